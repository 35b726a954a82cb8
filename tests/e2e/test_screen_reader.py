# SPDX-License-Identifier: MIT
"""The main job as a person with a screen reader lives it: by names, states and actions alone, from another process."""

from __future__ import annotations

import pytest

from tests.helpers.desk import Desk, wait_until
from therapy_timer.views.settled import AFTER_A_CHANGE

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]

STILL_S = AFTER_A_CHANGE + 0.2
"""After a change the page takes nothing for a moment, lest the second click of two hit what has just come up."""


def test_ice_on_off_taken_back_and_read_in_the_history_without_pointer_or_keys(folders):
    with Desk(folders) as desk:
        desk.launch()
        eyes = desk.eyes
        assert eyes.wait_for("ring").name.startswith("Ready")

        eyes.act("Start ice", STILL_S)
        on(desk)
        assert "Ice · lower back" in eyes.wait_for("ring").name

        eyes.act("I took it off", STILL_S)
        off(desk)
        wait_until(lambda: eyes.read("ring").startswith("Lower back is resting"), "the rest is read out")

        eyes.act("It is still on", STILL_S)
        on(desk)
        eyes.act("I took it off", STILL_S)
        off(desk)

        eyes.act("History", STILL_S)
        wait_until(lambda: "Ice" in [item.name for item in cells(desk)], "the treatment is in the table")
        assert "Lower back" in [item.name for item in cells(desk)]
        desk.done("quit")


def on(desk):
    """Wait until the pack is on."""
    wait_until(lambda: desk.area()["state"] == "applying", "the pack is on")


def off(desk):
    """Wait until the skin rests."""
    wait_until(lambda: desk.area()["state"] == "resting", "the skin rests")


def cells(desk):
    """The cells of tables that are shown."""
    shown = (item for window in desk.eyes.windows() for item in window.all)
    return [item for item in shown if item.role == "cell"]
