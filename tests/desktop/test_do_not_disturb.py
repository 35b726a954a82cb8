# SPDX-License-Identifier: MIT
"""Whether notifications are held back: every desktop's own way of telling, and what does not tell."""

from __future__ import annotations

import ctypes
import logging
import os
import subprocess
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers.desk import program
from therapy_timer.desktop import do_not_disturb
from therapy_timer.desktop.do_not_disturb import DesktopQuestion, DoNotDisturb, FocusAssist, asker_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.helpers.canned_service import CannedService
    from tests.helpers.notification_daemon import PrivateBus

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="this is how Linux tells")
LOGGER = "therapy_timer.desktop"
DAEMON = "org.freedesktop.Notifications"
XFCONF = "org.xfce.Xfconf"
PORTAL = "org.freedesktop.portal.Desktop"
INHIBITED = [DAEMON, "Inhibited"]
PAUSED = ["org.dunstproject.cmd0", "paused"]
XFCE = ["xfce4-notifyd", "/do-not-disturb"]
BANNERS = ["org.gnome.desktop.notifications", "show-banners"]


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=20_000)


class TestDoNotDisturb:
    def test_a_change_is_told_once(self, qapp: Any) -> None:
        answers: list[bool | None] = [False, False, True, True, None, None, False]
        mode = DoNotDisturb(ask=lambda tell: tell(answers.pop(0)))
        told: list[bool | None] = []
        mode.changed.connect(lambda: told.append(mode.on))
        assert mode.on is None
        while answers:
            mode.refresh()
        assert told == [False, True, None, False]

    def test_the_last_answer_stands_until_the_next(self, qapp: Any) -> None:
        asked: list[Callable[[bool | None], None]] = []
        mode = DoNotDisturb(ask=asked.append)
        mode.refresh()
        asked[0](True)
        mode.refresh()
        assert mode.on is True
        asked[1](None)
        assert mode.on is None

    def test_where_no_program_is_told_it_is_not_known(self, qapp: Any) -> None:
        mode = DoNotDisturb(ask=asker_of("darwin"))
        mode.refresh()
        assert mode.on is None

    def test_each_platform_has_its_way(self, qapp: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(FocusAssist, "on", lambda _self: True)
        mode = DoNotDisturb(ask=asker_of("win32"))
        mode.refresh()
        assert mode.on is True
        assert "DesktopQuestion" in repr(asker_of("linux", mode))


# --- Linux -----------------------------------------------------------------------------------------------------


@pytest.fixture
def bus(folders: Any) -> Iterator[PrivateBus]:
    pytest.importorskip("jeepney", reason="needs jeepney, which is a dependency on Linux only")
    from tests.helpers import notification_daemon

    if notification_daemon.MISSING:
        pytest.skip(notification_daemon.MISSING)
    with notification_daemon.PrivateBus(folders.runtime) as private:
        yield private


@pytest.fixture
def question(bus: PrivateBus, qapp: Any) -> DesktopQuestion:
    return DesktopQuestion(address=bus.address)


@pytest.fixture
def answer(question: DesktopQuestion, qtbot: QtBot) -> Callable[[], bool | None]:
    """What the desktop answers now; nothing may be left of the question afterwards."""

    def answer() -> bool | None:
        told: list[bool | None] = []
        question.ask(told.append)
        until(qtbot, lambda: bool(told))
        assert len(told) == 1
        assert question._bus is None
        assert not question._patience.isActive()
        until(qtbot, lambda: len(question.children()) == 1)
        return told[0]

    return answer


@pytest.fixture
def desktop(bus: PrivateBus) -> Iterator[CannedService]:
    from tests.helpers.canned_service import CannedService

    with CannedService(bus, DAEMON, XFCONF, PORTAL) as own:
        yield own


def runs(desktop: CannedService, name: str) -> None:
    """Have this notification daemon."""
    desktop.reply(DAEMON, "GetServerInformation", "ssss", name, "somebody", "1.0", "1.2")


@pytest.fixture
def gsettings(folders: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let the program of that name run this script."""
    monkeypatch.setenv("PATH", f"{folders.temporary}:{os.environ['PATH']}")

    def install(script: str) -> None:
        path = folders.temporary / "gsettings"
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o700)

    return install


@linux_only
@pytest.mark.desktop
class TestDesktopQuestion:
    @pytest.mark.parametrize(
        ("name", "service", "member", "arguments"),
        [
            ("Plasma", DAEMON, "Get", INHIBITED),
            ("another one", DAEMON, "Get", INHIBITED),
            ("dunst", DAEMON, "Get", PAUSED),
            ("Xfce Notify Daemon", XFCONF, "GetProperty", XFCE),
        ],
    )
    def test_each_daemon_is_asked_in_its_way(
        self,
        desktop: CannedService,
        answer: Callable[[], bool | None],
        name: str,
        service: str,
        member: str,
        arguments: list[str],
    ) -> None:
        runs(desktop, name)
        for on in (True, False):
            for asked in (INHIBITED, PAUSED):  # the others say the contrary
                desktop.reply(DAEMON, "Get", "v", ("b", not on), to=asked)
            desktop.reply(service, member, "v", ("b", on), to=arguments)
            assert answer() is on

    def test_gnome_is_asked_through_the_portal(self, desktop: CannedService, answer: Callable[[], bool | None]) -> None:
        runs(desktop, "gnome-shell")
        for shown in (True, False):
            desktop.reply(PORTAL, "Read", "v", ("v", ("b", shown)), to=BANNERS)
            assert answer() is not shown

    def test_gnome_is_asked_by_its_tool_where_the_portal_does_not_say(
        self, desktop: CannedService, answer: Callable[[], bool | None], gsettings: Callable[[str], None]
    ) -> None:
        runs(desktop, "gnome-shell")
        for script, on in (
            ("echo true", False),
            ("echo false", True),
            ("echo nonsense", None),
            ("exit 1", None),
            ("kill -9 $$", None),
            ('test "$*" = "get org.gnome.desktop.notifications show-banners" && echo false', True),
        ):
            gsettings(script)
            assert answer() is on, script

    def test_gnome_without_its_tool_is_not_known(
        self, desktop: CannedService, answer: Callable[[], bool | None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        runs(desktop, "gnome-shell")
        monkeypatch.setenv("PATH", "/none")
        assert answer() is None

    @pytest.mark.parametrize(
        ("what", "on"), [("PropertyNotFound", False), ("ChannelNotFound", False), ("InternalError", None)]
    )
    def test_what_was_never_set_in_xfce_is_off(self, what: str, on: bool | None, qapp: Any) -> None:
        pytest.importorskip("jeepney")
        from therapy_timer.desktop.dbus import Answer

        question = DesktopQuestion()
        told: list[bool | None] = []
        question._waiting.append(told.append)
        question._take_xfce(Answer(":1.1", "s", ("no such thing",), f"org.xfce.Xfconf.Error.{what}"))
        assert told == [on]

    @pytest.mark.parametrize("value", [("s", "yes"), ("u", 1), ("as", [])])
    def test_an_answer_that_makes_no_sense_is_not_known(
        self, desktop: CannedService, answer: Callable[[], bool | None], value: tuple[str, Any]
    ) -> None:
        runs(desktop, "Plasma")
        desktop.reply(DAEMON, "Get", "v", value)
        assert answer() is None

    def test_a_daemon_that_does_not_say_is_not_known(
        self, desktop: CannedService, answer: Callable[[], bool | None]
    ) -> None:
        runs(desktop, "another one")
        assert answer() is None

    def test_without_daemon_it_is_not_known(self, bus: PrivateBus, answer: Callable[[], bool | None]) -> None:
        assert answer() is None

    def test_no_answer_is_given_up_and_may_be_asked_for_again(
        self, desktop: CannedService, answer: Callable[[], bool | None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        runs(desktop, "Plasma")
        desktop.reply(DAEMON, "Get", "v", ("b", True))
        with monkeypatch.context() as patch:
            patch.setattr(do_not_disturb, "PATIENCE_MS", 50)
            desktop.hold_back(DAEMON, "Get")
            assert answer() is None
        desktop.let_go()
        assert answer() is True

    def test_a_tool_that_hangs_is_ended(
        self,
        desktop: CannedService,
        answer: Callable[[], bool | None],
        gsettings: Callable[[str], None],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(do_not_disturb, "PATIENCE_MS", 300)
        runs(desktop, "gnome-shell")
        gsettings("exec sleep 600")
        assert answer() is None

    def test_one_question_answers_all_who_ask_meanwhile(
        self, desktop: CannedService, question: DesktopQuestion, qtbot: QtBot
    ) -> None:
        runs(desktop, "Plasma")
        desktop.reply(DAEMON, "Get", "v", ("b", True))
        told: list[bool | None] = []
        for _ in range(3):
            question.ask(told.append)
        until(qtbot, lambda: len(told) == 3)
        assert told == [True] * 3
        assert len(desktop.calls("Get")) == 1

    def test_a_bus_that_goes_is_told_of(
        self, bus: PrivateBus, desktop: CannedService, question: DesktopQuestion, qtbot: QtBot
    ) -> None:
        runs(desktop, "Plasma")
        desktop.hold_back(DAEMON, "GetServerInformation")
        told: list[bool | None] = []
        question.ask(told.append)
        bus.stop()
        until(qtbot, lambda: told == [None])

    def test_without_bus_it_is_not_known(self, folders: Any, qapp: Any, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        told: list[bool | None] = []
        DesktopQuestion(address=f"unix:path={folders.runtime}/none").ask(told.append)
        assert told == [None]
        assert "it is not known whether notifications are held back" in caplog.text

    def test_dunst_is_understood(
        self, bus: PrivateBus, answer: Callable[[], bool | None], folders: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        commands = [program("Xvfb"), program("dunst")]
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        read, write = os.pipe()
        arguments = ["-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp"]
        screen = subprocess.Popen([commands[0], *arguments], pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            monkeypatch.setenv("DISPLAY", f":{number.readline().strip()}")
        dunst = subprocess.Popen([commands[1]], stderr=subprocess.DEVNULL)
        try:
            bus.wait_for_owner(DAEMON)
            for paused in (False, True):
                subprocess.run(["dunstctl", "set-paused", str(paused).lower()], check=True, timeout=20)
                assert answer() is paused
        finally:
            for process in (dunst, screen):
                process.kill()
                process.wait()


# --- Windows ---------------------------------------------------------------------------------------------------


class FakeWindows:
    """The parts of shell32 and ntdll that know of notifications; None stands for a call that fails."""

    def __init__(self, *, profile: int | None = 0, state: int | None = 5, size: int = 4) -> None:
        self.profile = profile
        self.state = state
        self.size = size

    def NtQueryWnfStateData(  # noqa: N802
        self, name: Any, kind: None, scope: None, _stamp: Any, profile: Any, size: Any
    ) -> int:
        assert name._obj.value == 0x0D83063EA3BF1C75
        assert (kind, scope) == (None, None)
        assert size._obj.value == ctypes.sizeof(profile._obj)
        if self.profile is None:
            return -1073741823
        profile._obj.value, size._obj.value = self.profile, self.size
        return 0

    def SHQueryUserNotificationState(self, state: Any) -> int:  # noqa: N802
        if self.state is None:
            return -2147467259
        state._obj.value = self.state
        return 0


class TestFocusAssist:
    @pytest.mark.parametrize(
        ("windows", "on"),
        [
            (FakeWindows(), False),
            (FakeWindows(profile=1), True),  # priority only
            (FakeWindows(profile=2), True),  # alarms only
            (FakeWindows(profile=-1), None),
            (FakeWindows(profile=None), None),
            (FakeWindows(profile=1, size=0), None),
            (FakeWindows(state=1), None),  # the screen is locked
            (FakeWindows(state=2), True),  # something fills the screen
            (FakeWindows(state=3), True),
            (FakeWindows(state=4), True),  # a presentation
            (FakeWindows(state=6), True),  # the first hour after an installation
            (FakeWindows(state=7), False),
            (FakeWindows(state=99), None),
            (FakeWindows(state=None), None),
            (FakeWindows(profile=None, state=4), True),
            (FakeWindows(profile=2, state=None), True),
            (SimpleNamespace(), None),
        ],
    )
    def test_what_windows_says(self, windows: Any, on: bool | None) -> None:
        assert FocusAssist(shell32=windows, ntdll=windows).on() is on

    def test_elsewhere_it_is_not_known(self) -> None:
        if sys.platform != "win32":
            assert FocusAssist().on() is None
