# SPDX-License-Identifier: MIT
"""The page of the past: days, pain, figures, every treatment in a table, and one of them in detail.

What may take long is asked of the log on another thread; the ribbons ask for no more than the days in sight.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHeaderView, QWidget

from therapy_timer._forms.history_page import Ui_HistoryPage
from therapy_timer.core.clock import ZERO, Clock
from therapy_timer.core.course import Note
from therapy_timer.core.days import (
    LOOK_BACK,
    Dates,
    DayRibbon,
    Span,
    SpanKind,
    day_on,
    day_ribbons,
    days_on,
    month_of,
    week_of,
)
from therapy_timer.core.events import Modality, Started
from therapy_timer.core.record import Area
from therapy_timer.core.skin import Snapshot
from therapy_timer.core.treatment import Treatment
from therapy_timer.log.errors import LogError
from therapy_timer.log.history import events_of, span
from therapy_timer.log.store import Log
from therapy_timer.services import history
from therapy_timer.services.erasing import PackOn
from therapy_timer.services.history import Choice, Order, Sorting, Summary
from therapy_timer.services.treatments import Outcome, Treatments
from therapy_timer.views import history_words, problem_words, theme, wording
from therapy_timer.views import record_words as words
from therapy_timer.views.attempted import attempted
from therapy_timer.views.course_notes import CourseWatch
from therapy_timer.views.flow import ROOM
from therapy_timer.views.history_detail import HistoryDetail
from therapy_timer.views.history_dialogs import DeleteEverythingDialog, Entry, TreatmentDialog, proposal
from therapy_timer.views.history_exchange import Found, HistoryExchange, ImportDialog
from therapy_timer.views.history_model import COLUMNS, HistoryModel
from therapy_timer.views.history_output import HistoryOutput
from therapy_timer.views.labels import set_label
from therapy_timer.views.layouts import fit_head, set_side_margins
from therapy_timer.views.log_reader import LogReader
from therapy_timer.views.page_dialog import DialogPlace, say
from therapy_timer.views.warning_signs import WarningSignsDialog

UNDO_FOR: Final = timedelta(seconds=10)
"""How long a deletion can be taken back by the line that tells it; later it is found among the deleted ones."""

_log = logging.getLogger(__name__)


class Period(Enum):
    """How much of the past is on show."""

    WEEK = auto()
    MONTH = auto()
    ALL = auto()


class HistoryPage(QWidget):
    """Shows the record and has it put right by `treatments`.

    `open_log` opens a `Log` for the thread that calls it, and `clock` may be read on any. `erase` deletes everything
    and raises `PackOn` or `LogError`. `courses` knows what is to be said of regions that are treated for weeks, and
    lives longer than the page.
    """

    log_changed = Signal()
    """Everything was deleted, or an import was taken in."""

    def __init__(
        self,
        treatments: Treatments,
        clock: Clock,
        open_log: Callable[[], Log],
        erase: Callable[[], None],
        courses: CourseWatch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._treatments = treatments
        self._erase = erase
        self._snapshot = treatments.snapshot()
        self._period = Period.WEEK
        self._day = self._today
        self._dates = week_of(self._day)
        self._empty_log = False
        self._stale = True
        self._seen: tuple[object, ...] = ()
        self._known: dict[str, Treatment] = {}
        self._dialogs = DialogPlace(self)
        self._deleted: Treatment | None = None
        self._pages = LogReader(open_log, self)
        self._sums = LogReader(open_log, self)
        self._courses = courses
        self._ui = Ui_HistoryPage()
        self._ui.setupUi(self)
        self._model = HistoryModel(self._fetch, self._cells, self._told, self)
        self._detail = HistoryDetail(self._ui, treatments, self._do, self)
        self._output = HistoryOutput(self._ui.work, open_log, self.notice, self)
        self._exchange = HistoryExchange(self._ui.work, open_log, clock, self.notice, self)
        self._undo_timer = QTimer(self)
        self._undo_timer.setSingleShot(True)
        self._undo_timer.setInterval(UNDO_FOR // timedelta(milliseconds=1))
        self._lay_out()
        self._connect()

    # --- for the app ----------------------------------------------------------------------------------------

    @Slot(object)
    def follow(self, snapshot: Snapshot) -> None:
        """Take note of what was derived; what is on show is asked for again if the record has changed."""
        before, self._snapshot = self._snapshot, snapshot
        self._dialogs.follow(snapshot)
        minute = snapshot.now.utc.replace(second=0, microsecond=0)
        seen = (dict(snapshot.record.treatments), dict(snapshot.record.areas), dict(snapshot.record.rests))
        if seen != self._seen:
            self._seen = seen
            self._reload()
            self._follow_shown()
        elif minute != before.now.utc.replace(second=0, microsecond=0) and self.isVisible():
            self._ui.ribbons.refresh()

    def _follow_shown(self) -> None:
        """Show the treatment in detail as it is now."""
        shown = self._detail.treatment
        now = self._snapshot.record.treatments.get(shown.id) if shown is not None else None
        if now is not None and now != shown:
            self._show_treatment(now)

    @Slot()
    def read_anew(self) -> None:
        """Ask for everything anew: something came into the log, maybe from long ago."""
        self._reload()
        self._courses.ask()

    def notice(self, text: str) -> None:
        """Say something in one calm line; an empty text takes it back."""
        say(self._ui.notice, text)

    def finish(self) -> None:
        """Write down what is being written, give up what is being read, and stop what is under way."""
        self._detail.take_note()
        self._undo_timer.stop()
        self._ui.work.finish()
        self._exchange.finish()
        self._pages.stop()
        self._sums.stop()

    def ask_export(self) -> None:
        """Ask what to write to which file, as the button of the page does."""
        self._ui.export.click()

    def ask_import(self) -> None:
        """Ask which file to take in, as the link of the page does."""
        self._ui.import_.click()

    def ask_deletion(self) -> None:
        """Ask whether everything is to be deleted, as the link of the page does."""
        self._ui.deleteEverything.click()

    @property
    def dates(self) -> Dates:
        """The days on show."""
        return self._dates

    # --- made once ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        ui = self._ui
        ui.heading.hold(ui.title, ui.periods, spacing=theme.Space.L)
        ui.actions.hold(ui.report, ui.export, spacing=theme.Space.S)
        ui.range.hold(ui.earlier, ui.dates, ui.later, ui.area, ui.modality, spacing=theme.Space.S)
        ui.tableHead.hold(ui.tableTitle, ui.which, spacing=theme.Space.S, flush=True)
        ui.links.hold(ui.addForgotten, ui.print, ui.import_, ui.deleteEverything, spacing=theme.Space.L)
        self._group = QButtonGroup(self)
        for period in (ui.week, ui.month, ui.all):
            self._group.addButton(period)
        ui.modality.addItem(words.both_modalities(), None)
        for modality in Modality:
            ui.modality.addItem(wording.modality_name(modality), modality.value)
        ui.which.addItem(words.on_record(), False)
        ui.which.addItem(words.deleted_ones(), True)
        for combo in (ui.area, ui.modality, ui.which):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        ui.table.setModel(self._model)
        ui.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        ui.table.verticalHeader().hide()
        head = ui.table.horizontalHeader()
        head.setHighlightSections(False)
        # As wide as what can stand there, and not as what does: no row is looked at for it.
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(COLUMNS.index(Order.AREA), QHeaderView.ResizeMode.Stretch)
        for label in (ui.notice, ui.empty, ui.figures):
            say(label, "")
        ui.undoLine.hide()
        ui.courseNotes.come_after(ui.ribbons)
        ui.ribbonCardColumn.setStretch(0, 1)
        buttons = (ui.report, ui.export, ui.undo, ui.addForgotten, ui.print, ui.import_, ui.deleteEverything)
        self._labels = {button: button.text() for button in (*buttons, ui.correct, ui.delete_, ui.restore)}
        for segment in (ui.week, ui.month, ui.all):
            set_label(segment, segment.text())
        self._fit_labels()
        self._show_areas()

    def _connect(self) -> None:
        ui = self._ui
        ui.week.clicked.connect(lambda: self._show_period(Period.WEEK))
        ui.month.clicked.connect(lambda: self._show_period(Period.MONTH))
        ui.all.clicked.connect(lambda: self._show_period(Period.ALL))
        ui.earlier.clicked.connect(lambda: self._turn_to(self._dates.first - _DAY))
        ui.later.clicked.connect(lambda: self._turn_to(self._dates.last + _DAY))
        for combo in (ui.area, ui.modality, ui.which):
            combo.activated.connect(self._filter)
        ui.ribbons.chosen.connect(self._choose)
        ui.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self._model.filled.connect(self._filled)
        self._pages.failed.connect(self._failed)
        self._sums.failed.connect(self._failed)
        self._detail.correct_wanted.connect(self._ask_correction)
        self._detail.delete_wanted.connect(self._delete)
        self._detail.restore_wanted.connect(self._restore)
        ui.addForgotten.clicked.connect(self._ask_forgotten)
        ui.undo.clicked.connect(self._undo_deletion)
        self._undo_timer.timeout.connect(ui.undoLine.hide)
        ui.deleteEverything.clicked.connect(self._ask_deletion)
        ui.report.clicked.connect(self._ask_report)
        ui.print.clicked.connect(self._ask_print)
        ui.export.clicked.connect(self._ask_export)
        ui.import_.clicked.connect(self._exchange.ask_import)
        self._exchange.asks.connect(self._ask_about_import)
        self._exchange.taken_in.connect(self._taken_in)
        ui.work.busy_changed.connect(self._show_busy)
        self._courses.changed.connect(ui.courseNotes.show_notes)
        ui.courseNotes.show_notes(self._courses.notes)
        self._courses.failed.connect(self._failed)
        ui.courseNotes.put_away_wanted.connect(self._put_away)
        ui.courseNotes.warning_signs_wanted.connect(self._show_warning_signs)

    # --- what is on show ------------------------------------------------------------------------------------

    @property
    def _today(self) -> date:
        return self._snapshot.now.utc.astimezone().date()

    @property
    def _choice(self) -> Choice:
        """What the person wants to see, in the days on show."""
        ui = self._ui
        area = self._snapshot.record.areas.get(ui.area.currentData() or "")
        modality = ui.modality.currentData()
        return Choice(
            day_on(self._dates.first).start,
            day_on(self._dates.last).end,
            area.id if area is not None else None,
            area.region if area is not None else None,
            Modality(modality) if modality else None,
            deleted=bool(ui.which.currentData()),
        )

    @property
    def _where(self) -> str:
        """Of which area the page is: the one chosen, or the only one there is; else of all."""
        areas = list(self._snapshot.record.areas.values())
        chosen = self._snapshot.record.areas.get(self._ui.area.currentData() or "")
        if chosen is None and len(areas) == 1:
            chosen = areas[0]
        return wording.area_inside(chosen) if chosen is not None else ""

    def _show_areas(self) -> None:
        """Offer the areas there are, with the choice as it was."""
        combo, areas = self._ui.area, list(self._snapshot.record.areas.values())
        wanted = [(words.all_areas(), None), *((wording.area_name(area), area.id) for area in areas)]
        if wanted == [(combo.itemText(n), combo.itemData(n)) for n in range(combo.count())]:
            return
        chosen = combo.currentData()
        combo.clear()
        for name, area in wanted:
            combo.addItem(name, area)
        combo.setCurrentIndex(max(0, combo.findData(chosen) if chosen else 0))

    def _show_period(self, period: Period) -> None:
        self._period = period
        self._turn_to(self._today)

    def _turn_to(self, day: date) -> None:
        self._day = day
        self._detail.show(None, self._snapshot)
        self._reload(anew=True)

    @Slot()
    def _filter(self) -> None:
        self._detail.show(None, self._snapshot)
        self._reload(anew=True)

    def _reload(self, *, anew: bool = False) -> None:
        """Ask for what is on show; later, if the page is not to be seen. `anew` means that something else is."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._show_areas()
        if self._period is not Period.ALL:
            self._show_dates(self._dates_of_period(), anew=anew)
        now = self._snapshot.now.utc
        self._pages.ask(
            "dates",
            lambda log, _go_on: (span(log) is None, history.dates_of_log(log, now)),
            lambda found: self._dates_came(*found, anew=anew),
        )

    def _dates_of_period(self) -> Dates:
        """The week; or the month as far as it has come."""
        if self._period is Period.WEEK:
            return week_of(self._day)
        month = month_of(self._day)
        return Dates(month.first, min(month.last, self._today)) if self._today in month else month

    def _dates_came(self, empty: bool, dates: Dates, *, anew: bool) -> None:
        self._empty_log = empty
        if self._period is Period.ALL:
            self._show_dates(dates, anew=anew)
        self._filled()

    def _show_dates(self, dates: Dates, *, anew: bool) -> None:
        ui = self._ui
        if anew or dates != self._dates or not ui.ribbons.accessibleName():
            self._dates = dates
            self._show_heading()
            ui.earlier.setEnabled(self._period is not Period.ALL)
            ui.later.setEnabled(self._period is not Period.ALL and dates.last < self._today)
            ui.ribbons.show_days(dates, self._ribbons, self._span_told)
            self._fit_ribbons()
        else:
            ui.ribbons.refresh()
        if anew:
            self._model.start_over()
        else:
            self._model.restart()
        choice, now = self._choice, self._snapshot.now.utc
        if anew and self._period is Period.ALL:
            say(ui.figures, words.counting())
        self._sums.ask("sums", lambda log, go_on: history.summary(log, choice, dates, now, go_on), self._show_sums)

    @property
    def _room(self) -> int:
        """The width for what is written on the page, in pixels."""
        margins, bar = self._ui.column.contentsMargins(), self._ui.scroll.verticalScrollBar()
        return self.width() - margins.left() - margins.right() - 2 * ROOM - bar.sizeHint().width()

    def _fit_labels(self) -> None:
        """Have buttons that are wider than the page in several lines."""
        for button, label in self._labels.items():
            set_label(button, label, room=self._room - _IN_CARD)

    def _show_heading(self) -> None:
        """The days on show; in two lines where they are too long for one."""
        ui, text = self._ui, words.dates_heading(self._dates)
        wide = ui.dates.fontMetrics().horizontalAdvance(text) > self._room
        ui.dates.setText(text.replace(" – ", " –\n") if wide else text)

    def _fit_ribbons(self) -> None:
        """A week is seen whole; of more days so many that the rest of the page stays in reach."""
        ribbons = self._ui.ribbons
        week, two = ribbons.sizeHint().height(), ribbons.minimumSizeHint().height()
        pitch = (week - two) // 5
        ribbons.setFixedHeight(week + pitch * (max(0, min(len(self._dates), _MOST_DAYS) - 7)))

    def _show_sums(self, found: Summary) -> None:
        self._ui.trend.show_trend(found.trend, self._where)
        say(self._ui.figures, words.figures_line(found.figures) if found.figures.treatments else "")

    @Slot()
    def _filled(self) -> None:
        """Say what to do where there is nothing to be seen."""
        ui, choice = self._ui, self._choice
        nothing = self._model.rowCount() == 0 and self._model.complete
        if not nothing:
            text = ""
        elif self._empty_log and not choice.deleted:
            text = words.nothing_yet()
        elif choice.deleted:
            text = words.nothing_deleted()
        elif choice.area is not None or choice.modality is not None:
            text = words.nothing_matches()
        else:
            text = words.nothing_then()
        say(ui.empty, text)
        ui.ribbonCard.setVisible(not self._empty_log and not choice.deleted)
        ui.trendCard.setVisible(not nothing and not choice.deleted)
        ui.tableCard.setVisible(not nothing)
        self._fit_table()
        shown = self._detail.treatment
        row = self._model.row_of(shown.id) if shown is not None else None
        if row is not None and ui.table.currentIndex().row() != row:
            # It is on show already: only the table is to agree.
            ui.table.selectionModel().blockSignals(True)
            ui.table.selectRow(row)
            ui.table.selectionModel().blockSignals(False)

    def _fit_note(self) -> None:
        """Some lines."""
        note = self._ui.note
        frame = 2 * (note.frameWidth() + round(note.document().documentMargin()))
        note.setFixedHeight(_NOTE_LINES * note.fontMetrics().lineSpacing() + frame)

    def _fit_table(self) -> None:
        """As high as its rows, up to some; columns as wide as what can stand there."""
        table, scale = self._ui.table, theme.text_scale()
        rows, head, measures = table.verticalHeader(), table.horizontalHeader(), table.fontMetrics()
        rows.setDefaultSectionSize(max(theme.TARGET, round(_ROW * scale)))
        count = min(max(self._model.rowCount(), 1), _MOST_ROWS)
        bar = table.horizontalScrollBar().sizeHint().height()
        table.setFixedHeight(count * rows.defaultSectionSize() + head.sizeHint().height() + bar)
        head.setMinimumSectionSize(measures.horizontalAdvance("n") * _LEAST_LETTERS)
        for column, texts in words.widest_cells().items():
            # Beside the name of a column stands the mark of the one by which is sorted.
            name = measures.horizontalAdvance(words.column_name(column)) + _SORT_MARK
            width = max(name, *(measures.horizontalAdvance(text) for text in texts))
            head.resizeSection(COLUMNS.index(column), width + _CELL_PADDING)

    # --- asked by the charts and the table ------------------------------------------------------------------

    def _ribbons(self, first: date, last: date) -> Sequence[DayRibbon]:
        record, choice = self._snapshot.record, self._choice
        days = days_on(Dates(first, last))
        since, until = day_on(first).start - LOOK_BACK, day_on(last).end
        try:
            found = [each for each in self._treatments.between(since, until) if choice.takes(each)]
        except LogError as error:
            self._failed(error)
            return ()
        self._known = {each.id: each for each in found}
        now = self._snapshot.now.utc.replace(second=0, microsecond=0)
        return day_ribbons(days, found, lambda region: record.regimen(region).rest, now)

    def _span_told(self, span: Span) -> str:
        treatment = self._known.get(span.treatment)
        if treatment is None:
            return ""
        if span.kind is not SpanKind.REST:
            return self._told(treatment)
        record = self._snapshot.record
        latest = max((removal.on_skin for removal in treatment.removals), default=ZERO)
        rest = max(record.regimen(region).rest for region in treatment.regions)
        return history_words.rest_told(treatment, self._area_of(treatment), treatment.started.utc + latest + rest)

    def _fetch(self, sorting: Sorting, after: Treatment | None, limit: int) -> None:
        choice, now, areas = self._choice, self._snapshot.now.utc, self._snapshot.record.areas

        def name_of(treatment: Treatment) -> str:
            return wording.area_name(areas.get(treatment.area, Area(treatment.area, treatment.region)))

        self._pages.ask(
            "page",
            lambda log, go_on: history.page(log, choice, sorting, name_of, now, after, limit, go_on),
            self._model.take,
        )

    def _cells(self, treatment: Treatment) -> Sequence[str]:
        return words.cells(treatment, self._area_of(treatment), self._snapshot.now.utc)

    def _told(self, treatment: Treatment) -> str:
        point = history.pain_point(treatment)
        now = self._snapshot.now.utc
        return history_words.treatment_told(treatment, self._area_of(treatment), now, point, treatment.note)

    def _area_of(self, treatment: Treatment) -> Area:
        return wording.treatment_area(treatment, self._snapshot)

    # --- one treatment --------------------------------------------------------------------------------------

    @Slot(str)
    def _choose(self, treatment: str) -> None:
        """Chosen in the ribbons."""
        found = self._known.get(treatment)
        if found is not None:
            self._show_treatment(found)
            row = self._model.row_of(treatment)
            if row is not None:
                self._ui.table.selectRow(row)

    @Slot(QModelIndex)
    def _row_chosen(self, index: QModelIndex) -> None:
        found = self._model.treatment(index.row()) if index.isValid() else None
        if found is not None:
            self._show_treatment(found)

    def _show_treatment(self, treatment: Treatment | None) -> None:
        self._detail.show(treatment, self._snapshot)
        if treatment is None:
            return
        self._pages.ask(
            "events",
            lambda log, _go_on: events_of(log, treatment.id),
            lambda events: self._detail.show_events(events, self._snapshot),
        )

    # --- commands -------------------------------------------------------------------------------------------

    def _try(self, command: Callable[[], Outcome]) -> tuple[Outcome | None, str]:
        """Have a command done. Returns what came of it, and why it was not done: a sentence, or an empty text."""
        outcome, trouble = attempted(command)
        if outcome is None or trouble:
            return outcome, trouble
        self.notice("")
        self._snapshot = outcome.snapshot
        shown = self._detail.treatment
        if shown is not None and (now := outcome.snapshot.record.treatments.get(shown.id)) is not None:
            self._show_treatment(now)
        if outcome.events:
            self._reload()
        return outcome, ""

    def _do(self, command: Callable[[], Outcome]) -> Outcome | None:
        """Have a command done; on the page is said why it was not."""
        outcome, trouble = self._try(command)
        if trouble:
            self.notice(trouble)
        return outcome

    @Slot(object)
    def _put_away(self, note: Note) -> None:
        self._do(lambda: self._treatments.put_away(note.region, note.note))

    @Slot()
    def _show_warning_signs(self) -> None:
        self._dialogs.open(WarningSignsDialog(self))

    @Slot(object)
    def _delete(self, treatment: Treatment) -> None:
        outcome = self._do(lambda: self._treatments.delete(treatment.id))
        if outcome is None or outcome.refusal is not None:
            return
        self._show_treatment(None)
        self._deleted = treatment
        self._ui.undoText.setText(words.was_deleted(treatment, self._area_of(treatment)))
        self._ui.undoLine.show()
        self._ui.undo.setFocus()
        self._undo_timer.start()

    @Slot()
    def _undo_deletion(self) -> None:
        self._undo_timer.stop()
        self._ui.undoLine.hide()
        if (deleted := self._deleted) is not None:
            self._restore(deleted)

    @Slot(object)
    def _restore(self, treatment: Treatment) -> None:
        self._show_treatment(None)
        outcome = self._do(lambda: self._treatments.restore(treatment.id))
        if outcome is not None and outcome.refusal is None and not self._choice.deleted:
            self._show_treatment(outcome.snapshot.record.treatments.get(treatment.id))

    @Slot(object)
    def _ask_correction(self, treatment: Treatment) -> None:
        if treatment.removal is None:
            return
        area = self._area_of(treatment)
        began = treatment.started.utc
        entry = Entry(area.id, treatment.modality, began, began + treatment.removal.on_skin)
        known = self._snapshot.record.areas
        areas = [*self._snapshot.record.shown_areas]
        if area not in areas and area.id in known:
            areas.append(area)

        def record(entry: Entry) -> str:
            return self._try(
                lambda: self._treatments.correct(treatment.id, entry.area, entry.modality, entry.began, entry.ended)
            )[1]

        self._dialogs.open(TreatmentDialog(entry, areas, record, treatment, self))

    @Slot()
    def _ask_forgotten(self) -> None:
        areas = list(self._snapshot.record.shown_areas)
        chosen = self._snapshot.record.areas.get(self._ui.area.currentData() or "")
        area = chosen if chosen in areas else areas[0]
        planned = self._snapshot.record.regimen(area.region).default
        modality = Modality(self._ui.modality.currentData() or Modality.ICE)
        entry = proposal(area.id, modality, planned, self._snapshot.now.utc)

        def record(entry: Entry) -> str:
            outcome, trouble = self._try(
                lambda: self._treatments.add_forgotten(entry.area, entry.modality, entry.began, entry.ended)
            )
            added = [event.treatment for event in outcome.events if isinstance(event, Started)] if outcome else []
            for treatment in added:
                self._show_added(treatment)
            return trouble

        self._dialogs.open(TreatmentDialog(entry, areas, record, parent=self))

    def _show_added(self, treatment: str) -> None:
        """Turn to the day of what was added, so that it is seen."""
        added = self._snapshot.record.treatments.get(treatment)
        if added is None:
            return
        day = added.started.utc.astimezone().date()
        if self._period is not Period.ALL and day not in self._dates:
            self._turn_to(day)
        self._show_treatment(added)

    @Slot()
    def _ask_deletion(self) -> None:
        self._dialogs.open(DeleteEverythingDialog(self._snapshot, self._delete_everything, self))

    def _delete_everything(self) -> str:
        self._pages.stop()
        self._sums.stop()
        self._courses.stop()
        self._show_treatment(None)
        self._ui.undoLine.hide()
        try:
            self._erase()
        except PackOn:
            return words.deletion_pack_on()
        except LogError as error:
            return problem_words.problem(error)
        self._snapshot = self._treatments.snapshot()
        self._turn_to(self._today)
        self._courses.ask()
        self.notice(words.all_deleted())
        self.log_changed.emit()
        return ""

    # --- what goes out --------------------------------------------------------------------------------------

    @property
    def _about(self) -> str:
        chosen = self._snapshot.record.areas.get(self._ui.area.currentData() or "")
        return wording.area_name(chosen) if chosen is not None else words.all_areas()

    @Slot()
    def _ask_report(self) -> None:
        monthly = self._period is not Period.WEEK
        self._dialogs.open(self._output.report(self._choice, self._dates, self._about, self._now, monthly=monthly))

    @Slot()
    def _ask_print(self) -> None:
        monthly = self._period is not Period.WEEK
        self._dialogs.open(self._output.print(self._choice, self._dates, self._about, self._now, monthly=monthly))

    @Slot()
    def _ask_export(self) -> None:
        self._exchange.ask_export(self._choice)

    @Slot(object)
    def _ask_about_import(self, found: Found) -> None:
        dialog = ImportDialog(found, self._exchange.take_in, self)
        dialog.rejected.connect(lambda: self._exchange.forget(found))
        self._dialogs.open(dialog)

    @Slot()
    def _taken_in(self) -> None:
        self._snapshot = self._treatments.snapshot()
        self.read_anew()
        self.log_changed.emit()

    def _now(self) -> datetime:
        return self._snapshot.now.utc

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        ui = self._ui
        for button in (ui.report, ui.export, ui.print, ui.import_, ui.deleteEverything):
            button.setEnabled(not busy)

    # --- Qt -------------------------------------------------------------------------------------------------

    @Slot(object)
    def _failed(self, error: LogError) -> None:
        self.notice(problem_words.problem(error))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what has changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._reload(anew=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Write down a note that is being written."""
        self._detail.take_note()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a narrow page narrow margins and a head in two lines."""
        super().resizeEvent(event)
        ui, width = self._ui, event.size().width()
        margin = theme.page_margin(width, _WIDE_MARGIN, _NARROW_MARGIN)
        set_side_margins(ui.column, margin)
        needed = ui.heading.sizeHint().width() + ui.actions.sizeHint().width() + 2 * margin
        fit_head(ui.header, needed, width)
        self._fit_labels()
        self._show_heading()
        self._fit_ribbons()
        self._fit_table()
        self._fit_note()


_DAY: Final = timedelta(days=1)
_WIDE_MARGIN: Final = 21
_NARROW_MARGIN: Final = 3
_MOST_DAYS: Final = 12
_MOST_ROWS: Final = 10
_NOTE_LINES: Final = 4
_IN_CARD: Final = 20
"""The width that is lost within a card."""
_ROW: Final = 30
_LEAST_LETTERS: Final = 5
_SORT_MARK: Final = 12
_CELL_PADDING: Final = 12
