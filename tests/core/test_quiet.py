# SPDX-License-Identifier: MIT
"""Quiet hours are half-open, go across midnight, and are none where both ends are the same."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapy_timer.core.quiet import QuietHours

TIMES = st.times()
NIGHT = QuietHours(time(22), time(7))
NOON = QuietHours(time(12), time(14, 30))


@pytest.mark.parametrize(
    ("hours", "local", "quiet"),
    [
        (NOON, time(11, 59, 59, 999999), False),
        (NOON, time(12), True),
        (NOON, time(14, 29, 59, 999999), True),
        (NOON, time(14, 30), False),
        (NIGHT, time(21, 59, 59), False),
        (NIGHT, time(22), True),
        (NIGHT, time(0), True),
        (NIGHT, time(6, 59, 59), True),
        (NIGHT, time(7), False),
        (NIGHT, time(12), False),
        (QuietHours(time(22), time(0)), time(23, 59, 59), True),
        (QuietHours(time(22), time(0)), time(0), False),
        (QuietHours(time(0), time(6)), time(0), True),
    ],
)
def test_from_the_first_until_just_before_the_last(hours, local, quiet):
    assert hours.holds(local) is quiet


@given(TIMES, TIMES)
def test_equal_ends_hold_never(end, local):
    assert not QuietHours(end, end).holds(local)


@given(TIMES, TIMES, TIMES)
def test_a_time_is_quiet_either_in_these_hours_or_in_the_other_part_of_the_day(one, other, local):
    if one != other:
        assert QuietHours(one, other).holds(local) is not QuietHours(other, one).holds(local)


@given(TIMES, TIMES)
def test_the_beginning_is_within_and_the_end_is_not(one, other):
    hours = QuietHours(one, other)
    assert hours.holds(one) is (one != other)
    assert not hours.holds(other)


@given(TIMES, TIMES, TIMES)
def test_they_are_the_same_however_far_the_day_is_turned(one, other, local):
    """Midnight is a time like any other."""

    def turned(clock: time) -> time:
        return clock.replace(hour=(clock.hour + 13) % 24)

    assert QuietHours(turned(one), turned(other)).holds(turned(local)) is QuietHours(one, other).holds(local)
