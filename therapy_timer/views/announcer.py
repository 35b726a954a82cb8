# SPDX-License-Identifier: MIT
"""Brings reminders to the person: as notifications, and by raising the window for a pack that should be off.

It makes no sound of its own. Where the program's own sound works, notifications are silent, or both would be heard.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from therapy_timer.core import rule
from therapy_timer.core.clock import Instant
from therapy_timer.core.plan import Occurrence, is_open
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import Reminder, ReminderKind
from therapy_timer.core.rule import Refusal
from therapy_timer.core.skin import RINGING, SkinState, Snapshot, time_on_skin
from therapy_timer.core.treatment import Treatment
from therapy_timer.desktop.notifications import (
    DEFAULT_ACTION,
    Action,
    Notification,
    NotificationFailed,
    NotificationHandler,
    Urgency,
)
from therapy_timer.views import wording
from therapy_timer.views.sayings import open_check

OFF_ACTION: Final = "off"
"""The id of the action *I took it off*; the notification's key names the treatment that it ends."""
TAKING_OFF_ACTION: Final = "taking-off"
"""*I am taking it off*, which pauses the sound."""
CHECKED_ACTION: Final = "checked"
"""*The skin feels normal*; the notification's key names the treatment and the check."""
NUMB_ACTION: Final = "numb"
"""*Numb, white or burning*."""

RETRY_AFTER: Final = timedelta(seconds=30)
"""A pack-off notification that nothing took, or that is gone without an answer, is shown again after this: the desktop
may not be up yet, or was started anew, and closing it is no answer."""

_log = logging.getLogger(__name__)


class Announcer(QObject):
    """Tells reminders, and keeps up what holds until it is answered.

    What the person said in a notification comes as a signal with the treatment's id: `took_off`, `taking_off`,
    `checked` (*the skin feels normal*) and `numb`. `attention` asks for the window to be raised, `opened` for it to be
    shown because the person clicked a notification, `area_opened` for it to be shown with the area of this id, where
    something was planned; nothing begins by that. `sounds` tells whether the program's own sound works, `quiet` whether
    it is quiet at a time (UTC).
    """

    took_off = Signal(str)
    taking_off = Signal(str)
    checked = Signal(str)
    numb = Signal(str)
    attention = Signal()
    opened = Signal()
    area_opened = Signal(str)

    def __init__(
        self,
        notifier: NotificationHandler,
        parent: QObject | None = None,
        *,
        sounds: Callable[[], bool] = lambda: False,
        quiet: Callable[[datetime], bool] = lambda _: False,
    ) -> None:
        super().__init__(parent)
        self._notifier = notifier
        self._sounds = sounds
        self._quiet = quiet
        self._packs_off: dict[str, str] = {}
        self._pauses_offered: dict[str, bool] = {}
        self._checks: dict[str, tuple[str, timedelta]] = {}
        self._unshown: dict[str, Instant] = {}
        self._gone: set[str] = set()
        self._rests_over: dict[str, tuple[Region, ...]] = {}
        self._planned: dict[str, Occurrence] = {}
        notifier.action_invoked.connect(self._act)
        notifier.dismissed.connect(self._note_gone)

    def tell(self, reminders: Sequence[Reminder], snapshot: Snapshot) -> None:
        """Tell what came due together.

        Each pack-off comes as a notification and raises the window, each check and each planned treatment as a
        notification, and all rests that are over as one.
        """
        for reminder in reminders:
            if reminder.kind is ReminderKind.PACK_OFF:
                self._take_off(reminder, snapshot)
                self.attention.emit()
            elif reminder.kind in _CHECKS:
                self._check(reminder, snapshot)
            elif reminder.occurrence is not None:
                self._tell_planned(reminder, reminder.occurrence, snapshot)
        over = [reminder for reminder in reminders if reminder.kind is ReminderKind.REST_OVER]
        if over:
            self._rest_over(over, snapshot)

    def follow(self, snapshot: Snapshot) -> None:
        """Take back what was answered; put up what is still to be answered and is not up, as after a restart."""
        self._follow_checks(snapshot)
        ringing = {
            skin.treatment.id: Reminder("", ReminderKind.PACK_OFF, skin.region, skin.treatment, skin.remaining)
            for skin in snapshot.on
            if skin.state in RINGING and skin.treatment and skin.remaining is not None
        }
        for key, treatment_id in list(self._packs_off.items()):
            if treatment_id not in ringing:
                self._notifier.withdraw(key)
                self._unshown.pop(key, None)
                self._pauses_offered.pop(key, None)
                del self._packs_off[key]
        for key in self._gone & self._packs_off.keys():
            self._unshown.setdefault(key, snapshot.now)
        self._gone.clear()
        self._follow_invitations(snapshot)
        for reminder in ringing.values():
            key = _key(reminder.pack)
            if key not in self._packs_off:
                self._take_off(reminder, snapshot)
                self.attention.emit()
            elif key in self._unshown:
                if snapshot.now.since_boot - self._unshown[key].since_boot >= RETRY_AFTER:
                    self._take_off(reminder, snapshot)
            elif self._pauses_offered[key] is not _may_pause(reminder.pack, snapshot):
                self._take_off(reminder, snapshot)

    def say(self, key: str, title: str, body: str) -> None:
        """Tell something that is no reminder, quietly."""
        self._show(Notification(key, title, body, Urgency.LOW, silent=True))

    def _take_off(self, reminder: Reminder, snapshot: Snapshot) -> None:
        key = _key(reminder.pack)
        self._packs_off[key] = reminder.pack.id
        self._pauses_offered[key] = _may_pause(reminder.pack, snapshot)
        title, body = wording.reminder(reminder, snapshot)
        actions = [Action(DEFAULT_ACTION, wording.show_label()), Action(OFF_ACTION, wording.off_label())]
        if self._pauses_offered[key]:
            actions.append(Action(TAKING_OFF_ACTION, wording.taking_off_label()))
        silent = self._sounds()
        shown = Notification(key, title, body, Urgency.CRITICAL, stays=True, actions=tuple(actions), silent=silent)
        if self._show(shown):
            self._unshown.pop(key, None)
        else:
            self._unshown[key] = snapshot.now

    def _follow_checks(self, snapshot: Snapshot) -> None:
        """Take back each check that is not open any more; whoever may doze off finds theirs again after a restart."""
        on = {treatment.id: treatment for treatment in snapshot.record.on}
        for key, (treatment_id, check) in list(self._checks.items()):
            if treatment_id not in on or open_check(snapshot, on[treatment_id]) != check:
                self._notifier.withdraw(key)
                del self._checks[key]
        for treatment in on.values():
            waiting = open_check(snapshot, treatment) if treatment.dozing else None
            if waiting is not None and (treatment.id, waiting) not in self._checks.values():
                late = time_on_skin(snapshot.record, treatment, snapshot.moment) - waiting
                reminder = Reminder("", ReminderKind.STAY_AWAKE, treatment.region, treatment, -late)
                self._check(replace(reminder, hushed=self._quiet(snapshot.now.utc)), snapshot)

    def _follow_invitations(self, snapshot: Snapshot) -> None:
        """Take back what said that a treatment may begin, once one has, or once what was planned is over."""
        for key, regions in list(self._rests_over.items()):
            if any(snapshot.skin(region).state is not SkinState.READY for region in regions):
                self._notifier.withdraw(key)
                del self._rests_over[key]
        for key, occurrence in list(self._planned.items()):
            ready = snapshot.skin(occurrence.region).state is SkinState.READY
            if not ready or not is_open(snapshot.record, occurrence):
                self._notifier.withdraw(key)
                del self._planned[key]

    def _check(self, reminder: Reminder, snapshot: Snapshot) -> None:
        treatment, check = reminder.pack, open_check(snapshot, reminder.pack)
        if check is None:
            return
        key = f"{reminder.kind}:{treatment.id}:{check // timedelta(seconds=1)}"
        self._checks[key] = (treatment.id, check)
        title, body = wording.reminder(reminder, snapshot)
        actions = (
            Action(DEFAULT_ACTION, wording.show_label()),
            Action(CHECKED_ACTION, wording.feels_normal_label()),
            Action(NUMB_ACTION, wording.numb_label()),
        )
        urgent = reminder.kind is ReminderKind.STAY_AWAKE
        urgency = Urgency.CRITICAL if urgent else Urgency.NORMAL
        silent = self._sounds() or not reminder.rings
        if not self._show(Notification(key, title, body, urgency, stays=urgent, actions=actions, silent=silent)):
            self.attention.emit()

    def _rest_over(self, reminders: Sequence[Reminder], snapshot: Snapshot) -> None:
        regions = tuple(reminder.region for reminder in reminders)
        key = ":".join((ReminderKind.REST_OVER, *regions))
        self._rests_over[key] = regions
        title, body = wording.reminder(reminders[0], snapshot)
        if len(reminders) > 1:
            title, body = wording.rests_over(reminders, snapshot)
        self._show_calmly(key, title, body, rings=any(reminder.rings for reminder in reminders))

    def _tell_planned(self, reminder: Reminder, occurrence: Occurrence, snapshot: Snapshot) -> None:
        self._planned[reminder.key] = occurrence
        title, body = wording.reminder(reminder, snapshot)
        self._show_calmly(reminder.key, title, body, rings=reminder.rings)

    def _show_calmly(self, key: str, title: str, body: str, *, rings: bool) -> None:
        show = Action(DEFAULT_ACTION, wording.show_label())
        urgency = Urgency.NORMAL if rings else Urgency.LOW
        if not self._show(Notification(key, title, body, urgency, actions=(show,), silent=not rings)):
            self.attention.emit()

    def _show(self, notification: Notification) -> bool:
        try:
            self._notifier.show(notification)
        except NotificationFailed as error:
            _log.warning("no notification could be shown; the window shows it instead (%s)", error.reason)
            return False
        return True

    def _note_gone(self, key: str) -> None:
        self._gone.add(key)

    def _act(self, key: str, action: str) -> None:
        """Pass on what was said, if what it is about is still up: a stale action reaches nothing."""
        if action == DEFAULT_ACTION and key in self._planned:
            self.area_opened.emit(self._planned[key].area)
        elif action == DEFAULT_ACTION:
            self.opened.emit()
        elif key in self._packs_off:
            said = {OFF_ACTION: self.took_off, TAKING_OFF_ACTION: self.taking_off}.get(action)
            if said is not None:
                said.emit(self._packs_off[key])
        elif key in self._checks:
            said = {CHECKED_ACTION: self.checked, NUMB_ACTION: self.numb}.get(action)
            if said is not None:
                said.emit(self._checks[key][0])


_CHECKS: Final = frozenset({ReminderKind.SKIN_CHECK, ReminderKind.STAY_AWAKE})


def _may_pause(treatment: Treatment, snapshot: Snapshot) -> bool:
    """Whether *I am taking it off* may be said of it, or was said just now."""
    return not isinstance(rule.taking_off(snapshot, treatment.id), Refusal)


def _key(treatment: Treatment) -> str:
    return f"{ReminderKind.PACK_OFF}:{treatment.id}"
