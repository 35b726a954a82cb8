# SPDX-License-Identifier: MIT
"""A private place beside the log for what a file says, until it is known what of it is taken in.

It is a temporary database of SQLite's own: it has no name, goes when it is closed, and a million treatments fit in.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from therapy_timer.log import schema
from therapy_timer.log.events import COLUMNS, Row, columns_of

LISTED: Final = 1000
"""So many problems are kept with their lines; of more than that only the number is known."""


class Fault(StrEnum):
    """Why a row of a file, or a treatment in it, is not taken in; or what is worth knowing of one that is."""

    NOT_A_ROW = "not-a-row"
    """It has not the form of a row, or not as many cells as the header."""
    CHECKSUM = "checksum"
    """It is not as it was written."""
    FIELDS = "fields"
    """What it says cannot be an event of this program."""
    TREATMENT_ID = "treatment-id"
    REGION = "region"
    MODALITY = "modality"
    TIME = "time"
    """A time that is not of the form 2026-03-16T10:00:00+01:00."""
    NUMBER = "number"
    ANSWER = "answer"
    YES_OR_NO = "yes-or-no"
    PAIN = "pain"
    NOTE = "note"
    END_BEFORE_START = "end-before-start"
    ON_TOO_LONG = "on-too-long"
    STILL_ON = "still-on"
    IN_FUTURE = "in-future"
    NO_BEGINNING = "no-beginning"
    """It is about a treatment of which neither the file nor the log knows the beginning."""
    OTHER_CONTENT = "other-content"
    """The log has something else under the same id."""
    OURS = "ours"
    """It would change more than the record of a treatment that did not come from there."""
    OVERLAPS = "overlaps"
    """Another treatment was on the same region at the same time. It is kept."""
    CLOCK_SET = "clock-set"
    """It ended before it began by the wall clock, which was set meanwhile. It is kept, with the time on the skin."""


KEPT: Final = frozenset({Fault.OVERLAPS, Fault.CLOCK_SET})
"""Faults that keep nothing out."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a file: where, what, and about which treatment if that is known."""

    line: int
    fault: Fault
    treatment: str | None = None


class Problems:
    """The problems of a file, in the order of being found."""

    def __init__(self) -> None:
        self.found: list[Problem] = []
        self.count = 0

    def add(self, line: int, fault: Fault, treatment: str | None = None) -> None:
        """Note one more."""
        self.count += 1
        if len(self.found) < LISTED:
            self.found.append(Problem(line, fault, treatment))


_NUMBERS: Final = 2**62
"""Rows in here are numbered from this on: greater than any number in a log."""

_TABLES: Final = f"""
CREATE TABLE imported_events (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    line INTEGER NOT NULL,
    future INTEGER NOT NULL,{schema.COLUMNS_OF_AN_EVENT}) STRICT;
CREATE INDEX imported_events_of_treatment ON imported_events (treatment, number);
INSERT INTO sqlite_sequence VALUES ('imported_events', {_NUMBERS});
CREATE TABLE left_out (id TEXT PRIMARY KEY) STRICT;
{schema.PROJECTION}
"""  # noqa: S608 - all of it is written here


class Staging:
    """The rows of a file that could be read, numbered in their order."""

    def __init__(self) -> None:
        # An empty name means a database on the disk that nobody else can find.
        # It is used by one thread after the other, never by two at a time.
        self.connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for statement in ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", *schema.statements(_TABLES)):
            self.connection.execute(statement)

    def close(self) -> None:
        """Forget all of it."""
        self.connection.close()

    def add(self, line: int, row: Row, *, future: bool) -> Fault | None:
        """Put one more row in, which is as it was written. Returns what is wrong if another one has its id."""
        try:
            self.connection.execute(
                f"INSERT INTO imported_events (line, future, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                (line, future, *columns_of(row)),
            )
        except sqlite3.IntegrityError:
            return None if self.row(row.id) == row else Fault.OTHER_CONTENT
        return None

    def row(self, event: str) -> Row | None:
        """The row with this id."""
        found = self.connection.execute(f"SELECT {COLUMNS} FROM imported_events WHERE id = ?", (event,)).fetchone()  # noqa: S608
        return Row(*found) if found else None

    def count(self) -> int:
        """How many rows there are."""
        (count,) = self.connection.execute("SELECT count(*) FROM imported_events").fetchone()
        return int(count)

    def is_about(self, treatment: str) -> bool:
        """Whether any row is about this treatment."""
        query = "SELECT EXISTS (SELECT 1 FROM imported_events WHERE treatment = ?)"
        (found,) = self.connection.execute(query, (treatment,)).fetchone()
        return bool(found)

    def rows(self) -> Iterator[tuple[int, int, Row]]:
        """Every row that is not left out, with its number and its line, in its order."""
        query = (
            f"SELECT number, line, {COLUMNS} FROM imported_events "  # noqa: S608
            "WHERE id NOT IN (SELECT id FROM left_out) ORDER BY number"
        )
        for number, line, *columns in self.connection.execute(query):
            yield number, line, Row(*columns)

    def treatments(self) -> Iterator[tuple[str, list[tuple[int, bool, Row]]]]:
        """Every treatment that rows are about which are not left out: its id, and line, future and row of each."""
        query = (
            f"SELECT treatment, line, future, {COLUMNS} FROM imported_events "  # noqa: S608
            "WHERE treatment IS NOT NULL AND id NOT IN (SELECT id FROM left_out) ORDER BY treatment, number"
        )
        about, rows = "", list[tuple[int, bool, Row]]()
        for treatment, line, future, *columns in self.connection.execute(query):
            if treatment != about and rows:
                yield about, rows
                rows = []
            about = treatment
            rows.append((line, bool(future), Row(*columns)))
        if rows:
            yield about, rows

    def of_kinds(self, *kinds: str) -> Iterator[tuple[Row, bool]]:
        """Every row of these kinds, in its order, and whether it is left out."""
        query = (
            f"SELECT id IN (SELECT id FROM left_out), {COLUMNS} FROM imported_events "  # noqa: S608
            f"WHERE kind IN ({', '.join('?' * len(kinds))}) ORDER BY number"
        )
        for left_out, *columns in self.connection.execute(query, kinds):
            yield Row(*columns), bool(left_out)

    def leave_out(self, row: Row) -> None:
        """Do not take this row in."""
        self.connection.execute("INSERT OR IGNORE INTO left_out VALUES (?)", (row.id,))

    def start_over(self) -> None:
        """Leave nothing out any more, and forget what was projected."""
        self.connection.execute("DELETE FROM left_out")
        for statement in schema.statements(schema.DROP_PROJECTION + schema.PROJECTION):
            self.connection.execute(statement)


class Refused(StrEnum):
    """Why a file is not read at all."""

    NOT_TEXT = "not-text"
    """It is not text in UTF-8."""
    NOT_JSON = "not-json"
    """It is not JSON, or not whole."""
    NOT_OURS = "not-ours"
    """It is no export of this program."""
    TOO_NEW = "too-new"
    """A newer version of the program wrote it."""
    COLUMNS = "columns"
    """A column is missing from its header."""
    CHANGED = "changed"
    """It was changed while it was being read."""
    SUFFIX = "suffix"
    """Its name ends neither in .csv nor in .json."""
    UNREADABLE = "unreadable"
    """The system does not let it be read."""


class ImportRefused(Exception):
    """The file at `path` is not read at all: `why`, and `what` exactly. Nothing was changed."""

    def __init__(self, path: Path, why: Refused, what: str = "", line: int = 0) -> None:
        super().__init__(path, why, what)
        self.path = path
        self.why = why
        self.what = what
        self.line = line

    def __str__(self) -> str:
        return f"{type(self).__name__}: {self.why}" + (f" ({self.what})" if self.what else "")


class ImportCancelled(Exception):
    """The person does not want it any more."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader needs: where rows and problems go, and what time it is (UTC)."""

    staging: Staging
    problems: Problems
    now: datetime
