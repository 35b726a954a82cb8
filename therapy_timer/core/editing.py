# SPDX-License-Identifier: MIT
"""What may be done to the record of treatments afterwards: pain, a note, corrections, deletion, one that was forgotten.

As in the rule, every function takes the present `Snapshot`, with the treatment in question in its record, and returns a
`Decision`. An edit may lengthen a rest, never unlock skin, for earlier versions stay in the log and go on counting.
"""

from __future__ import annotations

import unicodedata
from datetime import timedelta
from typing import Final

from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import (
    Answer,
    Corrected,
    Deleted,
    Event,
    Modality,
    Noted,
    PainSaid,
    PainTime,
    Removed,
    RestImported,
    Restored,
    Started,
)
from therapy_timer.core.regimen import LONGEST_AGO, Regimen
from therapy_timer.core.rule import Decision, Reason, Refusal
from therapy_timer.core.skin import Snapshot

WORST_PAIN: Final = 10
"""The worst pain imaginable; 0 is none. The numeric rating scale that clinicians use has these eleven steps."""

LONGEST_NOTE: Final = 2000
"""The greatest number of characters in a note: the project's own limit."""

LONGEST_ON_SKIN: Final = LONGEST_AGO
"""No pack can be said to have been on for longer than this."""

_MINUTE: Final = timedelta(minutes=1)


def say_pain(snapshot: Snapshot, treatment: str, when: PainTime, pain: int) -> Decision:
    """Say how strong the pain was before or after a treatment, from 0 to 10; the last one said stands."""
    found = snapshot.record.treatments.get(treatment)
    if found is None:
        return Refusal(Reason.UNKNOWN_TREATMENT)
    if not 0 <= pain <= WORST_PAIN:
        return Refusal(Reason.PAIN_RANGE, found.region, found)
    before = found.pain_before if when is PainTime.BEFORE else found.pain_after
    return () if before == pain else (PainSaid(treatment, when, pain),)


def note(snapshot: Snapshot, treatment: str, text: str) -> Decision:
    """Write something about a treatment, in place of what was written before."""
    found = snapshot.record.treatments.get(treatment)
    if found is None:
        return Refusal(Reason.UNKNOWN_TREATMENT)
    tidy = unicodedata.normalize("NFC", text).strip()
    if len(tidy) > LONGEST_NOTE:
        return Refusal(Reason.NOTE_TOO_LONG, found.region, found)
    return () if found.note == tidy else (Noted(treatment, tidy),)


def correct(
    snapshot: Snapshot, treatment: str, area: str, modality: Modality, began: timedelta, ended: timedelta
) -> Decision:
    """Put a treatment's record right: it began and ended so long ago, on this area. Not while the pack is on."""
    found, to = snapshot.record.treatments.get(treatment), snapshot.record.areas.get(area)
    if found is None:
        return Refusal(Reason.UNKNOWN_TREATMENT)
    if to is None:
        return Refusal(Reason.UNKNOWN_AREA)
    if found.on:
        return Refusal(Reason.PACK_ON, found.region, found)
    if found.removal is None:
        return Refusal(Reason.UNKNOWN_TREATMENT, found.region, found)
    if refusal := _span_refused(began, ended):
        return refusal
    events: tuple[Event, ...] = (Corrected(treatment, area, to.region, modality, began, ended),)
    # What rests from an imported treatment is not counted from its own moments.
    return (*events, RestImported(to.region, ended)) if found.imported else events


def add_forgotten(
    snapshot: Snapshot, treatment: str, area: str, modality: Modality, began: timedelta, ended: timedelta
) -> Decision:
    """Put a treatment on record that was forgotten: it began and ended so long ago. Its rest counts from its end."""
    found = snapshot.record.areas.get(area)
    if found is None:
        return Refusal(Reason.UNKNOWN_AREA)
    if refusal := _span_refused(began, ended):
        return refusal
    planned = _nearest_plan(snapshot.record.regimen(found.region), began - ended)
    return (
        Started(treatment, found.id, found.region, modality, planned, began),
        Removed(treatment, ended, Answer.ADDED),
    )


def delete(snapshot: Snapshot, treatment: str) -> Decision:
    """Take a treatment out of sight. Its rest goes on, and what is on the skin cannot be deleted."""
    found = snapshot.record.treatments.get(treatment)
    if found is None:
        return Refusal(Reason.UNKNOWN_TREATMENT)
    if found.on:
        return Refusal(Reason.PACK_ON, found.region, found)
    return () if found.deleted else (Deleted(treatment),)


def restore(snapshot: Snapshot, treatment: str) -> Decision:
    """Take a deletion back."""
    found = snapshot.record.treatments.get(treatment)
    if found is None:
        return Refusal(Reason.UNKNOWN_TREATMENT)
    return (Restored(treatment),) if found.deleted else ()


def _span_refused(began: timedelta, ended: timedelta) -> Refusal | None:
    if ended < ZERO:
        return Refusal(Reason.IN_FUTURE)
    if began <= ended:
        return Refusal(Reason.END_BEFORE_START)
    if began - ended > LONGEST_ON_SKIN:
        return Refusal(Reason.ON_TOO_LONG, longest=LONGEST_ON_SKIN)
    return None


def _nearest_plan(regimen: Regimen, on_skin: timedelta) -> timedelta:
    """What was probably planned: the whole minutes on offer that are nearest to the time on the skin."""
    return min(max(round(on_skin / _MINUTE) * _MINUTE, regimen.shortest), regimen.longest)
