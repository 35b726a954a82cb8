# SPDX-License-Identifier: MIT
"""Fields that change only when it is meant: whoever scrolls past one with the wheel changes nothing.

Every form has these in place of Qt's own.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QSlider,
    QSpinBox,
    QStyledItemDelegate,
    QTimeEdit,
    QWidget,
)


class _Calm:
    """Leaves the wheel to the page; it stands before the field of Qt whose wheel it takes."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class CalmSlider(_Calm, QSlider):
    """Leaves the wheel to the page."""


class CalmComboBox(_Calm, QComboBox):
    """Leaves the wheel to the page. What can be chosen is as high as the style sheet wants it."""

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open out, with targets for a hand that is not sure: the delegate of a combo box has heights of its own."""
        if not isinstance(self.itemDelegate(), QStyledItemDelegate):
            self.setItemDelegate(QStyledItemDelegate(self))
        super().showPopup()


class CalmDateEdit(_Calm, QDateEdit):
    """Leaves the wheel to the page."""


class CalmDateTimeEdit(_Calm, QDateTimeEdit):
    """Leaves the wheel to the page."""


class CalmTimeEdit(_Calm, QTimeEdit):
    """Leaves the wheel to the page, and keeps the time away from the frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_ASIDE, 0, _ASIDE, 0)  # a style sheet does not reach it


class CalmSpinBox(_Calm, QSpinBox):
    """Leaves the wheel to the page, and keeps the number away from the frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_ASIDE, 0, _ASIDE, 0)  # a style sheet does not reach it


_ASIDE: Final = 7
"""Pixels to the left and right of what is written."""
