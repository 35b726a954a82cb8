# SPDX-License-Identifier: MIT
"""The tables say what the events say: at once, after a rebuild, and when most of the history is forgotten."""

from __future__ import annotations

import os
import re
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.clock import FakeClock, minutes
from tests.helpers.histories import History, histories
from therapy_timer.core.events import (
    Anchored,
    AnchorReason,
    AreaAdded,
    Condition,
    CourseNote,
    Doubted,
    DozingSet,
    InjurySet,
    Modality,
    NotePutAway,
    OccurrenceSettled,
    OccurrenceTold,
    PlanOutcome,
    PlanRemoved,
    PlanSet,
    Removed,
    RestImported,
    RestKept,
    RestSet,
    SafetyAnswered,
    ShortSet,
    SkipReason,
    Started,
    Told,
)
from therapy_timer.core.figures import counted
from therapy_timer.core.record import Record, replay
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import ReminderKind, wanted
from therapy_timer.core.skin import derive
from therapy_timer.log import boots_table, checked_rows, plan_tables, projection, schema, store
from therapy_timer.log.errors import LogDamaged
from therapy_timer.log.events import row_of
from therapy_timer.log.history import briefs
from therapy_timer.log.schema import PROJECTION
from therapy_timer.log.store import Log

HOURS = timedelta(hours=3)
AT = datetime(2026, 3, 2, 10, tzinfo=UTC)
PLAN = PlanSet("p", "lower-back", Modality.HEAT, (time(11), time(16, 30)), (0, 4), date(2026, 3, 2), date(2026, 4, 2))
OF_THE_PERSON = (
    *(SafetyAnswered((Condition.SLEEPY,)), InjurySet(Region.LEFT_KNEE, HOURS), ShortSet(Region.ABDOMEN, short=True)),
    *(PLAN, OccurrenceSettled("p", AT, PlanOutcome.SKIPPED, SkipReason.RESTING), OccurrenceTold("p", AT + HOURS)),
)
PROJECTED = sorted(schema.PROJECTED)


@contextmanager
def fresh_log() -> Iterator[Log]:
    """A log of its own for each example; it does not wait for the disk."""
    with (
        pytest.MonkeyPatch.context() as patch,
        tempfile.TemporaryDirectory() as folder,
        Log.open(Path(folder) / "data") as log,
    ):
        patch.setattr(os, "fsync", lambda _: None)
        log._connection.execute("PRAGMA synchronous = OFF")
        yield log


def write(log: Log, history: History) -> None:
    for instant, event in history:
        with log.transaction() as transaction:
            transaction.append(instant, event)


def tables(log: Log) -> dict[str, list[tuple[Any, ...]]]:
    """The contents of every projected table, in the order in which the rows lie there."""
    return {name: log._connection.execute(f"SELECT * FROM {name} ORDER BY rowid").fetchall() for name in PROJECTED}


def as_sets(log: Log) -> dict[str, set[tuple[Any, ...]]]:
    return {name: set(rows) for name, rows in tables(log).items()}


FEWER = settings(max_examples=max(1, settings.default.max_examples // 2))
"""A history has many events, each a transaction of its own."""


@FEWER
@given(histories())
def test_the_tables_say_what_the_events_say(history: History) -> None:
    with fresh_log() as log:
        write(log, history)
        assert list(log.events()) == history
        replayed = replay(history)
        treatments = {treatment.id: treatment for treatment in log.treatments(deleted=True)}
        kept = {name: each for name, each in replayed.treatments.items() if not each.cancelled}
        assert treatments == kept, "however old, and whatever is no longer kept in mind"
        record = log.record()
        assert list(record.areas.values()) == list(replayed.areas.values())
        assert (record.rests, record.unwell) == (replayed.rests, replayed.unwell)
        assert record.dozing in {None, replayed.dozing}
        assert {each.id for each in record.on} == {each.id for each in replayed.on}
        assert record.treatments.items() <= replayed.treatments.items()
        if history:
            same_state(record, replayed, history)


def same_state(record: Record, replayed: Record, history: History) -> None:
    """What is kept in mind is all that matters to the present."""
    last = history[-1][0]
    clock = FakeClock(last.utc, up=last.since_boot, boot_id=last.boot_id)
    for span in (timedelta(0), minutes(15), minutes(100), minutes(260)):
        clock.to(clock.true + span)
        now = clock.now()
        one, other = derive(record, now), derive(replayed, now)
        assert one.dozing == other.dozing, "what is left out was said days ago"
        assert one.skins == {region: other.skin(region) for region in one.skins}
        assert all(other.skins[region] == one.skin(region) for region in other.skins)
        for name, treatment in record.treatments.items():
            if treatment.started.at.boot < record.timeline.base:
                assert not treatment.on, "of one that was off long ago nobody needs to know how long ago it began"
                continue
            assert record.at(now).timeline.shortest(treatment.started.at, one.moment) == replayed.at(
                now
            ).timeline.shortest(replayed.treatments[name].started.at, other.moment)


@FEWER
@given(histories(), st.booleans())
def test_figures_of_rows_are_those_of_treatments(history: History, deleted: bool) -> None:
    with fresh_log() as log:
        write(log, history)
        now = max((instant.utc for instant, _ in history), default=FakeClock().now().utc) + minutes(7)
        found = list(log.treatments(deleted=deleted))
        counting = list(briefs(log, None, None, now, deleted=deleted))
        assert [brief.counted for brief in counting] == [counted(treatment, now) for treatment in found]
        assert [(each.area, each.deleted, each.pain_before, each.pain_after) for each in counting] == [
            (each.area, each.deleted, each.pain_before, each.pain_after) for each in found
        ]


@FEWER
@given(histories(), st.integers(1, 7))
def test_a_rebuild_gives_the_same(history: History, prunes_every: int) -> None:
    with fresh_log() as log, pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "_REBUILD_PRUNES_EVERY", prunes_every)
        write(log, history)
        before, record = as_sets(log), log.record()
        areas = tables(log)["areas"]
        log.rebuild()
        assert as_sets(log) == before
        assert tables(log)["areas"] == areas
        assert log.record() == record
        assert list(log.events()) == history


@FEWER
@given(histories(), st.data())
def test_it_does_not_matter_how_many_transactions_write(history: History, data: st.DataObject) -> None:
    with fresh_log() as log, fresh_log() as other:
        write(log, history)
        rest = list(history)
        while rest:
            size = data.draw(st.integers(1, len(rest)))
            with other.transaction() as transaction:
                for instant, event in rest[:size]:
                    transaction.append(instant, event)
            del rest[:size]
        assert as_sets(log) == as_sets(other)
        assert log.record() == other.record()


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    with Log.open(tmp_path / "data") as log:
        yield log


def test_what_a_transaction_wrote_it_knows(log: Log) -> None:
    clock = FakeClock()
    with log.transaction() as transaction:
        assert transaction.record() == Record()
        transaction.append(clock.now(), Started("t", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)))
        assert [treatment.id for treatment in transaction.record().on] == ["t"]
        known = transaction.record()
    assert log.record() == known


def test_forty_eight_hours_are_kept_in_mind_and_packs_that_are_on(log: Log) -> None:
    clock = FakeClock()
    for number in range(80):
        name = f"t{number:02}"
        start = Started(name, "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15))
        write(log, [(clock.now(), start)])
        clock.go(minutes=15)
        if number != 3:
            write(log, [(clock.now(), Removed(name)), (clock.now(), Told(f"rest-over:{name}", name))])
        clock.go(minutes=45)
        if number % 10 == 9:
            clock.reboot(clock.true, up=timedelta(0))
    write(log, [(clock.now(), Anchored(AnchorReason.INTERVAL))])
    record = log.record()
    # Removed at a quarter past; the 31st is the last that was touched more than 48 hours ago.
    assert list(record.treatments) == ["t03", *(f"t{number:02}" for number in range(32, 80))]
    assert record.told == {f"rest-over:t{number:02}" for number in range(32, 80)}
    assert record.timeline.base == 0, "the pack that is on began in the first boot"
    write(log, [(clock.now(), Removed("t03"))])
    clock.go(hours=49)
    write(log, [(clock.now(), Anchored(AnchorReason.INTERVAL))])
    assert list(log.record().treatments) == []
    assert len(list(log.treatments())) == 80


def test_time_that_may_not_have_passed_forgets_nothing(log: Log) -> None:
    """After a reboot with the clock far ahead, corrected later, it was days ago by the wrong clock only."""
    clock = FakeClock()
    write(log, [(clock.now(), Started("t", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)))])
    clock.go(minutes=15)
    write(log, [(clock.now(), Removed("t"))])
    clock.go(minutes=3)
    write(log, [(clock.now(), Anchored(AnchorReason.EXIT))])
    clock.reboot("10:20")
    clock.ahead = timedelta(days=30)
    write(log, [(clock.now(), Anchored(AnchorReason.START))])
    clock.ahead = timedelta(0)
    write(log, [(clock.now(), Anchored(AnchorReason.STEP))])
    assert list(log.record().treatments) == ["t"]
    assert derive(log.record(), clock.now()).skin(Region.LOWER_BACK).remaining == minutes(115)


def test_a_clock_behind_in_between_forgets_nothing(log: Log) -> None:
    """Three days seem to pass between the second boot and the third, but none between the first and the third."""
    clock = FakeClock()
    write(log, [(clock.now(), Started("t", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)))])
    clock.go(minutes=15)
    write(log, [(clock.now(), Removed("t"))])
    clock.reboot("10:20")
    clock.ahead = timedelta(days=-3)
    write(log, [(clock.now(), Anchored(AnchorReason.START))])
    clock.ahead = timedelta(0)
    clock.reboot("10:30")
    write(log, [(clock.now(), Anchored(AnchorReason.START))])
    assert list(log.record().treatments) == ["t"]
    assert derive(log.record(), clock.now()).skin(Region.LOWER_BACK).remaining == minutes(105)


def test_after_very_many_boots_wrong_clocks_are_looked_at_no_more(log: Log) -> None:
    clock = FakeClock()
    write(log, [(clock.now(), Started("t", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)))])
    clock.go(minutes=15)
    write(log, [(clock.now(), Removed("t"))])
    clock.ahead = timedelta(days=-30)
    for number in range(boots_table.BOOTS_LOOKED_AT):
        clock.reboot(clock.true + minutes(1))
        clock.ahead += timedelta(days=10) if number == 50 else timedelta(0)
        write(log, [(clock.now(), Anchored(AnchorReason.START))])
    assert log.record().treatments == {}


def test_what_ended_long_ago_can_still_be_told_of(log: Log) -> None:
    clock = FakeClock()
    write(log, [(clock.now(), Started("t", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)))])
    clock.go(minutes=15)
    write(log, [(clock.now(), Removed("t"))])
    for _ in range(3):
        clock.reboot(clock.true + timedelta(days=30))
        write(log, [(clock.now(), Anchored(AnchorReason.START))])
    assert log.record().treatments == {}
    assert log.record().timeline.base == 3
    (reminder,) = wanted(derive(replay(log.events()), clock.now()))
    assert reminder.kind is ReminderKind.REST_OVER
    write(log, [(clock.now(), Told(reminder.key, "t")), (clock.now(), Removed("t", minutes(1)))])
    assert log.record().treatments == replay(log.events()).treatments
    assert log.record().told == {reminder.key}
    assert log.record().timeline.base == 3, "to put the record right brings no old boots back"


def test_a_long_timeline_is_not_read_whole(log: Log) -> None:
    clock = FakeClock()
    for _ in range(50):
        write(log, [(clock.now(), Anchored(AnchorReason.START))])
        clock.reboot(clock.true + timedelta(days=1))
    record = log.record()
    assert len(record.timeline.boots) == 1
    assert record.timeline.base == 49
    assert record.timeline.moment(clock.now()).boot == 49
    assert record.at(clock.now()).timeline.moment(clock.now()).boot == 50


DAMAGE = {
    "a region": "UPDATE treatments SET regions = 'face'",
    "no region": "UPDATE treatments SET regions = ' '",
    "a modality": "UPDATE treatments SET modality = 'steam'",
    "a time": "UPDATE treatments SET started_utc = 9000000000000000000",
    "no list": "UPDATE treatments SET removals = '{'",
    "another list": "UPDATE treatments SET removals = '[5]'",
    "a short list": "UPDATE treatments SET removals = '[[1, 2]]'",
    "an answer": "UPDATE treatments SET removals = replace(removals, 'now', 'soon')",
    "words for numbers": 'UPDATE treatments SET removals = \'[["a", "b", 1, 2, 3, 4, "now"]]\'',
    "an area": "INSERT INTO areas VALUES ('x', 1, 'face', '', 0, '')",
    "a rest": "INSERT INTO rests VALUES ('face', 1, '')",
    "unwell skin": "INSERT INTO unwell VALUES ('face', 't', '')",
    "checks": "UPDATE treatments SET checked = '[\"x\"]'",
    "no checks": "UPDATE treatments SET checked = '5'",
    "an imported rest": "INSERT INTO rests_imported VALUES ('face', 0, 0, '')",
    "a course": "INSERT INTO put_away VALUES ('abdomen', 'one-week', 0, '')",
    "a condition": "INSERT INTO conditions VALUES (1, 'brave', '')",
    "an injury": "INSERT INTO injuries VALUES ('face', 0, 0, '')",
    "a short region": "INSERT INTO short VALUES ('face', '')",
    "a time of day": "INSERT INTO plans VALUES ('p', 'lower-back', 'ice', '25:00', '0', '2026-03-02', NULL, 0, '')",
    "a date": "INSERT INTO plans VALUES ('p', 'lower-back', 'ice', '08:00', '0', '2026-02-30', NULL, 0, '')",
    "something settled": "INSERT INTO settled VALUES ('p', 9000000000000000000, '')",
    "something planned": "INSERT INTO occurrences VALUES ('p', 9000000000000000000, '', '', NULL, NULL, '', '')",
    "edits": "UPDATE treatments SET edits = '[]'",
    "times of edits": 'UPDATE treatments SET edits = \'{"note": "x"}\'',
    "a boot": "UPDATE boots SET earliest = -9223372036854775808",
}


def reseal(connection: sqlite3.Connection) -> None:
    """Give every row of the tables the checksum that it should have: what the row says is still wrong."""
    for table in PROJECTED:
        for row in connection.execute(f"SELECT rowid, * FROM {table}").fetchall():
            checksum = checked_rows.checksum_of(row[1:-1])
            connection.execute(f"UPDATE {table} SET checksum = ? WHERE rowid = ?", (checksum, row[0]))


@pytest.mark.parametrize("sealed", [False, True], ids=["the checksum is wrong", "the checksum is right"])
@pytest.mark.parametrize("statement", DAMAGE.values(), ids=DAMAGE)
def test_tables_that_cannot_be_are_damage_and_can_be_rebuilt(log: Log, statement: str, *, sealed: bool) -> None:
    clock = FakeClock()
    write(log, [(clock.now(), Started("t", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)))])
    clock.go(minutes=15)
    write(log, [(clock.now(), Removed("t"))])
    before = log.record()
    with closing(sqlite3.connect(log.path)) as other, other:
        other.execute(statement)
        if sealed:
            reseal(other)
    with pytest.raises(LogDamaged):
        log.record()
    with pytest.raises(LogDamaged), log.transaction():
        pytest.fail("a damaged record is nothing to decide by")
    if "treatments" in statement:
        with pytest.raises(LogDamaged):
            list(log.treatments())
    log.rebuild()
    assert log.record() == before
    assert len(list(log.treatments())) == 1


COLUMNS = [
    (table, column)
    for table in PROJECTED
    for column in re.search(rf"CREATE TABLE {table} \((.*?)\) STRICT", PROJECTION, re.DOTALL)[1].split(",")
    if column.split()[0] != "only"  # there is but one value that it can have
]


@pytest.mark.parametrize(("table", "column"), COLUMNS, ids=lambda value: value.split()[0])
def test_every_changed_value_of_a_table_is_noticed(log: Log, table: str, column: str) -> None:
    """Also where the other value could be: then nothing but the checksum can tell."""
    name, kind, *_ = column.split()
    clock = FakeClock()
    write(log, [(clock.now(), AreaAdded("knee", Region.LEFT_KNEE, "")), (clock.now(), RestSet(Region.ABDOMEN, HOURS))])
    write(log, [(clock.now(), Doubted()), (clock.now(), RestKept(Region.ABDOMEN, minutes(1), unwell=True))])
    write(log, [(clock.now(), DozingSet(dozing=True)), (clock.now(), RestImported(Region.LEFT_HIP, minutes(5)))])
    write(log, [(clock.now(), NotePutAway(Region.ABDOMEN, CourseNote.SIX_WEEKS))])
    write(log, [(clock.now(), event) for event in OF_THE_PERSON])
    write(log, [(clock.now(), Started("t", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)))])
    clock.go(minutes=15)
    write(log, [(clock.now(), Told("x", "t")), (clock.now(), Removed("t"))])
    before = log.record()
    other_value = f"coalesce({name}, '') || ' '" if kind == "TEXT" else f"coalesce({name}, 0) + 1"
    with closing(sqlite3.connect(log.path)) as other, other:
        assert other.execute(f"UPDATE {table} SET {name} = {other_value}").rowcount >= 1
    if (table, name) not in {("told", "treatment"), ("occurrences", "outcome")}:  # not found then; `finding` tells
        with pytest.raises(LogDamaged):
            log.record()
    with pytest.raises(LogDamaged):
        log.finding()
    log.rebuild()
    assert log.record() == before
    assert log.finding() is None


@pytest.mark.parametrize("table", PROJECTED)
def test_a_lost_row_is_noticed(log: Log, table: str) -> None:
    clock = FakeClock()
    write(log, [(clock.now(), AreaAdded("knee", Region.LEFT_KNEE, "")), (clock.now(), RestSet(Region.ABDOMEN, HOURS))])
    write(log, [(clock.now(), Doubted()), (clock.now(), RestKept(Region.ABDOMEN, minutes(1), unwell=True))])
    write(log, [(clock.now(), DozingSet(dozing=True)), (clock.now(), RestImported(Region.LEFT_HIP, minutes(5)))])
    write(log, [(clock.now(), NotePutAway(Region.ABDOMEN, CourseNote.SIX_WEEKS))])
    write(log, [(clock.now(), event) for event in OF_THE_PERSON])
    write(log, [(clock.now(), Started("t", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)))])
    write(log, [(clock.now(), Told("x", "t"))])
    assert log.finding() is None
    with closing(sqlite3.connect(log.path)) as other, other:
        assert other.execute(f"DELETE FROM {table}").rowcount >= 1
    with pytest.raises(LogDamaged):
        log.finding()
    log.rebuild()
    assert log.finding() is None


def test_a_damaged_row_that_was_forgotten_already(log: Log) -> None:
    clock = FakeClock()
    write(log, [(clock.now(), Started("t", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)))])
    write(log, [(clock.now(), Removed("t"))])
    clock.go(days=30)
    write(log, [(clock.now(), Anchored(AnchorReason.INTERVAL))])
    with closing(sqlite3.connect(log.path)) as other, other:
        other.execute("UPDATE treatments SET regions = 'face'")
    log.record()
    with pytest.raises(LogDamaged):
        write(log, [(clock.now(), Removed("t"))])
    assert len(list(log.events())) == 3


def test_lost_rows_are_found_again(log: Log) -> None:
    clock = FakeClock()
    write(log, [(clock.now(), Started("t", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)))])
    before = tables(log)
    with closing(sqlite3.connect(log.path)) as other, other:
        for name in PROJECTED:
            other.execute(f"DELETE FROM {name}")
    log.rebuild()
    assert tables(log) == before


def test_a_rebuild_of_nothing(log: Log) -> None:
    log.record()
    log.rebuild()
    assert log.record() == Record()


def test_events_that_cannot_follow_are_damage(log: Log) -> None:
    clock = FakeClock()
    write(log, [(clock.now(), Started("t", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)))])
    before = tables(log)
    forged = row_of("e2", "m", clock.now(), Removed("another"))
    with closing(sqlite3.connect(log.path)) as other, other:
        other.execute("INSERT INTO events VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)", astuple(forged))
    with pytest.raises(LogDamaged, match="cannot follow"):
        log.rebuild()
    assert tables(log) == before


def test_horizon_of_an_empty_log(log: Log) -> None:
    assert projection.load_record(log._connection) == Record()


def test_an_injury_is_kept_in_mind_for_two_weeks(log: Log) -> None:
    clock = FakeClock()
    write(log, [(clock.now(), InjurySet(Region.LEFT_KNEE, HOURS))])
    for _ in range(13):
        clock.reboot(clock.true + timedelta(days=1))
        write(log, [(clock.now(), Anchored(AnchorReason.START))])
    log.rebuild()
    assert log.record().injuries.keys() == {Region.LEFT_KNEE}
    clock.go(hours=22)
    write(log, [(clock.now(), Anchored(AnchorReason.INTERVAL))])
    log.rebuild()
    assert not log.record().injuries
    assert len(log.record().timeline.boots) < 14


def test_what_became_of_what_was_planned(log: Log) -> None:
    clock = FakeClock()
    later = AT + timedelta(days=1)
    done = OccurrenceSettled("p", later, PlanOutcome.DONE, by="t")
    removed = OccurrenceSettled("q", later, PlanOutcome.SKIPPED, SkipReason.REMOVED)
    write(log, [(clock.now(), event) for event in (PLAN, *OF_THE_PERSON[-2:], OccurrenceTold("p", later), done)])
    write(log, [(clock.now(), event) for event in (PlanRemoved("p"), removed)])
    record = log.record()
    assert (dict(record.plans), record.settled) == ({}, {"p": later, "q": later})
    assert record.occurrences_told == {("p", AT + HOURS)}
    found = list(plan_tables.load_occurrences(log.connection, AT, later + HOURS))
    assert [(each.plan, each.at, each.outcome, each.why, each.by) for each in found] == [
        ("p", later, PlanOutcome.DONE, None, "t"),
        ("q", later, PlanOutcome.SKIPPED, SkipReason.REMOVED, ""),
        ("p", AT, PlanOutcome.SKIPPED, SkipReason.RESTING, ""),
    ]
    planned = ("lower-back", Modality.HEAT)
    assert [(each.area, each.modality) for each in found] == [planned, ("", None), planned]
    assert not list(plan_tables.load_occurrences(log.connection, later + HOURS, later + 2 * HOURS))
