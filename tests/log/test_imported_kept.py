# SPDX-License-Identifier: MIT
"""Imported events are kept like our own: backed up, missed when they are lost, read out of damaged files, rebuilt."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.clock import FakeClock, minutes
from tests.helpers.log_world import LogWorld
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.log import schema
from therapy_timer.log.backup import back_up_daily, backups
from therapy_timer.log.errors import LogDamaged
from therapy_timer.log.events import Row
from therapy_timer.log.importing import read_import, take_in
from therapy_timer.log.json_export import export_json
from therapy_timer.log.repair import imported_of_backup, rows_of_backup, salvage_imported
from therapy_timer.log.store import FILE_NAME, Log
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import open_log
from therapy_timer.services.treatments import Treatments

Imported = list[tuple[int, int, Row]]


@pytest.fixture(autouse=True)
def no_wait_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    said = [each for each in schema.CONNECTION if "sync" not in each]
    monkeypatch.setattr(schema, "CONNECTION", (*said, "PRAGMA synchronous = OFF"))
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("12:00", boot_id="ours")


@pytest.fixture
def places(tmp_path: Path, clock: FakeClock) -> Folders:
    """A log with two imports of another one, something of its own between them, and a note on what was imported."""
    found = Folders(tmp_path / "data", tmp_path / "config", tmp_path / "state")
    found.make()
    other = LogWorld(tmp_path / "other", "10:30")
    other.start()
    other.at("10:45").off()
    with Log.open(found.data, marker=found.state) as log:
        treatments = Treatments(log, clock)
        for turn in range(2):
            file = tmp_path / "x.json"
            with Log.open(other.folder) as there:
                export_json(there, file, clock.now().utc)
            with read_import(file, log, clock.now().utc) as plan:
                take_in(log, plan, clock.now)
            treatments.note(other.last, "ours")
            if turn == 0:
                other.at("11:00").say_pain(4)
                other.add_area(Region.LEFT_KNEE)
    return found


def imported(log: Log) -> Imported:
    return list(log.imported_rows())


@pytest.fixture
def before(places: Folders) -> Imported:
    with Log.open(places.data, marker=places.state) as log:
        found = imported(log)
    assert [(number, row.kind) for number, _, row in found] == [
        *((1, "started"), (2, "removed"), (3, "pain-said"), (4, "area-added")),
    ]
    assert found[0][1] < found[2][1]
    return found


@pytest.mark.parametrize(
    "statement", ["UPDATE {} SET data = ''", "DELETE FROM {}", "INSERT OR REPLACE INTO {} SELECT * FROM {}"]
)
def test_they_are_never_changed(places: Folders, statement: str) -> None:
    with closing(sqlite3.connect(places.data / FILE_NAME)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement.format("imported_events", "imported_events"))


def test_the_same_one_is_not_added_twice(places: Folders, before: Imported) -> None:
    with closing(sqlite3.connect(places.data / FILE_NAME)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(
            "INSERT INTO imported_events SELECT NULL, after_seq, id, kind, treatment, machine, utc, "
            "since_boot, boot, data, checksum FROM imported_events"
        )


def test_a_backup_has_them(places: Folders, before: Imported, clock: FakeClock) -> None:
    path = back_up_daily(places.data / FILE_NAME, places.data / "backups", date(2026, 3, 2))
    assert path is not None
    assert imported_of_backup(path) == before
    with Log.open(places.data.parent / "new") as log:
        assert log.merge(rows_of_backup(path), clock.now(), imported=imported_of_backup(path)) > len(before)
        assert [(after, row) for _, after, row in imported(log)] == [(after, row) for _, after, row in before]
        (treatment,) = log.treatments()
        assert (treatment.note, treatment.pain_after, treatment.imported) == ("ours", 4, True)
        assert log.merge(rows_of_backup(path), clock.now(), imported=imported_of_backup(path)) == 0


def test_a_backup_of_an_older_version_has_none(tmp_path: Path) -> None:
    files = Path(__file__).parent / "files"
    for name in ("version-1.sqlite3", "version-2.sqlite3"):
        assert imported_of_backup(files / name) == []


def spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for trigger in ("stay", "remain"):
            connection.execute(f"DROP TRIGGER imported_events_{trigger}")
        connection.execute(statement)


def test_a_bad_one_makes_no_backup(places: Folders) -> None:
    spoil(places.data / FILE_NAME, "UPDATE imported_events SET utc = utc + 1 WHERE number = 2")
    with pytest.raises(LogDamaged, match="checksum"):
        back_up_daily(places.data / FILE_NAME, places.data / "backups", date(2026, 3, 2))
    assert backups(places.data / "backups") == ()


def test_a_bad_one_is_not_rebuilt_from_nor_exported(places: Folders, tmp_path: Path, clock: FakeClock) -> None:
    spoil(places.data / FILE_NAME, "UPDATE imported_events SET utc = utc + 1 WHERE number = 2")
    with Log.open(places.data, marker=places.state) as log:
        with pytest.raises(LogDamaged):
            log.rebuild()
        with pytest.raises(LogDamaged):
            export_json(log, tmp_path / "y.json", clock.now().utc)
        assert log.finding() is None, "nothing of the present follows from it"
    assert not (tmp_path / "y.json").exists()


def test_without_its_beginning_nothing_is_rebuilt(places: Folders) -> None:
    spoil(places.data / FILE_NAME, "DELETE FROM imported_events WHERE number = 1")
    with Log.open(places.data, marker=places.state) as log, pytest.raises(LogDamaged, match="cannot follow"):
        log.rebuild()


@pytest.fixture
def quiet() -> Iterator[None]:
    logger = logging.getLogger("therapy_timer")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    yield
    logger.setLevel(level)


DAMAGE: dict[str, Callable[[Path], object]] = {
    "a row is changed": lambda path: spoil(path, "UPDATE imported_events SET utc = utc + 1 WHERE number = 4"),
    "the last row is gone": lambda path: spoil(path, "DELETE FROM imported_events WHERE number = 4"),
    "the table is gone": lambda path: spoil(path, "DROP TABLE imported_events"),
    "the head of the file": lambda path: path.write_bytes(b"\xff" * 100 + path.read_bytes()[100:]),
}


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("what", DAMAGE)
def test_what_can_be_read_of_them_is_kept(places: Folders, before: Imported, clock: FakeClock, what: str) -> None:
    """And the skin rests as before, whatever became of them."""
    if what == "the last row is gone":
        before = before[:3]
    damaged = places.data / FILE_NAME
    DAMAGE[what](damaged)
    clock.to("12:05")
    log, _ = open_log(places, clock)
    with log:
        snapshot = Treatments(log, clock).snapshot()
        back = snapshot.skin(Region.LOWER_BACK)
        assert back.state is SkinState.RESTING
        assert back.remaining is not None
        assert back.remaining >= minutes(40)
        if what == "a row is changed":
            # As with an event of ours of long ago: whoever reads it notices, and so does the daily backup.
            with pytest.raises(LogDamaged):
                imported(log)
        else:
            rows = [row for *_, row in imported(log)]
            assert rows == (
                [] if what in {"the table is gone", "the head of the file"} else [row for *_, row in before]
            )
        assert log.finding() is None
    log, trouble = open_log(places, clock)
    log.close()
    assert trouble is None


def test_a_damaged_file_gives_back_all_but_the_bad_ones(places: Folders, before: Imported) -> None:
    assert salvage_imported(places.data) == before
    spoil(places.data / FILE_NAME, "UPDATE imported_events SET data = data || ' ' WHERE number = 3")
    assert salvage_imported(places.data) == [each for each in before if each[0] != 3]


@pytest.mark.usefixtures("quiet")
def test_what_lost_its_beginning_is_left_aside_until_that_is_found(
    places: Folders, before: Imported, clock: FakeClock
) -> None:
    with Log.open(places.data, marker=places.state) as log:
        own = list(log.rows())
    with Log.open(places.data.parent / "new") as log:
        log.merge([], clock.now(), imported=before[1:])
        assert list(log.treatments()) == []
        assert len(imported(log)) == 3
        log.merge(own, clock.now(), imported=before)
        assert len(imported(log)) == 4


def test_they_are_not_among_our_own(places: Folders, before: Imported) -> None:
    with Log.open(places.data, marker=places.state) as log:
        ours = {row.id for _, row in log.rows()}
        assert ours.isdisjoint(row.id for *_, row in before)
        assert {row.machine for _, row in log.rows()} == {log.machine}
        assert log.machine not in {row.machine for *_, row in before}
        boots = log.connection.execute("SELECT id FROM boots").fetchall()
    assert boots == [("ours",)]


def test_another_process_sees_what_came_in(places: Folders, clock: FakeClock) -> None:
    with Log.open(places.data, marker=places.state) as log, Log.open(places.data, marker=places.state) as other:
        first = other.record()
        clock.go(minutes=1)
        Treatments(log, clock).note(next(log.treatments()).id, "again")
        assert other.record() is not first
        assert [treatment.note for treatment in other.treatments()] == ["again"]
