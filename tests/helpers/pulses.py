# SPDX-License-Identifier: MIT
"""What an ear hears in samples: pulses and their times, pitch, harmonics, loudness, and the patterns of fire alarms.

For the files that the program ships and for recordings of what it plays (`tests/helpers/pulse.py`).
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from dataclasses import dataclass
from itertools import pairwise
from operator import mul
from pathlib import Path
from typing import BinaryIO, Final

WINDOW_S: Final = 0.005
"""What is measured as one."""
LOWEST_HZ: Final = 120
HIGHEST_HZ: Final = 1100


@dataclass(frozen=True)
class Pulse:
    """A stretch of sound: when it begins and ends, in seconds from the first sample."""

    start: float
    end: float

    @property
    def length(self) -> float:
        """Its length in seconds."""
        return self.end - self.start


@dataclass(frozen=True)
class Heard:
    """Samples of one channel (16 bit) and how many of them there are a second."""

    samples: array[int]
    rate: int

    @property
    def length(self) -> float:
        """In seconds."""
        return len(self.samples) / self.rate

    @property
    def peak_db(self) -> float:
        """The highest sample, in dB below full scale."""
        return decibels(max(map(abs, self.samples), default=0) / 32_767)

    @property
    def loudness_db(self) -> float:
        """The root mean square, in dB below full scale."""
        return decibels(math.sqrt(sum(map(mul, self.samples, self.samples)) / max(len(self.samples), 1)) / 32_767)

    def part(self, start: float, end: float) -> Heard:
        """What sounds between two times."""
        return Heard(self.samples[round(start * self.rate) : round(end * self.rate)], self.rate)

    def pulses(self, below_peak_db: float = 24, gap_s: float = 0.02) -> list[Pulse]:
        """The stretches that are louder than this below the peak; shorter gaps than `gap_s` do not count."""
        count = max(1, round(WINDOW_S * self.rate))
        windows = [self.samples[start : start + count] for start in range(0, len(self.samples), count)]
        peaks = [max(map(abs, window)) for window in windows]
        limit = max(max(peaks, default=0) * 10 ** (-below_peak_db / 20), 1)
        found: list[Pulse] = []
        for index, peak in enumerate(peaks):
            if peak < limit:
                continue
            start, end = index * count / self.rate, (index + 1) * count / self.rate
            if found and start - found[-1].end < gap_s:
                found[-1] = Pulse(found[-1].start, end)
            else:
                found.append(Pulse(start, end))
        return found

    def of(self, pulse: Pulse) -> Heard:
        """The middle half of a pulse, where it neither rises nor falls."""
        return self.part(pulse.start + pulse.length / 4, pulse.end - pulse.length / 4)

    def pitch(self) -> float:
        """The pitch in Hz, between 120 and 1,100, of a tone that lasts all the time."""
        size = min(len(self.samples) // 2, round(0.06 * self.rate))
        lags = range(self.rate // HIGHEST_HZ, self.rate // LOWEST_HZ + 2)
        likeness = {lag: self._likeness(lag, size) for lag in lags}
        # All multiples of the period are alike; the first one is the period.
        good = 0.93 * max(likeness.values())
        best = next(
            lag
            for lag in lags[1:-1]
            if likeness[lag] >= good and likeness[lag - 1] <= likeness[lag] >= likeness[lag + 1]
        )
        before, at, after = (likeness[lag] for lag in (best - 1, best, best + 1))
        bend = before - 2 * at + after
        return self.rate / (best + (0.5 * (before - after) / bend if bend else 0))

    def _likeness(self, lag: int, size: int) -> float:
        one, other = self.samples[:size], self.samples[lag : lag + size]
        energy = math.sqrt(sum(map(mul, one, one)) * sum(map(mul, other, other)))
        return sum(map(mul, one, other)) / energy if energy else 0

    def level_db(self, frequency: float) -> float:
        """How strong one frequency is, in dB below full scale (the algorithm of Goertzel, with a Hann window)."""
        count = len(self.samples)
        factor = 2 * math.cos(math.tau * frequency / self.rate)
        last = before = 0.0
        for index, sample in enumerate(self.samples):
            weight = 1 - math.cos(math.tau * index / (count - 1))
            last, before = sample * weight + factor * last - before, last
        power = last * last + before * before - factor * last * before
        return decibels(2 * math.sqrt(max(power, 0)) / count / 32_767)

    def harmonics_db(self, highest_hz: float = 4_000, pitch: float | None = None) -> dict[int, float]:
        """The level of each harmonic up to there against the pitch (found, unless given), which is the first one."""
        pitch = pitch or self.pitch()
        own = self.level_db(pitch)
        return {n: self.level_db(n * pitch) - own for n in range(1, int(highest_hz // pitch) + 1)}


def decibels(share: float) -> float:
    """A share of full scale in dB."""
    return 20 * math.log10(max(share, 1e-9))


def read_wav(path: Path | BinaryIO) -> Heard:
    """What a WAV file of one channel and 16 bit, or one that is open, has in it."""
    with wave.open(str(path) if isinstance(path, Path) else path, "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        samples = array("h", file.readframes(file.getnframes()))
        if sys.byteorder == "big":
            samples.byteswap()
        return Heard(samples, file.getframerate())


def gaps(pulses: list[Pulse]) -> list[float]:
    """The silence after each pulse but the last, in seconds."""
    return [after.start - before.end for before, after in pairwise(pulses)]


def groups(pulses: list[Pulse], pause_s: float) -> list[list[Pulse]]:
    """The pulses, parted where they are silent for at least that long."""
    found: list[list[Pulse]] = [[]]
    for pulse in pulses:
        if found[-1] and pulse.start - found[-1][-1].end >= pause_s:
            found.append([])
        found[-1].append(pulse)
    return found


def is_evacuation(pulses: list[Pulse]) -> bool:
    """Whether there is a group as in T-3 of ISO 8201: three pulses of half a second, half a second apart."""
    return _has_group(pulses, 3, length_s=0.5, pause_s=1.0)


def is_carbon_monoxide(pulses: list[Pulse]) -> bool:
    """Whether there is a group as in T-4: four pulses of a tenth of a second, a tenth of a second apart."""
    return _has_group(pulses, 4, length_s=0.1, pause_s=0.3)


def _has_group(pulses: list[Pulse], count: int, length_s: float, pause_s: float) -> bool:
    """Generous: as good as 40 % off, for a listener has no stopwatch."""
    return any(
        len(group) == count and all(0.6 * length_s < each < 1.4 * length_s for each in _times(group))
        for group in groups(pulses, pause_s)
    )


def _times(group: list[Pulse]) -> list[float]:
    return [pulse.length for pulse in group] + gaps(group)
