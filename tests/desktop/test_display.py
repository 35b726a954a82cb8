# SPDX-License-Identifier: MIT
"""Whether a window can be shown is found out before Qt is loaded, which would abort the process."""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from therapy_timer.desktop import display
from therapy_timer.desktop.display import ALWAYS, FOR_WAYLAND, FOR_X, Lack, NoDisplay, Surroundings, check

LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="the check is for Linux")
ROOT = Path(__file__).resolve().parents[2]
PLUGINS = frozenset({"xcb", "wayland", "offscreen", "minimal"})


def around(environment, *, x=True, wayland=True, lacking=(), plugins=PLUGINS):
    return Surroundings(
        environment,
        library_loads=lambda name: name not in lacking,
        x_answers=lambda: x,
        wayland_answers=lambda _: wayland,
        platforms=lambda: plugins,
    )


X = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}


@pytest.mark.parametrize(
    "good",
    [
        around(X),
        around(WAYLAND),
        around(X | WAYLAND, x=False),
        around(X | WAYLAND, wayland=False),
        around(X | WAYLAND, lacking=FOR_WAYLAND),
        around(X | WAYLAND, lacking=FOR_X),
        around({"QT_QPA_PLATFORM": "offscreen"}),
        around({"QT_QPA_PLATFORM": "minimal:freetype"}),
        around({"QT_QPA_PLATFORM": "wayland;xcb"} | X),
        around({"QT_QPA_PLATFORM": "wayland-egl"} | WAYLAND),
        around({"QT_QPA_PLATFORM": "foo; offscreen"}),
        around({"QT_QPA_PLATFORM": " "} | X),
        around({"QT_QPA_PLATFORM": "mine", "QT_QPA_PLATFORM_PLUGIN_PATH": "/opt"}),
        around({"QT_QPA_PLATFORM": "mine", "QT_PLUGIN_PATH": "/opt"}),
        around(X, plugins=None),
    ],
)
def test_enough(good):
    check(good, "linux")


@pytest.mark.parametrize(
    ("bad", "lack", "names"),
    [
        (around({}), Lack.DISPLAY, ()),
        (around({"DISPLAY": "", "WAYLAND_DISPLAY": ""}), Lack.DISPLAY, ()),
        (around(X, x=False), Lack.DISPLAY, (":0",)),
        (around(WAYLAND, wayland=False), Lack.DISPLAY, ("wayland-0",)),
        (around(WAYLAND | {"QT_QPA_PLATFORM": "xcb"}), Lack.DISPLAY, ()),
        (
            around(X, lacking={"libxcb-cursor.so.0", "libxcb-shape.so.0"}),
            Lack.LIBRARIES,
            ("libxcb-cursor0", "libxcb-shape0"),
        ),
        (around(X, lacking={"libEGL.so.1"}), Lack.LIBRARIES, ("libegl1",)),
        (around({"QT_QPA_PLATFORM": "offscreen"}, lacking={"libGL.so.1"}), Lack.LIBRARIES, ("libgl1",)),
        (around(X | WAYLAND, wayland=False, lacking={"libxcb-cursor.so.0"}), Lack.LIBRARIES, ("libxcb-cursor0",)),
        (around({"QT_QPA_PLATFORM": "foo;bar"} | X), Lack.PLATFORM, ("foo", "bar")),
    ],
)
def test_what_lacks(bad, lack, names):
    with pytest.raises(NoDisplay) as caught:
        check(bad, "linux")
    assert (caught.value.lack, caught.value.names) == (lack, names)
    assert str(caught.value) == " ".join(["NoDisplay:", lack, *names])


def test_elsewhere_only_qt_itself_is_looked_for():
    check(around({}, lacking=ALWAYS), "darwin")
    check(around({}, lacking=ALWAYS), "win32")


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_no_qt(monkeypatch, platform):
    for found in (lambda _: None, missing):
        monkeypatch.setattr(importlib.util, "find_spec", found)
        with pytest.raises(NoDisplay) as caught:
            check(Surroundings({}), platform)
        assert caught.value.lack is Lack.QT


def missing(name):
    raise ModuleNotFoundError(name)


def test_plugins_that_lie_elsewhere_are_not_looked_for(monkeypatch, tmp_path):
    def found(_name):
        spec = importlib.util.spec_from_loader("PySide6", None, is_package=True)
        spec.submodule_search_locations = [str(tmp_path)]
        return spec

    monkeypatch.setattr(importlib.util, "find_spec", found)
    assert display.installed_platforms() is None


def test_the_installed_qt_has_the_platforms():
    pytest.importorskip("PySide6")
    assert display.installed_platforms() >= {"xcb", "offscreen"}


def test_libraries():
    assert not display.library_loads("libthere-is-none-of-this-name.so.1")
    if sys.platform == "linux":
        assert display.library_loads("libc.so.6")


@LINUX_ONLY
def test_a_wayland_display_answers_or_not(folders):
    environment = {"XDG_RUNTIME_DIR": str(folders.runtime), "WAYLAND_DISPLAY": "wayland-7"}
    assert not display.wayland_display_answers(environment)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        listener.bind(str(folders.runtime / "wayland-7"))
        assert not display.wayland_display_answers(environment)
        listener.listen(1)
        assert display.wayland_display_answers(environment)
        absolute = {"WAYLAND_DISPLAY": str(folders.runtime / "wayland-7")}
        assert display.wayland_display_answers(absolute)


PROBE = "from therapy_timer.desktop.display import check; check()"


def probe(environment):
    done = subprocess.run(
        [sys.executable, "-c", PROBE],
        env={name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        | {"PYTHONPATH": str(ROOT)}
        | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.stderr.splitlines()[-1:] or done.returncode


@LINUX_ONLY
@pytest.mark.desktop
def test_a_real_x_display():
    pytest.importorskip("PySide6")
    if shutil.which("Xvfb") is None or not all(display.library_loads(name) for name in FOR_X):
        pytest.skip("Xvfb or libraries are not installed")
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-nolisten", "tcp", "-screen", "0", "320x200x24"]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as pipe:
            name = f":{pipe.readline().strip()}"
        try:
            assert probe({"DISPLAY": name}) == 0
        finally:
            server.terminate()
    assert probe({"DISPLAY": name}) == [f"therapy_timer.desktop.display.NoDisplay: NoDisplay: display {name}"]
    assert probe({}) == ["therapy_timer.desktop.display.NoDisplay: NoDisplay: display"]
