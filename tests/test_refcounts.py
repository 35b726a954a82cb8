# SPDX-License-Identifier: MIT
"""The installed PySide6 does not lose references to None and True.

Version 6.12.0 does below Python 3.12, and the process aborts after some thousand calls. The dependencies exclude it;
this shows that what is installed is sound.
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QObject, Signal

ROUNDS = 200
# What a run may move by itself; the defect moves one count by ROUNDS.
SLACK = 50


class Sender(QObject):
    plain = Signal()
    flagged = Signal(bool)


def counts() -> dict[str, int]:
    return {"None": sys.getrefcount(None), "True": sys.getrefcount(True), "False": sys.getrefcount(False)}


def test_calls_and_emissions_keep_reference_counts(qapp: Any) -> None:
    sender = Sender()
    sender.setObjectName("sender")
    before = counts()
    for _ in range(ROUNDS):
        sender.setObjectName("sender")
    for _ in range(ROUNDS):
        sender.plain.emit()
    for _ in range(ROUNDS):
        sender.flagged.emit(True)
        sender.flagged.emit(False)
    after = counts()
    assert {name: after[name] - before[name] for name in before if abs(after[name] - before[name]) > SLACK} == {}
