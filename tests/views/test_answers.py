# SPDX-License-Identifier: MIT
"""The answers to the command line: in words, and as the JSON object of `status`."""

from __future__ import annotations

import json
import logging
from datetime import datetime, timedelta

import pytest

from tests.helpers.clock import FakeClock
from tests.helpers.unwritable import unwritable
from tests.helpers.world import LEFT_KNEE, LOWER_BACK
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.log.errors import LogBusy
from therapy_timer.log.store import Log
from therapy_timer.services.commands import Code, Reply
from therapy_timer.services.treatments import Treatments
from therapy_timer.views import answers


class Desk:
    """Says one thing after the other to the same log."""

    def __init__(self, log):
        self.clock = FakeClock()
        self.treatments = Treatments(log, self.clock)

    def say(self, command, **what):
        return answers.handle(self.treatments, {"command": command, **what})

    def text(self, command, **what):
        return self.say(command, **what)["message"]

    def status(self):
        return json.loads(json.dumps(self.say("status")["status"]))


@pytest.fixture
def desk(folders, local_zone):
    local_zone("UTC")
    with Log.open(folders.data / "therapy-timer") as log:
        yield Desk(log)


READY = {
    "area": "lower-back",
    "name": "Lower back",
    "state": "ready",
    "modality": None,
    "started_at": None,
    "due_at": None,
    "removed_at": None,
    "ready_at": None,
    "remaining_seconds": None,
    "hold": None,
}


def test_status_object_from_start_to_ready(desk, local_zone):
    local_zone("Europe/Berlin")
    assert desk.status() == {"now": "2026-03-02T11:00:00+01:00", "areas": [READY]}
    desk.say("start", modality="ice")
    desk.clock.to("10:05:00.5")
    applying = READY | {
        "state": "applying",
        "modality": "ice",
        "started_at": "2026-03-02T11:00:00+01:00",
        "due_at": "2026-03-02T11:15:00+01:00",
        "remaining_seconds": 599.5,
    }
    assert desk.status() == {"now": "2026-03-02T11:05:00.500000+01:00", "areas": [applying]}
    desk.clock.to("10:17")
    assert desk.status()["areas"] == [applying | {"state": "overdue", "remaining_seconds": -120}]
    desk.clock.to("10:30")
    assert desk.status()["areas"] == [applying | {"state": "unconfirmed", "remaining_seconds": -900}]
    desk.clock.to("10:40")
    desk.say("off")
    resting = applying | {
        "state": "resting",
        "due_at": None,
        "removed_at": "2026-03-02T11:40:00+01:00",
        "ready_at": "2026-03-02T13:40:00+01:00",
        "remaining_seconds": 7200,
    }
    assert desk.status()["areas"] == [resting]
    desk.clock.to("12:40")
    assert desk.status()["areas"] == [READY]


@pytest.mark.case(16)
def test_when_it_will_be_ready_is_shown_in_the_clock_as_it_is_now(desk):
    desk.say("start", modality="ice")
    desk.clock.to("10:15")
    desk.say("off")
    desk.clock.to("10:20")
    desk.clock.set_wall("13:30")
    (area,) = desk.status()["areas"]
    assert (area["ready_at"], area["remaining_seconds"]) == ("2026-03-02T15:25:00+00:00", 6900)
    now = datetime.fromisoformat(desk.status()["now"])
    assert now + timedelta(seconds=6900) == datetime.fromisoformat(area["ready_at"])


def test_status_of_every_shown_area_in_order_and_of_a_hold(desk):
    desk.treatments.add_area(Region.LEFT_KNEE)
    desk.treatments.add_area(Region.LEFT_KNEE, "inside of the knee")
    desk.say("start", modality="heat")
    desk.treatments.move(desk.treatments.snapshot().on[0].treatment.id, LEFT_KNEE)
    back, knee, inside = desk.status()["areas"]
    assert [back["name"], knee["name"], inside["name"]] == ["Lower back", "Left knee", "inside of the knee"]
    assert (back["state"], back["hold"], back["ready_at"]) == ("resting", "moved-pack-on", None)
    assert (back["remaining_seconds"], back["removed_at"], back["due_at"]) == (None, None, None)
    assert (knee["state"], knee["area"], inside["state"], inside["area"]) == (
        "applying",
        "left-knee",
        "applying",
        "left-knee-2",
    )


@pytest.mark.case(30)
def test_case_30_status_of_skin_that_is_not_well(desk):
    desk.say("start", modality="ice")
    desk.clock.to("10:06")
    assert desk.say("off", numb=True)["code"] == "numb"
    for when in ("10:06", "15:00"):
        desk.clock.to(when)
        (area,) = desk.status()["areas"]
        assert (area["state"], area["hold"]) == ("resting", "skin-check")
        assert (area["ready_at"], area["remaining_seconds"]) == (None, None)
        assert area["removed_at"] == "2026-03-02T10:06:00+00:00"
    desk.treatments.skin_normal(Region.LOWER_BACK)
    assert desk.status()["areas"] == [READY]


def test_sentences(desk):
    assert desk.text("status") == "Lower back: ready"
    assert desk.text("off") == "No pack is on: it is off already."
    assert desk.text("cancel") == "No pack is on."
    assert desk.text("cancel", area=LOWER_BACK) == "Lower back: no pack is on."
    assert desk.text("undo") == "No pack came off in the last 10 minutes."
    assert desk.text("undo", area=LOWER_BACK) == "Lower back: no pack came off in the last 10 minutes."
    assert desk.text("start", modality="ice", minutes=30) == "Lower back: choose 15 to 20 minutes."
    unknown = "There is no such area. Choose one of: Lower back. The window can add others."
    assert desk.text("start", modality="ice", area="nose") == unknown
    assert desk.text("start", modality="ice") == "Lower back: ice on, take it off at 10:15 (15:00 left)"
    cancelled = "Recorded: it was never on. Lower back: ready"
    assert desk.text("cancel") == cancelled
    desk.say("start", modality="ice")
    resting = "Lower back: resting, next from 12:00 (2:00:00 left)"
    assert desk.text("cancel") == f"The second such pack within 2 hours, so it counts as a treatment. {resting}"
    assert desk.text("off", area=LOWER_BACK) == f"No pack is on: it is off already. {resting}"
    assert desk.text("undo") == "It is still on. Lower back: ice on, take it off at 10:15 (15:00 left)"
    refused = "A pack is on (Lower back). Take it off first; --force quits, and only its alarm still rings."
    assert desk.text("quit") == refused
    assert desk.text("off") == f"Recorded. {resting}"
    assert desk.text("start", modality="heat").startswith("Lower back is resting until 12:00.")
    assert desk.text("quit") == "Therapy Timer quits."
    assert desk.text("show") == ""


def test_several_areas(desk):
    desk.treatments.add_area(Region.LEFT_KNEE)
    desk.say("start", modality="ice")
    desk.say("start", modality="heat", area=LEFT_KNEE)
    assert desk.text("status").splitlines() == [
        "Lower back: ice on, take it off at 10:15 (15:00 left)",
        "Left knee: heat on, take it off at 10:15 (15:00 left)",
    ]
    which = desk.say("off")
    assert which["exit"] == 2
    assert which["message"] in {
        "Which area? Say --area and one of: Lower back, Left knee.",
        "Which area? Say --area and one of: Left knee, Lower back.",
    }


@pytest.mark.parametrize("code", [code for code in Code if code is not Code.REFUSED])
def test_every_code_has_an_answer_that_the_socket_can_carry(desk, code):
    snapshot = desk.treatments.snapshot()
    for areas in ((), snapshot.record.shown_areas):
        answer = answers.answer(Reply(code, snapshot, areas))
        assert json.loads(json.dumps(answer))["code"] == code.value
        assert answer["message"] != code.value
        assert bool(answer["message"]) or code in {Code.SHOW, Code.STARTED, Code.STATUS}
        assert "{" not in answer["message"]


def test_what_is_no_request_is_answered(desk):
    answer = answers.handle(desk.treatments, {"command": "dance"})
    assert (answer["exit"], answer["code"]) == (3, "bad-request")
    assert answer["message"].endswith("does not know this command. Quit it and start it again.")


def test_a_log_that_fails_is_answered(desk, expected_log, folders):
    class Broken:
        def snapshot(self):
            raise LogBusy(folders.data / "log.sqlite3")

    expected_log("therapy_timer.views.answers", logging.WARNING, "LogBusy")
    answer = answers.handle(Broken(), {"command": "status"})
    assert (answer["exit"], answer["code"]) == (3, "log")
    assert answer["message"].startswith("Another program holds the log")


def test_a_treatment_has_a_modality(desk):
    desk.say("start", modality=Modality.HEAT.value)
    assert desk.status()["areas"][0]["modality"] == "heat"


def test_a_removal_that_is_not_on_disk_is_told(desk, folders):
    desk.treatments = Treatments(desk.treatments._log, desk.clock, keeps_trying=True)
    desk.say("start", modality="ice")
    desk.clock.to("10:15")
    with unwritable(desk.treatments._log):
        for area in (None, LOWER_BACK):
            answer = desk.say("off", **({"area": area} if area else {}))
            assert (answer["exit"], answer["code"]) == (3, "unsaved")
            assert answer["message"].startswith("Not saved yet: another program holds the log")
            assert answer["message"].endswith("Lower back: resting, next from 12:15 (2:00:00 left)")
        numb = desk.text("off", numb=True)
        assert numb.startswith("Not saved yet: another program holds the log")
        assert "normal again\nIf the pack is still on, take it off now. Warm the skin in water" in numb
        assert desk.text("start", modality="ice").startswith("What you said last is not saved yet.")
    desk.clock.go(seconds=1)
    assert desk.say("off")["exit"] == 3, "not tried since"
    desk.treatments.save()
    assert desk.text("off") == "No pack is on: it is off already."
