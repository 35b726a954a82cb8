# SPDX-License-Identifier: MIT
"""A look at what was read from a file beside a log: what of it is new, what is refused, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

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
from therapy_timer.log import checked_rows, treatments_table
from therapy_timer.log.csv_import import AREA, same, told_of
from therapy_timer.log.errors import LogDamaged, told_apart
from therapy_timer.log.events import COLUMNS, BadRow, Row, from_microseconds
from therapy_timer.log.exchange import Progress
from therapy_timer.log.import_plan import ImportPlan, Steps, state_of
from therapy_timer.log.imported import Imports, origin, other_area
from therapy_timer.log.overlaps import overlapping
from therapy_timer.log.staging import Fault, Problems
from therapy_timer.log.store import Log


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
        self._steps = Steps(3 * plan.staging.count(), progress)
        self._log = log
        self._now = now
        self._problems = Problems()
        self._overlaps = Problems()
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
        plan.state = state_of(self._log)

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


_AREAS: Final = ("area-added", "area-renamed", "area-hidden")
_OF_THE_RECORD: Final = frozenset({"pain-said", "noted", "corrected", "deleted", "restored", "told"})
"""Kinds that change nothing of a treatment but its record."""
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
