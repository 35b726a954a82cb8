# SPDX-License-Identifier: MIT
"""The cards of the first run: what is on them, what they write down, and when they step aside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.dress import dressing
from tests.helpers.page import BACK, PageDesk
from tests.helpers.unwritable import unwritable
from therapy_timer.core.events import Answer, Condition, Modality, SafetyAnswered
from therapy_timer.services.preflight import Surroundings
from therapy_timer.services.settings import SettingsFile
from therapy_timer.views import first_run_words as words
from therapy_timer.views import settings_words, theme
from therapy_timer.views.check_row import CheckRow
from therapy_timer.views.first_run import BACK_AFTER_S, FirstRun
from therapy_timer.views.first_run_page import ABOUT, SAFETY, SOUND, AtLogin, FirstRunPage
from therapy_timer.views.main_window import MainWindow
from therapy_timer.views.settled import UNASKED
from therapy_timer.views.theme import Scheme

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


class Login:
    """Starting at login, on paper."""

    def __init__(self) -> None:
        self.on = False
        self.broken = False

    def is_on(self) -> bool:
        return self.on

    def turn(self, on: bool) -> str:
        if self.broken:
            return "The file cannot be written."
        self.on = on
        return ""


class Hall:
    """A window with the page of the timer, and the cards in front of it."""

    def __init__(self, desk: PageDesk, qtbot: QtBot, folder) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.settings = SettingsFile(folder)
        self.surroundings: Surroundings | None = Surroundings("Speakers")
        self.login = Login()
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.window.add_page(desk.page, "Timer", ":/icons/timer.svg")
        self.other = QLabel("another page")
        self.window.add_page(self.other, "Another", "")
        self.first_run: FirstRun | None = None
        self.tests = 0
        self.heard: list[bool] = []

    def begin(self) -> FirstRunPage:
        """What the app does before the first paint, and then with every change."""
        self.first_run = FirstRun(
            self.window,
            self.desk.page,
            self.desk.heard,
            self.settings,
            lambda: self.surroundings,
            AtLogin(self.login.is_on, self.login.turn),
            seconds=self.desk.read_seconds,
        )
        self.first_run.sound_test_wanted.connect(self._count)
        self.first_run.sound_heard.connect(self.heard.append)
        self.follow()
        self.window.show()
        self.desk.heard.on_change(self.follow)
        self.later(UNASKED)
        return self.cards

    def _count(self) -> None:
        self.tests += 1

    def follow(self) -> None:
        snapshot = self.desk.heard.snapshot()
        self.desk.page.render(snapshot)
        self.first_run.follow(snapshot)

    def later(self, seconds: float = 1.0) -> None:
        """Some time after the last click, at the desk and by the clock."""
        self.desk.seconds += seconds
        self.desk.clock.go(seconds=seconds)
        self.follow()

    @property
    def cards(self) -> FirstRunPage:
        found = self.window.findChild(FirstRunPage)
        assert found is not None
        return found

    @property
    def covered(self) -> bool:
        """Whether the cards are what anybody sees: they are there, and the page and the way to it are not."""
        seen = [
            self.cards.isVisible(),
            not self.desk.page.isVisible(),
            not self.window.findChild(QWidget, "sidebar").isVisible(),
        ]
        assert len(set(seen)) == 1, seen
        return seen[0]

    def widget(self, name: str) -> QWidget:
        """The widget of this name on the cards."""
        found = self.cards.findChild(QWidget, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        label = self.cards.findChild(QLabel, name)
        assert label is not None
        return "" if label.isHidden() else label.text()

    def click(self, name: str) -> None:
        found = self.cards.findChild(QAbstractButton, name)
        assert found is not None, name
        assert found.isVisible(), name
        found.click()
        self.later()

    def turn_to(self, card: int) -> None:
        while self.cards.card < card:
            if self.cards.card == SAFETY:
                self.click("noneOfThese")
            self.click("next")

    def answers(self) -> list[tuple[Condition, ...]]:
        return [event.conditions for _, event in self.desk.log.events() if isinstance(event, SafetyAnswered)]


@pytest.fixture
def hall(desk: PageDesk, qtbot: QtBot, tmp_path) -> Iterator[Hall]:
    made = Hall(desk, qtbot, tmp_path)
    yield made
    made.window.hide()


# --- from card to card --------------------------------------------------------------------------------------


def test_a_first_run_begins_with_what_the_program_does_and_does_not(hall: Hall) -> None:
    cards = hall.begin()
    assert hall.covered
    assert cards.card == ABOUT
    shown = " ".join(label.text() for label in cards.findChildren(QLabel) if label.isVisible())
    for line in (*words.WILL, *words.WILL_NOT):
        assert line in shown
    assert "Card 1 of 3" in shown


def test_the_cards_lead_to_the_timer_and_do_not_come_again(hall: Hall) -> None:
    cards = hall.begin()
    hall.click("next")
    assert cards.card == SAFETY
    hall.click(Condition.RAYNAUD.value)
    hall.click("next")
    assert cards.card == SOUND, "the answer is on record, and the last card comes all the same"
    hall.click("next")
    assert not hall.covered
    hall.later(2 * BACK_AFTER_S)
    assert not hall.covered
    assert hall.answers() == [(Condition.RAYNAUD,)]


def test_continue_needs_an_answer(hall: Hall) -> None:
    cards = hall.begin()
    hall.click("next")
    hall.click("next")
    assert cards.card == SAFETY
    assert hall.text("error") == words.not_answered()
    assert hall.answers() == []
    hall.click("noneOfThese")
    assert hall.text("error") == ""
    hall.click("next")
    assert cards.card == SOUND
    assert hall.answers() == [()]


def test_one_can_go_back_and_say_something_else(hall: Hall) -> None:
    cards = hall.begin()
    hall.turn_to(SOUND)
    hall.click("back")
    assert cards.card == SAFETY
    assert hall.covered, "it was answered here, not elsewhere"
    assert hall.widget("noneOfThese").isChecked()
    hall.click(Condition.SLEEPY.value)
    hall.click("back")
    assert cards.card == ABOUT
    assert not hall.widget("back").isVisible()
    hall.click("next")
    hall.click("next")
    assert hall.answers() == [(), (Condition.SLEEPY,)]


def test_the_second_click_of_a_double_click_does_not_skip_a_card(hall: Hall) -> None:
    cards = hall.begin()
    hall.cards.findChild(QAbstractButton, "next").click()
    hall.cards.findChild(QAbstractButton, "next").click()
    assert cards.card == SAFETY
    assert hall.text("error") == ""


def test_not_now_assumes_nothing_and_lasts_until_the_next_start(hall: Hall) -> None:
    hall.begin()
    hall.click("next")
    hall.click(Condition.PREGNANT.value)
    hall.click("notNow")
    assert not hall.covered
    assert hall.answers() == []
    hall.later(100 * BACK_AFTER_S)
    assert not hall.covered
    hall.first_run.deleteLater()
    hall.cards.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    hall.begin()
    assert hall.covered, "it is asked again"


def test_an_answer_that_cannot_be_written_is_not_lost_silently(hall: Hall, expected_log) -> None:
    expected_log("therapy_timer.views.first_run", "WARNING", "could not be written")
    cards = hall.begin()
    hall.click("next")
    hall.click(Condition.POOR_CIRCULATION.value)
    with unwritable(hall.desk.log):
        hall.click("next")
        assert cards.card == SAFETY
        assert "was not saved" in hall.text("error")
        assert str(hall.desk.log.path) in hall.text("error")
        assert hall.covered
    assert hall.widget(Condition.POOR_CIRCULATION.value).isChecked()
    hall.click("next")
    assert cards.card == SOUND
    assert hall.answers() == [(Condition.POOR_CIRCULATION,)]


def test_after_one_that_could_not_be_written_an_answer_from_elsewhere_counts(hall: Hall, expected_log) -> None:
    expected_log("therapy_timer.views.first_run", "WARNING", "could not be written")
    hall.begin()
    hall.click("next")
    hall.click(Condition.POOR_CIRCULATION.value)
    with unwritable(hall.desk.log):
        hall.click("next")
    hall.desk.also.answer_safety((Condition.CANCER,))
    hall.follow()
    assert not hall.covered


def test_the_warning_signs_are_one_click_away_on_every_card(hall: Hall) -> None:
    hall.begin()
    for card in (ABOUT, SAFETY, SOUND):
        hall.turn_to(card)
        with hall.qtbot.waitSignal(hall.window.signs_wanted):
            hall.click("warningSigns")
        assert hall.covered


# --- when they step aside -----------------------------------------------------------------------------------


def test_nobody_who_has_answered_sees_them(hall: Hall) -> None:
    hall.desk.also.answer_safety(())
    hall.begin()
    assert not hall.covered


def test_a_pack_that_is_on_comes_first_and_the_cards_later(hall: Hall) -> None:
    hall.begin()
    hall.click("next")
    hall.click(Condition.RAYNAUD.value)
    pack = hall.desk.started()
    hall.follow()
    assert not hall.covered, "at once"
    hall.later(25 * 60)
    assert not hall.covered, "it is overdue"
    hall.desk.also.off(pack)
    hall.later()
    assert not hall.covered, "it can still be said that it is on"
    hall.later(BACK_AFTER_S + 1)
    hall.later(1)
    assert hall.covered
    assert hall.cards.card == ABOUT
    assert hall.widget(Condition.RAYNAUD.value).isChecked(), "what was ticked is not to be ticked again"


def test_a_pack_that_was_on_when_the_program_began_comes_first(hall: Hall) -> None:
    hall.desk.started(BACK, Modality.HEAT)
    hall.begin()
    assert not hall.covered


def test_a_pack_that_came_off_just_before_the_program_began_can_be_put_back_first(hall: Hall) -> None:
    hall.desk.also.off(hall.desk.started())
    hall.begin()
    assert not hall.covered
    hall.later(BACK_AFTER_S + 1)
    hall.later(BACK_AFTER_S + 1)
    assert hall.covered


def test_a_removal_that_is_not_saved_yet_comes_first(hall: Hall) -> None:
    hall.begin()
    pack = hall.desk.started()
    hall.follow()
    with unwritable(hall.desk.log):
        hall.desk.heard.off(pack)
        for _ in range(3):
            hall.later(BACK_AFTER_S + 1)
        assert not hall.covered
    hall.desk.heard.save()
    hall.later(BACK_AFTER_S + 1)
    assert hall.covered


def test_skin_that_is_not_well_comes_first(hall: Hall) -> None:
    pack = hall.desk.started()
    hall.desk.also.off(pack, answer=Answer.SKIN_WARNING)
    hall.begin()
    hall.later(2 * BACK_AFTER_S)
    assert not hall.covered


def test_no_click_that_was_meant_for_a_card_hits_the_timer(hall: Hall) -> None:
    hall.begin()
    hall.turn_to(SOUND)
    hall.cards.findChild(QAbstractButton, "next").click()
    assert not hall.covered
    hall.desk.click_at_once("startIce")
    assert not hall.desk.also.snapshot().on
    hall.later(UNASKED)
    hall.desk.click_at_once("startIce")
    assert hall.desk.also.snapshot().on


def test_no_key_that_was_meant_for_a_card_hits_the_timer(hall: Hall, qtbot: QtBot) -> None:
    hall.begin()
    hall.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is hall.window)
    hall.widget("next").setFocus()
    hall.desk.started()
    hall.follow()
    assert not hall.covered
    assert not isinstance(QApplication.focusWidget(), QAbstractButton)


def test_the_keyboard_is_on_the_cards_when_they_come_back(hall: Hall, qtbot: QtBot) -> None:
    hall.begin()
    hall.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is hall.window)
    hall.window.show_page(hall.desk.page)
    hall.later(BACK_AFTER_S)
    assert hall.covered
    assert QApplication.focusWidget() is hall.widget("title")


def test_whatever_turns_to_a_page_is_left_the_time_to_be_read(hall: Hall) -> None:
    hall.begin()
    hall.window.show_page(hall.desk.page)
    hall.later()
    assert not hall.covered
    hall.later(BACK_AFTER_S)
    assert hall.covered


def test_they_do_not_come_while_the_person_is_on_another_page(hall: Hall) -> None:
    hall.begin()
    hall.window.show_page(hall.other)
    hall.later(BACK_AFTER_S + 1)
    assert hall.other.isVisible()
    hall.window.show_page(hall.desk.page)
    hall.later(1)
    assert hall.covered


def test_they_do_not_come_while_something_is_asked(hall: Hall) -> None:
    hall.begin()
    hall.window.show_page(hall.desk.page)
    hall.desk.page.ask_safety()
    hall.later(BACK_AFTER_S + 1)
    assert not hall.covered
    hall.desk.page._asker.withdraw()
    hall.later(1)
    assert hall.covered


def test_an_answer_given_elsewhere_takes_them_away(hall: Hall) -> None:
    hall.begin()
    hall.click("next")
    hall.desk.also.answer_safety((Condition.CANCER,))
    hall.follow()
    assert not hall.covered


def test_no_click_that_is_on_its_way_hits_a_button_of_cards_that_come_by_themselves(hall: Hall) -> None:
    hall.begin()
    hall.window.show_page(hall.desk.page)
    hall.later(BACK_AFTER_S)
    assert hall.covered
    hall.desk.seconds += UNASKED / 2
    hall.cards.findChild(QAbstractButton, "next").click()
    hall.cards.findChild(QAbstractButton, "notNow").click()
    assert hall.covered
    assert hall.cards.card == ABOUT
    hall.later(UNASKED)
    hall.click("next")
    assert hall.cards.card == SAFETY


# --- the sound ----------------------------------------------------------------------------------------------


def test_the_loudness_is_that_of_the_settings(hall: Hall) -> None:
    hall.begin()
    hall.turn_to(SOUND)
    slider = hall.widget("volume")
    assert isinstance(slider, QSlider)
    assert slider.value() == hall.settings.settings.alarm_volume
    slider.setValue(85)
    assert hall.settings.settings.alarm_volume == 85
    assert hall.text("volumeValue") == settings_words.percent(85)
    slider.setValue(0)
    assert hall.settings.settings.alarm_volume == 20, "it cannot be made inaudible"


@pytest.mark.parametrize(
    ("answer", "heard", "said"), [("heard", True, words.heard), ("notHeard", False, words.not_heard)]
)
def test_it_is_asked_whether_the_sound_was_heard(hall: Hall, answer: str, heard: bool, said) -> None:
    hall.begin()
    hall.turn_to(SOUND)
    assert not hall.widget("heardRow").isVisible()
    hall.click("test")
    assert hall.tests == 1
    hall.click(answer)
    assert hall.heard == [heard]
    assert hall.text("said").startswith(said())
    assert not hall.widget("heardRow").isVisible()


def test_what_is_asked_and_said_comes_into_view(hall: Hall, qtbot: QtBot) -> None:
    hall.begin()
    hall.window.resize(360, 560)

    def in_view(name: str) -> bool:
        found, port = hall.widget(name), hall.widget("scroll").viewport()
        return found.isVisible() and port.rect().contains(found.rect().translated(found.mapTo(port, QPoint(0, 0))))

    hall.click("next")
    hall.click("next")
    qtbot.waitUntil(lambda: in_view("error"))
    hall.click("noneOfThese")
    hall.click("next")
    hall.window.resize(360, 400)
    hall.click("test")
    qtbot.waitUntil(lambda: in_view("heardRow"))
    hall.click("notHeard")
    qtbot.waitUntil(lambda: in_view("said"))


def test_if_it_was_not_heard_what_the_computer_tells_is_said_too(hall: Hall) -> None:
    hall.surroundings = Surroundings("Speakers", muted=True, on_battery=True)
    hall.begin()
    hall.turn_to(SOUND)
    hall.click("test")
    hall.click("notHeard")
    assert "Speakers is muted" in hall.text("said")
    assert "battery" not in hall.text("said"), "that is not about the sound"


def test_it_may_not_be_known_what_the_sound_comes_out_of(hall: Hall) -> None:
    hall.surroundings = None
    hall.begin()
    hall.turn_to(SOUND)
    hall.click("test")
    hall.click("notHeard")
    assert hall.text("said") == words.not_heard()


def test_starting_at_login_is_switched_there(hall: Hall) -> None:
    hall.begin()
    hall.turn_to(SOUND)
    hall.click("startAtLogin")
    assert hall.login.on
    hall.login.broken = True
    hall.click("startAtLogin")
    assert hall.text("loginError") == "The file cannot be written."
    assert hall.widget("startAtLogin").isChecked(), "as it is, and not as it was wanted"


# --- for everybody ------------------------------------------------------------------------------------------


def test_tab_reaches_every_control_from_top_to_bottom(hall: Hall, qtbot: QtBot) -> None:
    cards = hall.begin()
    hall.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is hall.window)
    rows = [*(condition.value for condition in Condition), "noneOfThese"]
    expected = {
        ABOUT: ["title", "next", "notNow", "warningSigns"],
        SAFETY: ["title", *rows, "back", "next", "notNow", "warningSigns"],
        SOUND: ["title", "volume", "test", "startAtLogin", "back", "next", "warningSigns"],
    }
    for card, names in expected.items():
        hall.turn_to(card)
        found = []
        cards.findChild(QLabel, "title").setFocus()
        for _ in names:
            found.append(QApplication.focusWidget().objectName())
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert found == names
        assert QApplication.focusWidget().objectName() == "title"


def test_by_keyboard_alone(hall: Hall, qtbot: QtBot) -> None:
    hall.begin()
    hall.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is hall.window)
    qtbot.keyClick(hall.window, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: hall.cards.card == SAFETY)
    hall.later()
    hall.widget("noneOfThese").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(hall.window, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: hall.cards.card == SOUND)
    hall.later()
    qtbot.keyClick(hall.window, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not hall.covered)
    assert hall.answers() == [()]


def test_a_screen_reader_reads_each_card_out_as_it_comes_up(hall: Hall, qtbot: QtBot) -> None:
    cards = hall.begin()
    hall.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is hall.window)
    read = {ABOUT: words.WILL_NOT[0], SAFETY: words.safety_intro(), SOUND: words.sound_intro()}
    for card, text in read.items():
        hall.widget("next").setFocus()
        hall.turn_to(card)
        if card == ABOUT:
            hall.cards.come_back()
        title = QApplication.focusWidget()
        assert title is cards.findChild(QLabel, "title")
        assert words.title(card) in title.accessibleName()
        assert text in title.accessibleDescription()
    for name in ("volume", "test", "startAtLogin", "back", "next", "warningSigns"):
        assert QAccessible.queryAccessibleInterface(hall.widget(name)).text(QAccessible.Text.Name)


def cut(hall: Hall, scale: float) -> list[str]:
    """What does not get the room it needs, or is too small to be hit."""
    shown = [label for label in hall.cards.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    shown += [row for row in hall.cards.findChildren(CheckRow) if row.isVisible()]
    found = [each.objectName() for each in shown if each.height() < each.heightForWidth(each.width())]
    for name in ("back", "next", "test"):
        button = hall.cards.findChild(QAbstractButton, name)
        if button.isVisible() and (
            button.height() < theme.TARGET * scale or button.width() < button.sizeHint().width()
        ):
            found.append(name)
    if hall.widget("content").width() > hall.widget("scroll").viewport().width():
        found.append("one has to scroll sideways")
    return found


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(360, 560), (1280, 900)])
def test_nothing_is_cut_and_every_target_is_large_enough(desk, qtbot, qapp, tmp_path, size, scale) -> None:
    with dressing(qapp) as dress:
        dress(Scheme.DARK, scale)
        hall = Hall(desk, qtbot, tmp_path)
        hall.begin()
        hall.window.resize(*size)
        for card in (ABOUT, SAFETY, SOUND):
            hall.turn_to(card)
            if card == SAFETY:
                hall.click(Condition.PREGNANT.value)

            def nothing_is() -> None:
                assert cut(hall, scale) == []

            qtbot.waitUntil(nothing_is)
        hall.window.hide()
