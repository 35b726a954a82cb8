# SPDX-License-Identifier: MIT
"""The dialogs of the history page: put a treatment right or add one, what goes into a report, delete everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from datetime import date as date_of
from datetime import time as time_of

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QDialogButtonBox, QWidget

from therapy_timer._forms.delete_everything_dialog import Ui_DeleteEverythingDialog
from therapy_timer._forms.report_dialog import Ui_ReportDialog
from therapy_timer._forms.treatment_dialog import Ui_TreatmentDialog
from therapy_timer.core.events import Modality
from therapy_timer.core.record import Area
from therapy_timer.core.skin import Snapshot
from therapy_timer.core.treatment import Treatment
from therapy_timer.views import record_words as words
from therapy_timer.views import wording
from therapy_timer.views.page_dialog import PageDialog, say
from therapy_timer.views.report import A4, LETTER, Part

# --- correct and add ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """What a person says of a treatment of the past: where, what, and when it began and ended (UTC)."""

    area: str
    modality: Modality
    began: datetime
    ended: datetime


class TreatmentDialog(PageDialog):
    """Asks where, what and when. `entry` is proposed; with a `treatment` it is put right, else one is added.

    `record(entry)` does it and returns why not, or an empty text. A time that was not changed stays as exact as it was.
    Of an hour that the clock showed twice the beginning is in the first and the end in the second: the pack was on
    for longer.
    """

    def __init__(
        self,
        entry: Entry,
        areas: Sequence[Area],
        record: Callable[[Entry], str],
        treatment: Treatment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        self._record = record
        self._ui = ui = Ui_TreatmentDialog()
        ui.setupUi(self)
        say(ui.error, "")
        for area in areas:
            ui.area.addItem(wording.area_name(area), area.id)
        for modality in Modality:
            ui.modality.addItem(wording.modality_name(modality), modality.value)
        ui.area.setCurrentIndex(ui.area.findData(entry.area))
        ui.modality.setCurrentIndex(ui.modality.findData(entry.modality.value))
        _show_time(ui.began, entry.began)
        _show_time(ui.ended, entry.ended)
        self._shown = (ui.began.dateTime(), ui.ended.dateTime())
        ok = ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        if treatment is not None:
            area = next((each for each in areas if each.id == treatment.area), Area(treatment.area, treatment.region))
            ui.intro.setText(words.correct_intro(treatment, area))
            ok.setText(self.tr("Correct"))
        else:
            self.setWindowTitle(self.tr("Add a treatment that was forgotten"))
            ui.intro.setText(words.add_intro())
            ok.setText(self.tr("Add"))
        ui.began.dateTimeChanged.connect(self._preview)
        ui.ended.dateTimeChanged.connect(self._preview)
        ui.modality.currentIndexChanged.connect(self._preview)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self._preview()

    @property
    def entry(self) -> Entry:
        """What is chosen."""
        ui = self._ui
        began_shown, ended_shown = self._shown
        unchanged = ui.began.dateTime() == began_shown, ui.ended.dateTime() == ended_shown
        return Entry(
            str(ui.area.currentData()),
            Modality(ui.modality.currentData()),
            self._entry.began if unchanged[0] else _time(ui.began, fold=0),
            self._entry.ended if unchanged[1] else _time(ui.ended, fold=1),
        )

    def accept(self) -> None:
        """Put it on record and close, or say why not."""
        entry = self.entry
        self.finish(lambda: self._record(entry), self._ui.error)

    def _preview(self) -> None:
        say(self._ui.error, "")
        entry = self.entry
        self._ui.preview.setText(words.span_told(entry.modality, entry.ended - entry.began))


def proposal(area: str, modality: Modality, planned: timedelta, now: datetime) -> Entry:
    """What is proposed for a treatment that was forgotten: it has just ended, after the usual time."""
    ended = now.replace(second=0, microsecond=0)
    return Entry(area, modality, ended - planned, ended)


def _show_time(field: QDateTimeEdit, when: datetime) -> None:
    local = when.astimezone()
    field.setDateTime(QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)))


def _time(field: QDateTimeEdit, fold: int) -> datetime:
    date, time = field.date(), field.time()
    day, shown = date_of(date.year(), date.month(), date.day()), time_of(time.hour(), time.minute(), fold=fold)
    return datetime.combine(day, shown).astimezone(UTC)


# --- report -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """What goes into a report; `monthly` cuts it before every month, else before every week."""

    parts: frozenset[Part]
    page: QPageSize.PageSizeId
    monthly: bool
    person: str


class ReportDialog(PageDialog):
    """Asks what goes into a report; `make(choice)` is called when it was answered. `about` says what it is of."""

    def __init__(
        self,
        about: str,
        make: Callable[[ReportChoice], None],
        *,
        monthly: bool,
        to_printer: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._ui = ui = Ui_ReportDialog()
        ui.setupUi(self)
        ui.about.setText(about)
        self._parts: dict[Part, QCheckBox] = {
            Part.RIBBONS: ui.ribbons,
            Part.TREND: ui.trend,
            Part.TABLE: ui.table,
            Part.NOTES: ui.notes,
            Part.REGIMEN: ui.regimen,
        }
        ui.cut.addItem(words.by_week(), False)
        ui.cut.addItem(words.by_month(), True)
        ui.cut.setCurrentIndex(int(monthly))
        for size in (A4, LETTER):
            ui.page.addItem(QPageSize.name(size), size)
        ui.page.setCurrentIndex(int(letter_is_usual()))
        # What the printer holds is chosen where the printer is.
        ui.page.setVisible(not to_printer)
        ui.pageLabel.setVisible(not to_printer)
        ok = self.tr("Choose a printer…") if to_printer else self.tr("Write PDF…")
        ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(ok)
        ui.table.toggled.connect(ui.notes.setEnabled)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)

    @property
    def choice(self) -> ReportChoice:
        """What is chosen."""
        ui = self._ui
        parts = frozenset(part for part, box in self._parts.items() if box.isChecked() and box.isEnabled())
        return ReportChoice(parts, ui.page.currentData(), ui.cut.currentData(), ui.person.text().strip())

    def accept(self) -> None:
        """Close and go on."""
        super().accept()
        self._make(self.choice)


def letter_is_usual() -> bool:
    """Whether paper is of the size Letter where the person lives."""
    return QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem


# --- delete everything --------------------------------------------------------------------------------------


class DeleteEverythingDialog(PageDialog):
    """Says what goes and what stays, and asks for a word to be typed.

    `erase()` does it and returns why not, or an empty text. It cannot be asked for while a pack is on.
    """

    def __init__(self, snapshot: Snapshot, erase: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._erase = erase
        self._ui = ui = Ui_DeleteEverythingDialog()
        ui.setupUi(self)
        ui.goes.setText(words.deletion_goes())
        ui.stays.setText(words.deletion_stays())
        ui.typedLabel.setText(words.deletion_typed())
        ok = ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Delete everything"))
        ok.setProperty("role", "danger-outline")
        # Enter in the field must not do what cannot be undone.
        ok.setAutoDefault(False)
        ok.setDefault(False)
        ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        ui.typed.textChanged.connect(self._offer)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self.follow(snapshot)

    def follow(self, snapshot: Snapshot) -> None:
        """Say so while a pack is on."""
        self._on = bool(snapshot.on)
        say(self._ui.error, words.deletion_pack_on() if self._on else "")
        self._offer()

    def accept(self) -> None:
        """Delete everything and close, or say why not."""
        if self._ui.typed.text().strip() != words.delete_word():
            say(self._ui.error, words.deletion_not_typed())
            return
        self.finish(self._erase, self._ui.error)

    def _offer(self) -> None:
        typed = self._ui.typed.text().strip() == words.delete_word()
        self._ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(typed and not self._on)
