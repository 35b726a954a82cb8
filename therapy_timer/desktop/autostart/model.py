# SPDX-License-Identifier: MIT
"""What every way of starting the program at login has in common."""

from __future__ import annotations

import logging
import shutil
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile

_log = logging.getLogger(__name__)


class Why(StrEnum):
    """Why the start at login could not be switched."""

    UNWRITABLE = "unwritable"
    """The system does not let it be written; the cause is what it said."""
    PATH = "path"
    """The program lies where such an entry cannot lead; the cause is its path."""
    OVERRULED = "overruled"
    """It was written, and the system says that it is not so all the same."""


class AutostartFailed(Exception):
    """The start at login could not be switched, and is as it was where that was possible."""

    def __init__(self, why: Why, cause: str = "") -> None:
        super().__init__(why, cause)
        self.why = why
        self.cause = cause


class Autostart(Protocol):
    """Whether the program is started when the person logs in.

    It is on while there is an entry that the system follows and whose program is there: one that was switched off by
    other means, or whose program is gone, starts nothing and is off. Another copy of the program starts Therapy Timer
    too, so that is on, and `is_other`; switching on makes it this copy.
    """

    def is_on(self) -> bool:
        """Whether something is started; False where nobody can tell."""
        ...

    def is_other(self) -> bool:
        """Whether what is started is another copy of the program than this one, or is started in another way."""
        ...

    def turn(self, on: bool) -> None:
        """Have it started, or not, from the next login on. Raises `AutostartFailed`."""
        ...


def is_there(program: str) -> bool:
    """Whether a program is there and may be run, given by its path or by a name that is looked up."""
    return shutil.which(program) is not None


def check_after(autostart: Autostart, on: bool) -> None:
    """Raise `AutostartFailed` unless it is now as it was switched."""
    if autostart.is_on() is not on or autostart.is_other():
        raise AutostartFailed(Why.OVERRULED)


def check_path(command: Sequence[str]) -> None:
    """Raise `AutostartFailed` for what no line can hold: control characters, and bytes that are no text."""
    if any(unicodedata.category(each) in {"Cc", "Cs"} for part in command for each in part):
        raise AutostartFailed(Why.PATH, command[0])


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, for its owner only. Raises `AutostartFailed`."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise AutostartFailed(Why.UNWRITABLE, error.strerror or str(error)) from error
    file = QSaveFile(str(path))
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content)
    if not written or not file.setPermissions(_OWNER) or not file.commit():
        raise AutostartFailed(Why.UNWRITABLE, file.errorString())


def remove(path: Path) -> None:
    """Delete a file that need not be there. Raises `AutostartFailed`."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise AutostartFailed(Why.UNWRITABLE, error.strerror or str(error)) from error


def read(path: Path) -> bytes | None:
    """What is in a file; None where there is none, or where it cannot be read, which is logged."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.info("whether the program is started at login cannot be read: %s", error.strerror or error)
        return None


_OWNER = QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner
