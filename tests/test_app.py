# SPDX-License-Identifier: MIT
"""What app.py wires: the system's signals, the daily backup, trouble with the log, and an end that leaves nothing."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta

import pytest

pytest.importorskip("PySide6", reason="PySide6 is not installed")

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.helpers.clock import FakeClock
from tests.helpers.dress import dressing
from tests.helpers.means import PaperMeans
from tests.helpers.unwritable import unwritable
from therapy_timer import app as app_module
from therapy_timer.app import App
from therapy_timer.core.events import Anchored, AnchorReason, Modality, Told
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.desktop.notifications import Notification, NotificationFailed, Urgency
from therapy_timer.log.backup import backups
from therapy_timer.log.errors import LogBusy
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import backup_folder, open_log
from therapy_timer.services.preflight import Surroundings
from therapy_timer.views.questions import TroubleNotice

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")
NO_NOTIFICATION = ("therapy_timer.views.announcer", logging.WARNING, "no notification could be shown")


class House:
    """The whole program in this process, on a clock of the test's."""

    def __init__(self, qtbot: QtBot, application: QApplication) -> None:
        self.qtbot = qtbot
        self.application = application
        self.clock = FakeClock("10:00")
        self.folders = Folders.of_user()
        self.folders.make()
        self.running: App | None = None
        self.means = PaperMeans()
        self.surroundings = Surroundings("Speakers", heard=True)

    def begin(self, *, hidden: bool = True) -> App:
        self.log, trouble = open_log(self.folders, self.clock)
        self.running = App(self.application, self.log, self.clock, self.folders, trouble, self.means.make, self.look)
        self.running.begin(hidden=hidden)
        self.qtbot.waitUntil(
            lambda: hasattr(self.running, "_reminding") and self.running._reminding.snapshot is not None
        )
        return self.running

    def look(self) -> Surroundings:
        return self.surroundings

    def end(self) -> None:
        if self.running is not None:
            self.running.end()
            self.running._window.leave()
            self.running._theme.setParent(None)
            self.running._theme.deleteLater()
            self.running.deleteLater()
            self.running = None
            self.log.close()
            # What the windows still have to say of their end belongs to this test.
            self.application.processEvents()

    def written(self, kind: type) -> list:
        return [event for _, event in self.log.events() if isinstance(event, kind)]

    def start(self) -> str:
        (event,) = self.running._treatments.start("lower-back", Modality.ICE).events
        return event.treatment

    @property
    def state(self) -> SkinState:
        return self.running._reminding.snapshot.skin(Region.LOWER_BACK).state


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with dressing(qapp):
        found = House(qtbot, qapp)
        yield found
        found.end()


def test_clocks_are_written_down_at_start_before_sleep_and_at_the_end(house: House) -> None:
    app = house.begin()
    house.clock.go(minutes=1)
    app._wake.about_to_sleep.emit()
    house.clock.go(minutes=1)
    house.running.end()
    assert [event.reason for event in house.written(Anchored)] == [
        AnchorReason.START,
        AnchorReason.SLEEP,
        AnchorReason.EXIT,
    ]


@pytest.mark.parametrize("signal", ["woke", "clock_set"])
def test_what_fell_due_in_the_sleep_is_told_at_the_signal(house: House, expected_log, signal: str) -> None:
    expected_log(*NO_NOTIFICATION)
    app = house.begin()
    house.start()
    house.clock.go(minutes=20)
    assert house.state is SkinState.APPLYING, "nobody has looked yet"
    getattr(app._wake, signal).emit()
    assert house.state is SkinState.OVERDUE
    assert len(house.written(Told)) == 1
    assert app._window.isVisible()


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Callable[[App], list[Notification]]:
    """Has a program show its notifications in a list."""

    def show_in(app: App) -> list[Notification]:
        found: list[Notification] = []
        monkeypatch.setattr(app._notifier, "show", found.append)
        return found

    return show_in


def test_the_rests_that_ended_in_the_sleep_are_one_message_at_the_signal(house: House, shown) -> None:
    app = house.begin()
    messages = shown(app)
    app._treatments.add_area(Region.LEFT_KNEE)
    packs = [app._treatments.start(area, Modality.ICE).events[0].treatment for area in ("lower-back", "left-knee")]
    house.clock.go(minutes=4)
    for pack in packs:
        app._take_off(pack)
    house.clock.go(hours=9)
    assert messages == []
    app._wake.woke.emit()
    (message,) = messages
    assert "Lower back" in message.body
    assert "Left knee" in message.body
    assert message.silent, "it is long past"
    assert len(house.written(Told)) == 2
    app._wake.woke.emit()
    assert len(messages) == 1


def test_a_desktop_that_is_not_back_yet_after_a_sleep_is_tried_again(
    house: House, shown, monkeypatch: pytest.MonkeyPatch, expected_log
) -> None:
    expected_log(*NO_NOTIFICATION)
    app = house.begin()
    house.start()
    house.clock.go(minutes=20)

    def not_yet(_: Notification) -> None:
        raise NotificationFailed("no notification service")

    with monkeypatch.context() as asleep:
        asleep.setattr(app._notifier, "show", not_yet)
        app._wake.woke.emit()
        assert app._window.isVisible()
    messages = shown(app)
    house.clock.go(seconds=30)
    app._reminding.tick()
    assert [message.urgency for message in messages] == [Urgency.CRITICAL]


def test_a_log_that_is_held_for_half_a_minute_holds_the_window_up_once_a_second(house: House, expected_log) -> None:
    """Each time for no longer than its patience; what was said is written as soon as the log is let go."""
    expected_log("therapy_timer.services.reminding", logging.WARNING, "cannot be used")
    app = house.begin(hidden=False)
    treatment = house.start()
    statements: list[str] = []
    house.log._connection.set_trace_callback(statements.append)
    with unwritable(house.log):
        app._take_off(treatment)
        assert house.state is SkinState.RESTING
        assert statements.count("BEGIN IMMEDIATE") == 1
        for _ in range(30):
            statements.clear()
            house.clock.go(seconds=1)
            app._reminding.tick()
            app._page.render(app._reminding.snapshot)
            assert statements.count("BEGIN IMMEDIATE") == 1
    assert app._treatments.unsaved
    house.clock.go(seconds=1)
    app._reminding.tick()
    assert not app._treatments.unsaved
    (removal,) = house.log.record().treatments[treatment].removals
    assert removal.on_skin.total_seconds() == 0


def test_the_window_has_little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[timedelta] = []

    def busy(folders: Folders, _: object, *, patience: timedelta) -> None:
        asked.append(patience)
        raise LogBusy(folders.data)

    monkeypatch.setattr(app_module, "open_log", busy)
    monkeypatch.setattr(app_module.diagnostics, "begin", lambda _: None)
    before = os.umask(0o077)
    try:
        with pytest.raises(LogBusy):
            app_module.run()
    finally:
        os.umask(before)
    assert asked == [timedelta(milliseconds=100)]


def test_a_backup_is_made_each_day(house: House) -> None:
    app = house.begin()
    app._backup.finish()
    assert len(backups(backup_folder(house.folders))) == 1
    house.clock.go(hours=24)
    app._reminding.tick()
    app._backup.finish()
    assert len(backups(backup_folder(house.folders))) == 2


def test_a_backup_that_is_refused_is_told_in_the_window(house: House, expected_log) -> None:
    expected_log("therapy_timer.services.daily_backup", logging.WARNING, "checksum")
    app = house.begin()
    app._backup.finish()
    with closing(sqlite3.connect(house.log.path)) as connection, connection:
        connection.execute("DROP TRIGGER events_stay")
        connection.execute("UPDATE events SET utc = utc - 1")
    house.clock.go(hours=24)
    app._reminding.tick()
    app._backup.finish()
    app._reminding.tick()
    assert app._page._ui.notice.text() == "", "nobody would see it"
    app._window.bring_up()
    assert "no backup of today" in app._page._ui.notice.text()
    app._page.notice("")
    app._reminding.tick()
    assert app._page._ui.notice.text() == "", "it is told once"


def test_trouble_is_told_and_the_backup_is_merged(house: House, expected_log) -> None:
    expected_log("therapy_timer.services.opening", logging.WARNING, "")
    expected_log(*NO_NOTIFICATION)
    app = house.begin()
    app._backup.finish()
    house.running._treatments.off(house.start())
    house.clock.go(hours=24)
    app._reminding.tick()
    app._backup.finish()
    before = [row.id for _, row in house.log.rows()]
    house.end()
    house.log.path.write_bytes(b"no log at all" * 1000)

    app = house.begin()
    notice = app._window.findChild(TroubleNotice)
    assert notice is not None
    assert notice.isVisible()
    assert house.state is SkinState.RESTING, "something may be missing"
    restore = notice.findChild(QPushButton, "restore")
    restore.click()
    assert set(before) <= {row.id for _, row in house.log.rows()}
    assert "restored" in app._page._ui.notice.text()


def test_a_removal_that_cannot_be_saved_counts_at_once_in_every_view(house: House, monkeypatch, expected_log) -> None:
    expected_log("therapy_timer.services.reminding", logging.WARNING, "cannot be used")
    app = house.begin(hidden=False)
    treatment = house.start()
    house.clock.go(minutes=2)

    def full(*_: object) -> None:
        from therapy_timer.log.errors import LogUnwritable

        raise LogUnwritable(house.log.path, "disk full")

    with monkeypatch.context() as broken:
        broken.setattr(house.log, "transaction", full)
        app._take_off(treatment)
        assert house.state is SkinState.RESTING
        assert app._page._ui.notice.text() != ""
    house.clock.go(minutes=2)
    app._reminding.tick()
    assert not app._treatments.unsaved
    (removal,) = house.log.record().treatments[treatment].removals
    assert removal.on_skin.total_seconds() == 120
