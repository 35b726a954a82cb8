# SPDX-License-Identifier: MIT
"""The file of the log before anything is read from it: looked at, made private, and set up if it is new."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import Final
from uuid import uuid4

from therapy_timer.log import schema
from therapy_timer.log.errors import LogDamaged, LogTooNew, LogUnwritable

_PAUSE: Final = 0.005


def look_before_opening(path: Path) -> None:
    """Raise LogTooNew or LogDamaged before SQLite sees the file.

    To open a newer log may write beside it and into it, and a scrap of a log would be taken for an empty file.
    """
    header, length = _begin_and_length(path)
    beside = path.with_name(f"{path.name}-wal")
    if not header:
        if beside.exists() and beside.stat().st_size:
            raise LogDamaged(path, "empty, with events beside it")  # which SQLite would delete
        return
    found = schema.in_header(header)
    if found is None:
        raise LogDamaged(path, "not a database")
    version, application = found
    if application == schema.APPLICATION_ID and version > schema.VERSION:
        raise LogTooNew(path, f"version {version}")
    # With a -wal beside it, what is missing may lie there. SQLite would write over what is left of a page at the end.
    if length < schema.length_in_header(header) and not beside.exists():
        header, length = _begin_and_length(path)  # another process may have come between the two
        if length < schema.length_in_header(header):
            raise LogDamaged(path, "shorter than it says")


def _begin_and_length(path: Path) -> tuple[bytes, int]:
    """The header of a file, and then its length in bytes; nothing of a file that is not there."""
    try:
        with path.open("rb") as file:
            return file.read(schema.HEADER_LENGTH), os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        return b"", 0


def make_private(folder: Path, path: Path) -> None:
    """Make the folder and the file, if they are not there yet; only their owner can read them."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    if os.name == "posix":
        for place, mode in ((folder, 0o700), (path, 0o600)):
            if place.stat().st_mode & 0o077:
                place.chmod(mode)


def prepare(connection: sqlite3.Connection, path: Path, patience: timedelta) -> str:
    """Check that it is a log of this version, or make it one, and return the machine's id."""
    # Read at one moment: another process may be making the tables.
    connection.execute("BEGIN")
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    connection.execute("ROLLBACK")
    if tables and application != schema.APPLICATION_ID:
        raise LogDamaged(path, "not a log of this program")
    if version > schema.VERSION:
        raise LogTooNew(path, f"version {version}")
    deadline = monotonic() + patience.total_seconds()
    while not _settled(connection, deadline):
        sleep(_PAUSE)
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    if mode != "wal":
        raise LogUnwritable(path, f"journal mode is {mode}")
    if not tables:
        create_tables(connection)
    elif missing := (schema.TABLES if version == schema.VERSION else {"about", "events"}) - tables:
        raise LogDamaged(path, f"no table {min(missing)}")
    machine = connection.execute("SELECT value FROM about WHERE key = 'machine'").fetchone()
    if machine is None:
        raise LogDamaged(path, "no machine")
    return str(machine[0])


def _settled(connection: sqlite3.Connection, deadline: float) -> bool:
    """Say what is said on every connection; whether that could be done.

    SQLite does not wait for another process that changes the journal mode at the same moment: it says at once that the
    file is locked, which is not for good until the deadline has passed.
    """
    try:
        for statement in schema.CONNECTION:
            connection.execute(statement)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() >= deadline:
            raise
        return False
    return True


def create_tables(connection: sqlite3.Connection) -> None:
    """Make the tables, unless another process has just done so."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            for statement in schema.statements(schema.EVENTS + schema.PROJECTION):
                connection.execute(statement)
            connection.execute("INSERT INTO about VALUES ('machine', ?)", (uuid4().hex,))
            connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {schema.VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
