# SPDX-License-Identifier: MIT
"""What there is to say about regions that are treated for weeks, from what is on record. No Qt."""

from __future__ import annotations

from datetime import timedelta, tzinfo

from therapy_timer.core.clock import Clock
from therapy_timer.core.course import LOOK_BACK, Note, TreatedDay, notes
from therapy_timer.log.history import day_counts, warnings
from therapy_timer.log.store import Log


def course_notes(log: Log, clock: Clock, zone: tzinfo | None = None) -> tuple[Note, ...]:
    """The notes of today, but for those that were put away; `zone` is the zone of the days, the local one if None.

    Raises `LogError`.
    """
    now = clock.now().utc
    since, until = now - LOOK_BACK, now + timedelta(days=1)
    treated = [
        TreatedDay(count.day, count.region, count.modality) for count in day_counts(log, since, until, zone=zone)
    ]
    warned = [(said.astimezone(zone), region) for said, region in warnings(log, since, until)]
    put_away = {note: said.astimezone(zone) for note, said in log.record().put_away.items()}
    return notes(treated, warned, put_away, now.astimezone(zone))
