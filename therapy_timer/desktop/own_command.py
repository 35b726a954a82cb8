# SPDX-License-Identifier: MIT
"""A command of the person's own that is run at each step of the alarm: for a bed shaker, a lamp, a phone."""

from __future__ import annotations

import logging
import os
import shlex
import shutil
import sys
from collections.abc import Callable
from enum import StrEnum
from typing import Final

from therapy_timer.desktop.child import Child, End, Outcome

_log = logging.getLogger(__name__)

LIMIT_S: Final = 10.0
"""Seconds that a command may take; then it is killed with all that it started."""

STEP_VARIABLE: Final = "THERAPY_TIMER_ALARM"
"""The environment variable that says which step of the alarm it is; it is told in no other way."""


class CommandReason(StrEnum):
    """Why a command did not do its work."""

    EMPTY = "empty"
    """There is nothing to run."""
    MALFORMED = "malformed"
    """A quotation mark is not closed."""
    MISSING = "missing"
    """There is no such program."""
    NOT_EXECUTABLE = "not-executable"
    """It is there and cannot be run."""
    STATUS = "status"
    """It says that something went wrong."""
    TIMEOUT = "timeout"
    """It took too long and was killed."""


_REASONS: Final = {
    End.MISSING: CommandReason.MISSING,
    End.NOT_EXECUTABLE: CommandReason.NOT_EXECUTABLE,
    End.STATUS: CommandReason.STATUS,
    End.TIMEOUT: CommandReason.TIMEOUT,
}


class CommandFailed(Exception):
    """A command did not do its work: why, and its exit status where it has one. Its text is never part of this."""

    def __init__(self, reason: CommandReason, status: int | None = None) -> None:
        super().__init__(str(reason) if status is None else f"{reason} {status}")
        self.reason = reason
        self.status = status


def split(text: str, platform: str = sys.platform) -> list[str]:
    """The program and its arguments, parted and quoted as in a shell, of which nothing else is understood.

    On Windows a backslash is part of a path. Raises CommandFailed: EMPTY or MALFORMED.
    """
    windows = platform == "win32"
    try:
        words = shlex.split(text, posix=not windows)
    except ValueError as error:
        raise CommandFailed(CommandReason.MALFORMED) from error
    if windows:
        words = [word[1:-1] if len(word) > 1 and word[0] == word[-1] and word[0] in "\"'" else word for word in words]
    if not words or not words[0]:
        raise CommandFailed(CommandReason.EMPTY)
    return words


def check(text: str) -> None:
    """See whether there is such a program, without running it. Raises CommandFailed."""
    program = split(text)[0]
    if shutil.which(program) is None:
        there = shutil.which(program, mode=os.F_OK) is not None
        raise CommandFailed(CommandReason.NOT_EXECUTABLE if there else CommandReason.MISSING)


class OwnCommand:
    """Runs the person's command; a failure never disturbs the alarm.

    `failed` is called, on another thread, when a command did not do its work.
    """

    def __init__(self, failed: Callable[[CommandFailed], None] = lambda _: None, *, limit_s: float = LIMIT_S) -> None:
        self._failed = failed
        self._limit_s = limit_s
        self._children: list[Child] = []

    def run(self, text: str, step: str) -> None:
        """Begin to run a command for a step of the alarm, and return at once.

        What an earlier step began goes on until its own time is up. Nothing happens if the text is blank.
        """
        if not text.strip():
            return
        self._children = [child for child in self._children if child.running]
        try:
            words = split(text)
        except CommandFailed as error:
            self._tell(step, error)
            return
        environment = {**os.environ, STEP_VARIABLE: step}

        def ended(outcome: Outcome) -> None:
            if outcome.end in _REASONS:
                self._tell(step, CommandFailed(_REASONS[outcome.end], outcome.status))

        self._children.append(Child(words, limit_s=self._limit_s, environment=environment, ended=ended))

    def stop(self, wait_s: float = 0.0) -> None:
        """Kill whatever still runs, and wait at most so long for its end; for the end of the program."""
        for child in self._children:
            child.stop()
        for child in self._children:
            child.wait(wait_s)

    def _tell(self, step: str, failure: CommandFailed) -> None:
        _log.info("The command of the person's own did not do its work at the step %s: %s", step, failure)
        self._failed(failure)
