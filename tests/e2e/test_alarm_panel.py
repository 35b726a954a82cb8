# SPDX-License-Identifier: MIT
"""The alarm's panels on a real screen that is two, above the window of another program, with a real keyboard."""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
import time

import pytest

from tests.helpers.desk import PATIENCE_S, Desk, program, wait_until

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]

_OTHER = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
field = QLineEdit()
field.setWindowTitle("other")
field.show()
field.textChanged.connect(lambda text: print(text, flush=True))
application.exec()
"""
LEFT, RIGHT = [0, 0, 512, 800], [512, 0, 512, 800]


class Panels:
    """The program with the panels, and a way to tell it what to do."""

    def __init__(self, desk: Desk) -> None:
        command = [sys.executable, "-m", "tests.helpers.panel_program"]
        self._process = desk.processes.start(
            command, desk.environment, "panels.log", stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self.hear() == ["ready"]

    def do(self, *words: str) -> None:
        """Tell it to do something."""
        for word in words:
            os.write(self._process.stdin.fileno(), f"{word}\n".encode())

    def rest(self) -> None:
        """Let the panels' own seconds pass."""
        self.do("later")
        assert self.hear() == ["later"]

    def hear_until(self, said: str) -> None:
        """Hear nothing but that a key is held, until that is said."""
        while (heard := self.hear()) is not None and heard[0] != said:
            assert heard == ["again"]

    def ask(self, word: str) -> list[list[int]]:
        """Ask it for a list of places."""
        self.do(word)
        heard, places = self.hear()
        assert heard == word
        return sorted(places)

    def hear(self, patience_s: float = PATIENCE_S) -> list | None:
        """The next line, or None if there is none for that long."""
        deadline = time.monotonic() + patience_s
        line = b""
        while not line.endswith(b"\n"):
            ready, _, _ = select.select([self._process.stdout], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                return None
            piece = os.read(self._process.stdout.fileno(), 1)
            assert piece, "the program has ended"
            line += piece
        return json.loads(line)


def in_front(desk: Desk) -> str:
    return desk.xdotool("getactivewindow", "getwindowname")


@contextlib.contextmanager
def two_screens(folders):
    with Desk(folders, accessible=False) as desk:
        monitor(desk, "left", "512/135x800/211+0+0", "screen")
        monitor(desk, "right", "512/135x800/211+512+0", "none")
        yield desk


def monitor(desk: Desk, name: str, place: str, output: str) -> None:
    done = desk.processes.run([program("xrandr"), "--setmonitor", name, place, output], desk.environment)
    assert done.returncode == 0, done.stderr


def test_they_cover_both_screens_and_give_the_keyboard_back(folders):
    with two_screens(folders) as desk:
        desk.processes.start([sys.executable, "-c", _OTHER], desk.environment, "other.log")
        wait_until(lambda: in_front(desk) == "other", "the other program's window is in front")
        panels = Panels(desk)
        assert panels.ask("screens") == [LEFT, RIGHT]

        panels.do("up")
        panels.hear_until("up")
        wait_until(lambda: panels.ask("panels") == [LEFT, RIGHT], "both screens are covered")
        wait_until(lambda: in_front(desk) == "Take the ice off: lower back", "a panel has the keyboard")

        # A screen goes and comes.
        desk.processes.run([program("xrandr"), "--delmonitor", "right"], desk.environment)
        wait_until(lambda: len(panels.ask("screens")) == 1 and len(panels.ask("panels")) == 1, "one screen is left")
        monitor(desk, "right", "512/135x800/211+512+0", "none")
        wait_until(lambda: panels.ask("panels") == [LEFT, RIGHT], "both screens are covered again")

        # What closes windows does not close it, and no key of somebody who types answers it.
        wait_until(lambda: in_front(desk) == "Take the ice off: lower back", "a panel has the keyboard")
        desk.key("alt+F4")
        desk.key("Escape")
        desk.xdotool("key", "--delay", "20", "--repeat", "20", "space")
        for key in ("Tab", "space", "Return"):
            desk.key(key)
        assert panels.ask("panels") == [LEFT, RIGHT]

        # After a second without a touch it does; the panels' own seconds pass at a word.
        def answered() -> bool:
            panels.rest()
            desk.key("space")
            return panels.hear(0.5) == ["off"]

        wait_until(answered, "the key says that the pack is off")
        panels.do("off")
        wait_until(lambda: panels.ask("panels") == [], "the panels are gone")
        wait_until(lambda: in_front(desk) == "other", "the other program has the keyboard again")


def test_a_key_that_is_held_while_they_come_up_answers_nothing(folders):
    with two_screens(folders) as desk:
        panels = Panels(desk)
        panels.do("window")
        wait_until(lambda: in_front(desk) == "mine", "its own window is in front")
        desk.xdotool("keydown", "space")
        assert panels.hear() == ["again"], "it is held"
        panels.do("up")
        panels.hear_until("up")
        for _ in range(5):
            assert panels.hear() == ["again"], "it is still held, and nothing was said"
        desk.key("Tab")
        desk.xdotool("keyup", "space")
        panels.do("screens")
        panels.hear_until("screens")
        wait_until(lambda: in_front(desk) == "Take the ice off: lower back", "a panel has the keyboard")

        # The keyboard is on a button now. A press after a second without a touch counts, and what follows does not.
        panels.rest()
        desk.xdotool("keydown", "space")
        assert panels.hear() == ["off"]
        for _ in range(5):
            assert panels.hear() == ["again"]
        desk.xdotool("keyup", "space")
        panels.do("screens")
        panels.hear_until("screens")
        panels.do("off")
        wait_until(lambda: in_front(desk) == "mine", "its own window has the keyboard again")
