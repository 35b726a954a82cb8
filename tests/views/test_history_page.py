# SPDX-License-Identifier: MIT
"""The page of the past over a real log: what is shown, what is put right, and that nothing of it unlocks skin."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)

from tests.helpers.clock import at
from tests.helpers.dress import dressing
from tests.helpers.history_desk import HistoryDesk
from therapy_timer.core.events import Modality, PainTime
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.log.history import events_of, history
from therapy_timer.services.history import Order
from therapy_timer.views.history_model import COLUMNS
from therapy_timer.views.history_page import UNDO_FOR
from therapy_timer.views.theme import Scheme

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

RESTING = SkinState.RESTING


@pytest.fixture
def desk(qtbot, tmp_path):
    made = HistoryDesk(qtbot, tmp_path)
    yield made
    made.close()


def number(desk, name, pain):
    """Click on a number of the pain in the detail panel."""
    chooser = desk.widget(name)
    QTest.mouseClick(chooser.buttons[pain], Qt.MouseButton.LeftButton)
    desk.settle()


def set_time(desk, name, when):
    """Type a time of the same day into a field of the dialog."""
    field = desk.in_dialog(name)
    assert isinstance(field, QDateTimeEdit)
    hours, minutes = (int(part) for part in when.split(":"))
    local = at(when).astimezone()
    moved = field.time()
    moved.setHMS(local.hour, local.minute, 0)
    field.setTime(moved)
    assert (hours, minutes) == (at(when).hour, at(when).minute)


# --- what is shown ------------------------------------------------------------------------------------------


def test_an_empty_log_says_what_to_do(desk):
    assert "Nothing is on record yet. Start ice or heat" in (desk.page, desk.text("empty"))[1]
    assert not any(desk.shown(name) for name in ("ribbonCard", "trendCard", "tableCard", "detail"))
    assert desk.shown("addForgotten")


def test_a_week_with_all_that_was_recorded(desk):
    desk.treatments.say_pain(first := desk.treat(20), PainTime.BEFORE, 7)
    desk.treatments.say_pain(first, PainTime.AFTER, 4)
    desk.go(hours=3)
    desk.treat(12, modality=Modality.HEAT)
    assert [row[1:] for row in (desk.page, desk.rows)[1]] == [
        ["Lower back", "Heat", "12 min", "–", "–"],
        ["Lower back", "Ice", "20 min", "5:00", "7 → 4"],
    ]
    assert desk.text("empty") == ""
    figures = desk.text("figures")
    assert "Treatments: 2" in figures
    assert "Time of ice: 20 minutes" in figures
    assert "Overruns: 1, 5:00 in all" in figures
    assert "Shortest rest: 3 hours" in figures
    assert (
        "ice 10:00 to 10:20" in desk.widget("ribbons").text_alternative()
        or "ice" in desk.widget("ribbons").text_alternative()
    )
    assert "Pain 7 before, 4 after" in desk.widget("trend").text_alternative()
    assert desk.widget("ribbons").accessibleDescription()
    assert desk.widget("trend").accessibleDescription()


def test_weeks_months_and_all(desk):
    desk.treat()
    desk.go(days=40)
    desk.treat()
    assert len((desk.page, desk.rows)[1]) == 1
    assert len(desk.page.dates) == 7
    assert not desk.widget("later").isEnabled()
    desk.click("month")
    assert len(desk.rows) == 1
    assert desk.page.dates.first.day == 1
    assert desk.page.dates.last == desk.clock.now().utc.astimezone().date(), "the rest of the month is yet to come"
    desk.click("all")
    assert len(desk.rows) == 2
    assert len(desk.page.dates) == 41
    assert not desk.widget("earlier").isEnabled()
    desk.click("week")
    desk.click("earlier")
    assert desk.rows == []
    assert "No treatment in these days. Go to earlier ones, or choose All." in desk.text("empty")
    assert desk.shown("ribbonCard")
    desk.click("later")
    assert len(desk.rows) == 1


def test_filters_hold_for_everything(desk):
    (added,) = desk.treatments.add_area(Region.LEFT_KNEE).events
    desk.treat()
    desk.treat(8, area=added.area, modality=Modality.HEAT)
    assert len((desk.page, desk.rows)[1]) == 2
    desk.choose("area", "Left knee")
    assert [row[1] for row in desk.rows] == ["Left knee"]
    assert "Treatments: 1" in desk.text("figures")
    assert "left knee" in desk.widget("trend").text_alternative()
    assert desk.widget("ribbons").text_alternative().count("heat") == 1
    assert desk.widget("ribbons").text_alternative().count("ice") == 0
    desk.choose("modality", "Ice")
    assert desk.rows == []
    assert "No treatment in these days matches. Choose all areas" in desk.text("empty")
    desk.choose("area", "All areas")
    assert [row[1] for row in desk.rows] == ["Lower back"]


@pytest.mark.parametrize("column", COLUMNS)
def test_a_click_on_a_head_sorts(desk, column):
    for minutes, modality in ((12, Modality.ICE), (19, Modality.HEAT), (15, Modality.ICE)):
        desk.treat(minutes, modality=modality)
        desk.clock.go(hours=3)
    head = (desk.page, desk.widget("table"))[1].horizontalHeader()
    desk.select(0)
    where = QPoint(head.sectionViewportPosition(COLUMNS.index(column)) + 8, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)
    desk.settle()
    first = desk.page._model.sorting
    assert first.by is column
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)
    desk.settle()
    assert desk.page._model.sorting.by is column
    assert desk.page._model.sorting.descending is not first.descending
    if column is Order.MINUTES:
        told = [row[3] for row in desk.rows]
        assert sorted(told) in (told, told[::-1])


def test_what_happens_elsewhere_comes_with_the_next_tick(desk):
    assert (desk.page, desk.rows)[1] == []
    treatment = desk.start()
    desk.tick()
    assert desk.rows[0][3] == "still on"
    desk.clock.go(minutes=15)
    desk.treatments.off(treatment)
    desk.tick()
    assert desk.rows[0][3] == "15 min"


def test_a_page_that_nobody_sees_asks_for_nothing(desk):
    page = desk.page
    page.hide()
    desk.treat()
    page.follow(desk.treatments.snapshot())
    assert not page._pages.busy
    page.show()
    desk.settle()
    assert len(desk.rows) == 1


# --- one treatment ------------------------------------------------------------------------------------------


def test_a_row_leads_to_all_that_was_said(desk):
    desk.treat(20)
    assert (desk.page, desk.shown("detail"))[1] is False
    desk.select(0)
    assert desk.text("detailTitle") == "Ice · lower back"
    assert "Overrun 5:00" in desk.text("detailTold")
    assert "2 checks not answered" in desk.text("detailTold")
    lines = desk.text("versions").splitlines()
    assert lines[0].endswith("on: Ice · lower back, 15 minutes planned")
    assert lines[-1].endswith(": off")


def test_a_treatment_chosen_in_the_ribbons_is_shown(desk):
    treatment = desk.treat()
    ribbons = (desk.page, desk.widget("ribbons"))[1]
    ribbons.setFocus()
    QTest.keyClick(ribbons, Qt.Key.Key_Left)
    QTest.keyClick(ribbons, Qt.Key.Key_Return)
    desk.settle()
    assert desk.page._detail.treatment.id == treatment
    assert desk.widget("table").currentIndex().row() == 0


def test_pain_can_be_said_and_said_otherwise_long_afterwards(desk):
    treatment = desk.treat()
    desk.clock.go(days=5)
    desk.page._show_period(desk.page._period)
    desk.click("all")
    desk.select(0)
    number(desk, "detailBefore", 8)
    number(desk, "detailAfter", 5)
    number(desk, "detailAfter", 3)
    assert desk.rows[0][5] == "8 → 3"
    assert desk.widget("detailAfter").pain == 3
    assert "Pain 8 before, 3 after" in desk.text("detailTold")
    told = desk.text("versions")
    assert "pain after: 5" in told, "what was said before stays"
    assert told.splitlines()[-1].endswith("pain after: 3")
    assert [said.event.treatment for said in events_of(desk.log, treatment)] == [treatment] * 5


def test_a_note_is_kept_when_its_field_is_left(desk):
    desk.treat()
    desk.page.show()
    desk.select(0)
    note = desk.widget("note")
    assert isinstance(note, QPlainTextEdit)
    note.setFocus()
    QTest.keyClicks(note, "Slept well")
    assert next(history(desk.log)).note == "", "half a note is not a note"
    desk.widget("table").setFocus()
    assert next(history(desk.log)).note == "Slept well"
    desk.settle()
    assert "note: Slept well" in desk.text("versions")
    assert note.toPlainText() == "Slept well"


def test_a_note_is_kept_when_the_program_ends(desk):
    desk.treat()
    desk.page.show()
    desk.select(0)
    desk.widget("note").setPlainText("Slept well")
    desk.page.finish()
    assert next(history(desk.log)).note == "Slept well"


def test_a_note_that_is_too_long_is_refused_and_stays_in_its_field(desk):
    desk.treat()
    desk.page.show()
    desk.select(0)
    note = desk.widget("note")
    note.setFocus()
    note.setPlainText("x" * 2001)
    desk.widget("table").setFocus()
    assert desk.text("notice") == "Keep the note to 2000 characters."
    assert note.toPlainText() == "x" * 2001
    note.setPlainText("")


# --- what is put right: the cases of the rule ---------------------------------------------------------------


@pytest.mark.case(24)
def test_case_24_a_treatment_deleted_in_history_rests_on(desk):
    desk.treat(15)
    desk.page.show()
    desk.select(0)
    desk.click("delete_")
    assert desk.rows == []
    assert (desk.skin().state, desk.ends()) == (RESTING, "12:15")
    assert "If its skin rests, it rests on." in desk.text("undoText")
    assert not desk.shown("detail")


@pytest.mark.case(25)
def test_case_25_a_correction_in_history_never_unlocks(desk):
    treatment = desk.treat(40)
    desk.clock.go(minutes=20)
    desk.page.show()
    desk.select(0)
    desk.click("correct")
    set_time(desk, "ended", "10:20")
    desk.accept()
    assert not desk.has_dialog
    assert desk.rows[0][3] == "20 min"
    assert (desk.skin().state, desk.ends()) == (RESTING, "12:40")
    assert desk.treatments.snapshot().record.treatments[treatment].removal.on_skin == timedelta(minutes=20)
    versions = desk.text("versions")
    assert ": off" in versions, "the earlier version stays"
    assert "corrected: Ice · lower back" in versions


@pytest.mark.case(26)
def test_case_26_a_correction_in_history_may_lengthen(desk):
    desk.treat(20)
    desk.clock.go(minutes=40)
    desk.page.show()
    desk.select(0)
    desk.click("correct")
    set_time(desk, "ended", "10:40")
    desk.accept()
    assert (desk.skin().state, desk.ends()) == (RESTING, "12:40")
    assert desk.rows[0][3:5] == ["40 min", "25:00"]


@pytest.mark.case(35)
def test_case_35_delete_everything_leaves_the_rest_and_no_more(desk):
    desk.treat(15)
    desk.clock.go(minutes=45)
    erased = []
    desk.page.log_changed.connect(lambda: erased.append(True))
    desk.click("deleteEverything")
    ok = desk.in_dialog("buttons").button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    assert "no way to a second pack" in desk.in_dialog("stays").text()
    desk.in_dialog("typed").setText("delete")
    assert not ok.isEnabled(), "not by chance"
    desk.in_dialog("typed").setText("DELETE")
    assert ok.isEnabled()
    desk.accept()
    assert erased == [True]
    assert desk.rows == []
    assert (desk.skin().state, desk.ends()) == (RESTING, "12:15")
    assert list(history(desk.log, deleted=True)) == []
    assert "Everything was deleted" in desk.text("notice")


@pytest.mark.case(35)
def test_case_35_delete_everything_is_refused_with_a_pack_on(desk):
    desk.page.show()
    desk.click("deleteEverything")
    desk.in_dialog("typed").setText("DELETE")
    desk.start()
    desk.accept()
    assert desk.has_dialog
    assert "A pack is on. Nothing was deleted" in desk.in_dialog("error").text()
    desk.tick()
    assert not desk.in_dialog("buttons").button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert len(list(history(desk.log))) == 1
    desk.dialog.reject()


# --- delete, restore, add -----------------------------------------------------------------------------------


def test_a_deletion_can_be_undone_at_once(desk):
    treatment = desk.treat()
    desk.page.show()
    desk.select(0)
    desk.click("delete_")
    assert desk.page._undo_timer.interval() == UNDO_FOR.total_seconds() * 1000 == 10_000
    desk.click("undo")
    assert len(desk.rows) == 1
    assert not desk.shown("undoLine")
    assert desk.page._detail.treatment.id == treatment
    assert not desk.page._undo_timer.isActive()


def test_later_it_is_found_among_the_deleted_ones(desk):
    desk.treat()
    desk.page.show()
    desk.select(0)
    desk.click("delete_")
    desk.page._undo_timer.timeout.emit()
    assert not desk.shown("undoLine")
    desk.choose("which", "Deleted")
    assert len(desk.rows) == 1
    desk.select(0)
    assert not desk.shown("delete_")
    assert not desk.shown("correct")
    desk.click("restore")
    assert desk.rows == []
    assert "Nothing that began in these days was deleted." in desk.text("empty")
    desk.choose("which", "On record")
    assert len(desk.rows) == 1


def test_what_is_on_can_be_neither_corrected_nor_deleted(desk):
    treatment = desk.start()
    desk.page.show()
    desk.select(0)
    assert not desk.shown("delete_")
    assert not desk.shown("correct")
    assert "The pack is on." in desk.text("detailTold")
    desk.page._delete(desk.page._detail.treatment)
    assert next(history(desk.log)).id == treatment, "and the rule refuses as well"
    assert "on" in desk.text("notice")


def test_one_that_was_forgotten_is_added_and_its_rest_counts(desk):
    desk.clock.go(hours=2)
    desk.page.show()
    desk.click("addForgotten")
    set_time(desk, "began", "11:00")
    set_time(desk, "ended", "11:25")
    assert "25 minutes of ice on the skin" in desk.in_dialog("preview").text()
    desk.accept()
    assert [row[3] for row in desk.rows] == ["25 min"]
    assert (desk.skin().state, desk.ends()) == (RESTING, "13:25")
    assert "added afterwards" in desk.text("versions")


@pytest.mark.parametrize(
    ("began", "ended", "why"),
    [
        ("11:30", "12:30", "The pack cannot have come off in the future. Choose a time up to now."),
        ("11:30", "11:20", "The pack must have come off after it went on. Put one of the two times right."),
    ],
)
def test_what_the_rule_refuses_is_said_in_the_dialog(desk, began, ended, why):
    desk.clock.go(hours=2)
    desk.page.show()
    desk.click("addForgotten")
    set_time(desk, "began", began)
    set_time(desk, "ended", ended)
    desk.accept()
    assert desk.in_dialog("error").text() == why
    assert list(history(desk.log)) == []
    desk.dialog.reject()


def test_what_was_added_to_an_earlier_week_is_turned_to(desk):
    desk.page.show()
    before = desk.page.dates
    desk.click("addForgotten")
    for name in ("began", "ended"):
        field = desk.in_dialog(name)
        field.setDate(field.date().addDays(-20))
    desk.accept()
    assert desk.page.dates.first < before.first
    assert len(desk.rows) == 1
    assert desk.shown("detail")


def test_a_time_that_was_not_changed_stays_as_exact_as_it_was(desk):
    desk.clock.go(seconds=17)
    treatment = desk.treat(15)
    began = next(history(desk.log)).started.utc
    desk.page.show()
    desk.select(0)
    desk.click("correct")
    desk.in_dialog("modality").setCurrentIndex(1)
    desk.accept()
    corrected = desk.treatments.snapshot().record.treatments[treatment]
    assert (corrected.modality, corrected.started.utc) == (Modality.HEAT, began)
    assert corrected.removal.on_skin == timedelta(minutes=15)


# --- the keyboard, names, sizes -----------------------------------------------------------------------------


def test_tab_goes_from_top_to_bottom(desk):
    desk.treat()
    desk.page.show()
    desk.select(0)
    desk.widget("week").setFocus()
    seen = []
    for _ in range(20):
        widget = QApplication.focusWidget()
        seen.append(widget.objectName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    expected = ["week", "report", "export", "earlier", "area", "modality", "ribbons", "which", "table"]
    expected += ["pain0", "pain0", "note", "correct", "delete_", "addForgotten", "print", "import_"]
    expected += ["deleteEverything"]
    assert seen[: len(expected)] == expected


def test_everything_has_a_name_of_its_own(desk):
    desk.treat()
    desk.page.show()
    desk.select(0)
    controls = [*desk.page.findChildren(QPushButton), *desk.page.findChildren(QComboBox)]
    controls += [*desk.page.findChildren(QTableView), *desk.page.findChildren(QPlainTextEdit), desk.widget("ribbons")]
    names = [control.accessibleName() or control.text() for control in controls if control.isVisible()]
    assert all(names)
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("size", "scale"), [((360, 560), 1.0), ((360, 560), 2.0), ((760, 640), 1.0), ((1500, 1100), 2.0)]
)
def test_nothing_is_cut_off_at_any_size(desk, qapp, size, scale):
    with dressing(qapp) as dress:
        dress(Scheme.DARK, scale)
        treatment = desk.treat(20)
        desk.treatments.say_pain(treatment, PainTime.AFTER, 10)
        desk.page.show()
        desk.click("all")
        desk.select(0)
        desk.page.notice("Keep the note to 2000 characters.")
        desk.window.resize(*size)
        content, view = desk.widget("content"), desk.widget("scroll").viewport()
        desk.qtbot.waitUntil(lambda: content.width() <= view.width() and desk.window.width() == size[0])
        for _ in range(5):
            QApplication.processEvents()
        parts = [
            *content.findChildren(QLabel),
            *content.findChildren(QAbstractButton),
            *content.findChildren(QComboBox),
        ]
        shown = [part for part in parts if part.isVisible() and part.objectName()]
        assert len(shown) > 30
        for part in shown:
            if part.parent() is desk.widget("table"):
                continue
            place = part.rect().translated(part.mapTo(content, QPoint(0, 0)))
            assert content.rect().contains(place), part.objectName()
            if isinstance(part, QLabel) and part.wordWrap():
                assert part.height() >= part.heightForWidth(part.width()), part.objectName()
            else:
                assert part.width() >= part.minimumSizeHint().width(), part.objectName()
                assert part.height() >= part.minimumSizeHint().height(), part.objectName()
