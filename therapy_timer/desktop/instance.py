# SPDX-License-Identifier: MIT
"""One instance for each data folder, and where that instance can be reached."""

from __future__ import annotations

import errno
import getpass
import hashlib
import logging
import os
import stat
import sys
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Final

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Iterator

_logger = logging.getLogger(__name__)

LOCK_NAME: Final = "instance.lock"
"""The lock file in the data folder. It stays there: whoever removes it lets a second instance in."""

LONGEST_ADDRESS: Final = 103
"""Bytes in the path of a Unix socket, without the closing zero: 104 on macOS and the BSDs, 108 on Linux."""

_APP: Final = "therapy-timer"

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in {errno.EACCES, errno.EDEADLK}:
                return False
            raise
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class InstanceLock:
    """The right to be the one instance of a data folder.

    The system takes it back when the process ends, however it ends. Programs that the process starts do not
    inherit it.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Take the lock; False if another instance has it, True again if this object has it already.

        Makes the folder, for the owner only, if there is none. Raises OSError if the folder or the lock file
        cannot be made or opened, or the file system knows no locks.
        """
        if self._descriptor is not None:
            return True
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            if _lock(descriptor):
                self._descriptor, descriptor = descriptor, -1
        finally:
            if descriptor >= 0:
                os.close(descriptor)
        return self._descriptor is not None

    def release(self) -> None:
        """Give the lock back; no effect without it."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def address_of(folder: Path) -> str:
    r"""Where the instance of this data folder listens: the same for every process of this user.

    A Unix socket's path of at most `LONGEST_ADDRESS` bytes, in a folder that is made if need be and that only
    the user can enter: in the user's run-time folder, otherwise below the temporary one. On Windows a pipe's
    name, `\\.\pipe\therapy-timer-<user>-<hash>`. Raises OSError if no such folder can be had.
    """
    path = os.path.normcase(folder.resolve())
    digest = hashlib.sha256(os.fsencode(path)).hexdigest()[:16]
    if sys.platform == "win32":
        return rf"\\.\pipe\{_APP}-{getpass.getuser()}-{digest}"
    for candidate in _socket_folders():
        address = str(candidate / f"{digest}.sock")
        if len(os.fsencode(address)) <= LONGEST_ADDRESS and _made_private(candidate):
            return address
    raise OSError(
        errno.EACCES,
        "No folder for the local socket: neither the run-time folder (XDG_RUNTIME_DIR) nor the temporary one "
        "(TMPDIR) has a short path and lets you make a folder of your own",
    )


def _socket_folders() -> Iterator[Path]:
    runtime = _runtime_folder()
    if runtime is not None:
        yield runtime
    own = f"{_APP}-{os.geteuid()}"
    yield Path(tempfile.gettempdir()) / own
    yield Path("/tmp") / own  # noqa: S108 - where it is not the user's own, it is not taken


def _runtime_folder() -> Path | None:
    with warnings.catch_warnings():
        # platformdirs warns when XDG_RUNTIME_DIR is missing or bad; it falls back, and so do we.
        warnings.simplefilter("ignore")
        try:
            return platformdirs.user_runtime_path(_APP, appauthor=False, ensure_exists=True)
        except OSError:
            _logger.info("The run-time folder is of no use; the temporary folder is used.")
            return None


def _made_private(folder: Path) -> bool:
    """Make the folder unless it is there; whether it is the user's own and nobody else's."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = folder.lstat()
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid():
            return False
        if stat.S_IMODE(status.st_mode) != stat.S_IRWXU:
            folder.chmod(stat.S_IRWXU)
    except OSError:
        return False
    return True
