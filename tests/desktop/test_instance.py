# SPDX-License-Identifier: MIT
"""One instance for each data folder, and an address that every process of the user finds."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
import pytest

from therapy_timer.desktop.instance import LOCK_NAME, LONGEST_ADDRESS, InstanceLock, address_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Unix sockets and signals")

HOLDER = """
import sys
from pathlib import Path
from therapy_timer.desktop.instance import InstanceLock

lock = InstanceLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data" / "therapy-timer"


@pytest.fixture
def hold() -> Iterator[Callable[[Path], tuple[bool, subprocess.Popen[str]]]]:
    """Start a process that tries to take the lock and then lives on."""
    started: list[subprocess.Popen[str]] = []

    def start(folder: Path) -> tuple[bool, subprocess.Popen[str]]:
        command = [sys.executable, "-c", HOLDER, str(folder)]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        started.append(process)
        assert process.stdout is not None
        return process.stdout.readline() == "True\n", process

    yield start
    for process in started:
        process.kill()
        process.communicate(timeout=10)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


# --- the lock -------------------------------------------------------------------------------------------------


def test_the_first_gets_it_and_the_second_does_not(data: Path) -> None:
    first, second = InstanceLock(data), InstanceLock(data)
    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    assert not second.acquire()
    first.release()
    first.release()
    assert second.acquire()
    assert not first.acquire()
    second.release()


def test_each_folder_has_its_own(data: Path) -> None:
    one, other = InstanceLock(data / "one"), InstanceLock(data / "other")
    assert one.acquire()
    assert other.acquire()
    one.release()
    other.release()


def test_folder_and_file_are_the_owners_alone(data: Path) -> None:
    before = os.umask(0)
    try:
        lock = InstanceLock(data)
        assert lock.acquire()
    finally:
        os.umask(before)
    assert mode_of(data) == 0o700
    assert mode_of(data / LOCK_NAME) == 0o600
    lock.release()
    assert (data / LOCK_NAME).exists()


def test_another_process_holds_it_until_it_is_killed(data: Path, hold: Callable[..., Any]) -> None:
    held, process = hold(data)
    assert held
    lock = InstanceLock(data)
    assert not lock.acquire()
    process.send_signal(signal.SIGKILL)
    assert process.wait(10) == -signal.SIGKILL
    assert lock.acquire()
    assert hold(data)[0] is False
    lock.release()
    assert hold(data)[0] is True


def test_another_process_gives_it_back_when_it_ends(data: Path, hold: Callable[..., Any]) -> None:
    held, process = hold(data)
    assert held
    process.communicate("", timeout=10)
    lock = InstanceLock(data)
    assert lock.acquire()
    lock.release()


def test_a_program_started_meanwhile_does_not_inherit_it(data: Path) -> None:
    lock = InstanceLock(data)
    assert lock.acquire()
    command = [sys.executable, "-c", "import sys; print(flush=True); sys.stdin.read()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=False, text=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        lock.release()
        second = InstanceLock(data)
        assert second.acquire()
        second.release()


def test_a_lock_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NotADirectoryError):
        InstanceLock(tmp_path / "file" / "data").acquire()
    (tmp_path / LOCK_NAME).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match=LOCK_NAME):
        InstanceLock(tmp_path).acquire()
    assert not (tmp_path / "elsewhere").exists()


def test_a_file_system_without_locks_is_an_error_and_leaves_nothing_open(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no locks available")

    before = set(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").exists() else set()  # noqa: PTH208
    monkeypatch.setattr("fcntl.flock", refuse)
    with pytest.raises(OSError, match="no locks"):
        InstanceLock(data).acquire()
    monkeypatch.undo()
    if before:
        assert set(os.listdir("/proc/self/fd")) == before  # noqa: PTH208


# --- the address ----------------------------------------------------------------------------------------------


def test_the_address_lies_in_the_run_time_folder_and_names_the_data_folder(data: Path, folders: Any) -> None:
    address = Path(address_of(data))
    assert address.parent == folders.runtime / "therapy-timer"
    assert mode_of(address.parent) == 0o700
    assert not address.exists()
    assert address_of(data) == str(address)
    assert address_of(data / "other") != str(address)


def test_every_way_to_the_same_folder_leads_to_the_same_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    addresses = {address_of(Path(name)) for name in ("data", "link", "data/../link", str(tmp_path / "data"))}
    assert len(addresses) == 1


def test_another_process_finds_the_same_address(data: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from therapy_timer.desktop.instance import address_of;"
        "print(address_of(Path(sys.argv[1])), end=''); assert not any('PySide6' in name for name in sys.modules)"
    )
    command = [sys.executable, "-c", program, str(data)]
    found = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert (found.stdout, found.stderr) == (address_of(data), "")


def below_temporary(folders: Any) -> Path:
    return Path(folders.temporary / f"therapy-timer-{os.geteuid()}")


@pytest.fixture
def temporary(folders: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the temporary folder that Python remembers from before the test."""
    monkeypatch.setattr(tempfile, "tempdir", None)


@pytest.mark.usefixtures("temporary")
def test_a_run_time_folder_open_to_others_is_closed_or_not_used(data: Path, folders: Any) -> None:
    """Newer releases of platformdirs refuse it, and the temporary folder is used."""
    own = folders.runtime / "therapy-timer"
    own.mkdir()
    own.chmod(0o777)
    used = Path(address_of(data)).parent
    assert used in {own, below_temporary(folders)}
    assert mode_of(used) == 0o700


@pytest.mark.usefixtures("temporary")
def test_a_symbolic_link_in_its_place_is_not_used(data: Path, folders: Any, tmp_path: Path) -> None:
    (folders.runtime / "therapy-timer").symlink_to(tmp_path)
    address = Path(address_of(data))
    assert address.parent == below_temporary(folders)
    assert mode_of(address.parent) == 0o700


@pytest.mark.usefixtures("temporary")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder away")
def test_a_folder_of_another_user_is_not_used(data: Path, folders: Any) -> None:
    (folders.runtime / "therapy-timer").mkdir(mode=0o700)
    os.chown(folders.runtime / "therapy-timer", 65534, 65534)
    assert Path(address_of(data)).parent == below_temporary(folders)


@pytest.mark.usefixtures("temporary")
def test_without_a_run_time_folder_there_is_still_an_address_and_no_warning(
    data: Path, folders: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> Path:
        raise PermissionError

    monkeypatch.delenv("XDG_RUNTIME_DIR")
    first = address_of(data)  # platformdirs warns, which would be an error here
    assert Path(first).parent.is_dir()
    monkeypatch.setattr(platformdirs, "user_runtime_path", refuse)
    assert Path(address_of(data)).parent == below_temporary(folders)


@pytest.mark.usefixtures("temporary")
def test_a_path_too_long_for_a_socket_is_not_used(
    data: Path, folders: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / ("ü" * 50)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    address = address_of(data)
    assert Path(address).parent == below_temporary(folders)
    assert len(os.fsencode(address)) <= LONGEST_ADDRESS


def test_no_folder_at_all_is_a_clear_error(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("therapy_timer.desktop.instance._socket_folders", lambda: iter([Path("/dev/null/x")]))
    with pytest.raises(OSError, match="XDG_RUNTIME_DIR"):
        address_of(data)


def test_the_last_resort_is_the_common_temporary_folder(
    data: Path, folders: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = Path("/tmp") / f"therapy-timer-{os.geteuid()}"
    existed = own.exists()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / ("x" * 120)))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folders.runtime))
    (folders.runtime / "therapy-timer").symlink_to(tmp_path)
    try:
        assert Path(address_of(data)).parent == own
        assert mode_of(own) == 0o700
    finally:
        if not existed:
            own.rmdir()
