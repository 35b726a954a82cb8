# SPDX-License-Identifier: MIT
"""Pain before and after treatments, and what is drawn of more of it than a picture holds.

Nothing is averaged: what is drawn is what the person said.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from itertools import groupby
from operator import itemgetter

from therapy_timer.core.days import Dates


@dataclass(frozen=True, slots=True)
class PainPoint:
    """The pain (0 to 10) before and after a treatment that began at `at` (aware, UTC); None where it was not said."""

    at: datetime
    before: int | None
    after: int | None

    @property
    def worst(self) -> int:
        """The higher of the two numbers. Raises ValueError if nothing was said."""
        return max(number for number in (self.before, self.after) if number is not None)

    @property
    def said(self) -> bool:
        """Whether there is any number."""
        return self.before is not None or self.after is not None


@dataclass(frozen=True, slots=True)
class PainTrend:
    """What is drawn over a run of dates: `points` in the order of time, out of `recorded` that have a number.

    Where a bucket of `days` days has more than `most` of them, those with the most and the least pain are drawn.
    """

    dates: Dates
    points: tuple[PainPoint, ...] = ()
    recorded: int = 0
    days: int = 1
    most: int = 0

    @property
    def thinned(self) -> bool:
        """Whether something recorded is not drawn."""
        return len(self.points) < self.recorded


def pain_trend(points: Iterable[PainPoint], dates: Dates, most: int = 200, zone: tzinfo | None = None) -> PainTrend:
    """At most `most` (2 or more) of the points of these dates, from one pass over points in the order of time."""
    days = -(-len(dates) // (most // 2))
    most_each = most // -(-len(dates) // days)

    def day(point: PainPoint) -> int:
        return (point.at.astimezone(zone).date() - dates.first).days

    recorded, drawn = 0, []
    placed = ((day(point), point) for point in points if point.said)
    within = ((number // days, point) for number, point in placed if 0 <= number < len(dates))
    for _, group in groupby(within, itemgetter(0)):
        of_bucket = [point for _, point in group]
        recorded += len(of_bucket)
        drawn += thinned(of_bucket, most_each)
    return PainTrend(dates, tuple(drawn), recorded, days, most_each)


def thinned(points: list[PainPoint], most: int) -> list[PainPoint]:
    """At most this many (1 or more) of the points, in their order: the worst, the least, the next worst and so on."""
    if len(points) <= most:
        return points
    ranked = sorted(range(len(points)), key=lambda n: points[n].worst)
    least = most // 2
    kept = {*ranked[:least], *ranked[least - most :]}
    return [point for n, point in enumerate(points) if n in kept]
