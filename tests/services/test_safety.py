# SPDX-License-Identifier: MIT
"""What is withheld, through the real services and a log on disk that is opened anew for each command."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.log_world import LogWorld
from tests.helpers.world import LEFT_KNEE, Reply
from therapy_timer.core import region as regions
from therapy_timer.core.events import AnchorReason, Condition, Modality
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Reason
from therapy_timer.core.safety import injury_clock
from therapy_timer.core.skin import SkinState

HOUR = timedelta(hours=1)
HEAT = Modality.HEAT


@pytest.fixture
def world(tmp_path: Path) -> LogWorld:
    return LogWorld(tmp_path / "log")


def withheld(reply: Reply) -> bool:
    return reply.refusal is not None and reply.refusal.reason is Reason.WITHHELD


def test_answers_hold_over_days_and_reboots(world: LogWorld) -> None:
    world.command("answer_safety", [Condition.BLOOD_CLOT, Condition.SLEEPY])
    for _ in range(5):
        world.clock.reboot(world.clock.true + 20 * HOUR)
        world.anchor(AnchorReason.START)
        assert withheld(world.start(HEAT))
        assert world.start(Modality.ICE).done
        assert world.treatment().dozing
        world.clock.go(minutes=4)
        world.off()
    world.command("answer_safety", [])
    world.clock.go(hours=3)
    assert world.start(HEAT).done
    assert not world.treatment().dozing


def test_the_injury_clock_counts_over_reboots_that_nothing_else_remembers(world: LogWorld) -> None:
    """Treatments are loaded for a day and two; an injury has to be known for longer."""
    world.command("set_injury", Region.LOWER_BACK, world.clock.now().utc - HOUR)
    for day in range(5):
        world.clock.reboot(world.clock.true + 14 * HOUR)
        world.anchor(AnchorReason.START)
        assert injury_clock(world.snapshot(), Region.LOWER_BACK).passed == (1 + 14 * (day + 1)) * HOUR
        assert withheld(world.start(HEAT))
        world.anchor(AnchorReason.EXIT)
    world.clock.go(hours=1)
    assert world.start(HEAT).done


def test_after_a_reboot_with_the_clock_ahead_heat_still_waits(world: LogWorld) -> None:
    world.command("set_injury", Region.LOWER_BACK, world.clock.now().utc - HOUR)
    world.anchor(AnchorReason.EXIT)
    world.clock.reboot(world.clock.true + HOUR, wall=world.clock.true + 200 * HOUR)
    world.anchor(AnchorReason.START)
    world.clock.ahead = timedelta(0)
    world.anchor()
    assert withheld(world.start(HEAT))


def test_what_is_on_record_of_a_retired_region_stays(world: LogWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    knee = world.add_area(Region.LEFT_KNEE, "My knee")
    world.start(Modality.ICE, knee)
    world.at("10:10").off()
    monkeypatch.setattr(regions, "RETIRED", frozenset({Region.LEFT_KNEE}))
    assert world.skin(Region.LEFT_KNEE).state is SkinState.RESTING
    assert world.treatment().area == LEFT_KNEE
    assert len(world.history()) >= 3
    world.at("12:10")
    assert withheld(world.start(Modality.ICE, knee))
    assert world.on_anyway(Modality.ICE, knee).done
    assert world.skin(Region.LEFT_KNEE).state is SkinState.OVERDUE
