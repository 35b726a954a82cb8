# SPDX-License-Identifier: MIT
"""What many treatments come to, in a few figures. They count what was recorded and say nothing of what it did."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Modality
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


class Counted(NamedTuple):
    """What counts of one treatment: a tuple, for there may be a million of them.

    It lay on `regions`, and began at `since_boot` of the boot of this ordinal, at `utc` by the wall clock. It is `off`
    after `on_skin`, or still on after so long; `unchecked` is how many checks were not answered, `warned` whether it
    was ended for numb, white or burning skin.
    """

    modality: Modality
    regions: tuple[Region, ...]
    boot: int
    since_boot: timedelta
    utc: datetime
    off: bool
    on_skin: timedelta
    overrun: timedelta
    unchecked: int
    warned: bool


def counted(treatment: Treatment, now: datetime) -> Counted:
    """What counts of a treatment that was not cancelled."""
    started, off = treatment.started, treatment.removal is not None
    on_skin = treatment.removal.on_skin if treatment.removal is not None else max(ZERO, now - started.utc)
    return Counted(
        treatment.modality,
        treatment.regions,
        started.at.boot,
        started.at.since_boot,
        started.utc,
        off,
        on_skin,
        treatment.overrun,
        len(treatment.unchecked(on_skin)),
        treatment.warned,
    )


def figures(treatments: Iterable[Treatment], now: datetime) -> Figures:
    """The figures of treatments in the order of their starts, from one pass. What was never on does not count."""
    return figures_of(counted(treatment, now) for treatment in treatments if not treatment.cancelled)


def figures_of(treatments: Iterable[Counted]) -> Figures:
    """The same of what counts of them."""
    count = overruns = unchecked = warnings = 0
    overrun = ZERO
    times = dict.fromkeys(Modality, ZERO)
    rests = _Rests()
    for treatment in treatments:
        count += 1
        times[treatment.modality] += treatment.on_skin
        overruns += treatment.overrun > ZERO
        overrun += treatment.overrun
        unchecked += treatment.unchecked
        warnings += treatment.warned
        rests.add(treatment)
    ice, heat = times[Modality.ICE], times[Modality.HEAT]
    return Figures(count, ice, heat, overruns, overrun, rests.shortest, unchecked, warnings)


class _Rests:
    """The shortest rest so far, and the last treatment of each region, to which the next one is held."""

    def __init__(self) -> None:
        self.shortest: timedelta | None = None
        self._last: dict[Region, Counted] = {}

    def add(self, treatment: Counted) -> None:
        """One more treatment, which began no earlier than those before."""
        for region in treatment.regions:
            if region in self._last:
                rest = _between(self._last[region], treatment)
                self.shortest = rest if self.shortest is None else min(self.shortest, rest)
            self._last[region] = treatment


def _between(before: Counted, treatment: Counted) -> timedelta:
    """The time from the end of one to the start of another; none at all when the first one is still on.

    Within one boot it is the time since boot that tells, whatever the wall clock was set to meanwhile.
    """
    if not before.off:
        return ZERO
    if before.boot == treatment.boot:
        return max(ZERO, treatment.since_boot - before.since_boot - before.on_skin)
    return max(ZERO, treatment.utc - before.utc - before.on_skin)
