# SPDX-License-Identifier: MIT
"""Compares the CSV export with the sqlite3 shell writing the same rows: `csv_export.py [TREATMENTS] [FOLDER]`.

Prints how long each took, the best of a few turns about, and their ratio. A log in FOLDER is used if there is one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from typing import Final

from big_log import Past, make

from therapy_timer.log.exchange import export_csv
from therapy_timer.log.store import FILE_NAME, Log

TURNS: Final = 3
SHELL: Final = """.mode csv
.headers on
SELECT id AS treatment, area, region AS name, region, modality,
    strftime('%Y-%m-%dT%H:%M:%S+00:00', started_utc / 1000000, 'unixepoch') AS started_at,
    planned / 60000000 AS planned_minutes,
    strftime('%Y-%m-%dT%H:%M:%S+00:00', utc / 1000000, 'unixepoch') AS removed_at,
    on_skin / 1000000 AS on_skin_seconds,
    max(0, on_skin - iif(outside, 0, planned)) / 1000000 AS overrun_seconds,
    answer AS removal, iif(outside, 'yes', 'no') AS outside_regimen, pain_before, pain_after, nullif(note, '') AS note
FROM (SELECT *, removals ->> '$[#-1][4]' AS utc, removals ->> '$[#-1][5]' AS on_skin,
    removals ->> '$[#-1][6]' AS answer
    FROM treatments WHERE NOT cancelled AND NOT deleted ORDER BY started_utc, id);
"""
"""The same columns; the shell neither checks the rows nor knows zones and names."""


def timed(what: Callable[[], object]) -> tuple[float, float]:
    """How many seconds it takes, and how many of the processor: these hardly depend on what else runs."""
    began, used = time.perf_counter(), sum(os.times()[:4])
    what()
    return time.perf_counter() - began, sum(os.times()[:4]) - used


def ratio(folder: Path) -> float:
    """Measure with the log in this folder, and return how many times as long the export takes."""
    ours, theirs = folder / "ours.csv", folder / "theirs.csv"

    def export() -> None:
        with Log.open(folder) as log:
            export_csv(log, ours, lambda area: area.region, UTC)

    def shell() -> None:
        with theirs.open("wb") as out:
            subprocess.run(["sqlite3", folder / FILE_NAME], input=SHELL.encode(), stdout=out, check=True)

    times = [(timed(export), timed(shell)) for _ in range(TURNS)]
    with ours.open(encoding="utf-8-sig") as one, theirs.open(encoding="utf-8") as two:
        assert all(line == other for line, other in zip(one, two, strict=True)), "the same rows"
    for path in (ours, theirs):
        path.unlink()
    ratios = []
    for name, number in (("time", 0), ("processor", 1)):
        mine, other = (min(each[number] for each in column) for column in zip(*times, strict=True))
        print(f"{name}: export {mine:.2f} s, sqlite3 shell {other:.2f} s, ratio {mine / other:.2f}")
        ratios.append(mine / other)
    return ratios[0]


def main(count: int, folder: Path) -> None:
    """Make the log if it is not there, and measure."""
    if not (folder / FILE_NAME).exists():
        make(folder, Past(count))
    ratio(folder)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000, Path(sys.argv[2] if len(sys.argv) > 2 else temporary))
