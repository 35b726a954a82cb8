# SPDX-License-Identifier: MIT
"""What SQLite and the file system say is told apart; mistakes of the program are not hidden."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest

from therapy_timer.log.errors import LogBusy, LogDamaged, LogError, LogTooNew, LogUnwritable, told_apart

PATH = Path("data") / "log.sqlite3"


def sqlite_error(code: int | None, kind: type[sqlite3.Error] = sqlite3.OperationalError) -> sqlite3.Error:
    error = kind("what SQLite says")
    if code is not None:
        error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY, LogBusy),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, LogBusy),
        (sqlite3.SQLITE_BUSY_RECOVERY, LogBusy),
        (sqlite3.SQLITE_LOCKED, LogBusy),
        (sqlite3.SQLITE_CORRUPT, LogDamaged),
        (sqlite3.SQLITE_CORRUPT_INDEX, LogDamaged),
        (sqlite3.SQLITE_NOTADB, LogDamaged),
        (sqlite3.SQLITE_FULL, LogUnwritable),
        (sqlite3.SQLITE_READONLY, LogUnwritable),
        (sqlite3.SQLITE_READONLY_DIRECTORY, LogUnwritable),
        (sqlite3.SQLITE_IOERR_WRITE, LogUnwritable),
        (sqlite3.SQLITE_IOERR_FSYNC, LogUnwritable),
        (sqlite3.SQLITE_CANTOPEN, LogUnwritable),
        (sqlite3.SQLITE_PERM, LogUnwritable),
    ],
)
def test_the_environment_s_errors(code: int, kind: type[LogError]) -> None:
    cause = sqlite_error(code)
    with pytest.raises(LogError) as caught, told_apart(PATH):
        raise cause
    assert type(caught.value) is kind
    assert caught.value.path == PATH
    assert caught.value.__cause__ is cause
    assert str(caught.value) == f"{kind.__name__}: what SQLite says"


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOSPC, errno.EROFS, errno.ENOTDIR, errno.EIO])
def test_the_file_system_s_errors(number: int) -> None:
    with pytest.raises(LogUnwritable) as caught, told_apart(PATH):
        raise OSError(number, "what the system says", str(PATH))
    assert caught.value.cause == "what the system says"


def test_an_error_without_words() -> None:
    with pytest.raises(LogUnwritable) as caught, told_apart(PATH):
        raise OSError("out of order")
    assert caught.value.cause == "out of order"


@pytest.mark.parametrize(
    "error",
    [
        sqlite_error(sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.IntegrityError),
        sqlite_error(sqlite3.SQLITE_ERROR),
        sqlite_error(sqlite3.SQLITE_MISUSE, sqlite3.ProgrammingError),
        sqlite3.ProgrammingError("Cannot operate on a closed database."),
        sqlite_error(None, sqlite3.ProgrammingError),
        ValueError("a mistake"),
        ZeroDivisionError(),
    ],
)
def test_mistakes_of_the_program_come_through(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, told_apart(PATH):
        raise error
    assert caught.value is error


def test_text_that_is_none() -> None:
    """Python's own module finds it, and says so without a code."""
    for error in (sqlite3.OperationalError("Could not decode"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "odd")):
        with pytest.raises(LogDamaged), told_apart(PATH):
            raise error


def test_a_table_that_is_not_as_it_was_made(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "x")
    for statement in ("SELECT * FROM events", "SELECT nowhere FROM sqlite_schema"):
        with pytest.raises(LogDamaged, match="no such"), told_apart(PATH):
            connection.execute(statement)
    with pytest.raises(sqlite3.OperationalError, match="syntax error"), told_apart(PATH):
        connection.execute("SELEKT")
    connection.close()


def test_nothing_wrong() -> None:
    with told_apart(PATH):
        pass


@pytest.mark.parametrize("kind", [LogBusy, LogUnwritable, LogDamaged, LogTooNew])
def test_each_says_where_and_why(kind: type[LogError]) -> None:
    error = kind(PATH)
    assert (error.path, error.cause, str(error)) == (PATH, "", kind.__name__)
    assert str(kind(PATH, "version 7")) == f"{kind.__name__}: version 7"
    assert isinstance(error, LogError)
    assert str(PATH) not in str(kind(PATH, "version 7")), "the path names a person's folder"
