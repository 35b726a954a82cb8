# SPDX-License-Identifier: MIT
"""What the sound comes out of, as far as can be guessed."""

from __future__ import annotations

from enum import StrEnum


class OutputKind(StrEnum):
    """What an output seems to be."""

    SPEAKERS = "speakers"
    HEADSET = "headset"
    """On or in the ears: nobody hears it who has taken it off."""
    HDMI = "hdmi"
    """A screen, which may be off or have no loudspeakers."""
    UNKNOWN = "unknown"
