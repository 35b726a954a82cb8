# SPDX-License-Identifier: MIT
"""Killed at any moment: nothing acknowledged is lost, nothing else is half there, no rest is shortened."""

from __future__ import annotations

import os

import pytest

from tests.helpers.kills import ROOT, Killer, ProgramKiller

LONG = os.environ.get("THERAPY_TIMER_LONG") == "1"


def test_services_killed_anywhere(tmp_path, capfd):
    killer = Killer(tmp_path, seed=int(os.environ.get("THERAPY_TIMER_SEED", "0")))
    try:
        for _ in range(900 if LONG else 40):
            killer.kill_one()
    finally:
        killer.close()
    figures = killer.figures
    assert figures.unacknowledged > figures.kills // 10, "they are to be killed in the midst of it"
    if LONG:
        with capfd.disabled():
            print(f"\nservices {figures}")  # noqa: T201 - for docs/reliability.md


@pytest.mark.e2e
def test_program_and_command_line_killed_anywhere(folders, tmp_path, capfd):
    environment = {**os.environ, **folders.environment(), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    killer = ProgramKiller(environment, tmp_path, seed=int(os.environ.get("THERAPY_TIMER_SEED", "0")))
    try:
        for number in range(100 if LONG else 10):
            if number % 2:
                killer.kill_a_command()
            else:
                killer.kill_the_program()
    finally:
        killer.close()
    assert killer.figures.unacknowledged
    assert "Traceback" not in (tmp_path / "program.err").read_text(encoding="utf-8")
    if LONG:
        with capfd.disabled():
            print(f"\nprogram {killer.figures}")  # noqa: T201 - for docs/reliability.md
