# SPDX-License-Identifier: MIT
"""Labels of buttons: with a key, but without the line below a letter that gives it away at all times."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel


def begin_with_the_line(label: QLabel) -> None:
    """Have a name or a key begin where one begins to write, whatever letters it has: Qt goes by the letters."""
    side = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def set_label(button: QAbstractButton, label: str, tip: str = "", room: int | None = None) -> None:
    """Show a label. A letter after "&" makes a key with Alt, which the tool tip tells after `tip`; "&&" is a "&".

    A button that would be wider than `room`, in pixels, has its label in several lines.
    """
    if [label, tip, room] == button.property("label"):
        return
    button.setProperty("label", [label, tip, room])
    key = QKeySequence.mnemonic(label)
    text = label.replace("&&", "\0").replace("&", "").replace("\0", "&&")
    button.setText(text)
    if room is not None:
        button.setAccessibleName(text.replace("&&", "&"))
        button.ensurePolished()
        over = button.sizeHint().width() - room
        if over > 0:
            metrics = button.fontMetrics()
            button.setText(wrapped(text, metrics, metrics.horizontalAdvance(text) - over))
    button.setShortcut(key)
    button.setToolTip(" · ".join(part for part in (tip, key.toString(QKeySequence.SequenceFormat.NativeText)) if part))


def wrapped(text: str, metrics: QFontMetrics, room: int) -> str:
    """The text in lines no wider than `room`; a word that is wider by itself is broken. Buttons do not wrap."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines += _broken(word, metrics, room)
    return "\n".join(lines)


def _broken(word: str, metrics: QFontMetrics, room: int) -> list[str]:
    """A word in at most three lines, each but the last with a hyphen; what is then left over is cut."""
    pieces: list[str] = []
    while metrics.horizontalAdvance(word) > room and len(pieces) < _MOST_PIECES - 1:
        fits = next((end for end in range(len(word), 0, -1) if metrics.horizontalAdvance(f"{word[:end]}-") <= room), 0)
        end = min(fits, len(word) - _LEAST_LETTERS)
        if end < _LEAST_LETTERS:
            break
        pieces.append(f"{word[:end]}-")
        word = word[end:]
    return [*pieces, metrics.elidedText(word, Qt.TextElideMode.ElideRight, room)]


_MOST_PIECES: Final = 3
_LEAST_LETTERS: Final = 3
"""So many letters of a word stand together."""
