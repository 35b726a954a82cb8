# SPDX-License-Identifier: MIT
"""What is offered is what the rule allows, at every moment of a treatment and its rest."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import minutes
from tests.helpers.world import CoreWorld
from therapy_timer.core import rule
from therapy_timer.core.events import Answer, Modality
from therapy_timer.core.record import FIRST_AREA
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Refusal
from therapy_timer.core.skin import ON, Hold, SkinState
from therapy_timer.views.sayings import Saying, care, hint, last_ended, offered, question, subject

STARTS = {Saying.START_ICE, Saying.START_HEAT, Saying.ALREADY_ON}
OFFS = {Saying.TOOK_IT_OFF, Saying.TOOK_IT_OFF_NOW, Saying.JUST_NOW}


@given(
    on=st.timedeltas(timedelta(0), timedelta(minutes=40)) | st.timedeltas(timedelta(0), timedelta(hours=6)),
    off=st.timedeltas(timedelta(0), timedelta(hours=3)),
    dozing=st.booleans(),
    answer=st.sampled_from([Answer.NOW, Answer.SKIN_WARNING]),
)
def test_nothing_is_offered_that_would_be_refused_nor_kept_back(on, off, dozing, answer):
    world = CoreWorld()
    if dozing:
        world.set_dozing()
    treatment = world.start().events[0].treatment
    world.clock.to(world.clock.true + on)
    check(world.snapshot(), treatment)
    world.taking_off()
    world.skin_checked()
    check(world.snapshot(), treatment)
    world.off(answer=answer)
    check(world.snapshot(), treatment)
    world.clock.to(world.clock.true + off)
    check(world.snapshot(), treatment)


def check(snapshot, treatment) -> None:
    possible = offered(snapshot, FIRST_AREA)
    state = snapshot.skin(Region.LOWER_BACK).state
    starts = not isinstance(rule.start(snapshot, "new", FIRST_AREA.id, Modality.ICE), Refusal)
    assert (possible >= STARTS) is starts is (state is SkinState.READY)
    assert (len(possible & OFFS) == 1) is (state in ON)
    assert (Saying.WRONG_AREA in possible) is (state in ON)
    assert (Saying.NEVER_ON in possible) is not_refused(rule.cancel(snapshot, treatment))
    assert (Saying.STILL_ON in possible) is not_refused(rule.undo(snapshot, treatment))
    assert (Saying.ON_ANYWAY in possible) is (state is SkinState.RESTING)
    assert (Saying.NUMB in possible) is (state in ON)
    assert (Saying.TAKING_OFF in possible) is not_refused(rule.taking_off(snapshot, treatment))
    assert (Saying.FEELS_NORMAL in possible) is not_refused(rule.skin_checked(snapshot, treatment))
    assert (Saying.NORMAL_AGAIN in possible) is not_refused(rule.skin_normal(snapshot, Region.LOWER_BACK))
    assert bool(question(snapshot, FIRST_AREA)) is (Saying.FEELS_NORMAL in possible or state is SkinState.UNCONFIRMED)
    assert bool(care(snapshot, FIRST_AREA)) is (Saying.NORMAL_AGAIN in possible)
    if state is SkinState.UNCONFIRMED:
        long_ago = not_refused(rule.off(snapshot, treatment, minutes(120), Answer.EARLIER))
        assert (Saying.LONG_AGO in possible) is long_ago


def not_refused(decision) -> bool:
    return not isinstance(decision, Refusal) and bool(decision)


def test_hints():
    world = CoreWorld()
    hints = {}
    for state, span in (("ready", 0), ("applying", 5), ("overdue", 20), ("unconfirmed", 35)):
        if state == "applying":
            world.start()
        world.clock.to(f"10:{span:02}")
        assert world.snapshot().skin(Region.LOWER_BACK).state == state
        hints[state] = hint(world.snapshot(), FIRST_AREA)
    world.off()
    hints["resting"] = hint(world.snapshot(), FIRST_AREA)
    assert [state for state, text in hints.items() if not text] == ["overdue"], "there is one thing to do"
    assert len(set(hints.values())) == 5
    world.set_rest(180)
    assert "at least 3 hours" in hint(world.snapshot(), FIRST_AREA)


def test_skin_that_is_not_well_needs_care_whatever_else_holds_it():
    world = CoreWorld()
    world.add_area(Region.LEFT_KNEE)
    world.start()
    world.numb()
    world.on_anyway()
    world.move(Region.LEFT_KNEE.value)
    assert world.skin().hold is Hold.MOVED_PACK_ON
    assert Saying.NORMAL_AGAIN in offered(world.snapshot(), FIRST_AREA)
    assert "Warm the skin" in care(world.snapshot(), FIRST_AREA)
    world.off()
    assert world.skin().hold is Hold.SKIN_CHECK
    world.skin_normal()
    assert world.skin().hold is None
    assert care(world.snapshot(), FIRST_AREA) == ""


def test_the_last_removal_counts():
    world = CoreWorld()
    first = world.start().events[0].treatment
    world.clock.go(hours=3)
    world.was_off(minutes(150))
    world.clock.go(minutes=1)
    second = world.start().events[0].treatment
    assert last_ended(world.snapshot(), Region.LOWER_BACK).id == first
    world.off()
    assert last_ended(world.snapshot(), Region.LOWER_BACK).id == second
    assert last_ended(world.snapshot(), Region.LEFT_KNEE) is None


def test_the_subject_is_the_area_of_the_pack():
    world = CoreWorld()
    other = world.add_area(Region.LOWER_BACK, "Old scar")
    area = world.snapshot().record.areas[other]
    assert subject(world.snapshot(), area, Saying.START_ICE) is area
    world.start()
    assert subject(world.snapshot(), area, Saying.TOOK_IT_OFF).id == FIRST_AREA.id
    world.off()
    assert subject(world.snapshot(), area, Saying.STILL_ON).id == FIRST_AREA.id
    assert subject(world.snapshot(), area, Saying.ON_ANYWAY) is area
