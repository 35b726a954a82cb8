# SPDX-License-Identifier: MIT
"""The palettes: every colour of the application, each named after what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours, as #rrggbb. Each is named after what it is for, not after how it looks.

    `on_x` is text on a ground of x; `chosen` is the ground of a checked chip or segment. `danger` is a ground or a
    ring, `warning` text and lines in the same sense.
    """

    dark: bool
    line: int
    """How wide the lines around things are, in logical pixels."""
    page: str
    sidebar: str
    surface: str
    """Cards, plain buttons, the sidebar's chosen entry."""
    track: str
    """The ring's and the ribbon's ground."""
    border: str
    """Around buttons, whose text says what they are without it."""
    edge: str
    """Around cards, and between segments."""
    outline: str
    """Around what is known by its shape alone: fields, check boxes, the groove of a slider."""
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
    line=1,
    page="#f7f8fa",
    sidebar="#eceff3",
    surface="#ffffff",
    track="#d5dce3",
    border="#c3cad2",
    edge="#d5dce3",
    outline="#75818e",
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
    line=1,
    page="#161b21",
    sidebar="#1c232b",
    surface="#1e262e",
    track="#2a343e",
    border="#45515d",
    edge="#2a343e",
    outline="#7d8b99",
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


HIGH_CONTRAST: Final = Palette(
    dark=False,
    line=2,
    page="#ffffff",
    sidebar="#ffffff",
    surface="#ffffff",
    track="#dcdcdc",
    border="#000000",
    edge="#000000",
    outline="#000000",
    text="#000000",
    muted="#262626",
    link="#00318f",
    ice="#00439c",
    on_ice="#ffffff",
    heat="#8a2600",
    on_heat="#ffffff",
    rest="#3d3d3d",
    danger="#9a0000",
    on_danger="#ffffff",
    warning="#9a0000",
    chosen="#000000",
    on_chosen="#ffffff",
)
"""Black on white: text at 7:1 and more, and a line around everything."""

HIGH_CONTRAST_DARK: Final = Palette(
    dark=True,
    line=2,
    page="#000000",
    sidebar="#000000",
    surface="#000000",
    track="#2b2b2b",
    border="#ffffff",
    edge="#ffffff",
    outline="#ffffff",
    text="#ffffff",
    muted="#e0e0e0",
    link="#9fd0ff",
    ice="#8cc8ff",
    on_ice="#000000",
    heat="#ffb380",
    on_heat="#000000",
    rest="#c8c8c8",
    danger="#ff9d94",
    on_danger="#000000",
    warning="#ff9d94",
    chosen="#ffffff",
    on_chosen="#000000",
)
"""White on black, where the desktop is dark."""


class Scheme(Enum):
    """The looks there are. Another one is another palette and nothing else."""

    LIGHT = LIGHT
    DARK = DARK
    HIGH_CONTRAST = HIGH_CONTRAST
    HIGH_CONTRAST_DARK = HIGH_CONTRAST_DARK

    @property
    def strong(self) -> bool:
        """Whether it is one of high contrast."""
        return self in {Scheme.HIGH_CONTRAST, Scheme.HIGH_CONTRAST_DARK}

    @classmethod
    def of(cls, *, dark: bool, strong: bool) -> Scheme:
        """The look that is dark or light, of high contrast or not."""
        if strong:
            return cls.HIGH_CONTRAST_DARK if dark else cls.HIGH_CONTRAST
        return cls.DARK if dark else cls.LIGHT


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
        (roles.Dark, palette.outline),
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
