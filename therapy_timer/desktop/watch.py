# SPDX-License-Identifier: MIT
"""What every way of hearing of sleep, of shutdown and of clocks that were set has in common."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Watch(QObject):
    """Tells when the computer is about to sleep or to shut down, has woken, or had its clock or zone set.

    It does so as far as it can know. A signal may come more than once for one event, and none may come at all. `start`
    and `stop` never fail: what is not there is logged and does not tell. A watch that was stopped can be started again.
    """

    about_to_sleep = Signal()
    woke = Signal()
    about_to_shut_down = Signal()
    shutdown_cancelled = Signal()
    """The computer stays on, although `about_to_shut_down` was told."""
    clock_set = Signal()

    def start(self) -> None:
        """Begin to tell."""
        raise NotImplementedError

    def stop(self) -> None:
        """Tell no longer, and leave nothing behind."""
        raise NotImplementedError

    def hold_up(self, milliseconds: int) -> int:
        """Let the computer wait for so long, from now on or until `let_go`, before it sleeps or shuts down.

        It is for the slots of `about_to_sleep` and `about_to_shut_down`, and what they begin. Returns for how long it
        will wait: no longer than the system allows, and 0 where it waits for the slots alone, which is so without
        this call.
        """
        del milliseconds
        return 0

    def let_go(self) -> None:
        """Hold the computer up no longer."""
