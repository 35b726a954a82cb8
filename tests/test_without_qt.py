# SPDX-License-Identifier: MIT
"""core, log, the commands and the command line work where there is no Qt, no APScheduler and no jeepney.

Here they are kept away from a process of its own; `make all-tests` runs this where they are not installed at all.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "therapy_timer"
WITH_QT = {"scheduler", "reminding", "command_server", "planning"}
"""Or with APScheduler."""

WITHOUT = """
import sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "apscheduler", "jeepney"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Absent())
"""

MODULES = [
    *(f"core.{path.stem}" for path in sorted((PACKAGE / "core").glob("[!_]*.py"))),
    *(f"log.{path.stem}" for path in sorted((PACKAGE / "log").glob("[!_]*.py"))),
    *(f"services.{path.stem}" for path in sorted((PACKAGE / "services").glob("[!_]*.py")) if path.stem not in WITH_QT),
    "desktop.guard",
    "views.answers",
    "views.problem_words",
    "views.wording",
    "cli",
]


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT + code, *arguments],
        env=dict(os.environ, PYTHONPATH=str(ROOT)),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("module", MODULES)
def test_module_loads(module: str) -> None:
    done = run(f"import therapy_timer.{module}")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def therapy_timer(*arguments: str) -> subprocess.CompletedProcess[str]:
    return run("from therapy_timer.cli import main; sys.exit(main())", *arguments)


def test_help() -> None:
    done = therapy_timer("--help")
    assert done.returncode == 0
    assert "status" in done.stdout


def test_status() -> None:
    done = therapy_timer("status", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    (area,) = json.loads(done.stdout)["areas"]
    assert (area["area"], area["state"]) == ("lower-back", "ready")


def test_export(tmp_path: Path) -> None:
    done = therapy_timer("export", str(tmp_path / "treatments.csv"))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "treatments.csv").read_text(encoding="utf-8-sig").count("\n") == 1


def test_the_window_is_refused_in_one_line() -> None:
    done = therapy_timer()
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
