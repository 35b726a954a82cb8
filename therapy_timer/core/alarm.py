# SPDX-License-Identifier: MIT
"""The alarm wanted at an instant: which step, how loud, and whether it sounds just now.

A pure function of the snapshot, so that a restart or a wake-up lands in the step in which the alarm would be by now.
It ends when no pack is overdue any more, which only the person can say.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from typing import Final

from therapy_timer.core.clock import ZERO
from therapy_timer.core.regimen import UNCONFIRMED_AFTER
from therapy_timer.core.skin import RINGING, Skin, Snapshot, paused_for
from therapy_timer.core.treatment import Treatment

LOUDER_AFTER: Final = timedelta(seconds=30)
WAKE_AFTER: Final = timedelta(minutes=2)
SELDOM_AFTER: Final = timedelta(hours=1)
"""From these times past due on, the steps of the same names; all are the project's own figures."""

SOUNDS_FOR: Final = timedelta(seconds=10)
"""How long each of the repeated soundings of an unanswered alarm lasts."""
_UNANSWERED_EVERY: Final = timedelta(minutes=1)
_SELDOM_EVERY: Final = timedelta(minutes=10)

LOW: Final = 0.4
"""The share of full loudness at which the alarm begins, unless the person chose another."""
_CLIMBS_EVERY: Final = timedelta(seconds=5)


class AlarmStep(IntEnum):
    """How far the alarm has come; a greater number is more urgent."""

    DUE = 1
    """From due: bursts of medium priority."""
    LOUDER = 2
    """From 30 seconds past due: louder and louder, from every output, with spoken words."""
    WAKE = 3
    """From 2 minutes past due: bursts of high priority, at full loudness, on every screen."""
    UNANSWERED = 4
    """From 15 minutes past due: ten seconds in every minute."""
    SELDOM = 5
    """From an hour past due: ten seconds in every ten minutes."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """The alarm of all packs that should be off.

    `step` is that of the pack longest past due, by `past_due`; `treatments` are all that ring, the most urgent first.
    `sounds` is whether it is to be heard at this instant, at `volume` of full loudness (0 to 1). `changes_in` is the
    time until anything of this changes if nobody says anything.
    """

    step: AlarmStep
    past_due: timedelta
    treatments: tuple[Treatment, ...]
    sounds: bool
    volume: float
    changes_in: timedelta

    @property
    def everywhere(self) -> bool:
        """Whether it sounds from every output, not only from the usual one."""
        return self.step >= AlarmStep.LOUDER

    @property
    def fills_screens(self) -> bool:
        """Whether it takes every screen."""
        return self.step >= AlarmStep.WAKE


def alarm(snapshot: Snapshot, low: float = LOW) -> Alarm | None:
    """The alarm wanted now; none while no pack is overdue. It begins at `low` of full loudness (0 to 1)."""
    found = [_of(snapshot, skin, low) for skin in snapshot.on if skin.state in RINGING]
    if not found:
        return None
    first, heard = found[0], [each for each in found if each.sounds]
    joins = [_joins_in(skin) for skin in snapshot.on if skin.state not in RINGING]
    return Alarm(
        first.step,
        first.past_due,
        tuple(treatment for each in found for treatment in each.treatments),
        sounds=bool(heard),
        volume=max((each.volume for each in heard), default=first.volume),
        changes_in=min([each.changes_in for each in found] + joins),
    )


def _joins_in(skin: Skin) -> timedelta:
    """When a pack that may still be on will be overdue, too."""
    on_skin, treatment = skin.on_skin or ZERO, skin.treatment
    return treatment.due_unless_answered(on_skin) - on_skin if treatment is not None else timedelta.max


def _of(snapshot: Snapshot, skin: Skin, low: float) -> Alarm:
    past_due = max(ZERO, -(skin.remaining or ZERO))
    treatments = (skin.treatment,) if skin.treatment is not None else ()
    step, sounds, volume, changes_in = _at(past_due, low)
    pause = max((paused_for(snapshot, treatment) for treatment in treatments), default=ZERO)
    if pause > ZERO and step < AlarmStep.UNANSWERED:
        sounds, changes_in = False, min(pause, changes_in)
    return Alarm(step, past_due, treatments, sounds, volume, changes_in)


def _at(past_due: timedelta, low: float) -> tuple[AlarmStep, bool, float, timedelta]:
    """Step, whether it sounds, loudness, and the time to the next change."""
    if past_due < LOUDER_AFTER:
        return AlarmStep.DUE, True, low, LOUDER_AFTER - past_due
    if past_due < WAKE_AFTER:
        climbed = (past_due - LOUDER_AFTER) // _CLIMBS_EVERY * _CLIMBS_EVERY
        volume = low + (1 - low) * (climbed + _CLIMBS_EVERY) / (WAKE_AFTER - LOUDER_AFTER)
        return AlarmStep.LOUDER, True, min(1.0, volume), _CLIMBS_EVERY - (past_due - LOUDER_AFTER) % _CLIMBS_EVERY
    if past_due < UNCONFIRMED_AFTER:
        return AlarmStep.WAKE, True, 1.0, UNCONFIRMED_AFTER - past_due
    if past_due < SELDOM_AFTER:
        return AlarmStep.UNANSWERED, *_now_and_then(past_due - UNCONFIRMED_AFTER, _UNANSWERED_EVERY)
    return AlarmStep.SELDOM, *_now_and_then(past_due - SELDOM_AFTER, _SELDOM_EVERY)


def _now_and_then(passed: timedelta, every: timedelta) -> tuple[bool, float, timedelta]:
    phase = passed % every
    sounds = phase < SOUNDS_FOR
    return sounds, 1.0, (SOUNDS_FOR if sounds else every) - phase
