# SPDX-License-Identifier: MIT
"""Plans and what became of their occurrences, as rows of tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from therapy_timer.core.events import Modality, OccurrenceSettled, OccurrenceTold, PlanOutcome, SkipReason
from therapy_timer.core.record import CLOCK_WAS_AHEAD, Plan
from therapy_timer.log.checked_rows import checked, read_rows, save_row
from therapy_timer.log.events import from_microseconds, microseconds


@dataclass(frozen=True, slots=True)
class PastOccurrence:
    """What was planned for `at` (UTC) and what became of it; `by` is the treatment that came of it, if any did.

    `area` and `modality` are those of the plan at that time; empty and None where the plan is not known.
    """

    plan: str
    at: datetime
    area: str
    modality: Modality | None
    outcome: PlanOutcome
    why: SkipReason | None
    by: str


def save_plan(connection: sqlite3.Connection, plan: Plan, settled: datetime | None) -> None:
    """Write a plan as it stands now, and forget what a wall clock that was ahead left behind of it.

    `settled` is up to when it is settled, None if it is not.
    """
    times, weekdays = " ".join(f"{each:%H:%M}" for each in plan.times), " ".join(map(str, sorted(plan.weekdays)))
    first, last = plan.first.isoformat(), plan.last.isoformat() if plan.last else None
    since = microseconds(plan.since)
    save_row(connection, "plans", plan.id, plan.area, plan.modality, times, weekdays, first, last, since)
    if settled is None:
        connection.execute("DELETE FROM settled WHERE plan = ?", (plan.id,))
    ahead = microseconds(plan.since + CLOCK_WAS_AHEAD)
    connection.execute("DELETE FROM occurrences WHERE plan = ? AND at > ? AND outcome IS NULL", (plan.id, ahead))


def remove_plan(connection: sqlite3.Connection, plan: str) -> None:
    """Write that a plan does not hold any more. What became of its occurrences stays."""
    connection.execute("DELETE FROM plans WHERE id = ?", (plan,))


def save_occurrence(
    connection: sqlite3.Connection, plan: Plan | None, event: OccurrenceTold | OccurrenceSettled, until: datetime | None
) -> None:
    """Write that an occurrence was told, or what became of it; `until` is up to when its plan is settled."""
    known = connection.execute(
        "SELECT * FROM occurrences WHERE plan = ? AND at = ?", (event.plan, microseconds(event.at))
    ).fetchone()
    area, modality = checked(known)[2:4] if known else (plan.area, plan.modality) if plan else ("", "")
    outcome, why, by = checked(known)[4:] if known else (None, None, "")
    if isinstance(event, OccurrenceSettled):
        outcome, why, by = event.outcome, event.why, event.by
    elif until is None or event.at > until:  # what it was settled as, if it was, was by a clock that was ahead
        outcome, why, by = None, None, ""
    save_row(connection, "occurrences", event.plan, microseconds(event.at), area, modality, outcome, why, by)
    if until is not None:
        save_row(connection, "settled", event.plan, microseconds(until))


def load_occurrences(connection: sqlite3.Connection, since: datetime, until: datetime) -> Iterator[PastOccurrence]:
    """What was planned from `since` until before `until` (aware) and what became of it, the newest first."""
    query = "SELECT * FROM occurrences WHERE at >= ? AND at < ? AND outcome IS NOT NULL ORDER BY at DESC, plan"
    for plan, at, area, modality, outcome, why, by in read_rows(
        connection, query, microseconds(since), microseconds(until)
    ):
        yield PastOccurrence(
            *(plan, from_microseconds(at), area, Modality(modality) if modality else None),
            *(PlanOutcome(outcome), SkipReason(why) if why else None, by),
        )


def load_plans(connection: sqlite3.Connection) -> Iterator[Plan]:
    """The plans that hold."""
    for plan, area, modality, times, weekdays, first, last, since in read_rows(
        connection, "SELECT * FROM plans ORDER BY id"
    ):
        yield Plan(
            *(plan, area, Modality(modality), tuple(time.fromisoformat(each) for each in times.split())),
            *(frozenset(int(each) for each in weekdays.split()), date.fromisoformat(first)),
            *(date.fromisoformat(last) if last else None, from_microseconds(since)),
        )


def load_told(connection: sqlite3.Connection) -> Iterator[tuple[str, datetime]]:
    """Plan and time (UTC) of the occurrences that were told, and of which it is open what became of them."""
    rows = read_rows(connection, "SELECT * FROM occurrences WHERE outcome IS NULL")
    return ((plan, from_microseconds(at)) for plan, at, *_ in rows)


def load_settled(connection: sqlite3.Connection) -> Iterator[tuple[str, datetime]]:
    """Plans, and up to when (UTC) each of them is settled."""
    return ((plan, from_microseconds(until)) for plan, until in read_rows(connection, "SELECT * FROM settled"))
