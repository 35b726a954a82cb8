# SPDX-License-Identifier: MIT
"""What History asks the log: treatments page by page, how many on which day, and what was said of one of them.

Each question costs what its answer is long, however many treatments there are.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from functools import lru_cache
from typing import Any, Final, NamedTuple

from therapy_timer.core.checks import AWAKE_WITHIN, checks_to_come, cut_short
from therapy_timer.core.clock import ZERO, Instant
from therapy_timer.core.events import Answer, Event, Modality
from therapy_timer.core.figures import Counted
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment
from therapy_timer.log import checked_rows, plan_tables, treatments_table
from therapy_timer.log.errors import LogDamaged, told_apart
from therapy_timer.log.events import COLUMNS, MICROSECOND, BadRow, Row, from_microseconds, microseconds
from therapy_timer.log.plan_tables import PastOccurrence
from therapy_timer.log.store import Log

_QUARTER: Final = 15 * 60 * 1_000_000
"""Microseconds: within a quarter of an hour no zone begins another day."""

_BEFORE_ALL: Final = -(2**63)
_AFTER_ALL: Final = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the history, to go on from."""

    started: datetime
    treatment: str


def place_of(treatment: Treatment) -> Place:
    """The place of a treatment in the history."""
    return Place(treatment.started.utc, treatment.id)


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many treatments of a region began on a local day."""

    day: date
    region: Region
    modality: Modality
    treatments: int


@dataclass(frozen=True, slots=True)
class SaidOf:
    """Something that was said of a treatment: when, what, and whether it was imported."""

    instant: Instant
    event: Event
    imported: bool


def history(
    log: Log,
    since: datetime | None = None,
    until: datetime | None = None,
    *,
    regions: Collection[Region] | None = None,
    modality: Modality | None = None,
    deleted: bool = False,
    newest_first: bool = True,
    limit: int | None = None,
    behind: Place | None = None,
) -> Iterator[Treatment]:
    """The treatments that started from `since` until before `until` (aware), without what was never on.

    Only of these regions and this modality if they are given; those that were deleted only if `deleted`. `limit` is
    how many at the most, and `behind` the place behind which they begin: that of the last one on the page before.
    """
    query, values = _query("*", since, until, regions, modality, deleted, newest_first, limit, behind)
    with told_apart(log.path):
        try:
            for row in log.connection.execute(query, values):
                yield treatments_table.treatment_of(row)
        except checked_rows.DAMAGE as error:
            raise LogDamaged(log.path, str(error)) from error


class Brief(NamedTuple):
    """As much of a treatment as figures and a curve of the pain need, for there may be a million of them."""

    area: str
    deleted: bool
    counted: Counted
    pain_before: int | None
    pain_after: int | None


def briefs(
    log: Log,
    since: datetime | None,
    until: datetime | None,
    now: datetime,
    *,
    regions: Collection[Region] | None = None,
    modality: Modality | None = None,
    deleted: bool = False,
) -> Iterator[Brief]:
    """As much of the treatments that `history` would tell, oldest first. A pack that is on counts until `now`.

    It takes short cuts: the checksums of the rows are not looked at.
    """
    query, values = _query(_OF_A_BRIEF, since, until, regions, modality, deleted, False, None, None)
    with told_apart(log.path):
        try:
            for row in log.connection.execute(query, values):
                yield _brief(row, now)
        except checked_rows.DAMAGE as error:
            raise LogDamaged(log.path, str(error)) from error


_OF_A_BRIEF: Final = (
    "area, deleted, regions, modality, planned, outside, started_utc, started_at_boot, started_at, started_said, "
    "is_on, removals, dozing, checked, pain_before, pain_after"
)


def _brief(row: Sequence[Any], now: datetime) -> Brief:
    area, deleted, regions, modality, planned, outside, utc, boot, at, said, is_on, removals, dozing, *rest = row
    checked, before, after = rest
    off = not is_on and removals != "[]"
    on_skin = treatments_table.last_removal(removals)[1] if off else max(0, microseconds(now) - utc)
    unanswered = () if outside else _unanswered(planned, said - at, checked)
    missed = tuple(check for check in unanswered if check <= on_skin)
    allowed = 0 if outside else planned
    if dozing and missed:
        in_time = (
            check * MICROSECOND for check in missed if check * MICROSECOND <= on_skin * MICROSECOND - AWAKE_WITHIN
        )
        allowed = cut_short(planned * MICROSECOND, in_time) // MICROSECOND
    return Brief(
        area,
        bool(deleted),
        Counted(
            Modality(modality),
            _regions(regions),
            boot,
            at * MICROSECOND,
            from_microseconds(utc),
            off,
            on_skin * MICROSECOND,
            max(0, on_skin - allowed) * MICROSECOND if off else ZERO,
            len(missed),
            _WARNED in removals,
        ),
        before,
        after,
    )


_WARNED: Final = f'"{Answer.SKIN_WARNING}"'


@lru_cache(maxsize=1000)
def _unanswered(planned: int, ago: int, checked: str) -> tuple[int, ...]:
    """The checks that were to come and were not answered, all in microseconds: many treatments have the same."""
    to_come = (check // MICROSECOND for check in checks_to_come(planned * MICROSECOND, ago * MICROSECOND))
    answered = json.loads(checked)
    return tuple(check for check in to_come if check not in answered)


@lru_cache(maxsize=1000)
def _regions(regions: str) -> tuple[Region, ...]:
    """The regions in a column. Raises ValueError if there is none."""
    if not regions.split():
        raise ValueError("no region")
    return tuple(Region(region) for region in regions.split())


def _query(
    columns: str,
    since: datetime | None,
    until: datetime | None,
    regions: Collection[Region] | None,
    modality: Modality | None,
    deleted: bool,
    newest_first: bool,
    limit: int | None,
    behind: Place | None,
) -> tuple[str, list[str | int]]:
    parts = ["NOT cancelled", "started_utc >= ?", "started_utc < ?", *([] if deleted else ["NOT deleted"])]
    values: list[str | int] = [
        microseconds(since) if since else _BEFORE_ALL,
        microseconds(until) if until else _AFTER_ALL,
    ]
    if regions is not None:
        parts.append(f"region IN ({', '.join('?' * len(regions))})")
        values += sorted(regions)
    if modality is not None:
        parts.append("modality = ?")
        values.append(modality)
    if behind is not None:
        parts.append(f"(started_utc, id) {'<' if newest_first else '>'} (?, ?)")
        values += [microseconds(behind.started), behind.treatment]
    order = "DESC" if newest_first else "ASC"
    query = f"SELECT {columns} FROM treatments WHERE {' AND '.join(parts)} ORDER BY started_utc {order}, id {order}"  # noqa: S608
    if limit is not None:
        query += " LIMIT ?"
        values.append(limit)
    return query, values


def day_counts(
    log: Log,
    since: datetime,
    until: datetime,
    *,
    regions: Collection[Region] | None = None,
    zone: tzinfo | None = None,
) -> tuple[DayCount, ...]:
    """How many treatments began on each local day from `since` until before `until` (aware), the earliest day first.

    Days without any are not there; `zone` is the zone of the days, the local one if it is None. Those that were never
    on or were deleted are left out.
    """
    where, values = "started_utc >= ? AND started_utc < ?", [microseconds(since), microseconds(until)]
    counts: Counter[tuple[date, Region, Modality]] = Counter()
    with told_apart(log.path):
        rows = log.connection.execute(
            f"SELECT started_utc / {_QUARTER} AS quarter, region, modality, count(*) "  # noqa: S608
            f"FROM treatments INDEXED BY treatments_counted WHERE NOT cancelled AND NOT deleted AND {where} "
            "GROUP BY quarter, region, modality",
            values,
        )
        for quarter, region, modality, count in rows:
            if regions is None or region in regions:
                day = from_microseconds(quarter * _QUARTER).astimezone(zone).date()
                counts[day, Region(region), Modality(modality)] += count
    return tuple(DayCount(*key, counts[key]) for key in sorted(counts))


def warnings(log: Log, since: datetime, until: datetime) -> tuple[tuple[datetime, Region], ...]:
    """When somebody said that skin was numb, white or burning (UTC), and of which region.

    It is told of the treatments that began from `since` until before `until` (aware), and of each the last time.
    """
    query = (
        "SELECT * FROM treatments INDEXED BY treatments_warned "
        "WHERE warned AND started_utc >= ? AND started_utc < ? ORDER BY started_utc"
    )
    with told_apart(log.path):
        try:
            rows = log.connection.execute(query, (microseconds(since), microseconds(until)))
            return tuple(_last_warning(treatments_table.treatment_of(row)) for row in rows)
        except checked_rows.DAMAGE as error:
            raise LogDamaged(log.path, str(error)) from error


def _last_warning(treatment: Treatment) -> tuple[datetime, Region]:
    said = (removal.when for removal in treatment.removals if removal.answer is Answer.SKIN_WARNING)
    return max(when.utc + (when.said.since_boot - when.at.since_boot) for when in said), treatment.region


def occurrences(log: Log, since: datetime, until: datetime) -> tuple[PastOccurrence, ...]:
    """What was planned from `since` until before `until` (aware) and what became of it, the newest first."""
    with told_apart(log.path):
        try:
            return tuple(plan_tables.load_occurrences(log.connection, since, until))
        except checked_rows.DAMAGE as error:
            raise LogDamaged(log.path, str(error)) from error


def span(log: Log, *, regions: Collection[Region] | None = None) -> tuple[datetime, datetime] | None:
    """When the first and the last treatment began (UTC); None if there is none."""
    first, last = (
        next(history(log, regions=regions, newest_first=newest_first, limit=1), None) for newest_first in (False, True)
    )
    return (first.started.utc, last.started.utc) if first is not None and last is not None else None


def events_of(log: Log, treatment: str) -> tuple[SaidOf, ...]:
    """Everything that was said of a treatment, here and in other logs, in the order in which it came to be known here.

    What is not about its course (that a reminder was told) is among it, too.
    """
    query = (
        f"SELECT seq, 0, 0, {COLUMNS} FROM events WHERE treatment = ? "  # noqa: S608
        f"UNION ALL SELECT after_seq, 1, number, {COLUMNS} FROM imported_events WHERE treatment = ? ORDER BY 1, 2, 3"
    )
    found = []
    with told_apart(log.path):
        for _, imported, _, *columns in log.connection.execute(query, (treatment, treatment)):
            row = Row(*columns)
            try:
                found.append(SaidOf(row.instant, row.event, bool(imported)))
            except BadRow as error:
                raise LogDamaged(log.path, str(error)) from error
    return tuple(found)
