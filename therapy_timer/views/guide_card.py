# SPDX-License-Identifier: MIT
"""A card of the guide: a heading, drawings, and statements with who says so; a search leaves what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from therapy_timer.views import guide_words, theme
from therapy_timer.views.drawing import WIDTH, Drawing
from therapy_timer.views.flow import FlowBox
from therapy_timer.views.guide_words import Picture, Statement
from therapy_timer.views.point_label import PointLabel
from therapy_timer.views.searching import folded, has_all
from therapy_timer.views.sign_words import Signs
from therapy_timer.views.translation import translate


@dataclass(frozen=True, slots=True)
class _Entry:
    """Something that a search shows or hides: what is read, and all that it is found by."""

    widget: QWidget
    read: str
    searched: str
    counts: bool = True


class GuideCard(QFrame):
    """One section. It takes the keyboard as a whole, and is then read out as a whole.

    What is `kept` stays on show whatever is searched for.
    """

    def __init__(self, name: str, title: str, parent: QWidget | None = None, *, role: str = "card") -> None:
        super().__init__(parent)
        self._title = title
        self._entries: list[_Entry] = []
        self._with_signs: list[QWidget] = []
        self._kept: list[str] = []
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(theme.Space.M)

    def set_tight(self, tight: bool) -> None:
        """Give up room at the edges, where words need all there is."""
        margin = theme.Space.XS if tight else _MARGIN
        self._column.setContentsMargins(margin, _MARGIN, margin, _MARGIN)

    def add_title(self, role: str = "heading") -> None:
        """Show the heading."""
        self._column.addWidget(self._label(self._title, role))

    def keep(self, text: str, role: str) -> None:
        """Add a line that no search hides."""
        self._kept.append(text)
        self._column.addWidget(self._label(text, role))

    def add_pictures(self, pictures: tuple[Picture, ...]) -> None:
        """Add a row of drawings."""
        row = FlowBox(self)
        figures = []
        for picture in pictures:
            figure = QWidget(row)
            column = QVBoxLayout(figure)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.Space.XS)
            column.addWidget(Drawing(picture.name, picture.description, figure))
            caption = self._label(picture.caption, "source")
            caption.setFixedWidth(WIDTH)
            column.addWidget(caption)
            figure.setFixedWidth(WIDTH)
            figures.append(figure)
            read = translate("Guide", "Drawing: {description}").format(description=picture.description)
            searched = folded(f"{self._title} {picture.caption} {picture.description}")
            self._entries.append(_Entry(figure, read, searched, counts=False))
        row.hold(*figures, spacing=theme.Space.L, flush=True)
        self._column.addWidget(row)

    def add_signs(self, signs: Signs, *, heading: bool) -> None:
        """Add a group of warning signs, under its own heading or under that of the card."""
        shared = " ".join(translate("WarningSigns", text) for text in (signs.heading, signs.also))
        column = QVBoxLayout()
        column.setSpacing(_LINES)
        self._column.addLayout(column)
        lines = [(translate("WarningSigns", signs.heading), "caption")] if heading else []
        for text, role in (*lines, (translate("WarningSigns", signs.when), "")):
            self._with_signs.append(self._label(text, role))
            column.addWidget(self._with_signs[-1])
        for sign in signs.signs:
            text = translate("WarningSigns", sign)
            label = _selectable(PointLabel(text, self, indent=_INDENT))
            column.addWidget(label)
            self._entries.append(_Entry(label, text, folded(f"{self._title} {shared} {text}")))
        self._with_signs.append(self._label(translate("WarningSigns", signs.source), "source"))
        column.addWidget(self._with_signs[-1])

    def add_statement(self, statement: Statement) -> None:
        """Add a statement and who says so."""
        text, source = statement.text, guide_words.source_line(statement.said_by)
        both = QWidget(self)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._label(text, ""))
        column.addWidget(self._label(source, "source"))
        self._column.addWidget(both)
        also = translate("Guide", statement.also) if statement.also else ""
        self._entries.append(_Entry(both, f"{text} {source}.", folded(f"{self._title} {text} {source} {also}")))

    def search(self, words: tuple[str, ...]) -> int:
        """Show what has all the words, and return how much that is; no words show all."""
        shown = [entry for entry in self._entries if has_all(words, entry.searched)]
        for entry in self._entries:
            entry.widget.setVisible(entry in shown)
        number = sum(entry.counts for entry in shown)
        for label in self._with_signs:
            label.setVisible(any(isinstance(entry.widget, QLabel) for entry in shown))
        self.setVisible(bool(shown or self._kept))
        self.setAccessibleDescription(" ".join([*self._kept, *(entry.read for entry in shown)]))
        return number

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        return _selectable(label)


def _selectable(label: QLabel) -> QLabel:
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setMinimumWidth(1)  # one long word, in large type, must not push all the others out of sight
    return label


_MARGIN: Final = 14
_INDENT: Final = 10
_LINES: Final = 6
