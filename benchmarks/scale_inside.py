# SPDX-License-Identifier: MIT
"""What scale.py measures inside of one process: the whole program, or the commands alone. That one runs it.

    scale_inside.py start | work RESULT
    scale_inside.py import RESULT FILE
    scale_inside.py commands RESULT LOG LOG OLD OLD

The figures are written to the file RESULT as JSON: times in milliseconds, memory in kB.
"""

from __future__ import annotations

import gc
import json
import os
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from therapy_timer.core.clock import Instant
from therapy_timer.core.events import AnchorReason, Answer, CourseNote, Modality, PainTime
from therapy_timer.core.region import Region
from therapy_timer.log.store import Log
from therapy_timer.services.treatments import Outcome, Treatments

BEGAN: Final = "THERAPY_TIMER_BENCHMARK_BEGAN"
"""The environment variable with the time at which the process was started, by `time.monotonic()`."""
ROUNDS: Final = 30
TICKS: Final = 100
SETTLED_S: Final = 3.0
"""So long after the start, and after all was shown, memory is read."""
BEAT_MS: Final = 10
MILLISECONDS: Final = 1000

if TYPE_CHECKING:
    from therapy_timer.app.program import App

Figures = dict[str, float]


def memory() -> Figures:
    """The memory of this process in kB: with its part of what it shares, and its own alone.

    The first depends on who else has the same libraries in memory, the second does not.
    """
    gc.collect()
    text = Path("/proc/self/smaps_rollup").read_text(encoding="utf-8")
    found = dict(re.findall(r"^(\w+): +(\d+) kB$", text, re.MULTILINE))
    return {"PSS": float(found["Pss"]), "own": float(found["Anonymous"])}


# --- the whole program ---------------------------------------------------------------------------------------


def whole_program(what: str, result: Path) -> None:
    """Run the program, and measure in it."""
    from therapy_timer import cli
    from therapy_timer.app import program, start

    figures: Figures = {}

    class Watched(program.App):
        """Looks at itself as soon as all of it is made and its loop runs."""

        def _make_works(self) -> None:
            if what != "start":
                from tests.helpers.means import PaperMeans

                self._make_means = PaperMeans().make  # nobody wants to hear the alarm
            super()._make_works()
            from PySide6.QtCore import QTimer

            QTimer.singleShot(0, self, self._live)

        def _live(self) -> None:
            self.window.repaint()
            assert self.pages.timer._ui.startIce.isEnabled()
            figures["start"] = (time.monotonic() - float(os.environ[BEGAN])) * MILLISECONDS
            try:
                if what == "work":
                    Work(self, figures).all()
                elif what == "import":
                    Work(self, figures).take_in(Path(sys.argv[3]))
            finally:
                result.write_text(json.dumps(figures), encoding="utf-8")
                self.works.leaving.leave()

    start.App = Watched  # type: ignore[misc]
    sys.exit(cli.main([]))


class Work:
    """Ticks, and opens the page of the past, in the running program."""

    def __init__(self, app: App, figures: Figures) -> None:
        from therapy_timer.app.pages import HISTORY

        self._app = app
        self._figures = figures
        self._history: Any = app.pages.page(HISTORY)

    def all(self) -> None:
        """One after the other."""
        app, figures = self._app, self._figures
        self._until(
            lambda: not (app.works.log_care.backup._thread and app.works.log_care.backup._thread.is_alive()), 300
        )
        self._wait(SETTLED_S)
        figures |= memory()
        figures["tick"] = self._ticks()
        (started, *_) = app.ground.treatments.start(self._ready_area(), Modality.ICE).events
        figures["tick with a pack on"] = self._ticks()
        assert app.ground.treatments.off(started.treatment).refusal is None
        self._wait(0.2)
        for name in ("week for the first time", "week"):
            figures[name], _ = self._opened(lambda: app.window.show_page(self._history))
            app.window.show_page(app.pages.timer)
            self._wait(0.2)
        app.window.show_page(self._history)
        self._wait(0.2)
        figures["all"], figures["all: longest gap"] = self._opened(self._history._ui.all.click)
        self._wait(SETTLED_S)
        figures |= {f"{name} with all": value for name, value in memory().items()}

    def take_in(self, file: Path) -> None:
        """Read a file and take it in, as the person has it done on the page."""
        page, figures = self._history, self._figures
        self._app.window.show_page(page)
        self._wait(SETTLED_S)
        figures["read"], figures["read: longest gap"] = self._opened(lambda: page._exchange.read(file))
        figures["take in"], figures["take in: longest gap"] = self._opened(page._dialog.accept)

    def _ready_area(self) -> str:
        """One on which nothing was since days: a new one, for the run before used the others."""
        snapshot = self._app.ground.treatments.snapshot()
        known = {area.region for area in snapshot.record.areas.values()}
        (added,) = self._app.ground.treatments.add_area(next(region for region in Region if region not in known)).events
        return str(added.area)

    def _ticks(self) -> float:
        """The middle time of a tick while the window is seen."""
        times = []
        for _ in range(TICKS):
            began = time.perf_counter()
            self._app.works.reminding.tick()
            times.append((time.perf_counter() - began) * MILLISECONDS)
        return statistics.median(times)

    def _opened(self, show: Callable[[], object]) -> tuple[float, float]:
        """How long it takes until all is there and painted, and the longest time between two beats meanwhile."""
        from PySide6.QtCore import Qt, QTimer

        gaps: list[float] = []
        last = time.perf_counter()

        def beat() -> None:
            nonlocal last
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(beat)
        timer.start(BEAT_MS)
        began = last = time.perf_counter()
        show()
        page = self._history
        self._until(lambda: not (page._pages.busy or page._sums.busy or page._ui.work.busy), 300)
        self._app.window.repaint()
        took = time.perf_counter() - began
        beat()
        timer.stop()
        return took * MILLISECONDS, max(gaps) * MILLISECONDS

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > end, seconds + 10)

    def _until(self, condition: Callable[[], bool], patience_s: float) -> None:
        """Let the loop run until then."""
        from PySide6.QtCore import QEventLoop, QTimer

        end = time.monotonic() + patience_s
        loop, timer = QEventLoop(), QTimer()
        timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > end else None)
        timer.start(1)
        loop.exec()
        timer.stop()
        assert condition(), "it takes too long"


# --- the commands alone -----------------------------------------------------------------------------------------


class Clock:
    """Goes on only when it is told to."""

    def __init__(self) -> None:
        self._time = datetime.now(UTC)
        self._up = timedelta(days=1)

    def now(self) -> Instant:
        """Read all clocks at once."""
        return Instant(self._time, self._up, "benchmark")

    def go(self, **span: float) -> None:
        """Let a span of time pass."""
        self._time += timedelta(**span)
        self._up += timedelta(**span)


class Day:
    """One log, and what a person says to it; `old` is a treatment of long ago."""

    def __init__(self, log: Log, old: str) -> None:
        self._clock = Clock()
        self._say = Treatments(log, self._clock)
        self._log = log
        self._old = old
        self._number = 0

    def round(self) -> Iterator[tuple[str, float]]:
        """Every command once: its name and how long it took. Both logs are to come to the same."""
        self._clock.go(hours=7)
        self._number += 1
        yield self._asked("state, nothing written since", self._say.snapshot)
        self._log._record = None
        yield self._asked("state, loaded anew", self._say.snapshot)
        yield from self._treatment()
        yield from self._what_lasts()
        yield from self._record()

    def _treatment(self) -> Iterator[tuple[str, float]]:
        """All that is said of a pack."""
        say, clock = self._say, self._clock
        yield self._done("add_area", lambda: say.add_area(Region.LEFT_KNEE, f"Knee {self._number}"))
        other = list(say.snapshot().record.areas)[-1]
        yield self._done("rename_area", lambda: say.rename_area(other, f"Left {self._number}"))
        yield self._done("start", lambda: say.start("lower-back", Modality.ICE))
        clock.go(seconds=20)
        first = self._on
        yield self._done("cancel", lambda: say.cancel(first))
        say.start("lower-back", Modality.ICE)
        treatment = self._on
        clock.go(minutes=5, seconds=10)
        yield self._done("skin_checked", lambda: say.skin_checked(treatment))
        yield self._done("off", lambda: say.off(treatment))
        clock.go(seconds=30)
        yield self._done("undo", lambda: say.undo(treatment))
        yield self._done("move", lambda: say.move(treatment, other))
        clock.go(minutes=20)
        yield self._done("taking_off", lambda: say.taking_off(treatment))
        yield self._done("off, earlier", lambda: say.off(treatment, timedelta(minutes=1), Answer.EARLIER))
        yield self._done("say_pain", lambda: say.say_pain(treatment, PainTime.AFTER, self._number % 11))
        yield self._done("on_anyway", lambda: say.on_anyway("lower-back", Modality.HEAT))
        clock.go(minutes=2)
        anyway = self._on
        yield self._done("off, skin warning", lambda: say.off(anyway, answer=Answer.SKIN_WARNING))
        yield self._done("skin_normal", lambda: say.skin_normal(Region.LOWER_BACK))
        yield self._done("hide_area", lambda: say.hide_area(other))

    def _what_lasts(self) -> Iterator[tuple[str, float]]:
        say, odd = self._say, bool(self._number % 2)
        rest, note = timedelta(minutes=150 if odd else 120), list(CourseNote)[self._number % len(CourseNote)]
        yield self._done("set_dozing", lambda: say.set_dozing(odd))
        yield self._done("set_rest", lambda: say.set_rest(Region.LOWER_BACK, rest))
        yield self._done("put_away", lambda: say.put_away(Region.LOWER_BACK, note))
        yield self._asked("anchor", lambda: say.anchor(AnchorReason.INTERVAL))

    def _record(self) -> Iterator[tuple[str, float]]:
        """What is put right long after."""
        say, old = self._say, self._old
        began = self._clock.now().utc - timedelta(days=40, hours=9 * self._number)
        place, ended = ("lower-back", Modality.HEAT), began + timedelta(minutes=14)
        yield self._done("add_forgotten", lambda: say.add_forgotten(*place, began, ended))
        yield self._done("say_pain, long ago", lambda: say.say_pain(old, PainTime.AFTER, (self._number + 5) % 11))
        yield self._done("note, long ago", lambda: say.note(old, f"Less stiff, {self._number}."))
        yield self._done("correct, long ago", lambda: say.correct(old, *place, began, ended))
        yield self._done("delete, long ago", lambda: say.delete(old))
        yield self._done("restore, long ago", lambda: say.restore(old))

    @property
    def _on(self) -> str:
        """The pack that is on."""
        (treatment,) = self._say.snapshot().record.on
        return treatment.id

    def _done(self, name: str, command: Callable[[], Outcome]) -> tuple[str, float]:
        """Its name, and how long it took; it has to have been done."""
        began = time.perf_counter()
        outcome = command()
        took = time.perf_counter() - began
        assert outcome.refusal is None, (name, outcome.refusal)
        assert outcome.events, name
        return name, took * MILLISECONDS

    def _asked(self, name: str, question: Callable[[], object]) -> tuple[str, float]:
        """The same of what has no outcome."""
        began = time.perf_counter()
        question()
        return name, (time.perf_counter() - began) * MILLISECONDS


def commands(result: Path, logs: list[Path], old: list[str]) -> None:
    """Say everything to each log in turn, and again."""
    times: list[dict[str, list[float]]] = [{} for _ in logs]
    with ExitStack() as stack:
        days = [Day(stack.enter_context(Log.open(folder)), name) for folder, name in zip(logs, old, strict=True)]
        for number in range(ROUNDS + 2):
            for steps in zip(*(day.round() for day in days), strict=True):
                for of_log, (name, took) in zip(times, steps, strict=True):
                    if number >= 2:  # the first ones fill the caches
                        of_log.setdefault(name, []).append(took)
    middle = [{name: statistics.median(each) for name, each in of_log.items()} for of_log in times]
    result.write_text(json.dumps(middle), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1] == "commands":
        commands(Path(sys.argv[2]), [Path(each) for each in sys.argv[3:5]], sys.argv[5:7])
    else:
        whole_program(sys.argv[1], Path(sys.argv[2]))
