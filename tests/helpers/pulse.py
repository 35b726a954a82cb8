# SPDX-License-Identifier: MIT
"""A sound server of the test's own, whose loudspeakers are recorded instead of heard.

    with SoundServer(folders.runtime) as server:
        monkeypatch.setenv("PULSE_SERVER", server.address)      # or: environment | server.environment
        with server.record("one") as recording:
            ...
            wait_until(lambda: recording.heard().pulses())

A recording is looked at with `tests/helpers/pulses.py`.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
import time
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.helpers.desk import program, wait_until
from tests.helpers.pulses import Heard

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

RATE: Final = 44_100


class SoundServer:
    """PulseAudio with loudspeakers that are not there, the first one being the default.

    `folder` has to have a short path, for the address of the server lies there. What is missing on the machine skips
    the test. Nothing is shared with the sound server of the person who runs the tests.
    """

    def __init__(self, folder: Path, loudspeakers: tuple[str, ...] = ("one",)) -> None:
        self._folder = folder / "pulse"
        self._loudspeakers = loudspeakers
        self._modules: dict[str, str] = {}
        self._recordings: list[Recording] = []

    @property
    def address(self) -> str:
        """What PULSE_SERVER has to be."""
        return f"unix:{self._folder / 'native'}"

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a program that is to play here and nowhere else."""
        return {"PULSE_SERVER": self.address, "ALSA_CONFIG_PATH": "/dev/null"}

    def __enter__(self) -> Self:
        command = [program("pulseaudio"), "-n", "--daemonize=no", "--system=false", "--exit-idle-time=-1"]
        command += ["--disallow-exit", "--use-pid-file=no", "--disable-shm=yes", "--realtime=no", "--high-priority=no"]
        command += [f"--load=module-native-protocol-unix socket={self._folder / 'native'} auth-anonymous=1"]
        assert all([program("pactl"), program("parec")])
        self._folder.mkdir(mode=0o700)
        home = {
            "HOME": str(self._folder),
            "XDG_RUNTIME_DIR": str(self._folder),
            "PULSE_RUNTIME_PATH": str(self._folder),
        }
        self._errors = (self._folder / "pulse.log").open("wb")
        self._process = subprocess.Popen(
            command,
            env={"PATH": os.environ["PATH"], **home},
            stdin=subprocess.DEVNULL,
            stdout=self._errors,
            stderr=self._errors,
        )
        try:
            wait_until((self._folder / "native").exists, "the sound server listens")
            for name in self._loudspeakers:
                self.plug_in(name)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for recording in self._recordings:
            recording.close()
        self._process.kill()
        self._process.wait(5)
        self._errors.close()

    def plug_in(self, name: str) -> None:
        """Add a loudspeaker."""
        description = f"sink_properties=device.description={name}"
        self._modules[name] = self.control("load-module", "module-null-sink", f"sink_name={name}", description)

    def unplug(self, name: str) -> None:
        """Take a loudspeaker away, whatever plays on it."""
        self.control("unload-module", self._modules.pop(name))

    def control(self, *arguments: str) -> str:
        """Have the server do something by pactl, and return what that printed."""
        command = [program("pactl"), f"--server={self.address}", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def freeze(self) -> None:
        """Let the server not answer any more."""
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._process.send_signal(signal.SIGCONT)

    def players(self) -> int:
        """How many streams are being played."""
        return len(self.control("list", "short", "sink-inputs").splitlines())

    def _listeners(self) -> int:
        return len(self.control("list", "short", "source-outputs").splitlines())

    def record(self, name: str) -> Recording:
        """Record what a loudspeaker plays, from now on. Also keeps it as quick as a real one."""
        # A loudspeaker that is not there takes two seconds of silence at a time as long as nobody listens.
        self.control("suspend-sink", name, "1")
        listening = self._listeners()
        recording = Recording(self.address, name)
        self._recordings.append(recording)
        wait_until(lambda: self._listeners() > listening, "the recorder is connected")
        self.control("suspend-sink", name, "0")
        recording.wait()
        return recording


class Recording:
    """What one loudspeaker plays; ends when it is closed, or when the loudspeaker is unplugged."""

    def __init__(self, server: str, name: str) -> None:
        command = [program("parec"), f"--server={server}", f"--device={name}.monitor", "--raw", "--latency-msec=10"]
        command += ["--format=s16le", "--channels=1", f"--rate={RATE}"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._samples = array("h")
        self._delay = float("inf")
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Wait until it runs."""
        wait_until(lambda: len(self._samples) > RATE // 20, "the recording runs")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End it; what was recorded stays."""
        self._process.kill()
        self._process.wait(5)
        self._thread.join(5)
        with contextlib.suppress(OSError):
            self._process.stdout.close()

    def position(self, moment: float | None = None) -> float:
        """Which second of the recording belongs to a moment (of `time.monotonic`; now, unless given).

        That sample is the one that the loudspeaker played then, to some hundredths of a second: the quickest piece of
        all says how long pieces take to get here.
        """
        return (time.monotonic() if moment is None else moment) - self._delay

    def heard(self, start: float = 0.0) -> Heard:
        """What was recorded so far, from that second on."""
        return Heard(self._samples[round(max(start, 0) * RATE) :], RATE)

    def is_loud(self, within_s: float = 0.3) -> bool:
        """Whether something sounds now."""
        return Heard(self._samples[-round(within_s * RATE) :], RATE).peak_db > -60

    def _read(self) -> None:
        rest = b""
        while piece := os.read(self._process.stdout.fileno(), 4096):
            content = rest + piece
            whole = len(content) - len(content) % 2
            self._samples.frombytes(content[:whole])
            rest = content[whole:]
            self._delay = min(self._delay, time.monotonic() - len(self._samples) / RATE)
