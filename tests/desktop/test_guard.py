# SPDX-License-Identifier: MIT
"""The guard over a pack: what the program says to it, and real processes that are killed, stopped and restarted."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.desk import ROOT, FastClock, Processes, program, wait_until
from tests.helpers.guarded import SOUND
from tests.helpers.notification_daemon import NotificationDaemon, PrivateBus
from therapy_timer.desktop import guard as guard_module
from therapy_timer.desktop.guard import BETWEEN_STARTS, RENEWED, Guard, GuardWatch, dismiss, guard_command
from therapy_timer.desktop.guard_process import CALM, RESTARTS_VARIABLE, WATCH_FILE, decode
from therapy_timer.desktop.instance import InstanceLock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and shell scripts")

MEMORY_KB = 12 * 1024
WATCH = GuardWatch(1000.0, "Take it off", "Lower back", "/due.wav", "/louder.wav")
HEARS = ["sh", "-c", 'echo "$@" > "$0/arguments"; exec cat >> "$0/heard"']
"""In place of a guard process: keeps what it was started with and what it hears."""


# --- what the program says ----------------------------------------------------------------------------------


class Host:
    """A guard of this process, with a clock that the test moves, and a stand-in for the guard process."""

    def __init__(self, folder):
        self.folder = folder
        self.time = 5000.0
        self.made = []

    def guard(self, command=None, restart=("program", "--hidden")):
        self.made.append(Guard(self.folder, restart, command=command or HEARS, monotonic=lambda: self.time))
        return self.made[-1]

    def heard(self):
        """The lines so far, without the tokens."""
        text = (self.folder / "heard").read_bytes() if (self.folder / "heard").exists() else b""
        lines = [decode(line) for line in text.splitlines()]
        assert all(len(line) == 2 for line in lines if line[0] == "token")
        return [line for line in lines if line[0] != "token"]

    def hears(self, *lines):
        wait_until(lambda: self.heard() == [list(line) for line in lines], f"{lines}")

    @property
    def token(self):
        path = self.folder / WATCH_FILE
        return path.read_text() if path.exists() else None


@pytest.fixture
def host(tmp_path):
    host = Host(tmp_path)
    yield host
    for guard in host.made:
        guard.hold(None)
        guard.close()


def said(watch):
    return ("watch", repr(watch.due_since_boot), watch.title, watch.body, watch.sound, watch.louder_sound)


def test_a_pack_is_said_once(host):
    guard = host.guard()
    for _ in range(3):
        guard.hold(replace(WATCH))
    guard.hold(replace(WATCH, due_since_boot=1000.01))  # derived anew, by other clocks
    later = replace(WATCH, due_since_boot=1300.0)
    guard.hold(later)
    other = replace(later, body="Left knee\t“ice”\n")
    guard.hold(other)
    host.hears(said(WATCH), said(later), said(other))
    assert (host.folder / "arguments").read_text() == f"{host.folder} 0 program --hidden\n".partition(" ")[2]


def test_the_token_is_in_the_file_before_the_pack_is_said(host):
    host.guard().hold(WATCH)
    host.hears(said(WATCH))
    first = decode((host.folder / "heard").read_bytes().splitlines()[0])
    assert first == ["token", host.token]
    assert len(host.token) == 32


def test_nothing_on_ends_it_and_takes_the_file_away(host):
    guard = host.guard()
    guard.hold(WATCH)
    process = guard._process
    guard.hold(None)
    host.hears(said(WATCH), ("done",))
    assert host.token is None
    guard.hold(None)
    guard.close()
    assert process.returncode == 0


def test_the_next_pack_has_a_guard_at_once(host):
    guard = host.guard()
    guard.hold(WATCH)
    first = host.token
    guard.hold(None)
    guard.hold(WATCH)
    assert host.token not in {first, None}


def test_a_program_with_nothing_on_dismisses_the_guard_of_one_that_died(host):
    host.guard().hold(WATCH)
    host.guard().hold(None)
    assert host.token is None
    assert not host.heard() or host.heard() == [list(said(WATCH))]  # the first one is for itself


def test_the_program_says_now_and_then_that_it_rings(host):
    guard = host.guard()
    guard.ringing()  # nothing is held: nothing to say
    guard.hold(WATCH)
    for _ in range(3):
        guard.ringing()
    host.hears(said(WATCH), ("ringing", "1000.0"))
    host.time += RENEWED
    guard.ringing()
    later = replace(WATCH, due_since_boot=1300.0)
    guard.hold(later)
    guard.ringing()
    host.hears(said(WATCH), *[("ringing", "1000.0")] * 2, said(later), ("ringing", "1300.0"))


def test_one_that_died_is_started_again_but_not_at_once(host, expected_log):
    expected_log(guard_module.__name__, "WARNING", "lost: it ended with 0")
    guard = host.guard(command=["sh", "-c", 'exec head -n 2 >> "$0/heard"'])
    guard.hold(WATCH)
    first = host.token
    wait_until(lambda: guard._process.poll() is not None)
    guard.hold(WATCH)
    host.time += BETWEEN_STARTS - 1
    guard.hold(WATCH)
    guard.ringing()
    assert guard._process is None
    host.time += 1
    guard.hold(WATCH)
    host.hears(said(WATCH), said(WATCH))
    assert host.token not in {first, None}


def test_one_that_does_not_read_is_lost_and_never_waited_for(host, expected_log):
    expected_log(guard_module.__name__, "WARNING", "lost: it does not read")
    guard = host.guard(command=["sh", "-c", "exec sleep 60"])
    guard.hold(WATCH)
    stuck = guard._process
    guard.hold(replace(WATCH, body="x" * 200_000))
    assert guard._process is None
    wait_until(lambda: stuck.poll() == -signal.SIGKILL)


def test_one_that_cannot_be_started_is_tried_again(host, expected_log):
    expected = expected_log(guard_module.__name__, "WARNING", "cannot be started: No such file")
    guard = host.guard(command=["/nowhere/guard"])
    guard.hold(WATCH)
    guard.hold(WATCH)
    assert len(expected.records) == 1
    assert host.token is None
    host.time += BETWEEN_STARTS
    guard.hold(WATCH)
    assert len(expected.records) == 2


def test_without_a_place_for_the_token_it_guards_all_the_same(host, expected_log):
    expected_log(guard_module.__name__, "WARNING", "cannot be replaced or dismissed")
    (host.folder / WATCH_FILE).write_text("of the one before")
    (host.folder / "guard.part").mkdir()
    host.guard().hold(WATCH)
    host.hears(said(WATCH))
    assert (host.folder / "heard").read_bytes().splitlines()[0] == b"token\t"
    assert host.token is None


def test_without_a_place_for_notes_it_guards_all_the_same(host, expected_log):
    expected_log(guard_module.__name__, "WARNING", "no place for notes")
    (host.folder / "guard.log").mkdir()
    host.guard().hold(WATCH)
    host.hears(said(WATCH))


def test_notes_do_not_grow_for_ever(host):
    notes = host.folder / "guard.log"
    notes.write_text("x" * 70_000)
    host.guard(command=["sh", "-c", 'echo new >&2; exec cat >> "$0/heard"']).hold(WATCH)
    host.hears(said(WATCH))
    assert notes.read_text() == "new\n"


def test_leaving_with_a_pack_on_leaves_the_guard_in_charge(host):
    guard = host.guard()
    guard.hold(WATCH)
    guard.close()
    guard.close()
    host.hears(said(WATCH), ("leave",))
    assert host.token is not None


def test_leaving_with_nothing_on_leaves_nothing(host):
    guard = host.guard()
    guard.hold(None)
    guard.close()
    assert host.token is None
    assert host.heard() == []


def test_a_guard_that_died_is_replaced_when_the_program_leaves(host, expected_log):
    expected_log(guard_module.__name__, "WARNING", "lost: Broken pipe")
    script = 'test -e "$0/two" && exec cat >> "$0/heard"; exec head -n 2 >> "$0/heard"'
    guard = host.guard(command=["sh", "-c", script])
    guard.hold(WATCH)
    wait_until(lambda: guard._process.poll() is not None)
    (host.folder / "two").touch()
    guard.leave()
    host.hears(said(WATCH), said(WATCH), ("leave",))


def test_one_that_does_not_end_is_killed(host, expected_log, monkeypatch):
    expected_log(guard_module.__name__, "WARNING", "does not end")
    monkeypatch.setattr(guard_module, "_LAST_WAIT", 0.1)
    guard = host.guard(command=["sh", "-c", 'touch "$0/heard"; exec sleep 60'])
    guard.hold(WATCH)
    process = guard._process
    wait_until((host.folder / "heard").exists)
    guard.hold(None)
    guard.close()
    assert process.returncode == -signal.SIGKILL


def test_how_often_it_was_restarted_is_passed_on_while_that_is_news(host, monkeypatch):
    monkeypatch.setenv(RESTARTS_VARIABLE, "2")
    arguments = host.folder / "arguments"
    guard = host.guard()
    guard.hold(WATCH)
    wait_until(lambda: arguments.exists() and arguments.read_text() == "2 program --hidden\n")
    guard.hold(None)
    host.time += CALM
    guard.hold(WATCH)
    wait_until(lambda: arguments.read_text() == "0 program --hidden\n")


def test_the_command(monkeypatch):
    command = guard_command()
    assert command[:4] == [sys.executable, "-I", "-S", "-c"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert guard_command() == [sys.executable, "--guard"]


def test_dismissing_without_a_guard_is_nothing(tmp_path):
    dismiss(tmp_path)


# --- real processes -----------------------------------------------------------------------------------------

TAKES_OVER = """\
import json, os, sys
folder = sys.argv[1]
told = {
    "restarts": os.environ["THERAPY_TIMER_RESTARTS"],
    "leads": os.getsid(0) == os.getpid(),
    "open": [fd for fd in os.listdir("/proc/self/fd") if os.path.exists("/proc/self/fd/" + fd)],
    "input": os.readlink("/proc/self/fd/0"),
    "here": os.getcwd(),
    "ignored": [line for line in open("/proc/self/status") if line.startswith("SigIgn")],
}
with open(folder + "/took-over.part", "w") as file:
    json.dump(told, file)
os.replace(folder + "/took-over.part", folder + "/took-over")
with open(folder + "/token.part", "w") as file:
    file.write("another")
os.replace(folder + "/token.part", folder + "/guard.watch")
"""


class Box:
    """Programs with a guard, in a folder; players and `gdbus` are scripts that keep what they were given."""

    def __init__(self, tmp_path, folders):
        self.folder = tmp_path / "state"
        self.scripts = tmp_path / "bin"
        for folder in (self.folder, self.scripts):
            folder.mkdir()
        self.processes = Processes(tmp_path)
        self.played, self.shown = tmp_path / "played", tmp_path / "shown"
        self.script("pw-play", f'echo "$1" >> {self.played}; exec sleep 0.2')
        self.script("gdbus", f'printf "%s\\n" "$*" >> {self.shown}; echo "(uint32 5,)"')
        self.environment = {**os.environ, **folders.environment(), "PYTHONPATH": str(ROOT)}
        self.environment["PATH"] = f"{self.scripts}:/usr/bin:/bin"

    def script(self, name, text):
        path = self.scripts / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
        return path

    def launch(self, seconds, *restart):
        """Start a program with a pack that is due in so many seconds, and wait until its guard is up."""
        before = set(self.guards())
        command = [sys.executable, "-m", "tests.helpers.guarded", str(self.folder), str(seconds), *restart]
        pipe = subprocess.PIPE
        app = self.processes.start(command, self.environment, "app.log", stdin=pipe, stdout=pipe, text=True)
        assert app.stdout.readline() == "tick\n", (self.folder.parent / "app.log").read_text()
        wait_until(lambda: set(self.guards()) - before)
        return app

    def tell(self, app, word):
        app.stdin.write(f"{word}\n")
        app.stdin.flush()

    def guards(self):
        return self.processes.alive("guard_process")

    def guard(self):
        (number,) = self.guards()
        return number

    def lines(self, path):
        return path.read_text().splitlines() if path.exists() else []


@pytest.fixture
def box(tmp_path, folders):
    box = Box(tmp_path, folders)
    yield box
    box.processes.close()


def status(number, field, base=10):
    (line,) = (x for x in Path(f"/proc/{number}/status").read_text().splitlines() if x.startswith(f"{field}:"))
    return int(line.split()[1], base)


def test_it_survives_sigkill_of_the_program_and_restarts_it(box):
    script = box.folder / "takes_over.py"
    script.write_text(TAKES_OVER)
    app = box.launch(600, sys.executable, "-I", "-S", str(script), str(box.folder))
    number = box.guard()
    assert os.getsid(number) == number != os.getsid(app.pid)
    ignored = 1 << (signal.SIGHUP - 1) | 1 << (signal.SIGINT - 1)
    wait_until(lambda: status(number, "SigIgn", 16) & ignored == ignored)
    os.killpg(number, signal.SIGHUP)
    os.kill(number, signal.SIGINT)
    app.kill()
    app.wait()
    lock = InstanceLock(box.folder)
    assert lock.acquire()  # at once: the guard did not inherit it
    lock.release()
    took_over = box.folder / "took-over"
    told = json.loads(wait_until(lambda: took_over.exists() and took_over.read_text()))
    wait_until(lambda: not box.guards(), "it was replaced, and has ended")
    assert told["restarts"] == "1"
    assert told["leads"]
    assert told["open"] == ["0", "1", "2"]
    assert told["input"] == os.devnull
    assert told["here"] == str(ROOT)
    assert int(told["ignored"][0].split()[1], 16) & ignored == 0
    assert box.lines(box.played) == []


def test_it_rings_itself_when_the_restart_fails_until_it_is_dismissed(box):
    app = box.launch(1, "false")
    number = box.guard()
    app.kill()
    wait_until(lambda: len(box.lines(box.played)) >= 2)
    assert set(box.lines(box.played)) == {SOUND}
    wait_until(lambda: box.lines(box.shown))
    assert "'Lower back, “ice” &amp; 15′' @as [] {'urgency': <byte 2>" in box.lines(box.shown)[0]
    # All that it ever needs is loaded by now.
    assert status(number, "VmHWM") < MEMORY_KB
    dismiss(box.folder)
    wait_until(lambda: not box.guards())
    assert wait_until(lambda: box.lines(box.shown)[1:])[0].endswith("CloseNotification 5")
    assert "ended with 1" in (box.folder / "guard.log").read_text()


def test_the_next_program_takes_over_from_a_guard_that_rings(box):
    box.launch(0.5, "false").kill()
    first = box.guard()
    wait_until(lambda: box.lines(box.played))
    app = box.launch(60)
    wait_until(lambda: first not in box.guards())
    second = box.guard()
    played = box.lines(box.played)
    os.kill(second, signal.SIGTERM)
    wait_until(lambda: second not in box.guards())
    assert box.lines(box.played) == played
    assert app.poll() is None


def test_it_ends_with_the_treatment_and_guards_on_when_the_program_leaves(box):
    app = box.launch(600, "touch", str(box.folder / "restarted"))
    box.tell(app, "off")
    wait_until(lambda: not box.guards())
    box.tell(app, "quit")
    assert app.wait(10) == 0
    app = box.launch(2, "touch", str(box.folder / "restarted"))
    box.tell(app, "leave")
    assert app.wait(10) == 0
    wait_until(lambda: box.lines(box.played))
    assert not (box.folder / "restarted").exists()


def test_it_rings_for_a_program_that_hangs(box):
    clock = FastClock(box.processes, box.environment, speed=60)
    box.environment.update(clock.environment)
    app = box.launch(60, "false")
    for _ in range(4):
        app.send_signal(signal.SIGSTOP)
        with suppress(AssertionError):
            wait_until(lambda: box.lines(box.played), timeout_s=5)
            break
        app.send_signal(signal.SIGCONT)  # it was stopped while it held the clock that both share: once more
    assert box.lines(box.played)
    assert app.poll() is None
    app.send_signal(signal.SIGCONT)  # now it says that it rings
    wait_until(lambda: any(line.endswith("CloseNotification 5") for line in box.lines(box.shown)))
    assert box.guard()
    clock.stop()


def test_it_wakes_up_once_a_minute_at_most(box):
    clock = FastClock(box.processes, box.environment, speed=600)
    box.environment.update(clock.environment)
    box.launch(100_000, "false")
    number = box.guard()
    begin, before = clock.now(), status(number, "voluntary_ctxt_switches")
    wait_until(lambda: clock.now() - begin > timedelta(minutes=10))
    woke = status(number, "voluntary_ctxt_switches") - before
    minutes = (clock.now() - begin) / timedelta(minutes=1)
    assert 1 <= woke <= minutes + 2
    clock.stop()


def test_a_real_notification_comes_and_goes(box, tmp_path, folders):
    program("dbus-daemon")
    (box.scripts / "gdbus").unlink()
    (box.scripts / "gdbus").symlink_to(program("gdbus"))
    with PrivateBus(folders.runtime) as bus, NotificationDaemon(bus) as daemon:
        box.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.address
        box.launch(0.2, "false").kill()
        (received,) = daemon.wait_for(1)
        assert (received.hints["urgency"], received.expire_timeout) == (("y", 2), 0)
        assert (received.summary, received.body) == ("Take the pack off", "Lower back, “ice” &amp; 15′")
        dismiss(box.folder)
        wait_until(lambda: not box.guards())
        wait_until(lambda: daemon.closed == [received.number])
