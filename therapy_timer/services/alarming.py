# SPDX-License-Identifier: MIT
"""Keeps what is to be heard equal to the alarm that is wanted, and makes the sounds of the other reminders.

Nothing is remembered but what was done last: after a restart, a suspend or a clock change the next `follow` lands in
the step in which the alarm is by then. No Qt.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Final, Protocol

from therapy_timer.core.alarm import Alarm, AlarmStep, alarm
from therapy_timer.core.clock import ZERO
from therapy_timer.core.reminders import Reminder, ReminderKind
from therapy_timer.core.skin import Snapshot
from therapy_timer.desktop.sound.model import SoundName
from therapy_timer.services.settings import Settings

SPEAKS_EVERY: Final = timedelta(seconds=20)
"""How often the words are said while the alarm goes on without a pause."""

FULL: Final = 1.0
"""Full loudness, which the pack-off alarm climbs to whatever was chosen."""

_PERCENT: Final = 100

_SOUNDS: Final = {
    ReminderKind.SKIN_CHECK: SoundName.SKIN_CHECK,
    ReminderKind.STAY_AWAKE: SoundName.STAY_AWAKE,
    ReminderKind.REST_OVER: SoundName.REST_OVER,
    ReminderKind.PLANNED: SoundName.REST_OVER,
}
_URGENCY: Final = (
    *(ReminderKind.STAY_AWAKE, ReminderKind.SKIN_CHECK),
    *(ReminderKind.REST_OVER, ReminderKind.PLANNED),
)
"""Which one is heard when several come at once."""

_log = logging.getLogger(__name__)


class Loudspeaker(Protocol):
    """What makes sounds, and never waits for it."""

    def play_loop(self, sound: SoundName, volume: float, *, everywhere: bool) -> None:
        """Sound again and again until told otherwise, at this share of full loudness; once more changes the volume."""
        ...

    def play_once(self, sound: SoundName, volume: float, own: Path | None = None) -> None:
        """Sound once; `own` is a file of the person's own to take its place."""
        ...

    def stop(self) -> None:
        """Be silent."""
        ...


class Voice(Protocol):
    """What says words, where there is a voice."""

    def speak(self, text: str, language: str) -> None:
        """Say it, instead of what is being said."""
        ...

    def stop(self) -> None:
        """Say nothing more."""
        ...


@dataclass(frozen=True, slots=True)
class Tastes:
    """What the person chose: how loud (0 to 1), whether words are spoken, sounds and a command of their own.

    `alarm_volume` is where the pack-off alarm begins; it climbs to full loudness all the same, with its own sound.
    """

    alarm_volume: float = 0.6
    reminder_volume: float = 0.6
    speaks: bool = True
    own_sounds: Mapping[ReminderKind, Path] = field(default_factory=dict)


def tastes_of(settings: Settings) -> Tastes:
    """What the settings say."""
    return Tastes(
        settings.alarm_volume / _PERCENT,
        settings.reminder_volume / _PERCENT,
        settings.speaks,
        settings.own_sounds,
    )


class Alarming:
    """Makes the loudspeaker, the voice and the command of the person's own follow the alarm.

    `tastes` tells what was chosen, `words` what is said for an alarm and in which language. `run_command` runs the
    command with the name of the step. `quiet` is whether the desktop does not want to be disturbed, which all
    reminders but pack-off respect.
    """

    def __init__(
        self,
        loudspeaker: Loudspeaker,
        voice: Voice,
        *,
        tastes: Callable[[], Tastes],
        words: Callable[[Alarm, Snapshot], tuple[str, str]],
        run_command: Callable[[str], object],
        quiet: Callable[[], bool],
    ) -> None:
        self._loudspeaker = loudspeaker
        self._voice = voice
        self._tastes = tastes
        self._words = words
        self._run_command = run_command
        self._quiet = quiet
        self._heard: tuple[SoundName, float, bool] | None = None
        self._said: tuple[str, timedelta] | None = None
        self._commanded: tuple[str, AlarmStep] | None = None
        self._alarm: Alarm | None = None
        self._crying = False

    @property
    def alarm(self) -> Alarm | None:
        """The alarm as it was followed last."""
        return self._alarm

    def follow(self, snapshot: Snapshot) -> None:
        """Bring what is to be heard in line with the state of the skin."""
        tastes = self._tastes()
        self._alarm = wanted = alarm(snapshot, tastes.alarm_volume)
        self._crying = self._crying and bool(snapshot.on)
        self._sound(wanted)
        self._speak(wanted, snapshot, speaks=tastes.speaks)
        self._command(wanted)

    def ring(self, reminders: Sequence[Reminder]) -> None:
        """Sound once for reminders that came due together. Pack-off is not rung here: its alarm is followed."""
        kinds = {reminder.kind for reminder in reminders if reminder.rings}
        kind = next((kind for kind in _URGENCY if kind in kinds), None)
        if kind is None or self._heard is not None:
            return
        if self._quiet():
            _log.info("a reminder makes no sound, for the desktop does not want to be disturbed")
            return
        self._play(kind, self._tastes())

    def cry(self) -> None:
        """Sound at full loudness, whatever the alarm is, until all packs are off or `calm`.

        It is for a computer that is about to sleep, to be shut down, or to be left.
        """
        self._crying = True
        self._sound(self._alarm)

    def calm(self) -> None:
        """Sound as the alarm has it again."""
        self._crying = False
        self._sound(self._alarm)

    def test(self, kind: ReminderKind = ReminderKind.PACK_OFF) -> None:
        """Sound as a reminder of this kind does, once, so that the person can tell whether they hear it."""
        if self._heard is not None:
            return
        tastes = self._tastes()
        if kind is ReminderKind.PACK_OFF:
            self._loudspeaker.play_once(SoundName.DUE, tastes.alarm_volume)
        else:
            self._play(kind, tastes)

    def stop(self) -> None:
        """Be silent."""
        self._heard = None
        self._loudspeaker.stop()
        self._voice.stop()

    def _play(self, kind: ReminderKind, tastes: Tastes) -> None:
        volume = tastes.reminder_volume
        if kind is ReminderKind.STAY_AWAKE:  # without an answer to it the alarm begins
            volume = max(volume, tastes.alarm_volume)
        self._loudspeaker.play_once(_SOUNDS[kind], volume, tastes.own_sounds.get(kind))

    def _sound(self, wanted: Alarm | None) -> None:
        heard = None
        if self._crying:
            heard = (SoundName.WAKE, FULL, True)
        elif wanted is not None and wanted.sounds:
            sound = SoundName.WAKE if wanted.step >= AlarmStep.WAKE else SoundName.DUE
            heard = (sound, wanted.volume, wanted.everywhere)
        if heard == self._heard:
            return
        self._heard = heard
        if heard is None:
            self._loudspeaker.stop()
        else:
            sound, volume, everywhere = heard
            self._loudspeaker.play_loop(sound, volume, everywhere=everywhere)

    def _speak(self, wanted: Alarm | None, snapshot: Snapshot, *, speaks: bool) -> None:
        if wanted is None or not wanted.sounds or wanted.step < AlarmStep.LOUDER or not speaks:
            if self._said is not None:
                self._voice.stop()
            self._said = None
            return
        about = wanted.treatments[0].id if wanted.treatments else ""
        if self._said is not None and self._said[0] == about and ZERO <= wanted.past_due - self._said[1] < SPEAKS_EVERY:
            return
        self._said = (about, wanted.past_due)
        self._voice.speak(*self._words(wanted, snapshot))

    def _command(self, wanted: Alarm | None) -> None:
        """Run the command once at each step of each pack."""
        if wanted is None or not wanted.treatments:
            self._commanded = None
            return
        now = (wanted.treatments[0].id, wanted.step)
        if now != self._commanded:
            self._commanded = now
            self._run_command(wanted.step.name.lower())
