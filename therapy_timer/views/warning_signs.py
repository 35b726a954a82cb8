# SPDX-License-Identifier: MIT
"""The dialog of the warning signs: when to call for help, and whom, and when to take a pack off."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from therapy_timer._forms.warning_signs_dialog import Ui_WarningSignsDialog
from therapy_timer.views.emergency_number import emergencies_here, emergency_line
from therapy_timer.views.page_dialog import PageDialog
from therapy_timer.views.point_label import PointLabel
from therapy_timer.views.sign_words import EMERGENCY, SIGNS
from therapy_timer.views.translation import translate


class WarningSignsDialog(PageDialog):
    """Shows the warning signs to read; it knows no answer but *Close*."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_WarningSignsDialog()
        self._ui.setupUi(self)
        for number, signs in enumerate(SIGNS):
            self._add(
                f"heading{number}", "warning" if number == 0 else "caption", translate("WarningSigns", signs.heading)
            )
            if signs is EMERGENCY:
                self._add("number", "caption", emergency_line(emergencies_here()))
            self._add(f"when{number}", "", translate("WarningSigns", signs.when))
            for index, sign in enumerate(signs.signs):
                self._add(f"sign{number}-{index}", "", translate("WarningSigns", sign), bullet=True)
            self._add(f"source{number}", "muted", translate("WarningSigns", signs.source))
        self._ui.signs.addStretch()
        self._ui.buttons.rejected.connect(self.reject)

    def _add(self, name: str, role: str, text: str, *, bullet: bool = False) -> None:
        content = self._ui.content
        label = PointLabel(text, content, indent=_INDENT) if bullet else QLabel(text, content)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        self._ui.signs.addWidget(label)


_INDENT: Final = 10
