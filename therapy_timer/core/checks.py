# SPDX-License-Identifier: MIT
"""Skin checks: when the person is asked to feel the skin under a running pack."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

EVERY: Final = timedelta(minutes=5)
"""The skin is felt every 5 minutes (Practo, PittsChiro; TM magazine looks at 5 minutes)."""

SHORT: Final = timedelta(minutes=10)
"""A treatment up to this long has one check, half-way: the project's own choice."""

AWAKE_WITHIN: Final = timedelta(seconds=60)
"""Whoever may doze off has this long to answer before the pack is due: the project's own figure."""


def checks_of(planned: timedelta) -> tuple[timedelta, ...]:
    """The times on the skin at which a treatment of this plan is checked: at 5 and 10 minutes, or half-way."""
    if planned <= SHORT:
        return (planned / 2,)
    return (EVERY, 2 * EVERY)
