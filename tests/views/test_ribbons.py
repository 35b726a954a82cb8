# SPDX-License-Identifier: MIT
"""The ribbons of many days: only those in sight are asked for, and each treatment can be found by pointer and keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.helpers.clock import at
from tests.helpers.dress import dressing
from tests.helpers.past import AskedDays, past, past_days, rest_of
from therapy_timer.core.days import Dates, Span, SpanKind, day_ribbons, days_on
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.views import ribbons as module
from therapy_timer.views import theme
from therapy_timer.views.ribbons import PITCH, DayRibbons, RibbonKey, most_usual, paint_key, paint_ribbons
from therapy_timer.views.theme import DARK, LIGHT, Palette, Scheme, Type

FIRST = date(2026, 3, 2)
WEEK = Dates(FIRST, FIRST + timedelta(days=6))
NOW = at("20:00") + timedelta(days=6)
WIDTH, HEIGHT = 600, 240
NAMES = 80
"""No name of a day is wider than this."""


@pytest.fixture(autouse=True)
def utc(local_zone: Callable[[str], None]) -> None:
    local_zone("UTC")


def tell(span: Span) -> str:
    return f"{span.kind} {span.treatment}"


def colours(image: QImage, rect: QRectF) -> set[str]:
    box = rect.toAlignedRect().intersected(image.rect())
    return {
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    }


class TestPainter:
    def painted(self, dates: Dates, palette: Palette = LIGHT, chosen: str = "", *, dated: bool = False) -> QImage:
        packs = [
            past("ice", "12:00", 60),
            past("heat", at("12:00") + timedelta(days=2), 60, Modality.HEAT),
        ]
        days = day_ribbons(days_on(dates), packs, rest_of, NOW + timedelta(days=100))
        image = QImage(WIDTH, round(PITCH * len(days)), QImage.Format.Format_RGB32)
        image.fill(QColor(palette.surface))
        painter = QPainter(image)
        painter.setFont(theme.font(Type.CHIP))
        paint_ribbons(painter, QRectF(image.rect()), days, palette, chosen=chosen, dated=dated)
        painter.end()
        return image

    @pytest.mark.parametrize("palette", [LIGHT, DARK])
    def test_each_day_has_a_name_and_a_bar(self, qapp: QApplication, palette: Palette) -> None:
        image = self.painted(WEEK, palette)
        for row in range(7):
            line = QRectF(0, row * PITCH, WIDTH, PITCH)
            name, bar = line.adjusted(0, 0, -WIDTH + NAMES, 0), line.adjusted(NAMES, 0, 0, 0)
            assert len(colours(image, name)) > 2
            assert palette.track in colours(image, bar)
            assert (palette.ice in colours(image, bar)) == (row == 0)
            assert (palette.heat in colours(image, bar)) == (row == 2)

    def test_without_colour_ice_heat_and_rest_differ(self, qapp: QApplication) -> None:
        grey = self.painted(WEEK).convertToFormat(QImage.Format.Format_Grayscale8)
        bar = WIDTH - NAMES
        noon = NAMES - 20 + (bar + 20) * 12.5 / 24  # the names are somewhat narrower
        columns = [
            tuple(grey.pixelColor(round(x), round(row * PITCH + y)).value() for y in range(3, 22))
            for x, row in ((noon, 0), (noon, 2), (noon + 40, 0))
        ]
        assert len(set(columns[0])) == 1
        assert max(columns[1]) - min(columns[1]) > 50
        assert len(set(columns[2])) > 1
        assert len(set(columns)) == 3

    def test_what_is_chosen_is_framed(self, qapp: QApplication) -> None:
        plain, framed = self.painted(WEEK), self.painted(WEEK, chosen="ice")
        row = QRectF(NAMES, 0, WIDTH - NAMES, PITCH)
        assert LIGHT.text not in colours(plain, row)
        assert LIGHT.text in colours(framed, row)
        below = QRectF(0, 2 * PITCH, WIDTH, 5 * PITCH)
        assert plain.copy(below.toRect()) == framed.copy(below.toRect())

    def test_dates_take_more_room_than_weekdays(self, qapp: QApplication) -> None:
        short, dated = self.painted(WEEK), self.painted(WEEK, dated=True)
        begin = [
            next(x for x in range(WIDTH) if image.pixelColor(x, 12).name() == LIGHT.track) for image in (short, dated)
        ]
        assert begin[0] < begin[1] < WIDTH / 2

    def test_hours_are_those_of_a_day_with_all_of_them(self, local_zone: Callable[[str], None]) -> None:
        local_zone("Europe/Berlin")
        days = day_ribbons(days_on(Dates(date(2026, 3, 29), date(2026, 3, 31))), (), rest_of, NOW)
        assert most_usual(days) is days[1]
        assert most_usual(days[:1]) is days[0]

    def test_the_key_has_all_kinds(self, qapp: QApplication) -> None:
        image = QImage(300, 20, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.surface))
        painter = QPainter(image)
        painter.setFont(theme.font(Type.CHIP))
        paint_key(painter, QRectF(image.rect()), LIGHT)
        painter.end()
        assert {LIGHT.ice, LIGHT.heat, LIGHT.track} <= colours(image, QRectF(image.rect()))


@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", "not accepted by receiving widget")
class TestWidget:
    @pytest.fixture
    def shown(self, qtbot: QtBot) -> Callable[..., tuple[DayRibbons, AskedDays]]:
        def show(dates: Dates, rows: AskedDays) -> tuple[DayRibbons, AskedDays]:
            widget = DayRibbons()
            qtbot.addWidget(widget)
            widget.resize(WIDTH, HEIGHT)
            widget.show_days(dates, rows, tell)
            with qtbot.waitExposed(widget):
                widget.show()
            QApplication.processEvents()
            return widget, rows

        yield show
        QToolTip.hideText()
        QApplication.processEvents()

    @pytest.fixture
    def week(self, shown: Callable[..., tuple[DayRibbons, AskedDays]]) -> DayRibbons:
        return shown(WEEK, AskedDays(past_days(FIRST, 7), NOW))[0]

    def test_is_empty_at_first(self, qtbot: QtBot) -> None:
        widget = DayRibbons()
        qtbot.addWidget(widget)
        widget.resize(WIDTH, HEIGHT)
        assert len(colours(widget.grab().toImage(), QRectF(0, 0, WIDTH, HEIGHT))) == 1
        assert widget.text_alternative() == ""
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return):
            QTest.keyClick(widget, key)
        assert widget.selected == ""

    def test_a_week_needs_no_scrolling(self, week: DayRibbons) -> None:
        assert week.sizeHint().height() <= HEIGHT
        assert week.verticalScrollBar().maximum() == 0
        image = week.grab().toImage()
        assert {LIGHT.ice, LIGHT.heat, LIGHT.track} <= colours(image, QRectF(image.rect()))
        hours = QRectF(0, image.height() - 12, WIDTH, 8)
        assert len(colours(image, hours)) > 2

    @pytest.mark.parametrize("days", [31, 4000, 200_000])
    def test_asks_only_for_the_days_in_sight(
        self, shown: Callable[..., tuple[DayRibbons, AskedDays]], days: int
    ) -> None:
        last = FIRST + timedelta(days=days - 1)
        widget, rows = shown(Dates(FIRST, last), AskedDays(past_days(last - timedelta(days=9), 10), NOW))
        in_sight = HEIGHT // PITCH + 2
        assert last in rows.days
        assert len(rows.days) <= in_sight
        rows.asked.clear()
        widget.verticalScrollBar().setValue(widget.verticalScrollBar().maximum() // 2)
        QApplication.processEvents()
        assert 0 < len(rows.days) <= in_sight
        assert len(rows.asked) == 1

    def test_opens_on_the_last_day(self, shown: Callable[..., tuple[DayRibbons, AskedDays]]) -> None:
        widget, _ = shown(Dates(date(2016, 1, 1), WEEK.last), AskedDays(past_days(FIRST, 7), NOW))
        assert widget.text_alternative().splitlines()[-1].startswith("2026-03-08: ")
        widget.resize(WIDTH, HEIGHT // 2)
        assert widget.text_alternative().splitlines()[-1].startswith("2026-03-08: ")

    def test_asks_again_when_something_has_changed(self, shown: Callable[..., tuple[DayRibbons, AskedDays]]) -> None:
        widget, rows = shown(WEEK, AskedDays([], NOW))
        assert "no treatment" in widget.text_alternative()
        asked = len(rows.asked)
        rows.treatments = past_days(FIRST, 7)
        widget.refresh()
        assert len(rows.asked) == asked + 1
        assert "no treatment" not in widget.text_alternative()

    def test_a_date_that_never_was_is_an_empty_row(
        self, shown: Callable[..., tuple[DayRibbons, AskedDays]], local_zone: Callable[[str], None]
    ) -> None:
        local_zone("Pacific/Apia")
        widget, _ = shown(Dates(date(2011, 12, 29), date(2011, 12, 31)), AskedDays([], NOW))
        lines = widget.text_alternative().splitlines()[1:]
        assert lines == ["Thu 29: no treatment", "Fri 30: no treatment", "Sat 31: no treatment"]

    def test_has_a_name_and_words_for_a_screen_reader(self, week: DayRibbons) -> None:
        found = QAccessible.queryAccessibleInterface(week)
        assert found.text(QAccessible.Text.Name) == "Treatments and rests, 2026-03-02 to 2026-03-08"
        assert found.text(QAccessible.Text.Description) == week.text_alternative()
        assert week.text_alternative().splitlines()[1].startswith("Mon 2: heat 07:00 to 07:15, ice 09:35 to 09:50, ")

    # --- the pointer

    def centre(self, widget: DayRibbons, id_: str, kind: SpanKind = SpanKind.ICE) -> QPoint:
        """The middle of a span in sight."""
        first, last = widget._sight()
        for row, ribbon in enumerate(widget._ask(first, last), first):
            for span in ribbon.spans:
                if span.treatment == id_ and (span.kind is SpanKind.REST) == (kind is SpanKind.REST):
                    return widget._box(module._Place(row, ribbon, span)).center().toPoint()
        raise AssertionError(f"{id_} is not in sight")

    def hover(self, widget: DayRibbons, point: QPoint) -> str:
        QToolTip.hideText()
        view = widget.viewport()
        QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point)))
        return QToolTip.text()

    def test_over_a_pack_or_a_rest_tells_of_it(self, week: DayRibbons) -> None:
        assert self.hover(week, self.centre(week, "1-1")) == "ice 1-1"
        assert self.hover(week, self.centre(week, "0-0")) == "heat 0-0"
        assert self.hover(week, self.centre(week, "1-1", SpanKind.REST)) == "rest 1-1"

    @pytest.mark.parametrize("point", [QPoint(3, 10), QPoint(150, 10), QPoint(WIDTH - 2, HEIGHT - 30)])
    def test_over_nothing_tells_nothing(self, week: DayRibbons, point: QPoint) -> None:
        assert self.hover(week, point) == ""

    def test_of_two_packs_at_once_tells_the_one_it_is_on(
        self, shown: Callable[..., tuple[DayRibbons, AskedDays]]
    ) -> None:
        packs = [past("back", "10:00", 60), past("knee", "10:00", 60, Modality.HEAT, Region.LEFT_KNEE)]
        widget, _ = shown(WEEK, AskedDays(packs, NOW))
        assert self.hover(widget, self.centre(widget, "back")) == "ice back"
        assert self.hover(widget, self.centre(widget, "knee")) == "heat knee"

    def test_a_click_chooses(self, week: DayRibbons, qtbot: QtBot) -> None:
        with qtbot.waitSignal(week.chosen) as chosen:
            QTest.mouseClick(week.viewport(), Qt.MouseButton.LeftButton, pos=self.centre(week, "3-2"))
        assert chosen.args == ["3-2"]
        assert week.selected == "3-2"
        with qtbot.assertNotEmitted(week.chosen):
            QTest.mouseClick(week.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(150, 10))
            QTest.mouseClick(week.viewport(), Qt.MouseButton.RightButton, pos=self.centre(week, "1-1"))

    # --- the keys

    def press(self, widget: DayRibbons, *keys: Qt.Key) -> str:
        for key in keys:
            QTest.keyClick(widget, key)
        return widget.selected

    def test_keys_go_along_a_day_and_on_to_the_next(self, week: DayRibbons) -> None:
        left, right, up, down = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
        assert self.press(week, up) == "6-4"
        assert self.press(week, left) == "6-3"
        assert self.press(week, right) == "6-4"
        assert self.press(week, right) == "6-4"
        assert self.press(week, up) == "5-4"
        assert self.press(week, right) == "6-0"
        assert self.press(week, left) == "5-4"
        assert self.press(week, left, left, up, up) == "3-2"
        assert self.press(week, down) == "4-2"
        assert self.press(week, Qt.Key.Key_Home) == "0-0"
        assert self.press(week, left) == "0-0"
        assert self.press(week, up) == "0-0"
        assert self.press(week, Qt.Key.Key_End) == "6-4"
        assert self.press(week, down) == "6-4"

    def test_the_treatment_gone_to_is_told(self, week: DayRibbons, heard: list[tuple[str, bool]]) -> None:
        self.press(week, Qt.Key.Key_End, Qt.Key.Key_Left)
        assert [text for text, _ in heard] == ["heat 6-4" if (6 + 4) % 3 == 0 else "ice 6-4", "heat 6-3"]
        assert QToolTip.text() == "heat 6-3"

    def test_enter_chooses(self, week: DayRibbons, qtbot: QtBot) -> None:
        with qtbot.assertNotEmitted(week.chosen):
            self.press(week, Qt.Key.Key_Return)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.press(week, Qt.Key.Key_Home)
            with qtbot.waitSignal(week.chosen) as chosen:
                self.press(week, key)
            assert chosen.args == ["0-0"]

    def test_one_that_lasts_past_midnight_is_met_once(self, shown: Callable[..., tuple[DayRibbons, AskedDays]]) -> None:
        packs = [past("a", "10:00"), past("b", "23:50", 20), past("c", at("10:00") + timedelta(days=1))]
        widget, _ = shown(WEEK, AskedDays(packs, NOW))
        assert [self.press(widget, Qt.Key.Key_Home)] + [self.press(widget, Qt.Key.Key_Right) for _ in range(3)] == [
            *("a", "b"),
            *("c", "c"),
        ]
        assert [self.press(widget, Qt.Key.Key_Left) for _ in range(3)] == ["b", "a", "a"]

    def test_keys_bring_days_out_of_sight_into_sight_over_any_gap(
        self, shown: Callable[..., tuple[DayRibbons, AskedDays]]
    ) -> None:
        old = datetime(2024, 5, 1, 10, tzinfo=UTC)
        packs = [past("old", old), *past_days(FIRST, 7)]
        widget, _ = shown(Dates(date(2024, 1, 1), WEEK.last), AskedDays(packs, NOW))
        self.press(widget, Qt.Key.Key_End)
        assert self.press(widget, *[Qt.Key.Key_Up] * 7) == "old"
        assert "2024-05-01: ice 10:00 to 10:15" in widget.text_alternative()
        assert self.press(widget, Qt.Key.Key_Right) == "0-0"
        assert "2026-03-02: " in widget.text_alternative()

    # --- the look

    def test_follows_the_look_and_the_size_of_text(
        self, shown: Callable[..., tuple[DayRibbons, AskedDays]], qapp: QApplication
    ) -> None:
        with dressing(qapp) as dress:
            dress(Scheme.DARK, 2.0)
            widget, _ = shown(WEEK, AskedDays(past_days(FIRST, 7), NOW))
            assert widget.sizeHint().height() > 7 * 2 * PITCH
            assert widget.verticalScrollBar().maximum() > 0
            image = widget.grab().toImage()
            assert DARK.ice in colours(image, QRectF(image.rect()))

    def test_the_key_is_there_to_be_seen_and_read(self, qtbot: QtBot) -> None:
        key = RibbonKey()
        qtbot.addWidget(key)
        key.resize(key.sizeHint())
        image = key.grab().toImage()
        assert {LIGHT.ice, LIGHT.heat} <= colours(image, QRectF(image.rect()))
        assert key.accessibleName() == "Ice, Heat, Rest"


def test_points_are_found_by_their_centre() -> None:
    rows = module.DayRows(QRectF(0, 10, 500, 100), 60, PITCH)
    for row in range(4):
        assert rows.row(rows.bar(row).center().y()) == row
        assert rows.bar(row).contains(QPointF(300, rows.bar(row).center().y()))
    assert rows.row(5) == -1
