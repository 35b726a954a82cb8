# SPDX-License-Identifier: MIT
"""A program that runs beside this one is not waited for, and is killed with all that it started."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from tests.helpers.desk import PATIENCE_S, wait_until
from therapy_timer.desktop.child import Child, End, Outcome


class Ending:
    """Takes the outcome."""

    def __init__(self) -> None:
        self.outcome: Outcome | None = None
        self._come = threading.Event()

    def __call__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._come.set()

    def wait(self) -> Outcome:
        assert self._come.wait(PATIENCE_S)
        assert self.outcome is not None
        return self.outcome


def python(code: str, *arguments: object) -> list[str]:
    return [sys.executable, "-ISc", code, *map(str, arguments)]


def is_alive(pid: int) -> bool:
    """Not so if it is dead and only nobody has taken note."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] not in {"Z", "X"}
    except OSError:
        return False


HANGS = "import time; time.sleep(600)"
GRANDCHILD = """
import subprocess, sys, time, pathlib
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
new = pathlib.Path(sys.argv[1] + ".new"); new.write_text(str(child.pid)); new.rename(sys.argv[1])
time.sleep(600)
"""


def test_it_is_told_what_to_say_and_what_it_says_is_thrown_away(tmp_path: Path) -> None:
    code = "import sys, pathlib; print('x' * 1000000); pathlib.Path(sys.argv[1]).write_text(sys.stdin.read())"
    ending = Ending()
    Child(python(code, tmp_path / "said"), limit_s=PATIENCE_S, said="näh", ended=ending)
    assert ending.wait() == Outcome(End.DONE, 0)
    assert (tmp_path / "said").read_text() == "näh"


def test_it_need_not_listen() -> None:
    ending = Ending()
    Child(python("import os; os.close(0)"), limit_s=PATIENCE_S, said="x" * 1_000_000, ended=ending)
    assert ending.wait().end is End.DONE


def test_its_exit_status() -> None:
    ending = Ending()
    Child(python("raise SystemExit(7)"), limit_s=PATIENCE_S, ended=ending)
    assert ending.wait() == Outcome(End.STATUS, 7)


def test_its_environment(tmp_path: Path) -> None:
    ending = Ending()
    code = "import os, sys, pathlib; pathlib.Path(sys.argv[1]).write_text(os.environ['STEP'])"
    Child(python(code, tmp_path / "step"), limit_s=PATIENCE_S, environment={"STEP": "due"}, ended=ending)
    assert ending.wait().end is End.DONE
    assert (tmp_path / "step").read_text() == "due"


@pytest.mark.parametrize("command", ["/there/is/none", "no-such-program-anywhere", "/dev/null/x"])
def test_there_is_none(command: str) -> None:
    ending = Ending()
    Child([command], limit_s=PATIENCE_S, ended=ending)
    assert ending.wait() == Outcome(End.MISSING)


def test_it_cannot_be_run(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("not a program")
    (tmp_path / "script").write_text("not a program either")
    (tmp_path / "script").chmod(0o755)
    for command in (str(tmp_path / "text"), str(tmp_path / "script"), str(tmp_path), "with\0zero"):
        ending = Ending()
        Child([command], limit_s=PATIENCE_S, ended=ending)
        assert ending.wait() == Outcome(End.NOT_EXECUTABLE)


def test_it_is_killed_with_all_it_started_when_its_time_is_up(tmp_path: Path) -> None:
    ending = Ending()
    child = Child(python(GRANDCHILD, tmp_path / "pid"), limit_s=1.0, ended=ending)
    wait_until((tmp_path / "pid").exists)
    grandchild = int((tmp_path / "pid").read_text())
    assert ending.wait() == Outcome(End.TIMEOUT)
    wait_until(lambda: not is_alive(grandchild))
    assert child.wait(PATIENCE_S)


def test_it_is_stopped() -> None:
    ending = Ending()
    child = Child(python(HANGS), limit_s=600, ended=ending)
    wait_until(lambda: child._process)
    child.stop()
    assert ending.wait() == Outcome(End.STOPPED)


def test_it_is_stopped_before_it_began(monkeypatch: pytest.MonkeyPatch) -> None:
    go = threading.Event()
    real = Child._started

    def later(self: Child) -> object:
        go.wait(PATIENCE_S)
        return real(self)

    monkeypatch.setattr(Child, "_started", later)
    ending = Ending()
    child = Child(python(HANGS), limit_s=600, ended=ending)
    child.stop()
    go.set()
    assert ending.wait() == Outcome(End.STOPPED)


def test_stopping_one_that_has_ended_harms_nobody() -> None:
    ending = Ending()
    child = Child(python(""), limit_s=PATIENCE_S, ended=ending)
    assert ending.wait().end is End.DONE
    child.stop()
    assert child.wait(PATIENCE_S)
