# SPDX-License-Identifier: MIT
"""The sounds have the shape that their makers promise, and none is that of a fire alarm.

They are made anew here; that the shipped ones are the same is the business of tests/test_forms.py.
"""

from __future__ import annotations

import functools
import io
import math
from array import array
from itertools import combinations

import pytest

from scripts import sounds
from tests.helpers.pulses import Heard, Pulse, gaps, groups, is_carbon_monoxide, is_evacuation, read_wav

NAMES = sorted(sounds.SOUNDS)
ALARMS = ["due", "wake"]
C4 = 261.63


@functools.cache
def made() -> dict[str, bytes]:
    return sounds.compile_sounds()


@functools.cache
def sound(name: str) -> Heard:
    return read_wav(io.BytesIO(made()[name]))


def twice(name: str) -> list[Pulse]:
    """The pulses of a sound that is played in a loop."""
    one = sound(name)
    return Heard(one.samples + one.samples, one.rate).pulses()


@functools.cache
def pitches(name: str) -> list[float]:
    return [sound(name).of(pulse).pitch() for pulse in sound(name).pulses()]


def beeps(count: int, on: float, off: float, pause: float) -> Heard:
    """Beeps at 3,100 Hz and a pause, twice, as a detector makes them."""
    rate = 22_050
    tone = [round(30_000 * math.sin(math.tau * 3_100 * n / rate)) for n in range(round(on * rate))]
    once = (tone + [0] * round(off * rate)) * count + [0] * round((pause - off) * rate)
    return Heard(array("h", once * 2), rate)


class TestTheDetector:
    def test_it_knows_a_fire_alarm(self) -> None:
        pulses = beeps(3, 0.5, 0.5, 1.5).pulses()
        assert len(pulses) == 6
        assert is_evacuation(pulses)
        assert not is_carbon_monoxide(pulses)

    def test_it_knows_a_carbon_monoxide_alarm(self) -> None:
        pulses = beeps(4, 0.1, 0.1, 5).pulses()
        assert len(pulses) == 8
        assert is_carbon_monoxide(pulses)
        assert not is_evacuation(pulses)

    def test_it_hears_pitch_and_harmonics(self) -> None:
        rate = 44_100
        for pitch in (150.0, 520.0, 1000.0):
            samples = [
                round(9_000 * math.sin(math.tau * pitch * n / rate) + 4_500 * math.sin(math.tau * 2 * pitch * n / rate))
                for n in range(rate // 6)
            ]
            heard = Heard(array("h", samples), rate)
            assert heard.pitch() == pytest.approx(pitch, rel=0.003)
            assert heard.harmonics_db()[2] == pytest.approx(-6, abs=0.5)
            assert heard.harmonics_db()[3] < -30


class TestEverySound:
    @pytest.mark.parametrize("name", NAMES)
    def test_peak_is_as_stated(self, name: str) -> None:
        stated = {"due": -1, "wake": -1, "stay-awake": -6, "skin-check": -12, "rest-over": -12}
        assert sound(name).peak_db == pytest.approx(stated[name], abs=0.05)

    @pytest.mark.parametrize("name", NAMES)
    def test_pitch_and_harmonics_are_those_of_an_alarm_signal(self, name: str) -> None:
        heard = sound(name)
        for pulse in heard.pulses():
            middle = heard.of(pulse)
            pitch = middle.pitch()
            assert 150 <= pitch <= 1000
            strong = [n for n, level in middle.harmonics_db().items() if n * pitch >= 300 and level >= -15]
            assert len(strong) >= 4, middle.harmonics_db()

    @pytest.mark.parametrize("name", NAMES)
    def test_no_sound_is_a_fire_alarm(self, name: str) -> None:
        assert not is_evacuation(twice(name))
        assert not is_carbon_monoxide(twice(name))

    @pytest.mark.parametrize("name", NAMES)
    def test_it_begins_and_ends_silently(self, name: str) -> None:
        samples = sound(name).samples
        assert abs(samples[0]) < 200
        assert abs(samples[-1]) < 200

    def test_they_are_clearly_different(self) -> None:
        def shape(name: str) -> tuple[int, tuple[int, ...]]:
            return len(sound(name).pulses()), tuple(round(pitch / 20) for pitch in pitches(name))

        for one, other in combinations(NAMES, 2):
            assert shape(one) != shape(other)
        counts = {name: len(sound(name).pulses()) for name in NAMES}
        assert counts == {"due": 3, "wake": 10, "skin-check": 2, "stay-awake": 5, "rest-over": 1}

    def test_soft_ones_are_soft(self) -> None:
        loudness = {name: max(sound(name).of(pulse).loudness_db for pulse in sound(name).pulses()) for name in NAMES}
        for soft in ("skin-check", "rest-over"):
            assert loudness[soft] < loudness["stay-awake"] - 6 < loudness["due"] - 6

    def test_skin_check_is_short_and_rises(self) -> None:
        low, high = pitches("skin-check")
        assert high > 1.2 * low
        assert sound("skin-check").length <= 1


class TestMediumPriority:
    def test_three_equal_pulses_of_the_general_alarm(self) -> None:
        assert pitches("due") == [pytest.approx(C4, rel=0.005)] * 3

    def test_times_of_the_standard(self) -> None:
        pulses = twice("due")
        assert all(0.125 <= pulse.length <= 0.25 for pulse in pulses)
        first, second, between, *rest = gaps(pulses)
        assert all(0.125 <= gap <= 0.25 for gap in (first, second, *rest))
        assert first == pytest.approx(second, abs=0.011)
        assert 2.5 <= between <= 30


class TestHighPriority:
    def test_ten_pulses_of_520_hz(self) -> None:
        assert pitches("wake") == [pytest.approx(520, rel=0.005)] * 10

    def test_three_and_two_twice(self) -> None:
        assert [len(group) for group in groups(sound("wake").pulses(), 0.3)] == [3, 2, 3, 2]

    def test_times_of_the_standard(self) -> None:
        pulses = twice("wake")
        assert all(0.075 <= pulse.length <= 0.21 for pulse in pulses)
        silence = gaps(pulses)
        for index in (0, 1, 3, 5, 6, 8):
            assert 0.05 <= silence[index] <= 0.125
        for index in (2, 7):
            assert silence[index] == pytest.approx(2 * silence[0] + pulses[0].length, abs=0.03)
        assert 0.35 <= silence[4] <= 1.3
        assert 2.5 <= silence[9] <= 15

    def test_it_is_silent_for_a_third_of_the_time(self) -> None:
        heard = sound("wake")
        assert sum(pulse.length for pulse in heard.pulses(below_peak_db=60)) <= 2 / 3 * heard.length

    def test_it_is_a_square_wave(self) -> None:
        heard = sound("wake")
        levels = heard.of(heard.pulses()[0]).harmonics_db(10_000, pitch=520)
        for n, level in levels.items():
            if n % 2 == 0:
                assert level < -35
            elif n != 7:  # lifted, for the rule of four
                assert level == pytest.approx(-20 * math.log10(n), abs=1)
        assert -15 < levels[7] < -13


def test_making_them_again_gives_the_same() -> None:
    assert sounds.compile_sounds() == sounds.compile_sounds()
