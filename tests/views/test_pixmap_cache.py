# SPDX-License-Identifier: MIT
"""While nothing is seen Qt keeps no pictures, for giving them up wakes the program again and again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication

from therapy_timer.views.pixmap_cache import SEEN_KB, keep_pictures


@pytest.fixture(autouse=True)
def seen_afterwards(qapp: QApplication) -> Iterator[None]:
    keep_pictures(seen=True)
    yield
    QPixmapCache.clear()
    keep_pictures(seen=True)


def is_kept() -> bool:
    QPixmapCache.insert("a picture", QPixmap(8, 8))
    return QPixmapCache.find("a picture") is not None


def test_none_is_kept_while_nothing_is_seen() -> None:
    assert is_kept()
    keep_pictures(seen=False)
    assert QPixmapCache.find("a picture") is None
    assert not is_kept()


def test_they_are_kept_again_as_soon_as_something_is() -> None:
    keep_pictures(seen=False)
    keep_pictures(seen=True)
    assert is_kept()
    assert QPixmapCache.cacheLimit() == SEEN_KB
