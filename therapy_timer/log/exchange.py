# SPDX-License-Identifier: MIT
"""What goes out of the log: the treatments as CSV. The format is described in docs/csv-format.md."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Final

from therapy_timer.core.record import Area, Record
from therapy_timer.core.treatment import Treatment
from therapy_timer.log.store import Log
from therapy_timer.log.whole_file import whole_file

COLUMNS: Final = (
    "treatment",
    "area",
    "name",
    "region",
    "modality",
    "started_at",
    "planned_minutes",
    "removed_at",
    "on_skin_seconds",
    "overrun_seconds",
    "removal",
    "outside_regimen",
)
"""The header, in this order. Further columns may come behind them."""

_SECOND: Final = timedelta(seconds=1)
_MINUTE: Final = timedelta(minutes=1)


class ExportFailed(Exception):
    """The file at `path` could not be written; `cause` is what the system said. What was there before stays there."""

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(path, cause)
        self.path = path
        self.cause = cause

    def __str__(self) -> str:
        return f"{type(self).__name__}: {self.cause}"


def export_csv(log: Log, path: Path, name_of: Callable[[Area], str], zone: tzinfo | None = None) -> int:
    """Write every treatment to `path`, oldest first, and return how many there were.

    Those whose pack was never on are left out. `name_of` tells what an area is called; `zone` is the zone of the
    times, the local one if it is None. The file is readable by its owner only. Raises ExportFailed, or LogError.
    """
    record = log.record()
    count = 0
    try:
        with whole_file(path) as text:
            rows = csv.writer(text)
            rows.writerow(COLUMNS)
            for count, row in enumerate(_rows(log.treatments(), record, name_of, zone), start=1):  # noqa: B007
                rows.writerow(row)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error
    return count


def _rows(
    treatments: Iterator[Treatment], record: Record, name_of: Callable[[Area], str], zone: tzinfo | None
) -> Iterator[tuple[str, ...]]:
    for treatment in treatments:
        area = record.areas.get(treatment.area, Area(treatment.area, treatment.region))
        removal = treatment.removal
        yield (
            treatment.id,
            treatment.area,
            name_of(area),
            treatment.region,
            treatment.modality,
            _time(treatment.started.utc, zone),
            _number(treatment.planned / _MINUTE),
            _time(removal.when.utc, zone) if removal else "",
            _number(removal.on_skin / _SECOND) if removal else "",
            _number(treatment.overrun / _SECOND) if removal else "",
            removal.answer if removal else "",
            "yes" if treatment.outside else "no",
        )


def _time(utc: datetime, zone: tzinfo | None) -> str:
    return utc.astimezone(zone).isoformat()


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)
