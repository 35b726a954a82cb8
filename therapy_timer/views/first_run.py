# SPDX-License-Identifier: MIT
"""When the cards of the first run are in sight: until the safety check is answered, and never before a pack."""

from __future__ import annotations

import logging
from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from therapy_timer.core.events import Condition
from therapy_timer.core.regimen import AMEND_WITHIN
from therapy_timer.core.skin import Hold, Snapshot
from therapy_timer.log.errors import LogError
from therapy_timer.services.preflight import Surroundings
from therapy_timer.services.settings import SettingsFile
from therapy_timer.services.treatments import Treatments
from therapy_timer.views import first_run_words as words
from therapy_timer.views import wording
from therapy_timer.views.first_run_page import AtLogin, FirstRunPage
from therapy_timer.views.main_window import MainWindow
from therapy_timer.views.sayings import Saying, offered
from therapy_timer.views.timer_page import TimerPage

_log = logging.getLogger(__name__)

BACK_AFTER_S: Final = AMEND_WITHIN.total_seconds()
"""Seconds for which the cards stay away after the window had something else to say: long enough to take it back."""


class FirstRun(QObject):
    """Covers `window` with the cards while the safety check was never answered, and `home` is what is on show.

    They step aside for a pack at once, and for whatever else turns to a page, and come back later. *Not now* is for
    the rest of this run. `seconds` tells a steady time in seconds.
    """

    sound_test_wanted = Signal()
    """The person wants to hear the alarm's sound."""
    sound_heard = Signal(bool)
    """They heard it, or did not."""

    def __init__(
        self,
        window: MainWindow,
        home: TimerPage,
        treatments: Treatments,
        settings: SettingsFile,
        surroundings: Callable[[], Surroundings | None],
        at_login: AtLogin | None = None,
        *,
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._home = home
        self._treatments = treatments
        self._seconds = seconds
        self._away_until = float("-inf")
        self._put_off = False
        self._answered = False
        self._page = FirstRunPage(self._record, settings, surroundings, at_login, window, seconds=seconds)
        self._page.hide()
        self._page.signs_wanted.connect(window.signs_wanted)
        self._page.test_wanted.connect(self.sound_test_wanted)
        self._page.heard.connect(self.sound_heard)
        self._page.put_off.connect(self._not_now)
        self._page.done.connect(self._end)
        window.uncovered.connect(self._step_aside)

    def set_home(self, home: TimerPage) -> None:
        """Say which page it is that the cards cover: it was made anew."""
        self._home = home

    @Slot(object)
    def follow(self, snapshot: Snapshot) -> None:
        """Bring the cards into sight, or out of it, as the snapshot has it."""
        if self._claimed(snapshot):
            self._away_until = self._seconds() + BACK_AFTER_S
            self._window.uncover()
        elif self._window.covered:
            if snapshot.record.conditions is not None and not self._answered:
                self._window.uncover()  # it was answered elsewhere
        elif self._wanted(snapshot):
            self._answered = False
            self._window.cover(self._page)
            self._page.come_back()

    def _claimed(self, snapshot: Snapshot) -> bool:
        """Whether the window has something to say that comes first: a pack, or what can still be said of the last."""
        unwell = any(skin.hold is Hold.SKIN_CHECK for skin in snapshot.skins.values())
        return bool(snapshot.on) or unwell or _can_be_taken_back(snapshot)

    def _wanted(self, snapshot: Snapshot) -> bool:
        if snapshot.record.conditions is not None or self._put_off or self._seconds() < self._away_until:
            return False
        return self._window.page is self._home and QApplication.activeModalWidget() is None

    def _record(self, conditions: frozenset[Condition]) -> str:
        before, self._answered = self._answered, True  # whoever follows the log hears of it before this returns
        try:
            outcome = self._treatments.answer_safety(conditions)
        except LogError as error:
            _log.warning("the safety check could not be written down: %s", error)
            self._answered = before
            return words.not_written(error)
        if outcome.refusal is not None:
            self._answered = before
            return wording.refusal(outcome.refusal, outcome.snapshot)
        return ""

    @Slot()
    def _not_now(self) -> None:
        self._put_off = True
        self._end()

    @Slot()
    def _end(self) -> None:
        self._window.uncover()

    @Slot()
    def _step_aside(self) -> None:
        """Leave what is below the time to be read; no click that was meant for a card may hit it."""
        self._home.attend()
        self._away_until = max(self._away_until, self._seconds() + BACK_AFTER_S)


def _can_be_taken_back(snapshot: Snapshot) -> bool:
    """Whether it can still be said of a pack that it is on after all."""
    return any(Saying.STILL_ON in offered(snapshot, area) for area in snapshot.record.areas.values())
