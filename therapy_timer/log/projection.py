# SPDX-License-Identifier: MIT
"""The tables that are projected from the events: written beside each event, read back as a `Record`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import blake2b
from types import MappingProxyType
from typing import Any, Final

from therapy_timer.core.clock import Boot, Moment, Timeline
from therapy_timer.core.events import (
    Answer,
    Condition,
    CourseNote,
    Modality,
    OccurrenceSettled,
    OccurrenceTold,
    PlanOutcome,
    SkipReason,
)
from therapy_timer.core.record import CLOCK_WAS_AHEAD, FIRST_AREA, Area, Plan, Record
from therapy_timer.core.regimen import LONGEST_SINCE_INJURY
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Removal, Said, Treatment
from therapy_timer.log import schema
from therapy_timer.log.events import MICROSECOND, BadRow, from_microseconds, microseconds


@dataclass(frozen=True, slots=True)
class PastOccurrence:
    """What was planned for `at` (UTC) and what became of it; `by` is the treatment that came of it, if any did.

    `area` and `modality` are those of the plan at that time; empty and None where the plan is not known.
    """

    plan: str
    at: datetime
    area: str
    modality: Modality | None
    outcome: PlanOutcome
    why: SkipReason | None
    by: str


KEPT_IN_MIND: Final = timedelta(hours=48)
"""Treatments touched within this time are in the record: the longest ago of a start and the longest rest fit in."""

BOOTS_LOOKED_AT: Final = 100
"""After this many boots it is believed that `KEPT_IN_MIND` has passed, even if their clocks were wrong."""

TREATMENT_COLUMNS: Final = tuple(
    line.split()[0]
    for line in schema.PROJECTION.split("CREATE TABLE treatments (")[1].split(") STRICT")[0].strip().splitlines()
)
"""The names of the columns of the table of treatments, in their order."""

DAMAGE: Final = (ValueError, TypeError, OverflowError)
"""What is raised at rows that this program cannot have written."""


def save_boot(connection: sqlite3.Connection, timeline: Timeline) -> None:
    """Write the newest boot."""
    boot = timeline.boots[-1]
    _save(
        connection,
        "boots",
        timeline.base + len(timeline.boots) - 1,
        boot.id,
        boot.first // MICROSECOND,
        boot.last // MICROSECOND,
        microseconds(boot.earliest),
        microseconds(boot.latest),
        int(boot.proven),
    )


def save_area(connection: sqlite3.Connection, area: Area, place: int) -> None:
    """Write one area, which has this place among all."""
    _save(connection, "areas", area.id, place, area.region, area.name, int(area.hidden))


def save_rest(connection: sqlite3.Connection, region: Region, rest: timedelta) -> None:
    """Write how long a region rests."""
    _save(connection, "rests", region, rest // MICROSECOND)


def save_doubted(connection: sqlite3.Connection, doubted: Moment) -> None:
    """Write when part of the record was found missing."""
    _save(connection, "doubted", 1, *_pair(doubted))


def save_kept(connection: sqlite3.Connection, region: Region, off: Moment) -> None:
    """Write when the last pack came off a region of which all else was deleted."""
    _save(connection, "kept", region, *_pair(off))


def save_imported(connection: sqlite3.Connection, region: Region, moments: Sequence[Moment]) -> None:
    """Write when packs came off a region by what was imported."""
    for moment in moments:
        _save(connection, "rests_imported", region, *_pair(moment))


def save_put_away(connection: sqlite3.Connection, region: Region, note: CourseNote, utc: datetime) -> None:
    """Write when a note about a region's course was put away."""
    _save(connection, "put_away", region, note, microseconds(utc))


def save_conditions(connection: sqlite3.Connection, conditions: Iterable[Condition]) -> None:
    """Write what the person said in the safety check."""
    _save(connection, "conditions", 1, " ".join(sorted(conditions)))


def save_injury(connection: sqlite3.Connection, region: Region, hurt: Moment | None) -> None:
    """Write when a fall or blow hurt a region; None: it did not."""
    if hurt is None:
        connection.execute("DELETE FROM injuries WHERE region = ?", (region,))
    else:
        _save(connection, "injuries", region, *_pair(hurt))


def save_short(connection: sqlite3.Connection, region: Region, *, short: bool) -> None:
    """Write whether short treatments were chosen for a region."""
    connection.execute("DELETE FROM short WHERE region = ?", (region,))
    if short:
        _save(connection, "short", region)


def save_plan(connection: sqlite3.Connection, plan: Plan, settled: datetime | None) -> None:
    """Write a plan as it stands now, and forget what a wall clock that was ahead left behind of it.

    `settled` is up to when it is settled, None if it is not.
    """
    times, weekdays = " ".join(f"{each:%H:%M}" for each in plan.times), " ".join(map(str, sorted(plan.weekdays)))
    first, last = plan.first.isoformat(), plan.last.isoformat() if plan.last else None
    since = microseconds(plan.since)
    _save(connection, "plans", plan.id, plan.area, plan.modality, times, weekdays, first, last, since)
    if settled is None:
        connection.execute("DELETE FROM settled WHERE plan = ?", (plan.id,))
    ahead = microseconds(plan.since + CLOCK_WAS_AHEAD)
    connection.execute("DELETE FROM occurrences WHERE plan = ? AND at > ? AND outcome IS NULL", (plan.id, ahead))


def remove_plan(connection: sqlite3.Connection, plan: str) -> None:
    """Write that a plan does not hold any more. What became of its occurrences stays."""
    connection.execute("DELETE FROM plans WHERE id = ?", (plan,))


def save_occurrence(
    connection: sqlite3.Connection, plan: Plan | None, event: OccurrenceTold | OccurrenceSettled, until: datetime | None
) -> None:
    """Write that an occurrence was told, or what became of it; `until` is up to when its plan is settled."""
    known = connection.execute(
        "SELECT * FROM occurrences WHERE plan = ? AND at = ?", (event.plan, microseconds(event.at))
    ).fetchone()
    area, modality = checked(known)[2:4] if known else (plan.area, plan.modality) if plan else ("", "")
    outcome, why, by = checked(known)[4:] if known else (None, None, "")
    if isinstance(event, OccurrenceSettled):
        outcome, why, by = event.outcome, event.why, event.by
    elif until is None or event.at > until:  # what it was settled as, if it was, was by a clock that was ahead
        outcome, why, by = None, None, ""
    _save(connection, "occurrences", event.plan, microseconds(event.at), area, modality, outcome, why, by)
    if until is not None:
        _save(connection, "settled", event.plan, microseconds(until))


def load_occurrences(connection: sqlite3.Connection, since: datetime, until: datetime) -> Iterator[PastOccurrence]:
    """What was planned from `since` until before `until` (aware) and what became of it, the newest first."""
    query = "SELECT * FROM occurrences WHERE at >= ? AND at < ? AND outcome IS NOT NULL ORDER BY at DESC, plan"
    for plan, at, area, modality, outcome, why, by in _rows(
        connection, query, microseconds(since), microseconds(until)
    ):
        yield PastOccurrence(
            *(plan, from_microseconds(at), area, Modality(modality) if modality else None),
            *(PlanOutcome(outcome), SkipReason(why) if why else None, by),
        )


def save_unwell(connection: sqlite3.Connection, region: Region, treatment: str | None) -> None:
    """Write that a region was numb, white or burning under a treatment; None: that it is normal again."""
    if treatment is None:
        connection.execute("DELETE FROM unwell WHERE region = ?", (region,))
    else:
        _save(connection, "unwell", region, treatment)


def save_dozing(connection: sqlite3.Connection, said: Moment | None) -> None:
    """Write when the person said that they may doze off; None: that they took it back."""
    if said is None:
        connection.execute("DELETE FROM dozing")
    else:
        _save(connection, "dozing", 1, *_pair(said))


def save_told(connection: sqlite3.Connection, reminder: str, treatment: str) -> None:
    """Write that a reminder was told."""
    _save(connection, "told", reminder, treatment)


def save_treatment(connection: sqlite3.Connection, treatment: Treatment) -> None:
    """Write one treatment as it stands now."""
    off = treatment.first_said_off
    _save(
        connection,
        "treatments",
        treatment.id,
        treatment.area,
        " ".join(treatment.regions),
        treatment.modality,
        treatment.planned // MICROSECOND,
        int(treatment.outside),
        microseconds(treatment.started.utc),
        *_pair(treatment.started.at),
        *_pair(treatment.started.said),
        *_pair(treatment.touched),
        *(_pair(off) if off else (None, None)),
        int(treatment.on),
        int(treatment.cancelled),
        treatment.reopened,
        json.dumps([_removal_out(removal) for removal in treatment.removals], separators=(",", ":")),
        int(treatment.dozing),
        json.dumps([check // MICROSECOND for check in treatment.checked], separators=(",", ":")),
        treatment.pauses,
        *(_pair(treatment.paused) if treatment.paused else (None, None)),
        treatment.pain_before,
        treatment.pain_after,
        treatment.note,
        int(treatment.deleted),
        json.dumps({of: microseconds(said) for of, said in treatment.edits}, separators=(",", ":")),
        int(treatment.imported),
        int(treatment.warned),
        treatment.region,
    )


def _save(connection: sqlite3.Connection, table: str, *values: str | int | None) -> None:
    marks = ", ".join("?" * (len(values) + 1))
    connection.execute(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", (*values, _sum(values)))  # noqa: S608


def checked(row: Sequence[Any]) -> Sequence[Any]:
    """The columns of a row of any table without the checksum. Raises `BadRow` when that is wrong."""
    values = row[:-1]
    if row[-1] != _sum(values):
        raise BadRow(f"checksum of {row[0]}")
    return values


_encode: Final = json.JSONEncoder(check_circular=False).encode
"""Rows are flat, so nothing can go in circles."""


def _sum(values: Sequence[str | int | None]) -> str:
    return blake2b(_encode(values).encode(), digest_size=8).hexdigest()


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


def treatment_of(row: Sequence[Any]) -> Treatment:
    """The treatment in a row of the table. Raises one of `DAMAGE` when it is not as it was written."""
    return treatment_of_values(checked(row))


_IMPORTED: Final = "SELECT * FROM rests_imported WHERE (boot, since_boot) >= (?, ?) ORDER BY boot, since_boot, region"
"""When packs came off by what was imported, as long as it matters: a rest is not longer than what is kept in mind."""


def load_areas(connection: sqlite3.Connection) -> dict[str, Area]:
    """Every area by its id, in the order in which they were added."""
    areas = {FIRST_AREA.id: FIRST_AREA}
    for area, _, region, name, hidden in _rows(connection, "SELECT * FROM areas ORDER BY place"):
        areas[area] = Area(area, Region(region), name, bool(hidden))
    return areas


def load_record(connection: sqlite3.Connection) -> Record:
    """What still matters: everything about the present, and the treatments of the last two days.

    Older ones are in it only when the pack is still on, or the skin under it was numb and is not normal again.
    """
    treatments = {treatment.id: treatment for treatment in _recent_treatments(connection)}
    areas = load_areas(connection)
    told = _rows(
        connection,
        "SELECT * FROM told WHERE treatment IN (SELECT value FROM json_each(?))",
        json.dumps(list(treatments)),
    )
    doubts = [_moment(boot, since) for _, boot, since in _rows(connection, "SELECT * FROM doubted")]
    kept = {Region(region): _moment(boot, since) for region, boot, since in _rows(connection, "SELECT * FROM kept")}
    unwell = {Region(region): treatment for region, treatment in _rows(connection, "SELECT * FROM unwell")}
    horizon = _horizon(connection)
    dozing = [
        _moment(boot, since) for _, boot, since in _rows(connection, "SELECT * FROM dozing") if boot >= horizon[0]
    ]
    imported: dict[Region, tuple[Moment, ...]] = {}
    for region, boot, since in _rows(connection, _IMPORTED, *horizon):
        imported[Region(region)] = (*imported.get(Region(region), ()), _moment(boot, since))
    put_away = {
        (Region(region), CourseNote(note)): from_microseconds(utc)
        for region, note, utc in _rows(connection, "SELECT * FROM put_away ORDER BY region, note")
    }
    boots = [moment.boot for moment in (*kept.values(), *dozing)]
    boots += [moment.boot for moments in imported.values() for moment in moments]
    boots += [oldest_boot(treatment, horizon[0]) for treatment in treatments.values()]
    boots += [doubt.boot for doubt in doubts]
    injuries = _injuries(connection, min(boots, default=2**62))
    boots += [moment.boot for moment in injuries.values()]
    return Record(
        timeline=load_timeline(connection, min(boots, default=None)),
        areas=MappingProxyType(areas),
        rests=MappingProxyType(
            {Region(region): rest * MICROSECOND for region, rest in _rows(connection, "SELECT * FROM rests")}
        ),
        treatments=MappingProxyType(treatments),
        told=frozenset(reminder for reminder, _ in told),
        doubted=doubts[0] if doubts else None,
        kept=MappingProxyType(kept),
        unwell=MappingProxyType(unwell),
        dozing=dozing[0] if dozing else None,
        imported=MappingProxyType(imported),
        put_away=MappingProxyType(put_away),
        conditions=_conditions(connection),
        injuries=MappingProxyType(injuries),
        short=frozenset(Region(region) for (region,) in _rows(connection, "SELECT * FROM short")),
        plans=MappingProxyType({plan.id: plan for plan in _plans(connection)}),
        occurrences_told=frozenset(
            (plan, from_microseconds(at))
            for plan, at, *_ in _rows(connection, "SELECT * FROM occurrences WHERE outcome IS NULL")
        ),
        settled=MappingProxyType(
            {plan: from_microseconds(until) for plan, until in _rows(connection, "SELECT * FROM settled")}
        ),
    )


def _conditions(connection: sqlite3.Connection) -> frozenset[Condition] | None:
    found = [conditions for _, conditions in _rows(connection, "SELECT * FROM conditions")]
    return frozenset(Condition(each) for each in found[0].split()) if found else None


def _injuries(connection: sqlite3.Connection, oldest: int) -> dict[Region, Moment]:
    """When regions were hurt, as long as anything follows from it; `oldest` is the first boot needed for all else."""
    rows = _rows(connection, "SELECT * FROM injuries ORDER BY region")
    injuries = {Region(region): _moment(boot, since) for region, boot, since in rows}
    if not injuries:
        return {}
    timeline = load_timeline(connection, min(oldest, *(hurt.boot for hurt in injuries.values())))
    if not timeline.boots:  # a damaged table, which is told elsewhere
        return injuries
    newest = Moment(timeline.base + len(timeline.boots) - 1, timeline.boots[-1].last)
    return {region: hurt for region, hurt in injuries.items() if timeline.shortest(hurt, newest) < LONGEST_SINCE_INJURY}


def _plans(connection: sqlite3.Connection) -> Iterator[Plan]:
    for plan, area, modality, times, weekdays, first, last, since in _rows(
        connection, "SELECT * FROM plans ORDER BY id"
    ):
        yield Plan(
            *(plan, area, Modality(modality), tuple(time.fromisoformat(each) for each in times.split())),
            *(frozenset(int(each) for each in weekdays.split()), date.fromisoformat(first)),
            *(date.fromisoformat(last) if last else None, from_microseconds(since)),
        )


_OF_THE_PERSON: Final = (
    *("conditions", "injuries ORDER BY region", "short ORDER BY region", "plans ORDER BY id", "settled ORDER BY plan"),
    "occurrences WHERE outcome IS NULL ORDER BY plan, at",
)


def digest(connection: sqlite3.Connection) -> str:
    """A checksum of all that a record is loaded from: a row that cannot be found any more changes it, too.

    So does the end of what was imported when it is missing.
    """
    recent = list(_recent_rows(connection))
    sums = [row[-1] for row in recent]
    for rest in ("boots ORDER BY ordinal", "areas ORDER BY place", "rests ORDER BY region", "kept ORDER BY region"):
        sums += [checksum for (checksum,) in connection.execute(f"SELECT checksum FROM {rest}")]  # noqa: S608
    sums += [row[-1] for row in connection.execute(_IMPORTED, _horizon(connection))]
    for rest in ("doubted", "unwell ORDER BY region", "dozing", "put_away ORDER BY region, note", *_OF_THE_PERSON):
        sums += [checksum for (checksum,) in connection.execute(f"SELECT checksum FROM {rest}")]  # noqa: S608
    told = "SELECT checksum FROM told WHERE treatment IN (SELECT value FROM json_each(?)) ORDER BY reminder"
    sums += [checksum for (checksum,) in connection.execute(told, (json.dumps([row[0] for row in recent]),))]
    newest = connection.execute("SELECT number, id FROM imported_events ORDER BY number DESC LIMIT 1").fetchone()
    return _sum([*sums, *(newest or ())])


def _rows(connection: sqlite3.Connection, query: str, *parameters: object) -> Iterator[Sequence[Any]]:
    return (checked(row) for row in connection.execute(query, parameters))


def load_timeline(connection: sqlite3.Connection, oldest: int | None) -> Timeline:
    """The boots from the oldest one needed; the newest at any rate."""
    rows = connection.execute(
        "SELECT * FROM boots WHERE ordinal >= min(?, (SELECT max(ordinal) FROM boots)) ORDER BY ordinal",
        (oldest if oldest is not None else 2**62,),
    ).fetchall()
    if not rows:
        return Timeline()
    return Timeline(tuple(_boot(checked(row)) for row in rows), rows[0][0])


def oldest_boot(treatment: Treatment, horizon: int = 0) -> int:
    """The ordinal of the first boot that has to be known for a treatment's moments; none of another log's is.

    Of one that was off before the boot `horizon`, the moments before that are long ago, whatever was put right since.
    """
    moments = [treatment.started.at, treatment.touched, *(removal.when.at for removal in treatment.removals)]
    off = treatment.first_said_off
    first = horizon if off is not None and off.boot < horizon and not treatment.on else 0
    return min((moment.boot for moment in moments if moment.boot >= first), default=2**62)


_RECENT: Final = (
    "SELECT * FROM treatments WHERE rowid IN ("
    "SELECT rowid FROM treatments WHERE is_on "
    "UNION SELECT rowid FROM treatments WHERE (touched_boot, touched) >= (?, ?) "
    "UNION SELECT rowid FROM treatments WHERE id IN (SELECT treatment FROM unwell)"
    ") ORDER BY started_said_boot, started_said, id"
)
"""Each of the three by its index: put together with OR, SQLite looks at every treatment there is."""


def _recent_treatments(connection: sqlite3.Connection) -> list[Treatment]:
    return [treatment_of(row) for row in _recent_rows(connection)]


def _recent_rows(connection: sqlite3.Connection) -> Iterator[Sequence[Any]]:
    return connection.execute(_RECENT, _horizon(connection))


def _horizon(connection: sqlite3.Connection) -> tuple[int, int]:
    """The boot and the microseconds in it before which nothing matters: at the least `KEPT_IN_MIND` ago."""
    boots: list[Boot] = []
    newest: Moment | None = None
    horizon = (2**62, 0)
    for row in _rows(connection, "SELECT * FROM boots ORDER BY ordinal DESC"):
        ordinal = row[0]
        boots.insert(0, _boot(row))
        end = Moment(ordinal, boots[0].last)
        newest = newest or end
        timeline = Timeline(tuple(boots), ordinal)
        # Less may have passed since an older boot than since a younger one whose clock was wrong.
        if (passed := timeline.shortest(end, newest)) < KEPT_IN_MIND:
            horizon = ordinal, (boots[0].last - (KEPT_IN_MIND - passed)) // MICROSECOND
        elif timeline.counted(end, newest) >= KEPT_IN_MIND or len(boots) >= BOOTS_LOOKED_AT:
            break
    return horizon


def _boot(columns: Sequence[Any]) -> Boot:
    _, boot, first, last, earliest, latest, proven = columns
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


def last_removal(removals: str) -> tuple[int, int, str]:
    """The last of the removals in a row that has any: its wall time, the microseconds on the skin, and the answer.

    It takes a short cut: every removal is a list without lists in it. Raises one of `DAMAGE`.
    """
    utc, on_skin, answer = removals[removals.rindex("[") + 1 : -2].split(",")[4:]
    return int(utc), int(on_skin), answer[1:-1]


def _removal_out(removal: Removal) -> list[object]:
    when = removal.when
    on_skin = removal.on_skin // MICROSECOND
    return [*_pair(when.at), *_pair(when.said), microseconds(when.utc), on_skin, removal.answer]


def _removal_in(columns: Sequence[Any]) -> Removal:
    at_boot, at, said_boot, said, utc, on_skin, answer = columns
    when = Said(_moment(at_boot, at), _moment(said_boot, said), from_microseconds(utc))
    return Removal(when, on_skin * MICROSECOND, Answer(answer))


def _edits_in(edits: object) -> tuple[tuple[str, datetime], ...]:
    if not isinstance(edits, dict):
        raise TypeError("edits")
    return tuple((of, from_microseconds(said)) for of, said in edits.items())


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
        started=Said(_moment(at_boot, at), _moment(said_boot, said), from_microseconds(utc)),
        touched=_moment(touched_boot, touched),
        removals=tuple(_removal_in(columns) for columns in json.loads(removals)),
        first_said_off=None if off_boot is None else _moment(off_boot, off),
        on=bool(is_on),
        cancelled=bool(cancelled),
        reopened=reopened,
        dozing=bool(dozing),
        checked=tuple(check * MICROSECOND for check in json.loads(checked)),
        pauses=pauses,
        paused=None if paused_boot is None else _moment(paused_boot, paused),
        pain_before=pain_before,
        pain_after=pain_after,
        note=note,
        deleted=bool(deleted),
        edits=_edits_in(json.loads(edits)),
        imported=bool(imported),
    )
