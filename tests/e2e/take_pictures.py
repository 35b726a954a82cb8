# SPDX-License-Identifier: MIT
"""Takes pictures of the real application in its states, light and dark, to be looked at beside the design.

    python tests/e2e/take_pictures.py FOLDER

writes FOLDER/ready-light.png and so on. It needs what the end-to-end tests need (packaging/debian-test.txt).
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from time import sleep

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.conftest import Folders
from tests.helpers.desk import Desk, wait_until
from tests.helpers.eyes import Seen
from therapy_timer.core.events import Answer, Modality, PainTime, Started
from therapy_timer.core.region import Region
from therapy_timer.log.store import Log
from therapy_timer.services.system_clock import SystemClock
from therapy_timer.services.treatments import Treatments

MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
LOWER_BACK = "lower-back"
SETTLES_S = 0.4
"""What comes up is painted by then."""


@dataclass(frozen=True)
class State:
    """What the ring says there, how long ago the pack went on and came off, and what else was said.

    `after` is what is said of the pack on the lower back. `weeks` of treatments lie before, `plans` are made; `clicks`
    and then `keys` (as `press` takes them) lead to what the picture is of, and then the `wheel` is turned down so far.
    At the `first` run `ring` is what stands above the card. The window is so many pixels `taller`.
    """

    ring: str
    on: timedelta | None = None
    off: timedelta | None = None
    dozing: bool = False
    modality: Modality = Modality.ICE
    after: Callable[[Treatments, str], object] | None = None
    weeks: int = 0
    plans: bool = False
    clicks: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    first: bool = False
    taller: int = 0
    wheel: int = 0


def numb(treatments: Treatments, pack: str) -> None:
    """Say that the skin is numb, white or burning."""
    treatments.off(pack, answer=Answer.SKIN_WARNING)


STATES = {
    "ready": State("Ready"),
    "dozing": State("Ready", dozing=True),
    "applying": State("Ice", 18 * MINUTE - 669 * SECOND),
    "check": State("Ice", 5 * MINUTE),
    "awake": State("Ice", 5 * MINUTE, dozing=True),
    "overdue": State("Take it off", 19 * MINUTE + 24 * SECOND),
    "paused": State("Take it off", 19 * MINUTE + 24 * SECOND, after=Treatments.taking_off),
    "unconfirmed": State("Still on?", 40 * MINUTE),
    "resting": State("Lower back is resting", 62 * MINUTE, 43 * MINUTE + 20 * SECOND),
    "pain-before": State("Ice", 90 * SECOND),
    "history": State("Ready", weeks=3, clicks=("entry2",)),
    "history-month": State("Ready", weeks=3, clicks=("entry2", "month")),
    "history-all": State("Ready", weeks=8, clicks=("entry2", "all")),
    "history-empty": State("Ready", clicks=("entry2", "area"), keys=("Down", "Return")),
    "guide": State("Ready", clicks=("entry3",)),
    "guide-how-to": State("Ready", clicks=("entry3",), keys=("@to-apply",)),
    "guide-positions": State("Ready", clicks=("entry3",), keys=("@to-positions",)),
    "warning-signs": State("Ready", clicks=("entry3", "signs")),
    "plan": State("Lower back is resting", 62 * MINUTE, 43 * MINUTE, plans=True, clicks=("entry1",)),
    "plan-dialog": State("Ready", clicks=("entry1", "newPlan")),
    "plan-empty": State("Ready", clicks=("entry1",)),
    "course": State("Ready", weeks=7, clicks=("entry2",), taller=140),
    "course-timer": State("Ready", weeks=7),
    "settings": State("Ready", clicks=("entry4",)),
    "settings-sounds": State("Ready", clicks=("entry4",), wheel=16),
    "settings-data": State("Ready", clicks=("entry4",), wheel=32),
    "settings-about": State("Ready", clicks=("entry4",), wheel=80),
    "history-table": State("Ready", weeks=3, clicks=("entry2",), wheel=16),
    "keys": State("Ready", keys=("F1",)),
    "add-area": State("Ready", keys=("@addArea",)),
    "far-ready": State("Ready", keys=("F11",)),
    "far-applying": State("Ice", 18 * MINUTE - 669 * SECOND, keys=("F11",)),
    "far-overdue": State("Take it off", 19 * MINUTE + 24 * SECOND, keys=("F11",)),
    "far-resting": State("Lower back is resting", 62 * MINUTE, 43 * MINUTE + 20 * SECOND, keys=("F11",)),
    "unwell-ice": State("Lower back is resting", 12 * MINUTE, after=numb),
    "unwell-heat": State("Lower back is resting", 12 * MINUTE, modality=Modality.HEAT, after=numb),
}
_TO_NONE = ("Tab",) * 15
STATES |= {
    "first-run": State("Card 1", first=True),
    "first-run-check": State("Card 1", first=True, keys=("@next", "Tab", "Tab", "space", *_TO_NONE[:4], "space")),
    "first-run-none": State("Card 1", first=True, keys=("@next", *_TO_NONE, "space")),
    "first-run-sound": State("Card 1", first=True, keys=("@next", *_TO_NONE, "space", "@next", "@test")),
}


@dataclass(frozen=True)
class Look:
    """How a picture looks: the desktop's colours, the settings, and the size of the desktop's font in points."""

    colours: str
    settings: dict[str, str] = field(default_factory=dict)
    font: int | None = None


LOOKS = {
    "light": Look("BreezeLight"),
    "dark": Look("BreezeDark"),
    "high-contrast": Look("BreezeLight", {"appearance": "high-contrast"}),
    "large": Look("BreezeLight", font=23),
    "ar": Look("BreezeLight", {"language": "ar"}),
}
"""The text of the large one is twice as large as usual."""


def main() -> None:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description="Takes pictures of the application in its states.")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--size", default="760x640", help="of the window's content (default 760x640)")
    parser.add_argument("--zoom", default="1", help="QT_SCALE_FACTOR")
    parser.add_argument("--font", type=int, help="size of the desktop's font in points, for larger text")
    parser.add_argument("--look", choices=LOOKS, nargs="*", default=["light", "dark"], help="only these looks")
    parser.add_argument("--state", choices=STATES, nargs="*", default=list(STATES), help="only these states")
    said = parser.parse_args()
    said.folder.mkdir(parents=True, exist_ok=True)
    for name in said.look:
        for state in said.state:
            path = (said.folder / f"{state}-{name}.png").absolute()
            with tempfile.TemporaryDirectory(prefix="tt-") as temporary:
                folders = Folders.below(Path(temporary) / "home", Path(temporary))
                take(path, STATES[state], LOOKS[name], folders, said)
            sys.stdout.write(f"{path}\n")


def take(path: Path, state: State, look: Look, folders: Folders, said: argparse.Namespace) -> None:
    """Take one picture."""
    prepare(folders, state)
    size = said.font or look.font
    font = f"font=Sans,{size},-1,5,50,0,0,0,0,0\n" if size else ""
    # Qt takes light or dark from the desktop; the one of KDE is a plain file.
    (folders.config / "kdeglobals").write_text(f"[General]\nColorScheme={look.colours}\n{font}", encoding="utf-8")
    if look.settings:
        settings = folders.config / "therapy-timer" / "settings.json"
        settings.parent.mkdir(mode=0o700, exist_ok=True)
        settings.write_text(json.dumps(look.settings), encoding="utf-8")
    with Desk(folders, expected=["host portal"]) as desk:
        desk.environment |= {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5", "QT_SCALE_FACTOR": said.zoom}
        desk.launch()
        shown = "title" if state.first else "ring"
        if "language" not in look.settings:
            wait_until(lambda: desk.eyes.read(shown).startswith(state.ring), f"it says {state.ring}")
        width, height = (int(side) for side in said.size.split("x"))
        height += state.taller
        desk.xdotool("mousemove", "0", "0", "getactivewindow", "windowsize", str(width), str(height))
        wait_until(lambda: window(desk).place[2:] == (width, height), "the window has its size")
        desk.eyes.wait_for(shown, still_s=1.1)
        for name in state.clicks:
            desk.eyes.click(name, still_s=0.5)
        for key in state.keys:
            press(desk, key)
        if state.wheel:
            x, y = width * 2 // 3, height * 2 // 3
            desk.xdotool("mousemove", str(x), str(y), "click", "--repeat", str(state.wheel), "--delay", "5", "5")
            desk.xdotool("mousemove", "0", "0")
        sleep(SETTLES_S)
        desk.picture(path, shown_place(desk))
    assert path.exists(), f"no picture: {path}"


def press(desk: Desk, key: str) -> None:
    """Press a key, or what has the name that follows an `@`: its letter on the keyboard is another in each language."""
    if not key.startswith("@"):
        desk.key(key)
        return
    desk.eyes.act(key[1:], still_s=0.6)
    sleep(0.6)  # as the cards want it, lest a double click skips one


def shown_place(desk: Desk) -> tuple[int, int, int, int]:
    """What all windows that are shown cover: x, y, width and height."""
    places = [seen.place for seen in desk.eyes.windows() if seen.showing]
    left, top = (min(place[side] for place in places) for side in (0, 1))
    right, bottom = (max(place[side] + place[side + 2] for place in places) for side in (0, 1))
    return left, top, right - left, bottom - top


def window(desk: Desk) -> Seen:
    """The window on the screen."""
    return next(window for window in desk.eyes.windows() if window.showing)


def prepare(folders: Folders, state: State) -> None:
    """Write a morning into the log: two treatments of a knee, which rests, and what the state needs."""
    with Log.open(folders.data / "therapy-timer", marker=folders.state / "therapy-timer") as log:
        treatments = Treatments(log, SystemClock())
        if state.first:
            return
        treatments.answer_safety(())
        (added,) = treatments.add_area(Region.RIGHT_KNEE).events
        lay(treatments, added.area, Modality.ICE, 252 * MINUTE, 234 * MINUTE)
        lay(treatments, added.area, Modality.HEAT, 94 * MINUTE, 79 * MINUTE)
        lay_weeks(treatments, state.weeks)
        if state.dozing:
            treatments.set_dozing(True)
        if state.plans:
            soon, later = (SystemClock().now().utc.astimezone() + n * timedelta(hours=1) for n in (0.5, 6))
            plan(treatments, LOWER_BACK, Modality.ICE, [soon.time(), later.time()], range(7))
            plan(treatments, added.area, Modality.HEAT, [later.time()], {0, 2, 4, later.weekday()})
        if state.on is not None:
            pack = lay(treatments, LOWER_BACK, state.modality, state.on, state.off)
            if state.after is not None:
                state.after(treatments, pack)


def lay_weeks(treatments: Treatments, weeks: int) -> None:
    """Record five treatments a day for so many weeks until yesterday, with pain that goes down slowly."""
    midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    days = 7 * weeks
    for day in range(days):
        for n in range(5 if day % 3 else 4):
            began = (
                midnight - timedelta(days=days - day) + timedelta(hours=7.25 + 2.6 * n, minutes=(day * 7 + n * 5) % 19)
            )
            modality = Modality.HEAT if (day % 7 == 3 or (day + n) % 5 == 0) else Modality.ICE
            ended = began + (18 + 5 * ((day + n) % 11 == 0)) * MINUTE
            (started, *_) = treatments.add_forgotten(LOWER_BACK, modality, began, ended).events
            assert isinstance(started, Started)
            if n in {1, 4}:
                before = 8 - 4 * day // days - (n == 4)
                treatments.say_pain(started.treatment, PainTime.BEFORE, before)
                treatments.say_pain(started.treatment, PainTime.AFTER, max(0, before - 2 + (day + n) % 2))


def plan(
    treatments: Treatments, area: str, modality: Modality, times: Collection[time], weekdays: Collection[int]
) -> None:
    """Have treatments planned from today on."""
    today = SystemClock().now().utc.astimezone().date()
    assert treatments.set_plan(None, area, modality, times, weekdays, today, None).refusal is None


def lay(treatments: Treatments, area: str, modality: Modality, on: timedelta, off: timedelta | None) -> str:
    """Record a pack that went on and, maybe, came off so long ago; return the treatment's id."""
    outcome = treatments.start(area, modality, None if modality is Modality.HEAT else 18 * MINUTE, on)
    assert outcome.refusal is None, outcome.refusal
    (started,) = outcome.events
    assert isinstance(started, Started)
    if off is not None:
        assert treatments.off(started.treatment, off, Answer.EARLIER).refusal is None
    return started.treatment


if __name__ == "__main__":
    main()
