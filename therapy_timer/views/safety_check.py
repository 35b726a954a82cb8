# SPDX-License-Identifier: MIT
"""The safety check itself: a row for each condition, what follows from it beneath, and *None of these*."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from therapy_timer.core.events import Condition
from therapy_timer.views import safety_words as words
from therapy_timer.views import theme
from therapy_timer.views.check_row import CheckRow
from therapy_timer.views.flow import ROOM
from therapy_timer.views.page_dialog import say
from therapy_timer.views.translation import translate


class SafetyCheck(QWidget):
    """Asks what holds of the person. Nothing ticked is no answer; that nothing holds has to be said."""

    changed = Signal()
    """The person said something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[Condition, CheckRow] = {}
        self._notes: dict[Condition, QLabel] = {}
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(theme.Space.S)
        self._column = self._card("conditions")
        for condition in Condition:
            self._add(condition)
        self._none = CheckRow()
        self._none.setText(translate("SafetyCheck", "None of these"))
        self._none.setObjectName("noneOfThese")
        self._card("none").addWidget(self._none)
        self._none.clicked.connect(self._say_none)

    @property
    def answer(self) -> frozenset[Condition] | None:
        """What holds of the person by what is ticked; None as long as nothing is."""
        ticked = frozenset(condition for condition, row in self._rows.items() if row.isChecked())
        return ticked if ticked or self._none.isChecked() else None

    @property
    def rows(self) -> tuple[CheckRow, ...]:
        """All rows from top to bottom, the one for none of these the last."""
        return (*self._rows.values(), self._none)

    def show_answer(self, conditions: frozenset[Condition] | None) -> None:
        """Tick what was answered; None for no answer yet."""
        for condition, row in self._rows.items():
            row.setChecked(conditions is not None and condition in conditions)
        self._none.setChecked(conditions is not None and not conditions)
        self._show_notes()

    def _card(self, name: str) -> QVBoxLayout:
        card = QFrame(self)
        card.setObjectName(name)
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(0)
        self._cards.addWidget(card)
        return column

    def _add(self, condition: Condition) -> None:
        row = self._rows[condition] = CheckRow()
        row.setText(words.question(condition))
        row.setObjectName(condition.value)
        # Read out before it is ticked, too: who cannot see what appears has to know what will.
        row.setAccessibleDescription(_what_follows(condition))
        row.clicked.connect(self._say_some)
        note = self._notes[condition] = QLabel()
        note.setObjectName(f"{condition.value}-follows")
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        note.setContentsMargins(0, ROOM, theme.Space.S, theme.Space.S)
        say(note, "")
        beneath = QHBoxLayout()
        beneath.addSpacing(round(_INDENT * theme.text_scale()))  # at the other end where one writes from the right
        beneath.addWidget(note, 1)
        self._column.addWidget(row)
        self._column.addLayout(beneath)

    def _say_some(self) -> None:
        if any(row.isChecked() for row in self._rows.values()):
            self._none.setChecked(False)
        self._show_notes()
        self.changed.emit()

    def _say_none(self) -> None:
        if self._none.isChecked():
            for row in self._rows.values():
                row.setChecked(False)
        self._show_notes()
        self.changed.emit()

    def _show_notes(self) -> None:
        for condition, note in self._notes.items():
            say(note, _what_follows(condition) if self._rows[condition].isChecked() else "")


def _what_follows(condition: Condition) -> str:
    text = translate("SafetyCheck", "{what_follows} Source: {source}.")
    return text.format(what_follows=words.explanation(condition), source=words.source(condition))


_INDENT: Final = 40
"""As far in as the text of a `CheckRow`."""
