# SPDX-License-Identifier: MIT
"""The command line with and without an instance, and surroundings in which something is missing."""

from __future__ import annotations

import csv
import subprocess
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.helpers.desk import GUARD, Desk, about, wait_until
from therapy_timer.core.events import Removed
from therapy_timer.log.store import Log

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]

MINUTE = timedelta(minutes=1)


def test_start_brings_the_program_up_in_the_background(folders):
    with Desk(folders, panel=True) as desk:
        said = desk.done("start", "ice", "--minutes", "18")
        assert "take it off at" in said
        area = desk.area()
        assert area["state"] == "applying"
        assert about(area["due_at"] - area["started_at"], 18 * MINUTE)
        assert not desk.eyes.sees("ring")
        assert desk.say("quit").exit == 1, "there is an instance"
        assert desk.say().exit == 0
        assert desk.eyes.wait_for("I took it off")


def test_a_home_of_any_name(folders, tmp_path):
    home = tmp_path / "Дом, милый дом 家 族 %20"
    with Desk(replace(folders, data=home / "data", config=home / "config", state=home / "state")) as desk:
        desk.launch("--hidden")
        desk.done("start", "ice")
        assert desk.area()["state"] == "applying"
        desk.done("off")
        desk.done("export", str(home / "всё.csv"))
        desk.done("quit")
        assert desk.area()["state"] == "resting"
    assert (home / "всё.csv").stat().st_size
    assert list(home.rglob("log.sqlite3"))


def test_everything_but_start_works_without_an_instance(folders, tmp_path):
    with Desk(folders, display=False, bus=False) as desk:
        area = desk.area()
        assert area["state"] == "ready"
        assert area["now"].utcoffset() is not None
        assert desk.say("off").exit == 0
        assert desk.say("undo").exit == 1
        assert desk.say("cancel").exit == 1

    with Desk(folders, box="second") as desk:
        desk.launch("--hidden")
        desk.done("start", "ice")
        desk.done("quit", "--force")

    with Desk(folders, display=False, bus=False, box="third") as desk:
        assert desk.area()["state"] == "applying"
        assert "Recorded" in desk.done("off")
        assert "off already" in desk.done("off")
        assert desk.area()["state"] == "resting"
        desk.done("undo")
        assert desk.area()["state"] == "applying"
        desk.done("cancel")
        assert desk.area()["state"] == "ready"
        desk.done("export", str(tmp_path / "all.csv"))
        with (tmp_path / "all.csv").open(newline="", encoding="utf-8") as file:
            header, *rows = csv.reader(file)
        assert header
        assert rows == [], "what was never on is no treatment"
        assert "Ready" not in desk.done("status", "--json")
        assert desk.done("status") == "Lower back: ready\n"
        # The guard that *undo* brought up looks once a minute whether it is still needed.
        assert desk.processes.alive(but=GUARD) == []


@pytest.mark.case(31)
def test_three_doors_say_off_at_once(folders):
    with Desk(folders) as desk:
        desk.launch()
        desk.done("start", "ice", "--minutes-ago", "15")
        (due,) = desk.daemon.wait_for(1)
        x, y, width, height = desk.eyes.wait_for("I took it off").place
        desk.xdotool("mousemove", str(x + width // 2), str(y + height // 2))

        lines = [
            desk.processes.start([*desk.command, "off"], desk.app_environment, f"off{n}.err", stdout=subprocess.PIPE)
            for n in range(3)
        ]
        desk.daemon.invoke(due.number, "off")
        desk.xdotool("click", "1")
        outs = [line.communicate(timeout=20)[0].decode() for line in lines]
        assert [line.returncode for line in lines] == [0, 0, 0]
        assert desk.area()["state"] == "resting"
        assert all(out.startswith(("Recorded.", "No pack is on: it is off already.")) for out in outs), outs
        with Log.open(folders.data / "therapy-timer") as log:
            assert len([event for _, event in log.events() if isinstance(event, Removed)]) == 1


def test_no_display(folders):
    with Desk(folders, display=False, bus=False) as desk:
        for arguments in ((), ("--hidden",), ("start", "ice")):
            said = desk.say(*arguments)
            assert said.exit == 3
            assert "display" in said.err
            assert len(said.err.splitlines()) == 1
            assert said.out == ""
        assert desk.area()["state"] == "ready", "what nobody watches is not recorded"


def test_no_session_bus_and_no_tray(folders):
    expected = [
        r"notification daemon: there is no session bus",
        r"the desktop has no tray",
        r"no notification",
    ]
    with Desk(folders, bus=False, expected=expected) as desk:
        app = desk.launch("--hidden")
        desk.done("start", "ice", "--minutes-ago", "15")
        # Nothing else can tell it, so the window has to.
        wait_until(lambda: desk.xdotool("getactivewindow", "getwindowname") == "Therapy Timer", "the window is raised")
        wait_until(lambda: "session bus" in app.err, "it is said what is missing")
        desk.done("off")
        desk.done("quit")
        assert app.wait() == 0
