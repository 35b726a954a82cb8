# SPDX-License-Identifier: MIT
"""How the guard rings: a sound over and over, and words on the screen."""

from __future__ import annotations

import os

from .notes import note, write

TYPE_CHECKING = False  # what `typing` has weighs too much
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import ModuleType

    from .children import Child, WindowsChild

    Launch = Callable[..., Child | WindowsChild]
    NoticeWay = tuple[str, Callable[[str, str, int], Sequence[str]]]

_HANGS = 60.0
"""Seconds after which a player that has not ended is taken to hang."""


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
            write(1, b"\a")

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
