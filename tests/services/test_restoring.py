# SPDX-License-Identifier: MIT
"""Restoring from a backup: a union that loses nothing and unlocks nothing, and a clear no to what is no backup."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.clock import FakeClock
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.log import schema
from therapy_timer.log.backup import back_up
from therapy_timer.log.store import Log
from therapy_timer.services.restoring import Restored, RestoreRefused, Unfit, restore
from therapy_timer.services.treatments import Treatments

REST = timedelta(minutes=180)


class Home:
    """One computer: a log, and what is said to it."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.clock = clock
        self.log = Log.open(folder)
        self.treatments = Treatments(self.log, clock)

    def treat(self, area: str = "lower-back") -> None:
        (event,) = self.treatments.start(area, Modality.ICE).events
        self.clock.go(minutes=15)
        self.treatments.off(event.treatment)

    def back_up(self, path: Path) -> Path:
        back_up(self.log.path, path)
        return path

    def restore(self, path: Path) -> Restored:
        return restore(self.log, path, self.clock)

    @property
    def ids(self) -> list[str]:
        return [row.id for _, row in self.log.rows()]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("10:00")


@pytest.fixture
def home(tmp_path: Path, clock: FakeClock) -> Iterator[Home]:
    made = Home(tmp_path / "home", clock)
    yield made
    made.log.close()


@pytest.fixture
def away(tmp_path: Path, clock: FakeClock) -> Iterator[Home]:
    made = Home(tmp_path / "away", clock)
    yield made
    made.log.close()


def refused(home: Home, path: Path) -> RestoreRefused:
    before = home.ids
    with pytest.raises(RestoreRefused) as caught:
        home.restore(path)
    assert home.ids == before, "nothing was changed"
    assert caught.value.path == path
    return caught.value


# --- the union ----------------------------------------------------------------------------------------------


def test_what_is_there_already_is_not_added_again(home, tmp_path):
    home.treat()
    backup = home.back_up(tmp_path / "backup")
    before = home.ids
    assert home.restore(backup) == Restored(0, whole=True)
    assert home.ids == before


def test_areas_rests_and_treatments_of_both_are_there_afterwards(home, away, tmp_path):
    away.treatments.add_area(Region.LEFT_KNEE, "Old knee")
    away.treatments.set_rest(Region.LEFT_KNEE, REST)
    away.treat()
    home.treatments.add_area(Region.RIGHT_SHOULDER, "Shoulder")
    home.treatments.set_rest(Region.LOWER_BACK, REST)
    before = home.ids
    restored = home.restore(away.back_up(tmp_path / "backup"))
    record = home.treatments.snapshot().record
    assert restored.added == len(away.ids)
    assert restored.whole
    assert {*before, *away.ids} <= set(home.ids)
    assert {area.name for area in record.shown_areas} == {"", "Old knee", "Shoulder"}
    assert record.regimen(Region.LEFT_KNEE).rest == REST
    assert record.regimen(Region.LOWER_BACK).rest == REST
    assert len(record.treatments) == 1


def test_a_rest_that_was_chosen_here_is_not_shortened(home, away, tmp_path):
    home.treatments.set_rest(Region.LOWER_BACK, timedelta(minutes=240))
    home.treat()
    ready = home.treatments.snapshot().skin(Region.LOWER_BACK).remaining
    away.treatments.set_rest(Region.LOWER_BACK, REST)
    away.treatments.set_rest(Region.LOWER_BACK, timedelta(minutes=120))
    home.restore(away.back_up(tmp_path / "backup"))
    skin = home.treatments.snapshot().skin(Region.LOWER_BACK)
    assert home.treatments.snapshot().record.regimen(Region.LOWER_BACK).rest == timedelta(minutes=240)
    assert skin.state is SkinState.RESTING
    assert skin.remaining >= ready


def test_a_longer_rest_of_the_backup_counts(home, away, tmp_path):
    home.treat()
    away.treatments.set_rest(Region.LOWER_BACK, REST)
    home.restore(away.back_up(tmp_path / "backup"))
    assert home.treatments.snapshot().record.regimen(Region.LOWER_BACK).rest == REST


def test_a_backup_of_an_empty_log_has_nothing(home, away, tmp_path):
    home.treat()
    assert home.restore(away.back_up(tmp_path / "backup")) == Restored(0, whole=True)


@pytest.mark.parametrize("how", ["itself", "link"])
def test_the_log_itself_has_nothing_that_is_missing(home, tmp_path, how):
    home.treat()
    path = home.log.path
    if how == "link":
        path = tmp_path / "link"
        path.symlink_to(home.log.path)
    assert home.restore(path) == Restored(0, whole=True)


# --- what is no backup --------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"PK\3\4", b"SQLite format 3\0", b"SQLite format 3\0" + bytes(2000)])
def test_a_file_that_is_no_log_is_refused(home, tmp_path, content):
    path = tmp_path / "holiday.jpg"
    path.write_bytes(content)
    assert refused(home, path).why is Unfit.NOT_A_LOG
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(home, tmp_path):
    path = tmp_path / "other.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE events (seq)")
    assert refused(home, path).why is Unfit.NOT_A_LOG


def test_a_backup_of_a_newer_version_is_refused(home, away, tmp_path):
    away.treat()
    path = away.back_up(tmp_path / "backup")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    assert refused(home, path).why is Unfit.TOO_NEW


@pytest.mark.parametrize("kind", ["missing", "folder"])
def test_what_cannot_be_read_is_refused_with_the_cause(home, tmp_path, kind):
    path = tmp_path / "backup"
    if kind == "folder":
        path.mkdir()
    error = refused(home, path)
    assert error.why is Unfit.UNREADABLE
    assert error.cause


def test_a_backup_of_which_nothing_can_be_read_is_refused(home, away, tmp_path):
    away.treat()
    path = away.back_up(tmp_path / "backup")
    content = path.read_bytes()
    path.write_bytes(content[:1024] + bytes(len(content) - 1024))
    assert refused(home, path).why is Unfit.DAMAGED


def test_of_a_damaged_backup_what_can_be_read_is_added_and_that_is_told(home, away, tmp_path):
    away.treatments.add_area(Region.LEFT_KNEE, "Old knee")
    away.treat()
    path = away.back_up(tmp_path / "backup")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER events_stay")
        connection.execute("UPDATE events SET data = 'x' WHERE seq = 1")
    restored = home.restore(path)
    assert restored == Restored(len(away.ids) - 1, whole=False)


def test_a_backup_that_was_cut_off_is_not_whole(home, away, tmp_path):
    for _ in range(30):
        away.treatments.add_area(Region.LEFT_KNEE, f"Knee {len(away.ids)} {'x' * 20}")
    path = away.back_up(tmp_path / "backup")
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    try:
        assert not home.restore(path).whole
    except RestoreRefused as error:
        assert error.why is Unfit.DAMAGED  # noqa: PT017 - either is right: it depends on where the pages lie


def test_no_file_is_left_beside_the_backup(home, away, tmp_path):
    away.treat()
    folder = tmp_path / "backups"
    path = away.back_up(folder / "backup")
    copy = shutil.copy(path, tmp_path / "as-it-was")
    home.restore(path)
    assert [each.name for each in folder.iterdir()] == ["backup"]
    assert path.read_bytes() == Path(copy).read_bytes()
