# SPDX-License-Identifier: MIT
"""What a person said of themselves, and a fall or blow, and what is not offered because of it.

Nothing here forbids a pack: what is withheld is not started, but a pack that is on all the same is watched.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from therapy_timer.core.clock import ZERO
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


class OfTheRegion(StrEnum):
    """What holds of a region, whoever the person is."""

    RETIRED = "retired"
    """An update took it off the list: nothing starts there any more."""


Why = Condition | InjuryClock | OfTheRegion
"""Why something is withheld: what the person said of themselves, a fall or blow, or what holds of the region."""


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


def withheld(snapshot: Snapshot, region: Region, modality: Modality, ago: timedelta = ZERO) -> tuple[Why, ...]:
    """Why this modality is not offered on this region, for a pack that went on `ago` before now; nothing if it is.

    As long as the safety check was not answered nobody knows, and nothing is withheld because of the person.
    """
    said = snapshot.record.conditions or frozenset()
    found: list[Why] = [each for each in Condition if each in said and _bars(EFFECTS[each], region, modality)]
    if modality is Modality.HEAT and (clock := _clock(snapshot, region, ago)) is not None:
        found.append(clock)
    if region.retired:
        found.append(OfTheRegion.RETIRED)
    return tuple(found)


def _bars(effect: Effect, region: Region, modality: Modality) -> bool:
    return modality in effect.withheld and (effect.regions is None or region in effect.regions)


def injury_clock(snapshot: Snapshot, region: Region) -> InjuryClock | None:
    """The time since a fall or blow hurt this region; none without one, or once heat need not wait any more.

    The least time counts that the clocks allow, so that setting one does not bring heat sooner.
    """
    return _clock(snapshot, region, ZERO)


def _clock(snapshot: Snapshot, region: Region, ago: timedelta) -> InjuryClock | None:
    hurt = snapshot.record.injuries.get(region)
    if hurt is None:
        return None
    passed = snapshot.record.timeline.shortest(hurt, snapshot.moment)
    # A pack that lay there before the blow lay on skin that was hurt later, with the pack on it.
    return InjuryClock(passed) if passed - ago < NO_HEAT_LAST else None
