# SPDX-License-Identifier: MIT
"""What the guard has to do, decided from what it heard and from the clocks. Nothing here does anything."""

from __future__ import annotations

from .lines import Line

TYPE_CHECKING = False  # what `typing` has weighs too much
if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_WAIT = 60.0
"""Seconds after which the clock and the watch file are looked at again, for a suspend stops what one waits on."""

ANSWER = 20.0
"""Seconds past due within which the program must have said that it rings."""

RENEWAL = 150.0
"""Seconds within which it must have said so again."""

TAKE_OVER = 30.0
"""Seconds within which a restarted program must have put its own guard in charge."""

HOLD_BACK = 10.0
"""Seconds that the first restart keeps the guard from ringing; once one has failed, no other does."""

BETWEEN_RESTARTS = 60.0
"""Seconds from one restart to the next."""

MOST_RESTARTS = 3
"""So many in succession, over all guards: a program that dies at every start is of no use."""

CALM = 600.0
"""A program that lived for so many seconds under guard did not die of its start."""

LOUDER = 120.0
"""Seconds past due after which the louder sound is played (the project's own choice; see the alarm's steps)."""

UNCONFIRMED = 900.0
"""Seconds past due until which it sounds without a break; then for `BURST` seconds a minute."""

SELDOM = 3600.0
"""Seconds past due after which it sounds for `BURST` seconds every ten minutes."""

BURST = 10.0

_LOOK = 1.0
_SOON = 0.01


class Watch:
    """When the pack is due (seconds since boot), the words to show, and the paths of the two sounds."""

    __slots__ = ("body", "due", "louder", "sound", "title")

    def __init__(self, due: str, title: str, body: str, sound: str, louder: str) -> None:
        self.due, self.title, self.body, self.sound, self.louder = float(due), title, body, sound, louder


class Orders:
    """What is to be done now: end, restart the program, ring (with this sound or silent), and look again after `wait`.

    `step` counts the steps of the alarm; at each the notification is shown anew.
    """

    __slots__ = ("end", "restart", "ring", "sound", "step", "wait")

    def __init__(self) -> None:
        self.end, self.restart, self.ring = False, False, False
        self.sound, self.step, self.wait = "", 0, LONGEST_WAIT


class Duty:
    """Decides, from what was heard and from the clocks; does nothing itself.

    `now` is seconds since boot with suspend, which tell when the pack is due. `awake` is seconds without it, which tell
    how long somebody had time to answer. `restarts` is how often the program was restarted in succession so far.
    """

    def __init__(self, restarts: int, awake: float) -> None:
        self.watch: Watch | None = None
        self.token = ""
        self.restarts = restarts
        self._born = awake
        self._app = "there"  # or "dead", "left" (ended with the pack on), "done"
        self._noticed: float | None = None
        self._rings: float | None = None
        self._attempt: float | None = None
        self._running = False
        self._failed = False
        self._next = awake + BETWEEN_RESTARTS if restarts else awake

    def hear(self, fields: Sequence[str], awake: float) -> None:
        """Take in one line of the program."""
        match fields:
            case [Line.TOKEN, token]:
                self.token = token
            case [Line.WATCH, *rest] if len(rest) == 5:
                watch = Watch(*rest)
                if self.watch is None or watch.due != self.watch.due:
                    self._noticed = self._rings = None
                self.watch = watch
            case [Line.RINGING, due]:
                if self.watch is not None and float(due) == self.watch.due:
                    self._rings = awake
            case [Line.LEAVE]:
                self._app = "left"
            case [Line.DONE]:
                self._app = "done"
            case _:
                raise ValueError(fields[0])  # the program and its guard are of one version

    def hang_up(self, awake: float) -> None:
        """The pipe has ended: the program is dead, unless it said before that it goes."""
        if self._app == "there":
            self._app = "dead"
            if awake - self._born >= CALM:
                self.restarts, self._next = 0, awake

    def restart_ended(self, status: int) -> None:
        """The restarted program has ended. With 0 it says that another one is running."""
        self._running = False
        if status != 0:
            self._give_up_attempt()

    def look(self, now: float, awake: float, in_charge: str | None) -> Orders:
        """What is to be done. `in_charge` is the token in the watch file, "" if there is none, None if unreadable."""
        orders = Orders()
        if self._app == "done" or self._replaced(in_charge):
            orders.end = True
            return orders
        if self._app == "dead":
            self._plan_restart(orders, awake)
        if self.watch is None:
            orders.end = self._app == "left" or self._given_up()
        else:
            self._plan_ringing(orders, self.watch, now, awake)
        orders.wait = max(orders.wait, _SOON)
        return orders

    def _replaced(self, in_charge: str | None) -> bool:
        """Whether another guard is in charge, or none. Where that cannot be known, this one is."""
        return bool(self.token) and in_charge is not None and in_charge != self.token

    def _give_up_attempt(self) -> None:
        self._attempt, self._failed = None, True

    def _given_up(self) -> bool:
        return self._app == "dead" and self._attempt is None and not self._running and self.restarts >= MOST_RESTARTS

    def _plan_restart(self, orders: Orders, awake: float) -> None:
        if self._attempt is not None and awake - self._attempt >= TAKE_OVER:
            self._give_up_attempt()
        if self._attempt is None and not self._running and self.restarts < MOST_RESTARTS:
            if awake >= self._next:
                orders.restart = True
                self.restarts += 1
                self._attempt, self._running, self._next = awake, True, awake + BETWEEN_RESTARTS
            else:
                orders.wait = min(orders.wait, self._next - awake)
        if self._attempt is not None:
            orders.wait = min(orders.wait, _LOOK)

    def _plan_ringing(self, orders: Orders, watch: Watch, now: float, awake: float) -> None:
        past = now - watch.due
        if past < 0:
            self._noticed = None
            orders.wait = min(orders.wait, -past)
            return
        if self._noticed is None:
            self._noticed = awake
        waits = self._rings_from(awake) - awake
        if waits > 0:
            orders.wait = min(orders.wait, waits)
            return
        if not self.token and self._app != "there" and past >= SELDOM:
            orders.end = True  # nobody could have told it that it is over
            return
        orders.ring = True
        orders.step = sum(past >= step for step in (LOUDER, UNCONFIRMED, SELDOM))
        silent = silence(past)
        if silent <= 0:
            orders.sound = watch.louder if past >= LOUDER else watch.sound
        orders.wait = min(orders.wait, silent or _LOOK)

    def _rings_from(self, awake: float) -> float:
        """From when on, in seconds awake, the guard rings itself for what is due."""
        if self._app == "there":
            noticed = awake if self._noticed is None else self._noticed
            return noticed + ANSWER if self._rings is None else self._rings + RENEWAL
        return awake if self._attempt is None or self._failed else self._attempt + HOLD_BACK


def silence(past: float) -> float:
    """How many seconds are left until it sounds again, `past` seconds past due; 0 while it sounds."""
    if past < UNCONFIRMED:
        return 0.0
    start, every = (UNCONFIRMED, 60.0) if past < SELDOM else (SELDOM, 600.0)
    within = (past - start) % every
    return 0.0 if within < BURST else every - within
