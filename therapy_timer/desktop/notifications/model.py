# SPDX-License-Identifier: MIT
"""What a notification is, and what every way of showing one has in common."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from typing import ClassVar

DEFAULT_ACTION = "default"
"""The id of the action that a click on the notification itself stands for."""


class Urgency(Enum):
    """How much a notification may disturb; the values are those of the notification specification."""

    LOW = 0
    NORMAL = 1
    CRITICAL = 2


@dataclass(frozen=True, slots=True)
class Action:
    """A button of a notification: an id for the program and a label for the person."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Notification:
    """Something to tell the person.

    `key` says what it is about: a second notification with the same key replaces the first, so an action that
    must not reach anything else has to name it in the key. `title` and `body` are plain text. One that
    `stays` is there until it is answered or withdrawn, also after one of its actions was chosen. A `silent`
    one makes no sound of the desktop's own.
    """

    key: str
    title: str
    body: str
    urgency: Urgency = Urgency.NORMAL
    stays: bool = False
    actions: tuple[Action, ...] = ()
    silent: bool = False


class NotificationFailed(Exception):
    """The notification was not accepted, so the person may not have seen it; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Notifier(Protocol):
    """Whatever can show notifications."""

    @property
    def name(self) -> str:
        """What the diagnostic log calls it."""
        ...

    def show(self, notification: Notification) -> None:
        """Show the notification in place of an earlier one with its key. Raises NotificationFailed."""
        ...

    def withdraw(self, key: str) -> None:
        """Take the notification away when it is still up; never fails."""
        ...


class NotificationHandler(QObject):
    """One way of showing notifications, as a `Notifier` that tells what the person did with them.

    Belongs to the GUI thread. The signals come from the event loop, never from within `show` or `withdraw`.
    """

    name: ClassVar[str] = ""

    action_invoked = Signal(str, str)
    """The person chose an action: the notification's key and the action's id."""

    dismissed = Signal(str)
    """A notification, named by its key, is gone and was not withdrawn: closed by the person, expired, or lost with
    what showed it.

    Most desktops close a notification after one of its actions, so this may come with `action_invoked`,
    before or after it, unless the notification is withdrawn at the action.
    """

    @property
    def reachable(self) -> bool | None:
        """Whether it could show something now, as far as is known without asking; None when that is not known yet."""
        return None

    def prepare(self) -> None:
        """Do without waiting what would make the first `show` slow; never fails."""

    def show(self, notification: Notification) -> None:
        """Show the notification in place of an earlier one with its key. Raises NotificationFailed."""
        raise NotImplementedError

    def withdraw(self, key: str) -> None:
        """Take the notification away when it is still up; never fails."""
        raise NotImplementedError

    def close(self) -> None:
        """Give back what it holds of the system. Notifications that are up stay up."""
