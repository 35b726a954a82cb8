# SPDX-License-Identifier: MIT
"""Throw damaged input at what takes input: files to import, the log itself, and the command socket.

    python scripts/fuzz.py [--seconds 60] [--seed 1] [import|log|socket ...]

Each target is tried for so many seconds. What is found is printed and kept in `build/fuzz/`, and the exit status is 1.
The same seed gives the same inputs.

What must hold: an import is refused with its own error or taken in whole, and the log is sound afterwards; a damaged
log is never taken for whole with less in it, and nothing but a `LogError` is raised; the program behind the socket goes
on, answers the next question, and has not begun a treatment.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.helpers.clock import FakeClock  # noqa: E402 - the project's folder comes first
from tests.helpers.damage import Bench, flipped, scene  # noqa: E402
from therapy_timer.core.events import Modality  # noqa: E402
from therapy_timer.core.region import Region  # noqa: E402
from therapy_timer.desktop import channel  # noqa: E402
from therapy_timer.desktop.instance import address_of  # noqa: E402
from therapy_timer.log.importing import read_import, take_in  # noqa: E402
from therapy_timer.log.marker import FILE_NAME as MARKER  # noqa: E402
from therapy_timer.log.staging import ImportRefused  # noqa: E402
from therapy_timer.log.store import FILE_NAME as DB  # noqa: E402
from therapy_timer.log.store import Log  # noqa: E402
from therapy_timer.services import exchanging  # noqa: E402
from therapy_timer.services.treatments import Treatments  # noqa: E402
from therapy_timer.views import wording  # noqa: E402

KEPT = ROOT / "build" / "fuzz"
FRESH_EVERY = 200
"""So many imports go into one log, which is then made anew."""


_BYTES = (b'"', b"\n", b",", b"}", b"[", b"\xff", b"\x00", b"-", b"9" * 30, b"\xef\xbb\xbf")
_VALUES = (b"1e999", b"null", b"-1", b"true", b'"ice"', b"[]", b"2026-02-30", b"0", b"\\ud800")


@dataclass
class Tally:
    """What was tried, how much of it was refused, and what was found."""

    tried: int = 0
    refused: int = 0
    found: list[str] = field(default_factory=list)

    def complain(self, what: str, name: str, content: bytes) -> None:
        """Keep an input that did what it must not."""
        KEPT.mkdir(parents=True, exist_ok=True)
        path = KEPT / f"{len(self.found):03}-{name}"
        path.write_bytes(content)
        self.found.append(f"{what}: {path}")


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


def fuzz_import(rng: random.Random, until: float, tally: Tally) -> None:
    """Import damaged exports."""
    with tempfile.TemporaryDirectory() as scratch:
        root, clock = Path(scratch), FakeClock()
        originals = _exports(root, clock)
        while time.monotonic() < until:
            shutil.rmtree(root / "mine", ignore_errors=True)
            with Log.open(root / "mine") as log:
                for _ in range(FRESH_EVERY):
                    if time.monotonic() >= until:
                        break
                    name = rng.choice(sorted(originals))
                    _import_one(log, clock, root / name, mutated(originals[name], rng), tally)


def _exports(root: Path, clock: FakeClock) -> dict[str, bytes]:
    with Log.open(root / "other") as log:
        treatments = Treatments(log, clock)
        knee = treatments.add_area(Region.LEFT_KNEE, "Knie").snapshot.record.areas
        for area in list(knee)[:2] * 4:
            treatments.start(area, Modality.HEAT)
            clock.go(minutes=16)
            pack = treatments.snapshot().on[0].treatment
            if pack is not None:
                treatments.off(pack.id)
                treatments.note(pack.id, "=1+1; „gut“")
            clock.go(hours=3)
        files = {}
        for name in ("all.json", "rows.csv"):
            exchanging.export(log, root / name, clock, wording.area_name)
            files[name] = (root / name).read_bytes()
    return files


def _import_one(log: Log, clock: FakeClock, path: Path, content: bytes, tally: Tally) -> None:
    path.write_bytes(content)
    tally.tried += 1
    before = log.count_events()
    try:
        with read_import(path, log, clock.now().utc) as plan:
            take_in(log, plan, clock.now)
    except ImportRefused:
        tally.refused += 1
        if log.count_events() != before:
            tally.complain("half imported", path.name, content)
        return
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        tally.complain(f"{type(error).__name__}: {error}", path.name, content)
        return
    if log.finding() is not None or any(area.region not in Region for area in log.record().areas.values()):
        tally.complain("the log is not sound", path.name, content)


# --- the log ------------------------------------------------------------------------------------------------


def fuzz_log(rng: random.Random, until: float, tally: Tally) -> None:
    """Open damaged logs."""
    with tempfile.TemporaryDirectory() as scratch:
        truth = scene(Path(scratch) / "truth")
        bench = Bench(Path(scratch) / "bench", truth)
        while time.monotonic() < until:
            files = rng.choice([truth.killed, truth.closed])
            damage = flipped(files, rng.choice(sorted(set(files) & {DB, MARKER, f"{DB}-wal"})), rng)
            tally.tried += 1
            refused = bench.tally.refused
            for complaint in bench.complaints(damage):
                tally.complain(f"{damage.name}: {complaint}", "log.sqlite3", damage.files.get(DB, b""))
            tally.refused += bench.tally.refused - refused


# --- the command socket -------------------------------------------------------------------------------------


@contextmanager
def _program(home: Path) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """The real program, without a screen, and the address that it listens at."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    environment |= {"XDG_RUNTIME_DIR": str(home)}
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    os.environ["XDG_RUNTIME_DIR"] = str(home)
    command = [sys.executable, "-m", "therapy_timer", "--hidden"]
    with subprocess.Popen(command, env=environment, cwd=home, stderr=subprocess.DEVNULL) as program:
        try:
            yield program, address_of(home / ".local" / "share" / "therapy-timer")
        finally:
            program.kill()


def _asked(address: str, patience: float = 60.0) -> dict[str, object]:
    deadline = time.monotonic() + patience
    while True:
        try:
            return channel.ask(address, {"command": "status"}, timeout=20)
        except channel.NoInstance:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def fuzz_socket(rng: random.Random, until: float, tally: Tally) -> None:
    """Say nonsense to the program, and ask it something sensible now and then."""
    messages: list[dict[str, object]] = [{"command": "status"}, {"command": "show", "area": "Knie"}, {}]
    sound = [channel.encode(message) for message in messages]
    with tempfile.TemporaryDirectory(prefix="tt-") as home, _program(Path(home)) as (program, address):
        before = _asked(address)
        spoken = b""
        while time.monotonic() < until:
            spoken = (
                mutated(rng.choice(sound), rng)
                if rng.random() < 0.7
                else rng.randbytes(rng.choice([1, 50, 5000, 70_000]))
            )
            tally.tried += 1
            with suppress(OSError), socket.socket(socket.AF_UNIX) as line:
                line.settimeout(5)
                line.connect(address)
                line.sendall(spoken)
                if rng.random() < 0.5:
                    line.shutdown(socket.SHUT_WR)
                    tally.refused += not line.recv(100_000).startswith(b'{"exit": 0')
            if tally.tried % 20 == 0:
                if program.poll() is not None:
                    tally.complain(f"it ended with {program.returncode}", "line", spoken)
                    return
                if [area["state"] for area in _areas(_asked(address))] != [area["state"] for area in _areas(before)]:
                    tally.complain("something was done", "line", spoken)


def _areas(answer: dict[str, object]) -> list[dict[str, object]]:
    status = answer["status"]
    assert isinstance(status, dict)  # noqa: S101 - the program's own answer
    return list(status["areas"])


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
        tally, began = Tally(), time.monotonic()
        TARGETS[name](random.Random(said.seed), began + said.seconds, tally)  # noqa: S311 - no secret
        took = timedelta(seconds=round(time.monotonic() - began))
        print(f"{name}: {tally.tried} inputs in {took}, {tally.refused} refused, {len(tally.found)} found", flush=True)
        for complaint in tally.found:
            print(f"  {complaint}")
        found += len(tally.found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
