# SPDX-License-Identifier: MIT
"""The page of what is planned: what it shows, what is changed by it, and that it costs nothing while nobody looks."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from tests.helpers.clock import at
from tests.helpers.dress import dressing
from tests.helpers.plan_desk import EVERY_DAY, TODAY, PlanDesk, expected
from therapy_timer.core.events import Modality, PlanOutcome, SkipReason
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Reason
from therapy_timer.log.errors import LogUnwritable
from therapy_timer.views.plan_words import Reminders
from therapy_timer.views.theme import Scheme

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

A_DAY = timedelta(days=1)
SKIPPED = PlanOutcome.SKIPPED
EMPTY = "Nothing is planned. With a new plan you are reminded"


@pytest.fixture
def desk(qtbot, tmp_path):
    made = PlanDesk(qtbot, tmp_path)
    yield made
    made.close()


def add_knee(desk):
    (added,) = desk.commands.add_area(Region.LEFT_KNEE).events
    return added.area


# --- what is shown ------------------------------------------------------------------------------------------


def test_without_a_plan_it_says_what_to_do(desk):
    assert desk.page is not None
    assert desk.text("empty").startswith(EMPTY)
    assert desk.cards == []
    assert not desk.shown("comingCard")
    assert not desk.shown("pastCard")
    assert desk.shown("newPlan")
    assert desk.text("reminders").startswith("You are reminded when the rest is over. Quiet hours are from 22:00")


def test_a_card_for_each_plan(desk):
    desk.plan("20:00", "08:00")
    desk.plan("11:00", area=add_knee(desk), modality=Modality.HEAT, weekdays={0, 4}, last=date(2026, 4, 1))
    desk.world.coming = [expected("11:00", plan="p2"), expected("20:00")]
    assert desk.page is not None
    assert desk.text("empty") == ""
    assert desk.card_lines(0) == ["Ice · lower back", "08:00, 20:00", "Every day · Since 2026-03-02", "Next: 20:00"]
    told = ["Heat · left knee", "11:00", "Mon, Fri · From 2026-03-02 until 2026-04-01", "Next: 11:00"]
    assert desk.card_lines(1) == told


def test_what_is_coming_today_and_tomorrow_and_no_later(desk):
    desk.plan("11:00")
    desk.world.coming = [
        expected("11:00", "12:15", SkipReason.RESTING),
        expected(at("11:00") + A_DAY, modality=Modality.HEAT),
        expected(at("11:00") + 2 * A_DAY),
    ]
    assert desk.page is not None
    assert desk.lines("coming") == [
        *("Today", "11:00, moved to 12:15: the skin rests until then", "Ice · lower back"),
        *("Tomorrow", "11:00", "Heat · lower back"),
    ]
    desk.world.coming = []
    desk.go(minutes=1)
    assert desk.lines("coming") == []
    assert desk.text("comingEmpty") == "Nothing is planned for today and tomorrow."


def test_what_became_of_it(desk):
    treatment = desk.treat()
    desk.plan("08:00")
    desk.commands.settle(at("08:00") - A_DAY, SKIPPED, SkipReason.NOT_STARTED)
    desk.commands.settle(at("08:00"), PlanOutcome.LATE, by=treatment)
    assert desk.page is not None
    assert desk.lines("past") == [
        *("Today", "08:00 · Ice · lower back: done later, at 10:00"),
        *("Yesterday", "08:00 · Ice · lower back: not started"),
    ]


def test_what_became_of_a_plan_stays_when_it_is_removed(desk):
    plan = desk.plan("08:00")
    desk.commands.settle(at("08:00"), SKIPPED, SkipReason.RESTING)
    desk.commands.remove_plan(plan)
    assert desk.page is not None
    assert desk.text("empty").startswith(EMPTY)
    assert desk.lines("past")[1] == "08:00 · Ice · lower back: skipped, the skin was resting until the next one"


# --- when it looks ------------------------------------------------------------------------------------------


def test_what_happens_elsewhere_comes_with_the_next_tick(desk):
    assert desk.page is not None
    desk.plan("08:00")
    desk.tick()
    assert len(desk.cards) == 1
    desk.commands.settle(at("08:00"), PlanOutcome.DONE)
    desk.tick()
    assert desk.lines("past") == ["Today", "08:00 · Ice · lower back: done"]


def test_a_page_that_nobody_sees_asks_for_nothing(desk):
    page = desk.page
    page.hide()
    desk.plan("08:00")
    desk.commands.settle(at("08:00"), PlanOutcome.DONE)
    before = desk.world.asked
    page.follow(desk.commands.snapshot())
    assert desk.world.asked == before
    assert not page._reader.busy
    page.show()
    desk.settle()
    assert len(desk.cards) == 1
    assert desk.lines("past") == ["Today", "08:00 · Ice · lower back: done"]


def test_ticks_in_which_nothing_changes_cost_nothing(desk):
    desk.plan("08:00")
    desk.commands.settle(at("08:00"), PlanOutcome.DONE)
    page = desk.page
    asked = desk.world.asked
    for _ in range(5):
        desk.clock.go(seconds=10)
        page.follow(desk.commands.snapshot())
        assert not page._reader.busy
    assert desk.world.asked == asked
    desk.clock.go(seconds=10)
    page.follow(desk.commands.snapshot())
    assert desk.world.asked == asked + 1, "with every minute, for what is coming"
    assert not page._reader.busy, "but the past is as it was"


def test_the_past_is_asked_for_again_on_the_next_day(desk):
    desk.plan("08:00")
    desk.commands.settle(at("08:00"), PlanOutcome.DONE)
    assert desk.page is not None
    desk.go(hours=14)
    assert desk.lines("past") == ["Yesterday", "08:00 · Ice · lower back: done"]
    desk.go(days=13)
    assert desk.lines("past") == []
    assert not desk.shown("pastCard")


# --- new, edit ----------------------------------------------------------------------------------------------


def test_a_new_plan(desk):
    assert desk.page is not None
    desk.click("newPlan")
    desk.in_dialog("heat").click()
    desk.accept()
    assert not desk.has_dialog
    assert desk.commands.said == [
        ("set", None, "lower-back", Modality.HEAT, (time(8),), EVERY_DAY, TODAY, None),
    ]
    assert desk.card_lines()[:2] == ["Heat · lower back", "08:00"]
    assert desk.window.focusWidget() is desk.cards[0].edit
    assert desk.text("empty") == ""


def test_a_plan_is_changed_and_stays_where_it_is(desk):
    desk.plan("08:00")
    second = desk.plan("09:00")
    assert desk.page is not None
    desk.click("edit", desk.cards[0])
    desk.in_dialog("heat").click()
    desk.accept()
    assert desk.commands.said == [
        ("set", "p1", "lower-back", Modality.HEAT, (time(8),), EVERY_DAY, TODAY, None),
    ]
    assert [card.plan for card in desk.cards] == ["p1", second]
    assert desk.card_lines()[0] == "Heat · lower back"
    assert desk.window.focusWidget() is desk.cards[0].edit


def test_what_is_refused_is_said_in_the_dialog(desk):
    assert desk.page is not None
    desk.click("newPlan")
    desk.commands.refuse = Reason.UNKNOWN_AREA
    desk.accept()
    assert desk.has_dialog
    assert desk.in_dialog("error").text().startswith("There is no such area.")
    desk.dialog.reject()
    assert desk.cards == []


def test_what_cannot_be_written_is_said_in_the_dialog(desk, expected_log):
    assert desk.page is not None
    desk.click("newPlan")
    desk.commands.fail = LogUnwritable(Path("/log"), "disk full")
    expected_log("therapy_timer.views", "WARNING", "a command could not be written down")
    desk.accept()
    assert "The log /log cannot be used (disk full)." in desk.in_dialog("error").text()
    desk.dialog.reject()


def test_the_dialog_goes_when_its_plan_goes(desk):
    plan = desk.plan("08:00")
    assert desk.page is not None
    desk.click("edit", desk.cards[0])
    desk.commands.remove_plan(plan)
    desk.tick()
    assert not desk.has_dialog


def test_an_alarm_that_brings_up_the_timer_does_not_wait_for_the_dialog(desk):
    assert desk.page is not None
    timer = QPushButton("I took it off")
    desk.window.add_page(timer, "Timer", "")
    desk.click("newPlan")
    desk.window.show_page(timer)
    QApplication.processEvents()
    assert not desk.has_dialog
    taken = []
    timer.clicked.connect(lambda: taken.append(True))
    QTest.mouseClick(timer, Qt.MouseButton.LeftButton)
    assert taken == [True]


# --- remove and undo ----------------------------------------------------------------------------------------


def test_a_plan_is_removed_and_brought_back(desk):
    desk.plan("08:00", "14:00", weekdays={1}, last=date(2026, 4, 1))
    desk.plan("09:00")
    assert desk.page is not None
    before = desk.card_lines(0)
    desk.click("remove", desk.cards[0])
    assert [card.plan for card in desk.cards] == ["p2"]
    told = "Removed: Ice · lower back, 08:00, 14:00. What became of it so far stays on record."
    assert desk.text("undoText") == told
    assert QApplication.focusWidget() is desk.widget("undo")
    desk.click("undo")
    assert desk.commands.said == [
        ("remove", "p1"),
        ("set", "p1", "lower-back", Modality.ICE, (time(8), time(14)), frozenset({1}), TODAY, date(2026, 4, 1)),
    ]
    assert not desk.shown("undoLine")
    assert [card.plan for card in desk.cards] == ["p1", "p2"], "where it was"
    assert desk.card_lines(0) == before
    assert QApplication.focusWidget() is desk.cards[0].edit


def test_undo_is_offered_until_something_else_is_done_or_the_page_is_left(desk):
    desk.plan("08:00")
    desk.plan("09:00")
    page = desk.page
    desk.click("remove", desk.cards[0])
    desk.go(minutes=30)
    assert desk.shown("undoLine"), "nobody has to hurry"
    page.hide()
    page.show()
    assert not desk.shown("undoLine")
    desk.click("remove", desk.cards[0])
    desk.click("newPlan")
    desk.accept()
    assert not desk.shown("undoLine")


def test_an_undo_that_is_refused_says_why_and_stays(desk):
    desk.plan("08:00")
    assert desk.page is not None
    desk.click("remove", desk.cards[0])
    desk.commands.refuse = Reason.UNKNOWN_AREA
    desk.click("undo")
    assert desk.text("notice").startswith("There is no such area.")
    desk.commands.refuse = None
    desk.click("undo")
    assert desk.text("notice") == ""
    assert len(desk.cards) == 1


def test_what_cannot_be_removed_stays(desk, expected_log):
    desk.plan("08:00")
    assert desk.page is not None
    desk.commands.fail = LogUnwritable(Path("/log"), "disk full")
    expected_log("therapy_timer.views", "WARNING", "a command could not be written down")
    desk.click("remove", desk.cards[0])
    assert "The log /log cannot be used (disk full)." in desk.text("notice")
    assert not desk.shown("undoLine")
    assert len(desk.cards) == 1


# --- reminders ----------------------------------------------------------------------------------------------


def test_reminders_are_told_as_they_are_and_changed_in_settings(desk):
    wanted = []
    desk.page.settings_wanted.connect(lambda: wanted.append(True))
    desk.click("settings")
    assert wanted == [True]
    desk.world.reminders = Reminders(False, None)
    desk.tick()
    assert desk.text("reminders") == "You are not reminded when the rest is over. There are no quiet hours."


# --- the keyboard, names, sizes -----------------------------------------------------------------------------


def test_tab_goes_from_top_to_bottom(desk):
    desk.plan("08:00")
    desk.plan("09:00")
    assert desk.page is not None
    desk.click("remove", desk.cards[1])
    desk.plan("10:00")
    desk.tick()
    desk.widget("newPlan").setFocus()
    seen = []
    for _ in range(7):
        widget = QApplication.focusWidget()
        seen.append((widget.objectName(), getattr(widget.parent().parent(), "plan", "")))
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    first, second = desk.cards[0].plan, desk.cards[1].plan
    assert seen == [
        *(("newPlan", ""), ("undo", "")),
        *(("edit", first), ("remove", first), ("edit", second), ("remove", second)),
        ("settings", ""),
    ]


def test_a_plan_is_made_and_removed_with_the_keyboard(desk):
    page = desk.page
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    desk.qtbot.waitUntil(lambda: desk.has_dialog)
    QTest.keyClick(desk.dialog, Qt.Key.Key_Return)
    desk.settle()
    assert len(desk.cards) == 1
    desk.window.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is desk.cards[0].edit)
    edit = desk.cards[0].edit
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    desk.settle()
    assert desk.cards == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    desk.settle()
    assert len(desk.cards) == 1


def test_the_keyboard_stays_on_a_card_while_others_come(desk):
    desk.plan("08:00")
    assert desk.page is not None
    desk.cards[0].remove.setFocus()
    desk.plan("09:00")
    desk.tick()
    assert QApplication.focusWidget() is desk.cards[0].remove


def test_everything_has_a_name_of_its_own(desk):
    desk.plan("08:00")
    desk.plan("09:00", modality=Modality.HEAT)
    assert desk.page is not None
    buttons = [button for button in desk.page.findChildren(QPushButton) if button.isVisible()]
    names = [button.accessibleName() or button.text() for button in buttons]
    assert len(set(names)) == len(names) == 6
    assert "Edit Heat · lower back, 09:00" in names
    assert "Remove Ice · lower back, 08:00" in names


@pytest.mark.parametrize(
    ("size", "scale"), [((360, 560), 1.0), ((360, 560), 2.0), ((760, 640), 1.0), ((1500, 1100), 2.0)]
)
def test_nothing_is_cut_off_at_any_size(desk, qapp, size, scale):
    with dressing(qapp) as dress:
        dress(Scheme.DARK, scale)
        desk.plan("08:00", "10:00", "12:00", "14:00", "16:00", "18:00", weekdays={0, 1, 2, 3, 4, 5})
        desk.plan("09:00")
        desk.world.coming = [
            expected("11:00", "12:15", SkipReason.PACK_ON),
            expected("14:00", None, SkipReason.SKIN_CHECK, modality=Modality.HEAT),
        ]
        desk.commands.settle(at("08:00"), SKIPPED, SkipReason.NOT_RUNNING)
        assert desk.page is not None
        desk.window.add_page(QWidget(), "Another", "")  # or there is no sidebar beside a narrow page
        desk.click("remove", desk.cards[1])
        desk.window.resize(*size)
        content, view = desk.widget("content"), desk.widget("scroll").viewport()
        for _ in range(5):
            QApplication.processEvents()
        assert content.width() <= view.width()
        parts = [*content.findChildren(QLabel), *content.findChildren(QAbstractButton)]
        shown = [part for part in parts if part.isVisible() and part.objectName()]
        assert len(shown) > 20
        for part in shown:
            place = part.rect().translated(part.mapTo(content, QPoint(0, 0)))
            assert content.rect().contains(place), part.objectName()
            if isinstance(part, QLabel) and part.wordWrap():
                assert part.height() >= part.heightForWidth(part.width()), part.text()
            else:
                assert part.width() >= part.minimumSizeHint().width(), part.objectName()


def test_the_pictures_wear_what_the_theme_wears(desk, qapp):
    desk.plan("08:00")
    with dressing(qapp) as dress:
        theme = dress(Scheme.LIGHT)
        assert desk.page is not None
        picture = desk.cards[0]._icon
        light = picture.grab().toImage()
        theme.set_scheme(Scheme.DARK)
        QApplication.processEvents()
        assert picture.grab().toImage() != light


def test_a_log_that_cannot_be_read_is_said(desk, expected_log):
    desk.plan("08:00")
    desk.commands.settle(at("08:00"), PlanOutcome.DONE)
    desk.log.connection.execute("UPDATE occurrences SET outcome = 'praised'")
    expected_log("therapy_timer.views", "WARNING", "the log could not be read")
    assert desk.page is not None
    assert "is damaged" in desk.text("notice")
    desk.log.connection.execute("UPDATE occurrences SET outcome = 'done'")
    desk.go(minutes=1)
    assert desk.text("notice") == ""
    assert desk.lines("past") == ["Today", "08:00 · Ice · lower back: done"]
