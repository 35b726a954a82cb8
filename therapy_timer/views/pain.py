# SPDX-License-Identifier: MIT
"""A row of eleven buttons, 0 to 10: how strong the pain is. One click says it; nobody has to."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from therapy_timer.core.editing import WORST_PAIN
from therapy_timer.views import translation
from therapy_timer.views.controls import Button
from therapy_timer.views.segments import SegmentRow
from therapy_timer.views.translation import translate


class PainChooser(SegmentRow):
    """Shows the number that was said, or none. Tab reaches one button, the arrow keys the others, space says it.

    The arrow keys say nothing by themselves: each number that is said goes into the log. What was clicked is shown
    only when `show_pain` says that it holds.
    """

    chosen = Signal(int)
    """The person said this number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pain: int | None = None
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for number in range(WORST_PAIN + 1):
            button = _Number(number, self)
            self._group.addButton(button, number)
        self.hold(*self._group.buttons(), spacing=0, centred=True, tight=True)
        self._group.idClicked.connect(self._clicked)
        self.name_after(self.tr("Pain"))
        self._let_tab_reach(0)

    @property
    def pain(self) -> int | None:
        """The number on show."""
        return self._pain

    @property
    def buttons(self) -> list[QAbstractButton]:
        """One for each number, from 0 on."""
        return self._group.buttons()

    def name_after(self, name: str) -> None:
        """Have a screen reader call the buttons this, with their numbers: "Pain after the treatment: 3"."""
        self.setAccessibleName(name)
        for number, button in enumerate(self.buttons):
            button.setAccessibleName(translate("PainChooser", "{name}: {n}").format(name=name, n=number))
        none = translate("PainChooser", "0: no pain")
        ends = {0: none, WORST_PAIN: translate("PainChooser", "10: the worst pain imaginable")}
        for number, text in ends.items():
            self._group.button(number).setToolTip(text)

    def show_pain(self, pain: int | None) -> None:
        """Show the number that holds; None for none."""
        self._pain = pain
        for number, button in enumerate(self.buttons):
            button.setChecked(number == pain)
        if not any(button.hasFocus() for button in self.buttons):
            self._let_tab_reach(pain or 0)

    def go(self, number: int) -> None:
        """Give the keyboard to the button of this number, or to the nearest there is."""
        number = min(max(number, 0), WORST_PAIN)
        self._let_tab_reach(number)
        self._group.button(number).setFocus(Qt.FocusReason.TabFocusReason)

    def _let_tab_reach(self, number: int) -> None:
        for other, button in enumerate(self.buttons):
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if other == number else Qt.FocusPolicy.ClickFocus,
            )

    @Slot(int)
    def _clicked(self, number: int) -> None:
        self.show_pain(self._pain)
        self.chosen.emit(number)


class _Number(Button):
    """One of the numbers."""

    def __init__(self, number: int, chooser: PainChooser) -> None:
        super().__init__(translation.number(number), chooser)
        self._number = number
        self._chooser = chooser
        self.setObjectName(f"pain{number}")
        self.setCheckable(True)
        self.setProperty("role", "segment")
        self.setProperty("variant", "narrow")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another number without saying it."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._chooser.go(self._number + step)


_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Home: -WORST_PAIN,
    Qt.Key.Key_End: WORST_PAIN,
}
