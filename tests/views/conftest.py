# SPDX-License-Identifier: MIT
"""What the tests of the window have in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.page import PageDesk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[PageDesk]:
    """A page over a log of its own; it is made when first wanted."""
    from tests.helpers.page import PageDesk

    made = PageDesk(tmp_path / "log", qtbot.addWidget)
    yield made
    made.close()
