# SPDX-License-Identifier: MIT
"""Planned treatments: what is said of a plan becomes events, and what became of each occurrence is found out.

A plan begins nothing and urges nobody. An occurrence is one time of a plan. It is told at its time, or at the end of
the rest that it falls into, and it is settled once: done, late, moved or skipped, and why.

Of one region the time line is divided among the occurrences. Each owns the starts from shortly before its time until
shortly before the next one, or until some hours have passed; the first start in it is the treatment that came of it,
whatever pack it was, for the skin is treated once. Everything follows from the record; nothing is remembered here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby, pairwise
from typing import Final

from therapy_timer.core import rule
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import (
    Event,
    Modality,
    OccurrenceSettled,
    OccurrenceTold,
    PlanOutcome,
    PlanRemoved,
    PlanSet,
    SkipReason,
)
from therapy_timer.core.record import CLOCK_WAS_AHEAD, Plan, Record
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Decision, Reason, Refusal
from therapy_timer.core.safety import withheld
from therapy_timer.core.skin import ON, Hold, SkinState, Snapshot, rest_left, unnamed_rest_left
from therapy_timer.core.treatment import Treatment

EARLY: Final = timedelta(minutes=30)
"""A treatment that began up to this long before the planned time counts for it: the project's own figure.

Where two planned times are nearer together, up to half of the time between them.
"""

ON_TIME: Final = timedelta(minutes=15)
"""One that began up to this long after it was done when it was planned, and not late: the project's own figure."""

ENDS_AFTER: Final = timedelta(hours=4)
"""So long after the time at which it was to be told it may still begin: the project's own figure.

The next planned one of the same region ends it sooner.
"""

MOST_TIMES: Final = 24
"""How many times a day a plan may have: the project's own limit, against slips."""

DAYS: Final = 7

_SAME: Final = timedelta(minutes=1)
"""Two readings of the clocks this near to each other may mean the same time."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time of a plan: `at` (UTC) a treatment with `modality` is planned on this area of this region."""

    plan: str
    area: str
    region: Region
    modality: Modality
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """How an occurrence that is not settled stands at an instant. All times are of the wall clock (UTC).

    `treatment` is the one that came of it. `ready` is its time or, if a pack or a rest was in the way then, the end of
    the rest as far as known. `tell_at` is when it is to be told; None when it began, and while `hindrance` is in the
    way and nobody knows how long. From `ends` on it is over, told or not; `until` is when the next one takes its place.
    """

    occurrence: Occurrence
    ready: datetime
    ends: datetime
    until: datetime | None = None
    treatment: Treatment | None = None
    tell_at: datetime | None = None
    hindrance: SkipReason | None = None


@dataclass(frozen=True, slots=True)
class Coming:
    """An occurrence to come, as far as it can be foreseen.

    `moved_to` is when the skin has rested (UTC) if it will not have by then, `why` what is in the way. With a `why`
    and no `moved_to` nobody knows when, or the next one comes before.
    """

    occurrence: Occurrence
    moved_to: datetime | None = None
    why: SkipReason | None = None


# --- what a person says of plans ----------------------------------------------------------------------------


def set_plan(
    snapshot: Snapshot,
    plan_id: str,
    area: str,
    modality: Modality,
    times: Collection[time],
    weekdays: Collection[int],
    first: date,
    last: date | None,
    occurrences: Sequence[Occurrence] = (),
) -> Decision:
    """Make a plan of this id, or put it in the place of what that was before; it is about the future alone.

    `times` are local times of day (seconds are dropped), `weekdays` numbers from 0 (Monday) to 6, `first` and `last`
    local dates, both included. Of `occurrences`, those that are open come to an end. Raises ValueError for a day of
    the week that there is not.
    """
    if any(day not in range(DAYS) for day in weekdays):
        raise ValueError("a weekday is a number from 0 to 6")
    found = snapshot.record.areas.get(area)
    if found is None or found.hidden:
        return Refusal(Reason.UNKNOWN_AREA)
    if not times:
        return Refusal(Reason.NO_TIME, found.region)
    if not weekdays:
        return Refusal(Reason.NO_WEEKDAY, found.region)
    if last is not None and last < first:
        return Refusal(Reason.FIRST_AFTER_LAST, found.region)
    tidy = tuple(sorted({time(each.hour, each.minute) for each in times}))
    if len(tidy) > MOST_TIMES:
        return Refusal(Reason.TOO_MANY_TIMES, found.region)
    event = PlanSet(plan_id, area, modality, tidy, tuple(sorted(set(weekdays))), first, last)
    before = snapshot.record.plans.get(plan_id)
    if before is not None and _said_again(before) == event:
        return ()
    return (*dropped(snapshot, plan_id, occurrences), event)


def remove_plan(snapshot: Snapshot, plan_id: str, occurrences: Sequence[Occurrence] = ()) -> Decision:
    """Have a plan hold no more. Of `occurrences`, those of it that are open come to an end."""
    if plan_id not in snapshot.record.plans:
        return ()
    return (*dropped(snapshot, plan_id, occurrences), PlanRemoved(plan_id))


def hide_area(snapshot: Snapshot, area: str, occurrences: Sequence[Occurrence] = ()) -> Decision:
    """Stop offering an area, and with it what is planned on it."""
    decision = rule.hide_area(snapshot, area)
    if isinstance(decision, Refusal) or not decision:
        return decision
    plans = [plan.id for plan in snapshot.record.plans.values() if plan.area == area]
    removed = (remove_plan(snapshot, plan, occurrences) for plan in plans)
    return (*(event for events in removed if not isinstance(events, Refusal) for event in events), *decision)


def crowded(snapshot: Snapshot, area: str, times: Iterable[time]) -> tuple[time, ...]:
    """Those of these times of day that come sooner after the one before than a treatment and its rest take.

    They are allowed, and will move. Daylight saving is not looked at. Nothing is crowded on an area nobody knows.
    """
    found = snapshot.record.areas.get(area)
    if found is None:
        return ()
    regimen = snapshot.record.regimen(found.region)
    day = sorted({datetime.combine(date.min, each) for each in times})
    return tuple(later.time() for earlier, later in pairwise(day) if later - earlier < regimen.default + regimen.rest)


# --- how occurrences stand ----------------------------------------------------------------------------------


def is_open(record: Record, occurrence: Occurrence) -> bool:
    """Whether it was planned by a plan that holds, as it is now, and is not settled."""
    plan = record.plans.get(occurrence.plan)
    if plan is None or (plan.area, plan.modality) != (occurrence.area, occurrence.modality):
        return False
    if occurrence.plan in record.settled and occurrence.at <= record.settled[occurrence.plan]:
        return False
    return occurrence.at >= plan.since


def standings(snapshot: Snapshot, occurrences: Iterable[Occurrence], *, begun: bool = False) -> tuple[Standing, ...]:
    """How those of these occurrences that are open stand, the earliest first.

    Only those of which something can have come by now if it is to be those that have `begun`. Settled ones among them
    are not told of, but own their starts.
    """
    by_region: dict[Region, list[Occurrence]] = {}
    for occurrence in occurrences:
        by_region.setdefault(occurrence.region, []).append(occurrence)
    until = snapshot.now.utc if begun else None
    found = [each for region, those in by_region.items() for each in _of_region(snapshot, region, those, until)]
    return tuple(sorted(found, key=lambda each: (each.occurrence.at, each.occurrence.plan)))


def _of_region(
    snapshot: Snapshot, region: Region, occurrences: Iterable[Occurrence], last: datetime | None
) -> Iterator[Standing]:
    groups = [list(group) for _, group in groupby(sorted(occurrences, key=_order), key=lambda each: each.at)]
    touching = sorted(
        (treatment for treatment in snapshot.record.treatments.values() if _happened(treatment, region)),
        key=lambda treatment: treatment.started.utc,
    )
    begins = [_begin(groups, number) for number in range(len(groups))]
    for number, group in enumerate(groups):
        if last is not None and begins[number] > last:
            return
        if any(is_open(snapshot.record, each) for each in group):
            until = begins[number + 1] if number + 1 < len(groups) else None
            yield from _Share(snapshot, region, begins[number], until, touching).of(group)


def _order(occurrence: Occurrence) -> tuple[datetime, str]:
    return occurrence.at, occurrence.plan


def _happened(treatment: Treatment, region: Region) -> bool:
    return region in treatment.regions and not treatment.cancelled


def _begin(groups: Sequence[Sequence[Occurrence]], number: int) -> datetime:
    """From when a start counts for the occurrences of this place in the order."""
    at = groups[number][0].at
    return at - (min(EARLY, (at - groups[number - 1][0].at) / 2) if number else EARLY)


class _Share:
    """The time that belongs to the occurrences of one region that were planned for the same time."""

    def __init__(
        self, snapshot: Snapshot, region: Region, begins: datetime, until: datetime | None, touching: list[Treatment]
    ) -> None:
        self._snapshot = snapshot
        self._region = region
        self._begins = begins
        self._until = until
        self._touching = touching

    def of(self, group: Sequence[Occurrence]) -> Iterator[Standing]:
        """How those of the group that are open stand."""
        at, record = group[0].at, self._snapshot.record
        in_the_way = [each for each in self._touching if each.started.utc < self._begins]
        waiting = list(group)
        for treatment in self._touching:
            ready = self._ready(at, in_the_way)
            if not self._begins <= treatment.started.utc < self._ends(at, ready):
                continue
            if treatment.region is self._region and waiting:
                # Of two that are planned for the same time it is the one with this pack.
                taker = min(waiting, key=lambda each: each.modality is not treatment.modality)
                waiting.remove(taker)
                if is_open(record, taker):
                    yield Standing(taker, ready, self._ends(at, ready), self._until, treatment)
            in_the_way.append(treatment)
        ready = self._ready(at, in_the_way)
        for each in waiting:
            if is_open(record, each):
                tell_at, hindrance = self._tell_at(ready, each.modality)
                yield Standing(each, ready, self._ends(at, ready), self._until, None, tell_at, hindrance)

    def _ready(self, at: datetime, in_the_way: Iterable[Treatment]) -> datetime:
        """When it may begin for all that is in the way: its time, or later."""
        snapshot, region = self._snapshot, self._region
        record, now = snapshot.record, snapshot.moment
        ends = [
            snapshot.wall(rest_left(record, treatment, region, now))
            for treatment in in_the_way
            if treatment.removal and not treatment.imported
        ]
        if record.doubted is not None or region in record.kept or region in record.imported:
            unnamed = snapshot.wall(unnamed_rest_left(record, region, now))
            if unnamed - record.regimen(region).rest < self._ends(at, at):
                ends.append(unnamed)
        return max([at, *ends])

    def _ends(self, at: datetime, ready: datetime) -> datetime:
        """When it is over, if the skin was ready then."""
        ends = max(at, ready) + ENDS_AFTER
        return ends if self._until is None else min(ends, self._until)

    def _tell_at(self, ready: datetime, modality: Modality) -> tuple[datetime | None, SkipReason | None]:
        if withheld(self._snapshot, self._region, modality):
            return None, SkipReason.WITHHELD
        skin = self._snapshot.skin(self._region)
        if skin.state in ON or skin.hold is Hold.MOVED_PACK_ON:
            return None, SkipReason.PACK_ON
        if skin.hold is Hold.SKIN_CHECK:
            return None, SkipReason.SKIN_CHECK
        if skin.state is SkinState.RESTING and skin.remaining is not None:
            ready = max(ready, self._snapshot.wall(skin.remaining))
        return ready, None


def foreseen(snapshot: Snapshot, occurrences: Iterable[Occurrence], until: datetime) -> tuple[Coming, ...]:
    """The occurrences that have not begun and are not over, planned until before `until` (UTC), the earliest first.

    Each is taken to begin as soon as it may, for the shortest time, so that those after it move as they would then.
    """
    free: dict[Region, datetime] = {}
    found = []
    for standing in standings(snapshot, occurrences):
        occurrence, region = standing.occurrence, standing.occurrence.region
        if standing.treatment is not None or standing.ends <= snapshot.now.utc or occurrence.at >= until:
            continue
        begin = _foreseen_begin(snapshot, standing)
        if begin is None:
            found.append(Coming(occurrence, None, standing.hindrance))
            continue
        begin, regimen = max(begin, free.get(region, begin)), snapshot.record.regimen(region)
        why = None if begin <= occurrence.at else standing.hindrance or SkipReason.RESTING
        if standing.until is not None and begin >= standing.until:
            found.append(Coming(occurrence, None, why))
            continue
        found.append(Coming(occurrence, None if why is None else begin, why))
        free[region] = max(begin, snapshot.now.utc) + regimen.default + regimen.rest
    return tuple(found)


def _foreseen_begin(snapshot: Snapshot, standing: Standing) -> datetime | None:
    if standing.tell_at is not None:
        return standing.tell_at
    if standing.hindrance is not SkipReason.PACK_ON:
        return None
    region = standing.occurrence.region
    left = max(ZERO, snapshot.skin(region).remaining or ZERO)
    return max(standing.ready, snapshot.wall(left + snapshot.record.regimen(region).rest))


def told(snapshot: Snapshot, occurrence: Occurrence, late: timedelta) -> Decision:
    """The person was reminded of an occurrence; said again, or of one that is not open any more, it is nothing."""
    record = snapshot.record
    if not is_open(record, occurrence) or (occurrence.plan, occurrence.at) in record.occurrences_told:
        return ()
    return (OccurrenceTold(occurrence.plan, occurrence.at, late),)


# --- what becomes of them -----------------------------------------------------------------------------------


def settlements(snapshot: Snapshot, occurrences: Sequence[Occurrence]) -> tuple[Event, ...]:
    """What is to be written down of occurrences now: what became of those that are over, in the order of each plan.

    A plan of which the record knows things that lie far in the future was followed while the wall clock was ahead:
    it is set again, and begins anew from now.
    """
    record = snapshot.record
    anew = {plan.id for plan in record.plans.values() if _was_ahead(snapshot, plan)}
    events: list[Event] = [_said_again(record.plans[plan]) for plan in sorted(anew)]
    waiting = set(anew)
    for plan, at in sorted(record.occurrences_told):
        if plan not in record.plans or at < record.plans[plan].since:
            events.append(OccurrenceSettled(plan, at, PlanOutcome.SKIPPED, SkipReason.REMOVED))
    for standing in standings(snapshot, occurrences, begun=True):
        plan = standing.occurrence.plan
        event = None if plan in waiting else _settled(snapshot, standing)
        if event is None:
            waiting.add(plan)  # those after it come after it
        else:
            events.append(event)
    return tuple(events)


def _was_ahead(snapshot: Snapshot, plan: Plan) -> bool:
    known = [plan.since, *(at for told, at in snapshot.record.occurrences_told if told == plan.id)]
    known += [snapshot.record.settled[plan.id]] if plan.id in snapshot.record.settled else []
    return max(known) > snapshot.now.utc + CLOCK_WAS_AHEAD


def _said_again(plan: Plan) -> PlanSet:
    weekdays = tuple(sorted(plan.weekdays))
    return PlanSet(plan.id, plan.area, plan.modality, plan.times, weekdays, plan.first, plan.last)


def dropped(snapshot: Snapshot, plan: str, occurrences: Sequence[Occurrence]) -> tuple[OccurrenceSettled, ...]:
    """What becomes of the occurrences of a plan that does not hold any more as it was: those that had come."""
    record, now, events = snapshot.record, snapshot.now.utc, []
    for standing in standings(snapshot, occurrences, begun=True):
        occurrence = standing.occurrence
        if occurrence.plan != plan:
            continue
        if standing.treatment is not None:
            events.append(_done(standing, standing.treatment))
        elif occurrence.at <= now:
            why = SkipReason.REMOVED if now < standing.ends else _why(snapshot, standing)
            events.append(OccurrenceSettled(plan, occurrence.at, PlanOutcome.SKIPPED, why))
    known = {event.at for event in events}
    events += [
        OccurrenceSettled(plan, at, PlanOutcome.SKIPPED, SkipReason.REMOVED)
        for told, at in record.occurrences_told
        if told == plan and at not in known and at <= now
    ]
    return tuple(sorted(events, key=lambda event: event.at))


def _settled(snapshot: Snapshot, standing: Standing) -> OccurrenceSettled | None:
    """What became of an occurrence; None while it is open. While its pack is on, much of it can still be taken back."""
    if standing.treatment is not None:
        return None if standing.treatment.on else _done(standing, standing.treatment)
    if snapshot.now.utc < standing.ends:
        return None
    occurrence, why = standing.occurrence, _why(snapshot, standing)
    return OccurrenceSettled(occurrence.plan, occurrence.at, PlanOutcome.SKIPPED, why)


def _done(standing: Standing, treatment: Treatment) -> OccurrenceSettled:
    occurrence = standing.occurrence
    if occurrence.at < standing.ready <= treatment.started.utc + _SAME:
        outcome = PlanOutcome.MOVED
    elif treatment.started.utc <= occurrence.at + ON_TIME:
        outcome = PlanOutcome.DONE
    else:
        outcome = PlanOutcome.LATE
    return OccurrenceSettled(occurrence.plan, occurrence.at, outcome, by=treatment.id)


def _why(snapshot: Snapshot, standing: Standing) -> SkipReason:
    """Why nothing came of it, as far as can be told from what holds now."""
    occurrence = standing.occurrence
    since = snapshot.skin(occurrence.region).treatment
    if standing.hindrance is SkipReason.WITHHELD:
        return standing.hindrance
    if standing.hindrance is not None and (since is None or since.started.utc < standing.ends):
        return standing.hindrance
    if (occurrence.plan, occurrence.at) in snapshot.record.occurrences_told:
        return SkipReason.NOT_STARTED
    if standing.ready >= standing.ends:
        return SkipReason.RESTING
    return SkipReason.NOT_RUNNING
