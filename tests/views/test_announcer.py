# SPDX-License-Identifier: MIT
"""What a reminder becomes: a notification, a raised window, and what takes it back."""

from __future__ import annotations

import logging

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.world import CoreWorld
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import ReminderKind
from therapy_timer.desktop.notifications import (
    DEFAULT_ACTION,
    Notification,
    NotificationFailed,
    NotificationHandler,
    Urgency,
)
from therapy_timer.views.announcer import OFF_ACTION, Announcer


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
        self.announcer = Announcer(self.board)
        self.attention = 0
        self.opened = 0
        self.took_off: list[str] = []
        self.announcer.attention.connect(self._attend)
        self.announcer.opened.connect(self._open)
        self.announcer.took_off.connect(self.took_off.append)

    def _attend(self) -> None:
        self.attention += 1

    def _open(self) -> None:
        self.opened += 1

    def tick(self) -> None:
        snapshot = self.world.snapshot()
        due = [reminder for reminder in self.world.reminders() if reminder.is_due]
        self.announcer.tell(due, snapshot)
        for reminder in due:
            self.world.told(reminder)
        self.announcer.follow(snapshot)

    def restart(self) -> None:
        self.board.up.clear()
        self.announcer = Announcer(self.board)
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
    assert [action.id for action in shown.actions] == [DEFAULT_ACTION, OFF_ACTION]
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
