# SPDX-License-Identifier: MIT
"""Quiet hours: the part of every day in which the person does not want to hear of anything but a pack."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` until just before `end`, each day, by the local clock; across midnight if `end` is the earlier.

    Equal ends hold never: whoever sets both to the same time does not mean all day, and a reminder that is heard is the
    safer mistake.
    """

    start: time
    end: time

    def holds(self, local: time) -> bool:
        """Whether it is quiet at this time of the day, as a local clock shows it (no zone)."""
        if self.start <= self.end:
            return self.start <= local < self.end
        return local >= self.start or local < self.end
