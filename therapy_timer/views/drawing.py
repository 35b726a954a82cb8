# SPDX-License-Identifier: MIT
"""Drawings of the project's own, painted in the colours of the theme.

A file in resources/drawings/ is drawn in the colours of the light palette. In another palette each of them gives way to
the colour of the same name, so that a drawing is changed like everything else and in one place.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QFile, QIODevice, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from therapy_timer.views import theme
from therapy_timer.views.theme import LIGHT, Palette

COLOURS: Final = ("text", "rest", "track", "surface", "ice", "danger")
"""The names of the colours that a drawing may have. What only fills (`track`, `surface`) has a line around it."""

WIDTH: Final = 200
"""How wide every drawing is on the screen, in logical pixels; its height follows."""


class Drawing(QLabel):
    """Shows one drawing; `description` says what is to be seen, for those who cannot.

    A label with a picture is one of which a screen reader says that it is a picture.
    """

    def __init__(self, name: str, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setObjectName(f"drawing-{name}")
        self.setAccessibleName(description)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()

    def event(self, event: QEvent) -> bool:
        """Draw anew in another look, and on a screen with finer dots."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange}:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        renderer = QSvgRenderer(QByteArray(coloured(self._name, theme.current())))
        size = renderer.defaultSize().scaled(WIDTH, WIDTH, Qt.AspectRatioMode.KeepAspectRatio)
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(QPointF(), QSizeF(size)))
        painter.end()
        self.setPixmap(pixmap)


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
