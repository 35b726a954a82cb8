# SPDX-License-Identifier: MIT
"""When the clocks are to be recorded."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.helpers.clock import FakeClock, minutes
from therapy_timer.core.anchors import anchor_due
from therapy_timer.core.clock import Timeline
from therapy_timer.core.events import AnchorReason

TICK = timedelta(microseconds=1)
TWO_SECONDS = timedelta(seconds=2)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def test_at_the_very_first(clock: FakeClock) -> None:
    assert anchor_due(Timeline(), clock.now(), all_ready=True) is AnchorReason.START


def test_after_a_reboot(clock: FakeClock) -> None:
    timeline = Timeline().seen(clock.now())
    assert anchor_due(timeline, clock.now(), all_ready=True) is None
    clock.reboot("10:05")
    assert anchor_due(timeline, clock.now(), all_ready=True) is AnchorReason.START


def test_every_ten_minutes_unless_all_is_ready(clock: FakeClock) -> None:
    timeline = Timeline().seen(clock.now())
    clock.go(minutes=10, microseconds=-1)
    assert anchor_due(timeline, clock.now(), all_ready=False) is None
    clock.go(microseconds=1)
    assert anchor_due(timeline, clock.now(), all_ready=False) is AnchorReason.INTERVAL
    assert anchor_due(timeline, clock.now(), all_ready=True) is None


@pytest.mark.parametrize("sign", [1, -1])
def test_when_the_wall_clock_was_set(clock: FakeClock, sign: int) -> None:
    timeline = Timeline().seen(clock.now())
    clock.go(minutes=1)
    clock.ahead = sign * TWO_SECONDS
    assert anchor_due(timeline, clock.now(), all_ready=True) is None, "a clock may be a little off"
    for ahead in (TWO_SECONDS + TICK, minutes(60)):
        clock.ahead = sign * ahead
        assert anchor_due(timeline, clock.now(), all_ready=True) is AnchorReason.STEP
    assert anchor_due(timeline.seen(clock.now()), clock.now(), all_ready=True) is None
