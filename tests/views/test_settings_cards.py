# SPDX-License-Identifier: MIT
"""The cards of the settings: each value is in force at once, says its limit and why, and shows what really holds."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QSlider,
    QTimeEdit,
    QWidget,
)

from tests.helpers.clock import FakeClock
from tests.helpers.unwritable import unwritable
from therapy_timer import __version__
from therapy_timer._forms import therapy_timer_rc  # noqa: F401 - the icons
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Reason, Refusal
from therapy_timer.core.skin import Snapshot
from therapy_timer.desktop.autostart import AutostartFailed, Why
from therapy_timer.log.errors import LogUnwritable
from therapy_timer.log.store import Log
from therapy_timer.services.restoring import Restored, RestoreRefused, Unfit
from therapy_timer.services.settings import Appearance, Settings, SettingsFile
from therapy_timer.services.treatments import Outcome, Treatments
from therapy_timer.views import appearance
from therapy_timer.views.about_card import AboutCard
from therapy_timer.views.appearance_card import AppearanceCard, KeysCard, LanguageCard
from therapy_timer.views.data_card import DataCard, Keeping
from therapy_timer.views.login_card import LoginCard
from therapy_timer.views.main_window import MainWindow
from therapy_timer.views.regimen_card import RegimenCard, ShortTreatments
from therapy_timer.views.reminders_card import RemindersCard
from therapy_timer.views.restore_dialog import RestoreDialog
from therapy_timer.views.settings_card import SettingsCard
from therapy_timer.views.settings_page import SettingsPage
from therapy_timer.views.theme import Scheme

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

LANGUAGES = [("en", "English"), ("de", "Deutsch")]
BACKUPS = ((date(2026, 3, 2), Path("/backups/two")), (date(2026, 3, 1), Path("/backups/one")))


class FakeAutostart:
    """A system that starts the program at login, or will not be told."""

    def __init__(self) -> None:
        self.on = False
        self.other = False
        self.fails: AutostartFailed | None = None

    def is_on(self) -> bool:
        return self.on

    def is_other(self) -> bool:
        return self.other

    def turn(self, on: bool) -> None:
        if self.fails is not None:
            raise self.fails
        self.on, self.other = on, False


class Seat:
    """All cards over a settings file and a real log, and whoever sits in front of them."""

    def __init__(self, qtbot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.file = SettingsFile(folder)
        self.clock = FakeClock("10:00")
        self.log = Log.open(folder / "data")
        self.treatments = Treatments(self.log, self.clock)
        self.autostart = FakeAutostart()
        self.short: set[Region] = set()
        self.refusal: Refusal | None = None
        self.backups = BACKUPS
        self.work: Callable[[], object] = lambda: None
        self.restored: list[Path] = []
        self.said: list[str] = []
        self.cards: list[SettingsCard] = []

    # --- cards ----------------------------------------------------------------------------------------------

    def shown(self, card: SettingsCard) -> SettingsCard:
        card.resize(500, 500)
        self.qtbot.addWidget(card)
        self.cards.append(card)
        card.changed.connect(lambda: self.said.append("changed"))
        card.show()
        return card

    def regimen(self, *, shorts: bool = False) -> RegimenCard:
        choice = ShortTreatments(lambda _, region: region in self.short, self.choose_short) if shorts else None
        card = RegimenCard(self.file, self.treatments.set_rest, choice)
        card.follow(self.treatments.snapshot())
        return card

    def choose_short(self, region: Region, short: bool) -> Outcome:
        if self.refusal is None:
            (self.short.add if short else self.short.discard)(region)
        return Outcome(self.treatments.snapshot(), refusal=self.refusal)

    def data(self) -> DataCard:
        return DataCard(Keeping(self.folder, lambda: self.backups, lambda: self.do("back up"), self.restore))

    def do(self, name: str) -> None:
        self.said.append(name)
        self.work()

    def restore(self, path: Path) -> Restored:
        self.restored.append(path)
        result = self.work()
        return result if isinstance(result, Restored) else Restored(3, whole=True)

    # --- the person -----------------------------------------------------------------------------------------

    @property
    def saved(self) -> Settings:
        return SettingsFile(self.folder).settings

    @property
    def snapshot(self) -> Snapshot:
        return self.treatments.snapshot()

    def choose(self, card: QWidget, name: str, index: int) -> QComboBox:
        """Choose an entry, as a click on it does."""
        combo = find(card, QComboBox, name)
        combo.setCurrentIndex(index)
        combo.activated.emit(index)
        return combo


def find(card: QWidget, kind: type, name: str):
    found = card.findChild(kind, name)
    assert found is not None, name
    return found


def text(card: QWidget, name: str) -> str:
    label = find(card, QLabel, name)
    return "" if label.isHidden() else label.text()


def click(card: QWidget, name: str) -> None:
    button = find(card, QAbstractButton, name)
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def seat(qtbot, tmp_path) -> Iterator[Seat]:
    made = Seat(qtbot, tmp_path)
    yield made
    made.log.close()


# --- regimen ------------------------------------------------------------------------------------------------


def test_the_minutes_are_those_that_guidance_allows_and_are_kept(seat):
    card = seat.shown(seat.regimen())
    combo = find(card, QComboBox, "usualMinutes")
    assert [combo.itemData(n) for n in range(combo.count())] == [15, 16, 17, 18, 19, 20]
    assert combo.currentText() == "15 minutes"
    seat.choose(card, "usualMinutes", 3)
    assert seat.saved == replace(Settings(), last_minutes=18)
    assert seat.said == ["changed"]
    assert "15 to 20 minutes, as guidance says (NHS;" in text(card, "usualMinutesNote")
    assert "5 to 10" in text(card, "usualMinutesNote")


def test_minutes_that_were_chosen_on_the_timer_are_shown(seat):
    card = seat.shown(seat.regimen())
    seat.file.minutes = 19
    card.follow(seat.snapshot)
    assert find(card, QComboBox, "usualMinutes").currentData() == 19
    seat.file.minutes = 7
    card.follow(seat.snapshot)
    assert find(card, QComboBox, "usualMinutes").currentData() == 15, "7 are for other regions"


def test_each_region_that_is_shown_has_a_rest_from_two_to_six_hours(seat):
    seat.treatments.add_area(Region.LEFT_KNEE, "Old knee")
    seat.treatments.add_area(Region.LEFT_KNEE, "Behind it")
    card = seat.shown(seat.regimen())
    combos = [each for each in card.findChildren(QComboBox) if each.objectName().startswith("rest-")]
    assert [each.objectName() for each in combos] == ["rest-lower-back", "rest-left-knee"]
    for combo in combos:
        offered = [combo.itemData(n) for n in range(combo.count())]
        assert (min(offered), max(offered)) == (120, 360)
    assert combos[0].itemText(0) == "2 h"
    assert combos[0].itemText(1) == "2 h 15 min"
    assert "Less is not offered" in text(card, "restNote")
    assert "2 hours to 6 hours" in text(card, "restNote")


def test_case_27_a_rest_is_chosen_while_it_runs_and_set_back(seat):
    (event,) = seat.treatments.start("lower-back", Modality.ICE).events
    seat.clock.go(minutes=15)
    seat.treatments.off(event.treatment)
    card = seat.shown(seat.regimen())
    seat.choose(card, "rest-lower-back", 4)
    assert seat.snapshot.skin(Region.LOWER_BACK).remaining == timedelta(hours=3)
    seat.choose(card, "rest-lower-back", 0)
    assert seat.snapshot.skin(Region.LOWER_BACK).remaining == timedelta(hours=2)
    assert seat.said == ["changed", "changed"]


def test_a_rest_that_is_not_among_those_offered_is_shown_as_it_is(seat):
    seat.treatments.set_rest(Region.LOWER_BACK, timedelta(minutes=131))
    card = seat.shown(seat.regimen())
    assert find(card, QComboBox, "rest-lower-back").currentText() == "2 h 11 min"


def test_a_rest_that_cannot_be_written_is_told_and_the_old_one_shown(seat, expected_log):
    expected_log("therapy_timer.views.regimen_card", logging.WARNING, "could not be written down")
    card = seat.shown(seat.regimen())
    with unwritable(seat.log):
        seat.choose(card, "rest-lower-back", 4)
    assert "holds the log" in text(card, "regimenError")
    assert find(card, QComboBox, "rest-lower-back").currentData() == 120
    seat.choose(card, "rest-lower-back", 4)
    assert text(card, "regimenError") == ""
    assert seat.said == ["changed"]


def test_areas_that_come_and_go_bring_and_take_their_rows(seat):
    card = seat.shown(seat.regimen())
    with seat.qtbot.waitSignal(card.controls_changed):
        (event,) = seat.treatments.add_area(Region.LEFT_KNEE).events
        card.follow(seat.snapshot)
    assert [each.objectName() for each in card.controls] == ["usualMinutes", "rest-lower-back", "rest-left-knee"]
    seat.treatments.hide_area(event.area)
    card.follow(seat.snapshot)
    assert [each.objectName() for each in card.controls] == ["usualMinutes", "rest-lower-back"]


def test_without_a_way_to_choose_them_nothing_is_said_of_short_treatments(seat):
    card = seat.regimen()
    assert card.findChild(QAbstractButton, "short-lower-back") is None
    assert card.findChild(QLabel, "shortNote") is None


def test_short_treatments_are_chosen_by_region_and_thin_ones_have_none_other(seat):
    seat.treatments.add_area(Region.LEFT_ANKLE)
    card = seat.shown(seat.regimen(shorts=True))
    assert card.findChild(QAbstractButton, "short-left-ankle") is None
    click(card, "short-lower-back")
    assert seat.short == {Region.LOWER_BACK}
    click(card, "short-lower-back")
    assert seat.short == set()
    assert seat.said == ["changed", "changed"]
    assert "5 to 10 minutes" in text(card, "shortNote")


def test_a_refusal_is_told_and_the_box_shows_what_holds(seat):
    seat.refusal = Refusal(Reason.UNSAVED)
    card = seat.shown(seat.regimen(shorts=True))
    click(card, "short-lower-back")
    assert not find(card, QAbstractButton, "short-lower-back").isChecked()
    assert text(card, "regimenError")
    assert seat.said == []


# --- reminders ----------------------------------------------------------------------------------------------


def test_the_end_of_a_rest_is_told_unless_that_is_switched_off(seat):
    card = seat.shown(RemindersCard(seat.file))
    assert find(card, QAbstractButton, "restOver").isChecked()
    click(card, "restOver")
    assert seat.saved == replace(Settings(), rest_over_reminders=False)
    assert seat.said == ["changed"]


def test_quiet_hours_are_at_night_unless_other_times_are_chosen(seat):
    card = seat.shown(RemindersCard(seat.file))
    start, end = find(card, QTimeEdit, "quietFrom"), find(card, QTimeEdit, "quietUntil")
    assert not start.isVisible()
    click(card, "quiet")
    assert start.isVisible()
    assert (seat.saved.quiet_from, seat.saved.quiet_until) == (time(22), time(7))
    start.setTime(QTime(23, 30))
    end.setTime(QTime(6, 45))
    assert (seat.saved.quiet_from, seat.saved.quiet_until) == (time(23, 30), time(6, 45))
    click(card, "quiet")
    assert seat.saved == Settings()
    assert not end.isVisible()
    click(card, "quiet")
    assert seat.saved.quiet_from == time(23, 30), "what was chosen last is proposed again"


def test_the_alarm_for_a_pack_is_never_quiet_and_that_is_said(seat):
    card = seat.shown(RemindersCard(seat.file))
    assert "a pack that should come off always rings, at any hour" in text(card, "quietNote")


def test_the_same_time_at_both_ends_is_said_to_be_never(seat):
    seat.file.save(replace(Settings(), quiet_from=time(22), quiet_until=time(7)))
    card = seat.shown(RemindersCard(seat.file))
    assert text(card, "quietNever") == ""
    find(card, QTimeEdit, "quietUntil").setTime(QTime(22, 0))
    assert "never quiet" in text(card, "quietNever")


# --- look, language, keys -----------------------------------------------------------------------------------


def test_a_look_is_kept_at_once_and_only_those_that_there_are_are_offered(seat, monkeypatch):
    card = seat.shown(AppearanceCard(seat.file))
    combo = find(card, QComboBox, "look")
    assert [combo.itemText(n) for n in range(combo.count())][:3] == ["As the desktop", "Light", "Dark"]
    assert combo.count() == 3 + ("HIGH_CONTRAST" in Scheme.__members__)
    seat.choose(card, "look", 2)
    assert seat.saved == replace(Settings(), appearance=Appearance.DARK)
    seat.choose(card, "look", 2)
    assert seat.said == ["changed"]
    assert find(AppearanceCard(seat.file), QComboBox, "look").currentText() == "Dark"


def test_the_scheme_of_each_look():
    assert appearance.scheme_of(Appearance.SYSTEM) is None
    assert appearance.scheme_of(Appearance.LIGHT) is Scheme.LIGHT
    assert appearance.scheme_of(Appearance.DARK) is Scheme.DARK
    assert appearance.scheme_of(Appearance.HIGH_CONTRAST) is Scheme.__members__.get("HIGH_CONTRAST")


def test_a_look_that_there_is_not_is_shown_as_that_of_the_desktop(seat):
    if "HIGH_CONTRAST" in Scheme.__members__:
        pytest.skip("there is one")
    seat.file.save(replace(Settings(), appearance=Appearance.HIGH_CONTRAST))
    card = seat.shown(AppearanceCard(seat.file))
    assert find(card, QComboBox, "look").currentText() == "As the desktop"
    assert seat.saved.appearance is Appearance.HIGH_CONTRAST, "it is kept for when there is"


@pytest.mark.parametrize(("languages", "there"), [((), False), (LANGUAGES[:1], False), (LANGUAGES, True)])
def test_a_language_is_offered_where_there_is_a_choice(seat, languages, there):
    page = QWidget()
    seat.qtbot.addWidget(page)
    assert LanguageCard(seat.file, languages, page).isVisibleTo(page) is there


def test_a_language_is_kept_at_once(seat):
    card = seat.shown(LanguageCard(seat.file, LANGUAGES))
    assert find(card, QComboBox, "languages").currentText() == "As the system"
    seat.choose(card, "languages", 2)
    assert seat.saved == replace(Settings(), language="de")
    assert find(LanguageCard(seat.file, LANGUAGES), QComboBox, "languages").currentText() == "Deutsch"
    seat.choose(card, "languages", 0)
    assert seat.saved == Settings()
    assert seat.said == ["changed", "changed"]


def test_single_keys_can_be_switched_off_where_there_are_any(seat):
    assert KeysCard(seat.file).isHidden()
    card = seat.shown(KeysCard(seat.file, has_keys=True))
    click(card, "singleKeys")
    assert seat.saved == replace(Settings(), single_keys=False)
    assert seat.said == ["changed"]


# --- data ---------------------------------------------------------------------------------------------------


def test_the_folder_is_told_and_opened(seat, monkeypatch):
    opened: list[str] = []
    answers = [True, False]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or answers.pop(0))
    card = seat.shown(seat.data())
    assert text(card, "dataFolder").replace("\u200b", "") == str(seat.folder)
    click(card, "openFolder")
    assert text(card, "dataSaid") == ""
    click(card, "openFolder")
    assert "could not be opened" in text(card, "dataSaid")
    assert opened == [str(seat.folder)] * 2


def test_the_newest_backup_is_told_as_it_is_when_the_page_is_shown(seat):
    seat.backups = ()
    card = seat.shown(seat.data())
    assert text(card, "newestBackup") == "There is no backup yet. “Back up now” makes one."
    seat.backups = BACKUPS
    card.hide()
    card.show()
    assert text(card, "newestBackup") == "The newest backup is of 2026-03-02."
    assert "14" in text(card, "backupNote")


def work_ends(seat: Seat, card: DataCard) -> None:
    seat.qtbot.waitUntil(lambda: not card._work.busy)


def test_backing_up_now(seat):
    seat.backups = ()
    card = seat.shown(seat.data())
    seat.backups = BACKUPS
    click(card, "backUp")
    assert not find(card, QAbstractButton, "restoreBackup").isEnabled()
    work_ends(seat, card)
    assert seat.said == ["back up"]
    assert text(card, "dataSaid") == "Backed up."
    assert "2026-03-02" in text(card, "newestBackup")


def raising(error: Exception) -> Callable[[], object]:
    def work() -> object:
        raise error

    return work


def test_a_backup_that_fails_is_told_with_what_to_do(seat):
    card = seat.shown(seat.data())
    seat.work = raising(LogUnwritable(Path("/x/log"), "No space left on device"))
    click(card, "backUp")
    work_ends(seat, card)
    assert "No space left on device" in text(card, "dataSaid")
    assert "Make room" in text(card, "dataSaid")


def dialog_of(card: DataCard) -> RestoreDialog:
    click(card, "restoreBackup")
    found = card._dialogs.current
    assert isinstance(found, RestoreDialog)
    assert found.windowModality() is not Qt.WindowModality.ApplicationModal, "the alarm is answered above it"
    return found


def test_a_backup_is_chosen_from_those_there_are(seat):
    card = seat.shown(seat.data())
    dialog = dialog_of(card)
    backups = find(dialog, QListWidget, "backups")
    assert [backups.item(n).text() for n in range(backups.count())] == ["2026-03-02", "2026-03-01"]
    assert "Nothing is replaced" in text(dialog, "restoreIntro")
    backups.setCurrentRow(1)
    with seat.qtbot.waitSignal(card.restored):
        click(dialog, "restore")
    assert seat.restored == [Path("/backups/one")]
    assert text(card, "dataSaid") == "3 entries were added. Nothing was replaced."


def test_or_any_file(seat):
    seat.backups = ()
    card = seat.shown(seat.data())
    dialog = dialog_of(card)
    assert "no backup" in text(dialog, "noBackups")
    assert not find(dialog, QAbstractButton, "restore").isEnabled()
    click(dialog, "anotherFile")
    (files,) = dialog.findChildren(QFileDialog)
    with seat.qtbot.waitSignal(card.restored):
        files.fileSelected.emit("/stick/log.sqlite3")
    assert seat.restored == [Path("/stick/log.sqlite3")]


def test_a_dialog_that_is_left_restores_nothing(seat):
    card = seat.shown(seat.data())
    dialog_of(card).reject()
    assert seat.restored == []
    assert card._dialogs.current is None


@pytest.mark.parametrize(
    ("restored", "told"),
    [
        (Restored(0, whole=True), "nothing that was missing"),
        (Restored(1, whole=True), "1 entry was added"),
        (Restored(2, whole=False), "2 entries were added. Nothing was replaced. The backup is damaged"),
    ],
)
def test_what_came_of_restoring_is_told(seat, restored, told):
    card = seat.shown(seat.data())
    seat.work = lambda: restored
    with seat.qtbot.waitSignal(card.restored):
        card.restore(Path("/backups/one"))
    assert told in text(card, "dataSaid")


@pytest.mark.parametrize(
    ("why", "told"),
    [
        (Unfit.UNREADABLE, "cannot be read (Permission denied)"),
        (Unfit.NOT_A_LOG, "is no backup of Therapy Timer"),
        (Unfit.TOO_NEW, "newer Therapy Timer. Install that version"),
        (Unfit.DAMAGED, "is damaged"),
    ],
)
def test_a_file_that_is_refused_is_told_with_what_to_do(seat, why, told):
    card = seat.shown(seat.data())
    seat.work = raising(RestoreRefused(Path("/stick/old {x}.sqlite3"), why, "Permission denied"))
    restored: list[int] = []
    card.restored.connect(lambda: restored.append(1))
    card.restore(Path("/stick/old {x}.sqlite3"))
    work_ends(seat, card)
    said = text(card, "dataSaid")
    assert said.startswith("old {x}.sqlite3 ")
    assert told in said
    assert said.endswith("Nothing was changed.")
    assert restored == []


@pytest.mark.parametrize(
    ("name", "signal"),
    [("exportData", "export_wanted"), ("importData", "import_wanted"), ("deleteData", "deletion_wanted")],
)
def test_the_other_ways_in_and_out_are_asked_for(seat, name, signal):
    card = seat.shown(seat.data())
    with seat.qtbot.waitSignal(getattr(card, signal)):
        click(card, name)


# --- start at login -----------------------------------------------------------------------------------------


def test_the_switch_shows_what_the_system_does_whenever_it_is_shown(seat):
    card = seat.shown(LoginCard(seat.autostart))
    switch = find(card, QAbstractButton, "startAtLogin")
    assert not switch.isChecked()
    seat.autostart.on = seat.autostart.other = True
    card.hide()
    card.show()
    assert switch.isChecked()
    assert "Another copy" in text(card, "loginRemark")
    click(card, "startAtLogin")
    click(card, "startAtLogin")
    assert seat.autostart.on
    assert text(card, "loginRemark") == ""


@pytest.mark.parametrize(
    ("why", "told"), [(Why.UNWRITABLE, "Read-only"), (Why.PATH, "Read-only"), (Why.OVERRULED, "says otherwise")]
)
def test_what_could_not_be_switched_stays_as_it_is_and_says_why(seat, expected_log, why, told):
    expected_log("therapy_timer.views.login_card", logging.WARNING, "could not be switched")
    card = seat.shown(LoginCard(seat.autostart))
    seat.autostart.fails = AutostartFailed(why, "Read-only file system")
    click(card, "startAtLogin")
    assert not find(card, QAbstractButton, "startAtLogin").isChecked()
    assert told in text(card, "loginRemark")
    seat.autostart.fails = None
    click(card, "startAtLogin")
    assert find(card, QAbstractButton, "startAtLogin").isChecked()
    assert text(card, "loginRemark") == ""


# --- about the program --------------------------------------------------------------------------------------


def test_it_says_which_version_it_is_and_that_no_clinician_has_reviewed_it(seat) -> None:
    card = seat.shown(AboutCard())
    assert __version__ in text(card, "aboutVersion")
    assert "not a medical device" in text(card, "aboutDevice")
    assert "none yet" in text(card, "aboutReviewed")
    assert card.controls == []


# --- all of them on their page ------------------------------------------------------------------------------


@pytest.fixture
def page(seat) -> SettingsPage:
    seat.treatments.add_area(Region.LEFT_KNEE)
    seat.file.save(replace(Settings(), quiet_from=time(22), quiet_until=time(7)))
    seat.autostart.on = seat.autostart.other = True
    regimen = seat.regimen(shorts=True)
    below = [RemindersCard(seat.file), AppearanceCard(seat.file), LanguageCard(seat.file, LANGUAGES)]
    below += [KeysCard(seat.file, has_keys=True), seat.data(), LoginCard(seat.autostart), AboutCard()]
    made = SettingsPage(seat.file, lambda _: None, above=[regimen], below=below)
    made.changed.connect(lambda: seat.said.append("changed"))
    return made


@pytest.fixture
def window(seat, page, qtbot) -> MainWindow:
    made = MainWindow()
    made.add_page(QWidget(), "Timer", ":/icons/timer.svg")
    made.add_page(page, "Settings", ":/icons/settings.svg")
    made.show_page(page)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


CARDS = ["regimen", "alarm", "reminders", "appearance", "language", "keys", "data", "login", "about"]


def test_the_cards_stand_in_their_order(page, window):
    column = page._ui.column
    names = [column.itemAt(n).widget().objectName() for n in range(column.count()) if column.itemAt(n).widget()]
    assert names == ["title", *CARDS]


def test_a_change_on_a_card_is_one_of_the_page(seat, page, window):
    seat.choose(page, "look", 1)
    assert seat.said == ["changed"]


def test_tab_goes_from_top_to_bottom_through_all_cards_and_back_again(seat, page, window):
    find(page, QComboBox, "usualMinutes").setFocus()
    seen = []
    for _ in range(40):
        widget = QApplication.focusWidget()
        if widget not in seen[-1:]:  # hours and minutes of a time are reached one after the other
            seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    names = [widget.objectName() for widget in seen]
    start = names.index("usualMinutes")
    assert names[start : start + 5] == [
        *("usualMinutes", "rest-lower-back", "short-lower-back", "rest-left-knee", "short-left-knee")
    ]
    assert names[start + 5] == "alarmVolume"
    after = names.index("restOver")
    assert names[after : names.index("startAtLogin") + 1] == [
        *("restOver", "quiet", "quietFrom", "quietUntil", "look", "farViewAtStart"),
        *("languages", "singleKeys"),
        *("openFolder", "backUp", "restoreBackup", "exportData", "importData", "deleteData", "startAtLogin"),
    ]
    content = find(page, QWidget, "content")
    heights = [
        each.mapTo(content, each.rect().center()).y() // 5 for each in seen[start : names.index("startAtLogin") + 1]
    ]
    assert heights == sorted(heights)  # but for a few pixels within a line


def test_what_is_reached_by_tab_is_scrolled_into_sight(seat, page, window, qtbot):
    window.resize(360, 560)
    switch = find(page, QAbstractButton, "startAtLogin")
    before = find(page, QAbstractButton, "deleteData")
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is switch
    bar = find(page, QScrollArea, "scroll").verticalScrollBar()
    assert bar.maximum() > 1000
    qtbot.waitUntil(lambda: not switch.visibleRegion().isEmpty())


def test_the_wheel_scrolls_the_page_and_changes_nothing(seat, page, window):
    before = seat.saved
    fields = [*page.findChildren(QComboBox), *page.findChildren(QAbstractSpinBox), *page.findChildren(QSlider)]
    assert len(fields) == 9
    for field in fields:
        event = QWheelEvent(
            *(QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120)),
            *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(field, event)
        assert not event.isAccepted(), field.objectName()
    assert seat.saved == before


def test_keys_change_values(seat, page, window):
    switch = find(page, QAbstractButton, "restOver")
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not seat.saved.rest_over_reminders
    field = find(page, QTimeEdit, "quietFrom")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert seat.saved.quiet_from == time(23)
    QTest.keyClick(find(page, QComboBox, "look"), Qt.Key.Key_Down)
    assert seat.saved.appearance is Appearance.LIGHT


def test_everything_has_a_name_of_its_own(page, window):
    labels = {label.buddy(): label.text() for label in page.findChildren(QLabel) if label.buddy() is not None}
    controls = [*page.findChildren(QAbstractButton), *page.findChildren(QSlider), *page.findChildren(QComboBox)]
    controls += [
        *page.findChildren(QTimeEdit),
        *page.findChildren(QLineEdit, options=Qt.FindChildOption.FindChildrenRecursively),
    ]
    controls = [each for each in controls if not each.objectName().startswith("qt_")]
    names = [
        each.accessibleName() or labels.get(each, "") or (each.text() if isinstance(each, QAbstractButton) else "")
        for each in controls
    ]
    assert all(names), [each.objectName() for each, name in zip(controls, names, strict=True) if not name]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("size", [(360, 560), (760, 640), (1500, 1100)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_at_any_size(seat, page, window, dress, qtbot, size, scale):
    dress(Scheme.DARK, scale)
    window.resize(*size)
    content = find(page, QWidget, "content")
    view = find(page, QScrollArea, "scroll").viewport()
    qtbot.waitUntil(lambda: content.width() <= view.width() and window.width() == size[0])
    for _ in range(5):
        QApplication.processEvents()
    kinds = (QLabel, QAbstractButton, QSlider, QComboBox, QAbstractSpinBox)
    shown = [part for kind in kinds for part in content.findChildren(kind) if part.isVisible()]
    assert len(shown) > 60
    for part in shown:
        place = part.rect().translated(part.mapTo(content, QPoint(0, 0)))
        assert content.rect().contains(place), part.objectName()
        if isinstance(part, QLabel) and part.wordWrap():
            assert part.height() >= part.heightForWidth(part.width()), part.objectName()
        else:
            assert part.width() >= part.minimumSizeHint().width(), part.objectName()
            assert part.height() >= part.minimumSizeHint().height(), part.objectName()
