# SPDX-License-Identifier: MIT
"""Finds the tools of Qt that the PySide6 wheel brings along. It imports only the standard library, never Qt."""

from __future__ import annotations

import importlib.util
import os
import sys
import sysconfig
from pathlib import Path


def find_tool(name: str) -> list[str]:
    """Return the command that runs ``uic``, ``rcc``, ``lupdate`` or ``lrelease`` for Python.

    Those inside the installed PySide6 come first: they are there even if the environment is not activated.
    Raises FileNotFoundError, with what to do, if there is none.
    """
    suffix = ".exe" if os.name == "nt" else ""
    spec = importlib.util.find_spec("PySide6")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for tool in (Path(folder) / "Qt" / "libexec" / name, Path(folder) / f"{name}{suffix}"):
            if tool.is_file():
                return [str(tool), "-g", "python"] if name in {"uic", "rcc"} else [str(tool)]
    script = Path(sysconfig.get_path("scripts")) / f"pyside6-{name}{suffix}"
    if script.is_file():
        return [str(script)]
    raise FileNotFoundError(f"pyside6-{name} was not found. Install PySide6-Essentials for {sys.executable}.")
