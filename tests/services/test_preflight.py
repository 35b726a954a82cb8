# SPDX-License-Identifier: MIT
"""The check before a treatment finds what is wrong, and nothing where nothing is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.helpers.clock import minutes
from therapy_timer.desktop.lack import Lack
from therapy_timer.desktop.sound.kind import OutputKind
from therapy_timer.services.preflight import Concern, Finding, Surroundings, findings

GOOD = Surroundings(
    output="Speakers",
    kind=OutputKind.SPEAKERS,
    volume=0.7,
    muted=False,
    notifications=True,
    on_battery=False,
    battery_seconds=600,
    battery_share=0.05,
    heard=True,
)
UNREADABLE = Surroundings("Speakers", heard=True)


def found(planned: float = 15, **changes: object) -> tuple[Finding, ...]:
    return findings(replace(GOOD, **changes), minutes(planned))


def test_where_nothing_is_wrong_nothing_is_found():
    assert found() == ()


def test_what_cannot_be_read_is_not_warned_of():
    assert findings(UNREADABLE, minutes(15)) == ()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"output": None}, Finding(Concern.NO_OUTPUT)),
        ({"muted": True}, Finding(Concern.MUTED, "Speakers")),
        ({"volume": 0.0}, Finding(Concern.NEARLY_SILENT, 0)),
        ({"volume": 0.0999}, Finding(Concern.NEARLY_SILENT, 9)),
        ({"heard": False}, Finding(Concern.NEVER_HEARD, "Speakers")),
        ({"kind": OutputKind.HEADSET}, Finding(Concern.HEADSET, "Speakers")),
        ({"kind": OutputKind.HDMI}, Finding(Concern.HDMI, "Speakers")),
        ({"notifications": False}, Finding(Concern.NO_NOTIFICATIONS)),
        ({"refused": (Lack.SLEEP,)}, Finding(Concern.MAY_SLEEP)),
        ({"refused": (Lack.LID,)}, Finding(Concern.LID)),
        ({"refused": (Lack.SCREEN,)}, Finding(Concern.SCREEN_OFF)),
        ({"on_battery": True, "battery_seconds": 44 * 60 + 59}, Finding(Concern.BATTERY_SHORT, 44)),
        ({"on_battery": True, "battery_seconds": None, "battery_share": 0.29}, Finding(Concern.BATTERY_LOW, 29)),
        ({"on_battery": True, "battery_seconds": None, "battery_share": None}, Finding(Concern.BATTERY_UNKNOWN)),
    ],
)
def test_each_concern_is_found_alone(changes, expected):
    assert found(**changes) == (expected,)


def test_every_concern_can_be_found():
    many = found(
        muted=True, heard=False, notifications=False, refused=(Lack.SLEEP, Lack.LID, Lack.SCREEN), on_battery=True
    )
    worse = found(kind=OutputKind.HEADSET, volume=0.01), found(output=None), found(kind=OutputKind.HDMI)
    low = found(on_battery=True, battery_seconds=None)
    unknown = found(on_battery=True, battery_seconds=None, battery_share=None)
    assert {each.concern for group in (many, *worse, low, unknown) for each in group} == set(Concern)


@pytest.mark.parametrize(
    "changes",
    [
        {"volume": 0.1},
        {"volume": None},
        {"muted": None},
        {"kind": OutputKind.UNKNOWN},
        {"notifications": None},
        {"refused": ()},
        {"on_battery": True, "battery_seconds": 45 * 60},
        {"on_battery": True, "battery_seconds": None, "battery_share": 0.3},
        {"on_battery": None, "battery_seconds": None, "battery_share": None},
    ],
)
def test_at_its_edge_and_where_it_cannot_be_read_there_is_no_concern(changes):
    assert found(**changes) == ()


def test_the_battery_has_to_last_for_the_treatment_and_half_an_hour():
    battery = {"on_battery": True, "battery_seconds": 45 * 60}
    assert found(15, **battery) == ()
    assert found(16, **battery) == (Finding(Concern.BATTERY_SHORT, 45),)


def test_without_an_output_nothing_else_is_said_of_the_sound():
    changes = {"output": None, "muted": True, "volume": 0.0, "heard": False, "kind": OutputKind.HDMI}
    assert found(**changes) == (Finding(Concern.NO_OUTPUT),)


def test_muted_is_said_once():
    assert found(muted=True, volume=0.0) == (Finding(Concern.MUTED, "Speakers"),)


def test_the_gravest_comes_first():
    everything = found(
        kind=OutputKind.HEADSET,
        muted=True,
        notifications=False,
        refused=(Lack.SLEEP, Lack.LID, Lack.SCREEN),
        on_battery=True,
        heard=False,
    )
    assert [finding.concern for finding in everything] == [
        Concern.MUTED,
        Concern.NEVER_HEARD,
        Concern.HEADSET,
        Concern.MAY_SLEEP,
        Concern.LID,
        Concern.SCREEN_OFF,
        Concern.NO_NOTIFICATIONS,
        Concern.BATTERY_SHORT,
    ]
