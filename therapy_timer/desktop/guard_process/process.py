# SPDX-License-Identifier: MIT
"""The guard's process: it carries out what is to be done until there is nothing left to do."""

from __future__ import annotations

import os
import signal
import sys
import time

from .children import IGNORED, launch
from .duty import Duty
from .ear import Ear, ThreadEar
from .lines import decode
from .notes import note
from .voices import PLAYERS, WAYS, Notice, Speaker, WindowsNotice, WindowsSpeaker

TYPE_CHECKING = False  # what `typing` has weighs too much
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import FrameType

    from .children import Child, WindowsChild
    from .duty import Orders

WATCH_FILE = "guard.watch"
"""The file in the folder that names the guard in charge, by its token. Without it no guard is in charge."""

LOCK_FILE = "guard.lock"
"""Locked by the guard that rings, so that no two do."""

RESTARTS_VARIABLE = "THERAPY_TIMER_RESTARTS"
"""Environment variable: tells the program how often in succession it was restarted by a guard."""

_NO_SUCH_COMMAND = 127


def clock_of(platform: str, kernel: object = None) -> Callable[[], float]:
    """The clock that counts seconds since boot with suspend, as `services.system_clock` reads it.

    `kernel` stands in for Windows' kernel32.
    """
    if platform == "win32":
        import ctypes

        kernel32 = kernel or ctypes.CDLL("kernel32")
        tick_count = kernel32.GetTickCount64  # type: ignore[attr-defined]
        tick_count.restype = ctypes.c_uint64
        return lambda: float(tick_count()) / 1000
    names = ("CLOCK_MONOTONIC_RAW",) if platform == "darwin" else ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC")
    number: int = next(getattr(time, name) for name in names if hasattr(time, name))
    return lambda: time.clock_gettime(number)


class RingLock:
    """Held by the guard that rings."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._descriptor = -1

    def acquire(self) -> bool:
        """Whether this guard may ring. Where there are no locks it may: two are better than none."""
        if self._descriptor >= 0:
            return True
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            note(f"no lock: {error.strerror}")
            return True
        if not _locked(descriptor):
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let another one ring."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
        self._descriptor = -1


def _locked(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as error:
        note(f"no lock: {error.strerror}")
    return True


def token_in(path: str) -> str | None:
    """The token in the watch file; "" if there is no file, None if it cannot be read."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError:
        return None
    try:
        return os.read(descriptor, 200).decode("ascii", "replace").strip()
    except OSError:
        return None
    finally:
        os.close(descriptor)


class GuardProcess:
    """Carries out what `Duty` decides, until there is nothing left to do."""

    def __init__(
        self,
        *,
        duty: Duty,
        ear: Ear,
        speaker: Speaker | WindowsSpeaker,
        notice: Notice | WindowsNotice,
        folder: str,
        restart: Callable[[int], Child | WindowsChild],
        now: Callable[[], float],
        awake: Callable[[], float],
    ) -> None:
        self._duty, self._ear, self._speaker, self._notice = duty, ear, speaker, notice
        self._watch_file = f"{folder}/{WATCH_FILE}"
        self._lock = RingLock(f"{folder}/{LOCK_FILE}")
        self._restart, self._now, self._awake = restart, now, awake
        self._restarted: Child | WindowsChild | None = None

    def run(self) -> None:
        """Look, do what is to be done, listen, and so on."""
        try:
            while True:
                self._tend_restarted()
                orders = self._duty.look(self._now(), self._awake(), token_in(self._watch_file))
                if orders.end:
                    return
                self._carry_out(orders)
                self._listen(orders.wait)
        finally:
            self._silence()

    def _carry_out(self, orders: Orders) -> None:
        if orders.restart:
            self._start_program()
        watch = self._duty.watch
        if orders.ring and watch is not None and self._lock.acquire():
            self._speaker.play(orders.sound)
            self._notice.show(watch.title, watch.body, orders.step)
        elif not orders.ring:
            self._silence()

    def _listen(self, wait: float) -> None:
        was_closed = self._ear.closed
        for line in self._ear.listen(wait):
            self._duty.hear(decode(line), self._awake())
        if self._ear.closed and not was_closed:
            self._duty.hang_up(self._awake())

    def _silence(self) -> None:
        self._speaker.stop()
        self._notice.withdraw()
        self._lock.release()

    def _start_program(self) -> None:
        note("the program is gone; starting it again")
        try:
            self._restarted = self._restart(self._duty.restarts)
        except OSError as error:
            note(f"it could not be started: {error.strerror}")
            self._duty.restart_ended(_NO_SUCH_COMMAND)

    def _tend_restarted(self) -> None:
        if self._restarted is not None and (status := self._restarted.status()) is not None:
            note(f"the restarted program has ended with {status}")
            self._restarted = None
            self._duty.restart_ended(status)


def _posix_parts() -> tuple[Ear, Speaker, Notice]:
    platform = sys.platform if sys.platform in PLAYERS else "linux"
    return Ear(0), Speaker(PLAYERS[platform], launch, time.monotonic), Notice(WAYS[platform], launch)


def _windows_parts() -> tuple[ThreadEar, WindowsSpeaker, WindowsNotice]:
    import ctypes
    import winsound

    def show(title: str, body: str) -> None:
        warning, above_all, foreground = 0x30, 0x1000, 0x10000
        ctypes.CDLL("user32").MessageBoxW(None, body, title, warning | above_all | foreground)

    return ThreadEar(0), WindowsSpeaker(winsound), WindowsNotice(show)


def main(arguments: Sequence[str]) -> None:
    """Guard a pack until it is off: the folder, the number of restarts so far, and the command to restart with."""
    folder, restarts, *command = arguments
    for number in IGNORED:
        signal.signal(number, signal.SIG_IGN)
    if hasattr(signal, "SIGCHLD"):
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)  # whoever inherits that it is ignored cannot wait for children
    signal.signal(signal.SIGTERM, _end)
    ear, speaker, notice = _windows_parts() if sys.platform == "win32" else _posix_parts()
    GuardProcess(
        duty=Duty(int(restarts), time.monotonic()),
        ear=ear,
        speaker=speaker,
        notice=notice,
        folder=folder,
        restart=lambda number: launch(command, environment={**os.environ, RESTARTS_VARIABLE: str(number)}),
        now=clock_of(sys.platform),
        awake=time.monotonic,
    ).run()


def _end(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)
