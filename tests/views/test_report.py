# SPDX-License-Identifier: MIT
"""The report: its pages and their text, read back out of the PDF, and that the old file outlives whatever fails."""

from __future__ import annotations

import re
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF, QImage, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.clock import at, minutes
from tests.helpers.desk import program
from tests.helpers.past import past, past_days, rest_of
from therapy_timer import __version__
from therapy_timer.core.days import Dates, month_of, week_of
from therapy_timer.core.events import Modality
from therapy_timer.core.figures import Figures
from therapy_timer.core.regimen import regimen_of
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment
from therapy_timer.core.trend import PainPoint
from therapy_timer.log.exchange import ExportFailed
from therapy_timer.views.report import (
    A4,
    LETTER,
    LONGEST_PICTURE,
    Part,
    Report,
    TableRow,
    _wrapped,
    periods_of,
    print_to,
    table_row,
    write_pdf,
    write_png,
)
from therapy_timer.views.theme import LIGHT

MARCH = month_of(date(2026, 3, 1))
NOW = datetime(2026, 3, 31, 20, tzinfo=UTC)
NOTE = "Walked to the shop and back"


@pytest.fixture(autouse=True)
def utc(local_zone: Callable[[str], None]) -> None:
    local_zone("UTC")


def row_of(treatment: Treatment) -> TableRow:
    noted = treatment.id == "3-1"
    return table_row(treatment, "Lower back", NOW, PainPoint(treatment.started.utc, 7, 5), NOTE if noted else "")


def report(dates: Dates = MARCH, *, weekly: bool = True, each: int = 3, **changes: object) -> Report:
    runs = list(dates.weeks() if weekly else dates.months())
    treatments = past_days(dates.first, len(dates), each)
    made = Report(
        dates,
        periods_of(runs, treatments, row_of, rest_of, NOW),
        NOW,
        about="Lower back",
        person="Jo Example",
        regimens=(("Lower back", regimen_of(Region.LOWER_BACK)), ("Left shin", regimen_of(Region.LEFT_SHIN))),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def pages(path: Path) -> list[str]:
    """The text of each page, as `pdftotext` reads it."""
    command = [program("pdftotext"), "-layout", str(path), "-"]
    text = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    return text.split("\f")[:-1]


def images(path: Path, dpi: int = 60) -> list[QImage]:
    """Each page as it would be printed."""
    subprocess.run([program("pdftoppm"), "-r", str(dpi), "-png", str(path), str(path.with_suffix(""))], check=True)
    return [QImage(str(name)) for name in sorted(path.parent.glob(f"{path.stem}-*.png"))]


def ink(image: QImage) -> tuple[int, int, int, int]:
    """The left, top, right and bottom end of what is not white."""
    dark = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 245
    ]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return min(xs), min(ys), max(xs), max(ys)


@contextmanager
def full_disk(room: int) -> Iterator[None]:
    """No file of this process can grow beyond so many bytes."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


class TestPages:
    def test_a_week_is_a_page(self, qapp: QApplication, tmp_path: Path) -> None:
        path = tmp_path / "report.pdf"
        assert write_pdf(report(), path)
        texts = pages(path)
        assert len(texts) == 6
        for text, week in zip(texts, MARCH.weeks(), strict=True):
            first, last = max(week.first, MARCH.first), min(week.last, MARCH.last)
            title = first.isoformat() if first == last else f"{first} to {last}"
            assert title in text
            assert "Record of ice and heat treatments" in text
            assert "Jo Example" in text

    @pytest.mark.parametrize("each", [3, 5])
    def test_a_usual_week_fits_with_its_table(self, qapp: QApplication, tmp_path: Path, each: int) -> None:
        path = tmp_path / "report.pdf"
        write_pdf(report(week_of(date(2026, 3, 16)), each=each), path)
        assert pages(path)[0].count(" min ") == 2 * 7 * each

    @pytest.mark.parametrize(("size", "page"), [(A4, (595, 842)), (LETTER, (612, 792))])
    def test_a_month_goes_on_until_its_table_is_told(
        self, qapp: QApplication, tmp_path: Path, size: QPageSize.PageSizeId, page: tuple[int, int]
    ) -> None:
        path = tmp_path / "report.pdf"
        assert write_pdf(report(weekly=False), path, size)
        texts = pages(path)
        assert len(texts) > 1
        rows = [
            line
            for text in texts
            for line in re.findall(r"^ *\w{3} (2026-03-\d\d \d\d:\d\d) +Lower back", text, re.MULTILINE)
        ]
        assert len(rows) == 31 * 3
        assert rows == sorted(rows)
        for number, text in enumerate(texts, 1):
            assert f"Page {number} of {len(texts)}" in text
            assert "Times by the computer’s clock. No diagnosis." in text
            assert f"Therapy Timer {__version__}" in text
            if number > 1 and "Lower back" in text.split("Regimen")[0]:
                assert "2026-03-01 to 2026-03-31 (continued)" in text
                assert re.search(r"Start +Area +Pack", text)
        (image, *_) = images(path)
        assert image.width() == pytest.approx(page[0] * 60 / 72, abs=1)
        assert image.height() == pytest.approx(page[1] * 60 / 72, abs=1)

    def test_all_four_margins_are_kept(self, qapp: QApplication, tmp_path: Path) -> None:
        path = tmp_path / "report.pdf"
        write_pdf(report(week_of(date(2026, 3, 16)), each=5), path)
        image = images(path)[0]
        left, top, right, bottom = ink(image)
        margin = 15 / 25.4 * 60
        for distance in (left, image.width() - 1 - right):
            assert distance == pytest.approx(margin, abs=2)
        for distance in (top, image.height() - 1 - bottom):
            assert margin - 2 <= distance <= margin + 8

    def test_charts_are_on_the_page(self, qapp: QApplication, tmp_path: Path) -> None:
        path = tmp_path / "report.pdf"
        write_pdf(report(week_of(date(2026, 3, 16))), path)
        image = images(path, 100)[0]
        seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height() // 2)}
        assert {LIGHT.ice, LIGHT.heat, LIGHT.track} <= seen
        text = pages(path)[0]
        for word in ("Mon 16", "Sun 22", "Ice", "Heat", "Rest", "Pain, 0–10", "before", "after", "00", "06", "24"):
            assert word in text

    def test_fonts_are_embedded(self, qapp: QApplication, tmp_path: Path) -> None:
        path = tmp_path / "report.pdf"
        write_pdf(report(week_of(date(2026, 3, 16))), path)
        listed = subprocess.run([program("pdffonts"), str(path)], capture_output=True, check=True, text=True).stdout
        fonts = listed.splitlines()[2:]
        assert fonts
        assert all(re.search(r" yes +(yes|no) +yes ", font) for font in fonts)

    def test_the_end_tells_the_regimens_and_what_to_know(self, qapp: QApplication, tmp_path: Path) -> None:
        path = tmp_path / "report.pdf"
        write_pdf(report(), path)
        last = " ".join(pages(path)[-1].split())
        assert "Lower back: 15 to 20 minutes (source: NHS; Cleveland Clinic 2024; WebMD)" in last
        assert "Left shin: 5 to 10 minutes (source: Moeller 1997; Malone 1992; Practo)" in last
        assert "rest of at least 2 hours (source: NHS Sherwood Forest physiotherapy; Bleakley 2006)" in last
        assert "does not mean that it changed because of it" in last
        assert "not a medical device" in last

    def test_figures_are_told(self, qapp: QApplication, tmp_path: Path) -> None:
        path = tmp_path / "report.pdf"
        write_pdf(report(week_of(date(2026, 3, 16))), path)
        text = " ".join(pages(path)[0].split())
        assert "Treatments Time of ice Time of heat Overruns 21 3 hours 30 minutes 1 hour 45 minutes 0" in text
        assert "Shortest rest Checks not answered Ended numb, white or burning 2 hours 0 0" in text

    @pytest.mark.parametrize(
        ("part", "word"),
        [
            (Part.RIBBONS, "Tue 17"),
            (Part.TREND, "Pain, 0–10"),
            (Part.TABLE, "Planned"),
            (Part.NOTES, "Walked"),
            (Part.REGIMEN, "Regimen"),
        ],
    )
    def test_parts_can_be_left_out(self, qapp: QApplication, tmp_path: Path, part: Part, word: str) -> None:
        whole, less = tmp_path / "whole.pdf", tmp_path / "less.pdf"
        # Without the line of pain there is no other "Tue 17" than the ribbon's.
        base = frozenset(Part) - ({Part.TREND} if part is Part.RIBBONS else frozenset())
        write_pdf(report(parts=base), whole)
        write_pdf(report(parts=base - {part}), less)
        assert word in "".join(pages(whole))
        assert word not in "".join(pages(less))
        assert "Treatments" in "".join(pages(less))

    def test_without_treatments_says_so(self, qapp: QApplication, tmp_path: Path) -> None:
        path = tmp_path / "report.pdf"
        write_pdf(report(week_of(date(2026, 3, 16)), each=0), path)
        (text,) = pages(path)
        assert "No treatment was recorded." in text
        assert "No pain was recorded" in text

    def test_a_long_note_goes_on_over_pages_and_loses_no_word(self, qapp: QApplication, tmp_path: Path) -> None:
        note = " ".join(f"word{n}" for n in range(600))
        treatments = [past("a", "10:00")]
        row = lambda treatment: table_row(treatment, "A" * 40, NOW, note=note)  # noqa: E731
        week = week_of(date(2026, 3, 2))
        path = tmp_path / "report.pdf"
        made = Report(week, periods_of([week], treatments, row, rest_of, NOW), NOW)
        write_pdf(made, path)
        texts = pages(path)
        assert len(texts) >= 3
        assert re.findall(r"word\d+", " ".join(texts)) == note.split()
        assert "A" * 40 in re.sub(r"[^A]", "", " ".join(re.findall(r"A{5,}", " ".join(texts))))

    def test_a_short_note_is_not_cut_by_the_end_of_a_page(self, qapp: QApplication, tmp_path: Path) -> None:
        week = week_of(date(2026, 3, 2))
        row = lambda treatment: table_row(treatment, "Back", NOW, note=" ".join(["once", *["more"] * 30, "last"]))  # noqa: E731
        path = tmp_path / "report.pdf"
        write_pdf(Report(week, periods_of([week], past_days(week.first, 7), row, rest_of, NOW), NOW), path)
        texts = pages(path)
        assert len(texts) > 3
        assert all(text.count("once") == text.count("last") == text.count("Back  ") for text in texts)

    def test_of_years_in_one_piece_begins_new_pages_among_the_days(self, qapp: QApplication, tmp_path: Path) -> None:
        year = Dates(date(2025, 4, 1), date(2026, 3, 31))
        treatments = past_days(year.first, len(year), 1)
        path = tmp_path / "report.pdf"
        made = Report(year, periods_of([year], treatments, row_of, rest_of, NOW), NOW, parts=frozenset({Part.RIBBONS}))
        write_pdf(made, path)
        texts = pages(path)
        assert len(texts) >= 5
        named = re.findall(r"^ *(20\d\d-\d\d-\d\d) *$", "\n".join(texts), re.MULTILINE)
        assert named == [day.isoformat() for day in year]


class TestRows:
    def test_are_of_what_was_recorded(self) -> None:
        treatment = past("a", "10:00", 18.5, Modality.HEAT, outside=True)
        row = table_row(treatment, "Back", NOW, PainPoint(at("10:00"), None, 4), "note")
        assert row == TableRow(
            at("10:00"),
            "Back",
            Modality.HEAT,
            minutes(18.5),
            minutes(15),
            None,
            4,
            ("Overrun 18:30", "Put on against the rule"),
            "note",
        )

    def test_of_a_pack_that_is_on_has_no_end(self, qapp: QApplication, tmp_path: Path) -> None:
        week = week_of(date(2026, 3, 2))
        made = Report(week, periods_of([week], [past("a", "10:00", None)], row_of, rest_of, at("10:07")), at("10:07"))
        write_pdf(made, tmp_path / "report.pdf")
        assert re.search(r"Ice +still on +15 min", pages(tmp_path / "report.pdf")[0])


class TestPeriods:
    def test_a_treatment_is_of_the_week_in_which_it_began(self) -> None:
        over = past("over", datetime(2026, 3, 8, 23, 50, tzinfo=UTC), 20)
        never = replace(past("never", datetime(2026, 3, 4, 10, tzinfo=UTC)), cancelled=True, on=False)
        weeks = list(Dates(date(2026, 3, 2), date(2026, 3, 15)).weeks())
        first, second = periods_of(weeks, [never, over], row_of, rest_of, NOW)
        assert [len(period.rows) for period in (first, second)] == [1, 0]
        assert first.figures.ice == minutes(20)
        assert second.figures == Figures()
        assert second.ribbons[0].minutes == 10
        assert [len(period.ribbons) for period in (first, second)] == [7, 7]
        assert [period.trend.recorded for period in (first, second)] == [1, 0]

    def test_hold_the_rests_of_what_came_before(self) -> None:
        late = past("late", datetime(2026, 3, 1, 23, 40, tzinfo=UTC))
        (week,) = periods_of([week_of(date(2026, 3, 2))], [late], row_of, rest_of, NOW)
        assert week.rows == ()
        assert [span.treatment for span in week.ribbons[0].spans] == ["late"]


class TestFile:
    def test_is_for_its_owner_only(self, qapp: QApplication, tmp_path: Path) -> None:
        path = tmp_path / "report.pdf"
        write_pdf(report(each=0), path)
        if sys.platform != "win32":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["report.pdf"]

    def test_is_the_same_again_but_for_the_time_of_writing(self, qapp: QApplication, tmp_path: Path) -> None:
        contents = []
        for name in ("one.pdf", "two.pdf"):
            write_pdf(report(week_of(date(2026, 3, 16))), tmp_path / name)
            content = re.sub(rb"D:\d{14}[^)]*", b"", (tmp_path / name).read_bytes())
            contents.append(re.sub(rb"\d{4}-\d\d-\d\dT[0-9:.+Z-]*", b"", content))
        assert contents[0] == contents[1]

    @pytest.mark.parametrize("pages_wanted", [0, 1, 3])
    def test_that_is_not_wanted_any_more_leaves_the_old_one(
        self, qapp: QApplication, tmp_path: Path, pages_wanted: int
    ) -> None:
        path = tmp_path / "report.pdf"
        path.write_text("old", encoding="utf-8")
        told: list[tuple[int, int]] = []

        def progress(done: int, of: int) -> bool:
            told.append((done, of))
            return done < pages_wanted

        assert write_pdf(report(), path, progress=progress) is False
        assert told == [(n, 6) for n in range(pages_wanted + 1)]
        assert path.read_text(encoding="utf-8") == "old"
        assert [each for each in tmp_path.iterdir() if each.is_file()] == [path]

    @pytest.mark.parametrize("room", [0, 5000, 20_000])
    def test_on_a_full_disk_leaves_the_old_one(self, qapp: QApplication, tmp_path: Path, room: int) -> None:
        path = tmp_path / "report.pdf"
        path.write_text("old", encoding="utf-8")
        with full_disk(room), pytest.raises(ExportFailed) as failed:
            write_pdf(report(), path)
        assert failed.value.path == path
        assert failed.value.cause
        assert path.read_text(encoding="utf-8") == "old"
        assert [each for each in tmp_path.iterdir() if each.is_file()] == [path]

    def test_that_fails_half_way_leaves_the_old_one(self, qapp: QApplication, tmp_path: Path) -> None:
        path = tmp_path / "report.pdf"
        path.write_text("old", encoding="utf-8")

        def progress(done: int, _of: int) -> bool:
            if done == 2:
                raise RuntimeError("a mistake")
            return True

        with pytest.raises(RuntimeError, match="a mistake"):
            write_pdf(report(), path, progress=progress)
        assert path.read_text(encoding="utf-8") == "old"
        assert [each for each in tmp_path.iterdir() if each.is_file()] == [path]

    def test_where_none_can_be_is_refused(self, qapp: QApplication, tmp_path: Path) -> None:
        for place in (tmp_path / "no" / "such" / "folder.pdf", tmp_path):
            with pytest.raises(ExportFailed):
                write_pdf(report(each=0), place)

    def test_is_written_off_the_gui_thread(self, qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
        made, path, threads = report(), tmp_path / "report.pdf", set()

        def progress(_done: int, _of: int) -> bool:
            threads.add(threading.current_thread())
            return True

        writer = threading.Thread(target=write_pdf, args=(made, path, A4, progress))
        writer.start()
        qtbot.waitUntil(lambda: not writer.is_alive(), timeout=60_000)
        writer.join()
        assert threads == {writer}
        write_pdf(made, tmp_path / "here.pdf")
        assert pages(path) == pages(tmp_path / "here.pdf")


class TestPrinter:
    def test_prints_the_same_pages(self, qapp: QApplication, tmp_path: Path) -> None:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setPageSize(QPageSize(A4))
        assert print_to(report(), printer)
        texts = pages(tmp_path / "printed.pdf")
        assert len(texts) == 6
        assert "Page 6 of 6" in texts[-1]

    @pytest.mark.qt_log_ignore("Returned false")
    def test_that_takes_nothing_is_told(self, qapp: QApplication, tmp_path: Path) -> None:
        writer = QPdfWriter(str(tmp_path / "no" / "such.pdf"))
        with pytest.raises(OSError, match="takes no pages"):
            print_to(report(each=0), writer)


class TestPicture:
    def test_has_the_charts(self, qapp: QApplication, tmp_path: Path) -> None:
        made, path = report(weekly=False), tmp_path / "month.png"
        write_png(made, made.periods[0], path, 700, 1.0)
        image = QImage(str(path))
        assert image.width() == 700
        assert image.height() > 31 * 13
        seen = {image.pixelColor(x, y).name() for x in range(700) for y in range(image.height())}
        assert {LIGHT.ice, LIGHT.heat, LIGHT.track, LIGHT.surface} <= seen
        left, top, right, bottom = ink(image)
        assert min(left, top, 700 - right, image.height() - bottom) >= 20

    def test_is_the_same_again(self, qapp: QApplication, tmp_path: Path) -> None:
        made = report(week_of(date(2026, 3, 16)))
        for name in ("one.png", "two.png"):
            write_png(made, made.periods[0], tmp_path / name)
        assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()

    def test_on_a_full_disk_leaves_the_old_one(self, qapp: QApplication, tmp_path: Path) -> None:
        made, path = report(week_of(date(2026, 3, 16))), tmp_path / "week.png"
        path.write_text("old", encoding="utf-8")
        with full_disk(1000), pytest.raises(ExportFailed):
            write_png(made, made.periods[0], path)
        assert path.read_text(encoding="utf-8") == "old"

    def test_of_too_many_days_is_refused(self, qapp: QApplication, tmp_path: Path) -> None:
        made = report(week_of(date(2026, 3, 16)))
        dates = Dates(MARCH.first, MARCH.first + timedelta(days=LONGEST_PICTURE))
        with pytest.raises(ValueError, match="too many"):
            write_png(made, replace(made.periods[0], dates=dates), tmp_path / "long.png")


@pytest.mark.parametrize(
    "text",
    ["", "short", "a text of some words that does not fit", "Donaudampfschifffahrtsgesellschaft", "a " + "b" * 90],
)
@pytest.mark.parametrize("room", [4, 60, 100, 1000])
def test_wrapped_text_fits_and_is_whole(qapp: QApplication, text: str, room: float) -> None:
    measures = QFontMetricsF(qapp.font())
    lines = _wrapped(text, measures, room)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(measures.horizontalAdvance(line) <= room or len(line) == 1 for line in lines)
