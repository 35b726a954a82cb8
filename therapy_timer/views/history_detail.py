# SPDX-License-Identifier: MIT
"""The panel of one treatment: what is on record, what was said and when, and what can be put right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal, Slot

from therapy_timer._forms.history_page import Ui_HistoryPage
from therapy_timer.core.events import PainTime
from therapy_timer.core.record import Area
from therapy_timer.core.skin import Snapshot
from therapy_timer.core.treatment import Treatment
from therapy_timer.log.history import SaidOf
from therapy_timer.services.history import pain_point
from therapy_timer.services.treatments import Outcome, Treatments
from therapy_timer.views import history_words, theme, wording
from therapy_timer.views import record_words as words
from therapy_timer.views.page_dialog import say

Do = Callable[[Callable[[], Outcome]], Outcome | None]
"""Has a command done, and tells on the page why it was not; returns what came of it."""


class HistoryDetail(QObject):
    """Shows a treatment in the panel of the page's form. Pain and note are written as soon as they are said."""

    correct_wanted = Signal(object)
    """The person wants to put this treatment right."""
    delete_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, ui: Ui_HistoryPage, treatments: Treatments, do: Do, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._treatments = treatments
        self._do = do
        self._treatment: Treatment | None = None
        ui.detailBeforeRow.hold(ui.detailBeforeLabel, ui.detailBefore, spacing=theme.Space.S)
        ui.detailAfterRow.hold(ui.detailAfterLabel, ui.detailAfter, spacing=theme.Space.S)
        ui.detailBefore.name_after(self.tr("Pain before the treatment"))
        ui.detailAfter.name_after(self.tr("Pain after the treatment"))
        ui.detailButtons.hold(ui.correct, ui.delete_, ui.restore, spacing=theme.Space.S)
        ui.detailBefore.chosen.connect(self._say_before)
        ui.detailAfter.chosen.connect(self._say_after)
        ui.correct.clicked.connect(self._want_correction)
        ui.delete_.clicked.connect(self._want_deletion)
        ui.restore.clicked.connect(self._want_restoration)
        ui.note.installEventFilter(self)
        ui.detail.hide()

    @property
    def treatment(self) -> Treatment | None:
        """The treatment on show."""
        return self._treatment

    def show(self, treatment: Treatment | None, snapshot: Snapshot) -> None:
        """Show another treatment, or the same one as it is now; None for none."""
        if self._treatment is not None and (treatment is None or treatment.id != self._treatment.id):
            self.take_note()
        before, self._treatment = self._treatment, treatment
        self._ui.detail.setVisible(treatment is not None)
        if treatment is None:
            return
        ui, area = self._ui, self._area(treatment, snapshot)
        title, _, told = history_words.treatment_told(
            treatment, area, snapshot.now.utc, pain_point(treatment)
        ).partition("\n")
        ui.detailTitle.setText(title)
        ui.detailTold.setText(f"{told}\n{words.while_on()}" if treatment.on else told)
        ui.detailBefore.show_pain(treatment.pain_before)
        ui.detailAfter.show_pain(treatment.pain_after)
        another = before is None or before.id != treatment.id
        if another or not ui.note.hasFocus():
            ui.note.setPlainText(treatment.note)
        if another:
            self.show_events((), snapshot)
        ui.correct.setVisible(not treatment.on and not treatment.deleted)
        ui.delete_.setVisible(not treatment.on and not treatment.deleted)
        ui.restore.setVisible(treatment.deleted)

    def show_events(self, events: Sequence[SaidOf], snapshot: Snapshot) -> None:
        """Show what was said of the treatment, and when."""
        areas = snapshot.record.areas

        def area_of(area: str) -> Area:
            treatment = self._treatment
            return areas.get(area) or Area(area, treatment.region if treatment else next(iter(areas.values())).region)

        text = words.events_told(events, area_of)
        say(self._ui.versions, text)
        self._ui.versionsTitle.setVisible(bool(text))

    def take_note(self) -> None:
        """Write down the note as it stands in the field."""
        treatment = self._treatment
        if treatment is not None and self._ui.note.toPlainText().strip() != treatment.note:
            text = self._ui.note.toPlainText()
            self._do(lambda: self._treatments.note(treatment.id, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the note when its field is left."""
        if watched is self._ui.note and event.type() is QEvent.Type.FocusOut:
            self.take_note()
        return super().eventFilter(watched, event)

    def _area(self, treatment: Treatment, snapshot: Snapshot) -> Area:
        return wording.treatment_area(treatment, snapshot)

    @Slot(int)
    def _say_before(self, pain: int) -> None:
        self._say_pain(PainTime.BEFORE, pain)

    @Slot(int)
    def _say_after(self, pain: int) -> None:
        self._say_pain(PainTime.AFTER, pain)

    def _say_pain(self, when: PainTime, pain: int) -> None:
        if (treatment := self._treatment) is not None:
            self._do(lambda: self._treatments.say_pain(treatment.id, when, pain))

    @Slot()
    def _want_correction(self) -> None:
        self.take_note()
        self.correct_wanted.emit(self._treatment)

    @Slot()
    def _want_deletion(self) -> None:
        self.take_note()
        self.delete_wanted.emit(self._treatment)

    @Slot()
    def _want_restoration(self) -> None:
        self.restore_wanted.emit(self._treatment)
