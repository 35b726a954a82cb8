# SPDX-License-Identifier: MIT
"""The words of the cards of the first run and of the safety check, but for its conditions. No Qt."""

from __future__ import annotations

from typing import Final

from therapy_timer.log.errors import LogError
from therapy_timer.views import problem_words
from therapy_timer.views.translation import QT_TRANSLATE_NOOP, translate

CARDS: Final = 3

_TITLES: Final = (
    QT_TRANSLATE_NOOP("FirstRun", "Welcome to Therapy Timer"),
    QT_TRANSLATE_NOOP("FirstRun", "Safety check"),
    QT_TRANSLATE_NOOP("FirstRun", "Can you hear the alarm?"),
)

WILL: Final = (
    QT_TRANSLATE_NOOP("FirstRun", "It times each pack: 15 to 20 minutes, less where the skin is thin or bony."),
    QT_TRANSLATE_NOOP("FirstRun", "It rings until you say “I took it off”."),
    QT_TRANSLATE_NOOP("FirstRun", "Then it locks that part of your skin for at least two hours, so that it can rest."),
    QT_TRANSLATE_NOOP("FirstRun", "It writes down what you tell it, on this computer and nowhere else."),
)
"""What the program does."""

WILL_NOT: Final = (
    QT_TRANSLATE_NOOP("FirstRun", "There is no snooze, and no way round the rest."),
    QT_TRANSLATE_NOOP("FirstRun", "It does not diagnose. What a pack is good for, ask somebody who treats you."),
    QT_TRANSLATE_NOOP("FirstRun", "It does not use the network."),
    QT_TRANSLATE_NOOP(
        "FirstRun", "It is not a medical device, and its alarm may not wake you. Stay awake while a pack is on."
    ),
)
"""What it does not do."""


def step(card: int) -> str:
    """Which of the cards this is, counted from 0."""
    return translate("FirstRun", "Card {n} of {all}").format(n=card + 1, all=CARDS)


def title(card: int) -> str:
    """What stands above a card, counted from 0."""
    return translate("FirstRun", _TITLES[card])


def spoken(card: int) -> str:
    """What a screen reader says when a card comes up."""
    return translate("FirstRun", "{step}: {title}").format(step=step(card), title=title(card))


def will_heading() -> str:
    """What stands above what the program does."""
    return translate("FirstRun", "What it does")


def will_not_heading() -> str:
    """What stands above what it does not do."""
    return translate("FirstRun", "What it does not do")


def safety_intro() -> str:
    """What the safety check is for, and its limits."""
    return translate(
        "FirstRun",
        "Tick each question that you answer with yes. Where public guidance says so, it changes what is offered, and "
        "goes on doing so until you change it. The list is not complete: if you are unsure, ask a doctor or a "
        "pharmacist. Your answers stay on this computer.",
    )


def sound_intro() -> str:
    """What the test of the sound is for."""
    return translate("FirstRun", "Play it now as it begins, from where you will lie with a pack on.")


def volume_note() -> str:
    """What the loudness means."""
    return translate("FirstRun", "The alarm begins this loud and climbs to full. You can change this in the settings.")


def heard() -> str:
    """What is said once the sound was heard."""
    return translate("FirstRun", "Good. It may still not wake you: stay awake while a pack is on.")


def not_heard() -> str:
    """What to do if it was not heard."""
    return translate(
        "FirstRun",
        "Then you would not hear the alarm either. Turn the computer’s sound on and up, check what it comes out of, "
        "and test again. Until you hear it, keep the window in sight, and set another alarm too.",
    )


def login_note() -> str:
    """What starting with the session is for."""
    return translate("FirstRun", "It then waits in the tray, and tells you when a rest is over.")


def continue_label() -> str:
    """The label that goes on to the next card."""
    return translate("FirstRun", "&Continue")


def done_label() -> str:
    """The label that ends the last card."""
    return translate("FirstRun", "&Done")


def not_answered() -> str:
    """What is said when nothing was ticked: that is no answer."""
    return translate("FirstRun", "Tick each question that you answer with yes, or “None of these” at the end.")


def not_written(error: LogError) -> str:
    """That an answer of the safety check could not be saved, and why."""
    text = translate("FirstRun", "Your answer was not saved, and does not count yet. {problem} Then try again.")
    return text.format(problem=problem_words.problem(error))
