# SPDX-License-Identifier: MIT
"""scripts/setup.sh chooses a Python, sees to the system packages and says what is missing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="make and sh are for POSIX systems")

SCRIPT = Path(__file__).resolve().parent.parent / "scripts" / "setup.sh"
OLD = """case $1 in --version) echo "Python 3.9.2" ;; *) exit 1 ;; esac"""
NEW = f"""exec {sys.executable} "$@" """
NO_VENV = f"""case $2 in *ensurepip*) exit 1 ;; *) exec {sys.executable} "$@" ;; esac"""


class Machine:
    """A machine of fake commands; nothing but these and the POSIX tools that the script needs is on its path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.bin.mkdir()
        self.log = folder / "apt.log"
        for name in ("sh", "awk", "tr", "cat", "id"):
            (self.bin / name).symlink_to(str(shutil.which(name)))

    def has(self, name: str, script: str) -> Path:
        """Give it a command."""
        path = self.bin / name
        path.unlink(missing_ok=True)
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    def is_debian(self, *packages: str, user: int = 0, apt: int = 0) -> None:
        """Give it packages, written as dpkg-query lists them: "name" or "name, provided (= 1)"."""
        lines = "".join(f"installed\\t{package}\\n" for package in packages)
        self.has("dpkg-query", f"printf '{lines}not-installed\\tgone, \\n'")
        self.has("apt-get", f'echo "$@" >> {self.log}; case $1 in install) exit {apt} ;; *) exit 100 ;; esac')
        self.has("id", f"echo {user}")

    def run(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(self.bin / "sh"), str(SCRIPT), *map(str, arguments)],
            cwd=self.folder,
            env=dict(os.environ, PATH=str(self.bin)),
            capture_output=True,
            text=True,
            check=False,
        )

    def installed(self) -> list[str]:
        """The calls of apt-get."""
        return self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    path = tmp_path / "list.txt"
    path.write_text("# what is needed\nlibgl1\n\nlibglib2.0-0\n", encoding="utf-8")
    return path


def test_python3_is_taken_if_it_is_new_enough(machine: Machine) -> None:
    python = machine.has("python3", NEW)
    machine.has("python3.12", NEW)
    assert machine.run("python").stdout.strip() == str(python)


def test_a_newer_python_beside_an_old_python3_is_taken(machine: Machine) -> None:
    machine.has("python3", OLD)
    machine.has("python3.13", "exit 127")
    python = machine.has("python3.12", NEW)
    assert machine.run("python").stdout.strip() == str(python)


def test_a_named_python_is_taken(machine: Machine) -> None:
    machine.has("python3", OLD)
    python = machine.has("mine", NEW)
    assert machine.run("python", python).stdout.strip() == str(python)


def test_an_old_python_is_told_in_one_line(machine: Machine) -> None:
    machine.has("python3", OLD)
    done = machine.run("python")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Therapy Timer needs Python 3.11 or newer; here is Python 3.9.2.")
    assert done.stderr.count("\n") == 1


def test_a_named_python_that_is_old_is_not_replaced(machine: Machine) -> None:
    machine.has("python3", NEW)
    machine.has("mine", OLD)
    done = machine.run("python", "mine")
    assert done.returncode == 1
    assert "here is Python 3.9.2." in done.stderr


def test_no_python_is_told_in_one_line(machine: Machine) -> None:
    done = machine.run("python")
    assert done.returncode == 1
    assert "here is no python3." in done.stderr
    assert done.stderr.count("\n") == 1


def test_nothing_is_done_if_nothing_is_missing(machine: Machine, packages: Path) -> None:
    machine.is_debian("libgl1, ", "libglib2.0-0t64, libgio-2.0-0 (= 2.80), libglib2.0-0 (= 2.80)")
    done = machine.run("system", machine.has("python3", NEW), packages)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert machine.installed() == []


def test_root_installs_what_is_missing(machine: Machine, packages: Path) -> None:
    machine.is_debian("libgl1, ")
    done = machine.run("system", machine.has("python3", NEW), packages)
    assert done.returncode == 0
    # That apt-get update fails, for some other source, does not stop it.
    assert machine.installed() == [
        "update --quiet=2",
        "install --yes --quiet=2 --no-install-recommends libglib2.0-0",
    ]


def test_root_is_told_what_could_not_be_installed(machine: Machine, packages: Path) -> None:
    machine.is_debian(apt=100)
    done = machine.run("system", machine.has("python3", NEW), packages)
    assert done.returncode == 1
    assert done.stderr == "These system packages could not be installed: libgl1 libglib2.0-0\n"


def test_anyone_else_is_told_the_command(machine: Machine, packages: Path) -> None:
    machine.is_debian(user=1000)
    done = machine.run("system", machine.has("python3", NEW), packages, packages)
    assert done.returncode == 1
    assert done.stderr.endswith("\n  sudo apt-get update && sudo apt-get install libgl1 libglib2.0-0\n")
    assert machine.installed() == []


def test_the_venv_package_is_that_of_the_python(machine: Machine, packages: Path) -> None:
    machine.is_debian("libgl1, ", "libglib2.0-0, ", user=1000)
    done = machine.run("system", machine.has("python3", NO_VENV), packages)
    version = ".".join(map(str, sys.version_info[:2]))
    assert done.stderr.endswith(f"sudo apt-get install python{version}-venv\n")


def test_other_systems_are_left_alone(machine: Machine, packages: Path) -> None:
    done = machine.run("system", machine.has("python3", NEW), packages)
    assert done.returncode == 0
    assert "No Debian or Ubuntu" in done.stderr


def test_an_environment_is_made_once(machine: Machine) -> None:
    python = machine.has("python3", NEW)
    maker = machine.has("maker", f'mkdir -p env/bin && ln -sf {python} env/bin/python; echo "$@"')
    for name in ("mkdir", "ln"):
        (machine.bin / name).symlink_to(str(shutil.which(name)))
    assert machine.run("venv", maker, "env").stdout.strip() == "-m venv --clear env"
    assert (machine.folder / "env" / ".folder").read_text(encoding="utf-8").strip() == str(machine.folder)
    assert machine.run("venv", maker, "env").stdout == ""
    (machine.folder / "env" / "bin" / "python").unlink()
    assert machine.run("venv", maker, "env").stdout.strip() == "-m venv --clear env"


def test_wrong_usage() -> None:
    assert subprocess.run(["sh", str(SCRIPT)], capture_output=True, check=False).returncode == 1
