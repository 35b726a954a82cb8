# SPDX-License-Identifier: MIT
"""What the program remembers for comfort: last choices, the window's place, hints already given. No Qt.

Nothing here decides anything about a treatment. A setting that cannot be understood is as if it had never been set.
"""

from __future__ import annotations

import base64
import json
import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from therapy_timer.core.events import Modality
from therapy_timer.core.quiet import QuietHours
from therapy_timer.core.regimen import regimen_of
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import ReminderKind
from therapy_timer.log.whole_file import whole_file

_logger = logging.getLogger(__name__)

FILE_NAME: Final = "settings.json"
BAD_SUFFIX: Final = ".bad"
"""A file that is no settings file is kept under its name with this behind it."""

LARGEST_GEOMETRY: Final = 4096
"""Bytes; Qt's own take about 70."""

QUIETEST_ALARM: Final = 20
"""Percent; the alarm for a pack that should come off cannot be made to begin quieter: the project's own figure."""

LONGEST_COMMAND: Final = 500
"""Characters of a command of the person's own: the project's own limit."""

LONGEST_OUTPUT: Final = 500
"""Characters of the name of a sound output; a longer one is not remembered."""

_LONGEST_TEXT: Final = 100
_LONGEST_PATH: Final = 4096
_FULL: Final = 100
_MINUTES: Final = frozenset(
    choice // timedelta(minutes=1) for region in Region for choice in regimen_of(region).choices
)
"""Minutes that some region allows."""


_TIME: Final = re.compile(r"[0-2][0-9]:[0-5][0-9]")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


class Appearance(StrEnum):
    """How the window looks; the value is what stands in the file."""

    SYSTEM = "system"
    """As the desktop does."""
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is remembered; None stands for no choice yet.

    `last_area` is the id of the area looked at last, which may be gone by now; `last_minutes` what was planned last,
    which not every region allows; `last_modality` what was started last; `window_geometry` what Qt's `saveGeometry`
    gave, empty for none; `tray_hint_shown` whether the person was told that the window goes on in the tray.

    `alarm_volume` is the loudness in percent at which the alarm for a pack that should come off begins (20 to 100; it
    climbs to full), `reminder_volume` that of all other reminders (0 to 100); `speaks` is whether words are spoken.
    `skin_check_sound`, `stay_awake_sound` and `rest_over_sound` are sounds of the person's own, as absolute paths;
    pack-off has none. `own_command` is run with the alarm, empty for none. `heard_on` is the name of the output on
    which the person heard the test sound.

    `quiet_from` and `quiet_until` are times of the local day, to the minute; ask for `quiet_hours`, which are none
    unless both are there. `rest_over_reminders` is whether the person is told that a rest is over. `language` is a code
    such as "de" or "pt_BR", None for that of the system; `single_keys` whether keys without Ctrl or Alt do something;
    `far_view_at_start` whether the window begins with the far view.
    """

    last_area: str | None = None
    last_minutes: int | None = None
    last_modality: Modality | None = None
    window_geometry: bytes = b""
    tray_hint_shown: bool = False
    alarm_volume: int = 60
    reminder_volume: int = 60
    speaks: bool = True
    skin_check_sound: Path | None = None
    stay_awake_sound: Path | None = None
    rest_over_sound: Path | None = None
    own_command: str = ""
    heard_on: str | None = None
    quiet_from: time | None = None
    quiet_until: time | None = None
    rest_over_reminders: bool = True
    appearance: Appearance = Appearance.SYSTEM
    language: str | None = None
    single_keys: bool = True
    far_view_at_start: bool = False

    @property
    def quiet_hours(self) -> QuietHours | None:
        """The hours in which nothing but the alarm for a pack is heard; None where there are none."""
        if self.quiet_from is None or self.quiet_until is None:
            return None
        return QuietHours(self.quiet_from, self.quiet_until)

    @property
    def own_sounds(self) -> Mapping[ReminderKind, Path]:
        """The sounds of the person's own that there are, by what they are for."""
        found = {
            ReminderKind.SKIN_CHECK: self.skin_check_sound,
            ReminderKind.STAY_AWAKE: self.stay_awake_sound,
            ReminderKind.REST_OVER: self.rest_over_sound,
        }
        return {kind: path for kind, path in found.items() if path is not None}


class SettingsFile:
    """The settings and the file in `folder` that they are kept in.

    Keys that this version does not know stay in the file. Nothing here raises: what cannot be read or written is
    logged, and the settings hold until the program ends. `area`, `minutes` and `modality` are the last choices,
    written with every change.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._raw: dict[str, Any] = {}
        self._readable = True
        self._settings = self._load()

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    @property
    def area(self) -> str | None:
        """The id of the area looked at last."""
        return self._settings.last_area

    @area.setter
    def area(self, area: str | None) -> None:
        self.save(replace(self._settings, last_area=area))

    @property
    def minutes(self) -> int | None:
        """The minutes planned last."""
        return self._settings.last_minutes

    @minutes.setter
    def minutes(self, minutes: int | None) -> None:
        self.save(replace(self._settings, last_minutes=minutes))

    @property
    def modality(self) -> Modality | None:
        """What was started last."""
        return self._settings.last_modality

    @modality.setter
    def modality(self, modality: Modality | None) -> None:
        self.save(replace(self._settings, last_modality=modality))

    def save(self, settings: Settings) -> None:
        """Make these the settings, and write them unless they are the same as before."""
        if settings == self._settings:
            return
        self._settings = settings
        if not self._readable:
            return  # nobody knows what would be lost
        self._raw |= {name: _out(getattr(settings, name)) for name in _NAMES}
        try:
            with whole_file(self._path) as text:
                json.dump(self._raw, text, indent=2)
                text.write("\n")
        except OSError as error:
            _logger.warning("The settings could not be written: %s", error.strerror or error)

    def _load(self) -> Settings:
        try:
            raw = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            self._readable = False
            _logger.warning("The settings could not be read: %s", error.strerror or error)
            return Settings()
        except (ValueError, RecursionError):
            raw = None
        if not isinstance(raw, dict):
            self._set_aside()
            return Settings()
        self._raw = raw
        return _understood(raw)

    def _set_aside(self) -> None:
        try:
            self._path.replace(self._path.with_name(FILE_NAME + BAD_SUFFIX))
            _logger.warning("The settings could not be understood; the file is kept as %s.", FILE_NAME + BAD_SUFFIX)
        except OSError as error:
            self._readable = False
            _logger.warning("The settings could not be understood: %s", error.strerror or error)


def _understood(raw: Mapping[str, Any]) -> Settings:
    """The settings in `raw`; each that is missing or wrong is the default."""
    found: dict[str, Any] = {}
    for name in _NAMES:
        if name in raw:
            try:
                found[name] = _IN[name](raw[name])
            except (TypeError, ValueError):
                _logger.warning("The setting %s was not understood and is as if it had never been set.", name)
    settings = Settings(**found)
    if settings.quiet_hours is None:  # one end alone says nothing
        settings = replace(settings, quiet_from=None, quiet_until=None)
    return settings


def _text_in(value: object, longest: int = _LONGEST_TEXT) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or not 0 < len(value) <= longest:
        raise ValueError("text")
    return value


def _minutes_in(value: object) -> int | None:
    if value is None or (type(value) is int and value in _MINUTES):
        return value
    raise ValueError("minutes")


def _modality_in(value: object) -> Modality | None:
    text = _text_in(value)
    return None if text is None else Modality(text)


def _geometry_in(value: object) -> bytes:
    if not isinstance(value, str) or len(value) > LARGEST_GEOMETRY * 4 // 3:
        raise ValueError("geometry")
    return base64.b64decode(value, validate=True)


def _flag_in(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("flag")
    return value


def _percent_in(value: object, least: int) -> int:
    if type(value) is not int or not least <= value <= _FULL:
        raise ValueError("percent")
    return value


def _alarm_volume_in(value: object) -> int:
    return _percent_in(value, QUIETEST_ALARM)


def _reminder_volume_in(value: object) -> int:
    return _percent_in(value, 0)


def _path_in(value: object) -> Path | None:
    text = _text_in(value, _LONGEST_PATH)
    if text is not None and ("\0" in text or not Path(text).is_absolute()):
        raise ValueError("path")
    return None if text is None else Path(text)


def _command_in(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_COMMAND or not value.isprintable():
        raise ValueError("command")
    return value


def _output_in(value: object) -> str | None:
    return _text_in(value, LONGEST_OUTPUT)


def _time_in(value: object) -> time | None:
    text = _text_in(value)
    if text is not None and not _TIME.fullmatch(text):
        raise ValueError("time")
    return None if text is None else time.fromisoformat(text)


def _appearance_in(value: object) -> Appearance:
    if not isinstance(value, str):
        raise TypeError("appearance")
    return Appearance(value)


def _language_in(value: object) -> str | None:
    text = _text_in(value)
    if text is not None and not _LANGUAGE.fullmatch(text):
        raise ValueError("language")
    return text


_NAMES: Final = tuple(each.name for each in fields(Settings))
_IN: Final[dict[str, Callable[[object], object]]] = {
    "last_area": _text_in,
    "last_minutes": _minutes_in,
    "last_modality": _modality_in,
    "window_geometry": _geometry_in,
    "tray_hint_shown": _flag_in,
    "alarm_volume": _alarm_volume_in,
    "reminder_volume": _reminder_volume_in,
    "speaks": _flag_in,
    "skin_check_sound": _path_in,
    "stay_awake_sound": _path_in,
    "rest_over_sound": _path_in,
    "own_command": _command_in,
    "heard_on": _output_in,
    "quiet_from": _time_in,
    "quiet_until": _time_in,
    "rest_over_reminders": _flag_in,
    "appearance": _appearance_in,
    "language": _language_in,
    "single_keys": _flag_in,
    "far_view_at_start": _flag_in,
}


def _out(value: object) -> object:
    match value:
        case bytes():
            return base64.b64encode(value).decode("ascii")
        case Path():
            return str(value)
        case time():
            return value.strftime("%H:%M")
        case _:
            return value
