# SPDX-License-Identifier: MIT
"""What became of what was planned, with the times at which it really began. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from therapy_timer.core.days import day_on
from therapy_timer.log.plan_tables import PastOccurrence
from therapy_timer.log.store import Log
from therapy_timer.services.history import past_occurrences

DAYS_BACK = 14
"""Of so many days, today included, the page shows what became of what was planned."""


@dataclass(frozen=True, slots=True)
class Became:
    """One planned time that is settled; `began` is when the treatment that came of it began (UTC).

    None: nothing came of it, or that treatment was deleted since.
    """

    occurrence: PastOccurrence
    began: datetime | None = None


def became(log: Log, now: datetime) -> tuple[Became, ...]:
    """What became of what was planned in the last days until `now` (aware): the newest day first, its times in order.

    Raises `LogError`.
    """
    since = day_on(now.astimezone().date() - timedelta(days=DAYS_BACK - 1)).start
    found = past_occurrences(log, since, now)
    began: dict[str, datetime] = {}
    if any(each.by for each in found):
        # A treatment may have begun before the time for which it was planned, and even the day before.
        began = {each.id: each.started.utc for each in log.treatments(since - timedelta(days=1))}
    days = groupby(found, key=lambda each: each.at.astimezone().date())
    return tuple(Became(each, began.get(each.by)) for _, day in days for each in reversed([*day]))
