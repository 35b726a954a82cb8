# SPDX-License-Identifier: MIT
"""A long past costs nothing: what SQLite does for a start, a tick and a command is the same with and without one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.clock import FakeClock, minutes
from therapy_timer.core.clock import Instant
from therapy_timer.core.events import AnchorReason, Modality, PainTime, Removed, RestKept, Started
from therapy_timer.core.region import Region
from therapy_timer.log.store import Log
from therapy_timer.services.erasing import forget_ended_rests
from therapy_timer.services.treatments import Treatments

BACK = "lower-back"
FEW, MANY = 20, 1000
LEEWAY = 1.5
"""One more level in each index; a scan would be a hundred times as much."""


class Past:
    """A log of some treatments that are long ago, and a count of what SQLite does."""

    def __init__(self, folder: Path, count: int) -> None:
        self.clock = FakeClock("10:00")
        self.log = Log.open(folder)
        now = self.clock.now()
        with self.log.transaction() as transaction:
            for number in range(count):
                ago = timedelta(days=3) + (count - number) * timedelta(hours=3)
                name = f"{number:032x}"
                on = Instant(now.utc - ago, now.since_boot + timedelta(days=1000) - ago, "before")
                off = Instant(on.utc + minutes(2), on.since_boot + minutes(2), "before")
                transaction.append(on, Started(name, BACK, Region.LOWER_BACK, Modality.ICE, minutes(15)))
                transaction.append(off, Removed(name))
                if number % 50 == 0:
                    transaction.reload()
        self.treatments = Treatments(self.log, self.clock)
        self.treatments.anchor(AnchorReason.START)
        self.old = f"{count // 2:032x}"

    def started(self) -> str:
        (event,) = self.treatments.start(BACK, Modality.ICE).events
        assert isinstance(event, Started)
        return event.treatment

    def steps(self, work: Callable[[Past], object]) -> int:
        """How many instructions SQLite carries out meanwhile."""
        count = 0

        def step() -> int:
            nonlocal count
            count += 1
            return 0

        self.log.connection.set_progress_handler(step, 1)
        work(self)
        self.log.connection.set_progress_handler(None, 1)
        return count


@pytest.fixture(scope="module")
def pasts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Past, Past]]:
    few, many = (Past(tmp_path_factory.mktemp("log"), count) for count in (FEW, MANY))
    with few.log, many.log:
        yield few, many


def look_at_the_whole(past: Past) -> None:
    assert past.log.finding() is None


def read_anew(past: Past) -> None:
    past.log._record = None
    past.treatments.snapshot()


def tick(past: Past) -> None:
    snapshot = past.treatments.snapshot()
    past.treatments.anchor_if_due(snapshot)


def start_and_take_off(past: Past) -> None:
    past.clock.go(hours=3)
    treatment = past.started()
    past.clock.go(minutes=5)
    assert past.treatments.skin_checked(treatment).events
    assert past.treatments.off(treatment).events


def correct(past: Past) -> None:
    began = past.clock.now().utc - timedelta(days=4)
    assert past.treatments.correct(past.old, BACK, Modality.HEAT, began, began + minutes(14)).events


@pytest.mark.parametrize(
    "work",
    [
        look_at_the_whole,
        read_anew,
        tick,
        start_and_take_off,
        lambda past: past.treatments.say_pain(past.old, PainTime.AFTER, 3),
        lambda past: past.treatments.note(past.old, "Less stiff."),
        correct,
        lambda past: past.treatments.delete(past.old),
    ],
    ids=["finding", "record", "tick", "start-off", "pain", "note", "correct", "delete"],
)
def test_it_costs_as_much_after_a_short_past_as_after_a_long_one(
    pasts: tuple[Past, Past], work: Callable[[Past], object]
) -> None:
    few, many = (past.steps(work) for past in pasts)
    assert 0 < many < few * LEEWAY


def test_what_is_left_of_a_deleted_log_is_looked_at_without_counting_what_was_imported(tmp_path: Path) -> None:
    steps = []
    for count in (1, MANY):
        clock = FakeClock("10:00")
        with Log.open(tmp_path / str(count)) as log:
            with log.transaction() as transaction:
                transaction.append(clock.now(), RestKept(Region.LOWER_BACK, minutes(0)))
            log.connection.executemany(
                "INSERT INTO imported_events VALUES (NULL, 0, ?, 'noted', NULL, 'm', 0, 0, 'b', '{}', '')",
                [(str(number),) for number in range(count)],
            )
            clock.go(hours=7)
            told = []
            log.connection.set_progress_handler(lambda told=told: told.append(0), 1)
            assert not forget_ended_rests(log, clock)
            steps.append(len(told))
            log.connection.set_progress_handler(None, 1)
    assert steps[0] == steps[1]
