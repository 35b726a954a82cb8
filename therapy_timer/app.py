# SPDX-License-Identifier: MIT
"""Builds the program and wires it: the only place that knows all floors."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLoggingCategory, QObject, QSocketNotifier, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from therapy_timer import __version__
from therapy_timer._forms import therapy_timer_rc  # noqa: F401 - the icons
from therapy_timer.core.clock import Clock
from therapy_timer.core.events import AnchorReason, Answer, Modality
from therapy_timer.core.record import Area
from therapy_timer.core.reminders import ReminderKind, Wishes
from therapy_timer.core.skin import Snapshot
from therapy_timer.desktop.instance import InstanceLock, address_of
from therapy_timer.log.backup import backups
from therapy_timer.log.errors import LogError
from therapy_timer.log.store import Log
from therapy_timer.services import diagnostics
from therapy_timer.services.daily_backup import DailyBackup
from therapy_timer.services.erasing import forget_ended_rests
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import Trouble, backup_folder, open_log
from therapy_timer.services.settings import SettingsFile
from therapy_timer.services.system_clock import SystemClock
from therapy_timer.services.treatments import Outcome, Treatments
from therapy_timer.views import alarm_words, catalogue, wording
from therapy_timer.views.appearance import scheme_of
from therapy_timer.views.language import Language
from therapy_timer.views.main_window import MainWindow
from therapy_timer.views.questions import CloseChoice, CloseQuestion, QuitQuestion, TroubleNotice
from therapy_timer.views.theme import Theme
from therapy_timer.views.timer_page import TimerPage

if TYPE_CHECKING:
    from therapy_timer.desktop.sound.attempt import Attempt
    from therapy_timer.services.means import Means
    from therapy_timer.services.preflight import Surroundings
    from therapy_timer.services.restoring import Restored
    from therapy_timer.views.first_run import FirstRun
    from therapy_timer.views.first_run_page import AtLogin
    from therapy_timer.views.settings_card import SettingsCard

PATIENCE: Final = timedelta(milliseconds=100)
"""How long the window ever waits for another process that holds the log."""

_TRIAL_MS: Final = 4_000
"""How long it is tried to keep the computer awake before a start. What was not answered by then counts as refused."""

_LOOK_S: Final = 1.0
"""How long the end of the program waits for a look at the surroundings that is under way."""

_CRIES_FOR: Final = timedelta(seconds=10)
"""How long it rings when the person logs out with a pack on."""

_AFTER_THE_END: Final = timedelta(seconds=2)
"""If the computer has neither gone to sleep nor been shut down so long after it could, it is not going to."""

_TRAY_COMES_WITHIN: Final = timedelta(seconds=60)
"""At login the desktop's tray may come up after the program. By then it has, or there is none."""

_PAINTED_WITHIN_MS: Final = 500
"""If the window is not painted by then, the rest is made without."""

_log = logging.getLogger(__name__)


class AnotherInstance(Exception):
    """The program runs already on this data folder."""


def run(*, hidden: bool = False) -> int:
    """Run the program until it quits, and return its exit status.

    The caller has checked that there is a display. Raises `LogError`, `FolderUnusable` or OSError when the surroundings
    do not let it run, and `AnotherInstance` when it runs already.
    """
    os.umask(0o077)
    folders = Folders.of_user()
    folders.make()
    lock = InstanceLock(folders.data)
    if not lock.acquire():
        raise AnotherInstance
    diagnostics.begin(folders.state)
    try:
        clock = SystemClock()
        log, trouble = open_log(folders, clock, patience=PATIENCE)
        with log:
            application = _application()
            app = App(application, log, clock, folders, trouble)
            app.begin(hidden=hidden)
            status = application.exec()
            app.end()
            return status
    finally:
        lock.release()


def _application() -> QApplication:
    application = QApplication(sys.argv[:1])
    application.setApplicationName("therapy-timer")
    application.setApplicationDisplayName("Therapy Timer")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("therapy-timer")
    application.setWindowIcon(QIcon(":/icons/therapy-timer.svg"))
    application.setQuitOnLastWindowClosed(False)
    # It warns where a desktop has no portal, which nothing here needs.
    QLoggingCategory.setFilterRules("qt.qpa.services.warning=false")
    return application


class App(QObject):
    """Everything that runs: first what the first paint needs, the rest after it.

    Use it as `begin`, the application's loop, `end`. `make_means` makes what is asked of the computer while a pack is
    on, and `look` looks at what its alarm depends on; without, they are those of this computer.
    """

    _looked = Signal()

    def __init__(
        self,
        application: QApplication,
        log: Log,
        clock: Clock,
        folders: Folders,
        trouble: Trouble | None,
        make_means: Callable[[Folders, QObject], Means] | None = None,
        look: Callable[[], Surroundings] | None = None,
    ) -> None:
        super().__init__()
        self._make_means = make_means
        self._look = look
        self._looking: Attempt[Surroundings] | None = None
        self._surroundings: Surroundings | None = None
        self._application = application
        self._log = log
        self._clock = clock
        self._folders = folders
        self._trouble = trouble
        settings = self._settings = SettingsFile(folders.config)
        self._language = Language(application)
        self._language.speak(settings.settings.language)
        self._treatments = Treatments(log, clock, keeps_trying=True)
        self._theme = Theme(application, scheme_of(settings.settings.appearance))
        self._window = MainWindow(settings.settings.window_geometry)
        self._pages: dict[str, QWidget] = {}
        self._page_endings: list[Callable[[], object]] = []
        self._make_timer_page()
        self._window.set_close_policy(self._close)
        self._made = False
        self._close_question: CloseQuestion | None = None
        self._quit_question: QuitQuestion | None = None
        self._endings: list[Callable[[], object]] = [
            self._language.fall_silent,
            _on_termination(application),
            self._finish_pages,
        ]
        self._first_run: FirstRun | None = None
        # Before the first paint: the timer must not flash up before the cards.
        self._see_to_first_run(self._page.snapshot)

    def _make_timer_page(self) -> None:
        self._page = TimerPage(self._treatments, self._settings)
        self._window.add_page(self._page, self.tr("Timer"), ":/icons/timer.svg")
        self._pages["timer"] = self._page

    def begin(self, *, hidden: bool) -> None:
        """Show the window, unless hidden, and have the rest made as soon as that is painted."""
        self._to_load = list(reversed(_LOADED_LATE))
        self._loading = QTimer(self)
        self._loading.setSingleShot(True)
        self._loading.timeout.connect(self._go_on_or_leave)
        self._endings.append(self._loading.stop)
        if not hidden:
            self._window.painted.connect(self._begin_loading)
            self._window.show()
        # Where nothing is painted, as behind a locked screen, it reminds all the same.
        self._loading.start(0 if hidden else _PAINTED_WITHIN_MS)

    def _begin_loading(self) -> None:
        if self._loading.isActive():  # or it was not painted in time, and began without
            self._loading.start(0)

    def end(self) -> None:
        """Stop everything that runs, what began last first, remember the window's place, and write down the clocks."""
        while self._endings:
            self._endings.pop()()
        self._anchor(AnchorReason.EXIT)
        place = self._window.geometry_to_save()
        self._settings.save(replace(self._settings.settings, window_geometry=place))

    def _go_on_or_leave(self) -> None:
        """Load the next part, so that the loop has its turn in between and a click its answer; then make the rest.

        A window that reminds of nothing is worse than none.
        """
        try:
            if self._to_load:
                self._to_load.pop()()
                self._loading.start(0)
            else:
                self._make_the_rest()
                self._made = True
        except Exception:  # noqa: BLE001 - whatever it is, it must not be swallowed by Qt's loop
            _log.exception("Therapy Timer could not be started")
            self._application.exit(3)

    def _make_the_rest(self) -> None:
        # Late, for these take longer to import than the window takes to paint.
        self._make_tray_and_notifications()
        self._make_reminding()
        self._make_watch_over_packs()
        self._make_what_draws()
        self._hear_of_the_system()
        self._look_after_the_log()
        self._start_all()

    def _make_tray_and_notifications(self) -> None:
        from therapy_timer.desktop.notifications import desktop_notifier
        from therapy_timer.desktop.tray import Tray
        from therapy_timer.views.announcer import Announcer

        self._tray = Tray(self)
        self._endings.append(self._tray.hide)
        self._tray.activated.connect(self._window.bring_up)
        self._tray.availability_changed.connect(self._tray_changed)
        self._waits_for_tray = QTimer(self)
        self._waits_for_tray.setSingleShot(True)
        self._waits_for_tray.timeout.connect(lambda: self._tray_changed(self._tray.available))
        self._endings.append(self._waits_for_tray.stop)
        self._tray.chosen.connect(self._choose_in_tray)
        self._notifier = desktop_notifier(lambda: self._tray.icon, parent=self)
        self._endings.append(self._notifier.close)
        self._means = (self._make_means or _means_of_system)(self._folders, self)
        self._endings.append(self._means.close)
        self._announcer = Announcer(
            self._notifier,
            self,
            sounds=lambda: self._means.loudspeaker.works,
            quiet=lambda utc: self._chosen().quiet_at(utc),
        )
        self._announcer.took_off.connect(self._take_off)
        self._announcer.taking_off.connect(self._taking_off)
        self._announcer.checked.connect(self._skin_checked)
        self._announcer.numb.connect(self._numb)
        self._announcer.attention.connect(self._attend)
        self._announcer.opened.connect(self._show_timer)
        self._announcer.area_opened.connect(self._show_area)

    def _make_reminding(self) -> None:
        from therapy_timer.services.planning import Planning
        from therapy_timer.services.reminding import Reminding
        from therapy_timer.services.scheduler import ReminderScheduler

        self._planning = Planning()
        self._treatments.know_occurrences(self._planning.occurrences)
        self._scheduler = ReminderScheduler(self)
        self._reminding = Reminding(
            self._treatments, self._clock, self._scheduler, self._announcer, self, wishes=self._wishes
        )
        self._endings.append(self._reminding.stop)
        self._reminding.failed.connect(self._report)
        self._window.visibility_changed.connect(self._tell_seen)

    def _chosen(self) -> Wishes:
        """What the person chose of reminders."""
        settings = self._settings.settings
        return Wishes(rest_over=settings.rest_over_reminders, quiet=settings.quiet_hours)

    def _wishes(self, snapshot: Snapshot) -> Wishes:
        """The same, and what they planned."""
        return replace(self._chosen(), occurrences=self._planning.occurrences(snapshot))

    def _make_watch_over_packs(self) -> None:
        from therapy_timer.services.alarming import Alarming, tastes_of
        from therapy_timer.services.pack_watch import PackWatch

        self._alarming = Alarming(
            self._means.loudspeaker,
            self._means.voice,
            tastes=lambda: tastes_of(self._settings.settings),
            words=alarm_words.spoken,
            run_command=self._run_own_command,
            quiet=lambda: bool(self._means.disturbance.on),
        )
        self._pack_watch = PackWatch(
            self._alarming,
            self._means.guard,
            self._means.wakefulness,
            self._means.disturbance,
            guard_words=alarm_words.of_the_guard,
            awake_reason=alarm_words.why_awake,
            wishes=self._wishes,
        )
        self._calming = QTimer(self)
        self._calming.setSingleShot(True)
        self._calming.timeout.connect(self._alarming.calm)
        self._endings.append(self._calming.stop)
        # What makes itself heard comes before what is drawn.
        self._reminding.changed.connect(self._pack_watch.follow)
        self._reminding.told.connect(self._pack_watch.told)

    def _make_settings_page(self) -> None:
        from therapy_timer.desktop.sound import own_sound
        from therapy_timer.views import settings_words
        from therapy_timer.views.settings_page import SettingsPage

        above, below = self._make_settings_cards()
        page = SettingsPage(self._settings, own_sound.check, above=above, below=below)
        self._window.add_page(page, self.tr("Settings"), ":/icons/settings.svg")
        self._settings_page = self._pages["settings"] = page
        page.changed.connect(self._settings_changed)
        page.test_wanted.connect(lambda kind: self._alarming.test(ReminderKind(kind)))

        def try_command(command: str) -> None:
            page.say_tried(settings_words.command_begun())
            self._means.command.run(command, "test")

        page.try_wanted.connect(try_command)

    def _command_failed(self, reason: str) -> None:
        from therapy_timer.views import settings_words

        self._settings_page.say_tried(settings_words.command_failed(reason))

    def _show_signs(self) -> None:
        self._page.show_warning_signs()

    def _make_plan_page(self) -> None:
        from therapy_timer.core.plan import crowded
        from therapy_timer.core.safety import withheld
        from therapy_timer.views import safety_words
        from therapy_timer.views.plan_page import Foresight, PlanPage
        from therapy_timer.views.plan_words import Reminders

        def why_withheld(snapshot: Snapshot, area: Area, modality: Modality) -> str:
            whys = withheld(snapshot, area.region, modality)
            return safety_words.reason(whys[0]) if whys else ""

        def reminders() -> Reminders:
            settings = self._settings.settings
            quiet = settings.quiet_hours
            return Reminders(settings.rest_over_reminders, None if quiet is None else (quiet.start, quiet.end))

        foresight = Foresight(self._planning.coming, crowded, why_withheld)
        page = PlanPage(self._treatments, foresight, self._open_log, reminders)
        self._window.add_page(page, self.tr("Plan"), ":/icons/plan.svg")
        self._pages["plan"] = page
        self._page_endings.append(page.finish)
        self._lasting(self._reminding.changed, page.follow)
        page.settings_wanted.connect(lambda: self._window.show_page(self._settings_page))

    def _make_settings_cards(self) -> tuple[list[SettingsCard], list[SettingsCard]]:
        """The cards of the settings above that of the alarm, and those below it."""
        from therapy_timer.desktop.autostart import autostart_of_system
        from therapy_timer.views.appearance_card import AppearanceCard, KeysCard, LanguageCard
        from therapy_timer.views.data_card import DataCard, Keeping
        from therapy_timer.views.login_card import LoginCard
        from therapy_timer.views.regimen_card import RegimenCard, ShortTreatments
        from therapy_timer.views.reminders_card import RemindersCard
        from therapy_timer.views.safety_card import SafetyCard

        settings = self._settings
        shorts = ShortTreatments(lambda snapshot, region: region in snapshot.record.short, self._treatments.set_short)
        regimen = RegimenCard(settings, self._treatments.set_rest, shorts)
        self._lasting(self._reminding.changed, regimen.follow)
        folder = backup_folder(self._folders)
        keeping = Keeping(self._folders.data, lambda: backups(folder), self._back_up_now, self._restore_from)
        data = DataCard(keeping)
        self._page_endings.append(data.finish)
        data.restored.connect(self._reminding.tick)
        for wanted, ask in (
            (data.export_wanted, self._history.ask_export),
            (data.import_wanted, self._history.ask_import),
            (data.deletion_wanted, self._history.ask_deletion),
        ):
            wanted.connect(partial(self._ask_on_history, ask))
        person = SafetyCard()
        person.wanted.connect(self._ask_safety)
        below = [
            RemindersCard(settings),
            AppearanceCard(settings),
            LanguageCard(settings, catalogue.there()),
            KeysCard(settings, has_keys=True),
            data,
        ]
        return [person, regimen], [*below, LoginCard(autostart_of_system())]

    def _settings_changed(self) -> None:
        settings = self._settings.settings
        self._theme.set_scheme(scheme_of(settings.appearance))
        if self._language.speak(settings.language):
            # Not at once: what asked for it is on a page, and is made anew with it.
            QTimer.singleShot(0, self, self._make_pages_anew)
        self._reminding.tick()

    def _make_pages_anew(self) -> None:
        """Make every page again, in another language, and turn to where the person was."""
        place = self._window.place
        self._finish_pages()
        self._window.clear()
        self._make_timer_page()
        self._make_pages()
        self._window.turn_to(place)
        if self._first_run is not None:
            self._first_run.set_home(self._page)
        self._reminding.tick()
        self._page.set_surroundings(self._surroundings)

    def _finish_pages(self) -> None:
        while self._page_endings:
            self._page_endings.pop()()

    def _lasting(self, signal: SignalInstance, slot: Callable[..., object]) -> None:
        """Connect a signal for as long as the present pages last."""
        signal.connect(slot)
        self._page_endings.append(lambda: signal.disconnect(slot))

    def _ask_safety(self) -> None:
        """The safety check is answered again where its effects show."""
        self._window.show_page(self._page)
        self._page.ask_safety()

    def _ask_on_history(self, ask: Callable[[], None]) -> None:
        """What the page of the past asks is asked there, for that is where the answer shows."""
        self._window.show_page(self._history)
        ask()

    def _back_up_now(self) -> None:
        self._backup.now(self._clock.now().utc.astimezone().date())

    def _open_log(self) -> Log:
        """The log once more, for whoever reads or writes it on another thread."""
        return Log.open(self._folders.data, marker=self._folders.state)

    def _restore_from(self, path: Path) -> Restored:
        """Restore from a backup, on any thread."""
        from therapy_timer.services.restoring import restore

        with self._open_log() as log:
            return restore(log, path, self._clock)

    def _make_history_page(self) -> None:
        from therapy_timer.services.erasing import delete_everything
        from therapy_timer.views.history_page import HistoryPage

        def erase() -> None:
            delete_everything(self._log, self._folders, self._clock)

        page = self._history = HistoryPage(self._treatments, self._clock, self._open_log, erase)
        self._window.add_page(page, self.tr("History"), ":/icons/history.svg")
        self._pages["history"] = page
        self._page_endings.append(page.finish)
        self._lasting(self._reminding.changed, page.follow)
        page.log_changed.connect(self._reminding.tick)
        page.notes_changed.connect(self._page.set_course_notes)

    def _make_guide_page(self) -> None:
        from therapy_timer.views.guide_page import GuidePage

        page = self._pages["guide"] = GuidePage()
        self._window.add_page(page, self.tr("Guide"), ":/icons/guide.svg")

    def _make_what_draws(self) -> None:
        from therapy_timer.views.alarm_panel import AlarmPanels

        self._panels = AlarmPanels(self)
        self._endings.append(self._panels.close)
        self._panels.took_off.connect(self._take_off)
        self._panels.taking_off.connect(self._taking_off)
        self._panels.answer_elsewhere.connect(self._ask_in_the_window)
        self._make_far_view()
        self._window.signs_wanted.connect(self._show_signs)
        self._means.command.failed.connect(self._command_failed)
        self._reminding.changed.connect(self._follow)
        self._reminding.changed.connect(self._see_to_first_run)
        self._make_pages()

    def _make_pages(self) -> None:
        """Have the timer's page follow, and make the others."""
        page = self._page
        self._lasting(self._reminding.changed, page.render)
        page.safety_wanted.connect(page.ask_safety)
        page.far_view_wanted.connect(self._show_far_view)
        page.sound_test_wanted.connect(self._test_sound)
        page.sound_heard.connect(self._heard)
        self._make_plan_page()
        self._make_history_page()
        self._make_guide_page()
        self._make_settings_page()

    def _make_far_view(self) -> None:
        from therapy_timer.views.far_view import FarView
        from therapy_timer.views.keys import Keys
        from therapy_timer.views.milestones import Sayer

        view = self._far_view = FarView()
        self._endings += [view.deleteLater, view.hide]
        view.took_off.connect(self._take_off)
        view.felt_normal.connect(self._skin_checked)
        view.start_wanted.connect(self._start)
        view.answer_elsewhere.connect(self._ask_in_the_window)
        view.left.connect(self._attend)
        view.visibility_changed.connect(self._tell_seen)
        keys = Keys(self._window, lambda: self._settings.settings.single_keys)
        keys.wanted.connect(self._obey_key)
        self._sayer = Sayer(lambda: next((each for each in (view, self._window) if each.isVisible()), None))

    def _show_far_view(self) -> None:
        snapshot = self._reminding.snapshot
        if snapshot is not None and not self._panels.panels and not self._window.covered:
            self._far_view.come_up(self._window.screen(), snapshot, self._page.area, self._settings.modality)

    def _leave_far_view(self) -> None:
        """What was not done is told on the page."""
        if self._far_view.isVisible():
            self._far_view.leave()

    @Slot()
    def _tell_seen(self) -> None:
        """What shows the seconds is the window, or the far view in front of it."""
        self._reminding.set_seen(self._window.seen or self._far_view.isVisible())

    def _obey_key(self, action: str) -> None:
        from therapy_timer.views.key_sheet import KeySheet
        from therapy_timer.views.keys import KeyAction

        if self._window.covered and action != KeyAction.SHEET:
            return  # first the cards are answered
        match KeyAction(action):
            case KeyAction.FAR_VIEW:
                self._show_far_view()
            case KeyAction.SIGNS:
                self._page.show_warning_signs()
            case KeyAction.QUIT:
                self._quit()
            case KeyAction.SHEET:
                sheet = KeySheet(self._window, single=self._settings.settings.single_keys)
                self._reminding.changed.connect(sheet.follow)
                sheet.open()
            case page:
                self._window.show_page(self._pages[page])

    def _hear_of_the_system(self) -> None:
        from therapy_timer.desktop.session_end import SessionEnd, ShutdownReason
        from therapy_timer.desktop.wake import Wake

        self._wake = Wake(self)
        self._wake.about_to_sleep.connect(self._go_to_sleep)
        self._wake.about_to_shut_down.connect(self._shut_down)
        self._wake.shutdown_cancelled.connect(self._stay_on)
        self._wake.woke.connect(self._wake_up)
        self._wake.clock_set.connect(self._look_again)
        self._shutdown_reason = ShutdownReason()
        self._session_end = SessionEnd(lambda: not self._packs_on, self)
        self._session_end.asked.connect(self._keep_session)
        self._session_end.about_to_end.connect(lambda _manager: self._anchor(AnchorReason.EXIT))

    def _hear_of_the_session(self) -> None:
        """Hear that the person logs out, where the desktop says so over D-Bus."""
        if sys.platform != "linux":
            return
        try:
            from therapy_timer.desktop.session_client import SessionClient
        except ImportError as error:  # jeepney is not there
            _log.info("the end of the session is not heard of: %s", error)
            return
        client = SessionClient(self._session_end.answer, self)
        client.reason = alarm_words.why_awake()
        client.start()
        self._endings.append(client.stop)

    def _look_after_the_log(self) -> None:
        self._backup = DailyBackup(self._log.path, backup_folder(self._folders))
        self._endings.append(self._backup.finish)

    def _start_all(self) -> None:
        from therapy_timer.services.command_server import CommandServer

        server = CommandServer(address_of(self._folders.data), self._answer, self)
        self._endings.append(server.close)
        self._anchor(AnchorReason.START)
        self._scheduler.start()
        self._wake.start()
        self._endings.append(self._wake.stop)
        self._hear_of_the_session()
        self._tell_seen()
        self._reminding.tick()
        try:
            server.listen()
        except OSError as error:
            _log.warning("the command line cannot reach this window: %s", error.strerror or error)
        self._notifier.prepare()
        self._wait_for_tray()
        self._make_preflight()
        if self._trouble is not None:
            self._tell_trouble(self._trouble)
        elif self._settings.settings.far_view_at_start and self._window.seen:
            self._show_far_view()

    def _make_preflight(self) -> None:
        """What would keep an alarm from being heard is looked for when the window is looked at."""
        self._trial = QTimer(self)
        self._trial.setSingleShot(True)
        self._trial.setInterval(_TRIAL_MS)
        self._trial.timeout.connect(self._end_trial)
        self._endings.append(self._trial.stop)
        self._looked.connect(self._found)
        self._endings.append(self._finish_look)
        self._window.visibility_changed.connect(self._look_round)
        self._look_round(self._window.seen)

    def _see_to_first_run(self, snapshot: Snapshot) -> None:
        """Have the safety check answered, after a first look at the program; its cards are loaded only then."""
        if self._first_run is None:
            if snapshot.record.conditions is not None:
                return
            from therapy_timer.views.first_run import FirstRun

            surroundings, at_login = lambda: self._surroundings, self._at_login()
            self._first_run = FirstRun(
                self._window, self._page, self._treatments, self._settings, surroundings, at_login
            )
            self._first_run.sound_test_wanted.connect(self._test_sound)
            self._first_run.sound_heard.connect(self._heard)
        self._first_run.follow(snapshot)

    def _at_login(self) -> AtLogin:
        """Starting at login, for the last of the cards."""
        from therapy_timer.desktop.autostart import autostart_of_system
        from therapy_timer.views.first_run_page import AtLogin
        from therapy_timer.views.login_card import turned

        autostart = autostart_of_system()
        return AtLogin(autostart.is_on, partial(turned, autostart))

    # --- the check before a start ---------------------------------------------------------------------------

    def _look_round(self, seen: bool) -> None:
        if not seen:
            return
        if not self._packs_on:
            # Whether it can be kept awake shows only when that is asked for.
            self._means.wakefulness.hold(alarm_words.why_awake())
            self._trial.start()
        if self._looking is None:
            from therapy_timer.desktop.sound.attempt import Attempt
            from therapy_timer.services.looking_round import look_round

            self._looking = Attempt(self._look or look_round, self._looked.emit, "look-round")

    def _finish_look(self) -> None:
        if self._looking is not None:
            self._looking.wait(_LOOK_S)
            self._looking = None

    def _found(self) -> None:
        looking, self._looking = self._looking, None
        if looking is None:
            return
        refused = self._means.wakefulness.refused
        if not refused and self._trial.isActive() and self._surroundings is not None:
            refused = self._surroundings.refused  # until this trial says otherwise
        surroundings = looking.result()
        self._surroundings = replace(
            surroundings,
            notifications=self._notifier.reachable,
            refused=refused,
            heard=surroundings.output is not None and surroundings.output == self._settings.settings.heard_on,
        )
        self._page.set_surroundings(self._surroundings)

    def _end_trial(self) -> None:
        """By now it is known whether the computer can be kept awake; it need not be, unless a pack is on."""
        self._note_refused()
        if not self._packs_on:
            self._means.wakefulness.release()

    def _note_refused(self) -> None:
        refused = self._means.wakefulness.refused
        if self._surroundings is not None and self._surroundings.refused != refused:
            self._surroundings = replace(self._surroundings, refused=refused)
            self._page.set_surroundings(self._surroundings)

    def _test_sound(self) -> None:
        """Play the alarm's sound as it begins, and ask whether it was heard."""
        self._alarming.test()
        self._page.set_surroundings(self._surroundings, asking=True)

    def _heard(self, heard: bool) -> None:
        if heard and self._surroundings is not None:
            self._settings.save(replace(self._settings.settings, heard_on=self._surroundings.output))
        self._look_round(seen=True)

    # --- what the system does -------------------------------------------------------------------------------

    def _anchor(self, reason: AnchorReason) -> None:
        try:
            self._treatments.anchor(reason)
        except LogError as error:
            _log.warning("the clocks could not be written down: %s", error)

    def _go_to_sleep(self) -> None:
        self._anchor(AnchorReason.SLEEP)
        self._ring_before_the_end()

    def _shut_down(self) -> None:
        self._anchor(AnchorReason.EXIT)
        self._ring_before_the_end()

    def _ring_before_the_end(self) -> None:
        if (granted := self._pack_watch.before_the_end(self._wake)) is not None:
            # For an end that does not come, and of which nothing more is heard.
            self._calm_after(granted + _AFTER_THE_END)

    def _calm_after(self, time: timedelta) -> None:
        """One timer for all, or that of an earlier end would cut short what rings before the next."""
        self._calming.start(time // timedelta(milliseconds=1))

    def _stay_on(self) -> None:
        self._wake.let_go()
        self._wake_up()

    def _wake_up(self) -> None:
        self._alarming.calm()
        self._look_again()

    @property
    def _packs_on(self) -> bool:
        snapshot = self._reminding.snapshot
        return snapshot is not None and bool(snapshot.on)

    def _keep_session(self) -> None:
        """The person logs out with a pack on: ring, and have them say that it is off first."""
        self._far_view.hide()
        self._attend()
        self._page.notice(alarm_words.before_leaving())
        self._alarming.cry()
        self._calm_after(_CRIES_FOR)

    def _look_again(self) -> None:
        """After a sleep or a clock change: what is due is told now, and the jobs are moved."""
        self._scheduler.wakeup()
        self._reminding.tick()

    def _tell_trouble(self, trouble: Trouble) -> None:
        """Say what was wrong with the log, and offer the newest backup."""
        self._window.bring_up()
        notice = TroubleNotice(trouble, self._window)
        notice.restore_wanted.connect(self._restore)
        notice.open()

    def _restore(self) -> None:
        """Add what the newest backup has and the log has not; nothing is replaced."""
        from therapy_timer.services.restoring import RestoreRefused, restore
        from therapy_timer.views import settings_words

        if self._trouble is None or self._trouble.backup is None:
            return
        try:
            restored = restore(self._log, self._trouble.backup[1], self._clock)
        except RestoreRefused as error:
            self._page.notice(settings_words.restore_refused(error))
            return
        except LogError as error:
            self._report(error)
            return
        self._reminding.tick()
        self._history.read_anew()
        self._page.notice(settings_words.restored(restored))

    def _answer(self, message: dict[str, object]) -> dict[str, object]:
        """Carry out what the command line asks for."""
        from therapy_timer.services.commands import Code
        from therapy_timer.views import answers

        answer = answers.handle(self._treatments, message)
        if answer["code"] == Code.SHOW:
            self._window.bring_up()
        elif answer["code"] == Code.QUIT:
            QTimer.singleShot(0, self, self._leave)
        return answer

    # --- what the person does outside the window ------------------------------------------------------------

    def _take_off(self, treatment: str) -> None:
        """*I took it off*, said in a notification, the tray or on the alarm's panel."""
        self._say(lambda: self._treatments.off(treatment))

    def _taking_off(self, treatment: str) -> None:
        """*I am taking it off*, said in a notification or on the alarm's panel."""
        self._say(lambda: self._treatments.taking_off(treatment))

    def _skin_checked(self, treatment: str) -> None:
        """*The skin feels normal*, said in a notification."""
        self._say(lambda: self._treatments.skin_checked(treatment))

    def _numb(self, treatment: str) -> None:
        """*Numb, white or burning*, said in a notification: what to do now is in the window."""
        self._say(lambda: self._treatments.off(treatment, answer=Answer.SKIN_WARNING))
        self._show_treatment(treatment)

    def _say(self, command: Callable[[], Outcome]) -> None:
        """Have a command done outside the window; why it was not is said in the window."""
        try:
            outcome = command()
        except LogError as error:
            self._report(error)
            self._leave_far_view()
            self._window.bring_up()
            return
        self._page.render(outcome.snapshot)
        if outcome.refusal is not None:
            self._page.notice(wording.refusal(outcome.refusal, outcome.snapshot))
            self._leave_far_view()

    def _show_treatment(self, treatment: str) -> None:
        snapshot = self._reminding.snapshot
        if snapshot is not None and (found := snapshot.record.treatments.get(treatment)) is not None:
            self._page.show_area(found.area)
        self._show_timer()

    def _show_area(self, area: str) -> None:
        """Show an area in the window, for which something was planned; nothing begins by that."""
        snapshot = self._reminding.snapshot
        if snapshot is not None and any(shown.id == area for shown in snapshot.record.shown_areas):
            self._page.show_area(area)
        self._show_timer()

    def _show_timer(self) -> None:
        """Raise the window with what can be said of packs in front, whatever page the person was on."""
        self._far_view.hide()
        self._window.show_page(self._page)
        self._window.bring_up()

    def _ask_in_the_window(self, treatment: str) -> None:
        """*It came off earlier*, said on the alarm's panel."""
        self._show_treatment(treatment)
        self._page.ask_when_off(treatment)

    def _run_own_command(self, step: str) -> None:
        if command := self._settings.settings.own_command:
            self._means.command.run(command, step)

    def _start(self, area: str, modality: Modality) -> None:
        """*Start ice* or *Start heat*, said in the tray; why not is said in the window."""
        try:
            outcome = self._treatments.start(area, modality)
        except LogError as error:
            self._report(error)
            self._leave_far_view()
            self._window.bring_up()
            return
        if outcome.refusal is not None:
            self._page.show_area(area)
            self._page.notice(wording.refusal(outcome.refusal, outcome.snapshot))
            self._show_timer()

    def _choose_in_tray(self, entry: str) -> None:
        from therapy_timer.views import tray_face

        match entry.split(":"):
            case [tray_face.OPEN]:
                self._window.bring_up()
            case [tray_face.QUIT]:
                self._quit()
            case [tray_face.OFF, treatment]:
                self._take_off(treatment)
            case [tray_face.TAKING_OFF, treatment]:
                self._taking_off(treatment)
            case [tray_face.NUMB, treatment]:
                self._numb(treatment)
            case [tray_face.START, modality, area]:
                self._start(area, Modality(modality))
            case _:
                _log.error("the tray has an entry that nobody knows: %s", entry)

    def _attend(self) -> None:
        """Raise the window for something that is to be answered, with no button under a key that is on its way.

        Who looks from far goes on doing so: the far view says the same, and holds keys that are on their way itself.
        """
        self._page.attend()
        if self._far_view.isVisible():
            self._far_view.raise_()
            self._far_view.activateWindow()
        else:
            self._show_timer()

    def _report(self, error: LogError | None) -> None:
        self._page.report(error)

    def _follow(self, snapshot: Snapshot) -> None:
        """Bring everything but the page in line with what was derived."""
        from therapy_timer.views import tray_face

        self._tray.set_face(tray_face.tray_face(snapshot))
        if self._window.covered:
            self._far_view.hide()  # the cards of the first run came
        self._sayer.follow(snapshot)
        self._far_view.follow(snapshot, self._page.area, self._settings.modality)
        self._panels.follow(self._alarming.alarm, snapshot)
        if snapshot.on:
            self._note_refused()
            self._shutdown_reason.give(int(self._window.winId()), alarm_words.why_awake())
        else:
            self._shutdown_reason.take_back()
            self._wake.let_go()
        if self._quit_question is not None:
            self._quit_question.follow(snapshot)
        self._backup.see(snapshot.now.utc.astimezone().date())
        self._tell_backup_failure()
        if snapshot.record.kept:
            self._forget()

    def _tell_backup_failure(self) -> None:
        """Say that there is no backup of today, once, when the window is seen and has nothing worse to say."""
        if not self._window.seen or self._treatments.unsaved:
            return
        if (failure := self._backup.take_failure()) is not None:
            self._page.notice(wording.not_backed_up(failure, self._backup.newest(), self._folders.data))

    def _forget(self) -> None:
        try:
            forget_ended_rests(self._log, self._clock)
        except LogError as error:
            _log.warning("what is left of a deleted log could not be deleted: %s", error)

    # --- closing and quitting -------------------------------------------------------------------------------

    def _close(self) -> None:
        """The person closed the window: go on in the tray, or ask what to do where there is none."""
        if not self._made:
            return  # in a moment it is known whether there is a tray
        if self._tray.available:
            self._window.hide()
            if not self._settings.settings.tray_hint_shown:
                self._announcer.say("tray", *wording.still_in_tray())
                self._settings.save(replace(self._settings.settings, tray_hint_shown=True))
            return
        if self._close_question is None:
            self._close_question = CloseQuestion(self._window)
            self._close_question.answered.connect(self._closed)
            self._close_question.open()

    def _wait_for_tray(self) -> None:
        """Begun hidden, wait for a tray to go on in; but with a pack on, the window has to be found at once."""
        if not self._packs_on and not self._window.isVisible():
            self._waits_for_tray.start(_TRAY_COMES_WITHIN // timedelta(milliseconds=1))
        self._tray_changed(self._tray.available)

    def _tray_changed(self, available: bool) -> None:
        """A window that went on in a tray that is gone, or that does not come, would have no way back."""
        if available:
            self._waits_for_tray.stop()
        elif not self._window.isVisible() and not self._waits_for_tray.isActive():
            self._window.showMinimized()

    def _closed(self, choice: CloseChoice) -> None:
        self._close_question = None
        if choice is CloseChoice.QUIT:
            self._quit()
        elif choice is CloseChoice.MINIMISE:
            self._window.showMinimized()

    def _quit(self) -> None:
        """Quit, but not without asking while a pack is on."""
        snapshot = self._reminding.snapshot
        if snapshot is None or not snapshot.on:
            self._leave()
            return
        self._window.bring_up()
        if self._quit_question is None:
            self._quit_question = QuitQuestion(snapshot, self._window)
            self._quit_question.answered.connect(self._quit_answered)
            self._quit_question.open()

    def _quit_answered(self, quit_now: bool) -> None:
        self._quit_question = None
        if quit_now:
            self._leave()

    def _leave(self) -> None:
        """End the loop. Not `quit()`: that asks the window, which answers that it goes on in the tray."""
        self._application.exit(0)


def _load_notifications() -> None:
    from therapy_timer.desktop import notifications, tray  # noqa: F401
    from therapy_timer.views import announcer  # noqa: F401


def _load_scheduler() -> None:
    from therapy_timer.services import scheduler  # noqa: F401


def _load_reminding() -> None:
    from therapy_timer.services import alarming, pack_watch, planning, reminding  # noqa: F401
    from therapy_timer.views import alarm_panel, alarm_words, tray_face  # noqa: F401


def _load_means() -> None:
    from therapy_timer.desktop import command_runner, do_not_disturb, guard, keep_awake  # noqa: F401
    from therapy_timer.desktop.sound import loudspeaker, speech  # noqa: F401


def _load_system() -> None:
    from therapy_timer.desktop import session_end, wake  # noqa: F401
    from therapy_timer.services import command_server  # noqa: F401


def _load_history() -> None:
    from therapy_timer.views import history_page  # noqa: F401


def _load_plan() -> None:
    from therapy_timer.views import guide_page, plan_page  # noqa: F401


def _load_settings() -> None:
    from therapy_timer.views import data_card, regimen_card, settings_page  # noqa: F401


_LOADED_LATE: Final = (
    _load_notifications,
    _load_scheduler,
    _load_reminding,
    _load_means,
    _load_system,
    _load_history,
    _load_plan,
    _load_settings,
)
"""What takes long to load, in parts, each shorter than a person notices. What uses it imports it all the same."""


def _means_of_system(folders: Folders, parent: QObject) -> Means:
    """What this computer has; late, for it takes long to load."""
    from therapy_timer.desktop.command_runner import CommandRunner
    from therapy_timer.desktop.do_not_disturb import DoNotDisturb
    from therapy_timer.desktop.guard import Guard
    from therapy_timer.desktop.keep_awake import KeepAwake
    from therapy_timer.desktop.launch import own_command
    from therapy_timer.desktop.sound.loudspeaker import Loudspeaker
    from therapy_timer.desktop.sound.speech import Speaker
    from therapy_timer.services.means import Means

    return Means(
        Loudspeaker(parent),
        Speaker(),
        CommandRunner(parent),
        Guard(folders.state, own_command("--hidden")),
        KeepAwake(parent),
        DoNotDisturb(parent),
    )


def _on_termination(application: QApplication) -> Callable[[], None]:
    """Quit in good order when the system or a terminal asks the process to end; returns how to stop listening.

    Python runs a signal's handler only when it gets a turn, so the byte that the system writes wakes Qt's loop.
    """
    reader, writer = socket.socketpair()
    writer.setblocking(False)
    before = signal.set_wakeup_fd(writer.fileno())
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, application)

    def quit_now() -> None:
        reader.recv(64)
        application.exit(0)

    def leave_to_qt(number: int, _frame: FrameType | None) -> None:
        _log.info("asked to end by signal %s", number)

    notifier.activated.connect(quit_now)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, leave_to_qt)

    def stop() -> None:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before)
        reader.close()
        writer.close()

    return stop
