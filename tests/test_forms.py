# SPDX-License-Identifier: MIT
"""The compiled forms are those of the sources, and the compiler does what the build relies on."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import forms, qt_tools, sounds

ROOT = Path(__file__).resolve().parent.parent

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>Sample</class>
 <widget class="QWidget" name="Sample">
  <layout class="QVBoxLayout" name="column">
   <item><widget class="QPushButton" name="startButton"><property name="text"><string>Start – 15′</string></property>
   <property name="icon"><iconset resource="../resources/sample.qrc">:/dot.svg</iconset></property></widget></item>
  </layout>
 </widget>
 <resources><include location="../resources/sample.qrc"/></resources>
 <connections/>
</ui>
"""
COLLECTION = '<RCC><qresource prefix="/"><file>dot.svg</file></qresource></RCC>'
DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><circle cx="2" cy="2" r="2"/></svg>'


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A project of one form and one icon."""
    root = tmp_path / "project"
    (root / "ui").mkdir(parents=True)
    (root / "resources").mkdir()
    (root / "therapy_timer").mkdir()
    (root / "ui" / "sample.ui").write_text(FORM, encoding="utf-8")
    (root / "resources" / "sample.qrc").write_text(COLLECTION, encoding="utf-8")
    (root / "resources" / "dot.svg").write_text(DOT, encoding="utf-8")
    return root


def contents(folder: Path) -> dict[str, bytes]:
    """Modules and sounds of a folder."""
    paths = [*folder.glob("*.py"), *folder.glob("sounds/*")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_compiled_forms_are_fresh(tmp_path: Path) -> None:
    forms.compile_all(ROOT, tmp_path / "fresh")
    fresh, compiled = contents(tmp_path / "fresh"), contents(ROOT / "therapy_timer" / "_forms")
    assert sorted(compiled) == sorted(fresh), "run: make forms"
    assert [name for name, text in fresh.items() if compiled[name] != text] == [], "run: make forms"


def test_every_form_of_the_project_is_compiled() -> None:
    names = {path.stem for path in (ROOT / "therapy_timer" / "_forms").glob("*.py")}
    assert {path.stem for path in (ROOT / "ui").glob("*.ui")} <= names
    assert {"__init__", "therapy_timer_rc"} <= names


def test_every_sound_is_compiled() -> None:
    folder = ROOT / "therapy_timer" / "_forms" / "sounds"
    assert {path.name for path in folder.iterdir()} == {f"{name}.wav" for name in sounds.SOUNDS}


def test_sounds_are_compiled_with_the_forms(sample: Path) -> None:
    maker = sample / "scripts" / "sounds.py"
    maker.parent.mkdir()
    maker.write_text("def compile_sounds():\n    return {'one': b'1', 'two': b'2'}\n")
    target = sample / "therapy_timer" / "_forms"
    assert {target / "sounds" / "one.wav", target / "sounds" / "two.wav"} <= set(forms.compile_all(sample))
    assert forms.compile_all(sample) == []
    maker.write_text("def compile_sounds():\n    return {'two': b'3'}\n")
    assert forms.compile_all(sample) == [target / "sounds" / "one.wav", target / "sounds" / "two.wav"]
    assert {path.name: path.read_bytes() for path in (target / "sounds").iterdir()} == {"two.wav": b"3"}


def test_compiling_writes_only_what_changed(sample: Path) -> None:
    target = sample / "therapy_timer" / "_forms"
    written = forms.compile_all(sample)
    assert sorted(path.name for path in written) == ["__init__.py", "sample.py", "sample_rc.py"]
    assert forms.compile_all(sample) == []
    form = sample / "ui" / "sample.ui"
    form.write_text(FORM.replace("startButton", "goButton"), encoding="utf-8")
    assert forms.compile_all(sample) == [target / "sample.py"]
    assert "goButton" in (target / "sample.py").read_text(encoding="utf-8")


def test_modules_of_deleted_forms_are_removed(sample: Path) -> None:
    forms.compile_all(sample)
    (sample / "ui" / "sample.ui").unlink()
    assert forms.compile_all(sample) == [sample / "therapy_timer" / "_forms" / "sample.py"]
    assert sorted(path.name for path in (sample / "therapy_timer" / "_forms").iterdir()) == [
        "__init__.py",
        "sample_rc.py",
    ]


def test_file_times_do_not_matter(sample: Path) -> None:
    forms.compile_all(sample)
    for path in sample.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    assert forms.compile_all(sample) == []


def test_slots_are_never_connected_by_name(sample: Path) -> None:
    text = forms.compile_form(sample / "ui" / "sample.ui")
    assert "class Ui_Sample" in text
    assert "connectSlotsByName" not in text
    assert "from . import sample_rc" in text
    assert "Start \\u2013 15\\u2032" in text


def test_a_broken_form_is_named_and_nothing_is_written(sample: Path) -> None:
    (sample / "ui" / "broken.ui").write_text("<ui><widget", encoding="utf-8")
    with pytest.raises(forms.FormsError, match=r"broken\.ui: "):
        forms.compile_all(sample)
    assert not (sample / "therapy_timer" / "_forms").exists()


def test_a_missing_resource_is_named(sample: Path) -> None:
    (sample / "resources" / "dot.svg").unlink()
    with pytest.raises(forms.FormsError, match=r"sample\.qrc: .*dot\.svg"):
        forms.compile_all(sample)


def test_missing_compilers_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    monkeypatch.setattr("sysconfig.get_path", lambda _name: str(tmp_path))
    with pytest.raises(FileNotFoundError, match="pyside6-uic was not found"):
        qt_tools.find_tool("uic")


def test_compilers_are_found_in_the_scripts_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    suffix = ".exe" if os.name == "nt" else ""
    (tmp_path / f"pyside6-uic{suffix}").touch()
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    monkeypatch.setattr("sysconfig.get_path", lambda _name: str(tmp_path))
    assert qt_tools.find_tool("uic") == [str(tmp_path / f"pyside6-uic{suffix}")]


def test_the_script_runs_without_an_activated_environment() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "forms.py")],
        env={name: value for name, value in os.environ.items() if name != "PATH"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_no_field_of_a_form_changes_by_the_wheel() -> None:
    """Whoever scrolls past one would change what is on record; `calm_fields` has the same kinds that stay."""
    wheeled = re.compile(r'class="(QComboBox|QDateEdit|QTimeEdit|QDateTimeEdit|QSpinBox|QDoubleSpinBox|QSlider)"')
    forms_of_the_project = sorted((ROOT / "ui").glob("*.ui"))
    assert forms_of_the_project
    assert {
        path.name: found for path in forms_of_the_project if (found := wheeled.findall(path.read_text("utf-8")))
    } == {}
