# SPDX-License-Identifier: MIT
"""The tick: read the clock, derive, tell what is due, keep the jobs equal to the reminders wanted, let it be drawn.

A heartbeat, a fired job, a click and a start-up all do the same. A tick that comes late or twice can delay a message
but cannot make a state wrong.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from therapy_timer.core.alarm import alarm
from therapy_timer.core.clock import ZERO, Clock
from therapy_timer.core.plan import standings
from therapy_timer.core.reminders import NO_WISHES, Reminder, Wishes, wanted
from therapy_timer.core.skin import Snapshot, derive
from therapy_timer.log.errors import LogError
from therapy_timer.services.scheduler import ReminderScheduler
from therapy_timer.services.treatments import Treatments

SECOND: Final = timedelta(seconds=1)
BEAT_ON_SKIN: Final = timedelta(seconds=10)
"""The heartbeat while a pack is on and nothing is seen."""
BEAT_RESTING: Final = timedelta(seconds=30)
"""The heartbeat while skin rests and nothing is seen."""
BEAT_SEEN_READY: Final = timedelta(seconds=60)
"""The heartbeat while all is ready and the window is seen: for the line of the present and for the day's end."""

DAY: Final = timedelta(days=1)
BEFORE: Final = timedelta(seconds=30)
"""How long before a planned treatment is told it is asked whether the desktop wants to be disturbed."""
LOOK: Final = "plans"
"""The key of the job that reminds of nothing but has the plans looked at."""

_log = logging.getLogger(__name__)


class Teller(Protocol):
    """Whoever brings reminders to the person."""

    def tell(self, reminders: Sequence[Reminder], snapshot: Snapshot) -> None:
        """Tell what has come due at the same time, by whatever way works."""
        ...

    def follow(self, snapshot: Snapshot) -> None:
        """Take back what no longer holds, and show again what still does."""
        ...


class Reminding(QObject):
    """Ticks, and keeps everything outside equal to what is derived. `wishes` tells what the person chose and planned.

    `changed` carries the `Snapshot` of each tick; `told` a list of the reminders that it told; `failed` carries a
    `LogError` when the log could not be used, and None when it could again. Then the state goes on being derived from
    what was known last.
    """

    changed = Signal(object)
    told = Signal(list)
    failed = Signal(object)

    def __init__(
        self,
        treatments: Treatments,
        clock: Clock,
        scheduler: ReminderScheduler,
        teller: Teller,
        parent: QObject | None = None,
        *,
        wishes: Callable[[Snapshot], Wishes] = lambda _: NO_WISHES,
    ) -> None:
        super().__init__(parent)
        self._treatments = treatments
        self._clock = clock
        self._scheduler = scheduler
        self._teller = teller
        self._wishes = wishes
        self._seen = False
        self._ticking = False
        self._again = False
        self._stopped = False
        self._failing = False
        self._failure: LogError | None = None
        self._last: Snapshot | None = None
        self._told_unwritten: dict[str, Reminder] = {}
        self._heartbeat = QTimer(self)
        self._heartbeat.setSingleShot(True)
        self._heartbeat.setTimerType(Qt.TimerType.PreciseTimer)
        self._heartbeat.timeout.connect(self.tick)
        scheduler.fired.connect(self.tick)
        treatments.on_change(self.tick)

    @property
    def snapshot(self) -> Snapshot | None:
        """What the last tick derived; None before the first."""
        return self._last

    def set_seen(self, seen: bool) -> None:
        """Tick every second while somebody can see the window, and seldom while nobody can."""
        if seen != self._seen:
            self._seen = seen
            self.tick()

    def stop(self) -> None:
        """End ticking, whoever asks for it afterwards."""
        self._stopped = True
        self._heartbeat.stop()
        self._scheduler.shutdown()

    def tick(self) -> None:
        """Derive everything anew and bring the outside in line with it."""
        if self._stopped:
            return
        if self._ticking:
            self._again = True
            return
        self._ticking = True
        self._failure = None
        try:
            snapshot = self._snapshot()
            if snapshot is not None:
                self._bring_in_line(snapshot)
        finally:
            self._ticking = False
        self._report()
        if self._again:
            self._again = False
            self._heartbeat.start(0)

    def _bring_in_line(self, snapshot: Snapshot) -> None:
        wishes = self._wishes(snapshot)
        reminders = [reminder for reminder in wanted(snapshot, wishes) if reminder.key not in self._told_unwritten]
        due = [reminder for reminder in reminders if reminder.is_due]
        if due:
            self._teller.tell(due, snapshot)
            self._told_unwritten |= {reminder.key: reminder for reminder in due}
            self.told.emit(due)
        self._teller.follow(snapshot)
        self._write_down(snapshot, wishes)
        coming = [reminder for reminder in reminders if not reminder.is_due]
        jobs = [(reminder.key, snapshot.wall(reminder.remaining)) for reminder in coming]
        self._scheduler.keep([*jobs, *_looks(snapshot, wishes, coming)])
        self.changed.emit(snapshot)
        self._beat(snapshot)

    def _snapshot(self) -> Snapshot | None:
        try:
            self._last = self._treatments.snapshot()
        except LogError as error:
            self._failure = error
            if self._last is not None:
                self._last = derive(self._last.record, self._clock.now())
        return self._last

    def _write_down(self, snapshot: Snapshot, wishes: Wishes) -> None:
        """Write what was told, what became of plans, and the clocks when it is time.

        What cannot be written now is tried at the next tick.
        """
        try:
            self._treatments.save()
            for key, reminder in list(self._told_unwritten.items()):
                self._treatments.told(reminder)
                del self._told_unwritten[key]
            if self._treatments.settle(snapshot, wishes.occurrences):
                self._again = True  # for whoever shows what became of them
            self._treatments.anchor_if_due(snapshot)
        except LogError as error:
            self._failure = error

    def _report(self) -> None:
        """Tell once that the log cannot be used, and once that it can again; after all was drawn."""
        failing = self._failure is not None
        if failing == self._failing:
            return
        self._failing = failing
        if failing:
            _log.warning("the log cannot be used: %s", self._failure)
        self.failed.emit(self._failure)

    def _beat(self, snapshot: Snapshot) -> None:
        interval = heartbeat(snapshot, seen=self._seen)
        if interval is None:
            self._heartbeat.stop()
        else:
            self._heartbeat.start(max(1, -(-interval // timedelta(milliseconds=1))))


def _looks(snapshot: Snapshot, wishes: Wishes, coming: Sequence[Reminder]) -> list[tuple[str, datetime]]:
    """When an idle program has to look at its plans for no reminder.

    That is a little before one is told, to ask whether the desktop wants to be disturbed; when one is over; and once a
    day, at what is to come.
    """
    if not snapshot.record.plans:
        return []
    now = snapshot.now.utc
    looks = {standing.ends for standing in standings(snapshot, wishes.occurrences, begun=True)}
    looks |= {snapshot.wall(reminder.remaining - BEFORE) for reminder in coming if reminder.occurrence}
    looks.add(now.replace(hour=0, minute=0, second=0, microsecond=0) + DAY)
    return [(LOOK, min(look for look in looks if look > now))]


def heartbeat(snapshot: Snapshot, *, seen: bool) -> timedelta | None:
    """The time to the next tick that something could need, scheduled reminders apart; none when nothing does.

    While it is seen, the number on the screen changes when the remaining time passes a whole second; where several
    run, the one that ends first sets the beat.
    """
    if snapshot.all_ready:
        return BEAT_SEEN_READY if seen else None
    if seen:
        running = [skin.remaining for skin in snapshot.skins.values() if skin.remaining is not None]
        beat = min(running, default=ZERO) % SECOND or SECOND
    else:
        beat = BEAT_ON_SKIN if snapshot.on else BEAT_RESTING
    sounding = alarm(snapshot)
    return min(beat, sounding.changes_in) if sounding else beat
