# SPDX-License-Identifier: MIT
"""Colours that can be read, sizes that can be hit, and a look that follows the desktop."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, Self
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPalette, QStyleHints, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProxyStyle,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.helpers.contrast import contrast
from tests.helpers.desk import Desk, wait_until
from tests.helpers.looks import settle
from therapy_timer.views import theme
from therapy_timer.views.controls import Button
from therapy_timer.views.segments import SegmentRow
from therapy_timer.views.theme import (
    DARK,
    LIGHT,
    TARGET,
    FocusRing,
    Palette,
    Scheme,
    Theme,
    Type,
    mixed,
    style_sheet,
)

ROOT = Path(__file__).resolve().parents[2]
PALETTES = [pytest.param(scheme.value, id=scheme.name.lower()) for scheme in Scheme]

TEXT_ON = {
    "page": ("text", "muted", "link", "warning"),
    "sidebar": ("text", "muted"),
    "surface": ("text", "muted", "link", "warning"),
    "ice": ("on_ice",),
    "heat": ("on_heat",),
    "danger": ("on_danger",),
    "chosen": ("on_chosen",),
}
"""What is written on what."""

GRAPHICS_ON = {
    "page": ("ice", "heat", "rest", "danger", "warning", "text", "chosen"),
    "sidebar": ("text",),
    "surface": ("danger", "warning", "text", "chosen"),
    "track": ("ice", "heat", "rest", "text"),
}
"""What is drawn on what and means something: arcs, bars, hatching, the present moment, the frame of the keyboard."""


def button(qtbot: QtBot, role: str, text: str = "Button", **properties: str) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("role", role)
    for name, value in properties.items():
        made.setProperty(name, value)
    made.setCheckable(role in {"chip", "segment", "nav"})
    qtbot.addWidget(made)
    made.ensurePolished()
    return made


def colours(widget: QWidget) -> set[str]:
    """The colours of all its pixels."""
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


class TestContrast:
    def test_is_computed_right(self) -> None:
        assert contrast("#000000", "#ffffff") == pytest.approx(21)
        assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)

    @pytest.mark.parametrize("palette", PALETTES)
    def test_of_text(self, palette: Palette) -> None:
        faint = {
            f"{text} on {ground}": round(contrast(getattr(palette, text), getattr(palette, ground)), 2)
            for ground, texts in TEXT_ON.items()
            for text in texts
            if contrast(getattr(palette, text), getattr(palette, ground)) < 4.5
        }
        assert not faint

    @pytest.mark.parametrize("palette", PALETTES)
    def test_of_graphics(self, palette: Palette) -> None:
        faint = {
            f"{drawn} on {ground}": round(contrast(getattr(palette, drawn), getattr(palette, ground)), 2)
            for ground, all_drawn in GRAPHICS_ON.items()
            for drawn in all_drawn
            if contrast(getattr(palette, drawn), getattr(palette, ground)) < 3
        }
        assert not faint

    @pytest.mark.parametrize("palette", PALETTES)
    @pytest.mark.parametrize("role", ["ice", "heat", "danger", ""])
    def test_of_text_on_a_button_below_the_pointer(self, palette: Palette, role: str) -> None:
        """Every ground that the style sheet gives to a kind of button, at rest, hovered and pressed."""
        name = f'QPushButton\\[role="{role}"\\]' if role else "QPushButton"
        rules = re.findall(rf"^{name}(?::hover|:pressed|) {{(.*?)}}", style_sheet(palette), re.MULTILINE | re.DOTALL)
        grounds = [ground for rule in rules for ground in re.findall(r"background: (#\w{6})", rule)]
        text = getattr(palette, f"on_{role}") if role else palette.text
        assert len(grounds) == 3
        assert all(contrast(text, ground) >= 4.5 for ground in grounds)

    @pytest.mark.parametrize("palette", PALETTES)
    def test_every_colour_is_one(self, palette: Palette) -> None:
        values = [getattr(palette, field.name) for field in fields(palette) if field.name not in {"dark", "line"}]
        assert all(re.fullmatch("#[0-9a-f]{6}", value) for value in values)

    def test_mixing(self) -> None:
        assert mixed("#000000", "#ffffff", 0) == "#000000"
        assert mixed("#000000", "#ff8000", 0.5) == "#804000"


class TestTheme:
    def test_there_is_a_palette_before_there_is_a_theme(self, qapp: QApplication) -> None:
        assert theme.current() is LIGHT
        assert theme.text_scale() == 1

    def test_dresses_the_application(self, qapp: QApplication, dress: Callable[..., Theme]) -> None:
        dress(Scheme.DARK)
        assert theme.current() is DARK
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.page)
        assert qapp.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.text)
        assert qapp.font().families()[0] == "Inter"
        assert qapp.font().isFeatureSet(QFont.Tag("tnum"))
        qapp.setStyleSheet("")  # it wraps the style below it, whose name is wanted
        assert qapp.style().name() == "fusion"

    def test_follows_the_desktop(
        self, qapp: QApplication, dress: Callable[..., Theme], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ) -> None:
        worn = dress()
        assert worn.scheme is Scheme.LIGHT
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: Qt.ColorScheme.Dark)
        with qtbot.waitSignal(worn.changed):
            qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert theme.current() is DARK
        assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK.surface)
        with qtbot.assertNotEmitted(worn.changed):
            qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    def test_can_be_told_what_to_wear(
        self, qapp: QApplication, dress: Callable[..., Theme], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ) -> None:
        worn = dress(Scheme.LIGHT)
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: Qt.ColorScheme.Dark)
        with qtbot.assertNotEmitted(worn.changed):
            qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        with qtbot.waitSignal(worn.changed):
            worn.set_scheme(None)
        assert worn.scheme is Scheme.DARK

    def test_high_contrast_is_dark_where_the_desktop_is(
        self, qapp: QApplication, dress: Callable[..., Theme], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        worn = dress(Scheme.HIGH_CONTRAST)
        assert theme.current() is theme.HIGH_CONTRAST
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: Qt.ColorScheme.Dark)
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert worn.scheme is Scheme.HIGH_CONTRAST_DARK
        assert theme.current() is theme.HIGH_CONTRAST_DARK

    def test_follows_the_desktop_that_asks_for_high_contrast(
        self, qapp: QApplication, dress: Callable[..., Theme], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ) -> None:
        hints = qapp.styleHints()
        if not hasattr(hints, "accessibility"):
            pytest.skip("needs Qt 6.10")
        worn = dress()
        high = Qt.ContrastPreference.HighContrast
        monkeypatch.setattr(type(hints.accessibility()), "contrastPreference", lambda _: high)
        with qtbot.waitSignal(worn.changed):
            hints.accessibility().contrastPreferenceChanged.emit(high)
        assert worn.scheme is Scheme.HIGH_CONTRAST

    @pytest.mark.parametrize("palette", [theme.HIGH_CONTRAST, theme.HIGH_CONTRAST_DARK])
    def test_text_in_high_contrast_is_at_seven_to_one(self, palette: Palette) -> None:
        pairs = [(text, ground) for ground, texts in TEXT_ON.items() for text in texts]
        assert min(contrast(getattr(palette, text), getattr(palette, ground)) for text, ground in pairs) >= 7

    def test_a_larger_font_of_the_desktop_makes_larger_text(
        self, qapp: QApplication, dress: Callable[..., Theme], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        usual = 15 if sys.platform == "darwin" else 11.25
        monkeypatch.setattr(QFontDatabase, "systemFont", lambda _: QFont("Sans", round(2 * usual)))
        dress()
        assert theme.text_scale() == pytest.approx(2, abs=0.05)
        assert theme.font(Type.BODY).pointSizeF() == pytest.approx(2 * Type.BODY * usual / 15, rel=0.03)

    def test_a_smaller_font_of_the_desktop_changes_nothing(
        self, qapp: QApplication, dress: Callable[..., Theme], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QFontDatabase, "systemFont", lambda _: QFont("Sans", 6))
        dress()
        assert theme.text_scale() == 1

    def test_digits_are_equally_wide(self, qapp: QApplication) -> None:
        from PySide6.QtGui import QFontMetricsF

        if "Inter" not in QFontDatabase.families():
            pytest.skip("needs the font Inter (Debian package fonts-inter)")
        metrics = QFontMetricsF(theme.font(Type.NUMBER))
        assert metrics.horizontalAdvance("11:11") == pytest.approx(metrics.horizontalAdvance("00:00"))


class WithIcons(QProxyStyle):
    """The style of a desktop that has its own marks on the buttons of dialogs."""

    def styleHint(self, hint, option=None, widget=None, returned=None):  # noqa: N802 - Qt's name
        if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, returned)


def test_buttons_of_dialogs_have_no_marks_of_another_family(
    qapp: QApplication, dress: Callable[..., Theme], qtbot: QtBot
) -> None:
    qapp.setStyle(WithIcons("Fusion"))

    def has_icon() -> bool:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        return not box.button(QDialogButtonBox.StandardButton.Cancel).icon().isNull()

    assert has_icon()
    dress(Scheme.LIGHT)
    qapp.setStyle(WithIcons("Fusion"))
    assert not has_icon()


class TestRoles:
    @pytest.mark.parametrize("scale", [1.0, 2.0])
    @pytest.mark.parametrize(
        ("role", "variant", "least"),
        [
            ("ice", "", TARGET),
            ("heat", "", TARGET),
            ("danger", "", TARGET),
            ("danger-outline", "", TARGET),
            ("plain", "", TARGET),
            ("danger", "large", TARGET),
            ("plain", "small", TARGET),
            ("danger-outline", "small", TARGET),
            ("chip", "", TARGET),
            ("chip-add", "", TARGET),
            ("segment", "", TARGET),
            ("nav", "", TARGET),
            ("link", "", TARGET),
        ],
    )
    def test_can_be_hit(
        self, role: str, variant: str, least: int, scale: float, dress: Callable[..., Theme], qtbot: QtBot
    ) -> None:
        dress(text_scale=scale)
        made = button(qtbot, role, variant=variant)
        assert made.sizeHint().height() >= (
            least * scale if role in {"ice", "heat", "danger", "plain"} and not variant else least
        )
        assert made.minimumSizeHint().height() >= made.fontMetrics().height()

    @pytest.mark.parametrize("scheme", Scheme)
    @pytest.mark.parametrize("role", ["ice", "heat", "danger"])
    def test_a_filled_button_has_its_colour(
        self, role: str, scheme: Scheme, dress: Callable[..., Theme], qtbot: QtBot
    ) -> None:
        dress(scheme)
        seen = colours(button(qtbot, role))
        assert {getattr(scheme.value, role), getattr(scheme.value, f"on_{role}")} <= seen

    @pytest.mark.parametrize("role", ["chip", "segment"])
    def test_what_is_chosen_is_seen(self, role: str, dress: Callable[..., Theme], qtbot: QtBot) -> None:
        dress(Scheme.LIGHT)
        made = button(qtbot, role)
        assert LIGHT.on_chosen not in colours(made) or role == "segment"
        made.setChecked(True)
        assert LIGHT.chosen in colours(made)

    def test_a_role_can_change(self, dress: Callable[..., Theme], qtbot: QtBot) -> None:
        dress(Scheme.LIGHT)
        made = button(qtbot, "plain")
        assert LIGHT.danger not in colours(made)
        theme.set_role(made, "danger")
        assert LIGHT.danger in colours(made)

    def test_a_variant_can_change(self, dress: Callable[..., Theme], qtbot: QtBot) -> None:
        dress(Scheme.LIGHT)
        made = button(qtbot, "plain")
        usual = made.sizeHint()
        theme.set_variant(made, "large")
        assert made.sizeHint().width() > usual.width()
        theme.set_variant(made, "")
        assert made.sizeHint() == usual

    def test_icons_have_the_colour_of_the_role(self, dress: Callable[..., Theme], qtbot: QtBot) -> None:
        import therapy_timer._forms.therapy_timer_rc  # noqa: F401

        worn = dress(Scheme.LIGHT)
        made = button(qtbot, "nav", text="")
        theme.set_icon(made, ":/icons/warning.svg")
        assert LIGHT.muted in colours(made)
        made.setChecked(True)
        assert LIGHT.text in colours(made)
        worn.set_scheme(Scheme.DARK)
        assert DARK.text in colours(made)
        theme.set_role(made, "danger")
        assert DARK.on_danger in colours(made)

    def test_every_role_in_the_forms_and_the_code_is_known(self) -> None:
        known = set(re.findall(r'\[role="([a-z-]+)"\]', style_sheet(LIGHT))) | {"plain"}
        used = {
            text
            for form in (ROOT / "ui").glob("*.ui")
            for element in ET.parse(form).iter("property")
            if element.get("name") == "role" and (text := element.findtext("string"))
        }
        for module in (ROOT / "therapy_timer" / "views").rglob("*.py"):
            used |= set(re.findall(r'setProperty\("role", "([a-z-]+)"\)', module.read_text(encoding="utf-8")))
        assert used
        assert used <= known

    def test_labels(self, dress: Callable[..., Theme], qtbot: QtBot) -> None:
        dress(Scheme.LIGHT)
        for role, colour in (("muted", LIGHT.muted), ("warning", LIGHT.warning), ("refusal", LIGHT.warning)):
            label = QLabel("MMMM")
            label.setProperty("role", role)
            qtbot.addWidget(label)
            assert colour in colours(label)


SCALES = [1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 23 / 11.25, 2.5, 3.0]
"""Sizes of text, among them those at which half a height is not a whole number of pixels."""


def corners(widget: QWidget, part: QStyle.SubElement) -> set[str]:
    """The colours in the four corners of a part of a widget."""
    option = QStyleOptionButton()
    option.initFrom(widget)
    rect = widget.style().subElementRect(part, option, widget)
    image = widget.grab().toImage()
    colours = [image.pixelColor(x, y) for x in (rect.left(), rect.right()) for y in (rect.top(), rect.bottom())]
    return {colour.name() for colour in colours if colour.alpha()}


def differ(one: QImage, other: QImage) -> bool:
    """Whether they differ by more than the rounding in a corner's smooth edge."""
    pixels = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(a - b) for a, b in pixels) > 40


@pytest.mark.qt_log_ignore("propagateSizeHints")
class TestEnds:
    """What is round, and on which side: at every size of text, in every look, and in both directions."""

    @pytest.fixture
    def turn(self, qapp: QApplication) -> Iterator[Callable[[Qt.LayoutDirection], None]]:
        yield qapp.setLayoutDirection
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @pytest.fixture
    def page(self, qtbot: QtBot) -> QWidget:
        """A row of segments that goes on in a second line, and all that has a line on one side."""
        page = QWidget()
        qtbot.addWidget(page)
        column = QVBoxLayout(page)
        self.row = SegmentRow(page)
        self.segments = [Button("", self.row) for _ in range(5)]
        for segment in self.segments:
            segment.setProperty("role", "segment")
            segment.setCheckable(True)
        self.segments[1].setChecked(True)
        self.row.hold(*self.segments, spacing=0, centred=True, tight=True)
        column.addWidget(self.row)
        for role in ("note", "remark"):
            frame = QFrame(page)
            frame.setProperty("role", role)
            frame.setFixedHeight(30)
            column.addWidget(frame)
        refusal = QLabel(" ", page)
        refusal.setProperty("role", "refusal")
        column.addWidget(refusal)
        page.resize(240, 400)
        page.show()
        return page

    @pytest.mark.parametrize("scheme", Scheme)
    def test_the_picture_is_mirrored_with_the_direction(
        self, scheme: Scheme, page: QWidget, dress: Callable[..., Theme], turn: Callable[[Qt.LayoutDirection], None]
    ) -> None:
        """While the application runs, and back again."""
        dress(scheme)
        settle()
        before = page.grab().toImage()
        turn(Qt.LayoutDirection.RightToLeft)
        settle()
        turned = page.grab().toImage()
        assert differ(turned, before)
        assert not differ(turned, before.transformed(QTransform.fromScale(-1, 1)))
        turn(Qt.LayoutDirection.LeftToRight)
        settle()
        assert page.grab().toImage() == before

    @pytest.mark.parametrize("scheme", Scheme)
    def test_every_line_of_a_row_has_both_ends(
        self, scheme: Scheme, page: QWidget, dress: Callable[..., Theme]
    ) -> None:
        dress(scheme)
        settle()
        lines = {segment.y() for segment in self.segments}
        assert len(lines) == 2
        assert len({segment.width() for segment in self.segments}) == 1
        image = self.row.grab().toImage()
        for y in lines:
            line = [segment for segment in self.segments if segment.y() == y]
            middle = line[0].geometry().center().y()
            for x in (line[0].geometry().left(), line[-1].geometry().right()):
                assert image.pixelColor(x, middle).name() == scheme.value.border

    def test_a_row_that_fits_again_is_one(self, page: QWidget, dress: Callable[..., Theme]) -> None:
        dress(Scheme.LIGHT)
        settle()
        assert [segment.property("place") for segment in self.segments].count("first") == 2
        page.resize(600, 400)
        settle()
        assert [segment.property("place") for segment in self.segments] == ["first", *["middle"] * 3, "last"]

    @pytest.mark.parametrize("scheme", Scheme)
    def test_chips_and_radio_buttons_are_round_whatever_the_size_of_text(
        self, scheme: Scheme, dress: Callable[..., Theme], qtbot: QtBot
    ) -> None:
        chip = button(qtbot, "chip", "Lower back")
        chip.setChecked(True)
        radio = QRadioButton(" ")
        qtbot.addWidget(radio)
        for scale in SCALES:
            worn = dress(scheme, scale)
            chip.adjustSize()
            radio.adjustSize()
            seen = corners(chip, QStyle.SubElement.SE_PushButtonBevel)
            assert scheme.value.chosen not in seen, scale
            seen = corners(radio, QStyle.SubElement.SE_RadioButtonIndicator)
            assert scheme.value.outline not in seen, scale
            worn.setParent(None)


@pytest.mark.qt_log_ignore("propagateSizeHints")
class TestKeyboard:
    @pytest.fixture
    def window(self, dress: Callable[..., Theme], qtbot: QtBot) -> QWidget:
        dress(Scheme.LIGHT)
        window = QWidget()
        layout = QHBoxLayout(window)
        for text in ("one", "two"):
            layout.addWidget(QPushButton(text))
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return window

    def ring(self, window: QWidget) -> Any:
        return window.findChild(FocusRing)

    def test_the_frame_goes_where_the_keyboard_goes(self, window: QWidget) -> None:
        assert self.ring(window) is None
        for _ in range(2):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            ring, focused = self.ring(window), QApplication.focusWidget()
            assert ring is not None
            assert ring.isVisible()
            assert ring.geometry() == focused.geometry().adjusted(-4, -4, 4, 4)
        assert LIGHT.text in colours(ring)

    def test_the_mouse_brings_no_frame(self, window: QWidget) -> None:
        one, two = window.findChildren(QPushButton)
        QTest.keyClick(one, Qt.Key.Key_Tab)
        centre = one.mapTo(window, one.rect().center())
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        assert one.hasFocus()
        assert not self.ring(window).isVisible()
        two.setFocus()
        assert not self.ring(window).isVisible()

    def test_the_frame_stays_when_the_program_moves_the_keyboard(self, window: QWidget) -> None:
        one = window.findChildren(QPushButton)[0]
        QTest.keyClick(one, Qt.Key.Key_Tab)
        one.setFocus()
        assert self.ring(window).isVisible()
        assert self.ring(window).widget() is one

    def test_the_frame_outlives_a_window(self, window: QWidget, qtbot: QtBot) -> None:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        inner = QWidget(window)
        one = QPushButton(inner)
        inner.show()
        one.show()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        assert self.ring(inner) is not None
        with qtbot.waitSignal(inner.destroyed):
            inner.deleteLater()
        QTest.keyClick(window, Qt.Key.Key_Tab)
        ring = self.ring(window)
        assert ring is not None
        assert ring.isVisible()


_WATCHER = """\
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from therapy_timer.views.theme import Theme
app = QApplication([])
theme = Theme(app)
print(theme.scheme.name, flush=True)
theme.changed.connect(lambda: print(theme.scheme.name, flush=True))
app.exec()
"""


@pytest.mark.desktop
def test_follows_a_real_setting(folders: Any) -> None:
    """The colour scheme of the desktop portal, as GNOME and others have it, is changed while the application runs."""
    import subprocess

    with Desk(folders, accessible=False, notifications="none") as desk, Portal(desk) as portal:
        environment = {**desk.environment, "XDG_CURRENT_DESKTOP": "GNOME"}
        process = desk.processes.start(
            [sys.executable, "-c", _WATCHER], environment, "watcher.log", stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "LIGHT\n"
        portal.set(1)
        assert process.stdout.readline() == "DARK\n"
        portal.set(2)
        assert process.stdout.readline() == "LIGHT\n"


class Portal:
    """The settings of a desktop portal, of which there is one: the colour scheme, 1 for dark and 2 for light."""

    def __init__(self, desk: Desk) -> None:
        self._connection = desk.session.connect()
        self._scheme = 2
        self._closing = threading.Event()
        self._wanted: list[int] = []
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        from jeepney import message_bus

        self._connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._thread.join()
        self._connection.close()

    def set(self, scheme: int) -> None:
        self._wanted.append(scheme)
        wait_until(lambda: self._scheme == scheme, "the portal has the scheme")

    def _serve(self) -> None:
        from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal

        name, key = "org.freedesktop.appearance", "color-scheme"
        settings = DBusAddress("/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings")
        while not self._closing.is_set():
            if self._wanted:
                self._scheme = self._wanted.pop()
                body = (name, key, ("u", self._scheme))
                self._connection.send(new_signal(settings, "SettingChanged", "ssv", body))
            try:
                asked = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if asked.header.message_type is not MessageType.method_call:
                continue
            value = ("u", self._scheme)
            match asked.header.fields[HeaderFields.member]:
                case "ReadAll":
                    answer = new_method_return(asked, "a{sa{sv}}", ({name: {key: value}},))
                case "ReadOne":
                    answer = new_method_return(asked, "v", (value,))
                case "Read":
                    answer = new_method_return(asked, "v", (("v", value),))
                case _:
                    answer = new_error(asked, "org.freedesktop.DBus.Error.UnknownMethod")
            self._connection.send(answer)
