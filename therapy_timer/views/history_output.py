# SPDX-License-Identifier: MIT
"""The report of the history page, as a PDF or on paper: what goes in is asked, and it is made beside the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from therapy_timer.core.days import Dates
from therapy_timer.log.errors import LogError
from therapy_timer.log.exchange import ExportFailed
from therapy_timer.log.store import Log
from therapy_timer.services.history import Choice
from therapy_timer.views import problem_words
from therapy_timer.views import record_words as words
from therapy_timer.views.history_dialogs import ReportChoice, ReportDialog
from therapy_timer.views.long_work import LongWork, Progress
from therapy_timer.views.report_work import ReportOrder, print_report, write_report
from therapy_timer.views.translation import translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Now = Callable[[], datetime]


class HistoryOutput:
    """Asks what and where to, and has it done by `work`; what came of it is told by `tell`."""

    def __init__(self, work: LongWork, open_log: Callable[[], Log], tell: Callable[[str], None], page: QWidget) -> None:
        self._work = work
        self._open_log = open_log
        self._tell = tell
        self._page = page

    def report(self, choice: Choice, dates: Dates, about: str, now: Now, *, monthly: bool) -> ReportDialog:
        """The dialog that leads to a PDF."""

        def make(wanted: ReportChoice) -> None:
            order = ReportOrder.of(choice, dates, wanted, about)
            self._ask_file(
                f"{words.report_name(dates)}.pdf", "PDF (*.pdf)", lambda path: self._write(order, path, now())
            )

        return ReportDialog(words.report_about(dates, about), make, monthly=monthly, parent=self._page)

    def print(self, choice: Choice, dates: Dates, about: str, now: Now, *, monthly: bool) -> ReportDialog:
        """The dialog that leads to a printer."""

        def make(wanted: ReportChoice) -> None:
            self._ask_printer(ReportOrder.of(choice, dates, wanted, about), now)

        text = words.report_about(dates, about)
        return ReportDialog(text, make, monthly=monthly, to_printer=True, parent=self._page)

    # --- where to -------------------------------------------------------------------------------------------

    def _ask_file(self, name: str, kinds: str, take: Callable[[Path], None]) -> None:
        """Ask for a file. The dialog stops nothing: an alarm is answered above it."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog = QFileDialog(self._page, translate("HistoryExchange", "Save"), str(folder / name), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix[1:])
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda file: take(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_printer(self, order: ReportOrder, now: Now) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._page)
        dialog.accepted.connect(lambda: self._print(order, printer, now()))
        dialog.finished.connect(dialog.deleteLater)
        # Its own takes a slot, and opens it just so.
        QDialog.open(dialog)

    # --- long work ------------------------------------------------------------------------------------------

    def _write(self, order: ReportOrder, path: Path, now: datetime) -> None:
        def work(progress: Progress) -> bool | None:
            return write_report(self._open_log, order, path, now, progress)

        self._begin(words.writing_report(), work, lambda _: words.report_written(path.name), words.stopped, path)

    def _print(self, order: ReportOrder, printer: QPrinter, now: datetime) -> None:
        def work(progress: Progress) -> bool | None:
            return print_report(self._open_log, order, printer, now, progress)

        self._begin(words.printing(), work, lambda _: words.printed(), words.printing_stopped)

    def _begin(
        self,
        name: str,
        work: Callable[[Progress], object],
        done: Callable[..., str],
        stopped: Callable[[], str],
        path: Path | None = None,
    ) -> None:
        def failed(error: Exception) -> None:
            match error:
                case ExportFailed():
                    self._tell(words.not_written((path or error.path).name, error.cause))
                case LogError():
                    self._tell(problem_words.problem(error))
                case _:
                    self._tell(words.went_wrong(str(error)))

        self._tell("")
        self._work.start(name, work, lambda result: self._tell(done(result)), failed, lambda: self._tell(stopped()))
