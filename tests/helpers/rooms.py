# SPDX-License-Identifier: MIT
"""What of the whole program can be looked at besides the timer's page: every page, dialog, card and full screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.helpers.house import House
from therapy_timer.app import pages
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.services.opening import Trouble
from therapy_timer.views.first_run_page import FirstRunPage
from therapy_timer.views.questions import TroubleNotice

Room = Callable[[House], QWidget]
"""Leads the program into a state; the window to be looked at, which lasts as long as the house."""


def _page(name: str) -> Room:
    def lead(house: House) -> QWidget:
        house.running.pages.turn_to(name)
        return house.running.window

    return lead


def _plan(house: House) -> QWidget:
    treatments, today = house.running.ground.treatments, house.clock.now().utc.date()
    treatments.set_plan(None, "lower-back", Modality.HEAT, [time(11), time(15), time(22)], range(7), today, None)
    treatments.add_area(Region.LEFT_KNEE, "Old knee, the outer side of it")
    treatments.set_plan(None, "left-knee", Modality.ICE, [time(9)], [0, 3], today, today)
    house.tick()
    return _page(pages.PLAN)(house)


def _course(house: House) -> QWidget:
    for _ in range(22):
        house.running.ground.treatments.off(house.start())
        house.clock.go(hours=24)
    house.tick()
    house.qtbot.waitUntil(lambda: bool(house.running.works.courses.notes))
    return _page(pages.HISTORY)(house)


def _card(number: int) -> Room:
    def lead(house: House) -> QWidget:
        window = house.running.window
        window.findChild(FirstRunPage).show_card(number)
        return window

    return lead


def _asked(ask: Callable[[House], object]) -> Room:
    """The dialog that comes up when this is asked."""

    def lead(house: House) -> QWidget:
        ask(house)
        dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
        (dialog,) = dialogs
        return dialog

    return lead


def _click(page: str, button: str) -> Room:
    return _asked(lambda house: house.running.pages.turn_to(page).findChild(QWidget, button).click())


def _asks_when_off(house: House) -> None:
    pack = house.start()
    house.clock.go(minutes=40)
    house.tick()
    house.running.pages.timer.ask_when_off(pack)


def _quits(house: House) -> None:
    house.start()
    house.tick()
    house.running.works.leaving.quit()


def _trouble(house: House) -> None:
    notice = TroubleNotice(Trouble(Path("/data/damaged"), 12, doubted=True, backup=None), house.running.window)
    notice.open()


def _far(minutes: float | None) -> Room:
    def lead(house: House) -> QWidget:
        if minutes is not None:
            house.start()
            house.clock.go(minutes=minutes)
        house.tick()
        house.running.works.front.show_far_view()
        return house.running.works.far_view

    return lead


def _panel(house: House) -> QWidget:
    house.start()
    house.tick(minutes=17.5)
    return house.running.works.panels.panels[0]


ROOMS: Final[dict[str, Room]] = {
    "plan": _plan,
    "plan-empty": _page(pages.PLAN),
    "settings": _page(pages.SETTINGS),
    "course": _course,
    "first-run": _card(0),
    "first-run-check": _card(1),
    "first-run-sound": _card(2),
    "dialog-plan": _click(pages.PLAN, "newPlan"),
    "dialog-area": _click(pages.TIMER, "addArea"),
    "dialog-pack-on": _click(pages.TIMER, "alreadyOn"),
    "dialog-injury": _click(pages.TIMER, "fallOrBlow"),
    "dialog-signs": _click(pages.TIMER, "warningSigns"),
    "dialog-off": _asked(_asks_when_off),
    "dialog-safety": _asked(lambda house: house.running.pages.timer.ask_safety()),
    "dialog-keys": _asked(lambda house: house.running.works.obey_key("sheet")),
    "dialog-treatment": _click(pages.HISTORY, "addForgotten"),
    "dialog-report": _click(pages.HISTORY, "report"),
    "dialog-delete": _click(pages.HISTORY, "deleteEverything"),
    "dialog-quit": _asked(_quits),
    "dialog-trouble": _asked(_trouble),
    "far-ready": _far(None),
    "far-check": _far(5.2),
    "far-overdue": _far(16),
    "panel": _panel,
}
