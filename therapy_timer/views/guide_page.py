# SPDX-License-Identifier: MIT
"""The guide: the signs of an emergency first, then what public guidance says, to be read, searched and jumped about in.

It is long, and made card by card.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import (
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from therapy_timer._forms.guide_page import Ui_GuidePage
from therapy_timer.views import theme
from therapy_timer.views.announcing import announce
from therapy_timer.views.controls import Button
from therapy_timer.views.emergency_number import Emergency, emergencies_here, emergency_line
from therapy_timer.views.labels import set_label
from therapy_timer.views.layouts import set_side_margins
from therapy_timer.views.page_dialog import say
from therapy_timer.views.searching import words_of
from therapy_timer.views.translation import translate

if TYPE_CHECKING:
    from therapy_timer.views.guide_card import GuideCard
    from therapy_timer.views.guide_words import Section


class GuidePage(QWidget):
    """Shows the guide. `emergencies` says whom to call here."""

    def __init__(
        self,
        emergencies: Callable[[], tuple[Emergency, ...]] = emergencies_here,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._emergencies = emergencies
        self._cards: list[GuideCard] = []
        self._jumps: list[QPushButton] = []
        self._to_make: list[Section] = []
        self._making = QTimer(self)
        self._making.setSingleShot(True)
        self._making.setInterval(0)
        self._making.timeout.connect(self._make_next)
        self._ui = Ui_GuidePage()
        self._ui.setupUi(self)
        say(self._ui.found, "")
        self._ui.find.textChanged.connect(self._search)
        self._ui.scroll.verticalScrollBar().rangeChanged.connect(self._fit)
        clear = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._clear)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._ui.find.setFocus)
        for shortcut in (clear, find):
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._make()

    # --- what is shown --------------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """Be whole again for whoever comes next, unless it was the desktop that hid the window."""
        if not event.spontaneous():
            self._ui.find.clear()
        super().hideEvent(event)

    def _make(self) -> None:
        """Make what is in sight, and have the rest made a card a turn of the loop, so that the page comes at once."""
        # Late, for it is never wanted at the start.
        from therapy_timer.views.guide_card import GuideCard
        from therapy_timer.views.guide_words import SECTIONS
        from therapy_timer.views.sign_words import EMERGENCY

        ui = self._ui
        red = GuideCard("emergency", translate("WarningSigns", EMERGENCY.heading), ui.content, role="emergency")
        red.add_title("warning")
        red.keep(emergency_line(self._emergencies()), "caption")
        red.add_signs(EMERGENCY, heading=False)
        red.search(())
        self._cards.append(red)
        ui.column.insertWidget(0, red)
        self._to_make = list(SECTIONS)
        self._jumps = [self._jump_to(section) for section in SECTIONS]
        ui.contents.hold(*self._jumps, spacing=theme.Space.S, flush=True)
        for one, other in pairwise([ui.find, red, *self._jumps]):
            QWidget.setTabOrder(one, other)
        self._fit()
        self._making.start()

    @Slot()
    def _make_next(self) -> None:
        """Make the next card."""
        from therapy_timer.views.guide_card import GuideCard

        section = self._to_make.pop(0)
        card = GuideCard(section.name, section.title, self._ui.content)
        card.add_title()
        if section.pictures:
            card.add_pictures(section.pictures)
        if section.signs is not None:
            card.add_signs(section.signs, heading=True)
        for statement in section.statements:
            card.add_statement(statement)
        card.search(())
        QWidget.setTabOrder(self._cards[-1] if len(self._cards) > 1 else self._jumps[-1], card)
        self._cards.append(card)
        self._ui.column.insertWidget(self._ui.column.count() - 1, card)
        if self._to_make:
            self._making.start()
        else:
            self._fit()

    def complete(self) -> None:
        """Make at once what is not made yet."""
        while self._to_make:
            self._make_next()
        self._making.stop()

    def _jump_to(self, section: Section) -> QPushButton:
        button = Button(self._ui.contents)
        button.setObjectName(f"to-{section.name}")
        button.setProperty("role", "chip")
        button.setProperty("title", section.title)
        button.clicked.connect(lambda: self._jump(section.name))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a narrow page narrow margins, and no page lines that are too long to read."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        bar = self._ui.scroll.verticalScrollBar()
        room = self.width() - bar.sizeHint().width()
        tight = theme.is_tight(room)
        margin = _TIGHT_MARGIN if tight else theme.page_margin(self.width(), _WIDE_MARGIN, _NARROW_MARGIN)
        for card in self._cards:
            card.set_tight(tight)
        end = max(margin, round(room - margin - _LONGEST_LINE * theme.text_scale()))
        self._fit_head(room - margin - end)
        # The cards are as wide without the scroll bar as with it.
        for layout, beside in ((self._ui.head, True), (self._ui.column, bar.maximum() == 0)):
            set_side_margins(layout, margin, end + (self.width() - room if beside else 0))
        for button in self._jumps:
            set_label(button, button.property("title").replace("&", "&&"), room=room - margin - end)

    def _fit_head(self, room: int) -> None:
        """Have the search below the title where both do not fit beside each other."""
        title, find, row = self._ui.title, self._ui.find, self._ui.titleRow
        metrics, purpose = find.fontMetrics(), find.accessibleName()
        around = metrics.height() + theme.TARGET  # of what is written in the field: its frame, and what empties it
        needed = title.sizeHint().width() + row.spacing() + metrics.horizontalAdvance(purpose) + around
        beside = needed <= room
        row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        shown = purpose if beside else metrics.elidedText(purpose, Qt.TextElideMode.ElideRight, room - around)
        find.setPlaceholderText(shown)

    # --- moving about in it ---------------------------------------------------------------------------------

    def _jump(self, name: str) -> None:
        """Bring a card to the top and the keyboard to it."""
        if self._to_make:
            self.complete()
            QTimer.singleShot(0, self, lambda: self._jump(name))  # by then they have their places
            return
        card = next(card for card in self._cards if card.objectName() == name)
        self._ui.scroll.verticalScrollBar().setValue(card.y() - theme.Space.S)
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _search(self) -> None:
        self.complete()
        words = words_of(self._ui.find.text())
        number = sum(card.search(words) for card in self._cards)
        self._ui.contents.setVisible(not words)
        self._ui.scroll.verticalScrollBar().setValue(0)
        self._say_found(number if words else None)

    def _say_found(self, number: int | None) -> None:
        from therapy_timer.views import guide_words

        text = "" if number is None else guide_words.found(number)
        if text != self._ui.found.text():
            say(self._ui.found, text)
            announce(self, text)

    @Slot()
    def _clear(self) -> None:
        self._ui.find.clear()
        self._ui.find.setFocus()


_NARROW_MARGIN: Final = 10
_TIGHT_MARGIN: Final = 2
_WIDE_MARGIN: Final = 26
_LONGEST_LINE: Final = 680
