# SPDX-License-Identifier: MIT
"""What is not offered on the page, in its dialogs, in the tray and on the command line, and why: in words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.helpers.clock import at, minutes
from tests.helpers.page import BACK, KNEE, PageDesk
from tests.helpers.world import CoreWorld
from therapy_timer.core import region as regions
from therapy_timer.core.events import Condition, Modality
from therapy_timer.core.regimen import regimen_of
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.views import safety_words, wording
from therapy_timer.views.tray_face import START, tray_face

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

CLOT = "With a clot in a vein heat is advised against, so it is not offered. (published lists; no single authority)"
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def in_utc(local_zone):
    local_zone("UTC")


def answer(desk: PageDesk, *conditions: Condition) -> None:
    desk.also.answer_safety(conditions)
    assert desk.page
    desk.tick()


def hurt(desk: PageDesk, hours: float, region: Region = Region.LOWER_BACK) -> None:
    desk.also.set_injury(region, desk.clock.now().utc - hours * HOUR)
    assert desk.page
    desk.tick()


def show(desk: PageDesk, region: Region) -> None:
    area = desk.also.add_area(region).events[0].area
    assert desk.page
    desk.tick()
    desk.page.show_area(area)


def quiet(desk: PageDesk) -> bool:
    """Whether nothing is said but what everybody is told."""
    names = ("caution", "injury", "withheld", "dozeWarning", "changeAnswers")
    return not any(desk.text(name) for name in names[:-1]) and desk.widget("safetyRow").isHidden()


# --- what is not offered ----------------------------------------------------------------------------------------


def test_nothing_is_shown_that_does_not_apply(desk):
    assert quiet(desk)
    answer(desk)
    assert quiet(desk)
    assert not desk.widget("fallOrBlow").isHidden()
    desk.click("startIce")
    assert quiet(desk)
    assert desk.widget("fallOrBlow").isHidden()
    desk.click("tookItOff")
    assert quiet(desk)
    assert desk.widget("fallOrBlow").isHidden()


def test_a_start_that_is_withheld_is_not_there_and_one_sentence_says_why(desk):
    answer(desk, Condition.BLOOD_CLOT)
    assert desk.offered() == {"startIce", "alreadyOn"}
    assert desk.text("withheld") == CLOT
    assert not desk.widget("safetyRow").isHidden()
    assert desk.face[2] == "Ready"
    answer(desk)
    assert desk.offered() == {"startIce", "startHeat", "alreadyOn"}
    assert quiet(desk)


def test_where_neither_is_offered_nothing_can_be_chosen_for_a_start(desk):
    answer(desk, Condition.REDUCED_FEELING, Condition.DIABETES_NUMBNESS)
    assert desk.offered() == {"alreadyOn"}
    assert desk.face[2] == "Not offered"
    assert desk.widget("minutesRow").isHidden()
    assert desk.text("hint") == ""
    told = safety_words.explanation(Condition.REDUCED_FEELING)
    assert desk.text("withheld").startswith(told), "one reason is enough, for both"
    assert "\n" not in desk.text("withheld")


def test_two_reasons_are_two_sentences(desk):
    answer(desk, Condition.RAYNAUD, Condition.MULTIPLE_SCLEROSIS, Condition.CANCER)
    first, second = desk.text("withheld").split("\n")
    assert first == "With Raynaud’s ice is advised against, so it is not offered. (AAP; J Fam Pract 2020)"
    assert second.startswith("Where there is cancer")


def test_while_the_skin_rests_nothing_of_it_is_said(desk):
    desk.also.off(desk.started())
    answer(desk, Condition.BLOOD_CLOT)
    assert quiet(desk)


def test_the_answers_can_be_changed_from_the_page(desk, qtbot):
    answer(desk, Condition.BLOOD_CLOT)
    with qtbot.waitSignal(desk.page.safety_wanted):
        desk.click("changeAnswers")
    with qtbot.assertNotEmitted(desk.page.safety_wanted):
        desk.page.attend()
        desk.click_at_once("changeAnswers")


def test_by_keyboard_everything_is_reached_from_top_to_bottom(desk, qtbot):
    answer(desk, Condition.BLOOD_CLOT)
    desk.page.show()
    desk.button("startIce").setFocus()
    reached = []
    for _ in range(3):
        QTest.keyClick(desk.page.focusWidget(), Qt.Key.Key_Tab)
        reached.append(desk.page.focusWidget().objectName())
    assert reached == ["changeAnswers", "alreadyOn", "fallOrBlow"]
    with qtbot.waitSignal(desk.page.safety_wanted):
        desk.seconds += 60
        desk.button("changeAnswers").setFocus()
        QTest.keyClick(desk.page.focusWidget(), Qt.Key.Key_Space)


# --- it is watched all the same ---------------------------------------------------------------------------------


def test_a_withheld_pack_that_is_already_on_is_recorded_and_rings(desk):
    answer(desk, Condition.BLOOD_CLOT)
    desk.choices.modality = Modality.HEAT
    desk.click("alreadyOn")
    ok = desk.in_dialog("buttons").buttons()[0]
    assert ok.text() == "Record it and ring"
    assert desk.in_dialog("preview").text().startswith(CLOT)
    desk.in_dialog("ice").click()
    assert ok.text() == "It is on"
    desk.in_dialog("heat").click()
    desk.dialog.accept()
    assert not desk.has_dialog
    assert desk.skin().state is SkinState.OVERDUE
    assert desk.skin().treatment.outside
    assert desk.face[1::2] == ("Take it off", "on the skin · not offered here")


def test_moving_a_pack_to_where_it_is_withheld_says_so(desk):
    desk.also.add_area(Region.ABDOMEN)
    answer(desk, Condition.PREGNANT)
    desk.click("startHeat")
    desk.click("wrongArea")
    menu = desk.page.findChild(QMenu, "where")
    (action,) = [action for action in menu.actions() if action.objectName() == "where-abdomen"]
    assert action.text() == "Abdomen: not offered there, the alarm rings at once"
    menu.triggered.emit(action)
    menu.close()
    assert desk.text("notice") == "Heat is not offered on this skin now. Take it off."


# --- what to mind -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("region", "told"),
    [
        (Region.LEFT_OUTER_KNEE, "A nerve lies close under the skin here, so keep it short."),
        (Region.RIGHT_ELBOW, "A nerve lies close under the skin here, so keep it short."),
        (Region.LEFT_SHIN, "There is little between skin and bone here, so keep it short."),
        (Region.BACK_OF_NECK, "Stay at the back of the neck: no ice on its front or sides."),
        (Region.ABDOMEN, "No heat here in pregnancy."),
        (Region.LEFT_KNEE, ""),
    ],
)
def test_a_region_carries_its_cautions(desk, region, told):
    show(desk, region)
    assert desk.text("caution").startswith(told)
    assert bool(desk.text("caution")) is bool(told)
    assert desk.text("caution").count("(") == bool(told), "with who says so"


def test_who_answered_is_not_asked_about_pregnancy_again(desk):
    show(desk, Region.ABDOMEN)
    answer(desk)
    assert desk.text("caution") == ""
    answer(desk, Condition.PREGNANT)
    assert desk.text("caution") == ""
    assert desk.offered() == {"startIce", "alreadyOn"}
    assert desk.text("withheld").endswith("ask your midwife or doctor about the back. (DeRoyal)")


def test_every_caution_has_words():
    for region in Region:
        for caution in regimen_of(region).cautions:
            assert safety_words.caution(caution).endswith(")")


# --- a fall or blow ---------------------------------------------------------------------------------------------


def test_the_injury_clock_counts_and_goes(desk):
    hurt(desk, 30.5)
    assert desk.text("injury") == "Hour 31 of 48 to 72 (sources differ): ice, no heat yet"
    assert desk.offered() == {"startIce", "alreadyOn"}
    assert desk.text("withheld") == ""
    desk.go(hours=41.5)
    assert desk.text("injury") == ""
    assert desk.offered() == {"startIce", "startHeat", "alreadyOn"}


def test_the_clock_does_not_promise_what_something_else_forbids(desk):
    hurt(desk, 1)
    answer(desk, Condition.RAYNAUD, Condition.FRESH_INJURY, Condition.CANCER)
    assert desk.text("injury") == "Hour 2 of 48 to 72 (sources differ): no heat yet"
    told = desk.text("withheld").split("\n")
    assert [line.split(",")[0] for line in told] == [
        "With Raynaud’s ice is advised against",
        "Where there is cancer",
    ]


def test_a_fall_is_said_with_its_day_and_time(desk):
    desk.click("fallOrBlow")
    assert desk.in_dialog("heading").text() == "When was the fall or blow: lower back?"
    assert not desk.in_dialog("none").isVisible()
    desk.in_dialog("at").setDateTime(QDateTime.fromString("2026-03-01T03:30", Qt.DateFormat.ISODate))
    assert desk.in_dialog("preview").text().startswith("After a fall or blow heat waits 48 to 72 hours")
    desk.dialog.accept()
    assert not desk.has_dialog
    assert desk.text("injury").startswith("Hour 31 of")


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ("2026-03-02T10:01", "in the future"),
        ("2026-02-16T09:59", "more than 14 days"),
        ("2026-02-20T10:00", "72 hours"),
    ],
)
def test_a_time_that_cannot_be(desk, chosen, told):
    desk.click("fallOrBlow")
    desk.in_dialog("at").setDateTime(QDateTime.fromString(chosen, Qt.DateFormat.ISODate))
    assert told in desk.in_dialog("preview").text()
    desk.dialog.accept()
    assert desk.has_dialog is ("72" not in told)
    assert desk.text("injury") == ""


def test_a_fall_can_be_taken_back_and_stays_exact_if_it_is_not_changed(desk):
    hurt(desk, 5.123)
    desk.click("fallOrBlow")
    desk.dialog.accept()
    assert desk.also.snapshot().record.injuries[Region.LOWER_BACK].since_boot == (
        desk.clock.now().since_boot - 5.123 * HOUR
    )
    desk.click("fallOrBlow")
    desk.in_dialog("none").click()
    assert not desk.has_dialog
    assert desk.text("injury") == ""
    assert desk.also.snapshot().record.injuries == {}


def test_the_question_goes_when_a_pack_went_on_meanwhile(desk):
    desk.click("fallOrBlow")
    desk.started()
    desk.tick()
    assert not desk.has_dialog


# --- sleepy -----------------------------------------------------------------------------------------------------


def test_while_the_person_is_sleepy_the_switch_is_on_and_locked_and_says_why(desk):
    answer(desk, Condition.SLEEPY)
    switch = desk.button("dozing")
    assert switch.isChecked()
    assert not switch.isEnabled()
    assert desk.text("dozeWarning").startswith("You said that you take what makes you sleepy, so this stays on.")
    assert switch.accessibleDescription() == safety_words.sleepy()
    assert not desk.widget("safetyRow").isHidden()
    assert desk.offered() == {"startIce", "startHeat", "alreadyOn"}
    desk.click("startIce")
    assert desk.skin().treatment.dozing
    desk.click("tookItOff")
    desk.go(hours=3)
    answer(desk)
    assert switch.isEnabled()
    assert not switch.isChecked()


# --- a region that an update retired ----------------------------------------------------------------------------


def test_a_retired_region_is_not_on_the_list_and_its_area_offers_nothing(desk, monkeypatch):
    show(desk, Region.LEFT_KNEE)
    monkeypatch.setattr(regions, "RETIRED", frozenset({Region.LEFT_KNEE}))
    desk.tick()
    assert desk.page.area == KNEE
    assert desk.offered() == {"alreadyOn"}
    assert desk.text("withheld") == "This part of the body is no longer offered. What is on record of it stays."
    assert desk.widget("safetyRow").isHidden()
    assert desk.widget("fallOrBlow").isHidden()
    desk.click("addArea")
    names = [desk.in_dialog("regions").item(row).text() for row in range(desk.in_dialog("regions").count())]
    assert len(names) == len(Region) - 1
    assert "Left knee" not in names


# --- in words, elsewhere ----------------------------------------------------------------------------------------


def test_every_condition_has_its_words():
    questions = {safety_words.question(condition) for condition in Condition}
    assert len(questions) == len(Condition)
    assert all(question.endswith("?") for question in questions)
    for condition in Condition:
        assert safety_words.explanation(condition).endswith(".")
        assert safety_words.source(condition)
        assert safety_words.source(condition) in safety_words.reason(condition)


def test_the_tray_offers_no_start_that_is_withheld_and_says_why():
    world = CoreWorld()
    world.command("answer_safety", [Condition.BLOOD_CLOT])
    entries = [entry for entry in tray_face(world.snapshot()).entries if entry is not None][1:-1]
    assert [entry.id for entry in entries if entry.enabled] == [f"{START}:ice:{BACK}"]
    assert [entry.label for entry in entries if not entry.enabled] == [f"Lower back: {CLOT}"]
    world.command("answer_safety", [Condition.OPEN_WOUND])
    assert tray_face(world.snapshot()).tooltip.splitlines() == ["Lower back: neither ice nor heat is offered"]


def test_a_refusal_says_every_reason():
    world = CoreWorld()
    world.command("answer_safety", [Condition.BLOOD_CLOT])
    world.command("set_injury", Region.LOWER_BACK, 60 * HOUR)
    reply = world.start(Modality.HEAT)
    assert wording.refusal(reply.refusal, reply.snapshot) == (
        f"{CLOT} After a fall or blow heat waits 48 to 72 hours, and this is hour 61. (Johns Hopkins; FP Notebook)"
    )


def test_the_alarm_of_a_withheld_pack_does_not_speak_of_rest():
    world = CoreWorld()
    world.command("answer_safety", [Condition.BLOOD_CLOT])
    world.on_anyway(Modality.HEAT)
    (reminder,) = world.reminders()
    assert wording.reminder(reminder, world.snapshot()) == (
        "Take the heat off: lower back",
        "Heat is not offered on this skin now. Take it off.",
    )
    world.at("10:05").off()
    world.at(at("10:05") + minutes(30)).on_anyway(Modality.ICE)
    (reminder,) = world.reminders()
    assert "should still be resting" in wording.reminder(reminder, world.snapshot())[1]
