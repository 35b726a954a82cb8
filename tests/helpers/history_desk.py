# SPDX-License-Identifier: MIT
"""The page of the past over the real commands and a real log, with clocks that the test moves."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.clock import FakeClock
from therapy_timer._forms import therapy_timer_rc  # noqa: F401 - the icons
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.core.skin import Skin
from therapy_timer.log.store import Log
from therapy_timer.services.erasing import delete_everything
from therapy_timer.services.folders import Folders
from therapy_timer.services.treatments import Treatments
from therapy_timer.views.course_notes import CourseWatch
from therapy_timer.views.history_page import HistoryPage
from therapy_timer.views.main_window import MainWindow
from therapy_timer.views.page_dialog import PageDialog

BACK = "lower-back"


class HistoryDesk:
    """The page in a window, and whoever sits in front of it. It is made when it is first wanted."""

    def __init__(self, qtbot: QtBot, folder: Path, when: str = "10:00") -> None:
        self.qtbot = qtbot
        self.clock = FakeClock(when)
        self.folders = Folders(data=folder, config=folder, state=folder)
        self.log = Log.open(folder)
        self.treatments = Treatments(self.log, self.clock)
        self._page: HistoryPage | None = None
        self.window = MainWindow()
        qtbot.addWidget(self.window)

    @property
    def page(self) -> HistoryPage:
        """The page, shown and with all that it has to say."""
        if self._page is None:
            self.courses = CourseWatch(self.treatments, self.clock, self._open_log, self.window.isVisible)
            self._page = HistoryPage(self.treatments, self.clock, self._open_log, self._erase, self.courses)
            self.window.add_page(self._page, "History", ":/icons/history.svg")
            self.window.resize(760, 640)
            self.window.show()
            self.window.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)
            self.settle()
        return self._page

    def settle(self) -> None:
        """Wait until the log has answered everything."""
        page = self.page
        self.qtbot.waitUntil(
            lambda: not any(each.busy for each in (page._pages, page._sums, self.courses)), timeout=10_000
        )
        QApplication.processEvents()

    def tick(self) -> None:
        """What the app does every second."""
        snapshot = self.treatments.snapshot()
        self.page.follow(snapshot)
        self.courses.follow(snapshot)
        self.settle()

    def go(self, **span: float) -> None:
        """Let time pass, and tick."""
        self.clock.go(**span)
        if self._page is not None:
            self.tick()

    def work(self) -> None:
        """Wait until the long work is done."""
        self.qtbot.waitUntil(lambda: not self.page._ui.work.busy, timeout=20_000)
        self.settle()

    def close(self) -> None:
        """Close page and log."""
        if self._page is not None:
            self._page.finish()
            self.courses.finish()
        self.log.close()

    # --- the past -------------------------------------------------------------------------------------------

    def treat(self, minutes: float = 15, area: str = BACK, modality: Modality = Modality.ICE) -> str:
        """A treatment that has just ended; its id."""
        treatment = self.start(area, modality)
        self.clock.go(minutes=minutes)
        self.treatments.off(treatment)
        return treatment

    def start(self, area: str = BACK, modality: Modality = Modality.ICE) -> str:
        """A pack goes on; the treatment's id."""
        outcome = self.treatments.start(area, modality)
        assert outcome.refusal is None, outcome.refusal
        return outcome.events[0].treatment  # type: ignore[union-attr]

    def skin(self, region: Region = Region.LOWER_BACK) -> Skin:
        """How a region stands by the log."""
        return self.treatments.snapshot().skin(region)

    def ends(self, region: Region = Region.LOWER_BACK) -> str:
        """When its rest ends, by a clock of UTC."""
        skin = self.skin(region)
        assert skin.remaining is not None
        return f"{self.clock.now().utc + skin.remaining:%H:%M}"

    # --- what is on the page --------------------------------------------------------------------------------

    def widget(self, name: str, parent: QWidget | None = None) -> Any:
        """The widget of this name on the page."""
        found = (parent or self.page).findChild(QWidget, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        """What a label reads; nothing when it is hidden."""
        label = self.widget(name)
        assert isinstance(label, QLabel)
        return "" if label.isHidden() else label.text()

    def shown(self, name: str) -> bool:
        """Whether it can be seen, if only by scrolling."""
        return bool(self.widget(name).isVisible())

    def click(self, name: str, parent: QWidget | None = None) -> None:
        """Click a button that can be clicked, and wait for what follows."""
        button = self.widget(name, parent)
        assert isinstance(button, QAbstractButton)
        assert button.isVisible(), name
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def choose(self, combo: str, text: str) -> None:
        """Choose a text in a combo box, as a person does."""
        box = self.widget(combo)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findText(text))
        box.activated.emit(box.currentIndex())
        self.settle()

    @property
    def rows(self) -> list[list[str]]:
        """What the table reads."""
        model = self.widget("table").model()
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def select(self, row: int) -> None:
        """Select a row of the table."""
        table = self.widget("table")
        assert isinstance(table, QTableView)
        table.selectRow(row)
        self.settle()

    # --- dialogs --------------------------------------------------------------------------------------------

    @property
    def dialog(self) -> PageDialog:
        """The dialog that is open."""
        dialogs = [dialog for dialog in self.page.findChildren(PageDialog) if dialog.isVisible()]
        assert len(dialogs) == 1, dialogs
        return dialogs[0]

    @property
    def has_dialog(self) -> bool:
        """Whether a dialog is open."""
        return any(dialog.isVisible() for dialog in self.page.findChildren(PageDialog))

    def in_dialog(self, name: str) -> Any:
        """The widget of this name in the dialog that is open."""
        return self.widget(name, self.dialog)

    def accept(self) -> None:
        """Press the button that does it."""
        self.dialog.accept()
        self.settle()

    def _open_log(self) -> Log:
        return Log.open(self.folders.data)

    def _erase(self) -> None:
        delete_everything(self.log, self.folders, self.clock)


def local(when: datetime) -> str:
    """As a field for date and time shows it."""
    return f"{when.astimezone():%Y-%m-%d %H:%M}"
