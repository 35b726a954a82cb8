# SPDX-License-Identifier: MIT
"""What there is to play on, guessed and asked for, also where programs lie, fail or hang."""

from __future__ import annotations

import ctypes
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.helpers.desk import PATIENCE_S
from therapy_timer.desktop.sound import driver as driver_module
from therapy_timer.desktop.sound import outputs as module
from therapy_timer.desktop.sound.driver import MiniaudioDriver, drivers_of
from therapy_timer.desktop.sound.model import Output, Reason, SoundFailed
from therapy_timer.desktop.sound.outputs import Level, OutputKind, default_output, kind_of, level, list_outputs

ONE = Output("1", "One", is_default=False)
TWO = Output("2", "Two", is_default=True)


class Driver:
    """A system for sound that says this, or raises it, or hangs."""

    def __init__(self, says: list[Output] | SoundFailed | threading.Event, name: str = "fake") -> None:
        self.name = name
        self.says = says

    def outputs(self) -> list[Output]:
        if isinstance(self.says, SoundFailed):
            raise self.says
        if isinstance(self.says, threading.Event):
            self.says.wait(PATIENCE_S)
            return []
        return self.says

    def open(self, *_: object) -> None:
        raise NotImplementedError


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("HDMI / DisplayPort 2 Output", OutputKind.HDMI),
        ("GK104 HDMI Audio Controller Digital Stereo", OutputKind.HDMI),
        ("LG TV", OutputKind.HDMI),
        ("WH-1000XM4 Headset", OutputKind.HEADSET),
        ("Headphones (Realtek(R) Audio)", OutputKind.HEADSET),
        ("Kopfhörer", OutputKind.HEADSET),
        ("Anna's AirPods Pro", OutputKind.HEADSET),
        ("Speakers (Realtek(R) Audio)", OutputKind.SPEAKERS),
        ("MacBook Pro Speakers", OutputKind.SPEAKERS),
        ("Interne Lautsprecher", OutputKind.SPEAKERS),
        ("Built-in Audio Analog Stereo", OutputKind.UNKNOWN),
        ("", OutputKind.UNKNOWN),
    ],
)
def test_kinds(name: str, kind: OutputKind) -> None:
    assert kind_of(Output("x", name, is_default=True)) is kind


class TestListing:
    def test_the_first_system_that_has_any(self) -> None:
        nothing = Driver(SoundFailed(Reason.NO_OUTPUT))
        assert list_outputs([nothing, Driver([]), Driver([ONE, TWO]), Driver([ONE])]) == [ONE, TWO]

    def test_one_that_hangs_is_left_alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(module, "PATIENCE_S", 0.1)
        go = threading.Event()
        assert list_outputs([Driver(go), Driver([ONE])]) == [ONE]
        with pytest.raises(SoundFailed) as failure:
            list_outputs([Driver(go), Driver(SoundFailed(Reason.NO_OUTPUT))])
        assert failure.value.reason is Reason.NOT_ANSWERING
        go.set()

    def test_none(self) -> None:
        for drivers, reason in [
            ([], Reason.NO_OUTPUT),
            ([Driver([])], Reason.NO_OUTPUT),
            ([Driver(SoundFailed(Reason.NO_LIBRARY))], Reason.NO_LIBRARY),
        ]:
            with pytest.raises(SoundFailed) as failure:
                list_outputs(drivers)
            assert failure.value.reason is reason

    def test_the_default_one(self) -> None:
        assert default_output([ONE, TWO]) is TWO
        assert default_output([ONE]) is ONE
        assert default_output([]) is None


class TestLevel:
    @pytest.fixture
    def programs(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setenv("PATH", str(tmp_path))
        return tmp_path

    @staticmethod
    def add(folder: Path, name: str, code: str) -> None:
        path = folder / name
        path.write_text(f"#!{sys.executable}\n{code}")
        path.chmod(0o755)

    def test_nothing_to_ask(self, programs: Path) -> None:
        assert level() == level("win32") == level("darwin") == Level(None, None)

    @pytest.mark.parametrize(
        "code",
        ["import sys; sys.exit(1)", "print('nonsense')", "print('[]')", "print('[1]')", "import time; time.sleep(600)"],
    )
    def test_one_that_gives_no_answer_is_followed_by_the_next(
        self, programs: Path, monkeypatch: pytest.MonkeyPatch, code: str
    ) -> None:
        if "sleep" in code:
            monkeypatch.setattr(module, "PATIENCE_S", 0.5)
        self.add(programs, "pactl", code)
        assert level() == Level(None, None)
        if "sleep" not in code:
            self.add(programs, "wpctl", "print('Volume: 0.40 [MUTED]')")
            assert level() == Level(0.4, muted=True)

    @pytest.mark.parametrize(
        ("answer", "wanted"),
        [("Volume: 0.25", Level(0.25, muted=False)), ("Volume: 1.50", Level(1.0, muted=False)), ("No", Level())],
    )
    def test_wireplumber(self, programs: Path, answer: str, wanted: Level) -> None:
        self.add(programs, "wpctl", f"print({answer!r})")
        assert level() == wanted


class TestDrivers:
    @pytest.mark.parametrize("platform", ["linux", "win32", "darwin", "freebsd14"])
    def test_every_platform_has_ones_that_miniaudio_knows_and_none_that_pretends(self, platform: str) -> None:
        import miniaudio  # type: ignore[import-untyped]

        names = [driver.name for driver in drivers_of(platform)]
        assert names
        assert set(names) <= set(miniaudio.Backend.__members__) - {"NULL", "CUSTOM"}

    def test_of_alsa_only_the_cards_count(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def found(*names: str) -> list[Output]:
            outputs = [Output(name.encode().hex(), name, is_default=False) for name in names]
            monkeypatch.setattr(driver_module, "_list", lambda *_: outputs)
            return MiniaudioDriver("ALSA").outputs()

        assert found("null", "jack", "upmix", "pulse") == []
        default, card, other = found("null", ":0,0", "jack", "hw:1,3")
        assert (default.id, default.is_default) == ("", True)
        assert [card.name, other.name] == [":0,0", "hw:1,3"]

    def test_the_library_is_missing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "miniaudio", None)
        for act in (MiniaudioDriver("ALSA").outputs, lambda: MiniaudioDriver("ALSA").open(ONE, bytes)):
            with pytest.raises(SoundFailed) as failure:
                act()
            assert failure.value.reason is Reason.NO_LIBRARY

    @pytest.mark.parametrize("library", [SimpleNamespace(), None])
    def test_there_is_no_alsa_to_quieten(self, monkeypatch: pytest.MonkeyPatch, library: object) -> None:
        def load(_: str) -> object:
            if library is None:
                raise OSError
            return library

        monkeypatch.setattr(ctypes, "CDLL", load)
        assert driver_module._quieten_alsa.__wrapped__() is False
