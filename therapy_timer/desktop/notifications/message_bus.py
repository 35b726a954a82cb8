# SPDX-License-Identifier: MIT
"""A connection to the D-Bus session bus that lives in Qt's event loop: jeepney on a QSocketNotifier.

PySide6's QtDBus cannot send the types that notifications need. Only Linux has jeepney, and importing it takes
a tenth of a bare window's start, so this module is imported when the first connection is wanted.
"""

from __future__ import annotations

import logging
import socket
import struct
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    new_method_call,
)
from jeepney.auth import BEGIN, Authenticator  # type: ignore[import-untyped]
from jeepney.bus import get_bus  # type: ignore[import-untyped]
from PySide6.QtCore import QObject, QSocketNotifier, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)

_BUS_NAME, _BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
_CHUNK = 65536
_READS_AT_A_TIME = 100
"""Keeps a chatty bus from holding the window."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from a method call: who answered, and values of that signature or the error's name."""

    sender: str
    signature: str
    body: tuple[Any, ...]
    error: str | None


@dataclass(slots=True, eq=False)
class Call:
    """A method call under way; `answer` is there once it came.

    `when_late` is called with an answer that comes after nobody waits for it any more.
    """

    answer: Answer | None = None
    when_late: Callable[[Answer], None] | None = None


@dataclass(frozen=True, slots=True)
class BusSignal:
    """A signal that came over the bus."""

    sender: str
    interface: str
    member: str
    signature: str
    body: tuple[Any, ...]


class SessionBus(QObject):
    """One connection to the session bus.

    `on_signal` is called with each signal in the order of their coming, also from within `wait`; `on_lost`
    once, with the reason, when the connection breaks, after which the object is of no more use. Every single
    wait for the bus ends after `patience_s` seconds. Raises ConnectionError, here and in every method that
    says so.
    """

    def __init__(
        self,
        on_signal: Callable[[BusSignal], None],
        on_lost: Callable[[str], None],
        *,
        patience_s: float,
        parent: QObject | None = None,
    ) -> None:
        connection = _connect(patience_s)  # first, lest a failure leaves a child behind with the parent
        super().__init__(parent)
        self._on_signal = on_signal
        self._on_lost = on_lost
        self._calls: dict[int, Call] = {}
        self._serials = count(1)
        self._parser = Parser()
        self._socket: socket.socket | None = connection
        self._readable = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self.read_available)
        self.call(_BUS_NAME, _BUS_PATH, "Hello")

    def subscribe(self, rule: str) -> None:
        """Have the bus deliver the broadcast signals that match the rule. Raises ConnectionError."""
        self.send(_BUS_NAME, _BUS_PATH, "AddMatch", "s", rule)

    def send(self, name: str, path: str, member: str, signature: str | None = None, *body: object) -> None:
        """Call a method of the interface named like its owner; no answer comes. Raises ConnectionError."""
        message = new_method_call(DBusAddress(path, name, name), member, signature, body)
        message.header.flags = MessageFlag.no_reply_expected
        self._write(message.serialise(next(self._serials)))

    def call(self, name: str, path: str, member: str, signature: str | None = None, *body: object) -> Call:
        """Call a method of the interface named like its owner; do not wait. Raises ConnectionError."""
        call = Call()
        serial = next(self._serials)
        self._calls[serial] = call
        self._write(new_method_call(DBusAddress(path, name, name), member, signature, body).serialise(serial))
        return call

    def wait(self, call: Call) -> Answer | None:
        """Wait for the answer, without event loop; None when it is not there in time. Raises ConnectionError."""
        for _ in range(_READS_AT_A_TIME):
            if call.answer is not None or not self._read():
                break
        return call.answer

    @Slot()
    def read_available(self) -> None:
        """Take in what has arrived, without waiting."""
        with suppress(ConnectionError):  # on_lost is told
            for _ in range(_READS_AT_A_TIME):
                if not self._read(socket.MSG_DONTWAIT):
                    break

    def close(self) -> None:
        """Close the connection; `on_lost` is not called."""
        if self._socket is not None:
            self._readable.setEnabled(False)
            self._socket.close()
            self._socket = None
            self._calls.clear()

    def _write(self, data: bytes) -> None:
        connection = self._open_socket()
        try:
            connection.sendall(data)
        except OSError as error:
            raise self._lost(f"the session bus does not take messages: {error}") from error

    def _read(self, flags: int = 0) -> bool:
        """Whether anything came, within the time limit that the kernel keeps for this socket."""
        connection = self._open_socket()
        try:
            data = connection.recv(_CHUNK, flags)
        except BlockingIOError:
            return False
        except OSError as error:
            raise self._lost(f"the session bus cannot be read: {error}") from error
        if not data:
            raise self._lost("the session bus closed the connection")
        self._take(data)
        return True

    def _take(self, data: bytes) -> None:
        self._parser.add_data(data)
        while self._socket is not None:
            try:
                message = self._parser.get_next_message()
            except Exception as error:  # the parser raises whatever struct, str and dict raise on bad data
                raise self._lost(f"the session bus sent something unreadable: {error!r}") from error
            if message is None:
                break
            self._route(message)

    def _route(self, message: Message) -> None:
        fields = message.header.fields
        sender, signature = fields.get(HeaderFields.sender, ""), fields.get(HeaderFields.signature, "")
        if message.header.message_type is MessageType.signal:
            interface, member = fields.get(HeaderFields.interface, ""), fields.get(HeaderFields.member, "")
            self._on_signal(BusSignal(sender, interface, member, signature, message.body))
            return
        call = self._calls.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if call is None:
            _log.debug("Ignored a %s from %s that nobody waits for", message.header.message_type.name, sender)
            return
        error = None
        if message.header.message_type is MessageType.error:
            error = fields.get(HeaderFields.error_name, "an error without a name")
        call.answer = Answer(sender, signature, message.body, error)
        if call.when_late is not None:
            call.when_late(call.answer)

    def _open_socket(self) -> socket.socket:
        if self._socket is None:
            raise ConnectionError("the connection to the session bus is closed")
        return self._socket

    def _lost(self, reason: str) -> ConnectionError:
        if self._socket is not None:
            self.close()
            self._on_lost(reason)
        return ConnectionError(reason)


def _connect(patience_s: float) -> socket.socket:
    """A blocking socket to the bus, logged in; no read or write on it takes longer than `patience_s`."""
    try:
        address = get_bus("SESSION")
    except KeyError as error:
        raise ConnectionError("there is no session bus (DBUS_SESSION_BUS_ADDRESS is not set)") from error
    except (ValueError, RuntimeError) as error:
        raise ConnectionError(f"the address of the session bus is not usable: {error}") from error
    connection = socket.socket(socket.AF_UNIX)
    try:
        limit = struct.pack("@ll", int(patience_s), int(patience_s % 1 * 1_000_000))
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, limit)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, limit)
        connection.connect(address)
        _authenticate(connection)
    except BlockingIOError as error:
        connection.close()
        raise ConnectionError(f"the session bus did not answer within {patience_s:g} s") from error
    except (OSError, ValueError) as error:
        connection.close()
        raise ConnectionError(f"the session bus cannot be reached: {error}") from error
    return connection


def _authenticate(connection: socket.socket) -> None:
    conversation = Authenticator()
    for line in conversation:
        connection.sendall(line)
        heard = connection.recv(_CHUNK)
        if not heard:
            raise ConnectionResetError("it hung up")
        conversation.feed(heard)
    connection.sendall(BEGIN)
