# SPDX-License-Identifier: MIT
"""Drawings of the project's own, painted in the colours of the theme.

A file in resources/drawings/ is drawn in the colours of the light palette. In another palette each of them gives way to
the colour of the same name, so that a drawing is changed like everything else and in one place.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from therapy_timer.views import theme
from therapy_timer.views.theme import LIGHT, Palette

COLOURS: Final = ("text", "rest", "track", "surface", "ice", "danger")
"""The names of the colours that a drawing may have. What only fills (`track`, `surface`) has a line around it."""

WIDTH: Final = 200
"""How wide every drawing is on the screen, in logical pixels; its height follows."""


class Drawing(QWidget):
    """Shows one drawing; `description` says what is to be seen, for those who cannot."""

    def __init__(self, name: str, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setObjectName(f"drawing-{name}")
        self.setAccessibleName(description)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as every drawing, and as high as that makes this one."""
        size = self._renderer().defaultSize()
        return QSize(WIDTH, round(WIDTH * size.height() / size.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it in the colours in force."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer().render(painter, QRectF(self.rect()))
        painter.end()

    def _renderer(self) -> QSvgRenderer:
        return QSvgRenderer(QByteArray(coloured(self._name, theme.current())))


@lru_cache
def coloured(name: str, palette: Palette) -> bytes:
    """The drawing of this name in the colours of a palette, as SVG. Raises FileNotFoundError if there is none."""
    file = QFile(f":/drawings/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(file.fileName())
    text = bytes(file.readAll().data()).decode("utf-8")
    file.close()
    for field in COLOURS:
        text = text.replace(f'"{getattr(LIGHT, field)}"', f'"{getattr(palette, field)}"')
    return text.encode("utf-8")
