# SPDX-License-Identifier: MIT
"""Brings reminders to the person: as notifications, and by raising the window for a pack that should be off."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from therapy_timer.core.clock import Instant
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import Reminder, ReminderKind
from therapy_timer.core.skin import RINGING, SkinState, Snapshot
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

OFF_ACTION: Final = "off"
"""The id of the action *I took it off*; the notification's key names the treatment that it ends."""

RETRY_AFTER: Final = timedelta(seconds=30)
"""A pack-off notification that nothing took is tried again after this: the desktop may not be up yet."""

_log = logging.getLogger(__name__)


class Announcer(QObject):
    """Tells reminders, and keeps up what holds until it is answered.

    `took_off` carries the id of the treatment that the person ended in a notification; `attention` asks for the
    window to be raised, `opened` for it to be shown because the person clicked a notification.
    """

    took_off = Signal(str)
    attention = Signal()
    opened = Signal()

    def __init__(self, notifier: NotificationHandler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifier = notifier
        self._packs_off: dict[str, str] = {}
        self._unshown: dict[str, Instant] = {}
        self._rests_over: dict[str, tuple[Region, ...]] = {}
        notifier.action_invoked.connect(self._act)

    def tell(self, reminders: Sequence[Reminder], snapshot: Snapshot) -> None:
        """Tell what came due together: each pack-off by notification and window, all others in one notification."""
        for reminder in reminders:
            if reminder.kind is ReminderKind.PACK_OFF:
                self._take_off(reminder, snapshot)
                self.attention.emit()
        others = [reminder for reminder in reminders if reminder.kind is not ReminderKind.PACK_OFF]
        if others:
            self._rest_over(others, snapshot)

    def follow(self, snapshot: Snapshot) -> None:
        """Take back what was answered; put up what is still to be answered and is not up, as after a restart."""
        ringing = {
            skin.treatment.id: Reminder("", ReminderKind.PACK_OFF, skin.region, skin.treatment, skin.remaining)
            for skin in snapshot.on
            if skin.state in RINGING and skin.treatment and skin.remaining is not None
        }
        for key, treatment_id in list(self._packs_off.items()):
            if treatment_id not in ringing:
                self._notifier.withdraw(key)
                self._unshown.pop(key, None)
                del self._packs_off[key]
        for key, regions in list(self._rests_over.items()):
            if any(snapshot.skin(region).state is not SkinState.READY for region in regions):
                self._notifier.withdraw(key)
                del self._rests_over[key]
        for reminder in ringing.values():
            key = _key(reminder.treatment)
            if key not in self._packs_off:
                self._take_off(reminder, snapshot)
                self.attention.emit()
            elif key in self._unshown and snapshot.now.since_boot - self._unshown[key].since_boot >= RETRY_AFTER:
                self._take_off(reminder, snapshot)

    def say(self, key: str, title: str, body: str) -> None:
        """Tell something that is no reminder, quietly."""
        self._show(Notification(key, title, body, Urgency.LOW, silent=True))

    def _take_off(self, reminder: Reminder, snapshot: Snapshot) -> None:
        key = _key(reminder.treatment)
        self._packs_off[key] = reminder.treatment.id
        title, body = wording.reminder(reminder, snapshot)
        actions = (Action(DEFAULT_ACTION, wording.show_label()), Action(OFF_ACTION, wording.off_label()))
        if self._show(Notification(key, title, body, Urgency.CRITICAL, stays=True, actions=actions)):
            self._unshown.pop(key, None)
        else:
            self._unshown[key] = snapshot.now

    def _rest_over(self, reminders: Sequence[Reminder], snapshot: Snapshot) -> None:
        regions = tuple(reminder.region for reminder in reminders)
        key = ":".join((ReminderKind.REST_OVER, *regions))
        self._rests_over[key] = regions
        title, body = wording.reminder(reminders[0], snapshot)
        if len(reminders) > 1:
            title, body = wording.rests_over(reminders, snapshot)
        rings = any(reminder.rings for reminder in reminders)
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

    def _act(self, key: str, action: str) -> None:
        treatment = self._packs_off.get(key)
        if action == OFF_ACTION and treatment is not None:
            self.took_off.emit(treatment)
        elif action == DEFAULT_ACTION:
            self.opened.emit()


def _key(treatment: Treatment) -> str:
    return f"{ReminderKind.PACK_OFF}:{treatment.id}"
