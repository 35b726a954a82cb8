# SPDX-License-Identifier: MIT
"""A connection to a D-Bus message bus that lives in Qt's event loop: jeepney on a QSocketNotifier.

PySide6's QtDBus cannot send the types that notifications need, and its thread enters Python whenever a subscriber
goes: the process then hangs or crashes. Only Linux has jeepney, and importing it takes a tenth of a bare window's
start, so this module is imported when the first connection is wanted.
"""

from __future__ import annotations

import logging
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import Any, Final

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    new_method_call,
)
from jeepney.auth import BEGIN, Authenticator  # type: ignore[import-untyped]
from jeepney.bus import get_bus  # type: ignore[import-untyped]
from jeepney.fds import FileDescriptor, NoFDError, fds_buf_size  # type: ignore[import-untyped]
from PySide6.QtCore import QObject, QSocketNotifier, Slot

_log = logging.getLogger(__name__)

Target = tuple[str, str, str]
"""Whom a call is for, or whose signals are meant: the name on the bus, the path of the object, the interface."""

PATIENCE_S: Final = 0.5
"""Seconds of each wait for a bus, which hold the window; one that is up answers in a few milliseconds."""

_BUS: Final[Target] = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
_CHUNK: Final = 65536
_READS_AT_A_TIME = 100
"""Keeps a chatty bus from holding the window."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from a method call: who answered, and values of that signature or the error's name.

    A file among the values is closed after it was handed on, unless it was taken over with `to_raw_fd`.
    """

    sender: str
    signature: str
    body: tuple[Any, ...]
    error: str | None


@dataclass(slots=True, eq=False)
class Call:
    """A method call under way; `answer` is there once it came.

    `then` is called with the answer when it comes, also if that is after nobody waits for it any more.
    """

    answer: Answer | None = None
    then: Callable[[Answer], None] | None = None


@dataclass(frozen=True, slots=True)
class _Subscription:
    """Who has to send a signal, of which signature it has to be, and who wants to know."""

    name: str
    signature: str
    then: Callable[..., None]


class Bus(QObject):
    """One connection to a bus.

    `address` is that of the bus, or SESSION or SYSTEM; `name` is what messages call it. `on_lost` is called once, with
    the reason, when the connection breaks; the object is of no more use then, and whoever uses it may make another.
    What was to be called with answers that have not come is not called any more. Every single wait for the bus ends
    after `patience_s` seconds. With `files`, it can receive them. `unique_name` is what it is called on the bus.
    Raises ConnectionError, here and in every method that says so; its cause is what the system said.
    """

    def __init__(
        self,
        address: str,
        on_lost: Callable[[ConnectionError], None],
        *,
        name: str,
        patience_s: float = PATIENCE_S,
        files: bool = False,
        parent: QObject | None = None,
    ) -> None:
        connection = _connect(address, name, patience_s, files)  # first, lest a failure leaves a child behind
        super().__init__(parent)
        self._name = name
        self._on_lost = on_lost
        self._patience_s = patience_s
        self._files = fds_buf_size() if files else 0
        self._calls: dict[int, Call] = {}
        self._subscriptions: dict[tuple[str, str, str], _Subscription] = {}
        self._matched: set[Target] = set()
        self._owners: dict[str, str] = {}
        self._watchers: dict[str, Callable[[str], None]] = {}
        self._serials = count(1)
        self._parser = Parser()
        self._socket: socket.socket | None = connection
        self._readable = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self.read_available)
        try:
            self.unique_name = self._greet()
        except ConnectionError:
            self.close()
            self.setParent(None)
            raise

    # --- calls ----------------------------------------------------------------------------------------------

    def call(
        self,
        target: Target,
        member: str,
        signature: str | None = None,
        *body: object,
        then: Callable[[Answer], None] | None = None,
        start: bool = True,
    ) -> Call:
        """Call a method; do not wait. `start` is whether the bus may start who is called.

        Raises ConnectionError.
        """
        message = _message(target, member, signature, body)
        if not start:
            message.header.flags = MessageFlag.no_auto_start
        call = Call(then=then)
        serial = next(self._serials)
        self._calls[serial] = call
        self._post(message, serial)
        return call

    def tell(self, target: Target, member: str, signature: str | None = None, *body: object) -> None:
        """Call a method of which no answer comes. Raises ConnectionError."""
        message = _message(target, member, signature, body)
        message.header.flags = MessageFlag.no_reply_expected
        self._post(message, next(self._serials))

    def wait(self, call: Call) -> Answer | None:
        """Wait for the answer, without event loop; None when it is not there in time. Raises ConnectionError."""
        deadline = time.monotonic() + self._patience_s
        for _ in range(_READS_AT_A_TIME):
            if call.answer is not None or not self._read(max(0.0, deadline - time.monotonic())):
                break
        return call.answer

    # --- signals --------------------------------------------------------------------------------------------

    def subscribe(self, target: Target, member: str, signature: str, then: Callable[..., None]) -> None:
        """Call `then` with the values of each such signal that the owner of the name sends, also from within `wait`.

        Signals of another signature or sender are dropped: anybody can send one to this connection alone, whatever it
        subscribed to. A second subscription to a signal replaces the first. Raises ConnectionError.
        """
        name, path, interface = target
        self._follow(name)
        self._subscriptions[path, interface, member] = _Subscription(name, signature, then)
        if target not in self._matched:
            self._matched.add(target)
            self._match(MatchRule(type="signal", sender=name, interface=interface, path=path))

    def watch_owner(self, name: str, then: Callable[[str], None]) -> None:
        """Call `then` with the unique name of each new owner of the name, empty when it has none any more.

        Raises ConnectionError.
        """
        self._watchers[name] = then
        self._follow(name)

    def _follow(self, name: str) -> None:
        if name in self._owners:
            return
        self._owners[name] = ""
        rule = MatchRule(type="signal", sender=_BUS[0], interface=_BUS[2], member="NameOwnerChanged", path=_BUS[1])
        rule.add_arg_condition(0, name)
        self._match(rule)

        def take_owner(answer: Answer) -> None:
            if answer.error is None and answer.signature == "s":
                (self._owners[name],) = answer.body

        self.call(_BUS, "GetNameOwner", "s", name, then=take_owner)

    def _match(self, rule: MatchRule) -> None:
        self.tell(_BUS, "AddMatch", "s", rule.serialise())

    # --- the connection -------------------------------------------------------------------------------------

    def send(self, message: Message, serial: int) -> None:
        """Send a message. Raises OSError."""
        connection = self._open_socket()
        connection.settimeout(self._patience_s)
        connection.sendall(message.serialise(serial))

    def receive(self, *, timeout: float) -> None:
        """Take in some of what has arrived. Raises TimeoutError, other OSErrors, or EOFError when the bus hung up.

        Where files may come along, no more is read than there is of a message: they are those of that message.
        """
        connection = self._open_socket()
        wanted = min(self._parser.bytes_desired(), _CHUNK) if self._files else _CHUNK
        connection.settimeout(timeout)
        try:
            # A file that a child process had as well would never be given back.
            data, ancillary, flags, _ = connection.recvmsg(wanted, self._files, socket.MSG_CMSG_CLOEXEC)
        except BlockingIOError as error:
            raise TimeoutError from error
        self._parser.add_data(data, FileDescriptor.from_ancdata(ancillary))
        if self._files and flags & socket.MSG_CTRUNC:
            raise OSError("not all files were received")
        if not data:
            raise EOFError("it hung up")

    @Slot()
    def read_available(self) -> None:
        """Take in what has arrived, without waiting."""
        with suppress(ConnectionError):  # on_lost is told
            for _ in range(_READS_AT_A_TIME):
                if self._socket is None or not self._read(0):
                    break

    def close(self) -> None:
        """Close the connection, which ends what was asked for over it; `on_lost` is not called."""
        if self._socket is not None:
            self._readable.setEnabled(False)
            self._socket.close()
            self._socket = None
            self._calls.clear()
            self._subscriptions.clear()
            self._watchers.clear()

    def _greet(self) -> str:
        answer = self.wait(self.call(_BUS, "Hello"))
        if answer is None or answer.signature != "s":
            raise ConnectionError(f"the {self._name} did not answer within {self._patience_s:g} s")
        return str(answer.body[0])

    def _post(self, message: Message, serial: int) -> None:
        try:
            self.send(message, serial)
        except OSError as error:
            raise self._lost(f"the {self._name} does not take messages: {error}", error) from error

    def _read(self, timeout: float) -> bool:
        """Take in what has arrived, and tell whether anything came in time."""
        try:
            self.receive(timeout=timeout)
        except TimeoutError:
            return False
        except Exception as error:  # the parser raises whatever struct, str and dict raise on bad data
            raise self._broken(error) from error
        while self._socket is not None:
            try:
                message = self._parser.get_next_message()
            except Exception as error:  # the same
                raise self._broken(error) from error
            if message is None:
                break
            self._take(message)
        return True

    def _take(self, message: Message) -> None:
        try:
            self._route(message)
        finally:
            for content in message.body:
                if isinstance(content, FileDescriptor):
                    with suppress(NoFDError):  # it was taken over
                        content.close()

    def _broken(self, error: Exception) -> ConnectionError:
        match error:
            case OSError():
                return self._lost(f"the {self._name} cannot be read: {error}", error)
            case EOFError():
                return self._lost(f"the {self._name} closed the connection", error)
            case _:
                return self._lost(f"the {self._name} sent something unreadable: {error!r}", error)

    def _open_socket(self) -> socket.socket:
        if self._socket is None:
            raise ConnectionError(f"the connection to the {self._name} is closed")
        return self._socket

    def _lost(self, reason: str, cause: Exception) -> ConnectionError:
        lost = ConnectionError(reason)
        lost.__cause__ = cause
        if self._socket is not None:
            self.close()
            self._on_lost(lost)
        return lost

    # --- what comes -----------------------------------------------------------------------------------------

    def _route(self, message: Message) -> None:
        fields = message.header.fields
        sender, signature = fields.get(HeaderFields.sender, ""), fields.get(HeaderFields.signature, "")
        if message.header.message_type is MessageType.signal:
            keys = (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
            path, interface, member = (fields.get(key, "") for key in keys)
            self._take_signal(sender, (path, interface, member), signature, message.body)
            return
        call = self._calls.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if call is None:
            _log.debug("Ignored a %s from %s that nobody waits for", message.header.message_type.name, sender)
            return
        error = None
        if message.header.message_type is MessageType.error:
            error = fields.get(HeaderFields.error_name, "an error without a name")
        call.answer = Answer(sender, signature, message.body, error)
        if call.then is not None:
            call.then(call.answer)

    def _take_signal(self, sender: str, signal: tuple[str, str, str], signature: str, body: tuple[Any, ...]) -> None:
        member = signal[2]
        if (sender, *signal[1:], signature) == (_BUS[0], _BUS[2], "NameOwnerChanged", "sss"):
            self._change_owner(*body)
            return
        wanted = self._subscriptions.get(signal)
        if wanted is None:
            _log.debug("Ignored %s from %s, which nobody subscribed to", member, sender)
        elif sender != self._owners[wanted.name]:
            _log.debug("Ignored %s from %s, which is not %s", member, sender, wanted.name)
        elif signature != wanted.signature:
            _log.debug("Ignored %s with signature %r", member, signature)
        else:
            wanted.then(*body)

    def _change_owner(self, name: str, _old: str, new: str) -> None:
        if name in self._owners:
            self._owners[name] = new
            if name in self._watchers:
                self._watchers[name](new)


def _message(target: Target, member: str, signature: str | None, body: tuple[object, ...]) -> Message:
    name, path, interface = target
    return new_method_call(DBusAddress(path, name, interface), member, signature, body)


def _connect(address: str, name: str, patience_s: float, files: bool) -> socket.socket:
    """A socket to the bus, logged in within `patience_s`."""
    try:
        path = get_bus(address)
    except KeyError as error:
        raise ConnectionError(f"there is no {name} ({error.args[0]} is not set)") from error
    except (ValueError, RuntimeError) as error:
        raise ConnectionError(f"the address of the {name} is not usable: {error}") from error
    connection = socket.socket(socket.AF_UNIX)
    try:
        connection.settimeout(patience_s)
        connection.connect(path)
        _authenticate(connection, time.monotonic() + patience_s, files)
    except (TimeoutError, BlockingIOError) as error:
        connection.close()
        late = TimeoutError(f"Did not authenticate within {patience_s:g} s")
        late.__cause__ = error
        raise ConnectionError(f"the {name} did not answer within {patience_s:g} s") from late
    except (OSError, ValueError) as error:
        connection.close()
        raise ConnectionError(f"the {name} cannot be reached: {error}") from error
    return connection


def _authenticate(connection: socket.socket, deadline: float, files: bool) -> None:
    conversation = Authenticator(enable_fds=files)
    for line in conversation:
        connection.settimeout(max(0.0, deadline - time.monotonic()))
        connection.sendall(line)
        heard = connection.recv(_CHUNK)
        if not heard:
            raise ConnectionResetError("it hung up")
        conversation.feed(heard)
    connection.sendall(BEGIN)
