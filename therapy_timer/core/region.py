# SPDX-License-Identifier: MIT
"""The fixed list of skin regions. They are disjoint: what happens on one does not touch another.

Face, front of the neck and genitals are not in the list: no pack belongs there.
"""

from __future__ import annotations

from enum import StrEnum


class Region(StrEnum):
    """A patch of skin. It is the region that rests; the value is its id in the log and on the command line."""

    LOWER_BACK = "lower-back"
    UPPER_BACK = "upper-back"
    BACK_OF_NECK = "back-of-neck"
    ABDOMEN = "abdomen"
    LEFT_SHOULDER = "left-shoulder"
    RIGHT_SHOULDER = "right-shoulder"
    LEFT_UPPER_ARM = "left-upper-arm"
    RIGHT_UPPER_ARM = "right-upper-arm"
    LEFT_ELBOW = "left-elbow"
    RIGHT_ELBOW = "right-elbow"
    LEFT_FOREARM = "left-forearm"
    RIGHT_FOREARM = "right-forearm"
    LEFT_WRIST = "left-wrist"
    RIGHT_WRIST = "right-wrist"
    LEFT_HAND = "left-hand"
    RIGHT_HAND = "right-hand"
    LEFT_RIBS = "left-ribs"
    RIGHT_RIBS = "right-ribs"
    LEFT_HIP = "left-hip"
    RIGHT_HIP = "right-hip"
    LEFT_BUTTOCK = "left-buttock"
    RIGHT_BUTTOCK = "right-buttock"
    LEFT_FRONT_THIGH = "left-front-thigh"
    RIGHT_FRONT_THIGH = "right-front-thigh"
    LEFT_BACK_THIGH = "left-back-thigh"
    RIGHT_BACK_THIGH = "right-back-thigh"
    LEFT_KNEE = "left-knee"
    RIGHT_KNEE = "right-knee"
    LEFT_OUTER_KNEE = "left-outer-knee"
    RIGHT_OUTER_KNEE = "right-outer-knee"
    LEFT_CALF = "left-calf"
    RIGHT_CALF = "right-calf"
    LEFT_SHIN = "left-shin"
    RIGHT_SHIN = "right-shin"
    LEFT_ANKLE = "left-ankle"
    RIGHT_ANKLE = "right-ankle"
    LEFT_FOOT = "left-foot"
    RIGHT_FOOT = "right-foot"

    @property
    def retired(self) -> bool:
        """Whether an update took it off the list: what is on record stays, but nothing starts there any more."""
        return self in RETIRED


RETIRED: frozenset[Region] = frozenset()
"""Regions that are not offered any more.

None of them may be removed from the list above: old logs name them, and their rests and their history stay.
"""

THIN_OR_BONY = frozenset(
    {
        Region.LEFT_ELBOW,
        Region.RIGHT_ELBOW,
        Region.LEFT_WRIST,
        Region.RIGHT_WRIST,
        Region.LEFT_HAND,
        Region.RIGHT_HAND,
        Region.LEFT_RIBS,
        Region.RIGHT_RIBS,
        Region.LEFT_OUTER_KNEE,
        Region.RIGHT_OUTER_KNEE,
        Region.LEFT_SHIN,
        Region.RIGHT_SHIN,
        Region.LEFT_ANKLE,
        Region.RIGHT_ANKLE,
        Region.LEFT_FOOT,
        Region.RIGHT_FOOT,
    }
)
"""Regions with little between skin and bone, or with a nerve close under the skin.

Foot drop for up to a year followed one 20-minute icing where little fat covered the nerve (Moeller 1997); six nerve
injuries are described by Malone 1992 (PMC1317252). Which regions count as thin or bony is the project's own choice.
"""
