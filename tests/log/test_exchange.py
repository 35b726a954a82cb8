# SPDX-License-Identifier: MIT
"""The CSV export: every treatment in one row, whole or not at all."""

from __future__ import annotations

import csv
import os
import re
import stat
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.helpers.clock import minutes
from tests.helpers.log_world import LogWorld
from tests.helpers.world import LEFT_KNEE
from therapy_timer.core.events import Answer, Modality
from therapy_timer.core.region import Region
from therapy_timer.log.exchange import COLUMNS, ExportFailed, export_csv
from therapy_timer.log.store import Log

BERLIN = ZoneInfo("Europe/Berlin")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def world(folders):
    return LogWorld(folders.data / "therapy-timer")


@pytest.fixture
def file(folders):
    return folders.home / "treatments.csv"


def name_of(area):
    return area.name or f"the {area.region}"


def export(world, file, zone=BERLIN):
    with Log.open(world.folder) as log:
        count = export_csv(log, file, name_of, zone)
    with file.open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text, strict=True))
    assert count == len(rows)
    return rows


def test_an_empty_log_gives_the_header_alone(world, file):
    assert export(world, file) == []
    assert file.read_bytes() == (",".join(COLUMNS) + "\r\n").encode()


def test_one_row_for_each_treatment_oldest_first(world, file):
    world.add_area(Region.LEFT_KNEE, 'Knee, "left"')
    world.start()
    first = world.last
    world.at("10:05:00.25").start(Modality.HEAT, LEFT_KNEE, minutes(20))
    second = world.last
    world.at("10:40").off(first)
    assert export(world, file) == [
        {
            "treatment": first,
            "area": "lower-back",
            "name": "the lower-back",
            "region": "lower-back",
            "modality": "ice",
            "started_at": "2026-03-02T11:00:00+01:00",
            "planned_minutes": "15",
            "removed_at": "2026-03-02T11:40:00+01:00",
            "on_skin_seconds": "2400",
            "overrun_seconds": "1500",
            "removal": "now",
            "outside_regimen": "no",
        },
        {
            "treatment": second,
            "area": "left-knee",
            "name": 'Knee, "left"',
            "region": "left-knee",
            "modality": "heat",
            "started_at": "2026-03-02T11:05:00.250000+01:00",
            "planned_minutes": "20",
            "removed_at": "",
            "on_skin_seconds": "",
            "overrun_seconds": "",
            "removal": "",
            "outside_regimen": "no",
        },
    ]


def test_what_was_never_on_is_left_out(world, file):
    world.start()
    world.cancel()
    assert export(world, file) == []


def test_outside_the_regimen_and_answers(world, file):
    world.start()
    world.at("10:20").was_off(minutes(4))
    world.at("10:40").on_anyway()
    world.at("10:42:00.5").off(answer=Answer.UNKNOWN)
    rows = export(world, file)
    assert [row["removal"] for row in rows] == ["earlier", "unknown"]
    assert [row["outside_regimen"] for row in rows] == ["no", "yes"]
    assert [row["on_skin_seconds"] for row in rows] == ["960", "120.5"]
    assert [row["overrun_seconds"] for row in rows] == ["60", "120.5"]


@pytest.mark.case(18)
def test_a_clock_that_was_set_does_not_change_how_long_it_was_on(world, file):
    world.start()
    world.at("10:05")
    world.clock.set_wall("09:00")
    world.at("10:15").off()
    (row,) = export(world, file)
    assert row["removed_at"] < row["started_at"]
    assert row["on_skin_seconds"] == "900"


def test_the_zone_is_the_local_one_unless_it_is_given(world, file, local_zone):
    local_zone("America/New_York")
    world.start()
    assert export(world, file, None)[0]["started_at"] == "2026-03-02T05:00:00-05:00"


def test_an_area_that_is_no_longer_there_goes_by_its_region(world, file):
    world.start(area=LEFT_KNEE if world.add_area(Region.LEFT_KNEE) else "")
    world.off()
    world.hide_area(LEFT_KNEE)
    assert export(world, file)[0]["name"] == "the left-knee"


def test_only_the_owner_can_read_it(world, file):
    file.write_text("old")
    file.chmod(0o644)
    export(world, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_old_file_stays_when_the_disk_is_full(world, file, monkeypatch):
    file.write_text("old")
    world.start()

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    with Log.open(world.folder) as log:
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(ExportFailed) as caught:
            export_csv(log, file, name_of)
    assert (caught.value.path, caught.value.cause) == (file, "No space left on device")
    assert str(caught.value) == "ExportFailed: No space left on device"
    assert file.read_text() == "old"
    assert sorted(path.name for path in file.parent.iterdir() if path.is_file()) == [file.name]


def test_no_such_folder(world, file):
    with Log.open(world.folder) as log, pytest.raises(ExportFailed, match="No such file or directory"):
        export_csv(log, file / "deeper.csv" / "x", name_of)
    with Log.open(world.folder) as log, pytest.raises(ExportFailed, match="not a file"):
        export_csv(log, file.parent, name_of)


def test_rows_are_streamed(world, file):
    """Nothing is held of the rows that were written already."""

    class Endless:
        def record(self):
            return world.snapshot().record

        def treatments(self):
            treatment = world.treatment()
            for number in range(2000):
                yield treatment
                assert number < 1000 or any(path.stat().st_size for path in file.parent.glob(".*.part"))

    world.start()
    assert export_csv(Endless(), file, name_of) == 2000


def test_the_columns_are_documented():
    text = (ROOT / "docs" / "csv-format.md").read_text(encoding="utf-8")
    assert tuple(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)) == COLUMNS
