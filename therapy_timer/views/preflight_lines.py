# SPDX-License-Identifier: MIT
"""A few calm lines below the buttons: what may keep the alarm from being heard or answered; nothing if nothing may."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from therapy_timer.services.preflight import Finding
from therapy_timer.views import preflight_words as words
from therapy_timer.views import theme
from therapy_timer.views.controls import Button
from therapy_timer.views.flow import ROOM, FlowBox
from therapy_timer.views.layouts import drop
from therapy_timer.views.settled import Settled

MOST: Final = 3
"""So many lines are shown unless the person wants to see all."""


class PreflightLines(QWidget):
    """Shows findings, the gravest first, and lets the person test the sound and say whether it was heard.

    `seconds` tells a steady time in seconds, by which the second click of a double click is told from an answer.
    """

    test_wanted = Signal()
    """The person wants to hear the alarm's sound."""
    heard = Signal(bool)
    """The person heard it, or did not."""

    def __init__(self, parent: QWidget | None = None, *, seconds: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._settled = Settled(seconds)
        self._findings: tuple[Finding, ...] = ()
        self._asking = False
        self._all = False
        self._labels: list[QLabel] = []
        self._lines = QFrame(self)
        self._lines.setObjectName("lines")
        self._lines.setProperty("role", "note")
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(theme.Space.M, theme.Space.XS, theme.Space.M, theme.Space.XS)
        self._column.setSpacing(theme.Space.XS)
        self._answers = FlowBox(self)
        self._more = self._link("more", "")
        self._test = self._link("test", words.test_label())
        self._question = QLabel(words.heard_question(), self._answers)
        self._question.setObjectName("heardIt")
        self._yes = self._answer("heard", words.heard_yes())
        self._no = self._answer("notHeard", words.heard_no())
        self._yes.setAccessibleName(self.tr("Yes, I heard it"))
        self._no.setAccessibleName(self.tr("No, I did not hear it"))
        self._answers.hold(self._more, self._test, self._question, self._yes, self._no, spacing=theme.Space.M)
        self._more.clicked.connect(self._show_all)
        self._test.clicked.connect(self.test_wanted)
        self._yes.clicked.connect(self._say_heard)
        self._no.clicked.connect(self._say_not_heard)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, 0, ROOM, 0)
        column.setSpacing(0)
        column.addWidget(self._lines)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addSpacing(theme.Space.S)  # below the text of the lines
        row.addWidget(self._answers, 1)
        column.addLayout(row)
        self._show()

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines that are shown."""
        return tuple(label.text() for label in self._labels)

    def render(self, findings: Sequence[Finding], asking: bool) -> None:  # type: ignore[override]  # not QWidget's
        """Show these findings; `asking` is whether the sound was just played, and it is asked whether it was heard."""
        if (tuple(findings), asking) == (self._findings, self._asking):
            return
        if asking and not self._asking:
            self._settled.changed()
        self._findings, self._asking = tuple(findings), asking
        self._all = self._all and len(self._findings) > MOST
        self._show()

    def _show(self) -> None:
        shown = self._findings if self._all else self._findings[:MOST]
        self._fill([words.line(finding) for finding in shown])
        left = len(self._findings) - len(shown)
        self._more.setText(words.more(left))
        self._more.setVisible(left > 0)
        self._test.setVisible(not self._asking)
        for widget in (self._question, self._yes, self._no):
            widget.setVisible(self._asking)
        self._lines.setVisible(bool(shown))
        self.setVisible(bool(shown) or self._asking)

    def _fill(self, texts: Sequence[str]) -> None:
        while len(self._labels) > len(texts):
            drop(self._labels.pop(), self._column)
        while len(self._labels) < len(texts):
            label = QLabel(self._lines)
            label.setObjectName(f"line{len(self._labels)}")
            label.setProperty("role", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._column.addWidget(label)
            self._labels.append(label)
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)

    def _link(self, name: str, label: str) -> QPushButton:
        link = Button(label, self._answers)
        link.setObjectName(name)
        link.setProperty("role", "link")
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        return link

    def _answer(self, name: str, label: str) -> QPushButton:
        button = Button(label, self._answers)
        button.setObjectName(name)
        button.setProperty("variant", "small")
        return button

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._show()
        self._test.setFocus()

    @Slot()
    def _say_heard(self) -> None:
        if self._settled:
            self.heard.emit(True)

    @Slot()
    def _say_not_heard(self) -> None:
        if self._settled:
            self.heard.emit(False)
