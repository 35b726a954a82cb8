# SPDX-License-Identifier: MIT
"""Colours, sizes of type and distances, in one place, and the application's look that is made of them.

A widget says what it is by the dynamic property `role` (and `variant`, `place`); the style sheet does the rest.
Painters ask for `current()`. The look follows the desktop's colour scheme while the application runs.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields
from enum import Enum
from string import Template
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours, as #rrggbb. Each is named after what it is for, not after how it looks.

    `on_x` is text on a ground of x; `chosen` is the ground of a checked chip or segment. `danger` is a ground or a
    ring, `warning` text and lines in the same sense.
    """

    dark: bool
    page: str
    sidebar: str
    surface: str
    """Cards, plain buttons, the sidebar's chosen entry."""
    track: str
    """The ring's and the ribbon's ground, and the lines between segments."""
    border: str
    text: str
    muted: str
    link: str
    ice: str
    on_ice: str
    heat: str
    on_heat: str
    rest: str
    danger: str
    on_danger: str
    warning: str
    chosen: str
    on_chosen: str


LIGHT: Final = Palette(
    dark=False,
    page="#f7f8fa",
    sidebar="#eceff3",
    surface="#ffffff",
    track="#d5dce3",
    border="#c3cad2",
    text="#1d2733",
    muted="#55616e",
    link="#1f74c4",
    ice="#1f74c4",
    on_ice="#ffffff",
    heat="#c8501e",
    on_heat="#ffffff",
    rest="#6b7886",
    danger="#b3261e",
    on_danger="#ffffff",
    warning="#b3261e",
    chosen="#1d2733",
    on_chosen="#ffffff",
)

DARK: Final = Palette(
    dark=True,
    page="#161b21",
    sidebar="#1c232b",
    surface="#1e262e",
    track="#2a343e",
    border="#45515d",
    text="#e8edf2",
    muted="#98a5b3",
    link="#6db3f2",
    ice="#6db3f2",
    on_ice="#161b21",
    heat="#f0915f",
    on_heat="#161b21",
    rest="#8695a4",
    danger="#d93a32",
    on_danger="#ffffff",
    warning="#ff8a80",
    chosen="#e8edf2",
    on_chosen="#161b21",
)


class Scheme(Enum):
    """The looks there are. Another one is another palette and nothing else."""

    LIGHT = LIGHT
    DARK = DARK


class Space:
    """Distances between and within controls, in logical pixels."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24
    XXL: Final = 32


class Type:
    """Sizes of type at the desktop's usual text size, in pixels of 1/96 inch. `font` turns them into fonts."""

    TINY: Final = 10.0
    """The hours below a ribbon."""
    SOURCE: Final = 11.5
    """Who says so, below what is said."""
    CHIP: Final = 13.0
    BODY: Final = 13.4
    """Becomes 13 whole pixels on a screen of 96 dots per inch, and 27 on one of 192."""
    BRAND: Final = 14.0
    BUTTON: Final = 15.0
    TITLE: Final = 18.0
    HEADLINE: Final = 22.0
    READY: Final = 40.0
    NUMBER: Final = 62.0


TARGET: Final = 44
"""The least height of a button that matters, in logical pixels."""
SMALL_TARGET: Final = 28
"""The least height of chips and small buttons."""
LINK_TARGET: Final = 24
"""The least height of a link."""

_POINTS_PER_PIXEL: Final = 1.0 if sys.platform == "darwin" else 0.75
_LARGEST_USUAL_POINTS: Final = 15 * _POINTS_PER_PIXEL
"""Desktops ship with a user interface font of up to this size; a person who set a larger one wants larger text."""


def families() -> list[str]:
    """The font families in the order of preference: Inter, then the desktop's own."""
    return ["Inter", QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()]


def font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font of a size of the type scale, enlarged as the person has it; its digits are all equally wide."""
    made = QFont(families())
    made.setPointSizeF(pixels * _POINTS_PER_PIXEL * text_scale())
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    # Letters then stand where they belong and not on whole pixels, so that text is as wide as it was designed.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def text_scale() -> float:
    """How much larger than usual the person wants text; 1 or more."""
    theme = _in_force()
    return theme.text_scale if theme else 1.0


def current() -> Palette:
    """The palette in force; the light one as long as no `Theme` was made."""
    theme = _in_force()
    return theme.palette if theme else LIGHT


def set_role(widget: QWidget, role: str) -> None:
    """Change what a widget is after it was shown first."""
    _set(widget, "role", role)


def set_variant(widget: QWidget, variant: str) -> None:
    """Change the variant in which a widget is what it is after it was shown first."""
    _set(widget, "variant", variant)


def _set(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    _tint(widget)
    widget.update()


def set_icon(button: QAbstractButton, path: str) -> None:
    """Give a button a one-coloured picture in the colour of its role, now and after every change of the theme."""
    button.setProperty(_ICON, path)
    _tint(button)


def tinted_icon(path: str, colour: str, chosen: str | None = None) -> QIcon:
    """An icon from a one-coloured picture, painted in `colour`, and in `chosen` while its button is checked."""
    icon = QIcon()
    for state, paint in ((QIcon.State.Off, colour), (QIcon.State.On, chosen or colour)):
        for side in _ICON_SIDES:
            icon.addPixmap(_tinted(path, paint, side), QIcon.Mode.Normal, state)
    return icon


def _tinted(path: str, colour: str, side: int) -> QPixmap:
    """The picture in a colour, with the distance to the text beside it."""
    pixmap = QPixmap(side + round(side * _ICON_GAP), side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.drawPixmap(0, 0, QIcon(path).pixmap(QSize(side, side), 1.0))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(colour))
    painter.end()
    return pixmap


class Theme(QObject):
    """Dresses the application, and keeps it dressed. It lives as long as the application unless it is deleted."""

    changed = Signal()
    """Another palette is in force."""

    def __init__(self, app: QApplication, scheme: Scheme | None = None, text_scale: float | None = None) -> None:
        """Dress `app`.

        `scheme` None follows the desktop, another one stays whatever the desktop does. `text_scale` None follows the
        size of the desktop's own font.
        """
        super().__init__(app)
        self._app = app
        self._wanted = scheme
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self.text_scale = text_scale or max(1.0, system.pointSizeF() / _LARGEST_USUAL_POINTS)
        self.palette = self.scheme.value
        self._ring = FocusRing()
        self._by_keyboard = False
        app.setStyle("Fusion")
        app.setFont(font(Type.BODY))
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.focusChanged.connect(self._move_ring)

    @property
    def scheme(self) -> Scheme:
        """The look in force."""
        if self._wanted is not None:
            return self._wanted
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Scheme.DARK if dark else Scheme.LIGHT

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Wear one look whatever the desktop does; None follows the desktop again."""
        self._wanted = scheme
        self._follow()

    def _follow(self) -> None:
        if self.palette == self.scheme.value:
            return
        self.palette = self.scheme.value
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        self._app.setPalette(qt_palette(self.palette))
        self._app.setStyleSheet(style_sheet(self.palette, self.text_scale))
        for widget in self._app.allWidgets():
            _tint(widget)

    def _move_ring(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None:
            shown = False
        elif new.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self._by_keyboard = shown = True
        else:
            # The mouse moved the keyboard, or the program did: then the person goes on with what they used last.
            if self._app.mouseButtons() != Qt.MouseButton.NoButton:
                self._by_keyboard = False
            shown = self._by_keyboard
        if not shiboken6.isValid(self._ring):
            self._ring = FocusRing()  # the last one went down with its window
        self._ring.follow(new if shown else None)


class FocusRing(QFocusFrame):
    """The frame around the widget that has the keyboard, shown once the keyboard was used to get somewhere."""

    def __init__(self) -> None:
        super().__init__()
        self._margins = _RingStyle("Fusion")
        self._margins.setParent(self)
        self.setStyle(self._margins)

    def follow(self, widget: QWidget | None) -> None:
        """Go to a widget, or nowhere."""
        self.setWidget(widget)  # type: ignore[arg-type]  # the stub does not know that None hides it
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a line that stands out from the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().text), _RING))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS + Space.XS, _RADIUS + Space.XS)


class _RingStyle(QProxyStyle):
    """Keeps the frame away from its widget, so that it shows beside one of its own colour."""

    def pixelMetric(  # noqa: N802 - the name is Qt's
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}:
            return Space.XS
        return super().pixelMetric(metric, option, widget)

    def styleHint(  # noqa: N802 - the name is Qt's
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0  # the mask would cut the line's round corners off
        return super().styleHint(hint, option, widget, returned)


def qt_palette(palette: Palette) -> QPalette:
    """The palette for what the style paints by itself: dialogs, menus, fields."""
    roles = QPalette.ColorRole
    made = QPalette(QColor(palette.surface), QColor(palette.page))
    for role, colour in (
        (roles.Window, palette.page),
        (roles.WindowText, palette.text),
        (roles.Base, palette.surface),
        (roles.AlternateBase, palette.sidebar),
        (roles.Text, palette.text),
        (roles.Button, palette.surface),
        (roles.ButtonText, palette.text),
        (roles.BrightText, palette.on_danger),
        (roles.PlaceholderText, palette.muted),
        (roles.ToolTipBase, palette.surface),
        (roles.ToolTipText, palette.text),
        (roles.Highlight, palette.ice),
        (roles.HighlightedText, palette.on_ice),
        (roles.Accent, palette.ice),
        (roles.Link, palette.link),
        (roles.LinkVisited, palette.link),
        (roles.Mid, palette.border),
        (roles.Midlight, palette.track),
    ):
        made.setColor(role, QColor(colour))
    faint = mixed(palette.muted, palette.page, 0.4)
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(faint))
    made.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, QColor(palette.track))
    return made


def mixed(colour: str, other: str, share: float) -> str:
    """The colour with this share (0 to 1) of the other one in it."""
    one, two = QColor(colour), QColor(other)
    pairs = ((one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in pairs)).name()


def style_sheet(palette: Palette, scale: float = 1.0) -> str:
    """The style sheet for everything that has a role. `scale` is how much larger than usual text is."""
    names = {field.name: str(getattr(palette, field.name)) for field in fields(palette)}
    names |= {f"{name}_pt": f"{size * _POINTS_PER_PIXEL * scale:.3f}pt" for name, size in _TYPE_SIZES.items()}
    names |= {
        "radius": f"{_RADIUS}px",
        "round": f"{round(SMALL_TARGET * scale / 2)}px",
        # The sheet counts heights without the border, which is 1 pixel, and the padding: 5 here, 0 elsewhere.
        "target": f"{round(TARGET * scale) - 12}px",
        "small": f"{round(SMALL_TARGET * scale) - 2}px",
        "segment": f"{round(_SEGMENT * scale) - 2}px",
        "entry": f"{round(_ENTRY * scale) - 2}px",
        "box": f"{round(_BOX * scale)}px",
        "tall": f"{round(TARGET * scale)}px",
        "link_target": f"{round(LINK_TARGET * scale)}px",
        "over": mixed(palette.surface, palette.text, 0.05),
        "down": mixed(palette.surface, palette.text, 0.12),
        "faint": mixed(palette.muted, palette.page, 0.4),
    }
    return "\n".join(
        (
            Template(_SHEET).substitute(names),
            *(_filled(role, ground, text) for role, ground, text in _filled_roles(palette)),
            Template(_LAST).substitute(names),
        )
    )


def _filled_roles(palette: Palette) -> tuple[tuple[str, str, str], ...]:
    return (
        ("ice", palette.ice, palette.on_ice),
        ("heat", palette.heat, palette.on_heat),
        ("danger", palette.danger, palette.on_danger),
    )


def _filled(role: str, ground: str, text: str) -> str:
    # Mixed with black whatever the text's colour, except where the text is dark: contrast only ever grows.
    towards = "#000000" if QColor(text).lightness() > 127 else "#ffffff"
    over, down = mixed(ground, towards, 0.08), mixed(ground, towards, 0.18)
    button = f'QPushButton[role="{role}"]'
    return (
        f"{button} {{ background: {ground}; border-color: {ground}; color: {text}; }}\n"
        f"{button}:hover {{ background: {over}; border-color: {over}; }}\n"
        f"{button}:pressed {{ background: {down}; border-color: {down}; }}"
    )


def _in_force() -> Theme | None:
    app = QApplication.instance()
    return app.findChild(Theme) if app else None


def _tint(widget: QWidget) -> None:
    path = widget.property(_ICON)
    if path and isinstance(widget, QAbstractButton):
        palette = current()
        plain, chosen = _ICON_COLOURS.get(str(widget.property("role")), ("text", "text"))
        side = round(_ICON_SIDES[0] * text_scale())
        widget.setIconSize(QSize(side + round(side * _ICON_GAP), side))
        widget.setIcon(tinted_icon(str(path), getattr(palette, plain), getattr(palette, chosen)))


_ICON: Final = "themed_icon"
_ICON_SIDES: Final = (16, 24, 32, 48, 64, 96)
_ICON_GAP: Final = 0.3
_ICON_COLOURS: Final = {
    "ice": ("on_ice", "on_ice"),
    "heat": ("on_heat", "on_heat"),
    "danger": ("on_danger", "on_danger"),
    "danger-outline": ("warning", "warning"),
    "link": ("link", "link"),
    "chip": ("text", "on_chosen"),
    "chip-add": ("muted", "muted"),
    "segment": ("text", "on_chosen"),
    "nav": ("muted", "text"),
}
"""The palette's fields for the icon of a button by its role: as it is, and when it is checked."""

_RADIUS: Final = 10
_RING: Final = 2
_SEGMENT: Final = 30
_ENTRY: Final = 34
_BOX: Final = 14
_TYPE_SIZES: Final = {name.lower(): size for name, size in vars(Type).items() if name.isupper()}

_SHEET: Final = """
* { outline: none; }
QToolTip { color: $text; background: $surface; border: 1px solid $border; padding: 4px; }
QFrame[role="sidebar"], QWidget[role="sidebar"] { background: $sidebar; }
QFrame[role="page"], QWidget[role="page"] { background: $page; }
QFrame[role="card"], QWidget[role="card"] {
    background: $surface; border: 1px solid $track; border-radius: $radius;
}
QFrame[role="emergency"] { background: $surface; border: 2px solid $warning; border-radius: $radius; }
QFrame[role="note"] { background: transparent; border: none; border-left: 3px solid $rest; }
QFrame[role="remark"] { background: $surface; border: none; border-left: 3px solid $heat; }
QLineEdit, QComboBox, QAbstractSpinBox, QCheckBox { min-height: $small; }
QCheckBox::indicator { width: $box; height: $box; }
QSlider { min-height: $small; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $track; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $rest; }
QSlider::handle:horizontal { width: 18px; margin: -7px 0; border-radius: 9px; background: $chosen; }

QPushButton {
    background: $surface; color: $text; border: 1px solid $border; border-radius: $radius;
    padding: 5px 33px; min-height: $target; font-size: $button_pt; font-weight: 600;
}
QPushButton:hover { background: $over; }
QPushButton:pressed { background: $down; }
QPushButton[role="danger-outline"] { color: $warning; border-color: $warning; }
QPushButton[variant="small"] {
    padding: 0 10px; min-height: $small; border-radius: 8px; font-size: $chip_pt;
}
QPushButton[variant="icon"] { padding: 0; min-height: $small; border-radius: 8px; }
QPushButton[variant="large"] { padding: 8px 33px; min-height: $target; font-size: $headline_pt; }
"""

_LAST: Final = """
QPushButton:disabled { background: $track; border-color: $track; color: $faint; }

QPushButton[role="link"], QPushButton[role="link"]:hover, QPushButton[role="link"]:pressed {
    background: transparent; border: none; color: $link; text-decoration: underline;
    padding: 0 2px; min-height: $link_target; font-size: $chip_pt; font-weight: 400; border-radius: 4px;
}
QPushButton[role="link"][variant="tall"] { min-height: $tall; }
QPushButton[role="link"]:hover { color: $text; }
QPushButton[role="link"]:disabled { color: $faint; }

QPushButton[role="chip"], QPushButton[role="chip-add"] {
    padding: 0 12px; min-height: $small; border-radius: $round; font-size: $chip_pt; font-weight: 400;
}
QPushButton[role="chip"] { background: transparent; }
QPushButton[role="chip"]:hover { background: $over; }
QPushButton[role="chip"]:checked { background: $chosen; border-color: $chosen; color: $on_chosen; }
QPushButton[role="chip-add"] { background: transparent; border-style: dashed; color: $muted; }
QPushButton[role="chip-add"]:hover { background: $over; color: $text; }

QPushButton[role="segment"] {
    padding: 0 12px; min-height: $segment; border-radius: 0; border-left: none; border-right-color: $track;
    font-size: $body_pt; font-weight: 400;
}
QPushButton[role="segment"][place="first"], QPushButton[role="segment"][place="only"] {
    border-left: 1px solid $border; border-top-left-radius: 8px; border-bottom-left-radius: 8px;
}
QPushButton[role="segment"][place="last"], QPushButton[role="segment"][place="only"] {
    border-right-color: $border; border-top-right-radius: 8px; border-bottom-right-radius: 8px;
}
QPushButton[role="segment"][variant="narrow"] { padding: 0 10px; }
QPushButton[role="segment"]:checked {
    background: $chosen; border-color: $chosen; color: $on_chosen;
}

QPushButton[role="nav"] {
    background: transparent; border: none; border-radius: 8px; text-align: left;
    padding: 1px 10px; min-height: $entry; color: $muted; font-size: $brand_pt; font-weight: 400;
}
QPushButton[role="nav"]:hover { background: $over; color: $text; }
QPushButton[role="nav"]:checked { background: $surface; color: $text; font-weight: 600; }

QTableView { background: $surface; border: none; selection-background-color: $track; selection-color: $text; }
QHeaderView::section {
    background: $surface; border: none; border-bottom: 1px solid $track; padding: 2px 3px;
    color: $muted; font-size: $chip_pt;
}

QLabel[role="brand"] { font-size: $brand_pt; font-weight: 700; }
QLabel[role="title"] { font-size: $title_pt; font-weight: 600; }
QLabel[role="heading"] { font-size: $button_pt; font-weight: 600; }
QLabel[role="caption"] { font-size: $chip_pt; font-weight: 600; }
QLabel[role="muted"] { font-size: $body_pt; color: $muted; }
QLabel[role="source"] { font-size: $source_pt; color: $muted; }
QLabel[role="number"] { font-size: $ready_pt; font-weight: 600; }
QLabel[role="warning"] { font-size: $body_pt; font-weight: 600; color: $warning; }
QLabel[role="refusal"] {
    font-size: $body_pt; background: $surface; border: none; border-left: 3px solid $warning; padding: 8px 12px;
}
"""
