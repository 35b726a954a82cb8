# SPDX-License-Identifier: MIT
"""The programs that the guard starts: the one that it guards, players, and what shows notifications."""

from __future__ import annotations

import os
import signal
import sys

TYPE_CHECKING = False  # what `typing` has weighs too much
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

IGNORED = tuple(getattr(signal, name) for name in ("SIGHUP", "SIGINT", "SIGPIPE") if hasattr(signal, name))
"""A terminal that is closed or interrupted does not end the guard. Programs that it starts do not inherit that."""


class Child:
    """A process in a session of its own, of which the guard has no end of a pipe but `output`."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], output: int | None = None) -> None:
        null = os.open(os.devnull, os.O_RDWR)
        try:
            streams = (null, null if output is None else output, null)
            actions = [(os.POSIX_SPAWN_DUP2, stream, number) for number, stream in enumerate(streams)]
            program, words = command[0], list(command)
            try:
                self._id = os.posix_spawnp(
                    program, words, environment, file_actions=actions, setsigdef=IGNORED, setsid=True
                )
            except NotImplementedError:  # an old macOS; the guard's session is not the terminal's either
                self._id = os.posix_spawnp(program, words, environment, file_actions=actions, setsigdef=IGNORED)
        finally:
            os.close(null)
        self._status: int | None = None

    def status(self) -> int | None:
        """The exit status, negative for a signal; None while it runs."""
        if self._status is None:
            ended, status = os.waitpid(self._id, os.WNOHANG)
            if ended:
                self._status = os.waitstatus_to_exitcode(status)
        return self._status

    def kill(self) -> None:
        """End it if it runs."""
        if self.status() is None:
            os.kill(self._id, signal.SIGKILL)


class WindowsChild:
    """The same on Windows, where the standard library has no slighter way."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], output: int | None = None) -> None:
        import subprocess

        null = subprocess.DEVNULL
        flags = getattr(subprocess, "DETACHED_PROCESS", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
        self._process = subprocess.Popen(
            command,
            env=environment,
            stdin=null,
            stdout=null if output is None else output,
            stderr=null,
            creationflags=flags,
        )

    def status(self) -> int | None:
        """The exit status; None while it runs."""
        return self._process.poll()

    def kill(self) -> None:
        """End it if it runs."""
        self._process.kill()


def launch(
    command: Sequence[str], *, output: int | None = None, environment: Mapping[str, str] | None = None
) -> Child | WindowsChild:
    """Start a program; its standard output goes to `output` if that is given. Raises OSError if it cannot be."""
    kind = WindowsChild if sys.platform == "win32" else Child
    return kind(command, os.environ if environment is None else environment, output)
