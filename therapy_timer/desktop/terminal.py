# SPDX-License-Identifier: MIT
"""A terminal: Ctrl-C as a wish that is granted when it can be, and a line that tells how far work has come."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final, TextIO

Progress = Callable[[int, int], bool]
"""Is told how much out of all is done (0 out of 0 if nobody knows), and says whether to go on."""

_CELLS: Final = 20


@contextmanager
def interruptible() -> Iterator[Callable[[], bool]]:
    """A span in which Ctrl-C breaks nothing off; yields what tells whether it was pressed. For the main thread.

    When it is pressed a second time, KeyboardInterrupt is raised as usual. Where it is ignored, it stays ignored.
    """
    pressed = False

    def press(_number: int, _frame: FrameType | None) -> None:
        nonlocal pressed
        pressed = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, press)
    try:
        yield lambda: pressed
    finally:
        signal.signal(signal.SIGINT, before)


class ProgressLine:
    """One line of a terminal, written over as the work goes on; nothing where `stream` is no terminal."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._shows = stream.isatty()
        self._text = ""

    def of(self, name: str, interrupted: Callable[[], bool]) -> Progress:
        """What is told of work with this name, and says not to go on once it is `interrupted`."""

        def progress(done: int, of: int) -> bool:
            if of:
                cells = min(_CELLS, _CELLS * done // of)
                self._write(f"{name} [{'#' * cells}{'-' * (_CELLS - cells)}]")
            return not interrupted()

        return progress

    def clear(self) -> None:
        """Leave an empty line, for what is said next."""
        self._write("")

    def _write(self, text: str) -> None:
        if self._shows and text != self._text:
            # By spaces, for not every terminal knows how to clear a line.
            blank = " " * len(self._text)
            self._text = text
            print(f"\r{blank}\r{text}", end="", file=self._stream, flush=True)
