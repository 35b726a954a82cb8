# SPDX-License-Identifier: MIT
"""Starting the program when the person logs in: one module for each way a desktop has of doing that."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from therapy_timer.desktop.autostart.model import Autostart, AutostartFailed, Why
from therapy_timer.desktop.launch import STARTED_IN, own_command

__all__ = ["Autostart", "AutostartFailed", "Why", "autostart_of_system"]


def autostart_of_system(command: Sequence[str] | None = None) -> Autostart:
    """The way of this desktop to start `command`, which is this very program, hidden, unless it is given."""
    wanted = tuple(command or own_command("--hidden"))
    if sys.platform == "win32":
        import winreg

        from therapy_timer.desktop.autostart.windows import RunKey

        return RunKey(wanted, winreg)
    if sys.platform == "darwin":
        from therapy_timer.desktop.autostart.macos import LaunchAgent, launchctl

        return LaunchAgent(wanted, STARTED_IN, Path.home() / "Library" / "LaunchAgents", launchctl, os.getuid())
    from therapy_timer.desktop.autostart.xdg import XdgEntry, config_home

    return XdgEntry(wanted, STARTED_IN, config_home(os.environ))
