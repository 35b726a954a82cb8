# SPDX-License-Identifier: MIT
"""What every way of keeping the computer awake has in common."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from therapy_timer.desktop.lack import Lack

_log = logging.getLogger(__name__)


class Keeper(QObject):
    """Keeps the computer awake, as far as it `covers` that and as the system grants it.

    `hold` and `release` never fail, and may be called again and again: a `hold` that is repeated tries again, now and
    then, what was refused. Whatever is held ends with the process.
    """

    covers: ClassVar[tuple[Lack, ...]] = tuple(Lack)

    refused_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refused: frozenset[Lack] = frozenset()
        self._complaints: set[str] = set()

    @property
    def refused(self) -> tuple[Lack, ...]:
        """What was asked for and is not granted; empty while nothing is held.

        What the system does not answer in time counts as refused, until it answers.
        """
        return tuple(lack for lack in Lack if lack in self._refused)

    def hold(self, reason: str) -> None:
        """Keep the computer awake. The person may be shown the reason by the system."""
        raise NotImplementedError

    def release(self) -> None:
        """Let the computer sleep again."""
        raise NotImplementedError

    def _refuse(self, lacks: Iterable[Lack]) -> None:
        """Have these refused, and no other."""
        before, self._refused = self._refused, frozenset(lacks)
        if self._refused != before:
            self.refused_changed.emit()

    def _complain(self, text: str) -> None:
        """Write into the log why something is refused, but once: it is tried again at every tick."""
        if text not in self._complaints:
            self._complaints.add(text)
            _log.info("%s", text)
