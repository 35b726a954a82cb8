# SPDX-License-Identifier: MIT
"""What a person said of themselves, and a fall or blow, and what is not offered because of it.

Nothing here forbids a pack: what is withheld is not started, but a pack that is on all the same is watched.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from therapy_timer.core.events import Condition, Modality
from therapy_timer.core.region import Region
from therapy_timer.core.skin import Snapshot

NO_HEAT_FIRST: Final = timedelta(hours=48)
"""After a fall or blow nobody advises heat before this (Johns Hopkins: not in the first 48 hours)."""

NO_HEAT_LAST: Final = timedelta(hours=72)
"""Some wait until this (FP Notebook: not under 72 hours). Sources differ, so heat is withheld for as long."""


@dataclass(frozen=True, slots=True)
class InjuryClock:
    """How much time has `passed`, at the least, since a fall or blow; heat waits from `first` to `last` of it."""

    passed: timedelta
    first: timedelta = NO_HEAT_FIRST
    last: timedelta = NO_HEAT_LAST


Why = Condition | InjuryClock
"""Why something is withheld: what the person said of themselves, or a fall or blow."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What follows from a condition, and who says so.

    These modalities are `withheld`, on these `regions` (None: everywhere, for the answer does not tell where). `source`
    names who advises against it; where only collected lists do, it says so.
    """

    withheld: frozenset[Modality]
    source: str
    regions: frozenset[Region] | None = None


_BOTH: Final = frozenset(Modality)
_ICE: Final = frozenset({Modality.ICE})
_HEAT: Final = frozenset({Modality.HEAT})
_NOTHING: Final[frozenset[Modality]] = frozenset()

INJURY_SOURCE: Final = "Johns Hopkins; FP Notebook"
"""Who advises against heat after a fall or blow, and for how long."""

EFFECTS: Final = MappingProxyType(
    {
        Condition.REDUCED_FEELING: Effect(_BOTH, "NHS Sherwood Forest; Mayo Clinic; FDA and CPSC 1995"),
        Condition.DIABETES_NUMBNESS: Effect(_BOTH, "Mayo Clinic; FDA and CPSC 1995"),
        Condition.POOR_CIRCULATION: Effect(_BOTH, "J Fam Pract 2020; Mayo Clinic; DeRoyal"),
        Condition.OPEN_WOUND: Effect(_BOTH, "NHS Sherwood Forest"),
        Condition.RAYNAUD: Effect(_ICE, "AAP; J Fam Pract 2020"),
        Condition.COLD_REACTION: Effect(_ICE, "AAP; J Fam Pract 2020"),
        Condition.HEART_DISEASE: Effect(_ICE, ""),
        Condition.FRESH_INJURY: Effect(_HEAT, "NHS; Johns Hopkins; FP Notebook"),
        Condition.BLOOD_CLOT: Effect(_HEAT, ""),
        Condition.CANCER: Effect(_HEAT, "DeRoyal"),
        Condition.MULTIPLE_SCLEROSIS: Effect(_HEAT, ""),
        # The sources name the abdomen and no other place. Heat on the back is common in pregnancy, and withholding it
        # would be a rule of this project alone.
        Condition.PREGNANT: Effect(_HEAT, "DeRoyal", frozenset({Region.ABDOMEN})),
        Condition.RUB_OR_CREAM: Effect(_HEAT, ""),
        # It withholds nothing: whoever is sleepy is asked to stay awake, see `Snapshot.dozing`.
        Condition.SLEEPY: Effect(_NOTHING, "FDA and CPSC 1995; NHS"),
    }
)
"""What follows from each condition. An empty source: lists of contraindications agree, without one authority to name.

DeRoyal makes devices for heat and cold, and publishes when not to use them.
"""


def withheld(snapshot: Snapshot, region: Region, modality: Modality) -> tuple[Why, ...]:
    """Why this modality is not offered on this region; nothing if it is.

    As long as the safety check was not answered nobody knows, and nothing is withheld but heat on an injury.
    """
    said = snapshot.record.conditions or frozenset()
    found: list[Why] = [
        condition for condition in Condition if condition in said and _bars(condition, region, modality)
    ]
    clock = injury_clock(snapshot, region)
    if clock is not None and modality is Modality.HEAT:
        found.append(clock)
    return tuple(found)


def _bars(condition: Condition, region: Region, modality: Modality) -> bool:
    effect = EFFECTS[condition]
    return modality in effect.withheld and (effect.regions is None or region in effect.regions)


def injury_clock(snapshot: Snapshot, region: Region) -> InjuryClock | None:
    """The time since a fall or blow hurt this region; none without one, or once heat need not wait any more.

    The least time counts that the clocks allow, so that setting one does not bring heat sooner.
    """
    hurt = snapshot.record.injuries.get(region)
    if hurt is None:
        return None
    passed = snapshot.record.timeline.shortest(hurt, snapshot.moment)
    return InjuryClock(passed) if passed < NO_HEAT_LAST else None
