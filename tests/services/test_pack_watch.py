# SPDX-License-Identifier: MIT
"""What holds while a pack is on: the alarm, the guard, a computer that stays awake; and what comes before its sleep."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

import pytest

pytest.importorskip("PySide6", reason="PySide6 is not installed")

from tests.helpers.means import PaperDisturbance, PaperGuard, PaperLoudspeaker, PaperVoice, PaperWakefulness
from tests.helpers.world import CoreWorld
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import wanted
from therapy_timer.core.skin import Snapshot
from therapy_timer.core.treatment import Treatment
from therapy_timer.desktop.sound.model import SoundName
from therapy_timer.services.alarming import Alarming, Tastes
from therapy_timer.services.pack_watch import PackWatch

REASON = "A pack is on"


class CountingWakefulness(PaperWakefulness):
    """Counts, too."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []

    def hold(self, reason: str) -> None:
        super().hold(reason)
        self.calls.append("hold")

    def release(self) -> None:
        super().release()
        self.calls.append("release")


class Delay:
    """A computer that can be held up for four and a half seconds."""

    def __init__(self, granted: int = 4_500) -> None:
        self.granted = granted
        self.asked: list[int] = []

    def hold_up(self, milliseconds: int) -> int:
        self.asked.append(milliseconds)
        return self.granted


class Post:
    """A watch over a person's packs, and all that it has at its command."""

    def __init__(self) -> None:
        self.world = CoreWorld()
        self.loudspeaker, self.guard = PaperLoudspeaker(), PaperGuard()
        self.wakefulness, self.disturbance = CountingWakefulness(), PaperDisturbance()
        self.alarming = Alarming(
            self.loudspeaker,
            PaperVoice(),
            tastes=Tastes,
            words=lambda *_: ("words", "en"),
            run_command=lambda _: None,
            quiet=lambda: bool(self.disturbance.on),
        )
        self.watch = PackWatch(
            self.alarming,
            self.guard,
            self.wakefulness,
            self.disturbance,
            guard_words=self.guard_words,
            awake_reason=lambda: REASON,
        )

    def guard_words(self, treatment: Treatment, _: Snapshot) -> tuple[str, str]:
        return f"Take it off: {treatment.region}", "Body"

    def follow(self) -> None:
        self.watch.follow(self.world.snapshot())

    def at(self, *times: str) -> Post:
        for when in times:
            self.world.at(when)
            self.follow()
        return self


@pytest.fixture
def post() -> Post:
    return Post()


def test_nothing_is_asked_of_the_computer_without_a_pack(post: Post) -> None:
    post.at("10:00", "10:01")
    assert (post.guard.held, post.guard.rang, post.wakefulness.calls, post.disturbance.asked) == (None, 0, [], 0)
    assert post.loudspeaker.loop is None


def test_a_pack_is_guarded_and_keeps_the_computer_awake_until_it_is_off(post: Post) -> None:
    post.world.start()
    post.follow()
    assert post.guard.held is not None
    assert post.guard.held.title == "Take it off: lower-back"
    assert post.wakefulness.reason == REASON
    post.at("10:14:59", "10:15", "10:40", "13:00")
    assert post.guard.held is not None, "until it is said to be off"
    assert post.wakefulness.reason == REASON
    post.world.off()
    post.follow()
    assert post.guard.held is None
    assert post.wakefulness.reason is None


def test_skin_that_rests_keeps_no_computer_awake(post: Post) -> None:
    post.world.start()
    post.at("10:15").world.off()
    post.at("10:16", "11:00")
    assert post.wakefulness.calls == ["hold", "release"]


def test_what_somebody_else_holds_is_left_alone_while_no_pack_is_on(post: Post) -> None:
    """The check before the start holds it to see whether it is granted."""
    post.world.start()
    post.world.at("10:15").off()
    post.follow()
    post.wakefulness.hold("to see")
    post.at("10:16", "10:17")
    assert post.wakefulness.reason == "to see"


def test_it_is_held_at_every_tick_so_that_it_comes_back(post: Post) -> None:
    post.world.start()
    post.at("10:01", "10:02", "10:03")
    assert post.wakefulness.calls == ["hold"] * 3


def test_the_guard_hears_that_the_program_rings_from_due_on_pauses_included(post: Post) -> None:
    post.world.start()
    post.at("10:14:59")
    assert post.guard.rang == 0
    post.at("10:15", "10:16")
    assert post.guard.rang == 2
    post.world.taking_off()
    post.at("10:16:30")
    assert post.loudspeaker.loop is None
    assert post.guard.rang == 3
    post.at("10:40:30")
    assert post.loudspeaker.loop is None, "between two soundings"
    assert post.guard.rang == 4


def test_the_guard_hears_what_is_due_before_it_hears_that_it_rings(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[Any] = []
    monkeypatch.setattr(post.guard, "hold", lambda watch: said.append(watch is not None))
    monkeypatch.setattr(post.guard, "ringing", lambda: said.append("rings"))
    post.world.start()
    post.at("10:15")
    assert said == [True, "rings"]


def test_one_of_two_packs_that_is_off_leaves_the_other_watched(post: Post) -> None:
    first = post.world.start().snapshot.record.on[0].id
    post.world.start(Modality.HEAT, post.world.add_area(Region.LEFT_KNEE))
    post.at("10:05").world.off(first)
    post.follow()
    assert post.guard.held is not None
    assert post.guard.held.title == "Take it off: left-knee"
    assert post.wakefulness.reason == REASON


def test_shortly_before_a_reminder_it_is_asked_whether_the_desktop_may_be_disturbed(post: Post) -> None:
    post.world.start()
    for when, asked in (("10:03:59", 0), ("10:04", 1), ("10:04:59", 2), ("10:05", 2), ("10:14:30", 2)):
        post.at(when)
        assert post.disturbance.asked == asked, when
    post.world.at("10:15").off()
    post.at("12:14", "12:14:30")
    assert post.disturbance.asked == 4


def test_what_was_told_is_heard(post: Post) -> None:
    post.world.start()
    post.at("10:05")
    post.watch.told([reminder for reminder in wanted(post.world.snapshot()) if reminder.is_due])
    assert [sound for sound, _, _ in post.loudspeaker.once] == [SoundName.SKIN_CHECK]


@pytest.mark.parametrize("granted", [4_500, 0])
def test_it_rings_before_the_computer_sleeps_with_a_pack_on(
    post: Post, granted: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    post.world.start()
    post.at("10:05")
    delay = Delay(granted)
    assert post.watch.before_the_end(delay) == timedelta(milliseconds=granted)
    assert delay.asked == [30_000]
    assert post.loudspeaker.loop == (SoundName.WAKE, 1.0, True)
    assert f"it rings for {granted} ms" in caplog.text
    post.at("10:05:04")
    assert post.loudspeaker.loop is not None, "a tick does not end it"


def test_without_a_pack_the_computer_may_sleep_in_silence(post: Post) -> None:
    delay = Delay()
    assert post.watch.before_the_end(delay) is None
    post.world.start()
    post.at("10:05").world.off()
    post.follow()
    assert post.watch.before_the_end(delay) is None
    assert delay.asked == []
    assert post.loudspeaker.loop is None
