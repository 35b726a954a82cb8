# SPDX-License-Identifier: MIT
"""The ribbons of many days, one below the other: the painter for screen, paper and pictures, and the widget.

The widget holds no days. It asks for those that are in sight, so that ten years open as fast as a week.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip, QWidget

from therapy_timer.core.days import Dates, DayRibbon, Span, SpanKind, day_on
from therapy_timer.views import history_words as words
from therapy_timer.views import theme
from therapy_timer.views.announcing import announce
from therapy_timer.views.lettering import metrics, resized, write
from therapy_timer.views.ribbon import paint_day, paint_hours, paint_span, span_box
from therapy_timer.views.theme import Palette, Type

Rows = Callable[[date, date], Sequence[DayRibbon]]
"""Tells the ribbons of the days from one date to another, both included, in order."""

PITCH: Final = 25.0
"""The usual distance from one day to the next, in pixels of 1/96 inch."""


@dataclass(frozen=True, slots=True)
class DayRows:
    """Where days lie in a rectangle: the first at its top, `pitch` apart, their names in the first `names` pixels."""

    rect: QRectF
    names: float
    pitch: float

    def bar(self, row: int) -> QRectF:
        """The bar of a day, counted from 0."""
        height = round(self.pitch * _BAR)
        top = self.rect.top() + row * self.pitch + (self.pitch - height) // 2
        return QRectF(self.rect.left() + self.names, top, self.rect.width() - self.names, height)

    def row(self, y: float) -> int:
        """The day at this height; it may be one that is not there."""
        return math.floor((y - self.rect.top()) / self.pitch)


def names_width(measures: QFontMetricsF, *, dated: bool = False) -> float:
    """The room that the names of days take, with the distance to the bars."""
    return max(measures.horizontalAdvance(name) for name in words.day_names(dated=dated)) + _NAMES_GAP


def paint_ribbons(
    painter: QPainter,
    rect: QRectF,
    days: Sequence[DayRibbon],
    palette: Palette,
    *,
    pitch: float = PITCH,
    dated: bool = False,
    chosen: str = "",
) -> None:
    """Paint days from the top of a rectangle downwards, named in the painter's font; `chosen` is framed."""
    painter.save()
    rows = DayRows(rect, names_width(metrics(painter), dated=dated), pitch)
    for n, ribbon in enumerate(days):
        bar = rows.bar(n)
        painter.setPen(QColor(palette.muted))
        write(painter, rect.left(), bar.center().y(), words.day_name(ribbon.day.local, dated=dated))
        paint_day(painter, bar, ribbon, palette)
        for span in ribbon.spans:
            if chosen and span.treatment == chosen and span.kind is not SpanKind.REST:
                _frame(painter, span_box(bar, ribbon, span), palette)
    painter.restore()


def paint_hour_line(
    painter: QPainter, rect: QRectF, ribbon: DayRibbon, palette: Palette, *, dated: bool = False
) -> None:
    """Write the hours below days in the rectangle above, as they lie on one of these days."""
    painter.save()
    names = names_width(metrics(painter), dated=dated)
    painter.setFont(resized(painter.font(), _HOURS))
    paint_hours(painter, rect.adjusted(names, 0, 0, 0), ribbon, palette)
    painter.restore()


def most_usual(days: Sequence[DayRibbon]) -> DayRibbon:
    """Of some days the one by which the hours below them are written: the first with all 24, if any has."""
    return min(days, key=lambda ribbon: abs(ribbon.day.end - ribbon.day.start - _USUAL_DAY))


def hour_line_height(measures: QFontMetricsF) -> float:
    """The room that the hours take, where `measures` are those of the names of the days."""
    return measures.height() * _HOURS + 2


def paint_key(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    """Paint what ice, heat and rest look like, each with its name, from the left of a rectangle."""
    painter.save()
    measures = metrics(painter)
    height, gap = min(rect.height(), measures.height()), measures.capHeight() * _KEY_GAP
    x, middle = rect.left(), rect.center().y()
    for kind, width in _KEY:
        box = QRectF(x, middle - height / 2, width * height, height)
        painter.fillRect(box, QColor(palette.track))
        paint_span(painter, box, kind, palette)
        painter.setPen(QColor(palette.muted))
        x = write(painter, box.right() + gap, middle, words.kind_name(kind)) + 3 * gap
    painter.restore()


def _frame(painter: QPainter, box: QRectF, palette: Palette) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for away, colour in ((1.5, palette.surface), (3.0, palette.text)):
        painter.setPen(QPen(QColor(colour), _FRAME))
        painter.drawRect(box.adjusted(-away, -away, away, away))
    painter.restore()


class RibbonKey(QWidget):
    """What ice, heat and rest look like."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(words.kind_name(kind) for kind, _ in _KEY))

    def sizeHint(self) -> QSize:
        """One line of text."""
        return QSize(_LEAST_WIDTH, math.ceil(QFontMetricsF(theme.font(Type.CHIP), self).height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the key."""
        painter = QPainter(self)
        painter.setFont(theme.font(Type.CHIP))
        paint_key(painter, QRectF(self.rect()), theme.current())


class DayRibbons(QAbstractScrollArea):
    """Shows a run of days, oldest first, and scrolls if they are many; opened on the last of them.

    The pointer over a treatment or a rest, and the arrow keys, tell its figures. `chosen` carries the id of the
    treatment that was clicked, or chosen by the keyboard and entered.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dates: Dates | None = None
        self._rows: Rows = _no_rows
        self._tell: Callable[[Span], str] = _nothing_told
        self._fetched: dict[date, DayRibbon] = {}
        self._selected: _Place | None = None
        self._hours = _HourLine(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._describe)
        self._measure()

    def show_days(self, dates: Dates, rows: Rows, tell: Callable[[Span], str]) -> None:
        """Show another run of days. `tell` says in words what is known of the treatment or the rest of a span."""
        self._dates, self._rows, self._tell = dates, rows, tell
        self._selected = None
        self._measure()
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self.refresh()

    def refresh(self) -> None:
        """Ask again for the days in sight, for what they hold has changed."""
        self._fetched.clear()
        self._describe()
        self.viewport().update()
        self._hours.update()

    @property
    def selected(self) -> str:
        """The id of the treatment that was chosen last; empty if none is."""
        return self._selected.span.treatment if self._selected else ""

    def text_alternative(self) -> str:
        """What the days in sight show, in words."""
        days = self._in_sight()
        if not days:
            return ""
        seen = Dates(days[0].day.local, days[-1].day.local)
        return f"{words.ribbons_title(seen)}\n{words.ribbons_text(days, dated=self._dated)}"

    # --- what is in sight

    @property
    def _dated(self) -> bool:
        return self._dates is not None and len(self._dates) > words.LONGEST_NAMED

    @property
    def _pitch(self) -> int:
        return round(PITCH * theme.text_scale())

    def _in_sight(self) -> list[DayRibbon]:
        first, last = self._sight()
        return self._ask(first, last)

    def _sight(self) -> tuple[int, int]:
        """The first and the last row that can be seen, if only in part; the last is -1 as long as there are none."""
        if self._dates is None:
            return 0, -1
        top, pitch = self.verticalScrollBar().value(), self._pitch
        bottom = top + max(1, self.viewport().height()) - 1
        most = len(self._dates) - 1
        return min(top // pitch, most), min(bottom // pitch, most)

    def _ask(self, first: int, last: int) -> list[DayRibbon]:
        """The days from one row to another; they are asked for unless all are known since the last time."""
        wanted = [self._dates[n] for n in range(first, last + 1)] if self._dates is not None else []
        if not all(local in self._fetched for local in wanted):
            # A date that never was in this zone has no ribbon, and its row stays empty.
            self._fetched = {local: DayRibbon(day_on(local)) for local in wanted}
            self._fetched |= {ribbon.day.local: ribbon for ribbon in self._rows(wanted[0], wanted[-1])}
        return [self._fetched[local] for local in wanted]

    def _places(self, row: int) -> DayRows:
        """Where the days lie in the viewport when the first of them is this row."""
        top = row * self._pitch - self.verticalScrollBar().value()
        rect = QRectF(0, top, self.viewport().width() - _RIGHT, self.viewport().height())
        return DayRows(rect, names_width(self._measures(), dated=self._dated), self._pitch)

    def _measures(self) -> QFontMetricsF:
        return QFontMetricsF(theme.font(Type.CHIP), self)

    def _measure(self) -> None:
        """Fit the scroll bar to the days, and the hours below them."""
        hours = math.ceil(hour_line_height(self._measures())) + _HOURS_BELOW
        self.setViewportMargins(0, 0, 0, hours)
        view = self.viewport().geometry()
        self._hours.setGeometry(view.left(), view.bottom() + 1, view.width(), hours)
        bar = self.verticalScrollBar()
        days = len(self._dates) if self._dates else 0
        bar.setRange(0, max(0, days * self._pitch - view.height()))
        bar.setSingleStep(self._pitch)
        bar.setPageStep(max(self._pitch, view.height()))

    def _describe(self) -> None:
        """Have a screen reader find in words what is in sight."""
        if self._dates is not None:
            self.setAccessibleName(words.ribbons_title(self._dates))
            if self.isVisible():
                self.setAccessibleDescription(self.text_alternative())

    def sizeHint(self) -> QSize:
        """A week."""
        return QSize(_USUAL_WIDTH, self._height_of(7))

    def minimumSizeHint(self) -> QSize:
        """Two days, in a width at which they can be read."""
        return QSize(_LEAST_WIDTH, self._height_of(2))

    def _height_of(self, days: int) -> int:
        return days * self._pitch + math.ceil(hour_line_height(self._measures())) + _HOURS_BELOW

    # --- events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the days in sight, and no others."""
        painter = QPainter(self.viewport())
        painter.setFont(theme.font(Type.CHIP))
        first, last = self._sight()
        rect = self._places(first).rect
        dated, pitch = self._dated, float(self._pitch)
        days = self._ask(first, last)
        paint_ribbons(painter, rect, days, theme.current(), pitch=pitch, dated=dated, chosen=self.selected)

    def paint_hours(self, line: QWidget) -> None:
        """Write the hours below the days, as they lie on the first day in sight that has all 24."""
        days = self._in_sight()
        if not days:
            return
        painter = QPainter(line)
        painter.setFont(theme.font(Type.CHIP))
        usual = most_usual(days)
        above = QRectF(0, -2, line.width() - _RIGHT, 2)
        paint_hour_line(painter, above, usual, theme.current(), dated=self._dated)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the last day in sight if it was."""
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        at_end = bar.value() == bar.maximum()
        self._measure()
        if at_end:
            bar.setValue(bar.maximum())

    def showEvent(self, event: QShowEvent) -> None:
        """Say in words what is now in sight."""
        super().showEvent(event)
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text or the look has changed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self._measure()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what is below the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(QPointF(event.pos()))
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(
                    event.globalPos(), self._tell(place.span), self.viewport(), self._box(place).toAlignedRect()
                )
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the treatment that was clicked, or the one whose rest was."""
        place = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and place is not None:
            self._selected = place
            self.viewport().update()
            self.chosen.emit(place.span.treatment)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from treatment to treatment, along a day and from day to day; Enter or the space bar chooses it."""
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Down if self._selected is None:
                self._go(self._last_in_sight())
            case Qt.Key.Key_Left:
                self._go(self._before())
            case Qt.Key.Key_Right:
                self._go(self._after())
            case Qt.Key.Key_Up:
                self._go(self._nearest(next(self._days_before(self._row - 1), [])))
            case Qt.Key.Key_Down:
                self._go(self._nearest(next(self._days_after(self._row + 1), [])))
            case Qt.Key.Key_Home:
                self._go(next(iter(next(self._days_after(0), [])), None))
            case Qt.Key.Key_End:
                self._go(next(reversed(next(self._days_before(len(self._dates or ())), [])), None))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._selected is not None:
                self.chosen.emit(self.selected)
            case _:
                super().keyPressEvent(event)

    # --- the treatment chosen

    def _at(self, point: QPointF) -> _Place | None:
        """What lies below a point: a pack rather than a rest, and the later one rather than the earlier."""
        first, last = self._sight()
        rows = self._places(first)
        row = rows.row(point.y())
        if not 0 <= row <= last - first:
            return None
        ribbon, bar = self._ask(first, last)[row], rows.bar(row)
        for span in reversed(ribbon.spans):
            reach = 0 if span.kind is SpanKind.REST else _REACH
            if span_box(bar, ribbon, span).adjusted(-reach, 0, reach, 0).contains(point):
                return _Place(first + row, ribbon, span)
        return None

    def _box(self, place: _Place) -> QRectF:
        return span_box(self._places(place.row).bar(0), place.ribbon, place.span)

    @property
    def _row(self) -> int:
        return self._selected.row if self._selected is not None else 0

    def _days_after(self, row: int) -> Iterator[list[_Place]]:
        """The packs of each day from this row on that has any. As many days are asked for at once as are in sight."""
        count = len(self._dates or ())
        for first in range(row, count, self._step):
            last = min(first + self._step, count) - 1
            yield from filter(None, (_packs(n, ribbon) for n, ribbon in enumerate(self._ask(first, last), first)))

    def _days_before(self, row: int) -> Iterator[list[_Place]]:
        """The same from this row backwards."""
        for last in range(min(row, len(self._dates or ()) - 1), -1, -self._step):
            first = max(0, last - self._step + 1)
            days = list(enumerate(self._ask(first, last), first))
            yield from filter(None, (_packs(n, ribbon) for n, ribbon in reversed(days)))

    @property
    def _step(self) -> int:
        first, last = self._sight()
        return max(1, last - first + 1)

    def _last_in_sight(self) -> _Place | None:
        return next((packs[-1] for packs in self._days_before(self._sight()[1])), None)

    def _after(self) -> _Place | None:
        """The next treatment, on the same day or a later one. One that lasts past midnight is not met twice."""
        for packs in self._days_after(self._row):
            of_day = [place.span.treatment for place in packs]
            known = of_day.index(self.selected) + 1 if self.selected in of_day else 0
            if packs[known:]:
                return packs[known]
        return None

    def _before(self) -> _Place | None:
        """The treatment before it."""
        for packs in self._days_before(self._row):
            of_day = [place.span.treatment for place in packs]
            known = of_day.index(self.selected) if self.selected in of_day else len(packs)
            if packs[:known]:
                return packs[known - 1]
        return None

    def _nearest(self, packs: list[_Place]) -> _Place | None:
        """Of the packs of a day the one whose time of day is nearest to that of the treatment chosen."""
        chosen = self._selected
        if chosen is None or not packs:
            return None
        time = chosen.span.begin - chosen.ribbon.day.start
        return min(packs, key=lambda place: abs(place.span.begin - place.ribbon.day.start - time))

    def _go(self, place: _Place | None) -> None:
        """Choose a treatment, bring it into sight, and tell what is known of it."""
        if place is None:
            return
        self._selected = place
        top, bar = place.row * self._pitch, self.verticalScrollBar()
        bar.setValue(max(min(bar.value(), top), top + self._pitch - self.viewport().height()))
        self.viewport().update()
        text, box = self._tell(place.span), self._box(place).toAlignedRect()
        QToolTip.showText(self.viewport().mapToGlobal(box.bottomRight()), text, self.viewport(), box)
        announce(self, text)


@dataclass(frozen=True, slots=True)
class _Place:
    """A span of a day, and the row of that day."""

    row: int
    ribbon: DayRibbon
    span: Span


class _HourLine(QWidget):
    """The hours below the days, which stay where they are when the days scroll."""

    def __init__(self, ribbons: DayRibbons) -> None:
        super().__init__(ribbons)
        self._ribbons = ribbons

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the hours."""
        self._ribbons.paint_hours(self)


def _packs(row: int, ribbon: DayRibbon) -> list[_Place]:
    return [_Place(row, ribbon, span) for span in ribbon.spans if span.kind is not SpanKind.REST]


def _no_rows(_first: date, _last: date) -> Sequence[DayRibbon]:
    return ()


def _nothing_told(_span: Span) -> str:
    return ""


_BAR: Final = 0.8
_NAMES_GAP: Final = 12.0
_HOURS: Final = Type.TINY / Type.CHIP
_HOURS_BELOW: Final = 4
_RIGHT: Final = 1
_FRAME: Final = 1.5
_REACH: Final = 3
"""A pack is a few pixels wide, and the pointer need not be that exact."""
_KEY: Final = ((SpanKind.ICE, 0.5), (SpanKind.HEAT, 0.5), (SpanKind.REST, 2.0))
_KEY_GAP: Final = 0.6
_USUAL_DAY: Final = timedelta(hours=24)
_USUAL_WIDTH: Final = 540
_LEAST_WIDTH: Final = 200
