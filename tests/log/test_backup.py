# SPDX-License-Identifier: MIT
"""Backups: one a day, fourteen kept, whole or not at all, for their owner only."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.helpers.clock import FakeClock, minutes
from therapy_timer.core.events import AreaAdded, Modality, Removed, Started
from therapy_timer.core.region import Region
from therapy_timer.log import backup
from therapy_timer.log.backup import KEPT, back_up, back_up_daily, backups
from therapy_timer.log.errors import LogDamaged, LogError, LogUnwritable
from therapy_timer.log.repair import rows_of_backup
from therapy_timer.log.store import FILE_NAME, Log

ROOT = Path(__file__).resolve().parent.parent.parent
TODAY = date(2026, 3, 2)
CLOCK = FakeClock()
STARTED = Started("t1", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15))


@pytest.fixture
def log(tmp_path: Path) -> object:
    with Log.open(tmp_path / "data") as log:
        with log.transaction() as transaction:
            transaction.append(CLOCK.now(), STARTED)
        yield log


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "backups"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_it_holds_what_the_log_holds_what_is_beside_it_included(log: Log, folder: Path) -> None:
    path = back_up_daily(log.path, folder, TODAY)
    assert path == folder / "log-2026-03-02.sqlite3"
    assert (log.path.with_name(f"{FILE_NAME}-wal")).stat().st_size > 0
    assert names(folder) == [path.name], "one file, with nothing beside it"
    assert rows_of_backup(path) == list(log.rows())
    assert names(folder) == [path.name], "reading leaves nothing beside it"
    restored = folder.parent / "restored"
    restored.mkdir()
    path.rename(restored / FILE_NAME)
    with Log.open(restored) as other:
        assert other.record() == log.record()
        assert other._machine == log._machine


def test_one_a_day(log: Log, folder: Path) -> None:
    path = back_up_daily(log.path, folder, TODAY)
    assert path is not None
    before = path.stat()
    with log.transaction() as transaction:
        transaction.append(CLOCK.now(), Removed("t1"))
    assert back_up_daily(log.path, folder, TODAY) is None
    assert path.stat() == before
    later = back_up_daily(log.path, folder, TODAY + timedelta(days=1))
    assert later is not None
    assert (len(rows_of_backup(path)), len(rows_of_backup(later))) == (1, 2)
    assert backups(folder) == ((TODAY + timedelta(days=1), later), (TODAY, path))


def test_fourteen_are_kept(log: Log, folder: Path) -> None:
    assert KEPT == 14
    for day in range(20):
        back_up_daily(log.path, folder, TODAY + timedelta(days=day))
        assert len(backups(folder)) == min(day + 1, 14)
    assert [day for day, _ in backups(folder)] == [TODAY + timedelta(days=day) for day in range(19, 5, -1)]


def test_nothing_else_is_deleted(log: Log, folder: Path) -> None:
    folder.mkdir()
    others = [
        "before-migration-from-1.sqlite3",
        "log-2020-01-01.sqlite3.bak",
        "my log-2020-01-01.sqlite3",
        "log-2020-13-01.sqlite3",
        "log-2020-1-1.sqlite3",
        "log-2020-01-01.sqlite",
    ]
    for name in others:
        (folder / name).write_text(name)
    for day in range(16):
        back_up_daily(log.path, folder, TODAY + timedelta(days=day))
    assert set(others) < set(names(folder))
    assert len(names(folder)) == 14 + len(others)


def test_there_are_none(tmp_path: Path) -> None:
    assert backups(tmp_path / "nowhere") == ()
    (tmp_path / "file").touch()
    assert backups(tmp_path / "file") == ()


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
@pytest.mark.parametrize("umask", [0o000, 0o022])
def test_only_the_owner_can_read_it(log: Log, folder: Path, umask: int) -> None:
    folder.mkdir(mode=0o755)
    before = os.umask(umask)
    try:
        path = back_up_daily(log.path, folder, TODAY)
    finally:
        os.umask(before)
    assert path is not None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("name", ["fsync", "open"])
def test_a_failure_leaves_the_old_ones_and_no_half_one(
    log: Log, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for day in range(14):
        back_up_daily(log.path, folder, TODAY + timedelta(days=day))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(backup.os, name, full)
        with pytest.raises(LogUnwritable, match="No space"):
            back_up_daily(log.path, folder, TODAY + timedelta(days=14))
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert back_up_daily(log.path, folder, TODAY + timedelta(days=14)) is not None
    assert len(names(folder)) == 14


def test_a_failure_of_sqlite_in_the_middle(log: Log, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    back_up_daily(log.path, folder, TODAY)
    before = names(folder)

    def fail(copy: sqlite3.Connection, _: Path) -> None:
        assert [path for path in folder.iterdir() if path.name.endswith(".part")], "it is being written"
        copy.execute("PRAGMA max_page_count = 1")
        copy.execute("CREATE TABLE more (a)")
        raise AssertionError

    monkeypatch.setattr(backup, "_check", fail)
    with pytest.raises(LogUnwritable, match="full"):
        back_up_daily(log.path, folder, TODAY + timedelta(days=1))
    assert names(folder) == before


KILLED = """
import os, sys
from datetime import date
from pathlib import Path
from therapy_timer.log import backup
backup._check = lambda *_: os._exit(9)
backup.back_up_daily(Path(sys.argv[1]), Path(sys.argv[2]), date(2026, 3, 3))
"""


def test_killed_in_the_middle(log: Log, folder: Path) -> None:
    back_up_daily(log.path, folder, TODAY)
    done = subprocess.run([sys.executable, "-c", KILLED, log.path, folder], cwd=ROOT, check=False, timeout=60)
    assert done.returncode == 9
    assert [day for day, _ in backups(folder)] == [TODAY]
    back_up_daily(log.path, folder, TODAY + timedelta(days=1))
    assert names(folder) == ["log-2026-03-02.sqlite3", "log-2026-03-03.sqlite3"], "what was left is gone"


def test_a_log_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(LogError):
        back_up(tmp_path / FILE_NAME, tmp_path / "backup")
    assert list(tmp_path.glob("*.sqlite3")) == []
    assert not (tmp_path / "backup").exists()


@pytest.mark.parametrize(
    "statement",
    ["UPDATE events SET utc = utc - 1", "UPDATE events SET data = '{}'", "UPDATE events SET checksum = ''"],
)
def test_a_damaged_log_does_not_push_out_good_backups(log: Log, folder: Path, statement: str) -> None:
    back_up_daily(log.path, folder, TODAY)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with closing(sqlite3.connect(log.path)) as connection, connection:
        connection.execute("DROP TRIGGER events_stay")
        connection.execute(statement)
    with pytest.raises(LogDamaged):
        back_up_daily(log.path, folder, TODAY + timedelta(days=1))
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_file_with_a_bad_page_is_not_backed_up(log: Log, folder: Path) -> None:
    path = log.path
    log.close()
    content = bytearray(path.read_bytes())
    content[5 * 4096 : 5 * 4096 + 8] = b"\xff" * 8
    path.write_bytes(content)
    with pytest.raises(LogDamaged):
        back_up(path, folder / "backup.sqlite3")
    assert names(folder) == []


def test_while_a_transaction_is_open(log: Log, folder: Path) -> None:
    with log.transaction() as transaction:
        transaction.append(CLOCK.now(), AreaAdded("knee", Region.LEFT_KNEE, ""))
        path = back_up_daily(log.path, folder, TODAY)
    assert path is not None
    assert len(rows_of_backup(path)) == 1, "what was on the disk then"
    assert len(list(log.rows())) == 2


WRITER = """
import sys
from pathlib import Path
from tests.helpers.clock import FakeClock
from therapy_timer.core.events import Anchored, AnchorReason
from therapy_timer.log.store import Log
with Log.open(Path(sys.argv[1])) as log:
    log._connection.execute("PRAGMA synchronous = OFF")
    print("ready", flush=True)
    for _ in range(100_000):
        with log.transaction() as transaction:
            transaction.append(FakeClock().now(), Anchored(AnchorReason.INTERVAL))
        if "written" not in globals():
            written = True
            print("written", flush=True)
"""


def test_while_another_process_writes(log: Log, folder: Path) -> None:
    """Each is the log as it was at one moment: all of its events, from the first, without a gap."""
    command = [sys.executable, "-c", WRITER, str(log.path.parent)]
    writer = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    try:
        assert [writer.stdout.readline(), writer.stdout.readline()] == ["ready\n", "written\n"]
        copies = [back_up_daily(log.path, folder, TODAY + timedelta(days=day)) for day in range(5)]
        assert writer.poll() is None, "it is still writing"
    finally:
        writer.kill()
        writer.communicate()
    lengths = []
    for path in copies:
        assert path is not None
        numbers = [seq for seq, _ in rows_of_backup(path)]
        assert numbers == list(range(1, len(numbers) + 1))
        lengths.append(len(numbers))
    assert lengths == sorted(lengths)
    assert lengths[0] >= 2
