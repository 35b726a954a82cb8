# SPDX-License-Identifier: MIT
"""What has to hold while a pack is on: the alarm is heard, the computer stays awake, and the guard holds the due time.

Each tick's snapshot goes to `follow`, which brings all of it in line; nothing of it is remembered here. No Qt.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final, Protocol

from therapy_timer.core.reminders import NO_WISHES, Reminder, ReminderKind, Wishes, wanted
from therapy_timer.core.skin import Snapshot
from therapy_timer.core.treatment import Treatment
from therapy_timer.desktop.guard import GuardWatch
from therapy_timer.services.alarming import Alarming
from therapy_timer.services.guarding import watch_of

RINGS_BEFORE_THE_END: Final = timedelta(seconds=30)
"""How long it would like to ring before the computer sleeps or shuts down; the system grants less."""

LOOKS_AHEAD: Final = timedelta(minutes=1)
"""So long before a reminder it is asked whether the desktop wants to be disturbed."""

_log = logging.getLogger(__name__)


class Wakefulness(Protocol):
    """What keeps the computer awake."""

    def hold(self, reason: str) -> None:
        """Keep it awake; again and again is the same as once."""
        ...

    def release(self) -> None:
        """Let it sleep again."""
        ...


class Keeper(Protocol):
    """The program's side of the guard process."""

    def hold(self, watch: GuardWatch | None) -> None:
        """Have this watched."""
        ...

    def ringing(self) -> None:
        """Say that the program has the alarm in hand."""
        ...


class Disturbance(Protocol):
    """What knows whether the desktop wants to be disturbed."""

    def refresh(self) -> None:
        """Ask, without waiting for the answer."""
        ...


class Delay(Protocol):
    """What can hold up the computer before it sleeps or shuts down."""

    def hold_up(self, milliseconds: int) -> int:
        """Have it wait so long; returns how long it will."""
        ...


class PackWatch:
    """Watches over packs that are on. `guard_words` and `awake_reason` are what the guard and the system may show.

    `wishes` tells which reminders there are besides those of packs.
    """

    def __init__(
        self,
        alarming: Alarming,
        guard: Keeper,
        wakefulness: Wakefulness,
        disturbance: Disturbance,
        *,
        guard_words: Callable[[Treatment, Snapshot], tuple[str, str]],
        awake_reason: Callable[[], str],
        wishes: Callable[[Snapshot], Wishes] = lambda _: NO_WISHES,
    ) -> None:
        self._alarming = alarming
        self._guard = guard
        self._wakefulness = wakefulness
        self._disturbance = disturbance
        self._guard_words = guard_words
        self._awake_reason = awake_reason
        self._wishes = wishes
        self._on = False

    def follow(self, snapshot: Snapshot) -> None:
        """Bring everything in line with the state of the skin; what makes itself heard comes first."""
        self._alarming.follow(snapshot)
        self._guard.hold(watch_of(snapshot, self._guard_words))
        if self._alarming.alarm is not None:
            self._guard.ringing()
        was_on, self._on = self._on, bool(snapshot.on)
        if self._on:
            self._wakefulness.hold(self._awake_reason())
        elif was_on:  # not at every tick: somebody else may hold it, to see whether it is granted
            self._wakefulness.release()
        if any(_asks_first(reminder) for reminder in wanted(snapshot, self._wishes(snapshot))):
            self._disturbance.refresh()

    def told(self, reminders: Sequence[Reminder]) -> None:
        """Make the sound that goes with reminders that were told."""
        self._alarming.ring(reminders)

    def before_the_end(self, delay: Delay) -> timedelta | None:
        """The computer is about to sleep or to shut down: with a pack on, ring for as long as that can be held up.

        Returns for how long that is; None if no pack is on. After that `Alarming.calm` is due.
        """
        if not self._on:
            return None
        granted = delay.hold_up(RINGS_BEFORE_THE_END // timedelta(milliseconds=1))
        _log.info("the computer is about to end its work with a pack on; it rings for %d ms", granted)
        self._alarming.cry()
        return timedelta(milliseconds=granted)


def _asks_first(reminder: Reminder) -> bool:
    """Whether a reminder that comes soon is one that respects do-not-disturb."""
    return reminder.kind is not ReminderKind.PACK_OFF and timedelta(0) < reminder.remaining <= LOOKS_AHEAD
