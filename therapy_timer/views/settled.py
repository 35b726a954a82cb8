# SPDX-License-Identifier: MIT
"""Whether the screen has stood still for long enough that a click means what is on it."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Final

AFTER_A_CHANGE: Final = 0.4
"""Seconds after a change that the person asked for: the second click of a double click falls into it."""

UNASKED: Final = 1.0
"""Seconds after the screen changed by itself: time enough to see it before one more click counts."""


class Settled:
    """Remembers when the screen last changed. Nothing waits: it compares times when a click comes.

    `seconds` tells a steady time in seconds.
    """

    def __init__(self, seconds: Callable[[], float] = monotonic) -> None:
        self._seconds = seconds
        self._until = float("-inf")

    def changed(self, hold: float = AFTER_A_CHANGE) -> None:
        """The screen has just changed; clicks count again after `hold` seconds."""
        self._until = max(self._until, self._seconds() + hold)

    def __bool__(self) -> bool:
        return self._seconds() >= self._until
