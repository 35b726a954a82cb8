# SPDX-License-Identifier: MIT
"""The marker: read as it was written, or noticed to be damaged; and what it costs when it cannot be written."""

from __future__ import annotations

import errno
import json
import logging
import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from hashlib import blake2b
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import FakeClock, minutes
from tests.helpers.histories import TEXTS, events
from therapy_timer.core.events import (
    Anchored,
    AnchorReason,
    Answer,
    AreaAdded,
    Doubted,
    DozingSet,
    Event,
    Modality,
    Removed,
    RestSet,
    SkinNormal,
    Started,
)
from therapy_timer.core.record import replay
from therapy_timer.core.region import Region
from therapy_timer.core.skin import derive
from therapy_timer.log import schema, store
from therapy_timer.log.errors import LogDamaged
from therapy_timer.log.events import row_of
from therapy_timer.log.marker import FILE_NAME, Marker, MarkerDamaged, read_marker, write_marker
from therapy_timer.log.store import Finding, Log

CLOCK = FakeClock()
STARTED = Started("t1", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15))
ROW = row_of("e1", "m1", CLOCK.now(), STARTED)
MARKER = Marker(
    "m1", 7, "e7", ((3, ROW), (7, row_of("e7", "m1", CLOCK.now(), AreaAdded("k", Region.ABDOMEN, "Bäuchlein")))), "d"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / FILE_NAME


def append(log: Log, *events: Event, clock: FakeClock = CLOCK) -> None:
    with log.transaction() as transaction:
        for event in events:
            transaction.append(clock.now(), event)


def test_round_trip(path: Path) -> None:
    assert read_marker(path) is None
    write_marker(path, MARKER)
    assert read_marker(path) == MARKER
    assert read_marker(path).running[0][1].event == STARTED
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@given(TEXTS, st.integers(), TEXTS, st.lists(st.tuples(st.integers(), TEXTS, events), max_size=3), TEXTS)
def test_whatever_is_in_it_comes_back(
    tmp_path_factory: pytest.TempPathFactory,
    machine: str,
    seq: int,
    newest: str,
    running: list[tuple[int, str, Event]],
    derived: str,
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.marker"
    rows = tuple((number, row_of(name, machine, CLOCK.now(), event)) for number, name, event in running)
    marker = Marker(machine, seq, newest, rows, derived)
    write_marker(path, marker)
    assert read_marker(path) == marker


def test_every_flipped_byte_is_noticed(path: Path) -> None:
    write_marker(path, MARKER)
    content = path.read_bytes()
    for place in range(len(content)):
        for flip in (0x01, 0x20, 0x80, 0xFF):
            bent = bytearray(content)
            bent[place] ^= flip
            path.write_bytes(bent)
            with pytest.raises(MarkerDamaged):
                read_marker(path)


def test_every_truncation_is_noticed(path: Path) -> None:
    write_marker(path, MARKER)
    content = path.read_bytes()
    for length in range(len(content)):
        path.write_bytes(content[:length])
        with pytest.raises(MarkerDamaged):
            read_marker(path)
    for more in (b"\n", b"x", b"\x00", content):
        path.write_bytes(content + more)
        with pytest.raises(MarkerDamaged):
            read_marker(path)


def sealed(body: str) -> str:
    return f"{blake2b(body.encode(), digest_size=16).hexdigest()}\n{body}\n"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("format", value) for value in (2, "1", None)),
        ("machine", 5),
        *(("newest_seq", value) for value in ("7", None, 7.0)),
        ("newest_id", None),
        *(("running", value) for value in ({}, None, [5], [[]], [[1, 2]], [["3", "e1"]])),
        ("derived", None),
    ],
)
def test_what_no_marker_of_this_version_says(path: Path, field: str, value: object) -> None:
    write_marker(path, MARKER)
    raw = json.loads(path.read_text(encoding="utf-8").split("\n")[1])
    path.write_text(sealed(json.dumps(raw | {field: value})), encoding="utf-8")
    with pytest.raises(MarkerDamaged):
        read_marker(path)
    del raw[field]
    path.write_text(sealed(json.dumps(raw)), encoding="utf-8")
    with pytest.raises(MarkerDamaged):
        read_marker(path)


@pytest.mark.parametrize("body", ["", "[]", "5", "null", "{", '"x"'])
def test_what_is_no_marker(path: Path, body: str) -> None:
    path.write_text(sealed(body), encoding="utf-8")
    with pytest.raises(MarkerDamaged):
        read_marker(path)


def test_an_event_in_it_has_to_be_as_it_was_written(path: Path) -> None:
    write_marker(path, MARKER)
    raw = json.loads(path.read_text(encoding="utf-8").split("\n")[1])
    raw["running"][0][5] += 1
    path.write_text(sealed(json.dumps(raw)), encoding="utf-8")
    with pytest.raises(MarkerDamaged):
        read_marker(path)


def test_it_does_not_say_where_it_lies(path: Path) -> None:
    """Paths name the person; what is raised goes to the diagnostic log."""
    path.write_text("x")
    with pytest.raises(MarkerDamaged) as caught:
        read_marker(path)
    assert str(path.parent) not in str(caught.value)


def test_one_that_cannot_be_written_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_marker(path, MARKER)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_marker(path, Marker("m2", 9, "e9"))
    assert read_marker(path) == MARKER
    assert list(path.parent.glob(".*")) == []


# --- written with the log ---------------------------------------------------------------------------------------


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    (tmp_path / "state").mkdir()
    return tmp_path / "data", tmp_path / "state"


def marker_of(state: Path) -> Marker:
    marker = read_marker(state / FILE_NAME)
    assert marker is not None
    return marker


def test_it_follows_every_change(folders: tuple[Path, Path]) -> None:
    data, state = folders
    with Log.open(data, marker=state) as log:
        assert read_marker(state / FILE_NAME) is None, "nothing to say yet"
        assert log.finding() is None
        for number, event in enumerate((STARTED, RestSet(Region.ABDOMEN, minutes(180)), Removed("t1")), start=1):
            append(log, event)
            marker = marker_of(state)
            (newest,) = [row for seq, row in log.rows() if seq == number]
            assert (marker.newest_seq, marker.newest_id) == (number, newest.id)
            assert marker.running == tuple(log.rows())
            assert log.finding() is None
    assert not list(data.glob("*.marker"))


def test_what_runs_and_what_lasts_is_in_it_and_what_is_over_is_not(folders: tuple[Path, Path]) -> None:
    data, state = folders
    clock = FakeClock()
    with Log.open(data, marker=state) as log:
        append(log, AreaAdded("knee", Region.LEFT_KNEE, ""), STARTED, clock=clock)
        clock.go(minutes=15)
        append(log, Removed("t1"), Doubted(), Anchored(AnchorReason.START), clock=clock)
        clock.go(minutes=121)
        append(log, Anchored(AnchorReason.STEP), clock=clock)
        assert [type(row.event) for _, row in marker_of(state).running] == [AreaAdded, Doubted]
        append(log, Started("t2", "knee", Region.LEFT_KNEE, Modality.HEAT, minutes(15)), clock=clock)
        clock.go(minutes=5)
        for reason in (AnchorReason.INTERVAL, AnchorReason.STEP, AnchorReason.SLEEP, AnchorReason.START):
            append(log, Anchored(reason), clock=clock)
        said = [row.event for _, row in marker_of(state).running]
    assert [type(event) for event in said] == [AreaAdded, Doubted, Started, Anchored, Anchored]
    assert said[2].treatment == "t2"
    assert [event.reason for event in said[3:]] == [AnchorReason.STEP, AnchorReason.START]


def test_numb_skin_is_in_it_until_it_is_normal_and_only_the_last_word_on_dozing(folders: tuple[Path, Path]) -> None:
    data, state = folders
    clock = FakeClock()
    warning = Removed("t1", answer=Answer.SKIN_WARNING)
    with Log.open(data, marker=state) as log:
        append(log, STARTED, warning, *(DozingSet(dozing=bool(number % 2)) for number in range(4)), clock=clock)
        for days in (0, 90):
            clock.go(days=days)
            append(log, Anchored(AnchorReason.INTERVAL), clock=clock)
            running = [row.event for _, row in marker_of(state).running]
            assert running == [STARTED, warning, DozingSet(dozing=True)]
        append(log, SkinNormal(Region.LOWER_BACK), clock=clock)
        running = [row.event for _, row in marker_of(state).running]
        assert running == [DozingSet(dozing=True), SkinNormal(Region.LOWER_BACK)]
        assert log.finding() is None


def said_by_marker(state: Path, clock: FakeClock, region: Region) -> timedelta | None:
    """What the skin still rests when nothing is left but the marker."""
    events = [(row.instant, row.event) for _, row in marker_of(state).running]
    return derive(replay(events), clock.now()).skin(region).remaining


@pytest.mark.parametrize("doubted", [False, True])
def test_a_clock_set_before_a_reboot_shortens_no_rest(folders: tuple[Path, Path], *, doubted: bool) -> None:
    """The clock was an hour ahead when the computer went down; without that reading the rest would seem to be older."""
    data, state = folders
    clock = FakeClock()
    with Log.open(data, marker=state) as log:
        append(log, *((Doubted(),) if doubted else (STARTED, Removed("t1"))), clock=clock)
        clock.go(minutes=5)
        clock.ahead = minutes(60)
        append(log, Anchored(AnchorReason.STEP), clock=clock)
        clock.reboot("10:20")
        append(log, Anchored(AnchorReason.START), clock=clock)
        truth = derive(log.record(), clock.now()).skin(Region.LOWER_BACK).remaining
    assert truth is not None
    assert said_by_marker(state, clock, Region.LOWER_BACK) == truth >= minutes(100)


def test_two_processes_leave_the_newest(folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """One has written to the log and not yet its marker, when the other writes to both."""
    data, state = folders
    real: Callable[..., None] = write_marker
    with Log.open(data, marker=state) as log, Log.open(data, marker=state) as other:
        late = [STARTED]

        def slow(path: Path, marker: Marker) -> None:
            if late and marker.newest_seq:
                append(other, late.pop())
            real(path, marker)

        monkeypatch.setattr(store, "write_marker", slow)
        append(log, AreaAdded("knee", Region.LEFT_KNEE, ""))
        assert marker_of(state).newest_seq == 2
        assert len(marker_of(state).running) == 2, "the other's pack is not forgotten"
        assert log.finding() is None


def test_the_first_one_is_written_before_the_first_event(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    data, state = folders
    seen: list[tuple[int, str, int]] = []

    def watched(path: Path, marker: Marker) -> None:
        with closing(sqlite3.connect(data / "log.sqlite3")) as connection:
            (events,) = connection.execute("SELECT count(*) FROM events").fetchone()
        seen.append((marker.newest_seq, marker.derived, events))
        write_marker(path, marker)

    monkeypatch.setattr(store, "write_marker", watched)
    with Log.open(data, marker=state) as log:
        assert seen == []
        with log.transaction():
            pass
        assert seen == [], "nothing was written"
        append(log, STARTED)
        append(log, Removed("t1"))
        assert [(seq, events) for seq, _, events in seen] == [(0, 0), (1, 1), (2, 2)]
        assert seen[0][1] == ""


@pytest.mark.parametrize("number", [1, 3])
def test_killed_before_it_followed_the_first_events(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """The marker says that the log had no event: it has all that there ever were, if none is missing in between."""
    data, state = folders
    with monkeypatch.context() as killed:
        killed.setattr(Log, "_mark", lambda _: None)
        with Log.open(data, marker=state) as log:
            append(log, *[STARTED, RestSet(Region.ABDOMEN, minutes(180)), Removed("t1")][:number])
    assert marker_of(state).newest_seq == 0
    with Log.open(data, marker=state) as log:
        assert log.finding() is None
        assert log.newest_marked() == 0
        append(log, AreaAdded("knee", Region.LEFT_KNEE, ""))
        assert log.finding() is None
        assert marker_of(state).newest_seq == number + 1


def test_killed_between_the_first_one_and_the_first_event(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    data, state = folders

    class Killed(BaseException):
        pass

    def killed(path: Path, marker: Marker) -> None:
        write_marker(path, marker)
        raise Killed

    with Log.open(data, marker=state) as log, monkeypatch.context() as power:
        power.setattr(store, "write_marker", killed)
        with pytest.raises(Killed):
            append(log, STARTED)
    assert marker_of(state).newest_seq == 0
    with Log.open(data, marker=state) as log:
        assert list(log.events()) == []
        assert log.finding() is None


def test_an_event_that_is_missing_is_noticed_by_the_first_one(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    data, state = folders
    with monkeypatch.context() as killed:
        killed.setattr(Log, "_mark", lambda _: None)
        with Log.open(data, marker=state) as log:
            append(log, STARTED, AreaAdded("knee", Region.LEFT_KNEE, ""))
    with closing(sqlite3.connect(data / "log.sqlite3")) as connection, connection:
        connection.execute("DROP TRIGGER events_remain")
        connection.execute("DELETE FROM events WHERE seq = 1")
    with Log.open(data, marker=state) as log, pytest.raises(LogDamaged):
        log.finding()


@pytest.mark.parametrize("content", [b"", b"noise", None])
def test_the_first_one_takes_no_others_place(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    """A log that is gone is begun anew; what its marker knows, or may have known, is not lost by that."""
    data, state = folders
    marker = state / FILE_NAME
    if content is None:
        write_marker(marker, MARKER)
    else:
        marker.write_bytes(content)
    before = marker.read_bytes()
    monkeypatch.setattr(Log, "_mark", lambda _: None)
    with Log.open(data, marker=state) as log:
        append(log, STARTED)
        assert marker.read_bytes() == before


def test_one_that_is_lost_does_not_come_back_by_a_migration(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log may be an older one: only the first version had no marker."""
    data, state = folders
    with Log.open(data, marker=state) as log:
        append(log, STARTED)
    (state / FILE_NAME).unlink()
    newest = schema.VERSION
    monkeypatch.setattr(schema, "VERSION", newest + 1)
    monkeypatch.setattr(store, "STEPS", {newest: lambda _: None})
    with Log.open(data, marker=state) as log:
        assert log._version() == newest + 1
        assert log.finding() is Finding.UNMARKED


@pytest.mark.parametrize("error", [errno.EACCES, errno.EROFS, errno.ENOSPC])
def test_a_folder_that_cannot_be_written_costs_a_warning(
    folders: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
    expected_log: Callable[..., object],
    error: int,
) -> None:
    data, state = folders
    with Log.open(data, marker=state) as log:
        append(log, AreaAdded("knee", Region.LEFT_KNEE, ""))
        before = marker_of(state)

        def refuse(path: Path, _: Marker) -> None:
            raise OSError(error, os.strerror(error), str(path))

        expected = expected_log("therapy_timer.log.store", logging.WARNING, "marker of the log could not be written")
        monkeypatch.setattr(store, "write_marker", refuse)
        append(log, STARTED)
        monkeypatch.undo()
        assert [event for _, event in log.events()][-1] == STARTED, "the event is on the disk all the same"
        assert len(log.record().on) == 1
        assert marker_of(state) == before
        assert log.finding() is None
        assert all(str(data.parent) not in record.getMessage() for record in expected.records)
        append(log, Removed("t1"))
        assert marker_of(state).newest_seq == 3, "the next change catches up"


def test_its_folder_is_made_for_its_owner_only(tmp_path: Path) -> None:
    with Log.open(tmp_path / "data", marker=tmp_path / "nowhere") as log:
        append(log, STARTED)
        assert log.finding() is None
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "nowhere").stat().st_mode) == 0o700


def test_there_can_be_no_folder_for_it(tmp_path: Path, expected_log: Callable[..., object]) -> None:
    (tmp_path / "nowhere").write_text("not a folder")
    expected_log("therapy_timer.log.store", logging.WARNING, "marker of the log could not be written")
    with Log.open(tmp_path / "data", marker=tmp_path / "nowhere") as log:
        append(log, STARTED)
        assert len(log.record().on) == 1


def test_a_marker_that_is_a_folder(folders: tuple[Path, Path], expected_log: Callable[..., object]) -> None:
    data, state = folders
    (state / FILE_NAME).mkdir()
    expected_log("therapy_timer.log.store", logging.WARNING, "could not be written")
    with Log.open(data, marker=state) as log:
        append(log, STARTED)
        expected_log("therapy_timer.log.store", logging.WARNING, "cannot be used")
        assert log.finding() is Finding.UNMARKED
        assert log.marked() == ()
