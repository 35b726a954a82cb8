# SPDX-License-Identifier: MIT
"""Labels of buttons: with a key, but without the line below a letter that gives it away at all times."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton


def set_label(button: QAbstractButton, label: str, tip: str = "") -> None:
    """Show a label. A letter after "&" makes a key with Alt, which the tool tip tells after `tip`; "&&" is a "&"."""
    if (label, tip) == (button.property("label"), button.property("tip")):
        return
    button.setProperty("label", label)
    button.setProperty("tip", tip)
    key = QKeySequence.mnemonic(label)
    text = label.replace("&&", "\0").replace("&", "").replace("\0", "&&")
    button.setText(text)
    button.setShortcut(key)
    button.setToolTip(" · ".join(part for part in (tip, key.toString(QKeySequence.SequenceFormat.NativeText)) if part))
