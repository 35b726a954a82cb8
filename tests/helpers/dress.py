# SPDX-License-Identifier: MIT
"""Themes that a test makes and that are gone after it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QApplication

from therapy_timer.views.theme import Theme


@contextlib.contextmanager
def dressing(app: QApplication) -> Iterator[Callable[..., Theme]]:
    """A function that makes the `Theme` of the application; afterwards the application looks as it did before."""
    made: list[Theme] = []
    palette, font, style = app.palette(), app.font(), app.style().name()

    def dress(*arguments: Any, **named: Any) -> Theme:
        made.append(Theme(app, *arguments, **named))
        return made[-1]

    yield dress
    for theme in made:
        theme.setParent(None)
        theme.deleteLater()
    app.setStyleSheet("")
    app.setPalette(palette)
    app.setFont(font)
    app.setStyle(style)
