# SPDX-License-Identifier: MIT
"""Events as rows: what goes in comes out, and what no program can have written is noticed."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import FakeClock, minutes
from tests.helpers.histories import KINDS, TEXTS, events, events_of
from therapy_timer.core.clock import Instant
from therapy_timer.core.events import (
    Anchored,
    AnchorReason,
    Answer,
    Event,
    Modality,
    Removed,
    Started,
)
from therapy_timer.core.region import Region
from therapy_timer.log.events import BadRow, Row, from_microseconds, microseconds, row_of

NOW = FakeClock().now()
STARTED = Started("t1", "lower-back", Region.LOWER_BACK, Modality.ICE, minutes(15), minutes(1.5), outside=True)

INSTANTS = st.builds(
    Instant,
    st.datetimes(timezones=st.just(UTC)),
    st.timedeltas(timedelta(0), timedelta(days=3650)),
    TEXTS,
)


def forged(row: Row, **changes: object) -> Row:
    """The row with other contents and the checksum that fits them."""
    changed = replace(row, **changes)  # type: ignore[arg-type]
    return replace(changed, checksum=changed.sum())


def with_data(data: object, event: Event = STARTED) -> Row:
    """A row whose data are something else, with a checksum that fits."""
    text = data if isinstance(data, str) else json.dumps(data)
    return forged(row_of("e1", "m1", NOW, event), data=text)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_comes_out_as_it_went_in(kind: type[Event]) -> None:
    @given(events_of(kind), INSTANTS)
    def check(event: Event, instant: Instant) -> None:
        row = row_of("e1", "m1", instant, event)
        assert row.event == event
        assert type(row.event) is kind
        assert row.instant == instant
        assert row.treatment == getattr(event, "treatment", None)

    check()


def test_every_kind_has_a_name_of_its_own() -> None:
    @given(st.tuples(*(events_of(kind) for kind in KINDS)))
    def check(one_of_each: tuple[Event, ...]) -> None:
        assert len({row_of("e1", "m1", NOW, event).kind for event in one_of_each}) == len(KINDS)

    check()


def test_the_row_of_an_event() -> None:
    row = row_of("e1", "m1", NOW, STARTED)
    assert row == Row(
        id="e1",
        kind="started",
        treatment="t1",
        machine="m1",
        utc=1_772_445_600_000_000,
        since_boot=18_000_000_000,
        boot="boot-1",
        data='{"treatment":"t1","area":"lower-back","region":"lower-back","modality":"ice",'
        '"planned":900.0,"ago":90.0,"outside":true,"dozing":false}',
        checksum=row.sum(),
    )


def test_an_event_without_a_treatment() -> None:
    row = row_of("e1", "m1", NOW, Anchored(AnchorReason.START))
    assert (row.kind, row.treatment, row.data) == ("anchored", None, '{"reason":"start"}')


@given(events, INSTANTS, st.data())
def test_no_column_changes_unnoticed(event: Event, instant: Instant, data: st.DataObject) -> None:
    row = row_of("e1", "m1", instant, event)
    name = data.draw(st.sampled_from([field.name for field in fields(Row)]))
    before = getattr(row, name)
    other = data.draw(st.integers(-(2**63), 2**63 - 1) if isinstance(before, int) else TEXTS)
    if other != before:
        with pytest.raises(BadRow, match="checksum of event"):
            _ = replace(row, **{name: other}).event


def test_what_moves_from_one_column_to_the_next_is_noticed() -> None:
    row = row_of("e1", "m1", NOW, STARTED)
    with pytest.raises(BadRow):
        _ = replace(row, id="e", kind="1started").event
    with pytest.raises(BadRow):
        _ = replace(row, utc=row.since_boot, since_boot=row.utc).event


def test_no_treatment_is_not_an_empty_one() -> None:
    row = row_of("e1", "m1", NOW, Anchored(AnchorReason.START))
    with pytest.raises(BadRow, match="checksum"):
        _ = replace(row, treatment="").event
    with pytest.raises(BadRow, match="treatment of event"):
        _ = forged(row, treatment="").event


WHOLE = json.loads(row_of("e1", "m1", NOW, STARTED).data)


@pytest.mark.parametrize(
    "data",
    [
        *("", "{", "null", "[]", "5", '"treatment"', "[" * 100_000, '{"a":1'),
        *({}, [WHOLE], {**WHOLE, "more": 1}, {"treatment": "t1"}),
        {name: value for name, value in WHOLE.items() if name != "planned"},
        *({**WHOLE, "treatment": value} for value in (None, 1, True, ["t1"], {"t": 1})),
        *({**WHOLE, "region": value} for value in ("", "face", "LOWER_BACK", None, 1, True, [])),
        *({**WHOLE, "modality": value} for value in ("ICE", "cold", "", None, 0)),
        *(
            {**WHOLE, "planned": value}
            for value in ("15", None, True, [15], float("nan"), float("inf"), 1e300, 10**400)
        ),
        *({**WHOLE, "ago": value} for value in (False, "", -float("inf"))),
        *({**WHOLE, "outside": value} for value in (0, 1, "true", None, 1.0)),
        {**WHOLE, "treatment": "t2"},
    ],
    ids=str,
)
def test_fields_that_no_program_wrote(data: object) -> None:
    with pytest.raises(BadRow, match="of event e1"):
        _ = with_data(data).event


@pytest.mark.parametrize("kind", ["", "Started", "deleted", "start\x00ed"])
def test_a_kind_that_is_not_known(kind: str) -> None:
    with pytest.raises(BadRow, match="fields of event e1"):
        _ = forged(row_of("e1", "m1", NOW, STARTED), kind=kind).event


def test_the_kind_of_another_event() -> None:
    with pytest.raises(BadRow):
        _ = forged(row_of("e1", "m1", NOW, STARTED), kind="removed").event


def test_a_field_that_is_left_out_has_its_default() -> None:
    """So that an event may get one more field without making the older ones unreadable."""
    assert with_data({"treatment": "t1"}, Removed("t1")).event == Removed("t1", timedelta(0), Answer.NOW)


def test_a_whole_number_of_seconds_will_do() -> None:
    assert with_data({**WHOLE, "planned": 900}).event == STARTED


@pytest.mark.parametrize("utc", [2**63 - 1, -(2**63), 10**17 * 9, -62_135_596_800_000_001])
def test_a_time_that_is_none(utc: int) -> None:
    with pytest.raises(BadRow, match=r"time"):
        _ = forged(row_of("e1", "m1", NOW, STARTED), utc=utc).instant


@pytest.mark.parametrize("since_boot", [10**30, -(10**30)])
def test_a_time_since_boot_that_is_none(since_boot: int) -> None:
    with pytest.raises(BadRow, match="time of event e1"):
        _ = forged(row_of("e1", "m1", NOW, STARTED), since_boot=since_boot).instant


@given(st.datetimes(timezones=st.just(UTC)))
def test_times_are_exact(utc: datetime) -> None:
    assert from_microseconds(microseconds(utc)) == utc
    assert from_microseconds(0) == datetime(1970, 1, 1, tzinfo=UTC)
    assert microseconds(datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)) == 1_000_000


@pytest.mark.parametrize("name", [field.name for field in fields(Row)])
@pytest.mark.parametrize("value", [b"bytes", 1.5, float("inf"), None])
def test_columns_that_hold_something_else(name: str, value: object) -> None:
    """SQLite hands out what it finds, whatever the table promises."""
    row = replace(row_of("e1", "m1", NOW, STARTED), **{name: value})
    with pytest.raises(BadRow):
        _ = row.event
    if name in {"utc", "since_boot"} and value != 1.5:
        with pytest.raises(BadRow):
            _ = row.instant


def test_a_bad_row_is_a_value_error() -> None:
    assert issubclass(BadRow, ValueError)
