# SPDX-License-Identifier: MIT
"""What may be done to the record of a treatment afterwards, and what it means for the skin: nothing, or more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.helpers.clock import at, minutes
from tests.helpers.world import LEFT_KNEE, LOWER_BACK, CoreWorld, Reply
from therapy_timer.core import editing
from therapy_timer.core.clock import ELSEWHERE, LONG_AGO, ZERO, Moment, Timeline
from therapy_timer.core.events import (
    Answer,
    Corrected,
    Deleted,
    Modality,
    Noted,
    PainSaid,
    PainTime,
    Removed,
    RestImported,
    Restored,
    Started,
)
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import wanted
from therapy_timer.core.rule import Reason, Refusal
from therapy_timer.core.skin import Hold, SkinState, derive
from therapy_timer.core.treatment import evolve, outdated

ICE, HEAT = Modality.ICE, Modality.HEAT
BACK, KNEE = Region.LOWER_BACK, Region.LEFT_KNEE
BEFORE, AFTER = PainTime.BEFORE, PainTime.AFTER


@pytest.fixture
def world() -> CoreWorld:
    """At 10:30: ice on the lower back from 10:00 to 10:15."""
    world = CoreWorld()
    world.add_area(KNEE)
    world.start()
    world.at("10:15").off()
    world.at("10:30")
    return world


def refused(reply: Reply, reason: Reason) -> Refusal:
    assert not reply.done
    assert reply.refusal is not None
    assert reply.refusal.reason is reason
    return reply.refusal


# --- pain and notes


def test_pain_before_and_after(world: CoreWorld) -> None:
    assert world.say_pain(7, BEFORE).events == (PainSaid(world.last, BEFORE, 7),)
    assert world.say_pain(0).events == (PainSaid(world.last, AFTER, 0),)
    assert world.say_pain(0).events == (), "that was said already"
    world.say_pain(10)
    assert (world.treatment().pain_before, world.treatment().pain_after) == (7, 10)
    for wrong in (-1, 11):
        assert refused(world.say_pain(wrong), Reason.PAIN_RANGE).treatment == world.treatment()


def test_pain_can_be_said_while_the_pack_is_on(world: CoreWorld) -> None:
    world.start(area=LEFT_KNEE)
    assert world.say_pain(5, BEFORE).done
    assert world.note("hurts").done
    assert world.skin(KNEE).state is SkinState.APPLYING


def test_a_note(world: CoreWorld) -> None:
    assert world.note(" e\u0301 \n").events == (Noted(world.last, "é"),)
    assert world.note("é").events == ()
    assert world.note("x" * editing.LONGEST_NOTE).done
    refused(world.note("x" * (editing.LONGEST_NOTE + 1)), Reason.NOTE_TOO_LONG)
    assert world.note(" ").events == (Noted(world.last, ""),)
    assert world.treatment().note == ""


# --- corrections


def test_a_correction(world: CoreWorld) -> None:
    reply = world.correct("10:05", "10:25", area=LEFT_KNEE, modality=HEAT)
    assert reply.events == (Corrected(world.last, LEFT_KNEE, KNEE, HEAT, minutes(25), minutes(5)),)
    treatment = world.treatment()
    assert (treatment.area, treatment.regions, treatment.modality) == (LEFT_KNEE, (BACK, KNEE), HEAT)
    assert treatment.started.utc == at("10:05")
    assert treatment.removal is not None
    assert (treatment.removal.when.utc, treatment.removal.on_skin) == (at("10:25"), minutes(20))
    assert treatment.removal.answer is Answer.CORRECTED
    assert treatment.overrun == minutes(5)
    assert (world.ends(), world.ends(KNEE)) == (at("12:25"), at("12:25"))


@pytest.mark.parametrize(
    ("began", "ended", "reason"),
    [
        ("10:00", "10:31", Reason.IN_FUTURE),
        ("10:20", "10:20", Reason.END_BEFORE_START),
        ("10:20", "10:10", Reason.END_BEFORE_START),
        (at("10:20") - timedelta(hours=24, microseconds=1), "10:20", Reason.ON_TOO_LONG),
        (at("10:20") - timedelta(hours=24), "10:20", None),
        ("10:20", "10:30", None),
    ],
)
def test_times_that_cannot_be(world: CoreWorld, began: object, ended: object, reason: Reason | None) -> None:
    for reply in (
        world.correct(began, ended),  # type: ignore[arg-type]
        world.add_forgotten(began, ended, area=LEFT_KNEE),  # type: ignore[arg-type]
    ):
        assert reply.refusal is None or reply.refusal.reason is reason
        assert reply.done == (reason is None)


def test_what_is_on_the_skin_cannot_be_corrected_or_deleted(world: CoreWorld) -> None:
    world.start(area=LEFT_KNEE)
    assert refused(world.correct("10:00", "10:10"), Reason.PACK_ON).treatment == world.treatment()
    refused(world.delete_treatment(), Reason.PACK_ON)


def test_what_was_never_on_cannot_be_corrected(world: CoreWorld) -> None:
    world.start(area=LEFT_KNEE)
    world.cancel()
    refused(world.correct("10:00", "10:10"), Reason.UNKNOWN_TREATMENT)


def test_what_nobody_knows(world: CoreWorld) -> None:
    for reply in (
        world.say_pain(3, treatment="x"),
        world.note("x", "x"),
        world.correct("10:00", "10:10", treatment="x"),
        world.delete_treatment("x"),
        world.restore("x"),
    ):
        refused(reply, Reason.UNKNOWN_TREATMENT)
    refused(world.correct("10:00", "10:10", area="x"), Reason.UNKNOWN_AREA)
    refused(world.add_forgotten("10:00", "10:10", area="x"), Reason.UNKNOWN_AREA)


def test_a_corrected_pack_is_not_still_on(world: CoreWorld) -> None:
    """Its start was moved: it would be due later than was ever said."""
    world.at("10:31").start(area=LEFT_KNEE)
    world.at("10:40").off()
    world.correct("10:39", "10:40", area=LEFT_KNEE)
    refused(world.undo(), Reason.TOO_LATE)
    refused(world.was_off(minutes(5)), Reason.TOO_LATE)


def test_a_correction_carries_a_warning_to_where_the_pack_lay(world: CoreWorld) -> None:
    world.numb()
    world.correct("10:00", "10:15", area=LEFT_KNEE)
    assert world.skin(KNEE).hold is Hold.SKIN_CHECK
    assert world.skin().hold is Hold.SKIN_CHECK
    world.skin_normal(KNEE)
    assert world.skin(KNEE).hold is None
    assert world.skin().hold is Hold.SKIN_CHECK


# --- forgotten ones


def test_one_that_was_forgotten(world: CoreWorld) -> None:
    reply = world.add_forgotten("09:00", "09:18", area=LEFT_KNEE, modality=HEAT)
    assert reply.events == (
        Started(world.last, LEFT_KNEE, KNEE, HEAT, minutes(18), minutes(90)),
        Removed(world.last, minutes(72), Answer.ADDED),
    )
    assert world.treatment().overrun == ZERO
    assert world.ends(KNEE) == at("11:18")
    refused(world.undo(), Reason.TOO_LATE)
    refused(world.was_off(minutes(1)), Reason.TOO_LATE)


@pytest.mark.parametrize(("on_skin", "planned"), [(1, 15), (15.4, 15), (15.6, 16), (20, 20), (90, 20)])
def test_its_plan_is_the_nearest_that_is_allowed(world: CoreWorld, on_skin: float, planned: int) -> None:
    world.add_forgotten(at("09:00") - minutes(on_skin), "09:00")
    assert world.treatment().planned == minutes(planned)


def test_one_of_days_ago_means_nothing_for_the_skin(world: CoreWorld) -> None:
    world.add_forgotten(at("10:00") - timedelta(days=400), at("10:15") - timedelta(days=400), area=LEFT_KNEE)
    assert world.skin(KNEE).state is SkinState.READY


def test_numb_skin_can_be_said_of_one_that_was_forgotten(world: CoreWorld) -> None:
    world.add_forgotten("10:16", "10:29", area=LEFT_KNEE)
    assert world.numb().done
    assert world.skin(KNEE).hold is Hold.SKIN_CHECK


# --- deletion


def test_deleted_and_restored(world: CoreWorld) -> None:
    assert world.delete_treatment().events == (Deleted(world.last),)
    assert world.delete_treatment().events == ()
    assert world.treatment().deleted
    assert world.ends() == at("12:15")
    assert world.restore().events == (Restored(world.last),)
    assert world.restore().events == ()
    assert not world.treatment().deleted


def test_a_pack_that_is_still_on_is_seen_again(world: CoreWorld) -> None:
    world.start(area=LEFT_KNEE)
    world.at("10:40").off()
    world.delete_treatment()
    world.at("10:41").undo()
    assert world.treatment().on
    assert not world.treatment().deleted


# --- what it means for reminders


def test_what_was_over_when_it_was_put_on_record_is_no_news(world: CoreWorld) -> None:
    world.at("16:00").add_forgotten("11:00", "11:15", area=LEFT_KNEE)
    assert [reminder.region for reminder in wanted(world.snapshot())] == [BACK]
    world.add_forgotten("15:00", "15:15", area=LEFT_KNEE)
    assert {reminder.region for reminder in wanted(world.snapshot())} == {BACK, KNEE}
    world.correct("10:00", "10:15", treatment="treatment-1")
    assert [reminder.region for reminder in wanted(world.snapshot())] == [KNEE]


# --- imported treatments


def test_the_record_of_an_imported_treatment(world: CoreWorld) -> None:
    """What rests from it is said by an event of its own, for its moments lie on no time line of ours."""
    timeline = Timeline()
    started = evolve(None, Started("i", LEFT_KNEE, KNEE, ICE, minutes(15)), ELSEWHERE, at("09:00"), timeline)
    removed = evolve(started, Removed("i"), ELSEWHERE, at("09:15"), timeline)
    imported = replace(removed, imported=True)
    snapshot = derive(replace(world.record(), treatments={"i": imported}), world.clock.now())
    assert snapshot.skin(KNEE).state is SkinState.READY
    assert wanted(snapshot) == ()
    decision = editing.correct(snapshot, "i", LEFT_KNEE, ICE, minutes(40), minutes(10))
    assert decision == (Corrected("i", LEFT_KNEE, KNEE, ICE, minutes(40), minutes(10)), RestImported(KNEE, minutes(10)))
    assert editing.note(snapshot, "i", "x") == (Noted("i", "x"),)


def test_an_imported_rest_counts_by_its_latest_end(world: CoreWorld) -> None:
    world.append(RestImported(KNEE, minutes(60)), RestImported(KNEE, minutes(20)), RestImported(KNEE, minutes(20)))
    assert world.ends(KNEE) == at("12:10")
    assert len(world.record().imported[KNEE]) == 2
    assert world.on_anyway(area=LEFT_KNEE).done
    assert world.treatment().outside


def test_an_imported_lock_holds_until_it_is_normal_again(world: CoreWorld) -> None:
    world.append(RestImported(KNEE, timedelta(days=9), unwell=True))
    assert world.skin(KNEE).hold is Hold.SKIN_CHECK
    world.skin_normal(KNEE)
    assert world.skin(KNEE).state is SkinState.READY


def test_moments_elsewhere_are_long_ago() -> None:
    timeline = Timeline().seen(CoreWorld().clock.now())
    now = timeline.moment(CoreWorld().clock.now())
    for since in (ELSEWHERE, Moment(-7, minutes(5))):
        assert since.elsewhere
        assert timeline.shortest(since, now) == timeline.longest(since, now) == timeline.counted(since, now) == LONG_AGO
        assert not timeline.doubtful(since, now)
    assert not now.elsewhere


# --- which word is the last


def test_the_later_word_of_the_same_thing_stands(world: CoreWorld) -> None:
    world.say_pain(3)
    world.at("10:40").note("x")
    world.correct("10:00", "10:14")
    world.delete_treatment()
    world.restore()
    treatment = world.treatment()
    assert [of for of, _ in treatment.edits] == ["deleted", "note", "pain-after", "times"]
    corrected = Corrected("t", LOWER_BACK, BACK, ICE, minutes(2), minutes(1))
    for event, said in (
        (PainSaid("t", AFTER, 1), "10:30"),
        (Noted("t", "y"), "10:40"),
        (corrected, "10:40"),
        (Deleted("t"), "10:40"),
        (Restored("t"), "10:40"),
    ):
        assert outdated(treatment, event, at(said) - timedelta(microseconds=1))
        assert not outdated(treatment, event, at(said))
    assert not outdated(treatment, PainSaid("t", BEFORE, 1), at("09:00")), "nothing was said of it"
