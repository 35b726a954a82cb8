# SPDX-License-Identifier: MIT
"""The safety check: its rows, what follows from each, and the dialog that asks once more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton

from tests.helpers.page import BACK
from tests.helpers.unwritable import unwritable
from therapy_timer.core.events import Condition, Modality, SafetyAnswered
from therapy_timer.views import safety_words
from therapy_timer.views.check_row import CheckRow
from therapy_timer.views.safety_check import SafetyCheck
from therapy_timer.views.safety_dialog import SafetyDialog

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")
COLD = frozenset({Condition.RAYNAUD, Condition.COLD_REACTION})


@pytest.fixture
def check(qtbot):
    made = SafetyCheck()
    qtbot.addWidget(made)
    return made


def row(parent, condition: Condition | None) -> CheckRow:
    found = parent.findChild(CheckRow, condition.value if condition else "noneOfThese")
    assert found is not None
    return found


def follows(parent, condition: Condition) -> QLabel:
    found = parent.findChild(QLabel, f"{condition.value}-follows")
    assert found is not None
    return found


def test_there_is_a_row_for_every_condition_and_one_for_none(check):
    names = [each.accessibleName() for each in check.rows]
    assert names == [*(safety_words.question(condition) for condition in Condition), "None of these"]
    assert len(set(names)) == len(names)


def test_nothing_ticked_is_no_answer(check):
    assert check.answer is None
    row(check, Condition.PREGNANT).click()
    row(check, Condition.PREGNANT).click()
    assert check.answer is None


def test_none_of_these_is_an_answer_and_excludes_the_others(check):
    row(check, Condition.RAYNAUD).click()
    row(check, None).click()
    assert check.answer == frozenset()
    assert not row(check, Condition.RAYNAUD).isChecked()
    row(check, Condition.SLEEPY).click()
    assert check.answer == {Condition.SLEEPY}
    assert not row(check, None).isChecked()


@pytest.mark.parametrize("condition", Condition)
def test_what_follows_is_beneath_each_that_is_ticked_and_told_to_a_screen_reader_before(check, qtbot, condition):
    check.show()
    assert not follows(check, condition).isVisible()
    row(check, condition).click()
    shown = follows(check, condition)
    assert shown.isVisible()
    assert safety_words.explanation(condition) in shown.text()
    assert safety_words.source(condition) in shown.text()
    assert row(check, condition).accessibleDescription() == shown.text()
    row(check, None).click()
    assert not shown.isVisible()


def test_what_was_answered_is_shown(check):
    check.show_answer(COLD)
    assert check.answer == COLD
    check.show_answer(frozenset())
    assert row(check, None).isChecked()
    check.show_answer(None)
    assert check.answer is None


# --- once more ----------------------------------------------------------------------------------------------


def dialog(desk) -> SafetyDialog:
    found = desk.page._asker.dialog
    assert isinstance(found, SafetyDialog)
    return found


def button(desk, which: QDialogButtonBox.StandardButton) -> QPushButton:
    return dialog(desk).findChild(QDialogButtonBox, "buttons").button(which)


SAVE, CANCEL = QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel


def answers(desk) -> list[SafetyAnswered]:
    return [event for _, event in desk.log.events() if isinstance(event, SafetyAnswered)]


def test_saving_writes_one_event(desk):
    desk.also.answer_safety(COLD)
    desk.tick()
    desk.page.ask_safety()
    assert row(dialog(desk), Condition.RAYNAUD).isChecked()
    row(dialog(desk), Condition.RAYNAUD).click()
    row(dialog(desk), Condition.PREGNANT).click()
    button(desk, SAVE).click()
    assert desk.page._asker.dialog is None
    assert [set(event.conditions) for event in answers(desk)] == [
        COLD,
        {Condition.COLD_REACTION, Condition.PREGNANT},
    ]


def test_cancel_changes_nothing(desk):
    desk.also.answer_safety(COLD)
    desk.tick()
    desk.page.ask_safety()
    row(dialog(desk), None).click()
    button(desk, CANCEL).click()
    assert desk.page._asker.dialog is None
    assert len(answers(desk)) == 1
    assert desk.also.snapshot().record.conditions == COLD


def test_the_same_answer_again_writes_nothing(desk):
    desk.also.answer_safety(COLD)
    desk.tick()
    desk.page.ask_safety()
    button(desk, SAVE).click()
    assert len(answers(desk)) == 1


def test_no_answer_is_not_saved(desk):
    desk.page.ask_safety()
    button(desk, SAVE).click()
    assert "None of these" in dialog(desk).findChild(QLabel, "error").text()
    assert answers(desk) == []
    row(dialog(desk), None).click()
    assert dialog(desk).findChild(QLabel, "error").text() == ""


def test_a_log_that_cannot_be_written_is_said_and_the_answer_stays(desk, expected_log):
    expected_log("therapy_timer.views", "WARNING", "could not be written")
    desk.page.ask_safety()
    row(dialog(desk), Condition.SLEEPY).click()
    with unwritable(desk.log):
        button(desk, SAVE).click()
        assert str(desk.log.path) in dialog(desk).findChild(QLabel, "error").text()
    assert row(dialog(desk), Condition.SLEEPY).isChecked()
    button(desk, SAVE).click()
    assert [event.conditions for event in answers(desk)] == [(Condition.SLEEPY,)]


def test_what_was_answered_elsewhere_is_shown_unless_something_was_changed(desk):
    desk.page.ask_safety()
    desk.also.answer_safety(COLD)
    desk.tick()
    assert row(dialog(desk), Condition.RAYNAUD).isChecked()
    row(dialog(desk), Condition.PREGNANT).click()
    desk.also.answer_safety(())
    desk.tick()
    assert row(dialog(desk), Condition.PREGNANT).isChecked()


def test_a_pack_that_is_due_closes_it(desk):
    desk.heard.start(BACK, Modality.ICE)
    desk.tick()
    desk.page.ask_safety()
    assert dialog(desk)
    desk.go(minutes=21)
    assert desk.page._asker.dialog is None


def test_tab_goes_through_it_from_top_to_bottom(desk, qtbot):
    desk.page.show()
    desk.page.ask_safety()
    opened = dialog(desk)
    qtbot.waitUntil(opened.isActiveWindow)
    rows = opened.findChild(SafetyCheck).rows
    for each in rows:
        assert opened.focusWidget() is each
        qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_Tab)
    assert opened.focusWidget() in (button(desk, SAVE), button(desk, CANCEL))
