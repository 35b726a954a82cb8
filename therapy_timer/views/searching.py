# SPDX-License-Identifier: MIT
"""Finding words in texts as a person means them: in any order, in any case, with and without accents. No Qt."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """The text without what makes no difference to a search: case, accents, the shape of an apostrophe."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).replace("’", "'")


def words_of(query: str) -> tuple[str, ...]:
    """The words of what was typed, folded."""
    return tuple(folded(query).split())


def has_all(words: tuple[str, ...], folded_text: str) -> bool:
    """Whether a folded text has all these words, or parts of words, in any order."""
    return all(word in folded_text for word in words)
