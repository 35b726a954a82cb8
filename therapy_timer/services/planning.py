# SPDX-License-Identifier: MIT
"""The times that plans stand for, as APScheduler's cron trigger computes them, and what is to come of them. No Qt.

The trigger counts through the local calendar without any zone, and each local time is then placed in the zone that
holds there. One that the clock jumps over in spring comes as much later as the clock jumps (02:30 at 03:30), and one
that comes twice in autumn counts at its first time alone. With the zone, the trigger itself would tell that one twice,
and lose a day on which midnight is jumped over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from apscheduler.triggers.cron import CronTrigger

from therapy_timer.core.plan import Coming, Occurrence, foreseen, is_open
from therapy_timer.core.record import Plan
from therapy_timer.core.skin import Snapshot

LOOKS_BACK: Final = timedelta(hours=36)
"""What was planned longer ago is not looked at any more: the project's own figure.

The record knows the treatments of the last two days, so it can be told of everything younger what came of it.
"""

LOOKS_AHEAD: Final = timedelta(days=2)
"""How far ahead reminders are kept: the project's own figure. An idle program looks again before that has passed."""

SPARE: Final = timedelta(days=1)
"""As much more is computed than is asked for, so that it holds for a while."""

FARTHEST: Final = timedelta(days=366)
"""Nothing further ahead is foreseen."""


@dataclass(frozen=True, slots=True)
class _Computed:
    """All occurrences from `since` until before `until` (UTC), the earliest first, and what they follow from."""

    source: tuple[object, ...]
    since: datetime
    until: datetime
    occurrences: tuple[Occurrence, ...]


class Planning:
    """Knows the occurrences of the plans on record. `zone` tells the local zone; None is that of the system.

    They are computed anew only when a plan or the zone was changed, or when time has passed them by.
    """

    def __init__(self, zone: Callable[[], tzinfo | None] = lambda: None) -> None:
        self._zone = zone
        self._computed: _Computed | None = None

    def occurrences(self, snapshot: Snapshot) -> tuple[Occurrence, ...]:
        """Everything planned from some time back until some time ahead, what is settled included.

        What was told and is not settled is among it, however long ago and whatever zone it was planned in.
        """
        if not snapshot.record.plans:
            return ()
        now = snapshot.now.utc
        return self._until(snapshot, now + LOOKS_AHEAD)

    def open(self, snapshot: Snapshot) -> tuple[Occurrence, ...]:
        """Those of them that are not settled."""
        return tuple(each for each in self.occurrences(snapshot) if is_open(snapshot.record, each))

    def coming(self, snapshot: Snapshot, until: datetime) -> tuple[Coming, ...]:
        """What is planned until before then (aware) and has not begun, and when it may begin, the earliest first."""
        if not snapshot.record.plans:
            return ()
        now = snapshot.now.utc
        end = min(max(until.astimezone(UTC), now + LOOKS_AHEAD), now + FARTHEST)
        return foreseen(snapshot, self._until(snapshot, end), until)

    def _until(self, snapshot: Snapshot, until: datetime) -> tuple[Occurrence, ...]:
        record, zone, now = snapshot.record, self._zone(), snapshot.now.utc
        since = now - LOOKS_BACK
        # Not the zone alone: that of the system may be another one by now, and is None all the same.
        offsets = tuple(each.astimezone(zone).utcoffset() for each in (since, now, now + LOOKS_AHEAD))
        source = (tuple(record.plans.values()), tuple(record.areas.values()), record.occurrences_told, zone, offsets)
        known = self._computed
        if known is None or known.source != source or since < known.since or known.until < until:
            known = self._computed = _compute(snapshot, since, until + SPARE, zone, source)
        told = record.occurrences_told
        return tuple(each for each in known.occurrences if since <= each.at < until or (each.plan, each.at) in told)


def _compute(
    snapshot: Snapshot, since: datetime, until: datetime, zone: tzinfo | None, source: tuple[object, ...]
) -> _Computed:
    plans, areas = snapshot.record.plans, snapshot.record.areas
    found = {(plan, at) for plan, at in snapshot.record.occurrences_told if plan in plans}
    for plan in plans.values():
        found |= {(plan.id, at) for at in times_of(plan, since, until, zone)}
    occurrences = []
    for plan, at in ((plans[plan], at) for plan, at in found):
        area = areas.get(plan.area)
        if area is not None and not area.hidden:
            occurrences.append(Occurrence(plan.id, plan.area, area.region, plan.modality, at))
    return _Computed(source, since, until, tuple(sorted(occurrences, key=lambda each: (each.at, each.plan))))


def times_of(plan: Plan, since: datetime, until: datetime, zone: tzinfo | None) -> Iterator[datetime]:
    """The instants (UTC) from `since` until before `until` (aware) that a plan stands for in a zone, each once."""
    begin = max(since, plan.since)
    first, last = (each.astimezone(zone).replace(tzinfo=None) for each in (begin - SPARE, until + SPARE))
    for time in plan.times:
        trigger = CronTrigger(
            day_of_week=",".join(str(day) for day in sorted(plan.weekdays)),
            hour=time.hour,
            minute=time.minute,
            second=0,
            timezone=UTC,
        )
        local = trigger.get_next_fire_time(None, first.replace(tzinfo=UTC))
        while local is not None and (wall := local.replace(tzinfo=None)) <= last:
            at = _placed(wall, zone)
            if begin <= at < until and plan.first <= wall.date() and (plan.last is None or wall.date() <= plan.last):
                yield at
            local = trigger.get_next_fire_time(local, local)


def _placed(wall: datetime, zone: tzinfo | None) -> datetime:
    """The instant (UTC) at which clocks show a local time; the first, or the one that takes its place in a jump."""
    if zone is None:
        # Not `astimezone`: within a jump of the clocks that takes the offset from after it.
        return datetime.fromtimestamp(wall.timestamp(), UTC)
    return wall.replace(tzinfo=zone).astimezone(UTC)
