# SPDX-License-Identifier: MIT
"""What the person says elsewhere than on a page: in notifications, the tray, the alarm's panel and the far view."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from therapy_timer.app.front import Front
from therapy_timer.app.pages import Pages
from therapy_timer.core.events import Answer, Modality
from therapy_timer.log.errors import LogError
from therapy_timer.services.treatments import Outcome, Treatments
from therapy_timer.views import tray_face, wording
from therapy_timer.views.main_window import MainWindow

_log = logging.getLogger(__name__)


class Elsewhere(QObject):
    """Has it done; why it was not is said on the timer's page."""

    quit_wanted = Signal()
    """*Quit*, said in the tray."""

    def __init__(
        self, treatments: Treatments, window: MainWindow, pages: Pages, front: Front, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._treatments = treatments
        self._window = window
        self._pages = pages
        self._front = front

    @Slot(str)
    def take_off(self, treatment: str) -> None:
        """*I took it off*."""
        self._do(lambda: self._treatments.off(treatment))

    @Slot(str)
    def taking_off(self, treatment: str) -> None:
        """*I am taking it off*."""
        self._do(lambda: self._treatments.taking_off(treatment))

    @Slot(str)
    def skin_checked(self, treatment: str) -> None:
        """*The skin feels normal*."""
        self._do(lambda: self._treatments.skin_checked(treatment))

    @Slot(str)
    def numb(self, treatment: str) -> None:
        """*Numb, white or burning*: what to do now is in the window."""
        self._do(lambda: self._treatments.off(treatment, answer=Answer.SKIN_WARNING))
        self._front.show_treatment(treatment)

    def start(self, area: str, modality: Modality) -> None:
        """*Start ice* or *Start heat*; why not is said in the window."""
        outcome = self._try(lambda: self._treatments.start(area, modality))
        if outcome is not None and outcome.refusal is not None:
            self._pages.timer.show_area(area)
            self._pages.timer.notice(wording.refusal(outcome.refusal, outcome.snapshot))
            self._front.show_timer()

    @Slot(str)
    def choose_in_tray(self, entry: str) -> None:
        """An entry of the tray's menu, by the name that `tray_face` gave it."""
        match entry.split(":"):
            case [tray_face.OPEN]:
                self._window.bring_up()
            case [tray_face.QUIT]:
                self.quit_wanted.emit()
            case [tray_face.OFF, treatment]:
                self.take_off(treatment)
            case [tray_face.TAKING_OFF, treatment]:
                self.taking_off(treatment)
            case [tray_face.NUMB, treatment]:
                self.numb(treatment)
            case [tray_face.START, modality, area]:
                self.start(area, Modality(modality))
            case _:
                _log.error("the tray has an entry that nobody knows: %s", entry)

    def _do(self, command: Callable[[], Outcome]) -> None:
        outcome = self._try(command)
        if outcome is None:
            return
        self._pages.timer.render(outcome.snapshot)
        if outcome.refusal is not None:
            self._front.notice(wording.refusal(outcome.refusal, outcome.snapshot))

    def _try(self, command: Callable[[], Outcome]) -> Outcome | None:
        """Have a command done; None if the log is in trouble, which is said in the window."""
        try:
            return command()
        except LogError as error:
            self._front.report(error)
            self._front.leave_far_view()
            self._window.bring_up()
            return None
