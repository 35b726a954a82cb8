# SPDX-License-Identifier: MIT
"""Change `core` in one place after the other, and see whether a test of it notices.

    python scripts/mutate.py [--sample 300] [--seed 1] [MODULE ...]

A comparison is turned to its neighbour, a number made one greater, `and` becomes `or`, `not` goes, plus becomes minus,
`min` becomes `max`, a returned value becomes None. Each change is tried alone, in a copy of the project, by the tests
of the module and by the cases first, then by all of `tests/core` but the stateful ones; two at a time. What no test
notices is printed: it is a gap, or it changes nothing that matters. With `--sample` only so many, chosen at random.

It is its own tool because those that there are import the tests in a way of their own, which these do not bear.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import Queue
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CORE = Path("therapy_timer") / "core"
PATIENCE_S = 240
COPIED = ("therapy_timer", "tests", "scripts", "docs", "pyproject.toml")
WITHOUT = "not NoWayRound and not whatever"
"""The stateful tests take longer than all others together."""

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
        case ast.Compare(ops=[operator, *_]) if type(operator) in _COMPARISONS:
            yield lambda it: it.ops.__setitem__(0, _COMPARISONS[type(it.ops[0])]())
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
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in _CALLS:
            yield lambda it: _rename(it.func)
        case ast.Return(value=value) if value is not None and not _is_none(value):
            yield lambda it: setattr(it, "value", ast.Constant(None))


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
    """Whether a test of core fails with the change; a run that does not end counts as one."""
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
    options = ["-x", "-q", "-p", "no:cacheprovider", "-k", WITHOUT, *tests]
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
    return done.returncode != 0


def copied(folder: Path) -> Path:
    """A copy of what the tests of core need."""
    for name in COPIED:
        source, target = ROOT / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "images"))
        else:
            shutil.copyfile(source, target)
    return folder


def main() -> int:
    """Try the mutants of the modules that are named; 0 whatever survives, for that is to be read."""
    parser = argparse.ArgumentParser(description="Changes core in one place after the other, and runs its tests.")
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="such as rule.py; all if none is named")
    parser.add_argument("--sample", type=int, help="only so many, chosen at random")
    parser.add_argument("--seed", type=int, default=1)
    said = parser.parse_args()
    names = said.modules or sorted(path.name for path in (ROOT / CORE).glob("*.py") if path.name != "__init__.py")
    found = [mutant for name in names for mutant in mutants(CORE / name)]
    chosen = found if said.sample is None else random.Random(said.seed).sample(found, min(said.sample, len(found)))  # noqa: S311
    with tempfile.TemporaryDirectory() as scratch:
        projects: Queue[Path] = Queue()
        for number in range(2):
            folder = Path(scratch) / str(number)
            folder.mkdir()
            projects.put(copied(folder))

        def tried(mutant: Mutant) -> bool:
            project = projects.get()
            try:
                return noticed(mutant, project)
            finally:
                projects.put(project)

        survivors = []
        with ThreadPoolExecutor(2) as pool:
            for mutant, was in zip(chosen, pool.map(tried, chosen), strict=True):
                if not was:
                    survivors.append(mutant)
                    print(f"survived  {mutant}", flush=True)
    print(f"{len(chosen)} of {len(found)} mutants tried, {len(chosen) - len(survivors)} noticed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
