# SPDX-License-Identifier: MIT
"""The programs that tests need beside Python, and where Debian has them. Needs nothing itself."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

PACKAGES = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xrandr": "x11-xserver-utils",
    "dbus-daemon": "dbus-daemon",
    "faketime": "faketime",
    "dunst": "dunst",
    "strace": "strace",
    "gdbus": "libglib2.0-bin",
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "paplay": "pulseaudio-utils",
    "parec": "pulseaudio-utils",
    "soffice": "libreoffice-calc-nogui",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdffonts": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "xfce4-panel": "xfce4-panel",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "man": "man-db",
    "zsh": "zsh",
    "fish": "fish",
    "/usr/lib/*/xfce4/xfconf/xfconfd": "xfconf",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
"""The programs that a box may need, and the Debian packages that have them."""


def program(name: str) -> str:
    """The path of a program of `PACKAGES`. Without it the test is skipped, or fails in continuous integration."""
    if name.startswith("/"):
        found: str | None = next(map(str, Path("/").glob(name[1:])), None)
    else:
        found = shutil.which(name)
    if found is None:
        reason = f"needs {Path(name).name} (Debian package {PACKAGES[name]})"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return found
