# SPDX-License-Identifier: MIT
"""Pain before and after treatments, and what is drawn of more of it than a picture holds.

Nothing is averaged: what is drawn is what the person said.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

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


class TrendSoFar:
    """Takes the points of these dates one after the other, in the order of time, and keeps what is to be drawn of them.

    At most `most` (2 or more) of them: there may be many more than it would be good to have in memory.
    """

    def __init__(self, dates: Dates, most: int = 200, zone: tzinfo | None = None) -> None:
        self._dates = dates
        self._zone = zone
        self._days = -(-len(dates) // (most // 2))
        self._most_each = most // -(-len(dates) // self._days)
        self._recorded = 0
        self._drawn: list[PainPoint] = []
        self._number = 0
        self._bucket: list[PainPoint] = []

    def add(self, point: PainPoint) -> None:
        """One more; it does not count if it has no number, or lies on another date."""
        day = (point.at.astimezone(self._zone).date() - self._dates.first).days
        if not point.said or not 0 <= day < len(self._dates):
            return
        if day // self._days != self._number:
            self._close_bucket()
            self._number = day // self._days
        self._recorded += 1
        self._bucket.append(point)

    def trend(self) -> PainTrend:
        """What is to be drawn of all that came."""
        self._close_bucket()
        return PainTrend(self._dates, tuple(self._drawn), self._recorded, self._days, self._most_each)

    def _close_bucket(self) -> None:
        self._drawn += thinned(self._bucket, self._most_each)
        self._bucket = []


def pain_trend(points: Iterable[PainPoint], dates: Dates, most: int = 200, zone: tzinfo | None = None) -> PainTrend:
    """At most `most` (2 or more) of the points of these dates, from one pass over points in the order of time."""
    so_far = TrendSoFar(dates, most, zone)
    for point in points:
        so_far.add(point)
    return so_far.trend()


def thinned(points: list[PainPoint], most: int) -> list[PainPoint]:
    """At most this many (1 or more) of the points, in their order: the worst, the least, the next worst and so on."""
    if len(points) <= most:
        return points
    ranked = sorted(range(len(points)), key=lambda n: points[n].worst)
    least = most // 2
    kept = {*ranked[:least], *ranked[least - most :]}
    return [point for n, point in enumerate(points) if n in kept]
