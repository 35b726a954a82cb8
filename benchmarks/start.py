# SPDX-License-Identifier: MIT
"""How long the program takes to start, and how much memory it takes, against a bare PySide6 window with a tray icon.

    python benchmarks/start.py [--runs 11] [--treatments 100000] [--cache FOLDER]

Turn and turn about in a box of its own, with that many treatments in the log; it needs what the end-to-end tests need
(packaging/debian-test.txt).
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from big_log import APART, Past, make
from start_inside import BEGAN

from tests.conftest import Folders
from tests.helpers.desk import Desk, wait_until
from therapy_timer.log.store import FILE_NAME
from therapy_timer.services.folders import APP

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE: Final = Path(__file__).resolve().parent
SETTLED_S: Final = 6.0
"""So long after the start memory is read."""
MOST: Final = 1.2


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measures the start and the memory against a bare window.")
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--treatments", type=int, default=100_000)
    parser.add_argument("--cache", type=Path, help="where the log of many treatments is kept")
    said = parser.parse_args()
    sys.stdout.write("\n".join(table(said.runs, said.treatments, said.cache)) + "\n")


def table(runs: int, treatments: int, cache: Path | None) -> list[str]:
    """The table, a line each."""
    with box(treatments, cache) as desk:
        for which in ("bare", "program"):
            begin(desk, which)  # reads everything from the disk
        begun: dict[str, list[dict[str, float]]] = {"bare": [], "program": []}
        for _ in range(runs):
            for which, figures in begun.items():
                figures.append(begin(desk, which))
        held: dict[str, list[dict[str, float]]] = {"bare": [], "program": []}
        for _ in range(3):
            for which, memories in held.items():
                memories.append(memory(desk, which))
        proof(desk)
    lines = ["| what | bare window | program | ratio | target | |", "|---|--:|--:|--:|--:|---|"]
    lines.append(line("start to live buttons, ms", *pair(begun, "live"), MOST))
    lines.append(line("longest time without a turn of the loop in the 1.5 s after that, ms", *pair(begun, "gap"), None))
    lines.append(line("memory (PSS), MB", *pair(held, "Pss"), MOST))
    lines.append(line("memory of its own (anonymous), MB", *pair(held, "Anonymous"), None))
    return lines


@contextmanager
def box(treatments: int, cache: Path | None) -> Iterator[Desk]:
    """A desktop with a tray, and so many treatments in the log, the last a month ago."""
    with tempfile.TemporaryDirectory(prefix="tt-") as temporary:
        folders = Folders.below(Path(temporary) / "home", Path(temporary))
        base = (cache or Path(temporary)) / f"log-{treatments}"
        if not (base / FILE_NAME).exists():
            base.mkdir(parents=True, exist_ok=True)
            make(base, Past(treatments, datetime.now(UTC) - timedelta(days=30) - treatments * APART))
        shutil.copytree(base, folders.data / APP)
        state = folders.state / APP
        state.mkdir(mode=0o700, parents=True)
        shutil.move(folders.data / APP / "log.marker", state)
        with Desk(folders, accessible=False, panel=True) as desk:
            desk.environment.pop("PYTHONDONTWRITEBYTECODE", None)
            with desk._treatments() as known:
                known.answer_safety(())
            yield desk


def begin(desk: Desk, which: str, *more: str) -> dict[str, float]:
    """Start it once; what it measured."""
    result = desk.folder / "result.json"
    result.unlink(missing_ok=True)
    command = [sys.executable, str(HERE / "start_inside.py"), which, str(result), *more]
    environment = {**desk.environment, BEGAN: str(time.monotonic())}
    subprocess.run(command, env=environment, cwd=desk.folder, check=True, timeout=60)
    found: dict[str, float] = json.loads(result.read_text(encoding="utf-8"))
    return found


def memory(desk: Desk, which: str) -> dict[str, float]:
    """What it takes of memory once it has settled, in MB."""
    command = [sys.executable, str(HERE / "bare_window.py")] if which == "bare" else desk.command
    process = desk.processes.start(command, desk.environment, f"{which}.log")
    time.sleep(SETTLED_S)
    assert process.poll() is None, (desk.folder / f"{which}.log").read_text(encoding="utf-8")
    found = dict(re.findall(r"^(\w+): +(\d+) kB$", Path(f"/proc/{process.pid}/smaps_rollup").read_text(), re.MULTILINE))
    process.terminate()
    process.wait(20)
    return {name: int(found[name]) / 1024 for name in ("Pss", "Anonymous")}


def proof(desk: Desk) -> None:
    """Live buttons work: one that is clicked as soon as they are puts a pack on, which the next run takes off."""
    begin(desk, "program", "click")
    wait_until(lambda: "on" in desk.done("status", "--json"), "a pack is on")
    desk.done("off")


def pair(figures: dict[str, list[dict[str, float]]], name: str) -> tuple[float, float]:
    """The middle values of the bare window and of the program."""
    bare, program = (statistics.median(each[name] for each in figures[which]) for which in ("bare", "program"))
    return bare, program


def line(what: str, bare: float, program: float, most: float | None) -> str:
    """A line of the table."""
    missed = "**missed**" if most is not None and program / bare > most else ""
    return f"| {what} | {bare:.0f} | {program:.0f} | {program / bare:.2f} | {most or ''} | {missed} |"


if __name__ == "__main__":
    main()
