# SPDX-License-Identifier: MIT
"""A computer whose clocks a test sets. The true time goes on by itself alone, whatever the clocks show."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from therapy_timer.core.clock import ZERO, Instant

DAY = datetime(2026, 3, 2, tzinfo=UTC)
"""The day on which "10:15" lies: a Monday on which no zone changes its clocks."""


def at(when: str | datetime) -> datetime:
    """The instant that "10:15", "10:14:59" or "10:14:59.999999" means, on `DAY` and in UTC."""
    if isinstance(when, datetime):
        return when
    return datetime.combine(DAY, time.fromisoformat(when), tzinfo=UTC)


def minutes(number: float) -> timedelta:
    """A number of minutes, as a time span."""
    return timedelta(minutes=number)


class FakeClock:
    """A `Clock` that stands still until the test moves it.

    `true` is the true time (UTC), `ahead` how far the wall clock is ahead of it, `boot_id` names the boot. Times are
    given as "10:15" or as aware datetimes, and are true times unless a name says `wall`.
    """

    def __init__(
        self, when: str | datetime = "10:00", *, up: timedelta = timedelta(hours=5), boot_id: str = "boot-1"
    ) -> None:
        self.true = at(when)
        self.ahead = ZERO
        self.boot_id = boot_id
        self._booted = self.true - up
        self._boots = 1

    def now(self) -> Instant:
        """Read all clocks at once."""
        return Instant(self.true + self.ahead, self.true - self._booted, self.boot_id)

    @property
    def up(self) -> timedelta:
        """The time since boot."""
        return self.true - self._booted

    def to(self, when: str | datetime) -> None:
        """Let time pass until then. Suspended or not is the same: the time since boot includes suspend."""
        then = at(when)
        if then < self.true:
            raise ValueError(f"time does not run backwards, from {self.true} to {then}")
        self.true = then

    def go(self, **span: float) -> None:
        """Let a span of time pass: `go(minutes=5)`."""
        self.to(self.true + timedelta(**span))

    def set_wall(self, when: str | datetime) -> None:
        """Set the wall clock, and nothing else."""
        self.ahead = at(when) - self.true

    def reboot(
        self,
        when: str | datetime,
        *,
        up: timedelta = timedelta(minutes=1),
        boot_id: str | None = None,
        wall: str | datetime | None = None,
    ) -> None:
        """Switch the computer off now; at `when` it has been up again for `up`.

        The wall clock goes on unless `wall` says what it shows then. `boot_id` is another one unless it is given.
        """
        self.to(when)
        self._booted = self.true - up
        self._boots += 1
        self.boot_id = boot_id if boot_id is not None else f"boot-{self._boots}"
        if wall is not None:
            self.set_wall(wall)
