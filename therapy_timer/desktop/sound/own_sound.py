# SPDX-License-Identifier: MIT
"""A sound file of the person's own, for reminders: whether it can be played, and its samples."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from array import array
from pathlib import Path
from typing import Final

from therapy_timer.desktop.sound import decode
from therapy_timer.desktop.sound.model import RATE, Reason, SoundFailed

LARGEST: Final = 20 * 1024 * 1024
"""Bytes of the largest file."""
LONGEST_S: Final = 30
"""Seconds of the longest sound."""
LIMIT_S: Final = 10.0
"""Seconds that decoding may take."""

_REASONS: Final = {
    decode.NO_AUDIO: Reason.NO_AUDIO,
    decode.TOO_LONG: Reason.TOO_LONG,
    decode.NO_LIBRARY: Reason.NO_LIBRARY,
}


def check(path: Path) -> None:
    """See whether a file can be played: WAV, MP3, FLAC or Ogg Vorbis, of at most `LARGEST` and `LONGEST_S`.

    Reads and decodes all of it, which takes up to a second, or longer where the disk is slow: not for the GUI thread.
    Raises SoundFailed with UNREADABLE, EMPTY, TOO_LARGE, TOO_LONG, NO_AUDIO, or NO_LIBRARY.
    """
    samples_of(path)


def samples_of(path: Path) -> array[int]:
    """The samples of a file (`RATE`, one channel, 16 bit); slow, and raises, as `check` does."""
    content = _read(path)
    if getattr(sys, "frozen", False):
        # There is no Python to run the decoder with, and within this process a damaged file could end it.
        raise SoundFailed(Reason.NO_LIBRARY, "no decoder")
    command = [sys.executable, "-P", decode.__file__, str(RATE), str(LONGEST_S * RATE)]
    try:
        done = subprocess.run(
            command, input=content, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise SoundFailed(Reason.NO_AUDIO, "decoding takes too long") from error
    except OSError as error:
        raise SoundFailed(Reason.NO_LIBRARY, str(error.strerror)) from error
    if done.returncode != 0:
        raise SoundFailed(_REASONS.get(done.returncode, Reason.NO_AUDIO), f"exit status {done.returncode}")
    return array("h", done.stdout)


def _read(path: Path) -> bytes:
    try:
        # Not blocking, or a pipe would be waited for until somebody writes to it.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            content = file.read(LARGEST + 1) if stat.S_ISREG(status.st_mode) else None
    except (OSError, ValueError) as error:  # ValueError: a name with a zero in it
        # The path is not for the log: it may say who somebody is.
        raise SoundFailed(Reason.UNREADABLE, getattr(error, "strerror", None) or type(error).__name__) from error
    if content is None:
        raise SoundFailed(Reason.UNREADABLE, "not a file")
    if not content:
        raise SoundFailed(Reason.EMPTY)
    if len(content) > LARGEST:
        raise SoundFailed(Reason.TOO_LARGE)
    return content
