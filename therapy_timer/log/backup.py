# SPDX-License-Identifier: MIT
"""Backups of the log: whole, one a day, the newest fourteen kept."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing, suppress
from datetime import date
from pathlib import Path
from typing import Final

from therapy_timer.log.errors import LogDamaged, told_apart
from therapy_timer.log.events import COLUMNS, BadRow, Row

KEPT: Final = 14
"""How many daily backups are kept: the project's own figure."""

_NAME: Final = re.compile(r"log-(\d{4}-\d\d-\d\d)\.sqlite3")


def backups(folder: Path) -> tuple[tuple[date, Path], ...]:
    """The daily backups in a folder with the days they are of, the newest first."""
    found = []
    with suppress(FileNotFoundError, NotADirectoryError):
        for path in folder.iterdir():
            if match := _NAME.fullmatch(path.name):
                with suppress(ValueError):
                    found.append((date.fromisoformat(match[1]), path))
    return tuple(sorted(found, reverse=True))


def back_up_daily(log: Path, folder: Path, today: date) -> Path | None:
    """Back the log up unless there is a backup of `today` (local); the new backup, or None.

    The oldest beyond `KEPT` go. Raises `LogError` if it cannot be done; no half backup is left then.
    """
    if any(day == today for day, _ in backups(folder)):
        return None
    path = folder / f"log-{today.isoformat()}.sqlite3"
    back_up(log, path)
    for _, old in backups(folder)[KEPT:]:
        with suppress(FileNotFoundError):
            old.unlink()
    return path


def back_up(log: Path, path: Path) -> None:
    """Copy the log as it is now to `path`, by SQLite's own backup: whole or not at all, readable by the owner only.

    Others may write to the log meanwhile. Raises `LogError` if it cannot be done, `LogDamaged` if an event in the log
    is not as it was written: such a copy must not push out a good one.
    """
    part = path.with_name(f".{path.name}.part")
    with told_apart(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and path.parent.stat().st_mode & 0o077:
            path.parent.chmod(0o700)
        _remove(part)
        try:
            os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            existing = f"{log.absolute().as_uri()}?mode=rw"  # one that is not there is not to be made
            with closing(sqlite3.connect(existing, uri=True)) as source, closing(sqlite3.connect(part)) as copy:
                source.backup(copy)
                # One file, without a -wal beside it that could be left behind.
                copy.execute("PRAGMA journal_mode = DELETE")
                _check(copy, log)
            _sync(part)
            part.replace(path)
        except BaseException:
            with suppress(OSError):
                _remove(part)
            raise
        if os.name == "posix":
            _sync(path.parent)


def _check(copy: sqlite3.Connection, log: Path) -> None:
    (answer,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    if answer != "ok":
        raise LogDamaged(log, answer)
    tables = {name for (name,) in copy.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for table in sorted({"events", "imported_events"} & tables):
        for columns in copy.execute(f"SELECT {COLUMNS} FROM {table}"):  # noqa: S608
            try:
                _ = Row(*columns).event
            except BadRow as error:
                raise LogDamaged(log, str(error)) from error


def _remove(part: Path) -> None:
    for beside in ("", "-journal", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            part.with_name(part.name + beside).unlink()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
