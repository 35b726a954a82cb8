# SPDX-License-Identifier: MIT
"""The dialog of a plan: what it asks, what it refuses and says, and that all of it can be done with the keyboard."""

from __future__ import annotations

from datetime import date, time, timedelta
from itertools import groupby

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QLabel,
    QTimeEdit,
    QWidget,
)

from tests.helpers.clock import FakeClock
from tests.helpers.dress import dressing
from tests.helpers.plan_desk import EVERY_DAY, TODAY, crowded
from therapy_timer._forms import therapy_timer_rc  # noqa: F401 - the icons
from therapy_timer.core.events import Modality, PlanRemoved, PlanSet, RestSet
from therapy_timer.core.record import FIRST_AREA, Area, Record
from therapy_timer.core.region import Region
from therapy_timer.core.skin import derive
from therapy_timer.views.plan_dialog import PlanDialog, proposal
from therapy_timer.views.plan_times import proposed
from therapy_timer.views.plan_words import PlanEntry
from therapy_timer.views.theme import Scheme

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

KNEE = Area("left-knee", Region.LEFT_KNEE)
ENTRY = PlanEntry("lower-back", Modality.ICE, (time(8), time(14)), EVERY_DAY, TODAY)
HOUR = timedelta(hours=1)
WHY = "You said that your skin feels less."


class Asked:
    """The dialog, shown, and what it was answered. `withheld` are the modalities that are not offered."""

    def __init__(self, qtbot, entry=ENTRY, plan="", withheld=(), refused="", **events):
        self.clock = FakeClock()
        self.record = Record()
        for event in events.get("before", ()):
            self.record = self.record.after(self.clock.now(), event)
        self.answers = []
        self.refused = refused
        # A dialog that is closed is deleted, and what is below it is not.
        self.below = QWidget()
        qtbot.addWidget(self.below)
        self.dialog = PlanDialog(
            entry,
            [FIRST_AREA, KNEE],
            self.snapshot(),
            self._answer,
            crowded=crowded,
            withheld=lambda _snapshot, area, modality: WHY if (area.id, modality) in withheld else "",
            plan=plan,
            parent=self.below,
        )
        self.closed = []
        self.dialog.finished.connect(self.closed.append)
        self.dialog.open()
        self.dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.dialog)

    def snapshot(self):
        return derive(self.record, self.clock.now())

    def _answer(self, entry):
        self.answers.append(entry)
        return self.refused

    def find(self, name, kind=QWidget):
        found = self.dialog.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name):
        label = self.find(name, QLabel)
        return "" if label.isHidden() else label.text()

    def click(self, name):
        button = self.find(name, QAbstractButton)
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def set_time(self, number, when):
        self.find(f"time{number}", QTimeEdit).setTime(QTime(when.hour, when.minute))

    def set_date(self, name, day):
        self.find(name, QDateEdit).setDate(QDate(day.year, day.month, day.day))

    def press_ok(self):
        ok = self.find("buttons", QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
        QTest.mouseClick(ok, Qt.MouseButton.LeftButton)

    @property
    def ok_label(self):
        return self.find("buttons", QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).text()

    @property
    def focus(self):
        return QApplication.focusWidget().objectName()


@pytest.fixture
def dialect():
    """Have another locale for what is made from now on."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


# --- what it asks -------------------------------------------------------------------------------------------


def test_what_is_proposed_is_a_plan_as_it_stands(qtbot):
    asked = Asked(qtbot, proposal("left-knee", TODAY))
    assert asked.dialog.windowTitle() == "New plan"
    assert asked.ok_label == "Add"
    asked.press_ok()
    assert asked.answers == [PlanEntry("left-knee", Modality.ICE, (time(8),), EVERY_DAY, TODAY, None)]
    assert asked.closed


def test_what_is_changed_is_shown_as_it_is(qtbot):
    weekdays = frozenset({0, 4})
    entry = PlanEntry("left-knee", Modality.HEAT, (time(7, 30), time(19)), weekdays, TODAY, date(2026, 4, 30))
    asked = Asked(qtbot, entry, plan="p1", before=[_plan_set()])
    assert asked.dialog.windowTitle() == "Edit plan"
    assert asked.ok_label == "Save"
    assert asked.dialog.entry == entry
    assert asked.find("heat", QAbstractButton).isChecked()
    assert not asked.find("ice", QAbstractButton).isChecked()


def test_everything_can_be_chosen(qtbot):
    asked = Asked(qtbot)
    asked.find("area", QComboBox).setCurrentIndex(1)
    asked.click("heat")
    asked.click("takeAway1")
    asked.set_time(1, time(15, 5))
    asked.click("addTime")
    asked.set_time(2, time(6, 45))
    for number in (1, 3, 5, 6):
        asked.click(f"day{number}")
    asked.set_date("first", TODAY + 7 * timedelta(days=1))
    asked.click("ends")
    asked.set_date("last", TODAY + 30 * timedelta(days=1))
    asked.press_ok()
    first, last = date(2026, 3, 9), date(2026, 4, 1)
    wanted = PlanEntry("left-knee", Modality.HEAT, (time(6, 45), time(15, 5)), frozenset({0, 2, 4}), first, last)
    assert asked.answers == [wanted], "the times in their order"


def test_what_is_refused_is_said_and_the_dialog_stays(qtbot):
    asked = Asked(qtbot, refused="There is no such area.")
    asked.press_ok()
    assert asked.text("error") == "There is no such area."
    assert asked.closed == []
    asked.click("heat")
    assert asked.text("error") == "", "it was about what is not chosen any more"


# --- times of day -------------------------------------------------------------------------------------------


def test_one_to_six_times_of_day(qtbot):
    asked = Asked(qtbot, ENTRY)
    for _ in range(4):
        asked.click("addTime")
    add = asked.find("addTime", QAbstractButton)
    assert not add.isEnabled()
    assert add.toolTip() == "A plan has 6 times of day at most."
    assert len(set(asked.dialog.entry.times)) == 6
    for _ in range(5):
        asked.click("takeAway1")
    assert not asked.find("takeAway1", QAbstractButton).isEnabled(), "one stays"
    assert add.isEnabled()
    assert len(asked.dialog.entry.times) == 1


@pytest.mark.parametrize(
    ("times", "apart", "then"),
    [
        ((time(8),), 3 * HOUR, time(11)),
        ((time(20), time(8)), 3 * HOUR, time(23)),
        ((time(8), time(21, 30)), 3 * HOUR, time(9)),
        ((time(23),), 3 * HOUR, time(8)),
        ((time(8), time(9), time(23, 59)), HOUR, time(10)),
        ((), HOUR, time(8)),
    ],
)
def test_a_time_that_is_added_is_one_that_is_not_there(times, apart, then):
    assert proposed(times, apart) == then


def test_it_is_as_far_from_the_last_one_as_the_rest_there_needs(qtbot):
    asked = Asked(qtbot, before=[RestSet(Region.LEFT_KNEE, 4 * HOUR)])
    asked.click("addTime")
    assert asked.dialog.entry.times[-1] == time(17), "20 minutes and 2 hours, in full hours"
    asked.click("takeAway3")
    asked.find("area", QComboBox).setCurrentIndex(1)
    asked.click("addTime")
    assert asked.dialog.entry.times[-1] == time(19)


@pytest.mark.parametrize(
    ("locale", "shown"), [("de_DE", "14:00"), ("en_GB", "14:00"), ("en_US", "2:00 PM"), ("C", "14:00")]
)
def test_hours_are_as_the_locale_has_them(qtbot, dialect, locale, shown):
    dialect(locale)
    asked = Asked(qtbot)
    field = asked.find("time2", QTimeEdit)
    assert field.text().replace("\u202f", " ") == shown
    assert field.time() == QTime(14, 0)
    name = asked.find("takeAway2", QAbstractButton).accessibleName()
    assert name.replace("\u202f", " ") == f"Take {shown} away"


def test_times_can_be_typed(qtbot, dialect):
    dialect("en_US")
    asked = Asked(qtbot)
    field = asked.find("time1", QTimeEdit)
    field.setFocus()
    field.setSelectedSection(QTimeEdit.Section.HourSection)
    QTest.keyClicks(field, "9")
    field.setSelectedSection(QTimeEdit.Section.AmPmSection)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert asked.dialog.entry.times[0] == time(21)


def test_times_too_close_are_said_and_may_be_planned(qtbot):
    asked = Asked(qtbot)
    assert asked.text("crowded") == ""
    asked.set_time(2, time(9))
    assert asked.text("crowded").startswith("At 09:00 the skin still rests from the time before.")
    asked.press_ok()
    assert [answer.times for answer in asked.answers] == [(time(8), time(9))]


# --- days and dates -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("locale", "first"), [("en_GB", "Monday"), ("en_US", "Sunday"), ("ar_EG", "Saturday")])
def test_the_week_begins_as_it_does_there(qtbot, dialect, locale, first):
    dialect(locale)
    asked = Asked(qtbot)
    days = asked.find("days").findChildren(QAbstractButton)
    leftmost = min(days, key=lambda day: (day.y(), day.x()))
    assert leftmost.accessibleName() == first
    assert len({day.accessibleName() for day in days}) == 7


def test_dates_have_all_digits_of_the_year(qtbot, dialect):
    dialect("de_DE")
    assert Asked(qtbot).find("first", QDateEdit).text() == "02.03.2026"


def test_times_and_dates_are_not_turned_round_where_it_is_written_from_the_right(qtbot, qapp, dialect):
    dialect("ar_EG")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        asked = Asked(qtbot)
        assert asked.find("time2", QTimeEdit).displayFormat() == "h:mm Ap"
        assert asked.find("time2", QTimeEdit).sectionAt(0) is QTimeEdit.Section.HourSection
        assert asked.find("first", QDateEdit).displayFormat() == "yyyy-MM-dd"
        assert asked.find("first", QDateEdit).sectionAt(0) is QDateEdit.Section.YearSection
        assert asked.dialog.entry == ENTRY
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_until_is_asked_only_where_there_is_an_end(qtbot):
    asked = Asked(qtbot)
    assert not asked.find("last").isEnabled()
    asked.click("ends")
    assert asked.find("last").isEnabled()
    assert asked.dialog.entry.last == TODAY + timedelta(days=14)
    asked.click("ends")
    assert asked.dialog.entry.last is None


# --- bad input ----------------------------------------------------------------------------------------------


def _no_day(asked):
    for number in range(7):
        asked.click(f"day{number}")


def _same_twice(asked):
    asked.set_time(2, time(8))


def _end_before(asked):
    asked.click("ends")
    asked.set_date("last", TODAY - timedelta(days=1))


def _over(asked):
    asked.set_date("first", TODAY - timedelta(days=9))
    _end_before(asked)


def _never(asked):
    asked.click("ends")
    asked.set_date("last", TODAY)
    asked.click("day0")


@pytest.mark.parametrize(
    ("spoil", "why", "focus"),
    [
        (_no_day, "No day is chosen.", "day0"),
        (_same_twice, "08:00 is there twice.", "time1"),
        (_end_before, "The plan ends before it begins.", "last"),
        (_over, "The plan would be over already.", "last"),
        (_never, "None of the days chosen is between From and Until.", "day0"),
    ],
)
def test_bad_input_is_said_at_once_and_goes_nowhere(qtbot, spoil, why, focus, dialect):
    dialect("en_GB")
    asked = Asked(qtbot)
    spoil(asked)
    assert asked.text("error").startswith(why)
    asked.press_ok()
    assert asked.answers == []
    assert asked.closed == []
    assert asked.text("error").startswith(why)
    assert asked.focus == focus, "what is to be put right has the keyboard"


def test_what_was_put_right_is_taken_back(qtbot):
    asked = Asked(qtbot)
    _same_twice(asked)
    asked.set_time(2, time(12))
    assert asked.text("error") == ""


# --- what is withheld, and what happens elsewhere -----------------------------------------------------------


def test_what_is_withheld_is_said_and_may_be_planned(qtbot):
    asked = Asked(qtbot, withheld={("left-knee", Modality.HEAT)})
    asked.click("heat")
    assert asked.text("withheld") == ""
    asked.find("area", QComboBox).setCurrentIndex(1)
    assert asked.text("withheld").startswith("Heat is not offered here now. You can plan it;")
    assert asked.text("withheld").endswith(WHY)
    asked.click("ice")
    assert asked.text("withheld") == ""
    asked.click("heat")
    asked.press_ok()
    assert [answer.modality for answer in asked.answers] == [Modality.HEAT]


def _plan_set():
    return PlanSet("p1", "lower-back", Modality.ICE, (time(8),), tuple(range(7)), TODAY)


def test_it_goes_when_the_plan_was_removed_elsewhere(qtbot):
    asked = Asked(qtbot, plan="p1", before=[_plan_set()])
    asked.dialog.follow(asked.snapshot())
    assert asked.closed == []
    asked.record = asked.record.after(asked.clock.now(), PlanRemoved("p1"))
    asked.dialog.follow(asked.snapshot())
    assert asked.closed


def test_a_new_plan_stays_while_others_go(qtbot):
    asked = Asked(qtbot)
    asked.dialog.follow(asked.snapshot())
    assert asked.closed == []


# --- the keyboard, names, sizes -----------------------------------------------------------------------------


def test_tab_goes_from_top_to_bottom_with_times_that_were_added(qtbot, dialect):
    dialect("en_GB")
    asked = Asked(qtbot)
    asked.click("addTime")
    assert asked.focus == "time3"
    asked.click("ends")
    asked.find("area").setFocus()
    seen = []
    for _ in range(36):
        seen.append(asked.focus)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    expected = ["area", "ice", "time1", "takeAway1", "time2", "takeAway2", "time3", "takeAway3", "addTime"]
    expected += [*(f"day{n}" for n in range(7)), "first", "ends", "last"]
    # Hours and minutes, and the parts of a date, are stations within a field.
    assert [name for name, _ in groupby(seen)][: len(expected)] == expected


def test_enter_in_a_field_keeps_the_plan_and_escape_does_not(qtbot):
    asked = Asked(qtbot)
    asked.find("time1").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert len(asked.answers) == 1
    other = Asked(qtbot)
    QTest.keyClick(other.dialog, Qt.Key.Key_Escape)
    assert other.answers == []
    assert other.closed


def test_the_wheel_scrolls_and_changes_nothing(qtbot):
    asked = Asked(qtbot)
    nothing = QPoint(0, 0)
    for name in ("area", "time1", "first"):
        event = QWheelEvent(
            *(QPointF(5, 5), QPointF(5, 5), nothing, QPoint(0, 120), Qt.MouseButton.NoButton),
            *(Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(asked.find(name), event)
    assert asked.dialog.entry == ENTRY


def test_everything_has_a_name_of_its_own(qtbot):
    asked = Asked(qtbot)
    kinds = (QAbstractButton, QComboBox, QTimeEdit, QDateEdit, QCheckBox)
    controls = {control for kind in kinds for control in asked.find("content").findChildren(kind)}
    shown = [control for control in controls if control.isVisible() and control.objectName() != "qt_spinbox_lineedit"]
    names = [control.accessibleName() or control.text() for control in shown]
    assert all(names)
    assert len(set(names)) == len(names), sorted(names)


@pytest.mark.parametrize(("size", "scale"), [((360, 560), 1.0), ((360, 560), 2.0), ((900, 900), 2.0)])
def test_nothing_is_cut_off_at_any_size(qtbot, qapp, size, scale):
    with dressing(qapp) as dress:
        dress(Scheme.DARK, scale)
        asked = Asked(qtbot, withheld={("lower-back", Modality.ICE)})
        asked.set_time(2, time(8))
        asked.dialog.resize(*size)
        content, view = asked.find("content"), asked.find("scroll").viewport()
        for _ in range(5):
            QApplication.processEvents()
        assert content.width() <= view.width()
        parts = [*content.findChildren(QLabel), *content.findChildren(QAbstractButton)]
        shown = [part for part in parts if part.isVisible() and part.objectName()]
        assert len(shown) > 18
        for part in shown:
            place = part.rect().translated(part.mapTo(content, QPoint(0, 0)))
            assert content.rect().contains(place), part.objectName()
            if isinstance(part, QLabel) and part.wordWrap():
                assert part.height() >= part.heightForWidth(part.width()), part.objectName()
            else:
                assert part.width() >= part.minimumSizeHint().width(), part.objectName()
