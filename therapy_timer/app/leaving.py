# SPDX-License-Identifier: MIT
"""Closing the window and quitting: neither leaves a pack that nobody watches without a question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from therapy_timer.app.ground import Ground
from therapy_timer.core.skin import Snapshot
from therapy_timer.views import wording
from therapy_timer.views.questions import CloseChoice, CloseQuestion, QuitQuestion

if TYPE_CHECKING:
    from therapy_timer.desktop.tray import Tray
    from therapy_timer.views.announcer import Announcer

_TRAY_COMES_WITHIN: Final = timedelta(seconds=60)
"""At login the desktop's tray may come up after the program. By then it has, or there is none."""


class Leaving(QObject):
    """Goes on in the tray where there is one, and asks where there is none. `snapshot` is what was derived last."""

    def __init__(
        self,
        ground: Ground,
        tray: Tray,
        announcer: Announcer,
        snapshot: Callable[[], Snapshot | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = ground.application
        self._settings = ground.settings
        self._window = ground.window
        self._tray = tray
        self._announcer = announcer
        self._snapshot = snapshot
        self._close_question: CloseQuestion | None = None
        self._quit_question: QuitQuestion | None = None
        self._waits_for_tray = QTimer(self)
        self._waits_for_tray.setSingleShot(True)
        self._waits_for_tray.timeout.connect(lambda: self._tray_changed(tray.available))
        tray.availability_changed.connect(self._tray_changed)

    def packs_on(self) -> bool:
        """Whether a pack is on."""
        snapshot = self._snapshot()
        return snapshot is not None and bool(snapshot.on)

    def close(self) -> None:
        """The person closed the window: go on in the tray, or ask what to do where there is none."""
        if self._tray.available:
            self._window.hide()
            if not self._settings.settings.tray_hint_shown:
                self._announcer.say("tray", *wording.still_in_tray())
                self._settings.save(replace(self._settings.settings, tray_hint_shown=True))
            return
        if self._close_question is None:
            self._close_question = CloseQuestion(self._window)
            self._close_question.answered.connect(self._closed)
            self._close_question.open()

    @Slot()
    def quit(self) -> None:
        """Quit, but not without asking while a pack is on."""
        snapshot = self._snapshot()
        if snapshot is None or not snapshot.on:
            self.leave()
            return
        self._window.bring_up()
        if self._quit_question is None:
            self._quit_question = QuitQuestion(snapshot, self._window)
            self._quit_question.answered.connect(self._quit_answered)
            self._quit_question.open()

    @Slot()
    def leave(self) -> None:
        """End the loop. Not `quit()`: that asks the window, which answers that it goes on in the tray."""
        self._application.exit(0)

    def follow(self, snapshot: Snapshot) -> None:
        """Bring a question that is open in line with what was derived."""
        if self._quit_question is not None:
            self._quit_question.follow(snapshot)

    def wait_for_tray(self) -> None:
        """Begun hidden, wait for a tray to go on in; but with a pack on, the window has to be found at once."""
        if not self.packs_on() and not self._window.isVisible():
            self._waits_for_tray.start(_TRAY_COMES_WITHIN // timedelta(milliseconds=1))
        self._tray_changed(self._tray.available)

    def stop(self) -> None:
        """Wait for no tray any more."""
        self._waits_for_tray.stop()

    @Slot(bool)
    def _tray_changed(self, available: bool) -> None:
        """A window that went on in a tray that is gone, or that does not come, would have no way back."""
        if available:
            self._waits_for_tray.stop()
        elif not self._window.isVisible() and not self._waits_for_tray.isActive():
            self._window.showMinimized()

    def _closed(self, choice: CloseChoice) -> None:
        self._close_question = None
        if choice is CloseChoice.QUIT:
            self.quit()
        elif choice is CloseChoice.MINIMISE:
            self._window.showMinimized()

    def _quit_answered(self, quit_now: bool) -> None:
        self._quit_question = None
        if quit_now:
            self.leave()
