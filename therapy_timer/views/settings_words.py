# SPDX-License-Identifier: MIT
"""The words of the settings: what each is for, its limit, and why there is one."""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from therapy_timer.core.regimen import LONGEST_REST, SHORTEST_REST, regimen_of
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import ReminderKind
from therapy_timer.desktop.autostart.model import AutostartFailed, Why
from therapy_timer.services.restoring import Restored, RestoreRefused, Unfit
from therapy_timer.services.settings import LONGEST_COMMAND, QUIETEST_ALARM, Appearance
from therapy_timer.views.history_words import day_name
from therapy_timer.views.translation import QT_TRANSLATE_NOOP, translate
from therapy_timer.views.wording import duration, region_name

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
    text = translate(
        "Settings", _REASONS.get(reason, QT_TRANSLATE_NOOP("Settings", "{name} cannot be played. Choose another file."))
    )
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
    "empty": QT_TRANSLATE_NOOP("Settings", "There is nothing to run. Type a command first."),
    "malformed": QT_TRANSLATE_NOOP(
        "Settings", "A quotation mark is not closed. Nothing was run. Close it, and try again."
    ),
    "missing": QT_TRANSLATE_NOOP("Settings", "There is no such program. Give its whole path."),
    "not-executable": QT_TRANSLATE_NOOP(
        "Settings", "That file cannot be run as a program. Make it executable, or choose another one."
    ),
    "status": QT_TRANSLATE_NOOP(
        "Settings", "It was run and said that something went wrong. Run it in a terminal to see what."
    ),
    "timeout": QT_TRANSLATE_NOOP(
        "Settings", "It took longer than 10 seconds and was ended. Choose a command that is done sooner."
    ),
}


def command_begun() -> str:
    """That the command of the person's own was started."""
    return translate("Settings", "It was started.")


def command_failed(reason: str) -> str:
    """Why the command did not do its work."""
    return translate("Settings", _COMMAND_FAILED[reason])


# --- the regimen --------------------------------------------------------------------------------------------


def regimen() -> str:
    """The heading of the rules."""
    return translate("Settings", "Regimen")


def usual_minutes() -> str:
    """What the minutes are that are chosen here."""
    return translate("Settings", "Minutes proposed for a treatment")


def usual_minutes_note() -> str:
    """What the minutes are for, their limits, and why."""
    usual, thin = regimen_of(Region.LOWER_BACK), regimen_of(Region.LEFT_ANKLE)
    text = translate(
        "Settings",
        "{least} to {most} minutes, as guidance says ({source}). On thin or bony regions {thin_least} to {thin_most} "
        "({thin_source}), for a nerve may lie close under the skin. You can choose others at each start, and they are "
        "proposed the next time.",
    )
    return text.format(
        least=usual.shortest // _MINUTE,
        most=usual.longest // _MINUTE,
        source=usual.minutes_source,
        thin_least=thin.shortest // _MINUTE,
        thin_most=thin.longest // _MINUTE,
        thin_source=thin.minutes_source,
    )


def rest_of(region: Region) -> str:
    """What is chosen: how long a region rests."""
    return translate("Settings", "Rest: {region}").format(region=region_name(region))


def rest_length(rest: timedelta) -> str:
    """A rest on offer: "2 h", "2 h 15 min"."""
    hours, minutes = divmod(rest // _MINUTE, 60)
    if minutes == 0:
        return translate("Settings", "{hours} h").format(hours=hours)
    return translate("Settings", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def rest_note() -> str:
    """What a rest is, its limits, and why."""
    text = translate(
        "Settings",
        "From when the pack came off until the next treatment of that region, {least} to {most}. Less is not offered: "
        "guidance says every 2 to 3 hours, and how long exactly is unproven ({source}). The most is this program’s own "
        "limit. It counts at once, for a rest that runs too.",
    )
    return text.format(
        least=duration(SHORTEST_REST), most=duration(LONGEST_REST), source=regimen_of(Region.LOWER_BACK).rest_source
    )


def short_of(region: Region) -> str:
    """What is chosen: that treatments on a region are short."""
    return translate("Settings", "Short treatments: {region}").format(region=region_name(region))


def short_note() -> str:
    """What short treatments are, and for whom."""
    thin = regimen_of(Region.LEFT_ANKLE)
    text = translate(
        "Settings",
        "Short treatments last {least} to {most} minutes and not up to 20: for skin with little fat below it, where a "
        "nerve may lie close ({source}).",
    )
    return text.format(least=thin.shortest // _MINUTE, most=thin.longest // _MINUTE, source=thin.minutes_source)


# --- reminders ----------------------------------------------------------------------------------------------


def reminders() -> str:
    """The heading of reminders."""
    return translate("Settings", "Reminders")


def rest_over() -> str:
    """What the switch of the end of a rest does."""
    return translate("Settings", "Tell me when a rest is over")


def rest_over_note() -> str:
    """What happens without it."""
    return translate(
        "Settings", "Without it the window and the tray still show when you may start. The rest stays as long as it is."
    )


def quiet_hours() -> str:
    """What the switch of quiet hours does."""
    return translate("Settings", "Quiet hours")


def quiet_from() -> str:
    """When quiet hours begin."""
    return translate("Settings", "Quiet from")


def quiet_until() -> str:
    """When quiet hours end."""
    return translate("Settings", "Quiet until")


def quiet_note() -> str:
    """What quiet hours keep away, what they do not, and why."""
    return translate(
        "Settings",
        "For every reminder but one: a pack that should come off always rings, at any hour, for it must not stay on. "
        "By the clock of this computer; the hours may go across midnight.",
    )


def never_quiet() -> str:
    """What the same time at both ends means."""
    return translate("Settings", "Both times are the same, so it is never quiet.")


# --- look, language, keys -----------------------------------------------------------------------------------


def appearance() -> str:
    """The heading of the look."""
    return translate("Settings", "Appearance")


def appearance_label() -> str:
    """What is chosen there."""
    return translate("Settings", "Colours")


def look(look: Appearance) -> str:
    """The name of a look."""
    return translate("Settings", _LOOKS[look])


_LOOKS: Final = {
    Appearance.SYSTEM: QT_TRANSLATE_NOOP("Settings", "As the desktop"),
    Appearance.LIGHT: QT_TRANSLATE_NOOP("Settings", "Light"),
    Appearance.DARK: QT_TRANSLATE_NOOP("Settings", "Dark"),
    Appearance.HIGH_CONTRAST: QT_TRANSLATE_NOOP("Settings", "High contrast"),
}


def appearance_note() -> str:
    """What the look changes, and what it does not."""
    return translate(
        "Settings",
        "“As the desktop” changes with it. For larger letters, change those of the desktop: the program follows.",
    )


def language() -> str:
    """The heading of the language."""
    return translate("Settings", "Language")


def language_label() -> str:
    """What is chosen there."""
    return translate("Settings", "Language of the program")


def language_of_system() -> str:
    """The choice of the system's language."""
    return translate("Settings", "As the system")


def language_note() -> str:
    """What the language changes, and what it does not."""
    return translate("Settings", "What you wrote yourself, names and notes, stays as it is.")


def far_view_at_start() -> str:
    """What the switch of the far view does."""
    return translate("Settings", "Begin with the far view")


def far_view_note() -> str:
    """What the far view is."""
    return translate(
        "Settings",
        "The time fills the screen and can be read from three metres. F11 shows it at any time; Escape leaves it.",
    )


def keys() -> str:
    """The heading of keys."""
    return translate("Settings", "Keys")


def single_keys() -> str:
    """What the switch of single keys does."""
    return translate("Settings", "Keys without Ctrl or Alt")


def single_keys_note() -> str:
    """Why one may want to switch them off."""
    return translate(
        "Settings",
        "F1 shows all keys. Switch the single ones off if you press keys by mistake, or speak to the computer. "
        "None of them starts or ends anything.",
    )


# --- data ---------------------------------------------------------------------------------------------------


def data() -> str:
    """The heading of what is kept."""
    return translate("Settings", "Your data")


def folder(path: Path) -> str:
    """Where the log lies; a long path may be broken behind each of its parts."""
    return str(path).replace(os.sep, f"{os.sep}\u200b")


def folder_note() -> str:
    """What is in that folder, and that it stays there."""
    return translate(
        "Settings",
        "Your record lies in this folder; nothing is sent anywhere. The folder is always the same: with two records "
        "a rest could be forgotten.",
    )


def open_folder() -> str:
    """The button that opens it."""
    return translate("Settings", "Open the folder")


def folder_not_opened() -> str:
    """What to do where it cannot be opened."""
    return translate("Settings", "The folder could not be opened. Open it in a file manager yourself.")


def newest_backup(newest: date | None) -> str:
    """Of which day the newest backup is."""
    if newest is None:
        return translate("Settings", "There is no backup yet. “Back up now” makes one.")
    return translate("Settings", "The newest backup is of {day}.").format(day=day_name(newest, dated=True))


def backup_note() -> str:
    """What is backed up by itself, its limit, and why a copy elsewhere is wise."""
    return translate(
        "Settings",
        "One is made each day, and the newest 14 are kept, in “backups” in that folder. They do not help if the disk "
        "breaks: copy one elsewhere now and then.",
    )


def back_up_now() -> str:
    """The button that makes a backup."""
    return translate("Settings", "Back up now")


def backing_up() -> str:
    """What is being done."""
    return translate("Settings", "Backing up…")


def backed_up() -> str:
    """What came of it."""
    return translate("Settings", "Backed up.")


def restore_backup() -> str:
    """The button that asks for a backup."""
    return translate("Settings", "Restore from a backup…")


def restoring() -> str:
    """What is being done."""
    return translate("Settings", "Restoring…")


def restored(restored: Restored) -> str:
    """How many entries were added, and whether some could not be read."""
    if restored.added:
        text = translate("Settings", "%n entr(y/ies) (was/were) added. Nothing was replaced.", None, restored.added)
    else:
        text = translate("Settings", "The backup has nothing that was missing. Nothing was changed.")
    if restored.whole:
        return text
    damaged = translate("Settings", "The backup is damaged, and some of it could not be read. Try another one as well.")
    return f"{text} {damaged}"


_UNFIT: Final = {
    Unfit.UNREADABLE: QT_TRANSLATE_NOOP(
        "Settings", "{name} cannot be read ({cause}). Choose a file that you may read. Nothing was changed."
    ),
    Unfit.NOT_A_LOG: QT_TRANSLATE_NOOP(
        "Settings",
        "{name} is no backup of Therapy Timer. Choose another one; a .csv or .json file is for “Import…”. "
        "Nothing was changed.",
    ),
    Unfit.TOO_NEW: QT_TRANSLATE_NOOP(
        "Settings",
        "{name} was written by a newer Therapy Timer. Install that version, and restore then. Nothing was changed.",
    ),
    Unfit.DAMAGED: QT_TRANSLATE_NOOP(
        "Settings", "{name} is damaged, and nothing in it can be read. Choose another backup. Nothing was changed."
    ),
}


def restore_refused(error: RestoreRefused) -> str:
    """Why nothing is taken from a file, and what to do."""
    return translate("Settings", _UNFIT[error.why]).format(name=error.path.name, cause=error.cause)


def restore_title() -> str:
    """What the dialog is called."""
    return translate("Settings", "Restore from a backup")


def restore_intro() -> str:
    """What restoring does and what it does not."""
    return translate(
        "Settings",
        "What the backup has and your record lacks is added. Nothing is replaced or deleted, "
        "and no rest becomes shorter.",
    )


def backups_there_are() -> str:
    """What the list shows."""
    return translate("Settings", "Backups on this computer")


def no_backups() -> str:
    """What stands in place of an empty list."""
    return translate(
        "Settings", "There is no backup on this computer yet. Choose another file if you keep one elsewhere."
    )


def day(day: date) -> str:
    """The day that a backup is of."""
    return day_name(day, dated=True)


def another_file() -> str:
    """The button that asks for a file."""
    return translate("Settings", "Choose another file…")


def restore_this() -> str:
    """The button that restores what is chosen."""
    return translate("Settings", "Restore")


def backup_files() -> str:
    """The kinds of file that are offered."""
    return translate("Settings", "Backups (*.sqlite3);;All files (*)")


def in_and_out_note() -> str:
    """What the last row is about, and where it leads."""
    return translate("Settings", "These are asked on the page “History”, which says what came of them.")


def export_data() -> str:
    """The button that leads to the export."""
    return translate("Settings", "Export…")


def import_data() -> str:
    """The button that leads to the import."""
    return translate("Settings", "Import…")


def delete_data() -> str:
    """The button that leads to the deletion of everything."""
    return translate("Settings", "Delete everything…")


# --- start at login -----------------------------------------------------------------------------------------


def login() -> str:
    """The heading of the start at login."""
    return translate("Settings", "Start at login")


def start_at_login() -> str:
    """What the switch does."""
    return translate("Settings", "Start Therapy Timer when I log in")


def safety() -> str:
    """The heading of what the person said of themselves."""
    return translate("Settings", "Safety check")


def safety_note() -> str:
    """What follows from the answers."""
    return translate(
        "Settings",
        "What you said about your skin and your health decides what is offered. Change it whenever it changes.",
    )


def safety_check() -> str:
    """Leads to the safety check."""
    return translate("Settings", "Safety check…")


def start_at_login_note() -> str:
    """What happens at login, and why one may want it."""
    return translate(
        "Settings",
        "It starts in the tray, without the window, so that a pack or a rest is never forgotten after a restart. "
        "If no tray comes within a minute, the window is minimised instead.",
    )


def other_copy() -> str:
    """That another copy of the program is what starts."""
    return translate(
        "Settings",
        "Another copy of Therapy Timer is started when you log in. Switch this off and on again to start this one.",
    )


_LOGIN_FAILED: Final = {
    Why.UNWRITABLE: QT_TRANSLATE_NOOP(
        "Settings", "It could not be changed ({cause}). Make your own settings writable, and try again."
    ),
    Why.PATH: QT_TRANSLATE_NOOP(
        "Settings",
        "The system cannot start a program at {cause}: the path is too long, or has a sign in it that is not allowed. "
        "Install Therapy Timer elsewhere.",
    ),
    Why.OVERRULED: QT_TRANSLATE_NOOP(
        "Settings",
        "It was written down, but the system says otherwise. Look into the startup settings of your desktop.",
    ),
}


def login_failed(error: AutostartFailed) -> str:
    """Why the start at login could not be switched, and what to do."""
    return translate("Settings", _LOGIN_FAILED[error.why]).format(cause=error.cause)


_MINUTE: Final = timedelta(minutes=1)
