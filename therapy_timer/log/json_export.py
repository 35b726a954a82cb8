# SPDX-License-Identifier: MIT
"""Writes everything in the log as JSON, so that nothing is lost: docs/json-format.md says how it is laid out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Any, Final

from therapy_timer.log.events import Row
from therapy_timer.log.exchange import Progress, counted, written_whole
from therapy_timer.log.store import Log

FORMAT: Final = "therapy-timer-log"
VERSION: Final = 1


def export_json(log: Log, path: Path, now: datetime, *, progress: Progress | None = None) -> int:
    """Write every event in the log to `path`, own and imported, as it is there, and return how many there were.

    `now` is the time (aware) that is named in the file. Raises ExportFailed, ExportCancelled, or LogError.
    """
    count = 0
    with log.unchanging(), written_whole(path) as text:
        own, imported = log.count_events()
        events = counted(chain(_own(log), _imported(log)), own + imported, progress)
        text.write(_head(log, now))
        for name, number in (("events", own), ("imported", imported)):
            text.write(f',\n"{name}": [')
            for place in range(number):
                text.write(f"{',' if place else ''}\n{next(events)}")
                count += 1
            text.write("\n]" if number else "]")
        next(events, None)  # so that the end is told as well
        text.write("\n}\n")
    return count


def _head(log: Log, now: datetime) -> str:
    areas = [asdict(area) for area in log.areas().values()]
    head = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": now.isoformat(),
        "machine": log.machine,
        "areas": areas,
    }
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in head.items())


def _own(log: Log) -> Iterator[str]:
    for seq, row in log.rows():
        yield _object({"seq": seq}, row)


def _imported(log: Log) -> Iterator[str]:
    for number, after_seq, row in log.imported_rows():
        yield _object({"number": number, "after_seq": after_seq}, row)


def _object(numbers: dict[str, int], row: Row) -> str:
    columns: dict[str, Any] = {name: getattr(row, name) for name in Row.__slots__}
    return json.dumps(numbers | columns)
