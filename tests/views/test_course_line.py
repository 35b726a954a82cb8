# SPDX-License-Identifier: MIT
"""What is clear about the weeks of a region, in one line on the page of the main job, and never with a pack on."""

from __future__ import annotations

from datetime import date

import pytest

from tests.helpers.page import BACK, KNEE
from therapy_timer.core.course import Note
from therapy_timer.core.events import CourseNote
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.views import course_words

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


def note(kind: CourseNote, region: Region = Region.LOWER_BACK) -> Note:
    return Note(kind, region, date(2026, 3, 1), 12)


SIX, WARNED = note(CourseNote.SIX_WEEKS), note(CourseNote.WARNED)


def test_nothing_is_said_unless_it_is_clear(desk):
    assert desk.text("courseLine") == ""
    desk.page.set_course_notes((note(CourseNote.THREE_WEEKS), note(CourseNote.HEAT_MARKS)))
    assert desk.text("courseLine") == ""
    desk.page.set_course_notes((note(CourseNote.THREE_WEEKS), SIX))
    assert desk.text("courseLine") == course_words.line(SIX)
    desk.page.set_course_notes(())
    assert desk.text("courseLine") == ""


def test_the_gravest_is_said_alone(desk):
    for notes in ((SIX, WARNED), (WARNED, SIX)):
        desk.page.set_course_notes(notes)
        assert desk.text("courseLine") == course_words.line(WARNED)


def test_it_is_said_of_the_region_on_show(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.page.set_course_notes((note(CourseNote.SIX_WEEKS, Region.LEFT_KNEE),))
    desk.tick()
    assert desk.text("courseLine") == ""
    desk.page.show_area(KNEE)
    assert desk.text("courseLine") == course_words.line(SIX)
    desk.page.show_area(BACK)
    assert desk.text("courseLine") == ""


def test_it_is_said_while_ready_and_resting_and_never_with_a_pack_on(desk):
    desk.page.set_course_notes((SIX,))
    assert desk.skin().state is SkinState.READY
    assert desk.text("courseLine") != ""
    desk.click("startIce")
    for minutes in (0, 15, 20):
        desk.go(minutes=minutes)
        assert desk.text("courseLine") == "", desk.skin().state
        desk.page.set_course_notes((SIX, WARNED))
        assert desk.text("courseLine") == "", "nor when it is found just now"
    desk.page.set_course_notes((SIX,))
    desk.click("justNow")
    assert desk.skin().state is SkinState.RESTING
    assert desk.text("courseLine") == course_words.line(SIX)


def test_a_pack_anywhere_is_what_matters(desk):
    desk.also.add_area(Region.LEFT_KNEE)
    desk.page.set_course_notes((SIX,))
    pack = desk.started(KNEE)
    desk.tick()
    assert desk.skin().state is SkinState.READY
    assert desk.page.area == BACK
    assert desk.text("courseLine") == ""
    desk.also.off(pack)
    desk.tick()
    assert desk.text("courseLine") == course_words.line(SIX)
