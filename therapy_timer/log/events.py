# SPDX-License-Identifier: MIT
"""Events as they lie in the log: an envelope of who, when and which, the event's fields as JSON, and a checksum."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from hashlib import blake2b
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from therapy_timer.core import events
from therapy_timer.core.clock import Instant
from therapy_timer.core.events import Event

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND: Final = timedelta(microseconds=1)
SECOND: Final = timedelta(seconds=1)

_KINDS: Final[dict[str, type[Event]]] = {
    "started": events.Started,
    "removed": events.Removed,
    "reopened": events.Reopened,
    "cancelled": events.Cancelled,
    "moved": events.Moved,
    "area-added": events.AreaAdded,
    "area-renamed": events.AreaRenamed,
    "area-hidden": events.AreaHidden,
    "rest-set": events.RestSet,
    "told": events.Told,
    "anchored": events.Anchored,
    "doubted": events.Doubted,
    "rest-kept": events.RestKept,
    "taking-off": events.TakingOff,
    "skin-checked": events.SkinChecked,
    "skin-normal": events.SkinNormal,
    "dozing-set": events.DozingSet,
    "pain-said": events.PainSaid,
    "noted": events.Noted,
    "corrected": events.Corrected,
    "deleted": events.Deleted,
    "restored": events.Restored,
    "rest-imported": events.RestImported,
    "note-put-away": events.NotePutAway,
    "safety-answered": events.SafetyAnswered,
    "injury-set": events.InjurySet,
    "short-set": events.ShortSet,
    "plan-set": events.PlanSet,
    "plan-removed": events.PlanRemoved,
    "occurrence-told": events.OccurrenceTold,
    "occurrence-settled": events.OccurrenceSettled,
}
_NAMES: Final = {kind: name for name, kind in _KINDS.items()}
_TYPES: Final = {kind: get_type_hints(kind) for kind in _NAMES}


class BadRow(ValueError):
    """A row that no version of this program can have written."""


@dataclass(frozen=True, slots=True)
class Row:
    """One event as it lies in the log.

    `utc` is microseconds since 1970 UTC, `since_boot` microseconds, `data` the event's fields as JSON (durations in
    seconds), `treatment` the treatment it is about or None, `checksum` the BLAKE2b of all others.
    """

    id: str
    kind: str
    treatment: str | None
    machine: str
    utc: int
    since_boot: int
    boot: str
    data: str
    checksum: str

    @property
    def instant(self) -> Instant:
        """When it was written. Raises `BadRow` when that is no time."""
        try:
            return Instant(from_microseconds(self.utc), self.since_boot * MICROSECOND, self.boot)
        except (OverflowError, TypeError) as error:
            raise BadRow(f"time of event {self.id}") from error

    @property
    def event(self) -> Event:
        """The event itself. Raises `BadRow` when the checksum is wrong or the fields are not an event's."""
        try:
            right = self.checksum == self.sum()
        except TypeError as error:
            raise BadRow(f"columns of event {self.id}") from error
        if not right:
            raise BadRow(f"checksum of event {self.id}")
        try:
            kind = _KINDS[self.kind]
            raw = json.loads(self.data)
            decoded: dict[str, Any] = {name: _decode(raw[name], _TYPES[kind][name]) for name in raw}
            event = kind(**decoded)
        except (KeyError, TypeError, ValueError, OverflowError, RecursionError) as error:
            raise BadRow(f"fields of event {self.id}") from error
        if self.treatment != getattr(event, "treatment", None):
            raise BadRow(f"treatment of event {self.id}")
        return event

    def sum(self) -> str:
        """The checksum that the row should have."""
        parts = [self.id, self.kind, self.treatment, self.machine, self.utc, self.since_boot, self.boot, self.data]
        return blake2b(json.dumps(parts).encode(), digest_size=16).hexdigest()


COLUMNS: Final = ", ".join(field.name for field in fields(Row))
"""The columns of an event, in the order of the fields of `Row`."""

columns_of: Final[Callable[[Row], tuple[str | int | None, ...]]] = attrgetter(*(field.name for field in fields(Row)))
"""The values of these columns."""


def row_of(event_id: str, machine: str, now: Instant, event: Event) -> Row:
    """The row for an event that happens at `now`."""
    data = {field.name: _encode(getattr(event, field.name)) for field in fields(event)}
    row = Row(
        id=event_id,
        kind=_NAMES[type(event)],
        treatment=getattr(event, "treatment", None),
        machine=machine,
        utc=microseconds(now.utc),
        since_boot=now.since_boot // MICROSECOND,
        boot=now.boot_id,
        data=json.dumps(data, separators=(",", ":")),
        checksum="",
    )
    return replace(row, checksum=row.sum())


def microseconds(utc: datetime) -> int:
    """Microseconds since 1970 UTC; exact."""
    return (utc - EPOCH) // MICROSECOND


def from_microseconds(number: int) -> datetime:
    """The aware UTC time of this many microseconds since 1970. Raises `BadRow` outside the years 1 to 9999."""
    try:
        return EPOCH + number * MICROSECOND
    except OverflowError as error:
        raise BadRow(f"time {number}") from error


def _encode(value: object) -> object:
    match value:
        case timedelta():
            return value / SECOND
        case datetime():
            return microseconds(value)
        case date():
            return value.isoformat()
        case time():
            return f"{value:%H:%M}"
        case tuple():
            return [_encode(each) for each in value]
        case _:
            return value


def _decode(value: object, kind: Any) -> object:  # noqa: ANN401 - what a field of an event is annotated with
    if isinstance(kind, UnionType):
        (kind,) = (each for each in get_args(kind) if each is not NoneType)
        return None if value is None else _decode(value, kind)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise TypeError(kind)
        return tuple(_decode(each, get_args(kind)[0]) for each in value)
    return _decode_one(value, kind)


def _decode_one(value: object, kind: type[Any]) -> object:
    if kind is datetime and type(value) is int:
        return from_microseconds(value)
    if kind in (date, time) and isinstance(value, str):
        decoded = kind.fromisoformat(value)
        if _encode(decoded) != value:
            raise ValueError(value)
        return decoded
    if kind is timedelta:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError(kind)
        return timedelta(seconds=value)
    if issubclass(kind, StrEnum) and isinstance(value, str):
        return kind(value)
    if type(value) is not kind:
        raise TypeError(kind)
    return value
