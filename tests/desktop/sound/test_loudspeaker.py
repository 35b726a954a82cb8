# SPDX-License-Identifier: MIT
"""The player, seen from the window: made when it is needed, and its news comes on the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("PySide6", reason="PySide6 is not installed")

from therapy_timer.desktop.sound import loudspeaker as module
from therapy_timer.desktop.sound.loudspeaker import Loudspeaker
from therapy_timer.desktop.sound.model import Reason, SoundName

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OWN = Path("/sounds/own.ogg")


class FakePlayer:
    """Keeps what it was told; what it has to say comes on another thread."""

    made: list[FakePlayer]

    def __init__(self, failed: Callable[[Reason], None], recovered: Callable[[], None]) -> None:
        self._failed, self._recovered = failed, recovered
        self.told: list[tuple[Any, ...]] = []
        FakePlayer.made.append(self)

    def play_loop(self, sound: SoundName, volume: float, *, everywhere: bool) -> None:
        self.told.append(("loop", sound, volume, everywhere))

    def play_once(self, sound: SoundName, volume: float, own: Path | None) -> None:
        self.told.append(("once", sound, volume, own))

    def stop(self) -> None:
        self.told.append(("stop",))

    def close(self) -> None:
        self.told.append(("close",))

    def fail(self) -> None:
        self._elsewhere(lambda: self._failed(Reason.NO_OUTPUT))

    def recover(self) -> None:
        self._elsewhere(self._recovered)

    def _elsewhere(self, call: Callable[[], None]) -> None:
        thread = threading.Thread(target=call)
        thread.start()
        thread.join()


@pytest.fixture
def loudspeaker(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Loudspeaker]:
    FakePlayer.made = []
    monkeypatch.setattr(module, "Player", FakePlayer)
    made = Loudspeaker()
    yield made
    made.close()
    made.deleteLater()


def test_it_is_made_when_something_is_to_be_heard_and_once(loudspeaker: Loudspeaker) -> None:
    loudspeaker.stop()
    loudspeaker.close()
    assert FakePlayer.made == []
    loudspeaker.play_loop(SoundName.DUE, 0.4, everywhere=False)
    loudspeaker.play_loop(SoundName.WAKE, 1.0, everywhere=True)
    loudspeaker.stop()
    loudspeaker.play_once(SoundName.REST_OVER, 0.3, OWN)
    loudspeaker.play_once(SoundName.REST_OVER, 0.3)
    (player,) = FakePlayer.made
    assert player.told == [
        ("loop", SoundName.DUE, 0.4, False),
        ("loop", SoundName.WAKE, 1.0, True),
        ("stop",),
        ("once", SoundName.REST_OVER, 0.3, OWN),
        ("once", SoundName.REST_OVER, 0.3, None),
    ]


def test_after_it_was_closed_another_one_is_made(loudspeaker: Loudspeaker) -> None:
    loudspeaker.play_once(SoundName.DUE, 1.0)
    loudspeaker.close()
    loudspeaker.play_once(SoundName.DUE, 1.0)
    first, second = FakePlayer.made
    assert first.told[-1] == ("close",)
    assert second.told == [("once", SoundName.DUE, 1.0, None)]


def test_it_works_until_it_does_not(loudspeaker: Loudspeaker, qtbot: QtBot) -> None:
    assert loudspeaker.works, "as far as is known"
    loudspeaker.play_loop(SoundName.DUE, 1.0, everywhere=False)
    (player,) = FakePlayer.made
    player.fail()
    assert loudspeaker.works, "the news waits for the window's thread"
    qtbot.waitUntil(lambda: not loudspeaker.works)
    player.recover()
    qtbot.waitUntil(lambda: loudspeaker.works)


def test_its_news_comes_on_the_windows_thread(loudspeaker: Loudspeaker, qtbot: QtBot) -> None:
    heard: list[tuple[Any, threading.Thread]] = []
    loudspeaker.failed.connect(lambda reason: heard.append((reason, threading.current_thread())))
    loudspeaker.recovered.connect(lambda: heard.append((None, threading.current_thread())))
    loudspeaker.play_loop(SoundName.DUE, 1.0, everywhere=False)
    (player,) = FakePlayer.made
    player.fail()
    player.recover()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [(Reason.NO_OUTPUT, threading.main_thread()), (None, threading.main_thread())]
