# SPDX-License-Identifier: MIT
"""A card of the page of settings: a heading, and rows with a control at the end and a note below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from therapy_timer.views import theme
from therapy_timer.views.page_dialog import say
from therapy_timer.views.switch import Switch


class SettingsCard(QFrame):
    """What all cards have. `controls` are those that take the keyboard, in the order of Tab."""

    changed = Signal()
    """Another value is in force."""
    controls_changed = Signal()
    """There are other controls than before."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.controls: list[QWidget] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, theme.Space.M, 14, 14)
        self.column.setSpacing(_SPACING)
        self.add_text(title, f"{name}Title", "heading")

    def add_text(self, text: str, name: str, role: str = "muted") -> QLabel:
        """Add a label in as many lines as it takes; hidden as long as it says nothing."""
        label = text_label(text, name, role, self)
        self.column.addWidget(label)
        return label

    def add_gap(self) -> None:
        """Set what follows apart from what is above."""
        self.column.addSpacing(theme.Space.M)

    def add_row(self, text: str, control: QWidget, name: str) -> QWidget:
        """Add a control with its label beside it; the whole row, to be hidden."""
        row = LabelledRow(text, control, name, self)
        self.column.addWidget(row)
        self.controls.append(control)
        return row

    def add_switch(self, text: str, name: str) -> Switch:
        """Add a switch with its label beside it."""
        switch = Switch(self)
        switch.setObjectName(name)
        switch.setAccessibleName(text)
        self.add_row(text, switch, name)
        return switch


def text_label(text: str, name: str, role: str, parent: QWidget) -> QLabel:
    """A label of plain text in as many lines as it takes, hidden while there is none."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    say(label, text)
    return label


class LabelledRow(QWidget):
    """A label with its control at the end of the line, or below it where both do not fit into one."""

    def __init__(self, text: str, control: QWidget, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Row")
        self._control = control
        self._label = text_label(text, f"{name}Label", "", self)
        self._label.setBuddy(control)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.Space.S)
        self._line.addWidget(self._label, 1)
        self._line.addWidget(control)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider of the two: they need not stand beside each other."""
        least = super().minimumSizeHint()
        width = max(self._label.minimumSizeHint().width(), self._control.minimumSizeHint().width())
        return QSize(width, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the control below where it does not fit beside a label that is easily read."""
        super().resizeEvent(event)
        needed = self._label.fontMetrics().horizontalAdvance(self._label.text()) + theme.Space.S
        fits = min(needed, event.size().width() * 2 // 3) + self._control.sizeHint().width() <= event.size().width()
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._line.setAlignment(
            self._control, Qt.AlignmentFlag.AlignLeft if not fits else Qt.AlignmentFlag.AlignVCenter
        )


_SPACING = 6
