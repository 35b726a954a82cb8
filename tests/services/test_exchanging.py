# SPDX-License-Identifier: MIT
"""Which kind of file, and which days are meant: as a person says it, in local days."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.helpers.log_world import LogWorld
from therapy_timer.core.region import Region
from therapy_timer.log.exchange import Chosen
from therapy_timer.log.store import Log
from therapy_timer.services.exchanging import UnknownKind, areas_called, begin_of, chosen_of, export


def test_a_day_of_23_hours(local_zone) -> None:
    local_zone("Europe/Berlin")
    chosen = chosen_of(date(2026, 3, 29), date(2026, 3, 29), None, frozenset({Region.ABDOMEN}))
    assert chosen.since == datetime(2026, 3, 28, 23, tzinfo=UTC)
    assert chosen.until == datetime(2026, 3, 29, 22, tzinfo=UTC)
    assert chosen.regions == {Region.ABDOMEN}
    assert chosen_of(None, None, None, None) == Chosen()
    assert begin_of(date(2026, 3, 30), ZoneInfo("Asia/Tokyo")) == datetime(2026, 3, 29, 15, tzinfo=UTC)


@pytest.mark.parametrize("name", ["x.pdf", "x", "x.csv.bak", "csv"])
def test_other_kinds_are_not_known(tmp_path: Path, name: str) -> None:
    world = LogWorld(tmp_path / "data")
    with Log.open(world.folder) as log, pytest.raises(UnknownKind) as caught:
        export(log, tmp_path / name, world.clock, lambda area: area.region)
    assert caught.value.path == tmp_path / name
    assert not (tmp_path / name).exists()


def test_areas_by_name_or_id(tmp_path: Path) -> None:
    world = LogWorld(tmp_path / "data")
    world.add_area(Region.LEFT_KNEE, "Football")
    world.hide_area("left-knee")
    record = world.snapshot().record
    assert areas_called(record, " FOOTBALL ") == {"left-knee"}
    assert areas_called(record, "left-knee") == {"left-knee"}
    assert areas_called(record, "nose") == frozenset()
