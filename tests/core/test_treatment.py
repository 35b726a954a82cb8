# SPDX-License-Identifier: MIT
"""A treatment, event by event."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.helpers.clock import at, minutes
from tests.helpers.world import LEFT_KNEE, LOWER_BACK, CoreWorld
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import (
    Answer,
    Cancelled,
    Modality,
    Moved,
    Removed,
    Reopened,
    SkinChecked,
    Started,
    TakingOff,
    TreatmentEvent,
)
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment

STARTED = Started("t", LOWER_BACK, Region.LOWER_BACK, Modality.HEAT, minutes(18))


def after(*timed: tuple[str, TreatmentEvent]) -> Treatment:
    """The treatment after these events, each at its time."""
    world = CoreWorld()
    for when, event in timed:
        world.at(when)
        world.append(event)
    return world.record().treatments["t"]


def test_started() -> None:
    treatment = after(("10:00", STARTED))
    assert (treatment.on, treatment.cancelled, treatment.reopened) == (True, False, 0)
    assert (treatment.region, treatment.regions) == (Region.LOWER_BACK, (Region.LOWER_BACK,))
    assert (treatment.modality, treatment.planned, treatment.allowed(ZERO)) == (Modality.HEAT, minutes(18), minutes(18))
    assert (treatment.started.utc, treatment.started.at, treatment.started.said) == (
        at("10:00"),
        treatment.touched,
        treatment.touched,
    )
    assert treatment.removal is None
    assert treatment.overrun == ZERO
    assert treatment.first_said_off is None


def test_started_earlier() -> None:
    treatment = after(("10:00", Started("t", LOWER_BACK, Region.LOWER_BACK, Modality.ICE, minutes(15), minutes(4))))
    assert treatment.started.utc == at("09:56")
    assert treatment.started.at == treatment.touched.earlier_by(minutes(4))
    assert treatment.started.said == treatment.touched


def test_outside_the_regimen_nothing_is_allowed() -> None:
    treatment = after(
        ("10:00", Started("t", LOWER_BACK, Region.LOWER_BACK, Modality.ICE, minutes(15), ZERO, outside=True)),
        ("10:07", Removed("t")),
    )
    assert treatment.planned == minutes(15)
    assert treatment.allowed(ZERO) == ZERO
    assert treatment.overrun == minutes(7)


def test_removed() -> None:
    treatment = after(("10:00", STARTED), ("10:20", Removed("t")))
    assert not treatment.on
    assert treatment.removal.on_skin == minutes(20)
    assert treatment.removal.answer is Answer.NOW
    assert treatment.overrun == minutes(2)
    assert treatment.first_said_off == treatment.touched == treatment.removal.when.at


def test_came_off_in_time() -> None:
    assert after(("10:00", STARTED), ("10:17", Removed("t"))).overrun == ZERO


def test_every_version_of_the_end_is_kept_and_the_last_one_is_the_record() -> None:
    treatment = after(
        ("10:00", STARTED),
        ("10:20", Removed("t")),
        ("10:25", Removed("t", minutes(15), Answer.EARLIER)),
    )
    assert [removal.when.utc for removal in treatment.removals] == [at("10:20"), at("10:10")]
    assert treatment.removal.answer is Answer.EARLIER
    assert treatment.removal.on_skin == minutes(10)
    assert treatment.overrun == ZERO
    assert treatment.first_said_off == treatment.removals[0].when.said


def test_reopened() -> None:
    treatment = after(("10:00", STARTED), ("10:20", Removed("t")), ("10:22", Reopened("t")))
    assert (treatment.on, treatment.reopened, treatment.removal) == (True, 1, None)
    assert treatment.overrun == ZERO
    assert len(treatment.removals) == 1
    again = after(
        ("10:00", STARTED),
        ("10:20", Removed("t")),
        ("10:22", Reopened("t")),
        ("10:30", Removed("t")),
        ("10:31", Reopened("t")),
        ("10:40", Removed("t")),
    )
    assert again.reopened == 2
    assert again.first_said_off == again.removal.when.said
    assert again.removal.on_skin == minutes(40)


def test_cancelled() -> None:
    treatment = after(("10:00", STARTED), ("10:00:30", Cancelled("t")))
    assert (treatment.on, treatment.cancelled, treatment.removal, treatment.overrun) == (False, True, None, ZERO)


def test_cancelled_although_it_was_said_to_be_off() -> None:
    treatment = after(
        ("10:00", STARTED), ("10:00:10", Removed("t")), ("10:00:20", Reopened("t")), ("10:00:30", Cancelled("t"))
    )
    assert treatment.removals
    assert treatment.removal is None
    assert not treatment.counted_cancel


def test_counted_cancel() -> None:
    assert after(("10:00", STARTED), ("10:00:30", Removed("t", answer=Answer.NEVER_ON))).counted_cancel


def test_moved() -> None:
    treatment = after(("10:00", STARTED), ("10:03", Moved("t", LEFT_KNEE, Region.LEFT_KNEE, minutes(20))))
    assert (treatment.area, treatment.region) == (LEFT_KNEE, Region.LEFT_KNEE)
    assert treatment.regions == (Region.LOWER_BACK, Region.LEFT_KNEE)
    assert treatment.allowed(ZERO) == minutes(18), "due never becomes later"
    assert (treatment.on, treatment.started.utc) == (True, at("10:00"))


def test_moved_there_and_back_keeps_every_region() -> None:
    treatment = after(
        ("10:00", STARTED),
        ("10:01", Moved("t", "left-elbow", Region.LEFT_ELBOW, minutes(10), outside=True)),
        ("10:02", Moved("t", LOWER_BACK, Region.LOWER_BACK, minutes(18))),
    )
    assert treatment.regions == (Region.LEFT_ELBOW, Region.LOWER_BACK)
    assert treatment.planned == minutes(10)
    assert treatment.outside, "once against the regimen is against the regimen"
    assert treatment.allowed(ZERO) == ZERO


def test_when_clocks_disagree_the_pack_was_on_longer() -> None:
    world = CoreWorld()
    world.append(STARTED)
    world.at("10:05").clock.set_wall("09:35")
    world.anchor()
    world.clock.reboot("10:10")
    world.append(Removed("t"))
    assert world.record().treatments["t"].removal.on_skin == minutes(10)


def test_a_removal_before_the_start_is_none_at_all() -> None:
    assert after(("10:00", STARTED), ("10:01", Removed("t", timedelta(hours=1)))).removal.on_skin == ZERO


def test_taking_off_is_counted_and_remembered_until_it_is_on_again() -> None:
    once = (("10:00", STARTED), ("10:20", TakingOff("t")))
    treatment = after(*once)
    assert (treatment.on, treatment.pauses, treatment.paused) == (True, 1, treatment.touched)
    assert treatment.allowed(minutes(20)) == minutes(18), "due stays"
    assert treatment.removals == ()
    again = after(*once, ("10:21", Removed("t")), ("10:22", Reopened("t")))
    assert (again.pauses, again.paused) == (1, None)
    twice = after(*once, ("10:22", TakingOff("t")))
    assert (twice.pauses, twice.paused) == (2, twice.touched)


def test_skin_checked() -> None:
    treatment = after(("10:00", STARTED), ("10:05:30", SkinChecked("t", minutes(5))))
    assert (treatment.on, treatment.checked) == (True, (minutes(5),))
    assert treatment.touched.since_boot - treatment.started.at.since_boot == minutes(5.5)


def test_dozing() -> None:
    assert not after(("10:00", STARTED)).dozing
    assert after(("10:00", Started("t", "a", Region.ABDOMEN, Modality.ICE, minutes(15), dozing=True))).dozing


def test_a_warning_stays_whatever_version_of_the_end_follows() -> None:
    treatment = after(
        ("10:00", STARTED),
        ("10:06", Removed("t", answer=Answer.SKIN_WARNING)),
        ("10:08", Removed("t", minutes(3), Answer.EARLIER)),
    )
    assert (treatment.warned, treatment.removal.answer) == (True, Answer.EARLIER)
    assert not after(("10:00", STARTED), ("10:06", Removed("t"))).warned


@pytest.mark.parametrize(
    "event",
    [
        *(Removed("t"), Reopened("t"), Cancelled("t"), Moved("t", "a", Region.ABDOMEN, ZERO)),
        *(TakingOff("t"), SkinChecked("t", minutes(5))),
    ],
)
def test_nothing_follows_from_nothing(event: TreatmentEvent) -> None:
    with pytest.raises(ValueError, match="cannot follow for treatment t"):
        after(("10:00", event))


def test_nothing_starts_twice() -> None:
    with pytest.raises(ValueError, match="Started cannot follow"):
        after(("10:00", STARTED), ("10:01", STARTED))
