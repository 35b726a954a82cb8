# SPDX-License-Identifier: MIT
"""Notifications of the whole application: a stale one, and a real daemon."""

from __future__ import annotations

import pytest
from jeepney import DBusAddress, Properties

from tests.helpers.desk import Desk, wait_until

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]


@pytest.mark.case(31)
def test_a_stale_action_does_not_end_the_next_treatment(folders):
    with Desk(folders) as desk:
        desk.launch("--hidden")
        desk.done("start", "ice", "--minutes-ago", "140")
        (stale,) = desk.daemon.wait_for(1)
        desk.done("off", "--minutes-ago", "121")
        assert desk.area()["state"] == "ready"
        wait_until(lambda: stale.number in desk.daemon.closed, "the notification is withdrawn")

        desk.done("start", "heat")
        desk.daemon.invoke(stale.number, "off")
        for _ in range(5):
            area = desk.area()
            assert (area["state"], area["modality"]) == ("applying", "heat")


def test_it_stays_until_it_is_answered_whoever_closes_it_and_whatever_shows_it(folders):
    nobody_there = [r"no notification could be shown"]
    with Desk(folders, speed=20, accessible=False, expected=nobody_there) as desk:
        desk.launch("--hidden")
        desk.done("start", "ice", "--minutes-ago", "15")
        first, *_ = desk.daemon.wait_for(1)
        desk.daemon.close(desk.daemon.wait_for(1)[-1].number)
        second = desk.daemon.wait_for(2)[-1]
        assert (second.summary, second.actions, second.replaces_id) == (first.summary, first.actions, 0)
        desk.daemon.stop()
        desk.daemon.start()

        def answered() -> bool:
            # On a busy machine the program's patience ends before the daemon answers, and it shows a newer one.
            newest = desk.daemon.wait_for(1)[-1]
            assert (newest.summary, newest.actions) == (first.summary, first.actions)
            desk.daemon.invoke(newest.number, "off")
            return desk.area()["state"] == "resting"

        wait_until(answered, "the new one's answer is heard")


DUNSTRC = """\
[global]
    mouse_left_click = do_action
    mouse_right_click = context
    dmenu = /bin/grep "I took it off"
"""
"""The menu of the actions is a program that chooses one of the lines it gets."""


def test_dunst_shows_it_and_clicks_on_it_are_heard(folders):
    settings = folders.config / "dunst"
    settings.mkdir()
    (settings / "dunstrc").write_text(DUNSTRC, encoding="utf-8")
    with Desk(folders, notifications="dunst") as desk:
        desk.launch("--hidden")
        desk.done("start", "ice", "--minutes-ago", "16")
        wait_until(lambda: displayed(desk) == 1, "dunst shows it")
        window = wait_until(lambda: desk.xdotool("search", "--onlyvisible", "--class", "dunst"), "it is on the screen")
        on_it = ("mousemove", "--window", window, "20", "15")
        desk.eyes.wait_for("ring")
        desk.xdotool("getactivewindow", "windowminimize")
        wait_until(lambda: front(desk) == "", "the window is minimised")

        desk.xdotool(*on_it, "click", "1")
        wait_until(lambda: front(desk) == "Therapy Timer", "a click on it brings the window up")
        assert desk.area()["state"] == "overdue"
        assert displayed(desk) == 1, "it stays until it is answered"

        desk.xdotool(*on_it, "click", "3")
        wait_until(lambda: desk.area()["state"] == "resting", "the pack is off")
        wait_until(lambda: displayed(desk) == 0, "the notification is gone")


def front(desk):
    """The title of the window in front."""
    return desk.xdotool("getactivewindow", "getwindowname")


def displayed(desk):
    """How many notifications dunst shows."""
    dunst = DBusAddress("/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.dunstproject.cmd0")
    with desk.session.connect() as connection:
        reply = connection.send_and_get_reply(Properties(dunst).get("displayedLength"), timeout=5)
    return reply.body[0][1]
