# SPDX-License-Identifier: MIT
"""Reads and appends that no other process comes between: an event is written, and what follows from it."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from types import MappingProxyType
from typing import assert_never
from uuid import uuid4

from therapy_timer.core.clock import Instant
from therapy_timer.core.events import (
    Anchored,
    AreaEvent,
    Doubted,
    DozingSet,
    Event,
    InjurySet,
    NotePutAway,
    OccurrenceSettled,
    OccurrenceTold,
    PersonEvent,
    PlanEvent,
    PlanRemoved,
    PlanSet,
    RecordEvent,
    RestImported,
    RestKept,
    RestSet,
    SafetyAnswered,
    ShortSet,
    SkinNormal,
    Told,
    TreatmentEvent,
)
from therapy_timer.core.record import Record
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment
from therapy_timer.log import boots_table, checked_rows, plan_tables, projection, safety_tables, treatments_table
from therapy_timer.log.events import COLUMNS, BadRow, columns_of, row_of


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
            f"INSERT INTO events ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            columns_of(row),
        )
        self.project(now, event)

    def project(self, now: Instant, event: Event) -> None:
        """Bring the tables up to date with an event that is in the log."""
        self.wrote = True
        if (treatment := getattr(event, "treatment", None)) is not None:
            self.recall(treatment, timed=not isinstance(event, RecordEvent))
        before = self._record
        self._record = before.after(now, event)
        boots_table.save_boot(self._connection, self._record.timeline)
        for changed in self._record.treatments.values():
            if changed is not before.treatments.get(changed.id):
                treatments_table.save_treatment(self._connection, changed)
        if isinstance(event, TreatmentEvent):
            self._project_unwell(self._record.treatments[event.treatment].region)
        elif isinstance(event, PlanEvent):
            self._project_plan(event, before)
        elif isinstance(event, PersonEvent):
            self._project_person(event)
        elif isinstance(event, AreaEvent):
            place = list(self._record.areas).index(event.area)
            projection.save_area(self._connection, self._record.areas[event.area], place)
        else:
            self._project_other(now, event)

    def _project_plan(self, event: PlanEvent, before: Record) -> None:
        match event:
            case PlanSet():
                settled = self._record.settled.get(event.plan)
                plan_tables.save_plan(self._connection, self._record.plans[event.plan], settled)
            case PlanRemoved():
                plan_tables.remove_plan(self._connection, event.plan)
            case OccurrenceTold() | OccurrenceSettled():
                plan, until = before.plans.get(event.plan), self._record.settled.get(event.plan)
                plan_tables.save_occurrence(self._connection, plan, event, until)
            case _:
                assert_never(event)

    def _project_person(self, event: PersonEvent) -> None:
        match event:
            case SkinNormal():
                self._project_unwell(event.region)
            case DozingSet():
                projection.save_dozing(self._connection, self._record.dozing)
            case RestSet():
                projection.save_rest(self._connection, event.region, event.rest)
            case SafetyAnswered():
                safety_tables.save_conditions(self._connection, event.conditions)
            case InjurySet():
                safety_tables.save_injury(self._connection, event.region, self._record.injuries.get(event.region))
            case ShortSet():
                safety_tables.save_short(self._connection, event.region, short=event.short)
            case _:
                assert_never(event)

    def _project_other(
        self, now: Instant, event: Told | Anchored | Doubted | RestKept | RestImported | NotePutAway
    ) -> None:
        match event:
            case Told():
                projection.save_told(self._connection, event.reminder, event.treatment)
            case RestKept():
                projection.save_kept(self._connection, event.region, self._record.kept[event.region])
                self._project_unwell(event.region)
            case RestImported():
                projection.save_imported(self._connection, event.region, self._record.imported[event.region])
                self._project_unwell(event.region)
            case NotePutAway():
                projection.save_put_away(self._connection, event.region, event.note, now.utc)
            case Doubted() if self._record.doubted is not None:
                projection.save_doubted(self._connection, self._record.doubted)
            case Anchored() | Doubted():
                pass
            case _:
                assert_never(event)

    def _project_unwell(self, region: Region) -> None:
        projection.save_unwell(self._connection, region, self._record.unwell.get(region))

    def take_over(self, other: Transaction) -> None:
        """Go on from what another transaction on the same log has come to."""
        self._machine = other._machine
        self._record = other._record
        self.wrote = True

    def reload(self) -> None:
        """Keep in mind only what matters."""
        self._record = projection.load_record(self._connection)

    def recall(self, treatment_id: str, *, timed: bool = False) -> None:
        """Have a treatment in the record, even when it ended long ago. One that nobody knows is not added.

        Its moments lie before the time line then, long ago, unless it has to be `timed`.
        """
        treatment = self._record.treatments.get(treatment_id) or self._found(treatment_id)
        if treatment is None:
            return
        treatments = self._record.treatments
        if treatment_id not in treatments:
            treatments = MappingProxyType({**treatments, treatment_id: treatment})
        timeline = self._record.timeline
        if timed and (oldest := treatments_table.oldest_boot(treatment)) < timeline.base:
            timeline = boots_table.load_timeline(self._connection, oldest)
        self._record = replace(self._record, timeline=timeline, treatments=treatments)

    def _found(self, treatment_id: str) -> Treatment | None:
        try:
            return treatments_table.load_treatment(self._connection, treatment_id)
        except checked_rows.DAMAGE as error:
            raise BadRow(str(error)) from error
