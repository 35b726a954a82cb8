# SPDX-License-Identifier: MIT
"""Care for the log: its daily backup, what is told of its troubles, and what is left of one that was deleted."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal, Slot

from therapy_timer.app.ground import Ground
from therapy_timer.app.pages import Pages
from therapy_timer.core.skin import Snapshot
from therapy_timer.log.errors import LogError
from therapy_timer.services.daily_backup import DailyBackup
from therapy_timer.services.erasing import forget_ended_rests
from therapy_timer.services.opening import Trouble, backup_folder
from therapy_timer.views import problem_words

_log = logging.getLogger(__name__)


class LogCare(QObject):
    """Looks after the log, and says on the timer's page what came of it."""

    restored = Signal()
    """Something came back from a backup, maybe from long ago."""
    failed = Signal(object)
    """The log could not be used: a `LogError`."""

    def __init__(self, ground: Ground, pages: Pages, trouble: Trouble | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._pages = pages
        self._trouble = trouble
        self.backup = DailyBackup(ground.log.path, backup_folder(ground.folders))

    def follow(self, snapshot: Snapshot) -> None:
        """Have the day's backup made, and what is over forgotten."""
        self.backup.see(snapshot.now.utc.astimezone().date())
        self._tell_backup_failure()
        if snapshot.record.kept:
            self._forget()

    def tell_trouble(self) -> bool:
        """Say what was wrong with the log, if anything was, and offer the newest backup."""
        if self._trouble is None:
            return False
        from therapy_timer.views.questions import TroubleNotice

        self._ground.window.bring_up()
        notice = TroubleNotice(self._trouble, self._ground.window)
        notice.restore_wanted.connect(self._restore)
        notice.open()
        return True

    @Slot()
    def _restore(self) -> None:
        """Add what the newest backup has and the log has not; nothing is replaced."""
        from therapy_timer.services.restoring import RestoreRefused, restore
        from therapy_timer.views import settings_words

        if self._trouble is None or self._trouble.backup is None:
            return
        try:
            restored = restore(self._ground.log, self._trouble.backup[1], self._ground.clock)
        except RestoreRefused as error:
            self._pages.timer.notice(settings_words.restore_refused(error))
            return
        except LogError as error:
            self.failed.emit(error)
            return
        self.restored.emit()
        self._pages.timer.notice(settings_words.restored(restored))

    def _tell_backup_failure(self) -> None:
        """Say that there is no backup of today, once, when the window is seen and has nothing worse to say."""
        ground = self._ground
        if not ground.window.seen or ground.treatments.unsaved:
            return
        if (failure := self.backup.take_failure()) is not None:
            self._pages.timer.notice(problem_words.not_backed_up(failure, self.backup.newest(), ground.folders.data))

    def _forget(self) -> None:
        try:
            forget_ended_rests(self._ground.log, self._ground.clock)
        except LogError as error:
            _log.warning("what is left of a deleted log could not be deleted: %s", error)
