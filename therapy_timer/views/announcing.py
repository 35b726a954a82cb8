# SPDX-License-Identifier: MIT
"""Saying something through a screen reader, for those who do not see where it is written."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(place: QObject, text: str, *, at_once: bool = False) -> None:
    """Have a screen reader say it on behalf of `place`, once it has said what it is saying or `at_once`.

    Nothing is said of an empty text, nor by a widget that is not on the screen.
    """
    if not text or (isinstance(place, QWidget) and not place.isVisible()):
        return
    event = QAccessibleAnnouncementEvent(place, text)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
