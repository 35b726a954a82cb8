# SPDX-License-Identifier: MIT
"""What can happen, as values. An event never changes; what it means follows from all events before it.

Each happens at an `Instant` that the log keeps beside it. `ago` is how long before that instant the thing itself
happened: *it was off ten minutes earlier* is a `Removed` with `ago` of ten minutes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from therapy_timer.core.clock import ZERO
from therapy_timer.core.region import Region


class Modality(StrEnum):
    """What the pack does: cold therapy or heat therapy."""

    ICE = "ice"
    HEAT = "heat"


class Answer(StrEnum):
    """How a removal came to be known."""

    NOW = "now"
    """The person took it off just then."""
    EARLIER = "earlier"
    """The person said that it had come off before."""
    UNKNOWN = "unknown"
    """The person did not know when; the moment of the answer counts."""
    NEVER_ON = "never-on"
    """Said to be never on, but too soon after another one: it counts as a treatment."""
    SKIN_WARNING = "skin-warning"
    """The skin was numb, white or burning: it is locked until somebody says that it is normal again."""
    ADDED = "added"
    """The whole treatment had been forgotten and was added to the record later."""
    CORRECTED = "corrected"
    """The record was corrected later."""


OF_THE_RECORD: Final = frozenset({Answer.ADDED, Answer.CORRECTED})
"""Answers by which a removal is a matter of the record, and not of a pack that somebody has just taken off."""


class PainTime(StrEnum):
    """When the pain was felt that is told."""

    BEFORE = "before"
    AFTER = "after"


class AnchorReason(StrEnum):
    """Why the clocks were recorded."""

    START = "start"
    EXIT = "exit"
    SLEEP = "sleep"
    STEP = "step"
    INTERVAL = "interval"


@dataclass(frozen=True, slots=True)
class Started:
    """A treatment began `ago` before this was said, planned for `planned`; `outside` means against the regimen.

    `dozing` means that the person may fall asleep: a skin check that is not answered makes the pack due.
    """

    treatment: str
    area: str
    region: Region
    modality: Modality
    planned: timedelta
    ago: timedelta = ZERO
    outside: bool = False
    dozing: bool = False


@dataclass(frozen=True, slots=True)
class Removed:
    """The pack came off `ago` before this was said. Said again, it amends the record of the first."""

    treatment: str
    ago: timedelta = ZERO
    answer: Answer = Answer.NOW


@dataclass(frozen=True, slots=True)
class Reopened:
    """The removal was said by mistake: the pack is still on, with the same start and the same due."""

    treatment: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The pack was never on: this was no treatment."""

    treatment: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The running pack lies on another area than was said; both regions rest afterwards.

    `planned` and `outside` are those of the region it really lies on.
    """

    treatment: str
    area: str
    region: Region
    planned: timedelta
    outside: bool = False


@dataclass(frozen=True, slots=True)
class TakingOff:
    """The person is about to take the pack off: the sound pauses, and nothing else changes."""

    treatment: str


@dataclass(frozen=True, slots=True)
class SkinChecked:
    """The person felt the skin under the pack and found it normal; `check` is the time on the skin of that check."""

    treatment: str
    check: timedelta


@dataclass(frozen=True, slots=True)
class PainSaid:
    """How strong the pain was before or after a treatment, from 0 (none) to 10 (the worst imaginable)."""

    treatment: str
    when: PainTime
    pain: int


@dataclass(frozen=True, slots=True)
class Noted:
    """What the person wrote about a treatment; it takes the place of what was written before. Empty for nothing."""

    treatment: str
    text: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """The record of a treatment that has ended is put right: where, what, and how long before this it began and ended.

    What was said before stays in the log and goes on counting for the rest: an edit may lengthen, never unlock.
    """

    treatment: str
    area: str
    region: Region
    modality: Modality
    began: timedelta
    ended: timedelta


@dataclass(frozen=True, slots=True)
class Deleted:
    """The person does not want to see a treatment any more. Its rest goes on."""

    treatment: str


@dataclass(frozen=True, slots=True)
class Restored:
    """A treatment that was deleted is to be seen again."""

    treatment: str


@dataclass(frozen=True, slots=True)
class RestImported:
    """By an imported record, the last pack came off this region `ago` before this; it may be `unwell` since."""

    region: Region
    ago: timedelta
    unwell: bool = False


@dataclass(frozen=True, slots=True)
class SkinNormal:
    """Colour and feeling of a region are normal again after it was numb, white or burning."""

    region: Region


@dataclass(frozen=True, slots=True)
class DozingSet:
    """The person may doze off during treatments that start from now on, for some hours; or will not after all."""

    dozing: bool


@dataclass(frozen=True, slots=True)
class AreaAdded:
    """The person named an area of a region; an empty name means the region's own."""

    area: str
    region: Region
    name: str


@dataclass(frozen=True, slots=True)
class AreaRenamed:
    """An area got another name; an empty name means the region's own."""

    area: str
    name: str


@dataclass(frozen=True, slots=True)
class AreaHidden:
    """An area is no longer offered; its region rests on."""

    area: str


@dataclass(frozen=True, slots=True)
class RestSet:
    """The person chose how long a region rests."""

    region: Region
    rest: timedelta


@dataclass(frozen=True, slots=True)
class Told:
    """A reminder reached the person, `late` after its time; `treatment` is the one it is about."""

    reminder: str
    treatment: str
    late: timedelta = ZERO


@dataclass(frozen=True, slots=True)
class Anchored:
    """The clocks were recorded, so that time can be counted over a reboot."""

    reason: AnchorReason


@dataclass(frozen=True, slots=True)
class Doubted:
    """Part of the record may be missing, so nobody knows what was on the skin: every region rests in full from now."""


@dataclass(frozen=True, slots=True)
class RestKept:
    """Of this region no more is known than that its last pack came off `ago` before this: all else was deleted.

    `unwell` is whether it was numb, white or burning then and nobody said yet that it is normal again, as far as can be
    told where two logs became one.
    """

    region: Region
    ago: timedelta
    unwell: bool = False


class CourseNote(StrEnum):
    """What there is to say about a region that has been treated for long. The words are elsewhere."""

    THREE_WEEKS = "three-weeks"
    """Treated for three weeks: strain usually goes away in three to six."""
    SIX_WEEKS = "six-weeks"
    """Treated for six weeks: that is longer than a strain usually takes. See a clinician."""
    WARNED = "warned"
    """The skin was numb, white or burning during this course. See a clinician sooner."""
    HEAT_MARKS = "heat-marks"
    """Heat on many days: look for net-like marks on the skin (erythema ab igne)."""


@dataclass(frozen=True, slots=True)
class NotePutAway:
    """The person has read a note about the course of a region and does not want to see it again for now."""

    region: Region
    note: CourseNote


class Condition(StrEnum):
    """What a person said of themselves in the safety check. What follows from it is in `core.safety`."""

    REDUCED_FEELING = "reduced-feeling"
    """The skin feels less than it used to, or the person has a disease of the nerves."""
    DIABETES_NUMBNESS = "diabetes-numbness"
    """Diabetes with numb hands or feet."""
    POOR_CIRCULATION = "poor-circulation"
    OPEN_WOUND = "open-wound"
    """A wound, an infection or broken skin where the pack is to lie."""
    RAYNAUD = "raynaud"
    COLD_REACTION = "cold-reaction"
    """Hives or another reaction of the body to cold: cold urticaria, cryoglobulinaemia, past frostbite."""
    HEART_DISEASE = "heart-disease"
    """A severe disease of the heart."""
    FRESH_INJURY = "fresh-injury"
    """A fall or blow in the last days, with swelling or bruising."""
    BLOOD_CLOT = "blood-clot"
    """A clot in a vein, or a swollen and painful leg that nobody has looked at."""
    CANCER = "cancer"
    """Cancer at that place."""
    MULTIPLE_SCLEROSIS = "multiple-sclerosis"
    PREGNANT = "pregnant"
    RUB_OR_CREAM = "rub-or-cream"
    """A rub or cream on the skin that warms or cools, such as menthol or capsaicin."""
    SLEEPY = "sleepy"
    """Medicine or alcohol that makes sleepy."""


@dataclass(frozen=True, slots=True)
class SafetyAnswered:
    """The person went through the safety check; `conditions` are all that hold of them, until they say otherwise."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class InjurySet:
    """A region was hurt by a fall or a blow `ago` before this was said; None: it was not, after all."""

    region: Region
    ago: timedelta | None


@dataclass(frozen=True, slots=True)
class ShortSet:
    """The person chose short treatments for a region, as on thin or bony ones; or not any more."""

    region: Region
    short: bool


@dataclass(frozen=True, slots=True)
class PlanSet:
    """A plan was made, or takes the place of what the plan of this id was before. It is about the future alone.

    `times` are local times of day, `weekdays` are numbers from 0 (Monday) to 6 (Sunday), `first` and `last` local
    dates, both included; None for no end.
    """

    plan: str
    area: str
    modality: Modality
    times: tuple[time, ...]
    weekdays: tuple[int, ...]
    first: date
    last: date | None = None


@dataclass(frozen=True, slots=True)
class PlanRemoved:
    """A plan does not hold any more."""

    plan: str


class PlanOutcome(StrEnum):
    """What became of an occurrence of a plan."""

    DONE = "done"
    """The treatment began about when it was planned."""
    LATE = "late"
    """It began later."""
    MOVED = "moved"
    """It began after the rest, or the pack, that was in the way when it was planned."""
    SKIPPED = "skipped"
    """It did not begin at all."""


class SkipReason(StrEnum):
    """Why no treatment came of an occurrence, as far as can be told."""

    NOT_STARTED = "not-started"
    """Nothing was in the way; nobody began it, which is nobody's fault."""
    RESTING = "resting"
    """The skin rested until the next one was planned."""
    PACK_ON = "pack-on"
    """A pack was on the region all the time."""
    SKIN_CHECK = "skin-check"
    """The skin was numb, white or burning."""
    WITHHELD = "withheld"
    """By what the person said in the safety check it is not offered."""
    NOT_RUNNING = "not-running"
    """The program was not running, so nobody was reminded."""
    REMOVED = "removed"
    """The plan was changed or removed before."""


@dataclass(frozen=True, slots=True)
class OccurrenceTold:
    """The person was reminded of what was planned for `at` (UTC), `late` after the time that it was to be told."""

    plan: str
    at: datetime
    late: timedelta = ZERO


@dataclass(frozen=True, slots=True)
class OccurrenceSettled:
    """What became of what was planned for `at` (UTC): `by` is the id of the treatment that came of it, if any did.

    Those of a plan are settled in the order of their times. `why` is there when it was skipped.
    """

    plan: str
    at: datetime
    outcome: PlanOutcome
    why: SkipReason | None = None
    by: str = ""


RecordEvent = PainSaid | Noted | Corrected | Deleted | Restored
TreatmentEvent = Started | Removed | Reopened | Cancelled | Moved | TakingOff | SkinChecked | RecordEvent
AreaEvent = AreaAdded | AreaRenamed | AreaHidden
PlanEvent = PlanSet | PlanRemoved | OccurrenceTold | OccurrenceSettled
PersonEvent = SafetyAnswered | InjurySet | ShortSet | RestSet | SkinNormal | DozingSet
Event = (
    TreatmentEvent
    | AreaEvent
    | PlanEvent
    | PersonEvent
    | Told
    | Anchored
    | Doubted
    | RestKept
    | RestImported
    | NotePutAway
)
