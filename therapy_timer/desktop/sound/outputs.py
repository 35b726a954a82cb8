# SPDX-License-Identifier: MIT
"""What there is to play on, what kind of thing that is, and how loud the system has it."""

from __future__ import annotations

import json
import logging
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from therapy_timer.desktop.sound.attempt import Attempt
from therapy_timer.desktop.sound.driver import Driver, drivers_of
from therapy_timer.desktop.sound.kind import OutputKind
from therapy_timer.desktop.sound.model import Output, Reason, SoundFailed

_log = logging.getLogger(__name__)

PATIENCE_S: Final = 3.0
"""Seconds after which a system for sound counts as hanging."""


_KINDS: Final = (
    (OutputKind.HDMI, r"hdmi|display ?port|\bdp\b|\btv\b|monitor"),
    (
        OutputKind.HEADSET,
        r"head ?(set|phone)|ear ?(phone|bud|pod)|\bbuds\b|airpods|kopfh|casque|auricular|hands[- ]?free",
    ),
    (OutputKind.SPEAKERS, r"speaker|lautsprecher|haut-parleur|altavo|soundbar"),
)


def kind_of(output: Output) -> OutputKind:
    """Guess from its name. A jack, “Analog Stereo”, may lead to anything and is UNKNOWN."""
    for kind, pattern in _KINDS:
        if re.search(pattern, output.name, re.IGNORECASE):
            return kind
    return OutputKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class Level:
    """How loud the system has an output: 0 to 1 (more counts as 1), and whether it is muted. None is not known."""

    volume: float | None = None
    muted: bool | None = None


def list_outputs(drivers: Sequence[Driver] | None = None) -> list[Output]:
    """The outputs of the best system for sound that has any.

    Slow, a second or more if something hangs: not for the GUI thread. Raises SoundFailed if there is none.
    """
    failure = SoundFailed(Reason.NO_OUTPUT)
    for driver in drivers_of(sys.platform) if drivers is None else drivers:
        attempt = Attempt(driver.outputs, lambda: None, f"sound-list-{driver.name}")
        if not attempt.wait(PATIENCE_S):
            failure = SoundFailed(Reason.NOT_ANSWERING, driver.name)
            continue
        try:
            outputs = list(attempt.result())
        except SoundFailed as error:
            if failure.reason is not Reason.NOT_ANSWERING:
                failure = error
            continue
        if outputs:
            return outputs
    raise failure


def default_output(outputs: Sequence[Output]) -> Output | None:
    """The one that the system prefers, or else the first."""
    return next((output for output in outputs if output.is_default), outputs[0] if outputs else None)


def level(platform: str = sys.platform) -> Level:
    """How loud the system has its default output, where that can be asked for: on Linux, by pactl or wpctl.

    Slow, up to `PATIENCE_S` for each question if something hangs: not for the GUI thread. Never fails.
    """
    if platform != "linux":
        return Level()
    for program, ask in (("pactl", _ask_pulse), ("wpctl", _ask_wireplumber)):
        path = shutil.which(program)
        if path is None:
            continue
        try:
            return ask(path)
        except (OSError, subprocess.SubprocessError, ValueError, LookupError, TypeError, AttributeError) as error:
            _log.info("%s does not say how loud it is: %s", program, type(error).__name__)
    return Level()


def _ask_pulse(program: str) -> Level:
    """JSON came with PulseAudio 16; an older one fails here."""
    default = _run(program, "get-default-sink").strip()
    sinks: list[dict[str, Any]] = json.loads(_run(program, "--format=json", "list", "sinks"))
    (sink,) = (each for each in sinks if each["name"] == default)
    loudest = max(int(channel["value"]) for channel in sink["volume"].values())
    return Level(min(loudest / 65_536, 1.0), bool(sink["mute"]))


def _ask_wireplumber(program: str) -> Level:
    """Says "Volume: 0.40 [MUTED]"."""
    answer = _run(program, "get-volume", "@DEFAULT_AUDIO_SINK@")
    return Level(min(float(answer.split()[1]), 1.0), "MUTED" in answer)


def _run(*command: str) -> str:
    environment = {**os.environ, "LC_ALL": "C"}  # or the numbers may have commas
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE_S, check=True
    )
    return done.stdout.decode(errors="replace")
