# SPDX-License-Identifier: MIT
"""The pages of the window: the timer's from the start, every other from when it is first turned to."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from therapy_timer.app.ground import Endings, Ground, end
from therapy_timer.views.timer_page import TimerPage
from therapy_timer.views.translation import translate

TIMER, PLAN, HISTORY, GUIDE, SETTINGS = ORDER = ("timer", "plan", "history", "guide", "settings")
"""The pages by name, as the sidebar has them from top to bottom."""


class Maker(Protocol):
    """What makes the pages besides the timer's, and knows what each needs."""

    def make(self, name: str, endings: Endings, parent: QWidget) -> QWidget:
        """The page of this name; what it needs to be rid of at its end is added to `endings`."""
        ...

    def connect_timer(self, page: TimerPage, endings: Endings) -> None:
        """Have the timer's page follow from now on."""
        ...


class Pages(QObject):
    """Holds the pages that are there, and has the others made."""

    timer_made = Signal()
    """The page of the timer was made anew: `timer` is another one."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self._ground = ground
        self._maker: Maker | None = None
        self._endings: Endings = []
        self._make_timer()

    @property
    def timer(self) -> TimerPage:
        """The page of the timer."""
        return self._timer

    def complete(self, maker: Maker) -> None:
        """Have the timer's page follow, and the ways to all others, which `maker` makes."""
        self._maker = maker
        maker.connect_timer(self._timer, self._endings)
        for name in ORDER[1:]:
            self._ground.window.add_page_later(partial(maker.make, name, self._endings), _label(name), _icon(name))

    def made(self, name: str) -> QWidget | None:
        """The page of this name, if it is there."""
        return self._ground.window.made_page(ORDER.index(name))

    def page(self, name: str) -> QWidget:
        """The page of this name, made if need be."""
        return self._ground.window.page_at(ORDER.index(name))

    def turn_to(self, name: str) -> QWidget:
        """Bring the page of this name to the front; nothing covers it any more."""
        page = self.page(name)
        self._ground.window.show_page(page)
        return page

    def make_anew(self) -> None:
        """Make the pages again, in another language, and turn to where the person was."""
        window, maker = self._ground.window, self._maker
        place = window.place
        self.finish()
        window.clear()
        self._make_timer()
        if maker is not None:
            self.complete(maker)
        window.turn_to(place)
        self.timer_made.emit()

    def finish(self) -> None:
        """Have the pages end what they began. They are no longer to be used."""
        end(self._endings)

    def _make_timer(self) -> None:
        ground = self._ground

        def make(parent: QWidget) -> QWidget:
            self._timer = TimerPage(ground.treatments, ground.settings, parent)
            return self._timer

        ground.window.add_page_later(make, _label(TIMER), _icon(TIMER))
        self.page(TIMER)


def _label(name: str) -> str:
    return {
        TIMER: translate("App", "Timer"),
        PLAN: translate("App", "Plan"),
        HISTORY: translate("App", "History"),
        GUIDE: translate("App", "Guide"),
        SETTINGS: translate("App", "Settings"),
    }[name]


def _icon(name: str) -> str:
    return f":/icons/{name}.svg"
