# SPDX-License-Identifier: MIT
"""What may keep the alarm from being heard or answered, in one line each, with what to do. No Qt."""

from __future__ import annotations

from typing import Final

from therapy_timer.services.preflight import Concern, Finding
from therapy_timer.views.translation import QT_TRANSLATE_NOOP, translate

_LINES: Final = {
    Concern.NO_OUTPUT: QT_TRANSLATE_NOOP(
        "Preflight", "There is nothing to play the alarm on. Connect a loudspeaker, or keep the window in sight."
    ),
    Concern.MUTED: QT_TRANSLATE_NOOP("Preflight", "{detail} is muted. Turn its sound on."),
    Concern.NEARLY_SILENT: QT_TRANSLATE_NOOP("Preflight", "The computer’s volume is at {detail} %. Turn it up."),
    Concern.NEVER_HEARD: QT_TRANSLATE_NOOP(
        "Preflight", "You have not heard the alarm on {detail} yet. Test the sound."
    ),
    Concern.HEADSET: QT_TRANSLATE_NOOP(
        "Preflight", "The alarm comes out of {detail}. Keep it on your ears, or unplug it."
    ),
    Concern.HDMI: QT_TRANSLATE_NOOP(
        "Preflight", "The alarm comes out of the screen or television {detail}. Leave that on, and its sound too."
    ),
    Concern.MAY_SLEEP: QT_TRANSLATE_NOOP(
        "Preflight", "The computer may go to sleep before the end. Switch that off in its settings."
    ),
    Concern.LID: QT_TRANSLATE_NOOP("Preflight", "With its lid closed the computer sleeps. Leave it open."),
    Concern.SCREEN_OFF: QT_TRANSLATE_NOOP(
        "Preflight", "The screen may switch itself off. Listen for the alarm, or change that in its settings."
    ),
    Concern.NO_NOTIFICATIONS: QT_TRANSLATE_NOOP(
        "Preflight", "Nothing here shows notifications. Leave the window where you see it."
    ),
    Concern.BATTERY_SHORT: QT_TRANSLATE_NOOP(
        "Preflight", "The battery lasts for {detail} minutes. Plug the computer in."
    ),
    Concern.BATTERY_LOW: QT_TRANSLATE_NOOP("Preflight", "The battery is at {detail} %. Plug the computer in."),
    Concern.BATTERY_UNKNOWN: QT_TRANSLATE_NOOP(
        "Preflight", "The computer does not tell how long its battery lasts. Plug it in."
    ),
}


def line(finding: Finding) -> str:
    """What is wrong, and what to do about it."""
    return translate("Preflight", _LINES[finding.concern]).format(detail=finding.detail)


def more(number: int) -> str:
    """The label that shows the lines that are left out."""
    return translate("Preflight", "and %n more…", None, number)


def test_label() -> str:
    """The label that plays the alarm's sound."""
    return translate("Preflight", "Test the sound")


def heard_question() -> str:
    """What is asked after it was played."""
    return translate("Preflight", "Heard it?")


def heard_yes() -> str:
    """The answer that it was heard."""
    return translate("Preflight", "Yes")


def heard_no() -> str:
    """The answer that it was not."""
    return translate("Preflight", "No")
