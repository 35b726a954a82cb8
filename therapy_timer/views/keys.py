# SPDX-License-Identifier: MIT
"""The keys of the window: one table, from which the shortcuts are made and the sheet that tells them.

None of them starts, ends or answers anything. A single key, which speech or a slip can press, only leads to a page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from therapy_timer.views.translation import QT_TRANSLATE_NOOP, translate


class KeyAction(StrEnum):
    """What a key does."""

    SHEET = "sheet"
    FAR_VIEW = "far-view"
    TIMER = "timer"
    PLAN = "plan"
    HISTORY = "history"
    GUIDE = "guide"
    SETTINGS = "settings"
    SIGNS = "signs"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Key:
    """One line of the table. `single` is the same without Ctrl or Alt, where there is one."""

    action: KeyAction
    sequence: str
    text: str
    single: str = ""

    @property
    def what(self) -> str:
        """What it does, for people."""
        return translate("Keys", self.text)

    @property
    def native(self) -> str:
        """The key as this desktop writes it."""
        return native(self.sequence)


def native(sequence: str) -> str:
    """A key such as "Ctrl+1", as this desktop writes it."""
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)


TABLE: Final = (
    Key(KeyAction.SHEET, "F1", QT_TRANSLATE_NOOP("Keys", "Show these keys"), "?"),
    Key(KeyAction.FAR_VIEW, "F11", QT_TRANSLATE_NOOP("Keys", "Far view: the time as large as the screen")),
    Key(KeyAction.TIMER, "Ctrl+1", QT_TRANSLATE_NOOP("Keys", "The timer"), "T"),
    Key(KeyAction.PLAN, "Ctrl+2", QT_TRANSLATE_NOOP("Keys", "The plan"), "P"),
    Key(KeyAction.HISTORY, "Ctrl+3", QT_TRANSLATE_NOOP("Keys", "The history"), "H"),
    Key(KeyAction.GUIDE, "Ctrl+4", QT_TRANSLATE_NOOP("Keys", "The guide"), "G"),
    Key(KeyAction.SETTINGS, "Ctrl+5", QT_TRANSLATE_NOOP("Keys", "The settings"), "S"),
    Key(KeyAction.SIGNS, "Ctrl+6", QT_TRANSLATE_NOOP("Keys", "The warning signs"), "W"),
    Key(KeyAction.QUIT, "Ctrl+Q", QT_TRANSLATE_NOOP("Keys", "Quit; it asks first while a pack is on")),
)


def key_of(action: KeyAction) -> Key:
    """The line of the table for this action."""
    return next(key for key in TABLE if key.action is action)


class Keys(QObject):
    """Hears the keys of the table in `window`; `single` tells whether those without Ctrl or Alt count now.

    A single key counts only where nothing else takes it: not while text is typed, nor in a list.
    """

    wanted = Signal(str)
    """The `KeyAction` that was asked for."""

    def __init__(self, window: QWidget, single: Callable[[], bool]) -> None:
        super().__init__(window)
        self._single = single
        for key in TABLE:
            shortcut = QShortcut(QKeySequence(key.sequence), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda action=key.action: self.wanted.emit(action.value))
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a single key that nothing in the window wanted."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            found = [key for key in TABLE if key.single and key.single == event.text().upper()]
            if found and plain == Qt.KeyboardModifier.NoModifier and self._single():
                self.wanted.emit(found[0].action.value)
                return True
        return super().eventFilter(watched, event)
