# SPDX-License-Identifier: MIT
"""What became of what was planned, as the log has it: which days, in which order, and when it really began."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.helpers.clock import FakeClock, at
from therapy_timer.core.events import Modality, OccurrenceSettled, PlanOutcome, PlanSet, SkipReason
from therapy_timer.log.errors import LogDamaged
from therapy_timer.log.store import Log
from therapy_timer.services.planned_past import DAYS_BACK, Became, became
from therapy_timer.services.treatments import Treatments

A_DAY = timedelta(days=1)
SKIPPED = PlanOutcome.SKIPPED


@pytest.fixture
def log(tmp_path):
    with Log.open(tmp_path) as made:
        yield made


def settle(log, clock, *settled, plan="p1"):
    """Have a plan, and write down what became of its occurrences."""
    now = clock.now()
    first = now.utc.date() - 30 * A_DAY
    made = PlanSet(plan, "lower-back", Modality.ICE, (at("08:00").time(),), tuple(range(7)), first, None)
    with log.transaction() as transaction:
        transaction.append(now, made)
        for when, outcome, *rest in settled:
            transaction.append(now, OccurrenceSettled(plan, when, outcome, *rest))


def told(found: tuple[Became, ...]):
    return [each.occurrence.at for each in found]


def test_nothing_was_planned(log):
    assert became(log, at("10:00")) == ()


def test_the_newest_day_comes_first_and_each_in_the_order_of_its_times(log):
    clock = FakeClock("21:00")
    times = [at(when) - n * A_DAY for n in (1, 0) for when in ("08:00", "14:00")]
    settle(log, clock, *((when, SKIPPED, SkipReason.NOT_STARTED) for when in times))
    assert told(became(log, clock.now().utc)) == [*times[2:], *times[:2]]


def test_fourteen_days_and_not_one_more(log, local_zone):
    local_zone("America/New_York")
    clock = FakeClock("21:00")
    oldest = at("21:00").astimezone().replace(hour=0, minute=0) - (DAYS_BACK - 1) * A_DAY
    settle(log, clock, *((when, SKIPPED) for when in (oldest - timedelta(minutes=1), oldest, at("08:00"))))
    assert told(became(log, clock.now().utc)) == [at("08:00"), oldest]


def test_when_it_really_began(log):
    clock = FakeClock("08:30")
    treatment = Treatments(log, clock).start("lower-back", Modality.ICE).events[0].treatment
    settle(log, clock, (at("08:00"), PlanOutcome.LATE, None, treatment), (at("08:10"), PlanOutcome.DONE, None, "gone"))
    late, done = became(log, clock.now().utc)
    assert (late.occurrence.outcome, late.began) == (PlanOutcome.LATE, at("08:30"))
    assert (late.occurrence.area, late.occurrence.modality) == ("lower-back", Modality.ICE)
    assert (done.occurrence.outcome, done.began) == (PlanOutcome.DONE, None)


def test_a_treatment_that_was_deleted_since_is_not_told_of(log):
    clock = FakeClock("08:30")
    treatments = Treatments(log, clock)
    treatment = treatments.start("lower-back", Modality.ICE).events[0].treatment
    settle(log, clock, (at("08:00"), PlanOutcome.LATE, None, treatment))
    clock.go(minutes=15)
    treatments.off(treatment)
    treatments.delete(treatment)
    (late,) = became(log, clock.now().utc)
    assert late.began is None


def test_a_damaged_row_is_told_as_damage(log):
    clock = FakeClock("21:00")
    settle(log, clock, (at("08:00"), SKIPPED))
    log.connection.execute("UPDATE occurrences SET outcome = 'praised'")
    with pytest.raises(LogDamaged):
        became(log, clock.now().utc)
