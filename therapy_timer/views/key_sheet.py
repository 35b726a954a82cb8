# SPDX-License-Identifier: MIT
"""The sheet of all keys, made from the table that the keys are made from."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from therapy_timer.core.skin import RINGING, Snapshot
from therapy_timer.views import theme
from therapy_timer.views.keys import TABLE, native
from therapy_timer.views.labels import begin_with_the_line
from therapy_timer.views.page_dialog import PageDialog
from therapy_timer.views.translation import translate


class KeySheet(PageDialog):
    """Lists the keys; those without Ctrl or Alt only where they are on. It goes when a pack should come off."""

    def __init__(self, parent: QWidget | None = None, *, single: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Keys", "Keys"))
        self.resize(*_SIZE)
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setHorizontalSpacing(theme.Space.L)
        grid.setVerticalSpacing(theme.Space.S)
        grid.setColumnStretch(1, 1)
        for row, (keys, what) in enumerate(lines(single=single)):
            grid.addWidget(_label(keys, f"key{row}", "caption"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(what, f"what{row}", ""), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setObjectName("scroll")
        scroll.setAccessibleName(self.windowTitle())
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scroll)
        column.addWidget(buttons)

    def follow(self, snapshot: Snapshot) -> None:
        """Make room for the alarm."""
        if any(skin.state in RINGING for skin in snapshot.on):
            self.reject()


def lines(*, single: bool) -> list[tuple[str, str]]:
    """The keys and what they do, first those of the table."""
    either = translate("Keys", "{key} or {single}")
    told = [
        (either.format(key=key.native, single=key.single) if single and key.single else key.native, key.what)
        for key in TABLE
    ]
    return [
        *told,
        (native("Tab"), translate("Keys", "To the next button or field; with Shift, back")),
        (translate("Keys", "Space"), translate("Keys", "Press the button that has the frame around it")),
        (translate("Keys", "Alt and a letter"), translate("Keys", "Press a button at once; its hint tells the letter")),
        (native("Esc"), translate("Keys", "Close a question or the far view; never an alarm")),
    ]


def _label(text: str, name: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(not name.startswith("key"))
    if role:
        label.setProperty("role", role)
    begin_with_the_line(label)
    return label


_SIZE: Final = (460, 520)
