# SPDX-License-Identifier: MIT
"""What a screen reader is given to say, and when."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from therapy_timer.views.announcing import announce

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


def test_what_is_on_the_screen_speaks(qtbot: QtBot, heard: list[tuple[str, bool]]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "hidden")
    widget.show()
    announce(widget, "")
    announce(widget, "in its turn")
    announce(widget, "now", at_once=True)
    assert heard == [("in its turn", False), ("now", True)]


def test_so_does_what_is_no_widget(qtbot: QtBot, heard: list[tuple[str, bool]]) -> None:
    announce(QObject(), "said")
    assert heard == [("said", False)]
