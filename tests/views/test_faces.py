# SPDX-License-Identifier: MIT
"""What the ring and the chips say of an area: times that are never better than the truth."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.helpers.clock import minutes
from tests.helpers.world import CoreWorld
from therapy_timer.core.events import Modality
from therapy_timer.core.record import FIRST_AREA
from therapy_timer.core.region import Region
from therapy_timer.views.faces import chip_state, fraction_left, ring_face
from therapy_timer.views.ring import RingKind

BACK = Region.LOWER_BACK


@pytest.fixture
def world(local_zone):
    local_zone("UTC")
    return CoreWorld()


def face(world):
    return ring_face(FIRST_AREA, world.snapshot())


def test_the_ring_through_a_treatment_and_its_rest(world):
    kinds, fractions = [face(world).kind], [face(world).fraction]
    world.start(Modality.HEAT)
    for span in (0, 7.5, 7.5, 15):
        world.clock.go(minutes=span)
        kinds.append(face(world).kind)
        fractions.append(face(world).fraction)
    assert face(world).modality is Modality.HEAT
    world.off()
    for span in (0, 30, 90):
        world.clock.go(minutes=span)
        kinds.append(face(world).kind)
        fractions.append(face(world).fraction)
    ring = RingKind
    assert kinds == [
        *(ring.READY, ring.APPLYING, ring.APPLYING, ring.OVERDUE, ring.UNCONFIRMED),
        *(ring.RESTING, ring.RESTING, ring.READY),
    ]
    assert fractions[1:7] == [1.0, 0.5, 0.0, 0.0, 1.0, 0.75]


def test_a_pack_outside_the_regimen_has_nothing_left(world):
    world.start()
    world.off()
    world.on_anyway()
    skin = world.snapshot().skin(BACK)
    assert fraction_left(skin) == 0.0
    assert face(world).below == "on the skin · it should be resting"


def test_ready_names_the_rest_of_the_region(world):
    world.set_rest(180)
    assert face(world).below == "No pack in the last 3 hours"


@pytest.mark.case(28)
def test_the_night_of_the_spring_change(world, local_zone):
    local_zone("Europe/Berlin")
    world.clock.to(datetime(2026, 3, 29, 0, 50, tzinfo=UTC))  # 01:50
    world.start(Modality.HEAT)
    assert (face(world).number, face(world).below) == ("15:00", "Take it off at 03:05")


def test_a_flight_changes_the_time_shown_and_not_the_time_left(world, local_zone):
    """Case 29."""
    world.start()
    world.off()
    local_zone("Europe/Berlin")
    assert (face(world).number, face(world).below) == ("2:00:00", "Next from 13:00")
    local_zone("America/New_York")
    assert (face(world).number, face(world).below) == ("2:00:00", "Next from 07:00")


def test_a_wall_clock_that_is_set_changes_the_time_shown_and_not_the_time_left(world):
    """Case 16."""
    world.start()
    world.clock.to("10:15")
    world.off()
    world.clock.to("10:20")
    world.clock.set_wall("13:30")
    assert (face(world).number, face(world).below) == ("1:55:00", "Next from 15:25")


@pytest.mark.case(30)
def test_skin_that_is_not_well_shows_no_number_that_looks_like_an_end(world):
    world.start()
    world.at("10:06").numb()
    for when in ("10:06", "12:05:59", "12:06", "23:00"):
        world.at(when)
        shown = face(world)
        assert (shown.kind, shown.number) == (RingKind.RESTING, "Resting")
        assert shown.below == "until colour and feeling\nare normal again"
        assert not any(character.isdigit() for character in shown.spoken)
        assert shown.spoken.endswith("until colour and feeling are normal again")
        assert chip_state(FIRST_AREA, world.snapshot()) == "rests"
    world.skin_normal()
    assert face(world).kind is RingKind.READY


@pytest.mark.parametrize(
    ("passed", "text"),
    [
        (timedelta(0), "on 15:00"),
        (timedelta(minutes=3, seconds=51), "on 11:09"),
        (timedelta(minutes=5), "feel the skin"),
        (timedelta(minutes=14, seconds=59.9), "feel the skin"),
        (timedelta(minutes=15), "take it off"),
        (timedelta(hours=5), "take it off"),
    ],
)
def test_chip_while_on(world, passed, text):
    assert chip_state(FIRST_AREA, world.snapshot()) == ""
    world.start()
    world.clock.to(world.clock.true + passed)
    assert chip_state(FIRST_AREA, world.snapshot()) == text


def test_chip_after_the_skin_was_felt(world):
    world.start()
    for minute, text in ((5, "on 10:00"), (10, "on 5:00")):
        world.at(f"10:{minute:02}")
        assert chip_state(FIRST_AREA, world.snapshot()) == "feel the skin"
        world.skin_checked()
        assert chip_state(FIRST_AREA, world.snapshot()) == text
    world.at("10:14:59.9")
    assert chip_state(FIRST_AREA, world.snapshot()) == "on 0:01"


@pytest.mark.parametrize(
    ("passed", "text"),
    [
        (timedelta(0), "rests 2:00"),
        (timedelta(seconds=1), "rests 2:00"),
        (minutes(79), "rests 0:41"),
        (timedelta(minutes=119, seconds=59), "rests 0:01"),
        (minutes(120), ""),
    ],
)
def test_chip_while_resting(world, passed, text):
    world.start()
    world.off()
    world.clock.to(world.clock.true + passed)
    assert chip_state(FIRST_AREA, world.snapshot()) == text


def test_what_is_spoken_changes_with_the_state_and_the_minute_and_not_every_second(local_zone):
    local_zone("UTC")
    world = CoreWorld()
    world.start()
    heard = []
    for _ in range(17 * 60):
        snapshot = world.snapshot()
        text = ring_face(snapshot.record.areas["lower-back"], snapshot).spoken
        heard += [text] if text not in heard[-1:] else []
        world.clock.go(seconds=1)
    assert heard[0] == "Ice · lower back. 15 minutes left. Take it off at 10:15"
    assert heard[14] == "Ice · lower back. 1 minute left. Take it off at 10:15"
    assert heard[15] == "Take it off. Ice · lower back. 15 minutes. on the skin · planned 15 min"
    assert len(heard) == 17
