# SPDX-License-Identifier: MIT
"""All that the events have said so far and that still matters: the one input from which every state is derived."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from types import MappingProxyType
from typing import TypeVar, assert_never

from therapy_timer.core.clock import Instant, Moment, Timeline
from therapy_timer.core.events import (
    Anchored,
    AreaAdded,
    AreaHidden,
    AreaRenamed,
    Cancelled,
    Doubted,
    Event,
    Moved,
    Removed,
    Reopened,
    RestKept,
    RestSet,
    Started,
    Told,
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


@dataclass(frozen=True, slots=True)
class Record:
    """What is known: the boots, the areas by id, the rests chosen, the treatments by id, the reminders told.

    `doubted` is when part of it was last found to be missing, `kept` when the last pack came off each region of which
    all else was deleted.

    Treatments that ended long ago need not be in it; those on the skin, and those of at least the last 24 hours, are.
    """

    timeline: Timeline = field(default_factory=Timeline)
    areas: Mapping[str, Area] = field(default_factory=lambda: MappingProxyType({FIRST_AREA.id: FIRST_AREA}))
    rests: Mapping[Region, timedelta] = field(default_factory=lambda: MappingProxyType({}))
    treatments: Mapping[str, Treatment] = field(default_factory=lambda: MappingProxyType({}))
    told: frozenset[str] = frozenset()
    doubted: Moment | None = None
    kept: Mapping[Region, Moment] = field(default_factory=lambda: MappingProxyType({}))

    def regimen(self, region: Region) -> Regimen:
        """The regimen of a region, with the rest that the person chose for it."""
        return regimen_of(region, self.rests.get(region, SHORTEST_REST))

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
        match event:
            case Started() | Removed() | Reopened() | Cancelled() | Moved():
                before = seen.treatments.get(event.treatment)
                moment = seen.timeline.moment(instant)
                treatment = evolve(before, event, moment, instant.utc, seen.timeline)
                return replace(seen, treatments=_with(seen.treatments, treatment.id, treatment))
            case AreaAdded():
                area = Area(event.area, event.region, event.name)
                return replace(seen, areas=_with(seen.areas, area.id, area))
            case AreaRenamed():
                area = replace(_known(seen.areas, event.area), name=event.name)
                return replace(seen, areas=_with(seen.areas, area.id, area))
            case AreaHidden():
                area = replace(_known(seen.areas, event.area), hidden=True)
                return replace(seen, areas=_with(seen.areas, area.id, area))
            case RestSet():
                return replace(seen, rests=_with(seen.rests, event.region, event.rest))
            case Told():
                return replace(seen, told=seen.told | {event.reminder})
            case Anchored():
                return seen
            case RestKept():
                moment = seen.timeline.moment(instant).earlier_by(event.ago)
                return replace(seen, kept=_with(seen.kept, event.region, moment))
            case Doubted():
                return replace(seen, doubted=seen.timeline.moment(instant))
            case _:
                assert_never(event)


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
