# SPDX-License-Identifier: MIT
"""Taking in what this program wrote elsewhere: read and checked first, then all of it at once or nothing.

`read_import` makes a plan, and `take_in` carries it out. Events are united by their ids, so that reading a file twice
changes nothing, and two logs become one in whatever order. What is refused is listed, and everything else is taken.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TextIO

from therapy_timer.core.clock import ZERO, Instant, Timeline
from therapy_timer.core.events import (
    Answer,
    AreaAdded,
    AreaHidden,
    AreaRenamed,
    Corrected,
    Doubted,
    Event,
    Moved,
    Removed,
    RestImported,
    RestKept,
    RestSet,
    SkinNormal,
    TreatmentEvent,
)
from therapy_timer.core.record import FIRST_AREA, Area, Record
from therapy_timer.core.regimen import LONGEST_REST
from therapy_timer.core.region import Region
from therapy_timer.core.rule import LONGEST_NAME
from therapy_timer.core.treatment import Treatment, evolve
from therapy_timer.log import checked_rows, csv_import, json_import, treatments_table
from therapy_timer.log.csv_import import AREA, same, told_of
from therapy_timer.log.errors import LogDamaged, told_apart
from therapy_timer.log.events import COLUMNS, BadRow, Row, from_microseconds
from therapy_timer.log.exchange import PROGRESS_EVERY, Progress
from therapy_timer.log.imported import Imports, origin, other_area
from therapy_timer.log.overlaps import overlapping
from therapy_timer.log.staging import (
    KEPT,
    Fault,
    ImportCancelled,
    ImportRefused,
    Problem,
    Problems,
    Reading,
    Refused,
    Staging,
)
from therapy_timer.log.store import INSERT_IMPORTED, Log

_CACHE: Final = -262_144
"""SQLite's cache while much is written, in KiB (a negative number of `PRAGMA cache_size`)."""
_AREAS: Final = ("area-added", "area-renamed", "area-hidden")


State = tuple[int, int, int]
"""Tells one state of a log from another: the version of its tables, the newest own and the newest imported event."""


@dataclass(slots=True)
class ImportPlan:
    """What a file says, checked against a log: what of it is new, what is refused, and what is worth knowing.

    `new` treatments are not in the log yet, `changed` ones are and get something more; `events` are all that are taken
    in. `problems` are what is refused, with line and reason, `overlaps` the treatments that are kept although another
    one was on the same region at the same time; of both at most a thousand are listed, and `problem_count` and
    `overlap_count` tell how many there are. `own` are the events that are written here for it. Close it after use.
    """

    path: Path
    staging: Staging
    found: Problems
    new: int = 0
    changed: int = 0
    events: int = 0
    known: int = 0
    problems: tuple[Problem, ...] = ()
    problem_count: int = 0
    overlaps: tuple[Problem, ...] = ()
    overlap_count: int = 0
    own: tuple[Event, ...] = ()
    off: dict[Region, datetime] = field(default_factory=dict)
    unwell: frozenset[Region] = frozenset()
    state: State = (-1, -1, -1)

    @property
    def refused(self) -> int:
        """How many problems there are that keep something out; if there are very many, no more than that."""
        return self.problem_count - sum(problem.fault in KEPT for problem in self.problems)

    def close(self) -> None:
        """Forget what was read."""
        self.staging.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def rests(self, now: datetime) -> Iterator[RestImported]:
        """What it means for the skin: which regions rest or are locked, and since when (`now` is aware)."""
        for region, off in sorted(self.off.items()):
            ago = max(ZERO, now - off)
            if ago < LONGEST_REST or region in self.unwell:
                yield RestImported(region, ago, region in self.unwell)


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


class _Steps:
    """Tells how many of so many steps are done. Raises ImportCancelled if nobody wants them any more."""

    def __init__(self, of: int, progress: Progress | None) -> None:
        self._of = of
        self._progress = progress
        self._done = 0

    def one_by_one(self, pieces: Iterable[Any]) -> Iterator[Any]:
        """The same pieces, each of which is a step."""
        for piece in pieces:
            self.done()
            yield piece

    def done(self, number: int = 1) -> None:
        """So many more steps."""
        before, self._done = self._done, self._done + number
        if self._progress is None or before // PROGRESS_EVERY == self._done // PROGRESS_EVERY:
            return
        if not self._progress(min(self._done, self._of), self._of):
            raise ImportCancelled


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
    _, after_seq, _ = _state(log)
    staged = plan.staging.connection
    (treatments,) = staged.execute("SELECT count(*) FROM treatments").fetchone()
    steps = _Steps(plan.events + treatments, progress)
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


def _state(log: Log) -> State:
    """The state of a log, as far as it matters here: its tables are made anew when events are put between others."""
    newest = "SELECT (SELECT max(seq) FROM events), (SELECT max(number) FROM imported_events)"
    own, imported = log.connection.execute(newest).fetchone()
    (version,) = log.connection.execute("PRAGMA schema_version").fetchone()
    return version, own or 0, imported or 0


def _still_holds(log: Log, plan: ImportPlan) -> bool:
    """Whether nothing was written to the log since the plan was made that would make it another one.

    A pack that is on goes on having its events written, while the person thinks about an import and while it is done.
    """
    with told_apart(log.path), log.unchanging():
        version, own, imported = _state(log)
        then_version, then, then_imported = plan.state
        if (version, imported) != (then_version, then_imported) or own < then:
            return False
        news = log.connection.execute("SELECT kind, treatment FROM events WHERE seq > ?", (then,))
        return all(
            kind in _OF_NO_MATTER or (treatment is not None and not plan.staging.is_about(treatment))
            for kind, treatment in news
        )


def examine(plan: ImportPlan, log: Log, now: datetime, progress: Progress | None = None) -> None:
    """Find out what of a file is new to a log, and what is refused. Raises ImportCancelled, or LogError."""
    with told_apart(log.path), log.unchanging():
        try:
            _Examination(plan, log, now, progress).run()
        except (BadRow, *checked_rows.DAMAGE) as error:
            raise LogDamaged(log.path, str(error)) from error


class _Examination:
    """One look at a file beside a log."""

    def __init__(self, plan: ImportPlan, log: Log, now: datetime, progress: Progress | None) -> None:
        self._plan = plan
        self._staging = plan.staging
        # Every row is looked at three times: is it known, may it be taken, and what comes of it.
        self._steps = _Steps(3 * plan.staging.count(), progress)
        self._log = log
        self._now = now
        self._problems = Problems()
        self._overlaps = Problems()
        self._lines: dict[str, int] = {}
        self._off: dict[Region, datetime] = {}
        self._unwell: set[tuple[str, Region]] = set()

    def run(self) -> None:
        """Write into the plan what was found."""
        plan = self._plan
        self._problems.found = list(plan.found.found)
        self._problems.count = plan.found.count
        plan.new = plan.changed = plan.events = plan.known = 0
        self._staging.start_over()
        self._staging.connection.execute("BEGIN")
        self._leave_out_known()
        for treatment, rows in self._staging.treatments():
            self._steps.done(len(rows))
            self._judge(treatment, rows)
        plan.own = tuple(self._own_events())
        self._project()
        self._staging.connection.execute("COMMIT")
        self._look_for_overlaps()
        plan.problems, plan.problem_count = tuple(self._problems.found), self._problems.count
        plan.overlaps, plan.overlap_count = tuple(self._overlaps.found), self._overlaps.count
        plan.off = self._off
        plan.unwell = frozenset(region for _, region in self._unwell)
        plan.state = _state(self._log)

    # --- which rows

    def _leave_out_known(self) -> None:
        for _, line, row in self._steps.one_by_one(self._staging.rows()):
            known = self._row(row.id)
            if known is None:
                continue
            self._staging.leave_out(row)
            self._plan.known += 1
            if known != row:
                self._problems.add(line, Fault.OTHER_CONTENT, row.treatment)

    def _row(self, event: str) -> Row | None:
        for table in ("events", "imported_events"):
            found = self._log.connection.execute(f"SELECT {COLUMNS} FROM {table} WHERE id = ?", (event,)).fetchone()  # noqa: S608
            if found:
                return Row(*found)
        return None

    def _judge(self, treatment: str, rows: list[tuple[int, bool, Row]]) -> None:
        """Leave out what of a treatment cannot be taken: all of it, or single rows."""
        existing = treatments_table.load_treatment(self._log.connection, treatment)
        began = next((row for _, _, row in rows if row.kind == "started"), None)
        line = rows[0][0]
        fault: Fault | None = None
        silent = False
        if any(future for _, future, _ in rows):
            fault = Fault.IN_FUTURE
        elif existing is None and (began is None or rows[0][2] is not began):
            fault = Fault.NO_BEGINNING
        elif existing is not None and began is not None:
            fault = Fault.OTHER_CONTENT
            silent = _tells_the_same(existing, [row for _, _, row in rows])
        else:
            machine = began.machine if began else origin(self._log.connection, treatment)
            rows = self._of_their_own(rows, machine)
            fault = Fault.STILL_ON if _left_on(existing, [row for _, _, row in rows]) else None
        if fault is not None:
            for _, _, row in rows:
                self._staging.leave_out(row)
            if silent:
                self._plan.known += len(rows)
            else:
                self._problems.add(line, fault, treatment)
        elif existing is None:
            self._plan.new += 1
        elif rows:
            self._plan.changed += 1

    def _of_their_own(self, rows: list[tuple[int, bool, Row]], machine: str | None) -> list[tuple[int, bool, Row]]:
        """The rows that may be taken: of another log than the one in which it began only those about its record."""
        kept, started = [], False
        for line, future, row in rows:
            twice = row.kind == "started" and started
            started = started or row.kind == "started"
            if twice or (row.kind not in _OF_THE_RECORD and row.machine != machine):
                self._staging.leave_out(row)
                self._problems.add(line, Fault.OTHER_CONTENT if twice else Fault.OURS, row.treatment)
            else:
                kept.append((line, future, row))
        return kept

    # --- what follows from them

    def _own_events(self) -> Iterator[Event]:
        """What is written here: the areas that are not known here, and rests that were chosen longer."""
        record = self._log.record()
        areas = dict(record.areas)
        for machine, area in self._their_areas():
            ours = areas.get(area.id)
            other = other_area(area.id, machine)
            if other in areas or (ours is not None and _called_alike(ours, area)):
                continue
            added = Area(area.id if ours is None else other, area.region, area.name)
            areas[added.id] = added
            yield AreaAdded(added.id, added.region, added.name)
            if area.hidden or ours is not None or _shown_alike(record, area):
                yield AreaHidden(added.id)
        rests: dict[tuple[str, Region], timedelta] = {}
        for row, left_out in self._staging.of_kinds("rest-set"):
            event = row.event
            if not left_out and isinstance(event, RestSet):
                rests[row.machine, event.region] = event.rest
        for region in sorted({region for _, region in rests}):
            longest = record.regimen(region).rest
            chosen = min(LONGEST_REST, max(rest for (_, of), rest in rests.items() if of is region))
            if chosen > longest:
                yield RestSet(region, chosen)

    def _their_areas(self) -> Iterator[tuple[str, Area]]:
        """The areas of which the file tells something new, as they are called there in the end."""
        known: dict[tuple[str, str], Area] = {}
        news: set[tuple[str, str]] = set()
        for row, left_out in self._staging.of_kinds(*_AREAS):
            event = row.event
            if not isinstance(event, AreaAdded | AreaRenamed | AreaHidden) or not AREA.fullmatch(event.area):
                continue
            key = row.machine, event.area
            before = known.get(key, FIRST_AREA if event.area == FIRST_AREA.id else None)
            if isinstance(event, AreaAdded):
                known[key] = Area(event.area, event.region, _name(event.name))
            elif before is not None and isinstance(event, AreaRenamed):
                known[key] = replace(before, name=_name(event.name))
            elif before is not None:
                known[key] = replace(before, hidden=True)
            if not left_out:
                news.add(key)
        yield from ((machine, area) for (machine, name), area in known.items() if (machine, name) in news)

    def _project(self) -> None:
        """Project what is taken in, apart from the log, and gather what it means for the skin."""
        record = self._log.record()
        for event in self._plan.own:
            record = record.after(Instant(self._now, ZERO, ""), event)
        imports = Imports(self._log.connection, self._staging.connection)
        for number, _, row in self._steps.one_by_one(self._staging.rows()):
            self._plan.events += 1
            event = row.event
            self._means(row, event, imports.project(row, event, record.areas, number=number))
        imports.flush()

    def _means(self, row: Row, event: Event, treatment: Treatment | None) -> None:
        """What an event means for the rest of the skin, on the unsafe side."""
        utc = from_microseconds(row.utc)
        match event:
            case Removed() if treatment is not None:
                self._rests(treatment.regions, utc - event.ago)
                if event.answer is Answer.SKIN_WARNING:
                    self._unwell.add((row.machine, treatment.region))
            case Moved() if treatment is not None and treatment.warned:
                self._unwell.add((row.machine, treatment.region))
            case Corrected():
                self._rests((event.region, *(treatment.regions if treatment else ())), utc - event.ended)
            case RestKept() | RestImported():
                self._rests((event.region,), utc - event.ago)
                if event.unwell:
                    self._unwell.add((row.machine, event.region))
            case Doubted():
                self._rests(tuple(Region), utc)
            case SkinNormal():
                self._unwell.discard((row.machine, event.region))
            case _:
                pass

    def _rests(self, regions: tuple[Region, ...], off: datetime) -> None:
        for region in regions:
            self._off[region] = max(off, self._off.get(region, off))

    # --- what is worth knowing

    def _look_for_overlaps(self) -> None:
        for treatment in overlapping(self._log.connection, self._staging.connection, self._now):
            self._overlaps.add(self._line(treatment), Fault.OVERLAPS, treatment)

    def _line(self, treatment: str) -> int:
        query = "SELECT min(line) FROM imported_events WHERE treatment = ?"
        (line,) = self._staging.connection.execute(query, (treatment,)).fetchone()
        return int(line)


_OF_THE_RECORD: Final = frozenset({"pain-said", "noted", "corrected", "deleted", "restored", "told"})
"""Kinds that change nothing of a treatment but its record."""

_OF_NO_MATTER: Final = frozenset({"anchored", "told", "note-put-away", "dozing-set", "skin-normal"})
"""Kinds that no plan depends on, whatever they are about."""

_PUTS_ON: Final = frozenset({"started", "reopened"})
_TAKES_OFF: Final = frozenset({"removed", "cancelled"})


def _left_on(existing: Treatment | None, rows: list[Row]) -> bool:
    """Whether the pack would be on the skin by these rows, or is and they say that it has ended."""
    if existing is not None and existing.on:
        return any(row.kind in {"corrected", "deleted"} for row in rows)
    on = False
    for row in rows:
        if row.kind in _PUTS_ON | _TAKES_OFF:
            on = row.kind in _PUTS_ON
    return on


def _tells_the_same(existing: Treatment, rows: list[Row]) -> bool:
    """Whether rows that tell a treatment from its beginning tell what is known of it."""
    treatment: Treatment | None = None
    timeline = Timeline()
    for row in rows:
        instant, event = row.instant, row.event
        timeline = timeline.seen(instant)
        if isinstance(event, TreatmentEvent):
            try:
                treatment = evolve(treatment, event, timeline.moment(instant), instant.utc, timeline)
            except ValueError:
                return False
    told, known = told_of(treatment) if treatment else None, told_of(existing)
    return told is not None and known is not None and same(told, known)


def _name(name: str) -> str:
    """A name as it may be shown here; the region's own if it may not."""
    return name if len(name) <= LONGEST_NAME and name.isprintable() else ""


def _called_alike(one: Area, other: Area) -> bool:
    return one.region is other.region and one.name.casefold() == other.name.casefold()


def _shown_alike(record: Record, area: Area) -> bool:
    """Whether an area that is on offer is called like this one already."""
    return any(shown.name.casefold() == area.name.casefold() and area.name for shown in record.shown_areas)
