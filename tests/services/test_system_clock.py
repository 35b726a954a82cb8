# SPDX-License-Identifier: MIT
"""The clocks of three systems, two of which are imitated."""

from __future__ import annotations

import ctypes
import logging
import sys
import time
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from therapy_timer.core.clock import STAND_IN, Timeline
from therapy_timer.services import system_clock
from therapy_timer.services.system_clock import Readings, SystemClock

BOOT = "6a017dbd-9496-48db-9b63-47d64bd6907d"
WALL = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def seconds(*values):
    """A clock that shows one value after the other."""
    left = iter(values)
    return lambda: timedelta(seconds=next(left))


def readings(since_boot=lambda: timedelta(seconds=1), boot_id=BOOT):
    return Readings(since_boot, lambda: boot_id)


def test_this_computer():
    first = SystemClock().now()
    second = SystemClock().now()
    assert abs(datetime.now(UTC) - first.utc) < timedelta(seconds=5)
    assert first.utc.utcoffset() == timedelta(0)
    assert first.since_boot <= second.since_boot
    assert first.since_boot > timedelta(0)
    assert not second.boot_id.startswith(STAND_IN)
    assert first.boot_id == second.boot_id
    assert Timeline().seen(first).boots[0].holds(second)


def test_linux_counts_suspend_and_reads_the_kernels_boot_id(tmp_path, monkeypatch):
    asked = []

    def gettime(clock):
        asked.append(clock)
        return 12_345_678_999

    monkeypatch.setattr(time, "clock_gettime_ns", gettime)
    file = tmp_path / "boot_id"
    file.write_text(f"{BOOT}\n")
    linux = system_clock.linux(file)
    assert linux.since_boot() == timedelta(microseconds=12_345_678)
    assert asked == [time.CLOCK_BOOTTIME]
    assert linux.boot_id() == BOOT


@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\xfe"])
def test_linux_without_a_boot_id(tmp_path, content):
    file = tmp_path / "boot_id"
    if content is not None:
        file.write_bytes(content)
    assert system_clock.linux(file).boot_id() is None


def test_macos_counts_sleep_and_asks_for_the_boot_session(monkeypatch):
    asked = []

    def sysctlbyname(name, text, size, new, new_size):
        asked.append(name)
        text.value = BOOT.upper().encode()
        return 0

    monkeypatch.setattr(time, "clock_gettime_ns", lambda clock: {time.CLOCK_MONOTONIC_RAW: 5_000_000_000}[clock])
    macos = system_clock.macos(SimpleNamespace(sysctlbyname=sysctlbyname))
    assert macos.since_boot() == timedelta(seconds=5)
    assert macos.boot_id() == BOOT.upper()
    assert asked == [b"kern.bootsessionuuid"]


@pytest.mark.parametrize(
    "library",
    [SimpleNamespace(), SimpleNamespace(sysctlbyname=lambda *_: -1), SimpleNamespace(sysctlbyname=lambda *_: 0)],
)
def test_macos_without_a_boot_session(library):
    assert system_clock.macos(library).boot_id() is None


def test_windows_counts_sleep_and_has_no_boot_id():
    def ticks():
        return 7_250

    windows = system_clock.windows(SimpleNamespace(GetTickCount64=ticks))
    assert windows.since_boot() == timedelta(seconds=7.25)
    assert windows.boot_id() is None
    assert ticks.restype is ctypes.c_uint64  # the default would turn negative after 24.8 days


def test_each_system_has_its_readings(monkeypatch):
    for name in ("linux", "macos", "windows"):
        monkeypatch.setattr(system_clock, name, lambda name=name: name)
    assert [system_clock.readings_of(name) for name in ("linux", "darwin", "win32")] == ["linux", "macos", "windows"]


def test_an_unknown_system_has_no_boot_id():
    other = system_clock.readings_of("freebsd14")
    assert other.since_boot() > timedelta(0)
    assert other.boot_id() is None


def test_a_stand_in_is_made_up_once_for_each_process(caplog):
    caplog.set_level(logging.INFO)
    clock = SystemClock(readings(boot_id=None))
    first, second = clock.now(), clock.now()
    assert first.boot_id == second.boot_id
    assert first.boot_id.startswith(STAND_IN)
    assert SystemClock(readings(boot_id=None)).now().boot_id != first.boot_id
    assert "does not tell which boot" in caplog.text


def test_the_boot_id_is_read_once():
    ids = iter([BOOT])
    clock = SystemClock(Readings(lambda: timedelta(seconds=1), lambda: next(ids)))
    assert {clock.now().boot_id, clock.now().boot_id} == {BOOT}


def test_all_clocks_are_read_together():
    # The computer sleeps an hour between the reading of the wall clock and that of the time since boot.
    walls = iter([WALL, WALL + timedelta(hours=1)])
    clock = SystemClock(readings(seconds(10, 3610, 3610.1, 3610.1005)), lambda: next(walls))
    instant = clock.now()
    assert (instant.utc, instant.since_boot) == (WALL + timedelta(hours=1), timedelta(seconds=3610.1005))


def test_a_computer_that_is_always_late_gets_an_answer_all_the_same():
    clock = SystemClock(readings(seconds(*range(10))), lambda: WALL)
    assert clock.now().since_boot == timedelta(seconds=9)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no tzset")
def test_the_zone_is_asked_for_anew(monkeypatch, local_zone):
    local_zone("Europe/Berlin")
    clock = SystemClock(readings(), lambda: WALL)
    assert clock.now().utc.astimezone().hour == 11
    monkeypatch.setenv("TZ", "America/New_York")
    assert clock.now().utc.astimezone().hour == 5
