# SPDX-License-Identifier: MIT
"""What was exported is read, checked and taken in as a whole: twice, in any order, and whatever is wrong with it."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.clock import DAY, FakeClock, at, minutes
from tests.helpers.log_world import LogWorld
from tests.helpers.world import LEFT_KNEE, LOWER_BACK
from therapy_timer.core.clock import ZERO, Instant
from therapy_timer.core.events import (
    Anchored,
    AnchorReason,
    Answer,
    AreaAdded,
    AreaHidden,
    AreaRenamed,
    Corrected,
    Deleted,
    Doubted,
    Event,
    Modality,
    Moved,
    Noted,
    PainSaid,
    PainTime,
    Removed,
    Reopened,
    RestImported,
    RestKept,
    Started,
)
from therapy_timer.core.region import Region
from therapy_timer.core.skin import Hold, SkinState
from therapy_timer.core.treatment import Treatment
from therapy_timer.log import csv_import, import_plan, imported, importing, projection, schema
from therapy_timer.log.errors import LogBusy, LogDamaged, LogUnwritable
from therapy_timer.log.events import Row, row_of
from therapy_timer.log.exchange import BOM, COLUMNS, export_csv
from therapy_timer.log.import_plan import ImportPlan
from therapy_timer.log.importing import read_import, take_in
from therapy_timer.log.json_export import FORMAT, VERSION, export_json
from therapy_timer.log.staging import LISTED, Fault, ImportCancelled, ImportRefused, Refused
from therapy_timer.log.store import FILE_NAME, Log

ICE, HEAT = Modality.ICE, Modality.HEAT
KNEE, BACK = Region.LEFT_KNEE, Region.LOWER_BACK


@pytest.fixture(autouse=True)
def no_wait_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    said = [each for each in schema.CONNECTION if "sync" not in each]
    monkeypatch.setattr(schema, "CONNECTION", (*said, "PRAGMA synchronous = OFF"))
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def there(tmp_path: Path) -> LogWorld:
    """Another computer; since 10:00 it has been up for five hours."""
    return LogWorld(tmp_path / "there")


@pytest.fixture
def here(tmp_path: Path) -> LogWorld:
    """Our computer, at 12:00, up for an hour only."""
    world = LogWorld(tmp_path / "here")
    world.clock = FakeClock("12:00", up=timedelta(hours=1), boot_id="ours")
    return world


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "export.json"


def export(world: LogWorld, file: Path) -> Path:
    with Log.open(world.folder) as log:
        if file.suffix == ".json":
            export_json(log, file, world.clock.now().utc)
        else:
            export_csv(log, file, lambda area: area.name or area.region, UTC)
    return file


def bring(world: LogWorld, file: Path) -> ImportPlan:
    """Take a file in, and return the plan it was done by."""
    with Log.open(world.folder) as log, read_import(file, log, world.clock.now().utc) as plan:
        take_in(log, plan, world.clock.now)
        return plan


def faults(plan: ImportPlan) -> list[tuple[int, Fault]]:
    return [(problem.line, problem.fault) for problem in plan.problems]


def contents(world: LogWorld) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    with Log.open(world.folder):
        pass
    with closing(sqlite3.connect(world.folder / FILE_NAME)) as connection:
        return {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in sorted(schema.TABLES)}


def treatments(world: LogWorld) -> dict[str, Treatment]:
    with Log.open(world.folder) as log:
        return {treatment.id: treatment for treatment in log.treatments(deleted=True)}


def told(treatment: Treatment) -> tuple[object, ...]:
    """What a treatment tells a reader, wherever it is read."""
    removals = [(each.when.utc, each.on_skin, each.answer) for each in treatment.removals]
    return (
        *(treatment.id, treatment.regions, treatment.modality, treatment.planned, treatment.outside),
        *(treatment.started.utc, removals, treatment.overrun, treatment.pain_before, treatment.pain_after),
        *(treatment.note, treatment.deleted, treatment.reopened, treatment.cancelled),
    )


def rebuilds_the_same(world: LogWorld) -> None:
    before = contents(world)
    with Log.open(world.folder) as log:
        log.rebuild()
    assert contents(world) == before


def say(world: LogWorld, *events: Event) -> None:
    """Put events into a log as they are."""
    with Log.open(world.folder) as log, log.transaction() as transaction:
        for event in events:
            transaction.append(world.clock.now(), event)


# --- a whole log -----------------------------------------------------------------------------------------------


@pytest.fixture
def much(there: LogWorld) -> LogWorld:
    """A day with everything in it; the clock goes wrong, the computer is restarted, the last pack is off at 16:45."""
    there.add_area(KNEE, "Football")
    there.set_dozing()
    there.start()
    there.at("10:05").skin_checked()
    there.at("10:12").off()
    there.at("10:13").undo()
    there.at("10:40").was_off(minutes(20))
    there.say_pain(8, PainTime.BEFORE)
    there.say_pain(2)
    there.note("Kälte hilft")
    there.at("10:50").start(HEAT, LEFT_KNEE, minutes(20))
    there.at("10:55").clock.set_wall("09:00")
    there.anchor(AnchorReason.STEP)
    there.at("11:05").clock.reboot("11:08", wall="11:08")
    there.anchor(AnchorReason.START)
    there.at("11:12").off()
    there.at("13:00").start()
    there.cancel()
    there.at("14:00").start()
    there.at("14:02").move(LEFT_KNEE)
    there.at("14:20").off()
    there.correct("14:00", "14:15", area=LEFT_KNEE)
    there.at("16:30").start()
    there.at("16:45").off()
    there.delete_treatment()
    return there


def test_nothing_is_lost_on_the_way(much: LogWorld, here: LogWorld, file: Path) -> None:
    here.at("18:00")
    much.at("18:00")
    plan = bring(here, export(much, file))
    assert (plan.problems, plan.overlaps, plan.known) == ((), (), 0)
    assert plan.new == 5, "the one that was never on and the one that was deleted are among them"
    with Log.open(here.folder) as log, Log.open(much.folder) as other:
        assert [row for *_, row in log.imported_rows()] == [row for _, row in other.rows()]
        assert plan.events == len(list(other.rows()))
    ours, theirs = treatments(here), treatments(much)
    assert {name: told(each) for name, each in ours.items()} == {name: told(each) for name, each in theirs.items()}
    assert all(each.imported for each in ours.values())
    assert {each.area for each in ours.values()} == {each.area for each in theirs.values()}
    assert here.snapshot().record.areas == much.snapshot().record.areas
    rebuilds_the_same(here)


def test_twice_changes_nothing(much: LogWorld, here: LogWorld, file: Path) -> None:
    here.at("18:00")
    much.at("18:00")
    bring(here, export(much, file))
    before = contents(here)
    plan = bring(here, file)
    assert (plan.new, plan.changed, plan.events, plan.problems, plan.own) == (0, 0, 0, (), ())
    assert contents(here) == before
    export(here, file)
    bring(here, file)
    assert contents(here) == before, "one's own export is nothing new either"


def test_it_goes_on_from_an_earlier_import(there: LogWorld, here: LogWorld, file: Path) -> None:
    """What was said later of the same treatment comes with the next file, also of its end."""
    there.start()
    there.at("10:15").off()
    here.at("12:00")
    bring(here, export(there, file))
    there.at("10:20").was_off(minutes(10))
    there.note("later")
    there.clock.reboot("10:30")
    there.at("11:00").start(HEAT, there.add_area(KNEE))
    there.at("11:30").off()
    plan = bring(here, export(there, file))
    assert (plan.new, plan.changed, plan.problems) == (1, 1, ())
    assert {name: told(each) for name, each in treatments(here).items()} == {
        name: told(each) for name, each in treatments(there).items()
    }
    rebuilds_the_same(here)


@pytest.mark.parametrize("backwards", [False, True])
def test_two_logs_become_one_in_whatever_order(
    much: LogWorld, here: LogWorld, tmp_path: Path, file: Path, *, backwards: bool
) -> None:
    here.add_area(Region.ABDOMEN)
    here.start(area="abdomen")
    here.at("12:10").off()
    mine = here.last
    here.at("18:00")
    much.at("18:00")
    files = [export(much, file), export(here, tmp_path / "other.json")]
    both = LogWorld(tmp_path / "both", "18:00")
    for each in reversed(files) if backwards else files:
        bring(both, each)
    assert {name: told(each) for name, each in treatments(both).items()} == {
        name: told(each) for world in (here, much) for name, each in treatments(world).items()
    }
    bring(here, file)
    assert {name: told(each) for name, each in treatments(here).items()} == {
        name: told(each) for name, each in treatments(both).items()
    }
    assert not treatments(here)[mine].imported
    rebuilds_the_same(both)


def test_what_is_said_elsewhere_of_a_treatment_of_ours(there: LogWorld, here: LogWorld, tmp_path: Path) -> None:
    """Both put the same record right, and read each other's files: the later word stands in both."""
    there.start()
    there.at("10:15").off()
    there.note("ours")
    there.say_pain(5)
    bring(here, export(there, tmp_path / "1.json"))
    here.note("theirs", there.last)
    here.correct("10:00", "10:10", treatment=there.last)
    here.delete_treatment(there.last)
    here.at("12:05").restore(there.last)
    there.at("12:10").note("latest")
    there.say_pain(6)
    first, second = export(there, tmp_path / "2.json"), export(here, tmp_path / "3.json")
    here.at("12:20")
    there.at("12:20")
    assert bring(there, second).problems == ()
    assert bring(here, first).problems == ()
    ours, theirs = treatments(there)[there.last], treatments(here)[there.last]
    assert (ours.note, ours.pain_after, ours.deleted) == ("latest", 6, False)
    assert ours.removal is not None
    assert (ours.removal.answer, ours.removal.on_skin) == (Answer.CORRECTED, minutes(10))
    assert told(ours) == told(theirs)
    assert (ours.imported, theirs.imported) == (False, True)
    rebuilds_the_same(there)
    rebuilds_the_same(here)


def test_a_treatment_of_ours_rests_as_before_whatever_is_said_elsewhere(
    there: LogWorld, here: LogWorld, tmp_path: Path
) -> None:
    here.clock = FakeClock("10:20", boot_id="ours")
    there.start()
    there.at("10:15").off()
    bring(here, export(there, tmp_path / "1.json"))
    here.correct("10:00", "10:02", treatment=there.last)
    assert here.at("10:21").skin().remaining == minutes(114)
    there.at("10:30")
    bring(there, export(here, tmp_path / "2.json"))
    assert there.skin().remaining == minutes(105)
    here.correct("10:00", "10:19", treatment=there.last)
    bring(there, export(here, tmp_path / "2.json"))
    assert there.skin().remaining == minutes(109), "an edit may lengthen"
    rebuilds_the_same(there)


def test_their_areas_are_ours_afterwards(there: LogWorld, here: LogWorld, file: Path) -> None:
    there.add_area(KNEE, "Football")
    there.add_area(KNEE, "Inner")
    there.add_area(Region.ABDOMEN)
    there.rename_area("abdomen", "Tummy")
    there.hide_area("abdomen")
    here.add_area(KNEE, "Skiing")
    here.add_area(Region.LEFT_CALF, "Inner")
    for area in (LEFT_KNEE, f"{LEFT_KNEE}-2", "abdomen"):
        there.start(area=area)
        there.off()
        there.at(there.clock.true + timedelta(hours=3))
    here.at(there.clock.true)
    bring(here, export(there, file))
    areas = here.snapshot().record.areas
    (other,) = [area for area in areas if "~" in area]
    assert other.startswith(f"{LEFT_KNEE}~")
    assert {area.id: (area.name, area.hidden) for area in areas.values()} == {
        LOWER_BACK: ("", False),
        LEFT_KNEE: ("Skiing", False),
        "left-calf": ("Inner", False),
        other: ("Football", True),
        f"{LEFT_KNEE}-2": ("Inner", True),
        "abdomen": ("Tummy", True),
    }
    assert {each.area for each in treatments(here).values()} == {other, f"{LEFT_KNEE}-2", "abdomen"}
    rebuilds_the_same(here)


def test_a_rest_that_was_chosen_longer_is_taken_over_once(there: LogWorld, here: LogWorld, file: Path) -> None:
    there.set_rest(240)
    there.set_rest(120, KNEE)
    there.set_rest(180, Region.ABDOMEN)
    there.set_rest(130, Region.ABDOMEN)
    here.set_rest(150, Region.ABDOMEN)
    bring(here, export(there, file))
    assert here.snapshot().record.rests == {BACK: minutes(240), Region.ABDOMEN: minutes(150)}
    here.set_rest(120)
    bring(here, file)
    assert here.snapshot().record.rests[BACK] == minutes(120)


def test_areas_that_no_program_has_named(here: LogWorld, file: Path) -> None:
    said: list[Event] = [
        AreaRenamed("left-hip", "unheard of"),
        AreaHidden("left-hip"),
        AreaAdded("=x\n", Region.ABDOMEN, "x"),
        AreaAdded("abdomen", Region.ABDOMEN, "x" * 41),
        AreaAdded("left-calf", Region.LEFT_CALF, "a\x07b"),
        AreaAdded("left-knee~12345678", KNEE, "Football"),
    ]
    bring(here, forged(file, *((A, NOW, event) for event in said)))
    names = {area.id: area.name for area in here.snapshot().record.areas.values()}
    assert names == {LOWER_BACK: "", "abdomen": "", "left-calf": "", "left-knee~12345678": "Football"}


def test_a_pack_that_was_on_over_very_many_boots_is_counted_by_the_wall_clock(
    there: LogWorld, here: LogWorld, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imported, "_BOOTS_KEPT", 2)
    there.start()
    for number in range(1, 9):
        there.clock.reboot(at("10:00") + minutes(number * 5))
        there.anchor()
    there.off()
    bring(here, export(there, file))
    (treatment,) = treatments(here).values()
    assert treatment.removal is not None
    assert treatment.removal.on_skin == minutes(40)
    rebuilds_the_same(here)


# --- what it means for the skin ---------------------------------------------------------------------------------


@pytest.mark.case(36)
@pytest.mark.parametrize("suffix", ["json", "csv"])
def test_case_36_an_imported_treatment_rests_for_what_is_left(
    there: LogWorld, here: LogWorld, tmp_path: Path, suffix: str
) -> None:
    there.at("11:10").start()
    there.at("11:30").off()
    there.at("12:00")
    bring(here, export(there, tmp_path / f"x.{suffix}"))
    skin = here.skin()
    assert (skin.state, skin.remaining, skin.treatment) == (SkinState.RESTING, minutes(90), None)
    assert here.start().refusal is not None
    assert not here.at("13:29:59").start().done
    assert here.at("13:30").start().done


@pytest.mark.case(36)
@pytest.mark.parametrize("suffix", ["json", "csv"])
def test_case_36_one_that_is_still_on_or_in_the_future_is_refused(
    there: LogWorld, here: LogWorld, tmp_path: Path, suffix: str
) -> None:
    there.start()
    there.at("10:15").off()
    knee = there.add_area(KNEE)
    there.at("11:00").start(area=knee)
    there.at("11:15").off()
    there.at("12:10").start(HEAT, there.add_area(Region.ABDOMEN))
    there.at("12:20").off()
    there.at("12:21").start(HEAT, there.add_area(Region.LEFT_HIP))
    plan = bring(here, export(there, tmp_path / f"x.{suffix}"))
    expected = [Fault.IN_FUTURE] * (3 if suffix == "csv" else 2)
    found = [fault for _, fault in faults(plan)]
    assert set(found) == {Fault.IN_FUTURE} | ({Fault.STILL_ON} if suffix == "csv" else set())
    assert len(found) >= len(expected) - 1
    assert len(treatments(here)) == plan.new == 2
    assert here.skin(Region.ABDOMEN).state is SkinState.READY
    here.at("14:00")
    there.off()
    assert bring(here, export(there, tmp_path / f"x.{suffix}")).new == 2, "what was refused can come later"
    rebuilds_the_same(here)


def test_one_that_is_still_on_comes_when_it_is_off(there: LogWorld, here: LogWorld, file: Path) -> None:
    there.at("11:50").start()
    there.at("12:00")
    plan = bring(here, export(there, file))
    assert [fault for _, fault in faults(plan)] == [Fault.STILL_ON]
    assert treatments(here) == {}
    there.at("12:05").off()
    here.at("12:06")
    assert bring(here, export(there, file)).new == 1
    assert here.skin().remaining == minutes(119)
    rebuilds_the_same(here)


def test_the_time_on_the_skin_is_counted_on_their_clocks(there: LogWorld, here: LogWorld, file: Path) -> None:
    """Their clock was set while the pack was on; only the time since their boot tells how long it was."""
    there.start()
    there.at("10:05").clock.set_wall("08:00")
    there.anchor(AnchorReason.STEP)
    there.at("10:20").off()
    bring(here, export(there, file))
    (treatment,) = treatments(here).values()
    assert treatment.removal is not None
    assert treatment.removal.on_skin == minutes(20)
    assert treatment.removal.when.utc == at("08:15")


@pytest.mark.case(18)
@pytest.mark.parametrize("suffix", ["json", "csv"])
def test_case_18_a_clock_that_was_set_can_be_imported_again(
    there: LogWorld, here: LogWorld, tmp_path: Path, suffix: str
) -> None:
    there.start()
    there.at("10:05").clock.set_wall("09:00")
    there.at("10:15").off()
    plan = bring(here, export(there, tmp_path / f"x.{suffix}"))
    assert [fault for _, fault in faults(plan)] == ([Fault.CLOCK_SET] if suffix == "csv" else [])
    assert plan.refused == 0
    (treatment,) = treatments(here).values()
    assert treatment.removal is not None
    assert treatment.removal.on_skin == minutes(15)


@pytest.mark.parametrize("suffix", ["json", "csv"])
def test_skin_that_was_numb_there_is_locked_here(there: LogWorld, here: LogWorld, tmp_path: Path, suffix: str) -> None:
    there.start()
    there.at("10:06").numb()
    file = export(there, tmp_path / f"x.{suffix}")
    here.at(datetime(2026, 3, 9, 12, tzinfo=UTC))
    bring(here, file)
    assert (here.skin().state, here.skin().hold) == (SkinState.RESTING, Hold.SKIN_CHECK)
    here.skin_normal()
    assert here.skin().state is SkinState.READY
    bring(here, file)
    assert here.skin().state is SkinState.READY, "that is known already"


def test_skin_that_is_normal_again_there_is_not_locked(there: LogWorld, here: LogWorld, file: Path) -> None:
    there.start()
    there.at("10:06").numb()
    there.at("10:30").skin_normal()
    bring(here, export(there, file))
    assert here.skin().hold is None
    assert here.skin().remaining == minutes(6)


def test_a_warning_follows_the_pack_to_where_it_lay(there: LogWorld, here: LogWorld, file: Path) -> None:
    knee = there.add_area(KNEE)
    there.start()
    there.at("10:05").numb()
    there.at("10:06").undo()
    there.move(knee)
    there.at("10:10").off()
    bring(here, export(there, file))
    assert here.skin(KNEE).hold is Hold.SKIN_CHECK
    assert here.skin().hold is Hold.SKIN_CHECK


@pytest.mark.parametrize(
    ("events", "rests"),
    [
        ([RestKept(BACK, minutes(30))], {BACK: 90}),
        ([RestKept(BACK, minutes(30), unwell=True)], {BACK: None}),
        ([RestImported(BACK, minutes(30)), RestImported(BACK, minutes(90))], {BACK: 90}),
        ([RestImported(KNEE, timedelta(hours=7))], {}),
        ([Doubted()], dict.fromkeys(Region, 120)),
    ],
)
def test_rests_without_a_treatment_count_too(
    there: LogWorld, here: LogWorld, file: Path, events: list[Event], rests: dict[Region, int | None]
) -> None:
    there.at("12:00")
    say(there, *events)
    bring(here, export(there, file))
    snapshot = here.snapshot()
    found = {region: snapshot.skin(region) for region in Region}
    assert {region for region, skin in found.items() if skin.state is SkinState.RESTING} == set(rests)
    assert all(found[region].remaining == (None if left is None else minutes(left)) for region, left in rests.items())


def test_what_was_chosen_as_a_longer_rest_counts_for_it(there: LogWorld, here: LogWorld, file: Path) -> None:
    here.set_rest(360)
    there.start()
    there.at("10:15").off()
    here.at("14:15")
    bring(here, export(there, file))
    assert here.skin().remaining == minutes(120)


def test_a_rest_that_was_imported_is_not_lost_with_the_log(there: LogWorld, tmp_path: Path, file: Path) -> None:
    there.at("11:00").start()
    there.at("11:30").off()
    there.at("12:00")
    data, state = tmp_path / "data", tmp_path / "state"
    world = LogWorld(data, "12:00", marker=state)
    world.anchor()
    export(there, file)
    with Log.open(data, marker=state) as log, read_import(file, log, world.clock.now().utc) as plan:
        take_in(log, plan, world.clock.now)
    with Log.open(data, marker=state) as log:
        kinds = [row.kind for _, row in log.marked()]
        assert "rest-imported" in kinds
        assert log.finding() is None


# --- overlaps ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", ["json", "csv"])
def test_treatments_that_overlap_are_kept_and_listed(
    there: LogWorld, here: LogWorld, tmp_path: Path, suffix: str
) -> None:
    there.start()
    there.at("10:15").off()
    first = there.last
    there.at("10:20").add_forgotten("10:10", "10:18", area=there.add_area(KNEE))
    there.add_forgotten("10:05", "10:12")
    second = there.last
    here.add_forgotten("10:14", "10:20")
    here.add_forgotten("10:18", "10:40", area=here.add_area(KNEE))
    plan = bring(here, export(there, tmp_path / f"x.{suffix}"))
    assert {problem.treatment for problem in plan.overlaps} == {first, second}
    assert {problem.fault for problem in plan.overlaps} == {Fault.OVERLAPS}
    assert plan.overlap_count == 2
    assert (plan.new, len(treatments(here))) == (3, 5)


def test_one_that_overlaps_with_the_pack_that_is_on(there: LogWorld, here: LogWorld, file: Path) -> None:
    there.at("11:40").start()
    there.at("11:50").off()
    here.start(ago=minutes(15))
    plan = bring(here, export(there, file))
    assert [problem.treatment for problem in plan.overlaps] == [there.last]
    assert here.skin().state is SkinState.OVERDUE


# --- what is wrong with the file as a whole ---------------------------------------------------------------------


def whole(world: LogWorld) -> str:
    world.start()
    world.at("10:15").off()
    world.note("ä")
    return export(world, world.folder.parent / "whole.json").read_text(encoding="utf-8")


def refused(here: LogWorld, file: Path) -> tuple[Refused, str, int]:
    before = contents(here)
    with pytest.raises(ImportRefused) as caught:
        bring(here, file)
    assert contents(here) == before
    assert caught.value.path == file
    assert str(caught.value).startswith("ImportRefused: ")
    return caught.value.why, caught.value.what, caught.value.line


@pytest.mark.parametrize("part", [0.0, 0.1, 0.3, 0.5, 0.9, 0.999])
def test_half_a_json_file(there: LogWorld, here: LogWorld, file: Path, part: float) -> None:
    text = whole(there)
    file.write_text(text[: int((len(text) - 3) * part)], encoding="utf-8")
    why, _, line = refused(here, file)
    assert why is Refused.NOT_JSON
    assert line <= text.count("\n") + 1


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda text: text + "x", Refused.NOT_JSON),
        (lambda text: text.replace('"events": [', '"events": [[[[', 1), Refused.NOT_JSON),
        (lambda text: text.replace('"seq": 2', '"seq": [[', 1), Refused.NOT_JSON),
        (lambda text: text.replace("}\n]", "},\n]"), Refused.NOT_JSON),
        (lambda text: text.replace("{", "{1:2,", 1), Refused.NOT_JSON),
        (lambda text: text.replace('"events": [', '"events": ' + "[" * 100_000, 1), Refused.NOT_JSON),
        (lambda text: text.replace('"version": 1', '"version": ' + "9" * 10_000, 1), Refused.NOT_JSON),
        (lambda text: text.replace('"version": 1', '"version": "' + "9" * 2_000_000, 1), Refused.NOT_JSON),
        (lambda text: text.replace("\n", "\0", 1), Refused.NOT_JSON),
        (lambda text: text.replace(FORMAT, "shopping-list"), Refused.NOT_OURS),
        (lambda text: text.replace('"version": 1', '"version": 0'), Refused.NOT_OURS),
        (lambda text: text.replace('"version": 1', '"version": "1"'), Refused.NOT_OURS),
        (lambda text: text.replace('"version": 1', '"version": 2'), Refused.TOO_NEW),
        (lambda text: text.replace('"imported"', '"more"'), Refused.NOT_OURS),
        (lambda _: "{}", Refused.NOT_OURS),
        (lambda _: "[]", Refused.NOT_JSON),
        (lambda _: "5", Refused.NOT_JSON),
        (lambda _: "", Refused.NOT_JSON),
        (lambda _: '{"events": [], "imported": []}', Refused.NOT_OURS),
        (lambda text: text.replace('"events": [', '"events": 5, "x": [', 1), Refused.NOT_JSON),
    ],
)
def test_json_that_is_none_of_ours(
    there: LogWorld, here: LogWorld, file: Path, change: Callable[[str], str], why: Refused
) -> None:
    text = whole(there)
    assert change(text) != text
    file.write_text(change(text), encoding="utf-8")
    assert refused(here, file)[0] is why


def test_the_layout_of_the_json_does_not_matter(there: LogWorld, here: LogWorld, file: Path) -> None:
    text = whole(there)
    file.write_text(BOM + json.dumps(json.loads(text), indent=4).replace("\n", "\r\n"), encoding="utf-8", newline="")
    assert bring(here, file).new == 1


def test_pieces_larger_than_what_is_read_at_once(there: LogWorld, here: LogWorld, file: Path) -> None:
    there.start()
    there.at("10:15").off()
    for number in range(100):
        there.note(f"{number}" + "ä" * 1990)
    assert bring(here, export(there, file)).events == 102
    assert file.stat().st_size > 500_000


@pytest.mark.parametrize("name", ["export.json", "export.csv"])
def test_not_utf_8(there: LogWorld, here: LogWorld, tmp_path: Path, name: str) -> None:
    there.start()
    there.at("10:15").off()
    there.note("Ä")
    file = export(there, tmp_path / name)
    text = file.read_text(encoding="utf-8-sig").replace("\\u00c4", "Ä")
    for encoding in ("latin-1", "utf-16"):
        file.write_bytes(text.encode(encoding))
        assert refused(here, file)[0] is Refused.NOT_TEXT


@pytest.mark.parametrize("name", ["export.xml", "export", "export.json.gz"])
def test_another_kind_of_file(here: LogWorld, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("{}")
    assert refused(here, tmp_path / name)[0] is Refused.SUFFIX


def test_a_file_that_is_not_there_or_is_none(here: LogWorld, tmp_path: Path) -> None:
    assert refused(here, tmp_path / "nowhere.json")[:2] == (Refused.UNREADABLE, "No such file or directory")
    (tmp_path / "folder.csv").mkdir()
    assert refused(here, tmp_path / "folder.csv")[:2] == (Refused.UNREADABLE, "Is a directory")


@pytest.mark.parametrize("name", ["export.json", "export.csv"])
def test_a_file_that_grows_while_it_is_read(
    there: LogWorld, here: LogWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    there.start()
    there.at("10:15").off()
    file = export(there, tmp_path / name)
    real = importing._told

    def growing(pieces: Iterator[None], *arguments: Any) -> Iterator[None]:
        yield from real(pieces, *arguments)
        with file.open("ab") as more:
            more.write(b"\n")

    monkeypatch.setattr(importing, "_told", growing)
    assert refused(here, file)[0] is Refused.CHANGED


def test_progress_is_told_and_it_can_be_cancelled(
    much: LogWorld, here: LogWorld, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (import_plan, importing):
        monkeypatch.setattr(module, "PROGRESS_EVERY", 5)
    size = export(much, file).stat().st_size
    said: list[tuple[int, int]] = []
    before = contents(here)
    with Log.open(here.folder) as log:
        read_import(file, log, here.clock.now().utc, progress=lambda *done: bool(said.append(done)) or True).close()
        assert said
        assert all(0 <= done <= of == 2 * size for done, of in said)
        assert [done for done, _ in said] == sorted(done for done, _ in said)
        assert any(done > size for done, _ in said), "looking at what was read is half of it"
        for asked in range(len(said)):
            answers = iter([True] * asked + [False])
            with pytest.raises(ImportCancelled):
                read_import(file, log, here.clock.now().utc, progress=lambda *_: next(answers))  # noqa: B023
    assert contents(here) == before


def test_progress_of_taking_in_is_told_and_it_can_be_cancelled_at_every_step(
    much: LogWorld, here: LogWorld, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whenever that is said, nothing of it is in the log."""
    for module in (import_plan, importing):
        monkeypatch.setattr(module, "PROGRESS_EVERY", 5)
    export(much, file)
    here.at("18:00")
    here.anchor()
    before = contents(here)
    said: list[tuple[int, int]] = []
    asked = 0
    while True:
        answers = iter([True] * asked + [False])

        def progress(*done: int) -> bool:
            said.append(done)
            return next(answers, True)  # noqa: B023

        said.clear()
        with Log.open(here.folder) as log, read_import(file, log, here.clock.now().utc) as plan:
            of = plan.events + plan.new
            with pytest.raises(ImportCancelled):
                take_in(log, plan, here.clock.now, progress=progress)
        assert contents(here) == before
        asked += 1
        if said[-1] == (0, 0):
            break
    assert len(said) > 3
    assert all(0 < done <= all_ == of for done, all_ in said[:-1])
    bring(here, file)
    assert contents(here) != before


def test_no_plan_is_made_anew_for_a_pack_that_is_on_here(there: LogWorld, here: LogWorld, file: Path) -> None:
    """A plan may stand for long, and making it anew may take long."""
    there.start()
    there.at("10:15").off()
    export(there, file)
    here.command("add_area", KNEE)
    assert here.start(area=LEFT_KNEE).refusal is None
    with Log.open(here.folder) as log, read_import(file, log, here.clock.now().utc) as plan:
        here.at("12:10").anchor()
        here.off()
        examined = plan.staging.connection.total_changes
        take_in(log, plan, here.clock.now)
        assert plan.staging.connection.total_changes == examined, "as it was"
    assert here.skin().state is SkinState.RESTING
    assert here.skin(KNEE).state is SkinState.RESTING


def test_a_plan_is_made_anew_before_the_log_is_held(
    there: LogWorld, here: LogWorld, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there.start()
    there.at("10:15").off()
    export(there, file)
    held = []
    real = importing.examine

    def examine(plan: ImportPlan, log: Log, *arguments: Any) -> None:
        with Log.open(here.folder, patience=timedelta(0)) as other, other.transaction():
            held.append(False)
        real(plan, log, *arguments)

    with Log.open(here.folder) as log, read_import(file, log, here.clock.now().utc) as plan:
        here.command("set_rest", BACK, minutes(200))
        monkeypatch.setattr(importing, "examine", examine)
        take_in(log, plan, here.clock.now)
    assert held == [False]


def test_the_clocks_are_read_while_the_log_is_held(there: LogWorld, here: LogWorld, file: Path) -> None:
    """What another process wrote while this one waited for the log is not written down as said later."""
    there.start()
    there.at("10:15").off()
    export(there, file)

    def now() -> Instant:
        with pytest.raises(LogBusy), Log.open(here.folder, patience=timedelta(0)) as other, other.transaction():
            pass
        return here.clock.now()

    with Log.open(here.folder) as log, read_import(file, log, here.clock.now().utc) as plan:
        take_in(log, plan, now)
    assert here.skin().state is SkinState.RESTING


# --- what is wrong with single events -----------------------------------------------------------------------------


def forged(
    file: Path, *entries: tuple[str, Instant, Event], more: Callable[[dict[str, Any]], Any] | None = None
) -> Path:
    """A file with these events, each as if a log had written it."""
    pieces = []
    for number, (machine, instant, event) in enumerate(entries):
        row = row_of(f"{number:032x}", machine, instant, event)
        piece = {name: getattr(row, name) for name in row.__slots__}
        pieces.append(more(piece) if more else piece)
    text = json.dumps({"format": FORMAT, "version": VERSION, "events": pieces, "imported": []})
    file.write_text(text.replace('{"id"', '\n{"id"'), encoding="utf-8")
    return file


NOW = FakeClock("11:00").now()
A, B = "a" * 32, "b" * 32
STARTED = Started("t", LOWER_BACK, BACK, ICE, minutes(15), minutes(30))
REMOVED = Removed("t", minutes(10))


@pytest.mark.parametrize(
    "spoil",
    [
        *({"checksum": "0" * 32}, {"utc": 1}, {"data": "{}"}, {"kind": "removed"}),
        {"boot": "another"},
    ],
)
def test_an_event_that_was_changed(here: LogWorld, file: Path, spoil: dict[str, Any]) -> None:
    forged(file, (A, NOW, Anchored(AnchorReason.START)), more=lambda piece: piece | spoil)
    assert faults(bring(here, file)) == [(2, Fault.CHECKSUM)]


@pytest.mark.parametrize(
    "piece",
    [
        *(None, 5, [], "x", {}),
        *({"id": 5}, {"id": None}, {"treatment": 5}, {"utc": "now"}, {"utc": 1.5}, {"utc": True}, {"utc": 2**63}),
        *({"since_boot": -(2**63)}, {"since_boot": None}, {"data": {}}, {"boot": "\ud800"}, {"id": "x" * 201}),
        *({"kind": "k" * 100_000}, {"machine": "m" * 201}, {"utc": 10**400}, {"treatment": "t" * 201}),
    ],
    ids=lambda piece: repr(piece)[:30],
)
def test_an_entry_that_is_no_event(here: LogWorld, file: Path, piece: object) -> None:
    def spoil(whole: dict[str, Any]) -> object:
        return whole | piece if isinstance(piece, dict) and piece else piece

    forged(file, (A, NOW, Anchored(AnchorReason.START)), more=spoil)
    assert [fault for _, fault in faults(bring(here, file))] == [Fault.NOT_A_ROW]


@pytest.mark.parametrize(
    ("event", "fault"),
    [
        (PainSaid("t", PainTime.AFTER, 11), Fault.PAIN),
        (PainSaid("t", PainTime.AFTER, -1), Fault.PAIN),
        (Noted("t", "x" * 2001), Fault.NOTE),
        (Corrected("t", LOWER_BACK, BACK, ICE, minutes(5), minutes(5)), Fault.END_BEFORE_START),
        (Removed("t", timedelta(days=900_000)), Fault.FIELDS),
    ],
)
def test_an_event_that_this_program_does_not_write(here: LogWorld, file: Path, event: Event, fault: Fault) -> None:
    plan = bring(here, forged(file, (A, NOW, STARTED), (A, NOW, REMOVED), (A, NOW, event)))
    assert faults(plan) == [(4, fault)]
    assert plan.new == 1


@pytest.mark.parametrize("kind", ["", "exploded"])
def test_an_event_of_a_kind_that_is_not_known(here: LogWorld, file: Path, kind: str) -> None:
    def other(piece: dict[str, Any]) -> dict[str, Any]:
        row = row_of(piece["id"], A, NOW, Anchored(AnchorReason.START))
        row = replace(row, kind=kind)
        return piece | {"kind": kind, "checksum": row.sum()}

    forged(file, (A, NOW, Anchored(AnchorReason.START)), more=other)
    assert faults(bring(here, file)) == [(2, Fault.FIELDS)]


@pytest.mark.parametrize(
    "instant",
    [
        replace(NOW, utc=datetime(1969, 12, 31, tzinfo=UTC)),
        replace(NOW, since_boot=timedelta(seconds=-1)),
        replace(NOW, since_boot=timedelta(days=40_000)),
    ],
)
def test_a_time_at_which_nothing_can_have_been_said(here: LogWorld, file: Path, instant: Instant) -> None:
    assert faults(bring(here, forged(file, (A, instant, Anchored(AnchorReason.START))))) == [(2, Fault.TIME)]


ON_AT_TEN = replace(NOW, utc=at("10:00"))


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([(A, NOW, REMOVED)], [(2, Fault.NO_BEGINNING)]),
        ([(A, NOW, Noted("t", "x"))], [(2, Fault.NO_BEGINNING)]),
        ([(A, NOW, REMOVED), (A, NOW, STARTED)], [(2, Fault.NO_BEGINNING)]),
        ([(A, NOW, STARTED)], [(2, Fault.STILL_ON)]),
        ([(A, NOW, STARTED), (A, NOW, REMOVED), (A, NOW, Reopened("t"))], [(2, Fault.STILL_ON)]),
        ([(A, NOW, STARTED), (A, NOW, Removed("t", minutes(-70)))], [(2, Fault.IN_FUTURE)]),
        ([(A, NOW, STARTED), (A, replace(NOW, utc=at("12:01")), REMOVED)], [(2, Fault.IN_FUTURE)]),
        (
            [(A, NOW, STARTED), (A, NOW, REMOVED), (A, NOW, Corrected("t", LOWER_BACK, BACK, ICE, ZERO, minutes(-70)))],
            [(2, Fault.IN_FUTURE)],
        ),
        ([(A, NOW, STARTED), (B, NOW, REMOVED)], [(3, Fault.OURS), (2, Fault.STILL_ON)]),
        ([(A, NOW, STARTED), (A, NOW, STARTED), (A, NOW, REMOVED)], [(3, Fault.OTHER_CONTENT)]),
        ([(A, NOW, STARTED), (A, NOW, REMOVED), (B, NOW, Noted("t", "x"))], []),
    ],
)
def test_events_that_do_not_go_together(
    here: LogWorld, file: Path, entries: list[tuple[str, Instant, Event]], expected: list[tuple[int, Fault]]
) -> None:
    plan = bring(here, forged(file, *entries))
    assert faults(plan) == expected
    assert plan.new == len(treatments(here)) == (1 if not expected or Fault.OTHER_CONTENT in expected[0] else 0)
    rebuilds_the_same(here)


def test_the_same_id_with_another_content(here: LogWorld, file: Path) -> None:
    bring(here, forged(file, (A, NOW, STARTED), (A, NOW, REMOVED)))
    before = contents(here)
    other = replace(STARTED, modality=HEAT)
    plan = bring(here, forged(file, (A, NOW, other), (A, NOW, REMOVED)))
    assert faults(plan) == [(2, Fault.OTHER_CONTENT)]
    assert contents(here) == before
    twice = forged(file, (A, NOW, STARTED), (A, NOW, other), more=lambda piece: piece | _with_id(piece, "0" * 32))
    assert [fault for _, fault in faults(bring(here, twice))] == [Fault.OTHER_CONTENT]
    assert contents(here) == before


def _with_id(piece: dict[str, Any], event: str) -> dict[str, Any]:
    whole = {name: piece[name] for name in piece if name != "checksum"}
    changed = Row(**(whole | {"id": event}), checksum="")
    return {"id": event, "checksum": changed.sum()}


def test_what_another_log_may_not_say_of_a_treatment_of_ours(there: LogWorld, here: LogWorld, file: Path) -> None:
    there.at("10:50").start()
    name = there.last
    said = [Removed(name), Reopened(name), Moved(name, LEFT_KNEE, KNEE, minutes(15))]
    forged(file, *((A, NOW, event) for event in said))
    assert faults(bring(there, file)) == [(2, Fault.IN_FUTURE)], "it is 10:50 yet"
    there.at("11:30")
    plan = bring(there, file)
    assert {fault for _, fault in faults(plan)} == {Fault.OURS}
    assert there.skin().state is SkinState.UNCONFIRMED
    corrected = Corrected(name, LOWER_BACK, BACK, ICE, minutes(10), minutes(5))
    for event in (corrected, Deleted(name)):
        assert [fault for _, fault in faults(bring(there, forged(file, (A, NOW, event))))] == [Fault.STILL_ON]
    assert bring(there, forged(file, (A, NOW, Noted(name, "x")))).changed == 1
    assert treatments(there)[name].note == "x"
    assert there.skin().state is SkinState.UNCONFIRMED
    rebuilds_the_same(there)


def test_the_same_treatment_from_a_table_and_from_a_log(there: LogWorld, here: LogWorld, tmp_path: Path) -> None:
    there.start()
    there.at("10:15").off()
    there.note("x")
    table, log = export(there, tmp_path / "x.csv"), export(there, tmp_path / "x.json")
    assert bring(here, table).new == 1
    before = contents(here)["treatments"]
    plan = bring(here, log)
    assert (plan.new, plan.changed, plan.problems) == (0, 0, ())
    there.note("y")
    plan = bring(here, export(there, tmp_path / "x.json"))
    assert [fault for _, fault in faults(plan)] == [Fault.OTHER_CONTENT]
    assert contents(here)["treatments"] == before


def test_a_treatment_of_ours_that_begins_twice_there(there: LogWorld, file: Path) -> None:
    there.start()
    name = there.last
    started = replace(STARTED, treatment=name)
    there.at("11:30")
    plan = bring(there, forged(file, (A, NOW, started), (A, NOW, started), (A, NOW, Removed(name))))
    assert faults(plan) == [(2, Fault.OTHER_CONTENT)]
    assert bring(there, forged(file, (A, NOW, started), (A, NOW, Removed(name)))).new == 0
    assert there.treatment(name).on


def test_many_problems_are_counted_and_not_all_kept(here: LogWorld, file: Path) -> None:
    entries = [(A, NOW, Removed(f"t{number}")) for number in range(LISTED + 5)]
    plan = bring(here, forged(file, *entries))
    assert (plan.problem_count, len(plan.problems), plan.refused) == (LISTED + 5, LISTED, LISTED + 5)


# --- tables --------------------------------------------------------------------------------------------------------


def table(rows: list[dict[str, str]], *, delimiter: str = ",", end: str = "\r\n", columns: Any = COLUMNS) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, delimiter=delimiter, lineterminator=end, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def row(number: int = 1, **cells: str) -> dict[str, str]:
    began = DAY + timedelta(hours=6, minutes=20 * number)
    whole = {
        "treatment": f"{number:032x}",
        "area": LOWER_BACK,
        "name": "Lower back",
        "region": "lower-back",
        "modality": "ice",
        "started_at": began.isoformat(),
        "planned_minutes": "15",
        "removed_at": (began + minutes(15)).isoformat(),
        "on_skin_seconds": "900",
        "overrun_seconds": "0",
        "removal": "now",
        "outside_regimen": "no",
        "pain_before": "",
        "pain_after": "",
        "note": "",
    }
    return whole | cells


@pytest.fixture
def sheet(tmp_path: Path) -> Callable[..., Path]:
    def write(*rows: dict[str, str], **how: Any) -> Path:
        path = tmp_path / "sheet.csv"
        path.write_text(how.pop("bom", "") + table(list(rows), **how), encoding="utf-8", newline="")
        return path

    return write


@pytest.mark.parametrize("how", [{}, {"bom": BOM}, {"end": "\n"}, {"delimiter": ";"}, {"delimiter": ";", "bom": BOM}])
def test_a_table_however_it_was_saved(here: LogWorld, sheet: Callable[..., Path], how: dict[str, str]) -> None:
    rows = [row(1, note="a;b,c\nd", pain_after="3"), row(2, name='"x"', modality="heat")]
    plan = bring(here, sheet(*rows, **how))
    assert (plan.new, plan.problems) == (2, ())
    first, second = treatments(here).values()
    assert (first.note, first.pain_after, first.pain_before) == ("a;b,c\nd", 3, None)
    assert (second.modality, second.started.utc) == (HEAT, datetime(2026, 3, 2, 6, 40, tzinfo=UTC))
    assert bring(here, sheet(*rows)).events == 0
    rebuilds_the_same(here)


def test_an_older_table_without_the_newest_columns(here: LogWorld, sheet: Callable[..., Path]) -> None:
    assert bring(here, sheet(row(), columns=COLUMNS[:12])).new == 1


def test_columns_in_another_order_and_further_ones(here: LogWorld, sheet: Callable[..., Path]) -> None:
    plan = bring(here, sheet(row(), columns=("colour", *reversed(COLUMNS))))
    assert (plan.new, plan.problems) == (1, ())


def test_a_table_without_a_column(here: LogWorld, sheet: Callable[..., Path]) -> None:
    columns = [column for column in COLUMNS if column not in {"region", "removal"}]
    assert refused(here, sheet(row(), columns=columns)) == (Refused.COLUMNS, "region, removal", 0)


@pytest.mark.parametrize("text", ["", "\n", "a,b,c\n1,2,3\n", "Lower back\n"])
def test_a_table_of_something_else(here: LogWorld, tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.csv"
    path.write_text(text)
    assert refused(here, path)[0] is Refused.NOT_OURS


BAD = [
    ({"treatment": "1"}, Fault.TREATMENT_ID),
    ({"treatment": ""}, Fault.TREATMENT_ID),
    ({"treatment": "g" * 32}, Fault.TREATMENT_ID),
    ({"region": "face"}, Fault.REGION),
    ({"region": ""}, Fault.REGION),
    ({"modality": "steam"}, Fault.MODALITY),
    ({"removed_at": ""}, Fault.STILL_ON),
    *(
        ({column: when}, Fault.TIME)
        for column in ("started_at", "removed_at")
        for when in (
            *("02.03.2026 08:00", "03/02/2026 08:00", "2026-02-03 08:00", "2026-03-02T08:00:00", "20260302T080000Z"),
            *("2026-02-30T08:00:00Z", "2026-03-02T25:00:00Z", "2026-03-02T08:00:00+99:00", "0001-01-01T00:00:00+23:00"),
            *("now", "46082.5", "2026-W10-1T08:00:00Z", "\uff12026-03-02T08:00:00Z", "2026-03-02T08:00:00,5+01:00"),
        )
    ),
    ({"started_at": ""}, Fault.TIME),
    *(({"on_skin_seconds": much}, Fault.NUMBER) for much in ("x", "9" * 400, "1e999", "nan", "inf", "900,5", "-900")),
    *(({"planned_minutes": much}, Fault.NUMBER) for much in ("", "x", "0", "1441", "-15", "9" * 50)),
    ({"removal": "soon"}, Fault.ANSWER),
    ({"outside_regimen": "maybe"}, Fault.YES_OR_NO),
    *(({"pain_after": pain}, Fault.PAIN) for pain in ("11", "-1", "3.5", "x", "²", "9" * 5000)),
    ({"pain_before": "11"}, Fault.PAIN),
    ({"note": "x" * 2001}, Fault.NOTE),
    ({"note": "a\0b"}, Fault.NOT_A_ROW),
    ({"on_skin_seconds": "86400.5"}, Fault.ON_TOO_LONG),
    ({"on_skin_seconds": "", "removed_at": "2026-03-02T06:19:59Z"}, Fault.END_BEFORE_START),
    ({"on_skin_seconds": "0", "removed_at": "2026-03-02T06:19:59Z"}, Fault.END_BEFORE_START),
    ({"started_at": "2026-03-02T11:50:00Z", "removed_at": "2026-03-02T12:00:01Z"}, Fault.IN_FUTURE),
    ({"started_at": "2027-03-02T11:50:00Z", "removed_at": "2027-03-02T12:00:00Z"}, Fault.IN_FUTURE),
    ({"started_at": "1969-03-02T11:50:00Z", "removed_at": "2026-03-02T11:00:00Z"}, Fault.TIME),
]


@pytest.mark.parametrize(("cells", "fault"), BAD, ids=lambda value: str(value)[:40])
def test_one_bad_row_among_good_ones(
    here: LogWorld, sheet: Callable[..., Path], cells: dict[str, str], fault: Fault
) -> None:
    plan = bring(here, sheet(row(2), row(1, **cells), row(3)))
    found = [(line, each) for line, each in faults(plan) if each is not Fault.NO_BEGINNING]
    assert found == [(3, fault)]
    assert set(treatments(here)) == {f"{2:032x}", f"{3:032x}"}
    assert (plan.new, plan.refused > 0) == (2, True)


@pytest.mark.parametrize("line", ["a,b", "", ",", 'x"y,"z', '"never closed,'])
def test_a_line_that_is_no_row(here: LogWorld, sheet: Callable[..., Path], line: str) -> None:
    path = sheet(row(1), row(2))
    lines = path.read_text().splitlines()
    path.write_text("\n".join([*lines[:2], line, lines[2]]) + "\n")
    plan = bring(here, path)
    assert plan.new == (1 if '"' in line else 2), "an open quote takes the next line with it"
    assert faults(plan) == ([] if not line else [(3, Fault.NOT_A_ROW)])


def test_four_hundred_minutes_are_kept_as_they_are_said(here: LogWorld, sheet: Callable[..., Path]) -> None:
    began = datetime(2026, 3, 1, 22, tzinfo=UTC)
    long = row(started_at=began.isoformat(), removed_at=(began + minutes(400)).isoformat(), on_skin_seconds="24000")
    plan = bring(here, sheet(long))
    assert (plan.new, plan.problems) == (1, ())
    (treatment,) = treatments(here).values()
    assert treatment.overrun == minutes(385)


def test_a_table_tells_what_the_treatment_told(much: LogWorld, here: LogWorld, tmp_path: Path) -> None:
    """A table exported from the import of a table is the same, but for ids of areas that are not known here."""
    much.at("18:00")
    here.at("18:00")
    first = export(much, tmp_path / "1.csv")
    here.add_area(KNEE, "Football")
    plan = bring(here, first)
    assert plan.problems == ()
    assert without_overrun(export(here, tmp_path / "2.csv")) == without_overrun(first)
    assert bring(much, first).events == 0, "and its own log knows all of it"
    assert bring(much, first).refused == 0


def without_overrun(file: Path) -> list[dict[str, str]]:
    """The rows, but for what a table does not tell: that somebody might doze off, so that it was due sooner."""
    with file.open(encoding="utf-8-sig", newline="") as text:
        return [row | {"overrun_seconds": ""} for row in csv.DictReader(text)]


def test_a_table_that_says_something_else_of_a_treatment_of_ours(there: LogWorld, tmp_path: Path) -> None:
    there.start()
    there.at("10:15").off()
    path = export(there, tmp_path / "x.csv")
    there.note("later")
    before = contents(there)
    plan = bring(there, path)
    assert faults(plan) == [(2, Fault.OTHER_CONTENT)]
    assert contents(there) == before


def test_an_area_that_is_not_known_here_is_its_region(here: LogWorld, sheet: Callable[..., Path]) -> None:
    here.add_area(KNEE, "Football")
    areas = ["left-knee-7", "=cmd()", "lower-back", LEFT_KNEE]
    bring(here, sheet(*(row(n, area=area, region="left-knee") for n, area in enumerate(areas))))
    assert {each.area for each in treatments(here).values()} == {LEFT_KNEE}


def test_very_many_rows_with_one_bad_one(here: LogWorld, sheet: Callable[..., Path]) -> None:
    """A million take a few minutes; what is asked for here is that nothing is held of what was read."""
    rows = [
        row(
            n, started_at=(began := DAY - timedelta(minutes=n)).isoformat(), removed_at=(began + minutes(1)).isoformat()
        )
        | {"on_skin_seconds": "60"}
        for n in range(3000)
    ]
    rows[2000]["modality"] = "steam"
    plan = bring(here, sheet(*rows))
    assert faults(plan) == [(2002, Fault.MODALITY)]
    assert plan.new == 2999


# --- all of it or nothing --------------------------------------------------------------------------------------------


def test_nothing_is_taken_in_by_half(
    much: LogWorld, here: LogWorld, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(much, file)
    here.at("18:00")
    here.anchor()
    before = contents(here)

    class Stop(Exception):
        pass

    def stop(*_: object) -> None:
        raise Stop

    for owner, name in ((importing, "_copy"), (projection, "save_imported")):
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, stop)
            with pytest.raises(Stop):
                bring(here, file)
        assert contents(here) == before


def test_a_disk_that_is_full(much: LogWorld, here: LogWorld, file: Path) -> None:
    export(much, file)
    here.at("18:00")
    here.anchor()
    before = contents(here)
    with Log.open(here.folder) as log, read_import(file, log, here.clock.now().utc) as plan:
        (pages,) = log.connection.execute("PRAGMA page_count").fetchone()
        log.connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(LogUnwritable):
            take_in(log, plan, here.clock.now)
    assert contents(here) == before


def test_a_log_that_changed_since_it_was_read(there: LogWorld, here: LogWorld, file: Path) -> None:
    """The plan is made anew: what came meanwhile is not taken in twice, and what is on now is no longer edited."""
    there.start()
    there.at("10:15").off()
    export(there, file)
    with Log.open(here.folder) as log, read_import(file, log, here.clock.now().utc) as plan:
        assert plan.new == 1
        bring(here, file)
        before = contents(here)
        take_in(log, plan, here.clock.now)
        assert (plan.new, plan.events) == (0, 0)
    assert contents(here) == before


def test_two_imports_without_anything_of_ours_between(there: LogWorld, here: LogWorld, tmp_path: Path) -> None:
    there.start()
    there.at("10:15").off()
    here.at(datetime(2026, 3, 5, tzinfo=UTC))
    bring(here, export(there, tmp_path / "1.json"))
    other = LogWorld(tmp_path / "other", "11:00")
    other.start()
    other.at("11:15").off()
    other.rename_area(LOWER_BACK, "Back")
    bring(here, export(other, tmp_path / "2.json"))
    there.at("11:00").note("later")
    bring(here, export(there, tmp_path / "3.json"))
    assert len(treatments(here)) == 2
    rebuilds_the_same(here)


def test_a_log_that_is_damaged(there: LogWorld, file: Path) -> None:
    there.start()
    there.at("10:15").off()
    export(there, file)
    with closing(sqlite3.connect(there.folder / FILE_NAME)) as other, other:
        other.execute("UPDATE treatments SET planned = planned + 1")
    note = forged(file, (A, replace(NOW, utc=at("10:15")), Noted(there.last, "x")))
    with Log.open(there.folder) as log, pytest.raises(LogDamaged):
        read_import(note, log, there.clock.now().utc)


def test_the_file_of_an_export_is_for_its_owner_only(there: LogWorld, file: Path) -> None:
    export(there, file)
    assert file.stat().st_mode & 0o777 == 0o600 or os.name != "posix"
    whole = json.loads(file.read_text(encoding="utf-8"))
    assert list(whole) == ["format", "version", "exported_at", "machine", "areas", "events", "imported"]


def test_the_members_of_the_json_are_documented(much: LogWorld, here: LogWorld, file: Path) -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "json-format.md").read_text(encoding="utf-8")
    here.at("18:00")
    bring(here, export(much, file))
    whole = json.loads(export(here, file).read_text(encoding="utf-8"))
    assert re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE) == list(whole)
    assert f"`{FORMAT}`" in text
    own, imported_one, area = whole["events"][0], whole["imported"][0], whole["areas"][0]
    assert all(f"`{name}`" in text for name in {*own, *imported_one, *area})
    assert [name for name in own if name != "seq"] == [name for name in imported_one if name not in NUMBERS]


NUMBERS = {"number", "after_seq"}


def test_the_columns_that_are_needed_are_documented() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "csv-format.md").read_text(encoding="utf-8")
    for column in set(COLUMNS) - set(csv_import.NEEDED):
        assert f"`{column}`" in text.split("## Reading it back")[1]
