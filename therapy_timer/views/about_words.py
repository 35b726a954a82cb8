# SPDX-License-Identifier: MIT
"""What is said of the program itself."""

from __future__ import annotations

from therapy_timer import __version__
from therapy_timer.views.translation import translate


def about() -> str:
    """The heading."""
    return translate("About", "About Therapy Timer")


def version() -> str:
    """Which version it is, and under which licence."""
    return translate("About", "Version {version}. Free software under the MIT licence.").format(version=__version__)


def no_device() -> str:
    """What it is not."""
    return translate("About", "It is not a medical device, it gives no diagnosis, and its alarm may not wake you.")


def reviewed() -> str:
    """Which of its texts a clinician has read and found right. To be changed with the first one that was."""
    return translate(
        "About",
        "Texts that a clinician has reviewed: none yet, in no language. What the program says of treatments follows "
        "published guidance, and the Guide names whose.",
    )
