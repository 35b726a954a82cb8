# SPDX-License-Identifier: MIT
"""The window, the tray and the only instance, on a real screen."""

from __future__ import annotations

import contextlib
from datetime import timedelta

import pytest
from jeepney import DBusAddress, Properties, new_method_call

from tests.helpers.desk import GUARD, Desk, about, wait_until
from therapy_timer.views.settled import AFTER_A_CHANGE

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]

SETTLED_S = AFTER_A_CHANGE + 0.1
WATCHER = "org.kde.StatusNotifierWatcher"


def in_state(desk, state):
    """Wait until the skin is in that state, and return the area."""
    return wait_until(lambda: (area := desk.area())["state"] == state and area, f"the skin is {state}")


def title_in_front(desk):
    return desk.xdotool("getactivewindow", "getwindowname")


def close_window(desk):
    """Close the window by the keyboard, once it has it; wait until it is gone, or asks.

    A key that comes while the window manager takes its keys anew reaches nobody: it is pressed again after a while.
    """

    def in_front():
        return title_in_front(desk) == "Therapy Timer" and desk.eyes.sees("ring")

    def closes():
        desk.key("alt+F4")
        with contextlib.suppress(AssertionError):
            return wait_until(lambda: not in_front(), "it is closed", 5)
        return False

    wait_until(in_front, "the window is in front")
    wait_until(closes, "the window is closed, or asks")


def test_never_on_then_off_then_still_on_after_all(folders):
    with Desk(folders) as desk:
        desk.launch()
        desk.eyes.click("Start ice")
        in_state(desk, "applying")
        desk.eyes.click("It was never on", SETTLED_S)
        in_state(desk, "ready")

        desk.eyes.click("Start heat", SETTLED_S)
        on = in_state(desk, "applying")

        desk.eyes.click("I took it off", SETTLED_S)
        rest = in_state(desk, "resting")
        assert rest["started_at"] == on["started_at"]
        assert not desk.eyes.sees("Start heat")

        desk.eyes.click("It is still on", SETTLED_S)
        again = in_state(desk, "applying")
        assert (again["started_at"], again["modality"]) == (on["started_at"], "heat")
        assert about(again["due_at"] - on["due_at"], timedelta(0))
        assert desk.eyes.sees("I took it off")


def test_hidden_without_a_tray_is_minimised_once_none_has_come(folders):
    with Desk(folders, speed=20) as desk:
        desk.launch("--hidden")
        assert desk.eyes.wait_for("ring"), "a window that nobody could find would have no way in"
        assert title_in_front(desk) == ""


def test_at_login_a_tray_that_comes_later_is_waited_for(folders):
    with Desk(folders, speed=10) as desk:
        desk.launch("--hidden")
        begun = desk.now()
        desk.start_panel()
        assert not desk.eyes.sees("ring")
        desk.wait_till(begun + timedelta(seconds=75))
        assert not desk.eyes.sees("ring"), "it goes on in the tray, and is not minimised"
        assert desk.say().exit == 0
        assert desk.eyes.wait_for("ring")


def test_a_second_launch_raises_the_window(folders):
    with Desk(folders, panel=True) as desk:
        app = desk.launch("--hidden")
        assert not desk.eyes.sees("ring")

        assert desk.say().exit == 0
        assert desk.eyes.wait_for("ring")
        wait_until(lambda: title_in_front(desk) == "Therapy Timer", "the window is in front")

        desk.xdotool("getactivewindow", "windowminimize")
        wait_until(lambda: title_in_front(desk) == "", "the window is minimised")
        assert desk.say().exit == 0
        wait_until(lambda: title_in_front(desk) == "Therapy Timer", "the window is in front again")
        assert app.running


def test_quitting_with_a_pack_on_needs_force(folders):
    with Desk(folders) as desk:
        app = desk.launch("--hidden")
        desk.done("start", "ice")
        said = desk.say("quit")
        assert said.exit == 1
        assert "pack is on" in said.err
        assert app.running
        assert desk.done("quit", "--force")
        assert app.wait() == 0
        assert desk.area()["state"] == "applying"
        assert len(desk.processes.alive(GUARD)) == 1, "what is left is the guard"


def test_what_ends_processes_ends_it_in_good_order(folders):
    with Desk(folders) as desk:
        app = desk.launch()
        desk.eyes.click("Start ice")
        in_state(desk, "applying")
        app.process.terminate()
        assert app.wait() == 0
        assert desk.area()["state"] == "applying"


def test_closing_asks_where_there_is_no_tray(folders):
    with Desk(folders) as desk:
        app = desk.launch()
        desk.eyes.wait_for("Start ice")
        close_window(desk)
        desk.eyes.click("Cancel")
        wait_until(lambda: not desk.eyes.sees("Cancel"), "the question is gone")
        assert desk.eyes.sees("Start ice")

        close_window(desk)
        desk.eyes.click("Keep running minimised")
        wait_until(lambda: title_in_front(desk) == "", "the window is minimised")
        assert desk.say().exit == 0

        desk.eyes.click("Start ice")
        in_state(desk, "applying")
        close_window(desk)
        desk.eyes.click("Quit")
        desk.eyes.click("Stay")
        wait_until(lambda: not desk.eyes.sees("Stay"), "the question is gone")
        assert app.running

        close_window(desk)
        desk.eyes.click("Quit")
        desk.eyes.click("Quit all the same")
        assert app.wait() == 0
        assert desk.daemon.notifications == []


def test_closing_hides_in_the_tray_and_says_so_once(folders):
    with Desk(folders, panel=True) as desk:
        app = desk.launch()
        item = wait_until(lambda: tray_items(desk), "the icon is in the tray")[0]
        desk.eyes.wait_for("Start ice")

        close_window(desk)
        (hint,) = desk.daemon.wait_for(1)
        assert "tray" in f"{hint.summary} {hint.body}"
        wait_until(lambda: not desk.eyes.sees("ring"), "the window is hidden")
        assert app.running

        activate(desk, item)
        desk.eyes.wait_for("Start ice")
        wait_until(lambda: title_in_front(desk) == "Therapy Timer", "the window is in front")
        close_window(desk)
        wait_until(lambda: not desk.eyes.sees("ring"), "the window is hidden")

        desk.done("start", "ice")
        wait_until(lambda: "take it off at" in tooltip(desk, item), "the tooltip tells the remaining time")
        desk.done("off")
        wait_until(lambda: "resting, next from" in tooltip(desk, item), "the tooltip tells of the rest")
        desk.done("quit")
        assert app.wait() == 0
        assert len(desk.daemon.notifications) == 1, "it was said once"


def tray_items(desk):
    """Where the tray's items are on the session bus: pairs of bus name and path."""
    watcher = DBusAddress("/StatusNotifierWatcher", WATCHER, WATCHER)
    with desk.session.connect() as connection:
        reply = connection.send_and_get_reply(Properties(watcher).get("RegisteredStatusNotifierItems"), timeout=5)
    found = []
    for item in reply.body[0][1]:
        name, _, path = item.partition("/")
        found.append((name, f"/{path}" if path else "/StatusNotifierItem"))
    return found


def tooltip(desk, item):
    """The tooltip of an item: its title and its text."""
    name, path = item
    address = DBusAddress(path, name, "org.kde.StatusNotifierItem")
    with desk.session.connect() as connection:
        reply = connection.send_and_get_reply(Properties(address).get("ToolTip"), timeout=5)
    _icon, _pixmaps, title, text = reply.body[0][1]
    return f"{title}\n{text}"


def activate(desk, item):
    """Click on an item."""
    name, path = item
    call = new_method_call(DBusAddress(path, name, "org.kde.StatusNotifierItem"), "Activate", "ii", (10, 10))
    with desk.session.connect() as connection:
        connection.send_and_get_reply(call, timeout=5)
