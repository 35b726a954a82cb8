# SPDX-License-Identifier: MIT
"""What holds when the application is killed and started again: nothing is lost, nothing is told twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.helpers.desk import Desk, about, wait_until
from therapy_timer.core.events import Told
from therapy_timer.log.store import Log

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]

MINUTE = timedelta(minutes=1)


def told(folders):
    """What was told, as the log has it."""
    with Log.open(folders.data / "therapy-timer") as log:
        return [event.reminder for _, event in log.events() if isinstance(event, Told)]


@pytest.mark.case(19)
def test_killed_and_started_before_due(folders):
    with Desk(folders, speed=60) as desk:
        app = desk.launch()
        desk.done("start", "ice", "--minutes-ago", "10")
        due_at = desk.area()["due_at"]
        app.kill()

        desk.launch()
        area = desk.area()
        assert area["state"] == "applying"
        assert about(area["due_at"] - due_at, timedelta(0))
        (check,) = desk.daemon.wait_for(1)
        assert check.summary == "Feel the skin with your hand: lower back"
        assert dict(zip(check.actions[::2], check.actions[1::2], strict=True))["checked"] == "The skin feels normal"

        _, due = desk.daemon.wait_for(2, 20)
        assert due_at <= desk.now() < due_at + 5 * MINUTE
        assert due.body == "15 minutes have passed."
        assert desk.area()["state"] == "overdue"
        wait_until(lambda: len(told(folders)) == 2, "it is written down that both were told")
        assert {each.summary for each in desk.daemon.notifications} == {check.summary, due.summary}


@pytest.mark.case(20)
def test_killed_and_started_after_due(folders):
    with Desk(folders, speed=60) as desk:
        app = desk.launch()
        desk.done("start", "heat", "--minutes-ago", "14")
        due_at = desk.area()["due_at"]
        app.kill()
        desk.wait_till(due_at + MINUTE)
        assert desk.area()["state"] == "overdue"
        assert desk.daemon.notifications == []

        app = desk.launch()
        (due,) = desk.daemon.wait_for(1)
        assert due.summary == "Take the heat off: lower back"
        assert "15 minutes were planned" in due.body
        assert desk.eyes.wait_for("ring").name.startswith("Take it off")
        (once,) = wait_until(lambda: told(folders), "it is written down that it was told")

        app.kill()
        desk.launch()
        _, again = desk.daemon.wait_for(2)
        assert (again.summary, again.actions) == (due.summary, due.actions)
        assert told(folders) == [once]
        desk.daemon.invoke(again.number, "off")
        wait_until(lambda: desk.area()["state"] == "resting", "it is off")


def test_the_end_of_the_rest_is_told_at_start_once(folders):
    with Desk(folders, speed=60) as desk:
        app = desk.launch("--hidden")
        desk.done("start", "ice", "--minutes-ago", "135")
        desk.done("off", "--minutes-ago", "119")
        ready_at = desk.area()["ready_at"]
        desk.done("quit")
        assert app.wait() == 0
        before = len(desk.daemon.notifications)
        desk.wait_till(ready_at + MINUTE)
        assert len(desk.daemon.notifications) == before

        app = desk.launch("--hidden")
        *_, over = desk.daemon.wait_for(before + 1)
        assert over.summary == "Lower back: 2 hours have passed"
        assert "The rest ended at" in over.body
        wait_until(lambda: len([key for key in told(folders) if key.startswith("rest-over")]) == 1, "it was told")

        app.kill()
        desk.launch("--hidden")
        assert desk.area()["state"] == "ready"
        assert len(desk.daemon.notifications) == before + 1
