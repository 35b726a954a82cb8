# SPDX-License-Identifier: MIT
"""What is found out about the computer that an alarm would come from; what nobody tells is not made up."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import pytest

from therapy_timer.desktop.power import Battery
from therapy_timer.desktop.sound.kind import OutputKind
from therapy_timer.desktop.sound.model import Output, Reason, SoundFailed
from therapy_timer.desktop.sound.outputs import Level
from therapy_timer.services import looking_round
from therapy_timer.services.looking_round import look_round
from therapy_timer.services.preflight import Surroundings

SPEAKERS = Output("hw:0", "Built-in speakers", is_default=False)
HEADSET = Output("bt:1", "Headset", is_default=True)


class Computer:
    """A computer whose parts a test chooses."""

    def __init__(self) -> None:
        self.outputs: Sequence[Output] | SoundFailed = [SPEAKERS, HEADSET]
        self.level: Level | None = Level(0.4, muted=False)
        self.battery: Battery | None = None

    def list_outputs(self) -> Sequence[Output]:
        if isinstance(self.outputs, SoundFailed):
            raise self.outputs
        return self.outputs

    def tell_level(self) -> Level:
        assert self.level is not None, "nobody may ask how loud nothing is: it takes seconds"
        return self.level


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> Computer:
    made = Computer()
    monkeypatch.setattr(looking_round, "list_outputs", made.list_outputs)
    monkeypatch.setattr(looking_round, "level", made.tell_level)
    monkeypatch.setattr(looking_round, "battery", lambda: made.battery)
    return made


def test_the_output_that_the_system_prefers(computer: Computer) -> None:
    assert look_round() == Surroundings("Headset", OutputKind.HEADSET, 0.4, False)
    computer.outputs = [SPEAKERS]
    assert look_round() == Surroundings("Built-in speakers", OutputKind.SPEAKERS, 0.4, False)


def test_how_loud_it_is_may_not_be_known(computer: Computer) -> None:
    computer.level = Level()
    found = look_round()
    assert (found.output, found.volume, found.muted) == ("Headset", None, None)
    computer.level = Level(0.0, muted=True)
    found = look_round()
    assert (found.volume, found.muted) == (0.0, True)


@pytest.mark.parametrize("reason", [Reason.NO_OUTPUT, Reason.NO_LIBRARY, Reason.NOT_ANSWERING])
def test_nothing_to_hear_it_from(computer: Computer, reason: Reason, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    computer.outputs, computer.level = SoundFailed(reason, "why"), None
    computer.battery = Battery(on_battery=True, seconds_left=600.0, share=0.1)
    assert look_round() == Surroundings(None, on_battery=True, battery_seconds=600.0, battery_share=0.1)
    assert f"{reason}: why" in caplog.text


def test_the_battery(computer: Computer) -> None:
    assert look_round().on_battery is None
    computer.battery = Battery(on_battery=False, share=0.5)
    found = look_round()
    assert (found.on_battery, found.battery_seconds, found.battery_share) == (False, None, 0.5)


def test_what_only_others_know_is_left_to_them(computer: Computer) -> None:
    found = look_round()
    assert (found.notifications, found.refused, found.heard) == (None, (), False)
