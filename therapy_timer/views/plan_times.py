# SPDX-License-Identifier: MIT
"""The times of day of a plan: a field for each, one to take it away, and one to add another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time, timedelta
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapy_timer.views import plan_words as words
from therapy_timer.views import theme
from therapy_timer.views.calm_fields import CalmTimeEdit
from therapy_timer.views.controls import Button
from therapy_timer.views.flow import ROOM, FlowBox
from therapy_timer.views.layouts import drop


class PlanTimes(QWidget):
    """Shows one to six times of day, in hours as the person's locale has them; at least one stays.

    A time that is added is `apart` from the last one, if the day is long enough.
    """

    changed = Signal()
    """Another time is shown, or there are more or fewer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.apart = _USUALLY_APART
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.Space.S)
        self._foot = FlowBox(self)
        self._add = Button(words.add_time_label(), self._foot)
        self._add.setObjectName("addTime")
        self._add.setProperty("variant", "small")
        # Enter in a field is to accept the dialog.
        self._add.setAutoDefault(False)
        theme.set_icon(self._add, ":/icons/plus.svg")
        self._foot.hold(self._add, spacing=theme.Space.S)
        self._column.addWidget(self._foot)
        self._add.clicked.connect(self._add_one)

    @property
    def times(self) -> tuple[time, ...]:
        """The times of day as they stand there, one after the other."""
        return tuple(row.time for row in self._rows)

    @property
    def chain(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, in the order of Tab."""
        return (*(each for row in self._rows for each in (row.field, row.take_away)), self._add)

    def show_times(self, times: Sequence[time]) -> None:
        """Show these times of day, at least one."""
        for row in [*self._rows]:
            self._drop(row)
        for each in times:
            self._append(each)
        self._number()

    def attend(self) -> None:
        """Give the keyboard to the first time that is there twice, or to the first of all."""
        times = self.times
        twice = [row for row in self._rows if times.count(row.time) > 1]
        (twice or self._rows)[0].field.setFocus()

    def _append(self, when: time) -> None:
        row = _Row(when, self)
        row.field.timeChanged.connect(self._time_changed)
        row.take_away.clicked.connect(self._take_one_away)
        self._column.insertWidget(self._column.count() - 1, row)
        self._rows.append(row)

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        drop(row, self._column)

    def _number(self) -> None:
        """Have the names and what can be done agree with how many there are."""
        for number, row in enumerate(self._rows, 1):
            row.name(number)
            row.take_away.setEnabled(len(self._rows) > 1)
        full = len(self._rows) >= words.MOST_TIMES
        self._add.setEnabled(not full)
        self._add.setToolTip(words.most_times() if full else "")
        for one, other in pairwise(self.chain):
            QWidget.setTabOrder(one, other)
        self.changed.emit()

    @Slot()
    def _time_changed(self) -> None:
        self._number()

    @Slot()
    def _add_one(self) -> None:
        self._append(proposed(self.times, self.apart))
        self._number()
        self._rows[-1].show()
        self._rows[-1].field.setFocus()

    @Slot()
    def _take_one_away(self) -> None:
        gone = self.sender()
        row = next((row for row in self._rows if row.take_away is gone), None)
        if row is None or len(self._rows) == 1:
            return
        index = self._rows.index(row)
        # Before it goes, or the keyboard would be anywhere.
        beside = self._rows[index - 1 if index else 1]
        beside.field.setFocus()
        self._drop(row)
        self._number()


class _Row(QWidget):
    """One time of day, and the button that takes it away."""

    def __init__(self, when: time, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = CalmTimeEdit(self)
        # Hours come before minutes in every script; Qt would turn them round where it is written from the right.
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # Some locales have seconds even in the short form.
        shown = self.locale().timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "")
        self.field.setDisplayFormat(shown)
        self.field.setTime(QTime(when.hour, when.minute))
        self.take_away = Button("\N{MINUS SIGN}", self)
        self.take_away.setProperty("variant", "small")
        self.take_away.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(self.field, 1)
        row.addWidget(self.take_away)

    @property
    def time(self) -> time:
        """The time on show."""
        shown = self.field.time()
        return time(shown.hour(), shown.minute())

    def name(self, number: int) -> None:
        """Name what is in it for a screen reader."""
        self.field.setObjectName(f"time{number}")
        self.field.setAccessibleName(words.time_named(number))
        self.take_away.setObjectName(f"takeAway{number}")
        name = words.take_away_named(self.field.text())
        self.take_away.setAccessibleName(name)
        self.take_away.setToolTip(name)


def proposed(times: Sequence[time], apart: timedelta) -> time:
    """A time of day that is not among these: so far after the last one, or the first full hour of the day left."""
    if times:
        last = max(times)
        minutes = last.hour * 60 + last.minute + -(-apart // timedelta(minutes=1))
        if minutes < _DAY:
            return time(minutes // 60, minutes % 60)
    free = (time(hour % 24) for hour in range(_MORNING, _MORNING + 24) if time(hour % 24) not in times)
    return next(free)


_USUALLY_APART: Final = timedelta(hours=3)
_DAY: Final = 24 * 60
_MORNING: Final = 8
