# SPDX-License-Identifier: MIT
"""The way to the running instance, without Qt: one request, one answer, each a line of JSON.

A line is a JSON object in UTF-8 that ends with a line feed, `LIMIT` bytes long at most. The client sends one and
keeps the connection open; the server answers with one and closes it. The address is a Unix socket's path, or on
Windows a pipe's name.
"""

from __future__ import annotations

import json
import os
import socket
import struct
import sys
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import NoReturn

LIMIT: Final = 64 * 1024
"""The greatest length of a line in bytes, its line feed included."""

_BUSY_PAUSE: Final = 0.02


class NoInstance(Exception):
    """Nobody listens at the address."""


class ChannelBroken(Exception):
    """Somebody may be there, but did not get the request or did not answer it properly. The text says why."""


def encode(message: dict[str, object]) -> bytes:
    """The message as a line. Raises ValueError if JSON or UTF-8 has no place for it, or it is too long."""
    try:
        text = json.dumps(message, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (TypeError, RecursionError) as error:
        raise ValueError(f"no JSON for the message: {error}") from error
    line = text.encode() + b"\n"
    if len(line) > LIMIT:
        raise ValueError(f"the message is too long: {len(line)} bytes, {LIMIT} at most")
    return line


def decode(line: bytes) -> dict[str, object]:
    """The message in a line. Raises ValueError if it is not a JSON object in UTF-8, or is too long."""
    if len(line) > LIMIT:
        raise ValueError(f"the message is too long: {LIMIT} bytes at most")
    try:
        message = json.loads(line.decode(), parse_constant=_refuse_constant)
        # Escapes can smuggle in half a character, which could be neither printed nor stored.
        json.dumps(message, ensure_ascii=False).encode()
    except RecursionError as error:
        raise ValueError("the message is nested too deeply") from error
    if not isinstance(message, dict):
        raise ValueError("the message is not a JSON object")  # noqa: TRY004 - the text is bad, not the call
    return message


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def peer_uid(connection: socket.socket) -> int | None:
    """The user at the other end of a local socket; None where the system does not tell (all but Linux)."""
    if sys.platform != "linux":
        return None
    credentials = struct.Struct("3i")  # process, user, group
    raw = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, credentials.size)
    return int(credentials.unpack(raw)[1])


def ask(address: str, request: dict[str, object], timeout: float = 5.0) -> dict[str, object]:
    """Send the request and return the answer; `timeout` in seconds is for all of it together.

    Raises NoInstance if nobody listens there, ChannelBroken if it fails in any other way, also because the request
    cannot be sent.
    """
    deadline = time.monotonic() + timeout
    try:
        return decode(_exchange(address, encode(request), deadline))
    except TimeoutError as error:
        raise ChannelBroken(f"no answer within {timeout:g} seconds") from error
    except (OSError, ValueError) as error:
        raise ChannelBroken(str(error)) from error


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _checked(received: bytearray, chunk: bytes | None) -> bool:
    """Add what was read; whether that makes a whole line."""
    if not chunk:
        raise ChannelBroken("the connection was closed without an answer")
    received += chunk
    if len(received) > LIMIT:
        raise ChannelBroken("the answer is too long")
    return b"\n" in chunk


if sys.platform == "win32":
    import queue
    import threading

    _PIPE_BUSY = 231

    def _exchange(address: str, line: bytes, deadline: float) -> bytes:
        # A pipe knows no time limit, so a thread waits that may be left behind: it ends with the process.
        results: queue.SimpleQueue[bytes | Exception] = queue.SimpleQueue()
        arguments = (address, line, deadline, results)
        threading.Thread(target=_converse, args=arguments, daemon=True).start()
        try:
            result = results.get(timeout=_left(deadline))
        except queue.Empty:
            raise TimeoutError from None
        if isinstance(result, Exception):
            raise result
        return result

    def _converse(address: str, line: bytes, deadline: float, results: queue.SimpleQueue[bytes | Exception]) -> None:
        received = bytearray()
        try:
            while True:
                try:
                    pipe = open(address, "r+b", buffering=0)  # noqa: PTH123, SIM115 - a pipe is no path
                    break
                except FileNotFoundError as error:
                    raise NoInstance from error
                except OSError as error:
                    if error.winerror != _PIPE_BUSY:
                        raise
                time.sleep(min(_BUSY_PAUSE, _left(deadline)))
            with pipe:
                pipe.write(line)
                while not _checked(received, pipe.read(LIMIT)):
                    pass
        except (OSError, NoInstance, ChannelBroken) as error:
            results.put(error)
        else:
            results.put(bytes(received))

else:

    def _exchange(address: str, line: bytes, deadline: float) -> bytes:
        received = bytearray()
        with _connected(address, deadline) as connection:
            if peer_uid(connection) not in {None, os.geteuid()}:
                raise ChannelBroken("another user listens there")
            connection.settimeout(_left(deadline))
            connection.sendall(line)
            while True:
                connection.settimeout(_left(deadline))
                if _checked(received, connection.recv(LIMIT)):
                    return bytes(received)

    def _connected(address: str, deadline: float) -> socket.socket:
        while True:
            connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                connection.settimeout(_left(deadline))
                connection.connect(address)
            except (FileNotFoundError, ConnectionRefusedError) as error:
                connection.close()
                raise NoInstance from error
            except BlockingIOError:
                connection.close()  # its queue of connections is full
            except BaseException:
                connection.close()
                raise
            else:
                return connection
            time.sleep(min(_BUSY_PAUSE, _left(deadline)))
