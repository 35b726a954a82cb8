# SPDX-License-Identifier: MIT
"""The window's language: its texts, those of Qt itself, and numbers, times and dates as people there write them."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, Qt, QTime, QTranslator
from PySide6.QtGui import QGuiApplication

from therapy_timer.views import catalogue, translation
from therapy_timer.views.catalogue import RIGHT_TO_LEFT
from therapy_timer.views.translation import ARABIC_DIGITS
from therapy_timer.views.undisturbed import undisturbed

_DIGITS = "0123456789"


class LocaleFormats:
    """Numbers, times and dates by a locale of Qt."""

    def __init__(self, locale: QLocale) -> None:
        self._locale = locale
        own = "".join(locale.toString(number) for number in range(10))
        self._digits = str.maketrans(_DIGITS, own) if len(own) == len(_DIGITS) and own != _DIGITS else None
        self._figures = str.maketrans(ARABIC_DIGITS, own) if len(own) == len(ARABIC_DIGITS) else {}
        form = locale.dateFormat(QLocale.FormatType.ShortFormat)
        self._date = form if "yyyy" in form else form.replace("yy", "yyyy")

    def digits(self, text: str) -> str:
        """The text with the locale's digits in place of 0 to 9."""
        return text.translate(self._digits) if self._digits else text

    def figures(self, text: str) -> str:
        """A text from the catalogue, its Arabic figures with the locale's digits."""
        return text if text.isascii() else text.translate(self._figures)

    def time_of_day(self, local: time) -> str:
        """By 12 or 24 hours, whichever the locale has."""
        return self._locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)

    def date(self, day: date) -> str:
        """In the locale's order, the year with all its digits."""
        return self._locale.toString(QDate(day.year, day.month, day.day), self._date)


class Language:
    """The language that is spoken now. Made once, before anything is shown."""

    def __init__(self, application: QGuiApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self._system = QLocale.system()
        self.code = "en"
        self._spoken = False

    def speak(self, chosen: str | None) -> bool:
        """Speak the language that was chosen, or the system's; whether that is another one than before.

        What is on the screen already has to be made anew then.
        """
        code = catalogue.choose(chosen, self._system.uiLanguages())
        changed = code != self.code
        if self._spoken and not changed:
            return False
        self.fall_silent()
        self._translators = [*self._own(code), *self._of_qt(code)]
        for translator in self._translators:
            self._application.installTranslator(translator)
        locale = self._locale(code)
        QLocale.setDefault(locale)
        if locale.language() is not QLocale.Language.C:
            translation.set_formats(LocaleFormats(locale))
        # What code and forms ask Qt for comes from the same texts, compiled for Qt.
        translation.set_translator(catalogue.load(code))
        to_left = code in RIGHT_TO_LEFT
        direction = Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight
        with undisturbed():
            self._application.setLayoutDirection(direction)
        self.code = code
        self._spoken = True
        return changed

    def fall_silent(self) -> None:
        """Take everything back: the texts of the code, and numbers and times as they are."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        self._spoken = False
        with undisturbed():
            self._application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(self._system)
        translation.set_translator(None)
        translation.set_formats(None)

    def _locale(self, code: str) -> QLocale:
        """That of the system where it is of this language; else this language as it is written in that country."""
        system = self._system.language()
        if system == QLocale(code).language() or (system is QLocale.Language.C and code == "en"):
            return self._system
        return QLocale(QLocale(code).language(), self._system.territory())

    def _own(self, code: str) -> list[QTranslator]:
        translator = QTranslator()
        return [translator] if translator.load(str(catalogue.FOLDER / f"{code}.qm")) else []

    def _of_qt(self, code: str) -> list[QTranslator]:
        """The texts of Qt's own buttons and menus."""
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return [translator] if code != "en" and translator.load(f"qtbase_{code}", folder) else []
