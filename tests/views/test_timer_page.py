# SPDX-License-Identifier: MIT
"""The page: what it shows in each state, what its buttons say, and when a click does not count."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from tests.helpers.clock import minutes
from tests.helpers.page import BACK, KNEE, PageDesk
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Answer, Modality
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.log.errors import LogUnwritable
from therapy_timer.views import wording
from therapy_timer.views.area_chip import AreaChip
from therapy_timer.views.ring import RingKind
from therapy_timer.views.sayings import Saying

# The offscreen platform says of several things that it cannot do them.
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


@pytest.fixture(autouse=True)
def in_utc(local_zone):
    local_zone("UTC")


def chip(desk: PageDesk, area: str) -> AreaChip:
    found = desk.page.findChild(AreaChip, f"chip-{area}")
    assert found is not None
    return found


# --- what each state shows ----------------------------------------------------------------------------------


def test_ready(desk):
    assert desk.face == ("", "", "Ready", "No pack in the last 2 hours")
    assert desk.offered() == {"startIce", "startHeat", "alreadyOn"}
    hint = "Skin normal in colour and feeling? Cloth between; pack over it, not under you."
    assert desk.text("hint") == hint
    assert desk.widget("minutes").choices == (15, 16, 17, 18, 19, 20)
    assert desk.widget("minutes").minutes == 15
    assert desk.text("todayTotal") == "no treatment yet"
    assert not desk.widget("ribbon").isHidden()
    assert desk.widget("otherOverdue").isHidden()
    assert desk.widget("notice").isHidden()


def test_applying(desk):
    desk.click("startIce")
    assert desk.face == ("Ice · lower back", "", "15:00", "Take it off at 10:15")
    assert desk.offered() == {"tookItOff", "numb", "neverOn", "wrongArea"}
    assert desk.widget("minutesRow").isHidden()
    assert desk.widget("ribbon").isHidden()
    desk.go(seconds=59.9)
    assert "neverOn" in desk.offered()
    desk.go(seconds=0.1)
    assert desk.offered() == {"tookItOff", "numb", "wrongArea"}
    desk.go(minutes=2, seconds=51)
    assert desk.face[2] == "11:09"


def test_time_left_is_rounded_up_and_time_passed_down(desk):
    desk.click("startIce")
    desk.go(minutes=14, seconds=59.4)
    assert desk.face[2] == "0:01"
    assert desk.page.findChild(AreaChip).text() == "Lower back"
    desk.go(seconds=0.6)
    assert desk.face == ("Ice · lower back", "Take it off", "15:00", "on the skin · planned 15 min")
    desk.go(seconds=0.9)
    assert desk.face[2] == "15:00"


def test_overdue(desk):
    desk.click("startHeat")
    desk.go(minutes=19, seconds=24)
    assert desk.face == ("Heat · lower back", "Take it off", "19:24", "on the skin · planned 15 min")
    assert desk.offered() == {"tookItOffNow", "takingOff", "numb", "offEarlier", "wrongArea"}
    assert desk.widget("ring").face.kind is RingKind.OVERDUE


@pytest.mark.case(8)
def test_unconfirmed_asks_and_assumes_nothing(desk):
    desk.click("startIce")
    desk.go(minutes=30)
    assert desk.face == ("Ice · lower back", "Still on?", "30:00", "since it went on · planned 15 min")
    assert desk.text("question") == "When did you take it off?"
    assert desk.text("hint") == "If it is still on, take it off now and say “Just now”."
    assert desk.offered() == {"justNow", "atATime", "dontKnow", "numb", "wrongArea"}
    assert desk.skin().treatment.on


def test_long_ago_is_offered_when_it_can_be_that_long(desk):
    desk.click("startIce")
    desk.go(minutes=119, seconds=59)
    assert "longAgo" not in desk.offered()
    desk.go(seconds=1)
    assert desk.text("longAgo") == "More than 2 hours ago"


def test_long_ago_goes_by_the_rest_of_the_region(desk):
    desk.also.set_rest(Region.LOWER_BACK, minutes(180))
    desk.click("startIce")
    desk.go(minutes=179)
    assert "longAgo" not in desk.offered()
    desk.go(minutes=1)
    assert desk.text("longAgo") == "More than 3 hours ago"
    desk.click("longAgo")
    assert desk.skin().state is SkinState.READY


def test_resting(desk):
    desk.click("startIce")
    desk.go(minutes=15)
    desk.click("tookItOffNow")
    assert desk.face == ("Lower back is resting", "", "2:00:00", "Next from 12:15")
    assert desk.offered() == {"stillOn", "offEarlier", "onAnyway"}
    assert desk.text("todayTotal") == "1 treatment · 15 min"
    desk.go(minutes=9, seconds=59)
    assert "stillOn" in desk.offered()
    desk.go(seconds=1)
    assert desk.offered() == {"onAnyway"}
    desk.go(minutes=33, seconds=20)
    assert desk.face[2] == "1:16:40"
    assert desk.text("hint") == "The skin rests at least 2 hours after every pack, ice or heat. Walking a little helps."
    desk.go(hours=1, minutes=16, seconds=39.5)
    assert (desk.face[2], desk.offered()) == ("0:01", {"onAnyway"})
    desk.go(seconds=0.5)
    assert desk.face[2] == "Ready"


def test_next_from_is_never_earlier_than_the_truth(desk):
    desk.click("startIce")
    desk.go(minutes=5, seconds=10)
    desk.click("tookItOff")
    assert desk.face[3] == "Next from 12:06"


def test_a_moved_pack_that_is_on_holds_the_skin_it_was_said_to_lie_on(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    treatment = desk.started()
    desk.also.move(treatment, KNEE)
    desk.tick()
    assert desk.face == ("Lower back is resting", "", "Resting", "The moved pack is still on")
    assert "moved to left knee" in desk.text("hint")
    assert desk.offered() == {"onAnyway"}
    assert chip(desk, KNEE).text() == "Left knee on 15:00"


@pytest.mark.case(42)
def test_a_thin_region_has_short_treatments(desk):
    desk.choices.minutes = 18
    area = desk.also.add_area(Region.LEFT_OUTER_KNEE).events[0].area
    desk.tick()
    assert desk.widget("minutes").minutes == 18
    desk.page.show_area(area)
    assert desk.widget("minutes").choices == (5, 6, 7, 8, 9, 10)
    assert desk.widget("minutes").minutes == 5
    desk.click("minutes9")
    desk.click("startIce")
    assert desk.heard.said == [("start", area, Modality.ICE, minutes(9))]


def test_today_counts_treatments_of_all_areas(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    for area in (BACK, KNEE):
        treatment = desk.started(area)
        desk.clock.go(minutes=10)
        desk.also.off(treatment)
    desk.tick()
    assert desk.text("todayTotal") == "2 treatments · 20 min"


# --- what the buttons say -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("button", "modality"), [("startIce", Modality.ICE), ("startHeat", Modality.HEAT)])
def test_start(desk, button, modality):
    desk.click("minutes17")
    desk.click(button)
    assert desk.heard.said == [("start", BACK, modality, minutes(17))]
    assert (desk.choices.minutes, desk.choices.modality, desk.choices.area) == (17, modality, BACK)
    assert desk.skin().treatment.planned == minutes(17)


def test_the_last_minutes_and_area_come_back(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.choices.area, desk.choices.minutes = KNEE, 19
    assert desk.page.area == KNEE
    assert desk.widget("minutes").minutes == 19


def test_a_last_area_that_is_gone_is_as_if_there_were_none(desk):
    desk.choices.area = "atlantis"
    assert desk.page.area == BACK


@pytest.mark.case(1)
def test_took_it_off(desk):
    desk.click("startIce")
    treatment = desk.skin().treatment.id
    desk.go(minutes=15)
    desk.click("tookItOffNow")
    assert desk.heard.said[1:] == [("off", treatment, ZERO, Answer.NOW)]
    assert desk.skin().remaining == minutes(120)


def test_took_it_off_early(desk):
    desk.click("startIce")
    desk.go(minutes=5)
    desk.click("tookItOff")
    assert desk.heard.said[1][0] == "off"
    assert desk.skin().state is SkinState.RESTING


@pytest.mark.parametrize(
    ("button", "ago", "answer", "state"),
    [
        ("justNow", ZERO, Answer.NOW, SkinState.RESTING),
        ("dontKnow", ZERO, Answer.UNKNOWN, SkinState.RESTING),
        pytest.param("longAgo", minutes(120), Answer.EARLIER, SkinState.READY, marks=pytest.mark.case(12)),
    ],
)
def test_answers_to_the_question(desk, button, ago, answer, state):
    desk.click("startIce")
    treatment = desk.skin().treatment.id
    desk.go(hours=5)
    desk.click(button)
    assert desk.heard.said[1:] == [("off", treatment, ago, answer)]
    assert desk.skin().state is state


@pytest.mark.case(10)
def test_i_dont_know_rests_from_the_answer(desk):
    desk.click("startIce")
    desk.go(minutes=50)
    desk.click("dontKnow")
    assert desk.face[3] == "Next from 12:50"


@pytest.mark.case(4)
def test_never_on(desk):
    desk.click("startIce")
    treatment = desk.skin().treatment.id
    desk.go(seconds=59)
    desk.click("neverOn")
    assert desk.heard.said[1:] == [("cancel", treatment)]
    assert desk.face[2] == "Ready"
    desk.click("startIce")
    desk.click("neverOn")
    assert desk.skin().state is SkinState.RESTING
    assert "twice within 2 hours" in desk.text("notice")


@pytest.mark.case(38)
def test_still_on(desk):
    desk.click("startIce")
    treatment = desk.skin().treatment.id
    desk.go(minutes=15)
    desk.click("tookItOffNow")
    desk.go(minutes=3)
    desk.click("stillOn")
    assert desk.heard.said[-1] == ("undo", treatment)
    assert desk.face == ("Ice · lower back", "Take it off", "18:00", "on the skin · planned 15 min")


def test_still_on_can_be_said_where_the_skin_is_ready_already(desk):
    desk.click("startIce")
    desk.go(hours=3)
    desk.click("longAgo")
    assert desk.offered() == {"startIce", "startHeat", "alreadyOn", "stillOn", "offEarlier"}
    desk.click("stillOn")
    assert desk.skin().state is SkinState.UNCONFIRMED


# --- wrong area ---------------------------------------------------------------------------------------------


def open_menu(desk: PageDesk) -> QMenu:
    desk.click("wrongArea")
    menu = desk.page.findChild(QMenu, "where")
    assert menu is not None
    assert menu.isVisible()
    return menu


def choose(menu: QMenu, name: str) -> None:
    action = next(action for action in menu.actions() if action.objectName() == name)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


@pytest.mark.case(41)
def test_wrong_area(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.click("startIce")
    treatment = desk.skin().treatment.id
    desk.go(minutes=3)
    choose(open_menu(desk), "where-left-knee")
    assert desk.heard.said[1:] == [("move", treatment, KNEE)]
    assert desk.page.area == KNEE
    assert desk.face == ("Ice · left knee", "", "12:00", "Take it off at 10:15")
    assert chip(desk, BACK).text() == "Lower back rests"


def test_wrong_area_tells_what_would_follow(desk):
    for region in (Region.LEFT_KNEE, Region.RIGHT_KNEE, Region.ABDOMEN):
        desk.also.add_area(region)
    desk.started("right-knee")
    desk.also.off(desk.started(KNEE))
    desk.click("startIce")
    texts = {action.objectName(): (action.text(), action.isEnabled()) for action in open_menu(desk).actions()}
    assert texts["where-right-knee"] == ("Right knee: a pack is on", False)
    assert texts["where-left-knee"] == ("Left knee: should be resting, the alarm rings at once", True)
    assert texts["where-abdomen"] == ("Abdomen", True)
    assert "where-lower-back" not in texts
    choose(desk.page.findChild(QMenu, "where"), "where-left-knee")
    assert desk.text("notice") == "This skin should still be resting. Take it off now."
    assert desk.face[1] == "Take it off"


def test_wrong_area_with_a_new_area(desk):
    desk.click("startIce")
    choose(open_menu(desk), "where-new")
    desk.in_dialog("find").setText("left shin")
    desk.dialog.accept()
    assert desk.page.area == "left-shin"
    assert desk.skin(Region.LEFT_SHIN).treatment.planned == minutes(10)


def test_the_menu_closes_when_the_pack_is_off(desk):
    desk.click("startIce")
    menu = open_menu(desk)
    desk.also.off(desk.skin().treatment.id)
    desk.tick()
    assert not menu.isVisible()


# --- refusals and trouble -----------------------------------------------------------------------------------


def test_a_refusal_says_why_and_until_when_and_goes_with_the_next_command(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    page = desk.page
    treatment = desk.started()
    desk.clock.go(minutes=15)
    desk.also.off(treatment)
    desk.click("startIce")  # the page has not been told
    assert desk.text("notice").startswith("Lower back is resting until 12:15.")
    desk.go(minutes=1)
    assert desk.text("notice") != ""
    desk.click("chip-left-knee")
    assert desk.text("notice") == ""
    page.notice("No.")
    desk.click("startIce")
    assert desk.text("notice") == ""


@pytest.mark.case(7)
def test_a_start_while_a_pack_is_on_is_refused(desk):
    assert desk.page
    desk.started()
    desk.clock.go(minutes=5)
    desk.click("startHeat")
    assert "since 10:00" in desk.text("notice")
    assert "tookItOff" in desk.offered()


def test_a_log_that_cannot_be_written_says_what_to_do(desk, monkeypatch, expected_log):
    expected = expected_log("therapy_timer.views.attempted", logging.WARNING, "could not be written down")

    def fail(*_arguments):
        raise LogUnwritable(desk.log.path, "disk full")

    assert desk.page
    monkeypatch.setattr(desk.log, "transaction", fail)
    desk.click("startIce")
    assert len(expected.records) == 1
    assert "disk full" in desk.text("notice")
    assert desk.face[2] == "Ready"
    monkeypatch.undo()
    desk.click("startIce")
    assert desk.text("notice") == ""
    assert desk.face[2] == "15:00"


def test_off_names_the_treatment_that_was_shown(desk):
    """Case 31: a stale click cannot end the next treatment."""
    desk.click("startIce")
    first = desk.skin().treatment.id
    desk.also.cancel(first)
    second = desk.started()
    desk.click("tookItOff")
    assert desk.heard.said[-1][:2] == ("off", first)
    assert desk.skin().treatment.id == second
    assert desk.skin().treatment.on


# --- several areas ------------------------------------------------------------------------------------------


def test_chips_tell_name_and_state(desk):
    for region in (Region.LEFT_KNEE, Region.RIGHT_KNEE, Region.ABDOMEN):
        desk.also.add_area(region)
    desk.also.rename_area("abdomen", "Tom & Jerry")
    desk.also.off(desk.started(KNEE))
    desk.clock.go(minutes=79)
    desk.started("right-knee")
    desk.tick()
    texts = {each.area: each.text() for each in desk.page.findChildren(AreaChip)}
    assert texts == {
        BACK: "Lower back",
        KNEE: "Left knee rests 0:41",
        "right-knee": "Right knee on 15:00",
        "abdomen": "Tom && Jerry",
    }
    assert chip(desk, KNEE).accessibleName() == "Left knee, rests 0:41"
    assert [each.area for each in desk.page.findChildren(AreaChip) if each.isChecked()] == [BACK]


def test_a_chip_shows_its_area_and_is_remembered(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.click("chip-left-knee")
    assert desk.page.area == desk.choices.area == KNEE
    desk.click("chip-left-knee")
    assert chip(desk, KNEE).isChecked()
    assert not chip(desk, BACK).isChecked()


def test_buttons_name_their_pack_when_another_one_is_on(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.click("startIce")
    assert desk.text("tookItOff") == "I took it off"
    desk.started(KNEE)
    desk.tick()
    assert desk.text("tookItOff") == "I took it off: lower back"
    assert desk.text("wrongArea") == "Wrong area? (lower back)"
    assert desk.text("neverOn") == "It was never on: lower back"
    desk.click("chip-left-knee")
    assert desk.text("tookItOff") == "I took it off: left knee"
    desk.click("tookItOff")
    assert desk.text("stillOn") == "It is still on: left knee"
    assert desk.text("onAnyway") == "A pack is on anyway: left knee…"
    assert not desk.skin(Region.LEFT_KNEE).treatment.on
    assert desk.skin().treatment.on


def test_two_areas_of_one_region_share_its_state_and_the_button_names_the_right_one(desk):
    """Case 34: a new area of the same region does not start fresh."""
    area = desk.also.add_area(Region.LOWER_BACK, "Old scar").events[0].area
    desk.click("startIce")
    desk.click(f"chip-{area}")
    assert desk.face[0] == "Ice · lower back"
    assert desk.text("tookItOff") == "I took it off: lower back"
    desk.click("tookItOff")
    assert desk.face[0] == "Old scar is resting"
    assert desk.text("stillOn") == "It is still on: lower back"


def test_an_overdue_area_takes_the_screen_once(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.started(KNEE)
    desk.tick()
    assert desk.page.area == BACK
    desk.go(minutes=15)
    assert desk.page.area == KNEE
    assert desk.choices.area is None, "only what the person chose is remembered"
    desk.click("chip-lower-back")
    desk.go(minutes=1)
    assert desk.page.area == BACK
    assert desk.text("otherOverdue") == "Left knee: take it off"
    assert chip(desk, KNEE).text() == "Left knee take it off"
    desk.click("otherOverdue")
    assert desk.page.area == KNEE
    assert desk.widget("otherOverdue").isHidden()
    desk.click("chip-lower-back")
    desk.go(minutes=30)
    assert desk.page.area == BACK, "unconfirmed is no second transition"


def test_it_takes_the_screen_again_when_it_was_taken_back(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    treatment = desk.started(KNEE)
    desk.go(minutes=15)
    desk.also.off(treatment)
    desk.click("chip-lower-back")
    desk.tick()
    assert desk.page.area == BACK
    desk.also.undo(treatment)
    desk.tick()
    assert desk.page.area == KNEE


def test_of_two_the_most_urgent_takes_the_screen(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.also.add_area(Region.RIGHT_KNEE)
    desk.started("right-knee")
    desk.clock.go(minutes=1)
    desk.started(KNEE)
    assert desk.page.area == BACK
    desk.go(minutes=20)
    assert desk.page.area == "right-knee"
    assert desk.text("otherOverdue") == "Left knee: take it off"


def test_what_is_overdue_at_the_start_has_the_screen(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.started(KNEE)
    desk.clock.go(minutes=20)
    assert desk.page.area == KNEE


def test_an_area_with_a_pack_on_has_a_chip_even_when_hidden(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.also.hide_area(KNEE)
    assert desk.page.findChild(AreaChip, "chip-left-knee") is None
    desk.started(KNEE)
    desk.tick()
    assert chip(desk, KNEE).text() == "Left knee on 15:00"


def test_hiding_an_area(desk, qtbot):
    desk.also.add_area(Region.LEFT_KNEE)
    actions = {action.objectName(): action for action in chip(desk, KNEE).actions()}
    assert [action.text() for action in actions.values()] == ["&Rename…", "&Hide"]
    desk.page.show_area(KNEE)
    actions["hide"].trigger()
    assert desk.page.area == BACK
    assert [area.id for area in desk.also.snapshot().record.shown_areas] == [BACK]
    chip(desk, BACK).actions()[1].trigger()
    assert "the only area" in desk.text("notice")


# --- clicks that do not count -------------------------------------------------------------------------------


def test_the_second_click_of_a_double_click_does_nothing(desk):
    desk.click("startIce")
    desk.seconds += 0.39
    desk.click_at_once("tookItOff")
    assert desk.skin().state is SkinState.APPLYING
    desk.seconds += 0.02
    desk.click_at_once("tookItOff")
    assert desk.skin().state is SkinState.RESTING
    desk.click_at_once("stillOn")
    assert desk.skin().state is SkinState.RESTING


def test_a_real_double_click_starts_once(desk):
    button = desk.button("startIce")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    assert [said[0] for said in desk.heard.said] == ["start"]


def test_no_click_counts_for_a_second_after_the_page_turned_by_itself(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.started(KNEE)
    desk.tick()
    desk.go(minutes=15)
    desk.seconds += 0.99
    desk.click_at_once("tookItOffNow")
    assert desk.skin(Region.LEFT_KNEE).treatment.on
    desk.seconds += 0.02
    desk.click_at_once("tookItOffNow")
    assert not desk.skin(Region.LEFT_KNEE).treatment.on


def test_a_click_at_the_very_moment_when_it_becomes_due_counts(desk):
    desk.click("startIce")
    desk.go(minutes=15)
    desk.click_at_once("tookItOffNow")
    assert desk.skin().state is SkinState.RESTING


def test_a_button_that_is_held_down_while_the_page_turns_does_nothing(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.started(KNEE)
    desk.click("startIce")
    desk.clock.go(minutes=10)
    button = desk.button("tookItOff")
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    desk.also.off(desk.skin(Region.LEFT_KNEE).treatment.id)
    desk.also.off(desk.skin().treatment.id)
    desk.clock.go(minutes=121)
    desk.started()
    desk.tick()
    here = QPointF(QPoint(5, 5))
    none = Qt.MouseButton.NoButton
    release = QMouseEvent(
        QEvent.Type.MouseButtonRelease, here, here, Qt.MouseButton.LeftButton, none, Qt.KeyboardModifier.NoModifier
    )
    desk.seconds += 60
    QApplication.sendEvent(button, release)
    assert desk.skin().treatment.on


def test_an_alarm_that_raises_the_window_holds_clicks_back(desk):
    desk.click("startIce")
    desk.go(minutes=15)
    desk.page.attend()
    desk.seconds += 0.9
    desk.click_at_once("tookItOffNow")
    assert desk.skin().treatment.on
    desk.seconds += 0.2
    desk.click_at_once("tookItOffNow")
    assert not desk.skin().treatment.on


# --- for everybody ------------------------------------------------------------------------------------------


def test_everything_has_a_name(desk):
    desk.page.findChild(QAbstractButton, "otherOverdue").setText("Left knee: take it off")
    buttons = desk.page.findChildren(QAbstractButton)
    assert len(buttons) > 15
    for button in buttons:
        assert button.objectName(), button.text()
        assert button.accessibleName() or button.text(), button.objectName()


def test_labels_are_those_of_the_design(desk):
    labels = {
        name: desk.button(name).text()
        for name in (
            *("startIce", "startHeat", "alreadyOn", "tookItOff", "tookItOffNow", "neverOn", "stillOn"),
            *("offEarlier", "wrongArea", "onAnyway", "justNow", "atATime", "dontKnow", "warningSigns", "addArea"),
            *("takingOff", "numb", "feelsNormal", "normalAgain", "dozing"),
        )
    }
    assert labels == {
        "startIce": "Start ice",
        "startHeat": "Start heat",
        "alreadyOn": "A pack is already on…",
        "tookItOff": "I took it off",
        "tookItOffNow": "I took it off",
        "neverOn": "It was never on",
        "stillOn": "It is still on",
        "offEarlier": "It was off earlier…",
        "wrongArea": "Wrong area?",
        "onAnyway": "A pack is on anyway…",
        "justNow": "Just now",
        "atATime": "At a time…",
        "dontKnow": "I don’t know",
        "warningSigns": "Warning signs",
        "addArea": "+ Area",
        "takingOff": "I am taking it off (sound pauses)",
        "numb": "Numb, white or burning",
        "feelsNormal": "The skin feels normal",
        "normalAgain": "Colour and feeling are normal again",
        "dozing": "I may doze off",
    }
    assert labels["takingOff"] == wording.taking_off_label()
    assert labels["numb"] == wording.numb_label()
    assert labels["feelsNormal"] == wording.feels_normal_label()
    assert labels["tookItOff"] == wording.off_label()


def test_no_two_buttons_that_can_be_seen_together_have_the_same_key(desk):
    keys = {}
    for button in desk.page.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty():
            keys.setdefault(button.shortcut().toString(), set()).add(button.objectName())
    shared = [names for names in keys.values() if len(names) > 1]
    assert sorted(map(sorted, shared)) == [["alreadyOn", "onAnyway"], ["tookItOff", "tookItOffNow"]]
    assert all(desk.button(saying.value).shortcut().toString() for saying in Saying)


def test_long_names_are_cut_on_buttons_and_whole_in_tool_tips(desk):
    name = "The spot & the bruise beside the old scar"[:40]
    desk.also.add_area(Region.LEFT_KNEE)
    desk.also.rename_area(BACK, name)
    desk.started(KNEE)
    desk.click("startIce")
    desk.page.resize(360, 560)
    desk.tick()
    assert "…" in desk.text("tookItOff")
    assert "&&" in desk.text("tookItOff")
    assert desk.button("tookItOff").toolTip().startswith(name)
    assert chip(desk, BACK).toolTip() == name


@pytest.mark.parametrize("size", [(360, 560), (590, 640), (1500, 1100)])
@pytest.mark.parametrize("minutes_on", [0, 5, 20, 200])
def test_nothing_is_cut_off_at_any_size(desk, qtbot, size, minutes_on):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.page.resize(*size)
    desk.page.show()
    if minutes_on:
        desk.click("startIce")
        desk.go(minutes=minutes_on)
    desk.page.notice("Lower back is resting until 12:15. The skin rests 2 hours after every pack, ice or heat.")
    content = desk.widget("content")
    qtbot.waitUntil(lambda: content.width() <= size[0] and not content.layout().geometry().isEmpty())
    shown = [
        child
        for child in content.findChildren(QAbstractButton)
        if child.isVisible() and child.parent().objectName() != "minutes"
    ]
    assert shown
    for one in shown:
        place = one.rect().translated(one.mapTo(content, QPoint(0, 0)))
        assert content.rect().contains(place), one.objectName()
        assert one.width() >= one.sizeHint().width(), one.objectName()
        for other in shown:
            if other is not one:
                there = other.rect().translated(other.mapTo(content, QPoint(0, 0)))
                assert not place.intersects(there), (one.objectName(), other.objectName())
    ring = desk.widget("ring")
    assert min(ring.width(), ring.height()) >= 200


class Painted(QObject):
    """Notes what is laid out anew and what is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.laid_out: list[str] = []
        self.painted: list[str] = []

    def eventFilter(self, watched, event) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.laid_out.append(watched.objectName())
        elif event.type() is QEvent.Type.Paint and watched.isWidgetType():
            self.painted.append(watched.objectName())
        return False


def test_a_second_paints_what_counts_and_lays_nothing_out(desk, qtbot, qapp):
    desk.started()
    desk.go(seconds=90.5)
    with qtbot.waitExposed(desk.page):
        desk.page.show()
    for _ in range(4):
        qapp.processEvents()
    seen = Painted()
    qapp.installEventFilter(seen)
    for _ in range(3):
        desk.go(seconds=1)
        for _ in range(4):
            qapp.processEvents()
    qapp.removeEventFilter(seen)
    assert seen.laid_out == []
    counts = {
        name: seen.painted.count(name) for name in seen.painted if name not in {"content", "qt_scrollarea_viewport"}
    }
    assert counts == {"ring": 3, "nextCheck": 3}
