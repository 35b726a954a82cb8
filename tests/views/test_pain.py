# SPDX-License-Identifier: MIT
"""Pain before and after: eleven buttons that nobody has to use, and that say what the log keeps."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.dress import dressing
from therapy_timer.core.events import Modality, PainTime
from therapy_timer.core.region import Region
from therapy_timer.views.pain import PainChooser
from therapy_timer.views.sayings import last_ended
from therapy_timer.views.theme import Scheme

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


@pytest.fixture
def chooser(qtbot):
    made = PainChooser()
    qtbot.addWidget(made)
    made.said = []
    made.chosen.connect(made.said.append)
    made.resize(500, 60)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def pressed(chooser):
    return [number for number, button in enumerate(chooser.buttons) if button.isChecked()]


def test_a_click_says_a_number_which_is_shown_when_it_holds(chooser):
    assert (chooser.pain, pressed(chooser)) == (None, [])
    QTest.mouseClick(chooser.buttons[3], Qt.MouseButton.LeftButton)
    assert chooser.said == [3]
    assert pressed(chooser) == [], "it may have been refused"
    chooser.show_pain(3)
    assert pressed(chooser) == [3]


def test_arrow_keys_go_without_saying_anything(chooser):
    chooser.buttons[0].setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert QApplication.focusWidget() is chooser.buttons[9]
    assert chooser.said == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert chooser.said == [9]


def test_tab_reaches_one_of_them(chooser):
    QApplication.focusWidget().clearFocus()
    chooser.show_pain(7)
    reached = [n for n, button in enumerate(chooser.buttons) if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == [7]


def test_every_number_has_a_name_and_the_ends_say_what_they_are(chooser):
    chooser.name_after("Pain after the treatment")
    assert chooser.buttons[4].accessibleName() == "Pain after the treatment: 4"
    assert chooser.buttons[0].toolTip() == "0: no pain"
    assert chooser.buttons[10].toolTip() == "10: the worst pain imaginable"


def test_it_goes_on_in_a_second_line_where_it_is_narrow(chooser, qapp):
    with dressing(qapp) as dress:
        dress(Scheme.LIGHT)
        chooser.resize(340, 120)
        QApplication.processEvents()
        assert len({button.y() for button in chooser.buttons}) == 2
        assert all(chooser.rect().contains(button.geometry()) for button in chooser.buttons)


# --- on the page of the timer -------------------------------------------------------------------------------


def shown(desk):
    return [name for name in ("painBefore", "painAfter") if not desk.widget(f"{name}Row").isHidden()]


def click(desk, name, number):
    desk.seconds += 60
    QTest.mouseClick(desk.widget(name).buttons[number], Qt.MouseButton.LeftButton)


def test_before_is_asked_in_the_first_minutes_and_after_while_the_skin_rests(desk):
    assert shown(desk) == []
    pack = desk.started()
    desk.tick()
    assert shown(desk) == ["painBefore"]
    click(desk, "painBefore", 7)
    assert desk.heard.said == [("say_pain", pack, PainTime.BEFORE, 7)]
    desk.go(minutes=4, seconds=59)
    assert (shown(desk), desk.widget("painBefore").pain) == (["painBefore"], 7)
    desk.go(seconds=1)
    assert shown(desk) == [], "the skin is to be felt"
    desk.go(minutes=10)
    assert shown(desk) == []
    desk.also.off(pack)
    desk.tick()
    assert shown(desk) == ["painAfter"]
    click(desk, "painAfter", 4)
    click(desk, "painAfter", 3)
    treatment = desk.also.snapshot().record.treatments[pack]
    assert (treatment.pain_before, treatment.pain_after) == (7, 3)
    assert desk.widget("painAfter").pain == 3
    desk.go(minutes=120)
    assert shown(desk) == []


def test_a_click_that_comes_as_the_page_turns_says_nothing(desk):
    pack = desk.started()
    desk.tick()
    desk.seconds += 60
    desk.click_at_once("tookItOff")
    QTest.mouseClick(desk.widget("painAfter").buttons[5], Qt.MouseButton.LeftButton)
    assert desk.also.snapshot().record.treatments[pack].pain_after is None
    assert desk.widget("painAfter").pain is None


def test_it_is_not_asked_of_one_that_was_deleted(desk):
    pack = desk.started()
    desk.also.off(pack)
    desk.also.delete(pack)
    desk.tick()
    assert shown(desk) == []


def test_the_last_one_is_not_an_older_one_that_was_put_right_since(desk):
    first = desk.started()
    desk.also.off(first)
    desk.clock.go(minutes=125)
    second = desk.started()
    desk.clock.go(minutes=5)
    desk.also.off(second)
    desk.also.say_pain(first, PainTime.AFTER, 2)
    now = desk.clock.now().utc
    hour = timedelta(hours=1)
    desk.also.add_forgotten("lower-back", Modality.ICE, now - 9 * hour, now - 8.9 * hour)
    snapshot = desk.also.snapshot()
    assert last_ended(snapshot, Region.LOWER_BACK).id == second
