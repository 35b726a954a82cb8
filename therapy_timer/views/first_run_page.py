# SPDX-License-Identifier: MIT
"""The cards of the first run: what the program does, the safety check, and whether the alarm is heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise
from time import monotonic
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from therapy_timer._forms.first_run_page import Ui_FirstRunPage
from therapy_timer.core.events import Condition
from therapy_timer.services.preflight import Concern, Surroundings, findings
from therapy_timer.services.settings import QUIETEST_ALARM, SettingsFile
from therapy_timer.views import first_run_words as words
from therapy_timer.views import preflight_words, settings_words, theme
from therapy_timer.views.announcing import announce
from therapy_timer.views.labels import set_label
from therapy_timer.views.layouts import set_side_margins
from therapy_timer.views.page_dialog import say
from therapy_timer.views.point_label import PointLabel
from therapy_timer.views.settled import UNASKED, Settled
from therapy_timer.views.translation import translate

ABOUT, SAFETY, SOUND = range(words.CARDS)
"""The cards, in their order."""

_OF_THE_SOUND: Final = frozenset(
    {Concern.NO_OUTPUT, Concern.MUTED, Concern.NEARLY_SILENT, Concern.HEADSET, Concern.HDMI}
)
"""What may be why a sound was not heard."""


@dataclass(frozen=True, slots=True)
class AtLogin:
    """Starting the program when the person logs in: `is_on()` is whether it does.

    `turn(on)` has it do so from now on, or not any more, and returns why not, or an empty text.
    """

    is_on: Callable[[], bool]
    turn: Callable[[bool], str]


class FirstRunPage(QFrame):
    """Shows one card after the other.

    `record(conditions)` puts the answer of the safety check on record and returns why not, or an empty text.
    `surroundings()` is what is known of the computer's sound, or None. Without an `at_login` nothing is said of it.
    `seconds` tells a steady time in seconds, by which a double click is told from two clicks.
    """

    put_off = Signal()
    """*Not now*."""
    done = Signal()
    """The person has gone through all cards."""
    signs_wanted = Signal()
    """The person wants to see the warning signs."""
    test_wanted = Signal()
    """The person wants to hear the alarm's sound."""
    heard = Signal(bool)
    """They heard it, or did not."""

    def __init__(
        self,
        record: Callable[[frozenset[Condition]], str],
        settings: SettingsFile,
        surroundings: Callable[[], Surroundings | None],
        at_login: AtLogin | None = None,
        parent: QWidget | None = None,
        *,
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._settings = settings
        self._surroundings = surroundings
        self._at_login = at_login
        self._settled = Settled(seconds)
        self._card = ABOUT
        self._ui = Ui_FirstRunPage()
        self._ui.setupUi(self)
        self._cards = (self._ui.does, self._ui.safety, self._ui.sound)
        self._lay_out()
        self._fill_about()
        self._fill_sound()
        self._connect()
        self.show_card(ABOUT)

    @property
    def card(self) -> int:
        """The card on show."""
        return self._card

    def show_card(self, card: int, hold: float | None = None) -> None:
        """Turn to a card; no click counts for `hold` seconds, if the person did not ask for it."""
        self._card = card
        ui = self._ui
        for number, widget in enumerate(self._cards):
            widget.setVisible(number == card)
        ui.step.setText(words.step(card))
        ui.title.setText(words.title(card))
        intro = ("", words.safety_intro(), words.sound_intro())[card]
        say(ui.intro, intro)
        say(ui.error, "")
        ui.back.setVisible(card != ABOUT)
        # On the last card the check is answered, so the cards do not come again.
        ui.notNow.setVisible(card != SOUND)
        set_label(ui.next, words.done_label() if card == SOUND else words.continue_label())
        ui.title.setAccessibleName(words.spoken(card))
        ui.title.setAccessibleDescription(intro or self._about)
        ui.scroll.verticalScrollBar().setValue(0)
        ui.title.setFocus()
        self._show_volume()
        self._ask_heard(asking=False)
        say(ui.said, "")
        self._hold_back(hold)

    def come_back(self) -> None:
        """Come into sight without being asked: what is under a click that is on its way must be harmless."""
        self.show_card(ABOUT, UNASKED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines of text short on a wide page, and margins narrow on a narrow one."""
        super().resizeEvent(event)
        width = event.size().width()
        margin = theme.page_margin(width, _WIDE_MARGIN, _NARROW_MARGIN)
        margin = max(margin, (width - round(_WIDEST * theme.text_scale())) // 2)
        for layout in (self._ui.column, self._ui.headRow):
            set_side_margins(layout, margin)
        inside = self._ui.loudnessColumn.contentsMargins()
        bar = self._ui.scroll.verticalScrollBar().width()
        room = width - 2 * margin - inside.left() - inside.right() - bar
        set_label(self._ui.test, self._test_label, room=room)

    # --- what is on the cards -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        ui = self._ui
        ui.commands.hold(ui.back, ui.next, ui.notNow, spacing=theme.Space.M, flush=True)
        ui.testRow.hold(ui.test, spacing=theme.Space.M, flush=True)
        ui.heardRow.hold(ui.heard, ui.notHeard, spacing=theme.Space.M, flush=True)
        self._test_label = ui.test.text()
        for button in (ui.back, ui.notNow, ui.warningSigns, ui.heard, ui.notHeard):
            set_label(button, button.text())
        ui.heard.setAccessibleName(self.tr("Yes, I heard it"))
        ui.notHeard.setAccessibleName(self.tr("No, I did not hear it"))
        # It takes the keyboard when a card comes up, so that a screen reader reads the card out.
        ui.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        ui.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        order = [ui.title, *ui.check.rows, ui.volume, ui.test, ui.heard, ui.notHeard, ui.startAtLogin]
        for one, other in pairwise([*order, ui.back, ui.next, ui.notNow, ui.warningSigns]):
            QWidget.setTabOrder(one, other)

    def _fill_about(self) -> None:
        groups = ((words.will_heading(), words.WILL), (words.will_not_heading(), words.WILL_NOT))
        self._about = ""
        for number, (heading, lines) in enumerate(groups):
            self._add_line(f"heading{number}", QLabel(heading, self._ui.does), "heading")
            texts = [translate("FirstRun", line) for line in lines]
            for index, text in enumerate(texts):
                self._add_line(f"line{number}-{index}", PointLabel(text, self._ui.does), "")
            self._about = " ".join((self._about, heading, *texts)).strip()

    def _add_line(self, name: str, label: QLabel, role: str) -> None:
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        self._ui.doesColumn.addWidget(label)

    def _fill_sound(self) -> None:
        ui = self._ui
        ui.volume.setMinimum(QUIETEST_ALARM)
        ui.volumeNote.setText(words.volume_note())
        ui.loginNote.setText(words.login_note())
        say(ui.loginError, "")
        ui.login.setVisible(self._at_login is not None)
        self._show_login()
        self._show_volume()

    def _show_volume(self) -> None:
        self._ui.volume.setValue(self._settings.settings.alarm_volume)
        self._show_volume_value()

    def _show_volume_value(self) -> None:
        self._ui.volumeValue.setText(settings_words.percent(self._ui.volume.value()))

    def _show_login(self) -> None:
        if self._at_login is not None:
            self._ui.startAtLogin.setChecked(self._at_login.is_on())

    # --- what the person does -------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        ui.back.clicked.connect(self._go_back)
        ui.next.clicked.connect(self._go_on)
        ui.notNow.clicked.connect(self._put_off)
        ui.warningSigns.clicked.connect(self.signs_wanted)
        ui.check.changed.connect(self._take_back_error)
        ui.volume.valueChanged.connect(self._volume_moved)
        ui.volume.sliderReleased.connect(self._take_volume)
        ui.test.clicked.connect(self._test)
        ui.heard.clicked.connect(self._say_heard)
        ui.notHeard.clicked.connect(self._say_not_heard)
        ui.startAtLogin.clicked.connect(self._turn_login)

    @Slot()
    def _go_back(self) -> None:
        if self._settled:
            self.show_card(self._card - 1)

    @Slot()
    def _go_on(self) -> None:
        if not self._settled:
            return
        if self._card == SAFETY and not self._answer():
            return
        if self._card == SOUND:
            self.done.emit()
        else:
            self.show_card(self._card + 1)

    @Slot()
    def _put_off(self) -> None:
        if self._settled:
            self.put_off.emit()

    def _answer(self) -> bool:
        """Have the answer put on record; say why not, and stay, if it cannot be."""
        answer = self._ui.check.answer
        why_not = words.not_answered() if answer is None else self._record(answer)
        self._tell(self._ui.error, why_not)
        return not why_not

    @Slot()
    def _take_back_error(self) -> None:
        say(self._ui.error, "")

    @Slot()
    def _volume_moved(self) -> None:
        self._show_volume_value()
        # Not at each pixel: every value would be written to the disk.
        if not self._ui.volume.isSliderDown():
            self._take_volume()

    @Slot()
    def _take_volume(self) -> None:
        settings = replace(self._settings.settings, alarm_volume=self._ui.volume.value())
        if settings != self._settings.settings:
            self._settings.save(settings)

    @Slot()
    def _test(self) -> None:
        self.test_wanted.emit()
        say(self._ui.said, "")
        self._ask_heard(asking=True)
        self._settled.changed()
        announce(self, self._ui.heardQuestion.text())
        self._bring_into_view(self._ui.heardRow)

    @Slot()
    def _say_heard(self) -> None:
        self._take_heard(heard=True)

    @Slot()
    def _say_not_heard(self) -> None:
        self._take_heard(heard=False)

    def _take_heard(self, *, heard: bool) -> None:
        if not self._settled:
            return
        self._ask_heard(asking=False)
        self._ui.test.setFocus()
        said = words.heard() if heard else "\n".join((words.not_heard(), *self._reasons()))
        self._tell(self._ui.said, said)
        self.heard.emit(heard)

    def _reasons(self) -> list[str]:
        """What may be why the sound was not heard, as far as the computer tells."""
        surroundings = self._surroundings()
        found = findings(surroundings, timedelta()) if surroundings is not None else ()
        return [preflight_words.line(finding) for finding in found if finding.concern in _OF_THE_SOUND]

    def _ask_heard(self, *, asking: bool) -> None:
        for widget in (self._ui.heardQuestion, self._ui.heardRow):
            widget.setVisible(asking)

    @Slot(bool)
    def _turn_login(self, on: bool) -> None:
        if self._at_login is None:
            return
        self._tell(self._ui.loginError, self._at_login.turn(on) if self._settled else "")
        self._show_login()

    def _hold_back(self, hold: float | None) -> None:
        if hold is None:
            self._settled.changed()
        else:
            self._settled.changed(hold)
        for button in (self._ui.back, self._ui.next, self._ui.notNow):
            button.setDown(False)

    def _tell(self, label: QLabel, text: str) -> None:
        """Say it below what it is about, wherever that is on the card; an empty text takes it back."""
        say(label, text)
        announce(self, text)
        if text:
            self._bring_into_view(label)

    def _bring_into_view(self, widget: QWidget) -> None:
        self._ui.column.activate()
        self._ui.scroll.ensureWidgetVisible(widget)


_WIDEST: Final = 560
_WIDE_MARGIN: Final = 26
_NARROW_MARGIN: Final = 12
