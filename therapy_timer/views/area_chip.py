# SPDX-License-Identifier: MIT
"""The chip of an area: its name, and in a few words how its skin stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter, QWidget

from therapy_timer.views import theme
from therapy_timer.views.controls import Button

_MOST_CHARACTERS: Final = 34
"""So many of average width are shown; the whole name is in the tool tip."""


class AreaChip(Button):
    """Shows one area. Choosing it is the button's click; its menu (right click, Menu key, Shift+F10) asks for more."""

    wanted = Signal(str)
    """The person wants to see the area of this id."""
    rename_wanted = Signal(str)
    """The person wants another name for the area of this id."""
    hide_wanted = Signal(str)
    """The person wants the area of this id to be offered no longer."""

    def __init__(self, area: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = area
        self._name = ""
        self._state = ""
        self._alarm = False
        self.setObjectName(f"chip-{area}")
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.clicked.connect(self._choose)
        rename = self._add_action("rename", self.tr("&Rename…"))
        rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        rename.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        rename.triggered.connect(self._rename)
        self._add_action("hide", self.tr("&Hide")).triggered.connect(self._hide)

    def describe(self, name: str, state: str, *, alarm: bool) -> None:
        """Show this name and state; `alarm` means that a pack should be off there."""
        if (name, state, alarm) == (self._name, self._state, self._alarm):
            return
        self._name, self._state, self._alarm = name, state, alarm
        shown = f"{name} {state}".strip()
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(f"{name}, {state}" if state else name)
        self.setToolTip(name)

    def nextCheckState(self) -> None:
        """A click chooses; a second one does not take that back."""
        self.setChecked(True)

    def sizeHint(self) -> QSize:
        """As wide as its text, within reason."""
        hint = super().sizeHint()
        widest = self.fontMetrics().averageCharWidth() * _MOST_CHARACTERS
        return QSize(min(hint.width(), widest), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name in one colour and the state in another."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        rect = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        metrics = self.fontMetrics()
        state = metrics.horizontalAdvance(f" {self._state}") if self._state else 0
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, rect.width() - state)
        left = max(0, rect.width() - state - metrics.horizontalAdvance(name)) // 2
        words = rect.adjusted(left, 0, 0, 0)
        palette = theme.current()
        plain = palette.on_chosen if self.isChecked() else palette.text
        painter.setPen(QColor(plain))
        self._write(painter, words, name)
        if self._state:
            words.setLeft(words.left() + metrics.horizontalAdvance(f"{name} "))
            painter.setPen(QColor(self._state_colour(plain)))
            self._write(painter, words, self._state)

    def _write(self, painter: QPainter, room: QRect, text: str) -> None:
        """Write from where lines begin, in a room that was measured from the left."""
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        there = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        painter.drawText(there, Qt.AlignmentFlag.AlignVCenter | leading | Qt.AlignmentFlag.AlignAbsolute, text)

    def _state_colour(self, plain: str) -> str:
        palette = theme.current()
        if self.isChecked():
            return plain
        return palette.warning if self._alarm else palette.muted

    def _add_action(self, name: str, text: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        self.addAction(action)
        return action

    def _choose(self) -> None:
        self.wanted.emit(self.area)

    def _rename(self) -> None:
        self.rename_wanted.emit(self.area)

    def _hide(self) -> None:
        self.hide_wanted.emit(self.area)


_PADDING: Final = 11
"""A little less than the style's own, so that no name is cut for a rounded pixel."""
