# SPDX-License-Identifier: MIT
"""What the events say, all in all."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from tests.helpers.clock import minutes
from tests.helpers.world import LEFT_KNEE, LOWER_BACK, CoreWorld
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import (
    Anchored,
    AnchorReason,
    Answer,
    AreaAdded,
    AreaHidden,
    AreaRenamed,
    Condition,
    DozingSet,
    Event,
    InjurySet,
    Modality,
    Moved,
    OccurrenceSettled,
    OccurrenceTold,
    PlanOutcome,
    PlanRemoved,
    PlanSet,
    Removed,
    Reopened,
    RestKept,
    RestSet,
    SafetyAnswered,
    ShortSet,
    SkinNormal,
    SkipReason,
    Started,
    Told,
)
from therapy_timer.core.record import FIRST_AREA, Area, Record, replay
from therapy_timer.core.regimen import SHORTEST_REST
from therapy_timer.core.region import Region


@pytest.fixture
def world() -> CoreWorld:
    return CoreWorld()


def test_lower_back_is_there_from_the_start() -> None:
    record = replay([])
    assert record == Record()
    assert list(record.areas.values()) == [Area(LOWER_BACK, Region.LOWER_BACK)] == [FIRST_AREA]
    assert record.shown_areas == (FIRST_AREA,)
    assert record.on == ()


def test_areas(world: CoreWorld) -> None:
    world.append(
        AreaAdded(LEFT_KNEE, Region.LEFT_KNEE, ""),
        AreaAdded("left-knee-2", Region.LEFT_KNEE, "Knee cap"),
        AreaRenamed(LOWER_BACK, "Small of the back"),
        AreaRenamed("left-knee-2", ""),
        AreaHidden(LEFT_KNEE),
    )
    record = world.record()
    assert list(record.areas.values()) == [
        Area(LOWER_BACK, Region.LOWER_BACK, "Small of the back"),
        Area(LEFT_KNEE, Region.LEFT_KNEE, "", hidden=True),
        Area("left-knee-2", Region.LEFT_KNEE, ""),
    ]
    assert [area.id for area in record.shown_areas] == [LOWER_BACK, "left-knee-2"]


def test_an_area_with_a_pack_on_is_never_out_of_sight(world: CoreWorld) -> None:
    world.add_area(Region.LEFT_KNEE)
    world.start()
    world.at("10:15").off()
    world.hide_area(LOWER_BACK)
    assert [area.id for area in world.record().shown_areas] == [LEFT_KNEE]
    world.undo()
    assert [area.id for area in world.record().shown_areas] == [LOWER_BACK, LEFT_KNEE]
    world.off()
    assert [area.id for area in world.record().shown_areas] == [LEFT_KNEE]


@pytest.mark.parametrize("event", [AreaRenamed("nowhere", "x"), AreaHidden("nowhere")])
def test_an_area_that_is_not_there(world: CoreWorld, event: Event) -> None:
    world.append(event)
    with pytest.raises(ValueError, match="no area nowhere"):
        world.record()


def test_what_is_no_event_is_a_mistake_of_the_program(world: CoreWorld) -> None:
    world.append("started")  # type: ignore[arg-type]
    with pytest.raises(AssertionError):
        world.record()


def test_rests(world: CoreWorld) -> None:
    assert world.record().regimen(Region.LEFT_KNEE).rest == SHORTEST_REST
    world.append(RestSet(Region.LEFT_KNEE, minutes(180)), RestSet(Region.LEFT_KNEE, minutes(150)))
    assert world.record().regimen(Region.LEFT_KNEE).rest == minutes(150)
    assert world.record().regimen(Region.RIGHT_KNEE).rest == SHORTEST_REST
    world.append(RestSet(Region.LEFT_KNEE, minutes(1)))
    assert world.record().regimen(Region.LEFT_KNEE).rest == SHORTEST_REST


def test_told_and_anchored(world: CoreWorld) -> None:
    world.append(Told("a", "t"), Told("b", "t"), Told("a", "t"))
    world.at("10:10").append(Anchored(AnchorReason.INTERVAL))
    record = world.record()
    assert record.told == {"a", "b"}
    assert record.treatments == {}
    (boot,) = record.timeline.boots
    assert boot.last - boot.first == minutes(10)


def test_the_packs_that_are_on(world: CoreWorld) -> None:
    knee = world.add_area(Region.LEFT_KNEE)
    world.start()
    first = world.last
    world.start(area=knee)
    assert [treatment.id for treatment in world.record().on] == [first, world.last]
    world.off(first)
    assert [treatment.id for treatment in world.record().on] == [world.last]


def test_a_region_is_unwell_until_it_is_normal(world: CoreWorld) -> None:
    world.start()
    world.off(answer=Answer.SKIN_WARNING)
    assert world.record().unwell == {Region.LOWER_BACK: world.last}
    world.append(SkinNormal(Region.LEFT_KNEE))
    assert world.record().unwell == {Region.LOWER_BACK: world.last}
    world.append(SkinNormal(Region.LOWER_BACK), SkinNormal(Region.LOWER_BACK))
    assert world.record().unwell == {}


def test_the_region_on_which_it_lay_last_is_unwell(world: CoreWorld) -> None:
    start = Started("t", "a", Region.LOWER_BACK, Modality.ICE, minutes(15))
    to_the_knee = Moved("t", "b", Region.LEFT_KNEE, minutes(15))
    warning = Removed("t", answer=Answer.SKIN_WARNING)
    world.append(start, to_the_knee, warning)
    assert world.record().unwell == {Region.LEFT_KNEE: "t"}


def test_a_pack_that_turns_out_to_lie_elsewhere_takes_the_warning_along(world: CoreWorld) -> None:
    start = Started("t", "a", Region.LOWER_BACK, Modality.ICE, minutes(15))
    to_the_knee = Moved("t", "b", Region.LEFT_KNEE, minutes(15))
    world.append(start, Removed("t", answer=Answer.SKIN_WARNING), Reopened("t"), to_the_knee)
    assert world.record().unwell == {Region.LOWER_BACK: "t", Region.LEFT_KNEE: "t"}
    assert world.record().treatments["t"].outside


def test_a_pack_that_is_on_again_is_outside_only_where_the_skin_is_unwell(world: CoreWorld) -> None:
    world.start()
    world.off()
    world.undo()
    assert not world.treatment().outside
    world.numb()
    world.undo()
    assert world.treatment().outside


def test_what_was_kept_of_an_unwell_region(world: CoreWorld) -> None:
    world.append(RestKept(Region.ABDOMEN, minutes(5), unwell=True), RestKept(Region.LEFT_KNEE, minutes(5)))
    assert world.record().unwell == {Region.ABDOMEN: ""}
    assert set(world.record().kept) == {Region.ABDOMEN, Region.LEFT_KNEE}


def test_dozing(world: CoreWorld) -> None:
    assert world.record().dozing is None
    world.append(DozingSet(dozing=True))
    world.at("10:10").append(DozingSet(dozing=True))
    assert world.record().dozing == world.snapshot().moment
    world.append(DozingSet(dozing=False))
    assert world.record().dozing is None


def test_what_the_person_says_of_themselves(world: CoreWorld) -> None:
    assert world.record().conditions is None
    world.append(SafetyAnswered((Condition.RAYNAUD, Condition.SLEEPY)))
    assert world.record().conditions == {Condition.RAYNAUD, Condition.SLEEPY}
    world.append(SafetyAnswered(()))
    assert world.record().conditions == frozenset()
    world.append(ShortSet(Region.LOWER_BACK, short=True), ShortSet(Region.ABDOMEN, short=True))
    assert world.record().regimen(Region.LOWER_BACK).longest == minutes(10)
    world.append(ShortSet(Region.LOWER_BACK, short=False))
    assert world.record().short == {Region.ABDOMEN}
    assert world.record().regimen(Region.LOWER_BACK).longest == minutes(20)


def test_when_a_region_was_hurt(world: CoreWorld) -> None:
    world.append(InjurySet(Region.LEFT_KNEE, minutes(60)), InjurySet(Region.LEFT_ANKLE, ZERO))
    now = world.snapshot().moment
    assert world.record().injuries == {Region.LEFT_KNEE: now.earlier_by(minutes(60)), Region.LEFT_ANKLE: now}
    world.append(InjurySet(Region.LEFT_KNEE, None))
    assert world.record().injuries == {Region.LEFT_ANKLE: now}


def test_a_plan_is_about_the_time_after_it_was_made(world: CoreWorld) -> None:
    planned = PlanSet("p", "lower-back", Modality.HEAT, (time(11),), (0, 4), date(2026, 3, 2))
    world.append(planned)
    (plan,) = world.record().plans.values()
    assert (plan.times, plan.weekdays, plan.first, plan.last) == ((time(11),), {0, 4}, date(2026, 3, 2), None)
    assert plan.since == world.clock.now().utc
    world.at("10:30")
    world.append(replace(planned, times=(time(12),)))
    assert world.record().plans["p"].times == (time(12),)
    assert world.record().plans["p"].since == world.clock.now().utc
    world.append(PlanRemoved("p"))
    assert not world.record().plans


def test_what_was_planned_is_told_until_it_is_settled(world: CoreWorld) -> None:
    first, second = (datetime(2026, 3, 2, hour, tzinfo=UTC) for hour in (11, 15))
    world.append(OccurrenceTold("p", first), OccurrenceTold("p", second))
    assert world.record().occurrences_told == {("p", first), ("p", second)}
    world.append(OccurrenceSettled("p", second, PlanOutcome.DONE, by="t"))
    assert world.record().occurrences_told == {("p", first)}
    assert world.record().settled == {"p": second}
    world.append(OccurrenceSettled("p", first, PlanOutcome.SKIPPED, SkipReason.NOT_STARTED))
    assert world.record().occurrences_told == frozenset()
    assert world.record().settled == {"p": second}
    world.append(OccurrenceTold("p", first))
    assert world.record().occurrences_told == frozenset()


def test_a_record_does_not_change(world: CoreWorld) -> None:
    before = world.record()
    world.start()
    after = before.after(*world.events[0])
    assert before == Record()
    assert after == world.record()
    with pytest.raises(TypeError):
        after.treatments["another"] = world.treatment()  # type: ignore[index]


def test_a_reading_alone_changes_the_time_line_alone(world: CoreWorld) -> None:
    world.start()
    record = world.record()
    world.at("10:05")
    read = record.at(world.clock.now())
    assert read.timeline != record.timeline
    assert read.treatments == record.treatments
    assert read.timeline.boots[-1].last - record.timeline.boots[-1].last == minutes(5)
