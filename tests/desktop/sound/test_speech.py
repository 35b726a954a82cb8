# SPDX-License-Identifier: MIT
"""Words are handed to whatever speaks, one at a time, and not where others could read them."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.desk import wait_until
from therapy_timer.desktop.sound.speech import LONGEST, Speaker, engines_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ENGINE = """#!{python}
import json, os, pathlib, sys, time
place = pathlib.Path({place!r})
said = sys.stdin.read()
name = pathlib.Path(sys.argv[0]).name
place.joinpath("new").write_text(json.dumps([name, sys.argv[1:], said]))
place.joinpath("new").rename(place / (name + "-" + str(os.getpid())))
{then}
"""


class Voices:
    """Programs on the path that say what they were told to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "bin"
        self.place = folder / "said"
        self.folder.mkdir()
        self.place.mkdir()

    def add(self, name: str, then: str = "") -> None:
        path = self.folder / name
        path.write_text(ENGINE.format(python=sys.executable, place=str(self.place), then=then))
        path.chmod(0o755)

    def said(self) -> str:
        return "\n".join(path.read_text() for path in sorted(self.place.iterdir()) if path.name != "new")


@pytest.fixture
def voices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Voices:
    own = Voices(tmp_path)
    monkeypatch.setenv("PATH", str(own.folder))
    return own


@pytest.fixture
def make() -> Iterator[Callable[..., Speaker]]:
    made: list[Speaker] = []

    def make(platform: str = "linux", limit_s: float = 20.0) -> Speaker:
        made.append(Speaker(platform=platform, limit_s=limit_s))
        return made[-1]

    yield make
    for speaker in made:
        child = speaker._child
        speaker.stop()
        if child is not None:
            assert child.wait(5)


def test_there_is_no_voice(make: Callable[..., Speaker], voices: Voices, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    speaker = make()
    assert not speaker.available()
    speaker.speak("Take it off", "en")
    assert "Nothing on this computer could speak" in caplog.text
    assert "Take it off" not in caplog.text


def test_it_speaks(make: Callable[..., Speaker], voices: Voices) -> None:
    voices.add("espeak-ng")
    speaker = make()
    assert speaker.available()
    speaker.speak("Nimm es ab, -x", "de")
    wait_until(voices.said)
    assert voices.said() == '["espeak-ng", ["-v", "de", "--stdin"], "Nimm es ab, -x"]'


def test_the_next_engine_is_tried(make: Callable[..., Speaker], voices: Voices) -> None:
    voices.add("espeak-ng", "sys.exit(1)")
    voices.add("spd-say")
    make().speak("Take it off", "en-GB")
    wait_until(lambda: "spd-say" in voices.said() and "espeak-ng" in voices.said())
    assert '"--language", "en"]' in voices.said()


def test_all_fail(make: Callable[..., Speaker], voices: Voices, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    voices.add("espeak", "sys.exit(1)")
    make().speak("Take it off", "en")
    wait_until(lambda: "Nothing on this computer could speak" in caplog.text)


def test_the_next_words_take_the_place_of_the_last(make: Callable[..., Speaker], voices: Voices) -> None:
    voices.add("espeak-ng", "time.sleep(600)")
    speaker = make()
    speaker.speak("first", "en")
    wait_until(lambda: "first" in voices.said())
    first = speaker._child
    speaker.speak("second", "en")
    wait_until(lambda: "second" in voices.said())
    assert first is not None
    assert first.wait(20)
    assert "spd-say" not in voices.said()


def test_a_voice_that_hangs_is_silenced(
    make: Callable[..., Speaker], voices: Voices, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    voices.add("espeak-ng", "time.sleep(600)")
    voices.add("espeak")
    make(limit_s=1.0).speak("Take it off", "en")
    wait_until(lambda: "espeak-ng could not speak: TIMEOUT" in caplog.text)
    assert '"espeak"' not in voices.said()  # by now it would be late


def test_speech_dispatcher_is_told_to_be_silent(make: Callable[..., Speaker], voices: Voices) -> None:
    voices.add("spd-say", "if '--cancel' not in sys.argv: time.sleep(600)")
    speaker = make()
    speaker.speak("Take it off", "en")
    wait_until(voices.said)
    speaker.stop()
    wait_until(lambda: "--cancel" in voices.said())


@pytest.mark.parametrize("language", ["en; rm", "'", "", "en-", "../x", "dé"])
def test_a_language_that_is_none(make: Callable[..., Speaker], voices: Voices, language: str) -> None:
    voices.add("espeak-ng")
    make().speak("x", language)
    wait_until(voices.said)
    assert '"-v", "en", ' in voices.said()


def test_much_is_cut_short(make: Callable[..., Speaker], voices: Voices) -> None:
    voices.add("espeak-ng")
    make().speak("x" * 100_000, "en")
    wait_until(voices.said)
    assert voices.said().count("x") == LONGEST


def test_other_platforms(make: Callable[..., Speaker], voices: Voices) -> None:
    voices.add("say")
    voices.add("powershell")
    make("darwin").speak("one", "de")
    make("win32").speak("two", "de-AT")
    wait_until(lambda: "one" in voices.said() and "two" in voices.said())
    assert '["say", ["-f", "-"], "one"]' in voices.said()
    assert "CultureInfo]'de-AT'" in voices.said()


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32", "freebsd14"])
def test_words_are_never_arguments(platform: str) -> None:
    for engine in engines_of(platform):
        assert "Take it off" not in engine.arguments("en")
