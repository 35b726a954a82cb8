# SPDX-License-Identifier: MIT
"""Notifications straight to the desktop's notification daemon, org.freedesktop.Notifications."""

from __future__ import annotations

import logging
import unicodedata
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from therapy_timer.desktop.notifications.model import Notification, NotificationFailed, NotificationHandler

if TYPE_CHECKING:
    from therapy_timer.desktop.dbus import Answer, Bus, Call

_log = logging.getLogger(__name__)

PATIENCE_S = 0.5
"""Seconds of each wait for bus or daemon, which hold the window; a daemon that is up answers in 5 to 40 ms.

One that is being started, or was installed and cannot run, may take minutes to answer.
"""

APP_NAME = "Therapy Timer"
DESKTOP_ENTRY = "therapy-timer"
"""Name of the desktop entry without its ending, and of the icon."""

CATEGORY = "x-therapy-timer.reminder"
"""By this a person can make rules in a daemon's settings; none of the standard categories fits."""

_NAME = "org.freedesktop.Notifications"
_DAEMON = (_NAME, "/org/freedesktop/Notifications", _NAME)
_NOBODY_THERE = {"org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner"}
_EXPIRE_AS_THE_DAEMON_LIKES = -1
_NEVER_EXPIRE = 0


@dataclass(slots=True, eq=False)
class _Shown:
    """A notification the daemon accepted: its number there, whether it is still up, or was lost with the daemon."""

    key: str
    number: int
    actions: frozenset[str]
    up: bool = True
    lost: bool = False


class SessionBusNotifier(NotificationHandler):
    """Shows notifications through the notification daemon on the session bus.

    It connects when first needed and again when bus or daemon were gone. `show` waits for the daemon's
    answer, at most `patience_s` seconds (twice that with a daemon not met before), because the caller has to
    know whether to try something else. A daemon that answers later has shown the notification all the same,
    and its actions work. Sending and listening share one connection, because daemons report actions to the
    sender only.
    """

    name = "notification daemon"

    _news = Signal()

    def __init__(self, *, patience_s: float = PATIENCE_S, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patience_s = patience_s
        self._bus: Bus | None = None
        self._daemon: str | None = None
        self._capabilities: frozenset[str] | None = None
        self._answered: bool | None = None
        self._asking: Call | None = None
        self._shown: dict[str, _Shown] = {}
        self._unanswered: dict[str, Call] = {}
        self._events: deque[tuple[_Shown, str | None]] = deque()
        self._news.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def reachable(self) -> bool | None:
        """Whether a daemon answered, and did not go since."""
        return True if self._capabilities is not None else self._answered

    def prepare(self) -> None:
        """Connect and ask the daemon what it can do, so that one started on demand is up when needed."""
        try:
            self._ask_capabilities(self._connected())
        except ConnectionError as error:
            self._answered = False
            _log.info("No notification daemon yet: %s", error)

    def show(self, notification: Notification) -> None:
        """Show the notification in place of an earlier one with its key.

        Raises NotificationFailed when there is no bus or daemon, when it refuses, or when it does not answer
        in time.
        """
        try:
            bus = self._connected()
            capabilities = self._known_capabilities(bus)
            self._abandon(notification.key)
            arguments = self._arguments(notification, capabilities)
            call = bus.call(_DAEMON, "Notify", "susssasa{sv}i", *arguments)
            answer = bus.wait(call)
        except ConnectionError as error:
            raise NotificationFailed(str(error)) from error
        if answer is None:
            call.then = partial(self._accept_late, notification)
            self._unanswered[notification.key] = call
            raise NotificationFailed(self._no_answer())
        self._accept(notification, answer)

    def withdraw(self, key: str) -> None:
        """Take the notification away when it is still up, or when the daemon gets round to showing it."""
        self._abandon(key)
        shown = self._shown.pop(key, None)
        if shown is not None and shown.up:
            self._close_notification(shown.number)

    def close(self) -> None:
        """Close the connection. Notifications that are up stay up."""
        if self._bus is not None:
            self._bus.close()
            self._shown.clear()
            self._forget_bus()

    # The connection

    def _connected(self) -> Bus:
        if self._bus is not None:
            self._bus.read_available()  # learns of a bus or a daemon that went away since
        if self._bus is None:
            from therapy_timer.desktop.dbus import Bus

            bus = Bus("SESSION", self._on_lost, name="session bus", patience_s=self._patience_s, parent=self)
            self._bus = bus
            bus.watch_owner(_NAME, self._on_owner)
            bus.subscribe(_DAEMON, "ActionInvoked", "us", self._on_action)
            bus.subscribe(_DAEMON, "NotificationClosed", "uu", self._on_closed)
        return self._bus

    def _on_lost(self, reason: ConnectionError) -> None:
        _log.warning("Lost the notification daemon: %s", reason)
        self._forget_bus()

    def _forget_bus(self) -> None:
        if self._bus is not None:
            self._bus.deleteLater()
        self._bus = None
        self._asking = None
        self._unanswered.clear()
        self._forget_daemon()

    def _forget_daemon(self) -> None:
        # Another daemon gives the same numbers to other notifications, of other programs too.
        self._daemon = None
        self._capabilities = None
        for shown in self._shown.values():
            if shown.up:
                shown.lost = True
                self._note(shown, None)
        self._shown.clear()

    # Calls

    def _ask_capabilities(self, bus: Bus) -> Call:
        if self._asking is None:
            self._asking = bus.call(_DAEMON, "GetCapabilities")
            self._asking.then = self._learn_capabilities
        return self._asking

    def _learn_capabilities(self, answer: Answer) -> None:
        self._asking = None
        self._answered = answer.error is None
        if answer.error is None:
            self._daemon = answer.sender
            self._capabilities = frozenset(answer.body[0]) if answer.signature == "as" else frozenset()

    def _known_capabilities(self, bus: Bus) -> frozenset[str]:
        if self._capabilities is None:
            answer = bus.wait(self._ask_capabilities(bus))
            if answer is None:
                self._asking = None
                raise NotificationFailed(self._no_answer())
            if answer.error is not None:
                raise NotificationFailed(_refusal(answer.error))
        return self._capabilities or frozenset()

    def _arguments(self, notification: Notification, capabilities: frozenset[str]) -> tuple[Any, ...]:
        body = _clean(notification.body)
        if "body-markup" in capabilities:
            body = escape(body, quote=False)
        actions = []
        if "actions" in capabilities:
            actions = [text for action in notification.actions for text in (action.id, _clean(action.label))]
        hints: dict[str, tuple[str, Any]] = {
            "urgency": ("y", notification.urgency.value),
            "category": ("s", CATEGORY),
            "desktop-entry": ("s", DESKTOP_ENTRY),
        }
        if notification.stays:
            hints["resident"] = ("b", True)
        if notification.silent:
            hints["suppress-sound"] = ("b", True)
        replaced = self._shown.get(notification.key)
        return (
            APP_NAME,
            replaced.number if replaced is not None and replaced.up else 0,
            DESKTOP_ENTRY,
            _clean(notification.title),
            body,
            actions,
            hints,
            _NEVER_EXPIRE if notification.stays else _EXPIRE_AS_THE_DAEMON_LIKES,
        )

    def _accept(self, notification: Notification, answer: Answer) -> None:
        number = _number(answer)
        self._daemon = answer.sender
        replaced = self._shown.get(notification.key)
        actions = frozenset(action.id for action in notification.actions)
        self._shown[notification.key] = _Shown(notification.key, number, actions)
        if replaced is not None and replaced.up and replaced.number != number:
            self._close_notification(replaced.number)  # some daemons show a second one instead of replacing

    def _accept_late(self, notification: Notification, answer: Answer) -> None:
        del self._unanswered[notification.key]
        try:
            self._accept(notification, answer)
        except NotificationFailed as error:
            _log.info("The notification daemon refused %s late: %s", notification.key, error)
        else:
            _log.info("The notification daemon accepted %s late", notification.key)

    def _abandon(self, key: str) -> None:
        """See to it that a notification with this key that is accepted late goes away at once."""
        call = self._unanswered.pop(key, None)
        if call is not None:
            call.then = self._reject_late

    def _reject_late(self, answer: Answer) -> None:
        try:
            number = _number(answer)
        except NotificationFailed:
            return  # it never was up
        if answer.sender == self._daemon and self._by_number(number) is None:
            self._close_notification(number)

    def _close_notification(self, number: int) -> None:
        if self._bus is not None:
            with suppress(ConnectionError):  # _on_lost logs it
                self._bus.tell(_DAEMON, "CloseNotification", "u", number)

    def _no_answer(self) -> str:
        return f"the notification daemon did not answer within {self._patience_s:g} s"

    # Signals

    def _by_number(self, number: int) -> _Shown | None:
        return next((shown for shown in self._shown.values() if shown.number == number), None)

    # These may run within `show`: what they mean is told from the event loop.

    def _on_owner(self, _new: str) -> None:
        _log.debug("Another notification daemon, or none any more")
        self._forget_daemon()

    def _on_action(self, number: int, action: str) -> None:
        # It counts after NotificationClosed as well: some daemons send that first.
        shown = self._by_number(number)
        if shown is None:
            _log.debug("Ignored action %s of notification %d, which is not ours or gone", action, number)
        else:
            self._note(shown, action)

    def _on_closed(self, number: int, reason: int) -> None:
        shown = self._by_number(number)
        if shown is not None and shown.up:
            _log.debug("%s was closed, reason %d", shown.key, reason)
            shown.up = False
            self._note(shown, None)

    def _note(self, shown: _Shown, action: str | None) -> None:
        self._events.append((shown, action))
        self._news.emit()

    @Slot()
    def _tell(self) -> None:
        while self._events:
            shown, action = self._events.popleft()
            current = self._shown.get(shown.key)
            if action is None:
                if current is shown or (current is None and shown.lost):
                    self.dismissed.emit(shown.key)
            elif current is not None and action in current.actions:
                self.action_invoked.emit(shown.key, action)
            else:
                _log.debug("Ignored action %s of %s, which does not offer it or is gone", action, shown.key)


def _number(answer: Answer) -> int:
    """The number the daemon gave the notification. Raises NotificationFailed when it accepted none."""
    if answer.error is not None:
        raise NotificationFailed(_refusal(answer.error))
    number = answer.body[0] if answer.signature == "u" else 0
    if not number:
        raise NotificationFailed("the notification daemon answered without a number for the notification")
    return int(number)


def _refusal(error: str) -> str:
    # The name alone: what comes with it may quote the notification, and that is not for the diagnostic log.
    if error in _NOBODY_THERE:
        return f"the desktop has no notification daemon ({error})"
    return f"the notification daemon answered {error}"


def _clean(text: str) -> str:
    """The text without what D-Bus and markup parsers refuse: control characters and halves of characters."""
    return "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cs"})
