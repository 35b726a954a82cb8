# SPDX-License-Identifier: MIT
"""The window speaks the language that was chosen, or the system's, and writes numbers and times as people do there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from therapy_timer.views import translation, wording
from therapy_timer.views.catalogue import LANGUAGES
from therapy_timer.views.language import Language, LocaleFormats


def test_it_can_be_changed_while_the_program_runs(language: Language) -> None:
    assert not language.speak("en")
    for code in LANGUAGES:
        assert language.speak(code) == (code != "en")
        assert language.code == code
        assert QLocale().language() in {QLocale(code).language(), QLocale.Language.C}
    assert language.speak("en")


def test_from_right_to_left(language: Language, qapp: QApplication) -> None:
    language.speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.speak("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_qt_s_own_buttons_speak_it_too(language: Language, qtbot: QtBot) -> None:
    language.speak("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_a_text_that_no_language_has_is_itself(language: Language) -> None:
    language.speak("de")
    assert QCoreApplication.translate("Nowhere", "No such text") == "No such text"
    assert translation.translate("Nowhere", "%n such text(s)", None, 3) == "3 such texts"


def test_another_day_is_named_in_the_language(language: Language, local_zone: Callable[[str], None]) -> None:
    local_zone("UTC")
    now = datetime(2026, 3, 2, 23, 50, tzinfo=UTC)
    said = {}
    for code in LANGUAGES:
        language.speak(code)
        said[code] = [wording.clock_time(now + timedelta(days=days), now) for days in (-1, 1, 3)]
    assert [text.split(" ", 1)[1] for text in said["de"]] == ["gestern", "morgen", "am Donnerstag"]
    for code in set(LANGUAGES) - {"en"}:
        assert not any("yesterday" in text or "tomorrow" in text or "Thursday" in text for text in said[code]), code


def test_the_number_of_things_has_the_digits_of_the_language(language: Language) -> None:
    language.speak("ar")
    digits = QLocale().toString(15)
    assert digits in translation.translate("Duration", "%n minute(s)", None, 15)
    assert digits == "15" or "15" not in translation.translate("Duration", "%n minute(s)", None, 15)


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en_US", ("3:05 PM", "3/16/2026", "12")),
        ("en_GB", ("15:05", "16/03/2026", "12")),
        ("de_DE", ("15:05", "16.03.2026", "12")),
        ("ar_EG", ("٣:٠٥ م", "١٦/٣/٢٠٢٦", "١٢")),
        ("ar_MA", ("15:05", "16/3/2026", "12")),
    ],
)
def test_formats(locale: str, written: tuple[str, str, str]) -> None:
    formats = LocaleFormats(QLocale(locale))
    found = (formats.time_of_day(time(15, 5)), formats.date(date(2026, 3, 16)), formats.digits("12"))
    assert tuple(_plain(text) for text in found) == written
    assert formats.figures("من ١٢ MP3") == f"من {written[-1]} MP3"


def _plain(text: str) -> str:
    """Without marks of direction, with ordinary spaces: the versions of the CLDR differ in them."""
    return "".join(" " if each in "\u202f\u00a0" else each for each in text if each not in "\u200f\u200e")
