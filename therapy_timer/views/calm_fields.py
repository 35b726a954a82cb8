# SPDX-License-Identifier: MIT
"""Fields that change only when it is meant: whoever scrolls past one with the wheel changes nothing.

Every form has these in place of Qt's own.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QDateTimeEdit, QSlider, QSpinBox, QStyledItemDelegate, QTimeEdit


class CalmSlider(QSlider):
    """Leaves the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class CalmComboBox(QComboBox):
    """Leaves the wheel to the page. What can be chosen is as high as the style sheet wants it."""

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open out, with targets for a hand that is not sure: the delegate of a combo box has heights of its own."""
        if not isinstance(self.itemDelegate(), QStyledItemDelegate):
            self.setItemDelegate(QStyledItemDelegate(self))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class CalmSpinBox(QSpinBox):
    """Leaves the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the number away from the frame: a style sheet does not reach it."""
        super().showEvent(event)
        self.lineEdit().setTextMargins(_ASIDE, 0, _ASIDE, 0)


class CalmDateTimeEdit(QDateTimeEdit):
    """Leaves the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class CalmDateEdit(QDateEdit):
    """Leaves the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class CalmTimeEdit(QTimeEdit):
    """Leaves the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the time away from the frame: a style sheet does not reach it."""
        super().showEvent(event)
        self.lineEdit().setTextMargins(_ASIDE, 0, _ASIDE, 0)


_ASIDE: Final = 7
"""Pixels to the left and right of what is written."""
