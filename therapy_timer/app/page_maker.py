# SPDX-License-Identifier: MIT
"""Makes the pages besides the timer's, each when it is first turned to, and connects them with everything else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from therapy_timer.app.ground import Endings, Ground
from therapy_timer.app.pages import GUIDE, HISTORY, PLAN, SETTINGS, Pages
from therapy_timer.core.events import Modality
from therapy_timer.core.record import Area
from therapy_timer.core.reminders import ReminderKind
from therapy_timer.core.skin import Snapshot
from therapy_timer.log.backup import backups
from therapy_timer.services.opening import backup_folder

if TYPE_CHECKING:
    from therapy_timer.services.alarming import Alarming
    from therapy_timer.services.daily_backup import DailyBackup
    from therapy_timer.services.means import Command
    from therapy_timer.services.planning import Planning
    from therapy_timer.services.reminding import Reminding
    from therapy_timer.services.restoring import Restored
    from therapy_timer.views.course_notes import CourseWatch
    from therapy_timer.views.history_page import HistoryPage
    from therapy_timer.views.settings_card import SettingsCard
    from therapy_timer.views.settings_page import SettingsPage
    from therapy_timer.views.timer_page import TimerPage


class PageMaker(QObject):
    """Knows what each page needs. The modules of a page are loaded with the first of its kind."""

    settings_changed = Signal()
    """The person chose something on the page of the settings."""
    sound_test_wanted = Signal()
    sound_heard = Signal(bool)
    far_view_wanted = Signal()

    def __init__(
        self,
        ground: Ground,
        pages: Pages,
        reminding: Reminding,
        planning: Planning,
        courses: CourseWatch,
        alarming: Alarming,
        command: Command,
        backup: DailyBackup,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._pages = pages
        self._reminding = reminding
        self._planning = planning
        self._courses = courses
        self._alarming = alarming
        self._command = command
        self._command_failure = ""
        self._backup = backup
        command.failed.connect(self._command_failed)

    def make(self, name: str, endings: Endings, parent: QWidget) -> QWidget:
        """The page of this name, as `Maker` says."""
        makers = {PLAN: self._plan, HISTORY: self._history, GUIDE: self._guide, SETTINGS: self._settings}
        return makers[name](endings, parent)

    def connect_timer(self, page: TimerPage, endings: Endings) -> None:
        """Have the timer's page follow, as `Maker` says."""
        _lasting(self._reminding.changed, page.render, endings)
        _lasting(self._courses.changed, page.set_course_notes, endings)
        page.set_course_notes(self._courses.notes)
        page.safety_wanted.connect(page.ask_safety)
        page.far_view_wanted.connect(self.far_view_wanted)
        page.sound_test_wanted.connect(self.sound_test_wanted)
        page.sound_heard.connect(self.sound_heard)

    def _follow(self, follow: Callable[[Snapshot], None], endings: Endings) -> None:
        """Bring a page, or a part of one, in line with what is derived, now and whenever it is derived anew."""
        if (snapshot := self._reminding.snapshot) is not None:
            follow(snapshot)
        _lasting(self._reminding.changed, follow, endings)

    # --- the plan -------------------------------------------------------------------------------------------

    def _plan(self, endings: Endings, parent: QWidget) -> QWidget:
        from therapy_timer.core.plan import crowded
        from therapy_timer.core.safety import withheld
        from therapy_timer.views import safety_words
        from therapy_timer.views.plan_page import Foresight, PlanPage
        from therapy_timer.views.plan_words import Reminders

        def why_withheld(snapshot: Snapshot, area: Area, modality: Modality) -> str:
            whys = withheld(snapshot, area.region, modality)
            return safety_words.reason(whys[0]) if whys else ""

        def reminders() -> Reminders:
            settings = self._ground.settings.settings
            quiet = settings.quiet_hours
            return Reminders(settings.rest_over_reminders, None if quiet is None else (quiet.start, quiet.end))

        foresight = Foresight(self._planning.coming, crowded, why_withheld)
        page = PlanPage(self._ground.treatments, foresight, self._ground.open_log, reminders, parent)
        endings.append(page.finish)
        self._follow(page.follow, endings)
        page.settings_wanted.connect(lambda: self._pages.turn_to(SETTINGS))
        return page

    # --- the past -------------------------------------------------------------------------------------------

    def _history(self, endings: Endings, parent: QWidget) -> QWidget:
        from therapy_timer.services.erasing import delete_everything
        from therapy_timer.views.history_page import HistoryPage

        ground = self._ground

        def erase() -> None:
            delete_everything(ground.log, ground.folders, ground.clock)

        page = HistoryPage(ground.treatments, ground.clock, ground.open_log, erase, self._courses, parent)
        endings.append(page.finish)
        self._follow(page.follow, endings)
        page.log_changed.connect(self._reminding.tick)
        return page

    def _on_history(self, ask: Callable[[HistoryPage], None]) -> None:
        """What the page of the past asks is asked there, for that is where the answer shows."""
        ask(cast("HistoryPage", self._pages.turn_to(HISTORY)))

    # --- the guide ------------------------------------------------------------------------------------------

    def _guide(self, _endings: Endings, parent: QWidget) -> QWidget:
        from therapy_timer.views.guide_page import GuidePage

        return GuidePage(parent=parent)

    # --- the settings ---------------------------------------------------------------------------------------

    def _settings(self, endings: Endings, parent: QWidget) -> QWidget:
        from therapy_timer.desktop.sound import own_sound
        from therapy_timer.views.settings_page import SettingsPage

        above, below = self._settings_cards(endings)
        page = SettingsPage(self._ground.settings, own_sound.check, above=above, below=below, parent=parent)
        page.changed.connect(self.settings_changed)
        page.test_wanted.connect(lambda kind: self._alarming.test(ReminderKind(kind)))
        page.try_wanted.connect(partial(self._try_command, page))
        if self._command_failure:
            page.say_tried(self._command_failure)
        return page

    def _settings_cards(self, endings: Endings) -> tuple[list[SettingsCard], list[SettingsCard]]:
        """The cards of the settings above that of the alarm, and those below it."""
        from therapy_timer.desktop.autostart import autostart_of_system
        from therapy_timer.views import catalogue
        from therapy_timer.views.about_card import AboutCard
        from therapy_timer.views.appearance_card import AppearanceCard, KeysCard, LanguageCard
        from therapy_timer.views.login_card import LoginCard
        from therapy_timer.views.regimen_card import RegimenCard, ShortTreatments
        from therapy_timer.views.reminders_card import RemindersCard
        from therapy_timer.views.safety_card import SafetyCard

        settings, treatments = self._ground.settings, self._ground.treatments
        shorts = ShortTreatments(lambda snapshot, region: region in snapshot.record.short, treatments.set_short)
        regimen = RegimenCard(settings, treatments.set_rest, shorts)
        self._follow(regimen.follow, endings)
        person = SafetyCard()
        person.wanted.connect(self._ask_safety)
        below = [
            RemindersCard(settings),
            AppearanceCard(settings),
            LanguageCard(settings, catalogue.there()),
            KeysCard(settings, has_keys=True),
            self._data_card(endings),
            LoginCard(autostart_of_system()),
            AboutCard(),
        ]
        return [person, regimen], below

    def _data_card(self, endings: Endings) -> SettingsCard:
        from therapy_timer.views.data_card import DataCard, Keeping
        from therapy_timer.views.history_page import HistoryPage

        folders = self._ground.folders
        kept = backup_folder(folders)
        card = DataCard(Keeping(folders.data, lambda: backups(kept), self._back_up_now, self._restore_from))
        endings.append(card.finish)
        card.restored.connect(self._reminding.tick)
        card.restored.connect(self._courses.ask)
        card.export_wanted.connect(lambda: self._on_history(HistoryPage.ask_export))
        card.import_wanted.connect(lambda: self._on_history(HistoryPage.ask_import))
        card.deletion_wanted.connect(lambda: self._on_history(HistoryPage.ask_deletion))
        return card

    def _ask_safety(self) -> None:
        """The safety check is answered again where its effects show."""
        self._ground.window.show_page(self._pages.timer)
        self._pages.timer.ask_safety()

    def _back_up_now(self) -> None:
        self._backup.now(self._ground.clock.now().utc.astimezone().date())

    def _restore_from(self, path: Path) -> Restored:
        """Restore from a backup, on any thread."""
        from therapy_timer.services.restoring import restore

        with self._ground.open_log() as log:
            return restore(log, path, self._ground.clock)

    # --- the command of the person's own ------------------------------------------------------------------

    def _try_command(self, page: SettingsPage, command: str) -> None:
        from therapy_timer.views import settings_words

        page.say_tried(settings_words.command_begun())
        self._command.run(command, "test")

    def _command_failed(self, reason: str) -> None:
        from therapy_timer.views import settings_words
        from therapy_timer.views.settings_page import SettingsPage

        self._command_failure = settings_words.command_failed(reason)
        page = self._pages.made(SETTINGS)
        if isinstance(page, SettingsPage):
            page.say_tried(self._command_failure)


def _lasting(signal: SignalInstance, slot: Callable[..., object], endings: Endings) -> None:
    """Connect a signal until the end."""
    signal.connect(slot)
    endings.append(lambda: signal.disconnect(slot))
