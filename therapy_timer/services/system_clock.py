# SPDX-License-Identifier: MIT
"""The system's clocks: the wall clock, the time since boot with suspend in it, and which boot it is. No Qt."""

from __future__ import annotations

import ctypes
import logging
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import uuid4

from therapy_timer.core.clock import STAND_IN, Instant

_logger = logging.getLogger(__name__)

TOGETHER: Final = timedelta(milliseconds=1)
"""The wall clock was read together with the time since boot if at most this lies between."""

_ATTEMPTS: Final = 5
_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Readings:
    """The readings that differ from platform to platform.

    `since_boot` is the time since boot, suspend included; `boot_id` is the system's own name of this boot, the same
    for every process until the next boot, or None where the system has none to be relied on.
    """

    since_boot: Callable[[], timedelta]
    boot_id: Callable[[], str | None]


def _wall() -> datetime:
    return datetime.now(UTC)


class SystemClock:
    """The `Clock` of the computer it runs on.

    Where the system does not tell which boot this is, a stand-in is made up that holds for this object alone.
    """

    def __init__(self, readings: Readings | None = None, wall: Callable[[], datetime] = _wall) -> None:
        self._readings = readings or readings_of(sys.platform)
        self._wall = wall
        own = self._readings.boot_id()
        if own is None:
            _logger.info("The system does not tell which boot this is; the wall clock stands in between two runs.")
        self._boot_id = own or STAND_IN + uuid4().hex

    def now(self) -> Instant:
        """All clocks at once: a suspend or another process that comes in between makes it read them again.

        The local zone is asked for anew as well, so that local times are right after a journey.
        """
        if hasattr(time, "tzset"):
            time.tzset()
        before, wall, after = self._read()
        for _ in range(_ATTEMPTS - 1):
            if after - before <= TOGETHER:
                break
            before, wall, after = self._read()
        return Instant(wall, after, self._boot_id)

    def _read(self) -> tuple[timedelta, datetime, timedelta]:
        return self._readings.since_boot(), self._wall(), self._readings.since_boot()


def readings_of(platform: str) -> Readings:
    """The readings of a platform, as `sys.platform` names it."""
    match platform:
        case "linux":
            return linux()
        case "darwin":
            return macos()
        case "win32":
            return windows()
        case _:
            # CLOCK_BOOTTIME is there on some; elsewhere the monotonic clock has to do.
            return Readings(_posix_clock("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"), lambda: None)


def linux(boot_id: Path = _BOOT_ID) -> Readings:
    """Linux: CLOCK_BOOTTIME, and the kernel's random name for the boot."""

    def read() -> str | None:
        try:
            return boot_id.read_text(encoding="ascii").strip() or None
        except (OSError, ValueError):
            return None

    return Readings(_posix_clock("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"), read)


def macos(library: ctypes.CDLL | None = None) -> Readings:
    """macOS: CLOCK_MONOTONIC_RAW, which goes on in sleep and is never adjusted, and the boot session's UUID.

    `library` is the C library.
    """

    def read() -> str | None:
        text = ctypes.create_string_buffer(64)
        size = ctypes.c_size_t(ctypes.sizeof(text))
        try:
            c_library = library or ctypes.CDLL(None)
            failed = c_library.sysctlbyname(b"kern.bootsessionuuid", text, ctypes.byref(size), None, ctypes.c_size_t(0))
        except (OSError, AttributeError):
            return None
        return None if failed else text.value.decode("ascii", "replace") or None

    return Readings(_posix_clock("CLOCK_MONOTONIC_RAW"), read)


def windows(kernel: ctypes.CDLL | None = None) -> Readings:
    """Windows: the tick count, which goes on in sleep and hibernation.

    It has no documented name for a boot that is the same in every process, hence none is told. `kernel` is kernel32.
    """
    kernel32 = kernel or ctypes.CDLL("kernel32")
    kernel32.GetTickCount64.restype = ctypes.c_uint64
    kernel32.GetTickCount64.argtypes = ()
    return Readings(lambda: timedelta(milliseconds=kernel32.GetTickCount64()), lambda: None)


def _posix_clock(*names: str) -> Callable[[], timedelta]:
    clock = next(getattr(time, name) for name in names if hasattr(time, name))
    return lambda: timedelta(microseconds=time.clock_gettime_ns(clock) // 1000)
