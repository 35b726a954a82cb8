# SPDX-License-Identifier: MIT
"""Fonts of the charts: a painter brings one, and everything smaller or bolder is made from it.

So the same painter writes on the screen in points, as large as the person wants it, and on paper and into pictures in
pixels of 1/96 inch.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter


def resized(font: QFont, share: float, weight: QFont.Weight | None = None) -> QFont:
    """The font in another size, as a share of its own, and in another weight if one is given."""
    made = QFont(font)
    if font.pixelSize() > 0:
        made.setPixelSize(max(1, round(font.pixelSize() * share)))
    else:
        made.setPointSizeF(font.pointSizeF() * share)
    if weight is not None:
        made.setWeight(weight)
    return made


def metrics(painter: QPainter) -> QFontMetricsF:
    """The measures of the painter's font on what it paints on."""
    return QFontMetricsF(painter.font(), painter.device())


def write(painter: QPainter, left: float, middle: float, text: str) -> float:
    """Write a text whose capitals stand around the height `middle`; returns where it ends."""
    measures = metrics(painter)
    painter.drawText(QPointF(left, middle + measures.capHeight() / 2), text)
    return left + measures.horizontalAdvance(text)


def write_up_to(painter: QPainter, right: float, middle: float, text: str) -> None:
    """The same, ending at `right`."""
    write(painter, right - metrics(painter).horizontalAdvance(text), middle, text)
