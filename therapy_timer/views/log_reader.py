# SPDX-License-Identifier: MIT
"""Asks the log away from the window, which must not wait for it: the answers come by signal, and late ones never."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from therapy_timer.log.errors import LogError
from therapy_timer.log.store import Log
from therapy_timer.services.history import GivenUp, GoOn

Question = Callable[[Log, GoOn], Any]
"""Is put to a log of the thread's own, on that thread; raises `GivenUp` when it is to go on no longer."""

_log = logging.getLogger(__name__)


class LogReader(QObject):
    """Puts questions to the log, one after the other, on a thread that is there only as long as there are any.

    `open_log` opens a `Log` for the thread that calls it. Of each topic only the question asked last is answered. The
    log is open only while something is asked of it, so that it stands in nobody's way.
    """

    failed = Signal(object)
    """The log could not be read: a `LogError`."""
    _answered = Signal(str, int, object)

    def __init__(self, open_log: Callable[[], Log], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_log = open_log
        self._lock = threading.Lock()
        self._numbers: dict[str, int] = {}
        self._waiting: dict[str, tuple[int, Question]] = {}
        self._takers: dict[str, Callable[[Any], None]] = {}
        self._thread: threading.Thread | None = None
        self._answered.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._takers)

    def ask(self, topic: str, question: Question, take: Callable[[Any], None]) -> None:
        """Ask; `take` gets the answer in the thread of this object, unless the same topic is asked of again before."""
        with self._lock:
            number = self._numbers[topic] = self._numbers.get(topic, 0) + 1
            self._waiting.pop(topic, None)
            self._waiting[topic] = number, question
            self._takers[topic] = take
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="log-reader", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """Give up everything that was asked, and wait until nobody reads the log any more."""
        with self._lock:
            self._waiting.clear()
            self._takers.clear()
            for topic in self._numbers:
                self._numbers[topic] += 1
            thread = self._thread
        if thread is not None:
            thread.join()

    @Slot(str, int, object)
    def _take(self, topic: str, number: int, answer: object) -> None:
        if self._numbers.get(topic) != number:
            return
        take = self._takers.pop(topic, None)
        if take is None:
            return
        if isinstance(answer, LogError):
            self.failed.emit(answer)
        elif not isinstance(answer, Exception):
            take(answer)

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                topic = next(iter(self._waiting))
                number, question = self._waiting.pop(topic)
            try:
                answer = self._answer(topic, number, question)
            except GivenUp:
                continue
            except LogError as error:
                _log.warning("the log could not be read: %s", error)
                answer = error
            except Exception as error:  # noqa: BLE001 - a bug is logged, and the window stays
                _log.exception("a question to the log could not be answered")
                answer = error
            # The window may have been closed for good meanwhile.
            if shiboken6.isValid(self):
                self._answered.emit(topic, number, answer)

    def _answer(self, topic: str, number: int, question: Question) -> object:
        def go_on() -> bool:
            return self._numbers[topic] == number

        with self._open_log() as log:
            return question(log, go_on)
