# SPDX-License-Identifier: MIT
"""What the program asks of the computer while a pack is on: sound, voice, a guard, and that it stays awake.

Import this module after the first paint: what it makes takes long to load.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject

from therapy_timer.desktop.lack import Lack
from therapy_timer.services.alarming import Loudspeaker, Voice
from therapy_timer.services.folders import Folders
from therapy_timer.services.pack_watch import Disturbance, Keeper, Wakefulness


class ReportingLoudspeaker(Loudspeaker, Protocol):
    """A loudspeaker that says whether it can be heard."""

    @property
    def works(self) -> bool:
        """Whether what was to be heard last could be heard, as far as is known."""
        ...

    def close(self) -> None:
        """Be silent for good."""
        ...


class ReportingWakefulness(Wakefulness, Protocol):
    """What keeps the computer awake, and says what it cannot."""

    @property
    def refused(self) -> tuple[Lack, ...]:
        """What was asked for and is not granted."""
        ...


class ReportingDisturbance(Disturbance, Protocol):
    """What knows whether the desktop wants to be disturbed."""

    @property
    def on(self) -> bool | None:
        """Whether it does not; None when that is not known."""
        ...


class ClosingKeeper(Keeper, Protocol):
    """The program's side of the guard process, which is let go of at the end."""

    def close(self) -> None:
        """Leave a pack that is on to the guard."""
        ...


class Command(Protocol):
    """The command of the person's own."""

    def run(self, command: str, step: str) -> None:
        """Run it, without waiting, with the name of the alarm's step."""
        ...

    def stop(self) -> None:
        """End it if it still runs."""
        ...


@dataclass(frozen=True, slots=True)
class Means:
    """Everything that is asked of the computer; a test has others."""

    loudspeaker: ReportingLoudspeaker
    voice: Voice
    command: Command
    guard: ClosingKeeper
    wakefulness: ReportingWakefulness
    disturbance: ReportingDisturbance

    def close(self) -> None:
        """Give everything back. A pack that is on is left to the guard."""
        self.loudspeaker.close()
        self.voice.stop()
        self.command.stop()
        self.wakefulness.release()
        self.guard.close()


def of_system(folders: Folders, parent: QObject) -> Means:
    """What this computer has."""
    from therapy_timer.desktop.do_not_disturb import DoNotDisturb
    from therapy_timer.desktop.guard import Guard
    from therapy_timer.desktop.keep_awake import KeepAwake
    from therapy_timer.desktop.launch import own_command
    from therapy_timer.desktop.own_command import OwnCommand
    from therapy_timer.desktop.sound.loudspeaker import Loudspeaker as SystemLoudspeaker
    from therapy_timer.desktop.sound.speech import Speaker

    return Means(
        SystemLoudspeaker(parent),
        Speaker(),
        OwnCommand(),
        Guard(folders.state, own_command("--hidden")),
        KeepAwake(parent),
        DoNotDisturb(parent),
    )
