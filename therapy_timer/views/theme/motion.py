# SPDX-License-Identifier: MIT
"""Whether anything may move by itself. Whatever moves, asks here; and nothing that means danger is said by motion."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle


def wanted() -> bool:
    """Whether the desktop wants motion: False where it says that it does not, in any of the ways that Qt knows.

    Qt 6.12 tells it outright; before, the platforms tell it as the length of animations or by the effects of menus.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return False
    hints: Any = app.styleHints()
    preferences: Any = getattr(Qt, "MotionPreference", None)
    if preferences is not None and hasattr(hints.accessibility(), "motionPreference"):
        return bool(hints.accessibility().motionPreference() == preferences.NoPreference)
    return app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def calm(app: QApplication) -> None:
    """Have menus, lists and tool tips of the application come up at once and not glide or fade, whatever is wanted."""
    for effect in (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
        Qt.UIEffect.UI_AnimateToolBox,
    ):
        app.setEffectEnabled(effect, False)
