# SPDX-License-Identifier: MIT
"""The plan page over a real log, with clocks that the test moves, and whoever sits in front of it.

What is coming is what the test says is coming: what it follows from is tested where it is found out.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.clock import DAY, FakeClock, at
from therapy_timer._forms import therapy_timer_rc  # noqa: F401 - the icons
from therapy_timer.core.events import Modality, OccurrenceSettled, PlanOutcome, PlanRemoved, PlanSet, SkipReason
from therapy_timer.core.record import Area
from therapy_timer.core.rule import Decision, Reason, Refusal
from therapy_timer.core.skin import Snapshot
from therapy_timer.log.errors import LogError
from therapy_timer.log.store import Log
from therapy_timer.services.treatments import Outcome, Treatments
from therapy_timer.views.main_window import MainWindow
from therapy_timer.views.page_dialog import PageDialog
from therapy_timer.views.plan_card import PlanCard
from therapy_timer.views.plan_page import Foresight, PlanPage
from therapy_timer.views.plan_words import Reminders

BACK = "lower-back"
TODAY = DAY.date()
EVERY_DAY = frozenset(range(7))


@dataclass(frozen=True)
class Planned:
    """An occurrence."""

    plan: str
    area: str
    modality: Modality
    at: datetime


@dataclass(frozen=True)
class Expected:
    """What is coming."""

    occurrence: Planned
    moved_to: datetime | None = None
    why: SkipReason | None = None


def expected(
    when: str | datetime,
    moved_to: str | datetime | None = None,
    why: SkipReason | None = None,
    *,
    plan: str = "p1",
    area: str = BACK,
    modality: Modality = Modality.ICE,
) -> Expected:
    """What is coming at a time of the test's day."""
    return Expected(Planned(plan, area, modality, at(when)), None if moved_to is None else at(moved_to), why)


class Commands(Treatments):
    """The real commands, and those about plans; what was said about plans is kept in `said`."""

    def __init__(self, log: Log, clock: FakeClock) -> None:
        super().__init__(log, clock)
        self.said: list[tuple[Any, ...]] = []
        self.refuse: Reason | None = None
        self.fail: LogError | None = None
        self._numbers = 0

    def set_plan(
        self,
        plan_id: str | None,
        area: str,
        modality: Modality,
        times: tuple[time, ...],
        weekdays: Collection[int],
        first: date,
        last: date | None,
    ) -> Outcome:
        self.said.append(("set", plan_id, area, modality, times, frozenset(weekdays), first, last))
        self._numbers += 1
        event = PlanSet(plan_id or f"p{self._numbers}", area, modality, times, tuple(sorted(weekdays)), first, last)
        return self._plan((event,))

    def remove_plan(self, plan_id: str) -> Outcome:
        self.said.append(("remove", plan_id))
        return self._plan((PlanRemoved(plan_id),))

    def _plan(self, decision: Decision) -> Outcome:
        if self.fail is not None:
            raise self.fail
        return self._say(lambda _: decision if self.refuse is None else Refusal(self.refuse))

    def settle(
        self, when: datetime, outcome: PlanOutcome, why: SkipReason | None = None, by: str = "", plan: str = "p1"
    ) -> None:
        """Write down what became of an occurrence."""
        self._say(lambda _: (OccurrenceSettled(plan, when, outcome, why, by),))


@dataclass
class World:
    """What the page is told of what is coming and of the settings; `asked` counts how often."""

    coming: list[Expected] = field(default_factory=list)
    withheld: set[Modality] = field(default_factory=set)
    reminders: Reminders = field(default_factory=lambda: Reminders(True, (time(22), time(7))))
    asked: int = 0

    def look_ahead(self, _snapshot: Snapshot, until: datetime) -> Sequence[Expected]:
        self.asked += 1
        return [each for each in self.coming if each.occurrence.at < until]

    def why_withheld(self, _snapshot: Snapshot, _area: Area, modality: Modality) -> str:
        return "You said that your skin feels less." if modality in self.withheld else ""


def crowded(_snapshot: Snapshot, _area: str, times: Any) -> list[time]:
    """Times of day that come sooner than two hours and a quarter after the one before."""
    there = sorted(times)
    day = [timedelta(hours=each.hour, minutes=each.minute) for each in there]
    near = timedelta(hours=2, minutes=15)
    return [there[n] for n in range(1, len(there)) if day[n] - day[n - 1] < near]


class PlanDesk:
    """The page in a window. It is made when it is first wanted."""

    def __init__(self, qtbot: QtBot, folder: Path, when: str = "10:00") -> None:
        self.qtbot = qtbot
        self.clock = FakeClock(when)
        self.folder = folder
        self.log = Log.open(folder)
        self.commands = Commands(self.log, self.clock)
        self.world = World()
        self._page: PlanPage | None = None
        self.window = MainWindow()
        qtbot.addWidget(self.window)

    @property
    def page(self) -> PlanPage:
        """The page, shown and with all that it has to say."""
        if self._page is None:
            world = self.world
            foresight = Foresight(world.look_ahead, crowded, world.why_withheld)
            self._page = PlanPage(self.commands, foresight, self._open_log, lambda: world.reminders)
            self.window.add_page(self._page, "Plan", ":/icons/plan.svg")
            self.window.resize(760, 640)
            self.window.show()
            self.window.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)
            self.settle()
        return self._page

    def settle(self) -> None:
        """Wait until the log has answered everything."""
        page = self.page
        self.qtbot.waitUntil(lambda: not page._reader.busy, timeout=10_000)
        QApplication.processEvents()

    def tick(self) -> None:
        """What the app does every second."""
        self.page.follow(self.commands.snapshot())
        self.settle()

    def go(self, **span: float) -> None:
        """Let time pass, and tick."""
        self.clock.go(**span)
        self.tick()

    def plan(
        self,
        *times: str,
        area: str = BACK,
        modality: Modality = Modality.ICE,
        weekdays: Collection[int] = EVERY_DAY,
        first: date = TODAY,
        last: date | None = None,
    ) -> str:
        """Make a plan through another door; its id."""
        told = tuple(time.fromisoformat(each) for each in times or ("08:00",))
        outcome = self.commands.set_plan(None, area, modality, told, weekdays, first, last)
        (event,) = outcome.events
        assert isinstance(event, PlanSet)
        self.commands.said.clear()
        return event.plan

    def treat(self, minutes: float = 15) -> str:
        """A treatment that has just ended; its id."""
        outcome = self.commands.start(BACK, Modality.ICE)
        assert outcome.refusal is None, outcome.refusal
        treatment = str(outcome.events[0].treatment)  # type: ignore[union-attr]
        self.clock.go(minutes=minutes)
        self.commands.off(treatment)
        return treatment

    # --- what is on the page --------------------------------------------------------------------------------

    def widget(self, name: str, parent: QWidget | None = None) -> Any:
        """The widget of this name on the page."""
        found = (parent or self.page).findChild(QWidget, name)
        assert found is not None, name
        return found

    def text(self, name: str, parent: QWidget | None = None) -> str:
        """What a label reads; nothing when it is hidden."""
        label = self.widget(name, parent)
        assert isinstance(label, QLabel)
        return "" if label.isHidden() else label.text()

    def shown(self, name: str) -> bool:
        """Whether it can be seen, if only by scrolling."""
        return bool(self.widget(name).isVisible())

    def click(self, name: str, parent: QWidget | None = None) -> None:
        """Click a button that can be clicked, and wait for what follows."""
        button = self.widget(name, parent)
        assert isinstance(button, QAbstractButton)
        assert button.isVisible(), name
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    @property
    def cards(self) -> list[PlanCard]:
        """The cards, from top to bottom."""
        cards = [card for card in self.page.findChildren(PlanCard) if card.isVisible()]
        return sorted(cards, key=lambda card: card.y())

    def card_lines(self, number: int = 0) -> list[str]:
        """What stands on a card."""
        names = ("pack", "times", "days", "next")
        return [text for name in names if (text := self.text(name, self.cards[number]))]

    def lines(self, part: str) -> list[str]:
        """All that is read in *Coming up* ("coming") or of the past ("past"), from top to bottom."""
        labels = [label for label in self.widget(part).findChildren(QLabel) if label.isVisible()]
        return [line for label in labels for line in label.text().split("\n")]

    # --- dialogs --------------------------------------------------------------------------------------------

    @property
    def dialog(self) -> PageDialog:
        """The dialog that is open."""
        dialogs = [dialog for dialog in self.page.findChildren(PageDialog) if dialog.isVisible()]
        assert len(dialogs) == 1, dialogs
        return dialogs[0]

    @property
    def has_dialog(self) -> bool:
        """Whether a dialog is open."""
        return any(dialog.isVisible() for dialog in self.page.findChildren(PageDialog))

    def in_dialog(self, name: str) -> Any:
        """The widget of this name in the dialog that is open."""
        return self.widget(name, self.dialog)

    def accept(self) -> None:
        """Press the button that does it."""
        self.dialog.accept()
        self.settle()

    def close(self) -> None:
        """Close page and log."""
        if self._page is not None:
            self._page.finish()
        self.log.close()

    def _open_log(self) -> Log:
        return Log.open(self.folder)
