# SPDX-License-Identifier: MIT
"""The report from the command line: of everything, of some days, of an area or a region; also without a display."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.clock import FakeClock
from tests.helpers.desk import ROOT, program
from tests.helpers.log_world import LogWorld
from therapy_timer import cli
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.log.store import Log
from therapy_timer.services.folders import Folders
from therapy_timer.views.report_command import export_report

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


@pytest.fixture
def world(qapp, folders, local_zone) -> LogWorld:
    """Ice on the lower back, then heat on a knee of one's own name, on a Monday."""
    local_zone("UTC")
    own = Folders.of_user()
    own.make()
    made = LogWorld(own.data, marker=own.state)
    made.start(Modality.ICE)
    made.at("10:15").off()
    knee = made.add_area(Region.LEFT_KNEE, "Bad knee")
    made.at("11:00").start(Modality.HEAT, knee)
    made.at("11:18").off()
    return made


def export(world: LogWorld, path: Path, *arguments: str) -> int:
    return cli.main(["export", str(path), *arguments], clock=world.clock)


def text_of(path: Path) -> str:
    return subprocess.run(
        [program("pdftotext"), "-layout", path, "-"], capture_output=True, text=True, check=True
    ).stdout


def test_of_everything(world, tmp_path, capsys):
    path = tmp_path / "report.pdf"
    assert export(world, path) == cli.DONE
    assert str(path) in capsys.readouterr().out
    text = text_of(path)
    assert "Lower back" in text
    assert "Bad knee" in text
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("area", "shown", "hidden"), [("bad knee", "Bad knee", "Lower back"), ("Lower back", "Lower back", "Bad knee")]
)
def test_of_an_area_or_a_region(world, tmp_path, area, shown, hidden):
    path = tmp_path / "report.pdf"
    assert export(world, path, "--area", area) == cli.DONE
    text = text_of(path)
    assert shown in text
    assert hidden not in text


def test_of_other_days(world, tmp_path):
    path = tmp_path / "report.pdf"
    assert export(world, path, "--from", "2026-02-01", "--to", "2026-02-15") == cli.DONE
    assert "Bad knee" not in text_of(path)


def test_an_area_that_is_not_there(world, tmp_path, capsys):
    path = tmp_path / "report.pdf"
    assert export(world, path, "--area", "elsewhere") == cli.USAGE
    assert "elsewhere" in capsys.readouterr().err
    assert not path.exists()


def test_where_it_cannot_be_written_what_was_there_stays(world, tmp_path, capsys):
    path = tmp_path / "no folder" / "report.pdf"
    assert export(world, path) == cli.PROBLEM
    assert str(path) in capsys.readouterr().err


def test_a_long_one_begins_a_page_each_month(qapp, folders, tmp_path):
    clock = FakeClock()

    def open_log() -> Log:
        return Log.open(tmp_path / "data")

    path = tmp_path / "report.pdf"
    export_report(open_log, path, clock.now().utc, first=date(2026, 1, 1), last=date(2026, 3, 31))
    info = subprocess.run([program("pdfinfo"), path], capture_output=True, text=True, check=True).stdout
    assert "Pages:           3" in info


def test_without_a_display(world, tmp_path):
    """In a process of its own, which has no Qt yet and no display."""
    path = tmp_path / "report.pdf"
    kept = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "DISPLAY"}}
    command = [sys.executable, "-m", "therapy_timer", "export", str(path)]
    done = subprocess.run(
        command, env={**kept, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (cli.DONE, "")
    assert "Bad knee" in text_of(path)
