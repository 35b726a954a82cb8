# SPDX-License-Identifier: MIT
"""What was answered in the safety check, as rows of tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from therapy_timer.core.clock import Moment
from therapy_timer.core.events import Condition
from therapy_timer.core.regimen import LONGEST_SINCE_INJURY
from therapy_timer.core.region import Region
from therapy_timer.log import boots_table
from therapy_timer.log.checked_rows import moment_of, pair_of, read_rows, save_row


def save_conditions(connection: sqlite3.Connection, conditions: Iterable[Condition]) -> None:
    """Write what the person said in the safety check."""
    save_row(connection, "conditions", 1, " ".join(sorted(conditions)))


def save_injury(connection: sqlite3.Connection, region: Region, hurt: Moment | None) -> None:
    """Write when a fall or blow hurt a region; None: it did not."""
    if hurt is None:
        connection.execute("DELETE FROM injuries WHERE region = ?", (region,))
    else:
        save_row(connection, "injuries", region, *pair_of(hurt))


def save_short(connection: sqlite3.Connection, region: Region, *, short: bool) -> None:
    """Write whether short treatments were chosen for a region."""
    connection.execute("DELETE FROM short WHERE region = ?", (region,))
    if short:
        save_row(connection, "short", region)


def load_conditions(connection: sqlite3.Connection) -> frozenset[Condition] | None:
    """What the person said; None if nobody asked yet."""
    found = [conditions for _, conditions in read_rows(connection, "SELECT * FROM conditions")]
    return frozenset(Condition(each) for each in found[0].split()) if found else None


def load_injuries(connection: sqlite3.Connection, oldest: int) -> dict[Region, Moment]:
    """When regions were hurt, as long as anything follows from it; `oldest` is the first boot needed for all else."""
    rows = read_rows(connection, "SELECT * FROM injuries ORDER BY region")
    injuries = {Region(region): moment_of(boot, since) for region, boot, since in rows}
    if not injuries:
        return {}
    timeline = boots_table.load_timeline(connection, min(oldest, *(hurt.boot for hurt in injuries.values())))
    if not timeline.boots:  # a damaged table, which is told elsewhere
        return injuries
    newest = Moment(timeline.base + len(timeline.boots) - 1, timeline.boots[-1].last)
    return {region: hurt for region, hurt in injuries.items() if timeline.shortest(hurt, newest) < LONGEST_SINCE_INJURY}


def load_short(connection: sqlite3.Connection) -> frozenset[Region]:
    """The regions for which short treatments were chosen."""
    return frozenset(Region(region) for (region,) in read_rows(connection, "SELECT * FROM short"))
