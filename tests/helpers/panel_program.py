# SPDX-License-Identifier: MIT
"""A program with nothing but the alarm's panels, which a test tells what to do, one word a line on standard input.

`up` lets a pack be two minutes past due, `later` lets the panels' seconds pass; both are said back. `off` takes it off,
`window` shows a window of its own, `screens` and `panels` print where they are. What is said on a panel is printed as
it is said, and each repeated press of a key that is held.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.world import CoreWorld
from therapy_timer.core.alarm import alarm
from therapy_timer.views.alarm_panel import AlarmPanels


class Repeats(QObject):
    """Calls `told` for each repeated press of a key that is held."""

    def __init__(self, told: Callable[[], None]) -> None:
        super().__init__()
        self._told = told

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See it pass by, once for each press."""
        press = event.type() is QEvent.Type.KeyPress and isinstance(watched, QWindow)
        if press and isinstance(event, QKeyEvent) and event.isAutoRepeat():
            self._told()
        return False


class Program:
    """The panels, and the world that they follow."""

    def __init__(self) -> None:
        self.world = CoreWorld()
        self.seconds = 0.0
        self.panels = AlarmPanels(seconds=lambda: self.seconds)
        self.panels.took_off.connect(lambda _treatment: self.tell("off"))
        self.panels.taking_off.connect(lambda _treatment: self.tell("taking"))
        self.window = QWidget()
        self.window.setWindowTitle("mine")
        self.window.resize(200, 100)

    def tell(self, *what: Any) -> None:
        """Print one line."""
        sys.stdout.write(json.dumps(what) + "\n")
        sys.stdout.flush()

    def listen(self) -> None:
        """Read what there is, whole words as the test writes them, and do what it says."""
        for word in os.read(sys.stdin.fileno(), 4096).decode().split() or ["end"]:
            self.obey(word)

    def obey(self, word: str) -> None:
        """Do one thing."""
        match word:
            case "up":
                self.world.start()
                self.world.clock.go(minutes=17)
                self.follow()
                self.tell("up")
            case "off":
                self.world.off()
                self.follow()
                self.world.clock.go(hours=2)
            case "later":
                self.seconds += 60
                self.tell("later")
            case "window":
                self.window.show()
                self.window.activateWindow()
            case "screens":
                self.tell("screens", [screen.geometry().getRect() for screen in QGuiApplication.screens()])
            case "panels":
                self.tell("panels", [panel.frameGeometry().getRect() for panel in self.panels.panels])
            case _:
                QApplication.exit(0)

    def follow(self) -> None:
        """Do what the application does every second."""
        snapshot = self.world.snapshot()
        self.panels.follow(alarm(snapshot), snapshot)


def main() -> None:
    """Run until standard input ends."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    program = Program()
    repeats = Repeats(lambda: program.tell("again"))
    application.installEventFilter(repeats)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(program.listen)
    program.tell("ready")
    application.exec()


if __name__ == "__main__":
    main()
