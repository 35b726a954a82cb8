# SPDX-License-Identifier: MIT
"""How much time lies between two moments, in worlds whose true time is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import combinations_with_replacement
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.helpers.clock import FakeClock, at, minutes
from therapy_timer.core.clock import MADE, STAND_IN, ZERO, Instant, Moment, Timeline

SECOND = timedelta(seconds=1)
YEAR_1970 = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass
class Journey:
    """A computer that goes through something, and the readings of its clocks that were put on record."""

    clock: FakeClock = field(default_factory=FakeClock)
    timeline: Timeline = field(default_factory=Timeline)
    read: list[tuple[datetime, Moment]] = field(default_factory=list)
    """The true time and the moment of each reading."""
    pairs: list[tuple[timedelta, timedelta, timedelta]] = field(default_factory=list)
    """Of each pair of readings, when the later was read: the shortest, the true and the longest time between."""

    def reading(self) -> Moment:
        """Put a reading on record."""
        instant = self.clock.now()
        self.timeline = self.timeline.seen(instant)
        moment = self.timeline.moment(instant)
        self.read.append((self.clock.true, moment))
        self.pairs += [self.between(number, -1) for number in range(len(self.read))]
        return moment

    def between(self, since: int, until: int) -> tuple[timedelta, timedelta, timedelta]:
        """The shortest, the true and the longest time between two readings, by what is on record now."""
        (earlier, first), (later, second) = self.read[since], self.read[until]
        return self.timeline.shortest(first, second), later - earlier, self.timeline.longest(first, second)

    def all_pairs(self) -> list[tuple[timedelta, timedelta, timedelta]]:
        """What was and what is known of each pair of readings."""
        numbers = combinations_with_replacement(range(len(self.read)), 2)
        return self.pairs + [self.between(*pair) for pair in numbers]


SPANS = st.timedeltas(ZERO, timedelta(days=2)) | st.sampled_from([ZERO, timedelta(microseconds=1), SECOND])
STEPS = st.timedeltas(timedelta(days=-30), timedelta(days=30)) | st.sampled_from([minutes(-120), minutes(120)])
GO, STEP, REBOOT, RESTART = "go", "step", "reboot", "restart"


def actions(*kinds: str) -> st.SearchStrategy[list[tuple[str, Any]]]:
    one = {
        GO: st.tuples(st.just(GO), SPANS),
        STEP: st.tuples(st.just(STEP), STEPS),
        REBOOT: st.tuples(st.just(REBOOT), st.tuples(SPANS, SPANS)),
        RESTART: st.tuples(st.just(RESTART), SPANS),
    }
    return st.lists(st.one_of(*(one[kind] for kind in kinds)), max_size=12)


def undergo(journey: Journey, action: tuple[str, Any], *, ids: str = "boot") -> None:
    """Do one thing, without putting a reading on record."""
    clock = journey.clock
    match action:
        case ("go", span):
            clock.to(clock.true + span)
        case ("step", step):
            clock.ahead += step
        case ("reboot", (down, up)):
            clock.reboot(clock.true + down + up, up=up, boot_id=f"{ids}-of-{len(journey.read)}")
        case ("restart", span):
            clock.to(clock.true + span)
            clock.boot_id = f"{ids}-of-{len(journey.read)}"
        case _:
            raise AssertionError(action)


# --- one boot -------------------------------------------------------------------------------------------------


@given(actions(GO, STEP))
def test_within_a_boot_nothing_but_the_time_since_boot_counts(course: list[tuple[str, Any]]) -> None:
    journey = Journey()
    journey.reading()
    for action in course:
        undergo(journey, action)
        journey.reading()
    assert len(journey.timeline.boots) == 1
    for shortest, true, longest in journey.all_pairs():
        assert shortest == true == longest
    first, last = journey.read[0][1], journey.read[-1][1]
    assert not journey.timeline.doubtful(first, last)


def test_two_processes_may_put_their_readings_on_record_in_the_other_order() -> None:
    clock = FakeClock()
    early = clock.now()
    clock.go(seconds=1)
    late = clock.now()
    timeline = Timeline().seen(late).seen(early)
    assert len(timeline.boots) == 1
    assert timeline.boots[0].last == late.since_boot
    assert timeline.boots[0].first == early.since_boot
    assert timeline.shortest(timeline.moment(late), timeline.moment(early)) == ZERO
    assert timeline.longest(timeline.moment(late), timeline.moment(early)) == ZERO


def test_a_step_back_in_the_time_since_boot_is_a_reboot() -> None:
    clock = FakeClock()
    late = clock.now()
    early = Instant(late.utc, late.since_boot - SECOND - timedelta(microseconds=1), late.boot_id)
    timeline = Timeline().seen(late).seen(early)
    assert [boot.id for boot in timeline.boots] == ["boot-1", "boot-1"]
    assert not timeline.boots[1].proven


def test_steps_back_do_not_add_up() -> None:
    clock = FakeClock()
    instant = clock.now()
    timeline = Timeline().seen(instant)
    for back in (0.9, 1.0, 1.1):
        timeline = timeline.seen(Instant(instant.utc, instant.since_boot - back * SECOND, instant.boot_id))
    assert len(timeline.boots) == 2


@pytest.mark.parametrize(
    ("first", "second", "proven"),
    [
        ("boot-1", "boot-2", True),
        ("boot-1", "boot-1", False),
        ("boot-1", STAND_IN + "1", False),
        (STAND_IN + "1", "boot-1", False),
        (STAND_IN + "1", STAND_IN + "2", False),
        ("boot-1", "", False),
        ("", "boot-1", False),
        ("", "", False),
    ],
)
def test_a_boot_is_proven_by_two_ids_of_the_system_that_differ(first: str, second: str, proven: bool) -> None:
    clock = FakeClock(boot_id=first)
    timeline = Timeline().seen(clock.now())
    clock.reboot("11:00", boot_id=second)
    timeline = timeline.seen(clock.now())
    assert len(timeline.boots) == 2
    assert timeline.boots[1].proven is proven
    assert timeline.boots[1].counted_from == (ZERO if proven else minutes(1))


def test_one_proven_boot_among_three_is_enough_for_them_not_to_be_one() -> None:
    clock = FakeClock(up=minutes(1))
    first = clock.now()
    clock.reboot("13:00", boot_id="boot-2")
    clock.go(minutes=2)
    second = clock.now()
    third = Instant(second.utc + minutes(1), second.since_boot + minutes(1), "")
    timeline = Timeline().seen(first)
    began = timeline.moment(first)
    timeline = timeline.seen(second).seen(third)
    assert [boot.proven for boot in timeline.boots[1:]] == [True, False]
    assert timeline.shortest(began, timeline.moment(third)) == minutes(183)


def test_no_boot_id_counts_as_a_reboot() -> None:
    clock = FakeClock(boot_id="")
    timeline = Timeline().seen(clock.now())
    clock.go(minutes=1)
    assert len(timeline.seen(clock.now()).boots) == 2


# --- over reboots ---------------------------------------------------------------------------------------------


@given(actions(GO, STEP, REBOOT), st.booleans())
def test_the_truth_lies_between_when_the_clock_was_not_changed_while_off(
    course: list[tuple[str, Any]], anchored_between: bool
) -> None:
    """Every clock step is on record (the program notices it), and nothing else need be but start-ups."""
    journey = Journey()
    journey.reading()
    for action in course:
        undergo(journey, action)
        if anchored_between or action[0] != GO:
            journey.reading()
    for shortest, true, longest in journey.all_pairs():
        assert ZERO <= shortest <= true <= longest


@given(
    st.lists(st.tuples(SPANS, SPANS, STEPS, SPANS), min_size=1, max_size=6),
    st.sampled_from([ZERO, minutes(120), minutes(-120)]),
)
@example([(ZERO, minutes(1), minutes(-29_000_000), minutes(1))], ZERO)
def test_the_truth_lies_between_once_a_wrong_clock_was_corrected(
    boots: list[tuple[timedelta, timedelta, timedelta, timedelta]], wrong_at_first: timedelta
) -> None:
    """The clock comes up wrong by anything at each boot, is put right later, and both are on record."""
    journey = Journey()
    journey.clock.ahead = wrong_at_first
    journey.reading()
    journey.clock.ahead = ZERO
    journey.reading()
    for down, up, wrong, meanwhile in boots:
        undergo(journey, (REBOOT, (down, up)))
        journey.clock.ahead = wrong
        number = len(journey.pairs)
        journey.reading()
        del journey.pairs[number:]  # not put right yet
        journey.clock.to(journey.clock.true + meanwhile)
        journey.clock.ahead = ZERO
        journey.reading()
    for shortest, true, longest in journey.all_pairs():
        assert ZERO <= shortest <= true <= longest


@given(actions(GO, STEP, RESTART))
def test_a_clock_change_and_a_restart_gain_nothing_without_a_boot_id(course: list[tuple[str, Any]]) -> None:
    """Where the system tells no boot id each process makes up one, and the clock may be set between two of them."""
    journey = Journey()
    journey.clock.boot_id = STAND_IN
    journey.reading()
    for action in course:
        undergo(journey, action, ids=STAND_IN)
        if action[0] != STEP:
            journey.reading()
    for shortest, true, longest in journey.all_pairs():
        assert ZERO <= shortest <= true <= longest


@given(actions(GO, STEP, REBOOT, RESTART), st.sampled_from(["boot", STAND_IN]))
def test_the_truth_lies_between_without_a_boot_id_too(course: list[tuple[str, Any]], ids: str) -> None:
    journey = Journey()
    journey.clock.boot_id = ids
    journey.reading()
    for action in course:
        # The system has an id of its own for each boot, or the program one for each of its runs.
        if ids == STAND_IN or action[0] != RESTART:
            undergo(journey, action, ids=ids)
            journey.reading()
    for shortest, true, longest in journey.all_pairs():
        assert ZERO <= shortest <= true <= longest


def wild(since: datetime) -> st.SearchStrategy[list[Instant]]:
    return st.lists(
        st.builds(
            Instant,
            st.datetimes(since.replace(tzinfo=None), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
            SPANS,
            st.sampled_from(["boot-1", "boot-2", STAND_IN + "1", STAND_IN + "2", ""]),
        ),
        min_size=1,
        max_size=10,
    )


WILD = wild(YEAR_1970)


def on_record(instants: list[Instant]) -> tuple[Timeline, list[Moment]]:
    timeline, moments = Timeline(), []
    for instant in instants:
        timeline = timeline.seen(instant)
        moments.append(timeline.moment(instant))
    return timeline, moments


@given(WILD)
def test_whatever_the_clocks_show_the_shortest_is_not_longer_than_the_longest(instants: list[Instant]) -> None:
    timeline, moments = on_record(instants)
    for since, until in combinations_with_replacement(moments, 2):
        assert ZERO <= timeline.shortest(since, until) <= timeline.longest(since, until)


@given(wild(MADE))
def test_times_do_not_add_up_to_the_unsafe_side(instants: list[Instant]) -> None:
    """What is told of the whole is never less careful than what is told of its parts."""
    timeline, moments = on_record(instants)
    for one, two, three in zip(moments, moments[1:], moments[2:], strict=False):
        # Readings in the other order are at most a second apart.
        assert timeline.shortest(one, three) <= timeline.shortest(one, two) + timeline.shortest(two, three) + SECOND
        assert timeline.longest(one, three) >= timeline.longest(one, two) + timeline.longest(two, three) - SECOND


@given(WILD, st.timedeltas(ZERO, timedelta(days=1)))
def test_what_was_said_to_be_earlier_is_earlier_by_just_that(instants: list[Instant], ago: timedelta) -> None:
    timeline, moments = on_record(instants)
    last = moments[-1]
    for moment in moments[:-1]:
        if moment.boot < last.boot or moment.since_boot <= last.since_boot:
            assert timeline.shortest(moment.earlier_by(ago), last) == timeline.shortest(moment, last) + ago
            assert timeline.longest(moment.earlier_by(ago), last) == timeline.longest(moment, last) + ago


@given(WILD)
def test_boots_that_matter_no_more_can_be_forgotten(instants: list[Instant]) -> None:
    timeline, moments = on_record(instants)
    for since, until in combinations_with_replacement(moments, 2):
        shorter = Timeline(timeline.boots[since.boot :], since.boot)
        assert shorter.shortest(since, until) == timeline.shortest(since, until)
        assert shorter.longest(since, until) == timeline.longest(since, until)
        assert shorter.doubtful(since, until) == timeline.doubtful(since, until)
    instant = instants[-1]
    shorter = Timeline(timeline.boots[-1:], len(timeline.boots) - 1)
    assert shorter.seen(instant).moment(instant) == timeline.seen(instant).moment(instant)


# --- figures ----------------------------------------------------------------------------------------------------


def test_over_a_reboot_the_wall_clock_fills_the_gap() -> None:
    journey = Journey()
    journey.reading()
    journey.clock.to("10:10")
    journey.reading()
    journey.clock.reboot("11:00", up=minutes(2))
    journey.reading()
    assert journey.between(0, -1) == (minutes(60), minutes(60), minutes(60))
    assert not journey.timeline.doubtful(journey.read[0][1], journey.read[-1][1])


def test_a_wall_clock_behind_is_doubtful_and_all_that_counts_is_seen() -> None:
    journey = Journey()
    journey.reading()
    journey.clock.to("10:10")
    journey.reading()
    journey.clock.reboot("11:00", up=minutes(2), wall=YEAR_1970)
    journey.reading()
    shortest, _, longest = journey.between(0, -1)
    assert (shortest, longest) == (minutes(12), minutes(12))
    assert journey.timeline.doubtful(journey.read[0][1], journey.read[-1][1])
    assert not journey.timeline.doubtful(journey.read[-1][1], journey.read[-1][1])


def test_steps_on_record_are_taken_the_unsafe_way() -> None:
    """By 30 minutes ahead in the old boot and 5 in the new one: 30 may be lost, and 35 gained for the pack."""
    journey = Journey()
    for wall in ("10:00", "10:30"):
        journey.clock.set_wall(wall)
        journey.reading()
    journey.clock.set_wall("10:00")
    journey.clock.reboot("11:00", up=minutes(2))
    journey.reading()
    journey.clock.set_wall("11:05")
    journey.reading()
    assert journey.between(0, -1) == (minutes(30), minutes(60), minutes(65))


def test_a_boot_without_a_name_counts_only_as_far_as_it_was_seen() -> None:
    """It may be the previous boot under another name, of which 12 minutes have been counted already."""
    journey = Journey(FakeClock(up=minutes(10), boot_id=STAND_IN + "1"))
    journey.reading()
    journey.clock.go(minutes=2)
    journey.clock.boot_id = STAND_IN + "2"
    journey.clock.set_wall("13:30")
    journey.reading()
    shortest, true, longest = journey.between(0, -1)
    assert shortest == true == minutes(2)
    assert longest == minutes(210)


def test_without_a_name_a_lower_time_since_boot_shows_a_reboot() -> None:
    journey = Journey(FakeClock(up=minutes(10), boot_id=STAND_IN + "1"))
    journey.reading()
    journey.clock.reboot("20:00", up=minutes(1), boot_id=STAND_IN + "2")
    journey.reading()
    assert journey.between(0, -1) == (minutes(600), minutes(600), minutes(600))


def test_what_a_clock_ahead_gained_is_lost_at_the_next_reboot() -> None:
    journey = Journey()
    journey.reading()
    journey.clock.reboot("10:10", wall="12:10")
    journey.reading()
    assert journey.between(0, -1)[0] == minutes(130)
    journey.clock.reboot("10:20", wall="10:20")
    journey.reading()
    assert journey.between(0, -1)[:2] == (minutes(20), minutes(20))


def test_what_a_clock_behind_lost_is_not_gained_twice_at_the_next_reboot() -> None:
    """Between the second boot and the third three hours seem to pass; between the first and the third none do."""
    journey = Journey()
    journey.reading()
    journey.clock.reboot("10:10", wall="07:10")
    journey.reading()
    journey.clock.reboot("10:20", wall="10:20")
    journey.reading()
    assert journey.between(0, -1)[:2] == (minutes(20), minutes(20))


def test_a_boot_whose_clock_was_never_set_is_left_out() -> None:
    journey = Journey()
    journey.reading()
    journey.clock.reboot("10:10", wall=YEAR_1970)
    journey.reading()
    journey.clock.reboot("10:20", wall="10:20")
    journey.reading()
    assert journey.between(0, -1)[:2] == (minutes(20), minutes(20))
    shortest, true, longest = journey.between(1, -1)
    assert shortest <= true <= longest, "half a century did not pass"
    assert shortest == minutes(1)
    assert journey.timeline.doubtful(journey.read[1][1], journey.read[-1][1])
    journey.clock.reboot("10:30", wall=YEAR_1970)
    journey.reading()
    assert journey.between(0, -1)[0] == minutes(21), "what was known stays known"


def test_a_pack_is_counted_by_the_first_clock_and_the_last_too() -> None:
    """The second boot's clock was two hours behind, so that the time till then seems to be none at all."""
    journey = Journey()
    journey.reading()
    journey.clock.reboot("13:00", wall="09:00")
    journey.reading()
    journey.clock.set_wall("08:00")
    journey.clock.reboot("13:10", wall="13:10")
    journey.reading()
    shortest, true, longest = journey.between(0, -1)
    assert shortest <= true <= longest


def test_when_the_boot_began() -> None:
    assert FakeClock("10:00", up=minutes(90)).now().boot_utc == at("08:30")
