# SPDX-License-Identifier: MIT
"""A person, a computer's clocks and the rule: what the cases of docs/cases.md are told to.

`World` says what can be said; where the events are kept differs. `CoreWorld` keeps them in a list and derives all from
them, with nothing but core. `tests.helpers.log_world.LogWorld` sends everything through the services to a log on disk.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from tests.helpers.clock import DAY, FakeClock, at
from therapy_timer.core import editing, plan, rule
from therapy_timer.core.clock import ZERO, Instant
from therapy_timer.core.events import (
    Anchored,
    AnchorReason,
    Answer,
    Event,
    Modality,
    OccurrenceSettled,
    PainTime,
    PlanOutcome,
    RestKept,
    SkipReason,
    Started,
    Told,
)
from therapy_timer.core.plan import Occurrence
from therapy_timer.core.record import Record, replay
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import Reminder, ReminderKind, Wishes, wanted
from therapy_timer.core.rule import Refusal
from therapy_timer.core.skin import Skin, SkinState, Snapshot, derive, longest_rest_left

if TYPE_CHECKING:
    from therapy_timer.core.treatment import Treatment

CHECKS = {ReminderKind.SKIN_CHECK, ReminderKind.STAY_AWAKE}
FIRST_DAY = DAY.date()
OF_PLANS = {"set_plan", "remove_plan", "hide_area"}
LOWER_BACK = Region.LOWER_BACK.value
LEFT_KNEE = Region.LEFT_KNEE.value


@dataclass(frozen=True)
class Reply:
    """What a command led to: the state afterwards, the events it wrote, and why it was refused if it was."""

    snapshot: Snapshot
    events: tuple[Event, ...] = ()
    refusal: Refusal | None = None

    @property
    def done(self) -> bool:
        """Whether something was written."""
        return bool(self.events)


class World(ABC):
    """Clocks that the test moves, and every command that a person has."""

    def __init__(self, when: str | datetime = "10:00") -> None:
        self.clock = FakeClock(when)
        self.last = ""
        """The treatment that was started last."""
        self.plan = ""
        """The plan that was set last."""

    @abstractmethod
    def snapshot(self) -> Snapshot:
        """The state of every region now."""

    @abstractmethod
    def command(self, name: str, *arguments: Any) -> Reply:
        """Carry out the command of this name."""

    @abstractmethod
    def told(self, reminder: Reminder) -> None:
        """Write down that the reminder reached the person."""

    @abstractmethod
    def settle(self) -> None:
        """Write down what became of what was planned."""

    @abstractmethod
    def anchor(self, reason: AnchorReason = AnchorReason.INTERVAL) -> None:
        """Write down the clocks."""

    @abstractmethod
    def delete(self) -> None:
        """Delete what is on record."""

    @abstractmethod
    def history(self) -> list[tuple[Instant, Event]]:
        """Every event so far."""

    @abstractmethod
    def record_events(self, *events: Event) -> None:
        """Put events on record as they are, whatever the rule says of them."""

    # --- what a person says; times and treatments may be left out

    def start(
        self,
        modality: Modality = Modality.ICE,
        area: str = LOWER_BACK,
        planned: timedelta | None = None,
        ago: timedelta = ZERO,
    ) -> Reply:
        """*Start ice*, *Start heat*, *A pack is already on*."""
        return self._began(self.command("start", area, modality, planned, ago))

    def on_anyway(self, modality: Modality = Modality.ICE, area: str = LOWER_BACK, ago: timedelta = ZERO) -> Reply:
        """*A pack is on anyway*."""
        return self._began(self.command("on_anyway", area, modality, ago))

    def off(self, treatment: str | None = None, ago: timedelta = ZERO, answer: Answer = Answer.NOW) -> Reply:
        """*I took it off*, of the treatment started last unless another is named."""
        return self.command("off", self.last if treatment is None else treatment, ago, answer)

    def was_off(self, ago: timedelta, treatment: str | None = None) -> Reply:
        """*It was off earlier*, this long ago."""
        return self.off(treatment, ago, Answer.EARLIER)

    def undo(self, treatment: str | None = None) -> Reply:
        """*It is still on*."""
        return self.command("undo", self.last if treatment is None else treatment)

    def cancel(self, treatment: str | None = None) -> Reply:
        """*It was never on*."""
        return self.command("cancel", self.last if treatment is None else treatment)

    def move(self, area: str, treatment: str | None = None) -> Reply:
        """*Wrong area?*."""
        return self.command("move", self.last if treatment is None else treatment, area)

    def numb(self, treatment: str | None = None) -> Reply:
        """*Numb, white or burning*."""
        return self.off(treatment, ZERO, Answer.SKIN_WARNING)

    def taking_off(self, treatment: str | None = None) -> Reply:
        """*I am taking it off*."""
        return self.command("taking_off", self.last if treatment is None else treatment)

    def skin_checked(self, treatment: str | None = None) -> Reply:
        """*The skin feels normal*, in answer to a check."""
        return self.command("skin_checked", self.last if treatment is None else treatment)

    def skin_normal(self, region: Region = Region.LOWER_BACK) -> Reply:
        """*Colour and feeling are normal again*."""
        return self.command("skin_normal", region)

    def set_dozing(self, dozing: bool = True) -> Reply:
        """*I may doze off*."""
        return self.command("set_dozing", dozing)

    def set_rest(self, number: float, region: Region = Region.LOWER_BACK) -> Reply:
        """Choose how many minutes a region rests."""
        return self.command("set_rest", region, timedelta(minutes=number))

    def add_area(self, region: Region, name: str | None = None) -> str:
        """Name an area of a region, and return its id."""
        reply = self.command("add_area", region, name)
        assert reply.refusal is None, reply.refusal
        return reply.events[0].area  # type: ignore[union-attr]

    def rename_area(self, area: str, name: str) -> Reply:
        """Give an area another name."""
        return self.command("rename_area", area, name)

    def hide_area(self, area: str) -> Reply:
        """Stop offering an area."""
        return self.command("hide_area", area)

    def say_pain(self, pain: int, when: PainTime = PainTime.AFTER, treatment: str | None = None) -> Reply:
        """Say how strong the pain was."""
        return self.command("say_pain", self.last if treatment is None else treatment, when, pain)

    def note(self, text: str, treatment: str | None = None) -> Reply:
        """Write something about a treatment."""
        return self.command("note", self.last if treatment is None else treatment, text)

    def correct(
        self,
        began: str | datetime,
        ended: str | datetime,
        *,
        area: str = LOWER_BACK,
        modality: Modality = Modality.ICE,
        treatment: str | None = None,
    ) -> Reply:
        """Put right when a treatment began and ended, by the wall clock."""
        name = self.last if treatment is None else treatment
        return self.command("correct", name, area, modality, at(began), at(ended))

    def add_forgotten(
        self, began: str | datetime, ended: str | datetime, *, area: str = LOWER_BACK, modality: Modality = Modality.ICE
    ) -> Reply:
        """Put a treatment on record that was forgotten, by the wall clock."""
        reply = self.command("add_forgotten", area, modality, at(began), at(ended))
        if reply.done:
            self.last = reply.events[0].treatment  # type: ignore[union-attr]
        return reply

    def delete_treatment(self, treatment: str | None = None) -> Reply:
        """Take a treatment out of sight."""
        return self.command("delete", self.last if treatment is None else treatment)

    def restore(self, treatment: str | None = None) -> Reply:
        """Take a deletion back."""
        return self.command("restore", self.last if treatment is None else treatment)

    def set_plan(
        self,
        *times: str,
        modality: Modality = Modality.HEAT,
        area: str = LOWER_BACK,
        weekdays: Collection[int] = range(7),
        first: date = FIRST_DAY,
        last: date | None = None,
        plan: str | None = None,
    ) -> Reply:
        """Plan treatments, at these times of day (UTC)."""
        of_day = [time.fromisoformat(each) for each in times]
        reply = self.command("set_plan", plan, area, modality, of_day, weekdays, first, last)
        if reply.done:
            self.plan = reply.events[-1].plan  # type: ignore[union-attr]
        return reply

    def remove_plan(self, plan: str | None = None) -> Reply:
        """Plan nothing more, of the plan that was set last unless another is named."""
        return self.command("remove_plan", self.plan if plan is None else plan)

    # --- what one asks

    def at(self, when: str | datetime) -> World:
        """Let time pass until then."""
        self.clock.to(when)
        return self

    def skin(self, region: Region = Region.LOWER_BACK) -> Skin:
        """The skin of a region now."""
        return self.snapshot().skin(region)

    def ends(self, region: Region = Region.LOWER_BACK) -> datetime:
        """When what runs on a region ends: the pack is due, or the rest is over (true time)."""
        remaining = self.skin(region).remaining
        assert remaining is not None
        return self.clock.true + remaining

    def treatment(self, treatment: str | None = None) -> Treatment:
        """The record of a treatment, of the one started last unless another is named."""
        return self.snapshot().record.treatments[self.last if treatment is None else treatment]

    def reminders(self) -> tuple[Reminder, ...]:
        """The reminders wanted now of what ends: pack off and rest over."""
        return tuple(reminder for reminder in wanted(self.snapshot()) if reminder.kind not in CHECKS)

    def checks(self) -> tuple[Reminder, ...]:
        """The skin checks wanted now."""
        return tuple(reminder for reminder in wanted(self.snapshot()) if reminder.kind in CHECKS)

    def occurrences(self) -> tuple[Occurrence, ...]:
        """What is planned, from two days ago until in two days, counted off a calendar in which all days are alike."""
        record, today = self.snapshot().record, self.clock.now().utc.date()
        days = [today + timedelta(days=number) for number in range(-2, 3)]
        found = [
            Occurrence(plan.id, plan.area, record.areas[plan.area].region, plan.modality, at)
            for plan in record.plans.values()
            for day in days
            if day.weekday() in plan.weekdays and plan.first <= day <= (plan.last or day)
            for at in (datetime.combine(day, each, UTC) for each in plan.times)
            if at >= plan.since and not record.areas[plan.area].hidden
        ]
        return tuple(sorted(found, key=lambda each: (each.at, each.plan)))

    def planned(self, **wishes: Any) -> tuple[Reminder, ...]:
        """The reminders wanted now of what is planned."""
        found = wanted(self.snapshot(), Wishes(occurrences=self.occurrences(), zone=UTC, **wishes))
        return tuple(reminder for reminder in found if reminder.kind is ReminderKind.PLANNED)

    def outcomes(self) -> list[tuple[str, PlanOutcome, SkipReason | None, str]]:
        """What became of what was planned, in the order in which it was written: when, what, why, by what."""
        settled = [event for _, event in self.history() if isinstance(event, OccurrenceSettled)]
        return [(f"{event.at:%H:%M}", event.outcome, event.why, event.by) for event in settled]

    def _began(self, reply: Reply) -> Reply:
        if reply.done:
            (started,) = reply.events
            assert isinstance(started, Started)
            self.last = started.treatment
        return reply


class CoreWorld(World):
    """Everything derived from a list of events, by core alone."""

    def __init__(self, when: str | datetime = "10:00") -> None:
        super().__init__(when)
        self.events: list[tuple[Instant, Event]] = []
        self._named = 0

    def record(self) -> Record:
        """What the events say."""
        return replay(self.events)

    def snapshot(self) -> Snapshot:
        return derive(self.record(), self.clock.now())

    def history(self) -> list[tuple[Instant, Event]]:
        return list(self.events)

    def command(self, name: str, *arguments: Any) -> Reply:
        if name in {"start", "on_anyway", "add_forgotten"}:
            self._named += 1
            arguments = (f"treatment-{self._named}", *arguments)
        if name == "set_plan" and arguments[0] is None:
            self._named += 1
            arguments = (f"plan-{self._named}", *arguments[1:])
        if name in OF_PLANS:
            arguments = (*arguments, self.occurrences())
        if name in {"correct", "add_forgotten"}:
            # Core counts back from now; the services are told times of the wall clock.
            *others, began, ended = arguments
            wall = self.clock.now().utc
            arguments = (*others, wall - began, wall - ended)
        module = next(module for module in (editing, plan, rule) if hasattr(module, name))
        decision = getattr(module, name)(self.snapshot(), *arguments)
        if isinstance(decision, Refusal):
            return Reply(self.snapshot(), refusal=decision)
        self.append(*decision)
        return Reply(self.snapshot(), decision)

    def settle(self) -> None:
        self.append(*plan.settlements(self.snapshot(), self.occurrences()))

    def told(self, reminder: Reminder) -> None:
        if reminder.occurrence is not None:
            self.append(*plan.told(self.snapshot(), reminder.occurrence, reminder.late))
            return
        self.append(Told(reminder.key, reminder.treatment.id, reminder.late))

    def anchor(self, reason: AnchorReason = AnchorReason.INTERVAL) -> None:
        self.append(Anchored(reason))

    def delete(self) -> None:
        snapshot = self.snapshot()
        resting = [skin.region for skin in snapshot.skins.values() if skin.state is SkinState.RESTING]
        self.events = []
        for region in resting:
            left, _ = longest_rest_left(snapshot.record, region, snapshot.moment)
            rested = max(ZERO, snapshot.record.regimen(region).rest - left)
            self.append(RestKept(region, rested, region in snapshot.record.unwell))

    def record_events(self, *events: Event) -> None:
        self.append(*events)

    def append(self, *events: Event) -> None:
        """Put events on record as they are, whatever the rule says of them."""
        self.events += [(self.clock.now(), event) for event in events]
