# SPDX-License-Identifier: MIT
"""A file is replaced whole or stays as it was."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from therapy_timer.log.whole_file import whole_file


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


def write(path, text="new"):
    with whole_file(path) as file:
        file.write(text)


def test_a_new_file_is_its_owners_alone(folder):
    write(folder / "a", "naïve\r\n")
    assert (folder / "a").read_bytes() == "naïve\r\n".encode()
    assert stat.S_IMODE((folder / "a").stat().st_mode) == 0o600


def test_the_old_one_is_there_until_the_new_one_is_whole(folder):
    path = folder / "a"
    path.write_text("old")
    with whole_file(path) as file:
        file.write("new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert list(folder.iterdir()) == [path]


def test_the_old_one_stays_when_the_block_raises(folder):
    path = folder / "a"
    path.write_text("old")

    def interrupted():
        with whole_file(path) as file:
            file.write("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert path.read_text() == "old"
    assert list(folder.iterdir()) == [path]


@pytest.mark.parametrize("broken", ["fsync", "replace"])
def test_the_old_one_stays_when_the_disk_fails(folder, monkeypatch, broken):
    path = folder / "a"
    path.write_text("old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os if broken == "fsync" else Path, broken, full)
    with pytest.raises(OSError, match="No space left"):
        write(path)
    assert path.read_text() == "old"
    assert list(folder.iterdir()) == [path]


def test_data_and_name_are_on_disk_before_it_returns(folder, monkeypatch):
    synced = []
    real = os.fsync

    def note(descriptor):
        synced.append(stat.S_ISDIR(os.fstat(descriptor).st_mode))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", note)
    write(folder / "a")
    assert synced == [False, True]


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_is_no_file_is_left_alone(folder, make):
    path = folder / "a"
    make(path)
    kind = stat.S_IFMT(path.stat().st_mode)
    with pytest.raises(IsADirectoryError) as caught:
        write(path)
    assert caught.value.strerror == "not a file"
    assert stat.S_IFMT(path.stat().st_mode) == kind


def test_a_link_stays_a_link(folder):
    (folder / "real").write_text("old")
    (folder / "link").symlink_to("real")
    write(folder / "link")
    assert (folder / "link").is_symlink()
    assert (folder / "real").read_text() == "new"


def test_a_link_that_leads_nowhere_but_to_itself_is_replaced(folder):
    (folder / "link").symlink_to("link")
    write(folder / "link")
    assert (folder / "link").read_text() == "new"


def test_no_folder(folder):
    with pytest.raises(FileNotFoundError):
        write(folder / "none" / "a")
