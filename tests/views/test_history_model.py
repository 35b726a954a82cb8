# SPDX-License-Identifier: MIT
"""The table asks for what is scrolled to and no more, with a million treatments as with ten."""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView

from tests.helpers.past import past
from therapy_timer.services.history import Order, Sorting
from therapy_timer.views.history_model import COLUMNS, PAGE, HistoryModel

BEGIN = datetime(2000, 1, 1, tzinfo=UTC)
MILLION = 1_000_000


class Endless:
    """A log of so many treatments, that are made up when they are asked for."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.asked: deque[tuple[Sorting, object, int]] = deque()
        self.made = 0

    def fetch(self, sorting, after, limit):
        self.asked.append((sorting, after, limit))

    def answer(self):
        """The rows of the question asked last."""
        _, after, limit = self.asked[-1]
        first = 0 if after is None else int(after.id) + 1
        rows = range(first, min(first + limit, self.count))
        self.made += len(rows)
        return [past(str(n), BEGIN + timedelta(hours=n)) for n in rows]


def table(count):
    source = Endless(count)
    model = HistoryModel(source.fetch, lambda row: [row.id] * len(COLUMNS), lambda row: f"all of {row.id}")
    return source, model


@pytest.fixture
def million(qtbot):
    source, model = table(MILLION)
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(400, 300)
    view.show()
    model.restart()
    return source, model, view


pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


def test_of_a_million_rows_only_those_scrolled_to_are_asked_for(million, qtbot):
    source, model, view = million
    model.take(source.answer())
    assert model.rowCount() == PAGE
    assert not model.complete
    assert len(source.asked) == 1, "nobody has scrolled"
    view.scrollToBottom()
    qtbot.waitUntil(lambda: len(source.asked) == 2)
    assert source.asked[-1][1].id == str(PAGE - 1), "the next page is behind the last row"
    view.scrollToBottom()
    assert len(source.asked) == 2, "it is under way already"
    model.take(source.answer())
    assert (model.rowCount(), source.made) == (2 * PAGE, 2 * PAGE)
    assert model.index(2 * PAGE - 1, 0).data() == str(2 * PAGE - 1)


def test_the_last_page_is_the_end(qtbot):
    source, model = table(PAGE + 7)
    model.restart()
    model.take(source.answer())
    model.fetchMore(QModelIndex())
    model.take(source.answer())
    assert (model.rowCount(), model.complete) == (PAGE + 7, True)
    assert not model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert len(source.asked) == 2


def test_sorting_begins_anew_with_one_page(million):
    source, model, _ = million
    model.take(source.answer())
    model.fetchMore(QModelIndex())
    model.take(source.answer())
    model.sort(COLUMNS.index(Order.PAIN), Qt.SortOrder.DescendingOrder)
    assert source.asked[-1] == (Sorting(Order.PAIN, descending=True), None, PAGE)
    assert model.rowCount() == 2 * PAGE, "what is there stays until the answer comes"
    model.take(source.answer())
    assert model.rowCount() == PAGE
    asked = len(source.asked)
    model.sort(COLUMNS.index(Order.PAIN), Qt.SortOrder.DescendingOrder)
    assert len(source.asked) == asked


def test_what_changed_is_asked_for_as_far_as_it_was_scrolled_to(million):
    source, model, _ = million
    model.take(source.answer())
    model.fetchMore(QModelIndex())
    model.take(source.answer())
    model.restart()
    assert source.asked[-1] == (Sorting(), None, 2 * PAGE)


def test_rows_that_nobody_asked_for_are_left_aside(million):
    source, model, _ = million
    model.take(source.answer())
    model.take(source.answer())
    assert model.rowCount() == PAGE


def test_it_keeps_the_rules_of_its_kind(million):
    source, model, _ = million
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.take(source.answer())
    model.fetchMore(QModelIndex())
    model.take(source.answer())
    model.restart()
    model.take([])


def test_a_row_is_told_whole_to_the_pointer_and_to_a_screen_reader(million):
    source, model, _ = million
    model.take(source.answer())
    assert model.index(3, 2).data(Qt.ItemDataRole.ToolTipRole) == "all of 3"
    assert model.index(3, 2).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "all of 3"
    assert model.row_of("5") == 5
    assert model.row_of("x") is None
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["Start", "Area", "Pack", "On skin", "Overrun", "Pain"]
