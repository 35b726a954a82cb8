# SPDX-License-Identifier: MIT
"""The settings survive whatever is in their file, and their file survives whatever happens while it is written."""

from __future__ import annotations

import json
import logging
import os
import stat
from dataclasses import fields, replace
from datetime import time
from pathlib import Path

import pytest

from therapy_timer.core.events import Modality
from therapy_timer.core.quiet import QuietHours
from therapy_timer.core.reminders import ReminderKind
from therapy_timer.services.settings import FILE_NAME, Appearance, Settings, SettingsFile

LOGGER = "therapy_timer.services.settings"
ALL = Settings(
    last_area="left-knee",
    last_minutes=18,
    last_modality=Modality.HEAT,
    window_geometry=b"\x00\xff",
    tray_hint_shown=True,
    alarm_volume=20,
    reminder_volume=0,
    speaks=False,
    skin_check_sound=Path("/music/bell.ogg"),
    stay_awake_sound=Path("/music/horn.wav"),
    rest_over_sound=Path("/music/birds.mp3"),
    own_command="lamp --blink “now”",
    heard_on="Speakers",
    quiet_from=time(22, 30),
    quiet_until=time(7),
    rest_over_reminders=False,
    appearance=Appearance.HIGH_CONTRAST,
    language="pt_BR",
    single_keys=False,
    far_view_at_start=True,
)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


@pytest.fixture
def file(folder):
    return folder / FILE_NAME


def test_without_a_file_there_are_defaults_and_no_file_is_made(folder, file):
    assert SettingsFile(folder).settings == Settings(None, None, None, b"", tray_hint_shown=False)
    assert not file.exists()


def test_the_defaults_of_the_alarm():
    settings = Settings()
    assert (settings.alarm_volume, settings.reminder_volume, settings.speaks) == (60, 60, True)
    assert (settings.own_sounds, settings.own_command, settings.heard_on) == ({}, "", None)


def test_own_sounds_are_for_every_reminder_but_pack_off():
    assert ALL.own_sounds == {
        ReminderKind.SKIN_CHECK: Path("/music/bell.ogg"),
        ReminderKind.STAY_AWAKE: Path("/music/horn.wav"),
        ReminderKind.REST_OVER: Path("/music/birds.mp3"),
    }


def test_there_are_no_quiet_hours_unless_both_ends_are_there():
    assert ALL.quiet_hours == QuietHours(time(22, 30), time(7))
    assert Settings().quiet_hours is None
    assert replace(ALL, quiet_from=None).quiet_hours is None
    assert replace(ALL, quiet_until=None).quiet_hours is None


def test_midnight_is_a_time(folder):
    SettingsFile(folder).save(replace(ALL, quiet_from=time(0), quiet_until=time(23, 59)))
    assert SettingsFile(folder).settings.quiet_hours == QuietHours(time(0), time(23, 59))


@pytest.mark.parametrize("name", ["quiet_from", "quiet_until"])
@pytest.mark.parametrize(
    "bad", ["24:00", "7:00", "07:60", "07:00:00", "07:00+02:00", "0700", 1320, True, "", "\u0660\u0667:00"]
)
def test_an_end_of_quiet_hours_that_is_no_time_of_day_leaves_none(folder, file, expected_log, name, bad):
    SettingsFile(folder).save(ALL)
    file.write_text(json.dumps(json.loads(file.read_text()) | {name: bad}))
    expected_log(LOGGER, logging.WARNING, f"The setting {name} was not understood")
    assert SettingsFile(folder).settings == replace(ALL, quiet_from=None, quiet_until=None)


@pytest.mark.parametrize("name", ["quiet_from", "quiet_until"])
def test_one_end_of_quiet_hours_alone_is_none(folder, file, name):
    file.write_text(json.dumps({name: "22:00"}))
    assert SettingsFile(folder).settings == Settings()


@pytest.mark.parametrize(("name", "least"), [("alarm_volume", 20), ("reminder_volume", 0)])
def test_the_limits_of_the_volumes_are_allowed(folder, name, least):
    for value in (least, 100):
        SettingsFile(folder).save(replace(ALL, **{name: value}))
        assert getattr(SettingsFile(folder).settings, name) == value


def test_a_path_that_is_no_text_survives(folder):
    path = Path(os.fsdecode(b"/music/\xff.wav"))
    SettingsFile(folder).save(replace(ALL, rest_over_sound=path))
    assert SettingsFile(folder).settings.rest_over_sound == path


def test_what_was_saved_is_there_again(folder, file):
    SettingsFile(folder).save(ALL)
    assert SettingsFile(folder).settings == ALL
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]
    assert all(getattr(ALL, field.name) != getattr(Settings(), field.name) for field in fields(Settings))


def test_choices_are_written_one_by_one(folder):
    choices = SettingsFile(folder)
    assert (choices.area, choices.minutes, choices.modality) == (None, None, None)
    choices.area, choices.minutes, choices.modality = "left-knee", 18, Modality.HEAT
    assert (choices.area, choices.minutes, choices.modality) == ("left-knee", 18, Modality.HEAT)
    found = SettingsFile(folder).settings
    assert found == replace(Settings(), last_area="left-knee", last_minutes=18, last_modality=Modality.HEAT)


def test_nothing_is_written_when_nothing_changes(folder, file):
    settings = SettingsFile(folder)
    settings.save(Settings())
    assert not file.exists()


def test_what_a_newer_version_wrote_stays(folder, file):
    file.write_text(json.dumps({"far_view": True, "last_minutes": 16}))
    settings = SettingsFile(folder)
    settings.minutes = 17
    assert json.loads(file.read_text())["far_view"] is True
    assert json.loads(file.read_text())["last_minutes"] == 17


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("appearance", "blue"),
        ("appearance", None),
        ("appearance", 1),
        ("appearance", []),
        ("language", "../de"),
        ("language", "DE"),
        ("language", ""),
        ("language", 7),
        ("language", "de_DE_1996"),
        ("rest_over_reminders", 1),
        ("rest_over_reminders", None),
        ("single_keys", "no"),
        ("far_view_at_start", 1),
        ("last_area", 5),
        ("last_area", ""),
        ("last_area", "x" * 101),
        ("last_minutes", 4),
        ("last_minutes", 21),
        ("last_minutes", 12),
        ("last_minutes", True),
        ("last_minutes", 15.0),
        ("last_minutes", "15"),
        ("last_minutes", 10**400),
        ("last_minutes", {}),
        ("last_modality", "steam"),
        ("last_modality", ["ice"]),
        ("window_geometry", None),
        ("window_geometry", "ä"),
        ("window_geometry", "%%%%"),
        ("window_geometry", "A" * 6000),
        ("tray_hint_shown", 1),
        ("tray_hint_shown", None),
        ("alarm_volume", 19),
        ("alarm_volume", 101),
        ("alarm_volume", 60.0),
        ("alarm_volume", True),
        ("alarm_volume", None),
        ("reminder_volume", -1),
        ("reminder_volume", 101),
        ("reminder_volume", False),
        ("reminder_volume", "60"),
        ("speaks", "yes"),
        ("skin_check_sound", ""),
        ("skin_check_sound", "bell.ogg"),
        ("stay_awake_sound", 3),
        ("stay_awake_sound", "/a\0b"),
        ("rest_over_sound", "/" + "x" * 4096),
        ("rest_over_sound", ["/a"]),
        ("own_command", None),
        ("own_command", "x" * 501),
        ("own_command", "one\ntwo"),
        ("heard_on", ""),
        ("heard_on", "x" * 501),
        ("heard_on", 1),
    ],
)
def test_a_setting_that_is_wrong_is_the_default_and_the_others_stay(folder, file, expected_log, name, bad):
    SettingsFile(folder).save(ALL)
    file.write_text(json.dumps(json.loads(file.read_text()) | {name: bad}))
    expected_log(LOGGER, logging.WARNING, f"The setting {name} was not understood")
    assert SettingsFile(folder).settings == replace(ALL, **{name: getattr(Settings(), name)})


@pytest.mark.parametrize(
    "content", [b"", b"{", b'{"last_minutes": 15', b"[]", b"null", b"\xff\xfe", b"\x00" * 100, b"[" * 100_000]
)
def test_a_file_that_is_no_settings_file_is_kept_aside(folder, file, expected_log, content):
    file.write_bytes(content)
    expected_log(LOGGER, logging.WARNING, "could not be understood; the file is kept as settings.json.bad")
    settings = SettingsFile(folder)
    assert settings.settings == Settings()
    settings.save(ALL)
    assert SettingsFile(folder).settings == ALL
    assert file.with_name("settings.json.bad").read_bytes() == content


def test_a_file_that_cannot_be_kept_aside_stays(folder, file, expected_log, monkeypatch):
    file.write_text("{")

    def refuse(self, target):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "replace", refuse)
    expected_log(LOGGER, logging.WARNING, "could not be understood: Read-only file system")
    settings = SettingsFile(folder)
    settings.save(ALL)
    assert settings.settings == ALL
    assert file.read_text() == "{"


def test_what_cannot_be_read_is_not_overwritten(folder, file, expected_log):
    file.mkdir()
    expected_log(LOGGER, logging.WARNING, "could not be read: Is a directory")
    settings = SettingsFile(folder)
    settings.save(ALL)
    assert settings.settings == ALL
    assert file.is_dir()


def test_a_full_disk_leaves_the_old_file_whole(folder, file, expected_log, monkeypatch):
    settings = SettingsFile(folder)
    settings.minutes = 16
    before = file.read_bytes()

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    expected_log(LOGGER, logging.WARNING, "could not be written: No space left on device")
    settings.minutes = 17
    assert settings.minutes == 17
    assert file.read_bytes() == before
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


def test_without_a_folder_settings_hold_until_the_end(folder, expected_log):
    expected_log(LOGGER, logging.WARNING, "could not be written")
    settings = SettingsFile(folder / "none")
    settings.minutes = 17
    assert settings.minutes == 17


def test_a_link_to_a_file_elsewhere_stays_a_link(tmp_path):
    elsewhere = tmp_path / "dotfiles"
    folder = tmp_path / "config"
    elsewhere.mkdir()
    folder.mkdir()
    (elsewhere / "mine.json").write_text("{}")
    (folder / FILE_NAME).symlink_to(elsewhere / "mine.json")
    SettingsFile(folder).save(ALL)
    assert (folder / FILE_NAME).is_symlink()
    assert json.loads((elsewhere / "mine.json").read_text())["last_area"] == "left-knee"


def test_several_that_are_wrong_fall_back_one_by_one(folder, file, expected_log):
    SettingsFile(folder).save(ALL)
    bad = {"last_minutes": -1, "last_modality": 7, "tray_hint_shown": "yes", "volume": [1]}
    file.write_text(json.dumps(json.loads(file.read_text()) | bad))
    before = file.read_bytes()
    expected = [
        expected_log(LOGGER, logging.WARNING, f"The setting {name} was not understood") for name in list(bad)[:3]
    ]
    settings = SettingsFile(folder)
    assert settings.settings == replace(ALL, last_minutes=None, last_modality=None, tray_hint_shown=False)
    assert [len(each.records) for each in expected] == [1, 1, 1]
    assert file.read_bytes() == before
    settings.minutes = 17
    assert json.loads(file.read_text())["volume"] == [1]


def test_a_file_that_was_half_written_is_kept_aside_wherever_it_ends(folder, file, expected_log):
    SettingsFile(folder).save(ALL)
    whole = file.read_bytes()
    expected = expected_log(LOGGER, logging.WARNING, "could not be understood; the file is kept as settings.json.bad")
    lengths = range(len(whole.rstrip()))
    for length in lengths:
        file.write_bytes(whole[:length])
        assert SettingsFile(folder).settings == Settings()
        assert file.with_name("settings.json.bad").read_bytes() == whole[:length]
    assert len(expected.records) == len(lengths)
