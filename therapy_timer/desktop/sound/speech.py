# SPDX-License-Identifier: MIT
"""Says words aloud, where the system has a voice."""

from __future__ import annotations

import logging
import shutil
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from therapy_timer.desktop.child import Child, End, Outcome

_log = logging.getLogger(__name__)

LIMIT_S: Final = 20.0
"""Seconds after which a voice is silenced."""
LONGEST: Final = 500
"""Characters that are said; the rest is not."""

_WINDOWS: Final = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]'LANGUAGE') } catch { }; "
    "$voice.Speak([Console]::In.ReadToEnd())"
)


@dataclass(frozen=True)
class Engine:
    """A program that says what it reads from its standard input, which no other user of the computer can see."""

    program: str
    arguments: Callable[[str], list[str]]
    """For a language as BCP 47 has it ("de", "en-GB"), which has been checked."""
    silence: tuple[str, ...] = ()
    """What has to be run beside killing it, for it is only the messenger of the one that speaks."""


_SPD_SAY: Final = Engine(
    "spd-say",
    lambda language: ["--wait", "--pipe-mode", "--priority", "important", "--language", language.split("-")[0]],
    ("--cancel",),
)
_ESPEAK_NG: Final = Engine("espeak-ng", lambda language: ["-v", language.lower(), "--stdin"])
_ESPEAK: Final = Engine("espeak", lambda language: ["-v", language.lower(), "--stdin"])
_SAY: Final = Engine("say", lambda _: ["-f", "-"])
_POWERSHELL: Final = Engine(
    "powershell",
    lambda language: ["-NoProfile", "-NonInteractive", "-Command", _WINDOWS.replace("LANGUAGE", language)],
)


def engines_of(platform: str) -> tuple[Engine, ...]:
    """The programs that may be there on a platform, as `sys.platform` names it, best first."""
    match platform:
        case "win32":
            return (_POWERSHELL,)
        case "darwin":
            return (_SAY,)
        case _:
            # Without a voice, Speech Dispatcher takes seconds to say so, or hangs: hence the last one.
            return (_ESPEAK_NG, _ESPEAK, _SPD_SAY)


class Speaker:
    """Says one thing at a time. If one engine fails, the next is tried; if all do, it is silent and the log has it."""

    def __init__(self, *, platform: str = sys.platform, limit_s: float = LIMIT_S) -> None:
        self._engines: Final = engines_of(platform)
        self._limit_s = limit_s
        self._child: Child | None = None
        self._silence: list[str] | None = None
        self._turn = 0
        self._lock = threading.RLock()  # an engine that fails is followed by the next one on another thread

    def available(self) -> bool:
        """Whether there is a program that speaks; whether it has a voice that works only shows when it does."""
        return any(shutil.which(engine.program) for engine in self._engines)

    def speak(self, text: str, language: str) -> None:
        """Say this in a language ("de", "en-GB"), in place of what is being said. Returns at once and never fails."""
        if not all(part.isascii() and part.isalnum() for part in language.split("-")):
            language = "en"  # it becomes part of a command
        with self._lock:
            self.stop()
            self._try(self._engines, text[:LONGEST], language, self._turn)

    def stop(self) -> None:
        """Be silent."""
        with self._lock:
            self._turn += 1
            child, self._child = self._child, None
            if child is not None and child.running:
                child.stop()
                if self._silence is not None:
                    Child(self._silence, limit_s=self._limit_s)

    def _try(self, engines: tuple[Engine, ...], text: str, language: str, turn: int) -> None:
        for index, engine in enumerate(engines):
            path = shutil.which(engine.program)
            if path is None:
                continue
            rest = engines[index + 1 :]

            def ended(outcome: Outcome, rest: tuple[Engine, ...] = rest, name: str = engine.program) -> None:
                if outcome.end in {End.DONE, End.STOPPED}:
                    return
                _log.info("%s could not speak: %s %s", name, outcome.end.name, outcome.status)
                with self._lock:
                    if outcome.end is not End.TIMEOUT and turn == self._turn:
                        self._try(rest, text, language, turn)

            self._silence = [path, *engine.silence] if engine.silence else None
            command = [path, *engine.arguments(language)]
            self._child = Child(command, limit_s=self._limit_s, said=text, ended=ended)
            return
        _log.info("Nothing on this computer could speak")
