# SPDX-License-Identifier: MIT
"""The page of settings. Each takes effect at once and says its limit and why there is one.

The card of the alarm is in the form of the page; the others are made one by one, and handed to it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from therapy_timer._forms.settings_page import Ui_SettingsPage
from therapy_timer.core.reminders import ReminderKind
from therapy_timer.services.settings import LONGEST_COMMAND, QUIETEST_ALARM, Settings, SettingsFile
from therapy_timer.views import settings_words as words
from therapy_timer.views import theme
from therapy_timer.views.layouts import set_side_margins
from therapy_timer.views.own_sound_row import OwnSoundRow
from therapy_timer.views.page_dialog import say
from therapy_timer.views.settings_card import SettingsCard

OWN_SOUNDS: Final = (ReminderKind.SKIN_CHECK, ReminderKind.STAY_AWAKE, ReminderKind.REST_OVER)
"""The reminders that may have a sound of the person's own: all but pack-off."""


class SettingsPage(QWidget):
    """Shows what `settings` holds and writes every change there at once, with other cards above and below the alarm's.

    `check_sound` raises an exception with a `reason` for a file that cannot be used; it is called on another thread.
    """

    changed = Signal()
    """Another value is in force."""
    test_wanted = Signal(str)
    """The person wants to hear the sound of this kind of reminder (a `ReminderKind`)."""
    try_wanted = Signal(str)
    """The person wants their own command to be run once: this one."""

    def __init__(
        self,
        settings: SettingsFile,
        check_sound: Callable[[Path], None],
        parent: QWidget | None = None,
        *,
        above: Sequence[SettingsCard] = (),
        below: Sequence[SettingsCard] = (),
    ) -> None:
        super().__init__(parent)
        self._file = settings
        self._ui = Ui_SettingsPage()
        self._ui.setupUi(self)
        self._rows = {kind: OwnSoundRow(kind, check_sound, self._ui.ownSounds) for kind in OWN_SOUNDS}
        self._above, self._below = tuple(above), tuple(below)
        self._explain()
        self._place_cards()
        self._order_tabs()
        self._fill()
        self._connect()

    def say_tried(self, text: str) -> None:
        """Say what came of trying the command; an empty text takes it back."""
        say(self._ui.tried, text)

    # --- what is shown --------------------------------------------------------------------------------------

    def _explain(self) -> None:
        ui = self._ui
        ui.alarmVolumeNote.setText(words.alarm_volume_note())
        ui.reminderVolumeNote.setText(words.reminder_volume_note())
        ui.speaksNote.setText(words.speaks_note())
        ui.ownSoundsNote.setText(words.own_sounds_note())
        ui.ownCommandNote.setText(words.own_command_note())
        ui.alarmVolume.setMinimum(QUIETEST_ALARM)
        ui.ownCommand.setMaxLength(LONGEST_COMMAND)
        for row in self._rows.values():
            ui.soundRows.addWidget(row)
        say(ui.tried, "")

    def _place_cards(self) -> None:
        place = self._ui.column.indexOf(self._ui.alarm)
        for number, card in enumerate(self._above):
            self._ui.column.insertWidget(place + number, card)
        place = self._ui.column.indexOf(self._ui.alarm)
        for number, card in enumerate(self._below, 1):
            self._ui.column.insertWidget(place + number, card)
        for card in (*self._above, *self._below):
            card.changed.connect(self.changed)
            card.controls_changed.connect(self._order_tabs)

    @Slot()
    def _order_tabs(self) -> None:
        """Have Tab go from top to bottom, whatever was made when."""
        ui = self._ui
        rows = [button for row in self._rows.values() for button in row.buttons]
        order: list[QWidget] = [control for card in self._above for control in card.controls]
        order += [ui.alarmVolume, ui.testAlarm, ui.reminderVolume, ui.testReminder, ui.speaks, *rows]
        order += [ui.ownCommand, ui.tryCommand]
        order += [control for card in self._below for control in card.controls]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _fill(self) -> None:
        ui, settings = self._ui, self._file.settings
        ui.alarmVolume.setValue(settings.alarm_volume)
        ui.reminderVolume.setValue(settings.reminder_volume)
        ui.speaks.setChecked(settings.speaks)
        ui.ownCommand.setText(settings.own_command)
        for kind, row in self._rows.items():
            row.show_path(settings.own_sounds.get(kind))
        self._show_values()

    def _show_values(self) -> None:
        ui = self._ui
        ui.alarmVolumeValue.setText(words.percent(ui.alarmVolume.value()))
        ui.reminderVolumeValue.setText(words.percent(ui.reminderVolume.value()))
        ui.tryCommand.setEnabled(bool(ui.ownCommand.text().strip()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a narrow page narrow margins."""
        super().resizeEvent(event)
        width = event.size().width()
        margin = _TIGHT_MARGIN if theme.is_tight(width) else theme.page_margin(width, _WIDE_MARGIN, _NARROW_MARGIN)
        set_side_margins(self._ui.column, margin)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was chosen elsewhere meanwhile: the first run asks for the loudness, too."""
        self._fill()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what was typed last, although the field was not left."""
        self._take_command()
        super().hideEvent(event)

    # --- what changes ---------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        for slider in (ui.alarmVolume, ui.reminderVolume):
            slider.valueChanged.connect(self._volume_moved)
            slider.sliderReleased.connect(self._take_volumes)
        ui.speaks.toggled.connect(self._take_speaks)
        ui.ownCommand.textChanged.connect(self._show_values)
        ui.ownCommand.editingFinished.connect(self._take_command)
        ui.tryCommand.clicked.connect(self._try_command)
        ui.testAlarm.clicked.connect(self._test_alarm)
        ui.testReminder.clicked.connect(self._test_reminder)
        for kind, row in self._rows.items():
            row.test_wanted.connect(partial(self.test_wanted.emit, kind.value))
            row.chosen.connect(partial(self._take_sound, kind))

    def _take(self, settings: Settings) -> None:
        """Have these settings from now on."""
        if settings != self._file.settings:
            self._file.save(settings)
            self.changed.emit()

    @Slot()
    def _volume_moved(self) -> None:
        self._show_values()
        # Not at each pixel: every value would be written to the disk.
        if not (self._ui.alarmVolume.isSliderDown() or self._ui.reminderVolume.isSliderDown()):
            self._take_volumes()

    @Slot()
    def _take_volumes(self) -> None:
        alarm, reminders = self._ui.alarmVolume.value(), self._ui.reminderVolume.value()
        self._take(replace(self._file.settings, alarm_volume=alarm, reminder_volume=reminders))

    @Slot(bool)
    def _take_speaks(self, speaks: bool) -> None:
        self._take(replace(self._file.settings, speaks=speaks))

    @Slot()
    def _take_command(self) -> None:
        command = "".join(each for each in self._ui.ownCommand.text() if each.isprintable()).strip()
        self._take(replace(self._file.settings, own_command=command))

    def _take_sound(self, kind: ReminderKind, path: Path | None) -> None:
        match kind:
            case ReminderKind.SKIN_CHECK:
                self._take(replace(self._file.settings, skin_check_sound=path))
            case ReminderKind.STAY_AWAKE:
                self._take(replace(self._file.settings, stay_awake_sound=path))
            case ReminderKind.REST_OVER:
                self._take(replace(self._file.settings, rest_over_sound=path))
            case _:
                raise ValueError(kind)

    @Slot()
    def _test_alarm(self) -> None:
        self.test_wanted.emit(ReminderKind.PACK_OFF.value)

    @Slot()
    def _test_reminder(self) -> None:
        self.test_wanted.emit(ReminderKind.SKIN_CHECK.value)

    @Slot()
    def _try_command(self) -> None:
        self._take_command()
        self.say_tried("")
        self.try_wanted.emit(self._file.settings.own_command)


_WIDE_MARGIN: Final = 26
_NARROW_MARGIN: Final = 10
_TIGHT_MARGIN: Final = 4
