# SPDX-License-Identifier: MIT
"""What can be wrong with the log's surroundings. None of these is a mistake of the program."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class LogError(Exception):
    """The log at `path` cannot be used; `cause` is what the system said. Nothing was written."""

    def __init__(self, path: Path, cause: str = "") -> None:
        super().__init__(path, cause)
        self.path = path
        self.cause = cause

    def __str__(self) -> str:
        return f"{type(self).__name__}: {self.cause}" if self.cause else type(self).__name__


class LogBusy(LogError):
    """Another process holds the log for longer than patience lasts."""


class LogUnwritable(LogError):
    """The folder or the file cannot be created, read or written; the disk may be full."""


class LogDamaged(LogError):
    """The file is not a log, or what it says cannot be."""


class LogTooNew(LogError):
    """The log was written by a newer version of the program; it is left untouched."""


_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT})
_SURROUNDINGS = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_NOLFS,
        sqlite3.SQLITE_AUTH,
        sqlite3.SQLITE_PROTOCOL,
    }
)

_OF_DAMAGE = ("no such", "unsupported file format", "malformed JSON")


@contextmanager
def told_apart(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system say about `path` into a `LogError`; let mistakes of the program through."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise LogDamaged(path, error.reason) from error
    except sqlite3.Error as error:
        if _tells_damage(error):
            raise LogDamaged(path, str(error)) from error
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        for codes, kind in ((_BUSY, LogBusy), (_DAMAGED, LogDamaged), (_SURROUNDINGS, LogUnwritable)):
            if code in codes:
                raise kind(path, str(error)) from error
        raise
    except OSError as error:
        raise LogUnwritable(path, error.strerror or str(error)) from error


def _tells_damage(error: sqlite3.Error) -> bool:
    """Whether it tells of text that is none, or of a table that is not as this program made it.

    Such text has no code of SQLite's, for Python's module finds it; all statements are fixed ones, so that they name
    nothing that a sound log has not.
    """
    if not isinstance(error, sqlite3.OperationalError):
        return False
    return not hasattr(error, "sqlite_errorcode") or str(error).startswith(_OF_DAMAGE)
