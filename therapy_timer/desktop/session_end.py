# SPDX-License-Identifier: MIT
"""The end of the session: logging out, and on Windows shutting down, while a pack may be on."""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

_log = logging.getLogger(__name__)


class SessionManager(Protocol):
    """What is needed of QSessionManager, whose methods ask the desktop to wait, to go on, or to stay."""

    def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
        """Have the end wait for the person, and tell whether it does."""
        ...

    def release(self) -> None:
        """Have it go on."""
        ...

    def cancel(self) -> None:
        """Have the session stay."""
        ...


class SessionEnd(QObject):
    """Asks whether the session may end, and has it stay if not, where the desktop lets the program have a say.

    `may_end` tells whether there is nothing to keep it for. If there is, `asked` is told first: its slots may ring, and
    change what `may_end` tells. If the answer stays no, the end is called off. Where that cannot be done, and wherever
    the session may end, `about_to_end` is told with the session manager: the process can be killed right afterwards.

    Windows asks, and X11 session managers where Qt was built for them, which that of the package index is not; those on
    the session bus ask through `SessionClient`. Who else ends a session does not ask.

    `application` is the one that hears from the desktop.
    """

    asked = Signal()
    about_to_end = Signal(object)

    def __init__(
        self, may_end: Callable[[], bool], parent: QObject | None = None, *, application: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._may_end = may_end
        application = application or QGuiApplication.instance()
        if application is not None:
            # Direct: the desktop takes the return for the answer.
            application.commitDataRequest.connect(  # type: ignore[attr-defined]
                self.answer, Qt.ConnectionType.DirectConnection
            )

    def answer(self, manager: SessionManager) -> None:
        """Answer a session manager that wants to end the session."""
        if self._may_end():
            self.about_to_end.emit(manager)
            return
        can_stay = manager.allowsInteraction()
        self.asked.emit()
        if not can_stay:
            _log.info("the session ends, and could not be kept for the pack that is on")
            self.about_to_end.emit(manager)
        elif self._may_end():
            manager.release()
            self.about_to_end.emit(manager)
        else:
            _log.info("the session is kept for the pack that is on")
            # Not released: that would tell an X11 session manager to go on.
            manager.cancel()


class ShutdownReason:
    """Has Windows tell the person, on the screen with which it shuts down, why a program keeps it from doing so.

    On other systems it does nothing. `user32` is that library.
    """

    def __init__(self, *, user32: ctypes.CDLL | None = None, platform: str = sys.platform) -> None:
        self._user32 = user32
        self._platform: Final = platform
        self._given: tuple[int, str] | None = None

    def give(self, window: int, text: str) -> None:
        """Give the reason for the top-level window with this handle, which belongs to this thread. Never fails."""
        if self._platform != "win32" or self._given == (window, text):
            return
        self.take_back()
        self._given = window, text
        if not self._call("ShutdownBlockReasonCreate", ctypes.c_void_p(window), ctypes.c_wchar_p(text)):
            _log.info("Windows does not take the reason against a shutdown")

    def take_back(self) -> None:
        """There is no reason any more. Never fails."""
        given, self._given = self._given, None
        if given is not None:
            self._call("ShutdownBlockReasonDestroy", ctypes.c_void_p(given[0]))

    def _call(self, name: str, *arguments: object) -> bool:
        try:
            if self._user32 is None:
                self._user32 = ctypes.CDLL("user32")
            return bool(getattr(self._user32, name)(*arguments))
        except (OSError, AttributeError) as error:
            _log.info("Windows shows no reason against a shutdown: %s", error)
            return False
