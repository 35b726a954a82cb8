# SPDX-License-Identifier: MIT
"""The client's half of the protocol, against servers that behave and servers that do not."""

from __future__ import annotations

import json
import os
import socket
import struct
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapy_timer.desktop import channel
from therapy_timer.desktop.channel import LIMIT, ChannelBroken, NoInstance, ask, decode, encode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Unix sockets")


@pytest.fixture
def address(folders: Any) -> str:
    return str(folders.runtime / "test.sock")


@pytest.fixture
def serve(address: str) -> Iterator[Callable[[Callable[[socket.socket], None]], str]]:
    """Serve one client in a thread, in a way that the test gives."""
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listener.settimeout(10)
    threads: list[threading.Thread] = []

    def start(behave: Callable[[socket.socket], None]) -> str:
        listener.bind(address)
        listener.listen()

        def run() -> None:
            with listener.accept()[0] as connection:
                connection.settimeout(10)
                behave(connection)

        threads.append(threading.Thread(target=run))
        threads[-1].start()
        return address

    yield start
    for thread in threads:
        thread.join(20)
    listener.close()


def line_from(connection: socket.socket) -> bytes:
    received = b""
    while not received.endswith(b"\n"):
        received += connection.recv(LIMIT)
    return received


# --- asking ---------------------------------------------------------------------------------------------------


def test_one_line_each_way(serve: Any) -> None:
    heard: list[bytes] = []

    def behave(connection: socket.socket) -> None:
        heard.append(line_from(connection))
        connection.sendall('{"done": "Rücken"}\n'.encode())

    assert ask(serve(behave), {"command": "off", "area": "Rücken ❄"}) == {"done": "Rücken"}
    assert heard == ['{"command":"off","area":"Rücken ❄"}\n'.encode()]


def test_an_answer_in_crumbs(serve: Any) -> None:
    def behave(connection: socket.socket) -> None:
        line_from(connection)
        for byte in b'{"a": [1, 2]}\n':
            connection.sendall(bytes([byte]))

    assert ask(serve(behave), {}) == {"a": [1, 2]}


def test_nobody_there(address: str) -> None:
    with pytest.raises(NoInstance):
        ask(address, {})


def test_a_socket_left_over_by_the_dead(address: str) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(address)
        dead.listen()
    with pytest.raises(NoInstance):
        ask(address, {})


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"no end",
        b"\n",
        b"[]\n",
        b"nonsense\n",
        b'{"a": NaN}\n',
        b'{"a": "\xff"}\n',
        b"[" * 60_000 + b"\n",
        b'{"a": "' + b"x" * LIMIT + b'"}\n',
        b'{"a": "\\ud800"}\n',
    ],
)
def test_a_bad_answer(serve: Any, answer: bytes) -> None:
    def behave(connection: socket.socket) -> None:
        line_from(connection)
        connection.sendall(answer)

    with pytest.raises(ChannelBroken):
        ask(serve(behave), {})


def test_an_endless_answer_is_cut_off(serve: Any) -> None:
    def behave(connection: socket.socket) -> None:
        line_from(connection)
        with pytest.raises(OSError, match=r"Broken pipe|reset"):
            connection.sendall(b"x" * 100_000_000)

    with pytest.raises(ChannelBroken, match="too long"):
        ask(serve(behave), {})


def test_no_answer_in_time(serve: Any) -> None:
    over = threading.Event()

    def behave(connection: socket.socket) -> None:
        line_from(connection)
        over.wait(10)

    address = serve(behave)
    with pytest.raises(ChannelBroken, match=r"0\.2 seconds"):
        ask(address, {}, timeout=0.2)
    over.set()


def test_the_time_limit_is_for_all_of_it_together(serve: Any) -> None:
    """A server that sends a byte now and then cannot hold the client for ever."""
    over = threading.Event()

    def behave(connection: socket.socket) -> None:
        line_from(connection)
        while not over.wait(0.05):
            connection.sendall(b" ")

    address = serve(behave)
    with pytest.raises(ChannelBroken, match="no answer"):
        ask(address, {}, timeout=0.4)
    over.set()


def test_no_time_at_all(serve: Any, address: str) -> None:
    with pytest.raises(ChannelBroken, match="no answer"):
        ask(address, {}, timeout=0)


def test_a_server_whose_queue_is_full_is_tried_again(address: str) -> None:
    with socket.socket(socket.AF_UNIX) as listener, socket.socket(socket.AF_UNIX) as first:
        listener.bind(address)
        listener.listen(0)
        first.connect(address)
        with pytest.raises(ChannelBroken, match="no answer"):
            ask(address, {}, timeout=0.2)

        def serve() -> None:
            for _ in range(2):
                with listener.accept()[0] as connection:
                    connection.settimeout(10)
                    if connection.recv(LIMIT):
                        connection.sendall(b'{"in": "the end"}\n')

        thread = threading.Thread(target=serve)
        answers: list[object] = []
        asking = threading.Thread(target=lambda: answers.append(ask(address, {}, timeout=10)))
        asking.start()
        first.close()
        thread.start()
        asking.join(20)
        thread.join(20)
        assert answers == [{"in": "the end"}]


@pytest.mark.parametrize(
    "request_",
    [{"name": "x" * LIMIT}, {"name": "\udcff"}, {"number": float("nan")}, {"path": object()}],
)
def test_a_request_that_cannot_be_sent(address: str, request_: dict[str, object]) -> None:
    with pytest.raises(ChannelBroken):
        ask(address, request_)


def test_an_address_that_is_no_socket(folders: Any) -> None:
    path = folders.runtime / "file"
    path.write_text("")
    with pytest.raises(NoInstance):
        ask(str(path), {})
    with pytest.raises(ChannelBroken, match="too long"):
        ask(str(folders.runtime / ("x" * 200)), {})


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who listens")
def test_a_server_of_another_user_gets_no_request(serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[bytes] = []
    monkeypatch.setattr(channel, "peer_uid", lambda _: os.geteuid() + 1)
    address = serve(lambda connection: heard.append(connection.recv(LIMIT)))
    with pytest.raises(ChannelBroken, match="another user"):
        ask(address, {"secret": 1})
    monkeypatch.undo()
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join(10)
    assert heard == [b""]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_the_system_tells_who_is_at_the_other_end() -> None:
    one, other = socket.socketpair()
    with one, other:
        assert channel.peer_uid(one) == os.geteuid()
        assert struct.calcsize("3i") == 12


def test_it_needs_no_qt(address: str) -> None:
    program = (
        "import sys\n"
        "from therapy_timer.desktop.channel import NoInstance, ask\n"
        "try:\n"
        "    ask(sys.argv[1], {})\n"
        "except NoInstance:\n"
        "    print(any('PySide6' in name for name in sys.modules))\n"
    )
    command = [sys.executable, "-c", program, address]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "False\n"


# --- lines ----------------------------------------------------------------------------------------------------

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=50)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(texts, values, max_size=8))
def test_what_goes_in_comes_out(message: dict[str, object]) -> None:
    line = encode(message)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert decode(line) == message


@given(st.binary(max_size=200) | st.text(max_size=100).map(lambda text: text.encode(errors="surrogatepass")))
def test_any_bytes_are_an_object_or_a_value_error(line: bytes) -> None:
    try:
        message = decode(line)
    except ValueError:
        return
    assert isinstance(message, dict)


def test_the_limit_is_the_limit() -> None:
    room = LIMIT - len(b'{"a":""}\n')
    longest = encode({"a": "x" * room})
    assert len(longest) == LIMIT
    assert decode(longest) == {"a": "x" * room}
    with pytest.raises(ValueError, match="too long"):
        encode({"a": "x" * (room + 1)})
    with pytest.raises(ValueError, match="too long"):
        decode(b" " + longest)


def test_ten_thousand_characters_of_any_script_fit() -> None:
    assert decode(encode({"name": "\N{SNOWFLAKE}\N{PILE OF POO}" * 5000}))


def test_nesting_without_end() -> None:
    nested: dict[str, object] = {}
    for _ in range(100_000):
        nested = {"a": nested}
    with pytest.raises(ValueError, match="no JSON"):
        encode(nested)
    with pytest.raises(ValueError, match="deep"):
        decode(b'{"a":' * 10_000)


def test_numbers_without_end() -> None:
    with pytest.raises(ValueError, match="digits"):
        decode(b'{"a": ' + b"9" * 60_000 + b"}")
    assert json.loads(encode({"a": 10**100})) == {"a": 10**100}
