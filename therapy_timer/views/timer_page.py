# SPDX-License-Identifier: MIT
"""The page of the main job: choose an area, start, take it off, rest. Everything on it is drawn from a snapshot."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import timedelta
from html import escape
from itertools import pairwise
from time import monotonic
from typing import Final, Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QWidget

from therapy_timer._forms.timer_page import Ui_TimerPage
from therapy_timer.core.clock import ZERO
from therapy_timer.core.course import Note
from therapy_timer.core.days import day_ribbon, local_day
from therapy_timer.core.events import Answer, Modality, Moved, PainTime, Removed
from therapy_timer.core.record import FIRST_AREA, Area
from therapy_timer.core.region import Region
from therapy_timer.core.skin import ON, RINGING, Hold, SkinState, Snapshot, paused_for
from therapy_timer.core.treatment import Treatment
from therapy_timer.log.errors import LogError
from therapy_timer.services.preflight import Finding, Surroundings, findings
from therapy_timer.services.treatments import Outcome, Treatments
from therapy_timer.views import course_words, problem_words, safety_words, theme, wording
from therapy_timer.views.announcing import announce
from therapy_timer.views.asker import Asker
from therapy_timer.views.attempted import attempted
from therapy_timer.views.faces import ring_face
from therapy_timer.views.flow import ROOM
from therapy_timer.views.keys import KeyAction, key_of
from therapy_timer.views.labels import set_label
from therapy_timer.views.layouts import set_side_margins
from therapy_timer.views.offers import caution_line, changeable, injury_line, reason_lines, startable
from therapy_timer.views.page_dialog import say
from therapy_timer.views.sayings import (
    Saying,
    care,
    hint,
    last_ended,
    next_check,
    offered,
    open_check,
    pain_asked,
    question,
    subject,
)
from therapy_timer.views.settled import AFTER_A_CHANGE, UNASKED, Settled
from therapy_timer.views.translation import translate

_log = logging.getLogger(__name__)

_MINUTE: Final = timedelta(minutes=1)
_RING_SHARE: Final = 0.47
"""The ring's share of the page's height."""
_LOW: Final = 480
"""A page that is wider than high and lower than this, in logical pixels, has its ring beside everything else."""
_COLUMN_SHARE: Final = 0.58
"""The share of the width for everything else then."""
_ANY_SIZE: Final = 16777215
"""Qt's own for no limit."""
_WIDE_MARGIN: Final = 21
_NARROW_MARGIN: Final = 3
_LEAST_NAME: Final = 0.55
"""The least share of the page's width for a name on a button, whose label may have several lines."""
_BUTTON_WITHOUT_NAME: Final = 240
"""The width of a button's label and padding, roughly, in logical pixels."""

_LINKS: Final = (
    Saying.ALREADY_ON,
    Saying.STILL_ON,
    Saying.NEVER_ON,
    Saying.OFF_EARLIER,
    Saying.WRONG_AREA,
    Saying.ON_ANYWAY,
)
"""What is said by a link and not by a button, in their order."""

_KEEPS_ITS_PLACE: Final = Saying.TOOK_IT_OFF_NOW
"""Where the page turned by itself this button is where it was, or another one of the same meaning was there."""


_ALARM_TO_COME: Final = frozenset({SkinState.READY, SkinState.APPLYING})


class Choices(Protocol):
    """What was chosen last, kept from one run to the next by whoever made it. None stands for no choice yet."""

    area: str | None
    minutes: int | None
    modality: Modality | None


class TimerPage(QWidget):
    """Shows one area at a time, and says to `treatments` what the person says.

    `render` draws everything; nothing on the page counts by itself. The last choices are kept in `choices`. `seconds`
    tells a steady time in seconds, by which a double click is told from two clicks. May raise a `LogError`.
    """

    sound_test_wanted = Signal()
    """The person wants to hear the alarm's sound."""
    sound_heard = Signal(bool)
    """They heard it, or did not."""
    far_view_wanted = Signal()
    """The person wants to read it from far."""
    safety_wanted = Signal()
    """The person wants to change what they said in the safety check."""

    def __init__(
        self,
        treatments: Treatments,
        choices: Choices,
        parent: QWidget | None = None,
        *,
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._treatments = treatments
        self._choices = choices
        self._area = choices.area or FIRST_AREA.id
        self._snapshot = treatments.snapshot()
        self._settled = Settled(seconds)
        self._others_settled = Settled(seconds)
        self._face: tuple[str, SkinState, str, Hold | None] | None = None
        self._asking: frozenset[tuple[str, timedelta]] = frozenset()
        self._asked: timedelta | None = None
        self._paused = False
        self._ringing: frozenset[str] = frozenset()
        self._not_saved = ""
        self._surroundings: Surroundings | None = None
        self._asking_heard = False
        self._course_notes: tuple[Note, ...] = ()
        self._asker = Asker(treatments, self._try, self)
        self._ui = Ui_TimerPage()
        self._ui.setupUi(self)
        self._beside = False
        self._ring_index = self._ui.column.indexOf(self._ui.ring)
        self._actions: dict[Saying, Callable[[], object]] = {
            Saying.FEELS_NORMAL: self._skin_checked,
            Saying.START_ICE: self._start_ice,
            Saying.START_HEAT: self._start_heat,
            Saying.TOOK_IT_OFF: self._off,
            Saying.TOOK_IT_OFF_NOW: self._off,
            Saying.JUST_NOW: self._off,
            Saying.AT_A_TIME: self._ask_when_off,
            Saying.LONG_AGO: self._off_long_ago,
            Saying.DONT_KNOW: self._off_unknown,
            Saying.TAKING_OFF: self._taking_off,
            Saying.NUMB: self._off_numb,
            Saying.NORMAL_AGAIN: self._skin_normal,
            Saying.ALREADY_ON: self._ask_what_is_on,
            Saying.STILL_ON: self._undo,
            Saying.NEVER_ON: self._cancel,
            Saying.OFF_EARLIER: self._ask_when_off,
            Saying.WRONG_AREA: self._ask_where,
            Saying.ON_ANYWAY: self._ask_what_is_on,
        }
        self._buttons: dict[Saying, QAbstractButton] = {
            saying: getattr(self._ui, saying.value) for saying in self._actions
        }
        self._labels = {saying: button.text() for saying, button in self._buttons.items()}
        self._lay_out()
        self._connect()
        self.render(self._snapshot)

    # --- for the app ----------------------------------------------------------------------------------------

    @property
    def area(self) -> str:
        """The id of the area on show."""
        return self._area

    @property
    def snapshot(self) -> Snapshot:
        """What is drawn."""
        return self._snapshot

    @Slot(object)
    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]  # QWidget's own is not needed here
        """Draw what the snapshot says.

        An area whose pack has just become overdue takes the screen; so does one whose skin is to be felt, if the one
        on show asks for nothing.
        """
        self._snapshot = snapshot
        to_feel = self._fresh_check(snapshot)
        unasked = self._take_over(snapshot) or self._turn_to_check(to_feel)
        areas = self._areas(snapshot)
        area = next((area for area in areas if area.id == self._area), areas[0])
        self._area = area.id
        self._turn_to(area, unasked=unasked)
        if self._ui.areas.render(snapshot, areas, area):
            self._order_tabs()
        self._ui.ring.set_face(ring_face(area, snapshot))
        self._render_other_overdue(snapshot, area)
        self._render_minutes(snapshot, area)
        self._render_offer(snapshot, area)
        self._render_sayings(snapshot, area)
        self._render_preflight(snapshot, area)
        self._render_course(snapshot, area)
        self._render_pain(snapshot, area)
        self._render_today(snapshot, area)
        self._render_not_saved()
        self._asker.follow(snapshot)

    @Slot(str)
    def show_area(self, area: str) -> None:
        """Show the area of this id, if it is on offer."""
        if area != self._area:
            self._area = area
            self.notice("")
            self.render(self._snapshot)
        self._choices.area = self._area

    def notice(self, text: str) -> None:
        """Say something in one calm line until the next command succeeds; an empty text takes it back."""
        self._not_saved = ""
        say(self._ui.notice, text)
        announce(self, text)

    def report(self, error: LogError | None) -> None:
        """Say what is wrong with the log, and what that means for what was said; None takes it back."""
        if (unsaved := self._treatments.not_saved) is not None:
            self._say_not_saved(problem_words.not_saved(unsaved))
        else:
            self.notice(problem_words.problem(error) if error is not None else "")

    def set_surroundings(self, surroundings: Surroundings | None, *, asking: bool = False) -> None:
        """Say what may keep the alarm from being heard; `asking` is whether the sound was just played for a test."""
        self._surroundings, self._asking_heard = surroundings, asking
        self._render_preflight(self._snapshot, self._shown)

    @Slot(object)
    def set_course_notes(self, notes: Sequence[Note]) -> None:
        """Say in one line what is clear about the weeks of the region on show, when no pack is on."""
        self._course_notes = tuple(notes)
        self._render_course(self._snapshot, self._shown)

    def ask_when_off(self, treatment: str) -> None:
        """Ask when the pack of this treatment came off."""
        found = self._snapshot.record.treatments.get(treatment)
        if found is not None and found.on:
            self.show_area(found.area)
            self._asker.when_off(found, self._snapshot)

    def show_warning_signs(self) -> None:
        """Show the warning signs, whatever page is in front; they go when a pack should come off."""
        self._asker.show_warning_signs()

    @Slot()
    def ask_safety(self) -> None:
        """Go through the safety check once more, whatever page is in front."""
        self._asker.safety(self._snapshot)

    def attend(self) -> None:
        """Be ready for the window to be raised by itself: no key or click that is on its way may hit a button."""
        self._settled.changed(UNASKED)
        self._park_focus()

    # --- drawing --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        ui = self._ui
        ui.areas.lay_out(ui.warningSigns)
        ui.minutesRow.hold(ui.minutesLabel, ui.minutes, ui.dozing, spacing=theme.Space.XS, centred=True, tight=True)
        ui.safetyRow.hold(ui.changeAnswers, spacing=theme.Space.M, centred=True, tight=True)
        ui.answers.hold(ui.feelsNormal, spacing=theme.Space.M, centred=True)
        elsewhere = {*_LINKS, Saying.FEELS_NORMAL}
        commands = [button for saying, button in self._buttons.items() if saying not in elsewhere]
        ui.commands.hold(*commands, spacing=theme.Space.M, centred=True)
        links = [self._buttons[saying] for saying in _LINKS]
        links.insert(1, ui.fallOrBlow)
        links.append(ui.farView)
        ui.links.hold(*links, spacing=theme.Space.L, centred=True, tight=True)
        ui.painAfterRow.hold(ui.painAfterLabel, ui.painAfter, spacing=theme.Space.S, centred=True, tight=True)
        ui.painBeforeRow.hold(ui.painBeforeLabel, ui.painBefore, spacing=theme.Space.S, centred=True, tight=True)
        ui.painAfter.name_after(self.tr("Pain after the treatment"))
        ui.painBefore.name_after(self.tr("Pain before the treatment"))
        ui.ring.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_icon(ui.startIce, ":/icons/ice.svg")
        theme.set_icon(ui.startHeat, ":/icons/heat.svg")
        self._signs_label = ui.warningSigns.text()
        set_label(ui.warningSigns, self._signs_label)
        key = key_of(KeyAction.FAR_VIEW).native
        ui.farView.setAccessibleName(ui.farView.text())
        ui.farView.setText(f"{ui.farView.text()}  {key}")
        ui.farView.setToolTip(key)
        for button in (ui.dozing, ui.changeAnswers, ui.fallOrBlow):
            set_label(button, button.text())
        say(ui.notice, "")

    def _connect(self) -> None:
        ui = self._ui
        # All come in through one slot, which tells a double click.
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for button in self._buttons.values():
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._clicked)
        ui.areas.chosen.connect(self.show_area)
        ui.areas.add_wanted.connect(self._asker.area)
        ui.areas.rename_wanted.connect(self._ask_for_name)
        ui.areas.hide_wanted.connect(self._hide_area)
        ui.warningSigns.clicked.connect(self._asker.show_warning_signs)
        ui.otherOverdue.clicked.connect(self._show_other_overdue)
        ui.minutes.chosen.connect(self._choose_minutes)
        ui.preflight.test_wanted.connect(self.sound_test_wanted)
        ui.preflight.heard.connect(self.sound_heard)
        ui.dozing.clicked.connect(self._set_dozing)
        ui.changeAnswers.clicked.connect(self._change_answers)
        ui.fallOrBlow.clicked.connect(self._ask_for_injury)
        ui.farView.clicked.connect(self.far_view_wanted)
        ui.painAfter.chosen.connect(self._say_pain)
        ui.painBefore.chosen.connect(self._say_pain)
        self._asker.area_added.connect(self.show_area)
        self._asker.move_wanted.connect(self._move)
        self._asker.modality_chosen.connect(self._choose_modality)

    def _order_tabs(self) -> None:
        """Have Tab go through the page from top to bottom, whatever was made when."""
        ui = self._ui
        order: list[QWidget] = [*ui.areas.buttons, ui.otherOverdue, ui.ring, *ui.painAfter.buttons]
        order += [*ui.minutes.buttons, ui.dozing]
        for saying, button in self._buttons.items():
            order += [ui.changeAnswers, button, ui.fallOrBlow] if saying is Saying.ALREADY_ON else [button]
        order += [ui.farView, *ui.painBefore.buttons]
        # Qt places nothing behind the last of all, and a new chip is the last: so begin with one that never is.
        for one, other in pairwise([ui.ring, *order]):
            QWidget.setTabOrder(one, other)

    def _areas(self, snapshot: Snapshot) -> list[Area]:
        """The areas on offer, and those with a pack on in any case."""
        shown = list(snapshot.record.shown_areas) or [FIRST_AREA]
        on = (wording.treatment_area(treatment, snapshot) for treatment in snapshot.record.on)
        return shown + [area for area in on if area not in shown]

    def _take_over(self, snapshot: Snapshot) -> bool:
        """Turn to the most urgent of the packs that have just become overdue, if it is not on show already."""
        ringing = [skin.treatment for skin in snapshot.on if skin.state in RINGING and skin.treatment is not None]
        fresh = [treatment for treatment in ringing if treatment.id not in self._ringing]
        self._ringing = frozenset(treatment.id for treatment in ringing)
        if not fresh:
            return False
        self._asker.withdraw()
        if fresh[0].area == self._area:
            return False
        self._area = fresh[0].area
        return True

    def _fresh_check(self, snapshot: Snapshot) -> Treatment | None:
        """A pack under which the skin is to be felt since just now."""
        asking = {
            (treatment.id, check): treatment
            for treatment in snapshot.record.on
            if (check := open_check(snapshot, treatment)) is not None
        }
        fresh = [treatment for key, treatment in asking.items() if key not in self._asking]
        self._asking = frozenset(asking)
        return fresh[0] if fresh else None

    def _turn_to_check(self, treatment: Treatment | None) -> bool:
        """Turn to a pack under which the skin is to be felt, unless the person is at something else."""
        shown = self._snapshot.skin(self._shown.region)
        asks = shown.state in RINGING or question(self._snapshot, self._shown)
        if treatment is None or treatment.area == self._area or asks or self._asker.dialog is not None:
            return False
        self._area = treatment.area
        return True

    def _turn_to(self, area: Area, *, unasked: bool) -> None:
        """Take note when the page is about to mean something else than before."""
        skin = self._snapshot.skin(area.region)
        pack = skin.treatment.id if skin.treatment is not None and skin.state in ON else ""
        old, self._face = self._face, (area.id, skin.state, pack, skin.hold)
        asked, paused = self._asked, self._paused
        on = skin.treatment if pack else None
        self._asked = open_check(self._snapshot, on) if on is not None else None
        self._paused = on is not None and paused_for(self._snapshot, on) > ZERO
        if old is None:
            return
        if self._face == old:
            if self._asked != asked:
                self._turn_within(area, UNASKED if self._asked is not None else AFTER_A_CHANGE)
            elif self._paused and not paused:
                self._turn_within(area, AFTER_A_CHANGE)
            elif paused and not self._paused:
                self._others_settled.changed(UNASKED)
            return
        merely_due = old[:3] == (area.id, SkinState.APPLYING, pack) and skin.state is SkinState.OVERDUE
        # What could be clicked a moment ago still means the same when a pack has merely become overdue.
        if merely_due:
            self._others_settled.changed(UNASKED)
        else:
            self._hold_back(UNASKED if unasked else AFTER_A_CHANGE)
        self._asker.close_menu()
        self._park_focus()
        self._ui.scroll.verticalScrollBar().setValue(0)
        self.notice("")
        announce(self, " ".join((ring_face(area, self._snapshot).spoken, care(self._snapshot, area))).strip())

    def _turn_within(self, area: Area, hold: float) -> None:
        """Take note that a check has opened or closed, or that the sound pauses: buttons come, go and move."""
        self._hold_back(hold)
        self._park_focus()
        if self._asked is not None:
            self._ui.scroll.verticalScrollBar().setValue(0)
        if self._asked is not None or self._paused:
            announce(self, " ".join((question(self._snapshot, area), hint(self._snapshot, area))).strip())

    def _hold_back(self, hold: float) -> None:
        """Have no click count for some seconds, not even one that has begun."""
        self._settled.changed(hold)
        for button in self._buttons.values():
            button.setDown(False)

    def _render_other_overdue(self, snapshot: Snapshot, shown: Area) -> None:
        """A red banner for a pack that should be off on an area that is not on show."""
        other = self._other_overdue(snapshot, shown)
        self._ui.otherOverdue.setVisible(other is not None)
        if other is not None:
            name = self._fitting(wording.area_name(wording.treatment_area(other, snapshot)))
            set_label(
                self._ui.otherOverdue,
                _plain(self.tr("{area}: take it off").format(area=name)),
                room=self._room_for_labels,
            )

    def _other_overdue(self, snapshot: Snapshot, shown: Area) -> Treatment | None:
        others = (skin for skin in snapshot.on if skin.state in RINGING and skin.region is not shown.region)
        return next((skin.treatment for skin in others), None)

    def _render_minutes(self, snapshot: Snapshot, area: Area) -> None:
        ready = bool(startable(snapshot, area))
        self._ui.minutesRow.setVisible(ready)
        choices = [choice // _MINUTE for choice in snapshot.record.regimen(area.region).choices]
        if self._ui.minutes.offer(choices, self._planned(area.region) // _MINUTE):
            self._order_tabs()
        self._ui.dozing.setChecked(snapshot.dozing)
        self._ui.dozing.setEnabled(not snapshot.sleepy)
        self._ui.dozing.setAccessibleDescription(safety_words.sleepy() if snapshot.sleepy else "")
        why = [safety_words.sleepy()] if snapshot.sleepy else []
        say(self._ui.dozeWarning, " ".join([*why, wording.doze_warning()]) if ready and snapshot.dozing else "")

    def _render_offer(self, snapshot: Snapshot, area: Area) -> None:
        """What to mind on this area, and what is not offered and why."""
        ui = self._ui
        say(ui.caution, caution_line(snapshot, area))
        say(ui.injury, injury_line(snapshot, area))
        say(ui.withheld, "\n".join(reason_lines(snapshot, area)))
        ui.safetyRow.setVisible(changeable(snapshot, area))
        ready = snapshot.skin(area.region).state is SkinState.READY
        ui.fallOrBlow.setVisible(ready and not area.region.retired)

    def _render_sayings(self, snapshot: Snapshot, area: Area) -> None:
        possible = offered(snapshot, area)
        others_on = any(skin.region is not area.region for skin in snapshot.on)
        rest = wording.duration(snapshot.record.regimen(area.region).rest)
        self._labels[Saying.LONG_AGO] = self.tr("&More than {rest} ago").format(rest=rest)
        room = self._room_for_labels
        for label in (self._ui.minutesLabel, self._ui.painAfterLabel, self._ui.painBeforeLabel):
            wide = label.fontMetrics().horizontalAdvance(label.text()) > room
            if label.wordWrap() is not wide:  # each time it is set, the page is laid out again
                label.setWordWrap(wide)
        self._ui.farView.setVisible(snapshot.skin(area.region).state in ON)
        for saying, button in self._buttons.items():
            button.setVisible(saying in possible)
            about = subject(snapshot, area, saying)
            named = others_on or about.id != area.id
            if named:
                name = _plain(self._fitting(wording.area_inside(about)))
                set_label(button, _naming(self._labels[saying], name), wording.area_name(about), room)
            else:
                set_label(button, self._labels[saying], room=room)
        say(self._ui.question, question(snapshot, area))
        say(self._ui.care, care(snapshot, area))
        self._render_hint(snapshot, area)

    def _render_hint(self, snapshot: Snapshot, area: Area) -> None:
        """The hint or, in its place, how long it is until the skin is to be felt, with the time in strong letters."""
        left = next_check(snapshot, area)
        self._ui.nextCheck.setVisible(left is not None)
        say(self._ui.hint, hint(snapshot, area) if left is None else "")
        if left is not None:
            text, time = self.tr("Feel the skin with your hand in {left}"), wording.countdown(left)
            strong = f'<span style="color: {theme.current().text}; font-weight: 600">{time}</span>'
            self._ui.nextCheck.setText(escape(text).format(left=strong))
            self._ui.nextCheck.setAccessibleName(text.format(left=time))

    def _render_not_saved(self) -> None:
        """Say that something is not on disk yet for as long as that holds, and take it back then."""
        error = self._treatments.not_saved
        if error is not None:
            self._say_not_saved(problem_words.not_saved(error))
        elif self._not_saved:
            self.notice("")

    def _say_not_saved(self, text: str) -> None:
        if text != self._not_saved:
            self.notice(text)
            self._not_saved = text

    def _render_preflight(self, snapshot: Snapshot, area: Area) -> None:
        """What may keep the alarm from being heard: before a start, and until it is time to take the pack off."""
        shown = self._surroundings is not None and snapshot.skin(area.region).state in _ALARM_TO_COME
        found: tuple[Finding, ...] = ()
        if shown and self._surroundings is not None:
            found = findings(self._surroundings, self._planned(area.region))
        self._ui.preflight.render(found, asking=shown and self._asking_heard)

    def _render_course(self, snapshot: Snapshot, area: Area) -> None:
        """The gravest clear note about this region; none while any pack is on, for then that is what matters."""
        here = {note.note: note for note in self._course_notes if note.region is area.region and not snapshot.on}
        clear = [course_words.line(here[kind]) for kind in course_words.CLEAR if kind in here]
        say(self._ui.courseLine, clear[0] if clear else "")

    def _render_pain(self, snapshot: Snapshot, area: Area) -> None:
        asked = pain_asked(snapshot, area)
        of, when = asked if asked is not None else (None, None)
        self._ui.painBeforeRow.setVisible(when is PainTime.BEFORE)
        self._ui.painAfterRow.setVisible(when is PainTime.AFTER)
        self._ui.painBefore.show_pain(of.pain_before if of is not None else None)
        self._ui.painAfter.show_pain(of.pain_after if of is not None else None)

    def _render_today(self, snapshot: Snapshot, area: Area) -> None:
        shown = snapshot.skin(area.region).state not in ON
        for widget in (self._ui.today, self._ui.todayTotal, self._ui.ribbon):
            widget.setVisible(shown)
        if not shown:
            return
        record = snapshot.record
        # By the minute: a second is not to be seen in a day, and what has not changed is not painted again.
        now = snapshot.now.utc.replace(second=0, microsecond=0)
        day = day_ribbon(local_day(now), record.treatments.values(), lambda region: record.regimen(region).rest, now)
        self._ui.ribbon.set_ribbon(day)
        text = translate("TimerPage", "%n treatment(s) · {minutes} min", None, day.treatments)
        text = text.format(minutes=day.minutes) if day.treatments else self.tr("no treatment yet")
        self._ui.todayTotal.setText(text)
        self._ui.ribbon.setAccessibleName(f"{self._ui.today.text()}: {self._ui.todayTotal.text()}")

    @property
    def _room_for_labels(self) -> int:
        """The width that a button or a label of this page may have, in logical pixels."""
        margins = self._ui.column.contentsMargins()
        bar = self._ui.scroll.verticalScrollBar().sizeHint().width()
        return self._column_width - margins.left() - margins.right() - 2 * ROOM - bar

    def _fitting(self, name: str) -> str:
        """A name, shortened to what fits on a button of this page."""
        room = max(round(_LEAST_NAME * self.width()), self.width() - _BUTTON_WITHOUT_NAME)
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the ring its share of the page, narrow pages narrow margins, and wide ones lines that can be read."""
        super().resizeEvent(event)
        width, height = event.size().width(), event.size().height()
        self._stand_ring_beside(width > height and height < _LOW * theme.text_scale())
        if not self._beside:
            least = self._ui.ring.minimumSizeHint().height()
            self._ui.ring.setMaximumHeight(max(least, round(height * _RING_SHARE)))
        margin = theme.page_margin(self._column_width, _WIDE_MARGIN, _NARROW_MARGIN)
        margin = max(margin, (width - round(theme.COLUMN * theme.text_scale())) // 2)
        set_side_margins(self._ui.column, margin)
        set_label(self._ui.warningSigns, self._signs_label, room=self._room_for_labels)
        self._render_other_overdue(self._snapshot, self._shown)
        self._render_sayings(self._snapshot, self._shown)

    def _stand_ring_beside(self, beside: bool) -> None:
        """On a low page the ring stands beside everything else, and stays when that is scrolled."""
        ring, outer = self._ui.ring, self._ui.outer
        if beside is not self._beside:
            self._beside = beside
            focused = ring.hasFocus()
            outer.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
            if beside:
                outer.insertWidget(0, ring)
                outer.insertSpacing(0, theme.Space.M)
            else:
                outer.takeAt(0)
                self._ui.column.insertWidget(self._ring_index, ring)
                ring.setMinimumWidth(0)
            ring.setMaximumSize(_ANY_SIZE, _ANY_SIZE)
            ring.show()
            self._order_tabs()
            if focused:
                ring.setFocus()
        if beside:
            ring.setFixedWidth(self.width() - self._column_width - theme.Space.M)

    @property
    def _column_width(self) -> int:
        """The width of what is not the ring beside it."""
        return round(self.width() * _COLUMN_SHARE) if self._beside else self.width()

    @property
    def _shown(self) -> Area:
        areas = self._areas(self._snapshot)
        return next((area for area in areas if area.id == self._area), areas[0])

    def _park_focus(self) -> None:
        """Take the keyboard away from what changes: no key that is on its way may hit what comes up next."""
        if self._ui.content.focusWidget() not in self._ui.areas.buttons:
            self._ui.ring.setFocus()

    # --- commands -------------------------------------------------------------------------------------------

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        saying = Saying(button.objectName())
        if self._settled and (self._others_settled or saying is _KEEPS_ITS_PLACE):
            self._actions[saying]()

    def _try(self, command: Callable[[], Outcome]) -> tuple[Outcome | None, str]:
        """Have a command done. Returns what came of it, and why it was not done: a sentence, or an empty text."""
        outcome, trouble = attempted(command)
        if outcome is not None:
            self.render(outcome.snapshot)
        if outcome is None or trouble:
            return outcome, trouble
        self.notice(self._remark(outcome))
        self._render_not_saved()
        return outcome, ""

    def _do(self, command: Callable[[], Outcome]) -> Outcome | None:
        """Have a command done; on the page is said why it was not."""
        outcome, trouble = self._try(command)
        if trouble:
            self.notice(trouble)
        return outcome

    def _remark(self, outcome: Outcome) -> str:
        """What the person would not expect of a command that was done."""
        for event in outcome.events:
            if isinstance(event, Removed) and event.answer is Answer.NEVER_ON:
                return self.tr("This was said twice within 2 hours, so this time it counts as a treatment.")
            if isinstance(event, Moved) and event.outside:
                treatment = outcome.snapshot.record.treatments[event.treatment]
                return wording.outside_told(treatment, outcome.snapshot)
        return ""

    @property
    def _treatment(self) -> Treatment | None:
        """The treatment that the page is about: the one that is on, or the one whose removal was said last."""
        skin = self._snapshot.skin(self._shown.region)
        return skin.treatment if skin.state in ON else last_ended(self._snapshot, self._shown.region)

    def _planned(self, region: Region) -> timedelta:
        """The minutes chosen last if this region allows them, else its default."""
        regimen = self._snapshot.record.regimen(region)
        chosen = (self._choices.minutes or 0) * _MINUTE
        return chosen if regimen.allows(chosen) else regimen.default

    @Slot(int)
    def _choose_minutes(self, minutes: int) -> None:
        self._choices.minutes = minutes

    def _start_ice(self) -> None:
        self._start(Modality.ICE)

    def _start_heat(self) -> None:
        self._start(Modality.HEAT)

    def _start(self, modality: Modality) -> None:
        self._choices.area = self._area
        self._choices.modality = modality
        planned = self._planned(self._shown.region)
        self._do(lambda: self._treatments.start(self._area, modality, planned))

    def _off(self) -> None:
        self._say_off(ZERO, Answer.NOW)

    def _off_unknown(self) -> None:
        self._say_off(ZERO, Answer.UNKNOWN)

    def _off_numb(self) -> None:
        self._say_off(ZERO, Answer.SKIN_WARNING)

    def _taking_off(self) -> None:
        if (treatment := self._treatment) is not None:
            self._do(lambda: self._treatments.taking_off(treatment.id))

    def _skin_checked(self) -> None:
        if (treatment := self._treatment) is not None:
            self._do(lambda: self._treatments.skin_checked(treatment.id))

    @Slot(int)
    def _say_pain(self, pain: int) -> None:
        asked = pain_asked(self._snapshot, self._shown)
        if asked is not None and self._settled:
            treatment, when = asked
            self._do(lambda: self._treatments.say_pain(treatment.id, when, pain))

    def _skin_normal(self) -> None:
        self._do(lambda: self._treatments.skin_normal(self._shown.region))

    @Slot()
    def _change_answers(self) -> None:
        if self._settled:
            self.safety_wanted.emit()

    @Slot()
    def _ask_for_injury(self) -> None:
        if self._settled:
            self._asker.injury(self._shown, self._snapshot)

    @Slot(bool)
    def _set_dozing(self, dozing: bool) -> None:
        """A switch that is not taken up goes back to what holds."""
        if self._settled:
            self._do(lambda: self._treatments.set_dozing(dozing))
        self._ui.dozing.setChecked(self._snapshot.dozing)

    def _off_long_ago(self) -> None:
        self._say_off(self._snapshot.record.regimen(self._shown.region).rest, Answer.EARLIER)

    def _say_off(self, ago: timedelta, answer: Answer) -> None:
        if (treatment := self._treatment) is not None:
            self._do(lambda: self._treatments.off(treatment.id, ago, answer))

    def _undo(self) -> None:
        if (treatment := self._treatment) is not None:
            self._do(lambda: self._treatments.undo(treatment.id))

    def _cancel(self) -> None:
        if (treatment := self._treatment) is not None:
            self._do(lambda: self._treatments.cancel(treatment.id))

    @Slot(str)
    def _hide_area(self, area: str) -> None:
        self._do(lambda: self._treatments.hide_area(area))

    @Slot(str, str)
    def _move(self, treatment: str, area: str) -> None:
        outcome = self._do(lambda: self._treatments.move(treatment, area))
        if outcome is not None and outcome.refusal is None:
            self.show_area(area)
            self.notice(self._remark(outcome))

    # --- questions ------------------------------------------------------------------------------------------

    @Slot(str)
    def _ask_for_name(self, area: str) -> None:
        if (found := self._snapshot.record.areas.get(area)) is not None:
            self._asker.name(found)

    def _ask_what_is_on(self) -> None:
        area, modality = self._shown, self._choices.modality or Modality.ICE
        self._asker.what_is_on(area, self._snapshot, modality, self._planned(area.region))

    def _ask_when_off(self) -> None:
        if (treatment := self._treatment) is not None:
            self._asker.when_off(treatment, self._snapshot)

    def _ask_where(self) -> None:
        if (treatment := self._treatment) is not None:
            self._asker.where(treatment, self._snapshot, self._buttons[Saying.WRONG_AREA])

    @Slot()
    def _show_other_overdue(self) -> None:
        if (other := self._other_overdue(self._snapshot, self._shown)) is not None:
            self.show_area(other.area)

    @Slot(object)
    def _choose_modality(self, modality: Modality) -> None:
        self._choices.modality = modality


def _plain(text: str) -> str:
    """A text without mnemonics."""
    return text.replace("&", "&&")


def _naming(label: str, name: str) -> str:
    """A label with the name of what it is about: "I took it off: left knee"."""
    if label.endswith("…"):
        return f"{label[:-1]}: {name.removesuffix('…')}…"
    return f"{label} ({name})" if label.endswith("?") else f"{label}: {name}"
