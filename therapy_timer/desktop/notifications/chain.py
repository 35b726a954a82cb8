# SPDX-License-Identifier: MIT
"""One way of notifying after another, until one works."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from therapy_timer.desktop.notifications.daemon import SessionBusNotifier
from therapy_timer.desktop.notifications.model import Notification, NotificationFailed, NotificationHandler
from therapy_timer.desktop.notifications.tray_balloon import TrayNotifier

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QSystemTrayIcon

_log = logging.getLogger(__name__)


class NotifierChain(NotificationHandler):
    """Tries each handler in turn; passes on what the person does, whichever showed the notification.

    A handler that fails leaves a line in the log and the next one is tried. The handlers become its
    children.
    """

    name = "notifications"

    def __init__(self, handlers: Sequence[NotificationHandler], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handlers = tuple(handlers)
        for handler in self._handlers:
            handler.setParent(self)
            handler.action_invoked.connect(self.action_invoked)
            handler.dismissed.connect(self.dismissed)

    @property
    def reachable(self) -> bool | None:
        """Whether any handler could show something."""
        found = [handler.reachable for handler in self._handlers]
        if any(found):
            return True
        return None if None in found else False

    def prepare(self) -> None:
        """Have every handler prepare itself."""
        for handler in self._handlers:
            handler.prepare()

    def show(self, notification: Notification) -> None:
        """Show the notification by the first handler that accepts it.

        Raises NotificationFailed with the reasons of all of them when none does.
        """
        reasons = []
        for handler in self._handlers:
            try:
                handler.show(notification)
            except NotificationFailed as error:
                reason = f"{handler.name}: {error.reason}"
                _log.info("Could not show %s by %s", notification.key, reason)
            except Exception as error:  # noqa: BLE001 - the next has to be tried all the same
                reason = f"{handler.name}: {type(error).__name__}"
                _log.exception("Could not show %s by %s", notification.key, handler.name)
            else:
                return
            reasons.append(reason)
        raise NotificationFailed("; ".join(reasons) or "there is no way to show notifications")

    def withdraw(self, key: str) -> None:
        """Take the notification away, whichever handler showed it."""
        for handler in self._handlers:
            handler.withdraw(key)

    def close(self) -> None:
        """Close every handler."""
        for handler in self._handlers:
            handler.close()


def desktop_notifier(
    tray: QSystemTrayIcon | Callable[[], QSystemTrayIcon],
    *,
    platform: str = sys.platform,
    parent: QObject | None = None,
) -> NotifierChain:
    """The notifiers of this platform: the notification daemon where there is D-Bus, then the tray icon.

    `tray` is as `TrayNotifier` has it.
    """
    handlers: list[NotificationHandler] = [TrayNotifier(tray)]
    if platform not in {"win32", "darwin"}:
        handlers.insert(0, SessionBusNotifier())
    return NotifierChain(handlers, parent=parent)
