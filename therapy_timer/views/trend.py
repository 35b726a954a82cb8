# SPDX-License-Identifier: MIT
"""Pain before and after treatments, from 0 to 10: the painter for screen, paper and pictures, and the widget.

The two lines are told apart without colour: rings on a thin line are before, discs on a thicker one after.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from therapy_timer.core.days import day_on
from therapy_timer.core.trend import PainPoint, PainTrend
from therapy_timer.views import history_words as words
from therapy_timer.views import theme, translation
from therapy_timer.views.lettering import metrics, resized, write, write_up_to
from therapy_timer.views.theme import Palette, Type

GREATEST: Final = 10
"""The end of the scale of pain."""


@dataclass(frozen=True, slots=True)
class Plot:
    """Where a trend lies: `field` is spanned by its dates from left to right and by the numbers from 10 down to 0.

    `usual_dot` is the radius of a point where they are not too many for it.
    """

    trend: PainTrend
    field: QRectF
    usual_dot: float

    def x(self, point: PainPoint) -> float:
        """Where the treatment of a point began."""
        begin, end = day_on(self.trend.dates.first).start, day_on(self.trend.dates.last).end
        return self.field.left() + (point.at - begin) / (end - begin) * self.field.width()

    def y(self, number: int) -> float:
        """The height of a number."""
        return self.field.bottom() - number / GREATEST * self.field.height()

    @property
    def dot(self) -> float:
        """The radius of a point: smaller where they are many."""
        room = self.field.width() / max(1, len(self.trend.points))
        return min(self.usual_dot, max(_LEAST_DOT, room / 2))

    @property
    def before(self) -> Iterator[tuple[PainPoint, QPointF]]:
        """Every number that was said before a treatment."""
        for point in self.trend.points:
            if point.before is not None:
                yield point, QPointF(self.x(point), self.y(point.before))

    @property
    def after(self) -> Iterator[tuple[PainPoint, QPointF]]:
        """Every number that was said after a treatment."""
        for point in self.trend.points:
            if point.after is not None:
                yield point, QPointF(self.x(point), self.y(point.after))


def plot_in(rect: QRectF, trend: PainTrend, measures: QFontMetricsF) -> Plot:
    """Where a trend lies in a rectangle, where `measures` are those of the font in which its heading is written."""
    left = measures.horizontalAdvance(str(GREATEST)) * _SMALL + _SCALE_GAP
    line = measures.height()
    head = line * (1 if _key_beside(rect, measures) else 2)
    field = rect.adjusted(left, head + _HEAD_GAP, -_RIGHT, -line * _SMALL - _FOOT_GAP)
    return Plot(trend, field, measures.capHeight() * _DOT)


def paint_trend(painter: QPainter, rect: QRectF, trend: PainTrend, palette: Palette, where: str = "") -> None:
    """Paint a trend into a rectangle, in the painter's font; `where` tells of which area it is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plot = plot_in(rect, trend, metrics(painter))
    _paint_head(painter, rect, palette, where)
    painter.setFont(resized(painter.font(), _SMALL))
    _paint_scale(painter, rect, plot, palette)
    _paint_foot(painter, plot, palette)
    _paint_line(painter, plot.before, plot.dot, _before(palette))
    _paint_line(painter, plot.after, plot.dot, _after(palette))
    if not trend.points:
        painter.setPen(QColor(palette.muted))
        painter.drawText(plot.field, Qt.AlignmentFlag.AlignCenter, words.trend_empty())
    painter.restore()


def _key_beside(rect: QRectF, measures: QFontMetricsF) -> bool:
    """Whether the key has room beside the title; else it stands below."""
    texts = (words.trend_title(), words.before_name(), words.after_name())
    gaps = measures.capHeight() * (5 * _KEY_GAP + 4 * _DOT)
    # The title is bolder than what is measured.
    return sum(map(measures.horizontalAdvance, texts)) * _BOLDER + gaps <= rect.width()


def _paint_head(painter: QPainter, rect: QRectF, palette: Palette, where: str) -> None:
    """The title, the key and as much of the area as there is room for."""
    plain, measures = painter.font(), metrics(painter)
    middle, gap, dot = rect.top() + measures.height() / 2, measures.capHeight() * _KEY_GAP, measures.capHeight() * _DOT
    painter.setPen(QColor(palette.text))
    painter.setFont(resized(plain, 1.0, QFont.Weight.DemiBold))
    x = write(painter, rect.left(), middle, words.trend_title()) + 2 * gap
    painter.setFont(plain)
    if not _key_beside(rect, measures):
        x, middle = rect.left(), middle + measures.height()
    for name, look in ((words.before_name(), _before(palette)), (words.after_name(), _after(palette))):
        _mark(painter, QPointF(x + dot, middle), dot, look)
        painter.setPen(QColor(palette.muted))
        x = write(painter, x + 2 * dot + gap / 2, middle, name) + gap
    if where:
        room = rect.right() - x + gap
        write(painter, x - gap, middle, measures.elidedText(f" · {where}", Qt.TextElideMode.ElideRight, room))


def _paint_scale(painter: QPainter, rect: QRectF, plot: Plot, palette: Palette) -> None:
    for number in (GREATEST, GREATEST // 2, 0):
        y = plot.y(number)
        painter.setPen(QPen(QColor(palette.track), _GRID))
        painter.drawLine(QPointF(plot.field.left(), y), QPointF(plot.field.right(), y))
        painter.setPen(QColor(palette.muted))
        write(painter, rect.left(), y, translation.number(number))


def _paint_foot(painter: QPainter, plot: Plot, palette: Palette) -> None:
    """The first and the last day, below the ends of the scale, and between them how much of all is drawn."""
    painter.setPen(QColor(palette.muted))
    dates, measures = plot.trend.dates, metrics(painter)
    middle = plot.field.bottom() + measures.height() / 2 + _FOOT_GAP
    dated = len(dates) > words.LONGEST_NAMED
    left = write(painter, plot.field.left(), middle, words.day_name(dates.first, dated=dated))
    right = plot.field.right()
    if dates.first != dates.last:
        last = words.day_name(dates.last, dated=dated)
        write_up_to(painter, right, middle, last)
        right -= measures.horizontalAdvance(last)
    if note := words.trend_thinned(plot.trend):
        room = right - left - 2 * measures.capHeight()
        text = measures.elidedText(note, Qt.TextElideMode.ElideRight, room)
        write(painter, (left + right - measures.horizontalAdvance(text)) / 2, middle, text)


@dataclass(frozen=True, slots=True)
class _Look:
    """A line and its points: the colour and the width of lines, and what fills the points."""

    colour: str
    width: float
    fill: str


def _before(palette: Palette) -> _Look:
    return _Look(palette.rest, 1.4, palette.surface)


def _after(palette: Palette) -> _Look:
    return _Look(palette.ice, 2.0, palette.ice)


def _paint_line(painter: QPainter, points: Iterable[tuple[PainPoint, QPointF]], dot: float, look: _Look) -> None:
    places = [place for _, place in points]
    painter.setPen(QPen(QColor(look.colour), look.width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(places)
    for place in places:
        _mark(painter, place, dot, look)


def _mark(painter: QPainter, place: QPointF, dot: float, look: _Look) -> None:
    painter.setPen(QPen(QColor(look.colour), look.width))
    painter.setBrush(QColor(look.fill))
    painter.drawEllipse(place, dot - look.width / 2, dot - look.width / 2)


class PainChart(QWidget):
    """Shows a `PainTrend`. The pointer over a point tells its numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trend: PainTrend | None = None
        self._where = ""
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_trend(self, trend: PainTrend, where: str = "") -> None:
        """Show another trend; `where` tells of which area. What is shown already is not painted again."""
        if (trend, where) != (self._trend, self._where):
            self._trend, self._where = trend, where
            title, _, text = self.text_alternative().partition("\n")
            self.setAccessibleName(title)
            self.setAccessibleDescription(text)
            self.update()

    def text_alternative(self) -> str:
        """What the chart shows, in words."""
        return words.trend_text(self._trend, self._where) if self._trend is not None else ""

    def sizeHint(self) -> QSize:
        """A field of 100 pixels at the usual size of text, its heading and its dates."""
        lines = QFontMetricsF(theme.font(Type.CHIP), self).height() * (1 + _SMALL)
        return QSize(_USUAL_WIDTH, math.ceil(_FIELD * theme.text_scale() + lines + _HEAD_GAP + _FOOT_GAP))

    def minimumSizeHint(self) -> QSize:
        """The same height, and a width in which the heading fits."""
        return QSize(_LEAST_WIDTH, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the trend."""
        if self._trend is None:
            return
        painter = QPainter(self)
        painter.setFont(theme.font(Type.CHIP))
        paint_trend(painter, QRectF(self.rect()), self._trend, theme.current(), self._where)

    def event(self, event: QEvent) -> bool:
        """Tell what is below the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            point = self._at(QPointF(event.pos()))
            if point is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), words.point_told(point), self)
            return True
        return super().event(event)

    def _at(self, pointer: QPointF) -> PainPoint | None:
        """The point that is nearest to the pointer, if it is near."""
        if self._trend is None:
            return None
        plot = plot_in(QRectF(self.rect()), self._trend, QFontMetricsF(theme.font(Type.CHIP), self))
        near = (
            (math.dist(place.toTuple(), pointer.toTuple()), n, point)
            for n, (point, place) in enumerate((*plot.before, *plot.after))
        )
        distance, _, nearest = min(near, default=(math.inf, 0, None))
        return nearest if distance <= _REACH else None


_SMALL: Final = Type.TINY / Type.CHIP
_SCALE_GAP: Final = 8.0
_HEAD_GAP: Final = 14.0
_FOOT_GAP: Final = 8.0
_RIGHT: Final = 6.0
_KEY_GAP: Final = 0.85
_GRID: Final = 1.5
_DOT: Final = 0.4
_LEAST_DOT: Final = 1.8
_FIELD: Final = 100.0
_REACH: Final = 8.0
_USUAL_WIDTH: Final = 540
_BOLDER: Final = 1.1
_LEAST_WIDTH: Final = 200
