# SPDX-License-Identifier: MIT
"""What this computer has for an alarm."""

from __future__ import annotations

from PySide6.QtCore import QObject

from therapy_timer.desktop.command_runner import CommandRunner
from therapy_timer.desktop.do_not_disturb import DoNotDisturb
from therapy_timer.desktop.guard import Guard
from therapy_timer.desktop.keep_awake import KeepAwake
from therapy_timer.desktop.launch import own_command
from therapy_timer.desktop.sound.loudspeaker import Loudspeaker
from therapy_timer.desktop.sound.speech import Speaker
from therapy_timer.services.folders import Folders
from therapy_timer.services.means import Means


def means_of_system(folders: Folders, parent: QObject) -> Means:
    """All of it; `close` gives it back."""
    return Means(
        Loudspeaker(parent),
        Speaker(),
        CommandRunner(parent),
        Guard(folders.state, own_command("--hidden")),
        KeepAwake(parent),
        DoNotDisturb(parent),
    )
