# SPDX-License-Identifier: MIT
"""The cases of docs/cases.md, each told once. A subclass says in which world they are to hold."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.helpers.clock import DAY, at, minutes
from tests.helpers.world import LEFT_KNEE, LOWER_BACK, Reply, World
from therapy_timer.core.alarm import Alarm, AlarmStep, alarm
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import (
    Answer,
    Cancelled,
    Modality,
    Moved,
    PlanOutcome,
    Removed,
    RestImported,
    SkinNormal,
    SkipReason,
)
from therapy_timer.core.quiet import QuietHours
from therapy_timer.core.regimen import regimen_of
from therapy_timer.core.region import THIN_OR_BONY, Region
from therapy_timer.core.reminders import ReminderKind, Wishes, wanted
from therapy_timer.core.rule import Reason
from therapy_timer.core.skin import Hold, SkinState
from therapy_timer.views import wording

ICE, HEAT = Modality.ICE, Modality.HEAT
PLANNED = ReminderKind.PLANNED
READY, APPLYING, OVERDUE = SkinState.READY, SkinState.APPLYING, SkinState.OVERDUE
UNCONFIRMED, RESTING = SkinState.UNCONFIRMED, SkinState.RESTING
TICK = timedelta(microseconds=1)
"""The shortest time that the clocks tell apart."""


def rests_until(world: World, when: str | datetime, region: Region = Region.LOWER_BACK) -> None:
    """Assert that a region rests, until exactly then, and that every way in is shut."""
    skin = world.skin(region)
    assert skin.state is RESTING
    assert world.ends(region) == at(when)
    area = next(area.id for area in world.snapshot().record.areas.values() if area.region is region)
    for reply in (world.start(ICE, area), world.start(HEAT, area), world.start(ICE, area, None, minutes(5))):
        refused(reply, Reason.RESTING)
        assert reply.refusal.remaining == skin.remaining


def opens_at(world: World, when: str | datetime, region: Region = Region.LOWER_BACK) -> None:
    """Assert that a region rests until the very last moment before then, and let a treatment begin on it then."""
    area = next(area.id for area in world.snapshot().record.areas.values() if area.region is region)
    world.at(at(when) - TICK)
    refused(world.start(ICE, area), Reason.RESTING)
    world.at(when)
    assert world.skin(region).state is READY
    assert world.start(ICE, area).done
    assert world.skin(region).state is APPLYING


def rings(world: World) -> Alarm:
    """The alarm that there is."""
    found = alarm(world.snapshot())
    assert found is not None
    return found


def unwell(world: World, region: Region = Region.LOWER_BACK) -> None:
    """Assert that a region is locked, with no end in sight, and that every way in is shut."""
    skin = world.skin(region)
    assert (skin.state, skin.hold, skin.remaining) == (RESTING, Hold.SKIN_CHECK, None)
    area = next(area.id for area in world.snapshot().record.areas.values() if area.region is region)
    for reply in (world.start(ICE, area), world.start(HEAT, area), world.start(ICE, area, None, minutes(5))):
        refused(reply, Reason.SKIN_CHECK)


def refused(reply: Reply, reason: Reason) -> None:
    """Assert that nothing was written, for this reason."""
    assert not reply.done
    assert reply.refusal is not None
    assert reply.refusal.reason is reason


class Cases:
    """Every case, in the world of the fixture `world`. It is 10:00, and only *lower back* is there."""

    @pytest.mark.case(1)
    def test_case_01_rests_two_hours(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        rests_until(world, "12:15")
        world.at("12:14:59")
        reply = world.start(ICE)
        refused(reply, Reason.RESTING)
        assert reply.refusal.remaining == timedelta(seconds=1)
        assert reply.snapshot.wall(reply.refusal.remaining) == at("12:15")
        opens_at(world, "12:15")

    @pytest.mark.case(2)
    def test_case_02_short_treatment_rests_as_long(self, world: World) -> None:
        world.start(ICE)
        world.at("10:05").off()
        rests_until(world, "12:05")
        opens_at(world, "12:05")

    @pytest.mark.case(3)
    def test_case_03_overrun(self, world: World) -> None:
        world.start(ICE)
        world.at("10:40").off()
        assert world.treatment().overrun == minutes(25)
        assert world.treatment().removal.on_skin == minutes(40)
        rests_until(world, "12:40")
        opens_at(world, "12:40")

    @pytest.mark.case(4)
    def test_case_04_never_on(self, world: World) -> None:
        world.start(ICE)
        reply = world.at("10:00:59").cancel()
        assert reply.events == (Cancelled(world.last),)
        assert world.skin().state is READY
        assert world.treatment().removal is None

    @pytest.mark.case(4)
    def test_case_04_never_on_comes_too_late(self, world: World) -> None:
        world.start(ICE)
        world.at(at("10:01") - TICK)
        assert world.cancel().done
        world.at("12:00").start(ICE)
        refused(world.at("12:01").cancel(), Reason.TOO_LATE)
        assert world.skin().state is APPLYING

    @pytest.mark.case(4)
    def test_case_04_second_never_on_counts(self, world: World) -> None:
        world.start(ICE)
        world.at("10:00:59").cancel()
        world.at(at("12:00") - timedelta(seconds=30)).start(HEAT)
        reply = world.at(at("12:00") - TICK).cancel()
        assert reply.events == (Removed(world.last, ZERO, Answer.NEVER_ON),)
        rests_until(world, at("14:00") - TICK)

    @pytest.mark.case(4)
    def test_case_04_second_never_on_after_two_hours_is_a_first(self, world: World) -> None:
        world.start(ICE)
        world.at("10:00:59").cancel()
        world.at("11:59:30").start(ICE)
        assert world.at("12:00").cancel().events == (Cancelled(world.last),)
        assert world.skin().state is READY

    @pytest.mark.case(4)
    def test_case_04_third_never_on_counts_too(self, world: World) -> None:
        for when in ("10:00", "10:01"):
            world.at(when).start(ICE)
            world.cancel()
        rests_until(world, "12:01")
        world.at("12:01").start(ICE)
        assert isinstance(world.at("12:01:30").cancel().events[0], Cancelled)
        world.at("12:02").start(ICE)
        assert isinstance(world.cancel().events[0], Removed)

    @pytest.mark.case(4)
    def test_case_04_one_that_counted_makes_the_next_one_count(self, world: World) -> None:
        world.start(ICE)
        world.cancel()
        world.at("11:50").start(ICE)
        world.cancel()
        world.at("12:10").on_anyway()
        assert isinstance(world.cancel().events[0], Removed), "the first was more than two hours ago, the second not"
        rests_until(world, "14:10")

    @pytest.mark.case(4)
    def test_case_04_never_on_elsewhere_does_not_count(self, world: World) -> None:
        knee = world.add_area(Region.LEFT_KNEE)
        world.start(ICE)
        world.cancel()
        world.start(ICE, knee)
        assert isinstance(world.cancel().events[0], Cancelled)

    @pytest.mark.case(4)
    def test_case_04_never_on_counts_where_the_pack_was_moved_from(self, world: World) -> None:
        knee = world.add_area(Region.LEFT_KNEE)
        world.start(ICE)
        world.move(knee)
        world.cancel()
        world.start(ICE)
        assert isinstance(world.cancel().events[0], Removed)

    @pytest.mark.case(5)
    def test_case_05_rest_belongs_to_the_skin(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("10:20")
        refused(world.start(HEAT), Reason.RESTING)
        rests_until(world, "12:15")

    @pytest.mark.case(6)
    def test_case_06_other_region(self, world: World) -> None:
        knee = world.add_area(Region.LEFT_KNEE)
        world.start(ICE)
        world.at("10:15").off()
        assert world.at("10:20").start(HEAT, knee).done
        assert world.skin(Region.LEFT_KNEE).state is APPLYING
        assert world.ends(Region.LEFT_KNEE) == at("10:35")
        rests_until(world, "12:15")
        world.at("10:30").off()
        rests_until(world, "12:30", Region.LEFT_KNEE)
        rests_until(world, "12:15")

    @pytest.mark.case(7)
    def test_case_07_pack_is_on(self, world: World) -> None:
        world.start(ICE)
        first = world.last
        world.at("10:05")
        for reply in (world.start(ICE), world.start(HEAT), world.on_anyway(HEAT), world.start(ICE, ago=minutes(2))):
            refused(reply, Reason.PACK_ON)
            assert reply.refusal.treatment.id == first
        assert world.ends() == at("10:15")

    @pytest.mark.case(7)
    def test_case_07_other_area_of_the_region(self, world: World) -> None:
        left = world.add_area(Region.LOWER_BACK, "Left of the spine")
        world.start(ICE)
        refused(world.at("10:05").start(ICE, left), Reason.PACK_ON)

    @pytest.mark.case(8)
    def test_case_08_nobody_answers(self, world: World) -> None:
        world.start(ICE)
        world.at(at("10:15") - TICK)
        assert world.skin().state is APPLYING
        world.at("10:15")
        assert world.skin().state is OVERDUE
        assert [reminder.is_due for reminder in world.reminders()] == [True]
        world.at(at("10:30") - TICK)
        assert world.skin().state is OVERDUE
        world.at("10:30")
        assert world.skin().state is UNCONFIRMED
        assert world.skin().remaining == minutes(-15)
        for when in ("10:30", "13:00", datetime(2026, 3, 9, 10, 0, tzinfo=UTC)):
            world.at(when)
            assert world.skin().state is UNCONFIRMED
            refused(world.start(ICE), Reason.PACK_ON)
            refused(world.on_anyway(ICE), Reason.PACK_ON)

    @pytest.mark.case(8)
    def test_case_08_the_alarm_in_its_steps(self, world: World) -> None:
        world.start(ICE)
        world.at(at("10:15") - TICK)
        assert alarm(world.snapshot()) is None
        for when, step in (
            ("10:15", AlarmStep.DUE),
            ("10:15:30", AlarmStep.LOUDER),
            ("10:17", AlarmStep.WAKE),
            ("10:30", AlarmStep.UNANSWERED),
            ("11:15", AlarmStep.SELDOM),
        ):
            world.at(when)
            found = rings(world)
            assert (found.step, found.sounds) == (step, True)
            assert found.past_due == at(when) - at("10:15")
        world.at("11:15:10")
        assert not rings(world).sounds
        for when in ("15:05", datetime(2026, 3, 9, 10, 5, tzinfo=UTC)):
            world.at(when)
            assert (rings(world).step, rings(world).sounds) == (AlarmStep.SELDOM, True), "until somebody answers"
        world.off(answer=Answer.UNKNOWN)
        assert alarm(world.snapshot()) is None

    @pytest.mark.case(9)
    def test_case_09_it_was_off_earlier(self, world: World) -> None:
        world.start(ICE)
        assert world.at("10:50").was_off(minutes(35)).done
        rests_until(world, "12:15")
        assert world.treatment().overrun == ZERO
        assert world.treatment().removal.when.utc == at("10:15")
        opens_at(world, "12:15")

    @pytest.mark.case(10)
    def test_case_10_unknown(self, world: World) -> None:
        world.start(ICE)
        world.at("10:50").off(answer=Answer.UNKNOWN)
        rests_until(world, "12:50")
        assert world.treatment().overrun == minutes(35)
        assert world.treatment().removal.answer is Answer.UNKNOWN

    @pytest.mark.case(11)
    def test_case_11_not_between(self, world: World) -> None:
        world.start(ICE)
        world.at("10:50")
        for ago in (minutes(51), minutes(50) + TICK, -TICK, minutes(-1)):
            reply = world.was_off(ago)
            refused(reply, Reason.NOT_BETWEEN)
            assert (reply.refusal.shortest, reply.refusal.longest) == (ZERO, minutes(50))
            assert world.skin().state is UNCONFIRMED
        assert world.was_off(minutes(50)).done
        rests_until(world, "12:00")

    @pytest.mark.case(11)
    def test_case_11_removal_may_be_now(self, world: World) -> None:
        world.start(ICE)
        assert world.at("10:50").was_off(ZERO).done
        rests_until(world, "12:50")

    @pytest.mark.case(12)
    def test_case_12_more_than_two_hours_ago(self, world: World) -> None:
        world.start(ICE)
        assert world.at("15:00").was_off(minutes(120)).done
        assert world.skin().state is READY
        assert world.start(HEAT).done

    @pytest.mark.case(13)
    def test_case_13_suspended_while_applying(self, world: World) -> None:
        world.start(ICE)
        world.at("10:05").anchor()
        world.at("10:12")
        assert world.skin().state is APPLYING
        assert world.ends() == at("10:15")

    @pytest.mark.case(14)
    def test_case_14_suspended_past_due(self, world: World) -> None:
        world.start(ICE)
        world.at("10:05").anchor()
        world.at("11:05")
        assert world.skin().state is UNCONFIRMED
        assert world.skin().remaining == minutes(-50)
        (reminder,) = world.reminders()
        assert (reminder.kind, reminder.late, reminder.rings) == (ReminderKind.PACK_OFF, minutes(50), True)
        assert (rings(world).step, rings(world).past_due) == (AlarmStep.UNANSWERED, minutes(50))
        assert world.checks() == (), "no check of the skin comes on top"

    @pytest.mark.case(15)
    def test_case_15_rest_over_while_suspended(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("10:20").anchor()
        world.at("12:25")
        (reminder,) = world.reminders()
        assert (reminder.kind, reminder.late, reminder.rings) == (ReminderKind.REST_OVER, minutes(10), True)
        world.at("13:00")
        assert world.skin().state is READY
        (reminder,) = world.reminders()
        assert (reminder.kind, reminder.late, reminder.rings) == (ReminderKind.REST_OVER, minutes(45), False)
        world.told(reminder)
        assert world.reminders() == ()

    @pytest.mark.case(16)
    def test_case_16_wall_clock_set_forward(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("10:20").clock.set_wall("13:30")
        for _ in range(2):
            assert world.skin().remaining == minutes(115)
            assert world.snapshot().wall(world.skin().remaining) == at("15:25")
            rests_until(world, "12:15")
            world.anchor()
        opens_at(world, "12:15")

    @pytest.mark.case(17)
    def test_case_17_wall_clock_set_back(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("10:20").clock.set_wall("07:20")
        assert world.skin().remaining == minutes(115)
        world.anchor()
        rests_until(world, "12:15")
        opens_at(world, "12:15")

    @pytest.mark.case(18)
    def test_case_18_wall_clock_set_back_while_on(self, world: World) -> None:
        world.start(ICE)
        world.at("10:05").clock.set_wall("09:00")
        world.anchor()
        assert world.skin().state is APPLYING
        assert world.skin().remaining == minutes(10)
        world.at("10:15")
        assert world.skin().state is OVERDUE
        assert [(reminder.kind, reminder.is_due) for reminder in world.reminders()] == [(ReminderKind.PACK_OFF, True)]

    @pytest.mark.case(19)
    def test_case_19_killed_and_back_in_time(self, world: World) -> None:
        world.start(ICE)
        world.at("10:10").anchor()
        assert world.skin().state is APPLYING
        assert world.ends() == at("10:15")
        (reminder,) = world.reminders()
        assert (reminder.kind, reminder.is_due, reminder.remaining) == (ReminderKind.PACK_OFF, False, minutes(5))
        world.at("10:15")
        (reminder,) = world.reminders()
        assert (reminder.kind, reminder.is_due, reminder.late) == (ReminderKind.PACK_OFF, True, ZERO)

    @pytest.mark.case(20)
    def test_case_20_killed_and_back_too_late(self, world: World) -> None:
        world.start(ICE)
        world.at("10:20").anchor()
        assert world.skin().state is OVERDUE
        assert world.skin().remaining == minutes(-5)
        (reminder,) = world.reminders()
        assert (reminder.kind, reminder.is_due, reminder.late) == (ReminderKind.PACK_OFF, True, minutes(5))
        assert reminder.rings
        found = rings(world)
        assert (found.step, found.past_due) == (AlarmStep.WAKE, minutes(5))
        assert (found.sounds, found.volume, found.fills_screens) == (True, 1, True)

    @pytest.mark.case(21)
    def test_case_21_computer_off_while_on(self, world: World) -> None:
        world.start(ICE)
        world.at("10:05").anchor()
        world.clock.reboot("11:00")
        assert world.skin().state is UNCONFIRMED
        assert world.skin().remaining == minutes(-45)
        world.off(answer=Answer.UNKNOWN)
        rests_until(world, "13:00")

    @pytest.mark.case(21)
    def test_case_21_clock_comes_up_wrong(self, world: World) -> None:
        world.start(ICE)
        world.at("10:05").anchor()
        world.clock.reboot("10:07", wall=datetime(1970, 1, 1, tzinfo=UTC))
        assert world.skin().state is UNCONFIRMED, "nobody knows how long the computer was off"
        (reminder,) = world.reminders()
        assert (reminder.kind, reminder.is_due) == (ReminderKind.PACK_OFF, True)
        refused(world.cancel(), Reason.TOO_LATE)

    @pytest.mark.case(21)
    def test_case_21_never_on_is_too_late_when_nobody_knows(self, world: World) -> None:
        world.start(ICE)
        world.clock.reboot("11:00", up=timedelta(seconds=20), wall=datetime(1970, 1, 1, tzinfo=UTC))
        refused(world.cancel(), Reason.TOO_LATE)
        assert world.skin().state is UNCONFIRMED

    @pytest.mark.case(22)
    def test_case_22_reboot_without_the_time(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("10:25").anchor()
        world.at("10:30").clock.reboot("10:33", up=minutes(1), wall=datetime(1970, 1, 1, tzinfo=UTC))
        assert world.skin().state is RESTING
        assert world.skin().remaining == minutes(120 - 10 - 1)
        world.anchor(reason=_start())
        world.at("10:35").clock.set_wall("10:35")
        assert world.skin().remaining == minutes(120 - 10 - 3)
        world.anchor()
        opens_at(world, at("10:32") + minutes(110))

    @pytest.mark.case(23)
    def test_case_23_reboot_with_the_clock_ahead(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("10:25").anchor()
        world.clock.reboot("10:33", up=minutes(1), wall="12:33")
        world.anchor(reason=_start())
        world.at("10:34").clock.set_wall("10:34")
        rests_until(world, "12:15")
        world.anchor()
        rests_until(world, "12:15")
        opens_at(world, "12:15")

    @pytest.mark.case(22)
    def test_case_22_rebooted_once_more_before_the_clock_is_right(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("10:25").anchor()
        world.clock.reboot("10:33", up=minutes(1), wall=datetime(1970, 1, 1, tzinfo=UTC))
        world.anchor(reason=_start())
        world.clock.reboot("10:40", up=minutes(1), wall="10:40")
        rests_until(world, "12:15")
        world.anchor(reason=_start())
        opens_at(world, "12:15")

    @pytest.mark.case(22)
    def test_case_22_off_while_the_clock_was_never_set(self, world: World) -> None:
        world.clock.set_wall(datetime(1970, 1, 1, tzinfo=UTC))
        world.start(ICE)
        world.at("10:15").off()
        world.at("10:25").anchor()
        world.clock.reboot("10:33", up=minutes(1), wall="10:33")
        assert world.skin().state is RESTING, "half a century did not pass"
        assert world.skin().remaining == minutes(120 - 10 - 1)

    @pytest.mark.case(23)
    def test_case_23_rebooted_instead_of_corrected(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("10:25").anchor()
        world.clock.reboot("10:33", up=minutes(1), wall="12:33")
        world.anchor(reason=_start())
        world.clock.reboot("10:40", up=minutes(1), wall="10:40")
        rests_until(world, "12:15")
        world.anchor(reason=_start())
        opens_at(world, "12:15")

    @pytest.mark.case(24)
    def test_case_24_its_treatment_is_deleted(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        deleted = world.last
        world.at("11:00").delete()
        assert deleted not in world.snapshot().record.treatments
        rests_until(world, "12:15")
        opens_at(world, "12:15")

    @pytest.mark.case(24)
    def test_case_24_its_treatment_deleted(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("11:00").delete_treatment()
        assert world.treatment().deleted
        rests_until(world, "12:15")
        opens_at(world, "12:15")

    @pytest.mark.case(25)
    def test_case_25_an_edit_never_unlocks(self, world: World) -> None:
        world.start(ICE)
        world.at("10:40").off()
        assert world.at("11:00").correct("10:00", "10:20").done
        assert world.treatment().removal.when.utc == at("10:20")
        assert world.treatment().removal.on_skin == minutes(20)
        assert world.treatment().overrun == minutes(5)
        rests_until(world, "12:40")
        opens_at(world, "12:40")

    @pytest.mark.case(25)
    def test_case_25_nor_does_another_area(self, world: World) -> None:
        knee = world.add_area(Region.LEFT_KNEE)
        world.start(ICE)
        world.at("10:15").off()
        world.at("11:00").correct("08:00", "08:15", area=knee)
        rests_until(world, "12:15")
        rests_until(world, "12:15", Region.LEFT_KNEE)

    @pytest.mark.case(26)
    def test_case_26_an_edit_may_lengthen(self, world: World) -> None:
        world.start(ICE)
        world.at("10:20").off()
        world.at("11:00").correct("10:00", "10:40")
        rests_until(world, "12:40")
        opens_at(world, "12:40")

    @pytest.mark.case(26)
    def test_case_26_so_may_one_that_was_forgotten(self, world: World) -> None:
        world.start(ICE)
        world.at("10:20").off()
        world.at("11:00").add_forgotten("10:40", "10:55")
        rests_until(world, "12:55")
        opens_at(world, "12:55")

    @pytest.mark.case(36)
    def test_case_36_imported_rest(self, world: World) -> None:
        """What an import says of the skin; how it comes to say so is shown in tests/log/test_importing.py."""
        world.record_events(RestImported(Region.LOWER_BACK, minutes(30)))
        rests_until(world, "11:30")
        opens_at(world, "11:30")

    @pytest.mark.case(27)
    def test_case_27_rest_is_changed_meanwhile(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("11:00")
        assert world.set_rest(180).done
        rests_until(world, "13:15")
        assert world.set_rest(120).done
        rests_until(world, "12:15")

    @pytest.mark.case(27)
    def test_case_27_rest_is_never_shorter(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        for number in (0, -1, 119, 119.999, 360.001, 361, 10_000):
            reply = world.set_rest(number)
            refused(reply, Reason.REST_RANGE)
            assert (reply.refusal.shortest, reply.refusal.longest) == (minutes(120), minutes(360))
        rests_until(world, "12:15")
        assert world.set_rest(360).done
        rests_until(world, "16:15")

    @pytest.mark.case(27)
    def test_case_27_longer_rest_locks_again(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("12:20")
        assert world.skin().state is READY
        world.set_rest(180)
        rests_until(world, "13:15")

    @pytest.mark.case(28)
    def test_case_28_spring_change(self, world: World) -> None:
        berlin = ZoneInfo("Europe/Berlin")
        world.at(datetime(2026, 3, 29, 1, 50, tzinfo=berlin).astimezone(UTC))
        world.start(HEAT)
        snapshot = world.snapshot()
        assert snapshot.skin(Region.LOWER_BACK).remaining == minutes(15)
        shown = snapshot.wall(snapshot.skin(Region.LOWER_BACK).remaining).astimezone(berlin)
        assert (shown.hour, shown.minute) == (3, 5)
        world.clock.go(minutes=15)
        assert world.skin().state is OVERDUE
        assert world.skin().remaining == ZERO

    @pytest.mark.case(29)
    def test_case_29_journey(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("11:00")
        snapshot = world.snapshot()
        remaining = snapshot.skin(Region.LOWER_BACK).remaining
        assert remaining == minutes(75)
        shown = [snapshot.wall(remaining).astimezone(ZoneInfo(z)).hour for z in ("Europe/Berlin", "America/New_York")]
        assert shown == [13, 7]
        rests_until(world, "12:15")
        opens_at(world, "12:15")

    @pytest.mark.case(30)
    def test_case_30_numb_or_white(self, world: World) -> None:
        world.start(ICE)
        reply = world.at("10:06").numb()
        assert reply.events == (Removed(world.last, ZERO, Answer.SKIN_WARNING),)
        treatment = world.treatment()
        assert (treatment.removal.when.utc, treatment.removal.on_skin) == (at("10:06"), minutes(6))
        assert (treatment.removal.answer, treatment.warned) == (Answer.SKIN_WARNING, True)
        unwell(world)
        assert world.reminders() == world.checks() == ()
        for when in ("12:06", "20:00", datetime(2026, 3, 9, 10, 0, tzinfo=UTC)):
            world.at(when)
            unwell(world)
        assert world.skin().treatment.id == world.last
        assert world.skin_normal().events == (SkinNormal(Region.LOWER_BACK),)
        assert world.skin().state is READY
        assert world.start(ICE).done

    @pytest.mark.case(30)
    def test_case_30_normal_again_does_not_shorten_the_rest(self, world: World) -> None:
        world.start(ICE)
        world.at("10:06").numb()
        world.at("10:20").skin_normal()
        rests_until(world, "12:06")
        opens_at(world, "12:06")

    @pytest.mark.case(30)
    def test_case_30_another_door_was_quicker(self, world: World) -> None:
        world.start(ICE)
        world.at("10:06").off()
        assert world.at("10:06:30").numb().done
        assert world.treatment().removal.when.utc == at("10:06")
        unwell(world)
        world.at("10:08").was_off(minutes(4))
        assert world.treatment().warned, "the reason is kept"
        unwell(world)
        world.skin_normal()
        rests_until(world, "12:06")

    @pytest.mark.case(30)
    def test_case_30_its_treatment_is_deleted(self, world: World) -> None:
        world.start(ICE)
        world.at("10:06").numb()
        world.at("11:00").delete()
        assert world.snapshot().record.treatments == {}
        unwell(world)
        world.at("12:30").delete()
        unwell(world)
        world.at("13:00").skin_normal()
        assert world.skin().state is READY

    @pytest.mark.case(30)
    def test_case_30_no_other_name_and_no_reboot_opens_it(self, world: World) -> None:
        world.start(ICE)
        world.at("10:06").numb()
        other = world.add_area(Region.LOWER_BACK, "Spine")
        world.rename_area(LOWER_BACK, "Another")
        world.hide_area(LOWER_BACK)
        world.at("10:30").clock.reboot("18:00", wall="23:00")
        unwell(world)
        world.anchor(reason=_start())
        unwell(world)
        refused(world.start(ICE, other), Reason.SKIN_CHECK)

    @pytest.mark.case(31)
    def test_case_31_off_is_said_by_three(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15")
        replies = [world.off() for _ in range(3)]
        assert [reply.done for reply in replies] == [True, False, False]
        assert [reply.refusal for reply in replies] == [None, None, None]
        assert len(world.treatment().removals) == 1
        world.at("10:16").off()
        world.at("10:17").off(answer=Answer.UNKNOWN)
        assert len(world.treatment().removals) == 1
        rests_until(world, "12:15")

    @pytest.mark.case(31)
    def test_case_31_stale_off_names_its_treatment(self, world: World) -> None:
        world.start(ICE)
        stale = world.last
        world.at("10:15").off()
        world.at("12:15").start(HEAT)
        for answer in (Answer.NOW, Answer.UNKNOWN):
            reply = world.at("12:20").off(stale, ZERO, answer)
            assert (reply.events, reply.refusal) == ((), None)
        refused(world.was_off(minutes(1), stale), Reason.TOO_LATE)
        assert world.skin().state is APPLYING
        assert world.skin().treatment.id == world.last != stale
        refused(world.off("another"), Reason.UNKNOWN_TREATMENT)

    @pytest.mark.case(32)
    def test_case_32_planned_while_it_rests(self, world: World) -> None:
        world.set_plan("11:00", last=DAY.date())
        world.start(ICE)
        world.at("10:15").off()
        (reminder,) = world.planned()
        assert (reminder.kind, reminder.occurrence.modality, reminder.occurrence.at) == (PLANNED, HEAT, at("11:00"))
        assert world.clock.true + reminder.remaining == at("12:15")
        for when in ("11:00", at("12:15") - TICK):
            world.at(when).settle()
            assert not [reminder for reminder in world.planned() if reminder.is_due]
            refused(world.start(HEAT), Reason.RESTING)
        (reminder,) = world.at("12:15").planned()
        assert (reminder.is_due, reminder.late, reminder.rings) == (True, ZERO, True)
        title, text = wording.reminder(reminder, world.snapshot())
        assert title == "Planned: heat, lower back"
        planned, moved = (wording.clock_time(at(when), at("12:15")) for when in ("11:00", "12:15"))
        assert text == f"Planned for {planned}. Moved to {moved}, for the skin rested."
        world.told(reminder)
        assert world.planned() == ()
        assert world.skin().state is READY, "nothing begins by itself"
        world.at("12:20").start(HEAT)
        world.settle()
        assert world.outcomes() == []
        world.at("12:35").off()
        for _ in range(2):
            world.settle()
            assert world.outcomes() == [("11:00", PlanOutcome.MOVED, None, world.last)]

    @pytest.mark.case(32)
    def test_case_32_moved_and_nobody_began(self, world: World) -> None:
        world.set_plan("11:00", last=DAY.date())
        world.start(ICE)
        world.at("10:15").off()
        (reminder,) = world.at("12:15").planned()
        world.told(reminder)
        world.at(at("16:15") - TICK).settle()
        assert world.outcomes() == []
        world.at("16:15").settle()
        assert world.outcomes() == [("11:00", PlanOutcome.SKIPPED, SkipReason.NOT_STARTED, "")]
        assert world.planned() == ()

    @pytest.mark.case(33)
    def test_case_33_planned_in_quiet_hours(self, world: World) -> None:
        night = QuietHours(time(22), time(7))
        world.set_plan("21:59", "23:00", modality=ICE)
        knee = world.add_area(Region.LEFT_KNEE)
        (heard,) = [each for each in world.at("21:59").planned(quiet=night) if each.is_due]
        assert heard.rings
        world.told(heard)
        world.at("22:45").start(HEAT, knee)
        world.at("23:00")
        (shown,) = [each for each in world.planned(quiet=night) if each.is_due]
        assert (shown.kind, shown.late, shown.rings) == (PLANNED, ZERO, False), "shown, and no sound"
        wishes = Wishes(quiet=night, zone=UTC)
        (pack_off,) = [each for each in wanted(world.snapshot(), wishes) if each.is_due]
        assert (pack_off.kind, pack_off.rings) == (ReminderKind.PACK_OFF, True), "it rings all the same"
        assert rings(world).sounds

    @pytest.mark.case(34)
    def test_case_34_area_is_renamed(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        assert world.rename_area(LOWER_BACK, "Left knee").done
        refused(world.start(ICE), Reason.RESTING)
        rests_until(world, "12:15")

    @pytest.mark.case(34)
    def test_case_34_area_is_hidden_and_named_anew(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.add_area(Region.LEFT_KNEE)
        assert world.hide_area(LOWER_BACK).done
        rests_until(world, "12:15")
        same_region = world.add_area(Region.LOWER_BACK)
        same_name = world.add_area(Region.LOWER_BACK, "Lower back")
        assert len({LOWER_BACK, same_region, same_name}) == 3
        for area in (LOWER_BACK, same_region, same_name):
            refused(world.start(ICE, area), Reason.RESTING)
        rests_until(world, "12:15")

    @pytest.mark.case(34)
    def test_case_34_every_area_of_the_region_rests(self, world: World) -> None:
        areas = [LOWER_BACK, *(world.add_area(Region.LOWER_BACK, f"Spot {number}") for number in range(3))]
        world.start(ICE, areas[2])
        world.at("10:15").off()
        for area in areas:
            refused(world.start(HEAT, area), Reason.RESTING)
        rests_until(world, "12:15")

    @pytest.mark.case(37)
    def test_case_37_on_anyway(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        reply = world.at("10:40").on_anyway()
        assert reply.done
        skin = world.skin()
        assert (skin.state, skin.remaining) == (OVERDUE, ZERO)
        (reminder,) = world.reminders()
        assert (reminder.kind, reminder.is_due, reminder.rings) == (ReminderKind.PACK_OFF, True, True)
        assert world.treatment().outside
        found = rings(world)
        assert (found.step, found.past_due, found.sounds) == (AlarmStep.DUE, ZERO, True)
        world.at("10:42").off()
        assert alarm(world.snapshot()) is None
        assert world.treatment().overrun == minutes(2)
        rests_until(world, "12:42")
        opens_at(world, "12:42")

    @pytest.mark.case(37)
    def test_case_37_taken_back_the_first_rest_stays(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("10:40").on_anyway()
        world.at("10:40:30").cancel()
        rests_until(world, "12:15")

    @pytest.mark.case(37)
    def test_case_37_on_ready_skin_it_is_a_treatment(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        assert world.at("12:15").on_anyway().done
        assert not world.treatment().outside
        assert world.ends() == at("12:30")

    @pytest.mark.case(37)
    def test_case_37_put_on_while_it_still_rested(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at("12:20").start(ICE, ago=minutes(5) + TICK)
        assert world.treatment().outside
        assert world.skin().state is OVERDUE

    @pytest.mark.case(38)
    def test_case_38_still_on(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15")
        (told,) = world.reminders()
        world.told(told)
        world.off()
        assert world.at("10:18").undo().done
        skin = world.skin()
        assert (skin.state, skin.remaining) == (OVERDUE, minutes(-3))
        assert world.ends() == at("10:15")
        (reminder,) = world.reminders()
        assert (reminder.kind, reminder.late) == (ReminderKind.PACK_OFF, minutes(3))
        assert (rings(world).step, rings(world).past_due, rings(world).sounds) == (AlarmStep.WAKE, minutes(3), True)
        world.at("10:20").off()
        rests_until(world, "12:20")

    @pytest.mark.case(38)
    def test_case_38_still_on_comes_too_late(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        world.at(at("10:25") - TICK)
        assert world.undo().done
        assert world.undo().refusal is None, "it is on, as was said"
        world.off()
        opened = at("10:25") - TICK
        refused(world.at(opened + minutes(10)).undo(), Reason.TOO_LATE)
        rests_until(world, opened + minutes(120))

    @pytest.mark.case(38)
    def test_case_38_amending_does_not_prolong_the_ten_minutes(self, world: World) -> None:
        world.start(ICE)
        world.at("10:15").off()
        assert world.at("10:24").was_off(minutes(4)).done
        refused(world.at("10:25").undo(), Reason.TOO_LATE)
        refused(world.was_off(minutes(4)), Reason.TOO_LATE)

    @pytest.mark.case(39)
    def test_case_39_already_on(self, world: World) -> None:
        assert world.start(ICE, ago=minutes(10)).done
        assert world.skin().state is APPLYING
        assert world.skin().on_skin == minutes(10)
        assert world.ends() == at("10:05")
        assert not world.treatment().outside
        assert world.treatment().started.utc == at("09:50")
        world.at("10:05")
        assert world.skin().state is OVERDUE

    @pytest.mark.case(39)
    @pytest.mark.parametrize(("ago", "state"), [(15, OVERDUE), (29, OVERDUE), (30, UNCONFIRMED), (1440, UNCONFIRMED)])
    def test_case_39_already_overdue(self, world: World, ago: int, state: SkinState) -> None:
        """At 30 minutes it is due + 15, and that is exactly when a pack is unconfirmed."""
        world.start(ICE, ago=minutes(ago))
        assert world.skin().state is state
        assert world.ends() == at("10:15") - minutes(ago)
        (reminder,) = world.reminders()
        assert (reminder.is_due, reminder.rings, reminder.late) == (True, True, minutes(ago - 15))

    @pytest.mark.case(39)
    def test_case_39_not_longer_than_a_day_and_not_in_the_future(self, world: World) -> None:
        for ago in (minutes(1440) + TICK, -TICK):
            reply = world.start(ICE, ago=ago)
            refused(reply, Reason.TOO_LONG_AGO)
            assert (reply.refusal.shortest, reply.refusal.longest) == (ZERO, minutes(1440))

    @pytest.mark.case(41)
    def test_case_41_wrong_area(self, world: World) -> None:
        assert world.add_area(Region.LEFT_KNEE) == LEFT_KNEE
        world.start(ICE)
        reply = world.at("10:03").move(LEFT_KNEE)
        assert reply.events == (Moved(world.last, LEFT_KNEE, Region.LEFT_KNEE, minutes(15)),)
        assert (world.skin(Region.LEFT_KNEE).state, world.ends(Region.LEFT_KNEE)) == (APPLYING, at("10:15"))
        skin = world.skin()
        assert (skin.state, skin.hold, skin.remaining) == (RESTING, Hold.MOVED_PACK_ON, None)
        refused(world.start(ICE), Reason.MOVED_PACK_ON)
        refused(world.start(ICE, LEFT_KNEE), Reason.PACK_ON)
        world.at("10:15").off()
        treatment = world.treatment()
        assert (treatment.area, treatment.region, treatment.overrun) == (LEFT_KNEE, Region.LEFT_KNEE, ZERO)
        assert (treatment.started.utc, treatment.removal.when.utc) == (at("10:00"), at("10:15"))
        rests_until(world, "12:15")
        rests_until(world, "12:15", Region.LEFT_KNEE)

    @pytest.mark.case(41)
    def test_case_41_moved_to_skin_that_rests(self, world: World) -> None:
        knee = world.add_area(Region.LEFT_KNEE)
        world.start(ICE, knee)
        world.at("10:10").off()
        world.at("10:20").start(ICE)
        world.at("10:21").move(knee)
        skin = world.skin(Region.LEFT_KNEE)
        assert (skin.state, skin.remaining) == (OVERDUE, minutes(-1)), "on resting skin it is overdue at once"
        world.at("10:22").off()
        rests_until(world, "12:22", Region.LEFT_KNEE)
        rests_until(world, "12:22")

    @pytest.mark.case(41)
    def test_case_41_rest_ended_after_the_pack_was_put_on(self, world: World) -> None:
        knee = world.add_area(Region.LEFT_KNEE)
        world.start(ICE, knee)
        world.at("10:10").off()
        world.at("12:09").start(ICE)
        world.at("12:11").move(knee)
        assert world.skin(Region.LEFT_KNEE).state is OVERDUE

    @pytest.mark.case(41)
    def test_case_41_said_to_be_on_where_a_moved_pack_had_lain(self, world: World) -> None:
        knee = world.add_area(Region.LEFT_KNEE)
        world.start(ICE)
        world.at("10:03").move(knee)
        world.at("10:15").off()
        world.at("12:20").start(ICE, ago=minutes(6))
        assert world.treatment().outside, "at 12:14 both regions still rested"
        assert world.skin().state is OVERDUE

    @pytest.mark.case(41)
    def test_case_41_another_pack_is_there(self, world: World) -> None:
        knee = world.add_area(Region.LEFT_KNEE)
        world.start(ICE, knee)
        other = world.last
        world.start(ICE)
        reply = world.move(knee)
        refused(reply, Reason.PACK_ON)
        assert reply.refusal.treatment.id == other

    @pytest.mark.case(42)
    @pytest.mark.parametrize("region", list(Region))
    def test_case_42_minutes_of_each_region(self, world: World, region: Region) -> None:
        least, most = (5, 10) if region in THIN_OR_BONY else (15, 20)
        regimen = regimen_of(region)
        assert regimen.choices == tuple(minutes(number) for number in range(least, most + 1))
        assert regimen.default == minutes(least)
        area = LOWER_BACK if region is Region.LOWER_BACK else world.add_area(region)
        for number in (0, least - 1, most + 1, 21, 60):
            reply = world.start(ICE, area, minutes(number))
            refused(reply, Reason.MINUTES)
            assert (reply.refusal.shortest, reply.refusal.longest) == (minutes(least), minutes(most))
        assert world.start(ICE, area, minutes(most)).done
        assert world.ends(region) == at("10:00") + minutes(most)

    @pytest.mark.case(42)
    def test_case_42_list_of_regions(self, world: World) -> None:
        del world
        names = {region.value for region in Region}
        for part in ("outer-knee", "elbow", "wrist", "hand", "ribs", "shin", "ankle", "foot"):
            assert {Region(f"left-{part}"), Region(f"right-{part}")} <= THIN_OR_BONY
        assert len(THIN_OR_BONY) == 16
        assert not [
            name
            for name in names
            for bad in ("face", "front-of-neck", "throat", "genital", "groin", "eye")
            if bad in name
        ]

    @pytest.mark.case(42)
    def test_case_42_moved_to_a_bony_region(self, world: World) -> None:
        elbow = world.add_area(Region.LEFT_ELBOW)
        world.start(ICE, planned=minutes(20))
        world.at("10:01").move(elbow)
        assert world.ends(Region.LEFT_ELBOW) == at("10:10")
        world.at("10:02").move(LOWER_BACK)
        assert world.ends() == at("10:10"), "due never becomes later"


def _start():
    from therapy_timer.core.events import AnchorReason

    return AnchorReason.START
