# SPDX-License-Identifier: MIT
"""The login manager (logind, or elogind) on the D-Bus system bus: it tells of sleep, and waits before it sleeps.

QtDBus would do but for its thread, which enters Python whenever a subscriber goes: the process then hangs or crashes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.bus import get_bus  # type: ignore[import-untyped]
from jeepney.fds import FileDescriptor  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, prep_socket  # type: ignore[import-untyped]
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from therapy_timer.desktop.watch import Watch

_log = logging.getLogger(__name__)

LOOK_AGAIN_AFTER: Final = (1_000, 4_000, 15_000, 60_000)
"""Milliseconds between the looks for a system bus that comes up later, or comes back. Then it is given up."""

_PATIENCE_S: Final = 0.5
"""How long the window waits for a bus that does not answer."""

_SERVICE: Final = "org.freedesktop.login1"
_MANAGER: Final = DBusAddress("/org/freedesktop/login1", _SERVICE, f"{_SERVICE}.Manager")
_BUS: Final = "org.freedesktop.DBus"
_INHIBIT: Final = ("sleep", "Therapy Timer", "The clocks are written down before the computer sleeps", "delay")
"""What, who, why and how, as `systemd-inhibit --list` shows it."""


class LoginManager(Watch):
    """Tells of sleep, and holds it up while the slots of `about_to_sleep` run.

    The login manager waits for whoever holds a file that it gave out, a delay inhibitor, for 5 seconds as shipped.
    One is held all the time, but for the time between `about_to_sleep` and `woke`. A login manager that starts later
    or anew is noticed at once.

    `address` is that of the bus, or SYSTEM.
    """

    def __init__(self, parent: QObject | None = None, *, address: str = "SYSTEM") -> None:
        super().__init__(parent)
        self._address = address
        self._bus: DBusConnection | None = None
        self._readable: QSocketNotifier | None = None
        self._answers: dict[int, Callable[[Message], None]] = {}
        self._owner = ""
        self._inhibitor: FileDescriptor | None = None
        self._asleep = False
        self._delays: list[int] = []
        self._look_again = QTimer(self)
        self._look_again.setSingleShot(True)
        self._look_again.timeout.connect(self._look)

    def start(self) -> None:
        """Begin to tell as soon as there is a login manager."""
        if self._bus is None and not self._look_again.isActive():
            self._delays = list(LOOK_AGAIN_AFTER)
            self._look()

    def stop(self) -> None:
        """Leave the bus, which forgets the subscriptions, and hold nothing up any more."""
        self._look_again.stop()
        self._release()
        self._asleep = False
        if self._readable is not None:
            self._readable.setEnabled(False)
            self._readable.deleteLater()
            self._readable = None
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    # --- the bus --------------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        try:
            bus = _connect(self._address)
        except (OSError, ValueError, RuntimeError, DBusErrorResponse) as error:
            _log.info("nothing tells of sleep, for there is no system bus: %s", error)
            if self._delays:
                self._look_again.start(self._delays.pop(0))
            return
        self._bus, self._answers, self._owner = bus, {}, ""
        self._readable = QSocketNotifier(bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)
        owners = MatchRule(type="signal", sender=_BUS, interface=_BUS, member="NameOwnerChanged")
        owners.add_arg_condition(0, _SERVICE)
        sleep = MatchRule(
            type="signal",
            sender=_SERVICE,
            interface=_MANAGER.interface,
            member="PrepareForSleep",
            path=_MANAGER.object_path,
        )
        self._call(message_bus.AddMatch(owners))
        self._call(message_bus.AddMatch(sleep))
        self._call(message_bus.GetNameOwner(_SERVICE), self._take_owner)
        self._take_inhibitor()

    def _call(self, call: Message, take_answer: Callable[[Message], None] | None = None) -> None:
        """Call a method without waiting for what it answers."""
        if self._bus is None:
            return
        serial = next(self._bus.outgoing_serial)
        if take_answer is not None:
            self._answers[serial] = take_answer
        try:
            self._bus.send(call, serial)
        except OSError as error:
            self._lose(error)

    @Slot()
    def _read(self) -> None:
        """Take in what has arrived."""
        while self._bus is not None:
            try:
                message = self._bus.receive(timeout=0)
            except TimeoutError:
                break
            except Exception as error:  # noqa: BLE001 - on bad data, jeepney raises whatever struct, str and dict raise
                self._lose(error)
                break
            try:
                self._route(message)
            finally:
                for content in message.body:
                    if isinstance(content, FileDescriptor) and content is not self._inhibitor:
                        content.close()

    def _route(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal:
            sender, member, signature = (
                fields.get(field) for field in (HeaderFields.sender, HeaderFields.member, HeaderFields.signature)
            )
            # Anybody can send a signal to this connection alone, whatever it subscribed to.
            if (sender, member, signature) == (_BUS, "NameOwnerChanged", "sss"):
                self._change_owner(*message.body)
            elif (sender, member, signature) == (self._owner, "PrepareForSleep", "b"):
                self._prepare_for_sleep(*message.body)
        else:
            take_answer = self._answers.pop(fields.get(HeaderFields.reply_serial, 0), None)
            if take_answer is not None:
                take_answer(message)

    def _lose(self, error: Exception) -> None:
        _log.info("the system bus is gone: %s", error)
        self.stop()
        self._delays = list(LOOK_AGAIN_AFTER)
        self._look_again.start(self._delays.pop(0))

    # --- the login manager ----------------------------------------------------------------------------------

    def _take_owner(self, answer: Message) -> None:
        if answer.header.message_type is MessageType.method_return:
            (self._owner,) = answer.body

    def _change_owner(self, service: str, _old: str, new: str) -> None:
        if service != _SERVICE:
            return
        self._owner = new
        self._asleep = False
        if new:
            self._take_inhibitor()

    def _prepare_for_sleep(self, going: bool) -> None:
        self._asleep = going
        if going:
            try:
                self.about_to_sleep.emit()
            finally:
                self._release()
        else:
            self._take_inhibitor()
            self.woke.emit()

    def _take_inhibitor(self) -> None:
        """Ask for one. Where the bus can start a login manager, this does."""
        self._call(new_method_call(_MANAGER, "Inhibit", "ssss", _INHIBIT), self._inhibit)

    def _inhibit(self, answer: Message) -> None:
        match answer.header.message_type, answer.body:
            case MessageType.method_return, (FileDescriptor() as inhibitor,):
                # One that comes too late would only hold up what it cannot help any more.
                if not self._asleep:
                    self._release()
                    self._inhibitor = inhibitor
            case _:
                _log.info("sleep does not wait for this program: %s", answer.body)

    def _release(self) -> None:
        if self._inhibitor is not None:
            self._inhibitor.close()
            self._inhibitor = None


def _connect(address: str) -> DBusConnection:
    """Raises OSError, ValueError, RuntimeError or DBusErrorResponse, depending on what is amiss."""
    connected = prep_socket(get_bus(address), enable_fds=True, timeout=_PATIENCE_S)
    try:
        bus = DBusConnection(connected, enable_fds=True)
    except BaseException:
        connected.close()
        raise
    connected.settimeout(_PATIENCE_S)
    return bus
