# SPDX-License-Identifier: MIT
"""That every page has room for what it says, in every language there is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.clipped import clipped
from tests.helpers.looks import STATES, looking, sizes_of
from tests.helpers.rooms import ROOMS
from therapy_timer.views.catalogue import LANGUAGES
from therapy_timer.views.language import Language
from therapy_timer.views.theme import Scheme, Theme

SIZES = ((360, 560), (760, 640))
"""The smallest window and the usual one."""

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


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
