# SPDX-License-Identifier: MIT
"""*Fall or blow?*: when a part of the body was hurt, or that it was not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from datetime import date as date_of
from datetime import time as time_of

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QDateTimeEdit, QDialogButtonBox, QWidget

from therapy_timer._forms.injury_dialog import Ui_InjuryDialog
from therapy_timer.core.clock import ZERO
from therapy_timer.core.record import Area
from therapy_timer.core.regimen import LONGEST_SINCE_INJURY
from therapy_timer.core.safety import NO_HEAT_LAST, InjuryClock
from therapy_timer.core.skin import SkinState, Snapshot
from therapy_timer.views import safety_words, wording
from therapy_timer.views.page_dialog import PageDialog, say


class InjuryDialog(PageDialog):
    """Asks when there was a fall or blow on an area; one that is on record is shown, and can be taken back.

    `record(at)` does it (an aware time; None: there was none) and returns why not, or an empty text. Of an hour that
    the clock showed twice the second is meant: heat waits for longer.
    """

    def __init__(
        self, area: Area, snapshot: Snapshot, record: Callable[[datetime | None], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._area = area
        self._record = record
        self._snapshot = snapshot
        self._ui = ui = Ui_InjuryDialog()
        ui.setupUi(self)
        say(ui.error, "")
        hurt = snapshot.record.injuries.get(area.region)
        ago = ZERO if hurt is None else snapshot.record.timeline.shortest(hurt, snapshot.moment)
        self._proposed = snapshot.wall(-ago)
        ui.heading.setText(self.tr("When was the fall or blow: {area}?").format(area=wording.area_inside(area)))
        local = self._proposed.astimezone()
        ui.at.setDateTime(QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)))
        ui.at.setCurrentSection(QDateTimeEdit.Section.DaySection)
        self._shown = ui.at.dateTime()
        ui.none.setVisible(hurt is not None)
        ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("It was then"))
        ui.at.dateTimeChanged.connect(self._preview)
        ui.none.clicked.connect(self._say_none)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self._preview()

    @property
    def at(self) -> datetime:
        """When it was, as chosen (UTC); as exact as it was on record if it was not changed."""
        field = self._ui.at
        if field.dateTime() == self._shown:
            return self._proposed
        date, time = field.date(), field.time()
        day, shown = date_of(date.year(), date.month(), date.day()), time_of(time.hour(), time.minute(), fold=1)
        return datetime.combine(day, shown).astimezone(UTC)

    def follow(self, snapshot: Snapshot) -> None:
        """Go when a pack went on meanwhile: what is offered matters no more."""
        self._snapshot = snapshot
        if snapshot.skin(self._area.region).state is not SkinState.READY:
            self.reject()
        else:
            self._preview()

    def accept(self) -> None:
        """Record it and close, or say why not."""
        self.finish(lambda: self._record(self.at), self._ui.error)

    def _say_none(self) -> None:
        self.finish(lambda: self._record(None), self._ui.error)

    def _preview(self) -> None:
        say(self._ui.error, "")
        ago = self._snapshot.now.utc - self.at
        if ago < ZERO:
            text = self.tr("That is in the future.")
        elif ago > LONGEST_SINCE_INJURY:
            text = self.tr("That is more than 14 days ago: nothing follows from it here.")
        elif ago < NO_HEAT_LAST:
            text = safety_words.reason(InjuryClock(ago))
        else:
            text = self.tr("That is more than 72 hours ago: heat need not wait for it.")
        self._ui.preview.setText(text)
