# SPDX-License-Identifier: MIT
"""The commands: what a person says, put to the rule inside the transaction that writes it down.

Every door (window, tray, notification, command line) comes through here. No Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from therapy_timer.core import rule
from therapy_timer.core.anchors import anchor_due
from therapy_timer.core.clock import ZERO, Clock
from therapy_timer.core.events import Anchored, AnchorReason, Answer, Event, Modality, Told
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import Reminder
from therapy_timer.core.rule import Decision, Refusal
from therapy_timer.core.skin import Snapshot, derive
from therapy_timer.core.treatment import Treatment
from therapy_timer.log.store import Log


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command led to: the state afterwards, the events written, and why it was refused if it was.

    No events and no refusal: what was asked for held already.
    """

    snapshot: Snapshot
    events: tuple[Event, ...] = ()
    refusal: Refusal | None = None


class Treatments:
    """All commands and all questions about the state. Every method may raise `LogError`; nothing was written then."""

    def __init__(self, log: Log, clock: Clock) -> None:
        self._log = log
        self._clock = clock
        self._listeners: list[Callable[[], None]] = []

    def on_change(self, listener: Callable[[], None]) -> None:
        """Have `listener` called after every command of a person that wrote something."""
        self._listeners.append(listener)

    def snapshot(self) -> Snapshot:
        """The state of every region now."""
        record = self._log.record()
        return derive(record, self._clock.now())

    def start(self, area: str, modality: Modality, planned: timedelta | None = None, ago: timedelta = ZERO) -> Outcome:
        """*Start ice*, *Start heat*, *A pack is already on*."""
        new = uuid4().hex
        return self._say(lambda snapshot: rule.start(snapshot, new, area, modality, planned, ago))

    def on_anyway(self, area: str, modality: Modality, ago: timedelta = ZERO) -> Outcome:
        """*A pack is on anyway*, while the skin rests."""
        new = uuid4().hex
        return self._say(lambda snapshot: rule.on_anyway(snapshot, new, area, modality, ago))

    def off(self, treatment: str, ago: timedelta = ZERO, answer: Answer = Answer.NOW) -> Outcome:
        """*I took it off*, *It was off earlier*, *I don't know*."""
        return self._say(lambda snapshot: rule.off(snapshot, treatment, ago, answer))

    def undo(self, treatment: str) -> Outcome:
        """*It is still on*."""
        return self._say(lambda snapshot: rule.undo(snapshot, treatment))

    def cancel(self, treatment: str) -> Outcome:
        """*It was never on*."""
        return self._say(lambda snapshot: rule.cancel(snapshot, treatment))

    def move(self, treatment: str, area: str) -> Outcome:
        """Say *Wrong area?* and where the pack really lies."""
        return self._say(lambda snapshot: rule.move(snapshot, treatment, area))

    def set_rest(self, region: Region, rest: timedelta) -> Outcome:
        """Choose how long a region rests."""
        return self._say(lambda snapshot: rule.set_rest(snapshot, region, rest))

    def add_area(self, region: Region, name: str | None = None) -> Outcome:
        """Offer one more area."""
        return self._say(lambda snapshot: rule.add_area(snapshot, region, name))

    def rename_area(self, area: str, name: str) -> Outcome:
        """Give an area another name."""
        return self._say(lambda snapshot: rule.rename_area(snapshot, area, name))

    def hide_area(self, area: str) -> Outcome:
        """Stop offering an area."""
        return self._say(lambda snapshot: rule.hide_area(snapshot, area))

    def told(self, reminder: Reminder) -> None:
        """Write down that a reminder reached the person; once, however often it is said."""

        def decide(snapshot: Snapshot) -> Decision:
            if reminder.key in snapshot.record.told:
                return ()
            return (Told(reminder.key, reminder.treatment.id, reminder.late),)

        self._write(decide)

    def anchor(self, reason: AnchorReason) -> None:
        """Write down the clocks, so that time can be counted over a reboot."""
        self._write(lambda _: (Anchored(reason),))

    def anchor_if_due(self) -> None:
        """Write down the clocks when it is time to: after a reboot or a clock change, and now and then."""
        snapshot = self.snapshot()
        on_record = self._log.record().timeline
        if reason := anchor_due(on_record, snapshot.now, all_ready=snapshot.all_ready):
            self.anchor(reason)

    def between(self, since: datetime, until: datetime) -> Iterator[Treatment]:
        """The treatments that started in this span (aware times), oldest first, without what was never on."""
        return self._log.treatments(since, until)

    def _say(self, decide: Callable[[Snapshot], Decision]) -> Outcome:
        outcome = self._write(decide)
        if outcome.events:
            for listener in self._listeners:
                listener()
        return outcome

    def _write(self, decide: Callable[[Snapshot], Decision]) -> Outcome:
        with self._log.transaction() as transaction:
            now = self._clock.now()
            before = derive(transaction.record(), now)
            decision = decide(before)
            if isinstance(decision, Refusal):
                return Outcome(before, refusal=decision)
            for event in decision:
                transaction.append(now, event)
            return Outcome(derive(transaction.record(), now), decision)
