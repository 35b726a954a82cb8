# SPDX-License-Identifier: MIT
"""Treatments of the past as values, as a log would tell them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from tests.helpers.clock import at, minutes
from therapy_timer.core.clock import Moment
from therapy_timer.core.days import Dates, DayRibbon, day_ribbons, days_on
from therapy_timer.core.events import Answer, Modality
from therapy_timer.core.regimen import SHORTEST_REST
from therapy_timer.core.region import Region
from therapy_timer.core.treatment import Removal, Said, Treatment

_BOOT = datetime(2000, 1, 1, tzinfo=UTC)


def past(
    id_: str,
    start: str | datetime,
    on_for: float | None = 15,
    modality: Modality = Modality.ICE,
    region: Region = Region.LOWER_BACK,
    answer: Answer = Answer.NOW,
    checked: Sequence[float] = (5, 10),
    planned: float = 15,
    *,
    outside: bool = False,
) -> Treatment:
    """A treatment that was on for so many minutes; one that still is when they are None."""
    begin = Said(Moment(0, at(start) - _BOOT), Moment(0, at(start) - _BOOT), at(start))
    removals: tuple[Removal, ...] = ()
    if on_for is not None:
        moment = begin.at.earlier_by(-minutes(on_for))
        removals = (Removal(Said(moment, moment, at(start) + minutes(on_for)), minutes(on_for), answer),)
    return Treatment(
        id=id_,
        area=region.value,
        regions=(region,),
        modality=modality,
        planned=minutes(planned),
        outside=outside,
        started=begin,
        touched=begin.at,
        removals=removals,
        on=on_for is None,
        checked=tuple(minutes(check) for check in checked),
    )


def past_days(first: date, days: int, each: int = 5) -> list[Treatment]:
    """So many treatments on each of so many days, every third one of heat."""
    begin = datetime(first.year, first.month, first.day, 7, tzinfo=UTC)
    return [
        past(
            f"{day}-{n}",
            begin + timedelta(days=day, hours=2.5 * n, minutes=(day * 7 + n * 5) % 20),
            modality=Modality.HEAT if (day + n) % 3 == 0 else Modality.ICE,
        )
        for day in range(days)
        for n in range(each)
    ]


def rest_of(_region: Region) -> timedelta:
    """How long any region rests."""
    return SHORTEST_REST


class AskedDays:
    """Tells the ribbons of days out of treatments, and keeps what it was asked for."""

    def __init__(self, treatments: Sequence[Treatment], now: datetime) -> None:
        self.treatments, self.now = treatments, now
        self.asked: list[Dates] = []

    def __call__(self, first: date, last: date) -> Sequence[DayRibbon]:
        """The ribbons from one date to another."""
        self.asked.append(Dates(first, last))
        return day_ribbons(days_on(self.asked[-1]), self.treatments, rest_of, self.now)

    @property
    def days(self) -> set[date]:
        """Every day that was asked for."""
        return {day for dates in self.asked for day in dates}
