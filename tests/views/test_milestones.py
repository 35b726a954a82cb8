# SPDX-License-Identifier: MIT
"""What a screen reader says by itself as time passes: each once, and what is due at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget

from tests.helpers.world import CoreWorld
from therapy_timer.core.region import Region
from therapy_timer.views.milestones import Milestones, Sayer


class Ear:
    """A world, and all that is said of it, tick by tick."""

    def __init__(self) -> None:
        self.world = CoreWorld()
        self.milestones = Milestones()
        self.milestones.follow(self.world.snapshot())

    def tick(self, when: str | None = None) -> list[tuple[str, bool]]:
        if when is not None:
            self.world.at(when)
        return self.milestones.follow(self.world.snapshot())

    def told(self, *times: str) -> dict[str, list[tuple[str, bool]]]:
        """What is told at each of the times, where anything is."""
        return {when: told for when in times if (told := self.tick(when))}


@pytest.fixture
def ear(local_zone):
    local_zone("UTC")
    return Ear()


def test_a_treatment_and_its_rest_are_told_step_by_step_and_each_step_once(ear):
    ear.world.start()
    assert ear.tick() == [("The ice is on: lower back. Take it off at 10:15.", False)]
    told = ear.told("10:09:59", "10:10", "10:10:01", "10:13:59", "10:14", "10:14:59", "10:15", "10:15:01", "10:40")
    assert told == {
        "10:10": [("5 minutes left: lower back.", False)],
        "10:14": [("1 minute left: lower back.", False)],
        "10:15": [("Take the ice off: lower back.", True)],
    }
    ear.world.off()
    assert ear.told("10:41", "12:39", "12:40", "12:41") == {"12:40": [("The rest is over: lower back.", False)]}


def test_after_a_sleep_only_the_last_step_is_told(ear):
    ear.world.start()
    ear.tick()
    assert ear.tick("10:20") == [("Take the ice off: lower back.", True)]


def test_a_short_treatment_is_not_told_twice_at_its_start(ear):
    ear.world.start(planned=timedelta(minutes=15), ago=timedelta(minutes=11))
    assert ear.tick() == [("The ice is on: lower back. Take it off at 10:04.", False)]
    assert ear.tick("10:00:01") == []


def test_what_is_still_on_after_all_is_told_again(ear):
    ear.world.start()
    ear.tick()
    ear.world.off()
    assert ear.tick("10:01") == []
    ear.world.undo()
    assert ear.tick() == [("The ice is on: lower back. Take it off at 10:15.", False)]


def test_a_program_that_has_just_begun_tells_nothing_but_what_is_due(ear):
    ear.world.start()
    ear.world.at("10:12")
    assert Milestones().follow(ear.world.snapshot()) == []
    ear.world.at("10:16")
    assert Milestones().follow(ear.world.snapshot()) == [("Take the ice off: lower back.", True)]


def test_each_of_two_packs_is_told(ear):
    ear.world.start()
    ear.tick()
    ear.world.start(area=ear.world.add_area(Region.LEFT_KNEE))
    (said,) = ear.tick()
    assert said[0].startswith("The ice is on: left knee.")


def test_the_due_pack_is_said_over_whatever_is_being_said(qtbot, ear, heard):
    seen = QWidget()
    qtbot.addWidget(seen)
    seen.show()
    sayer = Sayer(lambda: seen)
    hidden = Sayer(lambda: None)
    for when in ("10:00", "10:10", "10:15"):
        ear.world.at(when)
        if when == "10:00":
            ear.world.start()
        sayer.follow(ear.world.snapshot())
        hidden.follow(ear.world.snapshot())
    assert heard == [("5 minutes left: lower back.", False), ("Take the ice off: lower back.", True)]
