# SPDX-License-Identifier: MIT
"""The battery: whether the computer runs on it, and for how much longer."""

from __future__ import annotations

import ctypes
import logging
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_log = logging.getLogger(__name__)

POWER_SUPPLIES: Final = Path("/sys/class/power_supply")
_PATIENCE_S: Final = 1.0
"""How long the tool of macOS may take."""


@dataclass(frozen=True, slots=True)
class Battery:
    """What is known of the computer's battery, or of all of them together.

    `seconds_left` is until it is empty, at the rate of this moment; None if the rate is not known or nothing is drawn.
    `share` of what it can hold is from 0 to 1, None if that is not known.
    """

    on_battery: bool
    seconds_left: float | None = None
    share: float | None = None


def battery(*, platform: str = sys.platform) -> Battery | None:
    """The battery, None if there is none or nothing is known of it. Never fails."""
    match platform:
        case "linux":
            return from_sysfs(POWER_SUPPLIES)
        case "win32":
            return from_windows()
        case "darwin":
            return from_pmset(_pmset())
        case _:
            return None


# --- Linux -----------------------------------------------------------------------------------------------------


def from_sysfs(folder: Path) -> Battery | None:
    """What the Linux kernel tells in this folder, which has one folder for each supply of power.

    Batteries of mice, headsets and the like do not count.
    """
    try:
        supplies = sorted(folder.iterdir())
    except OSError as error:
        _log.debug("nothing is known of the battery: %s", error)
        return None
    own = [supply for supply in supplies if _text(supply / "scope").lower() != "device"]
    cells = [
        _Cell(supply) for supply in own if _text(supply / "type") == "Battery" and _text(supply / "present") != "0"
    ]
    if not cells:
        return None
    online = {_text(supply / "online") for supply in own if _text(supply / "type") not in {"Battery", "UPS"}}
    on_battery = _draws(cells, mains=bool(online - {"", "0"}))
    return Battery(on_battery, _seconds_left(cells) if on_battery else None, _share(cells))


class _Cell:
    """One battery: energies in microwatt-hours, or what stands for them, and the rate at which it is drawn from."""

    def __init__(self, supply: Path) -> None:
        self.status = _text(supply / "status")
        self.percent = _number(supply / "capacity")
        self.now = _number(supply / "energy_now")
        self.full = _number(supply / "energy_full") or _number(supply / "energy_full_design")
        self.rate = _number(supply / "power_now")
        if self.now is None or not self.full:  # it counts charge, in microampere-hours
            volts = (_number(supply / "voltage_now") or _number(supply / "voltage_min_design") or 1e6) / 1e6
            charges = [_number(supply / name) for name in ("charge_now", "charge_full", "current_now")]
            self.now, self.full, self.rate = (None if charge is None else charge * volts for charge in charges)


def _draws(cells: Iterable[_Cell], *, mains: bool) -> bool:
    """Whether the batteries are what the computer runs on. What is not known is taken for a yes."""
    states = {cell.status for cell in cells}
    if "Discharging" in states:
        return True  # with the mains as well: they do not give enough
    return not mains and not states <= {"Charging", "Full", "Not charging"}


def _seconds_left(cells: Iterable[_Cell]) -> float | None:
    energy = rate = 0.0
    for cell in cells:
        if cell.now is None:
            return None
        energy += cell.now
        if cell.status != "Charging":
            rate += abs(cell.rate or 0.0)  # some drivers give what is drawn a minus sign
    return energy / rate * 3600 if rate else None


def _share(cells: Iterable[_Cell]) -> float | None:
    cells = list(cells)
    now, full = [cell.now for cell in cells], [cell.full for cell in cells]
    percents = [cell.percent for cell in cells]
    if None not in now and all(full):
        share = sum(filter(None, now)) / sum(filter(None, full))
    elif None not in percents:
        share = sum(filter(None, percents)) / len(percents) / 100
    else:
        return None
    return min(max(share, 0.0), 1.0)


def _text(file: Path) -> str:
    """What the kernel says, empty if it does not."""
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, ValueError):  # many drivers have but some of the files, and some fail when they are read
        return ""


def _number(file: Path) -> float | None:
    try:
        return float(int(_text(file)))
    except ValueError:
        return None


# --- Windows ---------------------------------------------------------------------------------------------------


class SystemPowerStatus(ctypes.Structure):
    """SYSTEM_POWER_STATUS, as Windows fills it in."""

    _fields_ = (
        ("line", ctypes.c_uint8),
        ("flags", ctypes.c_uint8),
        ("percent", ctypes.c_uint8),
        ("saver", ctypes.c_uint8),
        ("seconds", ctypes.c_uint32),
        ("seconds_full", ctypes.c_uint32),
    )


_ON_MAINS: Final = 1
_NO_BATTERY: Final = 128
_UNKNOWN_BYTE: Final = 255
_UNKNOWN_SECONDS: Final = 0xFFFFFFFF


def from_windows(kernel32: ctypes.CDLL | None = None) -> Battery | None:
    """What Windows tells; `kernel32` is that library."""
    status = SystemPowerStatus()
    try:
        done = (kernel32 or ctypes.CDLL("kernel32")).GetSystemPowerStatus(ctypes.byref(status))
    except (OSError, AttributeError) as error:
        _log.debug("nothing is known of the battery: %s", error)
        return None
    if not done or (status.flags != _UNKNOWN_BYTE and status.flags & _NO_BATTERY):
        return None
    on_battery = status.line != _ON_MAINS
    return Battery(
        on_battery,
        float(status.seconds) if on_battery and status.seconds != _UNKNOWN_SECONDS else None,
        status.percent / 100 if status.percent <= 100 else None,
    )


# --- macOS -----------------------------------------------------------------------------------------------------

_MAC_BATTERY: Final = re.compile(r"-InternalBattery-\d+.*?\s(?P<percent>\d+)%;(?P<rest>.*)")
_MAC_LEFT: Final = re.compile(r"\b(\d+):(\d\d) remaining")


def from_pmset(text: str) -> Battery | None:
    """What `pmset -g batt` says on a Mac."""
    found = _MAC_BATTERY.search(text)
    if found is None:
        return None
    on_battery = "AC Power" not in text.partition("\n")[0] or "; discharging" in found[0]
    left = _MAC_LEFT.search(found["rest"]) if on_battery else None
    seconds = int(left[1]) * 3600.0 + int(left[2]) * 60.0 if left else None
    return Battery(on_battery, seconds or None, min(int(found["percent"]) / 100, 1.0))


def _pmset() -> str:
    command = ["/usr/bin/pmset", "-g", "batt"]
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_S, check=True).stdout
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        _log.debug("nothing is known of the battery: %s", error)
        return ""
