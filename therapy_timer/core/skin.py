# SPDX-License-Identifier: MIT
"""The skin state of each region, derived from the record and the present instant. This is the rule's first half."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from therapy_timer.core.clock import ZERO, Instant, Moment
from therapy_timer.core.events import Condition
from therapy_timer.core.record import Record
from therapy_timer.core.regimen import DOZING_FOR, PAUSE, UNCONFIRMED_AFTER
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment


class SkinState(StrEnum):
    """What holds for a region of skin now."""

    READY = "ready"
    APPLYING = "applying"
    OVERDUE = "overdue"
    UNCONFIRMED = "unconfirmed"
    RESTING = "resting"


ON = frozenset({SkinState.APPLYING, SkinState.OVERDUE, SkinState.UNCONFIRMED})
"""The states in which a pack is on the skin as far as anybody said."""

RINGING = frozenset({SkinState.OVERDUE, SkinState.UNCONFIRMED})
"""The states in which the pack should be off."""


class Hold(StrEnum):
    """Why a region is locked without an end that could be told."""

    MOVED_PACK_ON = "moved-pack-on"
    """A pack was said to lie here, then moved to another region, and is still on: the rest here waits for its end."""
    SKIN_CHECK = "skin-check"
    """The skin was numb, white or burning, and nobody has said yet that colour and feeling are normal again."""


@dataclass(frozen=True, slots=True)
class Skin:
    """One region of skin at an instant.

    `treatment` is the one on it, or the one it rests from (none when it is ready, or when no treatment on record tells
    why it rests). `remaining` is the time to due while a pack is on (negative when overdue) and to ready while it rests
    (none when a `hold` keeps it). `on_skin` is how long the pack has been on; `whole` is the length of what runs: the
    treatment's allowed time, or the rest.
    """

    region: Region
    state: SkinState
    treatment: Treatment | None = None
    remaining: timedelta | None = None
    on_skin: timedelta | None = None
    whole: timedelta | None = None
    hold: Hold | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything derived for one instant: the record it follows from, and the skin of every region that is in it."""

    now: Instant
    record: Record
    skins: Mapping[Region, Skin]

    @property
    def moment(self) -> Moment:
        """The present instant on the record's time line."""
        return self.record.timeline.moment(self.now)

    @property
    def dozing(self) -> bool:
        """Whether the person said in the last hours that they may doze off, or is sleepy by the safety check."""
        if self.sleepy:
            return True
        said = self.record.dozing
        return said is not None and self.record.timeline.shortest(said, self.moment) < DOZING_FOR

    @property
    def sleepy(self) -> bool:
        """Whether the person takes what makes sleepy, by the safety check: then they may always doze off."""
        return Condition.SLEEPY in (self.record.conditions or ())

    def skin(self, region: Region) -> Skin:
        """The skin of a region; one on which nothing was recorded is ready."""
        return self.skins.get(region, Skin(region, SkinState.READY))

    def wall(self, remaining: timedelta) -> datetime:
        """What the wall clock will show (UTC) when `remaining` has passed, if nobody sets it meanwhile."""
        return self.now.utc + remaining

    @property
    def on(self) -> tuple[Skin, ...]:
        """The skins with a pack on, the most urgent first."""
        skins = (skin for skin in self.skins.values() if skin.state in ON)
        return tuple(sorted(skins, key=lambda skin: skin.remaining or ZERO))

    @property
    def all_ready(self) -> bool:
        """Whether no region has anything running."""
        return all(skin.state is SkinState.READY for skin in self.skins.values())


def derive(record: Record, now: Instant) -> Snapshot:
    """The state of every region in the record at `now`. Nothing else decides what may begin."""
    seen = record.at(now)
    moment = seen.timeline.moment(now)
    regions = {region for treatment in record.treatments.values() for region in treatment.regions}
    regions |= {area.region for area in record.areas.values()}
    regions |= {*record.kept, *record.unwell, *record.imported}
    if record.doubted is not None:
        regions |= set(Region)
    return Snapshot(now, seen, {region: _skin(seen, region, moment) for region in sorted(regions)})


def _skin(record: Record, region: Region, now: Moment) -> Skin:
    here = [treatment for treatment in record.treatments.values() if region in treatment.regions]
    on = [_applied(record, treatment, now) for treatment in here if treatment.on and treatment.region is region]
    if on:
        return min(on, key=lambda skin: skin.remaining or ZERO)
    for treatment in here:
        if treatment.on:
            whole = record.regimen(region).rest
            return Skin(region, SkinState.RESTING, treatment, whole=whole, hold=Hold.MOVED_PACK_ON)
    if region in record.unwell:
        warned, whole = record.treatments.get(record.unwell[region]), record.regimen(region).rest
        return Skin(region, SkinState.RESTING, warned, whole=whole, hold=Hold.SKIN_CHECK)
    left, last = longest_rest_left(record, region, now)
    if left <= ZERO:
        return Skin(region, SkinState.READY)
    return Skin(region, SkinState.RESTING, last, left, whole=record.regimen(region).rest)


def _applied(record: Record, treatment: Treatment, now: Moment) -> Skin:
    on_skin = time_on_skin(record, treatment, now)
    allowed = treatment.allowed(on_skin)
    remaining = allowed - on_skin
    if -remaining >= UNCONFIRMED_AFTER:
        state = SkinState.UNCONFIRMED
    elif remaining <= ZERO:
        state = SkinState.OVERDUE
    else:
        state = SkinState.APPLYING
    return Skin(treatment.region, state, treatment, remaining, on_skin, allowed)


def longest_rest_left(record: Record, region: Region, now: Moment) -> tuple[timedelta, Treatment | None]:
    """How long a region still rests from all that is known (zero or negative when it has rested), and from what."""
    ends: list[tuple[timedelta, Treatment | None]] = [(unnamed_rest_left(record, region, now), None)]
    ends += [
        (rest_left(record, treatment, region, now), treatment)
        for treatment in record.treatments.values()
        if region in treatment.regions
    ]
    return max(ends, key=lambda end: end[0])


def time_on_skin(record: Record, treatment: Treatment, now: Moment) -> timedelta:
    """How long a pack that is on has been on, at the most.

    When the clocks contradict each other nobody knows, and it is taken to be long enough to be unconfirmed.
    """
    longest = record.timeline.longest(treatment.started.at, now)
    if record.timeline.doubtful(treatment.started.at, now):
        return max(longest, treatment.planned + UNCONFIRMED_AFTER)
    return longest


def paused_for(snapshot: Snapshot, treatment: Treatment) -> timedelta:
    """How long the sound of a pack that should be off still pauses for taking it off; zero when it does not."""
    if treatment.paused is None:
        return ZERO
    return max(ZERO, PAUSE - snapshot.record.timeline.longest(treatment.paused, snapshot.moment))


def rest_left(record: Record, treatment: Treatment, region: Region, now: Moment) -> timedelta:
    """How long a region still rests from a treatment that has ended; zero or negative when it has rested.

    Of all versions of the removal the one counts that ends the rest last: an edit may lengthen, never unlock. A
    treatment that was never on needs no rest; what rests from an imported one is told by its `RestImported`.
    """
    if treatment.cancelled or treatment.imported:
        return ZERO
    rest = record.regimen(region).rest
    passed = (record.timeline.shortest(removal.when.at, now) for removal in treatment.removals)
    return max((rest - time for time in passed), default=ZERO)


def unnamed_rest_left(record: Record, region: Region, now: Moment) -> timedelta:
    """How long a region still rests from what no treatment on record tells; zero or negative when it has rested.

    That is when part of the record was found missing, when all but the rest was deleted, and what was imported.
    """
    since = [moment for moment in (record.doubted, record.kept.get(region)) if moment is not None]
    since += record.imported.get(region, ())
    rest = record.regimen(region).rest
    return max((rest - record.timeline.shortest(moment, now) for moment in since), default=ZERO)
