# SPDX-License-Identifier: MIT
"""Work that takes long: a calm line with how far it has come and a way to stop it, while the window stays live."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from time import monotonic
from typing import Any, Final

import shiboken6
from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from therapy_timer.views import theme
from therapy_timer.views.controls import Button

Progress = Callable[[int, int], bool]
"""Is told how much out of all is done (0 out of 0 if nobody knows), and says whether to go on."""

_log = logging.getLogger(__name__)


class LongWork(QWidget):
    """Does one piece of work at a time on a thread of its own; hidden while there is none.

    Closing the window does not stop it; `finish`, at the end of the program, does.
    """

    busy_changed = Signal(bool)
    """Whether something is under way."""
    _progressed = Signal(int, int)
    _ended = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._done: Callable[[Any], None] = _nothing
        self._failed: Callable[[Exception], None] = _nothing
        self._cancelled: Callable[[], None] = _nobody
        self._label = QLabel(self)
        self._label.setObjectName("workName")
        self._label.setProperty("role", "muted")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("workBar")
        self._bar.setTextVisible(False)
        self._cancel = Button(self.tr("Cancel"), self)
        self._cancel.setObjectName("workCancel")
        self._cancel.setProperty("variant", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.M)
        row.addWidget(self._label)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._cancel.clicked.connect(self.cancel)
        self._progressed.connect(self._show_progress)
        self._ended.connect(self._end)
        self.setVisible(False)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._thread is not None

    def start(
        self,
        name: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None = None,
    ) -> bool:
        """Begin with a piece of work; False, and nothing happens, if another one is under way.

        `work` is called on another thread. It returns None when its progress told it to stop; then `cancelled` is
        called, else `done` with what it returned, or `failed` with what it raised, all in the thread of the window.
        """
        if self._thread is not None:
            return False
        self._stop = threading.Event()
        self._done, self._failed, self._cancelled = done, failed, cancelled or _nobody
        self._label.setText(name)
        self._bar.setAccessibleName(name)
        self._cancel.setAccessibleName(self.tr("Cancel: {work}").format(work=name))
        self._cancel.setEnabled(True)
        self._show_progress(0, 0)
        self._thread = threading.Thread(target=self._run, args=(work, self._stop), name="long-work", daemon=True)
        self.setVisible(True)
        self.busy_changed.emit(True)
        self._thread.start()
        return True

    @Slot()
    def cancel(self) -> None:
        """Have it stop as soon as it looks up."""
        self._stop.set()
        self._cancel.setEnabled(False)

    def finish(self) -> None:
        """Stop it, and wait for its end."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(_PATIENCE_S)

    def _run(self, work: Callable[[Progress], Any], stop: threading.Event) -> None:
        told = 0.0

        def progress(done: int, of: int) -> bool:
            nonlocal told
            if stop.is_set():
                return False
            if (now := monotonic()) - told >= _TELL_EVERY_S or done == of:
                told = now
                self._tell(self._progressed, done, of)
            return True

        result, error = None, None
        try:
            result = work(progress)
        except Exception as raised:  # noqa: BLE001 - handed on to where it is told
            error = raised
        self._tell(self._ended, result, error)

    def _tell(self, signal: SignalInstance, *values: object) -> None:
        # The window may have been closed for good meanwhile.
        if shiboken6.isValid(self):
            signal.emit(*values)

    @Slot(int, int)
    def _show_progress(self, done: int, of: int) -> None:
        # The bar counts in numbers of 32 bits.
        # How much there is to do is not known yet: a bar that runs to and fro, unless nothing may move by itself.
        self._bar.setRange(0, _STEPS if of or not theme.motion.wanted() else 0)
        self._bar.setValue(done * _STEPS // of if of else 0)

    @Slot(object, object)
    def _end(self, result: object, error: Exception | None) -> None:
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        self.setVisible(False)
        self.busy_changed.emit(False)
        if error is not None:
            _log.info("%s did not succeed: %s", self._label.text(), error)
            self._failed(error)
        elif result is None:
            self._cancelled()
        else:
            self._done(result)


def _nothing(_: object) -> None:
    pass


def _nobody() -> None:
    pass


_STEPS: Final = 1000
_TELL_EVERY_S: Final = 0.05
_PATIENCE_S: Final = 5.0
