# SPDX-License-Identifier: MIT
"""One point of a list: a dot, and its text beside it in as many lines as it takes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from therapy_timer.views import theme


class PointLabel(QLabel):
    """Its text is the text alone, as a screen reader reads it; the dot is painted before the first line."""

    def __init__(self, text: str, parent: QWidget, *, indent: int = 0) -> None:
        super().__init__(text, parent)
        self._before = indent
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Make as much room for the dot as it takes now, on the side where lines begin."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dot, and the text as a label does."""
        super().paintEvent(event)
        metrics = self.fontMetrics()
        line = QRect(self._before, self.contentsRect().top(), metrics.horizontalAdvance(_DOT), metrics.height())
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), line)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _DOT)

    def _make_room(self) -> None:
        room = self._before + self.fontMetrics().horizontalAdvance(_DOT) + theme.Space.S
        left, right = (0, room) if self.isRightToLeft() else (room, 0)
        self.setContentsMargins(left, 0, right, 0)


_DOT: Final = "•"
