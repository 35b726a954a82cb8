# SPDX-License-Identifier: MIT
"""What goes out of the log: the treatments as CSV. The format is described in docs/csv-format.md."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from io import StringIO
from operator import itemgetter
from pathlib import Path
from typing import Any, Final, TextIO

from therapy_timer.core.record import Area
from therapy_timer.core.region import Region
from therapy_timer.log import checked_rows, treatments_table
from therapy_timer.log.errors import LogDamaged
from therapy_timer.log.events import from_microseconds, microseconds
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
    "pain_before",
    "pain_after",
    "note",
)
"""The header, in this order. Further columns may come behind them."""

BOM: Final = "\ufeff"
"""Stands before everything in the file, so that spreadsheets take it for UTF-8."""

RISKY: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "'")
"""A cell that begins like this might be taken for a formula; an apostrophe is put before it, and taken off again."""

Progress = Callable[[int, int], bool]
"""Is told now and then how much of how much is done. If it returns False, it is cancelled."""

PROGRESS_EVERY: Final = 2000
LINE_END: Final = "\r\n"

_SECOND: Final = 1_000_000
_MINUTE: Final = 60 * _SECOND
_QUARTER: Final = 15 * _MINUTE
_MOST_QUARTERS: Final = 10_000


class ExportFailed(Exception):
    """The file at `path` could not be written; `cause` is what the system said. What was there before stays there."""

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(path, cause)
        self.path = path
        self.cause = cause

    def __str__(self) -> str:
        return f"{type(self).__name__}: {self.cause}"


class ExportCancelled(Exception):
    """The person does not want the file any more. What was there before stays there."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which treatments: those that started from `since` until before `until` (aware), on these areas or regions.

    None stands for all. Of areas (by their ids) and regions one is enough.
    """

    since: datetime | None = None
    until: datetime | None = None
    areas: frozenset[str] | None = None
    regions: frozenset[Region] | None = None


ALL: Final = Chosen()


@contextmanager
def written_whole(path: Path) -> Iterator[TextIO]:
    """A text file that takes the place of the one at `path` when the block ends. Raises ExportFailed if it cannot."""
    try:
        with whole_file(path) as text:
            yield text
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error


def counted(pieces: Iterator[Any], of: int, progress: Progress | None) -> Iterator[Any]:
    """The same pieces, with progress told. Raises ExportCancelled if that says so."""
    for number, piece in enumerate(pieces):
        if progress is not None and number % PROGRESS_EVERY == 0 and not progress(number, of):
            raise ExportCancelled
        yield piece
    if progress is not None:
        progress(of, of)


def export_csv(
    log: Log,
    path: Path,
    name_of: Callable[[Area], str],
    zone: tzinfo | None = None,
    *,
    chosen: Chosen = ALL,
    progress: Progress | None = None,
) -> int:
    """Write the treatments that are chosen to `path`, oldest first, and return how many there were.

    Those whose pack was never on, and those that the person deleted, are left out. `name_of` tells what an area is
    called; `zone` is the zone of the times, the local one if it is None. The file is readable by its owner only. Raises
    ExportFailed, ExportCancelled, or LogError.
    """
    count = 0

    def lines() -> Iterator[str]:
        nonlocal count
        for row in counted(rows, of, progress):
            count += 1
            yield written.line(row)

    # Whatever ends it: what still reads the log when that is closed cannot be ended in good order any more.
    with log.unchanging(), closing(log.treatment_rows(*_where(chosen))) as rows:
        written = _Lines(log, name_of, zone)
        of = log.count_treatments(*_where(chosen)) if progress is not None else 0
        with written_whole(path) as text:
            text.write(BOM + quoted(*COLUMNS) + LINE_END)
            text.writelines(lines())
    return count


def _where(chosen: Chosen) -> tuple[str, tuple[str | int, ...]]:
    """The condition in SQL, and its parameters."""
    parts, values = ["NOT cancelled AND NOT deleted"], list[str | int]()
    for operator, moment in ((">=", chosen.since), ("<", chosen.until)):
        if moment is not None:
            parts.append(f"started_utc {operator} ?")
            values.append(microseconds(moment))
    places = []
    for column, names in (("area", chosen.areas), ("region", chosen.regions)):
        if names is not None:
            places.append(f"{column} IN ({', '.join('?' * len(names))})")
            values += sorted(names)
    if places:
        parts.append(f"({' OR '.join(places)})")
    return " AND ".join(parts), tuple(values)


_NEEDED: Final = itemgetter(
    *(
        treatments_table.COLUMNS.index(column)
        for column in (
            *("id", "area", "region", "modality", "started_utc", "planned", "outside", "is_on", "removals", "dozing"),
            *("pain_before", "pain_after", "note"),
        )
    )
)


class _Lines:
    """Makes lines of the file of rows of the table. It takes short cuts, for a log may hold a million treatments.

    No treatment is built, and what many lines have in common is quoted once.
    """

    def __init__(self, log: Log, name_of: Callable[[Area], str], zone: tzinfo | None) -> None:
        self._log = log
        self._areas = log.areas()
        self._name_of = name_of
        self._time = Times(zone).text
        self._places: dict[tuple[str, str], str] = {}
        self._plans: dict[int, str] = {}

    def line(self, row: Sequence[Any]) -> str:
        """The line of a treatment. Raises LogDamaged when its row is not as it was written."""
        try:
            return self._line(checked_rows.checked(row))
        except checked_rows.DAMAGE as error:
            raise LogDamaged(self._log.path, str(error)) from error

    def _line(self, row: Sequence[Any]) -> str:
        treatment, area, region, modality, started, planned, outside, is_on, removals, dozing, *rest = _NEEDED(row)
        before, after, note = rest
        place = self._places.get((area, region)) or self._place(area, region)
        plan = self._plans.get(planned) or self._plan(planned)
        removed = ",,,"
        if not is_on:
            utc, on, answer = treatments_table.last_removal(removals)
            over = on if outside else max(0, on - planned)
            if dozing:
                over = treatments_table.treatment_of_values(row).overrun // timedelta(microseconds=1)
            removed = f"{self._time(utc)},{_number(on, _SECOND)},{_number(over, _SECOND)},{answer}"
        return (
            f"{treatment},{place},{modality},{self._time(started)},{plan},{removed},{'yes' if outside else 'no'},"
            f"{'' if before is None else before},{'' if after is None else after},"
            f"{quoted(harmless(note)) if note else ''}{LINE_END}"
        )

    def _place(self, area: str, region: str) -> str:
        name = harmless(self._name_of(self._areas.get(area, Area(area, Region(region)))))
        self._places[area, region] = place = quoted(harmless(area), name, region)
        return place

    def _plan(self, planned: int) -> str:
        self._plans[planned] = plan = str(_number(planned, _MINUTE))
        return plan


def quoted(*cells: str) -> str:
    """Cells as they stand in a line of the file."""
    text = StringIO()
    # A line end inside a cell is quoted only if the line ends like that.
    csv.writer(text, lineterminator=LINE_END).writerow(cells)
    return text.getvalue().removesuffix(LINE_END)


def harmless(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(RISKY) else text


def as_meant(cell: str) -> str:
    """The text that was made harmless."""
    return cell.removeprefix("'")


def _number(value: int, unit: int) -> str | int:
    return value // unit if value % unit == 0 else str(value / unit)


class Times:
    """Writes times (microseconds since 1970 UTC) as ISO 8601 in a zone, the local one if it is None.

    Many of them lie near each other, and within a quarter of an hour no zone changes but the minutes and seconds.
    """

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone
        self._quarters: dict[int, tuple[str, int, str] | None] = {}

    def text(self, utc: int) -> str:
        """One time. The fraction of a second is left out when it is zero."""
        quarter, rest = divmod(utc, _QUARTER)
        if quarter not in self._quarters:
            if len(self._quarters) >= _MOST_QUARTERS:
                self._quarters.clear()
            self._quarters[quarter] = self._quarter(quarter)
        known = self._quarters[quarter]
        if known is None:
            return from_microseconds(utc).astimezone(self._zone).isoformat()
        before, minute, behind = known
        minutes, rest = divmod(rest, _MINUTE)
        seconds, fraction = divmod(rest, _SECOND)
        if fraction:
            return f"{before}{minute + minutes:02}:{seconds:02}.{fraction:06}{behind}"
        return f"{before}{minute + minutes:02}:{seconds:02}{behind}"

    def _quarter(self, quarter: int) -> tuple[str, int, str] | None:
        """What stands before the minutes, the first minute, and what stands behind; None where that is too simple."""
        first, last = (
            from_microseconds(quarter * _QUARTER + into).astimezone(self._zone) for into in (0, _QUARTER - 1)
        )
        offset = first.utcoffset()
        if offset is None or offset != last.utcoffset() or offset % timedelta(minutes=15):
            return None
        text = first.isoformat()
        return text[:14], first.minute, text[19:]
