# SPDX-License-Identifier: MIT
"""What the events of other logs say of treatments: replayed on their own time line, kept beside our own treatments.

The time since boot of another computer means nothing here. The moments of an imported treatment therefore lie on boots
with negative numbers, which our own time line takes to be long ago; what rests from it is told by `RestImported`.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from therapy_timer.core.clock import ELSEWHERE, ZERO, Instant, Moment, Timeline
from therapy_timer.core.events import Corrected, Event, Moved, RecordEvent, Removed, Started, TreatmentEvent
from therapy_timer.core.record import Area
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment, evolve, outdated
from therapy_timer.log import treatments_table
from therapy_timer.log.errors import LogDamaged
from therapy_timer.log.events import COLUMNS, Row
from therapy_timer.log.transaction import Transaction

_BOOTS_KEPT: Final = 100
"""So many boots of another computer are kept in mind. What was on for longer is counted by the wall clock."""

_FIRST: Final = -2
"""The number that the first boot of another computer has here; -1 is that of `ELSEWHERE`."""

_MOST_PENDING: Final = 2000

_logger = logging.getLogger(__name__)


class Machine:
    """The time line of another log, as far as its events are here. It follows from their order alone."""

    def __init__(self) -> None:
        self._timeline = Timeline()

    def seen(self, instant: Instant) -> Moment:
        """Put one more reading of its clocks on record; where it lies, in our numbers."""
        timeline = self._timeline.seen(instant)
        if len(timeline.boots) > 2 * _BOOTS_KEPT:
            gone = len(timeline.boots) - _BOOTS_KEPT
            timeline = replace(timeline, boots=timeline.boots[gone:], base=timeline.base + gone)
        self._timeline = timeline
        moment = timeline.moment(instant)
        return Moment(_FIRST - moment.boot, moment.since_boot)

    def passed(self, since: Moment, until: Moment) -> timedelta | None:
        """The most time that can have passed between two moments in our numbers; None if it cannot be told."""
        first, last = (Moment(_FIRST - moment.boot, moment.since_boot) for moment in (since, until))
        if not self._timeline.base <= first.boot <= last.boot:
            return None
        return self._timeline.longest(first, last)


@dataclass(frozen=True, slots=True)
class _Passed:
    """A time line that knows one answer."""

    span: timedelta

    def longest(self, since: Moment, until: Moment) -> timedelta:
        del since, until
        return self.span


@dataclass(slots=True)
class _Known:
    """A treatment and the machine on which it began, if that is another one."""

    treatment: Treatment | None
    origin: str | None


class Imports:
    """Projects imported events into the table of treatments, one after the other, in the order of their numbers.

    `log` is where the treatments and the imported events known before lie; `into` is where the treatments are written
    to. What is projected is written by `flush`, and before that now and then.
    """

    def __init__(self, log: sqlite3.Connection, into: sqlite3.Connection | None = None) -> None:
        self._log = log
        self._into = into or log
        self._machines: dict[str, Machine] = {}
        self._pending: dict[str, _Known] = {}

    def follow(self, machine: str, *, before: int) -> None:
        """Have the time line of another log as its events before this number tell it, if it is not known yet."""
        if machine not in self._machines:
            self._machines[machine] = known = Machine()
            query = f"SELECT {COLUMNS} FROM imported_events WHERE machine = ? AND number < ? ORDER BY number"  # noqa: S608
            for columns in self._log.execute(query, (machine, before)):
                known.seen(Row(*columns).instant)

    def project(self, row: Row, event: Event, areas: Mapping[str, Area], *, number: int) -> Treatment | None:
        """Bring a treatment up to date with an imported event of this number; `areas` are our own.

        Returns the treatment, or None if the event is about none or says nothing new of it. Raises ValueError if it
        cannot follow.
        """
        self.follow(row.machine, before=number)
        machine = self._machines[row.machine]
        instant = row.instant
        moment = machine.seen(instant)
        if not isinstance(event, TreatmentEvent):
            return None
        known = self._known(event.treatment)
        before = known.treatment
        if isinstance(event, RecordEvent) and before is not None and outdated(before, event, instant.utc):
            return None
        if isinstance(event, Started | Moved | Corrected):
            event = replace(event, area=our_area(areas, event.area, event.region, row.machine))
        if known.origin != row.machine and not isinstance(event, Started):
            moment = ELSEWHERE
        after = evolve(before, event, moment, instant.utc, _passed(machine, before, event, moment, instant.utc))
        if after.on and after.warned and not after.outside:
            # As long as the skin was not normal again; that it was, within the ten minutes, is not looked for.
            after = replace(after, outside=True)
        if before is None:
            known.origin = row.machine
            after = replace(after, imported=True)
        else:
            after = _ours_kept(before, after)
        known.treatment = after
        if len(self._pending) > _MOST_PENDING:
            self.flush()
        return after

    def flush(self) -> None:
        """Write what was projected."""
        for known in self._pending.values():
            if known.treatment is not None:
                treatments_table.save_treatment(self._into, known.treatment)
        self._pending.clear()

    def _known(self, treatment: str) -> _Known:
        if treatment not in self._pending:
            found = treatments_table.load_treatment(self._into, treatment)
            if found is None and self._into is not self._log:
                found = treatments_table.load_treatment(self._log, treatment)
            self._pending[treatment] = _Known(found, self._origin(treatment) if found and found.imported else None)
        return self._pending[treatment]

    def _origin(self, treatment: str) -> str | None:
        return origin(self._log, treatment) or (origin(self._into, treatment) if self._into is not self._log else None)


def origin(connection: sqlite3.Connection, treatment: str) -> str | None:
    """The log in which an imported treatment began; None if none did."""
    query = "SELECT machine FROM imported_events WHERE treatment = ? AND kind = 'started' ORDER BY number LIMIT 1"
    found = connection.execute(query, (treatment,)).fetchone()
    return str(found[0]) if found else None


def our_area(areas: Mapping[str, Area], area: str, region: Region, machine: str) -> str:
    """The id that an area of another log has here; that of the region itself if it has none."""
    for candidate in (other_area(area, machine), area):
        if candidate in areas and areas[candidate].region is region:
            return candidate
    return region.value


def other_area(area: str, machine: str) -> str:
    """The id under which an area of another log is kept here when ours of the same id is called otherwise."""
    return f"{area}~{machine[:8]}"


def imported_rows(connection: sqlite3.Connection) -> Iterator[tuple[int, int, Row]]:
    """Every imported event with its number and the number of our own event that it came after, in its order."""
    query = f"SELECT number, after_seq, {COLUMNS} FROM imported_events ORDER BY number"  # noqa: S608
    for number, after_seq, *columns in connection.execute(query):
        yield number, after_seq, Row(*columns)


def _passed(machine: Machine, before: Treatment | None, event: TreatmentEvent, now: Moment, utc: datetime) -> _Passed:
    """How long the pack had been on by now; by the wall clock alone where the time line does not tell."""
    if before is None or not isinstance(event, Removed):
        return _Passed(ZERO)
    passed = machine.passed(before.started.at, now)
    return _Passed(max(ZERO, utc - before.started.utc) if passed is None else passed)


def _ours_kept(before: Treatment, after: Treatment) -> Treatment:
    """What was said here of a treatment goes on counting from when it was said here."""
    if not before.touched.elsewhere:
        after = replace(after, touched=before.touched)
    if not before.imported and after.started.at.elsewhere:
        after = replace(after, started=replace(before.started, utc=after.started.utc))
    return after


class Interleaved:
    """Imported events, projected between our own: each after the one that was our newest when it was imported."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        imported: Iterator[tuple[int, int, Row, Event]],
        *,
        lenient: bool,
    ) -> None:
        self._imports = Imports(connection)
        self._path = path
        self._imported = imported
        self._lenient = lenient
        self._next = next(imported, None)

    def project_before(self, seq: int, transaction: Transaction) -> None:
        """Project those that were imported before our own event of this number."""
        if self._next is None or self._next[1] >= seq:
            return
        while self._next is not None and self._next[1] < seq:
            number, _, row, event = self._next
            self._project(number, row, event, transaction)
            self._next = next(self._imported, None)
        self._imports.flush()
        transaction.reload()

    def _project(self, number: int, row: Row, event: Event, transaction: Transaction) -> None:
        try:
            self._imports.project(row, event, transaction.record().areas, number=number)
        except ValueError as error:
            if not self._lenient:
                raise LogDamaged(self._path, str(error)) from error
            _logger.warning("an imported event without its beginning is left aside")
