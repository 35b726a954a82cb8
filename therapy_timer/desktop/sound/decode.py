# SPDX-License-Identifier: MIT
"""Decodes a sound file, as a program of its own: a damaged one can crash the decoder, and must not crash the alarm.

    python decode.py RATE LIMIT <file >samples

Writes 16 bit samples of one channel to standard output, and ends with one of the statuses below. Stands for itself, and
imports nothing of the project.
"""

from __future__ import annotations

import sys
from array import array
from typing import Final

NO_AUDIO: Final = 3
TOO_LONG: Final = 4
NO_LIBRARY: Final = 5

_PIECE: Final = 16_384


def decode(content: bytes, rate: int, limit: int) -> array[int] | int:
    """The samples of a file, or the status that says why there are none. It has at most `limit` of them."""
    try:
        import miniaudio  # type: ignore[import-untyped]
    except (ImportError, OSError):
        return NO_LIBRARY
    samples = array("h")
    try:
        # Piece by piece, for a small file may hold hours.
        for piece in miniaudio.stream_memory(content, miniaudio.SampleFormat.SIGNED16, 1, rate, _PIECE):
            samples += piece
            if len(samples) > limit:
                return TOO_LONG
    except miniaudio.DecodeError:
        return NO_AUDIO
    return samples if any(samples) else NO_AUDIO


def main() -> int:
    """Decode standard input to standard output; return the exit status."""
    rate, limit = map(int, sys.argv[1:])
    found = decode(sys.stdin.buffer.read(), rate, limit)
    if isinstance(found, int):
        return found
    sys.stdout.buffer.write(found.tobytes())
    return 0


if __name__ == "__main__":
    sys.exit(main())
