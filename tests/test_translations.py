# SPDX-License-Identifier: MIT
"""Every text is there in every language, whole, and with what is put into it."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

pytest.importorskip("PySide6", reason="PySide6 is not installed")

from scripts import translations
from therapy_timer.views import catalogue
from therapy_timer.views.catalogue import LANGUAGES, PLURALS

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
KEY = re.compile(r"&(?=[^&\s])")
SEVERAL = re.compile(r"\((\w+)(?:/(\w+))?\)")
FIGURES = re.compile(r"(?<![A-Za-z0-9-])\d+(?![A-Za-z0-9-])", re.ASCII)
Messages = dict[tuple[str, str], tuple[list[str], bool]]


def messages(ts: Path) -> Messages:
    """Context and text, with the forms of the translation and whether it is finished."""
    found: Messages = {}
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = (forms, not translation.get("type"))
    return found


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every text of the code as it is now."""
    root = tmp_path_factory.mktemp("project")
    for name in ("therapy_timer", "ui"):
        (root / name).symlink_to(ROOT / name)
    (root / "resources").mkdir()
    translations.update(root)
    return set(messages(root / "resources" / "i18n" / "therapy-timer_de.ts"))


@pytest.fixture(params=(*translations.LANGUAGES, *translations.IN_WORK))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def texts(language: str) -> Messages:
    return messages(I18N / f"therapy-timer_{language}.ts")


def test_every_language_is_offered() -> None:
    known = (*translations.LANGUAGES, *translations.IN_WORK)
    assert {"en", *known} == set(LANGUAGES)
    assert {path.name for path in I18N.iterdir()} == {f"therapy-timer_{code}.ts" for code in known}
    assert set(catalogue.there()) == {(code, LANGUAGES[code]) for code in ("en", *translations.LANGUAGES)}


def test_every_text_of_the_code_is_there_and_no_other(texts: Messages, collected: set[tuple[str, str]]) -> None:
    assert sorted(collected - set(texts)) == [], "run make translations, and translate what is new"
    assert sorted(set(texts) - collected) == [], "run make translations"


def test_every_text_is_asked_for_by_the_name_it_is_kept_under(collected: set[tuple[str, str]]) -> None:
    """Of `row.tr("…")` Qt's tool keeps the text under "row", where nobody looks for it."""
    assert {context for context, _ in collected if not re.fullmatch(r"[A-Z]\w+", context)} == set()


def test_figures_in_arabic_texts_are_arabic() -> None:
    """They become those of the person's country when a text is shown; in names and commands they stay as they are."""
    for (context, source), (forms, _) in messages(I18N / "therapy-timer_ar.ts").items():
        if context not in {"GuideSource", "Help", "About"} and "999 911 112" not in source:
            assert [form for form in forms if FIGURES.search(form)] == [], (context, source)


def test_an_arabic_text_that_begins_with_latin_letters_is_written_from_the_right_all_the_same() -> None:
    """What stands first decides it, and a path, a key or a name of the person's own may have any letters."""
    begins = re.compile(r"[A-Za-z]|\{(path|name|names|file|area|region|detail|key)\}")
    for (context, source), (forms, _) in messages(I18N / "therapy-timer_ar.ts").items():
        arabic = [form for form in forms if re.search("[\u0600-\u06ff]", form)]
        assert [form for form in arabic if begins.match(form)] == [], (context, source)


def test_a_text_is_collected_whatever_its_number_is() -> None:
    code = """
translate("A", "%n one(s)", None, day.treatments)
wording.translate("A", "%n two(s)", None, len(x))
QT_TRANSLATE_NOOP("B", "three")
translate(context, "four")
translate("C", text)
"""
    assert list(translations.texts_of(ast.parse(code))) == [("A", "%n one(s)"), ("A", "%n two(s)"), ("B", "three")]


def test_every_text_is_translated(language: str, texts: Messages) -> None:
    if language in translations.IN_WORK:
        assert not all(finished for _, finished in texts.values()), "it is complete: offer it"
        return
    assert [key for key, (forms, finished) in texts.items() if not finished or not all(forms)] == []


def test_what_is_put_in_is_in_every_form(language: str, texts: Messages) -> None:
    for (context, source), (forms, finished) in texts.items():
        if not finished:
            continue
        places = Counter(re.findall(r"\{\w*\}", source))
        for number, form in enumerate(forms):
            assert Counter(re.findall(r"\{\w*\}", form)) == places, (context, source)
            # Arabic says none, one and two in the noun itself.
            said_otherwise = language == "ar" and number < 3
            assert "%n" not in source or "%n" in form or said_otherwise, (context, source)


def test_there_is_a_form_for_every_number(language: str, texts: Messages) -> None:
    forms_there_are = {PLURALS[language](number) for number in range(200)}
    assert forms_there_are == set(range(translations.FORMS[language]))
    for (_, source), (forms, _) in texts.items():
        assert len(forms) == (translations.FORMS[language] if "%n" in source else 1)
        assert "%n" not in source or not any(SEVERAL.search(form) for form in forms)


def test_keys_spaces_and_lines_are_as_in_the_text(texts: Messages) -> None:
    for (context, source), (forms, finished) in texts.items():
        for form in forms if finished else ():
            keys = [len(KEY.findall(text.replace("&&", ""))) for text in (source, form)]
            assert keys[0] == keys[1], (context, source)
            assert (source[:1] == " ", source[-1:] == " ") == (form[:1] == " ", form[-1:] == " "), (context, source)
            assert source.count("\n") == form.count("\n"), (context, source)
