# SPDX-License-Identifier: MIT
"""Buttons that are joined to each other, round at the ends of each line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from PySide6.QtWidgets import QWidget

from therapy_timer.views import theme
from therapy_timer.views.flow import FlowBox


class SegmentRow(FlowBox):
    """Holds buttons of the role `segment`. Where they need several lines, each line is a row of its own."""

    def placed(self, lines: Sequence[Sequence[QWidget]]) -> None:
        """Have the ends of each line look like ends."""
        for widget, place in chain.from_iterable(zip(line, _places(len(line)), strict=True) for line in lines):
            theme.set_place(widget, place)


def _places(count: int) -> Sequence[str]:
    return ("only",) if count == 1 else ("first", *("middle",) * (count - 2), "last")
