# SPDX-License-Identifier: MIT
"""*It was off earlier…*: at which time of day a pack came off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from therapy_timer._forms.removal_time_dialog import Ui_RemovalTimeDialog
from therapy_timer.core import rule
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Answer
from therapy_timer.core.rule import Refusal
from therapy_timer.core.skin import Snapshot
from therapy_timer.core.treatment import Treatment
from therapy_timer.log.errors import LogError
from therapy_timer.views import problem_words, wording
from therapy_timer.views.page_dialog import PageDialog, say
from therapy_timer.views.translation import translate

_DAY = timedelta(days=1)


def time_before_now(chosen: time, now: datetime, longest: timedelta, day: date | None = None) -> timedelta:
    """How long before `now` (aware) the local clock showed `chosen` (hours and minutes); negative if it is yet to come.

    Without a `day` it is the last time that the clock showed it, today or yesterday. Of an hour that the clock showed
    twice it is the later one, since the shorter rest must not be assumed. A pack that went on within the chosen minute,
    `longest` ago, came off no earlier than it went on.
    """
    today = now.astimezone().date()
    days = (today, today - _DAY) if day is None else (day,)
    instants = [datetime.combine(each, chosen).replace(fold=fold).astimezone(UTC) for each in days for fold in (0, 1)]
    past = [instant for instant in instants if instant <= now]
    ago = now - (max(past) if past else min(instants))
    same_minute = longest < ago < longest + timedelta(minutes=1)
    return longest if same_minute else ago


class RemovalTimeDialog(PageDialog):
    """Asks at which time of day a pack came off, between its start and now.

    `now` reads the state afresh; `record(ago)` does it and returns why not, or an empty text.
    """

    def __init__(
        self,
        treatment: Treatment,
        snapshot: Snapshot,
        now: Callable[[], Snapshot],
        record: Callable[[timedelta], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._treatment = treatment
        self._now = now
        self._record = record
        self._snapshot = snapshot
        self._ui = Ui_RemovalTimeDialog()
        self._ui.setupUi(self)
        say(self._ui.error, "")
        self._offer_days()
        self._ui.time.setTime(self._first_proposal())
        self._ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("It was off then"))
        self._ui.time.timeChanged.connect(self._preview)
        self._ui.day.currentIndexChanged.connect(self._preview)
        self._ui.buttons.accepted.connect(self.accept)
        self._ui.buttons.rejected.connect(self.reject)
        self._preview()

    @property
    def longest(self) -> timedelta:
        """How long ago the pack went on."""
        return self._snapshot.record.timeline.longest(self._treatment.started.at, self._snapshot.moment)

    @property
    def ago(self) -> timedelta:
        """How long ago it came off, as chosen."""
        chosen = self._ui.time.time()
        day = self._ui.day.currentData()
        return time_before_now(
            time(chosen.hour(), chosen.minute()),
            self._snapshot.now.utc,
            self.longest,
            None if day is None else date.fromisoformat(day),
        )

    def follow(self, snapshot: Snapshot) -> None:
        """Go when this can no longer be said, or when somebody else said meanwhile that it is off, or on."""
        self._snapshot = snapshot
        treatment = snapshot.record.treatments.get(self._treatment.id)
        decision = rule.off(snapshot, self._treatment.id, ZERO, Answer.EARLIER)
        if treatment is None or treatment.on is not self._treatment.on or isinstance(decision, Refusal):
            self.reject()
        else:
            self._preview()

    def accept(self) -> None:
        """Record the removal and close, or say why not."""
        try:
            # The last tick may be seconds old.
            self._snapshot = self._now()
        except LogError as error:
            say(self._ui.error, problem_words.problem(error))
            return
        self.finish(lambda: self._record(self.ago), self._ui.error)

    def _first_proposal(self) -> QTime:
        """The time on record, or now: nothing earlier is put into anybody's mouth."""
        removal = self._treatment.removal
        ago = self._snapshot.record.timeline.shortest(removal.when.at, self._snapshot.moment) if removal else ZERO
        local = self._snapshot.wall(-ago).astimezone()
        return QTime(local.hour, local.minute)

    def _offer_days(self) -> None:
        """Offer a choice of days only where the time of day alone is not enough."""
        longest = self.longest
        self._ui.day.setVisible(longest >= _DAY)
        if longest < _DAY:
            return
        now = self._snapshot.now.utc.astimezone()
        day, first = now.date(), self._snapshot.wall(-longest).astimezone().date()
        while day >= first:
            self._ui.day.addItem(_day_name(day, now.date()), day.isoformat())
            day -= _DAY

    def _preview(self) -> None:
        say(self._ui.error, "")
        longest, ago = self.longest, self.ago
        now = self._snapshot.now.utc
        start = wording.clock_time(self._snapshot.wall(-longest), now)
        area = wording.treatment_area(self._treatment, self._snapshot)
        self._ui.range.setText(
            self.tr("{pack}: on at {start}, and now it is {now}.").format(
                pack=wording.pack_on_area(self._treatment.modality, area), start=start, now=wording.clock_time(now, now)
            )
        )
        if ZERO <= ago < timedelta(minutes=1):
            text = self.tr("That is just now.")
        elif ZERO <= ago <= longest:
            at = wording.clock_time(self._snapshot.wall(-ago), now)
            text = self.tr("That is {at}, {ago} ago.").format(at=at, ago=wording.duration(ago))
        else:
            text = self.tr("That is not between the start and now.")
        self._ui.preview.setText(text)


def _day_name(day: date, today: date) -> str:
    midnight = datetime.combine(day, time(12)).astimezone()
    if day == today:
        return translate("Day", "today")
    return wording.clock_time(midnight, datetime.combine(today, time(12)).astimezone()).partition(" ")[2]
