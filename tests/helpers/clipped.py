# SPDX-License-Identifier: MIT
"""Finds what is cut off in a window: labels, buttons and fields that have less room than what is written in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from therapy_timer.views.area_chip import AreaChip

_BORDER, _GAP = 0, 4
_ROUNDING = 1
"""Pixels that a font's measures and a layout may differ by."""


def clipped(widgets: Iterable[QWidget]) -> list[str]:
    """What of these widgets is cut off, a line each. What scrolls is not cut off."""
    return [line for widget in widgets for line in _of(widget)]


def _of(widget: QWidget) -> Iterator[str]:
    name = f"{widget.objectName()} {getattr(widget, 'text', str)()!r}"
    if type(widget) is QLabel and not widget.toolTip():
        yield from _label(widget, name)
    elif isinstance(widget, AreaChip):
        return  # shortens the name, which its tool tip has
    elif isinstance(widget, QPushButton) and widget.text():
        yield from _button(widget, name)
    elif isinstance(widget, QCheckBox | QRadioButton) and widget.text():
        wraps = widget.hasHeightForWidth()
        if not wraps and widget.sizeHint().width() > widget.width() + _ROUNDING:
            yield f"{name}: {widget.width()} of {widget.sizeHint().width()} wide"
        needed = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
        if needed > widget.height() + _ROUNDING:
            yield f"{name}: {widget.height()} of {needed} high"
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
        needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        room = widget.width() - 2 * widget.fontMetrics().averageCharWidth()
        if needed > room:
            yield f"{widget.objectName()} {widget.placeholderText()!r}: {room} of {needed} wide"


def _button(button: QPushButton, name: str) -> Iterator[str]:
    """Its padding may be less than it would like, but all of its text is within its border."""
    lines, metrics = button.text().replace("&&", "&").split("\n"), button.fontMetrics()
    icon = button.iconSize().width() + _GAP if not button.icon().isNull() else 0
    needed = max(metrics.horizontalAdvance(line) for line in lines) + icon + 2 * _BORDER
    if needed > button.width():
        yield f"{name}: {button.width()} of {needed} wide"
    if len(lines) * metrics.lineSpacing() > button.height():
        yield f"{name}: {button.height()} of {len(lines) * metrics.lineSpacing()} high"
    label = (button.property("label") or [button.text()])[0]
    if any(line.endswith("…") for line in lines) and not label.endswith("…"):
        yield f"{name}: shortened"


def _label(label: QLabel, name: str) -> Iterator[str]:
    if not label.text() or ((pixmap := label.pixmap()) is not None and not pixmap.isNull()):
        return
    if not label.wordWrap():
        if label.sizeHint().width() > label.width() + _ROUNDING:
            yield f"{name}: {label.width()} of {label.sizeHint().width()} wide"
        return
    needed = label.heightForWidth(label.width())
    if needed > label.height() + _ROUNDING:
        yield f"{name}: {label.height()} of {needed} high"
    longest = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split())
    if longest > label.contentsRect().width() + _ROUNDING:
        yield f"{name}: {label.contentsRect().width()} of {longest} wide for its longest word"


def _combo(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    needed = combo.fontMetrics().horizontalAdvance(combo.currentText())
    if needed > field.width() + _ROUNDING:
        yield f"{combo.objectName()} {combo.currentText()!r}: {field.width()} of {needed} wide"
