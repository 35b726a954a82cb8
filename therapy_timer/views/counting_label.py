# SPDX-License-Identifier: MIT
"""A label with a time that counts: it is painted again each second, and nothing around it is laid out again."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPaintEvent, QPalette, QTextDocument, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

_DIGIT: Final = re.compile(r"\d")


class CountingLabel(QLabel):
    """Shows rich text. Other digits in the same places take the same room, for all are equally wide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""

    def text(self) -> str:
        """What is shown."""
        return self._text

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text; only one of another shape has its place looked for anew."""
        if text == self._text:
            return
        same_shape = _DIGIT.sub("0", text) == _DIGIT.sub("0", self._text)
        self._text = text
        if same_shape:
            self.update()
        else:
            super().setText(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text as a label does."""
        room = self.contentsRect().adjusted(self.margin(), self.margin(), -self.margin(), -self.margin())
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        option = QTextOption(self.alignment())
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WordWrap if self.wordWrap() else QTextOption.WrapMode.NoWrap)
        document.setDefaultTextOption(option)
        document.setHtml(self._text)
        document.setTextWidth(room.width())
        painter = QPainter(self)
        above = (
            (room.height() - document.size().height()) / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0
        )
        painter.translate(room.x(), room.y() + max(0.0, above))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self.palette()
        context.palette.setColor(QPalette.ColorRole.Text, self.palette().color(self.foregroundRole()))
        document.documentLayout().draw(painter, context)
