# SPDX-License-Identifier: MIT
"""Whether memory grows over 24 hours in which a pack goes on and comes off every hour.

    python benchmarks/memory_day.py [--speed 600]

The hours are simulated: the program runs on a clock so many times as fast as the real one, in a box of its own. It
needs what the end-to-end tests need (packaging/debian-test.txt).
"""

from __future__ import annotations

import argparse
import re
import statistics
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.conftest import Folders
from tests.helpers.desk import Desk

HOURS: Final = 24
MOST: Final = 1.01
"""What still counts as no growth: chosen, not measured."""
WARM: Final = 6
"""So many hours until everything was used once."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Looks at memory over a day.")
    parser.add_argument("--speed", type=float, default=600, help="how many times as fast as the real clock")
    sys.stdout.write("\n".join(table(parser.parse_args().speed)) + "\n")


def table(speed: float) -> list[str]:
    """The table, a line each."""
    own = day(speed)
    early, late = statistics.median(own[WARM : WARM + 6]), statistics.median(own[-6:])
    missed = "**missed**" if late / early > MOST else ""
    text = ", ".join(f"{each:.1f}" for each in own)
    return [
        "| memory of its own (anonymous), MB | hours 7 to 12 | hours 19 to 24 | ratio | target | |",
        "|---|--:|--:|--:|--:|---|",
        f"| 24 simulated hours | {early:.1f} | {late:.1f} | {late / early:.3f} | {MOST} | {missed} |",
        "",
        f"Hour by hour, in MB: {text}.",
    ]


def day(speed: float) -> list[float]:
    """The memory of its own after each hour, in MB."""
    found = []
    with tempfile.TemporaryDirectory(prefix="tt-") as temporary:
        folders = Folders.below(Path(temporary) / "home", Path(temporary))
        with Desk(folders, speed=speed, accessible=False, panel=True, expected=[".*"]) as desk:
            app = desk.launch("--hidden")
            began = desk.now()
            for hour in range(1, HOURS + 1):
                desk.say("start", "ice")
                desk.wait_till(began + timedelta(hours=hour) - timedelta(minutes=30))
                desk.say("off")
                desk.wait_till(began + timedelta(hours=hour))
                assert app.running, app.err
                rollup = Path(f"/proc/{app.process.pid}/smaps_rollup").read_text(encoding="utf-8")
                (own,) = re.findall(r"^Anonymous: +(\d+) kB$", rollup, re.MULTILINE)
                found.append(int(own) / 1024)
    return found


if __name__ == "__main__":
    main()
