# SPDX-License-Identifier: MIT
"""The dialogs that add and rename areas."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QListWidgetItem, QWidget

from therapy_timer._forms.add_area_dialog import Ui_AddAreaDialog
from therapy_timer._forms.rename_area_dialog import Ui_RenameAreaDialog
from therapy_timer.core.record import Area
from therapy_timer.core.regimen import regimen_of
from therapy_timer.core.region import Region
from therapy_timer.core.skin import Snapshot
from therapy_timer.views import wording
from therapy_timer.views.page_dialog import PageDialog, say
from therapy_timer.views.searching import folded, has_all, words_of
from therapy_timer.views.translation import translate


class AddAreaDialog(PageDialog):
    """Asks for a region of the fixed list, and for a name of one's own.

    `add(region, name)` does it and returns why not, or an empty text; `name` is None when none was typed.
    """

    def __init__(self, add: Callable[[Region, str | None], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add = add
        self._ui = Ui_AddAreaDialog()
        self._ui.setupUi(self)
        say(self._ui.error, "")
        self._ui.regions.ensurePolished()  # or its rows would keep the height that they have without a style
        self._ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Add"))
        for region in (each for each in Region if not each.retired):
            item = QListWidgetItem(wording.region_name(region), self._ui.regions)
            item.setData(Qt.ItemDataRole.UserRole, region.value)
        self._ui.find.textChanged.connect(self._find)
        self._ui.regions.currentItemChanged.connect(self._show_choice)
        self._ui.regions.itemDoubleClicked.connect(self.accept)
        self._ui.buttons.accepted.connect(self.accept)
        self._ui.buttons.rejected.connect(self.reject)
        self._find()

    @property
    def region(self) -> Region | None:
        """The region chosen; none while nothing matches what was typed."""
        if self._ui.regions.currentRow() < 0:
            return None
        item = self._ui.regions.currentItem()
        return None if item.isHidden() else Region(item.data(Qt.ItemDataRole.UserRole))

    def accept(self) -> None:
        """Add the area and close, or say why not."""
        region, typed = self.region, self._ui.name.text()
        if region is None:
            say(self._ui.error, self.tr("No part of the body on the list matches. Clear the search, and choose one."))
            return
        self.finish(lambda: self._add(region, typed if typed.strip() else None), self._ui.error)

    def _find(self) -> None:
        """Show the regions that have every word typed in their name, and choose the first of them."""
        words = words_of(self._ui.find.text())
        found = None
        for row in reversed(range(self._ui.regions.count())):
            item = self._ui.regions.item(row)
            item.setHidden(not has_all(words, folded(item.text())))
            found = found if item.isHidden() else item
        if found is not None:
            self._ui.regions.setCurrentItem(found)
        self._show_choice()

    def _show_choice(self) -> None:
        region = self.region
        say(self._ui.error, "")
        if region is None:
            self._ui.minutes.setText(self.tr("Nothing found."))
            return
        regimen = regimen_of(region)
        minute = timedelta(minutes=1)
        text = translate("AddAreaDialog", "{region}: {shortest} to {longest} minutes at a time.")
        self._ui.minutes.setText(
            text.format(
                region=wording.region_name(region),
                shortest=regimen.shortest // minute,
                longest=regimen.longest // minute,
            )
        )
        self._ui.name.setPlaceholderText(wording.region_name(region))


class RenameAreaDialog(PageDialog):
    """Asks for another name. `rename(name)` does it and returns why not, or an empty text."""

    def __init__(self, area: Area, rename: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._rename = rename
        self._ui = Ui_RenameAreaDialog()
        self._ui.setupUi(self)
        say(self._ui.error, "")
        self._ui.hint.setText(
            self.tr("It stays on the {region}, and shares its rest.").format(
                region=wording.area_inside(Area(area.id, area.region))
            )
        )
        self._ui.name.setText(wording.area_name(area))
        self._ui.name.selectAll()
        self._ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Rename"))
        self._ui.buttons.accepted.connect(self.accept)
        self._ui.buttons.rejected.connect(self.reject)

    def follow(self, snapshot: Snapshot) -> None:
        """Go when the area is gone."""
        area = snapshot.record.areas.get(self._area.id)
        if area is None or area.hidden:
            self.reject()

    def accept(self) -> None:
        """Rename the area and close, or say why not."""
        self.finish(lambda: self._rename(self._ui.name.text()), self._ui.error)
