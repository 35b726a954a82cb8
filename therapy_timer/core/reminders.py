# SPDX-License-Identifier: MIT
"""The reminders wanted at an instant: what there is to tell, when, and whether it may still ring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import OF_THE_RECORD
from therapy_timer.core.plan import Occurrence, standings
from therapy_timer.core.quiet import QuietHours
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
    PLANNED = "planned"
    """A treatment was planned for now, or for a time at which the skin still rested. It may begin; nothing else."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person wants to be reminded of besides packs: the end of a rest, and these occurrences of their plans.

    In the hours that are `quiet`, in the local `zone` (None: that of the system), nothing rings but pack-off.
    """

    rest_over: bool = True
    quiet: QuietHours | None = None
    zone: tzinfo | None = None
    occurrences: tuple[Occurrence, ...] = ()

    def quiet_at(self, utc: datetime) -> bool:
        """Whether it is quiet at a time of the wall clock (aware)."""
        return self.quiet is not None and self.quiet.holds(utc.astimezone(self.zone).time())


NO_WISHES: Final = Wishes()
"""Those of somebody who chose nothing and planned nothing."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to tell the person once.

    `key` is what is remembered once it was told; another removal, rest or due has another key. It is about a
    `treatment`, or about an `occurrence` of a plan. `remaining` is the time until it is to be told, zero or negative
    when that has come. `hushed` is whether that is in quiet hours.
    """

    key: str
    kind: ReminderKind
    region: Region
    treatment: Treatment | None
    remaining: timedelta
    occurrence: Occurrence | None = None
    hushed: bool = False

    @property
    def pack(self) -> Treatment:
        """The treatment it is about. Raises ValueError for a planned one, which has none."""
        if self.treatment is None:
            raise ValueError(f"{self.key} is about no treatment")
        return self.treatment

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
        """Whether it may make itself heard: pack-off always, anything else while it is not long past, nor hushed."""
        return self.kind is ReminderKind.PACK_OFF or (self.late <= RINGS_WHEN_LATE_BY and not self.hushed)


def wanted(snapshot: Snapshot, wishes: Wishes = NO_WISHES) -> tuple[Reminder, ...]:
    """Every reminder that was not told yet, past ones included, the earliest first."""
    found = [reminder for skin in snapshot.skins.values() for reminder in _of(snapshot, skin, wishes)]
    untold = [reminder for reminder in found if reminder.key not in snapshot.record.told]
    untold += _planned(snapshot, wishes)
    heard = (_hushed(reminder, snapshot, wishes) for reminder in untold)
    return tuple(sorted(heard, key=lambda reminder: (reminder.remaining, reminder.key)))


def _hushed(reminder: Reminder, snapshot: Snapshot, wishes: Wishes) -> Reminder:
    """The reminder, hushed if it will be told in quiet hours; one that is late is told now."""
    told_at = snapshot.wall(max(ZERO, reminder.remaining))
    return replace(reminder, hushed=True) if wishes.quiet_at(told_at) else reminder


def _planned(snapshot: Snapshot, wishes: Wishes) -> Iterator[Reminder]:
    """Each occurrence that nobody began, at its time or when the skin has rested; none on skin that is not ready."""
    for standing in standings(snapshot, wishes.occurrences):
        occurrence, at = standing.occurrence, standing.tell_at
        told = (occurrence.plan, occurrence.at) in snapshot.record.occurrences_told
        if at is None or told or at >= standing.ends or snapshot.now.utc >= standing.ends:
            continue
        key = f"{ReminderKind.PLANNED}:{occurrence.plan}:{occurrence.at.isoformat()}"
        left = at - snapshot.now.utc
        yield Reminder(key, ReminderKind.PLANNED, occurrence.region, None, left, occurrence)


def _of(snapshot: Snapshot, skin: Skin, wishes: Wishes) -> tuple[Reminder, ...]:
    match skin:
        case Skin(state=SkinState.APPLYING | SkinState.OVERDUE | SkinState.UNCONFIRMED):
            on = [treatment for treatment in snapshot.record.on if treatment.region is skin.region]
            return tuple(reminder for treatment in on for reminder in _while_on(snapshot, treatment))
        case Skin(hold=None) if wishes.rest_over:
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
