# SPDX-License-Identifier: MIT
"""The reminders wanted at an instant: what there is to tell, when, and whether it may still ring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import OF_THE_RECORD
from therapy_timer.core.record import Record
from therapy_timer.core.region import Region
from therapy_timer.core.skin import Skin, SkinState, Snapshot, rest_left, time_on_skin
from therapy_timer.core.treatment import Treatment

RINGS_WHEN_LATE_BY: Final = timedelta(minutes=10)
"""A reminder later than this is shown and not rung, but for pack-off, which always rings: the project's own figure."""


class ReminderKind(StrEnum):
    """What the person is to be told."""

    PACK_OFF = "pack-off"
    SKIN_CHECK = "skin-check"
    """Feel the skin with your hand."""
    STAY_AWAKE = "stay-awake"
    """The same of somebody who may doze off: without an answer the pack is due."""
    REST_OVER = "rest-over"


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to tell the person once.

    `key` is what is remembered once it was told; another removal, rest or due has another key. `remaining` is the
    time until it is to be told, zero or negative when that has come.
    """

    key: str
    kind: ReminderKind
    region: Region
    treatment: Treatment
    remaining: timedelta

    @property
    def is_due(self) -> bool:
        """Whether the time to tell it has come."""
        return self.remaining <= ZERO

    @property
    def late(self) -> timedelta:
        """How late it is; zero when it is not due yet."""
        return max(ZERO, -self.remaining)

    @property
    def rings(self) -> bool:
        """Whether it may make itself heard: pack-off always, anything else only while it is not long past."""
        return self.kind is ReminderKind.PACK_OFF or self.late <= RINGS_WHEN_LATE_BY


def wanted(snapshot: Snapshot) -> tuple[Reminder, ...]:
    """Every reminder that was not told yet, past ones included, the earliest first."""
    found = [reminder for skin in snapshot.skins.values() for reminder in _of(snapshot, skin)]
    untold = (reminder for reminder in found if reminder.key not in snapshot.record.told)
    return tuple(sorted(untold, key=lambda reminder: (reminder.remaining, reminder.key)))


def _of(snapshot: Snapshot, skin: Skin) -> tuple[Reminder, ...]:
    match skin:
        case Skin(state=SkinState.APPLYING | SkinState.OVERDUE | SkinState.UNCONFIRMED):
            on = [treatment for treatment in snapshot.record.on if treatment.region is skin.region]
            return tuple(reminder for treatment in on for reminder in _while_on(snapshot, treatment))
        case Skin(hold=None):
            return _rest_over(snapshot, skin.region)
        case _:
            return ()


def _while_on(snapshot: Snapshot, treatment: Treatment) -> Iterator[Reminder]:
    """The end of a treatment, the check that is open, and those to come."""
    on_skin = time_on_skin(snapshot.record, treatment, snapshot.moment)
    due = treatment.due_unless_answered(on_skin)
    kind, number = ReminderKind.PACK_OFF, due // timedelta(seconds=1)
    yield Reminder(
        f"{kind}:{treatment.id}:{treatment.reopened}:{number}", kind, treatment.region, treatment, due - on_skin
    )
    if on_skin >= due:
        return
    kind = ReminderKind.STAY_AWAKE if treatment.dozing else ReminderKind.SKIN_CHECK
    current = treatment.open_check(on_skin)
    for check in treatment.checks:
        if (check == current or check > on_skin) and check not in treatment.checked:
            key = f"{kind}:{treatment.id}:{check // timedelta(seconds=1)}"
            yield Reminder(key, kind, treatment.region, treatment, check - on_skin)


def _rest_over(snapshot: Snapshot, region: Region) -> tuple[Reminder, ...]:
    """The end of the region's rest: of its last treatment alone, for those before it were followed by a start."""
    record, now = snapshot.record, snapshot.moment
    ended = [
        (rest_left(record, treatment, region, now), treatment)
        for treatment in record.treatments.values()
        if region in treatment.regions and treatment.removal and not _past_when_said(record, treatment, region)
    ]
    if not ended:
        return ()
    left, treatment = max(ended, key=lambda pair: pair[0])
    rest = record.regimen(region).rest // timedelta(minutes=1)
    key = f"{ReminderKind.REST_OVER}:{treatment.id}:{len(treatment.removals)}:{region}:{rest}"
    return (Reminder(key, ReminderKind.REST_OVER, region, treatment, left),)


def _past_when_said(record: Record, treatment: Treatment, region: Region) -> bool:
    """Whether a treatment was put on record or put right when nothing rested from it any more: that is no news."""
    said = treatment.removals[-1]
    if treatment.imported:
        return True
    return said.answer in OF_THE_RECORD and rest_left(record, treatment, region, said.when.said) <= ZERO
