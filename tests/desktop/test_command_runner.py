# SPDX-License-Identifier: MIT
"""The command of the person's own, seen from the window: why it failed comes on the window's thread."""

from __future__ import annotations

import shlex
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6", reason="PySide6 is not installed")

from PySide6.QtCore import QObject

from tests.helpers.desk import wait_until
from therapy_timer.desktop.command_runner import CommandRunner
from therapy_timer.desktop.own_command import CommandReason

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def runner(qapp: object) -> Iterator[CommandRunner]:
    made = CommandRunner()
    yield made
    made.stop()
    made.deleteLater()


def python(code: str, *arguments: object) -> str:
    return shlex.join([sys.executable, "-ISc", code, *map(str, arguments)])


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("/there/is/none", CommandReason.MISSING),
        ("say 'it", CommandReason.MALFORMED),
        (python("raise SystemExit(3)"), CommandReason.STATUS),
    ],
)
def test_why_it_failed_is_told(runner: CommandRunner, qtbot: QtBot, command: str, reason: CommandReason) -> None:
    with qtbot.waitSignal(runner.failed, timeout=20_000) as failed:
        runner.run(command, "due")
    assert failed.args == [reason.value]


def test_it_is_told_on_the_thread_of_the_window_whoever_listens(runner: CommandRunner, qtbot: QtBot) -> None:
    class Page(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.threads: list[threading.Thread] = []

        def say(self, _reason: str) -> None:
            self.threads.append(threading.current_thread())

    page, heard = Page(), list[threading.Thread]()
    runner.failed.connect(page.say)
    runner.failed.connect(lambda _: heard.append(threading.current_thread()))
    runner.run(python("raise SystemExit(3)"), "due")
    qtbot.waitUntil(lambda: bool(page.threads and heard), timeout=20_000)
    assert page.threads == heard == [threading.main_thread()]
    page.deleteLater()


def test_one_that_does_its_work_says_nothing(runner: CommandRunner, qtbot: QtBot, tmp_path: Path) -> None:
    reasons: list[str] = []
    runner.failed.connect(reasons.append)
    code = "import os, sys, pathlib; pathlib.Path(sys.argv[1]).write_text(os.environ['THERAPY_TIMER_ALARM'])"
    runner.run(python(code, tmp_path / "said"), "wake")
    wait_until(lambda: not any(child.running for child in runner._command._children))
    assert (tmp_path / "said").read_text() == "wake"
    with qtbot.waitSignal(runner.failed, timeout=20_000):
        runner.run("/there/is/none", "wake")
    assert reasons == [CommandReason.MISSING], "of the first there was nothing to say"


def test_the_end_of_the_program_is_that_of_the_command(runner: CommandRunner) -> None:
    runner.run(python("import time; time.sleep(600)"), "due")
    (child,) = runner._command._children
    runner.stop()
    assert not child.running
