# SPDX-License-Identifier: MIT
"""The page says that a removal is not on disk yet, for as long as that holds."""

from __future__ import annotations

from contextlib import suppress

import pytest

from tests.helpers.page import BACK, KNEE, PageDesk
from tests.helpers.unwritable import unwritable
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.log.errors import LogBusy, LogError, LogUnwritable
from therapy_timer.views import problem_words

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

NOT_SAVED = "Not saved yet: another program holds the log"


@pytest.fixture(autouse=True)
def in_utc(local_zone):
    local_zone("UTC")


def tick(desk: PageDesk, **span: float) -> None:
    """What the app does every second: it tries again, then draws what the window itself knows."""
    desk.clock.go(**span)
    desk.seconds += 60
    with suppress(LogError):
        desk.heard.save()
    desk.page.render(desk.heard.snapshot())


def test_it_is_said_until_it_is_saved(desk: PageDesk) -> None:
    desk.also.add_area(Region.LEFT_KNEE)
    desk.click("startIce")
    desk.go(minutes=15)
    with unwritable(desk.log):
        desk.click("tookItOffNow")
        assert desk.face[2] == "2:00:00"
        assert desk.text("notice").startswith(NOT_SAVED)
        tick(desk, seconds=5)
        assert desk.face[2] == "1:59:55"
        assert desk.text("notice").startswith(NOT_SAVED)
        desk.page.show_area(KNEE)
        assert desk.text("notice").startswith(NOT_SAVED), "whatever is on show"
        desk.page.show_area(BACK)
        assert desk.skin().state is SkinState.OVERDUE, "another door knows nothing of it"
    tick(desk, seconds=5)
    assert desk.text("notice") == ""
    assert desk.skin().state is SkinState.RESTING
    assert desk.face[2] == "1:59:50"


def test_a_start_is_refused_and_the_reason_stays(desk: PageDesk) -> None:
    desk.also.add_area(Region.LEFT_KNEE)
    desk.click("startIce")
    desk.go(minutes=15)
    with unwritable(desk.log):
        desk.click("tookItOffNow")
        desk.page.show_area(KNEE)
        desk.click("startIce")
        assert desk.text("notice").startswith("What you said last is not saved yet.")
        tick(desk, seconds=2)
        assert desk.text("notice").startswith(NOT_SAVED)
        assert desk.skin(Region.LEFT_KNEE).state is SkinState.READY
    tick(desk, seconds=2)
    desk.click("startIce")
    assert desk.skin(Region.LEFT_KNEE).state is SkinState.APPLYING


def test_taken_back_nothing_is_left_to_save(desk: PageDesk) -> None:
    desk.click("startIce")
    desk.go(minutes=5)
    with unwritable(desk.log):
        desk.click("tookItOff")
        desk.click("stillOn")
        assert desk.text("notice") == ""
        assert desk.face[2] == "10:00"


def test_it_is_not_said_that_nothing_was_recorded(desk: PageDesk) -> None:
    """A failing log is reported by each tick, too; then what was said counts all the same."""
    desk.click("startIce")
    desk.go(minutes=15)
    error = LogBusy(desk.log.path)
    desk.page.report(error)
    assert desk.text("notice") == problem_words.problem(error)
    desk.page.report(None)
    assert desk.text("notice") == ""
    with unwritable(desk.log):
        desk.click("tookItOffNow")
        desk.page.report(error)
        assert desk.text("notice").startswith(NOT_SAVED)
    tick(desk, seconds=2)
    desk.page.report(None)
    assert desk.text("notice") == ""


def test_a_full_disk_is_named(tmp_path) -> None:
    text = problem_words.not_saved(LogUnwritable(tmp_path / "log.sqlite3", "database or disk is full"))
    assert text.startswith(f"Not saved yet: the log {tmp_path / 'log.sqlite3'} cannot be written (database or disk is ")
    assert "Make room on the disk. It counts all the same" in text
