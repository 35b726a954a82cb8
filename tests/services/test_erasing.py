# SPDX-License-Identifier: MIT
"""Deleting everything: nothing of it is left on disk, and no rest is shortened by it."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.clock import FakeClock, at, minutes
from tests.helpers.log_world import LogWorld
from therapy_timer.core.events import AnchorReason, Answer, Modality
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Reason
from therapy_timer.core.skin import Hold, SkinState
from therapy_timer.log import store
from therapy_timer.log.backup import back_up_daily
from therapy_timer.log.errors import LogUnwritable
from therapy_timer.log.importing import read_import
from therapy_timer.log.json_export import export_json
from therapy_timer.log.marker import Marker, write_marker
from therapy_timer.log.store import Log
from therapy_timer.services.erasing import PackOn, delete_everything, forget_ended_rests
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import backup_folder, open_log
from therapy_timer.services.treatments import Treatments

NAME = "Grandmother’s hip"


class Home:
    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock("10:00")
        self.folders = Folders(folder / "data", folder / "config", folder / "state")
        self.folders.make()
        self.open()

    def open(self) -> None:
        self.log, trouble = open_log(self.folders, self.clock)
        assert trouble is None
        self.treatments = Treatments(self.log, self.clock)

    def reopen(self) -> None:
        self.log.close()
        self.open()

    def treat(self, area: str = "lower-back") -> str:
        (event,) = self.treatments.start(area, Modality.HEAT).events
        return event.treatment

    def delete(self) -> None:
        delete_everything(self.log, self.folders, self.clock)

    def on_disk(self) -> bytes:
        return b"".join(path.read_bytes() for path in self.folders.data.parent.rglob("*") if path.is_file())

    def state(self, region: Region = Region.LOWER_BACK) -> tuple[SkinState, timedelta | None]:
        skin = self.treatments.snapshot().skin(region)
        return skin.state, skin.remaining


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    found = Home(tmp_path)
    yield found
    found.log.close()


@pytest.mark.case(35)
def test_case_35_all_goes_but_the_rest(home: Home) -> None:
    treatment = home.treat()
    home.clock.to("10:15")
    home.treatments.off(treatment)
    home.treatments.add_area(Region.LEFT_HIP, NAME)
    back_up_daily(home.log.path, backup_folder(home.folders), at("10:20").date())
    home.clock.to("11:00")
    assert NAME.encode() in home.on_disk()

    home.delete()
    for trace in (NAME, treatment, "heat"):
        assert trace.encode() not in home.on_disk()
    assert not backup_folder(home.folders).exists()
    assert list(home.log.treatments()) == []

    home.reopen()
    assert home.state() == (SkinState.RESTING, minutes(75))
    refusal = home.treatments.start("lower-back", Modality.ICE).refusal
    assert (refusal.reason, refusal.remaining) == (Reason.RESTING, minutes(75))
    home.clock.to(at("12:15") - timedelta(microseconds=1))
    assert not forget_ended_rests(home.log, home.clock)
    assert home.treatments.start("lower-back", Modality.ICE).refusal.reason is Reason.RESTING

    home.clock.to("12:15")
    assert forget_ended_rests(home.log, home.clock)
    assert b"lower-back" not in home.on_disk()
    assert home.state() == (SkinState.READY, None)
    assert not forget_ended_rests(home.log, home.clock)


@pytest.mark.case(35)
def test_case_35_refused_with_a_pack_on(home: Home) -> None:
    treatment = home.treat()
    before = home.log.path.read_bytes()
    with pytest.raises(PackOn):
        home.delete()
    assert home.log.path.read_bytes() == before
    assert home.treatments.snapshot().record.treatments[treatment].on


def test_a_rest_that_was_lengthened_stays_so(home: Home) -> None:
    home.treatments.set_rest(Region.LOWER_BACK, minutes(180))
    home.treatments.off(home.treat())
    home.clock.go(minutes=30)
    home.delete()
    assert home.state() == (SkinState.RESTING, minutes(150))


def test_a_region_that_was_left_by_a_moved_pack_rests_on(home: Home) -> None:
    home.treatments.add_area(Region.LEFT_KNEE)
    treatment = home.treat()
    home.treatments.move(treatment, "left-knee")
    home.treatments.off(treatment)
    home.delete()
    for region in (Region.LOWER_BACK, Region.LEFT_KNEE):
        assert home.state(region) == (SkinState.RESTING, minutes(120))


def test_deleting_twice_and_restarting_gains_nothing(home: Home) -> None:
    home.treatments.off(home.treat())
    home.clock.go(minutes=10)
    home.delete()
    home.clock.go(minutes=10)
    home.delete()
    home.reopen()
    assert home.state() == (SkinState.RESTING, minutes(100))


def test_a_pack_put_on_the_skin_before_the_rest_ended_is_outside(home: Home) -> None:
    home.treatments.off(home.treat())
    home.delete()
    home.clock.go(minutes=125)
    (event,) = home.treatments.start("lower-back", Modality.ICE, ago=minutes(10)).events
    assert event.outside


@pytest.mark.case(35)
def test_case_35_a_lock_stays_until_the_skin_is_normal_and_nothing_else(home: Home) -> None:
    treatment = home.treat()
    home.treatments.add_area(Region.LEFT_HIP, NAME)
    home.clock.to("10:06")
    home.treatments.off(treatment, answer=Answer.SKIN_WARNING)
    home.clock.to("10:30")
    home.delete()
    for trace in (NAME, treatment, "heat", "skin-warning"):
        assert trace.encode() not in home.on_disk()
    for when in ("10:30", "12:06", "20:00"):
        home.clock.to(when)
        home.reopen()
        assert not forget_ended_rests(home.log, home.clock)
        assert home.treatments.snapshot().skin(Region.LOWER_BACK).hold is Hold.SKIN_CHECK
        assert home.treatments.start("lower-back", Modality.ICE).refusal.reason is Reason.SKIN_CHECK
    assert home.treatments.skin_normal(Region.LOWER_BACK).events
    assert home.state() == (SkinState.READY, None)
    assert forget_ended_rests(home.log, home.clock)
    assert b"lower-back" not in home.on_disk()


def test_normal_again_before_the_rest_is_over_leaves_the_rest(home: Home) -> None:
    home.treatments.off(home.treat(), answer=Answer.SKIN_WARNING)
    home.clock.to("10:30")
    home.delete()
    home.treatments.skin_normal(Region.LOWER_BACK)
    assert home.state() == (SkinState.RESTING, minutes(90))
    assert not forget_ended_rests(home.log, home.clock)
    home.clock.to("12:00")
    assert forget_ended_rests(home.log, home.clock)


def test_what_was_recorded_since_outlasts_what_was_kept(home: Home) -> None:
    """Not even after days in which nothing happened, when no treatment is in mind any more."""
    home.treatments.off(home.treat())
    home.delete()
    home.treatments.add_area(Region.LEFT_HIP, NAME)
    home.clock.go(minutes=5)
    home.treatments.off(home.treat("left-hip"))
    home.clock.go(days=9)
    home.treatments.anchor(AnchorReason.START)
    assert not home.log.record().treatments
    assert not forget_ended_rests(home.log, home.clock)
    assert len(list(home.log.treatments())) == 1


@pytest.mark.parametrize("said", ["area", "rest", "dozing"])
def test_what_was_chosen_since_outlasts_what_was_kept(home: Home, said: str) -> None:
    home.treatments.off(home.treat())
    home.delete()
    home.clock.go(minutes=5)
    outcome = {
        "area": lambda: home.treatments.add_area(Region.LEFT_HIP, NAME),
        "rest": lambda: home.treatments.set_rest(Region.LEFT_KNEE, minutes(180)),
        "dozing": lambda: home.treatments.set_dozing(dozing=True),
    }[said]()
    assert outcome.events
    home.clock.go(hours=3)
    assert not forget_ended_rests(home.log, home.clock)
    assert [event for _, event in home.log.events()][-1] == outcome.events[0]


def test_another_process_sees_that_all_is_gone(home: Home) -> None:
    with Log.open(home.folders.data, marker=home.folders.state) as other:
        home.treatments.off(home.treat())
        assert other.record().treatments
        home.delete()
        assert not other.record().treatments
        other_treatments = Treatments(other, home.clock)
        assert other_treatments.start("lower-back", Modality.ICE).refusal.reason is Reason.RESTING


def test_what_a_killed_process_left_half_written_goes_too(home: Home) -> None:
    left = [folder / ".whole-1x2y.part" for folder in (home.folders.data, home.folders.state)]
    for path in left:
        path.write_text(NAME)
    home.delete()
    assert not any(path.exists() for path in left)


def test_a_deletion_that_was_killed_before_its_marker_brings_nothing_back(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old marker would bring the deleted treatment back; with the new log's first one nothing is in doubt."""
    treatment = home.treat()
    home.treatments.off(treatment)
    with monkeypatch.context() as killed:
        killed.setattr(home.log, "_mark", lambda: None)
        home.delete()
    home.reopen()
    assert treatment.encode() not in home.on_disk()
    assert home.state() == (SkinState.RESTING, minutes(120))
    assert home.state(Region.ABDOMEN)[0] is SkinState.READY


@pytest.mark.parametrize("written", [False, True])
def test_a_deletion_that_was_killed_before_it_was_done(
    home: Home, monkeypatch: pytest.MonkeyPatch, expected_log, written: bool
) -> None:
    """Then everything is still there; whether that is all cannot be told, for the marker is of the log to come."""
    expected_log("therapy_timer.services.opening", logging.WARNING, "foreign" if written else "unmarked")
    treatment = home.treat()
    home.treatments.off(treatment)
    home.clock.go(minutes=10)
    killed = Folders(*(home.folders.data.parent / "killed" / name for name in ("data", "config", "state")))

    def kill(path: Path, marker: Marker) -> None:
        if written:
            write_marker(path, marker)
        if not killed.data.exists():
            shutil.copytree(home.folders.data.parent, killed.data.parent, ignore=shutil.ignore_patterns("killed"))

    with monkeypatch.context() as power:
        power.setattr(store, "write_marker", kill)
        home.delete()
    log, trouble = open_log(killed, home.clock)
    with log:
        assert trouble is not None
        assert trouble.doubted
        assert treatment in log.record().treatments
        snapshot = Treatments(log, home.clock).snapshot()
        assert all(snapshot.skin(region).remaining == minutes(120) for region in Region)


def test_a_deletion_that_fails_leaves_everything_as_it_was(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    treatment = home.treat()
    home.treatments.off(treatment)
    machine = home.log._machine

    def full(*_: object) -> None:
        raise LogUnwritable(home.log.path, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(home.log, "_write_marker", full)
        with pytest.raises(LogUnwritable):
            home.delete()
    assert home.log.finding() is None
    home.treatments.set_rest(Region.ABDOMEN, minutes(180))
    assert {row.machine for _, row in home.log.rows()} == {machine}
    home.reopen()
    assert home.state() == (SkinState.RESTING, minutes(120))


def imported(home: Home, folder: Path) -> str:
    """Take in a treatment of another computer, off at 10:15, and return its id."""
    other = LogWorld(folder / "other")
    other.start()
    other.at("10:15").off()
    other.note(NAME)
    with Log.open(other.folder) as log:
        export_json(log, folder / "x.json", other.clock.now().utc)
    with read_import(folder / "x.json", home.log, home.clock.now().utc) as plan:
        home.treatments.take_in(plan)
    (folder / "x.json").unlink()
    shutil.rmtree(other.folder)
    return other.last


def test_what_was_imported_goes_too_but_for_its_rest(home: Home, tmp_path: Path) -> None:
    home.clock.to("10:30")
    treatment = imported(home, tmp_path)
    assert home.state() == (SkinState.RESTING, minutes(105))
    home.clock.to("11:00")
    home.delete()
    assert treatment.encode() not in home.on_disk()
    assert NAME.encode() not in home.on_disk()
    home.reopen()
    assert home.state() == (SkinState.RESTING, minutes(75))
    assert list(home.log.imported_rows()) == []


def test_what_was_imported_since_outlasts_what_was_kept(home: Home, tmp_path: Path) -> None:
    treatment = home.treat()
    home.clock.to("10:15")
    home.treatments.off(treatment)
    home.delete()
    home.clock.to(at("10:15") + timedelta(days=3))
    name = imported(home, tmp_path)
    assert home.state() == (SkinState.READY, None)
    assert not forget_ended_rests(home.log, home.clock)
    assert [treatment.id for treatment in home.log.treatments()] == [name]
