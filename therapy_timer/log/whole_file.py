# SPDX-License-Identifier: MIT
"""A file is written whole or not at all: whatever fails, the old one stays."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, TextIO

_PREFIX: Final = ".whole-"
_SUFFIX: Final = ".part"


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """Write a text file (UTF-8, line ends as given) that takes the place of the one at `path` when the block ends.

    It is readable by its owner only, and on disk before the old one goes. If the block raises, nothing is changed. A
    symbolic link stays, and the file that it leads to is replaced. Raises OSError if that cannot be done or something
    that is not a file lies there.
    """
    target = Path(os.path.realpath(path))  # Path.resolve raises RuntimeError when links go in a circle
    if target.exists() and not stat.S_ISREG(target.stat().st_mode):
        raise IsADirectoryError(None, "not a file", str(target))
    descriptor, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as text:
            yield text
            text.flush()
            os.fsync(text.fileno())
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    _sync_folder(target.parent)


def sweep(folder: Path) -> None:
    """Delete what writes that were cut short by the end of their process have left in a folder."""
    for part in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(FileNotFoundError):
            part.unlink()


def _sync_folder(folder: Path) -> None:
    """Have the new name on disk too, where a folder can be synchronised."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
