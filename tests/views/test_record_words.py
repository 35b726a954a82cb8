# SPDX-License-Identifier: MIT
"""What stands in the columns of the record."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.past import past
from therapy_timer.views import record_words as words
from therapy_timer.views import translation
from therapy_timer.views.language import Language

TREATMENT = past("one", "10:00")


@pytest.mark.parametrize(
    ("before", "after", "told"), [(7, 4, "7 → 4"), (10, None, "10 → –"), (None, 0, "– → 0"), (None, None, "–")]
)
def test_pain_is_told_from_before_to_after(before: int | None, after: int | None, told: str) -> None:
    assert words.pain(replace(TREATMENT, pain_before=before, pain_after=after)) == told


def test_the_arrow_points_to_what_came_after_where_one_writes_from_the_right(qtbot: QtBot, language: Language) -> None:
    language.speak("ar")
    assert words.pain(replace(TREATMENT, pain_before=7, pain_after=4)) == translation.digits("7 ← 4")
