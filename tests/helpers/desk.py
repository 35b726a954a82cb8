# SPDX-License-Identifier: MIT
"""A whole desktop in a box: a screen, a window manager, a session bus, a panel, notifications, and a clock of its own.

Everything is a process of the test's own. Nothing is shared with the desktop of the person who runs the tests, and
nothing is left behind, whatever happens:

    with Desk(folders, speed=240) as desk:
        app = desk.launch()
        desk.eyes.click("Start ice")
        assert desk.area()["state"] == "applying"

With a `speed`, the application and the command line run on one clock, that many times as fast as the real one; the
desktop around them does not. Their limits of time shrink with it: at 240 the five seconds that the command line waits
for an answer are 21 milliseconds.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import select
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from tests.helpers.eyes import Eyes
from tests.helpers.notification_daemon import NotificationDaemon, PrivateBus
from tests.helpers.programs import program
from therapy_timer.core.events import AreaAdded, Modality
from therapy_timer.core.region import Region
from therapy_timer.desktop.channel import NoInstance, ask
from therapy_timer.services.folders import APP as APP_NAME
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import open_log
from therapy_timer.services.system_clock import SystemClock
from therapy_timer.services.treatments import Treatments

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[2]
APP = "-m\0therapy_timer"
GUARD = "guard_process"
"""What the command lines of the application and of its guard have in them; the guard's has both."""

PATIENCE_S = 20.0
"""Real seconds after which what was waited for will not come any more."""
_PAUSE_S = 0.02

IMPATIENCE = r"(notification daemon|session bus) did not answer within 0\.5 s"
"""Half a second of a clock that runs fast is a few milliseconds. What is shown too late is shown again."""


def wait_until(condition: Callable[[], T], what: str = "", timeout_s: float = PATIENCE_S) -> T:
    """What `condition` returns, as soon as that is true; it is asked again and again. Fails after `timeout_s`.

    An AssertionError that it raises means no, and is shown if it stays so.
    """
    deadline = time.monotonic() + timeout_s
    while True:
        refusal: AssertionError | None = None
        try:
            if result := condition():
                return result
        except AssertionError as error:
            refusal = error
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {timeout_s:g} s: {what or condition}") from refusal
        time.sleep(_PAUSE_S)


class HasFolders(Protocol):
    """What the fixture `folders` gives."""

    home: Path
    data: Path
    config: Path
    state: Path
    runtime: Path
    temporary: Path

    def environment(self) -> dict[str, str]:
        """The variables that lead to them."""
        ...


# --- processes ------------------------------------------------------------------------------------------------


class Processes:
    """Processes that are started here and ended together, with whatever they started in turn."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._mark = f"THERAPY_TIMER_TEST_BOX={uuid.uuid4().hex}"
        self._started: list[subprocess.Popen[Any]] = []

    def start(
        self, command: Sequence[str], environment: Mapping[str, str], log: str, **options: Any
    ) -> subprocess.Popen[Any]:
        """Start a program that writes to the log of that name."""
        name, _, value = self._mark.partition("=")
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, **options}
        with (self._folder / log).open("ab") as errors:
            process: subprocess.Popen[Any] = subprocess.Popen(
                command, env={**environment, name: value}, stderr=errors, cwd=self._folder, **streams
            )
        self._started.append(process)
        return process

    def run(self, command: Sequence[str], environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
        """Run a program to its end."""
        name, _, value = self._mark.partition("=")
        return subprocess.run(
            command,
            env={**environment, name: value},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            cwd=self._folder,
            check=False,
        )

    def alive(self, command: str = "", but: str | None = None) -> list[int]:
        """The ids of all processes that bear the mark, whoever started them.

        Only those that have `command` in their command line, and not `but`.
        """
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            # One that has ended, but was not waited for yet, has no environment any more.
            with contextlib.suppress(OSError):
                marked = self._mark.encode() in (process / "environ").read_bytes().split(b"\0")
                line = (process / "cmdline").read_bytes()
                if marked and command.encode() in line and (but is None or but.encode() not in line):
                    found.append(int(process.name))
        return found

    def end(self, command: str = "", grace_s: float = 1, but: str | None = None) -> None:
        """End those that `alive` tells: first kindly, the last one first, and then not."""
        for number in sorted(self.alive(command, but), reverse=True):
            _send(number, signal.SIGTERM)
        with contextlib.suppress(AssertionError):
            wait_until(lambda: not self.alive(command, but), "the end of all processes", grace_s)
        self.kill(command, but)

    def kill(self, command: str = "", but: str | None = None) -> None:
        """Kill those that `alive` tells."""
        for number in self.alive(command, but):
            _send(number, signal.SIGKILL)
        wait_until(lambda: not self.alive(command, but), "the end of all processes", 5)

    def close(self) -> None:
        """End all of them and forget them."""
        self.end()
        for process in self._started:
            process.wait(5)
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    with contextlib.suppress(BrokenPipeError):
                        stream.close()
        self._started.clear()


def _send(number: int, sign: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(number, sign)


# --- the clock ------------------------------------------------------------------------------------------------

_CLOCK = """\
import json, os, sys, time
print(json.dumps({k: v for k, v in os.environ.items() if k.startswith("FAKETIME") or k == "LD_PRELOAD"}), flush=True)
for line in sys.stdin:
    print(time.time(), flush=True)
"""


class FastClock:
    """The clock of everything below one `faketime` wrapper, which lives as long as the box."""

    def __init__(self, processes: Processes, environment: Mapping[str, str], speed: float) -> None:
        command = [program("faketime"), "-f", f"+0 x{speed:g}", sys.executable, "-ISc", _CLOCK]
        self._process = processes.start(
            command, environment, "clock.log", stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._input, self._output = self._process.stdin, self._process.stdout
        self.environment: dict[str, str] = json.loads(self._output.readline())
        """What a program has to have in its environment to be below the wrapper."""

    def now(self) -> datetime:
        """The time of the wrapper (aware, UTC)."""
        self._input.write("\n")
        self._input.flush()
        return datetime.fromtimestamp(float(self._output.readline()), UTC)

    def stop(self) -> None:
        """End the wrapper as it likes to be ended, or it would leave its shared memory behind."""
        self._input.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)


# --- the application ------------------------------------------------------------------------------------------


@dataclass
class Said:
    """What came of a command line: its exit status, and what it wrote."""

    exit: int
    out: str
    err: str


class App:
    """An instance of the application that the test started."""

    def __init__(self, process: subprocess.Popen[Any], log: Path, processes: Processes) -> None:
        self.process = process
        self._log = log
        self._processes = processes

    @property
    def running(self) -> bool:
        """Whether it has not ended yet."""
        return self.process.poll() is None

    @property
    def err(self) -> str:
        """What it wrote to standard error."""
        return self._log.read_text(encoding="utf-8")

    def kill(self) -> None:
        """End it as a power cut would, and every guard of the box with it."""
        # It stands still meanwhile, or it would see that it has lost its guard.
        self.process.send_signal(signal.SIGSTOP)
        self._processes.kill(GUARD)
        self.crash()

    def crash(self) -> None:
        """Kill it alone: with a pack on, its guard starts another one, which is no `App`."""
        self.process.kill()
        self.process.wait(5)

    def wait(self) -> int:
        """Its exit status, once it has ended by itself."""
        return self.process.wait(PATIENCE_S)


@dataclass
class Desk:
    """The box. What is missing on the machine skips the test.

    `notifications` is "fake" (the recording daemon, as `daemon`), "dunst" or "none"; `panel` is Xfce's, with a tray;
    `accessible` is whether `eyes` can look into the windows. Without a `display` or a `bus` there is none of what needs
    one. Where there is a display and no log yet, the safety check is `answered` with *none of these*, so that the
    window begins with the timer and not with the cards of the first run. `expected` are patterns of what the
    application may write to standard error or, as a warning, to its diagnostic log; anything else fails the test at the
    end.
    """

    folders: HasFolders
    speed: float = 1
    notifications: str = "fake"
    panel: bool = False
    bus: bool = True
    display: bool = True
    accessible: bool = True
    answered: bool = True
    box: str = "box"
    expected: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Prepare what needs no process."""
        self.folder = self.folders.home / self.box
        self.folder.mkdir()
        self.processes = Processes(self.folder)
        self.environment = self._first_environment()
        self._stack = contextlib.ExitStack()
        self._apps = 0
        self._errors: list[Path] = []
        self.clock: FastClock | None = None

    def __enter__(self) -> Self:
        """Build everything up; if that fails, take down what is there."""
        try:
            self._build()
        except BaseException:
            self._take_down()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take everything down, after a picture of it if the test failed."""
        try:
            if error is not None and self.display:
                picture = self.folders.home.parent / f"screen-{self.box}.png"
                self.picture(picture)
                error.add_note(f"the screen: {picture}")
        finally:
            self._take_down()
        if complaints := self.complaints():
            text = "\n".join(["the application complained:", *complaints])
            if error is None:
                raise AssertionError(text)
            error.add_note(text)

    # What a test does

    def launch(self, *arguments: str, wait: bool = True) -> App:
        """Start the application; wait until the command line gets an answer from it, unless told not to."""
        self._apps += 1
        log = f"app{self._apps}.err"
        self._errors.append(self.folder / log)
        process = self.processes.start([*self.command, *arguments], self.app_environment, log)
        app = App(process, self.folder / log, self.processes)
        if wait:
            wait_until(lambda: self._status() or not app.running, "the application listens")
            assert app.running, app.err
        return app

    def start_panel(self) -> None:
        """Start the panel with its tray, as a `panel` that comes up after everything else."""
        settings = self.folders.config / "xfce4" / "xfconf" / "xfce-perchannel-xml"
        settings.mkdir(parents=True)
        (settings / "xfce4-panel.xml").write_text(_PANEL, encoding="utf-8")
        self.processes.start([program("/usr/lib/*/xfce4/xfconf/xfconfd")], self.environment, "panel.log")
        self.session.wait_for_owner("org.xfce.Xfconf", PATIENCE_S)
        self.processes.start([program("xfce4-panel"), "--disable-wm-check"], self.environment, "panel.log")
        self.session.wait_for_owner("org.kde.StatusNotifierWatcher", PATIENCE_S)

    def choose(self, **settings: object) -> None:
        """Write these settings, before the application is started."""
        folder = self.folders.config / APP_NAME
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / "settings.json").write_text(json.dumps(settings), encoding="utf-8")

    def lay(self, ago: timedelta, region: Region = Region.LOWER_BACK) -> datetime:
        """Write into the log that ice was put on so long ago, for as long as is usual there; returns when it is due.

        With real clocks only, and while nothing else has the log.
        """
        with self._treatments() as treatments:
            areas = treatments.snapshot().record.areas.values()
            known = next((area.id for area in areas if area.region is region), None)
            if known is None:
                (added,) = treatments.add_area(region).events
                assert isinstance(added, AreaAdded)
                known = added.area
            outcome = treatments.start(known, Modality.ICE, ago=ago)
        assert outcome.refusal is None, outcome.refusal
        remaining = outcome.snapshot.skin(region).remaining
        assert remaining is not None
        return outcome.snapshot.wall(remaining)

    @contextlib.contextmanager
    def _treatments(self) -> Iterator[Treatments]:
        """The commands in this process, while nothing else has the log."""
        own = (self.folders.data, self.folders.config, self.folders.state)
        folders = Folders(*(folder / APP_NAME for folder in own))
        folders.make()
        clock = SystemClock()
        log, trouble = open_log(folders, clock)
        with log:
            assert trouble is None, trouble
            yield Treatments(log, clock)

    @property
    def answers(self) -> bool:
        """Whether there is an instance, whoever started it."""
        return self._status() is not None

    def say(self, *arguments: str) -> Said:
        """Give a command on the command line."""
        done = self.processes.run([*self.command, *arguments], self.app_environment)
        assert "Traceback" not in done.stderr, done.stderr
        return Said(done.returncode, done.stdout, done.stderr)

    def done(self, *arguments: str) -> str:
        """Give a command that has to be done, and return what it printed."""
        said = self.say(*arguments)
        assert said.exit == 0, said
        return said.out

    def area(self, area: str = "lower-back") -> dict[str, Any]:
        """The state of an area as `status --json` has it, times as `datetime`, and when that was, as "now".

        If there is an instance, it is asked straight through its socket, as the command line does, at less cost.
        """
        status = self._status() or json.loads(self.done("status", "--json"))
        (found,) = (each for each in status["areas"] if each["area"] == area)
        times = {name: _time(found[name]) for name in ("started_at", "due_at", "removed_at", "ready_at")}
        return {**found, **times, "now": _time(status["now"])}

    def now(self) -> datetime:
        """The time that the application and the command line have (aware, UTC)."""
        return self.clock.now() if self.clock else datetime.now(UTC)

    def wait_till(self, instant: datetime) -> None:
        """Wait until that is the time on the application's clock."""
        left = (instant - self.now()) / timedelta(seconds=self.speed)
        wait_until(lambda: self.now() >= instant, f"it is {instant}", max(left, 0) + PATIENCE_S)

    def key(self, keys: str) -> None:
        """Press keys, as "alt+F4"."""
        self.xdotool("key", "--clearmodifiers", keys)

    def xdotool(self, *arguments: str) -> str:
        """Do something on the screen by xdotool, and return what that printed."""
        done = self.processes.run([program("xdotool"), *arguments], self.environment)
        return done.stdout.strip()

    def picture(self, path: Path, place: tuple[int, int, int, int] = (0, 0, -1, -1)) -> None:
        """Save a picture of the screen, or of a place on it (x, y, width, height)."""
        script = "import sys; from PySide6.QtGui import QGuiApplication as A; a = A([]); s = a.primaryScreen(); "
        script += "sys.exit(not s.grabWindow(0, *map(int, sys.argv[2:])).save(sys.argv[1]))"
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.processes.run([sys.executable, "-c", script, str(path), *map(str, place)], self.environment)

    def complaints(self) -> list[str]:
        """What the application wrote to standard error or as a warning to its log, and nobody expected."""
        lines = [line for path in self._errors for line in path.read_text(encoding="utf-8").splitlines()]
        for path in self.folders.home.rglob("diagnostic.log"):
            text = path.read_text(encoding="utf-8")
            lines += re.findall(r"^.*? (?:WARNING|ERROR|CRITICAL) .*(?:\n(?!\d{4}-).*)*", text, re.MULTILINE)
        return [line for line in lines if not any(re.search(pattern, line) for pattern in self.expected)]

    # How it is built

    @property
    def command(self) -> list[str]:
        """What starts the application, before its arguments."""
        return [sys.executable, "-m", "therapy_timer"]

    @property
    def app_environment(self) -> dict[str, str]:
        """The environment of the application and the command line."""
        return {**self.environment, **(self.clock.environment if self.clock else {})}

    def _first_environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "TZ") if name in os.environ}
        return {
            **kept,
            **self.folders.environment(),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "NO_AT_BRIDGE": "1",  # for the panel and the like: nobody looks into them
            # No sound, whatever the machine has; a test that wants to listen has a server of its own.
            "PULSE_SERVER": "unix:/nonexistent",
            "ALSA_CONFIG_PATH": "/dev/null",
            # Nor is the computer kept awake, or its sleep heard of.
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent",
        }

    def _status(self) -> dict[str, Any] | None:
        for path in self.folders.runtime.rglob("*.sock"):
            with contextlib.suppress(NoInstance):
                answer = ask(str(path), {"command": "status"}, PATIENCE_S)
                assert isinstance(answer["status"], dict)
                return answer["status"]
        return None

    def _build(self) -> None:
        wanted = [program("faketime")] if self.speed != 1 else []
        wanted += [program("Xvfb"), program("openbox"), program("xdotool")] if self.display else []
        wanted += [program("dbus-daemon")] if self.bus else []
        assert all(wanted)
        if self.display:
            self._show_screen()
        if self.bus:
            bus = self._stack.enter_context(PrivateBus(self.folders.runtime))
            self.session = bus
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.address
            self._start_notifications(bus)
        if self.display and self.bus:
            if self.accessible:
                self._open_eyes()
            if self.panel:
                self.start_panel()
        if self.speed != 1:
            self.clock = FastClock(self.processes, self.environment, self.speed)
            self._stack.callback(self.clock.stop)
            # Its limit of time runs fast as well. One that is killed as it starts leaves the semaphore of all that have
            # this clock locked, and nothing starts any more.
            self.choose(speaks=False)
            self.expected += [IMPATIENCE, "Accessibility encountered a DBus error"]
            # It is the number of the program's own seconds.
            self.environment["THERAPY_TIMER_PATIENCE"] = str(PATIENCE_S * self.speed)
        if self.answered and self.display and not (self.folders.data / APP_NAME).exists():
            # Early, while a clock that runs fast is not yet ahead of the one in this process.
            with self._treatments() as treatments:
                treatments.answer_safety(())

    def _show_screen(self) -> None:
        reading, writing = os.pipe()
        with os.fdopen(reading, "rb") as told:
            command = [program("Xvfb"), "-displayfd", str(writing), "-screen", "0", "1024x800x24", "-nolisten", "tcp"]
            self.processes.start([*command, "-noreset"], self.environment, "xvfb.log", pass_fds=(writing,))
            os.close(writing)
            ready, _, _ = select.select([told], [], [], PATIENCE_S)
            number = told.readline().strip().decode() if ready else ""
        assert number, (self.folder / "xvfb.log").read_text(encoding="utf-8")
        self.environment |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        up = self.folder / "openbox-is-up"
        command = [program("openbox"), "--sm-disable", "--startup", f"touch {up}"]
        self.processes.start(command, self.environment, "openbox.log")
        wait_until(up.exists, "the window manager is up")

    def _start_notifications(self, bus: PrivateBus) -> None:
        match self.notifications:
            case "fake":
                self.daemon = self._stack.enter_context(NotificationDaemon(bus))
            case "dunst":
                self.processes.start([program("dunst")], self.environment, "dunst.log")
                bus.wait_for_owner("org.freedesktop.Notifications", PATIENCE_S)

    def _open_eyes(self) -> None:
        launcher = program("/usr/libexec/at-spi-bus-launcher")
        self.processes.start([launcher, "--launch-immediately"], self.environment, "at-spi.log")
        self.session.wait_for_owner("org.a11y.Bus", PATIENCE_S)
        self.eyes = self._stack.enter_context(Eyes(self.session, self.xdotool))
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

    def _take_down(self) -> None:
        try:
            # First, lest it complains of losing everything around it.
            self.processes.end(APP, grace_s=5, but=GUARD)
            self.processes.end(GUARD)
            self._stack.close()
        finally:
            self.processes.close()


def about(one: timedelta, other: timedelta) -> bool:
    """Whether two lengths of time are the same but for the moment between two readings of clocks that run fast."""
    return abs(one - other) < timedelta(seconds=2)


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def names(items: Iterable[Any]) -> list[str]:
    """The names of what `Eyes` saw."""
    return [item.name for item in items]


_PANEL = """\
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="30"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="tasklist"/>
    <property name="plugin-2" type="string" value="systray"/>
  </property>
</channel>
"""
