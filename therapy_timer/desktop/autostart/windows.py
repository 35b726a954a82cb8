# SPDX-License-Identifier: MIT
"""The start at login by the Run key of the person's registry.

The Task Manager and the Settings switch an entry off by a value of the same name in another key, whose first byte is
even (2 or 6) while it is on; that is not documented, and was read off what they write.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from types import ModuleType
from typing import Final

from therapy_timer.desktop.autostart.model import (
    AutostartFailed,
    Why,
    check_after,
    check_path,
    is_there,
)

NAME: Final = "Therapy Timer"
RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
LONGEST: Final = 260
"""Characters of a command line in the Run key, by Microsoft's documentation of "Run and RunOnce Registry Keys"."""

_CONSOLE: Final = "python.exe"
_QUIET: Final = "pythonw.exe"


class RunKey:
    """The value in the Run key that starts `command`; `registry` is the module winreg, or one like it."""

    def __init__(self, command: Sequence[str], registry: ModuleType) -> None:
        self._command = _without_console(command)
        self._registry = registry

    def is_on(self) -> bool:
        """Whether there is a value, its program is there, and the Task Manager has not switched it off."""
        line = self._value(RUN)
        approved = self._value(APPROVED)
        switched_off = isinstance(approved, bytes) and bool(approved) and approved[0] % 2 == 1
        return isinstance(line, str) and not switched_off and is_there(_program(line))

    def is_other(self) -> bool:
        """Whether it starts something else than this program does."""
        return self.is_on() and self._value(RUN) != self._line

    def turn(self, on: bool) -> None:
        """Write the value, or delete it; what the Task Manager noted goes in either case."""
        registry = self._registry
        if on:
            check_path(self._command)
            if len(self._line) > LONGEST:
                raise AutostartFailed(Why.PATH, self._command[0])
        try:
            self._forget(APPROVED)
            if on:
                with registry.CreateKeyEx(registry.HKEY_CURRENT_USER, RUN, 0, registry.KEY_SET_VALUE) as key:
                    registry.SetValueEx(key, NAME, 0, registry.REG_SZ, self._line)
            else:
                self._forget(RUN)
        except OSError as error:
            raise AutostartFailed(Why.UNWRITABLE, error.strerror or str(error)) from error
        check_after(self, on)

    @property
    def _line(self) -> str:
        return subprocess.list2cmdline(self._command)

    def _value(self, key: str) -> object:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, key) as opened:
                value, _ = registry.QueryValueEx(opened, NAME)
        except OSError:
            return None
        return value

    def _forget(self, key: str) -> None:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, key, 0, registry.KEY_SET_VALUE) as opened:
                registry.DeleteValue(opened, NAME)
        except FileNotFoundError:
            pass


def _without_console(command: Sequence[str]) -> tuple[str, ...]:
    """The command by the Python that opens no console window, where there is one beside the other."""
    program = command[0]
    if program.lower().endswith(_CONSOLE):
        quiet = program[: -len(_CONSOLE)] + _QUIET
        if is_there(quiet):
            return quiet, *command[1:]
    return tuple(command)


def _program(line: str) -> str:
    """The program that a command line begins with."""
    text = line.strip()
    if text.startswith('"'):
        return text[1:].partition('"')[0]
    return text.partition(" ")[0]
