# SPDX-License-Identifier: MIT
"""Whether the desktop shows tray icons at all, and when that changes."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusServiceWatcher

_LOG = logging.getLogger(__name__)

WATCHER: Final = "org.kde.StatusNotifierWatcher"
"""The service of the session bus with which tray icons are registered, on desktops that have it."""

LOOK_AGAIN_AFTER: Final = (1_000, 4_000, 15_000, 60_000)
"""Milliseconds between the looks for a tray that comes up after the application and says so to nobody (XEmbed).

Each look is a connection to the session bus and a dozen messages, so there is none for what is known already.
"""


class TrayHost(QObject):
    """Watches for a tray.

    A tray that is a service of the session bus is noticed whenever it comes or goes. Any other is looked for a few
    times in the first minutes, until it is there, and then no more.
    """

    changed = Signal(bool)
    """A tray came (True) or went."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._delays = list(LOOK_AGAIN_AFTER)
        self._awaited = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._watcher = self._watch()
        self.present = QSystemTrayIcon.isSystemTrayAvailable()
        self._look_again(self.present)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        if self._watcher is not None:
            self._watcher.serviceRegistered.disconnect(self._service_comes)
            self._watcher.serviceUnregistered.disconnect(self._service_goes)
            self._watcher = None

    def _watch(self) -> QDBusServiceWatcher | None:
        if sys.platform in {"win32", "darwin"}:
            return None
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            _LOG.info("no session bus: a tray that starts later may go unnoticed")
            return None
        watcher = QDBusServiceWatcher(WATCHER, bus, QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange, self)
        watcher.serviceRegistered.connect(self._service_comes)
        watcher.serviceUnregistered.connect(self._service_goes)
        return watcher

    def _service_comes(self, _service: str) -> None:
        self._await(True)  # the service may be there before its tray

    def _service_goes(self, _service: str) -> None:
        self._await(False)  # or be gone before an XEmbed tray of the same panel is

    def _await(self, present: bool) -> None:
        self._awaited = present
        self._delays = list(LOOK_AGAIN_AFTER)
        self._look()

    def _look(self) -> None:
        present = QSystemTrayIcon.isSystemTrayAvailable()
        self._look_again(present)
        if present != self.present:
            self.present = present
            self.changed.emit(present)

    def _look_again(self, present: bool) -> None:
        """Look once more in a while, if it is not yet as it is to be."""
        self._timer.stop()
        if present != self._awaited and self._delays:
            self._timer.start(self._delays.pop(0))
