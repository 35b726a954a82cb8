# SPDX-License-Identifier: MIT
"""The keys: one table, a sheet that tells all of it, and single keys that nothing else wanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

from tests.helpers.world import CoreWorld
from therapy_timer.views.key_sheet import KeySheet, lines
from therapy_timer.views.keys import TABLE, KeyAction, Keys, key_of

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


class Desk:
    """A window with something to type into, and what its keys asked for."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.single = True
        self.keys = Keys(self.window, lambda: self.single)
        self.wanted: list[str] = []
        self.keys.wanted.connect(self.wanted.append)
        inside = QWidget()
        column = QVBoxLayout(inside)
        self.line, self.list, self.button = QLineEdit(), QComboBox(), QPushButton("Press")
        self.list.addItems(["Timer", "History"])
        for widget in (self.line, self.list, self.button):
            column.addWidget(widget)
        self.window.setCentralWidget(inside)
        self.window.show()
        self.window.activateWindow()


@pytest.fixture
def desk(qtbot):
    made = Desk()
    qtbot.addWidget(made.window)
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def test_every_action_has_one_key_that_nothing_else_has():
    assert [key.action for key in TABLE] == list(KeyAction)
    keys = [key.sequence for key in TABLE] + [key.single for key in TABLE if key.single]
    assert len(keys) == len(set(keys))
    assert not any("Alt" in key for key in keys), "those belong to the letters of buttons"


def test_a_key_with_control_or_a_number_is_heard_from_everywhere(desk):
    for widget in (desk.line, desk.list, desk.button):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_F11)
        QTest.keyClick(widget, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert desk.wanted == ["far-view", "history"] * 3


def test_a_single_key_counts_on_a_button_and_not_where_something_is_typed_or_chosen(desk):
    for widget in (desk.line, desk.list):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_H)
    assert desk.wanted == []
    assert (desk.line.text(), desk.list.currentText()) == ("h", "History")
    QTest.keyClick(desk.button, Qt.Key.Key_H)
    assert desk.wanted == ["history"]


def test_single_keys_can_be_off_and_the_others_stay(desk):
    desk.single = False
    QTest.keyClick(desk.button, Qt.Key.Key_H)
    QTest.keyClick(desk.button, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(desk.button, Qt.Key.Key_F1)
    assert desk.wanted == ["sheet"]


def test_no_key_of_the_table_starts_or_ends_anything():
    leads = {KeyAction.TIMER, KeyAction.PLAN, KeyAction.HISTORY, KeyAction.GUIDE, KeyAction.SETTINGS, KeyAction.SIGNS}
    assert {key.action for key in TABLE if key.single} == leads | {KeyAction.SHEET}
    assert key_of(KeyAction.QUIT).single == ""


def test_the_sheet_tells_all_of_the_table(qtbot):
    sheet = KeySheet()
    qtbot.addWidget(sheet)
    told = [label.text() for label in sheet.findChildren(QLabel)]
    for key in TABLE:
        assert key.what in told
        assert QKeySequence(key.sequence).toString(QKeySequence.SequenceFormat.NativeText) in " ".join(told)
    assert "Ctrl+3 or H" in told
    assert not any(" or " in keys for keys, _ in lines(single=False))


def test_the_sheet_makes_room_for_the_alarm(qtbot):
    world = CoreWorld()
    sheet = KeySheet()
    sheet.open()
    sheet.follow(world.snapshot())
    assert sheet.isVisible()
    world.start()
    world.clock.go(minutes=15)
    with qtbot.waitSignal(sheet.rejected):
        sheet.follow(world.snapshot())
