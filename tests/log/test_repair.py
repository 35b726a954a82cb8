# SPDX-License-Identifier: MIT
"""What is kept of a damaged log, and what is read back of it."""

from __future__ import annotations

import errno
import os
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.helpers.clock import FakeClock, minutes
from therapy_timer.core.events import Modality, Removed, Started
from therapy_timer.core.region import Region
from therapy_timer.log.backup import back_up
from therapy_timer.log.errors import LogDamaged, LogError, LogUnwritable
from therapy_timer.log.events import Row
from therapy_timer.log.repair import (
    as_found,
    finished,
    keep_as_found,
    rows_of_backup,
    salvage,
    set_aside,
    unfinished,
)
from therapy_timer.log.store import FILE_NAME, Log

NOW = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)
WAL, SHM = f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"
PAGE = 4096

Rows = list[tuple[int, Row]]


class Whole:
    """The files of a log of many pages whose newest events are in the -wal, and its events."""

    def __init__(self, files: dict[str, bytes], rows: Rows) -> None:
        self.files = files
        self.rows = rows


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    folder = tmp_path_factory.mktemp("whole")
    clock = FakeClock()
    with pytest.MonkeyPatch.context() as patch, Log.open(folder) as log:
        patch.setattr(os, "fsync", lambda _: None)
        log._connection.execute("PRAGMA synchronous = OFF")

        def pack(number: int) -> None:
            with log.transaction() as transaction:
                start = Started(f"t{number:03}", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15))
                transaction.append(clock.now(), start)
                transaction.append(clock.now(), Removed(f"t{number:03}"))
            clock.go(minutes=150)

        for number in range(90):
            pack(number)
        log._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for number in range(90, 110):
            pack(number)
        files = {name: (folder / name).read_bytes() for name in (FILE_NAME, WAL, SHM)}
        rows = list(log.rows())
    return Whole(files, rows)


@pytest.fixture
def folder(tmp_path: Path, whole: Whole) -> Path:
    """The log as a process that was killed left it."""
    folder = tmp_path / "data"
    folder.mkdir()
    for name, content in whole.files.items():
        (folder / name).write_bytes(content)
    return folder


def bend(path: Path, place: int, content: bytes) -> None:
    bent = bytearray(path.read_bytes())
    bent[place : place + len(content)] = content
    path.write_bytes(bent)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


# --- keep_as_found ----------------------------------------------------------------------------------------------


def in_the_way(number: int) -> Callable[..., int]:
    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    return refuse


def only_the_beginning() -> Callable[..., int]:
    lengths = iter([10, 0] * 3)

    def stop(source: int, target: int, _: int) -> int:
        return os.write(target, os.read(source, next(lengths)))

    return stop


@pytest.mark.parametrize(
    "kernel",
    [None, in_the_way(errno.EXDEV), in_the_way(errno.ENOSYS), in_the_way(errno.EOPNOTSUPP), only_the_beginning()],
    ids=["as it is", "other file system", "none", "not supported", "stops early"],
)
def test_the_copy_is_whole_and_keeps_what_is_changed_afterwards(
    folder: Path, whole: Whole, monkeypatch: pytest.MonkeyPatch, kernel: Callable[..., int] | None
) -> None:
    if kernel is not None:
        monkeypatch.setattr(os, "copy_file_range", kernel, raising=False)
    before = (folder / FILE_NAME).stat()
    keep_as_found(folder)
    for name in whole.files:
        bend(folder / name, 0, b"changed")
        (folder / name).unlink()
    copies = as_found(folder)
    assert {name: (copies / name).read_bytes() for name in whole.files} == whole.files
    assert (copies / FILE_NAME).stat().st_mtime == before.st_mtime
    assert (copies / FILE_NAME).stat().st_ino != before.st_ino


def test_no_copy_is_left_when_there_is_no_room(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "copy_file_range", in_the_way(errno.ENOSPC), raising=False)
    monkeypatch.setattr(shutil, "copyfile", in_the_way(errno.ENOSPC))
    with pytest.raises(LogUnwritable, match="No space"):
        keep_as_found(folder)
    assert not as_found(folder).exists()


# --- set_aside --------------------------------------------------------------------------------------------------


def test_all_three_files_are_moved(folder: Path, whole: Whole) -> None:
    aside = set_aside(folder, NOW)
    assert aside == folder / "damaged-2026-03-02T101500Z"
    assert {name: (aside / name).read_bytes() for name in whole.files} == whole.files
    assert [path.name for path in folder.iterdir()] == [aside.name]
    assert aside.stat().st_mode & 0o077 == 0


def test_twice_in_a_second(folder: Path, whole: Whole) -> None:
    first = set_aside(folder, NOW)
    (folder / FILE_NAME).write_bytes(b"another")
    second = set_aside(folder, NOW)
    (folder / FILE_NAME).write_bytes(b"one more")
    third = set_aside(folder, NOW)
    assert [path.name for path in (second, third)] == [f"{first.name}-2", f"{first.name}-3"]
    assert (first / FILE_NAME).read_bytes() == whole.files[FILE_NAME]
    assert (second / FILE_NAME).read_bytes() == b"another"
    assert (third / FILE_NAME).read_bytes() == b"one more"


def test_a_file_of_that_name_is_not_overwritten(folder: Path) -> None:
    (folder / "damaged-2026-03-02T101500Z").write_text("mine")
    aside = set_aside(folder, NOW)
    assert aside.name == "damaged-2026-03-02T101500Z-2"
    assert (folder / "damaged-2026-03-02T101500Z").read_text() == "mine"


def test_what_is_not_there_is_not_missed(folder: Path, whole: Whole) -> None:
    (folder / FILE_NAME).unlink()
    (folder / SHM).unlink()
    aside = set_aside(folder, NOW)
    assert (aside / WAL).read_bytes() == whole.files[WAL]
    assert not (aside / FILE_NAME).exists()


def test_one_that_is_in_use_stays(folder: Path, whole: Whole) -> None:
    set_aside(folder, NOW, in_use=True)
    assert {name: (folder / name).read_bytes() for name in whole.files} == whole.files


def test_it_cannot_be_moved(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(LogUnwritable, match="Permission denied"):
        set_aside(folder, NOW)
    assert (folder / FILE_NAME).exists()


def test_one_that_was_cut_short_is_known(folder: Path) -> None:
    assert unfinished(folder) == []
    aside = set_aside(folder, NOW)
    assert unfinished(folder) == [aside]
    finished(aside)
    assert unfinished(folder) == []
    finished(aside)


# --- salvage ----------------------------------------------------------------------------------------------------


def salvaged(folder: Path) -> Rows:
    """What can be read; the files stay as they are."""
    before = contents(folder)
    rows = salvage(folder)
    assert contents(folder) == before
    return rows


def test_all_of_a_log_that_was_not_closed(folder: Path, whole: Whole) -> None:
    assert len(whole.rows) == 220
    assert salvaged(folder) == whole.rows


def test_of_nothing(tmp_path: Path) -> None:
    assert salvaged(tmp_path) == []
    (tmp_path / FILE_NAME).touch()
    assert salvaged(tmp_path) == []


@pytest.mark.parametrize("content", [b"x", b"\0" * 20_000, b"SQLite format 3\0" + b"\xff" * 5000])
def test_of_what_is_no_log(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert salvaged(tmp_path) == []


def pages_of_events(content: bytes) -> Iterator[tuple[int, set[int]]]:
    """The pages that hold events, with the numbers of those: table leaves that name a start of a treatment."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(content[:18] + b"\1\1" + content[20:])
        ids = dict(connection.execute("SELECT id, seq FROM events"))
    for place in range(0, len(content), PAGE):
        page = content[place : place + PAGE]
        if page[0] == 13 and b'"area":"lower-back"' in page:
            found = {seq for name, seq in ids.items() if name.encode() in page}
            if found:
                yield place, found


def test_every_event_but_those_of_a_bad_page(folder: Path, whole: Whole) -> None:
    (folder / WAL).unlink()
    content = whole.files[FILE_NAME]
    rows = [(seq, row) for seq, row in whole.rows if seq <= 180]
    tried = 0
    for place, lost in pages_of_events(content):
        (folder / FILE_NAME).write_bytes(content)
        bend(folder / FILE_NAME, place, b"\xff" * PAGE)
        assert salvaged(folder) == [(seq, row) for seq, row in rows if seq not in lost], f"page at {place}"
        tried += 1
    assert tried > 5


def test_every_event_but_those_of_several_bad_pages(folder: Path, whole: Whole) -> None:
    (folder / WAL).unlink()
    content = whole.files[FILE_NAME]
    pages = list(pages_of_events(content))
    lost: set[int] = set()
    for place, numbers in pages[1::2]:
        bend(folder / FILE_NAME, place, b"\0" * PAGE)
        lost |= numbers
    assert salvaged(folder) == [(seq, row) for seq, row in whole.rows if seq <= 180 and seq not in lost]
    assert len(pages) > 5


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET data = data || ' ' WHERE seq % 7 = 0",
        "UPDATE events SET utc = utc - 1 WHERE seq % 7 = 0",
        "UPDATE events SET checksum = '' WHERE seq % 7 = 0",
        "UPDATE events SET kind = 'unheard-of' WHERE seq % 7 = 0",
        "UPDATE events SET id = CAST(x'ff00fe' || seq AS TEXT) WHERE seq % 7 = 0",
        "DELETE FROM events WHERE seq % 7 = 0",
    ],
)
def test_every_event_but_bad_ones(folder: Path, whole: Whole, statement: str) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("DROP TRIGGER events_stay")
        connection.execute("DROP TRIGGER events_remain")
        connection.execute(statement)
    assert salvaged(folder) == [(seq, row) for seq, row in whole.rows if seq % 7]


def test_a_wal_that_was_cut_off(folder: Path, whole: Whole) -> None:
    wal = whole.files[WAL]
    before = 0
    for length in range(0, len(wal), len(wal) // 12):
        (folder / WAL).write_bytes(wal[:length])
        rows = salvaged(folder)
        assert rows == whole.rows[: len(rows)]
        assert len(rows) >= max(180, before)
        before = len(rows)
    assert before > 180


def test_a_wal_of_noise_hides_nothing(folder: Path, whole: Whole) -> None:
    noise = random.Random(5).randbytes(30_000)
    for content in (noise, whole.files[WAL][:32] + noise, whole.files[FILE_NAME]):
        (folder / WAL).write_bytes(content)
        assert [seq for seq, _ in salvaged(folder)] == list(range(1, 181))


def test_a_wal_with_bad_pages_hides_nothing_that_the_file_holds(folder: Path, whole: Whole) -> None:
    """The checksums of its frames may be right all the same, when it was the memory that was bad."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = 'x' WHERE name = 'events'")
        connection.commit()
        files = {name: (folder / name).read_bytes() for name in (FILE_NAME, WAL)}
    bad = folder.parent / "bad"
    bad.mkdir()
    for name, content in files.items():
        (bad / name).write_bytes(content)
    assert [seq for seq, _ in salvaged(bad)][:180] == [seq for seq, _ in whole.rows][:180]


def test_the_numbers_at_the_end_cannot_be_told(folder: Path, whole: Whole) -> None:
    (folder / WAL).unlink()
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("DELETE FROM sqlite_sequence")
    content = (folder / FILE_NAME).read_bytes()
    place, lost = list(pages_of_events(content))[3]
    bend(folder / FILE_NAME, place, b"\xff" * PAGE)
    assert salvaged(folder) == [(seq, row) for seq, row in whole.rows if seq <= 180 and seq not in lost]


def test_there_is_no_room_for_the_copy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(LogUnwritable, match="No space"):
        salvage(folder)


# --- rows_of_backup ---------------------------------------------------------------------------------------------


def test_the_rows_of_a_backup(folder: Path, whole: Whole, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "backups" / "a log #1?.sqlite3"
    back_up(folder / FILE_NAME, path)
    path.chmod(0o400)
    assert rows_of_backup(path) == whole.rows
    monkeypatch.chdir(path.parent)
    assert rows_of_backup(Path(path.name)) == whole.rows
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_good_rows_of_a_bad_backup(folder: Path, whole: Whole) -> None:
    path = folder / "backup.sqlite3"
    back_up(folder / FILE_NAME, path)
    place, lost = list(pages_of_events(path.read_bytes()))[2]
    bend(path, place, b"\xff" * PAGE)
    before = path.read_bytes()
    try:
        assert rows_of_backup(path) == [(seq, row) for seq, row in whole.rows if seq not in lost]
    except LogDamaged:
        pytest.fail("what can be read is read")
    assert path.read_bytes() == before


def test_what_is_no_backup(tmp_path: Path) -> None:
    with pytest.raises(LogError):
        rows_of_backup(tmp_path / "nowhere")
    (tmp_path / "noise").write_bytes(b"noise" * 1000)
    with pytest.raises(LogDamaged):
        rows_of_backup(tmp_path / "noise")
    assert [path.name for path in tmp_path.iterdir() if path.suffix] == []
