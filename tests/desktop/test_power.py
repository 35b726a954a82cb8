# SPDX-License-Identifier: MIT
"""The battery, from files as the Linux kernel has them, and from what Windows and macOS tell."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from therapy_timer.desktop import power
from therapy_timer.desktop.power import Battery, SystemPowerStatus, battery, from_pmset, from_sysfs, from_windows

if TYPE_CHECKING:
    from collections.abc import Callable

HOUR = 3600.0
MAINS = {"type": "Mains", "online": "1"}
NO_MAINS = {"type": "Mains", "online": "0"}
# A battery of 50 Wh, half of which is left.
DRAINING = {
    "type": "Battery",
    "present": "1",
    "status": "Discharging",
    "capacity": "50",
    "energy_full": "50000000",
    "energy_now": "25000000",
    "power_now": "12500000",
}
FULL = {**DRAINING, "status": "Full", "capacity": "100", "energy_now": "50000000", "power_now": "0"}


@pytest.fixture
def tree(tmp_path: Path) -> Callable[..., Path]:
    """A folder with a supply of power for each keyword, whose files hold what is given."""

    def make(**supplies: dict[str, str]) -> Path:
        for name, files in supplies.items():
            (tmp_path / name).mkdir()
            for file, text in files.items():
                (tmp_path / name / file).write_text(f"{text}\n", encoding="ascii")
        return tmp_path

    return make


class TestLinux:
    @pytest.mark.parametrize(
        ("supplies", "expected"),
        [
            pytest.param({}, None, id="no supply at all"),
            pytest.param({"AC": MAINS}, None, id="a desktop computer"),
            pytest.param({"AC": NO_MAINS, "BAT0": DRAINING}, Battery(True, 2 * HOUR, 0.5), id="on battery"),
            pytest.param({"AC": MAINS, "BAT0": FULL}, Battery(False, None, 1.0), id="full, on mains"),
            pytest.param(
                {"AC": MAINS, "BAT0": {**DRAINING, "status": "Charging"}}, Battery(False, None, 0.5), id="charging"
            ),
            pytest.param(
                {"AC": MAINS, "BAT0": {**DRAINING, "status": "Not charging"}},
                Battery(False, None, 0.5),
                id="kept below full",
            ),
            pytest.param({"AC": MAINS, "BAT0": DRAINING}, Battery(True, 2 * HOUR, 0.5), id="mains that are too weak"),
            pytest.param(
                {"AC": NO_MAINS, "BAT0": {**DRAINING, "power_now": "-12500000"}},
                Battery(True, 2 * HOUR, 0.5),
                id="a rate with a minus sign",
            ),
            pytest.param(
                {"AC": NO_MAINS, "BAT0": {**DRAINING, "power_now": "0"}}, Battery(True, None, 0.5), id="no rate yet"
            ),
            pytest.param(
                {
                    "AC": NO_MAINS,
                    "BAT0": {
                        "type": "Battery",
                        "status": "Discharging",
                        "charge_full": "4000000",
                        "charge_now": "1000000",
                        "current_now": "500000",
                        "voltage_now": "11400000",
                    },
                },
                Battery(True, 2 * HOUR, 0.25),
                id="it counts charge",
            ),
            pytest.param(
                {
                    "BAT0": {
                        "type": "Battery",
                        "status": "Discharging",
                        "charge_full": "4000000",
                        "charge_now": "1000000",
                        "current_now": "500000",
                    }
                },
                Battery(True, 2 * HOUR, 0.25),
                id="charge without voltage",
            ),
            pytest.param(
                {"BAT0": {"type": "Battery", "status": "Discharging", "capacity": "40"}},
                Battery(True, None, 0.4),
                id="a share alone",
            ),
            pytest.param({"BAT0": {"type": "Battery"}}, Battery(True), id="nothing known: take it for drained"),
            pytest.param(
                {"AC": MAINS, "BAT0": {**DRAINING, "status": "Unknown"}},
                Battery(False, None, 0.5),
                id="unknown state, on mains",
            ),
            pytest.param(
                {"AC": NO_MAINS, "BAT0": {**DRAINING, "status": "Unknown"}},
                Battery(True, 2 * HOUR, 0.5),
                id="unknown state, without mains",
            ),
            pytest.param(
                {"AC": NO_MAINS, "BAT0": DRAINING, "BAT1": {**FULL, "status": "Not charging"}},
                Battery(True, 6 * HOUR, 0.75),
                id="two batteries, one after the other",
            ),
            pytest.param(
                {"AC": NO_MAINS, "BAT0": DRAINING, "BAT1": {"type": "Battery", "status": "Full", "capacity": "100"}},
                Battery(True, None, 0.75),
                id="two batteries, one of which tells its share alone",
            ),
            pytest.param(
                {"AC": NO_MAINS, "BAT0": DRAINING, "BAT1": {**FULL, "present": "0"}},
                Battery(True, 2 * HOUR, 0.5),
                id="an empty bay",
            ),
            pytest.param(
                {"AC": MAINS, "mouse": {**DRAINING, "scope": "Device"}}, None, id="a mouse on a desktop computer"
            ),
            pytest.param(
                {"BAT0": FULL, "mouse": {**DRAINING, "scope": "Device"}, "dock": {**NO_MAINS, "scope": "Device"}},
                Battery(False, None, 1.0),
                id="a mouse beside a laptop",
            ),
            pytest.param(
                {"usb1": {"type": "USB", "online": "0"}, "usb2": {"type": "USB", "online": "1"}, "BAT0": FULL},
                Battery(False, None, 1.0),
                id="power over USB",
            ),
            pytest.param(
                {"AC": NO_MAINS, "BAT0": {**DRAINING, "energy_now": "no number", "capacity": "%"}},
                Battery(True),
                id="garbage",
            ),
            pytest.param(
                {"AC": NO_MAINS, "BAT0": {**DRAINING, "energy_now": "60000000"}},
                Battery(True, 4.8 * HOUR, 1.0),
                id="more than it can hold",
            ),
            pytest.param(
                {"AC": NO_MAINS, "BAT0": {**DRAINING, "energy_now": "0", "capacity": "0"}},
                Battery(True, 0.0, 0.0),
                id="empty",
            ),
        ],
    )
    def test_what_the_kernel_tells(
        self, tree: Callable[..., Path], supplies: dict[str, dict[str, str]], expected: Battery | None
    ) -> None:
        assert from_sysfs(tree(**supplies)) == expected

    def test_a_kernel_without_the_folder_knows_of_none(self, tmp_path: Path) -> None:
        assert from_sysfs(tmp_path / "none") is None

    def test_files_that_cannot_be_read_are_not_known(self, tree: Callable[..., Path]) -> None:
        folder = tree(AC=NO_MAINS, BAT0={**DRAINING, "energy_full": "0"})
        (folder / "BAT0" / "capacity").unlink()
        (folder / "BAT0" / "capacity").mkdir()  # reading it fails, as with a driver that has lost its battery
        (folder / "BAT0" / "serial_number").write_bytes(b"\xff\xfe")
        (folder / "BAT0" / "energy_now").write_bytes(b"\xff\xfe")
        assert from_sysfs(folder) == Battery(True)


class FakeKernel32:
    """The part of kernel32 that knows of power."""

    def __init__(self, line: int, flags: int, percent: int, seconds: int, *, done: bool = True) -> None:
        self.status = SystemPowerStatus(line, flags, percent, 0, seconds, 0xFFFFFFFF)
        self.done = done

    def GetSystemPowerStatus(self, reference: Any) -> int:  # noqa: N802
        ctypes.memmove(ctypes.addressof(reference._obj), ctypes.addressof(self.status), ctypes.sizeof(self.status))
        return int(self.done)


UNKNOWN = 0xFFFFFFFF


class TestWindows:
    @pytest.mark.parametrize(
        ("kernel32", "expected"),
        [
            pytest.param(FakeKernel32(0, 0, 50, 7200), Battery(True, 7200.0, 0.5), id="on battery"),
            pytest.param(FakeKernel32(0, 0, 50, UNKNOWN), Battery(True, None, 0.5), id="no estimate yet"),
            pytest.param(FakeKernel32(1, 8, 50, UNKNOWN), Battery(False, None, 0.5), id="charging"),
            pytest.param(FakeKernel32(1, 0, 100, 7200), Battery(False, None, 1.0), id="an estimate is none on mains"),
            pytest.param(FakeKernel32(1, 128, 255, UNKNOWN), None, id="a desktop computer"),
            pytest.param(FakeKernel32(255, 255, 255, UNKNOWN), Battery(True), id="unknown: take it for drained"),
            pytest.param(FakeKernel32(1, 255, 255, UNKNOWN), Battery(False), id="unknown, on mains"),
            pytest.param(FakeKernel32(0, 0, 50, 7200, done=False), None, id="a call that fails"),
            pytest.param(SimpleNamespace(), None, id="a library without it"),
        ],
    )
    def test_what_windows_tells(self, kernel32: Any, expected: Battery | None) -> None:
        assert from_windows(kernel32) == expected

    def test_the_structure_is_that_of_windows(self) -> None:
        assert ctypes.sizeof(SystemPowerStatus) == 12

    def test_elsewhere_nothing_is_known(self) -> None:
        if sys.platform != "win32":
            assert from_windows() is None


def pmset(source: str, *lines: str) -> str:
    return "\n".join([f"Now drawing from '{source}'", *lines, ""])


class TestMac:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param(
                pmset("Battery Power", " -InternalBattery-0 (id=1)\t85%; discharging; 4:32 remaining present: true"),
                Battery(True, 4 * HOUR + 32 * 60, 0.85),
                id="on battery",
            ),
            pytest.param(
                pmset("Battery Power", " -InternalBattery-0 (id=1)\t85%; discharging; (no estimate) present: true"),
                Battery(True, None, 0.85),
                id="no estimate yet",
            ),
            pytest.param(
                pmset("AC Power", " -InternalBattery-0 (id=1)\t85%; charging; 0:41 remaining present: true"),
                Battery(False, None, 0.85),
                id="charging",
            ),
            pytest.param(
                pmset("AC Power", " -InternalBattery-0 (id=1)\t100%; charged; 0:00 remaining present: true"),
                Battery(False, None, 1.0),
                id="full",
            ),
            pytest.param(
                pmset("AC Power", " -InternalBattery-0 (id=1)\t80%; AC attached; not charging present: true"),
                Battery(False, None, 0.8),
                id="kept below full",
            ),
            pytest.param(
                pmset("AC Power", " -InternalBattery-0 (id=1)\t60%; discharging; 2:00 remaining present: true"),
                Battery(True, 2 * HOUR, 0.6),
                id="mains that are too weak",
            ),
            pytest.param(
                pmset("UPS Power", " -Back-UPS (id=2)\t90%; discharging; 0:20 remaining present: true"),
                None,
                id="a battery that is not the computer's",
            ),
            pytest.param(pmset("AC Power"), None, id="a desktop computer"),
            pytest.param("", None, id="nothing"),
        ],
    )
    def test_what_the_tool_says(self, text: str, expected: Battery | None) -> None:
        assert from_pmset(text) == expected

    def test_without_the_tool_nothing_is_known(self) -> None:
        if sys.platform != "darwin":
            assert battery(platform="darwin") is None


class TestBattery:
    def test_each_platform_is_asked_in_its_way(
        self, tree: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(power, "POWER_SUPPLIES", tree(BAT0=DRAINING))
        monkeypatch.setattr(power, "from_windows", lambda: Battery(True, 1.0))
        text = pmset("Battery Power", " -InternalBattery-0 (id=1)\t85%; discharging; 0:01 remaining present: true")
        monkeypatch.setattr(power, "_pmset", lambda: text)
        answers = [battery(platform=platform) for platform in ("linux", "win32", "darwin", "plan9")]
        assert answers == [Battery(True, 2 * HOUR, 0.5), Battery(True, 1.0), Battery(True, 60.0, 0.85), None]

    def test_this_computer_can_be_asked(self) -> None:
        found = battery()
        assert found is None or found.share is None or 0 <= found.share <= 1
