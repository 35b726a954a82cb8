# SPDX-License-Identifier: MIT
"""The dialog that makes a plan, or changes one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QDialogButtonBox, QPushButton, QWidget

from therapy_timer._forms.plan_dialog import Ui_PlanDialog
from therapy_timer.core.events import Modality
from therapy_timer.core.record import Area
from therapy_timer.core.skin import Snapshot
from therapy_timer.views import plan_words as words
from therapy_timer.views import theme, wording
from therapy_timer.views.controls import Button
from therapy_timer.views.history_words import weekday_short
from therapy_timer.views.labels import set_label
from therapy_timer.views.page_dialog import PageDialog, say
from therapy_timer.views.plan_words import Part, PlanEntry

Crowded = Callable[[Snapshot, str, Iterable[time]], Sequence[time]]
"""Tells which times of day, on the area of this id, come before the skin has rested from the one before."""

Withheld = Callable[[Snapshot, Area, Modality], str]
"""Tells why a modality is not offered on an area now, in a sentence or two; an empty text if it is offered."""


class PlanDialog(PageDialog):
    """Asks what is planned. `entry` is proposed; with a `plan`, its id, that plan is changed, else one is made.

    `record(entry)` does it and returns why not, or an empty text.
    """

    def __init__(
        self,
        entry: PlanEntry,
        areas: Sequence[Area],
        snapshot: Snapshot,
        record: Callable[[PlanEntry], str],
        *,
        crowded: Crowded,
        withheld: Withheld,
        plan: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._areas = {area.id: area for area in areas}
        self._snapshot = snapshot
        self._record = record
        self._crowded = crowded
        self._withheld = withheld
        self._plan = plan
        self._ui = ui = Ui_PlanDialog()
        ui.setupUi(self)
        self._days: dict[int, QPushButton] = {}
        self._lay_out()
        self._fill(entry)
        self._connect()
        self._order_tabs()
        self._preview()

    @property
    def entry(self) -> PlanEntry:
        """What is chosen; the times as they stand there."""
        ui = self._ui
        return PlanEntry(
            str(ui.area.currentData()),
            Modality.HEAT if ui.heat.isChecked() else Modality.ICE,
            ui.times.times,
            frozenset(number for number, button in self._days.items() if button.isChecked()),
            _date(ui.first),
            _date(ui.last) if ui.ends.isChecked() else None,
        )

    def follow(self, snapshot: Snapshot) -> None:
        """Go when the plan is gone; else show what follows from what was said meanwhile."""
        if self._plan and self._plan not in snapshot.record.plans:
            self.reject()
            return
        rules = _what_matters(snapshot) != _what_matters(self._snapshot)
        self._snapshot = snapshot
        if rules:
            self._show_notes()

    def accept(self) -> None:
        """Have it planned and close, or say why not."""
        wrong = words.wrong_with(self.entry, self._today)
        if wrong is not None:
            part, text = wrong
            say(self._ui.error, text)
            self._attend(part)
            return
        entry = replace(self.entry, times=tuple(sorted(self.entry.times)))
        self.finish(lambda: self._record(entry), self._ui.error)

    # --- made once ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        ui = self._ui
        for area in self._areas.values():
            ui.area.addItem(wording.area_name(area), area.id)
        group = QButtonGroup(self)
        for button, modality in ((ui.ice, Modality.ICE), (ui.heat, Modality.HEAT)):
            group.addButton(button)
            button.setAutoDefault(False)
            set_label(button, button.text())
            theme.set_icon(button, f":/icons/{modality.value}.svg")
        for number in words.week_from(self.locale().firstDayOfWeek().value - 1):
            self._days[number] = self._day(number)
        ui.days.hold(*self._days.values(), spacing=theme.Space.S)
        ok = ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(words.change_label() if self._plan else words.make_label())
        if self._plan:
            self.setWindowTitle(words.edit_title())
        for date_field in (ui.first, ui.last):
            date_field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            date_field.setDisplayFormat(date_form(self.locale()))

    def _day(self, number: int) -> QPushButton:
        button = Button(weekday_short(number), self._ui.days)
        button.setObjectName(f"day{number}")
        button.setAccessibleName(wording.weekday_name(number))
        button.setToolTip(wording.weekday_name(number))
        button.setProperty("role", "chip")
        button.setCheckable(True)
        button.setAutoDefault(False)
        return button

    def _fill(self, entry: PlanEntry) -> None:
        ui = self._ui
        ui.area.setCurrentIndex(max(0, ui.area.findData(entry.area)))
        (ui.heat if entry.modality is Modality.HEAT else ui.ice).setChecked(True)
        ui.times.show_times(entry.times)
        for number, button in self._days.items():
            button.setChecked(number in entry.weekdays)
        _show_date(ui.first, entry.first)
        _show_date(ui.last, entry.last or entry.first + _SOME_WEEKS)
        ui.ends.setChecked(entry.last is not None)

    def _connect(self) -> None:
        ui = self._ui
        ui.area.currentIndexChanged.connect(self._preview)
        for button in (ui.ice, ui.heat, *self._days.values(), ui.ends):
            button.toggled.connect(self._preview)
        ui.times.changed.connect(self._preview)
        for field in (ui.first, ui.last):
            field.dateChanged.connect(self._preview)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)

    def _order_tabs(self) -> None:
        """Have Tab go from top to bottom: the days and the times were made last."""
        ui = self._ui
        row = [ui.area, ui.ice, ui.heat, *ui.times.chain, *self._days.values(), ui.first, ui.ends, ui.last]
        for one, other in pairwise(row):
            QWidget.setTabOrder(one, other)

    # --- what follows from what is chosen -------------------------------------------------------------------

    def _preview(self) -> None:
        """Say at once what is wrong or worth knowing."""
        ui = self._ui
        ui.last.setEnabled(ui.ends.isChecked())
        wrong = words.wrong_with(self.entry, self._today)
        say(ui.error, wrong[1] if wrong is not None else "")
        self._show_notes()

    def _show_notes(self) -> None:
        ui, entry = self._ui, self.entry
        area = self._areas[entry.area]
        ui.times.apart = apart(self._snapshot, area)
        say(ui.crowded, words.crowded_note(self._crowded(self._snapshot, entry.area, entry.times)))
        reason = self._withheld(self._snapshot, area, entry.modality)
        say(ui.withheld, words.withheld_note(entry.modality, reason) if reason else "")

    @property
    def _today(self) -> date:
        return self._snapshot.now.utc.astimezone().date()

    def _attend(self, part: Part) -> None:
        """Give the keyboard to what is to be put right."""
        ui = self._ui
        match part:
            case Part.TIMES:
                ui.times.attend()
            case Part.DAYS:
                next(iter(self._days.values())).setFocus()
            case Part.LAST:
                ui.last.setFocus()
        focused = self.focusWidget()
        if focused is not None:
            ui.scroll.ensureWidgetVisible(focused)

    def sizeHint(self) -> QSize:
        """As high as what is asked."""
        ui, hint = self._ui, super().sizeHint()
        fields = ui.content.sizeHint()
        bar, margins = ui.scroll.verticalScrollBar().sizeHint().width(), ui.column.contentsMargins()
        width = max(hint.width(), fields.width() + bar + margins.left() + margins.right())
        height = hint.height() - ui.scroll.sizeHint().height() + fields.height()
        return QSize(width, height)


def proposal(area: str, today: date) -> PlanEntry:
    """What is proposed for a new plan: ice each morning from today on."""
    return PlanEntry(area, Modality.ICE, (_MORNING,), frozenset(range(7)), today)


def date_form(locale: QLocale) -> str:
    """How dates are written in a locale, in figures, with all digits of the year.

    Where it is written from the right, they are those of ISO 8601: Qt would turn the others round in a field. So they
    are where the system has no language, as everywhere in the program.
    """
    of_nobody = locale.language() is QLocale.Language.C
    if of_nobody or locale.textDirection() is Qt.LayoutDirection.RightToLeft:
        return "yyyy-MM-dd"
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def apart(snapshot: Snapshot, area: Area) -> timedelta:
    """How far apart two times have to be so that the later one does not fall into the rest, in full hours."""
    regimen = snapshot.record.regimen(area.region)
    hour = timedelta(hours=1)
    return -(-(regimen.longest + regimen.rest) // hour) * hour


def _what_matters(snapshot: Snapshot) -> tuple[object, ...]:
    record = snapshot.record
    return record.rests, record.short, record.conditions, record.injuries


def _show_date(field: QDateEdit, day: date) -> None:
    field.setDate(QDate(day.year, day.month, day.day))


def _date(field: QDateEdit) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())


_MORNING: Final = time(8)
_SOME_WEEKS: Final = timedelta(days=14)
