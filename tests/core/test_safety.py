# SPDX-License-Identifier: MIT
"""What a person said of themselves, and a fall or blow: what is withheld, for how long, and what is watched anyway."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import at, minutes
from tests.helpers.world import LEFT_KNEE, LOWER_BACK, CoreWorld, Reply
from therapy_timer.core import region as regions
from therapy_timer.core import rule
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Answer, Condition, InjurySet, Modality, SafetyAnswered
from therapy_timer.core.record import Area
from therapy_timer.core.regimen import LONGEST_SINCE_INJURY
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Reason, Refusal
from therapy_timer.core.safety import EFFECTS, InjuryClock, OfTheRegion, injury_clock, withheld
from therapy_timer.core.skin import Hold, SkinState

ICE, HEAT = Modality.ICE, Modality.HEAT
TICK = timedelta(microseconds=1)
HOUR = timedelta(hours=1)
BACK, ABDOMEN = Region.LOWER_BACK, Region.ABDOMEN

BOTH = {Condition.REDUCED_FEELING, Condition.DIABETES_NUMBNESS, Condition.POOR_CIRCULATION, Condition.OPEN_WOUND}
OF_ICE = {Condition.RAYNAUD, Condition.COLD_REACTION, Condition.HEART_DISEASE}
OF_HEAT = {
    *(Condition.FRESH_INJURY, Condition.BLOOD_CLOT, Condition.CANCER, Condition.MULTIPLE_SCLEROSIS),
    Condition.RUB_OR_CREAM,
}


@pytest.fixture
def world() -> CoreWorld:
    return CoreWorld()


def answer(world: CoreWorld, *conditions: Condition) -> Reply:
    return world.command("answer_safety", conditions)


def hurt(world: CoreWorld, ago: timedelta | None, region: Region = BACK) -> Reply:
    return world.command("set_injury", region, ago)


def reason(reply: Reply) -> Reason | None:
    assert not (reply.events and reply.refusal)
    return reply.refusal.reason if reply.refusal else None


# --- what follows from each answer -----------------------------------------------------------------------------


def test_the_table_is_that_of_the_guidance() -> None:
    assert set(EFFECTS) == set(Condition)
    for condition, effect in EFFECTS.items():
        ice = condition in BOTH | OF_ICE
        heat = condition in BOTH | OF_HEAT | {Condition.PREGNANT}
        assert effect.withheld == {each for each, is_so in ((ICE, ice), (HEAT, heat)) if is_so}, condition
        assert effect.regions == ({ABDOMEN} if condition is Condition.PREGNANT else None)


def test_pregnant_is_of_the_abdomen_and_of_heat(world: CoreWorld) -> None:
    answer(world, Condition.PREGNANT)
    snapshot = world.snapshot()
    barred = {(region, modality) for region in Region for modality in Modality if withheld(snapshot, region, modality)}
    assert barred == {(ABDOMEN, HEAT)}


def test_before_the_check_is_answered_nothing_is_withheld(world: CoreWorld) -> None:
    assert world.snapshot().record.conditions is None
    assert not any(withheld(world.snapshot(), region, modality) for region in Region for modality in Modality)
    assert world.start(HEAT).done


def test_an_answer_holds_until_it_is_changed(world: CoreWorld) -> None:
    answer(world, Condition.BLOOD_CLOT, Condition.CANCER)
    for hours in (0, 13, 500):
        world.clock.go(hours=hours)
        reply = world.start(HEAT)
        assert reason(reply) is Reason.WITHHELD
        assert (reply.refusal.region, reply.refusal.modality) == (BACK, HEAT)
        assert reply.refusal.whys == (Condition.BLOOD_CLOT, Condition.CANCER)
    world.clock.reboot(world.clock.true + HOUR, wall=world.clock.true - 3 * HOUR)
    assert reason(world.start(HEAT)) is Reason.WITHHELD
    answer(world, Condition.CANCER)
    assert world.start(HEAT).refusal.whys == (Condition.CANCER,)
    answer(world)
    assert world.start(HEAT).done


def test_what_is_not_withheld_starts(world: CoreWorld) -> None:
    answer(world, Condition.RAYNAUD)
    assert reason(world.start(ICE)) is Reason.WITHHELD
    assert world.start(HEAT).done
    assert not world.treatment().outside


# --- it never refuses to watch ----------------------------------------------------------------------------------


@pytest.mark.parametrize("ago", [TICK, minutes(5), timedelta(hours=24)])
def test_a_withheld_pack_that_is_already_on_is_watched_and_due_at_once(world: CoreWorld, ago: timedelta) -> None:
    answer(world, Condition.REDUCED_FEELING)
    assert world.start(HEAT, ago=ago).done
    assert world.treatment().outside
    assert world.skin().state in {SkinState.OVERDUE, SkinState.UNCONFIRMED}
    assert world.skin().remaining == -ago
    (reminder,) = world.reminders()
    assert (reminder.is_due, reminder.rings) == (True, True)


def test_so_is_one_that_is_on_anyway(world: CoreWorld) -> None:
    answer(world, Condition.REDUCED_FEELING)
    assert world.on_anyway(ICE).done
    assert (world.skin().state, world.skin().remaining) == (SkinState.OVERDUE, ZERO)
    world.at("10:03").off()
    assert world.ends() == at("12:03")
    assert reason(world.start(ICE)) is Reason.RESTING, "what rests is told first, for its end is known"
    assert world.on_anyway(ICE).done


def test_a_pack_that_is_moved_to_where_it_is_withheld_is_due_at_once(world: CoreWorld) -> None:
    abdomen = world.add_area(ABDOMEN)
    knee = world.add_area(Region.LEFT_KNEE)
    answer(world, Condition.PREGNANT)
    world.start(HEAT)
    world.at("10:05")
    assert not world.move(knee).events[0].outside
    assert world.move(abdomen).events[0].outside
    assert world.skin(ABDOMEN).state is SkinState.OVERDUE


def test_an_answer_changes_nothing_about_a_pack_that_is_on(world: CoreWorld) -> None:
    world.start(HEAT)
    answer(world, Condition.BLOOD_CLOT)
    assert world.ends() == at("10:15")
    assert not world.treatment().outside


CONDITIONS = st.sets(st.sampled_from(Condition))


@given(
    conditions=CONDITIONS,
    region=st.sampled_from(Region),
    modality=st.sampled_from(Modality),
    hours=st.none() | st.integers(0, 100),
    state=st.sampled_from(["ready", "resting", "unwell"]),
    ago=st.timedeltas(ZERO, timedelta(hours=1)),
)
def test_no_door_starts_it_and_every_door_watches_it(conditions, region, modality, hours, state, ago) -> None:
    world = CoreWorld()
    area = LOWER_BACK if region is BACK else world.add_area(region)
    if state != "ready":
        world.start(ICE, area)
        world.at("10:05").off(answer=Answer.SKIN_WARNING if state == "unwell" else Answer.NOW)
        world.at("10:30")
    before = world.skin(region)
    world.command("answer_safety", conditions)
    if hours is not None:
        hurt(world, hours * HOUR, region)
    assert world.skin(region) == before, "neither the lock nor the rest are touched"
    whys = withheld(world.snapshot(), region, modality)
    locked = {"resting": Reason.RESTING, "unwell": Reason.SKIN_CHECK}.get(state)
    expected = locked or (Reason.WITHHELD if whys else None)
    decision = rule.start(world.snapshot(), "unused", area, modality)
    assert (decision.reason if isinstance(decision, Refusal) else None) is expected
    reply = world.on_anyway(modality, area, ago)
    assert reply.done, "it never refuses to watch"
    rested = locked is None
    assert reply.events[0].outside or (rested and not whys)


# --- a fall or blow ---------------------------------------------------------------------------------------------


def test_a_spasm_without_an_injury_has_no_clock(world: CoreWorld) -> None:
    assert injury_clock(world.snapshot(), BACK) is None
    assert world.start(HEAT).done


def test_heat_waits_for_seventy_two_hours_on_that_region(world: CoreWorld) -> None:
    world.add_area(Region.LEFT_KNEE)
    assert hurt(world, 30 * HOUR).done
    assert injury_clock(world.snapshot(), BACK) == InjuryClock(30 * HOUR, 48 * HOUR, 72 * HOUR)
    reply = world.start(HEAT)
    assert reason(reply) is Reason.WITHHELD
    assert reply.refusal.whys == (InjuryClock(30 * HOUR),)
    assert not withheld(world.snapshot(), BACK, ICE)
    assert not withheld(world.snapshot(), Region.LEFT_KNEE, HEAT)
    world.clock.to(world.clock.true + 42 * HOUR - TICK)
    assert injury_clock(world.snapshot(), BACK) is not None
    assert reason(world.start(HEAT)) is Reason.WITHHELD
    world.clock.to(world.clock.true + TICK)
    assert injury_clock(world.snapshot(), BACK) is None
    assert world.start(HEAT).done


def test_a_pack_said_to_be_on_since_before_the_end_of_the_wait_is_against_the_rule(world: CoreWorld) -> None:
    hurt(world, 72 * HOUR)
    world.start(HEAT, ago=TICK)
    assert world.treatment().outside


def test_no_clock_change_brings_heat_sooner(world: CoreWorld) -> None:
    hurt(world, 10 * HOUR)
    world.clock.ahead = 100 * HOUR
    world.anchor()
    assert injury_clock(world.snapshot(), BACK).passed == 10 * HOUR
    assert reason(world.start(HEAT)) is Reason.WITHHELD


def test_nor_does_a_reboot_with_the_clock_ahead_that_is_put_right(world: CoreWorld) -> None:
    hurt(world, 10 * HOUR)
    world.clock.reboot(world.clock.true + HOUR, wall=world.clock.true + 100 * HOUR)
    world.anchor()
    world.clock.ahead = ZERO
    world.anchor()
    assert injury_clock(world.snapshot(), BACK).passed <= 11 * HOUR
    assert reason(world.start(HEAT)) is Reason.WITHHELD


def test_an_injury_can_be_changed_and_taken_back(world: CoreWorld) -> None:
    hurt(world, 10 * HOUR)
    hurt(world, 60 * HOUR)
    assert injury_clock(world.snapshot(), BACK).passed == 60 * HOUR
    hurt(world, None)
    assert injury_clock(world.snapshot(), BACK) is None
    assert world.start(HEAT).done


@pytest.mark.parametrize("ago", [-TICK, LONGEST_SINCE_INJURY + TICK])
def test_an_injury_lies_in_the_past_and_not_too_far(world: CoreWorld, ago: timedelta) -> None:
    assert reason(hurt(world, ago)) is Reason.INJURY_RANGE
    assert injury_clock(world.snapshot(), BACK) is None


# --- sleepy ------------------------------------------------------------------------------------------------------


def test_who_is_sleepy_may_always_doze_off(world: CoreWorld) -> None:
    assert not world.snapshot().dozing
    answer(world, Condition.SLEEPY)
    for hours in (0, 13, 500):
        world.clock.go(hours=hours)
        assert world.snapshot().dozing
        assert reason(world.set_dozing(False)) is Reason.SLEEPY
    for modality in (ICE, HEAT):
        assert not withheld(world.snapshot(), BACK, modality)
    world.start(ICE)
    assert world.treatment().dozing
    world.clock.go(minutes=6)
    assert world.skin().state is SkinState.OVERDUE, "nobody answered the check"
    answer(world)
    assert not world.snapshot().dozing


def test_what_was_said_beside_it_holds_on(world: CoreWorld) -> None:
    answer(world, Condition.SLEEPY)
    world.set_dozing()
    answer(world)
    assert world.snapshot().dozing
    assert world.set_dozing(False).done
    assert not world.snapshot().dozing


# --- a region that an update retired -----------------------------------------------------------------------------


@pytest.fixture
def retired(world: CoreWorld, monkeypatch: pytest.MonkeyPatch) -> CoreWorld:
    """The left knee has an area, a treatment and a rest; then an update takes it off the list."""
    knee = world.add_area(Region.LEFT_KNEE, "My knee")
    world.start(ICE, knee)
    world.at("10:10").off()
    monkeypatch.setattr(regions, "RETIRED", frozenset({Region.LEFT_KNEE}))
    return world


def test_a_retired_region_keeps_its_areas_rests_and_history(retired: CoreWorld) -> None:
    record = retired.snapshot().record
    assert record.areas[LEFT_KNEE] == Area(LEFT_KNEE, Region.LEFT_KNEE, "My knee")
    assert record.treatments[retired.last].region is Region.LEFT_KNEE
    assert retired.skin(Region.LEFT_KNEE).state is SkinState.RESTING
    assert retired.ends(Region.LEFT_KNEE) == at("12:10")
    assert reason(retired.start(ICE, LEFT_KNEE)) is Reason.RESTING


def test_nothing_starts_on_a_retired_region_and_it_is_not_offered(retired: CoreWorld) -> None:
    retired.at("12:10")
    for modality in Modality:
        reply = retired.start(modality, LEFT_KNEE)
        assert (reason(reply), reply.refusal.whys) == (Reason.WITHHELD, (OfTheRegion.RETIRED,))
    assert reason(retired.command("add_area", Region.LEFT_KNEE, "Another")) is Reason.REGION_RETIRED
    assert retired.start(HEAT).done


def test_a_pack_on_a_retired_region_is_watched(retired: CoreWorld) -> None:
    retired.at("12:10").on_anyway(ICE, LEFT_KNEE)
    assert retired.skin(Region.LEFT_KNEE).state is SkinState.OVERDUE
    assert retired.off().done
    retired.numb()
    assert retired.skin(Region.LEFT_KNEE).hold is Hold.SKIN_CHECK


def test_events_say_what_holds(world: CoreWorld) -> None:
    assert answer(world, Condition.SLEEPY, Condition.RAYNAUD).events == (
        SafetyAnswered((Condition.RAYNAUD, Condition.SLEEPY)),
    )
    assert hurt(world, HOUR).events == (InjurySet(BACK, HOUR),)
