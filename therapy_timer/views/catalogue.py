# SPDX-License-Identifier: MIT
"""The languages that there are, and their texts for whoever has no Qt.

The texts come from `resources/i18n/*.ts`; `scripts/translations.py` compiles them into `_forms/i18n`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent.parent / "_forms" / "i18n"
"""Where the compiled texts are."""

LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "ar": "العربية"}
)
"""Code and own name of each language, in the order in which they are offered."""

RIGHT_TO_LEFT: Final = frozenset({"ar"})
"""The languages that are written from right to left."""


def _one_or_more(number: int) -> int:
    return int(number != 1)


def _none_and_one_or_more(number: int) -> int:
    return int(number > 1)


def _arabic(number: int) -> int:
    if number in (0, 1, 2):
        return number
    if 3 <= number % 100 <= 10:
        return 3
    return 4 if number % 100 >= 11 else 5


PLURALS: Final[Mapping[str, Callable[[int], int]]] = MappingProxyType(
    {
        "en": _one_or_more,
        "de": _one_or_more,
        "es": _one_or_more,
        "fr": _none_and_one_or_more,
        "ar": _arabic,
    }
)
"""Which form of a text goes with a number, as Qt Linguist counts them (Unicode CLDR, plural rules)."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The texts of a language: for each context and text the forms of its translation."""

    language: str
    forms: Mapping[str, Mapping[str, tuple[str, ...]]]

    def __call__(self, context: str, text: str, n: int | None = None) -> str:
        """The translation; the text itself where there is none."""
        forms = self.forms.get(context, {}).get(text)
        if not forms:
            return text
        return forms[min(PLURALS[self.language](n), len(forms) - 1)] if n is not None else forms[0]


@cache
def load(language: str) -> Catalogue | None:
    """The texts of a language; None if there are none here, as in a folder in which nothing was compiled yet."""
    try:
        raw = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return Catalogue(
        language,
        {context: {text: tuple(forms) for text, forms in texts.items()} for context, texts in raw.items()},
    )


def there() -> tuple[tuple[str, str], ...]:
    """Code and own name of each language of which there are texts here."""
    return tuple((code, name) for code, name in LANGUAGES.items() if code == "en" or (FOLDER / f"{code}.qm").is_file())


def choose(chosen: str | None, preferred: Iterable[str]) -> str:
    """The language to use: the one that was chosen, or the first of the preferred that there is, or English.

    `preferred` are codes such as "de", "de-AT" or "de_AT.UTF-8", the dearest first.
    """
    for code in (chosen or "", *preferred):
        language = code.replace("_", "-").split("-")[0].split(".")[0].lower()
        if language in dict(there()):
            return language
    return "en"


def preferred_in_environment() -> tuple[str, ...]:
    """What the environment says of the person's languages, as the GNU programs read it, the dearest first."""
    locale = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    if locale.split(".")[0] in {"", "C", "POSIX"}:
        return ()
    return (*filter(None, os.environ.get("LANGUAGE", "").split(":")), locale)
