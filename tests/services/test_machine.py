# SPDX-License-Identifier: MIT
"""Random histories through the real services and a real log, against the plain model of tests/helpers/plain.py."""

from __future__ import annotations

import shutil
import tempfile
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.helpers.clock import FakeClock
from tests.helpers.plain import DONE, HOUR, MINUTE, SAME, SECOND, Plain
from therapy_timer.core.alarm import alarm
from therapy_timer.core.events import AnchorReason, Answer, Condition, Modality
from therapy_timer.core.record import replay
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import wanted
from therapy_timer.core.skin import ON, Hold, SkinState, Snapshot, derive
from therapy_timer.log.store import Log
from therapy_timer.services import treatments
from therapy_timer.services.treatments import Outcome, Treatments

REGIONS = ("lower-back", "left-knee", "left-elbow")
ANSWERS = (Condition.REDUCED_FEELING, Condition.RAYNAUD, Condition.BLOOD_CLOT, Condition.SLEEPY)
NAMES = ("one", "two", "three")
MICROSECOND = timedelta(microseconds=1)

PROCESS = st.integers(0, 1)
DAYS = 24 * HOUR
SPANS = st.one_of(
    st.sampled_from([0, 1, SECOND, MINUTE - 1, MINUTE, 10 * MINUTE, 15 * MINUTE, 2 * HOUR]),
    st.integers(0, 20 * MINUTE),
    st.integers(0, 3 * HOUR),
    st.sampled_from([2 * DAYS, 3 * DAYS]),
)
AGO = st.one_of(
    st.sampled_from([0, 0, 0, 1, MINUTE, 15 * MINUTE, 24 * HOUR, 24 * HOUR + 1, -1]), st.integers(0, 3 * HOUR)
)


def span(microseconds: int) -> timedelta:
    return microseconds * MICROSECOND


class Histories(RuleBasedStateMachine):
    """Two processes with a log each, on one computer, and a pencil."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = FakeClock()
        self.began = self.clock.true
        self.plain = Plain()
        self.stepped = self.rebooted = False
        self.logs: list[Log] = []
        # Random ids would make two runs of one history differ.
        numbers = (SimpleNamespace(hex=f"treatment-{number:03}") for number in count())
        self.ids = patch.object(treatments, "uuid4", lambda: next(numbers))
        self.ids.start()
        self.open_logs()

    def open_logs(self) -> None:
        for log in self.logs:
            log.close()
        self.logs = [Log.open(self.folder / "data") for _ in range(2)]
        for log in self.logs:
            # What the machine is about does not need a disk that waits.
            log._connection.execute("PRAGMA synchronous = OFF")

    def teardown(self) -> None:
        now = self.clock.now()
        first, second = self.logs
        before = derive(first.record(), now)
        replayed = derive(replay(first.events()), now)
        for region in REGIONS:
            assert before.skin(Region(region)) == replayed.skin(Region(region))
        first.rebuild()
        assert derive(first.record(), now) == before == derive(second.record(), now)
        self.ids.stop()
        self.the_treatments()
        for log in self.logs:
            log.close()
        shutil.rmtree(self.folder)

    @initialize(elbow=st.booleans())
    def areas(self, elbow: bool) -> None:
        for region in REGIONS[1 : 3 if elbow else 2]:
            self.command(0, "add_area", Region(region), region)
            self.plain.add_area(region, region)

    # --- helpers

    def of(self, number: int) -> Treatments:
        return Treatments(self.logs[number], self.clock)

    def command(self, process: int, name: str, *arguments: object) -> Outcome:
        return getattr(self.of(process), name)(*arguments)

    def agree(self, outcome: Outcome, expected: str) -> None:
        said = outcome.refusal.reason.value if outcome.refusal else DONE if outcome.events else SAME
        assert said == expected
        event(f"answer: {said}")
        if said == "resting":
            region = outcome.refusal.region.value
            assert outcome.refusal.remaining == span(self.plain.state(region)[1] - self.plain.now)

    def recent(self) -> list[str]:
        """The treatments that may still matter, the newest first; of others nothing need be known any more."""
        packs = reversed(self.plain.treatments.items())
        return [name for name, pack in packs if pack["on"] or self.plain.now - pack["touched"] < 47 * HOUR]

    def pick(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from(self.recent()))

    # --- time

    @rule(much=SPANS)
    def time_passes(self, much: int) -> None:
        self.plain.now += much
        self.clock.to(self.clock.true + span(much))

    @rule(data=st.data(), beside=st.sampled_from([-1, 0, 0, 1]))
    def something_is_about_to_change(self, data: st.DataObject, beside: int) -> None:
        turn = data.draw(st.sampled_from(self.plain.turns())) + beside
        self.time_passes(max(0, turn - self.plain.now))

    @precondition(lambda self: not self.rebooted)
    @rule(ahead=st.integers(-10 * HOUR, 10 * HOUR), process=PROCESS)
    def clock_is_set(self, ahead: int, process: int) -> None:
        self.stepped = True
        self.clock.ahead = span(ahead)
        self.command(process, "anchor_if_due", self.of(process).snapshot())

    @precondition(lambda self: not self.stepped)
    @rule(down=SPANS, up=st.integers(0, 5 * MINUTE), anchored=st.booleans())
    def computer_is_off(self, down: int, up: int, anchored: bool) -> None:
        """With a clock that was never set the gap is known exactly, so that the pencil knows it too."""
        if anchored:
            self.command(0, "anchor", AnchorReason.EXIT)
        self.rebooted = True
        self.plain.now += down + up
        self.clock.reboot(self.clock.true + span(down + up), up=span(up))
        self.open_logs()
        self.command(1, "anchor_if_due", self.of(1).snapshot())

    # --- what a person says

    @rule(
        data=st.data(),
        process=PROCESS,
        modality=st.sampled_from(Modality),
        number=st.sampled_from([None, None, None, 4, 5, 10, 11, 14, 15, 18, 20, 21]),
        ago=st.just(0) | AGO,
    )
    def goes_on(self, data: st.DataObject, process: int, modality: Modality, number: int | None, ago: int) -> None:
        area = data.draw(st.sampled_from(list(self.plain.areas)))
        planned = None if number is None else span(number * MINUTE)
        outcome = self.command(process, "start", area, modality, planned, span(ago))
        name = outcome.events[0].treatment if outcome.events else "unused"
        self.agree(outcome, self.plain.start(name, area, modality.value, number, ago))

    @rule(data=st.data(), process=PROCESS, modality=st.sampled_from(Modality), ago=st.just(0) | AGO)
    def goes_on_anyway(self, data: st.DataObject, process: int, modality: Modality, ago: int) -> None:
        area = data.draw(st.sampled_from(list(self.plain.areas)))
        outcome = self.command(process, "on_anyway", area, modality, span(ago))
        name = outcome.events[0].treatment if outcome.events else "unused"
        self.agree(outcome, self.plain.start(name, area, modality.value, None, ago, anyway=True))

    @precondition(lambda self: any(pack["on"] for pack in self.plain.treatments.values()))
    @rule(data=st.data(), process=PROCESS)
    def comes_off_now(self, data: st.DataObject, process: int) -> None:
        name = data.draw(st.sampled_from([name for name, pack in self.plain.treatments.items() if pack["on"]]))
        self.agree(self.command(process, "off", name), self.plain.off(name, 0, "now"))

    @precondition(lambda self: self.recent())
    @rule(
        data=st.data(), process=PROCESS, answer=st.sampled_from(["now", "earlier", "unknown", "skin-warning"]), ago=AGO
    )
    def came_off(self, data: st.DataObject, process: int, answer: str, ago: int) -> None:
        name = self.pick(data)
        ago = ago if answer == "earlier" else 0
        outcome = self.command(process, "off", name, span(ago), Answer(answer))
        self.agree(outcome, self.plain.off(name, ago, answer))

    @precondition(lambda self: self.recent())
    @rule(data=st.data(), process=PROCESS)
    def still_on(self, data: st.DataObject, process: int) -> None:
        name = self.pick(data)
        self.agree(self.command(process, "undo", name), self.plain.undo(name))

    @precondition(lambda self: self.recent())
    @rule(data=st.data(), process=PROCESS)
    def never_on(self, data: st.DataObject, process: int) -> None:
        name = self.pick(data)
        self.agree(self.command(process, "cancel", name), self.plain.cancel(name))

    @precondition(lambda self: self.recent())
    @rule(data=st.data(), process=PROCESS)
    def lies_elsewhere(self, data: st.DataObject, process: int) -> None:
        name = self.pick(data)
        if self.plain.now - self.plain.treatments[name]["start"] > 40 * HOUR:
            return  # What rested when it began may be forgotten; it has been unconfirmed for more than a day.
        area = data.draw(st.sampled_from(list(self.plain.areas)))
        self.agree(self.command(process, "move", name, area), self.plain.move(name, area))

    @precondition(lambda self: self.recent())
    @rule(data=st.data(), process=PROCESS)
    def is_numb(self, data: st.DataObject, process: int) -> None:
        name = self.pick(data)
        outcome = self.command(process, "off", name, span(0), Answer.SKIN_WARNING)
        self.agree(outcome, self.plain.off(name, 0, "skin-warning"))

    @rule(process=PROCESS, region=st.sampled_from(REGIONS))
    def is_normal_again(self, process: int, region: str) -> None:
        self.agree(self.command(process, "skin_normal", Region(region)), self.plain.skin_normal(region))

    @precondition(lambda self: self.recent())
    @rule(data=st.data(), process=PROCESS)
    def is_about_to_come_off(self, data: st.DataObject, process: int) -> None:
        name = self.pick(data)
        self.agree(self.command(process, "taking_off", name), self.plain.taking_off(name))

    @precondition(lambda self: self.recent())
    @rule(data=st.data(), process=PROCESS)
    def is_felt(self, data: st.DataObject, process: int) -> None:
        name = self.pick(data)
        self.agree(self.command(process, "skin_checked", name), self.plain.skin_checked(name))

    @rule(process=PROCESS, dozing=st.booleans())
    def may_doze_off(self, process: int, dozing: bool) -> None:
        self.agree(self.command(process, "set_dozing", dozing), self.plain.set_dozing(dozing))

    @rule(process=PROCESS, answers=st.just(()) | st.sets(st.sampled_from(ANSWERS), max_size=2))
    def safety_check_is_answered(self, process: int, answers: set[Condition]) -> None:
        outcome = self.command(process, "answer_safety", answers)
        assert outcome.refusal is None
        self.plain.answer({condition.value for condition in answers})

    @rule(
        process=PROCESS,
        region=st.sampled_from(REGIONS),
        ago=st.sampled_from([None, None, 0, 47 * HOUR, 70 * HOUR, 72 * HOUR - 1, 72 * HOUR]),
    )
    def was_hurt(self, process: int, region: str, ago: int | None) -> None:
        at = None if ago is None else self.clock.now().utc - span(ago)
        self.agree(self.command(process, "set_injury", Region(region), at), self.plain.was_hurt(region, ago))

    @rule(process=PROCESS, region=st.sampled_from(REGIONS), number=st.sampled_from([119, 120, 121, 180, 360, 361]))
    def rest_is_chosen(self, process: int, region: str, number: int) -> None:
        outcome = self.command(process, "set_rest", Region(region), span(number * MINUTE))
        self.agree(outcome, self.plain.set_rest(region, number))

    @rule(data=st.data(), process=PROCESS, name=st.sampled_from(NAMES), what=st.sampled_from(["add", "rename", "hide"]))
    def areas_change(self, data: st.DataObject, process: int, name: str, what: str) -> None:
        if what == "add" and len(self.plain.areas) < 6:
            region = data.draw(st.sampled_from(REGIONS))
            self.agree(self.command(process, "add_area", Region(region), name), self.plain.add_area(region, name))
            return
        area = data.draw(st.sampled_from(list(self.plain.areas)))
        if what == "rename":
            self.agree(self.command(process, "rename_area", area, name), self.plain.rename_area(area, name))
        else:
            self.agree(self.command(process, "hide_area", area), self.plain.hide_area(area))

    @rule(process=PROCESS)
    def what_is_due_is_told(self, process: int) -> None:
        for reminder in wanted(self.of(process).snapshot()):
            if reminder.is_due:
                self.command(process, "told", reminder)
        for region in REGIONS:
            for key, _, instant in self.plain.wanted(region) or ():
                if instant <= self.plain.now:
                    self.plain.told.add(key)

    @rule(process=PROCESS)
    def program_is_restarted(self, process: int) -> None:
        self.command(process, "anchor", AnchorReason.EXIT)
        self.open_logs()
        self.command(process, "anchor", AnchorReason.START)

    # --- what holds

    @invariant()
    def all_is_as_the_pencil_says(self) -> None:
        snapshot, other = (self.of(number).snapshot() for number in range(2))
        assert snapshot == other, "what one process writes the other one knows"
        assert snapshot.dozing == self.plain.may_doze()
        self.states(snapshot)
        self.alarm(snapshot)
        self.reminders(snapshot)

    def states(self, snapshot: Snapshot) -> None:
        for region in REGIONS:
            skin = snapshot.skin(Region(region))
            state, end = self.plain.state(region)
            event(f"state: {state}")
            assert skin.state is SkinState(state)
            remaining = None if end is None else span(end - self.plain.now)
            assert skin.remaining == remaining
            locked = Hold.MOVED_PACK_ON if self.plain.held(region) else Hold.SKIN_CHECK
            assert skin.hold is (locked if state == "resting" and end is None else None)
            if skin.state in ON:
                pack = self.plain.treatments[skin.treatment.id]
                assert skin.treatment.area == pack["area"]
                assert skin.treatment.outside == pack["outside"]
                assert skin.on_skin == span(self.plain.now - pack["start"])
        assert {skin.treatment.id for skin in snapshot.on} == {n for n, p in self.plain.treatments.items() if p["on"]}
        assert [area.id for area in snapshot.record.shown_areas] == self.plain.shown()

    def alarm(self, snapshot: Snapshot) -> None:
        """Of every pack past due there is an alarm, heard at once unless its sound is paused."""
        late = {name: self.plain.now - self.plain.due(name) for name, p in self.plain.treatments.items() if p["on"]}
        late = {name: past_due for name, past_due in late.items() if past_due >= 0}
        found = alarm(snapshot)
        assert {each.id for each in found.treatments} == set(late) if found else not late
        if found is None:
            return
        assert found.past_due == span(max(late.values()))
        if max(late.values()) < 15 * MINUTE:
            assert found.sounds == any(self.plain.sounds(name) for name in late)

    def reminders(self, snapshot: Snapshot) -> None:
        reminders = wanted(snapshot)
        for region in REGIONS:
            expected = self.plain.wanted(region)
            if expected is None:
                continue  # Two are equally right.
            if any(self.plain.now - instant > 40 * HOUR for _, kind, instant in expected if kind == "rest-over"):
                continue  # That a rest ended days ago need not be told.
            found = [(each.kind.value, each.remaining) for each in reminders if each.region == region]
            found.sort(key=lambda reminder: reminder[1])
            assert found == [(kind, span(instant - self.plain.now)) for _, kind, instant in expected]

    def the_treatments(self) -> None:
        """The treatments on record, however old."""
        found = {treatment.id: treatment for treatment in self.logs[1].treatments()}
        assert set(found) == {name for name, pack in self.plain.treatments.items() if not pack["cancelled"]}
        for name, treatment in found.items():
            pack = self.plain.treatments[name]
            assert {region.value for region in treatment.regions} == pack["regions"]
            assert treatment.region == pack["region"]
            assert (treatment.counted_cancel, treatment.warned) == (pack["counted"], pack["warned"])
            assert (treatment.dozing, treatment.pauses) == (pack["dozing"], pack["pauses"])
            if pack["on"]:
                assert treatment.removal is None
            else:
                on_skin = pack["last"] - pack["start"]
                assert treatment.removal.on_skin == span(on_skin)
                due = self.plain.due(name, pack["last"])
                assert treatment.overrun == span(max(0, on_skin - (due - pack["start"])))
            if not self.stepped:
                assert treatment.started.utc == self.true(pack["start"])
                assert treatment.removal is None or treatment.removal.when.utc == self.true(pack["last"])

    def true(self, instant: int) -> datetime:
        return self.began + span(instant)


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=max(1, settings.default.max_examples // 2))
