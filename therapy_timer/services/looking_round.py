# SPDX-License-Identifier: MIT
"""Looks at what the alarm will depend on, without holding the window up: the sound's way out, how loud, the battery.

What comes of it is judged by `therapy_timer.services.preflight`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from therapy_timer.desktop.power import battery
from therapy_timer.desktop.sound.attempt import Attempt
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


class LookingRound(QObject):
    """Looks round when asked to, one look at a time. `found` carries the `Surroundings`, on this object's thread."""

    found = Signal(object)

    _looked = Signal()

    def __init__(self, look: Callable[[], Surroundings] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look or look_round
        self._attempt: Attempt[Surroundings] | None = None
        self._looked.connect(self._take)

    def refresh(self) -> None:
        """Look again, unless a look is under way."""
        if self._attempt is None:
            self._attempt = Attempt(self._look, self._looked.emit, "looking-round")

    def finish(self) -> None:
        """Wait for a look that is under way, for a moment only."""
        if self._attempt is not None:
            self._attempt.wait(1.0)
            self._attempt = None

    @Slot()
    def _take(self) -> None:
        attempt, self._attempt = self._attempt, None
        if attempt is not None:
            self.found.emit(attempt.result())
