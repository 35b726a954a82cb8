# SPDX-License-Identifier: MIT
"""The sdist can build the wheel, and the wheel holds the package with compiled forms, its sounds and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from scripts import forms, sounds, translations
from therapy_timer import __version__

ROOT = Path(__file__).resolve().parent.parent


def build(project: Path, target: str, folder: Path) -> Path:
    """Build one target of the project as pip would, with what is installed here, and return its file."""
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, "sdist", tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def unpacked(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(sdist) as archive:
        # Python 3.11.2, which Debian 12 has, knows no filters; 3.14 demands one.
        if hasattr(tarfile, "data_filter"):
            archive.extraction_filter = tarfile.data_filter
        archive.extractall(folder)  # noqa: S202 - our own archive
    (root,) = folder.iterdir()
    return root


@pytest.fixture(scope="module")
def wheel(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that the sdist makes, as for anyone who installs from the sdist."""
    return build(unpacked, "wheel", tmp_path_factory.mktemp("wheel"))


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_sdist_holds_the_sources_and_nothing_generated(unpacked: Path) -> None:
    present = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file()}
    wanted = [
        "pyproject.toml",
        "hatch_build.py",
        "scripts/forms.py",
        "scripts/qt_tools.py",
        "scripts/sounds.py",
        "LICENSE",
        "Makefile",
        "tests/conftest.py",
    ]
    wanted += [path.relative_to(ROOT).as_posix() for path in (ROOT / "ui").glob("*.ui")]
    wanted += [path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert sorted(set(wanted) - present) == []
    assert [name for name in present if "_forms/" in name or name.endswith(".pyc")] == []


def test_wheel_holds_the_package_only(wheel: Path) -> None:
    tops = {name.split("/", maxsplit=1)[0] for name in names(wheel)}
    stem = f"therapy_timer-{wheel.name.split('-')[1]}"
    assert tops == {"therapy_timer", f"{stem}.dist-info", f"{stem}.data"}


def test_wheel_brings_what_a_desktop_looks_for(wheel: Path) -> None:
    """At the places where pip puts it below the prefix."""
    found = {name.split(".data/data/", maxsplit=1)[1] for name in names(wheel) if ".data/" in name}
    assert found == {
        "share/applications/therapy-timer.desktop",
        "share/metainfo/io.github.therapy_timer.therapy_timer.metainfo.xml",
        "share/man/man1/therapy-timer.1",
        "share/icons/hicolor/scalable/apps/therapy-timer.svg",
        "share/bash-completion/completions/therapy-timer",
        "share/zsh/site-functions/_therapy-timer",
        "share/fish/vendor_completions.d/therapy-timer.fish",
    }


@pytest.mark.parametrize("target", ["sdist", "wheel"])
def test_the_same_sources_give_the_same_bytes(
    target: str, unpacked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(unpacked, elsewhere)
    for path in elsewhere.rglob("*"):
        os.utime(path, (1, 1))
    one, other = (build(folder, target, tmp_path / name) for folder, name in ((unpacked, "one"), (elsewhere, "other")))
    assert one.name == other.name
    assert one.read_bytes() == other.read_bytes()


def test_wheel_holds_every_module(wheel: Path) -> None:
    sources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "therapy_timer").rglob("*.py")}
    packed = {name for name in names(wheel) if name.startswith("therapy_timer/")}
    data = {"therapy_timer/py.typed", *(f"therapy_timer/_forms/sounds/{name}.wav" for name in sounds.SOUNDS)}
    kinds, languages = ("json", "qm"), translations.LANGUAGES
    data |= {f"therapy_timer/_forms/i18n/{language}.{kind}" for language in languages for kind in kinds}
    assert packed - data == sources


def test_wheel_holds_the_forms_of_the_sources(wheel: Path) -> None:
    files = forms.compile_files(ROOT)
    assert [name for name in files if name.endswith(".wav")]
    with zipfile.ZipFile(wheel) as archive:
        packed = {
            name: archive.read(f"therapy_timer/_forms/{name}")
            for name in files
            if f"therapy_timer/_forms/{name}" in archive.namelist()
        }
    assert packed == files


def test_wheel_runs_everywhere_and_has_the_command(wheel: Path) -> None:
    assert wheel.name.endswith("-py3-none-any.whl")
    with zipfile.ZipFile(wheel) as archive:
        (entry_points,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
        assert "therapy-timer = therapy_timer.cli:main" in archive.read(entry_points).decode("utf-8")


def test_editable_install_compiles_the_forms(unpacked: Path, tmp_path: Path) -> None:
    code = "from hatchling.build import build_editable as b; import sys; b(sys.argv[1])"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=unpacked, env=environment, check=True)
    assert (unpacked / "therapy_timer" / "_forms" / "therapy_timer_rc.py").is_file()
    assert (unpacked / "therapy_timer" / "_forms" / "sounds" / "wake.wav").is_file()
    assert (unpacked / "therapy_timer" / "_forms" / "__init__.py").is_file()


def test_6_12_0_is_excluded_at_run_time_and_build_time_alike() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    at_run_time = {text for text in settings["project"]["dependencies"] if "PySide6" in text}
    at_build_time = {text for text in settings["build-system"]["requires"] if "PySide6" in text}
    assert at_run_time == at_build_time
    assert [text for text in at_run_time if "!=6.12.0" in text and "python_version<'3.12'" in text]


def test_the_package_tells_the_version_of_the_project() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert settings["project"]["version"] == __version__
