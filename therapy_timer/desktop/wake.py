# SPDX-License-Identifier: MIT
"""Hears from the system that it is about to sleep or to shut down, has woken, or had its clock or zone set.

It is the fast path only: what the system does not tell, the next heartbeat finds out by comparing clocks.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject

from therapy_timer.desktop.watch import Watch

_log = logging.getLogger(__name__)


class Wake(Watch):
    """Tells when the computer is about to sleep or to shut down, has woken, or had its clock or zone set.

    Slots of `about_to_sleep` run before the computer sleeps, where the system allows that: what they write is on disk
    by then. They must be direct ones, and quick: Linux waits for five seconds, Windows for two. On Linux they may
    `hold_up` the computer, and `about_to_shut_down` is told in the same way; elsewhere the end of the session tells of
    that. On Linux, where the wall clock is set anew after each sleep, `clock_set` comes on waking too.

    `parts` makes the watches that it consists of; without, it is those of the platform.
    """

    def __init__(self, parent: QObject | None = None, *, parts: Callable[[], Sequence[Watch]] | None = None) -> None:
        super().__init__(parent)
        self._make_parts: Final = parts or (lambda: parts_of(sys.platform))
        self._parts: Sequence[Watch] = ()

    def start(self) -> None:
        """Begin to tell. Never fails: what is not there is logged and simply does not tell."""
        if self._parts:
            return
        self._parts = self._make_parts()
        for part in self._parts:
            part.setParent(self)
            part.about_to_sleep.connect(self.about_to_sleep)
            part.woke.connect(self.woke)
            part.about_to_shut_down.connect(self.about_to_shut_down)
            part.shutdown_cancelled.connect(self.shutdown_cancelled)
            part.clock_set.connect(self.clock_set)
            part.start()

    def stop(self) -> None:
        """Tell no longer, and leave no file, timer or subscription behind."""
        parts, self._parts = self._parts, ()
        for part in parts:
            part.stop()
            part.deleteLater()

    def hold_up(self, milliseconds: int) -> int:
        """See `Watch`."""
        return max((part.hold_up(milliseconds) for part in self._parts), default=0)

    def let_go(self) -> None:
        """See `Watch`."""
        for part in self._parts:
            part.let_go()


def parts_of(platform: str) -> list[Watch]:
    """The watches of a platform, as `sys.platform` names it.

    macOS tells of sleep through AppKit alone, for which the project has no library: there, the heartbeat has to do.
    """
    match platform:
        case "linux":
            from therapy_timer.desktop.clock_watch import ClockWatch
            from therapy_timer.desktop.zone_watch import ZoneWatch

            return [*_login_manager(), ClockWatch(), ZoneWatch()]
        case "win32":
            from therapy_timer.desktop.window_messages import WindowMessages

            return [WindowMessages()]
        case _:
            _log.info("nothing tells of sleep and clock changes on this system; the next heartbeat notices them")
            return []


def _login_manager() -> list[Watch]:
    try:
        from therapy_timer.desktop.login_manager import LoginManager
    except ImportError as error:  # jeepney is not there
        _log.info("nothing tells of sleep: %s", error)
        return []
    return [LoginManager()]
