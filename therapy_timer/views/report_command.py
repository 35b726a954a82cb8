# SPDX-License-Identifier: MIT
"""The report for the command line, where there may be no display. Importing it loads Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication

from therapy_timer.core.days import Dates
from therapy_timer.core.record import Area
from therapy_timer.core.region import Region
from therapy_timer.log.store import Log
from therapy_timer.services.history import Choice, dates_of_log
from therapy_timer.views import record_words, wording
from therapy_timer.views.history_dialogs import ReportChoice, letter_is_usual
from therapy_timer.views.report import A4, LETTER, Part
from therapy_timer.views.report_work import ReportOrder, write_report

MONTHLY_FROM: Final = timedelta(days=35)
"""A report of so many days or more begins a page each month, a shorter one each week."""


def export_report(
    open_log: Callable[[], Log],
    path: Path,
    now: datetime,
    *,
    area: Area | None = None,
    region: Region | None = None,
    first: date | None = None,
    last: date | None = None,
) -> None:
    """Write the report of an area, of a region or of everything, with all its parts, to a PDF.

    Without `first` or `last` it begins with the first treatment and ends with the present day. Raises ExportFailed, or
    LogError.
    """
    if QGuiApplication.instance() is None:
        # Only its fonts are wanted, and those are there without a display.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _keep.append(QGuiApplication(sys.argv[:1]))
    with open_log() as log:
        every = dates_of_log(log, now)
    dates = Dates(first or every.first, last or max(every.last, first or every.last))
    monthly = dates.last - dates.first >= MONTHLY_FROM
    wanted = ReportChoice(frozenset(Part), LETTER if letter_is_usual() else A4, monthly=monthly, person="")
    choice = Choice(area=area.id if area else None, region=area.region if area else region)
    order = ReportOrder.of(choice, dates, wanted, _about(area, region))
    write_report(open_log, order, path, now, lambda _done, _all: True)


def _about(area: Area | None, region: Region | None) -> str:
    if area is not None:
        return wording.area_name(area)
    return wording.region_name(region) if region is not None else record_words.all_areas()


_keep: Final[list[QGuiApplication]] = []
"""Qt wants it to live as long as anything of it is in use."""
