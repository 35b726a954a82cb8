# SPDX-License-Identifier: MIT
"""What holds when the application is dead while a pack is on: its guard starts it again, or rings itself.

That it rings on after it was killed while it rang is in `test_alarm_sound.py`.
"""

from __future__ import annotations

import signal
from datetime import UTC, datetime, timedelta

import pytest

from tests.helpers.desk import APP, GUARD, Desk, about, program, wait_until
from tests.helpers.pulse import SoundServer
from tests.helpers.pulses import is_carbon_monoxide, is_evacuation

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]

MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


def guards(desk):
    """The ids of all guard processes."""
    return desk.processes.alive(GUARD)


@pytest.mark.case(19)
@pytest.mark.case(40)
def test_killed_before_due_it_is_back_by_itself_and_tells_in_time(folders):
    with Desk(folders, speed=60, panel=True) as desk:
        app = desk.launch()
        desk.done("start", "ice", "--minutes-ago", "10")
        on = desk.area()
        (guard,) = wait_until(lambda: guards(desk), "the pack has a guard")
        app.crash()

        wait_until(lambda: desk.answers, "it was started again")
        assert desk.processes.alive(APP, but=GUARD) not in ([], [app.process.pid])
        assert not desk.eyes.sees("ring"), "hidden"
        area = desk.area()
        assert area["state"] == "applying"
        assert about(area["due_at"] - on["due_at"], timedelta(0))
        wait_until(lambda: guards(desk) not in ([], [guard]) and len(guards(desk)) == 1, "another guard took over")

        due = wait_until(lambda: next(iter(asked(desk)), None), "the pack is due")
        assert on["due_at"] <= desk.now() < on["due_at"] + 5 * MINUTE
        assert due.summary == "Take the ice off: lower back"
        assert desk.area()["state"] == "overdue"
        desk.daemon.invoke(due.number, "off")
        wait_until(lambda: desk.area()["state"] == "resting", "the pack is off")
        wait_until(lambda: guards(desk) == [], "the guard has ended with the treatment")


def asked(desk):
    """The notifications that ask whether the pack is off."""
    return [each for each in desk.daemon.notifications if "off" in each.actions]


@pytest.mark.case(40)
def test_where_it_cannot_be_started_again_the_guard_rings(folders):
    assert all([program("paplay"), program("gdbus")])
    with SoundServer(folders.runtime) as sound, Desk(folders, accessible=False) as desk:
        desk.environment |= sound.environment
        due_at = desk.lay(15 * MINUTE - 10 * SECOND)
        app = desk.launch("--hidden")
        recording = sound.record("one")
        # The screen is gone, so that nothing that has a window can start. The program itself must not see it.
        app.process.send_signal(signal.SIGSTOP)
        desk.processes.kill("Xvfb")
        app.crash()
        wait_until(lambda: "ended with 3" in notes(folders), "it could not be started again")
        assert datetime.now(UTC) < due_at, "this machine is too slow for this test"
        assert desk.daemon.notifications == []
        assert recording.heard().peak_db < -90, "nothing rings before it is due"

        (shown,) = desk.daemon.wait_for(1, 20)
        assert timedelta(0) <= datetime.now(UTC) - due_at < 3 * SECOND
        assert shown.summary == "Take the ice off: lower back"
        assert "therapy-timer off" in shown.body
        assert (shown.hints["urgency"], shown.expire_timeout) == (("y", 2), 0)
        wait_until(lambda: len(recording.heard().pulses()) == 3 and not recording.is_loud(), "it rings")
        assert len(desk.processes.alive("due.wav")) == 1
        pulses = recording.heard().pulses()
        for pulse in pulses:
            assert pulse.length == pytest.approx(0.2, abs=0.03)
            assert recording.heard().of(pulse).pitch() == pytest.approx(261.6, rel=0.01)
        assert recording.heard().peak_db == pytest.approx(-1, abs=1), "at full loudness"
        assert not is_evacuation(pulses)
        assert not is_carbon_monoxide(pulses)

        assert desk.done("off").startswith("Recorded.")
        wait_until(lambda: guards(desk) == [], "the guard has ended with the treatment")
        wait_until(lambda: desk.daemon.closed == [shown.number], "nothing is shown any more")
        assert desk.processes.alive("due.wav") == []
        wait_until(lambda: sound.players() == 0, "nothing plays any more")
        assert desk.area()["state"] == "resting"


def notes(folders):
    """What the guard had to say."""
    (file,) = folders.state.rglob("guard.log")
    return file.read_text(encoding="utf-8")
