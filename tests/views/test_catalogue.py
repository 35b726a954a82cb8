# SPDX-License-Identifier: MIT
"""Which language is spoken, and its texts where there is no Qt."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from therapy_timer.views import catalogue, translation
from therapy_timer.views.catalogue import LANGUAGES, PLURALS, Catalogue, choose, preferred_in_environment
from therapy_timer.views.translation import translate


@pytest.fixture(autouse=True)
def plain_afterwards() -> Iterator[None]:
    yield
    translation.set_translator(None)
    translation.set_formats(None)


@pytest.mark.parametrize(
    ("chosen", "preferred", "code"),
    [
        (None, (), "en"),
        (None, ("de-AT", "en"), "de"),
        (None, ("sv_SE.UTF-8", "fr_CA.UTF-8"), "fr"),
        (None, ("sv", "nb"), "en"),
        ("ar", ("de",), "ar"),
        ("tlh", ("de",), "de"),
        ("", ("ES.utf8",), "es"),
    ],
)
def test_choice(
    chosen: str | None, preferred: tuple[str, ...], code: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    assert choose(chosen, preferred) == "en", "there are no other texts"
    for language in LANGUAGES:
        (tmp_path / f"{language}.qm").touch()
    assert choose(chosen, preferred) == code


@pytest.mark.parametrize(
    ("variables", "found"),
    [
        ({}, ()),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, ()),
        ({"LANG": "de_DE.UTF-8"}, ("de_DE.UTF-8",)),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "fr_FR"}, ("fr_FR",)),
        ({"LANG": "de_DE", "LANGUAGE": "es:fr"}, ("es", "fr", "de_DE")),
    ],
)
def test_environment(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], found: tuple[str, ...]) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert preferred_in_environment() == found


def test_every_language_has_a_rule_for_its_plurals() -> None:
    assert PLURALS.keys() == LANGUAGES.keys()


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", [1, 0, 1, 1, 1, 1, 1]),
        ("fr", [0, 0, 1, 1, 1, 1, 1]),
        ("ar", [0, 1, 2, 3, 4, 5, 3]),
    ],
)
def test_plurals(language: str, forms: list[int]) -> None:
    assert [PLURALS[language](n) for n in (0, 1, 2, 3, 11, 100, 103)] == forms


def test_texts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    texts = {"Answer": {"Off": ["Ab"], "%n pack(s)": ["%n Packung", "%n Packungen"]}}
    (tmp_path / "de.json").write_text(json.dumps(texts), encoding="utf-8")
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    catalogue.load.cache_clear()
    german = catalogue.load("de")
    assert german is not None
    translation.set_translator(german)
    assert translate("Answer", "Off") == "Ab"
    assert translate("Else", "Off") == "Off"
    assert [translate("Answer", "%n pack(s)", None, n) for n in (1, 2)] == ["1 Packung", "2 Packungen"]
    assert catalogue.load("fr") is None
    catalogue.load.cache_clear()


def test_a_form_that_is_missing_is_the_last_one() -> None:
    assert Catalogue("ar", {"A": {"t": ("one", "more")}})("A", "t", 100) == "more"


class Thai:
    def digits(self, text: str) -> str:
        return text.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))

    def figures(self, text: str) -> str:
        return text

    def time_of_day(self, local: time) -> str:
        return self.digits(f"{local:%H.%M}")

    def date(self, day: date) -> str:
        return self.digits(f"{day:%d/%m/%Y}")


def test_numbers_in_texts_have_the_person_s_digits() -> None:
    translation.set_formats(Thai())
    assert translate("A", "{n} of {all}: {name}").format(n=12, all=305, name="L5") == "๑๒ of ๓๐๕: L5"
    assert translate("A", "%n minute(s)", None, 7) == "๗ minutes"
    assert translate("A", "{yes}").format(yes=True) == "True"
    assert (translation.number(-3), translation.digits("1:05")) == ("-๓", "๑:๐๕")
    assert translation.time_of_day(time(8, 5)) == "๐๘.๐๕"
    assert translation.date_in_figures(date(2026, 3, 16)) == "๑๖/๐๓/๒๐๒๖"


def test_plain_formats() -> None:
    assert translation.time_of_day(time(18, 5)) == "18:05"
    assert translation.date_in_figures(date(2026, 3, 16)) == "2026-03-16"
    assert translation.digits("1:05") == "1:05"
    translation.set_translator(lambda *_: f"آخر {translation.ARABIC_DIGITS[1]} دقائق")
    assert translate("A", "The last 10 minutes") == "آخر 1 دقائق"
