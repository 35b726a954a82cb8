# SPDX-License-Identifier: MIT
"""All that the events have said so far and that still matters: the one input from which every state is derived."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import Final, TypeVar, assert_never

from therapy_timer.core.clock import ZERO, Instant, Moment, Timeline
from therapy_timer.core.events import (
    Anchored,
    Answer,
    AreaAdded,
    AreaEvent,
    AreaRenamed,
    Condition,
    Corrected,
    CourseNote,
    Doubted,
    DozingSet,
    Event,
    InjurySet,
    Modality,
    Moved,
    NotePutAway,
    OccurrenceSettled,
    OccurrenceTold,
    PersonEvent,
    PlanEvent,
    PlanRemoved,
    PlanSet,
    Removed,
    RestImported,
    RestKept,
    RestSet,
    SafetyAnswered,
    ShortSet,
    SkinNormal,
    Told,
    TreatmentEvent,
)
from therapy_timer.core.regimen import SHORTEST_REST, Regimen, regimen_of
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment, evolve

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Area:
    """What the person calls a patch of skin; an empty name means that the region's own name is used."""

    id: str
    region: Region
    name: str = ""
    hidden: bool = False


FIRST_AREA = Area("lower-back", Region.LOWER_BACK)
"""The area that is there from the start."""


CLOCK_WAS_AHEAD: Final = timedelta(hours=1)
"""What is known of a plan's occurrences further in the future than this comes from a wall clock that was ahead.

An hour, so that clocks put back for the winter by hand are none: the project's own figure.
"""


@dataclass(frozen=True, slots=True)
class Plan:
    """Treatments that the person means to have: on this area, at these local times, on these days of the week.

    `weekdays` are numbers from 0 (Monday); `first` and `last` are local dates, both included, None for no end. `since`
    is when it was said (UTC): nothing before that was planned.
    """

    id: str
    area: str
    modality: Modality
    times: tuple[time, ...]
    weekdays: frozenset[int]
    first: date
    last: date | None
    since: datetime


@dataclass(frozen=True, slots=True)
class Record:
    """What is known: the boots, the areas by id, the rests chosen, the treatments by id, the reminders told.

    `doubted` is when part of it was last found to be missing, `kept` when the last pack came off each region of which
    all else was deleted. `unwell` are the regions that were numb, white or burning and of which nobody has said yet
    that they are normal again, each with the id of the treatment (empty if that was deleted). `dozing` is when the
    person last said that they may doze off, unless they took it back. `imported` is when packs came off each region by
    what was imported. `put_away` is when notes about a region's course were put away, by the wall clock (UTC).

    `conditions` are those that the person named in the safety check, None if it was never answered. `injuries` is when
    regions were hurt by a fall or a blow. `short` are the regions for which short treatments were chosen. `plans` are
    those that hold, by id; `occurrences_told` are the plan and time (UTC) of what was told and is not settled, and
    `settled` is up to when (UTC) each plan's occurrences are.

    Treatments that ended long ago need not be in it; those on the skin, those of at least the last 24 hours, and those
    from which a region is `unwell`, are.
    """

    timeline: Timeline = field(default_factory=Timeline)
    areas: Mapping[str, Area] = field(default_factory=lambda: MappingProxyType({FIRST_AREA.id: FIRST_AREA}))
    rests: Mapping[Region, timedelta] = field(default_factory=lambda: MappingProxyType({}))
    treatments: Mapping[str, Treatment] = field(default_factory=lambda: MappingProxyType({}))
    told: frozenset[str] = frozenset()
    doubted: Moment | None = None
    kept: Mapping[Region, Moment] = field(default_factory=lambda: MappingProxyType({}))
    imported: Mapping[Region, tuple[Moment, ...]] = field(default_factory=lambda: MappingProxyType({}))
    unwell: Mapping[Region, str] = field(default_factory=lambda: MappingProxyType({}))
    dozing: Moment | None = None
    put_away: Mapping[tuple[Region, CourseNote], datetime] = field(default_factory=lambda: MappingProxyType({}))
    conditions: frozenset[Condition] | None = None
    injuries: Mapping[Region, Moment] = field(default_factory=lambda: MappingProxyType({}))
    short: frozenset[Region] = frozenset()
    plans: Mapping[str, Plan] = field(default_factory=lambda: MappingProxyType({}))
    occurrences_told: frozenset[tuple[str, datetime]] = frozenset()
    settled: Mapping[str, datetime] = field(default_factory=lambda: MappingProxyType({}))

    def regimen(self, region: Region) -> Regimen:
        """The regimen of a region, with the rest and the short treatments that the person chose for it."""
        return regimen_of(region, self.rests.get(region, SHORTEST_REST), short=region in self.short)

    @property
    def shown_areas(self) -> tuple[Area, ...]:
        """The areas on offer, in the order in which they were added; one with a pack on is never out of sight."""
        on = {treatment.area for treatment in self.on}
        return tuple(area for area in self.areas.values() if not area.hidden or area.id in on)

    @property
    def on(self) -> tuple[Treatment, ...]:
        """The treatments whose pack is on the skin, in the order in which they were said to start."""
        return tuple(treatment for treatment in self.treatments.values() if treatment.on)

    def at(self, instant: Instant) -> Record:
        """The same record with one more reading of the clocks."""
        return replace(self, timeline=self.timeline.seen(instant))

    def after(self, instant: Instant, event: Event) -> Record:
        """The record after one more event, which happened at `instant`.

        Raises ValueError when the event cannot follow from what is known.
        """
        seen = self.at(instant)
        if isinstance(event, TreatmentEvent):
            return _after_treatment_event(seen, instant, event)
        if isinstance(event, AreaEvent):
            return replace(seen, areas=_with(seen.areas, event.area, _area_after(seen.areas, event)))
        if isinstance(event, PlanEvent):
            return _after_plan_event(seen, instant, event)
        if isinstance(event, PersonEvent):
            return _after_person_event(seen, seen.timeline.moment(instant), event)
        moment = seen.timeline.moment(instant)
        match event:
            case Told():
                return replace(seen, told=seen.told | {event.reminder})
            case Anchored():
                return seen
            case RestKept():
                unwell = _with(seen.unwell, event.region, "") if event.unwell else seen.unwell
                kept = _with(seen.kept, event.region, moment.earlier_by(event.ago))
                return _nothing_on_unwell_skin(replace(seen, kept=kept, unwell=unwell))
            case RestImported():
                known = {*seen.imported.get(event.region, ()), moment.earlier_by(event.ago)}
                off = tuple(sorted(known, key=lambda each: (each.boot, each.since_boot)))
                imported = _with(seen.imported, event.region, off)
                unwell = _with(seen.unwell, event.region, "") if event.unwell else seen.unwell
                return _nothing_on_unwell_skin(replace(seen, imported=imported, unwell=unwell))
            case Doubted():
                return replace(seen, doubted=moment)
            case NotePutAway():
                return replace(seen, put_away=_with(seen.put_away, (event.region, event.note), instant.utc))
            case _:
                assert_never(event)


def _after_treatment_event(record: Record, instant: Instant, event: TreatmentEvent) -> Record:
    before, moment = record.treatments.get(event.treatment), record.timeline.moment(instant)
    treatment = evolve(before, event, moment, instant.utc, record.timeline)
    unwell = record.unwell
    warns = isinstance(event, Removed) and event.answer is Answer.SKIN_WARNING
    # A pack that was on the wrong area when the warning came lay on the right one.
    follows = isinstance(event, Moved | Corrected) and treatment.id in unwell.values()
    if warns or follows:
        unwell = _with(unwell, treatment.region, treatment.id)
    treatments = _with(record.treatments, treatment.id, treatment)
    return _nothing_on_unwell_skin(replace(record, treatments=treatments, unwell=unwell))


def _after_plan_event(record: Record, instant: Instant, event: PlanEvent) -> Record:
    match event:
        case PlanSet():
            plan = Plan(
                *(event.plan, event.area, event.modality, event.times, frozenset(event.weekdays)),
                *(event.first, event.last, instant.utc),
            )
            return _without_what_lies_ahead(replace(record, plans=_with(record.plans, event.plan, plan)), plan)
        case PlanRemoved():
            return replace(record, plans=_without(record.plans, event.plan))
        case OccurrenceTold() if event.plan in record.settled and event.at <= record.settled[event.plan]:
            return record
        case OccurrenceTold():
            return replace(record, occurrences_told=record.occurrences_told | {(event.plan, event.at)})
        case OccurrenceSettled():
            told = record.occurrences_told - {(event.plan, event.at)}
            until = max(event.at, record.settled.get(event.plan, event.at))
            return replace(record, occurrences_told=told, settled=_with(record.settled, event.plan, until))
        case _:
            assert_never(event)


def _without_what_lies_ahead(record: Record, plan: Plan) -> Record:
    """A plan begins anew when it is set: what a wall clock that was ahead left behind of it must not silence it."""
    until = plan.since + CLOCK_WAS_AHEAD
    told = frozenset(each for each in record.occurrences_told if each[0] != plan.id or each[1] <= until)
    ahead = record.settled.get(plan.id, until) > until
    settled = _without(record.settled, plan.id) if ahead else record.settled
    return replace(record, occurrences_told=told, settled=settled)


def _after_person_event(record: Record, moment: Moment, event: PersonEvent) -> Record:
    match event:
        case RestSet():
            return replace(record, rests=_with(record.rests, event.region, event.rest))
        case SkinNormal():
            return replace(record, unwell=_without(record.unwell, event.region))
        case DozingSet():
            return replace(record, dozing=moment if event.dozing else None)
        case SafetyAnswered():
            return replace(record, conditions=frozenset(event.conditions))
        case InjurySet(ago=None):
            return replace(record, injuries=_without(record.injuries, event.region))
        case InjurySet():
            hurt = moment.earlier_by(event.ago or ZERO)
            return replace(record, injuries=_with(record.injuries, event.region, hurt))
        case ShortSet():
            return replace(
                record, short=record.short | {event.region} if event.short else record.short - {event.region}
            )
        case _:
            assert_never(event)


def _nothing_on_unwell_skin(record: Record) -> Record:
    """A pack on skin that is numb, white or burning is outside the regimen, hence overdue at once."""
    outside = {
        treatment.id: replace(treatment, outside=True)
        for treatment in record.on
        if treatment.region in record.unwell and not treatment.outside
    }
    return replace(record, treatments=MappingProxyType({**record.treatments, **outside})) if outside else record


def _area_after(areas: Mapping[str, Area], event: AreaEvent) -> Area:
    if isinstance(event, AreaAdded):
        return Area(event.area, event.region, event.name)
    area = _known(areas, event.area)
    return replace(area, name=event.name) if isinstance(event, AreaRenamed) else replace(area, hidden=True)


def replay(events: Iterable[tuple[Instant, Event]]) -> Record:
    """The record after all these events, oldest first. Raises ValueError when one cannot follow from those before."""
    record = Record()
    for instant, event in events:
        record = record.after(instant, event)
    return record


def _known(areas: Mapping[str, Area], area: str) -> Area:
    if area not in areas:
        raise ValueError(f"no area {area}")
    return areas[area]


def _with(mapping: Mapping[K, V], key: K, value: V) -> Mapping[K, V]:
    return MappingProxyType({**mapping, key: value})


def _without(mapping: Mapping[K, V], key: K) -> Mapping[K, V]:
    return MappingProxyType({other: value for other, value in mapping.items() if other != key})
