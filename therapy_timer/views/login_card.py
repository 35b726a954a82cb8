# SPDX-License-Identifier: MIT
"""The setting of the start at login: a switch that shows what the system really does."""

from __future__ import annotations

import logging

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from therapy_timer.desktop.autostart.model import Autostart, AutostartFailed
from therapy_timer.views import settings_words as words
from therapy_timer.views.page_dialog import say
from therapy_timer.views.settings_card import SettingsCard

_log = logging.getLogger(__name__)


class LoginCard(SettingsCard):
    """Has `autostart` switched. What it is, is asked of the system each time the card is shown."""

    def __init__(self, autostart: Autostart, parent: QWidget | None = None) -> None:
        super().__init__("login", words.login(), parent)
        self._autostart = autostart
        self._switch = self.add_switch(words.start_at_login(), "startAtLogin")
        self._remark = self.add_text("", "loginRemark", "refusal")
        self.add_text(words.start_at_login_note(), "loginNote")
        self._switch.clicked.connect(self._turn)

    def showEvent(self, event: QShowEvent) -> None:
        """Show how it is by now."""
        super().showEvent(event)
        self._show_state()

    def _show_state(self, error: str = "") -> None:
        self._switch.setChecked(self._autostart.is_on())
        say(self._remark, error or (words.other_copy() if self._autostart.is_other() else ""))

    @Slot(bool)
    def _turn(self, on: bool) -> None:
        self._show_state(turned(self._autostart, on))


def turned(autostart: Autostart, on: bool) -> str:
    """Have the program started at login, or not any more. Returns why not, or an empty text."""
    try:
        autostart.turn(on)
    except AutostartFailed as error:
        _log.warning("the start at login could not be switched: %s %s", error.why.value, type(error).__name__)
        return words.login_failed(error)
    return ""
