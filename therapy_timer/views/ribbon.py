# SPDX-License-Identifier: MIT
"""The ribbon: one local day from midnight to midnight, with its treatments, their rests and the present moment."""

from __future__ import annotations

import math
from datetime import datetime
from typing import Final, assert_never

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from therapy_timer.core.days import DayRibbon, Span, SpanKind
from therapy_timer.views import theme, translation
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
        paint_span(painter, span_box(bar, ribbon, span), span.kind, palette)
    painter.restore()
    if ribbon.now is not None:
        x = round(_x(bar, ribbon, ribbon.now))
        painter.fillRect(QRectF(x - 1, bar.top() - _OUT, 2, bar.height() + 2 * _OUT), QColor(palette.text))
    painter.restore()


def paint_span(painter: QPainter, box: QRectF, kind: SpanKind, palette: Palette) -> None:
    """Paint what a box of a day stands for: ice is one block, heat two with a slit between them, rest is hatched."""
    match kind:
        case SpanKind.REST:
            _hatch(painter, box, palette)
        case SpanKind.ICE:
            painter.fillRect(box, QColor(palette.ice))
        case SpanKind.HEAT:
            slit = max(1, round(box.height() * _SLIT))
            top = box.top() + round((box.height() - slit) / 2)
            painter.fillRect(box, QColor(palette.heat))
            painter.fillRect(QRectF(box.left(), top, box.width(), slit), QColor(palette.track))
        case _:
            assert_never(kind)


def span_box(bar: QRectF, ribbon: DayRibbon, span: Span) -> QRectF:
    """Where a span of a day lies in its bar: in its lane if it shares the bar with others, and wide enough to see."""
    left, right = _x(bar, ribbon, span.begin), _x(bar, ribbon, span.end)
    height = bar.height() / span.lanes
    gap = _LANE_GAP if span.lane else 0.0
    return QRectF(left, bar.top() + span.lane * height + gap, max(right - left, _LEAST_BAR), height - gap)


def paint_hours(painter: QPainter, bar: QRectF, ribbon: DayRibbon, palette: Palette) -> None:
    """Write the hours below a bar, in the painter's font and no wider than the bar."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    painter.setPen(QColor(palette.muted))
    for mark in ribbon.day.marks:
        text = translation.digits(f"{mark.hour:02d}")
        width = metrics.horizontalAdvance(text)
        left = min(max(bar.left(), _x(bar, ribbon, mark.at) - width / 2), bar.right() - width)
        painter.drawText(QPointF(left, bar.bottom() + 2 + metrics.capHeight() + 1), text)


def _x(bar: QRectF, ribbon: DayRibbon, when: datetime) -> float:
    """Where a moment lies along the bar. Every hour that passes is equally long, so a day of 23 or 25 of them fits."""
    length = ribbon.day.end - ribbon.day.start
    return bar.left() + (when - ribbon.day.start) / length * bar.width() if length else bar.left()


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
_LANE_GAP: Final = 1.0
_SLIT: Final = 0.22
_HATCH_STEP: Final = 8.0
_HATCH_LINE: Final = 1.2
