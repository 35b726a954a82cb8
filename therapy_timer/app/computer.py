# SPDX-License-Identifier: MIT
"""What the computer does: it sleeps, wakes and is shut down, its clock is set, and the person logs out."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from therapy_timer.app.ground import Ground
from therapy_timer.core.events import AnchorReason
from therapy_timer.core.skin import Snapshot
from therapy_timer.desktop.session_end import SessionEnd, ShutdownReason
from therapy_timer.desktop.wake import Wake
from therapy_timer.views import alarm_words

if TYPE_CHECKING:
    from therapy_timer.desktop.session_client import SessionClient
    from therapy_timer.services.alarming import Alarming
    from therapy_timer.services.pack_watch import PackWatch

_CRIES_FOR: Final = timedelta(seconds=10)
"""How long it rings when the person logs out with a pack on."""

_AFTER_THE_END: Final = timedelta(seconds=2)
"""If the computer has neither gone to sleep nor been shut down so long after it could, it is not going to."""

_log = logging.getLogger(__name__)


class Computer(QObject):
    """Hears of it, writes down the clocks, and rings before an end that would leave a pack on the skin.

    `packs_on` says whether a pack is on.
    """

    passed_by = Signal()
    """It slept, or its clock was set: what is due is to be looked at anew."""
    kept = Signal()
    """Logging out was called off, for a pack is on."""

    def __init__(
        self,
        ground: Ground,
        alarming: Alarming,
        pack_watch: PackWatch,
        packs_on: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._alarming = alarming
        self._pack_watch = pack_watch
        self._calming = QTimer(self)
        self._calming.setSingleShot(True)
        self._calming.timeout.connect(alarming.calm)
        self._wake = Wake(self)
        self._wake.about_to_sleep.connect(self._go_to_sleep)
        self._wake.about_to_shut_down.connect(self._shut_down)
        self._wake.shutdown_cancelled.connect(self._stay_on)
        self._wake.woke.connect(self._wake_up)
        self._wake.clock_set.connect(self.passed_by)
        self._shutdown_reason = ShutdownReason()
        self._session_end = SessionEnd(lambda: not packs_on(), self)
        self._session_end.asked.connect(self._keep_session)
        self._session_end.about_to_end.connect(lambda _manager: self._ground.anchor(AnchorReason.EXIT))
        self._session: SessionClient | None = None

    def start(self) -> None:
        """Hear of it from now on."""
        self._wake.start()
        self._session = self._hear_of_the_session()

    def stop(self) -> None:
        """Hear of it no more."""
        if self._session is not None:
            self._session.stop()
        self._wake.stop()
        self._calming.stop()

    def follow(self, snapshot: Snapshot) -> None:
        """While a pack is on, have whoever shuts the computer down told why not to."""
        if snapshot.on:
            self._shutdown_reason.give(int(self._ground.window.winId()), alarm_words.why_awake())
        else:
            self._shutdown_reason.take_back()
            self._wake.let_go()

    def _hear_of_the_session(self) -> SessionClient | None:
        """Hear that the person logs out, where the desktop says so over D-Bus."""
        if sys.platform != "linux":
            return None
        try:
            from therapy_timer.desktop.session_client import SessionClient
        except ImportError as error:  # jeepney is not there
            _log.info("the end of the session is not heard of: %s", error)
            return None
        client = SessionClient(self._session_end.answer, self)
        client.reason = alarm_words.why_awake()
        client.start()
        return client

    @Slot()
    def _go_to_sleep(self) -> None:
        self._ground.anchor(AnchorReason.SLEEP)
        self._ring_before_the_end()

    @Slot()
    def _shut_down(self) -> None:
        self._ground.anchor(AnchorReason.EXIT)
        self._ring_before_the_end()

    def _ring_before_the_end(self) -> None:
        if (granted := self._pack_watch.before_the_end(self._wake)) is not None:
            # For an end that does not come, and of which nothing more is heard.
            self._calm_after(granted + _AFTER_THE_END)

    def _calm_after(self, time: timedelta) -> None:
        """One timer for all, or that of an earlier end would cut short what rings before the next."""
        self._calming.start(time // timedelta(milliseconds=1))

    @Slot()
    def _stay_on(self) -> None:
        self._wake.let_go()
        self._wake_up()

    @Slot()
    def _wake_up(self) -> None:
        self._alarming.calm()
        self.passed_by.emit()

    @Slot()
    def _keep_session(self) -> None:
        """The person logs out with a pack on: ring, and have them say that it is off first."""
        self.kept.emit()
        self._alarming.cry()
        self._calm_after(_CRIES_FOR)
