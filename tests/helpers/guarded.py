# SPDX-License-Identifier: MIT
"""A program with a pack on and a guard, as little of one as can be. It is killed, stopped and talked to by tests.

`python -m tests.helpers.guarded FOLDER SECONDS [RESTART ...]`: it takes the folder's lock, has a pack that is due in so
many seconds, and ticks. Standard input may say "off" (nothing is on any more), "leave" (it quits with the pack on), or
"quit" (it closes). From due on it rings, with nothing but a word to the guard.
"""

from __future__ import annotations

import select
import signal
import sys
from pathlib import Path

from therapy_timer.desktop.guard import Guard, GuardWatch
from therapy_timer.desktop.instance import InstanceLock
from therapy_timer.services.system_clock import SystemClock

SOUND, LOUDER = "/sounds/due.wav", "/sounds/louder.wav"
TICK_S = 0.1


def main(folder: Path, seconds: float, restart: list[str]) -> None:
    """Tick until told otherwise."""
    lock = InstanceLock(folder)
    if not lock.acquire():
        sys.exit(4)
    clock = SystemClock()
    due = clock.now().since_boot.total_seconds() + seconds
    watch: GuardWatch | None = GuardWatch(due, "Take the pack off", "Lower back, “ice” & 15′", SOUND, LOUDER)
    guard = Guard(folder, restart)
    while True:
        guard.hold(watch)
        if clock.now().since_boot.total_seconds() >= due:
            guard.ringing()
        sys.stdout.write("tick\n")
        sys.stdout.flush()
        if select.select([sys.stdin], [], [], TICK_S)[0]:
            match sys.stdin.readline().strip():
                case "off":
                    watch = None
                case "leave":
                    guard.leave()
                    break
                case _:
                    break
    guard.close()


if __name__ == "__main__":
    # Some programs are started by one that ignores the end of its children, and that is inherited.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    main(Path(sys.argv[1]), float(sys.argv[2]), sys.argv[3:])
