# SPDX-License-Identifier: MIT
"""Checks a sound file away from the window, which must not wait for a slow disk."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)


class SoundCheck(QObject):
    """Runs `check` on a file. It raises an exception with a `reason` when the file is of no use."""

    done = Signal(object, str)
    """The file, and why it is of no use: the value of the reason, or an empty text if it can be played."""

    def __init__(self, check: Callable[[Path], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._check = check

    def start(self, path: Path) -> None:
        """Begin to check a file; `done` comes in the thread of this object."""
        threading.Thread(target=self._run, args=(path,), name="sound-check", daemon=True).start()

    def _run(self, path: Path) -> None:
        reason = ""
        try:
            self._check(path)
        except Exception as error:  # noqa: BLE001 - the window waits for an answer, and a bug is logged
            reason = str(getattr(error, "reason", "") or "unknown")
            if not hasattr(error, "reason"):
                _log.exception("a sound file could not be checked")
        # The window may have been closed for good meanwhile.
        if shiboken6.isValid(self):
            self.done.emit(path, reason)
