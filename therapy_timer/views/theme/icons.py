# SPDX-License-Identifier: MIT
"""Icons: one-coloured SVG pictures in a colour of the palette, painted in the very pixels in which they are shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


def icon_size(side: int, *, alone: bool = False) -> QSize:
    """The size of an icon whose picture is a square of this side.

    The distance to the text beside it belongs to it, unless it stands `alone`.
    """
    return QSize(side if alone else side + round(side * _GAP), side)


def tinted_icon(
    path: str, side: int, colour: str, chosen: str | None = None, *, text_at_left: bool = False, alone: bool = False
) -> QIcon:
    """An icon from a one-coloured picture, painted in `colour`, and in `chosen` while its button is checked.

    The distance to the text is at its right, or at its left. It is sharp in its `icon_size` on every screen
    there is, and at 1, 1.25, 1.5, 2 and 3 times its size.
    """
    icon = QIcon()
    renderer = QSvgRenderer(path)
    for ratio in sorted(_RATIOS | {screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        size, picture = icon_size(side, alone=alone) * ratio, round(side * ratio)
        shape = _shape(renderer, size, QRectF(size.width() - picture if text_at_left else 0, 0, picture, picture))
        for state, paint in ((QIcon.State.Off, colour), (QIcon.State.On, chosen or colour)):
            icon.addPixmap(_painted(shape, paint), QIcon.Mode.Normal, state)
    return icon


def _shape(renderer: QSvgRenderer, size: QSize, place: QRectF) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, place)
    painter.end()
    return pixmap


def _painted(shape: QPixmap, colour: str) -> QPixmap:
    pixmap = QPixmap(shape)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(colour))
    painter.end()
    return pixmap


_RATIOS: Final = frozenset({1.0, 1.25, 1.5, 2.0, 3.0})
_GAP: Final = 0.3
"""The distance to the text, as a share of the side."""
