# SPDX-License-Identifier: MIT
"""The frame around the widget that has the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFocusFrame,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QWidget,
)

from therapy_timer.views.theme.measures import RADIUS, Space
from therapy_timer.views.theme.palettes import Palette


class FocusRing(QFocusFrame):
    """The frame around the widget that has the keyboard, shown once the keyboard was used to get somewhere.

    It surrounds what is painted of a button, and not all of the place in which a click counts.
    """

    def __init__(self, palette: Callable[[], Palette]) -> None:
        super().__init__()
        self._palette = palette
        self._margins = _RingStyle("Fusion")
        self._margins.setParent(self)
        self.setStyle(self._margins)

    def follow(self, widget: QWidget | None) -> None:
        """Go to a widget, or nowhere."""
        self.setWidget(widget)  # type: ignore[arg-type]  # the stub does not know that None hides it
        self.raise_()

    @property
    def box(self) -> QRect:
        """Where the line runs, in the frame's own coordinates."""
        around = self.rect()
        widget = self.widget()
        if isinstance(widget, QPushButton):
            option = QStyleOptionButton()
            option.initFrom(widget)
            painted = widget.style().subElementRect(QStyle.SubElement.SE_PushButtonBevel, option, widget)
            painted = painted.translated(Space.XS, Space.XS)
            around = around.intersected(painted.adjusted(-Space.XS, -Space.XS, Space.XS, Space.XS))
        parent = self.parentWidget()
        if parent is not None:
            around = around.intersected(parent.rect().translated(-self.pos()))  # beyond it nothing is painted
        return around

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a line that stands out from the page."""
        palette = self._palette()
        width = _RING + palette.line - 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.text), width))
        inside = width / 2
        line = QRectF(self.box).adjusted(inside, inside, -inside, -inside)
        painter.drawRoundedRect(line, RADIUS + Space.XS, RADIUS + Space.XS)


class _RingStyle(QProxyStyle):
    """Keeps the frame away from its widget, so that it shows beside one of its own colour."""

    def pixelMetric(  # noqa: N802 - the name is Qt's
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}:
            return Space.XS
        return super().pixelMetric(metric, option, widget)

    def styleHint(  # noqa: N802 - the name is Qt's
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0  # the mask would cut the line's round corners off
        return super().styleHint(hint, option, widget, returned)


_RING: Final = 2
