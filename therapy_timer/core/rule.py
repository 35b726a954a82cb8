# SPDX-License-Identifier: MIT
"""The rule's second half: what a person says becomes events, or is refused with a reason.

Every function takes the present `Snapshot` and returns a `Decision`. Nothing here remembers anything: the log asks
again, inside the transaction that appends, so that no race can get round the rule. A decision of no events means that
what was asked for holds already.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import (
    OF_THE_RECORD,
    Answer,
    AreaAdded,
    AreaHidden,
    AreaRenamed,
    Cancelled,
    Condition,
    DozingSet,
    Event,
    InjurySet,
    Modality,
    Moved,
    Removed,
    Reopened,
    RestSet,
    SafetyAnswered,
    ShortSet,
    SkinChecked,
    SkinNormal,
    Started,
    TakingOff,
)
from therapy_timer.core.record import Area, Record
from therapy_timer.core.regimen import (
    AMEND_WITHIN,
    CANCEL_AGAIN_AFTER,
    CANCEL_WITHIN,
    LONGEST_AGO,
    LONGEST_REST,
    LONGEST_SINCE_INJURY,
    MOST_PAUSES,
    SHORTEST_REST,
)
from therapy_timer.core.region import Region
from therapy_timer.core.safety import Why, withheld
from therapy_timer.core.skin import (
    ON,
    Skin,
    SkinState,
    Snapshot,
    paused_for,
    rest_left,
    time_on_skin,
    unnamed_rest_left,
)
from therapy_timer.core.treatment import Treatment

LONGEST_NAME: Final = 40
"""The greatest number of characters in an area's name."""


class Reason(StrEnum):
    """Why something is refused."""

    PACK_ON = "pack-on"
    RESTING = "resting"
    MOVED_PACK_ON = "moved-pack-on"
    SKIN_CHECK = "skin-check"
    """The skin was numb, white or burning, and nobody has said yet that it is normal again."""
    WITHHELD = "withheld"
    """It is not offered, because of what the person said of themselves or of the region: `Refusal.whys` say it."""
    SLEEPY = "sleepy"
    """Who takes what makes sleepy may always doze off."""
    REGION_RETIRED = "region-retired"
    """An update took the region off the list."""
    MINUTES = "minutes"
    TOO_LONG_AGO = "too-long-ago"
    NOT_BETWEEN = "not-between"
    TOO_LATE = "too-late"
    NOT_ON = "not-on"
    NOT_OVERDUE = "not-overdue"
    PAUSED_ENOUGH = "paused-enough"
    NO_CHECK = "no-check"
    """No check of the skin waits for an answer."""
    UNKNOWN_AREA = "unknown-area"
    UNKNOWN_TREATMENT = "unknown-treatment"
    PAIN_RANGE = "pain-range"
    NOTE_TOO_LONG = "note-too-long"
    IN_FUTURE = "in-future"
    END_BEFORE_START = "end-before-start"
    ON_TOO_LONG = "on-too-long"
    REST_RANGE = "rest-range"
    INJURY_RANGE = "injury-range"
    NAME_EMPTY = "name-empty"
    NAME_TOO_LONG = "name-too-long"
    NAME_UNPRINTABLE = "name-unprintable"
    NAME_TAKEN = "name-taken"
    LAST_AREA = "last-area"
    NO_TIME = "no-time"
    NO_WEEKDAY = "no-weekday"
    TOO_MANY_TIMES = "too-many-times"
    FIRST_AFTER_LAST = "first-after-last"
    UNSAVED = "unsaved"
    """What was said before is not on disk yet."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why not, and until when.

    `remaining` is the time after which it will be allowed, where that can be told; `region` and `treatment` are what
    stands in the way; `shortest` and `longest` are the limits that were passed;
    `modality` is what is withheld, and `whys` say why.
    """

    reason: Reason
    region: Region | None = None
    treatment: Treatment | None = None
    remaining: timedelta | None = None
    shortest: timedelta | None = None
    longest: timedelta | None = None
    modality: Modality | None = None
    whys: tuple[Why, ...] = ()


Decision = tuple[Event, ...] | Refusal


def start(
    snapshot: Snapshot,
    treatment: str,
    area: str,
    modality: Modality,
    planned: timedelta | None = None,
    ago: timedelta = ZERO,
) -> Decision:
    """*Start ice*, *Start heat* and, with `ago`, *A pack is already on*: a treatment of this id begins on ready skin.

    `planned` is the region's default when it is not given. A pack that was put on while the skin still rested, or that
    is withheld, is recorded outside the regimen, hence overdue at once. What is withheld is not started.
    """
    found = snapshot.record.areas.get(area)
    if found is None:
        return Refusal(Reason.UNKNOWN_AREA)
    if refusal := _start_refused(snapshot, found.region, planned, ago):
        return refusal
    if snapshot.skin(found.region).state is SkinState.RESTING:
        return _locked(snapshot.skin(found.region))
    if ago == ZERO and (whys := withheld(snapshot, found.region, modality)):
        return Refusal(Reason.WITHHELD, found.region, modality=modality, whys=whys)
    return (_started(snapshot, treatment, found, modality, planned, ago),)


def on_anyway(snapshot: Snapshot, treatment: str, area: str, modality: Modality, ago: timedelta = ZERO) -> Decision:
    """*A pack is on anyway*: it is not permitted but watched, outside the regimen and overdue at once.

    On skin that has become ready meanwhile it is an ordinary treatment, unless it is withheld.
    """
    found = snapshot.record.areas.get(area)
    if found is None:
        return Refusal(Reason.UNKNOWN_AREA)
    if refusal := _start_refused(snapshot, found.region, None, ago):
        return refusal
    return (_started(snapshot, treatment, found, modality, None, ago),)


def _start_refused(snapshot: Snapshot, region: Region, planned: timedelta | None, ago: timedelta) -> Refusal | None:
    regimen, skin = snapshot.record.regimen(region), snapshot.skin(region)
    if planned is not None and not regimen.allows(planned):
        return Refusal(Reason.MINUTES, region, shortest=regimen.shortest, longest=regimen.longest)
    if not ZERO <= ago <= LONGEST_AGO:
        return Refusal(Reason.TOO_LONG_AGO, region, shortest=ZERO, longest=LONGEST_AGO)
    if skin.state in ON:
        return _locked(skin)
    return None


def _started(
    snapshot: Snapshot, treatment: str, area: Area, modality: Modality, planned: timedelta | None, ago: timedelta
) -> Started:
    plan = planned if planned is not None else snapshot.record.regimen(area.region).default
    locked = _rested_for(snapshot, area.region) < ago or snapshot.skin(area.region).state is SkinState.RESTING
    outside = locked or bool(withheld(snapshot, area.region, modality, ago))
    return Started(treatment, area.id, area.region, modality, plan, ago, outside, snapshot.dozing)


def _rested_for(snapshot: Snapshot, region: Region) -> timedelta:
    """How long the region has been ready: time past the end of its last rest, without end if there was none."""
    record, now = snapshot.record, snapshot.moment
    ended = [
        -rest_left(record, treatment, region, now)
        for treatment in record.treatments.values()
        if region in treatment.regions and treatment.removal
    ]
    if record.doubted is not None or region in record.kept or region in record.imported:
        ended.append(-unnamed_rest_left(record, region, now))
    return min(ended, default=timedelta.max)


def _locked(skin: Skin) -> Refusal:
    if skin.state in ON:
        return Refusal(Reason.PACK_ON, skin.region, skin.treatment)
    if skin.hold is not None:
        return Refusal(Reason(skin.hold.value), skin.region, skin.treatment)
    return Refusal(Reason.RESTING, skin.region, skin.treatment, skin.remaining)


def off(snapshot: Snapshot, treatment: str, ago: timedelta = ZERO, answer: Answer = Answer.NOW) -> Decision:
    """*I took it off*, *It was off earlier* and *Numb, white or burning*, of one treatment and no other.

    Said again within ten minutes with another `ago` it amends the record; any other repetition changes nothing, for
    the first removal stands. But numb, white or burning skin is locked even when another door was quicker.
    """
    found = snapshot.record.treatments.get(treatment)
    if found is None:
        return Refusal(Reason.UNKNOWN_TREATMENT)
    longest = snapshot.record.timeline.longest(found.started.at, snapshot.moment)
    if answer is Answer.SKIN_WARNING and found.removal is not None:
        return _warned_after(snapshot, found)
    if not found.on and (found.cancelled or answer is not Answer.EARLIER):
        return ()
    if not found.on and _amend_left(snapshot, found) <= ZERO:
        return Refusal(Reason.TOO_LATE, found.region, found, longest=AMEND_WITHIN)
    if not ZERO <= ago <= longest:
        return Refusal(Reason.NOT_BETWEEN, found.region, found, shortest=ZERO, longest=longest)
    return (Removed(treatment, ago, answer),)


def _warned_after(snapshot: Snapshot, treatment: Treatment) -> Decision:
    """Numb, white or burning, said of a pack that came off already: the removal stays when it was.

    It may be said as long as the skin rests from that pack.
    """
    if treatment.removal is None or (treatment.warned and treatment.region in snapshot.record.unwell):
        return ()
    rests = rest_left(snapshot.record, treatment, treatment.region, snapshot.moment) > ZERO
    if not rests and _amend_left(snapshot, treatment) <= ZERO:
        return Refusal(Reason.TOO_LATE, treatment.region, treatment, longest=AMEND_WITHIN)
    ago = snapshot.record.timeline.longest(treatment.removal.when.at, snapshot.moment)
    return (Removed(treatment.id, ago, Answer.SKIN_WARNING),)


def _amend_left(snapshot: Snapshot, treatment: Treatment) -> timedelta:
    if treatment.first_said_off is None or any(removal.answer in OF_THE_RECORD for removal in treatment.removals):
        return ZERO
    return AMEND_WITHIN - snapshot.record.timeline.longest(treatment.first_said_off, snapshot.moment)


def undo(snapshot: Snapshot, treatment: str) -> Decision:
    """*It is still on*: the removal was a mistake, and the same treatment goes on with the same start and due."""
    found = snapshot.record.treatments.get(treatment)
    if found is None:
        return Refusal(Reason.UNKNOWN_TREATMENT)
    if found.on:
        return ()
    if found.cancelled or _amend_left(snapshot, found) <= ZERO:
        return Refusal(Reason.TOO_LATE, found.region, found, longest=AMEND_WITHIN)
    if (skin := snapshot.skin(found.region)).state in ON:
        return _locked(skin)
    return (Reopened(treatment),)


def taking_off(snapshot: Snapshot, treatment: str) -> Decision:
    """*I am taking it off*: the sound of an overdue pack pauses, twice at most. There is no snooze."""
    found = snapshot.record.treatments.get(treatment)
    if found is None:
        return Refusal(Reason.UNKNOWN_TREATMENT)
    if not found.on:
        return Refusal(Reason.NOT_ON, found.region, found)
    if snapshot.skin(found.region).state is not SkinState.OVERDUE:
        return Refusal(Reason.NOT_OVERDUE, found.region, found)
    if paused_for(snapshot, found) > ZERO:
        return ()
    if found.pauses >= MOST_PAUSES:
        return Refusal(Reason.PAUSED_ENOUGH, found.region, found)
    return (TakingOff(treatment),)


def skin_checked(snapshot: Snapshot, treatment: str) -> Decision:
    """*The skin feels normal*: the answer to the check that is open. Too late for somebody who may have dozed off."""
    found = snapshot.record.treatments.get(treatment)
    if found is None:
        return Refusal(Reason.UNKNOWN_TREATMENT)
    if not found.on:
        return Refusal(Reason.NOT_ON, found.region, found)
    check = found.open_check(time_on_skin(snapshot.record, found, snapshot.moment))
    return (SkinChecked(treatment, check),) if check is not None else Refusal(Reason.NO_CHECK, found.region, found)


def skin_normal(snapshot: Snapshot, region: Region) -> Decision:
    """*Colour and feeling are normal again*; the rest goes on all the same."""
    if region not in snapshot.record.unwell:
        return ()
    skin = snapshot.skin(region)
    return _locked(skin) if skin.state in ON else (SkinNormal(region),)


def set_dozing(snapshot: Snapshot, dozing: bool) -> Decision:
    """*I may doze off*, or not after all: for treatments that start from now on, for twelve hours.

    It cannot be taken back by whoever is sleepy by the safety check.
    """
    if not dozing and snapshot.sleepy:
        return Refusal(Reason.SLEEPY)
    return () if not dozing and not snapshot.dozing else (DozingSet(dozing),)


def cancel(snapshot: Snapshot, treatment: str) -> Decision:
    """*It was never on*, in the first 60 seconds. A second one within two hours on the region counts as a treatment.

    So does one of a pack under which the skin was said to be numb, white or burning.
    """
    found = snapshot.record.treatments.get(treatment)
    if found is None:
        return Refusal(Reason.UNKNOWN_TREATMENT)
    if found.cancelled:
        return ()
    if not found.on:
        return Refusal(Reason.NOT_ON, found.region, found)
    timeline, now = snapshot.record.timeline, snapshot.moment
    if time_on_skin(snapshot.record, found, now) >= CANCEL_WITHIN:
        return Refusal(Reason.TOO_LATE, found.region, found, longest=CANCEL_WITHIN)
    before = (
        other
        for other in snapshot.record.treatments.values()
        if other is not found and (other.cancelled or other.counted_cancel) and set(other.regions) & set(found.regions)
    )
    again = any(timeline.shortest(other.started.at, now) < CANCEL_AGAIN_AFTER for other in before)
    if again or found.warned:
        return (Removed(treatment, answer=Answer.NEVER_ON),)
    return (Cancelled(treatment),)


def move(snapshot: Snapshot, treatment: str, area: str) -> Decision:
    """*Wrong area?*: the running pack lies on another area.

    It is overdue at once on skin that rests, and where it is withheld.
    """
    found, to = snapshot.record.treatments.get(treatment), snapshot.record.areas.get(area)
    if found is None:
        return Refusal(Reason.UNKNOWN_TREATMENT)
    if to is None:
        return Refusal(Reason.UNKNOWN_AREA)
    if not found.on:
        return Refusal(Reason.NOT_ON, found.region, found)
    if to.id == found.area:
        return ()
    skin = snapshot.skin(to.region)
    if to.region is not found.region and skin.state in ON:
        return _locked(skin)
    outside = to.region is not found.region and (
        _locked_since_start(snapshot, found, to.region) or _withheld_since_start(snapshot, found, to.region)
    )
    planned = min(found.planned, snapshot.record.regimen(to.region).longest)
    return (Moved(treatment, to.id, to.region, planned, outside),)


def _locked_since_start(snapshot: Snapshot, treatment: Treatment, region: Region) -> bool:
    """Whether a region was locked, by another treatment, at some time since this one started."""
    others = (other for other in snapshot.record.treatments.values() if other is not treatment)
    held = any(other.on and region in other.regions for other in others) or region in snapshot.record.unwell
    on_skin = snapshot.record.timeline.longest(treatment.started.at, snapshot.moment)
    return held or _rested_for(snapshot, region) < on_skin


def _withheld_since_start(snapshot: Snapshot, treatment: Treatment, region: Region) -> bool:
    on_skin = snapshot.record.timeline.longest(treatment.started.at, snapshot.moment)
    return bool(withheld(snapshot, region, treatment.modality, on_skin))


def set_rest(snapshot: Snapshot, region: Region, rest: timedelta) -> Decision:
    """Choose how long a region rests: from two to six hours, never less, and it counts for a rest that runs."""
    if not SHORTEST_REST <= rest <= LONGEST_REST:
        return Refusal(Reason.REST_RANGE, region, shortest=SHORTEST_REST, longest=LONGEST_REST)
    return () if snapshot.record.regimen(region).rest == rest else (RestSet(region, rest),)


def set_short(snapshot: Snapshot, region: Region, short: bool) -> Decision:
    """Choose short treatments for a region, or not any more; thin or bony ones have no others."""
    return () if (region in snapshot.record.short) is short else (ShortSet(region, short),)


def set_injury(snapshot: Snapshot, region: Region, ago: timedelta | None) -> Decision:
    """Say how long ago a fall or blow hurt a region; None: it did not. It lies in the past, and not too far."""
    if ago is None:
        return (InjurySet(region, None),) if region in snapshot.record.injuries else ()
    if not ZERO <= ago <= LONGEST_SINCE_INJURY:
        return Refusal(Reason.INJURY_RANGE, region, shortest=ZERO, longest=LONGEST_SINCE_INJURY)
    return (InjurySet(region, ago),)


def answer_safety(snapshot: Snapshot, conditions: Collection[Condition]) -> Decision:
    """Answer the safety check: these hold of the person, and no others."""
    if snapshot.record.conditions == frozenset(conditions):
        return ()
    return (SafetyAnswered(tuple(sorted(set(conditions)))),)


def add_area(snapshot: Snapshot, region: Region, name: str | None = None) -> Decision:
    """Name an area of a region; without a name it goes by the region's own."""
    record = snapshot.record
    if region.retired:
        return Refusal(Reason.REGION_RETIRED, region)
    if name is None:
        same = (area for area in record.shown_areas if area.region is region and not area.name)
        return (
            Refusal(Reason.NAME_TAKEN, region) if any(same) else (AreaAdded(_new_area_id(record, region), region, ""),)
        )
    if refusal := _name_refused(record, name, None):
        return refusal
    return (AreaAdded(_new_area_id(record, region), region, _tidy(name)),)


def rename_area(snapshot: Snapshot, area: str, name: str) -> Decision:
    """Give an area another name; its region, and hence its rest, stays."""
    found = snapshot.record.areas.get(area)
    if found is None:
        return Refusal(Reason.UNKNOWN_AREA)
    if refusal := _name_refused(snapshot.record, name, area):
        return refusal
    return () if found.name == _tidy(name) else (AreaRenamed(area, _tidy(name)),)


def hide_area(snapshot: Snapshot, area: str) -> Decision:
    """Stop offering an area. Its region rests on; one with a pack on, and the last one, stay."""
    found = snapshot.record.areas.get(area)
    if found is None:
        return Refusal(Reason.UNKNOWN_AREA)
    if found.hidden:
        return ()
    if any(treatment.area == area for treatment in snapshot.record.on):
        return Refusal(Reason.PACK_ON, found.region, snapshot.skin(found.region).treatment)
    others = (other for other in snapshot.record.areas.values() if other.id != area and not other.hidden)
    return (AreaHidden(area),) if any(others) else Refusal(Reason.LAST_AREA)


def _tidy(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip()


def _name_refused(record: Record, name: str, own: str | None) -> Refusal | None:
    tidy = _tidy(name)
    if not tidy:
        return Refusal(Reason.NAME_EMPTY)
    if len(tidy) > LONGEST_NAME:
        return Refusal(Reason.NAME_TOO_LONG)
    if not tidy.isprintable():
        return Refusal(Reason.NAME_UNPRINTABLE)
    taken = (area.name.casefold() for area in record.shown_areas if area.id != own)
    return Refusal(Reason.NAME_TAKEN) if tidy.casefold() in taken else None


def _new_area_id(record: Record, region: Region) -> str:
    if region.value not in record.areas:
        return region.value
    number = 2
    while f"{region.value}-{number}" in record.areas:
        number += 1
    return f"{region.value}-{number}"
