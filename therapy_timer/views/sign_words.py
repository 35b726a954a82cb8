# SPDX-License-Identifier: MIT
"""The warning signs, in the one place where they are written down. Nothing is asked and nothing is diagnosed. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from therapy_timer.views.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Signs:
    """One group of signs: what to do, when, and who says so."""

    heading: str
    when: str
    signs: tuple[str, ...]
    source: str
    also: str = ""
    """What people call these things too: words by which they are found."""


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
        QT_TRANSLATE_NOOP(
            "WarningSigns", "emergency saddle groin pee wee urinate poo incontinence hospital 999 911 112"
        ),
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
        QT_TRANSLATE_NOOP("WarningSigns", "fever poo clinician GP"),
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
        QT_TRANSLATE_NOOP("WarningSigns", "hives rash frostbite frostnip"),
    ),
)
"""The signs, the gravest first."""

EMERGENCY, TODAY, PACK_OFF = SIGNS
