# SPDX-License-Identifier: MIT
"""From a text as the code has it to a text in the person's language, with numbers, times and dates as they write them.

No Qt: the window puts Qt's translators and locale in between, the command line a catalogue of its own. Without either,
texts are the English of the code, the clock has 24 hours, and dates are those of ISO 8601.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time
from typing import Final, Protocol

Translator = Callable[[str, str, int | None], str]
"""Gives the text of a context in the person's language; in the form for a number of things if there is one."""


class Formats(Protocol):
    """How the person writes numbers, times of day and dates."""

    def digits(self, text: str) -> str:
        """The text with their own digits in place of 0 to 9."""
        ...

    def figures(self, text: str) -> str:
        """A text from the catalogue, its Arabic figures with their own digits: Arabic is written with either."""
        ...

    def time_of_day(self, local: time) -> str:
        """A time of day, without seconds."""
        ...

    def date(self, day: date) -> str:
        """A date in figures, with all digits of the year."""
        ...


class PlainFormats:
    """24 hours and ISO 8601."""

    def digits(self, text: str) -> str:
        """The text as it is."""
        return text

    def figures(self, text: str) -> str:
        """With 0 to 9, as all else is."""
        return text.translate(_AS_EVERYWHERE)

    def time_of_day(self, local: time) -> str:
        """Such as 08:05."""
        return f"{local:%H:%M}"

    def date(self, day: date) -> str:
        """Such as 2026-03-16."""
        return day.isoformat()


ARABIC_DIGITS: Final = "٠١٢٣٤٥٦٧٨٩"
"""Those in the texts of the Arabic catalogue."""
_AS_EVERYWHERE: Final = str.maketrans(ARABIC_DIGITS, "0123456789")
_ONE_OR_SEVERAL: Final = re.compile(r"\((\w+)(?:/(\w+))?\)")

_translator: list[Translator] = []
_formats: list[Formats] = [PlainFormats()]


class Text(str):
    """A translated text. What is put into its places by `format` has the person's digits if it is a whole number."""

    __slots__ = ()

    def format(self, *values: object, **named: object) -> str:
        """The text with these values in its places."""
        return super().format(*map(_written, values), **{name: _written(value) for name, value in named.items()})


def _written(value: object) -> object:
    return number(value) if isinstance(value, int) and not isinstance(value, bool) else value


def set_translator(translator: Translator | None) -> None:
    """Have every text go through `translator`; None leaves them as they are."""
    _translator[:] = [translator] if translator else []


def set_formats(formats: Formats | None) -> None:
    """Write numbers, times and dates in this way; None for the plain one."""
    _formats[:] = [formats or PlainFormats()]


def translate(context: str, text: str, comment: None = None, n: int | None = None) -> str:
    """The text in the person's language; the text itself unless a translator is set.

    With `n`, the form for so many things, and "%n" in it is the number. `comment` is there because Qt's tool that
    collects the texts expects the number in the fourth place.
    """
    del comment
    found = _formats[0].figures(_translator[0](context, text, n)) if _translator else text
    return Text(found if n is None else _in_english(found, n).replace("%n", number(n)))


def _in_english(text: str, n: int) -> str:
    """The text as the code has it for so many things: "(s)" is for several, "(is/are)" for one or several.

    In a translation nothing of the kind is left.
    """
    return _ONE_OR_SEVERAL.sub(lambda found: (found[1] if found[2] else "") if n == 1 else found[2] or found[1], text)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that Qt's tool looks for
    """Mark a text for translation; it is translated where it is used."""
    return text


def number(value: int) -> str:
    """A whole number in the person's digits, without marks between thousands."""
    return _formats[0].digits(str(value))


def digits(text: str) -> str:
    """The text with the person's own digits in place of 0 to 9."""
    return _formats[0].digits(text)


def time_of_day(local: time) -> str:
    """A local time of day as the person writes it, with 12 or 24 hours."""
    return _formats[0].time_of_day(local)


def date_in_figures(day: date) -> str:
    """A date in figures as the person writes it."""
    return _formats[0].date(day)
