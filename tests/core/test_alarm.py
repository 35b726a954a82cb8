# SPDX-License-Identifier: MIT
"""The alarm wanted at each instant past due."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import at, minutes
from tests.helpers.world import CoreWorld
from therapy_timer.core.alarm import LOW, Alarm, AlarmStep, alarm
from therapy_timer.core.clock import ZERO
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState

TICK = timedelta(microseconds=1)
PAUSE = timedelta(seconds=90)
DUE = minutes(15)
"""From the start to due, of the treatments here."""


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


@pytest.fixture
def world() -> CoreWorld:
    made = CoreWorld()
    made.start()
    return made


def heard(world: CoreWorld) -> Alarm:
    """The alarm there is."""
    found = alarm(world.snapshot())
    assert found is not None
    return found


def alone(past_due: timedelta, low: float = LOW) -> Alarm:
    """The alarm at this time past due of the one pack there is."""
    world = CoreWorld()
    world.start()
    world.clock.to(world.clock.true + DUE + past_due)
    found = alarm(world.snapshot(), low)
    assert found is not None
    return found


def same(one: Alarm, other: Alarm) -> bool:
    """Whether nobody could tell the two apart."""
    return replace(one, past_due=ZERO, changes_in=ZERO) == replace(other, past_due=ZERO, changes_in=ZERO)


def test_there_is_none_before_due_and_after_the_end(world: CoreWorld) -> None:
    assert alarm(world.snapshot()) is None
    world.clock.to(world.clock.true + DUE - TICK)
    assert alarm(world.snapshot()) is None
    world.clock.go(microseconds=1)
    assert heard(world) == Alarm(AlarmStep.DUE, ZERO, (world.treatment(),), True, LOW, seconds(30))
    world.off()
    assert alarm(world.snapshot()) is None


def test_nothing_was_said_and_nothing_is_on() -> None:
    assert alarm(CoreWorld().snapshot()) is None


@pytest.mark.parametrize(
    ("begins", "step", "before"),
    [
        (seconds(30), AlarmStep.LOUDER, AlarmStep.DUE),
        (minutes(2), AlarmStep.WAKE, AlarmStep.LOUDER),
        (minutes(15), AlarmStep.UNANSWERED, AlarmStep.WAKE),
        (minutes(60), AlarmStep.SELDOM, AlarmStep.UNANSWERED),
    ],
)
def test_every_step_to_the_microsecond(begins: timedelta, step: AlarmStep, before: AlarmStep) -> None:
    last, first = alone(begins - TICK), alone(begins)
    assert (last.step, first.step) == (before, step)
    assert (last.past_due, first.past_due) == (begins - TICK, begins)
    assert last.changes_in == TICK
    assert first.sounds, "each step begins with sound"


def test_where_it_sounds_and_shows() -> None:
    assert [step for step in AlarmStep if replace(alone(ZERO), step=step).everywhere] == list(AlarmStep)[1:]
    assert [step for step in AlarmStep if replace(alone(ZERO), step=step).fills_screens] == list(AlarmStep)[2:]


def test_the_unconfirmed_are_the_unanswered(world: CoreWorld) -> None:
    for past_due in (minutes(15) - TICK, minutes(15)):
        world.at(at("10:15") + past_due)
        unanswered = heard(world).step is AlarmStep.UNANSWERED
        assert unanswered == (world.skin().state is SkinState.UNCONFIRMED)


def test_it_climbs_every_five_seconds_to_the_full() -> None:
    assert alone(seconds(30) - TICK).volume == LOW
    assert alone(seconds(30)).volume == pytest.approx(LOW + (1 - LOW) / 18)
    assert alone(seconds(35) - TICK).volume == alone(seconds(30)).volume
    assert alone(seconds(35)).volume > alone(seconds(30)).volume
    assert alone(seconds(115) - TICK).volume < 1
    assert alone(seconds(115)).volume == alone(minutes(2)).volume == 1


@given(st.lists(st.timedeltas(ZERO, minutes(100)), min_size=2, max_size=6), st.floats(0, 1))
def test_it_never_becomes_softer_nor_louder_than_full(times: list[timedelta], low: float) -> None:
    volumes = [alone(past_due, low).volume for past_due in sorted(times)]
    assert volumes == sorted(volumes)
    assert all(low <= volume <= 1 for volume in volumes)


@pytest.mark.parametrize(
    ("begins", "every"), [(minutes(15), minutes(1)), (minutes(59), minutes(1)), (minutes(60), minutes(10))]
)
def test_ten_seconds_now_and_then(begins: timedelta, every: timedelta) -> None:
    end, again = begins + seconds(10), begins + every
    assert [alone(past_due).sounds for past_due in (begins, end - TICK, end, again - TICK, again)] == [
        *(True, True, False, False, True)
    ]
    assert alone(begins).changes_in == seconds(10)
    assert alone(end).changes_in == every - seconds(10)
    assert all(alone(past_due).volume == 1 for past_due in (begins, end))


def test_for_days() -> None:
    found = alone(timedelta(days=3))
    assert (found.step, found.sounds, found.past_due) == (AlarmStep.SELDOM, True, timedelta(days=3))


# --- I am taking it off -------------------------------------------------------------------------------------------


def test_a_pause_is_ninety_seconds_of_silence_and_nothing_else(world: CoreWorld) -> None:
    world.at("10:16")
    before = heard(world)
    assert world.taking_off().done
    paused = heard(world)
    assert not paused.sounds
    assert (paused.step, paused.past_due, paused.volume) == (before.step, before.past_due, before.volume)
    world.clock.to(world.clock.true + PAUSE - TICK)
    paused = heard(world)
    assert (paused.step, paused.sounds, paused.changes_in) == (AlarmStep.WAKE, False, TICK)
    assert paused.fills_screens
    world.clock.go(microseconds=1)
    assert heard(world).sounds


def test_it_pauses_twice_and_no_more(world: CoreWorld) -> None:
    world.at("10:15")
    for _ in range(2):
        world.taking_off()
        assert not heard(world).sounds
        world.clock.to(world.clock.true + PAUSE)
        assert heard(world).sounds
    assert not world.taking_off().done
    assert heard(world).sounds


def test_a_pause_ends_where_nobody_answered(world: CoreWorld) -> None:
    world.at("10:29:30").taking_off()
    assert heard(world).changes_in == seconds(30)
    world.at("10:30")
    assert (heard(world).step, heard(world).sounds) == (AlarmStep.UNANSWERED, True)


def test_reopened_the_sound_is_back_at_once(world: CoreWorld) -> None:
    world.at("10:16").taking_off()
    world.at("10:16:10").off()
    assert alarm(world.snapshot()) is None
    world.at("10:16:20").undo()
    assert heard(world).sounds
    assert heard(world).past_due == seconds(80)
    world.taking_off()
    world.at("10:19")
    assert not world.taking_off().done, "the pauses are counted all the same"


# --- several packs ------------------------------------------------------------------------------------------------


@pytest.fixture
def two(world: CoreWorld) -> tuple[CoreWorld, str, str]:
    """A second pack, due two minutes after the first one."""
    first, knee = world.last, world.add_area(Region.LEFT_KNEE)
    world.at("10:02").start(area=knee)
    return world, first, world.last


def test_the_longest_past_due_leads(two: tuple[CoreWorld, str, str]) -> None:
    world, first, second = two
    world.at("10:16:59")
    assert [treatment.id for treatment in heard(world).treatments] == [first]
    world.at("10:17")
    found = heard(world)
    assert [treatment.id for treatment in found.treatments] == [first, second]
    assert (found.step, found.past_due, found.volume) == (AlarmStep.WAKE, minutes(2), 1)
    assert found.changes_in == seconds(30), "the other one becomes louder"
    world.off(first)
    assert (heard(world).step, heard(world).past_due) == (AlarmStep.DUE, ZERO)


def test_a_pause_of_one_does_not_silence_the_other(two: tuple[CoreWorld, str, str]) -> None:
    world, first, second = two
    world.at("10:17").taking_off(first)
    assert heard(world).sounds
    assert heard(world).volume == LOW, "as loud as the one that is heard"
    world.taking_off(second)
    assert not heard(world).sounds
    world.clock.to(world.clock.true + PAUSE - TICK)
    assert not heard(world).sounds
    world.clock.go(microseconds=1)
    assert heard(world).sounds


def test_a_pack_that_joins_is_a_change(two: tuple[CoreWorld, str, str]) -> None:
    world, _, _ = two
    world.at("10:16:58")
    assert heard(world).changes_in == seconds(2)
    world.at("10:17")
    assert len(heard(world).treatments) == 2


def test_one_that_nobody_answered_is_heard_with_one_that_is_due(two: tuple[CoreWorld, str, str]) -> None:
    world, _, _ = two
    world.at("10:30:30")
    found = heard(world)
    assert (found.step, found.sounds, found.volume) == (AlarmStep.UNANSWERED, True, 1)


# --- when it changes ----------------------------------------------------------------------------------------------

TIMES = st.one_of(
    st.timedeltas(ZERO, minutes(3)),
    st.timedeltas(ZERO, minutes(100)),
    st.sampled_from([seconds(number) for number in (0, 29, 30, 119, 120, 899, 900, 910, 3599, 3600, 3610)]),
)


@given(TIMES, st.none() | st.timedeltas(ZERO, minutes(14)), st.data())
def test_it_changes_when_it_says_and_not_before(
    past_due: timedelta, paused_at: timedelta | None, data: st.DataObject
) -> None:
    world = CoreWorld()
    world.start()
    due = world.clock.true + DUE
    if paused_at is not None and paused_at <= past_due:
        world.at(due + paused_at).taking_off()
    world.at(due + past_due)
    now = heard(world)
    assert now.changes_in > ZERO
    world.at(due + past_due + data.draw(st.timedeltas(ZERO, now.changes_in - TICK)))
    assert same(heard(world), now)
    world.at(due + past_due + now.changes_in)
    assert not same(heard(world), now)


@given(st.lists(st.timedeltas(ZERO, minutes(20)), min_size=2, max_size=3), TIMES, st.booleans(), st.data())
def test_with_several_packs_it_does_not_change_before(
    apart: list[timedelta], past_due: timedelta, dozing: bool, data: st.DataObject
) -> None:
    world = CoreWorld()
    if dozing:
        world.set_dozing()
    world.start()
    for region, span in zip((Region.LEFT_KNEE, Region.LEFT_ELBOW, Region.ABDOMEN), apart, strict=False):
        world.at(world.clock.true + span).start(area=world.add_area(region))
    world.at(world.clock.true + past_due)
    now = alarm(world.snapshot())
    if now is None:
        return
    began = world.clock.true
    world.at(began + data.draw(st.timedeltas(ZERO, now.changes_in - TICK)))
    assert same(heard(world), now)
