# SPDX-License-Identifier: MIT
"""Qt's cache of pictures, which wakes the program again and again to give up one after the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPixmapCache

SEEN_KB: Final = 10_240
"""How much it may hold while something is seen: Qt's own figure."""


def keep_pictures(*, seen: bool) -> None:
    """Keep pictures that were made while something is seen, and none while nothing is.

    Qt gives up a part of the cache every ten seconds until nothing is left. A tray icon alone fills it anew.
    """
    if not seen:
        QPixmapCache.clear()
    QPixmapCache.setCacheLimit(SEEN_KB if seen else 0)
