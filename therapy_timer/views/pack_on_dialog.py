# SPDX-License-Identifier: MIT
"""*A pack is already on…* and *A pack is on anyway…*: what lies there, and since when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from therapy_timer._forms.pack_on_dialog import Ui_PackOnDialog
from therapy_timer.core import rule
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Modality, Started
from therapy_timer.core.record import Area
from therapy_timer.core.rule import Decision, Refusal
from therapy_timer.core.safety import Why, withheld
from therapy_timer.core.skin import SkinState, Snapshot
from therapy_timer.views import safety_words, wording
from therapy_timer.views.page_dialog import PageDialog, say

_MINUTE = timedelta(minutes=1)


class PackOnDialog(PageDialog):
    """Asks for modality, minutes ago and, on ready skin, the plan of a pack that is on already.

    On skin that rests (`snapshot` says which it is) it is *A pack is on anyway*: outside the regimen, without a plan.
    So is a pack that is not offered there, on any skin.
    `record(modality, ago, planned)` does it and returns why not, or an empty text.
    """

    def __init__(
        self,
        area: Area,
        snapshot: Snapshot,
        modality: Modality,
        planned: timedelta,
        record: Callable[[Modality, timedelta, timedelta], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._area = area
        self._snapshot = snapshot
        self._state = snapshot.skin(area.region).state
        self._record = record
        self._ui = Ui_PackOnDialog()
        self._ui.setupUi(self)
        say(self._ui.error, "")
        (self._ui.ice if modality is Modality.ICE else self._ui.heat).setChecked(True)
        regimen = snapshot.record.regimen(area.region)
        self._ui.planned.setRange(regimen.shortest // _MINUTE, regimen.longest // _MINUTE)
        self._ui.planned.setValue(planned // _MINUTE)
        self._tell_what_it_is()
        self._ui.modality.buttonClicked.connect(self._preview)
        self._ui.ago.valueChanged.connect(self._preview)
        self._ui.planned.valueChanged.connect(self._preview)
        self._ui.buttons.accepted.connect(self.accept)
        self._ui.buttons.rejected.connect(self.reject)
        self._preview()

    @property
    def anyway(self) -> bool:
        """Whether the pack is on skin that should rest."""
        return self._state is SkinState.RESTING

    @property
    def outside(self) -> bool:
        """Whether the pack, as chosen, is against the rule: on skin that should rest, or not offered there."""
        return self.anyway or bool(self._whys)

    @property
    def _whys(self) -> tuple[Why, ...]:
        return withheld(self._snapshot, self._area.region, self.modality, self.ago)

    @property
    def modality(self) -> Modality:
        """Ice or heat, as chosen."""
        return Modality.ICE if self._ui.ice.isChecked() else Modality.HEAT

    @property
    def ago(self) -> timedelta:
        """How long the pack has been on, as typed."""
        return self._ui.ago.value() * _MINUTE

    @property
    def planned(self) -> timedelta:
        """The plan, as typed."""
        return self._ui.planned.value() * _MINUTE

    def follow(self, snapshot: Snapshot) -> None:
        """Go when the skin is no longer as it was: another door was quicker, or the rest is over."""
        self._snapshot = snapshot
        if snapshot.skin(self._area.region).state is not self._state:
            self.reject()
        else:
            self._preview()

    def accept(self) -> None:
        """Record the pack and close, or say why not."""
        self.finish(lambda: self._record(self.modality, self.ago, self.planned), self._ui.error)

    def _tell_what_it_is(self) -> None:
        area = wording.area_inside(self._area)
        if self.anyway:
            self.setWindowTitle(self.tr("A pack is on anyway"))
            self._ui.heading.setText(self.tr("A pack is on the {area} anyway").format(area=area))
            self._ui.explanation.setText(
                self.tr(
                    "This skin should still be resting. The pack will be recorded as against the rule, and the alarm "
                    "rings at once. The rest starts again when the pack comes off."
                )
            )
        else:
            self.setWindowTitle(self.tr("A pack is already on"))
            self._ui.heading.setText(self.tr("A pack is already on: {area}").format(area=area))
            self._ui.explanation.setText(self.tr("Its time counts from when it went on."))

    def _decide(self) -> Decision:
        """What the rule would say now."""
        if self.outside:
            return rule.on_anyway(self._snapshot, "", self._area.id, self.modality, self.ago)
        return rule.start(self._snapshot, "", self._area.id, self.modality, self.planned, self.ago)

    def _preview(self) -> None:
        say(self._ui.error, "")
        outside = self.outside
        self._ui.numbers.setRowVisible(self._ui.planned, not outside)
        ok = self._ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Record it and ring") if outside else self.tr("It is on"))
        self._ui.preview.setText(self._what_follows())

    def _what_follows(self) -> str:
        decision = self._decide()
        since = wording.clock_time(self._snapshot.wall(-self.ago), self._snapshot.now.utc)
        went_on = self.tr("On since {time}.").format(time=since)
        if isinstance(decision, Refusal):
            return wording.refusal(decision, self._snapshot)
        outside = any(isinstance(event, Started) and event.outside for event in decision)
        left = self.planned - self.ago
        if self.anyway:
            return went_on
        if self._whys:
            text = self.tr("{why} It is recorded as against the rule: take it off at once, the alarm rings.")
            return text.format(why=safety_words.reason(self._whys[0]))
        if outside:
            text = self.tr("{since} The skin was still resting then: take it off at once, the alarm rings.")
        elif left <= ZERO:
            text = self.tr("{since} Its time is up: take it off, the alarm rings at once.")
        else:
            text = self.tr("{since} Take it off at {due}.")
        due = wording.clock_time(self._snapshot.wall(left), self._snapshot.now.utc)
        return text.format(since=went_on, due=due)
