# SPDX-License-Identifier: MIT
"""The dialogs of the page: they do not stop it, say why not, and go when they are no longer wanted."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel

from tests.helpers.clock import minutes
from tests.helpers.page import BACK, KNEE, PageDesk
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Answer, Modality
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.log.errors import LogBusy
from therapy_timer.views.area_chip import AreaChip
from therapy_timer.views.emergency_number import emergencies_in
from therapy_timer.views.removal_time_dialog import time_before_now
from therapy_timer.views.sign_words import SIGNS

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


@pytest.fixture(autouse=True)
def in_utc(local_zone):
    local_zone("UTC")


def error(desk: PageDesk) -> str:
    label = desk.in_dialog("error")
    return "" if label.isHidden() else label.text()


# --- areas --------------------------------------------------------------------------------------------------


def shown_regions(desk: PageDesk) -> list[str]:
    regions = desk.in_dialog("regions")
    return [regions.item(n).text() for n in range(regions.count()) if not regions.item(n).isHidden()]


def test_every_region_can_be_found_and_added(desk):
    desk.click("addArea")
    assert len(shown_regions(desk)) == len(Region)
    desk.in_dialog("find").setText("KNEE left")
    assert shown_regions(desk) == ["Left knee", "Left outer knee"]
    assert desk.in_dialog("minutes").text() == "Left knee: 15 to 20 minutes at a time."
    desk.in_dialog("find").setText("outer le")
    assert desk.in_dialog("minutes").text() == "Left outer knee: 5 to 10 minutes at a time."
    desk.in_dialog("find").setText("face")
    assert shown_regions(desk) == []
    desk.dialog.accept()
    assert "No part of the body" in error(desk)
    desk.in_dialog("find").setText("left knee")
    assert error(desk) == ""
    desk.dialog.accept()
    assert not desk.has_dialog
    assert desk.page.area == desk.choices.area == KNEE
    assert desk.page.findChild(AreaChip, "chip-left-knee").isChecked()


def test_a_name_of_ones_own_goes_on_top_of_a_region(desk):
    desk.click("addArea")
    desk.in_dialog("name").setText("  Old scar ")
    desk.dialog.accept()
    assert desk.page.area == "lower-back-2"
    assert desk.page.findChild(AreaChip, "chip-lower-back-2").text() == "Old scar"


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("x" * 10_000, "40 characters"),
        ("a\u0007b", "cannot be shown"),
        ("", "of that name already"),
        ("   ", "of that name already"),
        ("left KNEE", "of that name already"),
    ],
)
def test_a_refused_name_is_told_in_the_dialog(desk, name, why):
    desk.also.add_area(Region.ABDOMEN, "Left knee")
    desk.click("addArea")
    desk.in_dialog("name").setText(name)
    desk.dialog.accept()
    assert why in error(desk)
    assert desk.has_dialog
    assert desk.text("notice") == ""
    assert len(desk.also.snapshot().record.shown_areas) == 2


def test_renaming(desk):
    desk.page.findChild(AreaChip).actions()[0].trigger()
    assert desk.in_dialog("name").text() == "Lower back"
    assert "lower back" in desk.in_dialog("hint").text()
    desk.in_dialog("name").setText(" ")
    desk.dialog.accept()
    assert error(desk) != ""
    desk.in_dialog("name").setText("Spasm")
    desk.dialog.accept()
    assert desk.page.findChild(AreaChip).text() == "Spasm"
    assert not desk.has_dialog


def test_renaming_goes_when_the_area_is_gone(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.page.findChild(AreaChip, "chip-left-knee").actions()[0].trigger()
    desk.tick()
    assert desk.has_dialog
    desk.also.hide_area(KNEE)
    desk.tick()
    assert not desk.has_dialog


# --- a pack is on -------------------------------------------------------------------------------------------


@pytest.mark.case(39)
@pytest.mark.parametrize(
    ("ago", "preview", "state"),
    [
        (10, "On since 09:50. Take it off at 10:05.", SkinState.APPLYING),
        (15, "On since 09:45. Its time is up: take it off, the alarm rings at once.", SkinState.OVERDUE),
        (30, "On since 09:30. Its time is up: take it off, the alarm rings at once.", SkinState.UNCONFIRMED),
    ],
)
def test_already_on(desk, ago, preview, state):
    desk.click("alreadyOn")
    assert desk.in_dialog("heading").text() == "A pack is already on: lower back"
    desk.in_dialog("heat").click()
    desk.in_dialog("ago").setValue(ago)
    assert desk.in_dialog("preview").text() == preview
    desk.dialog.accept()
    assert desk.heard.said == [("start", BACK, Modality.HEAT, minutes(15), minutes(ago))]
    assert desk.skin().state is state
    assert desk.choices.modality is Modality.HEAT
    assert not desk.has_dialog


def test_already_on_proposes_the_last_choices_and_offers_what_is_allowed(desk):
    desk.choices.modality, desk.choices.minutes = Modality.HEAT, 18
    desk.click("alreadyOn")
    assert desk.in_dialog("heat").isChecked()
    planned, ago = desk.in_dialog("planned"), desk.in_dialog("ago")
    assert (planned.minimum(), planned.maximum(), planned.value()) == (15, 20, 18)
    assert (ago.minimum(), ago.maximum()) == (0, 1440)


def test_already_on_since_the_skin_still_rested(desk):
    desk.also.off(desk.started())
    desk.clock.go(minutes=125)
    desk.click("alreadyOn")
    desk.in_dialog("ago").setValue(10)
    assert "The skin was still resting then" in desk.in_dialog("preview").text()
    desk.dialog.accept()
    assert desk.skin().treatment.outside


@pytest.mark.case(37)
def test_on_anyway(desk):
    desk.also.off(desk.started())
    desk.clock.go(minutes=25)
    desk.click("onAnyway")
    assert desk.in_dialog("planned").isHidden()
    assert "The pack will be recorded as against the rule" in desk.in_dialog("explanation").text()
    assert "the alarm rings at once" in desk.in_dialog("explanation").text()
    desk.in_dialog("ago").setValue(3)
    desk.dialog.accept()
    assert desk.heard.said == [("on_anyway", BACK, Modality.ICE, minutes(3))]
    assert desk.face == ("Ice · lower back", "Take it off", "3:00", "on the skin · it should be resting")


def test_a_dialog_does_not_stop_the_page_and_goes_when_its_state_is_over(desk):
    desk.click("alreadyOn")
    desk.in_dialog("ago").setValue(5)
    dialog = desk.dialog
    finished = []
    dialog.finished.connect(finished.append)
    desk.go(minutes=2)
    assert desk.in_dialog("preview").text() == "On since 09:57. Take it off at 10:12."
    desk.started()
    desk.tick()
    assert not desk.has_dialog
    assert finished == [QDialog.DialogCode.Rejected.value]
    assert desk.heard.said == []


def test_a_dialog_that_did_its_work_closes_once_and_as_accepted(desk):
    desk.click("alreadyOn")
    finished = []
    desk.dialog.finished.connect(finished.append)
    desk.in_dialog("ago").setValue(30)
    desk.dialog.accept()
    assert finished == [QDialog.DialogCode.Accepted.value]


def test_on_anyway_goes_when_the_rest_is_over(desk):
    desk.also.off(desk.started())
    desk.click("onAnyway")
    desk.go(minutes=119)
    assert desk.has_dialog
    desk.go(minutes=1)
    assert not desk.has_dialog


def test_a_refusal_is_told_in_the_dialog(desk):
    desk.click("alreadyOn")
    desk.started()
    desk.dialog.accept()
    assert "since 10:00" in error(desk)


def test_a_pack_that_becomes_overdue_takes_the_screen_from_a_dialog(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.started(KNEE)
    desk.click("addArea")
    desk.go(minutes=15)
    assert not desk.has_dialog
    assert desk.page.area == KNEE


def test_one_dialog_at_a_time(desk):
    desk.click("addArea")
    desk.click("warningSigns")
    assert desk.dialog.objectName() == "WarningSignsDialog"


# --- it was off earlier -------------------------------------------------------------------------------------


@pytest.mark.case(9)
def test_it_was_off_earlier(desk):
    desk.click("startIce")
    treatment = desk.skin().treatment.id
    desk.go(minutes=50)
    desk.click("atATime")
    assert desk.in_dialog("range").text() == "Ice · lower back: on at 10:00, and now it is 10:50."
    assert desk.in_dialog("time").time() == QTime(10, 50), "nothing earlier is proposed"
    assert desk.in_dialog("preview").text() == "That is just now."
    assert desk.in_dialog("day").isHidden()
    desk.in_dialog("time").setTime(QTime(10, 15))
    assert desk.in_dialog("preview").text() == "That is 10:15, 35 minutes ago."
    desk.dialog.accept()
    assert desk.heard.said[1:] == [("off", treatment, minutes(35), Answer.EARLIER)]
    assert desk.face[3] == "Next from 12:15"


def test_the_time_said_is_counted_from_when_it_is_said(desk):
    desk.click("startIce")
    desk.go(minutes=20)
    desk.click("offEarlier")
    desk.in_dialog("time").setTime(QTime(10, 15))
    desk.clock.go(minutes=3, seconds=7)
    desk.dialog.accept()
    assert desk.heard.said[-1][2] == timedelta(minutes=8, seconds=7)


@pytest.mark.case(11)
@pytest.mark.parametrize("chosen", [QTime(9, 59), QTime(10, 51), QTime(0, 0)])
def test_a_time_that_is_not_between_is_refused_with_the_range(desk, chosen):
    desk.click("startIce")
    desk.go(minutes=50)
    desk.click("atATime")
    desk.in_dialog("time").setTime(chosen)
    assert desk.in_dialog("preview").text() == "That is not between the start and now."
    desk.dialog.accept()
    assert error(desk).startswith("The pack went on at 10:00. It can only have come off")
    assert desk.skin().treatment.on


def test_a_removal_is_amended_within_ten_minutes(desk):
    desk.click("startIce")
    desk.go(minutes=20)
    desk.click("tookItOffNow")
    treatment = desk.skin().treatment.id
    desk.go(minutes=5)
    desk.click("offEarlier")
    assert desk.in_dialog("time").time() == QTime(10, 20)
    desk.in_dialog("time").setTime(QTime(10, 16))
    desk.dialog.accept()
    assert desk.heard.said[-1] == ("off", treatment, minutes(9), Answer.EARLIER)
    assert desk.also.snapshot().record.treatments[treatment].removal.on_skin == minutes(16)
    desk.click("offEarlier")
    desk.go(minutes=5)
    assert not desk.has_dialog, "ten minutes are over"


def test_the_question_goes_when_somebody_else_answered_it(desk):
    desk.click("startIce")
    desk.go(minutes=20)
    desk.click("offEarlier")
    desk.tick()
    assert desk.has_dialog
    desk.also.off(desk.skin().treatment.id)
    desk.tick()
    assert not desk.has_dialog


def test_a_pack_that_was_on_for_days_needs_the_day(desk):
    desk.click("startIce")
    desk.go(hours=49)
    desk.click("atATime")
    day = desk.in_dialog("day")
    assert [day.itemText(n) for n in range(day.count())] == ["today", "yesterday", "on Monday"]
    day.setCurrentIndex(2)
    desk.in_dialog("time").setTime(QTime(10, 30))
    desk.dialog.accept()
    assert desk.heard.said[-1][2] == timedelta(hours=48, minutes=30)
    assert desk.skin().state is SkinState.READY


def test_a_log_that_cannot_be_read_is_told_in_the_dialog(desk, monkeypatch):
    desk.click("startIce")
    desk.go(minutes=20)
    desk.click("offEarlier")

    def fail():
        raise LogBusy(desk.log.path)

    with monkeypatch.context() as patch:
        patch.setattr(desk.log, "record", fail)
        desk.dialog.accept()
    assert error(desk).startswith("Another program holds the log")
    desk.dialog.accept()
    assert not desk.has_dialog


NOW = datetime(2026, 3, 2, 0, 20, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("chosen", "ago"),
    [
        (time(0, 20), timedelta(seconds=30)),
        (time(0, 0), timedelta(minutes=20, seconds=30)),
        (time(23, 55), timedelta(minutes=25, seconds=30)),
        (time(0, 21), timedelta(hours=23, minutes=59, seconds=30)),
    ],
)
def test_a_time_of_day_is_the_last_one_that_the_clock_showed(chosen, ago):
    assert time_before_now(chosen, NOW, timedelta(days=3)) == ago


def test_a_time_in_the_minute_of_the_start_is_the_start():
    longest = timedelta(minutes=20, seconds=10)  # it went on at 00:00:20
    assert time_before_now(time(0, 0), NOW, longest) == longest
    assert time_before_now(time(23, 59), NOW, longest) > longest


def test_a_day_can_be_told():
    assert time_before_now(time(12), NOW, timedelta(days=3), date(2026, 2, 28)) == timedelta(
        days=1, hours=12, minutes=20, seconds=30
    )
    assert time_before_now(time(12), NOW, timedelta(days=3), date(2026, 3, 2)) < ZERO


def test_an_hour_that_comes_twice_is_the_later_one(local_zone):
    local_zone("Europe/Berlin")
    after = datetime(2026, 10, 25, 2, 0, tzinfo=UTC)  # 03:00, the clocks went back from 03:00 to 02:00 an hour ago
    assert time_before_now(time(2, 30), after, timedelta(hours=3)) == timedelta(minutes=30)
    between = datetime(2026, 10, 25, 1, 15, tzinfo=UTC)  # 02:15 for the second time
    assert time_before_now(time(2, 30), between, timedelta(hours=3)) == timedelta(minutes=45)


@pytest.mark.case(28)
def test_over_the_spring_change_the_minutes_are_right(local_zone):
    local_zone("Europe/Berlin")
    now = datetime(2026, 3, 29, 1, 20, tzinfo=UTC)  # 03:20; the clocks went from 02:00 to 03:00 at 01:00
    assert time_before_now(time(1, 50), now, timedelta(hours=1)) == timedelta(minutes=30)
    assert time_before_now(time(3, 5), now, timedelta(hours=1)) == timedelta(minutes=15)


def test_the_dialog_speaks_local_time(desk, local_zone):
    local_zone("America/New_York")
    desk.click("startIce")
    desk.go(minutes=20)
    assert desk.face[0] == "Ice · lower back"
    desk.click("offEarlier")
    assert desk.in_dialog("range").text() == "Ice · lower back: on at 05:00, and now it is 05:20."
    desk.in_dialog("time").setTime(QTime(5, 15))
    desk.dialog.accept()
    assert desk.heard.said[-1][2] == minutes(5)


# --- warning signs ------------------------------------------------------------------------------------------


def test_warning_signs_are_one_click_away_in_every_state(desk):
    for span in (0, 5, 20, 60, 121):
        if span == 5:
            desk.click("startIce")
        desk.go(minutes=span)
        desk.click("warningSigns")
        desk.dialog.reject()
    desk.click("warningSigns")
    texts = [label.text() for label in desk.dialog.findChildren(QLabel)]
    for signs in SIGNS:
        assert signs.source in texts
        assert all(any(sign in text for text in texts) for sign in signs.signs)
    assert desk.in_dialog("heading0").text() == "Call an ambulance or go to an emergency department now"


def test_the_signs_of_an_emergency_come_with_the_number_to_call(desk, monkeypatch):
    monkeypatch.setattr(
        "therapy_timer.views.warning_signs.emergencies_here", lambda: emergencies_in(QLocale.Country.NewZealand)
    )
    desk.click("warningSigns")
    assert desk.in_dialog("number").text().startswith("Emergency number in New Zealand: 111.")
    assert desk.in_dialog("heading0").y() < desk.in_dialog("number").y() < desk.in_dialog("sign0-0").y()


@pytest.mark.parametrize("opener", ["addArea", "alreadyOn", "warningSigns"])
def test_everything_in_a_dialog_has_a_name(desk, opener):
    desk.click(opener)
    for button in desk.dialog.findChildren(QAbstractButton):
        internal = button.objectName().startswith("qt_") or not button.isVisible()
        assert internal or button.text() or button.accessibleName(), button.metaObject().className()
