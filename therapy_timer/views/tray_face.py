# SPDX-License-Identifier: MIT
"""What the tray shows: derived from the same snapshot as the window, so that the two cannot differ."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Modality
from therapy_timer.core.record import Area
from therapy_timer.core.skin import ON, Skin, SkinState, Snapshot
from therapy_timer.desktop.tray import TrayEntry, TrayFace
from therapy_timer.views import wording
from therapy_timer.views.faces import fraction_left
from therapy_timer.views.offers import not_offered, startable
from therapy_timer.views.sayings import Saying, offered
from therapy_timer.views.translation import translate

OPEN: Final = "open"
QUIT: Final = "quit"
OFF: Final = "off"
"""Followed by a colon and the treatment's id."""
TAKING_OFF: Final = "taking-off"
"""Followed by a colon and the treatment's id."""
NUMB: Final = "numb"
"""Followed by a colon and the treatment's id."""
START: Final = "start"
"""Followed by a colon, the modality, a colon and the area's id."""
STATE: Final = "state"
"""Followed by a colon and the area's id; tells something and does nothing."""


def tray_face(snapshot: Snapshot) -> TrayFace:
    """The icon shows the most urgent skin, the tooltip every area, the menu what can be said now."""
    areas = snapshot.record.shown_areas
    skin = _most_urgent(snapshot)
    treatment = skin.treatment if skin.state in ON else None
    return TrayFace(
        state=skin.state,
        modality=treatment.modality if treatment else None,
        fraction=fraction_left(skin),
        tooltip="\n".join(wording.standing_line(area, snapshot) for area in areas),
        entries=(
            TrayEntry(OPEN, translate("Tray", "Open Therapy Timer")),
            None,
            *(entry for area in areas for entry in _entries(area, snapshot)),
            None,
            TrayEntry(QUIT, translate("Tray", "Quit")),
        ),
    )


def _most_urgent(snapshot: Snapshot) -> Skin:
    if snapshot.on:
        return snapshot.on[0]
    skins = [skin for skin in snapshot.skins.values() if skin.state is SkinState.RESTING]
    resting = [skin for skin in skins if skin.remaining is not None]
    return min(resting or skins or snapshot.skins.values(), key=lambda skin: skin.remaining or ZERO)


def _entries(area: Area, snapshot: Snapshot) -> Iterator[TrayEntry]:
    skin = snapshot.skin(area.region)
    if skin.state in ON and skin.treatment is not None:
        if skin.treatment.area == area.id:
            yield TrayEntry(f"{OFF}:{skin.treatment.id}", wording.off_label(area))
            if Saying.TAKING_OFF in offered(snapshot, area):
                yield TrayEntry(f"{TAKING_OFF}:{skin.treatment.id}", wording.taking_off_label(area))
            yield TrayEntry(f"{NUMB}:{skin.treatment.id}", wording.numb_label(area))
    elif skin.state is SkinState.READY:
        yield from _starts(area, snapshot)
    else:
        yield TrayEntry(f"{STATE}:{area.id}", wording.standing_line(area, snapshot), enabled=False)


def _starts(area: Area, snapshot: Snapshot) -> Iterator[TrayEntry]:
    """What may be started, and why the rest may not."""
    may = startable(snapshot, area)
    for modality in Modality:
        if modality in may:
            label = f"{wording.start_label(modality)}: {wording.area_inside(area)}"
            yield TrayEntry(f"{START}:{modality}:{area.id}", label)
    for number, line in enumerate(not_offered(snapshot, area)):
        yield TrayEntry(f"{STATE}:{area.id}:{number}", f"{wording.area_name(area)}: {line}", enabled=False)
