# SPDX-License-Identifier: MIT
"""The first run on a real screen: by the keyboard alone, and as a screen reader sees it."""

from __future__ import annotations

import pytest

from tests.helpers.desk import Desk, wait_until
from therapy_timer.core.events import Condition
from therapy_timer.views import first_run_words as words
from therapy_timer.views import safety_words

pytestmark = [pytest.mark.e2e, pytest.mark.desktop]


def turned_to(desk, card):
    """Wait until the card is there and has the keyboard, long enough that it takes keys."""

    def there():
        found = desk.eyes.find("title")
        return found.focused and found.name == words.spoken(card)

    wait_until(there, f"card {card} has the keyboard")
    desk.eyes.wait_for("title", still_s=1.1 if card == 0 else 0.5)


def test_by_the_keyboard_from_the_first_card_to_the_timer_and_never_again(folders):
    with Desk(folders, answered=False) as desk:
        app = desk.launch()
        turned_to(desk, 0)
        assert not desk.eyes.sees("ring")
        desk.key("alt+c")
        turned_to(desk, 1)

        first, *_ = Condition
        desk.key("Tab")
        row = desk.eyes.find(safety_words.question(first))
        assert (row.focused, row.checked) == (True, False)
        desk.key("space")
        wait_until(lambda: desk.eyes.find(first.value).checked, "it is ticked")
        assert safety_words.explanation(first) in desk.eyes.read(f"{first.value}-follows")
        for _ in Condition:
            desk.key("Tab")
        desk.key("space")
        wait_until(lambda: desk.eyes.find("None of these").checked, "none of these is ticked")
        assert not desk.eyes.find(first.value).checked

        desk.key("alt+c")
        turned_to(desk, 2)
        desk.key("alt+t")
        desk.eyes.click("Yes, I heard it", still_s=0.5)
        wait_until(lambda: desk.eyes.read("said") == words.heard(), "what that means is said")
        desk.key("alt+d")
        assert desk.eyes.wait_for("ring")

        app.process.terminate()
        assert app.wait() == 0
        desk.launch()
        assert desk.eyes.wait_for("ring")
        assert not desk.eyes.sees("step")


def test_the_command_line_starts_a_pack_before_the_cards_are_answered(folders):
    with Desk(folders, answered=False) as desk:
        desk.launch()
        turned_to(desk, 0)
        desk.done("start", "ice")
        assert desk.eyes.wait_for("I took it off")
        assert not desk.eyes.sees("step")
