# SPDX-License-Identifier: MIT
"""What is asked before the window closes or the application quits."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from therapy_timer.core.region import Region
from therapy_timer.services.opening import Trouble
from therapy_timer.views.questions import CloseChoice, CloseQuestion, QuitQuestion, TroubleNotice

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


@pytest.fixture(autouse=True)
def in_utc(local_zone):
    local_zone("UTC")


def opened(qtbot, question):
    answers = []
    question.answered.connect(answers.append)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(question)
    question.open()
    return answers


@pytest.mark.parametrize("choice", list(CloseChoice))
def test_closing_without_a_tray_has_three_answers(qtbot, choice):
    question = CloseQuestion()
    answers = opened(qtbot, question)
    question.findChild(QPushButton, choice.value).click()
    assert answers == [choice]


def test_a_stray_key_cancels(qtbot):
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        question = CloseQuestion()
        answers = opened(qtbot, question)
        QTest.keyClick(question, key)
        assert answers == [CloseChoice.CANCEL]


@pytest.mark.parametrize(("button", "answer"), [("quit", True), ("stay", False)])
def test_quitting_with_a_pack_on_names_it(desk, qtbot, button, answer):
    desk.started()
    question = QuitQuestion(desk.also.snapshot())
    answers = opened(qtbot, question)
    assert question.text().startswith("A pack is on.\nLower back: ")
    assert "10:15" in question.text()
    assert question.informativeText().startswith("The alarm still rings")
    assert "therapy-timer off" in question.informativeText()
    question.findChild(QPushButton, button).click()
    assert answers == [answer]


def test_a_stray_key_stays(desk, qtbot):
    desk.started()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        question = QuitQuestion(desk.also.snapshot())
        answers = opened(qtbot, question)
        QTest.keyClick(question, key)
        assert answers == [False]


def test_the_question_follows_and_is_moot_when_no_pack_is_on(desk, qtbot):
    desk.also.add_area(Region.LEFT_KNEE)
    treatments = [desk.started(), desk.started("left-knee")]
    question = QuitQuestion(desk.also.snapshot())
    answers = opened(qtbot, question)
    assert question.text().startswith("Packs are on.\n")
    assert len(question.text().splitlines()) == 3
    desk.clock.go(minutes=20)
    desk.also.off(treatments[1])
    question.follow(desk.also.snapshot())
    assert question.text().startswith("A pack is on.\nLower back: ")
    assert "5:00" in question.text()
    desk.also.off(treatments[0])
    question.follow(desk.also.snapshot())
    assert answers == [False]


class TestTrouble:
    AT = Path("/home/ann/damaged-1")

    def notice(self, qtbot, **what):
        trouble = Trouble(**{"kept_at": None, "recovered": 0, "doubted": False, "backup": None} | what)
        notice = TroubleNotice(trouble)
        notice.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(notice)
        notice.open()
        return notice

    def test_it_says_where_the_damaged_files_lie(self, qtbot):
        assert str(self.AT) in self.notice(qtbot, kept_at=self.AT).text()

    def test_it_says_that_all_rests_when_something_may_be_missing(self, qtbot):
        assert "take it off now" in self.notice(qtbot, doubted=True).text()
        assert "rests" not in self.notice(qtbot).text()

    def test_the_backup_is_offered_and_never_the_default(self, qtbot):
        notice = self.notice(qtbot, backup=(date(2026, 3, 2), self.AT))
        restore = notice.findChild(QPushButton, "restore")
        assert "2026-03-02" in restore.text()
        assert notice.defaultButton() is not restore
        with qtbot.waitSignal(notice.restore_wanted):
            restore.click()

    def test_closing_restores_nothing(self, qtbot):
        notice = self.notice(qtbot, backup=(date(2026, 3, 2), self.AT))
        with qtbot.assertNotEmitted(notice.restore_wanted):
            notice.defaultButton().click()

    def test_without_a_backup_none_is_offered(self, qtbot):
        assert self.notice(qtbot).findChild(QPushButton, "restore") is None
