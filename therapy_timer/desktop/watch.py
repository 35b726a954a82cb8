# SPDX-License-Identifier: MIT
"""What every way of hearing of sleep and of clocks that were set has in common."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Watch(QObject):
    """Tells when the computer is about to sleep, has woken, or had its clock or zone set, as far as it can know.

    A signal may come more than once for one event, and none may come at all. `start` and `stop` never fail: what is
    not there is logged and does not tell. A watch that was stopped can be started again.
    """

    about_to_sleep = Signal()
    woke = Signal()
    clock_set = Signal()

    def start(self) -> None:
        """Begin to tell."""
        raise NotImplementedError

    def stop(self) -> None:
        """Tell no longer, and leave nothing behind."""
        raise NotImplementedError
