# SPDX-License-Identifier: MIT
"""Long work: told how far it is, cancelled at once, one at a time, and ended with the program."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from therapy_timer.views.long_work import LongWork

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


class Job:
    """Work that does what the test says."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.told: list[object] = []
        self.thread: threading.Thread | None = None
        self.steps = 3
        self.error: Exception | None = None

    def work(self, progress):
        self.thread = threading.current_thread()
        for step in range(self.steps):
            if not progress(step, self.steps):
                return None
            if step == 1:
                self.go.wait(5)
        if self.error is not None:
            raise self.error
        return "result" if progress(self.steps, self.steps) else None

    def start(self, widget):
        return widget.start(
            "Exporting…",
            self.work,
            lambda result: self.told.append(("done", result, threading.current_thread())),
            lambda error: self.told.append(("failed", error)),
            lambda: self.told.append(("cancelled",)),
        )


@pytest.fixture
def widget(qtbot):
    made = LongWork()
    qtbot.addWidget(made)
    yield made
    made.finish()


@pytest.fixture
def job():
    made = Job()
    yield made
    made.go.set()


def test_it_is_done_on_another_thread_and_told_on_that_of_the_window(widget, job, qtbot):
    assert widget.isHidden()
    assert job.start(widget)
    assert widget.busy
    assert not widget.isHidden()
    assert widget.findChild(QLabel, "workName").text() == "Exporting…"
    bar = widget.findChild(QProgressBar, "workBar")
    assert bar.accessibleName() == "Exporting…"
    job.go.set()
    qtbot.waitUntil(lambda: not widget.busy)
    assert job.told == [("done", "result", threading.main_thread())]
    assert job.thread is not threading.main_thread()
    assert widget.isHidden()


def test_how_far_it_has_come_is_seen(widget, job, qtbot):
    job.start(widget)
    bar = widget.findChild(QProgressBar, "workBar")
    job.steps = 1
    job.go.set()
    seen = []
    bar.valueChanged.connect(seen.append)
    qtbot.waitUntil(lambda: not widget.busy)
    assert seen[-1] == bar.maximum() == 1000


def test_cancelling_stops_it(widget, job, qtbot):
    widget.show()
    job.start(widget)
    cancel = widget.findChild(QPushButton, "workCancel")
    assert cancel.accessibleName() == "Cancel: Exporting…"
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not cancel.isEnabled()
    job.go.set()
    qtbot.waitUntil(lambda: not widget.busy)
    assert job.told == [("cancelled",)]


def test_there_is_one_at_a_time(widget, job, qtbot):
    other = Job()
    job.start(widget)
    assert not other.start(widget)
    job.go.set()
    qtbot.waitUntil(lambda: not widget.busy)
    assert other.thread is None
    assert other.start(widget)
    other.go.set()
    qtbot.waitUntil(lambda: not widget.busy)


def test_what_went_wrong_is_told(widget, job, qtbot):
    job.error = OSError("disk full")
    job.go.set()
    with qtbot.waitSignal(widget.busy_changed) as begun:
        job.start(widget)
    assert begun.args == [True]
    qtbot.waitUntil(lambda: not widget.busy)
    assert job.told == [("failed", job.error)]


def test_it_goes_on_when_the_window_is_closed_and_ends_with_the_program(widget, job):
    widget.show()
    job.start(widget)
    widget.hide()
    assert widget.busy
    job.go.set()
    widget.finish()
    assert job.thread is None or not job.thread.is_alive()
