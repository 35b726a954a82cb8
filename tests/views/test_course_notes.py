# SPDX-License-Identifier: MIT
"""Notes about the weeks: below the pain, put away, back when they should be, derived only when they can change."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.helpers.dress import dressing
from tests.helpers.history_desk import BACK, HistoryDesk
from tests.helpers.page import KNEE
from therapy_timer.core.course import Note
from therapy_timer.core.events import Answer, CourseNote, Modality
from therapy_timer.core.region import Region
from therapy_timer.log.errors import LogBusy
from therapy_timer.log.store import Log
from therapy_timer.views import course_words, theme
from therapy_timer.views.course_notes import CourseNotes, NoteCard
from therapy_timer.views.warning_signs import WarningSignsDialog

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

SINCE = date(2026, 3, 1)
THREE, SIX = (Note(kind, Region.LOWER_BACK, SINCE, 12) for kind in (CourseNote.THREE_WEEKS, CourseNote.SIX_WEEKS))
WARNED = Note(CourseNote.WARNED, Region.LEFT_KNEE, SINCE, 1)
MARKS = Note(CourseNote.HEAT_MARKS, Region.LEFT_KNEE, SINCE, 7)


class Shown:
    """The cards in a window, and what was wanted on them."""

    def __init__(self, qtbot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.seconds = 100.0
        self.notes = CourseNotes(seconds=lambda: self.seconds)
        column = QVBoxLayout(self.window)
        column.addWidget(self.notes)
        column.addStretch()
        self.window.resize(590, 500)
        self.wanted: list[object] = []
        self.notes.put_away_wanted.connect(self.wanted.append)
        self.notes.warning_signs_wanted.connect(lambda: self.wanted.append("signs"))
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def show(self, *notes: Note) -> None:
        self.notes.show_notes(notes)
        self.seconds += 60


@pytest.fixture
def shown(qtbot):
    return Shown(qtbot)


@pytest.fixture
def desk(qtbot, tmp_path):
    made = HistoryDesk(qtbot, tmp_path)
    yield made
    made.close()


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_there_is_nothing_where_there_is_nothing_to_say(shown) -> None:
    assert shown.notes.isHidden()
    shown.show(THREE)
    assert shown.notes.isVisible()
    shown.show()
    assert shown.notes.isHidden()


def test_each_note_has_a_card_with_its_source(shown) -> None:
    shown.show(WARNED, MARKS, SIX)
    assert [card.note for card in shown.notes.cards] == [WARNED, MARKS, SIX]
    for card in shown.notes.cards:
        assert card.sentence.text() == course_words.sentence(card.note)
        assert card.source.text() == course_words.source(card.note)
        assert card.accessibleDescription() == course_words.spoken(card.note)
        assert card.put_away.accessibleName() == course_words.put_away_name(card.note)
        assert card.warning_signs.isVisible() is (card.note.note in course_words.CLEAR)


def test_cards_that_stay_are_kept_and_stand_in_order(shown) -> None:
    shown.show(MARKS)
    (kept,) = shown.notes.cards
    shown.show(WARNED, MARKS, SIX)
    assert shown.notes.cards[1] is kept
    shown.window.layout().activate()
    shown.notes.layout().activate()
    tops = [card.geometry().top() for card in shown.notes.cards]
    assert tops == sorted(set(tops))


def test_a_note_of_another_day_changes_its_card_and_not_the_keyboard(shown) -> None:
    shown.show(THREE)
    (card,) = shown.notes.cards
    card.put_away.setFocus()
    later = replace(THREE, days=13)
    shown.notes.show_notes((later,))
    assert shown.notes.cards == (card,)
    assert card.put_away.hasFocus()
    assert "13 days" in card.sentence.text()
    click(card.put_away)
    assert shown.wanted == [later], "nothing has moved"


def test_tab_goes_from_top_to_bottom_and_space_puts_away(shown) -> None:
    shown.show(MARKS)
    shown.show(WARNED, MARKS, SIX)
    shown.notes.cards[0].warning_signs.setFocus()
    seen = []
    for _ in range(5):
        focus = shown.window.focusWidget()
        seen.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == [
        course_words.warning_signs_name(WARNED),
        course_words.put_away_name(WARNED),
        course_words.put_away_name(MARKS),
        course_words.warning_signs_name(SIX),
        course_words.put_away_name(SIX),
    ]
    shown.notes.cards[1].put_away.setFocus()
    QTest.keyClick(shown.notes.cards[1].put_away, Qt.Key.Key_Space)
    QTest.keyClick(shown.notes.cards[0].warning_signs, Qt.Key.Key_Space)
    assert shown.wanted == [MARKS, "signs"]


def test_the_second_click_of_a_double_click_does_not_put_the_next_one_away(shown) -> None:
    shown.show(WARNED, SIX)
    click(shown.notes.cards[0].put_away)
    shown.notes.show_notes((SIX,))
    click(shown.notes.cards[0].put_away)
    assert shown.wanted == [WARNED]
    shown.seconds += 60
    click(shown.notes.cards[0].put_away)
    assert shown.wanted == [WARNED, SIX]


def test_the_keyboard_is_not_lost_with_a_card(shown) -> None:
    shown.show(THREE, MARKS)
    shown.notes.cards[0].put_away.setFocus()
    shown.show(MARKS)
    assert shown.window.focusWidget() is shown.notes.cards[0].put_away


def test_what_is_clicked_is_large_enough(qapp, qtbot) -> None:
    with dressing(qapp) as dress:
        dress(theme.Scheme.LIGHT)
        card = NoteCard()
        qtbot.addWidget(card)
        for button in card.buttons:
            button.ensurePolished()
            assert button.sizeHint().height() >= theme.TARGET


# --- on the page --------------------------------------------------------------------------------------------


def weeks(desk: HistoryDesk, days: int, modality: Modality = Modality.ICE) -> None:
    """A treatment of the lower back every third day, for so many days and on the last one."""
    for _ in range(0, days, 3):
        desk.treat(modality=modality)
        desk.clock.go(days=3, minutes=-15)
    desk.treat(modality=modality)


def kinds(desk: HistoryDesk) -> list[CourseNote]:
    return [card.note.note for card in desk.widget("courseNotes").cards]


def look(desk: HistoryDesk) -> list[CourseNote]:
    """What stands there with the next tick."""
    desk.tick()
    return kinds(desk)


def put_away(desk: HistoryDesk) -> None:
    """Put the first note away, long after it came up."""
    notes = desk.widget("courseNotes")
    notes._settled._until = float("-inf")
    desk.clock.go(seconds=1)
    click(notes.cards[0].put_away)
    desk.settle()


def test_three_weeks_are_told_below_the_pain_and_put_away(desk) -> None:
    weeks(desk, 21)
    assert look(desk) == [CourseNote.THREE_WEEKS]
    notes = desk.widget("courseNotes")
    assert notes.isVisible()
    assert desk.widget("trendCard").y() < notes.y() < desk.widget("tableCard").y()
    put_away(desk)
    assert kinds(desk) == []
    assert not notes.isVisible()
    assert (Region.LOWER_BACK, CourseNote.THREE_WEEKS) in desk.treatments.snapshot().record.put_away


def test_tab_comes_to_a_note_between_the_days_and_the_table(desk) -> None:
    weeks(desk, 42)
    look(desk)
    desk.widget("ribbons").setFocus()
    seen = []
    for _ in range(4):
        focus = desk.window.focusWidget()
        seen.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == ["ribbons", "courseSigns", "coursePutAway", "which"]


def test_it_comes_back_as_the_clear_one_after_six_weeks(desk) -> None:
    weeks(desk, 21)
    look(desk)
    put_away(desk)
    desk.clock.go(days=1)
    weeks(desk, 21)
    assert look(desk) == [CourseNote.SIX_WEEKS]


def test_the_warning_signs_are_one_click_away(desk) -> None:
    weeks(desk, 42)
    assert look(desk) == [CourseNote.SIX_WEEKS]
    desk.click("courseSigns")
    assert isinstance(desk.dialog, WarningSignsDialog)
    desk.dialog.reject()


def test_a_warning_comes_back_when_it_is_said_again(desk) -> None:
    for _ in range(2):
        desk.treatments.off(desk.start(), answer=Answer.SKIN_WARNING)
        assert look(desk) == [CourseNote.WARNED]
        put_away(desk)
        assert kinds(desk) == []
        desk.treatments.skin_normal(Region.LOWER_BACK)
        desk.go(hours=4)
        desk.treatments.skin_normal(Region.LOWER_BACK)


def test_deleting_a_treatment_in_the_page_takes_its_note_back(desk) -> None:
    weeks(desk, 21)
    assert look(desk) == [CourseNote.THREE_WEEKS]
    desk.select(0)
    desk.click("delete_")
    assert kinds(desk) == []
    desk.click("undo")
    assert kinds(desk) == [CourseNote.THREE_WEEKS]


def test_a_new_day_is_enough(desk) -> None:
    weeks(desk, 21)
    assert look(desk) == [CourseNote.THREE_WEEKS]
    desk.go(days=13)
    assert kinds(desk) == [CourseNote.THREE_WEEKS]
    desk.go(days=1)
    assert kinds(desk) == [], "the course is over"


def test_deleting_everything_leaves_no_note(desk) -> None:
    weeks(desk, 21)
    look(desk)
    desk.clock.go(hours=3)
    assert desk.page._delete_everything() == ""
    desk.settle()
    assert kinds(desk) == []


@pytest.fixture
def asked(desk, monkeypatch):
    """How often the log was asked for notes."""
    times = []
    desk.tick()
    watch = desk.courses
    reader = watch._reader
    ask = reader.ask
    monkeypatch.setattr(reader, "ask", lambda *about: (times.append(1), ask(*about)))
    return times


def test_a_tick_asks_nothing(desk, asked) -> None:
    desk.tick()
    before = len(asked)
    for _ in range(5):
        desk.go(seconds=1)
    assert len(asked) == before
    desk.treatments.start(BACK, Modality.ICE)
    desk.treatments.say_pain(next(iter(desk.treatments.snapshot().record.treatments)), "before", 3)
    desk.settle()
    assert len(asked) == before + 1, "once for all that was said together"


def test_nothing_is_asked_while_nobody_looks(desk, asked) -> None:
    desk.tick()
    before = len(asked)
    desk.window.hide()
    desk.treat()
    desk.go(days=1)
    assert len(asked) == before
    desk.window.show()
    desk.tick()
    assert len(asked) == before + 1


def test_after_the_end_nothing_is_asked(desk, asked) -> None:
    desk.tick()
    desk.courses.finish()
    before = len(asked)
    desk.treat()
    desk.courses.follow(desk.treatments.snapshot())
    assert not desk.courses.busy
    assert len(asked) == before


def test_a_log_that_cannot_be_read_is_told_and_the_notes_stay(desk, monkeypatch, expected_log) -> None:
    weeks(desk, 21)
    assert look(desk) == [CourseNote.THREE_WEEKS]

    def busy(*_: object) -> Log:
        raise LogBusy(desk.log.path, "locked")

    expected_log("therapy_timer.views.log_reader", logging.WARNING, "could not be read")
    monkeypatch.setattr(desk.courses._reader, "_open_log", busy)
    desk.treatments.add_area(Region.LEFT_KNEE)
    desk.settle()
    assert "Another program holds the log" in desk.text("notice")
    assert kinds(desk) == [CourseNote.THREE_WEEKS]
    monkeypatch.undo()


def test_each_region_is_told_by_its_name(desk) -> None:
    desk.treatments.add_area(Region.LEFT_KNEE)
    desk.treatments.off(desk.start(KNEE), answer=Answer.SKIN_WARNING)
    look(desk)
    (card,) = desk.widget("courseNotes").cards
    assert "left knee" in card.sentence.text()
    assert card.note.since == desk.clock.now().utc.astimezone().date()
