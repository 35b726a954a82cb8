# SPDX-License-Identifier: MIT
"""Every page in every state, made without a screen, for tests and pictures of how the application looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.history_desk import HistoryDesk
from tests.helpers.house import House
from tests.helpers.page import BACK, KNEE, PageDesk
from tests.helpers.rooms import ROOMS
from therapy_timer.core.events import Answer, Modality
from therapy_timer.core.region import Region
from therapy_timer.views.guide_page import GuidePage
from therapy_timer.views.main_window import MainWindow
from therapy_timer.views.theme import Theme
from therapy_timer.views.translation import translate

SIZES: Final = ((360, 560), (560, 360), (760, 640), (1280, 800), (3840, 2160))
"""Sizes of the window, in logical pixels: the least, one on its side, the usual one, a laptop and a 4K screen."""


SCREENS: Final = ((800, 600), (1920, 1080))
"""Sizes of screens, for what fills them."""


def sizes_of(state: str) -> tuple[tuple[int, int], ...]:
    """In which sizes a state is looked at. A dialog has its own: it is no part of a window."""
    if state.startswith("dialog"):
        return ()
    if state.startswith(("far", "panel")):
        return SCREENS
    return SIZES[:2] if state in ROOMS else SIZES


def _ready(_desk: PageDesk) -> None:
    pass


def _applying(desk: PageDesk) -> None:
    desk.started()
    desk.go(minutes=2)


def _heat(desk: PageDesk) -> None:
    desk.started(modality=Modality.HEAT)
    desk.go(minutes=2)


def _check(desk: PageDesk) -> None:
    desk.started()
    desk.go(minutes=5.1)


def _overdue(desk: PageDesk) -> None:
    desk.started()
    desk.go(minutes=16)


def _elsewhere(desk: PageDesk) -> None:
    desk.also.add_area(Region.LEFT_KNEE)
    desk.started()
    desk.go(minutes=16)
    desk.page.show_area(KNEE)


def _unconfirmed(desk: PageDesk) -> None:
    desk.started()
    desk.go(minutes=40)


def _resting(desk: PageDesk) -> None:
    pack = desk.started()
    desk.go(minutes=15)
    desk.also.off(pack)
    desk.go(minutes=20)


def _unwell(desk: PageDesk) -> None:
    pack = desk.started()
    desk.go(minutes=8)
    desk.also.off(pack, answer=Answer.SKIN_WARNING)
    desk.go(minutes=1)


TIMER: Final[dict[str, Callable[[PageDesk], None]]] = {
    "ready": _ready,
    "applying": _applying,
    "heat": _heat,
    "check": _check,
    "overdue": _overdue,
    "overdue-elsewhere": _elsewhere,
    "unconfirmed": _unconfirmed,
    "resting": _resting,
    "unwell": _unwell,
}
"""The states of the timer's page, and what leads to each."""

STATES: Final = (*TIMER, "history", "history-empty", "guide", *ROOMS)


@dataclass(frozen=True)
class Look:
    """A window that shows a page in a state; a dialog, or what fills the screen, is both."""

    window: QWidget
    page: QWidget

    def resize(self, width: int, height: int) -> None:
        """Give the window another size and let everything find its place."""
        self.window.resize(width, height)
        settle()

    def shown(self) -> list[QWidget]:
        """All widgets of the window that are shown, if only by scrolling."""
        return [widget for widget in self.window.findChildren(QWidget) if widget.isVisibleTo(self.window)]


@contextmanager
def looking(state: str, qtbot: QtBot, folder: Path, size: tuple[int, int] = (760, 640)) -> Iterator[Look]:
    """A window of this size with a page in one of `STATES`, as it is now dressed."""
    if state in ROOMS:
        application = QApplication.instance()
        worn = application.findChild(Theme)
        house = House(qtbot, application)
        house.answered = not state.startswith("first-run")
        house.begin(hidden=False)
        if worn is not None:
            # The test says how it is dressed.
            house.running.ground.theme.setParent(None)
            worn.wear()
        house.running.works.notifier.show = lambda _: None
        window = ROOMS[state](house)
        look = Look(window, window)
        if sizes_of(state):
            look.resize(*size)
        settle()
        try:
            yield look
        finally:
            house.end()
        return
    if state.startswith("history"):
        past = HistoryDesk(qtbot, folder)
        if state == "history":
            for modality in (Modality.ICE, Modality.HEAT):
                past.treat(modality=modality)
                past.clock.go(hours=3)
        page: QWidget = past.page
        window, close = past.window, past.close
    else:
        window = MainWindow()
        qtbot.addWidget(window)
        if state == "guide":
            guide = GuidePage()
            guide.complete()
            page, close = guide, _nothing
        else:
            desk = PageDesk(folder, lambda _page: None)
            TIMER[state](desk)
            desk.tick()
            page, close = desk.page, desk.close
        window.add_page(page, translate("App", "Timer"), ":/icons/timer.svg")
    for name in ("Plan", "History", "Guide", "Settings"):
        window.add_page(QWidget(), translate("App", name), ":/icons/guide.svg")
    window.show()
    look = Look(window, page)
    look.resize(*size)
    try:
        yield look
    finally:
        close()


def settle() -> None:
    """Let layouts, and what follows from them, come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def place(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget lies in its window, what is scrolled away included."""
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def scrolls_sideways(widget: QWidget) -> bool:
    """Whether it would have to be scrolled sideways."""
    return isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().maximum() > 0


def _nothing() -> None:
    pass


__all__ = ["BACK", "SIZES", "STATES", "TIMER", "Look", "looking", "place", "scrolls_sideways", "settle", "sizes_of"]
