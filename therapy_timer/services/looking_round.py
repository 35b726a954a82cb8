# SPDX-License-Identifier: MIT
"""Looks at what the alarm will depend on: the sound's way out, how loud it is, the battery. No Qt.

What comes of it is judged by `therapy_timer.services.preflight`.
"""

from __future__ import annotations

import logging
from dataclasses import replace

from therapy_timer.desktop.power import battery
from therapy_timer.desktop.sound.model import SoundFailed
from therapy_timer.desktop.sound.outputs import default_output, kind_of, level, list_outputs
from therapy_timer.services.preflight import Surroundings

_log = logging.getLogger(__name__)


def look_round() -> Surroundings:
    """What the computer tells by itself; slow, a few seconds if something hangs. Not for the GUI thread."""
    try:
        output = default_output(list_outputs())
    except SoundFailed as error:
        _log.info("there is nothing to hear an alarm from: %s", error)
        output = None
    power = battery()
    found = Surroundings(
        output=None if output is None else output.name,
        on_battery=None if power is None else power.on_battery,
        battery_seconds=None if power is None else power.seconds_left,
        battery_share=None if power is None else power.share,
    )
    if output is None:
        return found
    loudness = level()
    return replace(found, kind=kind_of(output), volume=loudness.volume, muted=loudness.muted)
