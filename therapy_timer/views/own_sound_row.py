# SPDX-License-Identifier: MIT
"""The row of one reminder in the settings: its sound, another one, the built-in one again, and a test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from therapy_timer.core.reminders import ReminderKind
from therapy_timer.views import settings_words as words
from therapy_timer.views import theme
from therapy_timer.views.controls import Button
from therapy_timer.views.flow import FlowBox
from therapy_timer.views.page_dialog import say
from therapy_timer.views.sound_check import SoundCheck
from therapy_timer.views.translation import translate


class OwnSoundRow(QWidget):
    """Shows the sound of `kind` and lets the person choose a file, which is taken only if `check` lets it pass."""

    chosen = Signal(object)
    """The person chose this file (a path), or the built-in sound (None)."""
    test_wanted = Signal()

    def __init__(self, kind: ReminderKind, check: Callable[[Path], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(kind.value)
        self._path: Path | None = None
        self._check = SoundCheck(check, self)
        self._check.done.connect(self._checked)
        name = words.reminder_name(kind)
        box = FlowBox(self)
        self._name = QLabel(name, box)
        self._file = QLabel(box)
        self._file.setObjectName("file")
        self._file.setProperty("role", "muted")
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._choose = _button(box, "choose", self.tr("Choose…"), self.tr("Choose a sound for: {name}"), name)
        self._reset = _button(box, "reset", self.tr("Built-in"), self.tr("Use the built-in sound for: {name}"), name)
        self._test = _button(box, "test", self.tr("Test"), self.tr("Test the sound for: {name}"), name)
        self._refusal = QLabel(self)
        self._refusal.setObjectName("refusal")
        self._refusal.setProperty("role", "refusal")
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.setWordWrap(True)
        box.hold(self._name, self._file, self._choose, self._reset, self._test, spacing=theme.Space.S, flush=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.XS)
        column.addWidget(box)
        column.addWidget(self._refusal)
        self._choose.clicked.connect(self._ask)
        self._reset.clicked.connect(self._use_built_in)
        self._test.clicked.connect(self.test_wanted)
        say(self._refusal, "")
        self.show_path(None)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """Its buttons, from left to right."""
        return self._choose, self._reset, self._test

    def show_path(self, path: Path | None) -> None:
        """Show which file is in use; None is the built-in sound."""
        self._path = path
        text = path.name if path is not None else words.built_in()
        self._file.setText(
            self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, round(_WIDEST_NAME * theme.text_scale()))
        )
        self._file.setToolTip(str(path) if path is not None else "")
        self._reset.setVisible(path is not None)
        self._reset.setEnabled(True)
        self._choose.setEnabled(True)

    @Slot()
    def _ask(self) -> None:
        """Ask for a file. The dialog stops nothing: an alarm is answered above it."""
        dialog = QFileDialog(self, self._choose.accessibleName(), str(_folder(self._path)), _filter())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    @Slot(str)
    def _take(self, file: str) -> None:
        say(self._refusal, "")
        self._file.setText(words.checking())
        self._choose.setEnabled(False)
        self._reset.setEnabled(False)
        self._check.start(Path(file))

    @Slot(object, str)
    def _checked(self, path: Path, reason: str) -> None:
        if reason:
            say(self._refusal, words.sound_refused(reason, path.name))
            self.show_path(self._path)
            return
        self.show_path(path)
        self.chosen.emit(path)

    @Slot()
    def _use_built_in(self) -> None:
        say(self._refusal, "")
        self.show_path(None)
        self._choose.setFocus()
        self.chosen.emit(None)


def _button(parent: QWidget, name: str, label: str, spoken: str, about: str) -> QPushButton:
    button = Button(label, parent)
    button.setObjectName(name)
    button.setProperty("variant", "small")
    button.setAccessibleName(spoken.format(name=about))
    return button


def _folder(path: Path | None) -> Path:
    """Where to begin to look: beside the sound in use, else where the person keeps music."""
    if path is not None:
        return path.parent
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation))


def _filter() -> str:
    sounds, all_files = translate("OwnSoundRow", "Sounds"), translate("OwnSoundRow", "All files")
    return f"{sounds} (*.wav *.mp3 *.flac *.ogg *.oga);;{all_files} (*)"


_WIDEST_NAME: Final = 140
"""Pixels of a file's name at the usual size of text; longer ones are cut in the middle and whole in the tool tip."""
