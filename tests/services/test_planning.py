# SPDX-License-Identifier: MIT
"""The times that plans stand for: local, each once, right across every change of the clocks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from unittest.mock import patch
from zoneinfo import ZoneInfo

import pytest

pytest.importorskip("apscheduler", reason="APScheduler is not installed")

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import DAY, at
from tests.helpers.world import LEFT_KNEE, CoreWorld
from therapy_timer.core.events import AreaHidden, Modality, OccurrenceTold
from therapy_timer.core.record import Plan
from therapy_timer.core.region import Region
from therapy_timer.core.skin import Snapshot
from therapy_timer.services import planning
from therapy_timer.services.planning import LOOKS_AHEAD, LOOKS_BACK, Planning, times_of

BERLIN, NEW_YORK, LORD_HOWE = "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
TODAY = DAY.date()
SPAN = timedelta(days=2)


def plan_of(*times: str, weekdays: Any = range(7), first: date = date.min, last: date | None = None) -> Plan:
    """A plan that was made long ago."""
    of_day = tuple(time.fromisoformat(each) for each in times)
    return Plan("p", "lower-back", Modality.ICE, of_day, frozenset(weekdays), first, last, LONG_AGO)


def local_times(plan: Plan, zone: str, day: date, days: int = 1) -> list[str]:
    """What it stands for on these local days, as the clock on the wall shows it."""
    there = ZoneInfo(zone)
    begin, end = (datetime.combine(day + timedelta(days=number), time(), there) for number in (0, days))
    return [f"{each.astimezone(there):%d %H:%M%z}" for each in sorted(times_of(plan, begin, end, there))]


@pytest.mark.parametrize(
    ("zone", "day", "planned", "shown"),
    [
        (BERLIN, date(2026, 3, 29), "02:30", "29 03:30+0200"),
        (BERLIN, date(2026, 3, 29), "02:00", "29 03:00+0200"),
        (BERLIN, date(2026, 3, 29), "11:00", "29 11:00+0200"),
        (NEW_YORK, date(2026, 3, 8), "02:30", "08 03:30-0400"),
        (LORD_HOWE, date(2026, 10, 4), "02:15", "04 02:45+1100"),
        ("America/Sao_Paulo", date(2018, 11, 4), "00:30", "04 01:30-0200"),
        ("Africa/Cairo", date(2026, 4, 24), "00:00", "24 01:00+0300"),
    ],
)
def test_a_time_that_the_clock_jumps_over_comes_as_much_later(zone: str, day: date, planned: str, shown: str) -> None:
    assert local_times(plan_of(planned), zone, day) == [shown]


@pytest.mark.parametrize(
    ("zone", "day", "planned", "shown"),
    [
        (BERLIN, date(2026, 10, 25), "02:30", "25 02:30+0200"),
        (BERLIN, date(2026, 10, 25), "03:00", "25 03:00+0100"),
        (NEW_YORK, date(2026, 11, 1), "01:30", "01 01:30-0400"),
        (LORD_HOWE, date(2026, 4, 5), "01:45", "05 01:45+1100"),
    ],
)
def test_a_time_that_comes_twice_counts_once(zone: str, day: date, planned: str, shown: str) -> None:
    assert local_times(plan_of(planned), zone, day) == [shown]


def test_the_second_coming_of_a_time_is_none_even_if_it_is_looked_at_in_between() -> None:
    zone = ZoneInfo(BERLIN)
    between = datetime(2026, 10, 25, 1, 0, tzinfo=UTC)
    assert list(times_of(plan_of("02:30"), between, between + timedelta(hours=10), zone)) == []


def test_two_times_that_the_jump_makes_one() -> None:
    """03:30 is planned, too; each of the two stands for it once."""
    assert local_times(plan_of("02:30", "03:30"), BERLIN, date(2026, 3, 29)) == ["29 03:30+0200"] * 2
    world = CoreWorld(datetime(2026, 3, 28, 12, tzinfo=UTC))
    world.set_plan("02:30", "03:30")
    found = Planning(lambda: ZoneInfo(BERLIN)).open(world.snapshot())
    assert [f"{each.at:%d %H:%M}" for each in found] == ["29 01:30", "30 00:30", "30 01:30"]


def test_days_of_the_week_and_the_first_and_last_day_are_local() -> None:
    wednesdays = plan_of("00:30", weekdays=[2], first=date(2026, 3, 4), last=date(2026, 3, 18))
    assert local_times(wednesdays, "Pacific/Auckland", date(2026, 2, 25), 40) == [
        "04 00:30+1300",
        "11 00:30+1300",
        "18 00:30+1300",
    ]


def test_a_day_that_there_is_not() -> None:
    """Samoa had no 30 December 2011: what was planned for it falls on the next day, where it is planned already."""
    zone = ZoneInfo("Pacific/Apia")
    begin = datetime(2011, 12, 29, 12, tzinfo=UTC)
    found = set(times_of(plan_of("10:00"), begin, begin + timedelta(days=2), zone))
    assert sorted(f"{each.astimezone(zone):%d %H:%M}" for each in found) == ["29 10:00", "31 10:00"]


@given(
    st.sampled_from([BERLIN, NEW_YORK, LORD_HOWE, "Africa/Cairo", "Asia/Kathmandu", "Pacific/Apia"]),
    st.datetimes(datetime(2010, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001 - a local time
    st.sets(st.times().map(lambda each: each.replace(second=0, microsecond=0, fold=0)), min_size=1, max_size=4),
    st.sets(st.integers(0, 6), min_size=1),
)
def test_every_local_day_has_each_time_once(zone: str, begin: datetime, times: set[time], weekdays: set[int]) -> None:
    there = ZoneInfo(zone)
    plan = Plan("p", "lower-back", Modality.ICE, tuple(sorted(times)), frozenset(weekdays), date.min, None, LONG_AGO)
    since = begin.replace(tzinfo=there).astimezone(UTC)
    days = [begin.date() + timedelta(days=number) for number in range(-2, 13)]
    placed = [
        datetime.combine(day, each, there).astimezone(UTC)
        for day in days
        if day.weekday() in weekdays
        for each in times
    ]
    until = since + timedelta(days=10)
    assert sorted(times_of(plan, since, until, there)) == sorted(each for each in placed if since <= each < until)


# --- what is known of them ----------------------------------------------------------------------------------


class Desk:
    """A world, and its plans in a zone that can be changed."""

    def __init__(self) -> None:
        self.world = CoreWorld()
        self.zone: tzinfo | None = UTC
        self.planning = Planning(lambda: self.zone)

    def open(self) -> list[str]:
        return [f"{each.at:%d %H:%M}" for each in self.planning.open(self.world.snapshot())]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_without_plans_there_is_nothing(desk: Desk) -> None:
    snapshot = desk.world.snapshot()
    assert desk.planning.occurrences(snapshot) == desk.planning.open(snapshot) == ()
    assert desk.planning.coming(snapshot, at("23:00")) == ()


def test_what_is_open_is_what_is_planned_and_not_settled(desk: Desk) -> None:
    desk.world.set_plan("11:00")
    assert desk.open() == ["02 11:00", "03 11:00"]
    desk.world.at("11:01").start()
    desk.world.at("11:16").off()
    desk.world.append(*planned_settlements(desk))
    assert desk.open() == ["03 11:00", "04 11:00"]
    assert [f"{each.at:%d}" for each in desk.planning.occurrences(desk.world.snapshot())] == ["02", "03", "04"]


def planned_settlements(desk: Desk) -> tuple[Any, ...]:
    from therapy_timer.core.plan import settlements

    snapshot = desk.world.snapshot()
    return settlements(snapshot, desk.planning.occurrences(snapshot))


def test_it_looks_back_and_ahead_so_far_and_no_farther(desk: Desk) -> None:
    desk.world.set_plan("11:00", first=TODAY)
    desk.world.at(at("11:00") + timedelta(days=21))
    now = desk.world.clock.now().utc
    found = [each.at for each in desk.planning.open(desk.world.snapshot())]
    assert found == [now - timedelta(days=1), now, now + timedelta(days=1)]
    assert all(now - LOOKS_BACK <= each < now + LOOKS_AHEAD for each in found)


def test_a_hidden_area_has_nothing_planned(desk: Desk) -> None:
    desk.world.add_area(Region.LEFT_KNEE)
    desk.world.set_plan("11:00", area=LEFT_KNEE)
    assert desk.open() != []
    desk.world.append(AreaHidden(LEFT_KNEE))
    assert desk.open() == []


def test_after_a_flight_the_times_are_those_of_the_new_zone(desk: Desk) -> None:
    desk.zone = ZoneInfo(BERLIN)
    desk.world.set_plan("12:00")
    assert desk.open()[0] == "02 11:00"
    desk.zone = ZoneInfo(NEW_YORK)
    assert desk.open()[0] == "02 17:00"


def test_what_was_told_before_a_flight_is_still_to_be_settled(desk: Desk) -> None:
    desk.zone = ZoneInfo(BERLIN)
    desk.world.set_plan("12:00", last=TODAY)
    desk.world.at("11:00").append(OccurrenceTold(desk.world.plan, at("11:00")))
    desk.zone = ZoneInfo(NEW_YORK)
    assert desk.open() == ["02 11:00", "02 17:00"]
    desk.world.at(at("11:00") + timedelta(days=20))
    assert desk.open() == ["02 11:00"], "however long ago"


def test_the_zone_of_the_system_is_asked_for_anew(desk: Desk, local_zone: Callable[[str], None]) -> None:
    desk.zone = None
    local_zone(BERLIN)
    desk.world.set_plan("12:00")
    assert desk.open()[0] == "02 11:00"
    local_zone(NEW_YORK)
    assert desk.open()[0] == "02 17:00"


@pytest.mark.parametrize(
    ("zone", "day"), [(BERLIN, date(2026, 3, 29)), (BERLIN, date(2026, 10, 25)), (LORD_HOWE, date(2026, 10, 4))]
)
def test_the_system_places_local_times_as_the_named_zone_does(
    zone: str, day: date, local_zone: Callable[[str], None]
) -> None:
    local_zone(zone)
    plan = plan_of("01:45", "02:00", "02:15", "02:30", "03:00")
    begin = datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
    named = sorted(times_of(plan, begin, begin + SPAN, ZoneInfo(zone)))
    assert sorted(times_of(plan, begin, begin + SPAN, None)) == named


def test_nothing_is_computed_twice(desk: Desk) -> None:
    desk.world.set_plan("11:00", "18:00")
    with patch.object(planning, "times_of", side_effect=times_of) as counted:
        for _ in range(50):
            desk.open()
            desk.planning.coming(desk.world.snapshot(), at("11:00") + timedelta(days=7))
            desk.world.clock.go(minutes=10)
        assert counted.call_count <= 3
        desk.world.set_plan("12:00", plan=desk.world.plan)
        assert desk.open()[0].endswith("12:00"), "a plan that was changed is computed anew"


def test_what_is_to_come_is_told_as_far_as_it_is_asked_for(desk: Desk) -> None:
    desk.world.set_plan("11:00")
    snapshot: Snapshot = desk.world.snapshot()
    assert len(desk.planning.coming(snapshot, at("11:00"))) == 0
    assert len(desk.planning.coming(snapshot, at("11:00") + timedelta(days=14))) == 14
    assert len(desk.planning.coming(snapshot, datetime.max.replace(tzinfo=UTC))) == 366
