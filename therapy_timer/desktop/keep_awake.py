# SPDX-License-Identifier: MIT
"""Keeps the computer awake while a pack is on: a computer that sleeps tells nothing."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Slot

from therapy_timer.desktop.keeper import Keeper
from therapy_timer.desktop.lack import Lack

_log = logging.getLogger(__name__)

__all__ = ["KeepAwake", "Lack", "keepers_of"]


class KeepAwake(Keeper):
    """Keeps computer and screen awake, and the lid from mattering, as far as the system grants it.

    What no way of this system can keep is `refused` as long as it is held. Hold it at every tick while a pack is on:
    that is how it comes back where what grants it came later, or was started anew.

    `parts` makes the keepers that it consists of; without, it is those of the platform.
    """

    def __init__(self, parent: QObject | None = None, *, parts: Callable[[], Sequence[Keeper]] | None = None) -> None:
        super().__init__(parent)
        self._make_parts: Final = parts or (lambda: keepers_of(sys.platform))
        self._parts: Sequence[Keeper] | None = None
        self._held = False

    def hold(self, reason: str) -> None:
        """Keep the computer awake. The person may be shown the reason by the system."""
        if self._parts is None:
            self._parts = self._make_parts()
            for part in self._parts:
                part.setParent(self)
                part.refused_changed.connect(self._derive)
        self._held = True
        for part in self._parts:
            part.hold(reason)
        self._derive()

    def release(self) -> None:
        """Let the computer sleep again."""
        self._held = False
        for part in self._parts or ():
            part.release()
        self._derive()

    @Slot()
    def _derive(self) -> None:
        if not self._held:
            self._refuse(())
            return
        parts = self._parts or ()
        missing = set(Lack).difference(*(part.covers for part in parts))
        self._refuse(missing.union(*(part.refused for part in parts)))


def keepers_of(platform: str) -> list[Keeper]:
    """The ways to keep a computer of this platform awake, as `sys.platform` names it."""
    match platform:
        case "linux":
            return _inhibitors()
        case "win32":
            from therapy_timer.desktop.power_requests import ExecutionState

            return [ExecutionState()]
        case "darwin":
            from therapy_timer.desktop.power_requests import PowerAssertions

            return [PowerAssertions()]
        case _:
            _log.info("nothing keeps this computer awake: there is no way known for %s", platform)
            return []


def _inhibitors() -> list[Keeper]:
    try:
        from therapy_timer.desktop.inhibitors import IdleInhibitor, SleepInhibitor
    except ImportError as error:  # jeepney is not there
        _log.info("nothing keeps this computer awake: %s", error)
        return []
    return [SleepInhibitor(), IdleInhibitor()]
