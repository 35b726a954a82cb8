# SPDX-License-Identifier: MIT
"""The tools that take too long for every change still do what they are for."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from scripts import fuzz, mutate

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the tools are for POSIX systems")


@pytest.mark.parametrize("target", ["import", "log", "socket"])
def test_damaged_input_is_made_and_borne(target: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog) -> None:
    monkeypatch.setattr(fuzz, "KEPT", tmp_path)
    caplog.set_level("CRITICAL")
    tally = fuzz.Tally(target)
    fuzz.TARGETS[target](random.Random(7), 1, tally)
    assert tally.tried
    assert tally.found == []


def test_a_command_that_is_carried_out_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fuzz, "KEPT", tmp_path)
    monkeypatch.setattr(fuzz, "no_command", lambda _: fuzz.channel.encode(fuzz._START))
    tally = fuzz.Tally("socket")
    fuzz.TARGETS["socket"](random.Random(7), 1, tally)
    assert any("something was done" in found for found in tally.found)
    assert {"stderr", "line-00"} <= {path.name for path in (tmp_path / "socket-000").iterdir()}


def test_what_is_found_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fuzz, "KEPT", tmp_path / "fuzz")
    tally = fuzz.Tally("import")
    tally.complain("half imported", {"rows.csv": b"\xff", "all.json": b"{"})
    kept = {path.name: path.read_bytes() for path in (tmp_path / "fuzz" / "import-000").iterdir()}
    assert kept == {"rows.csv": b"\xff", "all.json": b"{"}
    assert "half imported" in tally.found[0]


def test_the_same_seed_makes_the_same_mistakes() -> None:
    one, other = (fuzz.mutated(b'{"a": 1}\n' * 9, random.Random(3)) for _ in range(2))
    assert one == other != b'{"a": 1}\n' * 9


def test_the_same_seed_makes_the_same_ids(tmp_path: Path) -> None:
    exports = []
    for name in ("one", "other"):
        with fuzz._same_ids(random.Random(3)):
            (tmp_path / name).mkdir()
            exports.append(fuzz._exports(tmp_path / name, fuzz.FakeClock()))
    assert exports[0] == exports[1]


def test_a_change_that_a_test_must_see_is_noticed_and_no_change_is_not(tmp_path: Path) -> None:
    module = mutate.CORE / "region.py"
    source = (mutate.ROOT / module).read_text(encoding="utf-8")
    project = mutate.copied(tmp_path)
    assert not mutate._fails(project, ["tests/core/test_region.py"])
    assert mutate.noticed(mutate.Mutant(module, 1, "", "raise", f"{source}\nraise ValueError\n"), project)
    broken = source.replace('"left-knee"', '"left-toe"')
    assert broken != source
    assert mutate.noticed(mutate.Mutant(module, 1, "knee", "toe", broken), project)
    with pytest.raises(mutate.Unusable):
        mutate._fails(project, ["tests/core/test_no_such.py"])


def test_mutants_differ_from_the_module_in_one_place() -> None:
    found = list(mutate.mutants(mutate.CORE / "checks.py"))
    assert found
    assert all(mutant.before != mutant.after for mutant in found)
    assert len({mutant.source for mutant in found}) == len(found)
