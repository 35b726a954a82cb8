# SPDX-License-Identifier: MIT
"""The documents hold together: links resolve, commands exist, and what they name is there."""

from __future__ import annotations

import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import pytest

from therapy_timer.cli import _parser

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
BLOCK = re.compile(r"^(?:    .*\n)+", re.MULTILINE)


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def anchors(page: Path) -> set[str]:
    """The anchors that a forge makes of the headings of a page."""
    headings = re.findall(r"^#+ (.*)$", text_of(page), re.MULTILINE)
    plain = (re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading).lower() for heading in headings)
    return {re.sub(r"[^\w\- ]", "", heading).strip().replace(" ", "-") for heading in plain}


def links(page: Path) -> list[str]:
    text = re.sub(r"```.*?```", "", text_of(page), flags=re.DOTALL)
    return [link for link in re.findall(r"\]\(([^)\s]+)\)", text) if not link.startswith(("http:", "https:"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    for link in links(page):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{link} leads nowhere"
        assert target.is_relative_to(ROOT)
        assert not anchor or anchor in anchors(target), f"{link}: no such heading"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_files_that_are_named_are_there(page: Path) -> None:
    if page.name == "CHANGELOG.md":
        pytest.skip("it tells of the past")
    for name in re.findall(
        r"`((?:therapy_timer|core|log|desktop|services|views|tests|scripts|benchmarks)/[\w/.-]+)`", text_of(page)
    ):
        places = (ROOT / name, ROOT / "therapy_timer" / name)
        assert any(place.exists() for place in places), f"{name} is not there"


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", text_of(ROOT / "Makefile"), re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_make_knows_every_target_that_is_named(page: Path) -> None:
    named = set(re.findall(r"(?:^    |`)make ([a-z][a-z-]*)", text_of(page), re.MULTILINE))
    assert named <= targets()


def test_make_help_names_every_target_for_people() -> None:
    makefile = text_of(ROOT / "Makefile")
    helped = set(re.findall(r"@echo 'make ([a-z-]+)", makefile))
    inner = {"help", "check-format", "lint", "typecheck", "all-tests", "python", "system-run", "system-test"}
    assert helped == targets() - inner


def usages() -> list[list[str]]:
    """The lines of the README that show how the program is called."""
    lines = [line.strip() for block in BLOCK.findall(text_of(ROOT / "README.md")) for line in block.splitlines()]
    return [shlex.split(line)[1:] for line in lines if line.startswith("therapy-timer")]


def test_the_command_line_takes_what_the_readme_says() -> None:
    seen = set()
    for usage in usages():
        options = [word.strip("[]") for word in usage if word.strip("[").startswith("--")]
        command = [usage[0]] if usage and not usage[0].startswith("[") else []
        operand = {"start": ["ice"], "export": ["record.csv"], "import": ["record.csv"]}
        base = [*command, *(operand.get(command[0], []) if command else [])]
        for option in options:
            value = {"--area": ["knee"], "--from": ["2026-03-01"], "--to": ["2026-03-02"]}.get(option, [])
            value = ["5"] if option.startswith("--minutes") else value
            said = _parser().parse_args([*base, option, *value])
            assert said.command == (command[0] if command else None)
        seen |= {*command}
    (choices,) = [action.choices for action in _parser()._actions if action.dest == "command"]
    assert seen == set(choices or ())


def test_the_readme_names_every_file_of_the_libraries_that_it_sends_to() -> None:
    for name in re.findall(r"`(packaging/[\w.-]+)`", text_of(ROOT / "README.md")):
        assert (ROOT / name).is_file()


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = {link.partition("#")[0] for link in links(folder / "README.md")}
    assert {page.name for page in folder.glob("*.md")} - {"README.md"} <= listed


def test_every_dependency_has_its_notice() -> None:
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    names = {re.split(r"[<>=!;~ ]", each)[0] for each in project["dependencies"]}
    notice = text_of(ROOT / "THIRD-PARTY.md").lower()
    assert [name for name in names if name.lower() not in notice] == []


def test_no_page_has_a_word_about_a_place_that_only_one_machine_has() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    files = listed.stdout.split() if listed.returncode == 0 else [page.relative_to(ROOT).as_posix() for page in PAGES]
    found = [
        name for name in files if name.endswith(".md") and re.search(r"/(?:root|home/\w+|work)/", text_of(ROOT / name))
    ]
    assert found == []
