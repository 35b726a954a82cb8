# SPDX-License-Identifier: MIT
"""The tick: what is told, when, how often; and what it leaves running."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="PySide6 is not installed")

from pytestqt.qtbot import QtBot

from tests.helpers.clock import FakeClock
from therapy_timer.core.clock import Instant
from therapy_timer.core.events import Anchored, AnchorReason, Modality, Told
from therapy_timer.core.record import Record
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import Reminder, ReminderKind
from therapy_timer.core.skin import SkinState, Snapshot, derive
from therapy_timer.log.errors import LogBusy
from therapy_timer.log.store import Log
from therapy_timer.services import treatments
from therapy_timer.services.reminding import BEAT_ON_SKIN, BEAT_RESTING, BEAT_SEEN_READY, Reminding, heartbeat
from therapy_timer.services.scheduler import ReminderScheduler
from therapy_timer.services.treatments import Treatments

LOGGER = "therapy_timer.services.reminding"


class Notebook:
    """A teller that writes down what it was to tell, and what it was shown."""

    def __init__(self) -> None:
        self.told: list[Reminder] = []
        self.followed: list[Snapshot] = []

    def tell(self, reminders: Sequence[Reminder], snapshot: Snapshot) -> None:
        self.told += reminders

    def follow(self, snapshot: Snapshot) -> None:
        self.followed.append(snapshot)

    @property
    def kinds(self) -> list[ReminderKind]:
        return [reminder.kind for reminder in self.told]


class Running:
    """One run of the program, without a window."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.clock = clock
        self.log = Log.open(folder)
        self.treatments = Treatments(self.log, clock)
        self.scheduler = ReminderScheduler(now=lambda: clock.now().utc)
        self.notebook = Notebook()
        self.reminding = Reminding(self.treatments, clock, self.scheduler, self.notebook)
        self.scheduler.start()
        self.reminding.tick()

    def stop(self) -> None:
        self.reminding.stop()
        self.log.close()

    def start(self) -> str:
        """A treatment of 15 minutes, with skin checks after 5 and 10."""
        (event,) = self.treatments.start("lower-back", Modality.ICE).events
        return event.treatment

    def at(self, when: str) -> Running:
        self.clock.to(when)
        self.reminding.tick()
        return self

    @property
    def job_times(self) -> list[str]:
        return [f"{job.at:%H:%M:%S}" for job in self.scheduler.jobs()]

    def written(self, kind: type[object]) -> list[object]:
        return [event for _, event in self.log.events() if isinstance(event, kind)]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("10:00")


@pytest.fixture
def run(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[Running]:
    running = Running(tmp_path, clock)
    yield running
    running.stop()


def test_pack_off_is_told_when_due_and_once(run: Running) -> None:
    run.start()
    run.at("10:14:59.999999")
    assert ReminderKind.PACK_OFF not in run.notebook.kinds
    run.at("10:15").at("10:15").at("10:20")
    assert run.notebook.kinds[-1] is ReminderKind.PACK_OFF
    assert run.notebook.kinds.count(ReminderKind.PACK_OFF) == 1
    *_, told = run.written(Told)
    assert (told.reminder.split(":")[0], told.late) == (ReminderKind.PACK_OFF, timedelta(0))


def test_each_check_is_told_at_its_time_and_once(run: Running) -> None:
    run.start()
    run.at("10:04:59.999999")
    assert run.notebook.told == []
    run.at("10:05").at("10:05").at("10:09:59")
    assert run.notebook.kinds == [ReminderKind.SKIN_CHECK]
    run.at("10:10").at("10:14:59")
    assert run.notebook.kinds == [ReminderKind.SKIN_CHECK] * 2
    assert [event.late for event in run.written(Told)] == [timedelta(0)] * 2


def test_a_check_that_was_told_is_not_told_by_the_next_run(run: Running, tmp_path: Path, clock: FakeClock) -> None:
    run.start()
    run.at("10:05")
    run.reminding.stop()
    again = Running(tmp_path, clock)
    assert again.notebook.told == []
    again.at("10:10")
    assert again.notebook.kinds == [ReminderKind.SKIN_CHECK]
    again.stop()


def test_what_was_told_is_said_once_and_after_it_was_told(run: Running) -> None:
    said: list[list[ReminderKind]] = []
    by_then: list[int] = []
    run.reminding.told.connect(lambda reminders: said.append([reminder.kind for reminder in reminders]))
    run.reminding.told.connect(lambda _: by_then.append(len(run.notebook.told)))
    run.start()
    run.at("10:04").at("10:05").at("10:06").at("10:15").at("10:16")
    assert said == [[ReminderKind.SKIN_CHECK], [ReminderKind.PACK_OFF]]
    assert by_then == [1, 2]


def test_whoever_dozes_and_does_not_answer_is_told_to_take_it_off_after_a_minute(
    run: Running, clock: FakeClock, qtbot: QtBot
) -> None:
    """No tick but those that the scheduler asks for."""
    run.treatments.set_dozing(True)
    run.start()
    assert run.job_times == ["10:05:00", "10:06:00", "10:10:00"]
    for when, kind in (("10:05", ReminderKind.STAY_AWAKE), ("10:06", ReminderKind.PACK_OFF)):
        clock.to(when)
        with qtbot.waitSignal(run.reminding.changed, timeout=5000):
            run.scheduler.wakeup()
        assert run.notebook.kinds[-1] is kind
    assert run.notebook.followed[-1].skin(Region.LOWER_BACK).state is SkinState.OVERDUE
    assert run.job_times == [], "it is to come off; nothing else is asked"


def test_whoever_dozes_and_answers_goes_on(run: Running) -> None:
    run.treatments.set_dozing(True)
    treatment = run.start()
    run.at("10:05:59")
    run.treatments.skin_checked(treatment)
    assert run.job_times == ["10:10:00", "10:11:00"]
    run.at("10:06")
    assert run.notebook.kinds == [ReminderKind.STAY_AWAKE]


def test_nothing_ticks_after_the_end(run: Running) -> None:
    """The window is hidden only then, and must not begin a backup that nobody waits for."""
    run.start()
    run.reminding.stop()
    before = len(run.notebook.followed)
    run.reminding.set_seen(True)
    run.at("10:15")
    assert len(run.notebook.followed) == before
    assert run.notebook.told == []


def test_a_tick_derives_once(run: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    run.start()
    run.at("10:05")
    derived = []

    def counted(record: Record, now: Instant) -> Snapshot:
        derived.append(now)
        return derive(record, now)

    monkeypatch.setattr(treatments, "derive", counted)
    run.at("10:06")
    assert derived == [run.clock.now()]


def test_rest_over_is_told_when_it_is_and_once(run: Running) -> None:
    treatment = run.start()
    run.at("10:15")
    run.treatments.off(treatment)
    run.at("12:14:59.999999")
    assert run.notebook.kinds == [ReminderKind.PACK_OFF]
    run.at("12:15").at("12:16")
    assert run.notebook.kinds == [ReminderKind.PACK_OFF, ReminderKind.REST_OVER]


def test_what_was_told_is_not_told_by_the_next_run(run: Running, tmp_path: Path, clock: FakeClock) -> None:
    run.start()
    run.at("10:15")
    again = Running(tmp_path, clock)
    assert again.notebook.told == []
    again.stop()


def test_what_fell_due_meanwhile_is_told_at_the_start(run: Running, tmp_path: Path, clock: FakeClock) -> None:
    run.start()
    run.reminding.stop()
    clock.to("10:20")
    again = Running(tmp_path, clock)
    assert [(reminder.kind, reminder.late) for reminder in again.notebook.told] == [
        (ReminderKind.PACK_OFF, timedelta(minutes=5))
    ]
    again.stop()


def test_a_pack_that_is_still_on_is_told_again(run: Running) -> None:
    treatment = run.start()
    run.at("10:16")
    run.treatments.off(treatment)
    run.at("10:18")
    run.treatments.undo(treatment)
    assert run.notebook.kinds == [ReminderKind.PACK_OFF, ReminderKind.PACK_OFF]
    assert run.notebook.told[-1].late == timedelta(minutes=3)


def test_jobs_are_the_reminders_to_come(run: Running) -> None:
    assert run.job_times == []
    treatment = run.start()
    assert run.job_times == ["10:05:00", "10:10:00", "10:15:00"]
    run.at("10:05")
    assert run.job_times == ["10:10:00", "10:15:00"]
    run.treatments.off(treatment)
    assert run.job_times == ["12:05:00"]
    run.treatments.set_rest(Region.LOWER_BACK, timedelta(minutes=180))
    assert run.job_times == ["13:05:00"]
    run.at("13:05")
    assert run.job_times == []


def test_a_clock_change_moves_the_job_and_not_the_due(run: Running, clock: FakeClock) -> None:
    run.start()
    clock.to("10:05")
    clock.set_wall("09:00")
    run.reminding.tick()
    assert run.job_times == ["09:05:00", "09:10:00"]
    run.at("10:14:59")
    assert ReminderKind.PACK_OFF not in run.notebook.kinds
    run.at("10:15")
    assert run.notebook.kinds[-1] is ReminderKind.PACK_OFF


def test_a_fired_job_ticks(run: Running, clock: FakeClock, qtbot: QtBot) -> None:
    run.start()
    clock.to("10:15")
    with qtbot.waitSignal(run.reminding.changed, timeout=5000):
        run.scheduler.wakeup()
    assert run.notebook.kinds == [ReminderKind.PACK_OFF]


def test_a_command_of_any_door_is_drawn_at_once(run: Running) -> None:
    drawn: list[Snapshot] = []
    run.reminding.changed.connect(drawn.append)
    run.start()
    assert [snapshot.skin(Region.LOWER_BACK).state for snapshot in drawn] == [SkinState.APPLYING]
    assert run.reminding.snapshot is drawn[-1]


def test_clocks_are_written_down_every_ten_minutes_unless_all_is_ready(run: Running) -> None:
    run.at("10:30")
    before = len(run.written(Anchored))
    run.start()
    run.at("10:45")
    assert len(run.written(Anchored)) == before, "what is told writes down the clocks as well"
    run.at("10:54:59")
    assert len(run.written(Anchored)) == before
    run.at("10:55")
    assert [event.reason for event in run.written(Anchored)][before:] == [AnchorReason.INTERVAL]


def test_a_clock_step_is_written_down_even_when_all_is_ready(run: Running, clock: FakeClock) -> None:
    before = len(run.written(Anchored))
    clock.set_wall("11:30")
    run.reminding.tick()
    run.reminding.tick()
    assert [event.reason for event in run.written(Anchored)][before:] == [AnchorReason.STEP]


class TestLogThatCannotBeUsed:
    def test_state_goes_on_and_nothing_is_told_twice_or_lost(
        self, run: Running, monkeypatch: pytest.MonkeyPatch, expected_log
    ) -> None:
        expected_log(LOGGER, logging.WARNING, "cannot be used")
        failures: list[object] = []
        run.reminding.failed.connect(failures.append)
        run.start()

        def busy(*_: object) -> None:
            raise LogBusy(run.log.path)

        with monkeypatch.context() as broken:
            broken.setattr(run.log, "record", busy)
            broken.setattr(run.log, "transaction", busy)
            run.at("10:15").at("10:16").at("10:17")
            assert run.notebook.kinds == [ReminderKind.PACK_OFF]
            assert run.notebook.followed[-1].skin(Region.LOWER_BACK).state is SkinState.OVERDUE
            assert [type(error) for error in failures] == [LogBusy]
            assert run.written(Told) == []
        run.at("10:18")
        assert run.notebook.kinds == [ReminderKind.PACK_OFF]
        assert len(run.written(Told)) == 1
        assert failures[-1] is None


class TestHeartbeat:
    def snapshot(self, run: Running) -> Snapshot:
        return derive(run.log.record(), run.clock.now())

    def test_all_ready(self, run: Running) -> None:
        assert heartbeat(self.snapshot(run), seen=False) is None
        assert heartbeat(self.snapshot(run), seen=True) == BEAT_SEEN_READY

    def test_pack_on(self, run: Running) -> None:
        run.start()
        assert heartbeat(self.snapshot(run), seen=False) == BEAT_ON_SKIN
        assert heartbeat(self.snapshot(run), seen=True) == timedelta(seconds=1)
        run.clock.go(seconds=0.25)
        assert heartbeat(self.snapshot(run), seen=True) == timedelta(seconds=0.75)

    def test_with_an_alarm_it_beats_when_that_changes(self, run: Running) -> None:
        run.start()
        for when, seen, unseen in (
            ("10:15", 1, 6),
            ("10:15:27.5", 0.5, 2.5),  # it becomes louder
            ("10:15:31", 1, 4),  # and louder
            ("10:16:58.25", 0.75, 1.75),  # it is made to wake
            ("10:29:59.999", 0.001, 0.001),  # it sounds now and then
            ("10:30:08", 1, 2),  # it falls silent
        ):
            run.clock.to(when)
            snapshot = self.snapshot(run)
            assert heartbeat(snapshot, seen=True) == timedelta(seconds=seen), when
            assert heartbeat(snapshot, seen=False) == timedelta(seconds=unseen), when

    def test_with_an_alarm_it_beats_when_the_pause_ends(self, run: Running) -> None:
        treatment = run.start()
        run.at("10:20")
        run.treatments.taking_off(treatment)
        run.clock.go(seconds=88)
        assert heartbeat(self.snapshot(run), seen=False) == timedelta(seconds=2)

    def test_resting(self, run: Running) -> None:
        run.treatments.off(run.start())
        assert heartbeat(self.snapshot(run), seen=False) == BEAT_RESTING

    def test_it_beats_while_seen_and_stops_when_all_is_ready_and_hidden(self, run: Running, qtbot: QtBot) -> None:
        run.start()
        with qtbot.waitSignal(run.reminding.changed, timeout=5000):
            run.reminding.set_seen(True)
        run.clock.to("10:01:00")
        with qtbot.waitSignal(run.reminding.changed, timeout=5000):
            pass
