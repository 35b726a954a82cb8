# SPDX-License-Identifier: MIT
"""The tables of the log, as docs/log-format.md describes them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Final

VERSION: Final = 3
"""Of the schema, kept in `PRAGMA user_version`."""

APPLICATION_ID: Final = 0x54685472
"""`ThTr`, kept in `PRAGMA application_id`, so that a foreign database is not taken for a log."""

LASTING: Final = (
    "kind IN ('rest-set', 'rest-kept', 'doubted', 'skin-normal', 'dozing-set', "
    "'area-added', 'area-renamed', 'area-hidden')"
)
"""Which events count as long as nobody says otherwise, whatever became of the treatments."""

INDEX_OF_LASTING: Final = f"CREATE INDEX events_that_last ON events (seq) WHERE {LASTING};"

EVENTS: Final = (
    """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    treatment TEXT,
    machine TEXT NOT NULL,
    utc INTEGER NOT NULL,
    since_boot INTEGER NOT NULL,
    boot TEXT NOT NULL,
    data TEXT NOT NULL,
    checksum TEXT NOT NULL
) STRICT;

CREATE INDEX events_of_treatment ON events (treatment, seq);

CREATE TRIGGER events_are_new BEFORE INSERT ON events
WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'events are never replaced'); END;

CREATE TRIGGER events_stay BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

CREATE TRIGGER events_remain BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;

"""  # noqa: S608 - all of it is written here
    + INDEX_OF_LASTING
    + "\n"
)

PROJECTION: Final = """
CREATE TABLE boots (
    ordinal INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    earliest INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    proven INTEGER NOT NULL,
    checksum TEXT NOT NULL
) STRICT;

CREATE TABLE areas (
    id TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    hidden INTEGER NOT NULL,
    checksum TEXT NOT NULL
) STRICT;

CREATE TABLE rests (region TEXT PRIMARY KEY, rest INTEGER NOT NULL, checksum TEXT NOT NULL) STRICT;

CREATE TABLE kept (
    region TEXT PRIMARY KEY,
    boot INTEGER NOT NULL,
    since_boot INTEGER NOT NULL,
    checksum TEXT NOT NULL
) STRICT;

CREATE TABLE doubted (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    boot INTEGER NOT NULL,
    since_boot INTEGER NOT NULL,
    checksum TEXT NOT NULL
) STRICT;

CREATE TABLE unwell (region TEXT PRIMARY KEY, treatment TEXT NOT NULL, checksum TEXT NOT NULL) STRICT;

CREATE TABLE dozing (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    boot INTEGER NOT NULL,
    since_boot INTEGER NOT NULL,
    checksum TEXT NOT NULL
) STRICT;

CREATE TABLE told (reminder TEXT PRIMARY KEY, treatment TEXT NOT NULL, checksum TEXT NOT NULL) STRICT;
CREATE INDEX told_of_treatment ON told (treatment);

CREATE TABLE treatments (
    id TEXT PRIMARY KEY,
    area TEXT NOT NULL,
    regions TEXT NOT NULL,
    modality TEXT NOT NULL,
    planned INTEGER NOT NULL,
    outside INTEGER NOT NULL,
    started_utc INTEGER NOT NULL,
    started_at_boot INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    started_said_boot INTEGER NOT NULL,
    started_said INTEGER NOT NULL,
    touched_boot INTEGER NOT NULL,
    touched INTEGER NOT NULL,
    first_said_off_boot INTEGER,
    first_said_off INTEGER,
    is_on INTEGER NOT NULL,
    cancelled INTEGER NOT NULL,
    reopened INTEGER NOT NULL,
    removals TEXT NOT NULL,
    dozing INTEGER NOT NULL,
    checked TEXT NOT NULL,
    pauses INTEGER NOT NULL,
    paused_boot INTEGER,
    paused INTEGER,
    checksum TEXT NOT NULL
) STRICT;
CREATE INDEX treatments_on ON treatments (is_on) WHERE is_on;
CREATE INDEX treatments_touched ON treatments (touched_boot, touched);
CREATE INDEX treatments_started ON treatments (started_utc);
"""

DROP_PROJECTION: Final = """
DROP TABLE IF EXISTS boots;
DROP TABLE IF EXISTS areas;
DROP TABLE IF EXISTS rests;
DROP TABLE IF EXISTS kept;
DROP TABLE IF EXISTS doubted;
DROP TABLE IF EXISTS unwell;
DROP TABLE IF EXISTS dozing;
DROP TABLE IF EXISTS told;
DROP TABLE IF EXISTS treatments;
"""

TABLES: Final = frozenset(
    {"about", "events", "boots", "areas", "rests", "kept", "doubted", "unwell", "dozing", "told", "treatments"}
)
"""Every table that a log has."""

HEADER_LENGTH: Final = 100
"""The number of bytes of a SQLite file's header."""


def in_header(header: bytes) -> tuple[int, int] | None:
    """The schema's version and the application id in the header of a SQLite file; None if it is not one.

    Both are four bytes, the greatest first, at 60 and 68: https://www.sqlite.org/fileformat2.html, section 1.3.
    """
    if len(header) < HEADER_LENGTH or not header.startswith(b"SQLite format 3\0"):
        return None
    return int.from_bytes(header[60:64], "big"), int.from_bytes(header[68:72], "big")


CONNECTION: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
"""Said on every connection: what is committed is on the disk, and damage is noticed early."""


def statements(script: str) -> Iterator[str]:
    """The statements of a script, whole triggers included."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
