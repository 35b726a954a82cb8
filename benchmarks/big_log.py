# SPDX-License-Identifier: MIT
"""Makes a log of very many treatments, as the program would have written it, in a minute instead of an hour."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import astuple, dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from heapq import merge
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from therapy_timer.core.clock import Instant, Timeline  # noqa: E402 - after the path is set
from therapy_timer.core.events import (  # noqa: E402
    Anchored,
    AnchorReason,
    Event,
    Modality,
    Noted,
    PainSaid,
    PainTime,
    Removed,
    Started,
)
from therapy_timer.core.region import Region  # noqa: E402
from therapy_timer.core.treatment import Treatment, evolve  # noqa: E402
from therapy_timer.log import boots_table, treatments_table  # noqa: E402
from therapy_timer.log.events import row_of  # noqa: E402
from therapy_timer.log.store import FILE_NAME, Log  # noqa: E402

BEGAN: Final = datetime(2025, 1, 1, 8, tzinfo=UTC)
APART: Final = timedelta(seconds=55)
"""From one start to the next: a million of them in less than two years."""


@dataclass(frozen=True)
class Past:
    """So many treatments, when the first of them began, and how long after one the next began, a minute or so."""

    count: int
    began: datetime = BEGAN
    apart: timedelta = APART

    def instant(self, since: timedelta) -> Instant:
        """The instant so long after the first one began."""
        return Instant(self.began + since, timedelta(minutes=1) + since, "boot")


def name_of(kind: str, number: int) -> str:
    """An id as the program gives them, by chance and not in order, but the same each time."""
    return blake2b(f"{kind} {number}".encode(), digest_size=16).hexdigest()


def history(past: Past) -> Iterator[tuple[Instant, Event]]:
    """The events of these treatments, in their order."""
    return merge(_starts(past), _ends(past), key=lambda said: said[0].since_boot)


def _starts(past: Past) -> Iterator[tuple[Instant, Event]]:
    regions = list(Region)
    for number in range(past.count):
        name, region = name_of("treatment", number), regions[number % len(regions)]
        modality = Modality.HEAT if number % 3 else Modality.ICE
        yield past.instant(number * past.apart), Started(name, region.value, region, modality, timedelta(minutes=15))


def _ends(past: Past) -> Iterator[tuple[Instant, Event]]:
    for number in range(past.count):
        name = name_of("treatment", number)
        off = past.instant(number * past.apart + timedelta(minutes=15, seconds=number % 55))
        yield off, Removed(name)
        if number % 4 == 0:
            yield off, PainSaid(name, PainTime.AFTER, number % 11)
        if number % 50 == 0:
            yield off, Noted(name, f"Less stiff than before, number {number}.")


def make(folder: Path, past: Past) -> Path:
    """Make it in `folder`, which has to be empty, and return the path of the file."""
    with Log.open(folder) as log, log.transaction() as transaction:
        transaction.append(past.instant(timedelta(0)), Anchored(AnchorReason.START))
    path = folder / FILE_NAME
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = -512000")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        ((machine,),) = connection.execute("SELECT value FROM about WHERE key = 'machine'")
        timeline = Timeline().seen(past.instant(timedelta(0)))
        running: dict[str, Treatment] = {}
        for event_number, (instant, event) in enumerate(history(past), start=1):
            row = row_of(name_of("event", event_number), machine, instant, event)
            connection.execute("INSERT INTO events VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)", astuple(row))
            timeline = timeline.seen(instant)
            assert isinstance(event, Started | Removed | PainSaid | Noted)
            before = running.pop(event.treatment, None)
            after = evolve(before, event, timeline.moment(instant), instant.utc, timeline)
            running[event.treatment] = after
            if len(running) > 100:
                treatments_table.save_treatment(connection, running.pop(next(iter(running))))
        for treatment in running.values():
            treatments_table.save_treatment(connection, treatment)
        boots_table.save_boot(connection, timeline)
        connection.execute("COMMIT")
    with Log.open(folder) as log, log.transaction() as transaction:
        transaction.append(past.instant(past.count * past.apart + timedelta(hours=1)), Anchored(AnchorReason.INTERVAL))
    return path


if __name__ == "__main__":
    print(make(Path(sys.argv[1]), Past(int(sys.argv[2]))))
