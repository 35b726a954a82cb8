# SPDX-License-Identifier: MIT
"""Opening the log after something happened to its files: what ran still runs, or every region rests in full."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.helpers.clock import FakeClock, minutes
from therapy_timer.core.events import AnchorReason, Answer, Doubted, Modality, RestKept
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Reason
from therapy_timer.core.skin import ON, Hold, SkinState
from therapy_timer.log import schema
from therapy_timer.log.backup import back_up_daily
from therapy_timer.log.errors import LogBusy, LogError, LogTooNew, LogUnwritable
from therapy_timer.log.marker import FILE_NAME as MARKER
from therapy_timer.log.repair import rows_of_backup
from therapy_timer.log.store import FILE_NAME, Log
from therapy_timer.services import opening
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import Trouble, backup_folder, open_log
from therapy_timer.services.treatments import Treatments

ICE, HEAT = Modality.ICE, Modality.HEAT
TODAY = date(2026, 3, 2)
WAL = f"{FILE_NAME}-wal"


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """What is written to the diagnostic log about damage is not what is tested here."""
    logger = logging.getLogger("therapy_timer")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    yield
    logger.setLevel(level)


@pytest.fixture(autouse=True)
def no_wait_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    said = [each for each in schema.CONNECTION if "sync" not in each]
    monkeypatch.setattr(schema, "CONNECTION", (*said, "PRAGMA synchronous = OFF"))
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def places(tmp_path: Path) -> Folders:
    found = Folders(tmp_path / "data", tmp_path / "config", tmp_path / "state")
    found.make()
    return found


@contextmanager
def opened(places: Folders, clock: FakeClock) -> Iterator[tuple[Log, Trouble | None]]:
    log, trouble = open_log(places, clock, patience=timedelta(0))
    with log:
        yield log, trouble


def files(places: Folders) -> dict[str, bytes]:
    """Everything in the data folder, below it too, and the marker."""
    return {
        str(path.relative_to(places.data.parent)): path.read_bytes()
        for top in (places.data, places.state)
        for path in top.rglob("*")
        if path.is_file() and not path.name.endswith("-shm")
    }


@pytest.fixture
def history(places: Folders, clock: FakeClock) -> FakeClock:
    """At 10:45: ice on the lower back since 10:40, the left knee at rest since 10:20, for three hours."""
    with opened(places, clock) as (log, trouble):
        assert trouble is None
        say = Treatments(log, clock)
        say.anchor(AnchorReason.START)
        say.add_area(Region.LEFT_KNEE, "Knie")
        say.set_rest(Region.LEFT_KNEE, minutes(180))
        clock.to("10:05")
        knee = say.start("left-knee", HEAT).events[0].treatment
        clock.to("10:20")
        say.off(knee)
        clock.to("10:30")
        say.anchor(AnchorReason.INTERVAL)
    older = places.data.parent / "older"
    older.mkdir()
    shutil.copyfile(places.data / FILE_NAME, older / FILE_NAME)
    shutil.copyfile(places.state / MARKER, older / MARKER)
    clock.to("10:40")
    with opened(places, clock) as (log, _):
        Treatments(log, clock).start("lower-back", ICE)
    clock.to("10:45")
    return clock


def still_runs(log: Log, clock: FakeClock) -> bool:
    """Whether the pack and the rest go on to the minute, and nothing else is locked."""
    snapshot = Treatments(log, clock).snapshot()
    back, knee = snapshot.skin(Region.LOWER_BACK), snapshot.skin(Region.LEFT_KNEE)
    return (
        (back.state, back.remaining) == (SkinState.APPLYING, minutes(10))
        and (knee.state, knee.remaining) == (SkinState.RESTING, minutes(155))
        and snapshot.record.areas["left-knee"].name == "Knie"
        and all(
            snapshot.skin(region).state is SkinState.READY
            for region in Region
            if region not in (Region.LOWER_BACK, Region.LEFT_KNEE)
        )
    )


def all_rest(log: Log, clock: FakeClock) -> bool:
    """Whether every region without a pack on rests in full from now."""
    snapshot = Treatments(log, clock).snapshot()
    skins = [snapshot.skin(region) for region in Region]
    return all(skin.remaining is not None and skin.remaining >= minutes(120) for skin in skins if skin.state not in ON)


def doubts(log: Log) -> int:
    return sum(isinstance(event, Doubted) for _, event in log.events())


def opens_quietly_afterwards(places: Folders, clock: FakeClock) -> None:
    """Whatever was wrong was mended for good."""
    with opened(places, clock) as (log, trouble):
        assert trouble is None
        assert log.finding() is None


# --- nothing is wrong -------------------------------------------------------------------------------------------


def test_the_very_first_start(places: Folders, clock: FakeClock) -> None:
    with opened(places, clock) as (log, trouble):
        assert trouble is None
        assert list(log.events()) == []
    assert not list(places.data.glob("damaged-*"))
    opens_quietly_afterwards(places, clock)


def test_nothing_happened(places: Folders, history: FakeClock) -> None:
    before = files(places)
    with opened(places, history) as (log, trouble):
        assert trouble is None
        assert still_runs(log, history)
    assert files(places) == before


def test_it_was_killed(places: Folders, history: FakeClock) -> None:
    """Part of the log lies in the -wal then, as it should."""
    log, _ = open_log(places, history)
    Treatments(log, history).anchor(AnchorReason.INTERVAL)
    killed = {name: (places.data / name).read_bytes() for name in (FILE_NAME, WAL)}
    log.close()
    for name, content in killed.items():
        (places.data / name).write_bytes(content)
    with opened(places, history) as (log, trouble):
        assert trouble is None
        assert still_runs(log, history)
    assert sorted(path.name for path in places.data.iterdir()) == [FILE_NAME]


# --- the log is not as it was left, and there is a marker ---------------------------------------------------------


def gone(places: Folders) -> None:
    (places.data / FILE_NAME).unlink()


def empty(places: Folders) -> None:
    (places.data / FILE_NAME).write_bytes(b"")


def older(places: Folders) -> None:
    shutil.copyfile(places.data.parent / "older" / FILE_NAME, places.data / FILE_NAME)


def an_empty_log(places: Folders) -> None:
    gone(places)
    with Log.open(places.data, marker=places.config):
        pass
    (places.config / MARKER).unlink(missing_ok=True)


@pytest.mark.parametrize("happens", [gone, empty, older, an_empty_log])
def test_a_log_that_lacks_events(places: Folders, history: FakeClock, happens: Callable[[Folders], None]) -> None:
    happens(places)
    with opened(places, history) as (log, trouble):
        assert trouble is not None
        assert trouble.recovered > 0
        assert not trouble.doubted
        assert still_runs(log, history)
        assert doubts(log) == 0, "the marker tells all that ran, so nothing else is locked"
    opens_quietly_afterwards(places, history)


def test_it_is_noticed_days_later(places: Folders, history: FakeClock) -> None:
    """The pack is nobody knows how long on; that is Unconfirmed and not Ready."""
    gone(places)
    history.reboot("23:00")
    with opened(places, history) as (log, trouble):
        assert trouble is not None
        snapshot = Treatments(log, history).snapshot()
        assert snapshot.skin(Region.LOWER_BACK).state is SkinState.UNCONFIRMED
        assert snapshot.skin(Region.LEFT_KNEE).state is SkinState.READY


@pytest.mark.parametrize("killed_with", ["the -wal", "nothing"])
def test_the_wal_was_deleted(places: Folders, history: FakeClock, killed_with: str) -> None:
    log, _ = open_log(places, history)
    say = Treatments(log, history)
    say.start("left-knee", ICE)
    say.cancel(say.on_anyway("left-knee", ICE).events[0].treatment)
    say.add_area(Region.ABDOMEN)
    abdomen = say.start("abdomen", ICE).events[0].treatment
    say.off(abdomen)
    left = {name: (places.data / name).read_bytes() for name in (FILE_NAME, WAL)}
    log.close()
    (places.data / FILE_NAME).write_bytes(left[FILE_NAME])
    if killed_with == "the -wal":
        (places.data / WAL).write_bytes(left[WAL])
    with opened(places, history) as (log, trouble):
        assert (trouble is None) == (killed_with == "the -wal")
        snapshot = Treatments(log, history).snapshot()
        assert snapshot.skin(Region.ABDOMEN).remaining == minutes(120)
        assert snapshot.skin(Region.LOWER_BACK).remaining == minutes(10)
    opens_quietly_afterwards(places, history)


@pytest.mark.parametrize("main", ["gone", "empty"])
@pytest.mark.parametrize("marker", [True, False])
def test_only_the_wal_is_left(places: Folders, history: FakeClock, main: str, *, marker: bool) -> None:
    """SQLite would delete it."""
    log, _ = open_log(places, history)
    Treatments(log, history).anchor(AnchorReason.INTERVAL)
    wal = (places.data / WAL).read_bytes()
    log.close()
    (places.data / FILE_NAME).write_bytes(b"")
    if main == "gone":
        gone(places)
    (places.data / WAL).write_bytes(wal)
    if not marker:
        (places.state / MARKER).unlink()
    with opened(places, history) as (log, trouble):
        assert trouble is not None
        assert trouble.kept_at is not None
        assert (trouble.kept_at / WAL).read_bytes() == wal
        assert all_rest(log, history)
        if marker:
            assert Treatments(log, history).snapshot().skin(Region.LOWER_BACK).state is SkinState.APPLYING
    opens_quietly_afterwards(places, history)


def test_another_log_in_its_place(places: Folders, history: FakeClock, tmp_path: Path) -> None:
    """Its events may lie at the same times: nobody knows what was when, but the pack is on."""
    other = FakeClock("10:30")
    with Log.open(tmp_path / "other") as log:
        say = Treatments(log, other)
        pack = say.start("lower-back", HEAT).events[0].treatment
        other.go(minutes=10)
        say.off(pack)
        foreign = list(log.rows())
    shutil.copyfile(tmp_path / "other" / FILE_NAME, places.data / FILE_NAME)
    with opened(places, history) as (log, trouble):
        assert trouble is not None
        assert trouble.doubted
        assert Treatments(log, history).snapshot().skin(Region.LOWER_BACK).state is SkinState.APPLYING
        assert all_rest(log, history)
        rows = list(log.rows())
        assert rows[: len(foreign)] == foreign, "nothing is replaced"
        assert len(rows) > len(foreign)
    opens_quietly_afterwards(places, history)


# --- the log is damaged -------------------------------------------------------------------------------------------


def noise(path: Path) -> None:
    path.write_bytes(b"noise" * 4000)


def foreign_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")


def half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2 // 4096 * 4096])


def without_a_table(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE treatments")


def without_its_header(path: Path) -> None:
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])


def one_event_and_its_row(path: Path) -> None:
    """Then the tables cannot be derived anew."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER events_stay")
        connection.execute("UPDATE events SET utc = utc + 1 WHERE kind = 'anchored'")
        connection.execute("UPDATE treatments SET reopened = reopened + 1")


DAMAGES = [noise, foreign_database, half, without_a_table, without_its_header, one_event_and_its_row]


@pytest.mark.parametrize("marker", ["whole", "missing", "damaged"])
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_log(places: Folders, history: FakeClock, damage: Callable[[Path], None], marker: str) -> None:
    path = places.data / FILE_NAME
    damage(path)
    damaged = path.read_bytes()
    if marker == "missing":
        (places.state / MARKER).unlink()
    elif marker == "damaged":
        (places.state / MARKER).write_bytes(b"noise")
    with opened(places, history) as (log, trouble):
        assert trouble is not None
        assert trouble.kept_at is not None
        assert (trouble.kept_at / FILE_NAME).read_bytes() == damaged
        assert trouble.kept_at.parent == places.data
        if marker == "whole":
            snapshot = Treatments(log, history).snapshot()
            assert snapshot.skin(Region.LOWER_BACK).remaining == minutes(10)
            assert trouble.doubted or still_runs(log, history)
        else:
            assert trouble.doubted
        assert doubts(log) == int(trouble.doubted)
        assert all_rest(log, history) or not trouble.doubted
        if marker == "damaged":
            assert b"noise" in [each.read_bytes() for each in places.data.rglob(MARKER)], "that is kept, too"
    opens_quietly_afterwards(places, history)


def test_one_damaged_log_after_the_other(places: Folders, history: FakeClock) -> None:
    kept = []
    for number in range(3):
        (places.data / FILE_NAME).write_bytes(b"noise %d" % number)
        with opened(places, history) as (_, trouble):
            assert trouble is not None
            kept.append(trouble.kept_at)
    assert len(set(kept)) == 3
    assert [(each / FILE_NAME).read_bytes() for each in kept if each] == [b"noise 0", b"noise 1", b"noise 2"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE treatments SET touched = touched - 7200000000",
        "UPDATE treatments SET removals = '[]'",
        "UPDATE rests SET rest = 7200000000",
        "UPDATE boots SET last = last + 7200000000",
        "UPDATE areas SET hidden = 1",
        "DELETE FROM treatments",
        "DELETE FROM rests",
        "DELETE FROM boots",
        "DELETE FROM areas",
    ],
)
def test_a_damaged_table_is_derived_anew(places: Folders, history: FakeClock, statement: str) -> None:
    """Nothing is lost by it, so there is nothing to tell."""
    with closing(sqlite3.connect(places.data / FILE_NAME)) as connection, connection:
        assert connection.execute(statement).rowcount > 0
    with opened(places, history) as (log, trouble):
        assert trouble is None
        assert still_runs(log, history)
    assert sorted(path.name for path in places.data.iterdir()) == [FILE_NAME]
    opens_quietly_afterwards(places, history)


@pytest.mark.parametrize("marker", [True, False])
def test_a_damaged_event_of_what_runs(places: Folders, history: FakeClock, *, marker: bool) -> None:
    with closing(sqlite3.connect(places.data / FILE_NAME)) as connection, connection:
        connection.execute("DROP TRIGGER events_stay")
        connection.execute("UPDATE events SET utc = utc - 7200000000 WHERE kind = 'removed'")
    if not marker:
        (places.state / MARKER).unlink()
    with opened(places, history) as (log, trouble):
        assert trouble is not None
        assert still_runs(log, history) or (trouble.doubted and all_rest(log, history))
        knee = Treatments(log, history).snapshot().skin(Region.LEFT_KNEE)
        assert (knee.state is SkinState.RESTING and knee.remaining >= minutes(155)) or knee.state in ON
        assert knee.state is SkinState.RESTING or not marker, "the marker has the event that is damaged in the log"
    opens_quietly_afterwards(places, history)


def test_the_good_events_of_a_damaged_log(places: Folders, history: FakeClock) -> None:
    with Log.open(places.data, marker=places.state) as log:
        before = {row.id for _, row in log.rows()}
    one_event_and_its_row(places.data / FILE_NAME)
    with opened(places, history) as (log, trouble):
        assert trouble is not None
        after = {row.id for _, row in log.rows()}
        assert trouble.recovered == len(before & after)
        assert 0 < len(before - after) < 3


# --- the marker ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [None, b"", b"noise"])
def test_a_whole_log_without_a_marker(places: Folders, history: FakeClock, content: bytes | None) -> None:
    """It may be an older one: nobody can tell."""
    marker = places.state / MARKER
    marker.unlink()
    if content is not None:
        marker.write_bytes(content)
    with opened(places, history) as (log, trouble):
        assert trouble == Trouble(None, 0, doubted=True, backup=None)
        snapshot = Treatments(log, history).snapshot()
        assert snapshot.skin(Region.LOWER_BACK).remaining == minutes(10)
        assert snapshot.skin(Region.LEFT_KNEE).remaining == minutes(180)
        assert all_rest(log, history)
        assert doubts(log) == 1
    if content is not None:
        assert [path.read_bytes() for path in places.data.glob(f"damaged-*/{MARKER}")] == [content]
    opens_quietly_afterwards(places, history)


@pytest.fixture
def begun(places: Folders, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """Killed at 10:00, after the first events of a new log and before their marker: ice on the lower back."""
    with monkeypatch.context() as killed:
        killed.setattr(Log, "_mark", lambda _: None)
        with opened(places, clock) as (log, _):
            Treatments(log, clock).start("lower-back", ICE)
    clock.go(minutes=5)
    return clock


def test_a_log_that_was_killed_at_its_first_event(places: Folders, begun: FakeClock) -> None:
    with opened(places, begun) as (log, trouble):
        assert trouble is None
        snapshot = Treatments(log, begun).snapshot()
        assert snapshot.skin(Region.LOWER_BACK).remaining == minutes(10)
        assert snapshot.skin(Region.ABDOMEN).state is SkinState.READY
    opens_quietly_afterwards(places, begun)


@pytest.mark.parametrize("happens", [gone, empty, an_empty_log, "noise", "half", "without_a_table", "no marker"])
def test_a_marker_from_before_the_first_event_knows_nothing(
    places: Folders, begun: FakeClock, happens: Callable[[Folders], None] | str
) -> None:
    """With the log gone or damaged nobody can tell what was in it."""
    if happens == "no marker":
        (places.state / MARKER).unlink()
    elif isinstance(happens, str):
        globals()[happens](places.data / FILE_NAME)
    else:
        happens(places)
    with opened(places, begun) as (log, trouble):
        assert trouble is not None
        assert trouble.doubted
        assert all_rest(log, begun)
    opens_quietly_afterwards(places, begun)


def test_neither_log_nor_marker(places: Folders, history: FakeClock) -> None:
    """That is as if it had never been: deleting one's folders is one's own business."""
    gone(places)
    (places.state / MARKER).unlink()
    with opened(places, history) as (log, trouble):
        assert trouble is None
        assert list(log.events()) == []


def test_an_older_log_with_its_own_marker_is_not_noticed_but_both_have_to_be_put_there(
    places: Folders, history: FakeClock
) -> None:
    older(places)
    shutil.copyfile(places.data.parent / "older" / MARKER, places.state / MARKER)
    with opened(places, history) as (_, trouble):
        assert trouble is None


# --- backups ------------------------------------------------------------------------------------------------------


def test_restoring_a_backup_merges(places: Folders, history: FakeClock) -> None:
    with opened(places, history) as (log, _):
        back_up_daily(log.path, backup_folder(places), TODAY)
        before = list(log.rows())
    history.go(minutes=2)
    gone(places)
    with opened(places, history) as (log, trouble):
        assert trouble is not None
        assert trouble.backup == (TODAY, backup_folder(places) / "log-2026-03-02.sqlite3")
        say = Treatments(log, history)
        say.set_rest(Region.LOWER_BACK, minutes(200))
        kept = list(log.rows())
        added = log.merge(rows_of_backup(trouble.backup[1]), history.now())
        after = list(log.rows())
        assert added == len(before) - len({row.id for _, row in before} & {row.id for _, row in kept}) > 0
        assert {row.id for _, row in after} == {row.id for _, row in before + kept}
        assert set(kept) <= set(after), "nothing is replaced, and everything has its number"
        assert set(before) <= set(after)
        assert doubts(log) == 0
        knee = say.snapshot().skin(Region.LEFT_KNEE)
        assert knee.remaining == minutes(153)
        assert log.merge(rows_of_backup(trouble.backup[1]), history.now()) == 0
        assert list(log.rows()) == after
    opens_quietly_afterwards(places, history)


def test_restoring_what_went_another_way_shortens_no_rest(places: Folders, history: FakeClock) -> None:
    """Backup and log went on separately from the same beginning: nobody knows in which order it all happened."""
    with opened(places, history) as (log, _):
        path = back_up_daily(log.path, backup_folder(places), TODAY)
        numbers = {row.id: seq for seq, row in log.rows()}
    older(places)
    (places.state / MARKER).unlink()
    shutil.copyfile(places.data.parent / "older" / MARKER, places.state / MARKER)
    history.go(hours=3)
    history.reboot("14:00", up=timedelta(minutes=10))
    with opened(places, history) as (log, trouble):
        assert trouble is None
        say = Treatments(log, history)
        pack = say.start("left-knee", ICE).events[0].treatment
        history.go(minutes=15)
        say.off(pack)
        history.go(minutes=1)
        rest = say.snapshot().skin(Region.LEFT_KNEE).remaining
        kept = list(log.rows())
        assert path is not None
        assert log.merge(rows_of_backup(path), history.now()) == 1
        assert set(kept) < set(log.rows())
        assert {row.id for _, row in log.rows()} >= set(numbers)
        assert doubts(log) == 1
        after = say.snapshot().skin(Region.LEFT_KNEE).remaining
        assert after is not None
        assert rest is not None
        assert after >= rest, "by the order of the events alone hours would have passed"
        assert all_rest(log, history)


def test_a_removal_never_goes_before_its_start(places: Folders, clock: FakeClock, tmp_path: Path) -> None:
    """One number is taken, the next is free: then both go to the end."""
    with Log.open(tmp_path / "other") as other:
        say = Treatments(other, clock)
        pack = say.start("lower-back", ICE).events[0].treatment
        clock.go(minutes=15)
        say.off(pack)
        rows = list(other.rows())
    with opened(places, clock) as (log, _):
        Treatments(log, clock).anchor(AnchorReason.START)
        assert log.merge(rows, clock.now()) == 2
        (treatment,) = log.treatments()
        assert not treatment.on
        assert [type(event).__name__ for _, event in log.events()] == ["Anchored", "Started", "Removed", "Doubted"]


def test_numbers_that_cannot_be(places: Folders, clock: FakeClock, tmp_path: Path) -> None:
    """A damaged number must not use up all that there are."""
    with Log.open(tmp_path / "other") as other:
        Treatments(other, clock).anchor(AnchorReason.START)
        Treatments(other, clock).anchor(AnchorReason.INTERVAL)
        (_, first), (_, second) = other.rows()
    with opened(places, clock) as (log, _):
        assert log.merge([(-5, first), (2**63 - 1, second)], clock.now()) == 2
        assert [seq for seq, _ in log.rows()] == [1, 2, 3]
        Treatments(log, clock).anchor(AnchorReason.EXIT)
        assert doubts(log) == 1


# --- skin that was numb -------------------------------------------------------------------------------------------


def numb(log: Log, clock: FakeClock, area: str = "lower-back", *, normal: bool = False) -> None:
    """A treatment that ended so, and perhaps the word that all is well again."""
    say = Treatments(log, clock)
    pack = say.start(area, ICE).events[0].treatment
    clock.go(minutes=6)
    assert say.off(pack, answer=Answer.SKIN_WARNING).events
    if normal:
        assert say.skin_normal(say.snapshot().record.areas[area].region).events


def hold(log: Log, clock: FakeClock, region: Region = Region.LOWER_BACK) -> Hold | None:
    return Treatments(log, clock).snapshot().skin(region).hold


@pytest.mark.parametrize("days", [0, 400])
def test_the_marker_alone_brings_back_the_lock(places: Folders, clock: FakeClock, days: int) -> None:
    with opened(places, clock) as (log, _):
        numb(log, clock, normal=True)
        clock.go(hours=2)
        numb(log, clock)
        clock.go(days=days)
        Treatments(log, clock).anchor(AnchorReason.EXIT)
    gone(places)
    with opened(places, clock) as (log, trouble):
        assert trouble is not None
        assert hold(log, clock) is Hold.SKIN_CHECK
        assert Treatments(log, clock).start("lower-back", ICE).refusal.reason is Reason.SKIN_CHECK
        assert Treatments(log, clock).skin_normal(Region.LOWER_BACK).events
    gone(places)
    with opened(places, clock) as (log, _):
        assert hold(log, clock) is None


@pytest.mark.parametrize("normal_in", ["this log", "the other one"])
def test_normal_in_one_log_does_not_unlock_what_is_numb_in_another(
    places: Folders, clock: FakeClock, tmp_path: Path, normal_in: str
) -> None:
    """Nobody can tell which of the two was said later."""
    with Log.open(tmp_path / "other") as other:
        numb(other, clock, normal=normal_in != "this log")
        rows = list(other.rows())
    with opened(places, clock) as (log, _):
        numb(log, clock, normal=normal_in == "this log")
        log.merge(rows, clock.now())
        assert hold(log, clock) is Hold.SKIN_CHECK
        log.rebuild()
        assert hold(log, clock) is Hold.SKIN_CHECK
        assert Treatments(log, clock).skin_normal(Region.LOWER_BACK).events
        assert hold(log, clock) is None
    opens_quietly_afterwards(places, clock)


def test_a_lock_whose_treatment_was_deleted_is_not_lifted_by_another_log(
    places: Folders, clock: FakeClock, tmp_path: Path
) -> None:
    with Log.open(tmp_path / "other") as other:
        numb(other, clock, normal=True)
        rows = [(seq + 40, row) for seq, row in other.rows() if row.kind == "skin-normal"]
    with opened(places, clock) as (log, _):
        log.erase(clock.now(), [RestKept(Region.LOWER_BACK, minutes(5), unwell=True)])
        log.merge(rows, clock.now())
        assert hold(log, clock) is Hold.SKIN_CHECK


def test_a_backup_of_the_same_log_locks_nothing_anew(places: Folders, clock: FakeClock) -> None:
    with opened(places, clock) as (log, _):
        numb(log, clock)
        path = back_up_daily(log.path, backup_folder(places), TODAY)
        assert path is not None
        assert Treatments(log, clock).skin_normal(Region.LOWER_BACK).events
        assert log.merge(rows_of_backup(path), clock.now()) == 0
        assert hold(log, clock) is None


def test_another_log_in_the_place_of_this_one_keeps_both_locks(
    places: Folders, clock: FakeClock, tmp_path: Path
) -> None:
    """The marker still knows that this skin was normal again; the other log says that it is not."""
    with Log.open(tmp_path / "other") as other:
        numb(other, clock)
        numb(other, clock, Treatments(other, clock).add_area(Region.LEFT_KNEE).events[0].area)
    with opened(places, clock) as (log, _):
        for region in (Region.ABDOMEN, Region.LEFT_KNEE):
            Treatments(log, clock).add_area(region)
        numb(log, clock, normal=True)
        numb(log, clock, "abdomen")
        numb(log, clock, "left-knee", normal=True)
    gone(places)
    shutil.copyfile(tmp_path / "other" / FILE_NAME, places.data / FILE_NAME)
    with opened(places, clock) as (log, trouble):
        assert trouble is not None
        assert trouble.doubted
        for region in (Region.LOWER_BACK, Region.ABDOMEN, Region.LEFT_KNEE):
            assert hold(log, clock, region) is Hold.SKIN_CHECK
    opens_quietly_afterwards(places, clock)


# --- what cannot be mended ----------------------------------------------------------------------------------------


def test_a_newer_log_is_left_alone(places: Folders, history: FakeClock) -> None:
    with closing(sqlite3.connect(places.data / FILE_NAME)) as connection, connection:
        connection.execute("PRAGMA user_version = 99")
    before = files(places)
    with pytest.raises(LogTooNew):
        open_log(places, history)
    assert files(places) == before


def test_a_log_that_is_in_use_is_not_taken_for_damaged(places: Folders, history: FakeClock) -> None:
    before = files(places)
    with closing(sqlite3.connect(places.data / FILE_NAME, isolation_level=None)) as holder:
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LogBusy):
            open_log(places, history, patience=timedelta(0))
    assert files(places) == before
    opens_quietly_afterwards(places, history)


@pytest.mark.parametrize("step", ["set_aside", "salvage", "_keep_rests", "finished"])
@pytest.mark.parametrize("damage", [noise, half])
def test_a_repair_that_was_cut_short_is_gone_on_with(
    places: Folders,
    history: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    damage: Callable[[Path], None],
) -> None:
    damage(places.data / FILE_NAME)
    damaged = (places.data / FILE_NAME).read_bytes()

    def full(*_: object, **__: object) -> None:
        raise LogUnwritable(places.data, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(opening, step, full)
        for _ in range(2):
            with pytest.raises(LogError):
                open_log(places, history)
    with opened(places, history) as (log, trouble):
        assert trouble is not None
        assert Treatments(log, history).snapshot().skin(Region.LOWER_BACK).remaining == minutes(10)
        knee = Treatments(log, history).snapshot().skin(Region.LEFT_KNEE).remaining
        assert knee is not None
        assert knee >= minutes(155)
    assert damaged in [path.read_bytes() for path in places.data.rglob(FILE_NAME)]
    opens_quietly_afterwards(places, history)
