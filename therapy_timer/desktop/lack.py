# SPDX-License-Identifier: MIT
"""What a computer may still do although it is to be kept awake. No Qt."""

from __future__ import annotations

from enum import Enum


class Lack(Enum):
    """What the computer may still do although it is to be kept awake."""

    SLEEP = "sleep"
    """It may go to sleep because nobody uses it."""
    LID = "lid"
    """It may go to sleep because its lid is closed."""
    SCREEN = "screen"
    """Its screen may go dark or be locked."""
