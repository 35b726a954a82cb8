# SPDX-License-Identifier: MIT
"""The row of areas at the head of the page: a chip for each, and one to add another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from therapy_timer.core.record import Area
from therapy_timer.core.skin import RINGING, Snapshot
from therapy_timer.views import theme, wording
from therapy_timer.views.area_chip import AreaChip
from therapy_timer.views.controls import Button
from therapy_timer.views.faces import chip_state
from therapy_timer.views.flow import FlowBox
from therapy_timer.views.labels import set_label


class AreaBar(FlowBox):
    """Shows the areas on offer, and those with a pack on in any case."""

    chosen = Signal(str)
    """The person wants to see the area of this id."""
    add_wanted = Signal()
    rename_wanted = Signal(str)
    hide_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[AreaChip] = []
        self._add = Button(self)
        self._add.setObjectName("addArea")
        self._add.setAccessibleName(self.tr("Add an area"))
        set_label(self._add, self.tr("+ &Area"), self.tr("Add an area"))
        self._add.setProperty("role", "chip-add")
        self._add.clicked.connect(self.add_wanted)
        self._beside: list[QWidget] = []

    def lay_out(self, beside: QWidget) -> None:
        """Lay the chips out, with a widget, which lies in the same form, in the corner beside them."""
        self._beside = [beside]
        self.hold(self._add, beside, spacing=theme.Space.S, corner=beside, tight=True)

    @property
    def buttons(self) -> list[QWidget]:
        """All chips, and what stands beside them, in the order in which they are shown."""
        return [*self._chips, self._add, *self._beside]

    def render(self, snapshot: Snapshot, areas: list[Area], shown: Area) -> bool:  # type: ignore[override]
        """Draw a chip for each of these areas, `shown` being the one on the page. True if there are other chips now."""
        changed = [chip.area for chip in self._chips] != [area.id for area in areas]
        if changed:
            self._make_chips(areas)
        for chip, area in zip(self._chips, areas, strict=True):
            current = area.id == shown.id
            chip.describe(
                wording.area_name(area),
                "" if current else chip_state(area, snapshot),
                alarm=snapshot.skin(area.region).state in RINGING,
            )
            chip.setChecked(current)
        return changed

    def _make_chips(self, areas: list[Area]) -> None:
        """Keep the chips of the areas that stay, so that the keyboard stays where it is."""
        known = {chip.area: chip for chip in self._chips}
        self._chips = [known.pop(area.id) if area.id in known else self._make_chip(area.id) for area in areas]
        for chip in known.values():
            chip.hide()
            chip.deleteLater()
        self.hold_again(*self.buttons)

    def _make_chip(self, area: str) -> AreaChip:
        chip = AreaChip(area, self)
        chip.wanted.connect(self.chosen)
        chip.rename_wanted.connect(self.rename_wanted)
        chip.hide_wanted.connect(self.hide_wanted)
        return chip
