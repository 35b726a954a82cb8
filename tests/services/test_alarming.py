# SPDX-License-Identifier: MIT
"""What is heard at each moment: the loudspeaker, the voice and the command follow the alarm and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, time
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="PySide6 is not installed")

from tests.helpers.clock import DAY, at
from tests.helpers.means import PaperLoudspeaker, PaperVoice
from tests.helpers.world import CoreWorld
from therapy_timer.core.alarm import Alarm
from therapy_timer.core.events import Modality
from therapy_timer.core.quiet import QuietHours
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import ReminderKind, Wishes, wanted
from therapy_timer.core.skin import Snapshot
from therapy_timer.desktop.sound.model import SoundName
from therapy_timer.services.alarming import Alarming, Tastes, tastes_of
from therapy_timer.services.settings import QUIETEST_ALARM, Settings

DUE, WAKE = SoundName.DUE, SoundName.WAKE
OWN = Path("/sounds/own.ogg")


class CountingLoudspeaker(PaperLoudspeaker):
    """Knows, too, what it was told, one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.orders: list[tuple[SoundName, float, bool] | None] = []

    def play_loop(self, sound: SoundName, volume: float, *, everywhere: bool) -> None:
        super().play_loop(sound, volume, everywhere=everywhere)
        self.orders.append((sound, volume, everywhere))

    def stop(self) -> None:
        super().stop()
        self.orders.append(None)


class Room:
    """A person with a pack, due at 10:15, and all that would be heard."""

    def __init__(self) -> None:
        self.world = CoreWorld()
        self.tastes = Tastes(alarm_volume=0.4, reminder_volume=0.3)
        self.quiet = False
        self.commands: list[str] = []
        self.begin()
        self.world.start()

    def begin(self) -> None:
        """The program starts; the person's record and clocks are as they were."""
        self.loudspeaker = CountingLoudspeaker()
        self.voice = PaperVoice()
        self.alarming = Alarming(
            self.loudspeaker,
            self.voice,
            tastes=lambda: self.tastes,
            words=self.words,
            run_command=self.commands.append,
            quiet=lambda: self.quiet,
        )

    def words(self, alarm: Alarm, _: Snapshot) -> tuple[str, str]:
        return f"Take it off: {alarm.treatments[0].region}", "en"

    def follow(self) -> None:
        self.alarming.follow(self.world.snapshot())

    def at(self, *times: str) -> Room:
        for when in times:
            self.world.at(when)
            self.follow()
        return self

    def every_second(self, until: str) -> Room:
        while self.world.clock.true < at(until):
            self.world.clock.go(seconds=1)
            self.follow()
        return self

    def ring(self, *kinds: ReminderKind) -> list[tuple[SoundName, float, Path | None]]:
        """What is heard once when all reminders of these kinds that are wanted come due together."""
        self.loudspeaker.once.clear()
        self.alarming.ring([each for each in wanted(self.world.snapshot()) if each.kind in kinds])
        return self.loudspeaker.once

    @property
    def heard(self) -> tuple[SoundName, float, bool] | None:
        return self.loudspeaker.loop


@pytest.fixture
def room() -> Room:
    return Room()


# --- the alarm in its steps ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("when", "heard"),
    [
        ("10:14:59.999", None),
        ("10:15", (DUE, 0.4, False)),
        ("10:15:29.999", (DUE, 0.4, False)),
        ("10:15:30", (DUE, pytest.approx(0.4 + 0.6 / 18), True)),
        ("10:16:15", (DUE, pytest.approx(0.4 + 0.6 * 10 / 18), True)),
        ("10:17", (WAKE, 1.0, True)),
        ("10:29:59", (WAKE, 1.0, True)),
        ("10:30:09.999", (WAKE, 1.0, True)),
        ("10:30:10", None),
        ("10:31", (WAKE, 1.0, True)),
        ("11:15:09", (WAKE, 1.0, True)),
        ("11:16", None),
        ("11:25", (WAKE, 1.0, True)),
    ],
)
def test_each_step_has_its_sound_its_loudness_and_its_outputs(room: Room, when: str, heard: object) -> None:
    """And a restart lands in the right one: nobody followed what was before."""
    room.at(when)
    assert room.heard == heard
    assert (room.alarming.alarm is None) == (when < "10:15")


def test_nothing_begins_anew_and_only_what_changes_is_said(room: Room) -> None:
    room.every_second("10:33")
    orders = room.loudspeaker.orders
    assert orders[0] == (DUE, 0.4, False)
    climbing = orders[1:-7]
    assert [(sound, everywhere) for sound, _, everywhere in climbing] == [(DUE, True)] * len(climbing)
    volumes = [volume for _, volume, _ in climbing]
    assert volumes == sorted(set(volumes)), "each step of the climb once"
    assert orders[-7:] == [(WAKE, 1.0, True), None, (WAKE, 1.0, True), None, (WAKE, 1.0, True), None, (WAKE, 1.0, True)]


def test_it_begins_as_loud_as_was_chosen_and_climbs_to_full(room: Room) -> None:
    room.tastes = Tastes(alarm_volume=1.0)
    assert room.at("10:15").heard == (DUE, 1.0, False)
    room.tastes = Tastes(alarm_volume=QUIETEST_ALARM / 100)
    assert room.at("10:15:01").heard == (DUE, 0.2, False)
    assert room.at("10:17").heard == (WAKE, 1.0, True)


def test_a_removal_ends_the_sound_and_the_words_at_once(room: Room) -> None:
    room.at("10:16")
    assert room.voice.speaking
    room.world.off()
    room.follow()
    assert room.heard is None
    assert not room.voice.speaking
    assert room.alarming.alarm is None


def test_a_pause_is_silence_and_the_alarm_goes_on_where_it_would_be(room: Room) -> None:
    room.at("10:16:45")
    room.world.taking_off()
    room.follow()
    assert room.heard is None
    assert not room.voice.speaking
    assert room.alarming.alarm is not None, "it is no end"
    assert room.at("10:18:14").heard is None
    assert room.at("10:18:15").heard == (WAKE, 1.0, True)


def test_the_pause_of_one_pack_does_not_silence_another(room: Room) -> None:
    first, knee = room.world.last, room.world.add_area(Region.LEFT_KNEE)
    room.world.at("10:01")
    room.world.start(Modality.HEAT, knee)
    room.at("10:18")
    room.world.taking_off(first)
    room.follow()
    assert room.heard == (WAKE, 1.0, True)


def test_stop_is_silence(room: Room) -> None:
    room.at("10:16").alarming.stop()
    assert room.heard is None
    assert not room.voice.speaking


# --- words --------------------------------------------------------------------------------------------------


def test_words_come_from_the_second_step_on_every_twenty_seconds(room: Room) -> None:
    room.every_second("10:15:29")
    assert room.voice.said == []
    room.every_second("10:15:30")
    assert room.voice.said == [("Take it off: lower-back", "en")]
    room.every_second("10:15:49")
    assert len(room.voice.said) == 1
    room.every_second("10:16:30")
    assert len(room.voice.said) == 4


def test_words_are_only_said_while_it_sounds(room: Room) -> None:
    room.at("10:30:30")
    assert room.voice.said == []
    room.at("10:31")
    assert len(room.voice.said) == 1
    room.at("10:31:10")
    assert not room.voice.speaking
    room.at("10:32")
    assert len(room.voice.said) == 2


def test_who_wants_no_words_hears_none_at_once(room: Room) -> None:
    room.at("10:16")
    room.tastes = replace(room.tastes, speaks=False)
    room.at("10:16:01")
    assert not room.voice.speaking
    room.every_second("10:17")
    assert len(room.voice.said) == 1
    assert room.heard == (WAKE, 1.0, True)


def test_the_next_pack_is_named_at_once(room: Room) -> None:
    first, knee = room.world.last, room.world.add_area(Region.LEFT_KNEE)
    room.world.at("10:01")
    room.world.start(Modality.HEAT, knee)
    room.at("10:18")
    room.world.off(first)
    room.at("10:18:01")
    assert [text for text, _ in room.voice.said] == ["Take it off: lower-back", "Take it off: left-knee"]


# --- the command of the person's own ------------------------------------------------------------------------


def test_the_command_is_run_once_at_each_step(room: Room) -> None:
    room.every_second("10:14:59")
    assert room.commands == []
    room.every_second("10:17:30").at("10:30", "10:31", "11:15", "11:25", "13:00")
    assert room.commands == ["due", "louder", "wake", "unanswered", "seldom"]


def test_a_pause_runs_it_no_second_time_and_the_next_pack_does(room: Room) -> None:
    knee = room.world.add_area(Region.LEFT_KNEE)
    room.at("10:16")
    room.world.taking_off()
    room.at("10:16:01", "10:16:30")
    assert room.commands == ["louder"]
    room.world.off()
    room.world.start(Modality.HEAT, knee)
    room.at("10:31:29", "10:31:30", "10:31:31")
    assert room.commands == ["louder", "due"]


# --- the other reminders ------------------------------------------------------------------------------------


def test_each_reminder_has_its_sound_at_the_loudness_chosen(room: Room) -> None:
    room.world.at("10:05")
    assert room.ring(ReminderKind.SKIN_CHECK) == [(SoundName.SKIN_CHECK, 0.3, None)]
    room.world.off()
    room.world.at("12:05")
    assert room.ring(ReminderKind.REST_OVER) == [(SoundName.REST_OVER, 0.3, None)]


def test_are_you_awake_is_no_softer_than_the_alarm_that_follows(room: Room) -> None:
    room.world.off()
    room.world.set_dozing()
    room.world.at("12:00")
    room.world.start()
    room.world.at("12:05")
    assert room.ring(ReminderKind.STAY_AWAKE) == [(SoundName.STAY_AWAKE, 0.4, None)]
    room.tastes = Tastes(alarm_volume=0.2, reminder_volume=0.8)
    assert room.ring(ReminderKind.STAY_AWAKE) == [(SoundName.STAY_AWAKE, 0.8, None)]


def test_of_several_the_most_urgent_is_heard(room: Room) -> None:
    room.world.at("10:05").off()
    room.world.set_dozing()
    room.world.at("12:00").start(area=room.world.add_area(Region.LEFT_KNEE))
    room.world.at("12:05")
    assert room.ring(*ReminderKind) == [(SoundName.STAY_AWAKE, 0.4, None)]


def test_pack_off_is_not_rung_but_followed(room: Room) -> None:
    room.world.at("10:15")
    assert room.ring(ReminderKind.PACK_OFF) == []


def test_sounds_of_the_persons_own_take_the_place_of_all_but_the_alarms(room: Room) -> None:
    room.tastes = Tastes(0.4, 0.3, own_sounds=dict.fromkeys(ReminderKind, OWN))
    room.world.at("10:05")
    assert room.ring(ReminderKind.SKIN_CHECK) == [(SoundName.SKIN_CHECK, 0.3, OWN)]
    assert room.at("10:15").heard == (DUE, 0.4, False)
    room.alarming.stop()
    room.loudspeaker.once.clear()
    room.alarming.test(ReminderKind.PACK_OFF)
    assert room.loudspeaker.once == [(DUE, 0.4, None)]


def test_a_rest_that_is_long_over_is_not_rung(room: Room) -> None:
    room.world.at("10:05").off()
    room.world.at("12:15")
    assert room.ring(ReminderKind.REST_OVER) != []
    room.world.at("12:15:01")
    assert room.ring(ReminderKind.REST_OVER) == []


def test_a_reminder_does_not_disturb_an_alarm(room: Room) -> None:
    knee = room.world.add_area(Region.LEFT_KNEE)
    room.world.at("10:10:01")
    room.world.start(Modality.HEAT, knee)
    room.at("10:15")
    room.world.at("10:15:01")
    assert ReminderKind.SKIN_CHECK in {each.kind for each in wanted(room.world.snapshot()) if each.is_due}
    assert room.ring(*ReminderKind) == []
    assert room.heard == (DUE, 0.4, False)


def test_do_not_disturb_silences_everything_but_pack_off(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    room.quiet = True
    room.world.at("10:05")
    assert room.ring(ReminderKind.SKIN_CHECK) == []
    assert "disturbed" in caplog.text
    room.every_second("10:15:30")
    assert room.heard == (DUE, pytest.approx(0.4 + 0.6 / 18), True)
    assert room.voice.said != []
    room.world.off()
    room.follow()
    room.world.at("12:16")
    assert room.ring(ReminderKind.REST_OVER) == []


# --- tests of the sound -------------------------------------------------------------------------------------


def test_a_test_sounds_as_the_real_one_does(room: Room) -> None:
    room.tastes = Tastes(0.4, 0.3, own_sounds={ReminderKind.REST_OVER: OWN})
    for kind in (None, ReminderKind.SKIN_CHECK, ReminderKind.STAY_AWAKE, ReminderKind.REST_OVER):
        room.alarming.test(*([kind] if kind else []))
    assert room.loudspeaker.once == [
        (DUE, 0.4, None),
        (SoundName.SKIN_CHECK, 0.3, None),
        (SoundName.STAY_AWAKE, 0.4, None),
        (SoundName.REST_OVER, 0.3, OWN),
    ]


def test_a_test_is_heard_although_the_desktop_is_not_to_be_disturbed(room: Room) -> None:
    room.quiet = True
    room.alarming.test()
    assert room.loudspeaker.once == [(DUE, 0.4, None)]


def test_there_is_no_test_while_it_rings(room: Room) -> None:
    room.at("10:15").alarming.test()
    assert room.loudspeaker.once == []


# --- before the computer ends its work ----------------------------------------------------------------------


def test_a_cry_is_heard_over_the_ticks_until_the_computer_goes_on(room: Room) -> None:
    room.at("10:05").alarming.cry()
    assert room.every_second("10:06").heard == (WAKE, 1.0, True)
    room.alarming.calm()
    assert room.heard is None
    assert room.loudspeaker.orders == [(WAKE, 1.0, True), None], "it began once"
    assert room.at("10:15").heard == (DUE, 0.4, False)


def test_a_cry_ends_in_the_alarm_as_it_is_by_then(room: Room) -> None:
    room.at("10:14:50").alarming.cry()
    assert room.every_second("10:15:20").heard == (WAKE, 1.0, True)
    room.alarming.calm()
    assert room.heard == (DUE, 0.4, False)


def test_a_cry_is_heard_in_a_pause_too(room: Room) -> None:
    room.at("10:16")
    room.world.taking_off()
    room.follow()
    room.alarming.cry()
    assert room.at("10:16:01").heard == (WAKE, 1.0, True)


def test_a_removal_ends_a_cry_for_good(room: Room) -> None:
    room.at("10:05").alarming.cry()
    room.world.at("10:05:02").off()
    room.follow()
    assert room.heard is None
    room.world.undo()
    room.follow()
    assert room.heard is None


# --- the settings -------------------------------------------------------------------------------------------


def test_tastes_are_those_of_the_settings() -> None:
    settings = Settings(alarm_volume=20, reminder_volume=0, speaks=False, skin_check_sound=OWN)
    assert tastes_of(settings) == Tastes(0.2, 0.0, speaks=False, own_sounds={ReminderKind.SKIN_CHECK: OWN})
    assert tastes_of(Settings()) == Tastes()


@pytest.mark.case(33)
def test_case_33_in_quiet_hours_pack_off_alone_is_heard(room: Room) -> None:
    night = Wishes(quiet=QuietHours(time(9), time(23)), zone=UTC)
    planned = [each for each in wanted(room.world.snapshot(), night) if each.kind is not ReminderKind.PACK_OFF]
    assert planned
    room.alarming.ring(planned)
    assert room.loudspeaker.once == []
    room.at("10:15")
    assert room.heard == (DUE, 0.4, False), "the alarm for a pack knows no quiet hours"


def test_a_planned_treatment_sounds_as_gently_as_the_end_of_a_rest(room: Room) -> None:
    room.world.at("10:01").off()
    room.world.set_plan("12:30", last=DAY.date())
    room.world.at("12:30")
    room.alarming.ring(room.world.planned())
    assert room.loudspeaker.once == [(SoundName.REST_OVER, 0.3, None)]
