# SPDX-License-Identifier: MIT
"""What a reminder becomes: a notification, a raised window, and what takes it back."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, time
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.clock import DAY
from tests.helpers.world import CoreWorld
from therapy_timer.core.events import Modality
from therapy_timer.core.quiet import QuietHours
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import ReminderKind, Wishes, wanted
from therapy_timer.desktop.notifications import (
    DEFAULT_ACTION,
    Notification,
    NotificationFailed,
    NotificationHandler,
    Urgency,
)
from therapy_timer.views.announcer import CHECKED_ACTION, NUMB_ACTION, OFF_ACTION, TAKING_OFF_ACTION, Announcer


class Board(NotificationHandler):
    """A desktop that holds what is shown on it; it can be broken."""

    name = "board"

    def __init__(self) -> None:
        super().__init__()
        self.up: dict[str, Notification] = {}
        self.broken = False

    def show(self, notification: Notification) -> None:
        if self.broken:
            raise NotificationFailed("broken")
        self.up[notification.key] = notification

    def withdraw(self, key: str) -> None:
        self.up.pop(key, None)


class Room:
    """A person's desktop, and an announcer that is told what the world says."""

    def __init__(self) -> None:
        self.world = CoreWorld()
        self.board = Board()
        self.sounds = False
        self.hours: QuietHours | None = None
        self.announcer = Announcer(self.board, sounds=self._sounds, quiet=self._quiet)
        self.areas: list[str] = []
        self.announcer.area_opened.connect(self.areas.append)
        self.attention = 0
        self.opened = 0
        self.took_off: list[str] = []
        self.said: list[tuple[str, str]] = []
        self.announcer.attention.connect(self._attend)
        self.announcer.opened.connect(self._open)
        self.announcer.took_off.connect(self.took_off.append)
        for name in ("took_off", "taking_off", "checked", "numb"):
            getattr(self.announcer, name).connect(partial(self._say, name))

    def _sounds(self) -> bool:
        return self.sounds

    def _wishes(self) -> Wishes:
        return Wishes(quiet=self.hours, zone=UTC, occurrences=self.world.occurrences())

    def _quiet(self, utc: datetime) -> bool:
        return self._wishes().quiet_at(utc)

    def _say(self, name: str, treatment: str) -> None:
        self.said.append((name, treatment))

    def _attend(self) -> None:
        self.attention += 1

    def _open(self) -> None:
        self.opened += 1

    def tick(self) -> None:
        snapshot = self.world.snapshot()
        due = [reminder for reminder in wanted(snapshot, self._wishes()) if reminder.is_due]
        self.announcer.tell(due, snapshot)
        for reminder in due:
            self.world.told(reminder)
        self.announcer.follow(snapshot)

    def restart(self) -> None:
        self.board.up.clear()
        self.announcer = Announcer(self.board, quiet=self._quiet)
        self.announcer.attention.connect(self._attend)

    @property
    def only(self) -> Notification:
        (notification,) = self.board.up.values()
        return notification


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room()


def test_pack_off_is_critical_stays_and_can_be_answered(room: Room) -> None:
    room.world.start()
    room.world.at("10:15")
    room.tick()
    shown = room.only
    assert (shown.urgency, shown.stays, shown.silent) == (Urgency.CRITICAL, True, False)
    assert [action.id for action in shown.actions] == [DEFAULT_ACTION, OFF_ACTION, TAKING_OFF_ACTION]
    assert "lower back" in shown.title
    assert room.attention == 1


def test_the_action_names_its_treatment(room: Room) -> None:
    room.world.start()
    first = room.world.last
    room.world.at("10:15")
    room.tick()
    key = room.only.key
    room.board.action_invoked.emit(key, OFF_ACTION)
    assert room.took_off == [first]
    room.world.off()
    room.tick()
    room.world.at("12:15").start()
    room.world.at("12:30")
    room.tick()
    room.board.action_invoked.emit(key, OFF_ACTION)
    assert room.took_off == [first], "the action of a notification that is gone did something"


def test_a_click_opens_the_window(room: Room) -> None:
    room.world.start()
    room.world.at("10:15")
    room.tick()
    room.board.action_invoked.emit(room.only.key, DEFAULT_ACTION)
    assert (room.opened, room.took_off) == (1, [])


def test_it_goes_when_the_pack_is_off_by_any_door(room: Room) -> None:
    room.world.start()
    room.world.at("10:15")
    room.tick()
    room.world.off()
    room.tick()
    assert room.board.up == {}


def test_it_is_up_again_after_a_restart_although_it_was_told(room: Room) -> None:
    room.world.start()
    room.world.at("10:15")
    room.tick()
    room.restart()
    room.world.at("10:18")
    room.tick()
    assert room.only.urgency is Urgency.CRITICAL
    assert room.attention == 2
    room.tick()
    assert room.attention == 2, "the window is raised once, not at every tick"


def test_rest_over_is_told_and_goes_with_the_next_start(room: Room) -> None:
    room.world.start()
    room.world.at("10:15").off()
    room.world.at("12:15")
    room.tick()
    shown = room.only
    assert (shown.urgency, shown.stays, shown.silent) == (Urgency.NORMAL, False, False)
    assert [action.id for action in shown.actions] == [DEFAULT_ACTION]
    assert shown.key.startswith(ReminderKind.REST_OVER)
    assert room.attention == 0
    room.world.start()
    room.tick()
    assert room.board.up == {}


def test_rest_over_that_is_long_past_makes_no_sound(room: Room) -> None:
    room.world.start()
    room.world.at("10:15").off()
    room.world.at("12:25:01")
    room.tick()
    assert (room.only.urgency, room.only.silent) == (Urgency.LOW, True)


def test_without_any_notification_the_window_comes_up(room: Room, expected_log) -> None:
    expected_log("therapy_timer.views.announcer", logging.WARNING, "no notification")
    room.board.broken = True
    room.world.start()
    room.world.at("10:15").off()
    room.world.at("12:15")
    room.tick()
    assert room.attention == 1


def test_several_rests_that_ended_meanwhile_are_one_notification(room: Room) -> None:
    knee = room.world.add_area(Region.LEFT_KNEE)
    room.world.start()
    back = room.world.last
    room.world.start(area=knee)
    room.world.at("10:15").off(back)
    room.world.off()
    room.world.at("13:00")
    room.tick()
    assert "Lower back" in room.only.body
    assert "Left knee" in room.only.body
    assert room.only.silent


def test_a_pack_off_that_nothing_took_is_tried_again_and_raises_the_window_once(room: Room, expected_log) -> None:
    expected_log("therapy_timer.views.announcer", logging.WARNING, "no notification")
    room.board.broken = True
    room.world.start()
    room.world.at("10:15")
    room.tick()
    room.board.broken = False
    room.world.at("10:15:29")
    room.tick()
    assert room.board.up == {}, "tried again too soon"
    room.world.at("10:15:30")
    room.tick()
    assert room.only.urgency is Urgency.CRITICAL
    room.world.at("10:17")
    room.tick()
    assert room.attention == 1


def test_a_pack_off_that_is_gone_without_an_answer_comes_again(room: Room) -> None:
    room.world.start()
    room.world.at("10:15")
    room.tick()
    (key,) = room.board.up
    room.board.up.clear()
    room.board.dismissed.emit(key)
    room.world.at("10:15:10")
    room.tick()
    room.world.at("10:15:39")
    room.tick()
    assert room.board.up == {}, "closing it is not to bring it back under the same click"
    room.world.at("10:15:40")
    room.tick()
    assert room.only.key == key
    assert room.attention == 1
    room.board.dismissed.emit(key)
    room.world.off()
    room.tick()
    room.world.at("10:20")
    room.tick()
    assert room.board.up == {}


# --- the program's own sound


def test_a_notification_is_silent_where_the_programs_own_sound_works(room: Room) -> None:
    room.sounds = True
    room.world.start()
    room.world.at("10:05")
    room.tick()
    assert room.only.silent
    room.world.at("10:15")
    room.tick()
    assert room.only.silent
    room.restart()
    room.tick()
    assert not room.only.silent, "without a word on it the desktop makes the sound"


def test_sound_is_asked_for_each_time(room: Room) -> None:
    room.sounds = True
    room.world.start()
    room.world.at("10:05")
    room.tick()
    room.sounds = False
    room.world.at("10:15")
    room.tick()
    assert not room.only.silent


# --- I am taking it off


def test_taking_off_is_an_action_of_its_treatment_for_as_long_as_it_may_be_said(room: Room) -> None:
    room.world.start()
    room.world.at("10:15")
    room.tick()
    key = room.only.key
    room.board.action_invoked.emit(key, TAKING_OFF_ACTION)
    assert room.said == [("taking_off", room.world.last)]
    shown = room.only
    room.world.taking_off()
    room.tick()
    assert room.only is shown, "it need not come up again while the sound pauses"
    room.world.at("10:17").taking_off()
    room.tick()
    assert room.only is shown
    room.world.at("10:18:30")
    room.tick()
    assert [action.id for action in room.only.actions] == [DEFAULT_ACTION, OFF_ACTION], "two pauses are enough"
    assert room.attention == 1


def test_no_pause_is_offered_once_nobody_knows_when_it_came_off(room: Room) -> None:
    room.world.start()
    room.world.at("10:15")
    room.tick()
    room.world.at("10:30")
    room.tick()
    assert [action.id for action in room.only.actions] == [DEFAULT_ACTION, OFF_ACTION]


# --- checks of the skin


def test_a_check_can_be_answered(room: Room) -> None:
    room.world.start()
    room.world.at("10:05")
    room.tick()
    shown = room.only
    assert (shown.urgency, shown.stays, shown.silent) == (Urgency.NORMAL, False, False)
    assert [action.id for action in shown.actions] == [DEFAULT_ACTION, CHECKED_ACTION, NUMB_ACTION]
    assert [action.label for action in shown.actions[1:]] == ["The skin feels normal", "Numb, white or burning"]
    assert room.world.last in shown.key
    assert room.attention == 0
    for action in (CHECKED_ACTION, NUMB_ACTION):
        room.board.action_invoked.emit(shown.key, action)
    assert room.said == [("checked", room.world.last), ("numb", room.world.last)]
    room.board.action_invoked.emit(shown.key, DEFAULT_ACTION)
    assert room.opened == 1
    assert len(room.said) == 2


def test_a_check_of_somebody_who_may_doze_off_is_critical_and_stays(room: Room) -> None:
    room.world.set_dozing()
    room.world.start()
    room.world.at("10:05")
    room.tick()
    assert (room.only.urgency, room.only.stays) == (Urgency.CRITICAL, True)
    assert room.only.title.startswith("Are you awake?")


ANSWERS = {
    "answered": lambda world: world.skin_checked(),
    "off": lambda world: world.off(),
    "numb": lambda world: world.numb(),
}


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("dozing", [False, True])
def test_a_check_goes_when_it_was_answered_by_any_door(room: Room, answer: str, dozing: bool) -> None:
    if dozing:
        room.world.set_dozing()
    room.world.start()
    room.world.at("10:05")
    room.tick()
    key = room.only.key
    ANSWERS[answer](room.world)
    room.tick()
    assert room.board.up == {}
    for action in (CHECKED_ACTION, NUMB_ACTION):
        room.board.action_invoked.emit(key, action)
    assert room.said == [], "a stale action reaches nothing"


def test_the_next_check_takes_the_place_of_one_that_nobody_answered(room: Room) -> None:
    room.world.start()
    room.world.at("10:05")
    room.tick()
    first = room.only.key
    room.world.at("10:10")
    room.tick()
    assert room.only.key != first
    room.board.action_invoked.emit(first, CHECKED_ACTION)
    assert room.said == []
    room.board.action_invoked.emit(room.only.key, CHECKED_ACTION)
    assert room.said == [("checked", room.world.last)]


@pytest.mark.parametrize(("dozing", "due"), [(False, "10:15"), (True, "10:06")])
def test_a_pack_that_is_due_takes_the_place_of_its_check(room: Room, dozing: bool, due: str) -> None:
    if dozing:
        room.world.set_dozing()
    room.world.start()
    room.world.at("10:05")
    room.tick()
    key = room.only.key
    room.world.at(due)
    room.tick()
    assert room.only.title.startswith("Take the ice off")
    room.board.action_invoked.emit(key, CHECKED_ACTION)
    assert room.said == []


def test_an_action_of_another_kind_reaches_nothing(room: Room) -> None:
    room.world.start()
    room.world.at("10:05")
    room.tick()
    room.board.action_invoked.emit(room.only.key, OFF_ACTION)
    room.world.at("10:15")
    room.tick()
    room.board.action_invoked.emit(room.only.key, CHECKED_ACTION)
    assert room.said == []


def test_checks_of_two_packs_are_two_notifications_each_with_its_treatment(room: Room) -> None:
    knee = room.world.add_area(Region.LEFT_KNEE)
    room.world.start()
    back = room.world.last
    room.world.start(area=knee)
    room.world.at("10:05")
    room.tick()
    by_title = {shown.title.rpartition(": ")[2]: key for key, shown in room.board.up.items()}
    assert set(by_title) == {"lower back", "left knee"}
    room.board.action_invoked.emit(by_title["lower back"], CHECKED_ACTION)
    room.board.action_invoked.emit(by_title["left knee"], NUMB_ACTION)
    assert room.said == [("checked", back), ("numb", room.world.last)]


def test_after_a_restart_only_whoever_may_doze_off_finds_the_check_again(room: Room) -> None:
    room.world.start()
    room.world.at("10:05")
    room.tick()
    room.restart()
    room.tick()
    assert room.board.up == {}
    room.world.off()
    room.world.set_dozing()
    room.world.at("12:06").start()
    room.world.at("12:11")
    room.tick()
    room.restart()
    room.world.at("12:11:30")
    room.tick()
    assert (room.only.urgency, room.only.silent) == (Urgency.CRITICAL, False)


def test_a_check_that_nothing_took_raises_the_window(room: Room, expected_log) -> None:
    expected_log("therapy_timer.views.announcer", logging.WARNING, "no notification")
    room.board.broken = True
    room.world.start()
    room.world.at("10:05")
    room.tick()
    assert room.attention == 1


# --- planned treatments -------------------------------------------------------------------------------------


def test_a_planned_treatment_is_told_and_asks_for_nothing(room: Room) -> None:
    room.world.set_plan("11:00", last=DAY.date())
    room.world.at("11:00")
    room.tick()
    shown = room.only
    assert (shown.title, shown.body) == ("Planned: heat, lower back", "The skin is ready.")
    assert (shown.urgency, shown.stays, shown.silent) == (Urgency.NORMAL, False, False)
    assert [action.id for action in shown.actions] == [DEFAULT_ACTION], "it shows the window and starts nothing"
    assert room.attention == 0


def test_a_click_on_it_shows_its_area_and_nothing_begins(room: Room) -> None:
    knee = room.world.add_area(Region.LEFT_KNEE)
    room.world.set_plan("11:00", area=knee, last=DAY.date())
    room.world.at("11:00")
    room.tick()
    before = room.world.history()
    room.board.action_invoked.emit(room.only.key, DEFAULT_ACTION)
    assert (room.areas, room.opened) == ([knee], 0)
    assert room.said == []
    assert room.world.history() == before


def test_a_planned_treatment_is_taken_back_once_a_pack_is_on(room: Room) -> None:
    room.world.set_plan("11:00", last=DAY.date())
    room.world.at("11:00")
    room.tick()
    room.world.start()
    room.tick()
    assert room.board.up == {}


def test_a_planned_treatment_is_taken_back_once_it_is_over(room: Room) -> None:
    room.world.set_plan("11:00", last=DAY.date())
    room.world.at("11:00")
    room.tick()
    room.world.at("14:59")
    room.tick()
    assert len(room.board.up) == 1
    room.world.at("15:00").settle()
    room.tick()
    assert room.board.up == {}


def test_a_planned_treatment_that_cannot_be_shown_raises_the_window(room: Room, expected_log) -> None:
    expected_log("therapy_timer.views.announcer", logging.WARNING, "no notification")
    room.board.broken = True
    room.world.set_plan("11:00", last=DAY.date())
    room.world.at("11:00")
    room.tick()
    assert room.attention == 1


@pytest.mark.case(33)
def test_case_33_in_quiet_hours_it_is_shown_without_a_sound(room: Room) -> None:
    room.hours = QuietHours(time(22), time(7))
    knee = room.world.add_area(Region.LEFT_KNEE)
    room.world.set_plan("23:00", modality=Modality.ICE, last=DAY.date())
    room.world.at("22:45").start(area=knee)
    room.world.at("23:00")
    room.tick()
    silent = {notification.title: notification.silent for notification in room.board.up.values()}
    assert silent == {"Planned: ice, lower back": True, "Take the ice off: left knee": False}


def test_in_quiet_hours_nothing_else_makes_a_sound_either(room: Room) -> None:
    room.hours = QuietHours(time(9), time(13))
    room.world.set_dozing()
    room.world.start()
    room.world.at("10:05")
    room.tick()
    assert (room.only.urgency, room.only.silent) == (Urgency.CRITICAL, True)
    room.restart()
    room.tick()
    assert room.only.silent, "nor when it is shown again after a restart"
    room.world.off()
    room.world.at("12:05")
    room.tick()
    assert room.only.silent
