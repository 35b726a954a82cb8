# SPDX-License-Identifier: MIT
"""The page of the plan in the whole program: what is planned moves, is told and is settled, and where things are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.importorskip("PySide6", reason="PySide6 is not installed")

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.dress import dressing
from tests.helpers.house import House
from therapy_timer.app.pages import PLAN
from therapy_timer.views.plan_dialog import PlanDialog
from therapy_timer.views.plan_page import PlanPage

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with dressing(qapp):
        found = House(qtbot, qapp)
        found.begin(hidden=False)
        yield found
        found.end()


@pytest.fixture
def page(house: House) -> PlanPage:
    """The page of the plan, turned to."""
    found = house.running.pages.turn_to(PLAN)
    assert isinstance(found, PlanPage)
    return found


def lines_of(page: PlanPage, part: str) -> list[str]:
    """What is read in a part of the page."""
    labels = page.findChild(QWidget, part).findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def ask(page: PlanPage) -> PlanDialog:
    """The dialog for a new plan, open."""
    page.findChild(QPushButton, "newPlan").click()
    (dialog,) = page.findChildren(PlanDialog)
    return dialog


def test_what_is_planned_moves_to_the_end_of_a_rest_is_told_and_is_settled(
    house: House, page: PlanPage, qtbot: QtBot, monkeypatch, local_zone
) -> None:
    local_zone("UTC")
    messages = []
    monkeypatch.setattr(house.running.works.notifier, "show", messages.append)
    dialog = ask(page)
    dialog.findChild(QTimeEdit, "time1").setTime(QTime(11, 0))
    dialog.accept()
    qtbot.waitUntil(lambda: lines_of(page, "coming")[:3] == ["Today", "11:00", "Ice · lower back"])
    treatment = house.start()
    house.clock.go(minutes=15)
    house.running.ground.treatments.off(treatment)
    moved = "11:00, moved to 12:15: the skin rests until then"
    qtbot.waitUntil(lambda: lines_of(page, "coming")[1:2] == [moved])
    house.tick(minutes=120)
    assert any(message.title == "Planned: ice, lower back" for message in messages)
    treatment = house.start()
    house.clock.go(minutes=15)
    house.running.ground.treatments.off(treatment)
    done = "11:00 · Ice · lower back: moved, done at 12:15 after the rest"
    qtbot.waitUntil(lambda: lines_of(page, "past") == ["Today", done])


def test_the_plan_comes_after_the_timer_in_the_sidebar(house: House) -> None:
    names = [entry.accessibleName() for entry in house.running.window._entries.buttons()]
    assert names == ["Timer", "Plan", "History", "Guide", "Settings"]
