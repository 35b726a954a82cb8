# SPDX-License-Identifier: MIT
"""All that runs besides the window: it is made once that is painted, for it takes longer to load."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from therapy_timer.app.computer import Computer
from therapy_timer.app.elsewhere import Elsewhere
from therapy_timer.app.front import Front
from therapy_timer.app.ground import Endings, Ground, end
from therapy_timer.app.leaving import Leaving
from therapy_timer.app.log_care import LogCare
from therapy_timer.app.means import means_of_system
from therapy_timer.app.page_maker import PageMaker
from therapy_timer.app.pages import Pages
from therapy_timer.app.preflight import Preflight
from therapy_timer.core.events import AnchorReason
from therapy_timer.core.reminders import Wishes
from therapy_timer.core.skin import Snapshot
from therapy_timer.desktop.instance import address_of
from therapy_timer.desktop.notifications import desktop_notifier
from therapy_timer.desktop.tray import Tray
from therapy_timer.services.alarming import Alarming, tastes_of
from therapy_timer.services.command_server import CommandServer
from therapy_timer.services.commands import Code
from therapy_timer.services.opening import Trouble
from therapy_timer.services.pack_watch import PackWatch
from therapy_timer.services.planning import Planning
from therapy_timer.services.reminding import Reminding
from therapy_timer.services.scheduler import ReminderScheduler
from therapy_timer.views import alarm_words, answers, tray_face
from therapy_timer.views.alarm_panel import AlarmPanels
from therapy_timer.views.announcer import Announcer
from therapy_timer.views.appearance import scheme_of
from therapy_timer.views.course_notes import CourseWatch
from therapy_timer.views.far_view import FarView
from therapy_timer.views.keys import KeyAction, Keys
from therapy_timer.views.milestones import Sayer
from therapy_timer.views.pixmap_cache import keep_pictures

if TYPE_CHECKING:
    from therapy_timer.services.folders import Folders
    from therapy_timer.services.means import Means
    from therapy_timer.services.preflight import Surroundings

_log = logging.getLogger(__name__)

MakeMeans = Callable[["Folders", QObject], "Means"]
"""Makes what is asked of the computer while a pack is on."""


class Works(QObject):
    """Reminders and their alarm, tray and notifications, and what follows from the computer and the log.

    Use it as: make it, `start`, the application's loop, `stop`. `make_means` and `look` are those of this computer if
    they are None; see `Means` and `Preflight`.
    """

    def __init__(
        self,
        ground: Ground,
        pages: Pages,
        trouble: Trouble | None,
        make_means: MakeMeans | None = None,
        look: Callable[[], Surroundings] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._pages = pages
        self._endings: Endings = []
        try:
            self._make_tray_and_notifications(make_means or means_of_system)
            self._make_reminding()
            self._make_watch_over_packs()
            self._make_what_draws()
            self._make_what_the_person_does()
            self._make_care(trouble, look)
            self._make_pages()
        except BaseException:
            end(self._endings)
            raise

    def start(self) -> None:
        """Begin to remind, and to hear of everything."""
        ground = self._ground
        server = CommandServer(address_of(ground.folders.data), self._answer, self)
        self._endings.append(server.close)
        ground.anchor(AnchorReason.START)
        self.scheduler.start()
        self.computer.start()
        self._tell_seen()
        self.reminding.tick()
        try:
            server.listen()
        except OSError as error:
            _log.warning("the command line cannot reach this window: %s", error.strerror or error)
        self.notifier.prepare()
        self.leaving.wait_for_tray()
        ground.window.visibility_changed.connect(self.preflight.look_round)
        self.preflight.look_round(ground.window.seen)
        told = self.log_care.tell_trouble()
        if not told and ground.settings.settings.far_view_at_start and ground.window.seen:
            self.front.show_far_view()

    def stop(self) -> None:
        """Stop everything that runs, what began last first."""
        end(self._endings)

    # --- made once ------------------------------------------------------------------------------------------

    def _make_tray_and_notifications(self, make_means: MakeMeans) -> None:
        window = self._ground.window
        self.tray = Tray(self)
        self._endings.append(self.tray.hide)
        self.tray.activated.connect(window.bring_up)
        self.notifier = desktop_notifier(lambda: self.tray.icon, parent=self)
        self._endings.append(self.notifier.close)
        self.means = make_means(self._ground.folders, self)
        self._endings.append(self.means.close)
        self.announcer = Announcer(
            self.notifier,
            self,
            sounds=lambda: self.means.loudspeaker.works,
            quiet=lambda utc: self._chosen().quiet_at(utc),
        )

    def _make_reminding(self) -> None:
        ground = self._ground
        self.planning = Planning()
        ground.treatments.know_occurrences(self.planning.occurrences)
        self.scheduler = ReminderScheduler(self)
        self.reminding = Reminding(
            ground.treatments, ground.clock, self.scheduler, self.announcer, self, wishes=self._wishes
        )
        self._endings.append(self.reminding.stop)
        ground.window.visibility_changed.connect(self._tell_seen)

    def _make_watch_over_packs(self) -> None:
        settings = self._ground.settings
        self.alarming = Alarming(
            self.means.loudspeaker,
            self.means.voice,
            tastes=lambda: tastes_of(settings.settings),
            words=alarm_words.spoken,
            run_command=self._run_own_command,
            quiet=lambda: bool(self.means.disturbance.on),
        )
        self.pack_watch = PackWatch(
            self.alarming,
            self.means.guard,
            self.means.wakefulness,
            self.means.disturbance,
            guard_words=alarm_words.of_the_guard,
            awake_reason=alarm_words.why_awake,
            wishes=self._wishes,
        )
        # What makes itself heard comes before what is drawn.
        self.reminding.changed.connect(self.pack_watch.follow)
        self.reminding.told.connect(self.pack_watch.told)

    def _make_what_draws(self) -> None:
        window = self._ground.window
        self.panels = AlarmPanels(self)
        self._endings.append(self.panels.close)
        view = self.far_view = FarView()
        self._endings += [view.deleteLater, view.hide]
        view.visibility_changed.connect(self._tell_seen)
        self.front = Front(
            self._ground, self._pages, view, lambda: self.reminding.snapshot, lambda: bool(self.panels.panels)
        )
        self.reminding.failed.connect(self.front.report)
        self._sayer = Sayer(lambda: next((each for each in (view, window) if each.isVisible()), None))
        keys = Keys(window, lambda: self._ground.settings.settings.single_keys)
        keys.wanted.connect(self.obey_key)
        window.signs_wanted.connect(self._show_signs)

    def _make_what_the_person_does(self) -> None:
        ground, front = self._ground, self.front
        elsewhere = self.elsewhere = Elsewhere(ground.treatments, ground.window, self._pages, front, self)
        self.leaving = Leaving(ground, self.tray, self.announcer, lambda: self.reminding.snapshot, self)
        self._endings.append(self.leaving.stop)
        elsewhere.quit_wanted.connect(self.leaving.quit)
        self.tray.chosen.connect(elsewhere.choose_in_tray)
        for said in (self.announcer, self.panels, self.far_view):
            said.took_off.connect(elsewhere.take_off)
        for said in (self.announcer, self.panels):
            said.taking_off.connect(elsewhere.taking_off)
        self.announcer.checked.connect(elsewhere.skin_checked)
        self.far_view.felt_normal.connect(elsewhere.skin_checked)
        self.announcer.numb.connect(elsewhere.numb)
        self.far_view.start_wanted.connect(elsewhere.start)
        self.announcer.attention.connect(front.attend)
        self.far_view.left.connect(front.attend)
        self.announcer.opened.connect(front.show_timer)
        self.announcer.area_opened.connect(front.show_area)
        self.panels.answer_elsewhere.connect(front.ask_when_off)
        self.far_view.answer_elsewhere.connect(front.ask_when_off)

    def _make_care(self, trouble: Trouble | None, look: Callable[[], Surroundings] | None) -> None:
        ground = self._ground
        self.computer = Computer(ground, self.alarming, self.pack_watch, self.leaving.packs_on, self)
        self._endings.append(self.computer.stop)
        self.computer.passed_by.connect(self._look_again)
        self.computer.kept.connect(self._say_before_leaving)
        self.log_care = LogCare(ground, self._pages, trouble, self)
        self._endings.append(self.log_care.backup.finish)
        self.log_care.failed.connect(self.front.report)
        self.courses = CourseWatch(ground.treatments, ground.clock, ground.open_log, ground.window.isVisible, self)
        self._endings.append(self.courses.finish)
        self.log_care.restored.connect(self.reminding.tick)
        self.log_care.restored.connect(self.courses.ask)
        self.preflight = Preflight(
            ground.settings, self.notifier, self.means.wakefulness, self.leaving.packs_on, look, self
        )
        self._endings.append(self.preflight.stop)
        self.preflight.changed.connect(self._show_surroundings)

    def _make_pages(self) -> None:
        maker = self._maker = PageMaker(
            self._ground,
            self._pages,
            self.reminding,
            self.planning,
            self.courses,
            self.alarming,
            self.means.command,
            self.log_care.backup,
            self,
        )
        maker.settings_changed.connect(self._settings_changed)
        maker.sound_test_wanted.connect(self.test_sound)
        maker.sound_heard.connect(self.preflight.say_heard)
        maker.far_view_wanted.connect(self.front.show_far_view)
        self.reminding.changed.connect(self._follow)
        self.reminding.changed.connect(self.courses.follow)
        self._pages.complete(maker)
        self._pages.timer_made.connect(self._show_surroundings)

    # --- what follows from what -----------------------------------------------------------------------------

    def _chosen(self) -> Wishes:
        """What the person chose of reminders."""
        settings = self._ground.settings.settings
        return Wishes(rest_over=settings.rest_over_reminders, quiet=settings.quiet_hours)

    def _wishes(self, snapshot: Snapshot) -> Wishes:
        """The same, and what they planned."""
        return replace(self._chosen(), occurrences=self.planning.occurrences(snapshot))

    @Slot(object)
    def _follow(self, snapshot: Snapshot) -> None:
        """Bring everything but the pages in line with what was derived."""
        self.tray.set_face(tray_face.tray_face(snapshot))
        self._sayer.follow(snapshot)
        self.front.follow(snapshot)
        self.panels.follow(self.alarming.alarm, snapshot)
        if snapshot.on:
            self.preflight.note_refused()
        self.computer.follow(snapshot)
        self.leaving.follow(snapshot)
        self.log_care.follow(snapshot)

    @Slot()
    def _tell_seen(self) -> None:
        """What shows the seconds is the window, or the far view in front of it."""
        keep_pictures(seen=self.front.seen)
        self.reminding.set_seen(self.front.seen)

    @Slot()
    def _look_again(self) -> None:
        """What is due is told now, and the jobs are moved."""
        self.scheduler.wakeup()
        self.reminding.tick()

    @Slot()
    def _say_before_leaving(self) -> None:
        self.front.hide_far_view()
        self.front.attend()
        self._pages.timer.notice(alarm_words.before_leaving())

    @Slot()
    def _show_signs(self) -> None:
        self._pages.timer.show_warning_signs()

    @Slot()
    def _show_surroundings(self) -> None:
        self._pages.timer.set_surroundings(self.preflight.surroundings)

    @Slot()
    def test_sound(self) -> None:
        """Play the alarm's sound as it begins, and ask whether it was heard."""
        self.alarming.test()
        self._pages.timer.set_surroundings(self.preflight.surroundings, asking=True)

    @Slot()
    def _settings_changed(self) -> None:
        settings = self._ground.settings.settings
        self._ground.theme.set_scheme(scheme_of(settings.appearance))
        if self._ground.language.speak(settings.language):
            # Not at once: what asked for it is on a page, and is made anew with it.
            QTimer.singleShot(0, self, self._make_pages_anew)
        self.reminding.tick()

    @Slot()
    def _make_pages_anew(self) -> None:
        self._pages.make_anew()
        self.reminding.tick()

    def _run_own_command(self, step: str) -> None:
        if command := self._ground.settings.settings.own_command:
            self.means.command.run(command, step)

    @Slot(str)
    def obey_key(self, action: str) -> None:
        """Do what a key stands for: a `KeyAction`."""
        from therapy_timer.views.key_sheet import KeySheet

        window = self._ground.window
        if window.covered and action != KeyAction.SHEET:
            return  # first the cards are answered
        match KeyAction(action):
            case KeyAction.FAR_VIEW:
                self.front.show_far_view()
            case KeyAction.SIGNS:
                self._show_signs()
            case KeyAction.QUIT:
                self.leaving.quit()
            case KeyAction.SHEET:
                sheet = KeySheet(window, single=self._ground.settings.settings.single_keys)
                self.reminding.changed.connect(sheet.follow)
                sheet.open()
            case page:
                self._pages.turn_to(page)

    def _answer(self, message: dict[str, object]) -> dict[str, object]:
        """Carry out what the command line asks for."""
        answer = answers.handle(self._ground.treatments, message)
        if answer["code"] == Code.SHOW:
            self._ground.window.bring_up()
        elif answer["code"] == Code.QUIT:
            QTimer.singleShot(0, self, self.leaving.leave)
        return answer
