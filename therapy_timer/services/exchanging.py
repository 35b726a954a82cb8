# SPDX-License-Identifier: MIT
"""Files that come out of the log and go into it: which kind, and from which days, as a person says it. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta, tzinfo
from pathlib import Path
from typing import Final

from therapy_timer.core.clock import Clock
from therapy_timer.core.record import Area, Record
from therapy_timer.core.region import Region
from therapy_timer.log.exchange import ALL, Chosen, Progress, export_csv
from therapy_timer.log.json_export import export_json
from therapy_timer.log.store import Log

CSV: Final = ".csv"
JSON: Final = ".json"
PDF: Final = ".pdf"
"""Written by the views: it is painted."""


class UnknownKind(Exception):
    """No file of the kind that the name at `path` ends with can be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


def export(
    log: Log,
    path: Path,
    clock: Clock,
    name_of: Callable[[Area], str],
    *,
    chosen: Chosen = ALL,
    progress: Progress | None = None,
) -> int:
    """Write what is chosen to a file, by what its name ends with, and return how many treatments or events.

    A `.json` holds everything, whatever is chosen. Raises UnknownKind, ExportFailed, ExportCancelled, or LogError.
    """
    match path.suffix.lower():
        case ".csv":
            return export_csv(log, path, name_of, chosen=chosen, progress=progress)
        case ".json":
            return export_json(log, path, clock.now().utc, progress=progress)
        case _:
            raise UnknownKind(path)


def begin_of(day: date, zone: tzinfo | None = None) -> datetime:
    """When a local day begins; by the computer's own zone if none is given."""
    return datetime.combine(day, time(), tzinfo=zone).astimezone(zone)


def chosen_of(
    first: date | None, last: date | None, areas: frozenset[str] | None, regions: frozenset[Region] | None
) -> Chosen:
    """The treatments from the first to the last of these local days, both included, on these areas or regions."""
    since = begin_of(first) if first is not None else None
    until = begin_of(last + timedelta(days=1)) if last is not None else None
    return Chosen(since, until, areas, regions)


def areas_called(record: Record, name: str) -> frozenset[str]:
    """The ids of the areas of this name or id, in any case; those that are no longer on offer, too."""
    sought = name.strip().casefold()
    return frozenset(area.id for area in record.areas.values() if sought in {area.id, area.name.casefold()})
