# SPDX-License-Identifier: MIT
"""That nothing moves by itself, less so for who does not want it, and that nothing flashes, the alarm least of all.

WCAG 2.2: 2.3.1 (three flashes), 2.3.3 (animation from interactions).
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QAbstractAnimation, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.contrast import luminance
from tests.helpers.looks import looking, settle
from tests.helpers.page import PageDesk
from tests.helpers.world import CoreWorld
from therapy_timer.core.alarm import alarm
from therapy_timer.desktop.tray_icon import picture_of, tray_icon
from therapy_timer.views.alarm_panel import AlarmPanels
from therapy_timer.views.far_view import FarView
from therapy_timer.views.long_work import LongWork
from therapy_timer.views.switch import Switch
from therapy_timer.views.theme import Scheme, Theme, motion
from therapy_timer.views.tray_face import tray_face

PACKAGE = Path(__file__).resolve().parents[2] / "therapy_timer"
FORMS = PACKAGE.parent / "ui"
MOVES = {
    *("QPropertyAnimation", "QVariantAnimation", "QParallelAnimationGroup", "QSequentialAnimationGroup", "QTimeLine"),
    *("QAbstractAnimation", "QAnimationGroup", "QMovie", "QScroller", "QGraphicsOpacityEffect"),
    *("animateClick", "setAnimated", "setAnimationDuration", "setDuration", "setEasingCurve", "setEffectEnabled"),
}
"""What moves something by itself in Qt, or says for how long."""

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


# --- motion -------------------------------------------------------------------------------------------------


def movers(source: str) -> set[str]:
    """The names of `MOVES` that a module uses."""
    nodes = list(ast.walk(ast.parse(source)))
    used = {node.id for node in nodes if isinstance(node, ast.Name)}
    used |= {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return (used | {node.name for node in nodes if isinstance(node, ast.alias)}) & MOVES


def test_nothing_is_animated() -> None:
    """What is to move one day is moved by `theme.motion`, and this test asks there."""
    found = {
        path.relative_to(PACKAGE).as_posix(): used
        for path in PACKAGE.rglob("*.py")
        if (used := movers(path.read_text(encoding="utf-8")))
    }
    assert found == {"views/theme/motion.py": {"setEffectEnabled"}}


def test_no_form_animates_anything_or_has_a_bar_that_may_run_to_and_fro() -> None:
    forms = [path.read_text(encoding="utf-8") for path in FORMS.glob("*.ui")]
    assert forms
    assert not [form for form in forms if "animat" in form.lower() or "QProgressBar" in form]


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtCore import QTimeLine",
        "from PySide6 import QtCore\nQtCore.QPropertyAnimation(widget, b'pos')",
        "fade.setDuration(200)",
        "from PySide6.QtGui import QMovie as Film",
    ],
)
def test_what_moves_is_found_however_it_is_called(source: str) -> None:
    assert movers(source)


def running(widget: QWidget) -> list[QAbstractAnimation]:
    """What moves in a widget; where Qt's style moves something, it is by an animation that belongs to the widget."""
    found = [each for part in (widget, *widget.findChildren(QWidget)) for each in part.findChildren(QAbstractAnimation)]
    return [animation for animation in found if animation.state() is QAbstractAnimation.State.Running]


def at_its_end(widget: QWidget) -> bool:
    """Whether its first picture is its last one, and nothing in it moves on."""
    first = widget.grab().toImage()
    settle()
    return bool(first == widget.grab().toImage()) and not running(widget)


def test_what_qt_itself_moves_is_found(qtbot: QtBot, dress: Callable[..., Theme]) -> None:
    dress(Scheme.LIGHT)
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 0)
    bar.show()
    settle()
    assert running(bar)


def test_a_switch_is_at_its_end_at_once(qtbot: QtBot, dress: Callable[..., Theme]) -> None:
    dress(Scheme.LIGHT)
    switch = Switch("I may doze off")
    qtbot.addWidget(switch)
    switch.show()
    before = switch.grab().toImage()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.grab().toImage() != before
    assert at_its_end(switch)


def test_ring_and_pages_are_at_their_end_at_once(qtbot: QtBot, tmp_path: Path, dress: Callable[..., Theme]) -> None:
    dress(Scheme.LIGHT)
    with looking("applying", qtbot, tmp_path) as look:
        ring = look.page._ui.ring  # type: ignore[attr-defined]
        before = ring.grab().toImage()
        ring.set_face(replace(ring.face, fraction=ring.face.fraction / 2))
        assert ring.grab().toImage() != before
        assert at_its_end(ring)
        before = look.window.grab().toImage()
        look.window.turn_to(1)
        settle()  # a page is made when it is first turned to
        assert look.window.grab().toImage() != before
        assert at_its_end(look.window)
        look.window.turn_to(0)
        assert at_its_end(look.window)


class Desktop:
    """In place of the application: what Qt knows of the desktop's wish. `said` is None where Qt cannot be told."""

    said: str | None = None
    duration = 200

    @classmethod
    def instance(cls) -> Desktop:
        """The application."""
        return cls()

    def styleHints(self) -> SimpleNamespace:  # noqa: N802 - Qt's name
        """The desktop's hints."""
        known = {} if self.said is None else {"motionPreference": lambda: self.said}
        return SimpleNamespace(accessibility=lambda: SimpleNamespace(**known))

    def style(self) -> SimpleNamespace:
        """The style of the widgets."""
        return SimpleNamespace(styleHint=lambda _: self.duration)


@pytest.mark.parametrize(
    ("said", "duration", "wanted"),
    [("none", 200, True), ("reduced", 200, False), (None, 200, True), (None, 0, False), ("none", 0, True)],
)
def test_motion_is_wanted_unless_the_desktop_says_that_it_is_not(
    monkeypatch: pytest.MonkeyPatch, said: str | None, duration: int, wanted: bool
) -> None:
    monkeypatch.setattr(motion, "QApplication", Desktop)
    monkeypatch.setattr(motion, "Qt", SimpleNamespace(MotionPreference=SimpleNamespace(NoPreference="none")))
    monkeypatch.setattr(Desktop, "said", said)
    monkeypatch.setattr(Desktop, "duration", duration)
    assert motion.wanted() is wanted


def test_the_bar_of_long_work_runs_to_and_fro_only_while_motion_is_wanted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It asks with every report of how far it is, of which there are twenty a second: so it follows the wish."""
    work = LongWork()
    qtbot.addWidget(work)
    (bar,) = work.findChildren(QProgressBar)
    for wanted in (False, True, False, True):
        monkeypatch.setattr(motion, "wanted", lambda wanted=wanted: wanted)
        work._show_progress(0, 0)
        assert (bar.maximum() == 0) is wanted


def test_menus_and_tool_tips_come_at_once(dress: Callable[..., Theme]) -> None:
    QApplication.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, True)
    dress(Scheme.LIGHT)
    effects = [effect for effect in Qt.UIEffect if effect not in {Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateCombo}]
    assert not any(QApplication.isEffectEnabled(effect) for effect in effects)


# --- flashes ------------------------------------------------------------------------------------------------

TENTHS = 40
"""So many tenths of a second are looked at."""
GRID = 16
CHANGE = 0.1
"""A change of the relative luminance by so much of the most counts, if the darker one is below `DARK`."""
DARK = 0.8
MOST_A_SECOND = 3


def brightness(widget: QWidget | QImage) -> list[float]:
    """The relative luminance of 16 by 16 places of what is painted."""
    image = widget.grab().toImage() if isinstance(widget, QWidget) else widget
    scaled = image.scaled(QSize(GRID, GRID), mode=Qt.TransformationMode.SmoothTransformation)
    colours = scaled.convertToFormat(QImage.Format.Format_RGB32)
    return [luminance(colours.pixelColor(x, y).name()) for y in range(GRID) for x in range(GRID)]


def flashes(frames: list[list[float]]) -> int:
    """The most flashes that any place has in any second: a flash is a change and the one back."""
    most = 0
    for place in zip(*frames, strict=True):
        turns: list[int] = []
        last, way = place[0], 0
        for number, now in enumerate(place):
            if abs(now - last) >= CHANGE and min(now, last) < DARK:
                if way and (now > last) is not (way > 0):
                    turns.append(number)
                way, last = (1 if now > last else -1), now
        most = max([most, *(sum(begin <= turn < begin + 10 for turn in turns) for begin in turns)])
    return most


class Blinking(QWidget):
    """Black and white in turn, five times a second."""

    def turn(self, number: int) -> None:
        """Show the other one."""
        self.setStyleSheet(f"background: {'black' if number % 2 else 'white'}")


def test_what_flashes_is_noticed(qtbot: QtBot) -> None:
    blinking = Blinking()
    blinking.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    qtbot.addWidget(blinking)
    frames = []
    for number in range(TENTHS):
        blinking.turn(number)
        frames.append(brightness(blinking))
    assert flashes(frames) > MOST_A_SECOND
    assert flashes([frames[number // 10 % 2] for number in range(TENTHS)]) <= MOST_A_SECOND


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("minutes", [14.97, 16.97, 29.97], ids=["due", "waking", "not confirmed"])
def test_the_page_does_not_flash(
    scheme: Scheme, minutes: float, qtbot: QtBot, tmp_path: Path, dress: Callable[..., Theme]
) -> None:
    dress(scheme)
    desk = PageDesk(tmp_path, qtbot.addWidget)
    desk.started()
    desk.go(minutes=minutes)
    desk.page.show()
    frames = []
    for _ in range(TENTHS):
        desk.go(seconds=0.1)
        frames.append(brightness(desk.page))
    desk.close()
    assert flashes(frames) <= MOST_A_SECOND


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("when", ["10:17:00", "10:17:28", "10:29:58"])
def test_the_alarm_does_not_flash(scheme: Scheme, when: str, dress: Callable[..., Theme]) -> None:
    dress(scheme)
    world = CoreWorld()
    world.start()
    panels = AlarmPanels()
    world.at(when)
    panels.follow(alarm(world.snapshot()), world.snapshot())
    (panel, *_) = panels.panels
    far = FarView()
    far.come_up(QGuiApplication.primaryScreen(), world.snapshot(), "lower-back", None)
    seen: dict[QWidget, list[list[float]]] = {panel: [], far: []}
    for _ in range(TENTHS):
        world.clock.go(seconds=0.1)
        snapshot = world.snapshot()
        panels.follow(alarm(snapshot), snapshot)
        far.follow(snapshot, "lower-back", None)
        for widget, frames in seen.items():
            frames.append(brightness(widget))
    panels.close()
    far.hide()
    far.deleteLater()
    assert all(flashes(frames) <= MOST_A_SECOND for frames in seen.values())


@pytest.mark.parametrize("when", ["10:14:58", "10:29:58"])
def test_the_icon_in_the_tray_does_not_flash(qapp: QApplication, when: str) -> None:
    world = CoreWorld()
    world.start()
    world.at(when)
    frames = []
    for _ in range(TENTHS):
        world.clock.go(seconds=0.1)
        face = tray_face(world.snapshot())
        frames.append(brightness(tray_icon(picture_of(face.state, face.modality, face.fraction)).pixmap(22).toImage()))
    assert frames[0] != frames[-1]
    assert flashes(frames) <= MOST_A_SECOND


def test_an_alarm_that_flashes_is_noticed(dress: Callable[..., Theme]) -> None:
    """The real panel, whose face is there in every second picture only."""
    dress(Scheme.LIGHT)
    world = CoreWorld()
    world.start()
    world.at("10:17:00")
    panels = AlarmPanels()
    panels.follow(alarm(world.snapshot()), world.snapshot())
    (panel, *_) = panels.panels
    frames = []
    for number in range(TENTHS):
        panel._ui.face.setVisible(bool(number % 2))
        frames.append(brightness(panel))
    panels.close()
    assert flashes(frames) > MOST_A_SECOND
