# SPDX-License-Identifier: MIT
"""The check before a start: what would keep an alarm from being heard is looked for when the window is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from therapy_timer.desktop.sound.attempt import Attempt
from therapy_timer.services.looking_round import look_round
from therapy_timer.views import alarm_words

if TYPE_CHECKING:
    from therapy_timer.services.means import ReportingWakefulness
    from therapy_timer.services.preflight import Surroundings
    from therapy_timer.services.settings import SettingsFile

_TRIAL_MS: Final = 4_000
"""How long it is tried to keep the computer awake before a start. What was not answered by then counts as refused."""

_LOOK_S: Final = 1.0
"""How long the end of the program waits for a look at the surroundings that is under way."""


class Reachable(Protocol):
    """What knows whether notifications arrive."""

    @property
    def reachable(self) -> bool | None:
        """Whether they do; None when that is not known."""
        ...


class Preflight(QObject):
    """Looks on another thread, and tries for a moment whether the computer can be kept awake.

    `packs_on` says whether a pack is on, for then it is kept awake anyway. `look` looks at what an alarm depends on;
    without, it is that of this computer.
    """

    changed = Signal()
    """`surroundings` are known, or others than before."""
    _looked = Signal()

    def __init__(
        self,
        settings: SettingsFile,
        notifier: Reachable,
        wakefulness: ReportingWakefulness,
        packs_on: Callable[[], bool],
        look: Callable[[], Surroundings] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._notifier = notifier
        self._wakefulness = wakefulness
        self._packs_on = packs_on
        self._look = look or look_round
        self._looking: Attempt[Surroundings] | None = None
        self._surroundings: Surroundings | None = None
        self._trial = QTimer(self)
        self._trial.setSingleShot(True)
        self._trial.setInterval(_TRIAL_MS)
        self._trial.timeout.connect(self._end_trial)
        self._looked.connect(self._found)

    @property
    def surroundings(self) -> Surroundings | None:
        """What was found last, or None."""
        return self._surroundings

    @Slot(bool)
    def look_round(self, seen: bool = True) -> None:
        """Look, if the window is seen; what is found comes with `changed`."""
        if not seen:
            return
        if not self._packs_on():
            # Whether it can be kept awake shows only when that is asked for.
            self._wakefulness.hold(alarm_words.why_awake())
            self._trial.start()
        if self._looking is None:
            self._looking = Attempt(self._look, self._looked.emit, "look-round")

    @Slot(bool)
    def say_heard(self, heard: bool) -> None:
        """The person heard the alarm's sound, or did not."""
        if heard and self._surroundings is not None:
            self._settings.save(replace(self._settings.settings, heard_on=self._surroundings.output))
        self.look_round()

    def note_refused(self) -> None:
        """Take note of what of keeping awake is refused by now."""
        refused = self._wakefulness.refused
        if self._surroundings is not None and self._surroundings.refused != refused:
            self._surroundings = replace(self._surroundings, refused=refused)
            self.changed.emit()

    def stop(self) -> None:
        """End what is under way."""
        self._trial.stop()
        if self._looking is not None:
            self._looking.wait(_LOOK_S)
            self._looking = None

    @Slot()
    def _found(self) -> None:
        looking, self._looking = self._looking, None
        if looking is None:
            return
        refused = self._wakefulness.refused
        if not refused and self._trial.isActive() and self._surroundings is not None:
            refused = self._surroundings.refused  # until this trial says otherwise
        surroundings = looking.result()
        self._surroundings = replace(
            surroundings,
            notifications=self._notifier.reachable,
            refused=refused,
            heard=surroundings.output is not None and surroundings.output == self._settings.settings.heard_on,
        )
        self.changed.emit()

    @Slot()
    def _end_trial(self) -> None:
        """By now it is known whether the computer can be kept awake; it need not be, unless a pack is on."""
        self.note_refused()
        if not self._packs_on():
            self._wakefulness.release()
