# SPDX-License-Identifier: MIT
"""Hears from the Linux kernel that the wall clock was set, at once and without asking again and again."""

from __future__ import annotations

import ctypes
import errno
import logging
import os
import sys
import time
from typing import Final, Protocol

from PySide6.QtCore import QObject, QSocketNotifier, Slot

from therapy_timer.desktop.watch import Watch

_log = logging.getLogger(__name__)


class Timer(Protocol):
    """A timer of the kernel that is a file. Its methods raise OSError."""

    def create(self) -> int:
        """A file that does not block, closed when another program is executed."""
        ...

    def arm(self, file: int) -> None:
        """Let the file be readable as soon as the wall clock is set.

        With ECANCELED the clock was set just before, and the timer is armed all the same.
        """
        ...

    def read(self, file: int) -> None:
        """Take note; ECANCELED says that the clock was set."""
        ...


class ClockWatch(Watch):
    """Tells when the wall clock is set.

    The kernel sets it anew after each sleep too, so it tells of waking even where nobody else does. What slews the
    clock little by little, as network time does, is not told.
    """

    def __init__(self, parent: QObject | None = None, *, timer: Timer | None = None) -> None:
        super().__init__(parent)
        self._timer = timer or KernelTimer()
        self._file: int | None = None
        self._readable: QSocketNotifier | None = None

    def start(self) -> None:
        """Begin to tell."""
        if self._file is not None:
            return
        try:
            self._file = self._timer.create()
            self._arm(self._file)
        except (OSError, AttributeError) as error:  # the C library may lack it
            self._give_up(error)
            return
        self._readable = QSocketNotifier(self._file, QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._notice)

    def stop(self) -> None:
        """Close the timer."""
        if self._readable is not None:
            self._readable.setEnabled(False)
            self._readable.deleteLater()
            self._readable = None
        if self._file is not None:
            os.close(self._file)
            self._file = None

    @Slot()
    def _notice(self) -> None:
        if self._file is None:
            return
        try:
            self._timer.read(self._file)
        except BlockingIOError:
            return
        except OSError as error:
            if error.errno != errno.ECANCELED:
                self._give_up(error)
                return
        # Armed before it is told: what happens while the slots run is told as well.
        try:
            self._arm(self._file)
        except OSError as error:
            self._give_up(error)
        self.clock_set.emit()

    def _arm(self, file: int) -> None:
        try:
            self._timer.arm(file)
        except OSError as error:
            if error.errno != errno.ECANCELED:
                raise

    def _give_up(self, error: Exception) -> None:
        _log.info("nothing tells when the clock is set: %s", error)
        self.stop()


class _Read:
    def read(self, file: int) -> None:
        os.read(file, 8)


class CLibraryTimer(_Read):
    """timerfd by way of the C library, for Python below 3.13."""

    _ABSOLUTE, _CANCEL_ON_SET = 1, 2

    class _Spec(ctypes.Structure):
        _fields_ = (
            ("interval_s", ctypes.c_long),
            ("interval_ns", ctypes.c_long),
            ("value_s", ctypes.c_long),
            ("value_ns", ctypes.c_long),
        )

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None, use_errno=True)

    def create(self) -> int:
        """See `Timer`; raises AttributeError if the C library lacks it."""
        file: int = self._library.timerfd_create(time.CLOCK_REALTIME, os.O_NONBLOCK | os.O_CLOEXEC)
        return self._checked(file)

    def arm(self, file: int) -> None:
        """See `Timer`."""
        never = self._Spec(0, 0, sys.maxsize, 0)
        flags = self._ABSOLUTE | self._CANCEL_ON_SET
        self._checked(self._library.timerfd_settime(file, flags, ctypes.byref(never), None))

    @staticmethod
    def _checked(result: int) -> int:
        if result < 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
        return result


if sys.version_info >= (3, 13):

    class PythonTimer(_Read):
        """timerfd by way of Python."""

        _NEVER_NS: Final = 2**63 - 1

        def create(self) -> int:
            """See `Timer`; raises AttributeError if Python lacks it."""
            return os.timerfd_create(time.CLOCK_REALTIME, flags=os.TFD_NONBLOCK | os.TFD_CLOEXEC)

        def arm(self, file: int) -> None:
            """See `Timer`."""
            flags = os.TFD_TIMER_ABSTIME | os.TFD_TIMER_CANCEL_ON_SET
            os.timerfd_settime_ns(file, flags=flags, initial=self._NEVER_NS)

    KernelTimer = PythonTimer
else:
    KernelTimer = CLibraryTimer
