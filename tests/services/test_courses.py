# SPDX-License-Identifier: MIT
"""What is said of courses follows from the log, and what was put away stays away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.helpers.clock import minutes
from tests.helpers.log_world import LogWorld
from therapy_timer.core.course import Note
from therapy_timer.core.events import CourseNote, Modality
from therapy_timer.core.region import Region
from therapy_timer.log.store import Log
from therapy_timer.services.courses import course_notes
from therapy_timer.services.treatments import Treatments

BACK = Region.LOWER_BACK


@pytest.fixture
def world(tmp_path: Path) -> LogWorld:
    """Heat on the lower back at noon of every other day from 1 to 21 March; it is the 22nd."""
    world = LogWorld(tmp_path / "data", datetime(2026, 3, 1, 12, tzinfo=UTC))
    for _ in range(11):
        world.start(Modality.HEAT)
        world.clock.go(minutes=15)
        world.off()
        world.clock.go(hours=47, minutes=45)
    return world


def said(world: LogWorld) -> tuple[Note, ...]:
    with Log.open(world.folder) as log:
        return course_notes(log, world.clock, UTC)


def test_a_course_of_three_weeks_with_heat(world: LogWorld) -> None:
    world.start(Modality.HEAT)
    first = datetime(2026, 3, 1, tzinfo=UTC).date()
    assert said(world) == (
        Note(CourseNote.THREE_WEEKS, BACK, first, 12),
        Note(CourseNote.HEAT_MARKS, BACK, first + timedelta(days=10), 7),
    )


def test_what_was_put_away_stays_away(world: LogWorld) -> None:
    world.start(Modality.HEAT)
    for note in (CourseNote.THREE_WEEKS, CourseNote.HEAT_MARKS):
        with Log.open(world.folder) as log:
            assert Treatments(log, world.clock).put_away(BACK, note).events
    assert said(world) == ()
    with Log.open(world.folder) as log:
        log.rebuild()
    assert said(world) == ()


def test_a_warning_is_said_at_once_and_a_deleted_treatment_is_left_out(world: LogWorld) -> None:
    world.delete_treatment()
    world.add_area(Region.LEFT_KNEE)
    world.start(area="left-knee")
    world.clock.to(world.clock.true + minutes(5))
    world.numb()
    assert [(note.note, note.region) for note in said(world)] == [(CourseNote.WARNED, Region.LEFT_KNEE)]


def test_a_warning_said_again_the_same_day_brings_the_note_back(world: LogWorld) -> None:
    world.start(Modality.HEAT)
    world.clock.go(minutes=5)
    world.numb()
    (warned, *_) = said(world)
    assert (warned.note, warned.region, warned.since) == (CourseNote.WARNED, BACK, world.clock.now().utc.date())
    world.clock.go(minutes=1)
    with Log.open(world.folder) as log:
        Treatments(log, world.clock).put_away(BACK, CourseNote.WARNED)
    assert CourseNote.WARNED not in {note.note for note in said(world)}
    world.skin_normal()
    world.clock.go(hours=3)
    world.start(Modality.ICE)
    world.clock.go(minutes=5)
    world.numb()
    assert CourseNote.WARNED in {note.note for note in said(world)}


def test_the_treatments_of_a_long_past_are_not_read(world: LogWorld) -> None:
    with Log.open(world.folder) as log:
        statements: list[str] = []
        log.connection.set_trace_callback(statements.append)
        course_notes(log, world.clock, UTC)
        log.connection.set_trace_callback(None)
        asked = [each for each in statements if each.startswith("SELECT") and "FROM treatments INDEXED" in each]
        plans = [row[3] for each in asked for row in log.connection.execute(f"EXPLAIN QUERY PLAN {each}")]
    assert [plan for plan in plans if plan.startswith(("SEARCH", "SCAN"))] == [
        "SEARCH treatments USING INDEX treatments_counted (started_utc>? AND started_utc<?)",
        "SEARCH treatments USING INDEX treatments_warned (started_utc>? AND started_utc<?)",
    ]
