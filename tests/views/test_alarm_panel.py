# SPDX-License-Identifier: MIT
"""The alarm on every screen: when it comes and goes, what it says, and what can and cannot answer it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from tests.helpers.world import CoreWorld
from therapy_timer.core.alarm import alarm
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.views.alarm_face import AlarmFace
from therapy_timer.views.alarm_panel import ASIDE, AlarmPanel, AlarmPanels
from therapy_timer.views.theme import LIGHT, Scheme

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

ROOT = Path(__file__).resolve().parents[2]
BACK = "lower-back"


class Room:
    """A person in front of the panels, and a world in which a pack went on at 10:00 for 15 minutes."""

    def __init__(self) -> None:
        self.world = CoreWorld()
        self.world.start()
        self.seconds = 1000.0
        self.panels = AlarmPanels(seconds=lambda: self.seconds)
        self.said: list[tuple[str, str]] = []
        self.panels.took_off.connect(lambda treatment: self.said.append(("off", treatment)))
        self.panels.taking_off.connect(lambda treatment: self.said.append(("taking", treatment)))
        self.panels.answer_elsewhere.connect(lambda treatment: self.said.append(("elsewhere", treatment)))

    def tick(self) -> None:
        snapshot = self.world.snapshot()
        self.panels.follow(alarm(snapshot), snapshot)

    def at(self, when: str) -> Room:
        """Let the world's time pass until then, and tick; the person sits still for long."""
        self.world.at(when)
        self.tick()
        self.seconds += 60
        return self

    @property
    def panel(self) -> AlarmPanel:
        (panel,) = self.panels.panels
        return panel

    def button(self, name: str) -> QPushButton:
        found = self.panel.findChild(QPushButton, name)
        assert found is not None
        return found

    def label(self, name: str) -> str:
        found = self.panel.findChild(QLabel, name)
        assert found is not None
        return "" if found.isHidden() else found.text()

    @property
    def face(self) -> tuple[str, str, str, str]:
        found = self.panel.findChild(AlarmFace, "face")
        assert found is not None
        return found.face.above, found.face.headline, found.face.number, found.face.below

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def key(self, name: str, key: Qt.Key = Qt.Key.Key_Space) -> None:
        """Press and release a key while a button or the face has the keyboard."""
        widget = self.panel.findChild(QWidget, name)
        assert widget is not None
        QTest.keyClick(widget, key)


@pytest.fixture
def room(qapp, local_zone):
    local_zone("UTC")
    made = Room()
    yield made
    made.panels.close()


# --- when it comes and goes ---------------------------------------------------------------------------------


def test_it_comes_at_the_step_that_fills_screens_and_stays_until_an_answer(room):
    assert room.at("10:16:59").panels.panels == ()
    room.at("10:17")
    panel = room.panel
    assert panel.isVisible()
    assert panel.isFullScreen()
    flags = panel.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    for later in ("10:29:59", "10:30", "11:15", "20:00"):
        assert room.at(later).panel is panel
    room.world.off()
    room.tick()
    assert room.panels.panels == ()
    assert not panel.isVisible()


def test_a_restart_lands_in_the_panel(room):
    assert room.at("10:45").panel.isVisible()


def test_without_an_alarm_there_is_nothing(room):
    room.panels.follow(None, room.world.snapshot())
    assert room.panels.panels == ()


def test_what_was_minimised_comes_back(room):
    room.at("10:17").panel.showMinimized()
    room.tick()
    assert not room.panel.isMinimized()
    assert room.panel.isFullScreen()


def test_closing_it_closes_nothing(room):
    room.at("10:17")
    room.panel.close()
    QTest.keyClick(room.panel, Qt.Key.Key_Escape)
    room.key("face", Qt.Key.Key_Escape)
    room.seconds += 60
    room.key("off", Qt.Key.Key_Escape)
    assert room.panel.isVisible()
    assert room.said == []


def test_the_end_of_the_session_is_not_held_up(room, monkeypatch):
    room.at("10:17")
    monkeypatch.setattr(type(QApplication.instance()), "isSavingSession", lambda _self: True)
    assert room.panel.close()


# --- what it says -------------------------------------------------------------------------------------------


def test_what_it_shows(room):
    room.at("10:19:24")
    assert room.face == ("Ice · lower back", "Take it off", "19:24", "on the skin · planned 15 min")
    assert (room.button("off").text(), room.button("other").text()) == (
        "I took it off",
        "I am taking it off (sound pauses)",
    )
    assert (room.label("note"), room.label("others")) == ("", "")
    assert room.panel.windowTitle() == room.panel.accessibleName() == "Take the ice off: lower back"
    assert room.at("10:19:25").face[2] == "19:25"


def test_while_the_sound_pauses_and_after_it_did_twice(room):
    room.at("10:17").world.taking_off()
    room.at("10:17:30")
    assert room.label("note") == "The sound pauses for 1:00."
    assert not room.button("other").isEnabled()
    assert room.button("off").isEnabled()
    room.at("10:18:30")
    assert room.label("note") == ""
    assert room.button("other").isEnabled()
    room.world.taking_off()
    room.at("10:20")
    assert room.label("note").startswith("The sound was paused twice.")
    assert not room.button("other").isEnabled()


@pytest.mark.parametrize("when", ["10:30", "11:15"])
def test_later_it_asks_when(room, when):
    room.at(when)
    assert room.face[1] == "Take it off"
    assert room.label("note") == "When did you take it off? If it is still on, take it off now."
    assert (room.button("off").text(), room.button("other").text()) == (
        "I took it off just now",
        "It came off earlier…",
    )
    room.click("off")
    assert room.said == [("off", room.world.last)]


def test_of_two_the_most_urgent_comes_first_and_then_the_other(room):
    back = room.world.last
    knee = room.world.add_area(Region.LEFT_KNEE)
    room.world.at("10:01")
    room.world.start(Modality.HEAT, knee)
    room.at("10:20")
    assert room.face[0] == "Ice · lower back"
    assert room.button("off").text() == "I took it off: lower back"
    assert room.button("other").text() == "I am taking it off (sound pauses): lower back"
    assert room.label("others") == "Then: Heat · left knee"
    room.click("off")
    assert room.said == [("off", back)]
    room.world.off(back)
    room.tick()
    assert room.face[0] == "Heat · left knee"
    assert room.button("off").text() == "I took it off"
    assert room.label("others") == ""
    room.click("off")
    assert room.said == [("off", back)], "the second click of a double click"
    room.seconds += 1
    room.click("off")
    assert room.said[1:] == [("off", room.world.last)]


def test_a_pack_that_is_on_is_named_beside_another_that_is_not_due(room):
    room.world.at("10:10")
    room.world.start(area=room.world.add_area(Region.LEFT_KNEE))
    room.at("10:30")
    assert room.label("others") == "Then: Ice · left knee"
    assert room.button("off").text() == "I took it off just now: lower back"
    assert room.button("other").text() == "It came off earlier: lower back…"


def test_an_ampersand_in_a_name_is_one(room):
    room.world.rename_area(BACK, "Left & right")
    room.world.at("10:01")
    room.world.start(area=room.world.add_area(Region.LEFT_KNEE))
    room.at("10:20")
    assert room.button("off").text() == "I took it off: Left && right"
    assert room.button("off").accessibleName() == "I took it off: Left & right"
    assert all(button.shortcut().isEmpty() for button in room.panel.findChildren(QPushButton)), "a key would count"


def test_a_screen_reader_hears_it_at_once_and_once_for_each_pack(room, heard):
    knee = room.world.add_area(Region.LEFT_KNEE)
    room.world.at("10:00:01")
    room.world.start(Modality.HEAT, knee)
    room.at("10:17").at("10:17:01").at("10:17:02")
    ((text, at_once),) = heard
    assert text == "Take it off. Ice · lower back. 17 minutes. on the skin · planned 15 min."
    assert at_once
    room.world.off("treatment-1")
    room.tick()
    assert [text.split(". ")[1] for text, _ in heard] == ["Ice · lower back", "Heat · left knee"]


# --- what answers it ----------------------------------------------------------------------------------------


def test_a_click_counts_once_it_has_been_up_for_a_second(room):
    room.world.at("10:17")
    room.tick()
    room.seconds += 0.9
    room.click("off")
    room.click("other")
    assert room.said == []
    room.seconds += 0.1
    room.click("other")
    assert room.said == [("taking", room.world.last)]


def test_a_button_that_was_pressed_too_soon_is_not_released_into_an_answer(room):
    room.world.at("10:17")
    room.tick()
    room.seconds += 0.9
    QTest.mousePress(room.button("off"), Qt.MouseButton.LeftButton)
    room.seconds += 10
    QTest.mouseRelease(room.button("off"), Qt.MouseButton.LeftButton)
    assert room.said == []


def test_a_button_that_is_down_when_its_meaning_changes_says_nothing(room):
    room.at("10:29:59")
    QTest.mousePress(room.button("other"), Qt.MouseButton.LeftButton)
    room.at("10:30")
    QTest.mouseRelease(room.button("other"), Qt.MouseButton.LeftButton)
    assert room.said == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_counts_after_a_second_in_which_nothing_was_touched(room, key):
    room.world.at("10:17")
    room.tick()
    room.seconds += 0.9
    room.key("off", key)
    room.seconds += 0.9
    room.key("off", key)
    assert room.said == []
    room.seconds += 1
    room.key("off", key)
    assert room.said == [("off", room.world.last)]


def test_typing_never_answers_it(room):
    room.at("10:17")
    room.seconds += 1
    room.key("off", Qt.Key.Key_A)
    for _ in range(100):
        room.seconds += 0.9
        room.key("off", Qt.Key.Key_Space)
        room.key("other", Qt.Key.Key_Return)
    assert room.said == []


def send(room: Room, kind: QEvent.Type, *, again: bool = False) -> None:
    """A key on the button, as the system sends it."""
    event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", again)
    QApplication.sendEvent(room.button("off"), event)


@pytest.mark.parametrize("told", [True, False])
def test_a_key_that_is_held_when_they_come_up_never_answers_it(room, told):
    """The system does not always tell that a key is held."""
    room.world.at("10:17")
    room.tick()
    for _ in range(100):
        room.seconds += 0.03
        send(room, QEvent.Type.KeyRelease, again=told)
        send(room, QEvent.Type.KeyPress, again=told)
    room.seconds += 60
    send(room, QEvent.Type.KeyRelease)
    assert room.said == []


def test_a_key_that_is_told_to_be_held_never_answers_it_however_slowly_it_repeats(room):
    room.at("10:17")
    for _ in range(10):
        send(room, QEvent.Type.KeyPress, again=True)
        room.seconds += 60
    send(room, QEvent.Type.KeyRelease)
    assert room.said == []


def test_a_key_that_stays_down_answers_once(room):
    room.at("10:17")
    send(room, QEvent.Type.KeyPress)
    for _ in range(100):
        room.seconds += 0.03
        send(room, QEvent.Type.KeyRelease)
        send(room, QEvent.Type.KeyPress)
    assert room.said == [("off", room.world.last)]


def test_a_click_beside_the_buttons_restarts_the_second_of_the_keys(room):
    room.at("10:17")
    QTest.mouseClick(room.panel, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    room.key("off")
    assert room.said == []


def test_the_keyboard_stands_on_no_button_and_tab_goes_round(room, qtbot):
    room.at("10:17")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is room.panel)
    seen = [QApplication.focusWidget().objectName()]
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().objectName())
    assert seen == ["face", "off", "other", "face"]
    room.seconds += 60
    room.key("face")
    assert room.said == []


def test_after_a_turn_the_keyboard_is_on_no_button(room, qtbot):
    room.at("10:17")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is room.panel)
    room.button("other").setFocus()
    room.world.taking_off()
    room.tick()
    assert QApplication.focusWidget().objectName() == "face"


# --- the window's question ----------------------------------------------------------------------------------


def test_it_leaves_the_screen_to_the_question_for_a_while(room):
    room.at("10:30").click("other")
    assert room.said == [("elsewhere", room.world.last)]
    assert room.panels.panels == ()
    room.seconds += ASIDE - 1
    room.tick()
    assert room.panels.panels == ()
    room.seconds += 1
    room.tick()
    assert room.panel.isVisible()


def test_it_comes_back_at_once_for_the_next_pack(room):
    knee = room.world.add_area(Region.LEFT_KNEE)
    room.world.at("10:05")
    room.world.start(area=knee)
    room.at("10:31").click("other")
    room.tick()
    assert room.panels.panels == ()
    room.world.off("treatment-1")
    room.tick()
    assert room.face[0] == "Ice · left knee"


def test_it_comes_back_at_once_when_another_pack_is_due(room):
    knee = room.world.add_area(Region.LEFT_KNEE)
    room.world.at("10:20")
    room.world.start(area=knee)
    room.world.at("10:34:59")
    room.tick()
    room.seconds += 60
    room.click("other")
    room.tick()
    assert room.panels.panels == ()
    room.world.at("10:35")
    room.tick()
    assert room.panel.isVisible()


def test_once_answered_it_does_not_come_back(room):
    room.at("10:30").click("other")
    room.world.was_off(timedelta(minutes=5))
    room.at("10:31")
    assert room.panels.panels == ()


# --- the keyboard goes back ---------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def test_the_window_that_had_the_keyboard_gets_it_back(room, window, qtbot):
    room.at("10:17")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is room.panel)
    room.world.off()
    room.tick()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def test_a_window_that_is_gone_gets_nothing_back(room, window, qtbot):
    other = QWidget()
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    room.at("10:17")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is room.panel)
    shiboken6.delete(other)
    room.world.off()
    room.tick()
    assert room.panels.panels == ()


def test_a_window_below_cannot_take_the_keyboard_unseen(room, window, qtbot):
    room.at("10:17")
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    room.tick()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is room.panel)
    room.key("off")
    assert room.said == [], "it was typed for the window below"


def test_an_open_menu_is_closed(room, window):
    menu = QMenu(window)
    menu.addAction("Something")
    menu.popup(QPoint(0, 0))
    assert menu.isVisible()
    room.at("10:17")
    assert not menu.isVisible()


# --- how it looks -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", Scheme)
def test_light_and_dark(room, dress, scheme):
    dress(scheme)
    room.at("10:19:24").panel.resize(800, 600)
    image = room.panel.grab().toImage()
    palette = scheme.value
    assert image.pixelColor(3, 300).name() == palette.danger
    assert image.pixelColor(40, 40).name() == palette.page
    seen = [image.pixelColor(x, y).name() for x in range(200, 600, 2) for y in range(150, 400, 2)]
    assert seen.count(palette.warning) > len(seen) / 10, "the number is huge and red"


def test_it_stands_still_between_two_ticks(room, qtbot):
    room.at("10:19:24")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is room.panel)
    before = room.panel.grab().toImage()
    room.tick()
    assert room.panel.grab().toImage() == before


@pytest.mark.parametrize("size", [(360, 560), (800, 480), (1024, 768), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("when", ["10:19", "10:21", "10:40"])
def test_nothing_is_cut_off_at_any_size(room, dress, qtbot, size, scale, when):
    dress(Scheme.LIGHT, scale)
    room.world.rename_area(BACK, "The spot & the bruise beside the old scar"[:40])
    room.world.at("10:01")
    room.world.start(area=room.world.add_area(Region.LEFT_KNEE))
    if when == "10:21":
        room.world.at("10:20:50")
        room.world.taking_off()
    panel = room.at(when).panel
    panel.showNormal()
    panel.resize(*size)
    qtbot.waitUntil(lambda: (panel.width(), panel.height()) == size and panel.layout().geometry().width() > 0)
    for _ in range(5):
        QApplication.processEvents()
    parts = [part for part in panel.findChildren(QWidget) if part.isVisible() and not part.findChildren(QWidget)]
    assert len(parts) >= 4
    for part in parts:
        place = part.rect().translated(part.mapTo(panel, QPoint(0, 0)))
        assert panel.rect().contains(place), part.objectName()
        if isinstance(part, QPushButton):
            assert part.width() >= part.sizeHint().width(), part.objectName()
            assert part.height() >= part.sizeHint().height(), part.objectName()
            box = part.parentWidget()
            assert box.rect().contains(part.geometry()), part.objectName()
        elif isinstance(part, QLabel) and part.wordWrap():
            assert part.height() >= part.heightForWidth(part.width()), part.objectName()
    assert panel.findChild(AlarmFace).height() >= 100


def test_the_number_takes_a_third_of_the_height(room, dress):
    """At 1080 lines on a screen 30 cm high that is 9 cm; from three metres 1.5 cm can be read with ease."""
    dress(Scheme.LIGHT)
    panel = room.at("10:19:24").panel
    panel.showNormal()
    panel.resize(1920, 1080)
    QApplication.processEvents()
    image = panel.grab().toImage()

    def inked(y: int) -> bool:
        return sum(image.pixelColor(x, y).name() == LIGHT.warning for x in range(300, 1620, 2)) > 50

    lines = [inked(y) for y in range(60, 1020)]
    longest = max(len(run) for run in "".join("x" if line else " " for line in lines).split())
    assert longest > 1080 * 0.3


# --- several screens ----------------------------------------------------------------------------------------

_TWO_SCREENS = """
import json
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
application = QApplication([])
from tests.helpers.world import CoreWorld
from therapy_timer.core.alarm import alarm
from therapy_timer.views.alarm_panel import AlarmPanels
seconds = [0.0]
world, said = CoreWorld(), []
world.start()
panels = AlarmPanels(seconds=lambda: seconds[0])
panels.took_off.connect(said.append)
def tick():
    snapshot = world.snapshot()
    panels.follow(alarm(snapshot), snapshot)
world.at("10:17")
tick()
found = [panel.geometry().getRect() for panel in panels.panels]
# A screen that comes and one that goes: the platform can do neither, so its signals are sent by hand.
one, other = QGuiApplication.screens()
application.screenRemoved.emit(other)
left = [panel.geometry().getRect() for panel in panels.panels]
application.screenAdded.emit(other)
back = [panel.geometry().getRect() for panel in panels.panels]
seconds[0] = 0.9
new = panels.panels[1].findChild(QPushButton, "off")
seconds[0] = 60
QTest.mouseClick(new, Qt.MouseButton.LeftButton)
world.off()
tick()
print(json.dumps([found, left, back, said, len(panels.panels)]))
application.screenRemoved.emit(other)
application.screenAdded.emit(other)
assert not panels.panels
"""


def test_every_screen_has_one_and_follows_the_screens(tmp_path):
    screens = [
        {"name": "left", "x": 0, "y": 0, "width": 800, "height": 600, "logicalDpi": 96, "dpr": 1},
        {"name": "right", "x": 800, "y": 0, "width": 1280, "height": 1024, "logicalDpi": 96, "dpr": 1},
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    # Qt splits at every colon, so the file goes by its bare name.
    done = subprocess.run(
        [sys.executable, "-c", _TWO_SCREENS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen:configfile=screens.json", "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found, left, back, said, remaining = json.loads(done.stdout)
    both = [[0, 0, 800, 600], [800, 0, 1280, 1024]]
    assert (found, left, back) == (both, both[:1], both)
    assert said == ["treatment-1"]
    assert remaining == 0
