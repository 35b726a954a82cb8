# SPDX-License-Identifier: MIT
"""The daily backup: once for each day, off the caller's thread, and never in the way."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.helpers.clock import FakeClock
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.log.backup import backups
from therapy_timer.log.errors import LogDamaged, LogUnwritable
from therapy_timer.log.repair import rows_of_backup
from therapy_timer.log.store import Log
from therapy_timer.services import daily_backup
from therapy_timer.services.daily_backup import DailyBackup
from therapy_timer.services.treatments import Treatments

TODAY = date(2026, 3, 2)
DAY = timedelta(days=1)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    with Log.open(tmp_path / "data") as opened:
        Treatments(opened, FakeClock()).start("lower-back", Modality.ICE)
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "backups"


def days(folder: Path) -> list[date]:
    return [day for day, _ in backups(folder)]


def test_one_a_day(log: Log, folder: Path) -> None:
    backup = DailyBackup(log.path, folder)
    for today in (TODAY, TODAY, TODAY + DAY, TODAY + DAY):
        backup.see(today)
        backup.finish()
    assert days(folder) == [TODAY + DAY, TODAY]
    assert [row.id for _, row in rows_of_backup(backups(folder)[0][1])] == [row.id for _, row in log.rows()]


def test_another_run_on_the_same_day_makes_none(log: Log, folder: Path) -> None:
    for _ in range(2):
        backup = DailyBackup(log.path, folder)
        backup.see(TODAY)
        backup.finish()
        (only,) = backups(folder)
        only[1].touch()
    assert days(folder) == [TODAY]


def test_the_caller_does_not_wait(log: Log, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go = threading.Event()
    real = daily_backup.back_up_daily
    monkeypatch.setattr(daily_backup, "back_up_daily", lambda *arguments: go.wait(30) and real(*arguments))
    backup = DailyBackup(log.path, folder)
    backup.see(TODAY)
    backup.see(TODAY + DAY)
    assert days(folder) == []
    go.set()
    backup.finish()
    assert days(folder) == [TODAY]
    backup.see(TODAY + DAY)
    backup.finish()
    assert days(folder) == [TODAY + DAY, TODAY]


def test_a_failure_is_logged_and_not_repeated_all_day(log: Log, folder: Path, expected_log) -> None:
    expected = expected_log("therapy_timer.services.daily_backup", logging.WARNING, "could not be backed up")
    folder.write_text("in the way")
    backup = DailyBackup(log.path, folder)
    for _ in range(3):
        backup.see(TODAY)
        backup.finish()
    assert len(expected.records) == 1
    assert isinstance(backup.take_failure(), LogUnwritable)
    assert backup.take_failure() is None, "that was asked before"


def test_a_damaged_event_is_told_and_pushes_no_good_backup_out(log: Log, folder: Path, expected_log) -> None:
    expected_log("therapy_timer.services.daily_backup", logging.WARNING, "checksum")
    backup = DailyBackup(log.path, folder)
    backup.see(TODAY)
    backup.finish()
    assert backup.take_failure() is None
    with closing(sqlite3.connect(log.path)) as connection, connection:
        connection.execute("DROP TRIGGER events_stay")
        connection.execute("UPDATE events SET utc = utc - 1")
    backup.see(TODAY + DAY)
    backup.finish()
    assert isinstance(backup.take_failure(), LogDamaged)
    assert days(folder) == [backup.newest()] == [TODAY]


def test_finishing_without_a_backup_is_nothing(log: Log, folder: Path) -> None:
    DailyBackup(log.path, folder).finish()
    assert days(folder) == []


def test_backing_up_now_takes_the_place_of_the_backup_of_the_day(log: Log, folder: Path) -> None:
    backup = DailyBackup(log.path, folder)
    backup.see(TODAY)
    backup.finish()
    Treatments(log, FakeClock("11:00")).set_rest(Region.LOWER_BACK, timedelta(minutes=180))
    backup.now(TODAY)
    assert days(folder) == [TODAY]
    assert [row.id for _, row in rows_of_backup(backups(folder)[0][1])] == [row.id for _, row in log.rows()]


def test_a_backup_now_that_fails_is_raised_and_the_old_one_stays(log: Log, folder: Path) -> None:
    backup = DailyBackup(log.path, folder)
    backup.now(TODAY)
    before = backups(folder)[0][1].read_bytes()
    with closing(sqlite3.connect(log.path)) as connection, connection:
        connection.execute("DROP TRIGGER events_stay")
        connection.execute("UPDATE events SET utc = utc - 1")
    with pytest.raises(LogDamaged):
        backup.now(TODAY)
    assert backups(folder)[0][1].read_bytes() == before


def test_a_backup_now_waits_for_the_one_that_is_under_way(
    log: Log, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go = threading.Event(), threading.Event()
    real = daily_backup.back_up_daily

    def slow(*arguments: object) -> object:
        begun.set()
        go.wait(30)
        return real(*arguments)

    monkeypatch.setattr(daily_backup, "back_up_daily", slow)
    backup = DailyBackup(log.path, folder)
    backup.see(TODAY)
    assert begun.wait(30)
    other = threading.Thread(target=backup.now, args=(TODAY,))
    other.start()
    assert days(folder) == []
    go.set()
    other.join()
    backup.finish()
    assert days(folder) == [TODAY]
    assert backup.take_failure() is None
