# SPDX-License-Identifier: MIT
"""The commands: what a person says, put to the rule inside the transaction that writes it down.

Every door (window, tray, notification, command line) comes through here. No Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from therapy_timer.core import editing, plan, rule
from therapy_timer.core.anchors import anchor_due
from therapy_timer.core.clock import ZERO, Clock, Instant
from therapy_timer.core.events import (
    Anchored,
    AnchorReason,
    Answer,
    Condition,
    CourseNote,
    Event,
    Modality,
    NotePutAway,
    PainTime,
    Removed,
    Reopened,
    Told,
)
from therapy_timer.core.plan import Occurrence
from therapy_timer.core.record import Record
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import Reminder
from therapy_timer.core.rule import Decision, Reason, Refusal
from therapy_timer.core.skin import Snapshot, derive
from therapy_timer.core.treatment import Treatment
from therapy_timer.log.errors import LogError
from therapy_timer.log.store import Log

if TYPE_CHECKING:
    from therapy_timer.log.exchange import Progress
    from therapy_timer.log.import_plan import ImportPlan

TRY_AGAIN_AFTER: Final = timedelta(seconds=1)
"""What could not be written is not tried again sooner: each try may wait for whoever holds the log."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command led to: the state afterwards, the events written, and why it was refused if it was.

    No events and no refusal: what was asked for held already. `unsaved` is why the events are not on disk yet; they
    count all the same, and are tried again.
    """

    snapshot: Snapshot
    events: tuple[Event, ...] = ()
    refusal: Refusal | None = None
    unsaved: LogError | None = None


class Treatments:
    """All commands and all questions about the state. Every method may raise `LogError`; nothing was written then.

    One that `keeps_trying` (it belongs to a process that goes on) takes a removal that cannot be written now as said:
    it counts at once, `save` tries again until it is on disk, and nothing may start meanwhile.
    """

    def __init__(self, log: Log, clock: Clock, *, keeps_trying: bool = False) -> None:
        self._log = log
        self._clock = clock
        self._keeps_trying = keeps_trying
        self._unsaved: list[tuple[Instant, Removed]] = []
        self._failed: tuple[Instant, LogError] | None = None
        self._listeners: list[Callable[[], None]] = []
        self._occurrences: Callable[[Snapshot], tuple[Occurrence, ...]] = lambda _: ()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Have `listener` called after every command of a person that wrote something."""
        self._listeners.append(listener)

    def snapshot(self) -> Snapshot:
        """The state of every region now."""
        record = self._log.record()
        now = self._clock.now()
        if _stepped(record, now):
            # Without it the state still follows from what is known; the next tick tells that the log cannot be used.
            with suppress(LogError):
                self._write(lambda _: ())
            record = self._log.record()
            now = self._clock.now()
        return self._derived(record, now)

    @property
    def unsaved(self) -> bool:
        """Whether a removal was said that is not on disk yet."""
        return bool(self._unsaved)

    @property
    def not_saved(self) -> LogError | None:
        """Why a removal that was said is not on disk yet; None if all is saved."""
        return self._failed[1] if self._unsaved and self._failed is not None else None

    def save(self) -> None:
        """Try again to write what could not be written. Raises `LogError` if it still cannot."""
        if not self._unsaved:
            return
        now = self._clock.now()
        if self._failed is not None and ZERO <= now.since_boot - self._failed[0].since_boot < TRY_AGAIN_AFTER:
            raise self._failed[1]
        try:
            self._write(self._all_still_to_say)
            self._unsaved.clear()
        except LogError as error:
            self._failed = (now, error)
            raise

    def start(self, area: str, modality: Modality, planned: timedelta | None = None, ago: timedelta = ZERO) -> Outcome:
        """*Start ice*, *Start heat*, *A pack is already on*."""
        new = uuid4().hex
        return self._say_when_saved(lambda snapshot: rule.start(snapshot, new, area, modality, planned, ago))

    def on_anyway(self, area: str, modality: Modality, ago: timedelta = ZERO) -> Outcome:
        """*A pack is on anyway*, while the skin rests."""
        new = uuid4().hex
        return self._say_when_saved(lambda snapshot: rule.on_anyway(snapshot, new, area, modality, ago))

    def off(self, treatment: str, ago: timedelta = ZERO, answer: Answer = Answer.NOW) -> Outcome:
        """*I took it off*, *It was off earlier*, *I don't know*, *Numb, white or burning*."""
        if self._unsaved_of(treatment):
            if answer is Answer.SKIN_WARNING:
                self._warn_unsaved(treatment)
            # What amends it has to come after it, or the first version would not count.
            try:
                self.save()
            except LogError as error:
                if answer is Answer.EARLIER:
                    raise
                return Outcome(self.snapshot(), unsaved=error)
        try:
            return self._say(lambda snapshot: rule.off(snapshot, treatment, ago, answer))
        except LogError as error:
            if not self._keeps_trying:
                raise
            return self._say_unsaved(error, treatment, ago, answer)

    def undo(self, treatment: str) -> Outcome:
        """*It is still on*."""
        unsaved = self._unsaved_of(treatment)
        if any(removed.answer is Answer.SKIN_WARNING for removed in unsaved):
            # The skin is locked although the pack is on again, and that has to be on record first.
            return self._say_when_saved(lambda snapshot: rule.undo(snapshot, treatment))
        if unsaved:
            self._unsaved = [(said, removed) for said, removed in self._unsaved if removed.treatment != treatment]
            self._notify()
            return Outcome(self.snapshot(), (Reopened(treatment),))
        return self._say(lambda snapshot: rule.undo(snapshot, treatment))

    def cancel(self, treatment: str) -> Outcome:
        """*It was never on*."""
        return self._say_when_saved(lambda snapshot: rule.cancel(snapshot, treatment))

    def move(self, treatment: str, area: str) -> Outcome:
        """Say *Wrong area?* and where the pack really lies."""
        return self._say_when_saved(lambda snapshot: rule.move(snapshot, treatment, area))

    def taking_off(self, treatment: str) -> Outcome:
        """*I am taking it off*."""
        return self._say_when_saved(lambda snapshot: rule.taking_off(snapshot, treatment))

    def skin_checked(self, treatment: str) -> Outcome:
        """*The skin feels normal*, in answer to a check."""
        return self._say_when_saved(lambda snapshot: rule.skin_checked(snapshot, treatment))

    def skin_normal(self, region: Region) -> Outcome:
        """*Colour and feeling are normal again*."""
        return self._say_when_saved(lambda snapshot: rule.skin_normal(snapshot, region))

    def set_dozing(self, dozing: bool) -> Outcome:
        """*I may doze off*, or not after all."""
        return self._say_when_saved(lambda snapshot: rule.set_dozing(snapshot, dozing))

    def set_rest(self, region: Region, rest: timedelta) -> Outcome:
        """Choose how long a region rests."""
        return self._say(lambda snapshot: rule.set_rest(snapshot, region, rest))

    def set_short(self, region: Region, short: bool) -> Outcome:
        """Choose short treatments for a region, or not any more."""
        return self._say(lambda snapshot: rule.set_short(snapshot, region, short))

    def set_injury(self, region: Region, at: datetime | None) -> Outcome:
        """Say when a fall or blow hurt a region (an aware time); None: it did not."""
        return self._say(lambda now: rule.set_injury(now, region, None if at is None else now.now.utc - at))

    def answer_safety(self, conditions: Collection[Condition]) -> Outcome:
        """Answer the safety check: these hold of the person, and no others, until something else is said."""
        return self._say(lambda snapshot: rule.answer_safety(snapshot, conditions))

    def add_area(self, region: Region, name: str | None = None) -> Outcome:
        """Offer one more area."""
        return self._say(lambda snapshot: rule.add_area(snapshot, region, name))

    def rename_area(self, area: str, name: str) -> Outcome:
        """Give an area another name."""
        return self._say(lambda snapshot: rule.rename_area(snapshot, area, name))

    def hide_area(self, area: str) -> Outcome:
        """Stop offering an area, and with it what is planned on it."""
        return self._say(lambda snapshot: plan.hide_area(snapshot, area, self._occurrences(snapshot)))

    def set_plan(
        self,
        plan_id: str | None,
        area: str,
        modality: Modality,
        times: Collection[time],
        weekdays: Collection[int],
        first: date,
        last: date | None,
    ) -> Outcome:
        """Make a plan (without an id), or change one: local times of day, days of the week from 0 (Monday), dates."""
        name = plan_id or uuid4().hex

        def decide(snapshot: Snapshot) -> Decision:
            known = self._occurrences(snapshot)
            return plan.set_plan(snapshot, name, area, modality, times, weekdays, first, last, known)

        return self._say(decide)

    def remove_plan(self, plan_id: str) -> Outcome:
        """Have a plan hold no more."""
        return self._say(lambda snapshot: plan.remove_plan(snapshot, plan_id, self._occurrences(snapshot)))

    def know_occurrences(self, occurrences: Callable[[Snapshot], tuple[Occurrence, ...]]) -> None:
        """Ask this which times the plans stand for, when one of them is changed.

        Without, it is known of no more than were told.
        """
        self._occurrences = occurrences

    def say_pain(self, treatment: str, when: PainTime, pain: int) -> Outcome:
        """Say how strong the pain was before or after a treatment, 0 to 10."""
        return self._edit(treatment, lambda snapshot: editing.say_pain(snapshot, treatment, when, pain))

    def note(self, treatment: str, text: str) -> Outcome:
        """Write something about a treatment."""
        return self._edit(treatment, lambda snapshot: editing.note(snapshot, treatment, text))

    def correct(self, treatment: str, area: str, modality: Modality, began: datetime, ended: datetime) -> Outcome:
        """Put the record of a treatment that has ended right: when it began and ended (aware times)."""

        def decide(snapshot: Snapshot) -> Decision:
            now = snapshot.now.utc
            return editing.correct(snapshot, treatment, area, modality, now - began, now - ended)

        return self._edit(treatment, decide)

    def add_forgotten(self, area: str, modality: Modality, began: datetime, ended: datetime) -> Outcome:
        """Put a treatment on record that was forgotten (aware times)."""
        new = uuid4().hex

        def decide(snapshot: Snapshot) -> Decision:
            now = snapshot.now.utc
            return editing.add_forgotten(snapshot, new, area, modality, now - began, now - ended)

        return self._say_when_saved(decide)

    def delete(self, treatment: str) -> Outcome:
        """Take a treatment out of sight; its rest goes on."""
        return self._edit(treatment, lambda snapshot: editing.delete(snapshot, treatment))

    def restore(self, treatment: str) -> Outcome:
        """Take a deletion back."""
        return self._edit(treatment, lambda snapshot: editing.restore(snapshot, treatment))

    def take_in(self, plan: ImportPlan, *, progress: Progress | None = None) -> None:
        """Carry out the plan of an import: all of it, or nothing. Raises ImportCancelled if `progress` says so."""
        from therapy_timer.log.importing import take_in  # late, for few ever import

        take_in(self._log, plan, self._clock.now, progress=progress)
        self._notify()

    def put_away(self, region: Region, note: CourseNote) -> Outcome:
        """Do not show a note about the course of a region again for now."""
        return self._say_when_saved(lambda _: (NotePutAway(region, note),))

    def told(self, reminder: Reminder) -> None:
        """Write down that a reminder reached the person; once, however often it is said."""

        def decide(snapshot: Snapshot) -> Decision:
            if (occurrence := reminder.occurrence) is not None:
                return plan.told(snapshot, occurrence, reminder.late)
            if reminder.key in snapshot.record.told:
                return ()
            return (Told(reminder.key, reminder.pack.id, reminder.late),)

        self._write(decide)

    def settle(self, snapshot: Snapshot, occurrences: Sequence[Occurrence]) -> bool:
        """Write down what became of those of these occurrences that are over; tell whether anything was written.

        `snapshot` is what was derived last; without anything to write by that, the log is left alone.
        """
        if not plan.settlements(snapshot, occurrences):
            return False
        return bool(self._write(lambda now: plan.settlements(now, occurrences)).events)

    def anchor(self, reason: AnchorReason) -> None:
        """Write down the clocks, so that time can be counted over a reboot."""
        self._write(lambda _: (Anchored(reason),))

    def anchor_if_due(self, snapshot: Snapshot) -> None:
        """Write down the clocks when it is time to: after a reboot or a clock change, and now and then.

        `snapshot` is what was derived last, all that was said included.
        """
        on_record = self._log.record().timeline
        if reason := anchor_due(on_record, self._clock.now(), all_ready=snapshot.all_ready):
            # Whatever is written puts a step on record by itself.
            self._write(lambda _: () if reason is AnchorReason.STEP else (Anchored(reason),))

    def between(self, since: datetime, until: datetime) -> Iterator[Treatment]:
        """The treatments that started in this span (aware times), oldest first, without what was never on."""
        return self._log.treatments(since, until)

    def _unsaved_of(self, treatment: str) -> list[Removed]:
        return [removed for _, removed in self._unsaved if removed.treatment == treatment]

    def _warn_unsaved(self, treatment: str) -> None:
        """What is still to be said of this pack says that the skin was numb, white or burning, too."""
        self._unsaved = [
            (said, replace(removed, answer=Answer.SKIN_WARNING) if removed.treatment == treatment else removed)
            for said, removed in self._unsaved
        ]
        self._notify()

    def _say_unsaved(self, error: LogError, treatment: str, ago: timedelta, answer: Answer) -> Outcome:
        before = self.snapshot()
        found = before.record.treatments.get(treatment)
        if found is None or not (found.on or answer is Answer.SKIN_WARNING):
            raise error
        decision = rule.off(before, treatment, ago, answer)
        if isinstance(decision, Refusal):
            return Outcome(before, refusal=decision)
        if not decision:
            return Outcome(before)
        self._unsaved += [(before.now, event) for event in decision if isinstance(event, Removed)]
        self._failed = (before.now, error)
        self._notify()
        return Outcome(self.snapshot(), decision, unsaved=error)

    def _say_when_saved(self, decide: Callable[[Snapshot], Decision], about: str | None = None) -> Outcome:
        """Say it, unless something said before is not on disk yet and cannot be brought there."""
        if self._unsaved:
            try:
                self.save()
            except LogError:
                return Outcome(self.snapshot(), refusal=Refusal(Reason.UNSAVED))
        return self._say(decide, about)

    def _edit(self, treatment: str, decide: Callable[[Snapshot], Decision]) -> Outcome:
        """Say something about a treatment that may have ended long ago."""
        return self._say_when_saved(decide, about=treatment)

    def _derived(self, record: Record, now: Instant) -> Snapshot:
        snapshot = derive(record, now)
        for event in self._all_still_to_say(snapshot):
            snapshot = derive(snapshot.record.after(now, event), now)
        return snapshot

    def _all_still_to_say(self, snapshot: Snapshot) -> tuple[Event, ...]:
        return tuple(event for said, removed in self._unsaved for event in _still_to_say(snapshot, said, removed))

    def _say(self, decide: Callable[[Snapshot], Decision], about: str | None = None) -> Outcome:
        outcome = self._write(decide, about)
        if outcome.events:
            self._notify()
        return outcome

    def _notify(self) -> None:
        for listener in self._listeners:
            listener()

    def _write(self, decide: Callable[[Snapshot], Decision], about: str | None = None) -> Outcome:
        with self._log.transaction() as transaction:
            now = self._clock.now()
            if _stepped(transaction.record(), now):
                transaction.append(now, Anchored(AnchorReason.STEP))
                transaction.reload()
            if about is not None:
                transaction.recall(about)
            before = derive(transaction.record(), now)
            decision = decide(before)
            if isinstance(decision, Refusal):
                return Outcome(before, refusal=decision)
            for event in decision:
                transaction.append(now, event)
            return Outcome(derive(transaction.record(), now), decision)


def _stepped(record: Record, now: Instant) -> bool:
    """Whether the wall clock was set since it was last on record.

    Then less time may have passed than the record was loaded for, and what was forgotten may matter again: a clock that
    came up days ahead and is put right brings back the rest.
    """
    return anchor_due(record.timeline, now, all_ready=True) is AnchorReason.STEP


def _still_to_say(snapshot: Snapshot, said: Instant, removed: Removed) -> tuple[Removed, ...]:
    """The removal as it is to be said now, some time after it was said.

    Another door may have been quicker: then only what it did not say is left, that the skin was numb, white or burning.
    """
    treatment = snapshot.record.treatments.get(removed.treatment)
    if treatment is None or (not treatment.on and treatment.removal is None):
        return ()
    if treatment.removal is None:
        since = max(ZERO, snapshot.now.since_boot - said.since_boot)
        return (replace(removed, ago=removed.ago + since),)
    if removed.answer is not Answer.SKIN_WARNING or treatment.warned:
        return ()
    ago = snapshot.record.timeline.longest(treatment.removal.when.at, snapshot.moment)
    return (replace(removed, ago=ago),)
