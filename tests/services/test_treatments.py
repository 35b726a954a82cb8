# SPDX-License-Identifier: MIT
"""The cases through the real services, and what the commands add to the rule."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

pytest.register_assert_rewrite("tests.helpers.cases")

from tests.helpers.cases import Cases  # noqa: E402 - after its assertions were registered
from tests.helpers.clock import FakeClock, at, minutes  # noqa: E402
from tests.helpers.log_world import LogWorld  # noqa: E402
from tests.helpers.world import LOWER_BACK, World  # noqa: E402
from therapy_timer.core.events import Anchored, AnchorReason, Modality, Removed, Started, Told  # noqa: E402
from therapy_timer.core.record import replay  # noqa: E402
from therapy_timer.core.region import Region  # noqa: E402
from therapy_timer.core.reminders import wanted  # noqa: E402
from therapy_timer.core.rule import Reason  # noqa: E402
from therapy_timer.core.skin import SkinState, derive  # noqa: E402
from therapy_timer.log.errors import LogBusy  # noqa: E402
from therapy_timer.log.store import FILE_NAME, Log  # noqa: E402
from therapy_timer.services.treatments import Treatments  # noqa: E402

ICE = Modality.ICE


class TestServices(Cases):
    """Every step of every case is a process of its own: the log is opened for it and closed after it."""

    @pytest.fixture
    def world(self, tmp_path: Path) -> World:
        return LogWorld(tmp_path / "data")

    @pytest.fixture(autouse=True)
    def follows_from_the_events_alone(self, world: LogWorld) -> object:
        """What the tables say is what the events say."""
        yield
        with Log.open(world.folder) as log:
            now = world.clock.now()
            told, replayed = derive(log.record(), now), derive(replay(log.events()), now)
            assert told.skins == replayed.skins
            assert wanted(told) == wanted(replayed)
            log.rebuild()
            assert derive(log.record(), now) == told


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def log(tmp_path: Path) -> object:
    with Log.open(tmp_path / "data", patience=timedelta(0)) as log:
        yield log


@pytest.fixture
def treatments(log: Log, clock: FakeClock) -> Treatments:
    return Treatments(log, clock)


def test_the_event_is_on_disk_when_the_command_returns(
    treatments: Treatments, clock: FakeClock, tmp_path: Path
) -> None:
    outcome = treatments.start(LOWER_BACK, ICE, minutes(18))
    with Log.open(tmp_path / "data") as other:
        assert list(other.events()) == [(clock.now(), outcome.events[0])]
        assert derive(other.record(), clock.now()) == outcome.snapshot
    assert isinstance(outcome.events[0], Started)
    assert outcome.refusal is None


def test_a_refusal_writes_nothing(treatments: Treatments, clock: FakeClock, log: Log) -> None:
    treatments.start(LOWER_BACK, ICE)
    before = list(log.events())
    clock.go(minutes=1)
    outcome = treatments.start(LOWER_BACK, ICE)
    assert outcome.refusal.reason is Reason.PACK_ON
    assert outcome.events == ()
    assert outcome.snapshot == treatments.snapshot()
    assert list(log.events()) == before


def test_the_clock_is_read_when_no_other_process_can_come_between(tmp_path: Path) -> None:
    """A reading from before the wait could lie before what the other process wrote."""

    class ReadUnderLock(FakeClock):
        locked = False

        def now(self):
            with Log.open(tmp_path / "data", patience=timedelta(0)) as other:
                try:
                    with other.transaction():
                        self.locked = False
                except LogBusy:
                    self.locked = True
            return super().now()

    clock = ReadUnderLock()
    with Log.open(tmp_path / "data") as log:
        treatments = Treatments(log, clock)
        assert treatments.start(LOWER_BACK, ICE).events
        assert clock.locked
        treatments.snapshot()
        assert not clock.locked


def test_every_start_has_an_id_of_its_own(treatments: Treatments, clock: FakeClock) -> None:
    first = treatments.start(LOWER_BACK, ICE).events[0].treatment
    treatments.cancel(first)
    clock.go(minutes=1)
    assert treatments.start(LOWER_BACK, ICE).events[0].treatment != first


def test_listeners_hear_of_what_a_person_changed(treatments: Treatments, clock: FakeClock) -> None:
    heard = []
    treatments.on_change(lambda: heard.append(treatments.snapshot().skin(Region.LOWER_BACK).state))
    treatments.on_change(lambda: heard.append("second"))
    started = treatments.start(LOWER_BACK, ICE).events[0].treatment
    assert heard == [SkinState.APPLYING, "second"]
    del heard[:]
    treatments.start(LOWER_BACK, ICE)
    treatments.undo(started)
    treatments.anchor(AnchorReason.INTERVAL)
    clock.go(minutes=15)
    (reminder,) = wanted(treatments.snapshot())
    treatments.told(reminder)
    assert heard == []
    treatments.off(started)
    assert heard == [SkinState.RESTING, "second"]


def test_a_reminder_is_told_once_however_many_tell_it(treatments: Treatments, clock: FakeClock, log: Log) -> None:
    started = treatments.start(LOWER_BACK, ICE).events[0].treatment
    clock.go(minutes=17)
    (reminder,) = wanted(treatments.snapshot())
    treatments.told(reminder)
    treatments.told(reminder)
    assert wanted(treatments.snapshot()) == ()
    told = [event for _, event in log.events() if isinstance(event, Told)]
    assert told == [Told(reminder.key, started, minutes(2))]


def test_anchors(treatments: Treatments, clock: FakeClock, log: Log) -> None:
    def reasons() -> list[AnchorReason]:
        return [event.reason for _, event in log.events() if isinstance(event, Anchored)]

    treatments.anchor(AnchorReason.EXIT)
    assert reasons() == [AnchorReason.EXIT]
    clock.go(minutes=60)
    treatments.anchor_if_due(treatments.snapshot())
    assert reasons() == [AnchorReason.EXIT], "all is ready"
    treatments.start(LOWER_BACK, ICE)
    clock.go(minutes=9)
    treatments.anchor_if_due(treatments.snapshot())
    assert reasons() == [AnchorReason.EXIT]
    clock.go(minutes=1)
    for _ in range(2):
        treatments.anchor_if_due(treatments.snapshot())
        assert reasons() == [AnchorReason.EXIT, AnchorReason.INTERVAL]
    clock.set_wall("09:00")
    for _ in range(2):
        treatments.anchor_if_due(treatments.snapshot())
        assert reasons()[2:] == [AnchorReason.STEP]
    clock.reboot("11:20")
    for _ in range(2):
        treatments.anchor_if_due(treatments.snapshot())
        assert reasons()[3:] == [AnchorReason.START]


def test_a_clock_that_is_set_between_the_look_and_the_record_is_put_on_record_once(
    treatments: Treatments, clock: FakeClock, log: Log
) -> None:
    treatments.start(LOWER_BACK, ICE)
    snapshot = treatments.snapshot()
    clock.set_wall("09:00")
    treatments.anchor_if_due(snapshot)
    treatments.anchor_if_due(snapshot)
    assert [event.reason for _, event in log.events() if isinstance(event, Anchored)] == [AnchorReason.STEP]


def test_the_treatments_of_a_day(treatments: Treatments, clock: FakeClock) -> None:
    day = datetime(2026, 3, 2, tzinfo=UTC)
    first = treatments.start(LOWER_BACK, ICE).events[0].treatment
    clock.go(minutes=15)
    treatments.off(first)
    treatments.add_area(Region.LEFT_KNEE)
    never = treatments.start("left-knee", ICE).events[0].treatment
    treatments.cancel(never)
    clock.to(datetime(2026, 3, 3, tzinfo=UTC))
    second = treatments.start(LOWER_BACK, ICE).events[0].treatment
    assert [treatment.id for treatment in treatments.between(day, day + timedelta(days=1))] == [first]
    assert [treatment.id for treatment in treatments.between(day, day + timedelta(days=2))] == [first, second]
    assert list(treatments.between(day - timedelta(days=1), day)) == []


def test_two_services_on_one_log(treatments: Treatments, clock: FakeClock, tmp_path: Path) -> None:
    with Log.open(tmp_path / "data") as other_log:
        other = Treatments(other_log, clock)
        started = treatments.start(LOWER_BACK, ICE).events[0].treatment
        assert other.start(LOWER_BACK, ICE).refusal.reason is Reason.PACK_ON
        clock.go(minutes=15)
        assert isinstance(other.off(started).events[0], Removed)
        assert treatments.off(started).events == ()
        assert treatments.start(LOWER_BACK, ICE).refusal.reason is Reason.RESTING
        assert treatments.snapshot() == other.snapshot()


def test_a_busy_log_changes_nothing(treatments: Treatments, clock: FakeClock, tmp_path: Path) -> None:
    heard = []
    treatments.on_change(lambda: heard.append(1))
    with Log.open(tmp_path / "data") as other:
        with other.transaction(), pytest.raises(LogBusy) as caught:
            treatments.start(LOWER_BACK, ICE)
        assert caught.value.path == tmp_path / "data" / FILE_NAME
    assert heard == []
    assert treatments.snapshot().all_ready
    assert treatments.start(LOWER_BACK, ICE).events


def test_a_clock_days_ahead_that_is_put_right_brings_the_rest_back_at_once(tmp_path: Path) -> None:
    """Nobody has ticked since: the first one to ask, in whatever process, must know it."""
    clock = FakeClock("10:00")
    with Log.open(tmp_path / "data") as log:
        treatments = Treatments(log, clock)
        (started,) = treatments.start("lower-back", Modality.ICE).events
        clock.to("10:15")
        treatments.off(started.treatment)
    clock.reboot("10:20", wall=at("10:20") + timedelta(hours=50))
    with Log.open(tmp_path / "data") as log:
        treatments = Treatments(log, clock)
        treatments.anchor_if_due(treatments.snapshot())
    clock.set_wall("10:20")
    with Log.open(tmp_path / "data") as log:
        refusal = Treatments(log, clock).start("lower-back", Modality.ICE).refusal
        assert refusal is not None
        assert refusal.reason is Reason.RESTING
        assert Treatments(log, clock).snapshot().skin(Region.LOWER_BACK).state is SkinState.RESTING
