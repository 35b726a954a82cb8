# SPDX-License-Identifier: MIT
"""What the plan page is made of: the card of a plan, what is coming on a day, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from therapy_timer.core.events import Modality
from therapy_timer.views import plan_words as words
from therapy_timer.views import theme
from therapy_timer.views.controls import Button
from therapy_timer.views.flow import ROOM, FlowBox
from therapy_timer.views.page_dialog import say


@dataclass(frozen=True, slots=True)
class CardText:
    """What stands on the card of a plan."""

    plan: str
    modality: Modality
    pack: str
    times: str
    days: str
    next: str


@dataclass(frozen=True, slots=True)
class ComingText:
    """What is said of a planned time: when, and what where."""

    modality: Modality
    when: str
    pack: str


class PlanCard(QFrame):
    """The card of one plan."""

    edit_wanted = Signal(str)
    """The person wants to change the plan of this id."""
    remove_wanted = Signal(str)
    """The person wants the plan of this id to be gone."""

    def __init__(self, plan: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.setObjectName(f"plan-{plan}")
        self.setProperty("role", "card")
        self._icon = PackIcon(self)
        self._pack = _label("pack", "caption", self)
        self._times = _label("times", "", self)
        self._days = _label("days", "muted", self)
        self._next = _label("next", "muted", self)
        buttons = FlowBox(self)
        self.edit = _small("edit", words.edit_label(), buttons)
        self.remove = _small("remove", words.remove_label(), buttons)
        buttons.hold(self.edit, self.remove, spacing=theme.Space.S)
        head = QHBoxLayout()
        head.setSpacing(theme.Space.S)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._pack, 1)
        text = QVBoxLayout()
        text.setContentsMargins(ROOM, 0, ROOM, 0)
        text.setSpacing(theme.Space.XS)
        text.addLayout(head)
        for label in (self._times, self._days, self._next):
            text.addWidget(label)
        column = QVBoxLayout(self)
        # What flows has the rest of the margin itself.
        column.setContentsMargins(_MARGIN - ROOM, theme.Space.M, _MARGIN - ROOM, theme.Space.S)
        column.setSpacing(theme.Space.XS)
        column.addLayout(text)
        column.addWidget(buttons)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)

    def show_text(self, text: CardText) -> None:
        """Show what the plan is."""
        self._icon.show_modality(text.modality)
        self._pack.setText(text.pack)
        self._times.setText(text.times)
        self._days.setText(text.days)
        say(self._next, text.next)
        self.edit.setAccessibleName(words.edit_named(text.pack, text.times))
        self.remove.setAccessibleName(words.remove_named(text.pack, text.times))

    @Slot()
    def _edit(self) -> None:
        self.edit_wanted.emit(self.plan)

    @Slot()
    def _remove(self) -> None:
        self.remove_wanted.emit(self.plan)


class ComingDay(QWidget):
    """One day of those that are coming, with what is planned on it."""

    def __init__(self, day: str, texts: Sequence[ComingText], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.Space.S)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        caption = _label("day", "caption", self)
        caption.setText(day)
        grid.addWidget(caption, 0, 0, 1, 2)
        for number, text in enumerate(texts):
            icon = PackIcon(self)
            icon.show_modality(text.modality)
            when, pack = _label(f"when{number}", "", self), _label(f"what{number}", "muted", self)
            when.setText(text.when)
            pack.setText(text.pack)
            when.setContentsMargins(0, theme.Space.XS, 0, 0)
            icon.setContentsMargins(0, theme.Space.XS, 0, 0)
            grid.addWidget(icon, 1 + 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(when, 1 + 2 * number, 1)
            grid.addWidget(pack, 2 + 2 * number, 1)


class PastDay(QWidget):
    """One day of the past, with a line for each time that was planned."""

    def __init__(self, day: str, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        # One label for all: there may be hundreds of lines, and a label of its own for each takes long to make.
        for name, role, text in (("day", "caption", day), ("lines", "", "\n".join(lines))):
            label = _label(name, role, self)
            label.setText(text)
            column.addWidget(label)


class PackIcon(QWidget):
    """The picture of ice or heat in its colour. The word stands beside it, so that a screen reader passes it by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modality = Modality.ICE

    def show_modality(self, modality: Modality) -> None:
        """Show the picture of this one."""
        self._modality = modality
        self.update()

    def sizeHint(self) -> QSize:
        """As large as a line of text is high."""
        side, margins = round(_ICON * theme.text_scale()), self.contentsMargins()
        return QSize(side, side + margins.top())

    def minimumSizeHint(self) -> QSize:
        """No smaller."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it in the colour of the palette in force."""
        palette = theme.current()
        colour = palette.ice if self._modality is Modality.ICE else palette.heat
        side = round(_ICON * theme.text_scale())
        painter = QPainter(self)
        painter.drawPixmap(0, self.contentsMargins().top(), self._picture(colour, side))

    def _picture(self, colour: str, side: int) -> QPixmap:
        """The picture in a colour. Qt keeps it: to paint it anew for each of many places takes long."""
        path, ratio = f":/icons/{self._modality.value}.svg", self.devicePixelRatioF()
        key, picture = f"{path} {colour} {side} {ratio}", QPixmap()
        if not QPixmapCache.find(key, picture):
            # At its right it has the distance to a button's text.
            picture = theme.tinted_icon(path, side, colour).pixmap(theme.icon_size(side), ratio)
            QPixmapCache.insert(key, picture)
        return picture


def _label(name: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    if role:
        label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _small(name: str, text: str, parent: QWidget) -> QPushButton:
    button = Button(text, parent)
    button.setObjectName(name)
    button.setProperty("variant", "small")
    return button


_ICON: Final = 18
_MARGIN: Final = 14
