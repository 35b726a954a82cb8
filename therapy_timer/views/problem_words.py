# SPDX-License-Identifier: MIT
"""What is wrong around the program, or with its log: what happened, what was kept, and what to do. No Qt."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, assert_never

from therapy_timer.desktop.channel import ChannelBroken, NoInstance
from therapy_timer.desktop.display import Lack, NoDisplay
from therapy_timer.desktop.launch import LaunchFailed
from therapy_timer.log.errors import LogBusy, LogDamaged, LogError, LogTooNew
from therapy_timer.log.exchange import ExportFailed
from therapy_timer.services.exchanging import UnknownKind
from therapy_timer.services.folders import FolderUnusable
from therapy_timer.views.translation import date_in_figures, translate

if TYPE_CHECKING:
    from pathlib import Path

    from therapy_timer.services.opening import Trouble


def problem(error: Exception) -> str:
    """What is wrong with the surroundings, and what to do about it."""
    match error:
        case LogError():
            return _log_problem(error)
        case FolderUnusable():
            text = translate("Problem", "The folder {path} cannot be used ({cause}). Make it writable for yourself.")
            return text.format(path=error.path, cause=error.cause)
        case ExportFailed():
            text = translate("Problem", "{path} was not written ({cause}). Choose another place; nothing was changed.")
            return text.format(path=error.path, cause=error.cause)
        case UnknownKind():
            return translate(
                "Problem", "{path} was not written. Give it a name that ends in .csv, .json or .pdf."
            ).format(path=error.path)
        case NoDisplay():
            return _display_problem(error)
        case NoInstance():
            return translate("Problem", "Therapy Timer is not running.")
        case ChannelBroken():
            return translate(
                "Problem",
                "Therapy Timer is running but does not answer, so nothing is sure to "
                "be recorded. End it, start it again, and look.",
            )
        case LaunchFailed():
            text = translate("Problem", "Therapy Timer did not start, and nothing was recorded. {said}")
            return text.format(said=error.said).strip()
        case ImportError():
            text = translate(
                "Problem", "A part of Therapy Timer is missing ({cause}). Install it again; your log stays as it is."
            )
            return text.format(cause=error)
        case OSError():
            text = translate("Problem", "{cause}: {path}") if error.filename else "{cause}"
            return text.format(cause=error.strerror or error, path=error.filename)
        case _:
            return str(error) or type(error).__name__


def not_saved(error: LogError) -> str:
    """What it means that a removal is not on disk yet, and why that is."""
    if isinstance(error, LogBusy):
        text = translate("Problem", "Not saved yet: another program holds the log {path}. Close it.")
    else:
        text = translate("Problem", "Not saved yet: the log {path} cannot be written ({cause}). Make room on the disk.")
    then = translate(
        "Problem",
        "It counts all the same and is tried again every second. Leave Therapy Timer running until it is saved; "
        "no treatment can start before.",
    )
    return f"{text.format(path=error.path, cause=error.cause)} {then}"


def _log_problem(error: LogError) -> str:
    match error:
        case LogBusy():
            text = translate(
                "Problem", "Another program holds the log {path}. Close it and try again. Nothing was recorded."
            )
        case LogTooNew():
            text = translate(
                "Problem",
                "The log {path} was written by a newer Therapy Timer and stays as it is. Install that version.",
            )
        case LogDamaged():
            text = translate(
                "Problem",
                "The log {path} is damaged ({cause}). Move it elsewhere, keep it, and start again. "
                "Leave 2 hours since the last pack: the new log does not know of it.",
            )
        case _:
            text = translate(
                "Problem",
                "The log {path} cannot be used ({cause}). Nothing was recorded. "
                "Make room on the disk, or make file and folder writable for yourself.",
            )
    return text.format(path=error.path, cause=error.cause)


def _display_problem(error: NoDisplay) -> str:
    names = " ".join(error.names)
    match error.lack:
        case Lack.DISPLAY if names:
            text = translate("Problem", "The display {names} cannot be used. Start Therapy Timer on your own desktop.")
        case Lack.DISPLAY:
            text = translate(
                "Problem", "There is no display for the window. Start Therapy Timer from a graphical desktop."
            )
        case Lack.LIBRARIES:
            text = translate(
                "Problem", "The system lacks libraries for the window. On Debian or Ubuntu: sudo apt install {names}"
            )
        case Lack.PLATFORM:
            text = translate("Problem", "QT_QPA_PLATFORM is {names}, which Qt does not know. Remove that variable.")
        case Lack.QT:
            text = translate("Problem", "PySide6 is not installed. Run: pip install therapy-timer")
        case _:
            assert_never(error.lack)
    return text.format(names=names)


def trouble(trouble: Trouble) -> str:
    """What was wrong with the log, what was kept, and what that means."""
    texts = [translate("Trouble", "The log was not as it was left. What could be read was kept.")]
    if trouble.kept_at is not None:
        text = translate("Trouble", "The damaged files lie in {folder}.")
        texts.append(text.format(folder=trouble.kept_at))
    if trouble.doubted:
        text = translate(
            "Trouble",
            "Something may be missing, so every part of the skin rests for at least 2 hours from now. "
            "If a pack is on, take it off now.",
        )
        texts.append(text)
    return " ".join(texts)


def backup_offer(trouble: Trouble) -> str:
    """The label that offers the newest backup; empty without one."""
    if trouble.backup is None:
        return ""
    day, _ = trouble.backup
    return translate("Trouble", "Add what the backup of {day} has").format(day=date_in_figures(day))


def not_backed_up(error: LogError, newest: date | None, folder: Path) -> str:
    """Why there is no backup of today, of which day the newest one is, and what to do about it.

    `folder` is where the log lies, and the backups below it.
    """
    if not isinstance(error, LogDamaged):
        text = translate(
            "Trouble",
            "The log could not be backed up today ({cause}). The log itself stays as it is. "
            "Make room on the disk, or make the folder {folder} writable for yourself.",
        )
        return text.format(cause=error.cause, folder=folder)
    text = translate(
        "Trouble",
        "There is no backup of today, for something in the log is damaged ({cause}). "
        "Copy the folder {folder} to a safe place.",
    )
    if newest is not None:
        text += " " + translate("Trouble", "The newest good backup is of {day}.").format(day=date_in_figures(newest))
    return text.format(cause=error.cause, folder=folder)
