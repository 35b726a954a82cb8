# SPDX-License-Identifier: MIT
"""Notifications against a daemon of the test's own on a private session bus, and against real daemons."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from therapy_timer.desktop.notifications import (
    DEFAULT_ACTION,
    Action,
    Notification,
    NotificationFailed,
    NotificationHandler,
    Notifier,
    NotifierChain,
    SessionBusNotifier,
    TrayNotifier,
    Urgency,
    desktop_notifier,
)

pytest.importorskip("jeepney", reason="needs jeepney, which is a dependency on Linux only")

from jeepney import HeaderFields, new_signal  # type: ignore[import-untyped]

from tests.helpers import notification_daemon as helper
from tests.helpers.notification_daemon import NotificationDaemon, PrivateBus, Received
from therapy_timer.desktop import dbus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

needs_bus = pytest.mark.skipif(bool(helper.MISSING), reason=helper.MISSING)
LOGGER = "therapy_timer.desktop"
OFF = Action("off", "I took it off")
PACK_OFF = Notification(
    "pack-off:17", "Take it off", "Ice, lower back", Urgency.CRITICAL, stays=True, actions=(OFF,), silent=True
)
REST_OVER = Notification("rest-over:17", "Ready", "2 hours have passed")


class Told:
    """Everything a notifier told."""

    def __init__(self, notifier: NotificationHandler) -> None:
        self.news: list[tuple[str, ...]] = []
        notifier.action_invoked.connect(self._action)
        notifier.dismissed.connect(self._dismissed)

    def _action(self, key: str, action: str) -> None:
        self.news.append((key, action))

    def _dismissed(self, key: str) -> None:
        self.news.append((key,))


@pytest.fixture
def bus(folders: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    with PrivateBus(folders.runtime) as private:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", private.address)
        yield private


@pytest.fixture
def daemon(bus: PrivateBus) -> Iterator[NotificationDaemon]:
    with NotificationDaemon(bus) as own:
        yield own


@pytest.fixture
def make_notifier(qapp: Any) -> Iterator[Callable[[float], SessionBusNotifier]]:
    made = []

    def make(patience_s: float) -> SessionBusNotifier:
        made.append(SessionBusNotifier(patience_s=patience_s))
        return made[-1]

    yield make
    for notifier in made:
        notifier.close()


@pytest.fixture
def notifier(make_notifier: Callable[[float], SessionBusNotifier]) -> SessionBusNotifier:
    """One that waits long enough for a busy machine."""
    return make_notifier(20)


@pytest.fixture
def told(notifier: SessionBusNotifier) -> Told:
    return Told(notifier)


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=20_000)


@pytest.mark.desktop
@needs_bus
class TestWhatIsSent:
    def test_everything_of_an_alarm(self, daemon: NotificationDaemon, notifier: SessionBusNotifier) -> None:
        notifier.show(PACK_OFF)
        assert daemon.notifications == [
            Received(
                number=1,
                app_name="Therapy Timer",
                replaces_id=0,
                app_icon="therapy-timer",
                summary="Take it off",
                body="Ice, lower back",
                actions=["off", "I took it off"],
                hints={
                    "urgency": ("y", 2),
                    "category": ("s", "x-therapy-timer.reminder"),
                    "desktop-entry": ("s", "therapy-timer"),
                    "resident": ("b", True),
                    "suppress-sound": ("b", True),
                },
                expire_timeout=0,
            )
        ]

    def test_an_ordinary_one_expires_and_may_sound(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier
    ) -> None:
        notifier.show(REST_OVER)
        (received,) = daemon.notifications
        assert received.expire_timeout == -1
        assert received.actions == []
        assert received.hints.keys() == {"urgency", "category", "desktop-entry"}
        assert received.hints["urgency"] == ("y", 1)

    @pytest.mark.parametrize(("urgency", "byte"), [(Urgency.LOW, 0), (Urgency.NORMAL, 1), (Urgency.CRITICAL, 2)])
    def test_urgency_is_a_byte(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, urgency: Urgency, byte: int
    ) -> None:
        notifier.show(Notification("k", "t", "b", urgency))
        assert daemon.notifications[0].hints["urgency"] == ("y", byte)

    @pytest.mark.parametrize(
        ("capabilities", "body"),
        [
            (("body", "body-markup"), 'Tom &amp; "Jerry": &lt;b&gt;knee&lt;/b&gt;'),
            (("body",), 'Tom & "Jerry": <b>knee</b>'),
            ((), 'Tom & "Jerry": <b>knee</b>'),
        ],
    )
    def test_body_is_escaped_for_daemons_that_read_markup(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, capabilities: tuple[str, ...], body: str
    ) -> None:
        daemon.set_capabilities(*capabilities)
        notifier.show(Notification("k", "A & <b>", 'Tom & "Jerry": <b>knee</b>'))
        (received,) = daemon.notifications
        assert (received.summary, received.body) == ("A & <b>", body)

    def test_no_actions_for_a_daemon_without_them(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier
    ) -> None:
        daemon.set_capabilities("body")
        notifier.show(PACK_OFF)
        assert daemon.notifications[0].actions == []

    def test_several_actions_keep_their_order(self, daemon: NotificationDaemon, notifier: SessionBusNotifier) -> None:
        notifier.show(Notification("k", "t", "b", actions=(OFF, Action(DEFAULT_ACTION, "Show"))))
        assert daemon.notifications[0].actions == ["off", "I took it off", "default", "Show"]

    def test_what_the_bus_would_hang_up_for_is_left_out(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier
    ) -> None:
        text = "a\0b\ud83d\x1b\x7f\x85c\td\ne \U0001f9ca \u202e"
        notifier.show(Notification("k", text, text, actions=(Action("off", text),)))
        (received,) = daemon.notifications
        clean = "abc\td\ne \U0001f9ca \u202e"
        assert (received.summary, received.body, received.actions[1]) == (clean, clean, clean)

    def test_a_very_long_text_arrives(self, daemon: NotificationDaemon, notifier: SessionBusNotifier) -> None:
        notifier.show(Notification("k", "t", "x" * 1_000_000))
        assert daemon.notifications[0].body == "x" * 1_000_000

    def test_capabilities_are_asked_for_once(self, daemon: NotificationDaemon, notifier: SessionBusNotifier) -> None:
        notifier.prepare()
        notifier.show(PACK_OFF)
        notifier.show(REST_OVER)
        assert daemon.asked == 1


@pytest.mark.desktop
@needs_bus
class TestKeys:
    def test_a_second_one_of_a_key_replaces_the_first(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        notifier.show(PACK_OFF)
        notifier.show(REST_OVER)
        notifier.show(PACK_OFF)
        assert [(r.number, r.replaces_id) for r in daemon.notifications] == [(1, 0), (2, 0), (1, 1)]
        daemon.invoke(1, "off")
        until(qtbot, lambda: told.news == [("pack-off:17", "off")])
        assert daemon.closed == []

    def test_what_is_gone_is_not_replaced(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        notifier.show(PACK_OFF)
        daemon.close(1)
        until(qtbot, lambda: bool(told.news))
        notifier.show(PACK_OFF)
        assert [r.replaces_id for r in daemon.notifications] == [0, 0]

    def test_where_replacing_shows_a_second_one_the_first_is_closed(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        daemon.answer("Notify", "anew")
        notifier.show(PACK_OFF)
        notifier.show(PACK_OFF)
        assert [r.number for r in daemon.notifications] == [1, 2]
        assert daemon.closed == [1]
        daemon.invoke(1, "off")
        daemon.close(2, reason=1)
        until(qtbot, lambda: told.news == [("pack-off:17",)])

    def test_withdrawing_closes_it_and_tells_nothing(
        self,
        daemon: NotificationDaemon,
        notifier: SessionBusNotifier,
        told: Told,
        qtbot: QtBot,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        caplog.set_level(logging.DEBUG, LOGGER)
        notifier.show(PACK_OFF)
        notifier.show(REST_OVER)
        notifier.withdraw(PACK_OFF.key)
        notifier.withdraw(PACK_OFF.key)
        notifier.withdraw("never shown")
        assert daemon.closed == [1]
        daemon.close(2)
        until(qtbot, lambda: told.news == [("rest-over:17",)])
        assert [text for text in caplog.messages if "nobody waits for" in text] == []

    def test_withdrawing_what_the_person_closed_is_quiet(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        notifier.show(PACK_OFF)
        daemon.close(1)
        until(qtbot, lambda: told.news == [("pack-off:17",)])
        notifier.withdraw(PACK_OFF.key)
        assert daemon.closed == []

    def test_withdrawing_without_a_connection_is_quiet(
        self, bus: PrivateBus, notifier: SessionBusNotifier, expected_log: Any
    ) -> None:
        notifier.withdraw(PACK_OFF.key)
        with NotificationDaemon(bus) as daemon:
            notifier.show(PACK_OFF)
            daemon.stop()
        bus.stop()
        expected_log(LOGGER, logging.WARNING, "^Lost the notification daemon: the session bus")
        notifier.withdraw(PACK_OFF.key)
        notifier.withdraw(PACK_OFF.key)


@pytest.mark.desktop
@needs_bus
class TestWhatThePersonDoes:
    def test_an_action_names_key_and_action(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        notifier.show(PACK_OFF)
        notifier.show(Notification("pack-off:18", "Take it off", "Heat, knee", actions=(OFF,)))
        daemon.invoke(2, "off")
        until(qtbot, lambda: told.news == [("pack-off:18", "off")])

    @pytest.mark.parametrize("closed_first", [False, True])
    def test_an_action_counts_before_and_after_the_closing(
        self,
        daemon: NotificationDaemon,
        notifier: SessionBusNotifier,
        told: Told,
        qtbot: QtBot,
        closed_first: bool,
    ) -> None:
        notifier.show(PACK_OFF)
        doings: list[Callable[[], None]] = [lambda: daemon.invoke(1, "off"), lambda: daemon.close(1)]
        for do in reversed(doings) if closed_first else doings:
            do()
        until(qtbot, lambda: sorted(told.news) == [("pack-off:17",), ("pack-off:17", "off")])

    def test_withdrawn_at_the_action_it_is_not_dismissed(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        notifier.action_invoked.connect(lambda key, _action: notifier.withdraw(key))
        notifier.show(PACK_OFF)
        notifier.show(REST_OVER)
        daemon.invoke(1, "off")
        daemon.close(1)
        daemon.close(2)
        until(qtbot, lambda: ("rest-over:17",) in told.news)
        assert told.news == [("pack-off:17", "off"), ("rest-over:17",)]

    @pytest.mark.parametrize("reason", [1, 2, 3, 4, 77])
    def test_closed_by_anybody_else_it_is_dismissed_once(
        self,
        daemon: NotificationDaemon,
        notifier: SessionBusNotifier,
        told: Told,
        qtbot: QtBot,
        reason: int,
    ) -> None:
        notifier.show(PACK_OFF)
        notifier.show(REST_OVER)
        daemon.close(1, reason)
        daemon.close(1, reason)
        daemon.close(2, reason)
        until(qtbot, lambda: ("rest-over:17",) in told.news)
        assert told.news == [("pack-off:17",), ("rest-over:17",)]

    def test_actions_that_fit_nothing_are_ignored(
        self,
        daemon: NotificationDaemon,
        notifier: SessionBusNotifier,
        told: Told,
        qtbot: QtBot,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        caplog.set_level(logging.DEBUG, LOGGER)
        notifier.show(PACK_OFF)
        notifier.show(REST_OVER)
        notifier.show(Notification("withdrawn", "t", "b", actions=(OFF,)))
        notifier.withdraw("withdrawn")
        daemon.invoke(3, "off")
        daemon.invoke(99, "off")
        daemon.invoke(2, "off")
        daemon.invoke(1, "snooze")
        daemon.invoke(1, "off")
        until(qtbot, lambda: bool(told.news))
        assert told.news == [("pack-off:17", "off")]
        assert "Ignored action off of notification 3, which is not ours or gone" in caplog.messages
        assert "Ignored action off of notification 99, which is not ours or gone" in caplog.messages
        assert "Ignored action off of rest-over:17, which does not offer it or is gone" in caplog.messages
        assert "Ignored action snooze of pack-off:17, which does not offer it or is gone" in caplog.messages

    def test_garbage_is_ignored(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        notifier.show(PACK_OFF)
        daemon.emit("ActionInvoked", "su", "1", 1)
        daemon.emit("ActionInvoked", "bs", True, "off")
        daemon.emit("ActionInvoked", "is", -1, "off")
        daemon.emit("ActionInvoked", "u", 1)
        daemon.emit("ActionInvoked", "uss", 1, "off", "off")
        daemon.emit("NotificationClosed", "u", 1)
        daemon.emit("NotificationClosed", "ss", "1", "2")
        daemon.emit("NotificationClosed", "av", [("u", 1)])
        daemon.emit("ActivationToken", "us", 1, "token")
        daemon.emit("Nonsense", "a{sv}", {})
        daemon.invoke(1, "off")
        until(qtbot, lambda: bool(told.news))
        assert told.news == [("pack-off:17", "off")]

    def test_nobody_but_the_daemon_is_believed(
        self,
        bus: PrivateBus,
        daemon: NotificationDaemon,
        notifier: SessionBusNotifier,
        told: Told,
        qtbot: QtBot,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        caplog.set_level(logging.DEBUG, LOGGER)
        notifier.show(PACK_OFF)
        with bus.connect() as somebody:
            for member, signature, body in [("ActionInvoked", "us", (1, "off")), ("NotificationClosed", "uu", (1, 2))]:
                signal = new_signal(helper.NOTIFICATIONS, member, signature, body)
                # Signals sent to one peer need no match rule there. The test's own connection came first, then
                # those of the daemon and the notifier.
                for number in range(10):
                    signal.header.fields[HeaderFields.destination] = f":1.{number}"
                    somebody.send(signal)
            until(qtbot, lambda: any("NotificationClosed from :1." in text for text in caplog.messages))
        daemon.close(1)
        until(qtbot, lambda: bool(told.news))
        assert told.news == [("pack-off:17",)]

    def test_nothing_is_told_from_within_show(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        notifier.show(PACK_OFF)
        daemon.invoke(1, "off")
        notifier.show(PACK_OFF)
        notifier.withdraw(REST_OVER.key)
        assert told.news == []
        until(qtbot, lambda: told.news == [("pack-off:17", "off")])

    def test_a_receiver_may_show_and_withdraw(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        def answer(key: str, _action: str) -> None:
            notifier.withdraw(key)
            notifier.show(REST_OVER)

        notifier.action_invoked.connect(answer)
        notifier.show(PACK_OFF)
        daemon.invoke(1, "off")
        daemon.invoke(1, "off")
        until(qtbot, lambda: len(told.news) == 1)
        daemon.close(2)
        until(qtbot, lambda: len(told.news) == 2)
        assert told.news == [("pack-off:17", "off"), ("rest-over:17",)]
        assert daemon.closed == [1]


@pytest.mark.desktop
@needs_bus
class TestADaemonInTrouble:
    def test_no_daemon_now_but_later(self, bus: PrivateBus, notifier: SessionBusNotifier) -> None:
        with pytest.raises(NotificationFailed, match=r"^the desktop has no notification daemon .*ServiceUnknown"):
            notifier.show(PACK_OFF)
        with NotificationDaemon(bus) as daemon:
            notifier.show(PACK_OFF)
            assert len(daemon.notifications) == 1

    @pytest.mark.parametrize(
        ("how", "reason"),
        [
            ("error", r"^the notification daemon answered org\.freedesktop\.Notifications\.Error\.Failed$"),
            ("garbage", "^the notification daemon answered without a number"),
            ("zero", "^the notification daemon answered without a number"),
        ],
    )
    def test_a_refusal_is_a_failure(
        self,
        daemon: NotificationDaemon,
        notifier: SessionBusNotifier,
        told: Told,
        qtbot: QtBot,
        how: str,
        reason: str,
    ) -> None:
        notifier.show(REST_OVER)
        daemon.answer("Notify", how)
        with pytest.raises(NotificationFailed, match=reason) as failure:
            notifier.show(PACK_OFF)
        assert failure.value.reason == str(failure.value)
        daemon.answer("Notify", "well")
        daemon.close(1)
        until(qtbot, lambda: told.news == [("rest-over:17",)])
        notifier.show(PACK_OFF)

    def test_an_answer_that_comes_twice_counts_once(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        daemon.answer("Notify", "twice")
        notifier.show(PACK_OFF)
        notifier.show(REST_OVER)
        daemon.invoke(1, "off")
        daemon.close(2)
        until(qtbot, lambda: told.news == [("pack-off:17", "off"), ("rest-over:17",)])

    def test_capabilities_that_make_no_sense_are_none(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier
    ) -> None:
        daemon.answer("GetCapabilities", "garbage")
        notifier.show(Notification("k", "t", "a & b", actions=(OFF,)))
        (received,) = daemon.notifications
        assert (received.body, received.actions) == ("a & b", [])

    def test_refused_capabilities_are_a_failure_and_asked_for_again(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier
    ) -> None:
        daemon.answer("GetCapabilities", "error")
        with pytest.raises(NotificationFailed, match=r"answered org"):
            notifier.show(PACK_OFF)
        daemon.answer("GetCapabilities", "well")
        notifier.show(PACK_OFF)
        assert (daemon.asked, len(daemon.notifications)) == (2, 1)

    def test_a_chatty_daemon_does_not_hold_the_window(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(dbus, "_READS_AT_A_TIME", 5)
        notifier.show(REST_OVER)
        daemon.answer("Notify", "late")

        def chat() -> None:
            daemon.wait_for(2)
            for _ in range(20):
                daemon.emit("Nonsense", "s", "nonsense")

        chatterbox = threading.Thread(target=chat)
        chatterbox.start()
        start = time.monotonic()
        with pytest.raises(NotificationFailed, match=r"did not answer"):
            notifier.show(PACK_OFF)
        assert time.monotonic() - start < 10
        chatterbox.join()
        daemon.release()


PATIENCE_S = 1.0
"""Long enough for a daemon that answers well on a busy machine."""


@pytest.mark.desktop
@needs_bus
class TestADaemonThatAnswersLate:
    @pytest.fixture
    def notifier(
        self, daemon: NotificationDaemon, make_notifier: Callable[[float], SessionBusNotifier], qtbot: QtBot
    ) -> SessionBusNotifier:
        impatient = make_notifier(PATIENCE_S)
        impatient.prepare()
        until(qtbot, lambda: impatient._capabilities is not None)
        daemon.answer("Notify", "late")
        return impatient

    def fail(self, notifier: SessionBusNotifier, notification: Notification) -> None:
        start = time.monotonic()
        with pytest.raises(NotificationFailed, match=r"^the notification daemon did not answer within 1 s$"):
            notifier.show(notification)
        assert 0.9 * PATIENCE_S < time.monotonic() - start < 5 * PATIENCE_S

    def test_is_given_up_soon_but_its_actions_work(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        self.fail(notifier, PACK_OFF)
        daemon.release()
        daemon.invoke(1, "off")
        until(qtbot, lambda: told.news == [("pack-off:17", "off")])
        notifier.show(PACK_OFF)
        assert [r.replaces_id for r in daemon.notifications] == [0, 1]

    def test_withdrawn_meanwhile_it_is_closed_when_it_comes(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        self.fail(notifier, PACK_OFF)
        notifier.withdraw(PACK_OFF.key)
        daemon.release()
        until(qtbot, lambda: daemon.closed == [1])
        assert told.news == []

    def test_shown_again_meanwhile_only_the_second_one_stays(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        self.fail(notifier, PACK_OFF)
        daemon.answer("Notify", "well")
        notifier.show(PACK_OFF)
        daemon.release()
        until(qtbot, lambda: daemon.closed == [1])
        daemon.invoke(2, "off")
        until(qtbot, lambda: told.news == [("pack-off:17", "off")])

    def test_a_late_replacement_leaves_what_it_replaced_alone(
        self, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        daemon.answer("Notify", "well")
        notifier.show(PACK_OFF)
        daemon.answer("Notify", "late")
        self.fail(notifier, PACK_OFF)
        daemon.answer("Notify", "well")
        notifier.show(PACK_OFF)
        daemon.release()
        daemon.invoke(1, "off")
        until(qtbot, lambda: told.news == [("pack-off:17", "off")])
        assert daemon.closed == []

    def test_what_it_refuses_late_never_was(
        self,
        daemon: NotificationDaemon,
        notifier: SessionBusNotifier,
        qtbot: QtBot,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        self.fail(notifier, PACK_OFF)
        self.fail(notifier, REST_OVER)
        notifier.withdraw(REST_OVER.key)
        daemon.stop()
        until(qtbot, lambda: any("refused pack-off:17 late" in text for text in caplog.messages))
        daemon.start()
        notifier.show(PACK_OFF)
        assert daemon.closed == []

    def test_late_capabilities_are_learnt(
        self, bus: PrivateBus, daemon: NotificationDaemon, make_notifier: Callable[[float], SessionBusNotifier]
    ) -> None:
        daemon.release()
        daemon.answer("GetCapabilities", "late")
        another = make_notifier(PATIENCE_S)
        self.fail(another, PACK_OFF)
        asked = daemon.asked
        daemon.release()
        another.show(PACK_OFF)
        assert daemon.asked == asked
        assert daemon.notifications[-1].actions == ["off", "I took it off"]

    def test_lost_capabilities_are_asked_for_again(
        self, daemon: NotificationDaemon, make_notifier: Callable[[float], SessionBusNotifier]
    ) -> None:
        daemon.answer("GetCapabilities", "late")
        another = make_notifier(PATIENCE_S)
        self.fail(another, PACK_OFF)
        daemon.answer("GetCapabilities", "well")
        daemon.answer("Notify", "well")
        another.show(PACK_OFF)
        assert len(daemon.notifications) == 1


@pytest.mark.desktop
@needs_bus
class TestComingAndGoing:
    @pytest.mark.parametrize("noticed", [True, False])
    def test_a_restarted_daemon_is_another_one(
        self,
        daemon: NotificationDaemon,
        notifier: SessionBusNotifier,
        told: Told,
        qtbot: QtBot,
        noticed: bool,
    ) -> None:
        notifier.show(PACK_OFF)
        notifier.show(REST_OVER)
        daemon.stop()
        if noticed:
            until(qtbot, lambda: told.news == [(PACK_OFF.key,), (REST_OVER.key,)])
            told.news.clear()
        daemon.start()
        daemon.set_capabilities("body")
        notifier.show(Notification(REST_OVER.key, "t", "b", actions=(Action("show", "Show"),)))
        (received,) = daemon.notifications
        assert (received.number, received.replaces_id, received.actions) == (1, 0, [])
        # 1 was the pack's number with the first daemon.
        daemon.invoke(1, "off")
        notifier.withdraw(PACK_OFF.key)
        daemon.close(1)
        lost = [] if noticed else [(PACK_OFF.key,)]
        until(qtbot, lambda: told.news == [*lost, (REST_OVER.key,)])
        assert daemon.closed == []

    def test_a_daemon_that_took_over_in_the_midst_is_listened_to(
        self,
        daemon: NotificationDaemon,
        notifier: SessionBusNotifier,
        told: Told,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        notifier.show(REST_OVER)
        daemon.stop()
        daemon.start()
        with monkeypatch.context() as patch:
            patch.setattr(notifier._bus, "read_available", lambda: None)
            notifier.show(PACK_OFF)
        daemon.invoke(1, "off")
        until(qtbot, lambda: told.news == [(REST_OVER.key,), ("pack-off:17", "off")])

    def test_a_daemon_that_dies_over_the_call_is_a_failure(
        self, bus: PrivateBus, make_notifier: Callable[[float], SessionBusNotifier]
    ) -> None:
        notifier = make_notifier(20)
        with NotificationDaemon(bus) as daemon:
            notifier.show(PACK_OFF)
            daemon.answer("Notify", "late")

            def kill() -> None:
                daemon.wait_for(2)
                daemon.stop()

            killer = threading.Thread(target=kill)
            killer.start()
            with pytest.raises(NotificationFailed, match="NoReply"):
                notifier.show(REST_OVER)
            killer.join()

    @pytest.mark.parametrize("noticed", [True, False])
    def test_a_new_bus_is_connected_to(
        self,
        bus: PrivateBus,
        notifier: SessionBusNotifier,
        told: Told,
        qtbot: QtBot,
        expected_log: Any,
        noticed: bool,
    ) -> None:
        expected_log(LOGGER, logging.WARNING, "^Lost the notification daemon: the session bus closed")
        with NotificationDaemon(bus):
            notifier.show(PACK_OFF)
            bus.stop()
            if noticed:
                until(qtbot, lambda: told.news == [(PACK_OFF.key,)])
                told.news.clear()
        bus.start()
        with NotificationDaemon(bus) as daemon:
            notifier.show(PACK_OFF)
            daemon.invoke(1, "off")
            until(qtbot, lambda: told.news == [("pack-off:17", "off")])

    def test_no_bus_any_more_is_a_failure_each_time(
        self,
        bus: PrivateBus,
        daemon: NotificationDaemon,
        notifier: SessionBusNotifier,
        qtbot: QtBot,
        expected_log: Any,
    ) -> None:
        notifier.show(PACK_OFF)
        bus.stop()
        expected_log(LOGGER, logging.WARNING, "^Lost the notification daemon: ")
        for _ in range(3):
            with pytest.raises(NotificationFailed, match=r"^the session bus cannot be reached: "):
                notifier.show(PACK_OFF)
        until(qtbot, lambda: notifier.children() == [])

    def test_closing_ends_the_connection_and_leaves_notifications_up(
        self, bus: PrivateBus, daemon: NotificationDaemon, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        notifier.show(PACK_OFF)
        daemon.invoke(1, "off")
        notifier.close()
        notifier.close()
        assert daemon.closed == []
        notifier.show(REST_OVER)
        daemon.close(2)
        until(qtbot, lambda: told.news == [("rest-over:17",)])

    def test_a_daemon_started_on_demand_is_started_ahead(
        self, folders: Any, monkeypatch: pytest.MonkeyPatch, notifier: SessionBusNotifier
    ) -> None:
        with PrivateBus(folders.runtime, services={helper.NAME: NotificationDaemon.COMMAND}) as bus:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
            assert not bus.has_owner(helper.NAME)
            notifier.prepare()
            bus.wait_for_owner(helper.NAME)
            with NotificationDaemon(bus, on_demand=True) as daemon:
                notifier.show(PACK_OFF)
                assert (daemon.asked, len(daemon.notifications)) == (1, 1)
                notifier.close()


HANGS_UP = b""


class TestNoUsableBus:
    def test_no_bus(self, notifier: SessionBusNotifier, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        notifier.prepare()
        reason = "there is no session bus (DBUS_SESSION_BUS_ADDRESS is not set)"
        assert caplog.messages == [f"No notification daemon yet: {reason}"]
        with pytest.raises(NotificationFailed) as failure:
            notifier.show(PACK_OFF)
        assert failure.value.reason == reason
        notifier.withdraw(PACK_OFF.key)
        assert notifier.children() == []

    @pytest.mark.parametrize(
        ("address", "reason"),
        [
            ("", "is not usable"),
            ("nonsense", "is not usable"),
            ("unix:nonsense", "is not usable"),
            ("tcp:host=localhost,port=1", "is not usable"),
            ("autolaunch:", "is not usable"),
            ("unix:path=/nonexistent/bus", "cannot be reached: .*No such file"),
            ("unix:path=" + "x" * 200, "cannot be reached: .*too long"),
            ("unix:path=%00x", "cannot be reached|is not usable"),
        ],
    )
    def test_an_address_that_leads_nowhere(
        self, notifier: SessionBusNotifier, monkeypatch: pytest.MonkeyPatch, address: str, reason: str
    ) -> None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with pytest.raises(NotificationFailed, match=reason):
            notifier.show(PACK_OFF)

    @pytest.fixture
    def listener(self, folders: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
        """A socket where the bus should be."""
        path = folders.runtime / "impostor"
        with socket.socket(socket.AF_UNIX) as own:
            own.bind(str(path))
            own.listen()
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={path}")
            yield own

    def test_a_bus_that_never_answers(
        self, listener: socket.socket, make_notifier: Callable[[float], SessionBusNotifier]
    ) -> None:
        start = time.monotonic()
        with pytest.raises(NotificationFailed, match=r"^the session bus did not answer within 0\.2 s$"):
            make_notifier(0.2).show(PACK_OFF)
        assert time.monotonic() - start < 5

    @pytest.mark.parametrize(
        ("says", "reason"),
        [
            ([HANGS_UP], "cannot be reached: .*(hung up|reset|Broken pipe)"),
            ([b"HTTP/1.1 400 Bad Request\r\n"], "cannot be reached: Authentication failed"),
            ([b"x" * 10_000], "cannot be reached: Too much data"),
        ],
    )
    def test_something_that_is_no_bus(
        self, listener: socket.socket, notifier: SessionBusNotifier, says: list[bytes], reason: str
    ) -> None:
        with serving(listener, says), pytest.raises(NotificationFailed, match=reason):
            notifier.show(PACK_OFF)

    @pytest.mark.parametrize(
        ("says", "reason"),
        [
            ([b"OK 12\r\n", b"no D-Bus message" * 4], "sent something unreadable"),
            ([b"OK 12\r\n", b"l\x09\0\1" + b"\0\0\0\0" + b"\1\0\0\0" + b"\0\0\0\0"], "sent something unreadable"),
            ([b"OK 12\r\n", HANGS_UP], "closed the connection|cannot be read|does not take messages"),
        ],
    )
    def test_a_bus_that_breaks_down_later(
        self,
        listener: socket.socket,
        notifier: SessionBusNotifier,
        expected_log: Any,
        says: list[bytes],
        reason: str,
    ) -> None:
        expected_log(LOGGER, logging.WARNING, f"^Lost the notification daemon: the session bus ({reason})")
        with serving(listener, says), pytest.raises(NotificationFailed, match=reason):
            notifier.show(PACK_OFF)


@contextlib.contextmanager
def serving(listener: socket.socket, says: list[bytes]) -> Iterator[None]:
    """Accept one connection and say one thing after each thing it hears; stay unless the last is to hang up."""

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            for data in says:
                connection.recv(65536)
                connection.sendall(data)
            while says[-1] != HANGS_UP and connection.recv(65536):
                pass

    thread = threading.Thread(target=serve)
    thread.start()
    yield
    thread.join()


class FakeTray(QSystemTrayIcon):
    """A tray icon that keeps what it is to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[Any, ...]] = []
        self.visible = True

    def isVisible(self) -> bool:  # noqa: N802
        return self.visible

    def showMessage(self, *message: Any) -> None:  # noqa: N802
        self.shown.append(message)


@pytest.fixture
def tray(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> FakeTray:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
    return FakeTray()


class TestTray:
    @pytest.mark.parametrize(
        ("urgency", "icon"),
        [
            (Urgency.LOW, QSystemTrayIcon.MessageIcon.NoIcon),
            (Urgency.NORMAL, QSystemTrayIcon.MessageIcon.Information),
            (Urgency.CRITICAL, QSystemTrayIcon.MessageIcon.Critical),
        ],
    )
    def test_shows_title_body_and_urgency(
        self, tray: FakeTray, urgency: Urgency, icon: QSystemTrayIcon.MessageIcon
    ) -> None:
        TrayNotifier(tray).show(Notification("k", "t", "b", urgency))
        assert tray.shown == [("t", "b", icon, 10_000)]

    def test_one_that_stays_has_no_end(self, tray: FakeTray) -> None:
        TrayNotifier(tray).show(PACK_OFF)
        assert tray.shown[0][-1] == 0

    def test_a_desktop_without_tray_is_a_failure(self, tray: FakeTray, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
        with pytest.raises(NotificationFailed, match=r"^the desktop has no tray$"):
            TrayNotifier(tray).show(PACK_OFF)
        assert tray.shown == []

    def test_a_hidden_icon_is_a_failure(self, tray: FakeTray) -> None:
        tray.visible = False
        with pytest.raises(NotificationFailed, match=r"^the tray icon is not shown$"):
            TrayNotifier(tray).show(PACK_OFF)
        assert tray.shown == []

    def test_a_tray_without_messages_is_a_failure(self, tray: FakeTray, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: False))
        with pytest.raises(NotificationFailed, match=r"^the tray shows no messages$"):
            TrayNotifier(tray).show(PACK_OFF)

    def test_the_real_icon_fails_without_a_desktop(self, qapp: Any) -> None:
        icon = QSystemTrayIcon(QIcon())
        with pytest.raises(NotificationFailed, match=r"^the desktop has no tray$"):
            TrayNotifier(icon).show(PACK_OFF)

    def test_a_click_is_the_default_action_of_the_last_one(self, tray: FakeTray) -> None:
        notifier = TrayNotifier(tray)
        told = Told(notifier)
        tray.messageClicked.emit()
        notifier.show(Notification("first", "t", "b", actions=(Action(DEFAULT_ACTION, "Show"),)))
        notifier.show(Notification("second", "t", "b", actions=(OFF, Action(DEFAULT_ACTION, "Show"))))
        tray.messageClicked.emit()
        assert told.news == [("second", "default")]

    def test_the_icon_in_use_is_the_one_that_shows(self, tray: FakeTray) -> None:
        icons = [tray]
        notifier = TrayNotifier(lambda: icons[-1])
        told = Told(notifier)
        shown = Notification("k", "t", "b", actions=(Action(DEFAULT_ACTION, "Show"),))
        notifier.show(shown)
        tray.visible = False
        icons.append(FakeTray())
        notifier.show(shown)
        notifier.show(shown)
        assert (len(tray.shown), len(icons[-1].shown)) == (1, 2)
        icons[-1].messageClicked.emit()
        assert told.news == [("k", "default")]

    def test_a_click_never_is_another_action(self, tray: FakeTray) -> None:
        notifier = TrayNotifier(tray)
        told = Told(notifier)
        notifier.show(PACK_OFF)
        tray.messageClicked.emit()
        assert told.news == []

    def test_a_click_on_a_withdrawn_one_is_nothing(self, tray: FakeTray) -> None:
        notifier = TrayNotifier(tray)
        told = Told(notifier)
        notifier.show(Notification("k", "t", "b", actions=(Action(DEFAULT_ACTION, "Show"),)))
        notifier.withdraw("another")
        tray.messageClicked.emit()
        notifier.withdraw("k")
        tray.messageClicked.emit()
        assert told.news == [("k", "default")]


class FakeHandler(NotificationHandler):
    def __init__(self, name: str, error: Exception | None = None) -> None:
        super().__init__()
        self.name = name  # type: ignore[misc]
        self.error = error
        self.calls: list[tuple[str, ...]] = []

    def prepare(self) -> None:
        self.calls.append(("prepare",))

    def show(self, notification: Notification) -> None:
        self.calls.append(("show", notification.key))
        if self.error is not None:
            raise self.error

    def withdraw(self, key: str) -> None:
        self.calls.append(("withdraw", key))

    def close(self) -> None:
        self.calls.append(("close",))


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """What the chain has written into the log so far, of every level."""
    caplog.set_level(logging.INFO, LOGGER)
    return lambda: list(caplog.messages)


class TestChain:
    def test_the_first_that_works_is_enough(self, qapp: Any) -> None:
        first, second = FakeHandler("first"), FakeHandler("second")
        NotifierChain([first, second]).show(PACK_OFF)
        assert (first.calls, second.calls) == ([("show", PACK_OFF.key)], [])

    def test_a_failure_hands_on_and_leaves_a_line(self, qapp: Any, lines: Callable[[], list[str]]) -> None:
        first, second = FakeHandler("first", NotificationFailed("it rains")), FakeHandler("second")
        NotifierChain([first, second]).show(PACK_OFF)
        assert second.calls == [("show", PACK_OFF.key)]
        assert lines() == ["Could not show pack-off:17 by first: it rains"]

    def test_a_mistake_hands_on_too(self, qapp: Any, expected_log: Any) -> None:
        first, second = FakeHandler("first", ZeroDivisionError("lower back")), FakeHandler("second")
        line = expected_log(LOGGER, logging.ERROR, "^Could not show pack-off:17 by first$")
        NotifierChain([first, second]).show(PACK_OFF)
        assert second.calls == [("show", PACK_OFF.key)]
        assert line.records[0].exc_info[0] is ZeroDivisionError

    def test_all_failures_are_named(self, qapp: Any, lines: Callable[[], list[str]], expected_log: Any) -> None:
        handlers = [FakeHandler("a", NotificationFailed("it rains")), FakeHandler("b", KeyError("x"))]
        error = expected_log(LOGGER, logging.ERROR, "by b")
        with pytest.raises(NotificationFailed) as failure:
            NotifierChain(handlers).show(PACK_OFF)
        assert failure.value.reason == "a: it rains; b: KeyError"
        assert len(error.records) == 1
        assert len(lines()) == 2

    def test_an_empty_one_fails(self, qapp: Any) -> None:
        with pytest.raises(NotificationFailed, match="no way"):
            NotifierChain([]).show(PACK_OFF)

    def test_everything_else_reaches_all(self, qapp: Any) -> None:
        handlers = [FakeHandler("first"), FakeHandler("second")]
        chain = NotifierChain(handlers)
        chain.prepare()
        chain.withdraw("k")
        chain.close()
        assert [h.calls for h in handlers] == [[("prepare",), ("withdraw", "k"), ("close",)]] * 2

    def test_news_of_all_are_passed_on(self, qapp: Any) -> None:
        first, second = FakeHandler("first"), FakeHandler("second")
        chain = NotifierChain([first, second])
        told = Told(chain)
        second.action_invoked.emit("k", "off")
        first.dismissed.emit("l")
        assert told.news == [("k", "off"), ("l",)]

    def test_chains_and_handlers_are_notifiers(self, qapp: Any, tray: FakeTray) -> None:
        notifiers: list[Notifier] = [NotifierChain([]), SessionBusNotifier(), TrayNotifier(tray)]
        names = [notifier.name for notifier in notifiers]
        assert all(names)
        assert len(set(names)) == 3


class TestThisDesktop:
    def test_without_a_bus_the_tray_shows_it(self, tray: FakeTray, lines: Callable[[], list[str]]) -> None:
        desktop_notifier(tray, platform="linux").show(PACK_OFF)
        (line,) = lines()
        assert "by notification daemon: there is no session bus" in line
        assert [shown[0] for shown in tray.shown] == ["Take it off"]

    @pytest.mark.desktop
    @needs_bus
    def test_with_a_daemon_the_tray_is_left_alone(
        self, daemon: NotificationDaemon, tray: FakeTray, qtbot: QtBot
    ) -> None:
        notifier = desktop_notifier(tray, platform="linux")
        told = Told(notifier)
        notifier.prepare()
        until(qtbot, lambda: daemon.asked == 1)
        notifier.show(PACK_OFF)
        daemon.invoke(1, "off")
        until(qtbot, lambda: told.news == [("pack-off:17", "off")])
        assert tray.shown == []
        notifier.close()

    def test_with_nothing_both_reasons_are_given(self, qapp: Any, lines: Callable[[], list[str]]) -> None:
        icon = QSystemTrayIcon(QIcon())
        with pytest.raises(NotificationFailed) as failure:
            desktop_notifier(icon, platform="linux").show(PACK_OFF)
        assert failure.value.reason == (
            "notification daemon: there is no session bus (DBUS_SESSION_BUS_ADDRESS is not set); "
            "tray icon: the desktop has no tray"
        )
        assert all(line.startswith("Could not show pack-off:17 by ") for line in lines())
        assert len(lines()) == 2

    @pytest.mark.parametrize(("platform", "d_bus"), [("linux", True), ("win32", False), ("darwin", False)])
    def test_jeepney_is_loaded_when_a_bus_is_wanted(self, platform: str, d_bus: bool) -> None:
        script = f"""
import sys
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from therapy_timer.desktop.notifications import *
app = QApplication([])
notifier = desktop_notifier(QSystemTrayIcon(), platform={platform!r})
assert "jeepney" not in sys.modules
try:
    notifier.show(Notification("k", "t", "b"))
except NotificationFailed as failure:
    print("jeepney" in sys.modules, "session bus" in failure.reason)
"""
        root = Path(__file__).resolve().parents[2]
        run = subprocess.run(
            [sys.executable, "-c", script], cwd=root, check=True, capture_output=True, text=True, timeout=60
        )
        assert run.stdout.split() == [str(d_bus)] * 2


XFCE_NOTIFYD = "/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd"
"""Where Debian puts the daemon on this architecture; it is not on the path."""


def _needs(*programs: tuple[str, str]) -> pytest.MarkDecorator:
    missing = [f"{name} (Debian package {package})" for name, package in programs if shutil.which(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)}")


@pytest.mark.desktop
@needs_bus
@_needs(("Xvfb", "xvfb"))
class TestRealDaemons:
    @pytest.fixture
    def display(self, folders: Any) -> Iterator[str]:
        """A screen for the daemon; the notifier itself needs none."""
        read, write = os.pipe()
        process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "800x600x24", "-nolisten", "tcp"],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as number:
            name = number.readline().strip()
        assert name, "Xvfb did not start"
        yield f":{name}"
        process.kill()
        process.wait()

    @pytest.fixture
    def start(self, bus: PrivateBus, display: str) -> Iterator[Callable[..., None]]:
        """Start a daemon and wait until it has its name."""
        processes = []

        def start(*command: str) -> None:
            environment = os.environ | {"DISPLAY": display, "NO_AT_BRIDGE": "1", "GDK_BACKEND": "x11"}
            processes.append(
                subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            )
            bus.wait_for_owner(helper.NAME)

        yield start
        for process in processes:
            process.kill()
            process.wait()

    @pytest.fixture
    def dunst(self, start: Callable[..., None], folders: Any) -> None:
        """Have dunst with a menu in which the person always picks the last line."""
        menu = folders.temporary / "menu"
        menu.write_text("#!/bin/sh\ntail -n 1\n", encoding="utf-8")
        menu.chmod(0o700)
        settings = folders.temporary / "dunstrc"
        settings.write_text(f"[global]\ndmenu = {menu}\nidle_threshold = 0\n", encoding="utf-8")
        start("dunst", "-conf", str(settings))

    @staticmethod
    def dunstctl(*command: str) -> str:
        run = subprocess.run(["dunstctl", *command], check=True, capture_output=True, text=True, timeout=20)
        return run.stdout.strip()

    def displayed(self, count: int) -> Callable[[], bool]:
        return lambda: self.dunstctl("count", "displayed") == str(count)

    @_needs(("dunst", "dunst"), ("dunstctl", "dunst"))
    def test_dunst_shows_and_answers(self, dunst: None, notifier: SessionBusNotifier, told: Told, qtbot: QtBot) -> None:
        notifier.show(Notification("rest-over:17", "Ready & <b>", "<b>2 hours</b> & more"))
        notifier.show(PACK_OFF)
        notifier.show(PACK_OFF)
        until(qtbot, self.displayed(2))
        notifier.withdraw("rest-over:17")
        until(qtbot, self.displayed(1))
        history = json.loads(self.dunstctl("history"))["data"][0]
        assert [(n["summary"]["data"], n["body"]["data"]) for n in history] == [
            ("Ready & <b>", "<b>2 hours</b> & more")
        ]
        self.dunstctl("action")
        until(qtbot, lambda: ("pack-off:17", "off") in told.news)
        notifier.withdraw(PACK_OFF.key)
        until(qtbot, self.displayed(0))

    @_needs(("dunst", "dunst"), ("dunstctl", "dunst"))
    def test_an_action_is_chosen_from_the_menu_of_dunst(
        self, dunst: None, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        notifier.show(Notification("k", "t", "b", stays=True, actions=(Action("later", "Later"), OFF)))
        until(qtbot, self.displayed(1))
        self.dunstctl("context")
        until(qtbot, lambda: bool(told.news))
        assert told.news[0] in {("k", "off"), ("k", "later")}

    @_needs(("dunst", "dunst"), ("dunstctl", "dunst"))
    def test_closing_it_in_dunst_dismisses_it(
        self, dunst: None, notifier: SessionBusNotifier, told: Told, qtbot: QtBot
    ) -> None:
        notifier.show(PACK_OFF)
        until(qtbot, self.displayed(1))
        self.dunstctl("close")
        until(qtbot, lambda: told.news == [("pack-off:17",)])

    @_needs((XFCE_NOTIFYD, "xfce4-notifyd"))
    def test_xfce_accepts_replaces_and_withdraws(
        self, start: Callable[..., None], notifier: SessionBusNotifier
    ) -> None:
        start(XFCE_NOTIFYD)
        notifier.show(PACK_OFF)
        notifier.show(REST_OVER)
        number = notifier._shown[PACK_OFF.key].number
        notifier.show(PACK_OFF)
        assert notifier._shown[PACK_OFF.key].number == number
        notifier.withdraw(PACK_OFF.key)
        notifier.show(REST_OVER)
