# SPDX-License-Identifier: MIT
"""The warning signs: when to call for help, and when to take a pack off. Nothing is asked and nothing is diagnosed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from therapy_timer._forms.warning_signs_dialog import Ui_WarningSignsDialog
from therapy_timer.views.page_dialog import PageDialog
from therapy_timer.views.wording import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class Signs:
    """One group of signs: what to do, when, and who says so."""

    heading: str
    when: str
    signs: tuple[str, ...]
    source: str


SIGNS: Final = (
    Signs(
        QT_TRANSLATE_NOOP("WarningSigns", "Call an ambulance or go to an emergency department now"),
        QT_TRANSLATE_NOOP("WarningSigns", "if you have back pain and any of these:"),
        (
            QT_TRANSLATE_NOOP(
                "WarningSigns",
                "numbness or tingling around your genitals, bottom or inner thighs, or wiping feels different",
            ),
            QT_TRANSLATE_NOOP("WarningSigns", "you cannot pass urine, or it has become hard to"),
            QT_TRANSLATE_NOOP("WarningSigns", "you lose control of your bladder or your bowels"),
            QT_TRANSLATE_NOOP("WarningSigns", "loss of feeling during sex"),
            QT_TRANSLATE_NOOP("WarningSigns", "pain, weakness or numbness in both legs"),
            QT_TRANSLATE_NOOP("WarningSigns", "pain in your chest"),
            QT_TRANSLATE_NOOP("WarningSigns", "it began after a serious accident"),
        ),
        QT_TRANSLATE_NOOP("WarningSigns", "After: NHS, back pain; the cauda equina card of backes.org.uk"),
    ),
    Signs(
        QT_TRANSLATE_NOOP("WarningSigns", "Ask a doctor or a medical helpline today"),
        QT_TRANSLATE_NOOP("WarningSigns", "if you have back pain and any of these:"),
        (
            QT_TRANSLATE_NOOP("WarningSigns", "a high temperature, or you lose weight without trying"),
            QT_TRANSLATE_NOOP("WarningSigns", "a lump, or your back has changed its shape"),
            QT_TRANSLATE_NOOP("WarningSigns", "it does not ease when you rest, or is worse at night"),
            QT_TRANSLATE_NOOP("WarningSigns", "it is worse when you sneeze, cough or empty your bowels"),
            QT_TRANSLATE_NOOP("WarningSigns", "it sits between your shoulders"),
        ),
        QT_TRANSLATE_NOOP("WarningSigns", "After: NHS, back pain"),
    ),
    Signs(
        QT_TRANSLATE_NOOP("WarningSigns", "Take the pack off at once"),
        QT_TRANSLATE_NOOP("WarningSigns", "if the skin below it shows any of these:"),
        (
            QT_TRANSLATE_NOOP("WarningSigns", "it goes numb"),
            QT_TRANSLATE_NOOP("WarningSigns", "it turns white, grey, waxy or bright red, or blisters"),
            QT_TRANSLATE_NOOP("WarningSigns", "it burns, or raises itchy weals"),
        ),
        QT_TRANSLATE_NOOP(
            "WarningSigns",
            "After: Mayo Clinic; Verywell Health. "
            "If it blisters, stays hard, white or grey, or stays numb: see a doctor.",
        ),
    ),
)
"""The signs, the gravest first."""


class WarningSignsDialog(PageDialog):
    """Shows the warning signs to read; it knows no answer but *Close*."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_WarningSignsDialog()
        self._ui.setupUi(self)
        for number, signs in enumerate(SIGNS):
            self._add(f"heading{number}", "warning" if number == 0 else "caption", signs.heading)
            self._add(f"when{number}", "", signs.when)
            for index, sign in enumerate(signs.signs):
                self._add(f"sign{number}-{index}", "", sign, bullet=True)
            self._add(f"source{number}", "muted", signs.source)
        self._ui.signs.addStretch()
        self._ui.buttons.rejected.connect(self.reject)

    def _add(self, name: str, role: str, text: str, *, bullet: bool = False) -> None:
        label = QLabel(translate("WarningSigns", text), self._ui.content)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        if bullet:
            label.setText(f"•  {label.text()}")
            label.setContentsMargins(10, 0, 0, 0)
        self._ui.signs.addWidget(label)
