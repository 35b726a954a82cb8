# SPDX-License-Identifier: MIT
"""The log on disk: private, durable, append-only, one writer at a time, and plain about what is wrong with it."""

from __future__ import annotations

import errno
import logging
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from types import ModuleType, SimpleNamespace
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import FakeClock, minutes
from therapy_timer.core.clock import Instant
from therapy_timer.core.events import Anchored, AnchorReason, AreaAdded, Event, Modality, Removed, Started
from therapy_timer.core.record import Record
from therapy_timer.core.region import Region
from therapy_timer.log import boots_table, database_file, schema, treatments_table
from therapy_timer.log.errors import LogBusy, LogDamaged, LogError, LogTooNew, LogUnwritable
from therapy_timer.log.marker import FILE_NAME as MARKER_NAME
from therapy_timer.log.store import FILE_NAME, Log

ROOT = Path(__file__).resolve().parent.parent.parent
NO_PATIENCE = timedelta(0)
CLOCK = FakeClock()
STARTED = Started("t1", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15))

posix = pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "some" / "data"


@pytest.fixture
def log(folder: Path) -> Iterator[Log]:
    with Log.open(folder, patience=NO_PATIENCE) as log:
        yield log


def append(log: Log, *events: Event, now: Instant | None = None) -> None:
    with log.transaction() as transaction:
        for event in events:
            transaction.append(now or CLOCK.now(), event)


def alter(path: Path, *statements: str) -> None:
    """Do to a log what this program never does."""
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def in_another_process(script: str, *arguments: object) -> str:
    """Run Python on the package in a process of its own and return what it prints."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


# --- the file -------------------------------------------------------------------------------------------------


def test_the_connection_is_as_durable_as_promised(log: Log) -> None:
    def pragma(name: str) -> object:
        return log._connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("fullfsync") == 1
    assert pragma("checkpoint_fullfsync") == 1
    assert pragma("foreign_keys") == 1
    assert pragma("trusted_schema") == 0
    assert pragma("cell_size_check") == 1
    assert pragma("user_version") == schema.VERSION == 4
    assert pragma("application_id") == schema.APPLICATION_ID
    assert pragma("integrity_check") == "ok"
    assert schema.APPLICATION_ID.to_bytes(4, "big") == b"ThTr"


@pytest.mark.parametrize(("patience", "milliseconds"), [(timedelta(0), 0), (timedelta(seconds=5), 5000)])
def test_patience(folder: Path, patience: timedelta, milliseconds: int) -> None:
    with Log.open(folder, patience=patience) as log:
        assert log._connection.execute("PRAGMA busy_timeout").fetchone() == (milliseconds,)


def test_every_connection_is_durable_and_not_only_the_first(folder: Path) -> None:
    with Log.open(folder):
        pass
    with Log.open(folder) as log:
        assert log._connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert log._connection.execute("PRAGMA fullfsync").fetchone() == (1,)


def test_where_it_lies(log: Log, folder: Path) -> None:
    assert log.path == folder / FILE_NAME == folder / "log.sqlite3"
    assert log.path.is_file()


@posix
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_only_the_owner_can_read_it(folder: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        with Log.open(folder) as log:
            append(log, STARTED)
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    finally:
        os.umask(before)
    assert modes == dict.fromkeys((FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm", MARKER_NAME), 0o600)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@posix
def test_a_log_that_others_could_read_is_made_private(folder: Path) -> None:
    with Log.open(folder):
        pass
    folder.chmod(0o755)
    (folder / FILE_NAME).chmod(0o644)
    (folder / MARKER_NAME).touch(0o644)
    (folder / MARKER_NAME).chmod(0o644)
    with Log.open(folder) as log:
        append(log, STARTED)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_every_table_is_there(log: Log) -> None:
    tables = log._connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    assert {name for (name,) in tables} - {"sqlite_sequence"} == schema.TABLES


def test_a_new_log_is_empty(log: Log) -> None:
    assert log.record() == Record()
    assert list(log.events()) == []
    assert list(log.treatments()) == []


def test_it_is_as_it_was_when_it_is_opened_again(folder: Path) -> None:
    with Log.open(folder) as log:
        append(log, STARTED)
        before = log.record()
        machine = log._machine
    with Log.open(folder) as log:
        assert log.record() == before
        assert list(log.events()) == [(CLOCK.now(), STARTED)]
        assert log._machine == machine
        append(log, Removed("t1"))
        machines = log._connection.execute("SELECT DISTINCT machine FROM events").fetchall()
        ids = log._connection.execute("SELECT DISTINCT id FROM events").fetchall()
    assert machines == [(machine,)]
    assert len(ids) == 2
    assert not list(folder.glob("*-wal")), "closing leaves one file"


# --- append-only ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET data = '{}'",
        "UPDATE events SET seq = seq + 10",
        "DELETE FROM events",
        "INSERT OR REPLACE INTO events SELECT seq, id, kind, NULL, 'm', utc, since_boot, boot, data, '' FROM events",
        "REPLACE INTO events SELECT 77, id, kind, treatment, 'm', utc, since_boot, boot, data, '' FROM events",
        "REPLACE INTO events SELECT seq, 'e', kind, treatment, 'm', utc, since_boot, boot, data, '' FROM events",
        "INSERT INTO events SELECT 77, id, kind, treatment, 'm', utc, since_boot, boot, data, '' FROM events",
    ],
)
def test_events_are_never_changed(log: Log, statement: str) -> None:
    append(log, STARTED)
    with pytest.raises(sqlite3.IntegrityError, match="events are never"):
        log._connection.execute(statement)
    assert list(log.events()) == [(CLOCK.now(), STARTED)]


def test_events_lie_in_the_order_in_which_they_were_written(log: Log) -> None:
    clock = FakeClock("12:00")
    append(log, AreaAdded("a", Region.ABDOMEN, "a"), now=clock.now())
    append(log, AreaAdded("b", Region.ABDOMEN, "b"), now=CLOCK.now())
    assert [event.area for _, event in log.events()] == ["a", "b"]


def changed(path: Path, statement: str) -> None:
    """Change events behind the program's back, triggers and all."""
    alter(path, "DROP TRIGGER events_stay", "DROP TRIGGER events_remain", statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET data = replace(data, '900.0', '300.0')",
        "UPDATE events SET utc = utc - 7200000000",
        "UPDATE events SET since_boot = since_boot - 7200000000",
        "UPDATE events SET boot = 'boot-0'",
        "UPDATE events SET kind = 'told'",
        "UPDATE events SET treatment = NULL",
        "UPDATE events SET machine = 'm'",
        "UPDATE events SET id = 'e'",
        "UPDATE events SET checksum = ''",
    ],
)
def test_a_changed_event_is_noticed(log: Log, statement: str) -> None:
    append(log, STARTED, Removed("t1"))
    record = log.record()
    changed(log.path, statement + " WHERE seq = 1")
    with pytest.raises(LogDamaged, match=r"^LogDamaged: checksum of event"):
        list(log.events())
    with pytest.raises(LogDamaged):
        log.rebuild()
    assert log.record() == record, "a rebuild that fails leaves the tables as they were"


# --- transactions ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("table", "fails"), [(boots_table, "save_boot"), (treatments_table, "save_treatment")])
def test_event_and_tables_are_written_together_or_not_at_all(
    log: Log, monkeypatch: pytest.MonkeyPatch, table: ModuleType, fails: str
) -> None:
    append(log, AreaAdded("knee", Region.LEFT_KNEE, ""))
    before, history = log.record(), list(log.events())

    def fail(*_: object) -> None:
        assert log._connection.execute("SELECT count(*) FROM events").fetchone() == (2,)
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(table, fails, fail)
        with pytest.raises(ZeroDivisionError):
            append(log, STARTED)
    assert list(log.events()) == history
    assert log.record() == before
    append(log, STARTED)
    assert len(list(log.events())) == 2


def test_all_events_of_a_transaction_or_none(log: Log) -> None:
    with pytest.raises(ValueError, match="cannot follow"):
        append(log, STARTED, STARTED)
    assert list(log.events()) == []
    assert log.record() == Record()


def test_whoever_raises_writes_nothing(log: Log) -> None:
    def act() -> None:
        with log.transaction() as transaction:
            transaction.append(CLOCK.now(), STARTED)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        act()
    assert list(log.events()) == []
    assert log.record() == Record()
    append(log, STARTED)


KILLED = """
import os, sys
from pathlib import Path
from tests.log.test_store import CLOCK, STARTED, Log
log = Log.open(Path(sys.argv[1]))
if sys.argv[2] == "before":
    with log.transaction() as transaction:
        transaction.append(CLOCK.now(), STARTED)
        os._exit(0)
with log.transaction() as transaction:
    transaction.append(CLOCK.now(), STARTED)
os._exit(0)
"""


@pytest.mark.parametrize(("moment", "events"), [("before", []), ("after", [STARTED])])
def test_a_process_that_dies(folder: Path, moment: str, events: list[Event]) -> None:
    """Killed before the end of a transaction nothing is there, and after it all is; nothing stays locked."""
    in_another_process(KILLED, folder, moment)
    with Log.open(folder, patience=NO_PATIENCE) as log:
        assert [event for _, event in log.events()] == events
        assert set(log.record().treatments) == {event.treatment for event in events}
        append(log, AreaAdded("knee", Region.LEFT_KNEE, ""))


# --- other processes ------------------------------------------------------------------------------------------


def test_what_another_process_wrote_is_seen(log: Log, folder: Path) -> None:
    append(log, STARTED)
    assert len(log.record().on) == 1
    script = """
import sys
from pathlib import Path
from tests.log.test_store import CLOCK, Log, Removed
with Log.open(Path(sys.argv[1])) as log, log.transaction() as transaction:
    transaction.append(CLOCK.now(), Removed("t1"))
"""
    in_another_process(script, folder)
    assert log.record().on == ()
    with log.transaction() as transaction:
        assert transaction.record().on == ()


def statements(log: Log, act: Callable[[], object]) -> list[str]:
    """The SQL that an act needs."""
    seen: list[str] = []
    log._connection.set_trace_callback(seen.append)
    try:
        act()
    finally:
        log._connection.set_trace_callback(None)
    return seen


def test_nothing_is_read_again_when_nothing_was_written(log: Log, folder: Path) -> None:
    append(log, STARTED)
    with Log.open(folder) as fresh:
        assert any("treatments" in statement for statement in statements(fresh, fresh.record))
    again = statements(log, log.record)
    assert len(again) <= 3
    assert not any("SELECT" in statement for statement in again)
    assert log.record() is log.record()
    with Log.open(folder) as other:
        assert len(statements(log, log.record)) <= 3, "opening a log writes nothing"
        append(other, Removed("t1"))
        assert any("treatments" in statement for statement in statements(log, log.record))
        assert len(statements(log, log.record)) <= 3


def test_a_transaction_that_writes_nothing_costs_nothing(log: Log) -> None:
    record = log.record()
    with log.transaction() as transaction:
        assert transaction.record() is record
    assert log.record() is record


@pytest.fixture
def other(log: Log, folder: Path) -> Iterator[Log]:
    with Log.open(folder, patience=NO_PATIENCE) as other:
        yield other


def test_one_writes_at_a_time(log: Log, other: Log) -> None:
    with log.transaction() as transaction:
        with pytest.raises(LogBusy) as caught:
            append(other, STARTED)
        assert caught.value.path == log.path
        transaction.append(CLOCK.now(), AreaAdded("knee", Region.LEFT_KNEE, ""))
        assert other.record() == Record(), "whoever reads need not wait, and sees nothing half done"
    append(other, STARTED)
    assert len(list(log.events())) == 2


def test_a_log_that_another_process_keeps_to_itself(folder: Path) -> None:
    with Log.open(folder):
        pass
    holder = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN IMMEDIATE")
    holder.execute("INSERT INTO about VALUES ('a', 'b')")
    holder.execute("COMMIT")
    with pytest.raises(LogBusy):
        Log.open(folder, patience=NO_PATIENCE)
    holder.close()
    with Log.open(folder, patience=NO_PATIENCE) as log:
        append(log, STARTED)


RACER = """
import sys
from pathlib import Path
from tests.helpers.clock import FakeClock
from therapy_timer.core.events import Modality
from therapy_timer.log.store import Log
from therapy_timer.services.treatments import Treatments
print("ready", flush=True)
sys.stdin.readline()
with Log.open(Path(sys.argv[1])) as log:
    treatments = Treatments(log, FakeClock())
    outcomes = [treatments.start(area, Modality.ICE) for area in sys.argv[2:]]
    print(log._machine, *("won" if outcome.events else outcome.refusal.reason for outcome in outcomes))
"""


def race(folder: Path, *areas: str, racers: int = 4) -> list[list[str]]:
    """Have processes start on the same areas at once, and return what each says."""
    command = [sys.executable, "-c", RACER, str(folder), *areas]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    processes = [subprocess.Popen(command, cwd=ROOT, text=True, **pipes) for _ in range(racers)]  # type: ignore[call-overload]
    try:
        for process in processes:
            assert process.stdout.readline() == "ready\n", process.stderr.read()
        for process in processes:
            process.stdin.write("go\n")
            process.stdin.flush()
        said = []
        for process in processes:
            out, err = process.communicate(timeout=60)
            assert process.returncode == 0, err
            said.append(out.split())
        return said
    finally:
        for process in processes:
            process.kill()
            process.communicate()


def test_of_those_who_start_at_once_one_wins(folder: Path) -> None:
    """The rule is checked inside the transaction that appends; the log itself does not even exist before."""
    areas = ["lower-back", "left-knee", "right-knee", "abdomen", "left-elbow", "right-elbow"]
    with Log.open(folder) as log:
        append(log, *(AreaAdded(area, Region(area), "") for area in areas[1:]))
    said = race(folder, *areas)
    for number in range(1, len(areas) + 1):
        assert sorted(words[number] for words in said) == ["pack-on", "pack-on", "pack-on", "won"]
    with Log.open(folder) as log:
        assert len(log.record().on) == len(areas)


def test_of_those_who_begin_the_log_at_once_all_get_the_same(folder: Path) -> None:
    said = race(folder, "lower-back")
    assert len({machine for machine, _ in said}) == 1
    assert sorted(word for _, word in said) == ["pack-on", "pack-on", "pack-on", "won"]
    with Log.open(folder) as log:
        assert log._machine == said[0][0]
        assert log.finding() is None
        assert len(list(log.events())) == 1


# --- what can be wrong ------------------------------------------------------------------------------------------


def test_the_folder_is_a_file(folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("not a folder")
    with pytest.raises(LogUnwritable) as caught:
        Log.open(folder)
    assert caught.value.path == folder / FILE_NAME
    assert caught.value.cause
    assert folder.read_text() == "not a folder"


def test_a_folder_above_is_a_file(folder: Path) -> None:
    folder.parent.write_text("not a folder")
    with pytest.raises(LogUnwritable):
        Log.open(folder)


def test_the_log_is_a_folder(folder: Path) -> None:
    (folder / FILE_NAME).mkdir(parents=True)
    with pytest.raises(LogUnwritable):
        Log.open(folder)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOSPC])
def test_the_file_cannot_be_made(folder: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(LogUnwritable) as caught:
        Log.open(folder)
    monkeypatch.undo()
    assert caught.value.cause == os.strerror(number)


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only to root")
def test_the_folder_is_read_only(folder: Path) -> None:
    with Log.open(folder):
        pass
    folder.chmod(0o500)
    try:
        with pytest.raises(LogUnwritable), Log.open(folder) as log:
            append(log, STARTED)
    finally:
        folder.chmod(0o700)


def test_the_disk_is_full(log: Log) -> None:
    append(log, STARTED)
    (pages,) = log._connection.execute("PRAGMA page_count").fetchone()
    log._connection.execute(f"PRAGMA max_page_count = {pages}")
    before, history = log.record(), list(log.events())
    with pytest.raises(LogUnwritable, match="full"):
        append(log, *(AreaAdded(f"a{number}", Region.ABDOMEN, "x" * 40) for number in range(500)))
    assert list(log.events()) == history
    assert log.record() == before
    log._connection.execute("PRAGMA max_page_count = 100000")
    append(log, Removed("t1"))
    assert log.record().on == ()


@pytest.mark.parametrize(
    "content",
    [b"x", b"not a log at all\n" * 1000, b"SQLite format 3\x00" + b"\xff" * 4096, os.urandom(8192), b"\x00" * 4096],
    ids=["a letter", "text", "a header", "noise", "zeros"],
)
def test_a_file_that_is_no_log(folder: Path, content: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / FILE_NAME).write_bytes(content)
    with pytest.raises(LogDamaged) as caught:
        Log.open(folder)
    assert caught.value.path == folder / FILE_NAME
    assert (folder / FILE_NAME).read_bytes() == content
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("application", [0, 1, schema.APPLICATION_ID + 1])
def test_a_database_of_another_program(folder: Path, application: int) -> None:
    folder.mkdir(parents=True)
    path = folder / FILE_NAME
    alter(path, "CREATE TABLE events (a)", f"PRAGMA application_id = {application}", "PRAGMA user_version = 1")
    before = path.read_bytes()
    with pytest.raises(LogDamaged, match="not a log of this program"):
        Log.open(folder)
    assert path.read_bytes() == before


@pytest.mark.parametrize("table", sorted(schema.TABLES))
def test_a_table_is_missing(folder: Path, table: str) -> None:
    with Log.open(folder):
        pass
    alter(folder / FILE_NAME, f"DROP TABLE {table}")
    with pytest.raises(LogDamaged, match=f"no table {table}"):
        Log.open(folder)


def test_the_machine_s_name_is_missing(folder: Path) -> None:
    with Log.open(folder):
        pass
    alter(folder / FILE_NAME, "DELETE FROM about")
    with pytest.raises(LogDamaged, match="no machine"):
        Log.open(folder)


def test_a_file_of_no_length_becomes_a_log(folder: Path) -> None:
    """It is what remains when the computer dies at the very first moment."""
    folder.mkdir(parents=True)
    (folder / FILE_NAME).touch()
    with Log.open(folder) as log:
        append(log, STARTED)
        assert len(list(log.events())) == 1


def test_a_file_system_without_write_ahead_log(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "CONNECTION", ("PRAGMA journal_mode = DELETE",))
    with pytest.raises(LogUnwritable, match="journal mode is delete"):
        Log.open(folder)


def test_a_log_is_begun_whole_or_not_at_all(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as context:
        context.setattr(schema, "PROJECTION", "CREATE TABLE boots (a) STRICT;\n")
        with pytest.raises(sqlite3.OperationalError):
            Log.open(folder)
    with Log.open(folder) as log:
        append(log, STARTED)
        database_file.create_tables(log._connection)
        assert len(list(log.events())) == 1, "what another process has just made stays"


def make_newer(path: Path, version: int) -> None:
    alter(path, "CREATE TABLE something_new (a)", f"PRAGMA user_version = {version}")


@pytest.mark.parametrize("version", [schema.VERSION + 1, 99, -1])
def test_a_newer_log_is_left_untouched(folder: Path, version: int) -> None:
    with Log.open(folder) as log:
        append(log, STARTED)
    path = folder / FILE_NAME
    make_newer(path, version)
    before, changed_at = path.read_bytes(), path.stat().st_mtime_ns
    marker = (folder / MARKER_NAME).read_bytes()
    with pytest.raises(LogTooNew) as caught:
        Log.open(folder)
    assert caught.value.path == path
    assert "version" in caught.value.cause
    assert path.read_bytes() == before
    assert path.stat().st_mtime_ns == changed_at
    assert sorted(entry.name for entry in folder.iterdir()) == [MARKER_NAME, FILE_NAME]
    assert (folder / MARKER_NAME).read_bytes() == marker


def test_a_newer_log_that_was_not_closed_is_left_untouched(folder: Path) -> None:
    """What the newer program wrote last lies beside the log still."""
    with Log.open(folder):
        pass
    make_newer(folder / FILE_NAME, schema.VERSION + 1)
    newer = sqlite3.connect(folder / FILE_NAME)
    newer.execute("INSERT INTO something_new VALUES (1)")
    newer.commit()
    before = {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith("-shm")}
    assert before[f"{FILE_NAME}-wal"]
    with pytest.raises(LogTooNew):
        Log.open(folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.name in before} == before
    newer.close()


def test_a_log_that_became_newer_only_now(folder: Path) -> None:
    """The new version is still in the file beside the log, where only SQLite can read it."""
    with Log.open(folder) as log:
        newer = sqlite3.connect(log.path)
        newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
        newer.commit()
        assert schema.in_header(log.path.read_bytes())[0] != schema.VERSION + 1
        with pytest.raises(LogTooNew):
            Log.open(folder)
        newer.close()


def test_a_header_of_no_log() -> None:
    assert schema.in_header(b"") is None
    assert schema.in_header(b"SQLite format 3\x00") is None
    assert schema.in_header(b"x" * 100) is None
    header = b"SQLite format 3\x00" + bytes(44) + b"\x00\x00\x00\x07" + bytes(4) + b"ThTr" + bytes(28)
    assert schema.in_header(header) == (7, schema.APPLICATION_ID)
    assert schema.in_header(header[:-1]) is None


class Whole:
    """A log of a few pages, and its events; too long to be shown."""

    def __init__(self, content: bytes, events: list[tuple[Instant, Event]]) -> None:
        self.content = content
        self.events = events


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    folder = tmp_path_factory.mktemp("whole")
    ids = (SimpleNamespace(hex=f"{number:032x}") for number in count())
    with patch.object(database_file, "uuid4", lambda: next(ids)), Log.open(folder) as log:
        for number in range(40):
            append(log, Started(f"t{number}", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)))
            append(log, Removed(f"t{number}"), Anchored(AnchorReason.INTERVAL))
        events = list(log.events())
    return Whole((folder / FILE_NAME).read_bytes(), events)


def read_all(folder: Path, content: bytes) -> list[tuple[Instant, Event]]:
    """Use a log of this content in every way that reads, and return its events."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    (folder / FILE_NAME).write_bytes(content)
    with Log.open(folder) as log:
        log.record()
        list(log.treatments())
        events = list(log.events())
        log.rebuild()
        assert list(log.events()) == events
        return events


def test_a_log_that_was_cut_off(whole: Whole, folder: Path) -> None:
    assert read_all(folder, whole.content) == whole.events
    size = len(whole.content)
    for length in [1, 50, 99, 100, 500, 511, 512, 513, 4095, *range(4096, size, 4096), size - 1]:
        with pytest.raises(LogDamaged):
            read_all(folder, whole.content[:length])


@pytest.fixture
def quiet() -> Iterator[None]:
    """What a damaged log has the program write to its diagnostic log is not what is tested."""
    logger = logging.getLogger("therapy_timer")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    yield
    logger.setLevel(level)


@pytest.mark.usefixtures("quiet")
@given(st.integers(0, 10_000_000), st.integers(0, 255))
def test_a_log_with_a_changed_byte(
    whole: Whole, tmp_path_factory: pytest.TempPathFactory, place: int, byte: int
) -> None:
    """Whatever it is, it is told as something wrong with the log, or does not touch the events."""
    bent = bytearray(whole.content)
    bent[place % len(bent)] = byte
    with suppress(LogError):
        assert read_all(tmp_path_factory.getbasetemp() / "bent", bytes(bent)) == whole.events


# --- treatments -----------------------------------------------------------------------------------------------


def test_treatments_of_a_span(log: Log) -> None:
    clock = FakeClock()
    for number in range(5):
        append(log, Started(f"t{number}", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15)), now=clock.now())
        clock.go(minutes=15)
        append(log, Removed(f"t{number}"), now=clock.now())
        clock.go(minutes=120)

    def ids(since: str | None = None, until: str | None = None) -> list[str]:
        day = datetime(2026, 3, 2, tzinfo=UTC)
        bounds = [None if when is None else day + timedelta(hours=float(when)) for when in (since, until)]
        return [treatment.id for treatment in log.treatments(*bounds)]

    assert ids() == ["t0", "t1", "t2", "t3", "t4"]
    assert ids("10", "12.25") == ["t0"]
    assert ids("12.25", "12.26") == ["t1"]
    assert ids("10.01") == ["t1", "t2", "t3", "t4"]
    assert ids(None, "14.5") == ["t0", "t1"]
    assert ids("0", "10") == []


def test_treatments_are_told_by_when_they_began(log: Log) -> None:
    append(log, STARTED)
    append(log, Started("t0", "left-knee", Region.LEFT_KNEE, Modality.HEAT, minutes(15), minutes(30)))
    assert [treatment.id for treatment in log.treatments()] == ["t0", "t1"]


@pytest.mark.parametrize("short", [1, 17, 4095, 4096])
def test_a_log_that_is_cut_within_its_last_page_is_noticed_before_that_is_written_over(
    folder: Path, short: int
) -> None:
    with Log.open(folder) as log, log.transaction() as transaction:
        for _ in range(50):
            transaction.append(FakeClock().now(), Anchored(AnchorReason.INTERVAL))
    path = folder / FILE_NAME
    whole = path.read_bytes()
    assert len(whole) == schema.length_in_header(whole)
    path.write_bytes(whole[:-short])
    with pytest.raises(LogDamaged):
        Log.open(folder)
    assert path.read_bytes() == whole[:-short]
