# SPDX-License-Identifier: MIT
"""The words of the plan page and its dialog. No Qt.

They say what is planned and what became of it. Nothing here urges, praises or blames: a plan is an offer.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from typing import Final, Protocol

from therapy_timer.core.events import Modality, PlanOutcome, SkipReason
from therapy_timer.core.record import Area, Plan
from therapy_timer.services.planned_past import DAYS_BACK, Became
from therapy_timer.views.history_words import day_and_time, time_of_day, weekday_short
from therapy_timer.views.translation import date_in_figures, translate
from therapy_timer.views.translation import time_of_day as clock
from therapy_timer.views.wording import area_name, clock_time, modality_name, pack_on_area, time_from

MOST_TIMES: Final = 6
"""So many times of day a plan can have: more do not fit into a day with their rests."""

_WEEK: Final = 7


class Occurrence(Protocol):
    """A time at which a treatment is planned (UTC), by which plan, and where."""

    @property
    def plan(self) -> str:
        """The id of the plan."""

    @property
    def area(self) -> str:
        """The id of the area."""

    @property
    def modality(self) -> Modality:
        """Ice or heat."""

    @property
    def at(self) -> datetime:
        """When it is planned for (UTC)."""


class Coming(Protocol):
    """What is to be expected of an occurrence, as things stand."""

    @property
    def occurrence(self) -> Occurrence:
        """What is planned."""

    @property
    def moved_to(self) -> datetime | None:
        """When it can begin (UTC), if that is later than planned."""

    @property
    def why(self) -> SkipReason | None:
        """What is in the way, if anything is."""


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """A plan as a person says it: what, where, at which local times, on which days (0 is Monday), from and until."""

    area: str
    modality: Modality
    times: tuple[time, ...]
    weekdays: frozenset[int]
    first: date
    last: date | None = None


class Part(Enum):
    """A part of a plan in the dialog."""

    TIMES = auto()
    DAYS = auto()
    LAST = auto()


@dataclass(frozen=True, slots=True)
class Reminders:
    """The settings of which the page tells: reminders of the end of a rest, and the quiet hours if there are any."""

    rest_over: bool
    quiet: tuple[time, time] | None


# --- a plan -------------------------------------------------------------------------------------------------


def pack_told(modality: Modality | None, area: Area | None) -> str:
    """What is planned where: "Ice · lower back"; as much of it as is known."""
    if modality is not None and area is not None:
        return pack_on_area(modality, area)
    if area is not None:
        return area_name(area)
    return modality_name(modality) if modality is not None else translate("Plan", "A treatment")


def times_told(times: Collection[time]) -> str:
    """Times of day in their order: "08:00, 14:00"."""
    return ", ".join(clock(each) for each in sorted(times))


def week_from(first: int) -> tuple[int, ...]:
    """The numbers of the days of the week, with the one that comes `first` where the person lives."""
    return tuple((first + n) % _WEEK for n in range(_WEEK))


def days_told(weekdays: Collection[int], first: int) -> str:
    """The days of the week, in the order of a week that begins with `first`: "Every day", "Mon, Wed, Fri"."""
    if len(set(weekdays)) == _WEEK:
        return translate("Plan", "Every day")
    return ", ".join(weekday_short(number) for number in week_from(first) if number in weekdays)


def dates_told(first: date, last: date | None, today: date) -> str:
    """From when until when a plan holds: "Since 2026-03-02", "From 2026-03-16 until 2026-04-01"."""
    if last is None:
        text = translate("Plan", "Since {first}") if first <= today else translate("Plan", "From {first}")
        return text.format(first=date_in_figures(first))
    if first == last:
        return translate("Plan", "On {first}").format(first=date_in_figures(first))
    return translate("Plan", "From {first} until {last}").format(
        first=date_in_figures(first), last=date_in_figures(last)
    )


def plan_told(plan: Plan, first_weekday: int, today: date) -> str:
    """On which days a plan holds, in one line."""
    return " · ".join((days_told(plan.weekdays, first_weekday), dates_told(plan.first, plan.last, today)))


def next_told(plan: Plan, coming: Sequence[Coming], now: datetime) -> str:
    """When a plan is due next, by what is coming of it, oldest first; empty if that is too far off to be told."""
    if plan.last is not None and plan.last < now.astimezone().date():
        return translate("Plan", "This plan is over.")
    for each in coming:
        if each.moved_to is not None and each.moved_to > now:
            return translate("Plan", "Next: {time}").format(time=time_from(each.moved_to, now))
        if each.why is None and each.occurrence.at > now:
            return translate("Plan", "Next: {time}").format(time=clock_time(each.occurrence.at, now))
    return ""


def edit_label() -> str:
    """The label that changes a plan."""
    return translate("Plan", "Edit…")


def remove_label() -> str:
    """The label that removes a plan."""
    return translate("Plan", "Remove")


def edit_named(pack: str, times: str) -> str:
    """The same for a screen reader: it names the plan."""
    return translate("Plan", "Edit {pack}, {times}").format(pack=pack, times=times)


def remove_named(pack: str, times: str) -> str:
    """The same for a screen reader: it names the plan."""
    return translate("Plan", "Remove {pack}, {times}").format(pack=pack, times=times)


def removed_told(pack: str, times: str) -> str:
    """What was removed, and what stays."""
    text = translate("Plan", "Removed: {pack}, {times}. What became of it so far stays on record.")
    return text.format(pack=pack, times=times)


def no_plans() -> str:
    """What to do where nothing is planned."""
    return translate(
        "Plan",
        "Nothing is planned. With a new plan you are reminded of treatments at the times of day that you choose. "
        "It works without one, too: start ice or heat on the page Timer.",
    )


# --- what is coming -----------------------------------------------------------------------------------------


def day_told(day: date, today: date) -> str:
    """A day above what is on it: "Today", "Tomorrow", "Yesterday", "Mon 2026-03-16"."""
    near = {
        -1: translate("Plan", "Yesterday"),
        0: translate("Plan", "Today"),
        1: translate("Plan", "Tomorrow"),
    }
    return near.get((day - today).days, f"{weekday_short(day.weekday())} {date_in_figures(day)}")


def coming_told(coming: Coming, now: datetime) -> str:
    """When it is planned for, and what is in the way: "11:00, moved to 12:15: the skin rests until then"."""
    at, moved = coming.occurrence.at, coming.moved_to
    later = "" if moved is None else _moved_time(at, moved, now)
    match coming.why:
        case SkipReason.SKIN_CHECK:
            text = translate("Plan", "{time}: not before you say that colour and feeling of the skin are normal again")
        case SkipReason.WITHHELD:
            text = translate("Plan", "{time}: not offered, because of what you said about yourself")
        case SkipReason.PACK_ON if later:
            text = translate("Plan", "{time}, moved to {later}: a pack is on, and the skin rests after it")
        case SkipReason.PACK_ON:
            text = translate("Plan", "{time}: not while a pack is on, nor while the skin rests after it")
        case SkipReason.RESTING if not later:
            text = translate("Plan", "{time}: falls away, because the skin rests until the next one")
        case _ if moved is not None and moved <= now:
            text = translate("Plan", "{time}, moved to {later}: the rest is over, it can begin")
        case _ if later:
            text = translate("Plan", "{time}, moved to {later}: the skin rests until then")
        case _ if at <= now:
            text = translate("Plan", "{time}: it can begin")
        case _:
            text = "{time}"
    return text.format(time=time_of_day(at), later=later)


def _moved_time(at: datetime, moved: datetime, now: datetime) -> str:
    """The time to which something moved; with the day only if that is another one."""
    same = at.astimezone().date() == moved.astimezone().date()
    return time_from(moved, at if same else now)


def nothing_coming() -> str:
    """Where there are plans, but none for these two days."""
    return translate("Plan", "Nothing is planned for today and tomorrow.")


# --- what became of it --------------------------------------------------------------------------------------


def past_note() -> str:
    """Of which days it is told what became of them."""
    return translate("Plan", "Of the last {n} days, the newest day first.").format(n=DAYS_BACK)


def became_told(became: Became, area: Area | None) -> str:
    """One line about a planned time: "11:00 · Ice · lower back: done"."""
    occurrence = became.occurrence
    text = translate("Plan", "{time} · {pack}: {outcome}")
    pack = pack_told(occurrence.modality, area)
    return text.format(time=time_of_day(occurrence.at), pack=pack, outcome=_outcome(became))


def _outcome(became: Became) -> str:
    occurrence, began = became.occurrence, became.began
    time = "" if began is None else _began_time(began, occurrence.at)
    match occurrence.outcome:
        case PlanOutcome.DONE:
            return translate("Plan", "done")
        case PlanOutcome.LATE if time:
            return translate("Plan", "done later, at {time}").format(time=time)
        case PlanOutcome.LATE:
            return translate("Plan", "done later")
        case PlanOutcome.MOVED if time:
            return translate("Plan", "moved, done at {time} after the rest").format(time=time)
        case PlanOutcome.MOVED:
            return translate("Plan", "moved, done after the rest")
        case _:
            return _skipped(occurrence.why)


def _began_time(began: datetime, at: datetime) -> str:
    """When it began; with the day only if that is another one than it was planned for."""
    same = began.astimezone().date() == at.astimezone().date()
    return time_of_day(began) if same else day_and_time(began)


def _skipped(why: SkipReason | None) -> str:
    match why:
        case SkipReason.RESTING:
            return translate("Plan", "skipped, the skin was resting until the next one")
        case SkipReason.PACK_ON:
            return translate("Plan", "skipped, a pack was on")
        case SkipReason.SKIN_CHECK:
            return translate("Plan", "skipped, the skin was numb, white or burning")
        case SkipReason.WITHHELD:
            return translate("Plan", "skipped, because of what you said about yourself")
        case SkipReason.NOT_RUNNING:
            return translate("Plan", "skipped, Therapy Timer was not running and did not remind you")
        case SkipReason.REMOVED:
            return translate("Plan", "skipped, the plan was changed or removed")
        case _:
            return translate("Plan", "not started")


# --- reminders ----------------------------------------------------------------------------------------------


def reminders_told(reminders: Reminders) -> str:
    """What the settings say about reminders, in a sentence or two."""
    if reminders.quiet is None:
        if reminders.rest_over:
            return translate("Plan", "You are reminded when the rest is over. There are no quiet hours.")
        return translate("Plan", "You are not reminded when the rest is over. There are no quiet hours.")
    begin, end = (clock(each) for each in reminders.quiet)
    if reminders.rest_over:
        text = translate(
            "Plan",
            "You are reminded when the rest is over. Quiet hours are from {begin} to {end}; "
            "the alarm to take a pack off sounds then, too.",
        )
    else:
        text = translate(
            "Plan",
            "You are not reminded when the rest is over. Quiet hours are from {begin} to {end}; "
            "the alarm to take a pack off sounds then, too.",
        )
    return text.format(begin=begin, end=end)


# --- the dialog ---------------------------------------------------------------------------------------------


def wrong_with(entry: PlanEntry, today: date) -> tuple[Part, str] | None:
    """What is wrong with a plan, where, and what to do about it; None if nothing is."""
    if not entry.times:
        return Part.TIMES, translate("Plan", "There is no time of day. Add one.")
    twice = [each for each in entry.times if entry.times.count(each) > 1]
    if twice:
        text = translate("Plan", "{time} is there twice. Change one of the two, or take it away.")
        return Part.TIMES, text.format(time=clock(twice[0]))
    if not entry.weekdays:
        return Part.DAYS, translate("Plan", "No day is chosen. Choose at least one day of the week.")
    if entry.last is None:
        return None
    if entry.last < entry.first:
        return Part.LAST, translate("Plan", "The plan ends before it begins. Choose a later day for Until.")
    if entry.last < today:
        return Part.LAST, translate("Plan", "The plan would be over already. Choose a later day for Until.")
    days = {(entry.first + timedelta(days=n)).weekday() for n in range(min(_WEEK, (entry.last - entry.first).days + 1))}
    if not days & entry.weekdays:
        text = translate(
            "Plan", "None of the days chosen is between From and Until. Choose another day, or a later end."
        )
        return Part.DAYS, text
    return None


def crowded_note(times: Collection[time]) -> str:
    """What happens to times that come too soon after the one before; empty if none does."""
    if not times:
        return ""
    if len(times) == 1:
        text = translate(
            "Plan",
            "At {times} the skin still rests from the time before. The later one will move to the end of the rest.",
        )
    else:
        text = translate(
            "Plan", "At {times} the skin still rests from the time before. Each will move to the end of the rest."
        )
    return text.format(times=times_told(times))


def withheld_note(modality: Modality, reason: str) -> str:
    """What it means for a plan that a modality is not offered, and the reason: a sentence or two."""
    if modality is Modality.ICE:
        note = translate("Plan", "Ice is not offered here now. You can plan it; until that changes it will be skipped.")
    else:
        note = translate(
            "Plan", "Heat is not offered here now. You can plan it; until that changes it will be skipped."
        )
    return f"{note} {reason}"


def time_named(number: int) -> str:
    """The name of the field of the n-th time of day, for a screen reader."""
    return translate("Plan", "Time of day {n}").format(n=number)


def take_away_named(time: str) -> str:
    """The name of the button that takes a time of day away, for a screen reader; `time` as the field shows it."""
    return translate("Plan", "Take {time} away").format(time=time)


def add_time_label() -> str:
    """The label that adds a time of day."""
    return translate("Plan", "Add a time")


def most_times() -> str:
    """Why no more times can be added."""
    return translate("Plan", "A plan has {n} times of day at most.").format(n=MOST_TIMES)


def make_label() -> str:
    """The label that makes a plan."""
    return translate("Plan", "Add")


def change_label() -> str:
    """The label that keeps what was changed."""
    return translate("Plan", "Save")


def edit_title() -> str:
    """The title of the dialog that changes a plan."""
    return translate("Plan", "Edit plan")
