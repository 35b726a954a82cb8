# SPDX-License-Identifier: MIT
"""The pictures of the tray icon.

Every state has a shape of its own, so that none needs colour to be told from another, and every colour stands out from
light and dark panels alike (3:1 or more on #ffffff and on #202020).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap

from therapy_timer.core.events import Modality
from therapy_timer.core.skin import RINGING, SkinState

ICE: Final = "#3484d2"
HEAT: Final = "#cf5722"
GREY: Final = "#7a8794"
RED: Final = "#d93a32"
MARK: Final = "#ffffff"
"""The sign on a red ground."""

SIDES: Final = (16, 22, 24, 32, 48, 64)
"""The sizes that panels ask for, in pixels."""

STEPS: Final = 8
"""A picture changes this often in the course of a treatment or of a rest."""


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is seen of a state: two equal ones look the same.

    `step` (0 to `STEPS`) is how much is left of the time that runs.
    """

    kind: SkinState
    modality: Modality | None = None
    step: int = 0


def picture_of(kind: SkinState, modality: Modality | None, left: float) -> Picture:
    """The picture of a state of which this share (0 to 1) is left. What is left is seen to the end."""
    step = math.ceil(min(1.0, max(0.0, left)) * STEPS)
    if kind is SkinState.APPLYING:
        return Picture(kind, modality, step)
    return Picture(kind, None, step if kind is SkinState.RESTING else 0)


def tray_icon(picture: Picture) -> QIcon:
    """The icon in every size, each painted for itself."""
    icon = QIcon()
    for side in SIDES:
        icon.addPixmap(_painted(picture, side))
    return icon


def _painted(picture: Picture, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / _GRID, side / _GRID)
    left = picture.step / STEPS
    if picture.kind in RINGING:
        _alarm(painter, sure=picture.kind is SkinState.OVERDUE)
    elif picture.kind is SkinState.APPLYING:
        _pie(painter, HEAT if picture.modality is Modality.HEAT else ICE, left)
    elif picture.kind is SkinState.RESTING:
        _rest(painter, 1.0 - left)
    else:
        _ring(painter, GREY, 2.5)
    painter.end()
    return pixmap


def _box(inset: float) -> QRectF:
    return QRectF(inset, inset, _GRID - 2 * inset, _GRID - 2 * inset)


def _ring(painter: QPainter, colour: str, width: float) -> None:
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_box(1 + width / 2))


def _pie(painter: QPainter, colour: str, left: float) -> None:
    """A pack on the skin: a slice, which shrinks, in a thin ring."""
    _ring(painter, colour, 1.3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(colour)))
    painter.drawPie(_box(3.4), 90 * 16, -round(left * 360 * 16))


def _rest(painter: QPainter, passed: float) -> None:
    """A rest: the two bars of a pause in a thin ring that thickens as time passes."""
    _ring(painter, GREY, 1.3)
    pen = QPen(QColor(GREY), 2.6)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawArc(_box(1 + 1.3), 90 * 16, -round(passed * 360 * 16))
    painter.fillRect(QRectF(5, 5, 2, 6), QColor(GREY))
    painter.fillRect(QRectF(9, 5, 2, 6), QColor(GREY))


def _alarm(painter: QPainter, *, sure: bool) -> None:
    """A pack that should be off: a full disc with an exclamation mark, or a question mark when nobody knows."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(RED)))
    painter.drawEllipse(_box(0.5))
    painter.setBrush(QBrush(QColor(MARK)))
    painter.drawEllipse(QPointF(8, 12.0), 1.25, 1.25)
    if sure:
        painter.drawRoundedRect(QRectF(6.9, 3.2, 2.2, 6.4), 0.9, 0.9)
        return
    pen = QPen(QColor(MARK), 1.9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(5.6, 3.4, 4.8, 4.4), 170 * 16, -215 * 16)
    painter.drawLine(QPointF(8.6, 7.6), QPointF(8.0, 9.2))


_GRID: Final = 16.0
"""The pictures are drawn on a grid of this many units."""
