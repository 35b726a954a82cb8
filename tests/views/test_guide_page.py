# SPDX-License-Identifier: MIT
"""The guide: emergency first, a search that hides what it is not about, jumps, the keyboard, every size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from tests.helpers.dress import dressing
from therapy_timer._forms import therapy_timer_rc  # noqa: F401 - the drawings
from therapy_timer.views.drawing import Drawing
from therapy_timer.views.emergency_number import emergencies_in
from therapy_timer.views.guide_card import GuideCard
from therapy_timer.views.guide_page import GuidePage
from therapy_timer.views.guide_words import SECTIONS
from therapy_timer.views.point_label import PointLabel
from therapy_timer.views.sign_words import EMERGENCY, SIGNS
from therapy_timer.views.theme import Scheme

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

HERE = emergencies_in(QLocale.Country.Japan)
NUMBER = "Emergency number in Japan: 119. Check that this is right where you are."


class Reader:
    """The page, and whoever reads it."""

    def __init__(self, qtbot) -> None:
        self.page = GuidePage(lambda: HERE)
        self.page.resize(590, 640)
        qtbot.addWidget(self.page)
        self.qtbot = qtbot

    def open(self) -> Reader:
        self.page.show()
        self.page.activateWindow()
        self.page.complete()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.page)
        return self

    @property
    def field(self) -> QLineEdit:
        return self.page.findChild(QLineEdit, "find")

    @property
    def scroll(self) -> QScrollArea:
        return self.page.findChild(QScrollArea, "scroll")

    @property
    def cards(self) -> list[GuideCard]:
        """What is on show, from top to bottom."""
        cards = [card for card in self.page.findChildren(GuideCard) if card.isVisible()]
        return sorted(cards, key=lambda card: card.y())

    @property
    def names(self) -> list[str]:
        return [card.objectName() for card in self.cards]

    @property
    def found(self) -> str:
        label = self.page.findChild(QLabel, "found")
        return "" if label.isHidden() else label.text()

    def card(self, name: str) -> GuideCard:
        return self.page.findChild(GuideCard, name)

    def texts(self, name: str | None = None) -> list[str]:
        labels = (self.card(name) if name else self.page).findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def look_for(self, text: str) -> None:
        self.field.clear()
        for letter in text:
            self.field.insert(letter)


@pytest.fixture
def reader(qtbot):
    return Reader(qtbot).open()


# --- what is there ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_search_ends_where_the_cards_end(qtbot, qapp, direction):
    qapp.setLayoutDirection(direction)
    try:
        reader = Reader(qtbot).open()
        field, card = reader.field, reader.cards[0]
        sides = [(widget.mapTo(reader.page, widget.rect().topLeft()).x(), widget.width()) for widget in (field, card)]
        (field_left, field_width), (card_left, card_width) = sides
        if direction is Qt.LayoutDirection.LeftToRight:
            assert field_left + field_width == card_left + card_width
        else:
            assert field_left == card_left
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_signs_of_an_emergency_come_at_once_and_the_rest_a_card_a_turn(qtbot):
    reader = Reader(qtbot)
    assert [card.objectName() for card in reader.page.findChildren(GuideCard)] == ["emergency"]
    assert len(reader.page.findChildren(QPushButton)) == len(SECTIONS), "what leads to each section"
    reader.page.show()
    qtbot.waitUntil(lambda: len(reader.page.findChildren(GuideCard)) == len(SECTIONS) + 1)
    whole = Reader(qtbot).open()
    assert reader.names == whole.names
    cards = reader.page.findChildren(GuideCard)
    reader.page.hide()
    reader.page.show()
    assert reader.page.findChildren(GuideCard) == cards


@pytest.mark.parametrize("way", ["jump", "search"])
def test_who_is_faster_than_that_finds_all_of_it(qtbot, way):
    reader = Reader(qtbot)
    reader.page.show()
    last = SECTIONS[-1]
    if way == "jump":
        reader.page.findChild(QPushButton, f"to-{last.name}").click()
        qtbot.waitUntil(lambda: reader.card(last.name).hasFocus())
        assert reader.scroll.verticalScrollBar().value() > 0
    else:
        reader.field.setText(last.statements[0].text[:30])
    assert reader.card(last.name).isVisibleTo(reader.page)


def test_the_emergency_comes_first_with_the_number(reader):
    assert reader.names == ["emergency", *(section.name for section in SECTIONS)]
    red = reader.cards[0]
    assert red.property("role") == "emergency"
    heading, number, *rest = reader.texts("emergency")
    assert (heading, number) == (EMERGENCY.heading, NUMBER)
    assert all(sign in rest for sign in EMERGENCY.signs)
    assert reader.scroll.verticalScrollBar().value() == 0
    contents = reader.page.findChild(QWidget, "contents")
    assert red.y() + red.height() < contents.y() < reader.cards[1].y()


def test_everything_is_there_with_its_source(reader):
    texts = reader.texts()
    for section in SECTIONS:
        assert section.title in texts
        for statement in section.statements:
            assert texts[texts.index(statement.text) + 1] == f"Source: {statement.said_by}"
    for signs in SIGNS:
        assert signs.source in texts


def test_drawings_stand_with_what_they_show(reader):
    for section in SECTIONS:
        drawings = reader.card(section.name).findChildren(Drawing)
        assert [drawing.objectName() for drawing in drawings] == [f"drawing-{each.name}" for each in section.pictures]
        for drawing, picture in zip(drawings, section.pictures, strict=True):
            assert drawing.accessibleName() == picture.description
            assert picture.caption in reader.texts(section.name)


def test_text_can_be_selected(reader):
    labels = [label for card in reader.cards for label in card.findChildren(QLabel) if label.text()]
    assert len(labels) > 100
    for label in labels:
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        assert label.textFormat() is Qt.TextFormat.PlainText


# --- searching ----------------------------------------------------------------------------------------------


def test_a_search_leaves_what_has_all_the_words(reader):
    reader.look_for("pillow KNEES")
    assert reader.names == ["emergency", "positions"]
    shown = reader.texts("positions")
    assert "On your side: bend the knees a little, with a pillow between them." in shown
    assert "Take the pack off before you sleep." not in shown
    assert reader.found == "2 places found"
    assert not reader.page.findChild(QWidget, "contents").isVisible()
    assert reader.card("positions").findChild(Drawing, "drawing-side").isVisible()
    assert not reader.card("positions").findChild(Drawing, "drawing-towel").isVisible()


def test_it_goes_on_as_one_types(reader):
    counts = []
    for letter in "grünenthal":
        reader.field.insert(letter)
        counts.append(len(reader.names))
    assert counts == sorted(counts, reverse=True)
    assert reader.names == ["emergency", "apply"]
    assert reader.found == "1 place found"


def test_case_and_accents_make_no_difference(reader):
    reader.look_for("GRUNENTHAL")
    assert reader.found == "1 place found"
    reader.look_for("raynaud's")
    assert reader.names == ["emergency", "ask-first"]


def test_a_heading_finds_all_below_it(reader):
    reader.look_for("makes you sleepy")
    (sleepy,) = (section for section in SECTIONS if section.name == "sleepy")
    assert reader.found == f"{len(sleepy.statements)} places found"
    assert reader.names == ["emergency", "sleepy"]


def test_what_people_call_an_emergency_finds_its_signs(reader):
    reader.look_for("pee")
    points = reader.card("emergency").findChildren(PointLabel)
    assert [point.text() for point in points if point.isVisible()] == list(EMERGENCY.signs)


def test_nothing_found_is_said_and_the_number_stays(reader):
    reader.look_for("xylophone")
    assert reader.found == "Nothing found. Try fewer words, or others."
    assert reader.texts("emergency") == [EMERGENCY.heading, NUMBER]
    assert reader.names == ["emergency"]


def test_escape_clears(reader):
    reader.look_for("xylophone")
    QTest.keyClick(reader.field, Qt.Key.Key_Escape)
    assert reader.field.text() == reader.found == ""
    assert len(reader.names) == 1 + len(SECTIONS)
    assert reader.page.findChild(QWidget, "contents").isVisible()
    reader.look_for("pillow")
    reader.card("positions").setFocus()
    QTest.keyClick(reader.card("positions"), Qt.Key.Key_Escape)
    assert reader.field.text() == ""
    assert QApplication.focusWidget() is reader.field


def test_a_search_begins_at_the_top(reader):
    bar = reader.scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    reader.look_for("e")
    assert bar.value() == 0


def test_a_page_that_was_left_is_whole_again(reader):
    reader.look_for("pillow")
    reader.page.hide()
    reader.page.show()
    assert reader.field.text() == ""
    assert len(reader.names) == 1 + len(SECTIONS)


def test_what_was_found_is_announced(reader, heard):
    reader.look_for("xyl")
    assert heard[-1] == ("Nothing found. Try fewer words, or others.", False)
    assert len(heard) == len(set(heard)), "the same thing is said once"


# --- moving about -------------------------------------------------------------------------------------------


def test_the_contents_jump(reader):
    bar = reader.scroll.verticalScrollBar()
    for section in SECTIONS:
        bar.setValue(0)
        button = reader.page.findChild(QAbstractButton, f"to-{section.name}")
        assert button.text() == section.title
        button.click()
        card = reader.card(section.name)
        top = card.mapTo(reader.scroll.viewport(), QPoint(0, 0)).y()
        assert 0 <= top <= 12 or bar.value() == bar.maximum()
        assert QApplication.focusWidget() is card


def test_tab_goes_from_top_to_bottom_and_brings_into_sight(reader):
    reader.field.setFocus()
    order = []
    for _ in range(2 + 2 * len(SECTIONS)):
        widget = QApplication.focusWidget()
        order.append(widget.objectName())
        top = widget.mapTo(reader.page, QPoint(0, 0)).y()
        assert top < reader.page.height(), widget.objectName()
        assert top + widget.height() > 0, widget.objectName()
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    names = [section.name for section in SECTIONS]
    assert order == ["find", "emergency", *(f"to-{name}" for name in names), *names]
    assert QApplication.focusWidget() is reader.field


def test_keys_scroll(reader):
    reader.cards[0].setFocus()
    bar = reader.scroll.verticalScrollBar()
    QTest.keyClick(reader.cards[0], Qt.Key.Key_PageDown)
    assert bar.value() > 0
    below = bar.value()
    QTest.keyClick(reader.cards[0], Qt.Key.Key_Down)
    assert bar.value() > below


def test_the_key_of_a_search(reader):
    reader.cards[2].setFocus()
    QTest.keyClick(reader.cards[2], Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is reader.field


# --- for everybody ------------------------------------------------------------------------------------------


def test_a_section_is_read_out_as_a_whole(reader):
    assert reader.field.accessibleName() == "Search the guide"
    red = reader.card("emergency")
    assert red.accessibleName() == EMERGENCY.heading
    assert red.accessibleDescription().startswith(NUMBER)
    assert all(sign in red.accessibleDescription() for sign in EMERGENCY.signs)
    for section in SECTIONS:
        card = reader.card(section.name)
        assert card.accessibleName() == section.title
        for statement in section.statements:
            assert f"{statement.text} Source: {statement.said_by}." in card.accessibleDescription()
        for picture in section.pictures:
            assert f"Drawing: {picture.description}" in card.accessibleDescription()


def test_what_is_hidden_is_not_read_out(reader):
    reader.look_for("pillow between")
    description = reader.card("positions").accessibleDescription()
    assert "with a pillow between them" in description
    assert "before you sleep" not in description


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(296, 560), (360, 560), (590, 640), (1500, 1000)])
def test_nothing_is_cut_off_at_any_size(qapp, qtbot, size, scale):
    with dressing(qapp) as dress:
        dress(Scheme.LIGHT, scale)
        reader = Reader(qtbot)
        reader.page.resize(*size)
        reader.open()
        content = reader.page.findChild(QWidget, "content")
        for query in ("", "pillow"):
            reader.field.setText(query)
            qtbot.waitUntil(lambda: content.width() <= reader.scroll.viewport().width())
            QApplication.processEvents()
            for one in content.findChildren(QWidget):
                if one.isVisible() and isinstance(one, QLabel | QAbstractButton):
                    check_room(one, content)
        assert max(label.width() for label in content.findChildren(QLabel)) <= 680 * scale


def check_room(one: QWidget, content: QWidget) -> None:
    """That a widget is inside the page and has the room that it needs."""
    place = one.rect().translated(one.mapTo(content, QPoint(0, 0)))
    assert content.rect().contains(place), one.objectName()
    if isinstance(one, Drawing):
        assert one.size() == one.sizeHint()
    elif isinstance(one, QLabel):
        assert one.height() >= one.heightForWidth(one.width()), one.text()
    elif isinstance(one, QAbstractButton):
        assert one.width() >= one.sizeHint().width(), one.text()
