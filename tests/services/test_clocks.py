# SPDX-License-Identifier: MIT
"""Clocks that do everything clocks do, against the real services and a pencil that knows the true time.

The simulated computer is suspended, frozen, killed and rebooted, its wall clock is set by up to a year or comes up in
1970, its boot may have no name. The pencil (tests/helpers/plain.py) counts in true time. Without a reboot everything
has to be just as it says. Over reboots the program may be more careful than need be, and never less.

One thing cannot be told, and `Ran.ahead_of` says just how much of it is let pass: a wall clock that was changed while
the computer was off. As long as every reading of it on record since the boot is further ahead than every one of the
boot in which a pack came off, the rest may be shorter by that difference; as long as every one is further behind, the
due of a pack may be later by it. That is all: no second is let pass beyond what no reading in the log could tell.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.helpers.clock import FakeClock
from tests.helpers.plain import DONE, HOUR, MINUTE, SAME, SECOND, Plain
from therapy_timer.core.clock import MADE, STAND_IN
from therapy_timer.core.events import (
    AnchorReason,
    Answer,
    Cancelled,
    Event,
    Modality,
    Moved,
    Removed,
    Reopened,
    Started,
)
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import Reminder, ReminderKind, wanted
from therapy_timer.core.skin import ON, Hold, Skin, SkinState, Snapshot
from therapy_timer.log.store import Log
from therapy_timer.services import treatments
from therapy_timer.services.treatments import Outcome, Treatments

try:
    from PySide6.QtCore import QObject, Signal

    from therapy_timer.services.reminding import Reminding
except ImportError:
    Reminding = None  # type: ignore[assignment, misc]

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
REGIONS = ("lower-back", "left-knee", "left-elbow")
MICROSECOND = timedelta(microseconds=1)
YEAR = 365 * 24 * HOUR

STARTS = (
    datetime(2026, 3, 2, 10, tzinfo=UTC),
    datetime(2026, 3, 29, 0, tzinfo=UTC),
    datetime(2026, 10, 25, 0, tzinfo=UTC),
    datetime(2026, 3, 8, 6, tzinfo=UTC),
)
"""A plain day, and the hours before the clocks change in Berlin (twice) and in New York."""
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "UTC")

SPANS = st.one_of(
    st.sampled_from([0, 1, SECOND, MINUTE - 1, MINUTE, 10 * MINUTE, 15 * MINUTE, 2 * HOUR]),
    st.integers(0, 20 * MINUTE),
    st.integers(0, 3 * HOUR),
    st.sampled_from([9 * HOUR, 50 * HOUR]),
)
AGO = st.one_of(st.sampled_from([0, 0, 0, 1, MINUTE, 15 * MINUTE, 24 * HOUR, -1]), st.integers(0, 3 * HOUR))
AHEAD = st.one_of(
    st.sampled_from([0, 0, 2 * HOUR, -2 * HOUR, HOUR, -HOUR, SECOND, -SECOND, 3 * SECOND, YEAR, -YEAR]),
    st.integers(-30 * MINUTE, 30 * MINUTE),
    st.integers(-10 * HOUR, 10 * HOUR),
    st.integers(-YEAR, YEAR),
)
NEAR = st.sampled_from([0, 0, 0, 2 * HOUR, -2 * HOUR, 50 * HOUR, -50 * HOUR]) | st.integers(-20 * MINUTE, 20 * MINUTE)
SHORT = st.sampled_from([0, SECOND, MINUTE, 10 * MINUTE, 30 * MINUTE])
NEVER_SET = None
"""The wall clock comes up in 1970."""
BOOT = st.fixed_dictionaries(
    {
        "set_to": st.none() | NEAR,
        "set_back": st.booleans(),
        "comes_off": st.booleans(),
        "restart": st.sampled_from([True, False, False]),
        "up": SHORT,
        "down": SHORT,
        "ahead": st.sampled_from([NEVER_SET, 0]) | NEAR,
    }
)
"""How the clock is set and whether back, whether the pack comes off, and with what clock the next boot comes up."""
TICKS = st.sampled_from([0, 1, 1, 1, 2])


def span(microseconds: int) -> timedelta:
    return microseconds * MICROSECOND


@dataclass
class Ran:
    """What a run of the computer under one name is known to have shown: how far ahead of the truth its clock was."""

    boot: int
    """The run of the computer itself. Without a name for it, every run of the program bears one of its own."""
    readings: list[tuple[int, timedelta]] = field(default_factory=list)
    """How far ahead it was, and what it showed as the latest for all that was known."""

    def ahead_of(self, other: Ran, now: int | None = None) -> int:
        """How much of this clock being ahead of the other, over all readings, cannot be told."""
        if self.boot == other.boot:
            return 0
        own = [ahead for ahead, _ in self.readings] + ([] if now is None else [now])
        return max(0, min(own) - max(ahead for ahead, _ in other.readings))


class Told:
    """A teller that keeps what it was told, as a person would."""

    def __init__(self) -> None:
        self.reminders: list[Reminder] = []

    def tell(self, reminders: Sequence[Reminder], snapshot: Snapshot) -> None:
        del snapshot
        self.reminders += reminders

    def follow(self, snapshot: Snapshot) -> None:
        del snapshot


if Reminding is not None:

    class NoScheduler(QObject):
        """A scheduler that never fires: ticks are late, and come when the test says so."""

        fired = Signal()

        def keep(self, jobs: Sequence[tuple[str, datetime]]) -> None:
            assert all(at.tzinfo is not None for _, at in jobs)

        def shutdown(self) -> None:
            pass


class Program:
    """One run of the program, without a window."""

    def __init__(self, folder: Path, clock: FakeClock, told: Told) -> None:
        self.log = Log.open(folder)
        # What the machine is about does not need a disk that waits.
        self.log._connection.execute("PRAGMA synchronous = OFF")
        self.treatments = Treatments(self.log, clock, keeps_trying=True)
        self.told = told
        self.reminding = Reminding and Reminding(self.treatments, clock, NoScheduler(), told)  # type: ignore[arg-type]

    def tick(self) -> None:
        if self.reminding:
            self.reminding.tick()
            return
        snapshot = self.treatments.snapshot()
        due = [reminder for reminder in wanted(snapshot) if reminder.is_due]
        self.told.tell(due, snapshot)
        for reminder in due:
            self.treatments.told(reminder)
        self.treatments.anchor_if_due(snapshot)

    def end(self) -> None:
        if self.reminding:
            self.reminding.stop()
        self.log.close()


class Clocks(RuleBasedStateMachine):
    """A computer, a person and a pencil."""

    steps = 0

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
        # Random ids would make two runs of one history differ.
        numbers = (SimpleNamespace(hex=f"treatment-{number:03}") for number in count())
        self.ids = patch.object(treatments, "uuid4", lambda: next(numbers))
        self.ids.start()
        self.zone = os.environ.get("TZ")
        self.plain = Plain()
        self.told = Told()
        self.ran: list[Ran] = []
        self.started_in: dict[str, Ran] = {}
        self.off_in: dict[str, list[Ran]] = {}
        self.said_off_in: dict[str, Ran] = {}
        self.names = 0
        self.newest = 0

    @initialize(
        when=st.sampled_from(STARTS),
        steady=st.sampled_from([True, False, False]),
        named=st.sampled_from([True, True, False]),
        up=st.sampled_from([0, MINUTE, 5 * HOUR]),
        elbow=st.booleans(),
    )
    def begin(self, when: datetime, steady: bool, named: bool, up: int, elbow: bool) -> None:
        """`steady`: one boot with a name, never another."""
        self.steady, self.named = steady, named or steady
        self.clock = FakeClock(when, up=span(up), boot_id=self.new_name())
        self.ran.append(Ran(0))
        self.program = Program(self.folder, self.clock, self.told)
        self.tick()
        for region in REGIONS[1 : 3 if elbow else 2]:
            self.say("add_area", Region(region), region)
            self.plain.add_area(region, region)

    def teardown(self) -> None:
        self.ids.stop()
        if self.ran:
            self.program.end()
        shutil.rmtree(self.folder)
        self.set_zone(self.zone)

    # --- the computer

    def new_name(self) -> str:
        self.names += 1
        return f"boot-{self.names}" if self.named else f"{STAND_IN}{self.names}"

    @property
    def ahead(self) -> int:
        return self.clock.ahead // MICROSECOND

    def set_ahead(self, ahead: int | None) -> None:
        if ahead is NEVER_SET:
            self.clock.set_wall(datetime(1970, 1, 1, tzinfo=UTC))
        else:
            self.clock.ahead = span(ahead)

    def passes(self, much: int) -> None:
        self.plain.now += much
        self.clock.to(self.clock.true + span(much))

    def on_record(self) -> None:
        """If the program has just written something, that is a reading of its clocks which it knows from then on."""
        (newest,) = self.program.log._connection.execute("SELECT max(seq) FROM events").fetchone()
        if newest == self.newest:
            return
        self.newest = newest
        instant = self.clock.now()
        self.ran[-1].readings.append((self.ahead, instant.utc - MADE))

    def tick(self) -> None:
        """What the program does by itself; the person is told what is due."""
        number = len(self.told.reminders)
        self.program.tick()
        self.on_record()
        self.is_told(self.told.reminders[number:])

    def ticks(self, number: int) -> None:
        for _ in range(number):
            self.tick()

    def is_told(self, now: list[Reminder]) -> None:
        assert all(reminder.rings for reminder in now if reminder.kind is ReminderKind.PACK_OFF)
        left = [reminder for reminder in wanted(self.snapshot()) if reminder.is_due]
        # A clock put on record by this very tick may bring back to mind what had rested by a wrong one.
        assert not [reminder for reminder in left if self.steady or reminder.kind is ReminderKind.PACK_OFF]
        packs = {tuple(reminder.key.split(":")[:3]) for reminder in self.told.reminders}
        for name, pack in self.plain.treatments.items():
            if pack["on"] and self.plain.due(name) + self.lateness(self.started_in[name]) <= self.plain.now:
                assert ("pack-off", name, str(pack["reopened"])) in packs
        for region in REGIONS:
            for key, _, instant in self.plain.wanted(region) or ():
                if instant <= self.plain.now:
                    self.plain.told.add(key)

    def program_begins(self, ticks: int) -> None:
        if not self.named:
            self.clock.boot_id = self.new_name()
            self.ran.append(Ran(self.ran[-1].boot))
        self.program = Program(self.folder, self.clock, self.told)
        if not self.ran[-1].readings:
            ticks = max(1, ticks)
        self.ticks(ticks)

    # --- what cannot be told

    def tells(self, one: Ran) -> bool:
        """Whether its wall clock ever showed a time that can be."""
        instants = [shown - span(ahead) for ahead, shown in one.readings]
        return max(instants) + span(max(ahead for ahead, _ in one.readings)) >= timedelta(0)

    def gained(self, since: Ran) -> int:
        """By how much a rest that began in that run may be taken to be older than it is."""
        if since is self.ran[-1]:
            return 0
        numbers = range(self.ran.index(since), len(self.ran))
        telling = [self.ran[number] for number in numbers if self.ran[number].readings and self.tells(self.ran[number])]
        if len(telling) < 2:
            return 0
        return telling[-1].ahead_of(telling[0], self.ahead if telling[-1] is self.ran[-1] else None)

    def lateness(self, since: Ran) -> int:
        """By how much the due of a pack that was put on in that run may be taken to be later than it is."""
        now = self.ran[-1]
        if since.boot == now.boot:
            return 0
        return max(0, min(a for a, _ in since.readings) - max([a for a, _ in now.readings] + [self.ahead]))

    def rested_at(self, region: str) -> int | None:
        """When the rest of a region is over at the earliest, in true time; None if there is none."""
        return max(
            (
                off + self.plain.rest_of(region) - self.gained(ran)
                for name, pack in self.plain.treatments.items()
                if region in pack["regions"] and not pack["on"] and not pack["cancelled"]
                for off, ran in zip(pack["off"], self.off_in[name], strict=True)
            ),
            default=None,
        )

    # --- time and clocks

    @rule(much=SPANS, ticks=TICKS)
    def time_passes(self, much: int, ticks: int) -> None:
        """Awake, suspended or frozen: whichever it was, a tick comes late, twice or not at all."""
        self.passes(much)
        self.ticks(ticks)

    @rule(number=st.integers(1, 6), every=st.sampled_from([6 * SECOND, 30 * SECOND, 5 * MINUTE, 10 * MINUTE]))
    def time_passes_in_ticks(self, number: int, every: int) -> None:
        for _ in range(number):
            self.passes(every)
            self.tick()

    @rule(data=st.data(), beside=st.sampled_from([-1, 0, 0, 1]), ticks=TICKS)
    def something_is_about_to_change(self, data: st.DataObject, beside: int, ticks: int) -> None:
        turn = data.draw(st.sampled_from(self.plain.turns())) + beside
        self.passes(max(0, turn - self.plain.now))
        self.ticks(ticks)

    @rule(much=SPANS, notice=st.booleans(), ticks=TICKS)
    def computer_sleeps(self, much: int, notice: bool, ticks: int) -> None:
        if notice:
            self.program.treatments.anchor(AnchorReason.SLEEP)
            self.on_record()
        self.passes(much)
        self.ticks(ticks)

    @rule(ahead=AHEAD, ticks=TICKS)
    def clock_is_set(self, ahead: int, ticks: int) -> None:
        self.set_ahead(ahead)
        self.ticks(ticks)

    @rule(ticks=TICKS)
    def clock_is_put_right(self, ticks: int) -> None:
        self.set_ahead(0)
        self.ticks(ticks)

    @staticmethod
    def set_zone(zone: str | None) -> None:
        if zone is None:
            os.environ.pop("TZ", None)
        else:
            os.environ["TZ"] = zone
        time.tzset()

    @rule(zone=st.sampled_from(ZONES))
    def zone_changes(self, zone: str) -> None:
        before = self.snapshot()
        self.set_zone(zone)
        assert self.snapshot() == before
        for skin in before.skins.values():
            if skin.remaining is not None:
                assert before.wall(skin.remaining).astimezone() - before.now.utc == skin.remaining

    @rule(notice=st.booleans(), much=SPANS, ticks=TICKS)
    def program_is_restarted(self, notice: bool, much: int, ticks: int) -> None:
        """It is quit, or killed."""
        if notice:
            self.program.treatments.anchor(AnchorReason.EXIT)
            self.on_record()
        self.program.end()
        self.passes(much)
        self.program_begins(ticks)

    @precondition(lambda self: not self.steady)
    @rule(
        notice=st.booleans(),
        down=SPANS,
        up=st.integers(0, 5 * MINUTE),
        ahead=st.one_of(st.just(0), st.just(NEVER_SET), AHEAD),
        same_name=st.booleans(),
        ticks=TICKS,
    )
    def computer_reboots(
        self, notice: bool, down: int, up: int, ahead: int | None, same_name: bool, ticks: int
    ) -> None:
        if notice:
            self.program.treatments.anchor(AnchorReason.EXIT)
            self.on_record()
        last = self.program.log.record().timeline.boots[-1].last
        self.program.end()
        # Under the same name only a time since boot that steps back shows that there was a reboot.
        same_name = same_name and self.named and span(up) < last - span(2 * SECOND)
        name = self.clock.boot_id if same_name else self.new_name()
        self.plain.now += down + up
        self.clock.reboot(self.clock.true + span(down + up), up=span(up), boot_id=name)
        self.set_ahead(ahead)
        self.ran.append(Ran(self.ran[-1].boot + 1))
        self.program_begins(ticks)

    @precondition(lambda self: not self.steady)
    @rule(
        on=st.booleans(),
        boots=st.lists(BOOT, min_size=1, max_size=3),
        after=st.sampled_from([0, 0, MINUTE, 100 * MINUTE]),
    )
    def trouble_while_it_matters(
        self, on: bool, boots: list[tuple[int, bool, int, int, int | None]], after: int
    ) -> None:
        """A pack is on or just off, the clock is set, and the computer comes up with another one, several times."""
        names = [name for name, pack in self.plain.treatments.items() if pack["on"]]
        if names and not on:
            self.agree(self.say("off", names[0]), self.plain.off(names[0], 0, "now"))
        elif not names:
            area = self.plain.shown()[0]
            self.put_on(self.say("on_anyway", area, Modality.ICE), area, None, 0, anyway=True)
            if not on:
                self.passes(5 * MINUTE)
                (name,) = (name for name, pack in self.plain.treatments.items() if pack["on"])
                self.agree(self.say("off", name), self.plain.off(name, 0, "now"))
        for boot in boots:
            before = self.ahead
            if boot["set_to"] is not None:
                self.clock_is_set(boot["set_to"], 1)
            if boot["comes_off"]:
                for name in [name for name, pack in self.plain.treatments.items() if pack["on"]]:
                    self.agree(self.say("off", name), self.plain.off(name, 0, "now"))
            self.passes(boot["up"])
            if boot["set_back"]:
                self.clock.ahead = span(before)
            if boot["restart"]:
                self.set_ahead(boot["ahead"])
                self.program_is_restarted(notice=False, much=boot["down"], ticks=1)
            else:
                self.computer_reboots(
                    notice=boot["set_back"],
                    down=boot["down"],
                    up=boot["up"],
                    ahead=boot["ahead"],
                    same_name=False,
                    ticks=1,
                )
            self.nothing_is_shorter_or_later_than_it_should_be()
        self.passes(after)
        self.tick()

    # --- what a person says

    def snapshot(self) -> Snapshot:
        return self.program.treatments.snapshot()

    def say(self, name: str, *arguments: object) -> Outcome:
        number = len(self.told.reminders)
        outcome = getattr(self.program.treatments, name)(*arguments)
        if outcome.events:
            self.on_record()
        for each in outcome.events:
            self.follow(each)
        assert all(r.rings for r in self.told.reminders[number:] if r.kind is ReminderKind.PACK_OFF)
        return outcome

    def follow(self, each: Event) -> None:
        """Remember in which run it was said."""
        match each:
            case Started():
                self.started_in[each.treatment] = self.ran[-1]
                self.off_in[each.treatment] = []
            case Removed():
                self.off_in[each.treatment].append(self.ran[-1])
                if self.plain.treatments[each.treatment]["on"]:
                    self.said_off_in[each.treatment] = self.ran[-1]
            case _:
                pass

    def after(self, said: str) -> None:
        """A command that changed something has the program tick."""
        event(f"answer: {said}")
        if said == DONE and Reminding is not None:
            self.is_told([])

    def answer(self, outcome: Outcome) -> str:
        return outcome.refusal.reason.value if outcome.refusal else DONE if outcome.events else SAME

    def agree(self, outcome: Outcome, expected: str) -> None:
        assert self.answer(outcome) == expected
        self.after(expected)

    def recent(self) -> list[str]:
        """The treatments that may still matter; of others nothing need be known any more."""
        packs = reversed(self.plain.treatments.items())
        return [name for name, pack in packs if pack["on"] or self.plain.now - pack["touched"] < 47 * HOUR]

    def pick(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from(self.recent()))

    def put_on(self, outcome: Outcome, area: str, number: int | None, ago: int, *, anyway: bool) -> None:
        name = outcome.events[0].treatment if outcome.events else "unused"
        if self.steady:
            self.agree(outcome, self.plain.start(name, area, Modality.ICE, number, ago, anyway=anyway))
            return
        if not outcome.events:
            self.after(self.answer(outcome))
            return
        (started,) = outcome.events
        region = self.plain.areas[area]["region"]
        assert self.plain.on_region(region) is None
        end = self.rested_at(region)
        if not anyway:
            assert not self.plain.held(region)
            assert end is None or end <= self.plain.now, "the true rest is over"
        if not started.outside:
            assert not self.plain.held(region)
            assert end is None or end <= self.plain.now - ago
        assert self.plain.start(name, area, Modality.ICE, number, ago, anyway=True) == DONE  # nothing is withheld here
        self.plain.treatments[name]["outside"] &= started.outside
        self.after(DONE)

    @rule(
        data=st.data(),
        modality=st.sampled_from(Modality),
        number=st.sampled_from([None, None, None, 5, 10, 15, 20, 21]),
        ago=st.just(0) | AGO,
    )
    def goes_on(self, data: st.DataObject, modality: Modality, number: int | None, ago: int) -> None:
        area = data.draw(st.sampled_from(list(self.plain.areas)))
        planned = None if number is None else span(number * MINUTE)
        self.put_on(self.say("start", area, modality, planned, span(ago)), area, number, ago, anyway=False)

    @rule(data=st.data(), ago=st.just(0) | AGO)
    def goes_on_anyway(self, data: st.DataObject, ago: int) -> None:
        area = data.draw(st.sampled_from(list(self.plain.areas)))
        self.put_on(self.say("on_anyway", area, Modality.HEAT, span(ago)), area, None, ago, anyway=True)

    @precondition(lambda self: any(pack["on"] for pack in self.plain.treatments.values()))
    @rule(data=st.data())
    def comes_off_now(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from([name for name, pack in self.plain.treatments.items() if pack["on"]]))
        self.agree(self.say("off", name), self.plain.off(name, 0, "now"))

    @precondition(lambda self: self.recent())
    @rule(data=st.data(), answer=st.sampled_from(["now", "earlier", "earlier", "unknown"]), ago=AGO)
    def came_off(self, data: st.DataObject, answer: str, ago: int) -> None:
        name = self.pick(data)
        pack = self.plain.treatments[name]
        ago = ago if answer == "earlier" else 0
        said_off = pack["said_off"]
        outcome = self.say("off", name, span(ago), Answer(answer))
        if self.steady:
            self.agree(outcome, self.plain.off(name, ago, answer))
            return
        if pack["on"] and ago == 0:
            assert outcome.events, "off is always accepted"
        if outcome.events:
            if not pack["on"]:
                assert self.plain.now - said_off - self.lateness(self.said_off_in[name]) < 10 * MINUTE
            self.take_off(name, ago)
        self.after(self.answer(outcome))

    def take_off(self, name: str, ago: int) -> None:
        """It is off, even if that was said to be earlier than it can have been."""
        pack = self.plain.treatments[name]
        if pack["on"]:
            pack["said_off"] = self.plain.now
        pack["on"] = False
        pack["off"].append(self.plain.now - ago)
        pack["last"] = self.plain.now - ago
        pack["touched"] = self.plain.now

    @precondition(lambda self: self.recent())
    @rule(data=st.data())
    def still_on(self, data: st.DataObject) -> None:
        name = self.pick(data)
        pack = self.plain.treatments[name]
        outcome = self.say("undo", name)
        if self.steady or not outcome.events:
            if self.steady:
                self.agree(outcome, self.plain.undo(name))
            return
        assert isinstance(outcome.events[0], Reopened)
        assert self.plain.on_region(pack["region"]) is None
        assert self.plain.now - pack["said_off"] - self.lateness(self.said_off_in[name]) < 10 * MINUTE
        pack["on"] = True
        pack["reopened"] += 1
        pack["touched"] = self.plain.now
        self.after(DONE)

    @precondition(lambda self: self.recent())
    @rule(data=st.data())
    def never_on(self, data: st.DataObject) -> None:
        name = self.pick(data)
        pack = self.plain.treatments[name]
        outcome = self.say("cancel", name)
        if self.steady:
            self.agree(outcome, self.plain.cancel(name))
            return
        for each in outcome.events:
            assert self.plain.now - pack["start"] - self.lateness(self.started_in[name]) < MINUTE
            if isinstance(each, Removed):
                pack["counted"] = True
                self.take_off(name, 0)
                continue
            assert isinstance(each, Cancelled)
            for other_name, other in self.plain.treatments.items():
                before = other_name != name and (other["cancelled"] or other["counted"])
                if before and other["regions"] & pack["regions"]:
                    since = self.plain.now - other["start"] + self.gained(self.started_in[other_name])
                    assert since >= 2 * HOUR, "a second one within two hours counts"
            pack["on"], pack["cancelled"], pack["touched"] = False, True, self.plain.now
        self.after(self.answer(outcome))

    @precondition(lambda self: self.recent())
    @rule(data=st.data())
    def lies_elsewhere(self, data: st.DataObject) -> None:
        name = self.pick(data)
        pack = self.plain.treatments[name]
        if self.plain.now - pack["start"] > 40 * HOUR:
            return  # What rested when it began may be forgotten; it has been unconfirmed for more than a day.
        area = data.draw(st.sampled_from(list(self.plain.areas)))
        elsewhere = self.plain.areas[area]["region"] != pack["region"]
        end = self.rested_at(self.plain.areas[area]["region"])
        outcome = self.say("move", name, area)
        said = pack["outside"]
        if not self.steady and not pack["on"]:
            assert not outcome.events  # it may be forgotten, by a wrong clock
            return
        self.agree(outcome, self.plain.move(name, area))
        if not self.steady and outcome.events:
            (moved,) = outcome.events
            assert isinstance(moved, Moved)
            if elsewhere and not moved.outside:
                assert end is None or end - self.lateness(self.started_in[name]) <= pack["start"]
                pack["outside"] = said

    @rule(region=st.sampled_from(REGIONS), number=st.sampled_from([119, 120, 180, 360]))
    def rest_is_chosen(self, region: str, number: int) -> None:
        self.agree(self.say("set_rest", Region(region), span(number * MINUTE)), self.plain.set_rest(region, number))

    @rule(data=st.data(), name=st.sampled_from(["one", "two"]), what=st.sampled_from(["add", "rename", "hide"]))
    def areas_change(self, data: st.DataObject, name: str, what: str) -> None:
        if what == "add" and len(self.plain.areas) < 5:
            region = data.draw(st.sampled_from(REGIONS))
            self.agree(self.say("add_area", Region(region), name), self.plain.add_area(region, name))
            return
        area = data.draw(st.sampled_from(list(self.plain.areas)))
        if what == "rename":
            self.agree(self.say("rename_area", area, name), self.plain.rename_area(area, name))
        else:
            self.agree(self.say("hide_area", area), self.plain.hide_area(area))

    # --- what holds

    @invariant()
    def each_step_leaves_it_right(self) -> None:
        Clocks.steps += 1
        self.nothing_is_shorter_or_later_than_it_should_be()

    def nothing_is_shorter_or_later_than_it_should_be(self) -> None:
        snapshot = self.snapshot()
        assert {skin.treatment.id for skin in snapshot.on} == {n for n, p in self.plain.treatments.items() if p["on"]}
        for region in REGIONS:
            skin = snapshot.skin(Region(region))
            held = self.plain.held(region) and self.plain.on_region(region) is None
            assert skin.hold is (Hold.MOVED_PACK_ON if held else None)
            if self.steady or self.of_this_boot(region):
                self.is_exact(region, skin)
            elif skin.state in ON:
                self.is_not_late(skin)
            elif not held:
                self.is_not_short(region, skin)
        if self.steady:
            self.reminders_are_exact(snapshot)

    def of_this_boot(self, region: str) -> bool:
        """Whether all that was ever said of a region was said in this boot and since the program has a name for it."""
        now = self.ran[-1]
        return all(
            self.started_in[name] is now and all(ran is now for ran in self.off_in[name])
            for name, pack in self.plain.treatments.items()
            if region in pack["regions"]
        )

    def is_exact(self, region: str, skin: Skin) -> None:
        state, end = self.plain.state(region)
        event(f"exact: {state}")
        if (
            skin.state in ON
            and not self.steady
            and skin.treatment.outside != self.plain.treatments[skin.treatment.id]["outside"]
        ):
            self.is_not_late(skin)  # said to be outside because of what was before the reboot
            return
        assert skin.state is SkinState(state)
        assert skin.remaining == (None if end is None else span(end - self.plain.now))
        if skin.state in ON:
            assert skin.on_skin == span(self.plain.now - self.plain.treatments[skin.treatment.id]["start"])

    def is_not_late(self, skin: Skin) -> None:
        name = skin.treatment.id
        true = self.plain.due(name) - self.plain.now
        late = self.lateness(self.started_in[name])
        event(f"over a reboot: {skin.state}{', due later' if late else ''}")
        assert skin.remaining <= max(span(true + late), timedelta(minutes=-15))

    def is_not_short(self, region: str, skin: Skin) -> None:
        end = self.rested_at(region)
        if end is None or end <= self.plain.now:
            event(f"over a reboot: {skin.state}, rested")
            return
        event(f"over a reboot: {skin.state}, not rested")
        assert skin.state is SkinState.RESTING
        assert skin.remaining >= span(end - self.plain.now)

    def reminders_are_exact(self, snapshot: Snapshot) -> None:
        reminders = wanted(snapshot)
        for region in REGIONS:
            expected = self.plain.wanted(region)
            if expected is None:
                continue  # Two are equally right.
            if any(self.plain.now - instant > 40 * HOUR for _, kind, instant in expected if kind == "rest-over"):
                continue  # That a rest ended days ago need not be told.
            found = [(each.kind.value, each.remaining) for each in reminders if each.region == region]
            assert found == [(kind, span(instant - self.plain.now)) for _, kind, instant in expected]


@pytest.fixture
def loop(request: pytest.FixtureRequest) -> Any:
    """Timers need an application, where there is Qt."""
    return request.getfixturevalue("qapp") if Reminding is not None else None


@pytest.mark.usefixtures("loop")
def test_clocks(capsys: pytest.CaptureFixture[str]) -> None:
    Clocks.steps = 0
    began = time.monotonic()
    shape = (
        {"max_examples": 1200, "stateful_step_count": 100} if LONG else {"max_examples": 40, "stateful_step_count": 40}
    )
    run_state_machine_as_test(Clocks, settings=settings(**shape))
    if LONG:
        with capsys.disabled():
            sys.stdout.write(f"\nclocks: {Clocks.steps} steps in {time.monotonic() - began:.0f} s\n")
        assert Clocks.steps >= 100_000
