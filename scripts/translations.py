# SPDX-License-Identifier: MIT
"""Collect the texts of the code and the forms into ``resources/i18n/*.ts``, and compile these.

``make translations`` collects; the build hook and ``make forms`` compile, through ``scripts/forms.py``. It imports only
the standard library, never Qt: it runs the tools that the PySide6 wheel brings along.
"""

from __future__ import annotations

import ast
import json
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

STEM = "therapy-timer"
LANGUAGES: tuple[str, ...] = ("de", "es", "fr", "ar")
"""The languages that are complete and offered. English is in the code, its plurals too."""
IN_WORK: tuple[str, ...] = ()
"""Those whose texts are collected but not all translated: they are not compiled."""
FORMS = {"de": 2, "es": 2, "fr": 2, "ar": 6}
"""How many forms a text for a number has, as Qt Linguist counts them."""

# Loaded by path, as this script is by scripts/forms.py.
_find_tool: Callable[[str], list[str]] = runpy.run_path(str(Path(__file__).with_name("qt_tools.py")))["find_tool"]


class TranslationError(Exception):
    """Texts could not be collected or compiled; the text says which and why."""


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise TranslationError(done.stderr.strip() or done.stdout.strip() or f"exit status {done.returncode}")


def sources(root: Path) -> list[str]:
    """Return every file that has texts, by its path below the root."""
    code = [path for path in (root / "therapy_timer").rglob("*.py") if "_forms" not in path.parts]
    return sorted(path.relative_to(root).as_posix() for path in [*code, *(root / "ui").glob("*.ui")])


def update(root: Path) -> None:
    """Bring every ``.ts`` up to date with the code: new texts are unfinished, those that are gone are dropped.

    ``lupdate`` does not see in Python that a text has forms for numbers: here every text with "%n" has. Nor does it
    find a call with a number that is an attribute or a call itself: those are found by Python's own parser.
    """
    folder = root / "resources" / "i18n"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        new = Path(scratch) / "new.ts"
        options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
        _run([*_find_tool("lupdate"), *options, *sources(root), "-ts", str(new)], root)
        _add_missing(new, (root / name for name in sources(root) if name.endswith(".py")))
        for language in (*LANGUAGES, *IN_WORK):
            target = folder / f"{STEM}_{language}.ts"
            merged(new, forms_of(target) if target.exists() else {}, language).write(
                target, encoding="utf-8", xml_declaration=True
            )


def texts_of(module: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield context and text of each call of ``translate`` and ``QT_TRANSLATE_NOOP`` that names both."""
    for node in ast.walk(module):
        match node:
            case ast.Call(
                func=ast.Name(id="translate" | "QT_TRANSLATE_NOOP")
                | ast.Attribute(attr="translate" | "QT_TRANSLATE_NOOP"),
                args=[ast.Constant(value=str(context)), ast.Constant(value=str(text)), *_],
            ):
                yield context, text


def _add_missing(ts: Path, modules: Iterable[Path]) -> None:
    tree = ET.parse(ts)  # noqa: S314 - lupdate has just written it
    contexts = {each.findtext("name", ""): each for each in tree.getroot().iter("context")}
    known = {(name, source.text) for name, each in contexts.items() for source in each.iter("source")}
    for context, text in (pair for path in modules for pair in texts_of(ast.parse(path.read_text(encoding="utf-8")))):
        if (context, text) in known:
            continue
        known.add((context, text))
        if context not in contexts:
            contexts[context] = ET.SubElement(tree.getroot(), "context")
            ET.SubElement(contexts[context], "name").text = context
        ET.SubElement(ET.SubElement(contexts[context], "message"), "source").text = text
    tree.write(ts, encoding="utf-8", xml_declaration=True)


def merged(new: Path, known: dict[str, dict[str, list[str]]], language: str) -> ET.ElementTree[ET.Element]:
    """Return the texts of ``new`` with the translations that are known, as a ``.ts`` of this language."""
    tree = ET.parse(new)  # noqa: S314 - lupdate has just written it
    tree.getroot().set("language", language)
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            for old in message.findall("translation"):
                message.remove(old)
            source = message.findtext("source", "")
            translation = ET.SubElement(message, "translation")
            forms = known.get(name, {}).get(source)
            if "%n" in source:
                message.set("numerus", "yes")
                for number in range(FORMS[language]):
                    ET.SubElement(translation, "numerusform").text = forms[number] if forms else ""
            else:
                translation.text = forms[0] if forms else ""
            if not forms:
                translation.set("type", "unfinished")
    ET.indent(tree, "    ")
    return tree


def forms_of(ts: Path) -> dict[str, dict[str, list[str]]]:
    """Return the finished translations of a ``.ts``: context, text, forms."""
    found: dict[str, dict[str, list[str]]] = {}
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        texts = found.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                texts[message.findtext("source", "")] = forms
    return {context: texts for context, texts in found.items() if texts}


def compile_translations(root: Path) -> dict[str, bytes]:
    """Return file name and content of what belongs into ``_forms/i18n``: for Qt and for whoever has none."""
    files = {}
    for language in LANGUAGES:
        ts = root / "resources" / "i18n" / f"{STEM}_{language}.ts"
        text = json.dumps(forms_of(ts), ensure_ascii=False, sort_keys=True, indent=0)
        files[f"{language}.json"] = text.encode()
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / f"{language}.qm"
            _run([*_find_tool("lrelease"), "-silent", "-nounfinished", str(ts), "-qm", str(target)], root)
            files[target.name] = target.read_bytes()
    return files


def main() -> int:
    """Collect the texts of the project this script lies in; return the exit status."""
    try:
        update(Path(__file__).resolve().parent.parent)
    except (TranslationError, FileNotFoundError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
