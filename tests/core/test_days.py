# SPDX-License-Identifier: MIT
"""Ribbons of local days: what lies on them, where midnight cuts, and days on which the clocks change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import at, minutes
from tests.helpers.world import LEFT_KNEE, CoreWorld
from therapy_timer.core.clock import ZERO
from therapy_timer.core.days import LOOK_BACK, Day, DayRibbon, Span, SpanKind, day_ribbon, local_day
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = local_day(at("12:00"), UTC)
TWO_HOURS = timedelta(hours=2)


def ribbon_of(world: CoreWorld, day: Day = MONDAY) -> DayRibbon:
    record = world.snapshot().record
    return day_ribbon(day, record.treatments.values(), lambda r: record.regimen(r).rest, world.clock.now().utc)


def ice(begin: str | datetime, end: str | datetime) -> Span:
    return Span(at(begin), at(end), SpanKind.ICE)


def heat(begin: str | datetime, end: str | datetime) -> Span:
    return Span(at(begin), at(end), SpanKind.HEAT)


def rest(begin: str | datetime, end: str | datetime) -> Span:
    return Span(at(begin), at(end), SpanKind.REST)


class TestDay:
    def test_runs_from_midnight_to_midnight(self) -> None:
        day = local_day(datetime(2026, 3, 2, 23, 30, tzinfo=UTC), BERLIN)
        assert (day.start, day.end) == (
            datetime(2026, 3, 2, 23, tzinfo=UTC),
            datetime(2026, 3, 3, 23, tzinfo=UTC),
        )

    @pytest.mark.parametrize(("month", "number", "hours"), [(3, 29, 23), (10, 25, 25), (6, 1, 24)])
    def test_is_as_long_as_the_clocks_make_it(self, month: int, number: int, hours: int) -> None:
        day = local_day(datetime(2026, month, number, 12, tzinfo=UTC), BERLIN)
        assert day.end - day.start == timedelta(hours=hours)
        assert [mark.at.astimezone(BERLIN).hour for mark in day.marks] == [0, 6, 12, 18, 0]
        assert [mark.hour for mark in day.marks] == [0, 6, 12, 18, 24]

    def test_of_the_spring_change_has_its_morning_an_hour_earlier(self) -> None:
        day = local_day(datetime(2026, 3, 29, 12, tzinfo=UTC), BERLIN)
        assert [mark.at - day.start for mark in day.marks] == [timedelta(hours=h) for h in (0, 5, 11, 17, 23)]

    def test_in_a_zone_without_that_midnight_begins_when_the_clocks_jump(self) -> None:
        day = local_day(datetime(2026, 9, 6, 12, tzinfo=UTC), ZoneInfo("America/Santiago"))
        assert (day.start, day.end - day.start) == (datetime(2026, 9, 6, 4, tzinfo=UTC), timedelta(hours=23))

    @pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Asia/Kathmandu"])
    def test_without_a_zone_is_that_of_the_computer(self, zone: str, local_zone: Callable[[str], None]) -> None:
        local_zone(zone)
        for when in (datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 11, 1, 7, tzinfo=UTC)):
            assert local_day(when) == local_day(when, ZoneInfo(zone))

    @given(st.timedeltas(timedelta(days=-9000), timedelta(days=3000)))
    def test_contains_its_moment_and_meets_the_next(self, away: timedelta) -> None:
        when = MONDAY.start + away
        day = local_day(when, BERLIN)
        assert day.start <= when < day.end
        assert local_day(day.end, BERLIN).start == day.end


class TestRibbon:
    def test_of_nothing_is_empty(self) -> None:
        assert ribbon_of(CoreWorld("10:00")) == DayRibbon(MONDAY, now=at("10:00"))

    def test_has_treatments_and_their_rests(self) -> None:
        world = CoreWorld("07:00")
        world.start()
        world.at("07:18")
        world.off()
        world.at("10:00")
        world.start(Modality.HEAT)
        world.at("10:20:59")
        world.off()
        world.at("15:00")
        ribbon = ribbon_of(world)
        assert ribbon.spans == (
            rest("07:18", "09:18"),
            rest("10:20:59", "12:20:59"),
            ice("07:00", "07:18"),
            heat("10:00", "10:20:59"),
        )
        assert (ribbon.treatments, ribbon.on_skin, ribbon.minutes) == (2, timedelta(minutes=38, seconds=59), 38)
        assert ribbon.now == at("15:00")

    def test_a_pack_that_is_on_extends_to_now(self) -> None:
        world = CoreWorld("10:00")
        world.start()
        world.at("10:07")
        assert ribbon_of(world).spans == (ice("10:00", "10:07"),)
        assert ribbon_of(world).minutes == 7

    def test_a_pack_that_is_on_never_ends_before_it_began(self) -> None:
        world = CoreWorld("10:00")
        world.start()
        world.clock.set_wall("09:00")
        assert ribbon_of(world).spans == (ice("10:00", "10:00"),)

    def test_a_rest_extends_into_the_future(self) -> None:
        world = CoreWorld("10:00")
        world.start()
        world.at("10:15")
        world.off()
        assert rest("10:15", "12:15") in ribbon_of(world).spans

    def test_a_longer_rest_is_longer(self) -> None:
        world = CoreWorld("10:00")
        world.set_rest(180)
        world.start()
        world.at("10:15")
        world.off()
        assert rest("10:15", "13:15") in ribbon_of(world).spans

    def test_what_was_never_on_is_left_out(self) -> None:
        world = CoreWorld("10:00")
        world.start()
        world.cancel()
        assert ribbon_of(world) == DayRibbon(MONDAY, now=at("10:00"))

    def test_one_that_was_on_and_off_at_once_is_there(self) -> None:
        world = CoreWorld("10:00")
        world.start()
        world.off()
        ribbon = ribbon_of(world)
        assert ribbon.spans == (rest("10:00", "12:00"), ice("10:00", "10:00"))
        assert (ribbon.treatments, ribbon.minutes) == (1, 0)

    def test_a_moved_pack_rests_as_long_as_the_region_that_rests_longest(self) -> None:
        world = CoreWorld("10:00")
        world.set_rest(240)
        world.add_area(Region.LEFT_KNEE)
        world.start()
        world.at("10:03")
        world.move(LEFT_KNEE)
        world.at("10:15")
        world.off()
        assert ribbon_of(world).spans == (rest("10:15", "14:15"), ice("10:00", "10:15"))

    def test_of_two_answers_the_last_ends_the_bar_and_the_latest_the_rest(self) -> None:
        world = CoreWorld("10:00")
        world.start()
        world.at("10:20")
        world.off()
        world.was_off(minutes(5))
        assert ribbon_of(world).spans == (rest("10:15", "12:20"), ice("10:00", "10:15"))

    def test_a_clock_that_was_set_does_not_stretch_a_treatment(self) -> None:
        world = CoreWorld("10:00")
        world.start()
        world.at("10:15")
        world.clock.set_wall("14:00")
        world.off()
        assert ribbon_of(world).spans == (rest("10:15", "12:15"), ice("10:00", "10:15"))

    def test_midnight_cuts(self) -> None:
        world = CoreWorld("23:50")
        world.start()
        world.at(at("23:50") + minutes(20))
        world.off()
        tuesday = local_day(MONDAY.end, UTC)
        midnight, removed = MONDAY.end, MONDAY.end + minutes(10)
        monday = ribbon_of(world)
        assert monday.spans == (ice("23:50", midnight),)
        assert (monday.treatments, monday.minutes, monday.now) == (1, 10, None)
        next_day = ribbon_of(world, tuesday)
        assert next_day.spans == (rest(removed, removed + TWO_HOURS), ice(midnight, removed))
        assert (next_day.treatments, next_day.minutes, next_day.now) == (1, 10, removed)

    def test_the_moment_of_midnight_belongs_to_the_next_day(self) -> None:
        world = CoreWorld(MONDAY.end)
        world.start()
        world.off()
        assert ribbon_of(world).spans == ()
        assert ribbon_of(world).now is None
        assert ribbon_of(world, local_day(MONDAY.end, UTC)).treatments == 1

    def test_a_treatment_in_the_night_of_the_spring_change_is_as_long_as_ever(self) -> None:
        begin = datetime(2026, 3, 29, 1, 50, tzinfo=BERLIN).astimezone(UTC)
        world = CoreWorld(begin)
        world.start(Modality.HEAT)
        world.at(begin + minutes(15))
        world.off()
        ribbon = ribbon_of(world, local_day(begin, BERLIN))
        assert ribbon.minutes == 15
        assert ribbon.spans[-1].end.astimezone(BERLIN).hour == 3

    @given(start=st.integers(0, 24 * 60 - 1), on_for=st.integers(0, 24 * 60), rest_for=st.integers(120, 360))
    def test_days_share_a_treatment_among_them(self, start: int, on_for: int, rest_for: int) -> None:
        world = CoreWorld(MONDAY.start + minutes(start))
        world.set_rest(rest_for)
        world.start()
        world.clock.go(minutes=on_for)
        world.off()
        days = [local_day(MONDAY.start + timedelta(days=n), UTC) for n in range(4)]
        ribbons = [ribbon_of(world, day) for day in days]
        assert sum((ribbon.on_skin for ribbon in ribbons), ZERO) == minutes(on_for)
        rests = [span for ribbon in ribbons for span in ribbon.spans if span.kind is SpanKind.REST]
        assert sum((span.end - span.begin for span in rests), ZERO) == minutes(rest_for)

    def test_a_pack_of_a_day_and_its_rest_are_within_reach(self) -> None:
        assert timedelta(hours=24) + timedelta(minutes=360) <= LOOK_BACK
