# SPDX-License-Identifier: MIT
"""A switch: a pill that is empty while it is off, and filled, with a knob at its end, while it is on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from therapy_timer.views import theme
from therapy_timer.views.controls import CheckBox


class Switch(CheckBox):
    """A check box that looks like a switch; a click anywhere on it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A check box's own policy would keep it at one line.
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """As wide as pill and text, and high enough to be hit."""
        metrics, scale = self.fontMetrics(), theme.text_scale()
        width = round((2 * _MARGIN + _WIDTH) * scale)
        if self.text():
            width += round(_GAP * scale) + metrics.horizontalAdvance(self.text())
        return QSize(width, max(metrics.height(), theme.TARGET))

    def minimumSizeHint(self) -> QSize:
        """The same: nothing of it can be left out."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Yes: its text goes on in the next line where it has to."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines of its text at this width."""
        room = QRect(0, 0, width - round((_MARGIN + _WIDTH + _GAP) * theme.text_scale()), 0)
        return max(theme.TARGET, self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill and the text behind it."""
        painter, palette, scale = QPainter(self), theme.current(), theme.text_scale()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = round(_WIDTH * scale), round(_HEIGHT * scale)
        pill = self.mirrored(QRect(round(_MARGIN * scale), (self.height() - height) // 2, width, height))
        painter.setPen(QPen(QColor(palette.outline), _LINE * palette.line))
        filling = palette.chosen if self.isEnabled() else palette.muted
        painter.setBrush(QColor(filling) if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, height / 2, height / 2)
        if self.isChecked():
            end = QRect(pill.x() + width - height, pill.y(), height, height)
            knob = QRectF(QStyle.visualRect(self.layoutDirection(), pill, end))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.on_chosen))
            painter.drawEllipse(knob.center(), _KNOB * scale, _KNOB * scale)
        painter.setPen(QColor(palette.text if self.isChecked() and self.isEnabled() else palette.muted))
        before = round((_MARGIN + _WIDTH + _GAP) * scale)
        text = self.mirrored(QRect(before, 0, self.width() - before, self.height()))
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(text, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())


_MARGIN: Final = 6
_WIDTH: Final = 28
_HEIGHT: Final = 17
_GAP: Final = 7
_KNOB: Final = 5.0
_LINE: Final = 1.2
