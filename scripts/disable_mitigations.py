# SPDX-License-Identifier: MIT
"""Switch off each mitigation of docs/hazards.md in a copy of the source, and check that its tests then fail.

    python scripts/disable_mitigations.py [M1 M2 ...]

Each patch replaces text that stands exactly once in its file. A test proves a mitigation if it passes with it and fails
without it, and not because the patched program makes no sense any more. The exit status is 1 if one proves nothing.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
PAGE: Final = ROOT / "docs" / "hazards.md"
COPIED: Final = ("therapy_timer", "tests", "ui", "resources", "scripts", "docs", "packaging")
LONGEST_S: Final = 300
FAILED: Final = 1
"""The exit status of pytest when tests were run and some failed; any other is no proof."""

_NONSENSE: Final = re.compile(
    r"\b(NameError|UnboundLocalError|ImportError|ModuleNotFoundError|SyntaxError|IndentationError)\b"
)
"""What the patch itself broke; a failure of that kind proves nothing."""

_ROW: Final = re.compile(r"^\| (?P<id>[HM]\d+) \|(?P<rest>.*)\|$")
_NODE: Final = re.compile(r"`(tests/[^`]+)`")


@dataclass(frozen=True, slots=True)
class Patch:
    """One replacement that switches a mitigation off: in `file` (seen from therapy_timer), `old` becomes `new`."""

    file: str
    old: str
    new: str

    def path(self, root: Path) -> Path:
        """The file in the source tree at `root`."""
        return root / "therapy_timer" / self.file

    def fits(self, root: Path = ROOT) -> bool:
        """Whether its text stands exactly once in the file."""
        return self.path(root).read_text(encoding="utf-8").count(self.old) == 1


@dataclass(frozen=True, slots=True)
class Mitigation:
    """A row of the page: its id, what it does, and the tests that prove it."""

    id: str
    text: str
    tests: tuple[str, ...]


_START_LOCK: Final = "    if snapshot.skin(found.region).state is SkinState.RESTING:\n        return _locked"
_LOCK_BUT: Final = (
    "    if (skin := snapshot.skin(found.region)).state is SkinState.RESTING and (\n        {}\n    ):\n"
    "        return _locked"
)

PATCHES: Final[dict[str, Patch]] = {
    "M1": Patch("core/rule.py", _START_LOCK, "    if not found:\n        return _locked"),
    "M2": Patch(
        "core/rule.py", _START_LOCK, _LOCK_BUT.format("skin.treatment is None or skin.treatment.area == found.id")
    ),
    "M3": Patch(
        "core/rule.py", _START_LOCK, _LOCK_BUT.format("skin.treatment is None or skin.treatment.modality is modality")
    ),
    "M4": Patch("core/rule.py", "    if not ZERO <= ago <= longest:", "    if longest < ZERO:"),
    "M5": Patch("core/rule.py", "    if not SHORTEST_REST <= rest <= LONGEST_REST:", "    if rest > LONGEST_REST:"),
    "M6": Patch(
        "core/clock.py",
        "        return Moment(self.base + len(self.boots) - 1, instant.since_boot)",
        "        wall = instant.utc - datetime(2026, 1, 1, tzinfo=instant.utc.tzinfo)\n"
        "        return Moment(self.base + len(self.boots) - 1, wall)",
    ),
    "M7": Patch(
        "services/system_clock.py",
        'Readings(_posix_clock("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"), read)',
        'Readings(_posix_clock("CLOCK_MONOTONIC"), read)',
    ),
    "M8": Patch(
        "core/clock.py", "+ _least_gaps(self._between(since, until))", "+ _greatest_gaps(self._between(since, until))"
    ),
    "M9": Patch(
        "core/skin.py",
        "    if record.timeline.doubtful(treatment.started.at, now):",
        "    if record.timeline is None:",
    ),
    "M10": Patch(
        "core/treatment.py",
        "        if self.outside:\n            return ZERO",
        "        if self.outside:\n            return self.planned",
    ),
    "M11": Patch("core/rule.py", "    locked = _rested_for(snapshot, area.region) < ago or ", "    locked = "),
    "M12": Patch(
        "core/rule.py",
        "    if skin.state in ON:\n        return _locked(skin)\n    return None",
        "    return None",
    ),
    "M13": Patch("core/skin.py", "    if -remaining >= UNCONFIRMED_AFTER:", "    if on_skin < ZERO:"),
    "M14": Patch(
        "core/regimen.py", "chosen = min(max(rest, SHORTEST_REST), LONGEST_REST)", "chosen = min(rest, LONGEST_REST)"
    ),
    "M15": Patch("core/skin.py", "for removal in treatment.removals)", "for removal in treatment.removals[-1:])"),
    "M16": Patch(
        "core/rule.py",
        "    if time_on_skin(snapshot.record, found, now) >= CANCEL_WITHIN:",
        "    if time_on_skin(snapshot.record, found, now) < ZERO:",
    ),
    "M17": Patch(
        "core/rule.py",
        "(other.cancelled or other.counted_cancel) and",
        "False and",
    ),
    "M18": Patch("core/regimen.py", "_THIN if short or region in THIN_OR_BONY else _USUAL", "_USUAL"),
    "M19": Patch(
        "core/treatment.py",
        "                regions=(*regions, event.region),\n                planned=",
        "                regions=(event.region,),\n                planned=",
    ),
    "M20": Patch(
        "services/reminding.py",
        "            self._teller.tell(due, snapshot)\n"
        "            self._told_unwritten |= {reminder.key: reminder for reminder in due}\n",
        "            self._told_unwritten |= {reminder.key: reminder for reminder in due}\n"
        "            self._write_down(snapshot)\n"
        "            self._teller.tell(due, snapshot)\n",
    ),
    "M21": Patch(
        "core/reminders.py",
        "        return self.kind is ReminderKind.PACK_OFF or (self.late <= RINGS_WHEN_LATE_BY and not self.hushed)",
        "        return self.late <= RINGS_WHEN_LATE_BY",
    ),
    "M22": Patch(
        "views/announcer.py",
        "            if key not in self._packs_off:\n",
        "            if key not in self._packs_off and not snapshot.record.told:\n",
    ),
    "M23": Patch(
        "views/announcer.py",
        "        except NotificationFailed as error:\n",
        "        except NotificationFailed as error:\n            return True\n",
    ),
    "M24": Patch(
        "services/reminding.py",
        "        beat = BEAT_ON_SKIN if snapshot.on else BEAT_RESTING",
        "        return None",
    ),
    "M25": Patch("log/schema.py", '"PRAGMA synchronous = FULL"', '"PRAGMA synchronous = NORMAL"'),
    "M26": Patch(
        "log/transaction.py",
        "            columns_of(row),\n        )\n        self.project(now, event)",
        '            columns_of(row),\n        )\n        self._connection.execute("COMMIT")\n'
        '        self._connection.execute("BEGIN IMMEDIATE")\n        self.project(now, event)',
    ),
    "M28": Patch(
        "core/region.py", '    LOWER_BACK = "lower-back"\n', '    LOWER_BACK = "lower-back"\n    FACE = "face"\n'
    ),
    "M29": Patch(
        "core/rule.py",
        "    longest = snapshot.record.timeline.longest(found.started.at, snapshot.moment)\n",
        "    found = next(iter(snapshot.record.on), found)\n    treatment = found.id\n"
        "    longest = snapshot.record.timeline.longest(found.started.at, snapshot.moment)\n",
    ),
    "M30": Patch(
        "views/announcer.py",
        "        elif key in self._packs_off:\n"
        "            said = {OFF_ACTION: self.took_off, TAKING_OFF_ACTION: self.taking_off}.get(action)\n"
        "            if said is not None:\n"
        "                said.emit(self._packs_off[key])\n",
        "        elif self._packs_off:\n            self.took_off.emit(next(iter(self._packs_off.values())))\n",
    ),
    "M31": Patch(
        "log/events.py", "            right = self.checksum == self.sum()", "            right = bool(self.checksum)"
    ),
    "M32": Patch("log/checked_rows.py", "    if row[-1] != checksum_of(values):", "    if row[-1] is None:"),
    "M33": Patch(
        "log/store.py",
        "            if marker.machine != self._machine:\n                return Finding.FOREIGN",
        "            if marker.machine:\n                return None\n"
        "            if marker.machine != self._machine:\n                return Finding.FOREIGN",
    ),
    "M34": Patch(
        "services/opening.py",
        "        transaction.append(clock.now(), Doubted())",
        "        _ = transaction, clock.now(), Doubted()",
    ),
    "M35": Patch(
        "log/repair.py",
        '(folder / f"{FILE_NAME}{part}").rename(aside / f"{FILE_NAME}{part}")',
        '(folder / f"{FILE_NAME}{part}").unlink()',
    ),
    "M36": Patch(
        "desktop/instance.py",
        "        except BlockingIOError:\n            return False",
        "        except BlockingIOError:\n            return True",
    ),
    "M37": Patch("views/settled.py", "AFTER_A_CHANGE: Final = 0.4", "AFTER_A_CHANGE: Final = 0.0"),
    "M38": Patch("views/settled.py", "UNASKED: Final = 1.0", "UNASKED: Final = 0.0"),
    "M39": Patch("services/commands.py", "Code.PACKS_ON if on and not request.force else Code.QUIT", "Code.QUIT"),
    "M40": Patch(
        "core/rule.py",
        "    if found.cancelled or _amend_left(snapshot, found) <= ZERO:",
        "    if found.id:",
    ),
    "M41": Patch(
        "cli.py",
        "        if refused:\n            return answers.answer(refused)\n",
        "            if not refused:\n"
        "                return answers.answer(execute(Treatments(log, self._clock), request))\n"
        "        if refused:\n            return answers.answer(refused)\n",
    ),
    "M42": Patch(
        "core/treatment.py",
        "            removal = Removal(Said(now.earlier_by(event.ago), now, utc - event.ago), on_skin, event.answer)",
        "            on_skin = min(on_skin, treatment.planned)\n"
        "            due = treatment.started.at.earlier_by(-on_skin)\n"
        "            removal = Removal(Said(due, now, utc - event.ago), on_skin, event.answer)",
    ),
    "M43": Patch("log/database_file.py", "    if version > schema.VERSION:\n", "    if version < 0:\n"),
    "M44": Patch("log/store.py", "            back_up(self._path, before_migration(self._path, version))\n", ""),
    "M45": Patch("services/treatments.py", "            if not self._keeps_trying:\n", "            if error:\n"),
    "M46": Patch(
        "services/treatments.py",
        "                return Outcome(self.snapshot(), refusal=Refusal(Reason.UNSAVED))",
        "                pass",
    ),
    "M47": Patch("services/erasing.py", "    log.erase(now, tuple(_rests(snapshot)))", "    log.erase(now, ())"),
    "M48": Patch("services/erasing.py", "    if snapshot.on:\n        raise PackOn\n", ""),
    "M49": Patch("log/database_file.py", "                place.chmod(mode)", "                mode.bit_length()"),
    "M50": Patch("app/start.py", "    os.umask(0o077)\n", ""),
    "M51": Patch(
        "services/command_server.py",
        "        own = peer_uid(copy) in {None, os.geteuid()}",
        "        own = peer_uid(copy) != -1",
    ),
    "M52": Patch(
        "app/start.py",
        "    os.umask(0o077)\n",
        "    os.umask(0o077)\n    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()\n",
    ),
    "M53": Patch("views/wording.py", '"{time} have passed"', '"{time} have passed and your skin is healed"'),
    "M54": Patch(
        "views/timer_page.py", "        ui.warningSigns.clicked.connect(self._asker.show_warning_signs)\n", ""
    ),
    "M55": Patch(
        "views/wording.py",
        "    return _clockwork(-(-max(left, ZERO) // SECOND))",
        "    return _clockwork(max(left, ZERO) // SECOND)",
    ),
    "M56": Patch(
        "views/announcer.py",
        "            self._rest_over(over, snapshot)",
        "            for other in over:\n                self._rest_over([other], snapshot)",
    ),
    "M57": Patch("core/reminders.py", "(self.late <= RINGS_WHEN_LATE_BY and", "(self.late >= ZERO and"),
    "M58": Patch("app/computer.py", "        self._wake.woke.connect(self._wake_up)\n", ""),
    "M59": Patch("app/log_care.py", "        self.backup.see(snapshot.now.utc.astimezone().date())\n", ""),
    "M60": Patch("app/works.py", "        told = self.log_care.tell_trouble()\n", "        told = False\n"),
    "M61": Patch("app/computer.py", "        self._wake.about_to_sleep.connect(self._go_to_sleep)\n", ""),
    "M62": Patch(
        "log/store.py",
        '                self._connection.execute(f"PRAGMA user_version = {number + 1}")\n',
        '                self._connection.execute(f"PRAGMA user_version = {number + 1}")\n'
        '                self._connection.execute("COMMIT")\n'
        '                self._connection.execute("BEGIN IMMEDIATE")\n',
    ),
    "M63": Patch(
        "services/alarming.py",
        "            sound = SoundName.WAKE if wanted.step >= AlarmStep.WAKE else SoundName.DUE",
        "            sound = SoundName.DUE",
    ),
    "M64": Patch("core/alarm.py", "    if past_due < SELDOM_AFTER:", "    if past_due > SELDOM_AFTER * 24:"),
    "M65": Patch(
        "services/settings.py",
        "    return _percent_in(value, QUIETEST_ALARM)",
        "    return _percent_in(value, 0)",
    ),
    "M66": Patch(
        "core/alarm.py",
        "        volume = low + (1 - low) * (climbed + _CLIMBS_EVERY) / (WAKE_AFTER - LOUDER_AFTER)",
        "        volume = low + 0 * (climbed / WAKE_AFTER)",
    ),
    "M67": Patch(
        "core/alarm.py", "        return self.step >= AlarmStep.LOUDER", "        return self.step > max(AlarmStep)"
    ),
    "M68": Patch("../scripts/sounds.py", "C4, WAKING = 261.63, 520.0", "C4, WAKING = 261.63, 3100.0"),
    "M69": Patch(
        "../scripts/sounds.py",
        "    return Sound(7.0, ALARM_PEAK_DB, [Note(0.4 * n, 0.2, C4, RICH, pulse) for n in range(3)])",
        "    return Sound(4.0, ALARM_PEAK_DB, [Note(1.0 * n, 0.5, C4, RICH, pulse) for n in range(3)])",
    ),
    "M70": Patch(
        "services/alarming.py",
        "        self._voice.speak(*self._words(wanted, snapshot))",
        "        _ = self._words(wanted, snapshot)",
    ),
    "M71": Patch(
        "services/alarming.py",
        "            self._run_command(wanted.step.name.lower())",
        '            _log.debug("%s", wanted.step.name)',
    ),
    "M72": Patch("core/rule.py", "    if found.pauses >= MOST_PAUSES:", "    if found.pauses < 0:"),
    "M73": Patch(
        "core/alarm.py",
        "    if pause > ZERO and step < AlarmStep.UNANSWERED:",
        "    if (pause > ZERO or treatments[0].pauses) and step < AlarmStep.UNANSWERED:",
    ),
    "M74": Patch(
        "services/alarming.py",
        "        if heard is None:\n            self._loudspeaker.stop()\n",
        '        if heard is None:\n            _log.debug("silence")\n',
    ),
    "M75": Patch(
        "core/alarm.py", "        return self.step >= AlarmStep.WAKE", "        return self.step > max(AlarmStep)"
    ),
    "M76": Patch("views/alarm_panel.py", "        if quiet and pressed and", "        if pressed and"),
    "M77": Patch(
        "views/alarm_panel.py",
        "        event.setAccepted(ends)",
        "        event.setAccepted(ends or True)",
    ),
    "M78": Patch(
        "app/front.py",
        "        self._window.show_page(self._pages.timer)\n        self._window.bring_up()",
        "        self._window.bring_up()",
    ),
    "M79": Patch(
        "services/alarming.py",
        "        self._sound(wanted)\n",
        "        self._sound(None if self._quiet() else wanted)\n",
    ),
    "M80": Patch("views/announcer.py", "        silent = self._sounds()\n", "        silent = True\n"),
    "M81": Patch(
        "desktop/sound/player.py",
        "            due = source.listed_at is None or time.monotonic() - source.listed_at >= self._limits.relist",
        "            due = source.listed_at is None",
    ),
    "M82": Patch(
        "desktop/sound/player.py",
        "        if voice.everywhere or self._trouble(source.key(default)) is not None:",
        "        if voice.everywhere:",
    ),
    "M83": Patch(
        "services/pack_watch.py",
        "        self._guard.hold(watch_of(snapshot, self._guard_words))",
        "        self._guard.hold(None)",
    ),
    "M84": Patch(
        "desktop/guard_process/duty.py",
        '            self._app = "dead"\n',
        '            self._app = "done"\n',
    ),
    "M85": Patch(
        "desktop/guard_process/duty.py",
        "                orders.restart = True\n",
        "                orders.restart = False\n",
    ),
    "M86": Patch(
        "desktop/guard_process/duty.py",
        "            return noticed + ANSWER if self._rings is None else self._rings + RENEWAL",
        "            return max(noticed, awake) + RENEWAL",
    ),
    "M87": Patch("services/means.py", "        self.guard.close()", "        self.guard.hold(None)"),
    "M88": Patch(
        "services/guarding.py",
        "    return treatment.due_unless_answered(on_skin) - on_skin",
        "    return treatment.planned - on_skin",
    ),
    "M89": Patch(
        "services/pack_watch.py",
        "            self._wakefulness.hold(self._awake_reason())",
        '            _log.debug("%s", self._awake_reason())',
    ),
    "M90": Patch(
        "desktop/inhibitors.py",
        '    _WHAT: Final = {Lack.SLEEP: "sleep:idle", Lack.LID: "handle-lid-switch"}',
        '    _WHAT: Final = {Lack.SLEEP: "sleep:idle", Lack.LID: "idle"}',
    ),
    "M91": Patch(
        "services/pack_watch.py",
        "        granted = delay.hold_up(RINGS_BEFORE_THE_END // timedelta(milliseconds=1))",
        "        granted = 0 * (RINGS_BEFORE_THE_END // timedelta(milliseconds=1))",
    ),
    "M92": Patch("services/pack_watch.py", "        self._alarming.cry()\n", ""),
    "M93": Patch("desktop/session_end.py", "            manager.cancel()", "            manager.release()"),
    "M94": Patch("app/works.py", "        self.preflight.look_round(ground.window.seen)\n", ""),
    "M95": Patch(
        "views/preflight_lines.py",
        "        self.setVisible(bool(shown) or self._asking)",
        "        self.setVisible(True)",
    ),
    "M96": Patch("core/checks.py", "    return (EVERY, 2 * EVERY)", "    return ()"),
    "M97": Patch(
        "core/treatment.py",
        "        return cut_short(self.planned, self.unchecked(on_skin - AWAKE_WITHIN) if self.dozing else ())",
        "        return self.planned",
    ),
    "M98": Patch("core/record.py", "    if warns or follows:", "    if follows:"),
    "M99": Patch(
        "core/skin.py",
        "    if region in record.unwell:",
        "    if region in record.unwell and longest_rest_left(record, region, now)[0] > ZERO:",
    ),
    "M100": Patch(
        "core/record.py",
        "        if treatment.region in record.unwell and not treatment.outside",
        "        if treatment.region in record.unwell and treatment.outside",
    ),
    "M101": Patch(
        "desktop/guard.py",
        "    (folder / guard_process.WATCH_FILE).unlink(missing_ok=True)",
        "    (folder / guard_process.WATCH_FILE).exists()",
    ),
    "M102": Patch("log/import_plan.py", "            if ago < LONGEST_REST or region", "            if region"),
    "M103": Patch(
        "core/rule.py",
        " or any(removal.answer in OF_THE_RECORD for removal in treatment.removals):",
        ":",
    ),
    "M104": Patch("core/rule.py", "    if ago == ZERO and (whys := ", "    if ago < ZERO and (whys := "),
    "M105": Patch(
        "core/rule.py",
        "    outside = locked or bool(withheld(snapshot, area.region, modality, ago))",
        "    outside = locked",
    ),
    "M106": Patch(
        "core/safety.py",
        "    return InjuryClock(passed) if passed - ago < NO_HEAT_LAST else None",
        "    return InjuryClock(passed) if passed < ZERO else None",
    ),
    "M107": Patch("core/safety.py", "timeline.shortest(hurt, ", "timeline.longest(hurt, "),
    "M108": Patch("core/skin.py", "        if self.sleepy:\n            return True\n", ""),
    "M109": Patch("core/rule.py", "    if not dozing and snapshot.sleepy:", "    if dozing is None:"),
    "M110": Patch(
        "core/rule.py",
        "    return bool(withheld(snapshot, region, treatment.modality, on_skin))",
        "    return on_skin < ZERO",
    ),
    "M111": Patch(
        "views/offers.py",
        "    return frozenset(each for each in Modality if not withheld(snapshot, area.region, each))",
        "    return frozenset(Modality)",
    ),
    "M112": Patch(
        "core/safety.py",
        "    if region.retired:\n        found.append(OfTheRegion.RETIRED)\n",
        "",
    ),
    "M113": Patch("core/regimen.py", "cautions=_CAUTIONS.get(region, ())", "cautions=()"),
}
"""What switches each mitigation off."""


def rows(kind: str) -> Iterator[tuple[str, str]]:
    """The rows of the page whose id begins with this letter: the id, and the rest of the row."""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        found = _ROW.match(line)
        if found and found["id"].startswith(kind):
            yield found["id"], found["rest"]


def mitigations() -> tuple[Mitigation, ...]:
    """Every mitigation on the page, in its order."""
    return tuple(
        Mitigation(number, rest.split("|")[0].strip(), tuple(_NODE.findall(rest))) for number, rest in rows("M")
    )


def main(wanted: Sequence[str]) -> int:
    """Try the mitigations with these ids, or all; return the exit status."""
    chosen = [mitigation for mitigation in mitigations() if not wanted or mitigation.id in wanted]
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="tt-hazards-") as folder:
        copy = Path(folder) / "source"
        copy.mkdir()
        for name in COPIED:
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        for path in ROOT.glob("*.*"):
            if path.is_file():
                shutil.copy(path, copy)
        print("With all of them:", flush=True)
        if failing := _failing(copy, [test for mitigation in chosen for test in mitigation.tests]):
            print(failing)
            return 1
        print("every test passes. Switched off:", flush=True)
        useless = [mitigation.id for mitigation in chosen if not _is_noticed(copy, mitigation)]
    took = time.monotonic() - began
    print(f"{len(chosen)} mitigations switched off one by one in {took:.0f} s; not noticed: {len(useless)}")
    if useless:
        print(f"These can be switched off without a test that fails: {', '.join(useless)}", file=sys.stderr)
    return 1 if useless else 0


def _is_noticed(copy: Path, mitigation: Mitigation) -> bool:
    """Whether each test of a mitigation fails without it."""
    patch = PATCHES[mitigation.id]
    path = patch.path(copy)
    fits = patch.fits(copy)
    before = path.read_text(encoding="utf-8")
    began = time.monotonic()
    path.write_text(before.replace(patch.old, patch.new), encoding="utf-8")
    try:
        blind = [test for test in mitigation.tests if not (fits and _fails(copy, test))]
    finally:
        path.write_text(before, encoding="utf-8")
    said = f"NOT NOTICED by {', '.join(blind)}:" if blind else "noticed"
    print(f"{mitigation.id:4} {time.monotonic() - began:5.1f} s  {said} {mitigation.text}", flush=True)
    return not blind


def _failing(copy: Path, tests: Sequence[str]) -> str:
    """What pytest says of those of these tests that fail; nothing if all pass."""
    done = _run(copy, *dict.fromkeys(tests))
    return done.stdout[-4000:] if done.returncode else ""


def _fails(copy: Path, test: str) -> bool:
    """Whether a test fails for what it checks."""
    done = _run(copy, "-x", test)
    return done.returncode == FAILED and not _NONSENSE.search(done.stdout)


def _run(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    # An installed package must not take the place of the copy.
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        command, cwd=copy, env=environment, capture_output=True, timeout=LONGEST_S, check=False, text=True
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
