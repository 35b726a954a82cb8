# SPDX-License-Identifier: MIT
"""What can be said in the tray of a pack that is on."""

from __future__ import annotations

import pytest

from tests.helpers.world import LEFT_KNEE, CoreWorld
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.desktop.tray_icon import STEPS, picture_of
from therapy_timer.views.tray_face import NUMB, OFF, TAKING_OFF, tray_face


@pytest.fixture
def world(local_zone):
    local_zone("UTC")
    return CoreWorld()


def entries(world):
    """The entries of the menu between *Open* and *Quit*."""
    shown = [(entry.id, entry.label) for entry in tray_face(world.snapshot()).entries if entry is not None]
    return shown[1:-1]


def test_off_comes_first_and_numb_last(world):
    world.start()
    off, numb = f"{OFF}:{world.last}", f"{NUMB}:{world.last}"
    assert entries(world) == [(off, "I took it off: lower back"), (numb, "Numb, white or burning: lower back")]
    world.at("10:15")
    pausing = (f"{TAKING_OFF}:{world.last}", "I am taking it off (sound pauses): lower back")
    assert entries(world)[1] == pausing
    assert [entry for entry, _ in entries(world)] == [off, pausing[0], numb]
    world.taking_off()
    assert [entry for entry, _ in entries(world)] == [off, numb]
    world.at("10:30")
    assert [entry for entry, _ in entries(world)] == [off, numb]


def test_every_entry_names_its_pack(world):
    world.add_area(Region.LEFT_KNEE)
    world.start()
    back = world.last
    world.start(area=LEFT_KNEE)
    assert [entry for entry, _ in entries(world)] == [
        f"{OFF}:{back}",
        f"{NUMB}:{back}",
        f"{OFF}:{world.last}",
        f"{NUMB}:{world.last}",
    ]
    assert entries(world)[3][1] == "Numb, white or burning: left knee"


@pytest.mark.case(30)
def test_skin_that_is_not_well_offers_no_start(world):
    world.start()
    world.numb()
    world.at("15:00")
    face = tray_face(world.snapshot())
    locked = "Lower back: locked until you say that colour and feeling are normal again"
    assert (face.state, face.tooltip) == (SkinState.RESTING, locked)
    assert entries(world) == [("state:lower-back", locked)]


def test_it_tells_the_state_and_when_it_changes(world):
    lines = []
    for when in ("10:00", "10:15", "10:30"):
        if when == "10:00":
            world.start()
        lines.append(tray_face(world.at(when).snapshot()).tooltip)
    world.off()
    lines.append(tray_face(world.snapshot()).tooltip)
    assert lines == [
        "Lower back: ice on, take it off at 10:15",
        "Lower back: take the ice off now",
        "Lower back: the ice was due off at 10:15. When did it come off?",
        "Lower back: resting, next from 12:30",
    ]


def test_the_desktop_is_not_told_of_every_second(world):
    """Each change wakes the desktop's tray, and that asks for the whole icon."""
    world.add_area(Region.LEFT_KNEE)
    world.start()
    shown = set()
    for second in range(15 * 60):
        face = tray_face(world.at(f"10:{second // 60:02}:{second % 60:02}").snapshot())
        shown.add((picture_of(face.state, face.modality, face.fraction), face.tooltip, face.entries))
    assert len(shown) == STEPS
