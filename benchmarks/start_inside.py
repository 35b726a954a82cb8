# SPDX-License-Identifier: MIT
"""One start, measured in the process itself: `start_inside.py bare|program RESULT [click]`. start.py runs it.

Live is the first turn of the loop after the button was painted: a click is handled then. The file RESULT gets the time
since the start of the process, in milliseconds, and for the program the longest time without a turn after that. With
`click` the button is clicked then, and has to have put a pack on.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QAbstractButton

    from therapy_timer.app.program import App

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

BEGAN: Final = "THERAPY_TIMER_BENCHMARK_BEGAN"
"""The environment variable with the time at which the process was started, by `time.monotonic()`."""
WATCHED_MS: Final = 1_500
BEAT_MS: Final = 5


def main() -> int:
    """Run the one or the other."""
    which, result, *more = sys.argv[1:]
    del sys.argv[1:]
    if which == "bare":
        import bare_window

        return bare_window.main(lambda button: probe(button, Path(result)))
    from therapy_timer import cli
    from therapy_timer.app import program, start

    class Watched(program.App):
        """Has its button watched."""

        def begin(self, *, hidden: bool) -> None:
            self._probe = probe(self.pages.timer._ui.startIce, Path(result), self if more else None)
            super().begin(hidden=hidden)

    start.App = Watched  # type: ignore[misc]
    return cli.main([])


def probe(button: QAbstractButton, result: Path, app: App | None = None) -> QObject:
    """What watches the button."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Probe(QObject):
        def __init__(self) -> None:
            super().__init__(button)
            self._painted = False
            self._figures = {"live": 0.0, "gap": 0.0}
            button.installEventFilter(self)

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self._painted:
                self._painted = True
                QTimer.singleShot(0, self, self._live)
            return False

        def _live(self) -> None:
            assert button.isEnabled()
            assert button.isVisible()
            button.removeEventFilter(self)
            self._last = time.monotonic()
            self._figures["live"] = (self._last - float(os.environ[BEGAN])) * 1000
            if app is not None:
                button.click()
                assert app.ground.treatments.snapshot().on
            self._beats = QTimer(self)
            self._beats.timeout.connect(self._beat)
            self._beats.start(BEAT_MS)
            QTimer.singleShot(WATCHED_MS, self, self._end)

        def _beat(self) -> None:
            now = time.monotonic()
            self._figures["gap"] = max(self._figures["gap"], (now - self._last) * 1000)
            self._last = now

        def _end(self) -> None:
            self._beats.stop()
            result.write_text(json.dumps(self._figures), encoding="utf-8")
            QApplication.exit(0)

    return Probe()


if __name__ == "__main__":
    sys.exit(main())
