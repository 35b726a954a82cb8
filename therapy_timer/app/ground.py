# SPDX-License-Identifier: MIT
"""What everything else is built on: it is there before the window is painted."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from therapy_timer.log.errors import LogError
from therapy_timer.log.store import Log

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from therapy_timer.core.clock import Clock
    from therapy_timer.core.events import AnchorReason
    from therapy_timer.services.folders import Folders
    from therapy_timer.services.settings import SettingsFile
    from therapy_timer.services.treatments import Treatments
    from therapy_timer.views.language import Language
    from therapy_timer.views.main_window import MainWindow
    from therapy_timer.views.theme import Theme

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ground:
    """The log and what is derived from it, what the person chose, and the window."""

    application: QApplication
    log: Log
    clock: Clock
    folders: Folders
    settings: SettingsFile
    treatments: Treatments
    language: Language
    theme: Theme
    window: MainWindow

    def open_log(self) -> Log:
        """The log once more, for whoever reads or writes it on another thread. Raises `LogError`."""
        return Log.open(self.folders.data, marker=self.folders.state)

    def anchor(self, reason: AnchorReason) -> None:
        """Write down what the clocks say; if that fails it is in the diagnostic log."""
        try:
            self.treatments.anchor(reason)
        except LogError as error:
            _log.warning("the clocks could not be written down: %s", error)


Endings = list[Callable[[], object]]
"""What is to be done at the end, what began last first."""


def end(endings: Endings) -> None:
    """Do all of it, and forget it."""
    while endings:
        endings.pop()()
