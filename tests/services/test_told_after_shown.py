# SPDX-License-Identifier: MIT
"""What holds when the program dies while it tells something."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.clock import FakeClock
from therapy_timer.core.events import Modality, Told
from therapy_timer.log.store import Log
from therapy_timer.services.reminding import Reminding
from therapy_timer.services.scheduler import ReminderScheduler
from therapy_timer.services.treatments import Treatments


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("10:00")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    with Log.open(tmp_path / "data") as log:
        yield log


@pytest.fixture
def treatments(log: Log, clock: FakeClock) -> Treatments:
    return Treatments(log, clock)


def test_a_reminder_is_not_written_down_before_it_was_told(
    qtbot: QtBot, treatments: Treatments, log: Log, clock: FakeClock
) -> None:
    """Killed in between, the program has to tell it again."""
    written: list[list[Told]] = []

    class Teller:
        def tell(self, *_: object) -> None:
            written.append([event for _, event in log.events() if isinstance(event, Told)])

        def follow(self, *_: object) -> None:
            pass

    reminding = Reminding(treatments, clock, ReminderScheduler(now=lambda: clock.now().utc), Teller())
    treatments.start("lower-back", Modality.ICE)
    clock.to("10:15")
    reminding.tick()
    reminding.stop()
    assert written == [[]]
    assert len([event for _, event in log.events() if isinstance(event, Told)]) == 1
