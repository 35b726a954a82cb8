# SPDX-License-Identifier: MIT
"""Keeping the computer awake: what is asked of which system, what is told when it is refused, and that it ends."""

from __future__ import annotations

import ctypes
import logging
import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from therapy_timer.desktop.keep_awake import KeepAwake, Lack, keepers_of
from therapy_timer.desktop.keeper import Keeper
from therapy_timer.desktop.power_requests import ExecutionState, MacLibraries, PowerAssertions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.helpers.canned_service import CannedService
    from tests.helpers.login_manager import FakeLoginManager
    from tests.helpers.notification_daemon import PrivateBus

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="this is how Linux is kept awake")
LOGGER = "therapy_timer.desktop"
REASON = "An ice pack is on"
EVERYTHING = (Lack.SLEEP, Lack.LID, Lack.SCREEN)
SLEEP = ["sleep:idle", "Therapy Timer", REASON, "block"]
LID = ["handle-lid-switch", "Therapy Timer", REASON, "block"]

SCREEN_SAVER = "org.freedesktop.ScreenSaver"
GNOME = "org.gnome.SessionManager"
POWER = "org.freedesktop.PowerManagement"
PORTAL = "org.freedesktop.portal.Desktop"
HANDLE = "/org/freedesktop/portal/desktop/request/1_1/therapy_timer"


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=20_000)


@pytest.fixture
def keeping(qapp: Any) -> Iterator[Callable[[Any], Any]]:
    """Have a keeper that is released again when the test ends."""
    with ExitStack() as stack:

        def keep(keeper: Keeper) -> Keeper:
            stack.callback(keeper.deleteLater)
            stack.callback(keeper.release)
            return keeper

        yield keep


class Told:
    """What a keeper said was refused, each time it said that this had changed."""

    def __init__(self, keeper: Keeper) -> None:
        self.refused: list[tuple[Lack, ...]] = []
        self._keeper = keeper
        keeper.refused_changed.connect(self._note)

    def _note(self) -> None:
        self.refused.append(self._keeper.refused)


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
def logind(bus: PrivateBus) -> Iterator[FakeLoginManager]:
    from tests.helpers.login_manager import FakeLoginManager

    with FakeLoginManager(bus) as own:
        yield own


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch, bus: PrivateBus) -> None:
    """Let what was refused be tried again at the next hold."""
    from therapy_timer.desktop import inhibitors

    monkeypatch.setattr(inhibitors, "TRY_AGAIN_AFTER_MS", 0)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch, bus: PrivateBus) -> None:
    """Let what is not answered soon count as refused."""
    from therapy_timer.desktop import inhibitors

    monkeypatch.setattr(inhibitors, "PATIENCE_MS", 50)


@linux_only
@pytest.mark.desktop
class TestSleepInhibitor:
    @pytest.fixture
    def keeper(self, bus: PrivateBus, keeping: Callable[[Any], Any]) -> Keeper:
        from therapy_timer.desktop.inhibitors import SleepInhibitor

        own: Keeper = keeping(SleepInhibitor(address=bus.address))
        return own

    def test_sleep_and_lid_are_held_off_each_for_itself(
        self, logind: FakeLoginManager, keeper: Keeper, qtbot: QtBot
    ) -> None:
        told = Told(keeper)
        for _ in range(3):
            keeper.hold(REASON)
        until(qtbot, lambda: len(logind.held) == 2)
        for _ in range(3):
            keeper.hold(REASON)
        assert logind.held == [SLEEP, LID]
        assert logind.asked == 2
        assert told.refused == []
        keeper.release()
        assert logind.held == []
        keeper.release()

    def test_it_can_be_held_again(self, logind: FakeLoginManager, keeper: Keeper, qtbot: QtBot) -> None:
        for _ in range(2):
            keeper.hold(REASON)
            until(qtbot, lambda: logind.held == [SLEEP, LID])
            keeper.release()
            assert logind.held == []

    @pytest.mark.parametrize(
        ("refused", "lack", "held"), [("handle-lid-switch", Lack.LID, SLEEP), ("sleep", Lack.SLEEP, LID)]
    )
    def test_one_may_be_refused_and_the_other_granted(
        self, logind: FakeLoginManager, keeper: Keeper, qtbot: QtBot, refused: str, lack: Lack, held: list[str]
    ) -> None:
        logind.refuse(refused)
        with qtbot.waitSignal(keeper.refused_changed):
            keeper.hold(REASON)
        assert keeper.refused == (lack,)
        until(qtbot, lambda: logind.held == [held])
        keeper.hold(REASON)
        assert logind.asked == 2  # not at every tick
        keeper.release()
        assert keeper.refused == ()

    def test_what_was_refused_is_tried_again_and_what_is_held_is_not(
        self, logind: FakeLoginManager, keeper: Keeper, at_once: None, qtbot: QtBot
    ) -> None:
        logind.refuse("handle-lid-switch")
        keeper.hold(REASON)
        until(qtbot, lambda: keeper.refused == (Lack.LID,))
        logind.refuse()

        def tick() -> bool:
            keeper.hold(REASON)
            return not keeper.refused

        until(qtbot, tick)
        assert logind.held == [SLEEP, LID]

    def test_an_answer_that_makes_no_sense_is_a_refusal(
        self, logind: FakeLoginManager, keeper: Keeper, qtbot: QtBot
    ) -> None:
        logind.answer("garbage")
        keeper.hold(REASON)
        until(qtbot, lambda: keeper.refused == (Lack.SLEEP, Lack.LID))

    def test_no_answer_is_a_refusal_until_it_comes(
        self, logind: FakeLoginManager, keeper: Keeper, impatient: None, qtbot: QtBot
    ) -> None:
        logind.answer("late")
        keeper.hold(REASON)
        until(qtbot, lambda: keeper.refused == (Lack.SLEEP, Lack.LID))
        logind.release()
        until(qtbot, lambda: keeper.refused == ())
        assert logind.held == [SLEEP, LID]

    def test_an_answer_that_comes_after_the_release_holds_nothing(
        self, logind: FakeLoginManager, keeper: Keeper, qtbot: QtBot
    ) -> None:
        logind.answer("late")
        keeper.hold(REASON)
        until(qtbot, lambda: logind.asked == 2)
        keeper.release()
        logind.release()
        assert logind.given == 2
        until(qtbot, lambda: not logind.held)
        assert keeper.refused == ()

    def test_a_login_manager_that_starts_anew_is_asked_anew(
        self, logind: FakeLoginManager, keeper: Keeper, qtbot: QtBot
    ) -> None:
        keeper.hold(REASON)
        until(qtbot, lambda: logind.held == [SLEEP, LID])
        logind.stop()
        logind.start()
        until(qtbot, lambda: logind.held == [SLEEP, LID])
        assert keeper.refused == ()

    def test_one_that_does_not_come_back_is_a_refusal(
        self, logind: FakeLoginManager, keeper: Keeper, impatient: None, qtbot: QtBot
    ) -> None:
        keeper.hold(REASON)
        until(qtbot, lambda: logind.held == [SLEEP, LID])
        logind.stop()
        until(qtbot, lambda: keeper.refused == (Lack.SLEEP, Lack.LID))

    def test_one_that_comes_later_is_asked(self, bus: PrivateBus, keeper: Keeper, qtbot: QtBot) -> None:
        from tests.helpers.login_manager import FakeLoginManager

        keeper.hold(REASON)
        until(qtbot, lambda: keeper.refused == (Lack.SLEEP, Lack.LID))
        with FakeLoginManager(bus) as logind:
            until(qtbot, lambda: keeper.refused == ())
            assert logind.held == [SLEEP, LID]

    def test_a_bus_that_starts_anew_is_found_at_the_next_tick(
        self, bus: PrivateBus, logind: FakeLoginManager, keeper: Keeper, qtbot: QtBot
    ) -> None:
        keeper.hold(REASON)
        until(qtbot, lambda: logind.held == [SLEEP, LID])
        logind.stop()
        bus.stop()
        until(qtbot, lambda: keeper.refused == (Lack.SLEEP, Lack.LID))
        bus.start()
        logind.start()
        keeper.hold(REASON)
        until(qtbot, lambda: keeper.refused == ())
        assert logind.held == [SLEEP, LID]

    def test_without_bus_everything_is_refused_and_the_window_is_not_held_at_every_tick(
        self, folders: Any, keeping: Callable[[Any], Any], caplog: pytest.LogCaptureFixture
    ) -> None:
        pytest.importorskip("jeepney")
        from therapy_timer.desktop.inhibitors import SleepInhibitor

        caplog.set_level(logging.INFO, LOGGER)
        keeper = keeping(SleepInhibitor(address=f"unix:path={folders.runtime}/none"))
        for _ in range(3):
            keeper.hold(REASON)
        assert keeper.refused == (Lack.SLEEP, Lack.LID)
        assert len(caplog.messages) == 1
        assert "cannot be held off: the system bus cannot be reached" in caplog.text


@linux_only
@pytest.mark.desktop
class TestIdleInhibitor:
    @pytest.fixture
    def desktop(self, bus: PrivateBus) -> Iterator[Callable[..., CannedService]]:
        """Start a desktop that has these services; each grants what it is asked for."""
        from tests.helpers.canned_service import CannedService

        granted = {SCREEN_SAVER: ("u", 7), GNOME: ("u", 8), POWER: ("u", 9), PORTAL: ("o", HANDLE)}
        with ExitStack() as stack:

            def start(*names: str) -> CannedService:
                own = stack.enter_context(CannedService(bus, *names))
                for name in names:
                    signature, value = granted[name]
                    own.reply(name, "Inhibit", signature, value)
                return own

            yield start

    @pytest.fixture
    def keeper(self, bus: PrivateBus, keeping: Callable[[Any], Any]) -> Keeper:
        from therapy_timer.desktop.inhibitors import IdleInhibitor

        own: Keeper = keeping(IdleInhibitor(address=bus.address))
        return own

    @staticmethod
    def held(keeper: Keeper) -> Any:
        """What the keeper holds, and by whom it was granted."""
        held = keeper._held  # type: ignore[attr-defined]
        return held and (held[0].target[0], held[1])

    @pytest.mark.parametrize(
        ("name", "asked", "undo", "granted"),
        [
            (SCREEN_SAVER, ["Therapy Timer", REASON], "UnInhibit", [7]),
            (GNOME, ["therapy-timer", 0, REASON, 12], "Uninhibit", [8]),
            (POWER, ["Therapy Timer", REASON], "UnInhibit", [9]),
            (PORTAL, ["", 12, {"handle_token": ["s", "therapy_timer"], "reason": ["s", REASON]}], "Close", []),
        ],
    )
    def test_each_service_is_asked_and_told_when_it_ends(
        self,
        desktop: Callable[..., CannedService],
        keeper: Keeper,
        qtbot: QtBot,
        name: str,
        asked: list[Any],
        undo: str,
        granted: list[int],
    ) -> None:
        service = desktop(name)
        for _ in range(3):
            keeper.hold(REASON)
        until(qtbot, lambda: self.held(keeper) is not None)
        keeper.hold(REASON)
        assert service.calls("Inhibit") == [asked]
        assert service.calls(undo) == []
        keeper.release()
        until(qtbot, lambda: service.calls(undo) == [granted])
        assert keeper.refused == ()
        if name == PORTAL:
            assert service.paths(undo) == [HANDLE]

    @pytest.mark.parametrize(
        ("names", "granting"),
        [
            ([PORTAL, POWER, GNOME, SCREEN_SAVER], SCREEN_SAVER),
            ([PORTAL, POWER, GNOME], GNOME),
            ([PORTAL, POWER], POWER),
        ],
    )
    def test_the_first_that_grants_it_is_enough(
        self,
        desktop: Callable[..., CannedService],
        keeper: Keeper,
        qtbot: QtBot,
        names: list[str],
        granting: str,
    ) -> None:
        service = desktop(*names)
        keeper.hold(REASON)
        until(qtbot, lambda: self.held(keeper) is not None)
        assert [asked for asked in service.asked if asked[1] == "Inhibit"] == [(granting, "Inhibit")]

    @pytest.mark.parametrize("how", ["an error", "nothing", "garbage"])
    def test_after_a_refusal_the_next_is_asked(
        self, desktop: Callable[..., CannedService], keeper: Keeper, qtbot: QtBot, how: str
    ) -> None:
        service = desktop(SCREEN_SAVER, GNOME)
        if how == "an error":
            service.refuse(SCREEN_SAVER, "Inhibit")
        elif how == "nothing":
            service.reply(SCREEN_SAVER, "Inhibit", "u", 0)
        else:
            service.reply(SCREEN_SAVER, "Inhibit", "s", "seven")
        keeper.hold(REASON)
        until(qtbot, lambda: self.held(keeper) == (GNOME, 8))
        assert keeper.refused == ()

    def test_a_desktop_without_any_is_told_of_and_found_when_it_comes(
        self, bus: PrivateBus, desktop: Callable[..., CannedService], keeper: Keeper, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(keeper.refused_changed):
            keeper.hold(REASON)
        assert keeper.refused == (Lack.SCREEN,)
        desktop(GNOME)
        until(qtbot, lambda: keeper.refused == ())
        assert self.held(keeper) == (GNOME, 8)

    def test_a_service_that_starts_anew_is_asked_anew(
        self, bus: PrivateBus, desktop: Callable[..., CannedService], keeper: Keeper, at_once: None, qtbot: QtBot
    ) -> None:
        service = desktop(SCREEN_SAVER)
        keeper.hold(REASON)
        until(qtbot, lambda: self.held(keeper) is not None)
        service.stop()
        until(qtbot, lambda: keeper.refused == (Lack.SCREEN,))
        service.start()
        service.reply(SCREEN_SAVER, "Inhibit", "u", 70)

        def tick() -> bool:
            keeper.hold(REASON)
            return self.held(keeper) == (SCREEN_SAVER, 70)

        until(qtbot, tick)
        assert keeper.refused == ()

    def test_another_takes_over_from_one_that_goes(
        self, desktop: Callable[..., CannedService], keeper: Keeper, qtbot: QtBot
    ) -> None:
        screen_saver, _portal = desktop(SCREEN_SAVER), desktop(PORTAL)
        told = Told(keeper)
        keeper.hold(REASON)
        until(qtbot, lambda: self.held(keeper) == (SCREEN_SAVER, 7))
        screen_saver.stop()
        until(qtbot, lambda: self.held(keeper) == (PORTAL, HANDLE))
        assert told.refused == []

    def test_one_that_does_not_answer_is_passed_over_and_its_late_answer_undone(
        self, desktop: Callable[..., CannedService], keeper: Keeper, impatient: None, qtbot: QtBot
    ) -> None:
        service = desktop(SCREEN_SAVER, GNOME)
        service.hold_back(SCREEN_SAVER, "Inhibit")
        keeper.hold(REASON)
        until(qtbot, lambda: self.held(keeper) == (GNOME, 8))
        assert keeper.refused == ()
        service.let_go()
        until(qtbot, lambda: service.calls("UnInhibit") == [[7]])
        assert self.held(keeper) == (GNOME, 8)

    def test_an_answer_that_comes_after_the_release_holds_nothing(
        self, bus: PrivateBus, desktop: Callable[..., CannedService], keeper: Keeper, qtbot: QtBot
    ) -> None:
        service = desktop(SCREEN_SAVER)
        service.hold_back(SCREEN_SAVER, "Inhibit")
        keeper.hold(REASON)
        until(qtbot, lambda: len(service.calls("Inhibit")) == 1)
        keeper.release()
        service.let_go()
        assert self.held(keeper) is None
        assert keeper._bus is None  # type: ignore[attr-defined]  # whoever granted it sees that it is gone

    @pytest.mark.parametrize(("code", "refused"), [(0, ()), (2, (Lack.SCREEN,))])
    def test_the_portal_may_refuse_afterwards(
        self, desktop: Callable[..., CannedService], keeper: Keeper, qtbot: QtBot, code: int, refused: tuple[Lack, ...]
    ) -> None:
        service = desktop(PORTAL)
        keeper.hold(REASON)
        until(qtbot, lambda: self.held(keeper) is not None)
        heard: list[int] = []
        bus = keeper._bus  # type: ignore[attr-defined]
        sender = bus.unique_name.removeprefix(":").replace(".", "_")
        handle = f"/org/freedesktop/portal/desktop/request/{sender}/therapy_timer"
        bus.subscribe((PORTAL, "/", "test.End"), "End", "u", heard.append)
        service.emit(handle, "org.freedesktop.portal.Request", "Response", "ua{sv}", code, {})
        service.emit("/", "test.End", "End", "u", 1)
        until(qtbot, lambda: bool(heard))
        assert keeper.refused == refused

    def test_only_the_portal_is_started_by_the_bus(
        self, folders: Any, keeping: Callable[[Any], Any], qtbot: QtBot
    ) -> None:
        pytest.importorskip("jeepney")
        from tests.helpers.canned_service import CannedService
        from tests.helpers.notification_daemon import PrivateBus
        from therapy_timer.desktop.inhibitors import IdleInhibitor

        services = {name: (*CannedService.COMMAND, name) for name in (SCREEN_SAVER, GNOME, POWER, PORTAL)}
        with PrivateBus(folders.runtime, services=services) as bus:
            keeper = keeping(IdleInhibitor(address=bus.address))
            keeper.hold(REASON)
            until(qtbot, lambda: keeper.refused == (Lack.SCREEN,))
            assert [name for name in services if bus.has_owner(name)] == [PORTAL]
            keeper.release()


# --- Windows ---------------------------------------------------------------------------------------------------


class FakeWindows:
    """The parts of kernel32 and powrprof that know of power."""

    def __init__(self, *, refuses: bool = False, lid: bool = True, capabilities: bool = True) -> None:
        self.states: list[int] = []
        self.refuses = refuses
        self._lid = lid
        self._capabilities = capabilities

    def SetThreadExecutionState(self, state: ctypes.c_uint32) -> int:  # noqa: N802
        self.states.append(state.value)
        return 0 if self.refuses else -(2**31)  # what was set before, as a C int

    def GetPwrCapabilities(self, reference: Any) -> int:  # noqa: N802
        reference._obj[0] = reference._obj[1] = 1  # a power button, a sleep button
        reference._obj[2] = self._lid
        return int(self._capabilities)

    def keeper(self) -> ExecutionState:
        return ExecutionState(kernel32=self, powrprof=self)  # type: ignore[arg-type]


KEEP_ON = 0x80000003
LET_GO = 0x80000000


class TestExecutionState:
    def test_computer_and_screen_are_in_use_until_released(self, keeping: Callable[[Any], Any]) -> None:
        windows = FakeWindows(lid=False)
        keeper = keeping(windows.keeper())
        for _ in range(3):
            keeper.hold(REASON)
        assert windows.states == [KEEP_ON]
        assert keeper.refused == ()
        keeper.release()
        keeper.release()
        assert windows.states == [KEEP_ON, LET_GO]

    @pytest.mark.parametrize(
        ("lid", "capabilities", "refused"), [(True, True, (Lack.LID,)), (False, True, ()), (False, False, (Lack.LID,))]
    )
    def test_a_lid_cannot_be_held_off(
        self, keeping: Callable[[Any], Any], lid: bool, capabilities: bool, refused: tuple[Lack, ...]
    ) -> None:
        keeper = keeping(FakeWindows(lid=lid, capabilities=capabilities).keeper())
        assert keeper.refused == ()
        keeper.hold(REASON)
        assert keeper.refused == refused
        keeper.release()
        assert keeper.refused == ()

    def test_a_refusal_is_told_and_tried_again_but_logged_once(
        self, keeping: Callable[[Any], Any], caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        windows = FakeWindows(refuses=True, lid=False)
        keeper = keeping(windows.keeper())
        for _ in range(3):
            keeper.hold(REASON)
        assert keeper.refused == (Lack.SLEEP, Lack.SCREEN)
        assert len(caplog.messages) == 1
        windows.refuses = False
        keeper.hold(REASON)
        assert keeper.refused == ()


# --- macOS -----------------------------------------------------------------------------------------------------


class FakeMac:
    """The parts of IOKit and CoreFoundation that assertions need; strings are numbered, and must all be released."""

    def __init__(self, *refused: str, no_strings: bool = False) -> None:
        self.refused = set(refused)
        self.no_strings = no_strings
        self.strings: dict[int, str] = {}
        self.held: dict[int, tuple[str, str]] = {}
        self.released: list[int] = []
        self._numbers = iter(range(1, 100))

        def create(_allocator: None, text: bytes, encoding: ctypes.c_uint32) -> int | None:
            assert encoding.value == 0x08000100
            if self.no_strings:
                return None
            number = next(self._numbers)
            self.strings[number] = text.decode()
            return number

        self.CFStringCreateWithCString = create

    def CFRelease(self, string: ctypes.c_void_p) -> None:  # noqa: N802
        assert string.value is not None
        del self.strings[string.value]

    def IOPMAssertionCreateWithName(  # noqa: N802
        self, kind: ctypes.c_void_p, level: ctypes.c_uint32, why: ctypes.c_void_p, number: Any
    ) -> int:
        assert level.value == 255
        assert kind.value is not None
        assert why.value is not None
        what = self.strings[kind.value]
        if what in self.refused:
            return -536870199
        number._obj.value = next(self._numbers)
        self.held[number._obj.value] = (what, self.strings[why.value])
        return 0

    def IOPMAssertionRelease(self, number: ctypes.c_uint32) -> int:  # noqa: N802
        del self.held[number.value]
        return 0

    def keeper(self) -> PowerAssertions:
        return PowerAssertions(libraries=MacLibraries(self, self))


class TestPowerAssertions:
    def test_computer_and_screen_are_in_use_until_released(self, keeping: Callable[[Any], Any]) -> None:
        mac = FakeMac()
        keeper = keeping(mac.keeper())
        for _ in range(3):
            keeper.hold(REASON)
        assert list(mac.held.values()) == [
            ("PreventUserIdleSystemSleep", REASON),
            ("PreventUserIdleDisplaySleep", REASON),
        ]
        assert keeper.refused == (Lack.LID,)
        keeper.release()
        keeper.release()
        assert (mac.held, mac.strings) == ({}, {})

    def test_one_may_be_refused(self, keeping: Callable[[Any], Any]) -> None:
        mac = FakeMac("PreventUserIdleDisplaySleep")
        keeper = keeping(mac.keeper())
        keeper.hold(REASON)
        assert keeper.refused == (Lack.LID, Lack.SCREEN)
        mac.refused.clear()
        keeper.hold(REASON)
        assert keeper.refused == (Lack.LID,)
        assert len(mac.held) == 2
        assert mac.strings == {}

    def test_without_memory_for_a_string_it_is_refused(self, keeping: Callable[[Any], Any]) -> None:
        keeper = keeping(FakeMac(no_strings=True).keeper())
        keeper.hold(REASON)
        assert keeper.refused == EVERYTHING


# --- what all of them promise ----------------------------------------------------------------------------------


def on_linux(bus: PrivateBus) -> list[Keeper]:
    from therapy_timer.desktop.inhibitors import IdleInhibitor, SleepInhibitor

    return [SleepInhibitor(address=bus.address), IdleInhibitor(address=bus.address)]


class TestEveryKeeper:
    """Whatever the system, and whether it grants anything or not."""

    @pytest.fixture(
        params=[
            pytest.param("linux", marks=[linux_only, pytest.mark.desktop]),
            "win32",
            "win32 refuses",
            "win32 without libraries",
            "darwin",
            "darwin refuses",
            "darwin without libraries",
        ]
    )
    def keepers(self, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> list[Keeper]:
        nothing = SimpleNamespace()
        match request.param:
            case "linux":
                return on_linux(request.getfixturevalue("bus"))
            case "win32":
                return [FakeWindows().keeper()]
            case "win32 refuses":
                return [FakeWindows(refuses=True).keeper()]
            case "win32 without libraries":
                return [ExecutionState(kernel32=nothing, powrprof=nothing)]  # type: ignore[arg-type]
            case "darwin":
                return [FakeMac().keeper()]
            case "darwin refuses":
                return [FakeMac("PreventUserIdleSystemSleep").keeper()]
            case _:
                return [PowerAssertions(libraries=MacLibraries(nothing, nothing))]

    def test_it_is_held_and_released_any_number_of_times(
        self, keepers: list[Keeper], keeping: Callable[[Any], Any]
    ) -> None:
        for keeper in map(keeping, keepers):
            told = Told(keeper)
            keeper.release()
            for _ in range(2):
                keeper.hold(REASON)
                keeper.hold(REASON)
                assert set(keeper.refused) <= set(keeper.covers)
                keeper.release()
                keeper.release()
                assert keeper.refused == ()
            assert all(before != after for before, after in zip(told.refused, told.refused[1:], strict=False))

    def test_a_library_that_is_not_there_is_told_of(
        self, keeping: Callable[[Any], Any], caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        if sys.platform != "win32":
            keeper = keeping(ExecutionState())
            keeper.hold(REASON)
            assert keeper.refused == EVERYTHING
            assert "sleep cannot be held off" in caplog.text
        if sys.platform != "darwin":
            keeper = keeping(PowerAssertions())
            keeper.hold(REASON)
            assert keeper.refused == EVERYTHING


# --- all together ----------------------------------------------------------------------------------------------


class FakeKeeper(Keeper):
    """A part that covers one thing and refuses it if the test wishes."""

    def __init__(self, lack: Lack) -> None:
        super().__init__()
        self.covers = (lack,)  # type: ignore[misc]
        self.calls: list[str] = []

    def hold(self, reason: str) -> None:
        self.calls.append(reason)

    def release(self) -> None:
        self.calls.append("release")
        self._refuse(())

    def refuse(self, *lacks: Lack) -> None:
        self._refuse(lacks)


class TestKeepAwake:
    def test_it_holds_and_releases_its_parts_which_it_makes_when_they_are_needed(
        self, keeping: Callable[[Any], Any]
    ) -> None:
        parts = [FakeKeeper(lack) for lack in Lack]
        made = []
        whole = keeping(KeepAwake(parts=lambda: made.append(1) or parts))  # type: ignore[func-returns-value]
        whole.release()
        assert made == []
        whole.hold(REASON)
        whole.hold(REASON)
        whole.release()
        assert made == [1]
        assert [part.calls for part in parts] == [[REASON, REASON, "release"]] * 3

    def test_it_tells_what_any_part_is_refused_in_their_order(self, keeping: Callable[[Any], Any]) -> None:
        parts = [FakeKeeper(lack) for lack in reversed(Lack)]
        whole = keeping(KeepAwake(parts=lambda: parts))
        whole.hold(REASON)
        told = Told(whole)
        parts[0].refuse(Lack.SCREEN)
        parts[2].refuse(Lack.SLEEP)
        parts[2].refuse(Lack.SLEEP)
        parts[0].refuse()
        assert told.refused == [(Lack.SCREEN,), (Lack.SLEEP, Lack.SCREEN), (Lack.SLEEP,)]
        whole.release()
        assert told.refused[-1] == ()

    @pytest.mark.parametrize(("covered", "refused"), [([], EVERYTHING), ([Lack.SLEEP], (Lack.LID, Lack.SCREEN))])
    def test_what_no_part_can_do_is_refused_as_long_as_it_is_held(
        self, keeping: Callable[[Any], Any], covered: list[Lack], refused: tuple[Lack, ...]
    ) -> None:
        whole = keeping(KeepAwake(parts=lambda: [FakeKeeper(lack) for lack in covered]))
        assert whole.refused == ()
        whole.hold(REASON)
        assert whole.refused == refused
        whole.release()
        assert whole.refused == ()

    def test_each_platform_has_its_parts(self, qapp: Any, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        assert [type(part) for part in keepers_of("win32")] == [ExecutionState]
        assert [type(part) for part in keepers_of("darwin")] == [PowerAssertions]
        assert not caplog.records
        assert keepers_of("plan9") == []
        assert "there is no way known for plan9" in caplog.text

    @linux_only
    def test_linux_has_its_parts(self, qapp: Any) -> None:
        pytest.importorskip("jeepney")
        assert [type(part).__name__ for part in keepers_of("linux")] == ["SleepInhibitor", "IdleInhibitor"]

    def test_without_jeepney_it_is_said_that_nothing_is_held_off(
        self, keeping: Callable[[Any], Any], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        monkeypatch.setitem(sys.modules, "therapy_timer.desktop.inhibitors", None)
        whole = keeping(KeepAwake(parts=lambda: keepers_of("linux")))
        whole.hold(REASON)
        assert whole.refused == EVERYTHING
        assert "nothing keeps this computer awake" in caplog.text

    @linux_only
    @pytest.mark.desktop
    def test_a_process_that_is_killed_holds_nothing_any_more(
        self, bus: PrivateBus, logind: FakeLoginManager, qtbot: QtBot
    ) -> None:
        script = f"""
import sys
from PySide6.QtCore import QCoreApplication
from therapy_timer.desktop.keep_awake import KeepAwake
app = QCoreApplication([])
keep_awake = KeepAwake()
assert "jeepney" not in sys.modules
keep_awake.hold({REASON!r})
sys.exit(app.exec())
"""
        process = subprocess.Popen(
            [sys.executable, "-c", script],
            cwd=Path(__file__).resolve().parents[2],
            env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bus.address, "DBUS_SESSION_BUS_ADDRESS": bus.address},
        )
        try:
            until(qtbot, lambda: logind.held == [SLEEP, LID])
        finally:
            process.kill()
            process.wait(20)
        until(qtbot, lambda: not logind.held)
