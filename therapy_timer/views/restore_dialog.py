# SPDX-License-Identifier: MIT
"""The dialog that asks which backup is to be restored: one of those there are, or any file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from therapy_timer.views import settings_words as words
from therapy_timer.views import theme
from therapy_timer.views.controls import Button
from therapy_timer.views.page_dialog import PageDialog
from therapy_timer.views.settings_card import text_label


class RestoreDialog(PageDialog):
    """Offers `backups`, the newest first and chosen; `restore` is called with the one that the person wants."""

    def __init__(
        self, backups: Sequence[tuple[date, Path]], restore: Callable[[Path], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._restore = restore
        self.setWindowTitle(words.restore_title())
        label = QLabel(words.backups_there_are(), self)
        self._list = QListWidget(self)
        self._list.ensurePolished()  # or its rows would keep the height that they have without a style
        self._list.setObjectName("backups")
        self._list.setAccessibleName(words.backups_there_are())
        label.setBuddy(self._list)
        for day, path in backups:
            item = QListWidgetItem(words.day(day), self._list)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(self.accept)
        other = Button(words.another_file(), self)
        other.setObjectName("anotherFile")
        other.setProperty("variant", "small")
        other.setAutoDefault(False)
        other.clicked.connect(self._ask_file)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._ok = buttons.addButton(words.restore_this(), QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setObjectName("restore")
        self._ok.setEnabled(bool(backups))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(theme.Space.S)
        column.addWidget(text_label(words.restore_intro(), "restoreIntro", "", self))
        column.addWidget(label)
        column.addWidget(self._list)
        none = text_label("" if backups else words.no_backups(), "noBackups", "muted", self)
        label.setVisible(bool(backups))
        self._list.setVisible(bool(backups))
        column.addWidget(none)
        column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(buttons)

    @Slot()
    def accept(self) -> None:
        """Close and restore the one that is chosen."""
        if (item := self._list.currentItem()) is not None:
            self._take(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _take(self, path: Path) -> None:
        super().accept()
        self._restore(path)

    @Slot()
    def _ask_file(self) -> None:
        """Ask for a file. The dialog stops nothing: an alarm is answered above it."""
        dialog = QFileDialog(self, words.restore_title(), str(Path.home()), words.backup_files())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self._take(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
