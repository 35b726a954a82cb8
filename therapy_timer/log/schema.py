# SPDX-License-Identifier: MIT
"""The tables of the log, as docs/log-format.md describes them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Final

VERSION: Final = 4
"""Of the schema, kept in `PRAGMA user_version`."""

APPLICATION_ID: Final = 0x54685472
"""`ThTr`, kept in `PRAGMA application_id`, so that a foreign database is not taken for a log."""

LASTING: Final = (
    "kind IN ('rest-set', 'rest-kept', 'doubted', 'skin-normal', 'dozing-set', "
    "'area-added', 'area-renamed', 'area-hidden', 'rest-imported', 'note-put-away', "
    "'safety-answered', 'injury-set', 'short-set', 'plan-set', 'plan-removed')"
)
"""Which events count as long as nobody says otherwise, whatever became of the treatments."""

INDEX_OF_LASTING: Final = f"CREATE INDEX events_that_last ON events (seq) WHERE {LASTING};"

COLUMNS_OF_AN_EVENT: Final = """
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    treatment TEXT,
    machine TEXT NOT NULL,
    utc INTEGER NOT NULL,
    since_boot INTEGER NOT NULL,
    boot TEXT NOT NULL,
    data TEXT NOT NULL,
    checksum TEXT NOT NULL
"""
"""The columns in which every table of events has an event, in the order of the fields of `Row`."""


def _only_added_to(table: str, number: str) -> str:
    """Triggers that refuse to change, replace or delete a row."""
    return f"""
CREATE TRIGGER {table}_are_new BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id OR {number} = NEW.{number})
BEGIN SELECT RAISE(ABORT, 'events are never replaced'); END;

CREATE TRIGGER {table}_stay BEFORE UPDATE ON {table}
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

CREATE TRIGGER {table}_remain BEFORE DELETE ON {table}
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
"""  # noqa: S608 - all of it is written here


IMPORTED: Final = f"""
CREATE TABLE imported_events (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    after_seq INTEGER NOT NULL,{COLUMNS_OF_AN_EVENT}) STRICT;

CREATE INDEX imported_events_of_treatment ON imported_events (treatment, number);
{_only_added_to("imported_events", "number")}"""
"""The table of the events of other logs, which are never mixed with those of this one."""

EVENTS: Final = f"""
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,{COLUMNS_OF_AN_EVENT}) STRICT;

CREATE INDEX events_of_treatment ON events (treatment, seq);
{_only_added_to("events", "seq")}
{INDEX_OF_LASTING}
{IMPORTED}"""

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

CREATE TABLE rests_imported (
    region TEXT NOT NULL,
    boot INTEGER NOT NULL,
    since_boot INTEGER NOT NULL,
    checksum TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX rests_imported_once ON rests_imported (boot, since_boot, region);

CREATE TABLE put_away (
    region TEXT NOT NULL,
    note TEXT NOT NULL,
    utc INTEGER NOT NULL,
    checksum TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX put_away_once ON put_away (region, note);

CREATE TABLE conditions (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    conditions TEXT NOT NULL,
    checksum TEXT NOT NULL
) STRICT;

CREATE TABLE injuries (
    region TEXT PRIMARY KEY,
    boot INTEGER NOT NULL,
    since_boot INTEGER NOT NULL,
    checksum TEXT NOT NULL
) STRICT;

CREATE TABLE short (region TEXT PRIMARY KEY, checksum TEXT NOT NULL) STRICT;

CREATE TABLE plans (
    id TEXT PRIMARY KEY,
    area TEXT NOT NULL,
    modality TEXT NOT NULL,
    times TEXT NOT NULL,
    weekdays TEXT NOT NULL,
    first TEXT NOT NULL,
    last TEXT,
    since INTEGER NOT NULL,
    checksum TEXT NOT NULL
) STRICT;

CREATE TABLE settled (plan TEXT PRIMARY KEY, until INTEGER NOT NULL, checksum TEXT NOT NULL) STRICT;

CREATE TABLE occurrences (
    plan TEXT NOT NULL,
    at INTEGER NOT NULL,
    area TEXT NOT NULL,
    modality TEXT NOT NULL,
    outcome TEXT,
    why TEXT,
    by TEXT NOT NULL,
    checksum TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX occurrences_once ON occurrences (plan, at);
CREATE INDEX occurrences_by_time ON occurrences (at, plan);
CREATE INDEX occurrences_open ON occurrences (plan) WHERE outcome IS NULL;

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
    pain_before INTEGER,
    pain_after INTEGER,
    note TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    edits TEXT NOT NULL,
    imported INTEGER NOT NULL,
    warned INTEGER NOT NULL,
    region TEXT NOT NULL,
    checksum TEXT NOT NULL
) STRICT;
CREATE INDEX treatments_on ON treatments (is_on) WHERE is_on;
CREATE INDEX treatments_touched ON treatments (touched_boot, touched);
CREATE INDEX treatments_started ON treatments (started_utc, id);
CREATE INDEX treatments_of_region ON treatments (region, started_utc, id);
CREATE INDEX treatments_warned ON treatments (started_utc, region) WHERE warned;
CREATE INDEX treatments_counted ON treatments (started_utc, region, modality) WHERE NOT cancelled AND NOT deleted;
"""

PROJECTED: Final = frozenset(
    {
        *("boots", "areas", "rests", "kept", "doubted", "rests_imported", "unwell", "dozing", "told", "put_away"),
        *("conditions", "injuries", "short", "plans", "settled", "occurrences"),
        "treatments",
    }
)
"""The tables that say nothing that the events do not say."""

DROP_PROJECTION: Final = "".join(f"DROP TABLE IF EXISTS {table};\n" for table in sorted(PROJECTED))

TABLES: Final = PROJECTED | {"about", "events", "imported_events"}
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


def length_in_header(header: bytes) -> int:
    """How many bytes the file of this header has at the least; 0 if it does not say.

    The size of a page is at 16 (1 stands for 65536), the number of pages at 28; that is valid if the counters at 24 and
    92 are the same (section 1.3.8).
    """
    if header[24:28] != header[92:96]:
        return 0
    page = int.from_bytes(header[16:18], "big")
    return (65_536 if page == 1 else page) * int.from_bytes(header[28:32], "big")


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
