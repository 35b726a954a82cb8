# SPDX-License-Identifier: MIT
"""The settings of the regimen: the minutes that are proposed, and how long each region rests."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapy_timer.core.regimen import LONGEST_REST, SHORTEST_REST, regimen_of
from therapy_timer.core.region import THIN_OR_BONY, Region
from therapy_timer.core.skin import Snapshot
from therapy_timer.log.errors import LogError
from therapy_timer.services.settings import SettingsFile
from therapy_timer.services.treatments import Outcome
from therapy_timer.views import problem_words, wording
from therapy_timer.views import settings_words as words
from therapy_timer.views.calm_fields import CalmComboBox
from therapy_timer.views.layouts import drop
from therapy_timer.views.page_dialog import say
from therapy_timer.views.settings_card import LabelledRow, SettingsCard
from therapy_timer.views.switch import Switch

_log = logging.getLogger(__name__)

STEP: Final = timedelta(minutes=15)
"""Between the rests on offer."""


@dataclass(frozen=True, slots=True)
class ShortTreatments:
    """Short treatments on a region that has usual ones: whether they are `chosen`, and how to `choose` them or not."""

    chosen: Callable[[Snapshot, Region], bool]
    choose: Callable[[Region, bool], Outcome]


class RegimenCard(SettingsCard):
    """Shows a row for each region of the areas on offer; `set_rest` has a rest written down.

    Without `shorts` there is nothing to choose about short treatments.
    """

    def __init__(
        self,
        settings: SettingsFile,
        set_rest: Callable[[Region, timedelta], Outcome],
        shorts: ShortTreatments | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("regimen", words.regimen(), parent)
        self._file = settings
        self._set_rest = set_rest
        self._shorts = shorts
        self._snapshot: Snapshot | None = None
        self._rows: dict[Region, _RegionRow] = {}
        self._minutes = CalmComboBox(self)
        self._minutes.setObjectName("usualMinutes")
        for choice in _USUAL.choices:
            self._minutes.addItem(wording.duration(choice), choice // _MINUTE)
        self._minutes.activated.connect(self._take_minutes)
        self.add_row(words.usual_minutes(), self._minutes, "usualMinutes")
        self.add_text(words.usual_minutes_note(), "usualMinutesNote")
        self.add_gap()
        self._regions = QVBoxLayout()
        self._regions.setSpacing(self.column.spacing())
        self.column.addLayout(self._regions)
        self._error = self.add_text("", "regimenError", "refusal")
        self.add_text(words.rest_note(), "restNote")
        if shorts is not None:
            self.add_text(words.short_note(), "shortNote")
        self._show_minutes()

    @Slot(object)
    def follow(self, snapshot: Snapshot) -> None:
        """Show the regions of the areas on offer, and what holds for them."""
        self._snapshot = snapshot
        regions = list(dict.fromkeys(area.region for area in snapshot.record.shown_areas))
        if regions != list(self._rows):
            self._show_regions(regions)
        for region, row in self._rows.items():
            row.show_rest(snapshot.record.regimen(region).rest)
            if row.short is not None and self._shorts is not None:
                row.short.setChecked(self._shorts.chosen(snapshot, region))
        self._show_minutes()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was chosen on another page meanwhile."""
        super().showEvent(event)
        self._show_minutes()

    def _show_minutes(self) -> None:
        chosen = self._minutes.findData(self._file.minutes) if self._file.minutes is not None else -1
        self._minutes.setCurrentIndex(chosen if chosen >= 0 else self._minutes.findData(_USUAL.default // _MINUTE))

    def _show_regions(self, regions: list[Region]) -> None:
        for row in self._rows.values():
            drop(row, self._regions)
        self._rows = {region: self._row(region) for region in regions}
        self.controls = [self._minutes, *(each for row in self._rows.values() for each in row.controls)]
        self.controls_changed.emit()

    def _row(self, region: Region) -> _RegionRow:
        with_short = self._shorts is not None and region not in THIN_OR_BONY
        row = _RegionRow(region, with_short=with_short, parent=self)
        row.rest.activated.connect(partial(self._take_rest, row))
        if row.short is not None:
            row.short.clicked.connect(partial(self._take_short, row))
        self._regions.addWidget(row)
        return row

    @Slot()
    def _take_minutes(self) -> None:
        self._file.save(replace(self._file.settings, last_minutes=int(self._minutes.currentData())))
        self.changed.emit()

    def _take_rest(self, row: _RegionRow, _index: int = 0) -> None:
        self._do(lambda: self._set_rest(row.region, row.chosen))

    def _take_short(self, row: _RegionRow, _checked: bool = False) -> None:
        short = row.short
        if (shorts := self._shorts) is not None and short is not None:
            self._do(lambda: shorts.choose(row.region, short.isChecked()))

    def _do(self, command: Callable[[], Outcome]) -> None:
        """Have it done; if it cannot be, say why, and show what holds."""
        try:
            outcome = command()
        except LogError as error:
            _log.warning("a change of the regimen could not be written down: %s", error)
            say(self._error, problem_words.problem(error))
            if self._snapshot is not None:
                self.follow(self._snapshot)
            return
        refusal = outcome.refusal
        say(self._error, wording.refusal(refusal, outcome.snapshot) if refusal is not None else "")
        self.follow(outcome.snapshot)
        if refusal is None:
            self.changed.emit()


class _RegionRow(QWidget):
    """One region: its rest, and whether its treatments are short."""

    def __init__(self, region: Region, *, with_short: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(region.value)
        self.region = region
        self.rest = CalmComboBox(self)
        self.rest.setObjectName(f"rest-{region.value}")
        for rest in _RESTS:
            self._offer(rest)
        self.short: Switch | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(LabelledRow(words.rest_of(region), self.rest, f"rest-{region.value}", self))
        if with_short:
            self.short = Switch(self)
            self.short.setObjectName(f"short-{region.value}")
            self.short.setAccessibleName(words.short_of(region))
            column.addWidget(LabelledRow(words.short_of(region), self.short, f"short-{region.value}", self))

    @property
    def controls(self) -> list[QWidget]:
        """What takes the keyboard."""
        return [self.rest] if self.short is None else [self.rest, self.short]

    @property
    def chosen(self) -> timedelta:
        """The rest that is chosen."""
        return int(self.rest.currentData()) * _MINUTE

    def show_rest(self, rest: timedelta) -> None:
        """Show a rest, one that is not on offer too."""
        if self.rest.findData(rest // _MINUTE) < 0:
            self._offer(rest)
        self.rest.setCurrentIndex(self.rest.findData(rest // _MINUTE))

    def _offer(self, rest: timedelta) -> None:
        self.rest.addItem(words.rest_length(rest), rest // _MINUTE)


_MINUTE: Final = timedelta(minutes=1)
_USUAL: Final = regimen_of(Region.LOWER_BACK)
_RESTS: Final = tuple(SHORTEST_REST + n * STEP for n in range((LONGEST_REST - SHORTEST_REST) // STEP + 1))
