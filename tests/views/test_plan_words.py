# SPDX-License-Identifier: MIT
"""The words of plans: what is planned, what is coming, what became of it; and that none of them urges or blames."""

from __future__ import annotations

import inspect
import re
from datetime import UTC, date, datetime, time, timedelta

import pytest

from tests.helpers.clock import DAY, at
from tests.helpers.plan_desk import EVERY_DAY, TODAY, expected
from therapy_timer.core.events import Modality, PlanOutcome, SkipReason
from therapy_timer.core.record import FIRST_AREA, Area, Plan
from therapy_timer.core.region import Region
from therapy_timer.log.plan_tables import PastOccurrence
from therapy_timer.services.planned_past import Became
from therapy_timer.views import plan_words as words
from therapy_timer.views.plan_words import Part, PlanEntry, Reminders

NOW = at("10:00")
KNEE = Area("left-knee", Region.LEFT_KNEE, "My knee")
A_DAY = timedelta(days=1)
MONDAY, SUNDAY, SATURDAY = 0, 6, 5


def plan(times=(time(8),), weekdays=EVERY_DAY, first=TODAY, last=None):
    return Plan("p1", "lower-back", Modality.ICE, tuple(times), frozenset(weekdays), first, last, DAY)


def entry(times=(time(8),), weekdays=EVERY_DAY, first=TODAY, last=None):
    return PlanEntry("lower-back", Modality.ICE, tuple(times), frozenset(weekdays), first, last)


def past(outcome, why=None, when="11:00", modality=Modality.ICE):
    return PastOccurrence("p1", at(when), "lower-back", modality, outcome, why, "")


# --- a plan -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("weekdays", "first", "told"),
    [
        (EVERY_DAY, MONDAY, "Every day"),
        (EVERY_DAY, SUNDAY, "Every day"),
        ({0, 2, 4}, MONDAY, "Mon, Wed, Fri"),
        ({0, 2, 4, 6}, SUNDAY, "Sun, Mon, Wed, Fri"),
        ({6, 5}, SATURDAY, "Sat, Sun"),
        ({3}, MONDAY, "Thu"),
        ([0, 1, 2, 3, 4, 5, 5], MONDAY, "Mon, Tue, Wed, Thu, Fri, Sat"),
    ],
)
def test_days_in_the_order_of_the_week_there(weekdays, first, told):
    assert words.days_told(weekdays, first) == told


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (TODAY, None, "Since 2026-03-02"),
        (TODAY - A_DAY, None, "Since 2026-03-01"),
        (TODAY + A_DAY, None, "From 2026-03-03"),
        (TODAY, TODAY, "On 2026-03-02"),
        (TODAY, date(2026, 4, 1), "From 2026-03-02 until 2026-04-01"),
    ],
)
def test_from_and_until(first, last, told):
    assert words.dates_told(first, last, TODAY) == told


def test_a_plan_in_one_line_and_its_times_in_order():
    assert words.plan_told(plan(weekdays={2, 0}), MONDAY, TODAY) == "Mon, Wed · Since 2026-03-02"
    assert words.times_told([time(20), time(8), time(14, 5)]) == "08:00, 14:05, 20:00"


@pytest.mark.parametrize(
    ("modality", "area", "told"),
    [
        (Modality.ICE, FIRST_AREA, "Ice · lower back"),
        (Modality.HEAT, KNEE, "Heat · My knee"),
        (Modality.HEAT, None, "Heat"),
        (None, FIRST_AREA, "Lower back"),
        (None, None, "A treatment"),
    ],
)
def test_what_is_planned_where_as_far_as_it_is_known(modality, area, told):
    assert words.pack_told(modality, area) == told


@pytest.mark.parametrize(
    ("coming", "told"),
    [
        ([], ""),
        ([expected("14:00")], "Next: 14:00"),
        ([expected("11:00", "12:14:30", SkipReason.RESTING)], "Next: 12:15"),
        ([expected("09:00"), expected("14:00")], "Next: 14:00"),
        ([expected("09:00", "09:40", SkipReason.RESTING), expected("14:00")], "Next: 14:00"),
        ([expected("11:00", None, SkipReason.SKIN_CHECK), expected(NOW + A_DAY)], "Next: 10:00 tomorrow"),
        ([expected("11:00", None, SkipReason.WITHHELD)], ""),
    ],
)
def test_when_it_is_due_next(coming, told):
    assert words.next_told(plan(), coming, NOW) == told


def test_a_plan_that_is_over_says_so():
    assert words.next_told(plan(first=TODAY - A_DAY, last=TODAY - A_DAY), [], NOW) == "This plan is over."
    assert words.next_told(plan(last=TODAY), [], NOW) == ""


# --- what is coming -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("coming", "told"),
    [
        (expected("11:00"), "11:00"),
        (expected("11:00", "12:15", SkipReason.RESTING), "11:00, moved to 12:15: the skin rests until then"),
        (expected("11:00", "12:14:01", SkipReason.RESTING), "11:00, moved to 12:15: the skin rests until then"),
        (expected("11:00", "12:15"), "11:00, moved to 12:15: the skin rests until then"),
        (
            expected("11:00", "12:15", SkipReason.PACK_ON),
            "11:00, moved to 12:15: a pack is on, and the skin rests after it",
        ),
        (
            expected("11:00", None, SkipReason.PACK_ON),
            "11:00: not while a pack is on, nor while the skin rests after it",
        ),
        (expected("11:00", None, SkipReason.RESTING), "11:00: falls away, because the skin rests until the next one"),
        (
            expected("11:00", None, SkipReason.SKIN_CHECK),
            "11:00: not before you say that colour and feeling of the skin are normal again",
        ),
        (
            expected("11:00", None, SkipReason.WITHHELD),
            "11:00: not offered, because of what you said about yourself",
        ),
        (expected("09:00"), "09:00: it can begin"),
        (expected("10:00"), "10:00: it can begin"),
        (
            expected("09:00", "09:40", SkipReason.RESTING),
            "09:00, moved to 09:40: the rest is over, it can begin",
        ),
        (
            expected("23:00", at("00:30") + A_DAY, SkipReason.RESTING),
            "23:00, moved to 00:30 tomorrow: the skin rests until then",
        ),
        (
            expected(at("11:00") + A_DAY, at("12:15") + A_DAY, SkipReason.RESTING),
            "11:00, moved to 12:15: the skin rests until then",
        ),
    ],
)
def test_what_is_coming_and_what_is_in_the_way(coming, told):
    assert words.coming_told(coming, NOW) == told


@pytest.mark.parametrize(
    ("days", "told"),
    [(-2, "Sat 2026-02-28"), (-1, "Yesterday"), (0, "Today"), (1, "Tomorrow"), (2, "Wed 2026-03-04")],
)
def test_days_by_their_names(days, told):
    assert words.day_told(TODAY + days * A_DAY, TODAY) == told


def test_times_are_those_of_the_clock_on_the_wall(local_zone):
    local_zone("Europe/Berlin")
    assert words.coming_told(expected("11:00", "12:15"), NOW).startswith("12:00, moved to 13:15")


# --- what became of it --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "why", "began", "told"),
    [
        (PlanOutcome.DONE, None, at("11:04"), "done"),
        (PlanOutcome.DONE, None, None, "done"),
        (PlanOutcome.LATE, None, at("11:48"), "done later, at 11:48"),
        (PlanOutcome.LATE, None, at("00:10") + A_DAY, "done later, at Tue 2026-03-03 00:10"),
        (PlanOutcome.LATE, None, None, "done later"),
        (PlanOutcome.MOVED, None, at("12:20"), "moved, done at 12:20 after the rest"),
        (PlanOutcome.MOVED, None, None, "moved, done after the rest"),
        (PlanOutcome.SKIPPED, SkipReason.NOT_STARTED, None, "not started"),
        (PlanOutcome.SKIPPED, None, None, "not started"),
        (PlanOutcome.SKIPPED, SkipReason.RESTING, None, "skipped, the skin was resting until the next one"),
        (PlanOutcome.SKIPPED, SkipReason.PACK_ON, None, "skipped, a pack was on"),
        (PlanOutcome.SKIPPED, SkipReason.SKIN_CHECK, None, "skipped, the skin was numb, white or burning"),
        (PlanOutcome.SKIPPED, SkipReason.WITHHELD, None, "skipped, because of what you said about yourself"),
        (
            PlanOutcome.SKIPPED,
            SkipReason.NOT_RUNNING,
            None,
            "skipped, Therapy Timer was not running and did not remind you",
        ),
        (PlanOutcome.SKIPPED, SkipReason.REMOVED, None, "skipped, the plan was changed or removed"),
    ],
)
def test_what_became_of_it_and_why(outcome, why, began, told):
    became = Became(past(outcome, why), began)
    assert words.became_told(became, FIRST_AREA) == f"11:00 · Ice · lower back: {told}"


def test_every_reason_has_words_of_its_own():
    told = {words.became_told(Became(past(PlanOutcome.SKIPPED, why)), FIRST_AREA) for why in SkipReason}
    assert len(told) == len(SkipReason)


def test_of_a_plan_that_nobody_knows_any_more_there_is_still_a_line():
    became = Became(past(PlanOutcome.DONE, modality=None))
    assert words.became_told(became, None) == "11:00 · A treatment: done"


def test_no_word_urges_praises_or_blames():
    source = inspect.getsource(words)
    said = " ".join(re.findall(r'translate\(\s*"Plan",\s*((?:"[^"]*"\s*)+)', source)).lower()
    assert "done later" in said
    banned = ["miss", "fail", "forgot", "streak", "great", "well", "should", "must", "keep", "hurry", "only", "goal"]
    assert [word for word in banned if re.search(rf"\b{re.escape(word)}", said)] == []


# --- reminders ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rest_over", [True, False])
def test_reminders_in_whole_sentences(rest_over):
    begins = "You are reminded" if rest_over else "You are not reminded"
    quiet = words.reminders_told(Reminders(rest_over, (time(22), time(7))))
    assert quiet.startswith(f"{begins} when the rest is over. Quiet hours are from 22:00 to 07:00;")
    assert "the alarm to take a pack off sounds then, too" in quiet
    loud = words.reminders_told(Reminders(rest_over, None))
    assert loud == f"{begins} when the rest is over. There are no quiet hours."


# --- the dialog ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wrong", "part", "told"),
    [
        (entry(times=()), Part.TIMES, "There is no time of day. Add one."),
        (
            entry(times=(time(8), time(9), time(8))),
            Part.TIMES,
            "08:00 is there twice. Change one of the two, or take it away.",
        ),
        (entry(weekdays=()), Part.DAYS, "No day is chosen. Choose at least one day of the week."),
        (
            entry(last=TODAY - A_DAY),
            Part.LAST,
            "The plan ends before it begins. Choose a later day for Until.",
        ),
        (
            entry(first=TODAY - 3 * A_DAY, last=TODAY - A_DAY),
            Part.LAST,
            "The plan would be over already. Choose a later day for Until.",
        ),
        (
            entry(weekdays={4}, last=TODAY + A_DAY),
            Part.DAYS,
            "None of the days chosen is between From and Until. Choose another day, or a later end.",
        ),
    ],
)
def test_what_is_wrong_and_what_to_do(wrong, part, told):
    assert words.wrong_with(wrong, TODAY) == (part, told)


@pytest.mark.parametrize(
    "right",
    [
        entry(),
        entry(last=TODAY),
        entry(weekdays={4}, last=TODAY + 4 * A_DAY),
        entry(weekdays={6}, last=TODAY + 400 * A_DAY),
        entry(first=TODAY - 9 * A_DAY, last=TODAY),
        entry(times=(time(0), time(23, 59))),
    ],
)
def test_what_is_right_is_left_alone(right):
    assert words.wrong_with(right, TODAY) is None


def test_times_that_are_too_close_move_and_are_named():
    assert words.crowded_note([]) == ""
    assert words.crowded_note([time(9)]) == (
        "At 09:00 the skin still rests from the time before. The later one will move to the end of the rest."
    )
    assert "At 09:00, 10:00 the skin still rests" in words.crowded_note([time(10), time(9)])


def test_what_is_withheld_may_still_be_planned():
    told = "is not offered here now. You can plan it; until that changes it will be skipped. So says a source."
    assert words.withheld_note(Modality.HEAT, "So says a source.") == f"Heat {told}"
    assert words.withheld_note(Modality.ICE, "So says a source.") == f"Ice {told}"


def test_the_day_is_that_of_the_zone(local_zone):
    local_zone("Pacific/Auckland")
    now = datetime(2026, 3, 2, 12, tzinfo=UTC)  # the third of March there
    assert words.next_told(plan(last=TODAY), [], now) == "This plan is over."
