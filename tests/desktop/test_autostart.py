# SPDX-License-Identifier: MIT
"""The start at login: every way of a desktop keeps the same promises, and each follows the rules of its system."""

from __future__ import annotations

import os
import plistlib
import stat
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("PySide6", reason="PySide6 is not installed")

from therapy_timer.desktop.autostart import Autostart, AutostartFailed, Why, autostart_of_system, macos, windows, xdg
from therapy_timer.desktop.launch import own_command

FOLDER = Path("/opt/a place")
ODD = ("my $HOME `x` 100%", 'a "quoted" \\ one', "ünï = 1", "plain")


class FakeRegistry:
    """The part of winreg that is used, over a dictionary; a key that is `locked` cannot be written."""

    HKEY_CURRENT_USER = "HKCU"
    KEY_SET_VALUE = 2
    REG_SZ = 1
    REG_BINARY = 3

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, object]] = {windows.RUN: {}}
        self.locked = False

    def OpenKey(self, root: str, key: str, reserved: int = 0, access: int = 1):  # noqa: N802
        assert (root, reserved) == ("HKCU", 0)
        if key not in self.keys:
            raise FileNotFoundError(2, "no such key")
        if self.locked and access == self.KEY_SET_VALUE:
            raise PermissionError(13, "Access is denied")
        return _Key(self.keys[key])

    def CreateKeyEx(self, root: str, key: str, reserved: int, access: int):  # noqa: N802
        self.keys.setdefault(key, {})
        return self.OpenKey(root, key, reserved, access)

    def QueryValueEx(self, key, name: str):  # noqa: N802
        if name not in key.values:
            raise FileNotFoundError(2, "no such value")
        return key.values[name], self.REG_SZ

    def SetValueEx(self, key, name: str, reserved: int, kind: int, value: str) -> None:  # noqa: N802
        assert (reserved, kind) == (0, self.REG_SZ)
        key.values[name] = value

    def DeleteValue(self, key, name: str) -> None:  # noqa: N802
        if name not in key.values:
            raise FileNotFoundError(2, "no such value")
        del key.values[name]


class _Key:
    def __init__(self, values: dict[str, object]) -> None:
        self.values = values

    def __enter__(self):
        return self

    def __exit__(self, *_: object) -> None:
        pass


class FakeLaunchctl:
    """launchd's own list of what is disabled; `stubborn` if it does not let go."""

    def __init__(self) -> None:
        self.disabled: set[str] = set()
        self.stubborn = False

    def __call__(self, arguments: Sequence[str]) -> str:
        match list(arguments):
            case ["print-disabled", "gui/501"]:
                lines = "".join(f'\t\t"{label}" => disabled\n' for label in sorted(self.disabled))
                return f'\tdisabled services = {{\n{lines}\t\t"other.one" => enabled\n\t}}\n'
            case ["enable", service]:
                if not self.stubborn:
                    self.disabled.discard(service.removeprefix("gui/501/"))
                return ""
        raise AssertionError(arguments)


class World:
    """One way of a desktop, and what its person and its tools can do to it besides."""

    def __init__(self, kind: str, home: Path) -> None:
        self.kind = kind
        self.home = home
        self.registry = FakeRegistry()
        self.launchctl = FakeLaunchctl()
        self.files = {
            "xdg": home / "autostart" / "therapy-timer.desktop",
            "macos": home / "therapy-timer.plist",
        }

    def program(self, name: str = "therapy-timer") -> str:
        """A program that is there."""
        path = self.home / "bin" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("#!/bin/sh\n")
        path.chmod(0o700)
        return str(path)

    def way(self, *command: str) -> Autostart:
        """The way with this command, or with a program that is there."""
        said = command or (self.program(), "--hidden")
        match self.kind:
            case "windows":
                return windows.RunKey(said, self.registry)
            case "macos":
                return macos.LaunchAgent(said, FOLDER, self.home, self.launchctl, 501)
        return xdg.XdgEntry(said, FOLDER, self.home)

    def lock(self) -> None:
        """Let nothing be written from now on."""
        self.registry.locked = True
        file = self.files.get(self.kind)
        if file is not None:
            file.unlink(missing_ok=True)
            file.mkdir(parents=True)
            (file / "in the way").touch()

    def switch_off(self) -> None:
        """Switch it off as the tools of the desktop do."""
        match self.kind:
            case "windows":
                self.registry.keys[windows.APPROVED] = {windows.NAME: bytes([3, 0, 0, 0, *range(8)])}
            case "macos":
                self.launchctl.disabled.add("therapy-timer")
            case _:
                self.files["xdg"].write_text(
                    self.files["xdg"].read_text().replace("enabled=true", "enabled=false"), encoding="utf-8"
                )


@pytest.fixture(params=["xdg", "windows", "macos"])
def world(request, tmp_path):
    return World(request.param, tmp_path / "person")


@pytest.fixture
def desktop(tmp_path):
    return World("xdg", tmp_path / "person")


@pytest.fixture
def pc(tmp_path):
    return World("windows", tmp_path / "person")


@pytest.fixture
def mac(tmp_path):
    return World("macos", tmp_path / "person")


# --- the same promises everywhere ---------------------------------------------------------------------------


def test_it_is_off_until_it_is_switched_on_and_off_again_afterwards(world):
    way = world.way()
    assert (way.is_on(), way.is_other()) == (False, False)
    way.turn(True)
    assert (way.is_on(), way.is_other()) == (True, False)
    way.turn(True)
    assert way.is_on()
    way.turn(False)
    assert (way.is_on(), way.is_other()) == (False, False)
    way.turn(False)
    assert not way.is_on()


def test_the_next_run_of_the_program_finds_it_as_it_was_left(world):
    world.way().turn(True)
    assert world.way().is_on()
    assert not world.way().is_other()


@pytest.mark.parametrize("name", ODD)
def test_a_path_is_kept_whatever_is_in_it(world, name):
    if world.kind == "xdg" and "=" in name:
        pytest.skip("the specification does not allow it: see below")
    if world.kind == "windows" and '"' in name:
        pytest.skip("no path on Windows has one")
    way = world.way(world.program(name), "-m", "the module", "--hidden")
    way.turn(True)
    assert (way.is_on(), way.is_other()) == (True, False)


def test_what_was_switched_off_elsewhere_is_off_and_can_be_switched_on_here(world):
    way = world.way()
    way.turn(True)
    world.switch_off()
    assert not way.is_on()
    way.turn(True)
    assert way.is_on()


def test_an_entry_whose_program_is_gone_starts_nothing_and_is_off(world):
    program = world.program()
    world.way(program).turn(True)
    Path(program).unlink()
    assert (world.way(program).is_on(), world.way(program).is_other()) == (False, False)


def test_another_copy_starts_it_too_and_is_told_apart(world):
    other, own = world.way(world.program("other"), "--hidden"), world.way()
    other.turn(True)
    assert (own.is_on(), own.is_other()) == (True, True)
    own.turn(True)
    assert (own.is_on(), own.is_other()) == (True, False)
    assert other.is_other()


def test_what_cannot_be_written_is_told_with_the_reason_and_the_state_stays_real(world):
    world.lock()
    way = world.way()
    with pytest.raises(AutostartFailed) as caught:
        way.turn(True)
    assert caught.value.why is Why.UNWRITABLE
    assert caught.value.cause
    assert not way.is_on()


def test_what_cannot_be_taken_back_is_told(pc):
    pc.way().turn(True)
    pc.lock()
    with pytest.raises(AutostartFailed):
        pc.way().turn(False)
    assert pc.way().is_on()


@pytest.mark.parametrize("part", ["new\nline", "bell\a", os.fsdecode(b"\xff")])
def test_a_path_that_no_line_can_hold_is_refused_before_anything_is_written(world, part):
    way = world.way(f"/opt/{part}/program", "--hidden")
    with pytest.raises(AutostartFailed) as caught:
        way.turn(True)
    assert caught.value.why is Why.PATH
    assert not world.home.exists()
    assert world.registry.keys[windows.RUN] == {}


@pytest.mark.parametrize(
    "content", [b"", b"nonsense", b"\xff\xfe\x00", b"[Desktop Entry]\nType=Application\n", b"<plist"]
)
def test_a_file_that_is_none_is_off(world, content, expected_log):
    file = world.files.get(world.kind)
    if file is None:
        world.registry.keys[windows.RUN][windows.NAME] = content
    else:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    assert not world.way().is_on()
    world.way().turn(True)
    assert world.way().is_on()


# --- XDG ----------------------------------------------------------------------------------------------------


def test_the_entry_is_as_the_specifications_want_it_and_for_its_owner_only(desktop):
    program = desktop.program("my $HOME `x` 100%")
    desktop.way(program, "-m", "a \\ b", "--hidden").turn(True)
    file = desktop.files["xdg"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    lines = file.read_text().splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert "Type=Application" in lines
    assert "Terminal=false" in lines
    assert f"TryExec={program}" in lines
    assert f"Path={FOLDER}" in lines
    quoted = program.replace("%", "%%").replace("$", "\\\\$").replace("`", "\\\\`")
    assert f'Exec="{quoted}" -m "a \\\\\\\\ b" --hidden' in lines


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_says_so_is_off(desktop, line):
    desktop.way().turn(True)
    file = desktop.files["xdg"]
    file.write_text(f"{file.read_text()}{line}\n")
    assert not desktop.way().is_on()


def test_an_entry_of_the_persons_own_is_understood(desktop):
    """A name that is looked up, comments, codes for files, another group."""
    file = desktop.files["xdg"]
    file.parent.mkdir(parents=True)
    file.write_text("# mine\n[Desktop Entry]\nName=Mine\nExec=env  LANG=C therapy-timer %U\n[Other]\nHidden=true\n")
    assert desktop.way().is_on()
    assert desktop.way("env", "LANG=C", "therapy-timer").is_other() is False
    assert desktop.way().is_other()


def test_a_program_with_an_equal_sign_cannot_stand_in_an_entry(desktop):
    with pytest.raises(AutostartFailed) as caught:
        desktop.way(desktop.program("a=b")).turn(True)
    assert caught.value.why is Why.PATH
    assert not desktop.files["xdg"].exists()


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1),
        min_size=1,
        max_size=4,
    )
)
def test_whatever_is_quoted_is_read_back(arguments):
    line = " ".join(xdg._quoted(argument) for argument in arguments)
    assert xdg._arguments(xdg._unescaped(xdg._escaped(line))) == tuple(arguments)


@pytest.mark.parametrize(("given", "wanted"), [("/etc/mine", "/etc/mine"), ("mine", None), ("", None)])
def test_the_folder_of_the_configuration(given, wanted):
    assert xdg.config_home({"XDG_CONFIG_HOME": given}) == Path(wanted or Path.home() / ".config")
    assert xdg.config_home({}) == Path.home() / ".config"


# --- Windows ------------------------------------------------------------------------------------------------


def test_the_run_key_has_the_command_line_and_no_console(pc):
    python = pc.program("python.exe")
    pc.way(python, "-m", "therapy_timer", "--hidden").turn(True)
    assert pc.registry.keys[windows.RUN] == {windows.NAME: f"{python} -m therapy_timer --hidden"}
    quiet = pc.program("pythonw.exe")
    pc.way(python, "-m", "therapy_timer", "--hidden").turn(True)
    (line,) = pc.registry.keys[windows.RUN].values()
    assert line == f"{quiet} -m therapy_timer --hidden"


def test_a_path_with_a_space_is_in_quotes(pc):
    program = pc.program("my program")
    pc.way(program).turn(True)
    assert pc.registry.keys[windows.RUN] == {windows.NAME: f'"{program}"'}


@pytest.mark.parametrize(("first", "on"), [(2, True), (6, True), (0, True), (3, False), (7, False), (1, False)])
def test_the_task_manager_switches_it_off_by_an_odd_number(pc, first, on):
    pc.way().turn(True)
    pc.registry.keys[windows.APPROVED] = {windows.NAME: bytes([first] + 11 * [0])}
    assert pc.way().is_on() is on


def test_what_the_task_manager_noted_is_taken_away_with_either_switch(pc):
    for on in (True, False):
        pc.registry.keys[windows.APPROVED] = {windows.NAME: bytes([3] + 11 * [1]), "Other": b"\3"}
        pc.way().turn(on)
        assert pc.registry.keys[windows.APPROVED] == {"Other": b"\3"}


def test_a_line_that_windows_would_cut_off_is_refused(pc):
    with pytest.raises(AutostartFailed) as caught:
        pc.way(pc.program(), "x" * windows.LONGEST).turn(True)
    assert caught.value.why is Why.PATH
    assert pc.registry.keys[windows.RUN] == {}


# --- macOS --------------------------------------------------------------------------------------------------


def test_the_agent_is_run_at_login_in_the_session_of_the_person(mac):
    program = mac.program()
    mac.way(program, "--hidden").turn(True)
    file = mac.files["macos"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert plistlib.loads(file.read_bytes()) == {
        "Label": "therapy-timer",
        "ProgramArguments": [program, "--hidden"],
        "WorkingDirectory": str(FOLDER),
        "RunAtLoad": True,
        "ProcessType": "Interactive",
        "LimitLoadToSessionType": "Aqua",
    }


@pytest.mark.parametrize("change", [{"Disabled": True}, {"RunAtLoad": False}, {"ProgramArguments": None}])
def test_an_agent_that_is_not_run_is_off(mac, change):
    mac.way().turn(True)
    file = mac.files["macos"]
    file.write_bytes(
        plistlib.dumps({k: v for k, v in (plistlib.loads(file.read_bytes()) | change).items() if v is not None})
    )
    assert not mac.way().is_on()


def test_what_launchd_does_not_enable_is_told(mac):
    mac.way().turn(True)
    mac.switch_off()
    mac.launchctl.stubborn = True
    with pytest.raises(AutostartFailed) as caught:
        mac.way().turn(True)
    assert caught.value.why is Why.OVERRULED
    assert not mac.way().is_on()


def test_without_launchctl_the_file_counts(mac, monkeypatch):
    monkeypatch.setattr(macos.subprocess, "run", _raise(FileNotFoundError(2, "no such file")))
    assert macos.launchctl(["print-disabled", "gui/501"]) == ""
    way = macos.LaunchAgent((mac.program(),), FOLDER, mac.home, macos.launchctl, 501)
    way.turn(True)
    assert way.is_on()


def _raise(error: Exception) -> Callable[..., object]:
    def run(*_: object, **__: object) -> object:
        raise error

    return run


# --- this system --------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="XDG is for the other systems")
def test_this_very_program_is_started_hidden(folders):
    autostart_of_system().turn(True)
    text = (folders.config / "autostart" / "therapy-timer.desktop").read_text()
    assert f"Exec={' '.join(own_command('--hidden'))}\n" in text
    assert autostart_of_system().is_on()
    autostart_of_system().turn(False)
    assert list((folders.config / "autostart").iterdir()) == []


@pytest.mark.parametrize(("platform", "kind"), [("win32", windows.RunKey), ("darwin", macos.LaunchAgent)])
def test_each_system_has_its_own_way(monkeypatch, platform, kind):
    monkeypatch.setitem(sys.modules, "winreg", SimpleNamespace())
    monkeypatch.setattr(sys, "platform", platform)
    assert isinstance(autostart_of_system(["program"]), kind)
