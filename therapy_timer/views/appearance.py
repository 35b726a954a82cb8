# SPDX-License-Identifier: MIT
"""The looks that a person can choose, and the scheme of each."""

from __future__ import annotations

from typing import Final

from therapy_timer.services.settings import Appearance
from therapy_timer.views.theme import Scheme

_SCHEMES: Final = {
    Appearance.LIGHT: "LIGHT",
    Appearance.DARK: "DARK",
    Appearance.HIGH_CONTRAST: "HIGH_CONTRAST",
}


def scheme_of(appearance: Appearance) -> Scheme | None:
    """The scheme for `Theme.set_scheme`; None follows the desktop, as a look does that there is not yet."""
    return Scheme.__members__.get(_SCHEMES.get(appearance, ""))


def looks() -> tuple[Appearance, ...]:
    """The looks there are."""
    return tuple(look for look in Appearance if look is Appearance.SYSTEM or scheme_of(look) is not None)
