# SPDX-License-Identifier: MIT
"""Notices on Linux that the computer's time zone was set."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Slot

from therapy_timer.desktop.watch import Watch

_log = logging.getLogger(__name__)

LOCAL_ZONE: Final = Path("/etc/localtime")
"""The zone of everybody who does not set TZ: as a rule a link into the zone database, put there anew."""


class ZoneWatch(Watch):
    """Tells `clock_set` when the file of the local zone is put there anew, as the tools for it do.

    One that is overwritten in its place is not noticed.
    """

    def __init__(self, parent: QObject | None = None, *, path: Path = LOCAL_ZONE) -> None:
        super().__init__(parent)
        self._path = path
        self._identity: tuple[int, ...] = ()
        self._watcher: QFileSystemWatcher | None = None

    def start(self) -> None:
        """Begin to tell."""
        if self._watcher is not None:
            return
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._identity = self._identify()
        # The folder, for a watch on the link would follow it. Without inotify, Qt would look once a second.
        if not self._watcher.addPath(str(self._path.parent)) or _polls(self._watcher):
            _log.info("nothing tells when the time zone is set: %s cannot be watched", self._path.parent)
            self.stop()

    def stop(self) -> None:
        """Watch the folder no longer."""
        if self._watcher is not None:
            self._watcher.directoryChanged.disconnect(self._look)
            self._watcher.deleteLater()
            self._watcher = None

    @Slot()
    def _look(self) -> None:
        before, self._identity = self._identity, self._identify()
        if self._identity != before:
            self.clock_set.emit()

    def _identify(self) -> tuple[int, ...]:
        try:
            status = self._path.lstat()
        except OSError:
            return ()
        return status.st_dev, status.st_ino, status.st_mtime_ns


def _polls(watcher: QFileSystemWatcher) -> bool:
    return any("Polling" in engine.metaObject().className() for engine in watcher.children())
