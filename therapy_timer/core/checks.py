# SPDX-License-Identifier: MIT
"""Skin checks: when the person is asked to feel the skin under a running pack."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

EVERY: Final = timedelta(minutes=5)
"""The skin is felt every 5 minutes (Practo, PittsChiro; TM magazine looks at 5 minutes)."""

SHORT: Final = timedelta(minutes=10)
"""A treatment up to this long has one check, half-way: the project's own choice."""

AWAKE_WITHIN: Final = timedelta(seconds=60)
"""Whoever may doze off has this long to answer before the pack is due: the project's own figure."""


def checks_to_come(planned: timedelta, ago: timedelta) -> tuple[timedelta, ...]:
    """The checks of a plan that were still to come when the pack was said to be on, `ago` after it went on."""
    return tuple(check for check in checks_of(planned) if check >= ago)


def cut_short(planned: timedelta, missed: Iterable[timedelta]) -> timedelta:
    """The time on the skin at which a pack is due for somebody who may doze off and misses these checks."""
    return min([planned, *(check + AWAKE_WITHIN for check in missed)])


def checks_of(planned: timedelta) -> tuple[timedelta, ...]:
    """The times on the skin at which a treatment of this plan is checked: at 5 and 10 minutes, or half-way."""
    if planned <= SHORT:
        return (planned / 2,)
    return (EVERY, 2 * EVERY)
