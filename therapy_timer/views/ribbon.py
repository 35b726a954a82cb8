# SPDX-License-Identifier: MIT
"""The ribbon: one local day from midnight to midnight, with its treatments, their rests and the present moment."""

from __future__ import annotations

import math
from datetime import datetime
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from therapy_timer.core.days import DayRibbon, Span, SpanKind
from therapy_timer.views import theme
from therapy_timer.views.theme import Palette, Type


class Ribbon(QWidget):
    """Shows a `DayRibbon`, with the hours below it. What it means in words belongs to a label beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ribbon: DayRibbon | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_ribbon(self, ribbon: DayRibbon) -> None:
        """Show another day, or the same one as it is now. What is shown already is not painted again."""
        if ribbon != self._ribbon:
            self._ribbon = ribbon
            self.update()

    def sizeHint(self) -> QSize:
        """The bar, the present moment standing out of it, and the hours."""
        return QSize(_USUAL_WIDTH, math.ceil(_OUT + _BAR + _OUT + self._hours_height()))

    def minimumSizeHint(self) -> QSize:
        """The same height, and a width in which the hours do not run into each other."""
        return QSize(_LEAST_WIDTH, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the day, and the hours below it."""
        if self._ribbon is None:
            return
        painter = QPainter(self)
        palette = theme.current()
        bar = QRectF(0, _OUT, self.width(), _BAR)
        paint_day(painter, bar, self._ribbon, palette)
        painter.setFont(theme.font(Type.TINY))
        paint_hours(painter, bar, self._ribbon, palette)

    def _hours_height(self) -> float:
        return QFontMetricsF(theme.font(Type.TINY)).height()


def paint_day(painter: QPainter, bar: QRectF, ribbon: DayRibbon, palette: Palette) -> None:
    """Paint a day into a bar, as long as the bar, whatever it is painted on; the present moment stands out of it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(bar, _CORNER, _CORNER)
    painter.fillPath(outline, QColor(palette.track))
    painter.save()
    painter.setClipPath(outline)
    for span in ribbon.spans:
        box = _box(bar, ribbon, span)
        if span.kind is SpanKind.REST:
            _hatch(painter, box, palette)
        else:
            painter.fillRect(box, QColor(palette.ice if span.kind is SpanKind.ICE else palette.heat))
    painter.restore()
    if ribbon.now is not None:
        x = round(_x(bar, ribbon, ribbon.now))
        painter.fillRect(QRectF(x - 1, bar.top() - _OUT, 2, bar.height() + 2 * _OUT), QColor(palette.text))
    painter.restore()


def paint_hours(painter: QPainter, bar: QRectF, ribbon: DayRibbon, palette: Palette) -> None:
    """Write the hours below a bar, in the painter's font and no wider than the bar."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    painter.setPen(QColor(palette.muted))
    for mark in ribbon.day.marks:
        text = f"{mark.hour:02d}"
        width = metrics.horizontalAdvance(text)
        left = min(max(bar.left(), _x(bar, ribbon, mark.at) - width / 2), bar.right() - width)
        painter.drawText(QPointF(left, bar.bottom() + 2 + metrics.capHeight() + 1), text)


def _x(bar: QRectF, ribbon: DayRibbon, when: datetime) -> float:
    """Where a moment lies along the bar. Every hour that passes is equally long, so a day of 23 or 25 of them fits."""
    share = (when - ribbon.day.start) / (ribbon.day.end - ribbon.day.start)
    return bar.left() + share * bar.width()


def _box(bar: QRectF, ribbon: DayRibbon, span: Span) -> QRectF:
    left, right = _x(bar, ribbon, span.begin), _x(bar, ribbon, span.end)
    return QRectF(left, bar.top(), max(right - left, _LEAST_BAR), bar.height())


def _hatch(painter: QPainter, box: QRectF, palette: Palette) -> None:
    """Slanting lines, which tell a rest from a treatment without any colour."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(QColor(palette.rest), _HATCH_LINE))
    left = box.left() - box.left() % _HATCH_STEP
    while left < box.right() + box.height():
        painter.drawLine(QPointF(left, box.top()), QPointF(left - box.height(), box.bottom()))
        left += _HATCH_STEP
    painter.restore()


_USUAL_WIDTH: Final = 540
_LEAST_WIDTH: Final = 200
_BAR: Final = 20.0
_OUT: Final = 4.0
_CORNER: Final = 4.0
_LEAST_BAR: Final = 2.0
_HATCH_STEP: Final = 8.0
_HATCH_LINE: Final = 1.2
