# SPDX-License-Identifier: MIT
"""Random events, and random histories of events that can follow each other, whatever the rule says of them."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from tests.helpers.clock import FakeClock, minutes
from therapy_timer.core.clock import STAND_IN, ZERO, Instant
from therapy_timer.core.events import (
    AreaAdded,
    AreaHidden,
    AreaRenamed,
    Cancelled,
    Corrected,
    Deleted,
    Event,
    Moved,
    Noted,
    PainSaid,
    Removed,
    Reopened,
    RestImported,
    Restored,
    RestSet,
    SkinChecked,
    Started,
    TakingOff,
    Told,
)
from therapy_timer.core.region import Region

if TYPE_CHECKING:
    from collections.abc import Sequence

KINDS: Sequence[type[Event]] = get_args(Event)
"""Every kind of event that there is."""

TEXTS = st.text(st.characters(codec="utf-8"), max_size=50)
TIMES = st.timedeltas(timedelta(days=-3650), timedelta(days=3650))

History = list[tuple[Instant, Event]]


def _values(kind: Any) -> st.SearchStrategy[Any]:
    if isinstance(kind, UnionType):
        return st.one_of(*(st.none() if each is NoneType else _values(each) for each in get_args(kind)))
    if get_origin(kind) is tuple:
        return st.lists(_values(get_args(kind)[0]), max_size=4).map(tuple)
    if issubclass(kind, StrEnum):
        return st.sampled_from(kind)
    return {
        str: TEXTS,
        bool: st.booleans(),
        timedelta: TIMES,
        int: st.integers(-10, 20),
        datetime: st.datetimes(timezones=st.just(UTC)),
        date: st.dates(),
        time: st.times().map(lambda each: each.replace(second=0, microsecond=0)),
    }[kind]


def events_of(kind: type[Event]) -> st.SearchStrategy[Event]:
    """Any event of a kind, sensible or not."""
    hints = get_type_hints(kind)
    return st.builds(kind, **{field.name: _values(hints[field.name]) for field in fields(kind)})


events = st.sampled_from(KINDS).flatmap(events_of)

_SPANS = st.one_of(
    st.sampled_from([ZERO, timedelta(microseconds=1), minutes(15), minutes(120)]),
    st.sampled_from([timedelta(hours=47), timedelta(days=3)]),
    st.timedeltas(ZERO, minutes(30)),
)
_AGO = st.just(ZERO) | st.timedeltas(ZERO, timedelta(hours=24))
_REGIONS = st.sampled_from([Region.LOWER_BACK, Region.LEFT_KNEE, Region.LEFT_ELBOW])
_PLANS = st.integers(5, 20).map(minutes)
_OF_A_TREATMENT = {
    *(Removed, Reopened, Cancelled, Moved, TakingOff, SkinChecked, Told),
    *(PainSaid, Noted, Corrected, Deleted, Restored),
}


class _Teller:
    """Makes up one event after the other."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.clock = FakeClock()
        self.history: History = []
        self.treatments: list[str] = []
        self.areas = ["lower-back"]

    def go_on(self) -> None:
        """One more event, or something that happens to the computer."""
        self.clock.to(self.clock.true + self.draw(_SPANS))
        happens = (self.reboot, self.restart, self.step, None, None)
        kind = self.draw(st.sampled_from([*KINDS, Started, Removed, Removed, *happens]))
        if isinstance(kind, type):
            if self.treatments or kind not in _OF_A_TREATMENT:
                self.history.append((self.clock.now(), self.event(kind)))
        elif kind is not None:
            kind()

    def reboot(self) -> None:
        up = self.draw(st.timedeltas(ZERO, minutes(60)))
        boot_id = self.draw(st.sampled_from([None, None, self.clock.boot_id, self.stand_in()]))
        self.clock.reboot(self.clock.true + up + self.draw(_SPANS), up=up, boot_id=boot_id)

    def restart(self) -> None:
        if self.clock.boot_id.startswith(STAND_IN):
            self.clock.boot_id = self.stand_in()

    def step(self) -> None:
        self.clock.ahead += self.draw(st.timedeltas(timedelta(days=-3), timedelta(days=3)))

    def stand_in(self) -> str:
        return f"{STAND_IN}{len(self.history)}"

    def event(self, kind: type[Event]) -> Event:
        fixed: dict[str, Any] = {}
        region = self.draw(_REGIONS)
        if kind in _OF_A_TREATMENT:
            fixed["treatment"] = self.draw(st.sampled_from(self.treatments))
        if kind is Started:
            self.treatments.append(f"treatment-{len(self.treatments):03}")
            fixed["treatment"] = self.treatments[-1]
        if kind in {Started, Moved}:
            fixed |= {"area": region.value, "region": region, "planned": self.draw(_PLANS)}
        if kind is AreaAdded:
            self.areas.append(f"{region}-{len(self.history)}")
            fixed["area"] = self.areas[-1]
        if kind in {AreaRenamed, AreaHidden}:
            fixed["area"] = self.draw(st.sampled_from(self.areas))
        if kind is RestSet:
            fixed |= {"region": region, "rest": minutes(self.draw(st.integers(120, 360)))}
        if kind in {Started, Removed, RestImported}:
            fixed["ago"] = self.draw(_AGO)
        if kind is Corrected:
            fixed |= {"area": region.value, "region": region, "ended": self.draw(_AGO)}
            fixed["began"] = fixed["ended"] + self.draw(_AGO)
        hints = get_type_hints(kind)
        others = {field.name for field in fields(kind)} - fixed.keys()
        return kind(**fixed, **{name: self.draw(_values(hints[name])) for name in sorted(others)})


@st.composite
def histories(draw: st.DrawFn, max_size: int = 40) -> History:
    """Events on a computer that is switched off and on, whose clock is set and whose boot may have no name."""
    teller = _Teller(draw)
    for _ in range(draw(st.integers(0, max_size))):
        teller.go_on()
    return teller.history
