# SPDX-License-Identifier: MIT
"""What app.py wires.

The system's signals, the alarm and all that is asked of the computer for it, what can be said outside the window, the
settings, the daily backup, trouble with the log, and an end that leaves nothing.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import pytest

pytest.importorskip("PySide6", reason="PySide6 is not installed")

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QSlider,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.helpers.clock import DAY
from tests.helpers.dress import dressing
from tests.helpers.house import House
from tests.helpers.unwritable import unwritable
from therapy_timer.app import computer, pages, preflight, program, start
from therapy_timer.app.program import App
from therapy_timer.core.events import (
    Anchored,
    AnchorReason,
    Condition,
    Modality,
    OccurrenceSettled,
    SafetyAnswered,
    SkipReason,
    Started,
    Told,
)
from therapy_timer.core.region import Region
from therapy_timer.core.skin import Hold, SkinState
from therapy_timer.desktop.autostart import autostart_of_system
from therapy_timer.desktop.lack import Lack
from therapy_timer.desktop.notifications import Notification, NotificationFailed, NotifierChain, Urgency
from therapy_timer.desktop.sound.model import SoundName
from therapy_timer.log.backup import back_up, backups
from therapy_timer.log.errors import LogBusy
from therapy_timer.log.repair import rows_of_backup
from therapy_timer.log.store import Log
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import backup_folder, open_log
from therapy_timer.services.preflight import Surroundings
from therapy_timer.services.settings import Settings, SettingsFile
from therapy_timer.services.treatments import Treatments
from therapy_timer.views import alarm_words, catalogue, settings_words, translation
from therapy_timer.views.appearance_card import LanguageCard
from therapy_timer.views.data_card import DataCard
from therapy_timer.views.drawing import Drawing
from therapy_timer.views.first_run_page import FirstRunPage
from therapy_timer.views.history_dialogs import DeleteEverythingDialog
from therapy_timer.views.history_page import HistoryPage
from therapy_timer.views.key_sheet import KeySheet
from therapy_timer.views.questions import QuitQuestion, TroubleNotice
from therapy_timer.views.removal_time_dialog import RemovalTimeDialog
from therapy_timer.views.safety_dialog import SafetyDialog
from therapy_timer.views.settled import Settled
from therapy_timer.views.theme import Scheme
from therapy_timer.views.timer_page import TimerPage
from therapy_timer.views.warning_signs import WarningSignsDialog

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")
NO_NOTIFICATION = ("therapy_timer.views.announcer", logging.WARNING, "no notification could be shown")


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with dressing(qapp):
        found = House(qtbot, qapp)
        yield found
        found.end()


def test_clocks_are_written_down_at_start_before_sleep_and_at_the_end(house: House) -> None:
    app = house.begin()
    house.clock.go(minutes=1)
    app.works.computer._wake.about_to_sleep.emit()
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
    getattr(app.works.computer._wake, signal).emit()
    assert house.state is SkinState.OVERDUE
    assert len(house.written(Told)) == 1
    assert app.window.isVisible()


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Callable[[App], list[Notification]]:
    """Has a program show its notifications in a list."""

    def show_in(app: App) -> list[Notification]:
        found: list[Notification] = []
        monkeypatch.setattr(app.works.notifier, "show", found.append)
        return found

    return show_in


def test_the_rests_that_ended_in_the_sleep_are_one_message_at_the_signal(house: House, shown) -> None:
    app = house.begin()
    messages = shown(app)
    app.ground.treatments.add_area(Region.LEFT_KNEE)
    packs = [
        app.ground.treatments.start(area, Modality.ICE).events[0].treatment for area in ("lower-back", "left-knee")
    ]
    house.clock.go(minutes=4)
    for pack in packs:
        app.works.elsewhere.take_off(pack)
    house.clock.go(hours=9)
    assert messages == []
    app.works.computer._wake.woke.emit()
    (message,) = messages
    assert "Lower back" in message.body
    assert "Left knee" in message.body
    assert message.silent, "it is long past"
    assert len(house.written(Told)) == 2
    app.works.computer._wake.woke.emit()
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
        asleep.setattr(app.works.notifier, "show", not_yet)
        app.works.computer._wake.woke.emit()
        assert app.window.isVisible()
    messages = shown(app)
    house.clock.go(seconds=30)
    app.works.reminding.tick()
    assert [message.urgency for message in messages] == [Urgency.CRITICAL]


def test_a_log_that_is_held_for_half_a_minute_holds_the_window_up_once_a_second(house: House, expected_log) -> None:
    """Each time for no longer than its patience; what was said is written as soon as the log is let go."""
    expected_log("therapy_timer.services.reminding", logging.WARNING, "cannot be used")
    app = house.begin(hidden=False)
    treatment = house.start()
    statements: list[str] = []
    house.log._connection.set_trace_callback(statements.append)
    with unwritable(house.log):
        app.works.elsewhere.take_off(treatment)
        assert house.state is SkinState.RESTING
        assert statements.count("BEGIN IMMEDIATE") == 1
        for _ in range(30):
            statements.clear()
            house.clock.go(seconds=1)
            app.works.reminding.tick()
            app.pages.timer.render(app.works.reminding.snapshot)
            assert statements.count("BEGIN IMMEDIATE") == 1
    assert app.ground.treatments.unsaved
    house.clock.go(seconds=1)
    app.works.reminding.tick()
    assert not app.ground.treatments.unsaved
    (removal,) = house.log.record().treatments[treatment].removals
    assert removal.on_skin.total_seconds() == 0


def test_it_is_painted_and_takes_clicks_before_the_rest_is_loaded(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def load() -> None:
        app = house.running
        seen.append(app.window._painted and app.pages.timer._ui.startIce.isEnabled())
        app.window.close()
        seen.append(app.window.isVisible())

    monkeypatch.setattr(program, "LATE", (load,))
    app = house.begin(hidden=False)
    assert seen == [True, True]  # closed before it is known whether there is a tray, it stays
    made = app.works.reminding
    app._begin_loading()
    qtbot.waitUntil(lambda: not app._loading.isActive())
    assert app.works.reminding is made


def test_it_reminds_behind_a_locked_screen_where_nothing_is_painted(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(App, "_begin_loading", lambda _: None)
    house.begin(hidden=False)


def test_the_program_ends_if_the_rest_cannot_be_loaded(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, expected_log
) -> None:
    expected_log("therapy_timer.app.program", logging.ERROR, "could not be started")
    said: list[int] = []

    def load() -> None:
        raise ImportError("no such module")

    monkeypatch.setattr(program, "LATE", (load,))
    log, trouble = open_log(house.folders, house.clock)
    app = App(house.application, log, house.clock, house.folders, trouble, house.means.make, house.look)
    app._application = SimpleNamespace(exit=said.append)  # type: ignore[assignment]
    house.running, house.log = app, log
    app.begin(hidden=True)
    qtbot.waitUntil(lambda: said == [3])


def test_the_window_has_little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[timedelta] = []

    def busy(folders: Folders, _: object, *, patience: timedelta) -> None:
        asked.append(patience)
        raise LogBusy(folders.data)

    monkeypatch.setattr(start, "open_log", busy)
    monkeypatch.setattr(start.diagnostics, "begin", lambda _: None)
    before = os.umask(0o077)
    try:
        with pytest.raises(LogBusy):
            start.run()
    finally:
        os.umask(before)
    assert asked == [timedelta(milliseconds=100)]


def test_a_backup_is_made_each_day(house: House) -> None:
    app = house.begin()
    app.works.log_care.backup.finish()
    assert len(backups(backup_folder(house.folders))) == 1
    house.clock.go(hours=24)
    app.works.reminding.tick()
    app.works.log_care.backup.finish()
    assert len(backups(backup_folder(house.folders))) == 2


def test_a_backup_that_is_refused_is_told_in_the_window(house: House, expected_log) -> None:
    expected_log("therapy_timer.services.daily_backup", logging.WARNING, "checksum")
    app = house.begin()
    app.works.log_care.backup.finish()
    with closing(sqlite3.connect(house.log.path)) as connection, connection:
        connection.execute("DROP TRIGGER events_stay")
        connection.execute("UPDATE events SET utc = utc - 1")
    house.clock.go(hours=24)
    app.works.reminding.tick()
    app.works.log_care.backup.finish()
    app.works.reminding.tick()
    assert app.pages.timer._ui.notice.text() == "", "nobody would see it"
    app.window.bring_up()
    assert "no backup of today" in app.pages.timer._ui.notice.text()
    app.pages.timer.notice("")
    app.works.reminding.tick()
    assert app.pages.timer._ui.notice.text() == "", "it is told once"


def test_trouble_is_told_and_the_backup_is_merged(house: House, expected_log) -> None:
    expected_log("therapy_timer.services.opening", logging.WARNING, "")
    expected_log(*NO_NOTIFICATION)
    app = house.begin()
    app.works.log_care.backup.finish()
    house.running.ground.treatments.off(house.start())
    house.clock.go(hours=24)
    app.works.reminding.tick()
    app.works.log_care.backup.finish()
    before = [row.id for _, row in house.log.rows()]
    house.end()
    house.log.path.write_bytes(b"no log at all" * 1000)

    app = house.begin()
    notice = app.window.findChild(TroubleNotice)
    assert notice is not None
    assert notice.isVisible()
    assert house.state is SkinState.RESTING, "something may be missing"
    restore = notice.findChild(QPushButton, "restore")
    restore.click()
    assert set(before) <= {row.id for _, row in house.log.rows()}
    assert "added" in app.pages.timer._ui.notice.text()


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
        app.works.elsewhere.take_off(treatment)
        assert house.state is SkinState.RESTING
        assert app.pages.timer._ui.notice.text() != ""
    house.clock.go(minutes=2)
    app.works.reminding.tick()
    assert not app.ground.treatments.unsaved
    (removal,) = house.log.record().treatments[treatment].removals
    assert removal.on_skin.total_seconds() == 120


# --- the alarm ----------------------------------------------------------------------------------------------


def test_a_pack_is_watched_from_the_start_and_rings_when_it_is_due(house: House, shown) -> None:
    shown(house.begin())
    means = house.means
    assert (means.guard.held, means.wakefulness.reason) == (None, None)
    treatment = house.start()
    assert means.guard.held.title == "Take the ice off: lower back"
    assert "therapy-timer off" in means.guard.held.body
    assert means.wakefulness.reason == alarm_words.why_awake()
    house.tick(minutes=15)
    assert house.heard == (SoundName.DUE, 0.6, False)
    house.tick(minutes=2)
    assert house.heard == (SoundName.WAKE, 1.0, True)
    assert means.voice.said == [("Take the ice off: lower back. It has been on for 17 minutes.", "en")]
    assert means.guard.rang > 0
    house.running.works.elsewhere.take_off(treatment)
    assert (house.heard, means.guard.held, means.wakefulness.reason) == (None, None, None)


def test_a_restart_lands_in_the_alarm_as_it_is_by_then(house: House, expected_log) -> None:
    expected_log(*NO_NOTIFICATION)
    house.begin()
    house.start()
    house.end()
    house.clock.go(minutes=18)
    house.begin()
    assert house.heard == (SoundName.WAKE, 1.0, True)
    assert house.running.works.panels.panels


def test_notifications_are_silent_where_the_sound_works_and_only_there(house: House, shown) -> None:
    messages = shown(house.begin())
    treatment = house.start()
    house.tick(minutes=5)
    assert house.means.loudspeaker.once == [(SoundName.SKIN_CHECK, 0.6, None)]
    house.means.loudspeaker.works = False
    house.tick(minutes=10)
    assert [message.silent for message in messages] == [True, False]
    house.running.works.elsewhere.take_off(treatment)


def test_do_not_disturb_silences_all_but_pack_off(house: House, shown) -> None:
    shown(house.begin())
    house.means.disturbance.on = True
    treatment = house.start()
    house.tick(minutes=5)
    assert house.means.loudspeaker.once == []
    house.tick(minutes=10)
    assert house.heard == (SoundName.DUE, 0.6, False)
    house.running.works.elsewhere.take_off(treatment)
    house.tick(hours=2)
    assert house.means.loudspeaker.once == []


def test_who_is_on_another_page_is_brought_to_the_timer_when_it_is_due(house: House, shown) -> None:
    shown(house.begin(hidden=False))
    house.start()
    page = house.settings_page()
    assert page.isVisible()
    house.tick(minutes=15)
    assert house.on_timer


def test_the_panels_say_it_and_go(house: House, shown) -> None:
    app = house.begin()
    shown(app)
    treatment = house.start()
    house.tick(minutes=16)
    assert app.works.panels.panels == ()
    house.tick(minutes=1)
    assert app.works.panels.panels
    app.works.panels.taking_off.emit(treatment)
    assert house.heard is None
    assert house.state is SkinState.OVERDUE
    assert app.works.panels.panels, "it is no end"
    app.works.panels.took_off.emit(treatment)
    assert house.state is SkinState.RESTING
    assert app.works.panels.panels == ()


def test_earlier_is_asked_in_the_window(house: House, shown) -> None:
    app = house.begin()
    shown(app)
    treatment = house.start()
    house.tick(minutes=31)
    house.settings_page()
    app.works.panels.answer_elsewhere.emit(treatment)
    assert house.on_timer
    question = app.window.findChild(RemovalTimeDialog)
    assert question is not None
    assert question.isVisible()
    question.close()


# --- what is said outside the window ------------------------------------------------------------------------


def test_each_answer_in_the_notification_of_pack_off_is_done(house: House, shown) -> None:
    app = house.begin()
    messages = shown(app)
    treatment = house.start()
    house.tick(minutes=15)
    message = messages[-1]
    off, taking_off = (action.id for action in message.actions[1:])
    app.works.notifier.action_invoked.emit(message.key, taking_off)
    assert house.heard is None
    assert app.works.reminding.snapshot.record.treatments[treatment].pauses == 1
    app.works.notifier.action_invoked.emit(message.key, off)
    assert house.state is SkinState.RESTING
    (removal,) = house.log.record().treatments[treatment].removals
    assert removal.on_skin == timedelta(minutes=15)


def test_each_answer_in_the_notification_of_a_check_is_done(house: House, shown) -> None:
    app = house.begin()
    messages = shown(app)
    treatment = house.start()
    house.tick(minutes=5)
    normal, numb = (action.id for action in messages[-1].actions[1:])
    app.works.notifier.action_invoked.emit(messages[-1].key, normal)
    assert app.works.reminding.snapshot.record.treatments[treatment].checked == (timedelta(minutes=5),)
    assert not app.window.seen
    house.tick(minutes=5)
    app.works.notifier.action_invoked.emit(messages[-1].key, numb)
    skin = app.works.reminding.snapshot.skin(Region.LOWER_BACK)
    assert (skin.state, skin.hold) == (SkinState.RESTING, Hold.SKIN_CHECK)
    assert house.on_timer, "what to do now is said there"


def test_a_click_on_a_notification_shows_the_timer(house: House, shown) -> None:
    app = house.begin()
    messages = shown(app)
    house.start()
    house.tick(minutes=5)
    house.settings_page()
    app.works.notifier.action_invoked.emit(messages[-1].key, messages[-1].actions[0].id)
    assert house.on_timer


def test_what_is_planned_is_told_and_a_click_on_it_shows_its_area(house: House, shown, local_zone) -> None:
    local_zone("UTC")
    app = house.begin()
    messages = shown(app)
    app.ground.treatments.add_area(Region.LEFT_KNEE)
    app.ground.treatments.set_plan(None, "left-knee", Modality.HEAT, [time(11)], range(7), DAY.date(), DAY.date())
    assert [f"{job.at:%H:%M:%S}" for job in app.works.scheduler.jobs()] == ["10:59:30", "11:00:00"]
    house.tick(minutes=60)
    (message,) = messages
    assert message.title == "Planned: heat, left knee"
    assert house.means.loudspeaker.once != []
    app.works.notifier.action_invoked.emit(message.key, message.actions[0].id)
    assert house.on_timer
    assert app.pages.timer.area == "left-knee"
    assert house.written(Started) == [], "nothing begins by itself"
    house.tick(minutes=240)
    (settled,) = house.written(OccurrenceSettled)
    assert settled.why is SkipReason.NOT_STARTED


def test_each_entry_of_the_tray_is_done(house: House, shown) -> None:
    app = house.begin()
    shown(app)
    choose = app.works.tray.chosen.emit
    choose("start:heat:lower-back")
    (treatment,) = app.works.reminding.snapshot.record.on
    assert treatment.modality is Modality.HEAT
    house.tick(minutes=15)
    choose(f"taking-off:{treatment.id}")
    assert house.heard is None
    choose(f"off:{treatment.id}")
    assert house.state is SkinState.RESTING
    app.window.hide()
    choose("start:ice:lower-back")
    assert house.state is SkinState.RESTING
    assert "resting" in house.notice
    assert house.on_timer, "why not is said there"
    app.window.hide()
    choose("open")
    assert app.window.seen


def test_numb_said_in_the_tray_locks_the_skin_and_shows_what_to_do(house: House) -> None:
    app = house.begin()
    treatment = house.start()
    house.tick(minutes=3)
    app.works.tray.chosen.emit(f"numb:{treatment}")
    assert app.works.reminding.snapshot.skin(Region.LOWER_BACK).hold is Hold.SKIN_CHECK
    assert house.on_timer


def test_an_entry_that_nobody_knows_is_a_bug(house: House, expected_log) -> None:
    expected_log("therapy_timer.app.elsewhere", logging.ERROR, "nobody knows")
    house.begin().works.tray.chosen.emit("snooze:all")


# --- sleep, shutdown and the end of the session -------------------------------------------------------------


@pytest.fixture
def held_up(monkeypatch: pytest.MonkeyPatch) -> Callable[[App], list[int]]:
    """Has what a program asks the computer to wait, in milliseconds, put into a list; 0 is let go."""

    def hold_in(app: App) -> list[int]:
        asked: list[int] = []
        monkeypatch.setattr(
            app.works.computer._wake, "hold_up", lambda milliseconds: asked.append(milliseconds) or 4_500
        )
        monkeypatch.setattr(app.works.computer._wake, "let_go", lambda: asked.append(0))
        return asked

    return hold_in


@pytest.mark.parametrize(
    ("before", "after"), [("about_to_sleep", "woke"), ("about_to_shut_down", "shutdown_cancelled")]
)
def test_it_rings_before_the_computer_ends_its_work_with_a_pack_on(
    house: House, held_up, before: str, after: str
) -> None:
    app = house.begin()
    asked = held_up(app)
    house.start()
    house.tick(minutes=3)
    asked.clear()
    getattr(app.works.computer._wake, before).emit()
    assert house.heard == (SoundName.WAKE, 1.0, True)
    assert asked == [30_000]
    house.tick(seconds=4)
    assert house.heard is not None, "a tick does not end it"
    getattr(app.works.computer._wake, after).emit()
    assert house.heard is None
    assert asked == ([30_000] if after == "woke" else [30_000, 0])
    assert house.state is SkinState.APPLYING


def test_it_falls_silent_when_neither_sleep_nor_waking_comes(house: House, held_up, monkeypatch) -> None:
    monkeypatch.setattr(computer, "_AFTER_THE_END", timedelta(milliseconds=-4_499))
    app = house.begin()
    held_up(app)
    house.start()
    with house.qtbot.waitSignal(app.works.computer._calming.timeout, timeout=5_000):
        app.works.computer._wake.about_to_sleep.emit()
        assert house.heard is not None
    assert house.heard is None


def test_what_rings_before_the_next_sleep_is_not_cut_short_by_the_first(house: House, held_up) -> None:
    app = house.begin()
    held_up(app)
    house.start()
    app.works.computer._wake.about_to_sleep.emit()
    first = app.works.computer._calming.remainingTime()
    app.works.computer._wake.woke.emit()
    app.works.computer._calming.setInterval(1)
    app.works.computer._wake.about_to_sleep.emit()
    assert app.works.computer._calming.remainingTime() > first - 1_000


def test_a_removal_lets_the_computer_go_to_sleep(house: House, held_up) -> None:
    app = house.begin()
    asked = held_up(app)
    treatment = house.start()
    app.works.computer._wake.about_to_sleep.emit()
    app.works.elsewhere.take_off(treatment)
    assert house.heard is None
    assert asked[-1] == 0


def test_without_a_pack_the_computer_is_not_held_up(house: House, held_up) -> None:
    app = house.begin()
    asked = held_up(app)
    app.works.elsewhere.take_off(house.start())
    app.works.computer._wake.about_to_sleep.emit()
    app.works.computer._wake.about_to_shut_down.emit()
    assert set(asked) <= {0}
    assert house.heard is None


class FakeManager:
    """A session manager that wants to end the session, and may let the program have a say."""

    def __init__(self, *, waits: bool = True) -> None:
        self.waits = waits
        self.calls: list[str] = []

    def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
        self.calls.append("asks")
        return self.waits

    def release(self) -> None:
        self.calls.append("release")

    def cancel(self) -> None:
        self.calls.append("cancel")


def exits(house: House) -> int:
    return [event.reason for event in house.written(Anchored)].count(AnchorReason.EXIT)


def test_the_session_stays_while_a_pack_is_on_and_that_is_heard_and_said(house: House) -> None:
    app = house.begin()
    treatment = house.start()
    house.settings_page()
    manager = FakeManager()
    app.works.computer._session_end.answer(manager)
    assert manager.calls == ["asks", "cancel"]
    assert exits(house) == 0
    assert house.heard == (SoundName.WAKE, 1.0, True)
    assert house.on_timer
    assert house.notice == alarm_words.before_leaving()
    house.tick(seconds=1)
    assert house.heard is not None
    app.works.elsewhere.take_off(treatment)
    assert house.heard is None
    manager = FakeManager()
    app.works.computer._session_end.answer(manager)
    assert manager.calls == []
    assert exits(house) == 1


def test_a_session_that_cannot_be_kept_is_rung_for_and_the_clocks_are_written_down(house: House) -> None:
    app = house.begin()
    house.start()
    manager = FakeManager(waits=False)
    app.works.computer._session_end.answer(manager)
    assert manager.calls == ["asks"]
    assert house.heard == (SoundName.WAKE, 1.0, True)
    assert exits(house) == 1


# --- quitting -----------------------------------------------------------------------------------------------


def test_quitting_with_a_pack_on_leaves_it_to_the_guard(house: House) -> None:
    app = house.begin()
    house.start()
    house.tick(minutes=3)
    left: list[bool] = []
    app.works.leaving.leave = lambda: left.append(True)
    app.works.tray.chosen.emit("quit")
    question = app.window.findChild(QuitQuestion)
    assert "The alarm still rings" in question.informativeText()
    question.findChild(QPushButton, "quit").click()
    assert left == [True]
    house.end()
    assert house.means.guard.closed
    assert house.means.guard.held is not None, "nobody said that it is off"
    assert house.means.loudspeaker.closed
    assert house.means.wakefulness.reason is None


def test_quitting_without_a_pack_leaves_nothing(house: House) -> None:
    app = house.begin()
    app.works.elsewhere.take_off(house.start())
    left: list[bool] = []
    app.works.leaving.leave = lambda: left.append(True)
    app.works.tray.chosen.emit("quit")
    assert left == [True]
    house.end()
    assert house.means.guard.closed
    assert house.means.guard.held is None


# --- the check before a start -------------------------------------------------------------------------------


@pytest.fixture
def notifies(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool | None], None]:
    """Says whether something shows notifications here."""

    def notify(reachable: bool | None) -> None:
        monkeypatch.setattr(NotifierChain, "reachable", property(lambda _: reachable))

    notify(True)
    return notify


def found(house: House) -> tuple[str, ...]:
    """The lines on the page, once the surroundings were looked at."""
    house.qtbot.waitUntil(
        lambda: (
            house.running.works.preflight._looking is None and house.running.works.preflight.surroundings is not None
        )
    )
    return house.running.pages.timer._ui.preflight.lines


def test_what_is_found_is_said_and_is_over_once_the_sound_was_heard(house: House, notifies) -> None:
    app = house.begin(hidden=False)
    assert found(house) == ("You have not heard the alarm on Speakers yet. Test the sound.",)
    lines = app.pages.timer._ui.preflight
    lines.findChild(QPushButton, "test").click()
    assert house.means.loudspeaker.once == [(SoundName.DUE, 0.6, None)]
    assert lines.findChild(QLabel, "heardIt").isVisible()
    lines.heard.emit(True)
    assert found(house) == ()
    assert not lines.isVisible(), "there is no green light"
    assert SettingsFile(house.folders.config).settings.heard_on == "Speakers"
    house.surroundings = Surroundings("Headset")
    app.window.hide()
    app.window.show()
    assert found(house) == ("You have not heard the alarm on Headset yet. Test the sound.",)


def test_what_was_not_heard_is_not_remembered(house: House, notifies) -> None:
    app = house.begin(hidden=False)
    found(house)
    app.pages.timer.sound_heard.emit(False)
    assert len(found(house)) == 1
    assert SettingsFile(house.folders.config).settings.heard_on is None


def test_what_the_computer_cannot_be_kept_from_is_found_by_asking(house: House, notifies) -> None:
    house.means.wakefulness.refuses = (Lack.LID,)
    house.may_look.clear()
    app = house.begin(hidden=False)
    assert house.means.wakefulness.reason is not None
    house.tick(seconds=1)
    assert house.means.wakefulness.reason is not None, "a tick takes nothing back"
    house.may_look.set()
    assert any("lid" in line for line in found(house))
    house.running.works.preflight._trial.timeout.emit()
    assert house.means.wakefulness.reason is None, "there is no pack on"
    assert any("lid" in line for line in found(house)), "that nothing is held any more changes nothing of what is known"
    house.start()
    app.window.hide()
    app.window.show()
    found(house)
    assert house.means.wakefulness.reason is not None, "now there is"


def test_a_refusal_that_comes_after_the_look_is_told(house: House) -> None:
    house.begin(hidden=False)
    house.qtbot.waitUntil(lambda: house.running.works.preflight.surroundings is not None)
    assert not any("lid" in line for line in found(house))
    house.means.wakefulness.refuses = (Lack.LID,)
    house.running.works.preflight._trial.timeout.emit()
    assert any("lid" in line for line in found(house))


@pytest.mark.parametrize(("reachable", "told"), [(True, False), (None, False), (False, True)])
def test_it_is_said_where_nothing_shows_notifications(house: House, notifies, reachable, told: bool) -> None:
    notifies(reachable)
    house.begin(hidden=False)
    assert any("shows notifications" in line for line in found(house)) is told


def test_nothing_is_looked_for_while_nobody_sees_the_window(house: House) -> None:
    app = house.begin()
    assert app.works.preflight._looking is None
    assert house.means.wakefulness.reason is None
    app.window.bring_up()
    found(house)


def test_the_end_does_not_wait_for_a_look_that_hangs(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "_LOOK_S", 0.01)
    house.may_look.clear()
    app = house.begin(hidden=False)
    looking = app.works.preflight._looking
    app.end()
    assert app.works.preflight._looking is None
    house.may_look.set()
    assert looking.wait(10)
    house.application.processEvents()
    assert app.works.preflight.surroundings is None, "it came too late to be of use"


# --- the settings -------------------------------------------------------------------------------------------


def test_another_loudness_is_heard_at_once(house: House, shown) -> None:
    shown(house.begin())
    house.start()
    house.tick(minutes=15)
    page = house.settings_page()
    page.findChild(QSlider, "alarmVolume").setValue(80)
    assert house.heard == (SoundName.DUE, 0.8, False)
    assert SettingsFile(house.folders.config).settings.alarm_volume == 80


def test_sounds_can_be_tested_in_the_settings(house: House) -> None:
    house.begin()
    page = house.settings_page()
    for name in ("testAlarm", "testReminder"):
        page.findChild(QPushButton, name).click()
    assert house.means.loudspeaker.once == [(SoundName.DUE, 0.6, None), (SoundName.SKIN_CHECK, 0.6, None)]


def test_a_command_can_be_tried_and_why_it_failed_is_said_there(house: House) -> None:
    house.begin()
    page = house.settings_page()
    page._ui.ownCommand.setText("lamp --on")
    page._ui.tryCommand.click()
    assert house.means.command.ran == [("lamp --on", "test")]
    assert page._ui.tried.text() == settings_words.command_begun()
    house.means.command.failed.emit("missing")
    assert page._ui.tried.text() == settings_words.command_failed("missing")


def test_the_command_is_run_at_each_step_and_its_failure_disturbs_nothing(house: House, shown) -> None:
    app = house.begin()
    messages = shown(app)
    house.start()
    house.tick(minutes=15)
    assert house.means.command.ran == [], "there is none"
    page = house.settings_page()
    page._ui.ownCommand.setText("lamp --on")
    page._ui.ownCommand.editingFinished.emit()
    house.tick(seconds=30)
    house.tick(seconds=1)
    assert house.means.command.ran == [("lamp --on", "louder")]
    before = (house.heard, house.notice, len(messages))
    house.means.command.failed.emit("timeout")
    assert (house.heard, house.notice, len(messages)) == before
    assert app.pages.timer._ui.notice.text() == ""


def test_the_history_page_shows_what_the_timer_recorded_and_an_erased_log_is_derived_anew(house: House) -> None:
    app = house.begin(hidden=False)
    treatment = house.start()
    house.clock.go(minutes=15)
    app.ground.treatments.off(treatment)
    page = app.pages.page(pages.HISTORY)
    app.window.show_page(page)
    table = page.findChild(QTableView, "table")
    house.qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    entries = [each for each in app.window.findChildren(QPushButton) if each.property("role") == "nav"]
    assert [entry.accessibleName() for entry in entries] == ["Timer", "Plan", "History", "Guide", "Settings"]
    page._delete_everything()
    house.qtbot.waitUntil(lambda: table.model().rowCount() == 0)
    assert house.state is SkinState.RESTING, "the rest is what stays"
    assert house.running.works.reminding.snapshot.record.treatments == {}
    house.qtbot.waitUntil(lambda: not page._pages.busy and not page._sums.busy)


def test_no_picture_is_kept_while_nothing_is_seen(house: House) -> None:
    app = house.begin()
    assert QPixmapCache.cacheLimit() == 0
    app.window.bring_up()
    assert QPixmapCache.cacheLimit() > 0
    app.window.hide()
    assert QPixmapCache.cacheLimit() == 0


def test_no_page_is_made_before_somebody_wants_to_see_it(house: House, shown) -> None:
    app = house.begin(hidden=False)
    shown(app)
    house.start()
    house.tick(minutes=15)
    assert [name for name in pages.ORDER if app.pages.made(name)] == [pages.TIMER]
    page = app.pages.turn_to(pages.PLAN)
    assert page.isVisible()
    assert [name for name in pages.ORDER if app.pages.made(name)] == [pages.TIMER, pages.PLAN]


def test_what_comes_of_courses_is_on_the_timer_and_on_a_history_that_is_made_later(house: House, shown) -> None:
    app = house.begin(hidden=False)
    shown(app)
    for _ in range(22):
        house.running.ground.treatments.off(house.start())
        house.clock.go(hours=24)
    app.works.reminding.tick()
    house.qtbot.waitUntil(lambda: bool(app.works.courses.notes))
    history = app.pages.page(pages.HISTORY)
    assert [card.isVisibleTo(history) for card in history._ui.courseNotes.cards] == [True]


def test_a_command_that_failed_before_the_settings_were_made_is_told_there(house: House) -> None:
    house.begin()
    house.means.command.failed.emit("timeout")
    assert house.settings_page()._ui.tried.text() == settings_words.command_failed("timeout")


def test_the_alarm_turns_away_from_the_guide(house: House, expected_log) -> None:
    expected_log(*NO_NOTIFICATION)
    app = house.begin(hidden=False)
    page = app.pages.turn_to(pages.GUIDE)
    house.qtbot.waitUntil(lambda: bool(page.findChildren(Drawing)))
    app.window.findChild(QPushButton, "signs").click()
    assert app.window.findChild(WarningSignsDialog).isVisible()
    house.start()
    house.clock.go(minutes=15)
    app.works.reminding.tick()
    assert house.on_timer
    assert app.pages.timer._asker.dialog is None


# --- begun hidden, as at login -------------------------------------------------------------------------------


def tray_comes(app: App, *, present: bool = True) -> None:
    """The desktop's tray comes, or goes."""
    app.works.tray._host.present = present
    app.works.tray.availability_changed.emit(present)


def test_a_tray_that_comes_up_after_the_program_is_waited_for(house: House) -> None:
    app = house.begin()
    assert not app.window.isVisible()
    assert app.works.leaving._waits_for_tray.isActive()
    assert app.works.leaving._waits_for_tray.interval() == 60_000
    tray_comes(app)
    assert not app.works.leaving._waits_for_tray.isActive()
    assert not app.window.isVisible(), "it goes on in the tray"


def test_where_no_tray_comes_the_window_is_minimised_in_the_end(house: House) -> None:
    app = house.begin()
    assert app.works.leaving._waits_for_tray.isActive()
    app.works.leaving._waits_for_tray.start(0)
    house.qtbot.waitUntil(app.window.isVisible)
    assert app.window.isMinimized()
    tray_comes(app)
    assert app.window.isVisible(), "it is not taken away from who sees it"


def test_a_tray_that_goes_later_is_not_waited_for(house: House) -> None:
    app = house.begin()
    tray_comes(app)
    tray_comes(app, present=False)
    assert app.window.isMinimized()


def test_with_a_pack_on_the_window_can_be_found_at_once(house: House) -> None:
    app = house.begin()
    app.ground.treatments.start("lower-back", Modality.ICE)
    house.end()
    app = house.begin()
    assert app.window.isMinimized()
    assert not app.works.leaving._waits_for_tray.isActive()


def test_a_window_that_was_asked_for_meanwhile_stays_as_it_is(house: House) -> None:
    app = house.begin()
    app.window.bring_up()
    app.works.leaving._waits_for_tray.start(0)
    house.qtbot.waitUntil(lambda: not app.works.leaving._waits_for_tray.isActive())
    assert app.window.seen


def test_a_window_that_is_shown_at_once_waits_for_nothing(house: House) -> None:
    assert not house.begin(hidden=False).works.leaving._waits_for_tray.isActive()


# --- the cards of the settings -------------------------------------------------------------------------------


def press(page: QWidget, name: str) -> None:
    page.findChild(QAbstractButton, name).click()


def test_another_look_is_worn_at_once_and_after_a_restart(house: House) -> None:
    app = house.begin(hidden=False)
    assert app.ground.theme.scheme is Scheme.LIGHT
    looks = house.settings_page().findChild(QComboBox, "look")
    looks.setCurrentIndex(looks.findData("dark"))
    looks.activated.emit(looks.currentIndex())
    assert app.ground.theme.scheme is Scheme.DARK
    house.end()
    assert house.begin().ground.theme.scheme is Scheme.DARK


def test_a_rest_and_the_minutes_that_are_chosen_hold_on_the_timer_at_once(house: House, shown) -> None:
    app = house.begin(hidden=False)
    shown(app)
    treatment = house.start()
    house.tick(minutes=14)
    app.works.elsewhere.take_off(treatment)
    page = house.settings_page()
    rests = page.findChild(QComboBox, "rest-lower-back")
    rests.setCurrentIndex(rests.findData(180))
    rests.activated.emit(rests.currentIndex())
    assert app.works.reminding.snapshot.skin(Region.LOWER_BACK).remaining == timedelta(hours=3)
    minutes = page.findChild(QComboBox, "usualMinutes")
    minutes.setCurrentIndex(minutes.findData(18))
    minutes.activated.emit(minutes.currentIndex())
    house.tick(hours=4)
    assert app.pages.timer._ui.minutes.minutes == 18


def test_backing_up_now_and_restoring_without_replacing(house: House, tmp_path: Path) -> None:
    app = house.begin(hidden=False)
    app.works.log_care.backup.finish()
    app.ground.treatments.off(house.start())
    page = house.settings_page()
    card = page.findChild(DataCard)
    press(page, "backUp")
    house.qtbot.waitUntil(lambda: not card._work.busy)
    ((_, newest),) = backups(backup_folder(house.folders))
    assert {row.id for _, row in rows_of_backup(newest)} == {row.id for _, row in house.log.rows()}

    with Log.open(tmp_path / "other") as other:
        elsewhere = Treatments(other, house.clock)
        elsewhere.add_area(Region.LEFT_KNEE, "Old knee")
        (event,) = elsewhere.start("left-knee", Modality.HEAT).events
        back_up(other.path, tmp_path / "backup")
    before = {row.id for _, row in house.log.rows()}
    with house.qtbot.waitSignal(card.restored):
        card.restore(tmp_path / "backup")
    assert before < {row.id for _, row in house.log.rows()}
    assert event.treatment in app.works.reminding.snapshot.record.treatments
    assert "entries were added" in card._said.text()
    assert page.findChild(QComboBox, "rest-left-knee") is not None


@pytest.mark.parametrize(
    ("name", "kind"), [("exportData", QFileDialog), ("importData", QFileDialog), ("deleteData", DeleteEverythingDialog)]
)
def test_export_import_and_deletion_are_asked_on_the_page_of_the_past(house: House, name: str, kind: type) -> None:
    app = house.begin(hidden=False)
    press(house.settings_page(), name)
    history = app.window.findChild(HistoryPage)
    assert history.isVisible()
    (dialog,) = history.findChildren(kind)
    assert dialog.isVisible()
    dialog.reject()


def test_the_start_at_login_is_switched_in_the_settings(house: House) -> None:
    house.begin(hidden=False)
    page = house.settings_page()
    press(page, "startAtLogin")
    assert autostart_of_system().is_on()
    press(page, "startAtLogin")
    assert not autostart_of_system().is_on()


def test_another_language_is_spoken_at_once_and_nothing_else_changes(house: House, monkeypatch) -> None:
    german = catalogue.Catalogue("de", {"Region": {"Lower back": ("Unterer Rücken",)}})
    monkeypatch.setattr(catalogue, "there", lambda: (("en", "English"), ("de", "Deutsch")))
    app = house.begin(hidden=False)
    house.start()
    combo = house.settings_page().findChild(LanguageCard)._languages
    assert [combo.itemText(n) for n in range(1, combo.count())] == [name for _, name in catalogue.there()]
    speak = app.ground.language.speak

    def speak_made_up(chosen: str | None) -> bool:
        changed = speak(chosen)
        translation.set_translator(german if chosen == "de" else None)
        return changed

    monkeypatch.setattr(app.ground.language, "speak", speak_made_up)
    old = app.pages.timer
    combo.setCurrentIndex(combo.findData("de"))
    combo.activated.emit(combo.currentIndex())
    house.qtbot.waitUntil(lambda: app.pages.timer is not old)
    assert SettingsFile(house.folders.config).settings.language == "de"
    assert "Unterer Rücken" in [chip.text() for chip in app.pages.timer.findChildren(QPushButton)]
    assert app.window.place == 4, "the person is where they were"
    assert house.state is SkinState.APPLYING
    house.qtbot.waitUntil(lambda: not old_still_there(old))
    app.works.elsewhere.take_off(app.works.reminding.snapshot.on[0].treatment.id)
    assert house.state is SkinState.RESTING


def old_still_there(page: TimerPage) -> bool:
    return shiboken6.isValid(page)


def test_the_answers_of_the_safety_check_are_changed_from_the_page_of_the_timer(house: House) -> None:
    app = house.begin(hidden=False)
    app.ground.treatments.answer_safety((Condition.RAYNAUD,))
    app.pages.timer._settled = True
    change = app.pages.timer.findChild(QPushButton, "changeAnswers")
    assert change.isVisible(), "ice is not offered"
    change.click()
    dialog = app.window.findChild(SafetyDialog)
    assert dialog._ui.check.answer == {Condition.RAYNAUD}
    dialog._ui.check.rows[-1].click()
    dialog.accept()
    assert [event.conditions for event in house.written(SafetyAnswered)] == [(), (Condition.RAYNAUD,), ()]
    assert not change.isVisible()


# --- the first run ------------------------------------------------------------------------------------------


@pytest.fixture
def first(house: House) -> House:
    """The program on a computer where it never ran."""
    house.answered = False
    return house


def cards_of(house: House) -> FirstRunPage:
    (found,) = house.running.window.findChildren(FirstRunPage)
    return found


def test_a_first_run_begins_with_its_cards_and_the_timer_does_not_flash_up(
    first: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[TimerPage] = []
    monkeypatch.setattr(TimerPage, "showEvent", lambda page, _event: shown.append(page))
    first.begin(hidden=False)
    assert cards_of(first).isVisible()
    assert shown == []


def test_another_run_does_not_even_make_the_cards(house: House) -> None:
    app = house.begin(hidden=False)
    assert app.window.findChildren(FirstRunPage) == []
    assert house.on_timer


def test_what_is_said_on_the_cards_is_on_record_and_leads_to_the_timer(first: House) -> None:
    first.begin(hidden=False)
    ui = cards_of(first)._ui
    cards_of(first)._settled = Settled(count(0, 10).__next__)
    for button in (ui.next, ui.check.rows[-1], ui.next):
        button.click()
    assert [event.conditions for event in first.written(SafetyAnswered)] == [()]
    ui.volume.setValue(75)
    ui.test.click()
    assert first.means.loudspeaker.once == [(SoundName.DUE, 0.75, None)]
    first.qtbot.waitUntil(lambda: first.running.works.preflight.surroundings is not None)
    ui.heard.click()
    assert SettingsFile(first.folders.config).settings.heard_on == "Speakers"
    ui.next.click()
    assert first.on_timer
    page = first.settings_page()
    assert page.findChild(QSlider, "alarmVolume").value() == 75
    page.findChild(QSlider, "reminderVolume").setValue(40)
    assert SettingsFile(first.folders.config).settings.alarm_volume == 75, "what was chosen on the card stays"
    first.qtbot.waitUntil(lambda: first.running.works.preflight._looking is None)


def test_the_warning_signs_are_in_front_of_the_cards(first: House) -> None:
    app = first.begin(hidden=False)
    cards_of(first)._ui.warningSigns.click()
    assert app.window.findChild(WarningSignsDialog).isVisible()
    assert cards_of(first).isVisible()


def test_a_start_on_the_command_line_is_as_ever_and_the_cards_make_room(first: House) -> None:
    app = first.begin(hidden=False)
    answer = app.works._answer({"command": "start", "modality": "ice", "area": "lower-back"})
    assert answer["code"] == "started"
    assert first.state is SkinState.APPLYING
    assert first.on_timer


def test_the_alarm_of_a_pack_comes_before_the_cards(first: House, expected_log) -> None:
    expected_log(*NO_NOTIFICATION)
    first.begin(hidden=False)
    pack = first.start()
    first.tick(minutes=20)
    assert first.state is SkinState.OVERDUE
    assert first.on_timer
    first.running.ground.treatments.off(pack)
    first.tick(seconds=1)
    assert first.on_timer, "it may have been said by mistake"


def test_an_answer_that_came_into_the_log_by_itself_takes_the_cards_away(first: House) -> None:
    app = first.begin(hidden=False)
    Treatments(first.log, first.clock).answer_safety((Condition.PREGNANT,))
    app.works.reminding.tick()
    assert first.on_timer


def test_what_is_clear_after_weeks_is_told_at_start_by_both_pages_until_it_is_put_away(house: House) -> None:
    with open_log(house.folders, house.clock)[0] as log:
        treatments = Treatments(log, house.clock)
        for _ in range(7):
            treatments.off(treatments.start("lower-back", Modality.ICE).events[0].treatment)  # type: ignore[union-attr]
            house.clock.go(days=7)
        treatments.off(treatments.start("lower-back", Modality.ICE).events[0].treatment)  # type: ignore[union-attr]
    app = house.begin(hidden=False)
    page = app.pages.page(pages.HISTORY)
    line = app.pages.timer._ui.courseLine
    house.qtbot.waitUntil(lambda: line.text() != "")
    assert "six weeks" in line.text()
    (card,) = page._ui.courseNotes.cards
    app.ground.treatments.put_away(card.note.region, card.note.note)
    house.qtbot.waitUntil(lambda: line.text() == "")
    assert page._ui.courseNotes.cards == ()


def test_the_far_view_says_what_the_window_says_and_leads_back_to_it(house: House) -> None:
    app = house.begin(hidden=False)
    app.works.obey_key("far-view")
    view = app.works.far_view
    assert view.content is not None
    assert view.content.label == "Start ice (15 min)"
    view.start_wanted.emit("lower-back", Modality.ICE)
    house.tick(seconds=10)
    assert view.content.label == "I took it off"
    assert (view.content.face.number, house.state) == ("14:50", SkinState.APPLYING)
    app.window.hide()
    house.tick(seconds=1)
    assert app.works.reminding._seen, "the seconds go on where they are seen"
    view.took_off.emit(view.content.treatment)
    assert house.state is SkinState.RESTING
    view.start_wanted.emit("lower-back", Modality.ICE)
    assert not view.isVisible()
    assert house.on_timer
    assert "resting" in house.notice


def test_who_looks_from_far_is_told_there_that_it_is_due(house: House, expected_log) -> None:
    expected_log(*NO_NOTIFICATION)
    app = house.begin(hidden=False)
    house.start()
    app.works.obey_key("far-view")
    house.tick(minutes=15)
    assert app.works.far_view.isVisible()
    assert app.works.far_view.content.label == "I took it off"
    assert app.works.far_view.content.face.headline == "Take it off"
    app.works.far_view.leave()
    assert house.on_timer


def test_the_alarm_comes_before_the_far_view(house: House, expected_log) -> None:
    expected_log(*NO_NOTIFICATION)
    app = house.begin(hidden=False)
    house.start()
    app.works.obey_key("far-view")
    house.tick(minutes=17)
    assert app.works.panels.panels
    app.works.panels.panels[0].answer_elsewhere.emit(app.works.far_view.content.treatment)
    assert not app.works.far_view.isVisible()
    assert house.on_timer


def test_the_far_view_does_not_come_over_the_alarm_or_the_cards(house: House, expected_log) -> None:
    expected_log(*NO_NOTIFICATION)
    app = house.begin(hidden=False)
    house.start()
    house.tick(minutes=17)
    app.works.obey_key("far-view")
    assert not app.works.far_view.isVisible()
    app.works.panels.close()
    app.window.cover(QLabel("cards"))
    app.works.obey_key("far-view")
    app.works.obey_key("history")
    assert not app.works.far_view.isVisible()
    assert app.window.covered
    app.window.uncover()


def test_it_begins_with_the_far_view_where_that_was_chosen_and_not_hidden(house: House) -> None:
    SettingsFile(house.folders.config).save(Settings(far_view_at_start=True))
    assert not house.begin().works.far_view.isVisible()
    house.end()
    app = house.begin(hidden=False)
    house.qtbot.waitUntil(app.works.far_view.isVisible)
    app.works.far_view.leave()
    assert house.on_timer


def test_keys_lead_to_every_page_and_a_single_one_only_where_that_is_wanted(house: House) -> None:
    app = house.begin(hidden=False)
    for key, name in ((Qt.Key.Key_H, "history"), (Qt.Key.Key_G, "guide"), (Qt.Key.Key_T, "timer")):
        QTest.keyClick(app.window, key)
        assert app.window.page is app.pages.page(name)
    settings = app.ground.settings
    settings.save(replace(settings.settings, single_keys=False))
    QTest.keyClick(app.window, Qt.Key.Key_P)
    assert app.window.page is app.pages.timer


def test_the_sheet_of_keys_comes_and_goes(house: House) -> None:
    app = house.begin(hidden=False)
    app.works.obey_key("sheet")
    (sheet,) = app.window.findChildren(KeySheet)
    assert sheet.isVisible()
    sheet.reject()
    house.qtbot.waitUntil(lambda: not shiboken6.isValid(sheet))
    house.tick(seconds=1)
