# SPDX-License-Identifier: MIT
"""The desktop entry, the metadata, the manual page and the completions are sound and say what the program does."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.helpers.programs import program
from therapy_timer import __version__
from therapy_timer.cli import _parser
from therapy_timer.views.catalogue import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "resources" / "desktop"
ENTRY = DESKTOP / "therapy-timer.desktop"
METADATA = DESKTOP / "io.github.therapy_timer.therapy_timer.metainfo.xml"
MANUAL = DESKTOP / "therapy-timer.1"
COMPLETIONS = ROOT / "resources" / "completions"


def said(*command: str, **environment: str) -> str:
    """All that a command prints; it must not fail."""
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=dict(os.environ, LC_ALL="C.UTF-8", **environment)
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def commands() -> dict[str, argparse.ArgumentParser]:
    """The commands of the command line and what each takes."""
    (choices,) = [action.choices for action in _parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(choices)


def options(parser: argparse.ArgumentParser) -> set[str]:
    return {option for action in parser._actions for option in action.option_strings if option.startswith("--")}


def helps(parser: argparse.ArgumentParser) -> list[str]:
    return [action.help for action in parser._actions if action.help and not isinstance(action, argparse._HelpAction)]


# --- desktop entry and metadata -----------------------------------------------------------------------------


def test_the_desktop_entry_is_valid() -> None:
    assert said(program("desktop-file-validate"), str(ENTRY)) == ""


def test_the_desktop_entry_speaks_every_language() -> None:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(ENTRY, encoding="utf-8")
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        there = {name for name in parser["Desktop Entry"] if name == key or name.startswith(f"{key}[")}
        assert there == {key, *(f"{key}[{code}]" for code in LANGUAGES if code != "en")}


def test_the_metadata_is_valid() -> None:
    out = said(program("appstreamcli"), "validate", "--pedantic", "--no-net", str(METADATA))
    assert "Validation was successful." in out


def test_the_metadata_has_the_version() -> None:
    release = ET.parse(METADATA).getroot().find("releases/release")
    assert release is not None
    assert release.get("version") == __version__


# --- manual -------------------------------------------------------------------------------------------------


def manual() -> str:
    """The text of the manual page, in lines of any length, without its looks."""
    out = said(program("man"), "-l", str(MANUAL), MANWIDTH="1000", MAN_KEEP_FORMATTING="", PAGER="cat")
    return re.sub(r".\x08|\x1b\[[0-9;]*m", "", out)


def test_the_manual_page_has_no_warnings() -> None:
    done = subprocess.run(
        [program("man"), "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(MANUAL)],
        capture_output=True,
        check=False,
        env=dict(os.environ, LC_ALL="C.UTF-8", MANWIDTH="80"),
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_manual_page_says_what_help_says() -> None:
    parser = _parser()
    text = re.sub(r"\s+", " ", manual())
    assert parser.description is not None
    assert parser.epilog is not None
    areas, statuses = parser.epilog.split("exit status: ")
    for paragraph in (parser.description, areas):
        assert " ".join(paragraph.split()) in text
    for status, meaning in re.findall(r"(\d) (.*?)(?:, (?=\d)|$)", " ".join(statuses.split())):
        assert f" {status} {meaning}" in text
    for name, command in commands().items():
        section = re.split(r"^   [a-z]", manual().split(f"\n   {name}\n")[1], flags=re.MULTILINE)[0]
        section = re.sub(r"\s+", " ", section)
        assert command.description is not None
        assert command.description.rstrip(".").lower() in section.lower()
        assert all(re.sub(r"\s+", " ", text).replace("%%", "%") in section for text in helps(command))
        for option in options(command) - {"--help"}:
            assert option in section


def test_the_manual_page_has_nothing_that_help_has_not() -> None:
    there = set(re.findall(r"--[a-z][a-z-]+", manual()))
    assert there == {option for parser in (_parser(), *commands().values()) for option in options(parser)}
    assert f"Therapy Timer {__version__}" in manual()
    synopsis = manual().split("SYNOPSIS")[1].split("DESCRIPTION")[0]
    assert re.findall(r"therapy-timer ([a-z]+)", synopsis) == list(commands())


# --- completions --------------------------------------------------------------------------------------------


def completed_by_bash(*words: str) -> set[str]:
    script = f"""
source {COMPLETIONS / "therapy-timer.bash"}
therapy-timer() {{ echo '{{"areas": [{{"area": "lower-back", "name": "x"}}, {{"area": "left-knee"}}]}}'; }}
COMP_WORDS=(therapy-timer {" ".join(f"'{word}'" for word in words)})
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_therapy_timer 2>/dev/null
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    return set(said("bash", "-c", script).split())


def test_bash_completes_every_command() -> None:
    assert completed_by_bash("") == {*commands(), *options(_parser())}
    assert completed_by_bash("st") == {"start", "status"}


@pytest.mark.parametrize("command", sorted(commands()))
def test_bash_completes_every_option(command: str) -> None:
    assert completed_by_bash(command, "--") == options(commands()[command])


def test_bash_completes_packs_and_areas() -> None:
    assert completed_by_bash("start", "i") == {"ice"}
    assert completed_by_bash("off", "--area", "") == {"lower-back", "left-knee"}


def test_fish_knows_every_command_and_option() -> None:
    script = COMPLETIONS / "therapy-timer.fish"
    ask = f"function therapy-timer; end; source {script}; complete --do-complete 'therapy-timer "
    assert {line.split("\t")[0] for line in said(program("fish"), "-c", f"{ask}'").splitlines()} == set(commands())
    for name, command in commands().items():
        lines = said(program("fish"), "-c", f"{ask}{name} --'").splitlines()
        assert {line.split("\t")[0] for line in lines} == options(command)


def test_zsh_knows_every_command_and_option() -> None:
    script = COMPLETIONS / "_therapy-timer"
    assert said(program("zsh"), "-n", str(script)) == ""
    text = script.read_text(encoding="utf-8")
    assert set(re.findall(r"^        '([a-z]+):", text, re.MULTILINE)) == set(commands())
    for name, command in commands().items():
        (block,) = re.findall(rf"^                [a-z| ]*\b{name}\b[a-z| ]*\)(.*?);;", text, re.MULTILINE | re.DOTALL)
        found = {f"--{option}" for option in re.findall(r"--([a-z-]+)\[", block)} | (
            {"--area"} & {"--area" if "$area" in block else ""}
        )
        assert found == options(command)
