# SPDX-License-Identifier: MIT
"""Rows of the tables that are projected from the events: each has a checksum of its own."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import Any, Final

from therapy_timer.core.clock import Moment
from therapy_timer.log.events import MICROSECOND, BadRow

DAMAGE: Final = (ValueError, TypeError, OverflowError)
"""What is raised at rows that this program cannot have written."""


def save_row(connection: sqlite3.Connection, table: str, *values: str | int | None) -> None:
    """Write a row of these values in place of an earlier one with its key."""
    marks = ", ".join("?" * (len(values) + 1))
    connection.execute(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", (*values, checksum_of(values)))  # noqa: S608


def read_rows(connection: sqlite3.Connection, query: str, *parameters: object) -> Iterator[Sequence[Any]]:
    """The columns of the rows that a query finds, without the checksum. Raises `BadRow` at one where that is wrong."""
    return (checked(row) for row in connection.execute(query, parameters))


def checked(row: Sequence[Any]) -> Sequence[Any]:
    """The columns of a row of any table without the checksum. Raises `BadRow` when that is wrong."""
    values = row[:-1]
    if row[-1] != checksum_of(values):
        raise BadRow(f"checksum of {row[0]}")
    return values


_encode: Final = json.JSONEncoder(check_circular=False).encode
"""Rows are flat, so nothing can go in circles."""


def checksum_of(values: Sequence[str | int | None]) -> str:
    """The BLAKE2b of the columns of a row, or of any other such values."""
    return blake2b(_encode(values).encode(), digest_size=8).hexdigest()


def pair_of(moment: Moment) -> tuple[int, int]:
    """A moment as it stands in two columns: the ordinal of its boot, and microseconds since that."""
    return moment.boot, moment.since_boot // MICROSECOND


def moment_of(boot: int, since_boot: int) -> Moment:
    """The moment that stands in two such columns."""
    return Moment(boot, since_boot * MICROSECOND)
