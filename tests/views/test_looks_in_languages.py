# SPDX-License-Identifier: MIT
"""That every page has room for what it says, in every language there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.clipped import clipped
from tests.helpers.dress import dressing
from tests.helpers.looks import STATES, looking, sizes_of
from tests.helpers.rooms import ROOMS
from therapy_timer.views import catalogue, translation
from therapy_timer.views.catalogue import LANGUAGES
from therapy_timer.views.language import Language
from therapy_timer.views.theme import Scheme, Theme

SIZES = ((360, 560), (760, 640))
"""The smallest window and the usual one."""

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Callable[..., Theme]]:
    with dressing(qapp) as dress:
        yield dress


@pytest.fixture
def language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Language]:
    """Whoever speaks another language, which ends with the test."""
    before = QLocale()
    monkeypatch.setattr(catalogue, "there", lambda: tuple(LANGUAGES.items()))
    spoken = Language(qapp)
    yield spoken
    spoken.speak("en")
    QLocale.setDefault(before)
    translation.set_translator(None)
    translation.set_formats(None)


# What takes long is looked at with large text, and in English, in test_looks.py alone.
LOOKS = [
    (state, scale, code)
    for state in STATES
    for scale in (1.0, 2.0)
    for code in LANGUAGES
    if state not in ROOMS or (scale == 1 and code != "en" and state not in {"course", "far-check", "first-run-sound"})
]


@pytest.mark.parametrize(("state", "scale", "code"), LOOKS)
def test_nothing_is_cut_off(
    state: str,
    scale: float,
    code: str,
    language: Language,
    qtbot: QtBot,
    tmp_path: Path,
    dress: Callable[..., Theme],
) -> None:
    language.speak(code)
    dress(Scheme.LIGHT, text_scale=scale)
    with looking(state, qtbot, tmp_path) as look:
        assert clipped(look.shown()) == [], "as it is"
        for width, height in SIZES if sizes_of(state) else ():
            look.resize(width, height)
            assert clipped(look.shown()) == [], f"at {width}x{height}"
