# SPDX-License-Identifier: MIT
"""Skin checks: when they are, which one is open, and what follows from one that was not answered."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import FakeClock, at, minutes
from tests.helpers.world import LOWER_BACK, CoreWorld
from therapy_timer.core.checks import AWAKE_WITHIN, checks_of
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Modality, Moved, Removed, SkinChecked, Started, TreatmentEvent
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment

TICK = timedelta(microseconds=1)
FIVE, TEN = minutes(5), minutes(10)


def treatment(
    planned: float = 15, *events: TreatmentEvent, ago: timedelta = ZERO, outside: bool = False, dozing: bool = False
) -> Treatment:
    """A treatment that was said to be on `ago`, and what else was said at once."""
    world = CoreWorld()
    world.append(
        Started("t", LOWER_BACK, Region.LOWER_BACK, Modality.ICE, minutes(planned), ago, outside, dozing), *events
    )
    return world.record().treatments["t"]


@pytest.mark.parametrize(("planned", "checks"), [(5, [2.5]), (7, [3.5]), (10, [5]), (11, [5, 10]), (15, [5, 10])])
def test_at_five_and_ten_minutes_or_half_way(planned: float, checks: list[float]) -> None:
    assert checks_of(minutes(planned)) == tuple(map(minutes, checks)) == treatment(planned).checks


@given(st.integers(5, 20))
def test_every_check_leaves_time_to_answer_before_the_end(planned: int) -> None:
    for check in checks_of(minutes(planned)):
        assert ZERO < check <= minutes(planned) - AWAKE_WITHIN


@pytest.mark.parametrize(
    ("ago", "checks"), [(FIVE, (FIVE, TEN)), (FIVE + TICK, (TEN,)), (TEN, (TEN,)), (TEN + TICK, ())]
)
def test_of_a_pack_already_on_those_that_are_past_are_left_out(ago: timedelta, checks: tuple[timedelta, ...]) -> None:
    assert treatment(ago=ago).checks == checks


def test_outside_the_regimen_there_is_nothing_to_check_but_to_take_it_off() -> None:
    found = treatment(outside=True, dozing=True)
    assert found.checks == ()
    assert found.open_check(FIVE) is None
    assert found.allowed(FIVE) == found.due_unless_answered(FIVE) == ZERO


def test_a_check_is_open_until_the_next_one_or_due() -> None:
    found = treatment()
    times = (FIVE - TICK, FIVE, TEN - TICK, TEN, minutes(15) - TICK, minutes(15))
    assert [found.open_check(time) for time in times] == [None, FIVE, FIVE, TEN, TEN, None]


def test_an_answered_check_is_open_no_more_and_the_next_one_is() -> None:
    found = treatment(15, SkinChecked("t", FIVE))
    assert found.checked == (FIVE,)
    assert [found.open_check(time) for time in (FIVE, TEN - TICK, TEN)] == [None, None, TEN]
    assert found.unchecked(minutes(12)) == (TEN,)


def test_answers_are_kept_once_and_in_order() -> None:
    said = [SkinChecked("t", TEN), SkinChecked("t", FIVE), SkinChecked("t", TEN)]
    assert treatment(15, *said).checked == (FIVE, TEN)


def test_awake_an_unanswered_check_changes_nothing() -> None:
    found = treatment()
    assert {found.allowed(minutes(number)) for number in range(40)} == {minutes(15)}
    assert found.due_unless_answered(ZERO) == minutes(15)


def test_dozing_the_first_one_not_answered_within_a_minute_makes_it_due() -> None:
    found = treatment(dozing=True)
    assert found.allowed(minutes(6) - TICK) == minutes(15)
    assert found.allowed(minutes(6)) == found.allowed(minutes(40)) == minutes(6)
    assert found.open_check(minutes(6) - TICK) == FIVE
    assert found.open_check(minutes(6)) is None, "it is too late for an answer"
    assert found.open_check(TEN) is None, "and it is asked no more"
    assert found.due_unless_answered(ZERO) == minutes(6)


def test_dozing_every_answer_puts_off_what_follows_from_silence() -> None:
    found = treatment(15, SkinChecked("t", FIVE), dozing=True)
    assert found.due_unless_answered(minutes(6)) == minutes(11)
    assert (found.allowed(minutes(11) - TICK), found.allowed(minutes(11))) == (minutes(15), minutes(11))
    found = treatment(15, SkinChecked("t", FIVE), SkinChecked("t", TEN), dozing=True)
    assert found.due_unless_answered(minutes(11)) == found.allowed(minutes(30)) == minutes(15)


def test_dozing_for_a_short_time() -> None:
    found = treatment(5, dozing=True)
    assert found.due_unless_answered(ZERO) == found.allowed(minutes(5)) == minutes(3.5)


def test_the_overrun_counts_from_the_check_that_was_not_answered() -> None:
    world = CoreWorld()
    world.set_dozing()
    world.start()
    world.at("10:20").off()
    assert world.treatment().overrun == minutes(14)
    world.at("10:21").was_off(minutes(15.5))
    assert world.treatment().removal.on_skin == minutes(5.5)
    assert world.treatment().overrun == ZERO, "it came off before the minute was over"


EVENTS = st.one_of(
    st.builds(SkinChecked, st.just("t"), st.sampled_from([FIVE, TEN, minutes(2.5)])),
    st.builds(
        Moved, st.just("t"), st.just("a"), st.sampled_from(Region), st.sampled_from([TEN, minutes(20)]), st.booleans()
    ),
)


@given(
    st.integers(20, 80).map(lambda quarters: quarters / 4),
    st.lists(EVENTS, max_size=4),
    st.timedeltas(ZERO, minutes(40)),
    st.booleans(),
    st.data(),
)
def test_due_is_never_later_than_planned_nor_than_silence_would_have_it(
    planned: float, said: list[TreatmentEvent], on_skin: timedelta, dozing: bool, data: st.DataObject
) -> None:
    found = treatment(planned, *said, dozing=dozing)
    later = on_skin + data.draw(st.timedeltas(ZERO, minutes(30)))
    assert found.allowed(later) <= found.allowed(on_skin) <= found.planned <= minutes(planned)
    assert found.due_unless_answered(on_skin) <= found.allowed(on_skin)
    silent = found.due_unless_answered(on_skin)
    if on_skin < silent:
        assert found.allowed(silent - TICK) > silent - TICK, "not due before"
    assert found.allowed(silent) == silent, "and due then"


@given(st.lists(st.sampled_from(["5", "10", "move", "off", "undo", "doze"]), max_size=8), st.integers(0, 9))
def test_whatever_is_said_at_an_instant_makes_due_no_later(said: list[str], step_s: int) -> None:
    world = CoreWorld(FakeClock("10:00").true)
    world.set_dozing()
    world.add_area(Region.LEFT_KNEE)
    world.start(planned=minutes(20))
    due = at("10:20")
    for what in said:
        world.clock.go(minutes=1, seconds=step_s * 15)
        before = world.skin(world.treatment().region)
        {
            "5": world.skin_checked,
            "10": world.taking_off,
            "move": lambda: world.move("left-knee"),
            "off": world.off,
            "undo": world.undo,
            "doze": lambda: world.set_dozing(False),
        }[what]()
        after = world.skin(world.treatment().region)
        if world.treatment().on:
            assert world.clock.true + after.remaining <= due
            due = world.clock.true + after.remaining
        if before.treatment is not None and before.treatment.on and world.treatment().on:
            assert after.remaining <= before.remaining


def test_a_removal_and_its_taking_back_bring_no_time() -> None:
    """What was not asked meanwhile was not answered."""
    found = treatment(15, Removed("t"), dozing=True)
    assert found.allowed(minutes(9)) == minutes(6)
