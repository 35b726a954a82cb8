# SPDX-License-Identifier: MIT
"""The login manager (logind, or elogind) on the D-Bus system bus: it tells of sleep and shutdown, and waits a while."""

from __future__ import annotations

import logging
import os
import time
from contextlib import suppress
from typing import Final

from jeepney.fds import FileDescriptor  # type: ignore[import-untyped]
from PySide6.QtCore import QObject, Qt, QTimer, SignalInstance, Slot

from therapy_timer.desktop.dbus import Answer, Bus, Target
from therapy_timer.desktop.watch import Watch

_log = logging.getLogger(__name__)

LOOK_AGAIN_AFTER: Final = (1_000, 4_000, 15_000, 60_000)
"""Milliseconds between the looks for a system bus that comes up later, or comes back. Then it is given up."""

SERVICE: Final = "org.freedesktop.login1"
MANAGER: Final[Target] = (SERVICE, "/org/freedesktop/login1", f"{SERVICE}.Manager")
_PROPERTIES: Final[Target] = (SERVICE, MANAGER[1], "org.freedesktop.DBus.Properties")
_INHIBIT: Final = (
    "sleep:shutdown",
    "Therapy Timer",
    "Before the computer sleeps or shuts down, the clocks are written down and a pack that is on is told of",
    "delay",
)
"""What, who, why and how, as `systemd-inhibit --list` shows it."""

USUAL_DELAY_MS: Final = 5_000
"""How long it waits as shipped (InhibitDelayMaxSec), where it does not say."""
_MARGIN_MS: Final = 500
"""What is left of the wait when it is let go: for the last writing down, and for a busy computer."""


class LoginManager(Watch):
    """Tells of sleep and shutdown, and holds them up while the slots of `about_to_sleep` and `about_to_shut_down` run.

    The login manager waits for whoever holds a file that it gave out, a delay inhibitor, for 5 seconds as shipped.
    One is held all the time, but between either signal and `woke` or `shutdown_cancelled`; `hold_up` keeps it for a
    while longer. A login manager that starts later or anew is noticed at once.

    `address` is that of the bus, or SYSTEM.
    """

    def __init__(self, parent: QObject | None = None, *, address: str = "SYSTEM") -> None:
        super().__init__(parent)
        self._address = address
        self._bus: Bus | None = None
        self._inhibitor: int | None = None
        self._preparing = False
        self._since_s = 0.0
        self._delay_ms = USUAL_DELAY_MS
        self._delays: list[int] = []
        self._look_again = QTimer(self)
        self._look_again.setSingleShot(True)
        self._look_again.timeout.connect(self._look)
        self._held_up = QTimer()
        self._held_up.setSingleShot(True)
        self._held_up.setTimerType(Qt.TimerType.PreciseTimer)
        self._held_up.timeout.connect(self.let_go)

    def start(self) -> None:
        """Begin to tell as soon as there is a login manager."""
        if self._bus is None and not self._look_again.isActive():
            self._delays = list(LOOK_AGAIN_AFTER)
            self._look()

    def stop(self) -> None:
        """Leave the bus, which forgets the subscriptions, and hold nothing up any more."""
        self._look_again.stop()
        self._release()
        self._preparing = False
        if self._bus is not None:
            self._bus.close()
            self._bus.deleteLater()
            self._bus = None

    def hold_up(self, milliseconds: int) -> int:
        """See `Watch`."""
        if not self._preparing or self._inhibitor is None:
            return 0
        waited_ms = round((time.monotonic() - self._since_s) * 1_000)
        granted = max(0, min(milliseconds, self._delay_ms - _MARGIN_MS - waited_ms))
        if granted:
            self._held_up.start(granted)
        return granted

    @Slot()
    def let_go(self) -> None:
        """See `Watch`."""
        if self._preparing:
            self._release()

    # --- the bus --------------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        try:
            bus = self._bus = Bus(self._address, self._lose, name="system bus", files=True, parent=self)
            bus.watch_owner(SERVICE, self._change_owner)
            bus.subscribe(MANAGER, "PrepareForSleep", "b", self._prepare_for_sleep)
            bus.subscribe(MANAGER, "PrepareForShutdown", "b", self._prepare_for_shutdown)
            self._take_inhibitor()
        except ConnectionError as error:
            _log.info("nothing tells of sleep, for there is no system bus: %s", error.__cause__ or error)
            if self._delays and not self._look_again.isActive():
                self._look_again.start(self._delays.pop(0))

    def _lose(self, error: ConnectionError) -> None:
        _log.info("the system bus is gone: %s", error.__cause__ or error)
        self.stop()
        self._delays = list(LOOK_AGAIN_AFTER)
        self._look_again.start(self._delays.pop(0))

    # --- the login manager ----------------------------------------------------------------------------------

    def _change_owner(self, new: str) -> None:
        self._preparing = False
        self._held_up.stop()
        if new:
            self._take_inhibitor()

    def _prepare_for_sleep(self, going: bool) -> None:
        self._prepare(going, self.about_to_sleep, self.woke)

    def _prepare_for_shutdown(self, going: bool) -> None:
        self._prepare(going, self.about_to_shut_down, self.shutdown_cancelled)

    def _prepare(self, going: bool, before: SignalInstance, after: SignalInstance) -> None:
        self._preparing = going
        self._held_up.stop()
        if going:
            self._since_s = time.monotonic()
            try:
                before.emit()
            finally:
                if not self._held_up.isActive():
                    self._release()
        else:
            self._take_inhibitor()
            after.emit()

    def _take_inhibitor(self) -> None:
        """Ask for one, and for how long it is good. Where the bus can start a login manager, this does."""
        if self._bus is None:
            return
        with suppress(ConnectionError):  # _lose is told
            self._bus.call(MANAGER, "Inhibit", "ssss", *_INHIBIT, then=self._inhibit)
            self._bus.call(_PROPERTIES, "Get", "ss", MANAGER[2], "InhibitDelayMaxUSec", then=self._take_delay)

    def _inhibit(self, answer: Answer) -> None:
        match answer.error, answer.body:
            case None, (FileDescriptor() as inhibitor,):
                # One that comes too late would only hold up what it cannot help any more.
                if not self._preparing:
                    self._release()
                    self._inhibitor = inhibitor.to_raw_fd()
            case _:
                _log.info("sleep does not wait for this program: %s", answer.body)

    def _take_delay(self, answer: Answer) -> None:
        match answer.error, answer.body:
            case None, (("t", microseconds),):
                self._delay_ms = int(microseconds) // 1_000
            case _:
                self._delay_ms = USUAL_DELAY_MS

    def _release(self) -> None:
        self._held_up.stop()
        if self._inhibitor is not None:
            os.close(self._inhibitor)
            self._inhibitor = None
