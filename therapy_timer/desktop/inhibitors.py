# SPDX-License-Identifier: MIT
"""Keeps a Linux computer awake: the login manager holds off sleep and the lid, the desktop holds off its screen saver.

A connection is held as long as a pack is on, and no longer: with it goes whatever was granted over it.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Final

from jeepney.fds import FileDescriptor  # type: ignore[import-untyped]
from PySide6.QtCore import QObject, QTimer, Slot

from therapy_timer.desktop.dbus import Answer, Bus, Target
from therapy_timer.desktop.keeper import Keeper
from therapy_timer.desktop.lack import Lack
from therapy_timer.desktop.login_manager import MANAGER, SERVICE
from therapy_timer.desktop.notifications.daemon import APP_NAME, DESKTOP_ENTRY

_log = logging.getLogger(__name__)

PATIENCE_MS: Final = 3_000
"""After this, what is not answered counts as refused."""

TRY_AGAIN_AFTER_MS: Final = 60_000
"""Between two attempts at what was refused, or at a bus that is not there."""


class _Inhibitor(Keeper):
    """Asks on a bus, and asks anew when what grants it is started anew."""

    def __init__(self, address: str, name: str, *, files: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._name = name
        self._files = files
        self._bus: Bus | None = None
        self._reason = ""
        self._pending: frozenset[Lack] = frozenset()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._grow_impatient)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)

    def hold(self, reason: str) -> None:
        """See `Keeper`."""
        if self._pause.isActive() or (self._bus is not None and not self._refused):
            return
        self._pause.start(TRY_AGAIN_AFTER_MS)
        self._reason = reason
        try:
            if self._bus is None:
                self._bus = Bus(self._address, self._on_lost, name=self._name, files=self._files, parent=self)
                self._follow(self._bus)
            self._ask(self._bus)
        except ConnectionError as error:
            _log.info("%s cannot be held off: %s", self._what(self.covers), error)
            self._refuse(self.covers)

    def release(self) -> None:
        """See `Keeper`."""
        if self._bus is not None:
            with suppress(ConnectionError):  # then it is given back anyway
                self._give_back(self._bus)
        self._forget()
        self._pause.stop()
        self._refuse(())

    def _follow(self, bus: Bus) -> None:
        """Have the bus tell when what grants it comes or goes. Raises ConnectionError."""
        raise NotImplementedError

    def _ask(self, bus: Bus) -> None:
        """Ask for what is not held. Raises ConnectionError."""
        raise NotImplementedError

    def _give_back(self, bus: Bus) -> None:
        """Hold nothing any more. Raises ConnectionError."""
        raise NotImplementedError

    def _forget(self) -> None:
        self._pending = frozenset()
        self._patience.stop()
        if self._bus is not None:
            self._bus.close()
            self._bus.deleteLater()
            self._bus = None

    def _wait_for(self, lacks: Iterable[Lack]) -> None:
        self._pending |= frozenset(lacks)
        self._patience.start(PATIENCE_MS)

    def _settle(self, lack: Lack, *, granted: bool) -> None:
        self._pending -= {lack}
        if not self._pending:
            self._patience.stop()
        self._refuse(self._refused - {lack} if granted else self._refused | {lack})

    @Slot()
    def _grow_impatient(self) -> None:
        late, self._pending = self._pending, frozenset()
        _log.info("%s may not be held off: there was no answer", self._what(late))
        self._refuse(self._refused | late)

    def _on_lost(self, error: ConnectionError) -> None:
        _log.info("%s is not held off any more: %s", self._what(self.covers), error)
        self._forget()
        self._pause.stop()  # the next tick connects anew
        self._refuse(self.covers)

    @staticmethod
    def _what(lacks: Iterable[Lack]) -> str:
        return ", ".join(sorted(lack.value for lack in lacks))


class SleepInhibitor(_Inhibitor):
    """Has the login manager hold off sleep, and let the lid do nothing; it may grant one and refuse the other.

    `address` is that of the bus, or SYSTEM.
    """

    covers = (Lack.SLEEP, Lack.LID)
    _WHAT: Final = {Lack.SLEEP: "sleep:idle", Lack.LID: "handle-lid-switch"}

    def __init__(self, parent: QObject | None = None, *, address: str = "SYSTEM") -> None:
        super().__init__(address, "system bus", files=True, parent=parent)
        self._held: dict[Lack, int] = {}

    def _follow(self, bus: Bus) -> None:
        bus.watch_owner(SERVICE, self._change_owner)

    def _ask(self, bus: Bus) -> None:
        self._ask_for(bus, [lack for lack in self.covers if lack not in self._held])

    def _ask_for(self, bus: Bus, lacks: Iterable[Lack]) -> None:
        for lack in lacks:
            self._wait_for([lack])
            arguments = (self._WHAT[lack], APP_NAME, self._reason, "block")
            bus.call(MANAGER, "Inhibit", "ssss", *arguments, then=partial(self._take, lack))

    def _give_back(self, bus: Bus) -> None:
        del bus

    def _forget(self) -> None:
        super()._forget()
        for file in self._held.values():
            os.close(file)
        self._held.clear()

    def _take(self, lack: Lack, answer: Answer) -> None:
        match answer.error, answer.body:
            case None, (FileDescriptor() as file,):
                before, self._held[lack] = self._held.get(lack), file.to_raw_fd()
                if before is not None:
                    os.close(before)
                self._settle(lack, granted=True)
            case _:
                _log.info("%s cannot be held off: %s %s", lack.value, answer.error or "", answer.body)
                self._settle(lack, granted=False)

    def _change_owner(self, new: str) -> None:
        # What the old one gave is kept: the real one takes up again what it finds when it starts.
        if new and self._bus is not None:
            with suppress(ConnectionError):  # _on_lost is told
                self._ask_for(self._bus, self.covers)
        else:
            self._wait_for(self.covers)


@dataclass(frozen=True)
class _Way:
    """One of the services that hold off the screen saver: what its Inhibit takes and returns, and how to undo that."""

    target: Target
    signature: str
    returns: str
    starts: bool = False
    """Whether to have the bus start it: what belongs to another desktop is not to run in this one."""

    def arguments(self, reason: str) -> tuple[object, ...]:
        """What Inhibit is called with."""
        raise NotImplementedError

    def undo(self, bus: Bus, granted: object) -> None:
        """Give back what it granted. Raises ConnectionError."""
        raise NotImplementedError


class _ScreenSaver(_Way):
    """The screen saver itself, or the power management of a desktop that has the same two methods."""

    def arguments(self, reason: str) -> tuple[object, ...]:
        return APP_NAME, reason

    def undo(self, bus: Bus, granted: object) -> None:
        bus.tell(self.target, "UnInhibit", "u", granted)


class _SessionManager(_Way):
    """The session manager of GNOME, and those that descend from it."""

    def arguments(self, reason: str) -> tuple[object, ...]:
        return DESKTOP_ENTRY, _NO_X11_WINDOW, reason, _SUSPEND_AND_IDLE

    def undo(self, bus: Bus, granted: object) -> None:
        bus.tell(self.target, "Uninhibit", "u", granted)


class _Portal(_Way):
    """The desktop portal, for a desktop that has it alone."""

    def arguments(self, reason: str) -> tuple[object, ...]:
        return "", _SUSPEND_AND_IDLE, {"handle_token": ("s", _HANDLE), "reason": ("s", reason)}

    def undo(self, bus: Bus, granted: object) -> None:
        bus.tell(self.request(str(granted)), "Close")

    def request(self, handle: str) -> Target:
        """Whom to ask about a request."""
        return self.target[0], handle, "org.freedesktop.portal.Request"

    def next_request(self, bus: Bus) -> Target:
        """The request that will be made, which can be listened to before it is there."""
        sender = bus.unique_name.removeprefix(":").replace(".", "_")
        return self.request(f"{self.target[1]}/request/{sender}/{_HANDLE}")


_SUSPEND_AND_IDLE: Final = 4 | 8
_NO_X11_WINDOW: Final = 0
_HANDLE: Final = "therapy_timer"

_SCREEN_SAVER: Final = "org.freedesktop.ScreenSaver"
_GNOME: Final = "org.gnome.SessionManager"
_POWER: Final = "org.freedesktop.PowerManagement"
_DESKTOP: Final = "org.freedesktop.portal.Desktop"

PORTAL: Final = _Portal(
    (_DESKTOP, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Inhibit"), "sua{sv}", "o", starts=True
)
WAYS: Final[tuple[_Way, ...]] = (
    _ScreenSaver((_SCREEN_SAVER, "/org/freedesktop/ScreenSaver", _SCREEN_SAVER), "ss", "u"),
    _SessionManager((_GNOME, "/org/gnome/SessionManager", _GNOME), "susu", "u"),
    _ScreenSaver((_POWER, "/org/freedesktop/PowerManagement/Inhibit", f"{_POWER}.Inhibit"), "ss", "u"),
    PORTAL,
)
"""The services that hold off the screen saver, in the order in which they are asked until one grants it."""


class IdleInhibitor(_Inhibitor):
    """Has the desktop take the session for one that is in use: the screen stays on and is not locked.

    `address` is that of the bus, or SESSION.
    """

    covers = (Lack.SCREEN,)

    def __init__(self, parent: QObject | None = None, *, address: str = "SESSION") -> None:
        super().__init__(address, "session bus", parent=parent)
        self._held: tuple[_Way, object] | None = None
        self._asking: _Way | None = None
        self._attempt = 0
        """Counts the questions, to know an answer that nobody waits for any more."""

    def _follow(self, bus: Bus) -> None:
        for way in WAYS:
            bus.watch_owner(way.target[0], partial(self._change_owner, way))
        bus.subscribe(PORTAL.next_request(bus), "Response", "ua{sv}", self._take_response)

    def _ask(self, bus: Bus) -> None:
        if self._held is None:
            self._ask_one_of(bus, WAYS)

    def _ask_one_of(self, bus: Bus, ways: tuple[_Way, ...]) -> None:
        self._attempt += 1
        if not ways:
            _log.info("the screen cannot be kept on: no service of the desktop grants it")
            self._asking = None
            self._settle(Lack.SCREEN, granted=False)
            return
        way = self._asking = ways[0]
        self._wait_for([Lack.SCREEN])
        then = partial(self._take, ways, self._attempt)
        bus.call(way.target, "Inhibit", way.signature, *way.arguments(self._reason), then=then, start=way.starts)

    def _give_back(self, bus: Bus) -> None:
        if self._held is not None:
            way, granted = self._held
            way.undo(bus, granted)

    def _forget(self) -> None:
        super()._forget()
        self._held = self._asking = None

    def _take(self, ways: tuple[_Way, ...], attempt: int, answer: Answer) -> None:
        way, bus = ways[0], self._bus
        if bus is None:
            return
        granted = answer.body[0] if answer.error is None and answer.signature == way.returns else None
        with suppress(ConnectionError):  # _on_lost is told
            if attempt != self._attempt:
                if granted:
                    way.undo(bus, granted)
            elif granted:
                self._held, self._asking = (way, granted), None
                self._settle(Lack.SCREEN, granted=True)
            else:
                _log.debug("%s does not keep the screen on: %s", way.target[0], answer.error or answer.body)
                self._ask_one_of(bus, ways[1:])

    @Slot()
    def _grow_impatient(self) -> None:
        super()._grow_impatient()
        if self._bus is not None and self._asking is not None:
            with suppress(ConnectionError):  # _on_lost is told
                self._ask_one_of(self._bus, WAYS[WAYS.index(self._asking) + 1 :])

    def _take_response(self, code: int, _results: dict[str, object]) -> None:
        if code and self._held is not None and self._held[0] is PORTAL:
            _log.info("the screen cannot be kept on: the desktop refuses it, %d", code)
            self._held = None
            self._settle(Lack.SCREEN, granted=False)

    def _change_owner(self, way: _Way, new: str) -> None:
        gone = self._held is not None and self._held[0] is way
        came = bool(new) and self._held is None and self._asking is not way
        if self._bus is not None and (gone or came):
            self._held = None
            with suppress(ConnectionError):  # _on_lost is told
                self._ask(self._bus)
