# SPDX-License-Identifier: MIT
"""What many treatments come to, in a few figures. They count what was recorded and say nothing of what it did."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Answer, Modality
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment


@dataclass(frozen=True, slots=True)
class Figures:
    """The sums over some treatments; times are times on the skin, a pack that is still on counts until now.

    `overruns` is how many came off past due and `overrun` by how much in all. `shortest_rest` is the shortest time from
    the end of one to the start of the next on the same region, None with fewer than two on any. `unchecked` counts the
    skin checks that came and were not answered, `warnings` the treatments ended for numb, white or burning skin.
    """

    treatments: int = 0
    ice: timedelta = ZERO
    heat: timedelta = ZERO
    overruns: int = 0
    overrun: timedelta = ZERO
    shortest_rest: timedelta | None = None
    unchecked: int = 0
    warnings: int = 0

    @property
    def on_skin(self) -> timedelta:
        """The time of ice and heat together."""
        return self.ice + self.heat


def figures(treatments: Iterable[Treatment], now: datetime) -> Figures:
    """The figures of treatments in the order of their starts, from one pass. What was never on does not count."""
    count = overruns = unchecked = warnings = 0
    overrun = ZERO
    times = dict.fromkeys(Modality, ZERO)
    rests = _Rests()
    for treatment in treatments:
        if treatment.cancelled:
            continue
        on_skin = _on_skin(treatment, now)
        count += 1
        times[treatment.modality] += on_skin
        overruns += treatment.overrun > ZERO
        overrun += treatment.overrun
        unchecked += len(treatment.unchecked(on_skin))
        warnings += any(removal.answer is Answer.SKIN_WARNING for removal in treatment.removals)
        rests.add(treatment)
    ice, heat = times[Modality.ICE], times[Modality.HEAT]
    return Figures(count, ice, heat, overruns, overrun, rests.shortest, unchecked, warnings)


def _on_skin(treatment: Treatment, now: datetime) -> timedelta:
    if treatment.removal is not None:
        return treatment.removal.on_skin
    return max(ZERO, now - treatment.started.utc)


class _Rests:
    """The shortest rest so far, and the last treatment of each region, to which the next one is held."""

    def __init__(self) -> None:
        self.shortest: timedelta | None = None
        self._last: dict[Region, Treatment] = {}

    def add(self, treatment: Treatment) -> None:
        """One more treatment, which began no earlier than those before."""
        for region in treatment.regions:
            if region in self._last:
                rest = _between(self._last[region], treatment)
                self.shortest = rest if self.shortest is None else min(self.shortest, rest)
            self._last[region] = treatment


def _between(before: Treatment, treatment: Treatment) -> timedelta:
    """The time from the end of one to the start of another; none at all when the first one is still on.

    Within one boot it is the time since boot that tells, whatever the wall clock was set to meanwhile.
    """
    if before.removal is None:
        return ZERO
    on_skin = before.removal.on_skin
    if before.started.at.boot == treatment.started.at.boot:
        return max(ZERO, treatment.started.at.since_boot - before.started.at.since_boot - on_skin)
    return max(ZERO, treatment.started.utc - before.started.utc - on_skin)
