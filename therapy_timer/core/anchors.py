# SPDX-License-Identifier: MIT
"""When the clocks are to be recorded, so that time can be counted over a reboot that may come at any moment."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from therapy_timer.core.clock import Instant, Timeline
from therapy_timer.core.events import AnchorReason

ANCHOR_EVERY: Final = timedelta(minutes=10)
"""The longest time that goes unrecorded while a pack is on or skin rests."""

STEP: Final = timedelta(seconds=2)
"""A wall clock that moved against the time since boot by more than this was set."""


def anchor_due(timeline: Timeline, now: Instant, *, all_ready: bool) -> AnchorReason | None:
    """Why the clocks should be recorded at `now`, if they should; `timeline` is what is on record, without `now`."""
    if not timeline.boots or not timeline.boots[-1].holds(now):
        return AnchorReason.START
    boot = timeline.boots[-1]
    if not boot.earliest - STEP <= now.boot_utc <= boot.latest + STEP:
        return AnchorReason.STEP
    if not all_ready and now.since_boot - boot.last >= ANCHOR_EVERY:
        return AnchorReason.INTERVAL
    return None
