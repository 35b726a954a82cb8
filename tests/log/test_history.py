# SPDX-License-Identifier: MIT
"""What History asks: pages, days, spans and what was said; each from an index, however many treatments there are."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.helpers.clock import at, minutes
from tests.helpers.log_world import LogWorld
from tests.helpers.world import LEFT_KNEE
from therapy_timer.core.events import Modality, Noted, PainSaid, Removed, Started, Told
from therapy_timer.core.region import Region
from therapy_timer.log import schema
from therapy_timer.log.errors import LogDamaged
from therapy_timer.log.history import DayCount, Place, day_counts, events_of, history, place_of, span, warnings
from therapy_timer.log.importing import read_import, take_in
from therapy_timer.log.json_export import export_json
from therapy_timer.log.store import FILE_NAME, Log
from therapy_timer.services.treatments import Treatments

ICE, HEAT = Modality.ICE, Modality.HEAT
BACK, KNEE = Region.LOWER_BACK, Region.LEFT_KNEE


@pytest.fixture(autouse=True)
def no_wait_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    said = [each for each in schema.CONNECTION if "sync" not in each]
    monkeypatch.setattr(schema, "CONNECTION", (*said, "PRAGMA synchronous = OFF"))
    monkeypatch.setattr(os, "fsync", lambda _: None)


def day(number: int, hour: int = 12) -> datetime:
    return datetime(2026, 3, number, hour, tzinfo=UTC)


@pytest.fixture
def world(tmp_path: Path) -> LogWorld:
    """From 2 to 8 March, at noon: ice on the lower back on even days, heat on the knee on odd ones."""
    world = LogWorld(tmp_path / "data")
    world.add_area(KNEE)
    for number in range(2, 9):
        world.at(day(number))
        world.start(HEAT if number % 2 else ICE, LEFT_KNEE if number % 2 else "lower-back")
        world.clock.go(minutes=15)
        world.off()
    return world


@pytest.fixture
def log(world: LogWorld) -> Iterator[Log]:
    with Log.open(world.folder) as log:
        yield log


def days(log: Log, *arguments: Any, **how: Any) -> list[int]:
    return [treatment.started.utc.day for treatment in history(log, *arguments, **how)]


def test_the_newest_first_unless_it_is_asked_otherwise(log: Log) -> None:
    assert days(log) == [8, 7, 6, 5, 4, 3, 2]
    assert days(log, newest_first=False) == [2, 3, 4, 5, 6, 7, 8]


def test_spans_regions_and_modalities(log: Log) -> None:
    assert days(log, day(4), day(6)) == [5, 4]
    assert days(log, day(4)) == [8, 7, 6, 5, 4]
    assert days(log, until=day(4)) == [3, 2]
    assert days(log, regions=[KNEE]) == [7, 5, 3]
    assert days(log, regions=[KNEE, BACK, Region.ABDOMEN]) == [8, 7, 6, 5, 4, 3, 2]
    assert days(log, regions=[]) == []
    assert days(log, modality=ICE) == [8, 6, 4, 2]
    assert days(log, regions=[KNEE], modality=ICE) == []
    assert days(log, day(4), regions=[KNEE], newest_first=False) == [5, 7]


@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize("limit", [1, 2, 3, 7, 8])
def test_page_by_page(log: Log, newest_first: bool, limit: int) -> None:
    found: list[int] = []
    behind: Place | None = None
    while page := list(history(log, limit=limit, behind=behind, newest_first=newest_first)):
        assert len(page) <= limit
        found += [treatment.started.utc.day for treatment in page]
        behind = place_of(page[-1])
    assert found == sorted(range(2, 9), reverse=newest_first)


def test_two_that_began_at_once_are_on_two_pages(world: LogWorld) -> None:
    world.at(day(9)).start()
    world.start(area=LEFT_KNEE)
    with Log.open(world.folder) as log:
        (first,) = history(log, limit=1)
        (second,) = history(log, limit=1, behind=place_of(first))
    assert first.id > second.id
    assert first.started == second.started


def test_what_was_deleted_or_never_on(world: LogWorld) -> None:
    world.delete_treatment()
    world.at(day(9)).start()
    world.cancel()
    with Log.open(world.folder) as log:
        assert days(log) == [7, 6, 5, 4, 3, 2]
        assert days(log, deleted=True) == [8, 7, 6, 5, 4, 3, 2]
        assert span(log) == (day(2), day(7))


def test_days(world: LogWorld) -> None:
    world.at(day(8, 23)).start(HEAT, LEFT_KNEE)
    world.clock.go(minutes=15)
    world.off()
    with Log.open(world.folder) as log:
        counts = day_counts(log, day(7, 0), day(9, 0), zone=UTC)
        assert counts == (
            DayCount(date(2026, 3, 7), KNEE, HEAT, 1),
            DayCount(date(2026, 3, 8), KNEE, HEAT, 1),
            DayCount(date(2026, 3, 8), BACK, ICE, 1),
        )
        assert day_counts(log, day(7, 0), day(9, 0), zone=UTC, regions=[BACK]) == counts[2:]
        berlin = day_counts(log, day(7, 0), day(9, 0), zone=ZoneInfo("Europe/Berlin"))
        assert berlin[-1] == DayCount(date(2026, 3, 9), KNEE, HEAT, 1), "midnight has passed there"
        assert sum(count.treatments for count in day_counts(log, day(1), day(31), zone=UTC)) == 8


def test_the_local_days_are_meant_unless_a_zone_is_given(log: Log, local_zone: Any) -> None:
    local_zone("Pacific/Kiritimati")
    assert day_counts(log, day(2, 0), day(3, 0))[0].day == date(2026, 3, 3)


def test_when_skin_was_said_to_be_numb(world: LogWorld) -> None:
    world.at(day(9)).start()
    world.clock.go(minutes=5)
    world.numb()
    said = world.clock.now().utc
    world.correct(day(9), day(9) + minutes(6))
    with Log.open(world.folder) as log:
        assert warnings(log, day(1), day(31)) == ((said, BACK),)
        assert warnings(log, day(10), day(31)) == ()


def test_a_warning_that_came_after_the_removal_counts_from_when_it_was_said(world: LogWorld) -> None:
    world.at(day(9)).start()
    world.clock.go(minutes=15)
    world.off()
    world.clock.go(minutes=30)
    world.numb()
    with Log.open(world.folder) as log:
        assert warnings(log, day(1), day(31)) == ((day(9) + minutes(45), BACK),)


def test_the_first_and_the_last(log: Log, tmp_path: Path) -> None:
    assert span(log) == (day(2), day(8))
    assert span(log, regions=[KNEE]) == (day(3), day(7))
    assert span(log, regions=[Region.ABDOMEN]) is None
    with Log.open(tmp_path / "other") as other:
        assert span(other) is None


def test_what_was_said_of_one(world: LogWorld, tmp_path: Path) -> None:
    world.say_pain(3)
    (reminder,) = [each for each in world.at(day(8, 15)).reminders() if each.treatment.id == world.last]
    world.told(reminder)
    here = LogWorld(tmp_path / "here", day(8, 16))
    file = tmp_path / "x.json"
    with Log.open(world.folder) as log:
        own = events_of(log, world.last)
        export_json(log, file, day(8, 16))
        assert events_of(log, "x") == ()
    assert [type(said.event) for said in own] == [Started, Removed, PainSaid, Told]
    assert own[0].instant.utc == day(8)
    with Log.open(here.folder) as log, read_import(file, log, day(8, 16)) as plan:
        take_in(log, plan, here.clock.now)
    here.at(day(8, 17)).note("x", world.last)
    with Log.open(here.folder) as log:
        said = events_of(log, world.last)
    assert [each.imported for each in said] == [True, True, True, True, False]
    assert type(said[-1].event) is Noted
    assert [each.event for each in said[:4]] == [each.event for each in own]


def test_damage_is_noticed(world: LogWorld) -> None:
    with closing(sqlite3.connect(world.folder / FILE_NAME)) as other, other:
        other.execute("UPDATE treatments SET planned = planned + 1")
        other.execute("DROP TRIGGER events_stay")
        other.execute("UPDATE events SET data = '{}' WHERE kind = 'started'")
    with Log.open(world.folder) as log:
        with pytest.raises(LogDamaged):
            list(history(log))
        with pytest.raises(LogDamaged):
            events_of(log, world.last)


class Plans:
    """Notes how SQLite answers each question."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.plans: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, query: str, values: Any = ()) -> sqlite3.Cursor:
        # The newest event is the first that is read when they are read backwards.
        if query.lstrip().startswith(("SELECT", "WITH")) and not query.endswith(" DESC LIMIT 1"):
            plan = self._connection.execute(f"EXPLAIN QUERY PLAN {query}", values)
            self.plans += [detail for *_, detail in plan]
        return self._connection.execute(query, values)


@pytest.mark.parametrize(
    "question",
    [
        lambda log: list(history(log, day(2), day(9))),
        lambda log: list(history(log, day(2), day(9), regions=[KNEE])),
        lambda log: list(history(log, day(2), day(9), modality=ICE, deleted=True, newest_first=False)),
        lambda log: list(history(log, limit=50)),
        lambda log: list(history(log, limit=50, behind=Place(at("10:00"), "x"))),
        lambda log: list(history(log, limit=50, regions=[KNEE], behind=Place(at("10:00"), "x"))),
        lambda log: day_counts(log, day(2), day(9)),
        lambda log: warnings(log, day(2), day(9)),
        span,
        lambda log: span(log, regions=[KNEE]),
        lambda log: events_of(log, "x"),
    ],
)
def test_no_question_reads_the_whole_table(log: Log, monkeypatch: pytest.MonkeyPatch, question: Any) -> None:
    plans = Plans(log.connection)
    monkeypatch.setattr(log, "_connection", plans)
    question(log)
    monkeypatch.undo()
    assert plans.plans
    searches = [plan for plan in plans.plans if "treatments" in plan or "events" in plan]
    assert searches
    assert all(plan.startswith("SEARCH") for plan in searches), searches


@pytest.mark.parametrize("how", [{}, {"regions": [KNEE]}, {"behind": Place(at("10:00"), "x")}, {"newest_first": False}])
def test_a_page_is_read_in_the_order_of_the_index(log: Log, monkeypatch: pytest.MonkeyPatch, how: Any) -> None:
    plans = Plans(log.connection)
    monkeypatch.setattr(log, "_connection", plans)
    list(history(log, limit=2, **how))
    monkeypatch.undo()
    assert not [plan for plan in plans.plans if "TEMP B-TREE" in plan]


@pytest.mark.parametrize("command", ["start", "off", "note", "correct", "delete"])
def test_no_command_reads_the_whole_table(world: LogWorld, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    """Neither to know the present, nor to write the marker."""
    arguments: dict[str, tuple[Any, ...]] = {
        "start": (LEFT_KNEE, ICE),
        "off": (world.last,),
        "note": (world.last, "x"),
        "correct": (world.last, LEFT_KNEE, ICE, day(8), day(8) + minutes(12)),
        "delete": (world.last,),
    }
    if command == "off":
        world.at(day(9)).start()
        arguments["off"] = (world.last,)
    with Log.open(world.folder) as log:
        plans = Plans(log.connection)
        monkeypatch.setattr(log, "_connection", plans)
        assert getattr(Treatments(log, world.clock), command)(*arguments[command]).events
        monkeypatch.undo()
    assert len(plans.plans) > 10
    scanned = {plan for plan in plans.plans if plan.startswith(("SCAN treatments", "SCAN events", "SCAN imported"))}
    small = ("INDEX events_that_last", "INDEX treatments_on")
    assert {plan for plan in scanned if not plan.endswith(small)} == set()


def test_an_edit_of_long_ago_costs_no_more_than_a_new_one(tmp_path: Path) -> None:
    """Not even when the computer was restarted every day since: old boots are not brought back."""
    world = LogWorld(tmp_path / "data")
    world.start()
    old = world.last
    world.at("10:15").off()
    for _ in range(60):
        world.clock.reboot(world.clock.true + timedelta(days=1))
        world.anchor()
    assert world.note("x", old).done
    assert world.say_pain(3, treatment=old).done
    assert world.correct("10:00", "10:20", treatment=old).done
    assert world.delete_treatment(old).done
    record = world.snapshot().record
    assert len(record.timeline.boots) <= 3
    with Log.open(world.folder) as log:
        (treatment,) = log.treatments(deleted=True)
        assert (treatment.note, treatment.pain_after, treatment.deleted) == ("x", 3, True)
        log.rebuild()
        assert list(log.treatments(deleted=True)) == [treatment]
