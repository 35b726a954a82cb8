# SPDX-License-Identifier: MIT
"""Treatments as rows of a table: written as they stand now, and read back, all or some of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from therapy_timer.core.events import Answer, Modality
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Removal, Said, Treatment
from therapy_timer.log import boots_table, schema
from therapy_timer.log.checked_rows import checked, moment_of, pair_of, save_row
from therapy_timer.log.events import MICROSECOND, from_microseconds, microseconds

COLUMNS: Final = tuple(
    line.split()[0]
    for line in schema.PROJECTION.split("CREATE TABLE treatments (")[1].split(") STRICT")[0].strip().splitlines()
)
"""The names of the columns of the table of treatments, in their order."""


def save_treatment(connection: sqlite3.Connection, treatment: Treatment) -> None:
    """Write one treatment as it stands now."""
    off = treatment.first_said_off
    save_row(
        connection,
        "treatments",
        treatment.id,
        treatment.area,
        " ".join(treatment.regions),
        treatment.modality,
        treatment.planned // MICROSECOND,
        int(treatment.outside),
        microseconds(treatment.started.utc),
        *pair_of(treatment.started.at),
        *pair_of(treatment.started.said),
        *pair_of(treatment.touched),
        *(pair_of(off) if off else (None, None)),
        int(treatment.on),
        int(treatment.cancelled),
        treatment.reopened,
        json.dumps([_removal_out(removal) for removal in treatment.removals], separators=(",", ":")),
        int(treatment.dozing),
        json.dumps([check // MICROSECOND for check in treatment.checked], separators=(",", ":")),
        treatment.pauses,
        *(pair_of(treatment.paused) if treatment.paused else (None, None)),
        treatment.pain_before,
        treatment.pain_after,
        treatment.note,
        int(treatment.deleted),
        json.dumps({of: microseconds(said) for of, said in treatment.edits}, separators=(",", ":")),
        int(treatment.imported),
        int(treatment.warned),
        treatment.region,
    )


def load_treatment(connection: sqlite3.Connection, treatment: str) -> Treatment | None:
    """One treatment by its id, however old."""
    row = connection.execute("SELECT * FROM treatments WHERE id = ?", (treatment,)).fetchone()
    return treatment_of(row) if row else None


def load_treatments(
    connection: sqlite3.Connection, since: datetime | None, until: datetime | None, *, deleted: bool = False
) -> Iterator[Treatment]:
    """The treatments that started from `since` until before `until` (aware), oldest first, without the cancelled.

    Those that were deleted are left out, too, unless `deleted`.
    """
    rows = connection.execute(
        "SELECT * FROM treatments WHERE NOT cancelled AND deleted <= ? AND started_utc >= ? AND started_utc < ? "
        "ORDER BY started_utc, id",
        (int(deleted), microseconds(since) if since else -(2**63), microseconds(until) if until else 2**63 - 1),
    )
    return (treatment_of(row) for row in rows)


_RECENT: Final = (
    "SELECT * FROM treatments WHERE rowid IN ("
    "SELECT rowid FROM treatments WHERE is_on "
    "UNION SELECT rowid FROM treatments WHERE (touched_boot, touched) >= (?, ?) "
    "UNION SELECT rowid FROM treatments WHERE id IN (SELECT treatment FROM unwell)"
    ") ORDER BY started_said_boot, started_said, id"
)
"""Each of the three by its index: put together with OR, SQLite looks at every treatment there is."""


def load_recent(connection: sqlite3.Connection) -> list[Treatment]:
    """The treatments that still matter, in the order of their starts. Raises one of `DAMAGE`."""
    return [treatment_of(row) for row in recent_rows(connection)]


def recent_rows(connection: sqlite3.Connection) -> Iterator[Sequence[Any]]:
    """Their rows, with the checksums, which are not looked at yet."""
    return connection.execute(_RECENT, boots_table.horizon(connection))


def treatment_of(row: Sequence[Any]) -> Treatment:
    """The treatment in a row of the table. Raises one of `DAMAGE` when it is not as it was written."""
    return treatment_of_values(checked(row))


def treatment_of_values(row: Sequence[Any]) -> Treatment:
    """A row without its checksum, in the order of the columns. Raises one of `DAMAGE` when it cannot be a treatment."""
    identity, area, regions, modality, planned, outside, utc, *moments_and_end = row
    at_boot, at, said_boot, said, touched_boot, touched, off_boot, off, *end = moments_and_end
    is_on, cancelled, reopened, removals, dozing, checked, pauses, paused_boot, paused, *recorded = end
    pain_before, pain_after, note, deleted, edits, imported, *_ = recorded
    if not regions.split():
        raise ValueError(f"no region for treatment {identity}")
    return Treatment(
        id=identity,
        area=area,
        regions=tuple(Region(region) for region in regions.split()),
        modality=Modality(modality),
        planned=planned * MICROSECOND,
        outside=bool(outside),
        started=Said(moment_of(at_boot, at), moment_of(said_boot, said), from_microseconds(utc)),
        touched=moment_of(touched_boot, touched),
        removals=tuple(_removal_in(columns) for columns in json.loads(removals)),
        first_said_off=None if off_boot is None else moment_of(off_boot, off),
        on=bool(is_on),
        cancelled=bool(cancelled),
        reopened=reopened,
        dozing=bool(dozing),
        checked=tuple(check * MICROSECOND for check in json.loads(checked)),
        pauses=pauses,
        paused=None if paused_boot is None else moment_of(paused_boot, paused),
        pain_before=pain_before,
        pain_after=pain_after,
        note=note,
        deleted=bool(deleted),
        edits=_edits_in(json.loads(edits)),
        imported=bool(imported),
    )


def last_removal(removals: str) -> tuple[int, int, str]:
    """The last of the removals in a row that has any: its wall time, the microseconds on the skin, and the answer.

    It takes a short cut: every removal is a list without lists in it. Raises one of `DAMAGE`.
    """
    utc, on_skin, answer = removals[removals.rindex("[") + 1 : -2].split(",")[4:]
    return int(utc), int(on_skin), answer[1:-1]


def oldest_boot(treatment: Treatment, horizon: int = 0) -> int:
    """The ordinal of the first boot that has to be known for a treatment's moments; none of another log's is.

    Of one that was off before the boot `horizon`, the moments before that are long ago, whatever was put right since.
    """
    moments = [treatment.started.at, treatment.touched, *(removal.when.at for removal in treatment.removals)]
    off = treatment.first_said_off
    first = horizon if off is not None and off.boot < horizon and not treatment.on else 0
    return min((moment.boot for moment in moments if moment.boot >= first), default=2**62)


def _removal_out(removal: Removal) -> list[object]:
    when = removal.when
    on_skin = removal.on_skin // MICROSECOND
    return [*pair_of(when.at), *pair_of(when.said), microseconds(when.utc), on_skin, removal.answer]


def _removal_in(columns: Sequence[Any]) -> Removal:
    at_boot, at, said_boot, said, utc, on_skin, answer = columns
    when = Said(moment_of(at_boot, at), moment_of(said_boot, said), from_microseconds(utc))
    return Removal(when, on_skin * MICROSECOND, Answer(answer))


def _edits_in(edits: object) -> tuple[tuple[str, datetime], ...]:
    if not isinstance(edits, dict):
        raise TypeError("edits")
    return tuple((of, from_microseconds(said)) for of, said in edits.items())
