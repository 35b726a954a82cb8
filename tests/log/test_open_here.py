# SPDX-License-Identifier: MIT
"""A second one who opens the log in the same process does not take the first one's locks away."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.clock import FakeClock
from therapy_timer.core.events import Anchored, AnchorReason
from therapy_timer.log import open_here
from therapy_timer.log.errors import LogDamaged
from therapy_timer.log.store import FILE_NAME, Log

VISIT = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT count(*) FROM events').fetchone()"
"""Another process that comes, reads and goes: the last one who closes a log takes its -wal away."""


def visit(folder: Path) -> None:
    subprocess.run([sys.executable, "-c", f"{VISIT}; c.close()", str(folder / FILE_NAME)], check=True, timeout=60)


def write(log: Log) -> None:
    with log.transaction() as transaction:
        transaction.append(FakeClock().now(), Anchored(AnchorReason.INTERVAL))


def test_the_first_one_goes_on(tmp_path: Path) -> None:
    with Log.open(tmp_path) as first:
        write(first)
        with Log.open(tmp_path) as second:
            write(second)
        visit(tmp_path)
        assert (tmp_path / f"{FILE_NAME}-wal").exists(), "it is still in use"
        write(first)
        assert len(list(first.events())) == 3


def test_closing_twice_counts_once(tmp_path: Path) -> None:
    with Log.open(tmp_path) as first:
        second = Log.open(tmp_path)
        second.close()
        second.close()
        with open_here.opening(tmp_path / FILE_NAME) as is_open:
            assert is_open
        open_here.closed(tmp_path / FILE_NAME)
        write(first)
    with open_here.opening(tmp_path / FILE_NAME) as is_open:
        assert not is_open
    open_here.closed(tmp_path / FILE_NAME)


def test_one_that_cannot_be_opened_is_not_open(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no log at all" * 100)
    with pytest.raises(LogDamaged):
        Log.open(tmp_path)
    with open_here.opening(tmp_path / FILE_NAME) as is_open:
        assert not is_open
    open_here.closed(tmp_path / FILE_NAME)
