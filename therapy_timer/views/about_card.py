# SPDX-License-Identifier: MIT
"""The card that says what this program is, and who has looked at what it says."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from therapy_timer.views import about_words as words
from therapy_timer.views.settings_card import SettingsCard


class AboutCard(SettingsCard):
    """Says so; there is nothing to choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("about", words.about(), parent)
        self.add_text(words.version(), "aboutVersion", "")
        self.add_text(words.no_device(), "aboutDevice")
        self.add_text(words.reviewed(), "aboutReviewed")
