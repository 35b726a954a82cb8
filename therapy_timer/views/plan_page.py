# SPDX-License-Identifier: MIT
"""The page of what is planned: the plans, what is coming today and tomorrow, and what became of it.

A plan is an offer and nothing else: the page does not count, praise or blame. What became of it is asked of the log on
another thread, and only while somebody looks.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Final, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QWidget

from therapy_timer._forms.plan_page import Ui_PlanPage
from therapy_timer.core.clock import Timeline
from therapy_timer.core.days import day_on
from therapy_timer.core.events import Modality, PlanSet
from therapy_timer.core.record import Area, Plan
from therapy_timer.core.skin import Snapshot
from therapy_timer.log.errors import LogError
from therapy_timer.log.store import Log
from therapy_timer.services.planned_past import Became, became
from therapy_timer.services.treatments import Outcome
from therapy_timer.views import plan_words as words
from therapy_timer.views import problem_words, theme
from therapy_timer.views.attempted import attempted
from therapy_timer.views.labels import set_label
from therapy_timer.views.layouts import drop, fit_head, set_side_margins
from therapy_timer.views.log_reader import LogReader
from therapy_timer.views.page_dialog import DialogPlace, say
from therapy_timer.views.plan_card import CardText, ComingDay, ComingText, PastDay, PlanCard
from therapy_timer.views.plan_dialog import Crowded, PlanDialog, Withheld, proposal
from therapy_timer.views.plan_words import Coming, PlanEntry, Reminders

LOOK_AHEAD: Final = timedelta(days=8)
"""So far ahead a card tells when its plan is due next: every plan that holds is within a week and a day."""

_log = logging.getLogger(__name__)


class PlanCommands(Protocol):
    """What the page says and asks: part of `Treatments`. Each may raise `LogError`; nothing was written then."""

    def snapshot(self) -> Snapshot:
        """The state of every region now."""

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
        """Make a plan, or have it be this from now on."""

    def remove_plan(self, plan_id: str) -> Outcome:
        """Have a plan hold no more."""


@dataclass(frozen=True, slots=True)
class Foresight:
    """What follows from plans: what is coming until a time (aware, oldest first), and what is worth saying before."""

    coming: Callable[[Snapshot, datetime], Sequence[Coming]]
    crowded: Crowded
    withheld: Withheld


class PlanPage(QWidget):
    """Shows what is planned and has it changed by `commands`.

    `open_log` opens a `Log` for the thread that calls it. `reminders` tells of the settings; None: they are not told.
    """

    settings_wanted = Signal()
    """The person wants to change the settings of reminders."""

    def __init__(
        self,
        commands: PlanCommands,
        foresight: Foresight,
        open_log: Callable[[], Log],
        reminders: Callable[[], Reminders] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._foresight = foresight
        self._reminders = reminders
        self._snapshot = commands.snapshot()
        self._dialogs = DialogPlace(self)
        self._removed: Plan | None = None
        self._cards: dict[str, PlanCard] = {}
        self._days: list[tuple[str, list[ComingText]]] = []
        self._past: list[tuple[str, list[str]]] = []
        self._became: tuple[Became, ...] = ()
        self._seen: tuple[object, ...] = ()
        self._asked: tuple[object, ...] = ()
        self._unread = False
        self._reader = LogReader(open_log, self)
        self._ui = Ui_PlanPage()
        self._ui.setupUi(self)
        self._lay_out()
        self._connect()

    # --- for the app ----------------------------------------------------------------------------------------

    @Slot(object)
    def follow(self, snapshot: Snapshot) -> None:
        """Take note of what was derived; it is shown if somebody looks and something has changed."""
        self._snapshot = snapshot
        if not self.isVisible():
            return
        self._dialogs.follow(snapshot)
        self._show()

    def finish(self) -> None:
        """Give up what is being read."""
        self._reader.stop()

    # --- made once ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        ui = self._ui
        ui.heading.hold(ui.title, spacing=theme.Space.L)
        ui.actions.hold(ui.newPlan, spacing=theme.Space.S)
        ui.remindersLinks.hold(ui.settings, spacing=theme.Space.L)
        self._labels = {button: button.text() for button in (ui.newPlan, ui.undo, ui.settings)}
        for label in (ui.notice, ui.empty, ui.comingEmpty):
            say(label, "")
        for part in (ui.undoLine, ui.comingCard, ui.pastCard):
            part.hide()
        ui.pastNote.setText(words.past_note())
        ui.remindersCard.setVisible(self._reminders is not None)
        self._fit_labels()

    def _connect(self) -> None:
        ui = self._ui
        ui.newPlan.clicked.connect(self._ask_new)
        ui.undo.clicked.connect(self._undo)
        ui.settings.clicked.connect(self.settings_wanted)
        self._reader.failed.connect(self._failed)

    # --- what is on show ------------------------------------------------------------------------------------

    @property
    def _today(self) -> date:
        return self._snapshot.now.utc.astimezone().date()

    def _show(self) -> None:
        """Show what has changed: with the record, and with every minute."""
        snapshot = self._snapshot
        # The time line has every reading of the clocks, and what was told changes nothing here.
        matters = replace(snapshot.record, timeline=Timeline(), told=frozenset())
        seen = (matters, snapshot.now.utc.replace(second=0, microsecond=0), self._reminders and self._reminders())
        if seen == self._seen:
            return
        self._seen = seen
        self._show_plans()
        if self._reminders is not None:
            self._ui.reminders.setText(words.reminders_told(self._reminders()))
        self._ask_what_became()

    def _show_plans(self) -> None:
        ui, snapshot = self._ui, self._snapshot
        plans, now = snapshot.record.plans, snapshot.now.utc
        coming = self._foresight.coming(snapshot, now + LOOK_AHEAD) if plans else ()
        say(ui.empty, "" if plans else words.no_plans())
        self._show_cards([self._card_text(plan, coming) for plan in sorted(plans.values(), key=self._place)])
        ui.comingCard.setVisible(bool(plans))
        self._show_coming(coming)
        self._show_past()

    def _place(self, plan: Plan) -> tuple[int, time, str, str]:
        """By what the cards are in order: the area, then the time of day. One that comes back is where it was."""
        areas = list(self._snapshot.record.areas)
        area = areas.index(plan.area) if plan.area in areas else len(areas)
        return area, min(plan.times), plan.modality, plan.id

    def _card_text(self, plan: Plan, coming: Sequence[Coming]) -> CardText:
        own = [each for each in coming if each.occurrence.plan == plan.id]
        return CardText(
            plan.id,
            plan.modality,
            self._pack_of(plan),
            words.times_told(plan.times),
            words.plan_told(plan, self._first_weekday, self._today),
            words.next_told(plan, own, self._snapshot.now.utc),
        )

    def _show_cards(self, texts: Sequence[CardText]) -> None:
        if [text.plan for text in texts] != [*self._cards]:
            self._make_cards([text.plan for text in texts])
        for text in texts:
            self._cards[text.plan].show_text(text)

    def _make_cards(self, plans: Sequence[str]) -> None:
        """Have a card for each plan, in this order; those that stay keep the keyboard."""
        for plan in [plan for plan in self._cards if plan not in plans]:
            drop(self._cards.pop(plan), self._ui.plans)
        for number, plan in enumerate(plans):
            if plan not in self._cards:
                card = self._cards[plan] = PlanCard(plan, self._ui.content)
                card.edit_wanted.connect(self._ask_change)
                card.remove_wanted.connect(self._remove)
            self._ui.plans.insertWidget(number, self._cards[plan])
        self._cards = {plan: self._cards[plan] for plan in plans}
        before: QWidget = self._ui.undo
        for card in self._cards.values():
            for button in (card.edit, card.remove):
                QWidget.setTabOrder(before, button)
                before = button
        QWidget.setTabOrder(before, self._ui.settings)

    def _show_coming(self, coming: Sequence[Coming]) -> None:
        ui, now = self._ui, self._snapshot.now.utc
        end = day_on(self._today + timedelta(days=1)).end
        near = [each for each in coming if each.occurrence.at < end]
        days = [
            (words.day_told(day, self._today), [self._coming_text(each, now) for each in found])
            for day, found in groupby(near, key=lambda each: each.occurrence.at.astimezone().date())
        ]
        say(ui.comingEmpty, "" if days else words.nothing_coming())
        ui.coming.setVisible(bool(days))
        if days != self._days:
            self._days = days
            _refill(ui.comingRows, [ComingDay(day, texts, ui.coming) for day, texts in days])

    def _coming_text(self, coming: Coming, now: datetime) -> ComingText:
        planned = coming.occurrence
        pack = words.pack_told(planned.modality, self._area(planned.area))
        return ComingText(planned.modality, words.coming_told(coming, now), pack)

    def _ask_what_became(self) -> None:
        """Ask the log, if more is settled or another day has begun since it was asked last."""
        now = self._snapshot.now.utc
        asked = (dict(self._snapshot.record.settled), self._today)
        if asked != self._asked:
            self._asked = asked
            self._reader.ask("past", lambda log, _go_on: became(log, now), self._take_past)

    def _take_past(self, found: tuple[Became, ...]) -> None:
        if self._unread:
            self._unread = False
            say(self._ui.notice, "")
        self._became = found
        self._show_past()

    def _show_past(self) -> None:
        ui = self._ui
        days = [
            (
                words.day_told(day, self._today),
                [words.became_told(each, self._area(each.occurrence.area)) for each in found],
            )
            for day, found in groupby(self._became, key=lambda each: each.occurrence.at.astimezone().date())
        ]
        ui.pastCard.setVisible(bool(days))
        if days != self._past:
            self._past = days
            _refill(ui.pastDays, [PastDay(day, lines, ui.past) for day, lines in days])

    def _area(self, area: str) -> Area | None:
        return self._snapshot.record.areas.get(area)

    def _pack_of(self, plan: Plan) -> str:
        return words.pack_told(plan.modality, self._area(plan.area))

    @property
    def _first_weekday(self) -> int:
        return self.locale().firstDayOfWeek().value - 1

    # --- commands -------------------------------------------------------------------------------------------

    def _try(self, command: Callable[[], Outcome]) -> tuple[Outcome | None, str]:
        """Have a command done. Returns what came of it, and why it was not done: a sentence, or an empty text."""
        outcome, trouble = attempted(command)
        if outcome is None or trouble:
            return outcome, trouble
        say(self._ui.notice, "")
        self._ui.undoLine.hide()
        self._snapshot = outcome.snapshot
        self._show()
        return outcome, ""

    def _set(self, plan: str | None, entry: PlanEntry) -> str:
        """Have it planned, and go to its card. Returns why not, or an empty text."""
        outcome, trouble = self._try(
            lambda: self._commands.set_plan(
                plan, entry.area, entry.modality, entry.times, entry.weekdays, entry.first, entry.last
            )
        )
        for event in outcome.events if outcome is not None else ():
            if isinstance(event, PlanSet) and (card := self._cards.get(event.plan)) is not None:
                card.edit.setFocus()
                # Its place is known only when the page has been laid out with it.
                self._ui.column.activate()
                self._ui.scroll.ensureWidgetVisible(card.edit)
        return trouble

    @Slot()
    def _ask_new(self) -> None:
        areas = self._snapshot.record.shown_areas
        self._ask(proposal(areas[0].id, self._today), areas, None)

    @Slot(str)
    def _ask_change(self, plan: str) -> None:
        found = self._snapshot.record.plans.get(plan)
        if found is None:
            return
        areas = [*self._snapshot.record.shown_areas]
        own = self._area(found.area)
        if own is not None and own not in areas:
            areas.append(own)
        self._ask(_entry_of(found), areas, plan)

    def _ask(self, entry: PlanEntry, areas: Sequence[Area], plan: str | None) -> None:
        dialog = PlanDialog(
            entry,
            areas,
            self._snapshot,
            lambda wanted: self._set(plan, wanted),
            crowded=self._foresight.crowded,
            withheld=self._foresight.withheld,
            plan=plan or "",
            parent=self,
        )
        self._dialogs.open(dialog)

    @Slot(str)
    def _remove(self, plan: str) -> None:
        removed = self._snapshot.record.plans.get(plan)
        outcome, trouble = self._try(lambda: self._commands.remove_plan(plan))
        if trouble:
            say(self._ui.notice, trouble)
        if removed is None or outcome is None or outcome.refusal is not None:
            return
        self._removed = removed
        self._ui.undoText.setText(words.removed_told(self._pack_of(removed), words.times_told(removed.times)))
        self._ui.undoLine.show()
        self._ui.undo.setFocus()

    @Slot()
    def _undo(self) -> None:
        removed = self._removed
        if removed is not None:
            say(self._ui.notice, self._set(removed.id, _entry_of(removed)))

    @Slot(object)
    def _failed(self, error: LogError) -> None:
        # Asked again with the next minute.
        self._asked = ()
        self._unread = True
        say(self._ui.notice, problem_words.problem(error))

    # --- Qt -------------------------------------------------------------------------------------------------

    def _fit_labels(self) -> None:
        """Have buttons that are wider than the page in several lines."""
        margins = self._ui.column.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._ui.scroll.verticalScrollBar().sizeHint().width()
        for button, label in self._labels.items():
            set_label(button, label, room=room - _IN_CARD)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed while nobody looked."""
        super().showEvent(event)
        self._ui.undoLine.hide()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the dialog away when another page comes: an alarm that brings up the timer is not to wait for it."""
        if not event.spontaneous():
            self._dialogs.withdraw()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a narrow page narrow margins and a head in two lines."""
        super().resizeEvent(event)
        ui, width = self._ui, event.size().width()
        margin = theme.page_margin(width, _WIDE_MARGIN, _NARROW_MARGIN)
        set_side_margins(ui.column, margin)
        self._fit_labels()
        bar = ui.scroll.verticalScrollBar().sizeHint().width()
        needed = ui.heading.sizeHint().width() + ui.actions.sizeHint().width() + 2 * margin + bar
        fit_head(ui.header, needed, width)


def _entry_of(plan: Plan) -> PlanEntry:
    return PlanEntry(plan.area, plan.modality, plan.times, plan.weekdays, plan.first, plan.last)


def _refill(layout: QLayout, widgets: Sequence[QWidget]) -> None:
    """Have these widgets in a layout, and no others."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    for widget in widgets:
        layout.addWidget(widget)


_WIDE_MARGIN: Final = 21
_NARROW_MARGIN: Final = 3
_IN_CARD: Final = 40
