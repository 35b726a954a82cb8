# SPDX-License-Identifier: MIT
"""The words of the safety check: what is asked, what follows from a yes, and who says so. No Qt."""

from __future__ import annotations

from typing import Final

from therapy_timer.core.events import Condition
from therapy_timer.core.safety import EFFECTS
from therapy_timer.views.wording import QT_TRANSLATE_NOOP, translate

_QUESTIONS: Final = {
    Condition.REDUCED_FEELING: QT_TRANSLATE_NOOP(
        "Safety", "Do you feel less with your skin than you used to, or have you a disease of the nerves?"
    ),
    Condition.DIABETES_NUMBNESS: QT_TRANSLATE_NOOP("Safety", "Have you diabetes, with numb hands or feet?"),
    Condition.POOR_CIRCULATION: QT_TRANSLATE_NOOP("Safety", "Is your circulation poor?"),
    Condition.OPEN_WOUND: QT_TRANSLATE_NOOP(
        "Safety", "Is there a wound, an infection or broken skin where the pack is to lie?"
    ),
    Condition.RAYNAUD: QT_TRANSLATE_NOOP("Safety", "Have you Raynaud’s, fingers or toes that turn white in the cold?"),
    Condition.COLD_REACTION: QT_TRANSLATE_NOOP(
        "Safety", "Does cold give you hives or another reaction, or have you had frostbite?"
    ),
    Condition.HEART_DISEASE: QT_TRANSLATE_NOOP("Safety", "Have you a severe disease of the heart?"),
    Condition.FRESH_INJURY: QT_TRANSLATE_NOOP(
        "Safety", "Have you had a fall or a blow in the last days, with swelling or bruising?"
    ),
    Condition.BLOOD_CLOT: QT_TRANSLATE_NOOP(
        "Safety", "Have you a clot in a vein, or a swollen, painful leg that nobody has looked at?"
    ),
    Condition.CANCER: QT_TRANSLATE_NOOP("Safety", "Have you cancer where the pack is to lie?"),
    Condition.MULTIPLE_SCLEROSIS: QT_TRANSLATE_NOOP("Safety", "Have you multiple sclerosis?"),
    Condition.PREGNANT: QT_TRANSLATE_NOOP("Safety", "Are you pregnant?"),
    Condition.RUB_OR_CREAM: QT_TRANSLATE_NOOP(
        "Safety", "Is there a rub or cream on the skin that warms or cools, such as menthol or capsaicin?"
    ),
    Condition.SLEEPY: QT_TRANSLATE_NOOP("Safety", "Have you taken medicine or alcohol that makes you sleepy?"),
}

_EXPLANATIONS: Final = {
    Condition.REDUCED_FEELING: QT_TRANSLATE_NOOP(
        "Safety", "Skin that feels less does not tell you when it is harmed, so neither ice nor heat is offered."
    ),
    Condition.DIABETES_NUMBNESS: QT_TRANSLATE_NOOP(
        "Safety", "Numb skin does not tell you when it is harmed, so neither ice nor heat is offered."
    ),
    Condition.POOR_CIRCULATION: QT_TRANSLATE_NOOP(
        "Safety", "With poor circulation ice and heat are advised against, so neither is offered."
    ),
    Condition.OPEN_WOUND: QT_TRANSLATE_NOOP(
        "Safety", "No pack belongs on a wound, an infection or broken skin, so neither ice nor heat is offered."
    ),
    Condition.RAYNAUD: QT_TRANSLATE_NOOP("Safety", "With Raynaud’s ice is advised against, so it is not offered."),
    Condition.COLD_REACTION: QT_TRANSLATE_NOOP(
        "Safety", "Where the body reacts to cold, ice is advised against, so it is not offered."
    ),
    Condition.HEART_DISEASE: QT_TRANSLATE_NOOP(
        "Safety", "With a severe disease of the heart ice is advised against, so it is not offered."
    ),
    Condition.FRESH_INJURY: QT_TRANSLATE_NOOP(
        "Safety", "In the first days after a fall or a blow heat is advised against, so it is not offered."
    ),
    Condition.BLOOD_CLOT: QT_TRANSLATE_NOOP(
        "Safety", "With a clot in a vein heat is advised against, so it is not offered."
    ),
    Condition.CANCER: QT_TRANSLATE_NOOP(
        "Safety", "Where there is cancer, heat is advised against, so it is not offered."
    ),
    Condition.MULTIPLE_SCLEROSIS: QT_TRANSLATE_NOOP(
        "Safety", "With multiple sclerosis heat is advised against, so it is not offered."
    ),
    Condition.PREGNANT: QT_TRANSLATE_NOOP(
        "Safety",
        "In pregnancy heat on the abdomen is advised against, so it is not offered there. "
        "The sources name no other place; ask your midwife or doctor about the back.",
    ),
    Condition.RUB_OR_CREAM: QT_TRANSLATE_NOOP(
        "Safety", "Over a rub or cream that warms or cools, heat is advised against, so it is not offered."
    ),
    Condition.SLEEPY: QT_TRANSLATE_NOOP(
        "Safety",
        "You may fall asleep with a pack on. So each check of the skin has to be answered within a minute, "
        "or the alarm begins.",
    ),
}


def question(condition: Condition) -> str:
    """What is asked, to be answered with yes or no."""
    return translate("Safety", _QUESTIONS[condition])


def explanation(condition: Condition) -> str:
    """What follows from a yes, and why."""
    return translate("Safety", _EXPLANATIONS[condition])


def source(condition: Condition) -> str:
    """Who says so; where only collected lists do, that is said."""
    return EFFECTS[condition].source or translate(
        "Safety", "published lists of when not to use it; no single authority"
    )
