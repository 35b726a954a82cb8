# SPDX-License-Identifier: MIT
"""Ctrl-C waits until it can be granted, and a line on a terminal tells how far work has come."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from io import StringIO

import pytest

from therapy_timer.desktop.terminal import ProgressLine, interruptible


class Screen(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    """Ctrl-C as a program of Python has it, before and afterwards."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    assert signal.signal(signal.SIGINT, before) is signal.default_int_handler


def test_ctrl_c_breaks_nothing_off_until_it_is_pressed_again() -> None:
    with interruptible() as interrupted:
        assert not interrupted()
        signal.raise_signal(signal.SIGINT)
        assert interrupted()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_where_ctrl_c_is_ignored_it_stays_ignored() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with interruptible() as interrupted:
        signal.raise_signal(signal.SIGINT)
        assert not interrupted()
    assert signal.signal(signal.SIGINT, signal.default_int_handler) is signal.SIG_IGN


def test_a_line_is_written_over_and_cleared() -> None:
    screen = Screen()
    line = ProgressLine(screen)
    progress = line.of("Reading…", lambda: False)
    assert all(progress(done, 40) for done in (0, 1, 2, 40, 50))
    assert progress(0, 0), "nobody knows how much there is"
    line.clear()
    none, some, full = (f"Reading… [{'#' * number}{'-' * (20 - number)}]" for number in (0, 1, 20))
    blank = " " * len(none)
    assert screen.getvalue() == f"\r\r{none}\r{blank}\r{some}\r{blank}\r{full}\r{blank}\r"


def test_what_was_interrupted_does_not_go_on() -> None:
    assert not ProgressLine(Screen()).of("Reading…", lambda: True)(1, 2)


def test_nothing_is_written_where_nobody_sees_it() -> None:
    file = StringIO()
    line = ProgressLine(file)
    assert line.of("Reading…", lambda: False)(1, 2)
    line.clear()
    assert not file.getvalue()
