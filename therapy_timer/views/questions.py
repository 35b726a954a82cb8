# SPDX-License-Identifier: MIT
"""What is asked before the window closes or the application quits. Asking never stops the clock."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from therapy_timer.core.skin import Snapshot
from therapy_timer.services.opening import Trouble
from therapy_timer.views import problem_words, wording


class CloseChoice(StrEnum):
    """What closing the window is to mean where there is no tray to hide in."""

    QUIT = "quit"
    MINIMISE = "minimise"
    CANCEL = "cancel"


class CloseQuestion(QMessageBox):
    """Asks what closing the window means. Open it with `open()`; `answered` carries a `CloseChoice`, once."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("closeQuestion")
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Close Therapy Timer?"))
        self.setText(self.tr("There is no tray to stay in. Quit Therapy Timer?"))
        self.setInformativeText(
            self.tr("Once it has quit, no end of a rest is told. Minimised it goes on watching, and tells you.")
        )
        self._choices: dict[QAbstractButton, CloseChoice] = {
            self.addButton(self.tr("&Quit"), QMessageBox.ButtonRole.DestructiveRole): CloseChoice.QUIT,
            self.addButton(self.tr("&Keep running minimised"), QMessageBox.ButtonRole.AcceptRole): CloseChoice.MINIMISE,
        }
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(cancel)
        self.setEscapeButton(cancel)
        for button, choice in self._choices.items():
            button.setObjectName(choice.value)
        cancel.setObjectName(CloseChoice.CANCEL.value)
        self.finished.connect(self._finish)

    def _finish(self) -> None:
        self.answered.emit(self._choices.get(self.clickedButton(), CloseChoice.CANCEL))


class QuitQuestion(QMessageBox):
    """Asks whether to quit although a pack is on, and names it. `answered` carries True for quit, once.

    `follow` brings the names up to date; when no pack is on any more the question is moot and answers no.
    """

    answered = Signal(bool)

    def __init__(self, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("quitQuestion")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Quit with a pack on?"))
        self.setInformativeText(
            self.tr(
                "The alarm still rings when the pack should come off, until you say that it is off: open Therapy Timer "
                "again, or run: therapy-timer off. But no skin check is told, and the computer may go to sleep "
                "before. Quit all the same?"
            )
        )
        self._quit = self.addButton(self.tr("&Quit all the same"), QMessageBox.ButtonRole.DestructiveRole)
        self._quit.setObjectName("quit")
        stay = self.addButton(self.tr("&Stay"), QMessageBox.ButtonRole.RejectRole)
        stay.setObjectName("stay")
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)
        self.finished.connect(self._finish)
        self.follow(snapshot)

    def follow(self, snapshot: Snapshot) -> None:
        """Name the packs that are on now."""
        lines = [
            wording.status_line(wording.treatment_area(skin.treatment, snapshot), snapshot)
            for skin in snapshot.on
            if skin.treatment is not None
        ]
        if not lines:
            self.reject()
            return
        heading = self.tr("A pack is on.") if len(lines) == 1 else self.tr("Packs are on.")
        self.setText("\n".join((heading, *lines)))

    def _finish(self) -> None:
        self.answered.emit(self.clickedButton() is self._quit)


class TroubleNotice(QMessageBox):
    """Says what was wrong with the log. `restore_wanted` comes when the person wants the backup that is offered."""

    restore_wanted = Signal()

    def __init__(self, trouble: Trouble, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("troubleNotice")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("The log was damaged"))
        self.setText(problem_words.trouble(trouble))
        self._restore: QAbstractButton | None = None
        if offer := problem_words.backup_offer(trouble):
            self._restore = self.addButton(offer, QMessageBox.ButtonRole.AcceptRole)
            self._restore.setObjectName("restore")
        close = self.addButton(QMessageBox.StandardButton.Close)
        self.setDefaultButton(close)
        self.setEscapeButton(close)
        self.finished.connect(self._finish)

    def _finish(self) -> None:
        if self._restore is not None and self.clickedButton() is self._restore:
            self.restore_wanted.emit()
