# SPDX-License-Identifier: MIT
"""The times in the dialog of a treatment, where the clock itself is in doubt, and what it says before it is pressed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLabel

from tests.helpers.past import past
from therapy_timer.core.events import Modality
from therapy_timer.core.record import FIRST_AREA, Area
from therapy_timer.core.region import Region
from therapy_timer.views.history_dialogs import Entry, TreatmentDialog, proposal

KNEE = Area("left-knee", Region.LEFT_KNEE)


def opened(qtbot, entry, treatment=None, record=lambda _entry: ""):
    dialog = TreatmentDialog(entry, [FIRST_AREA, KNEE], record, treatment)
    qtbot.addWidget(dialog)
    return dialog


def set_time(dialog, name, text):
    dialog.findChild(QDateTimeEdit, name).setDateTime(QDateTime.fromString(text, "yyyy-MM-dd HH:mm"))


def test_of_an_hour_that_the_clock_shows_twice_the_pack_was_on_for_longer(qtbot, local_zone):
    local_zone("Europe/Berlin")
    noon = datetime(2026, 10, 25, 12, tzinfo=UTC)
    dialog = opened(qtbot, proposal("lower-back", Modality.ICE, timedelta(minutes=15), noon))
    set_time(dialog, "began", "2026-10-25 02:10")
    set_time(dialog, "ended", "2026-10-25 02:30")
    assert dialog.entry.began == datetime(2026, 10, 25, 0, 10, tzinfo=UTC)
    assert dialog.entry.ended == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert "1 hour 20 minutes" in dialog.findChild(QLabel, "preview").text()


def test_what_was_not_changed_stays_as_it_was_to_the_second(qtbot):
    began = datetime(2026, 3, 16, 10, 0, 17, 42, tzinfo=UTC)
    entry = Entry("lower-back", Modality.ICE, began, began + timedelta(minutes=15))
    dialog = opened(qtbot, entry, past("x", began))
    assert dialog.entry == entry
    assert "Ice · lower back" in dialog.findChild(QLabel, "intro").text()
    dialog.findChild(QComboBox, "area").setCurrentIndex(1)
    dialog.findChild(QComboBox, "modality").setCurrentIndex(1)
    assert dialog.entry == Entry("left-knee", Modality.HEAT, entry.began, entry.ended)


def test_an_end_before_the_beginning_is_seen_before_it_is_said(qtbot):
    began = datetime(2026, 3, 16, 10, tzinfo=UTC)
    dialog = opened(qtbot, Entry("lower-back", Modality.ICE, began, began + timedelta(minutes=15)))
    set_time(dialog, "ended", "2026-03-15 00:00")
    assert dialog.findChild(QLabel, "preview").text() == "The pack must have come off after it went on."


@pytest.mark.parametrize("refused", ["", "The pack cannot have come off in the future."])
def test_it_closes_when_it_is_done_and_says_why_when_it_is_not(qtbot, refused):
    began = datetime(2026, 3, 16, 10, tzinfo=UTC)
    told = []

    def record(entry):
        told.append(entry)
        return refused

    dialog = opened(qtbot, Entry("lower-back", Modality.ICE, began, began + timedelta(minutes=15)), record=record)
    closed = []
    dialog.finished.connect(closed.append)
    dialog.accept()
    assert len(told) == 1
    assert bool(closed) is not bool(refused)
    if refused:
        assert dialog.findChild(QLabel, "error").text() == refused


def test_what_is_proposed_has_just_ended():
    now = datetime(2026, 3, 16, 10, 0, 42, tzinfo=UTC)
    entry = proposal("lower-back", Modality.HEAT, timedelta(minutes=15), now)
    assert entry.ended == datetime(2026, 3, 16, 10, tzinfo=UTC)
    assert entry.ended - entry.began == timedelta(minutes=15)
