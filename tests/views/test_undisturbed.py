# SPDX-License-Identifier: MIT
"""While Qt goes through all widgets, Python's collector takes none of them away."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from therapy_timer.views.language import Language
from therapy_timer.views.theme import Scheme, Theme
from therapy_timer.views.undisturbed import undisturbed

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


class Listener(QLabel):
    """Knows of every change that it heard of whether the collector might have run meanwhile."""

    def __init__(self, kind: QEvent.Type) -> None:
        super().__init__("here")
        self._kind = kind
        self.collecting: list[bool] = []

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is self._kind:
            self.collecting.append(gc.isenabled())


def test_while_all_is_dressed_anew(qtbot: QtBot, dress: Callable[..., Theme]) -> None:
    theme = dress(Scheme.LIGHT)
    listener = Listener(QEvent.Type.StyleChange)
    qtbot.addWidget(listener)
    listener.show()
    listener.collecting.clear()
    theme.set_scheme(Scheme.DARK)
    assert listener.collecting
    assert not any(listener.collecting)
    assert gc.isenabled()


def test_while_all_is_turned_round(qtbot: QtBot, language: Language) -> None:
    language.speak("de")
    listener = Listener(QEvent.Type.LayoutDirectionChange)
    qtbot.addWidget(listener)
    language.speak("ar")
    assert listener.collecting
    assert not any(listener.collecting)


def test_the_collector_is_as_it_was() -> None:
    assert gc.isenabled()
    with undisturbed():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), undisturbed():
        1 / 0  # noqa: B018
    assert gc.isenabled()
    gc.disable()
    try:
        with undisturbed():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
