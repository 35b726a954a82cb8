# SPDX-License-Identifier: MIT
"""A release changes version, changelog and metadata in one commit, or nothing."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from scripts.release import MANUAL, METADATA, NotReleased, bumped, release

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("pyproject.toml", "therapy_timer/__init__.py", "CHANGELOG.md", METADATA, MANUAL)
DAY = date(2030, 1, 2)


@pytest.fixture
def texts() -> dict[str, str]:
    return {name: (ROOT / name).read_text(encoding="utf-8") for name in NAMES}


def git(folder: Path, *words: str) -> str:
    options = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
    return subprocess.run(["git", *options, *words], cwd=folder, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def project(texts: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Somebody")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "somebody@example.org")
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message", "Begin")
    return tmp_path


def test_every_file_gets_the_version(texts: dict[str, str]) -> None:
    done = bumped(texts, "99.0.1", DAY)
    assert 'version = "99.0.1"' in done["pyproject.toml"]
    assert '__version__ = "99.0.1"' in done["therapy_timer/__init__.py"]
    assert "## [Unreleased]\n\n## [99.0.1] - 2030-01-02\n" in done["CHANGELOG.md"]
    assert '<release version="99.0.1" date="2030-01-02" />' in done[METADATA]
    assert '.TH THERAPY-TIMER 1 2030-01-02 "Therapy Timer 99.0.1"' in done[MANUAL]


def test_a_second_release_needs_news_of_its_own(texts: dict[str, str]) -> None:
    done = bumped(texts, "99.0.1", DAY)
    with pytest.raises(NotReleased, match="no news"):
        bumped(done, "99.0.2", DAY)
    done["CHANGELOG.md"] = done["CHANGELOG.md"].replace("## [Unreleased]\n", "## [Unreleased]\n\n- News.\n")
    assert "## [99.0.2]" in bumped(done, "99.0.2", DAY)["CHANGELOG.md"]


@pytest.mark.parametrize("version", ["", "1", "1.0", "0.0.9", "0.1.0", "v2.0.0", "2.0.0rc1"])
def test_what_is_no_later_version_is_refused(texts: dict[str, str], version: str) -> None:
    with pytest.raises(NotReleased, match="no version after"):
        bumped(texts, version, DAY)


def test_it_is_one_commit_with_a_tag(project: Path) -> None:
    release(project, "99.0.1", DAY)
    assert git(project, "status", "--porcelain") == ""
    assert git(project, "log", "--format=%s").splitlines() == ["Release 99.0.1", "Begin"]
    assert git(project, "tag", "--list").split() == ["v99.0.1"]
    assert sorted(git(project, "show", "--format=", "--name-only").split()) == sorted(NAMES)


def test_a_dirty_tree_is_refused_and_left_as_it_is(project: Path) -> None:
    (project / "CHANGELOG.md").write_text("mine", encoding="utf-8")
    with pytest.raises(NotReleased, match="not committed"):
        release(project, "99.0.1", DAY)
    assert (project / "CHANGELOG.md").read_text(encoding="utf-8") == "mine"
    assert len(git(project, "log", "--format=%s").splitlines()) == 1
