# SPDX-License-Identifier: MIT
"""The tray: shows what it is given, changes no more than it has to, and manages with no tray at all."""

from __future__ import annotations

import gc
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.helpers.desk import Desk, wait_until
from therapy_timer.core.events import Modality
from therapy_timer.core.skin import SkinState
from therapy_timer.desktop import tray_host
from therapy_timer.desktop.tray import Tray, TrayEntry, TrayFace
from therapy_timer.desktop.tray_host import TrayHost

pytestmark = pytest.mark.qt_log_ignore(
    "No such signal QPlatformNativeInterface::systemTrayWindowChanged",  # of an icon shown on no real screen
    "This plugin does not support (raise|grabbing the keyboard)",
)

OPEN = TrayEntry("open", "Open Therapy Timer")
OFF = TrayEntry("off:7", "I took it off: lower back")
REST = TrayEntry("state:lower-back", "Lower back: rests until 12:15", enabled=False)
QUIT = TrayEntry("quit", "Quit")
APPLYING = TrayFace(SkinState.APPLYING, Modality.ICE, 0.5, "Lower back: 7:30 left", (OPEN, None, OFF, None, QUIT))
RESTING = TrayFace(SkinState.RESTING, None, 0.9, "Lower back: rests until 12:15", (OPEN, None, REST, None, QUIT))


class FakeHost(QObject):
    """A desktop with or without a tray, as the test says."""

    changed = Signal(bool)

    def __init__(self, *, present: bool) -> None:
        super().__init__()
        self.present = present
        self.stopped = False

    def come(self) -> None:
        self.present = True
        self.changed.emit(True)

    def go(self) -> None:
        self.present = False
        self.changed.emit(False)

    def stop(self) -> None:
        self.stopped = True


@pytest.fixture
def host(qapp: QApplication) -> FakeHost:
    return FakeHost(present=True)


@pytest.fixture
def tray(host: FakeHost) -> Iterator[Tray]:
    tray = Tray(host=host)  # type: ignore[arg-type]
    yield tray
    tray.hide()


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what was changed of any tray icon."""
    made: list[str] = []

    def recorded(name: str) -> Callable[..., Any]:
        original = getattr(QSystemTrayIcon, name)

        def call(icon: QSystemTrayIcon, *arguments: Any) -> Any:
            made.append(name)
            return original(icon, *arguments)

        return call

    for name in ("setIcon", "setToolTip", "show"):
        monkeypatch.setattr(QSystemTrayIcon, name, recorded(name))
    return made


def menu(tray: Tray) -> QMenu:
    return tray.icon.contextMenu()


def labels(tray: Tray) -> list[str]:
    return ["-" if action.isSeparator() else action.text() for action in menu(tray).actions()]


class TestFace:
    def test_shows_what_it_is_given(self, tray: Tray) -> None:
        tray.set_face(APPLYING)
        assert tray.icon.isVisible()
        assert tray.icon.toolTip() == "Lower back: 7:30 left"
        assert not tray.icon.icon().isNull()
        assert labels(tray) == ["Open Therapy Timer", "-", "I took it off: lower back", "-", "Quit"]

    def test_is_not_there_before_it_has_a_face(self, tray: Tray) -> None:
        assert not tray.icon.isVisible()

    def test_the_same_face_changes_nothing(self, tray: Tray, calls: list[str]) -> None:
        tray.set_face(APPLYING)
        assert calls == ["setIcon", "setToolTip", "show"]
        calls.clear()
        tray.set_face(replace(APPLYING))
        assert calls == []

    def test_what_looks_the_same_is_not_painted_again(self, tray: Tray, calls: list[str]) -> None:
        tray.set_face(APPLYING)
        calls.clear()
        tray.set_face(replace(APPLYING, fraction=0.4999))
        assert calls == []
        tray.set_face(replace(APPLYING, fraction=0.4999, tooltip="Lower back: 7:29 left"))
        assert calls == ["setToolTip"]
        tray.set_face(replace(APPLYING, fraction=0.3, tooltip="Lower back: 7:29 left"))
        assert calls == ["setToolTip", "setIcon"]

    @pytest.mark.parametrize(
        ("reason", "wanted"),
        [
            (QSystemTrayIcon.ActivationReason.Trigger, True),
            (QSystemTrayIcon.ActivationReason.DoubleClick, True),
            (QSystemTrayIcon.ActivationReason.MiddleClick, True),
            (QSystemTrayIcon.ActivationReason.Context, False),
        ],
    )
    def test_a_click_wants_the_window(
        self, tray: Tray, qtbot: QtBot, reason: QSystemTrayIcon.ActivationReason, wanted: bool
    ) -> None:
        came: list[None] = []
        tray.activated.connect(lambda: came.append(None))
        tray.icon.activated.emit(reason)
        assert bool(came) == wanted

    def test_goes_for_good(self, tray: Tray, host: FakeHost) -> None:
        tray.set_face(APPLYING)
        tray.hide()
        assert not tray.icon.isVisible()
        assert host.stopped
        host.come()
        assert not tray.icon.isVisible()


class TestMenu:
    def test_a_choice_is_told_by_its_id(self, tray: Tray, qtbot: QtBot) -> None:
        tray.set_face(APPLYING)
        with qtbot.waitSignal(tray.chosen) as chosen:
            menu(tray).actions()[2].trigger()
        assert chosen.args == ["off:7"]

    def test_labels_change_in_place(self, tray: Tray) -> None:
        tray.set_face(APPLYING)
        before = menu(tray).actions()
        renamed = replace(OFF, label="I took it off: my back", enabled=False)
        tray.set_face(replace(APPLYING, entries=(OPEN, None, renamed, None, QUIT)))
        assert menu(tray).actions() == before
        assert before[2].text() == "I took it off: my back"
        assert not before[2].isEnabled()

    def test_what_stays_is_the_same_action(self, tray: Tray) -> None:
        tray.set_face(APPLYING)
        first, last = menu(tray).actions()[0], menu(tray).actions()[-1]
        tray.set_face(RESTING)
        assert labels(tray) == ["Open Therapy Timer", "-", "Lower back: rests until 12:15", "-", "Quit"]
        assert (menu(tray).actions()[0], menu(tray).actions()[-1]) == (first, last)
        assert not menu(tray).actions()[2].isEnabled()

    def test_nothing_piles_up(self, tray: Tray) -> None:
        for _ in range(50):
            tray.set_face(APPLYING)
            tray.set_face(RESTING)
        QApplication.processEvents()
        assert len(tray._actions) == 3
        assert len(menu(tray).actions()) == 5

    def test_a_label_is_shown_as_it_is(self, tray: Tray) -> None:
        tray.set_face(replace(APPLYING, entries=(TrayEntry("a", "Tom & Jerry"),)))
        assert labels(tray) == ["Tom && Jerry"]

    def test_while_open_nothing_moves_below_the_pointer(self, tray: Tray, qtbot: QtBot) -> None:
        tray.set_face(APPLYING)
        before = menu(tray).actions()
        menu(tray).popup(QPoint(0, 0))
        tray.set_face(replace(RESTING, entries=(replace(OPEN, label="Open"), None, REST, None, QUIT)))
        assert menu(tray).actions() == before
        assert before[0].text() == "Open"
        assert before[2].text() == "I took it off: lower back"
        assert not before[2].isEnabled()
        menu(tray).close()
        qtbot.waitUntil(lambda: labels(tray)[2] == "Lower back: rests until 12:15")

    def test_what_is_chosen_while_the_menu_changes_is_told(self, tray: Tray, qtbot: QtBot) -> None:
        tray.set_face(APPLYING)
        menu(tray).popup(QPoint(0, 0))
        tray.set_face(RESTING)
        with qtbot.waitSignal(tray.chosen) as chosen:
            quit_place = menu(tray).actionGeometry(menu(tray).actions()[-1]).center()
            qtbot.mouseClick(menu(tray), Qt.MouseButton.LeftButton, pos=quit_place)
        assert chosen.args == ["quit"]

    def test_a_menu_that_was_never_said_to_be_closed_is_right_when_it_opens(self, tray: Tray) -> None:
        tray.set_face(APPLYING)
        menu(tray).aboutToShow.emit()
        tray.set_face(RESTING)
        assert labels(tray)[2] == "I took it off: lower back"
        menu(tray).aboutToShow.emit()
        assert labels(tray)[2] == "Lower back: rests until 12:15"

    def test_may_open_before_there_is_a_face(self, tray: Tray) -> None:
        menu(tray).aboutToShow.emit()
        assert labels(tray) == []


def test_what_the_menu_showed_once_is_let_go(tray: Tray) -> None:
    """A treatment has entries of its own, so a menu that kept them would grow for as long as the program runs."""

    def kept() -> int:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        return sum(type(each) is QAction for each in gc.get_objects())

    faces = [replace(APPLYING, entries=(None, TrayEntry(f"off:{n}", "I took it off"), None)) for n in range(20)]
    tray.set_face(faces[0])
    before = kept()
    for face in faces[1:]:
        tray.set_face(face)
    assert kept() == before


class TestNoTray:
    def test_is_told(self, host: FakeHost, qtbot: QtBot) -> None:
        host.present = False
        tray = Tray(host=host)  # type: ignore[arg-type]
        tray.set_face(APPLYING)
        assert not tray.available
        with qtbot.waitSignal(tray.availability_changed) as changed:
            host.come()
        assert changed.args == [True]
        assert tray.available
        assert tray.icon.isVisible()
        with qtbot.waitSignal(tray.availability_changed) as changed:
            host.go()
        assert changed.args == [False]
        assert not tray.available
        tray.hide()

    @pytest.mark.parametrize(("platform", "another"), [("wayland", True), ("xcb", False)])
    def test_a_tray_that_comes_later_gets_an_icon_that_it_can_show(
        self, host: FakeHost, monkeypatch: pytest.MonkeyPatch, platform: str, another: bool
    ) -> None:
        monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: platform))
        host.present = False
        tray = Tray(host=host)  # type: ignore[arg-type]
        tray.set_face(APPLYING)
        first = tray.icon
        host.come()
        assert (tray.icon is not first) == another
        assert first.isVisible() != another
        assert tray.icon.isVisible()
        assert not tray.icon.icon().isNull()
        assert tray.icon.toolTip() == APPLYING.tooltip
        assert labels(tray)[0] == "Open Therapy Timer"
        tray.hide()

    def test_may_come_before_there_is_a_face(self, host: FakeHost, tray: Tray) -> None:
        host.go()
        host.come()
        assert not tray.icon.isVisible()


class TestHost:
    @pytest.fixture
    def present(self, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
        """What Qt says about the tray, again and again: the last one stays."""
        answers = [False]
        monkeypatch.setattr(
            QSystemTrayIcon,
            "isSystemTrayAvailable",
            staticmethod(lambda: answers.pop(0) if len(answers) > 1 else answers[0]),
        )
        monkeypatch.setattr(tray_host, "LOOK_AGAIN_AFTER", (0, 0, 0))
        return answers

    def test_looks_a_few_times(self, present: list[bool], qtbot: QtBot) -> None:
        present[:] = [False, False, True]
        host = TrayHost()
        assert not host.present
        with qtbot.waitSignal(host.changed) as changed:
            pass
        assert changed.args == [True]
        assert host.present
        host.stop()

    def test_looks_no_more_for_one_that_is_there(self, present: list[bool], qtbot: QtBot) -> None:
        present[:] = [True]
        host = TrayHost()
        assert host.present
        assert not host._timer.isActive()
        host._service_goes("")  # its service is gone, and an XEmbed tray of the same panel goes a little later
        present[:] = [True, False]
        with qtbot.waitSignal(host.changed) as changed:
            pass
        assert changed.args == [False]
        assert not host._timer.isActive()
        present[:] = [False, True]
        with qtbot.waitSignal(host.changed) as changed:
            host._service_comes("")
        assert changed.args == [True]
        assert not host._timer.isActive()
        host.stop()

    def test_gives_up(self, present: list[bool], qtbot: QtBot) -> None:
        host = TrayHost()
        qtbot.waitUntil(lambda: not host._timer.isActive())
        assert not host.present

    def test_looks_no_more_when_stopped(self, present: list[bool], qtbot: QtBot) -> None:
        host = TrayHost()
        host.stop()
        present[:] = [True]
        with qtbot.assertNotEmitted(host.changed):
            QApplication.processEvents()

    @pytest.mark.parametrize("platform", ["win32", "darwin"])
    def test_elsewhere_there_is_no_bus_to_watch(
        self, present: list[bool], monkeypatch: pytest.MonkeyPatch, platform: str
    ) -> None:
        monkeypatch.setattr(sys, "platform", platform)
        host = TrayHost()
        assert host._watcher is None
        host.stop()

    def test_the_real_one_finds_none_here(self, qapp: QApplication) -> None:
        tray = Tray()
        tray.set_face(APPLYING)
        assert not tray.available
        assert not tray.icon.isVisible()
        tray.hide()


# --- on a real desktop ----------------------------------------------------------------------------------------

_PROGRAM = """\
import sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication
from therapy_timer.core.events import Modality
from therapy_timer.core.skin import SkinState
from therapy_timer.desktop.tray import Tray, TrayEntry, TrayFace

def say(*words):
    print(*words, flush=True)

def obey():
    line = sys.stdin.readline()
    if not line:
        app.quit()
        return
    tray.set_face(eval(line))
    say("obeyed")

app = QApplication([])
app.setQuitOnLastWindowClosed(False)
tray = Tray()
tray.activated.connect(lambda: say("activated"))
tray.chosen.connect(lambda chosen: say("chosen", chosen))
tray.availability_changed.connect(lambda available: say("available", available))
notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
notifier.activated.connect(obey)
say("available", tray.available)
app.exec()
tray.hide()
"""

_ITEM = "org.kde.StatusNotifierItem"
_WATCHER = "org.kde.StatusNotifierWatcher"
_MENU = "com.canonical.dbusmenu"


class Program:
    """A program with a tray icon, and what its panel sees of it."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.process = desk.processes.start(
            [sys.executable, "-c", _PROGRAM],
            desk.environment,
            "program.log",
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def hear(self) -> str:
        """The next line that it says."""
        return self.process.stdout.readline().strip()

    def show(self, face: TrayFace) -> None:
        text = re.sub(r"<(\w+\.\w+): '[^']*'>", r"\1", repr(face))  # of an enumeration, what can be read back
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()
        assert self.hear() == "obeyed"

    def call(self, name: str, path: str, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        from jeepney import DBusAddress, MessageType, new_method_call

        connection = self.desk.session.connect()
        try:
            asked = new_method_call(DBusAddress(path, name, interface), method, signature or None, body)
            answer = connection.send_and_get_reply(asked, timeout=5)
        finally:
            connection.close()
        assert answer.header.message_type is MessageType.method_return, answer.body
        return answer.body[0] if answer.body else None

    def get(self, name: str, path: str, interface: str, prop: str) -> Any:
        got = self.call(name, path, "org.freedesktop.DBus.Properties", "Get", "ss", interface, prop)
        return got[1]

    def item(self) -> str:
        """The bus name of its icon, once the panel has it."""

        def registered() -> str:
            items = self.get(_WATCHER, "/StatusNotifierWatcher", _WATCHER, "RegisteredStatusNotifierItems")
            return items[0].partition("/")[0] if items else ""

        return wait_until(registered, "the icon is registered")

    def seen(self, prop: str) -> Any:
        return self.get(self.item(), "/StatusNotifierItem", _ITEM, prop)

    def menu(self) -> dict[str, tuple[int, bool]]:
        """The number of each entry, and whether it is enabled, by label."""
        path = self.seen("Menu")
        _revision, (_, _, children) = self._layout(path)
        entries = [child[1] for child in children]
        return {
            props["label"][1]: (number, props.get("enabled", ("b", True))[1])
            for number, props, _ in entries
            if "label" in props
        }

    def _layout(self, path: str) -> Any:
        from jeepney import DBusAddress, new_method_call

        connection = self.desk.session.connect()
        try:
            asked = new_method_call(
                DBusAddress(path, self.item(), _MENU), "GetLayout", "iias", (0, -1, ["label", "enabled"])
            )
            return connection.send_and_get_reply(asked, timeout=5).body
        finally:
            connection.close()

    def click(self, label: str) -> None:
        number, _enabled = self.menu()[label]
        self.call(self.item(), self.seen("Menu"), _MENU, "Event", "isvu", number, "clicked", ("s", ""), 0)


@pytest.mark.desktop
class TestRealTray:
    def test_in_a_panel(self, folders: Any) -> None:
        with Desk(folders, panel=True, accessible=False, notifications="none") as desk:
            program = Program(desk)
            assert program.hear() == "available True"
            program.show(APPLYING)
            assert program.seen("ToolTip")[2] == APPLYING.tooltip
            sides = {width for width, _height, _pixels in program.seen("IconPixmap")}
            assert {16, 22, 32} <= sides
            assert list(program.menu()) == ["Open Therapy Timer", "I took it off: lower back", "Quit"]
            program.call(program.item(), "/StatusNotifierItem", _ITEM, "Activate", "ii", 0, 0)
            assert program.hear() == "activated"
            program.click("I took it off: lower back")
            assert program.hear() == "chosen off:7"
            before = program.seen("IconPixmap")
            program.show(RESTING)
            wait_until(lambda: "Lower back: rests until 12:15" in program.menu(), "the menu has changed")
            assert list(program.menu()) == ["Open Therapy Timer", "Lower back: rests until 12:15", "Quit"]
            assert not program.menu()["Lower back: rests until 12:15"][1]
            assert program.seen("ToolTip")[2] == RESTING.tooltip
            assert program.seen("IconPixmap") != before

    def test_in_a_panel_that_comes_and_goes(self, folders: Any) -> None:
        with Desk(folders, accessible=False, notifications="none") as desk:
            program = Program(desk)
            assert program.hear() == "available False"
            program.show(APPLYING)
            desk.start_panel()
            assert program.hear() == "available True"
            desk.processes.end("xfce4-panel")
            assert program.hear() == "available False"

    def test_in_a_tray_of_the_old_kind_that_comes_later(self, folders: Any) -> None:
        """Such a tray (XEmbed) says nothing on the bus, and has to be looked for."""
        trayer = shutil.which("trayer")
        if trayer is None:
            pytest.skip("needs trayer (Debian package trayer)")
        with Desk(folders, accessible=False, notifications="none") as desk:
            program = Program(desk)
            assert program.hear() == "available False"
            program.show(APPLYING)
            desk.processes.start([trayer], desk.environment, "trayer.log")
            assert program.hear() == "available True"

    def test_without_a_panel_and_without_a_bus(self, folders: Any) -> None:
        with Desk(folders, bus=False) as desk:
            program = Program(desk)
            assert program.hear() == "available False"
            program.show(APPLYING)
            assert program.process.poll() is None
