# SPDX-License-Identifier: MIT
"""The log on disk: SQLite, append-only, with its projection written in the same transaction."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import astuple, fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic, sleep
from types import MappingProxyType, TracebackType
from typing import Final, Self, assert_never
from uuid import uuid4

from therapy_timer.core.clock import Instant
from therapy_timer.core.events import (
    Anchored,
    AreaAdded,
    AreaHidden,
    AreaRenamed,
    Cancelled,
    Event,
    Moved,
    Removed,
    Reopened,
    RestSet,
    Started,
    Told,
)
from therapy_timer.core.record import Record
from therapy_timer.core.treatment import Treatment
from therapy_timer.log import projection, schema
from therapy_timer.log.errors import LogDamaged, LogTooNew, LogUnwritable, told_apart
from therapy_timer.log.events import BadRow, Row, row_of

FILE_NAME: Final = "log.sqlite3"
PATIENCE: Final = timedelta(seconds=5)
"""How long a process without a window waits for another one that holds the log."""

_COLUMNS: Final = ", ".join(field.name for field in fields(Row))
_REBUILD_PRUNES_EVERY: Final = 500
_PAUSE: Final = 0.005


class Log:
    """The events and what is projected from them. One object belongs to one thread.

    All methods may raise a `LogError`; then nothing was written.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, machine: str) -> None:
        self._path = path
        self._connection = connection
        self._machine = machine
        self._record: tuple[int, Record] | None = None

    @classmethod
    def open(cls, folder: Path, *, patience: timedelta = PATIENCE) -> Self:
        """Open the log in `folder`, or begin one; both are made readable by their owner only.

        `patience` is how long each later call waits for another process before it raises `LogBusy`.
        """
        path = folder / FILE_NAME
        with told_apart(path):
            _look_before_opening(path)
            _make_private(folder, path)
            connection = sqlite3.connect(path, timeout=patience.total_seconds(), isolation_level=None)
            try:
                machine = _prepare(connection, path, patience)
            except BaseException:
                connection.close()
                raise
        return cls(path, connection, machine)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._path

    def close(self) -> None:
        """Give the file back; the object is of no use afterwards."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def record(self) -> Record:
        """What is known now, other processes' events included. Cheap when nothing was written since."""
        with self._reading():
            return self._load()

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """The one way to write: no other process writes meanwhile, and all of it is on disk afterwards or none."""
        with self._writing(self._load) as transaction:
            yield transaction

    @contextmanager
    def _writing(self, known: Callable[[], Record]) -> Iterator[Transaction]:
        with told_apart(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                transaction = Transaction(self._connection, self._machine, known())
                yield transaction
                self._connection.execute("COMMIT")
            except BadRow as error:
                self._roll_back()
                raise LogDamaged(self._path, str(error)) from error
            except BaseException:
                self._roll_back()
                raise
        if transaction.wrote:
            self._record = None

    def treatments(self, since: datetime | None = None, until: datetime | None = None) -> Iterator[Treatment]:
        """Treatments that started from `since` until before `until` (aware), oldest first, without the cancelled."""
        with told_apart(self._path):
            try:
                yield from projection.load_treatments(self._connection, since, until)
            except projection.DAMAGE as error:
                raise LogDamaged(self._path, str(error)) from error

    def events(self) -> Iterator[tuple[Instant, Event]]:
        """Every event there is, oldest first, each with its checksum checked. Raises `LogDamaged` at a bad one."""
        with told_apart(self._path):
            for columns in self._connection.execute(f"SELECT {_COLUMNS} FROM events ORDER BY seq"):  # noqa: S608
                row = Row(*columns)
                try:
                    yield row.instant, row.event
                except BadRow as error:
                    raise LogDamaged(self._path, str(error)) from error

    def rebuild(self) -> None:
        """Derive the projection anew from the events. Nothing is lost by it: it holds nothing that they do not say.

        Whatever the tables hold before is not looked at, so it mends a damaged projection.
        """
        with self._writing(Record) as transaction:
            for statement in _statements(schema.DROP_PROJECTION + schema.PROJECTION):
                self._connection.execute(statement)
            for number, (instant, event) in enumerate(self.events(), start=1):
                try:
                    transaction.project(instant, event)
                except ValueError as error:
                    raise LogDamaged(self._path, str(error)) from error
                if number % _REBUILD_PRUNES_EVERY == 0:
                    transaction.reload()
        self._record = None

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with told_apart(self._path):
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._roll_back()

    def _load(self) -> Record:
        """The record, read again when another process has written. Inside a transaction of either kind only."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        if self._record is None or self._record[0] != version:
            try:
                self._record = (version, projection.load_record(self._connection))
            except projection.DAMAGE as error:
                raise LogDamaged(self._path, str(error)) from error
        return self._record[1]

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


class Transaction:
    """Reads and appends that no other process comes between."""

    def __init__(self, connection: sqlite3.Connection, machine: str, record: Record) -> None:
        self._connection = connection
        self._machine = machine
        self._record = record
        self.wrote = False

    def record(self) -> Record:
        """What is known, this transaction's own events included."""
        return self._record

    def append(self, now: Instant, event: Event) -> None:
        """Write an event that happens at `now`, and what follows from it. Raises ValueError if it cannot follow."""
        row = row_of(uuid4().hex, self._machine, now, event)
        self._connection.execute(
            f"INSERT INTO events ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            astuple(row),
        )
        self.project(now, event)

    def project(self, now: Instant, event: Event) -> None:
        """Bring the tables up to date with an event that is in the log."""
        self.wrote = True
        self._record = self._with_treatment_of(event).after(now, event)
        projection.save_boot(self._connection, self._record.timeline)
        match event:
            case Started() | Removed() | Reopened() | Cancelled() | Moved():
                projection.save_treatment(self._connection, self._record.treatments[event.treatment])
            case AreaAdded() | AreaRenamed() | AreaHidden():
                projection.save_area(self._connection, self._record.areas[event.area])
            case RestSet():
                projection.save_rest(self._connection, event.region, event.rest)
            case Told():
                projection.save_told(self._connection, event.reminder, event.treatment)
            case Anchored():
                pass
            case _:
                assert_never(event)

    def reload(self) -> None:
        """Keep in mind only what matters."""
        self._record = projection.load_record(self._connection)

    def _with_treatment_of(self, event: Event) -> Record:
        """The record with the event's treatment in it, even when that ended long ago."""
        treatment_id = getattr(event, "treatment", None)
        if treatment_id is None or treatment_id in self._record.treatments:
            return self._record
        try:
            treatment = projection.load_treatment(self._connection, treatment_id)
        except projection.DAMAGE as error:
            raise BadRow(str(error)) from error
        if treatment is None:
            return self._record
        oldest = min(projection.oldest_boot(treatment), self._record.timeline.base)
        return replace(
            self._record,
            timeline=projection.load_timeline(self._connection, oldest),
            treatments=MappingProxyType({**self._record.treatments, treatment_id: treatment}),
        )


def _look_before_opening(path: Path) -> None:
    """Raise LogTooNew or LogDamaged before SQLite sees the file.

    To open a newer log may write beside it and into it, and a scrap of a log would be taken for an empty file.
    """
    try:
        with path.open("rb") as file:
            header = file.read(schema.HEADER_LENGTH)
    except FileNotFoundError:
        return
    if not header:
        return
    found = schema.in_header(header)
    if found is None:
        raise LogDamaged(path, "not a database")
    version, application = found
    if application == schema.APPLICATION_ID and version > schema.VERSION:
        raise LogTooNew(path, f"version {version}")


def _make_private(folder: Path, path: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    if os.name == "posix":
        for place, mode in ((folder, 0o700), (path, 0o600)):
            if place.stat().st_mode & 0o077:
                place.chmod(mode)


def _prepare(connection: sqlite3.Connection, path: Path, patience: timedelta) -> str:
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
        _create(connection)
    elif missing := schema.TABLES - tables:
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


def _create(connection: sqlite3.Connection) -> None:
    """Make the tables, unless another process has just done so."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            for statement in _statements(schema.EVENTS + schema.PROJECTION):
                connection.execute(statement)
            connection.execute("INSERT INTO about VALUES ('machine', ?)", (uuid4().hex,))
            connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {schema.VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, whole triggers included."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
