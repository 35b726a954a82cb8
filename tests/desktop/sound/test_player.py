# SPDX-License-Identifier: MIT
"""The player against a system for sound of the test's own, which hangs, refuses and loses outputs as told."""

from __future__ import annotations

import subprocess
import sys
import threading
from array import array
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.desk import PATIENCE_S, wait_until
from tests.helpers.pulses import Heard
from therapy_timer.desktop.sound import voice as voices
from therapy_timer.desktop.sound.model import RATE, Output, Reason, SoundFailed, SoundName, sound_file
from therapy_timer.desktop.sound.player import Limits, Player

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from therapy_timer.desktop.sound.driver import Pull

QUICK = Limits(relist=0.05, patience=0.3, start=1.0, stall=0.5, retry=0.02, longest_retry=0.1, tick=0.02, once=0.6)
HERE = Output("here", "Loudspeakers", is_default=True)
THERE = Output("there", "HDMI", is_default=False)


class FakeDevice:
    """An output that plays to nobody; what it is given is kept."""

    def __init__(self, output: Output, pull: Pull) -> None:
        self.output = output
        self.pull = pull
        self.samples = array("h")
        self.stopped = False
        self.takes = True
        self.closed = False

    def take(self, count: int) -> None:
        if self.takes and not self.closed:
            self.samples.frombytes(self.pull(count))

    def close(self) -> None:
        self.closed = True

    def is_loud(self) -> bool:
        return any(self.samples[-RATE:])


class FakeDriver:
    """A system for sound. `hanging` and `refused` name outputs; "list" stands for listing them."""

    def __init__(self, *outputs: Output, name: str = "fake") -> None:
        self.name = name
        self.present = list(outputs)
        self.devices: list[FakeDevice] = []
        self.hanging: set[str] = set()
        self.refused: set[str] = set()
        self.broken: Exception | None = None
        self.tried: list[str] = []
        self._go_on = threading.Event()
        self._end = threading.Event()
        self._pump = threading.Thread(target=self._run, daemon=True)
        self._pump.start()

    def outputs(self) -> list[Output]:
        self._do("list")
        if self.broken is not None:
            raise self.broken
        return list(self.present)

    def open(self, output: Output, pull: Pull) -> FakeDevice:
        self._do(output.id)
        self.devices.append(FakeDevice(output, pull))
        return self.devices[-1]

    def release(self) -> None:
        """Let what hangs go on."""
        self.hanging.clear()
        self._go_on.set()

    def end(self) -> None:
        self.release()
        self._end.set()
        self._pump.join(5)

    def playing(self) -> set[str]:
        return {device.output.id for device in self.devices if not device.closed}

    def loud(self) -> set[str]:
        return {device.output.id for device in self.devices if not device.closed and device.is_loud()}

    def _do(self, what: str) -> None:
        self.tried.append(what)
        if what in self.hanging:
            self._go_on.wait(PATIENCE_S)
        if what in self.refused:
            raise SoundFailed(Reason.REFUSED, what)

    def _run(self) -> None:
        """Take as many samples as a real one, about."""
        while not self._end.wait(0.01):
            for device in list(self.devices):
                device.take(RATE // 50)


@pytest.fixture
def driver() -> Iterator[FakeDriver]:
    own = FakeDriver(HERE, THERE)
    yield own
    own.end()


@pytest.fixture
def other() -> Iterator[FakeDriver]:
    own = FakeDriver(Output("card", "Card", is_default=True), name="other")
    yield own
    own.end()


@pytest.fixture
def news() -> list[Reason | str]:
    return []


@pytest.fixture
def make_player(news: list[Reason | str]) -> Iterator[Callable[..., Player]]:
    made: list[Player] = []

    def make(*drivers: FakeDriver) -> Player:
        made.append(Player(news.append, lambda: news.append("recovered"), drivers=drivers, limits=QUICK))
        return made[-1]

    yield make
    for player in made:
        player.close()


@pytest.fixture
def player(make_player: Callable[..., Player], driver: FakeDriver) -> Player:
    return make_player(driver)


class TestPlaying:
    def test_nothing_is_opened_before_it_is_needed(self, player: Player, driver: FakeDriver) -> None:
        player.stop()
        player.close()
        assert driver.tried == []

    def test_on_the_default_output(self, player: Player, driver: FakeDriver) -> None:
        player.play_loop(SoundName.DUE, 1, everywhere=False)
        wait_until(lambda: driver.loud() == {"here"})
        assert "there" not in driver.tried

    def test_on_the_first_one_if_none_is_the_default(self, player: Player, driver: FakeDriver) -> None:
        driver.present = [THERE]
        player.play_loop(SoundName.DUE, 1, everywhere=False)
        wait_until(lambda: driver.loud() == {"there"})

    def test_everywhere_and_back(self, player: Player, driver: FakeDriver) -> None:
        player.play_loop(SoundName.DUE, 1, everywhere=True)
        wait_until(lambda: driver.loud() == {"here", "there"})
        player.play_loop(SoundName.DUE, 1, everywhere=False)
        wait_until(lambda: driver.playing() == {"here"})
        assert driver.tried.count("here") == 1

    def test_a_louder_and_another_sound_open_nothing_anew(self, player: Player, driver: FakeDriver) -> None:
        player.play_loop(SoundName.DUE, 0.1, everywhere=False)
        wait_until(lambda: driver.loud() == {"here"})
        player.play_loop(SoundName.DUE, 0.9, everywhere=False)
        player.play_loop(SoundName.WAKE, 0.9, everywhere=False)
        (device,) = driver.devices
        heard = lambda: Heard(device.samples, RATE)  # noqa: E731
        wait_until(lambda: len([p for p in heard().pulses() if abs(heard().of(p).pitch() - 520) < 10]) >= 3)
        assert driver.tried.count("here") == 1

    def test_stop_is_silent_at_once_and_closes(self, player: Player, driver: FakeDriver) -> None:
        player.play_loop(SoundName.WAKE, 1, everywhere=True)
        wait_until(lambda: driver.loud() == {"here", "there"})
        player.stop()
        for device in driver.devices:
            device.takes = False
        lasts = [device.pull(RATE // 30) for device in driver.devices]
        assert not any(any(device.pull(RATE // 30)) for device in driver.devices)
        assert all(len(last) == 2 * (RATE // 30) for last in lasts)
        wait_until(lambda: not driver.playing())

    def test_again_after_stop(self, player: Player, driver: FakeDriver) -> None:
        for _ in range(3):
            player.play_loop(SoundName.WAKE, 1, everywhere=False)
            wait_until(lambda: driver.loud() == {"here"})
            player.stop()
            wait_until(lambda: not driver.playing())

    def test_closing(self, player: Player, driver: FakeDriver) -> None:
        player.play_loop(SoundName.WAKE, 1, everywhere=True)
        wait_until(lambda: driver.playing() == {"here", "there"})
        player.close()
        assert driver.playing() == set()
        player.play_loop(SoundName.WAKE, 1, everywhere=True)
        player.play_once(SoundName.DUE, 1)
        assert driver.tried.count("here") == 1

    def test_a_shipped_file_is_missing(
        self,
        player: Player,
        driver: FakeDriver,
        expected_log: Callable,
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        expected_log("therapy_timer.desktop.sound.voice", "ERROR", "wake cannot be read")
        monkeypatch.setattr(voices, "sound_file", lambda name: tmp_path / name)
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: driver.loud() == {"here"})


class TestTrouble:
    def test_the_default_output_hangs(self, player: Player, driver: FakeDriver, news: list) -> None:
        driver.hanging = {"here"}
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: driver.loud() == {"there"})
        assert driver.tried.count("here") == 1  # one call that hangs is enough
        driver.release()
        wait_until(lambda: driver.playing() == {"here"})
        assert news in ([], [Reason.NOT_ANSWERING, "recovered"])  # the other may take a moment

    def test_one_of_all_hangs(self, player: Player, driver: FakeDriver, news: list) -> None:
        driver.hanging = {"there"}
        player.play_loop(SoundName.WAKE, 1, everywhere=True)
        wait_until(lambda: driver.loud() == {"here"})
        driver.release()
        wait_until(lambda: driver.loud() == {"here", "there"})
        assert news == []

    def test_everything_hangs(self, player: Player, driver: FakeDriver, news: list) -> None:
        driver.hanging = {"list"}
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        player.play_loop(SoundName.WAKE, 0.5, everywhere=True)
        wait_until(lambda: news == [Reason.NOT_ANSWERING])
        player.play_loop(SoundName.DUE, 1, everywhere=False)
        driver.release()
        wait_until(lambda: news == [Reason.NOT_ANSWERING, "recovered"])
        assert driver.tried.count("list") >= 1

    def test_a_system_that_hangs_does_not_keep_the_next_from_being_tried(
        self, make_player: Callable[..., Player], driver: FakeDriver, other: FakeDriver
    ) -> None:
        driver.hanging = {"list"}
        make_player(driver, other).play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: other.loud() == {"card"})
        driver.release()
        wait_until(lambda: driver.loud() == {"here"} and not other.playing())

    def test_a_hanging_output_that_opens_after_the_end_is_closed(self, player: Player, driver: FakeDriver) -> None:
        driver.hanging = {"here"}
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: "here" in driver.tried)
        player.close()
        driver.release()
        wait_until(lambda: driver.devices and not driver.playing())

    def test_a_hanging_output_that_opens_after_stop_is_closed(self, player: Player, driver: FakeDriver) -> None:
        driver.hanging = {"here"}
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: "here" in driver.tried)
        player.stop()
        driver.release()
        wait_until(lambda: driver.devices and not driver.playing())

    def test_there_is_no_output_until_one_is_plugged_in(self, player: Player, driver: FakeDriver, news: list) -> None:
        driver.present = []
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: news == [Reason.NO_OUTPUT])
        driver.present = [THERE]
        wait_until(lambda: driver.loud() == {"there"} and news == [Reason.NO_OUTPUT, "recovered"])

    def test_it_is_told_once_from_one_silence_to_the_next(self, player: Player, driver: FakeDriver, news: list) -> None:
        driver.present = []
        player.play_loop(SoundName.DUE, 1, everywhere=False)
        wait_until(lambda: news == [Reason.NO_OUTPUT])
        tries = len(driver.tried)
        player.play_loop(SoundName.WAKE, 1, everywhere=True)
        wait_until(lambda: len(driver.tried) > tries + 3, "it is tried on")
        assert news == [Reason.NO_OUTPUT]
        player.stop()
        player.play_loop(SoundName.WAKE, 1, everywhere=True)
        wait_until(lambda: news == [Reason.NO_OUTPUT] * 2)

    def test_refused_everywhere_and_then_not(self, player: Player, driver: FakeDriver, news: list) -> None:
        driver.refused = {"here", "there"}
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: news == [Reason.REFUSED])
        driver.refused = set()
        wait_until(lambda: news == [Reason.REFUSED, "recovered"])
        wait_until(lambda: driver.playing() == {"here"}, "the default one alone")

    def test_the_default_is_refused(self, player: Player, driver: FakeDriver, news: list) -> None:
        driver.refused = {"here"}
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: driver.loud() == {"there"})
        assert news == []

    def test_an_output_goes(self, player: Player, driver: FakeDriver, news: list) -> None:
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: driver.loud() == {"here"})
        driver.present = [THERE]
        wait_until(lambda: driver.loud() == {"there"})
        assert news == []

    def test_the_default_is_another_one(self, player: Player, driver: FakeDriver) -> None:
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: driver.loud() == {"here"})
        driver.present = [Output("here", "", is_default=False), Output("there", "", is_default=True)]
        wait_until(lambda: driver.loud() == {"there"} and driver.playing() == {"there"})

    def test_one_that_comes_joins_in(self, player: Player, driver: FakeDriver) -> None:
        driver.present = [HERE]
        player.play_loop(SoundName.WAKE, 1, everywhere=True)
        wait_until(lambda: driver.loud() == {"here"})
        driver.present = [HERE, THERE]
        wait_until(lambda: driver.loud() == {"here", "there"})

    @pytest.mark.parametrize("how", ["says so", "takes nothing more"])
    def test_an_output_stops(self, player: Player, driver: FakeDriver, how: str) -> None:
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: driver.loud() == {"here"})
        driver.devices[0].takes = how == "says so"
        driver.devices[0].stopped = how == "says so"
        wait_until(lambda: len(driver.devices) > 1 and driver.playing() == {"here"} and driver.devices[0].closed)

    def test_an_output_never_takes_anything(
        self, player: Player, driver: FakeDriver, news: list, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(FakeDevice, "take", lambda *_: None)
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: news == [Reason.NOT_ANSWERING])

    def test_a_driver_with_a_defect(
        self, make_player: Callable[..., Player], driver: FakeDriver, other: FakeDriver, expected_log: Callable
    ) -> None:
        expected_log("therapy_timer.desktop.sound.player", "ERROR", "unknown way")
        driver.broken = ZeroDivisionError("a defect")
        make_player(driver, other).play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: other.loud() == {"card"})

    def test_a_callback_with_a_defect(self, driver: FakeDriver, expected_log: Callable) -> None:
        expected_log("therapy_timer.desktop.sound.player", "ERROR", "it is tried again")

        def fail(reason: Reason) -> None:
            raise ZeroDivisionError(reason)

        player = Player(fail, lambda: None, drivers=[driver], limits=QUICK)
        driver.present = []
        player.play_loop(SoundName.WAKE, 1, everywhere=False)
        wait_until(lambda: driver.tried.count("list") > 3)
        driver.present = [HERE]
        wait_until(lambda: driver.loud() == {"here"})
        player.close()


class TestReminders:
    def test_once_and_closed(self, player: Player, driver: FakeDriver) -> None:
        player.play_once(SoundName.SKIN_CHECK, 1)
        wait_until(lambda: driver.devices and not driver.playing())
        (device,) = driver.devices
        assert len(Heard(device.samples, RATE).pulses()) == 2

    def test_a_file_of_ones_own(self, player: Player, driver: FakeDriver) -> None:
        player.play_once(SoundName.SKIN_CHECK, 1, own=sound_file(SoundName.STAY_AWAKE))
        wait_until(lambda: driver.devices and not driver.playing())
        assert len(Heard(driver.devices[0].samples, RATE).pulses()) == 5

    def test_a_file_that_cannot_be_read(self, player: Player, driver: FakeDriver, tmp_path: Path) -> None:
        player.play_once(SoundName.SKIN_CHECK, 1, own=tmp_path / "none.wav")
        wait_until(lambda: driver.devices and not driver.playing())
        assert len(Heard(driver.devices[0].samples, RATE).pulses()) == 2

    def test_an_alarm_is_not_interrupted(self, player: Player, driver: FakeDriver) -> None:
        player.play_loop(SoundName.DUE, 1, everywhere=False)
        player.play_once(SoundName.REST_OVER, 1)
        wait_until(lambda: driver.loud() == {"here"})
        assert player._voice is not None
        assert player._voice.name is SoundName.DUE

    def test_an_alarm_takes_its_place(self, player: Player, driver: FakeDriver) -> None:
        player.play_once(SoundName.REST_OVER, 1)
        wait_until(lambda: driver.loud() == {"here"})
        player.play_loop(SoundName.WAKE, 1, everywhere=True)
        wait_until(lambda: driver.loud() == {"here", "there"})

    def test_one_that_cannot_be_played_is_let_go(self, player: Player, driver: FakeDriver, news: list) -> None:
        driver.present = []
        player.play_once(SoundName.REST_OVER, 1)
        wait_until(lambda: news == [Reason.NO_OUTPUT])
        wait_until(lambda: player._voice is None)
        driver.present = [HERE]
        player.play_once(SoundName.REST_OVER, 1)
        wait_until(lambda: news == [Reason.NO_OUTPUT, "recovered"])


class TestTheProcess:
    def run(self, code: str) -> str:
        root = Path(__file__).resolve().parents[3]
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout.strip()

    def test_importing_costs_nothing(self) -> None:
        code = "import sys, therapy_timer.desktop.sound.player as p; p.Player(print, print); "
        code += "print([m for m in ('PySide6', 'miniaudio', 'cffi', 'jeepney') if m in sys.modules])"
        assert self.run(code) == "[]"

    def test_its_end_does_not_wait_for_what_hangs(self) -> None:
        code = """
import threading
from therapy_timer.desktop.sound.model import SoundName
from therapy_timer.desktop.sound.player import Player
class Driver:
    name = "hangs"
    called = threading.Event()
    def outputs(self):
        self.called.set()
        threading.Event().wait()
player = Player(print, print, drivers=[Driver()])
player.play_loop(SoundName.WAKE, 1, everywhere=True)
Driver.called.wait()
player.close(0.2)
print("over")
"""
        assert self.run(code) == "over"
