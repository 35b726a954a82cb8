# SPDX-License-Identifier: MIT
"""Instants, and how much time lies between two of them when clocks cannot be trusted.

Wall clocks are set, step over daylight saving and come up wrong after a reboot; the time since boot (suspend
included) does none of that but starts again with every boot. A `Timeline` is what the log knows of each boot. From it
two answers are derived to "how long ago?": the shortest time that may have passed, for the rest of the skin, and the
longest, for a pack on the skin. Both are the same within one boot.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Final, Protocol

ZERO = timedelta(0)
STAND_IN = "?"
"""First character of a boot id that a process made up because the system tells none."""

MADE: Final = datetime(2025, 1, 1, tzinfo=UTC)
"""The program is younger than this: a wall clock that shows an earlier time was never set and tells nothing."""

_READING_ORDER = timedelta(seconds=1)
"""Two processes may append their readings in the other order; a step back of at most this is no reboot."""


@dataclass(frozen=True, slots=True)
class Instant:
    """One reading of all clocks.

    `utc` is the wall clock (aware, UTC), `since_boot` the time since boot including suspend, `boot_id` names the boot.
    """

    utc: datetime
    since_boot: timedelta
    boot_id: str

    @property
    def boot_utc(self) -> datetime:
        """When this boot began, as the wall clock of this reading has it (UTC)."""
        return self.utc - self.since_boot


class Clock(Protocol):
    """Whatever tells the time: the system's clocks, or a simulation of them."""

    def now(self) -> Instant:
        """Read all clocks at once."""
        ...


@dataclass(frozen=True, slots=True)
class Moment:
    """A point on the log's own time line: the boot's ordinal number and the time since that boot.

    `since_boot` is negative for a moment that was told after a boot but lies before it.
    """

    boot: int
    since_boot: timedelta

    def earlier_by(self, ago: timedelta) -> Moment:
        """The moment `ago` before this one, counted in the same boot."""
        return replace(self, since_boot=self.since_boot - ago)

    @property
    def elsewhere(self) -> bool:
        """Whether it lies on the time line of another log: no boot of this one can be compared with it."""
        return self.boot < 0


ELSEWHERE: Final = Moment(-1, ZERO)
"""Some moment of another log, of which nothing but the wall clock tells when it was. Other negative boots are, too."""

LONG_AGO: Final = timedelta(days=36_525)
"""How long ago a moment before a time line, or on another one, is taken to be: nothing rests from it any more."""


@dataclass(frozen=True, slots=True)
class Boot:
    """One run of the computer, as far as readings of its clocks are on record.

    `first` and `last` are the least and the greatest time since boot; `earliest` and `latest` are when the boot began
    by the wall clock (UTC minus since-boot), which differ when the wall clock was set meanwhile. `proven` tells that it
    really is another boot than the one before: both have an id of the system's own, and the two differ.
    """

    id: str
    first: timedelta
    last: timedelta
    earliest: datetime
    latest: datetime
    proven: bool

    @property
    def counted_from(self) -> timedelta:
        """The time since boot from which this boot's time counts.

        A proven boot counts from its beginning. Otherwise it may be the previous boot under another name, and only what
        was seen of it counts.
        """
        return ZERO if self.proven else self.first

    @property
    def never_set(self) -> bool:
        """Whether the wall clock showed nothing but impossible times, up to the last reading."""
        return self.latest + self.last < MADE

    def holds(self, instant: Instant) -> bool:
        """Whether the instant was read in this boot: the same id, if any, and no step back in the time since boot."""
        return self.id == instant.boot_id != "" and instant.since_boot >= self.last - _READING_ORDER

    def seen(self, instant: Instant) -> Boot:
        """This boot with one more reading on record."""
        return replace(
            self,
            first=min(self.first, instant.since_boot),
            last=max(self.last, instant.since_boot),
            earliest=min(self.earliest, instant.boot_utc),
            latest=max(self.latest, instant.boot_utc),
        )


def _least_gap(boots: tuple[Boot, ...]) -> timedelta:
    """The least time between these boots by the wall clocks of the first and the last; below zero if they disagree."""
    old, *_, new = boots
    gap = new.earliest + new.counted_from - (old.latest + old.last) - _counted_between(boots)
    return min(gap, _unseen(boots)) if _may_be_one(boots) else gap


def _greatest_gap(boots: tuple[Boot, ...]) -> timedelta:
    old, *_, new = boots
    gap = new.latest + new.counted_from - (old.earliest + old.last) - _counted_between(boots)
    return max(gap, _unseen(boots)) if _may_be_one(boots) else gap


def _counted_between(boots: tuple[Boot, ...]) -> timedelta:
    return sum((boot.last - boot.counted_from for boot in boots[1:-1]), ZERO)


def _unseen(boots: tuple[Boot, ...]) -> timedelta:
    return sum((new.first - old.last for old, new in pairwise(boots)), ZERO)


def _may_be_one(boots: tuple[Boot, ...]) -> bool:
    """Whether all may be one boot, of which the time since boot tells more truly than a wall clock set meanwhile."""
    return all(not new.proven and new.first >= old.last for old, new in pairwise(boots))


def _least_gaps(boots: tuple[Boot, ...]) -> timedelta:
    """The least time between these boots in all.

    Clocks never set tell nothing and are left out. The first and the last that tell something tell it alone, too: what
    was gained in between by a clock that was wrong meanwhile is lost again.
    """
    set_ones = [number for number, boot in enumerate(boots) if not boot.never_set]
    if len(set_ones) < 2:
        return ZERO
    between = (_least_gap(boots[old : new + 1]) for old, new in pairwise(set_ones))
    in_all = _least_gap(boots[set_ones[0] : set_ones[-1] + 1])
    return max(ZERO, min(in_all, sum((max(ZERO, gap) for gap in between), ZERO)))


def _greatest_gaps(boots: tuple[Boot, ...]) -> timedelta:
    if len(boots) < 2:
        return ZERO
    between = (_greatest_gap(pair) for pair in pairwise(boots))
    return max(_greatest_gap(boots), sum((max(ZERO, gap) for gap in between), ZERO))


class Elapsing(Protocol):
    """Whatever tells how long ago something was, at the most."""

    def longest(self, since: Moment, until: Moment) -> timedelta:
        """The most time that can have passed; never below zero."""
        ...


@dataclass(frozen=True, slots=True)
class Timeline:
    """All boots that matter, oldest first; `base` is the ordinal number of the first of them.

    A moment that lies before them is taken to be `LONG_AGO`, in all answers, and so is one that lies elsewhere: what
    rests from it is told by other events.
    """

    boots: tuple[Boot, ...] = ()
    base: int = 0

    def seen(self, instant: Instant) -> Timeline:
        """This time line with one more reading on record: in its last boot, or in a new one."""
        if self.boots and self.boots[-1].holds(instant):
            return replace(self, boots=(*self.boots[:-1], self.boots[-1].seen(instant)))
        known = not instant.boot_id.startswith(STAND_IN) and instant.boot_id != ""
        proven = known and (not self.boots or self._differs(instant.boot_id))
        start = instant.boot_utc
        boot = Boot(instant.boot_id, instant.since_boot, instant.since_boot, start, start, proven)
        return replace(self, boots=(*self.boots, boot))

    def _differs(self, boot_id: str) -> bool:
        last = self.boots[-1].id
        return last not in (boot_id, "") and not last.startswith(STAND_IN)

    def moment(self, instant: Instant) -> Moment:
        """Where the newest instant lies; it has to have been `seen`."""
        return Moment(self.base + len(self.boots) - 1, instant.since_boot)

    def shortest(self, since: Moment, until: Moment) -> timedelta:
        """The least time that can have passed; never below zero. For the rest of the skin."""
        if since.boot < self.base:
            return LONG_AGO
        return self.counted(since, until) + _least_gaps(self._between(since, until))

    def longest(self, since: Moment, until: Moment) -> timedelta:
        """The most time that can have passed; never below zero. For a pack on the skin."""
        if since.boot < self.base:
            return LONG_AGO
        return self.counted(since, until) + _greatest_gaps(self._between(since, until))

    def doubtful(self, since: Moment, until: Moment) -> bool:
        """Whether nobody knows how long a reboot in between took: the wall clock ran backwards or was never set."""
        if since.boot < self.base:
            return False
        pairs = tuple(pairwise(self._between(since, until)))
        return any(old.never_set or _least_gap((old, new)) < ZERO for old, new in pairs)

    def _between(self, since: Moment, until: Moment) -> tuple[Boot, ...]:
        return self.boots[since.boot - self.base : until.boot - self.base + 1]

    def counted(self, since: Moment, until: Moment) -> timedelta:
        """The time that was seen to pass within the boots, without the gaps between them: what is certain."""
        if since.boot < self.base:
            return LONG_AGO
        if since.boot >= until.boot:
            return max(ZERO, until.since_boot - since.since_boot)
        first, *others = self._between(since, until)
        total = first.last - since.since_boot + _counted_between((first, *others))
        return total + until.since_boot - others[-1].counted_from
