# SPDX-License-Identifier: MIT
"""What the program asks of the computer while a pack is on: sound, voice, a guard, and that it stays awake. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from therapy_timer.desktop.lack import Lack
from therapy_timer.services.alarming import Loudspeaker, Voice
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


class Notice(Protocol):
    """Something that slots can be connected to."""

    def connect(self, slot: Callable[[str], object]) -> object:
        """Have the slot called each time, on its own thread."""
        ...


class Command(Protocol):
    """The command of the person's own."""

    @property
    def failed(self) -> Notice:
        """Comes with the reason when a command did not do its work."""
        ...

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
