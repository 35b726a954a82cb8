# SPDX-License-Identifier: MIT
"""Plans through the services to a log on disk, and what is read back of them."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.clock import DAY, FakeClock, at
from tests.helpers.log_world import LogWorld
from tests.helpers.world import LEFT_KNEE, LOWER_BACK, CoreWorld
from therapy_timer.core.events import Modality, OccurrenceSettled, OccurrenceTold, PlanOutcome, PlanSet, SkipReason
from therapy_timer.core.plan import Occurrence
from therapy_timer.core.record import replay
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import Reminder, ReminderKind
from therapy_timer.core.rule import Reason
from therapy_timer.log.plan_tables import PastOccurrence
from therapy_timer.log.store import Log
from therapy_timer.services.history import past_occurrences
from therapy_timer.services.treatments import Treatments

TODAY, TOMORROW = DAY.date(), DAY.date() + timedelta(days=1)
WEEK = range(7)


@pytest.fixture
def world(tmp_path: Path) -> LogWorld:
    return LogWorld(tmp_path)


def past(world: LogWorld, since: str = "00:00", until: str = "23:59") -> tuple[PastOccurrence, ...]:
    with Log.open(world.folder) as log:
        return past_occurrences(log, at(since), at(until))


def test_a_plan_is_made_changed_and_removed(world: LogWorld) -> None:
    assert world.set_plan("11:00").done
    first = world.plan
    assert world.set_plan("12:00").done
    assert world.plan != first, "each new one has an id of its own"
    assert world.set_plan("18:30", plan=first, weekdays=[6], last=date(2026, 6, 1), modality=Modality.ICE).done
    plans = world.snapshot().record.plans
    assert len(plans) == 2
    assert (plans[first].times, plans[first].weekdays) == ((time(18, 30),), frozenset([6]))
    assert (plans[first].modality, plans[first].last) == (Modality.ICE, date(2026, 6, 1))
    assert world.remove_plan(first).done
    assert not world.remove_plan(first).done
    assert first not in world.snapshot().record.plans


def test_a_plan_that_cannot_be_is_refused_and_nothing_is_written(world: LogWorld) -> None:
    reply = world.set_plan("11:00", first=TOMORROW, last=TODAY)
    assert reply.refusal is not None
    assert reply.refusal.reason is Reason.FIRST_AFTER_LAST
    assert world.history() == []


def test_with_an_area_goes_what_is_planned_on_it(world: LogWorld) -> None:
    world.add_area(Region.LEFT_KNEE)
    world.set_plan("10:30", area=LEFT_KNEE)
    world.set_plan("10:30")
    world.at("10:31").hide_area(LEFT_KNEE)
    assert [plan.area for plan in world.snapshot().record.plans.values()] == [LOWER_BACK]
    (settled,) = past(world)
    assert (settled.area, settled.outcome, settled.why) == (LEFT_KNEE, PlanOutcome.SKIPPED, SkipReason.REMOVED)


def test_an_area_that_cannot_be_hidden_keeps_its_plans(world: LogWorld) -> None:
    world.set_plan("10:30")
    reply = world.hide_area(LOWER_BACK)
    assert reply.refusal is not None
    assert reply.refusal.reason is Reason.LAST_AREA
    assert len(world.snapshot().record.plans) == 1


def test_what_became_of_it_is_told_the_newest_first(world: LogWorld) -> None:
    world.set_plan("10:30", "14:30", modality=Modality.ICE, last=TODAY)
    world.at("10:31").start()
    world.at("10:46").off()
    world.settle()
    world.at("18:30").settle()
    ice = Modality.ICE
    missed = PastOccurrence(world.plan, at("14:30"), LOWER_BACK, ice, PlanOutcome.SKIPPED, SkipReason.NOT_RUNNING, "")
    done = PastOccurrence(world.plan, at("10:30"), LOWER_BACK, ice, PlanOutcome.DONE, None, world.last)
    assert past(world) == (missed, done)
    assert past(world, "10:30", "14:30") == (done,)
    assert past(world, "10:31", "14:30") == ()
    world.remove_plan()
    assert past(world) == (missed, done), "the past stays when the plan goes"


def test_of_two_processes_one_settles_and_one_tells(world: LogWorld) -> None:
    world.set_plan("10:30", last=TODAY)
    world.at("10:30")
    (reminder,) = world.planned()
    occurrences = world.occurrences()
    with Log.open(world.folder) as one, Log.open(world.folder) as other:
        both = [Treatments(log, world.clock) for log in (one, other)]
        for treatments in both:
            treatments.told(reminder)
        world.at("14:30")
        before = [treatments.snapshot() for treatments in both]
        wrote = [treatments.settle(snapshot, occurrences) for treatments, snapshot in zip(both, before, strict=True)]
    assert wrote == [True, False]
    events = [event for _, event in world.history()]
    assert sum(isinstance(event, OccurrenceTold) for event in events) == 1
    assert sum(isinstance(event, OccurrenceSettled) for event in events) == 1


def test_of_a_plan_that_was_removed_meanwhile_nothing_is_written(world: LogWorld) -> None:
    world.set_plan("10:30", last=TODAY)
    (reminder,) = world.at("10:30").planned()
    occurrences = world.occurrences()
    with Log.open(world.folder) as log:
        treatments = Treatments(log, world.clock)
        stale = treatments.snapshot()
        treatments.remove_plan(world.plan)
        treatments.told(reminder)
        world.at("14:30")
        assert not treatments.settle(stale, occurrences)
    assert not [event for _, event in world.history() if isinstance(event, OccurrenceTold | OccurrenceSettled)]


DOINGS = st.lists(
    st.sampled_from(["wait", "wait", "plan", "change", "remove", "start", "off", "ahead", "right", "tick"]), max_size=12
)


@settings(max_examples=12, deadline=None)
@given(doings=DOINGS)
def test_the_log_knows_of_plans_what_its_events_say(
    doings: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Loaded from the tables it is the same as counted off the events, whatever the wall clock did."""
    world, clock = CoreWorld(), FakeClock()
    with Log.open(tmp_path_factory.mktemp("log")) as log:
        treatments = Treatments(log, clock)
        world.record = log.record  # type: ignore[method-assign] - for what is planned, the log is asked
        world.clock = clock
        treatments.know_occurrences(lambda _: world.occurrences())
        for doing in ["plan", *doings]:
            _do(doing, treatments, clock, world)
        loaded, replayed = log.record(), replay(log.events())
        log.rebuild()
        for record in (loaded, log.record()):
            assert dict(record.plans) == dict(replayed.plans)
            assert dict(record.settled) == dict(replayed.settled)
            assert record.occurrences_told == replayed.occurrences_told


def _do(doing: str, treatments: Treatments, clock: FakeClock, world: CoreWorld) -> None:
    plans = list(treatments.snapshot().record.plans)
    match doing:
        case "wait":
            clock.go(minutes=95)
        case "plan":
            times = [time(hour) for hour in range(24)]
            treatments.set_plan(None, LOWER_BACK, Modality.ICE, times, WEEK, TODAY, None)
        case "change" if plans:
            treatments.set_plan(plans[0], LOWER_BACK, Modality.HEAT, [time(11)], WEEK, TODAY, None)
        case "remove" if plans:
            treatments.remove_plan(plans[0])
        case "start":
            treatments.start(LOWER_BACK, Modality.ICE)
        case "off":
            for treatment in treatments.snapshot().record.on:
                treatments.off(treatment.id)
        case "ahead":
            clock.set_wall(clock.true + timedelta(days=3))
        case "right":
            clock.set_wall(clock.true)
        case _:
            pass
    for reminder in world.planned():
        if reminder.is_due:
            treatments.told(reminder)
    treatments.settle(treatments.snapshot(), world.occurrences())


def test_a_reminder_is_written_down_with_how_late_it_came(world: LogWorld) -> None:
    world.set_plan("10:30", last=TODAY)
    world.at("10:45")
    occurrence = Occurrence(world.plan, LOWER_BACK, Region.LOWER_BACK, Modality.HEAT, at("10:30"))
    late = timedelta(minutes=15)
    world.told(Reminder("planned", ReminderKind.PLANNED, Region.LOWER_BACK, None, -late, occurrence))
    *_, told = (event for _, event in world.history())
    assert told == OccurrenceTold(world.plan, at("10:30"), late)


def test_the_same_plan_said_again_is_no_news(world: LogWorld) -> None:
    world.set_plan("10:30")
    world.set_plan("10:30", plan=world.plan)
    assert sum(isinstance(event, PlanSet) for _, event in world.history()) == 1
