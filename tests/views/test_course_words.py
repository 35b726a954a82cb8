# SPDX-License-Identifier: MIT
"""What is said of a region that is treated for weeks: of which, since when, who says so, and never a diagnosis."""

from __future__ import annotations

from datetime import date

import pytest

from therapy_timer.core.course import SOURCES, Note, Source
from therapy_timer.core.events import CourseNote
from therapy_timer.core.region import Region
from therapy_timer.views import course_words as words
from therapy_timer.views.wording import region_inside, region_name

SINCE = date(2026, 3, 1)
NAMED = {
    Source.SPASM_ARTICLE: "article on lower back spasms",
    Source.NHS: "NHS",
    Source.MAYO_CLINIC: "Mayo Clinic",
    Source.VERYWELL_HEALTH: "Verywell Health",
    Source.BURN_PHYSICS: "biologyinsights",
}


def note(kind: CourseNote, days: int = 12) -> Note:
    return Note(kind, Region.LEFT_KNEE, SINCE, days)


@pytest.mark.parametrize("kind", CourseNote)
def test_a_note_says_where_since_when_how_often_and_who_says_so(kind: CourseNote) -> None:
    sentence, source = words.sentence(note(kind)), words.source(note(kind))
    assert region_inside(Region.LEFT_KNEE) in sentence
    assert SINCE.isoformat() in sentence
    assert "12 days" in sentence
    assert "clinician" in sentence
    for each in SOURCES[kind]:
        assert NAMED[each] in source
    assert words.spoken(note(kind)) == f"{words.name(note(kind))}. {sentence} {source}"


@pytest.mark.parametrize("kind", CourseNote)
def test_every_button_names_region_and_note(kind: CourseNote) -> None:
    for name, label in (
        (words.put_away_name(note(kind)), words.put_away_label()),
        (words.warning_signs_name(note(kind)), words.warning_signs_label()),
    ):
        assert name.startswith(f"{label}: {region_name(Region.LEFT_KNEE)}: ")
    names = {words.put_away_name(Note(each, region, SINCE, 9)) for each in CourseNote for region in Region}
    assert len(names) == len(CourseNote) * len(Region)


@pytest.mark.parametrize("kind", CourseNote)
def test_nothing_is_diagnosed(kind: CourseNote) -> None:
    said = words.spoken(note(kind)).casefold()
    for word in ("you have a", "your strain", "frostbite", "erythema", "injury", "is a sign", "disease", "nerve"):
        assert word not in said


def test_strain_settles_in_three_to_six_weeks_and_a_warning_sign_is_sooner() -> None:
    for kind in (CourseNote.THREE_WEEKS, CourseNote.SIX_WEEKS):
        assert "3 to 6 weeks" in words.sentence(note(kind))
        assert "warning sign" in words.sentence(note(kind))


def test_what_is_known_second_hand_is_said_to_be() -> None:
    assert words.source(note(CourseNote.HEAT_MARKS)).startswith("Second-hand")
    assert "program’s own" in words.source(note(CourseNote.HEAT_MARKS))
    assert "is said to" in words.sentence(note(CourseNote.HEAT_MARKS))


def test_a_warning_on_the_first_day_is_told_without_many_days() -> None:
    once = words.sentence(note(CourseNote.WARNED, 1))
    assert "1 day" not in once
    assert SINCE.isoformat() in once


@pytest.mark.parametrize("kind", words.CLEAR)
def test_a_clear_note_has_one_short_line(kind: CourseNote) -> None:
    assert "clinician" in words.line(note(kind))
    assert len(words.line(note(kind))) < 80
