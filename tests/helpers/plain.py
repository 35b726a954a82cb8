# SPDX-License-Identifier: MIT
"""The rule once more, as plainly as can be: one clock that is always right, dicts, and numbers of microseconds.

It is written from the design and shares nothing with the package but the ids of regions. What it answers is what a
person who reads the design with a pencil would answer: `DONE`, `SAME` (it holds already) or the reason for refusing.
"""

from __future__ import annotations

from typing import Any

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DONE, SAME = "done", "same"

THIN = {"left-elbow"}

NO_ICE = {"reduced-feeling", "raynaud"}
NO_HEAT = {"reduced-feeling", "blood-clot"}
"""Of the answers to the safety check those that the random histories give; sleepy is another one."""


class Plain:
    """Everything that was said, and what follows."""

    def __init__(self) -> None:
        self.now = 0
        self.rest: dict[str, int] = {}
        self.areas = {"lower-back": {"region": "lower-back", "name": "", "hidden": False}}
        self.treatments: dict[str, dict[str, Any]] = {}
        self.told: set[tuple[Any, ...]] = set()
        self.numb: dict[str, str] = {}
        self.dozing: int | None = None
        self.answers: set[str] = set()
        self.hurt: dict[str, int] = {}

    # --- what holds

    def rest_of(self, region: str) -> int:
        return self.rest.get(region, 120) * MINUTE

    def minutes_of(self, region: str) -> tuple[int, int]:
        return (5, 10) if region in THIN else (15, 20)

    def on_region(self, region: str) -> str | None:
        for name, pack in self.treatments.items():
            if pack["on"] and pack["region"] == region:
                return name
        return None

    def held(self, region: str, but: str | None = None) -> bool:
        return any(pack["on"] and region in pack["regions"] for name, pack in self.treatments.items() if name != but)

    def ends(self, region: str) -> list[tuple[int, str]]:
        """When each rest of a region ends, and from which treatment."""
        return [
            (max(pack["off"]) + self.rest_of(region), name)
            for name, pack in self.treatments.items()
            if region in pack["regions"] and pack["off"] and not pack["on"] and not pack["cancelled"]
        ]

    def end_of_rest(self, region: str) -> int | None:
        return max((end for end, _ in self.ends(region)), default=None)

    def checks(self, name: str) -> list[int]:
        """When the skin is to be felt."""
        pack = self.treatments[name]
        after = [5 * MINUTE, 10 * MINUTE] if pack["minutes"] > 10 else [pack["minutes"] * MINUTE // 2]
        return [] if pack["outside"] else [pack["start"] + t for t in after if pack["start"] + t >= pack["said"]]

    def silent_due(self, name: str) -> int:
        """When it is due if nobody says anything from now on."""
        pack = self.treatments[name]
        if pack["outside"]:
            return pack["start"]
        dues = [pack["start"] + pack["minutes"] * MINUTE]
        if pack["dozing"]:
            dues += [check + MINUTE for check in self.checks(name) if check - pack["start"] not in pack["felt"]]
        return min(dues)

    def due(self, name: str, now: int | None = None) -> int:
        """When it is due as it stands: silence counts once it has lasted."""
        silent = self.silent_due(name)
        pack = self.treatments[name]
        planned = pack["start"] + (0 if pack["outside"] else pack["minutes"] * MINUTE)
        return silent if silent <= (self.now if now is None else now) else planned

    def open_check(self, name: str) -> int | None:
        """The check that waits for an answer."""
        come = [check for check in self.checks(name) if check <= self.now]
        if not come or self.now >= self.due(name):
            return None
        return None if come[-1] - self.treatments[name]["start"] in self.treatments[name]["felt"] else come[-1]

    def may_doze(self) -> bool:
        if "sleepy" in self.answers:
            return True
        return self.dozing is not None and self.now - self.dozing < 12 * HOUR

    def withheld(self, region: str, modality: str, since: int) -> bool:
        """Whether a pack that went on then is advised against."""
        if self.answers & (NO_ICE if modality == "ice" else NO_HEAT):
            return True
        return modality == "heat" and region in self.hurt and since - self.hurt[region] < 72 * HOUR

    def nothing_on_numb_skin(self) -> None:
        """A pack on skin that is numb has to come off at once."""
        for pack in self.treatments.values():
            if pack["on"] and pack["region"] in self.numb:
                pack["outside"] = True

    def state(self, region: str) -> tuple[str, int | None]:
        """The state, and when what runs ends (None if nothing runs or it cannot be told)."""
        if name := self.on_region(region):
            due = self.due(name)
            late = self.now - due
            return ("unconfirmed" if late >= 15 * MINUTE else "overdue" if late >= 0 else "applying"), due
        if self.held(region) or region in self.numb:
            return "resting", None
        end = self.end_of_rest(region)
        return ("resting", end) if end is not None and end > self.now else ("ready", None)

    def wanted(self, region: str) -> list[tuple[tuple[Any, ...], str, int]] | None:
        """The reminders of a region that were not told: key, kind and instant. None where two are equally right."""
        if name := self.on_region(region):
            pack, due = self.treatments[name], self.silent_due(name)
            found = [(("off", name, pack["reopened"], due), "pack-off", due)]
            kind = "stay-awake" if pack["dozing"] else "skin-check"
            for check in self.checks(name) if self.now < due else []:
                felt = check - pack["start"] in pack["felt"]
                if not felt and (check > self.now or check == self.open_check(name)):
                    found.append((("check", name, check), kind, check))
            found.sort(key=lambda reminder: reminder[2])
        elif self.held(region) or region in self.numb or not self.ends(region):
            found = []
        else:
            end = max(end for end, _ in self.ends(region))
            last = [name for each, name in self.ends(region) if each == end]
            if len(last) > 1:
                return None
            key = ("rest", last[0], len(self.treatments[last[0]]["off"]), region, self.rest_of(region))
            found = [(key, "rest-over", end)]
        return [reminder for reminder in found if reminder[0] not in self.told]

    def turns(self) -> list[int]:
        """Instants at which something changes, from now on."""
        found = [self.now]
        for name, pack in self.treatments.items():
            if pack["on"]:
                found += [self.due(name), self.due(name) + 15 * MINUTE, pack["start"] + MINUTE]
                found += [self.silent_due(name), *self.checks(name), (pack["paused"] or 0) + 90 * SECOND]
            elif not pack["cancelled"]:
                found += [pack["said_off"] + 10 * MINUTE]
                found += [max(pack["off"]) + self.rest_of(region) for region in pack["regions"]]
            found += [pack["start"] + 2 * HOUR]
        return sorted(turn for turn in found if turn >= self.now)

    # --- what can be said

    def start(self, name: str, area: str, modality: str, minutes: int | None, ago: int, *, anyway: bool = False) -> str:
        if area not in self.areas:
            return "unknown-area"
        region = self.areas[area]["region"]
        least, most = self.minutes_of(region)
        if minutes is not None and not least <= minutes <= most:
            return "minutes"
        if not 0 <= ago <= 24 * HOUR:
            return "too-long-ago"
        if self.on_region(region):
            return "pack-on"
        end = self.end_of_rest(region)
        resting = end is not None and end > self.now
        if not anyway and self.held(region):
            return "moved-pack-on"
        if not anyway and region in self.numb:
            return "skin-check"
        if not anyway and resting:
            return "resting"
        withheld = self.withheld(region, modality, self.now - ago)
        if not anyway and ago == 0 and withheld:
            return "withheld"
        against = self.held(region) or region in self.numb or (end is not None and end > self.now - ago) or withheld
        self.treatments[name] = {
            "area": area,
            "region": region,
            "modality": modality,
            "regions": {region},
            "start": self.now - ago,
            "said": self.now,
            "minutes": least if minutes is None else minutes,
            "outside": against,
            "on": True,
            "off": [],
            "said_off": None,
            "cancelled": False,
            "counted": False,
            "reopened": 0,
            "touched": self.now,
            "dozing": self.may_doze(),
            "felt": set(),
            "pauses": 0,
            "paused": None,
            "warned": False,
        }
        return DONE

    def off(self, name: str, ago: int, answer: str) -> str:
        pack = self.treatments[name]
        if not pack["on"]:
            if answer == "skin-warning" and not pack["cancelled"]:
                return self.numb_after(name)
            if pack["cancelled"] or answer != "earlier":
                return SAME
            if self.now - pack["said_off"] >= 10 * MINUTE:
                return "too-late"
        if not 0 <= ago <= self.now - pack["start"]:
            return "not-between"
        if pack["on"]:
            pack["said_off"] = self.now
        pack["on"] = False
        pack["off"].append(self.now - ago)
        pack["last"] = self.now - ago
        pack["touched"] = self.now
        self.warn(name, answer)
        return DONE

    def warn(self, name: str, answer: str) -> None:
        if answer == "skin-warning":
            self.treatments[name]["warned"] = True
            self.numb[self.treatments[name]["region"]] = name
            self.nothing_on_numb_skin()

    def numb_after(self, name: str) -> str:
        """*Numb, white or burning*, of a pack that is off already."""
        pack = self.treatments[name]
        if pack["warned"] and pack["region"] in self.numb:
            return SAME
        rested = self.now >= max(pack["off"]) + self.rest_of(pack["region"])
        if rested and self.now - pack["said_off"] >= 10 * MINUTE:
            return "too-late"
        pack["off"].append(pack["last"])
        pack["touched"] = self.now
        self.warn(name, "skin-warning")
        return DONE

    def taking_off(self, name: str) -> str:
        pack = self.treatments[name]
        if not pack["on"]:
            return "not-on"
        if self.state(pack["region"])[0] != "overdue":
            return "not-overdue"
        if pack["paused"] is not None and self.now - pack["paused"] < 90 * SECOND:
            return SAME
        if pack["pauses"] == 2:
            return "paused-enough"
        pack["pauses"] += 1
        pack["paused"] = pack["touched"] = self.now
        return DONE

    def sounds(self, name: str) -> bool:
        """Whether an overdue pack may be heard, in the first quarter of an hour."""
        paused = self.treatments[name]["paused"]
        return paused is None or self.now - paused >= 90 * SECOND

    def skin_checked(self, name: str) -> str:
        pack = self.treatments[name]
        if not pack["on"]:
            return "not-on"
        check = self.open_check(name)
        if check is None:
            return "no-check"
        pack["felt"].add(check - pack["start"])
        pack["touched"] = self.now
        return DONE

    def skin_normal(self, region: str) -> str:
        if region not in self.numb:
            return SAME
        if self.on_region(region):
            return "pack-on"
        del self.numb[region]
        return DONE

    def set_dozing(self, dozing: bool) -> str:
        if not dozing and "sleepy" in self.answers:
            return "sleepy"
        if not dozing and not self.may_doze():
            return SAME
        self.dozing = self.now if dozing else None
        return DONE

    def undo(self, name: str) -> str:
        pack = self.treatments[name]
        if pack["on"]:
            return SAME
        if pack["cancelled"] or self.now - pack["said_off"] >= 10 * MINUTE:
            return "too-late"
        if self.on_region(pack["region"]):
            return "pack-on"
        pack["on"] = True
        pack["reopened"] += 1
        pack["paused"] = None
        pack["touched"] = self.now
        self.nothing_on_numb_skin()
        return DONE

    def cancel(self, name: str) -> str:
        pack = self.treatments[name]
        if pack["cancelled"]:
            return SAME
        if not pack["on"]:
            return "not-on"
        if self.now - pack["start"] >= MINUTE:
            return "too-late"
        for other_name, other in self.treatments.items():
            before = other_name != name and (other["cancelled"] or other["counted"])
            again = before and other["regions"] & pack["regions"] and self.now - other["start"] < 2 * HOUR
            if again or pack["warned"]:
                pack["counted"] = True
                return self.off(name, 0, "never-on")
        pack["on"] = False
        pack["cancelled"] = True
        pack["touched"] = self.now
        return DONE

    def move(self, name: str, area: str) -> str:
        pack = self.treatments[name]
        if area not in self.areas:
            return "unknown-area"
        if not pack["on"]:
            return "not-on"
        if area == pack["area"]:
            return SAME
        region = self.areas[area]["region"]
        if region != pack["region"]:
            if self.on_region(region):
                return "pack-on"
            end = self.end_of_rest(region)
            if self.held(region, but=name) or region in self.numb or (end is not None and end > pack["start"]):
                pack["outside"] = True
            if self.withheld(region, pack["modality"], pack["start"]):
                pack["outside"] = True
        pack["minutes"] = min(pack["minutes"], self.minutes_of(region)[1])
        pack["area"], pack["region"] = area, region
        pack["regions"] = pack["regions"] | {region}
        pack["touched"] = self.now
        if name in self.numb.values():
            self.numb[region] = name
            self.nothing_on_numb_skin()
        return DONE

    def set_rest(self, region: str, minutes: int) -> str:
        if not 120 <= minutes <= 360:
            return "rest-range"
        if self.rest.get(region, 120) == minutes:
            return SAME
        self.rest[region] = minutes
        return DONE

    def answer(self, answers: set[str]) -> None:
        self.answers = answers

    def was_hurt(self, region: str, ago: int | None) -> str:
        if ago is None:
            return SAME if self.hurt.pop(region, None) is None else DONE
        self.hurt[region] = self.now - ago
        return DONE

    def shown(self) -> list[str]:
        packs = {pack["area"] for pack in self.treatments.values() if pack["on"]}
        return [area for area, what in self.areas.items() if not what["hidden"] or area in packs]

    def add_area(self, region: str, name: str) -> str:
        if name in {self.areas[area]["name"] for area in self.shown()}:
            return "name-taken"
        number = 1
        while (area := region if number == 1 else f"{region}-{number}") in self.areas:
            number += 1
        self.areas[area] = {"region": region, "name": name, "hidden": False}
        return DONE

    def rename_area(self, area: str, name: str) -> str:
        if name in {self.areas[other]["name"] for other in self.shown() if other != area}:
            return "name-taken"
        if self.areas[area]["name"] == name:
            return SAME
        self.areas[area]["name"] = name
        return DONE

    def hide_area(self, area: str) -> str:
        if self.areas[area]["hidden"]:
            return SAME
        if any(pack["on"] and pack["area"] == area for pack in self.treatments.values()):
            return "pack-on"
        if not any(not what["hidden"] for other, what in self.areas.items() if other != area):
            return "last-area"
        self.areas[area]["hidden"] = True
        return DONE
