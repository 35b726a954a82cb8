# SPDX-License-Identifier: MIT
"""The words of the settings: what each is for, its limit, and why there is one. No Qt."""

from __future__ import annotations

from typing import Final

from therapy_timer.core.reminders import ReminderKind
from therapy_timer.services.settings import LONGEST_COMMAND, QUIETEST_ALARM
from therapy_timer.views.wording import QT_TRANSLATE_NOOP, translate

_REASONS: Final = {
    "unreadable": QT_TRANSLATE_NOOP("Settings", "{name} cannot be read. Choose a file that you may read."),
    "empty": QT_TRANSLATE_NOOP("Settings", "{name} is empty. Choose another file."),
    "too-large": QT_TRANSLATE_NOOP("Settings", "{name} is larger than 20 MB. Choose a smaller file."),
    "too-long": QT_TRANSLATE_NOOP("Settings", "{name} plays for more than 30 seconds. Choose a shorter sound."),
    "no-audio": QT_TRANSLATE_NOOP(
        "Settings", "{name} has no sound that can be played. Choose a WAV, MP3, FLAC or Ogg Vorbis file."
    ),
    "no-library": QT_TRANSLATE_NOOP(
        "Settings", "The library that plays sounds is missing, so {name} cannot be checked. Install it first."
    ),
}

_REMINDERS: Final = {
    ReminderKind.SKIN_CHECK: QT_TRANSLATE_NOOP("Settings", "Feel the skin"),
    ReminderKind.STAY_AWAKE: QT_TRANSLATE_NOOP("Settings", "Are you awake?"),
    ReminderKind.REST_OVER: QT_TRANSLATE_NOOP("Settings", "Rest over"),
}


def reminder_name(kind: ReminderKind) -> str:
    """What a reminder that may have a sound of the person's own is called here."""
    return translate("Settings", _REMINDERS[kind])


def percent(value: int) -> str:
    """A loudness: "60 %"."""
    return translate("Settings", "{n} %").format(n=value)


def built_in() -> str:
    """What is shown where there is no sound of the person's own."""
    return translate("Settings", "built-in sound")


def checking() -> str:
    """What is shown while a file is being read."""
    return translate("Settings", "checking…")


def sound_refused(reason: str, name: str) -> str:
    """Why a file is not taken, what to do, and that nothing has changed; `reason` is the value of the sound's own."""
    text = translate("Settings", _REASONS.get(reason, QT_TRANSLATE_NOOP("Settings", "{name} cannot be played.")))
    return f"{text.format(name=name)} {translate('Settings', 'The sound stays as it was.')}"


def alarm_volume_note() -> str:
    """What the loudness of the alarm means, its limit, and why."""
    text = translate(
        "Settings",
        "The alarm begins this loud and climbs to full within two minutes. It cannot begin below {least} %: "
        "an alarm that nobody hears takes no pack off. How loud full is depends on the computer’s own volume, "
        "and even that may not wake you.",
    )
    return text.format(least=QUIETEST_ALARM)


def reminder_volume_note() -> str:
    """What the loudness of the other reminders means, and its limits."""
    return translate(
        "Settings",
        "For everything but the alarm, from 0 to 100 %. At 0 % reminders are shown and not heard. “Are you awake?” is "
        "never quieter than the alarm at first, which follows a minute later.",
    )


def speaks_note() -> str:
    """What is spoken, and when."""
    return translate(
        "Settings",
        "From 30 seconds past due a voice says what to take off, between the bursts of the alarm. "
        "It needs a voice on this computer.",
    )


def own_sounds_note() -> str:
    """What a sound of the person's own may be, and why the alarm has none."""
    return translate(
        "Settings",
        "A WAV, MP3, FLAC or Ogg Vorbis file of up to 30 seconds and 20 MB: longer, it would be no reminder. "
        "The alarm for a pack keeps its own sound, which is made to wake and not to be taken for a fire alarm.",
    )


def own_command_note() -> str:
    """What a command of the person's own is for, and its limit."""
    text = translate(
        "Settings",
        "Run at each step of the alarm beside the sound, never in its place: for a bed shaker, a lamp, a phone. "
        "Up to {n} characters in one line, against slips of the keyboard.",
    )
    return text.format(n=LONGEST_COMMAND)


_COMMAND_FAILED: Final = {
    "empty": QT_TRANSLATE_NOOP("Settings", "There is nothing to run."),
    "malformed": QT_TRANSLATE_NOOP("Settings", "A quotation mark is not closed. Nothing was run."),
    "missing": QT_TRANSLATE_NOOP("Settings", "There is no such program. Give its whole path."),
    "not-executable": QT_TRANSLATE_NOOP("Settings", "That file cannot be run as a program."),
    "status": QT_TRANSLATE_NOOP("Settings", "It was run and said that something went wrong."),
    "timeout": QT_TRANSLATE_NOOP("Settings", "It took longer than 10 seconds and was ended."),
}


def command_begun() -> str:
    """That the command of the person's own was started."""
    return translate("Settings", "It was started.")


def command_failed(reason: str) -> str:
    """Why the command did not do its work."""
    return translate("Settings", _COMMAND_FAILED[reason])
