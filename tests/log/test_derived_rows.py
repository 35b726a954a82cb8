# SPDX-License-Identifier: MIT
"""A row that was derived from the events tells when somebody changed it, even to something that could be."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.clock import FakeClock
from therapy_timer.core.events import Modality, RestSet, Started
from therapy_timer.core.region import Region
from therapy_timer.log.errors import LogDamaged
from therapy_timer.log.store import FILE_NAME, Log


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Log.open(tmp_path) as log, log.transaction() as transaction:
        now = FakeClock().now()
        transaction.append(now, RestSet(Region.LOWER_BACK, timedelta(hours=3)))
        planned = timedelta(minutes=15)
        transaction.append(now, Started("one", "lower-back", Region.LOWER_BACK, Modality.ICE, planned))
    return tmp_path


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE treatments SET planned = planned + 60000000",
        "UPDATE treatments SET is_on = 0",
        "UPDATE rests SET rest = rest - 1",
        "UPDATE boots SET latest = latest + 1",
    ],
)
def test_a_derived_row_that_was_changed_is_noticed(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as other:
        assert other.execute(statement).rowcount == 1
    with Log.open(folder) as log:
        with pytest.raises(LogDamaged):
            log.record()
        log.rebuild()
        assert log.record().rests == {Region.LOWER_BACK: timedelta(hours=3)}
