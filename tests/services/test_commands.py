# SPDX-License-Identifier: MIT
"""What the command line asks for, through the real services and a log on disk."""

from __future__ import annotations

from dataclasses import fields

import pytest

from tests.helpers.clock import FakeClock, minutes
from tests.helpers.world import LEFT_KNEE, LOWER_BACK
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Answer, Condition, Modality
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Reason
from therapy_timer.core.skin import Hold, SkinState
from therapy_timer.log.store import Log
from therapy_timer.services.commands import MOST_MINUTES, Code, Command, Reply, Request, execute, start_refused
from therapy_timer.services.treatments import Treatments


class Desk:
    """Says one thing after the other to the same log."""

    def __init__(self, log):
        self.clock = FakeClock()
        self.treatments = Treatments(log, self.clock)

    def say(self, command, **what):
        return execute(self.treatments, Request(Command(command), **what))

    def start(self, modality=Modality.ICE, **what):
        return self.say("start", modality=modality, **what)

    def add(self, region, name=None):
        return self.treatments.add_area(region, name).events[0].area

    def skin(self, region=Region.LOWER_BACK):
        return self.treatments.snapshot().skin(region)


@pytest.fixture
def desk(folders):
    with Log.open(folders.data / "therapy-timer") as log:
        yield Desk(log)


def gist(reply):
    return reply.code, reply.exit, [area.id for area in reply.areas]


# --- requests


@pytest.mark.parametrize(
    "request_",
    [
        Request(Command.STATUS),
        Request(Command.START, "Left knee", Region.LEFT_KNEE, Modality.HEAT, 0, 0),
        Request(Command.QUIT, force=True),
        Request(Command.OFF, minutes_ago=MOST_MINUTES),
        Request(Command.OFF, numb=True),
    ],
)
def test_a_request_survives_the_way_through_the_socket(request_):
    assert Request.of_message(request_.message()) == request_


def test_what_was_not_said_is_left_out():
    assert Request(Command.OFF).message() == {"command": "off"}


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"command": "dance"},
        {"command": 1},
        {"command": None},
        {"command": "off", "area": 1},
        {"command": "off", "region": "nose"},
        {"command": "off", "minutes_ago": "5"},
        {"command": "off", "minutes_ago": True},
        {"command": "off", "minutes_ago": -1},
        {"command": "off", "minutes_ago": 5.5},
        {"command": "off", "minutes_ago": MOST_MINUTES + 1},
        {"command": "start", "modality": "steam"},
        {"command": "start"},
        {"command": "start", "modality": "ice", "minutes": 10**30},
        {"command": "quit", "force": 1},
        {"command": "off", "why": "so"},
        {"command": "off", "numb": 1},
        {"command": "off", "numb": True, "minutes_ago": 5},
        {"command": "off", "numb": True, "minutes_ago": 0},
    ],
)
def test_a_message_that_is_no_request(message):
    with pytest.raises(ValueError):
        Request.of_message(message)


def test_every_code_has_an_exit_status(desk):
    exits = {code: Reply(code, desk.treatments.snapshot()).exit for code in Code}
    assert {code for code, status in exits.items() if status == 1} == {
        Code.REFUSED,
        Code.NO_PACK,
        Code.NOTHING_TO_UNDO,
        Code.PACKS_ON,
    }
    assert {code for code, status in exits.items() if status == 2} == {Code.WHICH_AREA, Code.NO_SUCH_AREA}
    assert {"command", "area", "region", "modality", "minutes", "minutes_ago", "force", "numb"} == {
        field.name for field in fields(Request)
    }


# --- start


def test_start(desk):
    assert gist(desk.start()) == (Code.STARTED, 0, [LOWER_BACK])
    assert (desk.skin().state, desk.skin().remaining) == (SkinState.APPLYING, minutes(15))


def test_start_with_everything(desk):
    knee = desk.add(Region.LEFT_KNEE)
    reply = desk.start(Modality.HEAT, area=" LEFT-knee", minutes=20, minutes_ago=3)
    assert gist(reply) == (Code.STARTED, 0, [knee])
    assert desk.skin(Region.LEFT_KNEE).remaining == minutes(17)
    assert desk.skin(Region.LEFT_KNEE).treatment.modality is Modality.HEAT


@pytest.mark.case(1)
def test_start_on_resting_skin_is_refused_until_the_very_second(desk):
    desk.start()
    desk.clock.to("10:15")
    desk.say("off")
    desk.clock.to("12:14:59")
    reply = desk.start(Modality.HEAT)
    assert gist(reply) == (Code.REFUSED, 1, [LOWER_BACK])
    assert (reply.refusal.reason, reply.refusal.remaining) == (Reason.RESTING, minutes(1 / 60))
    desk.clock.to("12:15")
    assert desk.start(Modality.HEAT).code is Code.STARTED


@pytest.mark.parametrize(("what", "reason"), [({"minutes": 21}, Reason.MINUTES), ({"minutes": 0}, Reason.MINUTES)])
def test_start_outside_the_regimen_is_refused(desk, what, reason):
    reply = desk.start(**what)
    assert (reply.code, reply.exit, reply.refusal.reason) == (Code.REFUSED, 1, reason)
    assert desk.skin().state is SkinState.READY


def test_start_too_long_ago_is_refused(desk):
    assert desk.start(minutes_ago=MOST_MINUTES).refusal.reason is Reason.TOO_LONG_AGO


def test_what_is_withheld_is_not_started_by_the_command_line_nor_by_a_second_instance(desk):
    desk.treatments.answer_safety([Condition.BLOOD_CLOT])
    heat = Request(Command.START, modality=Modality.HEAT)
    for reply in (desk.start(Modality.HEAT), start_refused(desk.treatments.snapshot(), heat)):
        assert gist(reply) == (Code.REFUSED, 1, [LOWER_BACK])
        assert reply.refusal.reason is Reason.WITHHELD
        assert reply.refusal.whys == (Condition.BLOOD_CLOT,)
    assert desk.skin().state is SkinState.READY
    assert gist(desk.start()) == (Code.STARTED, 0, [LOWER_BACK])


def test_a_withheld_pack_that_is_on_already_is_watched_by_the_command_line(desk):
    desk.treatments.answer_safety([Condition.BLOOD_CLOT])
    assert gist(desk.start(Modality.HEAT, minutes_ago=2)) == (Code.STARTED, 0, [LOWER_BACK])
    assert desk.skin().state is SkinState.OVERDUE
    assert desk.skin().treatment.outside


def test_start_without_an_area_takes_the_one_used_last(desk):
    desk.add(Region.LEFT_KNEE)
    assert gist(desk.start()) == (Code.STARTED, 0, [LOWER_BACK])
    desk.clock.go(seconds=1)
    desk.start(area=LEFT_KNEE)
    desk.say("off", area=LEFT_KNEE)
    assert gist(desk.start()) == (Code.REFUSED, 1, [LEFT_KNEE])
    desk.treatments.hide_area(LEFT_KNEE)
    assert gist(desk.start()) == (Code.REFUSED, 1, [LOWER_BACK])


def test_what_was_never_on_is_not_the_area_used_last(desk):
    desk.add(Region.LEFT_KNEE)
    desk.start(area=LEFT_KNEE)
    desk.say("cancel")
    assert gist(desk.start()) == (Code.STARTED, 0, [LOWER_BACK])


def test_a_dry_run_says_the_same_and_writes_nothing(desk):
    ice = Request(Command.START, modality=Modality.ICE)
    assert start_refused(desk.treatments.snapshot(), ice) is None
    assert desk.skin().state is SkinState.READY
    desk.start()
    assert gist(start_refused(desk.treatments.snapshot(), ice)) == gist(desk.start())
    unknown = Request(Command.START, "nose", modality=Modality.ICE)
    assert start_refused(desk.treatments.snapshot(), unknown).code is Code.NO_SUCH_AREA


def test_start_of_nothing_is_a_mistake_of_the_program(desk):
    with pytest.raises(ValueError, match="modality"):
        desk.start(modality=None)


# --- areas


def test_areas_go_by_name_id_and_region(desk):
    own = desk.add(Region.RIGHT_KNEE, "Straße")
    desk.add(Region.LEFT_KNEE)
    for area, region, expected in [
        ("STRASSE", None, own),
        ("right-knee", None, own),
        ("right knee", Region.RIGHT_KNEE, own),
        ("Left knee", Region.LEFT_KNEE, LEFT_KNEE),
        ("LOWER-BACK", None, LOWER_BACK),
    ]:
        assert gist(desk.start(area=area, region=region)) == (Code.STARTED, 0, [expected])
        assert gist(desk.say("cancel", area=area, region=region)) == (Code.CANCELLED, 0, [expected])
        desk.clock.go(hours=2)


@pytest.mark.parametrize("command", ["start", "off", "undo", "cancel"])
@pytest.mark.parametrize("area", ["nose", "left knee", "", "x" * 10_000, "a\x00b"])
def test_an_unknown_area_is_wrong_usage_and_names_the_others(desk, command, area):
    modality = Modality.ICE if command == "start" else None
    region = Region.LEFT_KNEE if area == "left knee" else None
    reply = desk.say(command, area=area, region=region, modality=modality)
    assert gist(reply) == (Code.NO_SUCH_AREA, 2, [LOWER_BACK])


def test_a_hidden_area_is_unknown(desk):
    desk.add(Region.LEFT_KNEE)
    desk.treatments.hide_area(LEFT_KNEE)
    assert desk.start(area=LEFT_KNEE).code is Code.NO_SUCH_AREA


def test_a_region_of_several_areas_does_not_say_where_to_start(desk):
    left = [desk.add(Region.LEFT_KNEE, "inside"), desk.add(Region.LEFT_KNEE, "outside")]
    assert left == ["left-knee", "left-knee-2"]
    named = {"area": "left knee", "region": Region.LEFT_KNEE}
    assert gist(desk.start(**named)) == (Code.WHICH_AREA, 2, left)
    assert gist(desk.start(area="outside")) == (Code.STARTED, 0, ["left-knee-2"])
    assert gist(desk.say("off", **named)) == (Code.OFF, 0, ["left-knee-2"])


def test_a_name_of_ones_own_comes_before_an_id(desk):
    desk.add(Region.LEFT_KNEE)
    odd = desk.add(Region.RIGHT_KNEE, "left-knee")
    assert gist(desk.start(area="left-knee")) == (Code.STARTED, 0, [odd])


# --- off


def test_off(desk):
    desk.start()
    desk.clock.to("10:15")
    assert gist(desk.say("off")) == (Code.OFF, 0, [LOWER_BACK])
    assert desk.skin().remaining == minutes(120)


@pytest.mark.case(31)
def test_off_when_it_is_off_already_is_done(desk):
    assert gist(desk.say("off")) == (Code.ALREADY_OFF, 0, [])
    assert gist(desk.say("off", area=LOWER_BACK)) == (Code.ALREADY_OFF, 0, [LOWER_BACK])
    desk.start()
    desk.clock.to("10:15")
    desk.say("off")
    desk.clock.to("10:20")
    assert gist(desk.say("off")) == (Code.ALREADY_OFF, 0, [])
    assert desk.skin().remaining == minutes(115)


@pytest.mark.case(31)
def test_another_door_was_quicker(desk, monkeypatch):
    """Someone else says *off* between the look at the log and the command."""
    desk.start()
    stale = desk.treatments.snapshot()
    desk.say("off")
    monkeypatch.setattr(desk.treatments, "snapshot", lambda: stale)
    assert gist(desk.say("off")) == (Code.ALREADY_OFF, 0, [LOWER_BACK])


@pytest.mark.case(9)
def test_it_was_off_earlier(desk):
    desk.start()
    desk.clock.to("10:50")
    assert gist(desk.say("off", minutes_ago=35)) == (Code.OFF, 0, [LOWER_BACK])
    assert desk.skin().remaining == minutes(85)


@pytest.mark.case(11)
def test_it_cannot_have_been_off_before_it_was_on(desk):
    desk.start()
    desk.clock.to("10:50")
    reply = desk.say("off", minutes_ago=51)
    assert (reply.code, reply.exit, reply.refusal.reason) == (Code.REFUSED, 1, Reason.NOT_BETWEEN)


def test_the_time_of_a_removal_can_be_changed_for_ten_minutes(desk):
    desk.start()
    desk.clock.to("10:20")
    desk.say("off")
    desk.clock.to("10:29:59")
    assert gist(desk.say("off", minutes_ago=14)) == (Code.OFF, 0, [LOWER_BACK])
    assert desk.skin().treatment.removal.on_skin == minutes(15 + 59 / 60)
    desk.clock.to("10:30")
    reply = desk.say("off", minutes_ago=14)
    assert (reply.code, reply.exit, reply.refusal.reason) == (Code.REFUSED, 1, Reason.TOO_LATE)


def test_nothing_to_change_the_time_of(desk):
    assert gist(desk.say("off", minutes_ago=5)) == (Code.ALREADY_OFF, 0, [])


def test_off_needs_an_area_when_several_packs_are_on(desk):
    desk.add(Region.LEFT_KNEE)
    desk.start(area=LOWER_BACK)
    desk.start(area=LEFT_KNEE)
    reply = desk.say("off")
    assert (reply.code, reply.exit) == (Code.WHICH_AREA, 2)
    assert {area.id for area in reply.areas} == {LOWER_BACK, LEFT_KNEE}
    assert gist(desk.say("off", area=LEFT_KNEE)) == (Code.OFF, 0, [LEFT_KNEE])
    assert gist(desk.say("off")) == (Code.OFF, 0, [LOWER_BACK])
    assert desk.say("off", minutes_ago=0).code is Code.ALREADY_OFF
    assert desk.say("off", minutes_ago=1).code is Code.WHICH_AREA
    desk.clock.to("10:30")
    assert gist(desk.say("off", minutes_ago=1)) == (Code.ALREADY_OFF, 0, [])


def test_off_names_the_area_that_a_pack_was_moved_to(desk):
    desk.add(Region.LEFT_KNEE)
    desk.start()
    desk.treatments.move(desk.skin().treatment.id, LEFT_KNEE)
    assert gist(desk.say("off", area=LOWER_BACK)) == (Code.ALREADY_OFF, 0, [LOWER_BACK])
    assert gist(desk.say("off")) == (Code.OFF, 0, [LEFT_KNEE])


# --- off, numb


@pytest.mark.case(30)
def test_numb_ends_it_and_locks_the_skin(desk):
    desk.start()
    desk.clock.to("10:06")
    assert gist(desk.say("off", numb=True)) == (Code.NUMB, 0, [LOWER_BACK])
    assert (desk.skin().state, desk.skin().hold) == (SkinState.RESTING, Hold.SKIN_CHECK)
    assert desk.skin().treatment.removal.answer is Answer.SKIN_WARNING
    desk.clock.to("13:00")
    assert desk.start().refusal.reason is Reason.SKIN_CHECK


def test_numb_just_after_it_came_off_locks_the_skin_too(desk):
    desk.start()
    desk.clock.to("10:15")
    desk.say("off")
    desk.clock.to("10:24:59")
    assert gist(desk.say("off", numb=True)) == (Code.NUMB, 0, [LOWER_BACK])
    assert desk.skin().hold is Hold.SKIN_CHECK
    assert desk.skin().treatment.removal.on_skin == minutes(15)


@pytest.mark.parametrize("area", [None, LOWER_BACK])
def test_numb_of_nothing_is_not_done(desk, area):
    assert gist(desk.say("off", numb=True, area=area))[:2] == (Code.NO_PACK, 1)
    desk.start()
    desk.say("off")
    desk.clock.to("10:10")
    assert gist(desk.say("off", numb=True, area=area))[:2] == (Code.NO_PACK, 1)
    assert desk.skin().hold is None


def test_numb_needs_an_area_when_several_packs_are_on(desk):
    desk.add(Region.LEFT_KNEE)
    desk.start(area=LOWER_BACK)
    desk.start(area=LEFT_KNEE)
    assert desk.say("off", numb=True).code is Code.WHICH_AREA
    assert gist(desk.say("off", numb=True, area=LEFT_KNEE)) == (Code.NUMB, 0, [LEFT_KNEE])
    assert desk.skin().treatment.on
    assert desk.say("off", numb=True, area="nose").code is Code.NO_SUCH_AREA


# --- undo


@pytest.mark.case(38)
def test_it_is_still_on(desk):
    desk.start()
    desk.clock.to("10:15")
    desk.say("off")
    desk.clock.to("10:18")
    assert gist(desk.say("undo")) == (Code.STILL_ON, 0, [LOWER_BACK])
    assert (desk.skin().state, desk.skin().remaining) == (SkinState.OVERDUE, minutes(-3))
    assert gist(desk.say("undo")) == (Code.STILL_ON, 0, [LOWER_BACK])
    assert gist(desk.say("undo", area=LOWER_BACK)) == (Code.STILL_ON, 0, [LOWER_BACK])


def test_it_is_too_late_to_undo(desk):
    assert gist(desk.say("undo")) == (Code.NOTHING_TO_UNDO, 1, [])
    desk.start()
    desk.clock.to("10:15")
    desk.say("off")
    desk.clock.to("10:25")
    assert gist(desk.say("undo")) == (Code.NOTHING_TO_UNDO, 1, [])
    assert gist(desk.say("undo", area=LOWER_BACK)) == (Code.NOTHING_TO_UNDO, 1, [LOWER_BACK])


def test_undo_needs_an_area_when_it_may_be_several(desk):
    desk.add(Region.LEFT_KNEE)
    desk.start(area=LOWER_BACK)
    desk.start(area=LEFT_KNEE)
    desk.say("off", area=LOWER_BACK)
    desk.say("off", area=LEFT_KNEE)
    reply = desk.say("undo")
    assert (reply.code, reply.exit) == (Code.WHICH_AREA, 2)
    assert gist(desk.say("undo", area=LEFT_KNEE)) == (Code.STILL_ON, 0, [LEFT_KNEE])
    assert gist(desk.say("undo")) == (Code.STILL_ON, 0, [LOWER_BACK])


def test_undo_takes_the_pack_that_came_off_last(desk):
    desk.start()
    desk.say("off")
    desk.treatments.on_anyway(LOWER_BACK, Modality.HEAT)
    desk.clock.go(seconds=1)
    desk.say("off")
    desk.say("undo")
    assert desk.skin().treatment.modality is Modality.HEAT


def test_undo_is_refused_when_another_pack_lies_there(desk):
    desk.start()
    desk.say("off")
    desk.treatments.on_anyway(LOWER_BACK, Modality.HEAT)
    reply = desk.say("undo")
    assert (reply.code, reply.exit, reply.refusal.reason) == (Code.REFUSED, 1, Reason.PACK_ON)


# --- cancel


@pytest.mark.case(4)
def test_it_was_never_on(desk):
    desk.start()
    desk.clock.to("10:00:59")
    assert gist(desk.say("cancel")) == (Code.CANCELLED, 0, [LOWER_BACK])
    assert desk.skin().state is SkinState.READY
    desk.start()
    desk.clock.go(seconds=60)
    assert desk.say("cancel").refusal.reason is Reason.TOO_LATE


@pytest.mark.case(4)
def test_a_second_one_counts(desk):
    desk.start()
    desk.say("cancel")
    desk.start()
    assert gist(desk.say("cancel")) == (Code.CANCEL_COUNTS, 0, [LOWER_BACK])
    assert desk.skin().state is SkinState.RESTING


def test_nothing_to_cancel(desk):
    assert gist(desk.say("cancel")) == (Code.NO_PACK, 1, [])
    assert gist(desk.say("cancel", area=LOWER_BACK)) == (Code.NO_PACK, 1, [LOWER_BACK])


def test_cancel_needs_an_area_when_several_packs_are_on(desk):
    desk.add(Region.LEFT_KNEE)
    desk.start(area=LOWER_BACK)
    desk.start(area=LEFT_KNEE)
    assert desk.say("cancel").code is Code.WHICH_AREA


# --- the rest


def test_status_has_every_shown_area_in_order(desk):
    desk.add(Region.LEFT_KNEE)
    desk.add(Region.ABDOMEN, "belly")
    desk.treatments.hide_area(LEFT_KNEE)
    assert gist(desk.say("status")) == (Code.STATUS, 0, [LOWER_BACK, "abdomen"])


def test_quitting_is_refused_while_a_pack_is_on(desk):
    assert gist(desk.say("quit")) == (Code.QUIT, 0, [])
    desk.start()
    assert gist(desk.say("quit")) == (Code.PACKS_ON, 1, [LOWER_BACK])
    assert gist(desk.say("quit", force=True)) == (Code.QUIT, 0, [LOWER_BACK])
    desk.say("off")
    assert gist(desk.say("quit")) == (Code.QUIT, 0, [])


def test_show(desk):
    assert gist(desk.say("show")) == (Code.SHOW, 0, [])
    assert desk.skin().remaining in {None, ZERO}
