# SPDX-License-Identifier: MIT
"""The end of the session as the session managers of GNOME, MATE and Xfce announce it on the session bus.

The Qt that comes from the package index hears of no X11 session manager, and under Wayland there is none to hear of.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from therapy_timer.desktop.dbus import Answer, Bus, Target
from therapy_timer.desktop.notifications.daemon import DESKTOP_ENTRY
from therapy_timer.desktop.session_end import SessionManager

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Manager:
    """A session manager, what it calls a client's interface, and the flag by which it says that it will not wait."""

    target: Target
    client: str
    forced: int


_GNOME: Final = "org.gnome.SessionManager"
_MANAGERS: Final = (
    _Manager((_GNOME, "/org/gnome/SessionManager", _GNOME), f"{_GNOME}.ClientPrivate", 1),
    _Manager(
        ("org.xfce.SessionManager", "/org/xfce/SessionManager", "org.xfce.Session.Manager"),
        "org.xfce.Session.Client",
        0,
    ),
)


class _Asking:
    """A session manager that asks, in the words of Qt."""

    def __init__(self, *, waits: bool) -> None:
        self._waits = waits
        self.cancelled = False

    def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
        return self._waits

    def release(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class SessionClient(QObject):
    """Is a client of the session manager, and has `answer` called with whoever wants to end the session.

    `answer` must be quick: GNOME waits for one second. `reason` is shown to the person where the session is to stay.
    A person who ends it all the same is told of by another call, of a session manager that does not wait.

    `address` is that of the bus, or SESSION.
    """

    def __init__(
        self, answer: Callable[[SessionManager], None], parent: QObject | None = None, *, address: str = "SESSION"
    ) -> None:
        super().__init__(parent)
        self.reason = ""
        self._answer = answer
        self._address = address
        self._bus: Bus | None = None

    def start(self) -> None:
        """Become a client of each session manager that is there, or that comes. Never fails."""
        if self._bus is not None:
            return
        try:
            self._bus = Bus(self._address, self._on_lost, name="session bus", parent=self)
            for manager in _MANAGERS:
                self._bus.watch_owner(manager.target[0], partial(self._change_owner, manager))
                self._register(manager)
        except ConnectionError as error:
            _log.info("nothing tells of the end of the session: %s", error)

    def stop(self) -> None:
        """Be none any more."""
        if self._bus is not None:
            self._bus.close()
            self._bus.deleteLater()
            self._bus = None

    def _register(self, manager: _Manager) -> None:
        if self._bus is not None:
            arguments = (DESKTOP_ENTRY, os.environ.get("DESKTOP_AUTOSTART_ID", ""))
            then = partial(self._listen, manager)
            self._bus.call(manager.target, "RegisterClient", "ss", *arguments, then=then, start=False)

    def _listen(self, manager: _Manager, answer: Answer) -> None:
        if self._bus is None or answer.error is not None or answer.signature != "o":
            _log.debug("%s takes no client: %s", manager.target[0], answer.error or answer.body)
            return
        client = (manager.target[0], answer.body[0], manager.client)
        with suppress(ConnectionError):  # _on_lost is told
            self._bus.subscribe(client, "QueryEndSession", "u", partial(self._asks, client, manager.forced))
            self._bus.subscribe(client, "EndSession", "u", partial(self._ends, client))

    def _asks(self, client: Target, forced: int, flags: int) -> None:
        asking = _Asking(waits=not flags & forced)
        try:
            self._answer(asking)
        finally:
            self._respond(client, not asking.cancelled)

    def _ends(self, client: Target, _flags: int) -> None:
        try:
            self._answer(_Asking(waits=False))
        finally:
            self._respond(client, True)

    def _respond(self, client: Target, may_end: bool) -> None:
        if self._bus is not None:
            with suppress(ConnectionError):  # _on_lost is told
                self._bus.call(client, "EndSessionResponse", "bs", may_end, "" if may_end else self.reason)

    def _change_owner(self, manager: _Manager, new: str) -> None:
        if new:
            with suppress(ConnectionError):  # _on_lost is told
                self._register(manager)

    def _on_lost(self, error: ConnectionError) -> None:
        _log.info("nothing tells of the end of the session any more: %s", error)
        self.stop()
