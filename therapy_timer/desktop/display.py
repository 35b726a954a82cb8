# SPDX-License-Identifier: MIT
"""Whether there is a display that Qt can use, found out without Qt, which would abort the process. For Linux.

Everywhere else there is one, or Qt says so politely.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final


class Lack(StrEnum):
    """What is missing."""

    DISPLAY = "display"
    """No display is named, or it cannot be reached."""
    LIBRARIES = "libraries"
    """The system has no copy of libraries that Qt needs."""
    PLATFORM = "platform"
    """QT_QPA_PLATFORM names something that Qt does not have."""
    QT = "qt"
    """PySide6 itself."""


class NoDisplay(Exception):
    """No window can be shown: `lack` says why.

    `names` are the displays that were tried, the Debian packages of the libraries, or the unknown platform.
    """

    def __init__(self, lack: Lack, names: Sequence[str] = ()) -> None:
        super().__init__(lack, *names)
        self.lack = lack
        self.names = tuple(names)

    def __str__(self) -> str:
        return f"{type(self).__name__}: {self.lack} {' '.join(self.names)}".rstrip()


ALWAYS: Final = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""The libraries that Qt needs whatever the display, and their Debian packages."""

FOR_X: Final = {
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""Those that it needs for an X display as well."""

FOR_WAYLAND: Final = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""Those that it needs for a Wayland display as well."""


def library_loads(name: str) -> bool:
    """Whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def x_display_answers() -> bool:
    """Whether the X display that DISPLAY names lets this user in. Raises OSError without libxcb."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def wayland_display_answers(environment: Mapping[str, str]) -> bool:
    """Whether somebody listens at the Wayland display that the environment names."""
    path = Path(environment.get("XDG_RUNTIME_DIR", "/"), environment["WAYLAND_DISPLAY"])
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(5)
        try:
            probe.connect(str(path))
        except OSError:
            return False
    return True


def installed_platforms() -> frozenset[str] | None:
    """The names of the platforms that the installed PySide6 brings along, None if it keeps them elsewhere.

    Raises NoDisplay if there is no PySide6.
    """
    try:
        spec = importlib.util.find_spec("PySide6")
    except ImportError:
        spec = None
    if spec is None:
        raise NoDisplay(Lack.QT)
    for folder in spec.submodule_search_locations or ():
        plugins = Path(folder) / "Qt" / "plugins" / "platforms"
        if plugins.is_dir():
            return frozenset(path.stem.removeprefix("libq") for path in plugins.glob("libq*.so"))
    return None


@dataclass(frozen=True)
class Surroundings:
    """What is looked at; a test puts something else in its place."""

    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    library_loads: Callable[[str], bool] = library_loads
    x_answers: Callable[[], bool] = x_display_answers
    wayland_answers: Callable[[Mapping[str, str]], bool] = wayland_display_answers
    platforms: Callable[[], frozenset[str] | None] = installed_platforms


def check(around: Surroundings | None = None, platform: str = sys.platform) -> None:
    """Raise NoDisplay if Qt could show no window."""
    around = around or Surroundings()
    installed = around.platforms()
    if platform != "linux":
        return
    wanted = _wanted(around.environment)
    known = [name for name in wanted if installed is None or _family(name) in installed]
    if not known and not _plugins_elsewhere(around.environment):
        raise NoDisplay(Lack.PLATFORM, wanted)
    if missing := _missing(ALWAYS, around):
        raise NoDisplay(Lack.LIBRARIES, missing)
    lacks = [_lack(name, around) for name in known]
    if lacks and all(lacks):
        # What is nearest to working is the thing to tell: only libraries lack, or a display is named at least.
        raise max((lack for lack in lacks if lack), key=lambda lack: (lack.lack is Lack.LIBRARIES, lack.names))


def _wanted(environment: Mapping[str, str]) -> list[str]:
    """The platforms that Qt would try, without their options."""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    names = [name.partition(":")[0].strip() for name in chosen.split(";") if name.strip()]
    return names or ["wayland", "xcb"]


def _family(platform: str) -> str:
    """The plugin that a platform is in."""
    return "wayland" if platform.startswith("wayland") else platform


def _plugins_elsewhere(environment: Mapping[str, str]) -> bool:
    return "QT_QPA_PLATFORM_PLUGIN_PATH" in environment or "QT_PLUGIN_PATH" in environment


def _lack(platform: str, around: Surroundings) -> NoDisplay | None:
    match _family(platform):
        case "xcb":
            name, answers, libraries = "DISPLAY", around.x_answers, FOR_X
        case "wayland":
            name, libraries = "WAYLAND_DISPLAY", FOR_WAYLAND

            def answers() -> bool:
                return around.wayland_answers(around.environment)

        case _:
            return None
    display = around.environment.get(name, "")
    if not display:
        return NoDisplay(Lack.DISPLAY)
    if missing := _missing(libraries, around):
        return NoDisplay(Lack.LIBRARIES, missing)
    return None if answers() else NoDisplay(Lack.DISPLAY, [display])


def _missing(libraries: Mapping[str, str], around: Surroundings) -> list[str]:
    return [package for library, package in libraries.items() if not around.library_loads(library)]
