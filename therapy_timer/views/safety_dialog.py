# SPDX-License-Identifier: MIT
"""The safety check once more, for answers that have changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from therapy_timer._forms.safety_dialog import Ui_SafetyDialog
from therapy_timer.core.events import Condition
from therapy_timer.core.skin import Snapshot
from therapy_timer.views import first_run_words as words
from therapy_timer.views.page_dialog import PageDialog, say


class SafetyDialog(PageDialog):
    """Shows what was `answered`, None for nothing yet, and asks again.

    `record(conditions)` puts the answer on record and returns why not, or an empty text.
    """

    def __init__(
        self,
        answered: frozenset[Condition] | None,
        record: Callable[[frozenset[Condition]], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._answered = answered
        self._record = record
        self._ui = Ui_SafetyDialog()
        self._ui.setupUi(self)
        self._ui.intro.setText(words.safety_intro())
        self._ui.check.show_answer(answered)
        say(self._ui.error, "")
        self._ui.check.changed.connect(self._take_back)
        self._ui.buttons.accepted.connect(self.accept)
        self._ui.buttons.rejected.connect(self.reject)
        self._ui.check.rows[0].setFocus()

    def follow(self, snapshot: Snapshot) -> None:
        """Show what was answered elsewhere meanwhile, unless the person has begun to change it here."""
        if (conditions := snapshot.record.conditions) == self._answered:
            return
        if self._ui.check.answer == self._answered:
            self._ui.check.show_answer(conditions)
        self._answered = conditions

    def accept(self) -> None:
        """Put the answer on record and close, or say why not."""
        if (answer := self._ui.check.answer) is None:
            say(self._ui.error, words.not_answered())
            return
        self.finish(lambda: self._record(answer), self._ui.error)

    def _take_back(self) -> None:
        say(self._ui.error, "")
