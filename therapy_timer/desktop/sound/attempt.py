# SPDX-License-Identifier: MIT
"""A call that may never return, made on a thread of its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Attempt(Generic[T]):
    """Calls a function on a daemon thread that nobody has to wait for and that does not hold up the process's end.

    A system for sound that hangs can be left neither alone nor by force: the thread stays until the call returns.
    `ended` is called on that thread, after `finished` has become true.
    """

    def __init__(self, call: Callable[[], T], ended: Callable[[], None], name: str) -> None:
        self._call = call
        self._ended = ended
        self._began = time.monotonic()
        self._done = threading.Event()
        self._result: T
        self._error: Exception | None = None
        threading.Thread(target=self._run, name=name, daemon=True).start()

    @property
    def finished(self) -> bool:
        """Whether the call has returned or raised."""
        return self._done.is_set()

    @property
    def age(self) -> float:
        """Seconds since it began."""
        return time.monotonic() - self._began

    def wait(self, limit_s: float) -> bool:
        """Wait at most so long, and tell whether the call is finished."""
        return self._done.wait(limit_s)

    def result(self) -> T:
        """What the call returned; raises what it raised. Only once it is finished."""
        if self._error is not None:
            raise self._error
        return self._result

    def _run(self) -> None:
        try:
            self._result = self._call()
        except Exception as error:  # noqa: BLE001 - raised again where the result is asked for
            self._error = error
        self._done.set()
        self._ended()
