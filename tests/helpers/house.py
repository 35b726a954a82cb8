# SPDX-License-Identifier: MIT
"""The whole program in the process of a test, on a clock of the test's, with nothing asked of the computer."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.clock import FakeClock
from tests.helpers.means import PaperMeans
from therapy_timer.app import pages
from therapy_timer.app.program import App
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.desktop.sound.model import SoundName
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import open_log
from therapy_timer.services.preflight import Surroundings
from therapy_timer.services.treatments import Treatments
from therapy_timer.views.settings_page import SettingsPage


class House:
    """The whole program in this process, on a clock of the test's."""

    def __init__(self, qtbot: QtBot, application: QApplication) -> None:
        self.qtbot = qtbot
        self.application = application
        self.clock = FakeClock("10:00")
        self.folders = Folders.of_user()
        self.folders.make()
        self.running: App | None = None
        self.answered = True
        """Whether the safety check is answered before the program begins, so that it begins with the timer."""
        self.means = PaperMeans()
        self.surroundings = Surroundings("Speakers")
        self.may_look = threading.Event()
        self.may_look.set()

    def begin(self, *, hidden: bool = True) -> App:
        self.log, trouble = open_log(self.folders, self.clock)
        if self.answered:
            Treatments(self.log, self.clock).answer_safety(())
        self.running = App(self.application, self.log, self.clock, self.folders, trouble, self.means.make, self.look)
        self.running.begin(hidden=hidden)
        self.qtbot.waitUntil(
            lambda: self.running.works is not None and self.running.works.reminding.snapshot is not None
        )
        return self.running

    def look(self) -> Surroundings:
        self.may_look.wait(10)
        return self.surroundings

    def tick(self, **span: float) -> None:
        """Let time pass, and have the program look."""
        self.clock.go(**span)
        self.running.works.reminding.tick()

    def end(self) -> None:
        if self.running is not None:
            self.running.end()
            self.running.window.leave()
            # Every window that is left makes the next theme slower.
            self.running.window.deleteLater()
            self.running.ground.theme.setParent(None)
            self.running.ground.theme.deleteLater()
            self.running.deleteLater()
            self.running = None
            self.log.close()
            # What the windows still have to say of their end belongs to this test.
            self.application.processEvents()

    def written(self, kind: type) -> list:
        return [event for _, event in self.log.events() if isinstance(event, kind)]

    def start(self) -> str:
        (event,) = self.running.ground.treatments.start("lower-back", Modality.ICE).events
        return event.treatment

    @property
    def heard(self) -> tuple[SoundName, float, bool] | None:
        return self.means.loudspeaker.loop

    @property
    def notice(self) -> str:
        """What the page of the timer says beside the state."""
        return self.running.pages.timer._ui.notice.text()

    @property
    def on_timer(self) -> bool:
        """Whether the page of the timer is what anybody sees."""
        return self.running.window.seen and self.running.pages.timer.isVisible()

    def settings_page(self) -> SettingsPage:
        """The page of the settings, turned to."""
        page = self.running.pages.page(pages.SETTINGS)
        self.running.window.show_page(page)
        return page

    @property
    def state(self) -> SkinState:
        return self.running.works.reminding.snapshot.skin(Region.LOWER_BACK).state
