# SPDX-License-Identifier: MIT
"""How late a pack that is due is told: from the instant at which it is due to its arrival at the notification daemon.

    python benchmarks/alarm_lateness.py

It runs the whole program in a box of its own, with packs that come due one after the other at known instants, and needs
what the end-to-end tests need (packaging/debian-test.txt). Each pack comes off as soon as it was told, so that each one
is told by a program that waits.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.conftest import Folders
from tests.helpers.desk import Desk, wait_until
from tests.helpers.notification_daemon import Received
from therapy_timer.core.regimen import regimen_of
from therapy_timer.core.region import Region

FIRST = timedelta(seconds=10)
"""From the preparations to the first pack that is due."""
BETWEEN = timedelta(seconds=0.73)
"""From one pack to the next: no whole number of seconds, for some timers like those."""
MILLISECONDS = 1000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measures how late a pack that is due is told.")
    parser.add_argument("--packs", type=int, default=200, help="how many (default 200)")
    parser.add_argument("--seen", action="store_true", help="with the window on the screen, not in the background")
    said = parser.parse_args()
    late: list[float] = []
    while len(late) < said.packs:
        with tempfile.TemporaryDirectory(prefix="tt-") as temporary:
            folders = Folders.below(Path(temporary) / "home", Path(temporary))
            late += one_round(folders, min(len(Region), said.packs - len(late)), seen=said.seen)
    percentiles = statistics.quantiles((each * MILLISECONDS for each in late), n=100, method="inclusive")
    figures = (("p50", percentiles[49]), ("p99", percentiles[98]), ("most", max(late) * MILLISECONDS))
    sys.stdout.write(f"{len(late)} packs: {', '.join(f'{name} {value:.1f} ms' for name, value in figures)}\n")


def one_round(folders: Folders, packs: int, *, seen: bool) -> list[float]:
    """How late each of so many packs was told, in seconds."""
    with Desk(folders, accessible=False) as desk:
        desk.choose(speaks=False)
        first = datetime.now(UTC) + FIRST
        due = [lay(desk, region, first + number * BETWEEN) for number, region in enumerate(list(Region)[:packs])]
        desk.launch(*([] if seen else ["--hidden"]))
        assert time.clock_gettime(time.CLOCK_BOOTTIME) < due[0], "this machine is too slow for this"
        late = []
        for number, instant in enumerate(due):
            shown = wait_until(partial(nth_told, desk, number), f"pack {number + 1} is told", 60)
            late.append(shown.arrived - instant)
            desk.daemon.invoke(shown.number, "off")
        return late


def lay(desk: Desk, region: Region, due: datetime) -> float:
    """Write into the log that a pack is on that will be due then; returns when that is, in seconds since boot."""
    exactly = desk.lay(regimen_of(region).default - (due - datetime.now(UTC)), region)
    return time.clock_gettime(time.CLOCK_BOOTTIME) + (exactly - datetime.now(UTC)) / timedelta(seconds=1)


def nth_told(desk: Desk, number: int) -> Received | None:
    """The notification of that pack, counted from 0, once it has arrived."""
    told = [each for each in desk.daemon.notifications if "off" in each.actions and not each.replaces_id]
    return told[number] if len(told) > number else None


if __name__ == "__main__":
    main()
