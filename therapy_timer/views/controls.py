# SPDX-License-Identifier: MIT
"""Buttons, check boxes and radio buttons that take a click anywhere on them.

Qt's own take one only on what is painted, which is smaller than a target for a hand that is not sure.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QStyle


class Button(QPushButton):
    """A button whose margin belongs to it."""

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Whether a click at this place counts."""
        return self.rect().contains(place)


class CheckBox(QCheckBox):
    """A check box of which the whole line counts."""

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Whether a click at this place counts."""
        return self.rect().contains(place)

    def mirrored(self, rect: QRect) -> QRect:
        """Where that is where one writes from the right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


class RadioButton(QRadioButton):
    """A radio button of which the whole line counts."""

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Whether a click at this place counts."""
        return self.rect().contains(place)
