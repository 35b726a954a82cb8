# SPDX-License-Identifier: MIT
"""A check box that is as wide as its column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.helpers.dress import dressing
from therapy_timer.views import theme
from therapy_timer.views.check_row import CheckRow

LONG = "Is there a wound, an infection or broken skin where the pack is to lie?"


@pytest.fixture
def row(qtbot):
    made = CheckRow()
    made.setText(LONG)
    qtbot.addWidget(made)
    return made


def test_a_long_text_has_more_lines_and_a_short_one_still_room_for_a_finger(row):
    row.setText("Yes")
    assert row.heightForWidth(600) == theme.TARGET
    row.setText(LONG)
    assert row.heightForWidth(600) == theme.TARGET
    assert row.heightForWidth(160) > theme.TARGET
    assert row.minimumSizeHint().width() < 160


def test_it_grows_with_the_text_of_the_desktop(row, qapp):
    with dressing(qapp) as dress:
        dress(text_scale=2.0)
        assert row.heightForWidth(2000) == 2 * theme.TARGET


def test_a_click_anywhere_counts(row):
    row.resize(400, 60)
    for place in (QPoint(2, 2), QPoint(398, 58), QPoint(200, 30)):
        before = row.isChecked()
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=place)
        assert row.isChecked() is not before


def test_the_space_bar_counts(row):
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert row.isChecked()


def test_an_ampersand_is_text_and_makes_no_key(row):
    row.setText("Ice & heat")
    assert row.accessibleName() == "Ice & heat"
    assert row.shortcut().isEmpty()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_tick_is_drawn_where_the_language_begins(row, direction):
    row.setLayoutDirection(direction)
    row.setText("")
    row.resize(300, 44)
    empty = picture(row)
    row.setChecked(True)
    changed = [x for x in range(300) if column(empty, x) != column(picture(row), x)]
    assert changed
    at_the_left = direction is Qt.LayoutDirection.LeftToRight
    assert all((x < 60) is at_the_left for x in changed)


def picture(row: CheckRow) -> QImage:
    return row.grab().toImage()


def column(image: QImage, x: int) -> list[int]:
    return [image.pixel(x, y) for y in range(image.height())]
