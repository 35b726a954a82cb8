# SPDX-License-Identifier: MIT
"""Words are found as a person means them."""

from __future__ import annotations

import pytest

from therapy_timer.views.searching import folded, has_all, words_of


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("pillow", "A PILLOW under the knees"),
        ("knees pillow", "A pillow under the knees"),
        ("grunenthal", "Grünenthal Pain Toolkit"),
        ("GRÜNENTHAL", "Grunenthal"),
        ("ruckenschmerz", "Rückenschmerz"),
        ("strasse", "Straße"),
        ("istanbul", "İstanbul"),
        ("raynaud's", "Raynaud’s"),
        ("doctor’s", "doctor's"),
        ("numb", "numbness"),
        ("  heat   pad ", "a heat pad"),
        ("", "anything"),
    ],
)
def test_found(query, text):
    assert has_all(words_of(query), folded(text))


@pytest.mark.parametrize(("query", "text"), [("pillow head", "a pillow under the knees"), ("ice", "heat")])
def test_not_found(query, text):
    assert not has_all(words_of(query), folded(text))
