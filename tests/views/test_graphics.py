# SPDX-License-Identifier: MIT
"""Graphics that carry meaning have 3:1 to what is around them, told from the pixels (WCAG 2.2: 1.4.11, 2.4.13)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.contrast import contrast
from tests.helpers.looks import Look, looking, place, settle
from therapy_timer.views.theme import Scheme, Theme

LEAST = 3.0
MANY = 60
"""So many pixels of one colour are seen as a shape."""

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


def colours(look: Look, name: str) -> Counter[str]:
    """How many pixels of each colour are painted where this widget is."""
    widget = look.page.findChild(QWidget, name)
    assert widget is not None
    return counted(look.window.grab().toImage(), place(widget, look.window))


def counted(image: QImage, where: QRect) -> Counter[str]:
    part = image.copy(where).convertToFormat(QImage.Format.Format_RGB32)
    found = Counter(memoryview(part.constBits()).cast("I"))
    return Counter({QColor(pixel).name(): count for pixel, count in found.items()})


@pytest.mark.parametrize(
    ("state", "colour"), [("applying", "ice"), ("heat", "heat"), ("overdue", "danger"), ("resting", "rest")]
)
def test_the_arc_of_the_ring_stands_out_from_its_track_and_from_the_page(
    state: str, colour: str, qtbot: QtBot, tmp_path: Path, dress: Callable[..., Theme]
) -> None:
    theme = dress(Scheme.LIGHT)
    with looking(state, qtbot, tmp_path) as look:
        for scheme in Scheme:
            theme.set_scheme(scheme)
            settle()
            palette = scheme.value
            found = colours(look, "ring")
            arc = getattr(palette, colour)
            assert found[arc] > MANY, (scheme.name, found.most_common(4))
            assert found.most_common(1)[0][0] == palette.page, "what is around it"
            assert contrast(arc, palette.page) >= LEAST, scheme.name
            if found[palette.track] > MANY:
                assert contrast(arc, palette.track) >= LEAST, scheme.name


def test_what_was_on_the_skin_stands_out_from_the_ribbon(
    qtbot: QtBot, tmp_path: Path, dress: Callable[..., Theme]
) -> None:
    theme = dress(Scheme.LIGHT)
    with looking("history", qtbot, tmp_path) as look:
        for scheme in Scheme:
            theme.set_scheme(scheme)
            settle()
            palette = scheme.value
            found = colours(look, "ribbons")
            for colour in (palette.ice, palette.heat):
                assert found[colour] > MANY // 2, (scheme.name, colour)
                assert contrast(colour, palette.track) >= LEAST, (scheme.name, colour)


@pytest.mark.parametrize("scheme", Scheme)
def test_the_keyboard_is_seen_wherever_it_is(
    scheme: Scheme, qtbot: QtBot, tmp_path: Path, dress: Callable[..., Theme]
) -> None:
    """The frame is at least two pixels wide, and what it is painted over changes by 3:1."""
    dress(scheme)
    with looking("ready", qtbot, tmp_path, (760, 640)) as look:
        window = look.window
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        seen = set()
        for _ in range(30):
            before_widget = QApplication.focusWidget()
            before = window.grab().toImage()
            QTest.keyClick(before_widget or window, Qt.Key.Key_Tab)
            settle()
            widget = QApplication.focusWidget()
            if widget in seen or widget is before_widget:
                break
            seen.add(widget)
            around = place(widget, window).adjusted(-6, -6, 6, 6).intersected(window.rect())
            after = window.grab().toImage()
            changed = [
                contrast(before.pixelColor(x, y).name(), after.pixelColor(x, y).name())
                for x in range(around.left(), around.right() + 1)
                for y in range(around.top(), around.bottom() + 1)
                if before.pixel(x, y) != after.pixel(x, y)
            ]
            clear = sum(each >= LEAST for each in changed)
            # Two pixels all around, but for the corners, which are round.
            assert clear >= around.width() + around.height(), f"{scheme.name} {widget.objectName()} {clear}"
        assert len(seen) > 8
