# SPDX-License-Identifier: MIT
"""Which treatments of a file were on a region at the same time as another one: told in one pass over each region."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from typing import Final

from therapy_timer.core.regimen import LONGEST_AGO
from therapy_timer.log.events import MICROSECOND, microseconds

_PACKS: Final = """
SELECT started_utc, id, CASE WHEN is_on THEN :now ELSE started_utc + (removals ->> '$[#-1][5]') END
FROM treatments WHERE region = :region AND started_utc >= :since AND started_utc < :until
    AND NOT cancelled AND NOT deleted
ORDER BY started_utc, id
"""


@dataclass(frozen=True, slots=True)
class _Pack:
    """One pack on the region by the wall clock, in microseconds; `read` is whether it comes from the file."""

    began: int
    treatment: str
    ended: int
    read: bool


def overlapping(log: sqlite3.Connection, staged: sqlite3.Connection, now: datetime) -> Iterator[str]:
    """The staged treatments that overlap with one of the log, or with another staged one that began before them.

    Of those that the log knows it is not told again.
    """
    spans = staged.execute(
        "SELECT region, min(started_utc), max(started_utc) FROM treatments GROUP BY region"
    ).fetchall()
    for region, first, last in spans:
        asked = {
            "now": microseconds(now),
            "region": region,
            "since": first - LONGEST_AGO // MICROSECOND,
            "until": last + LONGEST_AGO // MICROSECOND,
        }
        here = (_Pack(began, known, ended, read=False) for began, known, ended in log.execute(_PACKS, asked))
        there = (
            _Pack(began, treatment, ended, read=True)
            for began, treatment, ended in staged.execute(_PACKS, asked)
            if _is_new(log, treatment)
        )
        yield from _overlapping(merge(here, there, key=lambda pack: (pack.began, pack.treatment)))


def _is_new(log: sqlite3.Connection, treatment: str) -> bool:
    return log.execute("SELECT 1 FROM treatments WHERE id = ?", (treatment,)).fetchone() is None


def _overlapping(packs: Iterator[_Pack]) -> Iterator[str]:
    """The same of one region, of packs in the order in which they began."""
    latest = 0
    open_ones: list[_Pack] = []
    """Those of the file that no other one has overlapped with yet, and that are still on."""
    for pack in packs:
        if not pack.read:
            yield from (other.treatment for other in open_ones if other.ended > pack.began)
            open_ones.clear()
        open_ones = [other for other in open_ones if other.ended > pack.began]
        if pack.read and latest > pack.began:
            yield pack.treatment
        elif pack.read:
            open_ones.append(pack)
        latest = max(latest, pack.ended)
