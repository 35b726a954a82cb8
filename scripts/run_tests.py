# SPDX-License-Identifier: MIT
"""Runs all tests, several parts side by side, for most of them wait for something most of the time.

    python scripts/run_tests.py [--noqt PYTHON] [PART ...]

`--noqt` is the Python of an environment without Qt, in which core, log and the command line are tested once more. Of
core every line and branch has to be run by its own tests; only there is it traced, for that takes twice as long. What
a part says comes as soon as it is done; the exit status is 1 if one failed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PYTEST: Final = (sys.executable, "-m", "pytest", "-p", "no:cacheprovider")
COVERAGE: Final = (sys.executable, "-m", "coverage")
WITHOUT_QT: Final = ("core", "log", "test_cli*.py", "test_without_qt.py", "test_floors.py")


@dataclass(frozen=True, slots=True)
class Part:
    """Commands that run one after the other, until one fails, with more in their environment than there is.

    `nice` ones make way for the others.
    """

    name: str
    commands: tuple[tuple[str, ...], ...]
    nice: bool = True
    environment: Mapping[str, str] = field(default_factory=dict)


def parts(noqt: str | None) -> list[Part]:
    """All of them, the longest first."""
    taken = ("e2e", "desktop", "log", "services", "core", "views")
    rest = [*(f"--ignore=tests/{name}" for name in taken), "tests"]
    found = [
        # Real processes and real sound do not wait for anybody.
        Part("whole programs", ((*PYTEST, "tests/e2e"),), nice=False),
        Part("log and services", ((*PYTEST, "tests/log", "tests/services"),)),
        Part("window", ((*PYTEST, "tests/views"),)),
        Part("the rest", ((*PYTEST, *rest),)),
        Part("desktop", ((*PYTEST, "tests/desktop"),), nice=False),
        Part(
            "core, all of it",
            (
                (*COVERAGE, "run", "--source=therapy_timer.core", *PYTEST[1:], "tests/core"),
                (*COVERAGE, "report", "--fail-under=100"),
            ),
        ),
    ]
    if noqt is not None:
        tests = [str(path) for name in WITHOUT_QT for path in sorted((ROOT / "tests").glob(name))]
        more = {"HYPOTHESIS_PROFILE": "quick", "PYTHONPATH": str(ROOT)}
        found.append(Part("without Qt", ((noqt, *PYTEST[1:], *tests),), environment=more))
    return found


def run(part: Part) -> tuple[Part, bool, float, str]:
    """Run a part: whether all went well, how long it took in seconds, and what it said."""
    began = time.monotonic()
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
        good = all(
            subprocess.run(
                (*(("nice",) if part.nice and os.name == "posix" else ()), *command),
                cwd=ROOT,
                env={**os.environ, **part.environment},
                stdout=said,
                stderr=subprocess.STDOUT,
                check=False,
            ).returncode
            == 0
            for command in part.commands
        )
        said.seek(0)
        return part, good, time.monotonic() - began, said.read()


def main(arguments: Sequence[str]) -> int:
    """Run the parts that are named, or all."""
    parser = argparse.ArgumentParser(description="Runs the tests, several parts side by side.")
    parser.add_argument("--noqt", metavar="PYTHON", help="a Python without Qt")
    parser.add_argument("part", nargs="*", help="the parts to run; without, all")
    said = parser.parse_args(arguments)
    known = parts(said.noqt)
    wanted = [part for part in known if not said.part or part.name in said.part]
    if unknown := set(said.part) - {part.name for part in known}:
        parser.error(f"there is no part named {', '.join(sorted(unknown))}")
    print(f"{len(wanted)} parts run side by side; what each says comes when it is done.", flush=True)
    failed = []
    with ThreadPoolExecutor(len(wanted)) as pool:
        for done in as_completed([pool.submit(run, part) for part in wanted]):
            part, good, seconds, text = done.result()
            print(f"\n===== {part.name}: {'passed' if good else 'FAILED'} after {seconds:.0f} s\n{text}", flush=True)
            if not good:
                failed.append(part.name)
    print(f"Failed: {', '.join(failed)}." if failed else "All tests passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
