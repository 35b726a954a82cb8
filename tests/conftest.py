# SPDX-License-Identifier: MIT
"""What holds for every test: folders of its own, no display, and nothing unexpected or left over.

A test fails if it, its set-up or its tear-down causes a log record of WARNING or above, or a Qt warning, that
it did not announce, or if a QTimer, QThread or Python thread is still running afterwards. Nothing here needs
Qt or pytest-qt: without them their share of the guards is absent.
"""

from __future__ import annotations

import gc
import logging
import os
import re
import shutil
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

# A slow, shared machine must not fail a test that is right. "long" is for a thorough search now and then.
hypothesis.settings.register_profile("ci", deadline=None, print_blob=True)
hypothesis.settings.register_profile("quick", hypothesis.settings.get_profile("ci"), max_examples=10)
hypothesis.settings.register_profile("long", hypothesis.settings.get_profile("ci"), max_examples=3000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

_REAL_DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XAUTHORITY", "SESSION_MANAGER")
_REAL_SOUND = ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PIPEWIRE_REMOTE", "PIPEWIRE_RUNTIME_DIR")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Declare the settings of pytest-qt if it is absent, since unknown ones are an error."""
    if not pluginmanager.hasplugin("pytest-qt"):
        parser.addini("qt_api", "unused without pytest-qt")
        parser.addini("qt_log_level_fail", "unused without pytest-qt")


def pytest_configure(config: pytest.Config) -> None:
    """Cut the whole run off from the desktop and the folders of the person who runs it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in _REAL_DESKTOP + _REAL_SOUND:
        os.environ.pop(name, None)
    os.environ["ALSA_CONFIG_PATH"] = os.devnull  # there is no card
    root = Path(tempfile.mkdtemp(prefix="tt-run-"))
    config.add_cleanup(lambda: shutil.rmtree(root, ignore_errors=True))
    os.environ.update(Folders.below(root / "home", root).environment())
    if not config.pluginmanager.hasplugin("pytest-qt"):
        config.addinivalue_line("markers", "qt_log_ignore(*patterns): declared by pytest-qt if it is there")
        config.addinivalue_line("markers", "no_qt_log: declared by pytest-qt if it is there")


def pytest_collection_finish() -> None:
    """Set what exists by now aside, so that the search for timers looks only at what tests made."""
    gc.collect()
    gc.freeze()


# --- folders ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Folders:
    """The folders a test may write to. All of them exist but the ones the app makes below them."""

    home: Path
    data: Path
    config: Path
    state: Path
    cache: Path
    runtime: Path
    temporary: Path

    @classmethod
    def below(cls, home: Path, short: Path) -> Folders:
        """Make the folders: below home, those for sockets (107 bytes of path) below short."""
        folders = cls(
            home=home,
            data=home / ".local" / "share",
            config=home / ".config",
            state=home / ".local" / "state",
            cache=home / ".cache",
            runtime=short / "run",
            temporary=short / "tmp",
        )
        for path in vars(folders).values():
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folders

    def environment(self) -> dict[str, str]:
        """Return the environment variables that lead to these folders on every platform."""
        return {
            "HOME": str(self.home),
            "USERPROFILE": str(self.home),
            "XDG_DATA_HOME": str(self.data),
            "XDG_CONFIG_HOME": str(self.config),
            "XDG_STATE_HOME": str(self.state),
            "XDG_CACHE_HOME": str(self.cache),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "LOCALAPPDATA": str(self.data),
            "APPDATA": str(self.config),
            "TMPDIR": str(self.temporary),
            "TEMP": str(self.temporary),
            "TMP": str(self.temporary),
        }


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Folders]:
    """Give each test folders of its own, HOME included, and take them away afterwards."""
    short = Path(tempfile.mkdtemp(prefix="tt-", dir=_SYSTEM_TEMPORARY))
    own = Folders.below(tmp_path / "home", short)
    for name, value in own.environment().items():
        monkeypatch.setenv(name, value)
    yield own
    shutil.rmtree(short, ignore_errors=True)


# Read before the environment is changed.
_SYSTEM_TEMPORARY = tempfile.gettempdir()


@pytest.fixture
def local_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Return a function that makes the named zone (``"Europe/Berlin"``) the local one until the test ends."""

    def use(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield use
    monkeypatch.undo()
    time.tzset()


# --- log records --------------------------------------------------------------------------------------------


@dataclass
class Expectation:
    """A kind of log record that a test announced, and those that came."""

    logger: str
    level: int
    pattern: str
    records: list[logging.LogRecord] = field(default_factory=list)

    def takes(self, record: logging.LogRecord) -> bool:
        """Tell whether the record is of this kind, and keep it if so."""
        of_logger = record.name == self.logger or record.name.startswith(f"{self.logger}.")
        if of_logger and record.levelno == self.level and re.search(self.pattern, record.getMessage()):
            self.records.append(record)
            return True
        return False

    def __str__(self) -> str:
        return f"{logging.getLevelName(self.level)} from {self.logger} matching {self.pattern!r}"


class LogGuard(logging.Handler):
    """Collects the records of WARNING and above that no expectation takes."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.expectations: list[Expectation] = []
        self.unexpected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Sort one record in."""
        taken = [expectation.takes(record) for expectation in self.expectations]
        if not any(taken):
            self.unexpected.append(f"{record.levelname} from {record.name}: {record.getMessage()}")

    def complaints(self) -> list[str]:
        """Return and forget what came unexpected."""
        found = [f"unexpected log record: {text}" for text in self.unexpected]
        self.unexpected.clear()
        return found

    def missing(self) -> list[str]:
        """Return what was announced and did not come."""
        return [f"expected log record did not come: {e}" for e in self.expectations if not e.records]


@pytest.fixture
def expected_log(request: pytest.FixtureRequest) -> Callable[..., Expectation]:
    """Return a function that announces a record: ``expected_log("therapy_timer", "ERROR", "regex")``.

    Such records do not fail the test; that none comes before the test function returns does. The logger's
    children count too. What comes is kept in the returned object's ``records``.
    """
    guard = request.node.stash[_LOG_GUARD]

    def announce(logger: str, level: int | str, pattern: str = "") -> Expectation:
        number = logging.getLevelNamesMapping()[level] if isinstance(level, str) else level
        expectation = Expectation(logger, number, pattern)
        guard.expectations.append(expectation)
        return expectation

    return announce


# --- Qt -----------------------------------------------------------------------------------------------------


def _running_qt_objects() -> list[Any]:
    """Return the QTimers and QThreads that still run; none if Qt was never loaded."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return []
    import shiboken6  # only there if Qt is

    app = core.QCoreApplication.instance()
    if app is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    own_thread = app.thread() if app is not None else core.QThread.currentThread()
    kinds = (core.QTimer, core.QThread)
    objects = [o for o in gc.get_objects() if issubclass(type(o), kinds) and shiboken6.isValid(o)]
    return [
        o for o in objects if (o.isActive() if isinstance(o, core.QTimer) else o.isRunning() and o is not own_thread)
    ]


def _qt_name(item: Any) -> str:
    parent = item.parent()
    owner = f"child of {type(parent).__name__} {parent.objectName()!r}" if parent else "without parent"
    every = f", {item.interval()} ms" if hasattr(item, "interval") else ""
    return f"{type(item).__name__} {item.objectName()!r}{every}, {owner}"


def _stop_leftovers() -> list[str]:
    """Name the timers and threads that still run, and stop them lest they disturb later tests."""
    if not _running_qt_objects():
        return []
    gc.collect()
    complaints = []
    for item in _running_qt_objects():
        if hasattr(item, "isActive"):
            complaints.append(f"QTimer still active: {_qt_name(item)}")
            item.stop()
        else:
            complaints.append(f"QThread still running: {_qt_name(item)}")
            item.quit()
            item.wait(1000)
    return complaints


class QtMessages:
    """Catches the Qt warnings of the tear-down, where pytest-qt no longer listens."""

    def __init__(self, item: pytest.Item) -> None:
        self._core: Any = sys.modules.get("PySide6.QtCore")
        self._ignored = [p for mark in item.iter_markers("qt_log_ignore") for p in mark.args]
        if item.get_closest_marker("no_qt_log"):
            self._core = None
        self._found: list[str] = []
        self._previous: Any = None

    def start(self) -> None:
        """Begin to listen."""
        if self._core is not None:
            self._previous = self._core.qInstallMessageHandler(self._handle)

    def stop(self) -> list[str]:
        """Stop listening and return the complaints."""
        if self._core is not None:
            self._core.qInstallMessageHandler(self._previous)
        return self._found

    def _handle(self, kind: Any, _context: Any, text: str) -> None:
        harmless = (self._core.QtMsgType.QtDebugMsg, self._core.QtMsgType.QtInfoMsg)
        if kind not in harmless and not any(re.search(pattern, text) for pattern in self._ignored):
            self._found.append(f"unexpected Qt message: {text}")


# --- the guards around each test ----------------------------------------------------------------------------

_LOG_GUARD = pytest.StashKey[LogGuard]()
_THREADS = pytest.StashKey[set[threading.Thread]]()


def _fail(complaints: list[str]) -> None:
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, None, None]:
    """Start to listen before the first fixture is made."""
    guard = item.stash[_LOG_GUARD] = LogGuard()
    item.stash[_THREADS] = set(threading.enumerate())
    logging.getLogger().addHandler(guard)
    return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """Fail a test that went well but for its log records."""
    guard = item.stash[_LOG_GUARD]
    try:
        result = yield
    except BaseException:
        guard.unexpected.clear()
        raise
    _fail(guard.complaints() + guard.missing())
    return result


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    """Take the guards down after the last fixture has gone, and say what was left."""
    messages = QtMessages(item)
    messages.start()
    complaints: list[str] = []
    try:
        result = yield
        complaints += _stop_leftovers()
        complaints += _surviving_threads(item.stash[_THREADS])
    finally:
        complaints += messages.stop()
        guard = item.stash[_LOG_GUARD]
        logging.getLogger().removeHandler(guard)
    _fail(guard.complaints() + complaints)
    return result


def _surviving_threads(before: set[threading.Thread]) -> list[str]:
    # Dummy threads stand for threads that Python did not start.
    new = [t for t in threading.enumerate() if t not in before and not isinstance(t, threading._DummyThread)]
    for thread in new:
        thread.join(1.0)
    return [f"thread still running: {thread.name}" for thread in new if thread.is_alive()]
