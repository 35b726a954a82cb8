# SPDX-License-Identifier: MIT
"""What to do with a damaged log: move it aside, never overwrite it, and read what can be read of it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from therapy_timer.log.errors import told_apart
from therapy_timer.log.events import COLUMNS, BadRow, Row
from therapy_timer.log.store import FILE_NAME

_PARTS: Final = ("", "-wal", "-shm")
_PAGE: Final = 4096
_UNFINISHED: Final = "unfinished"
_AS_FOUND: Final = "as-found"
_AT_ONCE: Final = 2**30
_FURTHER: Final = 20_000
"""How many numbers are tried behind the last event that can be read, when nobody can tell how many there were."""
_MOST: Final = 5_000_000
"""No log has more events than this; what says so is damaged."""


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of events, and its columns of numbers: its own, and that of our own event before."""

    name: str
    number: str
    after: str


_OWN: Final = _Table("events", "seq", "seq")
_IMPORTED: Final = _Table("imported_events", "number", "after_seq")


def has_wal(folder: Path) -> bool:
    """Whether the log in `folder` was not closed: to open it may bring what is in the -wal into the file."""
    wal = folder / f"{FILE_NAME}-wal"
    return wal.exists() and wal.stat().st_size > 0


def as_found(folder: Path) -> Path:
    """Where the log in `folder` is copied to before SQLite changes anything, as long as it is being opened."""
    return folder / _AS_FOUND


def keep_as_found(folder: Path) -> None:
    """Copy the log in `folder`, with what SQLite keeps beside it, before SQLite changes anything.

    `set_aside` takes the copy, `forget_as_found` deletes it. Raises `LogError` if it cannot be done.
    """
    found = as_found(folder)
    with told_apart(folder):
        forget_as_found(folder)
        try:
            found.mkdir(mode=0o700)
            (found / _UNFINISHED).touch(mode=0o600)
            for part in _PARTS:
                with suppress(FileNotFoundError):
                    _copy(folder / f"{FILE_NAME}{part}", found / f"{FILE_NAME}{part}")
        except BaseException:
            forget_as_found(folder)
            raise


def _copy(source: Path, target: Path) -> None:
    """Copy a file with its times and rights.

    Where the file system can (Btrfs, XFS), the copy costs nothing: both share their blocks, and each keeps its own as
    soon as the other is written to. Never a hard link: that would be the same file.
    """
    if not _copied_by_the_kernel(source, target):
        shutil.copyfile(source, target)
    shutil.copystat(source, target)


def _copied_by_the_kernel(source: Path, target: Path) -> bool:
    """Whether that could be done, and the whole file is there."""
    if sys.platform != "linux":
        return False
    with source.open("rb") as old, target.open("wb") as new:
        try:
            while os.copy_file_range(old.fileno(), new.fileno(), _AT_ONCE):
                pass
        except OSError:
            return False
        return os.fstat(old.fileno()).st_size == os.fstat(new.fileno()).st_size


def forget_as_found(folder: Path) -> None:
    """Delete the copy that `keep_as_found` made, if there is one."""
    shutil.rmtree(as_found(folder), ignore_errors=True)


def set_aside(folder: Path, now: datetime, *, in_use: bool = False) -> Path:
    """Put the log in `folder`, with what SQLite keeps beside it, into a new folder with the date in its name (UTC).

    The copy as it was found is taken if there is one; the log itself goes away unless it is `in_use`. Returns the new
    folder, which counts as unfinished until `finished` is said. Raises `LogError` if it cannot be done.
    """
    with told_apart(folder):
        name = f"damaged-{now:%Y-%m-%dT%H%M%SZ}"
        aside = folder / name
        number = 1
        while aside.exists():
            number += 1
            aside = folder / f"{name}-{number}"
        if copied := as_found(folder).exists():
            as_found(folder).rename(aside)
        else:
            aside.mkdir(mode=0o700)
            (aside / _UNFINISHED).touch(mode=0o600)
        # The log itself last: as long as it is there, a repair that was cut short is begun again.
        for part in () if in_use else reversed(_PARTS):
            with suppress(FileNotFoundError):
                if copied:
                    (folder / f"{FILE_NAME}{part}").unlink()
                else:
                    (folder / f"{FILE_NAME}{part}").rename(aside / f"{FILE_NAME}{part}")
    return aside


def set_marker_aside(marker: Path, aside: Path) -> None:
    """Move a marker that cannot be used to where a log was set aside. Raises `LogError` if it cannot be done."""
    with told_apart(marker):
        shutil.move(marker, aside / marker.name)


def unfinished(folder: Path) -> list[Path]:
    """Where logs were set aside in `folder` whose repair was cut short."""
    return sorted(flag.parent for flag in folder.glob(f"damaged-*/{_UNFINISHED}"))


def finished(aside: Path) -> None:
    """Note that all that can be read in a log set aside is in the new one. Raises `LogError` if it cannot be done."""
    with told_apart(aside):
        (aside / _UNFINISHED).unlink(missing_ok=True)


def salvage(folder: Path) -> list[tuple[int, Row]]:
    """The numbered events of the log in `folder` that are as they were written; the files there are not touched.

    Raises `LogError` if there is no room to read a copy.
    """
    return [(seq, row) for seq, _, row in _salvage(folder, _OWN)]


def salvage_imported(folder: Path) -> list[tuple[int, int, Row]]:
    """The same of the imported events: number, number of our own event before it, and the event."""
    return _salvage(folder, _IMPORTED)


def _salvage(folder: Path, table: _Table) -> list[tuple[int, int, Row]]:
    with told_apart(folder), tempfile.TemporaryDirectory() as copies:
        for part in _PARTS:
            with suppress(FileNotFoundError):
                shutil.copyfile(folder / f"{FILE_NAME}{part}", Path(copies) / f"{FILE_NAME}{part}")
        log, wal = Path(copies) / FILE_NAME, Path(copies) / f"{FILE_NAME}-wal"
        if not log.exists() or not log.stat().st_size:
            # SQLite deletes a -wal beside an empty file; beside one page of nothing it reads it.
            log.write_bytes(bytes(_PAGE))
        with_wal = wal.exists()
        found = _read(log, table)
        if with_wal:
            # A damaged -wal can hide what the file itself holds.
            wal.unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                shutil.copyfile(folder / FILE_NAME, log)
            found |= _read(log, table)
    return sorted(found.values(), key=lambda numbered: numbered[0])


def _read(path: Path, table: _Table) -> dict[str, tuple[int, int, Row]]:
    """Every event in a table of the file by its id, with its numbers."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            return {row.id: (number, after, row) for number, after, row in _rows(connection, table)}
    except sqlite3.Error:
        return {}


def _rows(connection: sqlite3.Connection, table: _Table) -> Iterator[tuple[int, int, Row]]:
    """All events that can be read: in one go, and number by number from a place that cannot be read to the next.

    Raises sqlite3.Error when there is no table of them.
    """
    number = table.number
    connection.execute(f"SELECT {number} FROM {table.name} WHERE 0")  # noqa: S608 - raises if nothing can be read at all
    last, end = 0, _greatest(connection, table)
    good = last
    while last < (end if end is not None else good + _FURTHER):
        try:
            for seq, after, row in _asked(connection, table, f"{number} > ? ORDER BY {number}", last):
                if end is None or seq <= end:
                    good = last = max(last, seq)
                yield seq, after, row
        except (sqlite3.Error, UnicodeDecodeError):
            # The row before it is lost as well when it is fetched in one go.
            last += 1
            with suppress(sqlite3.Error, UnicodeDecodeError):
                yield from _asked(connection, table, f"{number} = ?", last)
        else:
            return


def _asked(connection: sqlite3.Connection, table: _Table, which: str, number: int) -> Iterator[tuple[int, int, Row]]:
    query = f"SELECT {table.number}, {table.after}, {COLUMNS} FROM {table.name} WHERE {which}"  # noqa: S608
    for seq, after, *columns in connection.execute(query, (number,)):
        row = Row(*columns)
        try:
            _ = row.event
        except (BadRow, TypeError, ValueError):
            continue
        yield seq, after, row


def _greatest(connection: sqlite3.Connection, table: _Table) -> int | None:
    """The greatest number that an event ever had, if that can be read."""
    try:
        (greatest,) = connection.execute(
            "SELECT max(seq) FROM sqlite_sequence WHERE name = ?", (table.name,)
        ).fetchone()
    except sqlite3.Error:
        return None
    return min(int(greatest), _MOST) if isinstance(greatest, int) else None


def rows_of_backup(path: Path) -> list[tuple[int, Row]]:
    """The numbered events of a backup that are as they were written. Raises `LogError` if it cannot be read."""
    return [(seq, row) for seq, _, row in _of_backup(path, _OWN)]


def imported_of_backup(path: Path) -> list[tuple[int, int, Row]]:
    """The same of the imported events; none in a backup of an older version."""
    return _of_backup(path, _IMPORTED)


def _of_backup(path: Path, table: _Table) -> list[tuple[int, int, Row]]:
    untouched = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with told_apart(path), closing(sqlite3.connect(untouched, uri=True)) as connection:
        there = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = ?", (table.name,)).fetchone()[0]
        return list(_rows(connection, table)) if there or table is _OWN else []
