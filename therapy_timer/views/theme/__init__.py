# SPDX-License-Identifier: MIT
"""Colours, sizes of type and distances, in one place, and the application's look that is made of them.

A widget says what it is by the dynamic property `role` (and `variant`, `place`); the style sheet does the rest.
Painters ask for `current()`. The look follows the desktop's colour scheme, and its wish for high contrast, while the
application runs, and the direction in which the application is laid out.
"""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QStyleHints
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from therapy_timer.views.theme import motion
from therapy_timer.views.theme.focus_ring import FocusRing
from therapy_timer.views.theme.icons import icon_size, tinted_icon
from therapy_timer.views.theme.measures import (
    COLUMN,
    LARGEST_USUAL_POINTS,
    LINK,
    NARROW,
    POINTS_PER_PIXEL,
    SMALL,
    TARGET,
    TIGHT,
    Space,
    Type,
)
from therapy_timer.views.theme.palettes import (
    DARK,
    HIGH_CONTRAST,
    HIGH_CONTRAST_DARK,
    LIGHT,
    Palette,
    Scheme,
    mixed,
    qt_palette,
)
from therapy_timer.views.theme.sheet import style_sheet
from therapy_timer.views.undisturbed import undisturbed

__all__ = [
    "COLUMN",
    "DARK",
    "HIGH_CONTRAST",
    "HIGH_CONTRAST_DARK",
    "LIGHT",
    "LINK",
    "SMALL",
    "TARGET",
    "FocusRing",
    "Palette",
    "Scheme",
    "Space",
    "Theme",
    "Type",
    "current",
    "families",
    "font",
    "icon_size",
    "is_tight",
    "mixed",
    "motion",
    "page_margin",
    "qt_palette",
    "set_icon",
    "set_place",
    "set_role",
    "set_variant",
    "style_sheet",
    "text_scale",
    "tinted_icon",
]


def families() -> list[str]:
    """The font families in the order of preference: Inter, then the desktop's own."""
    return ["Inter", QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()]


def font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font of a size of the type scale, enlarged as the person has it; its digits are all equally wide."""
    made = QFont(families())
    made.setPointSizeF(pixels * POINTS_PER_PIXEL * text_scale())
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


def page_margin(width: int, wide: int, narrow: int) -> int:
    """The margin at both sides of a page of this width: it is `wide` or `narrow`, all in logical pixels."""
    return narrow if width < NARROW else wide


def is_tight(width: int) -> bool:
    """Whether long words and controls need the room of the margins at this width, with text as large as it is."""
    return width < TIGHT * text_scale()


def set_place(widget: QWidget, place: str) -> None:
    """Say where a segment lies among those it is joined to: "first", "middle" or "last" as one reads, or "only"."""
    _set(widget, "place", place)


def _set(widget: QWidget, name: str, value: str) -> None:
    if (widget.property(name) or "") == value:  # nothing is the same as the empty one, and polishing takes its time
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
        self._hints = app.styleHints()
        self._wanted = scheme
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self.text_scale = text_scale or max(1.0, system.pointSizeF() / LARGEST_USUAL_POINTS)
        self.palette = self.scheme.value
        self._ring = FocusRing(current)
        self._by_keyboard = False
        app.setStyle("Fusion")
        motion.calm(app)
        app.setFont(font(Type.BODY))
        self.wear()
        self._hints.colorSchemeChanged.connect(self._follow)
        if hasattr(self._hints, "accessibility"):
            self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        app.focusChanged.connect(self._move_ring)
        app.layoutDirectionChanged.connect(self.wear)

    @property
    def scheme(self) -> Scheme:
        """The look in force."""
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        if self._wanted is None:
            return Scheme.of(dark=dark, strong=wants_contrast(self._hints))
        if self._wanted is Scheme.HIGH_CONTRAST:
            return Scheme.of(dark=dark, strong=True)
        return self._wanted

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Wear one look whatever the desktop does; None follows the desktop again.

        High contrast is white on black where the desktop is dark.
        """
        self._wanted = scheme
        self._follow()

    @Slot()
    def _follow(self) -> None:
        if self.palette == self.scheme.value:
            return
        self.palette = self.scheme.value
        self.wear()
        self.changed.emit()

    @Slot()
    def wear(self) -> None:
        """Dress the application, whatever it wore."""
        mirrored = self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        with undisturbed():
            self._app.setPalette(qt_palette(self.palette))
            self._app.setStyleSheet(style_sheet(self.palette, self.text_scale, mirrored=mirrored))
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
            self._ring = FocusRing(current)  # the last one went down with its window
        self._ring.follow(new if shown else None)


def wants_contrast(hints: QStyleHints) -> bool:
    """Whether the desktop asks for high contrast, as far as Qt tells: since 6.10, on GNOME, Windows and macOS."""
    # Qt's wrapper of the settings is valid only as long as the one of the hints: so they are asked at once.
    if not hasattr(hints, "accessibility"):
        return False
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def _in_force() -> Theme | None:
    app = QApplication.instance()
    return app.findChild(Theme) if app else None


def _tint(widget: QWidget) -> None:
    path = widget.property(_ICON)
    if path and isinstance(widget, QAbstractButton):
        palette = current()
        plain, chosen = _ICON_COLOURS.get(str(widget.property("role")), ("text", "text"))
        side = round(_ICON_SIDE * text_scale())
        if palette.line > 1 and chosen == "text":
            chosen = "on_chosen"  # high contrast fills what is chosen
        alone = widget.property("variant") == "icon"
        widget.setIconSize(icon_size(side, alone=alone))
        to_left = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        colours = (getattr(palette, plain), getattr(palette, chosen))
        widget.setIcon(tinted_icon(str(path), side, *colours, text_at_left=to_left, alone=alone))


_ICON: Final = "themed_icon"
_ICON_SIDE: Final = 16
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
