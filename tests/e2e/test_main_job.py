# SPDX-License-Identifier: MIT
"""The main job as a person lives it: ice on, told to take it off, off, two hours of rest, whatever is tried."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.helpers.desk import Desk, about, wait_until

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]

MINUTE = timedelta(minutes=1)
SPEED = 240


@pytest.mark.case(1)
@pytest.mark.case(3)
def test_fifteen_minutes_and_two_hours(folders):
    with Desk(folders, speed=SPEED) as desk:
        desk.launch()
        assert desk.eyes.wait_for("ring").name.startswith("Ready")
        desk.eyes.click("Start ice")
        on = wait_until(lambda: (area := desk.area())["state"] == "applying" and area, "the pack is on")
        assert on["modality"] == "ice"
        assert about(on["due_at"] - on["started_at"], 15 * MINUTE)
        assert desk.daemon.notifications == []

        due = wait_until(lambda: ends(desk), "the pack is due", 30)[0]
        checks = {each.number for each in desk.daemon.notifications if "checked" in each.actions}
        wait_until(lambda: checks <= set(desk.daemon.closed), "no check of the skin is up any more")
        assert desk.now() >= on["due_at"]
        assert due.summary == "Take the ice off: lower back"
        assert due.hints["urgency"] == ("y", 2)
        assert dict(pairs(due.actions))["off"] == "I took it off"
        assert due.expire_timeout == 0
        # At this speed a busy machine needs minutes for each look, and what nobody answers for 15 minutes is asked.
        assert desk.area()["state"] in {"overdue", "unconfirmed"}
        assert desk.eyes.wait_for("ring").name.startswith(("Take it off", "Still on?"))

        desk.daemon.invoke(due.number, "off")
        rest = wait_until(lambda: (area := desk.area())["state"] == "resting" and area, "the skin rests")
        assert rest["removed_at"] >= on["due_at"]
        assert about(rest["ready_at"] - rest["removed_at"], 120 * MINUTE)
        wait_until(lambda: due.number in desk.daemon.closed, "the notification is gone")

        for left in (119, 75, 40):
            desk.wait_till(rest["ready_at"] - left * MINUTE)
            if desk.now() >= rest["ready_at"] - 10 * MINUTE:
                assert left < 119, "not even the first look was in time"
                break
            assert len(ends(desk)) == 1
            assert "Lower back: resting" in desk.done("status")
            assert_locked(desk, rest["ready_at"])

        _, over = wait_until(lambda: len(ends(desk)) == 2 and ends(desk), "the rest is over", 30)
        assert desk.now() >= rest["ready_at"]
        assert over.summary == "Lower back: 2 hours have passed"
        assert over.hints["urgency"] == ("y", 1)
        assert "off" not in dict(pairs(over.actions))
        assert desk.area()["state"] == "ready"

        desk.eyes.click("Start heat")
        again = wait_until(lambda: (area := desk.area())["state"] == "applying" and area, "the second pack is on")
        assert again["started_at"] >= rest["ready_at"]
        assert len(ends(desk)) == 2, "the end of the rest was told once"
        desk.done("off")
        desk.done("quit")


def ends(desk):
    """The notifications of what ends: the first one of the pack, and all of rests.

    At this speed the daemon has 2 milliseconds for its answer, or the pack's is shown again, and the program 83 to tell
    its guard that it rings, or that shows one, too.
    """
    own = [each for each in desk.daemon.notifications if each.actions]
    packs = [each for each in own if each.summary.startswith("Take")]
    return packs[:1] + [each for each in own if "have passed" in each.summary]


def pairs(actions):
    """The actions of a notification: ids with their labels."""
    return zip(actions[::2], actions[1::2], strict=True)


def assert_locked(desk, ready):
    """No way in: neither the command line nor the window offers or permits a start before that time."""
    local = ready.astimezone()
    rounded_up = local + timedelta(seconds=-local.second % 60, microseconds=-local.microsecond)
    for modality in ("ice", "heat"):
        said = desk.say("start", modality)
        assert said.exit == 1, (said, desk.area())
        assert f"resting until {rounded_up:%H:%M}" in said.err
        assert said.out == ""
    # At this speed a look at the window takes minutes, and on a busy machine the rest may be over meanwhile.
    offered = desk.eyes.sees("Start ice") or desk.eyes.sees("Start heat")
    told = desk.eyes.read("ring")
    if desk.now() < ready:
        assert not offered
        assert told.startswith("Lower back is resting")
