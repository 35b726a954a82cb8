# SPDX-License-Identifier: MIT
"""*Delete everything*: what the person asked to be forgotten is forgotten, but for the rests that still run. No Qt.

The rest is not a record but a protection: deleting must be no way to a second pack. What is left of it says only from
when a region may be treated again, and goes when that has come.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator

from therapy_timer.core.clock import ZERO, Clock, Instant
from therapy_timer.core.events import Anchored, Event, RestKept, RestSet, SkinNormal
from therapy_timer.core.skin import SkinState, Snapshot, derive, longest_rest_left
from therapy_timer.log.errors import told_apart
from therapy_timer.log.repair import as_found
from therapy_timer.log.store import Log
from therapy_timer.log.whole_file import sweep
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import backup_folder


class PackOn(Exception):
    """Nothing is deleted while a pack is on: its alarm and its rest would be forgotten with it."""


def delete_everything(log: Log, folders: Folders, clock: Clock) -> None:
    """Delete the log, its backups and what was kept of damaged logs, but for the rests that still run.

    Raises `PackOn`, and `LogError` if something could not be deleted.
    """
    record = log.record()
    now = clock.now()
    snapshot = derive(record, now)
    if snapshot.on:
        raise PackOn
    log.erase(now, tuple(_rests(snapshot)))
    with told_apart(folders.data):
        for folder in (backup_folder(folders), as_found(folders.data), *folders.data.glob("damaged-*")):
            if folder.exists():
                shutil.rmtree(folder)
        for folder in (folders.data, folders.state):
            sweep(folder)


def forget_ended_rests(log: Log, clock: Clock) -> bool:
    """Delete what *delete everything* left, as soon as nothing rests from it any more; whether that was done.

    What was said since is not deleted with it; then the log stays as it is.
    """
    record = log.record()
    if not record.kept:
        return False
    now = clock.now()
    snapshot = derive(record, now)
    if record.treatments or any(snapshot.skin(region).state is not SkinState.READY for region in record.kept):
        return False
    if _said_since(log):
        return False
    log.erase(now, ())
    return True


def _said_since(log: Log) -> bool:
    """Whether anything was said since all was deleted, or imported, other than that the skin is normal again."""
    if log.has_imported():
        return True
    began: Instant | None = None
    for instant, event in log.events():
        began = began or instant
        if instant != began and not isinstance(event, Anchored | SkinNormal):
            return True
    return False


def _rests(snapshot: Snapshot) -> Iterator[Event]:
    """What is left to say of the regions that rest: since when, and how long."""
    for region, skin in snapshot.skins.items():
        if skin.state is not SkinState.RESTING:
            continue
        rest = snapshot.record.regimen(region).rest
        left, _ = longest_rest_left(snapshot.record, region, snapshot.moment)
        if region in snapshot.record.rests:
            yield RestSet(region, rest)
        yield RestKept(region, max(ZERO, rest - left), region in snapshot.record.unwell)
