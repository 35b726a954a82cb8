# SPDX-License-Identifier: MIT
"""The window: its pages, its place on the screen, closing, narrow screens, the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QWidget

from tests.helpers.page import KNEE, PageDesk
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.views.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


@pytest.fixture(autouse=True)
def in_utc(local_zone):
    local_zone("UTC")


@pytest.fixture
def window(qtbot):
    made = MainWindow()
    qtbot.addWidget(made)
    return made


def show(qtbot, window: MainWindow) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def sidebar(window: MainWindow) -> QFrame:
    found = window.findChild(QFrame, "sidebar")
    assert found is not None
    return found


# --- pages --------------------------------------------------------------------------------------------------


def test_a_page_is_made_when_it_is_first_turned_to(window, qtbot):
    made = []

    def make(parent) -> QLabel:
        made.append(QLabel("later", parent))
        return made[-1]

    window.add_page(QLabel("one"), "Timer", "")
    window.add_page_later(make, "Later", "")
    window.add_page(QLabel("last"), "Last", "")
    show(qtbot, window)
    assert made == []
    window.findChild(QAbstractButton, "entry2").click()
    assert made == []
    window.findChild(QAbstractButton, "entry1").click()
    (later,) = made
    assert later.isVisible()
    assert window.page is later
    assert window.page_at(1) is later
    window.findChild(QAbstractButton, "entry2").click()
    assert window.page.text() == "last", "the others are where they were"
    window.turn_to(1)
    assert made == [later]
    with pytest.raises(KeyError):
        window.page_at(3)


def test_pages_are_added_in_one_place(window, qtbot):
    first, second = QLabel("one"), QLabel("two")
    window.add_page(first, "Timer", ":/icons/timer.svg")
    window.add_page(second, "Another", "")
    show(qtbot, window)
    assert first.isVisible()
    entries = [window.findChild(QAbstractButton, f"entry{n}") for n in range(2)]
    assert [entry.text() for entry in entries] == ["Timer", "Another"]
    assert [entry.isChecked() for entry in entries] == [True, False]
    entries[1].click()
    assert second.isVisible()
    window.show_page(first)
    assert first.isVisible()
    assert entries[0].isChecked()
    assert entries[0].y() < entries[1].y()


def test_something_covers_the_pages_and_the_way_to_them(window, qtbot):
    page, cover = QLabel("page"), QLabel("cover")
    qtbot.addWidget(cover)
    window.add_page(page, "Timer", "")
    window.add_page(QLabel("another"), "Another", "")
    window.cover(cover)
    show(qtbot, window)
    assert cover.isVisible()
    assert not page.isVisible()
    for width in (window.minimumWidth(), 900):
        window.resize(width, 600)
        assert not sidebar(window).isVisible()
    assert window.page is page
    with qtbot.waitSignal(window.uncovered):
        window.uncover()
    assert page.isVisible()
    assert sidebar(window).isVisible()
    assert not cover.isVisible()


def test_a_page_that_is_brought_up_is_seen_whatever_covers_it(window, qtbot):
    pages = QLabel("one"), QLabel("two")
    for page in pages:
        window.add_page(page, page.text(), "")
    window.cover(QLabel("cover", window))
    show(qtbot, window)
    with qtbot.waitSignal(window.uncovered):
        window.show_page(pages[1])
    assert pages[1].isVisible()
    with qtbot.assertNotEmitted(window.uncovered):
        window.show_page(pages[0])


def test_a_narrow_window_gives_its_room_to_the_page(window, qtbot):
    window.add_page(QLabel("one"), "Timer", ":/icons/timer.svg")
    show(qtbot, window)
    window.resize(760, 640)
    assert sidebar(window).isVisible()
    window.resize(600, 640)
    assert not sidebar(window).isVisible()
    window.add_page(QLabel("two"), "Another", ":/icons/timer.svg")
    assert sidebar(window).isVisible(), "another page has to be reached"
    assert sidebar(window).width() < 80
    entry = window.findChild(QAbstractButton, "entry1")
    assert (entry.text(), entry.accessibleName(), entry.toolTip()) == ("", "Another", "Another")
    window.resize(900, 640)
    assert entry.text() == "Another"
    assert sidebar(window).width() > 150


def signs(window: MainWindow) -> QAbstractButton:
    found = window.findChild(QAbstractButton, "signs")
    assert found is not None
    return found


@pytest.mark.parametrize("width", [360, 760, 1600])
def test_warning_signs_are_one_click_away_on_every_page_and_there_once(window, qtbot, desk, width):
    others = [QLabel("one"), QLabel("two")]
    window.add_page(desk.page, "Timer", ":/icons/timer.svg")
    for page in others:
        window.add_page(page, page.text(), ":/icons/timer.svg")
    window.resize(width, 560)
    show(qtbot, window)
    assert desk.widget("warningSigns").isVisible()
    assert not signs(window).isVisible(), "the page has its own"
    window.signs_wanted.connect(desk.page.show_warning_signs)
    for page in others:
        window.show_page(page)
        button = signs(window)
        assert button.isVisible()
        assert window.rect().contains(button.rect().translated(button.mapTo(window, QPoint(0, 0))))
        assert button.width() >= 44
        assert (button.text(), button.accessibleName()) == ("Warning signs" if width > 640 else "", "Warning signs")
        assert button.toolTip() == "Warning signs"
        with qtbot.waitSignal(window.signs_wanted):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert desk.dialog.objectName() == "WarningSignsDialog"
        assert desk.dialog.isVisible()
        desk.dialog.reject()
    window.show_page(desk.page)
    assert not signs(window).isVisible()


def test_warning_signs_from_another_page_go_when_a_pack_should_come_off(window, qtbot, desk):
    other = QLabel("one")
    window.add_page(desk.page, "Timer", ":/icons/timer.svg")
    window.add_page(other, "Other", "")
    window.signs_wanted.connect(desk.page.show_warning_signs)
    show(qtbot, window)
    desk.click("startIce")
    window.show_page(other)
    signs(window).click()
    assert desk.has_dialog
    desk.go(minutes=15)
    assert not desk.has_dialog


def test_tab_reaches_the_warning_signs_below_the_entries(window, qtbot):
    for name in ("one", "two"):
        window.add_page(QLabel(name), name, "")
    show(qtbot, window)
    window.findChild(QAbstractButton, "entry1").setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is signs(window)


def test_the_smallest_window_is_small(window):
    """It fits 360x560, and on its side 560x360."""
    assert (window.minimumWidth(), window.minimumHeight()) == (360, 360)


# --- the place on the screen --------------------------------------------------------------------------------


def test_geometry_is_remembered(window, qtbot):
    window.setGeometry(40, 50, 500, 600)
    saved = window.geometry_to_save()
    assert isinstance(saved, bytes)
    again = MainWindow(saved)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (500, 600)


def test_a_geometry_that_is_none_is_as_if_there_were_none(qtbot):
    window = MainWindow(b"nonsense")
    qtbot.addWidget(window)
    assert (window.width(), window.height()) == (760, 640)


def test_visibility_is_told_once_for_each_change(window, qtbot):
    told = []
    window.visibility_changed.connect(told.append)
    show(qtbot, window)
    assert told == [True]
    window.showMinimized()
    assert told == [True, False]
    assert not window.seen
    window.bring_up()
    qtbot.waitUntil(lambda: told == [True, False, True])
    window.hide()
    assert told == [True, False, True, False]
    window.bring_up()
    assert told[-1] is True


# --- closing ------------------------------------------------------------------------------------------------


def test_closing_asks_the_policy_and_does_nothing_else(window, qtbot):
    asked = []
    window.set_close_policy(lambda: asked.append(True))
    show(qtbot, window)
    assert not window.close()
    assert window.isVisible()
    assert asked == [True]
    window.leave()
    assert not window.isVisible()
    assert asked == [True]


def test_a_policy_may_hide_the_window(window, qtbot):
    window.set_close_policy(window.hide)
    show(qtbot, window)
    window.close()
    assert not window.isVisible()


def test_without_a_policy_it_closes(window, qtbot):
    show(qtbot, window)
    assert window.close()


def test_the_end_of_the_session_is_not_held_up(window, qtbot, monkeypatch):
    asked = []
    window.set_close_policy(lambda: asked.append(True))
    show(qtbot, window)
    monkeypatch.setattr("therapy_timer.views.main_window._session_ends", lambda: True)
    assert window.close()
    assert asked == []


# --- the keyboard -------------------------------------------------------------------------------------------


@pytest.fixture
def seated(desk, window, qtbot):
    """Somebody in front of the window with the page in it."""
    desk.also.add_area(Region.LEFT_KNEE)
    window.add_page(desk.page, "Timer", ":/icons/timer.svg")
    window.resize(760, 640)
    show(qtbot, window)
    return desk


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def tab(window: MainWindow) -> str:
    QTest.keyClick(window, Qt.Key.Key_Tab)
    return focused()


def round_trip(window: MainWindow) -> list[str]:
    """All that Tab reaches, from the first chip on."""
    seen = [tab(window)]
    while (name := tab(window)) != seen[0]:
        seen.append(name)
    first = seen.index("chip-lower-back")
    return seen[first:] + seen[:first]


def test_tab_goes_through_everything_from_top_to_bottom(seated, window):
    head = ["chip-lower-back", "chip-left-knee", "addArea", "warningSigns", "ring"]
    ready = ["minutes15", "dozing", "startIce", "startHeat", "alreadyOn", "fallOrBlow"]
    assert round_trip(window) == [*head, *ready, "entry0"]
    seated.click("startIce")
    assert round_trip(window) == [*head, "tookItOff", "numb", "neverOn", "wrongArea", "farView", "pain0", "entry0"]
    seated.go(minutes=5)
    assert round_trip(window) == [*head, "feelsNormal", "tookItOff", "numb", "wrongArea", "farView", "entry0"]
    seated.go(minutes=10)
    overdue = ["tookItOffNow", "takingOff", "numb"]
    assert round_trip(window) == [*head, *overdue, "offEarlier", "wrongArea", "farView", "entry0"]
    seated.go(hours=3)
    choices = ["justNow", "atATime", "longAgo", "dontKnow", "numb"]
    assert round_trip(window) == [*head, *choices, "wrongArea", "farView", "entry0"]
    seated.click("justNow")
    assert round_trip(window) == [*head, "pain0", "stillOn", "offEarlier", "onAnyway", "entry0"]
    seated.click("stillOn")
    seated.click("numb")
    assert round_trip(window) == [*head, "normalAgain", "stillOn", "offEarlier", "onAnyway", "entry0"]


def test_tab_reaches_a_new_area_and_the_banner_in_their_place(seated, window):
    seated.also.add_area(Region.ABDOMEN)
    seated.started(KNEE)
    seated.go(minutes=15)
    seated.click("chip-lower-back")
    assert round_trip(window)[:7] == [
        "chip-lower-back",
        "chip-left-knee",
        "chip-abdomen",
        "addArea",
        "warningSigns",
        "otherOverdue",
        "ring",
    ]


def test_the_whole_job_by_keyboard(seated, window, qtbot):
    page = seated.widget("startIce")
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert seated.skin().state is SkinState.APPLYING
    seated.go(minutes=15)
    while focused() != "tookItOffNow":
        tab(window)
    QTest.keyClick(seated.widget("tookItOffNow"), Qt.Key.Key_Space)
    assert seated.skin().state is SkinState.RESTING


def test_keys_with_alt(seated, window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: seated.skin().state is SkinState.APPLYING)
    seated.tick()
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: seated.skin().state is SkinState.RESTING)
    assert seated.button("stillOn").shortcut().toString() == "Alt+S"
    assert seated.button("stillOn").toolTip() == "Alt+S"


def test_no_two_keys_of_a_state_are_the_same(seated, window):
    def check() -> None:
        keys = [
            button.shortcut().toString()
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and not button.shortcut().isEmpty()
        ]
        assert len(keys) == len(set(keys)), keys

    check()
    seated.click("startIce")
    check()
    seated.go(minutes=15)
    check()
    seated.go(hours=3)
    check()
    seated.click("longAgo")
    check()
    seated.click("stillOn")
    seated.click("justNow")
    check()


def test_the_minutes_go_by_arrow_keys(seated, window):
    first = seated.widget("minutes15")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert (focused(), seated.choices.minutes) == ("minutes16", 16)


def test_a_space_that_comes_too_late_cannot_say_off(seated, window):
    """The keyboard never stands on "I took it off" when the page has turned by itself."""
    seated.click("startIce")
    button = seated.widget("tookItOff")
    button.setFocus()
    seated.go(minutes=15)
    assert focused() == "ring"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert seated.skin().state is SkinState.OVERDUE


@pytest.mark.parametrize("where", ["startIce", "minutes15", "alreadyOn"])
def test_after_a_start_the_keyboard_is_not_on_off(seated, window, where):
    seated.widget(where).setFocus()
    seated.started()
    seated.tick()
    assert focused() == "ring"


def test_the_keyboard_stays_on_a_chip(seated, window):
    seated.widget("chip-left-knee").setFocus()
    seated.click("startIce")
    assert focused() in {"ring", "chip-left-knee"}
    seated.widget("chip-left-knee").setFocus()
    seated.go(minutes=15)
    assert focused() == "chip-left-knee"


def test_the_menu_of_a_chip_opens_by_key(seated, window):
    chip = seated.widget("chip-left-knee")
    assert chip.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_F2)
    assert seated.in_dialog("name").text() == "Left knee"


@pytest.mark.parametrize("size", [(360, 560), (639, 560), (760, 640), (1600, 1000)])
def test_the_command_is_in_sight_when_a_pack_should_be_off(seated, window, size):
    window.resize(*size)
    seated.click("startIce")
    seated.go(minutes=15)
    QApplication.processEvents()
    button = seated.widget("tookItOffNow")
    place = button.rect().translated(button.mapTo(window, QPoint(0, 0)))
    assert window.rect().contains(place)


def test_a_page_that_was_scrolled_shows_its_head_when_it_turns(seated: PageDesk, window):
    window.resize(360, 560)
    seated.also.set_rest(Region.LOWER_BACK, seated.also.snapshot().record.regimen(Region.LOWER_BACK).rest)
    for region in (Region.ABDOMEN, Region.RIGHT_KNEE, Region.LEFT_HIP, Region.RIGHT_HIP, Region.LEFT_CALF):
        seated.also.add_area(region)
    seated.tick()
    QApplication.processEvents()
    bar = seated.page.findChild(QWidget, "scroll").verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    seated.started(KNEE)
    seated.go(minutes=15)
    assert bar.value() == 0
