# SPDX-License-Identifier: MIT
"""What brings the log of an older version up to this one.

Events never change. A step may change how they are kept; what is projected from them is derived anew afterwards.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from therapy_timer.log import schema

Step = Callable[[sqlite3.Connection], object]


def before_migration(path: Path, version: int) -> Path:
    """Where the log at `path` is kept as it was before it was migrated from `version`."""
    return path.parent / "backups" / f"before-migration-from-{version}.sqlite3"


def _index_what_lasts(connection: sqlite3.Connection) -> None:
    """Version 2 finds the events that outlast their treatments without reading all; its projection has checksums."""
    connection.execute(schema.INDEX_OF_LASTING)


def _make_room_for_imports(connection: sqlite3.Connection) -> None:
    """Version 3 knows more events that outlast their treatments, and keeps the events of other logs."""
    connection.execute("DROP INDEX events_that_last")
    connection.execute(schema.INDEX_OF_LASTING)
    for statement in schema.statements(schema.IMPORTED):
        connection.execute(statement)


def _index_what_lasts_again(connection: sqlite3.Connection) -> None:
    """Version 4 knows more events that outlast their treatments: of the person, and of what they plan."""
    connection.execute("DROP INDEX events_that_last")
    connection.execute(schema.INDEX_OF_LASTING)


STEPS: Final[dict[int, Step]] = {1: _index_what_lasts, 2: _make_room_for_imports, 3: _index_what_lasts_again}
"""What to do to a log of each older version; in a transaction, before the projection is derived anew."""
