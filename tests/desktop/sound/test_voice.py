# SPDX-License-Identifier: MIT
"""Samples on their way: loops have no seam, loudness no step, and a second output is in step with the first."""

from __future__ import annotations

import math
from array import array
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.helpers.pulses import Heard, groups, is_carbon_monoxide, is_evacuation
from therapy_timer.desktop.sound import voice as module
from therapy_timer.desktop.sound.model import RATE, SoundName
from therapy_timer.desktop.sound.voice import Line, Voice, shipped, stopgap

if TYPE_CHECKING:
    from collections.abc import Callable

PIECE = 660
TONE = array("h", [round(30_000 * math.sin(math.tau * 441 * n / RATE)) for n in range(RATE)])  # whole periods


class Clock:
    """Stands still unless moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    own = Clock()
    monkeypatch.setattr(module.time, "monotonic", own.monotonic)
    return own


def tone(volume: float = 1, *, loop: bool = True) -> Voice:
    voice = Voice(SoundName.WAKE, volume, loop=loop)
    voice.samples = TONE
    return voice


def pulled(line: Line, times: int = 1) -> array[int]:
    return array("h", b"".join(line.pull(PIECE) for _ in range(times)))


def steepest(samples: array[int]) -> int:
    return max(abs(after - before) for before, after in pairwise(samples))


def line_with(voice: Voice | None) -> tuple[Line, Callable[[Voice | None], None]]:
    present = [voice]
    return Line(lambda: present[0]), lambda other: present.__setitem__(0, other)


def test_a_loop_has_no_seam(clock: Clock) -> None:
    line, _ = line_with(tone())
    samples = pulled(line, 2 * RATE // PIECE + 2)
    assert steepest(samples) <= steepest(TONE) + 1
    assert samples[RATE + PIECE : RATE + 2 * PIECE] == TONE[PIECE : 2 * PIECE]


def test_the_volume_climbs_without_a_step_and_without_beginning_anew(clock: Clock) -> None:
    voice = tone(0.1)
    line, _ = line_with(voice)
    samples = pulled(line, 3)
    for volume in (0.3, 0.6, 1.0):
        voice.volume = volume
        samples += pulled(line, 3)
    assert steepest(samples) <= 1.05 * steepest(TONE)
    assert samples[-PIECE:] == TONE[11 * PIECE : 12 * PIECE]
    assert max(samples[2 * PIECE : 3 * PIECE]) == pytest.approx(3_000, rel=0.01)


def test_silence_comes_within_a_piece_and_without_a_click(clock: Clock) -> None:
    line, say = line_with(tone())
    before = pulled(line, 2)
    say(None)
    last, after = pulled(line), pulled(line)
    assert steepest(before + last + after) <= 1.05 * steepest(TONE)
    assert not any(after)
    assert len(last) == len(after) == PIECE


def test_another_sound_takes_its_place_without_a_click(clock: Clock) -> None:
    line, say = line_with(tone())
    samples = pulled(line, 2)
    say(tone(0.5))
    samples += pulled(line, 4)
    assert steepest(samples) <= 1.05 * steepest(TONE)
    assert max(samples[-PIECE:]) == pytest.approx(15_000, rel=0.01)


def test_until_the_next_sound_is_read_the_one_before_goes_on(clock: Clock) -> None:
    line, say = line_with(tone())
    pulled(line)
    say(Voice(SoundName.DUE, 1, loop=True))
    assert any(pulled(line, 3)[-PIECE:])


def test_before_there_is_any_sound_it_is_silent(clock: Clock) -> None:
    line, _ = line_with(Voice(SoundName.DUE, 1, loop=True))
    assert not any(pulled(line))
    nothing, _ = line_with(None)
    assert not any(pulled(nothing))


def test_one_that_joins_late_is_in_step(clock: Clock) -> None:
    voice = tone()
    first, _ = line_with(voice)
    second, _ = line_with(voice)
    pulled(first, 10)
    clock.now += 10 * PIECE / RATE
    one, other = pulled(first, 2), pulled(second, 2)
    assert one[PIECE:] == other[PIECE:]


def test_once_ends_with_silence(clock: Clock) -> None:
    voice = tone(loop=False)
    line, _ = line_with(voice)
    assert not voice.over
    samples = pulled(line, RATE // PIECE + 3)
    assert not any(samples[RATE:])
    clock.now += voice.length + 0.1
    assert not voice.over  # the last of it is on its way
    clock.now += 0.2
    assert voice.over


def test_muted_is_silent(clock: Clock) -> None:
    line, _ = line_with(tone(0))
    assert not any(pulled(line, 3))


@pytest.mark.parametrize("name", list(SoundName))
def test_every_sound_is_shipped(name: SoundName) -> None:
    assert any(shipped(name))


@pytest.mark.parametrize("content", [b"", b"RIFF", b"nonsense" * 100])
def test_a_damaged_file_is_replaced(
    content: bytes, tmp_path, monkeypatch: pytest.MonkeyPatch, expected_log: Callable
) -> None:
    (tmp_path / "wake").write_bytes(content)
    monkeypatch.setattr(module, "sound_file", lambda name: tmp_path / name)
    expected_log("therapy_timer.desktop.sound.voice", "ERROR", "wake cannot be read")
    assert shipped(SoundName.WAKE) == stopgap()


def test_what_replaces_it_is_an_alarm_and_none_of_fire() -> None:
    heard = Heard(stopgap() + stopgap(), RATE)
    pulses = heard.pulses()
    assert [len(group) for group in groups(pulses, 1)] == [5, 5]
    assert heard.of(pulses[0]).pitch() == pytest.approx(520, rel=0.01)
    assert not is_evacuation(pulses)
    assert not is_carbon_monoxide(pulses)
    assert sum(pulse.length for pulse in pulses) <= 2 / 3 * heard.length
