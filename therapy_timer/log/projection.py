# SPDX-License-Identifier: MIT
"""The tables that are projected from the events: written beside each event, read back as a `Record`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, Final

from therapy_timer.core.clock import Boot, Moment, Timeline
from therapy_timer.core.events import Answer, Modality
from therapy_timer.core.record import FIRST_AREA, Area, Record
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Removal, Said, Treatment
from therapy_timer.log.events import MICROSECOND, from_microseconds, microseconds

KEPT_IN_MIND: Final = timedelta(hours=48)
"""Treatments touched within this time are in the record: the longest ago of a start and the longest rest fit in."""

DAMAGE: Final = (ValueError, TypeError, OverflowError)
"""What is raised at rows that this program cannot have written."""


def save_boot(connection: sqlite3.Connection, timeline: Timeline) -> None:
    """Write the newest boot."""
    boot = timeline.boots[-1]
    connection.execute(
        "INSERT OR REPLACE INTO boots VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            timeline.base + len(timeline.boots) - 1,
            boot.id,
            boot.first // MICROSECOND,
            boot.last // MICROSECOND,
            microseconds(boot.earliest),
            microseconds(boot.latest),
            boot.proven,
        ),
    )


def save_area(connection: sqlite3.Connection, area: Area) -> None:
    """Write one area; the order of areas stays."""
    connection.execute(
        "INSERT INTO areas VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET region = excluded.region, name = excluded.name, hidden = excluded.hidden",
        (area.id, area.region, area.name, area.hidden),
    )


def save_rest(connection: sqlite3.Connection, region: Region, rest: timedelta) -> None:
    """Write how long a region rests."""
    connection.execute("INSERT OR REPLACE INTO rests VALUES (?, ?)", (region, rest // MICROSECOND))


def save_told(connection: sqlite3.Connection, reminder: str, treatment: str) -> None:
    """Write that a reminder was told."""
    connection.execute("INSERT OR IGNORE INTO told VALUES (?, ?)", (reminder, treatment))


def save_treatment(connection: sqlite3.Connection, treatment: Treatment) -> None:
    """Write one treatment as it stands now."""
    off = treatment.first_said_off
    connection.execute(
        f"INSERT OR REPLACE INTO treatments VALUES ({', '.join('?' * 19)})",  # noqa: S608 - question marks alone
        (
            treatment.id,
            treatment.area,
            " ".join(treatment.regions),
            treatment.modality,
            treatment.planned // MICROSECOND,
            treatment.outside,
            microseconds(treatment.started.utc),
            *_pair(treatment.started.at),
            *_pair(treatment.started.said),
            *_pair(treatment.touched),
            *(_pair(off) if off else (None, None)),
            treatment.on,
            treatment.cancelled,
            treatment.reopened,
            json.dumps([_removal_out(removal) for removal in treatment.removals], separators=(",", ":")),
        ),
    )


def load_treatment(connection: sqlite3.Connection, treatment: str) -> Treatment | None:
    """One treatment by its id, however old."""
    row = connection.execute("SELECT * FROM treatments WHERE id = ?", (treatment,)).fetchone()
    return _treatment(row) if row else None


def load_treatments(
    connection: sqlite3.Connection, since: datetime | None, until: datetime | None
) -> Iterator[Treatment]:
    """The treatments that started from `since` until before `until` (aware), oldest first, without the cancelled."""
    rows = connection.execute(
        "SELECT * FROM treatments WHERE NOT cancelled AND started_utc >= ? AND started_utc < ? "
        "ORDER BY started_utc, id",
        (microseconds(since) if since else -(2**63), microseconds(until) if until else 2**63 - 1),
    )
    return (_treatment(row) for row in rows)


def load_record(connection: sqlite3.Connection) -> Record:
    """What still matters: everything about the present, and the treatments of the last two days."""
    treatments = {treatment.id: treatment for treatment in _recent_treatments(connection)}
    oldest = min((oldest_boot(treatment) for treatment in treatments.values()), default=None)
    areas = {FIRST_AREA.id: FIRST_AREA}
    for area, region, name, hidden in connection.execute("SELECT id, region, name, hidden FROM areas ORDER BY rowid"):
        areas[area] = Area(area, Region(region), name, bool(hidden))
    rests = {
        Region(region): rest * MICROSECOND for region, rest in connection.execute("SELECT region, rest FROM rests")
    }
    told = connection.execute(
        "SELECT reminder FROM told WHERE treatment IN (SELECT value FROM json_each(?))", (json.dumps(list(treatments)),)
    )
    return Record(
        timeline=load_timeline(connection, oldest),
        areas=MappingProxyType(areas),
        rests=MappingProxyType(rests),
        treatments=MappingProxyType(treatments),
        told=frozenset(reminder for (reminder,) in told),
    )


def load_timeline(connection: sqlite3.Connection, oldest: int | None) -> Timeline:
    """The boots from the oldest one needed; the newest at any rate."""
    rows = connection.execute(
        "SELECT * FROM boots WHERE ordinal >= min(?, (SELECT max(ordinal) FROM boots)) ORDER BY ordinal",
        (oldest if oldest is not None else 2**62,),
    ).fetchall()
    if not rows:
        return Timeline()
    return Timeline(tuple(_boot(columns) for _, *columns in rows), rows[0][0])


def oldest_boot(treatment: Treatment) -> int:
    """The ordinal of the first boot that the treatment's moments lie in."""
    return min(
        treatment.started.at.boot, *(removal.when.at.boot for removal in treatment.removals), treatment.touched.boot
    )


def _recent_treatments(connection: sqlite3.Connection) -> list[Treatment]:
    boot, since = _horizon(connection)
    rows = connection.execute(
        "SELECT * FROM treatments WHERE is_on OR (touched_boot, touched) >= (?, ?) "
        "ORDER BY started_said_boot, started_said, id",
        (boot, since),
    )
    return [_treatment(row) for row in rows]


def _horizon(connection: sqlite3.Connection) -> tuple[int, int]:
    """The boot and the microseconds in it before which nothing matters: at the least `KEPT_IN_MIND` ago."""
    boots: list[Boot] = []
    newest: Moment | None = None
    ordinal = 0
    for ordinal, *columns in connection.execute("SELECT * FROM boots ORDER BY ordinal DESC"):
        boots.insert(0, _boot(columns))
        newest = newest or Moment(ordinal, boots[0].last)
        passed = Timeline(tuple(boots), ordinal).shortest(Moment(ordinal, boots[0].last), newest)
        if passed + boots[0].last - boots[0].first >= KEPT_IN_MIND:
            return ordinal, (boots[0].last - max(KEPT_IN_MIND - passed, timedelta(0))) // MICROSECOND
    return ordinal, -(2**63)


def _boot(columns: Sequence[Any]) -> Boot:
    boot, first, last, earliest, latest, proven = columns
    return Boot(
        boot,
        first * MICROSECOND,
        last * MICROSECOND,
        from_microseconds(earliest),
        from_microseconds(latest),
        bool(proven),
    )


def _pair(moment: Moment) -> tuple[int, int]:
    return moment.boot, moment.since_boot // MICROSECOND


def _moment(boot: int, since_boot: int) -> Moment:
    return Moment(boot, since_boot * MICROSECOND)


def _removal_out(removal: Removal) -> list[object]:
    when = removal.when
    on_skin = removal.on_skin // MICROSECOND
    return [*_pair(when.at), *_pair(when.said), microseconds(when.utc), on_skin, removal.answer]


def _removal_in(columns: Sequence[Any]) -> Removal:
    at_boot, at, said_boot, said, utc, on_skin, answer = columns
    when = Said(_moment(at_boot, at), _moment(said_boot, said), from_microseconds(utc))
    return Removal(when, on_skin * MICROSECOND, Answer(answer))


def _treatment(row: Sequence[Any]) -> Treatment:
    """A row of the table, in the order of its columns. Raises one of `DAMAGE` when it cannot be a treatment."""
    identity, area, regions, modality, planned, outside, utc, *moments, is_on, cancelled, reopened, removals = row
    at_boot, at, said_boot, said, touched_boot, touched, off_boot, off = moments
    if not regions.split():
        raise ValueError(f"no region for treatment {identity}")
    return Treatment(
        id=identity,
        area=area,
        regions=tuple(Region(region) for region in regions.split()),
        modality=Modality(modality),
        planned=planned * MICROSECOND,
        outside=bool(outside),
        started=Said(_moment(at_boot, at), _moment(said_boot, said), from_microseconds(utc)),
        touched=_moment(touched_boot, touched),
        removals=tuple(_removal_in(columns) for columns in json.loads(removals)),
        first_said_off=None if off_boot is None else _moment(off_boot, off),
        on=bool(is_on),
        cancelled=bool(cancelled),
        reopened=reopened,
    )
