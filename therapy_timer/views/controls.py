# SPDX-License-Identifier: MIT
"""Buttons, check boxes and radio buttons that take a click anywhere on them.

Qt's own take one only on what is painted, which is smaller than a target for a hand that is not sure.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton


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


class RadioButton(QRadioButton):
    """A radio button of which the whole line counts."""

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Whether a click at this place counts."""
        return self.rect().contains(place)
