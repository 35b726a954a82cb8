# SPDX-License-Identifier: MIT
"""The ribbon of a day: everything lies where its hour is, and a rest is told from a pack without colour."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.clock import at
from tests.helpers.contrast import contrast
from therapy_timer.core.days import DayRibbon, Span, SpanKind, day_on, local_day
from therapy_timer.views import theme
from therapy_timer.views.ribbon import Ribbon, paint_day, paint_hours
from therapy_timer.views.theme import DARK, LIGHT, Palette, Type

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = local_day(at("12:00"), UTC)
TOP, LEFT, HOUR, HEIGHT = 10, 20, 30, 20
"""Where the bar lies in the pictures, and how long an hour of a day of 24 hours is."""


def span(kind: SpanKind, begin: str, end: str) -> Span:
    return Span(at(begin), at(end), kind)


ICE = span(SpanKind.ICE, "07:00", "08:00")
HEAT = span(SpanKind.HEAT, "10:00", "11:00")
REST = span(SpanKind.REST, "08:00", "10:00")


def painted(ribbon: DayRibbon, palette: Palette = LIGHT) -> QImage:
    image = QImage(LEFT + 24 * HOUR + LEFT, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.page))
    painter = QPainter(image)
    paint_day(painter, QRectF(LEFT, TOP, 24 * HOUR, HEIGHT), ribbon, palette)
    painter.end()
    return image


def colours(image: QImage, since: float, until: float, rows: tuple[int, int] = (TOP, TOP + HEIGHT)) -> set[str]:
    """The colours between two hours."""
    columns = range(round(LEFT + since * HOUR), round(LEFT + until * HOUR))
    return {image.pixelColor(x, y).name() for x in columns for y in range(*rows)}


class TestDay:
    def test_of_nothing_is_a_bar(self, qapp: QApplication) -> None:
        image = painted(DayRibbon(MONDAY))
        assert colours(image, 1, 23) == {LIGHT.track}
        assert colours(image, 0, 24, (0, TOP)) == {LIGHT.page}

    def test_packs_have_their_colour_and_place(self, qapp: QApplication) -> None:
        image = painted(DayRibbon(MONDAY, (ICE, HEAT)))
        assert colours(image, 7.05, 7.95) == {LIGHT.ice}
        assert colours(image, 10.05, 10.95) == {LIGHT.heat, LIGHT.track}
        assert colours(image, 8.05, 9.95) == {LIGHT.track}
        assert colours(image, 2, 6.95) == {LIGHT.track}

    def test_a_rest_is_hatched(self, qapp: QApplication) -> None:
        image = painted(DayRibbon(MONDAY, (REST,)))
        row = [image.pixelColor(x, TOP + HEIGHT // 2).name() for x in range(LEFT + 8 * HOUR, LEFT + 10 * HOUR)]
        strokes = sum(now != LIGHT.track and before == LIGHT.track for before, now in pairwise(row))
        assert strokes >= 5
        assert colours(image, 10.05, 23) == {LIGHT.track}
        assert colours(image, 1, 7.95) == {LIGHT.track}

    def test_the_hatching_can_be_seen(self, qapp: QApplication) -> None:
        seen = colours(painted(DayRibbon(MONDAY, (REST,))), 8, 10)
        assert max(contrast(colour, LIGHT.track) for colour in seen) >= 3

    def test_a_pack_covers_the_rest_of_another_region(self, qapp: QApplication) -> None:
        pack = span(SpanKind.HEAT, "08:30", "09:30")
        assert colours(painted(DayRibbon(MONDAY, (REST, pack))), 8.55, 9.45) == {LIGHT.heat, LIGHT.track}
        assert colours(painted(DayRibbon(MONDAY, (REST, replace(pack, kind=SpanKind.ICE)))), 8.55, 9.45) == {LIGHT.ice}

    def test_ice_and_heat_differ_in_shape(self, qapp: QApplication) -> None:
        grey = painted(DayRibbon(MONDAY, (ICE, HEAT))).convertToFormat(QImage.Format.Format_Grayscale8)
        columns = {
            kind: [grey.pixelColor(round(LEFT + hour * HOUR), y).value() for y in range(TOP + 1, TOP + HEIGHT - 1)]
            for kind, hour in ((SpanKind.ICE, 7.5), (SpanKind.HEAT, 10.5))
        }
        assert len(set(columns[SpanKind.ICE])) == 1
        middle = len(columns[SpanKind.HEAT]) // 2
        heat = columns[SpanKind.HEAT]
        assert heat[0] == heat[-1]
        assert heat[middle] - heat[0] > 50
        assert sum(value == heat[0] for value in heat) > len(heat) / 2

    def test_packs_on_at_the_same_time_are_both_seen(self, qapp: QApplication) -> None:
        one = replace(ICE, lane=0, lanes=2)
        other = replace(HEAT, begin=ICE.begin, end=ICE.end, lane=1, lanes=2)
        image = painted(DayRibbon(MONDAY, (one, other)))
        half = TOP + HEIGHT // 2
        assert colours(image, 7.05, 7.95, (TOP, half)) == {LIGHT.ice}
        assert LIGHT.heat in colours(image, 7.05, 7.95, (half + 2, TOP + HEIGHT))
        assert LIGHT.ice not in colours(image, 7.05, 7.95, (half + 1, TOP + HEIGHT))

    def test_of_a_date_that_never_was_is_a_bar(self, qapp: QApplication) -> None:
        never = day_on(date(2011, 12, 30), ZoneInfo("Pacific/Apia"))
        assert colours(painted(DayRibbon(never)), 1, 23) == {LIGHT.track}

    def test_the_shortest_pack_can_be_seen(self, qapp: QApplication) -> None:
        moment = span(SpanKind.HEAT, "12:00", "12:00")
        assert LIGHT.heat in colours(painted(DayRibbon(MONDAY, (moment,))), 11.9, 12.2)

    def test_nothing_leaves_the_bar_but_the_present_moment(self, qapp: QApplication) -> None:
        spans = tuple(Span(MONDAY.start, MONDAY.end, kind) for kind in SpanKind)
        image = painted(DayRibbon(MONDAY, spans, now=at("12:00")))
        outside = [image.pixelColor(x, TOP + 5).name() for x in (LEFT - 1, LEFT + 24 * HOUR)]
        assert outside == [LIGHT.page] * 2
        assert colours(image, 0, 11.9, (0, TOP)) == {LIGHT.page}
        assert LIGHT.text in colours(image, 11.9, 12.1, (TOP - 3, TOP))
        assert LIGHT.text in colours(image, 11.9, 12.1, (TOP + HEIGHT, TOP + HEIGHT + 3))

    def test_the_dark_one_is_dark(self, qapp: QApplication) -> None:
        image = painted(DayRibbon(MONDAY, (ICE,)), DARK)
        assert colours(image, 7.05, 7.95) == {DARK.ice}
        assert colours(image, 10, 20) == {DARK.track}

    @pytest.mark.parametrize(("month", "number", "length"), [(3, 29, 23), (10, 25, 25)])
    def test_fits_when_the_clocks_change(self, qapp: QApplication, month: int, number: int, length: int) -> None:
        day = local_day(datetime(2026, month, number, 12, tzinfo=UTC), BERLIN)
        last_hour = Span(day.end - timedelta(hours=1), day.end, SpanKind.ICE)
        image = painted(DayRibbon(day, (last_hour,)))
        hour = 24 / length
        assert colours(image, 24 - hour + 0.1, 23.8) == {LIGHT.ice}
        assert colours(image, 1, 24 - hour - 0.1) == {LIGHT.track}


class TestHours:
    def hours(self, ribbon: DayRibbon) -> list[float]:
        """Where the middles of the hours' names are, in hours of a usual day."""
        image = QImage(LEFT + 24 * HOUR + LEFT, 60, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.page))
        painter = QPainter(image)
        painter.setFont(theme.font(Type.TINY))
        paint_hours(painter, QRectF(LEFT, TOP, 24 * HOUR, HEIGHT), ribbon, LIGHT)
        painter.end()
        written = [
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y).name() != LIGHT.page for y in range(image.height()))
        ]
        assert min(written) >= LEFT
        assert max(written) < LEFT + 24 * HOUR
        groups: list[list[int]] = []
        for x in written:
            if groups and x - groups[-1][-1] < 10:
                groups[-1].append(x)
            else:
                groups.append([x])
        return [((group[0] + group[-1]) / 2 - LEFT) / HOUR for group in groups]

    def test_stand_below_their_place_and_within_the_bar(self, qapp: QApplication) -> None:
        assert self.hours(DayRibbon(MONDAY)) == pytest.approx([0.2, 6, 12, 18, 23.8], abs=0.1)

    def test_stand_elsewhere_when_the_clocks_change(self, qapp: QApplication) -> None:
        day = local_day(datetime(2026, 3, 29, 12, tzinfo=UTC), BERLIN)
        places = [hour * 24 / 23 for hour in (5, 11, 17)]
        assert self.hours(DayRibbon(day))[1:4] == pytest.approx(places, abs=0.1)


class CountingRibbon(Ribbon):
    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


@pytest.mark.qt_log_ignore("propagateSizeHints")
class TestWidget:
    @pytest.fixture
    def ribbon(self, qtbot: QtBot) -> CountingRibbon:
        ribbon = CountingRibbon()
        qtbot.addWidget(ribbon)
        ribbon.resize(480, ribbon.sizeHint().height())
        with qtbot.waitExposed(ribbon):
            ribbon.show()
        QApplication.processEvents()
        return ribbon

    def test_is_empty_at_first(self, ribbon: CountingRibbon) -> None:
        image = ribbon.grab().toImage()
        assert len({image.pixelColor(x, y).name() for x in range(480) for y in range(image.height())}) == 1

    def test_shows_a_day_with_its_hours(self, ribbon: CountingRibbon) -> None:
        ribbon.set_ribbon(DayRibbon(MONDAY, (ICE,)))
        image = ribbon.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(480) for y in range(image.height())}
        assert {LIGHT.track, LIGHT.ice} <= seen
        below = {image.pixelColor(x, y).name() for x in range(480) for y in range(30, image.height() - 1)}
        assert len(below) > 2
        last = {image.pixelColor(x, image.height() - 1).name() for x in range(480)}
        assert len(last) == 1

    def test_is_painted_when_the_day_changed_and_only_then(self, ribbon: CountingRibbon) -> None:
        before = ribbon.painted
        ribbon.set_ribbon(DayRibbon(MONDAY, (ICE,)))
        QApplication.processEvents()
        assert ribbon.painted > before
        before = ribbon.painted
        ribbon.set_ribbon(DayRibbon(MONDAY, (ICE,)))
        QApplication.processEvents()
        assert ribbon.painted == before

    def test_keeps_its_height(self, ribbon: CountingRibbon) -> None:
        assert ribbon.minimumSizeHint().height() == ribbon.sizeHint().height() >= 28
