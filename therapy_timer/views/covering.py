# SPDX-License-Identifier: MIT
"""What the views that cover a screen have in common: what may be a slip, what answers, and when letters are large."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt

from therapy_timer.views import theme

TOUCHES: Final = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)
"""What somebody does who may mean another window."""
ANSWERS: Final = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
"""The keys that press a button."""


def is_large(size: QSize) -> bool:
    """Whether a screen of this size, in logical pixels, has room for large buttons and large letters around them."""
    scale = theme.text_scale()
    return size.width() >= _LARGE.width() * scale and size.height() >= _LARGE.height() * scale


_LARGE: Final = QSize(900, 640)
"""The least such size at the usual size of text."""
