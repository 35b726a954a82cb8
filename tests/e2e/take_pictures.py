# SPDX-License-Identifier: MIT
"""Takes pictures of the real application in its five states, light and dark, to be looked at beside the design.

    python tests/e2e/take_pictures.py FOLDER

writes FOLDER/ready-light.png and so on. It needs what the end-to-end tests need (packaging/debian-test.txt).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.conftest import Folders
from tests.helpers.desk import Desk, wait_until
from tests.helpers.eyes import Seen
from therapy_timer.core.events import Answer, Modality
from therapy_timer.core.region import Region
from therapy_timer.log.store import Log
from therapy_timer.services.system_clock import SystemClock
from therapy_timer.services.treatments import Treatments

MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
LOWER_BACK = "lower-back"

# What the ring says there, how long ago the pack went on, and how long ago it came off.
STATES = {
    "ready": ("Ready", None, None),
    "applying": ("Ice", 18 * MINUTE - 669 * SECOND, None),
    "overdue": ("Take it off", 19 * MINUTE + 24 * SECOND, None),
    "unconfirmed": ("Still on?", 40 * MINUTE, None),
    "resting": ("Lower back is resting", 62 * MINUTE, 43 * MINUTE + 20 * SECOND),
}
SCHEMES = {"light": "BreezeLight", "dark": "BreezeDark"}


def main() -> None:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description="Takes pictures of the application in its five states.")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--size", default="760x640", help="of the window's content (default 760x640)")
    parser.add_argument("--zoom", default="1", help="QT_SCALE_FACTOR")
    said = parser.parse_args()
    said.folder.mkdir(parents=True, exist_ok=True)
    for scheme in SCHEMES:
        for state in STATES:
            path = (said.folder / f"{state}-{scheme}.png").absolute()
            with tempfile.TemporaryDirectory(prefix="tt-") as temporary:
                folders = Folders.below(Path(temporary) / "home", Path(temporary))
                take(path, state, scheme, folders, said.size, said.zoom)
            sys.stdout.write(f"{path}\n")


def take(path: Path, state: str, scheme: str, folders: Folders, size: str, zoom: str) -> None:
    """Take one picture."""
    says, on, off = STATES[state]
    prepare(folders, on, off)
    # Qt takes light or dark from the desktop; the one of KDE is a plain file.
    (folders.config / "kdeglobals").write_text(f"[General]\nColorScheme={SCHEMES[scheme]}\n", encoding="utf-8")
    with Desk(folders, expected=["host portal"]) as desk:
        desk.environment |= {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5", "QT_SCALE_FACTOR": zoom}
        desk.launch()
        wait_until(lambda: desk.eyes.read("ring").startswith(says), f"the ring says {says}")
        width, height = (int(side) for side in size.split("x"))
        desk.xdotool("mousemove", "0", "0", "getactivewindow", "windowsize", str(width), str(height))
        wait_until(lambda: window(desk).place[2:] == (width, height), "the window has its size")
        desk.eyes.wait_for("ring")
        desk.picture(path, window(desk).place)
    assert path.exists(), f"no picture: {path}"


def window(desk: Desk) -> Seen:
    """The window on the screen."""
    return next(window for window in desk.eyes.windows() if window.showing)


def prepare(folders: Folders, on: timedelta | None, off: timedelta | None) -> None:
    """Write a morning into the log: two treatments of a knee, which rests, and what the state needs."""
    with Log.open(folders.data / "therapy-timer") as log:
        treatments = Treatments(log, SystemClock())
        (added,) = treatments.add_area(Region.RIGHT_KNEE).events
        lay(treatments, added.area, Modality.ICE, 252 * MINUTE, 234 * MINUTE)
        lay(treatments, added.area, Modality.HEAT, 94 * MINUTE, 79 * MINUTE)
        if on is not None:
            lay(treatments, LOWER_BACK, Modality.ICE, on, off)


def lay(treatments: Treatments, area: str, modality: Modality, on: timedelta, off: timedelta | None) -> None:
    """Record a pack that went on and, maybe, came off so long ago."""
    outcome = treatments.start(area, modality, None if modality is Modality.HEAT else 18 * MINUTE, on)
    assert outcome.refusal is None, outcome.refusal
    if off is not None:
        assert treatments.off(outcome.events[0].treatment, off, Answer.EARLIER).refusal is None


if __name__ == "__main__":
    main()
