# SPDX-License-Identifier: MIT
"""Makes the report of a choice of treatments from a log: all of it off the thread of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QPagedPaintDevice

from therapy_timer.core.days import LOOK_BACK, Dates, day_on
from therapy_timer.core.record import Area, Record
from therapy_timer.core.regimen import Regimen
from therapy_timer.core.treatment import Treatment
from therapy_timer.log.store import Log
from therapy_timer.services.history import Choice, GivenUp, pain_point, treatments
from therapy_timer.views import theme, wording
from therapy_timer.views.history_dialogs import ReportChoice
from therapy_timer.views.long_work import Progress
from therapy_timer.views.report import Report, TableRow, periods_of, print_to, table_row, write_pdf


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """A report that was ordered: of which treatments, in which days, with what in it.

    `about` tells which areas it is of. It has to be made on the thread of the window, where the desktop's font is
    known.
    """

    choice: Choice
    dates: Dates
    wanted: ReportChoice
    about: str
    families: Sequence[str]

    @classmethod
    def of(cls, choice: Choice, dates: Dates, wanted: ReportChoice, about: str) -> ReportOrder:
        """An order for the thread on which the report is to be made."""
        return cls(choice, dates, wanted, about, tuple(theme.families()))


def write_report(
    open_log: Callable[[], Log], order: ReportOrder, path: Path, now: datetime, progress: Progress
) -> bool | None:
    """Write the report as a PDF; None if it was cancelled. Raises ExportFailed, or LogError."""
    report = _made(open_log, order, now, progress)
    if report is None:
        return None
    return write_pdf(report, path, order.wanted.page, progress) or None


def print_report(
    open_log: Callable[[], Log], order: ReportOrder, printer: QPagedPaintDevice, now: datetime, progress: Progress
) -> bool | None:
    """Print the report; None if it was cancelled. Raises OSError, or LogError."""
    report = _made(open_log, order, now, progress)
    if report is None:
        return None
    return print_to(report, printer, progress) or None


def _made(open_log: Callable[[], Log], order: ReportOrder, now: datetime, progress: Progress) -> Report | None:
    dates = order.dates
    with open_log() as log:
        record = log.record()
        since, until = day_on(dates.first).start - LOOK_BACK, day_on(dates.last).end
        choice = Choice(since, until, order.choice.area, order.choice.region, order.choice.modality)
        try:
            found = list(treatments(log, choice, lambda: progress(0, 0)))
        except GivenUp:
            return None

    def row_of(treatment: Treatment) -> TableRow:
        area = record.areas.get(treatment.area, Area(treatment.area, treatment.region))
        return table_row(treatment, wording.area_name(area), now, pain_point(treatment), treatment.note)

    runs = dates.months() if order.wanted.monthly else dates.weeks()
    periods = periods_of(runs, found, row_of, lambda region: record.regimen(region).rest, now)
    return Report(
        dates=dates,
        periods=periods,
        made=now,
        about=order.about,
        person=order.wanted.person,
        parts=order.wanted.parts,
        regimens=_regimens(record, found),
        families=order.families,
    )


def _regimens(record: Record, found: Sequence[Treatment]) -> list[tuple[str, Regimen]]:
    areas = {treatment.area: treatment.region for treatment in found}
    named = (record.areas.get(area, Area(area, region)) for area, region in areas.items())
    return sorted(((wording.area_name(area), record.regimen(area.region)) for area in named), key=lambda pair: pair[0])
