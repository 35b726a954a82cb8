# SPDX-License-Identifier: MIT
"""docs/hazards.md, the tests that it names and scripts/disable_mitigations.py belong together.

What this does not do, for it takes minutes, is switch the mitigations off: `make hazards`.
"""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def load():
    path = ROOT / "scripts" / "disable_mitigations.py"
    spec = importlib.util.spec_from_file_location("disable_mitigations", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


script = load()
MITIGATIONS = script.mitigations()


def names(path):
    """Every test of a file as pytest names it, classes and what they inherit by a helper included."""
    found = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.ClassDef):
            found |= {f"{node.name}::{each.name}" for each in node.body if isinstance(each, ast.FunctionDef)}
            if any(isinstance(base, ast.Name) and base.id == "Cases" for base in node.bases):
                inherited = names(ROOT / "tests" / "helpers" / "cases.py")
                found |= {f"{node.name}::{name.removeprefix('Cases::')}" for name in inherited if "::" in name}
    return found


def test_there_are_hazards_and_mitigations():
    assert len(list(script.rows("H"))) > 20
    assert len(MITIGATIONS) > 40


@pytest.mark.parametrize("kind", ["H", "M"])
def test_no_id_is_given_twice(kind):
    ids = [number for number, _ in script.rows(kind)]
    assert len(ids) == len(set(ids))


def test_every_hazard_has_a_severity_and_says_what_remains():
    for number, rest in script.rows("H"):
        hazard, severity, does, remains = (cell.strip() for cell in rest.split("|"))
        assert hazard
        assert severity in {"A", "B", "C"}, number
        assert does, number
        assert remains, number


def test_hazards_and_mitigations_name_each_other():
    named = {found for _, rest in script.rows("H") for found in re.findall(r"\bM\d+\b", rest)}
    assert named == {mitigation.id for mitigation in MITIGATIONS}
    assert named == set(script.PATCHES)


@pytest.mark.parametrize("mitigation", MITIGATIONS, ids=lambda mitigation: mitigation.id)
def test_the_tests_of_a_mitigation_are_there(mitigation):
    assert mitigation.tests
    for test in mitigation.tests:
        file, _, name = test.partition("::")
        assert (ROOT / file).is_file(), test
        assert not name or name in names(ROOT / file), test


@pytest.mark.parametrize("number", script.PATCHES)
def test_what_switches_a_mitigation_off_still_fits(number):
    patch = script.PATCHES[number]
    assert patch.fits(), f"the text that {number} replaces does not stand exactly once in {patch.file}"
    assert patch.old != patch.new
    source = patch.path(ROOT).read_text(encoding="utf-8")
    ast.parse(source.replace(patch.old, patch.new))
