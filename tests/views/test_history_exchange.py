# SPDX-License-Identifier: MIT
"""Export, import, report and print from the window: told what comes, asked before anything is taken in."""

from __future__ import annotations

import csv
import json
import threading
from datetime import timedelta

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from tests.helpers.clock import FakeClock
from tests.helpers.history_desk import HistoryDesk
from therapy_timer.core.events import Modality, PainTime
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.log import importing
from therapy_timer.log.errors import LogBusy
from therapy_timer.log.history import history
from therapy_timer.log.json_export import export_json
from therapy_timer.log.store import Log
from therapy_timer.services.treatments import Treatments
from therapy_timer.views import history_dialogs, history_output
from therapy_timer.views.report import LETTER, Part

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


@pytest.fixture
def desk(qtbot, tmp_path):
    made = HistoryDesk(qtbot, tmp_path / "ours")
    yield made
    made.close()


def from_elsewhere(tmp_path, off="10:15", *, until="10:45", on="10:00"):
    """An export of another computer, on which a pack came off the lower back then; None: it is still on."""
    clock = FakeClock(on)
    path = tmp_path / "other.json"
    with Log.open(tmp_path / "other") as log:
        commands = Treatments(log, clock)
        (started,) = commands.start("lower-back", Modality.ICE).events
        if off is not None:
            clock.to(off)
            commands.off(started.treatment)
            commands.say_pain(started.treatment, PainTime.AFTER, 3)
        clock.to(until)
        export_json(log, path, clock.now().utc)
    return path


def file_dialog(desk):
    (dialog,) = [each for each in desk.page.findChildren(QFileDialog) if each.isVisible()]
    return dialog


def save_as(desk, path, kind=0):
    """Choose a file, and a kind of file, in the dialog that is open."""
    dialog = file_dialog(desk)
    dialog.selectNameFilter(dialog.nameFilters()[kind])
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    desk.work()


# --- import -------------------------------------------------------------------------------------------------


@pytest.mark.case(36)
def test_case_36_what_is_imported_rests_for_what_remains(desk, tmp_path):
    path = from_elsewhere(tmp_path)
    desk.clock.to("10:45")
    changed = []
    desk.page.log_changed.connect(lambda: changed.append(True))
    desk.click("import_")
    dialog = file_dialog(desk)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    desk.work()
    told = desk.in_dialog("summary").text()
    assert "1 treatment is new" in told
    assert "Lower back will rest from a pack that came off at" in told
    assert list(history(desk.log)) == [], "nothing is taken in before it is asked for"
    desk.dialog.accept()
    desk.work()
    assert changed == [True]
    skin = desk.skin()
    assert skin.state is SkinState.RESTING
    assert skin.remaining.total_seconds() == 90 * 60
    assert desk.rows[0][5] == "– → 3"
    assert "1 treatment was added" in desk.text("notice")
    desk.select(0)
    assert "(imported)" in desk.text("versions")


@pytest.mark.case(36)
@pytest.mark.parametrize(
    ("off", "now", "why"),
    [(None, "10:45", "the pack is still on"), ("10:15", "10:05", "it lies in the future")],
)
def test_case_36_what_is_still_on_or_yet_to_come_is_refused(desk, tmp_path, off, now, why):
    path = from_elsewhere(tmp_path, off)
    desk.clock.to(now)
    desk.page._exchange.read(path)
    desk.work()
    assert why in desk.in_dialog("problems").toPlainText()
    assert desk.in_dialog("problems").toPlainText().startswith("Line ")
    assert not desk.in_dialog("buttons").button(QDialogButtonBox.StandardButton.Ok).isVisible()
    desk.dialog.reject()
    assert list(history(desk.log)) == []
    assert desk.skin().state is SkinState.READY


def test_an_import_that_is_not_wanted_changes_nothing(desk, tmp_path):
    path = from_elsewhere(tmp_path)
    desk.clock.to("10:45")
    desk.page._exchange.read(path)
    desk.work()
    desk.dialog.reject()
    assert list(history(desk.log)) == []
    assert desk.skin().state is SkinState.READY


def test_the_second_import_of_a_file_brings_nothing(desk, tmp_path):
    path = from_elsewhere(tmp_path)
    desk.clock.to("10:45")
    for _ in range(2):
        desk.page._exchange.read(path)
        desk.work()
        told = desk.in_dialog("summary").text()
        desk.dialog.accept()
        desk.work()
    assert "Nothing is new." in told
    assert len(list(history(desk.log))) == 1


def test_what_was_asked_about_is_taken_in_whatever_becomes_of_the_file(desk, tmp_path):
    path = from_elsewhere(tmp_path)
    desk.clock.to("10:45")
    desk.page._exchange.read(path)
    desk.work()
    path.unlink()
    desk.dialog.accept()
    desk.work()
    assert "1 treatment was added" in desk.text("notice")
    assert [treatment.pain_after for treatment in history(desk.log)] == [3]


@pytest.fixture
def held(monkeypatch):
    """An import that stands still while it holds the log, until it is let go."""
    reached, go = threading.Event(), threading.Event()
    real = importing._copy

    def copy(*arguments):
        reached.set()
        assert go.wait(10)
        real(*arguments)

    monkeypatch.setattr(importing, "_copy", copy)
    yield reached, go
    go.set()


def test_an_import_that_is_cancelled_leaves_nothing(desk, tmp_path, held):
    reached, go = held
    path = from_elsewhere(tmp_path)
    desk.clock.to("10:45")
    desk.treatments.note(desk.treat(1), "mine")
    before = list(desk.log.rows()), list(desk.log.imported_rows())
    desk.page._exchange.read(path)
    desk.work()
    desk.dialog.accept()
    assert reached.wait(10)
    assert desk.shown("work")
    assert desk.widget("addForgotten").isEnabled(), "the window stays live"
    desk.widget("workCancel").click()
    go.set()
    desk.work()
    assert desk.text("notice") == "It was cancelled. Nothing was taken in."
    assert (list(desk.log.rows()), list(desk.log.imported_rows())) == before
    assert len(list(history(desk.log))) == 1


def test_a_removal_that_is_said_during_an_import_is_not_lost(desk, tmp_path, held):
    reached, go = held
    path = from_elsewhere(tmp_path)
    desk.clock.to("10:45")
    assert desk.page
    with Log.open(desk.folders.data, patience=timedelta(milliseconds=20)) as log:
        window = Treatments(log, desk.clock, keeps_trying=True)
        (knee,) = window.add_area(Region.LEFT_KNEE).events
        (started,) = window.start(knee.area, Modality.HEAT).events
        desk.page._exchange.read(path)
        desk.work()
        desk.clock.go(minutes=12)
        desk.dialog.accept()
        assert reached.wait(10)
        assert isinstance(window.off(started.treatment).unsaved, LogBusy)
        assert window.snapshot().skin(Region.LEFT_KNEE).state is SkinState.RESTING, "it counts at once"
        desk.clock.go(minutes=1)
        with pytest.raises(LogBusy):
            window.save()
        go.set()
        desk.work()
        assert "1 treatment was added" in desk.text("notice")
        desk.clock.go(minutes=1)
        window.save()
    # The rest is counted from when it was said, by whoever looks.
    assert desk.skin(Region.LEFT_KNEE).remaining == timedelta(minutes=118)
    assert desk.treatments.snapshot().record.treatments[started.treatment].removal.on_skin == timedelta(minutes=12)
    assert desk.skin().state is SkinState.RESTING


def test_a_file_that_is_no_export_is_refused_in_words(desk, tmp_path):
    path = tmp_path / "shopping.json"
    path.write_text("[]", encoding="utf-8")
    desk.page._exchange.read(path)
    desk.work()
    assert not desk.has_dialog
    assert "Nothing was changed." in desk.text("notice")
    assert "shopping.json" in desk.text("notice")


# --- export -------------------------------------------------------------------------------------------------


def treatments_in(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row["treatment"] for row in csv.DictReader(file)]


def test_all_treatments_or_those_on_show_as_csv(desk, tmp_path):
    old = desk.treat()
    desk.clock.go(days=30)
    new = desk.treat()
    desk.page.show()
    desk.click("export")
    save_as(desk, tmp_path / "all.csv")
    assert treatments_in(tmp_path / "all.csv") == [old, new]
    assert desk.text("notice") == "2 treatments are in all.csv."
    desk.click("export")
    save_as(desk, tmp_path / "week", kind=1)
    assert treatments_in(tmp_path / "week.csv") == [new]


def test_everything_as_json_can_be_taken_in_elsewhere(desk, tmp_path):
    desk.treat()
    desk.page.show()
    desk.click("export")
    save_as(desk, tmp_path / "log.csv", kind=2)
    assert json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))["format"] == "therapy-timer-log"
    assert "Everything is in log.json" in desk.text("notice")


def test_an_export_that_fails_is_told(desk, tmp_path):
    desk.treat()
    desk.page._exchange.export(tmp_path / "missing" / "all.csv")
    desk.work()
    assert "all.csv was not written" in desk.text("notice")


def test_an_export_that_is_cancelled_leaves_nothing(desk, tmp_path, monkeypatch):
    desk.treat()
    work, reached, go = desk.page._ui.work, threading.Event(), threading.Event()
    opened = desk.page._exchange._open_log

    def slowly():
        reached.set()
        go.wait(5)
        return opened()

    monkeypatch.setattr(desk.page._exchange, "_open_log", slowly)
    desk.page._exchange.export(tmp_path / "all.csv")
    assert reached.wait(5)
    assert desk.shown("work")
    assert not desk.widget("report").isEnabled(), "one at a time"
    assert desk.widget("addForgotten").isEnabled(), "the window stays live"
    desk.widget("workCancel").click()
    assert work.busy, "it has not looked up yet"
    go.set()
    desk.work()
    assert desk.text("notice") == "It was cancelled. No file was written or changed."
    assert not (tmp_path / "all.csv").exists()
    assert desk.widget("report").isEnabled()


# --- report and printing ------------------------------------------------------------------------------------


@pytest.fixture
def made(monkeypatch):
    """The reports that were made."""
    reports = []

    def keep(report, path, page, progress):
        reports.append((report, path, page))
        return progress(1, 1)

    monkeypatch.setattr("therapy_timer.views.report_work.write_pdf", keep)
    return reports


def test_what_goes_into_a_report_is_chosen(desk, made, tmp_path):
    treatment = desk.treat(20)
    desk.treatments.note(treatment, "Slept well")
    desk.page.show()
    desk.click("report")
    assert "All areas" in desk.in_dialog("about").text()
    desk.in_dialog("trend").setChecked(False)
    desk.in_dialog("table").setChecked(False)
    assert not desk.in_dialog("notes").isEnabled(), "they stand in the table"
    desk.in_dialog("person").setText(" A. N. Other ")
    desk.in_dialog("page").setCurrentIndex(1)
    desk.dialog.accept()
    save_as(desk, tmp_path / "report.pdf")
    ((report, path, page),) = made
    assert (path, page, report.person) == (tmp_path / "report.pdf", LETTER, "A. N. Other")
    assert report.parts == {Part.RIBBONS, Part.REGIMEN}
    assert report.dates == desk.page.dates
    assert [row.note for period in report.periods for row in period.rows] == ["Slept well"]
    assert [name for name, _ in report.regimens] == ["Lower back"]
    assert desk.text("notice") == "The report is in report.pdf."


def test_a_month_has_a_page_of_its_own_in_a_report_of_all(desk, made, tmp_path):
    desk.treat()
    desk.clock.go(days=70)
    desk.treat()
    desk.page.show()
    desk.click("all")
    desk.click("report")
    assert desk.in_dialog("cut").currentText() == "Month"
    desk.dialog.accept()
    save_as(desk, tmp_path / "report.pdf")
    ((report, _, _),) = made
    assert len(report.periods) in {3, 4}
    assert sum(len(period.rows) for period in report.periods) == 2


def test_a_report_is_really_written(desk, tmp_path):
    desk.treat()
    desk.page.show()
    desk.click("report")
    desk.dialog.accept()
    save_as(desk, tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_a_report_goes_to_a_printer(desk, tmp_path):
    desk.treat()
    desk.page.show()
    desk.click("print")
    assert not desk.in_dialog("page").isVisible(), "the paper is chosen with the printer"
    output = desk.page._output
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    choice = desk.dialog.choice
    desk.dialog.reject()
    page = desk.page
    order = history_output.ReportOrder.of(page._choice, page.dates, choice, "All areas")
    output._print(order, printer, desk.clock.now().utc)
    desk.work()
    assert desk.text("notice") == "The report was handed to the printer."
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_the_printer_is_asked_for(desk):
    desk.treat()
    desk.page.show()
    desk.click("print")
    desk.dialog.accept()
    (dialog,) = [each for each in desk.page.findChildren(QPrintDialog) if each.isVisible()]
    dialog.reject()
    assert not desk.page._ui.work.busy


def test_paper_is_of_the_size_that_is_usual_there(monkeypatch):
    class Usual:
        MeasurementSystem = history_dialogs.QLocale.MeasurementSystem

        def __init__(self, system):
            self._system = system

        def system(self):
            return self

        def measurementSystem(self):  # noqa: N802 - Qt's name
            return self._system

    systems = history_dialogs.QLocale.MeasurementSystem
    for system, letter in ((systems.MetricSystem, False), (systems.ImperialUSSystem, True)):
        monkeypatch.setattr(history_dialogs, "QLocale", Usual(system))
        assert history_dialogs.letter_is_usual() is letter
