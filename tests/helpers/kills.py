# SPDX-License-Identifier: MIT
"""A process that says random commands to the real services and is killed in the midst, and what must hold then.

`python -m tests.helpers.kills` loads everything once and then forks a worker for each line it gets, so that a kill
costs milliseconds. A worker opens the log as the program does, and writes two lines for each command: what it is about
to say, and what came of it once that is on disk. Whoever reads them knows what was acknowledged, and compares the log
with the plain model of `tests.helpers.plain`.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.helpers.desk import Processes
from tests.helpers.plain import DONE, HOUR, MINUTE, SAME, SECOND, Plain
from therapy_timer.core.clock import Instant
from therapy_timer.core.events import AnchorReason, Answer, Modality, Started, Told
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import wanted
from therapy_timer.core.skin import ON, SkinState, derive
from therapy_timer.desktop.channel import ChannelBroken, NoInstance, ask
from therapy_timer.desktop.guard_process import MOST_RESTARTS, RESTARTS_VARIABLE
from therapy_timer.desktop.instance import InstanceLock, address_of
from therapy_timer.log.backup import back_up
from therapy_timer.log.repair import rows_of_backup
from therapy_timer.log.store import Log
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import backup_folder, open_log
from therapy_timer.services.system_clock import SystemClock
from therapy_timer.services.treatments import Outcome, Treatments

ROOT = Path(__file__).resolve().parents[2]
REGIONS = ("lower-back", "left-knee", "left-elbow")
MICROSECOND = timedelta(microseconds=1)
GOES_ON = (0, 0, SECOND, 30 * SECOND, MINUTE, 5 * MINUTE, 9 * MINUTE, 15 * MINUTE, 40 * MINUTE, 2 * HOUR)
AGO = (0, 0, 0, MINUTE, 10 * MINUTE, 15 * MINUTE, 40 * MINUTE, 3 * HOUR, -1)
LONGEST_LIFE = 40 * HOUR
"""A log begins anew after that; treatments that ended two days ago need not be known any more."""
SHORT_LIFE = 0.2
"""How often it begins anew after a kill, for the first moments of a log are the most delicate ones."""

Say = dict[str, Any]


class AheadClock:
    """The computer's real clocks, `ahead` microseconds later; it stands still between two `read`s."""

    def __init__(self, ahead: int = 0) -> None:
        self.ahead = ahead
        self._system = SystemClock()
        self.read()

    def read(self) -> int:
        """Read the real clocks, and return the time since boot in microseconds."""
        real, ahead = self._system.now(), self.ahead * MICROSECOND
        self._now = Instant(real.utc + ahead, real.since_boot + ahead, real.boot_id)
        return self._now.since_boot // MICROSECOND

    def now(self) -> Instant:
        return self._now


def folders_of(home: Path) -> Folders:
    return Folders(home / "data", home / "config", home / "state")


# --- the process that is killed -------------------------------------------------------------------------------


class Worker:
    """Says commands until it is killed."""

    def __init__(self, home: Path, seed: int, ahead: int) -> None:
        self._folders = folders_of(home)
        self._folders.make()
        self._random = random.Random(seed)
        self._clock = AheadClock(ahead)
        lock = InstanceLock(self._folders.data)
        assert lock.acquire()
        self._lock = lock
        self._open()

    def run(self, commands: int) -> None:
        for _ in range(commands):
            self._clock.ahead += self._random.choice(GOES_ON)
            say = self._choose()
            say |= {"ahead": self._clock.ahead, "now": self._clock.read()}
            write({"say": say})
            write({"ack": self._do(say)})
        os.kill(os.getpid(), signal.SIGKILL)

    def _open(self) -> None:
        self._log, trouble = open_log(self._folders, self._clock)
        self._treatments = Treatments(self._log, self._clock)
        write({"opened": None if trouble is None else trouble.doubted})

    def _packs(self) -> list[str]:
        return [event.treatment for _, event in self._log.events() if isinstance(event, Started)]

    def _choose(self) -> Say:
        pick = self._random.choice
        packs = self._packs()
        number = pick(range(max(0, len(packs) - 4), len(packs))) if packs else None
        area = pick([*REGIONS, "lower-back", "left-knee-2"])
        kinds = ["start"] * 4 + [
            "anyway",
            "rest",
            "add",
            "rename",
            "hide",
            "tell",
            "anchor",
            "reopen",
            "backup",
            "rebuild",
            "normal",
            "normal",
            "doze",
        ]
        if packs:
            kinds += ["off"] * 6 + ["undo", "undo", "cancel", "move", "numb", "taking-off", "felt", "felt"]
        match pick(kinds):
            case "start" | "anyway" as kind:
                return {"kind": kind, "area": area, "ago": pick(AGO), "modality": pick(["ice", "heat"])}
            case "off":
                answer = pick([Answer.NOW, Answer.EARLIER])
                return {
                    "kind": "off",
                    "pack": number,
                    "ago": pick(AGO) if answer is Answer.EARLIER else 0,
                    "answer": answer,
                }
            case "numb":
                return {"kind": "off", "pack": number, "ago": 0, "answer": Answer.SKIN_WARNING}
            case "normal":
                return {"kind": "normal", "region": pick(REGIONS)}
            case "doze":
                return {"kind": "doze", "dozing": pick([True, False])}
            case "move":
                return {"kind": "move", "pack": number, "area": area}
            case "rest":
                return {"kind": "rest", "region": pick(REGIONS), "minutes": pick([90, 120, 120, 180])}
            case "add":
                return {"kind": "add", "region": pick(REGIONS[1:]), "name": pick(["one", "two", "three"])}
            case "rename":
                return {"kind": "rename", "area": "lower-back", "name": pick(["one", "two", "three"])}
            case "hide":
                return {"kind": "hide", "area": "lower-back"}
            case kind:
                return {"kind": kind, "pack": number}

    def _do(self, say: Say) -> Say:
        match say["kind"]:
            case "tell":
                due = [reminder for reminder in wanted(self._treatments.snapshot()) if reminder.is_due][:1]
                for reminder in due:
                    self._treatments.told(reminder)
                return {"events": len(due), "told": [reminder.key for reminder in due]}
            case "anchor":
                self._treatments.anchor(AnchorReason.INTERVAL)
                return {"events": 1}
            case "reopen":
                self._log.close()
                self._open()
                return {"events": 0}
            case "backup":
                name = f"log-2026-03-{say['now'] % 14 + 1:02}.sqlite3"
                back_up(self._log.path, backup_folder(self._folders) / name)
                return {"events": 0}
            case "rebuild":
                self._log.rebuild()
                return {"events": 0}
        outcome = self._outcome(say)
        said = outcome.refusal.reason.value if outcome.refusal else DONE if outcome.events else SAME
        return {"events": len(outcome.events), "said": said}

    def _outcome(self, say: Say) -> Outcome:
        """What the services make of what a person says."""
        treatments = self._treatments
        pack = self._packs()[say["pack"]] if say.get("pack") is not None else ""
        ago = say.get("ago", 0) * MICROSECOND
        says: dict[str, Callable[[], Outcome]] = {
            "start": lambda: treatments.start(say["area"], Modality(say["modality"]), None, ago),
            "anyway": lambda: treatments.on_anyway(say["area"], Modality(say["modality"]), ago),
            "off": lambda: treatments.off(pack, ago, Answer(say["answer"])),
            "undo": lambda: treatments.undo(pack),
            "cancel": lambda: treatments.cancel(pack),
            "move": lambda: treatments.move(pack, say["area"]),
            "taking-off": lambda: treatments.taking_off(pack),
            "felt": lambda: treatments.skin_checked(pack),
            "normal": lambda: treatments.skin_normal(Region(say["region"])),
            "doze": lambda: treatments.set_dozing(say["dozing"]),
            "rest": lambda: treatments.set_rest(Region(say["region"]), timedelta(minutes=say["minutes"])),
            "add": lambda: treatments.add_area(Region(say["region"]), say["name"]),
            "rename": lambda: treatments.rename_area(say["area"], say["name"]),
            "hide": lambda: treatments.hide_area(say["area"]),
        }
        return says[say["kind"]]()


def write(line: Say) -> None:
    """Write a line at once and whole: what was written stays in the pipe when the process is killed."""
    os.write(1, json.dumps(line).encode() + b"\n")


def serve() -> None:
    """Fork a worker for each line, and say when it is gone."""
    for line in sys.stdin:
        told = json.loads(line)
        number = os.fork()
        if number == 0:
            Worker(Path(told["home"]), told["seed"], told["ahead"]).run(told["commands"])
        write({"worker": number})
        _, status = os.waitpid(number, 0)
        write({"gone": status})


# --- who kills it ---------------------------------------------------------------------------------------------


@dataclass
class Figures:
    """What was tried."""

    kills: int = 0
    commands: int = 0
    unacknowledged: int = 0
    written: int = 0
    """How many of those had reached the disk."""
    logs: int = 0
    first: int = 0
    """How many kills came between the first event of a log and the marker that knows it."""

    def __str__(self) -> str:
        return (
            f"kills: {self.kills} kills of {self.logs} logs after {self.commands} acknowledged commands; "
            f"{self.unacknowledged} commands cut short, {self.written} of them on disk; {self.first} logs "
            "whose first event was not in their marker yet; acknowledged changes lost: 0, rests changed: 0"
        )


@dataclass
class Killer:
    """Has workers say commands below `folder`, kills them, and compares what they leave with the model."""

    folder: Path
    seed: int = 0
    figures: Figures = field(default_factory=Figures)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.kills"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
        )
        self._lines = Lines(self._server)
        self._begin_log()

    def close(self) -> None:
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.close()
        assert self._server.wait(10) == 0
        self._server.stdout.close()

    def _begin_log(self) -> None:
        self.figures.logs += 1
        self._home = self.folder / f"home-{self.figures.logs}"
        self._ahead = self._began = 0
        self._plain = Plain()
        self._events = 0
        self._told: set[str] = set()

    def kill_one(self) -> None:
        """Let a worker run, kill it somewhere, and check what it left."""
        assert self._server.stdin is not None
        told = {"home": str(self._home), "seed": self._random.randrange(2**32), "ahead": self._ahead, "commands": 40}
        self._server.stdin.write(json.dumps(told).encode() + b"\n")
        self._server.stdin.flush()
        acknowledged = self._random.randrange(8)
        worker, say, seen = None, None, 0
        while worker is None or seen < acknowledged:
            line = self._lines.next()
            worker = line.get("worker", worker)
            seen += "ack" in line
            say = self._take(line, say)
            assert "gone" not in line, "the worker died by itself"
        time.sleep(self._random.random() ** 2 * 0.02)
        os.kill(worker, signal.SIGKILL)
        while "gone" not in (line := self._lines.next()):
            say = self._take(line, say)
        assert line["gone"] == signal.SIGKILL, line
        self.figures.kills += 1
        self._check(say)

    def _take(self, line: Say, say: Say | None) -> Say | None:
        """Follow one line; returns the command that is not acknowledged yet."""
        if "say" in line:
            self._ahead = line["say"]["ahead"]
            return line["say"]
        if "opened" in line:
            assert line["opened"] is None, "a log that was only killed is not as it was left"
            return say
        if "ack" in line:
            assert say is not None
            ack = line["ack"]
            answer = answer_of(self._plain, say)
            assert ack.get("said") == answer, (say, ack, answer)
            self._events += ack["events"]
            self._told |= set(ack.get("told", ()))
            self.figures.commands += 1
            return None
        return say

    def _check(self, say: Say | None) -> None:
        clock = AheadClock(self._ahead)
        folders = folders_of(self._home)
        if not folders.data.is_dir():
            assert self._events == 0
            return
        backups = sorted(backup_folder(folders).glob("log-*"))
        assert all(len(rows_of_backup(path)) <= self._events + 1 for path in backups)
        log, trouble = open_log(folders, clock)
        with log:
            assert trouble is None, trouble
            events = [event for _, event in log.events()]
            self.figures.first += bool(events) and log.newest_marked() == 0
            self._follow_unacknowledged(say, len(events) - self._events)
            assert {event.reminder for event in events if isinstance(event, Told)} >= self._told
            self._compare(log, clock)
        if self._ahead > LONGEST_LIFE or self._random.random() < SHORT_LIFE:
            self._begin_log()

    def _follow_unacknowledged(self, say: Say | None, more: int) -> None:
        """What was not acknowledged is there whole or not at all."""
        assert more >= 0, "an acknowledged change is lost"
        self.figures.unacknowledged += say is not None
        if more:
            assert say is not None
            assert more == 1
            self.figures.written += 1
            self._events += 1
            if say["kind"] not in {"tell", "anchor"}:
                assert answer_of(self._plain, say) == DONE

    def _compare(self, log: Log, clock: AheadClock) -> None:
        snapshot = derive(log.record(), clock.now())
        self._plain.now = clock.now().since_boot // MICROSECOND
        for region in REGIONS:
            skin = snapshot.skin(Region(region))
            end = None if skin.remaining is None else self._plain.now + skin.remaining // MICROSECOND
            assert (skin.state.value, end) == self._plain.state(region), region
            assert (region in snapshot.record.unwell) == (region in self._plain.numb), region
        areas = [(area.id, area.name, area.hidden) for area in snapshot.record.areas.values()]
        assert areas == [(name, area["name"], area["hidden"]) for name, area in self._plain.areas.items()]


def answer_of(plain: Plain, say: Say) -> str | None:  # noqa: C901, PLR0912 - one branch per command
    """What the model answers to a command; None for what is no person's."""
    plain.now = say["now"]
    packs = list(plain.treatments)
    pack = packs[say["pack"]] if say.get("pack") is not None else ""
    match say["kind"]:
        case "start" | "anyway" as kind:
            name = f"pack-{len(packs)}"
            return plain.start(name, say["area"], say["modality"], None, say["ago"], anyway=kind == "anyway")
        case "off":
            return plain.off(pack, say["ago"], say["answer"])
        case "undo":
            return plain.undo(pack)
        case "cancel":
            return plain.cancel(pack)
        case "move":
            return plain.move(pack, say["area"])
        case "taking-off":
            return plain.taking_off(pack)
        case "felt":
            return plain.skin_checked(pack)
        case "normal":
            return plain.skin_normal(say["region"])
        case "doze":
            return plain.set_dozing(say["dozing"])
        case "rest":
            return plain.set_rest(say["region"], say["minutes"])
        case "add":
            return plain.add_area(say["region"], say["name"])
        case "rename":
            return plain.rename_area(say["area"], say["name"])
        case "hide":
            return plain.hide_area(say["area"])
        case _:
            return None


class Lines:
    """The lines that a process writes, each awaited for a while."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        self._stream = process.stdout
        self._rest = b""

    def next(self, patience_s: float = 20) -> Say:
        while b"\n" not in self._rest:
            ready, _, _ = select.select([self._stream], [], [], patience_s)
            assert ready, "nothing more was written"
            read = os.read(self._stream.fileno(), 65536)
            assert read, "the process is gone"
            self._rest += read
        line, _, self._rest = self._rest.partition(b"\n")
        return json.loads(line)


# --- the whole program ----------------------------------------------------------------------------------------

_STARTS = (
    {"command": "start", "modality": "ice"},
    {"command": "start", "modality": "heat", "minutes_ago": 10},
    {"command": "start", "modality": "ice", "minutes_ago": 150},
)
_OFFS = (
    {"command": "off"},
    {"command": "off"},
    {"command": "off", "minutes_ago": 10},
    {"command": "off", "minutes_ago": 140},
    {"command": "cancel"},
)
_UNDO = {"command": "undo"}
_COMMANDS = (["off"], ["off"], ["off", "--minutes-ago", "10"], ["undo"], ["cancel"], ["status"])
_WRITES = {"off": "removed", "cancelled": "cancelled", "cancel-counts": "removed", "started": "started"}
_KINDS = {"start": {"started"}, "off": {"removed"}, "undo": {"reopened"}, "cancel": {"cancelled", "removed"}}
_REST_S = 120 * 60.0


@dataclass
class ProgramKiller:
    """Starts the real program and the real command line in this environment, and kills them in the midst of commands.

    Their guards run, but are told that they have restarted the program as often as they may: one that came back by
    itself would have the log while that is looked at. `close` ends them.

    `said` are the kinds of events that were acknowledged, and `locked` is how long the skin rests at least by them: a
    reading of `time.clock_gettime(CLOCK_BOOTTIME)`.
    """

    environment: dict[str, str]
    folder: Path
    seed: int = 0
    figures: Figures = field(default_factory=Figures)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self._folders = Folders.of_user()
        self.environment = {**self.environment, RESTARTS_VARIABLE: str(MOST_RESTARTS)}
        self._processes = Processes(self.folder)
        self.said: list[str] = []
        self.locked = 0.0
        self._begin_log()

    def close(self) -> None:
        """End what is left of it all."""
        self._processes.close()

    def _begin_log(self) -> None:
        """Begin as on the very first day."""
        self.figures.logs += 1
        for folder in (self._folders.data, self._folders.state):
            shutil.rmtree(folder, ignore_errors=True)
        self._folders.make()
        self.said, self.locked = [], 0.0

    def _in_process(self, act: Callable[[Treatments], object]) -> None:
        log, trouble = open_log(self._folders, SystemClock())
        assert trouble is None, trouble
        with log:
            act(Treatments(log, SystemClock()))

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "therapy_timer", *arguments]
        return self._processes.start(command, self.environment, "program.err")

    def kill_the_program(self) -> None:
        """Have the running program carry out commands, and kill it in the midst of one."""
        if self.locked > _boottime() and self._random.random() < 0.7:
            self._begin_log()
        address = address_of(self._folders.data)
        with self._start("--hidden") as program:
            try:
                _wait_until_it_answers(address, program)
                for _ in range(self._random.randrange(4)):
                    self._say(address, self._request())
                request = self._request()
                end = threading.Timer(self._random.random() ** 2 * 0.06, program.kill)
                end.start()
                cut_short = not self._say(address, request)
                end.join()
            finally:
                program.kill()
        self._check(_KINDS[request["command"]] if cut_short else set(), request.get("minutes_ago", 0))

    def _request(self) -> Say:
        """Something that is likely to be done, and now and then something that is not."""
        on = bool(self.said) and self.said[-1] in {"started", "reopened"}
        likely = _OFFS if on else (*_STARTS, _UNDO, _UNDO)
        return self._random.choice(likely if self._random.random() < 0.9 else (*_STARTS, *_OFFS, _UNDO))

    def kill_a_command(self) -> None:
        """Have the command line do something itself, without a running program, and kill that in the midst of it."""
        if not self.said or self.said[-1] not in {"started", "reopened"}:
            self._begin_log()
            self._in_process(lambda treatments: treatments.start("lower-back", Modality.ICE, ago=timedelta(minutes=20)))
            self.said.append("started")
        command = self._random.choice(_COMMANDS)
        ago = 10 if "10" in command else 0
        began = _boottime()
        with self._start(*command) as program:
            with suppress(subprocess.TimeoutExpired):
                program.wait(0.05 + self._random.random() * 0.35)
            program.kill()
        done = program.returncode == 0
        if done and command[0] == "off":
            self._said("removed", began, ago)
        assert not (done and command[0] == "cancel"), "it has been on for longer than a minute"
        self._check(set() if done else _KINDS.get(command[0], set()), ago, began)

    def _say(self, address: str, request: Say) -> bool:
        """Put a request to the program; whether it was answered."""
        began = _boottime()
        try:
            answer = ask(address, request, 20)
        except (NoInstance, ChannelBroken):
            return False
        code = answer["code"]
        if code in _WRITES:
            self._said(_WRITES[code], began, request.get("minutes_ago", 0))
        elif code == "still-on" and self.said[-1] != "started" and self.said[-1] != "reopened":
            self._said("reopened", began, 0)
        return True

    def _said(self, kind: str, began: float, ago: int) -> None:
        self.figures.commands += 1
        self.said.append(kind)
        if kind == "removed":
            self.locked = max(self.locked, began + _REST_S - ago * 60)
        elif kind in {"started", "reopened"}:
            self.locked = 0.0

    def _check(self, cut_short: set[str], ago: int, began: float | None = None) -> None:
        self.figures.kills += 1
        self.figures.unacknowledged += bool(cut_short)
        log, trouble = open_log(self._folders, SystemClock())
        with log:
            assert trouble is None, trouble
            rows = [row for _, row in log.rows()]
            self.figures.first += bool(rows) and log.newest_marked() == 0
            kinds = [row.kind for row in rows if row.kind not in {"anchored", "told"}]
            assert kinds[: len(self.said)] == self.said, "an acknowledged change is lost"
            more = kinds[len(self.said) :]
            assert len(more) <= 1
            if more:
                assert more[0] in cut_short
                self.figures.written += 1
                self._said(more[0], _boottime() - 30 if began is None else began, ago)
                self.figures.commands -= 1
            skin = Treatments(log, SystemClock()).snapshot().skin(Region.LOWER_BACK)
            on = bool(kinds) and kinds[-1] in {"started", "reopened"}
            assert (skin.state in ON) == on, (skin, kinds)
            left = self.locked - _boottime()
            if not on and left > 0:
                assert skin.state is SkinState.RESTING
                assert skin.remaining is not None
                assert skin.remaining.total_seconds() >= left


def _boottime() -> float:
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def _wait_until_it_answers(address: str, program: subprocess.Popen[bytes], patience_s: float = 20) -> None:
    deadline = time.monotonic() + patience_s
    while True:
        with suppress(NoInstance):
            ask(address, {"command": "status"}, patience_s)
            return
        assert program.poll() is None, "the program ended by itself"
        assert time.monotonic() < deadline, "the program does not come up"
        time.sleep(0.02)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        serve()
