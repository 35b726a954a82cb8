# SPDX-License-Identifier: MIT
"""APScheduler, which nothing else schedules with: it asks for a tick at the instants it is given, and no more.

Importing APScheduler takes a tenth of a second. Import this module after the first paint, and from no module that is
needed for it.

APScheduler runs here inside Qt's event loop on a single owned, precise, single-shot timer, with its jobs in
memory and run on the thread that made the scheduler (the GUI thread). No job holds state: it notes that its
instant has come, and `ReminderScheduler.fired` asks for a tick once APScheduler has returned.

Due times are wall-clock instants, but a Qt timer waits on a clock that stands still in suspend, and does not
learn that the wall clock was set. No single wait is longer than `LONGEST_WAIT` for that reason; whoever hears
of a resume or a clock change calls `ReminderScheduler.wakeup` and gets what is due at once. The same limit
keeps the timer from overflowing, which it does at 24.8 days.
"""

from __future__ import annotations

import logging
import math
import threading
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from apscheduler.executors.base import BaseExecutor
from apscheduler.schedulers.base import BaseScheduler
from apscheduler.triggers.date import DateTrigger
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_logger = logging.getLogger(__name__)

LONGEST_WAIT: Final = timedelta(minutes=1)
"""After this long at most the clock is looked at again: the greatest delay if nobody tells of a resume.

One look takes some hundredths of a millisecond, and with nothing wanted there is none.
"""

RETRY_AFTER: Final = timedelta(seconds=10)
"""When to look again after a look that failed."""

TOLERANCE: Final = timedelta(milliseconds=20)
"""A job this near to the wanted instant is near enough: a clock that is being slewed must not move jobs."""


@dataclass(frozen=True, slots=True)
class Job:
    """An instant (aware, UTC) at which a tick will be asked for; `id` is the key, `@` and the instant."""

    id: str
    at: datetime


class _Wish(NamedTuple):
    key: str
    at: datetime

    @property
    def id(self) -> str:
        return f"{self.key}@{self.at.isoformat()}"


class _ClockZone(tzinfo):
    """UTC whose "now" is `now`: APScheduler reads the time as `datetime.now(zone)`, which asks the zone.

    Python would ask it for other conversions too, but not for those of an instant that bears this very zone:
    each one that is handed to APScheduler therefore has to.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now

    def fromutc(self, dt: datetime, /) -> datetime:
        del dt  # the system's reading
        return self.mark(self._now().astimezone(UTC))

    def mark(self, instant: datetime) -> datetime:
        """The same instant (UTC), bearing this zone."""
        return instant.replace(tzinfo=self)

    def utcoffset(self, dt: datetime | None, /) -> timedelta:
        del dt
        return timedelta(0)

    def dst(self, dt: datetime | None, /) -> timedelta:
        del dt
        return timedelta(0)

    def tzname(self, dt: datetime | None, /) -> str:
        del dt
        return "UTC"


class _InThreadExecutor(BaseExecutor):
    """Runs each job on the spot, however late it is.

    APScheduler's own `DebugExecutor` would keep a count of instances for every id it ever ran.
    """

    def submit_job(self, job: Any, run_times: list[datetime]) -> None:  # noqa: ANN401 - APScheduler has no types
        self._do_submit_job(job, run_times)

    def _do_submit_job(self, job: Any, run_times: list[datetime]) -> None:  # noqa: ANN401
        del run_times
        try:
            job.func(*job.args)
        except Exception:
            _logger.exception("A scheduled job failed.")


class _Scheduler(BaseScheduler):
    """APScheduler without a loop of its own: `wake` has to make `look` happen soon, on the right thread."""

    def __init__(self, zone: _ClockZone, wake: Callable[[], None]) -> None:
        defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        super().__init__(timezone=zone, job_defaults=defaults)
        self._zone = zone
        self._wake = wake

    def _create_default_executor(self) -> _InThreadExecutor:
        return _InThreadExecutor()

    def wakeup(self) -> None:
        self._wake()

    def shutdown(self, wait: bool = True) -> None:
        """Overrides an abstract method that has all there is to do."""
        super().shutdown(wait)

    def look(self) -> float | None:
        """Run what is due; seconds to the next job, None without one."""
        seconds: float | None = self._process_jobs()
        return seconds

    def add(self, wish: _Wish, note: Callable[[_Wish], None]) -> None:
        trigger = DateTrigger(self._zone.mark(wish.at), self._zone)
        self.add_job(note, trigger, args=(wish,), id=wish.id)

    def wishes(self) -> list[_Wish]:
        return [job.args[0] for job in self.get_jobs()]


def _system_now() -> datetime:
    return datetime.now(UTC)


class ReminderScheduler(QObject):
    """Asks for a tick, by `fired`, when one of the instants it was told to keep has come.

    `now` tells the wall clock's time (aware); it is called on this object's thread only. `start`, `shutdown`
    and `jobs` belong on that thread too; `keep` and `wakeup` may be called from any.
    """

    fired = Signal()
    """At least one instant has come: derive, tell, and call `keep` with what is wanted then.

    Emitted on this object's thread, once for all instants that came together, when APScheduler has returned.
    """

    _wake_asked = Signal()
    _tick_asked = Signal()

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], datetime] = _system_now) -> None:
        super().__init__(parent)
        self._now = now
        self._home = threading.get_ident()
        self._scheduler: _Scheduler | None = None
        self._wanted: deque[tuple[frozenset[_Wish], timedelta]] = deque(maxlen=1)
        self._looking = False
        self._spent: set[_Wish] = set()
        self._tick_due = False
        self._asked_at: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        # Queued: from any thread, and never from within APScheduler.
        self._wake_asked.connect(self._look_soon, Qt.ConnectionType.QueuedConnection)
        self._tick_asked.connect(self._ask_for_tick, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to keep the instants that were, or will be, given to `keep`; no effect when running."""
        if self._scheduler is not None:
            return
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        scheduler = _Scheduler(_ClockZone(self._now), self.wakeup)
        scheduler.start()
        self._scheduler = scheduler
        self._reconcile(scheduler)

    def shutdown(self) -> None:
        """Forget every instant and stop; `fired` is not emitted after this. No effect when not running."""
        scheduler, self._scheduler = self._scheduler, None
        if scheduler is None:
            return
        self._timer.stop()
        self._wanted.clear()
        self._spent.clear()
        self._tick_due = False
        self._asked_at = None
        scheduler.shutdown()

    def wakeup(self) -> None:
        """Look at the clock soon: it may have been set, or the computer may have slept. From any thread."""
        self._wake_asked.emit()

    def keep(self, wanted: Iterable[tuple[str, datetime]], tolerance: timedelta = TOLERANCE) -> None:
        """Keep exactly these instants from now on: set what is missing, drop what is no longer wanted.

        Each is a key and an aware instant. A job of the same key within `tolerance` stays as it is. A past
        instant fires at once, but only once: if it is still wanted although a tick was asked for after it had
        come, it is not set again, or a reminder that cannot be told would keep the processor busy. To try
        again, want a later instant.

        The last call holds. It takes effect at once on this object's thread, otherwise (from another thread,
        before `start`, while jobs are run) as soon as it can. Raises ValueError for an instant without zone.
        """
        wishes = frozenset(_Wish(key, _in_utc(at)) for key, at in wanted)
        self._wanted.append((wishes, tolerance))
        if threading.get_ident() != self._home or self._looking:
            self.wakeup()
        elif self._scheduler is not None:
            self._reconcile(self._scheduler)

    def jobs(self) -> tuple[Job, ...]:
        """What is set, the earliest first."""
        wishes = self._scheduler.wishes() if self._scheduler is not None else []
        return tuple(Job(wish.id, wish.at) for wish in sorted(wishes, key=lambda wish: (wish.at, wish.key)))

    def _reconcile(self, scheduler: _Scheduler) -> None:
        try:
            wanted, tolerance = self._wanted.pop()
        except IndexError:
            return
        kept = set(scheduler.wishes())
        missing, surplus = _difference(wanted, kept, tolerance)
        settled = self._settled(missing, tolerance)
        for wish in surplus:
            scheduler.remove_job(wish.id)
        for wish in missing - settled.keys():
            scheduler.add(wish, self._note)
        self._spent = set(settled.values())
        if surplus:
            self.wakeup()

    def _settled(self, missing: set[_Wish], tolerance: timedelta) -> dict[_Wish, _Wish]:
        """The wishes that a tick has seen past already, each with the fired job that asked for it."""
        if self._asked_at is None or not self._spent:
            return {}
        # After the clock was set back, an instant that had come may lie ahead again.
        seen_until = min(self._asked_at, self._now().astimezone(UTC))
        past = {wish for wish in missing if wish.at <= seen_until}
        found = ((wish, _nearest(wish, self._spent, tolerance)) for wish in past)
        return {wish: near for wish, near in found if near is not None}

    def _note(self, wish: _Wish) -> None:
        self._spent.add(wish)
        self._tick_due = True

    @Slot()
    def _look_soon(self) -> None:
        if self._scheduler is not None:
            self._timer.start(0)

    @Slot()
    def _look(self) -> None:
        scheduler = self._scheduler
        if scheduler is None:
            return
        self._looking = True
        try:
            self._reconcile(scheduler)
            wait = scheduler.look()
        except Exception:
            _logger.exception("Looking for due reminders failed; trying again in %s.", RETRY_AFTER)
            wait = RETRY_AFTER.total_seconds()
            self._tick_due = True  # a tick does not need the scheduler to find what is due
        finally:
            self._looking = False
        if self._scheduler is not scheduler:
            return
        if wait is not None:
            # Rounded up: a fraction of a millisecond early, there would be nothing due yet.
            self._timer.start(math.ceil(min(wait, LONGEST_WAIT.total_seconds()) * 1000))
        if self._tick_due:
            self._tick_due = False
            self._tick_asked.emit()

    @Slot()
    def _ask_for_tick(self) -> None:
        if self._scheduler is not None:
            self._asked_at = self._now().astimezone(UTC)
            self.fired.emit()


def _in_utc(at: datetime) -> datetime:
    if at.utcoffset() is None:
        raise ValueError("An instant without a time zone cannot be kept.")
    return at.astimezone(UTC)


def _nearest(wish: _Wish, others: Iterable[_Wish], tolerance: timedelta) -> _Wish | None:
    near = (other for other in others if other.key == wish.key and abs(other.at - wish.at) <= tolerance)
    return min(near, key=lambda other: (abs(other.at - wish.at), other.at), default=None)


def _difference(wanted: frozenset[_Wish], kept: set[_Wish], tolerance: timedelta) -> tuple[set[_Wish], set[_Wish]]:
    """What is missing from the kept wishes, and what is too much; each kept one can stand for one wanted."""
    missing: set[_Wish] = set()
    surplus = kept - wanted
    for wish in sorted(wanted - kept):
        near = _nearest(wish, surplus, tolerance)
        if near is None:
            missing.add(wish)
        else:
            surplus.remove(near)
    return missing, surplus
