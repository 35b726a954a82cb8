# SPDX-License-Identifier: MIT
"""The start at login by a launch agent of the person's (launchd.plist(5)).

launchd keeps beside the file whether an agent is disabled (`launchctl disable`). The switch for the background items
in the system's settings keeps that for itself: no program can ask for it, so it is not known here.
"""

from __future__ import annotations

import logging
import plistlib
import re
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final
from xml.parsers.expat import ExpatError

from therapy_timer.desktop.autostart.model import (
    check_after,
    check_path,
    is_there,
    read,
    remove,
    write_whole,
)

_log = logging.getLogger(__name__)

LABEL: Final = "therapy-timer"
FILE_NAME: Final = f"{LABEL}.plist"

_PATIENCE_S: Final = 2.0

Launchctl = Callable[[Sequence[str]], str]
"""Runs launchctl with these arguments and returns what it said; empty if it could not be run."""


class LaunchAgent:
    """The agent in the folder `agents` that starts `command` in `folder`, for the person with this `user` number."""

    def __init__(self, command: Sequence[str], folder: Path, agents: Path, run: Launchctl, user: int) -> None:
        self._command = tuple(command)
        self._folder = folder
        self._path = agents / FILE_NAME
        self._run = run
        self._domain = f"gui/{user}"

    def is_on(self) -> bool:
        """Whether there is an agent that is run at login, its program is there, and launchd has not disabled it."""
        return bool(command := self._started()) and is_there(command[0]) and not self._disabled()

    def is_other(self) -> bool:
        """Whether it starts something else than this program does."""
        return self.is_on() and self._started() != self._command

    def turn(self, on: bool) -> None:
        """Write the agent, or delete it. It is not loaded or unloaded: this very program may be what it started."""
        if on:
            check_path([*self._command, str(self._folder)])
            agent = {
                "Label": LABEL,
                "ProgramArguments": list(self._command),
                "WorkingDirectory": str(self._folder),
                "RunAtLoad": True,
                "ProcessType": "Interactive",
                "LimitLoadToSessionType": "Aqua",
            }
            write_whole(self._path, plistlib.dumps(agent))
            if self._disabled():
                self._run(["enable", f"{self._domain}/{LABEL}"])
        else:
            remove(self._path)
        check_after(self, on)

    def _started(self) -> tuple[str, ...]:
        if (content := read(self._path)) is None:
            return ()
        try:
            agent = plistlib.loads(content)
            if agent.get("RunAtLoad") is not True or agent.get("Disabled") is True:
                return ()
            return tuple(str(argument) for argument in agent["ProgramArguments"])
        except (ValueError, ExpatError, AttributeError, LookupError, TypeError):
            _log.info("the agent that starts the program at login cannot be understood")
            return ()

    def _disabled(self) -> bool:
        said = self._run(["print-disabled", self._domain])
        return re.search(rf'"{re.escape(LABEL)}"\s*=>\s*(true|disabled)', said) is not None


def launchctl(arguments: Sequence[str]) -> str:
    """What launchctl of the system says."""
    try:
        done = subprocess.run(
            ["/bin/launchctl", *arguments], capture_output=True, text=True, timeout=_PATIENCE_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        _log.info("launchctl could not be run: %s", error)
        return ""
    return done.stdout
