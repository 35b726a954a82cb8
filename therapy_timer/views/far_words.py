# SPDX-License-Identifier: MIT
"""What the far view shows, derived from a snapshot: an area, what to do next, and a line on the others. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto
from typing import Final

from therapy_timer.core.events import Modality
from therapy_timer.core.record import FIRST_AREA, Area
from therapy_timer.core.skin import ON, RINGING, SkinState, Snapshot
from therapy_timer.views import wording
from therapy_timer.views.faces import chip_state, ring_face
from therapy_timer.views.offers import not_offered, startable
from therapy_timer.views.ring import RingFace
from therapy_timer.views.sayings import care, hint, open_check, question
from therapy_timer.views.translation import translate

_MINUTE: Final = timedelta(minutes=1)


class FarAction(Enum):
    """What the one button of the far view does."""

    START = auto()
    TOOK_IT_OFF = auto()
    FEELS_NORMAL = auto()
    SAY_WHEN = auto()
    """Have the window ask when the pack came off."""
    LEAVE = auto()
    """Nothing can be done here now: back to the window."""


@dataclass(frozen=True, slots=True)
class FarContent:
    """All that the far view shows. `treatment` and `modality` are those that the button is about, where it has any."""

    area: str
    action: FarAction
    label: str
    face: RingFace
    note: str
    others: str
    treatment: str | None = None
    modality: Modality | None = None

    @property
    def meaning(self) -> tuple[str, FarAction, str | None, Modality | None, str]:
        """What the button would mean; when it changes, a key that is on its way must not count."""
        return self.area, self.action, self.treatment, self.modality, self.face.kind.name


def far_content(snapshot: Snapshot, shown: str, last: Modality | None) -> FarContent:
    """What the far view shows: the most urgent pack, or without any the area of the id `shown`, if it is there.

    `last` is the modality that was started last, which is the one that is offered if it may be.
    """
    area = _area(snapshot, shown)
    skin = snapshot.skin(area.region)
    face = _face(area, snapshot)
    others = _others(area, snapshot)
    note = _note(area, snapshot)
    treatment = skin.treatment
    if skin.state in ON and treatment is not None:
        action, label = _while_on(area, snapshot)
        return FarContent(area.id, action, label, face, note, others, treatment.id)
    may = startable(snapshot, area)
    if may:
        modality = last if last in may else min(may, key=list(Modality).index)
        return FarContent(
            area.id, FarAction.START, _start_label(modality, area, snapshot), face, note, others, modality=modality
        )
    return FarContent(area.id, FarAction.LEAVE, translate("FarView", "Back to the window"), face, note, others)


def _area(snapshot: Snapshot, shown: str) -> Area:
    """What should be off comes first, then skin that is to be felt, then the pack that is due next."""
    packs = [(skin.state, skin.treatment) for skin in snapshot.on if skin.treatment is not None]
    packs.sort(key=lambda pack: (pack[0] not in RINGING, open_check(snapshot, pack[1]) is None))
    if packs:
        return wording.treatment_area(packs[0][1], snapshot)
    areas = list(snapshot.record.shown_areas) or [FIRST_AREA]
    return next((area for area in areas if area.id == shown), areas[0])


def _face(area: Area, snapshot: Snapshot) -> RingFace:
    """The ring's face, but always with a headline, which is what is read from far besides the number."""
    face = ring_face(area, snapshot)
    if _asked(area, snapshot):
        return replace(face, headline=translate("FarView", "Feel the skin"))
    if face.headline:
        return face
    return replace(face, above="", headline=face.above or wording.area_name(area))


def _asked(area: Area, snapshot: Snapshot) -> str:
    """What the person is asked to do with a pack that may still be on."""
    return question(snapshot, area) if snapshot.skin(area.region).state is SkinState.APPLYING else ""


def _while_on(area: Area, snapshot: Snapshot) -> tuple[FarAction, str]:
    skin = snapshot.skin(area.region)
    if skin.state is SkinState.UNCONFIRMED:
        return FarAction.SAY_WHEN, translate("FarView", "Say when it came off…")
    if _asked(area, snapshot):
        return FarAction.FEELS_NORMAL, wording.feels_normal_label()
    return FarAction.TOOK_IT_OFF, wording.off_label()


def _start_label(modality: Modality, area: Area, snapshot: Snapshot) -> str:
    minutes = snapshot.record.regimen(area.region).default // _MINUTE
    match modality:
        case Modality.ICE:
            return translate("FarView", "Start ice ({n} min)").format(n=minutes)
        case _:
            return translate("FarView", "Start heat ({n} min)").format(n=minutes)


def _note(area: Area, snapshot: Snapshot) -> str:
    """One or two sentences above the button."""
    if asked := _asked(area, snapshot):
        then = translate("FarView", "If it is numb, white or burning, take it off. Then press Escape and say so.")
        return f"{asked} {then}"
    state = snapshot.skin(area.region).state
    if state is SkinState.READY and not startable(snapshot, area):
        return " ".join(not_offered(snapshot, area))
    return care(snapshot, area) or hint(snapshot, area)


def _others(area: Area, snapshot: Snapshot) -> str:
    """One line on the other areas where something runs."""
    on = [wording.treatment_area(skin.treatment, snapshot) for skin in snapshot.on if skin.treatment is not None]
    areas = on + [each for each in snapshot.record.shown_areas if each not in on]
    text = translate("FarView", "{area}: {state}")
    told = [
        text.format(area=wording.area_name(each), state=state)
        for each in areas
        if each.region is not area.region and (state := chip_state(each, snapshot))
    ]
    return " · ".join(told)
