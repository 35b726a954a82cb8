# SPDX-License-Identifier: MIT
"""Opens the dialogs and the menu in which a command needs more than a click. One of them is open at a time.

The dialogs are loaded when they are first wanted, for the program starts with the page that has them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from therapy_timer.core import rule
from therapy_timer.core.events import Answer, AreaAdded, Condition, Modality, Moved
from therapy_timer.core.record import Area
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Refusal
from therapy_timer.core.safety import withheld
from therapy_timer.core.skin import SkinState, Snapshot
from therapy_timer.core.treatment import Treatment
from therapy_timer.services.treatments import Outcome, Treatments
from therapy_timer.views import wording
from therapy_timer.views.page_dialog import DialogPlace, PageDialog

Attempt = Callable[[Callable[[], Outcome]], tuple[Outcome | None, str]]
"""Has a command done. Returns what came of it, and why it was not done: a sentence, or an empty text."""


class Asker(QObject):
    """Asks on behalf of a page, in front of which its dialogs stand; commands go through the page's `attempt`."""

    area_added = Signal(str)
    """An area of this id is on offer now."""
    move_wanted = Signal(str, str)
    """The pack of this treatment lies on the area of this id."""
    modality_chosen = Signal(object)
    """The pack that was recorded is of this `Modality`."""

    def __init__(self, treatments: Treatments, attempt: Attempt, page: QWidget) -> None:
        super().__init__(page)
        self._treatments = treatments
        self._attempt = attempt
        self._page = page
        self._dialogs = DialogPlace(self)
        self._menu: QMenu | None = None

    @property
    def dialog(self) -> PageDialog | None:
        """The dialog that is open, if one is."""
        return self._dialogs.current

    @property
    def menu(self) -> QMenu | None:
        """The menu that is open, if one is."""
        return self._menu

    def follow(self, snapshot: Snapshot) -> None:
        """Hand a new snapshot on to the dialog."""
        self._dialogs.follow(snapshot)

    def withdraw(self) -> None:
        """Close what is open, as if it had been cancelled."""
        self.close_menu()
        self._dialogs.withdraw()

    def close_menu(self) -> None:
        """Close the menu: what it was about is not so any more."""
        if self._menu is not None:
            self._menu.close()

    def show_warning_signs(self) -> None:
        """Show the warning signs."""
        from therapy_timer.views.warning_signs import WarningSignsDialog

        self._open(WarningSignsDialog(self._page))

    def safety(self, snapshot: Snapshot) -> None:
        """Go through the safety check once more."""
        from therapy_timer.views.safety_dialog import SafetyDialog

        def record(conditions: frozenset[Condition]) -> str:
            return self._attempt(lambda: self._treatments.answer_safety(conditions))[1]

        self._open(SafetyDialog(snapshot.record.conditions, record, self._page))

    def area(self) -> None:
        """Ask for one more area."""
        from therapy_timer.views.area_dialogs import AddAreaDialog

        self._open(AddAreaDialog(self._add_area, self._page))

    def name(self, area: Area) -> None:
        """Ask for another name of an area."""
        from therapy_timer.views.area_dialogs import RenameAreaDialog

        def rename(name: str) -> str:
            return self._attempt(lambda: self._treatments.rename_area(area.id, name))[1]

        self._open(RenameAreaDialog(area, rename, self._page))

    def what_is_on(self, area: Area, snapshot: Snapshot, modality: Modality, planned: timedelta) -> None:
        """Ask what lies on an area, and since when; `modality` and `planned` are proposed."""
        from therapy_timer.views.pack_on_dialog import PackOnDialog

        def record(modality: Modality, ago: timedelta, planned: timedelta) -> str:
            self.modality_chosen.emit(modality)
            if dialog.outside:
                return self._attempt(lambda: self._treatments.on_anyway(area.id, modality, ago))[1]
            return self._attempt(lambda: self._treatments.start(area.id, modality, planned, ago))[1]

        dialog = PackOnDialog(area, snapshot, modality, planned, record, self._page)
        self._open(dialog)

    def injury(self, area: Area, snapshot: Snapshot) -> None:
        """Ask when there was a fall or blow on an area."""
        from therapy_timer.views.injury_dialog import InjuryDialog

        def record(at: datetime | None) -> str:
            return self._attempt(lambda: self._treatments.set_injury(area.region, at))[1]

        self._open(InjuryDialog(area, snapshot, record, self._page))

    def when_off(self, treatment: Treatment, snapshot: Snapshot) -> None:
        """Ask when a pack came off."""
        from therapy_timer.views.removal_time_dialog import RemovalTimeDialog

        def record(ago: timedelta) -> str:
            return self._attempt(lambda: self._treatments.off(treatment.id, ago, Answer.EARLIER))[1]

        self._open(RemovalTimeDialog(treatment, snapshot, self._treatments.snapshot, record, self._page))

    def where(self, treatment: Treatment, snapshot: Snapshot, button: QWidget) -> None:
        """Open a menu of the other areas below a button, each with what would follow."""
        self._menu = QMenu(self._page)
        self._menu.setObjectName("where")
        for area in snapshot.record.shown_areas:
            if area.id != treatment.area:
                self._add_place(self._menu, treatment, area, snapshot)
        self._menu.addSeparator()
        other = self._menu.addAction(self.tr("+ Another area…"))
        other.setObjectName("where-new")
        other.setData((treatment.id, ""))
        self._menu.triggered.connect(self._choose_place)
        self._menu.aboutToHide.connect(self._menu_closed)
        self._menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _open(self, dialog: PageDialog) -> None:
        self.close_menu()
        self._dialogs.open(dialog)

    @Slot()
    def _menu_closed(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _add_area(self, region: Region, name: str | None) -> str:
        outcome, trouble = self._attempt(lambda: self._treatments.add_area(region, name))
        for event in outcome.events if outcome else ():
            if isinstance(event, AreaAdded):
                self.area_added.emit(event.area)
        return trouble

    def _add_place(self, menu: QMenu, treatment: Treatment, area: Area, snapshot: Snapshot) -> None:
        decision = rule.move(snapshot, treatment.id, area.id)
        name = wording.area_name(area).replace("&", "&&")
        action = menu.addAction(name)
        if isinstance(decision, Refusal):
            action.setText(self.tr("{area}: a pack is on").format(area=name))
            action.setEnabled(False)
        elif any(isinstance(event, Moved) and event.outside for event in decision):
            to, packed = snapshot.skin(area.region).state, treatment.modality
            if to is SkinState.READY and withheld(snapshot, area.region, packed):
                action.setText(self.tr("{area}: not offered there, the alarm rings at once").format(area=name))
            else:
                action.setText(self.tr("{area}: should be resting, the alarm rings at once").format(area=name))
        action.setObjectName(f"where-{area.id}")
        action.setData((treatment.id, area.id))

    @Slot(QAction)
    def _choose_place(self, action: QAction) -> None:
        from therapy_timer.views.area_dialogs import AddAreaDialog

        treatment, area = action.data()
        if area:
            self.move_wanted.emit(treatment, area)
            return

        def add_and_move(region: Region, name: str | None) -> str:
            outcome, trouble = self._attempt(lambda: self._treatments.add_area(region, name))
            for event in outcome.events if outcome else ():
                if isinstance(event, AreaAdded):
                    self.move_wanted.emit(treatment, event.area)
            return trouble

        self._open(AddAreaDialog(add_and_move, self._page))
