# SPDX-License-Identifier: MIT
"""The program's side of the guard process, which watches over a pack when the program itself no longer does. No Qt.

    guard = Guard(folders.state, own_command("--hidden"))
    guard.hold(GuardWatch(...))     # on every tick; None when nothing is on
    guard.ringing()                 # on every tick while the program rings
    guard.close()                   # the program ends; a guard with a pack on goes on without it

Only one guard is in charge of a folder: the one whose token is in the watch file there. Whoever puts another token in
its place, or takes the file away, ends the one that was.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final
from uuid import uuid4

from therapy_timer.desktop import guard_process
from therapy_timer.desktop.guard_process import Line, encode
from therapy_timer.desktop.launch import STARTED_IN

_logger = logging.getLogger(__name__)

BETWEEN_STARTS: Final = 30.0
"""Seconds after which a guard process that died, or could not be started, is started again."""

RENEWED: Final = 60.0
"""Seconds after which the guard is told again that the program rings."""

NOTES_NAME: Final = "guard.log"
"""The file in the folder with what the guard process had to say, about restarts above all."""

_LONGEST_NOTES: Final = 64 * 1024
_SAME_S: Final = 0.5
_LAST_WAIT: Final = 2.0

_BOOT: Final = "import sys; sys.path.append(sys.argv.pop(1)); import guard_process; guard_process.main(sys.argv[1:])"


@dataclass(frozen=True, slots=True)
class GuardWatch:
    """What the guard holds: the earliest due of all packs that are on, and how to ring for it.

    `due_since_boot` is in seconds since boot, suspend included, as `SystemClock` reads them. `title` and `body` are the
    words of the notification. `sound` and `louder_sound` are the paths of WAV files that are played over and over, with
    their pauses in them; the louder one from two minutes past due.
    """

    due_since_boot: float
    title: str
    body: str
    sound: str
    louder_sound: str

    def same_as(self, other: GuardWatch | None) -> bool:
        """Whether that is worth no word to the guard; instants that were derived anew differ by a hair."""
        if other is None or abs(self.due_since_boot - other.due_since_boot) > _SAME_S:
            return False
        ours = (self.title, self.body, self.sound, self.louder_sound)
        return ours == (other.title, other.body, other.sound, other.louder_sound)


def guard_command() -> list[str]:
    """What starts the guard process, before its arguments.

    It is imported, not run by its path: from its compiled file it takes 2 MB less.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--guard"]
    return [sys.executable, "-I", "-S", "-c", _BOOT, str(Path(guard_process.__file__).resolve().parents[1])]


def dismiss(folder: Path) -> None:
    """End the guard of this folder, if there is one, because nothing is on any more.

    One that rings is silent within a second or two. Raises OSError if the watch file cannot be removed.
    """
    (folder / guard_process.WATCH_FILE).unlink(missing_ok=True)


class Guard:
    """Keeps a guard process while a pack is on. Nothing here raises because of the system, or waits for it.

    `restart` is the command that starts the program hidden, `command` the one that starts the guard process.
    """

    def __init__(
        self,
        folder: Path,
        restart: Sequence[str],
        *,
        command: Sequence[str] | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._folder = folder
        self._restart = list(restart)
        self._command = list(guard_command() if command is None else command)
        self._monotonic = monotonic
        self._born = monotonic()
        self._not_before = self._born
        self._process: subprocess.Popen[bytes] | None = None
        self._ending: list[subprocess.Popen[bytes]] = []
        self._wanted: GuardWatch | None = None
        self._told: GuardWatch | None = None
        self._rang: float | None = None
        self._at_rest = False  # nothing is on, and no guard is in charge

    def hold(self, watch: GuardWatch | None) -> None:
        """Have this watched, from now on instead of what was; None if nothing is on.

        To be called on every tick. It costs next to nothing if nothing has changed, starts the process when it is
        needed, and starts it anew, not more often than every `BETWEEN_STARTS` seconds, when it has died.
        """
        self._ending = [process for process in self._ending if process.poll() is None]
        self._wanted = watch
        if watch is None:
            if not self._at_rest:
                self._dismiss()
            return
        self._at_rest = False
        if self._process is not None and self._process.poll() is not None:
            self._lose(f"it ended with {self._process.returncode}")
        if self._process is None:
            self._begin(watch)
        elif not watch.same_as(self._told):
            self._tell(watch)

    def ringing(self) -> None:
        """Say that the program has the alarm for what is held in hand, or the guard rings itself.

        To be called on every tick from due until the pack is off, pauses included: a program that says it no longer,
        because it hangs, is taken for dead after `guard_process.RENEWAL` seconds.
        """
        now = self._monotonic()
        if self._told is None or (self._rang is not None and now - self._rang < RENEWED):
            return
        if self._say(Line.RINGING, repr(self._told.due_since_boot)):
            self._rang = now

    def leave(self) -> None:
        """The program ends by itself. If a pack is on, the guard does not restart it, and rings when it is due."""
        watch, self._wanted = self._wanted, None
        if watch is None:
            return
        if not self._say(Line.LEAVE):
            self._not_before = self._monotonic()  # there is no later
            self._begin(watch)
            self._say(Line.LEAVE)
        if self._process is not None:
            _close_pipe(self._process)
            self._process.returncode = 0  # it goes on by itself: nobody is to wait for it or to warn that it runs
            self._process = self._told = None

    def close(self) -> None:
        """Let go of everything, as `leave` does; wait for guards that were told to end, for a moment only."""
        self.leave()
        deadline = self._monotonic() + _LAST_WAIT
        for process in self._ending:
            try:
                process.wait(max(0.0, deadline - self._monotonic()))
            except subprocess.TimeoutExpired:
                _logger.warning("The guard process does not end; it is killed.")
                process.kill()
                process.wait()
        self._ending.clear()

    # --- the process ------------------------------------------------------------------------------------------

    def _begin(self, watch: GuardWatch) -> None:
        now = self._monotonic()
        if now < self._not_before:
            return
        self._not_before = now + BETWEEN_STARTS
        try:
            self._process = self._started(self._restarts_before(now))
        except OSError as error:
            _logger.warning("The guard process cannot be started: %s", error.strerror or error)
            return
        # Its token comes first: where it cannot be had, the guard of before is better than none.
        if self._say(Line.TOKEN, self._take_charge()):
            self._tell(watch)

    def _started(self, restarts: int) -> subprocess.Popen[bytes]:
        flags = 0
        if sys.platform == "win32":
            flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        with self._notes() as notes:
            process = subprocess.Popen(
                [*self._command, str(self._folder), str(restarts), *self._restart],
                bufsize=0,
                cwd=STARTED_IN,
                stdin=subprocess.PIPE,
                # Through a terminal it can ring the bell; somebody would wait for the end of a pipe.
                stdout=None if _has_terminal() else subprocess.DEVNULL,
                stderr=notes,
                close_fds=True,  # the lock of the data folder above all
                start_new_session=True,
                creationflags=flags,
            )
        if sys.platform != "win32" and process.stdin is not None:
            os.set_blocking(process.stdin.fileno(), False)
        return process

    def _notes(self) -> BinaryIO:
        path = self._folder / NOTES_NAME
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            if os.fstat(descriptor).st_size > _LONGEST_NOTES:
                os.truncate(descriptor, 0)
            return os.fdopen(descriptor, "ab")
        except OSError as error:
            _logger.warning("The guard process has no place for notes: %s", error.strerror or error)
            return Path(os.devnull).open("ab")

    def _restarts_before(self, now: float) -> int:
        """How often in succession guards have restarted this program; what lives for long did not die of its start."""
        said = os.environ.get(guard_process.RESTARTS_VARIABLE, "")
        return int(said) if said.isdecimal() and now - self._born < guard_process.CALM else 0

    def _take_charge(self) -> str:
        """Put a new token into the watch file and return it; "" if that cannot be done."""
        token = uuid4().hex
        path = self._folder / guard_process.WATCH_FILE
        part = path.with_suffix(".part")
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(token)
            part.replace(path)
        except OSError as error:
            _logger.warning("The guard cannot be replaced or dismissed: %s", error.strerror or error)
            with suppress(OSError):
                dismiss(self._folder)  # or the one of before would go on beside the new one
            return ""
        return token

    def _tell(self, watch: GuardWatch) -> None:
        fields = (repr(watch.due_since_boot), watch.title, watch.body, watch.sound, watch.louder_sound)
        if self._say(Line.WATCH, *fields):
            self._told, self._rang = watch, None

    def _say(self, *fields: str) -> bool:
        """Write a line to the guard; whether that could be done. A guard that does not read is as good as none."""
        line = encode(*fields)
        if self._process is None or self._process.stdin is None:
            return False
        try:
            written = self._process.stdin.write(line)
        except OSError as error:
            self._lose(error.strerror or str(error))
            return False
        if written != len(line):
            self._lose("it does not read")
            return False
        return True

    def _lose(self, why: str) -> None:
        """The process is of no use any more; another one is started by a later `hold`."""
        _logger.warning("The guard process is lost: %s", why)
        process, self._process, self._told = self._process, None, None
        if process is not None:
            _close_pipe(process)
            process.kill()
            self._ending.append(process)

    def _dismiss(self) -> None:
        if self._process is not None and self._process.poll() is None and self._say(Line.DONE):
            self._ending.append(self._process)
        if self._process is not None:
            _close_pipe(self._process)
        try:
            dismiss(self._folder)
        except OSError as error:
            _logger.warning("The guard cannot be dismissed: %s", error.strerror or error)
        self._process, self._told, self._at_rest = None, None, True
        self._not_before = self._monotonic()


def _close_pipe(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        with suppress(OSError):
            process.stdin.close()


def _has_terminal() -> bool:
    try:
        return os.isatty(1)
    except OSError:
        return False
