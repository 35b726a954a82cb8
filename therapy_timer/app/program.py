# SPDX-License-Identifier: MIT
"""The program: first what the first paint needs, then everything else."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from therapy_timer.app.ground import Endings, Ground, end
from therapy_timer.app.loading import LATE
from therapy_timer.app.pages import Pages
from therapy_timer.core.clock import Clock
from therapy_timer.core.events import AnchorReason
from therapy_timer.core.skin import Snapshot
from therapy_timer.log.store import Log
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import Trouble
from therapy_timer.services.settings import SettingsFile
from therapy_timer.services.treatments import Treatments
from therapy_timer.views.appearance import scheme_of
from therapy_timer.views.language import Language
from therapy_timer.views.main_window import MainWindow
from therapy_timer.views.theme import Theme

if TYPE_CHECKING:
    from therapy_timer.app.works import MakeMeans, Works
    from therapy_timer.services.preflight import Surroundings
    from therapy_timer.views.first_run import FirstRun
    from therapy_timer.views.first_run_page import AtLogin

_PAINTED_WITHIN_MS: Final = 500
"""If the window is not painted by then, the rest is made without."""

_log = logging.getLogger(__name__)


class App(QObject):
    """Everything that runs. Use it as `begin`, the application's loop, `end`.

    `make_means` makes what is asked of the computer while a pack is on, and `look` looks at what its alarm depends on;
    without, they are those of this computer.
    """

    def __init__(
        self,
        application: QApplication,
        log: Log,
        clock: Clock,
        folders: Folders,
        trouble: Trouble | None,
        make_means: MakeMeans | None = None,
        look: Callable[[], Surroundings] | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self._trouble = trouble
        self._make_means = make_means
        self._look = look
        self._endings: Endings = []
        self._works: Works | None = None
        self._first_run: FirstRun | None = None
        settings = SettingsFile(folders.config)
        chosen = settings.settings
        language = Language(application)
        language.speak(chosen.language)
        self._endings.append(language.fall_silent)
        treatments = Treatments(log, clock, keeps_trying=True)
        theme = Theme(application, scheme_of(chosen.appearance))
        self.window = MainWindow(chosen.window_geometry)
        self.window.set_close_policy(self._close)
        self._ground = Ground(application, log, clock, folders, settings, treatments, language, theme, self.window)
        self.pages = Pages(self._ground)
        self._endings.append(self.pages.finish)
        self.pages.timer_made.connect(self._lead_home)
        # Before the first paint: the timer must not flash up before the cards.
        self._see_to_first_run(self.pages.timer.snapshot)

    @property
    def ground(self) -> Ground:
        """What everything else is built on."""
        return self._ground

    @property
    def works(self) -> Works | None:
        """All that runs besides the window; None before the window is painted."""
        return self._works

    def begin(self, *, hidden: bool) -> None:
        """Show the window, unless hidden, and have the rest made as soon as that is painted."""
        self._to_load = list(reversed(LATE))
        self._loading = QTimer(self)
        self._loading.setSingleShot(True)
        self._loading.timeout.connect(self._go_on_or_leave)
        self._endings.append(self._loading.stop)
        if not hidden:
            self.window.painted.connect(self._begin_loading)
            self.window.show()
        # Where nothing is painted, as behind a locked screen, it reminds all the same.
        self._loading.start(0 if hidden else _PAINTED_WITHIN_MS)

    def at_the_end(self, ending: Callable[[], object]) -> None:
        """Have something done at the end."""
        self._endings.append(ending)

    def end(self) -> None:
        """Stop everything that runs, what began last first, remember the window's place, and write down the clocks."""
        if self._works is not None:
            self._works.stop()
        end(self._endings)
        self._ground.anchor(AnchorReason.EXIT)
        settings = self._ground.settings
        settings.save(replace(settings.settings, window_geometry=self.window.geometry_to_save()))

    @Slot()
    def _begin_loading(self) -> None:
        if self._loading.isActive():  # or it was not painted in time, and began without
            self._loading.start(0)

    @Slot()
    def _go_on_or_leave(self) -> None:
        """Load the next part, so that the loop has its turn in between and a click its answer; then make the rest.

        A window that reminds of nothing is worse than none.
        """
        try:
            if self._to_load:
                self._to_load.pop()()
                self._loading.start(0)
            else:
                self._make_works()
        except Exception:  # noqa: BLE001 - whatever it is, it must not be swallowed by Qt's loop
            _log.exception("Therapy Timer could not be started")
            self._application.exit(3)

    def _make_works(self) -> None:
        from therapy_timer.app.works import Works

        works = Works(self._ground, self.pages, self._trouble, self._make_means, self._look, self)
        works.reminding.changed.connect(self._see_to_first_run)
        self._works = works
        works.start()

    def _close(self) -> None:
        """The person closed the window; before all is made it is not known whether there is a tray, and it stays."""
        if self._works is not None:
            self._works.leaving.close()

    # --- the cards of the first run -------------------------------------------------------------------------

    @Slot(object)
    def _see_to_first_run(self, snapshot: Snapshot) -> None:
        """Have the safety check answered, after a first look at the program; its cards are loaded only then."""
        if self._first_run is None:
            if snapshot.record.conditions is not None:
                return
            self._first_run = self._make_first_run()
        self._first_run.follow(snapshot)

    def _make_first_run(self) -> FirstRun:
        from therapy_timer.views.first_run import FirstRun

        ground = self._ground
        first_run = FirstRun(
            self.window, self.pages.timer, ground.treatments, ground.settings, self._surroundings, _at_login()
        )
        first_run.sound_test_wanted.connect(self._test_sound)
        first_run.sound_heard.connect(self._say_heard)
        return first_run

    @Slot()
    def _lead_home(self) -> None:
        """The page that the cards cover was made anew."""
        if self._first_run is not None:
            self._first_run.set_home(self.pages.timer)

    def _surroundings(self) -> Surroundings | None:
        return self._works.preflight.surroundings if self._works is not None else None

    @Slot()
    def _test_sound(self) -> None:
        if self._works is not None:
            self._works.test_sound()

    @Slot(bool)
    def _say_heard(self, heard: bool) -> None:
        if self._works is not None:
            self._works.preflight.say_heard(heard)


def _at_login() -> AtLogin:
    """Starting at login, for the last of the cards."""
    from therapy_timer.desktop.autostart import autostart_of_system
    from therapy_timer.views.first_run_page import AtLogin
    from therapy_timer.views.login_card import turned

    autostart = autostart_of_system()
    return AtLogin(autostart.is_on, partial(turned, autostart))
