# SPDX-License-Identifier: MIT
"""One treatment as the events tell it, and how each further event changes it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from therapy_timer.core.checks import AWAKE_WITHIN, checks_to_come, cut_short
from therapy_timer.core.clock import ZERO, Elapsing, Moment
from therapy_timer.core.events import (
    Answer,
    Cancelled,
    Corrected,
    Deleted,
    Modality,
    Moved,
    Noted,
    PainSaid,
    PainTime,
    RecordEvent,
    Removed,
    Reopened,
    Restored,
    SkinChecked,
    Started,
    TakingOff,
    TreatmentEvent,
)
from therapy_timer.core.region import Region


@dataclass(frozen=True, slots=True)
class Said:
    """When something happened and when that was said: two moments of the time line, and the wall clock (UTC)."""

    at: Moment
    said: Moment
    utc: datetime


@dataclass(frozen=True, slots=True)
class Removal:
    """One version of when the pack came off. `on_skin` is how long it had been on by then."""

    when: Said
    on_skin: timedelta
    answer: Answer


@dataclass(frozen=True, slots=True)
class Treatment:
    """One pack on one area, from start to removal.

    `planned` is the shortest plan of all versions, `regions` every region it was said to lie on (the last one is where
    it is), `removals` every version of its end, the last one being the record's; `reopened` counts how often a removal
    was taken back, and `on` is whether the pack is on the skin as far as anybody said.

    `dozing` is whether the person may fall asleep, `checked` are the skin checks that were answered. `pauses` counts
    how often the sound was paused to take the pack off; `paused` is when that was said last, unless it counts no more.
    `pain_before` and `pain_after` are from 0 to 10, `note` is what the person wrote, `deleted` is whether they do not
    want to see it any more. `edits` are the times at which the record was put right last, by the wall clock (UTC), for
    each thing that can be said. `imported` means that it comes from another log: its moments lie `elsewhere`, and what
    rests from it is told by `RestImported`.
    Checks, `allowed` and `due_unless_answered` are times on the skin, counted from the start.
    """

    id: str
    area: str
    regions: tuple[Region, ...]
    modality: Modality
    planned: timedelta
    outside: bool
    started: Said
    touched: Moment
    removals: tuple[Removal, ...] = ()
    first_said_off: Moment | None = None
    on: bool = True
    cancelled: bool = False
    reopened: int = 0
    dozing: bool = False
    checked: tuple[timedelta, ...] = ()
    pauses: int = 0
    paused: Moment | None = None
    pain_before: int | None = None
    pain_after: int | None = None
    note: str = ""
    deleted: bool = False
    edits: tuple[tuple[str, datetime], ...] = ()
    imported: bool = False

    @property
    def region(self) -> Region:
        """The region on which the pack lies, or lay last."""
        return self.regions[-1]

    @property
    def checks(self) -> tuple[timedelta, ...]:
        """The skin checks: those that were still to come when it was said to be on; none outside the regimen."""
        if self.outside:
            return ()
        return checks_to_come(self.planned, self.started.said.since_boot - self.started.at.since_boot)

    def allowed(self, on_skin: timedelta) -> timedelta:
        """The time from start to due, as it stands at this time on the skin.

        It is what was planned, and none at all outside the regimen; for somebody who may doze off it ends with the
        first check that was not answered in time.
        """
        if self.outside:
            return ZERO
        return cut_short(self.planned, self.unchecked(on_skin - AWAKE_WITHIN) if self.dozing else ())

    def due_unless_answered(self, on_skin: timedelta) -> timedelta:
        """The time from start at which it is due if nobody says anything from this time on the skin on."""
        if not self.dozing or self.outside:
            return self.allowed(on_skin)
        return cut_short(self.planned, (check for check in self.checks if check not in self.checked))

    def unchecked(self, on_skin: timedelta) -> tuple[timedelta, ...]:
        """The checks up to this time on the skin that were not answered."""
        return tuple(check for check in self.checks if check <= on_skin and check not in self.checked)

    def open_check(self, on_skin: timedelta) -> timedelta | None:
        """The check that waits for an answer at this time on the skin, until the next one or due takes its place."""
        passed = [check for check in self.checks if check <= on_skin < self.allowed(on_skin)]
        return passed[-1] if passed and passed[-1] not in self.checked else None

    @property
    def removal(self) -> Removal | None:
        """The removal as it stands on the record; none while the pack is on, and none if it never was."""
        return self.removals[-1] if self.removals and not self.on and not self.cancelled else None

    @property
    def overrun(self) -> timedelta:
        """The time on the skin past due, by the record; zero when it came off in time or is not off yet."""
        if self.removal is None:
            return ZERO
        return max(ZERO, self.removal.on_skin - self.allowed(self.removal.on_skin))

    @property
    def counted_cancel(self) -> bool:
        """Whether it was said to be never on but counts as a treatment all the same."""
        return any(removal.answer is Answer.NEVER_ON for removal in self.removals)

    @property
    def warned(self) -> bool:
        """Whether the skin under it was ever said to be numb, white or burning."""
        return any(removal.answer is Answer.SKIN_WARNING for removal in self.removals)


def evolve(
    treatment: Treatment | None, event: TreatmentEvent, now: Moment, utc: datetime, timeline: Elapsing
) -> Treatment:
    """The treatment after one more event, which was said at `now` (`utc` by the wall clock).

    Raises ValueError when the event cannot follow: a log that says so is damaged.
    """
    match treatment, event:
        case None, Started():
            return Treatment(
                id=event.treatment,
                area=event.area,
                regions=(event.region,),
                modality=event.modality,
                planned=event.planned,
                outside=event.outside,
                started=Said(now.earlier_by(event.ago), now, utc - event.ago),
                touched=now,
                dozing=event.dozing,
            )
        case Treatment(), Removed():
            on_skin = max(timedelta(0), timeline.longest(treatment.started.at, now) - event.ago)
            removal = Removal(Said(now.earlier_by(event.ago), now, utc - event.ago), on_skin, event.answer)
            return replace(
                treatment,
                removals=(*treatment.removals, removal),
                first_said_off=now if treatment.on else treatment.first_said_off,
                on=False,
                touched=now,
            )
        case Treatment(), Reopened():
            return replace(treatment, on=True, reopened=treatment.reopened + 1, touched=now, paused=None, deleted=False)
        case Treatment(), Cancelled():
            return replace(treatment, on=False, cancelled=True, touched=now)
        case Treatment(), Moved():
            regions = tuple(region for region in treatment.regions if region is not event.region)
            return replace(
                treatment,
                area=event.area,
                regions=(*regions, event.region),
                planned=min(treatment.planned, event.planned),
                outside=treatment.outside or event.outside,
                touched=now,
            )
        case Treatment(), TakingOff():
            return replace(treatment, pauses=treatment.pauses + 1, paused=now, touched=now)
        case Treatment(), SkinChecked():
            checked = {*treatment.checked, event.check}
            return replace(treatment, checked=tuple(sorted(checked)), touched=now)
        case Treatment(), PainSaid() | Noted() | Corrected() | Deleted() | Restored():
            edited = _edited(treatment, event, now, utc)
            others = tuple(edit for edit in treatment.edits if edit[0] != _said_of(event))
            return replace(edited, edits=tuple(sorted((*others, (_said_of(event), utc)))))
        case _:
            raise ValueError(f"{type(event).__name__} cannot follow for treatment {event.treatment}")


_SAID_OF: Final[dict[type[RecordEvent], str]] = {
    Noted: "note",
    Corrected: "times",
    Deleted: "deleted",
    Restored: "deleted",
}


def _said_of(event: RecordEvent) -> str:
    """What of the record it is about: of two that are about the same the later one stands."""
    return f"pain-{event.when}" if isinstance(event, PainSaid) else _SAID_OF[type(event)]


def outdated(treatment: Treatment, event: RecordEvent, utc: datetime) -> bool:
    """Whether something was said later than `utc`, by the wall clock, of the same thing: then that stands."""
    return any(of == _said_of(event) and said > utc for of, said in treatment.edits)


def _edited(treatment: Treatment, event: RecordEvent, now: Moment, utc: datetime) -> Treatment:
    """The treatment after its record was put right. What counts for the rest stays, whatever is said now."""
    match event:
        case PainSaid(when=PainTime.BEFORE):
            return replace(treatment, pain_before=event.pain)
        case PainSaid():
            return replace(treatment, pain_after=event.pain)
        case Noted():
            return replace(treatment, note=event.text)
        case Corrected():
            regions = tuple(region for region in treatment.regions if region is not event.region)
            ended = Said(now.earlier_by(event.ended), now, utc - event.ended)
            removal = Removal(ended, event.began - event.ended, Answer.CORRECTED)
            return replace(
                treatment,
                area=event.area,
                regions=(*regions, event.region),
                modality=event.modality,
                started=Said(now.earlier_by(event.began), now, utc - event.began),
                removals=(*treatment.removals, removal),
                touched=now,
            )
        case _:
            return replace(treatment, deleted=isinstance(event, Deleted))
