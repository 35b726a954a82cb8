# SPDX-License-Identifier: MIT
"""Calm notes about regions that are treated for weeks: looked for away from the window, shown until put away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from therapy_timer.core.clock import Clock
from therapy_timer.core.course import Note
from therapy_timer.core.events import CourseNote
from therapy_timer.core.region import Region
from therapy_timer.core.skin import Snapshot
from therapy_timer.log.store import Log
from therapy_timer.services.courses import course_notes
from therapy_timer.services.treatments import Treatments
from therapy_timer.views import course_words as words
from therapy_timer.views import theme
from therapy_timer.views.controls import Button
from therapy_timer.views.flow import ROOM, FlowBox
from therapy_timer.views.layouts import drop
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
    def notes(self) -> tuple[Note, ...]:
        """What there is to say, as far as it is known."""
        return self._notes

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
        self._before: QWidget | None = None
        self._cards: dict[tuple[Region, CourseNote], NoteCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.Space.S)
        self.hide()

    def come_after(self, widget: QWidget) -> None:
        """Have Tab come here from this widget, which takes the keyboard and lies in the same window."""
        self._before = widget

    @property
    def cards(self) -> tuple[NoteCard, ...]:
        """The cards that are shown, from top to bottom."""
        return tuple(self._cards.values())

    @Slot(object)
    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these notes, in this order; the cards of those that stay are kept, and with them the keyboard."""
        known, self._cards = self._cards, {}
        if list(known) != [(note.region, note.note) for note in notes]:
            self._settled.changed(UNASKED)
        for place, note in enumerate(notes):
            about = (note.region, note.note)
            card = self._cards[about] = known.pop(about) if about in known else self._made()
            card.show_note(note)
            self._column.insertWidget(place, card)
            card.show()
        for card in known.values():
            drop(card, self._column)
        self._order_tabs()
        self.setVisible(bool(self._cards))

    def _made(self) -> NoteCard:
        card = NoteCard(self)
        card.put_away.clicked.connect(lambda: self._put_away(card))
        card.warning_signs.clicked.connect(self.warning_signs_wanted)
        return card

    def _put_away(self, card: NoteCard) -> None:
        if self._settled:
            self.put_away_wanted.emit(card.note)

    def _order_tabs(self) -> None:
        """Have Tab go through the cards from top to bottom, whatever was made when."""
        buttons = [button for card in self.cards for button in card.buttons]
        for one, other in pairwise([self._before, *buttons] if self._before is not None else buttons):
            QWidget.setTabOrder(one, other)


class NoteCard(QFrame):
    """One note with its source and what can be done with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note: Note | None = None
        self.setObjectName("courseNote")
        self.setProperty("role", "remark")
        self.sentence = self._label("courseSentence", "")
        self.source = self._label("courseSource", "muted")
        links = FlowBox(self)
        self.warning_signs = self._link("courseSigns", words.warning_signs_label(), links)
        self.put_away = self._link("coursePutAway", words.put_away_label(), links)
        links.hold(self.warning_signs, self.put_away, spacing=theme.Space.L)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.Space.M - _BEFORE_A_LINK, theme.Space.S, theme.Space.M - _BEFORE_A_LINK, 0)
        column.setSpacing(theme.Space.XS)
        for widget in (self.sentence, self.source, links):
            column.addWidget(widget)

    @property
    def note(self) -> Note | None:
        """The note that is shown; None before the first."""
        return self._note

    def show_note(self, note: Note) -> None:
        """Show this note."""
        if note == self._note:
            return
        self._note = note
        self.sentence.setText(words.sentence(note))
        self.source.setText(words.source(note))
        self.setAccessibleName(words.name(note))
        self.setAccessibleDescription(words.spoken(note))
        self.warning_signs.setVisible(note.note in words.CLEAR)
        for button, name in (
            (self.warning_signs, words.warning_signs_name(note)),
            (self.put_away, words.put_away_name(note)),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What can be clicked, in the order in which it stands there."""
        return self.warning_signs, self.put_away

    def _label(self, name: str, role: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setIndent(_BEFORE_A_LINK)
        if role:
            label.setProperty("role", role)
        return label

    def _link(self, name: str, label: str, parent: QWidget) -> QPushButton:
        link = Button(label, parent)
        link.setObjectName(name)
        link.setProperty("role", "link")
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        return link


_BEFORE_A_LINK: Final = ROOM + 2
"""The pixels before the letters of a link, so that the texts above it begin where it does."""
