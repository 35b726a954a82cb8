# SPDX-License-Identifier: MIT
"""Which logs this process has open, and that nothing but SQLite touches these files meanwhile.

POSIX takes every lock of a process from a file as soon as the process closes any descriptor of it, and SQLite's with
them: another process would then believe that nobody has the log open, and take its `-wal` away. Hence a file is looked
at with other means only as long as it is not open here (https://www.sqlite.org/howtocorrupt.html, section 2.2).
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Final

_lock: Final = Lock()
_open: Final[Counter[str]] = Counter()


@contextmanager
def opening(path: Path) -> Iterator[bool]:
    """Open the log at `path` within this block; it counts as open until `closed`, unless the block raises.

    The block gets whether it is open here already. One thread at a time is in it.
    """
    with _lock:
        name = os.path.realpath(path)
        yield name in _open
        _open[name] += 1


def closed(path: Path) -> None:
    """One who had it open has closed it."""
    with _lock:
        name = os.path.realpath(path)
        _open[name] -= 1
        if _open[name] <= 0:
            del _open[name]
