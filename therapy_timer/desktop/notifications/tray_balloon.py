# SPDX-License-Identifier: MIT
"""Notifications as the message of a tray icon: the fallback on Linux, the only way on Windows and macOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from therapy_timer.desktop.notifications.model import (
    DEFAULT_ACTION,
    Notification,
    NotificationFailed,
    NotificationHandler,
    Urgency,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

_ICONS: Final = {
    Urgency.LOW: QSystemTrayIcon.MessageIcon.NoIcon,
    Urgency.NORMAL: QSystemTrayIcon.MessageIcon.Information,
    Urgency.CRITICAL: QSystemTrayIcon.MessageIcon.Critical,
}
_UNTIL_CLOSED_MS = 0
_BRIEFLY_MS = 10_000


class TrayNotifier(NotificationHandler):
    """Shows a notification as the message of the tray icon, which stays with its owner.

    `tray` is the icon, or a function that tells which one to use, for an owner that makes another when a tray comes.

    Such a message has no buttons, replaces whatever message was there, and can be neither withdrawn nor known
    to be gone: `dismissed` never comes. A click on it is the action with the id `DEFAULT_ACTION`, if it has
    that one.
    """

    name = "tray icon"

    def __init__(self, tray: QSystemTrayIcon | Callable[[], QSystemTrayIcon], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._heard: QSystemTrayIcon | None = None
        self._last: Notification | None = None

    @property
    def reachable(self) -> bool:
        """Whether there is a tray; what shows its messages cannot be known."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, notification: Notification) -> None:
        """Show the message. Raises NotificationFailed when there is nothing that could show it."""
        tray = self._tray if isinstance(self._tray, QSystemTrayIcon) else self._tray()
        # Qt itself says nothing: without a tray host the message goes nowhere, silently.
        if not QSystemTrayIcon.isSystemTrayAvailable():
            raise NotificationFailed("the desktop has no tray")
        if not tray.isVisible():
            raise NotificationFailed("the tray icon is not shown")
        if not tray.supportsMessages():
            raise NotificationFailed("the tray shows no messages")
        if tray is not self._heard:
            tray.messageClicked.connect(self._on_clicked)
            self._heard = tray
        tray.showMessage(
            notification.title,
            notification.body,
            _ICONS[notification.urgency],
            _UNTIL_CLOSED_MS if notification.stays else _BRIEFLY_MS,
        )
        self._last = notification

    def withdraw(self, key: str) -> None:
        """Forget the notification: a click on its message, which stays, then does nothing."""
        if self._last is not None and self._last.key == key:
            self._last = None

    @Slot()
    def _on_clicked(self) -> None:
        last = self._last
        if last is not None and any(action.id == DEFAULT_ACTION for action in last.actions):
            self.action_invoked.emit(last.key, DEFAULT_ACTION)
