# SPDX-License-Identifier: MIT
"""The setting of what the person said of themselves: it leads to the safety check."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from therapy_timer.views import settings_words as words
from therapy_timer.views.controls import Button
from therapy_timer.views.settings_card import SettingsCard


class SafetyCard(SettingsCard):
    """Says what the safety check is for, and asks for it by `wanted`."""

    wanted = Signal()
    """The person wants to see their answers, or to change them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("safety", words.safety(), parent)
        self.add_text(words.safety_note(), "safetyNote")
        button = Button(words.safety_check(), self)
        button.setObjectName("safetyCheck")
        button.setProperty("variant", "small")
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.controls.append(button)
        button.clicked.connect(self.wanted)
