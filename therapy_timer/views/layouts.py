# SPDX-License-Identifier: MIT
"""What pages do to their layouts: take out what is no longer wanted, and fit the head to the width."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


def drop(widget: QWidget, layout: QLayout) -> None:
    """Take a widget out of its layout and out of sight at once; it is deleted when the loop turns."""
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


def set_side_margins(layout: QLayout, start: int, end: int | None = None) -> None:
    """Give a layout these margins, in pixels, where lines start and end, and leave it those above and below.

    Both are the same without an `end`. Qt turns a layout round where one writes from the right, but not its margins.
    """
    left, right = start, start if end is None else end
    page = layout.parentWidget()
    if page is not None and page.isRightToLeft():
        left, right = right, left
    margins = layout.contentsMargins()
    layout.setContentsMargins(left, margins.top(), right, margins.bottom())


def fit_head(head: QBoxLayout, needed: int, width: int) -> None:
    """Have what is in a head beside each other if that needs no more than this width, else below each other."""
    beside = width >= needed
    head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
