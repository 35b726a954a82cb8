# SPDX-License-Identifier: MIT
"""A card of the page of settings: a heading, and rows with a control at the end and a note below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

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
        row = labelled(text, control, name, self)
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


def labelled(text: str, control: QWidget, name: str, parent: QWidget) -> QWidget:
    """A label and its control at the end of the line."""
    row = QWidget(parent)
    row.setObjectName(f"{name}Row")
    label = text_label(text, f"{name}Label", "", row)
    label.setBuddy(control)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.Space.M)
    line.addWidget(label, 1)
    line.addWidget(control)
    return row


_SPACING = 6
