# SPDX-License-Identifier: MIT
"""Every sentence, as a person reads it. The words for reasons, kinds and states are complete."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.helpers.clock import DAY, at, minutes
from tests.helpers.world import LEFT_KNEE, CoreWorld
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Answer, Modality
from therapy_timer.core.record import FIRST_AREA, Area
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import Reminder, ReminderKind
from therapy_timer.core.rule import Reason, Refusal
from therapy_timer.core.skin import SkinState
from therapy_timer.desktop.channel import ChannelBroken, NoInstance
from therapy_timer.desktop.display import Lack, NoDisplay
from therapy_timer.desktop.launch import LaunchFailed
from therapy_timer.log import errors
from therapy_timer.log.errors import LogBusy, LogDamaged, LogError, LogTooNew, LogUnwritable
from therapy_timer.log.exchange import ExportFailed
from therapy_timer.services.folders import FolderUnusable
from therapy_timer.views import problem_words, wording
from therapy_timer.views.translation import set_translator

NOW = at("10:00")
LOG = Path("/home/ann/log.sqlite3")


@pytest.fixture(autouse=True)
def zone(local_zone):
    local_zone("UTC")


@pytest.fixture
def world():
    world = CoreWorld()
    world.add_area(Region.LEFT_KNEE)
    return world


def status(world, area=FIRST_AREA.id):
    snapshot = world.snapshot()
    return wording.status_line(snapshot.record.areas[area], snapshot)


def refused(reply):
    assert reply.refusal is not None
    return wording.refusal(reply.refusal, reply.snapshot)


def told(world):
    return [wording.reminder(reminder, world.snapshot()) for reminder in world.reminders() if reminder.is_due]


# --- names


def test_every_region_has_two_names_of_its_own():
    names = [wording.region_name(region) for region in Region]
    assert len(set(names)) == len(Region)
    assert all(name[0].isupper() and name[1:].islower() for name in names)
    assert [wording.area_inside(Area("x", region)) for region in Region] == [name.lower() for name in names]


@pytest.mark.parametrize("region", Region)
def test_a_region_is_found_by_its_name_in_any_case(region):
    assert wording.region_named(f" {wording.region_name(region).upper()} ") is region


def test_no_region_has_another_name():
    assert wording.region_named("left-knee") is None
    assert wording.region_named("") is None


def test_a_name_of_ones_own_stays_as_it_is():
    area = Area("right-knee", Region.RIGHT_KNEE, "Mum's Knee {time}")
    assert (wording.area_name(area), wording.area_inside(area)) == (area.name, area.name)
    assert wording.off_label(area) == "I took it off: Mum's Knee {time}"
    assert wording.pack_on_area(Modality.HEAT, area) == "Heat · Mum's Knee {time}"


def test_modalities_and_states():
    assert [wording.modality_name(modality) for modality in Modality] == ["Ice", "Heat"]
    assert [wording.modality_inside(modality) for modality in Modality] == ["ice", "heat"]
    assert [wording.start_label(modality) for modality in Modality] == ["Start ice", "Start heat"]
    assert wording.off_label() == "I took it off"
    assert wording.off_label(FIRST_AREA) == "I took it off: lower back"
    states = {state: wording.state_name(state) for state in SkinState}
    assert states == {
        SkinState.READY: "Ready",
        SkinState.APPLYING: "Pack on",
        SkinState.OVERDUE: "Take it off",
        SkinState.UNCONFIRMED: "When did it come off?",
        SkinState.RESTING: "Resting",
    }


# --- durations and times


@pytest.mark.parametrize(
    ("seconds", "left", "passed"),
    [
        (0, "0:00", "0:00"),
        (-5, "0:00", "0:00"),
        (0.000001, "0:01", "0:00"),
        (59.000001, "1:00", "0:59"),
        (60, "1:00", "1:00"),
        (669, "11:09", "11:09"),
        (3599.5, "1:00:00", "59:59"),
        (4600, "1:16:40", "1:16:40"),
        (7200, "2:00:00", "2:00:00"),
        (100 * 3600 + 1, "100:00:01", "100:00:01"),
    ],
)
def test_what_is_left_is_rounded_up_and_what_has_passed_down(seconds, left, passed):
    time = timedelta(seconds=seconds)
    assert (wording.countdown(time), wording.elapsed(time)) == (left, passed)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (-60, "0:00"), (1, "0:01"), (2460, "0:41"), (2460.5, "0:42"), (7200, "2:00")]
)
def test_hours_and_minutes_left_are_rounded_up(seconds, text):
    assert wording.hours_minutes(timedelta(seconds=seconds)) == text


@pytest.mark.parametrize(
    ("time", "text", "passed"),
    [
        (0, "0 minutes", "0 minutes have passed"),
        (1, "1 minute", "1 minute has passed"),
        (15.9, "15 minutes", "15 minutes have passed"),
        (60, "1 hour", "1 hour has passed"),
        (61, "1 hour 1 minute", "1 hour 1 minute have passed"),
        (120, "2 hours", "2 hours have passed"),
        (150, "2 hours 30 minutes", "2 hours 30 minutes have passed"),
    ],
)
def test_durations(time, text, passed):
    assert (wording.duration(minutes(time)), wording.has_passed(minutes(time))) == (text, passed)


@pytest.mark.parametrize(
    ("when", "text", "start"),
    [
        ("12:15", "12:15", "12:15"),
        ("12:15:00.000001", "12:15", "12:16"),
        ("12:14:59.999999", "12:14", "12:15"),
        ("23:59:30", "23:59", "00:00 tomorrow"),
        (DAY + timedelta(days=1, minutes=10), "00:10 tomorrow", "00:10 tomorrow"),
        (DAY - timedelta(minutes=10), "23:50 yesterday", "23:50 yesterday"),
        (DAY + timedelta(days=2), "00:00 on Wednesday", "00:00 on Wednesday"),
        (DAY - timedelta(days=6), "00:00 on Tuesday", "00:00 on Tuesday"),
        (DAY - timedelta(days=7), "00:00 on 2026-02-23", "00:00 on 2026-02-23"),
    ],
)
def test_clock_times(when, text, start):
    assert (wording.clock_time(at(when), NOW), wording.time_from(at(when), NOW)) == (text, start)


@pytest.mark.case(28)
def test_clock_times_are_local_and_know_of_summer(local_zone):
    local_zone("Europe/Berlin")
    spring = datetime(2026, 3, 29, 0, 50, tzinfo=UTC)
    assert wording.clock_time(spring, spring) == "01:50"
    assert wording.clock_time(spring + minutes(15), spring) == "03:05"


def test_the_day_is_the_local_one(local_zone):
    local_zone("Europe/Berlin")
    assert wording.clock_time(at("23:30"), NOW) == "00:30 tomorrow"


# --- states


def test_status_of_a_treatment_from_start_to_ready(world):
    assert status(world) == "Lower back: ready"
    world.start()
    world.at("10:03:50.5")
    assert status(world) == "Lower back: ice on, take it off at 10:15 (11:10 left)"
    world.at("10:19:24.9")
    assert status(world) == "Lower back: take the ice off now (4:24 over time)"
    world.at("10:30")
    assert status(world) == "Lower back: the ice was due off at 10:15. When did it come off?"
    world.at("10:52:30").off()
    assert status(world) == "Lower back: resting, next from 12:53 (2:00:00 left)"
    assert status(world, LEFT_KNEE) == "Left knee: ready"


def test_status_of_the_area_that_a_pack_was_moved_from(world):
    world.start()
    world.move(LEFT_KNEE)
    assert status(world) == "Lower back: resting until 2 hours after the pack that was moved to left knee has come off"
    assert refused(world.start()) == f"{status(world)}."


def test_an_area_of_ones_own_keeps_its_name_when_its_pack_is_moved(world):
    own = world.add_area(Region.RIGHT_KNEE, "Football knee")
    world.start(area=own)
    world.move(LEFT_KNEE)
    assert refused(world.start(area=own)).startswith("Football knee: resting until")


# --- refusals


def test_resting_says_until_when_and_why(world):
    world.start()
    world.at("10:15").off()
    world.at("10:20:30")
    sentence = "Lower back is resting until 12:15. The skin rests 2 hours after every pack, ice or heat."
    assert refused(world.start(Modality.HEAT)) == sentence


def test_resting_over_midnight_and_longer():
    world = CoreWorld("22:30")
    world.set_rest(150)
    world.start()
    world.at("22:45:10").off()
    expected = "Lower back is resting until 01:16 tomorrow. The skin rests 2 hours 30 minutes after every pack"
    assert refused(world.start()).startswith(expected)


def test_pack_on(world):
    world.start()
    world.at("10:05")
    assert refused(world.start()) == "Lower back has a pack on, since 10:00. Take it off first."


def test_minutes_and_times(world):
    assert refused(world.start(planned=minutes(25))) == "Lower back: choose 15 to 20 minutes."
    world.add_area(Region.LEFT_FOOT)
    assert refused(world.start(area="left-foot", planned=minutes(15))) == "Left foot: choose 5 to 10 minutes."
    too_long = refused(world.start(ago=minutes(1441)))
    assert too_long == "The start must lie in the last 24 hours, and not in the future."
    world.start()
    world.at("10:10:30")
    between = "The pack went on at 10:00. It can only have come off since then."
    assert refused(world.was_off(minutes(30))) == between


def test_too_late(world):
    world.start()
    world.at("10:01")
    assert refused(world.cancel()) == "“It was never on” can be said in the first 60 seconds. Now say “I took it off”."
    world.at("10:15").off()
    world.at("10:25")
    text = (
        "This can be changed for 10 minutes after “I took it off”, and they have passed. "
        "If a pack is on now, say “A pack is on anyway…” in the window."
    )
    assert refused(world.undo()) == text
    assert refused(world.was_off(minutes(12))) == text


def test_what_was_never_on_cannot_be_on_still(world):
    world.start()
    world.cancel()
    assert refused(world.undo()) == "That pack was never on, says the record. If one is on now, start anew."


def test_other_refusals(world):
    world.start()
    world.off()
    assert refused(world.cancel()) == "That pack is off already."
    assert refused(world.start(area="x")) == "There is no such area. Choose one of: Lower back, Left knee."
    assert refused(world.undo("x")) == "That treatment is not on record. Nothing was changed."
    assert refused(world.set_rest(119)) == "The rest can be 2 to 6 hours. It cannot be shorter."
    assert refused(world.rename_area(LEFT_KNEE, " ")) == "Give the area a name."
    assert refused(world.rename_area(LEFT_KNEE, "x" * 10_000)) == "Keep the name to 40 characters."
    unprintable = "The name has a character that cannot be shown. Leave it out."
    assert refused(world.rename_area(LEFT_KNEE, "a\x07b")) == unprintable
    world.rename_area(LEFT_KNEE, "Football")
    assert (
        refused(world.rename_area(FIRST_AREA.id, "football"))
        == "There is an area of that name already. Choose another name."
    )
    world.hide_area(LEFT_KNEE)
    only = "This is the only area. Add another one before you hide it."
    assert refused(world.hide_area(FIRST_AREA.id)) == only


def test_refusals_to_put_the_record_right(world):
    world.start()
    world.at("10:15").off()
    assert refused(world.say_pain(11)) == "Give the pain a number from 0 (none) to 10 (the worst imaginable)."
    assert refused(world.note("x" * 2001)) == "Keep the note to 2000 characters."
    assert (
        refused(world.correct("10:00", "10:16"))
        == "The pack cannot have come off in the future. Choose a time up to now."
    )
    assert (
        refused(world.correct("10:00", "10:00"))
        == "The pack must have come off after it went on. Put one of the two times right."
    )
    long_ago = at("10:00") - timedelta(days=2)
    assert (
        refused(world.correct(long_ago, "10:00"))
        == "A pack cannot be put on record for longer than 24 hours. Put one of its times right."
    )


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence_even_if_nothing_else_is_known(reason, world):
    sentence = wording.refusal(Refusal(reason), world.snapshot())
    assert sentence[0].isupper() or sentence.startswith("“")
    assert sentence.endswith(".")
    assert "{" not in sentence


# --- reminders


def test_pack_off_on_time(world):
    world.start()
    world.at("10:15")
    assert told(world) == [("Take the ice off: lower back", "15 minutes have passed.")]


def test_pack_off_late_and_unconfirmed(world):
    world.start(Modality.HEAT)
    world.at("10:20")
    late = "It has been on for 20 minutes; 15 minutes were planned."
    assert told(world) == [("Take the heat off: lower back", late)]
    world.at("10:30")
    asked = "It was due off at 10:15. If it is off already, say when it came off."
    assert told(world) == [("Take the heat off: lower back", asked)]


def test_pack_off_outside_the_regimen(world):
    world.start()
    world.at("10:15").off()
    world.at("10:40").on_anyway()
    text = "This skin should still be resting. Take it off now."
    assert told(world) == [("Take the ice off: lower back", text)]


def test_rest_over_claims_nothing_that_a_clock_cannot_know(world):
    world.start()
    world.at("10:15").off()
    world.at("12:15")
    check = "Before the next pack, check that the skin looks and feels normal."
    assert told(world) == [("Lower back: 2 hours have passed", check)]
    world.at("12:40")
    assert told(world) == [("Lower back: 2 hours have passed", f"The rest ended at 12:15. {check}")]


def test_rest_over_names_each_region_of_a_moved_pack(world):
    world.start()
    world.move(LEFT_KNEE)
    world.off()
    world.at("12:00")
    assert [title for title, _ in told(world)] == ["Left knee: 2 hours have passed", "Lower back: 2 hours have passed"]


@pytest.mark.parametrize(
    ("when", "text"),
    [
        ("11:00", "The skin is ready."),
        ("11:00:59", "The skin is ready."),
        ("11:20", "Planned for 11:00. The skin is ready."),
    ],
)
def test_what_is_planned_may_begin_and_nothing_is_asked(world, when, text):
    world.set_plan("11:00", last=DAY.date())
    (reminder,) = world.at(when).planned()
    assert wording.reminder(reminder, world.snapshot()) == ("Planned: heat, lower back", text)


def test_what_was_planned_moves_and_says_so(world):
    knee = world.add_area(Region.LEFT_KNEE, "Sore knee")
    world.set_plan("11:00", modality=Modality.ICE, area=knee, last=DAY.date())
    world.start(area=knee)
    world.at("10:15:20").off()
    (reminder,) = world.at("12:15:20").planned()
    text = "Planned for 11:00. Moved to 12:16, for the skin rested."
    assert wording.reminder(reminder, world.snapshot()) == ("Planned: ice, Sore knee", text)
    assert wording.reminder(reminder, world.at("12:40").snapshot())[1].startswith("Planned for 11:00. Moved to")


def test_a_planned_reminder_without_its_plan_is_a_mistake(world):
    reminder = Reminder("planned", ReminderKind.PLANNED, Region.LOWER_BACK, None, ZERO)
    with pytest.raises(ValueError, match="no plan"):
        wording.reminder(reminder, world.snapshot())


def test_every_kind_of_reminder_is_among_these():
    kinds = {ReminderKind.PACK_OFF, ReminderKind.SKIN_CHECK, ReminderKind.STAY_AWAKE}
    kinds |= {ReminderKind.REST_OVER, ReminderKind.PLANNED}
    assert set(ReminderKind) == kinds


STOP = "If it is numb, white or burning, take the pack off and say so."


def test_a_check_of_the_skin(world):
    world.start()
    world.at("10:05")
    (check,) = (reminder for reminder in world.checks() if reminder.is_due)
    title = "Feel the skin with your hand: lower back"
    assert wording.reminder(check, world.snapshot()) == (title, f"Reach under the pack. {STOP}")


def test_a_check_of_somebody_who_may_doze_off(world):
    world.set_dozing()
    world.start()
    world.at("10:05")
    (check,) = (reminder for reminder in world.checks() if reminder.is_due)
    title, text = wording.reminder(check, world.snapshot())
    assert title == "Are you awake? Feel the skin: lower back"
    assert text == f"Without an answer within a minute the alarm begins. {STOP}"
    world.at("10:06")
    ((title, text),) = told(world)
    assert title == "Take the ice off: lower back"
    assert text == "The check was not answered, so you may be asleep. It has been on for 6 minutes."


@pytest.mark.parametrize(
    ("left", "text"), [(90, "90 seconds"), (41.2, "42 seconds"), (1, "1 second"), (0.1, "1 second"), (-5, "0 seconds")]
)
def test_seconds_left_are_rounded_up(left, text):
    assert wording.seconds(timedelta(seconds=left)) == text


COLD = "Warm the skin in water of 37 to 40\N{NO-BREAK SPACE}°C. No dry heat, no rubbing."
HOT = "Put nothing hot on the skin: heat can burn badly even at a low setting."
DOCTOR = "See a doctor if it blisters, turns grey or white and hard, or stays numb."


def test_what_to_do_after_cold_and_after_heat(world):
    world.start(Modality.ICE)
    world.numb()
    assert wording.skin_care(Region.LOWER_BACK, world.snapshot()) == f"{COLD} {DOCTOR}"
    world = CoreWorld()
    world.start(Modality.HEAT)
    world.numb()
    assert wording.skin_care(Region.LOWER_BACK, world.snapshot()).startswith(
        f"{HOT} See a doctor, above all if it blisters"
    )


def test_what_to_do_goes_by_the_pack_that_hurt_and_not_by_the_last_one(world):
    world.start(Modality.ICE)
    world.numb()
    world.on_anyway(Modality.HEAT)
    world.off()
    assert wording.skin_care(Region.LOWER_BACK, world.snapshot()) == f"{COLD} {DOCTOR}"


def test_what_to_do_when_nobody_knows_what_it_was(world):
    world.start(Modality.ICE)
    world.numb()
    world.delete()
    assert wording.skin_care(Region.LOWER_BACK, world.snapshot()) == f"After ice: {COLD} After heat: {HOT} {DOCTOR}"


def test_status_of_skin_that_is_not_well(world):
    world.start()
    world.numb()
    locked = "Lower back: locked until you say that colour and feeling are normal again"
    assert status(world) == locked
    world.at("15:00")
    assert status(world) == locked
    world.skin_normal()
    assert status(world) == "Lower back: ready"


def test_never_on_that_counts_has_a_rest_too(world):
    world.start()
    world.cancel()
    world.start()
    assert world.cancel().events[0].answer is Answer.NEVER_ON
    world.at("12:00")
    assert [title for title, _ in told(world)] == ["Lower back: 2 hours have passed"]


# --- the surroundings


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (LogBusy(LOG), "Another program holds the log {log}. Close it and try again. Nothing was recorded."),
        (
            LogUnwritable(LOG, "disk full"),
            (
                "The log {log} cannot be used (disk full). Nothing was recorded. "
                "Make room on the disk, or make file and folder writable for yourself."
            ),
        ),
        (
            LogTooNew(LOG, "version 9"),
            "The log {log} was written by a newer Therapy Timer and stays as it is. Install that version.",
        ),
        (
            LogDamaged(LOG, "not a log"),
            (
                "The log {log} is damaged (not a log). Move it elsewhere, keep it, and start again. "
                "Leave 2 hours since the last pack: the new log does not know of it."
            ),
        ),
        (
            FolderUnusable(Path("/x"), "Permission denied"),
            "The folder /x cannot be used (Permission denied). Make it writable for yourself.",
        ),
        (
            ExportFailed(Path("/x/a.csv"), "No space left on device"),
            "/x/a.csv was not written (No space left on device). Choose another place; nothing was changed.",
        ),
        (NoInstance(), "Therapy Timer is not running."),
        (
            ChannelBroken("x"),
            (
                "Therapy Timer is running but does not answer, so nothing is sure to "
                "be recorded. End it, start it again, and look."
            ),
        ),
        (LaunchFailed(), "Therapy Timer did not start, and nothing was recorded."),
        (LaunchFailed("No {display}."), "Therapy Timer did not start, and nothing was recorded. No {display}."),
        (
            NoDisplay(Lack.DISPLAY),
            "There is no display for the window. Start Therapy Timer from a graphical desktop.",
        ),
        (
            NoDisplay(Lack.DISPLAY, [":7"]),
            "The display :7 cannot be used. Start Therapy Timer on your own desktop.",
        ),
        (
            NoDisplay(Lack.LIBRARIES, ["libxcb-cursor0", "libgl1"]),
            "The system lacks libraries for the window. On Debian or Ubuntu: sudo apt install libxcb-cursor0 libgl1",
        ),
        (NoDisplay(Lack.PLATFORM, ["foo"]), "QT_QPA_PLATFORM is foo, which Qt does not know. Remove that variable."),
        (NoDisplay(Lack.QT), "PySide6 is not installed. Run: pip install therapy-timer"),
        (
            ImportError("No module named 'apscheduler'"),
            (
                "A part of Therapy Timer is missing (No module named "
                "'apscheduler'). Install it again; your log stays as it is."
            ),
        ),
        (OSError(13, "Permission denied", "/x"), "Permission denied: /x"),
        (OSError(13, "Permission denied"), "Permission denied"),
        (OSError("odd"), "odd"),
        (RuntimeError(), "RuntimeError"),
    ],
)
def test_problems_say_what_to_do(error, sentence):
    assert problem_words.problem(error) == sentence.replace("{log}", str(LOG))


def test_every_error_of_the_log_has_its_own_sentence():
    kinds = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, LogError)]
    assert {LogError, LogBusy, LogUnwritable, LogTooNew, LogDamaged} == set(kinds)


def test_a_name_with_braces_is_only_a_name():
    assert problem_words.problem(LogUnwritable(Path("/{x}"), "{cause}")).startswith(
        "The log /{x} cannot be used ({cause})"
    )


def test_closing_into_the_tray_is_explained():
    title, text = wording.still_in_tray()
    assert title == "Therapy Timer goes on in the tray"
    assert text.endswith("Its icon opens the window again.")


# --- trouble


@pytest.mark.parametrize("newest", [None, DAY.date()])
def test_no_backup_of_a_damaged_log(newest):
    text = problem_words.not_backed_up(LogDamaged(LOG, "checksum"), newest, LOG.parent)
    assert text.startswith("There is no backup of today, for something in the log is damaged (checksum).")
    assert "Copy the folder /home/ann to a safe place." in text
    assert ("newest good backup is of 2026-03-02" in text) == (newest is not None)


def test_no_backup_on_a_full_disk():
    text = problem_words.not_backed_up(LogUnwritable(LOG, "No space left on device"), DAY.date(), LOG.parent)
    assert "could not be backed up today (No space left on device)" in text
    assert "Make room on the disk" in text


# --- translation


def test_texts_go_through_the_translator(world):
    asked = set()

    def shout(context, text, _n):
        asked.add(context)
        return text.upper().replace("{AREA}", "{area}").replace("%N HOUR(S)", "%n HOUR(S)")

    set_translator(shout)
    try:
        assert wording.region_name(Region.LEFT_KNEE) == "LEFT KNEE"
        assert wording.duration(minutes(120)) == "2 HOURS"
        assert status(world) == "LOWER BACK: READY"
        world.start(area=LEFT_KNEE)
        assert wording.off_label(world.snapshot().record.areas[LEFT_KNEE]) == "I TOOK IT OFF: LEFT KNEE"
    finally:
        set_translator(None)
    assert asked == {"Region", "Duration", "Status", "Label"}
    assert wording.region_name(Region.LEFT_KNEE) == "Left knee"


def test_times_before_anything_happened_are_zero(world):
    skin = world.skin()
    assert (skin.remaining, skin.on_skin) == (None, None)
    snapshot = world.snapshot()
    assert wording.due_time(skin, snapshot) == wording.since_time(skin, snapshot) == "10:00"
    assert wording.ready_time(skin, snapshot) == "10:00"
    assert wording.countdown(ZERO) == "0:00"
