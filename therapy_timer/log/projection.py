# SPDX-License-Identifier: MIT
"""The tables that are projected from the events: written beside each event, read back as a `Record`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from therapy_timer.core.clock import Moment
from therapy_timer.core.events import CourseNote
from therapy_timer.core.record import FIRST_AREA, Area, Record
from therapy_timer.core.region import Region
from therapy_timer.log import boots_table, plan_tables, safety_tables, treatments_table
from therapy_timer.log.checked_rows import checksum_of, moment_of, pair_of, read_rows, save_row
from therapy_timer.log.events import MICROSECOND, from_microseconds, microseconds


def save_area(connection: sqlite3.Connection, area: Area, place: int) -> None:
    """Write one area, which has this place among all."""
    save_row(connection, "areas", area.id, place, area.region, area.name, int(area.hidden))


def save_rest(connection: sqlite3.Connection, region: Region, rest: timedelta) -> None:
    """Write how long a region rests."""
    save_row(connection, "rests", region, rest // MICROSECOND)


def save_doubted(connection: sqlite3.Connection, doubted: Moment) -> None:
    """Write when part of the record was found missing."""
    save_row(connection, "doubted", 1, *pair_of(doubted))


def save_kept(connection: sqlite3.Connection, region: Region, off: Moment) -> None:
    """Write when the last pack came off a region of which all else was deleted."""
    save_row(connection, "kept", region, *pair_of(off))


def save_imported(connection: sqlite3.Connection, region: Region, moments: Sequence[Moment]) -> None:
    """Write when packs came off a region by what was imported."""
    for moment in moments:
        save_row(connection, "rests_imported", region, *pair_of(moment))


def save_put_away(connection: sqlite3.Connection, region: Region, note: CourseNote, utc: datetime) -> None:
    """Write when a note about a region's course was put away."""
    save_row(connection, "put_away", region, note, microseconds(utc))


def save_unwell(connection: sqlite3.Connection, region: Region, treatment: str | None) -> None:
    """Write that a region was numb, white or burning under a treatment; None: that it is normal again."""
    if treatment is None:
        connection.execute("DELETE FROM unwell WHERE region = ?", (region,))
    else:
        save_row(connection, "unwell", region, treatment)


def save_dozing(connection: sqlite3.Connection, said: Moment | None) -> None:
    """Write when the person said that they may doze off; None: that they took it back."""
    if said is None:
        connection.execute("DELETE FROM dozing")
    else:
        save_row(connection, "dozing", 1, *pair_of(said))


def save_told(connection: sqlite3.Connection, reminder: str, treatment: str) -> None:
    """Write that a reminder was told."""
    save_row(connection, "told", reminder, treatment)


_IMPORTED: Final = "SELECT * FROM rests_imported WHERE (boot, since_boot) >= (?, ?) ORDER BY boot, since_boot, region"
"""When packs came off by what was imported, as long as it matters: a rest is not longer than what is kept in mind."""


def load_areas(connection: sqlite3.Connection) -> dict[str, Area]:
    """Every area by its id, in the order in which they were added."""
    areas = {FIRST_AREA.id: FIRST_AREA}
    for area, _, region, name, hidden in read_rows(connection, "SELECT * FROM areas ORDER BY place"):
        areas[area] = Area(area, Region(region), name, bool(hidden))
    return areas


def load_record(connection: sqlite3.Connection) -> Record:
    """What still matters: everything about the present, and the treatments of the last two days.

    Older ones are in it only when the pack is still on, or the skin under it was numb and is not normal again.
    """
    treatments = {treatment.id: treatment for treatment in treatments_table.load_recent(connection)}
    areas = load_areas(connection)
    told = read_rows(
        connection,
        "SELECT * FROM told WHERE treatment IN (SELECT value FROM json_each(?))",
        json.dumps(list(treatments)),
    )
    doubts = [moment_of(boot, since) for _, boot, since in read_rows(connection, "SELECT * FROM doubted")]
    kept = {
        Region(region): moment_of(boot, since) for region, boot, since in read_rows(connection, "SELECT * FROM kept")
    }
    unwell = {Region(region): treatment for region, treatment in read_rows(connection, "SELECT * FROM unwell")}
    horizon = boots_table.horizon(connection)
    dozing = [
        moment_of(boot, since) for _, boot, since in read_rows(connection, "SELECT * FROM dozing") if boot >= horizon[0]
    ]
    imported: dict[Region, tuple[Moment, ...]] = {}
    for region, boot, since in read_rows(connection, _IMPORTED, *horizon):
        imported[Region(region)] = (*imported.get(Region(region), ()), moment_of(boot, since))
    put_away = {
        (Region(region), CourseNote(note)): from_microseconds(utc)
        for region, note, utc in read_rows(connection, "SELECT * FROM put_away ORDER BY region, note")
    }
    boots = [moment.boot for moment in (*kept.values(), *dozing)]
    boots += [moment.boot for moments in imported.values() for moment in moments]
    boots += [treatments_table.oldest_boot(treatment, horizon[0]) for treatment in treatments.values()]
    boots += [doubt.boot for doubt in doubts]
    injuries = safety_tables.load_injuries(connection, min(boots, default=2**62))
    boots += [moment.boot for moment in injuries.values()]
    return Record(
        timeline=boots_table.load_timeline(connection, min(boots, default=None)),
        areas=MappingProxyType(areas),
        rests=MappingProxyType(
            {Region(region): rest * MICROSECOND for region, rest in read_rows(connection, "SELECT * FROM rests")}
        ),
        treatments=MappingProxyType(treatments),
        told=frozenset(reminder for reminder, _ in told),
        doubted=doubts[0] if doubts else None,
        kept=MappingProxyType(kept),
        unwell=MappingProxyType(unwell),
        dozing=dozing[0] if dozing else None,
        imported=MappingProxyType(imported),
        put_away=MappingProxyType(put_away),
        conditions=safety_tables.load_conditions(connection),
        injuries=MappingProxyType(injuries),
        short=safety_tables.load_short(connection),
        plans=MappingProxyType({plan.id: plan for plan in plan_tables.load_plans(connection)}),
        occurrences_told=frozenset(plan_tables.load_told(connection)),
        settled=MappingProxyType(dict(plan_tables.load_settled(connection))),
    )


_OF_THE_PERSON: Final = (
    *("conditions", "injuries ORDER BY region", "short ORDER BY region", "plans ORDER BY id", "settled ORDER BY plan"),
    "occurrences WHERE outcome IS NULL ORDER BY plan, at",
)


def digest(connection: sqlite3.Connection) -> str:
    """A checksum of all that a record is loaded from: a row that cannot be found any more changes it, too.

    So does the end of what was imported when it is missing.
    """
    recent = list(treatments_table.recent_rows(connection))
    sums = [row[-1] for row in recent]
    for rest in ("boots ORDER BY ordinal", "areas ORDER BY place", "rests ORDER BY region", "kept ORDER BY region"):
        sums += [checksum for (checksum,) in connection.execute(f"SELECT checksum FROM {rest}")]  # noqa: S608
    sums += [row[-1] for row in connection.execute(_IMPORTED, boots_table.horizon(connection))]
    for rest in ("doubted", "unwell ORDER BY region", "dozing", "put_away ORDER BY region, note", *_OF_THE_PERSON):
        sums += [checksum for (checksum,) in connection.execute(f"SELECT checksum FROM {rest}")]  # noqa: S608
    told = "SELECT checksum FROM told WHERE treatment IN (SELECT value FROM json_each(?)) ORDER BY reminder"
    sums += [checksum for (checksum,) in connection.execute(told, (json.dumps([row[0] for row in recent]),))]
    newest = connection.execute("SELECT number, id FROM imported_events ORDER BY number DESC LIMIT 1").fetchone()
    return checksum_of([*sums, *(newest or ())])
