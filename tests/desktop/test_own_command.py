# SPDX-License-Identifier: MIT
"""A command of the person's own: it is told the step, bounded in time, and never disturbs the alarm."""

from __future__ import annotations

import logging
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.desk import PATIENCE_S, wait_until
from therapy_timer.desktop.own_command import CommandFailed, CommandReason, OwnCommand, check, split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PRIVATE = "+49-30-123456"


@pytest.fixture
def failures() -> list[CommandFailed]:
    return []


@pytest.fixture
def make(failures: list[CommandFailed]) -> Iterator[Callable[..., OwnCommand]]:
    made: list[OwnCommand] = []

    def make(limit_s: float = PATIENCE_S) -> OwnCommand:
        made.append(OwnCommand(failures.append, limit_s=limit_s))
        return made[-1]

    yield make
    for command in made:
        command.stop(wait_s=5)


def python(code: str, *arguments: object) -> str:
    return shlex.join([sys.executable, "-ISc", code, *map(str, arguments)])


def test_the_step_is_in_the_environment_and_nowhere_else(
    make: Callable[..., OwnCommand], tmp_path: Path, failures: list[CommandFailed]
) -> None:
    code = "import os, sys, json, pathlib; new = pathlib.Path(sys.argv[1] + '.new'); "
    code += "new.write_text(json.dumps([sys.argv[2:], os.environ['THERAPY_TIMER_ALARM']])); new.rename(sys.argv[1])"
    make().run(python(code, tmp_path / "said", "a b", "$HOME; *"), "wake")
    wait_until((tmp_path / "said").exists)
    assert (tmp_path / "said").read_text() == '[["a b", "$HOME; *"], "wake"]'
    assert failures == []


@pytest.mark.parametrize(
    ("text", "reason", "status"),
    [
        ("/there/is/none", CommandReason.MISSING, None),
        (str(Path(__file__)), CommandReason.NOT_EXECUTABLE, None),
        (python("raise SystemExit(3)"), CommandReason.STATUS, 3),
        ("say 'it", CommandReason.MALFORMED, None),
        ("''", CommandReason.EMPTY, None),
    ],
)
def test_failures_are_told_without_its_text(
    make: Callable[..., OwnCommand],
    failures: list[CommandFailed],
    caplog: pytest.LogCaptureFixture,
    text: str,
    reason: CommandReason,
    status: int | None,
) -> None:
    caplog.set_level(logging.DEBUG)
    make().run(f"{text} {PRIVATE}" if reason is not CommandReason.EMPTY else text, "due")
    wait_until(lambda: failures)
    assert [(failure.reason, failure.status) for failure in failures] == [(reason, status)]
    assert "due" in caplog.text
    assert PRIVATE not in caplog.text
    assert PRIVATE not in str(failures[0])


def test_one_that_hangs_is_killed(make: Callable[..., OwnCommand], failures: list[CommandFailed]) -> None:
    make(limit_s=0.3).run(python("import time; time.sleep(600)"), "due")
    wait_until(lambda: [failure.reason for failure in failures] == [CommandReason.TIMEOUT])


def test_the_next_step_does_not_wait_for_one_that_hangs(make: Callable[..., OwnCommand], tmp_path: Path) -> None:
    command = make()
    command.run(python("import time; time.sleep(600)"), "due")
    command.run(python("import sys, pathlib; pathlib.Path(sys.argv[1]).touch()", tmp_path / "done"), "wake")
    wait_until((tmp_path / "done").exists)


def test_none_is_none(make: Callable[..., OwnCommand], failures: list[CommandFailed]) -> None:
    command = make()
    command.run("", "due")
    command.run(" \n", "due")
    assert command._children == []
    assert failures == []


def test_checking() -> None:
    check(python("never run"))
    for text, reason in [
        ("no-such-program-anywhere -x", CommandReason.MISSING),
        (shlex.quote(__file__), CommandReason.NOT_EXECUTABLE),
        ("'", CommandReason.MALFORMED),
        ("", CommandReason.EMPTY),
    ]:
        with pytest.raises(CommandFailed) as failure:
            check(text)
        assert failure.value.reason is reason


def test_a_backslash_on_windows() -> None:
    text = r'"C:\Program Files\lamp.exe" --on "two words" C:\x'
    assert split(text, "win32") == [r"C:\Program Files\lamp.exe", "--on", "two words", r"C:\x"]
    assert split(r"a\ b 'c d'", "linux") == ["a b", "c d"]
