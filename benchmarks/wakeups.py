# SPDX-License-Identifier: MIT
"""How often the program wakes up and how much of a core it takes: at rest, with a pack on, and seen.

    python benchmarks/wakeups.py [--seconds 60]

A wake-up is a context switch of its own will, of any thread of the program or of its guard, from /proc: for each it
slept once. What was taken from it while it ran stands beside that, for that depends on what else runs. It runs in a box
of its own and needs what the end-to-end tests need (packaging/debian-test.txt). Beside it stand what Debian's
timers take at rest, where they are installed.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.conftest import Folders
from tests.helpers.desk import Desk
from therapy_timer.core.region import Region

SETTLED_S: Final = 32.0
"""So long after a change it is not counted. Qt gives up the threads that it no longer needs after 30 seconds."""
NEIGHBOURS: Final = ("kalarm", "workrave", "gnome-clocks", "alarm-clock-applet")
MINUTE: Final = 60.0


@dataclass(frozen=True)
class Used:
    """What some processes have used until now: for each thread both kinds of switches, and seconds of a core."""

    switches: dict[str, tuple[int, int]]
    seconds: float

    def since(self, before: Used) -> tuple[int, int]:
        """Switches of both kinds since then, of its own will first; of threads that have ended, none are known."""
        counts = [(now, before.switches.get(thread, (0, 0))) for thread, now in self.switches.items()]
        return sum(now[0] - then[0] for now, then in counts), sum(now[1] - then[1] for now, then in counts)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Counts wake-ups.")
    parser.add_argument("--seconds", type=float, default=MINUTE, help="how long each is counted")
    sys.stdout.write("\n".join(table(parser.parse_args().seconds)) + "\n")


def table(seconds: float) -> list[str]:
    """The tables, a line each."""
    lines = [
        "| what | wake-ups a minute | target | taken from it | of a core, % | target | |",
        "|---|--:|--:|--:|--:|--:|---|",
    ]
    with tempfile.TemporaryDirectory(prefix="tt-") as temporary:
        folders = Folders.below(Path(temporary) / "home", Path(temporary))
        with Desk(folders, accessible=False, panel=True) as desk:
            desk.choose(speaks=False)
            with desk._treatments() as known:
                known.add_area(Region.LEFT_KNEE)
            desk.launch("--hidden")
            lines.append(line("hidden, nothing on and nothing resting", *counted(desk, seconds), 4, 0.05))
            desk.done("start", "ice")
            lines.append(line("hidden and applying", *counted(desk, seconds), 12, None))
            desk.done("off")
            lines.append(line("hidden and resting", *counted(desk, seconds), 4, 0.05))
            desk.done("start", "ice", "--area", "left-knee")
            desk.done()
            lines.append(line("visible and applying", *counted(desk, seconds), 2.5 * MINUTE, 0.5))
            desk.done("off")
            neighbours = [name for name in NEIGHBOURS if shutil.which(name)]
            lines += [neighbour(desk, name, seconds) for name in neighbours]
    return lines


def counted(desk: Desk, seconds: float) -> tuple[float, float, float]:
    """Wake-ups and times it was interrupted a minute, and percent of a core, of the program and its guard."""
    time.sleep(SETTLED_S)
    return rates(desk.processes.alive("therapy_timer"), seconds)


def neighbour(desk: Desk, name: str, seconds: float) -> str:
    """The line of another program, as it is when it has just been started."""
    process = desk.processes.start([name], desk.environment, f"{name}.log")
    time.sleep(SETTLED_S)
    numbers = desk.processes.alive(name)
    if process.poll() is not None and not numbers:
        return f"| {name} | did not run here | | | | | |"
    written = line(name, *rates(numbers, seconds), None, None)
    desk.processes.end(name)
    return written


def rates(numbers: list[int], seconds: float) -> tuple[float, float, float]:
    """The same of these processes, over so many seconds."""
    before, began = used(numbers), time.monotonic()
    time.sleep(seconds)
    after, took = used(numbers), time.monotonic() - began
    own, taken = after.since(before)
    return own / took * MINUTE, taken / took * MINUTE, (after.seconds - before.seconds) / took * 100


def used(numbers: list[int]) -> Used:
    """What these processes have used."""
    switches: dict[str, tuple[int, int]] = {}
    ticks = 0
    for number in numbers:
        for thread in Path(f"/proc/{number}/task").iterdir():
            with contextlib.suppress(FileNotFoundError):  # a thread that has just ended
                text = (thread / "status").read_text(encoding="utf-8")
                own, taken = map(int, re.findall(r"voluntary_ctxt_switches:\s+(\d+)", text))
                switches[thread.name] = own, taken
        fields = Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return Used(switches, ticks / os.sysconf("SC_CLK_TCK"))


def line(what: str, wakes: float, taken: float, share: float, most: float | None, most_share: float | None) -> str:
    """A line of the table."""
    missed = (most is not None and wakes > most) or (most_share is not None and share > most_share)
    limits = ["" if limit is None else f"{limit:g}" for limit in (most, most_share)]
    told = "**missed**" if missed else ""
    return f"| {what} | {wakes:.1f} | {limits[0]} | {taken:.1f} | {share:.2f} | {limits[1]} | {told} |"


if __name__ == "__main__":
    main()
