# SPDX-License-Identifier: MIT
"""The words: every name and sentence that is used in more than one place. No Qt.

Core tells values; here they become plain words, the same in the window, in the tray, in notifications and on the
command line. Times are handed over in UTC and shown in the local zone.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, assert_never

from therapy_timer.core.clock import ZERO
from therapy_timer.core.editing import LONGEST_NOTE
from therapy_timer.core.events import Modality
from therapy_timer.core.plan import MOST_TIMES
from therapy_timer.core.record import Area
from therapy_timer.core.regimen import CANCEL_WITHIN, UNCONFIRMED_AFTER
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import Reminder, ReminderKind
from therapy_timer.core.rule import LONGEST_NAME, Reason, Refusal
from therapy_timer.core.safety import withheld
from therapy_timer.core.skin import Hold, Skin, SkinState, Snapshot, time_on_skin
from therapy_timer.core.treatment import Treatment
from therapy_timer.views import safety_words
from therapy_timer.views.translation import QT_TRANSLATE_NOOP, date_in_figures, digits, time_of_day, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


# --- names --------------------------------------------------------------------------------------------------

_NAMES = {
    Region.LOWER_BACK: QT_TRANSLATE_NOOP("Region", "Lower back"),
    Region.UPPER_BACK: QT_TRANSLATE_NOOP("Region", "Upper back"),
    Region.BACK_OF_NECK: QT_TRANSLATE_NOOP("Region", "Back of the neck"),
    Region.ABDOMEN: QT_TRANSLATE_NOOP("Region", "Abdomen"),
    Region.LEFT_SHOULDER: QT_TRANSLATE_NOOP("Region", "Left shoulder"),
    Region.RIGHT_SHOULDER: QT_TRANSLATE_NOOP("Region", "Right shoulder"),
    Region.LEFT_UPPER_ARM: QT_TRANSLATE_NOOP("Region", "Left upper arm"),
    Region.RIGHT_UPPER_ARM: QT_TRANSLATE_NOOP("Region", "Right upper arm"),
    Region.LEFT_ELBOW: QT_TRANSLATE_NOOP("Region", "Left elbow"),
    Region.RIGHT_ELBOW: QT_TRANSLATE_NOOP("Region", "Right elbow"),
    Region.LEFT_FOREARM: QT_TRANSLATE_NOOP("Region", "Left forearm"),
    Region.RIGHT_FOREARM: QT_TRANSLATE_NOOP("Region", "Right forearm"),
    Region.LEFT_WRIST: QT_TRANSLATE_NOOP("Region", "Left wrist"),
    Region.RIGHT_WRIST: QT_TRANSLATE_NOOP("Region", "Right wrist"),
    Region.LEFT_HAND: QT_TRANSLATE_NOOP("Region", "Left hand"),
    Region.RIGHT_HAND: QT_TRANSLATE_NOOP("Region", "Right hand"),
    Region.LEFT_RIBS: QT_TRANSLATE_NOOP("Region", "Left ribs"),
    Region.RIGHT_RIBS: QT_TRANSLATE_NOOP("Region", "Right ribs"),
    Region.LEFT_HIP: QT_TRANSLATE_NOOP("Region", "Left hip"),
    Region.RIGHT_HIP: QT_TRANSLATE_NOOP("Region", "Right hip"),
    Region.LEFT_BUTTOCK: QT_TRANSLATE_NOOP("Region", "Left buttock"),
    Region.RIGHT_BUTTOCK: QT_TRANSLATE_NOOP("Region", "Right buttock"),
    Region.LEFT_FRONT_THIGH: QT_TRANSLATE_NOOP("Region", "Left front thigh"),
    Region.RIGHT_FRONT_THIGH: QT_TRANSLATE_NOOP("Region", "Right front thigh"),
    Region.LEFT_BACK_THIGH: QT_TRANSLATE_NOOP("Region", "Left back thigh"),
    Region.RIGHT_BACK_THIGH: QT_TRANSLATE_NOOP("Region", "Right back thigh"),
    Region.LEFT_KNEE: QT_TRANSLATE_NOOP("Region", "Left knee"),
    Region.RIGHT_KNEE: QT_TRANSLATE_NOOP("Region", "Right knee"),
    Region.LEFT_OUTER_KNEE: QT_TRANSLATE_NOOP("Region", "Left outer knee"),
    Region.RIGHT_OUTER_KNEE: QT_TRANSLATE_NOOP("Region", "Right outer knee"),
    Region.LEFT_CALF: QT_TRANSLATE_NOOP("Region", "Left calf"),
    Region.RIGHT_CALF: QT_TRANSLATE_NOOP("Region", "Right calf"),
    Region.LEFT_SHIN: QT_TRANSLATE_NOOP("Region", "Left shin"),
    Region.RIGHT_SHIN: QT_TRANSLATE_NOOP("Region", "Right shin"),
    Region.LEFT_ANKLE: QT_TRANSLATE_NOOP("Region", "Left ankle"),
    Region.RIGHT_ANKLE: QT_TRANSLATE_NOOP("Region", "Right ankle"),
    Region.LEFT_FOOT: QT_TRANSLATE_NOOP("Region", "Left foot"),
    Region.RIGHT_FOOT: QT_TRANSLATE_NOOP("Region", "Right foot"),
}

_NAMES_INSIDE = {
    Region.LOWER_BACK: QT_TRANSLATE_NOOP("Region", "lower back"),
    Region.UPPER_BACK: QT_TRANSLATE_NOOP("Region", "upper back"),
    Region.BACK_OF_NECK: QT_TRANSLATE_NOOP("Region", "back of the neck"),
    Region.ABDOMEN: QT_TRANSLATE_NOOP("Region", "abdomen"),
    Region.LEFT_SHOULDER: QT_TRANSLATE_NOOP("Region", "left shoulder"),
    Region.RIGHT_SHOULDER: QT_TRANSLATE_NOOP("Region", "right shoulder"),
    Region.LEFT_UPPER_ARM: QT_TRANSLATE_NOOP("Region", "left upper arm"),
    Region.RIGHT_UPPER_ARM: QT_TRANSLATE_NOOP("Region", "right upper arm"),
    Region.LEFT_ELBOW: QT_TRANSLATE_NOOP("Region", "left elbow"),
    Region.RIGHT_ELBOW: QT_TRANSLATE_NOOP("Region", "right elbow"),
    Region.LEFT_FOREARM: QT_TRANSLATE_NOOP("Region", "left forearm"),
    Region.RIGHT_FOREARM: QT_TRANSLATE_NOOP("Region", "right forearm"),
    Region.LEFT_WRIST: QT_TRANSLATE_NOOP("Region", "left wrist"),
    Region.RIGHT_WRIST: QT_TRANSLATE_NOOP("Region", "right wrist"),
    Region.LEFT_HAND: QT_TRANSLATE_NOOP("Region", "left hand"),
    Region.RIGHT_HAND: QT_TRANSLATE_NOOP("Region", "right hand"),
    Region.LEFT_RIBS: QT_TRANSLATE_NOOP("Region", "left ribs"),
    Region.RIGHT_RIBS: QT_TRANSLATE_NOOP("Region", "right ribs"),
    Region.LEFT_HIP: QT_TRANSLATE_NOOP("Region", "left hip"),
    Region.RIGHT_HIP: QT_TRANSLATE_NOOP("Region", "right hip"),
    Region.LEFT_BUTTOCK: QT_TRANSLATE_NOOP("Region", "left buttock"),
    Region.RIGHT_BUTTOCK: QT_TRANSLATE_NOOP("Region", "right buttock"),
    Region.LEFT_FRONT_THIGH: QT_TRANSLATE_NOOP("Region", "left front thigh"),
    Region.RIGHT_FRONT_THIGH: QT_TRANSLATE_NOOP("Region", "right front thigh"),
    Region.LEFT_BACK_THIGH: QT_TRANSLATE_NOOP("Region", "left back thigh"),
    Region.RIGHT_BACK_THIGH: QT_TRANSLATE_NOOP("Region", "right back thigh"),
    Region.LEFT_KNEE: QT_TRANSLATE_NOOP("Region", "left knee"),
    Region.RIGHT_KNEE: QT_TRANSLATE_NOOP("Region", "right knee"),
    Region.LEFT_OUTER_KNEE: QT_TRANSLATE_NOOP("Region", "left outer knee"),
    Region.RIGHT_OUTER_KNEE: QT_TRANSLATE_NOOP("Region", "right outer knee"),
    Region.LEFT_CALF: QT_TRANSLATE_NOOP("Region", "left calf"),
    Region.RIGHT_CALF: QT_TRANSLATE_NOOP("Region", "right calf"),
    Region.LEFT_SHIN: QT_TRANSLATE_NOOP("Region", "left shin"),
    Region.RIGHT_SHIN: QT_TRANSLATE_NOOP("Region", "right shin"),
    Region.LEFT_ANKLE: QT_TRANSLATE_NOOP("Region", "left ankle"),
    Region.RIGHT_ANKLE: QT_TRANSLATE_NOOP("Region", "right ankle"),
    Region.LEFT_FOOT: QT_TRANSLATE_NOOP("Region", "left foot"),
    Region.RIGHT_FOOT: QT_TRANSLATE_NOOP("Region", "right foot"),
}


def region_name(region: Region) -> str:
    """The name of a region: "Lower back"."""
    return translate("Region", _NAMES[region])


def region_inside(region: Region) -> str:
    """The same inside a sentence: "lower back"."""
    return translate("Region", _NAMES_INSIDE[region])


def region_named(name: str) -> Region | None:
    """The region of that name, in any case; None if it is no region's."""
    wanted = name.strip().casefold()
    return next((region for region in Region if region_name(region).casefold() == wanted), None)


def area_name(area: Area) -> str:
    """What the person calls the area, or its region's name: "Lower back"."""
    return area.name or region_name(area.region)


def area_inside(area: Area) -> str:
    """The same inside a sentence: "lower back"; a name of one's own stays as it is."""
    return area.name or region_inside(area.region)


def modality_name(modality: Modality) -> str:
    """The name of a modality on its own: "Ice" or "Heat"."""
    match modality:
        case Modality.ICE:
            return translate("Modality", "Ice")
        case Modality.HEAT:
            return translate("Modality", "Heat")
        case _:
            assert_never(modality)


def modality_inside(modality: Modality) -> str:
    """The same inside a sentence: "ice" or "heat"."""
    match modality:
        case Modality.ICE:
            return translate("Modality", "ice")
        case Modality.HEAT:
            return translate("Modality", "heat")
        case _:
            assert_never(modality)


def pack_on_area(modality: Modality, area: Area) -> str:
    """What lies where: "Ice · lower back"."""
    return f"{modality_name(modality)} · {area_inside(area)}"


def state_name(state: SkinState) -> str:
    """One word or two for a skin state."""
    match state:
        case SkinState.READY:
            return translate("SkinState", "Ready")
        case SkinState.APPLYING:
            return translate("SkinState", "Pack on")
        case SkinState.OVERDUE:
            return translate("SkinState", "Take it off")
        case SkinState.UNCONFIRMED:
            return translate("SkinState", "When did it come off?")
        case SkinState.RESTING:
            return translate("SkinState", "Resting")
        case _:
            assert_never(state)


def start_label(modality: Modality) -> str:
    """The label that starts a treatment: "Start ice" or "Start heat"."""
    match modality:
        case Modality.ICE:
            return translate("Label", "Start ice")
        case Modality.HEAT:
            return translate("Label", "Start heat")
        case _:
            assert_never(modality)


def off_label(area: Area | None = None) -> str:
    """The label that ends a treatment: "I took it off"; it names the area if one is given."""
    label = translate("Label", "I took it off")
    return label if area is None else f"{label}: {area_inside(area)}"


def taking_off_label(area: Area | None = None) -> str:
    """The label that pauses the sound while the pack comes off; it names the area if one is given."""
    label = translate("Label", "I am taking it off (sound pauses)")
    return label if area is None else f"{label}: {area_inside(area)}"


def numb_label(area: Area | None = None) -> str:
    """The label that ends a treatment because of the skin; it names the area if one is given."""
    label = translate("Label", "Numb, white or burning")
    return label if area is None else f"{label}: {area_inside(area)}"


def feels_normal_label() -> str:
    """The label that answers a check of the skin: "The skin feels normal"."""
    return translate("Label", "The skin feels normal")


def show_label() -> str:
    """The label that brings up the window."""
    return translate("Label", "Show the timer")


def treatment_area(treatment: Treatment, snapshot: Snapshot) -> Area:
    """The area of a treatment; if the record no longer has it, one that goes by the region's name."""
    return snapshot.record.areas.get(treatment.area, Area(treatment.area, treatment.region))


def region_area(region: Region, snapshot: Snapshot) -> Area:
    """What to call a region: the area its pack lies or lay on, or its only area, else one by the region's name."""
    treatment = snapshot.skin(region).treatment
    if treatment is not None and treatment.region is region:
        return treatment_area(treatment, snapshot)
    areas = [area for area in snapshot.record.shown_areas if area.region is region]
    return areas[0] if len(areas) == 1 else Area(region.value, region)


# --- durations and times ------------------------------------------------------------------------------------


def countdown(left: timedelta) -> str:
    """Time that is left, rounded up to the second: "11:09", "1:16:40"; "0:00" when none is left."""
    return _clockwork(-(-max(left, ZERO) // SECOND))


def elapsed(passed: timedelta) -> str:
    """Time that has passed, rounded down to the second: "19:24", "1:02:03"; "0:00" when it is negative."""
    return _clockwork(max(passed, ZERO) // SECOND)


def hours_minutes(left: timedelta) -> str:
    """Time that is left, rounded up to the minute, for small places: "0:41", "2:00"."""
    minutes = -(-max(left, ZERO) // MINUTE)
    return digits(f"{minutes // 60}:{minutes % 60:02}")


def _clockwork(seconds: int) -> str:
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    return digits(f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}")


def duration(time: timedelta) -> str:
    """A length of time in words, rounded down to the minute: "15 minutes", "2 hours", "1 hour 5 minutes"."""
    hours, minutes = divmod(max(time, ZERO) // MINUTE, 60)
    parts = [translate("Duration", "%n hour(s)", None, hours)] if hours else []
    if minutes or not hours:
        parts.append(translate("Duration", "%n minute(s)", None, minutes))
    return " ".join(parts)


def seconds(left: timedelta) -> str:
    """A short time that is left, rounded up to the second: "42 seconds", "1 second"."""
    number = -(-max(left, ZERO) // SECOND)
    return translate("Duration", "%n second(s)", None, number)


def has_passed(time: timedelta) -> str:
    """What can be said of a length of time that is over: "2 hours have passed", "1 minute has passed"."""
    if time // MINUTE in {1, 60}:
        return translate("Duration", "{time} has passed").format(time=duration(time))
    return translate("Duration", "{time} have passed").format(time=duration(time))


def clock_time(utc: datetime, now: datetime) -> str:
    """A time of day in the local zone: "10:08"; with the day when that is not today: "00:10 tomorrow".

    Both are aware. Seconds are left out: it is never later than the truth. `time_from` is for the time from which
    something is allowed.
    """
    local, today = utc.astimezone(), now.astimezone().date()
    text, days = time_of_day(local.time()), (local.date() - today).days
    if days == 0:
        return text
    if abs(days) < 7:
        template = translate("Day", _DAYS.get(days, _ON_WEEKDAY))
        return template.format(time=text, weekday=translate("Day", _WEEKDAYS[local.weekday()]))
    return translate("Day", "{time} on {date}").format(time=text, date=date_in_figures(local.date()))


def weekday_name(number: int) -> str:
    """A day of the week by its number from 0 (Monday): "Monday"."""
    return translate("Day", _WEEKDAYS[number])


def time_from(utc: datetime, now: datetime) -> str:
    """The same for when something will be allowed: rounded up to the minute, never earlier than the truth."""
    over = timedelta(seconds=utc.second, microseconds=utc.microsecond)
    return clock_time(utc - over + MINUTE if over else utc, now)


_WEEKDAYS = (
    QT_TRANSLATE_NOOP("Day", "Monday"),
    QT_TRANSLATE_NOOP("Day", "Tuesday"),
    QT_TRANSLATE_NOOP("Day", "Wednesday"),
    QT_TRANSLATE_NOOP("Day", "Thursday"),
    QT_TRANSLATE_NOOP("Day", "Friday"),
    QT_TRANSLATE_NOOP("Day", "Saturday"),
    QT_TRANSLATE_NOOP("Day", "Sunday"),
)

_ON_WEEKDAY = QT_TRANSLATE_NOOP("Day", "{time} on {weekday}")
_DAYS = {
    -1: QT_TRANSLATE_NOOP("Day", "{time} yesterday"),
    1: QT_TRANSLATE_NOOP("Day", "{time} tomorrow"),
}


# --- states -------------------------------------------------------------------------------------------------


def due_time(skin: Skin, snapshot: Snapshot) -> str:
    """When the pack on this skin should come off, or should have come off: "10:08"."""
    return clock_time(snapshot.wall(skin.remaining or ZERO), snapshot.now.utc)


def ready_time(skin: Skin, snapshot: Snapshot) -> str:
    """From when the next pack may go on this resting skin: "12:08"."""
    return time_from(snapshot.wall(skin.remaining or ZERO), snapshot.now.utc)


def since_time(skin: Skin, snapshot: Snapshot) -> str:
    """Since when the pack on this skin has been on, by the clock as it is now: "10:00"."""
    return clock_time(snapshot.wall(-(skin.on_skin or ZERO)), snapshot.now.utc)


def status_line(area: Area, snapshot: Snapshot) -> str:
    """One line that says all about an area, with the time that is left: for the command line."""
    skin, name = snapshot.skin(area.region), area_name(area)
    left = countdown(skin.remaining or ZERO)
    over = elapsed(-(skin.remaining or ZERO))
    match skin:
        case Skin(state=SkinState.APPLYING, treatment=Treatment() as treatment):
            text = translate("Status", "{area}: {pack} on, take it off at {time} ({left} left)")
        case Skin(state=SkinState.OVERDUE, treatment=Treatment() as treatment):
            text = translate("Status", "{area}: take the {pack} off now ({over} over time)")
        case Skin(state=SkinState.UNCONFIRMED, treatment=Treatment() as treatment):
            text = translate("Status", "{area}: the {pack} was due off at {time}. When did it come off?")
        case Skin(state=SkinState.RESTING, hold=Hold.MOVED_PACK_ON, treatment=Treatment()):
            return moved_pack_on(area, snapshot)
        case Skin(state=SkinState.RESTING, hold=Hold.SKIN_CHECK):
            return skin_check_hold(area)
        case Skin(state=SkinState.RESTING):
            text = translate("Status", "{area}: resting, next from {time} ({left} left)")
            return text.format(area=name, time=ready_time(skin, snapshot), left=left)
        case _:
            if all(withheld(snapshot, area.region, modality) for modality in Modality):
                return translate("Status", "{area}: neither ice nor heat is offered").format(area=name)
            return translate("Status", "{area}: ready").format(area=name)
    pack = modality_inside(treatment.modality)
    return text.format(area=name, pack=pack, time=due_time(skin, snapshot), left=left, over=over)


def standing_line(area: Area, snapshot: Snapshot) -> str:
    """The same without what counts: for the tray, which has to be told of every change while nobody looks at it."""
    skin, name = snapshot.skin(area.region), area_name(area)
    match skin:
        case Skin(state=SkinState.APPLYING, treatment=Treatment() as treatment):
            text = translate("Status", "{area}: {pack} on, take it off at {time}")
            pack = modality_inside(treatment.modality)
            return text.format(area=name, pack=pack, time=due_time(skin, snapshot))
        case Skin(state=SkinState.OVERDUE, treatment=Treatment() as treatment):
            text = translate("Status", "{area}: take the {pack} off now")
            return text.format(area=name, pack=modality_inside(treatment.modality))
        case Skin(state=SkinState.RESTING, hold=None):
            text = translate("Status", "{area}: resting, next from {time}")
            return text.format(area=name, time=ready_time(skin, snapshot))
        case _:
            return status_line(area, snapshot)


def skin_check_hold(area: Area) -> str:
    """Why an area rests with no end in sight: the skin was numb, white or burning."""
    text = translate("Status", "{area}: locked until you say that colour and feeling are normal again")
    return text.format(area=area_name(area))


def skin_care(region: Region, snapshot: Snapshot) -> str:
    """What to do now for skin that was numb, white or burning, by what lay on it.

    After cold: warm water, no dry heat, no rubbing; a doctor for blisters, grey or white hard skin, lasting numbness.
    After heat the sources name no treatment, only that a low setting can burn badly (FDA and CPSC, 1995).
    """
    treatment = snapshot.record.treatments.get(snapshot.record.unwell.get(region, ""))
    cold = translate("Care", "Warm the skin in water of 37 to 40\u00a0°C. No dry heat, no rubbing.")
    heat = translate("Care", "Put nothing hot on the skin: heat can burn badly even at a low setting.")
    signs = translate("Care", "See a doctor if it blisters, turns grey or white and hard, or stays numb.")
    if treatment is None:
        return " ".join((translate("Care", "After ice:"), cold, translate("Care", "After heat:"), heat, signs))
    if treatment.modality is Modality.ICE:
        return f"{cold} {signs}"
    signs = translate("Care", "See a doctor, above all if it blisters, turns grey or white and hard, or stays numb.")
    return f"{heat} {signs}"


def if_still_on() -> str:
    """What comes first when the skin was said to be numb, white or burning."""
    return translate("Care", "If the pack is still on, take it off now.")


def doze_warning() -> str:
    """What somebody who may doze off has to know before the pack goes on."""
    return translate(
        "Care",
        "This alarm may not wake you, least of all after sleep medicine, strong painkillers or alcohol: set your "
        "phone’s alarm too, and do not use heat. A skin check that is not answered within a minute starts the alarm.",
    )


def moved_pack_on(area: Area, snapshot: Snapshot) -> str:
    """Why an area rests with no end in sight: a pack was said to lie there, was moved, and is still on."""
    treatment = snapshot.skin(area.region).treatment
    text = translate("Status", "{area}: resting until {rest} after the pack that was moved to {other} has come off")
    return text.format(
        area=area_name(area),
        rest=duration(snapshot.record.regimen(area.region).rest),
        other=area_inside(treatment_area(treatment, snapshot)) if treatment else "",
    )


# --- refusals -----------------------------------------------------------------------------------------------


def refusal(refusal: Refusal, snapshot: Snapshot) -> str:  # noqa: C901, PLR0912 - one branch per reason
    """Why something is refused and until when, in one or two sentences."""
    match refusal.reason:
        case Reason.RESTING | Reason.PACK_ON | Reason.MOVED_PACK_ON | Reason.SKIN_CHECK:
            return _locked(refusal, snapshot)
        case Reason.NOT_OVERDUE:
            return translate("Refusal", "The sound can only be paused while it asks for the pack to come off.")
        case Reason.PAUSED_ENOUGH:
            return translate("Refusal", "The sound was paused twice. Take the pack off, then say “I took it off”.")
        case Reason.NO_CHECK:
            return translate("Refusal", "No check of the skin is open now.")
        case Reason.WITHHELD:
            unknown = translate("Refusal", "By your answers to the safety check it is not offered here.")
            return " ".join(safety_words.reason(why) for why in refusal.whys) or unknown
        case Reason.SLEEPY:
            return safety_words.sleepy()
        case Reason.REGION_RETIRED:
            return translate("Refusal", "This part of the body is no longer offered. Choose another one.")
        case Reason.MINUTES:
            return _minutes(refusal, snapshot)
        case Reason.TOO_LONG_AGO:
            return translate("Refusal", "The start must lie in the last 24 hours, and not in the future.")
        case Reason.NOT_BETWEEN:
            start = clock_time(snapshot.wall(-(refusal.longest or ZERO)), snapshot.now.utc)
            text = translate("Refusal", "The pack went on at {start}. It can only have come off since then.")
            return text.format(start=start)
        case Reason.TOO_LATE:
            return _too_late(refusal)
        case Reason.NOT_ON:
            return translate("Refusal", "That pack is off already.")
        case Reason.UNKNOWN_AREA:
            names = ", ".join(area_name(area) for area in snapshot.record.shown_areas)
            return translate("Refusal", "There is no such area. Choose one of: {names}.").format(names=names)
        case Reason.UNKNOWN_TREATMENT:
            return translate("Refusal", "That treatment is not on record. Nothing was changed.")
        case Reason.PAIN_RANGE:
            return translate("Refusal", "Give the pain a number from 0 (none) to 10 (the worst imaginable).")
        case Reason.NOTE_TOO_LONG:
            return translate("Refusal", "Keep the note to {n} characters.").format(n=LONGEST_NOTE)
        case Reason.IN_FUTURE:
            return translate("Refusal", "The pack cannot have come off in the future. Choose a time up to now.")
        case Reason.END_BEFORE_START:
            return translate("Refusal", "The pack must have come off after it went on. Put one of the two times right.")
        case Reason.ON_TOO_LONG:
            return translate(
                "Refusal", "A pack cannot be put on record for longer than 24 hours. Put one of its times right."
            )
        case Reason.REST_RANGE:
            return translate("Refusal", "The rest can be 2 to 6 hours. It cannot be shorter.")
        case Reason.INJURY_RANGE:
            return translate(
                "Refusal",
                "A fall or blow is asked for if it was in the last 14 days. Choose a time since then, up to now.",
            )
        case Reason.NAME_EMPTY:
            return translate("Refusal", "Give the area a name.")
        case Reason.NAME_TOO_LONG:
            return translate("Refusal", "Keep the name to {n} characters.").format(n=LONGEST_NAME)
        case Reason.NAME_UNPRINTABLE:
            return translate("Refusal", "The name has a character that cannot be shown. Leave it out.")
        case Reason.NAME_TAKEN:
            return translate("Refusal", "There is an area of that name already. Choose another name.")
        case Reason.UNSAVED:
            return translate("Refusal", "What you said last is not saved yet. A treatment can start as soon as it is.")
        case Reason.LAST_AREA:
            return translate("Refusal", "This is the only area. Add another one before you hide it.")
        case Reason.NO_TIME:
            return translate("Refusal", "Choose at least one time of day.")
        case Reason.NO_WEEKDAY:
            return translate("Refusal", "Choose at least one day of the week.")
        case Reason.TOO_MANY_TIMES:
            return translate("Refusal", "A plan can have {n} times a day. Add another plan for more.").format(
                n=MOST_TIMES
            )
        case Reason.FIRST_AFTER_LAST:
            return translate("Refusal", "The last day must not come before the first.")
        case _:
            assert_never(refusal.reason)


def _locked(refusal: Refusal, snapshot: Snapshot) -> str:
    region = refusal.region or Region.LOWER_BACK
    skin, area = snapshot.skin(region), region_area(region, snapshot)
    rest = duration(snapshot.record.regimen(region).rest)
    if refusal.reason is Reason.MOVED_PACK_ON:
        return f"{moved_pack_on(area, snapshot)}."
    if refusal.reason is Reason.SKIN_CHECK:
        text = translate(
            "Refusal",
            "{area} was numb, white or burning. It stays locked until you say in the window "
            "that colour and feeling are normal again.",
        )
        return text.format(area=area_name(area))
    if refusal.reason is Reason.PACK_ON:
        text = translate("Refusal", "{area} has a pack on, since {time}. Take it off first.")
        return text.format(area=area_name(area), time=since_time(skin, snapshot))
    text = translate("Refusal", "{area} is resting until {time}. The skin rests {rest} after every pack, ice or heat.")
    time = time_from(snapshot.wall(refusal.remaining or ZERO), snapshot.now.utc)
    return text.format(area=area_name(area), time=time, rest=rest)


def _minutes(refusal: Refusal, snapshot: Snapshot) -> str:
    area = region_area(refusal.region or Region.LOWER_BACK, snapshot)
    shortest, longest = refusal.shortest or ZERO, refusal.longest or ZERO
    text = translate("Refusal", "{area}: choose {shortest} to {longest} minutes.")
    return text.format(area=area_name(area), shortest=shortest // MINUTE, longest=longest // MINUTE)


def _too_late(refusal: Refusal) -> str:
    if refusal.treatment is not None and refusal.treatment.cancelled:
        return translate("Refusal", "That pack was never on, says the record. If one is on now, start anew.")
    if refusal.longest == CANCEL_WITHIN:
        return translate("Refusal", "“It was never on” can be said in the first 60 seconds. Now say “I took it off”.")
    return translate(
        "Refusal",
        "This can be changed for 10 minutes after “I took it off”, and they have passed. "
        "If a pack is on now, say “A pack is on anyway…” in the window.",
    )


# --- reminders ----------------------------------------------------------------------------------------------


def reminder(reminder: Reminder, snapshot: Snapshot) -> tuple[str, str]:
    """The title and the text of a reminder that has come, however late."""
    match reminder.kind:
        case ReminderKind.PACK_OFF:
            return _pack_off(reminder, snapshot)
        case ReminderKind.SKIN_CHECK | ReminderKind.STAY_AWAKE:
            return _skin_check(reminder, snapshot)
        case ReminderKind.REST_OVER:
            return _rest_over(reminder, snapshot)
        case ReminderKind.PLANNED:
            return _planned(reminder, snapshot)
        case _:
            assert_never(reminder.kind)


def _pack_off(reminder: Reminder, snapshot: Snapshot) -> tuple[str, str]:
    treatment = reminder.pack
    title = translate("Reminder", "Take the {pack} off: {area}").format(
        pack=modality_inside(treatment.modality), area=area_inside(treatment_area(treatment, snapshot))
    )
    if reminder.late >= UNCONFIRMED_AFTER:
        due = clock_time(snapshot.wall(reminder.remaining), snapshot.now.utc)
        text = translate("Reminder", "It was due off at {due}. If it is off already, say when it came off.")
        return title, text.format(due=due)
    if treatment.outside:
        return title, outside_told(treatment, snapshot)
    on_skin = time_on_skin(snapshot.record, treatment, snapshot.moment)
    if treatment.allowed(on_skin) < treatment.planned:
        text = translate("Reminder", "The check was not answered, so you may be asleep. It has been on for {time}.")
        return title, text.format(time=duration(on_skin))
    if reminder.late < MINUTE:
        return title, translate("Reminder", "{passed}.").format(passed=has_passed(treatment.planned))
    text = translate("Reminder", "It has been on for {time}; {planned} were planned.")
    return title, text.format(time=duration(on_skin), planned=duration(treatment.planned))


def outside_told(treatment: Treatment, snapshot: Snapshot) -> str:
    """Why a pack has to come off at once: it is not offered there, or the skin should rest."""
    if not withheld(snapshot, treatment.region, treatment.modality):
        return translate("Reminder", "This skin should still be resting. Take it off now.")
    text = translate("Reminder", "{pack} is not offered on this skin now. Take it off.")
    return text.format(pack=modality_name(treatment.modality))


def _skin_check(reminder: Reminder, snapshot: Snapshot) -> tuple[str, str]:
    area = area_inside(treatment_area(reminder.pack, snapshot))
    if reminder.kind is ReminderKind.STAY_AWAKE:
        title = translate("Reminder", "Are you awake? Feel the skin: {area}").format(area=area)
        text = translate("Reminder", "Without an answer within a minute the alarm begins.")
    else:
        title = translate("Reminder", "Feel the skin with your hand: {area}").format(area=area)
        text = translate("Reminder", "Reach under the pack.")
    stop = translate("Reminder", "If it is numb, white or burning, take the pack off and say so.")
    return title, f"{text} {stop}"


def _rest_over(reminder: Reminder, snapshot: Snapshot) -> tuple[str, str]:
    area = region_area(reminder.region, snapshot)
    if reminder.pack.region is reminder.region:
        area = treatment_area(reminder.pack, snapshot)
    passed = has_passed(snapshot.record.regimen(reminder.region).rest)
    title = translate("Reminder", "{area}: {passed}").format(area=area_name(area), passed=passed)
    check = translate("Reminder", "Before the next pack, check that the skin looks and feels normal.")
    if reminder.late < MINUTE:
        return title, check
    time = time_from(snapshot.wall(reminder.remaining), snapshot.now.utc)
    ended = translate("Reminder", "The rest ended at {time}.").format(time=time)
    return title, f"{ended} {check}"


def _planned(reminder: Reminder, snapshot: Snapshot) -> tuple[str, str]:
    """It says what was planned and that it may begin, and asks for nothing."""
    occurrence = reminder.occurrence
    if occurrence is None:
        raise ValueError(f"{reminder.key} is about no plan")
    area = snapshot.record.areas.get(occurrence.area, Area(occurrence.area, occurrence.region))
    title = translate("Reminder", "Planned: {modality}, {area}").format(
        modality=modality_inside(occurrence.modality), area=area_inside(area)
    )
    planned = clock_time(occurrence.at, snapshot.now.utc)
    to_be_told = snapshot.wall(reminder.remaining)
    if to_be_told - occurrence.at >= MINUTE:
        text = translate("Reminder", "Planned for {planned}. Moved to {time}, for the skin rested.")
        return title, text.format(planned=planned, time=time_from(to_be_told, snapshot.now.utc))
    if reminder.late < MINUTE:
        return title, translate("Reminder", "The skin is ready.")
    return title, translate("Reminder", "Planned for {planned}. The skin is ready.").format(planned=planned)


def still_in_tray() -> tuple[str, str]:
    """The title and the text of the hint that closing the window did not end the program."""
    title = translate("Reminder", "Therapy Timer goes on in the tray")
    return title, translate("Reminder", "It still tells you when to take a pack off. Its icon opens the window again.")


def rests_over(reminders: Sequence[Reminder], snapshot: Snapshot) -> tuple[str, str]:
    """The title and the text of one message for several rests that are over."""
    names = ", ".join(area_name(region_area(reminder.region, snapshot)) for reminder in reminders)
    check = translate("Reminder", "Before the next pack, check that the skin looks and feels normal.")
    title = translate("Reminder", "The rest is over on %n area(s)", None, len(reminders))
    return title, f"{names}. {check}"
