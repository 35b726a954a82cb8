# SPDX-License-Identifier: MIT
"""The ring: how a region of skin stands, in one picture that can be read from across the room.

Its sizes are those of a ring of 300 pixels, and everything grows and shrinks with it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from therapy_timer.core.events import Modality
from therapy_timer.views import theme
from therapy_timer.views.lines import Line, write
from therapy_timer.views.theme import Palette, Type


class RingKind(Enum):
    """What the ring shows, each with a shape of its own."""

    READY = auto()
    """An empty track."""
    APPLYING = auto()
    """An arc that shrinks: the share of the time that is left."""
    OVERDUE = auto()
    """A full ring with a dashed circle within."""
    UNCONFIRMED = auto()
    """A broken ring: nobody knows when the pack came off."""
    RESTING = auto()
    """An arc that grows: the share of the rest that has passed."""


@dataclass(frozen=True, slots=True)
class RingFace:
    """What the ring shows: one picture and up to four lines of text, none of which it makes itself.

    `fraction` (0 to 1) is the share of the time that is still left, of the treatment or of the rest. `headline` stands
    above the number and is meant for what to do at once. What stands `below` it may be of several lines.
    """

    kind: RingKind
    modality: Modality | None = None
    fraction: float = 0.0
    above: str = ""
    headline: str = ""
    number: str = ""
    below: str = ""
    number_spoken: str = ""
    """The number in words and whole minutes, which a screen reader can read out before it has changed."""

    @property
    def spoken(self) -> str:
        """All of it as one text, for a screen reader; it changes no oftener than once a minute."""
        below = self.below.replace("\n", " ")
        return ". ".join(part for part in (self.headline, self.above, self.number_spoken or self.number, below) if part)


class FaceLabel(QLabel):
    """Holds a `RingFace`, at first one of this kind that says nothing; who derives from it paints it in its own way.

    It is a label: so a screen reader finds one that says everything.
    """

    def __init__(self, kind: RingKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = RingFace(kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(False)
        self.setSizePolicy(policy)

    @property
    def face(self) -> RingFace:
        """What is shown."""
        return self._face

    def set_face(self, face: RingFace) -> None:
        """Show something else. What is shown already is not painted again."""
        if face != self._face:
            before, self._face = self._face, face
            if face.spoken != self.text():  # each text that is set is told to screen readers
                self.setText(face.spoken)
            self._paint_anew(before)

    def _paint_anew(self, _before: RingFace) -> None:
        """Have painted what is not as it was with the face before."""
        self.update()


class Ring(FaceLabel):
    """Shows a `RingFace` as a ring around its lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(RingKind.READY, parent)

    def sizeHint(self) -> QSize:
        """The size in which it was designed."""
        return QSize(_DESIGN, _DESIGN)

    def minimumSizeHint(self) -> QSize:
        """The least size at which its small lines can be read."""
        return QSize(_SMALLEST, _SMALLEST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the face in the middle of the widget."""
        painter = QPainter(self)
        paint_ring(painter, QRectF(self.contentsRect()), self._face, theme.current())

    def _paint_anew(self, before: RingFace) -> None:
        self.update(changed_part(before, self._face, QRectF(self.contentsRect())))


def paint_ring(painter: QPainter, rect: QRectF, face: RingFace, palette: Palette) -> None:
    """Paint a face as large as the rectangle allows, in its middle."""
    scale = min(rect.width(), rect.height()) / _DESIGN
    if scale <= 0:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.translate(rect.center())
    painter.save()
    painter.scale(scale, scale)
    _paint_dial(painter, face, palette)
    painter.restore()
    _paint_text(painter, face, palette, scale)
    painter.restore()


def changed_part(one: RingFace, other: RingFace, rect: QRectF) -> QRegion:
    """The part of this rectangle in which two faces may look different: all of it, unless only the time goes on."""
    whole = QRegion(rect.toAlignedRect())
    counts = replace(one, fraction=other.fraction, number=other.number, number_spoken=other.number_spoken)
    if counts != other or abs(one.fraction - other.fraction) > _SMALL_STEP:
        return whole
    scale = min(rect.width(), rect.height()) / _DESIGN
    part = QRegion(_about(rect.center(), _TEXT_REACH * scale).toAlignedRect())
    if one.fraction != other.fraction:
        ends = [_about(_end(rect.center(), face, scale), _END_REACH * scale + 1) for face in (one, other)]
        part += QRegion(ends[0].united(ends[1]).toAlignedRect())
    return part & whole


def _end(middle: QPointF, face: RingFace, scale: float) -> QPointF:
    """Where the arc of a face ends."""
    left = min(1.0, max(0.0, face.fraction))
    angle = math.tau * (left if face.kind is RingKind.APPLYING else 1.0 - left)
    return middle + QPointF(math.sin(angle), -math.cos(angle)) * (_TRACK_RADIUS * scale)


def _about(middle: QPointF, reach: float) -> QRectF:
    return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)


def _paint_dial(painter: QPainter, face: RingFace, palette: Palette) -> None:
    if face.kind is RingKind.OVERDUE:
        _circle(painter, _TRACK_RADIUS, QPen(QColor(palette.danger), _TRACK))
        _dashes(painter, _DASH_RADIUS, _DASH_WIDTH, _DASHES, palette.danger)
        return
    if face.kind is RingKind.UNCONFIRMED:
        _dashes(painter, _TRACK_RADIUS, _TRACK, _TICKS, palette.danger)
        return
    _paint_ticks(painter, palette)
    _circle(painter, _TRACK_RADIUS, QPen(QColor(palette.track), _TRACK))
    left = min(1.0, max(0.0, face.fraction))
    if face.kind is RingKind.APPLYING:
        _arc(painter, left, palette.heat if face.modality is Modality.HEAT else palette.ice)
    elif face.kind is RingKind.RESTING:
        _arc(painter, 1.0 - left, palette.rest)


def _circle(painter: QPainter, radius: float, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawEllipse(QPointF(0, 0), radius, radius)


def _dashes(painter: QPainter, radius: float, width: float, count: int, colour: str) -> None:
    """A circle of equal dashes, the first in the middle at the top."""
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    box = QRectF(-radius, -radius, 2 * radius, 2 * radius)
    place = 360 * 16 / count
    for n in range(count):
        painter.drawArc(box, round(90 * 16 - (n - _DASH_SHARE / 2) * place), -round(_DASH_SHARE * place))


def _arc(painter: QPainter, share: float, colour: str) -> None:
    """An arc that begins at the top and runs clockwise, round at both ends."""
    pen = QPen(QColor(colour), _TRACK)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    box = QRectF(-_TRACK_RADIUS, -_TRACK_RADIUS, 2 * _TRACK_RADIUS, 2 * _TRACK_RADIUS)
    # Qt counts sixteenths of a degree, anticlockwise, from three o'clock.
    painter.drawArc(box, 90 * 16, -round(share * 360 * 16))


def _paint_ticks(painter: QPainter, palette: Palette) -> None:
    pen = QPen(QColor(palette.border), _TICK_WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for n in range(_TICKS):
        angle = math.tau * n / _TICKS
        outwards = QPointF(math.sin(angle), -math.cos(angle))
        painter.drawLine(outwards * _TICK_INNER, outwards * _TICK_OUTER)


def _paint_text(painter: QPainter, face: RingFace, palette: Palette, scale: float) -> None:
    lines = _lines(face, palette, scale)
    gaps = [line.gap if n else 0.0 for n, line in enumerate(lines)]
    top = -sum(gap + line.height for gap, line in zip(gaps, lines, strict=True)) / 2
    if face.kind is RingKind.READY:
        top += _READY_SHIFT * scale
    for gap, line in zip(gaps, lines, strict=True):
        top += gap
        baseline = top + line.height
        reach = max(abs(top), abs(baseline))
        write(painter, line, baseline, 2 * math.sqrt(max(0.0, (_TEXT_RADIUS * scale) ** 2 - reach**2)))
        top = baseline


def _lines(face: RingFace, palette: Palette, scale: float) -> list[Line]:
    ringing = face.kind in {RingKind.OVERDUE, RingKind.UNCONFIRMED}
    strong = palette.warning if ringing else palette.text
    # Text that the person wants larger grows within the ring too, as far as there is room.
    small = max(Type.BODY * scale, _LEAST_PIXELS) * min(theme.text_scale(), _LARGEST_TEXT)
    bold = QFont.Weight.DemiBold
    if any(character.isdigit() for character in face.number):
        size, gap, spacing = Type.NUMBER * scale, 16 * scale, _NUMBER_SPACING
    else:
        size, gap, spacing = Type.READY * scale, 13 * scale, 0.0
    below = face.below.split("\n")
    lines = (
        Line(face.above, small, 0.0, palette.muted),
        Line(face.headline, Type.HEADLINE * scale, 7 * scale, strong, QFont.Weight.Bold),
        Line(face.number, size, 17 * scale, strong, bold, spacing, may_be_cut=False),
        *(Line(text, small, _LINE_GAP * small if n else gap, palette.muted) for n, text in enumerate(below)),
    )
    return [line for line in lines if line.text]


_DESIGN: Final = 300
_SMALLEST: Final = 200
_TRACK: Final = 18.0
_TRACK_RADIUS: Final = _DESIGN / 2 - _TRACK / 2
_TICKS: Final = 20
_TICK_WIDTH: Final = 1.5
_TICK_INNER: Final = 122.0
_TICK_OUTER: Final = 128.0
_DASHES: Final = 50
_DASH_RADIUS: Final = 127.0
_DASH_WIDTH: Final = 3.0
_DASH_SHARE: Final = 9 / 16
_TEXT_RADIUS: Final = 118.0
_TEXT_REACH: Final = 120.5
"""No letter reaches further from the middle."""
_SMALL_STEP: Final = 1 / 60
"""Between two ends of an arc that are no further apart it is as good as straight."""
_END_REACH: Final = _TRACK / 2 + 1
"""An end of an arc is round, and reaches no further."""
_NUMBER_SPACING: Final = -2 / 62
_READY_SHIFT: Final = 4.0
_LARGEST_TEXT: Final = 1.5
_LINE_GAP: Final = 0.6
"""Between two lines of one text, as a share of the size of its letters."""
_LEAST_PIXELS: Final = 11
"""The small lines are no smaller in a small ring."""
