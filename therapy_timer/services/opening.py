# SPDX-License-Identifier: MIT
"""Opening the log, whatever has happened to it. No Qt.

Call it only while holding the instance lock of the data folder: two repairs at once would be one too many.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from therapy_timer.core.clock import Clock
from therapy_timer.core.events import Doubted, RestSet
from therapy_timer.log.backup import backups
from therapy_timer.log.errors import LogDamaged, LogError
from therapy_timer.log.events import Row
from therapy_timer.log.marker import FILE_NAME as MARKER_NAME
from therapy_timer.log.repair import (
    as_found,
    finished,
    forget_as_found,
    has_wal,
    keep_as_found,
    salvage,
    salvage_imported,
    set_aside,
    set_marker_aside,
    unfinished,
)
from therapy_timer.log.store import PATIENCE, Finding, Log
from therapy_timer.services.folders import Folders

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What was wrong with the log, to be told to the person.

    `kept_at` is where the damaged files lie now, if they had to be moved; `recovered` is how many events were read
    back; `doubted` is whether events may be missing, so that every region rests in full; `backup` is the newest one, to
    be offered.
    """

    kept_at: Path | None
    recovered: int
    doubted: bool
    backup: tuple[date, Path] | None


def backup_folder(folders: Folders) -> Path:
    """Where the backups of the log lie."""
    return folders.data / "backups"


def open_log(folders: Folders, clock: Clock, *, patience: timedelta = PATIENCE) -> tuple[Log, Trouble | None]:
    """Open the log; mend it first if need be, and say what was wrong.

    Nothing is overwritten: damaged files are moved aside. Where events may be missing, every region rests in full from
    now. Raises `LogError` if the log cannot be used at all.
    """
    cut_short = unfinished(folders.data)
    asides = list(cut_short)
    if has_wal(folders.data):
        _keep_as_found(folders.data)
    finding = None
    sure = not cut_short  # a marker may have been written since that knows less than the one before
    try:
        log, finding = _open(folders, patience)
        trouble = _mended(log, finding, asides, folders, clock, sure=sure) if finding or asides else None
    except LogDamaged as error:
        _logger.warning("the log is damaged: %s", error)
        asides.append(set_aside(folders.data, clock.now().utc))
        log = Log.open(folders.data, marker=folders.state, patience=patience)
        trouble = _mended(log, None, asides, folders, clock, sure=sure)
    forget_as_found(folders.data)
    return log, trouble


def _open(folders: Folders, patience: timedelta) -> tuple[Log, Finding | None]:
    log = Log.open(folders.data, marker=folders.state, patience=patience)
    try:
        return log, log.finding()
    except LogDamaged as error:
        _logger.warning("what was derived from the log is damaged and derived anew: %s", error)
        log.close()
    except BaseException:
        log.close()
        raise
    _keep_as_found(folders.data, again=False)  # not while SQLite has it open: that would take its locks away
    log = Log.open(folders.data, marker=folders.state, patience=patience)
    try:
        log.rebuild()
        return log, log.finding()
    except BaseException:
        log.close()
        raise


def _mended(
    log: Log, finding: Finding | None, asides: list[Path], folders: Folders, clock: Clock, *, sure: bool
) -> Trouble:
    """Bring back what can be read of it, and have all skin rest where that may not be all, or it is not `sure`.

    The log is closed if that cannot be done.
    """
    try:
        return _brought_back(log, finding, asides, folders, clock, sure=sure)
    except BaseException:
        log.close()
        raise


def _brought_back(
    log: Log, finding: Finding | None, asides: list[Path], folders: Folders, clock: Clock, *, sure: bool
) -> Trouble:
    if finding is not None:
        _logger.warning("the log is not as it was left: %s", finding)
        if as_found(folders.data).exists():
            asides.append(set_aside(folders.data, clock.now().utc, in_use=True))
    if log.newest_marked() is None and (folders.state / MARKER_NAME).exists():
        _keep_marker(folders, asides, clock)
    rows = {row.id: (seq, row) for aside in asides for seq, row in salvage(aside)}
    imported = [numbered for aside in asides for numbered in salvage_imported(aside)]
    marked = log.marked()
    known = _is_shorter(log) if finding is Finding.BEHIND else finding is None and _is_whole(log, rows)
    doubted = not (sure and known)
    recovered = log.merge([*rows.values(), *marked], clock.now(), doubts=False, imported=imported)
    _keep_rests(log, clock, marked)
    if doubted:
        with log.transaction() as transaction:
            transaction.append(clock.now(), Doubted())
    for aside in asides:
        finished(aside)
    return Trouble(asides[-1] if asides else None, recovered, doubted, _newest_backup(folders))


def _keep_marker(folders: Folders, asides: list[Path], clock: Clock) -> None:
    """Do not overwrite a marker that cannot be read either."""
    try:
        aside = asides[-1] if asides else set_aside(folders.data, clock.now().utc, in_use=True)
        set_marker_aside(folders.state / MARKER_NAME, aside)
        finished(aside)
    except LogError as error:
        _logger.warning("the damaged marker could not be kept: %s", error)


def _is_whole(log: Log, rows: Mapping[str, tuple[int, Row]]) -> bool:
    """Whether no event is missing among those read back: none in between, and none that the marker knows.

    A marker from before the first event knows nothing.
    """
    newest = log.newest_marked() or 0
    numbers = sorted(seq for seq, _ in rows.values())
    known = all(row.id in rows for _, row in log.marked())
    return known and numbers == list(range(1, len(numbers) + 1)) and 0 < newest <= len(numbers)


def _is_shorter(log: Log) -> bool:
    """Whether the log is the beginning of the one that was marked: only its end is missing, no number is damaged."""
    newest = log.newest_marked() or 0
    numbers = [seq for seq, _ in log.rows()]
    return newest > 0 and numbers == list(range(1, len(numbers) + 1)) and len(numbers) <= newest


def _keep_rests(log: Log, clock: Clock, marked: Iterable[tuple[int, Row]]) -> None:
    """A rest that was chosen here is not shortened by what another log says."""
    chosen = {event.region: event.rest for _, row in marked if isinstance(event := row.event, RestSet)}
    with log.transaction() as transaction:
        for region, rest in chosen.items():
            if transaction.record().regimen(region).rest < rest:
                transaction.append(clock.now(), RestSet(region, rest))


def _keep_as_found(folder: Path, *, again: bool = True) -> None:
    """Keep a copy for the case that something turns out to be wrong; without room for it, it goes without."""
    if not again and as_found(folder).exists():
        return
    try:
        keep_as_found(folder)
    except LogError as error:
        _logger.warning("the log could not be copied before it was opened: %s", error)


def _newest_backup(folders: Folders) -> tuple[date, Path] | None:
    return next(iter(backups(backup_folder(folders))), None)
