# SPDX-License-Identifier: MIT
"""The report: a record to hand to a physiotherapist, as a PDF, on a printer, or its charts as a picture.

A `Report` is a value. Everything that paints it works on any thread, for it touches no widget and no screen.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo
from enum import Enum, auto
from itertools import zip_longest
from pathlib import Path
from typing import Final

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF, QUuid
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from therapy_timer import __version__
from therapy_timer.core.days import LOOK_BACK, Dates, DayRibbon, day_on, day_ribbons, days_on
from therapy_timer.core.events import Modality
from therapy_timer.core.figures import Figures, figures
from therapy_timer.core.regimen import Regimen
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment
from therapy_timer.core.trend import PainPoint, PainTrend, pain_trend
from therapy_timer.log.exchange import ExportFailed
from therapy_timer.views import history_words as words
from therapy_timer.views import theme
from therapy_timer.views.lettering import metrics, resized, write, write_up_to
from therapy_timer.views.ribbons import hour_line_height, most_usual, paint_hour_line, paint_key, paint_ribbons
from therapy_timer.views.theme import LIGHT
from therapy_timer.views.trend import paint_trend
from therapy_timer.views.wording import modality_name

A4: Final = QPageSize.PageSizeId.A4
LETTER: Final = QPageSize.PageSizeId.Letter

LONGEST_PICTURE: Final = 366
"""A picture has a row for each day; of more days than this it would be larger than programs open."""

Progress = Callable[[int, int], bool]
"""Is told how many pages out of all are done, and says whether to go on."""


class Part(Enum):
    """What may be left out of a report."""

    RIBBONS = auto()
    TREND = auto()
    TABLE = auto()
    NOTES = auto()
    """The person's own notes, in the table."""
    REGIMEN = auto()


@dataclass(frozen=True, slots=True)
class TableRow:
    """One treatment in the table. `on_skin` is None while the pack is on; `remarks` are sentences, `note` is free."""

    at: datetime
    area: str
    modality: Modality
    on_skin: timedelta | None
    planned: timedelta
    before: int | None = None
    after: int | None = None
    remarks: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """What a report says of a week or a month; each begins on a page of its own. Rows are in the order of time."""

    dates: Dates
    ribbons: Sequence[DayRibbon]
    figures: Figures
    trend: PainTrend
    rows: Sequence[TableRow]


@dataclass(frozen=True, slots=True)
class Report:
    """All that a report says. It has to be made on the GUI thread, where the desktop's font is known.

    `about` tells which areas it is of, `person` is the name of whose it is, if it is to be there. `regimens` are those
    of the areas, by their names. `made` is the present (aware).
    """

    dates: Dates
    periods: Sequence[Period]
    made: datetime
    title: str = ""
    about: str = ""
    person: str = ""
    parts: frozenset[Part] = frozenset(Part)
    regimens: Sequence[tuple[str, Regimen]] = ()
    families: Sequence[str] = field(default_factory=theme.families)
    version: str = __version__

    @property
    def heading(self) -> str:
        """The title, or the usual one."""
        return self.title or words.report_title()


def table_row(
    treatment: Treatment, area: str, now: datetime, pain: PainPoint | None = None, note: str = ""
) -> TableRow:
    """The row of a treatment on an area of that name."""
    removal = treatment.removal
    so_far = removal.on_skin if removal is not None else now - treatment.started.utc
    return TableRow(
        at=treatment.started.utc,
        area=area,
        modality=treatment.modality,
        on_skin=removal.on_skin if removal is not None else None,
        planned=treatment.planned,
        before=pain.before if pain is not None else None,
        after=pain.after if pain is not None else None,
        remarks=tuple(words.remarks(treatment, so_far)),
        note=note,
    )


def periods_of(
    runs: Iterable[Dates],
    treatments: Sequence[Treatment],
    row_of: Callable[[Treatment], TableRow],
    rest_of: Callable[[Region], timedelta],
    now: datetime,
    zone: tzinfo | None = None,
) -> tuple[Period, ...]:
    """The periods of a report from treatments in the order of their starts; those never on are left out.

    A treatment belongs to the period in which it began; its pack and its rest may reach into the next one's ribbons.
    """
    starts = [treatment.started.utc for treatment in treatments]
    periods = []
    for dates in runs:
        days = days_on(dates, zone)
        begin, end = day_on(dates.first, zone).start, day_on(dates.last, zone).end
        first, last = bisect_left(starts, begin), bisect_left(starts, end)
        reaching = treatments[bisect_left(starts, begin - LOOK_BACK) : last]
        own = treatments[first:last]
        rows = tuple(row_of(treatment) for treatment in own if not treatment.cancelled)
        trend = pain_trend((PainPoint(row.at, row.before, row.after) for row in rows), dates, zone=zone)
        ribbons = day_ribbons(days, reaching, rest_of, now)
        periods.append(Period(dates, ribbons, figures(own, now), trend, rows))
    return tuple(periods)


# --- what it is written to ----------------------------------------------------------------------------------


def write_pdf(
    report: Report,
    path: Path,
    page: QPageSize.PageSizeId = A4,
    progress: Progress = lambda _done, _pages: True,
) -> bool:
    """Write the report as a PDF and return True, or False if `progress` wanted no more of it.

    The file at `path` is replaced at the very end, whole, and is readable by its owner only; until then, and whatever
    fails, the old one stays. Raises ExportFailed if it cannot be written.
    """

    def write(file: QSaveFile) -> bool:
        writer = QPdfWriter(file)
        writer.setResolution(_PDF_RESOLUTION)
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        portrait, millimetre = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
        writer.setPageLayout(QPageLayout(QPageSize(page), portrait, margins, millimetre))
        writer.setTitle(report.heading)
        writer.setCreator(f"Therapy Timer {report.version}")
        # Of the same report comes the same file, but for the time of writing, which Qt puts in.
        writer.setDocumentId(QUuid.createUuidV5(QUuid(), f"{report.heading} {report.dates} {report.made}".encode()))
        return print_to(report, writer, progress)

    return _write_whole(path, write)


def print_to(report: Report, device: QPagedPaintDevice, progress: Progress = lambda _done, _pages: True) -> bool:
    """Paint the report onto the pages of a device, such as a `QPrinter` that the person has set up; the same as a PDF.

    Returns False if `progress` wanted no more of it. Raises OSError if the device takes nothing.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(words.cannot_print())
    try:
        scale = device.logicalDpiX() / _DPI
        painter.scale(scale, scale)
        painter.setFont(_font(report))
        return _paint_pages(report, device, painter, QSizeF(device.width() / scale, device.height() / scale), progress)
    finally:
        painter.end()


def write_png(report: Report, period: Period, path: Path, width: int = 800, scale: float = 2.0) -> None:
    """Write the charts of one period as a picture, `width` pixels of 1/96 inch wide and `scale` times as many dots.

    Raises ExportFailed if it cannot be written, and ValueError if the period is longer than `LONGEST_PICTURE` days.
    """
    if len(period.dates) > LONGEST_PICTURE:
        raise ValueError(f"{len(period.dates)} days are too many for a picture")
    room = QRectF(_PICTURE_MARGIN, _PICTURE_MARGIN, width - 2 * _PICTURE_MARGIN, 0)
    measures = QFontMetricsF(_font(report), QImage(1, 1, QImage.Format.Format_RGB32))
    blocks = [*_title_blocks(report, period, measures), *_chart_blocks(report, period, measures)]
    height = sum(block.height for block in blocks) + 2 * _PICTURE_MARGIN
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.setFont(_font(report))
    _paint_blocks(painter, room, blocks)
    painter.end()

    def write(file: QSaveFile) -> bool:
        writer = QImageWriter(file, b"png")
        if not writer.write(image):
            raise ExportFailed(path, writer.errorString())
        return True

    _write_whole(path, write)


def _write_whole(path: Path, write: Callable[[QSaveFile], bool]) -> bool:
    """Write a file that takes the place of the one at `path` at the end, unless `write` returns False or fails."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise ExportFailed(path, file.errorString())
    file.setPermissions(QSaveFile.Permission.ReadOwner | QSaveFile.Permission.WriteOwner)
    whole = False
    try:
        whole = write(file)
    finally:
        if not whole:
            file.cancelWriting()
        committed = file.commit()
    if whole and not committed:
        raise ExportFailed(path, file.errorString())
    return whole


# --- pages --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Block:
    """A piece of a page that is never cut.

    `fresh` begins a page; `keep` is the height of what must follow on the same page. `repeated` is painted above it
    if it comes to stand at the top of a page by chance. A `gap` is left out where a page begins or ends.
    """

    height: float
    paint: Callable[[QPainter, QRectF], None]
    fresh: bool = False
    keep: float = 0.0
    repeated: _Block | None = None
    gap: bool = False


def _paint_pages(
    report: Report, device: QPagedPaintDevice, painter: QPainter, page: QSizeF, progress: Progress
) -> bool:
    room = QRectF(0, _HEAD, page.width(), page.height() - _HEAD - _FOOT)
    measures = metrics(painter)
    pages = sum(1 for _ in _pages(report, measures, room.size()))
    if not progress(0, pages):
        return False
    for number, blocks in enumerate(_pages(report, measures, room.size()), 1):
        if number > 1 and not device.newPage():
            raise OSError(words.cannot_print())
        _paint_head(painter, report, page)
        _paint_foot(painter, report, page, words.page_number(number, pages))
        _paint_blocks(painter, room, blocks)
        if not progress(number, pages):
            return False
    return True


def _pages(report: Report, measures: QFontMetricsF, room: QSizeF) -> Iterator[list[_Block]]:
    """The blocks of each page, one page after the other."""
    page: list[_Block] = []
    left = room.height()
    for block in _blocks(report, measures, room):
        if block.gap and (not page or block.height > left):
            continue
        if page and (block.fresh or block.height + block.keep > left):
            yield page
            page, left = [], room.height()
            if block.repeated is not None:
                page.append(block.repeated)
                left -= block.repeated.height
        page.append(block)
        left -= block.height
    yield page


def _paint_blocks(painter: QPainter, room: QRectF, blocks: Iterable[_Block]) -> None:
    y = room.top()
    for block in blocks:
        painter.save()
        block.paint(painter, QRectF(room.left(), y, room.width(), block.height))
        painter.restore()
        y += block.height


def _paint_head(painter: QPainter, report: Report, page: QSizeF) -> None:
    painter.save()
    painter.setPen(QColor(LIGHT.text))
    middle = metrics(painter).height() / 2
    write_up_to(painter, page.width(), middle, report.person)
    painter.setFont(resized(painter.font(), 1.0, QFont.Weight.Bold))
    write(painter, 0, middle, report.heading)
    _rule(painter, QRectF(0, _HEAD - _GAP, page.width(), 0), LIGHT.border)
    painter.restore()


def _paint_foot(painter: QPainter, report: Report, page: QSizeF, number: str) -> None:
    painter.save()
    painter.setFont(resized(painter.font(), _SMALL))
    painter.setPen(QColor(LIGHT.muted))
    middle = page.height() - metrics(painter).height() / 2
    write(painter, 0, middle, f"{words.report_foot()} {words.report_made(report.made, report.version)}")
    write_up_to(painter, page.width(), middle, number)
    painter.restore()


def _rule(painter: QPainter, at: QRectF, colour: str) -> None:
    painter.fillRect(QRectF(at.left(), at.top(), at.width(), _RULE), QColor(colour))


def _blocks(report: Report, measures: QFontMetricsF, room: QSizeF) -> Iterator[_Block]:
    for period in report.periods:
        yield from _title_blocks(report, period, measures)
        yield from _chart_blocks(report, period, measures)
        yield from _figure_blocks(period, measures)
        if Part.TABLE in report.parts:
            yield from _table_blocks(report, period, measures, room.width())
    yield from _closing_blocks(report, measures, room)


# --- pieces of a period -------------------------------------------------------------------------------------


def _gap(height: float) -> _Block:
    return _Block(height, lambda _painter, _rect: None, gap=True)


def _text(text: str, measures: QFontMetricsF, size: float = 1.0, colour: str = LIGHT.text, *, bold: bool) -> _Block:
    """A line of text."""

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setFont(resized(painter.font(), size, QFont.Weight.DemiBold if bold else None))
        painter.setPen(QColor(colour))
        write(painter, rect.left(), rect.center().y(), text)

    return _Block(measures.lineSpacing() * size, paint)


def _title_blocks(report: Report, period: Period, measures: QFontMetricsF) -> Iterator[_Block]:
    title = _text(words.dates_name(period.dates), measures, _TITLE, bold=True)
    yield replace(title, fresh=True)
    if report.about:
        yield _text(report.about, measures, colour=LIGHT.muted, bold=False)
    yield _gap(_GAP)


def _chart_blocks(report: Report, period: Period, measures: QFontMetricsF) -> Iterator[_Block]:
    if Part.RIBBONS in report.parts and period.ribbons:
        yield from _ribbon_blocks(period, measures)
        yield _gap(_GAP)
    if Part.TREND in report.parts:
        yield _Block(_TREND, lambda painter, rect: paint_trend(painter, rect, period.trend, LIGHT, report.about))
        yield _gap(_GAP)


def _ribbon_blocks(period: Period, measures: QFontMetricsF) -> Iterator[_Block]:
    dated = len(period.dates) > words.LONGEST_NAMED
    pitch = _WEEK_PITCH if len(period.ribbons) <= 7 else _MONTH_PITCH
    hours = hour_line_height(measures) + _GAP / 2
    yield _Block(measures.height() + _GAP / 2, _paint_key, keep=pitch + hours)
    for n, ribbon in enumerate(period.ribbons, 1):
        keep = hours if n == len(period.ribbons) else 0.0
        yield _Block(pitch, _ribbon_painter(ribbon, pitch, dated=dated), keep=keep)
    usual = most_usual(period.ribbons)

    def paint_line(painter: QPainter, rect: QRectF) -> None:
        paint_hour_line(painter, QRectF(rect.left(), rect.top(), rect.width(), 0), usual, LIGHT, dated=dated)

    yield _Block(hours, paint_line)


def _paint_key(painter: QPainter, rect: QRectF) -> None:
    paint_key(painter, rect.adjusted(0, 0, 0, -_GAP / 2), LIGHT)


def _ribbon_painter(ribbon: DayRibbon, pitch: float, *, dated: bool) -> Callable[[QPainter, QRectF], None]:
    return lambda painter, rect: paint_ribbons(painter, rect, (ribbon,), LIGHT, pitch=pitch, dated=dated)


def _figure_blocks(period: Period, measures: QFontMetricsF) -> Iterator[_Block]:
    """The figures, each with its name above it, some beside each other."""
    told = words.figures_told(period.figures)
    for first in range(0, len(told), _FIGURES_IN_A_ROW):
        yield _Block(2 * measures.lineSpacing() + _GAP / 2, _figures_painter(told[first : first + _FIGURES_IN_A_ROW]))
    yield _gap(_GAP)


def _figures_painter(told: Sequence[tuple[str, str]]) -> Callable[[QPainter, QRectF], None]:
    def paint(painter: QPainter, rect: QRectF) -> None:
        plain, line = painter.font(), metrics(painter).lineSpacing()
        for n, (name, value) in enumerate(told):
            x = rect.left() + n * rect.width() / _FIGURES_IN_A_ROW
            painter.setFont(plain)
            painter.setPen(QColor(LIGHT.muted))
            write(painter, x, rect.top() + line / 2, name)
            painter.setFont(resized(plain, 1.0, QFont.Weight.DemiBold))
            painter.setPen(QColor(LIGHT.text))
            write(painter, x, rect.top() + line * 1.5, value)

    return paint


# --- the table ----------------------------------------------------------------------------------------------


def _table_blocks(report: Report, period: Period, measures: QFontMetricsF, width: float) -> Iterator[_Block]:
    """A line for each treatment, or as many as its remarks take, with the heads again on every page."""
    if not period.rows:
        yield _text(words.no_treatments(), measures, bold=False)
        return
    line = measures.lineSpacing() * _LOOSE
    heads = _heads(report, line, width)
    title = _text(words.continued(words.dates_name(period.dates)), measures, _TITLE, bold=True)

    def paint_again(painter: QPainter, rect: QRectF) -> None:
        _paint_blocks(painter, rect, (title, _gap(_GAP), heads))

    again = _Block(title.height + _GAP + heads.height, paint_again)
    yield replace(heads, keep=3 * line)
    for row in period.rows:
        lines = list(_lines(row, measures, width, notes=Part.NOTES in report.parts))
        together = line * (len(lines) - 1) if len(lines) <= _LONGEST_UNCUT else 0.0
        for n, cells in enumerate(lines):
            keep = together if n == 0 else 0.0
            yield _Block(line, _cells_painter(cells, width, ruled=n == 0), keep=keep, repeated=again)
    yield _gap(_GAP)


def _heads(report: Report, line: float, width: float) -> _Block:
    font = resized(_font(report), 1.0, QFont.Weight.DemiBold)
    lines = list(_beside(words.table_heads(), QFontMetricsF(font), width))

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setFont(font)
        _rule(painter, rect, LIGHT.border)
        for n, cells in enumerate(lines):
            _cells_painter(cells, width)(painter, QRectF(rect.left(), rect.top() + n * line, width, line))

    return _Block(line * len(lines), paint)


def _lines(row: TableRow, measures: QFontMetricsF, width: float, *, notes: bool) -> Iterator[tuple[str, ...]]:
    """The cells of a row, line by line."""
    remarks = [*row.remarks, row.note] if notes and row.note else row.remarks
    cells = (
        words.day_and_time(row.at),
        row.area,
        modality_name(row.modality),
        words.still_on() if row.on_skin is None else words.minutes(row.on_skin),
        words.minutes(row.planned),
        words.NONE if row.before is None else str(row.before),
        words.NONE if row.after is None else str(row.after),
        ". ".join(remarks),
    )
    return _beside(cells, measures, width)


def _beside(cells: Sequence[str], measures: QFontMetricsF, width: float) -> Iterator[tuple[str, ...]]:
    """Cells in lines, each as wide as its column."""
    rooms = (share * width - _CELL_GAP for share in _COLUMNS)
    wrapped = (_wrapped(cell, measures, room) for cell, room in zip(cells, rooms, strict=True))
    return zip_longest(*wrapped, fillvalue="")


def _wrapped(text: str, measures: QFontMetricsF, room: float) -> list[str]:
    """The text in lines that are no wider than there is room; a word that is wider is cut."""
    tidy = " ".join(text.split())
    if measures.horizontalAdvance(tidy) <= room:
        return [tidy]
    lines, line = [], ""
    for word in tidy.split():
        whole = f"{line} {word}" if line else word
        if measures.horizontalAdvance(whole) > room and line:
            lines.append(line)
            whole = word
        line = whole
        while measures.horizontalAdvance(line) > room and len(line) > 1:
            fitting = _fitting(line, measures, room)
            lines.append(line[:fitting])
            line = line[fitting:]
    return [*lines, line]


def _fitting(word: str, measures: QFontMetricsF, room: float) -> int:
    """How many of the first characters of a word fit; one at least."""
    return max(1, next(n for n in range(len(word) - 1, -1, -1) if measures.horizontalAdvance(word[:n]) <= room))


def _cells_painter(cells: Sequence[str], width: float, *, ruled: bool = False) -> Callable[[QPainter, QRectF], None]:
    def paint(painter: QPainter, rect: QRectF) -> None:
        if ruled:
            _rule(painter, rect, LIGHT.track)
        painter.setPen(QColor(LIGHT.text))
        x = rect.left()
        for cell, share in zip(cells, _COLUMNS, strict=True):
            write(painter, x, rect.center().y(), cell)
            x += share * width

    return paint


# --- the end ------------------------------------------------------------------------------------------------


def _closing_blocks(report: Report, measures: QFontMetricsF, room: QSizeF) -> Iterator[_Block]:
    """The regimens with their sources, and what a reader has to know. It stays together if a page can hold it."""
    blocks: list[_Block] = []
    if Part.REGIMEN in report.parts and report.regimens:
        blocks.append(_text(words.regimen_heading(), measures, bold=True))
        for area, regimen in report.regimens:
            blocks += _paragraph(words.regimen_told(area, regimen), measures, room.width())
        blocks.append(_gap(_GAP))
    for statement in words.statements():
        blocks += _paragraph(statement, measures, room.width())
    height = sum(block.height for block in blocks)
    if height <= room.height():
        blocks[0] = replace(blocks[0], keep=height - blocks[0].height)
    yield _gap(2 * _GAP)
    yield from blocks


def _paragraph(text: str, measures: QFontMetricsF, width: float) -> Iterator[_Block]:
    return (_text(line, measures, colour=LIGHT.muted, bold=False) for line in _wrapped(text, measures, width))


def _font(report: Report) -> QFont:
    """The font of everything that is not the screen: the same size everywhere, whatever the person wants larger."""
    font = QFont(list(report.families))
    font.setPixelSize(_FONT)
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


_DPI: Final = 96.0
"""All measures here are pixels of 1/96 inch, as on the screen."""
_PDF_RESOLUTION: Final = 1200
_MARGIN_MM: Final = 15.0
_PICTURE_MARGIN: Final = 24.0
_FONT: Final = 11
_SMALL: Final = 9 / 11
_TITLE: Final = 16 / 11
_LOOSE: Final = 1.1
_HEAD: Final = 30.0
_FOOT: Final = 22.0
_GAP: Final = 10.0
_CELL_GAP: Final = 6.0
_RULE: Final = 0.75
_TREND: Final = 122.0
_WEEK_PITCH: Final = 18.0
_MONTH_PITCH: Final = 13.5
_FIGURES_IN_A_ROW: Final = 4
_LONGEST_UNCUT: Final = 12
"""A treatment of more lines than this may be cut by the end of a page."""
_COLUMNS: Final = (0.20, 0.17, 0.07, 0.09, 0.09, 0.08, 0.08, 0.22)
"""The widths of the table's columns, as shares of the page's."""
