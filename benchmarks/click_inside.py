# SPDX-License-Identifier: MIT
"""What click.py measures inside of the program: `click_inside.py RESULT`. That one runs it.

Every button and switch that can be clicked on every page is clicked `CLICKS` times, those of the timer in each of
`STATES`. The file RESULT gets a list of them as JSON: the page, what is clicked, and of every click the time from the
press to the end of the next paint, of a window that the click opened too, and the longest turn of the loop in the
`AFTER_S` seconds after that; in milliseconds.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from therapy_timer.app.program import App

CLICKS: Final = 4
"""The first one, which may have to load something, and three more."""
BEGINS_S: Final = 3.0
"""So long after all is made the clicking begins: what is looked for at the start is done."""
SETTLES_S: Final = 0.6
AFTER_S: Final = 0.6
"""Before a click and after it. Together it is more than the second in which a page that has changed takes none."""
PATIENCE_S: Final = 10.0
MILLISECONDS: Final = 1000
BEFORE_THE_ALARM: Final = timedelta(seconds=75)
"""A pack that is overdue for two minutes brings up the panel; it is put on anew before."""

STATES: Final = ("ready", "applying", "overdue", "resting")
_Key = tuple[str, int]
"""The name of a button, and which it is of those on its page that have the same."""


def main() -> None:
    """Run the program, and click in it."""
    from therapy_timer import cli
    from therapy_timer.app import program, start

    result = Path(sys.argv[1])
    del sys.argv[1:]

    class Watched(program.App):
        """Is clicked as soon as all of it is made and its loop runs."""

        def _make_works(self) -> None:
            from PySide6.QtCore import QTimer

            from tests.helpers.means import PaperMeans

            self._make_means = PaperMeans().make  # nobody wants to hear the alarm
            super()._make_works()
            QTimer.singleShot(0, self, self._click)

        def _click(self) -> None:
            try:
                result.write_text(json.dumps(Clicks(self).all()), encoding="utf-8")
            finally:
                self.works.leaving.leave()  # type: ignore[union-attr]

    start.App = Watched  # type: ignore[misc]
    sys.exit(cli.main([]))


class Clicks:
    """Clicks, and measures."""

    def __init__(self, app: App) -> None:
        from therapy_timer.app.pages import ORDER, TIMER

        self._app = app
        self._pages = ORDER
        self._timer = TIMER
        self._probe = _probe()
        self._overdue_since = 0.0

    def all(self) -> list[dict[str, Any]]:
        """The figures of every button."""
        from PySide6.QtGui import QDesktopServices

        for scheme in ("file", "http", "https"):
            QDesktopServices.setUrlHandler(scheme, self._probe, "ignore")  # nothing else is started
        self._wait(BEGINS_S)
        figures = list(self._entries())
        for state in STATES:
            figures += self._page(f"{self._timer}, {state}", self._timer, lambda state=state: self._reach(state))
        for page in self._pages[1:]:
            figures += self._page(page, page, lambda: None)
        return figures

    def _entries(self) -> Iterator[dict[str, Any]]:
        """Those in the sidebar, each when its page is not in front."""
        window = self._app.window
        for number, page in enumerate(self._pages):
            clicks = []
            for _ in range(CLICKS):
                window.turn_to(0 if number else 1)
                entry = window.findChild(_button_class(), f"entry{number}")
                assert entry is not None, page
                clicks.append(self._click(entry))
            yield {"page": "sidebar", "button": page, "clicks": clicks}

    def _page(self, name: str, page: str, reach: Callable[[], None]) -> Iterator[dict[str, Any]]:
        """Every button of a page, in the order in which they were made."""
        reach()
        self._turn(page)
        for key in list(self._buttons(page)):
            clicks = []
            for _ in range(CLICKS):
                reach()
                self._turn(page)
                button = self._buttons(page).get(key)
                if button is not None:
                    clicks.append(self._click(button))
                self._put_back()
            if clicks:
                yield {"page": name, "button": key[0], "clicks": clicks}

    def _click(self, button: QAbstractButton) -> dict[str, float]:
        """Click it where it can be seen."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication, QScrollArea

        above = button.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(button)
            above = above.parentWidget()
        self._wait(SETTLES_S)
        there = self._windows()
        self._probe.watch(there)
        began = time.perf_counter()
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
        opened = [window for window in self._windows() if window not in there]
        self._probe.watch(opened)
        while not self._probe.painted(opened) and time.perf_counter() - began < PATIENCE_S:
            QApplication.processEvents()
        took = time.perf_counter() - began
        self._probe.stop()
        return {"painted": took * MILLISECONDS, "after": self._wait(AFTER_S) * MILLISECONDS}

    def _windows(self) -> list[QWidget]:
        from PySide6.QtWidgets import QApplication

        return [window for window in QApplication.topLevelWidgets() if window.isVisible()]

    def _buttons(self, page: str) -> dict[_Key, QAbstractButton]:
        """What can be clicked on a page, if only after scrolling."""
        found: dict[_Key, QAbstractButton] = {}
        for button in self._app.pages.page(page).findChildren(_button_class()):
            if button.isVisible() and button.isEnabled() and button.window() is self._app.window:
                name = button.objectName() or button.accessibleName() or button.text()
                key = next((name, n) for n in range(len(found) + 1) if (name, n) not in found)
                found[key] = button
        return found

    # --- where a click begins ---------------------------------------------------------------------------------

    def _turn(self, page: str) -> None:
        if self._app.window.place != self._pages.index(page):
            self._app.pages.turn_to(page)
            self._wait(SETTLES_S)

    def _put_back(self) -> None:
        """Close what the click opened."""
        from PySide6.QtWidgets import QApplication, QDialog

        for window in self._windows():
            if isinstance(window, QDialog):
                window.reject()
            elif window is not self._app.window:
                window.hide()
        for dialog in self._app.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        if self._app.window.covered:
            self._app.window.uncover()
        QApplication.processEvents()

    def _reach(self, state: str) -> None:
        """Have the timer's page show skin in this state."""
        from therapy_timer.core.events import Modality
        from therapy_timer.core.skin import SkinState

        says = self._app.ground.treatments
        wanted = SkinState[state.upper()]
        page = self._app.pages.timer
        snapshot = says.snapshot()
        area = snapshot.record.areas[page.area]
        lasts = state != "overdue" or time.monotonic() - self._overdue_since < BEFORE_THE_ALARM.total_seconds()
        if snapshot.skin(area.region).state is wanted and lasts and len(snapshot.on) <= 1:
            return
        for treatment in snapshot.record.on:
            if says.cancel(treatment.id).refusal is not None:
                says.off(treatment.id)
        name = self._ready_area()
        if state != "ready":
            record = says.snapshot().record
            planned = record.regimen(record.areas[name].region).shortest
            ago = planned if state in {"overdue", "resting"} else timedelta(minutes=1)
            outcome = says.start(name, Modality.ICE, planned, ago)
            assert outcome.refusal is None, outcome.refusal
            self._overdue_since = time.monotonic()
            if state == "resting":
                assert says.off(outcome.events[0].treatment).refusal is None  # type: ignore[union-attr]
        assert self._app.works is not None
        self._app.works.reminding.tick()
        page.show_area(name)
        self._wait(SETTLES_S)

    def _ready_area(self) -> str:
        """One on which a pack may go; those that rest are put away, so that there are as many as people have."""
        from therapy_timer.core.region import Region
        from therapy_timer.core.skin import SkinState

        says = self._app.ground.treatments
        snapshot = says.snapshot()
        for area in snapshot.record.shown_areas:
            if snapshot.skin(area.region).state is SkinState.READY:
                return area.id
        for area in list(snapshot.record.shown_areas)[:-2]:
            says.hide_area(area.id)
        used = {area.region for area in snapshot.record.areas.values()}
        (added,) = says.add_area(next(region for region in Region if region not in used)).events
        return str(added.area)  # type: ignore[union-attr]

    def _wait(self, seconds: float) -> float:
        """Let the loop run so long; the longest turn of it."""
        from PySide6.QtWidgets import QApplication

        longest, end = 0.0, time.perf_counter() + seconds
        while (began := time.perf_counter()) < end:
            QApplication.processEvents()
            longest = max(longest, time.perf_counter() - began)
            time.sleep(0.002)
        return longest


def _button_class() -> type[QAbstractButton]:
    from PySide6.QtWidgets import QAbstractButton

    return QAbstractButton


def _probe() -> Any:  # noqa: ANN401 - its class is made when Qt is loaded
    """What knows which windows have been painted."""
    from PySide6.QtCore import QEvent, QObject, QUrl, Slot

    class Probe(QObject):
        def __init__(self) -> None:
            super().__init__()
            self._watched: list[QWidget] = []
            self._painted: list[QWidget] = []

        def watch(self, windows: list[QWidget]) -> None:
            for window in windows:
                window.installEventFilter(self)
            self._watched += windows

        def painted(self, opened: list[QWidget]) -> bool:
            """Whether one of them was painted, and all that opened."""
            return bool(self._painted) and all(window in self._painted for window in opened)

        def stop(self) -> None:
            import shiboken6

            for window in self._watched:
                if shiboken6.isValid(window):
                    window.removeEventFilter(self)
            self._watched, self._painted = [], []

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            # Seen before it is done; it is done when the loop comes back.
            if event.type() in {QEvent.Type.UpdateRequest, QEvent.Type.Paint}:
                self._painted.append(watched)  # type: ignore[arg-type]
            return False

        @Slot(QUrl)
        def ignore(self, _url: QUrl) -> None:
            pass

    return Probe()


if __name__ == "__main__":
    main()
