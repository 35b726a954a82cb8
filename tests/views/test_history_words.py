# SPDX-License-Identifier: MIT
"""What the record is called, and that the charts say in words what they show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.helpers.clock import at, minutes
from tests.helpers.past import past, rest_of
from therapy_timer.core.clock import ZERO
from therapy_timer.core.days import Dates, SpanKind, day_ribbons, days_on
from therapy_timer.core.events import Answer, Modality
from therapy_timer.core.figures import Figures
from therapy_timer.core.record import Area
from therapy_timer.core.regimen import regimen_of
from therapy_timer.core.region import Region
from therapy_timer.core.trend import PainPoint, PainTrend, pain_trend
from therapy_timer.views import history_words as words
from therapy_timer.views.translation import set_translator

BACK = Area("lower-back", Region.LOWER_BACK)
NOW = at("20:00")
WEEK = Dates(date(2026, 3, 2), date(2026, 3, 8))


@pytest.fixture(autouse=True)
def berlin(local_zone: Callable[[str], None]) -> None:
    local_zone("Europe/Berlin")


def test_days_are_named_short_or_by_date() -> None:
    assert words.day_name(date(2026, 3, 16)) == "Mon 16"
    assert words.day_name(date(2026, 3, 1), dated=True) == "2026-03-01"
    assert [name[:3] for name in words.day_names(dated=False)] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def test_runs_of_dates_are_named_by_their_ends() -> None:
    assert words.dates_name(WEEK) == "2026-03-02 to 2026-03-08"
    assert words.dates_name(Dates(WEEK.first, WEEK.first)) == "2026-03-02"


class TestTimes:
    def test_are_local(self) -> None:
        assert words.day_and_time(datetime(2026, 3, 1, 23, 30, tzinfo=UTC)) == "Mon 2026-03-02 00:30"

    def test_that_come_twice_are_told_apart(self) -> None:
        first, second = datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
        assert words.time_of_day(first) == "02:30 CEST"
        assert words.time_of_day(second) == "02:30 CET"
        assert words.time_of_day(second + timedelta(hours=1)) == "03:30"

    def test_around_the_hour_that_is_left_out_are_plain(self) -> None:
        before = datetime(2026, 3, 29, 0, 59, tzinfo=UTC)
        assert words.time_of_day(before) == "01:59"
        assert words.time_of_day(before + minutes(1)) == "03:00"


class TestTreatment:
    def test_is_told_in_full(self) -> None:
        treatment = past("a", "10:00", 18, Modality.HEAT, answer=Answer.SKIN_WARNING, checked=(), outside=False)
        told = words.treatment_told(treatment, BACK, NOW, PainPoint(at("10:00"), 7, 5), "Slept badly")
        assert told.splitlines() == [
            "Heat · lower back",
            "Mon 2026-03-02 11:00 to 11:18",
            "18 minutes on the skin, 15 minutes planned",
            "Overrun 3:00",
            "2 checks not answered",
            "Ended: numb, white or burning",
            "Pain 7 before, 5 after",
            "Slept badly",
        ]

    def test_is_told_while_it_is_on(self) -> None:
        told = words.treatment_told(past("a", "19:53", None, checked=(5,)), BACK, NOW, PainPoint(NOW, None, None))
        assert told.splitlines() == [
            "Ice · lower back",
            "Mon 2026-03-02 20:53, still on",
            "7 minutes on the skin, 15 minutes planned",
        ]

    @pytest.mark.parametrize(
        ("changes", "remark"),
        [
            ({"outside": True}, "Put on against the rule"),
            ({"answer": Answer.NEVER_ON}, "Said to be never on"),
            ({"answer": Answer.UNKNOWN}, "The end is not known; it is the time of the answer"),
            ({"checked": (5,)}, "1 check not answered"),
        ],
    )
    def test_what_was_out_of_the_ordinary_is_told(self, changes: dict[str, object], remark: str) -> None:
        treatment = past("a", "10:00", **changes)  # type: ignore[arg-type]
        assert remark in words.remarks(treatment, minutes(15))
        assert words.remarks(past("a", "10:00"), minutes(15)) == []

    def test_its_rest_is_told(self) -> None:
        told = words.rest_told(past("a", "10:00"), BACK, at("12:15"))
        assert told == "Rest until 13:15\nafter Ice · lower back"

    @pytest.mark.parametrize(
        ("before", "after", "told"),
        [(7, 5, "Pain 7 before, 5 after"), (0, None, "Pain 0 before"), (None, 0, "Pain 0 after")],
    )
    def test_its_pain_is_told_as_far_as_it_was_said(self, before: int | None, after: int | None, told: str) -> None:
        assert words.pain_told(PainPoint(NOW, before, after)) == told


def test_figures_are_told_with_their_names() -> None:
    told = dict(
        words.figures_told(Figures(12, minutes(125), minutes(30), 2, timedelta(seconds=90), minutes(121.5), 3, 1))
    )
    assert told == {
        "Treatments": "12",
        "Time of ice": "2 hours 5 minutes",
        "Time of heat": "30 minutes",
        "Overruns": "2, 1:30 in all",
        "Shortest rest": "2 hours 1 minute",
        "Checks not answered": "3",
        "Ended numb, white or burning": "1",
    }
    assert dict(words.figures_told(Figures()))["Shortest rest"] == "–"
    assert dict(words.figures_told(Figures()))["Overruns"] == "0"


class TestRibbonsInWords:
    def test_tell_every_pack_of_every_day(self) -> None:
        packs = [past("a", "10:00"), past("b", "22:50", 20, Modality.HEAT)]
        days = day_ribbons(days_on(Dates(date(2026, 3, 2), date(2026, 3, 4))), packs, rest_of, NOW)
        assert words.ribbons_text(days).splitlines() == [
            "Mon 2: ice 11:00 to 11:15, heat 23:50 to midnight; 25 minutes on the skin",
            "Tue 3: heat midnight to 00:10; 10 minutes on the skin",
            "Wed 4: no treatment",
        ]
        assert words.ribbons_text(days, dated=True).startswith("2026-03-02: ice")
        assert words.ribbons_title(WEEK) == "Treatments and rests, 2026-03-02 to 2026-03-08"

    def test_name_every_kind(self) -> None:
        assert [words.kind_name(kind) for kind in SpanKind] == ["Ice", "Heat", "Rest"]


class TestTrendInWords:
    def test_tells_how_it_runs_and_every_point(self) -> None:
        points = [
            PainPoint(at("10:00"), 8, 6),
            PainPoint(at("14:00"), 9, None),
            PainPoint(at("18:00"), None, 4),
        ]
        assert words.trend_text(pain_trend(points, WEEK), "lower back").splitlines() == [
            "Pain, 0–10, 2026-03-02 to 2026-03-08 · lower back",
            "before: first 8, last 9, least 8, most 9",
            "after: first 6, last 4, least 4, most 6",
            "Mon 2026-03-02 11:00: Pain 8 before, 6 after",
            "Mon 2026-03-02 15:00: Pain 9 before",
            "Mon 2026-03-02 19:00: Pain 4 after",
        ]

    def test_of_one_number_leaves_the_other_out(self) -> None:
        text = words.trend_text(pain_trend([PainPoint(at("10:00"), None, 6)], WEEK))
        assert "before:" not in text
        assert "after: first 6" in text

    def test_of_nothing_says_so(self) -> None:
        assert words.trend_text(PainTrend(WEEK)).splitlines()[1:] == ["No pain was recorded"]

    def test_tells_what_is_not_drawn(self) -> None:
        points = tuple(PainPoint(at("10:00") + minutes(n), n, 0) for n in range(3))
        trend = PainTrend(WEEK, points, 30, 1, 3)
        assert words.trend_thinned(trend) == "3 of 30 drawn: of each day the 3 with the most and the least pain"
        assert words.trend_thinned(replace(trend, days=7)).startswith("3 of 30 drawn: of every 7 days the 3")
        assert words.trend_thinned(trend) in words.trend_text(trend)
        assert words.trend_thinned(replace(trend, recorded=3)) == ""


def test_the_regimen_comes_with_its_sources() -> None:
    regimen = regimen_of(Region.LOWER_BACK, minutes(180))
    told = words.regimen_told("Lower back", regimen)
    assert told.startswith("Lower back: 15 to 20 minutes (source: ")
    assert "rest of at least 3 hours (source: " in told
    assert regimen.minutes_source in told
    assert regimen.rest_source in told


class Marking:
    """A translator that shows what went through it."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, _context: str, text: str, _n: int | None) -> str:
        self.seen.append(text)
        return f"«{text}»"


@pytest.fixture
def marking() -> Iterator[Marking]:
    made = Marking()
    set_translator(made)
    yield made
    set_translator(None)


def test_every_word_can_be_translated(marking: Marking) -> None:
    texts = [
        words.report_title(),
        words.report_foot(),
        words.page_number(1, 2),
        words.continued("x"),
        *words.table_heads(),
        words.minutes(ZERO),
        words.still_on(),
        words.no_treatments(),
        words.regimen_heading(),
        *words.statements(),
        words.cannot_print(),
        words.report_made(NOW, "1"),
        words.day_name(date(2026, 3, 16)),
    ]
    assert all(text.startswith("«") for text in texts)


def test_nothing_says_that_a_treatment_did_it(marking: Marking) -> None:
    words.statements()
    trend = PainTrend(WEEK, (PainPoint(NOW, 8, 6),), 2, 7, 2)
    words.trend_text(trend)
    words.figures_told(Figures())
    text = " ".join(marking.seen).lower()
    for word in ("improve", "reduce", "relie", "thanks to", "helped", "effect", "heal"):
        assert word not in text
