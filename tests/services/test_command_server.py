# SPDX-License-Identifier: MIT
"""The server's half of the protocol: real sockets, real processes, and clients that mean it badly."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from therapy_timer.desktop.channel import LIMIT, ChannelBroken, NoInstance, ask, encode
from therapy_timer.desktop.instance import InstanceLock, address_of
from therapy_timer.services import command_server
from therapy_timer.services.command_server import MOST_CLIENTS, CommandServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Unix sockets")

REFUSED = {"error": "bad-request"}


class Echo:
    """A handler that answers with what it was asked, unless it is given something else to do."""

    def __init__(self) -> None:
        self.heard: list[dict[str, object]] = []
        self.act: Callable[[dict[str, object]], dict[str, object]] = lambda request: {"echo": request}

    def __call__(self, request: dict[str, object]) -> dict[str, object]:
        self.heard.append(request)
        return self.act(request)


@pytest.fixture
def address(tmp_path: Path) -> str:
    return address_of(tmp_path)


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
def server(qapp: QCoreApplication, address: str, echo: Echo) -> Iterator[CommandServer]:
    made = CommandServer(address, echo)
    made.listen()
    yield made
    made.close()


class Client:
    """A raw client whose connection the test drives; waiting for it keeps the event loop going."""

    def __init__(self, address: str, qtbot: QtBot) -> None:
        self.connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.connection.connect(address)
        self.connection.setblocking(False)
        self._qtbot = qtbot
        self._received = b""
        self._ended = False

    def send(self, data: bytes) -> None:
        def sent() -> bool:
            nonlocal data
            try:
                data = data[self.connection.send(data) :]
            except BlockingIOError:
                return False
            except (BrokenPipeError, ConnectionResetError):
                return True
            return not data

        self._qtbot.waitUntil(sent, timeout=10_000)

    def _pull(self) -> bool:
        try:
            chunk = self.connection.recv(LIMIT)
        except BlockingIOError:
            return self._ended
        except ConnectionResetError:
            chunk = b""
        self._received += chunk
        self._ended = not chunk
        return self._ended

    def answer(self) -> bytes:
        """All that came until the server closed the connection."""
        self._qtbot.waitUntil(self._pull, timeout=10_000)
        self.connection.close()
        return self._received

    def said(self) -> dict[str, object]:
        answer = self.answer()
        assert answer.endswith(b"\n")
        assert answer.count(b"\n") == 1
        message = json.loads(answer)
        assert isinstance(message, dict)
        return message


@pytest.fixture
def client(address: str, qtbot: QtBot) -> Iterator[Callable[[], Client]]:
    clients: list[Client] = []

    def connect() -> Client:
        clients.append(Client(address, qtbot))
        return clients[-1]

    yield connect
    for one in clients:
        one.connection.close()


def asked(qtbot: QtBot, address: str, *requests: dict[str, object], timeout: float = 10.0) -> list[object]:
    """What `ask` returns or raises in threads of its own, all of them at the same time."""
    results: list[object] = [None] * len(requests)

    def run(index: int, request: dict[str, object]) -> None:
        try:
            results[index] = ask(address, request, timeout)
        except (NoInstance, ChannelBroken) as error:
            results[index] = error

    threads = [threading.Thread(target=run, args=item) for item in enumerate(requests)]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: not any(thread.is_alive() for thread in threads), timeout=30_000)
    return results


def settle() -> None:
    for _ in range(30):
        QCoreApplication.processEvents()


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


# --- requests -------------------------------------------------------------------------------------------------


def test_a_request_is_answered_and_the_connection_closed(server: CommandServer, client: Any, echo: Echo) -> None:
    one = client()
    one.send('{"command": "off", "area": "Rücken"}\n'.encode())
    assert one.answer() == '{"echo":{"command":"off","area":"Rücken"}}\n'.encode()
    assert echo.heard == [{"command": "off", "area": "Rücken"}]


def test_the_real_client_in_a_real_process(server: CommandServer, address: str, qtbot: QtBot) -> None:
    program = (
        "import sys, json; from therapy_timer.desktop.channel import ask;"
        "print(json.dumps(ask(sys.argv[1], {'command': 'start', 'minutes': 15}, 20)))"
    )
    command = [sys.executable, "-c", program, address]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
        output, errors = process.communicate()
    assert (json.loads(output), errors) == ({"echo": {"command": "start", "minutes": 15}}, "")


def test_several_at_once_get_each_their_own_answer(server: CommandServer, address: str, qtbot: QtBot) -> None:
    requests: list[dict[str, object]] = [{"number": number} for number in range(40)]
    assert asked(qtbot, address, *requests) == [{"echo": request} for request in requests]


def test_a_line_in_crumbs(server: CommandServer, client: Any) -> None:
    one = client()
    for byte in b'{"a": 1}\n':
        one.send(bytes([byte]))
        settle()
    assert one.said() == {"echo": {"a": 1}}


def test_only_the_first_line_counts(server: CommandServer, client: Any, echo: Echo) -> None:
    one = client()
    one.send(b'{"a": 1}\n{"b": 2}\n')
    one.answer()
    settle()
    assert echo.heard == [{"a": 1}]


def test_the_longest_line_and_the_longest_answer(server: CommandServer, address: str, echo: Echo, qtbot: QtBot) -> None:
    room = LIMIT - len(encode({"a": ""}))
    echo.act = lambda request: request
    longest: dict[str, object] = {"a": "x" * room}
    assert asked(qtbot, address, longest) == [longest]


def test_the_handler_runs_on_the_thread_of_the_server(
    server: CommandServer, address: str, echo: Echo, qtbot: QtBot
) -> None:
    echo.act = lambda _: {"thread": threading.get_ident()}
    assert asked(qtbot, address, {}) == [{"thread": threading.get_ident()}]


# --- bad clients ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "garbage",
    [
        b"\n",
        b"off\n",
        b"[]\n",
        b"null\n",
        b'{"a": Infinity}\n',
        b"\xff\xfe\n",
        b"\0\0\0\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"[" * 60_000 + b"\n",
        b'{"a": "\\udc00"}\n',
        b'{"a": ' + b"9" * 60_000 + b"}\n",
    ],
    ids=lambda garbage: repr(garbage[:12]),
)
def test_garbage_is_refused_and_harms_nobody(server: CommandServer, client: Any, echo: Echo, garbage: bytes) -> None:
    bad = client()
    bad.send(garbage)
    assert bad.said() == REFUSED
    assert echo.heard == []
    good = client()
    good.send(b"{}\n")
    assert good.said() == {"echo": {}}


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(noise=st.binary(max_size=300))
def test_any_bytes_are_survived(server: CommandServer, address: str, qtbot: QtBot, noise: bytes) -> None:
    bad = Client(address, qtbot)
    bad.send(noise + b"\n")
    assert "echo" in (said := bad.said()) or said == REFUSED
    good = Client(address, qtbot)
    good.send(b"{}\n")
    assert good.said() == {"echo": {}}


@pytest.mark.parametrize("size", [LIMIT, LIMIT + 1, 10 * LIMIT])
def test_a_line_without_end_is_cut_off(server: CommandServer, client: Any, echo: Echo, size: int) -> None:
    bad = client()
    bad.send(b"x" * size)
    answer = bad.answer()
    # With more under way the system may throw the answer away.
    assert answer == encode(REFUSED) or (size > LIMIT and answer == b"")
    good = client()
    good.send(b"{}\n")
    assert good.said() == {"echo": {}}
    assert len(echo.heard) == 1


def test_a_client_that_leaves_without_a_word(server: CommandServer, client: Any, echo: Echo) -> None:
    for data in (b"", b'{"a": 1', b'{"a": 1}\n'):
        one = client()
        one.connection.send(data) if data else None
        one.connection.close()
        settle()
    good = client()
    good.send(b'{"b": 1}\n')
    assert good.said() == {"echo": {"b": 1}}
    settle()
    assert not server._conversations


def test_a_client_that_stalls_is_dropped(
    qapp: QCoreApplication, address: str, echo: Echo, client: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    server = CommandServer(address, echo, patience_ms=50)
    server.listen()
    silent, slow = client(), client()
    slow.send(b'{"a":')
    assert (silent.answer(), slow.answer()) == (b"", b"")
    assert caplog.text.count("stalled") == 2
    settle()
    assert not server._conversations
    server.close()


def test_a_client_that_does_not_read_is_dropped(
    qapp: QCoreApplication, address: str, echo: Echo, client: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_server, "encode", lambda _: b"x" * 50_000_000)  # more than the system buffers
    server = CommandServer(address, echo, patience_ms=50)
    server.listen()
    deaf = client()
    deaf.send(b"{}\n")
    qtbot.waitUntil(lambda: bool(echo.heard))
    deaf.send(b'{"but": "talks on"}\n')
    qtbot.waitUntil(lambda: not server._conversations)
    assert echo.heard == [{}]
    server.close()


def test_a_crowd_of_silent_clients_is_limited_and_others_get_their_turn(
    qapp: QCoreApplication, address: str, echo: Echo, client: Any, qtbot: QtBot
) -> None:
    server = CommandServer(address, echo, patience_ms=200)
    server.listen()
    before = open_files()
    crowd = [client() for _ in range(MOST_CLIENTS + 10)]
    settle()
    assert len(server._conversations) == MOST_CLIENTS
    assert asked(qtbot, address, {"a": 1}) == [{"echo": {"a": 1}}]
    for one in crowd:
        assert one.answer() == b""
    settle()
    assert not server._conversations
    assert open_files() <= before
    server.close()


def test_one_who_left_before_it_was_their_turn_is_not_heard(
    qapp: QCoreApplication, address: str, echo: Echo, client: Any, qtbot: QtBot
) -> None:
    """Nobody can tell any more who that was."""
    server = CommandServer(address, echo, patience_ms=200)
    server.listen()
    crowd = [client() for _ in range(MOST_CLIENTS)]
    settle()
    late = client()
    late.send(b'{"a": 1}\n')
    late.connection.close()
    settle()
    crowd[0].connection.close()
    qtbot.waitUntil(lambda: not server._conversations)
    assert echo.heard == []
    server.close()


def test_a_flood_is_survived(server: CommandServer, address: str, qtbot: QtBot) -> None:
    results = asked(qtbot, address, *({"number": number} for number in range(150)), timeout=20)
    assert results == [{"echo": {"number": number}} for number in range(150)]
    settle()
    assert not server._conversations


# --- bad handlers ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "act",
    [
        lambda _: 1 / 0,
        lambda _: {"too long": "x" * LIMIT},
        lambda _: {"no JSON": object()},
        lambda _: {"half a character": "\ud800"},
    ],
)
def test_a_handler_that_fails_is_logged_and_answered(
    server: CommandServer, client: Any, echo: Echo, expected_log: Callable[..., Any], act: Any
) -> None:
    expected = expected_log("therapy_timer.services.command_server", logging.ERROR, "could not be carried out")
    echo.act = act
    one = client()
    one.send(b'{"name": "private"}\n')
    assert one.said() == {"error": "internal"}
    assert len(expected.records) == 1
    assert "private" not in expected.records[0].getMessage()


def test_the_handler_may_close_the_server(server: CommandServer, client: Any, echo: Echo, address: str) -> None:
    def quit_(_: dict[str, object]) -> dict[str, object]:
        server.close()
        return {"bye": True}

    echo.act = quit_
    one, other = client(), client()
    settle()
    one.send(b"{}\n")
    assert one.said() == {"bye": True}
    assert other.answer() == b""
    assert not Path(address).exists()
    settle()
    assert not server._conversations


def test_the_handler_may_run_a_dialogue(
    qapp: QCoreApplication, address: str, echo: Echo, client: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Others are served meanwhile, and patience with the one who waits does not run out."""
    caplog.set_level(logging.INFO)
    server = CommandServer(address, echo, patience_ms=50)
    server.listen()

    def ask_the_person(request: dict[str, object]) -> dict[str, object]:
        if request == {"quit": True}:
            one.send(b"and another thing")
            loop = QEventLoop()
            QTimer.singleShot(150, loop.quit)
            loop.exec()
        return request

    echo.act = ask_the_person
    one, other = client(), client()
    one.send(b'{"quit": true}\n')
    other.send(b'{"status": 1}\n')
    assert one.said() == {"quit": True}
    assert other.said() == {"status": 1}
    assert "stalled" not in caplog.text
    server.close()


def test_a_client_that_leaves_during_a_dialogue(server: CommandServer, echo: Echo, client: Any, qtbot: QtBot) -> None:
    one = client()

    def ask_the_person(request: dict[str, object]) -> dict[str, object]:
        one.connection.close()
        settle()
        return request

    echo.act = ask_the_person
    one.send(b"{}\n")
    qtbot.waitUntil(lambda: bool(echo.heard) and not server._conversations)


def test_a_client_that_pours_during_a_dialogue_fills_no_memory(
    server: CommandServer, echo: Echo, client: Any, qtbot: QtBot
) -> None:
    one = client()
    held: list[int] = []

    def ask_the_person(request: dict[str, object]) -> dict[str, object]:
        for _ in range(50):
            with contextlib.suppress(BlockingIOError):
                one.connection.send(b"x" * LIMIT)
            settle()
        held.extend(item._connection.bytesAvailable() for item in server._conversations)
        return request

    echo.act = ask_the_person
    one.send(b"{}\n")
    qtbot.waitUntil(lambda: bool(echo.heard) and not server._conversations)
    assert len(held) == 1
    assert held[0] <= LIMIT


# --- who gets in ----------------------------------------------------------------------------------------------


def test_the_socket_and_its_folder_are_the_owners_alone(qapp: QCoreApplication, address: str, echo: Echo) -> None:
    before = os.umask(0)
    try:
        server = CommandServer(address, echo)
        server.listen()
    finally:
        os.umask(before)
    status = Path(address).lstat()
    assert stat.S_ISSOCK(status.st_mode)
    assert stat.S_IMODE(status.st_mode) & 0o077 == 0
    assert stat.S_IMODE(Path(address).parent.lstat().st_mode) == 0o700
    server.close()


STRANGER = """
import os, socket, sys
os.setgid(65534)
os.setuid(65534)
connection = socket.socket(socket.AF_UNIX)
connection.settimeout(20)
try:
    connection.connect(sys.argv[1])
    connection.sendall(b'{"a": 1}\\n')
    print(connection.recv(1000))
except OSError as error:
    print(type(error).__name__)
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user")
@pytest.mark.parametrize("doors_open", [False, True])
def test_another_user_gets_no_answer(
    server: CommandServer, address: str, echo: Echo, qtbot: QtBot, expected_log: Any, doors_open: bool
) -> None:
    path = Path(address)
    if doors_open:
        expected_log("therapy_timer.services.command_server", logging.WARNING, "turned away")
        for folder in (path.parent.parent.parent, path.parent.parent, path.parent):
            folder.chmod(0o755)
        path.chmod(0o777)
    command = [sys.executable, "-c", STRANGER, address]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd="/") as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
        output, _ = process.communicate()
    expected = {"b''", "ConnectionResetError", "BrokenPipeError"} if doors_open else {"PermissionError"}
    assert output.strip() in expected
    assert echo.heard == []


def test_a_user_whose_name_the_system_does_not_tell_is_judged_by_the_doors(
    server: CommandServer, client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_server, "peer_uid", lambda _: None)
    one = client()
    one.send(b"{}\n")
    assert one.said() == {"echo": {}}


def test_another_users_words_are_not_read(
    server: CommandServer, client: Any, echo: Echo, expected_log: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_log("therapy_timer.services.command_server", logging.WARNING, "turned away")
    monkeypatch.setattr(command_server, "peer_uid", lambda _: os.geteuid() + 1)
    one = client()
    one.send(b"{}\n")
    assert one.answer() == b""
    assert echo.heard == []


# --- coming and going -----------------------------------------------------------------------------------------


def test_close_leaves_nothing_behind(
    qapp: QCoreApplication, address: str, echo: Echo, client: Any, qtbot: QtBot
) -> None:
    before = open_files()
    server = CommandServer(address, echo)
    server.listen()
    server.listen()
    waiting = [client() for _ in range(3)]
    settle()
    assert len(server._conversations) == 3
    server.close()
    server.close()
    # At once, for the event loop may not turn any more.
    assert not any(timer.isActive() for timer in server.findChildren(QTimer))
    assert not Path(address).exists()
    for one in waiting:
        assert one.connection.recv(1) == b""
        one.connection.close()
    settle()
    assert not server._conversations
    assert not server.findChildren(QTimer)
    assert open_files() == before
    assert isinstance(asked(qtbot, address, {})[0], NoInstance)


def test_it_can_listen_again(server: CommandServer, client: Any) -> None:
    server.close()
    server.listen()
    one = client()
    one.send(b"{}\n")
    assert one.said() == {"echo": {}}


INSTANCE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from therapy_timer.desktop.instance import InstanceLock, address_of
from therapy_timer.services.command_server import CommandServer

app = QCoreApplication([])
folder = Path(sys.argv[1])
lock = InstanceLock(folder)
assert lock.acquire()
server = CommandServer(address_of(folder), lambda request: {"first": request})
server.listen()
print("listening", flush=True)
app.exec()
"""


def test_the_place_of_an_instance_that_was_killed_is_taken_over(
    qapp: QCoreApplication, address: str, tmp_path: Path, echo: Echo, qtbot: QtBot
) -> None:
    with subprocess.Popen([sys.executable, "-c", INSTANCE, str(tmp_path)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"listening\n"
        lock = InstanceLock(tmp_path)
        assert not lock.acquire()
        assert ask(address, {"a": 1}, 20) == {"first": {"a": 1}}
        process.kill()
    assert Path(address).exists()
    assert isinstance(asked(qtbot, address, {})[0], NoInstance)
    assert lock.acquire()
    server = CommandServer(address, echo)
    server.listen()
    assert asked(qtbot, address, {"a": 2}) == [{"echo": {"a": 2}}]
    server.close()
    lock.release()


def test_what_is_no_socket_is_left_alone(qapp: QCoreApplication, address: str, echo: Echo) -> None:
    Path(address).write_text("precious")
    server = CommandServer(address, echo)
    with pytest.raises(FileExistsError, match="local socket belongs"):
        server.listen()
    assert Path(address).read_text() == "precious"


def test_an_open_folder_is_refused(qapp: QCoreApplication, address: str, echo: Echo) -> None:
    server = CommandServer(address, echo)
    Path(address).parent.chmod(0o750)
    with pytest.raises(PermissionError, match="open to others"):
        server.listen()
    assert not Path(address).exists()


def test_a_place_that_cannot_be_had(qapp: QCoreApplication, address: str, echo: Echo) -> None:
    with pytest.raises(FileNotFoundError):
        CommandServer(str(Path(address).parent / "missing" / "socket"), echo).listen()
    too_long = str(Path(address).parent / ("x" * 200))
    with pytest.raises(OSError, match="x" * 200):
        CommandServer(too_long, echo).listen()
