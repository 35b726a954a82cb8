# SPDX-License-Identifier: MIT
"""The lines of the check before a treatment: calm, few, with what to do, and nothing at all when nothing is wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget

from therapy_timer.services.preflight import Concern, Finding
from therapy_timer.views import preflight_words
from therapy_timer.views.preflight_lines import MOST, PreflightLines
from therapy_timer.views.theme import Scheme

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

MUTED = Finding(Concern.MUTED, "Speakers & horn")
NEVER_HEARD = Finding(Concern.NEVER_HEARD, "Speakers & horn")
LID, BATTERY = Finding(Concern.LID), Finding(Concern.BATTERY_SHORT, 20)
SLEEP = Finding(Concern.MAY_SLEEP)
FIVE = (MUTED, NEVER_HEARD, SLEEP, LID, BATTERY)


class Shown:
    """The lines in a window, and what was said on them."""

    def __init__(self, qtbot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.seconds = 100.0
        self.lines = PreflightLines(seconds=lambda: self.seconds)
        column = QVBoxLayout(self.window)
        column.addWidget(self.lines)
        column.addStretch()
        self.window.resize(590, 400)
        self.said: list[object] = []
        self.lines.test_wanted.connect(lambda: self.said.append("test"))
        self.lines.heard.connect(self.said.append)
        self.window.show()

    def button(self, name: str) -> QAbstractButton:
        found = self.lines.findChild(QAbstractButton, name)
        assert found is not None
        return found

    def offered(self) -> set[str]:
        return {button.objectName() for button in self.lines.findChildren(QAbstractButton) if button.isVisible()}

    def click(self, name: str) -> None:
        assert self.button(name).isVisible()
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)


@pytest.fixture
def shown(qtbot):
    return Shown(qtbot)


def test_without_findings_there_is_nothing_at_all(shown):
    assert not shown.lines.isVisible()
    shown.lines.render((), asking=False)
    assert not shown.lines.isVisible()
    shown.lines.render((LID,), asking=False)
    assert shown.lines.isVisible()
    shown.lines.render((), asking=False)
    assert not shown.lines.isVisible()


@pytest.mark.parametrize("concern", Concern)
def test_every_line_says_what_to_do_in_few_words(concern):
    line = preflight_words.line(Finding(concern, "Speakers"))
    what, do = line.split(". ", maxsplit=1)
    assert what
    assert do.endswith(".")
    assert "{" not in line
    assert len(line) <= 110


def test_three_lines_and_then_the_rest(shown):
    shown.lines.render(FIVE, asking=False)
    assert shown.lines.lines == tuple(preflight_words.line(finding) for finding in FIVE[:MOST])
    assert shown.button("more").text() == "and 2 more…"
    shown.click("more")
    assert shown.lines.lines == tuple(preflight_words.line(finding) for finding in FIVE)
    assert shown.offered() == {"test"}
    shown.lines.render(FIVE[1:], asking=False)
    assert len(shown.lines.lines) == 4, "what was opened stays open"
    shown.lines.render(FIVE[:3], asking=False)
    shown.lines.render(FIVE, asking=False)
    assert len(shown.lines.lines) == MOST, "until there is no more to open"


def test_a_name_is_shown_as_it_is(shown):
    shown.lines.render((MUTED,), asking=False)
    assert shown.lines.lines == ("Speakers & horn is muted. Turn its sound on.",)
    label = shown.lines.findChild(QLabel, "line0")
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_testing_the_sound_and_saying_whether_it_was_heard(shown):
    shown.lines.render((NEVER_HEARD,), asking=False)
    assert shown.offered() == {"test"}
    shown.click("test")
    shown.lines.render((NEVER_HEARD,), asking=True)
    assert shown.offered() == {"heard", "notHeard"}
    shown.click("heard")
    assert shown.said == ["test"], "the second click of a double click is no answer"
    shown.seconds += 1
    shown.click("heard")
    shown.click("notHeard")
    assert shown.said == ["test", True, False]
    shown.lines.render((), asking=False)
    assert not shown.lines.isVisible()


def test_the_question_is_asked_although_nothing_is_wrong(shown):
    shown.lines.render((), asking=True)
    assert shown.offered() == {"heard", "notHeard"}
    assert shown.lines.findChild(QLabel, "heardIt").isVisible()


def test_the_keyboard_goes_through_it_and_buttons_have_names(shown, qtbot):
    shown.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown.window)
    shown.lines.render(FIVE, asking=False)
    shown.button("more").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is shown.button("test")
    shown.button("more").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert QApplication.focusWidget() is shown.button("test"), "the keyboard is not lost with the link"
    names = {shown.button(name).accessibleName() for name in ("heard", "notHeard")}
    assert names == {"Yes, I heard it", "No, I did not hear it"}


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [360, 590, 1200])
@pytest.mark.parametrize("asking", [True, False])
def test_nothing_is_cut_off(shown, dress, qtbot, width, scale, asking):
    dress(Scheme.DARK, scale)
    shown.window.resize(width, 900)
    shown.lines.render(FIVE, asking=asking)
    qtbot.waitUntil(lambda: shown.window.width() == width and shown.button("more").width() > 0)
    for _ in range(3):
        QApplication.processEvents()
    parts = [*shown.lines.findChildren(QLabel), *shown.lines.findChildren(QAbstractButton)]
    visible = [part for part in parts if part.isVisible()]
    assert len(visible) >= 5
    for part in visible:
        place = part.rect().translated(part.mapTo(shown.window, QPoint(0, 0)))
        assert shown.window.rect().contains(place), part.objectName()
        if isinstance(part, QAbstractButton):
            assert part.width() >= part.sizeHint().width(), part.objectName()
        elif part.wordWrap():
            assert part.height() >= part.heightForWidth(part.width()), part.text()
