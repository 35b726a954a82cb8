# SPDX-License-Identifier: MIT
"""Throw damaged input at what takes input: files to import, the log itself, and the command socket.

    python scripts/fuzz.py [--seconds 60] [--seed 1] [import|log|socket ...]

Each target is tried for so many seconds, once it is set up. What is found is printed and kept in `build/fuzz/`, all
files of it in a folder, and the exit status is 1. The same seed gives the same inputs in the same order, with the same
ids in the exports and logs that are damaged; how many there are depends on the machine.

What must hold: an import is refused with its own error or taken in whole, and the log is sound afterwards, also when
it is opened again; a damaged log is never taken for whole with less in it, and nothing but a `LogError` is raised; the
program behind the socket goes on, answers the next question and never with an internal error, and no command that is
not whole and valid has been carried out.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import shutil
import socket
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.helpers.clock import FakeClock  # noqa: E402 - the project's folder comes first
from tests.helpers.damage import Bench, flipped, scene  # noqa: E402
from tests.helpers.desk import Processes  # noqa: E402
from therapy_timer.core.events import Modality  # noqa: E402
from therapy_timer.core.region import Region  # noqa: E402
from therapy_timer.desktop import channel  # noqa: E402
from therapy_timer.desktop.guard_process import MOST_RESTARTS, RESTARTS_VARIABLE  # noqa: E402
from therapy_timer.desktop.instance import address_of  # noqa: E402
from therapy_timer.log import database_file, store, transaction  # noqa: E402
from therapy_timer.log.importing import read_import, take_in  # noqa: E402
from therapy_timer.log.marker import FILE_NAME as MARKER  # noqa: E402
from therapy_timer.log.staging import ImportRefused  # noqa: E402
from therapy_timer.log.store import FILE_NAME as DB  # noqa: E402
from therapy_timer.log.store import Log  # noqa: E402
from therapy_timer.services import exchanging, treatments  # noqa: E402
from therapy_timer.services.folders import Folders  # noqa: E402
from therapy_timer.services.opening import open_log  # noqa: E402
from therapy_timer.services.system_clock import SystemClock  # noqa: E402
from therapy_timer.services.treatments import Treatments  # noqa: E402
from therapy_timer.views import wording  # noqa: E402

KEPT = ROOT / "build" / "fuzz"
FRESH_EVERY = 200
"""So many imports go into one log, which is then made anew."""
OPENED_EVERY = 20
"""After so many it is closed and opened again."""
LAST = 20
"""So many of the last lines that the program was sent are kept with a finding."""

_BYTES = (b'"', b"\n", b",", b"}", b"[", b"\xff", b"\x00", b"-", b"9" * 30, b"\xef\xbb\xbf")
_VALUES = (b"1e999", b"null", b"-1", b"true", b'"ice"', b"[]", b"2026-02-30", b"0", b"\\ud800")


@dataclass
class Tally:
    """What was tried, how much of it was refused, and what was found."""

    target: str
    tried: int = 0
    refused: int = 0
    found: list[str] = field(default_factory=list)

    def complain(self, what: str, files: Mapping[str, bytes]) -> None:
        """Keep an input that did what it must not, and what else tells about it."""
        folder = KEPT / f"{self.target}-{len(self.found):03}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, content in files.items():
            (folder / name).write_bytes(content)
        self.found.append(f"{what}: {folder}")


@contextmanager
def _same_ids(rng: random.Random) -> Iterator[None]:
    """Events, treatments and machines get ids that depend on the seed alone."""
    own = random.Random(rng.getrandbits(64))  # noqa: S311 - no secret

    def made() -> UUID:
        return UUID(int=own.getrandbits(128), version=4)

    with ExitStack() as patches:
        for module in (database_file, transaction, store, treatments):
            patches.enter_context(patch.object(module, "uuid4", made))
        yield


def mutated(content: bytes, rng: random.Random) -> bytes:
    """The content with one to four small or large mistakes in it."""
    made = bytearray(content)
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(made) + 1)
        match rng.randrange(7):
            case 0 if place < len(made):
                made[place] ^= 1 << rng.randrange(8)
            case 1:
                made[place:place] = rng.choice(_BYTES)
            case 2:
                del made[place : place + rng.randint(1, 40)]
            case 3:
                del made[place:]
            case 4:
                made[place:place] = made[place : place + rng.randint(1, 400)]
            case 5:
                other = rng.choice(_VALUES)
                made[place : place + len(other)] = other
            case _:
                lines = bytes(made).split(b"\n")
                rng.shuffle(lines)
                made = bytearray(b"\n".join(lines))
    return bytes(made)


# --- files to import ----------------------------------------------------------------------------------------


def fuzz_import(rng: random.Random, seconds: float, tally: Tally) -> None:
    """Import damaged exports."""
    with tempfile.TemporaryDirectory() as scratch, _same_ids(rng):
        root, clock = Path(scratch), FakeClock()
        originals = _exports(root, clock)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            shutil.rmtree(root / "mine", ignore_errors=True)
            for _ in range(FRESH_EVERY // OPENED_EVERY):
                if time.monotonic() < until:
                    _import_some(root, clock, originals, rng, until, tally)


def _import_some(
    root: Path, clock: FakeClock, originals: dict[str, bytes], rng: random.Random, until: float, tally: Tally
) -> None:
    """Import into the log, close it and open it again: it is as it was."""
    last: dict[str, bytes] = {}
    with Log.open(root / "mine") as log:
        for _ in range(OPENED_EVERY):
            if time.monotonic() >= until:
                break
            name = rng.choice(sorted(originals))
            content = mutated(originals[name], rng)
            last[f"{len(last):02}-{name}"] = content
            _import_one(log, clock, root / name, content, tally)
        before = _state(log)
    try:
        with Log.open(root / "mine") as log:
            if _state(log) != before or log.finding() is not None:
                tally.complain("it is another log when opened again", last)
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        tally.complain(f"opened again: {type(error).__name__}: {error}", last)


def _state(log: Log) -> tuple[object, ...]:
    return log.count_events(), log.record(), list(log.events())


def _exports(root: Path, clock: FakeClock) -> dict[str, bytes]:
    with Log.open(root / "other") as log:
        say = Treatments(log, clock)
        knee = say.add_area(Region.LEFT_KNEE, "Knie").snapshot.record.areas
        for area in list(knee)[:2] * 4:
            say.start(area, Modality.HEAT)
            clock.go(minutes=16)
            pack = say.snapshot().on[0].treatment
            if pack is not None:
                say.off(pack.id)
                say.note(pack.id, "=1+1; „gut“")
            clock.go(hours=3)
        files = {}
        for name in ("all.json", "rows.csv"):
            exchanging.export(log, root / name, clock, wording.area_name)
            files[name] = (root / name).read_bytes()
    return files


def _import_one(log: Log, clock: FakeClock, path: Path, content: bytes, tally: Tally) -> None:
    path.write_bytes(content)
    tally.tried += 1
    before = _state(log)
    wrong = None
    try:
        with read_import(path, log, clock.now().utc) as plan:
            take_in(log, plan, clock.now)
    except ImportRefused:
        tally.refused += 1
        failed = True
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        wrong, failed = f"{type(error).__name__}: {error}", True
    else:
        failed = False
    if failed and _state(log) != before:
        wrong = f"half imported; {wrong or 'refused'}"
    elif log.finding() is not None or any(area.region not in Region for area in log.record().areas.values()):
        wrong = f"the log is not sound; {wrong or 'imported'}"
    if wrong:
        tally.complain(wrong, {path.name: content})


# --- the log ------------------------------------------------------------------------------------------------


def fuzz_log(rng: random.Random, seconds: float, tally: Tally) -> None:
    """Open damaged logs."""
    with tempfile.TemporaryDirectory() as scratch, _same_ids(rng):
        truth = scene(Path(scratch) / "truth")
        bench = Bench(Path(scratch) / "bench", truth)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            files = rng.choice([truth.killed, truth.closed])
            damage = flipped(files, rng.choice(sorted(set(files) & {DB, MARKER, f"{DB}-wal"})), rng)
            tally.tried += 1
            refused = bench.tally.refused
            for complaint in bench.complaints(damage):
                tally.complain(f"{damage.name}: {complaint}", damage.files)
            tally.refused += bench.tally.refused - refused


# --- the command socket -------------------------------------------------------------------------------------


class Spoken:
    """The real program without a screen, and what it was last sent. A pack is on the knee; the wrist is ready."""

    def __init__(self, home: Path, tally: Tally) -> None:
        self._folders = Folders(
            *(home / part / "therapy-timer" for part in (".local/share", ".config", ".local/state"))
        )
        self._home, self._tally = home, tally
        self._last: deque[bytes] = deque(maxlen=LAST)
        self._processes = Processes(home)

    def begin(self) -> None:
        """Start it, with a runtime folder of its own in this process's environment too."""
        self._folders.make()
        log, _ = open_log(self._folders, SystemClock())
        with log:
            say = Treatments(log, SystemClock())
            for region in (Region.LEFT_KNEE, Region.LEFT_WRIST):
                say.add_area(region)
            say.start("left-knee", Modality.ICE)
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        kept.pop("DBUS_SESSION_BUS_ADDRESS", None)
        kept |= {"HOME": str(self._home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
        kept |= {"XDG_RUNTIME_DIR": str(self._home), RESTARTS_VARIABLE: str(MOST_RESTARTS)}
        command = [sys.executable, "-m", "therapy_timer", "--hidden"]
        self._program = self._processes.start(command, kept, "stderr")
        self._address = address_of(self._folders.data)
        self._before = self._asked()

    def end(self) -> None:
        """End it and its guard."""
        self._processes.close()

    def say(self, line: bytes, *, read: bool) -> bytes:
        """Send this; the answer if it is to be read and one came."""
        self._last.append(line)
        answer = b""
        with suppress(OSError), socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(20)
            connection.connect(self._address)
            connection.sendall(line)
            if read:
                connection.shutdown(socket.SHUT_WR)
                while got := connection.recv(100_000):
                    answer += got
        return answer

    def complain(self, what: str) -> None:
        """Keep the last lines, and what the program wrote."""
        files = {f"line-{number:02}": line for number, line in enumerate(self._last)}
        for path in (self._home / "stderr", *self._folders.state.glob("*.log")):
            files[path.name] = path.read_bytes()
        self._tally.complain(what, files)

    def is_as_before(self) -> bool:
        """Whether it runs, answers and shows the same state; complains if not."""
        if (status := self._program.poll()) is not None:
            self.complain(f"it ended with {status}")
            return False
        try:
            now = self._asked()
        except (channel.NoInstance, channel.ChannelBroken, ValueError) as error:
            self.complain(f"it does not answer any more: {error}")
            return False
        if now != self._before:
            self.complain(f"something was done: {self._before} and now {now}")
            self._before = now
        return True

    def _asked(self, patience: float = 60.0) -> list[dict[str, object]]:
        """The state of the areas, without what goes on with the time. Raises ValueError if the answer has none."""
        deadline = time.monotonic() + patience
        while True:
            try:
                answer = channel.ask(self._address, {"command": "status"}, timeout=20)
                break
            except channel.NoInstance:
                if time.monotonic() > deadline or self._program.poll() is not None:
                    raise
                time.sleep(0.1)
        status = answer.get("status")
        if not isinstance(status, dict):
            raise ValueError(f"the answer to a question is {answer}")  # noqa: TRY004 - the answer is bad, not the call
        return [
            {name: area[name] for name in ("area", "modality", "started_at", "removed_at", "hold")}
            | {"on": area["due_at"] is not None}
            for area in status["areas"]
        ]


_START: dict[str, object] = {"command": "start", "area": "left-wrist", "modality": "ice", "minutes": 10}
_OFF: dict[str, object] = {"command": "off", "area": "left-knee", "minutes_ago": 0}
_WRONG: dict[str, tuple[object, ...]] = {
    "command": ("START", "of", "", 1, ["off"], None),
    "area": (7, ["left-knee"], {}, True, "no-such-area"),
    "region": ("left-kne", 1, "", []),
    "modality": ("warm", "ICE", 1, ["ice"], ""),
    "minutes": (-1, 100_001, "10", 1.5, True, [], 10**30),
    "minutes_ago": (-1, 100_001, "10", 1.5, True, [], 10**30),
    "force": (1, "yes", [], 0),
    "numb": (1, "yes", [], 0),
    "now": (True, None),
}


def no_command(rng: random.Random) -> bytes:
    """A line that is nearly a `start` or an `off` and must not be carried out."""
    message = rng.choice([_START, _OFF])
    line = channel.encode(message)
    place = rng.randrange(1, len(line) - 2)
    match rng.randrange(7):
        case 0:
            return line[:place] + b"\n"
        case 1:
            return line[:place] + rng.choice([b"\xff", b"\xc3", b"\x00", b"\xed\xa0\x80"]) + line[place:]
        case 2:
            return line.replace(b'"', b"", 1)
        case 3:
            return rng.choice([b"[" + line[:-1] + b"]\n", line[:-1] + line, line[:-1] + b",\n"])
        case 4:
            return channel.encode({name: value for name, value in _START.items() if name != "modality"})
        case 5:
            return channel.encode(_OFF | {"numb": True})
        case _:
            name = rng.choice(sorted(_WRONG))
            return channel.encode(message | {name: rng.choice(_WRONG[name])})


def fuzz_socket(rng: random.Random, seconds: float, tally: Tally) -> None:
    """Say nonsense to the program, and ask it something sensible now and then."""
    messages: list[dict[str, object]] = [{"command": "status"}, {"command": "show", "area": "Knie"}, {}]
    sound = [channel.encode(message) for message in messages]
    with tempfile.TemporaryDirectory(prefix="tt-") as home, patch.dict(os.environ, XDG_RUNTIME_DIR=home):
        spoken = Spoken(Path(home), tally)
        try:
            spoken.begin()
            until = time.monotonic() + seconds
            while time.monotonic() < until:
                _say_one(spoken, sound, rng, tally)
                if tally.tried % 20 == 0 and not spoken.is_as_before():
                    return
            spoken.is_as_before()
        finally:
            spoken.end()


def _say_one(spoken: Spoken, sound: list[bytes], rng: random.Random, tally: Tally) -> None:
    tally.tried += 1
    near = rng.random() < 0.4
    if near:
        answer = spoken.say(no_command(rng), read=True)
    else:
        line = (
            mutated(rng.choice(sound), rng) if rng.random() < 0.7 else rng.randbytes(rng.choice([1, 50, 5000, 70_000]))
        )
        answer = spoken.say(line, read=rng.random() < 0.5)
    try:
        said = channel.decode(answer) if answer else {}
    except ValueError as error:
        spoken.complain(f"the answer cannot be read: {error}")
        return
    tally.refused += bool(said) and said.get("exit") != 0
    if said.get("error") == "internal":
        spoken.complain("an internal error")
    elif near and (not said or said.get("exit") == 0):
        spoken.complain(f"a command that is none was answered with {said}")


TARGETS: dict[str, Callable[[random.Random, float, Tally], None]] = {
    "import": fuzz_import,
    "log": fuzz_log,
    "socket": fuzz_socket,
}


def main() -> int:
    """Fuzz what is named; 1 if anything was found."""
    parser = argparse.ArgumentParser(description="Throws damaged input at what takes input.")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(TARGETS)}; all if none is named")
    parser.add_argument("--seconds", type=float, default=60, help="for each target (default 60)")
    parser.add_argument("--seed", type=int, default=1)
    said = parser.parse_args()
    logging.disable(logging.CRITICAL)
    found = 0
    for name in said.targets or TARGETS:
        tally, began = Tally(name), time.monotonic()
        TARGETS[name](random.Random(said.seed), said.seconds, tally)  # noqa: S311 - no secret
        took = timedelta(seconds=round(time.monotonic() - began))
        counts = f"{tally.tried} inputs in {took}, {tally.refused} refused, {len(tally.found)} found"
        print(f"{name}: {counts}, seed {said.seed}", flush=True)
        for complaint in tally.found:
            print(f"  {complaint}")
        found += len(tally.found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
