# SPDX-License-Identifier: MIT
"""Export and import from the history page: the file is asked for, and the work is done beside the window.

An import is read once, to tell what it would bring; it is kept until the person has said whether to take it in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QWidget

from therapy_timer._forms.import_dialog import Ui_ImportDialog
from therapy_timer.core.clock import Clock
from therapy_timer.log.errors import LogError
from therapy_timer.log.exchange import ALL, Chosen, ExportCancelled, ExportFailed
from therapy_timer.log.import_plan import ImportPlan
from therapy_timer.log.importing import read_import, take_in
from therapy_timer.log.staging import ImportCancelled, ImportRefused
from therapy_timer.log.store import Log
from therapy_timer.services.exchanging import CSV, JSON, export
from therapy_timer.services.history import Choice
from therapy_timer.views import exchange_words, problem_words, wording
from therapy_timer.views import record_words as words
from therapy_timer.views.long_work import LongWork, Progress
from therapy_timer.views.page_dialog import PageDialog, say


@dataclass(frozen=True, slots=True)
class Found:
    """What a file would bring: the plan, how much of it, and the same in words."""

    plan: ImportPlan
    events: int
    refused: int
    summary: str
    problems: str

    @classmethod
    def of(cls, plan: ImportPlan, clock: Clock) -> Found:
        """What a plan says."""
        now = clock.now().utc
        return cls(plan, plan.events, plan.refused, words.import_summary(plan, now), words.import_problems(plan))


class HistoryExchange(QObject):
    """Asks for files, and has them written and read by `work`; what came of it is told by `tell`."""

    taken_in = Signal()
    """An import is in the log."""
    asks = Signal(object)
    """The person is to be asked whether to take in what was `Found`."""

    def __init__(
        self, work: LongWork, open_log: Callable[[], Log], clock: Clock, tell: Callable[[str], None], page: QWidget
    ) -> None:
        super().__init__(page)
        self._work = work
        self._open_log = open_log
        self._clock = clock
        self._tell = tell
        self._page = page
        self._plan: ImportPlan | None = None

    # --- out ------------------------------------------------------------------------------------------------

    def ask_export(self, on_show: Choice) -> None:
        """Ask where to, and whether all is to be written or what is `on_show`."""
        kinds = {
            words.export_all(): (CSV, ALL),
            words.export_shown(): (CSV, chosen_of(on_show)),
            words.export_everything(): (JSON, ALL),
        }
        dialog = self._dialog(self.tr("Export"), ";;".join(kinds))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{words.export_name()}{CSV}")
        dialog.setDefaultSuffix(CSV[1:])
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind][0][1:]))

        def take(file: str) -> None:
            suffix, chosen = kinds[dialog.selectedNameFilter()]
            path = Path(file)
            self.export(path if path.suffix.lower() == suffix else path.with_suffix(suffix), chosen)

        dialog.fileSelected.connect(take)
        dialog.open()

    def export(self, path: Path, chosen: Chosen = ALL) -> None:
        """Write what is chosen to a file."""

        def work(progress: Progress) -> int | None:
            with self._open_log() as log:
                # Within: what reads the log ends before it is closed.
                try:
                    return export(log, path, self._clock, wording.area_name, chosen=chosen, progress=progress)
                except ExportCancelled:
                    return None

        def done(number: int) -> None:
            told = words.exported_events if path.suffix.lower() == JSON else words.exported
            self._tell(told(number, path.name))

        self._begin(words.exporting(), work, done)

    # --- in -------------------------------------------------------------------------------------------------

    def ask_import(self) -> None:
        """Ask which file to read."""
        dialog = self._dialog(self.tr("Import"), words.import_kinds())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.read(Path(file)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a file and find out what it would bring; nothing is changed."""

        def work(progress: Progress) -> Found | None:
            try:
                with self._open_log() as log:
                    plan = read_import(path, log, self._clock.now().utc, progress=progress)
            except ImportCancelled:
                return None
            self._plan = plan
            return Found.of(plan, self._clock)

        self.finish()
        self._begin(words.reading(), work, self.asks.emit, words.import_stopped)

    def take_in(self, found: Found) -> None:
        """Take in what was found, whatever has become of the file."""
        plan, self._plan = found.plan, None

        def work(progress: Progress) -> str | None:
            with plan:
                try:
                    with self._open_log() as log:
                        take_in(log, plan, self._clock.now, progress=progress)
                except ImportCancelled:
                    return None
                return exchange_words.summary(plan, self._clock.now().utc)

        def done(summary: str) -> None:
            self._tell(summary)
            self.taken_in.emit()

        if not self._begin(words.taking_in(), work, done, words.import_stopped):
            plan.close()

    def forget(self, found: Found) -> None:
        """Forget what was found, for nobody wants it."""
        found.plan.close()

    def finish(self) -> None:
        """Forget what was read last, unless it is being taken in: then it is forgotten at the end of that."""
        if self._plan is not None:
            self._plan.close()
            self._plan = None

    # --- both -----------------------------------------------------------------------------------------------

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        """A dialog for a file. It stops nothing: an alarm is answered above it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page, title, folder, kinds)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _begin(
        self,
        name: str,
        work: Callable[[Progress], object],
        done: Callable[..., None],
        stopped: Callable[[], str] = words.stopped,
    ) -> bool:
        def failed(error: Exception) -> None:
            match error:
                case ExportFailed():
                    self._tell(words.not_written(error.path.name, error.cause))
                case ImportRefused():
                    self._tell(exchange_words.refused(error))
                case LogError():
                    self._tell(problem_words.problem(error))
                case _:
                    self._tell(words.went_wrong(str(error)))

        self._tell("")
        return self._work.start(name, work, done, failed, lambda: self._tell(stopped()))


def chosen_of(choice: Choice) -> Chosen:
    """What is on show, for a file: its days and its area."""
    areas = None if choice.area is None else frozenset({choice.area})
    return Chosen(choice.since, choice.until, areas)


class ImportDialog(PageDialog):
    """Tells what was found in a file, with the line and the reason of what is not taken, and asks about the rest."""

    def __init__(self, found: Found, take_in: Callable[[Found], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self._take_in = take_in
        self._ui = ui = Ui_ImportDialog()
        ui.setupUi(self)
        say(ui.error, "")
        ui.summary.setText(found.summary)
        ui.problems.setPlainText(found.problems)
        for widget in (ui.problems, ui.problemsLabel):
            widget.setVisible(bool(found.problems))
        say(ui.question, words.import_question(found.refused) if found.events else "")
        ok = ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Take it in"))
        ok.setVisible(bool(found.events))
        if not found.events:
            ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Close"))
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)

    def accept(self) -> None:
        """Close and take it in."""
        super().accept()
        self._take_in(self._found)
