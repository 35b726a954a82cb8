# SPDX-License-Identifier: MIT
"""Local days: what lay on the skin on each of them, and what rested. All times are aware and in UTC."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Modality
from therapy_timer.core.regimen import LONGEST_AGO, LONGEST_REST
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment

LOOK_BACK: Final = LONGEST_AGO + LONGEST_REST
"""Treatments that began up to this long before a day may reach into it, with their rest if not themselves."""

MARKED_HOURS: Final = (0, 6, 12, 18, 24)
"""The hours of the clock that are named along a day."""


_SEEN: Final = timedelta(minutes=5)
"""A shorter pack still takes up this much of a day, so that another one does not hide it."""


@dataclass(frozen=True, slots=True)
class Dates:
    """A run of days on the calendar, the first and the last included. Raises ValueError if the last is the earlier."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"{self.last} is before {self.first}")

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    def __iter__(self) -> Iterator[date]:
        return (self[n] for n in range(len(self)))

    def __getitem__(self, n: int) -> date:
        """The n-th of the dates, counted from 0 and not from the end. Raises IndexError beyond the last."""
        if not 0 <= n < len(self):
            raise IndexError(n)
        return self.first + timedelta(days=n)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def weeks(self) -> Iterator[Dates]:
        """The same run, cut before every Monday."""
        return self._cut(week_of)

    def months(self) -> Iterator[Dates]:
        """The same run, cut before the first of every month."""
        return self._cut(month_of)

    def _cut(self, around: Callable[[date], Dates]) -> Iterator[Dates]:
        first = self.first
        while first <= self.last:
            piece = Dates(first, min(around(first).last, self.last))
            yield piece
            first = piece.last + timedelta(days=1)


def week_of(day: date) -> Dates:
    """The week in which a day lies, from Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Dates(monday, monday + timedelta(days=6))


def month_of(day: date) -> Dates:
    """The month in which a day lies."""
    first = day.replace(day=1)
    return Dates(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))


class SpanKind(StrEnum):
    """What went on during a span of time."""

    ICE = "ice"
    HEAT = "heat"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a day. It may have no length, when a pack came off as soon as it was on.

    `treatment` is the id of the one whose pack or whose rest it is. Packs that were on at the same time share the day:
    each has its own of `lanes` lanes, counted from 0.
    """

    begin: datetime
    end: datetime
    kind: SpanKind
    treatment: str = ""
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Mark:
    """An hour of the clock, 0 to 24, and when it struck that day."""

    hour: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """A local day from midnight to midnight: 23 or 25 hours when the clocks change. `local` is its date."""

    start: datetime
    end: datetime
    marks: tuple[Mark, ...]
    local: date


@dataclass(frozen=True, slots=True)
class DayRibbon:
    """One day: its spans (rests first, each kind in the order of beginning), and `now` if it lies within the day.

    `treatments` is the number of those with a pack on the skin on that day, `on_skin` the sum of these times.
    """

    day: Day
    spans: tuple[Span, ...] = ()
    now: datetime | None = None
    treatments: int = 0
    on_skin: timedelta = ZERO

    @property
    def minutes(self) -> int:
        """The full minutes on the skin."""
        return self.on_skin // timedelta(minutes=1)


def local_day(when: datetime, zone: tzinfo | None = None) -> Day:
    """The day in which an aware time lies, by the clock of a zone; by the computer's own when none is given."""
    return day_on(when.astimezone(zone).date(), zone)


def day_on(local: date, zone: tzinfo | None = None) -> Day:
    """The day of this date, by the clock of a zone; by the computer's own when none is given.

    It has no length when the clocks left the whole date out, as in Samoa on 30 December 2011.
    """
    marks = tuple(Mark(hour, _at(local, hour, zone)) for hour in MARKED_HOURS)
    return Day(marks[0].at, marks[-1].at, marks, local)


def days_on(dates: Dates, zone: tzinfo | None = None) -> tuple[Day, ...]:
    """Every day of a run of dates, but for those that never were."""
    return tuple(day for day in (day_on(local, zone) for local in dates) if day.start < day.end)


def _at(day: date, hour: int, zone: tzinfo | None) -> datetime:
    """When a clock of the zone showed this hour of the day, 24 being the next midnight."""
    midnight = datetime.combine(day + timedelta(days=hour // 24), time(hour % 24), tzinfo=zone)
    return midnight.astimezone(UTC)


def day_ribbon(
    day: Day, treatments: Iterable[Treatment], rest_of: Callable[[Region], timedelta], now: datetime
) -> DayRibbon:
    """The ribbon of a single day, as `day_ribbons` makes it."""
    (ribbon,) = day_ribbons((day,), treatments, rest_of, now)
    return ribbon


def day_ribbons(
    days: Sequence[Day], treatments: Iterable[Treatment], rest_of: Callable[[Region], timedelta], now: datetime
) -> tuple[DayRibbon, ...]:
    """The ribbons of days in order, from one pass over treatments in any; `rest_of` is how long a region rests.

    A pack that is on extends to `now`; a rest extends to its end, even into the future. What was never on is left out.
    Treatments that began `LOOK_BACK` before the first of the days may reach into it.
    """
    starts = [day.start for day in days]
    packs: list[list[Span]] = [[] for _ in days]
    rests: list[list[Span]] = [[] for _ in days]
    for treatment in treatments:
        if treatment.cancelled:
            continue
        pack = _pack(treatment, now)
        _lay(pack, days, starts, packs)
        if not treatment.on:
            _lay(_rest(treatment, pack, rest_of), days, starts, rests)
    return tuple(_ribbon(days[n], packs[n], rests[n], now) for n in range(len(days)))


def _lay(span: Span, days: Sequence[Day], starts: Sequence[datetime], onto: Sequence[list[Span]]) -> None:
    """Lay a span onto each of the days that it touches."""
    for n in range(max(0, bisect_right(starts, span.begin) - 1), len(days)):
        if starts[n] > span.end:
            return
        onto[n].extend(_within(days[n], span))


def _ribbon(day: Day, packs: list[Span], rests: list[Span], now: datetime) -> DayRibbon:
    return DayRibbon(
        day,
        (*sorted(rests, key=_begin), *_side_by_side(sorted(packs, key=_begin))),
        now if day.start <= now < day.end else None,
        len(packs),
        sum((pack.end - pack.begin for pack in packs), ZERO),
    )


def _side_by_side(packs: Iterable[Span]) -> Iterator[Span]:
    """The packs of a day, in order, with lanes for those that were on at the same time."""
    ends: list[datetime] = []
    group: list[Span] = []
    for pack in packs:
        if group and pack.begin >= max(ends):
            yield from (replace(each, lanes=len(ends)) for each in group)
            ends, group = [], []
        end = max(pack.end, pack.begin + _SEEN)
        lane = next((n for n, free_from in enumerate(ends) if free_from <= pack.begin), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        group.append(replace(pack, lane=lane))
    yield from (replace(each, lanes=len(ends)) for each in group)


def _pack(treatment: Treatment, now: datetime) -> Span:
    """The time on the skin. Its length is what was counted, not a difference of wall clocks."""
    begin = treatment.started.utc
    end = begin + treatment.removal.on_skin if treatment.removal else max(begin, now)
    return Span(begin, end, SpanKind.ICE if treatment.modality is Modality.ICE else SpanKind.HEAT, treatment.id)


def _rest(treatment: Treatment, pack: Span, rest_of: Callable[[Region], timedelta]) -> Span:
    """The rest that followed, of the region that rests longest and by the version of the removal that ends it last."""
    latest = max(removal.on_skin for removal in treatment.removals)
    longest = max(rest_of(region) for region in treatment.regions)
    return Span(pack.end, pack.begin + latest + longest, SpanKind.REST, treatment.id)


def _within(day: Day, span: Span) -> list[Span]:
    """The part of a span that lies within a day, if there is one."""
    if span.begin == span.end:
        return [span] if day.start <= span.begin < day.end else []
    begin, end = max(span.begin, day.start), min(span.end, day.end)
    return [replace(span, begin=begin, end=end)] if begin < end else []


def _begin(span: Span) -> datetime:
    return span.begin
