# SPDX-License-Identifier: MIT
"""The loudspeakers: they follow what was asked for last, whatever becomes of devices and of the system for sound."""

from __future__ import annotations

import logging
import sys
import threading
import time
from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from therapy_timer.desktop.sound import own_sound
from therapy_timer.desktop.sound.attempt import Attempt
from therapy_timer.desktop.sound.driver import Device, Driver, drivers_of
from therapy_timer.desktop.sound.model import Output, Reason, SoundFailed, SoundName
from therapy_timer.desktop.sound.voice import Line, Voice, shipped

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """How long what may take, in seconds."""

    relist: float = 2.0
    """Between two looks for outputs that have come or gone."""
    patience: float = 2.0
    """Until a call to the system for sound counts as hanging. It goes on, and something else is tried."""
    start: float = 3.0
    """Until an output that was opened and does not begin to ask for sound counts as gone."""
    stall: float = 1.0
    """Until an output that asks for nothing more counts as gone."""
    retry: float = 0.5
    """Between a failure to open an output and the next try; twice as long after each further failure."""
    longest_retry: float = 30.0
    """But no longer. miniaudio leaves four files open whenever PulseAudio refuses an output: hence not more often."""
    tick: float = 0.25
    """Between two looks at all this while something is to be heard."""
    once: float = 5.0
    """Until a reminder that could not be played is let go: it would be out of place by then."""


_TAKEN_S: Final = 0.2
"""Seconds of sound; every output takes some at once, also one that then takes no more."""

_Key = tuple[str, str]
"""An output: the name of its driver, and its id."""


@dataclass
class _Source:
    """A system for sound, and what it has to play on, as far as is known."""

    driver: Driver
    listing: Attempt[Sequence[Output]] | None = None
    outputs: Sequence[Output] = ()
    failure: SoundFailed | None = None
    listed_at: float | None = None

    def key(self, output: Output) -> _Key:
        return self.driver.name, output.id


@dataclass
class _Open:
    """An output that plays."""

    device: Device
    line: Line
    opened_at: float = field(default_factory=time.monotonic)

    @property
    def sounds(self) -> bool:
        """Whether it has taken more than it takes in advance."""
        return self.line.pulled_s >= _TAKEN_S

    def is_stalled(self, limits: Limits) -> bool:
        since = max(self.opened_at, self.line.pulled_at or 0.0)
        limit_s = limits.stall if self.sounds else limits.start
        return self.device.stopped or time.monotonic() - since > limit_s


@dataclass
class _Failure:
    """Why an output cannot be played on, and until when it is let alone."""

    cause: SoundFailed
    pause: float
    failed_at: float = field(default_factory=time.monotonic)

    @property
    def is_fresh(self) -> bool:
        return time.monotonic() - self.failed_at < self.pause


class Player:
    """Plays one sound at a time: an alarm in a loop, or a reminder once.

    Every method may be called from the GUI thread and returns at once, `close` excepted. The work is done on one daemon
    thread; each call to the system for sound, which may hang, is made on a thread of its own. Devices are open only
    while something is to be heard.

    An alarm goes on until it is stopped. Outputs that come and go, and ones that stop, are noticed within about two
    seconds; if the wanted one cannot be opened, the others are played on.

    `failed` is called with the reason, once from one silence to the next, when something is to be heard and cannot be;
    it is tried on, and `recovered` is called, once, when it can be heard again. Both come on the worker thread.

    `drivers` are the systems for sound, best first; those of the platform unless given.
    """

    def __init__(
        self,
        failed: Callable[[Reason], None],
        recovered: Callable[[], None],
        *,
        drivers: Sequence[Driver] | None = None,
        limits: Limits | None = None,
    ) -> None:
        self._failed = failed
        self._recovered = recovered
        self._limits: Final = limits or Limits()
        self._sources: Final = [_Source(d) for d in (drivers_of(sys.platform) if drivers is None else drivers)]
        # Set by the caller's thread, under the condition.
        self._condition: Final = threading.Condition()
        self._thread: threading.Thread | None = None
        self._woken = False
        self._closed = False
        self._voice: Voice | None = None
        self._own: Path | None = None
        self._episode = 0  # from one silence to the next
        # The worker's own.
        self._asked_at = 0.0
        self._served: Voice | None = None
        self._loading: Attempt[array[int]] | None = None
        self._open: Final[dict[_Key, _Open]] = {}
        self._opening: Final[dict[_Key, tuple[Attempt[Device], Line]]] = {}
        self._failures: Final[dict[_Key, _Failure]] = {}
        self._closing: Final[list[Attempt[None]]] = []
        self._told: Reason | None = None
        self._told_in = 0

    # --- what the caller says -------------------------------------------------------------------------------

    def play_loop(self, sound: SoundName, volume: float, *, everywhere: bool) -> None:
        """Let a sound be heard over and over, at a volume from 0 to 1, on all outputs or on the default one.

        With the sound that is being played already, only the volume and the outputs change: it does not begin anew.
        """
        with self._condition:
            voice = self._voice
            if voice is not None and voice.loop and voice.name is sound:
                changed = voice.everywhere != everywhere
                voice.volume, voice.everywhere = _clamped(volume), everywhere
                if changed:
                    self._wake()
                return
            self._begin(Voice(sound, _clamped(volume), loop=True, everywhere=everywhere), None)

    def play_once(self, sound: SoundName, volume: float, own: Path | None = None) -> None:
        """Let a sound be heard once, on the default output, at a volume from 0 to 1.

        `own` is a file of the person's own to play in its place, unless it cannot be read. Nothing happens while a
        loop is being played: an alarm is not interrupted, and whoever hears it needs no reminder.
        """
        with self._condition:
            if self._voice is not None and self._voice.loop:
                _log.info("The sound %s is not played, for there is an alarm", sound)
                return
            self._begin(Voice(sound, _clamped(volume), loop=False), own)

    def stop(self) -> None:
        """Be silent: nothing more is heard after 200 ms, and the devices are closed then."""
        with self._condition:
            if self._voice is not None:
                self._voice = None
                self._wake()

    def close(self, wait_s: float = 1.0) -> None:
        """Be silent for good. Waits until the devices are closed, but at most so long; one that hangs is left alone."""
        with self._condition:
            self._closed, self._voice = True, None
            self._wake()
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(wait_s)

    def _begin(self, voice: Voice, own: Path | None) -> None:
        if self._closed:
            return
        if self._voice is None:
            self._episode += 1
        self._voice, self._own = voice, own
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="sound", daemon=True)
            self._thread.start()
        self._wake()

    def _wake(self) -> None:
        self._woken = True
        self._condition.notify_all()

    # --- the worker -----------------------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._is_done():
            try:
                self._step()
            except Exception:  # noqa: BLE001 - an alarm goes on whatever happens
                _log.exception("The sound could not be seen to; it is tried again")
            with self._condition:
                self._condition.wait_for(lambda: self._woken, self._pause())
                self._woken = False
        for attempt in self._closing:
            attempt.wait(0.5)

    def _is_done(self) -> bool:
        if not self._closed:
            return False
        self._collect(None)
        self._close_lines(list(self._open))
        return True

    def _pause(self) -> float | None:
        """Nothing is looked at while nothing is to be heard."""
        return self._limits.tick if self._voice is not None else None

    def _attempt_ended(self) -> None:
        with self._condition:
            self._wake()

    def _step(self) -> None:
        """Bring the outputs a step nearer to what is wanted. Never waits."""
        with self._condition:
            voice, own = self._voice, self._own
        self._collect(voice)
        if voice is not self._served:
            if self._served is None:
                self._forget_outputs()
            self._served, self._asked_at, self._loading = voice, time.monotonic(), None
            self._failures.clear()
        if voice is None:
            self._close_lines(list(self._open))
            return
        self._load(voice, own)
        source = self._source()
        self._close_lines([key for key, each in self._open.items() if each.is_stalled(self._limits)], failed=True)
        wanted = self._wanted(voice, source)
        for key, output in wanted.items():
            if source is not None and self._may_open(key):
                self._start_opening(source.driver, key, output)
        self._close_lines(self._unwanted(wanted, source))
        self._tell(source, wanted)
        self._let_go(voice)

    # What is to be heard

    def _load(self, voice: Voice, own: Path | None) -> None:
        if voice.samples:
            return
        if own is None:
            voice.samples = shipped(voice.name)
            return
        if self._loading is None:
            self._loading = Attempt(partial(own_sound.samples_of, own), self._attempt_ended, "sound-file")
        if self._loading.finished:
            try:
                voice.samples = self._loading.result()
            except Exception as error:  # noqa: BLE001 - the shipped one has to be played all the same
                _log.info("The person's own sound cannot be played: %s", _as_failure(error))
                voice.samples = shipped(voice.name)
        elif self._loading.age > self._limits.patience:
            _log.info("The person's own sound cannot be played: reading it takes too long")
            voice.samples = shipped(voice.name)

    def _let_go(self, voice: Voice) -> None:
        """End a reminder that was heard, or that was not."""
        missed = not any(each.sounds for each in self._open.values())
        missed = missed and time.monotonic() - self._asked_at > self._limits.once
        if voice.loop or not (voice.over or missed):
            return
        with self._condition:
            if self._voice is voice:
                self._voice = None
                self._wake()

    # What there is to play on

    def _source(self) -> _Source | None:
        """The best system for sound that has an output, having it looked up now and then."""
        for source in self._sources:
            self._look_up(source)
            if source.outputs:
                return source
            if source.listing is not None and not self._hangs(source.listing) and source.failure is None:
                return None  # about to say
        return None

    def _forget_outputs(self) -> None:
        """After a silence, what was known may be hours old."""
        for source in self._sources:
            source.outputs, source.failure, source.listed_at = (), None, None

    def _look_up(self, source: _Source) -> None:
        listing = source.listing
        if listing is None:
            due = source.listed_at is None or time.monotonic() - source.listed_at >= self._limits.relist
            if due:
                name = f"sound-list-{source.driver.name}"
                source.listing = Attempt(source.driver.outputs, self._attempt_ended, name)
        elif self._hangs(listing) and source.failure is None:
            source.outputs, source.failure = (), SoundFailed(Reason.NOT_ANSWERING, source.driver.name)

    def _hangs(self, attempt: Attempt[Sequence[Output]] | Attempt[Device]) -> bool:
        return not attempt.finished and attempt.age > self._limits.patience

    def _wanted(self, voice: Voice, source: _Source | None) -> dict[_Key, Output]:
        """The outputs to be heard on: all, or the default one, or all if there is trouble with that one."""
        if source is None or not source.outputs:
            return {}
        everything = {source.key(output): output for output in source.outputs}
        default = next((output for output in source.outputs if output.is_default), source.outputs[0])
        if voice.everywhere or self._trouble(source.key(default)) is not None:
            return everything
        return {source.key(default): default}

    def _trouble(self, key: _Key) -> SoundFailed | None:
        """What keeps an output from being heard; None if it is, or if that is not known yet."""
        if key in self._failures:
            return self._failures[key].cause
        if key in self._opening and self._hangs(self._opening[key][0]):
            return SoundFailed(Reason.NOT_ANSWERING, key[0])
        return None

    # Opening and closing

    def _may_open(self, key: _Key) -> bool:
        if key in self._open or key in self._opening:
            return False
        return key not in self._failures or not self._failures[key].is_fresh

    def _start_opening(self, driver: Driver, key: _Key, output: Output) -> None:
        line = Line(lambda: self._voice)

        def opened() -> Device:
            device = driver.open(output, line.pull)
            if self._closed:  # nobody is there any more to close it
                device.close()
            return device

        self._opening[key] = Attempt(opened, self._attempt_ended, f"sound-open-{driver.name}"), line

    def _collect(self, voice: Voice | None) -> None:
        """Take in what the calls to the systems for sound have come to."""
        for source in self._sources:
            if source.listing is not None and source.listing.finished:
                self._take_outputs(source, source.listing)
        for key, (attempt, line) in list(self._opening.items()):
            if not attempt.finished:
                continue
            del self._opening[key]
            try:
                device = attempt.result()
            except Exception as error:  # noqa: BLE001 - one output must not keep the others from being played on
                self._fail(key, error)
                continue
            self._open[key] = _Open(device, line)
            if voice is None:
                self._close_lines([key])
        self._closing[:] = [attempt for attempt in self._closing if not attempt.finished]

    def _take_outputs(self, source: _Source, listing: Attempt[Sequence[Output]]) -> None:
        source.listing, source.listed_at = None, time.monotonic()
        try:
            source.outputs, source.failure = tuple(listing.result()), None
        except Exception as error:  # noqa: BLE001 - the other systems have to be tried all the same
            source.outputs, source.failure = (), _as_failure(error)
        if not source.outputs and source.failure is None:
            source.failure = SoundFailed(Reason.NO_OUTPUT, source.driver.name)
        known = {source.key(output) for output in source.outputs}
        gone = [key for key in self._failures if key[0] == source.driver.name and key not in known]
        for key in gone:
            del self._failures[key]

    def _fail(self, key: _Key, error: Exception) -> None:
        cause = _as_failure(error)
        pause = self._limits.retry
        if key in self._failures:
            pause = min(2 * self._failures[key].pause, self._limits.longest_retry)
        else:
            _log.info("An output cannot be played on: %s", cause)
        self._failures[key] = _Failure(cause, pause)
        for source in self._sources:
            if source.driver.name == key[0]:
                source.listed_at = None  # it may be gone

    def _unwanted(self, wanted: dict[_Key, Output], source: _Source | None) -> list[_Key]:
        """What is open and should not be: at once if it is gone, but otherwise not before the wanted ones are heard."""
        known = {source.key(output) for output in source.outputs} if source is not None else set()
        heard = any(key in wanted and each.sounds for key, each in self._open.items())
        gone = {key for key in self._open if source is not None and key[0] == source.driver.name and key not in known}
        return [key for key in self._open if key not in wanted and (heard or key in gone)]

    def _close_lines(self, keys: Iterable[_Key], *, failed: bool = False) -> None:
        for key in keys:
            device = self._open.pop(key).device
            self._closing.append(Attempt(device.close, self._attempt_ended, f"sound-close-{key[0]}"))
            if failed:
                self._fail(key, SoundFailed(Reason.NOT_ANSWERING, f"{key[0]}: stopped"))

    # What the caller is told

    def _tell(self, source: _Source | None, wanted: dict[_Key, Output]) -> None:
        for key, each in self._open.items():
            if each.sounds:
                self._failures.pop(key, None)
        if any(each.sounds for each in self._open.values()):
            if self._told is not None:
                self._told = None
                self._recovered()
            return
        reason = self._reason(source, wanted)
        if reason is not None and (self._told is None or self._told_in != self._episode):
            self._told, self._told_in = reason, self._episode
            _log.info("Nothing can be heard: %s", reason)
            self._failed(reason)

    def _reason(self, source: _Source | None, wanted: dict[_Key, Output]) -> Reason | None:
        """Why nothing can be heard; None as long as that may still change by itself."""
        if source is None:
            reasons = [each.failure.reason for each in self._sources if each.failure is not None]
            return _worst(reasons) if len(reasons) == len(self._sources) else None
        troubles = [self._trouble(key) for key in wanted]
        found = [trouble.reason for trouble in troubles if trouble is not None]
        return _worst(found) if len(found) == len(troubles) else None


def _as_failure(error: Exception) -> SoundFailed:
    if isinstance(error, SoundFailed):
        return error
    _log.error("The system for sound failed in an unknown way", exc_info=error)
    return SoundFailed(Reason.REFUSED, type(error).__name__)


def _worst(reasons: Sequence[Reason]) -> Reason:
    """The reason that says most about what to do."""
    order = (Reason.NOT_ANSWERING, Reason.REFUSED, Reason.NO_OUTPUT, Reason.NO_LIBRARY)
    return next((reason for reason in order if reason in reasons), Reason.NO_OUTPUT)


def _clamped(volume: float) -> float:
    return min(max(volume, 0.0), 1.0)
