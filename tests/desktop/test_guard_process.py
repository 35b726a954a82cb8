# SPDX-License-Identifier: MIT
"""What the guard process decides, and how it hears, sounds and shows: everything but the process itself."""

from __future__ import annotations

import ast
import ctypes
import os
import sys
import time
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.helpers.desk import wait_until
from therapy_timer.desktop import guard_process
from therapy_timer.desktop.guard_process import (
    ANSWER,
    BETWEEN_RESTARTS,
    CALM,
    HOLD_BACK,
    LONGEST_WAIT,
    LOUDER,
    MOST_RESTARTS,
    RENEWAL,
    SELDOM,
    TAKE_OVER,
    UNCONFIRMED,
    Duty,
    Ear,
    GuardProcess,
    Notice,
    RingLock,
    Speaker,
    ThreadEar,
    WindowsNotice,
    WindowsSpeaker,
    clock_of,
    decode,
    encode,
    process,
    silence,
    token_in,
    voices,
)

DUE = 1000.0
START = 100.0
SOUND, LOUD = "/sounds/due.wav", "/sounds/louder.wav"


def test_it_is_of_the_standard_library_alone():
    names: set[str] = set()
    for path in Path(guard_process.__file__).parent.glob("*.py"):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        names |= {a.name for node in nodes if isinstance(node, ast.Import) for a in node.names}
        names |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom) and node.level == 0}
    assert {"os", "signal", "time"} <= names
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names


@pytest.mark.parametrize(
    "text", ["", "plain", "tab\tline\nend\r", "Bösch, l’été, 氷", "back\\slash\\n", "\udce9 of a path"]
)
def test_any_text_can_be_said(text):
    line = encode("watch", text, text)
    assert line.count(b"\n") == 1
    assert decode(line.removesuffix(b"\n")) == ["watch", text, text]


# --- what is decided ----------------------------------------------------------------------------------------


class World:
    """A duty and its clocks. Time passes awake or asleep; `in_charge` is the token in the watch file."""

    def __init__(self, restarts=0, watch=True):
        self.now = self.awake = START
        self.in_charge = "mine"
        self.duty = Duty(restarts, self.awake)
        self.say("token", "mine")
        if watch:
            self.say("watch", str(DUE), "Title", "Body", SOUND, LOUD)

    def say(self, *fields):
        self.duty.hear(fields, self.awake)

    def die(self):
        self.duty.hang_up(self.awake)

    def look(self):
        return self.duty.look(self.now, self.awake, self.in_charge)

    def wait(self, seconds):
        self.now += seconds
        self.awake += seconds
        return self.look()

    def sleep(self, seconds):
        self.now += seconds
        return self.look()

    def till(self, past):
        """Wait until it is so many seconds past due."""
        return self.wait(DUE + past - self.now)

    def fail(self, status=1):
        self.duty.restart_ended(status)

    def give_up(self):
        """Let every restart fail; when each was tried, in seconds from now."""
        begin, tried = self.now, []
        for _ in range(600):
            orders = self.look()
            if orders.restart:
                tried.append(self.now - begin)
                self.fail()
            self.now += 1
            self.awake += 1
        return tried


def test_while_the_program_lives_it_only_waits():
    world = World()
    looks = 0
    orders = world.look()
    while world.now < DUE:
        assert (orders.end, orders.restart, orders.ring, orders.sound) == (False, False, False, "")
        assert orders.wait <= LONGEST_WAIT
        looks += 1
        orders = world.wait(orders.wait)
    assert world.now == DUE
    assert looks == 15  # 900 seconds


@pytest.mark.parametrize("token", ["another", ""])
@pytest.mark.parametrize("fate", ["lives", "dead", "left"])
def test_it_ends_when_it_is_replaced_or_dismissed(token, fate):
    world = World()
    if fate == "dead":
        world.die()
    if fate == "left":
        world.say("leave")
    assert not world.look().end
    world.in_charge = token
    assert world.look().end
    world.till(30)
    assert world.look().end
    assert not world.look().ring


def test_it_stays_in_charge_when_the_watch_file_cannot_be_read():
    world = World()
    world.in_charge = None
    assert world.till(ANSWER + 1).end is False


def test_it_ends_with_the_treatment():
    world = World()
    world.say("done")
    world.die()
    assert world.look().end


def test_a_program_of_another_version_is_a_bug():
    with pytest.raises(ValueError, match="wink"):
        World().say("wink")
    with pytest.raises(ValueError, match="watch"):
        World().say("watch", "12")


class TestProgramAlive:
    def test_it_rings_itself_if_the_program_does_not(self):
        world = World()
        assert not world.till(0).ring
        assert not world.wait(ANSWER - 1).ring
        assert world.look().wait == pytest.approx(1)
        orders = world.wait(1)
        assert (orders.ring, orders.sound, orders.restart) == (True, SOUND, False)

    def test_it_is_silent_if_the_program_rings(self):
        world = World()
        world.till(0)
        world.wait(5)
        world.say("ringing", str(DUE))
        assert not world.wait(RENEWAL - 1).ring

    def test_an_answer_that_comes_late_silences_it(self):
        world = World()
        world.till(0)
        assert world.wait(ANSWER).ring
        world.say("ringing", str(DUE))
        assert not world.look().ring

    def test_it_rings_if_the_program_hangs_while_it_rings(self):
        world = World()
        world.till(0)
        world.say("ringing", str(DUE))
        assert not world.wait(RENEWAL - 1).ring
        assert world.wait(1).ring

    def test_the_program_has_its_time_after_a_sleep_over_due(self):
        world = World()
        orders = world.sleep(DUE - START + 600)
        assert not orders.ring
        assert orders.wait == pytest.approx(ANSWER)
        assert world.wait(ANSWER).ring

    def test_a_sleep_while_it_rings_is_no_silence_of_the_program(self):
        world = World()
        world.till(0)
        world.say("ringing", str(DUE))
        assert not world.sleep(3600).ring

    def test_what_was_said_of_another_pack_counts_for_nothing(self):
        world = World()
        world.till(0)
        world.say("ringing", str(DUE))
        world.say("watch", str(DUE + 300), "Title", "Body", SOUND, LOUD)
        assert not world.till(300).ring
        world.say("ringing", str(DUE))
        assert world.wait(ANSWER).ring

    def test_other_words_for_the_same_pack_change_nothing(self):
        world = World()
        world.till(0)
        world.say("ringing", str(DUE))
        world.say("watch", str(DUE), "Other", "words", SOUND, LOUD)
        assert not world.wait(ANSWER + 1).ring
        assert world.duty.watch.title == "Other"

    def test_a_pack_that_was_taken_off_late_is_forgotten(self):
        world = World()
        world.till(ANSWER)
        assert world.wait(ANSWER).ring
        world.say("watch", str(DUE + 900), "Title", "Body", SOUND, LOUD)
        assert not world.look().ring


class TestProgramDead:
    def test_it_is_restarted_at_once(self):
        world = World()
        world.die()
        assert world.look().restart
        assert not world.look().restart
        assert world.look().wait <= 1

    def test_it_is_restarted_although_it_never_said_what_is_due(self):
        world = World(watch=False)
        world.die()
        assert world.give_up() == [0, BETWEEN_RESTARTS, 2 * BETWEEN_RESTARTS]
        assert world.look().end

    def test_before_due_nothing_rings(self):
        world = World()
        world.die()
        world.look()
        world.fail()
        assert not world.till(-1).ring
        assert world.look().wait == pytest.approx(1)

    def test_it_rings_at_due_when_the_restart_failed(self):
        world = World()
        world.die()
        world.look()
        world.fail()
        orders = world.till(0)
        assert (orders.ring, orders.sound, orders.step) == (True, SOUND, 0)

    def test_past_due_a_restart_has_a_moment_to_ring(self):
        world = World()
        world.till(5)
        world.die()
        assert world.look().restart
        assert not world.wait(HOLD_BACK - 1).ring
        assert world.wait(1).ring
        assert world.look().wait <= 1  # to see soon when it takes over
        world.in_charge = "another"
        assert world.look().end

    def test_past_due_it_rings_at_once_when_the_restart_fails(self):
        world = World()
        world.till(5)
        world.die()
        world.look()
        world.fail(127)
        assert world.look().ring

    def test_it_is_tried_three_times_a_minute_apart(self):
        world = World()
        world.die()
        assert world.give_up() == [0, BETWEEN_RESTARTS, 2 * BETWEEN_RESTARTS]
        assert not world.look().end

    def test_it_is_tried_while_it_rings(self):
        world = World()
        world.till(5)
        world.die()
        world.look()
        world.fail()
        orders = world.wait(BETWEEN_RESTARTS)
        assert (orders.restart, orders.ring) == (True, True)

    @pytest.mark.parametrize("status", [None, 0])
    def test_a_program_that_does_not_take_over_has_failed(self, status):
        world = World()
        world.till(-1)
        world.die()
        assert world.look().restart
        if status is not None:
            world.fail(status)
        assert world.wait(TAKE_OVER).ring

    def test_no_second_one_is_started_beside_one_that_lives(self):
        world = World()
        world.die()
        world.look()
        for _ in range(10):
            assert not world.wait(BETWEEN_RESTARTS).restart
        world.fail()
        assert world.look().restart

    def test_one_that_dies_at_every_start_is_not_restarted_for_ever(self):
        world = World(restarts=MOST_RESTARTS)
        world.wait(5)
        world.die()
        assert not world.look().restart
        assert world.till(0).ring

    def test_one_that_was_restarted_before_is_not_restarted_twice_a_minute(self):
        world = World(restarts=1)
        world.wait(5)
        world.die()
        assert not world.look().restart
        assert world.wait(BETWEEN_RESTARTS - 5).restart
        assert world.duty.restarts == 2

    def test_one_that_lived_for_long_is_restarted_whatever_was(self):
        world = World(restarts=MOST_RESTARTS)
        world.wait(CALM)
        world.die()
        assert world.look().restart
        assert world.duty.restarts == 1


class TestProgramLeft:
    def test_it_is_not_restarted_and_the_pack_still_rings(self):
        world = World()
        world.say("leave")
        world.die()
        orders = world.look()
        assert (orders.end, orders.restart) == (False, False)
        assert not world.till(-1).ring
        assert world.wait(1).ring

    def test_without_a_watch_there_is_nothing_to_do(self):
        world = World(watch=False)
        world.say("leave")
        assert world.look().end


def test_a_guard_that_nobody_could_end_ends_an_hour_past_due():
    world = World()
    world.say("token", "")
    world.in_charge = "of the one before"
    world.say("leave")
    assert world.till(SELDOM - 1).ring
    assert world.wait(1).end


def test_the_steps_of_the_alarm():
    world = World()
    world.say("leave")
    assert (world.till(0).sound, world.look().step) == (SOUND, 0)
    assert (world.till(LOUDER - 1).sound, world.look().step) == (SOUND, 0)
    assert (world.till(LOUDER).sound, world.look().step) == (LOUD, 1)
    assert (world.till(UNCONFIRMED - 1).sound, world.look().step) == (LOUD, 1)
    assert (world.till(UNCONFIRMED).sound, world.look().step) == (LOUD, 2)
    silent = world.wait(10)
    assert (silent.ring, silent.sound, silent.wait) == (True, "", 50)
    assert world.wait(50).sound == LOUD
    assert (world.till(SELDOM).sound, world.look().step) == (LOUD, 3)
    silent = world.wait(10)
    assert (silent.ring, silent.sound, silent.wait) == (True, "", LONGEST_WAIT)
    assert world.till(SELDOM + 600).sound == LOUD


@pytest.mark.parametrize(
    ("past", "left"),
    [(0, 0), (899, 0), (900, 0), (909, 0), (910, 50), (959, 1), (960, 0), (3599, 1), (3600, 0), (3610, 590), (4200, 0)],
)
def test_silence(past, left):
    assert silence(past) == left


# --- hearing ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Ear, ThreadEar])
def test_it_hears_lines_and_the_end(kind):
    reader, writer = os.pipe()
    try:
        ear = kind(reader)
        assert ear.listen(0.01) == []
        os.write(writer, b"one\ntwo\nthr")
        assert wait_until(lambda: ear.listen(1)) == [b"one", b"two"]
        os.write(writer, b"ee\nfour")
        assert wait_until(lambda: ear.listen(1)) == [b"three"]
        assert not ear.closed
    finally:
        os.close(writer)
    wait_until(lambda: ear.listen(1) == [] and ear.closed)
    before = time.monotonic()
    assert ear.listen(0.05) == []
    assert time.monotonic() - before > 0.04  # it goes on waiting, or the guard would spin
    os.close(reader)


# --- sounding and showing -----------------------------------------------------------------------------------


class FakeChild:
    def __init__(self, command):
        self.command = command
        self.code = None
        self.killed = False

    def status(self):
        return self.code

    def kill(self):
        self.killed = self.code is None


class Programs:
    """Starts programs in name; those not in `there` do not exist."""

    def __init__(self, *there):
        self.there = there
        self.started = []
        self.says = b""

    def __call__(self, command, *, output=None):
        if command[0] not in self.there:
            raise FileNotFoundError(2, "No such file")
        if output is not None:
            os.write(output, self.says)
        self.started.append(FakeChild(command))
        return self.started[-1]


@pytest.fixture
def notes(monkeypatch):
    said = []
    for module in (process, voices):
        monkeypatch.setattr(module, "note", said.append)
    return said


class TestSpeaker:
    PLAYERS = (("first",), ("second", "-q"), ("third",))

    def speaker(self, programs):
        self.awake = 0.0
        return Speaker(self.PLAYERS, programs, lambda: self.awake)

    def test_it_plays_over_and_over(self):
        programs = Programs("first")
        speaker = self.speaker(programs)
        for _ in range(3):
            speaker.play(SOUND)
            speaker.play(SOUND)
            programs.started[-1].code = 0
        assert [child.command for child in programs.started] == [["first", SOUND]] * 3

    def test_it_takes_the_first_player_that_can(self, notes):
        programs = Programs("second", "third")
        speaker = self.speaker(programs)
        speaker.play(SOUND)
        programs.started[-1].code = 1
        speaker.play(SOUND)
        programs.started[-1].code = 0
        speaker.play(SOUND)
        assert [child.command[0] for child in programs.started] == ["second", "third", "third"]
        assert notes == ["cannot play with first", "cannot play with second"]

    def test_a_player_that_hangs_is_given_up(self, notes):
        programs = Programs("first", "second")
        speaker = self.speaker(programs)
        speaker.play(SOUND)
        self.awake = 59
        speaker.play(SOUND)
        assert len(programs.started) == 1
        self.awake = 60
        speaker.play(SOUND)
        assert programs.started[0].killed
        assert programs.started[1].command[0] == "second"

    def test_silence_and_another_sound_end_the_player(self):
        programs = Programs("first")
        speaker = self.speaker(programs)
        speaker.play(SOUND)
        speaker.play(LOUD)
        assert programs.started[0].killed
        assert programs.started[1].command == ["first", LOUD]
        speaker.play("")
        assert programs.started[1].killed
        speaker.play(SOUND)
        assert programs.started[2].command == ["first", SOUND]

    def test_without_a_player_the_bell_rings_and_all_are_tried_again(self, notes, monkeypatch):
        rung = []
        monkeypatch.setattr(os, "isatty", lambda number: number == 1)

        def write(number, text):
            rung.append((number, text))
            raise OSError(5, "the terminal was closed")

        monkeypatch.setattr(os, "write", write)
        programs = Programs()
        speaker = self.speaker(programs)
        for _ in range(3):
            speaker.play(SOUND)
        assert rung == [(1, b"\a")] * 3
        assert len(notes) == 3  # not nine
        programs.there = ("first",)
        speaker.play(SOUND)
        assert programs.started


class TestNotice:
    WAYS = (("gdbus", voices._by_gdbus), ("notify-send", voices._by_notify_send))

    def test_it_is_shown_once_for_each_step_in_place_of_the_one_before(self):
        programs = Programs("gdbus")
        programs.says = b"(uint32 7,)\n"
        notice = Notice(self.WAYS, programs)
        notice.show("Title", "Body", 0)
        programs.started[0].code = 0
        notice.show("Title", "Body", 0)
        notice.show("Title", "Body", 0)
        assert len(programs.started) == 1
        notice.show("Title", "Body", 1)
        assert programs.started[1].command[-7:-5] == ["7", "'therapy-timer'"]

    def test_it_is_taken_away(self):
        programs = Programs("gdbus")
        programs.says = b"(uint32 7,)\n"
        notice = Notice(self.WAYS, programs)
        notice.withdraw()
        assert programs.started == []
        notice.show("Title", "Body", 0)
        notice.withdraw()
        notice.withdraw()
        assert [child.command[-2:] for child in programs.started[1:]] == [
            ["org.freedesktop.Notifications.CloseNotification", "7"]
        ]

    def test_what_cannot_be_shown_one_way_is_shown_another(self, notes):
        programs = Programs("gdbus", "notify-send")
        notice = Notice(self.WAYS, programs)
        notice.show("-Title", "a < b", 0)
        programs.started[0].code = 1
        notice.show("-Title", "a < b", 0)
        assert programs.started[1].command[:1] == ["notify-send"]
        assert programs.started[1].command[-3:] == ["--", "-Title", "a &lt; b"]
        assert notes == ["cannot show a notification with gdbus"]

    def test_without_any_way_it_is_noted_and_no_more(self, notes):
        notice = Notice(self.WAYS, Programs())
        notice.show("Title", "Body", 0)
        notice.show("Title", "Body", 0)
        notice.withdraw()
        assert notes == ["no notification could be shown"]

    def test_macos(self):
        programs = Programs("osascript")
        Notice(guard_process.WAYS["darwin"], programs).show("Title", 'a "quoted" body', 0)
        assert programs.started[0].command[-2:] == ["Title", 'a "quoted" body']


class TestWindows:
    class Winsound(SimpleNamespace):
        SND_FILENAME, SND_ASYNC, SND_LOOP, SND_NODEFAULT = 1, 2, 4, 8

        def PlaySound(self, sound, flags):  # noqa: N802 - winsound's name
            if sound == self.broken:
                raise RuntimeError("Failed to play sound")
            self.calls.append((sound, flags))

        def MessageBeep(self):  # noqa: N802 - winsound's name
            self.calls.append("beep")

    def test_sound(self, notes):
        winsound = self.Winsound(calls=[], broken=LOUD)
        speaker = WindowsSpeaker(winsound)
        speaker.play(SOUND)
        speaker.play(SOUND)
        speaker.play("")
        speaker.play(LOUD)
        speaker.play(LOUD)
        assert winsound.calls == [(SOUND, 15), (None, 0), "beep", "beep"]
        assert notes == ["cannot play: Failed to play sound"]

    def test_notice(self):
        shown = []
        notice = WindowsNotice(lambda *words: shown.append(words))
        notice.show("Title", "Body", 0)
        notice.show("Title", "Body", 1)
        wait_until(lambda: shown == [("Title", "Body")])
        notice.withdraw()
        notice.show("Title", "Body", 0)
        wait_until(lambda: len(shown) == 2)

    def test_clock(self):
        def tick_count():
            return 123_456

        assert clock_of("win32", SimpleNamespace(GetTickCount64=tick_count))() == 123.456
        assert tick_count.restype is ctypes.c_uint64


def test_the_clock_is_the_programs_own():
    from therapy_timer.services.system_clock import SystemClock

    before = SystemClock().now().since_boot
    ours = timedelta(seconds=clock_of(sys.platform)())
    after = SystemClock().now().since_boot
    assert before - timedelta(microseconds=1) <= ours <= after + timedelta(microseconds=1)


# --- the file and the lock ----------------------------------------------------------------------------------


def test_the_token_in_the_watch_file(tmp_path):
    path = tmp_path / "guard.watch"
    assert token_in(str(path)) == ""
    assert token_in(str(tmp_path / "gone" / "guard.watch")) == ""
    path.write_text("abc\n")
    assert token_in(str(path)) == "abc"
    path.unlink()
    path.mkdir()
    assert token_in(str(path)) is None


def test_only_one_has_the_right_to_ring(tmp_path):
    one, two = RingLock(str(tmp_path / "lock")), RingLock(str(tmp_path / "lock"))
    assert one.acquire()
    assert one.acquire()
    assert not two.acquire()
    one.release()
    assert two.acquire()
    two.release()


def test_where_no_lock_can_be_had_it_rings(tmp_path, notes):
    assert RingLock(str(tmp_path / "gone" / "lock")).acquire()
    assert len(notes) == 1


# --- all of it in one process -------------------------------------------------------------------------------


class Recorder:
    def __init__(self):
        self.done = []

    def play(self, path):
        self.done.append(("play", path))

    def show(self, *what):
        self.done.append(("show", *what))

    def stop(self):
        self.done.append("silent")

    def withdraw(self):
        self.done.append("withdrawn")


class ScriptedEar:
    """Time passes while it listens; what it hears is said beforehand, by the second."""

    def __init__(self, clock, script):
        self.closed = False
        self._clock = clock
        self._script = script

    def listen(self, wait):
        assert wait > 0
        self._clock.time += wait
        return [self._script.pop(at) for at in sorted(self._script) if at <= self._clock.time]


def run(folder, script, due=10.0):
    """Run a guard on a script until that says "done" or the file is gone; what it did."""
    clock = SimpleNamespace(time=0.0)
    recorder = Recorder()
    (folder / guard_process.WATCH_FILE).write_text("mine")
    first = [encode("token", "mine")[:-1], encode("watch", str(due), "Title", "Body", SOUND, LOUD)[:-1]]
    duty = Duty(0, 0.0)
    for line in first:
        duty.hear(decode(line), 0.0)
    GuardProcess(
        duty=duty,
        ear=ScriptedEar(clock, script),
        speaker=recorder,
        notice=recorder,
        folder=str(folder),
        restart=lambda _: pytest.fail("no restart"),
        now=lambda: clock.time,
        awake=lambda: clock.time,
    ).run()
    return recorder.done


def test_it_rings_and_falls_silent(tmp_path):
    done = run(tmp_path, {32.0: b"ringing\t10.0", 50.0: b"done"})
    rings = [what for what in done if what not in {"silent", "withdrawn"}]
    assert rings == [("play", SOUND), ("show", "Title", "Body", 0)] * 2  # at 30 and 31
    assert done[-2:] == ["silent", "withdrawn"]


def test_it_is_silent_while_another_one_rings(tmp_path):
    other = RingLock(str(tmp_path / guard_process.LOCK_FILE))
    assert other.acquire()
    try:
        done = run(tmp_path, {100.0: b"done"})
    finally:
        other.release()
    assert set(done) == {"silent", "withdrawn"}
