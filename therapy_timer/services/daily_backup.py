# SPDX-License-Identifier: MIT
"""One backup of the log a day, beside whatever else goes on: a large log takes a while to copy. No Qt."""

from __future__ import annotations

import logging
import threading
from datetime import date
from pathlib import Path

from therapy_timer.log.backup import back_up, back_up_daily, backups
from therapy_timer.log.errors import LogError

_logger = logging.getLogger(__name__)


class DailyBackup:
    """Backs the log up on a thread of its own, at most once for each day that it is told of."""

    def __init__(self, log: Path, folder: Path) -> None:
        self._log = log
        self._folder = folder
        self._seen: date | None = None
        self._thread: threading.Thread | None = None
        self._failure: LogError | None = None
        self._one_at_a_time = threading.Lock()

    def see(self, today: date) -> None:
        """Back up unless that was done, or tried, on this day (local). Returns at once."""
        if today == self._seen or (self._thread is not None and self._thread.is_alive()):
            return
        self._seen = today
        self._thread = threading.Thread(target=self._back_up, args=(today,), name="backup")
        self._thread.start()

    def finish(self) -> None:
        """Wait for a backup that is under way."""
        if self._thread is not None:
            self._thread.join()

    def take_failure(self) -> LogError | None:
        """Why the last try failed, to be told to the person; None if it did not, or if that was asked before.

        `LogDamaged` is an event in the log that is not as it was written: no backup is made of it.
        """
        failure, self._failure = self._failure, None
        return failure

    def now(self, today: date) -> None:
        """Back up as the log is now, on the calling thread, in place of the backup of today. Raises `LogError`."""
        with self._one_at_a_time:
            back_up(self._log, self._folder / f"log-{today.isoformat()}.sqlite3")

    def newest(self) -> date | None:
        """The day of the newest backup that there is."""
        return next((day for day, _ in backups(self._folder)), None)

    def _back_up(self, today: date) -> None:
        try:
            with self._one_at_a_time:
                back_up_daily(self._log, self._folder, today)
        except LogError as error:
            _logger.warning("the log could not be backed up: %s", error)
            self._failure = error
