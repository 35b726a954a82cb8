# SPDX-License-Identifier: MIT
"""What there is to tell, when, and that nothing is told twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.helpers.clock import minutes
from tests.helpers.world import LEFT_KNEE, CoreWorld
from therapy_timer.core.clock import ZERO
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import ReminderKind

PACK_OFF, REST_OVER = ReminderKind.PACK_OFF, ReminderKind.REST_OVER
SKIN_CHECK, STAY_AWAKE = ReminderKind.SKIN_CHECK, ReminderKind.STAY_AWAKE
TICK = timedelta(microseconds=1)


@pytest.fixture
def world() -> CoreWorld:
    return CoreWorld()


def due(world: CoreWorld) -> list[tuple[ReminderKind, Region]]:
    """Kind and region of what is due, which is then told."""
    found = [reminder for reminder in world.reminders() if reminder.is_due]
    for reminder in found:
        world.told(reminder)
    return [(reminder.kind, reminder.region) for reminder in found]


def test_nothing_happened_nothing_wanted(world: CoreWorld) -> None:
    world.add_area(Region.LEFT_KNEE)
    assert world.reminders() == ()


def test_a_treatment_from_start_to_the_end_of_rest(world: CoreWorld) -> None:
    world.start()
    (pack_off,) = world.reminders()
    assert (pack_off.kind, pack_off.region, pack_off.remaining) == (PACK_OFF, Region.LOWER_BACK, minutes(15))
    assert pack_off.treatment == world.treatment()
    assert (pack_off.is_due, pack_off.late) == (False, ZERO)
    world.clock.go(minutes=15)
    assert due(world) == [(PACK_OFF, Region.LOWER_BACK)]
    assert due(world) == []
    world.clock.go(minutes=1)
    assert due(world) == []
    world.off()
    (rest_over,) = world.reminders()
    assert (rest_over.kind, rest_over.region, rest_over.remaining) == (REST_OVER, Region.LOWER_BACK, minutes(120))
    world.clock.go(minutes=120)
    assert due(world) == [(REST_OVER, Region.LOWER_BACK)]
    world.clock.go(minutes=200)
    assert due(world) == []


def test_ending_in_time_takes_the_reminder_back(world: CoreWorld) -> None:
    world.start()
    world.at("10:10").off()
    assert [reminder.kind for reminder in world.reminders()] == [REST_OVER]


def test_never_on_is_followed_by_nothing(world: CoreWorld) -> None:
    world.start()
    world.cancel()
    assert world.reminders() == ()


def test_a_new_start_takes_the_end_of_rest_back(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").off()
    world.at("12:15").start()
    assert [reminder.kind for reminder in world.reminders()] == [PACK_OFF]
    world.at("12:20").off()
    (reminder,) = world.reminders()
    assert (reminder.kind, reminder.remaining, reminder.treatment.id) == (REST_OVER, minutes(120), world.last)


def test_a_mistake_taken_back_is_told_again(world: CoreWorld) -> None:
    world.start()
    world.at("10:15")
    assert due(world) == [(PACK_OFF, Region.LOWER_BACK)]
    world.off()
    world.at("10:16").undo()
    assert due(world) == [(PACK_OFF, Region.LOWER_BACK)]


def test_a_pack_moved_to_resting_skin_is_told_at_once_and_again(world: CoreWorld) -> None:
    knee = world.add_area(Region.LEFT_KNEE)
    world.start(area=knee)
    world.at("10:05").off()
    world.start()
    assert due(world) == []
    world.move(LEFT_KNEE)
    assert due(world) == [(PACK_OFF, Region.LEFT_KNEE)]


def test_moving_within_time_changes_nothing(world: CoreWorld) -> None:
    knee = world.add_area(Region.LEFT_KNEE)
    world.start()
    world.at("10:03").move(knee)
    (reminder,) = world.reminders()
    assert (reminder.kind, reminder.region, reminder.remaining) == (PACK_OFF, Region.LEFT_KNEE, minutes(12))
    world.at("10:15")
    assert due(world) == [(PACK_OFF, Region.LEFT_KNEE)]
    world.off()
    world.clock.go(minutes=120)
    assert sorted(due(world)) == [(REST_OVER, Region.LEFT_KNEE), (REST_OVER, Region.LOWER_BACK)]


def test_while_the_end_cannot_be_told_there_is_none(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").off()
    knee = world.add_area(Region.LEFT_KNEE)
    world.at("12:15").start()
    world.move(knee)
    assert [reminder.kind for reminder in world.reminders()] == [PACK_OFF]


def test_an_amended_removal_has_an_end_of_its_own(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").off()
    (before,) = world.reminders()
    world.at("10:20").was_off(ZERO)
    (after,) = world.reminders()
    assert before.key != after.key
    assert after.remaining == minutes(120)


@pytest.mark.parametrize(("now", "news"), [("14:59:59.999999", True), ("15:00", False)])
def test_the_end_of_a_forgotten_rest_is_news_if_it_is_still_to_come(world: CoreWorld, now: str, news: bool) -> None:
    assert world.at(now).add_forgotten("12:45", "13:00").done
    assert [reminder.kind for reminder in world.reminders()] == [REST_OVER] * news


def test_another_rest_has_an_end_of_its_own(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").off()
    world.at("12:15")
    assert due(world) == [(REST_OVER, Region.LOWER_BACK)]
    world.at("12:20").set_rest(180)
    assert due(world) == []
    world.at("13:15")
    assert due(world) == [(REST_OVER, Region.LOWER_BACK)]
    world.set_rest(120)
    assert due(world) == []


def test_the_earliest_comes_first(world: CoreWorld) -> None:
    knee, elbow = world.add_area(Region.LEFT_KNEE), world.add_area(Region.LEFT_ELBOW)
    world.start()
    world.start(area=knee, planned=minutes(20))
    world.at("10:05").off()
    world.at("10:06").start(area=elbow)
    kinds = [(reminder.kind, reminder.region) for reminder in world.reminders()]
    assert kinds == [
        (PACK_OFF, Region.LEFT_ELBOW),
        (PACK_OFF, Region.LOWER_BACK),
        (REST_OVER, Region.LEFT_KNEE),
    ]


@pytest.mark.parametrize(("late", "rings"), [(ZERO, True), (minutes(10), True), (minutes(10) + TICK, False)])
def test_the_end_of_rest_rings_for_ten_minutes(world: CoreWorld, late: timedelta, rings: bool) -> None:
    world.start()
    world.at("10:15").off()
    world.clock.to(world.clock.true + minutes(120) + late)
    (reminder,) = world.reminders()
    assert (reminder.kind, reminder.late, reminder.rings) == (REST_OVER, late, rings)


def test_pack_off_always_rings(world: CoreWorld) -> None:
    world.start()
    world.clock.go(days=3)
    (reminder,) = world.reminders()
    assert (reminder.kind, reminder.late, reminder.rings) == (PACK_OFF, timedelta(days=3) - minutes(15), True)
    assert not reminder.treatment.removals


def test_to_the_microsecond(world: CoreWorld) -> None:
    world.start()
    world.clock.to(world.clock.true + minutes(15) - TICK)
    assert due(world) == []
    world.clock.go(microseconds=1)
    assert due(world) == [(PACK_OFF, Region.LOWER_BACK)]


# --- skin checks --------------------------------------------------------------------------------------------------


def asked(world: CoreWorld) -> list[tuple[ReminderKind, timedelta]]:
    """Kind and time on the skin of the checks that are due, which are then told."""
    found = [reminder for reminder in world.checks() if reminder.is_due]
    for reminder in found:
        world.told(reminder)
    on_skin = world.skin().on_skin or ZERO
    return [(reminder.kind, on_skin + reminder.remaining) for reminder in found]


def test_every_check_is_told_once_when_it_comes(world: CoreWorld) -> None:
    world.start()
    assert [(check.kind, check.remaining) for check in world.checks()] == [
        *((SKIN_CHECK, minutes(5)), (SKIN_CHECK, minutes(10)))
    ]
    world.clock.go(minutes=5, microseconds=-1)
    assert asked(world) == []
    world.clock.go(microseconds=1)
    assert asked(world) == [(SKIN_CHECK, minutes(5))]
    world.clock.go(minutes=1)
    assert asked(world) == []
    world.at("10:10")
    assert asked(world) == [(SKIN_CHECK, minutes(10))]
    world.at("10:14")
    assert world.checks() == ()


def test_the_next_check_takes_back_the_one_before(world: CoreWorld) -> None:
    world.start()
    world.at("10:11")
    (check,) = world.checks()
    assert (check.late, check.rings) == (minutes(1), True)
    assert asked(world) == [(SKIN_CHECK, minutes(10))]


def test_an_answer_takes_a_check_back(world: CoreWorld) -> None:
    world.start()
    world.at("10:05").skin_checked()
    assert [check.remaining for check in world.checks()] == [minutes(5)]
    world.at("10:10").skin_checked()
    assert world.checks() == ()


@pytest.mark.parametrize("ends", ["off", "numb", "cancel"])
def test_the_end_takes_all_checks_back(world: CoreWorld, ends: str) -> None:
    world.start()
    assert len(world.checks()) == 2
    assert getattr(world, ends)().done
    assert world.checks() == ()


def test_due_takes_all_checks_back(world: CoreWorld) -> None:
    world.start()
    world.at("10:15")
    assert world.checks() == ()


def test_outside_the_regimen_nothing_is_asked(world: CoreWorld) -> None:
    world.start()
    world.off()
    world.on_anyway()
    assert world.checks() == ()


def test_a_late_check_rings_as_long_as_it_is_open(world: CoreWorld) -> None:
    """With twenty minutes planned the second one is open for ten."""
    world.start(planned=minutes(20))
    world.at("10:19:59")
    (check,) = world.checks()
    assert (check.late, check.rings) == (timedelta(minutes=9, seconds=59), True)


def test_dozing_the_kind_is_another_and_due_comes_with_silence(world: CoreWorld) -> None:
    world.set_dozing()
    world.start()
    assert [check.kind for check in world.checks()] == [STAY_AWAKE, STAY_AWAKE]
    (pack_off,) = world.reminders()
    assert pack_off.remaining == minutes(6), "if nobody answers"
    world.at("10:05")
    assert asked(world) == [(STAY_AWAKE, minutes(5))]
    world.skin_checked()
    (pack_off,) = world.reminders()
    assert pack_off.remaining == minutes(6)
    world.at("10:11")
    assert due(world) == [(PACK_OFF, Region.LOWER_BACK)]
    assert world.checks() == ()
    assert due(world) == []


def test_dozing_and_awake_due_is_told_at_its_time_and_once(world: CoreWorld) -> None:
    world.set_dozing()
    world.start()
    for when in ("10:05:59", "10:10:59"):
        world.at(when).skin_checked()
        assert due(world) == []
    world.at("10:15")
    assert due(world) == [(PACK_OFF, Region.LOWER_BACK)]


def test_there_is_no_end_of_rest_to_tell_while_the_skin_is_unwell(world: CoreWorld) -> None:
    world.start()
    world.at("10:06").numb()
    assert world.reminders() == ()
    world.at("12:30")
    assert world.reminders() == ()
    world.skin_normal()
    (reminder,) = world.reminders()
    assert (reminder.kind, reminder.late, reminder.rings) == (REST_OVER, minutes(24), False)


def test_a_reminder_is_about_a_pack_but_for_what_was_planned(world: CoreWorld) -> None:
    world.start(area=world.add_area(Region.LEFT_KNEE))
    assert {reminder.pack.id for reminder in world.reminders()} == {world.last}
    world.set_plan("11:00")
    (reminder,) = (each for each in world.at("11:00").planned() if each.is_due)
    with pytest.raises(ValueError, match="about no treatment"):
        _ = reminder.pack
