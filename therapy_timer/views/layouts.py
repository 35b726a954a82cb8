# SPDX-License-Identifier: MIT
"""What pages do to their layouts: take out what is no longer wanted, and fit the head to the width."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


def drop(widget: QWidget, layout: QLayout) -> None:
    """Take a widget out of its layout and out of sight at once; it is deleted when the loop turns."""
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


def set_side_margins(layout: QLayout, margin: int) -> None:
    """Give a layout this margin on both sides, in pixels, and leave it those above and below."""
    margins = layout.contentsMargins()
    layout.setContentsMargins(margin, margins.top(), margin, margins.bottom())


def fit_head(head: QBoxLayout, needed: int, width: int) -> None:
    """Have what is in a head beside each other if that needs no more than this width, else below each other."""
    beside = width >= needed
    head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
