# SPDX-License-Identifier: MIT
"""What is heard of the real application's alarm, from recordings of loudspeakers that are not there, in real time."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from itertools import pairwise

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
DUE, WAKE = [3], [3, 2, 3, 2]
"""How many pulses follow each other in a burst."""
TRIES = 4
"""Sound stutters where the machine has no time for it; this many bursts are waited for, to find some that are whole."""


def bursts(heard, shape):
    """The bursts that are as they should be, each as a list of pulses; nothing that is heard is a fire alarm."""
    pulses = heard.pulses()
    assert not is_evacuation(pulses)
    assert not is_carbon_monoxide(pulses)
    return [burst for burst in groups(pulses, PAUSE_S) if is_whole(burst, shape)]


def is_whole(burst, shape):
    """Whether there are so many pulses, of 0.2 s each, in groups."""
    lengths = all(pulse.length == pytest.approx(0.2, abs=0.03) for pulse in burst)
    return lengths and [len(group) for group in groups(burst, 0.3)] == shape


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
        assert begin < louder_at, "this machine is too slow for this test"
        first_louder = begin + math.ceil((louder_at - begin) / DUE_EVERY_S) * DUE_EVERY_S
        for more in range(1, TRIES):
            wait_for_second(one, first_louder + more * DUE_EVERY_S + DUE_LASTS_S)
            heard = one.heard()
            found = bursts(heard, DUE)
            before = [burst for burst in found if burst[-1].end < louder_at - 0.2]
            after = [burst for burst in found if burst[0].start > louder_at]
            if before and len(after) >= 2:
                break
        desk.done("off")

        assert before
        for burst in found:
            assert heard.of(burst[1]).pitch() == pytest.approx(DUE_HZ, rel=0.01)
        low = [heard.of(burst[1]).loudness_db for burst in before]
        climbing = [heard.of(burst[1]).loudness_db for burst in after]
        assert low == pytest.approx([low[0]] * len(low), abs=0.3)
        assert len(climbing) >= 2
        for quieter, louder in pairwise([low[-1], *climbing]):
            assert quieter + 1 < louder, (low, climbing)

        assert two.heard().part(0, louder_at - 0.2).peak_db < -90, "the other one is silent at first"
        assert two.heard(louder_at).peak_db > -20


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
    """Ten pulses of 520 Hz, three and two, twice, silent for more than a third of the time."""
    for _ in range(TRIES):
        since = max(wait_for_sound(each) for each in recordings)
        wait_for_second(recordings[-1], since + WAKE_LASTS_S)
        found = [bursts(each.heard(start), WAKE) for each in recordings]
        if all(found):
            break
    assert all(found), found
    for each, (burst, *_) in zip(recordings, found, strict=True):
        heard = each.heard(start)
        for pulse in (burst[0], burst[-1]):
            assert heard.of(pulse).pitch() == pytest.approx(WAKE_HZ, rel=0.01)
        assert heard.of(burst[0]).harmonics_db(pitch=WAKE_HZ)[3] > -15
        assert sum(gaps(burst)) > (burst[-1].end - burst[0].start) / 3


def assert_silent_from(recording, start):
    """Nothing sounds after that, for longer than it is ever silent by itself."""
    wait_until(lambda: recording.position() > start + 3.2, "what would have come")
    assert recording.heard(start).peak_db < -60
