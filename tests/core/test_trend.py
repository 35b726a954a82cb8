# SPDX-License-Identifier: MIT
"""The trend of pain: what is drawn was said, whatever is left out."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapy_timer.core.days import Dates
from therapy_timer.core.trend import PainPoint, PainTrend, pain_trend, thinned

BEGIN = datetime(2026, 3, 16, tzinfo=UTC)
WEEK = Dates(date(2026, 3, 16), date(2026, 3, 22))


def point(hours: float, before: int | None = 5, after: int | None = 3) -> PainPoint:
    return PainPoint(BEGIN + timedelta(hours=hours), before, after)


NUMBERS = st.none() | st.integers(0, 10)
POINTS = st.lists(st.builds(point, st.integers(-48, 24 * 60), NUMBERS, NUMBERS), max_size=120).map(
    lambda points: sorted(points, key=lambda each: each.at)
)


class TestPoint:
    @pytest.mark.parametrize(("before", "after", "worst"), [(7, 5, 7), (3, 8, 8), (None, 4, 4), (0, None, 0)])
    def test_its_worst_is_the_higher(self, before: int | None, after: int | None, worst: int) -> None:
        assert point(0, before, after).worst == worst
        assert point(0, before, after).said

    def test_of_nothing_said_has_none(self) -> None:
        assert not point(0, None, None).said
        with pytest.raises(ValueError):
            _ = point(0, None, None).worst


class TestTrend:
    def test_of_few_is_all_that_was_said(self) -> None:
        points = [point(8), point(9, None, None), point(12, 7, None)]
        trend = pain_trend(iter(points), WEEK, zone=UTC)
        assert trend.points == (points[0], points[2])
        assert (trend.recorded, trend.thinned) == (2, False)

    def test_of_nothing_is_empty(self) -> None:
        assert pain_trend((), WEEK).points == ()
        assert not PainTrend(WEEK).thinned

    def test_is_of_its_dates_alone_by_the_clock_of_the_zone(self) -> None:
        early, late = point(-0.5), point(7 * 24 - 0.5)
        assert pain_trend([early, late], WEEK, zone=UTC).points == (late,)
        assert pain_trend([early, late], WEEK, zone=ZoneInfo("Europe/Berlin")).points == (early,)

    def test_where_there_are_many_draws_the_worst_and_the_least_of_each_bucket(self) -> None:
        day = [point(1, 5, 4), point(2, 9, 4), point(3, 6, 4), point(4, 1, 0), point(5, 7, 7)]
        next_day = [point(25, 5, 2)]
        trend = pain_trend([*day, *next_day], Dates(WEEK.first, WEEK.first + timedelta(days=1)), most=4, zone=UTC)
        assert trend.points == (day[1], day[3], next_day[0])
        assert (trend.recorded, trend.days, trend.most, trend.thinned) == (6, 1, 2, True)

    @given(points=POINTS, days=st.integers(1, 60), most=st.integers(2, 40))
    def test_invents_nothing_and_keeps_the_extremes(self, points: list[PainPoint], days: int, most: int) -> None:
        dates = Dates(WEEK.first, WEEK.first + timedelta(days=days - 1))
        trend = pain_trend(points, dates, most=most, zone=UTC)
        said = [each for each in points if each.said and each.at.date() in dates]
        assert trend.recorded == len(said)
        assert len(trend.points) <= most
        assert set(trend.points) <= set(said)
        assert list(trend.points) == sorted(trend.points, key=lambda each: each.at)
        if said:
            for extreme in (max, min):
                assert extreme(each.worst for each in trend.points) == extreme(each.worst for each in said)


@given(numbers=st.lists(st.integers(0, 10), max_size=30), most=st.integers(1, 10))
def test_thinned_are_the_most_and_the_least_in_their_order(numbers: list[int], most: int) -> None:
    points = [point(n, number, None) for n, number in enumerate(numbers)]
    kept = thinned(points, most)
    assert len(kept) == min(most, len(points))
    assert kept == [each for each in points if each in kept]
    left_out = [each.worst for each in points if each not in kept]
    if left_out:
        ranked = sorted(each.worst for each in kept)
        assert max(left_out) <= ranked[most // 2]
        assert most == 1 or min(left_out) >= ranked[most // 2 - 1]
