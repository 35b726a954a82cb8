# SPDX-License-Identifier: MIT
"""The start at login by a desktop entry in the autostart folder.

By the Desktop Application Autostart Specification 0.5 and the Desktop Entry Specification 1.5 of freedesktop.org.
"""

from __future__ import annotations

import configparser
import logging
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from therapy_timer.desktop.autostart.model import (
    AutostartFailed,
    Why,
    check_after,
    check_path,
    is_there,
    read,
    remove,
    write_whole,
)

_log = logging.getLogger(__name__)

FILE_NAME: Final = "therapy-timer.desktop"

_GROUP: Final = "Desktop Entry"
_ENABLED: Final = "X-GNOME-Autostart-enabled"
"""What GNOME's tools, and those of others, write to switch an entry off."""
_RESERVED: Final = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_ESCAPED: Final = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
_ARGUMENT: Final = re.compile(r'"((?:[^"\\]|\\.)*)"|([^ \t\n"]+)')
_FIELD: Final = re.compile("%(.)")


def config_home(environment: Mapping[str, str]) -> Path:
    """The folder of the person's configuration; a relative one counts as none, as the Base Directory one says."""
    given = Path(environment.get("XDG_CONFIG_HOME", ""))
    return given if given.is_absolute() else Path.home() / ".config"


class XdgEntry:
    """The entry below `config`, the folder of the person's configuration, that starts `command` in `folder`."""

    def __init__(self, command: Sequence[str], folder: Path, config: Path) -> None:
        self._command = tuple(command)
        self._folder = folder
        self._path = config / "autostart" / FILE_NAME

    def is_on(self) -> bool:
        """Whether there is an entry that is followed, and its program."""
        return bool(command := self._started()) and is_there(command[0])

    def is_other(self) -> bool:
        """Whether it starts something else than this program does."""
        return self.is_on() and self._started() != self._command

    def turn(self, on: bool) -> None:
        """Write the entry, or delete it."""
        if on:
            write_whole(self._path, self._entry().encode())
        else:
            remove(self._path)
        check_after(self, on)

    def _entry(self) -> str:
        check_path([*self._command, str(self._folder)])
        if "=" in self._command[0]:
            raise AutostartFailed(Why.PATH, self._command[0])  # the specification does not allow it
        values = {
            "Type": "Application",
            "Version": "1.0",
            "Name": "Therapy Timer",
            "Icon": "therapy-timer",
            "TryExec": self._command[0],
            "Exec": " ".join(_quoted(argument) for argument in self._command),
            "Path": str(self._folder),
            "Terminal": "false",
            "StartupNotify": "false",
            _ENABLED: "true",
        }
        return f"[{_GROUP}]\n" + "".join(f"{key}={_escaped(value)}\n" for key, value in values.items())

    def _started(self) -> tuple[str, ...]:
        """What the entry starts; nothing where there is none or where it is switched off."""
        if (content := read(self._path)) is None:
            return ()
        parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",), strict=False)
        parser.optionxform = str  # type: ignore[assignment,method-assign]  # the keys of an entry have a case
        try:
            parser.read_string(content.decode())
            entry = parser[_GROUP]
        except (configparser.Error, KeyError, UnicodeDecodeError):
            _log.info("the entry that starts the program at login cannot be understood")
            return ()
        if entry.get("Hidden") == "true" or entry.get(_ENABLED) == "false":
            return ()
        return _arguments(_unescaped(entry.get("Exec", "")))


def _quoted(argument: str) -> str:
    """An argument as the key Exec wants it: in quotes where it must be, with a percent sign said twice."""
    text = argument.replace("%", "%%")
    if text and not _RESERVED & set(text):
        return text
    return '"' + re.sub(r'(["`$\\])', r"\\\1", text) + '"'


def _arguments(line: str) -> tuple[str, ...]:
    """The arguments of an Exec line, without the codes for files that it may have."""
    found = []
    for match in _ARGUMENT.finditer(line):
        quoted, plain = match.groups()
        text = re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else plain
        argument = _FIELD.sub(lambda code: "%" if code[1] == "%" else "", text)
        if argument or quoted is not None:
            found.append(argument)
    return tuple(found)


def _escaped(value: str) -> str:
    """A value as it stands behind its key."""
    text = value.replace("\\", "\\\\")
    return f"\\s{text[1:]}" if text.startswith(" ") else text


def _unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: _ESCAPED.get(found[1], found[0]), value)
