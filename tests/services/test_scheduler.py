# SPDX-License-Identifier: MIT
"""The adapter has none of the defects that APScheduler shows with PySide6 out of the box."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from apscheduler.triggers.date import DateTrigger
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTimer

from therapy_timer.services.scheduler import LONGEST_WAIT, RETRY_AFTER, TOLERANCE, Job, ReminderScheduler

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

NOON = datetime(2025, 3, 1, 12, 0, tzinfo=UTC)
MS = timedelta(milliseconds=1)
SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)


class Wall:
    """A wall clock that moves when it is told to, and counts how often it is read."""

    def __init__(self, time: datetime = NOON) -> None:
        self.time = time
        self.reads = 0
        self.threads: set[int] = set()

    def __call__(self) -> datetime:
        self.reads += 1
        self.threads.add(threading.get_ident())
        return self.time


class Rig:
    """A scheduler whose looks at the jobs and whose requests for a tick are counted."""

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        self.scheduler = ReminderScheduler() if now is None else ReminderScheduler(now=now)
        self.looks = 0
        self.ticks: list[datetime] = []
        self.now = now or (lambda: datetime.now(UTC))
        self.scheduler.fired.connect(self._tick)
        self.scheduler.start()
        inner: Any = self.scheduler._scheduler
        self._process = inner._process_jobs
        inner._process_jobs = self._counted

    def _counted(self) -> float | None:
        self.looks += 1
        return self._process()

    def _tick(self) -> None:
        assert not self.scheduler._looking
        self.ticks.append(self.now())

    @property
    def timer(self) -> QTimer:
        (timer,) = self.scheduler.findChildren(QTimer)
        return timer


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def rig(qapp: QCoreApplication, wall: Wall) -> Iterator[Rig]:
    made = Rig(wall)
    yield made
    made.scheduler.shutdown()


@pytest.fixture
def real(qapp: QCoreApplication) -> Iterator[Rig]:
    made = Rig()
    yield made
    made.scheduler.shutdown()


def settle(times: int = 50) -> None:
    """Let everything happen that is ready to happen."""
    for _ in range(times):
        QCoreApplication.processEvents()


def ids(scheduler: ReminderScheduler) -> list[str]:
    return [job.id for job in scheduler.jobs()]


# --- the defects listed for APScheduler with PySide6 ----------------------------------------------------------


def test_hundreds_of_wakeups_cost_one_look(rig: Rig, wall: Wall) -> None:
    rig.scheduler.keep([("pack", NOON + SECOND)])
    settle()
    rig.looks = 0
    for _ in range(300):
        rig.scheduler.wakeup()
    settle()
    assert rig.looks == 1
    wall.time += SECOND
    rig.timer.timeout.emit()
    settle()
    assert rig.looks == 2
    assert len(rig.ticks) == 1


def test_hundreds_of_wakeups_leave_no_timers_behind_by_the_real_clock(real: Rig, qtbot: QtBot) -> None:
    with qtbot.waitSignal(real.scheduler.fired, timeout=5000):
        real.scheduler.keep([("pack", datetime.now(UTC) + 300 * MS)])
        for _ in range(300):
            real.scheduler.wakeup()
    assert len(real.scheduler.findChildren(QTimer)) == 1
    assert real.looks <= 3  # the wake-ups, the due time, and once more if that came a fraction early
    assert not real.timer.isActive()


def test_nothing_runs_after_shutdown(rig: Rig, wall: Wall) -> None:
    rig.scheduler.keep([("pack", NOON), ("rest", NOON + SECOND)])
    for _ in range(100):
        rig.scheduler.wakeup()
    rig.scheduler.shutdown()
    rig.looks = 0
    wall.time += HOUR
    for _ in range(100):
        rig.scheduler.wakeup()
    rig.scheduler.keep([("pack", NOON)])
    rig.timer.timeout.emit()
    settle()
    assert (rig.looks, rig.ticks) == (0, [])
    assert not rig.timer.isActive()
    assert rig.scheduler.jobs() == ()


def test_a_tick_already_on_its_way_is_not_delivered_after_shutdown(rig: Rig) -> None:
    rig.scheduler.keep([("pack", NOON)])
    rig.timer.timeout.emit()  # the job has run, the request is queued
    rig.scheduler.shutdown()
    settle()
    assert rig.ticks == []


def test_shutdown_in_the_midst_of_a_look_leaves_no_timer(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    def look() -> float:
        rig.scheduler.shutdown()
        return 5.0

    monkeypatch.setattr(rig.scheduler._scheduler, "look", look)
    rig.timer.timeout.emit()
    assert not rig.timer.isActive()


def test_shutdown_by_the_one_who_is_asked_for_a_tick(rig: Rig) -> None:
    rig.scheduler.fired.connect(rig.scheduler.shutdown)
    rig.scheduler.keep([("pack", NOON), ("rest", NOON + SECOND)])
    settle()
    assert len(rig.ticks) == 1
    assert not rig.timer.isActive()


@pytest.mark.parametrize("late", [timedelta(0), 3.3 * SECOND, 50 * timedelta(days=1)])
def test_what_became_due_while_the_process_was_frozen_fires(rig: Rig, wall: Wall, late: timedelta) -> None:
    rig.scheduler.keep([("pack", NOON + HOUR)])
    settle()
    assert rig.ticks == []
    wall.time = NOON + HOUR + late
    rig.scheduler.wakeup()
    settle()
    assert rig.ticks == [wall.time]
    assert rig.scheduler.jobs() == ()


def test_a_past_instant_fires_at_once(rig: Rig) -> None:
    rig.scheduler.keep([("pack", NOON - 3 * 24 * HOUR)])
    settle()
    assert rig.ticks == [NOON]


def test_a_burst_of_instants_asks_for_one_tick(rig: Rig, wall: Wall) -> None:
    rig.scheduler.keep([(f"key {n}", NOON + n * SECOND) for n in range(100)] + [("later", NOON + HOUR)])
    wall.time += 200 * SECOND
    rig.scheduler.wakeup()
    settle()
    assert len(rig.ticks) == 1
    assert ids(rig.scheduler) == ["later@2025-03-01T13:00:00+00:00"]


def test_a_look_with_nothing_due_asks_for_no_tick(rig: Rig) -> None:
    rig.scheduler.keep([("pack", NOON + HOUR)])
    rig.scheduler.wakeup()
    settle()
    assert rig.looks >= 1
    assert rig.ticks == []


def in_thread(act: Callable[[], None]) -> None:
    thread = threading.Thread(target=act)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()


def test_keep_from_another_thread_wakes_the_loop(rig: Rig, wall: Wall) -> None:
    settle()
    in_thread(lambda: rig.scheduler.keep([("pack", NOON), ("rest", NOON + HOUR)]))
    settle()
    assert rig.ticks == [NOON]
    assert ids(rig.scheduler) == ["rest@2025-03-01T13:00:00+00:00"]
    in_thread(lambda: rig.scheduler.keep([]))
    settle()
    assert rig.scheduler.jobs() == ()
    assert not rig.timer.isActive()
    assert wall.threads == {threading.get_ident()}


def test_a_wakeup_from_another_thread_wakes_the_loop(rig: Rig, wall: Wall) -> None:
    rig.scheduler.keep([("pack", NOON + HOUR)])
    settle()
    wall.time += HOUR
    in_thread(rig.scheduler.wakeup)
    settle()
    assert rig.ticks == [wall.time]


def test_jobs_added_to_apscheduler_itself_from_another_thread_wake_the_loop(rig: Rig) -> None:
    ran_in: list[int] = []
    inner: Any = rig.scheduler._scheduler
    settle()
    in_thread(
        lambda: inner.add_job(lambda: ran_in.append(threading.get_ident()), DateTrigger(inner.timezone.mark(NOON)))
    )
    settle()
    assert ran_in == [threading.get_ident()]


def test_threads_that_all_keep_lose_nothing(rig: Rig) -> None:
    threads = [threading.Thread(target=rig.scheduler.keep, args=([(f"{n}", NOON + HOUR)],)) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    settle()
    assert len(rig.scheduler.jobs()) == 1


def test_a_clock_set_back_delays_nothing_once_it_is_kept_anew(rig: Rig, wall: Wall) -> None:
    rig.scheduler.keep([("pack", NOON + 10 * SECOND)])
    settle()
    wall.time -= HOUR
    rig.scheduler.keep([("pack", wall.time + 10 * SECOND)])
    assert ids(rig.scheduler) == ["pack@2025-03-01T11:00:10+00:00"]
    settle()
    assert rig.timer.interval() == 10_000
    wall.time += 10 * SECOND
    rig.timer.timeout.emit()
    settle()
    assert rig.ticks == [wall.time]


def test_an_unnoticed_clock_change_or_suspend_is_noticed_within_the_longest_wait(rig: Rig, wall: Wall) -> None:
    rig.scheduler.keep([("pack", NOON + HOUR)])
    settle()
    assert rig.timer.interval() == LONGEST_WAIT / MS
    wall.time += 2 * HOUR
    rig.timer.timeout.emit()
    settle()
    assert rig.ticks == [wall.time]


def test_sixty_days_ahead_do_not_overflow_the_timer(rig: Rig, wall: Wall) -> None:
    rig.scheduler.keep([("pack", NOON + timedelta(days=60)), ("never", datetime.max.replace(tzinfo=UTC))])
    settle()
    assert rig.timer.isActive()
    assert 0 < rig.timer.interval() <= LONGEST_WAIT / MS
    wall.time += timedelta(days=60)
    rig.timer.timeout.emit()
    settle()
    assert len(rig.ticks) == 1


def test_the_wait_is_rounded_up_to_what_the_timer_knows(rig: Rig) -> None:
    rig.scheduler.keep([("pack", NOON + timedelta(microseconds=10_001))])
    settle(1)
    assert rig.timer.interval() == 11


def test_never_early_by_the_real_clock(real: Rig, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    lateness: list[timedelta] = []
    note = real.scheduler._note

    def noted(wish: Any) -> None:
        lateness.append(datetime.now(UTC) - wish.at)
        note(wish)

    monkeypatch.setattr(real.scheduler, "_note", noted)
    start = datetime.now(UTC)
    real.scheduler.keep([(f"{n}", start + n * 7.3 * MS) for n in range(1, 41)])
    qtbot.waitUntil(lambda: len(lateness) == 40, timeout=10_000)
    assert min(lateness) >= timedelta(0)
    qtbot.waitUntil(lambda: real.ticks[-1] >= start + 40 * 7.3 * MS)
    assert len(real.ticks) <= 40


def test_an_idle_scheduler_has_no_timer_running(rig: Rig) -> None:
    settle()
    assert not rig.timer.isActive()
    rig.scheduler.keep([("pack", NOON + HOUR)])
    settle()
    assert rig.timer.isActive()
    rig.scheduler.keep([])
    settle()
    assert not rig.timer.isActive()


def test_nothing_grows_with_the_jobs_that_ran(rig: Rig, wall: Wall) -> None:
    inner: Any = rig.scheduler._scheduler
    for _ in range(20):
        rig.scheduler.keep([("pack", wall.time)])
        settle(5)
        wall.time += SECOND
    assert len(rig.ticks) == 20
    assert not inner._executors["default"]._instances
    assert len(rig.scheduler._spent) <= 1


# --- errors and the log ---------------------------------------------------------------------------------------


def test_a_job_that_fails_is_logged_and_the_others_run(
    rig: Rig, expected_log: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    expected = expected_log("therapy_timer.services.scheduler", logging.ERROR, "job failed")
    inner: Any = rig.scheduler._scheduler
    inner.add_job(lambda: 1 / 0, DateTrigger(inner.timezone.mark(NOON)), id="a")
    rig.scheduler._wanted.clear()
    inner.add_job(rig.scheduler._note, DateTrigger(inner.timezone.mark(NOON)), args=("b",), id="b")
    settle()
    assert len(expected.records) == 1
    assert expected.records[0].exc_info[0] is ZeroDivisionError
    assert len(rig.ticks) == 1
    assert [record.name for record in caplog.records] == ["therapy_timer.services.scheduler"]


def test_a_look_that_fails_is_logged_asks_for_a_tick_and_is_repeated(
    rig: Rig, wall: Wall, monkeypatch: pytest.MonkeyPatch, expected_log: Callable[..., Any]
) -> None:
    rig.scheduler.keep([("pack", NOON)])
    with monkeypatch.context() as broken:
        broken.setattr(rig.scheduler._scheduler, "look", lambda: 1 / 0)
        expected = expected_log("therapy_timer.services.scheduler", logging.ERROR, "trying again")
        rig.timer.timeout.emit()
        assert rig.timer.interval() == RETRY_AFTER / MS
    assert len(expected.records) == 1
    rig.timer.blockSignals(True)  # the wake-ups that are on their way shall not be what asks
    settle()
    assert len(rig.ticks) == 1
    rig.timer.blockSignals(False)
    rig.timer.timeout.emit()
    assert rig.scheduler.jobs() == ()
    settle()
    assert len(rig.ticks) == 2


def test_apscheduler_is_silent_below_warning(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        rig.scheduler.keep([("pack", NOON), ("rest", NOON + HOUR)])
        settle()
        rig.scheduler.keep([])
        rig.scheduler.shutdown()
    assert [record for record in caplog.records if record.name.startswith("apscheduler")] == []


def test_apscheduler_can_name_the_jobs_in_its_messages(rig: Rig) -> None:
    rig.scheduler.keep([("pack", NOON)])
    inner: Any = rig.scheduler._scheduler
    assert "2025-03-01 12:00:00 UTC" in str(inner.get_jobs()[0])


def test_importing_it_is_what_imports_apscheduler() -> None:
    """Nothing that is needed for the first paint may pull APScheduler in by way of the package."""
    program = (
        "import sys, therapy_timer.services, therapy_timer.desktop\n"
        "assert 'apscheduler' not in sys.modules\n"
        "import therapy_timer.services.scheduler\n"
        "assert 'apscheduler' in sys.modules\n"
        "assert 'sqlalchemy' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


# --- keeping --------------------------------------------------------------------------------------------------


def test_start_and_shutdown_twice_and_again(rig: Rig) -> None:
    rig.scheduler.start()
    rig.scheduler.keep([("pack", NOON + HOUR)])
    assert len(rig.scheduler.jobs()) == 1
    rig.scheduler.shutdown()
    rig.scheduler.shutdown()
    rig.scheduler.keep([("pack", NOON)])
    rig.scheduler.start()
    settle()
    assert rig.ticks == [NOON]


def test_what_came_too_late_before_a_shutdown_is_forgotten_with_the_rest(rig: Rig) -> None:
    in_thread(lambda: rig.scheduler.keep([("pack", NOON)]))
    rig.scheduler.shutdown()
    rig.scheduler.start()
    settle()
    assert rig.scheduler.jobs() == ()
    assert rig.ticks == []


def test_what_is_kept_before_the_start_counts_from_the_start(qapp: QCoreApplication, qtbot: QtBot) -> None:
    scheduler = ReminderScheduler(now=Wall())
    scheduler.keep([("old", NOON)])
    scheduler.keep([("pack", NOON + HOUR)])
    settle()
    assert scheduler.jobs() == ()
    scheduler.start()
    assert scheduler.jobs() == (Job("pack@2025-03-01T13:00:00+00:00", NOON + HOUR),)
    scheduler.shutdown()


def test_instants_are_utc_whatever_zone_they_come_in(rig: Rig, local_zone: Callable[[str], None]) -> None:
    local_zone("Europe/Berlin")
    # Before and after the hour that the spring change leaves out.
    berlin = ZoneInfo("Europe/Berlin")
    rig.scheduler.keep(
        [
            ("before", datetime(2025, 3, 30, 1, 50, tzinfo=berlin)),
            ("after", datetime(2025, 3, 30, 3, 5, tzinfo=berlin)),
        ]
    )
    assert ids(rig.scheduler) == ["before@2025-03-30T00:50:00+00:00", "after@2025-03-30T01:05:00+00:00"]
    assert all(job.at.tzinfo is UTC for job in rig.scheduler.jobs())


def test_fifteen_minutes_over_the_spring_change_are_fifteen_minutes(
    rig: Rig, wall: Wall, local_zone: Callable[[str], None]
) -> None:
    local_zone("Europe/Berlin")
    wall.time = datetime(2025, 3, 30, 0, 50, tzinfo=UTC)
    rig.scheduler.keep([("pack", wall.time + timedelta(minutes=15))])
    wall.time += timedelta(minutes=15) - MS
    rig.scheduler.wakeup()
    settle(3)
    assert (rig.ticks, rig.timer.interval()) == ([], 1)
    wall.time += MS
    rig.scheduler.wakeup()
    settle()
    assert rig.ticks == [wall.time]


def test_an_instant_without_zone_is_refused(rig: Rig) -> None:
    rig.scheduler.keep([("pack", NOON + HOUR)])
    with pytest.raises(ValueError, match="time zone"):
        rig.scheduler.keep([("rest", datetime(2025, 3, 1, 13))])  # noqa: DTZ001
    assert len(rig.scheduler.jobs()) == 1


@pytest.mark.parametrize(
    ("shift", "moved"), [(19, False), (20, False), (21, True), (-20, False), (-21, True), (3_600_000, True)]
)
def test_a_slewed_clock_moves_no_job(rig: Rig, shift: int, moved: bool) -> None:
    rig.scheduler.keep([("pack", NOON + HOUR)])
    before = rig.scheduler.jobs()
    rig.scheduler.keep([("pack", NOON + HOUR + shift * MS)])
    assert len(rig.scheduler.jobs()) == 1
    assert (rig.scheduler.jobs() != before) is moved


def test_slewing_does_not_creep(rig: Rig) -> None:
    for step in range(100):
        wanted = NOON + HOUR + step * MS
        rig.scheduler.keep([("pack", wanted)])
        (job,) = rig.scheduler.jobs()
        assert abs(job.at - wanted) <= TOLERANCE


def test_a_kept_job_that_fires_a_little_early_is_followed_by_one_in_time(rig: Rig, wall: Wall) -> None:
    """The job stands within the tolerance, so the tick finds nothing due yet: the reminder must not be lost."""
    rig.scheduler.keep([("pack", NOON + HOUR)])
    due = NOON + HOUR + 15 * MS
    rig.scheduler.keep([("pack", due)])

    def tick() -> None:
        rig.scheduler.keep([("pack", due)] if wall.time < due else [])

    rig.scheduler.fired.connect(tick)
    wall.time = NOON + HOUR + MS
    rig.scheduler.wakeup()
    settle(10)
    assert [job.at for job in rig.scheduler.jobs()] == [due]
    wall.time = due
    rig.scheduler.wakeup()
    settle(10)
    assert rig.ticks == [NOON + HOUR + MS, due]


def test_a_reminder_that_cannot_be_told_does_not_keep_the_processor_busy(rig: Rig, wall: Wall) -> None:
    jitter = iter(range(1000))
    base = NOON

    def tick() -> None:
        rig.scheduler.keep([("pack", base - next(jitter) % 5 * MS), ("rest", NOON + HOUR)])

    tick()
    rig.scheduler.fired.connect(tick)
    settle(200)
    assert len(rig.ticks) == 1
    # A later instant is a new try.
    base = NOON + SECOND
    tick()
    wall.time += SECOND
    rig.scheduler.wakeup()
    settle(200)
    assert len(rig.ticks) == 2


def test_an_instant_that_fired_lies_ahead_again_once_the_clock_is_set_back(rig: Rig, wall: Wall) -> None:
    rig.scheduler.keep([("plan", NOON)])
    settle()
    wall.time -= HOUR
    rig.scheduler.keep([("plan", NOON)])
    wall.time += HOUR
    rig.scheduler.wakeup()
    settle()
    assert len(rig.ticks) == 2


def test_what_was_no_longer_wanted_fires_again_when_it_is(rig: Rig) -> None:
    for wanted in ([("pack", NOON)], [], [("pack", NOON)]):
        rig.scheduler.keep(wanted)
        settle()
    assert len(rig.ticks) == 2


def test_keep_from_within_a_running_job_loses_nothing(rig: Rig) -> None:
    """Neither the job that runs, wanted anew, nor one that is removed while it runs."""
    inner: Any = rig.scheduler._scheduler
    note = rig.scheduler._note

    def keep_too(wish: Any) -> None:
        note(wish)
        rig.scheduler.keep([("pack", NOON + SECOND), ("new", NOON + HOUR)])

    rig.scheduler.keep([("rest", NOON + HOUR)])
    inner.add_job(keep_too, DateTrigger(inner.timezone.mark(NOON)), args=(("pack", NOON),), id="pack@now")
    settle()
    assert ids(rig.scheduler) == ["pack@2025-03-01T12:00:01+00:00", "new@2025-03-01T13:00:00+00:00"]
    assert rig.timer.interval() == 1000
    assert len(rig.ticks) == 1


def test_keep_in_answer_to_a_tick_reuses_the_key(rig: Rig, wall: Wall) -> None:
    def tick() -> None:
        rig.scheduler.keep([("pack", wall.time + SECOND)])

    rig.scheduler.fired.connect(tick)
    rig.scheduler.keep([("pack", NOON)])
    for _ in range(5):
        settle(10)
        assert len(rig.scheduler.jobs()) == 1
        wall.time += SECOND
        rig.scheduler.wakeup()
    settle(10)
    assert len(rig.ticks) == 6


keys = st.sampled_from(["pack-off:1", "pack-off:2", "rest@x", "", "a" * 300])
instants = st.integers(-10_000, 60_000).map(lambda n: NOON + n * timedelta(milliseconds=7))
wishes = st.lists(st.tuples(keys, instants), max_size=12)


def scheduled(*keeps: list[tuple[str, datetime]]) -> ReminderScheduler:
    scheduler = ReminderScheduler(now=Wall())
    scheduler.start()
    for wanted in keeps:
        scheduler.keep(wanted, timedelta(0))
    return scheduler


def expected_ids(wanted: list[tuple[str, datetime]]) -> set[str]:
    return {f"{key}@{at.isoformat()}" for key, at in wanted}


@given(first=wishes, second=wishes)
def test_what_is_kept_is_what_is_wanted(qapp: QCoreApplication, first: Any, second: Any) -> None:
    scheduler = scheduled(first)
    assert set(ids(scheduler)) == expected_ids(first)
    scheduler.keep(second, timedelta(0))
    assert set(ids(scheduler)) == expected_ids(second)
    scheduler.shutdown()


@given(first=wishes, second=wishes, tolerance=st.integers(0, 200))
def test_keeping_twice_is_keeping_once(qapp: QCoreApplication, first: Any, second: Any, tolerance: int) -> None:
    scheduler = scheduled(first)
    scheduler.keep(second, tolerance * MS)
    once = scheduler.jobs()
    scheduler.keep(second, tolerance * MS)
    assert scheduler.jobs() == once
    scheduler.shutdown()


@given(first=wishes, second=wishes, tolerance=st.integers(0, 200))
def test_each_wish_has_a_job_of_its_own_within_the_tolerance(
    qapp: QCoreApplication, first: Any, second: Any, tolerance: int
) -> None:
    scheduler = scheduled(first)
    scheduler.keep(second, tolerance * MS)
    jobs = scheduler.jobs()
    assert len(jobs) == len(set(second))
    for key, at in second:
        assert any(job.id.startswith(f"{key}@") and abs(job.at - at) <= tolerance * MS for job in jobs)
    scheduler.shutdown()


@given(wanted=wishes, shifts=st.lists(st.integers(-20, 20), min_size=12, max_size=12))
def test_no_churn_within_the_tolerance(qapp: QCoreApplication, wanted: Any, shifts: list[int]) -> None:
    # One instant for each key: how two of one key that both shift are matched does not matter.
    single = list(dict(wanted).items())
    scheduler = scheduled(single)
    before = scheduler.jobs()
    scheduler.keep([(key, at + shift * MS) for (key, at), shift in zip(single, shifts, strict=False)])
    assert scheduler.jobs() == before
    scheduler.shutdown()


@given(wanted=wishes, steps=st.lists(st.integers(0, 30_000), max_size=8))
def test_whatever_is_due_has_fired_and_nothing_else(qapp: QCoreApplication, wanted: Any, steps: list[int]) -> None:
    wall = Wall()
    scheduler = ReminderScheduler(now=wall)
    scheduler.start()
    scheduler.keep(wanted)
    for step in [0, *steps]:
        wall.time += step * 7 * MS
        scheduler.wakeup()
        settle(4)
        assert set(ids(scheduler)) == expected_ids([wish for wish in wanted if wish[1] > wall.time])
    scheduler.shutdown()
