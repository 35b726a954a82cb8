# SPDX-License-Identifier: MIT
"""A log of every older version, as that version really wrote it, becomes one of this version and loses nothing."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import get_args

import pytest

from therapy_timer.core.events import (
    Anchored,
    AnchorReason,
    Corrected,
    Deleted,
    Doubted,
    DozingSet,
    Event,
    InjurySet,
    Noted,
    NotePutAway,
    PainSaid,
    PlanEvent,
    RestImported,
    RestKept,
    Restored,
    SafetyAnswered,
    ShortSet,
    SkinChecked,
    SkinNormal,
    TakingOff,
)
from therapy_timer.core.record import replay
from therapy_timer.log import boots_table, migrations, projection, schema, store
from therapy_timer.log.errors import LogDamaged, LogError, LogUnwritable
from therapy_timer.log.marker import FILE_NAME as MARKER_NAME
from therapy_timer.log.marker import read_marker
from therapy_timer.log.store import FILE_NAME, Finding, Log

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = Path(__file__).resolve().parent / "files"
OLDER = range(1, schema.VERSION)
OF_THE_RECORD = {PainSaid, Noted, Corrected, Deleted, Restored, RestImported, NotePutAway}
NEW_IN: dict[int, set[type[Event]]] = {
    2: {Doubted, RestKept},
    3: {TakingOff, SkinChecked, SkinNormal, DozingSet, *OF_THE_RECORD},
    4: {SafetyAnswered, InjurySet, ShortSet, *get_args(PlanEvent)},
}
"""Which kinds of event came with which version."""
ROWS = "SELECT * FROM events ORDER BY seq"

pytestmark = pytest.mark.parametrize("version", OLDER)


def file_of(version: int) -> Path:
    return FILES / f"version-{version}.sqlite3"


def asked(path: Path, query: str) -> list[tuple[object, ...]]:
    """The answer of the file, read without touching it."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        return connection.execute(query).fetchall()


@pytest.fixture
def folder(tmp_path: Path, version: int) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    shutil.copyfile(file_of(version), folder / FILE_NAME)
    if version > 1:  # there is no marker that old
        shutil.copyfile(file_of(version).with_suffix(".marker"), folder / MARKER_NAME)
    return folder


def test_there_is_a_file_and_a_step(version: int) -> None:
    assert file_of(version).is_file(), f"put a log that version {version} wrote there"
    assert asked(file_of(version), "PRAGMA user_version") == [(version,)]
    assert version in migrations.STEPS
    assert len(migrations.STEPS) == len(OLDER)
    ignored = subprocess.run(["git", "check-ignore", "-q", file_of(version)], cwd=ROOT, check=False)
    assert ignored.returncode != 0, "git does not keep it"


def test_the_file_has_events_of_every_kind(folder: Path, version: int) -> None:
    with Log.open(folder) as log:
        kinds = {type(event) for _, event in log.events()}
    newer = {kind for since, kinds in NEW_IN.items() if since > version for kind in kinds}
    assert kinds == set(get_args(Event)) - newer


def test_it_opens_with_every_event_as_it_was(folder: Path, version: int) -> None:
    before = asked(file_of(version), ROWS)
    about = asked(file_of(version), "SELECT * FROM about")
    with Log.open(folder) as log:
        assert log._connection.execute(ROWS).fetchall() == before
        assert log._connection.execute("SELECT * FROM about").fetchall() == about
        assert log._version() == schema.VERSION
        assert len(list(log.events())) == len(before)
        assert log._connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_it_has_the_tables_of_a_new_log(folder: Path, tmp_path: Path) -> None:
    query = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    with Log.open(folder) as log, Log.open(tmp_path / "new") as new:
        assert log._connection.execute(query).fetchall() == new._connection.execute(query).fetchall()


def test_the_tables_say_what_the_events_say(folder: Path) -> None:
    with Log.open(folder) as log:
        replayed = replay(log.events())
        record = log.record()
        assert {treatment.id: treatment for treatment in log.treatments()} == {
            name: treatment for name, treatment in replayed.treatments.items() if not treatment.cancelled
        }
        assert list(record.areas.items()) == list(replayed.areas.items())
        assert (record.rests, record.told, record.doubted, record.kept) == (
            *(replayed.rests, replayed.told, replayed.doubted, replayed.kept),
        )
        assert (record.unwell, record.dozing) == (replayed.unwell, replayed.dozing)
        assert record.treatments == replayed.treatments
        assert record.timeline == replayed.timeline
        digest = projection.digest(log._connection)
        log.rebuild()
        assert projection.digest(log._connection) == digest


def test_it_is_marked_afterwards_so_that_nothing_is_locked(folder: Path) -> None:
    with Log.open(folder) as log:
        assert log.finding() is None
        marker = read_marker(folder / MARKER_NAME)
        assert marker is not None
        assert {row.treatment for _, row in marker.running} >= {each.id for each in log.record().on}
    with Log.open(folder) as log:
        assert log.finding() is None


def test_it_is_backed_up_first(folder: Path, version: int) -> None:
    events, tables = asked(file_of(version), ROWS), asked(file_of(version), "SELECT * FROM treatments")
    with Log.open(folder):
        pass
    backup = folder / "backups" / f"before-migration-from-{version}.sqlite3"
    assert [path.name for path in backup.parent.iterdir()] == [backup.name]
    assert backup.stat().st_mode & 0o077 == 0
    assert asked(backup, "PRAGMA user_version") == [(version,)]
    assert asked(backup, "PRAGMA integrity_check") == [("ok",)]
    assert asked(backup, ROWS) == events
    assert asked(backup, "SELECT * FROM treatments") == tables
    again = folder.parent / "again"
    again.mkdir()
    shutil.copyfile(backup, again / FILE_NAME)
    with Log.open(folder) as log, Log.open(again) as restored:
        assert restored.record() == log.record(), "the backup is a log that can be used"


def test_it_is_migrated_only_once(folder: Path, version: int) -> None:
    with Log.open(folder):
        pass
    backup = migrations.before_migration(folder / FILE_NAME, version)
    before = backup.stat()
    with Log.open(folder):
        pass
    assert backup.stat() == before


def test_a_log_of_this_version_is_not_backed_up(version: int, tmp_path: Path) -> None:
    with Log.open(tmp_path / "new"):
        pass
    assert not (tmp_path / "new" / "backups").exists()


class Stop(Exception):
    """The program ends here."""


def points(events: int = 0) -> dict[str, Callable[[pytest.MonkeyPatch, type[BaseException]], None]]:
    """Places at which the migration of a log of so many events can be cut short."""

    def stop_in(owner: object, name: str, after: int = 0) -> Callable[[pytest.MonkeyPatch, type[BaseException]], None]:
        def place(monkeypatch: pytest.MonkeyPatch, error: type[BaseException]) -> None:
            real, calls = getattr(owner, name), []

            def stop(*arguments: object, **named: object) -> object:
                calls.append(1)
                if len(calls) > after:
                    raise error("stopped")
                return real(*arguments, **named)

            monkeypatch.setattr(owner, name, stop)

        return place

    def stop_in_step(monkeypatch: pytest.MonkeyPatch, error: type[BaseException]) -> None:
        for number, step in migrations.STEPS.items():

            def stop(connection: sqlite3.Connection, step: migrations.Step = step) -> None:
                step(connection)
                raise error("stopped")

            monkeypatch.setitem(migrations.STEPS, number, stop)

    return {
        "before the backup": stop_in(store, "back_up"),
        "in the backup": stop_in(store.back_up.__globals__["os"], "fsync"),
        "after a step": stop_in_step,
        "at the first event": stop_in(boots_table, "save_boot"),
        "at an event in the middle": stop_in(boots_table, "save_boot", 11),
        "at the last event": stop_in(boots_table, "save_boot", events - 1),
        "before the marker": stop_in(store, "write_marker"),
    }


@pytest.mark.parametrize("error", [Stop, sqlite3.OperationalError, OSError], ids=["stop", "database", "disk"])
@pytest.mark.parametrize("point", points())
def test_whatever_fails_the_old_log_can_be_used(
    folder: Path,
    version: int,
    monkeypatch: pytest.MonkeyPatch,
    point: str,
    error: type[Exception],
) -> None:
    if point == "before the marker" and error is OSError:
        pytest.skip("that is only a warning; see test_marker")
    events, tables = asked(file_of(version), ROWS), asked(file_of(version), "SELECT * FROM treatments")
    with monkeypatch.context() as patch:
        points(len(events))[point](patch, error)
        with pytest.raises((error, LogError)):
            Log.open(folder)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        assert connection.execute(ROWS).fetchall() == events
        assert connection.execute("SELECT * FROM treatments").fetchall() == tables
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not list((folder / "backups").glob(".*"))
    with Log.open(folder) as log:
        assert log._connection.execute(ROWS).fetchall() == events
        assert log.finding() is None


KILLED = """
import os, sys
from pathlib import Path
from therapy_timer.log import boots_table, store, treatments_table
calls = 0
def dies(name, owner, number):
    real = getattr(owner, name)
    def die(*arguments, **named):
        global calls
        calls += 1
        if calls == number:
            os._exit(9)
        return real(*arguments, **named)
    setattr(owner, name, die)
name, number = sys.argv[2], int(sys.argv[3])
owners = {"save_boot": boots_table, "save_treatment": treatments_table}
dies(name, owners.get(name, store), number)
store.Log.open(Path(sys.argv[1]))
"""


@pytest.mark.parametrize(
    ("name", "number"), [("back_up", 1), ("save_boot", 1), ("save_treatment", 9), ("write_marker", 1)]
)
def test_killed_in_between_the_old_log_can_be_used(folder: Path, version: int, name: str, number: int) -> None:
    command = [sys.executable, "-c", KILLED, str(folder), name, str(number)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 9, done.stderr
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
    events = asked(file_of(version), ROWS)
    with Log.open(folder) as log:
        assert log._connection.execute(ROWS).fetchall() == events
        assert log.finding() is None
    assert asked(migrations.before_migration(folder / FILE_NAME, version), "PRAGMA user_version") == [(version,)]


OPENER = """
import sys
from pathlib import Path
from therapy_timer.log.store import Log
print("ready", flush=True)
sys.stdin.readline()
with Log.open(Path(sys.argv[1])) as log:
    print(log._version(), log.finding(), len(list(log.events())))
"""


def test_two_processes_open_it_at_once(folder: Path, version: int) -> None:
    command = [sys.executable, "-c", OPENER, str(folder)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    processes = [subprocess.Popen(command, cwd=ROOT, text=True, **pipes) for _ in range(2)]  # type: ignore[call-overload]
    try:
        for process in processes:
            assert process.stdout.readline() == "ready\n", process.stderr.read()
        for process in processes:
            process.stdin.write("go\n")
            process.stdin.flush()
        said = [process.communicate(timeout=60) for process in processes]
    finally:
        for process in processes:
            process.kill()
            process.communicate()
    number = len(asked(file_of(version), ROWS))
    assert [out for out, _ in said] == [f"{schema.VERSION} None {number}\n"] * 2, said
    assert asked(migrations.before_migration(folder / FILE_NAME, version), "PRAGMA user_version") == [(version,)]


def test_another_process_comes_first(folder: Path, version: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the look at the version and the lock: the backup stays what it is."""
    real, seen = Log._version, []

    def late(log: Log) -> int:
        found = real(log)
        seen.append(found)
        if seen == [version]:
            with Log.open(folder):
                pass
        return found

    with monkeypatch.context() as patch:
        patch.setattr(Log, "_version", late)
        with Log.open(folder) as log:
            assert log.finding() is None
    assert seen[0] == version
    assert asked(migrations.before_migration(folder / FILE_NAME, version), "PRAGMA user_version") == [(version,)]


def test_a_marker_that_says_more_than_the_old_log_stays(folder: Path, tmp_path: Path, version: int) -> None:
    """An old copy was put in the place of a log that had gone on: what ran then is not forgotten."""
    with Log.open(folder) as log, log.transaction() as transaction:
        *_, (instant, _) = log.events()
        transaction.append(instant, Anchored(AnchorReason.INTERVAL))
    marker = (folder / MARKER_NAME).read_bytes()
    shutil.copyfile(file_of(version), folder / FILE_NAME)
    with Log.open(folder) as log:
        assert log.finding() is Finding.BEHIND
    assert (folder / MARKER_NAME).read_bytes() == marker


def test_a_damaged_event_is_told_and_nothing_is_changed(folder: Path, version: int) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("DROP TRIGGER events_stay")
        connection.execute("UPDATE events SET utc = utc - 1 WHERE seq = 4")
    with pytest.raises(LogDamaged, match="checksum"):
        Log.open(folder)
    assert asked(folder / FILE_NAME, "PRAGMA user_version") == [(version,)]
    assert not list((folder / "backups").glob("*"))


def test_there_is_no_room_for_the_backup(folder: Path, version: int) -> None:
    (folder / "backups").write_text("not a folder")
    with pytest.raises(LogUnwritable):
        Log.open(folder)
    assert asked(folder / FILE_NAME, "PRAGMA user_version") == [(version,)]
    with suppress(FileNotFoundError):
        (folder / "backups").unlink()
    with Log.open(folder) as log:
        assert log.finding() is None


def test_every_older_version_is_tried_here(version: int) -> None:
    names = {path.name for path in FILES.glob("version-*.sqlite3")}
    assert names == {f"version-{number}.sqlite3" for number in OLDER}
    assert re.fullmatch(r"version-\d+\.sqlite3", file_of(version).name)
