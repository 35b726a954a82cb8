# SPDX-License-Identifier: MIT
"""Starting the program in the background, where it goes on when whoever started it ends."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import therapy_timer

_PACKAGE: Final = Path(therapy_timer.__file__).resolve().parent

STARTED_IN: Final = _PACKAGE.parent
"""The folder to run `own_command` in, so that -m finds this package and no other, and no folder is kept in use."""

_LONGEST: Final = 4000


class LaunchFailed(Exception):
    """The program did not come up. `said` is what it wrote to standard error; empty if it just did not answer."""

    def __init__(self, said: str = "") -> None:
        super().__init__(said)
        self.said = said


def own_command(*arguments: str) -> list[str]:
    """The command that runs this very program with these arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", _PACKAGE.name, *arguments]


class Launched:
    """A program started in the background, in a session of its own and without a terminal.

    Leaving the `with` block lets it go on; call `end` before that to end it. Raises OSError if it cannot be started.
    """

    def __init__(self, command: Sequence[str]) -> None:
        # A file and not a pipe: nobody reads on once the program is up, and a pipe would break.
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed on leaving
        flags = 0
        if sys.platform == "win32":
            flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        try:
            self._process = subprocess.Popen(
                command,
                cwd=STARTED_IN,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=self._errors,
                start_new_session=True,
                creationflags=flags,
            )
        except BaseException:
            self._errors.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._errors.close()
        if self._process.poll() is None:
            self._process.returncode = 0  # it goes on by itself: nobody is to wait for it or to warn that it runs

    @property
    def failed(self) -> bool:
        """Whether it has ended and says that something went wrong."""
        return self._process.poll() not in {None, 0}

    @property
    def said(self) -> str:
        """The end of what it wrote to standard error so far."""
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace").strip()[-_LONGEST:]

    def end(self) -> None:
        """End it, by force if it does not end by itself within a few seconds."""
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
