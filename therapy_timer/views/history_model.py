# SPDX-License-Identifier: MIT
"""The table of treatments: holds what was scrolled to and no more, however many there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from therapy_timer.core.treatment import Treatment
from therapy_timer.services.history import Order, Sorting
from therapy_timer.views import record_words as words

PAGE: Final = 100
"""So many rows are asked for at a time."""

COLUMNS: Final = (Order.START, Order.AREA, Order.MODALITY, Order.MINUTES, Order.OVERRUN, Order.PAIN)
"""What stands in the columns; each can be sorted by."""

Fetch = Callable[[Sorting, Treatment | None, int], None]
"""Asks for the rows behind a treatment, at most so many; they are handed to `take` when they have come."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """Rows come in pages. `cells` tells the texts of a treatment's row, `told` all that is known of it."""

    filled = Signal()
    """Rows have come."""

    def __init__(
        self,
        fetch: Fetch,
        cells: Callable[[Treatment], Sequence[str]],
        told: Callable[[Treatment], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._cells = cells
        self._told = told
        self._sorting = Sorting()
        self._rows: list[Treatment] = []
        self._asked: tuple[Treatment | None, int] | None = None
        self._complete = True

    @property
    def sorting(self) -> Sorting:
        """How the rows are sorted."""
        return self._sorting

    @property
    def complete(self) -> bool:
        """Whether every row there is has come."""
        return self._complete

    def restart(self) -> None:
        """Ask anew, for what is to be shown has changed. What is there stays until the answer comes."""
        self._ask(None, max(PAGE, len(self._rows)))

    def start_over(self) -> None:
        """Ask for the first rows only: what was scrolled to has no meaning any more."""
        self._ask(None, PAGE)

    def take(self, rows: Sequence[Treatment]) -> None:
        """Here are the rows that were asked for last."""
        if self._asked is None:
            return
        (after, limit), self._asked = self._asked, None
        self._complete = len(rows) < limit
        if after is None:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
        elif rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
        self.filled.emit()

    def treatment(self, row: int) -> Treatment | None:
        """What a row shows."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, treatment: str) -> int | None:
        """The row of the treatment of this id, if it has come."""
        return next((row for row, found in enumerate(self._rows) if found.id == treatment), None)

    def _ask(self, after: Treatment | None, limit: int) -> None:
        self._asked = after, limit
        self._fetch(self._sorting, after, limit)

    # --- Qt asks --------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """So many rows have come."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """As many as `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 - Qt's name
        """Whether there may be more rows that nobody has asked for."""
        return not parent.isValid() and not self._complete and self._asked is None

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802 - Qt's name
        """Ask for the next page."""
        if self.canFetchMore(parent) and self._rows:
            self._ask(self._rows[-1], PAGE)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; for the pointer and for a screen reader all that is known of the treatment."""
        treatment = self.treatment(index.row())
        if treatment is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cells(treatment)[index.column()]
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._told(treatment)
            case Qt.ItemDataRole.TextAlignmentRole if COLUMNS[index.column()] in _NUMBERS:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.column_name(COLUMNS[section])
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if COLUMNS[section] in _NUMBERS else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, from the first row on."""
        sorting = Sorting(COLUMNS[column], order is Qt.SortOrder.DescendingOrder)
        if sorting != self._sorting:
            self._sorting = sorting
            self.start_over()


_NUMBERS: Final = frozenset({Order.MINUTES, Order.OVERRUN, Order.PAIN})
