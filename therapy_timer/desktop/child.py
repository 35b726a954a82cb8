# SPDX-License-Identifier: MIT
"""A program that runs beside this one, is never waited for, and is killed with all it started when its time is up."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

_log = logging.getLogger(__name__)


class End(Enum):
    """How it came to its end."""

    DONE = auto()
    STATUS = auto()
    """It ended by itself and says that something went wrong."""
    MISSING = auto()
    """There is no such program."""
    NOT_EXECUTABLE = auto()
    """It is there and cannot be run."""
    TIMEOUT = auto()
    """Its time was up."""
    STOPPED = auto()
    """It was stopped on purpose."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end, and the exit status where there is one (negative: the signal that ended it)."""

    end: End
    status: int | None = None


class Child:
    """Starts a program, without a shell and in a process group of its own, on a daemon thread; nothing here waits.

    What it writes is thrown away, and it reads `said` from its standard input. After `limit_s` seconds it is killed and
    its group too. `ended` is called on that thread, with how it went.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        limit_s: float,
        said: str = "",
        environment: Mapping[str, str] | None = None,
        ended: Callable[[Outcome], None] = lambda _: None,
    ) -> None:
        self._command = tuple(command)
        self._limit_s = limit_s
        self._said = said
        self._environment = environment
        self._ended = ended
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="child", daemon=True)
        self._thread.start()

    @property
    def running(self) -> bool:
        """Whether it may still run."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Kill it, if it still runs or is about to."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                _kill_group(self._process)

    def wait(self, limit_s: float) -> bool:
        """Wait at most so long for its end, and tell whether it has come; for the end of the program."""
        self._thread.join(limit_s)
        return not self.running

    def _run(self) -> None:
        try:
            outcome = self._outcome()
        except Exception:  # noqa: BLE001 - the caller waits for an answer
            _log.exception("A program beside this one could not be seen to")
            outcome = Outcome(End.NOT_EXECUTABLE)
        self._ended(outcome)

    def _outcome(self) -> Outcome:
        process = self._started()
        if isinstance(process, Outcome):
            return process
        try:
            process.communicate(self._said.encode(), self._limit_s)
        except subprocess.TimeoutExpired:
            _kill_group(process)
            process.wait()
            return Outcome(End.TIMEOUT)
        finally:
            with self._lock:
                self._process = None
        if self._stopped:
            return Outcome(End.STOPPED)
        return Outcome(End.STATUS if process.returncode else End.DONE, process.returncode)

    def _started(self) -> subprocess.Popen[bytes] | Outcome:
        with self._lock:
            if self._stopped:
                return Outcome(End.STOPPED)
            try:
                self._process = _start(self._command, self._environment)
            except (FileNotFoundError, NotADirectoryError):
                return Outcome(End.MISSING)
            except (OSError, ValueError):  # ValueError: a name with a zero in it
                return Outcome(End.NOT_EXECUTABLE)
            return self._process


def _start(command: Sequence[str], environment: Mapping[str, str] | None) -> subprocess.Popen[bytes]:
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
        creationflags=flags,
    )


if sys.platform == "win32":

    def _kill_group(process: subprocess.Popen[bytes]) -> None:
        """Kill it and what it started."""
        command = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
        try:
            subprocess.run(command, capture_output=True, timeout=5, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            _log.info("Programs that another one started may go on: %s", type(error).__name__)
        process.kill()

else:

    def _kill_group(process: subprocess.Popen[bytes]) -> None:
        """Kill it and what it started: those of its group, whether it still runs itself or not."""
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        except PermissionError as error:  # what macOS says of a group of which nothing is left to kill
            _log.info("A program could not be killed: %s", error)
