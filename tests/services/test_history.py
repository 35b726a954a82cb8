# SPDX-License-Identifier: MIT
"""Questions about the past give the same answers in pages as all at once, and stop when nobody waits any more."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from tests.helpers.clock import FakeClock
from therapy_timer.core.days import Dates
from therapy_timer.core.events import Modality, PainTime
from therapy_timer.core.region import Region
from therapy_timer.log.history import history
from therapy_timer.log.store import Log
from therapy_timer.services.history import (
    Choice,
    GivenUp,
    Order,
    Sorting,
    dates_of_log,
    on_skin,
    page,
    summary,
    treatments,
)
from therapy_timer.services.treatments import Treatments

BACK = "lower-back"


def yes() -> bool:
    return True


def name_of(treatment):
    return treatment.area


@pytest.fixture(scope="module")
def clock():
    return FakeClock("10:00")


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    with Log.open(tmp_path_factory.mktemp("log")) as made:
        yield made


@pytest.fixture(scope="module")
def past(log, clock):
    """Thirteen treatments on two regions over four days, two of them deleted; two began at the same instant."""
    commands = Treatments(log, clock)
    (added,) = commands.add_area(Region.LEFT_KNEE).events
    ids = []
    for n in range(11):
        areas = (BACK, added.area) if n in {3, 7} else (BACK,) if n % 3 else (added.area,)
        started = [
            commands.start(area, Modality.HEAT if n % 4 == 0 else Modality.ICE).events[0].treatment for area in areas
        ]
        if n % 2:
            commands.say_pain(started[0], PainTime.BEFORE, 8 - n // 2)
        clock.go(minutes=12 + (n * 7) % 10)
        for treatment in started:
            commands.off(treatment)
        if n % 3 == 1:
            commands.say_pain(started[0], PainTime.AFTER, n // 2)
        ids += started
        clock.go(hours=8)
    for treatment in (ids[2], ids[9]):
        commands.delete(treatment)
    return ids


def every_page(log, choice, sorting, now, limit):
    rows = []
    while True:
        found = page(log, choice, sorting, name_of, now, rows[-1] if rows else None, limit)
        assert len(found) <= limit
        rows += found
        if len(found) < limit:
            return rows


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_pages_one_after_the_other_are_the_whole_table_sorted(log, clock, past, order, descending, limit):
    now = clock.now().utc
    rows = every_page(log, Choice(), Sorting(order, descending), now, limit)
    assert sorted(row.id for row in rows) == sorted(set(past) - {past[2], past[9]})
    value = {
        Order.START: lambda row: row.started.utc,
        Order.AREA: name_of,
        Order.MODALITY: lambda row: row.modality,
        Order.MINUTES: lambda row: on_skin(row, now),
        Order.OVERRUN: lambda row: row.overrun,
        Order.PAIN: lambda row: next((n for n in (row.pain_after, row.pain_before) if n is not None), -1),
    }[order]
    for one, other in pairwise(rows):
        assert value(one) >= value(other) if descending else value(one) <= value(other)
        if value(one) == value(other) and one.started.utc != other.started.utc:
            assert (one.started.utc > other.started.utc) is descending


def test_a_choice_takes_what_it_says(log, clock, past):
    now = clock.now().utc
    every = list(treatments(log, Choice(), yes))
    ice = list(treatments(log, Choice(modality=Modality.ICE), yes))
    knee = list(treatments(log, Choice(area="left-knee", region=Region.LEFT_KNEE), yes))
    assert ice == [row for row in every if row.modality is Modality.ICE]
    assert {row.region for row in knee} == {Region.LEFT_KNEE}
    assert {row.id for row in treatments(log, Choice(deleted=True), yes)} == {past[2], past[9]}
    since, until = now - timedelta(hours=40), now - timedelta(hours=10)
    some = list(treatments(log, Choice(since, until), yes))
    assert some == [row for row in every if since <= row.started.utc < until]
    assert 0 < len(some) < len(every)


def test_a_page_by_the_start_reads_no_more_than_it_returns(log, clock, past, monkeypatch):
    read = []

    def counted(*arguments, **named):
        for treatment in history(*arguments, **named):
            read.append(treatment)
            yield treatment

    monkeypatch.setattr("therapy_timer.services.history.history", counted)
    first = page(log, Choice(), Sorting(), name_of, clock.now().utc, None, 3)
    assert read == first
    read.clear()
    assert page(log, Choice(), Sorting(), name_of, clock.now().utc, first[-1], 3) == read
    assert len(read) == 3


def test_the_summary_is_that_of_the_choice(log, clock, past):
    now = clock.now().utc
    dates = dates_of_log(log, now)
    found = summary(log, Choice(modality=Modality.HEAT), dates, now)
    heat = list(treatments(log, Choice(modality=Modality.HEAT), yes))
    assert found.figures.treatments == len(heat)
    assert found.figures.ice == timedelta(0)
    assert found.trend.recorded == sum(row.pain_before is not None or row.pain_after is not None for row in heat)


def test_the_days_of_a_log_end_today(log, clock, past):
    now = clock.now().utc
    dates = dates_of_log(log, now)
    assert dates.last == now.astimezone().date()
    assert dates.first == now.astimezone().date() - timedelta(days=len(dates) - 1) < dates.last


def test_the_days_of_an_empty_log_are_today(clock, tmp_path):
    today = clock.now().utc.astimezone().date()
    with Log.open(tmp_path) as empty:
        assert dates_of_log(empty, clock.now().utc) == Dates(today, today)


def test_what_nobody_waits_for_is_given_up(log, clock, past):
    with pytest.raises(GivenUp):
        page(log, Choice(), Sorting(Order.PAIN), name_of, clock.now().utc, None, 3, lambda: False)
    with pytest.raises(GivenUp):
        summary(log, Choice(), dates_of_log(log, clock.now().utc), clock.now().utc, lambda: False)
