# SPDX-License-Identifier: MIT
"""Change `core` in one place after the other, and see whether a test of it notices.

    python scripts/mutate.py [--sample 300] [--seed 1] [MODULE ...]

Each operator of a comparison is turned to its neighbour, an integer made one greater and one less, `and` becomes `or`,
`not` goes, plus becomes minus, `min` becomes `max`, a returned value becomes None. Each change is tried alone, in a
copy of the project, by the tests of the module and by the cases first, then by all of `tests/core` but the stateful
ones; two at a time. What no test notices is printed: it is a gap, or it changes nothing that matters. With `--sample`
only so many, chosen at random.

First each set of tests is run with nothing changed, and has to pass. `--minutes` ends the run after so many, and says
how far it came.

It is its own tool of some two hundred lines, which runs the tests as they are; no other was tried.
"""

from __future__ import annotations

import argparse
import ast
import copy
import math
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import Queue
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CORE = Path("therapy_timer") / "core"
PATIENCE_S = 240
COPIED = ("therapy_timer", "tests", "scripts", "docs", "pyproject.toml")
STATEFUL = ("tests/core/test_rule.py::TestNoWayRound::runTest",)
"""The stateful tests take longer than all others together, so they are left out."""

NOTICED = {1, 2}
"""What pytest ends with if a test fails, or if the change lets it not even collect them."""

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
}
_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any", "longest": "shortest", "shortest": "longest"}


class Unusable(Exception):
    """The tests say nothing about a change: they fail without one, or could not be run. The text says why."""


@dataclass(frozen=True)
class Mutant:
    """One change of one module: the line it is in, and the two texts."""

    module: Path
    line: int
    before: str
    after: str
    source: str

    def __str__(self) -> str:
        return f"{self.module.name}:{self.line}: {self.before}  ->  {self.after}"


def mutants(module: Path) -> Iterator[Mutant]:
    """Every change of a module."""
    tree = ast.parse((ROOT / module).read_text(encoding="utf-8"))
    for number, node in enumerate(ast.walk(tree)):
        for change in _changes(node):
            other = copy.deepcopy(tree)
            target = next(each for at, each in enumerate(ast.walk(other)) if at == number)
            before = ast.unparse(target)
            change(target)
            after = ast.unparse(target)
            line = getattr(target, "lineno", 0)
            yield Mutant(module, line, before.split("\n")[0][:90], after.split("\n")[0][:90], ast.unparse(other))


def _changes(node: ast.AST) -> Iterator[Callable[[Any], object]]:
    match node:
        case ast.Compare(ops=operators):
            for place, operator in enumerate(operators):
                if type(operator) in _COMPARISONS:
                    yield partial(_turn, place)
        case ast.BinOp(op=operator) if type(operator) in _ARITHMETIC and not _is_text(node):
            yield lambda it: setattr(it, "op", _ARITHMETIC[type(it.op)]())
        case ast.BoolOp():
            yield lambda it: setattr(it, "op", ast.Or() if isinstance(it.op, ast.And) else ast.And())
        case ast.UnaryOp(op=ast.Not()):
            yield lambda it: setattr(it, "operand", ast.UnaryOp(ast.Not(), it.operand))
        case ast.Constant(value=bool()):
            yield lambda it: setattr(it, "value", not it.value)
        case ast.Constant(value=int()):
            yield lambda it: setattr(it, "value", it.value + 1)
            yield lambda it: setattr(it, "value", it.value - 1)
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in _CALLS:
            yield lambda it: _rename(it.func)
        case ast.Return(value=value) if value is not None and not _is_none(value):
            yield lambda it: setattr(it, "value", ast.Constant(None))


def _turn(place: int, comparison: ast.Compare) -> None:
    comparison.ops[place] = _COMPARISONS[type(comparison.ops[place])]()


def _rename(function: ast.expr) -> None:
    if isinstance(function, ast.Name):
        function.id = _CALLS[function.id]
    elif isinstance(function, ast.Attribute):
        function.attr = _CALLS[function.attr]


def _is_text(node: ast.BinOp) -> bool:
    return any(
        isinstance(side, ast.Constant | ast.JoinedStr) and not _is_number(side) for side in (node.left, node.right)
    )


def _is_number(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int | float)


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def noticed(mutant: Mutant, project: Path) -> bool:
    """Whether a test of core fails with the change; a run that does not end counts as one.

    Raises Unusable if the tests could not be run.
    """
    path = project / mutant.module
    original = path.read_text(encoding="utf-8")
    path.write_text(mutant.source, encoding="utf-8")
    try:
        return any(_fails(project, tests) for tests in _tests_of(mutant.module))
    finally:
        path.write_text(original, encoding="utf-8")


def _tests_of(module: Path) -> Iterator[list[str]]:
    """What is run, one after the other: the tests of the module, then those of all modules."""
    own = Path("tests") / "core" / f"test_{module.name}"
    yield [*([own.as_posix()] if (ROOT / own).exists() else []), "tests/core/test_cases.py"]
    yield ["tests/core"]


def _fails(project: Path, tests: list[str]) -> bool:
    options = ["-x", "-q", "-p", "no:cacheprovider", *(f"--deselect={test}" for test in STATEFUL), *tests]
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *options],
            cwd=project,
            env=dict(os.environ, HYPOTHESIS_PROFILE="quick", PYTHONDONTWRITEBYTECODE="1"),
            capture_output=True,
            timeout=PATIENCE_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return True
    if done.returncode != 0 and done.returncode not in NOTICED:
        raise Unusable(f"pytest ended with {done.returncode}:\n{done.stdout.decode()}{done.stderr.decode()}")
    return done.returncode != 0


def check_unchanged(modules: list[Path], project: Path) -> None:
    """Run each set of tests once with nothing changed. Raises Unusable if one fails, for then every change would."""
    for tests in {tuple(tests): tests for module in modules for tests in _tests_of(module)}.values():
        if _fails(project, tests):
            raise Unusable(f"{' '.join(tests)} fails with nothing changed")


def copied(folder: Path) -> Path:
    """A copy of what the tests of core need, with the modules of core written as the mutants are, but unchanged."""
    for name in COPIED:
        source, target = ROOT / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "images"))
        else:
            shutil.copyfile(source, target)
    for module in (folder / CORE).glob("*.py"):
        module.write_text(ast.unparse(ast.parse(module.read_text(encoding="utf-8"))), encoding="utf-8")
    return folder


def _try_all(chosen: list[Mutant], projects: Queue[Path], until: float) -> tuple[int, int]:
    """Try the mutants, one in each project at a time, and print what survives. How many were tried, and survived."""

    def noticed_in_time(mutant: Mutant) -> bool | None:
        if time.monotonic() >= until:
            return None
        project = projects.get()
        try:
            return noticed(mutant, project)
        finally:
            projects.put(project)

    tried = survivors = 0
    with ThreadPoolExecutor(projects.qsize()) as pool:
        try:
            for mutant, was in zip(chosen, pool.map(noticed_in_time, chosen), strict=True):
                tried += was is not None
                if was is False:
                    survivors += 1
                    print(f"survived  {mutant}", flush=True)
        except Unusable:
            pool.shutdown(cancel_futures=True)
            raise
    return tried, survivors


def main() -> int:
    """Try the mutants of the modules that are named; 0 whatever survives, for that is to be read."""
    parser = argparse.ArgumentParser(description="Changes core in one place after the other, and runs its tests.")
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="such as rule.py; all if none is named")
    parser.add_argument("--sample", type=int, help="only so many, chosen at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=math.inf, help="begin no other after so many")
    said = parser.parse_args()
    names = said.modules or sorted(path.name for path in (ROOT / CORE).glob("*.py") if path.name != "__init__.py")
    found = [mutant for name in names for mutant in mutants(CORE / name)]
    chosen = found if said.sample is None else random.Random(said.seed).sample(found, min(said.sample, len(found)))  # noqa: S311
    until = time.monotonic() + said.minutes * 60
    with tempfile.TemporaryDirectory() as scratch:
        projects: Queue[Path] = Queue()
        for number in range(2):
            folder = Path(scratch) / str(number)
            folder.mkdir()
            projects.put(copied(folder))
        try:
            check_unchanged([CORE / name for name in names], folder)
            tried, survivors = _try_all(chosen, projects, until)
        except Unusable as error:
            print(error, file=sys.stderr)
            return 2
    print(f"{tried} of {len(found)} mutants tried, {tried - survivors} noticed")
    if tried < len(chosen):
        print(f"{len(chosen) - tried} that were chosen were not tried: the time was over")
    return 0


if __name__ == "__main__":
    sys.exit(main())
