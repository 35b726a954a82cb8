# SPDX-License-Identifier: MIT
"""The lines of pain: they lie where the numbers are, and before is told from after without colour."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.helpers.clock import at
from therapy_timer.core.days import Dates
from therapy_timer.core.trend import PainPoint, PainTrend, pain_trend
from therapy_timer.views import theme
from therapy_timer.views.theme import DARK, LIGHT, Palette, Type
from therapy_timer.views.trend import PainChart, Plot, paint_trend, plot_in

WEEK = Dates(date(2026, 3, 2), date(2026, 3, 8))
WIDTH, HEIGHT = 500, 160


@pytest.fixture(autouse=True)
def utc(local_zone: Callable[[str], None]) -> None:
    local_zone("UTC")


def point(days: float, before: int | None, after: int | None) -> PainPoint:
    return PainPoint(at("00:00") + timedelta(days=days), before, after)


POINTS = [point(0, 10, 8), point(3.5, 6, None), point(6.9, 4, 0)]
TREND = pain_trend(POINTS, WEEK)


def painted(trend: PainTrend, palette: Palette = LIGHT, where: str = "") -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.surface))
    painter = QPainter(image)
    painter.setFont(theme.font(Type.CHIP))
    paint_trend(painter, QRectF(image.rect()), trend, palette, where)
    painter.end()
    return image


def plot_of(trend: PainTrend) -> Plot:
    return plot_in(QRectF(0, 0, WIDTH, HEIGHT), trend, QFontMetricsF(theme.font(Type.CHIP)))


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


class TestPlot:
    def test_spans_its_dates_and_the_scale(self, qapp: QApplication) -> None:
        plot = plot_of(TREND)
        assert plot.x(point(0, 1, 1)) == plot.field.left()
        assert plot.x(point(7, 1, 1)) == plot.field.right()
        assert (plot.y(10), plot.y(0)) == (plot.field.top(), plot.field.bottom())
        assert QRectF(0, 0, WIDTH, HEIGHT).contains(plot.field)

    def test_the_key_stands_below_the_title_where_there_is_no_room_beside_it(self, qapp: QApplication) -> None:
        measures = QFontMetricsF(theme.font(Type.CHIP))
        wide, narrow = (plot_in(QRectF(0, 0, width, HEIGHT), TREND, measures) for width in (WIDTH, 150))
        assert narrow.field.top() == wide.field.top() + measures.height()
        assert narrow.field.bottom() == wide.field.bottom()

    def test_has_a_place_for_every_number_that_was_said(self, qapp: QApplication) -> None:
        plot = plot_of(TREND)
        assert [each for each, _ in plot.before] == POINTS
        assert [each for each, _ in plot.after] == [POINTS[0], POINTS[2]]

    def test_points_are_smaller_where_they_are_many(self, qapp: QApplication) -> None:
        many = pain_trend([point(n / 30, 5, 3) for n in range(200)], WEEK)
        assert 1 < plot_of(many).dot < plot_of(TREND).dot

    def test_fits_a_week_in_which_the_clocks_change(
        self, qapp: QApplication, local_zone: Callable[[str], None]
    ) -> None:
        local_zone("Europe/Berlin")
        week = Dates(date(2026, 3, 23), date(2026, 3, 29))
        last = PainPoint(at("00:00") + timedelta(days=27, hours=21, minutes=59), 5, 3)
        plot = plot_of(pain_trend([last], week))
        assert plot.field.right() - 1 < plot.x(last) <= plot.field.right()


class TestPainter:
    @pytest.mark.parametrize("palette", [LIGHT, DARK])
    def test_points_have_their_place_and_colour(self, qapp: QApplication, palette: Palette) -> None:
        image, plot = painted(TREND, palette), plot_of(TREND)
        for _, place in plot.after:
            assert image.pixelColor(place.toPoint()).name() == palette.ice
        assert {palette.rest, palette.ice, palette.track} <= colours(image)

    def test_before_is_a_ring_and_after_a_disc(self, qapp: QApplication) -> None:
        image, plot = painted(TREND), plot_of(TREND)
        middle = {name: next(iter(places))[1].toPoint() for name, places in (("b", plot.before), ("a", plot.after))}
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        assert grey.pixelColor(middle["b"]).value() > 230
        assert grey.pixelColor(middle["a"]).value() < 150

    def test_of_nothing_says_so(self, qapp: QApplication) -> None:
        image = painted(PainTrend(WEEK))
        middle = image.copy(150, HEIGHT // 2 - 20, 200, 60)
        assert len(colours(middle)) > 3
        assert LIGHT.ice not in colours(middle)

    def test_what_is_not_drawn_is_told_on_the_picture(self, qapp: QApplication) -> None:
        whole = painted(TREND)
        part = painted(PainTrend(WEEK, TREND.points, 30, 1, 3))
        foot = math.ceil(plot_of(TREND).field.bottom()) + 3
        assert whole.copy(0, 0, WIDTH, foot) == part.copy(0, 0, WIDTH, foot)
        assert whole.copy(100, foot, 300, HEIGHT) != part.copy(100, foot, 300, HEIGHT)

    def test_the_area_is_named(self, qapp: QApplication) -> None:
        assert painted(TREND) != painted(TREND, where="lower back")


class CountingChart(PainChart):
    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")
class TestWidget:
    @pytest.fixture
    def chart(self, qtbot: QtBot) -> Iterator[CountingChart]:
        chart = CountingChart()
        qtbot.addWidget(chart)
        chart.resize(WIDTH, chart.sizeHint().height())
        with qtbot.waitExposed(chart):
            chart.show()
        chart.show_trend(TREND, "lower back")
        QApplication.processEvents()
        yield chart
        QToolTip.hideText()
        QApplication.processEvents()

    def test_is_empty_at_first(self, qtbot: QtBot) -> None:
        chart = PainChart()
        qtbot.addWidget(chart)
        assert chart.text_alternative() == ""
        assert len(colours(chart.grab().toImage())) == 1
        assert chart._at(QRectF(chart.rect()).center()) is None

    def test_says_what_it_shows(self, chart: CountingChart) -> None:
        found = QAccessible.queryAccessibleInterface(chart)
        title, _, text = chart.text_alternative().partition("\n")
        assert found.text(QAccessible.Text.Name) == title == "Pain, 0–10, 2026-03-02 to 2026-03-08 · lower back"
        assert found.text(QAccessible.Text.Description) == text
        assert text.startswith("before: first 10, last 4, least 4, most 10")

    def test_is_painted_when_it_changed_and_only_then(self, chart: CountingChart) -> None:
        before = chart.painted
        chart.show_trend(pain_trend(POINTS, WEEK), "lower back")
        QApplication.processEvents()
        assert chart.painted == before
        chart.show_trend(TREND, "left knee")
        QApplication.processEvents()
        assert chart.painted > before

    def hover(self, chart: PainChart, spot: QPoint) -> str:
        QToolTip.hideText()
        QApplication.sendEvent(chart, QHelpEvent(QEvent.Type.ToolTip, spot, chart.mapToGlobal(spot)))
        return QToolTip.text()

    def test_the_pointer_over_a_point_tells_its_numbers(self, chart: CountingChart) -> None:
        plot = plot_in(QRectF(chart.rect()), TREND, QFontMetricsF(theme.font(Type.CHIP), chart))
        places: list[Any] = [*plot.before, *plot.after]
        told = {self.hover(chart, place.toPoint()) for _, place in places}
        assert told == {
            "Mon 2026-03-02 00:00: Pain 10 before, 8 after",
            "Thu 2026-03-05 12:00: Pain 6 before",
            "Sun 2026-03-08 21:36: Pain 4 before, 0 after",
        }

    def test_the_pointer_over_nothing_tells_nothing(self, chart: CountingChart) -> None:
        assert self.hover(chart, QPoint(100, chart.height() - 30)) == ""

    def test_keeps_its_height(self, chart: CountingChart) -> None:
        assert chart.minimumSizeHint().height() == chart.sizeHint().height() > 100
