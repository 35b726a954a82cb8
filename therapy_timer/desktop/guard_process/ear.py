# SPDX-License-Identifier: MIT
"""How the guard hears the program: by a pipe, which ends when the program does."""

from __future__ import annotations

import os
import time

TYPE_CHECKING = False  # what `typing` has weighs too much
if TYPE_CHECKING:
    import queue


class Ear:
    """Hears the lines of the program, and that it is gone (`closed`)."""

    def __init__(self, descriptor: int) -> None:
        import select

        self.closed = False
        self._descriptor = descriptor
        self._rest = b""
        self._poll = select.poll()
        self._poll.register(descriptor, select.POLLIN)

    def listen(self, wait: float) -> list[bytes]:
        """The lines that came, after `wait` seconds at most. What is left of a line when the pipe ends is dropped."""
        if not self._poll.poll(round(wait * 1000 + 0.5)) or self.closed:
            return []
        chunk = os.read(self._descriptor, 65536)
        if not chunk:
            self._poll.unregister(self._descriptor)
        return self._lines(chunk)

    def _lines(self, chunk: bytes) -> list[bytes]:
        self.closed = not chunk
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        return lines


class ThreadEar(Ear):
    """The same where a pipe cannot be waited for with a limit, as on Windows."""

    def __init__(self, descriptor: int) -> None:
        import queue
        import threading

        self.closed = False
        self._descriptor = descriptor
        self._rest = b""
        self._chunks: queue.Queue[bytes] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def listen(self, wait: float) -> list[bytes]:
        """The lines that came, after `wait` seconds at most."""
        if self.closed:
            time.sleep(wait)
            return []
        import queue

        try:
            return self._lines(self._chunks.get(timeout=wait))
        except queue.Empty:
            return []

    def _read(self) -> None:
        while True:
            try:
                chunk = os.read(self._descriptor, 65536)
            except OSError:
                chunk = b""
            self._chunks.put(chunk)
            if not chunk:
                return
