# SPDX-License-Identifier: MIT
"""The CSV export: every treatment in one row, whole or not at all."""

from __future__ import annotations

import csv
import os
import re
import sqlite3
import stat
import subprocess
from contextlib import closing
from datetime import UTC, datetime
from inspect import GEN_CLOSED, getgeneratorstate
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import minutes
from tests.helpers.log_world import LogWorld
from tests.helpers.programs import program
from tests.helpers.world import LEFT_KNEE
from therapy_timer.core.events import Answer, Modality, Noted, PainTime
from therapy_timer.core.region import Region
from therapy_timer.log import exchange
from therapy_timer.log.errors import LogDamaged
from therapy_timer.log.events import from_microseconds, microseconds
from therapy_timer.log.exchange import (
    COLUMNS,
    Chosen,
    ExportCancelled,
    ExportFailed,
    Times,
    as_meant,
    export_csv,
    harmless,
)
from therapy_timer.log.json_export import export_json
from therapy_timer.log.store import FILE_NAME, Log

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
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text, strict=True))
    assert count == len(rows)
    return rows


def test_an_empty_log_gives_the_header_alone(world, file):
    assert export(world, file) == []
    assert file.read_bytes() == b"\xef\xbb\xbf" + (",".join(COLUMNS) + "\r\n").encode()


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
            "pain_before": "",
            "pain_after": "",
            "note": "",
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
            "pain_before": "",
            "pain_after": "",
            "note": "",
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
    world.start()
    world.off()

    class Many:
        def __init__(self, log):
            self._log = log

        def __getattr__(self, name):
            return getattr(self._log, name)

        def treatment_rows(self, where, values):
            (row,) = self._log.treatment_rows(where, values)
            for number in range(2000):
                yield row
                assert number < 1000 or any(path.stat().st_size for path in file.parent.glob(".*.part"))

    with Log.open(world.folder) as log:
        assert export_csv(Many(log), file, name_of) == 2000


def test_pain_and_a_note(world, file):
    world.start()
    world.say_pain(7, PainTime.BEFORE)
    world.at("10:15").off()
    world.say_pain(0)
    world.note('Less stiff,\n"much" better')
    (row,) = export(world, file)
    assert (row["pain_before"], row["pain_after"], row["note"]) == ("7", "0", 'Less stiff,\n"much" better')


def test_what_was_put_right_afterwards(world, file):
    world.at("12:00").add_forgotten("10:00", "10:20")
    world.correct("10:05", "10:31:00.5", modality=Modality.HEAT)
    (row,) = export(world, file)
    assert (row["modality"], row["removal"], row["planned_minutes"]) == ("heat", "corrected", "20")
    assert (row["on_skin_seconds"], row["overrun_seconds"]) == ("1560.5", "360.5")
    world.delete_treatment()
    assert export(world, file) == []
    world.restore()
    assert len(export(world, file)) == 1


def test_a_pack_that_was_due_sooner_because_nobody_answered(world, file):
    """Only then is a treatment built for it; all figures are those of the treatment itself."""
    world.set_dozing()
    world.start()
    world.at("10:16").off()
    (row,) = export(world, file)
    assert row["overrun_seconds"] == str(world.treatment().overrun.seconds) == "600"


FORMULAS = ["=1+1", "+1", "-1", "@SUM(1)", "\tx", "\rx", "\nx", "'quoted", '=cmd|" /C calc"!A0']


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_begins_like_a_formula(world, file, text):
    assert as_meant(harmless(text)) == text
    assert harmless(text).startswith("'")
    world.start()
    world.note(f"x{text}")
    name = text.strip()
    if name.isprintable():
        world.rename_area("lower-back", name)
    world.off()
    with Log.open(world.folder) as log, log.transaction() as transaction:
        transaction.append(world.clock.now(), Noted(world.last, text))
    (row,) = export(world, file)
    assert as_meant(row["note"]) == text
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in row.values())


@pytest.mark.parametrize("text", ["", "plain", "a=b", " =1", "’"])
def test_other_texts_stay_as_they_are(text):
    assert harmless(text) == text == as_meant(text)


@pytest.fixture
def week(world):
    """A treatment a day at noon, from Monday 2 March on; the knee on the odd ones."""
    world.add_area(Region.LEFT_KNEE, "Football")
    for day in range(2, 9):
        world.at(datetime(2026, 3, day, 12, tzinfo=UTC))
        world.start(area=LEFT_KNEE if day % 2 else "lower-back")
        world.clock.go(minutes=15)
        world.off()
    return world


@pytest.mark.parametrize(
    ("chosen", "days"),
    [
        (Chosen(), [2, 3, 4, 5, 6, 7, 8]),
        (Chosen(since=datetime(2026, 3, 4, 12, tzinfo=UTC)), [4, 5, 6, 7, 8]),
        (Chosen(until=datetime(2026, 3, 4, 12, tzinfo=UTC)), [2, 3]),
        (Chosen(datetime(2026, 3, 4, tzinfo=UTC), datetime(2026, 3, 6, tzinfo=UTC)), [4, 5]),
        (Chosen(areas=frozenset({LEFT_KNEE})), [3, 5, 7]),
        (Chosen(regions=frozenset({Region.LOWER_BACK})), [2, 4, 6, 8]),
        (Chosen(areas=frozenset({LEFT_KNEE}), regions=frozenset({Region.LOWER_BACK})), [2, 3, 4, 5, 6, 7, 8]),
        (Chosen(areas=frozenset(), regions=frozenset()), []),
    ],
)
def test_only_what_is_chosen(week, file, chosen, days):
    with Log.open(week.folder) as log:
        assert export_csv(log, file, name_of, BERLIN, chosen=chosen) == len(days)
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    assert [row["started_at"][:10] for row in rows] == [f"2026-03-{day:02}" for day in days]


def test_progress_is_told_and_it_can_be_cancelled(week, file, monkeypatch):
    monkeypatch.setattr(exchange, "PROGRESS_EVERY", 2)
    told = []
    with Log.open(week.folder) as log:
        export_csv(log, file, name_of, progress=lambda done, of: told.append((done, of)) or True)
        assert told == [(0, 7), (2, 7), (4, 7), (6, 7), (7, 7)]
        before = file.read_bytes()
        with pytest.raises(ExportCancelled):
            export_csv(log, file, name_of, progress=lambda done, _: done < 4)
        with pytest.raises(ExportCancelled):
            export_json(log, file, week.clock.now().utc, progress=lambda done, _: done < 4)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir() if path.is_file()] == [file.name]


def test_nothing_reads_the_log_any_more_after_an_end_before_the_end(week, file, monkeypatch):
    reading = []
    rows = Log.treatment_rows
    monkeypatch.setattr(Log, "treatment_rows", lambda *asked: reading.append(rows(*asked)) or reading[-1])
    with Log.open(week.folder) as log:
        with pytest.raises(ExportCancelled):
            export_csv(log, file, name_of, progress=lambda done, _: done < 0)
        with pytest.raises(ZeroDivisionError):
            export_csv(log, file, lambda _: str(1 // 0))
    assert [getgeneratorstate(each) for each in reading] == [GEN_CLOSED, GEN_CLOSED]


def test_a_row_that_was_damaged_is_not_exported(week, file):
    with closing(sqlite3.connect(week.folder / FILE_NAME)) as other, other:
        other.execute("UPDATE treatments SET planned = planned + 60000000")
    with Log.open(week.folder) as log, pytest.raises(LogDamaged):
        export_csv(log, file, name_of)
    assert not file.exists()


@given(
    st.integers(-(10**15), 10**16),
    st.sampled_from(["Europe/Berlin", "Asia/Kathmandu", "Africa/Monrovia", "Australia/Lord_Howe", "UTC"]),
)
def test_times_are_those_of_the_library(utc, zone):
    assert Times(ZoneInfo(zone)).text(utc) == from_microseconds(utc).astimezone(ZoneInfo(zone)).isoformat()


def test_the_times_of_very_many_quarters_are_not_kept(monkeypatch):
    monkeypatch.setattr(exchange, "_MOST_QUARTERS", 2)
    times = Times(BERLIN)
    for number in range(5):
        when = datetime(2026, 3, 2, number, 1, 2, 3, tzinfo=UTC)
        assert times.text(microseconds(when)) == when.astimezone(BERLIN).isoformat()
    assert len(times._quarters) <= 2


def test_a_spreadsheet_opens_it_right(week, file, tmp_path):
    """Letters beyond ASCII, quotes, line ends and what would be a formula."""
    soffice = program("soffice")
    week.rename_area(LEFT_KNEE, "Knöchel – 膝")
    week.note('=1+1, "so"\nso')
    with Log.open(week.folder) as log:
        export_csv(log, file, name_of, BERLIN)
    arguments = [f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "html"]
    # 44: commas, 34: quotes, 76: UTF-8, which its window for such files finds by the byte order mark.
    arguments += ["--infilter=Text - txt - csv (StarCalc):44,34,76,1", "--outdir", str(tmp_path), str(file)]
    done = subprocess.run([soffice, *arguments], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    page = (tmp_path / f"{file.stem}.html").read_text(encoding="utf-8")
    cells = re.findall(r"<td[^>]*>(.*?)</td>", page.replace("\n", " "), re.IGNORECASE)
    text = [re.sub(r"<[^>]*>", " ", cell).strip() for cell in cells]
    assert len(text) == 8 * len(COLUMNS)
    assert text[: len(COLUMNS)] == list(COLUMNS)
    assert text.count("Knöchel – 膝") == 3
    assert next(cell for cell in text if "1+1" in cell).startswith("'=1+1")


def test_the_columns_are_documented():
    text = (ROOT / "docs" / "csv-format.md").read_text(encoding="utf-8")
    assert tuple(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)) == COLUMNS
