# SPDX-License-Identifier: MIT
"""A time in which Python's collector of garbage leaves every widget where it is."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Collect nothing meanwhile.

    Where Qt goes through all widgets and tells each of a change, it calls into Python, and the collector may run there.
    A widget that nobody holds any more would be destroyed under Qt's hands, which comes to it later and crashes.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
