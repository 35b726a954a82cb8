# SPDX-License-Identifier: MIT
"""The page of settings: each value is in force at once, has a limit, and says why; what is refused changes nothing."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSlider,
    QWidget,
)

from therapy_timer._forms import therapy_timer_rc  # noqa: F401 - the icons
from therapy_timer.core.reminders import ReminderKind
from therapy_timer.services.settings import LONGEST_COMMAND, Settings, SettingsFile
from therapy_timer.views import settings_words
from therapy_timer.views.main_window import MainWindow
from therapy_timer.views.own_sound_row import OwnSoundRow
from therapy_timer.views.settings_page import OWN_SOUNDS, SettingsPage
from therapy_timer.views.theme import Scheme

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

BELL = Path("/music/bell.ogg")
FIELDS = {
    ReminderKind.SKIN_CHECK: "skin_check_sound",
    ReminderKind.STAY_AWAKE: "stay_awake_sound",
    ReminderKind.REST_OVER: "rest_over_sound",
}


class Refused(Exception):
    """A file of no use."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Seat:
    """The page over a settings file, and whoever sits in front of it."""

    def __init__(self, qtbot, folder: Path, before: Settings) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.file = SettingsFile(folder)
        self.file.save(before)
        self.refuse: Exception | None = None
        self.checked: list[tuple[Path, bool]] = []
        self.page = SettingsPage(self.file, self.check)
        self.page.resize(590, 640)
        qtbot.addWidget(self.page)
        self.said: list[tuple[str, ...]] = []
        self.page.changed.connect(lambda: self.said.append(("changed",)))
        self.page.test_wanted.connect(lambda name: self.said.append(("test", name)))
        self.page.try_wanted.connect(lambda command: self.said.append(("try", command)))

    def check(self, path: Path) -> None:
        self.checked.append((path, threading.current_thread() is threading.main_thread()))
        if self.refuse is not None:
            raise self.refuse

    @property
    def saved(self) -> Settings:
        """What another run of the program would find."""
        return SettingsFile(self.folder).settings

    def find(self, kind: type, name: str, parent: QWidget | None = None):
        found = (parent or self.page).findChild(kind, name)
        assert found is not None, name
        return found

    def row(self, kind: ReminderKind = ReminderKind.REST_OVER) -> OwnSoundRow:
        return self.find(OwnSoundRow, kind.value)

    def click(self, name: str, parent: QWidget | None = None) -> None:
        button = self.find(QAbstractButton, name, parent)
        assert button.isEnabled()
        assert not button.isHidden()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, path: Path, kind: ReminderKind = ReminderKind.REST_OVER) -> None:
        """Choose a file in the dialog, and wait until it was checked."""
        self.click("choose", self.row(kind))
        (dialog,) = (each for each in self.row(kind).findChildren(QFileDialog) if each.isVisible())
        assert dialog.windowModality() is not Qt.WindowModality.ApplicationModal, "the alarm is answered above it"
        with self.qtbot.waitSignal(self.row(kind)._check.done, timeout=5000):
            dialog.fileSelected.emit(str(path))
        dialog.reject()

    def text(self, name: str, parent: QWidget | None = None) -> str:
        label = self.find(QLabel, name, parent)
        return "" if label.isHidden() else label.text()


@pytest.fixture
def seat(qtbot, tmp_path):
    return Seat(qtbot, tmp_path, Settings())


# --- loudness -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "field", "least"), [("alarmVolume", "alarm_volume", 20), ("reminderVolume", "reminder_volume", 0)]
)
def test_loudness_has_limits_and_is_kept_at_once(seat, name, field, least):
    slider = seat.find(QSlider, name)
    assert (slider.value(), seat.text(f"{name}Value")) == (60, "60 %")
    assert (slider.minimum(), slider.maximum()) == (least, 100)
    slider.setValue(-5)
    assert seat.saved == replace(Settings(), **{field: least})
    assert seat.text(f"{name}Value") == f"{least} %"
    assert seat.said == [("changed",)]


def test_a_slider_that_is_being_moved_is_kept_when_it_is_let_go(seat):
    slider = seat.find(QSlider, "alarmVolume")
    slider.setSliderDown(True)
    slider.setSliderPosition(80)
    assert seat.text("alarmVolumeValue") == "80 %"
    assert seat.said == []
    slider.setSliderDown(False)
    assert seat.saved.alarm_volume == 80
    assert seat.said == [("changed",)]


def test_the_wheel_scrolls_the_page_and_changes_nothing(seat):
    slider = seat.find(QSlider, "alarmVolume")
    nothing = QPoint(0, 0)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        nothing,
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, event)
    assert slider.value() == 60
    assert not event.isAccepted()


def test_what_was_chosen_before_is_shown(qtbot, tmp_path):
    before = replace(
        Settings(), alarm_volume=35, reminder_volume=0, speaks=False, stay_awake_sound=BELL, own_command="lamp on"
    )
    seat = Seat(qtbot, tmp_path, before)
    assert seat.text("alarmVolumeValue") == "35 %"
    assert seat.text("reminderVolumeValue") == "0 %"
    assert not seat.find(QAbstractButton, "speaks").isChecked()
    assert seat.find(QLineEdit, "ownCommand").text() == "lamp on"
    assert seat.text("file", seat.row(ReminderKind.STAY_AWAKE)) == "bell.ogg"
    assert seat.text("file", seat.row()) == "built-in sound"
    assert seat.said == []
    assert seat.saved == before


def test_others_that_change_meanwhile_stay(seat):
    seat.file.minutes = 17
    seat.click("speaks")
    assert seat.saved == replace(Settings(), last_minutes=17, speaks=False)


def test_testing(seat):
    seat.click("testAlarm")
    seat.click("testReminder")
    seat.click("test", seat.row(ReminderKind.STAY_AWAKE))
    assert seat.said == [("test", "pack-off"), ("test", "skin-check"), ("test", "stay-awake")]


# --- own sounds ---------------------------------------------------------------------------------------------


def test_every_reminder_but_pack_off_may_have_a_sound(seat):
    rows = {ReminderKind(row.objectName()) for row in seat.page.findChildren(OwnSoundRow)}
    # What is planned sounds like the end of a rest, at which it often is.
    assert rows == set(OWN_SOUNDS) == set(ReminderKind) - {ReminderKind.PACK_OFF, ReminderKind.PLANNED}


@pytest.mark.parametrize("kind", OWN_SOUNDS)
def test_a_file_that_can_be_played_is_taken(seat, kind):
    seat.choose(BELL, kind)
    assert seat.checked == [(BELL, False)], "a slow disk must not hold up the window"
    assert seat.saved == replace(Settings(), **{FIELDS[kind]: BELL})
    assert seat.text("file", seat.row(kind)) == "bell.ogg"
    assert seat.text("refusal", seat.row(kind)) == ""
    seat.click("reset", seat.row(kind))
    assert seat.saved == Settings()
    assert seat.text("file", seat.row(kind)) == "built-in sound"
    assert seat.said == [("changed",), ("changed",)]


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        ("unreadable", "cannot be read"),
        ("empty", "is empty"),
        ("too-large", "20 MB"),
        ("too-long", "30 seconds"),
        ("no-audio", "WAV, MP3, FLAC or Ogg Vorbis"),
        ("no-library", "library"),
        ("something-new", "cannot be played"),
    ],
)
def test_a_file_of_no_use_is_refused_and_the_old_one_stays(qtbot, tmp_path, reason, text):
    seat = Seat(qtbot, tmp_path, replace(Settings(), rest_over_sound=BELL))
    seat.refuse = Refused(reason)
    seat.choose(Path("/music/opera {1} & more.wav"))
    refusal = seat.text("refusal", seat.row())
    assert "opera {1} & more.wav" in refusal
    assert text in refusal
    assert refusal.endswith("The sound stays as it was.")
    assert seat.text("file", seat.row()) == "bell.ogg"
    assert seat.saved.rest_over_sound == BELL
    assert seat.said == []
    seat.refuse = None
    seat.choose(Path("/music/short.wav"))
    assert seat.text("refusal", seat.row()) == ""


def test_a_check_that_breaks_is_logged_and_refuses(seat, expected_log):
    expected_log("therapy_timer.views.sound_check", logging.ERROR, "could not be checked")
    seat.refuse = ZeroDivisionError()
    seat.choose(BELL)
    assert "cannot be played" in seat.text("refusal", seat.row())
    assert seat.saved == Settings()


def test_while_a_file_is_checked_no_other_can_be_chosen(seat):
    release = threading.Event()
    row = seat.row()
    row._check._check = lambda _path: release.wait(5)
    row._take(str(BELL))
    assert seat.text("file", row) == "checking…"
    assert not seat.find(QAbstractButton, "choose", row).isEnabled()
    with seat.qtbot.waitSignal(row._check.done, timeout=5000):
        release.set()
    assert seat.find(QAbstractButton, "choose", row).isEnabled()


def test_a_long_name_is_cut_in_the_middle_and_whole_in_the_tool_tip(seat):
    path = Path("/music") / f"{'long ' * 20}name.ogg"
    seat.choose(path)
    label = seat.find(QLabel, "file", seat.row())
    assert "…" in label.text()
    assert label.toolTip() == str(path)


# --- own command --------------------------------------------------------------------------------------------


def test_a_command_is_kept_when_the_field_is_left_or_the_page(seat, qtbot):
    field = seat.find(QLineEdit, "ownCommand")
    assert field.maxLength() == LONGEST_COMMAND
    QTest.keyClicks(field, "lamp on")
    assert seat.saved.own_command == "", "half a command is never run"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert seat.saved.own_command == "lamp on"
    seat.page.show()
    field.setText("lamp off")
    seat.page.hide()
    assert seat.saved.own_command == "lamp off"


def test_what_cannot_be_kept_is_left_out(seat):
    field = seat.find(QLineEdit, "ownCommand")
    field.setText("  lamp\u0007 on \u200e ")
    field.editingFinished.emit()
    assert seat.saved.own_command == "lamp on"


def test_trying_a_command(seat):
    assert not seat.find(QAbstractButton, "tryCommand").isEnabled()
    seat.find(QLineEdit, "ownCommand").setText("lamp on")
    seat.click("tryCommand")
    assert seat.said == [("changed",), ("try", "lamp on")]
    assert seat.text("tried") == ""
    seat.page.say_tried("It ended with status 1.")
    assert seat.text("tried") == "It ended with status 1."
    seat.click("tryCommand")
    assert seat.text("tried") == ""


# --- limits and reasons, the keyboard, the look -------------------------------------------------------------


def test_every_value_says_its_limit_and_why(seat):
    assert "20 %: an alarm that nobody hears" in seat.text("alarmVolumeNote")
    assert "may not wake you" in seat.text("alarmVolumeNote")
    assert "from 0 to 100 %" in seat.text("reminderVolumeNote")
    assert "30 seconds past due" in seat.text("speaksNote")
    assert "30 seconds and 20 MB" in seat.text("ownSoundsNote")
    assert "The alarm for a pack keeps its own sound" in seat.text("ownSoundsNote")
    assert f"Up to {LONGEST_COMMAND} characters" in seat.text("ownCommandNote")
    assert settings_words.percent(7) == "7 %"


@pytest.fixture
def window(seat, qtbot):
    made = MainWindow()
    made.add_page(seat.page, "Settings", ":/icons/settings.svg")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def test_tab_goes_from_top_to_bottom(seat, window):
    seat.row(ReminderKind.STAY_AWAKE).show_path(BELL)
    seat.find(QLineEdit, "ownCommand").setText("lamp on")
    seat.find(QSlider, "alarmVolume").setFocus()
    seen = []
    for _ in range(14):
        widget = QApplication.focusWidget()
        parent = widget.parentWidget().parentWidget()
        seen.append(widget.objectName() + (f" {parent.objectName()}" if isinstance(parent, OwnSoundRow) else ""))
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert seen == [
        "alarmVolume",
        "testAlarm",
        "reminderVolume",
        "testReminder",
        "speaks",
        "choose skin-check",
        "test skin-check",
        "choose stay-awake",
        "reset stay-awake",
        "test stay-awake",
        "choose rest-over",
        "test rest-over",
        "ownCommand",
        "tryCommand",
    ]


def test_keys_change_values(seat, window):
    slider = seat.find(QSlider, "alarmVolume")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert seat.saved.alarm_volume == 65
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert seat.saved.alarm_volume == 20
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    seat.qtbot.waitUntil(lambda: QApplication.focusWidget().objectName() == "ownCommand")


def test_a_button_that_goes_does_not_take_the_keyboard_with_it(seat, window):
    row = seat.row()
    row.show_path(BELL)
    reset = seat.find(QAbstractButton, "reset", row)
    reset.setFocus()
    QTest.keyClick(reset, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is seat.find(QAbstractButton, "choose", row)


def test_everything_has_a_name_of_its_own(seat):
    controls = [*seat.page.findChildren(QAbstractButton), *seat.page.findChildren(QSlider)]
    controls += [*seat.page.findChildren(QLineEdit)]
    names = [control.accessibleName() or control.text() for control in controls]
    assert all(names)
    assert len(names) == len(set(names))


@pytest.mark.parametrize("size", [(360, 560), (760, 640), (1500, 1100)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_at_any_size(seat, window, dress, qtbot, size, scale):
    dress(Scheme.DARK, scale)
    window.resize(*size)
    seat.row().show_path(BELL)
    seat.row()._checked(Path("/music/opera.wav"), "too-long")
    content = seat.find(QWidget, "content")
    view = seat.find(QScrollArea, "scroll").viewport()
    qtbot.waitUntil(lambda: content.width() <= view.width() and window.width() == size[0])
    for _ in range(5):
        QApplication.processEvents()
    parts = [*content.findChildren(QLabel), *content.findChildren(QAbstractButton), *content.findChildren(QSlider)]
    shown = [part for part in parts if part.isVisible()]
    assert len(shown) > 20
    for part in shown:
        place = part.rect().translated(part.mapTo(content, QPoint(0, 0)))
        assert content.rect().contains(place), part.objectName()
        if isinstance(part, QLabel) and part.wordWrap():
            assert part.height() >= part.heightForWidth(part.width()), part.objectName()
        else:
            assert part.width() >= part.minimumSizeHint().width(), part.objectName()
            assert part.height() >= part.minimumSizeHint().height(), part.objectName()
