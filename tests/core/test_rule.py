# SPDX-License-Identifier: MIT
"""What is refused and what becomes of the rest, where the cases do not say it already; and no way round the rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.helpers.clock import at, minutes
from tests.helpers.world import LEFT_KNEE, LOWER_BACK, CoreWorld, Reply
from therapy_timer.core import rule as core_rule
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import (
    Answer,
    AreaAdded,
    AreaHidden,
    AreaRenamed,
    Cancelled,
    Condition,
    DozingSet,
    Event,
    Modality,
    Moved,
    Removed,
    ShortSet,
    SkinChecked,
    SkinNormal,
    TakingOff,
)
from therapy_timer.core.record import Record
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import ReminderKind, wanted
from therapy_timer.core.rule import LONGEST_NAME, Decision, Reason, Refusal
from therapy_timer.core.skin import ON, RINGING, Hold, SkinState, derive, rest_left

TICK = timedelta(microseconds=1)
ICE = Modality.ICE


@pytest.fixture
def world() -> CoreWorld:
    return CoreWorld()


def reason(reply: Reply) -> Reason | None:
    """Why it was refused; None if it was not."""
    assert not (reply.events and reply.refusal)
    return reply.refusal.reason if reply.refusal else None


def nothing_to_do(reply: Reply) -> bool:
    """Whether what was asked for holds already."""
    return reply.events == () and reply.refusal is None


# --- treatments -----------------------------------------------------------------------------------------------


def test_an_area_that_is_not_there(world: CoreWorld) -> None:
    assert reason(world.start(area="nowhere")) is Reason.UNKNOWN_AREA
    assert reason(world.on_anyway(area="nowhere")) is Reason.UNKNOWN_AREA
    world.start()
    assert reason(world.move("nowhere")) is Reason.UNKNOWN_AREA


def test_a_treatment_that_is_not_there(world: CoreWorld) -> None:
    world.start()
    for reply in (world.off("t"), world.numb("t"), world.undo("t"), world.cancel("t"), world.move(LOWER_BACK, "t")):
        assert reason(reply) is Reason.UNKNOWN_TREATMENT


def test_a_plan_is_what_was_chosen_or_the_shortest(world: CoreWorld) -> None:
    world.start(planned=minutes(17))
    assert world.treatment().planned == minutes(17)
    world.cancel()
    world.at("12:00").start()
    assert world.treatment().planned == minutes(15)


def test_on_anyway_is_for_the_default_minutes(world: CoreWorld) -> None:
    elbow = world.add_area(Region.LEFT_ELBOW)
    world.start(area=elbow)
    world.off()
    world.on_anyway(area=elbow)
    assert world.treatment().planned == minutes(5)
    assert reason(world.on_anyway(ago=minutes(1441))) is Reason.TOO_LONG_AGO
    assert reason(world.on_anyway(ago=-TICK)) is Reason.TOO_LONG_AGO


def test_on_anyway_where_a_moved_pack_lay(world: CoreWorld) -> None:
    """It is not permitted but watched, and the rest waits for both."""
    knee = world.add_area(Region.LEFT_KNEE)
    world.start()
    moved = world.last
    world.move(knee)
    assert world.on_anyway().done
    assert world.skin().state is SkinState.OVERDUE
    world.at("10:05").off()
    assert world.skin().hold is not None
    world.at("10:10").off(moved)
    assert world.ends() == world.clock.true + minutes(120)


def test_a_moved_pack_lies_on_skin_that_another_moved_pack_lay_on(world: CoreWorld) -> None:
    knee, abdomen = world.add_area(Region.LEFT_KNEE), world.add_area(Region.ABDOMEN)
    world.start()
    world.move(knee)
    world.start(area=abdomen)
    world.at("10:01").move(LOWER_BACK)
    assert world.treatment().outside
    assert world.skin().state is SkinState.OVERDUE


def test_said_to_be_on_since_the_very_end_of_the_rest(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").off()
    world.at("12:20").start(ago=minutes(5))
    assert not world.treatment().outside
    assert world.skin().state is SkinState.APPLYING


def test_never_on_after_it_came_off(world: CoreWorld) -> None:
    world.start()
    world.at("10:00:20").off()
    assert reason(world.cancel()) is Reason.NOT_ON
    world.undo()
    assert world.cancel().events == (Cancelled(world.last),)
    assert nothing_to_do(world.cancel())
    assert nothing_to_do(world.off())
    assert nothing_to_do(world.was_off(ZERO))
    assert reason(world.undo()) is Reason.TOO_LATE
    assert reason(world.move(LOWER_BACK)) is Reason.NOT_ON
    assert world.skin().state is SkinState.READY


def test_never_on_is_only_for_a_pack_put_on_within_the_last_minute(world: CoreWorld) -> None:
    world.start(ago=minutes(1))
    assert reason(world.cancel()) is Reason.TOO_LATE
    world.at("10:15").off()
    world.at("12:15").start(ago=minutes(1) - TICK)
    assert world.cancel().done


def test_moved_nowhere(world: CoreWorld) -> None:
    world.start()
    assert nothing_to_do(world.move(LOWER_BACK))


def test_moved_within_a_region(world: CoreWorld) -> None:
    other = world.add_area(Region.LOWER_BACK, "Left of the spine")
    world.start()
    assert world.at("10:03").move(other).done
    assert world.treatment().regions == (Region.LOWER_BACK,)
    assert not world.treatment().outside
    assert world.ends() == world.clock.true + minutes(12)


def test_moved_there_and_back(world: CoreWorld) -> None:
    knee = world.add_area(Region.LEFT_KNEE)
    world.start()
    world.move(knee)
    world.at("10:02").move(LOWER_BACK)
    assert not world.treatment().outside, "its own way is not in its way"
    assert world.skin().state is SkinState.APPLYING
    assert world.skin(Region.LEFT_KNEE).hold is not None


def test_still_on_but_another_pack_is_there(world: CoreWorld) -> None:
    world.start()
    first = world.last
    world.at("10:15").off()
    world.at("10:16").on_anyway()
    refusal = world.undo(first).refusal
    assert (refusal.reason, refusal.treatment.id) == (Reason.PACK_ON, world.last)
    world.off()
    assert world.undo(first).done
    assert world.skin().state is SkinState.OVERDUE


def test_the_ten_minutes_of_an_amendment(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").off()
    world.clock.go(minutes=10, microseconds=-1)
    assert world.was_off(minutes(20)).events == (Removed(world.last, minutes(20), Answer.EARLIER),)
    world.clock.go(microseconds=1)
    assert reason(world.was_off(minutes(20))) is Reason.TOO_LATE
    assert reason(world.undo()) is Reason.TOO_LATE
    assert nothing_to_do(world.off())


def test_an_amendment_lies_between_start_and_now(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").off()
    world.at("10:20")
    assert reason(world.was_off(minutes(20) + TICK)) is Reason.NOT_BETWEEN
    assert reason(world.was_off(-TICK)) is Reason.NOT_BETWEEN


def test_what_was_never_said_to_be_off_cannot_be_amended(world: CoreWorld) -> None:
    """No history leads there; a table of treatments that was tampered with might."""
    world.start()
    record = world.record()
    off = replace(record, treatments={world.last: replace(world.treatment(), on=False)})
    snapshot = derive(off, world.clock.now())
    decisions: list[Decision] = [
        core_rule.off(snapshot, world.last, ZERO, Answer.EARLIER),
        core_rule.undo(snapshot, world.last),
    ]
    for decision in decisions:
        assert isinstance(decision, Refusal)
        assert decision.reason is Reason.TOO_LATE


# --- taking off, checks, dozing -----------------------------------------------------------------------------------


def test_taking_off_is_for_a_pack_that_is_overdue(world: CoreWorld) -> None:
    assert reason(world.taking_off("t")) is Reason.UNKNOWN_TREATMENT
    world.start()
    assert reason(world.at("10:14:59.999999").taking_off()) is Reason.NOT_OVERDUE
    assert world.at("10:15").taking_off().events == (TakingOff(world.last),)
    assert reason(world.at("10:30").taking_off()) is Reason.NOT_OVERDUE, "nobody knows, and there is no snooze"
    world.off()
    assert reason(world.taking_off()) is Reason.NOT_ON


def test_taking_off_pauses_twice_for_ninety_seconds(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").taking_off()
    assert nothing_to_do(world.at("10:16:29.999999").taking_off())
    assert world.at("10:16:30").taking_off().done
    refusal = world.at("10:18").taking_off().refusal
    assert (refusal.reason, refusal.treatment.id) == (Reason.PAUSED_ENOUGH, world.last)
    assert world.ends() == at("10:15"), "due stays"


def test_pauses_are_not_given_anew_when_it_is_on_again(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").taking_off()
    world.at("10:16:30").taking_off()
    world.off()
    world.undo()
    assert reason(world.taking_off()) is Reason.PAUSED_ENOUGH


def test_a_check_is_answered_while_it_is_open(world: CoreWorld) -> None:
    assert reason(world.skin_checked("t")) is Reason.UNKNOWN_TREATMENT
    world.start()
    assert reason(world.at("10:04:59.999999").skin_checked()) is Reason.NO_CHECK
    assert world.at("10:05").skin_checked().events == (SkinChecked(world.last, minutes(5)),)
    assert reason(world.skin_checked()) is Reason.NO_CHECK, "it is answered"
    assert world.at("10:14:59.999999").skin_checked().events == (SkinChecked(world.last, minutes(10)),)
    refusal = world.at("10:15").skin_checked().refusal
    assert (refusal.reason, refusal.treatment.id) == (Reason.NO_CHECK, world.last)
    world.off()
    assert reason(world.skin_checked()) is Reason.NOT_ON


def test_the_answer_is_to_the_last_check(world: CoreWorld) -> None:
    world.start()
    assert world.at("10:12").skin_checked().events == (SkinChecked(world.last, minutes(10)),)


def test_whoever_may_doze_off_has_a_minute_to_answer(world: CoreWorld) -> None:
    world.set_dozing()
    world.start()
    assert world.at("10:05:59.999999").skin_checked().done
    assert world.skin().state is SkinState.APPLYING
    refusal = world.at("10:11").skin_checked().refusal
    assert refusal.reason is Reason.NO_CHECK
    assert (world.skin().state, world.skin().remaining) == (SkinState.OVERDUE, ZERO)
    assert world.at("10:26").skin().state is SkinState.UNCONFIRMED


def test_dozing_holds_for_what_starts_within_twelve_hours(world: CoreWorld) -> None:
    assert nothing_to_do(world.set_dozing(False)), "nobody said so"
    world.start()
    assert world.set_dozing().events == (DozingSet(dozing=True),)
    assert not world.treatment().dozing, "what runs stays what it is"
    world.at("10:15").off()
    world.clock.to("21:59:59.999999")
    world.start()
    assert world.treatment().dozing
    assert world.set_dozing(False).events == (DozingSet(dozing=False),)
    assert world.treatment().dozing
    assert nothing_to_do(world.set_dozing(False))
    world.off()
    world.on_anyway()
    assert not world.treatment().dozing


def test_dozing_can_be_said_anew(world: CoreWorld) -> None:
    world.set_dozing()
    world.at("20:00").set_dozing()
    world.clock.go(hours=11)
    assert world.snapshot().dozing
    world.clock.go(hours=1)
    assert nothing_to_do(world.set_dozing(False)), "it is forgotten"


# --- numb, white or burning ---------------------------------------------------------------------------------------


def locked(world: CoreWorld, region: Region = Region.LOWER_BACK, area: str = LOWER_BACK) -> bool:
    """Whether a region is locked for that reason, at every door."""
    assert reason(world.start(area=area)) is Reason.SKIN_CHECK
    assert reason(world.start(area=area, ago=minutes(5))) is Reason.SKIN_CHECK
    refusal = world.start(Modality.HEAT, area).refusal
    assert (refusal.region, refusal.remaining) == (region, None)
    skin = world.skin(region)
    return (skin.state, skin.hold, skin.remaining) == (SkinState.RESTING, Hold.SKIN_CHECK, None)


def test_normal_again_is_for_skin_that_was_not(world: CoreWorld) -> None:
    assert nothing_to_do(world.skin_normal())
    world.start()
    assert nothing_to_do(world.skin_normal())
    world.numb()
    assert nothing_to_do(world.skin_normal(Region.LEFT_KNEE))
    assert world.skin_normal().events == (SkinNormal(Region.LOWER_BACK),)
    assert nothing_to_do(world.skin_normal())
    assert reason(world.start()) is Reason.RESTING, "the rest goes on all the same"


def test_normal_again_cannot_be_said_of_skin_under_a_pack(world: CoreWorld) -> None:
    world.start()
    world.numb()
    world.at("10:05").on_anyway()
    refusal = world.skin_normal().refusal
    assert (refusal.reason, refusal.treatment.id) == (Reason.PACK_ON, world.last)
    world.off()
    assert locked(world)


def test_numb_after_it_came_off_locks_and_the_removal_stays_when_it_was(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").off()
    assert world.at("10:20").numb().events == (Removed(world.last, minutes(5), Answer.SKIN_WARNING),)
    assert locked(world)
    assert world.treatment().removal.when.utc == at("10:15")
    assert nothing_to_do(world.numb())
    world.skin_normal()
    assert world.ends() == at("12:15")
    assert world.numb().done, "it is numb once more"
    assert locked(world)


def test_numb_can_be_said_as_long_as_the_skin_rests(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").off()
    assert world.at("12:14:59.999999").numb().done
    world.skin_normal()
    refusal = world.at("12:15").numb().refusal
    assert (refusal.reason, refusal.longest) == (Reason.TOO_LATE, minutes(10))
    world.at("13:00").start()
    world.at("15:30")
    assert world.was_off(minutes(140)).done
    assert world.skin().state is SkinState.READY
    assert world.at("15:39:59").numb().done, "within ten minutes of the answer, though it rested long ago"


def test_numb_of_two_packs_on_one_region_is_kept_of_both(world: CoreWorld) -> None:
    world.start()
    first = world.last
    world.numb()
    world.at("10:05").on_anyway()
    world.at("10:06").off()
    assert world.numb().done
    assert world.treatment().warned
    assert world.treatment(first).warned
    assert world.skin().treatment.id == world.last


def test_numb_of_a_pack_that_came_off_long_ago_ends_the_time_of_the_one_that_is_on(world: CoreWorld) -> None:
    world.start()
    first = world.last
    world.at("13:00").was_off(minutes(150))
    world.start()
    world.at("13:05").numb(first)
    assert world.skin().state is SkinState.OVERDUE
    world.off()
    assert locked(world)


def test_numb_and_never_on_counts_as_a_treatment(world: CoreWorld) -> None:
    world.start()
    world.at("10:00:20").numb()
    world.undo()
    assert world.at("10:00:30").cancel().events == (Removed(world.last, ZERO, Answer.NEVER_ON),)
    assert locked(world)
    world.skin_normal()
    assert world.ends() == at("12:00:30")


def test_of_a_pack_that_was_never_on_nothing_is_numb(world: CoreWorld) -> None:
    world.start()
    world.cancel()
    assert nothing_to_do(world.numb())


def test_still_on_after_numb_it_is_overdue_at_once(world: CoreWorld) -> None:
    world.start()
    world.at("10:06").numb()
    assert world.at("10:07").undo().done
    assert (world.skin().state, world.skin().remaining) == (SkinState.OVERDUE, minutes(-7))
    assert reason(world.skin_normal()) is Reason.PACK_ON
    world.at("10:08").off()
    assert locked(world)


def test_still_on_after_another_pack_left_it_numb(world: CoreWorld) -> None:
    world.start()
    first = world.last
    world.at("10:05").off()
    world.on_anyway()
    world.at("10:06").numb()
    world.undo(first)
    assert world.skin().state is SkinState.OVERDUE


def test_said_by_mistake_normal_comes_first_and_then_it_goes_on_as_before(world: CoreWorld) -> None:
    world.start()
    world.at("10:06").numb()
    world.skin_normal()
    world.undo()
    assert (world.skin().state, world.ends()) == (SkinState.APPLYING, at("10:15"))


def test_a_pack_moved_to_unwell_skin_is_overdue_at_once(world: CoreWorld) -> None:
    knee = world.add_area(Region.LEFT_KNEE)
    world.start(area=knee)
    world.numb()
    world.at("12:30").start()
    assert world.at("12:31").move(knee).events == (
        Moved(world.last, knee, Region.LEFT_KNEE, minutes(15), outside=True),
    )
    assert world.skin(Region.LEFT_KNEE).state is SkinState.OVERDUE
    world.at("12:32").off()
    assert locked(world, Region.LEFT_KNEE, knee)


def test_a_pack_on_anyway_on_unwell_skin_is_outside(world: CoreWorld) -> None:
    world.start()
    world.numb()
    world.at("13:00").on_anyway()
    assert world.treatment().outside
    assert world.skin().state is SkinState.OVERDUE
    world.off()
    assert locked(world)


def test_no_name_and_no_area_gets_round_unwell_skin(world: CoreWorld) -> None:
    world.start()
    world.numb()
    world.add_area(Region.LEFT_KNEE)
    world.rename_area(LOWER_BACK, "Another")
    world.hide_area(LOWER_BACK)
    other = world.add_area(Region.LOWER_BACK, "Lower back")
    world.set_rest(120)
    world.at("15:00")
    assert locked(world)
    assert locked(world, Region.LOWER_BACK, other)


def test_a_clock_ahead_over_a_reboot_does_not_make_it_two_hours_since_the_last_never_on(world: CoreWorld) -> None:
    world.start()
    assert isinstance(world.cancel().events[0], Cancelled)
    world.clock.reboot("10:30", wall="14:00")
    world.anchor()
    world.clock.ahead = ZERO
    world.start()
    assert isinstance(world.cancel().events[0], Removed)


# --- rests and areas ------------------------------------------------------------------------------------------


def test_rest_as_it_is(world: CoreWorld) -> None:
    assert nothing_to_do(world.set_rest(120))
    assert world.set_rest(121).done
    assert nothing_to_do(world.set_rest(121))


def test_short_treatments_as_they_are(world: CoreWorld) -> None:
    for short in (True, False):
        assert world.command("set_short", Region.LOWER_BACK, short).events == (ShortSet(Region.LOWER_BACK, short),)
        assert nothing_to_do(world.command("set_short", Region.LOWER_BACK, short))
        assert (Region.LOWER_BACK in world.record().short) is short


def test_area_ids(world: CoreWorld) -> None:
    assert world.add_area(Region.LEFT_KNEE) == LEFT_KNEE
    assert world.add_area(Region.LEFT_KNEE, "a") == "left-knee-2"
    assert world.add_area(Region.LEFT_KNEE, "b") == "left-knee-3"
    assert world.add_area(Region.ABDOMEN, "c") == "abdomen"
    world.hide_area("left-knee-2")
    assert world.add_area(Region.LEFT_KNEE, "a") == "left-knee-4", "an id is never used again"


def test_an_area_goes_by_its_region_s_name_once(world: CoreWorld) -> None:
    refusal = world.command("add_area", Region.LOWER_BACK, None).refusal
    assert (refusal.reason, refusal.region) == (Reason.NAME_TAKEN, Region.LOWER_BACK)
    world.rename_area(LOWER_BACK, "Small of the back")
    assert world.command("add_area", Region.LOWER_BACK, None).events == (
        AreaAdded("lower-back-2", Region.LOWER_BACK, ""),
    )


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", Reason.NAME_EMPTY),
        (" \t\n\u00a0\u3000", Reason.NAME_EMPTY),
        ("x" * (LONGEST_NAME + 1), Reason.NAME_TOO_LONG),
        ("x" * 10_000, Reason.NAME_TOO_LONG),
        ("a\nb", Reason.NAME_UNPRINTABLE),
        ("a\x00b", Reason.NAME_UNPRINTABLE),
        ("a\x1b[31mb", Reason.NAME_UNPRINTABLE),
        ("a\u202eb", Reason.NAME_UNPRINTABLE),
        ("a\u2028b", Reason.NAME_UNPRINTABLE),
        ("a\ud800b", Reason.NAME_UNPRINTABLE),
        ("sore spot", Reason.NAME_TAKEN),
        ("  SORE SPOT ", Reason.NAME_TAKEN),
        ("stra\u00dfe", Reason.NAME_TAKEN),
    ],
)
def test_names_that_cannot_be(world: CoreWorld, name: str, why: Reason) -> None:
    world.add_area(Region.LEFT_KNEE, "Sore spot")
    world.add_area(Region.RIGHT_KNEE, "STRASSE")
    before = len(world.events)
    assert reason(world.command("add_area", Region.ABDOMEN, name)) is why
    assert reason(world.rename_area(LOWER_BACK, name)) is why
    assert len(world.events) == before


@pytest.mark.parametrize("name", ["x", "x" * LONGEST_NAME, "Kn\u00f6chel \u2013 links", "\u819d", "3rd rib"])
def test_names_that_can_be(world: CoreWorld, name: str) -> None:
    assert world.command("add_area", Region.ABDOMEN, f"  {name} ").events == (
        AreaAdded("abdomen", Region.ABDOMEN, name),
    )


def test_a_name_is_composed(world: CoreWorld) -> None:
    assert world.rename_area(LOWER_BACK, "Kno\u0308chel").events == (AreaRenamed(LOWER_BACK, "Kn\u00f6chel"),)
    assert nothing_to_do(world.rename_area(LOWER_BACK, "Kn\u00f6chel "))


def test_a_name_may_change_its_case_and_a_hidden_one_is_free(world: CoreWorld) -> None:
    spot = world.add_area(Region.LEFT_KNEE, "Sore spot")
    assert world.rename_area(spot, "SORE SPOT").done
    world.hide_area(spot)
    assert world.rename_area(LOWER_BACK, "sore spot").done
    assert reason(world.rename_area("nowhere", "x")) is Reason.UNKNOWN_AREA


def test_hiding(world: CoreWorld) -> None:
    assert reason(world.hide_area("nowhere")) is Reason.UNKNOWN_AREA
    assert reason(world.hide_area(LOWER_BACK)) is Reason.LAST_AREA
    knee = world.add_area(Region.LEFT_KNEE)
    world.start()
    refusal = world.hide_area(LOWER_BACK).refusal
    assert (refusal.reason, refusal.region, refusal.treatment.id) == (Reason.PACK_ON, Region.LOWER_BACK, world.last)
    assert world.hide_area(knee).events == (AreaHidden(knee),)
    assert nothing_to_do(world.hide_area(knee))


def test_the_last_area_stays_even_while_a_hidden_one_is_in_sight(world: CoreWorld) -> None:
    knee = world.add_area(Region.LEFT_KNEE)
    world.start()
    world.at("10:15").off()
    world.hide_area(LOWER_BACK)
    world.undo()
    assert [area.id for area in world.snapshot().record.shown_areas] == [LOWER_BACK, LEFT_KNEE]
    assert reason(world.hide_area(knee)) is Reason.LAST_AREA


# --- no way round the rest, and no pack unwatched ---------------------------------------------------------------

AREAS = (
    *((LOWER_BACK, Region.LOWER_BACK), ("lower-back-2", Region.LOWER_BACK)),
    *((LEFT_KNEE, Region.LEFT_KNEE), ("left-elbow", Region.LEFT_ELBOW)),
)
SPANS = st.one_of(
    st.sampled_from([ZERO, TICK, minutes(1), minutes(5), minutes(10), minutes(15), minutes(120)]),
    st.timedeltas(ZERO, minutes(20)),
    st.timedeltas(ZERO, minutes(300)),
)
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class NoWayRound(RuleBasedStateMachine):
    """Any person, any order, any clock that the program can know of, against nothing but the true time.

    Of each pack the machine remembers only where it was said to lie and when it was said to go on and to come off.
    The computer's clock is set at will while the program runs (which notices it), and comes up wrong after reboots.
    """

    def __init__(self) -> None:
        super().__init__()
        self.world = CoreWorld()
        self.clock = self.world.clock
        self.record = Record()
        self.count = 0
        self.rest = dict.fromkeys(Region, minutes(120))
        self.packs: dict[str, dict[str, Any]] = {}
        self.unwell: set[Region] = set()
        self.dozing_since: datetime | None = None
        self.answers: set[Condition] = set()
        self.hurt: dict[Region, datetime] = {}

    @initialize()
    def areas(self) -> None:
        for area, region in AREAS[1:]:
            self.put_down(AreaAdded(area, region, area))

    def put_down(self, *events: Event) -> None:
        """Put events on record; the record is led along, for speed."""
        for event in events:
            self.world.append(event)
            self.record = self.record.after(*self.world.events[-1])

    def say(self, name: str, *arguments: Any) -> Reply:
        """A command of the rule, put on record, and what it may never do."""
        before = derive(self.record, self.clock.now())
        decision = getattr(core_rule, name)(before, *arguments)
        if not isinstance(decision, tuple):
            return Reply(before, refusal=decision)
        self.put_down(*decision)
        after = derive(self.record, self.clock.now())
        for treatment in before.record.treatments.values():
            now = after.record.treatments[treatment.id]
            assert now.started == treatment.started
            assert now.planned <= treatment.planned
            if treatment.on and now.on:
                skin_before, skin_now = before.skin(treatment.region), after.skin(now.region)
                assert skin_now.remaining <= skin_before.remaining, "due never becomes later"
            if not now.cancelled and name != "set_rest":
                for region in treatment.regions:
                    rest_before = rest_left(before.record, treatment, region, before.moment)
                    rest_now = rest_left(after.record, now, region, after.moment)
                    assert rest_now >= rest_before or rest_before <= ZERO, "an edit never unlocks"
        return Reply(after, decision)

    def known(self) -> st.SearchStrategy[str]:
        return st.sampled_from(sorted(self.packs))

    # --- time and clocks

    @rule(span=SPANS)
    def time_passes(self, span: timedelta) -> None:
        self.clock.to(self.clock.true + span)

    @rule(ahead=st.timedeltas(minutes(-600), minutes(600)) | st.timedeltas(minutes(-15), minutes(15)))
    def clock_is_set(self, ahead: timedelta) -> None:
        self.clock.ahead = ahead
        self.world.anchor()
        self.record = self.record.after(*self.world.events[-1])

    @rule(down=SPANS, up=st.timedeltas(ZERO, minutes(5)), wrong=st.sampled_from([None, None, "ahead", "1970"]))
    def computer_is_off(self, down: timedelta, up: timedelta, wrong: str | None) -> None:
        ahead = self.clock.ahead
        self.clock.reboot(self.clock.true + down + up, up=up)
        if wrong is not None:
            self.clock.set_wall(LONG_AGO if wrong == "1970" else self.clock.true + minutes(600))
        self.world.anchor()
        self.record = self.record.after(*self.world.events[-1])
        if wrong is not None:
            self.clock.ahead = ahead
            self.world.anchor()
            self.record = self.record.after(*self.world.events[-1])

    # --- what a person says

    @rule(
        data=st.data(),
        where=st.sampled_from(AREAS),
        modality=st.sampled_from(Modality),
        number=st.none() | st.integers(4, 21),
        ago=st.just(ZERO) | st.timedeltas(ZERO, minutes(180)),
        anyway=st.booleans(),
    )
    def goes_on(
        self, data: st.DataObject, where: tuple[str, Region], modality: Modality, number: int | None, ago: timedelta,
        anyway: bool,
    ) -> None:  # fmt: skip
        area, region = where
        self.count += 1
        treatment = f"treatment-{self.count}"
        if anyway:
            reply = self.say("on_anyway", treatment, area, modality, ago)
        else:
            reply = self.say("start", treatment, area, modality, None if number is None else minutes(number), ago)
        if not reply.events:
            return
        since = self.clock.true - ago
        (started,) = reply.events
        rested = all(end <= since for end in self.ends_of_rest(region))
        assert not any(pack["on"] and pack["where"] == region for pack in self.packs.values())
        held = any(pack["on"] and region in pack["regions"] for pack in self.packs.values()) or region in self.unwell
        if not anyway:
            assert not held
            assert all(end <= self.clock.true for end in self.ends_of_rest(region)), "nothing starts within a rest"
            assert ago or not self.withheld(region, modality, since), "what is withheld is not started"
        assert started.outside or not self.withheld(region, modality, since), "what is withheld is due at once"
        assert started.outside or (rested and not held), "what is against the rule is known to be"
        longest = minutes(10) if region is Region.LEFT_ELBOW else minutes(20)
        assert started.planned <= longest
        allowed = ZERO if started.outside else started.planned
        self.packs[treatment] = {
            "on": True,
            "since": since,
            "due": since + allowed,
            "where": region,
            "what": modality,
            "regions": {region},
            "off": [],
            "warned": False,
            "asked": self.asked(started.planned, ago) if started.dozing and not started.outside else [],
        }
        dozes = self.dozing_since is not None and self.clock.true - self.dozing_since < timedelta(hours=12)
        assert started.dozing or not (dozes or Condition.SLEEPY in self.answers), "who may doze off is asked"

    def withheld(self, region: Region, modality: Modality, since: datetime) -> bool:
        """Whether a pack that went on then is advised against."""
        no_ice, no_heat = {Condition.RAYNAUD, Condition.OPEN_WOUND}, {Condition.CANCER, Condition.OPEN_WOUND}
        if self.answers & (no_ice if modality is ICE else no_heat):
            return True
        hurt = self.hurt.get(region)
        return modality is Modality.HEAT and hurt is not None and since - hurt < timedelta(hours=72)

    @staticmethod
    def asked(planned: timedelta, ago: timedelta) -> list[timedelta]:
        """The times on the skin at which somebody who may doze off has to answer."""
        times = [planned / 2] if planned <= minutes(10) else [minutes(5), minutes(10)]
        return [time for time in times if time >= ago]

    @precondition(lambda self: self.packs)
    @rule(data=st.data(), answer=st.sampled_from(Answer), ago=st.just(ZERO) | SPANS)
    def comes_off(self, data: st.DataObject, answer: Answer, ago: timedelta) -> None:
        treatment = data.draw(self.known())
        if self.say("off", treatment, ago, answer).events:
            pack = self.packs[treatment]
            already_off, pack["on"] = not pack["on"], False
            if answer is Answer.SKIN_WARNING:
                pack["warned"] = True
                self.unwell.add(pack["where"])
            if not (answer is Answer.SKIN_WARNING and already_off):
                pack["off"].append(self.clock.true - ago)
        elif answer is Answer.SKIN_WARNING and ago == ZERO and self.packs[treatment]["off"]:
            pack = self.packs[treatment]
            if any(self.clock.true < off + minutes(120) for off in pack["off"]):
                assert pack["where"] in self.unwell, "a warning is never overheard"

    @precondition(lambda self: self.packs)
    @rule(data=st.data())
    def still_on(self, data: st.DataObject) -> None:
        treatment = data.draw(self.known())
        if self.say("undo", treatment).events:
            pack = self.packs[treatment]
            pack["on"] = True
            if pack["where"] in self.unwell:
                pack["due"] = pack["since"]

    @precondition(lambda self: self.packs)
    @rule(data=st.data())
    def is_about_to_come_off(self, data: st.DataObject) -> None:
        self.say("taking_off", data.draw(self.known()))

    @precondition(lambda self: self.packs)
    @rule(data=st.data())
    def skin_is_checked(self, data: st.DataObject) -> None:
        treatment = data.draw(self.known())
        for event in self.say("skin_checked", treatment).events:
            pack = self.packs[treatment]
            assert self.clock.true >= pack["since"] + event.check, "nothing is answered before it is asked"
            pack["asked"] = [time for time in pack["asked"] if time != event.check]

    @rule(region=st.sampled_from([region for _, region in AREAS]))
    def skin_is_normal(self, region: Region) -> None:
        if self.say("skin_normal", region).events:
            assert not any(pack["on"] and pack["where"] is region for pack in self.packs.values())
            self.unwell.remove(region)

    @rule(dozing=st.booleans())
    def may_doze_off(self, dozing: bool) -> None:
        if self.say("set_dozing", dozing).events:
            self.dozing_since = self.clock.true if dozing else None

    @rule(
        answers=st.just(set())
        | st.sets(st.sampled_from([Condition.RAYNAUD, Condition.OPEN_WOUND, Condition.CANCER, Condition.SLEEPY]))
    )
    def safety_check_is_answered(self, answers: set[Condition]) -> None:
        self.say("answer_safety", answers)
        self.answers = answers

    @rule(
        region=st.sampled_from([region for _, region in AREAS]),
        ago=st.none()
        | st.timedeltas(ZERO, timedelta(hours=80))
        | st.timedeltas(timedelta(hours=68), timedelta(hours=72)),
    )
    def was_hurt(self, region: Region, ago: timedelta | None) -> None:
        self.say("set_injury", region, ago)
        if ago is None:
            self.hurt.pop(region, None)
        else:
            self.hurt[region] = self.clock.true - ago

    @precondition(lambda self: self.packs)
    @rule(data=st.data())
    def never_on(self, data: st.DataObject) -> None:
        treatment = data.draw(self.known())
        for event in self.say("cancel", treatment).events:
            pack = self.packs[treatment]
            assert self.clock.true - pack["since"] < minutes(1)
            if isinstance(event, Cancelled):
                assert not pack["warned"]
                del self.packs[treatment]
            else:
                pack["on"] = False
                pack["off"].append(self.clock.true)

    @precondition(lambda self: self.packs)
    @rule(data=st.data(), where=st.sampled_from(AREAS))
    def lies_elsewhere(self, data: st.DataObject, where: tuple[str, Region]) -> None:
        area, region = where
        treatment = data.draw(self.known())
        for event in self.say("move", treatment, area).events:
            pack = self.packs.pop(treatment)
            rested = all(end <= pack["since"] for end in self.ends_of_rest(region))
            held = any(other["on"] and region in other["regions"] for other in self.packs.values())
            held = held or region in self.unwell
            if pack["where"] is not region:
                withheld = self.withheld(region, pack["what"], pack["since"])
                assert event.outside or (rested and not held and not withheld)
            due = pack["since"] if event.outside else min(pack["due"], pack["since"] + event.planned)
            self.packs[treatment] = {**pack, "where": region, "regions": pack["regions"] | {region}, "due": due}
            if event.planned <= minutes(10):
                self.packs[treatment]["asked"] = []  # what is asked of a shorter plan is another model's business
            if treatment in self.record.unwell.values():
                self.unwell.add(region)

    @rule(region=st.sampled_from([region for _, region in AREAS]), number=st.integers(110, 370))
    def rest_is_chosen(self, region: Region, number: int) -> None:
        if self.say("set_rest", region, minutes(number)).events:
            self.rest[region] = minutes(number)

    @rule(area=st.sampled_from([area for area, _ in AREAS]), name=st.sampled_from(["a", "b", "c"]))
    def area_is_hidden_or_renamed(self, area: str, name: str) -> None:
        self.say("rename_area", area, name)
        self.say("hide_area", area)

    # --- what must hold

    def ends_of_rest(self, region: Region) -> list[datetime]:
        """When the rests of a region end, by what was said."""
        return [off + self.rest[region] for pack in self.packs.values() if region in pack["regions"] and not pack["on"]
                for off in pack["off"]]  # fmt: skip

    @invariant()
    def no_rest_is_cut_short(self) -> None:
        assert all(rest >= minutes(120) for rest in self.rest.values())
        snapshot = derive(self.record, self.clock.now())
        for _, region in AREAS:
            if any(end > self.clock.true for end in self.ends_of_rest(region)):
                assert snapshot.skin(region).state is not SkinState.READY

    @invariant()
    def unwell_skin_is_locked_until_it_is_normal(self) -> None:
        snapshot = derive(self.record, self.clock.now())
        assert set(snapshot.record.unwell) == self.unwell
        for region in self.unwell:
            skin = snapshot.skin(region)
            assert skin.state in RINGING or skin.hold is not None

    @invariant()
    def no_pack_is_unwatched(self) -> None:
        snapshot = derive(self.record, self.clock.now())
        shown = {area.id for area in snapshot.record.shown_areas}
        told_of = {reminder.treatment.id for reminder in wanted(snapshot) if reminder.kind is ReminderKind.PACK_OFF}
        for treatment, pack in self.packs.items():
            if pack["on"]:
                skin = snapshot.skin(pack["where"])
                assert skin.state in ON
                assert skin.treatment.id == treatment
                assert skin.treatment.area in shown
                assert treatment in told_of
                missed = [time for time in pack["asked"] if self.clock.true >= pack["since"] + time + minutes(1)]
                assert not missed or skin.state in RINGING, "who does not answer may be asleep"
                if self.clock.true >= pack["due"]:
                    assert skin.state in RINGING
                if self.clock.true >= pack["due"] + minutes(15):
                    assert skin.state is SkinState.UNCONFIRMED

    def teardown(self) -> None:
        assert self.world.record() == self.record, "the record led along is what the events say"


TestNoWayRound = NoWayRound.TestCase
