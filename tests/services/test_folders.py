# SPDX-License-Identifier: MIT
"""The program's folders: where they are, and that nobody else gets in."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from therapy_timer.services.folders import Folders, FolderUnusable, make_private

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_naming_them_makes_none(folders):
    own = Folders.of_user()
    assert own.data == folders.data / "therapy-timer"
    assert own.config == folders.config / "therapy-timer"
    assert own.state.is_relative_to(folders.state / "therapy-timer")
    assert not any(path.exists() for path in (own.data, own.config, own.state))


def test_they_are_made_for_the_owner_only():
    own = Folders.of_user()
    own.make()
    own.make()
    assert {mode(path) for path in (own.data, own.config, own.state)} == {0o700}


def test_a_folder_that_is_open_to_others_is_closed(tmp_path):
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o755)
    make_private(folder)
    assert mode(folder) == 0o700


def test_a_file_in_its_place(tmp_path):
    place = tmp_path / "file"
    place.write_text("mine")
    with pytest.raises(FolderUnusable) as caught:
        make_private(place)
    assert (caught.value.path, caught.value.cause) == (place, "File exists")
    assert str(caught.value) == "FolderUnusable: File exists"
    assert place.read_text() == "mine"


def test_a_file_in_the_way(tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(FolderUnusable, match="Not a directory"):
        make_private(tmp_path / "file" / "folder")


def test_no_home_at_all():
    with pytest.raises(FolderUnusable, match="no home folder"):
        make_private(Path("~") / "therapy-timer")


def test_the_system_says_no(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(FolderUnusable, match="Permission denied"):
        make_private(tmp_path)


@pytest.mark.skipif(AS_ROOT, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_to(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(FolderUnusable, match="Permission denied"):
            make_private(tmp_path)
        with pytest.raises(FolderUnusable, match="Permission denied"):
            make_private(tmp_path / "more")
    finally:
        tmp_path.chmod(0o700)
