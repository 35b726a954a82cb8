# SPDX-License-Identifier: MIT
"""What the tests of the window have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAccessibleAnnouncementEvent
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.page import PageDesk
    from therapy_timer.views.language import Language
    from therapy_timer.views.theme import Theme


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[PageDesk]:
    """A page over a log of its own; it is made when first wanted."""
    from tests.helpers.page import PageDesk

    made = PageDesk(tmp_path / "log", qtbot.addWidget)
    yield made
    made.close()


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Callable[..., Theme]]:
    """A function that makes the `Theme` of the application, which lasts until the test ends."""
    from tests.helpers.dress import dressing

    with dressing(qapp) as dress:
        yield dress


@pytest.fixture
def language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Language]:
    """Whoever has the application speak another language, all of which are there; it ends with the test."""
    from PySide6.QtCore import QLocale

    from therapy_timer.views import catalogue, translation
    from therapy_timer.views.language import Language

    before = QLocale()
    monkeypatch.setattr(catalogue, "there", lambda: tuple(catalogue.LANGUAGES.items()))
    spoken = Language(qapp)
    yield spoken
    spoken.speak("en")
    QLocale.setDefault(before)
    translation.set_translator(None)
    translation.set_formats(None)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What a screen reader was given to say, and whether at once."""
    from PySide6.QtGui import QAccessible

    from therapy_timer.views import announcing

    said: list[tuple[str, bool]] = []

    class Reader:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802 - Qt's name
            said.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(announcing, "QAccessible", Reader)
    return said
