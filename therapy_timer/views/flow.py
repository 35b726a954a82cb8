# SPDX-License-Identifier: MIT
"""A row of widgets that goes on in the next line where the width ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

ROOM: Final = 5
"""Pixels around what takes the keyboard, in which the frame is painted that shows it."""


_Line = tuple[list[QLayoutItem], int]
_LARGEST_LINE_GAP: Final = 8
_STEP: Final = 4


class FlowLayout(QLayout):
    """Lays its items out in lines, each item as wide as it wants to be but no wider than the line.

    Lines that are centred are of much the same length: three over one would look like one left over. A widget for the
    `corner`, which is added like the others, stands at the far end of the first line. Lines are `tight` whose items
    have room above and below them within their targets, and `flush` where there is room for the frame on both sides
    of the box.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        spacing: int,
        centred: bool,
        corner: QWidget | None = None,
        tight: bool = False,
        flush: bool = False,
    ) -> None:
        super().__init__(parent)
        self._tight = tight
        self._aside = 0 if flush else ROOM
        self._items: list[QLayoutItem] = []
        self._corner = corner
        self._centred = centred
        self.setSpacing(spacing)
        self.setContentsMargins(self._aside, self._above, self._aside, self._above)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are, hidden ones included."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """The item at this index, or none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Remove the item at this index and return it, or none."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """None: it takes what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Yes: fewer items fit into a narrow line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        lines = self._lines(width - 2 * self._aside)
        gaps = self._line_gap * max(0, len(lines) - 1)
        return sum(height for _, height in lines) + gaps + (2 * self._above if lines else 0)

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        shown = [item for item in self._items if not item.isEmpty()]
        widths = sum(item.sizeHint().width() for item in shown)
        heights = (item.sizeHint().height() for item in shown)
        room = self._room_for(shown)
        return QSize(
            widths + self._gaps(len(shown)) + room, max(heights, default=0) + (2 * self._above if shown else 0)
        )

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """One line: items may be cut, and what more lines need follows from the width."""
        shown = self._shown()
        heights = (item.sizeHint().height() for item in shown)
        return QSize(0, max(heights, default=0) + (2 * self._above if shown else 0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place all items."""
        super().setGeometry(rect)
        rect = rect.adjusted(self._aside, self._above, -self._aside, -self._above)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        y = rect.y()
        if (corner := self._corner_item()) is not None:
            place = QRect(rect.topRight() + QPoint(1 - corner.sizeHint().width(), 0), corner.sizeHint())
            corner.setGeometry(QStyle.visualRect(direction, rect, place))
        lines = self._balanced(rect.width())
        for items, height in lines:
            widths = [min(item.sizeHint().width(), rect.width()) for item in items]
            left = rect.width() - sum(widths) - self._gaps(len(items))
            x = rect.x() + (left // 2 if self._centred else 0)
            for item, width in zip(items, widths, strict=True):
                hint = _height(item, width)
                place = QRect(QPoint(x, y + (height - hint) // 2), QSize(width, hint))
                item.setGeometry(QStyle.visualRect(direction, rect, place))
                x += width + self.spacing()
            y += height + self._line_gap
        if isinstance(parent, FlowBox):
            parent.placed([[widget for item in items if (widget := item.widget())] for items, _ in lines])

    def _room_for(self, things: Sequence[object]) -> int:
        """The room on both sides of all items; none where there is none of them."""
        return 2 * self._aside if things else 0

    @property
    def _line_gap(self) -> int:
        return 0 if self._tight else min(self.spacing(), _LARGEST_LINE_GAP)

    @property
    def _above(self) -> int:
        """The room above and below all lines."""
        return 0 if self._tight else ROOM

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty() and item.widget() is not self._corner]

    def _corner_item(self) -> QLayoutItem | None:
        return next((item for item in self._items if self._corner and item.widget() is self._corner), None)

    def _gaps(self, count: int) -> int:
        return max(0, count - 1) * self.spacing()

    def _balanced(self, width: int) -> list[_Line]:
        """The lines; centred ones are broken as if the width were the least that makes no more of them."""
        lines = self._lines(width)
        if not self._centred or len(lines) < 2:
            return lines
        heights = [height for _, height in lines]
        narrower = (
            less for less in range(0, width + 1, _STEP) if [height for _, height in self._lines(less)] == heights
        )
        least = next(narrower, width)  # a line may be narrower than nothing before it has its place
        return self._lines(least)

    def _lines(self, width: int) -> list[_Line]:
        """The items of each line, and its height."""
        lines: list[_Line] = []
        room = 0
        if (corner := self._corner_item()) is not None:
            lines.append(([], corner.sizeHint().height()))
            room = width - corner.sizeHint().width()
        for item in self._shown():
            wanted = item.sizeHint().width()
            tall = _height(item, min(wanted, width))
            needed = wanted + self.spacing()
            if lines and needed <= room:
                items, height = lines[-1]
                items.append(item)
                lines[-1] = (items, max(height, tall))
                room -= needed
            else:
                lines.append(([item], tall))
                room = width - wanted
        return lines


def _height(item: QLayoutItem, width: int) -> int:
    """How high an item is that gets this width: one that flows itself may need more than a line."""
    hint = item.sizeHint()
    flows = item.hasHeightForWidth() and width < hint.width()
    return item.heightForWidth(width) if flows else hint.height()


class FlowBox(QWidget):
    """A widget whose children flow; in a form, what lies in it is handed to `hold` after `setupUi`."""

    def hold(
        self,
        *widgets: QWidget,
        spacing: int,
        centred: bool = False,
        corner: QWidget | None = None,
        tight: bool = False,
        flush: bool = False,
    ) -> None:
        """Lay these widgets out, in this order; `corner` is one of them."""
        flow = FlowLayout(self, spacing=spacing, centred=centred, corner=corner, tight=tight, flush=flush)
        for widget in widgets:
            flow.addWidget(widget)

    def placed(self, lines: Sequence[Sequence[QWidget]]) -> None:
        """The children lie in these lines now; a kind of box in which that shows does something about it."""

    def hold_again(self, *widgets: QWidget) -> None:
        """Lay out these widgets from now on, new ones among them."""
        flow = self.layout()
        while flow is not None and flow.takeAt(0) is not None:
            pass
        for widget in widgets:
            if flow is not None:
                flow.addWidget(widget)
            widget.show()
