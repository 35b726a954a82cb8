# SPDX-License-Identifier: MIT
"""Hearing of sleep, of waking, and of clocks and zones that were set."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import logging
import os
import resource
import select
import socket
import struct
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from ctypes import wintypes
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QByteArray, QFileSystemWatcher, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication

from therapy_timer.desktop import clock_watch, window_messages
from therapy_timer.desktop.clock_watch import CLibraryTimer, ClockWatch
from therapy_timer.desktop.wake import Wake, parts_of
from therapy_timer.desktop.watch import Watch
from therapy_timer.desktop.window_messages import WindowMessages
from therapy_timer.desktop.zone_watch import ZoneWatch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.helpers.login_manager import FakeLoginManager
    from tests.helpers.notification_daemon import PrivateBus
    from therapy_timer.desktop.login_manager import LoginManager

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="this is how Linux tells")
LOGGER = "therapy_timer.desktop"


class Told:
    """Everything a watch told, in its order."""

    def __init__(self, watch: Watch) -> None:
        self.news: list[str] = []
        watch.about_to_sleep.connect(self._about_to_sleep)
        watch.woke.connect(self._woke)
        watch.about_to_shut_down.connect(self._about_to_shut_down)
        watch.shutdown_cancelled.connect(self._shutdown_cancelled)
        watch.clock_set.connect(self._clock_set)

    def _about_to_sleep(self) -> None:
        self.news.append("about to sleep")

    def _woke(self) -> None:
        self.news.append("woke")

    def _about_to_shut_down(self) -> None:
        self.news.append("about to shut down")

    def _shutdown_cancelled(self) -> None:
        self.news.append("shutdown cancelled")

    def _clock_set(self) -> None:
        self.news.append("clock set")


def files() -> dict[int, str]:
    """The files this process has open, and what they are."""
    found = {}
    for link in Path("/proc/self/fd").iterdir():
        try:
            found[int(link.name)] = str(link.readlink())
        except FileNotFoundError:  # that of the listing itself
            continue
    return found


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=20_000)


@pytest.fixture
def running(qapp: Any) -> Iterator[Callable[[Any], Any]]:
    """Start a watch that is stopped again when the test ends."""
    with ExitStack() as stack:

        def start(watch: Watch) -> Watch:
            stack.callback(watch.deleteLater)
            stack.callback(watch.stop)
            watch.start()
            return watch

        yield start


# --- logind ----------------------------------------------------------------------------------------------------


@pytest.fixture
def bus(folders: Any) -> Iterator[PrivateBus]:
    pytest.importorskip("jeepney", reason="needs jeepney, which is a dependency on Linux only")
    from tests.helpers import notification_daemon

    if notification_daemon.MISSING:
        pytest.skip(notification_daemon.MISSING)
    with notification_daemon.PrivateBus(folders.runtime) as private:
        yield private


@pytest.fixture
def logind(bus: PrivateBus) -> Iterator[FakeLoginManager]:
    from tests.helpers.login_manager import FakeLoginManager

    with FakeLoginManager(bus) as own:
        yield own


@pytest.fixture
def watching(bus: PrivateBus, running: Callable[[Any], Any]) -> LoginManager:
    """A watch of the private bus, running."""
    from therapy_timer.desktop.login_manager import LoginManager

    watch: LoginManager = running(LoginManager(address=bus.address))
    return watch


def clients(bus: PrivateBus) -> int:
    """How many connections the bus has, besides the one that asks."""
    from jeepney import message_bus  # type: ignore[import-untyped]

    names: list[str]
    with bus.connect() as connection:
        (names,) = connection.send_and_get_reply(message_bus.ListNames(), timeout=10).body
    return sum(name.startswith(":") for name in names) - 1


@linux_only
@pytest.mark.desktop
class TestLoginManager:
    def test_an_inhibitor_is_held_while_watching(
        self, logind: FakeLoginManager, watching: LoginManager, qtbot: QtBot
    ) -> None:
        until(qtbot, lambda: len(logind.held) == 1)
        what, who, why, how = logind.held[0]
        assert (what, who, how) == ("sleep:shutdown", "Therapy Timer", "delay")
        assert why

    def test_sleep_waits_for_the_slots(self, logind: FakeLoginManager, watching: LoginManager, qtbot: QtBot) -> None:
        held_by_then = []
        watching.about_to_sleep.connect(lambda: held_by_then.append(len(logind.held)))
        until(qtbot, lambda: len(logind.held) == 1)
        with qtbot.waitSignal(watching.about_to_sleep):
            logind.prepare_for_sleep(going=True)
        until(qtbot, lambda: not logind.held)
        assert held_by_then == [1]

    def test_waking_is_told_and_the_next_sleep_waits_again(
        self, logind: FakeLoginManager, watching: LoginManager, qtbot: QtBot
    ) -> None:
        told = Told(watching)
        for _ in range(3):
            until(qtbot, lambda: len(logind.held) == 1)
            with qtbot.waitSignal(watching.about_to_sleep):
                logind.prepare_for_sleep(going=True)
            until(qtbot, lambda: not logind.held)
            with qtbot.waitSignal(watching.woke):
                logind.prepare_for_sleep(going=False)
        until(qtbot, lambda: len(logind.held) == 1)
        assert told.news == ["about to sleep", "woke"] * 3
        assert logind.asked == 4

    def test_a_slot_that_fails_does_not_hold_the_computer_up(
        self, logind: FakeLoginManager, watching: LoginManager, qtbot: QtBot
    ) -> None:
        def fail() -> None:
            raise RuntimeError("as the test wished")

        watching.about_to_sleep.connect(fail)
        until(qtbot, lambda: len(logind.held) == 1)
        with qtbot.captureExceptions() as caught, qtbot.waitSignal(watching.about_to_sleep):
            logind.prepare_for_sleep(going=True)
        until(qtbot, lambda: not logind.held)
        assert [kind for kind, *_ in caught] == [RuntimeError]

    @pytest.mark.parametrize("how", ["error", "garbage"])
    def test_sleep_is_told_even_if_nothing_can_hold_it_up(
        self,
        logind: FakeLoginManager,
        make_watch: Callable[[], LoginManager],
        qtbot: QtBot,
        caplog: pytest.LogCaptureFixture,
        how: str,
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        logind.answer(how)
        watch = make_watch()
        watch.start()
        until(qtbot, lambda: "sleep does not wait for this program" in caplog.text)
        with qtbot.waitSignal(watch.about_to_sleep):
            logind.prepare_for_sleep(going=True)
        logind.answer("well")
        with qtbot.waitSignal(watch.woke):
            logind.prepare_for_sleep(going=False)
        until(qtbot, lambda: len(logind.held) == 1)

    def test_an_inhibitor_that_comes_while_asleep_is_let_go(
        self, logind: FakeLoginManager, make_watch: Callable[[], LoginManager], qtbot: QtBot
    ) -> None:
        logind.answer("late")
        watch = make_watch()
        watch.start()
        until(qtbot, lambda: logind.asked == 1)
        with qtbot.waitSignal(watch.about_to_sleep):
            logind.prepare_for_sleep(going=True)
        logind.release()
        assert logind.given == 1
        until(qtbot, lambda: not logind.held)

    def test_a_login_manager_may_come_later(
        self, bus: PrivateBus, watching: LoginManager, qtbot: QtBot, caplog: pytest.LogCaptureFixture
    ) -> None:
        from tests.helpers.login_manager import FakeLoginManager

        with FakeLoginManager(bus) as logind:
            until(qtbot, lambda: len(logind.held) == 1)
            with qtbot.waitSignal(watching.about_to_sleep):
                logind.prepare_for_sleep(going=True)

    def test_a_login_manager_may_start_anew(
        self, logind: FakeLoginManager, watching: LoginManager, qtbot: QtBot
    ) -> None:
        until(qtbot, lambda: len(logind.held) == 1)
        with qtbot.waitSignal(watching.about_to_sleep):
            logind.prepare_for_sleep(going=True)
        # It crashes in its sleep, so nobody will say that this is over.
        logind.stop()
        logind.start()
        until(qtbot, lambda: len(logind.held) == 1)
        with qtbot.waitSignal(watching.about_to_sleep):
            logind.prepare_for_sleep(going=True)

    @pytest.mark.parametrize("to_us", [False, True])
    def test_nobody_else_is_believed(
        self, bus: PrivateBus, logind: FakeLoginManager, watching: LoginManager, qtbot: QtBot, to_us: bool
    ) -> None:
        from jeepney import HeaderFields, message_bus, new_signal

        from tests.helpers.login_manager import MANAGER

        told = Told(watching)
        until(qtbot, lambda: len(logind.held) == 1)
        assert watching._bus is not None
        signal = new_signal(MANAGER, "PrepareForSleep", "b", (True,))
        if to_us:  # which arrives whether it was subscribed to or not
            signal.header.fields[HeaderFields.destination] = watching._bus.unique_name
        with bus.connect() as impostor:
            impostor.send(signal)
            impostor.send_and_get_reply(message_bus.GetId(), timeout=10)
        with qtbot.waitSignal(watching.woke):
            logind.prepare_for_sleep(going=False)
        assert told.news == ["woke"]

    def test_files_that_nobody_asked_for_are_closed(
        self, bus: PrivateBus, logind: FakeLoginManager, watching: LoginManager, qtbot: QtBot
    ) -> None:
        from jeepney import HeaderFields, new_signal
        from jeepney.io.blocking import DBusConnection, prep_socket  # type: ignore[import-untyped]

        from tests.helpers.login_manager import MANAGER

        until(qtbot, lambda: watching._inhibitor is not None)
        assert watching._bus is not None
        before = files()
        reading, writing = os.pipe()
        signal = new_signal(MANAGER, "PrepareForSleep", "h", (writing,))
        signal.header.fields[HeaderFields.destination] = watching._bus.unique_name
        with DBusConnection(prep_socket(bus.address.removeprefix("unix:path="), True), True) as impostor:
            impostor.send(signal)
        os.close(writing)
        until(qtbot, lambda: select.select([reading], [], [], 0)[0] == [reading])  # everybody has closed it
        os.close(reading)
        assert files() == before

    def test_the_bus_may_come_later(
        self,
        folders: Any,
        running: Callable[[Any], Any],
        qtbot: QtBot,
        caplog: pytest.LogCaptureFixture,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        from tests.helpers.login_manager import FakeLoginManager
        from tests.helpers.notification_daemon import PrivateBus
        from therapy_timer.desktop import login_manager

        caplog.set_level(logging.INFO, LOGGER)
        monkeypatch.setattr(login_manager, "LOOK_AGAIN_AFTER", (10,) * 2000)
        bus = PrivateBus(folders.runtime)
        watch = running(login_manager.LoginManager(address=bus.address))
        assert "nothing tells of sleep, for there is no system bus" in caplog.text
        with bus, FakeLoginManager(bus) as logind:
            until(qtbot, lambda: len(logind.held) == 1)
            with qtbot.waitSignal(watch.about_to_sleep):
                logind.prepare_for_sleep(going=True)
            watch.stop()

    def test_the_bus_may_start_anew(
        self,
        bus: PrivateBus,
        logind: FakeLoginManager,
        watching: LoginManager,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        from therapy_timer.desktop import login_manager

        monkeypatch.setattr(login_manager, "LOOK_AGAIN_AFTER", (10,) * 2000)
        until(qtbot, lambda: len(logind.held) == 1)
        logind.stop()
        bus.stop()
        bus.start()
        logind.start()
        until(qtbot, lambda: len(logind.held) == 1)
        with qtbot.waitSignal(watching.about_to_sleep):
            logind.prepare_for_sleep(going=True)

    def test_a_bus_that_never_comes_is_given_up(
        self,
        folders: Any,
        running: Callable[[Any], Any],
        qtbot: QtBot,
        caplog: pytest.LogCaptureFixture,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        from therapy_timer.desktop import login_manager

        caplog.set_level(logging.INFO, LOGGER)
        monkeypatch.setattr(login_manager, "LOOK_AGAIN_AFTER", (1, 1))
        watch = running(login_manager.LoginManager(address=f"unix:path={folders.runtime}/none"))
        until(qtbot, lambda: len(caplog.records) == 3)
        assert not watch._look_again.isActive()

    def test_a_bus_that_does_not_answer_does_not_hold_the_window_up(
        self, folders: Any, running: Callable[[Any], Any], caplog: pytest.LogCaptureFixture
    ) -> None:
        from therapy_timer.desktop.login_manager import LoginManager

        caplog.set_level(logging.INFO, LOGGER)
        with socket.socket(socket.AF_UNIX) as mute:
            mute.bind(f"{folders.runtime}/mute")
            mute.listen()
            before = files()
            running(LoginManager(address=f"unix:path={folders.runtime}/mute"))
            assert "there is no system bus: Did not authenticate" in caplog.text
            assert files() == before

    @pytest.mark.parametrize("address", ["", "nonsense", "tcp:host=localhost", "unix:path=/none"])
    def test_an_address_that_is_of_no_use_breaks_nothing(
        self, running: Callable[[Any], Any], caplog: pytest.LogCaptureFixture, address: str
    ) -> None:
        from therapy_timer.desktop.login_manager import LoginManager

        caplog.set_level(logging.INFO, LOGGER)
        running(LoginManager(address=address))
        assert "nothing tells of sleep, for there is no system bus" in caplog.text

    def test_a_bus_that_sends_nonsense_is_left_and_tried_again(
        self,
        logind: FakeLoginManager,
        watching: LoginManager,
        qtbot: QtBot,
        caplog: pytest.LogCaptureFixture,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        from therapy_timer.desktop import login_manager

        def fail(*, timeout: float) -> None:
            raise struct.error("unpack requires a buffer of 4 bytes")

        caplog.set_level(logging.INFO, LOGGER)
        monkeypatch.setattr(login_manager, "LOOK_AGAIN_AFTER", (10,) * 2000)
        until(qtbot, lambda: len(logind.held) == 1)
        monkeypatch.setattr(watching._bus, "receive", fail)
        logind.prepare_for_sleep(going=False)
        until(qtbot, lambda: "the system bus is gone: unpack requires" in caplog.text)
        until(qtbot, lambda: logind.given == 2 and len(logind.held) == 1)
        with qtbot.waitSignal(watching.about_to_sleep):
            logind.prepare_for_sleep(going=True)

    def test_a_bus_that_takes_nothing_is_left_and_tried_again(
        self,
        logind: FakeLoginManager,
        watching: LoginManager,
        qtbot: QtBot,
        caplog: pytest.LogCaptureFixture,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        from therapy_timer.desktop import login_manager

        def fail(*_: object) -> None:
            raise BrokenPipeError(errno.EPIPE, "Broken pipe")

        caplog.set_level(logging.INFO, LOGGER)
        monkeypatch.setattr(login_manager, "LOOK_AGAIN_AFTER", (10,) * 2000)
        until(qtbot, lambda: len(logind.held) == 1)
        monkeypatch.setattr(watching._bus, "send", fail)
        with qtbot.waitSignal(watching.woke):
            logind.prepare_for_sleep(going=False)
        until(qtbot, lambda: logind.given == 2 and len(logind.held) == 1)
        assert "the system bus is gone" in caplog.text

    def test_the_wait_for_a_bus_can_be_stopped(self, folders: Any, qapp: Any) -> None:
        from therapy_timer.desktop.login_manager import LoginManager

        watch = LoginManager(address=f"unix:path={folders.runtime}/none")
        watch.start()
        (wait,) = watch.findChildren(QTimer)
        assert wait.isActive()
        watch.stop()
        assert not wait.isActive()

    @pytest.mark.parametrize("moment", ["at once", "before the answer", "while watching", "asleep"])
    def test_nothing_is_left_when_it_stops(
        self,
        bus: PrivateBus,
        logind: FakeLoginManager,
        make_watch: Callable[[], LoginManager],
        qtbot: QtBot,
        moment: str,
    ) -> None:
        before = files()
        watch = make_watch()
        if moment == "before the answer":
            logind.answer("late")
        asked = logind.asked
        watch.start()
        if moment == "before the answer":
            until(qtbot, lambda: logind.asked > asked)
        elif moment != "at once":
            until(qtbot, lambda: len(logind.held) == 1)
        if moment == "asleep":
            with qtbot.waitSignal(watch.about_to_sleep):
                logind.prepare_for_sleep(going=True)
        told = Told(watch)
        watch.stop()
        assert files() == before
        until(qtbot, lambda: not watch.findChildren(QSocketNotifier))
        logind.release()
        logind.prepare_for_sleep(going=True)
        logind.prepare_for_sleep(going=False)
        until(qtbot, lambda: not logind.held)
        until(qtbot, lambda: clients(bus) == 1)
        assert files() == before
        assert told.news == []

    def test_it_can_be_stopped_by_what_it_tells(
        self, logind: FakeLoginManager, watching: LoginManager, qtbot: QtBot
    ) -> None:
        until(qtbot, lambda: len(logind.held) == 1)
        watching.about_to_sleep.connect(watching.stop)
        with qtbot.waitSignal(watching.about_to_sleep):
            logind.prepare_for_sleep(going=True)
        until(qtbot, lambda: not logind.held)

    @pytest.fixture
    def make_watch(self, bus: PrivateBus, qapp: Any) -> Iterator[Callable[[], LoginManager]]:
        """Watches of the private bus that are not started yet."""
        from therapy_timer.desktop.login_manager import LoginManager

        made = []

        def make() -> LoginManager:
            made.append(LoginManager(address=bus.address))
            return made[-1]

        yield make
        for watch in made:
            watch.stop()


@linux_only
@pytest.mark.desktop
class TestHoldingUp:
    """What the login manager tells before sleep and shutdown, and for how long it is kept waiting."""

    @pytest.fixture(params=["sleep", "shutdown"])
    def end(self, request: pytest.FixtureRequest, logind: FakeLoginManager) -> Callable[[bool], None]:
        """Have the login manager tell of one or the other."""
        tell = logind.prepare_for_sleep if request.param == "sleep" else logind.prepare_for_shutdown

        def end(going: bool) -> None:
            tell(going=going)

        return end

    @pytest.fixture
    def granted(self, logind: FakeLoginManager, watching: LoginManager, qtbot: QtBot) -> list[int]:
        """What is granted to a slot of either signal, which asks for the time of `wanted` and keeps what it got."""
        granted: list[int] = []

        def ask() -> None:
            granted.append(watching.hold_up(self.wanted_ms))

        watching.about_to_sleep.connect(ask)
        watching.about_to_shut_down.connect(ask)
        until(qtbot, lambda: len(logind.held) == 1)
        return granted

    wanted_ms = 60_000

    def test_shutdown_is_told_waits_for_the_slots_and_may_be_cancelled(
        self, logind: FakeLoginManager, watching: LoginManager, qtbot: QtBot
    ) -> None:
        held_by_then = []
        watching.about_to_shut_down.connect(lambda: held_by_then.append(len(logind.held)))
        told = Told(watching)
        for _ in range(2):
            until(qtbot, lambda: len(logind.held) == 1)
            with qtbot.waitSignal(watching.about_to_shut_down):
                logind.prepare_for_shutdown(going=True)
            until(qtbot, lambda: not logind.held)
            with qtbot.waitSignal(watching.shutdown_cancelled):
                logind.prepare_for_shutdown(going=False)
        until(qtbot, lambda: len(logind.held) == 1)
        assert held_by_then == [1, 1]
        assert told.news == ["about to shut down", "shutdown cancelled"] * 2

    def test_who_asks_is_waited_for_until_it_lets_go(
        self,
        logind: FakeLoginManager,
        watching: LoginManager,
        granted: list[int],
        qtbot: QtBot,
        end: Callable[[bool], None],
    ) -> None:
        end(True)
        until(qtbot, lambda: bool(granted))
        assert len(logind.held) == 1
        watching.let_go()
        assert logind.held == []
        watching.let_go()

    def test_the_time_asked_for_ends(
        self,
        logind: FakeLoginManager,
        watching: LoginManager,
        granted: list[int],
        qtbot: QtBot,
        end: Callable[[bool], None],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(self, "wanted_ms", 50)
        end(True)
        until(qtbot, lambda: bool(granted))
        with qtbot.waitSignal(watching._held_up.timeout):
            assert len(logind.held) == 1
        assert granted == [50]
        assert logind.held == []

    @pytest.mark.parametrize(("said_s", "most_ms"), [(None, 4_500), (30, 29_500), (0.6, 100)])
    def test_no_more_is_granted_than_the_login_manager_waits(
        self,
        logind: FakeLoginManager,
        bus: PrivateBus,
        running: Callable[[Any], Any],
        qtbot: QtBot,
        said_s: float | None,
        most_ms: int,
    ) -> None:
        from therapy_timer.desktop.login_manager import LoginManager

        if said_s is not None:
            logind.set_delay(said_s)
        watch = running(LoginManager(address=bus.address))
        granted: list[int] = []
        watch.about_to_sleep.connect(lambda: granted.append(watch.hold_up(60_000)))
        until(qtbot, lambda: len(logind.held) == 1)
        with qtbot.waitSignal(watch.about_to_sleep):
            logind.prepare_for_sleep(going=True)
        assert most_ms / 2 < granted[0] <= most_ms
        watch.let_go()

    def test_a_second_slot_cannot_make_it_longer(
        self,
        logind: FakeLoginManager,
        watching: LoginManager,
        granted: list[int],
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        with qtbot.waitSignal(watching.about_to_sleep):
            logind.prepare_for_sleep(going=True)
        monkeypatch.setattr(watching, "_since_s", watching._since_s - 2)
        assert 0 < watching.hold_up(60_000) <= granted[0] - 2_000
        monkeypatch.setattr(watching, "_since_s", watching._since_s - 3)
        assert watching.hold_up(60_000) == 0
        watching.let_go()

    def test_what_is_cancelled_is_held_up_no_more(
        self,
        logind: FakeLoginManager,
        watching: LoginManager,
        granted: list[int],
        qtbot: QtBot,
        end: Callable[[bool], None],
    ) -> None:
        end(True)
        until(qtbot, lambda: bool(granted))
        end(False)
        until(qtbot, lambda: logind.given == 2 and len(logind.held) == 1)
        assert not watching._held_up.isActive()
        watching.let_go()
        assert len(logind.held) == 1
        assert watching.hold_up(1_000) == 0

    def test_nothing_is_held_up_without_inhibitor(
        self,
        logind: FakeLoginManager,
        bus: PrivateBus,
        running: Callable[[Any], Any],
        qtbot: QtBot,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        from therapy_timer.desktop.login_manager import LoginManager

        caplog.set_level(logging.INFO, LOGGER)
        logind.refuse("shutdown")
        watch = running(LoginManager(address=bus.address))
        granted: list[int] = []
        watch.about_to_sleep.connect(lambda: granted.append(watch.hold_up(60_000)))
        until(qtbot, lambda: "sleep does not wait for this program: ('Permission denied',)" in caplog.text)
        with qtbot.waitSignal(watch.about_to_sleep):
            logind.prepare_for_sleep(going=True)
        assert granted == [0]

    def test_nothing_is_held_up_before_its_time(
        self, logind: FakeLoginManager, watching: LoginManager, qtbot: QtBot
    ) -> None:
        until(qtbot, lambda: watching._inhibitor is not None)
        assert watching.hold_up(60_000) == 0
        watching.let_go()
        assert len(logind.held) == 1

    def test_stopping_lets_go(
        self, logind: FakeLoginManager, watching: LoginManager, granted: list[int], qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(watching.about_to_shut_down):
            logind.prepare_for_shutdown(going=True)
        assert len(logind.held) == 1
        watching.stop()
        assert logind.held == []
        assert not watching._held_up.isActive()


# --- the clock -------------------------------------------------------------------------------------------------

TIMERS = [CLibraryTimer]
if sys.version_info >= (3, 13):
    TIMERS.append(clock_watch.PythonTimer)
CLOCK_WAS_SET = OSError(errno.ECANCELED, "Operation cancelled")
SET_TICKS = 0x40085400
"""TFD_IOC_SET_TICKS: makes a timer look as if it had run out so many times."""


class FakeTimer:
    """A timer that is a pipe, and answers what the test wishes: errors to raise, one after the other."""

    def __init__(self) -> None:
        self.creating: list[OSError] = []
        self.arming: list[OSError] = []
        self.reading: list[OSError] = []
        self.armed = 0
        self._writing = -1

    def create(self) -> int:
        self._raise(self.creating)
        reading, self._writing = os.pipe()
        return reading

    def arm(self, file: int) -> None:
        self.armed += 1
        self._raise(self.arming)

    def read(self, file: int) -> None:
        os.read(file, 1)
        self._raise(self.reading)

    def notice(self) -> None:
        """Let the file be readable."""
        os.write(self._writing, b"x")

    def close(self) -> None:
        if self._writing >= 0:
            os.close(self._writing)

    @staticmethod
    def _raise(errors: list[OSError]) -> None:
        if errors:
            raise errors.pop(0)


@pytest.fixture
def timer() -> Iterator[FakeTimer]:
    own = FakeTimer()
    yield own
    own.close()


def timer_file() -> int:
    """The only timer of this process."""
    (file,) = (number for number, what in files().items() if what == "anon_inode:[timerfd]")
    return file


@linux_only
@pytest.mark.parametrize("kind", TIMERS)
class TestKernelTimer:
    def test_it_is_armed_for_the_wall_clock_being_set(
        self, running: Callable[[Any], Any], kind: type[CLibraryTimer]
    ) -> None:
        running(ClockWatch(timer=kind()))
        lines = Path(f"/proc/self/fdinfo/{timer_file()}").read_text(encoding="ascii").splitlines()
        state = dict(line.split(":", maxsplit=1) for line in lines)
        assert state["clockid"].strip() == "0"  # CLOCK_REALTIME
        assert state["settime flags"].strip() == "03"  # TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET
        # More than a hundred years ahead.
        assert int(state["it_value"].strip(" ()").split(",")[0]) > 100 * 365 * 86400

    def test_what_the_kernel_notices_is_told_each_time(
        self, running: Callable[[Any], Any], qtbot: QtBot, kind: type[CLibraryTimer]
    ) -> None:
        watch = running(ClockWatch(timer=kind()))
        told = Told(watch)
        for _ in range(3):
            with qtbot.waitSignal(watch.clock_set):
                self._run_out()
            assert select.select([timer_file()], [], [], 0)[0] == []
        assert told.news == ["clock set"] * 3

    def test_it_does_not_block_and_is_not_inherited(
        self, running: Callable[[Any], Any], kind: type[CLibraryTimer]
    ) -> None:
        running(ClockWatch(timer=kind()))
        assert not os.get_blocking(timer_file())
        assert not os.get_inheritable(timer_file())

    def test_errors_of_the_kernel_are_raised(self, kind: type[CLibraryTimer]) -> None:
        with Path(os.devnull).open("rb") as no_timer, pytest.raises(OSError, match="Invalid argument"):
            kind().arm(no_timer.fileno())

    @staticmethod
    def _run_out() -> None:
        try:
            fcntl.ioctl(timer_file(), SET_TICKS, struct.pack("Q", 1))
        except OSError as error:
            if error.errno not in {errno.ENOTTY, errno.EINVAL}:
                raise
            pytest.skip("this kernel was built without CONFIG_CHECKPOINT_RESTORE")


class TestClockWatch:
    def test_a_clock_that_was_set_is_told_each_time(
        self, running: Callable[[Any], Any], qtbot: QtBot, timer: FakeTimer
    ) -> None:
        watch = running(ClockWatch(timer=timer))
        told = Told(watch)
        for times in range(1, 4):
            timer.reading.append(CLOCK_WAS_SET)
            with qtbot.waitSignal(watch.clock_set):
                timer.notice()
            assert timer.armed == 1 + times
        assert told.news == ["clock set"] * 3

    def test_it_is_armed_again_before_it_is_told(
        self, running: Callable[[Any], Any], qtbot: QtBot, timer: FakeTimer
    ) -> None:
        watch = running(ClockWatch(timer=timer))
        armed_by_then = []
        watch.clock_set.connect(lambda: armed_by_then.append(timer.armed))
        timer.reading.append(CLOCK_WAS_SET)
        with qtbot.waitSignal(watch.clock_set):
            timer.notice()
        assert armed_by_then == [2]

    def test_setting_it_while_the_timer_is_armed_breaks_nothing(
        self, running: Callable[[Any], Any], qtbot: QtBot, timer: FakeTimer
    ) -> None:
        timer.arming += [CLOCK_WAS_SET, CLOCK_WAS_SET]
        watch = running(ClockWatch(timer=timer))
        for _ in range(2):
            timer.reading.append(CLOCK_WAS_SET)
            with qtbot.waitSignal(watch.clock_set):
                timer.notice()

    def test_nothing_is_told_when_nothing_was_there(
        self, running: Callable[[Any], Any], qtbot: QtBot, timer: FakeTimer
    ) -> None:
        watch = running(ClockWatch(timer=timer))
        told = Told(watch)
        timer.reading.append(BlockingIOError(errno.EAGAIN, "Try again"))
        timer.notice()
        until(qtbot, lambda: not timer.reading)
        timer.reading.append(CLOCK_WAS_SET)
        with qtbot.waitSignal(watch.clock_set):
            timer.notice()
        assert told.news == ["clock set"]

    @pytest.mark.parametrize("number", [errno.EMFILE, errno.ENOSYS])
    def test_without_timer_nothing_is_told(
        self,
        running: Callable[[Any], Any],
        timer: FakeTimer,
        caplog: pytest.LogCaptureFixture,
        number: int,
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        before = files()
        timer.creating.append(OSError(number, os.strerror(number)))
        running(ClockWatch(timer=timer))
        assert f"nothing tells when the clock is set: [Errno {number}]" in caplog.text
        assert files() == before

    def test_a_timer_that_cannot_be_armed_is_closed(
        self, running: Callable[[Any], Any], timer: FakeTimer, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        before = len(files())
        timer.arming.append(OSError(errno.EINVAL, "Invalid argument"))
        running(ClockWatch(timer=timer))
        assert "nothing tells when the clock is set" in caplog.text
        assert len(files()) == before + 1  # the end of the pipe that the test holds

    def test_a_library_without_timers_is_told_of(
        self, running: Callable[[Any], Any], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        timer = CLibraryTimer()
        monkeypatch.setattr(timer, "_library", SimpleNamespace())
        running(ClockWatch(timer=timer))
        assert "nothing tells when the clock is set" in caplog.text

    @pytest.mark.parametrize("fails", ["reading", "arming"])
    def test_a_timer_that_breaks_is_given_up_not_asked_again_and_again(
        self,
        running: Callable[[Any], Any],
        qtbot: QtBot,
        timer: FakeTimer,
        caplog: pytest.LogCaptureFixture,
        fails: str,
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        before = len(files())
        watch = running(ClockWatch(timer=timer))
        told = Told(watch)
        if fails == "arming":
            timer.reading.append(CLOCK_WAS_SET)
        getattr(timer, fails).append(OSError(errno.EIO, "Input/output error"))
        timer.notice()
        until(qtbot, lambda: "nothing tells when the clock is set" in caplog.text)
        assert told.news == (["clock set"] if fails == "arming" else [])
        assert len(files()) == before + 1

    def test_nothing_is_left_when_it_stops_and_it_can_start_again(self, qapp: Any, qtbot: QtBot) -> None:
        before = files()
        watch = ClockWatch()
        for _ in range(3):
            watch.start()
            watch.start()
            assert len(files()) == len(before) + 1
            watch.stop()
            watch.stop()
            assert files() == before
        until(qtbot, lambda: not watch.children())

    def test_it_can_be_stopped_by_what_it_tells(
        self, running: Callable[[Any], Any], qtbot: QtBot, timer: FakeTimer
    ) -> None:
        watch = running(ClockWatch(timer=timer))
        watch.clock_set.connect(watch.stop)
        timer.reading.append(CLOCK_WAS_SET)
        with qtbot.waitSignal(watch.clock_set):
            timer.notice()
        until(qtbot, lambda: not watch.children())


# --- the zone --------------------------------------------------------------------------------------------------


@pytest.fixture
def zone(tmp_path: Path) -> Path:
    folder = tmp_path / "etc"
    folder.mkdir()
    (folder / "localtime").symlink_to("/zones/Europe/Berlin")
    return folder / "localtime"


def replace(path: Path, target: str) -> None:
    """Put another link in the place of one, as timedatectl does."""
    new = path.with_name("localtime.new")
    new.symlink_to(target)
    new.rename(path)


@linux_only
class TestZoneWatch:
    def test_another_zone_is_told_each_time(self, running: Callable[[Any], Any], qtbot: QtBot, zone: Path) -> None:
        watch = running(ZoneWatch(path=zone))
        for name in ("America/New_York", "Asia/Tokyo", "Europe/Berlin"):
            with qtbot.waitSignal(watch.clock_set):
                replace(zone, f"/zones/{name}")

    def test_one_that_was_copied_is_told_too(self, running: Callable[[Any], Any], qtbot: QtBot, zone: Path) -> None:
        watch = running(ZoneWatch(path=zone))
        with qtbot.waitSignal(watch.clock_set):
            zone.unlink()
            zone.write_bytes(b"TZif")
        with qtbot.waitSignal(watch.clock_set):
            zone.unlink()

    def test_other_files_of_the_folder_do_not_matter(
        self, running: Callable[[Any], Any], qtbot: QtBot, zone: Path
    ) -> None:
        watch = running(ZoneWatch(path=zone))
        told = Told(watch)
        with qtbot.waitSignal(watch._watcher.directoryChanged):
            (zone.parent / "passwd").touch()
        assert told.news == []
        with qtbot.waitSignal(watch.clock_set):
            replace(zone, "/zones/Asia/Tokyo")

    def test_a_folder_that_cannot_be_watched_is_told_of(
        self, running: Callable[[Any], Any], tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        running(ZoneWatch(path=tmp_path / "none" / "localtime"))
        assert "nothing tells when the time zone is set" in caplog.text

    def test_it_never_looks_again_and_again(
        self, running: Callable[[Any], Any], zone: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        limits = resource.getrlimit(resource.RLIMIT_NOFILE)
        watch = ZoneWatch(path=zone)
        lowest_free = os.dup(0)
        os.close(lowest_free)
        resource.setrlimit(resource.RLIMIT_NOFILE, (lowest_free, limits[1]))  # hence no inotify
        try:
            running(watch)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, limits)
        assert "nothing tells when the time zone is set" in caplog.text
        until(qtbot, lambda: not watch.findChildren(QFileSystemWatcher))

    def test_nothing_is_left_when_it_stops_and_it_can_start_again(self, qapp: Any, qtbot: QtBot, zone: Path) -> None:
        before = files()
        watch = ZoneWatch(path=zone)
        for _ in range(3):
            watch.start()
            watch.start()
            assert len(files()) > len(before)
            told = Told(watch)
            watch.stop()
            watch.stop()
            replace(zone, "/zones/Asia/Tokyo")
            until(qtbot, lambda: files() == before)
            assert told.news == []


# --- Windows ---------------------------------------------------------------------------------------------------

SLEEP = (window_messages.WM_POWERBROADCAST, window_messages.PBT_APMSUSPEND)
WAKE_UP = (window_messages.WM_POWERBROADCAST, window_messages.PBT_APMRESUMEAUTOMATIC)
PERSON_IS_BACK = (window_messages.WM_POWERBROADCAST, window_messages.PBT_APMRESUMESUSPEND)
CLOCK_SET = (window_messages.WM_TIMECHANGE, 0)


class FakeUser32:
    """The part of user32 that registers windows."""

    def __init__(self, registration: int | None = 7) -> None:
        self.registered: list[tuple[int | None, int]] = []
        self.unregistered: list[int | None] = []

        def register(window: ctypes.c_void_p, flags: wintypes.DWORD) -> int | None:
            self.registered.append((window.value, flags.value))
            return registration

        self.RegisterSuspendResumeNotification = register

    def UnregisterSuspendResumeNotification(self, registration: ctypes.c_void_p) -> int:  # noqa: N802
        self.unregistered.append(registration.value)
        return 1


class FakeApplication:
    """Keeps the filters that were installed, and runs messages through them as Qt does on Windows."""

    def __init__(self) -> None:
        self.filters: list[window_messages.MessageFilter] = []

    def installNativeEventFilter(self, new: window_messages.MessageFilter) -> None:  # noqa: N802
        self.filters.append(new)

    def removeNativeEventFilter(self, old: window_messages.MessageFilter) -> None:  # noqa: N802
        self.filters.remove(old)

    def send(self, window: int, number: int, parameter: int, kind: QByteArray | bytes = b"windows_generic_MSG") -> None:
        message = wintypes.MSG(hWnd=window, message=number, wParam=parameter)
        for each in self.filters:
            assert each.nativeEventFilter(kind, ctypes.addressof(message)) == (False, 0)


@pytest.fixture
def application(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> FakeApplication:
    own = FakeApplication()
    monkeypatch.setattr(window_messages, "QGuiApplication", SimpleNamespace(instance=lambda: own))
    return own


@pytest.fixture
def user32() -> FakeUser32:
    return FakeUser32()


@pytest.fixture
def windows(application: FakeApplication, user32: FakeUser32, running: Callable[[Any], Any]) -> WindowMessages:
    watch: WindowMessages = running(WindowMessages(user32=user32))  # type: ignore[arg-type]
    return watch


@pytest.fixture
def own_window(windows: WindowMessages, user32: FakeUser32) -> int:
    ((handle, flags),) = user32.registered
    assert handle
    assert flags == 0  # DEVICE_NOTIFY_WINDOW_HANDLE
    return handle


class TestWindowMessages:
    @pytest.mark.parametrize(
        ("message", "name"),
        [(SLEEP, "about_to_sleep"), (WAKE_UP, "woke"), (PERSON_IS_BACK, "woke"), (CLOCK_SET, "clock_set")],
    )
    def test_each_message_is_told(
        self,
        windows: WindowMessages,
        own_window: int,
        application: FakeApplication,
        qtbot: QtBot,
        message: tuple[int, int],
        name: str,
    ) -> None:
        with qtbot.waitSignal(getattr(windows, name)):
            application.send(own_window, *message)
        with qtbot.waitSignal(getattr(windows, name)):
            application.send(own_window, *WAKE_UP)
            application.send(own_window, *message, kind=QByteArray(b"windows_generic_MSG"))

    def test_a_whole_night(self, windows: WindowMessages, own_window: int, application: FakeApplication) -> None:
        told = Told(windows)
        for message in (SLEEP, SLEEP, WAKE_UP, CLOCK_SET, PERSON_IS_BACK, SLEEP, WAKE_UP):
            application.send(own_window, *message)
        assert told.news == ["about to sleep", "woke", "clock set", "woke", "about to sleep", "woke"]

    def test_sleep_is_told_before_the_message_is_answered(
        self, windows: WindowMessages, own_window: int, application: FakeApplication
    ) -> None:
        told = Told(windows)
        application.send(own_window, *SLEEP)
        assert told.news == ["about to sleep"]

    @pytest.mark.parametrize(
        ("window", "message", "kind"),
        [
            (1, SLEEP, b"windows_generic_MSG"),  # to another window
            (0, SLEEP, b"windows_dispatcher_MSG"),  # not yet delivered: it would come twice
            (0, SLEEP, b"xcb_generic_event_t"),
            (0, (window_messages.WM_POWERBROADCAST, 0x000A), b"windows_generic_MSG"),  # on mains
            (0, (0x0200, window_messages.PBT_APMSUSPEND), b"windows_generic_MSG"),  # a mouse that moved
        ],
    )
    def test_nothing_else_is_told(
        self,
        windows: WindowMessages,
        own_window: int,
        application: FakeApplication,
        window: int,
        message: tuple[int, int],
        kind: bytes,
    ) -> None:
        told = Told(windows)
        application.send(own_window + window, *message, kind=kind)
        assert told.news == []

    def test_nothing_is_left_when_it_stops_and_it_can_start_again(
        self, windows: WindowMessages, own_window: int, application: FakeApplication, user32: FakeUser32, qtbot: QtBot
    ) -> None:
        windows.start()
        assert len(application.filters) == len(user32.registered) == 1
        (window,) = (window for window in QGuiApplication.topLevelWindows() if window.winId() == own_window)
        assert not window.isVisible()
        windows.stop()
        windows.stop()
        assert application.filters == []
        assert user32.unregistered == [7]
        until(qtbot, lambda: window not in QGuiApplication.topLevelWindows())
        windows.start()
        assert len(application.filters) == 1

    @pytest.mark.parametrize("library", [FakeUser32(registration=None), SimpleNamespace()])
    def test_without_registration_what_is_sent_to_all_windows_is_told(
        self,
        application: FakeApplication,
        running: Callable[[Any], Any],
        qtbot: QtBot,
        caplog: pytest.LogCaptureFixture,
        library: Any,
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        before = set(QGuiApplication.topLevelWindows())
        watch = running(WindowMessages(user32=library))
        assert "some computers will not tell of sleep" in caplog.text
        (window,) = set(QGuiApplication.topLevelWindows()) - before
        with qtbot.waitSignal(watch.woke):
            application.send(window.winId(), *WAKE_UP)

    def test_a_system_without_the_library_is_told_of(
        self, application: FakeApplication, running: Callable[[Any], Any], caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        running(WindowMessages())
        if sys.platform != "win32":
            assert "some computers will not tell of sleep" in caplog.text


# --- all together ----------------------------------------------------------------------------------------------


class TestWake:
    @pytest.fixture
    def parts(self, qapp: Any) -> list[FakeWatch]:
        return [FakeWatch(), FakeWatch()]

    def test_what_any_part_tells_is_told(
        self, parts: list[FakeWatch], running: Callable[[Any], Any], qtbot: QtBot
    ) -> None:
        whole = running(Wake(parts=lambda: parts))
        for part in parts:
            for name in ("about_to_sleep", "woke", "about_to_shut_down", "shutdown_cancelled", "clock_set"):
                with qtbot.waitSignal(getattr(whole, name)):
                    getattr(part, name).emit()

    def test_it_holds_up_what_a_part_can_hold_up(self, parts: list[FakeWatch], running: Callable[[Any], Any]) -> None:
        whole = running(Wake(parts=lambda: parts))
        assert whole.hold_up(3_000) == 0
        parts[1].longest_ms = 2_000
        assert whole.hold_up(3_000) == 2_000
        whole.let_go()
        assert [part.calls for part in parts] == [["start", "let go"]] * 2
        assert Wake(parts=list).hold_up(3_000) == 0

    def test_it_starts_and_stops_its_parts_once(self, parts: list[FakeWatch], qtbot: QtBot) -> None:
        whole = Wake(parts=lambda: parts)
        whole.start()
        whole.start()
        assert [part.calls for part in parts] == [["start"], ["start"]]
        told = [list(part.calls) for part in parts]
        whole.stop()
        whole.stop()
        assert [part.calls for part in parts] == [[*calls, "stop"] for calls in told]
        until(qtbot, lambda: not whole.children())

    def test_each_platform_has_its_parts(self, qapp: Any, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        assert [type(part) for part in parts_of("win32")] == [WindowMessages]
        assert not caplog.records
        assert parts_of("darwin") == []
        assert "the next heartbeat notices them" in caplog.text

    @linux_only
    def test_linux_has_its_parts(self, qapp: Any) -> None:
        assert [type(part).__name__ for part in parts_of("linux")] == ["LoginManager", "ClockWatch", "ZoneWatch"]

    @linux_only
    def test_without_jeepney_the_rest_works(
        self, qapp: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        monkeypatch.setitem(sys.modules, "therapy_timer.desktop.login_manager", None)
        assert [type(part).__name__ for part in parts_of("linux")] == ["ClockWatch", "ZoneWatch"]
        assert "nothing tells of sleep" in caplog.text

    @linux_only
    @pytest.mark.desktop
    def test_the_system_bus_is_listened_to(self, bus: PrivateBus, logind: FakeLoginManager, qtbot: QtBot) -> None:
        with application_on(bus.address) as process:
            assert line_of(process) == "nothing loaded"
            assert line_of(process) == "watching"
            until(qtbot, lambda: len(logind.held) == 1)
            logind.prepare_for_sleep(going=True)
            assert line_of(process) == "about to sleep"
            logind.prepare_for_sleep(going=False)
            assert line_of(process) == "woke"
            assert process.communicate("stop\n", timeout=20)[0] == "nothing left\n"
        assert process.returncode == 0
        assert logind.held == []

    @linux_only
    @pytest.mark.desktop
    def test_without_system_bus_nothing_breaks(self, folders: Any) -> None:
        with application_on(f"unix:path={folders.runtime}/none") as process:
            out, _ = process.communicate("stop\n", timeout=20)
        assert out.splitlines() == ["nothing loaded", "watching", "nothing left"]
        assert process.returncode == 0


class FakeWatch(Watch):
    """A part that notes what it is told to do."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.longest_ms = 0

    def hold_up(self, milliseconds: int) -> int:
        return min(milliseconds, self.longest_ms)

    def let_go(self) -> None:
        self.calls.append("let go")

    def start(self) -> None:
        self.calls.append("start")

    def stop(self) -> None:
        self.calls.append("stop")


@contextmanager
def application_on(system_bus: str) -> Iterator[subprocess.Popen[str]]:
    """A process that watches as the application does, where this is the system bus, until it reads a line."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": system_bus, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/none"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


PROGRAM = """
import os, signal, sys
from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer
from therapy_timer.desktop.wake import Wake

signal.alarm(60)  # ends it should the test hang
app = QCoreApplication([])
wake = Wake()
late = {"jeepney", "therapy_timer.desktop.login_manager", "therapy_timer.desktop.clock_watch"} & set(sys.modules)
print(f"{late} loaded" if late else "nothing loaded", flush=True)
order = QSocketNotifier(0, QSocketNotifier.Type.Read)
check = QTimer()
before = len(os.listdir("/proc/self/fd"))

wake.about_to_sleep.connect(lambda: print("about to sleep", flush=True))
wake.woke.connect(lambda: print("woke", flush=True))
wake.start()
print("watching", flush=True)

def finish():
    if not wake.children() and len(os.listdir("/proc/self/fd")) == before:
        print("nothing left", flush=True)
        app.quit()

def end():
    order.setEnabled(False)
    sys.stdin.readline()
    wake.stop()
    check.start(10)

check.timeout.connect(finish)
order.activated.connect(end)
sys.exit(app.exec())
"""
