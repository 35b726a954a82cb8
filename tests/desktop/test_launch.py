# SPDX-License-Identifier: MIT
"""A program started in the background goes on without whoever started it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from therapy_timer.desktop import launch
from therapy_timer.desktop.launch import Launched, own_command

ROOT = Path(__file__).resolve().parents[2]


def python(code):
    return [sys.executable, "-c", code]


def finish(program):
    program._process.wait(30)


def test_own_command(monkeypatch):
    assert own_command("--hidden") == [sys.executable, "-m", "therapy_timer", "--hidden"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command("--hidden") == [sys.executable, "--hidden"]


def test_the_command_finds_this_package_wherever_one_is(tmp_path, monkeypatch):
    (tmp_path / "therapy_timer").mkdir()
    (tmp_path / "therapy_timer" / "__main__.py").write_text("raise SystemExit('the wrong one')")
    monkeypatch.chdir(tmp_path)
    with Launched(own_command("--version")) as program:
        finish(program)
        assert (program.failed, program.said) == (False, "")


def test_what_it_says_when_it_fails():
    with Launched(python("import sys; print('näh', file=sys.stderr); sys.exit(3)")) as program:
        finish(program)
        assert (program.failed, program.said) == (True, "näh")


def test_only_the_end_of_much_is_kept():
    with Launched(python("import sys; sys.stderr.write('x' * 100000 + 'end'); sys.exit(1)")) as program:
        finish(program)
        assert len(program.said) < 5000
        assert program.said.endswith("xend")


def test_ending_well_is_no_failure():
    with Launched(python("")) as program:
        finish(program)
        assert not program.failed


def test_it_has_a_session_of_its_own_and_no_terminal():
    code = "import os, sys; sys.stderr.write(f'{os.getsid(0) == os.getpid()} {sys.stdin.read()!r} {os.getcwd()}')"
    with Launched(python(code)) as program:
        finish(program)
        assert program.said == f"True '' {ROOT}"


def test_it_goes_on_when_it_is_left():
    with Launched(python("import time; time.sleep(60)")) as program:
        pass
    os.kill(program._process.pid, signal.SIGKILL)
    assert os.waitpid(program._process.pid, 0) == (program._process.pid, signal.SIGKILL)


def test_it_can_be_ended():
    with Launched(python("import time; time.sleep(60)")) as program:
        assert not program.failed
        program.end()
        assert program.failed


def test_it_is_killed_if_it_will_not_end(monkeypatch):
    waits = []
    real = subprocess.Popen.wait

    def wait(self, timeout=None):
        waits.append(timeout)
        if timeout is not None:
            raise subprocess.TimeoutExpired(self.args, timeout)
        return real(self)

    monkeypatch.setattr(subprocess.Popen, "wait", wait)
    monkeypatch.setattr(subprocess.Popen, "terminate", lambda _: None)
    with Launched(python("import time; time.sleep(60)")) as program:
        program.end()
        assert program.failed
    assert waits == [5, None]


def test_a_program_that_is_not_there():
    with pytest.raises(FileNotFoundError):
        Launched(["/there/is/none"])


def test_the_package_is_this_one():
    assert launch._PACKAGE == ROOT / "therapy_timer"
