# SPDX-License-Identifier: MIT
"""Fields that change only when it is meant: whoever scrolls past one with the wheel changes nothing."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSlider, QTimeEdit


class CalmSlider(QSlider):
    """Leaves the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class CalmComboBox(QComboBox):
    """Leaves the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class CalmTimeEdit(QTimeEdit):
    """Leaves the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()
