# SPDX-License-Identifier: MIT
"""Tells the person something through the desktop's notifications.

`SessionBusNotifier` talks to the notification daemon itself, `TrayNotifier` uses the balloon of the tray
icon, and `NotifierChain` tries one after the other. `desktop_notifier` builds the chain that fits the
platform. A notifier raises `NotificationFailed` when nothing was accepted; showing the window then is up to
the caller.
"""

from __future__ import annotations

from therapy_timer.desktop.notifications.chain import NotifierChain, desktop_notifier
from therapy_timer.desktop.notifications.daemon import SessionBusNotifier
from therapy_timer.desktop.notifications.model import (
    DEFAULT_ACTION,
    Action,
    Notification,
    NotificationFailed,
    NotificationHandler,
    Notifier,
    Urgency,
)
from therapy_timer.desktop.notifications.tray_balloon import TrayNotifier

__all__ = [
    "DEFAULT_ACTION",
    "Action",
    "Notification",
    "NotificationFailed",
    "NotificationHandler",
    "Notifier",
    "NotifierChain",
    "SessionBusNotifier",
    "TrayNotifier",
    "Urgency",
    "desktop_notifier",
]
