# SPDX-License-Identifier: MIT
"""What the ring says of an area: its kind, its number and the lines around it, derived from a snapshot."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from therapy_timer.core.clock import ZERO
from therapy_timer.core.record import Area
from therapy_timer.core.safety import withheld
from therapy_timer.core.skin import ON, RINGING, Hold, Skin, SkinState, Snapshot
from therapy_timer.core.treatment import Treatment
from therapy_timer.views import wording
from therapy_timer.views.offers import startable
from therapy_timer.views.ring import RingFace, RingKind
from therapy_timer.views.sayings import open_check
from therapy_timer.views.translation import translate

_KINDS: Final = {
    SkinState.READY: RingKind.READY,
    SkinState.APPLYING: RingKind.APPLYING,
    SkinState.OVERDUE: RingKind.OVERDUE,
    SkinState.UNCONFIRMED: RingKind.UNCONFIRMED,
    SkinState.RESTING: RingKind.RESTING,
}


def fraction_left(skin: Skin) -> float:
    """How much of what runs is left, from 1 down to 0; 1 where no end can be told."""
    if skin.remaining is None or not skin.whole:
        return 0.0 if skin.state in RINGING else 1.0
    return min(1.0, max(0.0, skin.remaining / skin.whole))


def ring_face(area: Area, snapshot: Snapshot) -> RingFace:
    """The ring's face for an area."""
    skin = snapshot.skin(area.region)
    treatment = skin.treatment
    if skin.state in ON and treatment is not None:
        return _pack_on(skin, treatment, snapshot)
    if skin.state is SkinState.RESTING:
        return _resting(area, skin, snapshot)
    passed = translate("Face", "No pack in the last {time}")
    return RingFace(
        RingKind.READY,
        number=_ready(area, snapshot),
        below=passed.format(time=wording.duration(snapshot.record.regimen(area.region).rest)),
    )


def _ready(area: Area, snapshot: Snapshot) -> str:
    """Skin is not called ready for a pack where none is offered."""
    if startable(snapshot, area):
        return wording.state_name(SkinState.READY)
    return translate("Face", "Not offered")


def _pack_on(skin: Skin, treatment: Treatment, snapshot: Snapshot) -> RingFace:
    above = wording.pack_on_area(treatment.modality, wording.treatment_area(treatment, snapshot))
    if skin.state is SkinState.APPLYING:
        headline = ""
        number = wording.countdown(skin.remaining or ZERO)
        spoken = _left(skin.remaining or ZERO)
        below = translate("Face", "Take it off at {time}").format(time=wording.due_time(skin, snapshot))
    else:
        unsure = skin.state is SkinState.UNCONFIRMED
        headline = translate("Face", "Still on?") if unsure else wording.state_name(SkinState.OVERDUE)
        number = wording.elapsed(skin.on_skin or ZERO)
        spoken = wording.duration(skin.on_skin or ZERO)
        below = _on_skin(skin, treatment, snapshot)
    return RingFace(
        _KINDS[skin.state],
        modality=treatment.modality,
        fraction=fraction_left(skin),
        above=above,
        headline=headline,
        number=number,
        below=below,
        number_spoken=spoken,
    )


def _left(left: timedelta) -> str:
    """The time left in words, rounded up to the minute."""
    minute = timedelta(minutes=1)
    return translate("Face", "{time} left").format(time=wording.duration(-(-left // minute) * minute))


def _on_skin(skin: Skin, treatment: Treatment, snapshot: Snapshot) -> str:
    """What the number means: time on the skin, or, when nobody knows, the time since it went on."""
    if skin.state is SkinState.UNCONFIRMED:
        return translate("Face", "since it went on · planned {n} min").format(n=_minutes(treatment.planned))
    if treatment.outside and withheld(snapshot, treatment.region, treatment.modality):
        return translate("Face", "on the skin · not offered here")
    if treatment.outside:
        return translate("Face", "on the skin · it should be resting")
    return translate("Face", "on the skin · planned {n} min").format(n=_minutes(treatment.planned))


def _resting(area: Area, skin: Skin, snapshot: Snapshot) -> RingFace:
    above = translate("Face", "{area} is resting").format(area=wording.area_name(area))
    if skin.hold is Hold.MOVED_PACK_ON:
        return RingFace(
            RingKind.RESTING,
            fraction=1.0,
            above=above,
            number=wording.state_name(SkinState.RESTING),
            below=translate("Face", "The moved pack is still on"),
        )
    if skin.hold is Hold.SKIN_CHECK:
        return RingFace(
            RingKind.RESTING,
            fraction=1.0,
            above=above,
            number=wording.state_name(SkinState.RESTING),
            below=translate("Face", "until colour and feeling\nare normal again"),
        )
    below = translate("Face", "Next from {time}").format(time=wording.ready_time(skin, snapshot))
    return RingFace(
        RingKind.RESTING,
        fraction=fraction_left(skin),
        above=above,
        number=wording.countdown(skin.remaining or ZERO),
        below=below,
        number_spoken=_left(skin.remaining or ZERO),
    )


def chip_state(area: Area, snapshot: Snapshot) -> str:
    """A few words on an area for its chip: "rests 0:41", "on 11:09", "feel the skin"; nothing when it is ready."""
    skin = snapshot.skin(area.region)
    match skin:
        case Skin(state=SkinState.APPLYING, treatment=Treatment() as treatment) if open_check(snapshot, treatment):
            return translate("Chip", "feel the skin")
        case Skin(state=SkinState.APPLYING):
            return translate("Chip", "on {left}").format(left=wording.countdown(skin.remaining or ZERO))
        case Skin(state=SkinState.OVERDUE | SkinState.UNCONFIRMED):
            return translate("Chip", "take it off")
        case Skin(state=SkinState.RESTING, hold=None):
            return translate("Chip", "rests {left}").format(left=wording.hours_minutes(skin.remaining or ZERO))
        case Skin(state=SkinState.RESTING):
            return translate("Chip", "rests")
        case _:
            return ""


def _minutes(time: timedelta) -> int:
    return time // timedelta(minutes=1)
