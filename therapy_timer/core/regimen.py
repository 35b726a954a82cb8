# SPDX-License-Identifier: MIT
"""The regimen: how long a pack may stay on a region, and how long its skin rests, each figure with its source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import Final

from therapy_timer.core.checks import checks_of
from therapy_timer.core.region import THIN_OR_BONY, Region

SHORTEST_REST: Final = timedelta(minutes=120)
"""No rest is ever shorter. NHS physiotherapy and Bleakley 2006 (PMC2579462) say every 2 to 3 hours; the exact
interval is unproven, and no source found calls 2 hours too long."""

LONGEST_REST: Final = timedelta(minutes=360)
"""The longest rest that a person may choose: the project's own limit."""

UNCONFIRMED_AFTER: Final = timedelta(minutes=15)
"""Past due by this, nobody knows when the pack came off: the project's own figure."""

CANCEL_WITHIN: Final = timedelta(seconds=60)
"""*It was never on* may be said for this long after the start: the project's own figure."""

CANCEL_AGAIN_AFTER: Final = timedelta(minutes=120)
"""A second *It was never on* on a region sooner than this after the first one's start counts as a treatment."""

AMEND_WITHIN: Final = timedelta(minutes=10)
"""*It is still on* and *It was off earlier* may be said for this long after *I took it off*: the project's own."""

DOZING_FOR: Final = timedelta(hours=12)
"""*I may doze off* is remembered for this long: the project's own figure."""

PAUSE: Final = timedelta(seconds=90)
"""*I am taking it off* keeps the sound away for this long: the project's own figure."""

MOST_PAUSES: Final = 2
"""How often it does so for one treatment: the project's own figure."""

LONGEST_AGO: Final = timedelta(hours=24)
"""A pack cannot be said to be on for longer than this: the project's own limit, against slips of the keyboard."""

LONGEST_SINCE_INJURY: Final = timedelta(days=14)
"""A fall or blow longer ago than this is not asked for, for nothing follows from it: the project's own limit."""


class CautionKind(StrEnum):
    """What to mind on a region. The words are elsewhere."""

    NERVE = "nerve"
    """A nerve lies close under the skin."""
    BONY = "bony"
    """There is little between skin and bone."""
    NECK = "neck"
    """Its front and its sides are no place for ice."""
    PREGNANCY = "pregnancy"
    """Heat on it is advised against in pregnancy."""


@dataclass(frozen=True, slots=True)
class Caution:
    """What to mind on a region, and who says so. An empty `source`: collected lists do, without one authority."""

    kind: CautionKind
    source: str


@dataclass(frozen=True, slots=True)
class Regimen:
    """The rule for one region: `shortest` and `longest` treatment, and the `rest` from its end to the next start.

    A treatment is planned for whole minutes from `shortest` to `longest`; the shortest is the default. `cautions` are
    what to mind there. `minutes_source` and `rest_source` name who says so.
    """

    shortest: timedelta
    longest: timedelta
    rest: timedelta
    minutes_source: str
    rest_source: str
    cautions: tuple[Caution, ...] = ()

    @property
    def checks(self) -> tuple[timedelta, ...]:
        """The times on the skin at which it is felt, in a treatment of the default length."""
        return checks_of(self.default)

    @property
    def default(self) -> timedelta:
        """What is planned when nobody chose: the shortest."""
        return self.shortest

    @property
    def choices(self) -> tuple[timedelta, ...]:
        """Every plan on offer, in steps of a minute."""
        minute = timedelta(minutes=1)
        return tuple(self.shortest + n * minute for n in range((self.longest - self.shortest) // minute + 1))

    def allows(self, planned: timedelta) -> bool:
        """Whether a treatment may be planned for this time."""
        return self.shortest <= planned <= self.longest


_REST_SOURCE: Final = "NHS Sherwood Forest physiotherapy; Bleakley 2006"

_USUAL: Final = Regimen(
    shortest=timedelta(minutes=15),
    longest=timedelta(minutes=20),
    rest=SHORTEST_REST,
    minutes_source="NHS; Cleveland Clinic 2024; WebMD",
    rest_source=_REST_SOURCE,
)

_THIN: Final = Regimen(
    shortest=timedelta(minutes=5),
    longest=timedelta(minutes=10),
    rest=SHORTEST_REST,
    minutes_source="Moeller 1997; Malone 1992; Practo",
    rest_source=_REST_SOURCE,
)


_NERVE: Final = Caution(CautionKind.NERVE, "Moeller 1997; Malone 1992; AAP")
_BONY: Final = Caution(CautionKind.BONY, "Moeller 1997; Malone 1992")

_CAUTIONS: Final = {
    **dict.fromkeys(THIN_OR_BONY, (_BONY,)),
    # The common peroneal nerve and the ulnar nerve (AAP: not over it).
    **dict.fromkeys(
        (Region.LEFT_OUTER_KNEE, Region.RIGHT_OUTER_KNEE, Region.LEFT_ELBOW, Region.RIGHT_ELBOW), (_NERVE,)
    ),
    Region.BACK_OF_NECK: (Caution(CautionKind.NECK, ""),),
    Region.ABDOMEN: (Caution(CautionKind.PREGNANCY, "DeRoyal"),),
}


def regimen_of(region: Region, rest: timedelta = SHORTEST_REST, *, short: bool = False) -> Regimen:
    """The regimen of a region, with the rest that the person chose; a rest below two hours is taken as two hours.

    `short` gives any region the minutes of a thin one, for a person with little fat under the skin (Moeller 1997).
    """
    shipped = _THIN if short or region in THIN_OR_BONY else _USUAL
    chosen = min(max(rest, SHORTEST_REST), LONGEST_REST)
    return replace(shipped, rest=chosen, cautions=_CAUTIONS.get(region, ()))
