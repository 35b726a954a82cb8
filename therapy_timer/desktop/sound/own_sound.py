# SPDX-License-Identifier: MIT
"""A sound file of the person's own, for reminders: whether it can be played, and its samples."""

from __future__ import annotations

import os
import stat
from array import array
from pathlib import Path
from typing import Final

from therapy_timer.desktop.sound.model import RATE, Reason, SoundFailed

LARGEST: Final = 20 * 1024 * 1024
"""Bytes of the largest file."""
LONGEST_S: Final = 30
"""Seconds of the longest sound."""

_PIECE: Final = 16_384


def check(path: Path) -> None:
    """See whether a file can be played: WAV, MP3, FLAC or Ogg Vorbis, of at most `LARGEST` and `LONGEST_S`.

    Reads and decodes all of it, which takes up to a second, or longer where the disk is slow: not for the GUI thread.
    Raises SoundFailed with UNREADABLE, EMPTY, TOO_LARGE, TOO_LONG, NO_AUDIO, or NO_LIBRARY.
    """
    samples_of(path)


def samples_of(path: Path) -> array[int]:
    """The samples of a file (`RATE`, one channel, 16 bit); slow, and raises, as `check` does."""
    content = _read(path)
    try:
        import miniaudio  # type: ignore[import-untyped]
    except (ImportError, OSError) as error:
        raise SoundFailed(Reason.NO_LIBRARY, str(error)) from error
    samples = array("h")
    try:
        # Piece by piece, for a small file may hold hours.
        for piece in miniaudio.stream_memory(content, miniaudio.SampleFormat.SIGNED16, 1, RATE, _PIECE):
            samples += piece
            if len(samples) > LONGEST_S * RATE:
                raise SoundFailed(Reason.TOO_LONG)
    except miniaudio.DecodeError as error:
        raise SoundFailed(Reason.NO_AUDIO, str(error)) from error
    if not any(samples):
        raise SoundFailed(Reason.NO_AUDIO, "silent")
    return samples


def _read(path: Path) -> bytes:
    try:
        # Not blocking, or a pipe would be waited for until somebody writes to it.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise SoundFailed(Reason.UNREADABLE, "not a file")
            if status.st_size > LARGEST:
                raise SoundFailed(Reason.TOO_LARGE)
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:  # ValueError: a name with a zero in it
        # The path is not for the log: it may say who somebody is.
        raise SoundFailed(Reason.UNREADABLE, getattr(error, "strerror", None) or type(error).__name__) from error
    if not content:
        raise SoundFailed(Reason.EMPTY)
    if len(content) > LARGEST:
        raise SoundFailed(Reason.TOO_LARGE)
    return content
