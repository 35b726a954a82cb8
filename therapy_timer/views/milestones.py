# SPDX-License-Identifier: MIT
"""What a screen reader says by itself as time passes: begun, five minutes left, one minute left, due, rest over.

Derived from one snapshot after the other, so it needs no timer and says each once. The alarm says the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QObject

from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.core.skin import Skin, SkinState, Snapshot
from therapy_timer.core.treatment import Treatment
from therapy_timer.views import alarm_words, wording
from therapy_timer.views.announcing import announce
from therapy_timer.views.translation import translate


class Milestone(IntEnum):
    """How far a pack has come; a greater one is later."""

    BEGUN = 0
    FIVE_LEFT = 1
    ONE_LEFT = 2
    DUE = 3


_LEFT: Final = {
    Milestone.DUE: ZERO,
    Milestone.ONE_LEFT: timedelta(minutes=1),
    Milestone.FIVE_LEFT: timedelta(minutes=5),
}
"""The time left at which each comes, the last first."""


class Milestones:
    """Tells the sentences that a new snapshot brings, each with whether it must be said at once.

    What holds at the first snapshot is not told, but for a pack that is due.
    """

    def __init__(self) -> None:
        self._reached: dict[str, Milestone] | None = None
        self._resting: frozenset[Region] = frozenset()

    def follow(self, snapshot: Snapshot) -> list[tuple[str, bool]]:
        """The sentences for what has come since the last call."""
        first, before = self._reached is None, self._reached or {}
        packs = {skin.treatment.id: (skin, skin.treatment) for skin in snapshot.on if skin.treatment is not None}
        told = []
        reached = {}
        for name, (skin, treatment) in packs.items():
            now = _milestone(skin)
            reached[name] = max(now, before.get(name, now))
            if first:
                fresh = now is Milestone.DUE
            elif name not in before:
                fresh, now = True, now if now is Milestone.DUE else Milestone.BEGUN
            else:
                fresh = now > before[name]
            if fresh:
                told.append((_sentence(now, skin, treatment, snapshot), now is Milestone.DUE))
        resting = frozenset(skin.region for skin in snapshot.skins.values() if skin.state is SkinState.RESTING)
        over = [region for region in self._resting if snapshot.skin(region).state is SkinState.READY]
        told += [(_rest_over(region, snapshot), False) for region in sorted(over)]
        self._reached, self._resting = reached, resting
        return told


class Sayer:
    """Has a screen reader say the milestones, on behalf of what `place` returns: whatever the person looks at."""

    def __init__(self, place: Callable[[], QObject | None]) -> None:
        self._place = place
        self._milestones = Milestones()

    def follow(self, snapshot: Snapshot) -> None:
        """Say what is new; nothing where nothing is seen, for then there are notifications."""
        told = self._milestones.follow(snapshot)
        place = self._place() if told else None
        if place is None:
            return
        for text, at_once in told:
            announce(place, text, at_once=at_once)


def _milestone(skin: Skin) -> Milestone:
    left = skin.remaining if skin.remaining is not None else ZERO
    return next((milestone for milestone, least in _LEFT.items() if left <= least), Milestone.BEGUN)


def _sentence(milestone: Milestone, skin: Skin, treatment: Treatment, snapshot: Snapshot) -> str:
    area = wording.area_inside(wording.treatment_area(treatment, snapshot))
    match milestone:
        case Milestone.DUE:
            return f"{alarm_words.title(treatment, snapshot)}."
        case Milestone.BEGUN if treatment.modality is Modality.ICE:
            text = translate("Milestone", "The ice is on: {area}. Take it off at {time}.")
        case Milestone.BEGUN:
            text = translate("Milestone", "The heat is on: {area}. Take it off at {time}.")
        case Milestone.FIVE_LEFT:
            text = translate("Milestone", "5 minutes left: {area}.")
        case _:
            text = translate("Milestone", "1 minute left: {area}.")
    return text.format(area=area, time=wording.due_time(skin, snapshot))


def _rest_over(region: Region, snapshot: Snapshot) -> str:
    area = wording.area_inside(wording.region_area(region, snapshot))
    return translate("Milestone", "The rest is over: {area}.").format(area=area)
