# SPDX-License-Identifier: MIT
"""The list of regions."""

from __future__ import annotations

import re

from therapy_timer.core.region import THIN_OR_BONY, Region


def test_ids_are_plain_words() -> None:
    for region in Region:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", region.value)
        assert region.name == region.value.replace("-", "_").upper()


def test_both_sides_have_the_same_regions_and_are_treated_alike() -> None:
    left = {region.value.removeprefix("left-") for region in Region if region.value.startswith("left-")}
    right = {region.value.removeprefix("right-") for region in Region if region.value.startswith("right-")}
    assert left == right
    for part in left:
        assert (Region(f"left-{part}") in THIN_OR_BONY) == (Region(f"right-{part}") in THIN_OR_BONY)


def test_the_ids_in_logs_stay() -> None:
    """A region may be added; one that is renamed or gone makes old logs unreadable."""
    single = {"lower-back", "upper-back", "back-of-neck", "abdomen"}
    paired = {
        *("shoulder", "upper-arm", "elbow", "forearm", "wrist", "hand", "ribs", "hip", "buttock", "front-thigh"),
        *("back-thigh", "knee", "outer-knee", "calf", "shin", "ankle", "foot"),
    }
    assert single | {f"{side}-{part}" for side in ("left", "right") for part in paired} <= {r.value for r in Region}
