# SPDX-License-Identifier: MIT
"""A connection to a message bus, against a bus of the test's own. What its users need of it, their tests show."""

from __future__ import annotations

import os
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("jeepney", reason="needs jeepney, which is a dependency on Linux only")

from jeepney import new_signal  # type: ignore[import-untyped]
from jeepney.fds import FileDescriptor  # type: ignore[import-untyped]

from tests.helpers import notification_daemon as helper
from tests.helpers.login_manager import MANAGER, FakeLoginManager
from tests.helpers.notification_daemon import NOTIFICATIONS, NotificationDaemon, PrivateBus
from therapy_timer.desktop.dbus import Answer, Bus, Target

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

needs_bus = pytest.mark.skipif(bool(helper.MISSING), reason=helper.MISSING)
DAEMON: Target = (NOTIFICATIONS.bus_name, NOTIFICATIONS.object_path, NOTIFICATIONS.interface)
LOGIND: Target = (MANAGER.bus_name, MANAGER.object_path, MANAGER.interface)
PEER: Target = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.Peer")


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=20_000)


class Told:
    """What was called, and with what."""

    def __init__(self) -> None:
        self.lost: list[ConnectionError] = []
        self.answers: list[Answer] = []
        self.signals: list[tuple[Any, ...]] = []
        self.owners: list[str] = []

    def take(self, *values: Any) -> None:
        self.signals.append(values)


@pytest.fixture
def private(folders: Any) -> Iterator[PrivateBus]:
    with PrivateBus(folders.runtime) as own:
        yield own


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def bus(private: PrivateBus, told: Told, qapp: Any) -> Iterator[Bus]:
    own = Bus(private.address, told.lost.append, name="bus of the test", patience_s=20, files=True)
    yield own
    own.close()


@needs_bus
@pytest.mark.desktop
class TestBus:
    def test_an_answer_comes_by_the_event_loop(self, bus: Bus, told: Told, qtbot: QtBot) -> None:
        call = bus.call(PEER, "GetMachineId", then=told.answers.append)
        assert call.answer is None
        until(qtbot, lambda: len(told.answers) == 1)
        assert told.answers == [call.answer]
        assert told.answers[0].signature == "s"

    def test_an_answer_that_was_waited_for_is_told_too(self, bus: Bus, told: Told) -> None:
        call = bus.call(PEER, "GetMachineId", then=told.answers.append)
        answer = bus.wait(call)
        assert answer is not None
        assert told.answers == [answer]
        assert bus.wait(call) is answer

    def test_an_error_has_a_name(self, bus: Bus) -> None:
        answer = bus.wait(bus.call(DAEMON, "GetCapabilities"))
        assert answer is not None
        assert answer.error == "org.freedesktop.DBus.Error.ServiceUnknown"

    @pytest.mark.parametrize("start", [False, True])
    def test_a_service_is_started_only_if_that_is_wished(
        self, folders: Any, told: Told, qapp: Any, start: bool
    ) -> None:
        with PrivateBus(folders.runtime, services={DAEMON[0]: NotificationDaemon.COMMAND}) as private:
            bus = Bus(private.address, told.lost.append, name="bus", patience_s=20)
            answer = bus.wait(bus.call(DAEMON, "GetCapabilities", start=start))
            bus.close()
        assert answer is not None
        assert (answer.error is None) is start

    def test_the_owner_of_a_name_is_watched(self, private: PrivateBus, bus: Bus, told: Told, qtbot: QtBot) -> None:
        bus.watch_owner(DAEMON[0], told.owners.append)
        with NotificationDaemon(private):
            until(qtbot, lambda: len(told.owners) == 1)
            answer = bus.wait(bus.call(DAEMON, "GetCapabilities"))
        until(qtbot, lambda: len(told.owners) == 2)
        assert answer is not None
        assert told.owners == [answer.sender, ""]

    def test_a_signal_is_believed_of_its_owner_alone(
        self, private: PrivateBus, bus: Bus, told: Told, qtbot: QtBot
    ) -> None:
        from jeepney import HeaderFields

        bus.subscribe(DAEMON, "ActionInvoked", "us", told.take)
        signal = new_signal(NOTIFICATIONS, "ActionInvoked", "us", (7, "impostor"))
        signal.header.fields[HeaderFields.destination] = bus.unique_name
        with NotificationDaemon(private) as daemon, private.connect() as impostor:
            impostor.send(signal)
            daemon.emit("ActionInvoked", "uu", 7, 7)
            daemon.emit("NotificationClosed", "uu", 7, 7)
            daemon.emit("ActionInvoked", "us", 7, "off")
            until(qtbot, lambda: bool(told.signals))
        assert told.signals == [(7, "off")]

    def test_the_last_subscription_counts(self, private: PrivateBus, bus: Bus, told: Told, qtbot: QtBot) -> None:
        first: list[int] = []
        bus.subscribe(DAEMON, "ActionInvoked", "us", lambda number, _action: first.append(number))
        bus.subscribe(DAEMON, "ActionInvoked", "us", told.take)
        with NotificationDaemon(private) as daemon:
            daemon.emit("ActionInvoked", "us", 7, "off")
            until(qtbot, lambda: bool(told.signals))
        assert (first, told.signals) == ([], [(7, "off")])

    def test_a_file_is_the_receiver_s_if_it_takes_it_and_no_child_s(self, private: PrivateBus, bus: Bus) -> None:
        taken: list[int] = []

        def take(answer: Answer) -> None:
            (file,) = answer.body
            assert isinstance(file, FileDescriptor)
            taken.append(file.to_raw_fd())

        with FakeLoginManager(private) as logind:
            bus.wait(bus.call(LOGIND, "Inhibit", "ssss", "sleep", "a test", "taken", "block", then=take))
            bus.wait(bus.call(LOGIND, "Inhibit", "ssss", "sleep", "a test", "left", "block"))
            assert [why for _what, _who, why, _how in logind.held] == ["taken"]
            assert not os.get_inheritable(taken[0])
            os.close(taken[0])
            assert logind.held == []

    def test_its_end_is_told_once(self, private: PrivateBus, bus: Bus, told: Told, qtbot: QtBot) -> None:
        bus.call(PEER, "GetMachineId")
        private.stop()
        until(qtbot, lambda: bool(told.lost))
        for _ in range(2):
            with pytest.raises(ConnectionError, match="bus of the test"):
                bus.call(PEER, "GetMachineId")
        bus.read_available()
        assert len(told.lost) == 1
        assert told.lost[0].__cause__ is not None

    def test_what_was_asked_is_not_answered_after_it_was_closed(
        self, private: PrivateBus, bus: Bus, told: Told, qtbot: QtBot
    ) -> None:
        bus.call(PEER, "GetMachineId", then=told.answers.append)
        bus.close()
        bus.close()
        bus.read_available()
        assert (told.answers, told.lost) == ([], [])

    def test_a_receiver_may_close_it(self, private: PrivateBus, bus: Bus, told: Told, qtbot: QtBot) -> None:
        bus.call(PEER, "GetMachineId", then=lambda _answer: bus.close())
        bus.call(PEER, "GetMachineId", then=told.answers.append)
        until(qtbot, lambda: bus._socket is None)
        assert (told.answers, told.lost) == ([], [])


def test_a_bus_that_lets_in_and_says_no_more_does_not_hold_the_window(folders: Any, qapp: Any, told: Told) -> None:
    path = folders.runtime / "mute"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"OK 12\r\n")
                while connection.recv(65536):
                    pass

        thread = threading.Thread(target=serve)
        thread.start()
        start = time.monotonic()
        with pytest.raises(ConnectionError, match=r"^the bus did not answer within 0\.2 s$"):
            Bus(f"unix:path={path}", told.lost.append, name="bus", patience_s=0.2)
        assert time.monotonic() - start < 10
        thread.join()
