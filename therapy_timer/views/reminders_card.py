# SPDX-License-Identifier: MIT
"""The settings of reminders: whether the end of a rest is told, and in which hours of the day it is quiet."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Final

from PySide6.QtCore import QTime, Slot
from PySide6.QtWidgets import QWidget

from therapy_timer.services.settings import Settings, SettingsFile
from therapy_timer.views import settings_words as words
from therapy_timer.views.calm_fields import CalmTimeEdit
from therapy_timer.views.settings_card import SettingsCard

USUAL_QUIET: Final = (time(22), time(7))
"""What is proposed for quiet hours: the project's own figure."""


class RemindersCard(SettingsCard):
    """Writes every change to `settings` at once."""

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__("reminders", words.reminders(), parent)
        self._file = settings
        self._rest_over = self.add_switch(words.rest_over(), "restOver")
        self.add_text(words.rest_over_note(), "restOverNote")
        self.add_gap()
        self._quiet = self.add_switch(words.quiet_hours(), "quiet")
        self._from = CalmTimeEdit(self)
        self._until = CalmTimeEdit(self)
        self._rows = []
        for field, name, text in (
            (self._from, "quietFrom", words.quiet_from()),
            (self._until, "quietUntil", words.quiet_until()),
        ):
            field.setObjectName(name)
            field.setAccessibleName(text)
            field.setKeyboardTracking(False)
            self._rows.append(self.add_row(text, field, name))
        self._never = self.add_text("", "quietNever")
        self.add_text(words.quiet_note(), "quietNote")
        self._fill()
        self._rest_over.toggled.connect(self._take_rest_over)
        self._quiet.toggled.connect(self._switch_quiet)
        self._from.timeChanged.connect(self._take_times)
        self._until.timeChanged.connect(self._take_times)

    def _fill(self) -> None:
        settings = self._file.settings
        self._rest_over.setChecked(settings.rest_over_reminders)
        hours = settings.quiet_hours
        self._quiet.setChecked(hours is not None)
        start, end = (hours.start, hours.end) if hours is not None else USUAL_QUIET
        self._from.setTime(QTime(start.hour, start.minute))
        self._until.setTime(QTime(end.hour, end.minute))
        self._show_times()

    def _show_times(self) -> None:
        hours = self._file.settings.quiet_hours
        for row in self._rows:
            row.setVisible(hours is not None)
        same = hours is not None and hours.start == hours.end
        self._never.setText(words.never_quiet() if same else "")
        self._never.setVisible(same)

    def _take(self, settings: Settings) -> None:
        if settings != self._file.settings:
            self._file.save(settings)
            self.changed.emit()
        self._show_times()

    @Slot(bool)
    def _take_rest_over(self, wanted: bool) -> None:
        self._take(replace(self._file.settings, rest_over_reminders=wanted))

    @Slot(bool)
    def _switch_quiet(self, quiet: bool) -> None:
        if quiet:
            self._take(self._with_times())
        else:
            self._take(replace(self._file.settings, quiet_from=None, quiet_until=None))

    @Slot()
    def _take_times(self) -> None:
        if self._quiet.isChecked():
            self._take(self._with_times())

    def _with_times(self) -> Settings:
        return replace(self._file.settings, quiet_from=_time(self._from), quiet_until=_time(self._until))


def _time(field: CalmTimeEdit) -> time:
    shown = field.time()
    return time(shown.hour(), shown.minute())
