# SPDX-License-Identifier: MIT
"""What is in front of the person: the timer's page in the window, or the far view over it."""

from __future__ import annotations

from collections.abc import Callable

from therapy_timer.app.ground import Ground
from therapy_timer.app.pages import Pages
from therapy_timer.core.skin import Snapshot
from therapy_timer.log.errors import LogError
from therapy_timer.views.far_view import FarView


class Front:
    """Brings it there. `snapshot` is what was derived last, or None, and `busy` says that nothing may come between."""

    def __init__(
        self,
        ground: Ground,
        pages: Pages,
        far_view: FarView,
        snapshot: Callable[[], Snapshot | None],
        busy: Callable[[], bool],
    ) -> None:
        self._ground = ground
        self._window = ground.window
        self._pages = pages
        self._far_view = far_view
        self._snapshot = snapshot
        self._busy = busy

    @property
    def seen(self) -> bool:
        """Whether something is seen that shows the seconds."""
        return self._window.seen or self._far_view.isVisible()

    def show_timer(self) -> None:
        """Raise the window with what can be said of packs in front, whatever page the person was on."""
        self._far_view.hide()
        self._window.show_page(self._pages.timer)
        self._window.bring_up()

    def show_treatment(self, treatment: str) -> None:
        """Show the area of a treatment in the window."""
        snapshot = self._snapshot()
        if snapshot is not None and (found := snapshot.record.treatments.get(treatment)) is not None:
            self._pages.timer.show_area(found.area)
        self.show_timer()

    def show_area(self, area: str) -> None:
        """Show an area in the window, for which something was planned; nothing begins by that."""
        snapshot = self._snapshot()
        if snapshot is not None and any(shown.id == area for shown in snapshot.record.shown_areas):
            self._pages.timer.show_area(area)
        self.show_timer()

    def ask_when_off(self, treatment: str) -> None:
        """Ask in the window when a pack came off."""
        self.show_treatment(treatment)
        self._pages.timer.ask_when_off(treatment)

    def attend(self) -> None:
        """Raise the window for something that is to be answered, with no button under a key that is on its way.

        Who looks from far goes on doing so: the far view says the same, and holds keys that are on their way itself.
        """
        self._pages.timer.attend()
        if self._far_view.isVisible():
            self._far_view.raise_()
            self._far_view.activateWindow()
        else:
            self.show_timer()

    def notice(self, text: str) -> None:
        """Say on the timer's page what was not done, and leave the far view for it."""
        self._pages.timer.notice(text)
        self.leave_far_view()

    def report(self, error: LogError | None) -> None:
        """Say on the timer's page what is wrong with the log; None takes it back."""
        self._pages.timer.report(error)

    def show_far_view(self) -> None:
        """Have number and state fill the screen, unless an alarm or the cards of the first run do."""
        snapshot = self._snapshot()
        if snapshot is not None and not self._busy() and not self._window.covered:
            area, modality = self._pages.timer.area, self._ground.settings.modality
            self._far_view.come_up(self._window.screen(), snapshot, area, modality)

    def hide_far_view(self) -> None:
        """What is to be answered first is in the window."""
        self._far_view.hide()

    def leave_far_view(self) -> None:
        """The same, as if the person had left it."""
        if self._far_view.isVisible():
            self._far_view.leave()

    def follow(self, snapshot: Snapshot) -> None:
        """Bring the far view in line with what was derived."""
        if self._window.covered:
            self._far_view.hide()  # the cards of the first run came
        self._far_view.follow(snapshot, self._pages.timer.area, self._ground.settings.modality)
