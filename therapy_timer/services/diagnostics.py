# SPDX-License-Identifier: MIT
"""The diagnostic log: what the program could not do, for whoever mends it. No names, no times of treatments, no Qt."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

FILE_NAME: Final = "diagnostic.log"
LARGEST: Final = 256 * 1024
"""Bytes in one file, before the next is begun."""
KEPT: Final = 2
"""How many full files are kept."""

_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def begin(folder: Path) -> None:
    """Write warnings and errors of the program to standard error and, with what led to them, to a file in `folder`.

    A mistake of the program that nobody caught is written there as well. Without a usable folder standard error is all
    there is. The files are readable by their owner only as long as the process's umask says so.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    shown = logging.StreamHandler()
    shown.setLevel(logging.WARNING)
    shown.setFormatter(logging.Formatter("therapy-timer: %(message)s"))
    root.addHandler(shown)
    try:
        kept = RotatingFileHandler(folder / FILE_NAME, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
    except OSError as error:
        root.warning("no diagnostic log is kept: %s", error.strerror)
    else:
        kept.setFormatter(logging.Formatter(_FORMAT))
        root.addHandler(kept)
    sys.excepthook = _log_mistake


def _log_mistake(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, traceback)
        return
    logging.getLogger("therapy_timer").critical("a mistake of the program", exc_info=(kind, error, traceback))
