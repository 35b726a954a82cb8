# SPDX-License-Identifier: MIT
"""The `Player` for the GUI thread: made when it is first needed, and what it reports comes as Qt signals."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from therapy_timer.desktop.sound.model import Reason, SoundName
from therapy_timer.desktop.sound.player import Player


class Loudspeaker(QObject):
    """Makes sounds, and never waits for it.

    `failed` carries the `Reason` when something is to be heard and cannot be; `recovered` comes when it can again.
    """

    failed = Signal(object)
    recovered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: Player | None = None
        self._works = True
        self.failed.connect(self._fail)
        self.recovered.connect(self._recover)

    @property
    def works(self) -> bool:
        """Whether what was to be heard last could be heard, as far as is known."""
        return self._works

    def play_loop(self, sound: SoundName, volume: float, *, everywhere: bool) -> None:
        """Sound again and again; see `Player`."""
        self._playing().play_loop(sound, volume, everywhere=everywhere)

    def play_once(self, sound: SoundName, volume: float, own: Path | None = None) -> None:
        """Sound once; see `Player`."""
        self._playing().play_once(sound, volume, own)

    def stop(self) -> None:
        """Be silent."""
        if self._player is not None:
            self._player.stop()

    def close(self) -> None:
        """Be silent for good."""
        if self._player is not None:
            self._player.close()
            self._player = None

    def _playing(self) -> Player:
        if self._player is None:
            # Its worker's reports are delivered on this thread: the signals' receivers live here.
            self._player = Player(self.failed.emit, self.recovered.emit)
        return self._player

    @Slot(object)
    def _fail(self, _reason: Reason) -> None:
        self._works = False

    @Slot()
    def _recover(self) -> None:
        self._works = True
