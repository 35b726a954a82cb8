# SPDX-License-Identifier: MIT
"""The check before a treatment: what would keep the alarm from being heard or answered. No Qt.

It warns and never blocks, and there is no green light: that nothing was found does not mean that the alarm will wake
anybody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

from therapy_timer.desktop.lack import Lack
from therapy_timer.desktop.sound.kind import OutputKind

NEAR_ZERO: Final = 0.10
"""A volume below this share of full loudness is as good as none: the project's own figure."""

BATTERY_MARGIN: Final = timedelta(minutes=30)
"""The battery should last for this long after due, for an alarm that nobody answers: the project's own figure."""

LOW_BATTERY: Final = 0.30
"""A battery of which nobody tells how long it lasts should be at least this full (0 to 1): the project's own figure."""

_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the alarm depends on, as it is now; None where it cannot be read.

    `output` is the name of what the sound comes out of (None: there is nothing), `volume` its loudness (0 to 1).
    `notifications` is whether something shows them. `refused` is what the computer cannot be kept from.
    `battery_seconds` is how long the battery lasts and `battery_share` how full it is (0 to 1).
    `heard` is whether the person said that they heard the test sound on this very output.
    """

    output: str | None
    kind: OutputKind = OutputKind.UNKNOWN
    volume: float | None = None
    muted: bool | None = None
    notifications: bool | None = None
    refused: tuple[Lack, ...] = ()
    on_battery: bool | None = None
    battery_seconds: float | None = None
    battery_share: float | None = None
    heard: bool = False


class Concern(StrEnum):
    """What may keep the alarm from being heard or answered."""

    NO_OUTPUT = "no-output"
    MUTED = "muted"
    NEARLY_SILENT = "nearly-silent"
    """The volume is below `NEAR_ZERO`; the detail is that in percent."""
    NEVER_HEARD = "never-heard"
    """Nobody ever said that the test sound was heard on this output."""
    HEADSET = "headset"
    HDMI = "hdmi"
    MAY_SLEEP = "may-sleep"
    LID = "lid"
    """Closing the lid puts the computer to sleep."""
    SCREEN_OFF = "screen-off"
    NO_NOTIFICATIONS = "no-notifications"
    BATTERY_SHORT = "battery-short"
    """It does not last for the treatment and `BATTERY_MARGIN`; the detail is how long it lasts, in minutes."""
    BATTERY_LOW = "battery-low"
    """Nobody tells how long it lasts, and it is below `LOW_BATTERY`; the detail is that in percent."""
    BATTERY_UNKNOWN = "battery-unknown"
    """The computer runs on a battery of which nothing is told."""


_LACKS: Final = {Lack.SLEEP: Concern.MAY_SLEEP, Lack.LID: Concern.LID, Lack.SCREEN: Concern.SCREEN_OFF}


@dataclass(frozen=True, slots=True)
class Finding:
    """One concern. `detail` is the output's name, or the number that the concern speaks of."""

    concern: Concern
    detail: str | int = ""


def findings(surroundings: Surroundings, planned: timedelta) -> tuple[Finding, ...]:
    """All that may keep the alarm of a treatment of this length from being heard or answered, the gravest first.

    Where something cannot be read it is not warned of, but for the battery: one that is in use and tells nothing is
    taken for short.
    """
    return (*_sound(surroundings), *_awake(surroundings), *_shown(surroundings), *_battery(surroundings, planned))


def _sound(surroundings: Surroundings) -> Iterator[Finding]:
    output = surroundings.output
    if output is None:
        yield Finding(Concern.NO_OUTPUT)
        return
    if surroundings.muted:
        yield Finding(Concern.MUTED, output)
    elif surroundings.volume is not None and surroundings.volume < NEAR_ZERO:
        yield Finding(Concern.NEARLY_SILENT, _percent(surroundings.volume))
    if not surroundings.heard:
        yield Finding(Concern.NEVER_HEARD, output)
    if surroundings.kind is OutputKind.HEADSET:
        yield Finding(Concern.HEADSET, output)
    elif surroundings.kind is OutputKind.HDMI:
        yield Finding(Concern.HDMI, output)


def _awake(surroundings: Surroundings) -> Iterator[Finding]:
    for lack in surroundings.refused:
        yield Finding(_LACKS[lack])


def _shown(surroundings: Surroundings) -> Iterator[Finding]:
    if surroundings.notifications is False:
        yield Finding(Concern.NO_NOTIFICATIONS)


def _battery(surroundings: Surroundings, planned: timedelta) -> Iterator[Finding]:
    if not surroundings.on_battery:
        return
    if surroundings.battery_seconds is not None:
        lasts = timedelta(seconds=surroundings.battery_seconds)
        if lasts < planned + BATTERY_MARGIN:
            yield Finding(Concern.BATTERY_SHORT, lasts // _MINUTE)
    elif surroundings.battery_share is None:
        yield Finding(Concern.BATTERY_UNKNOWN)
    elif surroundings.battery_share < LOW_BATTERY:
        yield Finding(Concern.BATTERY_LOW, _percent(surroundings.battery_share))


def _percent(share: float) -> int:
    """Rounded down, for what is almost 10 % is not told to be that; but 0.29 is 29, whatever its bits are."""
    return int(round(share * 100, 6))
