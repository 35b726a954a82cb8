# SPDX-License-Identifier: MIT
"""Calm notes about regions that are treated for weeks: looked for away from the window, shown until put away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from therapy_timer.core.clock import Clock
from therapy_timer.core.course import Note
from therapy_timer.core.skin import Snapshot
from therapy_timer.log.store import Log
from therapy_timer.services.courses import course_notes
from therapy_timer.services.treatments import Treatments
from therapy_timer.views import course_words as words
from therapy_timer.views import theme
from therapy_timer.views.flow import ROOM, FlowBox
from therapy_timer.views.log_reader import LogReader
from therapy_timer.views.settled import UNASKED, Settled


class CourseWatch(QObject):
    """Has the notes derived on another thread whenever they can have changed, and at no other time.

    That is at the first tick, on another local day, after every command that wrote something, and when `ask` is
    called. While `seen` says that nobody looks it waits until somebody does. `open_log` opens a `Log` for the thread
    that calls it, and `clock` may be read on any.
    """

    changed = Signal(object)
    """Other notes than before, as a tuple of `Note`."""
    failed = Signal(object)
    """The log could not be read: a `LogError`. The notes stay as they were."""

    def __init__(
        self,
        treatments: Treatments,
        clock: Clock,
        open_log: Callable[[], Log],
        seen: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._treatments = treatments
        self._clock = clock
        self._seen = seen
        self._notes: tuple[Note, ...] = ()
        self._derived_from: tuple[date, bool] | None = None
        self._stale = False
        self._finished = False
        self._reader = LogReader(open_log, self)
        self._reader.failed.connect(self.failed)
        # What is said is on disk, and drawn, before anybody asks what follows from it for the weeks.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask_now)
        treatments.on_change(self.ask)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._soon.isActive() or self._reader.busy

    @Slot(object)
    def follow(self, snapshot: Snapshot) -> None:
        """Take note of a tick; nothing is asked unless the day is another, or what was said is on disk only now."""
        derived_from = (snapshot.now.utc.astimezone().date(), self._treatments.unsaved)
        if derived_from != self._derived_from:
            self._derived_from = derived_from
            self._stale = True
        if self._stale and self._seen():
            self.ask()

    @Slot()
    def ask(self) -> None:
        """Have the notes derived anew: something may have changed."""
        self._stale = True
        if not self._finished and self._seen():
            self._soon.start()

    def stop(self) -> None:
        """Give up what was asked, and wait until nobody reads the log any more."""
        self._soon.stop()
        self._reader.stop()

    def finish(self) -> None:
        """Stop for good."""
        self._finished = True
        self.stop()

    @Slot()
    def _ask_now(self) -> None:
        self._stale = False
        self._reader.ask("notes", lambda log, _go_on: course_notes(log, self._clock), self._take)

    def _take(self, notes: tuple[Note, ...]) -> None:
        if notes != self._notes:
            self._notes = notes
            self.changed.emit(notes)


class CourseNotes(QWidget):
    """The notes, one card each; nothing where there is nothing to say.

    `seconds` tells a steady time in seconds, by which the second click of a double click is told from one on the note
    that has moved up.
    """

    put_away_wanted = Signal(object)
    """The person wants to see this `Note` no more for now."""
    warning_signs_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, seconds: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._settled = Settled(seconds)
        self._cards: dict[Note, NoteCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.Space.S)
        self.hide()

    @property
    def cards(self) -> tuple[NoteCard, ...]:
        """The cards that are shown, from top to bottom."""
        return tuple(self._cards.values())

    @Slot(object)
    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these notes, in this order; the cards of those that stay are kept, and with them the keyboard."""
        if tuple(self._cards) == tuple(notes):
            return
        self._settled.changed(UNASKED)
        known, self._cards = self._cards, {}
        for place, note in enumerate(notes):
            card = self._cards[note] = known.pop(note, None) or self._made(note)
            self._column.insertWidget(place, card)
            card.show()
        self._order_tabs(list(known.values()))
        for card in known.values():
            card.hide()
            self._column.removeWidget(card)
            card.deleteLater()
        self.setVisible(bool(self._cards))

    def _made(self, note: Note) -> NoteCard:
        card = NoteCard(note, self)
        card.put_away.clicked.connect(lambda: self._put_away(note))
        card.warning_signs.clicked.connect(self.warning_signs_wanted)
        return card

    def _put_away(self, note: Note) -> None:
        if self._settled:
            self.put_away_wanted.emit(note)

    def _order_tabs(self, leaving: Sequence[NoteCard]) -> None:
        """Have Tab go through the cards from top to bottom, whatever was made when."""
        last: QWidget | None = None
        for card in (*self._cards.values(), *leaving):
            for button in card.buttons:
                if last is not None:
                    QWidget.setTabOrder(last, button)
                last = button


class NoteCard(QFrame):
    """One note with its source and what can be done with it."""

    def __init__(self, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self.setObjectName("courseNote")
        self.setProperty("role", "remark")
        self.setAccessibleName(words.name(note))
        self.setAccessibleDescription(words.spoken(note))
        self.sentence = self._label("courseSentence", "", words.sentence(note))
        self.source = self._label("courseSource", "muted", words.source(note))
        links = FlowBox(self)
        self.warning_signs = self._link(
            "courseSigns", words.warning_signs_label(), words.warning_signs_name(note), links
        )
        self.put_away = self._link("coursePutAway", words.put_away_label(), words.put_away_name(note), links)
        links.hold(self.warning_signs, self.put_away, spacing=theme.Space.L)
        self.warning_signs.setVisible(note.note in words.CLEAR)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.Space.M - _BEFORE_A_LINK, theme.Space.S, theme.Space.M - _BEFORE_A_LINK, 0)
        column.setSpacing(theme.Space.XS)
        for widget in (self.sentence, self.source, links):
            column.addWidget(widget)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What can be clicked, in the order in which it stands there."""
        return self.warning_signs, self.put_away

    def _label(self, name: str, role: str, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setContentsMargins(_BEFORE_A_LINK, 0, _BEFORE_A_LINK, 0)
        if role:
            label.setProperty("role", role)
        return label

    def _link(self, name: str, label: str, full: str, parent: QWidget) -> QPushButton:
        link = QPushButton(label, parent)
        link.setObjectName(name)
        link.setProperty("role", "link")
        link.setProperty("variant", "tall")
        link.setAccessibleName(full)
        link.setToolTip(full)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        return link


_BEFORE_A_LINK: Final = ROOM + 2
"""The pixels before the letters of a link, so that the texts above it begin where it does."""
