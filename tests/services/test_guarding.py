# SPDX-License-Identifier: MIT
"""What the guard is told to hold."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.clock import at
from tests.helpers.world import CoreWorld
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState, Snapshot
from therapy_timer.core.treatment import Treatment
from therapy_timer.desktop.guard import GuardWatch
from therapy_timer.services.guarding import watch_of

UP = timedelta(hours=5)
"""How long the computer had been up at 10:00."""


def words(treatment: Treatment, snapshot: Snapshot) -> tuple[str, str]:
    return f"{treatment.modality} off: {treatment.region}", f"{len(snapshot.on)} on"


def held(world: CoreWorld) -> GuardWatch:
    found = watch_of(world.snapshot(), words)
    assert found is not None
    return found


def since_boot(when: str) -> float:
    """What the clock that counts since boot shows then."""
    return (at(when) - at("10:00") + UP).total_seconds()


@pytest.fixture
def world() -> CoreWorld:
    return CoreWorld()


def test_nothing_is_held_while_nothing_is_on(world: CoreWorld) -> None:
    assert watch_of(world.snapshot(), words) is None
    world.start()
    world.at("10:15").off()
    assert watch_of(world.snapshot(), words) is None


def test_the_due_time_the_words_and_the_sounds(world: CoreWorld) -> None:
    world.start()
    found = held(world)
    assert found.due_since_boot == since_boot("10:15")
    assert (found.title, found.body) == ("ice off: lower-back", "1 on")
    assert (Path(found.sound).name, Path(found.louder_sound).name) == ("due.wav", "wake.wav")
    assert Path(found.sound).is_absolute()


def test_it_stays_the_same_while_time_passes_and_the_clock_is_set(world: CoreWorld) -> None:
    world.start()
    first = held(world)
    world.at("10:05").clock.set_wall("03:00")
    assert held(world) == first
    assert held(world.at("11:40")) == first, "past due it is the same pack still"


def test_of_several_packs_the_one_that_is_due_first(world: CoreWorld) -> None:
    world.start()
    world.at("10:02").start(Modality.HEAT, world.add_area(Region.LEFT_WRIST), planned=timedelta(minutes=10))
    found = held(world)
    assert (found.title, found.body) == ("heat off: left-wrist", "2 on")
    assert found.due_since_boot == since_boot("10:12")
    world.off()
    assert held(world).due_since_boot == since_boot("10:15")


def test_a_pack_against_the_rule_is_due_since_it_was_put_on(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").off()
    world.at("10:40").on_anyway(ago=timedelta(minutes=3))
    assert held(world).due_since_boot == since_boot("10:37")


def test_who_may_doze_off_is_due_by_the_next_check(world: CoreWorld) -> None:
    """A program that is dead asks nothing, so that nobody can answer."""
    world.set_dozing()
    world.start()
    assert held(world).due_since_boot == since_boot("10:06")
    world.at("10:05:30").skin_checked()
    assert held(world).due_since_boot == since_boot("10:11")
    world.at("10:10:10").skin_checked()
    assert held(world).due_since_boot == since_boot("10:15")


def test_after_a_reboot_it_is_counted_on_the_new_clock(world: CoreWorld) -> None:
    world.start()
    world.at("10:05").clock.reboot("10:08", up=timedelta(seconds=50))
    assert held(world).due_since_boot == pytest.approx(50 + 7 * 60)


def test_where_clocks_contradict_each_other_it_is_due_already(world: CoreWorld) -> None:
    world.start()
    world.at("10:05").clock.reboot("10:08", up=timedelta(seconds=50), wall="09:00")
    assert world.skin().state is SkinState.UNCONFIRMED
    assert held(world).due_since_boot < 50
