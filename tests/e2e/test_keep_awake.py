# SPDX-License-Identifier: MIT
"""The real application and a login manager: kept awake while a pack is on, and rung before the computer's end."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.helpers.desk import Desk, wait_until
from tests.helpers.login_manager import FakeLoginManager
from tests.helpers.notification_daemon import PrivateBus
from tests.helpers.pulse import SoundServer

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]

MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
SLEEP, LID = "sleep:idle", "handle-lid-switch"


@pytest.fixture
def logind(folders):
    folder = folders.runtime / "system"
    folder.mkdir()
    with PrivateBus(folder) as bus, FakeLoginManager(bus) as manager:
        manager.address = bus.address
        yield manager


def blocks(logind):
    """What is kept from happening."""
    return sorted(what for what, _who, _why, how in logind.held if how == "block")


def delays(logind):
    """What has to wait for the program."""
    return [what for what, _who, _why, how in logind.held if how == "delay"]


def test_awake_while_a_pack_is_on_and_rung_before_sleep_and_shutdown(folders, logind):
    with SoundServer(folders.runtime) as sound, Desk(folders, accessible=False) as desk:
        desk.environment |= {**sound.environment, "DBUS_SYSTEM_BUS_ADDRESS": logind.address}
        desk.choose(speaks=False)
        logind.set_delay(2)
        desk.lay(5 * MINUTE - 4 * SECOND)
        recording = sound.record("one")
        app = desk.launch("--hidden")
        wait_until(lambda: blocks(logind) == [LID, SLEEP], "it is kept awake, lid included")
        assert delays(logind) == ["sleep:shutdown"]
        assert all(who == "Therapy Timer" and "pack is on" in why for _, who, why, how in logind.held if how == "block")

        # The check of the skin: two soft notes, beside a notification that makes no sound of its own.
        (check,) = desk.daemon.wait_for(1)
        wait_until(lambda: recording.heard().peak_db > -60 and not recording.is_loud(), "it is heard")
        wait_until(lambda: sound.players() == 0, "it was heard")
        heard = recording.heard()
        assert heard.peak_db == pytest.approx(-12 - 4.4, abs=1), "soft, at 60 %"
        assert heard.of(heard.pulses(gap_s=0.005)[0]).pitch() == pytest.approx(392, rel=0.02)
        assert "checked" in check.actions
        assert check.hints["suppress-sound"] == ("b", True)

        for prepare in (logind.prepare_for_sleep, logind.prepare_for_shutdown):
            before = recording.position()
            prepare(going=True)
            wait_until(lambda before=before: recording.heard(before).peak_db > -3, "it rings, at full loudness")
            assert delays(logind) == ["sleep:shutdown"], "the computer waits for it meanwhile"
            wait_until(lambda: delays(logind) == [], "then it may sleep")
            prepare(going=False)
            wait_until(lambda: delays(logind) == ["sleep:shutdown"], "it would wait again")
            wait_until(lambda: sound.players() == 0, "after that it is silent, for the pack is not due")

        desk.done("off")
        wait_until(lambda: blocks(logind) == [], "it may sleep again")
        desk.done("undo")
        wait_until(lambda: blocks(logind) == [LID, SLEEP], "it is kept awake again")
        desk.done("quit", "--force")
        assert app.wait() == 0
        assert logind.held == []


def test_what_is_refused_is_said_before_the_start(folders, logind):
    logind.refuse("sleep", "handle-lid-switch")
    with Desk(folders) as desk:
        desk.environment["DBUS_SYSTEM_BUS_ADDRESS"] = logind.address
        desk.launch()
        desk.eyes.wait_for("Start ice")

        def said():
            window = next(each for each in desk.eyes.windows() if each.showing)
            return [each.name for each in window.all if each.showing and ("sleep" in each.name or "lid" in each.name)]

        wait_until(lambda: len(said()) >= 2, "it is said that the computer may sleep, and what the lid does")
        assert desk.eyes.find("Start ice").enabled, "it warns, and never blocks"
        wait_until(lambda: not blocks(logind), "nothing is held while nothing is on")
