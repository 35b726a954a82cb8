# SPDX-License-Identifier: MIT
"""Lines of text that are painted as large as their place allows: in the ring, and on the alarm's panel."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from therapy_timer.views import theme
from therapy_timer.views.theme import Type


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text; `size` and the `gap` to the line above it are in pixels of the screen."""

    text: str
    size: float
    gap: float
    colour: str
    weight: QFont.Weight = QFont.Weight.Normal
    spacing: float = 0.0
    may_be_cut: bool = True

    def font(self, size: float) -> QFont:
        """The font in whole pixels, the only sizes at which letters are sharp."""
        font = theme.font(Type.BODY, self.weight)
        font.setPixelSize(max(1, math.floor(size + 0.5)))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.spacing * font.pixelSize())
        return font

    @property
    def height(self) -> float:
        """The height of its capitals and digits."""
        return QFontMetricsF(self.font(self.size)).capHeight()


def write(painter: QPainter, line: Line, baseline: float, room: float) -> None:
    """Write a line in the middle, at x = 0; smaller if it is too wide, and cut if it would have to be too small."""
    font, text = line.font(line.size), line.text
    width = QFontMetricsF(font).horizontalAdvance(text)
    if width > room:
        fitting = math.floor(font.pixelSize() * room / width)
        least = max(line.size * _LEAST_SHRINK, min(line.size, _LEAST_CUT_PIXELS))
        font = line.font(max(fitting, least) if line.may_be_cut else fitting)
        if line.may_be_cut:
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = QFontMetricsF(font).horizontalAdvance(text)
    painter.setFont(font)
    painter.setPen(QColor(line.colour))
    # The last letter has its spacing behind it, which is not seen.
    painter.drawText(QPointF(-(width - font.letterSpacing()) / 2, baseline), text)


_LEAST_SHRINK: Final = 0.5
_LEAST_CUT_PIXELS: Final = 9
"""Smaller letters are not read; a line that would need them is cut instead."""
