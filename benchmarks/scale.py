# SPDX-License-Identifier: MIT
"""What a million treatments in the log cost against ten: the ratios, from one run.

    python benchmarks/scale.py [--cache FOLDER] [--starts 9] [--works 3] [--table FILE]

It runs the whole program, offscreen and with folders of its own, and needs the `sqlite3` shell. To make the log of a
million treatments takes some minutes; with a `--cache` it is made once. `--table` writes the table to a file as well.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import csv_export
from big_log import APART, Past, make, name_of
from scale_inside import BEGAN, Figures

from therapy_timer.core.clock import Instant
from therapy_timer.core.events import Anchored, AnchorReason, Modality, PainSaid, PainTime, Removed, Started
from therapy_timer.core.region import Region
from therapy_timer.log.json_export import export_json
from therapy_timer.log.store import FILE_NAME, Log
from therapy_timer.services.folders import APP

SMALL: Final = 10
MIDDLE: Final = 20_000
BIG: Final = 1_000_000
INSIDE: Final = Path(__file__).resolve().with_name("scale_inside.py")
NOISE: Final = 1.25
"""What still counts as the same: chosen, not measured. docs/performance.md says what the same log gives twice."""


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description="Measures what a long past costs.")
    parser.add_argument("--cache", type=Path, help="where the logs of many treatments are kept")
    parser.add_argument("--starts", type=int, default=9, help="how often the program is started with each log")
    parser.add_argument("--works", type=int, default=3, help="how often it is worked with")
    parser.add_argument("--table", type=Path, help="a file for the table")
    said = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="tt-") as temporary:
        scratch = Path(temporary)
        boxes = [Box(scratch / str(count), count, said.cache or scratch) for count in (SMALL, MIDDLE, BIG)]
        lines = table(boxes, said.starts, said.works, scratch, said.cache or scratch)
    text = "\n".join(lines) + "\n"
    print(text)
    if said.table is not None:
        said.table.write_text(text, encoding="utf-8")


class Box:
    """Folders of a user who has so many treatments in the log, the last ten of them in the last days."""

    def __init__(self, home: Path, count: int, cache: Path) -> None:
        self.count = count
        self.home = home
        self.data = home / "data" / APP
        for name in ("config", "state", "cache", "run"):
            (home / name).mkdir(mode=0o700, parents=True)
        base = base_log(cache, count - SMALL) if count > SMALL else None
        if base is not None:
            shutil.copytree(base, self.data)
        add_the_last_ten(self.data)
        # The folder of the marker is not that of the log.
        state = home / "state" / APP
        state.mkdir(mode=0o700)
        shutil.move(self.data / "log.marker", state)

    def run(self, what: str, *arguments: Path) -> Figures:
        """Run the program with it, and return what was measured."""
        result = self.home / "result.json"
        result.unlink(missing_ok=True)
        command = [sys.executable, INSIDE, what, result, *arguments]
        subprocess.run(command, env=self.environment(), check=True, timeout=900)
        found: Figures = json.loads(result.read_text(encoding="utf-8"))
        return found

    def environment(self) -> dict[str, str]:
        """The environment of a program that is started now."""
        places = {f"XDG_{name.upper()}_HOME": str(self.home / name) for name in ("data", "config", "state", "cache")}
        return {
            **{name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"},
            **places,
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "QT_QPA_PLATFORM": "offscreen",
            BEGAN: str(time.monotonic()),
        }


def base_log(cache: Path, count: int) -> Path:
    """The folder of a log of so many treatments, made unless it is there; the last of them weeks ago."""
    folder = cache / f"log-{count}"
    if not (folder / FILE_NAME).exists():
        folder.mkdir(parents=True, exist_ok=True)
        make(folder, Past(count, datetime.now(UTC) - timedelta(days=30) - count * APART))
    return folder


def add_the_last_ten(folder: Path) -> None:
    """Ten treatments in the last five days, the last one hours ago: all is ready."""
    now, boot = datetime.now(UTC), "last-week"
    with Log.open(folder) as log, log.transaction() as transaction:
        for number in range(SMALL):
            off = now - timedelta(hours=8) - (SMALL - 1 - number) * timedelta(hours=12)
            on = off - timedelta(minutes=15)
            up = timedelta(days=1) + number * timedelta(hours=12)
            name = name_of("last", number)
            if number == 0:
                transaction.append(Instant(on, up - timedelta(minutes=16), boot), Anchored(AnchorReason.START))
            on_instant, off_instant = Instant(on, up - timedelta(minutes=15), boot), Instant(off, up, boot)
            began = Started(name, "lower-back", Region.LOWER_BACK, Modality.ICE, timedelta(minutes=15))
            transaction.append(on_instant, began)
            transaction.append(off_instant, Removed(name))
            transaction.append(off_instant, PainSaid(name, PainTime.AFTER, number))
            transaction.reload()


def middles(runs: Sequence[Figures]) -> Figures:
    """The middle value of each figure."""
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def table(boxes: Sequence[Box], starts: int, works: int, scratch: Path, cache: Path) -> list[str]:
    """All that is measured, a line each."""
    small, middle, big = boxes
    for box in boxes:  # reads the program and the logs from the disk, and makes the backup of the day
        box.run("work")
    begun: dict[int, list[Figures]] = {box.count: [] for box in boxes}
    worked: dict[int, list[Figures]] = {box.count: [] for box in boxes}
    for _ in range(starts):
        for box in (small, big):
            begun[box.count].append(box.run("start"))
    for _ in range(works):
        for box in boxes:
            worked[box.count].append(box.run("work"))
    start = {box.count: middles(begun[box.count])["start"] for box in (small, big)}
    figures = {box.count: middles(worked[box.count]) for box in boxes}
    said = commands(small, big, scratch)
    lines = ["| what | 10 | 1,000,000 | ratio | target | |", "|---|--:|--:|--:|--:|---|"]
    lines.append(line("start to live buttons, ms", start[SMALL], start[BIG], NOISE))
    for name, what, most in (
        ("tick", "tick, all ready, ms", NOISE),
        ("tick with a pack on", "tick, a pack on, ms", NOISE),
        ("PSS", "memory (PSS), MB", 1.3),
        ("own", "memory of its own (anonymous), MB", 1.3),
        ("PSS with all", "memory (PSS) after *all* was shown, MB", 1.3),
        ("own with all", "memory of its own after *all* was shown, MB", 1.3),
    ):
        unit = 1024 if what.endswith("MB") else 1
        lines.append(line(what, figures[SMALL][name] / unit, figures[BIG][name] / unit, most))
    lines += [line(f"`{name}`, ms", few, many, NOISE) for name, (few, many) in said.items()]
    lines += ["", "| what | measured | target | |", "|---|--:|--:|---|"]
    for name, box, what, limit in (
        ("week for the first time", big, "week view opens for the first time, 1,000,000", 100),
        ("week", big, "week view opens again, 1,000,000", 100),
        ("week for the first time", small, "week view opens for the first time, 10", 100),
        ("week", small, "week view opens again, 10", 100),
        ("all", middle, "*all* with 20,000", 500),
        ("all: longest gap", middle, "*all* with 20,000: longest time without a turn of the loop", 100),
        ("all", big, "*all* with 1,000,000 (no target: it is derived beside the window)", None),
        ("all: longest gap", big, "*all* with 1,000,000: longest time without a turn of the loop", 100),
    ):
        lines.append(at_most(f"{what}, ms", figures[box.count][name], limit))
    taken = import_(scratch, base_log(cache, MIDDLE - SMALL))
    for name, what in (("read", "import of 20,000: reading the file"), ("take in", "import of 20,000: taking it in")):
        lines.append(at_most(f"{what} (no target), ms", taken[name], None))
        lines.append(
            at_most(f"{what}: longest time without a turn of the loop, ms", taken[f"{name}: longest gap"], 100)
        )
    ratio = csv_export.ratio(base_log(cache, BIG - SMALL))
    lines.append(at_most("CSV export of 1,000,000 against the `sqlite3` shell, times as long", ratio, 4, digits=2))
    return lines


def import_(scratch: Path, log: Path) -> Figures:
    """What it costs to take this log in from a file."""
    file = scratch / "log.json"
    with Log.open(log) as opened:
        export_json(opened, file, datetime.now(UTC))
    return Box(scratch / "import", SMALL, scratch).run("import", file)


def commands(small: Box, big: Box, scratch: Path) -> dict[str, tuple[float, float]]:
    """What each command costs with the one and with the other."""
    result = scratch / "commands.json"
    # Copies: what is said there is said by another clock.
    copies = [shutil.copytree(box.data, scratch / f"commands-{box.count}") for box in (small, big)]
    old = [name_of("last", 1), name_of("treatment", BIG // 2 + 1)]
    subprocess.run([sys.executable, INSIDE, "commands", result, *copies, *old], check=True, timeout=3600)
    few, many = json.loads(result.read_text(encoding="utf-8"))
    return {name: (few[name], many[name]) for name in few}


def line(what: str, few: float, many: float, most: float) -> str:
    """A line of the first table."""
    met = "" if many / few <= most else "**missed**"
    return f"| {what} | {few:.2f} | {many:.2f} | {many / few:.2f} | {most:g} | {met} |"


def at_most(what: str, value: float, limit: float | None, digits: int = 0) -> str:
    """A line of the second table."""
    met = "" if limit is None or value <= limit else "**missed**"
    return f"| {what} | {value:.{digits}f} | {'' if limit is None else limit} | {met} |"


if __name__ == "__main__":
    main()
