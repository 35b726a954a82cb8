# SPDX-License-Identifier: MIT
"""The words of the safety check, of an injury and of a region's cautions: what follows, and who says so. No Qt."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from therapy_timer.core.events import Condition
from therapy_timer.core.regimen import Caution, CautionKind
from therapy_timer.core.safety import EFFECTS, INJURY_SOURCE, InjuryClock, OfTheRegion, Why
from therapy_timer.views.translation import QT_TRANSLATE_NOOP, translate

_HOUR: Final = timedelta(hours=1)

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
    return _named(EFFECTS[condition].source)


def reason(why: Why) -> str:
    """Why something is not offered, in a sentence or two, with who says so."""
    match why:
        case Condition():
            return _with_source(explanation(why), source(why))
        case InjuryClock():
            text = translate(
                "Safety", "After a fall or blow heat waits {first} to {last} hours, and this is hour {hour}."
            )
            return _with_source(_hours(text, why), _named(INJURY_SOURCE))
        case OfTheRegion():
            return translate("Safety", "This part of the body is no longer offered. What is on record of it stays.")


def injury_line(clock: InjuryClock, *, ice: bool) -> str:
    """How far a fall or blow lies back, and what that means; `ice` is whether ice is offered."""
    if ice:
        text = translate("Safety", "Hour {hour} of {first} to {last} (sources differ): ice, no heat yet")
    else:
        text = translate("Safety", "Hour {hour} of {first} to {last} (sources differ): no heat yet")
    return _hours(text, clock)


_CAUTIONS: Final = {
    CautionKind.NERVE: QT_TRANSLATE_NOOP("Safety", "A nerve lies close under the skin here, so keep it short."),
    CautionKind.BONY: QT_TRANSLATE_NOOP("Safety", "There is little between skin and bone here, so keep it short."),
    CautionKind.NECK: QT_TRANSLATE_NOOP("Safety", "Stay at the back of the neck: no ice on its front or sides."),
    CautionKind.PREGNANCY: QT_TRANSLATE_NOOP("Safety", "No heat here in pregnancy."),
}


def caution(caution: Caution) -> str:
    """What to mind on a region, with who says so."""
    return _with_source(translate("Safety", _CAUTIONS[caution.kind]), _named(caution.source))


def sleepy() -> str:
    """Why *I may doze off* cannot be switched off."""
    return translate("Safety", "You said that you take what makes you sleepy, so this stays on.")


def _hours(text: str, clock: InjuryClock) -> str:
    return text.format(hour=clock.passed // _HOUR + 1, first=clock.first // _HOUR, last=clock.last // _HOUR)


def _named(names: str) -> str:
    return names or translate("Safety", "published lists; no single authority")


def _with_source(text: str, names: str) -> str:
    return translate("Safety", "{text} ({source})").format(text=text, source=names)
