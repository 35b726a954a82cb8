# SPDX-License-Identifier: MIT
"""What takes long to load, in parts, each shorter than a person notices. What uses it imports it all the same."""

from __future__ import annotations

from typing import Final


def _load_notifications() -> None:
    from therapy_timer.desktop import notifications, tray  # noqa: F401
    from therapy_timer.views import announcer  # noqa: F401


def _load_scheduler() -> None:
    from therapy_timer.services import scheduler  # noqa: F401


def _load_reminding() -> None:
    from therapy_timer.services import alarming, pack_watch, planning, reminding  # noqa: F401
    from therapy_timer.views import alarm_panel, alarm_words, tray_face  # noqa: F401


def _load_means() -> None:
    from therapy_timer.app import means  # noqa: F401
    from therapy_timer.views import far_view  # noqa: F401


def _load_system() -> None:
    from therapy_timer.app import computer, preflight  # noqa: F401
    from therapy_timer.services import command_server  # noqa: F401


LATE: Final = (_load_notifications, _load_scheduler, _load_reminding, _load_means, _load_system)
"""The parts, in order."""
