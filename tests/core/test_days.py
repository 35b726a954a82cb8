# SPDX-License-Identifier: MIT
"""Ribbons of local days: what lies on them, where midnight cuts, and days on which the clocks change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import at, minutes
from tests.helpers.world import LEFT_KNEE, CoreWorld
from therapy_timer.core.clock import ZERO
from therapy_timer.core.days import (
    LOOK_BACK,
    Dates,
    Day,
    DayRibbon,
    Span,
    SpanKind,
    day_on,
    day_ribbon,
    day_ribbons,
    days_on,
    local_day,
    month_of,
    week_of,
)
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = local_day(at("12:00"), UTC)
TWO_HOURS = timedelta(hours=2)


def ribbons_of(world: CoreWorld, *days: Day) -> tuple[DayRibbon, ...]:
    record = world.snapshot().record
    return day_ribbons(days, record.treatments.values(), lambda r: record.regimen(r).rest, world.clock.now().utc)


def ribbon_of(world: CoreWorld, day: Day = MONDAY) -> DayRibbon:
    """The ribbon of a day, but for the ids of the treatments."""
    record = world.snapshot().record
    ribbon = day_ribbon(day, record.treatments.values(), lambda r: record.regimen(r).rest, world.clock.now().utc)
    return replace(ribbon, spans=tuple(replace(span, treatment="") for span in ribbon.spans))


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

    def test_knows_its_date(self) -> None:
        assert local_day(datetime(2026, 3, 2, 23, 30, tzinfo=UTC), BERLIN).local == date(2026, 3, 3)
        assert day_on(date(2026, 3, 3), BERLIN) == local_day(datetime(2026, 3, 2, 23, 30, tzinfo=UTC), BERLIN)

    def test_that_the_clocks_left_out_has_no_length_and_is_in_no_run(self) -> None:
        samoa = ZoneInfo("Pacific/Apia")
        never = day_on(date(2011, 12, 30), samoa)
        assert never.start == never.end
        days = days_on(Dates(date(2011, 12, 29), date(2011, 12, 31)), samoa)
        assert [day.local.day for day in days] == [29, 31]
        assert days[0].end == days[1].start


class TestDates:
    def test_run_from_the_first_to_the_last(self) -> None:
        dates = Dates(date(2026, 2, 27), date(2026, 3, 2))
        assert [each.day for each in dates] == [27, 28, 1, 2]
        assert len(dates) == 4
        assert dates[3] == date(2026, 3, 2)
        assert date(2026, 3, 2) in dates
        assert date(2026, 3, 3) not in dates
        assert date(2026, 2, 26) not in dates

    @pytest.mark.parametrize("n", [-1, 4])
    def test_have_no_others(self, n: int) -> None:
        with pytest.raises(IndexError):
            Dates(date(2026, 2, 27), date(2026, 3, 2))[n]

    def test_do_not_run_backwards(self) -> None:
        with pytest.raises(ValueError, match="before"):
            Dates(date(2026, 3, 2), date(2026, 3, 1))

    @pytest.mark.parametrize("day", [date(2026, 3, 16), date(2026, 3, 18), date(2026, 3, 22)])
    def test_of_a_week_are_from_monday_to_sunday(self, day: date) -> None:
        assert week_of(day) == Dates(date(2026, 3, 16), date(2026, 3, 22))

    @pytest.mark.parametrize(
        ("day", "last"),
        [(date(2026, 2, 28), 28), (date(2028, 2, 1), 29), (date(2026, 12, 31), 31), (date(2026, 4, 30), 30)],
    )
    def test_of_a_month_are_all_of_it(self, day: date, last: int) -> None:
        assert month_of(day) == Dates(day.replace(day=1), day.replace(day=last))

    @given(first=st.dates(date(2020, 1, 1), date(2030, 1, 1)), more=st.integers(0, 400))
    def test_are_the_same_cut_or_whole(self, first: date, more: int) -> None:
        dates = Dates(first, first + timedelta(days=more))
        for pieces in (list(dates.weeks()), list(dates.months())):
            assert [each for piece in pieces for each in piece] == list(dates)
        assert all(piece.first.weekday() == 0 for piece in list(dates.weeks())[1:])
        assert all(piece.first.day == 1 for piece in list(dates.months())[1:])


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


class TestRibbons:
    def test_of_no_days_are_none(self) -> None:
        world = CoreWorld("10:00")
        world.start()
        assert ribbons_of(world) == ()

    @given(
        starts=st.lists(st.integers(0, 6 * 24 * 60), max_size=8, unique=True).map(sorted),
        zone=st.sampled_from([UTC, BERLIN, ZoneInfo("America/Santiago")]),
    )
    def test_of_many_days_are_those_of_each(self, starts: list[int], zone: ZoneInfo) -> None:
        world = CoreWorld(datetime(2026, 3, 26, tzinfo=UTC))
        begin = world.clock.true
        for start in starts:
            world.clock.to(max(world.clock.true, begin + minutes(start)))
            world.start(Modality.HEAT)
            world.clock.go(minutes=15)
            world.off()
        days = days_on(Dates(date(2026, 3, 24), date(2026, 4, 3)), zone)
        ribbons = ribbons_of(world, *days)
        assert ribbons == tuple(ribbons_of(world, day)[0] for day in days)
        assert sum((ribbon.on_skin for ribbon in ribbons), ZERO) == minutes(15) * len(
            world.snapshot().record.treatments
        )

    def test_may_be_of_days_that_do_not_meet(self) -> None:
        world = CoreWorld("10:00")
        world.start()
        world.at("10:15")
        world.off()
        days = [local_day(MONDAY.start + timedelta(days=n), UTC) for n in (-3, 0, 4)]
        assert [ribbon.treatments for ribbon in ribbons_of(world, *days)] == [0, 1, 0]

    @pytest.mark.parametrize(("month", "number", "hours"), [(3, 29, 23), (10, 25, 25)])
    def test_meet_at_midnight_around_a_change_of_the_clocks(self, month: int, number: int, hours: int) -> None:
        midnight = datetime(2026, month, number, tzinfo=BERLIN).astimezone(UTC)
        world = CoreWorld(midnight - minutes(10))
        world.start()
        world.at(midnight + minutes(10))
        world.off()
        first = date(2026, month, number)
        before, changed, after = days_on(Dates(first - timedelta(days=1), first + timedelta(days=1)), BERLIN)
        assert changed.end - changed.start == timedelta(hours=hours)
        ribbons = ribbons_of(world, before, changed, after)
        assert [ribbon.on_skin for ribbon in ribbons] == [minutes(10), minutes(10), ZERO]
        assert ribbons[0].spans[-1].end == ribbons[1].spans[-1].begin == midnight
        assert sum((span.end - span.begin for span in ribbons[1].spans if span.kind is SpanKind.REST), ZERO) == (
            TWO_HOURS
        )

    def test_spans_tell_which_treatment_they_are_of(self) -> None:
        world = CoreWorld("10:00")
        world.start()
        first = world.last
        world.at("10:15")
        world.off()
        world.at("12:30")
        world.start(Modality.HEAT)
        (ribbon,) = ribbons_of(world, MONDAY)
        assert [(span.kind, span.treatment) for span in ribbon.spans] == [
            (SpanKind.REST, first),
            (SpanKind.ICE, first),
            (SpanKind.HEAT, world.last),
        ]


class TestLanes:
    def lanes(self, *packs: tuple[str, str]) -> list[tuple[int, int]]:
        """The lane and the number of lanes of packs on an area each, put on and taken off at these times."""
        world = CoreWorld("00:00")
        regions = list(Region)[: len(packs)]
        for region in regions[1:]:
            world.add_area(region)
        ids: dict[int, str] = {}
        for when, what, n in sorted(
            [(at(on), 1, n) for n, (on, _) in enumerate(packs)] + [(at(off), 0, n) for n, (_, off) in enumerate(packs)],
            key=lambda item: (item[0], item[1] if item[2] not in ids else 2),
        ):
            world.clock.to(when)
            if what == 1:
                world.start(area=regions[n].value)
                ids[n] = world.last
            else:
                world.off(ids[n])
        (ribbon,) = ribbons_of(world, MONDAY)
        spans = {span.treatment: span for span in ribbon.spans if span.kind is not SpanKind.REST}
        return [(spans[ids[n]].lane, spans[ids[n]].lanes) for n in range(len(packs))]

    def test_one_after_the_other_share_nothing(self) -> None:
        assert self.lanes(("10:00", "10:15"), ("10:15", "10:30"), ("11:00", "11:20")) == [(0, 1)] * 3

    def test_at_the_same_time_lie_beside_each_other(self) -> None:
        assert self.lanes(("10:00", "10:15"), ("10:05", "10:20")) == [(0, 2), (1, 2)]

    def test_a_lane_is_used_again(self) -> None:
        assert self.lanes(("10:00", "10:10"), ("10:05", "10:20"), ("10:15", "10:30")) == [(0, 2), (1, 2), (0, 2)]

    def test_later_ones_have_the_whole_day_again(self) -> None:
        assert self.lanes(("10:00", "10:10"), ("10:05", "10:20"), ("12:00", "12:15"))[2] == (0, 1)

    def test_three_at_once(self) -> None:
        assert self.lanes(("10:00", "10:20"), ("10:01", "10:19"), ("10:02", "10:18")) == [(0, 3), (1, 3), (2, 3)]

    def test_one_that_was_hardly_on_is_not_hidden_by_the_next(self) -> None:
        assert self.lanes(("10:00", "10:01"), ("10:02", "10:17")) == [(0, 2), (1, 2)]
