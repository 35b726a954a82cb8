# SPDX-License-Identifier: MIT
"""That no failure is lost when the parts of the tests run side by side."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from scripts import run_tests
from scripts.run_tests import Part


def says(text: str, status: int = 0) -> tuple[str, ...]:
    return (sys.executable, "-c", f"print({text!r}); raise SystemExit({status})")


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> list[Part]:
    found: list[Part] = []
    monkeypatch.setattr(run_tests, "parts", lambda _noqt: found)
    return found


def test_all_has_to_pass(parts: list[Part], capsys: pytest.CaptureFixture[str]) -> None:
    parts += [Part("one", (says("first"), says("second"))), Part("two", (says("third"),), nice=False)]
    assert run_tests.main([]) == 0
    out = capsys.readouterr().out
    assert all(text in out for text in ("first", "second", "third", "All tests passed."))


def test_one_that_fails_fails_all_and_ends_its_part(parts: list[Part], capsys: pytest.CaptureFixture[str]) -> None:
    parts += [Part("bad", (says("first", 1), says("second"))), Part("good", (says("third"),))]
    assert run_tests.main([]) == 1
    out = capsys.readouterr().out
    assert "===== bad: FAILED" in out
    assert "===== good: passed" in out
    assert "second" not in out
    assert "Failed: bad." in out
    assert run_tests.main(["good"]) == 0


def test_a_part_that_is_not_there_is_said() -> None:
    with pytest.raises(SystemExit):
        run_tests.main(["moon"])


def test_every_test_is_in_a_part() -> None:
    """Each folder of its own is left out of the rest."""
    commands = [list(command) for part in run_tests.parts(None) for command in part.commands]
    (rest,) = [command for command in commands if command[-1] == "tests"]
    left_out = {word.removeprefix("--ignore=") for word in rest if word.startswith("--ignore=")}
    taken = {word for command in commands if command is not rest for word in command if word.startswith("tests/")}
    assert left_out == taken
    assert all((Path(run_tests.ROOT) / folder).is_dir() for folder in taken)
