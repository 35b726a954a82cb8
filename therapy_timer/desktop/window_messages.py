# SPDX-License-Identifier: MIT
"""Hears of sleep and of clocks that were set by the messages that Windows sends to every window."""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Callable
from ctypes import wintypes
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject
from PySide6.QtGui import QGuiApplication, QWindow

from therapy_timer.desktop.watch import Watch

_log = logging.getLogger(__name__)

WM_TIMECHANGE: Final = 0x001E
WM_POWERBROADCAST: Final = 0x0218
PBT_APMSUSPEND: Final = 0x0004
PBT_APMRESUMESUSPEND: Final = 0x0007
PBT_APMRESUMEAUTOMATIC: Final = 0x0012

_DELIVERED: Final = b"windows_generic_MSG"
"""Qt's name for a message on its way to a window."""
_TO_WINDOW: Final = 0


class WindowMessages(Watch):
    """Tells what Windows tells a window that is never shown.

    A window of its own: every other would get each message once more, and there may be none. It is registered for
    sleep, for computers with Modern Standby tell only those that are. Windows waits two seconds for the slots of
    `about_to_sleep`. `woke` may come twice: when the computer wakes, and when somebody uses it.

    `user32` is that library.
    """

    def __init__(self, parent: QObject | None = None, *, user32: ctypes.CDLL | None = None) -> None:
        super().__init__(parent)
        self._user32 = user32
        self._window: QWindow | None = None
        self._filter: MessageFilter | None = None
        self._registration: int | None = None
        self._asleep = False

    def start(self) -> None:
        """Begin to tell."""
        application = QGuiApplication.instance()
        if self._window is not None or application is None:
            return
        self._window = QWindow()
        self._window.create()
        handle = int(self._window.winId())
        self._filter = MessageFilter(handle, self._receive)
        application.installNativeEventFilter(self._filter)
        self._register(handle)

    def stop(self) -> None:
        """Take the window away."""
        if self._window is None:
            return
        if self._registration is not None:
            self._library().UnregisterSuspendResumeNotification(ctypes.c_void_p(self._registration))
            self._registration = None
        application = QGuiApplication.instance()
        if application is not None and self._filter is not None:
            application.removeNativeEventFilter(self._filter)
        self._window.destroy()
        self._window.deleteLater()
        self._window = self._filter = None
        self._asleep = False

    def _register(self, handle: int) -> None:
        try:
            register = self._library().RegisterSuspendResumeNotification
        except (OSError, AttributeError) as error:
            _log.info("some computers will not tell of sleep: %s", error)
            return
        register.restype = ctypes.c_void_p
        self._registration = register(ctypes.c_void_p(handle), wintypes.DWORD(_TO_WINDOW))
        if self._registration is None:
            _log.info("some computers will not tell of sleep: the window could not be registered")

    def _library(self) -> ctypes.CDLL:
        if self._user32 is None:
            self._user32 = ctypes.CDLL("user32")
        return self._user32

    def _receive(self, message: int, detail: int) -> None:
        if message == WM_TIMECHANGE:
            self.clock_set.emit()
        elif message == WM_POWERBROADCAST and detail == PBT_APMSUSPEND:
            if not self._asleep:  # sent to all windows, and to those registered
                self._asleep = True
                self.about_to_sleep.emit()
        elif message == WM_POWERBROADCAST and detail in {PBT_APMRESUMEAUTOMATIC, PBT_APMRESUMESUSPEND}:
            self._asleep = False
            self.woke.emit()


class MessageFilter(QAbstractNativeEventFilter):
    """Hands on number and first parameter of each message to the window with this handle, before the window has it."""

    def __init__(self, handle: int, receive: Callable[[int, int], None]) -> None:
        super().__init__()
        self._handle = handle
        self._receive = receive

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        """Look at a message, given as its address, and let it pass."""
        if kind == _DELIVERED:
            content = wintypes.MSG.from_address(int(message))
            if content.hWnd == self._handle:
                self._receive(content.message, content.wParam)
        return False, 0
