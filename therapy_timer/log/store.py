# SPDX-License-Identifier: MIT
"""The log on disk: SQLite, append-only, with its projection written in the same transaction."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self
from uuid import uuid4

from therapy_timer.core.clock import ZERO, Instant, Moment
from therapy_timer.core.events import (
    Anchored,
    AnchorReason,
    Doubted,
    Event,
    RestImported,
    RestKept,
)
from therapy_timer.core.record import Area, Record
from therapy_timer.core.region import Region
from therapy_timer.core.skin import rest_left, unnamed_rest_left
from therapy_timer.core.treatment import Treatment
from therapy_timer.log import checked_rows, database_file, open_here, projection, schema, treatments_table
from therapy_timer.log.backup import back_up
from therapy_timer.log.errors import LogDamaged, LogError, told_apart
from therapy_timer.log.events import COLUMNS, BadRow, Row, columns_of
from therapy_timer.log.imported import Interleaved, imported_rows
from therapy_timer.log.marker import FILE_NAME as MARKER_NAME
from therapy_timer.log.marker import Marker, MarkerDamaged, read_marker, write_marker
from therapy_timer.log.migrations import STEPS, before_migration
from therapy_timer.log.transaction import Transaction

FILE_NAME: Final = "log.sqlite3"
PATIENCE: Final = timedelta(seconds=5)
"""How long a process without a window waits for another one that holds the log."""

INSERT_IMPORTED: Final = f"INSERT INTO imported_events (after_seq, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
_REBUILD_PRUNES_EVERY: Final = 500
_LARGEST_NUMBER: Final = 2**53
_NO_EVENT: Final = (0, "")
"""Number and id of the newest event of a log that has none."""
_MARKED_SINCE: Final = 2
"""The version of the schema since which a log has a marker."""
_IMPORTS_LOOKED_AT: Final = 200
"""So many `RestImported` at the most can run at a time: several imports of all regions."""
_RUNNING: Final = f"""
WITH running AS (SELECT seq FROM events WHERE treatment IN (SELECT value FROM json_each(:treatments))),
unnamed AS (
    SELECT seq FROM events WHERE {schema.LASTING} AND kind = 'rest-kept' AND :unnamed
    UNION ALL SELECT seq FROM (
        SELECT seq FROM events WHERE {schema.LASTING} AND kind = 'rest-imported' AND :unnamed
        ORDER BY seq DESC LIMIT {_IMPORTS_LOOKED_AT})
    UNION ALL SELECT max(seq) FROM events WHERE {schema.LASTING} AND kind = 'doubted' AND :unnamed
)
SELECT seq, {COLUMNS} FROM events WHERE seq IN running
UNION ALL
SELECT seq, {COLUMNS} FROM events WHERE {schema.LASTING} AND kind <> 'dozing-set'
UNION ALL
SELECT seq, {COLUMNS} FROM events
WHERE seq = (SELECT max(seq) FROM events WHERE {schema.LASTING} AND kind = 'dozing-set')
UNION ALL
SELECT seq, {COLUMNS} FROM events
WHERE seq > (SELECT min(seq) FROM (SELECT seq FROM running UNION ALL SELECT seq FROM unnamed))
    AND kind = 'anchored' AND data IN ('{{"reason":"start"}}', '{{"reason":"step"}}')
ORDER BY seq
"""  # noqa: S608
"""What runs, what lasts, and the reboots and clock changes since: without them a rest might be counted too short."""

_logger = logging.getLogger(__name__)


class Finding(StrEnum):
    """What a log lacks although it can be read."""

    BEHIND = "behind"
    """Events that were in it are missing: it was shortened, emptied, or replaced by an older one."""
    FOREIGN = "foreign"
    """It is another log than the one that was marked."""
    UNMARKED = "unmarked"
    """Its marker is missing or damaged, so that nobody can tell whether events are missing."""


class Log:
    """The events and what is projected from them. One object belongs to one thread.

    All methods may raise a `LogError`; then nothing was written.
    """

    def __init__(self, path: Path, marker: Path, connection: sqlite3.Connection, machine: str) -> None:
        self._path = path
        self._marker = marker
        self._connection = connection
        self._machine = machine
        self._record: tuple[int, Record] | None = None
        self._closed = False

    @classmethod
    def open(cls, folder: Path, *, marker: Path | None = None, patience: timedelta = PATIENCE) -> Self:
        """Open the log in `folder`, or begin one; both are made readable by their owner only.

        `marker` is the folder of the marker, the log's own unless it is given. `patience` is how long each later call
        waits for another process before it raises `LogBusy`. A log of an older version is backed up and migrated.
        """
        path = folder / FILE_NAME
        with told_apart(path):
            with open_here.opening(path) as is_open:
                if not is_open:
                    database_file.look_before_opening(path)
                    database_file.make_private(folder, path)
                connection = sqlite3.connect(path, timeout=patience.total_seconds(), isolation_level=None)
            try:
                with suppress(OSError):  # without a marker the log can be used all the same
                    (marker or folder).mkdir(mode=0o700, parents=True, exist_ok=True)
                machine = database_file.prepare(connection, path, patience)
                log = cls(path, (marker or folder) / MARKER_NAME, connection, machine)
                log._migrate()
            except BaseException:
                connection.close()
                open_here.closed(path)
                raise
        return log

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._path

    @property
    def connection(self) -> sqlite3.Connection:
        """The open file, for the other modules of this floor."""
        return self._connection

    @property
    def machine(self) -> str:
        """The id of this log."""
        return self._machine

    def close(self) -> None:
        """Give the file back; the object is of no use afterwards."""
        if not self._closed:
            self._closed = True
            self._connection.close()
            open_here.closed(self._path)

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
    def _writing(self, known: Callable[[], Record], *, marks: bool = True) -> Iterator[Transaction]:
        with told_apart(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                begins = marks and self._newest() == _NO_EVENT
                transaction = Transaction(self._connection, self._machine, known())
                yield transaction
                if begins and transaction.wrote and not self._has_marker():
                    # Before the first event is on the disk, so that it never is there without a marker.
                    self._write_marker(Marker(self._machine, *_NO_EVENT))
                self._connection.execute("COMMIT")
            except BadRow as error:
                self._roll_back()
                raise LogDamaged(self._path, str(error)) from error
            except BaseException:
                self._roll_back()
                raise
        if transaction.wrote:
            self._record = None
            if marks:
                self._mark()

    def treatments(
        self, since: datetime | None = None, until: datetime | None = None, *, deleted: bool = False
    ) -> Iterator[Treatment]:
        """Treatments that started from `since` until before `until` (aware), oldest first, without the cancelled.

        Those that the person deleted are among them only if `deleted`.
        """
        with told_apart(self._path):
            try:
                yield from treatments_table.load_treatments(self._connection, since, until, deleted=deleted)
            except checked_rows.DAMAGE as error:
                raise LogDamaged(self._path, str(error)) from error

    def areas(self) -> Mapping[str, Area]:
        """Every area by its id, as the record has them."""
        with told_apart(self._path):
            try:
                return projection.load_areas(self._connection)
            except checked_rows.DAMAGE as error:
                raise LogDamaged(self._path, str(error)) from error

    def treatment_rows(self, where: str, values: Sequence[str | int]) -> Generator[Sequence[Any], None, None]:
        """The rows of the table of treatments for which a condition in SQL holds, oldest first; not checked yet.

        Close it before the log if it may not have come to its end.
        """
        with told_apart(self._path):
            yield from self._connection.execute(
                f"SELECT * FROM treatments WHERE {where} ORDER BY started_utc, id",  # noqa: S608
                values,
            )

    def count_treatments(self, where: str, values: Sequence[str | int]) -> int:
        """How many rows of the table of treatments there are for which a condition in SQL holds."""
        with told_apart(self._path):
            (count,) = self._connection.execute(f"SELECT count(*) FROM treatments WHERE {where}", values).fetchone()  # noqa: S608
        return int(count)

    def count_events(self) -> tuple[int, int]:
        """How many events there are, own and imported."""
        with told_apart(self._path):
            own, imported = (
                self._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
                for table in ("events", "imported_events")
            )
        return own, imported

    def has_imported(self) -> bool:
        """Whether any event was imported, without counting them."""
        with told_apart(self._path):
            (any_,) = self._connection.execute("SELECT EXISTS (SELECT 1 FROM imported_events)").fetchone()
        return bool(any_)

    def events(self) -> Iterator[tuple[Instant, Event]]:
        """Every event there is, oldest first, each with its checksum checked. Raises `LogDamaged` at a bad one."""
        return ((instant, event) for _, _, instant, event in self._decoded())

    def finding(self) -> Finding | None:
        """What is wrong with the log as a whole, by what its marker says; None if nothing is.

        A log without events needs no marker: it gets one that says that it has none just before the first is written.
        """
        with self._reading():
            newest = self._connection.execute("SELECT seq FROM events ORDER BY seq DESC LIMIT 1").fetchone()
            try:
                marker = read_marker(self._marker)
            except (MarkerDamaged, OSError) as error:
                _logger.warning("the marker of the log cannot be used: %s", _cause(error))
                return Finding.UNMARKED
            if marker is None:
                return Finding.UNMARKED if newest else None
            if marker.machine != self._machine:
                return Finding.FOREIGN if newest else Finding.BEHIND
            if not self._holds(marker):
                return Finding.BEHIND
            self._load()
            if not self._agrees(marker):
                raise LogDamaged(self._path, "what was derived is not what it was")
            return None

    def _holds(self, marker: Marker) -> bool:
        """Whether every event that the marker names is in the log. Raises `LogDamaged` if one reads otherwise there."""
        sought = {row.id for _, row in marker.running}
        if marker.newest_seq:
            sought.add(marker.newest_id)
        query = f"SELECT {COLUMNS} FROM events WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608
        rows = [Row(*columns) for columns in self._connection.execute(query, (json.dumps(sorted(sought)),))]
        try:
            events = {row.id: row.event for row in rows}
        except BadRow as error:
            raise LogDamaged(self._path, str(error)) from error
        if sought <= events.keys():
            return True
        # What only the index does not know is not missing, and must not be added a second time.
        if (
            sought
            & {event for (event,) in self._connection.execute("SELECT id FROM events NOT INDEXED")} - events.keys()
        ):
            raise LogDamaged(self._path, "an event cannot be found by its id")
        return False

    def _agrees(self, marker: Marker) -> bool:
        """Whether the log goes on where the marker ends, with the projection that the marker knows."""
        if marker.machine != self._machine:
            return True
        newest = self._newest()
        if newest == (marker.newest_seq, marker.newest_id):
            return newest == _NO_EVENT or marker.derived == projection.digest(self._connection)
        (since,) = self._connection.execute(
            "SELECT count(*) FROM events WHERE seq > ?", (marker.newest_seq,)
        ).fetchone()
        return bool(0 < since == newest[0] - marker.newest_seq)

    def marked(self) -> tuple[tuple[int, Row], ...]:
        """The events of what ran when the marker was written; none without a marker that can be read."""
        marker = self._readable_marker()
        return marker.running if marker else ()

    def newest_marked(self) -> int | None:
        """The number of the newest event when the marker was written, 0 if there was none.

        None without a marker that can be read.
        """
        marker = self._readable_marker()
        return marker.newest_seq if marker else None

    def _readable_marker(self) -> Marker | None:
        try:
            return read_marker(self._marker)
        except (MarkerDamaged, OSError):
            return None

    def rows(self) -> Iterator[tuple[int, Row]]:
        """Every event as it lies in the log, with its number, oldest first. Raises `LogDamaged` at a bad one."""
        return ((seq, row) for seq, row, _, _ in self._decoded())

    def _decoded(self) -> Iterator[tuple[int, Row, Instant, Event]]:
        with told_apart(self._path):
            query = f"SELECT seq, {COLUMNS} FROM events ORDER BY seq"  # noqa: S608
            for seq, *columns in self._connection.execute(query):
                row = Row(*columns)
                try:
                    instant, event = row.instant, row.event
                except BadRow as error:
                    raise LogDamaged(self._path, str(error)) from error
                yield seq, row, instant, event

    def imported_rows(self) -> Iterator[tuple[int, int, Row]]:
        """Every imported event: its number, that of our own event before it, and itself. Raises as `rows` does."""
        return ((number, after_seq, row) for number, after_seq, row, _ in self._imported())

    def _imported(self) -> Iterator[tuple[int, int, Row, Event]]:
        with told_apart(self._path):
            for number, after_seq, row in imported_rows(self._connection):
                try:
                    _, event = row.instant, row.event
                except BadRow as error:
                    raise LogDamaged(self._path, str(error)) from error
                yield number, after_seq, row, event

    def merge(
        self,
        rows: Iterable[tuple[int, Row]],
        now: Instant,
        *,
        doubts: bool = True,
        imported: Iterable[tuple[int, int, Row]] = (),
    ) -> int:
        """Add the events that are not in the log yet, each at its old number where that is free; how many were added.

        Nothing is replaced. The projection is derived anew; an event whose beginning is missing stays in the log and
        counts as soon as that is found.

        Where it cannot be told in which order the events of both happened, the time between them cannot be told either,
        and a rest might be counted too short: every region rests in full from `now` then. Have it not `doubts` only if
        something else sees to that. Nor can be told which came last, that the skin was numb, white or burning, or that
        it is normal again: it is taken to be the first.

        `imported` are numbered events of other logs that had been imported; they stay apart from our own.
        """
        with self._writing(Record) as transaction:
            machines = {machine for (machine,) in self._connection.execute("SELECT DISTINCT machine FROM events")}
            taken = {seq for (seq,) in self._connection.execute("SELECT seq FROM events")}
            known = {event for (event,) in self._connection.execute("SELECT id FROM events NOT INDEXED")}
            missing = {row.id: (seq, row) for seq, row in rows if row.id not in known}
            in_order = not machines or machines.issuperset(row.machine for _, row in missing.values())
            last = 0
            for seq, row in sorted(missing.values(), key=lambda numbered: numbered[0]):
                # They stay in their order: when one has to go to the end, those after it go there too.
                number = seq if seq not in taken and last < seq < _LARGEST_NUMBER else None
                in_order = in_order and number is not None
                try:
                    done = self._connection.execute(
                        f"INSERT INTO events (seq, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                        (number, *columns_of(row)),
                    )
                except sqlite3.IntegrityError as error:  # only an index knows the event
                    raise LogDamaged(self._path, str(error)) from error
                last = done.lastrowid or last
            count = len(missing) + self._merge_imported(imported)
            self._project_all(transaction, lenient=True)
            if not in_order:
                self._hold_again(transaction, now)
            if doubts and not in_order:
                transaction.append(now, Doubted())
        return count

    def _hold_again(self, transaction: Transaction, now: Instant) -> None:
        """Lock every region that was ever numb, white or burning, until somebody says once more that it is normal."""
        treatments = treatments_table.load_treatments(self._connection, None, None, deleted=True)
        regions = {region for treatment in treatments if treatment.warned for region in treatment.regions}
        regions |= {
            event.region for _, event in self.events() if isinstance(event, RestKept | RestImported) and event.unwell
        }
        for region in sorted(regions - transaction.record().unwell.keys()):
            transaction.append(now, RestKept(region, ZERO, unwell=True))

    def _merge_imported(self, imported: Iterable[tuple[int, int, Row]]) -> int:
        known = {
            event
            for table in ("events", "imported_events")
            for (event,) in self._connection.execute(f"SELECT id FROM {table} NOT INDEXED")  # noqa: S608
        }
        missing = {row.id: (number, after, row) for number, after, row in imported if row.id not in known}
        for _, after_seq, row in sorted(missing.values(), key=lambda numbered: numbered[0]):
            self._connection.execute(INSERT_IMPORTED, (after_seq, *columns_of(row)))
        return len(missing)

    def erase(self, now: Instant, keep: Iterable[Event]) -> None:
        """Delete every event and all that was derived from them, but for `keep`, which are written as said at `now`.

        The file is a new log then: nothing of the old one is left in it. It is for the person who wants that, and for
        nothing else.
        """
        former = self._machine
        try:
            with self._writing(Record, marks=False) as transaction:
                for table in schema.TABLES:
                    self._connection.execute(f"DROP TABLE {table}")
                for statement in schema.statements(schema.EVENTS + schema.PROJECTION):
                    self._connection.execute(statement)
                self._machine = uuid4().hex
                self._connection.execute("INSERT INTO about VALUES ('machine', ?)", (self._machine,))
                fresh = Transaction(self._connection, self._machine, Record())
                for event in (Anchored(AnchorReason.START), *keep):
                    fresh.append(now, event)
                transaction.take_over(fresh)
                with told_apart(self._marker):
                    # Before the rest: a marker of what was deleted would bring it back if this were cut short.
                    self._marker.unlink(missing_ok=True)
                self._write_marker(Marker(self._machine, *_NO_EVENT))
        except BaseException:
            self._machine = former
            self._mark()
            raise
        self._mark()
        with told_apart(self._path):
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def rebuild(self) -> None:
        """Derive the projection anew from the events. Nothing is lost by it: it holds nothing that they do not say.

        Whatever the tables hold before is not looked at, so it mends a damaged projection. Raises `LogDamaged` if what
        comes out is not what was there when the marker was written: then events are missing.
        """
        with self._writing(Record) as transaction:
            self._project_all(transaction, lenient=False)
            marker = self._readable_marker()
            if marker is not None and not self._agrees(marker):
                raise LogDamaged(self._path, "events are missing")

    def _project_all(self, transaction: Transaction, *, lenient: bool) -> None:
        for statement in schema.statements(schema.DROP_PROJECTION + schema.PROJECTION):
            self._connection.execute(statement)
        transaction.wrote = True
        imports = Interleaved(self._connection, self._path, self._imported(), lenient=lenient)
        for number, (seq, _, instant, event) in enumerate(self._decoded(), start=1):
            imports.project_before(seq, transaction)
            try:
                transaction.project(instant, event)
            except ValueError as error:
                if not lenient:
                    raise LogDamaged(self._path, str(error)) from error
                _logger.warning("an event without its beginning is left aside")
            if number % _REBUILD_PRUNES_EVERY == 0:
                transaction.reload()
        imports.project_before(_LARGEST_NUMBER, transaction)

    def _migrate(self) -> None:
        """Bring a log of an older version up to this one: backed up first, then all of it at once or nothing."""
        if self._version() == schema.VERSION:
            return
        with self._writing(Record, marks=False) as transaction:
            # Nobody else writes from here on, but another process may have come first.
            if (version := self._version()) == schema.VERSION:
                return
            back_up(self._path, before_migration(self._path, version))
            for number in range(version, schema.VERSION):
                STEPS[number](self._connection)
                self._connection.execute(f"PRAGMA user_version = {number + 1}")
            self._project_all(transaction, lenient=False)
            # Before it is on the disk, so that it never is there without its marker. One that contradicts stays.
            if self._may_be_marked(version):
                self._write_marker(self._present())

    def _may_be_marked(self, version: int) -> bool:
        """Whether nothing speaks against a log of that version, so that it may be marked as whole."""
        try:
            marker = read_marker(self._marker)
        except (MarkerDamaged, OSError):
            return False
        if marker is None:
            return version < _MARKED_SINCE
        return marker.machine == self._machine and self._holds(marker)

    def _has_marker(self) -> bool:
        """Whether there is a marker, of whatever log, or something that may have been one."""
        try:
            return read_marker(self._marker) is not None
        except (MarkerDamaged, OSError):
            return True

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def _mark(self) -> None:
        """Write the marker: how far the log has come, and what runs. A failure costs protection, not the event."""
        written = None
        try:
            while True:
                with self._reading():
                    marker = self._present()
                if marker is None or marker == written:
                    return
                write_marker(self._marker, marker)
                # Another process may have written to the log meanwhile, and its marker before this one.
                written = marker
        except (LogError, OSError) as error:
            _logger.warning("the marker of the log could not be written: %s", _cause(error))

    def _write_marker(self, marker: Marker | None) -> None:
        """The same in a transaction, which nobody comes between."""
        try:
            if marker is not None:
                write_marker(self._marker, marker)
        except OSError as error:
            _logger.warning("the marker of the log could not be written: %s", _cause(error))

    def _present(self) -> Marker | None:
        """What a marker says now; None if there are no events."""
        if (newest := self._newest()) == _NO_EVENT:
            return None
        treatments, unnamed = _running(self._load())
        rows = self._connection.execute(_RUNNING, {"treatments": json.dumps(treatments), "unnamed": unnamed})
        running = tuple((seq, Row(*columns)) for seq, *columns in rows)
        return Marker(self._machine, *newest, running, projection.digest(self._connection))

    def _newest(self) -> tuple[int, str]:
        newest = self._connection.execute("SELECT seq, id FROM events ORDER BY seq DESC LIMIT 1").fetchone()
        return newest or _NO_EVENT

    @contextmanager
    def unchanging(self) -> Iterator[None]:
        """A span in which all that is read is of one moment, whatever other processes write meanwhile."""
        with self._reading():
            yield

    @contextmanager
    def _reading(self) -> Iterator[None]:
        if self._connection.in_transaction:
            yield
            return
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
            except checked_rows.DAMAGE as error:
                raise LogDamaged(self._path, str(error)) from error
        return self._record[1]

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def _cause(error: Exception) -> str:
    """What was wrong, without a path, for that may name the person."""
    return (error.strerror or type(error).__name__) if isinstance(error, OSError) else str(error)


def _running(record: Record) -> tuple[list[str], bool]:
    """The treatments that are on or from which a region rests, and whether one rests from none of them."""
    if not record.timeline.boots:
        return [], False
    now = Moment(record.timeline.base + len(record.timeline.boots) - 1, record.timeline.boots[-1].last)
    treatments = [
        treatment.id
        for treatment in record.treatments.values()
        if treatment.on or any(rest_left(record, treatment, region, now) > ZERO for region in treatment.regions)
    ]
    treatments += [treatment for treatment in record.unwell.values() if treatment and treatment not in treatments]
    return treatments, any(
        region in record.unwell or unnamed_rest_left(record, region, now) > ZERO for region in Region
    )
