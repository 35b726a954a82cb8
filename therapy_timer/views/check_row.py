# SPDX-License-Identifier: MIT
"""A check box as wide as its column, with room for a finger and a text in as many lines as it takes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from therapy_timer.views import theme
from therapy_timer.views.controls import CheckBox


class CheckRow(CheckBox):
    """Unlike a plain check box it breaks its text into lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show this text; it makes no key, whatever is in it."""
        self._text = text
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """The text in one line, if there is room."""
        width = self._before + self.fontMetrics().horizontalAdvance(self._text) + 2 * _MARGIN
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow: the text has more lines then."""
        return QSize(self._before + round(_LEAST * theme.text_scale()), round(theme.TARGET * theme.text_scale()))

    def hasHeightForWidth(self) -> bool:
        """Yes: a narrow row has more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width, and never less than a finger needs."""
        room = QRect(0, 0, max(1, width - self._before - _MARGIN), _TALLEST)
        lines = self.fontMetrics().boundingRect(room, _WRAPPED, self._text).height()
        return max(round(theme.TARGET * theme.text_scale()), lines + 2 * _MARGIN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, its tick, and the text beside it."""
        painter, palette, scale = QPainter(self), theme.current(), theme.text_scale()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = round(_BOX * scale)
        box = QRectF(self.mirrored(QRect(round(_MARGIN * scale), (self.height() - side) // 2, side, side)))
        painter.setPen(QPen(QColor(palette.chosen if self.isChecked() else palette.muted), _LINE * scale))
        painter.setBrush(QColor(palette.chosen) if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _ROUND * scale, _ROUND * scale)
        if self.isChecked():
            painter.setPen(QPen(QColor(palette.on_chosen), _TICK_LINE * scale))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x * side, y * side) for x, y in _TICK]))
        painter.setPen(QColor(palette.text))
        room = self.mirrored(QRect(self._before, 0, self.width() - self._before - _MARGIN, self.height()))
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, _WRAPPED | leading | Qt.AlignmentFlag.AlignVCenter, self._text)

    @property
    def _before(self) -> int:
        """What lies before the text, in pixels."""
        return round((_MARGIN + _BOX + _GAP) * theme.text_scale())


_WRAPPED: Final = Qt.TextFlag.TextWordWrap
_MARGIN: Final = 8
_BOX: Final = 20
_ROUND: Final = 5.0
_GAP: Final = 12
_LEAST: Final = 80
_LINE: Final = 1.4
_TICK_LINE: Final = 2.2
_TICK: Final = ((0.25, 0.52), (0.43, 0.70), (0.76, 0.32))
"""The corners of the tick, as shares of the box."""
_TALLEST: Final = 10_000
