# SPDX-License-Identifier: MIT
"""The floors of the house: an import never runs upwards, there is no circle, and the ground is plain Python.

core; then log and desktop, which do not know each other; then services, views, app, cli.
"""

from __future__ import annotations

import ast
import graphlib
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).resolve().parent.parent
NAME = "therapy_timer"

# What each part may import of the others. Parts know themselves.
MAY_IMPORT = {
    "": set(),
    "core": set(),
    "log": {"core"},
    "desktop": {"core"},
    "services": {"core", "log", "desktop"},
    "views": {"core", "log", "desktop", "services", "_forms"},
    "app": {"core", "log", "desktop", "services", "views", "_forms"},
    "cli": {"core", "log", "desktop", "services", "views", "app"},
    "__main__": {"cli"},
}
# Libraries and the parts or modules that may import them; all others may import the standard library only.
LIBRARIES = {
    "PySide6": {
        "desktop",
        "services.scheduler",
        "services.reminding",
        "services.command_server",
        "views",
        "app",
    },
    "shiboken6": {"views", "app"},
    "apscheduler": {"services.scheduler", "services.planning"},
    "jeepney": {"desktop"},
    "miniaudio": {"desktop"},
    "platformdirs": {"log", "desktop", "services", "app", "cli"},
    "sqlite3": {"log"},
}
WITHOUT_QT = {"views.answers", "views.history_words", "views.problem_words", "views.wording"}
# Of the standard library, what neither touches the world nor reads a clock.
CORE_MAY_IMPORT = {
    *("__future__", "abc", "bisect", "collections", "copy", "dataclasses", "datetime", "enum", "functools"),
    *("graphlib", "hashlib", "heapq", "itertools", "json", "math", "operator", "re", "statistics", "string"),
    *("types", "typing", "unicodedata", "zoneinfo"),
}
CLOCKS = {"now", "today", "utcnow"}


@dataclass
class Module:
    """What the source of one module imports: every import, and those made when the module is loaded."""

    imports: set[str] = field(default_factory=set)
    on_loading: set[str] = field(default_factory=set)
    calls: set[str] = field(default_factory=set)
    clocks: set[str] = field(default_factory=set)


def violations(sources: Mapping[str, str]) -> list[str]:
    """Return a sentence for every breach in the modules, given as full names and source texts."""
    modules = {name: _read(name, source, sources) for name, source in sources.items()}
    found: list[str] = []
    for name, module in modules.items():
        for target in sorted(module.imports):
            found += _breaches(name, target)
        if _part(name) == "core":
            found += [f"{name} calls {call}()" for call in sorted(module.calls & {"open", "print", "input"})]
            found += [f"{name} reads the clock with {call}()" for call in sorted(module.clocks)]
    return found + _circles(modules) + _ways_to_qt(modules)


def _breaches(name: str, target: str) -> Iterator[str]:
    part, top = _part(name), target.split(".", maxsplit=1)[0]
    if top == NAME:
        if _part(target) not in {part, "", *MAY_IMPORT.get(part, set())}:
            yield f"{name} must not import {target}"
    elif top in LIBRARIES:
        own = name.removeprefix(f"{NAME}.")
        if not LIBRARIES[top] & {part, own} or (top in {"PySide6", "shiboken6"} and own in WITHOUT_QT):
            yield f"{name} must not import {target}"
    elif top not in sys.stdlib_module_names:
        yield f"{name} imports {target}, which is not a dependency of the project"
    elif part == "core" and top not in CORE_MAY_IMPORT:
        yield f"{name} must not import {target}"


def _circles(modules: Mapping[str, Module]) -> list[str]:
    try:
        graphlib.TopologicalSorter({name: module.imports for name, module in modules.items()}).prepare()
    except graphlib.CycleError as error:
        return [f"circle: {' > '.join(reversed(error.args[1]))}"]
    return []


def _ways_to_qt(modules: Mapping[str, Module]) -> list[str]:
    """Loading a module that may not import Qt must not load Qt by way of others either."""
    found = []
    for name in modules:
        own = name.removeprefix(f"{NAME}.")
        free = own in WITHOUT_QT or not LIBRARIES["PySide6"] & {_part(name), own}
        ways = [[name]] if free else []
        seen = {name}
        while ways:
            way = ways.pop()
            for target in sorted(modules[way[-1]].on_loading):
                if target.split(".")[0] == "PySide6" and len(way) > 1:
                    found.append(f"loading {name} loads Qt: {' > '.join([*way, target])}")
                elif target in modules and target not in seen:
                    seen.add(target)
                    ways.append([*way, target])
    return found


def _part(name: str) -> str:
    """Return the part a module belongs to: "core", "app", ... ; "" is the package itself."""
    return name.split(".")[1] if "." in name else ""


def _read(name: str, source: str, known: Mapping[str, str]) -> Module:
    module = Module()
    _visit(ast.parse(source), name, known, module, loading=True)
    return module


def _visit(node: ast.AST, name: str, known: Mapping[str, str], module: Module, *, loading: bool) -> None:
    targets = list(_targets(node, name, known))
    module.imports.update(targets)
    if loading:
        module.on_loading.update(targets)
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Name):
            module.calls.add(node.func.id)
        elif isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
            owner = ast.unparse(node.func.value)
            if owner.split(".")[-1] in {"datetime", "date"}:
                module.clocks.add(f"{owner}.{node.func.attr}")
    later = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
    typing_only = isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")
    for child in ast.iter_child_nodes(node):
        in_else = typing_only and isinstance(node, ast.If) and child in node.orelse
        _visit(child, name, known, module, loading=loading and not later and (not typing_only or in_else))


def _targets(node: ast.AST, name: str, known: Mapping[str, str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield alias.name
    elif isinstance(node, ast.ImportFrom):
        base = node.module or ""
        if node.level:
            # Of a package, "." is the package itself; of a module, the package around it.
            package = f"{name}.x" if any(other.startswith(f"{name}.") for other in known) else name
            above = package.split(".")[: -node.level]
            base = ".".join([*above, base] if base else above)
        for alias in node.names:
            whole = f"{base}.{alias.name}"
            is_part = base == NAME and alias.name in MAY_IMPORT
            yield whole if whole in known or is_part else base
    elif isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {
        "import_module",
        "__import__",
    }:
        if not node.args or not isinstance(node.args[0], ast.Constant):
            yield "a computed module"
        else:
            yield str(node.args[0].value)


def project() -> dict[str, str]:
    """Return name and source of every hand-written module of the package."""
    sources = {}
    for path in sorted((ROOT / NAME).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if "_forms" not in parts:
            sources[".".join(parts).removesuffix(".__init__")] = path.read_text(encoding="utf-8")
    return sources


def test_the_project_keeps_its_floors() -> None:
    sources = project()
    assert {"core", "log", "desktop", "services", "views"} <= {_part(name) for name in sources}
    assert violations(sources) == []


@pytest.mark.parametrize("floor", ["core", "log", "desktop", "services", "views", "app"])
def test_floors_are_empty_packages(floor: str) -> None:
    body = ast.parse((ROOT / NAME / floor / "__init__.py").read_text(encoding="utf-8")).body
    assert [type(node) for node in body] == [ast.Expr]


def test_every_source_file_names_its_licence() -> None:
    folders = [ROOT / folder for folder in (NAME, "scripts", "tests", "benchmarks")]
    paths = [ROOT / "hatch_build.py", *(path for folder in folders for path in sorted(folder.rglob("*.py")))]
    hand_written = [path for path in paths if "_forms" not in path.parts]
    heads = {path: path.read_text(encoding="utf-8").splitlines()[:2] for path in hand_written}
    assert [str(path) for path, head in heads.items() if "# SPDX-License-Identifier: MIT" not in head] == []


GOOD = {
    "therapy_timer": '"""Doc."""',
    "therapy_timer.core.clock": "from datetime import datetime\nfrom typing import Protocol",
    "therapy_timer.core.skin": "from therapy_timer.core import clock\nimport therapy_timer.core.clock",
    "therapy_timer.log.store": "import sqlite3, os\nfrom therapy_timer.core.skin import derive",
    "therapy_timer.desktop.tray": "from PySide6.QtWidgets import QSystemTrayIcon\nimport jeepney",
    "therapy_timer.services.treatments": "from therapy_timer.log import store",
    "therapy_timer.services.scheduler": "import apscheduler.schedulers.base\nfrom PySide6 import QtCore",
    "therapy_timer.views.wording": "from therapy_timer.core.skin import Skin",
    "therapy_timer.views.page": (
        "from PySide6.QtWidgets import QWidget\n"
        "from therapy_timer._forms.page import Ui_Page\n"
        "from therapy_timer.views.wording import sentence"
    ),
    "therapy_timer.app": "from therapy_timer import __version__\nfrom therapy_timer.services import scheduler",
    "therapy_timer.cli": (
        "from therapy_timer.views import wording\nfrom therapy_timer.services.treatments import Treatments\n"
        "def main():\n    from therapy_timer.app import run\n"
    ),
    "therapy_timer.__main__": "from therapy_timer.cli import main",
}


def test_good_modules_pass() -> None:
    assert violations(GOOD) == []


@pytest.mark.parametrize(
    ("name", "source", "breach"),
    [
        ("core.skin", "import sqlite3", "must not import sqlite3"),
        ("core.skin", "import socket", "must not import socket"),
        ("core.skin", "from os import path", "must not import os"),
        ("core.skin", "import time", "must not import time"),
        ("core.skin", "import platformdirs", "must not import platformdirs"),
        ("core.skin", "from PySide6.QtCore import QObject", "must not import PySide6.QtCore"),
        ("core.skin", "import apscheduler", "must not import apscheduler"),
        ("core.skin", "text = open('x').read()", "calls open()"),
        ("core.skin", "print('x')", "calls print()"),
        (
            "core.skin",
            "from datetime import datetime\nx = datetime.now()",
            "reads the clock with datetime.now()",
        ),
        ("core.skin", "import datetime\nx = datetime.date.today()", "clock with datetime.date.today()"),
        ("core.skin", "from therapy_timer.log import store", "must not import therapy_timer.log"),
        (
            "core.skin",
            "def f():\n    import therapy_timer.log.store",
            "must not import therapy_timer.log.store",
        ),
        ("core.skin", "from ..log import store", "must not import therapy_timer.log.store"),
        ("core.skin", "import numpy", "not a dependency"),
        (
            "core.skin",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from therapy_timer.app import run",
            "must not import therapy_timer.app",
        ),
        ("core.skin", "__import__('therapy_timer.app')", "must not import therapy_timer.app"),
        (
            "log.store",
            "from therapy_timer.desktop.tray import Tray",
            "must not import therapy_timer.desktop.tray",
        ),
        ("log.store", "from PySide6 import QtCore", "must not import PySide6"),
        ("desktop.tray", "import therapy_timer.log.store", "must not import therapy_timer.log.store"),
        ("desktop.tray", "from therapy_timer import services", "must not import therapy_timer.services"),
        ("desktop.tray", "import sqlite3", "must not import sqlite3"),
        ("services.treatments", "from PySide6.QtCore import QObject", "must not import PySide6.QtCore"),
        ("services.reminding", "from apscheduler.job import Job", "must not import apscheduler.job"),
        ("services.reminding", "import therapy_timer.views.page", "must not import therapy_timer.views.page"),
        ("views.page", "from therapy_timer.app import run", "must not import therapy_timer.app"),
        ("views.page", "import apscheduler", "must not import apscheduler"),
        ("views.wording", "from PySide6.QtCore import QLocale", "must not import PySide6.QtCore"),
        ("app", "from therapy_timer import cli", "must not import therapy_timer.cli"),
        ("cli", "from PySide6.QtWidgets import QApplication", "must not import PySide6.QtWidgets"),
        (
            "cli",
            "from therapy_timer.app import run",
            "loading therapy_timer.cli loads Qt: therapy_timer.cli > ",
        ),
        (
            "views.wording",
            "import therapy_timer.views.page",
            "loading therapy_timer.views.wording loads Qt: ",
        ),
        ("core.clock", "import therapy_timer.core.skin", "circle: "),
        (
            "core.clock",
            "import typing\nif typing.TYPE_CHECKING:\n    from therapy_timer.core.skin import Skin",
            "circle: ",
        ),
        ("core.clock", "def f():\n    from therapy_timer.core import skin", "circle: "),
    ],
)
def test_breaches_are_found(name: str, source: str, breach: str) -> None:
    found = violations(GOOD | {f"therapy_timer.{name}": source})
    assert [text for text in found if breach in text], found
