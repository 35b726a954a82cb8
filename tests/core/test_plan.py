# SPDX-License-Identifier: MIT
"""Planned treatments: what may be planned, when it is told, and that each occurrence is settled once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.clock import DAY, at, minutes
from tests.helpers.world import LEFT_KNEE, LOWER_BACK, CoreWorld
from therapy_timer.core import plan
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import (
    AreaAdded,
    AreaHidden,
    Condition,
    Event,
    Modality,
    OccurrenceSettled,
    OccurrenceTold,
    PlanOutcome,
    PlanRemoved,
    PlanSet,
    RestKept,
    SafetyAnswered,
    SkipReason,
    Started,
)
from therapy_timer.core.plan import EARLY, ENDS_AFTER, MOST_TIMES, ON_TIME, Coming, crowded, foreseen, standings
from therapy_timer.core.quiet import QuietHours
from therapy_timer.core.record import Record
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import Reminder, ReminderKind, Wishes, wanted
from therapy_timer.core.rule import Reason
from therapy_timer.core.skin import SkinState

ICE, HEAT = Modality.ICE, Modality.HEAT
DONE, LATE, MOVED, SKIPPED = PlanOutcome.DONE, PlanOutcome.LATE, PlanOutcome.MOVED, PlanOutcome.SKIPPED
TODAY, HOUR = DAY.date(), timedelta(hours=1)
TICK = timedelta(microseconds=1)


@pytest.fixture
def world() -> CoreWorld:
    return CoreWorld()


def tick(world: CoreWorld) -> list[Reminder]:
    """What the program does at each tick: tell what is due, then write down what became of what."""
    due = [reminder for reminder in world.planned() if reminder.is_due]
    for reminder in due:
        world.told(reminder)
    world.settle()
    return due


def told(world: CoreWorld, when: str | None = None) -> list[str]:
    """The times that are told then."""
    if when is not None:
        world.at(when)
    return [f"{reminder.occurrence.at:%H:%M}" for reminder in tick(world)]


def treat(world: CoreWorld, began: str, ended: str, area: str = LOWER_BACK) -> str:
    world.at(began)
    tick(world)
    assert world.start(HEAT, area).done
    world.at(ended).off()
    tick(world)
    return world.last


# --- what may be planned ------------------------------------------------------------------------------------


def test_a_plan_is_made_changed_and_removed(world: CoreWorld) -> None:
    reply = world.set_plan("15:00", "11:00", "11:00", weekdays=[4, 0, 4], last=date(2026, 4, 1))
    times = (time(11), time(15))
    assert reply.events == (PlanSet(world.plan, LOWER_BACK, HEAT, times, (0, 4), TODAY, date(2026, 4, 1)),)
    same = {"weekdays": (0, 4), "last": date(2026, 4, 1), "plan": world.plan}
    assert not world.set_plan("11:00", "15:00", **same).done, "it holds already"
    assert world.set_plan("11:00", **same).done
    assert [each.times for each in world.record().plans.values()] == [(time(11),)]
    assert world.remove_plan().events == (PlanRemoved(world.plan),)
    assert not world.record().plans
    assert not world.remove_plan().done, "it is gone already"


def test_seconds_and_zones_of_a_time_of_day_are_dropped(world: CoreWorld) -> None:
    odd = time(11, 0, 59, 5, tzinfo=timezone(HOUR))
    decision = plan.set_plan(world.snapshot(), "p", LOWER_BACK, ICE, [odd], [0], TODAY, None)
    assert decision == (PlanSet("p", LOWER_BACK, ICE, (time(11),), (0,), TODAY),)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"times": []}, Reason.NO_TIME),
        ({"weekdays": []}, Reason.NO_WEEKDAY),
        ({"first": date(2026, 3, 3), "last": TODAY}, Reason.FIRST_AFTER_LAST),
        ({"area": "moon"}, Reason.UNKNOWN_AREA),
        ({"area": "knee-that-hides"}, Reason.UNKNOWN_AREA),
        ({"times": [time(0, number) for number in range(MOST_TIMES + 1)]}, Reason.TOO_MANY_TIMES),
    ],
)
def test_what_cannot_be_planned(world: CoreWorld, change: dict[str, Any], reason: Reason) -> None:
    world.append(AreaAdded("knee-that-hides", Region.LEFT_KNEE, ""), AreaHidden("knee-that-hides"))
    asked = {"area": LOWER_BACK, "times": [time(11)], "weekdays": [0], "first": TODAY, "last": TODAY} | change
    decision = plan.set_plan(world.snapshot(), "p", modality=ICE, **asked)
    assert not isinstance(decision, tuple)
    assert decision.reason is reason


@pytest.mark.parametrize("day", [-1, 7])
def test_there_are_seven_days_in_a_week(world: CoreWorld, day: int) -> None:
    with pytest.raises(ValueError, match="weekday"):
        world.set_plan("11:00", weekdays=[0, day])


def test_times_nearer_together_than_treatment_and_rest_are_crowded(world: CoreWorld) -> None:
    day = [time(8), time(10, 15), time(12, 29), time(20)]
    assert crowded(world.snapshot(), LOWER_BACK, reversed(day)) == (time(12, 29),)
    world.set_rest(180)
    assert crowded(world.snapshot(), LOWER_BACK, day) == (time(10, 15), time(12, 29))
    elbow = world.add_area(Region.LEFT_ELBOW)
    assert crowded(world.snapshot(), elbow, [time(8), time(10, 5)]) == ()
    assert crowded(world.snapshot(), "moon", day) == ()


# --- when it is told ----------------------------------------------------------------------------------------


def test_it_is_told_at_its_time_and_once(world: CoreWorld) -> None:
    world.set_plan("11:00")
    assert told(world, "10:59:59.999999") == []
    assert told(world, "11:00") == ["11:00"]
    assert told(world) == told(world, "11:05") == told(world, "14:59") == []
    events = [event for _, event in world.events if isinstance(event, OccurrenceTold)]
    assert events == [OccurrenceTold(world.plan, at("11:00"))]


def test_late_it_is_shown_and_not_rung(world: CoreWorld) -> None:
    world.set_plan("11:00")
    (reminder,) = (each for each in world.at("11:10:01").planned() if each.is_due)
    assert (reminder.late, reminder.rings, reminder.treatment) == (timedelta(seconds=601), False, None)
    with pytest.raises(ValueError, match="no treatment"):
        _ = reminder.pack


def test_nothing_is_told_once_it_is_over(world: CoreWorld) -> None:
    world.set_plan("11:00")
    world.at(at("11:00") + ENDS_AFTER)
    assert told(world) == []
    assert world.outcomes() == [("11:00", SKIPPED, SkipReason.NOT_RUNNING, "")]


def test_only_the_days_of_the_plan_count(world: CoreWorld) -> None:
    world.set_plan("11:00", weekdays=[1])
    assert told(world, "11:00") == []
    world.at(at("11:00") + timedelta(days=1))
    assert told(world) == ["11:00"]


def test_nothing_was_planned_before_the_plan_was_made(world: CoreWorld) -> None:
    world.set_plan("09:59", "10:00")
    assert told(world) == ["10:00"]


def test_nothing_is_told_while_a_pack_is_on_and_it_moves_to_the_end_of_the_rest(world: CoreWorld) -> None:
    world.start(HEAT)
    world.set_plan("11:00")
    assert told(world, "11:00") == told(world, "12:00") == []
    world.off()
    assert told(world, "13:59:59") == []
    assert told(world, "14:00") == ["11:00"]


def test_nothing_is_told_while_the_skin_was_numb(world: CoreWorld) -> None:
    world.set_plan("11:00")
    world.start(HEAT)
    world.at("10:10").numb()
    assert told(world, "12:10") == told(world, "14:00") == []
    world.skin_normal()
    assert told(world) == ["11:00"]


def test_a_pack_that_began_early_has_it_told_no_more(world: CoreWorld) -> None:
    world.set_plan("11:00")
    treatment = treat(world, "10:30", "10:45")
    assert told(world, "11:00") == told(world, "12:45") == []
    assert world.outcomes() == [("11:00", DONE, None, treatment)]


def test_one_that_began_too_early_does_not_count(world: CoreWorld) -> None:
    world.set_plan("11:00")
    treat(world, "10:29:59", "10:45")
    assert told(world, "11:00") == []
    assert told(world, "12:45") == ["11:00"]


def test_a_pack_that_was_never_on_leaves_it_open(world: CoreWorld) -> None:
    world.set_plan("11:00")
    world.at("10:59").start(HEAT)
    world.at("10:59:30").cancel()
    assert told(world, "11:00") == ["11:00"]
    assert world.outcomes() == []


def test_a_pack_that_was_on_another_region_leaves_it_open(world: CoreWorld) -> None:
    world.set_plan("11:00")
    world.add_area(Region.LEFT_KNEE)
    world.at("11:00").start(HEAT)
    world.at("11:02").move(LEFT_KNEE)
    world.at("11:15").off()
    assert told(world, "11:15") == []
    assert told(world, "13:15") == ["11:00"], "both regions rested"


def test_another_region_is_none_of_its_business(world: CoreWorld) -> None:
    knee = world.add_area(Region.LEFT_KNEE)
    world.set_plan("11:00")
    treat(world, "10:55", "11:10", knee)
    assert [kind for _, kind, *_ in world.outcomes()] == []
    assert told(world) == []  # it was told at 11:10, when the world was looked at


# --- what became of it --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("began", "outcome"),
    [
        (at("11:00") - EARLY, DONE),
        (at("11:00") + ON_TIME, DONE),
        (at("11:00") + ON_TIME + TICK, LATE),
        (at("11:00") + ENDS_AFTER - TICK, LATE),
    ],
)
def test_done_or_late(world: CoreWorld, began: Any, outcome: PlanOutcome) -> None:
    world.set_plan("11:00")
    world.at(began).start(ICE)
    tick(world)
    assert world.outcomes() == [], "much can still be taken back"
    world.at(began + minutes(15)).off()
    tick(world)
    assert world.outcomes() == [("11:00", outcome, None, world.last)]


def test_moved_is_what_began_after_the_rest(world: CoreWorld) -> None:
    world.set_plan("11:00")
    treat(world, "10:00", "10:15")
    treatment = treat(world, "14:00", "14:15")
    assert world.outcomes() == [("11:00", MOVED, None, treatment)]


def test_a_pack_put_on_against_the_rest_is_not_moved(world: CoreWorld) -> None:
    world.set_plan("11:00")
    treat(world, "10:00", "10:15")
    world.at("11:40").on_anyway(HEAT)
    world.at("11:42").off()
    tick(world)
    assert world.outcomes() == [("11:00", LATE, None, world.last)]


def test_the_next_one_takes_its_place(world: CoreWorld) -> None:
    world.set_plan("11:00", "12:00")
    treat(world, "10:00", "10:15")
    assert told(world, "11:30") == []
    assert world.outcomes() == [("11:00", SKIPPED, SkipReason.RESTING, "")]
    assert told(world, "12:15") == ["12:00"]


def test_a_start_counts_for_the_nearer_of_two(world: CoreWorld) -> None:
    world.set_plan("08:00", "11:00", first=TODAY + timedelta(days=1))
    tomorrow = DAY + timedelta(days=1, hours=10, minutes=40)
    world.at(tomorrow - HOUR)
    assert told(world) == ["08:00"]
    world.at(tomorrow).start(HEAT)
    world.at(tomorrow + minutes(15)).off()
    tick(world)
    assert world.outcomes() == [
        ("08:00", SKIPPED, SkipReason.NOT_STARTED, ""),
        ("11:00", DONE, None, world.last),
    ]


def test_crowded_times_share_what_is_between_them(world: CoreWorld) -> None:
    world.set_plan("11:00", "11:10")
    assert told(world, "11:00") == ["11:00"]
    treatment = treat(world, "11:05", "11:20")
    tick(world)
    assert world.outcomes() == [("11:00", SKIPPED, SkipReason.NOT_STARTED, ""), ("11:10", DONE, None, treatment)]


def test_two_plans_at_the_same_time_take_the_pack_of_their_kind_and_the_other_one_moves(world: CoreWorld) -> None:
    world.set_plan("11:00", modality=ICE)
    world.set_plan("11:00", modality=HEAT)
    assert told(world, "11:00") == ["11:00", "11:00"]
    treatment = treat(world, "11:01", "11:16")
    (settled,) = (event for _, event in world.events if isinstance(event, OccurrenceSettled))
    assert (settled.plan, settled.outcome, settled.by) == (world.plan, DONE, treatment)
    again = treat(world, "13:16", "13:31")
    assert [outcome[1:] for outcome in world.outcomes()] == [(DONE, None, treatment), (MOVED, None, again)]


def test_one_pack_counts_once_on_a_region_with_two_areas(world: CoreWorld) -> None:
    other = world.add_area(Region.LOWER_BACK, "Hollow of the back")
    world.set_plan("11:00", modality=ICE)
    world.set_plan("12:00", modality=ICE, area=other)
    treatment = treat(world, "11:00", "11:15")
    assert world.outcomes() == [("11:00", DONE, None, treatment)]
    assert told(world, "13:15") == ["12:00"]


@pytest.mark.parametrize("way", ["pack", "numb", "resting"])
def test_why_it_was_skipped(world: CoreWorld, way: str) -> None:
    world.set_plan("11:00", "15:30")
    world.start(HEAT)
    if way != "pack":
        world.at("10:10").off() if way == "resting" else world.numb()
    if way == "resting":
        world.set_rest(300)
    assert told(world, "15:00") == []
    why = {"pack": SkipReason.PACK_ON, "numb": SkipReason.SKIN_CHECK, "resting": SkipReason.RESTING}[way]
    assert world.outcomes() == [("11:00", SKIPPED, why, "")]


def test_what_came_later_is_not_why(world: CoreWorld) -> None:
    world.set_plan("11:00", last=TODAY)
    world.at("16:00").start(HEAT)
    world.settle()
    assert world.outcomes() == [("11:00", SKIPPED, SkipReason.NOT_RUNNING, "")]


def test_a_rest_of_which_no_treatment_tells_moves_it_too(world: CoreWorld) -> None:
    world.set_plan("11:00")
    world.at("10:45").append(RestKept(Region.LOWER_BACK, ZERO))
    assert told(world, "11:00") == []
    assert told(world, "12:45") == ["11:00"]
    treatment = treat(world, "12:50", "13:05")
    assert world.outcomes() == [("11:00", MOVED, None, treatment)]


@pytest.mark.parametrize(("began", "ready"), [("14:59:59.999999", "16:59:59.999999"), ("15:00", "11:00")])
def test_only_a_rest_that_began_before_it_was_over_is_in_its_way(world: CoreWorld, began: str, ready: str) -> None:
    world.set_plan("11:00")
    assert told(world, "11:00") == ["11:00"]
    world.at(began).append(RestKept(Region.LOWER_BACK, ZERO))
    standing = standings(world.snapshot(), world.occurrences())[0]
    assert (standing.ready, standing.ends) == (at(ready), at(ready) + ENDS_AFTER)


@pytest.mark.parametrize(("began", "outcome"), [("12:13:59.999999", LATE), ("12:14", MOVED)])
def test_one_is_moved_if_it_began_when_the_rest_was_over_or_a_minute_before(
    world: CoreWorld, began: str, outcome: PlanOutcome
) -> None:
    world.set_plan("11:00")
    treat(world, "10:00", "10:15")
    world.at(began)
    tick(world)
    assert world.on_anyway(HEAT).done
    world.at("12:25").off()
    tick(world)
    assert world.outcomes() == [("11:00", outcome, None, world.last)]


# --- plans that are changed ---------------------------------------------------------------------------------


@pytest.mark.parametrize("change", ["set", "remove", "hide"])
def test_a_plan_that_is_changed_while_one_is_open(world: CoreWorld, change: str) -> None:
    world.add_area(Region.LEFT_KNEE)
    world.set_plan("11:00", "20:00")
    assert told(world, "11:00") == ["11:00"]
    world.at("11:05")
    if change == "set":
        world.set_plan("12:00", "20:00", plan=world.plan)
    elif change == "remove":
        world.remove_plan()
    else:
        world.hide_area(LOWER_BACK)
    assert world.outcomes() == [("11:00", SKIPPED, SkipReason.REMOVED, "")]
    assert told(world, "12:00") == (["12:00"] if change == "set" else [])
    assert len(world.record().plans) == (1 if change == "set" else 0)


def test_a_plan_that_is_changed_while_one_waits_for_the_rest(world: CoreWorld) -> None:
    world.set_plan("11:00")
    treat(world, "10:00", "10:15")
    world.at("11:30").remove_plan()
    assert world.outcomes() == [("11:00", SKIPPED, SkipReason.REMOVED, "")]


@pytest.mark.parametrize(("when", "outcomes"), [("10:59:59.999999", []), ("11:00", ["11:00"])])
def test_a_plan_that_is_removed_at_the_time_of_one(world: CoreWorld, when: str, outcomes: list[str]) -> None:
    world.set_plan("11:00")
    world.at(when).remove_plan()
    assert world.outcomes() == [(each, SKIPPED, SkipReason.REMOVED, "") for each in outcomes]


def test_a_plan_that_is_changed_while_the_pack_is_on(world: CoreWorld) -> None:
    world.set_plan("11:00")
    world.at("11:01").start(HEAT)
    world.at("11:02").remove_plan()
    assert world.outcomes() == [("11:00", DONE, None, world.last)]
    world.at("11:16").off()
    assert told(world) == []
    assert len(world.outcomes()) == 1


def test_what_was_told_of_a_plan_that_is_gone_is_settled(world: CoreWorld) -> None:
    """Of a log that was put together from two."""
    world.append(OccurrenceTold("gone", at("09:00")))
    world.settle()
    world.settle()
    assert world.outcomes() == [("09:00", SKIPPED, SkipReason.REMOVED, "")]
    assert not world.record().occurrences_told


def test_an_occurrence_of_a_plan_that_is_gone_or_lies_elsewhere_is_not_open(world: CoreWorld) -> None:
    """They were counted off a calendar a moment ago, and the plan was changed since."""
    world.set_plan("11:00")
    stays = world.plan
    world.set_plan("11:00", modality=ICE)
    counted_off = world.occurrences()
    gone = next(each for each in counted_off if each.plan != stays and each.at == at("11:00"))
    world.at("11:00").remove_plan()
    open_now = [each.occurrence for each in standings(world.snapshot(), counted_off) if each.occurrence.at == gone.at]
    assert [each.plan for each in open_now] == [stays]
    assert plan.told(world.snapshot(), gone, ZERO) == ()
    moved = replace(open_now[0], area="left-knee")
    assert not plan.is_open(world.record(), moved)


def test_an_occurrence_is_told_once_however_often_it_is_said(world: CoreWorld) -> None:
    world.set_plan("11:00")
    (reminder,) = (each for each in world.at("11:00").planned() if each.is_due)
    for _ in range(2):
        world.told(reminder)
    assert len([event for _, event in world.history() if isinstance(event, OccurrenceTold)]) == 1


# --- clocks -------------------------------------------------------------------------------------------------


def test_a_wall_clock_that_was_ahead_silences_no_plan(world: CoreWorld) -> None:
    world.set_plan("11:00")
    world.clock.set_wall(at("11:00") + timedelta(days=30))
    tick(world)
    world.clock.set_wall(at("16:00") + timedelta(days=30))
    tick(world)
    assert world.outcomes()
    world.clock.set_wall("10:00")
    tick(world)
    assert told(world, "10:59") == []
    assert told(world, "11:00") == ["11:00"]
    treatment = treat(world, "11:01", "11:16")
    assert world.outcomes()[-1] == ("11:00", DONE, None, treatment)
    before = len(world.events)
    tick(world)
    assert len(world.events) == before, "it is set right once"


def test_a_plan_made_while_the_clock_was_ahead_holds_from_when_it_is_put_right(world: CoreWorld) -> None:
    world.clock.set_wall(at("10:00") + timedelta(days=2))
    world.set_plan("11:00")
    world.clock.set_wall("10:00")
    tick(world)
    assert told(world, "11:00") == ["11:00"]


def test_a_clock_put_back_for_the_winter_by_hand_tells_nothing_twice(world: CoreWorld) -> None:
    world.set_plan("11:00")
    assert told(world, "11:00") == ["11:00"]
    world.clock.set_wall("10:00")
    assert told(world) == []
    world.clock.set_wall("11:00")
    assert told(world) == []


def test_after_weeks_off_only_the_last_ones_are_settled_and_none_is_told(world: CoreWorld) -> None:
    world.set_plan("08:00")
    world.at(DAY + timedelta(days=30, hours=20))
    assert told(world) == []
    assert {outcome[2] for outcome in world.outcomes()} == {SkipReason.NOT_RUNNING}
    assert len(world.outcomes()) == 3, "as far back as they were asked for"


# --- quiet hours and other wishes ---------------------------------------------------------------------------


def test_in_quiet_hours_only_pack_off_rings(world: CoreWorld) -> None:
    quiet = Wishes(quiet=QuietHours(time(10), time(11)), zone=UTC)
    world.start()
    by_kind = {each.kind: each.rings for each in wanted(world.snapshot(), quiet)}
    assert by_kind == {ReminderKind.PACK_OFF: True, ReminderKind.SKIN_CHECK: False}
    world.set_dozing()
    world.at("10:50").off()
    (reminder,) = wanted(world.snapshot(), quiet)
    assert (reminder.kind, reminder.rings) == (ReminderKind.REST_OVER, True), "it will be told at 12:50"
    assert not quiet.quiet_at(at("11:00"))


def test_quiet_hours_are_local(world: CoreWorld) -> None:
    wishes = Wishes(quiet=QuietHours(time(22), time(7)), zone=timezone(timedelta(hours=13)))
    assert wishes.quiet_at(at("10:00"))
    assert not Wishes(quiet=wishes.quiet, zone=UTC).quiet_at(at("10:00"))
    assert not Wishes(zone=UTC).quiet_at(at("23:00"))


def test_the_end_of_a_rest_is_told_to_those_who_want_it(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").off()
    assert wanted(world.snapshot(), Wishes(rest_over=False)) == ()
    assert [each.kind for each in wanted(world.snapshot())] == [ReminderKind.REST_OVER]


# --- what is to come ----------------------------------------------------------------------------------------


def coming(world: CoreWorld, until: str = "23:59") -> list[tuple[str, str | None, SkipReason | None]]:
    found = foreseen(world.snapshot(), world.occurrences(), at(until))
    assert all(isinstance(each, Coming) for each in found)
    return [
        (f"{each.occurrence.at:%H:%M}", each.moved_to and f"{each.moved_to:%H:%M}", each.why)  # type: ignore[misc]
        for each in found
    ]


def test_what_is_to_come(world: CoreWorld) -> None:
    world.set_plan("11:00", "12:00", "18:00")
    assert coming(world) == [
        ("11:00", None, None),
        ("12:00", "13:15", SkipReason.RESTING),
        ("18:00", None, None),
    ]
    assert coming(world, "18:00")[-1][0] == "12:00"
    world.start(HEAT)
    assert coming(world)[0] == ("11:00", None, SkipReason.PACK_ON), "the next one comes before"
    assert coming(world)[1] == ("12:00", "12:15", SkipReason.PACK_ON)
    world.at("10:10").numb()
    assert {each[1:] for each in coming(world)} == {(None, SkipReason.SKIN_CHECK)}
    world.skin_normal()
    assert coming(world) == [
        ("11:00", None, SkipReason.RESTING),
        ("12:00", "12:10", SkipReason.RESTING),
        ("18:00", None, None),
    ]


def test_what_began_or_is_over_is_not_to_come(world: CoreWorld) -> None:
    world.set_plan("11:00", "18:00")
    world.at("10:50").start(HEAT)
    assert [each[0] for each in coming(world)] == ["18:00"]
    world.at("11:05").off()
    world.at("17:00")
    assert coming(world) == [("18:00", None, None)]


# --- whatever happens ---------------------------------------------------------------------------------------

TIMES = st.lists(st.integers(0, 95), min_size=1, max_size=5)
"""Quarters of an hour."""
DOINGS = st.one_of(
    st.tuples(st.just("wait"), st.sampled_from([1, 5, 15, 30, 60, 125, 300, 1000])),
    st.tuples(st.sampled_from(["start", "off", "cancel", "numb", "normal", "move", "anyway", "remove"]), st.just(0)),
    st.tuples(st.sampled_from(["plan", "change"]), TIMES),
)


class QuickWorld(CoreWorld):
    """Derives from what it derived before, and not from all events each time."""

    known = Record()

    def record(self) -> Record:
        return self.known

    def append(self, *events: Event) -> None:
        super().append(*events)
        for event in events:
            self.known = self.known.after(self.clock.now(), event)


class Day:
    """A person with plans, and a program that ticks after everything that is done."""

    def __init__(self) -> None:
        self.world = QuickWorld()
        self.world.add_area(Region.LEFT_KNEE)
        self.told: Counter[tuple[str, Any]] = Counter()
        self.seen: set[tuple[str, Any]] = set()

    def do(self, doing: str, what: Any) -> None:
        world = self.world
        match doing:
            case "wait":
                world.clock.go(minutes=what)
            case "plan" | "change":
                name = world.plan if doing == "change" and world.plan in world.record().plans else None
                times = [f"{quarter // 4:02}:{quarter % 4 * 15:02}" for quarter in what]
                area = LEFT_KNEE if len(times) == 1 else LOWER_BACK
                world.set_plan(*times, area=area, plan=name)
            case "remove":
                world.remove_plan()
            case "start":
                world.start(HEAT)
            case "anyway":
                world.on_anyway(ICE)
            case "normal":
                world.skin_normal(Region.LOWER_BACK)
            case "move":
                world.move(LEFT_KNEE)
            case _:
                getattr(world, doing)()
        self.tick()

    def tick(self) -> None:
        world, now = self.world, self.world.clock.now().utc
        snapshot = world.snapshot()
        open_ones = [standing.occurrence for standing in standings(snapshot, world.occurrences())]
        self.seen |= {(each.plan, each.at) for each in open_ones if each.at <= now}
        starts = sum(isinstance(event, Started) for _, event in world.events)
        for reminder in tick(world):
            occurrence = reminder.occurrence
            assert snapshot.skin(occurrence.region).state is SkinState.READY
            assert occurrence.at <= now
            self.told[occurrence.plan, occurrence.at] += 1
        assert sum(isinstance(event, Started) for _, event in world.events) == starts, "nothing begins by itself"

    def end(self) -> None:
        for plan_id in list(self.world.record().plans):
            self.world.plan = plan_id
            self.do("remove", 0)
        settled = [event for _, event in self.world.events if isinstance(event, OccurrenceSettled)]
        count = Counter((event.plan, event.at) for event in settled)
        assert set(count.values()) <= {1}
        assert set(self.told.values()) <= {1}
        assert self.seen <= set(count)
        assert set(self.told) <= set(count)
        for plan_id in {event.plan for event in settled}:
            times = [event.at for event in settled if event.plan == plan_id]
            assert times == sorted(times)
        assert all((event.why is None) is (event.outcome is not SKIPPED) for event in settled)
        assert all(bool(event.by) is (event.outcome is not SKIPPED) for event in settled)


@settings(max_examples=60)
@given(TIMES, st.lists(DOINGS, max_size=15))
def test_each_is_told_at_most_once_and_settled_once_whatever_is_done(first: list[int], doings: list[Any]) -> None:
    day = Day()
    day.do("plan", first)
    for doing, what in doings:
        day.do(doing, what)
    day.end()


def test_what_is_withheld_is_not_told_and_is_skipped_for_that(world: CoreWorld) -> None:
    world.set_plan("11:00", "17:00")
    world.append(SafetyAnswered((Condition.PREGNANT, Condition.RUB_OR_CREAM)))
    assert coming(world) == [("11:00", None, SkipReason.WITHHELD), ("17:00", None, SkipReason.WITHHELD)]
    assert told(world, "11:00") == []
    assert told(world, "15:00") == []
    settled = [event for _, event in world.events if isinstance(event, OccurrenceSettled)]
    assert [(event.outcome, event.why) for event in settled] == [(PlanOutcome.SKIPPED, SkipReason.WITHHELD)]
    world.append(SafetyAnswered(()))
    assert told(world, "17:00") == ["17:00"]
