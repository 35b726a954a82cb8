# SPDX-License-Identifier: MIT
"""Try a bundled program: it tells its version, opens its window, records a treatment, and quits.

    python scripts/try_bundle.py dist/therapy-timer

It brings a screen of its own (Xvfb) and a home of its own, and leaves nothing behind. The exit status is 0 if all went
well.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 60.0


@contextmanager
def screen(environment: dict[str, str]) -> Iterator[None]:
    """A screen of its own, where there is Xvfb; otherwise the one that there is."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        yield
        return
    reader, writer = os.pipe()
    with subprocess.Popen([xvfb, "-displayfd", str(writer), "-nolisten", "tcp"], pass_fds=[writer]) as server:
        os.close(writer)
        try:
            with os.fdopen(reader) as said:
                environment["DISPLAY"] = f":{said.readline().strip()}"
            yield
        finally:
            server.terminate()


def ask(program: Path, environment: dict[str, str], *words: str, status: int = 0) -> str:
    """Run one command of the bundled program and return what it prints. Raises AssertionError on another status."""
    done = subprocess.run(
        [program, *words], env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    if done.returncode != status:
        raise AssertionError(f"{words}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def try_it(folder: Path) -> None:
    """Do what a person does in the first minute. Raises AssertionError when something is not as it should be."""
    program = folder.resolve() / ("therapy-timer.exe" if os.name == "nt" else "therapy-timer")
    with tempfile.TemporaryDirectory() as home:
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_", "QT_"))
        }
        environment |= {"HOME": home, "LANG": "C.UTF-8", "THERAPY_TIMER_PATIENCE": "30"}
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        print(ask(program, environment, "--version").strip())
        with screen(environment), subprocess.Popen([program], env=environment) as window:
            try:
                _first_minute(program, environment, window)
            finally:
                window.kill()


def _first_minute(program: Path, environment: dict[str, str], window: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    socket_up = False
    while not socket_up:
        if window.poll() is not None or time.monotonic() > deadline:
            raise AssertionError("the window did not come up")
        done = subprocess.run([program, "start", "ice"], env=environment, capture_output=True, text=True, check=False)
        socket_up = done.returncode == 0
        time.sleep(0.2)
    area = json.loads(ask(program, environment, "status", "--json"))["areas"][0]
    if area["state"] != "applying":
        raise AssertionError(f"the pack is {area['state']}")
    ask(program, environment, "quit", status=1)
    ask(program, environment, "off")
    ask(program, environment, "start", "heat", status=1)
    ask(program, environment, "quit")
    if window.wait(PATIENCE) != 0:
        raise AssertionError(f"the window ended with {window.returncode}")
    print("The bundle starts, records a pack, refuses what it has to, and quits.")


if __name__ == "__main__":
    try_it(Path(sys.argv[1]))
