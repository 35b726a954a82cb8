# SPDX-License-Identifier: MIT
"""What is to be taken in of a file, and how far that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import (
    Event,
    RestImported,
)
from therapy_timer.core.regimen import LONGEST_REST
from therapy_timer.core.region import Region
from therapy_timer.log.exchange import PROGRESS_EVERY, Progress
from therapy_timer.log.staging import (
    KEPT,
    ImportCancelled,
    Problem,
    Problems,
    Staging,
)
from therapy_timer.log.store import Log

State = tuple[int, int, int]
"""Tells one state of a log from another: the version of its tables, the newest own and the newest imported event."""


@dataclass(slots=True)
class ImportPlan:
    """What a file says, checked against a log: what of it is new, what is refused, and what is worth knowing.

    `new` treatments are not in the log yet, `changed` ones are and get something more; `events` are all that are taken
    in. `problems` are what is refused, with line and reason, `overlaps` the treatments that are kept although another
    one was on the same region at the same time; of both at most a thousand are listed, and `problem_count` and
    `overlap_count` tell how many there are. `own` are the events that are written here for it. Close it after use.
    """

    path: Path
    staging: Staging
    found: Problems
    new: int = 0
    changed: int = 0
    events: int = 0
    known: int = 0
    problems: tuple[Problem, ...] = ()
    problem_count: int = 0
    overlaps: tuple[Problem, ...] = ()
    overlap_count: int = 0
    own: tuple[Event, ...] = ()
    off: dict[Region, datetime] = field(default_factory=dict)
    unwell: frozenset[Region] = frozenset()
    state: State = (-1, -1, -1)

    @property
    def refused(self) -> int:
        """How many problems there are that keep something out; if there are very many, no more than that."""
        return self.problem_count - sum(problem.fault in KEPT for problem in self.problems)

    def close(self) -> None:
        """Forget what was read."""
        self.staging.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def rests(self, now: datetime) -> Iterator[RestImported]:
        """What it means for the skin: which regions rest or are locked, and since when (`now` is aware)."""
        for region, off in sorted(self.off.items()):
            ago = max(ZERO, now - off)
            if ago < LONGEST_REST or region in self.unwell:
                yield RestImported(region, ago, region in self.unwell)


def state_of(log: Log) -> State:
    """The state of a log, as far as it matters here: its tables are made anew when events are put between others."""
    newest = "SELECT (SELECT max(seq) FROM events), (SELECT max(number) FROM imported_events)"
    own, imported = log.connection.execute(newest).fetchone()
    (version,) = log.connection.execute("PRAGMA schema_version").fetchone()
    return version, own or 0, imported or 0


class Steps:
    """Tells how many of so many steps are done. Raises ImportCancelled if nobody wants them any more."""

    def __init__(self, of: int, progress: Progress | None) -> None:
        self._of = of
        self._progress = progress
        self._done = 0

    def one_by_one(self, pieces: Iterable[Any]) -> Iterator[Any]:
        """The same pieces, each of which is a step."""
        for piece in pieces:
            self.done()
            yield piece

    def done(self, number: int = 1) -> None:
        """So many more steps."""
        before, self._done = self._done, self._done + number
        if self._progress is None or before // PROGRESS_EVERY == self._done // PROGRESS_EVERY:
            return
        if not self._progress(min(self._done, self._of), self._of):
            raise ImportCancelled
