# SPDX-License-Identifier: MIT
"""Restoring from a backup: what it has and the log has not is added. Nothing is replaced, no rest becomes shorter.

No Qt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

from therapy_timer.core.clock import Clock
from therapy_timer.core.events import RestSet
from therapy_timer.core.region import Region
from therapy_timer.log import schema
from therapy_timer.log.errors import LogDamaged, LogError
from therapy_timer.log.repair import imported_of_backup, rows_of_backup
from therapy_timer.log.store import Log


class Unfit(StrEnum):
    """Why nothing is taken from a file."""

    UNREADABLE = "unreadable"
    """It is not there, or may not be read; the cause is what the system said."""
    NOT_A_LOG = "not-a-log"
    TOO_NEW = "too-new"
    """A newer version wrote it, and may have said things in it that this one does not know."""
    DAMAGED = "damaged"
    """Nothing in it can be read."""


class RestoreRefused(Exception):
    """Nothing was taken from the file at `path`, and nothing was changed."""

    def __init__(self, path: Path, why: Unfit, cause: str = "") -> None:
        super().__init__(path, why, cause)
        self.path = path
        self.why = why
        self.cause = cause


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it: how many entries were `added`, and whether the backup was `whole`, as far as that shows."""

    added: int
    whole: bool


def restore(log: Log, path: Path, clock: Clock) -> Restored:
    """Add what the backup at `path` has and the log has not.

    A rest that was chosen here stays as long as it is, whatever the backup says. Raises `RestoreRefused` if nothing can
    be taken from the file, and `LogError` if the log itself cannot be written.
    """
    if _is_same(log.path, path):  # and must not even be looked at: that would take SQLite's locks away
        return Restored(0, whole=True)
    whole = _look_before_reading(path)
    try:
        rows, imported = rows_of_backup(path), imported_of_backup(path)
    except LogDamaged as error:
        raise RestoreRefused(path, Unfit.DAMAGED, error.cause) from error
    except LogError as error:
        raise RestoreRefused(path, Unfit.UNREADABLE, error.cause) from error
    numbers = [number for number, _ in rows]
    whole = whole and numbers == list(range(1, len(numbers) + 1))
    if not whole and not rows:
        raise RestoreRefused(path, Unfit.DAMAGED)
    chosen = dict(log.record().rests)
    added = log.merge(rows, clock.now(), imported=imported)
    _keep_rests(log, clock, chosen)
    return Restored(added, whole)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _look_before_reading(path: Path) -> bool:
    """Whether the file is as long as it says. Raises `RestoreRefused` for one that is no log, or a newer one."""
    try:
        with path.open("rb") as file:
            header = file.read(schema.HEADER_LENGTH)
            length = file.seek(0, 2)
    except OSError as error:
        raise RestoreRefused(path, Unfit.UNREADABLE, error.strerror or str(error)) from error
    version, application = schema.in_header(header) or (0, 0)
    if application != schema.APPLICATION_ID:
        raise RestoreRefused(path, Unfit.NOT_A_LOG)
    if version > schema.VERSION:
        raise RestoreRefused(path, Unfit.TOO_NEW)
    return length >= schema.length_in_header(header)


def _keep_rests(log: Log, clock: Clock, chosen: Mapping[Region, timedelta]) -> None:
    """Say the rests once more that another log, whose events came behind ours, would have made shorter."""
    with log.transaction() as transaction:
        for region, rest in chosen.items():
            if transaction.record().regimen(region).rest < rest:
                transaction.append(clock.now(), RestSet(region, rest))
