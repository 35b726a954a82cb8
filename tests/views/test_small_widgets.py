# SPDX-License-Identifier: MIT
"""The small parts of the page: lines of widgets, minutes, labels with keys, and whether a click counts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from therapy_timer.views import theme
from therapy_timer.views.area_dialogs import AddAreaDialog
from therapy_timer.views.calm_fields import (
    CalmComboBox,
    CalmDateEdit,
    CalmDateTimeEdit,
    CalmSlider,
    CalmSpinBox,
    CalmTimeEdit,
)
from therapy_timer.views.counting_label import CountingLabel
from therapy_timer.views.flow import ROOM, FlowBox
from therapy_timer.views.key_sheet import KeySheet
from therapy_timer.views.labels import set_label, wrapped
from therapy_timer.views.minutes import MinutesChooser
from therapy_timer.views.point_label import PointLabel
from therapy_timer.views.settled import Settled
from therapy_timer.views.switch import Switch

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


class Block(QWidget):
    """A widget of one size."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(width, 20)


@pytest.fixture
def flow(qtbot):
    def make(*widths: int, width: int = 400, centred: bool = False, corner: int = 0) -> tuple[FlowBox, list[Block]]:
        box = FlowBox()
        qtbot.addWidget(box)
        blocks = [Block(each, box) for each in widths]
        beside = Block(corner, box) if corner else None
        box.hold(*blocks, *([beside] if beside else []), spacing=10, centred=centred, corner=beside)
        box.resize(width + 2 * ROOM, 300)
        box.show()
        return box, [*blocks, *([beside] if beside else [])]

    return make


def places(blocks):
    return [(block.x() - ROOM, block.y() - ROOM) for block in blocks]


def test_what_fits_is_in_one_line(flow):
    box, blocks = flow(100, 100, 100)
    assert places(blocks) == [(0, 0), (110, 0), (220, 0)]
    assert box.heightForWidth(400) == 20 + 2 * ROOM
    assert box.sizeHint().width() == 320 + 2 * ROOM


def test_what_does_not_goes_on_in_the_next(flow):
    box, blocks = flow(100, 100, 100, width=250)
    assert places(blocks) == [(0, 0), (110, 0), (0, 28)]
    assert box.heightForWidth(250 + 2 * ROOM) == 48 + 2 * ROOM


def test_what_is_flush_begins_where_the_box_does(qtbot):
    box = FlowBox()
    blocks = [Block(100, box), Block(100, box)]
    box.hold(*blocks, spacing=10, flush=True)
    qtbot.addWidget(box)
    box.resize(210, 100)
    box.show()
    assert [block.x() for block in blocks] == [0, 110]
    assert box.sizeHint().width() == 210


def test_hidden_ones_take_no_room(flow):
    box, blocks = flow(100, 100, 100, width=250)
    blocks[1].hide()
    box.layout().activate()
    assert places([blocks[0], blocks[2]]) == [(0, 0), (110, 0)]
    for block in blocks:
        block.hide()
    assert box.layout().heightForWidth(250) == 0


def test_centred_lines_are_of_much_the_same_length(flow):
    _, blocks = flow(100, 100, 100, 100, width=330, centred=True)
    assert [y for _, y in places(blocks)] == [0, 0, 28, 28]
    assert places(blocks)[0][0] == 60


def test_the_corner_stands_at_the_end_of_the_first_line(flow):
    _, blocks = flow(100, 100, 100, width=330, corner=90)
    assert places(blocks) == [(0, 0), (110, 0), (0, 28), (240, 0)]


def test_what_does_not_fit_beside_the_corner_goes_below_it(flow):
    _, blocks = flow(300, width=330, corner=90)
    assert places(blocks) == [(0, 28), (240, 0)]


def test_right_to_left(flow):
    box, blocks = flow(100, 50)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.layout().invalidate()
    box.layout().activate()
    assert places(blocks)[0][0] == 300


def test_minutes(qtbot):
    chooser = MinutesChooser()
    qtbot.addWidget(chooser)
    assert chooser.offer((15, 16, 17), 16)
    assert chooser.minutes == 16
    chooser.show()
    assert [button.property("place") for button in chooser.buttons] == ["first", "middle", "last"]
    assert [button.accessibleName() for button in chooser.buttons] == ["15 minutes", "16 minutes", "17 minutes"]
    assert not chooser.offer((15, 16, 17), 17)
    chosen = []
    chooser.chosen.connect(chosen.append)
    QTest.mouseClick(chooser.buttons[0], Qt.MouseButton.LeftButton)
    assert chosen == [15]
    assert chooser.offer((5,), 5)
    assert chosen == [15]
    qtbot.waitUntil(lambda: chooser.buttons[0].property("place") is not None)
    assert [button.property("place") for button in chooser.buttons] == ["only"]


def test_each_line_of_segments_has_ends_of_its_own(qtbot):
    chooser = MinutesChooser()
    qtbot.addWidget(chooser)
    chooser.offer((15, 16, 17, 18, 19), 15)
    chooser.show()
    chooser.resize(chooser.sizeHint().width() * 3 // 4, 200)
    qtbot.waitUntil(lambda: chooser.buttons[-1].y() > chooser.buttons[0].y())
    lines = {}
    for button in chooser.buttons:
        lines.setdefault(button.y(), []).append(button.property("place"))
    assert len(lines) == 2
    for line in lines.values():
        assert line == ["first", *["middle"] * (len(line) - 2), "last"] if len(line) > 1 else line == ["only"]


def test_a_label_has_a_key_and_no_line_below_it(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    set_label(button, "I took it &off: Tom && Jerry", "Tom & Jerry")
    assert button.text() == "I took it off: Tom && Jerry"
    assert button.shortcut().toString() == "Alt+O"
    assert button.toolTip() == "Tom & Jerry · Alt+O"
    set_label(button, "Just so")
    assert (button.text(), button.shortcut().toString(), button.toolTip()) == ("Just so", "", "")


def test_a_label_that_is_too_wide_has_several_lines(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    label = "I am taking it off (so&und pauses): Tom && Jerry"
    set_label(button, label, room=10_000)
    assert button.text() == "I am taking it off (sound pauses): Tom && Jerry"
    wide = button.sizeHint().width()
    set_label(button, label, room=wide * 2 // 3)
    assert button.text().count("\n") == 1
    assert button.text().replace("\n", " ") == "I am taking it off (sound pauses): Tom && Jerry"
    assert button.sizeHint().width() <= wide * 2 // 3
    assert button.accessibleName() == "I am taking it off (sound pauses): Tom & Jerry"
    assert button.shortcut().toString() == "Alt+U"
    set_label(button, label, room=wide)
    assert "\n" not in button.text()
    set_label(button, label, room=1)
    assert button.text().count("\n") == 9, "a word is never broken"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_switch_has_a_shape_of_its_own_for_on(qtbot, direction):
    switch = Switch()
    qtbot.addWidget(switch)
    switch.setText("I may doze off")
    switch.setLayoutDirection(direction)
    switch.resize(switch.sizeHint())
    pictures = []
    for checked in (False, True):
        switch.setChecked(checked)
        picture = switch.grab().toImage()
        row = [picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())]
        pictures.append(row if direction is Qt.LayoutDirection.LeftToRight else row[::-1])
    off, on = pictures
    within = slice(10, 30)
    assert len(set(off[within])) == 1, "empty"
    assert theme.current().chosen in on[within]
    assert theme.current().on_chosen in on[20:34], "the knob is at the end"


def test_a_click_anywhere_on_a_switch_counts(qtbot):
    switch = Switch()
    qtbot.addWidget(switch)
    switch.setText("I may doze off")
    switch.resize(switch.sizeHint())
    for place in (switch.rect().center(), switch.rect().topLeft(), switch.rect().bottomRight()):
        before = switch.isChecked()
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=place)
        assert switch.isChecked() is not before, place


def test_a_label_that_is_too_wide_is_broken_between_words(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    metrics = button.fontMetrics()
    text = "I am taking it off (sound pauses)"
    whole = metrics.horizontalAdvance(text)
    assert wrapped(text, metrics, whole) == text
    lines = wrapped(text, metrics, whole - 1).split("\n")
    assert len(lines) == 2
    assert " ".join(lines) == text
    assert all(metrics.horizontalAdvance(line) < whole for line in lines)
    *pieces, short = wrapped("W" * 40 + " it", metrics, 100).split("\n")
    assert [piece[-1] for piece in pieces] == ["-", "-", "…"]
    assert short == "it"
    whole = metrics.horizontalAdvance("abgenommen")
    assert wrapped("abgenommen", metrics, whole - 1).replace("-\n", "") == "abgenommen"
    assert wrapped("not", metrics, 1) == metrics.elidedText("not", Qt.TextElideMode.ElideRight, 1), "too short"
    assert wrapped("", metrics, 100) == ""


def test_a_label_that_counts_leaves_everything_else_where_it_is(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    label, plain = CountingLabel(), QLabel()
    for each in (label, plain):
        each.setTextFormat(Qt.TextFormat.RichText)
        each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(each)
    box.show()
    text = "Feel it in <b>{}</b>"
    label.setText(text.format("3:09"))
    plain.setText(text.format("3:09"))
    qtbot.waitUntil(lambda: label.width() == plain.width())
    assert label.grab().toImage() == plain.grab().toImage()
    QApplication.processEvents()
    asked = []
    box.installEventFilter(seen := Asked(asked))
    label.setText(text.format("3:08"))
    plain_size = plain.sizeHint()
    QApplication.processEvents()
    assert asked == []
    plain.setText(text.format("3:08"))
    assert label.grab().toImage() == plain.grab().toImage()
    assert plain.sizeHint() == plain_size
    label.setText(text.format("13:08"))
    QApplication.processEvents()
    assert asked, "it needs more room"
    assert label.text() == text.format("13:08")
    box.removeEventFilter(seen)


class Asked(QObject):
    """Notes when a layout is asked to look again."""

    def __init__(self, asked: list) -> None:
        super().__init__()
        self.asked = asked

    def eventFilter(self, _watched, event) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.asked.append(event.type())
        return False


def test_a_click_counts_when_the_screen_stood_still():
    now = [0.0]
    settled = Settled(lambda: now[0])
    assert settled
    settled.changed(1.0)
    now[0] = 0.5
    settled.changed()
    now[0] = 0.95
    assert not settled, "the longer hold stands"
    now[0] = 1.0
    assert settled


@pytest.mark.parametrize("kind", [CalmComboBox, CalmDateEdit, CalmDateTimeEdit, CalmSlider, CalmSpinBox, CalmTimeEdit])
def test_the_wheel_changes_no_field(qtbot, kind):
    page = QScrollArea()
    field = kind()
    if isinstance(field, CalmComboBox):
        field.addItems(["Ice", "Heat"])
    page.setWidget(field)
    qtbot.addWidget(page)
    page.show()
    field.setFocus()
    before = value_of(field)
    middle = QPointF(field.rect().center())
    for turn in (-120, 120):
        event = QWheelEvent(
            middle,
            field.mapToGlobal(middle),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, event)
        assert not event.isAccepted()
        assert value_of(field) == before
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Down if isinstance(field, CalmComboBox) else Qt.Key.Key_Up)
    assert value_of(field) != before


def value_of(field):
    if isinstance(field, CalmComboBox):
        return field.currentIndex()
    return field.value() if isinstance(field, CalmSlider | CalmSpinBox) else field.dateTime()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_point_has_its_dot_beside_all_of_its_lines(qtbot, direction):
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    point = PointLabel("numbness or tingling around your genitals, bottom or inner thighs", page, indent=10)
    point.resize(200, point.heightForWidth(200))
    page.show()
    assert point.text().startswith("numbness")
    assert point.height() > 2 * point.fontMetrics().height()
    picture = point.grab().toImage()
    paper = picture.pixelColor(0, 0)
    written = {
        (x, y) for x in range(picture.width()) for y in range(picture.height()) if picture.pixelColor(x, y) != paper
    }
    text = point.contentsRect()
    beside = {(x, y) for x, y in written if not text.left() <= x <= text.right()}
    assert beside, "the dot"
    assert max(y for _, y in beside) < point.fontMetrics().height()
    before = direction is Qt.LayoutDirection.LeftToRight
    assert all(x < text.left() if before else x > text.right() for x, _ in beside)


def test_a_switch_without_words_ends_where_its_pill_does(qtbot):
    named, bare = Switch(), Switch()
    for switch in (named, bare):
        qtbot.addWidget(switch)
    named.setText("on")
    gap = named.sizeHint().width() - named.fontMetrics().horizontalAdvance("on") - bare.sizeHint().width()
    assert gap > 0


@pytest.mark.parametrize("variant", ["small", "icon"])
def test_an_icon_that_stands_alone_has_no_gap_for_words(qtbot, dress, variant):
    dress()
    button = QPushButton()
    button.setProperty("variant", variant)
    qtbot.addWidget(button)
    theme.set_icon(button, ":/icons/guide.svg")
    size = button.iconSize()
    assert (size.width() == size.height()) is (variant == "icon")
    theme.set_variant(button, "icon")
    assert button.iconSize().width() == button.iconSize().height()


def test_every_region_on_the_list_is_a_target(qtbot, dress, monkeypatch):
    dress()
    choose = QListWidget.setCurrentItem

    def looked_at(regions, item):
        regions.visualItemRect(item)  # as a screen reader does, before the dialog is on the screen
        choose(regions, item)

    monkeypatch.setattr(QListWidget, "setCurrentItem", looked_at)
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    dialog = AddAreaDialog(lambda _region, _name: "", page)
    with qtbot.waitExposed(dialog):
        dialog.open()
    regions = dialog.findChild(QListWidget, "regions")
    rows = [regions.visualItemRect(regions.item(row)) for row in range(regions.count())]
    assert min(row.height() for row in rows) >= theme.TARGET
    assert all(one.bottom() < other.top() for one, other in pairwise(rows))


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_no_dialog_is_larger_than_the_screen(qtbot, dress, scale):
    dress(text_scale=scale)
    sheet = KeySheet()
    sheet.resize(600, 2000)
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.open()
    assert sheet.height() < sheet.screen().availableSize().height()
    close = sheet.findChild(QDialogButtonBox)
    assert close.geometry().bottom() < sheet.height()


def test_a_key_begins_where_one_begins_to_write(qtbot, language):
    for code, side in (("de", Qt.AlignmentFlag.AlignLeft), ("ar", Qt.AlignmentFlag.AlignRight)):
        language.speak(code)
        sheet = KeySheet()
        qtbot.addWidget(sheet)
        keys = [label for label in sheet.findChildren(QLabel) if label.objectName().startswith("key")]
        assert keys
        absolute = Qt.AlignmentFlag.AlignAbsolute
        assert all(label.alignment() & side and label.alignment() & absolute for label in keys)
