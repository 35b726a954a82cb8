# SPDX-License-Identifier: MIT
"""The tick: what is told, when, how often; and what it leaves running."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="PySide6 is not installed")

from pytestqt.qtbot import QtBot

from tests.helpers.clock import DAY, FakeClock, at
from therapy_timer.core.clock import Instant
from therapy_timer.core.events import (
    Anchored,
    AnchorReason,
    Modality,
    OccurrenceSettled,
    OccurrenceTold,
    PlanOutcome,
    PlanSet,
    SkipReason,
    Told,
)
from therapy_timer.core.quiet import QuietHours
from therapy_timer.core.record import Record, replay
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import Reminder, ReminderKind, Wishes
from therapy_timer.core.skin import SkinState, Snapshot, derive
from therapy_timer.log.errors import LogBusy
from therapy_timer.log.store import Log
from therapy_timer.services import treatments
from therapy_timer.services.history import past_occurrences
from therapy_timer.services.planning import Planning
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
        self.planning = Planning(lambda: UTC)
        self.treatments.know_occurrences(self.planning.occurrences)
        self.chosen = Wishes(zone=UTC)
        self.reminding = Reminding(self.treatments, clock, self.scheduler, self.notebook, wishes=self.wishes)
        self.scheduler.start()
        self.reminding.tick()

    def wishes(self, snapshot: Snapshot) -> Wishes:
        return replace(self.chosen, occurrences=self.planning.occurrences(snapshot))

    def plan(self, *times: str, last: date | None = None) -> str:
        """Heat on the lower back, every day from today."""
        of_day = [time.fromisoformat(each) for each in times]
        outcome = self.treatments.set_plan(None, "lower-back", Modality.HEAT, of_day, range(7), DAY.date(), last)
        (event,) = outcome.events
        return event.plan

    def outcomes(self) -> list[tuple[str, PlanOutcome, SkipReason | None]]:
        """What became of what was planned, as History would tell it, the newest first."""
        found = past_occurrences(self.log, DAY - timedelta(days=9), DAY + timedelta(days=99))
        return [(f"{each.at:%H:%M}", each.outcome, each.why) for each in found]

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
            ("10:15", 1, 10),
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


# --- planned treatments -------------------------------------------------------------------------------------


@pytest.mark.case(32)
def test_case_32_planned_while_it_rests(run: Running) -> None:
    run.plan("11:00", last=DAY.date())
    treatment = run.start()
    run.at("10:15")
    run.treatments.off(treatment)
    assert run.job_times[-1] == "12:15:00"
    run.at("11:00").at("12:14:59.999999")
    assert ReminderKind.PLANNED not in run.notebook.kinds
    run.at("12:15").at("12:15").at("12:16")
    assert run.notebook.kinds[-2:] == [ReminderKind.PLANNED, ReminderKind.REST_OVER]
    (told,) = [reminder for reminder in run.notebook.told if reminder.occurrence]
    assert (told.occurrence.at, told.late, told.rings) == (at("11:00"), timedelta(0), True)
    assert [event.at for event in run.written(OccurrenceTold)] == [at("11:00")]
    again = run.start()
    run.at("12:31")
    run.treatments.off(again)
    run.at("12:32")
    (settled,) = run.written(OccurrenceSettled)
    assert (settled.outcome, settled.by) == (PlanOutcome.MOVED, again)
    assert run.outcomes() == [("11:00", PlanOutcome.MOVED, None)]


@pytest.mark.case(33)
def test_case_33_planned_in_quiet_hours(run: Running) -> None:
    run.chosen = Wishes(quiet=QuietHours(time(22), time(7)), zone=UTC)
    run.treatments.add_area(Region.LEFT_KNEE)
    run.plan("23:00", last=DAY.date())
    run.at("22:45")
    run.treatments.start("left-knee", Modality.ICE)
    run.at("23:00")
    rings = {reminder.kind: reminder.rings for reminder in run.notebook.told}
    assert rings[ReminderKind.PLANNED] is False
    assert rings[ReminderKind.PACK_OFF] is True


def test_an_idle_program_wakes_for_what_is_planned(run: Running, clock: FakeClock, qtbot: QtBot) -> None:
    """No tick but those that the scheduler asks for."""
    run.plan("11:00", last=DAY.date())
    assert run.job_times == ["10:59:30", "11:00:00"], "a little before it is asked whether it may disturb"
    for when in ("10:59:30", "11:00", "15:00"):
        clock.to(when)
        with qtbot.waitSignal(run.reminding.changed, timeout=5000):
            run.scheduler.wakeup()
    assert run.notebook.kinds == [ReminderKind.PLANNED]
    assert run.outcomes() == [("11:00", PlanOutcome.SKIPPED, SkipReason.NOT_STARTED)]
    assert run.treatments.snapshot().on == (), "nothing begins by itself"


def test_an_idle_program_looks_once_a_day_at_what_is_far_ahead(run: Running) -> None:
    friday = DAY.date() + timedelta(days=4)
    run.treatments.set_plan(None, "lower-back", Modality.ICE, [time(11)], [4], DAY.date(), None)
    days = []
    while DAY.date() + timedelta(days=len(days)) < friday:
        (*_, last) = run.scheduler.jobs()
        days.append(run.scheduler.jobs()[0].at)
        run.clock.to(max(run.scheduler.jobs()[0].at, run.clock.now().utc))
        run.reminding.tick()
    assert days == [DAY + timedelta(days=number) for number in range(1, 5)]
    assert last.at == datetime.combine(friday, time(11), UTC)


def test_what_was_told_of_a_plan_is_not_told_by_the_next_run(run: Running, tmp_path: Path, clock: FakeClock) -> None:
    run.plan("11:00")
    run.at("11:00")
    run.reminding.stop()
    again = Running(tmp_path, clock)
    assert again.notebook.told == []
    again.at("15:00")
    assert again.outcomes() == [("11:00", PlanOutcome.SKIPPED, SkipReason.NOT_STARTED)]
    again.stop()


def test_what_was_planned_while_it_did_not_run_is_told_late_and_quietly(
    run: Running, tmp_path: Path, clock: FakeClock
) -> None:
    run.plan("11:00", "14:00", last=DAY.date())
    run.reminding.stop()
    clock.to("14:20")
    again = Running(tmp_path, clock)
    (told,) = again.notebook.told
    assert (told.occurrence.at, told.late, told.rings) == (at("14:00"), timedelta(minutes=20), False)
    assert again.outcomes() == [("11:00", PlanOutcome.SKIPPED, SkipReason.NOT_RUNNING)]
    again.stop()


def test_after_weeks_nothing_old_is_told(run: Running, tmp_path: Path, clock: FakeClock) -> None:
    run.plan("09:00")
    run.reminding.stop()
    clock.reboot(DAY + timedelta(days=30, hours=20))
    again = Running(tmp_path, clock)
    assert again.notebook.told == []
    assert again.outcomes() == [("09:00", PlanOutcome.SKIPPED, SkipReason.NOT_RUNNING)] * 2
    again.stop()


def test_a_clock_that_was_ahead_is_forgotten(run: Running, tmp_path: Path, clock: FakeClock) -> None:
    run.plan("11:00")
    clock.set_wall(at("11:00") + timedelta(days=30))
    run.reminding.tick()
    clock.set_wall(at("16:00") + timedelta(days=30))
    run.reminding.tick()
    assert run.outcomes() != []
    clock.set_wall("10:00")
    for _ in range(3):
        run.reminding.tick()
    assert len(run.written(PlanSet)) == 2, "set again once"
    loaded, replayed = run.log.record(), replay(run.log.events())
    assert dict(loaded.plans) == dict(replayed.plans)
    assert (loaded.settled, loaded.occurrences_told) == ({}, frozenset())
    assert (dict(replayed.settled), replayed.occurrences_told) == ({}, frozenset())
    run.reminding.stop()
    run.notebook.told.clear()
    again = Running(tmp_path, clock)
    again.at("10:59:59")
    assert again.notebook.told == []
    again.at("11:00").at("15:00")
    assert again.notebook.kinds == [ReminderKind.PLANNED]
    again.stop()


def test_a_plan_that_is_changed_ends_what_is_open(run: Running) -> None:
    plan = run.plan("11:00")
    run.at("11:00")
    run.treatments.set_plan(plan, "lower-back", Modality.HEAT, [time(18)], range(7), DAY.date(), None)
    assert run.outcomes() == [("11:00", PlanOutcome.SKIPPED, SkipReason.REMOVED)]
    run.treatments.remove_plan(plan)
    assert run.job_times == []


def test_whoever_does_not_want_to_hear_of_the_end_of_a_rest_does_not(run: Running) -> None:
    run.chosen = Wishes(rest_over=False)
    treatment = run.start()
    run.at("10:10")
    run.treatments.off(treatment)
    assert run.job_times == []
    run.at("12:10")
    assert ReminderKind.REST_OVER not in run.notebook.kinds


def test_what_cannot_be_settled_now_is_settled_at_a_later_tick(
    run: Running, monkeypatch: pytest.MonkeyPatch, expected_log
) -> None:
    run.plan("11:00", last=DAY.date())
    run.at("11:00")
    expected_log(LOGGER, logging.WARNING, "cannot be used")

    def busy(*_: object) -> None:
        raise LogBusy(run.log.path)

    with monkeypatch.context() as broken:
        broken.setattr(run.treatments, "settle", busy)
        run.at("15:00")
    assert run.outcomes() == []
    run.at("15:01")
    assert run.outcomes() == [("11:00", PlanOutcome.SKIPPED, SkipReason.NOT_STARTED)]
