# SPDX-License-Identifier: MIT
"""What a whole run leaves and whom it talks to: files of the owner alone, and nobody outside this computer."""

from __future__ import annotations

import os
import signal
import stat
from pathlib import Path

import pytest

from tests.helpers.desk import APP, GUARD, Desk, program, wait_until
from tests.helpers.pulse import SoundServer
from therapy_timer.desktop.guard_process import MOST_RESTARTS, RESTARTS_VARIABLE

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]


@pytest.fixture
def careless():
    """The umask of a person whose files are open to all."""
    before = os.umask(0)
    yield
    os.umask(before)


def kept(folders):
    """All that the program has made, by name."""
    return {
        str(path.relative_to(root)): path
        for root in (folders.data, folders.config, folders.state, folders.runtime, folders.cache, folders.temporary)
        for path in root.rglob("*")
    }


def open_to_others(found):
    def is_open(path: Path) -> bool:
        mode = path.lstat().st_mode
        return not stat.S_ISLNK(mode) and bool(mode & 0o077)

    return [name for name, path in found.items() if path.exists() and is_open(path)]


def test_all_files_of_a_run_are_the_owners_alone(folders, tmp_path, careless):
    damaged = [r"damaged", r"not as it was left"]
    nothing_there = [
        r"no tray",
        r"no notification",
        r"session bus",
        r"system bus",
        r"login manager",
        r"This plugin does not support",
    ]
    with Desk(folders, display=False, bus=False, expected=damaged + nothing_there) as desk:
        desk.environment["QT_QPA_PLATFORM"] = "offscreen"
        app = desk.launch("--hidden")
        desk.done("start", "ice", "--minutes-ago", "15")
        wait_until(lambda: any("backups/log-" in name for name in kept(folders)), "the backup of the day is there")
        wait_until(lambda: any("guard.watch" in name for name in kept(folders)), "the guard is up")
        while_it_runs = kept(folders)
        assert open_to_others(while_it_runs) == []
        desk.done("off")
        desk.done("quit")
        assert app.wait() == 0
        desk.done("undo")
        wait_until(lambda: any("guard.lock" in name for name in kept(folders)), "the guard rings, for nobody else does")
        assert open_to_others(kept(folders)) == []
        desk.done("off")
        desk.done("export", str(tmp_path / "all.csv"))
        afterwards = kept(folders)
        assert open_to_others(afterwards) == []
        assert not (tmp_path / "all.csv").stat().st_mode & 0o077

        log = folders.data / "therapy-timer" / "log.sqlite3"
        log.write_bytes(b"\xff" * 100 + log.read_bytes()[100:])
        app = desk.launch("--hidden")
        desk.done("quit")
        assert app.wait() == 0
        mended = kept(folders)
        assert open_to_others(mended) == []

    names = {*while_it_runs, *afterwards, *mended}
    made = ["log.sqlite3", "log.sqlite3-wal", "log.sqlite3-shm", "log.marker", "settings.", "diagnostic.log"]
    for part in [*made, "guard.lock", "guard.log", ".lock", ".sock", "backups/log-", "/damaged-"]:
        assert any(part in name for name in names), f"{part} was not looked at: {sorted(names)}"


def test_no_internet(folders):
    strace = program("strace")
    assert all([program("paplay"), program("gdbus")])
    traces = [folders.home / name for name in ("program.trace", "start.trace", "off.trace")]
    with SoundServer(folders.runtime) as sound, Desk(folders, panel=True) as desk:
        # The guard is not to start the program again, but to ring itself.
        desk.environment |= {**sound.environment, RESTARTS_VARIABLE: str(MOST_RESTARTS)}

        def traced(trace, *arguments):
            command = [strace, "-f", "-qq", "-e", "trace=network", "-o", str(trace), *desk.command, *arguments]
            return desk.processes.start(command, desk.app_environment, "strace.log")

        program_ends = traced(traces[0])
        desk.eyes.wait_for("Start ice")
        assert traced(traces[1], "start", "ice", "--minutes-ago", "15").wait(20) == 0
        desk.daemon.wait_for(1)
        wait_until(lambda: sound.players() == 1, "it is heard")
        (application,) = set(desk.processes.alive(APP, but=GUARD)) - set(desk.processes.alive("strace"))
        os.kill(application, signal.SIGKILL)
        desk.daemon.wait_for(2)
        wait_until(lambda: desk.processes.alive("paplay"), "the guard is heard")
        assert traced(traces[2], "off").wait(20) == 0
        wait_until(lambda: not desk.processes.alive("strace"), "all was traced to its end")
        assert program_ends.wait(20) == -signal.SIGKILL
    for trace in traces:
        lines = trace.read_text(encoding="utf-8").splitlines()
        sockets = [line for line in lines if "socket(" in line]
        assert sockets
        local = ("socket(AF_UNIX", "socket(AF_NETLINK")
        assert [line for line in sockets if not any(kind in line for kind in local)] == []
        assert [line for line in lines if "AF_INET" in line] == []
