# SPDX-License-Identifier: MIT
"""The settings of what is seen and typed: the look, the language, and keys without Ctrl or Alt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from therapy_timer.services.settings import Appearance, SettingsFile
from therapy_timer.views import settings_words as words
from therapy_timer.views.appearance import looks
from therapy_timer.views.calm_fields import CalmComboBox
from therapy_timer.views.settings_card import SettingsCard


class AppearanceCard(SettingsCard):
    """Writes the look, and whether the far view comes at start, to `settings` at once.

    Whoever hears `changed` has the look worn.
    """

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__("appearance", words.appearance(), parent)
        self._file = settings
        self._looks = CalmComboBox(self)
        self._looks.setObjectName("look")
        for look in looks():
            self._looks.addItem(words.look(look), look.value)
        self.add_row(words.appearance_label(), self._looks, "look")
        self.add_text(words.appearance_note(), "lookNote")
        self._looks.setCurrentIndex(max(0, self._looks.findData(settings.settings.appearance.value)))
        self._looks.activated.connect(self._take)
        self._far = self.add_switch(words.far_view_at_start(), "farViewAtStart")
        self.add_text(words.far_view_note(), "farViewNote")
        self._far.setChecked(settings.settings.far_view_at_start)
        self._far.toggled.connect(self._take_far)

    @Slot(bool)
    def _take_far(self, on: bool) -> None:
        self._file.save(replace(self._file.settings, far_view_at_start=on))
        self.changed.emit()

    @Slot()
    def _take(self) -> None:
        look = Appearance(self._looks.currentData())
        if look is not self._file.settings.appearance:
            self._file.save(replace(self._file.settings, appearance=look))
            self.changed.emit()


class LanguageCard(SettingsCard):
    """Offers `languages`, pairs of a code and the language's own name; hidden unless there are several."""

    def __init__(
        self, settings: SettingsFile, languages: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__("language", words.language(), parent)
        self._file = settings
        self._languages = CalmComboBox(self)
        self._languages.setObjectName("languages")
        self._languages.addItem(words.language_of_system(), None)
        for code, name in languages:
            self._languages.addItem(name, code)
        self.add_row(words.language_label(), self._languages, "languages")
        self.add_text(words.language_note(), "languageNote")
        chosen = settings.settings.language
        self._languages.setCurrentIndex(max(0, self._languages.findData(chosen) if chosen else 0))
        self._languages.activated.connect(self._take)
        if len(languages) < _A_CHOICE:
            self.hide()

    @Slot()
    def _take(self) -> None:
        code = self._languages.currentData()
        if code != self._file.settings.language:
            self._file.save(replace(self._file.settings, language=code))
            self.changed.emit()


class KeysCard(SettingsCard):
    """Switches keys without Ctrl or Alt on and off; hidden as long as no page has one."""

    def __init__(self, settings: SettingsFile, *, has_keys: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("keys", words.keys(), parent)
        self._file = settings
        self._switch = self.add_switch(words.single_keys(), "singleKeys")
        self.add_text(words.single_keys_note(), "singleKeysNote")
        self._switch.setChecked(settings.settings.single_keys)
        self._switch.toggled.connect(self._take)
        if not has_keys:
            self.hide()

    @Slot(bool)
    def _take(self, on: bool) -> None:
        self._file.save(replace(self._file.settings, single_keys=on))
        self.changed.emit()


_A_CHOICE: Final = 2
