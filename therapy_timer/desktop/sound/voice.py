# SPDX-License-Identifier: MIT
"""Samples on their way to the outputs: which, from where on, and how loud, without a click."""

from __future__ import annotations

import logging
import math
import sys
import time
import wave
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Final

from therapy_timer.desktop.sound.model import RATE, SoundName, sound_file

_log = logging.getLogger(__name__)

_WIDTH: Final = 2
_ON_ITS_WAY: Final = RATE // 5


class Voice:
    """A sound that is to be heard on all the outputs at once.

    `volume` (0 to 1, a factor of the samples), `everywhere` and `samples` may be set at any time by any thread; until
    there are samples, what sounded before goes on. A loop begins anew at its end.
    """

    def __init__(self, name: SoundName, volume: float, *, loop: bool, everywhere: bool = False) -> None:
        self.name = name
        self.volume = volume
        self.loop = loop
        self.everywhere = everywhere
        self.samples: array[int] = array("h")
        self._began: float | None = None

    @property
    def length(self) -> float:
        """Seconds until its end, or until it begins anew."""
        return len(self.samples) / RATE

    def position(self) -> int:
        """The sample to be heard now: an output that joins late joins in, so that none breaks the silence of others."""
        now = time.monotonic()
        if self._began is None:
            self._began = now
        return round((now - self._began) * RATE)

    def piece(self, start: int, count: int) -> array[int]:
        """So many samples from there on, or silence after the end."""
        whole = len(self.samples)
        if self.loop:
            start %= whole
        found = self.samples[start : start + count]
        while self.loop and len(found) < count:
            found += self.samples[: count - len(found)]
        return found + array("h", bytes(_WIDTH * (count - len(found))))

    @property
    def over(self) -> bool:
        """Whether it was heard to its end, what is on its way to the output included; a loop never is."""
        return not self.loop and self._began is not None and self.position() > len(self.samples) + _ON_ITS_WAY


class Line:
    """What one output is given: the present voice, faded in and out.

    `pull` runs on a thread of the system for sound, and neither waits for anything nor takes a lock.
    """

    def __init__(self, present: Callable[[], Voice | None]) -> None:
        self._present = present
        self._voice: Voice | None = None
        self._at = 0
        self._gain = 0.0
        self.pulled_at: float | None = None
        """When it was last asked for samples (monotonic seconds)."""
        self.pulled_s = 0.0
        """How much it was asked for in all (seconds of sound)."""

    def pull(self, count: int) -> bytes:
        """So many samples."""
        self.pulled_at = time.monotonic()
        self.pulled_s += count / RATE
        wanted = self._present()
        if wanted is not None and not wanted.samples:
            wanted = self._voice
        if self._voice is not None and self._voice is not wanted and self._gain > 0:
            last = self._render(self._voice, count, 0)
            self._voice = None
            return last
        if wanted is None:
            self._voice = None
            return bytes(_WIDTH * count)
        if wanted is not self._voice:
            self._voice, self._at, self._gain = wanted, wanted.position(), 0.0
        return self._render(wanted, count, wanted.volume)

    def _render(self, voice: Voice, count: int, gain: float) -> bytes:
        piece = voice.piece(self._at, count)
        self._at += count
        before, self._gain = self._gain, gain
        if before == gain == 0:
            return bytes(_WIDTH * count)
        if before != gain:
            # From one loudness to the next within this piece: a step would be heard as a click.
            step = (gain - before) / count
            piece = array("h", [int(sample * (before + step * n)) for n, sample in enumerate(piece, 1)])
        elif gain != 1:
            piece = array("h", [int(sample * gain) for sample in piece])
        return piece.tobytes()


def shipped(name: SoundName) -> array[int]:
    """The samples of a shipped sound, or of one made on the spot if its file cannot be read: no alarm fails of that."""
    try:
        return _samples_of(sound_file(name))
    except (OSError, EOFError, wave.Error) as error:
        _log.error("The sound %s cannot be read, so another one is made in its place: %s", name, error)
        return stopgap()


def _samples_of(path: Path) -> array[int]:
    with wave.open(str(path), "rb") as file:
        samples = array("h", file.readframes(file.getnframes()))
        shape = file.getnchannels(), file.getsampwidth(), file.getframerate()
    if shape != (1, _WIDTH, RATE) or not samples:
        raise wave.Error("not as it was made")
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def stopgap() -> array[int]:
    """Five pulses of 520 Hz, 0.2 s each and 0.15 s apart, and 2 s of silence."""
    half = RATE / 520 / 2
    pulse = array("h", [round(20_000 * math.copysign(1, math.sin(math.pi * n / half))) for n in range(RATE // 5)])
    pause = array("h", bytes(_WIDTH * round(0.15 * RATE)))
    return (pulse + pause) * 5 + array("h", bytes(_WIDTH * 2 * RATE))
