# SPDX-License-Identifier: MIT
"""What the dialogs of a page have in common: they do not stop the clock, and go when they are no longer wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QLabel, QWidget

from therapy_timer.core.skin import Snapshot


class PageDialog(QDialog):
    """A dialog to be opened with `open()`; it is told every new snapshot, and is deleted when closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    @property
    def busy(self) -> bool:
        """Whether what was asked is being done at this moment, so that it closes for that reason and no other."""
        return self._busy

    def finish(self, command: Callable[[], str], error: QLabel) -> None:
        """Do what was asked and close, or say why not: `command` returns that, or an empty text."""
        self._busy = True
        try:
            refused = command()
        finally:
            self._busy = False
        if refused:
            say(error, refused)
        else:
            super().accept()

    def open(self) -> None:
        """Show it, as large as its form says, or larger where the text is; no larger than the screen if it scrolls."""
        wanted = self.size().expandedTo(self.sizeHint())
        if any(part.isVisibleTo(self) for part in self.findChildren(QAbstractScrollArea)):
            wanted = wanted.boundedTo(self.screen().availableSize() * _OF_SCREEN)
        self.resize(wanted)
        super().open()

    def follow(self, snapshot: Snapshot) -> None:
        """Show what the snapshot says; reject oneself if what the dialog is about is over."""


class DialogPlace(QObject):
    """Where a page has its dialogs: one at a time."""

    def __init__(self, page: QObject) -> None:
        super().__init__(page)
        self._current: PageDialog | None = None

    @property
    def current(self) -> PageDialog | None:
        """The dialog that is open, if one is."""
        return self._current

    def open(self, dialog: PageDialog) -> None:
        """Open a dialog in the place of the one that is open."""
        self.withdraw()
        self._current = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def follow(self, snapshot: Snapshot) -> None:
        """Hand a new snapshot on to the dialog that is open."""
        if self._current is not None and not self._current.busy:
            self._current.follow(snapshot)

    def withdraw(self) -> None:
        """Close the dialog that is open, as if it had been cancelled."""
        if self._current is not None and not self._current.busy:
            self._current.reject()

    @Slot()
    def _closed(self) -> None:
        if self.sender() is self._current:
            self._current = None


def say(label: QLabel, text: str) -> None:
    """Show a text in a label that is hidden while there is none."""
    label.setText(text)
    label.setVisible(bool(text))


_OF_SCREEN: Final = 0.85
"""The most of a screen that a dialog takes, with its title beside that."""
