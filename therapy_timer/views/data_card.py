# SPDX-License-Identifier: MIT
"""The settings of what is kept: where it lies, its backups, and the ways in and out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from therapy_timer.log.errors import LogError
from therapy_timer.services.restoring import Restored, RestoreRefused
from therapy_timer.views import problem_words, record_words, theme
from therapy_timer.views import settings_words as words
from therapy_timer.views.controls import Button
from therapy_timer.views.flow import FlowBox
from therapy_timer.views.labels import set_label
from therapy_timer.views.long_work import LongWork, Progress
from therapy_timer.views.page_dialog import DialogPlace, say
from therapy_timer.views.restore_dialog import RestoreDialog
from therapy_timer.views.settings_card import SettingsCard


@dataclass(frozen=True, slots=True)
class Keeping:
    """What the card shows and has done; the last two are called on another thread.

    `folder` is where the log lies, `backups` tells those there are, the newest first. `back_up` raises `LogError`, and
    `restore` that or `RestoreRefused`.
    """

    folder: Path
    backups: Callable[[], tuple[tuple[date, Path], ...]]
    back_up: Callable[[], None]
    restore: Callable[[Path], Restored]


class DataCard(SettingsCard):
    """Backs up and restores by itself; what the page of the past does as well is left to it."""

    restored = Signal()
    """There may be more in the log than before."""
    export_wanted = Signal()
    import_wanted = Signal()
    deletion_wanted = Signal()

    def __init__(self, keeping: Keeping, parent: QWidget | None = None) -> None:
        super().__init__("data", words.data(), parent)
        self._keeping = keeping
        self._dialogs = DialogPlace(self)
        self._folder = self.add_text(words.folder(keeping.folder), "dataFolder", "")
        self._folder.setToolTip(str(keeping.folder))
        self._folder.setMinimumWidth(1)  # a name that is too long for the page is cut; the tool tip has all of it
        self.add_text(words.folder_note(), "dataFolderNote")
        self._row("openFolder", words.open_folder())
        self.add_gap()
        self._newest = self.add_text("", "newestBackup", "")
        self.add_text(words.backup_note(), "backupNote")
        self._row("backUp", words.back_up_now(), "restoreBackup", words.restore_backup())
        self._work = LongWork(self)
        self.column.addWidget(self._work)
        self._said = self.add_text("", "dataSaid", "refusal")
        self.add_gap()
        self.add_text(words.in_and_out_note(), "inAndOutNote")
        self._row(
            *("exportData", words.export_data(), "importData", words.import_data()),
            *("deleteData", words.delete_data()),
        )
        self._connect()

    def finish(self) -> None:
        """Wait for what is under way."""
        self._work.finish()

    def say(self, text: str) -> None:
        """Say what came of something; an empty text takes it back."""
        say(self._said, text)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the newest backup that there is by now."""
        super().showEvent(event)
        self._show_newest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have buttons that are wider than the card in several lines."""
        super().resizeEvent(event)
        margins = self.column.contentsMargins()
        room = event.size().width() - margins.left() - margins.right()
        for button, label in self._labels.items():
            set_label(button, label, room=room)

    # --- made once ------------------------------------------------------------------------------------------

    def _row(self, *names_and_labels: str) -> None:
        """Add a row of buttons: a name and a label for each."""
        box = FlowBox(self)
        buttons = []
        for name, label in zip(names_and_labels[::2], names_and_labels[1::2], strict=True):
            button = Button(label, box)
            button.setObjectName(name)
            button.setProperty("variant", "small")
            buttons.append(button)
        box.hold(*buttons, spacing=theme.Space.S, flush=True)
        self.column.addWidget(box)
        self.controls += buttons

    def _connect(self) -> None:
        self._labels = {button: button.text() for button in self.controls if isinstance(button, QPushButton)}
        buttons = {button.objectName(): button for button in self._labels}
        buttons["openFolder"].clicked.connect(self._open_folder)
        buttons["backUp"].clicked.connect(self._back_up)
        buttons["restoreBackup"].clicked.connect(self._ask_restore)
        buttons["exportData"].clicked.connect(self.export_wanted)
        buttons["importData"].clicked.connect(self.import_wanted)
        buttons["deleteData"].clicked.connect(self.deletion_wanted)
        theme.set_role(buttons["deleteData"], "danger-outline")
        self._long = [buttons["backUp"], buttons["restoreBackup"]]
        self._work.busy_changed.connect(self._show_busy)

    def _show_newest(self) -> None:
        newest = next(iter(self._keeping.backups()), None)
        say(self._newest, words.newest_backup(newest[0] if newest is not None else None))

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        for button in self._long:
            button.setEnabled(not busy)

    # --- what it does ---------------------------------------------------------------------------------------

    @Slot()
    def _open_folder(self) -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._keeping.folder)))
        self.say("" if opened else words.folder_not_opened())

    @Slot()
    def _back_up(self) -> None:
        def work(_progress: Progress) -> bool:
            self._keeping.back_up()
            return True

        def done(_: bool) -> None:
            self._show_newest()
            self.say(words.backed_up())

        self.say("")
        self._work.start(words.backing_up(), work, done, self._failed)

    @Slot()
    def _ask_restore(self) -> None:
        self.say("")
        self._dialogs.open(RestoreDialog(self._keeping.backups(), self.restore, self))

    def restore(self, path: Path) -> None:
        """Add what this backup has and the log has not."""

        def work(_progress: Progress) -> Restored:
            return self._keeping.restore(path)

        def done(restored: Restored) -> None:
            self.say(words.restored(restored))
            self.restored.emit()

        self._work.start(words.restoring(), work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        match error:
            case RestoreRefused():
                self.say(words.restore_refused(error))
            case LogError():
                self.say(problem_words.problem(error))
            case _:
                self.say(record_words.went_wrong(str(error)))
