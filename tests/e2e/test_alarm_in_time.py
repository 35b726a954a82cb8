# SPDX-License-Identifier: MIT
"""The whole course of a treatment that nobody answers, on a clock that runs fast, as the desktop sees it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.helpers.desk import GUARD, Desk, about, wait_until
from therapy_timer.core.events import SkinChecked, TakingOff
from therapy_timer.log.store import Log

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]

MINUTE = timedelta(minutes=1)
SPEED = 120
LATE = 4 * MINUTE
"""Two real seconds, for a busy machine."""


def wait_for(desk, action, seen=0):
    """The newest notification that offers this, once it is another one than the first `seen`."""
    return wait_until(lambda: [each for each in desk.daemon.notifications if action in each.actions][seen:], action)[-1]


def up(desk):
    """The notifications that ask for the pack and are up, each as it was shown last."""
    found = {each.number: each for each in desk.daemon.notifications if "off" in each.actions}
    return [each for number, each in found.items() if number not in desk.daemon.closed]


def told(folders, kind):
    """What was said of the treatment, as the log has it."""
    with Log.open(folders.data / "therapy-timer") as log:
        return [event for _, event in log.events() if isinstance(event, kind)]


def panel_in_front(desk):
    return desk.xdotool("getactivewindow", "getwindowname").startswith("Take the ice off: lower back")


@pytest.mark.case(8)
def test_from_the_first_check_to_the_question_when_it_came_off(folders):
    with Desk(folders, speed=SPEED) as desk:
        desk.launch("--hidden")
        desk.done("start", "ice", "--minutes-ago", "4")
        on = desk.area()
        started_at, due_at = on["started_at"], on["due_at"]
        assert about(due_at - started_at, 15 * MINUTE)

        first = wait_for(desk, "checked")
        assert started_at + 5 * MINUTE <= desk.now() < started_at + 5 * MINUTE + LATE
        assert first.summary == "Feel the skin with your hand: lower back"
        assert first.hints["urgency"] == ("y", 1)
        assert "numb" in first.actions
        desk.daemon.invoke(first.number, "checked")
        wait_until(lambda: first.number in desk.daemon.closed, "the check was answered and is gone")
        assert [event.check for event in told(folders, SkinChecked)] == [5 * MINUTE]

        second = wait_for(desk, "checked", 1)
        assert desk.now() >= started_at + 10 * MINUTE
        due = wait_for(desk, "off")
        assert due_at <= desk.now() < due_at + LATE
        wait_until(lambda: second.number in desk.daemon.closed, "the check that nobody answered is gone")
        assert due.summary == "Take the ice off: lower back"
        assert (due.hints["urgency"], due.hints["resident"], due.expire_timeout) == (("y", 2), ("b", True), 0)
        assert due.actions[::2] == ["default", "off", "taking-off"]

        wait_until(lambda: panel_in_front(desk), "the panel has come")
        assert due_at + 2 * MINUTE <= desk.now() < due_at + 2 * MINUTE + LATE
        # The sound may pause twice; then that is not offered any more, in the place of the one that did.
        for count in (1, 2):

            def pauses(count=count):
                for each in up(desk):
                    desk.daemon.invoke(each.number, "taking-off")
                return len(told(folders, TakingOff)) == count

            wait_until(pauses, "it pauses")
        wait_until(lambda: [each.actions[::2] for each in up(desk)] == [["default", "off"]], "it was replaced")
        assert panel_in_front(desk)

        wait_until(lambda: desk.area()["state"] == "unconfirmed", "nobody knows when it came off")
        assert due_at + 15 * MINUTE <= desk.now() < due_at + 15 * MINUTE + LATE
        assert len(up(desk)) == 1, "it stays until it is answered"
        desk.eyes.wait_for("It came off earlier…")
        desk.eyes.click("I took it off just now")
        rest = wait_until(lambda: (area := desk.area())["state"] == "resting" and area, "it is off")
        assert about(rest["ready_at"] - rest["removed_at"], 120 * MINUTE)
        wait_until(lambda: up(desk) == [], "the notification is gone")
        wait_until(lambda: not panel_in_front(desk), "the panel is gone")
        wait_until(lambda: desk.processes.alive(GUARD) == [], "the guard has ended")
