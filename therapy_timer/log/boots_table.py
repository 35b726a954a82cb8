# SPDX-License-Identifier: MIT
"""The boots as rows of a table: the time line, and from when on anything matters."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

from therapy_timer.core.clock import Boot, Moment, Timeline
from therapy_timer.log.checked_rows import checked, read_rows, save_row
from therapy_timer.log.events import MICROSECOND, from_microseconds, microseconds

KEPT_IN_MIND: Final = timedelta(hours=48)
"""Treatments touched within this time are in the record: the longest ago of a start and the longest rest fit in."""

BOOTS_LOOKED_AT: Final = 100
"""After this many boots it is believed that `KEPT_IN_MIND` has passed, even if their clocks were wrong."""


def save_boot(connection: sqlite3.Connection, timeline: Timeline) -> None:
    """Write the newest boot."""
    boot = timeline.boots[-1]
    save_row(
        connection,
        "boots",
        timeline.base + len(timeline.boots) - 1,
        boot.id,
        boot.first // MICROSECOND,
        boot.last // MICROSECOND,
        microseconds(boot.earliest),
        microseconds(boot.latest),
        int(boot.proven),
    )


def load_timeline(connection: sqlite3.Connection, oldest: int | None) -> Timeline:
    """The boots from the oldest one needed; the newest at any rate."""
    rows = connection.execute(
        "SELECT * FROM boots WHERE ordinal >= min(?, (SELECT max(ordinal) FROM boots)) ORDER BY ordinal",
        (oldest if oldest is not None else 2**62,),
    ).fetchall()
    if not rows:
        return Timeline()
    return Timeline(tuple(_boot(checked(row)) for row in rows), rows[0][0])


def horizon(connection: sqlite3.Connection) -> tuple[int, int]:
    """The boot and the microseconds in it before which nothing matters: at the least `KEPT_IN_MIND` ago."""
    boots: list[Boot] = []
    newest: Moment | None = None
    found = (2**62, 0)
    for row in read_rows(connection, "SELECT * FROM boots ORDER BY ordinal DESC"):
        ordinal = row[0]
        boots.insert(0, _boot(row))
        end = Moment(ordinal, boots[0].last)
        newest = newest or end
        timeline = Timeline(tuple(boots), ordinal)
        # Less may have passed since an older boot than since a younger one whose clock was wrong.
        if (passed := timeline.shortest(end, newest)) < KEPT_IN_MIND:
            found = ordinal, (boots[0].last - (KEPT_IN_MIND - passed)) // MICROSECOND
        elif timeline.counted(end, newest) >= KEPT_IN_MIND or len(boots) >= BOOTS_LOOKED_AT:
            break
    return found


def _boot(columns: Sequence[Any]) -> Boot:
    _, boot, first, last, earliest, latest, proven = columns
    return Boot(
        boot,
        first * MICROSECOND,
        last * MICROSECOND,
        from_microseconds(earliest),
        from_microseconds(latest),
        bool(proven),
    )
