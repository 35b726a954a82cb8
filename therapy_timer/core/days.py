# SPDX-License-Identifier: MIT
"""Local days: what lay on the skin on one of them, and what rested. All times are aware and in UTC."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
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


class SpanKind(StrEnum):
    """What went on during a span of time."""

    ICE = "ice"
    HEAT = "heat"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a day. It may have no length, when a pack came off as soon as it was on."""

    begin: datetime
    end: datetime
    kind: SpanKind


@dataclass(frozen=True, slots=True)
class Mark:
    """An hour of the clock, 0 to 24, and when it struck that day."""

    hour: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """A local day from midnight to midnight: 23 or 25 hours when the clocks change."""

    start: datetime
    end: datetime
    marks: tuple[Mark, ...]


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
    day = when.astimezone(zone).date()
    marks = tuple(Mark(hour, _at(day, hour, zone)) for hour in MARKED_HOURS)
    return Day(marks[0].at, marks[-1].at, marks)


def _at(day: date, hour: int, zone: tzinfo | None) -> datetime:
    """When a clock of the zone showed this hour of the day, 24 being the next midnight."""
    midnight = datetime.combine(day + timedelta(days=hour // 24), time(hour % 24), tzinfo=zone)
    return midnight.astimezone(UTC)


def day_ribbon(
    day: Day, treatments: Iterable[Treatment], rest_of: Callable[[Region], timedelta], now: datetime
) -> DayRibbon:
    """The ribbon of a day; `rest_of` is how long a region rests.

    A pack that is on extends to `now`; a rest extends to its end, even into the future. What was never on is left out.
    """
    packs: list[Span] = []
    rests: list[Span] = []
    for treatment in treatments:
        if treatment.cancelled:
            continue
        pack = _pack(treatment, now)
        packs += _within(day, pack)
        if not treatment.on:
            rests += _within(day, _rest(treatment, pack, rest_of))
    return DayRibbon(
        day,
        (*sorted(rests, key=_begin), *sorted(packs, key=_begin)),
        now if day.start <= now < day.end else None,
        len(packs),
        sum((pack.end - pack.begin for pack in packs), ZERO),
    )


def _pack(treatment: Treatment, now: datetime) -> Span:
    """The time on the skin. Its length is what was counted, not a difference of wall clocks."""
    begin = treatment.started.utc
    end = begin + treatment.removal.on_skin if treatment.removal else max(begin, now)
    return Span(begin, end, SpanKind.ICE if treatment.modality is Modality.ICE else SpanKind.HEAT)


def _rest(treatment: Treatment, pack: Span, rest_of: Callable[[Region], timedelta]) -> Span:
    """The rest that followed, of the region that rests longest and by the version of the removal that ends it last."""
    latest = max(removal.on_skin for removal in treatment.removals)
    longest = max(rest_of(region) for region in treatment.regions)
    return Span(pack.end, pack.begin + latest + longest, SpanKind.REST)


def _within(day: Day, span: Span) -> list[Span]:
    """The part of a span that lies within a day, if there is one."""
    if span.begin == span.end:
        return [span] if day.start <= span.begin < day.end else []
    begin, end = max(span.begin, day.start), min(span.end, day.end)
    return [Span(begin, end, span.kind)] if begin < end else []


def _begin(span: Span) -> datetime:
    return span.begin
