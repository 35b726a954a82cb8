# SPDX-License-Identifier: MIT
"""Courses: a region that is treated again and again, and what there is to say of it after weeks.

A course is a number of local days on which a region was treated, with fewer than fourteen days without treatment in
between. It has gone on for as long as its last day lies after its first. Two treatments four weeks apart are no course.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from therapy_timer.core.events import CourseNote, Modality
from therapy_timer.core.region import Region

ENDS_AFTER: Final = timedelta(days=14)
"""So long without treatment, and a course is over; the next treatment begins a new one: the project's own figure."""

QUIET_AFTER: Final = timedelta(weeks=3)
"""When a quiet note is due: strain usually goes away in 3 to 6 weeks (the article on spasms of the lower back)."""

CLEAR_AFTER: Final = timedelta(weeks=6)
"""When to say clearly that a clinician should look: pain for longer than strain takes (the same article; NHS: a GP when
it is no better in a few weeks)."""

HEAT_DAYS: Final = 7
HEAT_WITHIN: Final = timedelta(days=14)
"""Heat on so many days within so long: look for marks. That repeated heat leaves them (erythema ab igne) is known from
burn physics, second-hand; how many days is the project's own figure."""

LOOK_BACK: Final = timedelta(days=180)
"""Nothing before this matters. A note that was put away comes back after that time at the latest."""


class Source(StrEnum):
    """Who says so, by name; the words around it are elsewhere."""

    SPASM_ARTICLE = "Article on lower back spasms"
    NHS = "NHS"
    MAYO_CLINIC = "Mayo Clinic"
    VERYWELL_HEALTH = "Verywell Health"
    BURN_PHYSICS = "biologyinsights"


SOURCES: Final[Mapping[CourseNote, tuple[Source, ...]]] = MappingProxyType(
    {
        CourseNote.THREE_WEEKS: (Source.SPASM_ARTICLE,),
        CourseNote.SIX_WEEKS: (Source.SPASM_ARTICLE, Source.NHS),
        CourseNote.WARNED: (Source.MAYO_CLINIC, Source.VERYWELL_HEALTH),
        CourseNote.HEAT_MARKS: (Source.BURN_PHYSICS,),
    }
)
"""Where each note comes from."""


@dataclass(frozen=True, slots=True)
class TreatedDay:
    """A region was treated on a local day with this modality, once or more often."""

    day: date
    region: Region
    modality: Modality


@dataclass(frozen=True, slots=True)
class Course:
    """The course of a region that goes on: its first and its last day, and how many of them had a treatment."""

    region: Region
    first: date
    last: date
    days: int

    @property
    def length(self) -> timedelta:
        """How long it has gone on."""
        return self.last - self.first


@dataclass(frozen=True, slots=True)
class Note:
    """Something to say about a region: what, since when, and how many days with treatment (or heat) it is about."""

    note: CourseNote
    region: Region
    since: date
    days: int


def course_of(region: Region, days: Iterable[date], today: date) -> Course | None:
    """The course of a region that goes on today, of the days on which it was treated; None without one."""
    treated = sorted({day for day in days if today - LOOK_BACK < day <= today}, reverse=True)
    if not treated or today - treated[0] >= ENDS_AFTER:
        return None
    course = [treated[0]]
    for day in treated[1:]:
        if course[-1] - day > ENDS_AFTER:
            break
        course.append(day)
    return Course(region, course[-1], course[0], len(course))


def notes(
    treated: Collection[TreatedDay],
    warned: Collection[tuple[datetime, Region]],
    put_away: Mapping[tuple[Region, CourseNote], datetime],
    now: datetime,
) -> tuple[Note, ...]:
    """What there is to say now, region by region.

    `warned` is when somebody said that the skin was numb, white or burning, `put_away` when a note was put away last,
    all of them and `now` aware and in the zone of the days. It comes back in a new course; the one of six weeks is
    another than that of three; that of a warning comes back with another warning, be it on the same day, and that of
    heat after as many more days of heat. What was put away in the future, by a clock that was wrong, is shown.
    """
    found = []
    today = now.date()
    for region in sorted({each.region for each in treated}):
        course = course_of(region, (each.day for each in treated if each.region is region), today)
        if course is None:
            continue
        away = {
            note: said
            for (of, note), said in put_away.items()
            if of is region and course.first <= said.date() and said <= now
        }
        warnings = [said for said, of in warned if of is region and course.first <= said.date() <= today]
        heat = {
            each.day
            for each in treated
            if each.region is region and each.modality is Modality.HEAT and each.day <= today
        }
        found += [*_warned(course, warnings, away), *_weeks(course, away), *_heat(course, heat, away, today)]
    return tuple(found)


def _warned(course: Course, warnings: list[datetime], away: Mapping[CourseNote, datetime]) -> Iterable[Note]:
    put_away = away.get(CourseNote.WARNED)
    if any(put_away is None or said >= put_away for said in warnings):
        yield Note(CourseNote.WARNED, course.region, max(warnings).date(), course.days)


def _weeks(course: Course, away: Mapping[CourseNote, datetime]) -> Iterable[Note]:
    if course.length < QUIET_AFTER:
        return
    note = CourseNote.SIX_WEEKS if course.length >= CLEAR_AFTER else CourseNote.THREE_WEEKS
    if note not in away:
        yield Note(note, course.region, course.first, course.days)


def _heat(course: Course, heat: set[date], away: Mapping[CourseNote, datetime], today: date) -> Iterable[Note]:
    put_away = away.get(CourseNote.HEAT_MARKS)
    since = max(today - HEAT_WITHIN, put_away.date() if put_away is not None else date.min)
    days = sorted(day for day in heat if day > since)
    if len(days) >= HEAT_DAYS:
        yield Note(CourseNote.HEAT_MARKS, course.region, days[0], len(days))
