# SPDX-License-Identifier: MIT
"""Questions about the past: which treatments, in which order, and what they come to. No Qt.

Each is one pass over the log, in pages or to its end, and can be given up on the way. With a million treatments some of
them take long, so whoever has a window asks them on another thread, with a `Log` of that thread's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from heapq import nlargest, nsmallest
from itertools import islice
from typing import Final, TypeVar

from therapy_timer.core.clock import ZERO
from therapy_timer.core.days import Dates
from therapy_timer.core.events import Modality
from therapy_timer.core.figures import Counted, Figures, figures_of
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment
from therapy_timer.core.trend import PainPoint, PainTrend, TrendSoFar
from therapy_timer.log.history import Brief, briefs, history, occurrences, place_of, span
from therapy_timer.log.plan_tables import PastOccurrence
from therapy_timer.log.store import Log

GoOn = Callable[[], bool]
"""Whether anybody still waits for the answer."""

NameOf = Callable[[Treatment], str]
"""What the area of a treatment is called."""


_Found = TypeVar("_Found")


class GivenUp(Exception):
    """Nobody waits for the answer any more."""


class Order(StrEnum):
    """What a table of treatments can be sorted by; among equals it is the start."""

    START = "start"
    AREA = "area"
    MODALITY = "modality"
    MINUTES = "minutes"
    OVERRUN = "overrun"
    PAIN = "pain"
    """The pain after, else the pain before; those of which nothing was said are the least."""


@dataclass(frozen=True, slots=True)
class Sorting:
    """By what, and whether the greatest or the latest comes first."""

    by: Order = Order.START
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """Which treatments: started from `since` until before `until` (aware), of an area, of a modality.

    None stands for all. `region` is that of the area. `deleted` means those that were deleted, and no others.
    """

    since: datetime | None = None
    until: datetime | None = None
    area: str | None = None
    region: Region | None = None
    modality: Modality | None = None
    deleted: bool = False

    def takes(self, treatment: Treatment) -> bool:
        """Whether a treatment that started in that time is one of them."""
        return not treatment.cancelled and self.holds(treatment.area, treatment.modality, deleted=treatment.deleted)

    def holds(self, area: str, modality: Modality, *, deleted: bool) -> bool:
        """The same of one that was on, by what of it matters."""
        return (
            deleted is self.deleted
            and (self.area is None or area == self.area)
            and (self.modality is None or modality is self.modality)
        )


@dataclass(frozen=True, slots=True)
class Summary:
    """What the treatments of a choice come to."""

    figures: Figures
    trend: PainTrend


def treatments(
    log: Log, choice: Choice, go_on: GoOn, *, newest_first: bool = False, behind: Treatment | None = None
) -> Iterator[Treatment]:
    """The treatments of a choice in the order of their starts, those that come `behind` another one if it is given.

    Raises `GivenUp`, or `LogError`.
    """
    found = history(
        log,
        choice.since,
        choice.until,
        regions=None if choice.region is None else (choice.region,),
        modality=choice.modality,
        deleted=choice.deleted,
        newest_first=newest_first,
        behind=None if behind is None else place_of(behind),
    )
    return (treatment for treatment in _attended(found, go_on) if choice.takes(treatment))


def page(
    log: Log,
    choice: Choice,
    sorting: Sorting,
    name_of: NameOf,
    now: datetime,
    after: Treatment | None,
    limit: int,
    go_on: GoOn = lambda: True,
) -> list[Treatment]:
    """The next treatments of a sorted table, at most `limit`: those behind `after`, the last one of the page before.

    By the start this reads no more than it returns; otherwise it looks at all of the choice, and keeps `limit`.
    """
    key = _key(sorting.by, name_of, now)

    def behind(treatment: Treatment) -> bool:
        if after is None:
            return True
        return key(treatment) < key(after) if sorting.descending else key(treatment) > key(after)

    if sorting.by is Order.START:
        found = treatments(log, choice, go_on, newest_first=sorting.descending, behind=after)
        return list(islice(found, limit))
    rows = filter(behind, treatments(log, choice, go_on))
    return nlargest(limit, rows, key) if sorting.descending else nsmallest(limit, rows, key)


def summary(
    log: Log, choice: Choice, dates: Dates, now: datetime, go_on: GoOn = lambda: True, zone: tzinfo | None = None
) -> Summary:
    """The figures and the pain of a choice, from one pass; `dates` are those of its days."""
    trend = TrendSoFar(dates, zone=zone)

    def noted() -> Iterator[Counted]:
        for brief in _attended(_briefs(log, choice, now), go_on):
            if choice.holds(brief.area, brief.counted.modality, deleted=brief.deleted):
                if brief.pain_before is not None or brief.pain_after is not None:
                    trend.add(PainPoint(brief.counted.utc, brief.pain_before, brief.pain_after))
                yield brief.counted

    return Summary(figures_of(noted()), trend.trend())


def _briefs(log: Log, choice: Choice, now: datetime) -> Iterator[Brief]:
    regions = None if choice.region is None else (choice.region,)
    return briefs(
        log, choice.since, choice.until, now, regions=regions, modality=choice.modality, deleted=choice.deleted
    )


def pain_point(treatment: Treatment) -> PainPoint:
    """What was said of the pain before and after a treatment."""
    return PainPoint(treatment.started.utc, treatment.pain_before, treatment.pain_after)


def dates_of_log(log: Log, now: datetime, zone: tzinfo | None = None) -> Dates:
    """From the day of the first treatment to the present one, or to that of the last if the clock was ahead then."""
    today = now.astimezone(zone).date()
    starts = span(log)
    if starts is None:
        return Dates(today, today)
    first, last = (start.astimezone(zone).date() for start in starts)
    return Dates(min(first, today), max(last, today))


def past_occurrences(log: Log, since: datetime, until: datetime) -> tuple[PastOccurrence, ...]:
    """What was planned from `since` until before `until` (aware) and what became of it, the newest first.

    What is not settled is not among it, nor is what nobody knows of, for the program was not running for days.
    """
    return occurrences(log, since, until)


def on_skin(treatment: Treatment, now: datetime) -> timedelta:
    """The time on the skin by the record, until now if the pack is on."""
    if treatment.removal is not None:
        return treatment.removal.on_skin
    return max(ZERO, now - treatment.started.utc)


def _attended(found: Iterable[_Found], go_on: GoOn) -> Iterator[_Found]:
    for number, each in enumerate(found):
        if number % _LOOK_UP_EVERY == 0 and not go_on():
            raise GivenUp
        yield each


def _key(by: Order, name_of: NameOf, now: datetime) -> Callable[[Treatment], tuple[str | float, datetime, str]]:
    def value(treatment: Treatment) -> str | float:
        match by:
            case Order.AREA:
                return name_of(treatment).casefold()
            case Order.MODALITY:
                return treatment.modality
            case Order.MINUTES:
                return on_skin(treatment, now).total_seconds()
            case Order.OVERRUN:
                return treatment.overrun.total_seconds()
            case Order.PAIN:
                said = treatment.pain_after if treatment.pain_after is not None else treatment.pain_before
                return -1 if said is None else said
            case _:
                return 0

    return lambda treatment: (value(treatment), treatment.started.utc, treatment.id)


_LOOK_UP_EVERY: Final = 200
