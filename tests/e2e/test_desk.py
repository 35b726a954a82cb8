# SPDX-License-Identifier: MIT
"""The box itself: it leaves nothing behind, it has one clock, and it says what is missing on the machine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.helpers.desk import Desk, program

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]


def faketime_files():
    """What `faketime` keeps its clocks in."""
    return set(Path("/dev/shm").glob("*faketime*"))


def test_nothing_is_left_behind_when_a_test_fails(folders):
    before = faketime_files()
    desk = Desk(folders, speed=60)

    def fail():
        with desk:
            desk.launch("--hidden")
            desk.done("start", "ice")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as failure:
        fail()
    assert desk.processes.alive() == []
    assert faketime_files() <= before
    assert "screen-box.png" in failure.value.__notes__[0]
    assert (folders.home.parent / "screen-box.png").exists()


def test_application_and_command_line_have_one_clock(folders):
    with Desk(folders, display=False, bus=False, speed=3600) as desk:
        begin = datetime.now(UTC)
        desk.wait_till(begin + timedelta(hours=1))
        before = desk.now()
        now = desk.area()["now"]
        assert before < now < desk.now()
        assert datetime.now(UTC) < begin + timedelta(minutes=1)


@pytest.mark.parametrize(("variable", "outcome"), [("", pytest.skip.Exception), ("true", pytest.fail.Exception)])
def test_what_is_missing_is_named(monkeypatch, variable, outcome):
    monkeypatch.setenv("CI", variable)
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(outcome, match=r"needs Xvfb \(Debian package xvfb\)"):
        program("Xvfb")
