# SPDX-License-Identifier: MIT
"""The lines in which the program speaks to its guard."""

from __future__ import annotations


class Line:
    """What the program says, by the first field of the line."""

    TOKEN = "token"  # noqa: S105 - a name, not a secret
    """The token of this guard; "" if the watch file could not be written, and is not to be heeded."""

    WATCH = "watch"
    """The fields of a `Watch`."""

    RINGING = "ringing"
    """The program rings for what is due at that instant, or has another good reason to be silent."""

    LEAVE = "leave"
    """The program goes while a pack is on, and is not to be restarted."""

    DONE = "done"
    """Nothing is on any more."""


def encode(*fields: str) -> bytes:
    """One line of fields, in ASCII; any text can be a field."""
    return b"\t".join(field.encode("unicode_escape") for field in fields) + b"\n"


def decode(line: bytes) -> list[str]:
    """The fields of a line that `encode` made, without its end."""
    return [field.decode("unicode_escape") for field in line.split(b"\t")]
