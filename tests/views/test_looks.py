# SPDX-License-Identifier: MIT
"""How every page looks in every state: what can be hit, what can be read and what finds its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.helpers.clipped import clipped
from tests.helpers.contrast import contrast
from tests.helpers.looks import SIZES, STATES, Look, looking, place, scrolls_sideways, settle, sizes_of
from therapy_timer.views.controls import CheckBox, RadioButton
from therapy_timer.views.theme import TARGET, Scheme, Theme

ROOT = Path(__file__).resolve().parents[2]
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QSlider)
FIELDS = (QComboBox, QLineEdit, QAbstractSpinBox, QPlainTextEdit)

SHARP = 2
INSIDE, INSIDE_LINE = 6, 4
"""How far within a button's border neither its line nor its round corners are met, across and down."""

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


def controls(widgets: list[QWidget]) -> list[QWidget]:
    """What can be hit, without what belongs to another control and is no target of its own."""
    return [
        widget
        for widget in widgets
        if isinstance(widget, CONTROLS)
        and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QHeaderView | QAbstractItemView)
    ]


def scrolled_by(widget: QWidget) -> QWidget | None:
    """What scrolls it, if anything does."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above


def counts(widget: QWidget, at: QPoint) -> bool:
    """Whether a click at this place of a widget counts."""
    return widget.hitButton(at) if isinstance(widget, QAbstractButton) else widget.rect().contains(at)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("state", STATES)
def test_everything_can_be_hit_and_finds_its_place(
    state: str, scale: float, qtbot: QtBot, tmp_path: Path, dress: Callable[..., Theme]
) -> None:
    """In every size of the window."""
    dress(Scheme.LIGHT, text_scale=scale)
    with looking(state, qtbot, tmp_path, (sizes_of(state) or SIZES)[0]) as look:
        can_be_hit(look)
        is_in_place(look, "as it is")
        for width, height in sizes_of(state):
            look.resize(width, height)
            is_in_place(look, f"at {width}x{height}")


def can_be_hit(look: Look) -> None:
    """Every control takes a click in all of a square of 44 pixels, which it has for itself."""
    found = controls(look.shown())
    assert found
    for widget in found:
        title = f"{widget.objectName()} {widget.size().toTuple()}"
        assert widget.width() >= TARGET, title
        assert widget.height() >= TARGET, title
        corners = [QPoint(x, y) for x in (1, widget.width() - 2) for y in (1, widget.height() - 2)]
        assert all(counts(widget, corner) for corner in corners), title
    for row, height in rows(look.page):
        assert height >= TARGET, f"a row of {row}: {height}"
    for one, other in combinations(found, 2):
        if scrolled_by(one) is scrolled_by(other):  # what is scrolled away lies under nothing
            here, there = place(one, look.window), place(other, look.window)
            assert not here.intersects(there), f"{one.objectName()} {here} and {other.objectName()} {there}"


def rows(page: QWidget) -> Iterator[tuple[str, int]]:
    """The height of a row of every list and table on it, and of those that open out of it."""
    for view in page.findChildren(QAbstractItemView):
        model = view.model()
        if view.isVisible() and not isinstance(view, QHeaderView) and model is not None:
            heights = [view.visualRect(model.index(row, 0)).height() + 1 for row in range(model.rowCount())]
            yield from ((view.objectName(), height) for height in heights if height > 1)  # others are hidden
    for choice in page.findChildren(QComboBox):
        if choice.isVisible() and choice.count():
            choice.showPopup()
            choice.hidePopup()
            yield choice.objectName(), choice.view().sizeHintForRow(0)


def is_in_place(look: Look, size: str) -> None:
    """Nothing is cut off, and nothing has to be scrolled sideways."""
    shown = look.shown()
    # A table of many columns needs both directions, and scrolls within the page.
    others = [widget for widget in look.page.findChildren(QWidget) if not isinstance(widget, QAbstractItemView)]
    assert not [widget.objectName() for widget in others if scrolls_sideways(widget)], size
    assert clipped(shown) == [], size
    for widget in controls(shown):
        here = place(widget, look.window)
        assert here.left() >= 0, f"{widget.objectName()} {size}"
        assert here.right() < look.window.width(), f"{widget.objectName()} {size}"


@pytest.mark.parametrize("state", STATES)
def test_everything_can_be_read(state: str, qtbot: QtBot, tmp_path: Path, dress: Callable[..., Theme]) -> None:
    """The colours of text are told from the pixels; in high contrast it is 7:1."""
    theme = dress(Scheme.LIGHT)
    with looking(state, qtbot, tmp_path, (760, 1400)) as look:
        for scheme in Scheme:
            theme.set_scheme(scheme)
            settle()
            can_be_read(look, 7.0 if scheme.strong else 4.5, scheme.name)


def can_be_read(look: Look, least: float, scheme: str) -> None:
    """Each text has at least this contrast to what is around it."""
    image = painted(look.window)
    faint = {}
    read = 0
    for widget in look.shown():
        text = widget.text() if isinstance(widget, QLabel | QPushButton | QCheckBox | QRadioButton) else ""
        if not text.strip() or not widget.isEnabled():
            continue
        seen = written_on(widget).intersected(widget.visibleRegion().boundingRect())
        here = seen.translated(place(widget, look.window).topLeft()).intersected(look.window.rect())
        if here.height() < 8 or here.width() < 8 or type(widget).__name__ in {"Ring", "PageRing"}:
            continue
        ground, found = ink(image, here)
        read += 1
        if found < least:
            faint[f"{widget.objectName()} {text[:30]!r} on {ground}"] = round(found, 2)
    assert read or look.window.inherits("AlarmPanel") or look.window.inherits("FarView"), scheme
    assert not faint, scheme


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, CheckBox, RadioButton, QSlider, QPlainTextEdit])
def test_what_is_known_by_its_shape_stands_out(
    kind: type[QWidget], scheme: Scheme, qtbot: QtBot, dress: Callable[..., Theme]
) -> None:
    """Fields, boxes, dots and grooves have a line or a filling at 3:1 to what is around them, empty as they are."""
    dress(scheme)
    box = QWidget()
    qtbot.addWidget(box)
    box.setProperty("role", "page")
    made = QSlider(Qt.Orientation.Horizontal, box) if kind is QSlider else kind(box)
    made.setGeometry(20, 20, 160, 60)
    box.resize(200, 100)
    image = painted(box)
    assert ink(image, QRect(10, 10, 180, 80))[1] >= 3


def written_on(widget: QWidget) -> QRect:
    """Where a widget has its text, within its border, so that nothing around it counts as ink."""
    if not isinstance(widget, QPushButton):
        return widget.rect()
    option = QStyleOptionButton()
    option.initFrom(widget)
    box = widget.style().subElementRect(QStyle.SubElement.SE_PushButtonBevel, option, widget)
    return box.adjusted(INSIDE, INSIDE_LINE, -INSIDE, -INSIDE_LINE)


def painted(widget: QWidget) -> QImage:
    """A widget as it looks on a screen of twice the usual sharpness, where letters have pixels of their full colour."""
    image = QImage(widget.size() * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    widget.render(image)
    return image


def ink(image: QImage, where: QRect) -> tuple[str, float]:
    """The colour that most of a place has, and how well the one that stands out best stands out from it.

    Single pixels do not count.
    """
    part = image.copy(QRect(where.topLeft() * SHARP, where.size() * SHARP))
    found = Counter(memoryview(part.constBits()).cast("I"))
    colours = [QColor(pixel).name() for pixel, count in found.items() if count > 2]
    ground = QColor(found.most_common(1)[0][0]).name()
    return ground, max((contrast(colour, ground) for colour in colours), default=1.0)


def test_on_a_low_window_the_ring_stands_beside_everything_else(
    qtbot: QtBot, tmp_path: Path, dress: Callable[..., Theme]
) -> None:
    dress(Scheme.LIGHT)
    with looking("ready", qtbot, tmp_path, (560, 360)) as look:
        (ring,) = look.page.findChildren(QWidget, "ring")
        (ice,) = look.page.findChildren(QWidget, "startIce")
        assert (look.window.width(), look.window.height()) == (560, 360)
        assert place(ring, look.window).right() < place(ice, look.window).left()
        look.resize(560, 700)
        assert place(ring, look.window).bottom() < place(ice, look.window).top()


def test_forms_have_no_buttons_that_miss_clicks() -> None:
    bare = {
        f"{form.name}: {element.get('name')}"
        for form in (ROOT / "ui").glob("*.ui")
        for element in ET.parse(form).iter("widget")
        if element.get("class") in {"QPushButton", "QCheckBox", "QRadioButton"}
    }
    assert not bare
