# SPDX-License-Identifier: MIT
"""Distances, sizes of type and sizes of targets, at the desktop's usual text size."""

from __future__ import annotations

import sys
from typing import Final


class Space:
    """Distances between and within controls, in logical pixels."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24


class Type:
    """Sizes of type at the desktop's usual text size, in pixels of 1/96 inch. `theme.font` turns them into fonts."""

    TINY: Final = 10.0
    """The hours below a ribbon."""
    SOURCE: Final = 11.5
    """Who says so, below what is said."""
    CHIP: Final = 13.0
    BODY: Final = 13.4
    """Becomes 13 whole pixels on a screen of 96 dots per inch, and 27 on one of 192."""
    BRAND: Final = 14.0
    BUTTON: Final = 15.0
    TITLE: Final = 18.0
    HEADLINE: Final = 22.0
    READY: Final = 40.0
    NUMBER: Final = 62.0


TARGET: Final = 44
"""The least height and width of what can be hit, in logical pixels, and the least height of a button that matters."""
SMALL: Final = 28
"""The least height of chips and small buttons as they are painted; a click above or below counts too."""
LINK: Final = 24
"""The least height of a link as it is painted."""
COLUMN: Final = 960
"""The most that a page is wide at the usual size of text: lines beyond that are hard to read."""

NARROW: Final = 480
"""Below this width a page gives up most of its margins."""
TIGHT: Final = 170
"""Below this width, more with larger text, long words and controls need the room of the margins."""

RADIUS: Final = 10
"""Of the corners of buttons and cards."""

POINTS_PER_PIXEL: Final = 1.0 if sys.platform == "darwin" else 0.75
LARGEST_USUAL_POINTS: Final = 15 * POINTS_PER_PIXEL
"""Desktops ship with a user interface font of up to this size; a person who set a larger one wants larger text."""
