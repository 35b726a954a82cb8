# SPDX-License-Identifier: MIT
"""Taking in what this program wrote elsewhere: read and checked first, then all of it at once or nothing.

`read_import` makes a plan, and `take_in` carries it out. Events are united by their ids, so that reading a file twice
changes nothing, and two logs become one in whatever order. What is refused is listed, and everything else is taken.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final, TextIO

from therapy_timer.core.clock import Instant
from therapy_timer.log import csv_import, json_import, treatments_table
from therapy_timer.log.errors import told_apart
from therapy_timer.log.events import COLUMNS
from therapy_timer.log.examination import examine
from therapy_timer.log.exchange import PROGRESS_EVERY, Progress
from therapy_timer.log.import_plan import ImportPlan, Steps, state_of
from therapy_timer.log.staging import (
    ImportCancelled,
    ImportRefused,
    Problems,
    Reading,
    Refused,
    Staging,
)
from therapy_timer.log.store import INSERT_IMPORTED, Log

_CACHE: Final = -262_144
"""SQLite's cache while much is written, in KiB (a negative number of `PRAGMA cache_size`)."""


def read_import(path: Path, log: Log, now: datetime, *, progress: Progress | None = None) -> ImportPlan:
    """Read and check a file that this program wrote, a `.json` or a `.csv`; nothing is changed.

    `now` is the time (aware). `progress` is told twice the size of the file as all that is to be done: reading it is
    half of the work, and looking at what was read beside the log the other. Raises ImportRefused if the file cannot be
    read as a whole, ImportCancelled, or LogError.
    """
    read = {".json": json_import.read_json, ".csv": csv_import.read_csv}.get(path.suffix.lower())
    if read is None:
        raise ImportRefused(path, Refused.SUFFIX)
    staging = Staging()
    try:
        plan = ImportPlan(path, staging, Problems())
        with _text(path) as file:
            for _ in _told(read(path, file, Reading(staging, plan.found, now)), file, progress):
                pass
            size = os.fstat(file.fileno()).st_size
        examine(plan, log, now, _second_half(size, progress))
    except BaseException:
        staging.close()
        raise
    return plan


def _second_half(size: int, progress: Progress | None) -> Progress | None:
    """Tells the progress of the second half of the work on a file of that size."""
    if progress is None:
        return None
    return lambda done, of: progress(size + size * done // max(of, 1), 2 * size)


@contextmanager
def _text(path: Path) -> Iterator[TextIO]:
    """The file as text. Raises ImportRefused if it cannot be read, is not text, or is changed meanwhile."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            before = os.fstat(file.fileno())
            yield file
            after = os.fstat(file.fileno())
    except UnicodeDecodeError as error:
        raise ImportRefused(path, Refused.NOT_TEXT, error.reason) from error
    except OSError as error:
        raise ImportRefused(path, Refused.UNREADABLE, error.strerror or str(error)) from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise ImportRefused(path, Refused.CHANGED)


def _told(pieces: Iterator[None], file: TextIO, progress: Progress | None) -> Iterator[None]:
    """The same pieces, with progress told in bytes."""
    size = os.fstat(file.fileno()).st_size
    for number, piece in enumerate(pieces):
        if progress is not None and number % PROGRESS_EVERY == 0 and not progress(file.buffer.tell(), 2 * size):
            raise ImportCancelled
        yield piece


def take_in(log: Log, plan: ImportPlan, now: Callable[[], Instant], *, progress: Progress | None = None) -> None:
    """Carry out a plan: all of it, or nothing if a `LogError` or `ImportCancelled` is raised.

    `now` reads the clocks; it is asked while nobody else can write, for the log has no earlier event after a later one.
    If the log has changed since the plan was made in a way that matters to it, the plan is made anew from what was
    read, and as far as possible before the log is held. After an error the plan is of no use but to be closed.
    """
    if not _still_holds(log, plan):
        examine(plan, log, now().utc, progress)
    with log.transaction() as transaction, _much_cache(log):
        begun = now()
        if not _still_holds(log, plan):
            examine(plan, log, begun.utc, progress)
        for event in plan.own:
            transaction.append(begun, event)
        if not plan.events:
            return
        _copy(log, plan, progress)
        transaction.wrote = True
        transaction.reload()
        for event in plan.rests(begun.utc):
            transaction.append(begun, event)
        # How long the disk takes nobody knows; it is the last moment to have none of it.
        if progress is not None and not progress(0, 0):
            raise ImportCancelled


@contextmanager
def _much_cache(log: Log) -> Iterator[None]:
    """A span in which SQLite keeps more of the log in memory, or it would write the same pages again and again."""
    (before,) = log.connection.execute("PRAGMA cache_size").fetchone()
    log.connection.execute(f"PRAGMA cache_size = {_CACHE}")
    try:
        yield
    finally:
        log.connection.execute(f"PRAGMA cache_size = {before}")


def _copy(log: Log, plan: ImportPlan, progress: Progress | None) -> None:
    """Put the events that are new beside our own, and what is projected from them among our treatments."""
    _, after_seq, _ = state_of(log)
    staged = plan.staging.connection
    (treatments,) = staged.execute("SELECT count(*) FROM treatments").fetchone()
    steps = Steps(plan.events + treatments, progress)
    rows = staged.execute(
        f"SELECT ?, {COLUMNS} FROM imported_events "  # noqa: S608
        "WHERE id NOT IN (SELECT id FROM left_out) ORDER BY number",
        (after_seq,),
    )
    log.connection.executemany(INSERT_IMPORTED, steps.one_by_one(rows))
    marks = ", ".join("?" * len(treatments_table.COLUMNS))
    log.connection.executemany(
        f"INSERT OR REPLACE INTO treatments VALUES ({marks})",  # noqa: S608
        steps.one_by_one(staged.execute("SELECT * FROM treatments")),
    )


def _still_holds(log: Log, plan: ImportPlan) -> bool:
    """Whether nothing was written to the log since the plan was made that would make it another one.

    A pack that is on goes on having its events written, while the person thinks about an import and while it is done.
    """
    with told_apart(log.path), log.unchanging():
        version, own, imported = state_of(log)
        then_version, then, then_imported = plan.state
        if (version, imported) != (then_version, then_imported) or own < then:
            return False
        news = log.connection.execute("SELECT kind, treatment FROM events WHERE seq > ?", (then,))
        return all(
            kind in _OF_NO_MATTER or (treatment is not None and not plan.staging.is_about(treatment))
            for kind, treatment in news
        )


_OF_NO_MATTER: Final = frozenset({"anchored", "told", "note-put-away", "dozing-set", "skin-normal"})
"""Kinds that no plan depends on, whatever they are about."""
