# SPDX-License-Identifier: MIT
"""docs/log-format.md says what is in a log: every table, column, kind and field, and its examples are right."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import MISSING, fields, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import EnumType
from hashlib import blake2b
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from hypothesis import find

from tests.helpers.clock import minutes
from tests.helpers.histories import KINDS, events_of
from tests.helpers.log_world import LogWorld
from tests.helpers.world import LEFT_KNEE
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import (
    Condition,
    CourseNote,
    Doubted,
    Event,
    InjurySet,
    Modality,
    NotePutAway,
    OccurrenceSettled,
    OccurrenceTold,
    PainTime,
    PlanOutcome,
    PlanRemoved,
    PlanSet,
    RestImported,
    RestKept,
    SafetyAnswered,
    ShortSet,
    SkipReason,
)
from therapy_timer.core.regimen import LONGEST_REST, SHORTEST_REST
from therapy_timer.core.region import Region
from therapy_timer.log import schema
from therapy_timer.log.backup import KEPT
from therapy_timer.log.events import Row, row_of
from therapy_timer.log.marker import FILE_NAME as MARKER_NAME
from therapy_timer.log.marker import Marker, read_marker
from therapy_timer.log.migrations import before_migration
from therapy_timer.log.repair import set_aside
from therapy_timer.log.store import FILE_NAME, Log

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "log-format.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    """What stands below a heading, until the next one of any level."""
    found = re.search(rf"^##+ {re.escape(title)}\n(.*?)(?=^##+ |\Z)", TEXT, re.MULTILINE | re.DOTALL)
    assert found, f"no heading {title}"
    return found[1]


def cells(text: str) -> list[list[str]]:
    """The cells of every row of the tables in a text, but their headers."""
    rows = [line[1:-1].split("|") for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    with Log.open(tmp_path / "data") as log:
        yield log


def a_log_of_everything(folder: Path) -> None:
    """A log with an event of every kind."""
    world = LogWorld(folder)
    world.anchor()
    world.add_area(Region.LEFT_KNEE, "Kn\u00f6chel")
    world.add_area(Region.LEFT_ELBOW)
    world.rename_area(LEFT_KNEE, "Knie \u2013 links")
    world.hide_area("left-elbow")
    world.set_rest(180)
    world.set_dozing()
    world.start()
    world.at("10:01").move(LEFT_KNEE)
    world.at("10:05").skin_checked()
    world.at("10:16").taking_off()
    world.told(world.reminders()[0])
    world.off()
    world.at("10:17").undo()
    world.at("10:20").was_off(minutes(2.5))
    world.numb()
    world.skin_normal(Region.LEFT_KNEE)
    world.say_pain(7, PainTime.BEFORE)
    world.note("Kn\u00f6chel")
    world.delete_treatment()
    world.restore()
    world.correct("10:00", "10:17:30", area=LEFT_KNEE)
    world.at("14:00").start()
    world.cancel()
    with Log.open(folder, marker=world.marker) as log, log.transaction() as transaction:
        transaction.append(world.clock.now(), Doubted())
        transaction.append(world.clock.now(), RestKept(Region.ABDOMEN, minutes(7), unwell=True))
        transaction.append(world.clock.now(), RestImported(Region.ABDOMEN, minutes(7)))
        transaction.append(world.clock.now(), NotePutAway(Region.ABDOMEN, CourseNote.WARNED))
    world.record_events(*of_the_person())


def of_the_person() -> tuple[Event, ...]:
    """What a person can say of themselves, and of what they plan."""
    at = datetime(2026, 3, 2, 10, tzinfo=UTC)
    plan = PlanSet("p1", LEFT_KNEE, Modality.HEAT, (time(11), time(16, 30)), (0, 4), date(2026, 3, 2))
    return (
        SafetyAnswered((Condition.RAYNAUD, Condition.SLEEPY)),
        InjurySet(Region.LEFT_KNEE, minutes(60)),
        ShortSet(Region.LOWER_BACK, short=True),
        plan,
        replace(plan, plan="p2"),
        PlanRemoved("p2"),
        OccurrenceTold("p1", at),
        OccurrenceSettled("p1", at, PlanOutcome.SKIPPED, SkipReason.NOT_STARTED),
        OccurrenceTold("p1", at + timedelta(days=1)),
    )


@pytest.mark.parametrize("table", sorted(schema.TABLES))
def test_every_column_is_described(log: Log, table: str) -> None:
    columns = [name for _, name, *_ in log._connection.execute(f"PRAGMA table_info({table})")]
    described = [name for first, *_ in cells(section(table)) for name in re.findall(r"`(\w+)`", first)]
    assert described == columns


def test_the_numbers_of_the_file(log: Log) -> None:
    assert f"version {schema.VERSION} of the schema" in TEXT
    assert f"is {schema.APPLICATION_ID} (`ThTr`)" in TEXT
    assert f"`{FILE_NAME}`" in TEXT
    assert f"{SHORTEST_REST.total_seconds():.0f} to {LONGEST_REST.total_seconds():.0f}" in TEXT
    assert log.path.name == FILE_NAME


def described_kinds() -> dict[str, dict[str, tuple[str, str]]]:
    """Kind, field, type and meaning as the page has them."""
    kinds: dict[str, dict[str, tuple[str, str]]] = {}
    for kind, field, type_, meaning in cells(section("Kinds of event and their fields")):
        if kind:
            kinds[kind.strip("`")] = {}
        else:
            kinds[list(kinds)[-1]][field.strip("`")] = (type_, meaning)
    return kinds


TYPES = {
    str: "text",
    int: "number",
    bool: "true or false",
    timedelta: "seconds",
    timedelta | None: "seconds or null",
    datetime: "wall time",
    date: "day",
    date | None: "day or null",
    tuple[time, ...]: "array of times of day",
    tuple[int, ...]: "array of numbers",
    tuple[Condition, ...]: "array of text",
    SkipReason | None: "text or null",
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_and_every_field_is_described(kind: type[Event]) -> None:
    an_event = find(events_of(kind), lambda _: True)
    name = row_of("e", "m", LogWorld(Path()).clock.now(), an_event).kind
    described = described_kinds()[name]
    assert list(described) == [field.name for field in fields(kind)]
    hints = get_type_hints(kind)
    for field in fields(kind):
        type_, meaning = described[field.name]
        hint = hints[field.name]
        assert type_ == TYPES.get(hint, "text")
        known = {ZERO: "default 0", False: "default false", None: "default null", "": "default `` (empty)"}
        default = known.get(field.default, f"default `{field.default}`")
        assert (field.default is MISSING) == ("default" not in meaning)
        assert field.default is MISSING or default in meaning
        for values in {hint, *get_args(hint)} - {Region}:
            if isinstance(values, EnumType):
                assert all(f"`{value}`" in meaning for value in values)


def test_nothing_is_described_that_is_not_there() -> None:
    assert len(described_kinds()) == len(KINDS)


def test_every_region_is_listed() -> None:
    names = re.findall(r"`([a-z-]+[a-z])`", section("Regions"))
    single = {name for name in names if Region.__members__.get(name.replace("-", "_").upper())}
    paired = {f"{side}-{name}" for side in ("left", "right") for name in set(names) - single}
    assert single | paired == {region.value for region in Region}


def example() -> Row:
    """The event that the page has as its example, with the checksum that it names."""
    columns = {name.strip("`"): value.strip("`") for name, value in cells(section("Checksum"))}
    checksum = re.search(r"its checksum is `([0-9a-f]{32})`", section("Checksum"))
    assert checksum
    numbers = {name: int(columns.pop(name)) for name in ("utc", "since_boot")}
    return Row(**columns, **numbers, checksum=checksum[1])


def example_text() -> str:
    found = re.search(r"^```json\n(.*)\n```$", section("Checksum"), re.MULTILINE)
    assert found
    return found[1]


def test_the_example_is_an_event() -> None:
    row = example()
    assert row.checksum == row.sum()
    assert row == row_of(row.id, row.machine, row.instant, row.event)
    assert f"{row.instant.utc:on %Y-%m-%d at %H:%M:%S UTC}" in section("Checksum")
    assert row.instant.since_boot == timedelta(hours=5)


def test_the_example_s_checksum_follows_from_what_the_page_says() -> None:
    row, text = example(), example_text()
    assert json.loads(text) == [
        *(row.id, row.kind, row.treatment, row.machine, row.utc, row.since_boot, row.boot, row.data)
    ]
    assert blake2b(text.encode("ascii"), digest_size=16).hexdigest() == row.checksum


@pytest.mark.skipif(shutil.which("b2sum") is None, reason="b2sum is not installed")
def test_the_tool_that_the_page_names_agrees() -> None:
    done = subprocess.run(["b2sum", "-l", "128"], input=example_text().encode(), capture_output=True, check=True)
    assert done.stdout.split()[0].decode() == example().checksum


def test_the_checksums_of_a_real_log_follow_the_recipe(tmp_path: Path) -> None:
    a_log_of_everything(tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        rows = connection.execute(
            "SELECT id, kind, treatment, machine, utc, since_boot, boot, data, checksum FROM events"
        ).fetchall()
    assert {kind for _, kind, *_ in rows} == set(described_kinds())
    assert any("\\u00f6" in data for *_, data, _ in rows)
    for *columns, checksum in rows:
        assert blake2b(json.dumps(columns).encode("ascii"), digest_size=16).hexdigest() == checksum


def test_the_checksums_of_the_projected_rows_follow_the_recipe(tmp_path: Path) -> None:
    a_log_of_everything(tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        for table in sorted(schema.PROJECTED):
            columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
            assert columns[-1] == "checksum"
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()
            assert rows, f"nothing in {table}"
            for *values, checksum in rows:
                assert blake2b(json.dumps(values).encode("ascii"), digest_size=8).hexdigest() == checksum


def test_the_example_of_a_projected_row() -> None:
    text = section("Checksum of a projected row")
    (example,) = re.findall(r"^```text\n(.*)\n```$", text, re.MULTILINE)
    assert json.loads(example) == ["lower-back", 10800000000]
    assert f"its checksum is `{blake2b(example.encode('ascii'), digest_size=8).hexdigest()}`" in text


def test_the_marker_is_as_the_page_says(tmp_path: Path) -> None:
    world = LogWorld(tmp_path)
    world.anchor()
    world.start()
    world.at("10:05").set_rest(180)
    marker = (world.marker or world.folder) / MARKER_NAME
    first, second, nothing = marker.read_text(encoding="utf-8").split("\n")
    assert nothing == ""
    assert first == blake2b(second.encode(), digest_size=16).hexdigest()
    fields_said = {name.strip("`"): kind for name, kind, _ in cells(section("The marker"))}
    raw = json.loads(second)
    kinds = {int: "number", str: "text", list: "array"}
    assert {name: kinds[type(value)] for name, value in raw.items()} == fields_said
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        rows = connection.execute("SELECT * FROM events ORDER BY seq").fetchall()
    assert raw["running"] == [list(row) for row in rows if row[2] != "anchored"]
    assert (raw["newest_seq"], raw["newest_id"]) == rows[-1][:2]
    lasting = set(re.findall(r"'([a-z-]+)'", schema.LASTING))
    assert all(f"`{kind}`" in section("The marker") for kind in lasting)


def test_the_first_marker_is_as_the_page_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Log, "_mark", lambda _: None)
    with Log.open(tmp_path) as log, log.transaction() as transaction:
        transaction.append(LogWorld(tmp_path).clock.now(), Doubted())
    marker = read_marker(tmp_path / MARKER_NAME)
    assert marker == Marker(log._machine, 0, "")
    said = {name.strip("`"): meaning for name, _, meaning in cells(section("The marker"))}
    assert said["newest_seq"].endswith("; 0 while there is none")
    assert said["newest_id"].endswith("; empty while there is none")
    assert said["derived"].endswith("; empty while there is no event")


def test_the_other_files_have_the_names_that_the_page_says(tmp_path: Path) -> None:
    assert f"`{MARKER_NAME}`" in section("The marker")
    assert f"newest {KEPT}." in section("Backups")
    assert "`backups/before-migration-from-1.sqlite3`" in section("Migrations")
    assert before_migration(tmp_path / FILE_NAME, 1) == tmp_path / "backups" / "before-migration-from-1.sqlite3"
    versions = [version for version, _ in cells(section("Migrations"))]
    assert versions == [str(number + 1) for number in range(schema.VERSION)]
    (name,) = re.findall(r"`(damaged-[^`]*)`", section("Damaged logs"))
    moment = datetime.strptime(name, "damaged-%Y-%m-%dT%H%M%SZ").replace(tzinfo=UTC)
    tmp_path.joinpath(FILE_NAME).touch()
    assert set_aside(tmp_path, moment).name == name
    assert (tmp_path / name / "unfinished").exists()


def queries() -> list[str]:
    return re.findall(r"^```sql\n(.*?)```$", TEXT, re.MULTILINE | re.DOTALL)


def test_the_queries_answer_what_they_say(tmp_path: Path) -> None:
    a_log_of_everything(tmp_path)
    with closing(sqlite3.connect(f"file:{tmp_path / FILE_NAME}?mode=ro", uri=True)) as connection:
        everything, from_events, projected, check, count = [connection.execute(sql).fetchall() for sql in queries()]
    assert [seq for seq, *_ in everything] == list(range(1, 38))
    assert everything[0][1:3] == ("2026-03-02 10:00:00", "anchored")
    ((treatment, *told),) = from_events
    assert told == ["ice", "lower-back", "2026-03-02 10:00:00", "2026-03-02 10:17:30"]
    assert projected == [(treatment, "ice", "lower-back left-knee", "2026-03-02 10:00:00", 0, 17.5)]
    assert check == [("ok",)]
    assert count == [(37, 37, 37)]


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="the sqlite3 shell is not installed")
def test_the_shell_that_the_page_names_can_read_it(tmp_path: Path) -> None:
    a_log_of_everything(tmp_path)
    before = (tmp_path / FILE_NAME).read_bytes()
    for sql in queries():
        command = ["sqlite3", "-readonly", "log.sqlite3", sql]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout
    assert (tmp_path / FILE_NAME).read_bytes() == before
