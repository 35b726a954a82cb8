# SPDX-License-Identifier: MIT
"""What is offered of an area that is ready, and why something is not: lines for the page and the tray. No Qt."""

from __future__ import annotations

from therapy_timer.core.events import Condition, Modality
from therapy_timer.core.record import Area
from therapy_timer.core.regimen import CautionKind
from therapy_timer.core.safety import InjuryClock, OfTheRegion, Why, injury_clock, withheld
from therapy_timer.core.skin import SkinState, Snapshot
from therapy_timer.views import safety_words


def startable(snapshot: Snapshot, area: Area) -> frozenset[Modality]:
    """What may be started on an area now, as far as the safety check goes; nothing unless its skin is ready."""
    if snapshot.skin(area.region).state is not SkinState.READY:
        return frozenset()
    return frozenset(each for each in Modality if not withheld(snapshot, area.region, each))


def reasons(snapshot: Snapshot, area: Area) -> tuple[Why, ...]:
    """Why something is not offered on an area that is ready: one reason for each modality at the most.

    What the line about an injury says already is left out.
    """
    if snapshot.skin(area.region).state is not SkinState.READY:
        return ()
    found: list[Why] = []
    for modality in Modality:
        whys = withheld(snapshot, area.region, modality)
        if any(isinstance(why, InjuryClock) for why in whys):
            whys = tuple(why for why in whys if why is not Condition.FRESH_INJURY and not isinstance(why, InjuryClock))
        if not any(why in found for why in whys):
            found += whys[:1]
    return tuple(found)


def reason_lines(snapshot: Snapshot, area: Area) -> tuple[str, ...]:
    """The same in sentences; none where all is offered."""
    return tuple(safety_words.reason(why) for why in reasons(snapshot, area))


def not_offered(snapshot: Snapshot, area: Area) -> tuple[str, ...]:
    """Why something is not offered on an area that is ready, an injury included, in sentences."""
    line = injury_line(snapshot, area)
    return (line, *reason_lines(snapshot, area)) if line else reason_lines(snapshot, area)


def changeable(snapshot: Snapshot, area: Area) -> bool:
    """Whether another answer to the safety check may change what is offered on this area."""
    if snapshot.skin(area.region).state is not SkinState.READY:
        return False
    return snapshot.sleepy or any(not isinstance(why, OfTheRegion) for why in reasons(snapshot, area))


def injury_line(snapshot: Snapshot, area: Area) -> str:
    """How far a fall or blow on this area lies back; empty without one, and once heat need not wait any more."""
    clock = injury_clock(snapshot, area.region)
    if clock is None or snapshot.skin(area.region).state is not SkinState.READY:
        return ""
    return safety_words.injury_line(clock, ice=Modality.ICE in startable(snapshot, area))


def caution_line(snapshot: Snapshot, area: Area) -> str:
    """What to mind on this area before a start; empty where nothing applies."""
    if not startable(snapshot, area):
        return ""
    cautions = snapshot.record.regimen(area.region).cautions
    # Who answered the safety check has said whether she is pregnant.
    answered = snapshot.record.conditions is not None
    told = [each for each in cautions if not (answered and each.kind is CautionKind.PREGNANCY)]
    return " ".join(safety_words.caution(each) for each in told)
