# SPDX-License-Identifier: MIT
"""The world of the cases with the real services and a real log on disk."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from tests.helpers.world import OF_PLANS, Reply, World
from therapy_timer.core.clock import Instant
from therapy_timer.core.events import AnchorReason, Event
from therapy_timer.core.reminders import Reminder
from therapy_timer.core.skin import Snapshot
from therapy_timer.log.store import Log
from therapy_timer.services.erasing import delete_everything
from therapy_timer.services.folders import Folders
from therapy_timer.services.treatments import Treatments


class LogWorld(World):
    """Everything goes through `Treatments` to a log that is opened for each command and closed after it.

    Whatever is not on disk is therefore forgotten at once: every step is a restart of the program.
    """

    def __init__(self, folder: Path, when: str | datetime = "10:00", *, marker: Path | None = None) -> None:
        super().__init__(when)
        self.folder = folder
        self.marker = marker

    def snapshot(self) -> Snapshot:
        with Log.open(self.folder, marker=self.marker) as log:
            return Treatments(log, self.clock).snapshot()

    def command(self, name: str, *arguments: Any) -> Reply:
        known = self.occurrences() if name in OF_PLANS else ()
        with Log.open(self.folder, marker=self.marker) as log:
            treatments = Treatments(log, self.clock)
            treatments.know_occurrences(lambda _: known)
            outcome = getattr(treatments, name)(*arguments)
        return Reply(outcome.snapshot, outcome.events, outcome.refusal)

    def told(self, reminder: Reminder) -> None:
        with Log.open(self.folder, marker=self.marker) as log:
            Treatments(log, self.clock).told(reminder)

    def settle(self) -> None:
        occurrences = self.occurrences()
        with Log.open(self.folder, marker=self.marker) as log:
            treatments = Treatments(log, self.clock)
            treatments.settle(treatments.snapshot(), occurrences)

    def anchor(self, reason: AnchorReason = AnchorReason.INTERVAL) -> None:
        with Log.open(self.folder, marker=self.marker) as log:
            Treatments(log, self.clock).anchor(reason)

    def record_events(self, *events: Event) -> None:
        with Log.open(self.folder, marker=self.marker) as log, log.transaction() as transaction:
            for event in events:
                transaction.append(self.clock.now(), event)

    def delete(self) -> None:
        folders = Folders(data=self.folder, config=self.folder, state=self.folder)
        with Log.open(self.folder, marker=self.marker) as log:
            delete_everything(log, folders, self.clock)

    def history(self) -> list[tuple[Instant, Event]]:
        with Log.open(self.folder, marker=self.marker) as log:
            return list(log.events())
