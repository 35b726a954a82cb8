# SPDX-License-Identifier: MIT
"""A slider that moves only when it is meant."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider


class CalmSlider(QSlider):
    """Leaves the wheel to the page: whoever scrolls past it changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()
