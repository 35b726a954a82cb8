# SPDX-License-Identifier: MIT
"""Questions to the log are put on another thread, and only the newest of a topic is answered."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import pytest

from therapy_timer.log.errors import LogBusy
from therapy_timer.log.store import Log
from therapy_timer.services.history import GivenUp
from therapy_timer.views.log_reader import LogReader


@pytest.fixture
def reader(qtbot, tmp_path):
    made = LogReader(lambda: Log.open(tmp_path))
    yield made
    made.stop()


def test_an_answer_comes_in_the_thread_of_the_window_from_a_log_of_another(reader, qtbot):
    answers, threads = [], []

    def question(log, _go_on):
        threads.append(threading.current_thread())
        return list(log.events())

    reader.ask("events", question, lambda answer: (answers.append(answer), threads.append(threading.current_thread())))
    assert reader.busy
    qtbot.waitUntil(lambda: not reader.busy)
    assert answers == [[]]
    assert threads[0] is not threading.main_thread() is threads[1]


def test_only_the_newest_question_of_a_topic_is_answered(reader, qtbot):
    answers, begun, release = [], threading.Event(), threading.Event()

    def slow(_log, _go_on):
        begun.set()
        release.wait(5)
        return "first"

    reader.ask("page", slow, answers.append)
    assert begun.wait(5)
    for n in range(3):
        reader.ask("page", lambda _log, _go_on, n=n: n, answers.append)
    reader.ask("sums", lambda _log, _go_on: "sums", answers.append)
    release.set()
    qtbot.waitUntil(lambda: not reader.busy)
    assert answers == [2, "sums"]


def test_a_question_learns_that_nobody_waits(reader, qtbot):
    answers, begun, given_up = [], threading.Event(), threading.Event()

    def endless(_log, go_on):
        begun.set()
        while go_on():
            pass
        given_up.set()
        raise GivenUp

    reader.ask("page", endless, answers.append)
    assert begun.wait(5)
    reader.ask("page", lambda _log, _go_on: "new", answers.append)
    qtbot.waitUntil(lambda: answers == ["new"])
    assert given_up.is_set()


def test_stopping_waits_until_nobody_reads(reader):
    begun, answers = threading.Event(), []

    def endless(_log, go_on):
        begun.set()
        while go_on():
            pass
        raise GivenUp

    reader.ask("page", endless, answers.append)
    assert begun.wait(5)
    reader.stop()
    assert not reader.busy
    assert answers == []


def test_a_log_that_cannot_be_read_is_told(reader, qtbot, expected_log):
    expected_log("therapy_timer.views.log_reader", logging.WARNING, "could not be read")

    def busy(_log, _go_on):
        raise LogBusy(Path("log.sqlite3"), "locked")

    with qtbot.waitSignal(reader.failed) as told:
        reader.ask("page", busy, lambda _answer: pytest.fail("there is no answer"))
    assert isinstance(told.args[0], LogBusy)
    assert not reader.busy


def test_a_bug_is_logged_and_the_next_question_is_answered(reader, qtbot, expected_log):
    expected_log("therapy_timer.views.log_reader", logging.ERROR, "could not be answered")
    answers = []
    reader.ask("page", lambda _log, _go_on: 1 // 0, answers.append)
    qtbot.waitUntil(lambda: not reader.busy)
    reader.ask("page", lambda _log, _go_on: "fine", answers.append)
    qtbot.waitUntil(lambda: answers == ["fine"])
