# SPDX-License-Identifier: MIT
"""Compile Qt Designer forms, the resource collection, the sounds and the translations into ``therapy_timer/_forms/``.

The build hook, ``make forms`` and the freshness test all use this one module. It imports only the standard
library, never Qt: it runs the compilers that the PySide6 wheel brings along.
"""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

PACKAGE = '# SPDX-License-Identifier: MIT\n"""Compiled forms and resources; written by scripts/forms.py."""\n'

# Loaded by path, here and below, for the build environment has the project's folder nowhere on its module path.
_find_tool: Callable[[str], list[str]] = runpy.run_path(str(Path(__file__).with_name("qt_tools.py")))["find_tool"]


class FormsError(Exception):
    """A form or a resource collection could not be compiled; the text says which and why."""


def _run(command: list[str], source: Path) -> str:
    # Paths in the output must not depend on where the project lies, hence the folder of the source as cwd.
    environment = dict(os.environ, SOURCE_DATE_EPOCH="1")
    done = subprocess.run([*command, source.name], cwd=source.parent, env=environment, capture_output=True, check=False)
    messages = done.stderr.decode("utf-8", "replace").strip()
    if done.returncode != 0 or messages:
        raise FormsError(f"{source.name}: {messages or f'exit status {done.returncode}'}")
    return done.stdout.decode("utf-8").replace("\r\n", "\n")


def compile_form(source: Path) -> str:
    """Return the Python module of a ``.ui`` file, without ``connectSlotsByName``."""
    text = _run([*_find_tool("uic"), "--from-imports", "--no-autoconnection"], source)
    if "connectSlotsByName" in text:
        raise FormsError(f"{source.name}: uic wrote connectSlotsByName, which connects slots by name alone")
    # What scrolls lies where it belongs from the start: all in it would have its style worked out again when it moves.
    return re.sub(r"(self\.content = Q(?:Frame|Widget)\()\)", r"\1self.scroll.viewport())", text)


def compile_resources(source: Path) -> str:
    """Return the Python module of a ``.qrc`` file; equal input gives equal output."""
    # Version 1 has no file times, which later versions embed.
    return _run([*_find_tool("rcc"), "--format-version", "1"], source)


def compile_texts(root: Path) -> dict[str, str]:
    """Return file name and text of every module that belongs into ``_forms``."""
    texts = {"__init__.py": PACKAGE}
    for form in sorted((root / "ui").glob("*.ui")):
        texts[f"{form.stem}.py"] = compile_form(form)
    for collection in sorted((root / "resources").glob("*.qrc")):
        texts[f"{collection.stem}_rc.py"] = compile_resources(collection)
    return texts


def compile_files(root: Path) -> dict[str, bytes]:
    """Return path and content of every file of ``_forms``: the modules, ``sounds/*.wav`` and ``i18n/*``."""
    files = {name: text.encode() for name, text in compile_texts(root).items()}
    maker = root / "scripts" / "sounds.py"
    if maker.is_file():
        for name, content in runpy.run_path(str(maker))["compile_sounds"]().items():
            files[f"sounds/{name}.wav"] = content
    translations = root / "scripts" / "translations.py"
    if translations.is_file():
        for name, content in runpy.run_path(str(translations))["compile_translations"](root).items():
            files[f"i18n/{name}"] = content
    return files


def _write(path: Path, content: bytes) -> None:
    # Whole or not at all: another process may be importing the old module.
    path.parent.mkdir(exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}")
    new.write_bytes(content)
    new.replace(path)


def compile_all(root: Path, target: Path | None = None) -> list[Path]:
    """Compile everything below root into target (default: ``therapy_timer/_forms``); return what changed.

    Modules whose form is gone are removed. Nothing is written if one source fails: raises FormsError.
    """
    target = target or root / "therapy_timer" / "_forms"
    files = compile_files(root)
    target.mkdir(parents=True, exist_ok=True)
    changed = []
    for old in sorted([*target.glob("*.py"), *target.glob("sounds/*.wav"), *target.glob("i18n/*")]):
        if old.relative_to(target).as_posix() not in files:
            old.unlink()
            changed.append(old)
    for name, content in files.items():
        path = target / name
        if not path.is_file() or path.read_bytes() != content:
            _write(path, content)
            changed.append(path)
    return changed


def main() -> int:
    """Compile the project this script lies in; return the exit status."""
    try:
        changed = compile_all(Path(__file__).resolve().parent.parent)
    except (FormsError, FileNotFoundError) as error:
        print(error, file=sys.stderr)
        return 1
    for path in changed:
        print(f"forms: {path.name} {'written' if path.exists() else 'removed'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
