# SPDX-License-Identifier: MIT
"""What the program asks of the computer while a pack is on, written down instead of done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from therapy_timer.desktop.guard import GuardWatch
from therapy_timer.desktop.lack import Lack
from therapy_timer.desktop.sound.model import SoundName
from therapy_timer.services.folders import Folders
from therapy_timer.services.means import Means


class PaperLoudspeaker:
    """Knows what would be heard now, and what was heard once."""

    def __init__(self) -> None:
        self.works = True
        self.loop: tuple[SoundName, float, bool] | None = None
        self.once: list[tuple[SoundName, float, Path | None]] = []
        self.closed = False

    def play_loop(self, sound: SoundName, volume: float, *, everywhere: bool) -> None:
        self.loop = (sound, volume, everywhere)

    def play_once(self, sound: SoundName, volume: float, own: Path | None = None) -> None:
        self.once.append((sound, volume, own))

    def stop(self) -> None:
        self.loop = None

    def close(self) -> None:
        self.closed = True


class PaperVoice:
    """Knows what was said, and whether somebody is speaking."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.speaking = False

    def speak(self, text: str, language: str) -> None:
        self.said.append((text, language))
        self.speaking = True

    def stop(self) -> None:
        self.speaking = False


class PaperCommand(QObject):
    """Knows which commands were to be run at which step."""

    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.ran: list[tuple[str, str]] = []

    def run(self, command: str, step: str) -> None:
        self.ran.append((command, step))

    def stop(self) -> None:
        pass


class PaperGuard:
    """Knows what is held, and how often it was told that the program rings."""

    def __init__(self) -> None:
        self.held: GuardWatch | None = None
        self.rang = 0
        self.closed = False

    def hold(self, watch: GuardWatch | None) -> None:
        self.held = watch

    def ringing(self) -> None:
        self.rang += 1

    def close(self) -> None:
        self.closed = True


class PaperWakefulness:
    """Knows whether the computer is kept awake, and why."""

    def __init__(self) -> None:
        self.reason: str | None = None
        self.refuses: tuple[Lack, ...] = ()

    @property
    def refused(self) -> tuple[Lack, ...]:
        """Shows only while it is asked for, as with a real one."""
        return self.refuses if self.reason is not None else ()

    def hold(self, reason: str) -> None:
        self.reason = reason

    def release(self) -> None:
        self.reason = None


class PaperDisturbance:
    """Says what it is told to say of do-not-disturb."""

    def __init__(self) -> None:
        self.on: bool | None = None
        self.asked = 0

    def refresh(self) -> None:
        self.asked += 1


class PaperMeans:
    """All of them, and the `Means` that the program gets."""

    def __init__(self) -> None:
        self.loudspeaker = PaperLoudspeaker()
        self.voice = PaperVoice()
        self.command = PaperCommand()
        self.guard = PaperGuard()
        self.wakefulness = PaperWakefulness()
        self.disturbance = PaperDisturbance()

    def make(self, _folders: Folders, _parent: QObject) -> Means:
        """What `App` wants to be handed."""
        return Means(self.loudspeaker, self.voice, self.command, self.guard, self.wakefulness, self.disturbance)
