# SPDX-License-Identifier: MIT
"""A command of the person, tried on a page: what came of it, or in words why it was not done. No Qt."""

from __future__ import annotations

import logging
from collections.abc import Callable

from therapy_timer.log.errors import LogError
from therapy_timer.services.treatments import Outcome
from therapy_timer.views import problem_words, wording

_log = logging.getLogger(__name__)


def attempted(command: Callable[[], Outcome]) -> tuple[Outcome | None, str]:
    """Have a command done. Returns what came of it, and why it was not done: a sentence, or an empty text."""
    try:
        outcome = command()
    except LogError as error:
        _log.warning("a command could not be written down: %s", error)
        return None, problem_words.problem(error)
    if outcome.refusal is not None:
        return outcome, wording.refusal(outcome.refusal, outcome.snapshot)
    return outcome, ""
