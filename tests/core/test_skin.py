# SPDX-License-Identifier: MIT
"""The state of each region."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.helpers.clock import at, minutes
from tests.helpers.world import LOWER_BACK, CoreWorld
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Doubted, Modality, Removed, RestKept, Started
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Reason
from therapy_timer.core.skin import ON, RINGING, Hold, Skin, SkinState

TICK = timedelta(microseconds=1)


@pytest.fixture
def world() -> CoreWorld:
    return CoreWorld()


def test_everything_is_ready_at_first(world: CoreWorld) -> None:
    snapshot = world.snapshot()
    assert snapshot.skins == {Region.LOWER_BACK: Skin(Region.LOWER_BACK, SkinState.READY)}
    assert snapshot.skin(Region.LEFT_KNEE) == Skin(Region.LEFT_KNEE, SkinState.READY)
    assert snapshot.all_ready
    assert snapshot.on == ()
    assert SkinState.READY not in ON | RINGING
    assert SkinState.RESTING not in ON | RINGING
    assert {SkinState.APPLYING} == ON - RINGING


def test_all_of_a_skin_while_applying(world: CoreWorld) -> None:
    world.start(planned=minutes(20))
    world.at("10:05")
    assert world.skin() == Skin(
        Region.LOWER_BACK, SkinState.APPLYING, world.treatment(), minutes(15), minutes(5), minutes(20)
    )
    assert not world.snapshot().all_ready


def test_all_of_a_skin_while_resting(world: CoreWorld) -> None:
    world.set_rest(150)
    world.start()
    world.at("10:15").off()
    world.at("10:20")
    assert world.skin() == Skin(
        Region.LOWER_BACK, SkinState.RESTING, world.treatment(), minutes(145), None, minutes(150)
    )
    assert not world.snapshot().all_ready


def test_all_of_a_skin_that_waits_for_the_end_elsewhere(world: CoreWorld) -> None:
    knee = world.add_area(Region.LEFT_KNEE)
    world.start()
    world.move(knee)
    assert world.skin() == Skin(
        Region.LOWER_BACK, SkinState.RESTING, world.treatment(), whole=minutes(120), hold=Hold.MOVED_PACK_ON
    )


@pytest.mark.parametrize(
    ("when", "state"),
    [
        (at("10:15") - TICK, SkinState.APPLYING),
        (at("10:15"), SkinState.OVERDUE),
        (at("10:30") - TICK, SkinState.OVERDUE),
        (at("10:30"), SkinState.UNCONFIRMED),
        (at("10:30") + timedelta(days=400), SkinState.UNCONFIRMED),
    ],
)
def test_to_the_microsecond(world: CoreWorld, when: datetime, state: SkinState) -> None:
    world.start()
    assert world.at(when).skin().state is state


def test_outside_the_regimen_it_is_unconfirmed_after_a_quarter_of_an_hour(world: CoreWorld) -> None:
    world.start()
    world.off()
    world.on_anyway()
    assert world.at(at("10:15") - TICK).skin().state is SkinState.OVERDUE
    assert world.at("10:15").skin().state is SkinState.UNCONFIRMED


def test_of_two_packs_on_one_region_the_more_urgent_counts(world: CoreWorld) -> None:
    """The rule lets no second one begin, but a log may say so."""
    world.append(Started("a", LOWER_BACK, Region.LOWER_BACK, Modality.ICE, minutes(20)))
    world.append(Started("b", LOWER_BACK, Region.LOWER_BACK, Modality.ICE, minutes(15)))
    assert world.skin().treatment.id == "b"
    world.append(Removed("b"))
    assert world.skin().treatment.id == "a", "one that is off does not end the other"
    world.append(Removed("a"))
    assert world.skin().state is SkinState.RESTING


def test_the_rest_that_ends_last_counts(world: CoreWorld) -> None:
    world.start()
    first = world.last
    world.at("10:15").off()
    world.at("10:16").on_anyway()
    world.at("10:20").off()
    assert world.ends() == at("12:20")
    world.at("10:21").was_off(minutes(4))
    assert world.ends() == at("12:20"), "no version of an end unlocks"
    world.at("10:22").was_off(ZERO, first)
    assert world.ends() == at("12:22")
    assert world.skin().treatment.id == first


def test_an_edit_may_lengthen_and_never_unlocks(world: CoreWorld) -> None:
    world.start()
    world.at("10:20").off()
    world.at("10:22").was_off(minutes(20))
    assert world.treatment().removal.when.utc == at("10:02")
    assert world.ends() == at("12:20")
    world.at("10:29").was_off(minutes(4))
    assert world.treatment().removal.when.utc == at("10:25")
    assert world.ends() == at("12:25")


def test_the_most_urgent_first(world: CoreWorld) -> None:
    knee, elbow = world.add_area(Region.LEFT_KNEE), world.add_area(Region.LEFT_ELBOW)
    world.start(planned=minutes(20))
    world.start(area=knee)
    world.start(area=elbow)
    world.at("10:07")
    assert [skin.region for skin in world.snapshot().on] == [
        Region.LEFT_ELBOW,
        Region.LEFT_KNEE,
        Region.LOWER_BACK,
    ]
    world.off()
    assert [skin.region for skin in world.snapshot().on] == [Region.LEFT_KNEE, Region.LOWER_BACK]


def test_regions_stand_in_one_order(world: CoreWorld) -> None:
    world.add_area(Region.RIGHT_WRIST)
    world.add_area(Region.ABDOMEN)
    assert list(world.snapshot().skins) == [Region.ABDOMEN, Region.LOWER_BACK, Region.RIGHT_WRIST]


def test_a_region_rests_though_no_area_of_it_is_left(world: CoreWorld) -> None:
    world.append(Started("a", "gone", Region.LEFT_KNEE, Modality.ICE, minutes(15)), Removed("a"))
    assert world.skin(Region.LEFT_KNEE).state is SkinState.RESTING


def test_clocks_that_contradict_each_other(world: CoreWorld) -> None:
    world.start()
    world.at("10:05").anchor()
    world.clock.reboot("10:08", wall=datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    skin = world.skin()
    assert (skin.state, skin.remaining, skin.on_skin) == (SkinState.UNCONFIRMED, minutes(-15), minutes(30))
    world.clock.go(minutes=90)
    assert world.skin().on_skin == minutes(96), "what was counted is more by now"


def test_when_clocks_disagree_the_pack_is_on_longer_and_the_rest_is_shorter(world: CoreWorld) -> None:
    """The clock was five minutes ahead for a while, so that the reboot took either ten minutes or five."""
    knee = world.add_area(Region.LEFT_KNEE)
    world.start(area=knee)
    world.off()
    world.start()
    for wall in ("10:06", "10:01"):
        world.at("10:01").clock.set_wall(wall)
        world.anchor()
    world.at("10:04").anchor()
    world.clock.reboot("10:15")
    assert world.skin().state is SkinState.OVERDUE
    assert world.skin().remaining == ZERO
    assert world.skin(Region.LEFT_KNEE).remaining == minutes(120 - 10)


def test_the_wall_clock_shows(world: CoreWorld) -> None:
    world.clock.set_wall("15:00")
    assert world.snapshot().wall(minutes(7)) == at("15:07")
    assert world.snapshot().moment.since_boot == world.clock.up


# --- what no treatment on record tells --------------------------------------------------------------------------


@pytest.mark.parametrize("region", [Region.LOWER_BACK, Region.LEFT_KNEE])
def test_every_region_rests_in_full_from_a_doubt(world: CoreWorld, region: Region) -> None:
    knee = world.add_area(Region.LEFT_KNEE)
    area = LOWER_BACK if region is Region.LOWER_BACK else knee
    world.at("11:00").append(Doubted())
    assert {skin.state for skin in world.snapshot().skins.values()} == {SkinState.RESTING}
    assert set(world.snapshot().skins) == set(Region)
    assert world.skin(region) == Skin(region, SkinState.RESTING, None, minutes(120), whole=minutes(120))
    assert world.reminders() == (), "there is no treatment to tell of"
    world.at(at("13:00") - TICK)
    refusal = world.start(area=area).refusal
    assert (refusal.reason, refusal.treatment, refusal.remaining) == (Reason.RESTING, None, TICK)
    world.at("13:00")
    assert world.skin(region).state is SkinState.READY
    assert world.start(area=area).done
    assert not world.treatment().outside


def test_a_rest_chosen_longer_holds_for_a_doubt_too(world: CoreWorld) -> None:
    world.set_rest(180)
    world.append(Doubted())
    assert world.ends() == at("13:00")


def test_a_treatment_that_ends_after_a_doubt_rests_longest(world: CoreWorld) -> None:
    world.start()
    world.at("10:05").append(Doubted())
    assert world.skin().state is SkinState.APPLYING, "a pack that is on record as on is on"
    world.at("10:15").off()
    assert (world.ends(), world.skin().treatment.id) == (at("12:15"), world.last)


def test_a_doubt_after_a_treatment_rests_longest(world: CoreWorld) -> None:
    world.start()
    world.at("10:15").off()
    world.at("10:20").append(Doubted())
    assert (world.ends(), world.skin().treatment) == (at("12:20"), None)


def test_a_later_doubt_takes_the_place_of_the_first(world: CoreWorld) -> None:
    world.append(Doubted())
    world.at("11:00").append(Doubted())
    assert world.ends() == at("13:00")


def test_a_pack_put_on_while_a_doubt_still_held_is_outside(world: CoreWorld) -> None:
    world.append(Doubted())
    world.at("12:05").start(ago=minutes(5) + TICK)
    assert world.treatment().outside
    assert world.skin().state is SkinState.OVERDUE


def test_a_pack_put_on_as_soon_as_a_doubt_was_over_is_not_outside(world: CoreWorld) -> None:
    world.append(Doubted())
    world.at("12:05").start(ago=minutes(5))
    assert not world.treatment().outside


def test_a_pack_moved_to_where_a_doubt_held_is_outside(world: CoreWorld) -> None:
    knee = world.add_area(Region.LEFT_KNEE)
    world.start()
    world.append(Doubted())
    world.at("10:01").move(knee)
    assert world.treatment().outside


def test_a_rest_that_was_kept_is_of_its_region_alone(world: CoreWorld) -> None:
    world.at("11:00").append(RestKept(Region.LEFT_KNEE, minutes(45)))
    assert world.skin().state is SkinState.READY
    skin = world.skin(Region.LEFT_KNEE)
    assert skin == Skin(Region.LEFT_KNEE, SkinState.RESTING, None, minutes(75), whole=minutes(120))
    knee = world.add_area(Region.LEFT_KNEE)
    assert world.start(area=knee).refusal.remaining == minutes(75)
    world.at("12:20").start(area=knee, ago=minutes(6))
    assert world.treatment().outside, "at 12:14 it still rested"


# --- numb, white or burning -------------------------------------------------------------------------------------


def test_all_of_a_skin_that_is_unwell(world: CoreWorld) -> None:
    world.start()
    world.at("10:06").numb()
    assert world.skin() == Skin(
        Region.LOWER_BACK, SkinState.RESTING, world.treatment(), whole=minutes(120), hold=Hold.SKIN_CHECK
    )
    world.at("14:00")
    assert world.skin().hold is Hold.SKIN_CHECK, "however long ago"
    world.start()
    assert not world.snapshot().all_ready


def test_of_a_treatment_that_was_deleted_nothing_is_told(world: CoreWorld) -> None:
    world.append(RestKept(Region.LEFT_KNEE, minutes(7), unwell=True))
    skin = world.skin(Region.LEFT_KNEE)
    assert (skin.state, skin.treatment, skin.hold) == (SkinState.RESTING, None, Hold.SKIN_CHECK)
    world.skin_normal(Region.LEFT_KNEE)
    assert world.skin(Region.LEFT_KNEE).remaining == minutes(113)


def test_a_pack_that_was_moved_away_holds_before_the_skin_does(world: CoreWorld) -> None:
    knee = world.add_area(Region.LEFT_KNEE)
    world.start()
    world.numb()
    world.undo()
    world.move(knee)
    assert world.skin().hold is Hold.MOVED_PACK_ON
    world.off()
    assert {world.skin(region).hold for region in (Region.LOWER_BACK, Region.LEFT_KNEE)} == {Hold.SKIN_CHECK}


def test_dozing_is_forgotten_after_twelve_hours(world: CoreWorld) -> None:
    assert not world.snapshot().dozing
    world.set_dozing()
    world.clock.go(hours=12, microseconds=-1)
    assert world.snapshot().dozing
    world.clock.go(microseconds=1)
    assert not world.snapshot().dozing


def test_clocks_that_contradict_each_other_leave_a_dozing_person_unconfirmed(world: CoreWorld) -> None:
    world.set_dozing()
    world.start()
    world.at("10:02").anchor()
    world.clock.reboot("10:03", wall=datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    assert world.skin().state is SkinState.UNCONFIRMED
    assert world.skin().on_skin == minutes(30)


def test_a_clock_ahead_over_a_reboot_does_not_shorten_a_rest_of_which_no_treatment_tells(world: CoreWorld) -> None:
    world.append(RestKept(Region.LOWER_BACK, ZERO))
    world.clock.reboot("10:30", wall="14:00")
    world.anchor()
    world.clock.ahead = ZERO
    world.anchor()
    assert world.skin().state is SkinState.RESTING
    assert (world.skin().remaining or ZERO) >= minutes(90)
