# SPDX-License-Identifier: MIT
"""A log to which nothing can be written for a while."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from therapy_timer.log.store import Log


@contextmanager
def unwritable(log: Log) -> Iterator[None]:
    """Hold the log, as another process would; whoever wants to write does not wait."""
    (patience,) = log._connection.execute("PRAGMA busy_timeout").fetchone()
    log._connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(log.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
    log._connection.execute(f"PRAGMA busy_timeout = {patience}")
