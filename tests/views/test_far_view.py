# SPDX-License-Identifier: MIT
"""The far view: what it shows of each state, how large, and what can and cannot press its one button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest

from tests.helpers.dress import dressing
from tests.helpers.world import CoreWorld
from therapy_timer.core.events import Condition, Modality, SafetyAnswered
from therapy_timer.core.region import Region
from therapy_timer.views.far_view import FarView
from therapy_timer.views.far_words import FarAction, far_content
from therapy_timer.views.ring import RingKind
from therapy_timer.views.theme import DARK, LIGHT, Scheme

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

BACK, KNEE = "lower-back", "left-knee"


class Bed:
    """A person who lies in front of the view, and a world that they see there."""

    def __init__(self) -> None:
        self.world = CoreWorld()
        self.seconds = 1000.0
        self.view = FarView(seconds=lambda: self.seconds)
        self.said: list[tuple[object, ...]] = []
        self.view.took_off.connect(lambda treatment: self.said.append(("off", treatment)))
        self.view.felt_normal.connect(lambda treatment: self.said.append(("normal", treatment)))
        self.view.start_wanted.connect(lambda area, modality: self.said.append(("start", area, modality)))
        self.view.answer_elsewhere.connect(lambda treatment: self.said.append(("elsewhere", treatment)))
        self.view.left.connect(lambda: self.said.append(("left",)))

    def come_up(self) -> FarView:
        self.view.come_up(QGuiApplication.primaryScreen(), self.world.snapshot(), BACK, None)
        self.seconds += 60
        return self.view

    def tick(self, when: str) -> None:
        """Let the world's time pass until then; the person has not touched anything for long before."""
        self.seconds += 60
        self.world.at(when)
        self.view.follow(self.world.snapshot(), BACK, None)

    def key(self, key: Qt.Key = Qt.Key.Key_Space) -> None:
        QTest.keyClick(self.view.button, key)

    @property
    def content(self):
        return far_content(self.world.snapshot(), BACK, None)


@pytest.fixture
def bed(qapp, local_zone):
    local_zone("UTC")
    made = Bed()
    yield made
    made.view.hide()
    made.view.deleteLater()


# --- what it shows ------------------------------------------------------------------------------------------


def test_ready_skin_offers_what_was_started_last(bed):
    assert (bed.content.face.headline, bed.content.face.number) == ("Lower back", "Ready")
    assert (bed.content.action, bed.content.label) == (FarAction.START, "Start ice (15 min)")
    heat = far_content(bed.world.snapshot(), BACK, Modality.HEAT)
    assert (heat.modality, heat.label) == (Modality.HEAT, "Start heat (15 min)")


def test_what_is_withheld_is_not_offered_and_the_reason_stands_there(bed):
    bed.world.record_events(SafetyAnswered((Condition.RAYNAUD,)))
    assert bed.content.modality is Modality.HEAT
    bed.world.record_events(SafetyAnswered(tuple(Condition)))
    assert bed.content.action is FarAction.LEAVE
    assert bed.content.note


def test_a_pack_that_is_on_its_check_its_end_and_its_rest(bed):
    bed.world.start()
    bed.world.at("10:04")
    assert (bed.content.face.headline, bed.content.face.number) == ("Ice · lower back", "11:00")
    assert bed.content.action is FarAction.TOOK_IT_OFF
    bed.world.at("10:05")
    assert (bed.content.face.headline, bed.content.label) == ("Feel the skin", "The skin feels normal")
    assert "numb, white or burning" in bed.content.note
    bed.world.skin_checked()
    bed.world.at("10:15")
    assert (bed.content.face.kind, bed.content.face.headline) == (RingKind.OVERDUE, "Take it off")
    assert (bed.content.action, bed.content.label) == (FarAction.TOOK_IT_OFF, "I took it off")
    bed.world.at("10:30")
    assert bed.content.action is FarAction.SAY_WHEN
    bed.world.off()
    assert (bed.content.face.headline, bed.content.action) == ("Lower back is resting", FarAction.LEAVE)


def test_of_several_packs_the_most_urgent_is_shown_and_the_others_are_told_in_a_line(bed):
    bed.world.add_area(Region.LEFT_KNEE)
    assert bed.world.start(area=KNEE).done
    bed.world.at("10:02")
    bed.world.start()
    assert bed.content.area == KNEE
    assert bed.content.others == "Lower back: on 15:00"


@pytest.mark.parametrize("size", [(800, 480), (1024, 768), (1920, 1080), (3840, 2160)])
def test_digits_stand_at_least_a_quarter_of_the_height(bed, size):
    bed.world.start()
    view = bed.come_up()
    for when in ("10:01", "10:05", "10:15"):
        bed.tick(when)
        view.showNormal()
        view.resize(*size)
        QTest.qWait(0)
        number = next(line for line in view.face.lines() if ":" in line.text)
        width = QFontMetricsF(number.font(number.size)).horizontalAdvance(number.text)
        assert number.height >= view.height() / 4
        assert width <= view.face.width(), "and none of it is shrunk to fit"


@pytest.mark.parametrize(("scheme", "palette"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_overdue_is_red_all_around_and_has_another_shape(bed, qapp, scheme, palette):
    with dressing(qapp) as dress:
        dress(scheme)
        bed.world.start()
        view = bed.come_up()
        corners = [(3, 3), (view.width() - 3, view.height() - 3)]
        bed.tick("10:14")
        before = view.grab().toImage()
        bed.tick("10:15")
        after = view.grab().toImage()
    assert all(after.pixelColor(*corner).name() == palette.danger for corner in corners)
    assert not any(before.pixelColor(*corner).name() == palette.danger for corner in corners)
    inner = {after.pixelColor(x, 14 + 9).name() for x in range(100, 160)}
    assert {palette.danger, palette.page} <= inner, "a dashed line within"


# --- what presses the button --------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_it_wherever_the_keyboard_is(bed, key):
    bed.world.start()
    QTest.keyClick(bed.come_up().face, key)
    assert bed.said == [("off", bed.world.last)]


def test_a_key_counts_only_after_a_second_without_any(bed):
    bed.world.start()
    bed.come_up()
    bed.key(Qt.Key.Key_X)
    bed.key()
    assert bed.said == []
    bed.seconds += 0.9
    bed.key()
    assert bed.said == [], "each key begins the second anew"
    bed.seconds += 1.0
    bed.key()
    assert bed.said == [("off", bed.world.last)]


def test_a_key_that_was_on_its_way_when_it_became_due_does_not_count(bed):
    bed.world.start()
    bed.come_up()
    bed.tick("10:15")
    bed.key()
    QTest.mouseClick(bed.view.button, Qt.MouseButton.LeftButton)
    assert bed.said == []
    bed.seconds += 1.0
    QTest.mouseClick(bed.view.button, Qt.MouseButton.LeftButton)
    assert bed.said == [("off", bed.world.last)]


def test_each_thing_that_it_says(bed):
    bed.come_up()
    bed.key()
    assert bed.said.pop() == ("start", BACK, Modality.ICE)
    bed.world.start()
    bed.tick("10:05")
    bed.seconds += 60
    bed.key()
    assert bed.said.pop() == ("normal", bed.world.last)
    bed.tick("10:31")
    bed.seconds += 60
    bed.key()
    assert bed.said.pop() == ("elsewhere", bed.world.last)
    assert not bed.view.isVisible(), "the window asks"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_escape_and_f11_leave_at_any_time_and_say_nothing_else(bed, key):
    bed.world.start()
    bed.come_up()
    bed.tick("10:15")
    bed.key(key)
    assert bed.said == [("left",)]
    assert not bed.view.isVisible()


def test_closing_it_leaves_once(bed):
    bed.come_up().close()
    assert bed.said == [("left",)]


def test_a_hidden_view_derives_nothing(bed, monkeypatch):
    monkeypatch.setattr("therapy_timer.views.far_view.far_content", lambda *_: pytest.fail("it was derived"))
    bed.view.follow(bed.world.snapshot(), BACK, None)
    assert bed.view.content is None


def test_a_screen_reader_finds_the_state_and_the_button(bed):
    bed.world.start()
    view = bed.come_up()
    assert view.face.text() == "Ice · lower back. 15 minutes left. Take it off at 10:15"
    assert view.button.accessibleName() == "I took it off"
    assert view.focusWidget() is view.button
