# SPDX-License-Identifier: MIT
"""What the guard writes down of itself, where it can."""

from __future__ import annotations

import os
import time


def note(text: str) -> None:
    """Write a line to standard error, which the program has put into a file."""
    write(2, f"{time.strftime('%Y-%m-%d %H:%M:%S')} {text}\n".encode(errors="replace"))


def write(descriptor: int, text: bytes) -> None:
    """Write to a descriptor; what cannot be written is dropped."""
    try:  # noqa: SIM105 - contextlib weighs too much
        os.write(descriptor, text)
    except OSError:
        pass  # a terminal that was closed, or a full disk: nobody is left to be told
