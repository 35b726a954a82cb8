# SPDX-License-Identifier: MIT
"""Where the program keeps its things: in the folders that the platform has for that, open to their owner only. No Qt.

data     the log of treatments
config   the settings
state    the log's marker, the diagnostic log
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import platformdirs

APP: Final = "therapy-timer"
"""The name of every folder of the program."""


class FolderUnusable(Exception):
    """The folder at `path` cannot be made, entered or written to; `cause` is what the system said."""

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(path, cause)
        self.path = path
        self.cause = cause

    def __str__(self) -> str:
        return f"{type(self).__name__}: {self.cause}"


@dataclass(frozen=True, slots=True)
class Folders:
    """The program's folders. Naming them makes none; `make` does."""

    data: Path
    config: Path
    state: Path

    @classmethod
    def of_user(cls) -> Self:
        """The folders of the user who runs the program, as platformdirs has them."""
        return cls(
            data=Path(platformdirs.user_data_dir(APP, appauthor=False)),
            config=Path(platformdirs.user_config_dir(APP, appauthor=False)),
            state=Path(platformdirs.user_state_dir(APP, appauthor=False)),
        )

    def make(self) -> None:
        """Make all of them. Raises FolderUnusable for the first that is of no use."""
        for folder in (self.data, self.config, self.state):
            make_private(folder)


def make_private(folder: Path) -> None:
    """Make the folder, unless it is there, and let nobody but its owner in.

    Raises FolderUnusable if that cannot be done, or if it cannot be written to.
    """
    if not folder.is_absolute():
        raise FolderUnusable(folder, "there is no home folder")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
    except OSError as error:
        raise FolderUnusable(folder, error.strerror or str(error)) from error
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise FolderUnusable(folder, os.strerror(errno.EACCES))
