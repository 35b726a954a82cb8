# SPDX-License-Identifier: MIT
"""The sounds of the program, the outputs that they are played on, and what can go wrong."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

import therapy_timer

RATE: Final = 22_050
"""Samples a second of everything that is played, as the shipped sounds have it (scripts/sounds.py says why)."""

_FOLDER: Final = Path(therapy_timer.__file__).resolve().parent / "_forms" / "sounds"


class SoundName(StrEnum):
    """A sound that is shipped; the value is the name of its file."""

    DUE = "due"
    """The pack should come off: medium priority, made to be looped."""
    WAKE = "wake"
    """The same, and nobody answers: high priority, made to wake, made to be looped."""
    SKIN_CHECK = "skin-check"
    STAY_AWAKE = "stay-awake"
    REST_OVER = "rest-over"


class Reason(StrEnum):
    """Why something cannot be heard."""

    NO_LIBRARY = "no-library"
    """The library that plays is not there."""
    NO_OUTPUT = "no-output"
    """The computer has no loudspeaker, or no system for sound that is running."""
    NOT_ANSWERING = "not-answering"
    """The system for sound does not answer, or has stopped taking sound."""
    REFUSED = "refused"
    """The output cannot be opened."""

    UNREADABLE = "unreadable"
    """A file is not there, must not be read, or is no file."""
    EMPTY = "empty"
    """A file has no content."""
    TOO_LARGE = "too-large"
    """A file is larger than a sound may be."""
    TOO_LONG = "too-long"
    """A file plays longer than a sound may."""
    NO_AUDIO = "no-audio"
    """A file has no sound in it, or in a format that cannot be read."""


class SoundFailed(Exception):
    """Something cannot be heard: `reason` says why to the program, `detail` to the diagnostic log."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else str(reason))
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Output:
    """Something to play on: its id for the system, its name for people, and whether the system prefers it."""

    id: str
    name: str
    is_default: bool


def sound_file(name: SoundName) -> Path:
    """The WAV file (16 bit, one channel) of a shipped sound; it is there once the package is built."""
    return _FOLDER / f"{name.value}.wav"
