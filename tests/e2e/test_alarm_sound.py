# SPDX-License-Identifier: MIT
"""What is heard of the real application's alarm, from recordings of loudspeakers that are not there, in real time."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import pytest

from tests.helpers.desk import GUARD, Desk, program, wait_until
from tests.helpers.pulse import SoundServer
from tests.helpers.pulses import gaps, groups, is_carbon_monoxide, is_evacuation

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]

MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
LOUDER = 30 * SECOND
DUE_HZ, WAKE_HZ = 261.6, 520
PAUSE_S = 1.5
"""Longer than any pause within a burst."""
DUE_EVERY_S, DUE_LASTS_S, WAKE_LASTS_S = 7, 1, 3.9
"""From one burst to the next, and how long each one is."""


def bursts(heard):
    """The bursts, each as a list of pulses."""
    return groups(heard.pulses(), PAUSE_S)


def wait_for_sound(recording):
    """Wait until it sounds; returns since when, in seconds of the recording, at the latest."""
    wait_until(recording.is_loud, "it sounds")
    return recording.position()


def wait_for_second(recording, second):
    """Wait until that second of a recording is over. To listen all the time would take a whole core."""
    wait_until(lambda: recording.position() > second, f"second {second:.1f}", max(second - recording.position(), 0) + 5)


def panel_in_front(desk):
    return desk.xdotool("getactivewindow", "getwindowname").startswith("Take the ice off: lower back")


def test_due_is_heard_from_one_and_then_louder_and_louder_from_all(folders):
    with SoundServer(folders.runtime, ("one", "two")) as sound, Desk(folders, accessible=False) as desk:
        desk.environment |= sound.environment
        desk.choose(alarm_volume=20, speaks=False)
        one, two = sound.record("one"), sound.record("two")
        due_at = desk.lay(15 * MINUTE + 22 * SECOND)
        desk.launch("--hidden")
        louder_at = one.position() + (due_at + LOUDER - datetime.now(UTC)) / SECOND
        assert louder_at > one.position(), "this machine is too slow for this test"
        begin = wait_for_sound(one)
        assert begin + DUE_LASTS_S < louder_at, "this machine is too slow for this test"
        louder = math.ceil((louder_at - begin) / DUE_EVERY_S) + 1
        wait_for_second(one, begin + louder * DUE_EVERY_S + DUE_LASTS_S)
        desk.done("off")

        heard = one.heard()
        found = bursts(heard)
        assert len(found) == louder + 1
        for burst in found:
            assert len(burst) == 3
            assert all(pulse.length == pytest.approx(0.2, abs=0.03) for pulse in burst)
            assert heard.of(burst[1]).pitch() == pytest.approx(DUE_HZ, rel=0.01)
        assert not is_evacuation([pulse for burst in found for pulse in burst])
        assert not is_carbon_monoxide([pulse for burst in found for pulse in burst])

        levels = [heard.of(burst[1]).loudness_db for burst in found]
        before = [level for level, burst in zip(levels, found, strict=True) if burst[-1].end < louder_at - 0.2]
        *_, last, final = levels
        assert before
        assert before[-1] == pytest.approx(before[0], abs=0.3)
        assert before[-1] + 1 < last < final - 1, levels

        assert two.heard().part(0, louder_at - 0.2).peak_db < -90, "the other one is silent at first"
        assert len(bursts(two.heard())) >= 2


@pytest.mark.case(20)
def test_waking_it_survives_a_kill_and_ends_when_the_person_says_so(folders):
    with SoundServer(folders.runtime, ("one", "two")) as sound, Desk(folders, accessible=False) as desk:
        desk.environment |= sound.environment
        desk.choose(speaks=False)
        recordings = [sound.record(name) for name in ("one", "two")]
        app = desk.launch("--hidden")

        # It lands in the step of two minutes past due, and no key of somebody who types ends it.
        typing = ["key", "--delay", "50", "--repeat", "40", "Tab", "space"]
        typist = desk.processes.start([program("xdotool"), *typing], desk.environment, "typing.log")
        desk.done("start", "ice", "--minutes-ago", "17")
        wait_until(lambda: panel_in_front(desk), "the panel has the keyboard")
        assert typist.wait(20) == 0
        assert_waking(recordings, 0)
        assert desk.area()["state"] == "overdue"

        # Killed, it is back and rings in that step again.
        app.crash()
        died = recordings[0].position() + 0.2
        wait_until(lambda: desk.answers, "it was started again")
        assert_waking(recordings, died)
        sound.unplug("one")
        two = recordings[1]
        unplugged = two.position()

        # Off on the command line.
        wait_until(lambda: two.position() > unplugged + 0.5 and two.is_loud(), "it goes on at the other one")
        desk.done("off")
        assert_silent_from(two, two.position() + 0.2)
        assert not panel_in_front(desk)
        wait_until(lambda: desk.processes.alive(GUARD) == [], "no guard is left")

        # It is still on: the same step again. A pause, and off on the panel.
        desk.done("undo")
        wait_until(two.is_loud, "it rings again")
        wait_until(lambda: panel_in_front(desk), "the panel is up again")
        *_, shown = desk.daemon.notifications
        desk.daemon.invoke(shown.number, "taking-off")
        wait_until(lambda: sound.players() == 0, "it pauses")
        desk.key("Tab")
        assert_silent_from(two, two.position())
        assert desk.area()["state"] == "overdue"
        assert panel_in_front(desk)
        desk.key("space")  # nothing was touched for three seconds
        wait_until(lambda: desk.area()["state"] == "resting", "the key said that it is off")
        wait_until(lambda: not panel_in_front(desk), "the panel is gone")
        wait_until(lambda: shown.number in desk.daemon.closed, "the notification is gone")


def assert_waking(recordings, start):
    """Ten pulses of 520 Hz, three and two, twice, silent for more than a third of the time; no pattern of fire."""
    since = max(wait_for_sound(each) for each in recordings)
    wait_for_second(recordings[-1], since + WAKE_LASTS_S)
    for each in recordings:
        heard = each.heard(start)
        burst = bursts(heard)[0]
        assert [len(group) for group in groups(burst, 0.3)] == [3, 2, 3, 2]
        for pulse in (burst[0], burst[-1]):
            assert heard.of(pulse).pitch() == pytest.approx(WAKE_HZ, rel=0.01)
        assert heard.of(burst[0]).harmonics_db(pitch=WAKE_HZ)[3] > -15
        assert sum(gaps(burst)) > (burst[-1].end - burst[0].start) / 3
        assert not is_evacuation(burst)
        assert not is_carbon_monoxide(burst)


def assert_silent_from(recording, start):
    """Nothing sounds after that, for longer than it is ever silent by itself."""
    wait_until(lambda: recording.position() > start + 3.2, "what would have come")
    assert recording.heard(start).peak_db < -60
