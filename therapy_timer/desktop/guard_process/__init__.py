# SPDX-License-Identifier: MIT
"""The guard process: it gets the pack off when the program is dead, or alive and silent.

The program starts it while a pack is on, and says through its standard input when the pack is due. It is of the
standard library alone, and of little of that, for it is there all the time: `json`, `subprocess` and `dataclasses`
would take more memory than all the rest. Hence the plain classes, and lines of fields instead of JSON. It imports its
own modules by their place beside it, for it is run without the rest of the program.

    main([FOLDER, RESTARTS, PROGRAM, ARGUMENT ...])

FOLDER holds the watch file, RESTARTS is how often guards have restarted the program in succession, and the rest is the
command that starts it hidden.
"""

from __future__ import annotations

from .duty import (
    ANSWER,
    BETWEEN_RESTARTS,
    CALM,
    HOLD_BACK,
    LONGEST_WAIT,
    LOUDER,
    MOST_RESTARTS,
    RENEWAL,
    SELDOM,
    TAKE_OVER,
    UNCONFIRMED,
    Duty,
    Orders,
    Watch,
    silence,
)
from .ear import Ear, ThreadEar
from .lines import Line, decode, encode
from .process import LOCK_FILE, RESTARTS_VARIABLE, WATCH_FILE, GuardProcess, RingLock, clock_of, main, token_in
from .voices import WAYS, Notice, Speaker, WindowsNotice, WindowsSpeaker

__all__ = [
    "ANSWER",
    "BETWEEN_RESTARTS",
    "CALM",
    "HOLD_BACK",
    "LOCK_FILE",
    "LONGEST_WAIT",
    "LOUDER",
    "MOST_RESTARTS",
    "RENEWAL",
    "RESTARTS_VARIABLE",
    "SELDOM",
    "TAKE_OVER",
    "UNCONFIRMED",
    "WATCH_FILE",
    "WAYS",
    "Duty",
    "Ear",
    "GuardProcess",
    "Line",
    "Notice",
    "Orders",
    "RingLock",
    "Speaker",
    "ThreadEar",
    "Watch",
    "WindowsNotice",
    "WindowsSpeaker",
    "clock_of",
    "decode",
    "encode",
    "main",
    "silence",
    "token_in",
]
