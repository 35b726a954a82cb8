# SPDX-License-Identifier: MIT
"""What there is to say of a region that is treated for weeks, and when it is said again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import at
from tests.helpers.world import CoreWorld
from therapy_timer.core.course import (
    CLEAR_AFTER,
    ENDS_AFTER,
    HEAT_DAYS,
    HEAT_WITHIN,
    LOOK_BACK,
    QUIET_AFTER,
    SOURCES,
    Course,
    Note,
    TreatedDay,
    course_of,
    notes,
)
from therapy_timer.core.events import CourseNote, Modality, NotePutAway
from therapy_timer.core.region import Region

TODAY = date(2026, 3, 31)
BACK, KNEE = Region.LOWER_BACK, Region.LEFT_KNEE
THREE, SIX = CourseNote.THREE_WEEKS, CourseNote.SIX_WEEKS
WARNED, MARKS = CourseNote.WARNED, CourseNote.HEAT_MARKS


def days(*ago: int) -> list[date]:
    return [TODAY - timedelta(days=each) for each in ago]


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def told(
    *ago: int,
    heat: bool = False,
    region: Region = BACK,
    warned: tuple[int, ...] = (),
    away: Mapping[CourseNote, int] | None = None,
    today: date = TODAY,
) -> list[CourseNote]:
    modality = Modality.HEAT if heat else Modality.ICE
    found = notes(
        [TreatedDay(day, region, modality) for day in days(*ago)],
        [(noon(day), region) for day in days(*warned)],
        {(region, note): noon(day) for note, each in (away or {}).items() for day in days(each)},
        noon(today),
    )
    assert all(note.region is region for note in found)
    return [note.note for note in found]


def test_two_treatments_four_weeks_apart_are_no_course() -> None:
    assert course_of(BACK, days(28, 0), TODAY) == Course(BACK, TODAY, TODAY, 1)
    assert told(28, 0) == []


def test_a_course_ends_with_fourteen_days_without_treatment() -> None:
    assert course_of(BACK, days(27, 14, 1), TODAY) == Course(BACK, *days(27, 1), 3)
    assert course_of(BACK, days(13), TODAY) == Course(BACK, *days(13, 13), 1)
    assert course_of(BACK, days(14), TODAY) is None
    assert course_of(BACK, days(16, 1), TODAY) == Course(BACK, *days(1, 1), 1)
    assert course_of(BACK, [], TODAY) is None
    assert course_of(BACK, days(-1), TODAY) is None, "tomorrow is not known yet"


def test_it_has_gone_on_from_its_first_day_to_its_last() -> None:
    course = course_of(BACK, days(21, 21, 12, 3), TODAY)
    assert course is not None
    assert (course.length, course.days) == (timedelta(days=18), 3)


@pytest.mark.parametrize(
    ("first", "expected"), [(20, []), (21, [THREE]), (41, [THREE]), (42, [SIX]), (100, [SIX]), (179, [SIX])]
)
def test_a_quiet_note_after_three_weeks_and_a_clear_one_after_six(first: int, expected: list[CourseNote]) -> None:
    assert told(*range(0, first, 7), first) == expected
    assert (timedelta(weeks=3), timedelta(weeks=6)) == (QUIET_AFTER, CLEAR_AFTER)


def test_a_note_that_was_put_away_comes_back_with_the_next_stage() -> None:
    assert told(*range(0, 31, 5), away={THREE: 5}) == []
    assert told(*range(0, 46, 5), away={THREE: 20}) == [SIX]
    assert told(*range(0, 46, 5), away={THREE: 20, SIX: 1}) == []


def test_a_note_that_was_put_away_comes_back_in_a_new_course() -> None:
    assert told(*range(0, 26, 5), away={THREE: 26}) == [THREE]
    assert told(*range(0, 26, 5), away={THREE: 25}) == [], "on the course's first day"


def test_a_note_that_was_put_away_comes_back_after_half_a_year_at_the_latest() -> None:
    assert told(*range(0, 300, 5), away={SIX: LOOK_BACK.days - 5}) == []
    assert told(*range(0, 300, 5), away={SIX: LOOK_BACK.days}) == [SIX]


def test_a_warning_is_said_sooner_and_again_with_another_one() -> None:
    assert told(1, warned=(1,)) == [WARNED]
    assert told(*range(0, 22, 7), warned=(1,)) == [WARNED, THREE]
    assert told(5, 3, 1, warned=(3,), away={WARNED: 2}) == []
    assert told(5, 3, 1, warned=(3, 1), away={WARNED: 2}) == [WARNED]
    assert told(40, 1, warned=(40,)) == [], "that was in another course"
    assert told(15, warned=(15,)) == []


@pytest.mark.parametrize(("minutes", "expected"), [(-1, []), (0, [WARNED]), (1, [WARNED])])
def test_a_warning_after_the_note_was_put_away_the_same_day_brings_it_back(
    minutes: int, expected: list[CourseNote]
) -> None:
    away = noon(TODAY)
    warned = [(away - timedelta(days=1), BACK), (away + timedelta(minutes=minutes), BACK)]
    treated = [TreatedDay(day, BACK, Modality.ICE) for day in days(1, 0)]
    found = notes(treated, warned, {(BACK, WARNED): away}, away + timedelta(hours=1))
    assert [note.note for note in found] == expected
    assert all(note.since == TODAY for note in found)


def test_the_days_are_those_of_the_zone() -> None:
    zone = timezone(timedelta(hours=10))
    said = datetime(2026, 3, 30, 20, tzinfo=UTC).astimezone(zone)
    treated = [TreatedDay(TODAY, BACK, Modality.ICE)]
    assert notes(treated, [(said, BACK)], {}, said) == (Note(WARNED, BACK, TODAY, 1),)


def test_what_was_put_away_by_a_clock_that_ran_years_ahead_is_shown() -> None:
    assert told(*range(0, 46, 5), away={SIX: -1}) == [SIX]


def test_seven_days_of_heat_within_fourteen() -> None:
    assert (7, timedelta(days=14)) == (HEAT_DAYS, HEAT_WITHIN)
    assert told(*range(7), heat=True) == [MARKS]
    assert told(*range(6), heat=True) == []
    assert told(*range(0, 13, 2), heat=True) == [MARKS]
    assert told(*range(0, 15, 2), heat=True) == [MARKS]
    assert told(0, 2, 4, 6, 8, 10, 14, heat=True) == [], "the first is too long ago"
    assert told(*range(7)) == [], "ice leaves no such marks"


def test_heat_is_said_again_after_as_many_more_days() -> None:
    assert told(*range(14), heat=True, away={MARKS: 7}) == [MARKS]
    assert told(*range(14), heat=True, away={MARKS: 6}) == []


def test_each_region_has_its_own_course() -> None:
    treated = [TreatedDay(day, BACK, Modality.ICE) for day in days(*range(0, 30, 3))]
    treated += [TreatedDay(day, KNEE, Modality.HEAT) for day in days(*range(7))]
    now = noon(TODAY)
    assert notes(treated, [(now, KNEE)], {(KNEE, THREE): now, (BACK, WARNED): now}, now) == (
        Note(WARNED, KNEE, TODAY, 7),
        Note(MARKS, KNEE, TODAY - timedelta(days=6), 7),
        Note(THREE, BACK, TODAY - timedelta(days=27), 10),
    )


def test_every_note_has_a_source() -> None:
    assert set(SOURCES) == set(CourseNote)
    assert all(SOURCES.values())


@given(st.sets(st.integers(-5, 400)))
def test_a_course_is_the_last_days_without_a_pause(ago: set[int]) -> None:
    course = course_of(BACK, days(*ago), TODAY)
    known = sorted(each for each in ago if 0 <= each < LOOK_BACK.days)
    if course is None:
        assert not known or known[0] >= ENDS_AFTER.days
        return
    inside = [each for each in known if course.first <= TODAY - timedelta(days=each)]
    assert len(inside) == course.days
    assert all(later - earlier <= ENDS_AFTER.days for earlier, later in pairwise(inside))
    beyond = [each for each in known if each not in inside]
    assert not beyond or beyond[0] - inside[-1] > ENDS_AFTER.days


def test_what_was_put_away_is_on_record() -> None:
    world = CoreWorld()
    world.append(NotePutAway(BACK, SIX))
    world.at("10:05").append(NotePutAway(BACK, SIX), NotePutAway(KNEE, MARKS))
    assert world.record().put_away == {(BACK, SIX): at("10:05"), (KNEE, MARKS): at("10:05")}
