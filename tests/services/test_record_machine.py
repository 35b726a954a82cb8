# SPDX-License-Identifier: MIT
"""Two computers whose records are put right and read into each other at random: no skin is ever ready sooner for it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.helpers.clock import FakeClock, minutes
from therapy_timer.core.events import AnchorReason, Answer, Modality, PainTime
from therapy_timer.core.region import Region
from therapy_timer.core.skin import ON, SkinState
from therapy_timer.core.treatment import Treatment
from therapy_timer.log import schema
from therapy_timer.log.exchange import export_csv
from therapy_timer.log.importing import read_import
from therapy_timer.log.json_export import export_json
from therapy_timer.log.staging import Fault
from therapy_timer.log.store import Log
from therapy_timer.services import treatments
from therapy_timer.services.treatments import Treatments

REGIONS = (Region.LOWER_BACK, Region.LEFT_KNEE)
COMPUTER = st.integers(0, 1)
SPANS = st.sampled_from([0, 0, 1, 5, 14, 20, 60, 119, 121, 360, 3000]).map(minutes) | st.timedeltas(
    timedelta(0), timedelta(hours=3)
)
AGO = st.sampled_from([0, 0, 1, 10, 15, 60, 119, 300, 20_000]).map(minutes)
LONG = st.sampled_from([0, 1, 10, 20, 90, 1440, 1441]).map(minutes)


class Records(RuleBasedStateMachine):
    """Two computers, each with its own clocks and boots, both at the same true time."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.warned = False
        self.clocks = [FakeClock(up=timedelta(hours=5), boot_id="one"), FakeClock(up=timedelta(hours=1), boot_id="two")]
        # Random ids would make two runs of one history differ.
        numbers = (SimpleNamespace(hex=f"{number:032x}") for number in count(1))
        self.patches = [
            patch.object(treatments, "uuid4", lambda: next(numbers)),
            patch.object(os, "fsync", lambda _: None),
        ]
        for each in self.patches:
            each.start()
        self.logs = [Log.open(self.folder / name) for name in ("one", "two")]
        for log in self.logs:
            log.connection.execute("PRAGMA synchronous = OFF")

    def teardown(self) -> None:
        try:
            for number in range(2):
                self.rebuilds_the_same(number)
            self.both_become_one()
        finally:
            for log in self.logs:
                log.close()
            for each in self.patches:
                each.stop()
            shutil.rmtree(self.folder)

    @initialize()
    def areas(self) -> None:
        for number in range(2):
            self.of(number).add_area(Region.LEFT_KNEE, f"knee {number}")

    # --- helpers

    def of(self, number: int) -> Treatments:
        return Treatments(self.logs[number], self.clocks[number])

    def locked(self, number: int) -> dict[Region, timedelta]:
        """For how long each region cannot be treated."""
        snapshot = self.of(number).snapshot()
        found = {}
        for region in Region:
            skin = snapshot.skin(region)
            if skin.state in ON or skin.hold is not None:
                found[region] = timedelta.max
            else:
                found[region] = skin.remaining or timedelta(0) if skin.state is SkinState.RESTING else timedelta(0)
        return found

    def no_sooner(self, number: int, what: Callable[[], object]) -> None:
        before = self.locked(number)
        what()
        after = self.locked(number)
        assert all(after[region] >= before[region] for region in Region)

    def pick(self, data: st.DataObject, number: int) -> str:
        known = [treatment.id for treatment in self.logs[number].treatments(deleted=True)]
        return data.draw(st.sampled_from(known)) if known else "nothing"

    def area(self, data: st.DataObject, number: int) -> str:
        return data.draw(st.sampled_from(list(self.of(number).snapshot().record.areas)))

    def tables(self, number: int) -> dict[str, list[tuple[Any, ...]]]:
        with closing(sqlite3.connect(self.logs[number].path)) as connection:
            return {
                name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in sorted(schema.TABLES)
            }

    # --- time

    @rule(much=SPANS)
    def time_passes(self, much: timedelta) -> None:
        for clock in self.clocks:
            clock.to(clock.true + much)

    @rule(number=COMPUTER, down=SPANS)
    def computer_is_restarted(self, number: int, down: timedelta) -> None:
        clock, other = self.clocks[number], self.clocks[1 - number]
        clock.reboot(clock.true + down, up=min(down, minutes(1)))
        other.to(clock.true)
        self.of(number).anchor(AnchorReason.START)

    @rule(number=COMPUTER, ahead=st.timedeltas(timedelta(hours=-2), timedelta(hours=2)))
    def clock_is_set(self, number: int, ahead: timedelta) -> None:
        self.clocks[number].ahead = ahead
        self.of(number).anchor(AnchorReason.STEP)

    # --- packs

    @rule(data=st.data(), number=COMPUTER, heat=st.booleans())
    def pack_goes_on(self, data: st.DataObject, number: int, heat: bool) -> None:
        modality = Modality.HEAT if heat else Modality.ICE
        self.of(number).on_anyway(self.area(data, number), modality)

    @rule(data=st.data(), number=COMPUTER, answer=st.sampled_from([Answer.NOW, Answer.NOW, Answer.SKIN_WARNING]))
    def pack_comes_off(self, data: st.DataObject, number: int, answer: Answer) -> None:
        on = [skin.treatment.id for skin in self.of(number).snapshot().on if skin.treatment]
        if on:
            self.warned = self.warned or answer is Answer.SKIN_WARNING
            self.of(number).off(data.draw(st.sampled_from(on)), answer=answer)

    @rule(data=st.data(), number=COMPUTER)
    def it_is_still_on(self, data: st.DataObject, number: int) -> None:
        self.of(number).undo(self.pick(data, number))

    @rule(number=COMPUTER, region=st.sampled_from(REGIONS))
    def skin_is_normal_again(self, number: int, region: Region) -> None:
        self.of(number).skin_normal(region)

    # --- the record

    @rule(data=st.data(), number=COMPUTER, pain=st.integers(0, 10), when=st.sampled_from(PainTime))
    def pain_is_said(self, data: st.DataObject, number: int, pain: int, when: PainTime) -> None:
        self.no_sooner(number, lambda: self.of(number).say_pain(self.pick(data, number), when, pain))

    @rule(data=st.data(), number=COMPUTER, text=st.sampled_from(["", "=1", "better", 'a\n"b", c']))
    def something_is_written(self, data: st.DataObject, number: int, text: str) -> None:
        self.no_sooner(number, lambda: self.of(number).note(self.pick(data, number), text))

    @rule(data=st.data(), number=COMPUTER, ended=AGO, long=LONG)
    def record_is_corrected(self, data: st.DataObject, number: int, ended: timedelta, long: timedelta) -> None:
        off = self.clocks[number].now().utc - ended
        name, area = self.pick(data, number), self.area(data, number)
        self.no_sooner(number, lambda: self.of(number).correct(name, area, Modality.HEAT, off - long, off))

    @rule(data=st.data(), number=COMPUTER, ended=AGO, long=LONG)
    def forgotten_one_is_added(self, data: st.DataObject, number: int, ended: timedelta, long: timedelta) -> None:
        off = self.clocks[number].now().utc - ended
        area = self.area(data, number)
        self.no_sooner(number, lambda: self.of(number).add_forgotten(area, Modality.ICE, off - long, off))

    @rule(data=st.data(), number=COMPUTER)
    def one_is_deleted(self, data: st.DataObject, number: int) -> None:
        self.no_sooner(number, lambda: self.of(number).delete(self.pick(data, number)))

    @rule(data=st.data(), number=COMPUTER)
    def one_is_restored(self, data: st.DataObject, number: int) -> None:
        self.no_sooner(number, lambda: self.of(number).restore(self.pick(data, number)))

    # --- from one to the other

    @rule(number=COMPUTER, suffix=st.sampled_from([".json", ".json", ".csv"]))
    def one_is_read_into_the_other(self, number: int, suffix: str) -> None:
        file = self.folder / f"file{suffix}"
        source = self.logs[number]
        if suffix == ".json":
            export_json(source, file, datetime(2026, 3, 2, tzinfo=UTC))
        else:
            export_csv(source, file, lambda area: area.region, UTC)
        self.no_sooner(1 - number, lambda: self.take_in(1 - number, file))
        before = self.tables(1 - number)
        self.take_in(1 - number, file)
        assert self.tables(1 - number) == before, "twice changes nothing"

    def take_in(self, number: int, file: Path) -> None:
        log, now = self.logs[number], self.clocks[number].now().utc
        with read_import(file, log, now) as plan:
            for problem in plan.problems:
                event(f"problem: {problem.fault}")
                assert problem.fault not in {Fault.CHECKSUM, Fault.FIELDS, Fault.NOT_A_ROW, Fault.NO_BEGINNING}
            self.of(number).take_in(plan)

    # --- what holds

    @invariant()
    def nothing_is_damaged(self) -> None:
        for log in self.logs:
            assert log.finding() is None

    def rebuilds_the_same(self, number: int) -> None:
        before = self.tables(number)
        self.logs[number].rebuild()
        assert self.tables(number) == before

    def both_become_one(self) -> None:
        """When all packs are off and the clocks are right, each learns all that the other knows of treatments."""
        for clock in self.clocks:
            clock.ahead = timedelta(0)
            clock.to(clock.true + timedelta(days=3))
        for number in range(2):
            for skin in self.of(number).snapshot().on:
                if skin.treatment:
                    self.of(number).off(skin.treatment.id)
        for number in (0, 1, 0):
            file = self.folder / "last.json"
            export_json(self.logs[number], file, datetime(2026, 3, 2, tzinfo=UTC))
            self.take_in(1 - number, file)
        one, two = ({each.id: each for each in log.treatments(deleted=True)} for log in self.logs)
        assert one.keys() == two.keys()
        for name, treatment in one.items():
            assert course(treatment) == course(two[name])
            # Whether skin was locked while a pack was on it, the other log cannot always tell.
            assert self.warned or treatment.outside == two[name].outside
        for number in range(2):
            self.rebuilds_the_same(number)


def course(treatment: Treatment) -> tuple[object, ...]:
    """What both have to agree on: what cannot be put right in two places at once."""
    return treatment.planned, treatment.cancelled, treatment.on, treatment.reopened, treatment.warned


TestRecords = Records.TestCase
TestRecords.settings = settings(max_examples=max(1, settings.default.max_examples // 5), stateful_step_count=30)
