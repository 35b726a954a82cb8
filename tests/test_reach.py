# SPDX-License-Identifier: MIT
"""Every page as keyboards and screen readers find it: all is reached in reading order, has a name and its own key."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

pytest.importorskip("PySide6", reason="PySide6 is not installed")

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from tests.helpers.house import House
from tests.test_app import NO_NOTIFICATION, house  # noqa: F401 - a fixture
from therapy_timer.app.pages import ORDER

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
PARTS = (QAbstractSpinBox, QComboBox, QAbstractItemView)
PATIENCE = 150


@pytest.fixture(params=[*ORDER, "on", "checked", "overdue", "resting"])
def page(request, house: House, expected_log) -> QWidget:  # noqa: F811
    """A page, or the timer's in a state."""
    app = house.begin(hidden=False)
    app.window.resize(900, 700)
    if request.param not in ORDER:
        treatment = house.start()
    if request.param in {"checked", "overdue"}:
        expected_log(*NO_NOTIFICATION)
        house.tick(minutes=5 if request.param == "checked" else 16)
    if request.param == "resting":
        app.ground.treatments.off(treatment)
    shown = app.pages.page(request.param) if request.param in ORDER else app.pages.timer
    app.window.show_page(shown)
    app.window.activateWindow()
    QTest.qWait(0)
    return shown


def shown_in(page: QWidget) -> list[QWidget]:
    """The controls of a page that can be used now; not the parts that a control is made of."""
    found = [each for each in page.findChildren(QWidget) if isinstance(each, CONTROLS)]
    return [
        each
        for each in found
        if each.isVisible() and each.isEnabled() and not isinstance(each, QScrollBar | QHeaderView) and not part(each)
    ]


def part(widget: QWidget) -> bool:
    """Whether it lies in another control."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, PARTS):
            return True
        above = above.parentWidget()
    return False


def reached(page: QWidget) -> list[QWidget]:
    """What Tab reaches on a page, in its order, once around the window."""
    window = page.window()
    window.setFocus()
    seen: list[QWidget] = []
    for _ in range(PATIENCE):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in seen[:-1]:
            break
        if widget not in seen:
            seen.append(widget)
    first = next(n for n, widget in enumerate(seen) if not page.isAncestorOf(widget))
    return [widget for widget in seen[first:] + seen[:first] if page.isAncestorOf(widget)]


def title(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {spoken(widget)!r}"


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def by_arrows(button: QWidget, seen: list[QWidget]) -> bool:
    """Whether it is one of several of which Tab reaches one, and the arrows the rest."""
    choice = isinstance(button, QAbstractButton) and button.isCheckable()
    return choice and any(type(other) is type(button) and other.parent() is button.parent() for other in seen)


def missed(page: QWidget, seen: list[QWidget]) -> list[str]:
    """What Tab does not reach."""
    unseen = [each for each in shown_in(page) if each not in seen and each.focusProxy() not in seen]
    return [title(each) for each in unseen if each.focusPolicy() & Qt.FocusPolicy.TabFocus or not by_arrows(each, seen)]


def backwards(seen: list[QWidget]) -> list[str]:
    """Where Tab goes up to something that lies wholly above; what scrolls is compared with what scrolls with it."""
    return [
        f"{title(one)} -> {title(other)}"
        for one, other in pairwise(seen)
        if ground(one) is ground(other) and place(other).bottom() <= place(one).top()
    ]


def ground(widget: QWidget) -> QWidget:
    """What the widget moves with."""
    above = widget
    while above.parentWidget() is not None and not isinstance(above.parentWidget().parentWidget(), QScrollArea):
        above = above.parentWidget()
    return above


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(ground(widget), QPoint()), widget.size()) if widget is not ground(widget) else QRect()


def same_keys(window: QWidget) -> list[str]:
    """The keys that more than one button has."""
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    keys = Counter(each.shortcut().toString() for each in buttons if not each.shortcut().isEmpty())
    return [key for key, count in keys.items() if count > 1]


def hiding(page: QWidget) -> list[str]:
    """The labels of which a screen reader hears something else than is written."""
    named = [each for each in page.findChildren(QLabel) if each.accessibleName() and each.text()]
    return [title(each) for each in named if plain(each.text()) != each.accessibleName()]


def plain(text: str) -> str:
    return QTextDocumentFragment.fromHtml(text).toPlainText()


def test_all_is_reached_in_order_named_and_has_a_key_of_its_own(page: QWidget) -> None:
    seen = reached(page)
    assert seen
    assert missed(page, seen) == []
    assert backwards(seen) == []
    assert [title(each) for each in {*seen, *shown_in(page)} if not spoken(each).strip()] == []
    assert same_keys(page.window()) == []
    assert hiding(page) == []
