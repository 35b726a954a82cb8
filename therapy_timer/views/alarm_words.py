# SPDX-License-Identifier: MIT
"""The words of the alarm: on its panel, aloud, and those that the guard and the system may show. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from therapy_timer.core import rule
from therapy_timer.core.alarm import Alarm, AlarmStep
from therapy_timer.core.clock import ZERO
from therapy_timer.core.record import Area
from therapy_timer.core.rule import Refusal
from therapy_timer.core.skin import Snapshot, paused_for, time_on_skin
from therapy_timer.core.treatment import Treatment
from therapy_timer.views import wording
from therapy_timer.views.translation import translate


def title(treatment: Treatment, snapshot: Snapshot) -> str:
    """What the panel is called: "Take the ice off: lower back"."""
    text = translate("AlarmPanel", "Take the {pack} off: {area}")
    area = wording.area_inside(wording.treatment_area(treatment, snapshot))
    return text.format(pack=wording.modality_inside(treatment.modality), area=area)


def asks_when(alarm: Alarm) -> bool:
    """Whether so much time has passed that the answer is when the pack came off, not only that it did."""
    return alarm.step >= AlarmStep.UNANSWERED


def off_label(alarm: Alarm, area: Area | None) -> str:
    """The label that says that the pack is off now; it names the area if one is given."""
    if asks_when(alarm):
        return _naming(translate("AlarmPanel", "I took it off just now"), area)
    return wording.off_label(area)


def other_label(alarm: Alarm, area: Area | None) -> str:
    """The label beside it."""
    if asks_when(alarm):
        return _naming(translate("AlarmPanel", "It came off earlier…"), area)
    return _naming(translate("AlarmPanel", "I am taking it off (sound pauses)"), area)


def note(alarm: Alarm, snapshot: Snapshot) -> str:
    """One or two sentences above the buttons; empty where there is nothing to add."""
    if asks_when(alarm):
        return translate("AlarmPanel", "When did you take it off? If it is still on, take it off now.")
    first = alarm.treatments[0]
    pause = paused_for(snapshot, first)
    if pause > ZERO:
        return translate("AlarmPanel", "The sound pauses for {left}.").format(left=wording.countdown(pause))
    decision = rule.taking_off(snapshot, first.id)
    return wording.refusal(decision, snapshot) if isinstance(decision, Refusal) else ""


def others(treatments: Sequence[Treatment], snapshot: Snapshot) -> str:
    """The packs that are to come off after the one that the panel names; empty without any."""
    packs = [
        wording.pack_on_area(treatment.modality, wording.treatment_area(treatment, snapshot))
        for treatment in treatments
    ]
    return translate("AlarmPanel", "Then: {packs}").format(packs=", ".join(packs)) if packs else ""


def spoken(alarm: Alarm, snapshot: Snapshot) -> tuple[str, str]:
    """What is said aloud, and in which language (BCP 47)."""
    text = translate("Alarm", "Take the {pack} off: {area}. It has been on for {time}.")
    first = alarm.treatments[0]
    on_skin = time_on_skin(snapshot.record, first, snapshot.moment)
    area = wording.area_inside(wording.treatment_area(first, snapshot))
    pack = wording.modality_inside(first.modality)
    return text.format(pack=pack, area=area, time=wording.duration(on_skin)), translate("Alarm", "en")


def of_the_guard(treatment: Treatment, snapshot: Snapshot) -> tuple[str, str]:
    """The title and the text of the notification that the guard shows if the program is dead when a pack is due."""
    text = translate(
        "Alarm",
        "Therapy Timer itself is not running. Take the pack off, then open Therapy Timer and say so, "
        "or run: therapy-timer off",
    )
    return title(treatment, snapshot), text


def why_awake() -> str:
    """Why the computer should neither sleep nor be shut down, as the system may show it."""
    return translate("Alarm", "A pack is on the skin, and the alarm has to be heard when it is due")


def before_leaving() -> str:
    """Why the session does not end."""
    return translate("Alarm", "A pack is still on. Take it off and say so; then log out.")


def _naming(label: str, area: Area | None) -> str:
    if area is None:
        return label
    name = wording.area_inside(area)
    return f"{label[:-1]}: {name}…" if label.endswith("…") else f"{label}: {name}"
