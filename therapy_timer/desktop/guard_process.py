# SPDX-License-Identifier: MIT
"""The guard process: it gets the pack off when the program is dead, or alive and silent.

The program starts it while a pack is on, and says through its standard input when the pack is due. It is of the
standard library alone, and of little of that, for it is there all the time: `json`, `subprocess` and `dataclasses`
would take more memory than all the rest. Hence the plain classes, and lines of fields instead of JSON.

    guard_process.py FOLDER RESTARTS PROGRAM [ARGUMENT ...]

FOLDER holds the watch file, RESTARTS is how often guards have restarted the program in succession, and the rest is the
command that starts it hidden.
"""

from __future__ import annotations

import os
import signal
import sys
import time

TYPE_CHECKING = False  # what `typing` has weighs too much
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import FrameType, ModuleType

    Launch = Callable[..., "Child | WindowsChild"]
    NoticeWay = tuple[str, Callable[[str, str, int], Sequence[str]]]

WATCH_FILE = "guard.watch"
"""The file in the folder that names the guard in charge, by its token. Without it no guard is in charge."""

LOCK_FILE = "guard.lock"
"""Locked by the guard that rings, so that no two do."""

RESTARTS_VARIABLE = "THERAPY_TIMER_RESTARTS"
"""Environment variable: tells the program how often in succession it was restarted by a guard."""

LONGEST_WAIT = 60.0
"""Seconds after which the clock and the watch file are looked at again, for a suspend stops what one waits on."""

ANSWER = 20.0
"""Seconds past due within which the program must have said that it rings."""

RENEWAL = 150.0
"""Seconds within which it must have said so again."""

TAKE_OVER = 30.0
"""Seconds within which a restarted program must have put its own guard in charge."""

HOLD_BACK = 10.0
"""Seconds that the first restart keeps the guard from ringing; once one has failed, no other does."""

BETWEEN_RESTARTS = 60.0
"""Seconds from one restart to the next."""

MOST_RESTARTS = 3
"""So many in succession, over all guards: a program that dies at every start is of no use."""

CALM = 600.0
"""A program that lived for so many seconds under guard did not die of its start."""

LOUDER = 120.0
"""Seconds past due after which the louder sound is played (the project's own choice; see the alarm's steps)."""

UNCONFIRMED = 900.0
"""Seconds past due until which it sounds without a break; then for `BURST` seconds a minute."""

SELDOM = 3600.0
"""Seconds past due after which it sounds for `BURST` seconds every ten minutes."""

BURST = 10.0

_LOOK = 1.0
_SOON = 0.01
_HANGS = 60.0
_NO_SUCH_COMMAND = 127


class Line:
    """What the program says, by the first field of the line."""

    TOKEN = "token"  # noqa: S105 - a name, not a secret
    """The token of this guard; "" if the watch file could not be written, and is not to be heeded."""

    WATCH = "watch"
    """The fields of a `Watch`."""

    RINGING = "ringing"
    """The program rings for what is due at that instant, or has another good reason to be silent."""

    LEAVE = "leave"
    """The program goes while a pack is on, and is not to be restarted."""

    DONE = "done"
    """Nothing is on any more."""


def encode(*fields: str) -> bytes:
    """One line of fields, in ASCII; any text can be a field."""
    return b"\t".join(field.encode("unicode_escape") for field in fields) + b"\n"


def decode(line: bytes) -> list[str]:
    """The fields of a line that `encode` made, without its end."""
    return [field.decode("unicode_escape") for field in line.split(b"\t")]


# --- what is to be done -------------------------------------------------------------------------------------


class Watch:
    """When the pack is due (seconds since boot), the words to show, and the paths of the two sounds."""

    __slots__ = ("body", "due", "louder", "sound", "title")

    def __init__(self, due: str, title: str, body: str, sound: str, louder: str) -> None:
        self.due, self.title, self.body, self.sound, self.louder = float(due), title, body, sound, louder


class Orders:
    """What is to be done now: end, restart the program, ring (with this sound or silent), and look again after `wait`.

    `step` counts the steps of the alarm; at each the notification is shown anew.
    """

    __slots__ = ("end", "restart", "ring", "sound", "step", "wait")

    def __init__(self) -> None:
        self.end, self.restart, self.ring = False, False, False
        self.sound, self.step, self.wait = "", 0, LONGEST_WAIT


class Duty:
    """Decides, from what was heard and from the clocks; does nothing itself.

    `now` is seconds since boot with suspend, which tell when the pack is due. `awake` is seconds without it, which tell
    how long somebody had time to answer. `restarts` is how often the program was restarted in succession so far.
    """

    def __init__(self, restarts: int, awake: float) -> None:
        self.watch: Watch | None = None
        self.token = ""
        self.restarts = restarts
        self._born = awake
        self._app = "there"  # or "dead", "left" (ended with the pack on), "done"
        self._noticed: float | None = None
        self._rings: float | None = None
        self._attempt: float | None = None
        self._running = False
        self._failed = False
        self._next = awake + BETWEEN_RESTARTS if restarts else awake

    def hear(self, fields: Sequence[str], awake: float) -> None:
        """Take in one line of the program."""
        match fields:
            case [Line.TOKEN, token]:
                self.token = token
            case [Line.WATCH, *rest] if len(rest) == 5:
                watch = Watch(*rest)
                if self.watch is None or watch.due != self.watch.due:
                    self._noticed = self._rings = None
                self.watch = watch
            case [Line.RINGING, due]:
                if self.watch is not None and float(due) == self.watch.due:
                    self._rings = awake
            case [Line.LEAVE]:
                self._app = "left"
            case [Line.DONE]:
                self._app = "done"
            case _:
                raise ValueError(fields[0])  # the program and its guard are of one version

    def hang_up(self, awake: float) -> None:
        """The pipe has ended: the program is dead, unless it said before that it goes."""
        if self._app == "there":
            self._app = "dead"
            if awake - self._born >= CALM:
                self.restarts, self._next = 0, awake

    def restart_ended(self, status: int) -> None:
        """The restarted program has ended. With 0 it says that another one is running."""
        self._running = False
        if status != 0:
            self._give_up_attempt()

    def look(self, now: float, awake: float, in_charge: str | None) -> Orders:
        """What is to be done. `in_charge` is the token in the watch file, "" if there is none, None if unreadable."""
        orders = Orders()
        if self._app == "done" or self._replaced(in_charge):
            orders.end = True
            return orders
        if self._app == "dead":
            self._plan_restart(orders, awake)
        if self.watch is None:
            orders.end = self._app == "left" or self._given_up()
        else:
            self._plan_ringing(orders, self.watch, now, awake)
        orders.wait = max(orders.wait, _SOON)
        return orders

    def _replaced(self, in_charge: str | None) -> bool:
        """Whether another guard is in charge, or none. Where that cannot be known, this one is."""
        return bool(self.token) and in_charge is not None and in_charge != self.token

    def _give_up_attempt(self) -> None:
        self._attempt, self._failed = None, True

    def _given_up(self) -> bool:
        return self._app == "dead" and self._attempt is None and not self._running and self.restarts >= MOST_RESTARTS

    def _plan_restart(self, orders: Orders, awake: float) -> None:
        if self._attempt is not None and awake - self._attempt >= TAKE_OVER:
            self._give_up_attempt()
        if self._attempt is None and not self._running and self.restarts < MOST_RESTARTS:
            if awake >= self._next:
                orders.restart = True
                self.restarts += 1
                self._attempt, self._running, self._next = awake, True, awake + BETWEEN_RESTARTS
            else:
                orders.wait = min(orders.wait, self._next - awake)
        if self._attempt is not None:
            orders.wait = min(orders.wait, _LOOK)

    def _plan_ringing(self, orders: Orders, watch: Watch, now: float, awake: float) -> None:
        past = now - watch.due
        if past < 0:
            self._noticed = None
            orders.wait = min(orders.wait, -past)
            return
        if self._noticed is None:
            self._noticed = awake
        waits = self._rings_from(awake) - awake
        if waits > 0:
            orders.wait = min(orders.wait, waits)
            return
        if not self.token and self._app != "there" and past >= SELDOM:
            orders.end = True  # nobody could have told it that it is over
            return
        orders.ring = True
        orders.step = sum(past >= step for step in (LOUDER, UNCONFIRMED, SELDOM))
        silent = silence(past)
        if silent <= 0:
            orders.sound = watch.louder if past >= LOUDER else watch.sound
        orders.wait = min(orders.wait, silent or _LOOK)

    def _rings_from(self, awake: float) -> float:
        """From when on, in seconds awake, the guard rings itself for what is due."""
        if self._app == "there":
            noticed = awake if self._noticed is None else self._noticed
            return noticed + ANSWER if self._rings is None else self._rings + RENEWAL
        return awake if self._attempt is None or self._failed else self._attempt + HOLD_BACK


def silence(past: float) -> float:
    """How many seconds are left until it sounds again, `past` seconds past due; 0 while it sounds."""
    if past < UNCONFIRMED:
        return 0.0
    start, every = (UNCONFIRMED, 60.0) if past < SELDOM else (SELDOM, 600.0)
    within = (past - start) % every
    return 0.0 if within < BURST else every - within


# --- hearing the program ------------------------------------------------------------------------------------


class Ear:
    """Hears the lines of the program, and that it is gone (`closed`)."""

    def __init__(self, descriptor: int) -> None:
        import select

        self.closed = False
        self._descriptor = descriptor
        self._rest = b""
        self._poll = select.poll()
        self._poll.register(descriptor, select.POLLIN)

    def listen(self, wait: float) -> list[bytes]:
        """The lines that came, after `wait` seconds at most. What is left of a line when the pipe ends is dropped."""
        if not self._poll.poll(round(wait * 1000 + 0.5)) or self.closed:
            return []
        chunk = os.read(self._descriptor, 65536)
        if not chunk:
            self._poll.unregister(self._descriptor)
        return self._lines(chunk)

    def _lines(self, chunk: bytes) -> list[bytes]:
        self.closed = not chunk
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        return lines


class ThreadEar(Ear):
    """The same where a pipe cannot be waited for with a limit, as on Windows."""

    def __init__(self, descriptor: int) -> None:
        import queue
        import threading

        self.closed = False
        self._descriptor = descriptor
        self._rest = b""
        self._chunks: queue.Queue[bytes] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def listen(self, wait: float) -> list[bytes]:
        """The lines that came, after `wait` seconds at most."""
        if self.closed:
            time.sleep(wait)
            return []
        import queue

        try:
            return self._lines(self._chunks.get(timeout=wait))
        except queue.Empty:
            return []

    def _read(self) -> None:
        while True:
            try:
                chunk = os.read(self._descriptor, 65536)
            except OSError:
                chunk = b""
            self._chunks.put(chunk)
            if not chunk:
                return


# --- other programs -----------------------------------------------------------------------------------------

_IGNORED = tuple(getattr(signal, name) for name in ("SIGHUP", "SIGINT", "SIGPIPE") if hasattr(signal, name))
"""A terminal that is closed or interrupted does not end the guard. Programs that it starts do not inherit that."""


class Child:
    """A process in a session of its own, of which the guard has no end of a pipe but `output`."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], output: int | None = None) -> None:
        null = os.open(os.devnull, os.O_RDWR)
        try:
            streams = (null, null if output is None else output, null)
            actions = [(os.POSIX_SPAWN_DUP2, stream, number) for number, stream in enumerate(streams)]
            program, words = command[0], list(command)
            try:
                self._id = os.posix_spawnp(
                    program, words, environment, file_actions=actions, setsigdef=_IGNORED, setsid=True
                )
            except NotImplementedError:  # an old macOS; the guard's session is not the terminal's either
                self._id = os.posix_spawnp(program, words, environment, file_actions=actions, setsigdef=_IGNORED)
        finally:
            os.close(null)
        self._status: int | None = None

    def status(self) -> int | None:
        """The exit status, negative for a signal; None while it runs."""
        if self._status is None:
            ended, status = os.waitpid(self._id, os.WNOHANG)
            if ended:
                self._status = os.waitstatus_to_exitcode(status)
        return self._status

    def kill(self) -> None:
        """End it if it runs."""
        if self.status() is None:
            os.kill(self._id, signal.SIGKILL)


class WindowsChild:
    """The same on Windows, where the standard library has no slighter way."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], output: int | None = None) -> None:
        import subprocess

        null = subprocess.DEVNULL
        flags = getattr(subprocess, "DETACHED_PROCESS", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
        self._process = subprocess.Popen(
            command,
            env=environment,
            stdin=null,
            stdout=null if output is None else output,
            stderr=null,
            creationflags=flags,
        )

    def status(self) -> int | None:
        """The exit status; None while it runs."""
        return self._process.poll()

    def kill(self) -> None:
        """End it if it runs."""
        self._process.kill()


class Speaker:
    """Plays a sound over and over with the first player that can; the terminal's bell is the last resort."""

    def __init__(self, players: Sequence[Sequence[str]], launch: Launch, awake: Callable[[], float]) -> None:
        self._players = players
        self._launch = launch
        self._awake = awake
        self._number = 0
        self._noted = 0
        self._path = ""
        self._child: Child | WindowsChild | None = None
        self._since = 0.0

    def play(self, path: str) -> None:
        """Go on playing this, which is to be called every second; "" for silence."""
        if path != self._path:
            self.stop()
            self._path = path
        if not path:
            return
        if self._child is not None:
            status = self._child.status()
            if status is None and self._awake() - self._since < _HANGS:
                return
            self._child.kill()
            self._child = None
            if status != 0:
                self._fail()
        self._start()

    def stop(self) -> None:
        """Be silent."""
        if self._child is not None:
            self._child.kill()
        self._child, self._path = None, ""

    def _start(self) -> None:
        while self._number < len(self._players):
            try:
                self._child = self._launch([*self._players[self._number], self._path])
            except OSError:
                self._fail()
            else:
                self._since = self._awake()
                return
        self._number = 0  # all of them once more, a second later
        if os.isatty(1):
            _write(1, b"\a")

    def _fail(self) -> None:
        if self._number >= self._noted:  # each once, or the notes would fill the disk
            note(f"cannot play with {self._players[self._number][0]}")
            self._noted = self._number + 1
        self._number += 1


class WindowsSpeaker:
    """Plays a sound over and over through `winsound`; the system's beep is the last resort."""

    def __init__(self, winsound: ModuleType) -> None:
        self._winsound = winsound
        self._path = ""
        self._noted = False

    def play(self, path: str) -> None:
        """Go on playing this, which is to be called every second; "" for silence."""
        if path == self._path:
            return
        self.stop()
        if not path:
            return
        sound = self._winsound
        try:
            sound.PlaySound(path, sound.SND_FILENAME | sound.SND_ASYNC | sound.SND_LOOP | sound.SND_NODEFAULT)
        except RuntimeError as error:
            sound.MessageBeep()
            if not self._noted:
                note(f"cannot play: {error}")
            self._noted = True
        else:
            self._path = path

    def stop(self) -> None:
        """Be silent."""
        if self._path:
            self._winsound.PlaySound(None, 0)
        self._path = ""


class Notice:
    """Shows the words with the first program that can, anew at each step, and takes them away where that can be."""

    def __init__(self, ways: Sequence[NoticeWay], launch: Launch) -> None:
        self._ways = ways
        self._launch = launch
        self._step: int | None = None
        self._words = ("", "")
        self._way = 0
        self._shown = 0
        self._child: Child | WindowsChild | None = None
        self._output = -1

    def show(self, title: str, body: str, step: int) -> None:
        """See that the words are shown; to be called every now and then."""
        if step != self._step or (title, body) != self._words:
            self._step, self._words, self._way = step, (title, body), 0
            self._drop()
            self._start()
        elif self._child is not None and (status := self._child.status()) is not None:
            self._hear_number()
            self._drop()
            if status != 0:
                note(f"cannot show a notification with {self._ways[self._way][0]}")
                self._way += 1
                self._start()

    def withdraw(self) -> None:
        """Take the words away if they are shown."""
        if self._step is None:
            return
        self._step = None
        self._hear_number()
        self._drop()
        if self._shown:
            try:
                self._launch([*_GDBUS, f"{_NOTIFICATIONS}.CloseNotification", str(self._shown)])
            except OSError:
                note("cannot take the notification away")
        self._shown = 0

    def _start(self) -> None:
        for way in range(self._way, len(self._ways)):
            self._way = way
            reader, writer = os.pipe()
            os.set_blocking(reader, False)
            try:
                self._child = self._launch(self._ways[way][1](*self._words, self._shown), output=writer)
            except OSError:
                os.close(reader)
                continue
            finally:
                os.close(writer)
            self._output = reader
            return
        note("no notification could be shown")

    def _hear_number(self) -> None:
        """The daemon's number of the notification, as `gdbus` prints it: (uint32 7,)."""
        if self._output < 0:
            return
        try:
            said = os.read(self._output, 200)
        except BlockingIOError:
            return
        number = said.partition(b"uint32 ")[2].partition(b",")[0]
        self._shown = int(number) if number.isdigit() else self._shown

    def _drop(self) -> None:
        if self._output >= 0:
            os.close(self._output)
        self._child, self._output = None, -1


class WindowsNotice:
    """Shows the words in a box over all windows; it goes when the guard ends."""

    def __init__(self, show: Callable[[str, str], object]) -> None:
        self._show = show
        self._words: tuple[str, str] | None = None

    def show(self, title: str, body: str, step: int) -> None:  # noqa: ARG002 - one box, whatever the step
        """See that the words are shown."""
        if (title, body) == self._words:
            return
        import threading

        self._words = (title, body)
        threading.Thread(target=self._show, args=self._words, daemon=True).start()

    def withdraw(self) -> None:
        """The box stays until it is clicked or the guard ends."""
        self._words = None


_NOTIFICATIONS = "org.freedesktop.Notifications"
_GDBUS = (
    *("gdbus", "call", "--session", "--timeout", "10", "--dest", _NOTIFICATIONS),
    *("--object-path", "/org/freedesktop/Notifications", "--method"),
)


def _by_gdbus(title: str, body: str, replaces: int) -> Sequence[str]:
    hints = "{'urgency': <byte 2>, 'desktop-entry': <'therapy-timer'>, 'category': <'x-therapy-timer.reminder'>}"
    words = ("'Therapy Timer'", str(replaces), "'therapy-timer'", _quoted(title), _quoted(_plain(body)))
    return [*_GDBUS, f"{_NOTIFICATIONS}.Notify", *words, "@as []", hints, "0"]


def _by_notify_send(title: str, body: str, replaces: int) -> Sequence[str]:  # noqa: ARG001 - old ones cannot
    return ["notify-send", "-u", "critical", "-t", "0", "-a", "Therapy Timer", "--", title, _plain(body)]


def _by_osascript(title: str, body: str, replaces: int) -> Sequence[str]:  # noqa: ARG001 - it has no numbers
    script = ("on run argv", "display notification (item 2 of argv) with title (item 1 of argv)", "end run")
    return ["osascript", *(part for line in script for part in ("-e", line)), title, body]


def _quoted(text: str) -> str:
    """A string as GVariant's text format has it."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'"


def _plain(text: str) -> str:
    """Text for a daemon that may read it as markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


PLAYERS: Mapping[str, Sequence[Sequence[str]]] = {
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
    "darwin": (("afplay",),),
}
WAYS: Mapping[str, Sequence[NoticeWay]] = {
    "linux": (("gdbus", _by_gdbus), ("notify-send", _by_notify_send)),
    "darwin": (("osascript", _by_osascript),),
}


# --- the whole ----------------------------------------------------------------------------------------------


def clock_of(platform: str, kernel: object = None) -> Callable[[], float]:
    """The clock that counts seconds since boot with suspend, as `services.system_clock` reads it.

    `kernel` stands in for Windows' kernel32.
    """
    if platform == "win32":
        import ctypes

        kernel32 = kernel or ctypes.CDLL("kernel32")
        tick_count = kernel32.GetTickCount64  # type: ignore[attr-defined]
        tick_count.restype = ctypes.c_uint64
        return lambda: float(tick_count()) / 1000
    names = ("CLOCK_MONOTONIC_RAW",) if platform == "darwin" else ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC")
    number: int = next(getattr(time, name) for name in names if hasattr(time, name))
    return lambda: time.clock_gettime(number)


class RingLock:
    """Held by the guard that rings."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._descriptor = -1

    def acquire(self) -> bool:
        """Whether this guard may ring. Where there are no locks it may: two are better than none."""
        if self._descriptor >= 0:
            return True
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            note(f"no lock: {error.strerror}")
            return True
        if not _locked(descriptor):
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let another one ring."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
        self._descriptor = -1


def _locked(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as error:
        note(f"no lock: {error.strerror}")
    return True


def token_in(path: str) -> str | None:
    """The token in the watch file; "" if there is no file, None if it cannot be read."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError:
        return None
    try:
        return os.read(descriptor, 200).decode("ascii", "replace").strip()
    except OSError:
        return None
    finally:
        os.close(descriptor)


def note(text: str) -> None:
    """Write a line to standard error, which the program has put into a file."""
    _write(2, f"{time.strftime('%Y-%m-%d %H:%M:%S')} {text}\n".encode(errors="replace"))


def _write(descriptor: int, text: bytes) -> None:
    try:  # noqa: SIM105 - contextlib weighs too much
        os.write(descriptor, text)
    except OSError:
        pass  # a terminal that was closed, or a full disk: nobody is left to be told


class GuardProcess:
    """Carries out what `Duty` decides, until there is nothing left to do."""

    def __init__(
        self,
        *,
        duty: Duty,
        ear: Ear,
        speaker: Speaker | WindowsSpeaker,
        notice: Notice | WindowsNotice,
        folder: str,
        restart: Callable[[int], Child | WindowsChild],
        now: Callable[[], float],
        awake: Callable[[], float],
    ) -> None:
        self._duty, self._ear, self._speaker, self._notice = duty, ear, speaker, notice
        self._watch_file = f"{folder}/{WATCH_FILE}"
        self._lock = RingLock(f"{folder}/{LOCK_FILE}")
        self._restart, self._now, self._awake = restart, now, awake
        self._restarted: Child | WindowsChild | None = None

    def run(self) -> None:
        """Look, do what is to be done, listen, and so on."""
        try:
            while True:
                self._tend_restarted()
                orders = self._duty.look(self._now(), self._awake(), token_in(self._watch_file))
                if orders.end:
                    return
                self._carry_out(orders)
                self._listen(orders.wait)
        finally:
            self._silence()

    def _carry_out(self, orders: Orders) -> None:
        if orders.restart:
            self._start_program()
        watch = self._duty.watch
        if orders.ring and watch is not None and self._lock.acquire():
            self._speaker.play(orders.sound)
            self._notice.show(watch.title, watch.body, orders.step)
        elif not orders.ring:
            self._silence()

    def _listen(self, wait: float) -> None:
        was_closed = self._ear.closed
        for line in self._ear.listen(wait):
            self._duty.hear(decode(line), self._awake())
        if self._ear.closed and not was_closed:
            self._duty.hang_up(self._awake())

    def _silence(self) -> None:
        self._speaker.stop()
        self._notice.withdraw()
        self._lock.release()

    def _start_program(self) -> None:
        note("the program is gone; starting it again")
        try:
            self._restarted = self._restart(self._duty.restarts)
        except OSError as error:
            note(f"it could not be started: {error.strerror}")
            self._duty.restart_ended(_NO_SUCH_COMMAND)

    def _tend_restarted(self) -> None:
        if self._restarted is not None and (status := self._restarted.status()) is not None:
            note(f"the restarted program has ended with {status}")
            self._restarted = None
            self._duty.restart_ended(status)


def _posix_parts() -> tuple[Ear, Speaker, Notice]:
    platform = sys.platform if sys.platform in PLAYERS else "linux"
    return Ear(0), Speaker(PLAYERS[platform], _launch, time.monotonic), Notice(WAYS[platform], _launch)


def _windows_parts() -> tuple[ThreadEar, WindowsSpeaker, WindowsNotice]:
    import ctypes
    import winsound

    def show(title: str, body: str) -> None:
        warning, above_all, foreground = 0x30, 0x1000, 0x10000
        ctypes.CDLL("user32").MessageBoxW(None, body, title, warning | above_all | foreground)

    return ThreadEar(0), WindowsSpeaker(winsound), WindowsNotice(show)


def _launch(
    command: Sequence[str], *, output: int | None = None, environment: Mapping[str, str] | None = None
) -> Child | WindowsChild:
    kind = WindowsChild if sys.platform == "win32" else Child
    return kind(command, os.environ if environment is None else environment, output)


def main(arguments: Sequence[str]) -> None:
    """Guard a pack until it is off: the folder, the number of restarts so far, and the command to restart with."""
    folder, restarts, *command = arguments
    for number in _IGNORED:
        signal.signal(number, signal.SIG_IGN)
    if hasattr(signal, "SIGCHLD"):
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)  # whoever inherits that it is ignored cannot wait for children
    signal.signal(signal.SIGTERM, _end)
    ear, speaker, notice = _windows_parts() if sys.platform == "win32" else _posix_parts()
    GuardProcess(
        duty=Duty(int(restarts), time.monotonic()),
        ear=ear,
        speaker=speaker,
        notice=notice,
        folder=folder,
        restart=lambda number: _launch(command, environment={**os.environ, RESTARTS_VARIABLE: str(number)}),
        now=clock_of(sys.platform),
        awake=time.monotonic,
    ).run()


def _end(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
