# SPDX-License-Identifier: MIT
"""Reads the JSON that this program wrote (docs/json-format.md), piece by piece: it may be larger than the memory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, TextIO

from therapy_timer.core.editing import LONGEST_NOTE, WORST_PAIN
from therapy_timer.core.events import Corrected, Event, Noted, PainSaid, Removed, RestImported, RestKept, Started
from therapy_timer.log.events import BadRow, Row
from therapy_timer.log.json_export import FORMAT, VERSION
from therapy_timer.log.staging import Fault, ImportRefused, Reading, Refused

_CHUNK: Final = 1 << 16
_LARGEST_PIECE: Final = 1 << 20
"""No event has this many characters."""
_TEXTS: Final = ("id", "kind", "machine", "boot", "data", "checksum")
_NUMBERS: Final = ("utc", "since_boot")
_SHORT: Final = ("id", "kind", "treatment", "machine", "boot")
_LONGEST_ID: Final = 200
_FIRST_TIME: Final = 0
_LAST_TIME: Final = 32_503_680_000_000_000
"""The year 3000: nothing that happened is later, whatever a clock showed."""
_LONGEST_UP: Final = 100 * 365 * 86_400_000_000


class _Broken(Exception):
    """What is there is not JSON."""


class _Pieces:
    """A JSON text of which one value after the other is taken, with the number of its line."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._text = ""
        self._at = 0
        self.line = 1
        self._decoder = json.JSONDecoder()

    def peek(self) -> str:
        """The next character that is no white space; empty at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in " \t\r\n":
                self._pass(1)
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def take(self, expected: str) -> None:
        """Pass this character."""
        if self.peek() != expected:
            raise _Broken(expected)
        self._pass(1)

    def value(self) -> object:
        """The next value."""
        self.peek()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
                if end < len(self._text) or not self._more():  # a number may go on
                    self._pass(end - self._at)
                    return value
            except (ValueError, RecursionError) as error:
                too_long = len(self._text) - self._at > _LARGEST_PIECE
                if isinstance(error, RecursionError) or too_long or not self._more():
                    raise _Broken("value") from error

    def members(self) -> Iterator[str]:
        """The names in an object; the value behind each has to be taken before the next one."""
        self.take("{")
        first = True
        while self.peek() != "}":
            if not first:
                self.take(",")
            first = False
            name = self.value()
            if not isinstance(name, str):
                raise _Broken("name")
            self.take(":")
            yield name
        self.take("}")

    def elements(self) -> Iterator[tuple[int, object]]:
        """The values in an array, each with its line."""
        self.take("[")
        first = True
        while self.peek() != "]":
            if not first:
                self.take(",")
            first = False
            self.peek()
            line = self.line
            yield line, self.value()
        self.take("]")

    def end(self) -> None:
        """Nothing may come any more."""
        if self.peek():
            raise _Broken("end")

    def _pass(self, length: int) -> None:
        self.line += self._text.count("\n", self._at, self._at + length)
        self._at += length

    def _more(self) -> bool:
        chunk = self._file.read(_CHUNK)
        self._text = self._text[self._at :] + chunk
        self._at = 0
        return bool(chunk)


def read_json(path: Path, file: TextIO, reading: Reading) -> Iterator[None]:
    """Put every event in the file into the staging, with a pause after each. Raises ImportRefused."""
    pieces = _Pieces(file)
    seen = dict[str, object]()
    try:
        for name in pieces.members():
            if name in {"events", "imported"}:
                _look_at_head(path, seen)
                for line, piece in pieces.elements():
                    _read_event(line, piece, reading)
                    yield
                seen[name] = True
            else:
                seen[name] = pieces.value()
        pieces.end()
    except _Broken as error:
        raise ImportRefused(path, Refused.NOT_JSON, line=pieces.line) from error
    if not {"events", "imported"} <= seen.keys():
        raise ImportRefused(path, Refused.NOT_OURS)


def _look_at_head(path: Path, seen: dict[str, object]) -> None:
    """Raise ImportRefused unless it is a file of ours. Format and version stand before the events."""
    version = seen.get("version")
    if seen.get("format") != FORMAT or not isinstance(version, int) or version < 1:
        raise ImportRefused(path, Refused.NOT_OURS)
    if version > VERSION:
        raise ImportRefused(path, Refused.TOO_NEW, str(version))


def _read_event(line: int, piece: object, reading: Reading) -> None:
    row = _row(piece)
    if row is None:
        reading.problems.add(line, Fault.NOT_A_ROW)
        return
    add_row(line, row, reading)


def _row(piece: object) -> Row | None:
    """The row that a JSON object tells; None if it tells none."""
    if not isinstance(piece, dict):
        return None
    told: dict[str, Any] = {name: piece.get(name) for name in (*_TEXTS, *_NUMBERS, "treatment")}
    texts = [told[name] for name in _TEXTS] + [told["treatment"] or ""]
    numbers = [told[name] for name in _NUMBERS]
    if not all(isinstance(text, str) and _is_text(text) for text in texts):
        return None
    if not all(type(number) is int and abs(number) < 2**63 for number in numbers):
        return None
    return Row(**told) if all(len(told[name] or "") <= _LONGEST_ID for name in _SHORT) else None


def _is_text(text: str) -> bool:
    """Whether it has no half characters, which cannot be stored."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def add_row(line: int, row: Row, reading: Reading) -> None:
    """Put an event into the staging if it is as it was written and says what can be."""
    if row.checksum != row.sum():
        reading.problems.add(line, Fault.CHECKSUM, row.treatment)
        return
    try:
        event = row.event
        future = _future(row, event, reading)
    except BadRow:
        reading.problems.add(line, Fault.FIELDS, row.treatment)
        return
    fault = _beyond(row, event) or reading.staging.add(line, row, future=future)
    if fault is not None:
        reading.problems.add(line, fault, row.treatment)


def _future(row: Row, event: Event, reading: Reading) -> bool:
    """Whether it was said, or has happened, later than now. Raises BadRow when that is no time."""
    instant = row.instant
    try:
        happened = [instant.utc - span for span in _spans(event)]
        _ = instant.boot_utc
    except OverflowError as error:
        raise BadRow(f"times of event {row.id}") from error
    return any(moment > reading.now for moment in (instant.utc, *happened))


def _spans(event: Event) -> tuple[timedelta, ...]:
    match event:
        case Corrected():
            return (event.began, event.ended)
        case Started() | Removed() | RestKept() | RestImported():
            return (event.ago,)
        case _:
            return ()


def _beyond(row: Row, event: Event) -> Fault | None:
    """Whether it says something that no version of this program says."""
    if not (_FIRST_TIME <= row.utc <= _LAST_TIME and 0 <= row.since_boot <= _LONGEST_UP):
        return Fault.TIME
    match event:
        case PainSaid() if not 0 <= event.pain <= WORST_PAIN:
            return Fault.PAIN
        case Noted() if len(event.text) > LONGEST_NOTE:
            return Fault.NOTE
        case Corrected() if event.began <= event.ended:
            return Fault.END_BEFORE_START
        case _:
            return None
