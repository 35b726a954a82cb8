# SPDX-License-Identifier: MIT
"""Reads the CSV that this program wrote (docs/csv-format.md): each row becomes the events of one treatment.

The ids of the events follow from what the row says, so that reading it twice changes nothing.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import blake2b
from pathlib import Path
from typing import Final, TextIO, TypeVar

from therapy_timer.core.clock import ZERO, Instant
from therapy_timer.core.editing import LONGEST_NOTE, LONGEST_ON_SKIN, WORST_PAIN
from therapy_timer.core.events import Answer, Event, Modality, Noted, PainSaid, PainTime, Removed, Started
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Treatment
from therapy_timer.log.events import row_of
from therapy_timer.log.exchange import COLUMNS, as_meant
from therapy_timer.log.json_import import add_row
from therapy_timer.log.staging import Fault, ImportRefused, Reading, Refused

MACHINE: Final = "csv"
"""The machine of the events that rows of a CSV file become: nobody knows on which one they were written."""

NEEDED: Final = tuple(
    column for column in COLUMNS if column not in {"name", "overrun_seconds", "pain_before", "pain_after", "note"}
)
"""The columns without which a file cannot be read."""

TIME_FORM: Final = "2026-03-16T10:00:00+01:00"
"""How a time looks that is understood. Any other order of day, month and year could be taken for another day."""

_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d(:\d\d)?)")
_NUMBER: Final = re.compile(r"\d{1,9}(\.\d{1,20})?(e-?\d{1,2})?")
_ID: Final = re.compile(r"[0-9a-f]{32}")
AREA: Final = re.compile(r"[a-z0-9-]{1,60}(~[0-9a-z]{1,8}){0,9}")
"""How the id of an area looks; one from another log may have a part of that log's id behind it."""

_SECOND: Final = timedelta(seconds=1)
_MINUTE: Final = timedelta(minutes=1)

Name = TypeVar("Name", bound=StrEnum)


class _Bad(Exception):
    """What a row says cannot be."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Told:
    """A treatment as a row of the file tells it; times are aware."""

    treatment: str
    area: str
    region: Region
    modality: Modality
    started: datetime
    planned: timedelta
    removed: datetime
    on_skin: timedelta
    answer: Answer
    outside: bool
    pain_before: int | None
    pain_after: int | None
    note: str


def told_of(treatment: Treatment) -> Told | None:
    """A treatment of the log as a row would tell it; None while it is on."""
    removal = treatment.removal
    if removal is None:
        return None
    return Told(
        treatment.id,
        treatment.area,
        treatment.region,
        treatment.modality,
        treatment.started.utc,
        treatment.planned,
        removal.when.utc,
        removal.on_skin,
        removal.answer,
        treatment.outside,
        treatment.pain_before,
        treatment.pain_after,
        treatment.note,
    )


def same(one: Told, other: Told) -> bool:
    """Whether two tell the same; the area's id may be another one in another log."""
    return replace(one, area="") == replace(other, area="")


def read_csv(path: Path, file: TextIO, reading: Reading) -> Iterator[None]:
    """Put every treatment in the file into the staging, with a pause after each. Raises ImportRefused."""
    head = file.readline()
    delimiter = ";" if head.count(";") > head.count(",") else ","
    names = next(csv.reader([head.strip("\r\n")], delimiter=delimiter), [])
    missing = [column for column in NEEDED if column not in names]
    if len(missing) == len(NEEDED):
        raise ImportRefused(path, Refused.NOT_OURS)
    if missing:
        raise ImportRefused(path, Refused.COLUMNS, ", ".join(missing))
    rows = csv.reader(file, delimiter=delimiter, strict=True)
    while True:
        line = rows.line_num + 2
        try:
            cells = next(rows, None)
        except csv.Error:
            reading.problems.add(line, Fault.NOT_A_ROW)
            continue
        if cells is None:
            return
        if cells:
            _read_row(line, names, cells, reading)
        yield


def _read_row(line: int, names: list[str], cells: list[str], reading: Reading) -> None:
    if len(cells) != len(names) or any("\0" in cell for cell in cells):
        reading.problems.add(line, Fault.NOT_A_ROW)
        return
    row = dict(zip(names, cells, strict=True))
    try:
        told = _told(row)
    except _Bad as bad:
        treatment = row["treatment"] if _ID.fullmatch(row["treatment"]) else None
        reading.problems.add(line, bad.fault, treatment)
        return
    if told.removed < told.started:
        reading.problems.add(line, Fault.CLOCK_SET, told.treatment)
    for instant, event in events_of(told):
        add_row(line, row_of(_id_of(told, event), MACHINE, instant, event), reading)


def events_of(told: Told) -> Iterator[tuple[Instant, Event]]:
    """What must have been said of a treatment, on a computer of which nothing is known."""
    boot = f"csv-{told.treatment}"
    name = told.treatment
    on = Instant(told.started, ZERO, boot)
    off = Instant(told.removed, told.on_skin, boot)
    yield on, Started(name, told.area, told.region, told.modality, told.planned, ZERO, told.outside)
    yield off, Removed(name, ZERO, told.answer)
    for when, pain in ((PainTime.BEFORE, told.pain_before), (PainTime.AFTER, told.pain_after)):
        if pain is not None:
            yield off, PainSaid(name, when, pain)
    if told.note:
        yield off, Noted(name, told.note)


def _id_of(told: Told, event: Event) -> str:
    """An id that follows from what is told."""
    return blake2b(repr((told, type(event).__name__, event)).encode(), digest_size=16).hexdigest()


def _told(row: Mapping[str, str]) -> Told:
    if not _ID.fullmatch(row["treatment"]):
        raise _Bad(Fault.TREATMENT_ID)
    if not row["removed_at"]:
        raise _Bad(Fault.STILL_ON)
    region = _named(Region, row["region"], Fault.REGION)
    started, removed = _time(row["started_at"]), _time(row["removed_at"])
    on_skin = _number(row["on_skin_seconds"], _SECOND) if row["on_skin_seconds"] else removed - started
    planned = _number(row["planned_minutes"], _MINUTE)
    note = as_meant(row.get("note", ""))
    if on_skin < ZERO or (on_skin == ZERO and removed < started):
        raise _Bad(Fault.END_BEFORE_START)
    if on_skin > LONGEST_ON_SKIN:
        raise _Bad(Fault.ON_TOO_LONG)
    if not ZERO < planned <= LONGEST_ON_SKIN:
        raise _Bad(Fault.NUMBER)
    if len(note) > LONGEST_NOTE:
        raise _Bad(Fault.NOTE)
    if row["outside_regimen"] not in {"yes", "no"}:
        raise _Bad(Fault.YES_OR_NO)
    return Told(
        treatment=row["treatment"],
        area=row["area"] if AREA.fullmatch(row["area"]) else region.value,
        region=region,
        modality=_named(Modality, row["modality"], Fault.MODALITY),
        started=started,
        planned=planned,
        removed=removed,
        on_skin=on_skin,
        answer=_named(Answer, row["removal"], Fault.ANSWER),
        outside=row["outside_regimen"] == "yes",
        pain_before=_pain(row.get("pain_before", "")),
        pain_after=_pain(row.get("pain_after", "")),
        note=note,
    )


def _named(names: type[Name], text: str, fault: Fault) -> Name:
    try:
        return names(text)
    except ValueError:
        raise _Bad(fault) from None


def _time(text: str) -> datetime:
    if not _TIME.fullmatch(text):
        raise _Bad(Fault.TIME)
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        raise _Bad(Fault.TIME) from None


def _number(text: str, unit: timedelta) -> timedelta:
    if not _NUMBER.fullmatch(text):
        raise _Bad(Fault.NUMBER)
    return float(text) * unit


def _pain(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 2 and int(text) <= WORST_PAIN):
        raise _Bad(Fault.PAIN)
    return int(text)
