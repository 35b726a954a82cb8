# SPDX-License-Identifier: MIT
"""The alarm on every screen: what nobody answered for two minutes covers them all, and asks for the pack to come off.

Nothing on it moves but the time, once a second, and nothing flashes. It never touches the sound.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QScreen,
    QWindow,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from therapy_timer._forms.alarm_panel import Ui_AlarmPanel
from therapy_timer.core import rule
from therapy_timer.core.alarm import Alarm
from therapy_timer.core.rule import Refusal
from therapy_timer.core.skin import SkinState, Snapshot
from therapy_timer.views import alarm_words, theme, wording
from therapy_timer.views.announcing import announce
from therapy_timer.views.covering import ANSWERS, TOUCHES, is_large
from therapy_timer.views.faces import ring_face
from therapy_timer.views.labels import wrapped
from therapy_timer.views.page_dialog import say
from therapy_timer.views.ring import RingFace
from therapy_timer.views.settled import UNASKED, Settled

ASIDE: Final = 120.0
"""Seconds for which the panels leave the screens to the window after *It came off earlier…*: the project's own."""


@dataclass(frozen=True, slots=True)
class PanelContent:
    """All that a panel shows. `elsewhere` is whether the second button leads to the window's question."""

    treatment: str
    title: str
    face: RingFace
    note: str
    off: str
    other: str
    other_enabled: bool
    elsewhere: bool
    others: str

    @property
    def meaning(self) -> tuple[str, bool, bool]:
        """What an answer would mean; when it changes, an answer that is on its way must not count."""
        return self.treatment, self.elsewhere, self.other_enabled


def panel_content(alarm: Alarm, snapshot: Snapshot) -> PanelContent:
    """What the panels show of an alarm: the most urgent pack, by name if it is not the only one that is on."""
    first = alarm.treatments[0]
    area = wording.treatment_area(first, snapshot)
    named = area if len(snapshot.on) > 1 else None
    decision = rule.taking_off(snapshot, first.id)
    elsewhere = alarm_words.asks_when(alarm)
    return PanelContent(
        treatment=first.id,
        title=alarm_words.title(first, snapshot),
        face=replace(ring_face(area, snapshot), headline=wording.state_name(SkinState.OVERDUE)),
        note=alarm_words.note(alarm, snapshot),
        off=alarm_words.off_label(alarm, named),
        other=alarm_words.other_label(alarm, named),
        other_enabled=elsewhere or not (isinstance(decision, Refusal) or not decision),
        elsewhere=elsewhere,
        others=alarm_words.others(alarm.treatments[1:], snapshot),
    )


class AlarmPanels(QObject):
    """A panel on each screen for as long as the alarm takes all of them.

    `took_off` and `taking_off` carry the id of the treatment of which that was said; `answer_elsewhere` that of which
    the window is to ask when the pack came off, and for `ASIDE` seconds the panels leave it the screens, unless another
    pack has to come off. `seconds` tells a steady time in seconds.
    """

    took_off = Signal(str)
    taking_off = Signal(str)
    answer_elsewhere = Signal(str)

    def __init__(self, parent: QObject | None = None, *, seconds: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._quiet = Settled(seconds)
        self._panels: dict[QScreen, AlarmPanel] = {}
        self._content: PanelContent | None = None
        self._ringing: frozenset[str] = frozenset()
        self._aside: tuple[str, frozenset[str], float] | None = None
        self._before: QWidget | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._cover)
            application.screenRemoved.connect(self._uncover)

    @property
    def panels(self) -> tuple[AlarmPanel, ...]:
        """The panels that are up."""
        return tuple(self._panels.values())

    def follow(self, alarm: Alarm | None, snapshot: Snapshot) -> None:
        """Show what holds now: the panels come, change or go."""
        if alarm is None or not alarm.fills_screens:
            self._aside = None
            self.close()
            return
        self._ringing = frozenset(treatment.id for treatment in alarm.treatments)
        if self._stands_aside():
            self.close()
            return
        before, self._content = self._content, panel_content(alarm, snapshot)
        if not self._panels:
            self._come_up()
        else:
            for panel in self.panels:
                panel.show_content(self._content)
            self._keep_up()
        if before is None or before.treatment != self._content.treatment:
            self._announce(self._content)

    def close(self) -> None:
        """Take all panels away; the keyboard goes back to where it was before."""
        if not self._panels:
            return
        self._content = None
        front = QApplication.activeWindow()
        # The one with the keyboard goes last, or the window manager would hand it from one panel to the next.
        for panel in sorted(self.panels, key=lambda panel: panel is front):
            panel.hide()
            panel.deleteLater()
        had_keyboard = isinstance(front, AlarmPanel)
        self._panels.clear()
        before, self._before = self._before, None
        # The windows of other programs get it back from the window manager.
        if had_keyboard and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.activateWindow()

    def _stands_aside(self) -> bool:
        if self._aside is None:
            return False
        asked, ringing, until = self._aside
        if asked in self._ringing and self._ringing <= ringing and self._seconds() < until:
            return True
        self._aside = None
        return False

    def _come_up(self) -> None:
        self._before = QApplication.activeWindow()
        # A menu that is open would take the first click, and the keyboard.
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._quiet.changed(UNASKED)
        front = _screen_in_use()
        for screen in QGuiApplication.screens():
            self._cover(screen)
        panel = self._panels.get(front) or self.panels[0]
        panel.activateWindow()

    def _keep_up(self) -> None:
        """Bring back what was minimised, and take the keyboard from a window of our own that nobody can see."""
        for panel in self.panels:
            if panel.isMinimized():
                panel.showFullScreen()
        active = QApplication.activeWindow()
        if active is not None and active not in self.panels:
            self._quiet.changed(UNASKED)
            self.panels[0].activateWindow()

    @Slot(QScreen)
    def _cover(self, screen: QScreen) -> None:
        if self._content is None:
            return
        panel = AlarmPanel(screen, self._quiet, Settled(self._seconds))
        panel.took_off.connect(self.took_off)
        panel.taking_off.connect(self.taking_off)
        panel.answer_elsewhere.connect(self._leave_to_the_window)
        self._panels[screen] = panel
        panel.show_content(self._content)
        panel.showFullScreen()
        panel.raise_()

    @Slot(QScreen)
    def _uncover(self, screen: QScreen) -> None:
        panel = self._panels.pop(screen, None)
        if panel is not None:
            panel.hide()
            panel.deleteLater()

    @Slot(str)
    def _leave_to_the_window(self, treatment: str) -> None:
        self._aside = treatment, self._ringing, self._seconds() + ASIDE
        self.close()
        self.answer_elsewhere.emit(treatment)

    def _announce(self, content: PanelContent) -> None:
        """Have a screen reader say it at once, whatever it is saying."""
        text = " ".join(part for part in (f"{content.face.spoken}.", content.note) if part)
        announce(self.panels[0], text, at_once=True)


class AlarmPanel(QWidget):
    """Covers one screen.

    A key counts only if nothing was touched for a second before, a click once the panel has been up for a second:
    `quiet` tells the first, and is shared by all panels, `settled` the second. So nothing that was typed for another
    window, no key that is held, and no double click can answer it.
    """

    took_off = Signal(str)
    taking_off = Signal(str)
    answer_elsewhere = Signal(str)

    def __init__(self, screen: QScreen, quiet: Settled, settled: Settled) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self._quiet = quiet
        self._settled = settled
        self._content: PanelContent | None = None
        self._ui = Ui_AlarmPanel()
        self._ui.setupUi(self)
        self._ui.commands.hold(self._ui.off, self._ui.other, spacing=theme.Space.XL, centred=True)
        self._ui.off.clicked.connect(self._say_off)
        self._ui.other.clicked.connect(self._say_other)
        for widget in (self, self._ui.face, *self._buttons):
            widget.installEventFilter(self)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self._settled.changed(UNASKED)
        self._ui.face.setFocus()

    @property
    def _buttons(self) -> tuple[QPushButton, QPushButton]:
        return self._ui.off, self._ui.other

    def show_content(self, content: PanelContent) -> None:
        """Show this from now on."""
        old, self._content = self._content, content
        if old is not None and old.meaning != content.meaning:
            self._turn()
        self.setWindowTitle(content.title)
        self.setAccessibleName(content.title)
        self._ui.face.set_face(content.face)
        self._ui.other.setEnabled(content.other_enabled)
        say(self._ui.note, content.note)
        say(self._ui.others, content.others)
        self._label()

    def _turn(self) -> None:
        """The answers are about to mean something else: none that has begun may count."""
        self._settled.changed(UNASKED)
        self._quiet.changed(UNASKED)
        for button in self._buttons:
            button.setDown(False)
        self._ui.face.setFocus()

    def _label(self) -> None:
        if self._content is None:
            return
        margins = self._ui.column.contentsMargins()
        room = self.width() - margins.left() - margins.right() - _BESIDE_LABEL
        for button, label in zip(self._buttons, (self._content.off, self._content.other), strict=True):
            button.ensurePolished()
            metrics = button.fontMetrics()
            said, colon, name = label.partition(": ")
            fitting = said + colon + metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            button.setText(wrapped(fitting, metrics, room).replace("&", "&&"))
            button.setAccessibleName(label)

    def _fit(self) -> None:
        """Small letters on a small screen, or where the person wants large text, which would not fit otherwise."""
        large = is_large(self.size())
        for button in self._buttons:
            theme.set_variant(button, "large" if large else "")
        for label in (self._ui.note, self._ui.others):
            theme.set_role(label, "title" if large else "caption")
        margin = _MARGIN if large else _SMALL_MARGIN
        self._ui.column.setContentsMargins(margin, margin, margin, margin)
        self._ui.column.setSpacing(theme.Space.M if large else theme.Space.S)

    # --- input ----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep away what must not count."""
        kind = event.type()
        if kind in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease} and isinstance(event, QKeyEvent):
            return self._keeps_away(watched, event)
        if kind in TOUCHES:
            self._quiet.changed(UNASKED)
            return isinstance(watched, QAbstractButton) and not self._settled
        return super().eventFilter(watched, event)

    def _keeps_away(self, watched: QObject, event: QKeyEvent) -> bool:
        """Answer by a key if it counts; whether the key is to do nothing else.

        A press is what counts: under X11 a key that is held looks now and then as if it were released and pressed.
        """
        quiet = bool(self._quiet)
        self._quiet.changed(UNASKED)
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return False  # it answers nothing
        pressed = event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat()
        if quiet and pressed and event.key() in ANSWERS and isinstance(watched, QAbstractButton):
            watched.click()
        return True

    @Slot()
    def _say_off(self) -> None:
        if self._settled and self._content is not None:
            self._settled.changed(UNASKED)
            self.took_off.emit(self._content.treatment)

    @Slot()
    def _say_other(self) -> None:
        if self._settled and self._content is not None:
            self._settled.changed(UNASKED)
            signal = self.answer_elsewhere if self._content.elsewhere else self.taking_off
            signal.emit(self._content.treatment)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, whatever keys close a window; only an answer ends the alarm. The session's end is not held up."""
        application = QGuiApplication.instance()
        ends = isinstance(application, QGuiApplication) and application.isSavingSession()
        event.setAccepted(ends)

    # --- drawing --------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the buttons as many lines as their labels need."""
        super().resizeEvent(event)
        self._fit()
        self._label()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page, and the frame that says "take it off" by its colour and, like the ring, by its shape."""
        palette = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(palette.danger))
        painter.fillRect(self.rect().adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME), QColor(palette.page))
        pen = QPen(QColor(palette.danger), _DASH_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([3, 2.4])
        painter.setPen(pen)
        inner = _FRAME + _DASH_GAP
        painter.drawRect(QRectF(self.rect()).adjusted(inner, inner, -inner, -inner))


def _screen_in_use() -> QScreen:
    """Where the person is most likely to look: the screen with the keyboard if it is ours, else with the pointer."""
    window: QWindow | None = QGuiApplication.focusWindow()
    if window is not None:
        return window.screen()
    pointed_at: QScreen | None = QGuiApplication.screenAt(QCursor.pos())
    return pointed_at or QGuiApplication.primaryScreen()


_MARGIN: Final = 36
_SMALL_MARGIN: Final = 28
_FRAME: Final = 14
_DASH_GAP: Final = 8
_DASH_WIDTH: Final = 4
_BESIDE_LABEL: Final = 2 * 33 + 2 * 5 + 4
"""Padding, border and the flow's room beside a button's label, in pixels."""
