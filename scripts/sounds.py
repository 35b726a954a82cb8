# SPDX-License-Identifier: MIT
"""Make the sounds of the program, as WAV files.

They are computed and not recorded, so that what their shape promises can be read here and is tested. `scripts/forms.py`
runs this with everything else that is compiled; it imports the standard library alone, and equal sources give equal
files.

The two alarm sounds follow IEC 60601-1-8 (tables 3 and 4): a burst of three pulses for medium and of ten for high
priority, each pulse with a pitch of 150 Hz to 1 kHz and with at least four harmonics between 300 Hz and 4 kHz within 15
dB of its own. Neither has the times of the evacuation signal of ISO 8201 (T-3: three pulses of half a second, half a
second apart) or of the carbon monoxide signal (T-4: four of a tenth of a second, and five seconds of silence).
"""

from __future__ import annotations

import io
import math
import sys
import wave
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

RATE: Final = 22_050
"""Samples a second. Nothing above 4 kHz matters to the rule and nothing above 10 kHz to a sleeper, so half of the usual
rate is enough, and half the size."""

ALARM_PEAK_DB: Final = -1.0
"""Peak of both alarm sounds, in dB below full scale."""
NOTICE_PEAK_DB: Final = -6.0
"""Peak of the question whether one is awake: it has to be noticed."""
SOFT_PEAK_DB: Final = -12.0
"""Peak of the two soft sounds."""

# Levels of the harmonics in dB below the first, which is the pitch itself.
RICH: Final = {1: 0, 2: -2, 3: -3, 4: -5, 5: -7, 6: -8, 7: -10, 8: -11, 9: -12, 10: -13, 11: -14, 12: -14}
"""Strong above the pitch too, for the loudspeakers of a laptop hardly have 260 Hz."""
MELLOW: Final = {1: 0, 2: -8, 3: -11, 4: -13, 5: -14}
SQUARE: Final = {n: -20 * math.log10(n) for n in range(1, 20, 2)} | {7: -20 * math.log10(5)}
"""A square wave. Its seventh harmonic is as strong as the fifth, 3 dB more than its share, so that below 4 kHz four are
within 15 dB, the pitch itself included."""

C4, WAKING = 261.63, 520.0
E4, G4, C5, G5 = 329.63, 392.0, 523.25, 783.99


@dataclass(frozen=True)
class Note:
    """One tone: when it begins and how long it is (seconds), its pitch (Hz), and how it swells and dies away."""

    at: float
    length: float
    pitch: float
    timbre: Mapping[int, float]
    envelope: Callable[[float, float], float]


@dataclass(frozen=True)
class Sound:
    """A whole file: its length with the pause at its end (seconds), its peak (dB below full scale), and its notes."""

    length: float
    peak_db: float
    notes: Sequence[Note]


def pulse(time: float, length: float) -> float:
    """The loudness of a pulse of an alarm at a time: it rises and falls in a tenth of its length each."""
    edge = length / 10
    return min(1.0, time / edge, (length - time) / edge)


def bell(time: float, length: float) -> float:
    """The loudness of a struck bell: up in 10 ms, then dying away to the end, where it is silent."""
    return min(1.0, time / 0.01, (length - time) / 0.03) * math.exp(-3.5 * time / length)


def medium_priority() -> Sound:
    """Three pulses of 0.2 s, 0.2 s apart, at the pitch of the general alarm; 6 s of silence."""
    return Sound(7.0, ALARM_PEAK_DB, [Note(0.4 * n, 0.2, C4, RICH, pulse) for n in range(3)])


def high_priority() -> Sound:
    """Ten pulses of 0.2 s: three and two, twice. 2 of the 6.5 s sound; the last 2.6 are silent."""
    starts = [0.0, 0.3, 0.6, 1.2, 1.5]
    notes = [Note(half + start, 0.2, WAKING, SQUARE, pulse) for half in (0.0, 2.2) for start in starts]
    return Sound(6.5, ALARM_PEAK_DB, notes)


def skin_check() -> Sound:
    """Two soft notes, rising: a friendly question."""
    return Sound(1.0, SOFT_PEAK_DB, [Note(0.0, 0.35, G4, MELLOW, bell), Note(0.38, 0.6, C5, MELLOW, bell)])


def stay_awake() -> Sound:
    """Low and high in turn, five notes, the last one long: clearer than the skin check."""
    pitches = [C5, G5, C5, G5]
    notes = [Note(0.3 * n, 0.24, pitch, RICH, pulse) for n, pitch in enumerate(pitches)]
    return Sound(2.0, NOTICE_PEAK_DB, [*notes, Note(1.2, 0.7, G5, RICH, pulse)])


def rest_over() -> Sound:
    """One stroke of a deep bell that dies away slowly: nothing to do, and nothing is asked."""
    return Sound(2.0, SOFT_PEAK_DB, [Note(0.0, 2.0, E4, MELLOW, bell)])


SOUNDS: Final = {
    "due": medium_priority,
    "wake": high_priority,
    "skin-check": skin_check,
    "stay-awake": stay_awake,
    "rest-over": rest_over,
}


def waveform(note: Note) -> list[float]:
    """The samples of a note."""
    parts = [(math.tau * note.pitch * n / RATE, 10 ** (level / 20)) for n, level in note.timbre.items()]
    count = round(note.length * RATE)
    return [
        note.envelope(index / RATE, note.length) * sum(level * math.sin(step * index) for step, level in parts)
        for index in range(count)
    ]


def render(sound: Sound) -> array[int]:
    """The samples of a sound (16 bit)."""
    mixed = [0.0] * round(sound.length * RATE)
    for note in sound.notes:
        start = round(note.at * RATE)
        for index, sample in enumerate(waveform(note), start):
            mixed[index] += sample
    factor = 32_767 * 10 ** (sound.peak_db / 20) / max(map(abs, mixed))
    return array("h", [round(sample * factor) for sample in mixed])


def as_wav(samples: array[int]) -> bytes:
    """A WAV file of one channel."""
    if sys.byteorder == "big":
        samples = array("h", samples)
        samples.byteswap()
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(samples.itemsize)
        writer.setframerate(RATE)
        writer.writeframes(samples.tobytes())
    return file.getvalue()


def compile_sounds() -> dict[str, bytes]:
    """Return name (without ending) and content of every file."""
    return {name: as_wav(render(make())) for name, make in SOUNDS.items()}
