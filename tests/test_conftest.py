# SPDX-License-Identifier: MIT
"""The guards of conftest.py really fail bad tests, and let good ones pass."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent

BLOCK_QT = """
import sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "pytestqt"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, NoQt())
"""

PLAIN = """
import logging
import threading
import pytest

log = logging.getLogger("therapy_timer.part")

def test_good():
    log.info("nothing to see")

def test_unexpected_record():
    log.warning("the disk is full")

def test_record_of_another_library():
    logging.getLogger("elsewhere").error("broken")

def test_expected_record(expected_log):
    expected = expected_log("therapy_timer", logging.WARNING, "disk .* full")
    log.warning("the disk is %s", "full")
    assert len(expected.records) == 1

def test_expected_record_missing(expected_log):
    expected_log("therapy_timer.part", "WARNING", "full")

def test_expected_record_of_wrong_level(expected_log):
    expected_log("therapy_timer.part", "WARNING", "full")
    log.error("full")

@pytest.fixture
def noisy():
    log.warning("set-up")
    yield
    log.warning("tear-down")

def test_noisy_fixture(noisy):
    pass

@pytest.fixture
def noisy_end():
    yield
    log.warning("tear-down")

def test_noisy_tear_down(noisy_end):
    pass

def test_python_warning():
    import warnings
    warnings.warn("deprecated")

stop = threading.Event()

def test_thread():
    threading.Thread(target=stop.wait, name="left-over", daemon=True).start()

def test_last():
    stop.set()
"""

WITH_QT = """
import pytest
from PySide6.QtCore import QObject, QThread, QTimer, qWarning
from PySide6.QtWidgets import QWidget

def test_good(qtbot):
    timer = QTimer(interval=1, singleShot=True)
    with qtbot.waitSignal(timer.timeout):
        timer.start()

def test_widget_with_timer_is_closed(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    QTimer(widget).start(1000)

def test_timer_with_parent(qapp):
    timer = QTimer(qapp)
    timer.setObjectName("tick")
    timer.start(1000)

def test_after_it(qapp):
    pass

kept = []

def test_timer_without_parent(qapp):
    kept.append(QTimer(interval=2000))
    kept[-1].start()

def test_thread(qapp):
    kept.append(QThread())
    kept[-1].setObjectName("worker")
    kept[-1].start()

def test_qt_warning(qapp):
    qWarning("layout broken")

@pytest.mark.qt_log_ignore("known to")
def test_qt_warning_ignored(qapp):
    qWarning("known to happen")

@pytest.fixture
def noisy_end():
    yield
    qWarning("gone too early")

def test_qt_warning_in_tear_down(noisy_end):
    pass

@pytest.mark.qt_log_ignore("too early")
def test_qt_warning_in_tear_down_ignored(noisy_end):
    pass
"""


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project with this one's settings and conftest.py."""
    pytester.makepyprojecttoml((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    return pytester


def run(project: pytest.Pytester, *arguments: str) -> tuple[dict[str, str], str]:
    """Run its tests; return the worst outcome of each (ERROR: failed at tear-down only) and the output."""
    result = project.runpytest_subprocess("-rA", "-p", "no:cacheprovider", *arguments, ".")
    outcomes: dict[str, str] = {}
    for line in result.outlines:
        word, _, rest = line.partition(" ")
        if word in {"PASSED", "FAILED", "ERROR"} and "::" in rest:
            name = rest.split("::")[1].split(" ")[0]
            outcomes[name] = max(word, outcomes.get(name, word), key=["PASSED", "ERROR", "FAILED"].index)
    return outcomes, result.stdout.str()


def check_plain(outcomes: dict[str, str], output: str) -> None:
    assert outcomes == {
        "test_good": "PASSED",
        "test_unexpected_record": "FAILED",
        "test_record_of_another_library": "FAILED",
        "test_expected_record": "PASSED",
        "test_expected_record_missing": "FAILED",
        "test_expected_record_of_wrong_level": "FAILED",
        "test_noisy_fixture": "FAILED",
        "test_noisy_tear_down": "ERROR",
        "test_python_warning": "FAILED",
        "test_thread": "ERROR",
        "test_last": "PASSED",
    }
    assert "unexpected log record: WARNING from therapy_timer.part: the disk is full" in output
    assert "unexpected log record: WARNING from therapy_timer.part: set-up" in output
    assert "unexpected log record: WARNING from therapy_timer.part: tear-down" in output
    assert "expected log record did not come: WARNING from therapy_timer.part matching 'full'" in output
    assert "thread still running: left-over" in output


def test_guards_of_log_and_threads(project: pytest.Pytester) -> None:
    project.makepyfile(PLAIN)
    check_plain(*run(project))


def test_guards_work_where_qt_is_not_installed(project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    blocker = project.mkdir("blocker")
    (blocker / "sitecustomize.py").write_text(BLOCK_QT, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(blocker))
    project.makepyfile(PLAIN)
    check_plain(*run(project, "-p", "no:pytest-qt"))


def test_guards_of_qt(project: pytest.Pytester) -> None:
    pytest.importorskip("pytestqt")
    project.makepyfile(WITH_QT)
    outcomes, output = run(project)
    assert outcomes == {
        "test_good": "PASSED",
        "test_widget_with_timer_is_closed": "PASSED",
        "test_timer_with_parent": "ERROR",
        "test_after_it": "PASSED",
        "test_timer_without_parent": "ERROR",
        "test_thread": "ERROR",
        "test_qt_warning": "FAILED",
        "test_qt_warning_ignored": "PASSED",
        "test_qt_warning_in_tear_down": "ERROR",
        "test_qt_warning_in_tear_down_ignored": "PASSED",
    }
    assert "QTimer still active: QTimer 'tick', 1000 ms, child of QApplication" in output
    assert "QTimer still active: QTimer '', 2000 ms, without parent" in output
    assert "QThread still running: QThread 'worker'" in output
    assert "layout broken" in output
    assert "unexpected Qt message: gone too early" in output


def test_folders_are_the_tests_own(folders: Any, tmp_path: Path) -> None:
    assert Path.home() == folders.home
    assert tmp_path in folders.home.parents
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        assert folders.home in Path(os.environ[name]).parents
    # Room for the name of a socket within 107 bytes.
    assert len(os.environ["XDG_RUNTIME_DIR"]) < 60
    assert Path(os.environ["XDG_RUNTIME_DIR"]).stat().st_mode & 0o777 == 0o700


def test_the_real_desktop_is_out_of_reach() -> None:
    assert os.environ["QT_QPA_PLATFORM"]
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        assert name not in os.environ


def test_temporary_files_lie_in_the_tests_folders(folders: Any) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import tempfile; print(tempfile.gettempdir())"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == str(folders.temporary)


def test_local_zone(local_zone: Callable[[str], None]) -> None:
    moment = datetime(2026, 7, 1, 12, tzinfo=UTC)
    local_zone("Asia/Tokyo")
    assert moment.astimezone().hour == 21
    local_zone("America/New_York")
    assert moment.astimezone().hour == 8
