# SPDX-License-Identifier: MIT
"""A full disk, a folder that takes nothing, a log that another process holds, a home with an unusual name.

*I took it off* counts at once whatever the disk says, is told as not saved, and is tried again until it is on disk.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.clock import FakeClock, minutes
from therapy_timer.core.events import Answer, Modality, Removed, Reopened
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Reason
from therapy_timer.core.skin import Hold, SkinState
from therapy_timer.log.errors import LogBusy, LogError, LogUnwritable
from therapy_timer.log.store import FILE_NAME, Log
from therapy_timer.services.commands import PROBLEM, Code, Command, Request, execute
from therapy_timer.services.folders import Folders, FolderUnusable
from therapy_timer.services.opening import open_log
from therapy_timer.services.treatments import TRY_AGAIN_AFTER, Treatments

ICE = Modality.ICE
BACK = Region.LOWER_BACK
AT_ONCE = timedelta(0)

HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Have another process hold the log; it lets go at the end of the block."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        yield
        holder.stdin.close()
        assert holder.wait(10) == 0


class Desk:
    """A program that goes on, over a log of its own."""

    def __init__(self, folders: Folders, clock: FakeClock) -> None:
        self.folders = folders
        self.clock = clock
        self.log, self.trouble = open_log(folders, clock, patience=AT_ONCE)
        self.treatments = Treatments(self.log, clock, keeps_trying=True)
        self.statements: list[str] = []

    def on(self, area: str = "lower-back") -> str:
        (event,) = self.treatments.start(area, ICE).events
        return event.treatment  # type: ignore[union-attr]

    def restarted(self) -> Desk:
        """The same after it was killed: what is not on disk is forgotten."""
        self.log.close()
        return Desk(self.folders, self.clock)

    def removals(self) -> list[Removed]:
        """Those on disk."""
        return [event for _, event in self.log.events() if isinstance(event, Removed)]

    def waits(self) -> int:
        """How often the log was asked for, to write, since this was asked last."""
        count = self.statements.count("BEGIN IMMEDIATE")
        self.statements.clear()
        return count


def below(root: Path) -> Folders:
    folders = Folders(root / "data", root / "config", root / "state")
    folders.make()
    return folders


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("10:00")


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    made = Desk(below(tmp_path), clock)
    made.log._connection.set_trace_callback(made.statements.append)
    yield made
    made.log.close()


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    folder.mkdir(exist_ok=True)
    done = subprocess.run(["mount", *options, str(folder)], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"a file system cannot be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    with mounted(tmp_path / "small", "-t", "tmpfs", "-o", "size=1m", "tmpfs") as folder:
        yield folder


def fill(folder: Path) -> Path:
    """Leave no byte free."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return ballast


# --- another process holds the log --------------------------------------------------------------------------


def test_a_held_log_takes_a_removal_as_said_and_writes_it_when_it_is_let_go(desk: Desk, clock: FakeClock) -> None:
    heard: list[SkinState] = []
    treatment = desk.on()
    desk.treatments.on_change(lambda: heard.append(desk.treatments.snapshot().skin(BACK).state))
    clock.to("10:15")
    with held(desk.log.path):
        outcome = desk.treatments.off(treatment)
        assert isinstance(outcome.unsaved, LogBusy)
        assert outcome.refusal is None
        assert outcome.snapshot.skin(BACK).state is SkinState.RESTING
        assert heard == [SkinState.RESTING], "the sound ends"
        assert desk.treatments.unsaved
        assert isinstance(desk.treatments.not_saved, LogBusy)
        assert desk.removals() == []
        clock.go(seconds=30)
        with pytest.raises(LogBusy):
            desk.treatments.save()
        assert desk.treatments.snapshot().skin(BACK).remaining == minutes(119.5)
    clock.go(seconds=1)
    desk.treatments.save()
    assert desk.treatments.not_saved is None
    assert desk.removals() == [Removed(treatment, timedelta(seconds=31))]
    found = desk.treatments.snapshot()
    assert found.skin(BACK).remaining == minutes(120) - timedelta(seconds=31)
    assert found.record.treatments[treatment].removal.on_skin == minutes(15)


def test_nothing_starts_until_it_is_saved(desk: Desk, clock: FakeClock) -> None:
    desk.treatments.add_area(Region.LEFT_KNEE)
    treatment = desk.on()
    clock.to("10:15")
    with held(desk.log.path):
        desk.treatments.off(treatment)
        for said in (desk.treatments.start, desk.treatments.on_anyway):
            outcome = said("left-knee", ICE)
            assert outcome.refusal.reason is Reason.UNSAVED
            assert outcome.events == ()
    clock.go(seconds=1)
    assert desk.treatments.start("lower-back", ICE).refusal.reason is Reason.RESTING
    assert desk.treatments.start("left-knee", ICE).events
    assert len(desk.removals()) == 1


def test_an_unsaved_removal_can_be_taken_back(desk: Desk, clock: FakeClock) -> None:
    treatment = desk.on()
    clock.to("10:05")
    with held(desk.log.path):
        desk.treatments.off(treatment)
        assert desk.treatments.undo(treatment).events == (Reopened(treatment),)
        assert desk.treatments.snapshot().skin(BACK).remaining == minutes(10)
        assert not desk.treatments.unsaved
    clock.go(seconds=2)
    desk.treatments.save()
    assert desk.removals() == []
    assert desk.treatments.snapshot().skin(BACK).state is SkinState.APPLYING


def test_said_again_it_is_said_once(desk: Desk, clock: FakeClock) -> None:
    treatment = desk.on()
    clock.to("10:15")
    with held(desk.log.path):
        desk.treatments.off(treatment)
        again = desk.treatments.off(treatment)
        assert (again.events, again.refusal) == ((), None)
        assert isinstance(again.unsaved, LogBusy), "nobody is told that it is saved"
    clock.go(seconds=1)
    assert desk.treatments.off(treatment).unsaved is None
    assert len(desk.removals()) == 1


def test_an_amendment_waits_for_what_it_amends(desk: Desk, clock: FakeClock) -> None:
    """Else the later of the two times would not be on record, and the rest end with the earlier one."""
    treatment = desk.on()
    clock.to("10:40")
    with held(desk.log.path):
        desk.treatments.off(treatment)
        with pytest.raises(LogBusy):
            desk.treatments.off(treatment, minutes(20), Answer.EARLIER)
    with pytest.raises(LogBusy):  # not tried again within a second
        desk.treatments.off(treatment, minutes(20), Answer.EARLIER)
    clock.go(seconds=1)
    assert desk.treatments.off(treatment, minutes(20), Answer.EARLIER).events
    assert len(desk.removals()) == 2
    assert desk.treatments.snapshot().skin(BACK).remaining == minutes(120) - timedelta(seconds=1)


def test_another_door_writes_it_first(desk: Desk, clock: FakeClock) -> None:
    treatment = desk.on()
    clock.to("10:15")
    with held(desk.log.path):
        desk.treatments.off(treatment)
    clock.to("10:20")
    with Log.open(desk.folders.data, marker=desk.folders.state) as other:
        assert Treatments(other, clock).off(treatment).events
    desk.treatments.save()
    assert not desk.treatments.unsaved
    assert desk.removals() == [Removed(treatment)]


def test_killed_before_it_was_saved_the_pack_is_on(desk: Desk, clock: FakeClock) -> None:
    """It was told that it was not saved, so nothing is lost that was acknowledged; and nothing is unlocked."""
    treatment = desk.on()
    clock.to("10:15")
    with held(desk.log.path):
        assert desk.treatments.off(treatment).unsaved
        clock.to("10:20")
        desk = desk.restarted()
        assert desk.trouble is None
        assert desk.treatments.snapshot().skin(BACK).state is SkinState.OVERDUE
    desk.log.close()


def test_every_command_waits_once_at_the_most(desk: Desk, clock: FakeClock) -> None:
    """A window that opens its log with a patience of 100 ms never waits longer than that at one go."""
    desk.treatments.add_area(Region.LEFT_KNEE)
    treatment = desk.on()

    def tick() -> None:
        with suppress(LogError):
            desk.treatments.save()

    desk.treatments.on_change(tick)
    desk.waits()
    with held(desk.log.path):
        clock.to("10:15")
        desk.treatments.off(treatment)
        assert desk.waits() == 1
        desk.treatments.off(treatment)
        desk.treatments.start("left-knee", ICE)
        with pytest.raises(LogBusy):
            desk.treatments.save()
        desk.treatments.snapshot()
        assert desk.waits() == 0, "it failed less than a second ago"
        clock.go(seconds=TRY_AGAIN_AFTER.total_seconds())
        desk.treatments.start("left-knee", ICE)
        assert desk.waits() == 1
        for _ in range(3):
            with pytest.raises(LogBusy):
                desk.treatments.save()
        assert desk.waits() == 0
    with Log.open(desk.folders.data, patience=timedelta(milliseconds=100)) as log:
        assert log._connection.execute("PRAGMA busy_timeout").fetchone() == (100,)


def test_the_command_line_is_told_that_it_is_not_on_disk(desk: Desk, clock: FakeClock) -> None:
    desk.on()
    clock.to("10:15")
    off = Request(Command.OFF)
    with held(desk.log.path):
        for _ in range(2):
            reply = execute(desk.treatments, off)
            assert (reply.code, reply.exit) == (Code.UNSAVED, PROBLEM)
            assert isinstance(reply.unsaved, LogBusy)
        assert reply.snapshot.skin(BACK).state is SkinState.RESTING
    clock.go(seconds=1)
    desk.treatments.save()
    assert execute(desk.treatments, off).code is Code.ALREADY_OFF


# --- numb, white or burning, while the log cannot be written ----------------------------------------------------


def hold(desk: Desk) -> Hold | None:
    return desk.treatments.snapshot().skin(BACK).hold


def warned(desk: Desk) -> bool:
    """Whether the log says, to whoever opens it, that the skin is locked."""
    with Log.open(desk.folders.data, marker=desk.folders.state) as log:
        return Treatments(log, desk.clock).snapshot().skin(BACK).hold is Hold.SKIN_CHECK


def test_numb_counts_at_once_and_is_written_when_it_can_be(desk: Desk, clock: FakeClock) -> None:
    treatment = desk.on()
    clock.to("10:06")
    with held(desk.log.path):
        outcome = desk.treatments.off(treatment, answer=Answer.SKIN_WARNING)
        assert isinstance(outcome.unsaved, LogBusy)
        assert outcome.snapshot.skin(BACK).hold is hold(desk) is Hold.SKIN_CHECK
        for answer in (Answer.NOW, Answer.SKIN_WARNING):
            desk.treatments.off(treatment, answer=answer)
        clock.go(minutes=5)
        assert hold(desk) is Hold.SKIN_CHECK
        assert desk.treatments.skin_normal(BACK).refusal.reason is Reason.UNSAVED
    clock.go(seconds=1)
    desk.treatments.save()
    assert desk.removals() == [Removed(treatment, timedelta(seconds=301), Answer.SKIN_WARNING)]
    assert warned(desk)
    assert desk.treatments.snapshot().record.treatments[treatment].removal.on_skin == minutes(6)


def test_numb_after_an_unsaved_removal_locks_too(desk: Desk, clock: FakeClock) -> None:
    """The removal stays when it was, and whoever looks is told at once."""
    treatment = desk.on()
    heard: list[Hold | None] = []
    desk.treatments.on_change(lambda: heard.append(hold(desk)))
    clock.to("10:06")
    with held(desk.log.path):
        desk.treatments.off(treatment)
        clock.go(seconds=30)
        outcome = desk.treatments.off(treatment, answer=Answer.SKIN_WARNING)
        assert isinstance(outcome.unsaved, LogBusy)
        assert outcome.snapshot.skin(BACK).hold is Hold.SKIN_CHECK
        assert heard == [None, Hold.SKIN_CHECK]
    clock.go(seconds=30)
    desk.treatments.save()
    assert desk.removals() == [Removed(treatment, minutes(1), Answer.SKIN_WARNING)]
    assert warned(desk)


def test_numb_of_another_pack_leaves_an_unsaved_removal_as_it_is(desk: Desk, clock: FakeClock) -> None:
    desk.treatments.add_area(Region.LEFT_KNEE)
    first, second = desk.on(), desk.on("left-knee")
    clock.to("10:06")
    with held(desk.log.path):
        desk.treatments.off(first)
        desk.treatments.off(second, answer=Answer.SKIN_WARNING)
        desk.treatments.off(second, answer=Answer.SKIN_WARNING)
    clock.go(seconds=1)
    desk.treatments.save()
    assert [removed.answer for removed in desk.removals()] == [Answer.NOW, Answer.SKIN_WARNING]
    assert not warned(desk)


@pytest.mark.parametrize("later", [timedelta(0), minutes(30)])
def test_numb_is_said_of_a_pack_that_another_door_took_off(desk: Desk, clock: FakeClock, later: timedelta) -> None:
    """However late it can be written: said it was in time."""
    treatment = desk.on()
    clock.to("10:06")
    with held(desk.log.path):
        desk.treatments.off(treatment, answer=Answer.SKIN_WARNING)
    with Log.open(desk.folders.data, marker=desk.folders.state) as other:
        assert Treatments(other, clock).off(treatment).events
    clock.to(clock.true + later + TRY_AGAIN_AFTER)
    assert hold(desk) is Hold.SKIN_CHECK
    desk.treatments.save()
    assert [removed.answer for removed in desk.removals()] == [Answer.NOW, Answer.SKIN_WARNING]
    assert warned(desk)
    assert desk.treatments.snapshot().record.treatments[treatment].removal.on_skin == minutes(6)


def test_numb_is_said_after_another_door_took_it_off_and_then_nothing_can_be_written(
    desk: Desk, clock: FakeClock
) -> None:
    treatment = desk.on()
    clock.to("10:06")
    with Log.open(desk.folders.data, marker=desk.folders.state) as other:
        assert Treatments(other, clock).off(treatment).events
    with held(desk.log.path):
        outcome = desk.treatments.off(treatment, answer=Answer.SKIN_WARNING)
        assert outcome.unsaved
        assert hold(desk) is Hold.SKIN_CHECK
        assert desk.treatments.off(treatment).unsaved, "nobody is told that all is saved"
    clock.go(seconds=1)
    desk.treatments.save()
    assert warned(desk)


def test_another_door_says_it_first_and_once_is_enough(desk: Desk, clock: FakeClock) -> None:
    """Nor does it come back after somebody said that the skin is normal again."""
    treatment = desk.on()
    clock.to("10:06")
    with held(desk.log.path):
        desk.treatments.off(treatment, answer=Answer.SKIN_WARNING)
    with Log.open(desk.folders.data, marker=desk.folders.state) as other:
        assert Treatments(other, clock).off(treatment, answer=Answer.SKIN_WARNING).events
        assert Treatments(other, clock).skin_normal(BACK).events
    clock.go(seconds=1)
    desk.treatments.save()
    assert not desk.treatments.unsaved
    assert len(desk.removals()) == 1
    assert desk.treatments.snapshot().skin(BACK).hold is None


def test_numb_said_again_where_it_holds_already_is_nothing_to_save(desk: Desk, clock: FakeClock) -> None:
    treatment = desk.on()
    clock.to("10:06")
    desk.treatments.off(treatment, answer=Answer.SKIN_WARNING)
    with held(desk.log.path):
        outcome = desk.treatments.off(treatment, answer=Answer.SKIN_WARNING)
        assert (outcome.events, outcome.refusal, outcome.unsaved) == ((), None, None)
        assert not desk.treatments.unsaved


def test_still_on_does_not_take_an_unsaved_warning_back(desk: Desk, clock: FakeClock) -> None:
    treatment = desk.on()
    clock.to("10:06")
    with held(desk.log.path):
        desk.treatments.off(treatment, answer=Answer.SKIN_WARNING)
        assert desk.treatments.undo(treatment).refusal.reason is Reason.UNSAVED
        assert hold(desk) is Hold.SKIN_CHECK
    clock.go(seconds=1)
    assert desk.treatments.undo(treatment).events == (Reopened(treatment),)
    skin = desk.treatments.snapshot().skin(BACK)
    assert skin.state is SkinState.OVERDUE, "the skin is locked: off with it"
    desk.treatments.off(treatment)
    assert warned(desk)


def test_never_on_cannot_overtake_an_unsaved_warning(desk: Desk, clock: FakeClock) -> None:
    treatment = desk.on()
    clock.go(seconds=20)
    with held(desk.log.path):
        desk.treatments.off(treatment, answer=Answer.SKIN_WARNING)
        assert desk.treatments.cancel(treatment).refusal.reason is Reason.UNSAVED
    clock.go(seconds=1)
    assert desk.treatments.cancel(treatment).refusal.reason is Reason.NOT_ON
    assert warned(desk)


def test_a_pack_that_another_door_says_was_never_on_is_not_numb(desk: Desk, clock: FakeClock) -> None:
    treatment = desk.on()
    with held(desk.log.path):
        desk.treatments.off(treatment, answer=Answer.SKIN_WARNING)
    with Log.open(desk.folders.data, marker=desk.folders.state) as other:
        assert Treatments(other, clock).cancel(treatment).events
    clock.go(seconds=1)
    desk.treatments.save()
    assert desk.removals() == []
    assert not desk.treatments.unsaved


def test_who_does_not_go_on_says_nothing_that_could_be_lost(desk: Desk, clock: FakeClock) -> None:
    treatment = desk.on()
    with held(desk.log.path), Log.open(desk.folders.data, patience=AT_ONCE) as log:
        treatments = Treatments(log, clock)
        with pytest.raises(LogBusy):
            treatments.off(treatment)
        assert not treatments.unsaved


# --- no room, no leave --------------------------------------------------------------------------------------


def test_on_a_full_disk_a_removal_counts_and_is_written_when_there_is_room(small_disk: Path, clock: FakeClock) -> None:
    desk = Desk(below(small_disk), clock)
    desk.treatments.add_area(Region.LEFT_KNEE)
    treatment = desk.on()
    ballast = fill(small_disk)
    clock.to("10:15")
    for _ in range(200):  # what is left of the -wal may take some more
        try:
            desk.treatments.set_rest(BACK, minutes(120 + clock.true.microsecond % 2))
            desk.treatments.rename_area("left-knee", f"knee {clock.true.microsecond}")
            clock.go(microseconds=1)
        except LogUnwritable:
            break
    outcome = desk.treatments.off(treatment)
    assert isinstance(outcome.unsaved, LogUnwritable)
    assert outcome.snapshot.skin(BACK).state is SkinState.RESTING
    assert desk.treatments.start("left-knee", ICE).refusal.reason is Reason.UNSAVED
    clock.go(minutes=1)
    with pytest.raises(LogUnwritable):
        desk.treatments.save()
    ballast.unlink()
    clock.go(minutes=1)
    desk.treatments.save()
    (removed,) = desk.removals()
    assert minutes(2) <= removed.ago < minutes(2.1)
    found = desk.treatments.snapshot()
    desk = desk.restarted()
    assert desk.trouble is None
    assert desk.treatments.snapshot().skins == found.skins
    desk.log.close()


def test_a_log_opens_on_a_full_disk_or_says_what_is_wrong(small_disk: Path, clock: FakeClock) -> None:
    desk = Desk(below(small_disk), clock)
    desk.on()
    desk.log.close()
    ballast = fill(small_disk)
    try:
        desk = Desk(desk.folders, clock)
    except LogUnwritable:
        pass
    else:
        assert desk.treatments.snapshot().skin(BACK).state is SkinState.APPLYING
        desk.log.close()
    ballast.unlink()
    desk = Desk(desk.folders, clock)
    assert desk.trouble is None
    assert desk.treatments.snapshot().skin(BACK).state is SkinState.APPLYING
    desk.log.close()


def test_a_read_only_folder_is_named(tmp_path: Path, clock: FakeClock) -> None:
    folders = below(tmp_path / "own")
    desk = Desk(folders, clock)
    desk.on()
    desk.log.close()
    with mounted(folders.data, "--bind", str(folders.data)):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folders.data)], check=True)
        with pytest.raises(LogUnwritable) as caught:
            open_log(folders, clock, patience=AT_ONCE)
        assert caught.value.path.is_relative_to(folders.data)
        with pytest.raises(FolderUnusable) as unusable:
            folders.make()
        assert unusable.value.path == folders.data
    desk = Desk(folders, clock)
    assert (desk.trouble, desk.treatments.snapshot().skin(BACK).state) == (None, SkinState.APPLYING)
    desk.log.close()


@pytest.mark.parametrize("name", ["Ärzte und Patienten", "Дом, милый дом", "家 族", "100 % ?#&mode=ro", 'it\'s "here"'])
def test_a_home_of_any_name(tmp_path: Path, clock: FakeClock, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / name
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    folders = Folders.of_user()
    folders.make()
    assert folders.data.is_relative_to(home) or os.name != "posix"
    desk = Desk(folders, clock)
    treatment = desk.on()
    clock.to("10:15")
    with held(folders.data / FILE_NAME):
        assert desk.treatments.off(treatment).unsaved
    clock.go(seconds=1)
    desk.treatments.save()
    desk = desk.restarted()
    assert desk.trouble is None
    assert desk.treatments.snapshot().skin(BACK).state is SkinState.RESTING
    desk.log.close()
