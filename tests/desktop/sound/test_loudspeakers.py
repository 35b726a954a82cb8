# SPDX-License-Identifier: MIT
"""What is heard in the end: the player on a real sound server, whose loudspeakers are recorded."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers.desk import wait_until
from tests.helpers.pulse import SoundServer
from tests.helpers.pulses import groups
from therapy_timer.desktop.sound.driver import MiniaudioDriver
from therapy_timer.desktop.sound.model import Output, Reason, SoundFailed, SoundName, sound_file
from therapy_timer.desktop.sound.outputs import Level, level, list_outputs
from therapy_timer.desktop.sound.player import Player

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.desktop


class Told:
    """What a player told."""

    def __init__(self) -> None:
        self.news: list[Reason | str] = []

    def recovered(self) -> None:
        self.news.append("recovered")


@pytest.fixture
def server(folders: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with SoundServer(folders.runtime, ("one", "two")) as own:
        for name, value in own.environment.items():
            monkeypatch.setenv(name, value)
        yield own


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def player(told: Told, server: SoundServer) -> Iterator[Player]:
    own = Player(told.news.append, told.recovered)
    yield own
    own.close()


def test_medium_priority_alarm(server: SoundServer, player: Player, told: Told) -> None:
    with server.record("one") as one, server.record("two") as two:
        player.play_loop(SoundName.DUE, 0.5, everywhere=False)
        wait_until(lambda: len(one.heard().pulses()) == 3 and not one.is_loud(), "three pulses")
        heard = one.heard()
        for pulse in heard.pulses():
            assert heard.of(pulse).pitch() == pytest.approx(261.6, rel=0.01)
            assert pulse.length == pytest.approx(0.2, abs=0.03)
        assert heard.peak_db == pytest.approx(-7, abs=1)  # half of the shipped peak, which is -1
        assert two.heard().peak_db < -90
    assert told.news == []


def test_waking_alarm_climbs_without_beginning_anew_and_is_silent_when_stopped(
    server: SoundServer, player: Player
) -> None:
    with server.record("one") as one:
        player.play_loop(SoundName.WAKE, 0.1, everywhere=False)
        wait_until(lambda: len(one.heard().pulses()) == 2, "the second pulse begins")
        player.play_loop(SoundName.WAKE, 0.8, everywhere=False)
        wait_until(lambda: len(one.heard().pulses(below_peak_db=30)) == 6, "half of the burst, and one more")
        player.stop()
        stopped = one.position()
        wait_until(lambda: one.position() > stopped + 1, "what would have come")
        heard = one.heard()
        pulses = heard.pulses(below_peak_db=30)
        assert [len(group) for group in groups(pulses, 0.3)] == [3, 2, 1]
        assert heard.of(pulses[1]).pitch() == pytest.approx(520, rel=0.01)
        assert heard.of(pulses[4]).loudness_db - heard.of(pulses[0]).loudness_db == pytest.approx(18, abs=2)
        assert pulses[-1].end - stopped < 0.2
        assert wait_until(lambda: server.players() == 0, "the device is closed") is True


def test_everywhere_and_loudspeakers_that_come_and_go(server: SoundServer, player: Player, told: Told) -> None:
    one, two = server.record("one"), server.record("two")
    player.play_loop(SoundName.WAKE, 1, everywhere=True)
    wait_until(lambda: one.is_loud() and two.is_loud(), "both sound")
    wait_until(lambda: len(two.heard().pulses()) >= 4 and len(one.heard().pulses()) >= 4)
    # In step: the fourth pulse is the one after a gap, on both, at the same time.
    apart = [each.heard().pulses()[3].start - each.position(0) for each in (one, two)]
    assert apart[0] == pytest.approx(apart[1], abs=0.1)

    server.unplug("one")
    server.plug_in("three")
    three = server.record("three")
    wait_until(lambda: three.is_loud() and two.is_loud(), "the others sound")
    assert told.news == []


def test_the_default_one_is_taken_away(server: SoundServer, player: Player, told: Told) -> None:
    one, two = server.record("one"), server.record("two")
    player.play_loop(SoundName.WAKE, 1, everywhere=False)
    wait_until(one.is_loud, "it sounds")
    server.unplug("one")
    wait_until(two.is_loud, "it sounds on the other", 6)
    player.stop()
    wait_until(lambda: server.players() == 0, "all devices are closed")


def test_a_server_that_hangs_and_comes_back(server: SoundServer, player: Player, told: Told) -> None:
    server.freeze()
    began = time.monotonic()
    player.play_loop(SoundName.WAKE, 1, everywhere=True)
    assert time.monotonic() - began < 1
    wait_until(lambda: told.news == [Reason.NOT_ANSWERING], "it is told")
    server.thaw()
    one = server.record("one")
    wait_until(lambda: one.is_loud() and told.news == [Reason.NOT_ANSWERING, "recovered"], "it sounds")


def test_reminder_is_heard_once(server: SoundServer, player: Player) -> None:
    with server.record("one") as one:
        player.play_once(SoundName.SKIN_CHECK, 1, own=sound_file(SoundName.STAY_AWAKE))
        wait_until(lambda: len(one.heard().pulses()) == 5 and server.players() == 0, "the device is closed again")
        assert one.heard().peak_db == pytest.approx(-6, abs=1)


def test_nothing_is_left_open(server: SoundServer) -> None:
    driver = MiniaudioDriver("PULSEAUDIO")

    def use() -> int:
        for output in driver.outputs():
            driver.open(output, lambda count: bytes(2 * count)).close()
        return len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - a count is enough

    use()
    before = use()
    assert [use() for _ in range(3)] == [before] * 3


def test_outputs_and_their_level(server: SoundServer) -> None:
    assert [(output.name, output.is_default) for output in list_outputs()] == [("one", True), ("two", False)]
    assert level() == Level(volume=1.0, muted=False)
    server.control("set-sink-volume", "one", "30%")
    server.control("set-sink-mute", "one", "1")
    assert level() == Level(volume=pytest.approx(0.3, abs=0.01), muted=True)


def test_an_output_that_is_not_there(server: SoundServer) -> None:
    with pytest.raises(SoundFailed) as failure:
        MiniaudioDriver("PULSEAUDIO").open(Output(b"nowhere".hex(), "", is_default=False), bytes)
    assert failure.value.reason is Reason.REFUSED


def test_no_sound_system_at_all_and_not_a_word_of_it(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    for backend in ("PULSEAUDIO", "ALSA", "WASAPI"):
        with pytest.raises(SoundFailed) as failure:
            list_outputs([MiniaudioDriver(backend)])
        assert failure.value.reason is Reason.NO_OUTPUT
        with pytest.raises(SoundFailed) as failure:
            MiniaudioDriver(backend).open(Output(b"hw:9,0".hex(), "", is_default=False), bytes)
        assert failure.value.reason is Reason.REFUSED
    assert capfd.readouterr() == ("", "")
