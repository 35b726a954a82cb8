# SPDX-License-Identifier: MIT
"""What the alarm's panel says in the middle: what lies where, what to do, and for how long it has been on.

The number can be read from three metres and more: it takes half of the height.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from therapy_timer.views import theme
from therapy_timer.views.lines import Line, write
from therapy_timer.views.ring import FaceLabel, RingFace, RingKind
from therapy_timer.views.theme import Palette


class AlarmFace(FaceLabel):
    """Shows the lines of a `RingFace` without the ring, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(RingKind.OVERDUE, parent)

    def sizeHint(self) -> QSize:
        """Small: it takes what the buttons leave."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """The least size at which all lines can be read."""
        return QSize(_SMALLEST, _SMALLEST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines in the middle of the widget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_alarm(painter, QRectF(self.contentsRect()), self._face, theme.current())


def paint_alarm(painter: QPainter, rect: QRectF, face: RingFace, palette: Palette) -> None:
    """Paint the lines of a face as large as the rectangle allows, in its middle."""
    lines = _lines(face, palette, min(rect.height(), rect.width() / _NUMBER_WIDTH))
    gaps = [line.gap if n else 0.0 for n, line in enumerate(lines)]
    top = -sum(gap + line.height for gap, line in zip(gaps, lines, strict=True)) / 2
    painter.save()
    painter.translate(rect.center())
    for gap, line in zip(gaps, lines, strict=True):
        baseline = top + gap + line.height
        write(painter, line, baseline, rect.width())
        top = baseline
    painter.restore()


def _lines(face: RingFace, palette: Palette, height: float) -> list[Line]:
    bold, half = QFont.Weight.Bold, QFont.Weight.DemiBold
    lines = (
        Line(face.above, _SMALL * height, 0.0, palette.text),
        Line(face.headline, _HEADLINE * height, 0.06 * height, palette.warning, bold, may_be_cut=False),
        Line(face.number, _NUMBER * height, 0.08 * height, palette.warning, half, _SPACING, may_be_cut=False),
        Line(face.below, _SMALL * height, 0.07 * height, palette.muted),
    )
    return [line for line in lines if line.text]


_SMALLEST: Final = 100
# Shares of the height.
_SMALL: Final = 0.07
_HEADLINE: Final = 0.15
_NUMBER: Final = 0.5
_NUMBER_WIDTH: Final = 1.4
"""The width of "00:00", roughly, in the same unit."""
_SPACING: Final = -2 / 62
"""Between the digits, as in the ring."""
