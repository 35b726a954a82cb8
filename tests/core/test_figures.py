# SPDX-License-Identifier: MIT
"""Figures: what many treatments come to, from one pass over them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.helpers.clock import minutes
from tests.helpers.world import LEFT_KNEE, CoreWorld
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Modality
from therapy_timer.core.figures import Figures, figures
from therapy_timer.core.region import Region


def figures_of(world: CoreWorld) -> Figures:
    # A generator: whatever needs a second pass finds nothing.
    return figures((t for t in world.snapshot().record.treatments.values()), world.clock.now().utc)


def treat(world: CoreWorld, start: str, end: str, modality: Modality = Modality.ICE, **more: str) -> None:
    world.at(start)
    world.start(modality, **more)
    world.at(end)
    world.off()


def test_of_nothing_are_none() -> None:
    assert figures((), CoreWorld().clock.now().utc) == Figures()


def test_times_are_told_apart() -> None:
    world = CoreWorld("07:00")
    treat(world, "07:00", "07:15")
    treat(world, "10:00", "10:12", Modality.HEAT)
    treat(world, "13:00", "13:14")
    found = figures_of(world)
    assert (found.treatments, found.ice, found.heat) == (3, minutes(29), minutes(12))
    assert found.on_skin == minutes(41)


def test_one_that_is_on_counts_until_now() -> None:
    world = CoreWorld("07:00")
    world.start()
    world.at("07:09")
    assert (figures_of(world).treatments, figures_of(world).ice) == (1, minutes(9))


def test_one_that_is_on_is_never_below_zero() -> None:
    world = CoreWorld("07:00")
    world.start()
    world.clock.set_wall("06:00")
    assert figures_of(world).ice == ZERO


def test_what_was_never_on_does_not_count() -> None:
    world = CoreWorld("07:00")
    world.start()
    world.cancel()
    assert figures_of(world) == Figures()


def test_overruns_are_counted_and_summed() -> None:
    world = CoreWorld("07:00")
    treat(world, "07:00", "07:16")
    treat(world, "10:00", "10:15")
    treat(world, "13:00", "13:19")
    assert (figures_of(world).overruns, figures_of(world).overrun) == (2, minutes(5))


class TestShortestRest:
    @pytest.fixture
    def world(self) -> CoreWorld:
        world = CoreWorld("07:00")
        world.add_area(Region.LEFT_KNEE)
        return world

    def test_of_one_treatment_is_none(self, world: CoreWorld) -> None:
        treat(world, "07:00", "07:15")
        assert figures_of(world).shortest_rest is None

    def test_is_that_between_end_and_start(self, world: CoreWorld) -> None:
        treat(world, "07:00", "07:15")
        treat(world, "10:00", "10:15")
        treat(world, "12:20", "12:35")
        treat(world, "16:00", "16:15")
        assert figures_of(world).shortest_rest == minutes(125)

    def test_is_of_one_region(self, world: CoreWorld) -> None:
        treat(world, "07:00", "07:15")
        treat(world, "07:20", "07:35", area=LEFT_KNEE)
        assert figures_of(world).shortest_rest is None
        treat(world, "10:20", "10:35", area=LEFT_KNEE)
        assert figures_of(world).shortest_rest == minutes(165)

    def test_counts_a_moved_pack_on_both_regions(self, world: CoreWorld) -> None:
        world.start()
        world.at("07:03")
        world.move(LEFT_KNEE)
        world.at("07:15")
        world.off()
        treat(world, "10:00", "10:15")
        assert figures_of(world).shortest_rest == minutes(165)

    def test_tells_of_a_pack_put_on_anyway(self, world: CoreWorld) -> None:
        treat(world, "07:00", "07:15")
        world.at("07:45")
        world.on_anyway()
        assert figures_of(world).shortest_rest == minutes(30)

    def test_within_a_boot_is_that_of_the_time_since_boot(self, world: CoreWorld) -> None:
        treat(world, "07:00", "07:15")
        world.clock.set_wall("03:00")
        world.clock.go(minutes=130)
        world.start()
        assert figures_of(world).shortest_rest == minutes(130)

    def test_over_a_reboot_is_that_of_the_wall_clock(self, world: CoreWorld) -> None:
        treat(world, "07:00", "07:15")
        world.clock.reboot("09:00")
        treat(world, "10:00", "10:15")
        assert figures_of(world).shortest_rest == minutes(165)

    def test_over_a_reboot_into_the_past_is_none_at_all(self, world: CoreWorld) -> None:
        treat(world, "07:00", "07:15")
        world.clock.reboot("09:00", wall="05:00")
        world.clock.go(hours=1)
        world.start()
        world.on_anyway()
        assert figures_of(world).shortest_rest == ZERO

    def test_before_the_end_is_none_at_all(self, world: CoreWorld) -> None:
        world.start()
        first = world.last
        world.at("07:05")
        world.start(area=LEFT_KNEE)
        world.at("07:06")
        world.off()
        treatments = world.snapshot().record.treatments
        both = [treatments[first], treatments[first]]
        assert figures(both, world.clock.now().utc).shortest_rest == ZERO


def test_checks_not_answered_are_counted_once_they_have_come() -> None:
    world = CoreWorld("07:00")
    world.start()
    world.at("07:04")
    assert figures_of(world).unchecked == 0
    world.at("07:06")
    assert figures_of(world).unchecked == 1
    world.skin_checked()
    assert figures_of(world).unchecked == 0
    world.at("07:15")
    world.off()
    assert figures_of(world).unchecked == 1
    world.at("20:00")
    assert figures_of(world).unchecked == 1


def test_those_ended_for_the_skin_are_counted() -> None:
    world = CoreWorld("07:00")
    world.start()
    world.at("07:05")
    world.numb()
    assert figures_of(world).warnings == 1
    assert figures_of(world).ice == timedelta(minutes=5)
