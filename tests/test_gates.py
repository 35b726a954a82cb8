# SPDX-License-Identifier: MIT
"""The tools that take too long for every change still do what they are for."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

import pytest

from scripts import fuzz, mutate

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the tools are for POSIX systems")


@pytest.mark.parametrize("target", ["import", "log"])
def test_damaged_input_is_made_and_borne(target: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog) -> None:
    monkeypatch.setattr(fuzz, "KEPT", tmp_path)
    caplog.set_level("CRITICAL")
    tally = fuzz.Tally()
    fuzz.TARGETS[target](random.Random(7), time.monotonic() + 1, tally)
    assert tally.tried
    assert tally.found == []


def test_what_is_found_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fuzz, "KEPT", tmp_path / "fuzz")
    tally = fuzz.Tally()
    tally.complain("half imported", "rows.csv", b"\xff")
    assert [path.read_bytes() for path in (tmp_path / "fuzz").iterdir()] == [b"\xff"]
    assert "half imported" in tally.found[0]


def test_the_same_seed_makes_the_same_mistakes() -> None:
    one, other = (fuzz.mutated(b'{"a": 1}\n' * 9, random.Random(3)) for _ in range(2))
    assert one == other != b'{"a": 1}\n' * 9


def test_mutants_differ_from_the_module_in_one_place() -> None:
    found = list(mutate.mutants(mutate.CORE / "checks.py"))
    assert found
    assert all(mutant.before != mutant.after for mutant in found)
    assert len({mutant.source for mutant in found}) == len(found)
