# SPDX-License-Identifier: MIT
"""What a person can say of an area now. Where there is a limit, the rule is asked; nothing is decided here. No Qt."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import Final

from therapy_timer.core import rule
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Answer, Modality, PainTime
from therapy_timer.core.record import Area
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Decision, Refusal
from therapy_timer.core.skin import (
    ON,
    Hold,
    Skin,
    SkinState,
    Snapshot,
    longest_rest_left,
    paused_for,
    time_on_skin,
)
from therapy_timer.core.treatment import Treatment
from therapy_timer.views import wording
from therapy_timer.views.offers import startable
from therapy_timer.views.translation import translate

PAIN_BEFORE_WITHIN: Final = timedelta(minutes=5)
"""Later the pain before a treatment is not asked for on the page: the first skin check comes then."""


class Saying(StrEnum):
    """One thing to say; the value is the name of its button in the form of the page."""

    START_ICE = "startIce"
    START_HEAT = "startHeat"
    ALREADY_ON = "alreadyOn"
    TOOK_IT_OFF = "tookItOff"
    TOOK_IT_OFF_NOW = "tookItOffNow"
    """The same when it should be off: a red button in another place."""
    JUST_NOW = "justNow"
    AT_A_TIME = "atATime"
    LONG_AGO = "longAgo"
    DONT_KNOW = "dontKnow"
    TAKING_OFF = "takingOff"
    NUMB = "numb"
    FEELS_NORMAL = "feelsNormal"
    NORMAL_AGAIN = "normalAgain"
    NEVER_ON = "neverOn"
    WRONG_AREA = "wrongArea"
    STILL_ON = "stillOn"
    OFF_EARLIER = "offEarlier"
    ON_ANYWAY = "onAnyway"


_STARTS: Final = {Modality.ICE: Saying.START_ICE, Modality.HEAT: Saying.START_HEAT}

_OF_THE_LAST: Final = frozenset({Saying.STILL_ON, Saying.OFF_EARLIER})
"""What is said of a pack that was on, where none is on."""


def offered(snapshot: Snapshot, area: Area) -> frozenset[Saying]:
    """What makes sense to say of the area now."""
    skin = snapshot.skin(area.region)
    if skin.state in ON and skin.treatment is not None:
        return _while_on(snapshot, skin, skin.treatment)
    found = {Saying.ALREADY_ON, *(_STARTS[modality] for modality in startable(snapshot, area))}
    if skin.state is SkinState.RESTING:
        found = {Saying.ON_ANYWAY}
        if _possible(rule.skin_normal(snapshot, area.region)):
            found.add(Saying.NORMAL_AGAIN)
    ended = last_ended(snapshot, area.region)
    if ended is not None and _possible(rule.undo(snapshot, ended.id)):
        found.add(Saying.STILL_ON)
    if ended is not None and _possible(rule.off(snapshot, ended.id, ZERO, Answer.EARLIER)):
        found.add(Saying.OFF_EARLIER)
    return frozenset(found)


def _while_on(snapshot: Snapshot, skin: Skin, treatment: Treatment) -> frozenset[Saying]:
    found = {Saying.WRONG_AREA, Saying.NUMB}
    if _possible(rule.cancel(snapshot, treatment.id)):
        found.add(Saying.NEVER_ON)
    match skin.state:
        case SkinState.APPLYING:
            found.add(Saying.TOOK_IT_OFF)
            if _possible(rule.skin_checked(snapshot, treatment.id)):
                found.add(Saying.FEELS_NORMAL)
        case SkinState.OVERDUE:
            found |= {Saying.TOOK_IT_OFF_NOW, Saying.OFF_EARLIER}
            if _possible(rule.taking_off(snapshot, treatment.id)):
                found.add(Saying.TAKING_OFF)
        case _:
            found |= {Saying.JUST_NOW, Saying.AT_A_TIME, Saying.DONT_KNOW}
            rest = snapshot.record.regimen(skin.region).rest
            if _possible(rule.off(snapshot, treatment.id, rest, Answer.EARLIER)):
                found.add(Saying.LONG_AGO)
    return frozenset(found)


def last_ended(snapshot: Snapshot, region: Region) -> Treatment | None:
    """The treatment whose removal from this region was said last; none if no removal is on record.

    One that was put on record afterwards is not it, and an older one that was put right since is not, either.
    """
    ended = (
        (treatment.first_said_off.boot, treatment.first_said_off.since_boot, treatment.id)
        for treatment in snapshot.record.treatments.values()
        if treatment.region is region and treatment.removal is not None and treatment.first_said_off is not None
        if treatment.removals[0].answer is not Answer.ADDED
    )
    last = max(ended, default=None)
    return None if last is None else snapshot.record.treatments[last[-1]]


def pain_asked(snapshot: Snapshot, area: Area) -> tuple[Treatment, PainTime] | None:
    """The treatment of which the pain may be said on the page, and which of the two; none where it is not asked.

    It is asked quietly in the first minutes with the pack on, and while the skin rests after it.
    """
    skin = snapshot.skin(area.region)
    match skin:
        case Skin(state=SkinState.APPLYING, treatment=Treatment() as treatment, on_skin=timedelta() as on_skin):
            return (treatment, PainTime.BEFORE) if on_skin < PAIN_BEFORE_WITHIN else None
        case Skin(state=SkinState.RESTING):
            ended = last_ended(snapshot, area.region)
            if ended is None or ended.deleted or ended.removal is None or area.region in snapshot.record.unwell:
                return None
            since = snapshot.record.timeline.shortest(ended.removal.when.at, snapshot.moment)
            return (ended, PainTime.AFTER) if since < snapshot.record.regimen(area.region).rest else None
        case _:
            return None


def subject(snapshot: Snapshot, area: Area, saying: Saying) -> Area:
    """The area of which something is said: that of the pack in question, else the one on show."""
    skin = snapshot.skin(area.region)
    treatment = skin.treatment if skin.state in ON else None
    if treatment is None and saying in _OF_THE_LAST:
        treatment = last_ended(snapshot, area.region)
    return area if treatment is None else wording.treatment_area(treatment, snapshot)


def open_check(snapshot: Snapshot, treatment: Treatment) -> timedelta | None:
    """The skin check of this pack that waits for an answer, as its time on the skin; none if none does."""
    if not treatment.on:
        return None
    return treatment.open_check(time_on_skin(snapshot.record, treatment, snapshot.moment))


def next_check(snapshot: Snapshot, area: Area) -> timedelta | None:
    """The time until the skin under this area's pack is to be felt next; none while it is to be felt, or if never."""
    skin = snapshot.skin(area.region)
    if skin.state is not SkinState.APPLYING or skin.treatment is None or skin.on_skin is None:
        return None
    if open_check(snapshot, skin.treatment) is not None:
        return None
    coming = (check - skin.on_skin for check in skin.treatment.checks if check > skin.on_skin)
    return min(coming, default=None)


def question(snapshot: Snapshot, area: Area) -> str:
    """What the person is asked now; empty where nothing is."""
    match snapshot.skin(area.region):
        case Skin(state=SkinState.UNCONFIRMED):
            return translate("Question", "When did you take it off?")
        case Skin(state=SkinState.APPLYING, treatment=Treatment() as treatment):
            if open_check(snapshot, treatment) is None:
                return ""
            if treatment.dozing:
                return translate("Question", "Are you awake? Feel the skin with your hand now.")
            return translate("Question", "Feel the skin with your hand now.")
        case _:
            return ""


def care(snapshot: Snapshot, area: Area) -> str:
    """What to do now for skin that was numb, white or burning; empty where none was."""
    if snapshot.skin(area.region).state is not SkinState.RESTING or area.region not in snapshot.record.unwell:
        return ""
    text = wording.skin_care(area.region, snapshot)
    return f"{wording.if_still_on()} {text}" if Saying.STILL_ON in offered(snapshot, area) else text


def hint(snapshot: Snapshot, area: Area) -> str:
    """One sentence to go with what can be said; empty where there is nothing to add."""
    rest = wording.duration(snapshot.record.regimen(area.region).rest)
    match snapshot.skin(area.region):
        case Skin(state=SkinState.READY) if not startable(snapshot, area):
            return ""
        case Skin(state=SkinState.READY):
            return translate("Hint", "Skin normal in colour and feeling? Cloth between; pack over it, not under you.")
        case Skin(state=SkinState.APPLYING, treatment=Treatment() as treatment):
            return _while_applying(snapshot, treatment)
        case Skin(state=SkinState.OVERDUE, treatment=Treatment() as treatment):
            return _while_paused(snapshot, treatment)
        case Skin(state=SkinState.UNCONFIRMED):
            text = translate("Hint", "If it is still on, take it off now and say “Just now”.")
            return text.format(rest=rest)
        case Skin(state=SkinState.RESTING, hold=Hold.MOVED_PACK_ON):
            return f"{wording.moved_pack_on(area, snapshot)}."
        case Skin(state=SkinState.RESTING, hold=Hold.SKIN_CHECK):
            return _while_unwell(snapshot, area.region)
        case Skin(state=SkinState.RESTING):
            text = translate(
                "Hint", "The skin rests at least {rest} after every pack, ice or heat. Walking a little helps."
            )
            return text.format(rest=rest)
        case _:
            return ""


def _while_applying(snapshot: Snapshot, treatment: Treatment) -> str:
    if open_check(snapshot, treatment) is None:
        return translate("Hint", "Take it off sooner if the skin goes numb or white, or burns.")
    if not treatment.dozing:
        return translate("Hint", "Reach under the pack. If it is numb, white or burning, take it off and say so.")
    on_skin = time_on_skin(snapshot.record, treatment, snapshot.moment)
    left = wording.seconds(treatment.due_unless_answered(on_skin) - on_skin)
    return translate("Hint", "Reach under the pack. Without an answer the alarm begins in {left}.").format(left=left)


def _while_paused(snapshot: Snapshot, treatment: Treatment) -> str:
    left = paused_for(snapshot, treatment)
    if left <= ZERO:
        return ""
    text = translate("Hint", "The sound for this pack pauses for {left}. Take it off, then say “I took it off”.")
    return text.format(left=wording.seconds(left))


def _while_unwell(snapshot: Snapshot, region: Region) -> str:
    left, _ = longest_rest_left(snapshot.record, region, snapshot.moment)
    if left > ZERO:
        time = wording.time_from(snapshot.wall(left), snapshot.now.utc)
        text = translate("Hint", "It rests until {time} at the least, and until you say that it is normal again.")
        return text.format(time=time)
    passed = wording.has_passed(snapshot.record.regimen(region).rest)
    return translate("Hint", "{passed}. It stays locked until you say that it is normal again.").format(passed=passed)


def _possible(decision: Decision) -> bool:
    """Whether saying it would change anything."""
    return not isinstance(decision, Refusal) and bool(decision)
