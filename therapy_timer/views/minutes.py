# SPDX-License-Identifier: MIT
"""A row of buttons of which one is chosen: the minutes that a treatment is planned for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from therapy_timer.views import translation
from therapy_timer.views.controls import Button
from therapy_timer.views.segments import SegmentRow
from therapy_timer.views.translation import translate


class MinutesChooser(SegmentRow):
    """Offers whole minutes; exactly one is chosen. Tab reaches the chosen one, the arrow keys choose another."""

    chosen = Signal(int)
    """The person chose this many minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hold(spacing=0, centred=True, tight=True)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.chosen)
        self._choices: tuple[int, ...] = ()

    @property
    def choices(self) -> tuple[int, ...]:
        """The minutes on offer."""
        return self._choices

    @property
    def buttons(self) -> list[QAbstractButton]:
        """One for each choice, in their order."""
        return self._group.buttons()

    @property
    def minutes(self) -> int:
        """The minutes chosen."""
        return self._group.checkedId()

    def offer(self, choices: Sequence[int], minutes: int) -> bool:
        """Offer these minutes, with `minutes`, one of them, chosen. True if there are other buttons now."""
        changed = self._choices != tuple(choices)
        if changed:
            self._fill(tuple(choices))
        self._group.button(minutes).setChecked(True)
        return changed

    def _fill(self, choices: tuple[int, ...]) -> None:
        for old in self._group.buttons():
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self._choices = choices
        for minutes in choices:
            button = Button(translation.number(minutes), self)
            button.setObjectName(f"minutes{minutes}")
            button.setAccessibleName(translate("Duration", "%n minute(s)", None, minutes))
            button.setCheckable(True)
            button.setProperty("role", "segment")
            self._group.addButton(button, minutes)
        self.hold_again(*self._group.buttons())
