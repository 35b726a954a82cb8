# SPDX-License-Identifier: MIT
"""The page asks about the skin: checks, dozing off, a pause to take the pack off, and skin that is not well."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from tests.helpers.clock import minutes
from tests.helpers.page import BACK, KNEE, PageDesk
from tests.helpers.unwritable import unwritable
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Answer, Condition, Modality
from therapy_timer.core.region import Region
from therapy_timer.core.skin import Hold, SkinState
from therapy_timer.views.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

CHECK = "Feel the skin with your hand now."
REACH = "Reach under the pack. If it is numb, white or burning, take it off and say so."


@pytest.fixture(autouse=True)
def in_utc(local_zone):
    local_zone("UTC")


def next_check(desk: PageDesk) -> str:
    """The line of the next check; nothing when it is hidden."""
    label = desk.widget("nextCheck")
    return "" if label.isHidden() else QTextDocumentFragment.fromHtml(label.text()).toPlainText()


def heard_of_it(desk: PageDesk) -> str:
    """The same as a screen reader finds it."""
    return QAccessible.queryAccessibleInterface(desk.widget("nextCheck")).text(QAccessible.Text.Name)


# --- skin checks --------------------------------------------------------------------------------------------


def test_the_page_counts_down_to_the_next_check(desk: PageDesk) -> None:
    desk.click("startIce")
    assert next_check(desk) == "Feel the skin with your hand in 5:00"
    assert "600" in desk.text("nextCheck"), "the time stands out"
    assert desk.text("hint") == "", "one line is enough"
    desk.go(minutes=1, seconds=51)
    assert next_check(desk) == "Feel the skin with your hand in 3:09"
    assert heard_of_it(desk) == "Feel the skin with your hand in 3:09"
    desk.go(minutes=3, seconds=8.5)
    assert next_check(desk) == "Feel the skin with your hand in 0:01"
    assert "feelsNormal" not in desk.offered()


def test_a_check_asks_and_takes_an_answer(desk: PageDesk) -> None:
    desk.click("startIce")
    treatment = desk.skin().treatment.id
    desk.go(minutes=5)
    assert (desk.text("question"), desk.text("hint"), next_check(desk)) == (CHECK, REACH, "")
    assert desk.offered() == {"feelsNormal", "tookItOff", "numb", "wrongArea"}
    assert desk.face[2] == "10:00"
    desk.click("feelsNormal")
    assert desk.heard.said[1:] == [("skin_checked", treatment)]
    assert desk.skin().treatment.checked == (minutes(5),)
    assert (desk.text("question"), next_check(desk)) == ("", "Feel the skin with your hand in 5:00")
    desk.go(minutes=5)
    assert desk.text("question") == CHECK
    desk.click("feelsNormal")
    assert (desk.text("question"), next_check(desk)) == ("", "")
    assert desk.text("hint") == "Take it off sooner if the skin goes numb or white, or burns."
    assert desk.skin().treatment.checked == (minutes(5), minutes(10))


def test_a_check_that_nobody_answers_waits_until_the_pack_is_due(desk: PageDesk) -> None:
    desk.click("startIce")
    desk.go(minutes=14, seconds=59)
    assert desk.text("question") == CHECK
    desk.go(seconds=1)
    assert desk.text("question") == ""
    assert desk.face[1] == "Take it off"
    assert "feelsNormal" not in desk.offered()


def test_an_answer_that_comes_too_late_is_refused_and_says_why(desk: PageDesk) -> None:
    desk.click("startIce")
    desk.go(minutes=5)
    desk.also.skin_checked(desk.skin().treatment.id)
    desk.click("feelsNormal")
    assert desk.text("notice") == "No check of the skin is open now."


def test_a_thin_region_has_one_check_half_way(desk: PageDesk) -> None:
    area = desk.also.add_area(Region.LEFT_OUTER_KNEE).events[0].area
    desk.tick()
    desk.page.show_area(area)
    desk.click("startIce")
    assert next_check(desk) == "Feel the skin with your hand in 2:30"


def test_a_pack_against_the_rule_has_no_checks(desk: PageDesk) -> None:
    desk.also.off(desk.started())
    desk.also.on_anyway(BACK, Modality.ICE)
    desk.tick()
    assert (desk.text("question"), next_check(desk)) == ("", "")
    assert desk.face[1] == "Take it off"


def test_no_click_counts_for_a_second_after_a_check_opened(desk: PageDesk) -> None:
    """Buttons have moved: a click on one may be meant for another."""
    desk.click("startIce")
    desk.go(minutes=5)
    desk.seconds += 0.99
    for button in ("feelsNormal", "tookItOff", "numb"):
        desk.click_at_once(button)
    assert desk.skin().treatment.on
    assert desk.skin().treatment.checked == ()
    desk.seconds += 0.02
    desk.click_at_once("feelsNormal")
    assert desk.skin().treatment.checked == (minutes(5),)


def test_the_second_click_on_an_answer_does_not_hit_what_comes_up_there(desk: PageDesk) -> None:
    desk.click("startIce")
    desk.go(minutes=5)
    desk.click("feelsNormal")
    desk.seconds += 0.39
    desk.click_at_once("tookItOff")
    assert desk.skin().treatment.on
    desk.seconds += 0.02
    desk.click_at_once("tookItOff")
    assert not desk.skin().treatment.on


def test_no_key_on_its_way_hits_a_button_when_a_check_opens_or_closes(desk: PageDesk, qtbot) -> None:
    desk.click("startIce")
    desk.page.show()
    desk.page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.page)
    desk.button("tookItOff").setFocus()
    desk.go(minutes=5)
    assert QApplication.focusWidget() is desk.widget("ring"), "it opened"
    desk.seconds += 60
    desk.button("feelsNormal").setFocus()
    QTest.keyClick(desk.button("feelsNormal"), Qt.Key.Key_Space)
    assert desk.skin().treatment.checked == (minutes(5),)
    assert QApplication.focusWidget() is desk.widget("ring"), "it closed"


def test_a_check_is_announced(desk: PageDesk, heard: list[tuple[str, bool]]) -> None:
    desk.click("startIce")
    desk.page.show()
    heard.clear()
    desk.go(minutes=4)
    assert heard == []
    desk.go(minutes=1)
    assert heard == [(f"{CHECK} {REACH}", False)]
    desk.go(minutes=1)
    desk.click("feelsNormal")
    assert heard == [(f"{CHECK} {REACH}", False)], "an answer needs no answer"


# --- somebody who may doze off ------------------------------------------------------------------------------


def test_the_switch_says_so_and_shows_what_holds(desk: PageDesk) -> None:
    switch = desk.button("dozing")
    assert not switch.isChecked()
    assert desk.text("dozeWarning") == ""
    desk.click("dozing")
    assert desk.heard.said == [("set_dozing", True)]
    assert desk.also.snapshot().dozing
    assert switch.isChecked()
    warning = desk.text("dozeWarning")
    assert warning.startswith(
        "This alarm may not wake you, least of all after sleep medicine, strong painkillers or al"
    )
    assert "set your phone’s alarm too, and do not use heat" in warning
    assert desk.text("hint") != "", "what goes for everybody goes for them too"
    desk.click("dozing")
    assert not desk.also.snapshot().dozing
    assert desk.text("dozeWarning") == ""
    desk.also.set_dozing(True)
    desk.tick()
    assert switch.isChecked()
    desk.go(hours=12)
    assert not switch.isChecked(), "it is forgotten after twelve hours"


def test_the_switch_is_there_before_a_start_and_not_while_a_pack_is_on(desk: PageDesk) -> None:
    desk.click("dozing")
    desk.click("startIce")
    assert desk.skin().treatment.dozing
    assert desk.widget("minutesRow").isHidden()
    assert desk.text("dozeWarning") == ""


def test_a_click_on_the_switch_just_after_the_page_turned_changes_nothing(desk: PageDesk) -> None:
    desk.click("dozing")
    desk.click("startIce")
    desk.click("neverOn")
    desk.click_at_once("dozing")
    assert desk.also.snapshot().dozing
    assert desk.button("dozing").isChecked()


def test_a_switch_that_cannot_be_written_down_goes_back(desk: PageDesk, monkeypatch, expected_log) -> None:
    expected_log("therapy_timer.views.attempted", logging.WARNING, "could not be written down")
    assert desk.page
    with unwritable(desk.log):
        desk.click("dozing")
    assert not desk.button("dozing").isChecked()
    assert desk.text("notice") != ""


def test_whoever_may_doze_off_is_asked_whether_they_are_awake(desk: PageDesk) -> None:
    desk.click("dozing")
    desk.click("startIce")
    desk.go(minutes=5)
    assert desk.text("question") == "Are you awake? Feel the skin with your hand now."
    assert desk.text("hint") == "Reach under the pack. Without an answer the alarm begins in 60 seconds."
    desk.go(seconds=59)
    assert desk.text("hint").endswith("the alarm begins in 1 second.")
    desk.click("feelsNormal")
    desk.go(seconds=1)
    assert desk.skin().state is SkinState.APPLYING
    desk.go(minutes=4)
    assert desk.text("hint").endswith("the alarm begins in 60 seconds.")


def test_without_an_answer_the_pack_is_due(desk: PageDesk) -> None:
    desk.click("dozing")
    desk.click("startIce")
    desk.go(minutes=6)
    assert desk.face == ("Ice · lower back", "Take it off", "6:00", "on the skin · planned 15 min")
    assert desk.text("question") == ""


# --- numb, white or burning ---------------------------------------------------------------------------------


@pytest.mark.case(30)
@pytest.mark.parametrize("minutes_on", [1, 6, 16, 40])
def test_numb_can_be_said_whenever_a_pack_is_on(desk: PageDesk, minutes_on: int) -> None:
    desk.click("startIce")
    treatment = desk.skin().treatment.id
    desk.go(minutes=minutes_on)
    desk.click("numb")
    assert desk.heard.said[1:] == [("off", treatment, ZERO, Answer.SKIN_WARNING)]
    assert (desk.skin().state, desk.skin().hold) == (SkinState.RESTING, Hold.SKIN_CHECK)
    assert desk.face == ("Lower back is resting", "", "Resting", "until colour and feeling\nare normal again")
    assert desk.offered() == {"normalAgain", "stillOn", "offEarlier", "onAnyway"}


def test_what_to_do_is_on_the_page_for_as_long_as_the_skin_is_not_well(desk: PageDesk) -> None:
    desk.click("startIce")
    desk.go(minutes=6)
    assert desk.text("care") == ""
    desk.click("numb")
    cold = (
        "Warm the skin in water of 37 to 40\N{NO-BREAK SPACE}°C. No dry heat, no rubbing. "
        "See a doctor if it blisters, turns grey or white and hard, or stays numb."
    )
    assert desk.text("care") == f"If the pack is still on, take it off now. {cold}"
    assert desk.text("hint") == "It rests until 12:06 at the least, and until you say that it is normal again."
    desk.go(minutes=10)
    assert desk.text("care") == cold
    desk.go(minutes=110)
    assert desk.text("care") == cold
    assert desk.text("hint") == "2 hours have passed. It stays locked until you say that it is normal again."
    assert desk.face[2] == "Resting"
    desk.click("normalAgain")
    assert (desk.text("care"), desk.face[2]) == ("", "Ready")


def test_after_heat_it_says_what_is_known_of_heat(desk: PageDesk) -> None:
    desk.click("startHeat")
    desk.click("numb")
    assert "37" not in desk.text("care")
    assert "heat can burn badly even at a low setting. See a doctor" in desk.text("care")


def test_normal_again_leaves_the_rest(desk: PageDesk) -> None:
    desk.click("startIce")
    desk.go(minutes=6)
    desk.click("numb")
    desk.go(minutes=20)
    desk.click("normalAgain")
    assert desk.heard.said[-1] == ("skin_normal", Region.LOWER_BACK)
    assert desk.face == ("Lower back is resting", "", "1:40:00", "Next from 12:06")
    assert desk.offered() == {"onAnyway"}


def test_normal_again_needs_a_second_look(desk: PageDesk) -> None:
    """The second click of a double click on *Numb* may hit the button that comes up."""
    desk.click("startIce")
    desk.click("numb")
    desk.click_at_once("normalAgain")
    assert desk.skin().hold is Hold.SKIN_CHECK


def test_what_to_do_is_announced(desk: PageDesk, heard: list[tuple[str, bool]]) -> None:
    desk.click("startIce")
    desk.page.show()
    heard.clear()
    desk.click("numb")
    ((text, _),) = heard
    assert text.startswith(
        "Lower back is resting. Resting. until colour and feeling are normal again If the pack is still"
    )


# --- I am taking it off -------------------------------------------------------------------------------------


def test_the_sound_pauses_twice_and_the_page_says_for_how_long(desk: PageDesk) -> None:
    desk.click("startIce")
    treatment = desk.skin().treatment.id
    desk.go(minutes=15)
    assert desk.text("hint") == ""
    for time in range(2):
        assert desk.text("takingOff") == "I am taking it off (sound pauses)"
        desk.click("takingOff")
        assert desk.heard.said[1 + time :] == [("taking_off", treatment)]
        say = "The sound for this pack pauses for {}. Take it off, then say “I took it off”."
        assert desk.text("hint") == say.format("90 seconds")
        assert "takingOff" not in desk.offered()
        desk.go(seconds=89)
        assert desk.text("hint") == say.format("1 second")
        desk.go(seconds=1)
        assert desk.text("hint") == ""
    assert desk.offered() == {"tookItOffNow", "numb", "offEarlier", "wrongArea"}
    assert desk.skin().state is SkinState.OVERDUE


def test_the_second_click_on_a_pause_does_not_hit_the_button_that_takes_its_place(desk: PageDesk) -> None:
    desk.click("startIce")
    desk.go(minutes=15)
    desk.click("takingOff")
    for button in ("numb", "tookItOffNow"):
        desk.click_at_once(button)
    assert desk.skin().treatment.on
    desk.click("numb")
    assert not desk.skin().treatment.on


@pytest.mark.parametrize("button", ["numb", "takingOff"])
def test_only_the_removal_counts_at_the_very_moment_when_it_becomes_due(desk: PageDesk, button: str) -> None:
    """What was *Numb* a moment ago is *I am taking it off* now."""
    desk.click("startIce")
    desk.go(minutes=15)
    desk.seconds += 0.9
    desk.click_at_once(button)
    assert desk.heard.said[1:] == []
    desk.click_at_once("tookItOffNow")
    assert desk.heard.said[1][0] == "off"


def test_only_the_removal_counts_at_the_very_moment_when_the_sound_is_back(desk: PageDesk) -> None:
    desk.click("startIce")
    desk.go(minutes=15)
    desk.click("takingOff")
    desk.go(seconds=90)
    desk.seconds += 0.9
    for button in ("takingOff", "numb"):
        desk.click_at_once(button)
    assert desk.skin().treatment.pauses == 1
    desk.click_at_once("tookItOffNow")
    assert not desk.skin().treatment.on


def test_a_pause_is_announced(desk: PageDesk, heard: list[tuple[str, bool]]) -> None:
    desk.click("startIce")
    desk.go(minutes=15)
    desk.page.show()
    heard.clear()
    desk.click("takingOff")
    assert [text for text, _ in heard] == [
        "The sound for this pack pauses for 90 seconds. Take it off, then say “I took it off”."
    ]


# --- two packs ----------------------------------------------------------------------------------------------


def test_every_button_names_its_pack_when_two_are_on(desk: PageDesk) -> None:
    desk.also.add_area(Region.LEFT_KNEE)
    desk.started(KNEE)
    desk.click("startIce")
    desk.go(minutes=5)
    assert desk.text("feelsNormal") == "The skin feels normal: lower back"
    assert desk.text("numb") == "Numb, white or burning: lower back"
    desk.click("feelsNormal")
    assert desk.skin().treatment.checked == (minutes(5),)
    assert desk.skin(Region.LEFT_KNEE).treatment.checked == ()
    desk.go(minutes=10)
    desk.click("chip-left-knee" if desk.page.area == BACK else "chip-lower-back")
    name = "left knee" if desk.page.area == KNEE else "lower back"
    assert desk.text("takingOff") == f"I am taking it off (sound pauses): {name}"
    assert desk.text("numb") == f"Numb, white or burning: {name}"
    desk.page.show_area(KNEE)
    desk.click("takingOff")
    assert desk.skin(Region.LEFT_KNEE).treatment.pauses == 1
    assert desk.skin().treatment.pauses == 0
    desk.click("numb")
    assert desk.text("normalAgain") == "Colour and feeling are normal again: left knee"
    assert desk.skin().treatment.on
    desk.click("normalAgain")
    assert desk.skin(Region.LEFT_KNEE).hold is None


def test_a_check_turns_the_page_once_if_the_area_on_show_asks_for_nothing(desk: PageDesk) -> None:
    desk.also.add_area(Region.LEFT_KNEE)
    desk.started(KNEE)
    desk.tick()
    assert desk.page.area == BACK
    desk.go(minutes=5)
    assert desk.page.area == KNEE
    assert desk.text("question") == CHECK
    assert desk.choices.area is None, "only what the person chose is remembered"
    desk.seconds += 0.99
    desk.click_at_once("feelsNormal")
    assert desk.skin(Region.LEFT_KNEE).treatment.checked == (), "nobody can have seen it yet"
    desk.click("chip-lower-back")
    desk.go(minutes=1)
    assert desk.page.area == BACK, "it was seen"
    assert desk.page.findChild(QAbstractButton, "chip-left-knee").text() == "Left knee feel the skin"
    desk.go(minutes=4)
    assert desk.page.area == KNEE, "the next check"


def test_a_check_does_not_turn_the_page_away_from_another_question(desk: PageDesk) -> None:
    desk.also.add_area(Region.LEFT_KNEE)
    desk.click("startIce")
    desk.started(KNEE)
    desk.go(minutes=5)
    assert desk.page.area == BACK, "it has a check of its own"
    desk.click("feelsNormal")
    desk.go(minutes=9)
    desk.also.skin_checked(desk.skin(Region.LEFT_KNEE).treatment.id)
    desk.also.off(desk.skin(Region.LEFT_KNEE).treatment.id)
    desk.go(minutes=1)
    assert desk.face[1] == "Take it off"
    desk.also.add_area(Region.ABDOMEN)
    desk.also.start("abdomen", Modality.ICE)
    desk.go(minutes=5)
    assert desk.page.area == BACK, "it should be off"


def test_a_check_does_not_turn_the_page_behind_a_dialog(desk: PageDesk) -> None:
    desk.also.add_area(Region.LEFT_KNEE)
    desk.started(KNEE)
    desk.click("warningSigns")
    assert desk.has_dialog
    desk.go(minutes=5)
    assert desk.has_dialog
    assert desk.page.area == BACK


def test_what_is_said_goes_to_the_pack_that_was_shown(desk: PageDesk) -> None:
    """Case 31: a stale click cannot reach the next treatment."""
    desk.click("startIce")
    first = desk.skin().treatment.id
    desk.also.cancel(first)
    second = desk.started()
    desk.click("numb")
    assert desk.heard.said[-1][:2] == ("off", first)
    assert desk.skin().treatment.id == second
    assert desk.skin().hold is None


# --- for everybody ------------------------------------------------------------------------------------------


def reach(desk: PageDesk, state: str) -> None:
    if state == "dozing":
        desk.click("dozing")
    if state == "sleepy":
        desk.also.answer_safety([Condition.SLEEPY, Condition.CANCER])
    if state == "hurt":
        desk.also.answer_safety([Condition.RAYNAUD])
        desk.also.set_injury(Region.LOWER_BACK, desk.clock.now().utc)
    if state in {"dozing", "ready", "sleepy", "hurt"}:
        desk.tick()
        return
    desk.click("startIce")
    after = {"applying": 1, "check": 5, "overdue": 15, "paused": 15, "unconfirmed": 200, "unwell": 5, "resting": 12}
    desk.go(minutes=after[state])
    if state == "paused":
        desk.click("takingOff")
    if state == "unwell":
        desk.click("numb")
    if state == "resting":
        desk.click("tookItOff")


STATES = [
    "ready",
    "dozing",
    "sleepy",
    "hurt",
    "applying",
    "check",
    "overdue",
    "paused",
    "unconfirmed",
    "unwell",
    "resting",
]


@pytest.mark.parametrize("two", [False, True], ids=["one", "two"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [360, 590])
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_off(
    desk: PageDesk, dress: Callable[..., Theme], qtbot, width: int, scale: float, state: str, two: bool
) -> None:
    dress(text_scale=scale)
    desk.page.resize(width, 560)
    desk.page.show()
    reach(desk, state)
    if two:
        desk.also.rename_area(BACK, "The spot beside the old scar on my back")
        desk.also.add_area(Region.LEFT_KNEE)
        desk.started(KNEE, Modality.HEAT if state == "hurt" else Modality.ICE)
        desk.tick()
        desk.page.show_area(BACK)
    content = desk.widget("content")
    # What was shown in the minutes before gives its room back first.
    QApplication.processEvents()
    content.layout().activate()
    for box in ("answers", "commands", "links", "minutesRow", "safetyRow"):
        desk.widget(box).layout().activate()
    qtbot.waitUntil(lambda: content.width() <= width and not content.layout().geometry().isEmpty())
    shown = [child for child in content.findChildren(QPushButton) if child.isVisible() and _is_command(child)]
    shown += [child for child in [desk.button("dozing")] if child.isVisible()]
    assert shown
    for one in shown:
        place = one.rect().translated(one.mapTo(content, QPoint(0, 0)))
        assert content.rect().contains(place), (one.objectName(), place)
        assert one.width() >= one.sizeHint().width(), one.objectName()
        assert one.height() >= one.sizeHint().height(), one.objectName()
        for other in shown:
            if other is not one:
                there = other.rect().translated(other.mapTo(content, QPoint(0, 0)))
                assert not place.intersects(there), (one.objectName(), other.objectName())
    for label in content.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.objectName()
            assert content.rect().contains(label.rect().translated(label.mapTo(content, QPoint(0, 0))))


def _is_command(button: QAbstractButton) -> bool:
    return button.parent().objectName() in {"answers", "commands", "links", "safetyRow"}
