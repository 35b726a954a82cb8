# SPDX-License-Identifier: MIT
"""The systems for sound, by way of the library miniaudio.

Every call here may hang for as long as the system for sound does. miniaudio is imported by the first one.
"""

from __future__ import annotations

import ctypes
import functools
import logging
import re
import sys
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from types import ModuleType
from typing import Final, Protocol, cast

from therapy_timer.desktop.sound.model import RATE, Output, Reason, SoundFailed

_log = logging.getLogger(__name__)

PERIOD_MS: Final = 30
"""How much sound is asked for at a time (milliseconds)."""
PERIODS: Final = 3
"""How many such pieces are on their way: a change is heard after 90 ms, and Python can be as late without a gap."""

_APP_NAME: Final = "Therapy Timer"

Pull = Callable[[int], bytes]
"""Gives so many samples (16 bit, one channel); called on a thread of the system for sound."""


class Device(Protocol):
    """An output that plays."""

    @property
    def stopped(self) -> bool:
        """Whether it says that it plays no longer. One that is gone may not say so."""
        ...

    def close(self) -> None:
        """Play what was pulled to its end, and give the output back. May hang; never fails."""
        ...


class Driver(Protocol):
    """A system for sound."""

    @property
    def name(self) -> str:
        """What the diagnostic log calls it."""
        ...

    def outputs(self) -> Sequence[Output]:
        """What there is to play on now, one of them the default. May hang. Raises SoundFailed."""
        ...

    def open(self, output: Output, pull: Pull) -> Device:
        """Open an output and begin to play what `pull` gives. May hang. Raises SoundFailed."""
        ...


def drivers_of(platform: str) -> list[Driver]:
    """The systems for sound of a platform, as `sys.platform` names it, best first.

    miniaudio's own choice ends with one that plays to nobody and says that all is well: hence each by its name.
    """
    match platform:
        case "linux":
            names = ["PULSEAUDIO", "ALSA"]  # PipeWire is both
        case "win32":
            names = ["WASAPI", "DSOUND", "WINMM"]
        case "darwin":
            names = ["COREAUDIO"]
        case _:
            names = ["SNDIO", "AUDIO4", "OSS", "PULSEAUDIO"]
    return [MiniaudioDriver(name) for name in names]


class MiniaudioDriver:
    """One backend of miniaudio, named as its `Backend` has it."""

    def __init__(self, backend: str) -> None:
        self.name = backend

    def outputs(self) -> list[Output]:
        """See `Driver`. An id stays the same as long as the output is there."""
        library = _library(self.name)
        try:
            found = _list(library, self.name)
        except library.MiniaudioError as error:
            raise SoundFailed(Reason.NO_OUTPUT, f"{self.name}: {error}") from error
        return _cards(found) if self.name == "ALSA" else found

    def open(self, output: Output, pull: Pull) -> Device:
        """See `Driver`."""
        return _Device(_library(self.name), self.name, output, pull)


class _Device:
    """miniaudio's device and its context, which the library itself forgets to give back: a connection for each one."""

    def __init__(self, library: ModuleType, backend: str, output: Output, pull: Pull) -> None:
        self._library = library
        self._identity = _identity(library, output.id)  # has to live as long as the device is being opened
        self.stopped = False
        playback = library.PlaybackDevice
        self._playback = playback.__new__(playback)  # so that it can be given back if its construction fails
        try:
            self._playback.__init__(
                output_format=library.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=PERIOD_MS,
                device_id=self._identity,
                callback_periods=PERIODS,
                backends=[library.Backend[backend]],
                app_name=_APP_NAME,
            )
            self._playback.stop_callback = self._stop
            self._playback.start(_started(pull))
        except library.MiniaudioError as error:
            self.close()
            raise SoundFailed(Reason.REFUSED, f"{backend}: {error}") from error

    def close(self) -> None:
        """See `Device`."""
        self._playback.close()
        context = getattr(self._playback, "_context", None)
        if context is not None:
            self._library.lib.ma_context_uninit(context)
            self._playback._context = None  # noqa: SLF001 - miniaudio has no other way
        self.stopped = True

    def _stop(self) -> None:
        self.stopped = True


def _started(pull: Pull) -> Generator[bytes, int, None]:
    """The generator that miniaudio wants, at its first yield."""

    def generate() -> Generator[bytes, int, None]:
        frames = yield b""
        while True:
            frames = yield pull(frames)

    generator = generate()
    next(generator)
    return generator


def _list(library: ModuleType, backend: str) -> list[Output]:
    """As miniaudio's own `get_playbacks`, which opens every output and does not say which one is the default."""
    ffi, lib = library.ffi, library.lib
    devices = library.Devices([library.Backend[backend]])
    infos, count = ffi.new("ma_device_info**"), ffi.new("ma_uint32*")
    context = devices._context  # noqa: SLF001 - the same
    result = lib.ma_context_get_devices(context, infos, count, ffi.NULL, ffi.NULL)
    if result != lib.MA_SUCCESS:
        raise library.MiniaudioError("cannot list the outputs", result)
    found = []
    for index in range(count[0]):
        info = infos[0][index]
        identity = bytes(ffi.buffer(ffi.addressof(info.id))).rstrip(b"\0").hex()
        found.append(Output(identity, ffi.string(info.name).decode(errors="replace"), bool(info.isDefault)))
    return found


def _cards(found: Sequence[Output]) -> list[Output]:
    """The cards of ALSA, and before them what the person has made its default, which need not be a card.

    ALSA lists converters and the like too, and one that throws away what it is given.
    """
    cards = [output for output in found if re.match(rb"(hw)?:\d", bytes.fromhex(output.id))]
    return [Output("", "", is_default=True), *(replace(card, is_default=False) for card in cards)] if cards else []


def _identity(library: ModuleType, text: str) -> object:
    """The id of an output as miniaudio has it; None, the default, for an empty one."""
    if not text:
        return None
    identity = library.ffi.new("ma_device_id *")
    library.ffi.memmove(identity, bytes.fromhex(text), len(text) // 2)
    return identity


def _library(backend: str) -> ModuleType:
    """Raises SoundFailed."""
    try:
        import miniaudio  # type: ignore[import-untyped]
    except (ImportError, OSError) as error:
        raise SoundFailed(Reason.NO_LIBRARY, str(error)) from error
    if backend == "ALSA" and sys.platform == "linux":
        _quieten_alsa()
    return cast("ModuleType", miniaudio)


_ErrorHandler = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)


def _ignore(_file: bytes, _line: int, _function: bytes, _error: int, _text: bytes) -> None:
    """Take what ALSA would write to standard error."""


_say_nothing: Final = _ErrorHandler(_ignore)
"""Lives as long as the process, for ALSA keeps it."""


@functools.cache
def _quieten_alsa() -> bool:
    """Let ALSA, which writes to standard error whenever there is no card, write nothing.

    Its own error handler, and not another file in place of standard error: that would swallow what other threads say.
    """
    try:
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_say_nothing)
    except (OSError, AttributeError) as error:
        _log.debug("there is no ALSA: %s", error)
        return False
    return True
