# SPDX-License-Identifier: MIT
"""From nothing to the application's loop, and out of it again."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
from collections.abc import Callable
from datetime import timedelta
from types import FrameType
from typing import Final

from PySide6.QtCore import QLoggingCategory, QSocketNotifier
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from therapy_timer import __version__
from therapy_timer._forms import therapy_timer_rc  # noqa: F401 - the icons
from therapy_timer.app.program import App
from therapy_timer.desktop.instance import InstanceLock
from therapy_timer.services import diagnostics
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import open_log
from therapy_timer.services.system_clock import SystemClock

PATIENCE: Final = timedelta(milliseconds=100)
"""How long the window ever waits for another process that holds the log."""

_log = logging.getLogger(__name__)


class AnotherInstance(Exception):
    """The program runs already on this data folder."""


def run(*, hidden: bool = False) -> int:
    """Run the program until it quits, and return its exit status.

    The caller has checked that there is a display. Raises `LogError`, `FolderUnusable` or OSError when the surroundings
    do not let it run, and `AnotherInstance` when it runs already.
    """
    os.umask(0o077)
    folders = Folders.of_user()
    folders.make()
    lock = InstanceLock(folders.data)
    if not lock.acquire():
        raise AnotherInstance
    diagnostics.begin(folders.state)
    try:
        clock = SystemClock()
        log, trouble = open_log(folders, clock, patience=PATIENCE)
        with log:
            application = _application()
            app = App(application, log, clock, folders, trouble)
            app.at_the_end(_on_termination(application))
            app.begin(hidden=hidden)
            status = application.exec()
            app.end()
            return status
    finally:
        lock.release()


def _application() -> QApplication:
    application = QApplication(sys.argv[:1])
    application.setApplicationName("therapy-timer")
    application.setApplicationDisplayName("Therapy Timer")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("therapy-timer")
    application.setWindowIcon(QIcon(":/icons/therapy-timer.svg"))
    application.setQuitOnLastWindowClosed(False)
    # It warns where a desktop has no portal, which nothing here needs.
    QLoggingCategory.setFilterRules("qt.qpa.services.warning=false")
    return application


def _on_termination(application: QApplication) -> Callable[[], None]:
    """Quit in good order when the system or a terminal asks the process to end; returns how to stop listening.

    Python runs a signal's handler only when it gets a turn, so the byte that the system writes wakes Qt's loop.
    """
    reader, writer = socket.socketpair()
    writer.setblocking(False)
    before = signal.set_wakeup_fd(writer.fileno())
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, application)

    def quit_now() -> None:
        reader.recv(64)
        application.exit(0)

    def leave_to_qt(number: int, _frame: FrameType | None) -> None:
        _log.info("asked to end by signal %s", number)

    notifier.activated.connect(quit_now)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, leave_to_qt)

    def stop() -> None:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before)
        reader.close()
        writer.close()

    return stop
