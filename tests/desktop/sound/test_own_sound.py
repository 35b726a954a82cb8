# SPDX-License-Identifier: MIT
"""A sound file of the person's own: what can be played is, and everything else is refused with its reason."""

from __future__ import annotations

import os
import sys
import wave
from array import array
from pathlib import Path

import pytest

from tests.helpers.pulses import Heard
from therapy_timer.desktop.sound import decode, own_sound
from therapy_timer.desktop.sound.model import RATE, Reason, SoundFailed, SoundName, sound_file
from therapy_timer.desktop.sound.own_sound import LARGEST, LONGEST_S, check, samples_of

FILES = Path(__file__).resolve().parent / "files"


def refusal(path: Path) -> Reason:
    with pytest.raises(SoundFailed) as failure:
        check(path)
    return failure.value.reason


def wav(path: Path, seconds: float, rate: int = 1_000, sample: int = 1_000) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(array("h", [sample, -sample] * round(seconds * rate / 2)).tobytes())
    return path


@pytest.mark.parametrize("name", ["tone.mp3", "tone.flac", "tone.ogg"])
def test_formats(name: str) -> None:
    heard = Heard(samples_of(FILES / name), RATE)
    assert heard.part(0.08, 0.24).pitch() == pytest.approx(440, rel=0.01)
    assert 0.2 < heard.length < 0.4


def test_a_shipped_sound_stays_as_it_is() -> None:
    path = sound_file(SoundName.REST_OVER)
    with wave.open(str(path), "rb") as file:
        assert samples_of(path).tobytes() == file.readframes(file.getnframes())


@pytest.mark.parametrize(
    "content", [b"x", b"This is a letter. " * 1000, b"RIFF\xff\xff\xff\xffWAVEfmt ", bytes(10_000)]
)
def test_no_audio(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "letter.wav").write_bytes(content)
    assert refusal(tmp_path / "letter.wav") is Reason.NO_AUDIO


def test_silence_is_no_sound(tmp_path: Path) -> None:
    assert refusal(wav(tmp_path / "silence.wav", 1, sample=0)) is Reason.NO_AUDIO


def test_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.wav").touch()
    assert refusal(tmp_path / "empty.wav") is Reason.EMPTY


def test_too_large(tmp_path: Path) -> None:
    with (tmp_path / "huge.wav").open("wb") as file:
        file.truncate(LARGEST + 1)
    assert refusal(tmp_path / "huge.wav") is Reason.TOO_LARGE


def test_too_long(tmp_path: Path) -> None:
    check(wav(tmp_path / "long.wav", LONGEST_S - 1))
    assert refusal(wav(tmp_path / "longer.wav", LONGEST_S + 1)) is Reason.TOO_LONG


def test_a_small_file_that_holds_a_day(tmp_path: Path) -> None:
    assert refusal(wav(tmp_path / "day.wav", 86_400, rate=100)) is Reason.TOO_LONG


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files on Windows")
def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for path in (tmp_path, tmp_path / "none", tmp_path / "pipe", tmp_path / "loop", Path("/dev/zero"), Path("a\0b")):
        assert refusal(path) is Reason.UNREADABLE


def test_a_file_that_must_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = wav(tmp_path / "secret.wav", 1)

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(own_sound.os, "open", refuse)  # the tests may run as root, who may read everything
    assert refusal(path) is Reason.UNREADABLE


def test_a_file_that_crashes_the_decoder_of_miniaudio_1_71() -> None:
    assert refusal(FILES / "damaged.ogg") is Reason.NO_AUDIO


def test_a_decoder_that_crashes_crashes_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "crashes.py").write_text("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    monkeypatch.setattr(decode, "__file__", str(tmp_path / "crashes.py"))
    assert refusal(FILES / "tone.mp3") is Reason.NO_AUDIO


def test_decoding_that_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "hangs.py").write_text("import time; time.sleep(600)")
    monkeypatch.setattr(decode, "__file__", str(tmp_path / "hangs.py"))
    monkeypatch.setattr(own_sound, "LIMIT_S", 0.2)
    assert refusal(FILES / "tone.mp3") is Reason.NO_AUDIO


def test_without_the_library_or_a_python(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "miniaudio.py").write_text("raise ImportError")
    with monkeypatch.context() as context:
        context.setenv("PYTHONPATH", str(tmp_path))
        assert refusal(FILES / "tone.mp3") is Reason.NO_LIBRARY
    with monkeypatch.context() as context:
        context.setattr(sys, "executable", "/nowhere/python")
        assert refusal(FILES / "tone.mp3") is Reason.NO_LIBRARY
    with monkeypatch.context() as context:
        context.setattr(sys, "frozen", True, raising=False)
        assert refusal(FILES / "tone.mp3") is Reason.NO_LIBRARY


def test_the_path_is_not_told(tmp_path: Path) -> None:
    with pytest.raises(SoundFailed) as failure:
        check(tmp_path / "annas-song.mp3")
    assert "anna" not in str(failure.value)
