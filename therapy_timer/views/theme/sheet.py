# SPDX-License-Identifier: MIT
"""The style sheet, made of a palette and the measures.

What is painted of a small control is as small as it should look; the margin around it makes it a target of `TARGET`
pixels. Where text is larger, more of the target is painted.
"""

from __future__ import annotations

from dataclasses import fields
from string import Template
from typing import Final

from PySide6.QtGui import QColor

from therapy_timer.views.theme.measures import LINK, POINTS_PER_PIXEL, RADIUS, SMALL, TARGET, Type
from therapy_timer.views.theme.palettes import Palette, mixed


def style_sheet(palette: Palette, scale: float = 1.0, *, mirrored: bool = False) -> str:
    """The style sheet for everything that has a role. `scale` is how much larger than usual text is.

    `mirrored` is for languages that are written from the right: a sheet knows no side but left and right.
    """
    line = palette.line
    names = {field.name: str(getattr(palette, field.name)) for field in fields(palette)}
    names |= {f"{name}_pt": f"{size * POINTS_PER_PIXEL * scale:.3f}pt" for name, size in _TYPE_SIZES.items()}
    names |= {f"{name}_space": f"{_margin(height, scale)}px" for name, height in _HEIGHTS.items()}
    # The sheet counts heights without border and padding.
    names |= {name: f"{round(height * scale) - 2 * line}px" for name, height in _HEIGHTS.items()}
    names |= {
        "start": "right" if mirrored else "left",
        "end": "left" if mirrored else "right",
        "radius": f"{RADIUS}px",
        # Never more than half the height: Qt leaves corners square that are to be rounder.
        "round": f"{round(SMALL * scale) // 2}px",
        "inside": f"{_INSIDE}px",
        "inside_line": f"{_INSIDE - line}px",
        "target": f"{round(TARGET * scale) - 10 - 2 * line}px",
        "least": f"{TARGET}px",
        "least_inside": f"{TARGET - 2 * line}px",
        "link": f"{round(LINK * scale)}px",
        "link_colour": palette.link,
        "box": f"{round(_BOX * scale)}px",
        "dot_round": f"{(round(_BOX * scale) + 2 * line) // 2}px",
        "dot_width": f"{round(_DOT * scale)}px",
        "dot_inside": f"{round(_BOX * scale) + 2 * line - 2 * round(_DOT * scale)}px",
        "arrow": f"{round(_ARROW * scale)}px",
        "line": f"{line}px",
        "over": mixed(palette.surface, palette.text, 0.05),
        "down": mixed(palette.surface, palette.text, 0.12),
        "faint": mixed(palette.muted, palette.page, 0.25),
        "shade": "dark" if palette.dark else "light",
    }
    return "\n".join(
        (
            Template(_SHEET).substitute(names),
            *(_filled(role, ground, text) for role, ground, text in _filled_roles(palette)),
            Template(_LAST).substitute(names),
            Template(_FIELDS).substitute(names),
            Template(_STRONG).substitute(names) if line > 1 else "",
        )
    )


def _margin(height: int, scale: float) -> int:
    """Above and below what is painted in this height, so that it is a target all the same."""
    return max(_LEAST_MARGIN, -((round(height * scale) - TARGET) // 2))


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


_HEIGHTS: Final = {"small": SMALL, "segment": 30, "entry": 36, "link": LINK, "field": 34}
"""How high things are painted, at the usual size of text."""
_LEAST_MARGIN: Final = 2
"""Between two lines of large controls, which need no margin to be hit."""
_INSIDE: Final = 8
"""Beside the text of a segment, a line at its own end included: a segment is as wide in every place of its row."""
_BOX: Final = 16
_DOT: Final = 6
_ARROW: Final = 12
_TYPE_SIZES: Final = {name.lower(): size for name, size in vars(Type).items() if name.isupper()}

_SHEET: Final = """
* { outline: none; dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { color: $text; background: $surface; border: 1px solid $border; padding: 4px; }
QFrame[role="sidebar"], QWidget[role="sidebar"] { background: $sidebar; }
QFrame[role="page"], QWidget[role="page"] { background: $page; }
QFrame[role="card"], QWidget[role="card"] {
    background: $surface; border: $line solid $edge; border-radius: $radius;
}
QFrame[role="emergency"] { background: $surface; border: 2px solid $warning; border-radius: $radius; }
QFrame[role="note"] { background: transparent; border: none; border-$start: 3px solid $rest; }
QFrame[role="remark"] { background: $surface; border: none; border-$start: 3px solid $heat; }

QPushButton {
    background: $surface; color: $text; border: $line solid $border; border-radius: $radius;
    padding: 5px 33px; min-height: $target; font-size: $button_pt; font-weight: 600;
}
QPushButton:hover { background: $over; }
QPushButton:pressed { background: $down; }
QPushButton[role="danger-outline"] { color: $warning; border-color: $warning; }
QPushButton[variant="small"] {
    padding: 0 10px; min-height: $small; min-width: 24px; margin: $small_space 0;
    border-radius: 8px; font-size: $chip_pt;
}
QPushButton[variant="icon"] {
    padding: 0; min-height: $small; min-width: $least_inside; margin: $small_space 0; border-radius: 8px;
}
QPushButton[variant="large"] { padding: 8px 33px; min-height: $target; font-size: $headline_pt; }
"""

_LAST: Final = """
QPushButton:disabled { background: $track; border-color: $track; color: $faint; }

QPushButton[role="link"], QPushButton[role="link"]:hover, QPushButton[role="link"]:pressed {
    background: transparent; border: none; color: $link_colour; text-decoration: underline;
    padding: 0 2px; min-height: $link; min-width: 40px; margin: $link_space 0;
    font-size: $chip_pt; font-weight: 400; border-radius: 4px;
}
QPushButton[role="link"]:hover { color: $text; }
QPushButton[role="link"]:disabled { color: $faint; }

QPushButton[role="chip"], QPushButton[role="chip-add"] {
    padding: 0 12px; min-height: $small; min-width: 20px; margin: $small_space 0;
    border-radius: $round; font-size: $chip_pt; font-weight: 400;
}
QPushButton[role="chip"] { background: transparent; }
QPushButton[role="chip"]:hover { background: $over; }
QPushButton[role="chip"]:checked { background: $chosen; border-color: $chosen; color: $on_chosen; }
QPushButton[role="chip-add"] { background: transparent; border-style: dashed; color: $muted; }
QPushButton[role="chip-add"]:hover { background: $over; color: $text; }

QPushButton[role="segment"] {
    padding: 0 $inside; min-height: $segment; min-width: 30px; margin: $segment_space 0;
    border-radius: 0; border-$start: none; border-$end-color: $edge;
    font-size: $body_pt; font-weight: 400;
}
QPushButton[role="segment"][place="first"], QPushButton[role="segment"][place="only"] {
    border-$start: $line solid $border; padding-$start: $inside_line;
    border-top-$start-radius: 8px; border-bottom-$start-radius: 8px;
}
QPushButton[role="segment"][place="last"], QPushButton[role="segment"][place="only"] {
    border-$end-color: $border; border-top-$end-radius: 8px; border-bottom-$end-radius: 8px;
}
QPushButton[role="segment"]:checked {
    background: $chosen; border-color: $chosen; color: $on_chosen;
}

QPushButton[role="nav"] {
    background: transparent; border: $line solid transparent; border-radius: 8px; text-align: left;
    padding: 0 9px; min-height: $entry; margin: $entry_space 0; color: $muted; font-size: $brand_pt; font-weight: 400;
}
QPushButton[role="nav"][variant="icon"] { text-align: center; padding: 0; }
QPushButton[role="nav"]:hover { background: $over; color: $text; }
QPushButton[role="nav"]:checked { background: $surface; color: $text; font-weight: 600; }

QTableView { background: $surface; border: none; selection-background-color: $track; selection-color: $text; }
QHeaderView::section {
    background: $surface; border: none; border-bottom: $line solid $edge; padding: 2px 3px; min-height: $least;
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
    font-size: $body_pt; background: $surface; border: none; border-$start: 3px solid $warning; padding: 8px 12px;
}
"""

_FIELDS: Final = """
QLineEdit, QComboBox, QAbstractSpinBox {
    background: $surface; color: $text; border: $line solid $outline; border-radius: 8px; padding: 0 8px;
    min-height: $field; margin: $field_space 0; selection-background-color: $ice; selection-color: $on_ice;
}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $faint; border-color: $edge; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; margin: 0; padding: 0; min-height: 0; }
QPlainTextEdit, QTextEdit, QListView {
    background: $surface; color: $text; border: $line solid $outline; border-radius: 8px; padding: 4px;
    selection-background-color: $ice; selection-color: $on_ice;
}
QListView::item { min-height: $least; padding: 0 4px; }
QListView::item:selected { background: $chosen; color: $on_chosen; }
QComboBox { padding-right: 4px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(":/icons/down-$shade.svg"); width: $arrow; height: $arrow; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: $line solid $outline; border-radius: 0; padding: 0;
    selection-background-color: $chosen; selection-color: $on_chosen;
}
QAbstractSpinBox { padding-right: 52px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 26px; border: none; border-left: 1px solid $edge; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: center right; }
QAbstractSpinBox::down-button { subcontrol-position: center right; right: 27px; }
QAbstractSpinBox::up-arrow { image: url(":/icons/up-$shade.svg"); width: $arrow; height: $arrow; }
QAbstractSpinBox::down-arrow { image: url(":/icons/down-$shade.svg"); width: $arrow; height: $arrow; }

QCheckBox, QRadioButton { min-height: $least; min-width: $least; spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator {
    width: $box; height: $box; border: $line solid $outline; background: $surface;
}
QCheckBox::indicator { border-radius: 4px; }
QCheckBox::indicator:checked {
    background: $chosen; border-color: $chosen; image: url(":/icons/check-on-$shade.svg");
}
QRadioButton::indicator { border-radius: $dot_round; }
QRadioButton::indicator:checked {
    width: $dot_inside; height: $dot_inside; border: $dot_width solid $chosen; background: $on_chosen;
}
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }

QSlider { min-height: $least; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $outline; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $chosen; }
QSlider::handle:horizontal { width: 20px; margin: -8px 0; border-radius: 10px; background: $chosen; }

QProgressBar { background: $track; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $ice; border-radius: 4px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $outline; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: $least; margin: 0 3px; }
QScrollBar::handle:horizontal { min-width: $least; margin: 3px 0; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $surface; color: $text; border: $line solid $border; padding: 4px; }
QMenu::item { min-height: $least; padding: 0 16px; border-radius: 6px; }
QMenu::item:selected { background: $chosen; color: $on_chosen; }
QMenu::item:disabled { color: $faint; }
"""

_STRONG: Final = """
QFrame[role="sidebar"] { border: none; border-$end: $line solid $edge; }
QPushButton[role="nav"]:hover { border-color: $edge; }
QPushButton[role="nav"]:checked { background: $chosen; color: $on_chosen; border-color: $chosen; }
QPushButton:hover, QPushButton[role="chip"]:hover { border-color: $text; }
QPushButton:disabled { background: $page; border-color: $muted; border-style: dashed; color: $muted; }
"""
"""What high contrast says by a line, and the other looks by a shade."""
